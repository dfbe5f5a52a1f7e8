// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signboard.h"

#include "chipflow.h"
#include "magnifier.h"
#include "placeyears.h"
#include "sheetgeometry.h"

#include <QFontMetricsF>
#include <QPainterPath>
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
constexpr double StopRoom = 10; // sheet pixels around a stop or the middle of the line

QString signText(const MapSign &sign)
{
    return sign.entry.shortTitle.isEmpty() ? sign.entry.title : sign.entry.shortTitle;
}

} // namespace

SignBoard::SignBoard(QObject *parent) : QObject(parent)
{
    connect(this, &SignBoard::inputChanged, this, &SignBoard::arrange);
}

void SignBoard::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_reflowing = true;
    Q_EMIT reflowingChanged();
    arrangeAll();
    Q_EMIT yearChanged();
}

QList<MapSign> SignBoard::touched(QPointF point, double reach) const
{
    QList<QRectF> rects;
    for (const SignTarget &target : m_targets)
        rects.append(target.rect);
    // What stands for the places without a chip may be meant as well as the chip beside it.
    QStringList crowded;
    for (const SignArea &area : m_areas) {
        if (area.hidden > 0) {
            rects.append(area.more);
            crowded.append(area.id);
        }
    }
    QList<MapSign> hits;
    for (const int index : SheetGeometry::touched(point, rects, reach)) {
        if (index < m_targets.size()) {
            hits.append(m_targets.at(index).sign);
            continue;
        }
        const QList<MapSign> all = within(crowded.at(index - m_targets.size()));
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(hits), [&hits](const MapSign &sign) { return !hits.contains(sign); });
    }
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
    const QString quarter = place(id).area;
    for (const SignArea &area : m_areas) {
        if (area.id == quarter)
            return area.rect.center();
    }
    return {};
}

QPointF SignBoard::foot(const QString &id) const
{
    for (const SignTarget &target : m_targets) {
        if (target.sign.entry.id == id)
            return target.chip ? target.rect.center() : Magnifier(m_magnification).sign(target.sign).at;
    }
    return {};
}

QPointF SignBoard::besideRule(const QString &from, const QString &to, QSizeF words) const
{
    const QPointF begin = foot(from);
    const QPointF way = foot(to) - begin;
    const auto isFree = [this](const QRectF &rect) {
        const auto meets = [&rect](const QRectF &other) { return other.intersects(rect); };
        return std::none_of(m_pictures.cbegin(), m_pictures.cend(), meets)
            && std::none_of(m_targets.cbegin(), m_targets.cend(), [&](const SignTarget &target) { return meets(target.rect); });
    };
    for (const double off : {0.0, 1.0, -1.0, 2.0, -2.0}) {
        for (const double part : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            const QPointF at = begin + way * part + QPointF(0, off * words.height());
            if (isFree(QRectF(at - QPointF(words.width(), words.height()) / 2, words)))
                return at;
        }
    }
    return begin + way / 2;
}

void SignBoard::arrange()
{
    if (m_reflowing) {
        m_reflowing = false;
        Q_EMIT reflowingChanged();
    }
    arrangeAll();
}

void SignBoard::arrangeAll()
{
    m_targets.clear();
    m_areas.clear();
    arrangeSigns();
    QSet<QString> drawn;
    const Magnifier magnifier(m_magnification);
    for (const MapFeature &feature : m_features) {
        if (feature.kind == u"area"_s && feature.points.size() >= 2) {
            arrangeArea(magnifier.feature(feature));
            drawn.insert(feature.area);
        }
    }
    m_unplaced.clear();
    for (const MapSign &sign : m_places) {
        if (sign.tail.isEmpty() && !drawn.contains(sign.area))
            m_unplaced.append(sign);
    }
    arrangePictures();
    m_signs.arrange(m_targets);
    Q_EMIT changed();
}

void SignBoard::arrangePictures()
{
    m_pictures.clear();
    for (SignTarget &target : m_targets) {
        // A lake or a park is drawn on the ground itself.
        const bool drawn = std::any_of(m_features.cbegin(), m_features.cend(), [&target](const MapFeature &feature) {
            return feature.place == target.sign.entry.id && feature.kind != u"soft"_s && feature.kind != u"stop"_s;
        });
        if (m_picture.isEmpty() || drawn || target.chip || target.sign.tail == u"none"_s || target.sign.entry.picture.isEmpty())
            continue;
        target.picture = pictureRect(target);
        if (target.picture.isEmpty())
            continue;
        m_pictures.append(target.picture);
    }
}

QRectF SignBoard::pictureRect(const SignTarget &owner) const
{
    const QPointF foot = Magnifier(m_magnification).sign(owner.sign).at;
    // The drawing leaves the corners of its rectangle free; what it stands on must not lie under its middle.
    constexpr double Core = 0.12;
    for (const double size : {1.0, 0.85, 0.7, 0.55}) {
        for (const double shift : {0.0, -0.2, 0.2, -0.4, 0.4}) {
            const double width = m_picture.width() * size;
            const double height = m_picture.height() * size;
            const QRectF rect(foot.x() + (shift - 0.5) * width, foot.y() - TailHeight * m_letter / 2, width, height);
            const QRectF core = rect.adjusted(width * Core, 0, -width * Core, -height * Core / 2);
            const bool covered = std::any_of(m_targets.cbegin(), m_targets.cend(), [&](const SignTarget &other) {
                return other.sign.entry.id != owner.sign.entry.id && other.rect.intersects(core);
            });
            if (!covered && !coversTheLine(core))
                return rect;
        }
    }
    return {};
}

bool SignBoard::coversTheLine(const QRectF &rect) const
{
    const Magnifier magnifier(m_magnification);
    return std::any_of(m_features.cbegin(), m_features.cend(), [&](const MapFeature &drawn) {
        const bool stop = drawn.kind == u"stop"_s;
        if (!stop && !drawn.kind.startsWith("spine"_L1) && drawn.kind != u"metro"_s && drawn.kind != u"highspeed"_s && drawn.kind != u"rail"_s)
            return false;
        const MapFeature feature = magnifier.feature(drawn);
        if (stop)
            return rect.adjusted(-StopRoom, -StopRoom, StopRoom, StopRoom).contains(feature.points.value(0));
        const double room = feature.kind == u"spine"_s ? StopRoom : 2;
        const QRectF wide = rect.adjusted(-room, -room, room, room);
        for (qsizetype i = 1; i < feature.points.size(); ++i) {
            QPainterPath leg(feature.points.at(i - 1));
            leg.lineTo(feature.points.at(i));
            if (leg.intersects(wide))
                return true;
        }
        return false;
    });
}

void SignBoard::arrangeSigns()
{
    const PlaceYears years;
    for (const MapSign &sign : m_places) {
        if (sign.tail.isEmpty() || !years.isRecorded(sign, m_year))
            continue;
        m_targets.append({sign, signRect(sign), years.stroke(sign, m_year), false, {}});
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
        m_targets.append({inside.at(i), rect, PlaceYears().stroke(inside.at(i), m_year), true, {}});
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

QRectF SignBoard::signRect(const MapSign &place) const
{
    const Magnifier magnifier(m_magnification);
    const MapSign sign = magnifier.sign(place);
    const QRectF sheet = magnifier.rect(m_sheet);
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
    if (rect.right() > sheet.right())
        rect.moveRight(sheet.right());
    if (rect.left() < sheet.left())
        rect.moveLeft(sheet.left());
    if (rect.bottom() > sheet.bottom())
        rect.moveBottom(sheet.bottom());
    if (rect.top() < sheet.top())
        rect.moveTop(sheet.top());
    return rect;
}

} // namespace autocity
