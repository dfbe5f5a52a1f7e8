// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodemodel.h"

namespace autocity
{

NodeModel::NodeModel(QObject *parent) : GadgetListModel(StrategyNode::staticMetaObject, "id", parent) {}

QString NodeModel::parentNode() const
{
    return m_parentNode;
}

void NodeModel::setParentNode(const QString &parent)
{
    if (change(m_parentNode, parent))
        Q_EMIT parentNodeChanged();
}

QVariantList NodeModel::read(const Catalogue &catalogue) const
{
    return toVariants(catalogue.nodes(m_parentNode, language()));
}

} // namespace autocity
