# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the hall's words as a copy editor does: one term, one spelling, one way of writing, in three languages.

    check_language.py AUTOCITY_BUNDLE [CONTENT_FOLDER]

In the content: a term of terms.csv stands in English wherever it stands in Chinese (pairs of columns and of stories;
titles of sources are citations); texts end as sentences do; quotation marks are pairs; units are written one way;
English is British, with its own marks. On the pages as exported: no Hanzi in English, no Traditional character in 简 and
none unconverted in 繁, no locator or code left raw, no page said in one language and silent in another.
"""
import csv
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONTENT = HERE.parent.parent / "data" / "content"
HANZI = re.compile(r"[\u3400-\u9fff]")

# Columns that hold whole sentences.
SENTENCES = {"events.csv": ["text"], "strategy.csv": ["text"], "projects.csv": ["text"], "glossary.csv": ["text"]}

# Not British, not the house's word, or not the house's marks: pattern, and what to write.
ENGLISH = [
    (r"\b\w*(?:iz(?:e|es|ed|ing|ation|ations))\b", "-ise, -isation", {"size", "sizes", "sized", "prize", "prizes", "seize", "seized"}),
    (r"\b(?:color|colors|favor|labor|honor|honored|neighbor\w*|harbor|behavior|center|centers|theater|fiber|meters?|kilometers?|liters?)\b",
     "British spelling", set()),
    (r"\b(?:program|programs|catalog|dialog|gray|aluminum|traveled|modeled|labeled|fulfill|skillful|maneuver|defense|percent)\b",
     "British spelling", set()),
    (r"\b[Tt]ires?\b|\b[Tt]rucks?\b|\bgasoline\b|\bsidewalk\b|\bautomobile(?! city)s\b", "tyre, lorry, petrol, pavement, car", set()),
    (r"\b(?:RMB|CNY)\b", "yuan", set()),
    (r"['\"]", "’ “ ”", set()),
    (r"  ", "one space", set()),
    (r" [,.;:!?)]|\( ", "no space before a mark", set()),
    (r"\d-\d", "a dash between numbers: –", {"2025-05", "2-1"}),
    (r"\b[1-9]\d{4,}\b", "a comma in numbers of five digits and more", set()),
    (r"\b[1-9],\d{3}\b(?!,)", "no comma in a number of four digits", set()),
    (r"\d ?km\b|\d ?m²", "kilometres, square metres in running text", set()),
    (r"\d%", "per cent in running text", set()),
    (r" - |--", "a dash: –", set()),
]
# Codes that are digits, not numbers.
CODES = re.compile(r"\b(?:11669|11245|12345)\b")
CHINESE = [
    (r"[㎡]|m²|平米|公里/小时", "平方米"),
    (r"百分之[\d百]", "%"),
    (r"\d\s*(?:km|公里)²|km", "公里"),
    (r"人民币|RMB|CNY", "元"),
    (r"\d,\d{3}", "数字不分节"),
    (r"[‘’]{1}", "“ ”"),
    (r"[a-zA-Z0-9]~|～", "至或—"),
    (r"一汽大众", "一汽-大众"),
    (r"新能源车(?!型|企|间|市)", "新能源汽车"),
    (r"(?<!换)电瓶|晶片|计程车|品质发展(?<!高质量发展)", "大陆用词"),
]


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if not next(iter(row.values()), "").startswith("#"):
                yield row


def plain_story(path):
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", path.read_text(encoding="utf-8-sig"))


def pairs(content):
    """Every text of the content in Chinese and English: where it stands, and both."""
    for path in sorted(content.glob("*.csv")):
        for row in rows(path):
            key = next(iter(row.values()))
            for name in row:
                if name.endswith(".zh") and (row[name] or row.get(name[:-3] + ".en")):
                    yield path.name, f"{key}.{name[:-3]}", row[name], row.get(name[:-3] + ".en") or ""
    for feature in json.loads((content / "map.geojson").read_text(encoding="utf-8"))["features"]:
        names = feature["properties"]
        if names.get("name.zh"):
            yield "map.geojson", names["id"], names["name.zh"], names.get("name.en", "")
    for path in sorted((content / "stories" / "zh").glob("*.md")):
        yield "stories", path.name, plain_story(path), plain_story(content / "stories" / "en" / path.name)


def is_citation(file, where):
    return file == "sources.csv" and not where.endswith("note")


def term_faults(texts):
    for term in rows(HERE / "terms.csv"):
        words = [word.lower() for word in term["en"].split("|")]
        spared = set(term["except"].split("|"))
        for file, where, chinese, english in texts:
            if term["zh"] not in chinese or is_citation(file, where) or where in spared:
                continue
            if not any(word in english.lower() for word in words):
                yield f'{file} {where}: “{term["zh"]}” without “{term["en"]}”: {english[:80]}'


def english_faults(file, where, text):
    bare = CODES.sub("code", text)
    for pattern, advice, spared in ENGLISH:
        for match in re.finditer(pattern, bare):
            if match.group().lower() not in spared:
                yield f"{file} {where}: “{match.group()}” ({advice}): {text[:80]}"
    if text.count("“") != text.count("”"):
        yield f"{file} {where}: unpaired quotation marks: {text[:80]}"


def chinese_faults(file, where, text):
    for pattern, advice in CHINESE:
        for match in re.finditer(pattern, text):
            yield f"{file} {where}: “{match.group()}”（{advice}）：{text[:40]}"
    for left, right in ("“”", "（）", "《》"):
        if text.count(left) != text.count(right):
            yield f"{file} {where}: {left}{right} 不成对：{text[:40]}"


def sentence_faults(file, where, chinese, english):
    column = where.rsplit(".", 1)[-1]
    if column in SENTENCES.get(file, []) and chinese:
        if chinese[-1] not in "。？！）”":
            yield f"{file} {where}: 句末没有句号：{chinese[-12:]}"
        if english[-1] not in ".?!”’)":
            yield f"{file} {where}: no full stop: {english[-20:]}"
    if file == "stories":
        for text, ends in ((chinese, "。”）"), (english, ".”)")):
            for paragraph in text.strip().split("\n\n")[1:]:
                if not paragraph.startswith("- ") and paragraph.strip()[-1] not in ends:
                    yield f"{file} {where}: a paragraph does not end: {paragraph[-20:]}"


def exported(tool, content):
    lines = subprocess.run([tool, "export", "--format", "jsonl", str(content)], check=True, capture_output=True, text=True).stdout
    pages = {}
    for line in lines.splitlines():
        page = json.loads(line)
        pages.setdefault(page["route"], {})[page["language"]] = page
    return pages


def conversions(pages):
    """How often each character of 简 stands where each of 繁 stands."""
    counts = {}
    for page in pages.values():
        for hans, hant in zip(page["zh-Hans"]["strings"], page["zh-Hant"]["strings"]):
            if len(hans) == len(hant):
                for a, b in zip(hans, hant):
                    if HANZI.match(a):
                        counts.setdefault(a, Counter())[b] += 1
    return counts


def script_faults(pages):
    counts = conversions(pages)
    traditional = {b for a, found in counts.items() for b in found if b != a} - {a for a, found in counts.items() if found[a]}
    simplified = {a for a, found in counts.items() if a not in found}
    for route, page in pages.items():
        for text in page["zh-Hans"]["strings"]:
            for character in sorted(traditional & set(text)):
                yield f"{route}: {character} is Traditional: {text[:40]}"
        for text in page["zh-Hant"]["strings"]:
            for character in sorted(simplified & set(text)):
                yield f"{route}: {character} is Simplified: {text[:40]}"


def page_faults(pages, names):
    """names: the Chinese names that stand under the English ones of places."""
    for route, page in pages.items():
        if set(page) != {"zh-Hans", "zh-Hant", "en"}:
            yield f"{route}: only in {sorted(page)}"
            continue
        figures = {language: [figure["id"] for figure in one["figures"]] for language, one in page.items()}
        if len({tuple(ids) for ids in figures.values()}) != 1:
            yield f"{route}: not the same figures in each language"
        for language, one in page.items():
            for text in [one["title"], *one["strings"]]:
                if language == "en" and HANZI.search(text) and text not in names:
                    yield f"{route}: Hanzi in English: {text[:60]}"
                if re.search(r"(?<![A-Za-z0-9])p\d+(?![A-Za-z0-9])|^@|[a-z]_[a-z]|%[1-9]", text):
                    yield f"{route} {language}: a code left raw: {text[:60]}"
                if re.search(r"[\u3400-\u9fff] ?[,;:?!]|[\u3400-\u9fff]\.(?!\d)", text) and language != "en":
                    yield f"{route} {language}: a half-width mark: {text[:60]}"
                if re.search(r"[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9fff]", text) and language != "en":
                    yield f"{route} {language}: no space between Hanzi and Latin: {text[:60]}"


def main():
    content = Path(sys.argv[2]) if len(sys.argv) > 2 else CONTENT
    texts = list(pairs(content))
    faults = list(term_faults(texts))
    for file, where, chinese, english in texts:
        faults += sentence_faults(file, where, chinese, english)
        if not is_citation(file, where) and file != "units.csv":
            faults += english_faults(file, where, english)
            faults += chinese_faults(file, where, chinese)
        if HANZI.search(english):
            faults.append(f"{file} {where}: Hanzi in English: {english[:60]}")
    pages = exported(sys.argv[1], content)
    faults += page_faults(pages, {row["name.zh"] for row in rows(content / "places.csv")})
    faults += script_faults(pages)
    for fault in faults:
        print(fault)
    print(f"{len(texts)} texts, {len(pages)} pages, {len(faults)} faults")
    return 1 if faults or not texts or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
