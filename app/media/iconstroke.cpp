// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconstroke.h"

#include "pathdata.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

constexpr qreal grid = 48;
constexpr qreal penWidth = 4;

QHash<QString, QPainterPath> readIcons()
{
    QFile file(u":/autocity/icons.json"_s);
    QHash<QString, QPainterPath> icons;
    if (!file.open(QIODevice::ReadOnly))
        return icons;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object()[u"icons"_s].toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        icons.insert(it.key(), pathFromData(it.value().toString()));
    return icons;
}

const QHash<QString, QPainterPath> &allIcons()
{
    static const QHash<QString, QPainterPath> icons = readIcons();
    return icons;
}

} // namespace

IconStroke::IconStroke(QQuickItem *parent) : PaintedItem(parent)
{
    setAntialiasing(true);
}

void IconStroke::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void IconStroke::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

QStringList IconStroke::names()
{
    QStringList names = allIcons().keys();
    names.sort();
    return names;
}

void IconStroke::paint(QPainter *painter)
{
    const qreal scale = std::min(width(), height()) / grid;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - grid * scale) / 2, (height() - grid * scale) / 2);
    painter->scale(scale, scale);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_color, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(allIcons().value(m_name));
}

} // namespace autocity
