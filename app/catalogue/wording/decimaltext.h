// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autocity
{

/**
 * A decimal number as text, such as 1142.4: exact arithmetic for figures, which must not gain or lose a digit.
 *
 * Text that is not a plain decimal (digits, one point, a leading minus) counts as 0.
 */
class DecimalText
{
public:
    explicit DecimalText(const QString &text);

    /** The product, without zeros at the end of its fraction. */
    [[nodiscard]] DecimalText times(const DecimalText &other) const;
    /** The difference, without zeros at the end of its fraction. */
    [[nodiscard]] DecimalText minus(const DecimalText &other) const;
    [[nodiscard]] DecimalText magnitude() const;
    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool isOne() const;

    /** As written, zeros at the end included, in ASCII digits. */
    [[nodiscard]] QString text() const;
    /** As text(), with commas between thousands from 10 000 on. */
    [[nodiscard]] QString grouped() const;

private:
    DecimalText() = default;
    void trim();
    [[nodiscard]] QString withDecimals(int decimals) const;
    static int compareDigits(const QString &left, const QString &right);

    QString m_digits; ///< all digits without the point, at least one
    int m_decimals = 0;
    bool m_negative = false;
};

} // namespace autocity
