// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** Hanzi that typed letters may stand for; they occur in a name of the bundle. */
class Candidate
{
    Q_GADGET
    QML_VALUE_TYPE(candidate)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString reading MEMBER reading)
    Q_PROPERTY(int length MEMBER length)

public:
    QString text;    ///< the Hanzi
    QString reading; ///< the letters with a mark between syllables: hong'qi
    int length = 0;  ///< how many of the letters it stands for, from the first

    bool operator==(const Candidate &) const = default;
};

} // namespace autocity
