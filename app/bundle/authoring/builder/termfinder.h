// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"

namespace autocity
{

/** Finds the glossary terms that stand in a Simplified text: by their name, or by a word of `aliases`. */
class TermFinder
{
public:
    /** Takes the table `term`; a name counts with and without its quotation marks. */
    explicit TermFinder(const ContentTable &glossary);

    /** Ids of the terms in a text, in the order of the glossary. */
    [[nodiscard]] QStringList termsIn(const QString &text) const;

private:
    struct Term {
        QString id;
        QStringList words;
    };

    QList<Term> m_terms;
};

} // namespace autocity
