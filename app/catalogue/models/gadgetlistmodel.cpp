// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadgetlistmodel.h"

#include <QMetaProperty>

#include <algorithm>

namespace autocity
{

namespace
{
constexpr int ItemRole = Qt::UserRole;
constexpr int FirstPropertyRole = Qt::UserRole + 1;
}

GadgetListModel::GadgetListModel(const QMetaObject &gadget, const char *key, QObject *parent)
    : QAbstractListModel(parent), m_gadget(gadget), m_key(gadget.indexOfProperty(key))
{
    Q_ASSERT(m_key >= 0);
}

Catalogue *GadgetListModel::catalogue() const
{
    return m_catalogue;
}

void GadgetListModel::setCatalogue(Catalogue *catalogue)
{
    if (m_catalogue == catalogue)
        return;
    if (m_catalogue)
        m_catalogue->disconnect(this);
    m_catalogue = catalogue;
    if (m_catalogue) {
        connect(m_catalogue, &Catalogue::opened, this, &GadgetListModel::refresh);
        connect(m_catalogue, &QObject::destroyed, this, &GadgetListModel::refresh);
    }
    Q_EMIT catalogueChanged();
    refresh();
}

QString GadgetListModel::language() const
{
    return m_language;
}

void GadgetListModel::setLanguage(const QString &language)
{
    if (change(m_language, language))
        Q_EMIT languageChanged();
}

int GadgetListModel::count() const
{
    return static_cast<int>(m_rows.size());
}

QVariant GadgetListModel::get(int row) const
{
    return m_rows.value(row);
}

int GadgetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GadgetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant &row = m_rows.at(index.row());
    if (role == ItemRole)
        return row;
    const int property = role - FirstPropertyRole;
    if (property < 0 || property >= m_gadget.propertyCount())
        return {};
    return m_gadget.property(property).readOnGadget(row.constData());
}

QHash<int, QByteArray> GadgetListModel::roleNames() const
{
    QHash<int, QByteArray> names{{ItemRole, QByteArrayLiteral("item")}};
    for (int property = 0; property < m_gadget.propertyCount(); ++property)
        names.insert(FirstPropertyRole + property, m_gadget.property(property).name());
    return names;
}

void GadgetListModel::classBegin()
{
    m_complete = false;
}

void GadgetListModel::componentComplete()
{
    m_complete = true;
    refresh();
}

void GadgetListModel::refresh()
{
    if (m_complete)
        setRows(m_catalogue ? read(*m_catalogue) : QVariantList());
}

bool GadgetListModel::change(QString &property, const QString &value)
{
    if (property == value)
        return false;
    property = value;
    refresh();
    return true;
}

bool GadgetListModel::change(int &property, int value)
{
    if (property == value)
        return false;
    property = value;
    refresh();
    return true;
}

bool GadgetListModel::sameKey(const QVariant &left, const QVariant &right) const
{
    const QMetaProperty key = m_gadget.property(m_key);
    return key.readOnGadget(left.constData()) == key.readOnGadget(right.constData());
}

void GadgetListModel::setRows(const QVariantList &rows)
{
    // Rows that stay at the head and at the foot are kept, so a filter or a language switch does not rebuild a view.
    const auto same = [this](const QVariant &left, const QVariant &right) { return sameKey(left, right); };
    const qsizetype shorter = std::min(m_rows.size(), rows.size());
    const auto head = std::mismatch(m_rows.cbegin(), m_rows.cbegin() + shorter, rows.cbegin(), same).first - m_rows.cbegin();
    const auto foot = std::mismatch(m_rows.crbegin(), m_rows.crbegin() + (shorter - head), rows.crbegin(), same).first
        - m_rows.crbegin();
    const int first = static_cast<int>(head);
    const int gone = static_cast<int>(m_rows.size() - head - foot);
    const int come = static_cast<int>(rows.size() - head - foot);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_rows = m_rows.first(first) + rows.sliced(first, come) + m_rows.sliced(first);
        endInsertRows();
    }
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (gone != come)
        Q_EMIT countChanged();
}

} // namespace autocity
