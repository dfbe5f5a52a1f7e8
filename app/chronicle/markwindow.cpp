// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markwindow.h"

namespace autocity
{

int MarkWindow::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_slots.size());
}

QVariant MarkWindow::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (static_cast<Role>(role)) {
    case Role::Mark:
        return QVariant::fromValue(m_slots.at(index.row()));
    }
    return {};
}

QHash<int, QByteArray> MarkWindow::roleNames() const
{
    return {{static_cast<int>(Role::Mark), "mark"}};
}

void MarkWindow::show(const QList<EventMark> &marks)
{
    QHash<QString, qsizetype> wanted;
    for (qsizetype i = 0; i < marks.size(); ++i)
        wanted.insert(marks.at(i).event.id, i);
    QList<qsizetype> free;
    for (qsizetype slot = 0; slot < m_slots.size(); ++slot) {
        const auto kept = wanted.constFind(m_slots.at(slot).event.id);
        if (kept == wanted.cend()) {
            free.append(slot);
            continue;
        }
        assign(slot, marks.at(kept.value()));
        wanted.erase(kept);
    }
    for (const EventMark &mark : marks) {
        if (!wanted.contains(mark.event.id))
            continue;
        if (!free.isEmpty()) {
            assign(free.takeFirst(), mark);
            continue;
        }
        const int row = int(m_slots.size());
        beginInsertRows({}, row, row);
        m_slots.append(mark);
        endInsertRows();
    }
    for (const qsizetype slot : std::as_const(free))
        assign(slot, {});
}

void MarkWindow::assign(qsizetype slot, const EventMark &mark)
{
    if (m_slots.at(slot) == mark)
        return;
    m_slots[slot] = mark;
    const QModelIndex row = index(int(slot));
    Q_EMIT dataChanged(row, row, {static_cast<int>(Role::Mark)});
}

} // namespace autocity
