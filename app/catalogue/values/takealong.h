// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** What a visitor can take along from a page: a short plain text, or the hall's own public address of it. */
class TakeAlong
{
    Q_GADGET
    QML_VALUE_TYPE(takeAlong)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int figures MEMBER figures)
    Q_PROPERTY(int events MEMBER events)
    Q_PROPERTY(bool link MEMBER link)

public:
    QString title; ///< of the page
    QString text; ///< what the code holds; empty if the page has nothing to take
    int figures = 0; ///< how many figures the text holds
    int events = 0; ///< how many dated events it holds
    bool link = false; ///< the text is an address, which needs a network

    bool operator==(const TakeAlong &) const = default;
};

} // namespace autocity
