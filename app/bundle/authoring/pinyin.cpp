// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/pinyin.h"

#include <QRegularExpression>

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace autocity
{

struct Pinyin::Icu {
    std::unique_ptr<icu::Transliterator> hanLatin;
};

namespace
{

QString fromCodePoints(const QList<char32_t> &characters, qsizetype at, qsizetype count)
{
    return QString::fromUcs4(characters.constData() + at, count);
}

QList<char32_t> codePoints(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return QList<char32_t>(points.cbegin(), points.cend());
}

} // namespace

Pinyin::Pinyin(const ContentTable &pronunciations) : m_icu(std::make_unique<Icu>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_icu->hanLatin.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !m_icu->hanLatin)
        throw std::runtime_error("ICU has no transliterator Han-Latin");
    static const QRegularExpression gap(u"\\s+"_s);
    for (const ContentRow &row : pronunciations.rows) {
        const QString text = row.value(u"text"_s);
        QStringList syllables = row.value(u"pinyin"_s).split(gap, Qt::SkipEmptyParts);
        std::transform(syllables.begin(), syllables.end(), syllables.begin(), plain);
        if (text.isEmpty() || syllables.size() != codePoints(text).size())
            continue;
        m_longest = std::max(m_longest, syllables.size());
        m_readings.insert(text, syllables);
    }
}

Pinyin::~Pinyin() = default;

bool Pinyin::isHanzi(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han && QChar::isLetter(character);
}

QString Pinyin::plain(const QString &syllable)
{
    QString letters;
    for (const QChar character : syllable.normalized(QString::NormalizationForm_D).toLower()) {
        if (character == QChar(0x0308) && letters.endsWith(u'u'))
            letters.back() = u'v';
        else if (character >= u'a' && character <= u'z')
            letters += character;
    }
    return letters;
}

QString Pinyin::common(char32_t character) const
{
    if (!isHanzi(character))
        return {};
    icu::UnicodeString text(static_cast<UChar32>(character));
    m_icu->hanLatin->transliterate(text);
    std::string utf8;
    return plain(QString::fromStdString(text.toUTF8String(utf8)));
}

QStringList Pinyin::syllables(const QString &text) const
{
    const QList<char32_t> characters = codePoints(text);
    QStringList result;
    while (result.size() < characters.size()) {
        const qsizetype at = result.size();
        QStringList found;
        for (qsizetype count = std::min(m_longest, characters.size() - at); count > 0 && found.isEmpty(); --count)
            found = m_readings.value(fromCodePoints(characters, at, count));
        result += found.isEmpty() ? QStringList{common(characters.at(at))} : found;
    }
    return result;
}

QList<PinyinUnit> Pinyin::units(const QString &text) const
{
    const QList<char32_t> characters = codePoints(text);
    const QStringList readings = syllables(text);
    QList<PinyinUnit> result;
    bool running = false; // inside a run of letters and digits
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        const bool letter = readings.at(i).isEmpty() && QChar::isLetterOrNumber(character) && !isHanzi(character);
        if (!readings.at(i).isEmpty())
            result.append({readings.at(i), true});
        else if (letter && running)
            result.back().text += fromCodePoints(characters, i, 1).toLower();
        else if (letter)
            result.append({fromCodePoints(characters, i, 1).toLower(), false});
        running = letter;
    }
    return result;
}

QStringList Pinyin::words(const QList<PinyinUnit> &units)
{
    QStringList result;
    for (qsizetype start = 0; start < units.size(); ++start) {
        QString withV;
        QString withU;
        for (const PinyinUnit &unit : units.sliced(start)) {
            withV += unit.text;
            withU += unit.isSyllable ? QString(unit.text).replace(u'v', u'u') : unit.text;
        }
        result.append(withV);
        if (withU != withV)
            result.append(withU);
    }
    return result;
}

QStringList Pinyin::initials(const QList<PinyinUnit> &units)
{
    QStringList result;
    for (qsizetype start = 0; start < units.size(); ++start) {
        QString word;
        for (const PinyinUnit &unit : units.sliced(start))
            word += unit.isSyllable ? unit.text.first(1) : unit.text;
        result.append(word);
    }
    return result;
}

} // namespace autocity
