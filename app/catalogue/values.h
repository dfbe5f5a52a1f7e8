// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

Q_NAMESPACE
QML_NAMED_ELEMENT(Grammar)

/** How a thing is drawn: the road-marking grammar of truth. */
enum class Stroke {
    Solid,   ///< happened, counted, exists
    Hollow,  ///< aimed at
    Dashed,  ///< planned
    Hatched, ///< under construction
    Thin     ///< not stated
};
Q_ENUM_NS(Stroke)

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

/** One figure, ready to be read: before + numeral + after. */
class Figure
{
    Q_GADGET
    QML_VALUE_TYPE(figure)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString numeral MEMBER numeral)
    Q_PROPERTY(QString after MEMBER after)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(double value MEMBER value)
    Q_PROPERTY(QString unit MEMBER unit)
    Q_PROPERTY(QString qualifier MEMBER qualifier)
    Q_PROPERTY(QString period MEMBER period)
    Q_PROPERTY(QString periodCode MEMBER periodCode)
    Q_PROPERTY(int firstDay MEMBER firstDay)
    Q_PROPERTY(int lastDay MEMBER lastDay)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString kindLabel MEMBER kindLabel)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString metric MEMBER metric)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString subjectName MEMBER subjectName)
    Q_PROPERTY(QString subjectRoute MEMBER subjectRoute)
    Q_PROPERTY(QString termRoute MEMBER termRoute)
    Q_PROPERTY(autocity::SourceRef source MEMBER source)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString id; ///< fact id
    QString route; ///< page of its metric
    QString label; ///< what is measured
    QString before; ///< words before the number: qualifier, currency
    QString numeral; ///< the number as drawn, such as 1142.4 or 50–60
    QString after; ///< words after the number: qualifier, unit
    QString text; ///< before, numeral and after in one string
    double value = 0; ///< the number in the unit of the content
    QString unit; ///< unit id
    QString qualifier; ///< the source’s own word, in the page’s language
    QString period; ///< period in words
    QString periodCode; ///< period as written in the content
    int firstDay = 0; ///< Julian day
    int lastDay = 0; ///< Julian day
    QString kind; ///< actual, target, plan, capacity or reported
    QString kindLabel; ///< kind in words
    autocity::Stroke stroke = Stroke::Solid; ///< how it is drawn
    QString note; ///< scope and reading note
    QString metric; ///< metric id
    QString group; ///< group id
    QString subject; ///< subject id, hall for the district
    QString subjectName; ///< name of the subject, empty for the hall
    QString subjectRoute; ///< page of the subject
    QString termRoute; ///< glossary page, if any
    autocity::SourceRef source; ///< where it comes from
    QString spoken; ///< one sentence for a screen reader: label, text, period, kind

    bool operator==(const Figure &) const = default;
};

/** A state with its date and source. */
class StatusText
{
    Q_GADGET
    QML_VALUE_TYPE(statusText)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(autocity::SourceRef source MEMBER source)

public:
    QString key; ///< planned signed construction topped_out completed production built operating, or empty
    QString label; ///< state in words; 来源未载 if empty
    QString date; ///< date in words
    autocity::Stroke stroke = Stroke::Thin; ///< how it is drawn
    QString note; ///< e.g. an announced date whose outcome is not stated
    autocity::SourceRef source; ///< where it comes from

    bool operator==(const StatusText &) const = default;
};

/** One thing in a list, a card or a link. */
class Entry
{
    Q_GADGET
    QML_VALUE_TYPE(entry)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString kindLabel MEMBER kindLabel)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString shortTitle MEMBER shortTitle)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString relation MEMBER relation)
    Q_PROPERTY(autocity::StatusText status MEMBER status)
    Q_PROPERTY(autocity::Figure figure MEMBER figure)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(QString grade MEMBER grade)

public:
    QString id; ///< id
    QString route; ///< its page
    QString kind; ///< maker plant park supplier … project event strategy metric term source year section
    QString kindLabel; ///< kind in words
    QString title; ///< name
    QString shortTitle; ///< name for signs and narrow places
    QString caption; ///< one line: date, figure or relation
    QString relation; ///< relation in words, in lists of relations
    autocity::StatusText status; ///< state
    autocity::Figure figure; ///< its most telling figure; id empty if none
    QString picture; ///< illustration kind and parameters
    int year = 0; ///< year for filters, 0 if none
    QString grade; ///< certainty of position of places

    bool operator==(const Entry &) const = default;
};

/** One event, or one step of a project. */
class EventItem
{
    Q_GADGET
    QML_VALUE_TYPE(eventItem)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString dateCode MEMBER dateCode)
    Q_PROPERTY(int firstDay MEMBER firstDay)
    Q_PROPERTY(int lastDay MEMBER lastDay)
    Q_PROPERTY(QString precision MEMBER precision)
    Q_PROPERTY(QString lane MEMBER lane)
    Q_PROPERTY(bool planned MEMBER planned)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString subjectName MEMBER subjectName)
    Q_PROPERTY(QString subjectRoute MEMBER subjectRoute)
    Q_PROPERTY(autocity::SourceRef source MEMBER source)

public:
    QString id; ///< event id
    QString route; ///< its page
    QString title; ///< title
    QString text; ///< one sentence
    QString date; ///< date in words
    QString dateCode; ///< date as written in the content
    int firstDay = 0; ///< Julian day
    int lastDay = 0; ///< Julian day
    QString precision; ///< day month quarter half year range
    QString lane; ///< lane id
    bool planned = false; ///< announced, not happened
    autocity::Stroke stroke = Stroke::Solid; ///< how it is drawn
    QString subject; ///< subject id
    QString subjectName; ///< its name
    QString subjectRoute; ///< its page
    autocity::SourceRef source; ///< where it comes from

    bool operator==(const EventItem &) const = default;
};

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

/** A section of the hall: a door on the home screen. */
class Section
{
    Q_GADGET
    QML_VALUE_TYPE(section)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(autocity::Figure figure MEMBER figure)
    Q_PROPERTY(QString door MEMBER door)

public:
    QString id; ///< plants parks projects timeline figures strategy
    QString route; ///< its page
    QString title; ///< title
    QString note; ///< subtitle
    autocity::Figure figure; ///< figure on the door; id empty if none
    QString door; ///< small text on the door

    bool operator==(const Section &) const = default;
};

/** An id with its words: groups, lanes, filters. */
class Label
{
    Q_GADGET
    QML_VALUE_TYPE(label)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int count MEMBER count)

public:
    QString id; ///< id
    QString title; ///< words
    int count = 0; ///< how many things carry it

    bool operator==(const Label &) const = default;
};

/** A target beside its result. */
class Comparison
{
    Q_GADGET
    QML_VALUE_TYPE(comparison)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(autocity::Figure target MEMBER target)
    Q_PROPERTY(autocity::Figure actual MEMBER actual)
    Q_PROPERTY(bool comparable MEMBER comparable)
    Q_PROPERTY(double ratio MEMBER ratio)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString derived MEMBER derived)

public:
    QString id; ///< id
    QString title; ///< title
    autocity::Figure target; ///< target or plan; id empty if none was set
    autocity::Figure actual; ///< result; id empty if not stated
    bool comparable = true; ///< false: different scope, never drawn on one scale
    double ratio = 0; ///< actual ÷ target when comparable and both are there
    QString note; ///< note
    QString derived; ///< what was worked out from both, in words, always marked as derived

    bool operator==(const Comparison &) const = default;
};

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
    QString text; ///< text
    QString date; ///< date in words
    QString linkRoute; ///< page it stands for
    int children = 0; ///< how many parts it has
    autocity::SourceRef source; ///< where it comes from

    bool operator==(const StrategyNode &) const = default;
};

/** A line, area, stop or soft disc of the sketch map, in sheet coordinates of one layout. */
class MapFeature
{
    Q_GADGET
    QML_VALUE_TYPE(mapFeature)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QList<QPointF> points MEMBER points)
    Q_PROPERTY(QPointF labelAt MEMBER labelAt)
    Q_PROPERTY(double labelRotation MEMBER labelRotation)
    Q_PROPERTY(QString labelAnchor MEMBER labelAnchor)
    Q_PROPERTY(double radius MEMBER radius)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)

public:
    QString id; ///< id
    QString kind; ///< spine road expressway rail … as in FORMAT.md
    QString name; ///< name
    QList<QPointF> points; ///< sheet points
    QPointF labelAt; ///< label position
    double labelRotation = 0; ///< degrees
    QString labelAnchor; ///< start, middle or end; empty: no label
    double radius = 0; ///< of a soft disc
    QString place; ///< place id it stands for
    QString area; ///< area id
    autocity::Stroke stroke = Stroke::Solid; ///< state

    bool operator==(const MapFeature &) const = default;
};

/** A place on the sketch map: a sign, or a chip in an area, or only in the list of unplaced things. */
class MapSign
{
    Q_GADGET
    QML_VALUE_TYPE(mapSign)
    Q_PROPERTY(autocity::Entry entry MEMBER entry)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QPointF at MEMBER at)
    Q_PROPERTY(QString tail MEMBER tail)
    Q_PROPERTY(QString placement MEMBER placement)
    Q_PROPERTY(int since MEMBER since)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int planned MEMBER planned)
    Q_PROPERTY(bool located MEMBER located)
    Q_PROPERTY(double longitude MEMBER longitude)
    Q_PROPERTY(double latitude MEMBER latitude)
    Q_PROPERTY(int doubt MEMBER doubt)

public:
    autocity::Entry entry; ///< the place
    QString area; ///< area id (grade D)
    QPointF at; ///< tip of the sign’s tail, for signs
    QString tail; ///< left right middle none; empty: no sign
    QString placement; ///< what is known of the position
    int since = 0; ///< first Julian day it existed, 0 unknown
    int start = 0; ///< construction since
    int planned = 0; ///< planned since
    bool located = false; ///< longitude and latitude are known: the place’s own, or its area’s for grade D
    double longitude = 0; ///< degrees east, WGS84
    double latitude = 0; ///< degrees north, WGS84
    int doubt = 0; ///< uncertainty of the position in metres, the area’s if the place sets none

    bool operator==(const MapSign &) const = default;
};

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
    Q_PROPERTY(QList<autocity::Entry> terms MEMBER terms)
    Q_PROPERTY(QList<autocity::SourceRef> sources MEMBER sources)
    Q_PROPERTY(QList<autocity::Medium> media MEMBER media)
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
    QList<autocity::Entry> members; ///< parts: workshops, members, projects on its ground
    QList<autocity::Entry> terms; ///< glossary terms that stand in the text
    QList<autocity::SourceRef> sources; ///< all sources of the page
    QList<autocity::Medium> media; ///< pictures and films
    QList<autocity::StrategyNode> nodes; ///< strategy: the parts
    QString placement; ///< what is known of the position
    QString grade; ///< certainty of position
    QList<autocity::Entry> crumbs; ///< way from home, without this page
    autocity::Entry previous; ///< neighbour in its section; route empty if none
    autocity::Entry next; ///< neighbour in its section

    bool operator==(const Page &) const = default;
};

} // namespace autocity
