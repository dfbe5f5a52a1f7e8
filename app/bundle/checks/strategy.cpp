// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

/** Branches of a node in the order they are shown: by `order`, then as they stand in the file. */
QList<const ContentRow *> branchesOf(const ContentTable &table, const QString &parent)
{
    QList<const ContentRow *> branches;
    for (const ContentRow &row : table.rows) {
        if (row.value(u"parent"_s) == parent)
            branches.append(&row);
    }
    std::stable_sort(branches.begin(), branches.end(), [](const ContentRow *a, const ContentRow *b) {
        return a->value(u"order"_s).toInt() < b->value(u"order"_s).toInt();
    });
    return branches;
}

void checkCode(const ContentTable &table, const ContentRow &row, Reporter &reporter)
{
    const QString code = row.value(u"code"_s);
    if (code.isEmpty() || row.value(u"explained"_s) == "no"_L1)
        return;
    QString digits;
    for (const ContentRow *branch : branchesOf(table, row.value(u"id"_s)))
        digits += digitsOf(branch->value(u"digit"_s));
    if (digits == digitsOf(code))
        return;
    reporter.error(
        u"strategy-digits"_s, row.position(u"code"_s),
        {u"下级的 digit 依次是“%1”，与代号“%2”不合。请改正 digit 或次序；来源未展开时写 explained=no。"_s.arg(digits,
                                                                                                              code),
         u"the digits of the branches read “%1”, the code is “%2”; mend digit or order, or write explained=no if the sources do not explain it"_s
             .arg(digits, code)});
}

} // namespace

void checkParents(const ContentIndex &index, const QString &table, Diagnostics &diagnostics)
{
    index.eachRow(table, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        const QString id = row.value(u"id"_s);
        QStringList seen;
        const ContentRow *next = &row;
        while (next != nullptr && !seen.contains(next->value(u"id"_s))) {
            seen.append(next->value(u"id"_s));
            next = index.row(table, next->value(u"parent"_s));
        }
        if (next == nullptr || next->value(u"id"_s) != id || id.isEmpty())
            return;
        reporter.error(u"parent-cycle"_s, row.position(u"parent"_s),
                       {u"上级绕回了自己：%1。请改正 parent。"_s.arg((seen << id).join(u" → "_s)),
                        u"the parents lead back to itself: %1; mend parent"_s.arg(seen.join(u" → "_s))});
    });
}

void checkStrategy(const ContentIndex &index, Diagnostics &diagnostics)
{
    const ContentTable table = index.content().table(u"strategy"_s);
    index.eachRow(u"strategy"_s, diagnostics,
                  [&](const ContentRow &row, Reporter &reporter) { checkCode(table, row, reporter); });
    checkParents(index, u"strategy"_s, diagnostics);
}

} // namespace autocity
