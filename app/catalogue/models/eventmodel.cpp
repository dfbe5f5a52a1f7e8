// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmodel.h"

namespace autocity
{

EventModel::EventModel(QObject *parent) : GadgetListModel(EventItem::staticMetaObject, "id", parent) {}

QString EventModel::lane() const
{
    return m_lane;
}

void EventModel::setLane(const QString &lane)
{
    if (change(m_lane, lane))
        Q_EMIT laneChanged();
}

QVariantList EventModel::read(const Catalogue &catalogue) const
{
    QList<EventItem> events = catalogue.events(language());
    if (!m_lane.isEmpty())
        events.removeIf([this](const EventItem &event) { return event.lane != m_lane; });
    return toVariants(events);
}

} // namespace autocity
