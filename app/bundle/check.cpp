// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/check.h"

#include "bundle/checkformat.h"
#include "bundle/checks/checks.h"
#include "bundle/contentfolder.h"
#include "bundle/mapcheck.h"

namespace autocity
{

Diagnostics checkContent(const Content &content)
{
    Diagnostics diagnostics;
    const ContentIndex index(content);
    for (const auto check : {checkColumns, checkIds, checkReferences, checkTexts, checkSpans, checkFigures, checkPlaces,
                             checkMap, checkStrategy, checkRelations, checkStories, checkMedia, checkScenes, checkFilms, checkHall,
                             checkAttract, checkTours, checkQuiz, checkStatements})
        check(index, diagnostics);
    return diagnostics;
}

Diagnostics checkFolder(const QString &folder)
{
    Diagnostics diagnostics;
    const Content content = readContent(folder, diagnostics);
    if (exitCodeOf(diagnostics) != ExitCode::Unreadable)
        diagnostics += checkContent(content);
    return sortedDiagnostics(diagnostics);
}

} // namespace autocity
