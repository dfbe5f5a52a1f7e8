// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/options.h"
#include "tourstop.h"

#include <QJsonArray>

namespace autocity
{

class Log;
class TourGuide;

/** Walks through the screens in every language, flat and upright and, if a folder is named, writes a picture of each. */
class Tour
{
public:
    /** With an empty folder the screens are only made. */
    Tour(const Options &options, Log &log) : m_options(options), m_log(log) {}

    /** 0, or 1 if anything was complained about or a picture could not be written. */
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool walk(const QSize &size);
    [[nodiscard]] bool visitStop(TourGuide &guide, const TourStop &stop, const QString &language);
    [[nodiscard]] bool write(TourGuide &guide, const TourStop &stop, const QString &language);
    [[nodiscard]] bool isWanted(const TourStop &stop, const QString &language, const QSize &size) const;
    [[nodiscard]] bool complain(const QString &where);

    const Options m_options;
    Log &m_log;
    QJsonArray m_pictures;
    int m_stops = 0;
};

} // namespace autocity
