// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/exporter.h"
#include "tools/commands/commands.h"
#include "tools/officecatalogue.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

ExitCode run(const CommandContext &context)
{
    if (context.option(u"format"_s) != u"jsonl"_s)
        return context.misuse({u"格式只有 jsonl"_s, u"the only format is jsonl"_s}, context.option(u"format"_s));
    const auto opened = openCatalogue(context, context.operand(0));
    if (!opened)
        return opened.reason();
    return writeAnswer(context, context.operand(1),
                       exportPages(*opened.value()->catalogue, {u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s}));
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            {u"导出每页每种语言的全部文字与数字，一行一页"_s,
             u"every text and figure of every page and language, one line of JSON a page"_s},
            {u"BUNDLE|FOLDER"_s, u"OUT"_s},
            1,
            {commandOption(u"format"_s, {u"格式"_s, u"format"_s}, u"jsonl"_s, u"jsonl"_s), dateOption()},
            run};
}

} // namespace autocity
