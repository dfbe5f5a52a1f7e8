// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <QPainter>

#include <algorithm>

namespace autocity
{
namespace
{

constexpr int QuietModules = 4;

} // namespace

QrCode::QrCode(QQuickItem *parent) : PaintedItem(parent)
{
    setOpaquePainting(true);
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_pieces = qrPieces(text);
    m_index = 0;
    encode();
    Q_EMIT textChanged();
    Q_EMIT pieceChanged();
}

void QrCode::setIndex(int index)
{
    if (m_index == index)
        return;
    m_index = index;
    encode();
    Q_EMIT pieceChanged();
}

int QrCode::modules() const
{
    return m_matrix.side() > 0 ? m_matrix.side() + 2 * QuietModules : 0;
}

void QrCode::encode()
{
    m_matrix = qrMatrix(piece());
    update();
}

void QrCode::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (modules() == 0)
        return;
    const int space = int(std::min(width(), height()));
    const int module = space / modules();
    const int left = (int(width()) - module * m_matrix.side()) / 2;
    const int top = (int(height()) - module * m_matrix.side()) / 2;
    for (int row = 0; row < m_matrix.side(); ++row) {
        for (int column = 0; column < m_matrix.side(); ++column) {
            if (m_matrix.isDark(column, row))
                painter->fillRect(left + column * module, top + row * module, module, module, Qt::black);
        }
    }
}

} // namespace autocity
