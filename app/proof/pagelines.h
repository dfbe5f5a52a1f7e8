// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QList>
#include <QString>

namespace autocity
{

class Catalogue;

/** A text of a page with its place there; the place is the same in every language. */
struct PageLine {
    QString place; ///< such as figures/gdp-2025/note
    QString text;
};

/** Every text a page can show, in the order of reading; empty texts are left out. */
class PageLines
{
public:
    explicit PageLines(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /** The page's own texts and those its screen adds: doors, lanes, groups, comparisons, names on the map. */
    [[nodiscard]] QList<PageLine> ofPage(const Page &page) const;
    /** The texts of the idle display. */
    [[nodiscard]] QList<PageLine> ofAttract(const QString &language) const;

private:
    const Catalogue &m_catalogue;
};

} // namespace autocity
