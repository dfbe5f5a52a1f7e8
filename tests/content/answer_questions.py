# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks up each question of questions.csv on the page it names, as the hall exports it: every required word is there.

    answer_questions.py AUTOCITY_BUNDLE
"""
import csv
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONTENT = HERE.parent.parent / "data" / "content"


def bare(text):
    """The text without spaces of any kind, which the display sets between Hanzi and figures."""
    return "".join(text.split())


def pages(tool):
    """All that each page shows in Simplified Chinese, by address."""
    lines = subprocess.run([tool, "export", "--format", "jsonl", str(CONTENT)], check=True, capture_output=True, text=True).stdout
    found = {}
    for line in lines.splitlines():
        page = json.loads(line)
        if page["language"] == "zh-Hans":
            words = [page["title"], *page["strings"]]
            words += [str(value) for figure in page["figures"] for value in figure.values()]
            found[page["route"]] = bare(" ".join(words))
    return found


def main():
    shown = pages(sys.argv[1])
    faults = 0
    with open(HERE / "questions.csv", encoding="utf-8", newline="") as file:
        questions = list(csv.DictReader(file))
    for question in questions:
        page = shown.get(question["page"], "")
        missing = [word for word in question["must"].split("|") if bare(word) not in page]
        if missing:
            faults += 1
            print(f'{question["id"]} {question["page"]}: {"no such page" if not page else "lacks " + ", ".join(missing)}')
    print(f"{len(questions)} questions, {faults} without an answer")
    return 1 if faults or not questions else 0


if __name__ == "__main__":
    sys.exit(main())
