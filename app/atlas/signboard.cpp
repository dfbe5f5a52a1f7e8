// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signboard.h"

#include "chipflow.h"
#include "placeyears.h"
#include "sheetgeometry.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

// Sizes as parts of the letter, which is 24 sheet pixels at its standard size.
constexpr double SignHeight = 49.0 / 24;
constexpr double SignPadding = 16.0 / 24;
constexpr double ChipPadding = 12.0 / 24;
constexpr double SampleWidth = 38.0 / 24; // with the gap after it
constexpr double TailHeight = 15.0 / 24;
constexpr double TailInset = 32.0 / 24;
constexpr double HeadingLine = 34.0 / 24;
constexpr double AreaPadding = 16.0 / 24;
constexpr double ChipGap = 10.0 / 24;
constexpr double MoreWidth = 150.0 / 24;

QString signText(const MapSign &sign)
{
    return sign.entry.shortTitle.isEmpty() ? sign.entry.title : sign.entry.shortTitle;
}

} // namespace

SignBoard::SignBoard(QObject *parent) : QObject(parent)
{
    connect(this, &SignBoard::inputChanged, this, &SignBoard::arrange);
}

QList<MapSign> SignBoard::touched(QPointF point, double reach) const
{
    QList<QRectF> rects;
    for (const SignTarget &target : m_targets)
        rects.append(target.rect);
    QList<MapSign> hits;
    for (const int index : SheetGeometry::touched(point, rects, reach))
        hits.append(m_targets.at(index).sign);
    return hits;
}

QList<MapSign> SignBoard::within(const QString &area) const
{
    QList<MapSign> inside;
    std::copy_if(m_places.cbegin(), m_places.cend(), std::back_inserter(inside), [this, &area](const MapSign &sign) {
        return sign.area == area && sign.tail.isEmpty() && PlaceYears().isRecorded(sign, m_year);
    });
    return inside;
}

MapSign SignBoard::place(const QString &id) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [&id](const MapSign &sign) { return sign.entry.id == id; });
    return found == m_places.cend() ? MapSign() : *found;
}

QPointF SignBoard::middle(const QString &id) const
{
    for (const SignTarget &target : m_targets) {
        if (target.sign.entry.id == id)
            return target.rect.center();
    }
    return {};
}

void SignBoard::arrange()
{
    m_targets.clear();
    m_areas.clear();
    arrangeSigns();
    QSet<QString> drawn;
    for (const MapFeature &feature : m_features) {
        if (feature.kind == u"area"_s && feature.points.size() >= 2) {
            arrangeArea(feature);
            drawn.insert(feature.area);
        }
    }
    m_unplaced.clear();
    for (const MapSign &sign : m_places) {
        if (sign.tail.isEmpty() && !drawn.contains(sign.area))
            m_unplaced.append(sign);
    }
    Q_EMIT changed();
}

void SignBoard::arrangeSigns()
{
    const PlaceYears years;
    for (const MapSign &sign : m_places) {
        if (sign.tail.isEmpty() || !years.isRecorded(sign, m_year))
            continue;
        m_targets.append({sign, signRect(sign), years.stroke(sign, m_year), false});
    }
}

void SignBoard::arrangeArea(const MapFeature &feature)
{
    SignArea area;
    area.id = feature.area;
    area.name = feature.name;
    area.rect = QRectF(feature.points.at(0), feature.points.at(1)).normalized();
    const double padding = AreaPadding * m_letter;
    const double room = area.rect.width() - 2 * padding;
    area.headingLines = headingLines(feature.name, QSizeF(room, area.rect.height() - padding));
    const double top = padding + area.headingLines * HeadingLine * m_letter;

    const QList<MapSign> inside = within(feature.area);
    QList<double> widths;
    for (const MapSign &sign : inside)
        widths.append(textWidth(signText(sign), m_letter, QFont::Medium) + (2 * ChipPadding + SampleWidth) * m_letter);
    const auto all = std::count_if(m_places.cbegin(), m_places.cend(), [&feature](const MapSign &sign) {
        return sign.area == feature.area && sign.tail.isEmpty();
    });
    area.unrecorded = int(all - inside.size());
    const double note = area.unrecorded > 0 ? HeadingLine * m_letter : 0;
    const QSizeF size(room, area.rect.height() - top - padding / 2 - note);
    const ChipFlow::Metrics metrics{SignHeight * m_letter, ChipGap * m_letter, MoreWidth * m_letter};
    const ChipFlow::Result flow = ChipFlow::arrange(widths, size, metrics);
    const QPointF origin = area.rect.topLeft() + QPointF(padding, top);
    for (qsizetype i = 0; i < flow.places.size(); ++i) {
        const QRectF rect(origin + flow.places.at(i), QSizeF(std::min(widths.at(i), room), metrics.height));
        m_targets.append({inside.at(i), rect, PlaceYears().stroke(inside.at(i), m_year), true});
    }
    area.hidden = flow.hidden;
    area.more = QRectF(origin + flow.more, QSizeF(std::min(metrics.more, room), metrics.height));
    m_areas.append(area);
}

int SignBoard::headingLines(const QString &name, QSizeF room) const
{
    const double words = textWidth(name, m_letter, QFont::Bold);
    // Words do not break where a line ends exactly, so a line holds a little less than its width.
    constexpr double LineFill = 0.88;
    int lines = words + textWidth(m_headingNote, m_letter, QFont::Normal) <= room.width() ? 1
        : words <= room.width() ? 2 : 1 + std::max(2, int(std::ceil(words / (room.width() * LineFill))));
    // One row of chips comes before the lines of the heading.
    while (lines > 1 && room.height() < (lines * HeadingLine + SignHeight) * m_letter)
        --lines;
    return std::min(lines, 3);
}

double SignBoard::textWidth(const QString &text, double size, QFont::Weight weight) const
{
    QFont font(m_family);
    font.setPixelSize(std::max(1, qRound(size)));
    font.setWeight(weight);
    return QFontMetricsF(font).horizontalAdvance(text);
}

QRectF SignBoard::signRect(const MapSign &sign) const
{
    const double width = textWidth(signText(sign), m_letter, QFont::Bold) + (2 * SignPadding + SampleWidth) * m_letter;
    const double height = SignHeight * m_letter;
    const double inset = TailInset * m_letter;
    const double raised = sign.at.y() - height - TailHeight * m_letter;
    QRectF rect(sign.at.x() - inset, raised, width, height);
    if (sign.tail == u"right"_s)
        rect.moveRight(sign.at.x() + inset);
    else if (sign.tail == u"middle"_s)
        rect.moveLeft(sign.at.x() - width / 2);
    else if (sign.tail == u"none"_s)
        rect.moveTopLeft(sign.at);
    if (rect.right() > m_sheet.right())
        rect.moveRight(m_sheet.right());
    if (rect.left() < m_sheet.left())
        rect.moveLeft(m_sheet.left());
    if (rect.bottom() > m_sheet.bottom())
        rect.moveBottom(m_sheet.bottom());
    if (rect.top() < m_sheet.top())
        rect.moveTop(m_sheet.top());
    return rect;
}

} // namespace autocity
