// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/painteditem.h"
#include "qrmatrix.h"

#include <QColor>

namespace autocity
{

/**
 * A text as QR codes, of which one is shown: dark on white with a quiet zone of four modules, whatever the mood of the
 * screen. Modules are whole pixels; what is left of the item stays white.
 */
class QrCode : public autocity::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY pieceChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY textChanged FINAL)
    Q_PROPERTY(QString piece READ piece NOTIFY pieceChanged FINAL)
    Q_PROPERTY(int modules READ modules NOTIFY pieceChanged FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    /** The whole text. Another one begins with its first code. */
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

    /** Which code is shown, from 0; an index beyond the last one shows none. */
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);

    /** How many codes hold the text. */
    [[nodiscard]] int count() const { return int(m_pieces.size()); }
    /** The text of the code that is shown. */
    [[nodiscard]] QString piece() const { return m_pieces.value(m_index); }
    /** Modules along one side with the quiet zone; 0 without a code. */
    [[nodiscard]] int modules() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void pieceChanged();

private:
    void encode();

    QString m_text;
    QStringList m_pieces;
    QrMatrix m_matrix;
    int m_index = 0;
};

} // namespace autocity
