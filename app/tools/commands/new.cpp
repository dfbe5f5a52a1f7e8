// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/starter.h"
#include "tools/commands/commands.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

ExitCode run(const CommandContext &context)
{
    const QString folder = context.operand(0);
    const auto written = writeStarter(folder);
    if (written) {
        context.say(
            {u"已写好 %1 个文件"_s.arg(written.value().size()), u"wrote %1 files"_s.arg(written.value().size())},
            folder);
        return ExitCode::Clean;
    }
    if (written.reason() == StarterProblem::NotEmpty)
        context.complain({u"文件夹里已有文件，请给一个空的"_s, u"the folder has files already; name an empty one"_s},
                         folder);
    else
        context.complain({u"无法写入"_s, u"it cannot be written"_s}, written.detail());
    return ExitCode::Unwritable;
}

} // namespace

Command newCommand()
{
    return {u"new"_s, {u"写一个带说明的起步文件夹"_s, u"write a commented starter folder"_s}, {u"FOLDER"_s}, 1, {},
            run};
}

} // namespace autocity
