# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What overlap.py and make_shingles.py share: texts as runs of Hanzi, cut into hashed pieces of ten."""

import gzip
import hashlib
import re
import subprocess
from pathlib import Path

LENGTH = 10
STORE = Path(__file__).resolve().parent / "article-shingles.txt.gz"
NOT_HANZI = re.compile(r"[^\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+")

# An article in Traditional characters is read as converted character by character and with the mainland's words
# (計程車 → 出租车), because a text may follow either.
CONVERSIONS = ("t2s", "tw2s", "tw2sp")


def hanzi(text):
    """The Hanzi of a text alone: no punctuation, spaces, digits or Latin, so that a pinyin gloss hides nothing."""
    return NOT_HANZI.sub("", text)


def hashed(piece):
    return hashlib.sha256(piece.encode()).hexdigest()[:12]


def pieces(line):
    run = hanzi(line)
    return (run[i:i + LENGTH] for i in range(len(run) - LENGTH + 1))


def of_articles(folder):
    """The hashes of every ten Hanzi in a row in the articles of a folder (*.txt), line by line."""
    files = sorted(Path(folder).glob("*.txt"))
    if not files:
        raise SystemExit(f"{folder}: no articles (*.txt)")
    found = set()
    for file in files:
        text = file.read_text(encoding="utf-8-sig")
        readings = [text]
        for conversion in CONVERSIONS:
            readings.append(subprocess.run(["opencc", "-c", conversion], input=text, capture_output=True, check=True,
                                           encoding="utf-8").stdout)
        found.update(hashed(piece) for reading in readings for line in reading.splitlines() for piece in pieces(line))
    return found


def stored():
    with gzip.open(STORE, "rt", encoding="ascii") as file:
        return {line.strip() for line in file if not line.startswith("#")}


def store(found):
    """Written without a name or a time: the same articles give the same bytes."""
    header = f"# sha256 of every {LENGTH} Hanzi in a row of the articles, first 12 hexadecimal digits\n"
    data = header + "".join(f"{entry}\n" for entry in sorted(found))
    with STORE.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as file:
        file.write(data.encode("ascii"))
