// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

namespace autocity
{

/** What grows or moves from the beginning of a shot to its end. */
struct FilmSpan {
    double from = 0;
    double to = 0;

    /** progress from 0 to 1. */
    [[nodiscard]] double at(double progress) const { return from + (to - from) * progress; }
};

/** A vehicle of the kit that follows the line of a shot's scene; its way is a part of the line, 0 to 1. */
struct FilmVehicle {
    QString kind;
    QString paint;
    FilmSpan way;
};

/** One scene of the content, seen through a camera that moves over its sheet. */
struct FilmShot {
    QString scene;
    double seconds = 0;
    FilmSpan left;  ///< left edge of what the camera sees, pixels of the sheet
    FilmSpan top;   ///< its top edge
    FilmSpan width; ///< its width; the height follows from the film's shape
    FilmSpan line;  ///< how much of the one line is drawn, 0 to 1
    QList<FilmVehicle> vehicles;
};

/**
 * A film as content describes it: films/<name>.json of a content folder. The format stands in data/FORMAT.md, Films.
 * Shots follow each other and are blended for blendSeconds.
 */
struct Storyboard {
    static constexpr double blendSeconds = 0.4;

    QSize size;         ///< pixels
    int rate = 25;      ///< frames a second
    QString palette;    ///< of the kit: day, night or hc
    QList<FilmShot> shots;

    /** Reads a description; problems says, in English, all that is wrong. Nothing is returned but a whole storyboard or none. */
    [[nodiscard]] static Storyboard parse(const QJsonObject &description, QStringList *problems = nullptr);

    [[nodiscard]] bool isEmpty() const { return shots.isEmpty(); }
    [[nodiscard]] int frames() const;
    [[nodiscard]] double seconds() const;
};

} // namespace autocity
