// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grammar.h"
#include "sourceref.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

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
    Q_PROPERTY(QString unitLabel MEMBER unitLabel)
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
    QString unitLabel; ///< unit in words, without the qualifier
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
    Q_PROPERTY(QString derivedValue MEMBER derivedValue)
    Q_PROPERTY(QString derivedUnit MEMBER derivedUnit)

public:
    QString id; ///< id
    QString title; ///< title
    autocity::Figure target; ///< target or plan; id empty if none was set
    autocity::Figure actual; ///< result; id empty if not stated
    bool comparable = true; ///< false: different scope, never drawn on one scale
    double ratio = 0; ///< actual ÷ target when comparable and both are there
    QString note; ///< note
    QString derived; ///< what was worked out from both, in words, always marked as derived
    QString derivedValue; ///< the same as a number, to be drawn large: 84.6%, −0.6, +4 or 35/35
    QString derivedUnit; ///< what that number counts; empty for a share of the target

    bool operator==(const Comparison &) const = default;
};

/** A result of a half-year and that of its whole year: beside each other, never summed. */
class HalfAndYear
{
    Q_GADGET
    QML_VALUE_TYPE(halfAndYear)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(autocity::Figure half MEMBER half)
    Q_PROPERTY(autocity::Figure year MEMBER year)
    Q_PROPERTY(bool second MEMBER second)

public:
    QString title; ///< what is measured
    autocity::Figure half; ///< the half-year
    autocity::Figure year; ///< the whole year; id empty if not stated
    bool second = false; ///< the half is the second one

    bool operator==(const HalfAndYear &) const = default;
};

} // namespace autocity
