#!/usr/bin/env python3
# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare the figures of the hall with a second, separately made count of the figures in its five articles.

    compare_figures.py [CONTENT_FOLDER [ARTICLE_FIGURES_CSV]]

Every row of article-figures.csv must be a fact of facts.csv and every fact of an article a row: same source, value,
unit as printed, period, kind, qualifier, paragraph and subject. Prints each difference; exits 1 if there is any.

How article-figures.csv was counted
- A row for every number that states a quantity: money, per cent, counts of projects, companies, people, tasks, named
  actions; targets and plans too; Chinese numerals too. A number repeated in one article is one row, at the sentence
  that says most about it.
- No row: dates, years and lengths of time (a five-year period, a meeting of two hours); numbers inside a name or a
  slogan (11669, 531, 三强市, 三篇文章, 五个一批); ordinals (首家, 第三批); floors that only say what is counted
  (5000万元以上项目); a thing merely present once.
- One figure is not printed as a number but counted from a list: the workshops of the Audi plant.
- A locator is pN, the N-th paragraph of the body as printed: headings and a byline inside the body count, the
  headline, photo captions and page furniture do not. An article printed twice on its page counts once.
- Traditional units are written in Simplified characters.
"""

import csv
import json
import sys
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data"

# A counting word that cannot stand after a bare number on a label: the article's word, and the words shown for it.
COUNTING_WORDS = {"大": {"家", "个", "大系列", "大方面"}, "件": {"项"}}

# A wording of two qualifiers, of which a fact keeps the one that bears on the number; the note gives it in full.
DOUBLE_QUALIFIERS = {"力争突破": "突破"}


def table(path):
    """The rows of a content table: comments and empty rows skipped, white space around values dropped."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if any(map(str.strip, row)) and not row[0].startswith("#")]
    names = [name.strip() for name in rows[0]]
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(names):
            sys.exit(f"{path}: row {number} has {len(row)} fields, not {len(names)}")
    return [dict(zip(names, map(str.strip, row))) for row in rows[1:]]


def decimal(text):
    return Decimal(text) if text else None


def check_columns(folder):
    """The columns used here are those that the schema defines."""
    schema = json.loads((DATA / "schema" / "tables.json").read_text(encoding="utf-8"))
    defined = {entry["file"]: {column["name"] for column in entry["columns"]} for entry in schema["tables"]}
    used = {"facts.csv": {"id", "subject", "value", "value_max", "qualifier", "unit", "period", "kind", "source",
                          "locator", "note"},
            "units.csv": {"id", "suffix"}, "sources.csv": {"id", "class"}, "places.csv": {"id", "name", "short", "aliases"}}
    for name, columns in used.items():
        missing = columns - defined.get(name, set())
        if missing:
            sys.exit(f"{name}: the schema has no column {', '.join(sorted(missing))}")


def unit_matches(printed, shown):
    return printed == shown or shown in COUNTING_WORDS.get(printed, ())


def qualifier_matches(printed, fact):
    if printed == fact["qualifier"]:
        return True
    return DOUBLE_QUALIFIERS.get(printed) == fact["qualifier"] and printed in fact.get("note.zh", "")


def subject_matches(about, subject, places):
    if about == "zone":
        return subject == "hall"
    return about in places.get(subject, ())


def differing(row, fact, units, places):
    """The columns in which a counted figure and a fact differ, as (column, counted, shown)."""
    shown = units.get(fact["unit"], "?")
    found = []
    for column in ("value", "value_max"):
        if decimal(row[column]) != decimal(fact[column]):
            found.append((column, row[column], fact[column]))
    if not unit_matches(row["unit"], shown):
        found.append(("unit", row["unit"], shown))
    if not qualifier_matches(row["qualifier"], fact):
        found.append(("qualifier", row["qualifier"], fact["qualifier"]))
    for column in ("period", "kind", "locator"):
        if row[column] != fact[column]:
            found.append((column, row[column], fact[column]))
    if not subject_matches(row["about"], fact["subject"], places):
        found.append(("about", row["about"], fact["subject"]))
    return found


def pair(rows, facts, units, places):
    """Pairs rows with facts of the same source and value, the most alike first; what is left over stays single."""
    candidates = []
    for i, row in enumerate(rows):
        for j, fact in enumerate(facts):
            if row["source"] != fact["source"] or decimal(row["value"]) != decimal(fact["value"]):
                continue
            found = differing(row, fact, units, places)
            candidates.append((len(found), i, j, found))
    pairs, used_rows, used_facts = [], set(), set()
    for _, i, j, found in sorted(candidates, key=lambda entry: entry[:3]):
        if i not in used_rows and j not in used_facts:
            used_rows.add(i)
            used_facts.add(j)
            pairs.append((rows[i], facts[j], found))
    single_rows = [row for i, row in enumerate(rows) if i not in used_rows]
    single_facts = [fact for j, fact in enumerate(facts) if j not in used_facts]
    return pairs, single_rows, single_facts


def figure(entry, unit):
    last = f"–{entry['value_max']}" if entry["value_max"] else ""
    return f"{entry['source']} {entry['locator'] or '(no paragraph)'}: {entry['value']}{last} {unit}"


def main():
    content = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA / "content"
    counted = Path(sys.argv[2]) if len(sys.argv) > 2 else HERE / "article-figures.csv"
    check_columns(content)
    articles = {row["id"] for row in table(content / "sources.csv") if row["class"] == "article"}
    units = {row["id"]: row["suffix.zh"] for row in table(content / "units.csv")}
    places = {row["id"]: {row["name.zh"], row["short.zh"], *row["aliases"].split("|")}
              for row in table(content / "places.csv")}
    facts = [fact for fact in table(content / "facts.csv") if fact["source"] in articles]
    rows = table(counted)

    problems = [f"{figure(row, row['unit'])} ({row['what']}): unknown article"
                for row in rows if row["source"] not in articles]
    pairs, single_rows, single_facts = pair(rows, facts, units, places)
    problems += [f"{figure(row, row['unit'])} ({row['what']}): stands in the article, not among the facts"
                 for row in single_rows]
    problems += [f"{figure(fact, units.get(fact['unit'], '?'))} (fact {fact['id']}): stands among the facts, "
                 "was not counted in the article" for fact in single_facts]
    for row, fact, found in pairs:
        problems += [f"{figure(row, row['unit'])} ({row['what']}; fact {fact['id']}): {column} differs: "
                     f"counted “{a}”, fact “{b}”" for column, a, b in found]
    for problem in problems:
        print(problem)
    print(f"{len(rows)} figures counted in the articles, {len(facts)} facts, {len(problems)} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
