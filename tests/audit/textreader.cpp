// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreader.h"

#include <QFont>
#include <QFontMetricsF>
#include <QJSValue>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace audit
{
namespace
{

double number(const QQuickItem *item, const char *name)
{
    return item->property(name).toDouble();
}

/** With fontSizeMode the letters may be smaller than the font says. */
QFont paintedFont(const QQuickItem *item)
{
    QFont font = item->property("font").value<QFont>();
    const double pixels = item->property("fontInfo").value<QJSValue>().property(u"pixelSize"_s).toNumber();
    if (item->property("fontSizeMode").toInt() != 0 && pixels > 0)
        font.setPixelSize(static_cast<int>(pixels));
    return font;
}

double lineHeight(const QQuickItem *item, const QFontMetricsF &metrics)
{
    constexpr int fixedHeight = 1;
    const double set = number(item, "lineHeight");
    return item->property("lineHeightMode").toInt() == fixedHeight ? set : metrics.height() * set;
}

double left(const QQuickItem *item, double contentWidth)
{
    const double leftPadding = number(item, "leftPadding");
    const double spare = item->width() - leftPadding - number(item, "rightPadding") - contentWidth;
    switch (item->property("effectiveHorizontalAlignment").toInt()) {
    case Qt::AlignRight:
        return leftPadding + spare;
    case Qt::AlignHCenter:
        return leftPadding + spare / 2;
    default:
        return leftPadding;
    }
}

/** Hanzi may part anywhere; a word or number of Latin letters may not. */
QString brokenWord(const QQuickItem *item, const QString &text, const QFontMetricsF &metrics)
{
    const int wrap = item->property("wrapMode").toInt();
    if (wrap != QTextOption::WrapAnywhere && wrap != QTextOption::WrapAtWordBoundaryOrAnywhere)
        return {};
    static const QRegularExpression words(u"[A-Za-z0-9À-ÿ.,%’']+"_s);
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured();
        if (metrics.horizontalAdvance(word) > item->width() + 1)
            return word;
    }
    return {};
}

} // namespace

SceneText readText(QQuickItem *item)
{
    SceneText read;
    read.item = item;
    read.text = item->property("text").toString();
    const QFont font = paintedFont(item);
    const QFontMetricsF metrics(font);
    const QRectF tight = metrics.tightBoundingRect(read.text);
    const double contentWidth = number(item, "contentWidth");
    const int lines = std::max(1, item->property("lineCount").toInt());
    const double baseline = item->baselineOffset();
    const double top = baseline + tight.top();
    const double bottom = baseline + (lines - 1) * lineHeight(item, metrics) + tight.bottom();
    read.ink = item->mapRectToScene({left(item, contentWidth), top, contentWidth, bottom - top});
    read.room = item->mapRectToScene({0, 0, item->width(), item->height()});
    read.colour = item->property("color").value<QColor>();
    read.pixels = font.pixelSize() * item->mapRectToScene({0, 0, 1, 1}).height();
    read.plain = item->property("textFormat").toInt() == Qt::PlainText;
    read.elided = item->property("truncated").toBool();
    read.mayElide = item->property("mayElide").toBool();
    read.brokenWord = brokenWord(item, read.text, metrics);
    return read;
}

} // namespace audit
