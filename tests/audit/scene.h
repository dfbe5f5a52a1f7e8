// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QQuickWindow>
#include <QRectF>
#include <QString>

#include <climits>

namespace audit
{

/** Words on the screen, as they are painted. Rectangles are in pixels of the window. */
struct SceneText {
    QQuickItem *item = nullptr;
    QString text;
    QRectF ink;  ///< around the letters
    QRectF room; ///< of the item
    QRectF clip; ///< what the window and clipping ancestors let through
    QColor colour;
    double opacity = 1; ///< with that of its ancestors
    double pixels = 0;  ///< size of the letters as painted
    int order = 0;      ///< in which it is painted
    bool plain = false;
    bool elided = false;
    bool mayElide = false;  ///< declared: the whole text stands elsewhere
    QString brokenWord;     ///< a word that is wider than its line
};

/** A thing that is drawn and means something: an icon, a sample, a numeral of the line. */
struct SceneMark {
    QQuickItem *item = nullptr;
    QRectF rect;
    QRectF clip;
    QColor colour;
    double opacity = 1;
    int order = 0;
    bool numeral = false;
};

/** What can be touched. */
struct SceneControl {
    QQuickItem *item = nullptr;
    QRectF hit;  ///< where a touch counts
    QRectF seen; ///< what is drawn of it
    QRectF clip;
    int order = 0;
    QString name; ///< as a screen reader says it
    bool named = false;
    bool pressable = false;       ///< by a screen reader or a switch
    bool asksOnOverlap = false;   ///< declared: overlapping hits open a chooser
    bool reachedElsewhere = false; ///< declared: what it does can also be done lower down
    bool comesDown = false;        ///< declared: low reach brings it down
};

/** A touch area that no screen reader knows of. */
struct SilentArea {
    QQuickItem *item = nullptr;
};

/** Something opaque: what is painted before it and lies within it is not seen. */
struct SceneCover {
    QQuickItem *item = nullptr;
    QRectF rect;
    int order = 0;
    bool dialog = false; ///< belongs to a sheet or panel that lies over the screen
};

/** What a window shows, in the order it is painted. */
struct Scene {
    QRectF window;
    QList<SceneText> texts;
    QList<SceneMark> marks;
    QList<SceneControl> controls;
    QList<SilentArea> silent;
    QList<SceneCover> covers;
    int alertOrder = -1; ///< of a question that takes every touch on the screen

    /** Something opaque between two orders covers all of a rectangle. */
    [[nodiscard]] bool isHidden(const QRectF &rect, int after, int before = INT_MAX) const;

    /** A ground that answers touches everywhere, and is no control that a text could be mistaken for. */
    [[nodiscard]] bool isGround(const SceneControl &control) const;
};

/** Reads what the window shows now. */
[[nodiscard]] Scene readScene(QQuickWindow &window);

/** Where an item stands in the program: the names of components and ids from the window down. */
[[nodiscard]] QString pathOf(const QQuickItem *item);

/** Whether one is the other or lies within it. */
[[nodiscard]] bool isWithin(const QQuickItem *item, const QQuickItem *ancestor);

} // namespace audit
