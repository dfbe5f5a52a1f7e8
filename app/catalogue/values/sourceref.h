// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** Where a statement comes from. */
class SourceRef
{
    Q_GADGET
    QML_VALUE_TYPE(sourceRef)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString outlet MEMBER outlet)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString dateNote MEMBER dateNote)
    Q_PROPERTY(QString locator MEMBER locator)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(bool secondary MEMBER secondary)

public:
    QString id; ///< source id
    QString route; ///< page of the source
    QString outlet; ///< medium or institution
    QString title; ///< title, as bibliographic data
    QString date; ///< date in words, such as 2025-08-11 or 2025 年初夏
    QString dateNote; ///< how the date was fixed, empty if the page states it
    QString locator; ///< paragraph, in words
    QString label; ///< outlet and date in one line
    bool secondary = false; ///< public material beside the articles, marked wherever shown

    bool operator==(const SourceRef &) const = default;
};

} // namespace autocity
