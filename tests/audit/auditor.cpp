// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditor.h"

#include "rules.h"

#include <QQuickItem>

namespace audit
{
namespace
{

/** The window without words and marks. */
QImage groundOf(QQuickWindow &window, const Scene &scene)
{
    QList<QQuickItem *> items;
    for (const SceneText &text : scene.texts)
        items.append(text.item);
    for (const SceneMark &mark : scene.marks)
        items.append(mark.item);
    QList<double> opacities;
    for (QQuickItem *item : items) {
        opacities.append(item->opacity());
        item->setOpacity(0);
    }
    const QImage ground = window.grabWindow();
    for (qsizetype i = 0; i < items.size(); ++i)
        items.at(i)->setOpacity(opacities.at(i));
    return ground;
}

} // namespace

QList<Finding> auditWindow(QQuickWindow &window, const Terms &terms)
{
    // Positioners place their items when the scene is polished, right before it is drawn.
    const QImage drawn = window.grabWindow();
    const Scene scene = readScene(window);
    const QImage ground = groundOf(window, scene);
    return checkTexts(scene, terms) + checkTouch(scene, terms) + checkContrast(scene, terms, ground) + checkFigures(scene);
}

} // namespace audit
