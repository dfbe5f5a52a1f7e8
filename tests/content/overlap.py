#!/usr/bin/env python3
# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Find where the hall's Chinese text says the same ten Hanzi in a row as an article: the hall speaks for itself.

    overlap.py [--content CONTENT_FOLDER] [ARTICLES_FOLDER]

Looks at every column NAME.zh of the tables, the Chinese names of the map and stories/zh. Punctuation, spaces, digits
and Latin are passed over. A name or an official term of fixed-terms.txt counts as one character. Without a folder of
articles, their hashes are read from article-shingles.txt.gz (see make_shingles.py). Prints file, line and run; exits 1
if there is any.
"""

import argparse
import csv
import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import shingles

HERE = Path(__file__).resolve().parent

# The headline of a source is a citation, not a text of the hall.
CITATIONS = {("sources.csv", "title.zh")}


def fixed_terms():
    lines = (HERE / "fixed-terms.txt").read_text(encoding="utf-8").splitlines()
    terms = {shingles.hanzi(line) for line in lines if not line.startswith("#")} - {""}
    return re.compile("|".join(sorted(terms, key=len, reverse=True)) or "(?!)")


def runs(text, known):
    """The longest stretches of a text that stand in an article, as Hanzi."""
    plain = shingles.hanzi(text)
    begin = end = None
    for i, piece in enumerate(shingles.pieces(plain)):
        if shingles.hashed(piece) not in known:
            continue
        if begin is not None and i > end - shingles.LENGTH + 1:
            yield plain[begin:end]
            begin = None
        if begin is None:
            begin = i
        end = i + shingles.LENGTH
    if begin is not None:
        yield plain[begin:end]


def texts(content):
    """Every Chinese text for visitors, as (file, line, text)."""
    for path in sorted(content.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            names = [name.strip() for name in next(reader)]
            for row in reader:
                if row and not row[0].startswith("#"):
                    for name, text in zip(names, row):
                        if name.endswith(".zh") and (path.name, name) not in CITATIONS:
                            yield path, reader.line_num, text
    path = content / "map.geojson"
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        yield path, 0, feature["properties"].get("name.zh", "")
    for path in sorted((content / "stories" / "zh").glob("*.md")):
        for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
            yield path, number, line


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("articles", nargs="?", type=Path, help="folder of articles (*.txt); default: the stored hashes")
    parser.add_argument("--content", type=Path, default=HERE.parent.parent / "data" / "content")
    arguments = parser.parse_args()
    known = shingles.of_articles(arguments.articles) if arguments.articles else shingles.stored()
    fixed = fixed_terms()
    looked_at = found = 0
    for path, line, text in texts(arguments.content):
        looked_at += 1
        for run in runs(text, known):
            if len(fixed.sub("·", run)) >= shingles.LENGTH:
                found += 1
                print(f"{path}:{line}: {run}")
    print(f"{looked_at} texts, {len(known)} shingles of articles, {found} runs in common")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
