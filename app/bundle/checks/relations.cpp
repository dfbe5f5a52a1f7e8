// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** A relation that says the same from either side. */
bool isMutual(const QString &kind)
{
    return kind == "neighbour_of"_L1 || kind == "joint_venture"_L1 || kind == "related"_L1;
}

} // namespace

void checkRelations(const ContentIndex &index, Diagnostics &diagnostics)
{
    QSet<QString> seen;
    index.eachRow(u"relation"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        QString from = row.value(u"from"_s);
        QString to = row.value(u"to"_s);
        const QString kind = row.value(u"kind"_s);
        if (from.isEmpty() || to.isEmpty())
            return;
        if (from == to) {
            reporter.error(u"relation-to-itself"_s, row.position(u"to"_s),
                           {u"“%1”与自己有关系。请改正一端。"_s.arg(from),
                            u"“%1” is related to itself; mend one end"_s.arg(from)});
            return;
        }
        if (isMutual(kind) && to < from)
            std::swap(from, to);
        const QString key = from + u' ' + kind + u' ' + to;
        if (seen.contains(key)) {
            reporter.error(u"duplicate-relation"_s, row.position(u"from"_s),
                           {u"这条关系已经写过。请删去一条。"_s, u"this relation stands already; remove one"_s});
        }
        seen.insert(key);
    });
}

} // namespace autocity
