// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr int LabelSize = 22;
constexpr int SpineSize = 26;
constexpr double SpineSpacing = 4;
constexpr double Halo = 6;
constexpr double ColumnPitch = 25;
constexpr double StackDistance = 10;
constexpr double LinePitch = 27;

// Broken where it is nearest to its middle: Latin at a space, Hanzi anywhere but after the first or before the last.
QString inTwoLines(const QString &name)
{
    const qsizetype middle = name.size() / 2;
    qsizetype best = -1;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i).isSpace() && (best < 0 || std::abs(i - middle) < std::abs(best - middle)))
            best = i;
    }
    if (best > 0)
        return name.left(best) + u'\n' + name.mid(best + 1);
    const bool hanzi = std::all_of(name.cbegin(), name.cend(), [](QChar one) { return one.script() == QChar::Script_Han; });
    return hanzi && name.size() >= 4 ? name.left(name.size() - middle) + u'\n' + name.mid(name.size() - middle) : name;
}

} // namespace

SheetLabel::SheetLabel(const QString &family, bool spine, const QColor &color, const QColor &halo)
    : m_font(family), m_color(color), m_halo(halo)
{
    m_font.setPixelSize(spine ? SpineSize : LabelSize);
    m_font.setWeight(spine ? QFont::Bold : QFont::Normal);
    if (spine)
        m_font.setLetterSpacing(QFont::AbsoluteSpacing, SpineSpacing);
}

void SheetLabel::paint(QPainter &painter, const MapFeature &feature) const
{
    if (isColumn(feature.name, feature.labelRotation)) {
        QPointF at = feature.labelAt;
        for (const QChar character : feature.name) {
            paintText(painter, QString(character), at, feature.labelAnchor);
            at.ry() += ColumnPitch;
        }
        return;
    }
    painter.save();
    painter.translate(feature.labelAt);
    painter.rotate(feature.labelRotation);
    QPointF at;
    for (const QString &line : feature.name.split(u'\n')) {
        paintText(painter, line, at, feature.labelAnchor);
        at.ry() += LinePitch;
    }
    painter.restore();
}

QPolygonF SheetLabel::outline(const MapFeature &feature) const
{
    if (isColumn(feature.name, feature.labelRotation)) {
        QRectF column = textRect(feature.name.left(1), feature.labelAnchor);
        column.setHeight(column.height() + ColumnPitch * double(feature.name.size() - 1));
        return column.translated(feature.labelAt);
    }
    QTransform turned;
    turned.translate(feature.labelAt.x(), feature.labelAt.y());
    turned.rotate(feature.labelRotation);
    QRectF block;
    QPointF at;
    for (const QString &line : feature.name.split(u'\n')) {
        block |= textRect(line, feature.labelAnchor).translated(at);
        at.ry() += LinePitch;
    }
    return turned.map(QPolygonF(block));
}

QList<MapFeature> SheetLabel::positions(const MapFeature &feature)
{
    QList<MapFeature> tries{feature};
    if (feature.kind != u"stop"_s || feature.points.isEmpty())
        return tries;
    // Below its stop a long name in two lines is clearer than in one line beside the stop, under the next.
    MapFeature own = feature;
    own.name = inTwoLines(feature.name);
    if (own.name != feature.name && own.labelAt.y() >= feature.points.first().y() + StackDistance)
        tries.append(own);
    struct Side {
        QPointF offset;
        QString anchor;
    };
    const QList<Side> sides{{{18, 8}, u"start"_s}, {{13, 32}, u"start"_s}, {{16, -10}, u"start"_s}, {{-18, 8}, u"end"_s},
                            {{0, 40}, u"middle"_s}, {{0, -20}, u"middle"_s}, {{-12, 34}, u"end"_s}, {{-14, -12}, u"end"_s}};
    for (const bool broken : {false, true}) {
        for (const Side &side : sides) {
            MapFeature other = feature;
            if (broken)
                other.name = inTwoLines(feature.name);
            other.labelAt = feature.points.first() + side.offset;
            // The second line of a name beside or above its stop must not come down to it.
            if (broken && side.offset.y() < StackDistance)
                other.labelAt.ry() -= side.offset.y() < 0 ? LinePitch : LinePitch / 2;
            other.labelAnchor = side.anchor;
            if (!broken || other.name != feature.name)
                tries.append(other);
        }
    }
    return tries;
}

QRectF SheetLabel::textRect(const QString &text, const QString &anchor) const
{
    const QFontMetricsF metrics(m_font);
    const double width = metrics.horizontalAdvance(text);
    const double left = anchor == u"middle"_s ? -width / 2 : anchor == u"end"_s ? -width : 0;
    // The height of the letters, without the line spacing of the font.
    const double height = m_font.pixelSize();
    return {left, -0.85 * height, width, 1.05 * height};
}

bool SheetLabel::isColumn(const QString &text, double rotation)
{
    const auto isHan = [](QChar character) { return character.script() == QChar::Script_Han; };
    return qAbs(rotation) == 90 && std::all_of(text.cbegin(), text.cend(), isHan);
}

void SheetLabel::paintText(QPainter &painter, const QString &text, QPointF at, const QString &anchor) const
{
    at.rx() += textRect(text, anchor).left();
    QPainterPath path;
    path.addText(at, m_font, text);
    painter.strokePath(path, QPen(m_halo, Halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, m_color);
}

} // namespace autocity
