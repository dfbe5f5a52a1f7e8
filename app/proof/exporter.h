// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace autocity
{

class Catalogue;

/**
 * Everything the display can show, as JSON lines: one object for each page and language, in the order of the pages, and
 * one for the idle display, whose route is /attract.
 *
 * {"route","language","title","strings":[every text of the page in order, each once],
 *  "figures":[{"id","label","value","qualifier","unit","period","kind","source","secondary","text", …}],
 *  "links":[addresses of the pages it leads to]}
 * The words are those on screen, except that no-break spaces are written as spaces; value is the number as it is drawn,
 * kind one of actual target plan capacity reported. The catalogue must be open.
 */
[[nodiscard]] QByteArray exportPages(const Catalogue &catalogue, const QStringList &languages);

} // namespace autocity
