// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerals.h"

#include "pathdata.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTransform>

#include <numeric>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

constexpr qreal cellHeight = 10;
constexpr qreal gapUnits = 1;
/** A dot is a little wider than the road, else it looks smaller. */
constexpr qreal dotScale = 1.04;

NumeralGlyph readGlyph(const QJsonObject &object)
{
    NumeralGlyph glyph;
    glyph.width = object[u"width"_s].toDouble();
    const QJsonArray paths = object[u"paths"_s].toArray();
    for (const auto path : paths) {
        if (path.toString() == u"DOT")
            glyph.dot = true;
        else
            glyph.strokes.append(pathFromData(path.toString()));
    }
    return glyph;
}

QHash<QChar, NumeralGlyph> readGlyphs()
{
    QFile file(u":/autocity/line_numerals.json"_s);
    QHash<QChar, NumeralGlyph> glyphs;
    if (!file.open(QIODevice::ReadOnly))
        return glyphs;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object()[u"glyphs"_s].toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        glyphs.insert(it.key().at(0), readGlyph(it.value().toObject()));
    glyphs.insert(u'–', glyphs.value(u'-'));
    glyphs.insert(u'−', glyphs.value(u'-'));
    return glyphs;
}

bool isPoint(QChar character)
{
    return character == u'.' || character == u',';
}

/** How much of the usual gap stands between two characters: the design's kerning. */
qreal kerning(QChar left, QChar right)
{
    qreal share = 1;
    if (isPoint(left) || isPoint(right))
        share = .8;
    if (left == u'1' && right == u'1')
        share = .92;
    if (right == u'4')
        share = .74;
    if (left == u'4' && !isPoint(right))
        share = .78;
    if (left == u'.' && right == u'4')
        share = .5;
    if ((left == u'2' || left == u'0' || left == u'6') && right == u'1')
        share = .9;
    return share;
}

} // namespace

const NumeralGlyph &numeralGlyph(QChar character)
{
    static const QHash<QChar, NumeralGlyph> glyphs = readGlyphs();
    static const NumeralGlyph space;
    const auto it = glyphs.constFind(character);
    return it == glyphs.constEnd() ? space : *it;
}

NumeralLayout layOutNumerals(const QString &text, qreal height, qreal weight)
{
    NumeralLayout layout;
    if (text.isEmpty() || height <= 0)
        return layout;
    layout.stroke = height * weight;
    const qreal half = layout.stroke / 2;
    const qreal scale = (height - layout.stroke) / cellHeight;
    const qreal gap = gapUnits * scale + layout.stroke;
    qreal x = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const NumeralGlyph &glyph = numeralGlyph(text[i]);
        const QTransform place = QTransform::fromTranslate(half + x, half).scale(scale, scale);
        for (const QPainterPath &stroke : glyph.strokes)
            layout.strokes.append(place.map(stroke));
        const qreal side = layout.stroke * dotScale;
        if (glyph.dot)
            layout.dots.append(QRectF(half + x - side / 2, height - side, side, side));
        x += glyph.width * scale;
        if (i + 1 < text.size())
            x += gap * kerning(text[i], text[i + 1]);
    }
    layout.width = x + layout.stroke;
    return layout;
}

QList<QPainterPath> writtenStrokes(const NumeralLayout &layout, qreal progress)
{
    if (progress >= 1)
        return layout.strokes;
    const qreal total = std::accumulate(layout.strokes.begin(), layout.strokes.end(), 0.0,
                                        [](qreal sum, const QPainterPath &path) { return sum + path.length(); });
    qreal left = total * progress;
    QList<QPainterPath> strokes;
    for (const QPainterPath &path : layout.strokes) {
        const qreal length = path.length();
        if (left <= 0 || length <= 0)
            break;
        strokes.append(pathBeginning(path, left / length));
        left -= length;
    }
    return strokes;
}

} // namespace autocity
