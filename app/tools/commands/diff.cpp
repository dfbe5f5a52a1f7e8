// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/diff/differencetext.h"
#include "tools/commands/commands.h"
#include "tools/officereport.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

ExitCode run(const CommandContext &context)
{
    QList<Snapshot> sides;
    for (const int side : {0, 1}) {
        const auto office = officeDatabase(context.operand(side));
        if (!office)
            return complainOfOffice(context, office.reason(), office.detail());
        const auto snapshot = readSnapshot(office.value()->path);
        if (!snapshot)
            return context.refuse(snapshot.reason(), snapshot.detail());
        sides.append(snapshot.value());
    }
    context.print(formatDifferences(differences(sides.at(0), sides.at(1)), context.language()));
    return ExitCode::Clean;
}

} // namespace

Command diffCommand()
{
    return {
        u"diff"_s,
        {u"比较两个内容包或文件夹：新增、改动、删除"_s, u"compare two bundles or folders: added, changed, removed"_s},
        {u"BEFORE"_s, u"AFTER"_s},
        2,
        {},
        run};
}

} // namespace autocity
