// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"
#include "bundle/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

bool hasStory(const Content &content, const QString &subject)
{
    return std::any_of(content.stories.cbegin(), content.stories.cend(),
                       [&](const Story &story) { return story.subject == subject; });
}

/** Whether `KIND:ID` names a row of that table, or a story. */
bool isThere(const ContentIndex &index, const QString &kind, const QString &id)
{
    if (kind == "story"_L1)
        return hasStory(index.content(), id);
    return kind == "hall"_L1 ? index.has(kind, id) : tableSpec(kind) != nullptr && index.refers(id, {kind});
}

void checkPages(const ContentIndex &index, const ContentRow &row, Reporter &reporter)
{
    for (const QString &page : row.value(u"pages"_s).split(u'|', Qt::SkipEmptyParts)) {
        const QString kind = page.section(u':', 0, 0).trimmed();
        const QString id = page.section(u':', 1).trimmed();
        if (isThere(index, kind, id))
            continue;
        const QString near = nearest(id, index.ids(kind));
        reporter.error(u"unknown-reference"_s, row.position(u"pages"_s),
                       {u"“%1”找不到。%2"_s.arg(page, near.isEmpty() ? u"写成 fact:ID、story:ID 等。"_s
                                                                     : u"是不是“%1”？"_s.arg(near)),
                        u"“%1” is not there; %2"_s.arg(page, near.isEmpty() ? u"write fact:ID, story:ID and so on"_s
                                                                            : u"did you mean “%1”?"_s.arg(near))});
    }
}

} // namespace

void checkStatements(const ContentIndex &index, Diagnostics &diagnostics)
{
    index.eachRow(u"statement"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        checkPages(index, row, reporter);
        if (row.value(u"pages"_s).isEmpty() && row.value(u"left_out"_s).isEmpty()) {
            reporter.error(u"statement-nowhere"_s, row.position(u"pages"_s),
                           {u"这句话既没有去处，也没有未收的原因。请填 pages 或 left_out。"_s,
                            u"this sentence went nowhere and has no reason to be left out; give pages or left_out"_s});
        }
    });
}

} // namespace autocity
