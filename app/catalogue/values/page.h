// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry.h"
#include "eventitem.h"
#include "story.h"
#include "strategynode.h"

#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** Everything a page shows, in one language. Empty title: there is no such page. */
class Page
{
    Q_GADGET
    QML_VALUE_TYPE(page)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString subtitle MEMBER subtitle)
    Q_PROPERTY(QString kindLabel MEMBER kindLabel)
    Q_PROPERTY(autocity::StatusText status MEMBER status)
    Q_PROPERTY(QList<autocity::Paragraph> story MEMBER story)
    Q_PROPERTY(QList<autocity::Figure> figures MEMBER figures)
    Q_PROPERTY(int featured MEMBER featured)
    Q_PROPERTY(QList<autocity::Gap> gaps MEMBER gaps)
    Q_PROPERTY(QList<autocity::EventItem> events MEMBER events)
    Q_PROPERTY(QList<autocity::EventItem> milestones MEMBER milestones)
    Q_PROPERTY(QList<autocity::Entry> relations MEMBER relations)
    Q_PROPERTY(QList<autocity::Entry> members MEMBER members)
    Q_PROPERTY(QList<autocity::Entry> workshops MEMBER workshops)
    Q_PROPERTY(QList<autocity::Entry> terms MEMBER terms)
    Q_PROPERTY(QList<autocity::SourceRef> sources MEMBER sources)
    Q_PROPERTY(QList<autocity::Medium> media MEMBER media)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QList<autocity::StrategyNode> nodes MEMBER nodes)
    Q_PROPERTY(QString placement MEMBER placement)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QList<autocity::Entry> crumbs MEMBER crumbs)
    Q_PROPERTY(autocity::Entry previous MEMBER previous)
    Q_PROPERTY(autocity::Entry next MEMBER next)

public:
    QString route; ///< address
    QString kind; ///< home map plants parks projects timeline figures strategy search sources place project event metric programme year term source
    QString id; ///< id of its thing
    QString language; ///< zh-Hans, zh-Hant or en
    QString title; ///< title
    QString subtitle; ///< second line: name in the other script, or the section’s note
    QString kindLabel; ///< kind in words
    autocity::StatusText status; ///< state
    QList<autocity::Paragraph> story; ///< story, first the lead
    QList<autocity::Figure> figures; ///< figures, most telling first
    int featured = 0; ///< how many of them are drawn large
    QList<autocity::Gap> gaps; ///< 来源未载
    QList<autocity::EventItem> events; ///< events, oldest first
    QList<autocity::EventItem> milestones; ///< status history of a project, oldest first
    QList<autocity::Entry> relations; ///< related things, with the relation
    QList<autocity::Entry> members; ///< parts, members, projects on its ground
    QList<autocity::Entry> workshops; ///< of a plant, in the order of the work
    QList<autocity::Entry> terms; ///< glossary terms that stand in the text
    QList<autocity::SourceRef> sources; ///< all sources of the page
    QList<autocity::Medium> media; ///< pictures and films
    QString picture; ///< name of its illustration, for Catalogue.scene; empty: none
    QList<autocity::StrategyNode> nodes; ///< strategy: the parts
    QString placement; ///< what is known of the position
    QString grade; ///< certainty of position
    QList<autocity::Entry> crumbs; ///< way from home, without this page
    autocity::Entry previous; ///< neighbour in its section; route empty if none
    autocity::Entry next; ///< neighbour in its section

    bool operator==(const Page &) const = default;
};

} // namespace autocity
