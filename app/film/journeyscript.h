// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeytrack.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QSize>
#include <QString>
#include <QStringList>

namespace autocity
{

/** A picture of the content that stands beside the line and lights up as the line passes. */
struct JourneyStand {
    QString place;   ///< whose picture and state it has; empty if it names a picture
    QString picture; ///< of the content, such as `site`
    QPointF at;      ///< its corner, metres in the plan
    double scale = 1;
    bool planned = false; ///< drawn in dashes; always so for a place that is planned
};

/** What the camera sees and how far the line has come. */
struct JourneyView {
    QPointF look;    ///< the point of the plan that the camera follows
    double zoom = 8; ///< pixels a metre
    double reach = 0; ///< metres of the line that are drawn
};

/** A stop of the film: the line comes there, halts, and a year and a caption say what happened. */
struct JourneyStop {
    double seconds = 2;
    double hold = .6; ///< of them, how long it halts at the end
    JourneyView view;
    QString event; ///< of events.csv: its year is written, its title is the caption
    QString text;  ///< a key of hall.csv whose text is the caption, where no event is named
};

/** Where a film is at one moment. */
struct JourneyMoment {
    JourneyView view;
    qsizetype stop = 0;   ///< the one it is on the way to, or halts at
    double sinceStop = 0; ///< seconds since it set off there
    double untilNext = 0; ///< seconds
};

/**
 * The storyboard of a short film about the places of a hall: a line that runs from stop to stop through a plan.
 *
 * The format stands in data/FORMAT.md, Films. It names places, pictures and events; what they look like and say is theirs.
 */
class JourneyScript
{
public:
    /** Whether a storyboard is one of a journey: it has stops. Others show scenes (storyboard.h). */
    [[nodiscard]] static bool describes(const QJsonObject &description) { return description.contains(QLatin1String("stops")); }
    /** Reads a storyboard; problems says, in English, what is wrong, and is empty if all is well. */
    [[nodiscard]] static JourneyScript parse(const QJsonObject &description, QStringList *problems = nullptr);

    [[nodiscard]] QSize size() const { return m_size; }
    /** Frames a second. */
    [[nodiscard]] int rate() const { return m_rate; }
    [[nodiscard]] QString palette() const { return m_palette; }
    /** Metres. */
    [[nodiscard]] double lineWidth() const { return m_lineWidth; }
    [[nodiscard]] QString rider() const { return m_rider; }
    [[nodiscard]] QString riderPaint() const { return m_riderPaint; }
    /** Where on the picture the point lies that the camera follows, 0 to 1. */
    [[nodiscard]] QPointF centre() const { return m_centre; }
    /** Seconds that the first and the last picture take from and to the ground's colour. */
    [[nodiscard]] double fade() const { return m_fade; }
    /** The frame whose picture stands for the film. */
    [[nodiscard]] int posterFrame() const;
    [[nodiscard]] const JourneyTrack &track() const { return m_track; }
    /** Parts of the kit that are there from the beginning, as a scene has them. */
    [[nodiscard]] const QJsonArray &scenery() const { return m_scenery; }
    [[nodiscard]] const QList<JourneyStand> &stands() const { return m_stands; }
    [[nodiscard]] const QList<JourneyStop> &stops() const { return m_stops; }

    [[nodiscard]] double seconds() const;
    [[nodiscard]] int frames() const;
    /** When it sets off to a stop, in seconds. */
    [[nodiscard]] double beginOf(qsizetype stop) const;
    [[nodiscard]] JourneyMoment at(double seconds) const;

private:
    QSize m_size{1280, 720};
    int m_rate = 25;
    QString m_palette;
    double m_lineWidth = 2;
    QString m_rider;
    QString m_riderPaint;
    QPointF m_centre{.5, .5};
    double m_fade = 0;
    double m_poster = 0;
    JourneyTrack m_track;
    QJsonArray m_scenery;
    QList<JourneyStand> m_stands;
    JourneyView m_start;
    QList<JourneyStop> m_stops;
};

} // namespace autocity
