// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"
#include "journeyscript.h"
#include "journeywords.h"
#include "scene.h"

#include <QImage>
#include <QPainter>

namespace autocity
{

/**
 * Draws a film picture by picture from the kit: the plan in the dark, the one line on its way, what it passes lit, and the
 * year written by the line. There are no words in the picture: captions belong to the languages.
 */
class JourneyPainter
{
public:
    /** Takes the pictures and states of places from the content. */
    JourneyPainter(const JourneyScript &script, const Content &content, QList<JourneyWord> words);

    [[nodiscard]] QImage frame(int number) const;

private:
    struct Stand {
        Scene scene;
        double lit = 0; ///< metres of the line at which it is lit
        bool planned = false;
    };

    /** The picture of a stand; of what is being built and looks finished, the one of any building site. */
    [[nodiscard]] QString pictureOf(const ContentRow &place, const JourneyStand &stand) const;
    [[nodiscard]] Scene sceneOf(const QJsonArray &parts) const;
    void addRider(IsoCanvas &canvas, const JourneyView &view) const;
    void paintLine(QPainter &painter, const IsoCanvas &canvas, const JourneyView &view) const;
    void paintYear(QPainter &painter, const JourneyMoment &moment) const;
    /** How much of the ground's colour lies over the picture at its beginning and end. */
    [[nodiscard]] double veil(double seconds) const;
    /** From where on the line is drawn in dashes, since what it passes has not happened; beyond its end if nowhere. */
    [[nodiscard]] double dashedFrom() const;

    const JourneyScript &m_script;
    QList<JourneyWord> m_words;
    QHash<QString, QJsonObject> m_pictures;
    Scene m_scenery;
    std::vector<Stand> m_stands;
};

} // namespace autocity
