// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourceref.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A node of the strategy tree. */
class StrategyNode
{
    Q_GADGET
    QML_VALUE_TYPE(strategyNode)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString parent MEMBER parent)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(int digit MEMBER digit)
    Q_PROPERTY(bool explained MEMBER explained)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString shortTitle MEMBER shortTitle)
    Q_PROPERTY(QString branch MEMBER branch)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString linkRoute MEMBER linkRoute)
    Q_PROPERTY(int children MEMBER children)
    Q_PROPERTY(autocity::SourceRef source MEMBER source)

public:
    QString id; ///< id
    QString route; ///< its page
    QString parent; ///< parent id
    QString code; ///< number code of a programme
    int digit = 0; ///< digit of this branch in the code
    bool explained = true; ///< false: the sources do not explain the code
    QString title; ///< title
    QString shortTitle; ///< name for a station; the title if it has none
    QString branch; ///< what it is reached by, together with others of the same words; empty: no branch
    QString text; ///< text
    QString date; ///< date in words
    QString linkRoute; ///< page it stands for
    int children = 0; ///< how many parts it has
    autocity::SourceRef source; ///< where it comes from

    bool operator==(const StrategyNode &) const = default;
};

} // namespace autocity
