// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimaltext.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

int digitAt(const QString &digits, qsizetype fromRight)
{
    const qsizetype index = digits.size() - 1 - fromRight;
    return index < 0 ? 0 : digits.at(index).unicode() - u'0';
}

QString fromDigits(const QList<int> &rightToLeft)
{
    QString digits;
    std::transform(rightToLeft.crbegin(), rightToLeft.crend(), std::back_inserter(digits),
                   [](int digit) { return QChar(static_cast<char16_t>(u'0' + digit)); });
    return digits;
}

/** left + right, or left - right where left is not the smaller; both with equally many decimals. */
QString combine(const QString &left, const QString &right, int sign)
{
    QList<int> sum;
    int carry = 0;
    for (qsizetype place = 0; place <= std::max(left.size(), right.size()); ++place) {
        const int digit = digitAt(left, place) + sign * digitAt(right, place) + carry + 10;
        sum.append(digit % 10);
        carry = digit / 10 - 1;
    }
    return fromDigits(sum);
}

} // namespace

DecimalText::DecimalText(const QString &text)
{
    static const QRegularExpression plain(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    const QString number = plain.match(text).hasMatch() ? text : u"0"_s;
    m_negative = number.startsWith(u'-');
    m_digits = number.sliced(m_negative ? 1 : 0);
    const qsizetype point = m_digits.indexOf(u'.');
    if (point >= 0) {
        m_decimals = static_cast<int>(m_digits.size() - point - 1);
        m_digits.remove(point, 1);
    }
}

DecimalText DecimalText::times(const DecimalText &other) const
{
    QList<int> places(m_digits.size() + other.m_digits.size(), 0);
    for (qsizetype i = 0; i < m_digits.size(); ++i) {
        int carry = 0;
        for (qsizetype j = 0; i + j < places.size(); ++j) {
            const int digit = places.at(i + j) + digitAt(m_digits, i) * digitAt(other.m_digits, j) + carry;
            places[i + j] = digit % 10;
            carry = digit / 10;
        }
    }
    DecimalText product;
    product.m_digits = fromDigits(places);
    product.m_decimals = m_decimals + other.m_decimals;
    product.m_negative = m_negative != other.m_negative;
    product.trim();
    return product;
}

DecimalText DecimalText::minus(const DecimalText &other) const
{
    DecimalText difference;
    difference.m_decimals = std::max(m_decimals, other.m_decimals);
    const QString left = withDecimals(difference.m_decimals);
    const QString right = other.withDecimals(difference.m_decimals);
    if (m_negative != other.m_negative) {
        difference.m_digits = combine(left, right, 1);
        difference.m_negative = m_negative;
    } else {
        const bool smaller = compareDigits(left, right) < 0;
        difference.m_digits = smaller ? combine(right, left, -1) : combine(left, right, -1);
        difference.m_negative = smaller != m_negative;
    }
    difference.trim();
    return difference;
}

DecimalText DecimalText::magnitude() const
{
    DecimalText result = *this;
    result.m_negative = false;
    return result;
}

bool DecimalText::isZero() const
{
    return std::all_of(m_digits.cbegin(), m_digits.cend(), [](QChar digit) { return digit == u'0'; });
}

bool DecimalText::isOne() const
{
    return minus(DecimalText(u"1"_s)).isZero();
}

QString DecimalText::text() const
{
    QString text = m_digits.rightJustified(m_decimals + 1, u'0');
    if (m_decimals > 0)
        text.insert(text.size() - m_decimals, u'.');
    return m_negative ? u'-' + text : text;
}

QString DecimalText::grouped() const
{
    QString grouped = text();
    const qsizetype start = m_negative ? 1 : 0;
    qsizetype place = m_decimals > 0 ? grouped.indexOf(u'.') : grouped.size();
    if (place - start < 5)
        return grouped;
    for (place -= 3; place > start; place -= 3)
        grouped.insert(place, u',');
    return grouped;
}

void DecimalText::trim()
{
    while (m_decimals > 0 && m_digits.endsWith(u'0')) {
        m_digits.chop(1);
        --m_decimals;
    }
    while (m_digits.size() > m_decimals + 1 && m_digits.startsWith(u'0'))
        m_digits.remove(0, 1);
    if (isZero())
        m_negative = false;
}

QString DecimalText::withDecimals(int decimals) const
{
    return m_digits + QString(decimals - m_decimals, u'0');
}

int DecimalText::compareDigits(const QString &left, const QString &right)
{
    const qsizetype size = std::max(left.size(), right.size());
    return left.rightJustified(size, u'0').compare(right.rightJustified(size, u'0'));
}

} // namespace autocity
