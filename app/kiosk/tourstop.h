// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QStringView>

#include <array>

namespace autocity
{

class Catalogue;

/** One stop of a tour: an address, and what lies over it. */
struct TourStop {
    /** What is to be seen besides the screen of the address. */
    enum class State { Plain, Aids, Idle, LargeText, HighContrast, LowReach, Take, Guided };
    QString route;
    State state = State::Plain;
    int scene = 0; ///< of the attract loop
    int tab = 0;   ///< of the page of a thing: one of thingTabs
};

/** Stable names of what the tabs of a place show, in their order; the first is its overview. */
inline constexpr std::array<QStringView, 7> thingTabs{u"overview", u"workshops", u"story", u"data", u"events", u"related", u"gallery"};

/** The stable name of a state, such as large-text. */
[[nodiscard]] QString stateName(TourStop::State state);

/** portrait or landscape. */
[[nodiscard]] QString orientationOf(const QSize &size);

/** What a picture of a stop is called, without its ending: landscape_en_place-a-low-reach. Searched words are not repeated. */
[[nodiscard]] QString pictureName(const TourStop &stop, const QString &language, const QSize &size);

/** The addresses of a tour: each section, the first page of each kind and the first place with workshops or, if all are wanted, every page. */
[[nodiscard]] QStringList tourRoutes(const Catalogue &catalogue, const QString &language, bool all);

/**
 * The attract scenes, every address of tourRoutes(), home with the reading aids and with the question of who is still there,
 * pages with what can be taken along, the first stops of the guided tours, and each tab of the first place with workshops.
 */
[[nodiscard]] QList<TourStop> plainStops(const Catalogue &catalogue, const QString &language, bool all);

/** The plain stops, then home and the sections again with each reading aid, which changes most where there is most to read. */
[[nodiscard]] QList<TourStop> tourStops(const Catalogue &catalogue, const QString &language, bool all);

} // namespace autocity
