// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetground.h"

#include <QPointer>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QThreadPool>

namespace autocity
{

SheetGround::SheetGround(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &SheetGround::movingChanged, this, &QQuickItem::polish);
}

SheetGround::~SheetGround()
{
    if (m_beside)
        *m_beside = false;
}

void SheetGround::setVisiblePart(const QRectF &part)
{
    if (part == m_visible)
        return;
    m_visible = part;
    const QRectF seen = part & QRectF(0, 0, width(), height());
    // Before the edge of what is painted comes into view.
    const double margin = std::min(part.width(), part.height()) / 8;
    const QRectF soon = part.adjusted(-margin, -margin, margin, margin) & QRectF(0, 0, width(), height());
    if (!m_painted.contains(seen))
        polish();
    else if (!m_painted.contains(soon))
        paintBeside();
    Q_EMIT visiblePartChanged();
}

QRectF SheetGround::wantedPart() const
{
    const double x = m_visible.width() / 3;
    const double y = m_visible.height() / 3;
    // Whole pixels: the picture is shown unscaled.
    return QRectF((m_visible.adjusted(-x, -y, x, y) & QRectF(0, 0, width(), height())).toAlignedRect());
}

QRectF SheetGround::sheetPart(const QRectF &part) const
{
    const QRectF sheet(m_picture.input().sheet.topLeft() * m_picture.input().magnification,
                       m_picture.input().sheet.size() * m_picture.input().magnification);
    const double x = sheet.width() / width();
    const double y = sheet.height() / height();
    return {sheet.x() + part.x() * x, sheet.y() + part.y() * y, part.width() * x, part.height() * y};
}

void SheetGround::updatePolish()
{
    if (width() <= 0 || height() <= 0 || m_visible.isEmpty())
        return;
    const bool covers = m_painted.contains(m_visible & QRectF(0, 0, width(), height()));
    if (m_stale || (!covers && !m_moving))
        paintNow();
    else if (!covers)
        paintBeside();
}

void SheetGround::paintNow()
{
    if (m_stale)
        m_picture.arrange();
    m_stale = false;
    if (m_beside)
        *m_beside = false;
    m_beside.reset();
    const QRectF part = wantedPart();
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    take(m_picture.image((part.size() * ratio).toSize(), sheetPart(part)), part);
}

void SheetGround::paintBeside()
{
    if (m_beside || m_stale)
        return;
    m_beside = std::make_shared<bool>(true);
    const QRectF part = wantedPart();
    const QSize size = (part.size() * (window() ? window()->effectiveDevicePixelRatio() : 1)).toSize();
    QThreadPool::globalInstance()->start([self = QPointer(this), wanted = m_beside, picture = m_picture, size, part, from = sheetPart(part)] {
        const QImage image = picture.image(size, from);
        // The guard is looked at on the thread of the item only.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, wanted, image, part] {
            if (!self || !*wanted)
                return;
            self->m_beside.reset();
            self->take(image, part);
            self->setVisiblePart(self->m_visible);
        });
    });
}

void SheetGround::take(const QImage &image, const QRectF &part)
{
    m_image = image;
    m_painted = part;
    m_fresh = true;
    update();
}

QSGNode *SheetGround::updatePaintNode(QSGNode *node, UpdatePaintNodeData *data)
{
    Q_UNUSED(data)
    auto *image = static_cast<QSGImageNode *>(node);
    if (m_image.isNull()) {
        delete image;
        return nullptr;
    }
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        m_fresh = true;
    }
    if (m_fresh)
        image->setTexture(window()->createTextureFromImage(m_image, QQuickWindow::TextureIsOpaque));
    m_fresh = false;
    image->setRect(m_painted);
    // Smooth scaling costs too much while a finger pinches.
    image->setFiltering(smooth() ? QSGTexture::Linear : QSGTexture::Nearest);
    return image;
}

void SheetGround::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        m_stale = true;
        polish();
    }
}

} // namespace autocity
