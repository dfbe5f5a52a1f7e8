// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reading.h"
#include "values/page.h"
#include "values/takealong.h"

namespace autocity
{

/**
 * Writes what a visitor takes along from a page: title, hall, then its key facts, each with period, kind and source.
 *
 * A fact is one line; a line that begins with a dash names the source of the lines before it. Spaces are plain ones.
 * If the hall sets a public link, the address of the page there takes the place of the text.
 */
class TakeAlongText
{
public:
    explicit TakeAlongText(const Reading &reading) : m_reading(reading) {}

    /** The text is empty if the page has no title, or nothing of its own, as the search. */
    [[nodiscard]] TakeAlong of(const Page &page) const;

private:
    [[nodiscard]] QStringList facts(const Page &page, TakeAlong &take) const;

    const Reading &m_reading;
};

} // namespace autocity
