// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry.h"

#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A part of a title that answers the query, in UTF-16 code units of that title. */
class Mark
{
    Q_GADGET
    QML_VALUE_TYPE(mark)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int length MEMBER length)

public:
    int start = 0;  ///< first code unit
    int length = 0; ///< how many, at least 1

    bool operator==(const Mark &) const = default;
};

/** One result of a search. */
class SearchHit
{
    Q_GADGET
    QML_VALUE_TYPE(searchHit)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString kindLabel MEMBER kindLabel)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString shortTitle MEMBER shortTitle)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(autocity::StatusText status MEMBER status)
    Q_PROPERTY(QList<autocity::Mark> marks MEMBER marks)
    Q_PROPERTY(QString picture MEMBER picture)

public:
    QString route;                ///< the page it opens
    QString kind;                 ///< as Entry.kind
    QString kindLabel;            ///< kind in words
    QString title;                ///< the name that matched
    QString shortTitle;           ///< name for narrow places, of what is offered unasked; else the title
    QString caption;              ///< one line: what it is
    autocity::StatusText status;  ///< state of a place or project; key and label empty for other kinds
    QList<autocity::Mark> marks;  ///< matched parts of the title, in order, apart from each other

    QString picture;              ///< illustration of a place or project, for Catalogue.scene; empty: none

    bool operator==(const SearchHit &) const = default;
};

} // namespace autocity
