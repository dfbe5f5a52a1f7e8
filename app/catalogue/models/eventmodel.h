// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gadgetlistmodel.h"

namespace autocity
{

/** Events, oldest first, of all lanes or of one. */
class EventModel : public GadgetListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString lane READ lane WRITE setLane NOTIFY laneChanged FINAL)

public:
    explicit EventModel(QObject *parent = nullptr);

    /** Only events of this lane; empty: all. */
    [[nodiscard]] QString lane() const;
    void setLane(const QString &lane);

Q_SIGNALS:
    void laneChanged();

protected:
    [[nodiscard]] QVariantList read(const Catalogue &catalogue) const override;

private:
    QString m_lane;
};

} // namespace autocity
