// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "values/tourplan.h"

#include <functional>

namespace autocity
{

/** Reads the guided tours. */
class TourReader
{
public:
    /** Title of the page at an address; empty if there is none. */
    using PageTitle = std::function<QString(const QString &route)>;

    TourReader(const Reading &reading, PageTitle pageTitle) : m_reading(reading), m_pageTitle(std::move(pageTitle)) {}

    /** Tours in their order; one without a stop on show is left out. */
    [[nodiscard]] QList<TourPlan> tours() const;

private:
    [[nodiscard]] QList<TourPlanStop> stops(const QString &tour) const;

    const Reading &m_reading;
    PageTitle m_pageTitle;
};

} // namespace autocity
