#!/usr/bin/env python3
# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write article-shingles.txt.gz from the articles, which themselves are no part of this repository.

    make_shingles.py ARTICLES_FOLDER

Needs the command `opencc`. What is stored tells whether ten Hanzi stand in an article, not what the article says.
"""

import sys

sys.dont_write_bytecode = True
import shingles


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    found = shingles.of_articles(sys.argv[1])
    shingles.store(found)
    print(f"{len(found)} shingles")
    return 0


if __name__ == "__main__":
    sys.exit(main())
