// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "catalogue/values.h"

#include <QQuickItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace audit
{
namespace
{

/** What an item or one around it says it shows; without an id if nothing. */
autocity::Figure figureOf(const QQuickItem *item)
{
    for (const QQuickItem *step = item; step != nullptr; step = step->parentItem()) {
        const QVariant value = step->property("figure");
        if (value.canConvert<autocity::Figure>())
            return value.value<autocity::Figure>();
    }
    return {};
}

/** A touch on what it lies in, or on something beside it, leads to where period and source are told. */
bool isOneTapAway(const QQuickItem *item, const Scene &scene)
{
    return std::any_of(scene.controls.cbegin(), scene.controls.cend(),
                       [item](const SceneControl &control) { return isWithin(item, control.item); });
}

bool isTold(const QString &words, const Scene &scene)
{
    return words.isEmpty() || std::any_of(scene.texts.cbegin(), scene.texts.cend(), [&](const SceneText &text) { return text.text.contains(words); });
}

} // namespace

QList<Finding> checkFigures(const Scene &scene)
{
    QList<Finding> findings;
    for (const SceneMark &mark : scene.marks) {
        if (!mark.numeral || scene.isHidden(mark.rect, mark.order))
            continue;
        const autocity::Figure figure = figureOf(mark.item);
        const bool near = isOneTapAway(mark.item, scene);
        if (figure.id.isEmpty() || near)
            continue;
        if (!isTold(figure.period, scene))
            findings.append({u"figure-period"_s, pathOf(mark.item), u"%1 without its period %2"_s.arg(figure.text, figure.period)});
        if (!isTold(figure.source.label, scene))
            findings.append({u"figure-source"_s, pathOf(mark.item), u"%1 without its source %2"_s.arg(figure.text, figure.source.label)});
    }
    return findings;
}

} // namespace audit
