// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

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
    paintText(painter, feature.name, {0, 0}, feature.labelAnchor);
    painter.restore();
}

bool SheetLabel::isColumn(const QString &text, double rotation)
{
    const auto isHan = [](QChar character) { return character.script() == QChar::Script_Han; };
    return qAbs(rotation) == 90 && std::all_of(text.cbegin(), text.cend(), isHan);
}

void SheetLabel::paintText(QPainter &painter, const QString &text, QPointF at, const QString &anchor) const
{
    const double width = QFontMetricsF(m_font).horizontalAdvance(text);
    if (anchor == u"middle"_s)
        at.rx() -= width / 2;
    else if (anchor == u"end"_s)
        at.rx() -= width;
    QPainterPath path;
    path.addText(at, m_font, text);
    painter.strokePath(path, QPen(m_halo, Halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, m_color);
}

} // namespace autocity
