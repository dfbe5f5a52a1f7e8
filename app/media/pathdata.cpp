// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathdata.h"

#include <QLineF>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace autocity
{
namespace
{

/** Reads commands and numbers off path data. */
class Reader
{
public:
    explicit Reader(QStringView data) : m_data(data) {}

    /** The next command letter; none if a number comes next or the data ends. */
    QChar command()
    {
        skipSpace();
        return m_at < m_data.size() && m_data[m_at].isLetter() ? m_data[m_at++] : QChar();
    }

    bool atEnd()
    {
        skipSpace();
        return m_at >= m_data.size();
    }

    qreal number()
    {
        skipSpace();
        const qsizetype start = m_at;
        if (m_at < m_data.size() && (m_data[m_at] == u'-' || m_data[m_at] == u'+'))
            ++m_at;
        bool point = false;
        while (m_at < m_data.size() && (m_data[m_at].isDigit() || (m_data[m_at] == u'.' && !point))) {
            point = point || m_data[m_at] == u'.';
            ++m_at;
        }
        bool ok = false;
        const qreal value = m_data.mid(start, m_at - start).toDouble(&ok);
        m_good = m_good && ok;
        return value;
    }

    [[nodiscard]] bool good() const { return m_good; }

private:
    void skipSpace()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
    }

    QStringView m_data;
    qsizetype m_at = 0;
    bool m_good = true;
};

qreal degrees(qreal radians)
{
    return radians * 180 / std::numbers::pi;
}

/** An unrotated elliptical arc from the current point, SVG 1.1 F.6.5 and F.6.6. */
void arcTo(QPainterPath &path, qreal rx, qreal ry, bool large, bool sweep, const QPointF &to)
{
    const QPointF from = path.currentPosition();
    if (from == to || rx <= 0 || ry <= 0) {
        path.lineTo(to);
        return;
    }
    const QPointF half((from.x() - to.x()) / 2, (from.y() - to.y()) / 2);
    const qreal excess = half.x() * half.x() / (rx * rx) + half.y() * half.y() / (ry * ry);
    if (excess > 1) {
        rx *= std::sqrt(excess);
        ry *= std::sqrt(excess);
    }
    const qreal below = rx * rx * half.y() * half.y() + ry * ry * half.x() * half.x();
    const qreal root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - below) / below)) * (large == sweep ? -1 : 1);
    const QPointF centre(root * rx * half.y() / ry + (from.x() + to.x()) / 2,
                         -root * ry * half.x() / rx + (from.y() + to.y()) / 2);
    const qreal start = std::atan2((from.y() - centre.y()) / ry, (from.x() - centre.x()) / rx);
    const qreal end = std::atan2((to.y() - centre.y()) / ry, (to.x() - centre.x()) / rx);
    qreal turn = end - start;
    if (sweep && turn < 0)
        turn += 2 * std::numbers::pi;
    if (!sweep && turn > 0)
        turn -= 2 * std::numbers::pi;
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), -degrees(start), -degrees(turn));
}

/** Draws one command with its numbers; false if there is no such command. */
bool draw(QPainterPath &path, QChar command, Reader &reader)
{
    const auto point = [&reader] {
        const qreal x = reader.number();
        return QPointF(x, reader.number());
    };
    switch (command.unicode()) {
    case u'M':
        path.moveTo(point());
        return true;
    case u'L':
        path.lineTo(point());
        return true;
    case u'H':
        path.lineTo(reader.number(), path.currentPosition().y());
        return true;
    case u'V':
        path.lineTo(path.currentPosition().x(), reader.number());
        return true;
    case u'C': {
        const QPointF first = point();
        const QPointF second = point();
        path.cubicTo(first, second, point());
        return true;
    }
    case u'A': {
        const QPointF radii = point();
        reader.number();
        const bool large = reader.number() != 0;
        const bool sweep = reader.number() != 0;
        arcTo(path, radii.x(), radii.y(), large, sweep, point());
        return true;
    }
    case u'Z':
        path.closeSubpath();
        return true;
    default:
        return false;
    }
}

} // namespace

QPainterPath pathFromData(QStringView data)
{
    Reader reader(data);
    QPainterPath path;
    QChar command;
    while (!reader.atEnd()) {
        const QChar next = reader.command();
        // A Z takes no numbers, so a number after it belongs to no command.
        if (next.isNull() && command == u'Z')
            break;
        command = next.isNull() ? command : next;
        if (!draw(path, command, reader) || !reader.good())
            break;
    }
    return path;
}

QPainterPath pathBeginning(const QPainterPath &path, qreal part)
{
    if (part >= 1)
        return path;
    QPainterPath result;
    qreal left = path.length() * std::max(0.0, part);
    for (const QPolygonF &line : path.toSubpathPolygons()) {
        for (qsizetype i = 1; i < line.size() && left > 0; ++i) {
            QLineF piece(line[i - 1], line[i]);
            if (i == 1)
                result.moveTo(piece.p1());
            if (piece.length() > left)
                piece.setLength(left);
            left -= piece.length();
            result.lineTo(piece.p2());
        }
    }
    return result;
}

} // namespace autocity
