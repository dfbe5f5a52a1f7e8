// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gadgetlistmodel.h"

namespace autocity
{

/** Parts of a node of the strategy. */
class NodeModel : public GadgetListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString parent READ parentNode WRITE setParentNode NOTIFY parentNodeChanged FINAL)

public:
    explicit NodeModel(QObject *parent = nullptr);

    /** The node whose parts are listed; empty: the programmes. */
    [[nodiscard]] QString parentNode() const;
    void setParentNode(const QString &parent);

Q_SIGNALS:
    void parentNodeChanged();

protected:
    [[nodiscard]] QVariantList read(const Catalogue &catalogue) const override;

private:
    QString m_parentNode;
};

} // namespace autocity
