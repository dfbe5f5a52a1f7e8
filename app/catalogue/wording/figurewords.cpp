// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurewords.h"

#include "decimaltext.h"
#include "spacing.h"

#include <algorithm>
#include <array>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

enum class Position { Before, AfterNumber, AfterUnit };

struct Qualifier {
    const char16_t *key; ///< the source's word in Simplified Chinese
    Position position;   ///< in Chinese; English words all stand before
    Phrase words;
};

constexpr std::array qualifiers{
    Qualifier{u"近", Position::Before, {u"近", u"近", u"nearly"}},
    Qualifier{u"余", Position::AfterNumber, {u"余", u"餘", u"over"}},
    Qualifier{u"多", Position::AfterNumber, {u"多", u"多", u"more than"}},
    Qualifier{u"超", Position::Before, {u"超", u"超", u"over"}},
    Qualifier{u"约", Position::Before, {u"约", u"約", u"about"}},
    Qualifier{u"以上", Position::AfterUnit, {u"以上", u"以上", u"at least"}},
    Qualifier{u"力争", Position::Before, {u"力争", u"力爭", u"aiming for"}},
    Qualifier{u"突破", Position::Before, {u"突破", u"突破", u"above"}},
};

const Qualifier *find(const QString &key)
{
    const auto found = std::find_if(qualifiers.begin(), qualifiers.end(),
                                    [&key](const Qualifier &qualifier) { return key == QStringView(qualifier.key); });
    return found == qualifiers.end() ? nullptr : &*found;
}

QString joined(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + u' ' + right;
}

/** A sign such as € or % stands close to its number, a word or No. apart from it. */
bool isWord(QChar character)
{
    return character.isLetter() || character == u'.';
}

void setEnglish(FigureText &text, const FigureParts &parts)
{
    text.before = joined(text.qualifier, parts.prefix);
    text.after = parts.suffix;
    const bool apartBefore = !text.before.isEmpty() && isWord(text.before.back());
    const bool apartAfter = !text.after.isEmpty() && isWord(text.after.front());
    text.text = text.before + (apartBefore ? u" "_s : QString()) + text.numeral + (apartAfter ? u" "_s : QString())
        + text.after;
}

void setChinese(FigureText &text, const FigureParts &parts, Position position)
{
    text.before = parts.prefix;
    text.after = parts.suffix;
    if (position == Position::Before)
        text.before.prepend(text.qualifier);
    else if (position == Position::AfterNumber)
        text.after.prepend(text.qualifier);
    else
        text.after.append(text.qualifier);
    // A unit in Latin letters stands apart from its number, as GB 3101 has it; a sign such as % does not.
    const bool apart = !text.after.isEmpty() && text.after.front().script() == QChar::Script_Latin;
    text.text = spaced(text.before + text.numeral + (apart ? QString(QChar(QChar::Nbsp)) : QString()) + text.after);
    text.before = spaced(text.before);
    text.after = spaced(text.after);
}

} // namespace

QString numeralText(const QString &value, const QString &scale, Language language)
{
    const DecimalText number(value);
    if (language != Language::English)
        return number.text();
    const DecimalText factor(scale.isEmpty() ? u"1"_s : scale);
    return (factor.isOne() ? number : number.times(factor)).grouped();
}

FigureText figureText(const FigureParts &parts, Language language)
{
    FigureText text;
    text.numeral = numeralText(parts.value, parts.scale, language);
    if (!parts.valueMax.isEmpty())
        text.numeral += u'–' + numeralText(parts.valueMax, parts.scale, language);
    const Qualifier *qualifier = find(parts.qualifier);
    if (qualifier)
        text.qualifier = qualifier->words.in(language);
    if (language == Language::English)
        setEnglish(text, parts);
    else
        setChinese(text, parts, qualifier ? qualifier->position : Position::Before);
    return text;
}

} // namespace autocity
