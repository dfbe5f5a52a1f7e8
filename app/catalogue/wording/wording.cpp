// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "decimaltext.h"
#include "figurewords.h"
#include "spacing.h"
#include "wordlists.h"

#include <QRegularExpression>

namespace autocity
{

using namespace Qt::StringLiterals;

QString Wording::set(const QString &text) const
{
    return m_language == Language::English ? text : spaced(text);
}

QString Wording::phrase(const Phrase &phrase) const
{
    return set(phrase.in(m_language));
}

QString Wording::figureKind(const QString &kind) const
{
    return wordFor(figureKindWords(), kind, m_language);
}

QString Wording::figureKindNote(const QString &kind) const
{
    return wordFor(figureKindNotes(), kind, m_language);
}

QString Wording::status(const QString &key, const QString &placeKind) const
{
    const bool works = placeKind == "maker"_L1 || placeKind == "plant"_L1 || placeKind == "supplier"_L1;
    if (key == "operating"_L1 && !works)
        return phrase({u"在用", u"在用", u"In use"});
    if (key.isEmpty())
        return phrase({u"来源未载", u"來源未載", u"Not stated"});
    return wordFor(statusWords(), key, m_language);
}

QString Wording::kind(const QString &key) const
{
    return wordFor(kindWords(), key, m_language);
}

QString Wording::relation(const QString &kind, bool forward) const
{
    return wordFor(forward ? relationWords() : reverseRelationWords(), kind, m_language);
}

QString Wording::placement(const QString &grade, const QString &area) const
{
    static constexpr Phrase quarter{u"只知在%1一带", u"只知在%1一帶", u"Known only to be in this quarter: %1"};
    if (grade == "D"_L1 && !area.isEmpty())
        return set(quarter.in(m_language).arg(area));
    return wordFor(placementWords(), grade, m_language);
}

QString Wording::ground(const QString &placeKind) const
{
    const bool company = placeKind == "maker"_L1 || placeKind == "supplier"_L1;
    return phrase(company ? Phrase{u"相关企业", u"相關企業", u"Company"} : Phrase{u"相关地点", u"相關地點", u"Place"});
}

QString Wording::sourceClass(const QString &key) const
{
    return wordFor(sourceClassWords(), key, m_language);
}

QString Wording::locator(const QString &locator) const
{
    static const QRegularExpression paragraph(u"^p([0-9]+([-–][0-9]+)?)$"_s);
    static constexpr Phrase one{u"第%1段", u"第%1段", u"paragraph %1"};
    static constexpr Phrase several{u"第%1段", u"第%1段", u"paragraphs %1"};
    static constexpr Phrase caption{u"图片说明", u"圖片說明", u"caption"};
    const QString comma = m_language == Language::English ? u", "_s : u"、"_s;
    QStringList numbers;
    QStringList others;
    for (const QString &part : locator.split(u", "_s, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = paragraph.match(part);
        if (match.hasMatch())
            numbers.append(match.captured(1));
        else
            others.append(part == "caption"_L1 ? QString(caption.in(m_language)) : part);
    }
    if (!numbers.isEmpty())
        others.prepend((numbers.size() == 1 ? one : several).in(m_language).arg(numbers.join(comma)));
    return set(others.join(comma));
}

QString Wording::sourceLine(const QString &outlet, const QString &date, bool secondary) const
{
    const Phrase line = secondary ? Phrase{u"%1，%2 · 公开资料", u"%1，%2 · 公開資料", u"%1, %2 · public material"}
                                  : Phrase{u"%1，%2", u"%1，%2", u"%1, %2"};
    return line.in(m_language).arg(outlet, date);
}

QString Wording::announced(const QString &status, const QString &date, Outcome outcome) const
{
    static constexpr Phrase ahead{u"预定%1%2", u"預定%1%2", u"%2 is due %1"};
    static constexpr Phrase notStated{u"原定%1%2，结果未载", u"原定%1%2，結果未載", u"%2 was due %1; the outcome is not stated"};
    static constexpr Phrase stated{u"原定%1%2", u"原定%1%2", u"%2 was due %1"};
    const Phrase &sentence = outcome == Outcome::Ahead ? ahead : outcome == Outcome::NotStated ? notStated : stated;
    return set(sentence.in(m_language).arg(m_dates.due(date), wordFor(stepWords(), status, m_language)));
}

QString Wording::spoken(const Figure &figure) const
{
    const Phrase sentence{u"%1：%2，%3，%4", u"%1：%2，%3，%4", u"%1: %2, %3, %4"};
    const QString kind = m_language == Language::English ? figure.kindLabel.toLower() : figure.kindLabel;
    return sentence.in(m_language).arg(figure.label, figure.text, figure.period, kind);
}

DerivedText Wording::derived(const QString &actual, const QString &target, const QString &suffix, const QString &scale) const
{
    const DecimalText difference = DecimalText(actual).minus(DecimalText(target));
    if (difference.isZero()) {
        return {phrase({u"与目标数相等（推算）", u"與目標數相等（推算）", u"Equal to the target (worked out)"}),
                u"%1/%2"_s.arg(numeralText(actual, scale, m_language), numeralText(target, scale, m_language)),
                suffix == "%"_L1 ? QString() : set(suffix)};
    }
    const bool percent = suffix == "%"_L1;
    const QString numeral = numeralText(difference.magnitude().text(), scale, m_language);
    const QString unit = percent ? phrase({u"个百分点", u"個百分點", u"percentage points"}) : suffix;
    const Phrase less{u"比目标数少%1%2（推算）", u"比目標數少%1%2（推算）", u"%1 %2 below the target (worked out)"};
    const Phrase more{u"比目标数多%1%2（推算）", u"比目標數多%1%2（推算）", u"%1 %2 above the target (worked out)"};
    DerivedText text;
    text.sentence = set((difference.isNegative() ? less : more).in(m_language).arg(numeral, unit));
    // What can be counted off differs by a number; of an amount, its share says more.
    constexpr double manyToCount = 1000;
    const bool counted = !actual.contains(u'.') && !target.contains(u'.') && target.toDouble() < manyToCount;
    if (percent || counted) {
        text.value = (difference.isNegative() ? u"−"_s : u"+"_s) + numeral;
        text.unit = set(unit);
    } else {
        text.value = QString::number(100 * actual.toDouble() / target.toDouble(), 'f', 1) + u'%';
    }
    return text;
}

QString Wording::eventCount(int count) const
{
    if (count == 0)
        return phrase({u"来源未载这一年的事", u"來源未載這一年的事", u"No source tells of this year"});
    const Phrase words{u"%1件事", u"%1件事", count == 1 ? u"%1 event" : u"%1 events"};
    return set(words.in(m_language).arg(count));
}

QString Wording::pageName(const QString &key) const
{
    return wordFor(pageWords(), key, m_language);
}

Stroke strokeOfFigure(const QString &kind)
{
    if (kind == "actual"_L1)
        return Stroke::Solid;
    if (kind == "target"_L1)
        return Stroke::Hollow;
    return kind == "plan"_L1 ? Stroke::Dashed : Stroke::Thin;
}

Stroke strokeOfStatus(const QString &status)
{
    if (status == "planned"_L1 || status == "settled"_L1 || status == "signed"_L1)
        return Stroke::Dashed;
    if (status == "construction"_L1 || status == "topped_out"_L1)
        return Stroke::Hatched;
    static const QStringList done{u"completed"_s, u"production"_s, u"built"_s, u"operating"_s};
    return done.contains(status) ? Stroke::Solid : Stroke::Thin;
}

} // namespace autocity
