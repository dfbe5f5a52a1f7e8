// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk.h"

#include <QJsonArray>
#include <QSize>

namespace autocity
{

class Log;

/** One picture of a tour: an address in a language, and what lies over it. */
struct TourStop {
    /** What is to be seen besides the screen of the address. */
    enum class State { Plain, Aids, Idle, LargeText, HighContrast, LowReach };
    QString route;
    State state = State::Plain;
    int scene = 0; ///< of the attract loop
};

/**
 * Walks through the screens without a visitor and, if a folder is named, writes a picture of each.
 *
 * Every language, flat and upright. Time stands still but for the tour's own steps, so two tours of the same content
 * give the same pictures.
 */
class Tour
{
public:
    /** With an empty folder the screens are only made. */
    Tour(const Options &options, Log &log);

    /** 0, or 1 if anything was complained about or a picture could not be written. */
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool walk(const QSize &size);
    [[nodiscard]] bool visitStop(Kiosk &kiosk, const TourStop &stop, const QString &language);
    [[nodiscard]] bool write(Kiosk &kiosk, const TourStop &stop, const QString &language);
    [[nodiscard]] bool isWanted(const TourStop &stop, const QString &language, const QSize &size) const;
    void prepare(Kiosk &kiosk, const TourStop &stop);
    [[nodiscard]] bool complain(const QString &where);

    Options m_options;
    Log &m_log;
    std::chrono::milliseconds m_now{0};
    QJsonArray m_pictures;
    int m_stops = 0;
};

/** The addresses of a tour: each section, and the first page of each kind or, if all are wanted, every page. */
[[nodiscard]] QStringList tourRoutes(const Catalogue &catalogue, const QString &language, bool all);

} // namespace autocity
