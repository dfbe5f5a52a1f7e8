// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/builder/texttable.h"

#include <optional>

namespace autocity
{

/** One thing that search finds. */
struct SearchDoc {
    QString route;
    QString kind;                    ///< as Entry.kind of the catalogue; of a place its own kind
    int weight = 0;                  ///< how prominent, 0 to 100
    std::optional<qint64> showFrom;  ///< Julian day
    std::optional<qint64> showUntil; ///< Julian day
    Trilingual title;
    Trilingual caption;      ///< one line that tells it from things of the same name
    QList<Trilingual> names; ///< other names; an alias of one language stands in `hans` or `english`
    QList<Trilingual> body;  ///< texts that are found too, but count least
};

/** Everything that is found: sections, places, projects, strategy, metrics, years, events, terms, sources. */
[[nodiscard]] QList<SearchDoc> searchDocs(const Content &content, const TextTable &texts, const HantText &hant);

} // namespace autocity
