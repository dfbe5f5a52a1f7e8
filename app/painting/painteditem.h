// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

class QPainter;

namespace autocity
{

/**
 * An item that is painted once and then only shown, until update() asks for more. It is what QQuickPaintedItem is, in less memory:
 * that one keeps a second, empty picture of the same size on the software scene graph, paints all of an item of which little is
 * drawn, and keeps its picture while it is hidden.
 */
class PaintedItem : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PaintedItem(QQuickItem *parent = nullptr);

    /** Paints the item, in its own coordinates. */
    virtual void paint(QPainter *painter) = 0;

    /** It is painted anew before the next frame. */
    void update();

protected:
    /** Where anything is painted; the rest takes no memory. The whole of it unless it is known better: rows that stay blank take none either. */
    [[nodiscard]] virtual QRectF paintedPart() const;
    /** Everything is painted over: nothing behind it can be seen. */
    void setOpaquePainting(bool opaque) { m_opaque = opaque; }

    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    [[nodiscard]] QImage picture(const QRect &part, qreal ratio);

    bool m_opaque = false;
    bool m_stale = true;
    qint64 m_bytes = 0; ///< of what is shown
};

} // namespace autocity
