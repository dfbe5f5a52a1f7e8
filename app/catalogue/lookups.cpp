// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "reading/entryreader.h"
#include "reading/strategyreader.h"

namespace autocity
{

StrategyNode Catalogue::node(const QString &id, const QString &language) const
{
    if (!m_database || id.isEmpty())
        return {};
    const Reading reading(*m_database, languageOf(language), m_today);
    return StrategyReader(reading).node(id);
}

Entry Catalogue::entry(const QString &id, const QString &language) const
{
    if (!m_database || id.isEmpty())
        return {};
    const Reading reading(*m_database, languageOf(language), m_today);
    return EntryReader(reading).subject(id);
}

QString Catalogue::scene(const QString &name) const
{
    return m_database && !name.isEmpty() ? firstText(*m_database, "SELECT value FROM scene WHERE id = ?1", {name}) : QString();
}

} // namespace autocity
