// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signmodel.h"

#include <QSet>

namespace autocity
{

int SignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SignModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (static_cast<Role>(role)) {
    case Role::Target:
        return QVariant::fromValue(m_rows.at(index.row()));
    }
    return {};
}

QHash<int, QByteArray> SignModel::roleNames() const
{
    return {{static_cast<int>(Role::Target), "target"}};
}

void SignModel::arrange(const QList<SignTarget> &targets)
{
    removeMissing(targets);
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const SignTarget &target = targets.at(i);
        const qsizetype old = rowOf(target.sign.entry.id, i);
        if (old < 0) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, target);
            endInsertRows();
            continue;
        }
        if (old != i) {
            beginMoveRows({}, int(old), int(old), {}, int(i));
            m_rows.move(old, i);
            endMoveRows();
        }
        if (m_rows.at(i) != target) {
            m_rows[i] = target;
            Q_EMIT dataChanged(index(int(i)), index(int(i)), {static_cast<int>(Role::Target)});
        }
    }
}

void SignModel::removeMissing(const QList<SignTarget> &targets)
{
    QSet<QString> wanted;
    for (const SignTarget &target : targets)
        wanted.insert(target.sign.entry.id);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows.at(i).sign.entry.id))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

qsizetype SignModel::rowOf(const QString &place, qsizetype from) const
{
    for (qsizetype i = from; i < m_rows.size(); ++i) {
        if (m_rows.at(i).sign.entry.id == place)
            return i;
    }
    return -1;
}

} // namespace autocity
