#!/usr/bin/env python3
# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tour holds what it says: every page in every language, upright and lying, each a picture with something on it.

tour.py TOUR [EXPORT.jsonl]    with an export, the tour shows every route that it lists
"""
import json
import os
import pathlib
import subprocess
import sys

LANGUAGES = {"zh-Hans", "zh-Hant", "en"}


def measured(paths):
    """Width, height and number of colours of each picture; many at a time, by one thread, as starting is what takes long."""
    answers = []
    for first in range(0, len(paths), 64):
        answer = subprocess.run(["identify", "-format", "%w %h %k\n", *map(str, paths[first:first + 64])], check=True,
                                capture_output=True, text=True, env={**os.environ, "MAGICK_THREAD_LIMIT": "1"})
        answers += [tuple(map(int, line.split())) for line in answer.stdout.splitlines()]
    return answers


folder = pathlib.Path(sys.argv[1])
entries = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
assert entries, "the tour is empty"

seen: dict[str, set] = {}
sizes = measured([folder / entry["file"] for entry in entries])
assert len(sizes) == len(entries), f"{len(entries)} pictures, of which {len(sizes)} could be read"
for entry, (real_width, real_height, colours) in zip(entries, sizes):
    name, width, height = entry["file"], entry["width"], entry["height"]
    assert entry["size"] == f"{width}x{height}", f"{name} says its size is {entry['size']}"
    assert (real_width, real_height) == (width, height), f"{name} is {real_width}x{real_height}, not {width}x{height}"
    assert colours > 8, f"{name} is blank"
    seen.setdefault(entry["route"], set()).add((entry["language"], width < height))

# The place with workshops shows each of its tabs.
names = {entry["file"] for entry in entries}
for tab in ("workshops", "data", "related", "gallery"):
    assert any(name.endswith(f"-{tab}.png") for name in names), f"no picture of a tab: {tab}"

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
