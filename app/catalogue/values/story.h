// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A paragraph of a story. */
class Paragraph
{
    Q_GADGET
    QML_VALUE_TYPE(paragraph)
    Q_PROPERTY(QString style MEMBER style)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString style; ///< lead, body or item
    QString text; ///< plain text

    bool operator==(const Paragraph &) const = default;
};

/** What a visitor would ask and no source states. */
class Gap
{
    Q_GADGET
    QML_VALUE_TYPE(gap)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString label; ///< what is asked
    QString note; ///< what the sources say about it

    bool operator==(const Gap &) const = default;
};

/** A picture, film or sound. */
class Medium
{
    Q_GADGET
    QML_VALUE_TYPE(medium)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString type MEMBER type)
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(QString alt MEMBER alt)
    Q_PROPERTY(QString captionsUrl MEMBER captionsUrl)
    Q_PROPERTY(QString posterUrl MEMBER posterUrl)
    Q_PROPERTY(int width MEMBER width)
    Q_PROPERTY(int height MEMBER height)
    Q_PROPERTY(int duration MEMBER duration)

public:
    QString id; ///< id
    QString type; ///< picture, video or sound
    QString url; ///< file url in the slot
    QString caption; ///< caption
    QString credit; ///< author and licence
    QString alt; ///< alternative text
    QString captionsUrl; ///< WebVTT in the page’s language
    QString posterUrl; ///< poster of a film
    int width = 0; ///< pixels
    int height = 0; ///< pixels
    int duration = 0; ///< milliseconds

    bool operator==(const Medium &) const = default;
};

} // namespace autocity
