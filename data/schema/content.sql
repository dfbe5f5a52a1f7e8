-- SPDX-FileCopyrightText: autocity-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole schema of content.db, format 1. The kiosk opens only a database whose
-- sqlite_schema equals this text (white space aside). One statement per object.
-- Every text a visitor can read stands in `text`, once per language
-- (zh-Hans, zh-Hant, en); the other tables hold what has no language.
CREATE TABLE meta(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE text(kind TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, lang TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(kind, id, field, lang)) WITHOUT ROWID;
CREATE TABLE hall(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE source(id TEXT NOT NULL PRIMARY KEY, class TEXT NOT NULL, date TEXT NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE section(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, fact TEXT REFERENCES fact(id)) WITHOUT ROWID;
CREATE TABLE area(id TEXT NOT NULL PRIMARY KEY, lon REAL, lat REAL, doubt_m INTEGER) WITHOUT ROWID;
CREATE TABLE place(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, section TEXT REFERENCES section(id), kind TEXT NOT NULL, aliases TEXT, english TEXT NOT NULL, parent TEXT REFERENCES place(id), status TEXT, status_date TEXT, status_source TEXT REFERENCES source(id), since TEXT, start TEXT, planned TEXT, grade TEXT NOT NULL, lon REAL, lat REAL, doubt_m INTEGER, area TEXT REFERENCES area(id), picture TEXT, show_from INTEGER, show_until INTEGER) WITHOUT ROWID;
CREATE TABLE sign(place TEXT NOT NULL REFERENCES place(id), layout TEXT NOT NULL, x INTEGER NOT NULL, y INTEGER NOT NULL, tail TEXT NOT NULL, PRIMARY KEY(place, layout)) WITHOUT ROWID;
CREATE TABLE feature(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, kind TEXT NOT NULL, grade TEXT, place TEXT REFERENCES place(id), area TEXT REFERENCES area(id), geometry TEXT, landscape TEXT, portrait TEXT) WITHOUT ROWID;
CREATE TABLE grp(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE unit(id TEXT NOT NULL PRIMARY KEY, scale_en TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE term(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, source TEXT REFERENCES source(id)) WITHOUT ROWID;
CREATE TABLE metric(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, grp TEXT NOT NULL REFERENCES grp(id), term TEXT REFERENCES term(id)) WITHOUT ROWID;
CREATE TABLE fact(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, subject TEXT NOT NULL, metric TEXT NOT NULL REFERENCES metric(id), value TEXT NOT NULL, value_max TEXT, qualifier TEXT, unit TEXT NOT NULL REFERENCES unit(id), period TEXT NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL REFERENCES source(id), locator TEXT, featured INTEGER, show_from INTEGER, show_until INTEGER) WITHOUT ROWID;
CREATE TABLE comparison(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, target TEXT REFERENCES fact(id), actual TEXT REFERENCES fact(id), comparable TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE lane(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE event(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, date TEXT NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, lane TEXT NOT NULL REFERENCES lane(id), certainty TEXT NOT NULL, subject TEXT, source TEXT NOT NULL REFERENCES source(id), locator TEXT, show_from INTEGER, show_until INTEGER) WITHOUT ROWID;
CREATE TABLE project(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, place TEXT REFERENCES place(id), aliases TEXT, picture TEXT, source TEXT NOT NULL REFERENCES source(id), locator TEXT, show_from INTEGER, show_until INTEGER) WITHOUT ROWID;
CREATE TABLE milestone(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, project TEXT NOT NULL REFERENCES project(id), status TEXT NOT NULL, date TEXT NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, certainty TEXT NOT NULL, source TEXT NOT NULL REFERENCES source(id), locator TEXT) WITHOUT ROWID;
CREATE TABLE strategy(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, parent TEXT REFERENCES strategy(id), code TEXT, digit INTEGER, explained TEXT NOT NULL, date TEXT, link TEXT, source TEXT NOT NULL REFERENCES source(id), locator TEXT, show_from INTEGER, show_until INTEGER) WITHOUT ROWID;
CREATE TABLE relation(ord INTEGER NOT NULL PRIMARY KEY, from_id TEXT NOT NULL, to_id TEXT NOT NULL, kind TEXT NOT NULL, source TEXT REFERENCES source(id), locator TEXT) WITHOUT ROWID;
CREATE TABLE workshop(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, place TEXT NOT NULL REFERENCES place(id), source TEXT NOT NULL REFERENCES source(id), locator TEXT) WITHOUT ROWID;
CREATE TABLE gap(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, subject TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE media(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, subject TEXT NOT NULL, type TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT NOT NULL, width INTEGER, height INTEGER, duration_ms INTEGER, captions_zh TEXT, captions_hant TEXT, captions_en TEXT, poster TEXT, show_from INTEGER, show_until INTEGER) WITHOUT ROWID;
CREATE TABLE attract(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, scene TEXT NOT NULL, subject TEXT, seconds INTEGER NOT NULL, show_from INTEGER, show_until INTEGER) WITHOUT ROWID;
CREATE TABLE tour(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, minutes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE tour_stop(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, tour TEXT NOT NULL REFERENCES tour(id), route TEXT NOT NULL, seconds INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE quiz(id TEXT NOT NULL PRIMARY KEY, ord INTEGER NOT NULL, ask TEXT NOT NULL, about TEXT NOT NULL, answers TEXT NOT NULL, correct TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE scene(id TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE story(subject TEXT NOT NULL, lang TEXT NOT NULL, n INTEGER NOT NULL, style TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(subject, lang, n)) WITHOUT ROWID;
CREATE TABLE story_term(subject TEXT NOT NULL, term TEXT NOT NULL REFERENCES term(id), PRIMARY KEY(subject, term)) WITHOUT ROWID;
CREATE TABLE search_doc(rowid INTEGER PRIMARY KEY, route TEXT NOT NULL, kind TEXT NOT NULL, weight INTEGER NOT NULL, show_from INTEGER, show_until INTEGER);
CREATE TABLE search_name(doc INTEGER NOT NULL REFERENCES search_doc(rowid), n INTEGER NOT NULL, lang TEXT NOT NULL, name TEXT NOT NULL, caption TEXT NOT NULL, syllables TEXT NOT NULL, PRIMARY KEY(doc, n)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(hans, hant, latin, pinyin, initials, body, content='', detail='full', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE INDEX fact_subject ON fact(subject, featured);
CREATE INDEX fact_metric ON fact(metric, first_day);
CREATE INDEX event_day ON event(first_day, last_day);
CREATE INDEX event_subject ON event(subject);
CREATE INDEX milestone_project ON milestone(project, first_day);
CREATE INDEX strategy_parent ON strategy(parent, ord);
CREATE INDEX relation_from ON relation(from_id, ord);
CREATE INDEX relation_to ON relation(to_id, ord);
CREATE INDEX media_subject ON media(subject, ord);
CREATE INDEX place_section ON place(section, ord);
CREATE INDEX place_parent ON place(parent);
CREATE INDEX project_place ON project(place);
