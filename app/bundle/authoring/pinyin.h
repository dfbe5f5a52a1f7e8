// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace autocity
{

/** A piece of a name as it is typed on a Latin keyboard. */
struct PinyinUnit {
    QString text; ///< a plain syllable with ü as v, or a run of letters and digits in lower case
    bool isSyllable = true;

    bool operator==(const PinyinUnit &) const = default;
};

/**
 * Readings of Chinese text without tones: pronunciations.csv first, at each place the longest entry that fits, then
 * ICU's most common reading of each character.
 */
class Pinyin
{
public:
    /** Takes the table `pronunciation`; an entry whose syllables are not as many as its characters is passed over. */
    explicit Pinyin(const ContentTable &pronunciations);
    ~Pinyin();
    Pinyin(const Pinyin &) = delete;
    Pinyin &operator=(const Pinyin &) = delete;

    /** One plain syllable for each code point, ü as v; empty for what has no reading. */
    [[nodiscard]] QStringList syllables(const QString &text) const;
    /** What is typed for a name: syllables, and letters and digits as they are; punctuation is left out. */
    [[nodiscard]] QList<PinyinUnit> units(const QString &text) const;

    /** For each place in the name the rest of it in one word; twice, with v and with u, where ü is in it. */
    [[nodiscard]] static QStringList words(const QList<PinyinUnit> &units);
    /** The same with the first letters of syllables; letters and digits whole. */
    [[nodiscard]] static QStringList initials(const QList<PinyinUnit> &units);

    /** A syllable without tone mark, in lower case, ü as v. */
    [[nodiscard]] static QString plain(const QString &syllable);
    /** Whether this code point is a Chinese character. */
    [[nodiscard]] static bool isHanzi(char32_t character);

private:
    struct Icu;
    [[nodiscard]] QString common(char32_t character) const;

    std::unique_ptr<Icu> m_icu;
    QHash<QString, QStringList> m_readings;
    qsizetype m_longest = 0; ///< of the entries, in code points
};

} // namespace autocity
