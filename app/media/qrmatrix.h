// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace autocity
{

/** The modules of one QR code, without its quiet zone. */
class QrMatrix
{
public:
    QrMatrix() = default;
    QrMatrix(int side, QByteArray dark) : m_side(side), m_dark(std::move(dark)) {}

    /** Modules along one side; 0 if there is no code. */
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int column, int row) const { return m_dark.at(row * m_side + column) != 0; }

private:
    int m_side = 0;
    QByteArray m_dark;
};

/** The largest code that a telephone reads well from a screen: version 10. */
constexpr int LargestQrSide = 57;

/**
 * The text in pieces that each fit a code of at most LargestQrSide modules. More than one piece are numbered: each
 * begins with a line such as 1/3. Pieces end where a line ends, or else a word.
 */
[[nodiscard]] QStringList qrPieces(const QString &text);

/** The code of one piece, in UTF-8, of the smallest size that holds it and the most correction that size allows. */
[[nodiscard]] QrMatrix qrMatrix(const QString &piece);

} // namespace autocity
