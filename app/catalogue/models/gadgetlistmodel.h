// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlParserStatus>
#include <QVariantList>

namespace autocity
{

/**
 * A list of values of one gadget type, read from the catalogue.
 *
 * Each property of the gadget is a role of the same name; the role `item` is the whole value. It reads when all its
 * properties are set, again when one of them or the catalogue's bundle changes, and changes only the rows that differ.
 */
class GadgetListModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(autocity::Catalogue *catalogue READ catalogue WRITE setCatalogue NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    [[nodiscard]] Catalogue *catalogue() const;
    void setCatalogue(Catalogue *catalogue);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] int count() const;

    /** The whole value of a row; undefined if there is no such row. */
    Q_INVOKABLE [[nodiscard]] QVariant get(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void classBegin() override;
    void componentComplete() override;

Q_SIGNALS:
    void catalogueChanged();
    void languageChanged();
    void countChanged();

protected:
    /** key is the property that tells rows apart: rows with the same key are changed in place. */
    GadgetListModel(const QMetaObject &gadget, const char *key, QObject *parent);

    /** The rows as they should be now; called only while a catalogue is set. */
    [[nodiscard]] virtual QVariantList read(const Catalogue &catalogue) const = 0;
    /** Reads again, unless QML is still setting properties. */
    void refresh();

    /** Sets a property of the model and reads again; true if it differed. */
    bool change(QString &property, const QString &value);
    bool change(int &property, int value);

private:
    void setRows(const QVariantList &rows);
    [[nodiscard]] bool sameKey(const QVariant &left, const QVariant &right) const;

    const QMetaObject &m_gadget;
    int m_key = 0;
    QVariantList m_rows;
    QPointer<Catalogue> m_catalogue;
    QString m_language;
    bool m_complete = true;
};

/** A list of gadgets as the variants a model keeps. */
template<typename Gadget>
[[nodiscard]] QVariantList toVariants(const QList<Gadget> &list)
{
    QVariantList variants;
    variants.reserve(list.size());
    for (const Gadget &gadget : list)
        variants.append(QVariant::fromValue(gadget));
    return variants;
}

} // namespace autocity
