// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "scene.h"

#include <QAccessible>
#include <QQuickItem>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace audit
{
namespace
{

/** Where the lower edge of the glass is above the floor, in mm: a wall panel hangs with its middle at 1200, a column stands at 500. */
double lowerEdgeOf(const QSize &size, double pixelsPerMm)
{
    constexpr double middleOfWallPanel = 1200;
    constexpr double footOfColumn = 500;
    return size.width() > size.height() ? middleOfWallPanel - size.height() / pixelsPerMm / 2 : footOfColumn;
}

Terms termsOf(TourGuide &guide, bool low)
{
    constexpr double reach = 1220;
    constexpr double lowReach = 900;
    const QSize size = guide.kiosk().window()->size();
    Terms terms;
    terms.low = low;
    terms.pixelsPerMm = guide.kiosk().window()->property("pixelsPerMm").toDouble();
    const double edge = lowerEdgeOf(size, terms.pixelsPerMm);
    const double height = size.height() / terms.pixelsPerMm;
    terms.reachTop = (edge + height - (low ? lowReach : reach)) * terms.pixelsPerMm;
    // A panel that hangs higher than that keeps to its lower third.
    if (low)
        terms.reachTop = std::min(terms.reachTop, size.height() * 2 / 3.0);
    // The design is 1920×1080, or 1080×1920 upright, and grows until its 88 px are a touch area.
    const double fit = std::min(double(std::max(size.width(), size.height())) / 1920, double(std::min(size.width(), size.height())) / 1080);
    terms.unit = std::max(fit, 20 * terms.pixelsPerMm / 88);
    return terms;
}

QString placeOf(const Options &options, const TourStop &stop, const QString &language, const QString &look)
{
    return u"%1 ×%2 %3 %4×%5"_s.arg(pictureName(stop, language, *options.size)).arg(options.textScale).arg(look).arg(options.size->width()).arg(options.size->height());
}

bool press(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    if (interface == nullptr || interface->actionInterface() == nullptr)
        return false;
    interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

} // namespace

qsizetype Inspection::run()
{
    for (const QSize &size : m_plan.sizes) {
        for (const double scale : m_plan.scales) {
            for (const QString &look : m_plan.looks) {
                Options options = m_options;
                options.size = size;
                options.textScale = scale;
                options.highContrast = look == u"contrast";
                options.lowReach = look == u"low";
                walk(options, look);
            }
        }
    }
    QTextStream out(stdout);
    qsizetype all = 0;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        out << count.key() << ": " << count.value() << '\n';
        all += count.value();
    }
    out << all << " findings on " << m_looks << " screens\n";
    return all;
}

void Inspection::walk(const Options &options, const QString &look)
{
    const QStringList early = m_log.takeWarnings();
    TourGuide guide(options);
    if (!guide.start()) {
        report(look, {u"start"_s, {}, u"nothing to show"_s});
        return;
    }
    for (const QString &language : m_plan.languages) {
        const QList<TourStop> stops = plainStops(guide.kiosk().catalogue(), language, m_plan.all);
        for (const TourStop &stop : stops) {
            if (!m_plan.only.match(pictureName(stop, language, *options.size)).hasMatch())
                continue;
            guide.show(stop, language);
            const QString where = placeOf(options, stop, language, look);
            inspect(guide, where);
            if (m_plan.explore)
                explore(guide, stop, language, where);
        }
    }
}

void Inspection::inspect(TourGuide &guide, const QString &where)
{
    ++m_looks;
    const QList<Finding> findings = auditWindow(*guide.kiosk().window(), termsOf(guide, guide.kiosk().visit().lowReach()));
    for (const Finding &finding : findings)
        report(where, finding);
    const QStringList complaints = m_log.takeWarnings();
    for (const QString &complaint : complaints)
        report(where, {u"warning"_s, {}, complaint});
}

void Inspection::explore(TourGuide &guide, const TourStop &stop, const QString &language, const QString &where)
{
    const QString route = guide.kiosk().visit().route();
    QSet<QString> pressed;
    for (bool more = true; more;) {
        more = false;
        const Scene scene = readScene(*guide.kiosk().window());
        for (const SceneControl &control : scene.controls) {
            const QString path = pathOf(control.item);
            // One of each kind: what one row of a list does, the others do. The bar is looked at on every screen as it is.
            if (pressed.contains(path) || path.contains(u"BottomBar"_s) || !control.pressable)
                continue;
            pressed.insert(path);
            more = press(control.item);
            TourGuide::settle();
            if (guide.kiosk().visit().route() == route && guide.kiosk().visit().language() == language)
                inspect(guide, u"%1 after “%2”"_s.arg(where, control.name));
            guide.show(stop, language);
            break;
        }
    }
}

void Inspection::report(const QString &where, const Finding &finding)
{
    ++m_counts[finding.rule];
    QTextStream(stdout) << where << " | " << finding.rule << " | " << finding.path << " | " << finding.what << '\n';
}

} // namespace audit
