// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gadgetlistmodel.h"

namespace autocity
{

/** Answers to a query, the best first; none while the query is empty. */
class SearchModel : public GadgetListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)

public:
    explicit SearchModel(QObject *parent = nullptr);

    /** As the visitor typed it: Hanzi, pinyin, initials, Latin words, digits, any mix. */
    [[nodiscard]] QString query() const;
    void setQuery(const QString &query);

Q_SIGNALS:
    void queryChanged();

protected:
    [[nodiscard]] QVariantList read(const Catalogue &catalogue) const override;

private:
    QString m_query;
};

} // namespace autocity
