// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grammar.h"
#include "sourceref.h"

#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** One of the three answers. */
class QuizAnswer
{
    Q_GADGET
    QML_VALUE_TYPE(quizAnswer)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)

public:
    QString code; ///< as the content has it: a kind, a year, or the id of a thing
    QString label; ///< in words
    QString note; ///< what a kind means, or what the thing is
    autocity::Stroke stroke = Stroke::Thin; ///< sample of a kind

    bool operator==(const QuizAnswer &) const = default;
};

/** A question of the quiz, in one language. */
class QuizQuestion
{
    Q_GADGET
    QML_VALUE_TYPE(quizQuestion)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString ask MEMBER ask)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString explanation MEMBER explanation)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString numeral MEMBER numeral)
    Q_PROPERTY(QString undecided MEMBER undecided)
    Q_PROPERTY(QString after MEMBER after)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString fullDetail MEMBER fullDetail)
    Q_PROPERTY(autocity::Stroke stroke MEMBER stroke)
    Q_PROPERTY(QList<autocity::QuizAnswer> answers MEMBER answers)
    Q_PROPERTY(autocity::QuizAnswer correct MEMBER correct)
    Q_PROPERTY(autocity::SourceRef source MEMBER source)
    Q_PROPERTY(QString route MEMBER route)
    Q_PROPERTY(QString picture MEMBER picture)

public:
    QString id; ///< id; empty: no such question
    QString ask; ///< kind, year or subject: what the answers are
    QString question; ///< the question
    QString explanation; ///< why
    QString before; ///< words before the number on the line
    QString numeral; ///< the number on the line, once it is answered
    QString undecided; ///< as much of it as may be seen before
    QString after; ///< words after the number
    QString label; ///< what the number or the event is
    QString detail; ///< period and subject, without what is asked
    QString fullDetail; ///< period and subject
    autocity::Stroke stroke = Stroke::Thin; ///< how the number is drawn once it is answered
    QList<autocity::QuizAnswer> answers; ///< three, in the order of the content
    autocity::QuizAnswer correct; ///< the right one
    autocity::SourceRef source; ///< where the fact or event comes from
    QString route; ///< page of the fact or event
    QString picture; ///< illustration of its subject, for Catalogue.scene; empty: none

    bool operator==(const QuizQuestion &) const = default;
};

} // namespace autocity
