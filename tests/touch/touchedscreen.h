// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "gesturearea.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

/** A screen of the harbour hall in a window, as the shell shows it. */
class TouchedScreen
{
public:
    /** Of a type such as AtlasScreen of a module such as Atlas, at an address. */
    TouchedScreen(const QString &module, const QString &type, const QString &route, QSize size = {1920, 968}, bool motion = false);

    [[nodiscard]] QQuickWindow &window() { return m_window; }
    [[nodiscard]] QQuickItem &screen() { return *m_screen; }
    /** What answers the fingers: the first GestureArea that is seen. */
    [[nodiscard]] autocity::GestureArea &area();
    /** An object of the screen whose class has this name. */
    [[nodiscard]] QObject *find(const QString &className) const;
    /** The middle of the button that is read aloud so; null if it is not seen. */
    [[nodiscard]] QPointF button(const QString &spoken) const;

private:
    autocity::Catalogue m_catalogue;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_screen;
};
