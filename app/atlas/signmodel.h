// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signtargets.h"

#include <QAbstractListModel>

namespace autocity
{

/** Signs and chips as rows, one a place. A new arrangement changes the rows, so that what shows them may move there. */
class SignModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SignBoard has one")

public:
    enum class Role { Target = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Shows these targets, in their order; rows of places that were there before keep their item. */
    void arrange(const QList<SignTarget> &targets);

private:
    void removeMissing(const QList<SignTarget> &targets);
    [[nodiscard]] qsizetype rowOf(const QString &place, qsizetype from) const;

    QList<SignTarget> m_rows;
};

} // namespace autocity
