// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gadgetlistmodel.h"

namespace autocity
{

/** Figures by metric, then period, of all groups or of one. */
class FigureModel : public GadgetListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY groupChanged FINAL)

public:
    explicit FigureModel(QObject *parent = nullptr);

    /** Only figures of this group; empty: all. */
    [[nodiscard]] QString group() const;
    void setGroup(const QString &group);

Q_SIGNALS:
    void groupChanged();

protected:
    [[nodiscard]] QVariantList read(const Catalogue &catalogue) const override;

private:
    QString m_group;
};

} // namespace autocity
