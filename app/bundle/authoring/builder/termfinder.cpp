// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/termfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

TermFinder::TermFinder(const ContentTable &glossary)
{
    for (const ContentRow &row : glossary.rows) {
        QStringList words = row.value(u"aliases"_s).split(u'|', Qt::SkipEmptyParts);
        const QString name = row.value(u"name.zh"_s);
        words.append({name, QString(name).remove(u'“').remove(u'”')});
        for (QString &word : words)
            word = word.trimmed();
        words.removeAll(QString());
        m_terms.append({row.value(u"id"_s), words});
    }
}

QStringList TermFinder::termsIn(const QString &text) const
{
    QStringList found;
    for (const Term &term : m_terms) {
        if (std::any_of(term.words.cbegin(), term.words.cend(), [&](const QString &word) { return text.contains(word); }))
            found.append(term.id);
    }
    return found;
}

} // namespace autocity
