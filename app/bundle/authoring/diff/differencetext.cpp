// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/diff/differencetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qsizetype shortValue = 60; ///< shown whole up to here, in characters
constexpr qsizetype around = 12;     ///< characters kept on each side of a difference

QString inLanguage(const BilingualText &text, ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::Chinese:
        return text.zh;
    case ReportLanguage::English:
        return text.en;
    case ReportLanguage::Both:
        break;
    }
    return text.zh == text.en ? text.zh : text.zh + u" / "_s + text.en;
}

BilingualText kindWord(ItemChange::Kind kind)
{
    switch (kind) {
    case ItemChange::Kind::Added:
        return {u"新增"_s, u"added"_s};
    case ItemChange::Kind::Changed:
        return {u"改动"_s, u"changed"_s};
    case ItemChange::Kind::Removed:
        return {u"删除"_s, u"removed"_s};
    }
    return {};
}

QString valueText(const QString &value, const QString &other, ReportLanguage language)
{
    return value.isEmpty() ? inLanguage({u"（空）"_s, u"(empty)"_s}, language) : excerpt(value, other);
}

QString itemText(const ItemChange &item, ReportLanguage language)
{
    const QString name = inLanguage(item.name, language);
    QString text = u"  %1: %2\n"_s.arg(inLanguage(kindWord(item.kind), language),
                                       name.isEmpty() ? item.id : u"%1 (%2)"_s.arg(name, item.id));
    for (const ValueChange &change : item.values) {
        text += u"      %1: %2 → %3\n"_s.arg(inLanguage(change.column, language),
                                             valueText(change.before, change.after, language),
                                             valueText(change.after, change.before, language));
    }
    return text;
}

qsizetype count(const QList<TableChange> &changes, ItemChange::Kind kind)
{
    qsizetype sum = 0;
    for (const TableChange &table : changes)
        sum += std::count_if(table.items.cbegin(), table.items.cend(),
                             [kind](const auto &item) { return item.kind == kind; });
    return sum;
}

} // namespace

QString excerpt(const QString &value, const QString &other)
{
    const auto [start, otherStart] = std::mismatch(value.cbegin(), value.cend(), other.cbegin(), other.cend());
    const qsizetype same = start - value.cbegin();
    qsizetype tail = 0;
    const qsizetype most = std::min(value.size(), other.size()) - same;
    while (tail < most && value.at(value.size() - 1 - tail) == other.at(other.size() - 1 - tail))
        ++tail;
    QString shown = value;
    if (value.size() > shortValue || other.size() > shortValue) {
        const qsizetype from = std::max<qsizetype>(0, same - around);
        const qsizetype to = std::min(value.size(), value.size() - tail + around);
        shown =
            (from > 0 ? u"…"_s : QString()) + value.sliced(from, to - from) + (to < value.size() ? u"…"_s : QString());
    }
    return shown.replace(u'\n', u'¶');
}

QString formatDifferences(const QList<TableChange> &changes, ReportLanguage language)
{
    using Kind = ItemChange::Kind;
    QString text;
    for (const TableChange &table : changes) {
        text += inLanguage(table.about, language) + u'\n';
        for (const ItemChange &item : table.items)
            text += itemText(item, language);
        if (table.isReordered)
            text += u"  "_s + inLanguage({u"次序有变"_s, u"in another order"_s}, language) + u'\n';
    }
    if (changes.isEmpty())
        return inLanguage({u"内容相同"_s, u"the content is the same"_s}, language) + u'\n';
    const auto number = [&changes](Kind kind) { return QString::number(count(changes, kind)); };
    const QString added = number(Kind::Added);
    const QString changed = number(Kind::Changed);
    const QString removed = number(Kind::Removed);
    return text +
           inLanguage({u"新增 %1，改动 %2，删除 %3"_s.arg(added, changed, removed),
                       u"%1 added, %2 changed, %3 removed"_s.arg(added, changed, removed)},
                      language) +
           u'\n';
}

} // namespace autocity
