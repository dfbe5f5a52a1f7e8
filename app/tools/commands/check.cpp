// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/check.h"
#include "tools/commands/commands.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

ExitCode run(const CommandContext &context)
{
    const Diagnostics diagnostics = checkFolder(context.operand(0));
    context.print(formatDiagnostics(diagnostics, context.language()));
    return exitCodeOf(diagnostics);
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            {u"检查内容文件夹，一次列出所有问题"_s, u"check a content folder and list all problems at once"_s},
            {u"FOLDER"_s},
            1,
            {},
            run};
}

} // namespace autocity
