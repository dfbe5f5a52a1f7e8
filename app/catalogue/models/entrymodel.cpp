// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrymodel.h"

namespace autocity
{

EntryModel::EntryModel(QObject *parent) : GadgetListModel(Entry::staticMetaObject, "id", parent) {}

QString EntryModel::section() const
{
    return m_section;
}

void EntryModel::setSection(const QString &section)
{
    if (change(m_section, section))
        Q_EMIT sectionChanged();
}

QString EntryModel::status() const
{
    return m_status;
}

void EntryModel::setStatus(const QString &status)
{
    if (change(m_status, status))
        Q_EMIT statusChanged();
}

int EntryModel::year() const
{
    return m_year;
}

void EntryModel::setYear(int year)
{
    if (change(m_year, year))
        Q_EMIT yearChanged();
}

QVariantList EntryModel::read(const Catalogue &catalogue) const
{
    QList<Entry> entries = catalogue.entries(m_section, language());
    const QString wanted = m_status == u"unknown" ? QString() : m_status;
    entries.removeIf([&](const Entry &entry) {
        return (!m_status.isEmpty() && entry.status.key != wanted) || (m_year != 0 && entry.year != m_year);
    });
    return toVariants(entries);
}

} // namespace autocity
