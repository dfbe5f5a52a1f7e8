// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacing.h"

namespace autocity
{

namespace
{

constexpr QChar NoBreakSpace(0x00a0);

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLatin(QChar character)
{
    return isDigit(character) || (character.unicode() < 0x250 && character.isLetter());
}

/** Signs that end a number or word: 15% of, 26°, C+. */
bool endsLatin(QChar character)
{
    return isLatin(character) || character == u'%' || character == u'°' || character == u'+' || character == u'²';
}

/** The space between two neighbours, or null if they stand close. */
QChar between(QChar left, QChar right)
{
    if (endsLatin(left) && isHanzi(right))
        return isLatin(left) && !isDigit(left) ? QChar(u' ') : NoBreakSpace;
    if (isHanzi(left) && isLatin(right))
        return u' ';
    return {};
}

} // namespace

bool isHanzi(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff)
        || code == 0x3007 || (code >= 0xd840 && code <= 0xd888) || (code >= 0xdc00 && code <= 0xdfff);
}

QString spaced(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar space = i > 0 ? between(text.at(i - 1), text.at(i)) : QChar();
        if (!space.isNull())
            result.append(space);
        result.append(text.at(i));
    }
    return result;
}

QList<int> spacedPositions(const QString &text)
{
    QList<int> positions;
    positions.reserve(text.size() + 1);
    int position = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && !between(text.at(i - 1), text.at(i)).isNull())
            ++position;
        positions.append(position++);
    }
    positions.append(position);
    return positions;
}

} // namespace autocity
