// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/checks/contentindex.h"

namespace autocity
{

/** Each value by its column: required, ids, words of a list, numbers, dates, file names. */
void checkColumns(const ContentIndex &index, Diagnostics &diagnostics);
/** Ids that stand twice: in a table, among places, projects, strategy and events, and the reserved `hall`. */
void checkIds(const ContentIndex &index, Diagnostics &diagnostics);
/** Ids that name nothing. */
void checkReferences(const ContentIndex &index, Diagnostics &diagnostics);
/** Texts for visitors in tables: both languages, length, characters, punctuation. */
void checkTexts(const ContentIndex &index, Diagnostics &diagnostics);
/** Spans: show_from before show_until, planned before start before since, nothing later than its source. */
void checkSpans(const ContentIndex &index, Diagnostics &diagnostics);
/** Figures and the comparisons between them. */
void checkFigures(const ContentIndex &index, Diagnostics &diagnostics);
/** Places: positions by grade, on the map, signs on the sheet, no cycle of parents. */
void checkPlaces(const ContentIndex &index, Diagnostics &diagnostics);
/** Codes and digits of the strategy, no cycle of parents. */
void checkStrategy(const ContentIndex &index, Diagnostics &diagnostics);
/** Relations to oneself, and the same relation twice. */
void checkRelations(const ContentIndex &index, Diagnostics &diagnostics);
/** Stories: both languages, a subject that exists, links that lead somewhere, their texts. */
void checkStories(const ContentIndex &index, Diagnostics &diagnostics);
/** Media: files that are there and that the display can play. */
void checkMedia(const ContentIndex &index, Diagnostics &diagnostics);
/** Scenes: parts the kit knows, pictures and places that exist; and the pictures that rows name. */
void checkScenes(const ContentIndex &index, Diagnostics &diagnostics);
/** The settings that every hall has. */
void checkHall(const ContentIndex &index, Diagnostics &diagnostics);
/** Storyboards: what can be rendered, of scenes that exist. */
void checkFilms(const ContentIndex &index, Diagnostics &diagnostics);

/** The attract playlist: what each scene shows, and for how long. */
void checkAttract(const ContentIndex &index, Diagnostics &diagnostics);
/** The guided tours: screens that exist, stops of a fit length, minutes as promised. */
void checkTours(const ContentIndex &index, Diagnostics &diagnostics);
/** The quiz: three answers that can be, and the right one as the figure or event has it. */
void checkQuiz(const ContentIndex &index, Diagnostics &diagnostics);

/** A row whose parents lead back to itself, for a table with a `parent` column. */
void checkParents(const ContentIndex &index, const QString &table, Diagnostics &diagnostics);

/** The editors' list of sentences: each went somewhere that exists, or says why not. */
void checkStatements(const ContentIndex &index, Diagnostics &diagnostics);

/** One text in one language: markup, line breaks, control characters, punctuation, Traditional characters. */
void checkWording(const QString &text, bool chinese, TextPosition at, Reporter &reporter);

} // namespace autocity
