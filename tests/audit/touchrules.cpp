// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"
#include "rules.h"

#include <QQuickItem>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace audit
{
namespace
{

constexpr double targetMm = 20;
constexpr double gapMm = 4;
/** What rounding to pixels makes of a length. */
constexpr double slack = 1;

/** Between the nearest edges; negative if one lies upon the other. */
double gap(const QRectF &a, const QRectF &b)
{
    const double across = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    const double down = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    return across > 0 && down > 0 ? std::hypot(across, down) : std::max(across, down);
}

/** Controls that a touch can get at: not those under a sheet. */
QList<const SceneControl *> touchable(const Scene &scene)
{
    QList<const SceneControl *> controls;
    for (const SceneControl &control : scene.controls) {
        // The middle decides; a sheet may end anywhere above a control under it. An alert takes every touch.
        const bool covered = std::any_of(scene.covers.cbegin(), scene.covers.cend(), [&control](const SceneCover &cover) {
            return cover.order > control.order && cover.rect.contains(control.hit.center()) && !isWithin(cover.item, control.item);
        });
        if (!covered && control.order >= scene.alertOrder)
            controls.append(&control);
    }
    return controls;
}

/** Its middle decides; a ground answers everywhere, and a target of it within reach will do. */
bool isInReach(const SceneControl &control, const Scene &scene, const Terms &terms)
{
    if (scene.isGround(control))
        return control.hit.bottom() - terms.reachTop >= targetMm * terms.pixelsPerMm - slack;
    return control.hit.center().y() >= terms.reachTop;
}

QList<Finding> checkEach(const SceneControl &control, const Scene &scene, const Terms &terms)
{
    QList<Finding> findings;
    const auto add = [&](const QString &rule, const QString &what) {
        findings.append({rule, pathOf(control.item), u"“%1” %2 %3"_s.arg(control.name, shown(control.hit), what)});
    };
    const double target = targetMm * terms.pixelsPerMm - slack;
    const QRectF hit = control.hit & control.clip;
    if (hit.width() < target || hit.height() < target)
        add(u"touch-small"_s, u"is less than %1 px"_s.arg(std::ceil(target)));
    if (!scene.window.adjusted(-slack, -slack, slack, slack).contains(control.hit))
        add(u"touch-outside"_s, u"leaves the window"_s);
    // Rows and cards may stand high as long as low reach, which is always on the bar, brings them down.
    if (!isInReach(control, scene, terms) && !control.reachedElsewhere && (terms.low || !control.comesDown))
        add(u"touch-high"_s, u"lies above %1"_s.arg(qRound(terms.reachTop)));
    if (!control.named)
        add(u"touch-nameless"_s, u"has no role or no name"_s);
    if (!control.pressable)
        add(u"touch-mute"_s, u"cannot be pressed by a screen reader"_s);
    return findings;
}

QList<Finding> checkGaps(const QList<const SceneControl *> &controls, const Scene &scene, const Terms &terms)
{
    QList<Finding> findings;
    const double wanted = gapMm * terms.pixelsPerMm - slack;
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const SceneControl &a = *controls.at(i);
            const SceneControl &b = *controls.at(j);
            // A ground or card answers touches around the controls on it.
            const bool nested = isWithin(a.item, b.item) || isWithin(b.item, a.item) || scene.isGround(a) || scene.isGround(b);
            const double between = gap(a.hit & a.clip, b.hit & b.clip);
            if (between >= wanted || nested || (a.asksOnOverlap && b.asksOnOverlap))
                continue;
            if (scene.isHidden(a.hit & b.hit, std::min(a.order, b.order), std::max(a.order, b.order)))
                continue;
            findings.append({u"touch-close"_s, pathOf(a.item),
                             u"“%1” %2 is %3 px from “%4” %5, not %6"_s.arg(a.name, shown(a.hit)).arg(qRound(between)).arg(b.name, shown(b.hit)).arg(std::ceil(wanted))});
        }
    }
    return findings;
}

} // namespace

QList<Finding> checkTouch(const Scene &scene, const Terms &terms)
{
    QList<Finding> findings;
    const QList<const SceneControl *> controls = touchable(scene);
    for (const SceneControl *control : controls)
        findings += checkEach(*control, scene, terms);
    for (const SilentArea &area : scene.silent)
        findings.append({u"touch-silent"_s, pathOf(area.item), u"answers touches, but no screen reader knows of it"_s});
    return findings + checkGaps(controls, scene, terms);
}

} // namespace audit
