// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gadgetlistmodel.h"

namespace autocity
{

/** Places or projects of a section, in their order, all or filtered by state and year. */
class EntryModel : public GadgetListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString section READ section WRITE setSection NOTIFY sectionChanged FINAL)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY statusChanged FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY yearChanged FINAL)

public:
    explicit EntryModel(QObject *parent = nullptr);

    /** plants, parks or projects; empty: no rows. */
    [[nodiscard]] QString section() const;
    void setSection(const QString &section);
    /** Only entries in this state; empty: all. `unknown` is the state that no source gives. */
    [[nodiscard]] QString status() const;
    void setStatus(const QString &status);
    /** Only entries of this year; 0: all. */
    [[nodiscard]] int year() const;
    void setYear(int year);

Q_SIGNALS:
    void sectionChanged();
    void statusChanged();
    void yearChanged();

protected:
    [[nodiscard]] QVariantList read(const Catalogue &catalogue) const override;

private:
    QString m_section;
    QString m_status;
    int m_year = 0;
};

} // namespace autocity
