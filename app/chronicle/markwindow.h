// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeparts.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/**
 * The labels near what is seen, as rows. A row is a slot: when its label leaves, the next one that comes takes it, so that
 * what shows it is used again and none is made while the timeline is flung. A free slot has an empty label.
 */
class MarkWindow : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TimeDrawing has one")

public:
    enum class Role { Mark = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Shows these marks; those that were shown keep their slot. */
    void show(const QList<EventMark> &marks);

private:
    void assign(qsizetype slot, const EventMark &mark);

    QList<EventMark> m_slots;
};

} // namespace autocity
