// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/proofsheet.h"
#include "tools/commands/commands.h"
#include "tools/officecatalogue.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

ExitCode run(const CommandContext &context)
{
    const auto opened = openCatalogue(context, context.operand(0));
    if (!opened)
        return opened.reason();
    const QString out = context.operand(1);
    const ExitCode written =
        writeAnswer(context, out, proofSheet(*opened.value()->catalogue, {u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s}));
    if (written == ExitCode::Clean && !out.isEmpty())
        context.say({u"校样已写好，可打印"_s, u"the proof sheet is written, ready to print"_s}, out);
    return written;
}

} // namespace

Command proofCommand()
{
    return {u"proof"_s,
            {u"写一份可打印的校样：每页的文字、数字与出处，供签字"_s,
             u"a printable sheet of every text, figure and source, to be signed off"_s},
            {u"BUNDLE|FOLDER"_s, u"OUT"_s},
            1,
            {dateOption()},
            run};
}

} // namespace autocity
