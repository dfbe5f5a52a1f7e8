// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuremodel.h"

namespace autocity
{

FigureModel::FigureModel(QObject *parent) : GadgetListModel(Figure::staticMetaObject, "id", parent) {}

QString FigureModel::group() const
{
    return m_group;
}

void FigureModel::setGroup(const QString &group)
{
    if (change(m_group, group))
        Q_EMIT groupChanged();
}

QVariantList FigureModel::read(const Catalogue &catalogue) const
{
    return toVariants(catalogue.figures(m_group, language()));
}

} // namespace autocity
