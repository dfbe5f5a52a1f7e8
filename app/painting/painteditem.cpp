// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painteditem.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <memory>
#include <utility>

namespace autocity
{
namespace
{

/** Hidden pictures of this size are let go; smaller ones, such as icons, are kept, since they come back often. */
constexpr qint64 worthLettingGo = 1 << 20;

bool isBlank(const QImage &image, int row)
{
    const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(row));
    return std::all_of(pixels, pixels + image.width(), [](QRgb pixel) { return pixel == 0; });
}

/** A large picture without the rows at its top and foot on which nothing is painted; `part` is moved to what is left. */
QImage cropped(QImage image, QRect &part)
{
    if (image.sizeInBytes() < worthLettingGo || image.height() != part.height())
        return image;
    int top = 0;
    int end = image.height();
    while (top < end && isBlank(image, top))
        ++top;
    while (end > top && isBlank(image, end - 1))
        --end;
    if (end == top)
        return {};
    constexpr int most = 7; // eighths: less than that is worth a copy
    if ((end - top) * 8 > image.height() * most)
        return image;
    part = QRect(part.left(), part.top() + top, part.width(), end - top);
    return image.copy(0, top, image.width(), end - top);
}

} // namespace

PaintedItem::PaintedItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PaintedItem::update()
{
    m_stale = true;
    QQuickItem::update();
}

QRectF PaintedItem::paintedPart() const
{
    return boundingRect();
}

QImage PaintedItem::picture(const QRect &part, qreal ratio)
{
    QImage image((QSizeF(part.size()) * ratio).toSize(), m_opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    if (!m_opaque)
        image.fill(Qt::transparent);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform, antialiasing());
    painter.translate(-part.topLeft());
    paint(&painter);
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

QSGNode *PaintedItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *data)
{
    Q_UNUSED(data)
    std::unique_ptr<QSGImageNode> shown(static_cast<QSGImageNode *>(node));
    const QRect whole(0, 0, qRound(width()), qRound(height()));
    if (whole.isEmpty() || (!isVisible() && m_bytes >= worthLettingGo)) {
        m_stale = true;
        m_bytes = 0;
        return nullptr;
    }
    if (!isVisible())
        return shown.release();
    if (m_stale || !shown) {
        m_stale = false;
        QRect part = paintedPart().toAlignedRect() & whole;
        QImage image = part.isEmpty() ? QImage() : picture(part, window()->effectiveDevicePixelRatio());
        if (!m_opaque)
            image = cropped(std::move(image), part);
        m_bytes = image.sizeInBytes();
        if (image.isNull())
            return nullptr;
        if (!shown) {
            shown.reset(window()->createImageNode());
            shown->setOwnsTexture(true);
        }
        shown->setTexture(window()->createTextureFromImage(image, m_opaque ? QQuickWindow::TextureIsOpaque : QQuickWindow::TextureHasAlphaChannel));
        shown->setRect(part);
    }
    shown->setFiltering(smooth() ? QSGTexture::Linear : QSGTexture::Nearest);
    return shown.release();
}

void PaintedItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        update();
}

void PaintedItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged)
        update();
    else if (change == ItemVisibleHasChanged)
        QQuickItem::update();
}

} // namespace autocity
