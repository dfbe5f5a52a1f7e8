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
assert entries, "the tour is empty"

seen: dict[str, set] = {}
for entry in entries:
    name, width, height = entry["file"], entry["width"], entry["height"]
    answer = subprocess.run(["identify", "-format", "%w %h %k", str(folder / name)], check=True, capture_output=True, text=True)
    assert entry["size"] == f"{width}x{height}", f"{name} says its size is {entry['size']}"
    real_width, real_height, colours = map(int, answer.stdout.split())
    assert (real_width, real_height) == (width, height), f"{name} is {real_width}x{real_height}, not {width}x{height}"
    assert colours > 8, f"{name} is blank"
    seen.setdefault(entry["route"], set()).add((entry["language"], width < height))

wanted = {"/attract", "/", "/plants", "/parks", "/projects", "/timeline", "/figures", "/strategy", "/search", "/sources"}
if len(sys.argv) > 2:
    with open(sys.argv[2], encoding="utf-8") as export:
        wanted |= {json.loads(line)["route"] for line in export}
everything = {(language, upright) for language in LANGUAGES for upright in (False, True)}
for route in sorted(wanted):
    missing = everything - seen.get(route, set())
    assert not missing, f"no picture of {route} for {sorted(missing)}"

strays = {path.name for path in folder.rglob("*.png")} - {entry["file"] for entry in entries}
assert not strays, f"not in tour.json: {sorted(strays)}"
print(f"{len(entries)} pictures of {len(seen)} addresses")
