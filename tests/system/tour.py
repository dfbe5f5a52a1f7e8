#!/usr/bin/env python3
# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tour holds what it says: every page in every language, upright and lying, each a picture with something on it.

tour.py TOUR [EXPORT.jsonl]    with an export, the tour shows every route that it lists
"""
import json
import pathlib
import subprocess
import sys

LANGUAGES = {"zh-Hans", "zh-Hant", "en"}

folder = pathlib.Path(sys.argv[1])
entries = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
if isinstance(entries, dict):
    entries = entries["pictures"]
assert entries, "the tour is empty"

seen = {}
for entry in entries:
    width, height = entry["size"] if isinstance(entry["size"], list) else map(int, entry["size"].split("x"))
    name = entry["file"]
    answer = subprocess.run(["identify", "-format", "%w %h %k", str(folder / name)], check=True, capture_output=True, text=True)
    real_width, real_height, colours = map(int, answer.stdout.split())
    assert (real_width, real_height) == (width, height), f"{name} is {real_width}x{real_height}, not {width}x{height}"
    assert colours > 8, f"{name} is blank"
    seen.setdefault(entry["route"], set()).add((entry["language"], width < height))

everything = {(language, upright) for language in LANGUAGES for upright in (False, True)}
for route, kinds in seen.items():
    assert kinds == everything, f"{route} lacks {sorted(everything - kinds)}"
for route in ("/", "/plants", "/parks", "/projects", "/timeline", "/figures", "/strategy", "/search"):
    assert route in seen, f"no picture of {route}"
if len(sys.argv) > 2:
    exported = {json.loads(line)["route"] for line in open(sys.argv[2], encoding="utf-8")}
    assert exported <= seen.keys(), f"not on the tour: {sorted(exported - seen.keys())}"
files = {entry["file"] for entry in entries}
strays = {path.name for path in folder.rglob("*.png")} - {pathlib.Path(name).name for name in files}
assert not strays, f"not in tour.json: {sorted(strays)}"
print(f"{len(entries)} pictures of {len(seen)} pages")
