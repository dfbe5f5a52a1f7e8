// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"
#include "storyboard.h"

#include <QColor>
#include <QHash>
#include <QImage>

namespace autocity
{

/** Paints the frames of a storyboard. The same storyboard and scenes give the same pixels on any machine. */
class FilmPainter
{
public:
    /** Scenes by their names; a shot whose scene is missing shows the ground alone. */
    FilmPainter(const Storyboard &board, const QHash<QString, Scene> &scenes);

    /** Frame number, from 0, as opaque RGB32. */
    [[nodiscard]] QImage frame(int number) const;

private:
    void paintShot(QPainter &painter, const FilmShot &shot, double progress) const;
    void paintLine(QPainter &painter, const Scene &scene, double part) const;
    void paintVehicle(QPainter &painter, const Scene &scene, const FilmVehicle &vehicle, double progress) const;
    [[nodiscard]] QImage shotImage(const FilmShot &shot, double seconds) const;

    Storyboard m_board;
    QHash<QString, Scene> m_scenes;
};

/** The ground that a palette of the kit stands on. */
[[nodiscard]] QColor filmGround(const QString &palette);

} // namespace autocity
