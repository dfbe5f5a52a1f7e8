# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes from page to page as a visitor can: every page has a way in and a way out, and none is beyond reach of home.

    check_links.py AUTOCITY_BUNDLE [CONTENT_FOLDER]

A way in is a link on another page: a list of a section, a part, a relation, a figure, an event, a term or a source; the
two neighbours of a page do not count, nor does search, which finds everything. The home page and the bars of the screens
lead to the sections, the map, search, the sources and the quiz.
"""
import json
import subprocess
import sys
from pathlib import Path

CONTENT = Path(__file__).resolve().parent.parent.parent / "data" / "content"

# What the bar on every screen and the home page lead to.
ENTRANCES = {"/", "/map", "/search", "/sources", "/quiz"}


def links(tool, content):
    """Addresses that each page leads to, the same in all languages."""
    lines = subprocess.run([tool, "export", "--format", "jsonl", str(content)], check=True, capture_output=True, text=True).stdout
    found = {}
    faults = []
    for line in lines.splitlines():
        page = json.loads(line)
        if page["route"] == "/attract":
            continue
        there = set(page["links"])
        if found.setdefault(page["route"], there) != there:
            faults.append(f'{page["route"]}: leads elsewhere in {page["language"]}')
    return found, faults


def main():
    content = Path(sys.argv[2]) if len(sys.argv) > 2 else CONTENT
    pages, faults = links(sys.argv[1], content)
    into = {route: set() for route in pages}
    for route, there in pages.items():
        for target in there:
            if target in into:
                into[target].add(route)
            else:
                faults.append(f"{route}: leads to {target}, which is no page")
    for route in pages:
        if not into[route] - {route} and route not in ENTRANCES:
            faults.append(f"{route}: no page leads here")
        if not pages[route] - {"/"} and route not in ENTRANCES:
            faults.append(f"{route}: leads nowhere but home")
    reached, ahead = set(), list(ENTRANCES & set(pages))
    while ahead:
        route = ahead.pop()
        if route not in reached:
            reached.add(route)
            ahead.extend(pages[route] & set(pages))
    faults += [f"{route}: out of reach from home" for route in pages if route not in reached]
    for fault in sorted(faults):
        print(fault)
    print(f"{len(pages)} pages, {sum(map(len, pages.values()))} links, {len(faults)} faults")
    return 1 if faults or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
