// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRegularExpression>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace autocity
{

/** What the display was told on its command line. */
struct Options {
    QString bundle;                 ///< a .hallbundle file, or the same tree as a folder
    QString slot;                   ///< an unpacked bundle
    QString keys;                   ///< folder of public keys
    std::optional<QSize> size;      ///< pixels; full screen if not set
    bool windowed = false;
    std::optional<double> diagonal; ///< inches
    QString language;               ///< zh-Hans, zh-Hant or en
    QString route;                  ///< where to begin; the attract scene if empty
    std::optional<QDateTime> now;   ///< what the time is taken to be
    bool motion = true;
    double textScale = 1;           ///< 1, 1.2 or 1.45
    bool highContrast = false;
    bool lowReach = false;
    QString tour;                   ///< folder for pictures of the screens
    bool tourAll = false;
    QRegularExpression tourOnly;    ///< the pictures of a tour whose names match; empty: all of them
    bool selfTest = false;

    /** Runs by itself and ends: no visitor, no window on a display. */
    [[nodiscard]] bool isUnattended() const { return selfTest || !tour.isEmpty(); }
};

/** What a command line asks for: to run, or to print a text and end. */
struct ParsedOptions {
    Options options;
    std::optional<int> exitCode; ///< set if the program has nothing to do but print `text`
    QString text;
};

/** Reads a command line, the program's name first. No application need be there yet. */
[[nodiscard]] ParsedOptions parseOptions(const QStringList &arguments);

} // namespace autocity
