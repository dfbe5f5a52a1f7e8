// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/officereport.h"

using namespace Qt::StringLiterals;

namespace autocity
{

ExitCode complainOfOffice(const CommandContext &context, OfficeProblem problem, const QString &detail)
{
    switch (problem) {
    case OfficeProblem::NotFound:
        return context.refuse(Refusal::NotFound, detail);
    case OfficeProblem::Unwritable:
        return context.refuse(Refusal::Unwritable, detail);
    case OfficeProblem::Refused:
        context.complain({u"内容包有问题"_s, u"the bundle is not right"_s}, detail);
        return ExitCode::Problems;
    case OfficeProblem::NotBuilt:
        context.complain({u"内容文件夹有问题"_s, u"the content folder is not right"_s}, detail);
        return ExitCode::Problems;
    }
    return ExitCode::Unreadable;
}

} // namespace autocity
