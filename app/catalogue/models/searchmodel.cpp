// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmodel.h"

namespace autocity
{

SearchModel::SearchModel(QObject *parent) : GadgetListModel(SearchHit::staticMetaObject, "route", parent) {}

QString SearchModel::query() const
{
    return m_query;
}

void SearchModel::setQuery(const QString &query)
{
    if (change(m_query, query))
        Q_EMIT queryChanged();
}

QVariantList SearchModel::read(const Catalogue &catalogue) const
{
    return toVariants(catalogue.search(m_query, language()));
}

} // namespace autocity
