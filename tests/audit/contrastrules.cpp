// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "rules.h"

#include <QAccessible>
#include <QQuickItem>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace audit
{
namespace
{

constexpr double textContrast = 7;
constexpr double largeContrast = 4.5;
constexpr double markContrast = 3;
/** From this size on, in design pixels, text is large: about one and a third of body text, as WCAG has it. */
constexpr double largeText = 36;
/** So much of the ground may fail, such as a hairline that passes behind a word. */
constexpr double tolerated = 0.1;

double linear(double channel)
{
    constexpr double knee = 0.04045;
    return channel <= knee ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/** The ground pixels in a rectangle, some hundred of them; what was painted over the mark later, `above`, is no ground of it. */
QList<QColor> sampled(const QImage &ground, const QRectF &rect, const QList<QRectF> &above)
{
    constexpr int wanted = 400;
    QList<QColor> colours;
    const QRect part = rect.toAlignedRect() & ground.rect();
    if (part.isEmpty())
        return colours;
    const int step = std::max(1, static_cast<int>(std::sqrt(double(part.width()) * part.height() / wanted)));
    for (int y = part.top(); y <= part.bottom(); y += step) {
        for (int x = part.left(); x <= part.right(); x += step) {
            const auto covers = [at = QPointF(x + 0.5, y + 0.5)](const QRectF &cover) { return cover.contains(at); };
            if (std::none_of(above.cbegin(), above.cend(), covers))
                colours.append(ground.pixelColor(x, y));
        }
    }
    return colours;
}

/** The contrast that all but the tolerated part of the ground reaches. */
double reached(const QColor &colour, double opacity, const QList<QColor> &ground)
{
    QList<double> contrasts;
    for (const QColor &below : ground)
        contrasts.append(contrast(blended(colour, opacity, below), below));
    const auto at = contrasts.begin() + qsizetype(tolerated * double(contrasts.size()));
    std::nth_element(contrasts.begin(), at, contrasts.end());
    return *at;
}

/** A control that cannot be used now is dimmed and need not be read (WCAG 1.4.3); what only informs must be. */
bool isIdleControl(const QQuickItem *item)
{
    for (auto *step = const_cast<QQuickItem *>(item); step != nullptr; step = step->parentItem()) {
        if (!step->inherits("QQuickAbstractButton") || step->isEnabled())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(step);
        return interface != nullptr && interface->role() != QAccessible::StaticText;
    }
    return false;
}

/** What lies upon a mark, such as the stations on a numeral. */
QList<QRectF> coversOf(const Scene &scene, const SceneMark &mark)
{
    QList<QRectF> rects;
    for (const SceneCover &cover : scene.covers) {
        if (cover.order > mark.order && cover.rect.intersects(mark.rect))
            rects.append(cover.rect);
    }
    return rects;
}

/** A sheet that lies over part of it shows its own ground there. */
bool isUnderDialog(const Scene &scene, const QRectF &rect, int order)
{
    return std::any_of(scene.covers.cbegin(), scene.covers.cend(), [&](const SceneCover &cover) {
        return cover.dialog && cover.order > order && cover.rect.intersects(rect);
    });
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor &above, double opacity, const QColor &below)
{
    const auto part = static_cast<float>(above.alphaF() * opacity);
    return QColor::fromRgbF(above.redF() * part + below.redF() * (1 - part), above.greenF() * part + below.greenF() * (1 - part),
                            above.blueF() * part + below.blueF() * (1 - part));
}

QList<Finding> checkContrast(const Scene &scene, const Terms &terms, const QImage &ground)
{
    QList<Finding> findings;
    const auto check = [&](const QQuickItem *item, const QRectF &rect, const QColor &colour, double opacity, double wanted, const QString &what, const QList<QRectF> &above) {
        const QList<QColor> colours = sampled(ground, rect, above);
        if (colours.isEmpty() || isIdleControl(item))
            return;
        const double found = reached(colour, opacity, colours);
        // Colours have 256 steps; a contrast that rounds to what is wanted is it.
        if (found + 0.05 < wanted)
            findings.append({u"contrast"_s, pathOf(item), u"%1 has %2:1, not %3"_s.arg(what).arg(found, 0, 'f', 1).arg(wanted)});
    };
    for (const SceneText &text : scene.texts) {
        const bool large = text.pixels >= largeText * terms.unit - 1;
        if (!scene.isHidden(text.ink, text.order) && !isUnderDialog(scene, text.ink, text.order))
            check(text.item, text.ink & text.clip, text.colour, text.opacity, large ? largeContrast : textContrast, u"“%1”"_s.arg(text.text.left(24)), {});
    }
    for (const SceneMark &mark : scene.marks) {
        if (!scene.isHidden(mark.rect, mark.order) && !isUnderDialog(scene, mark.rect, mark.order))
            check(mark.item, mark.rect & mark.clip, mark.colour, mark.opacity, mark.numeral ? largeContrast : markContrast, u"a mark"_s, coversOf(scene, mark));
    }
    return findings;
}

} // namespace audit
