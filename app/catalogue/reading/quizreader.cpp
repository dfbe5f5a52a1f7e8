// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizreader.h"

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

/** Period and subject in one line, either of them may be asked for. */
QString line(const QString &period, const QString &subject)
{
    return period.isEmpty() || subject.isEmpty() ? period + subject : period + u" · "_s + subject;
}

/** What all answers begin with, so that the digits of a year that are no secret can stand on the line. */
QString commonBeginning(const QList<QuizAnswer> &answers)
{
    QString common = answers.isEmpty() ? QString() : answers.constFirst().code;
    for (const QuizAnswer &answer : answers) {
        while (!answer.code.startsWith(common))
            common.chop(1);
    }
    return common;
}

} // namespace

QStringList QuizReader::ids() const
{
    if (m_reading.hallValue(u"quiz"_s) == "off"_L1)
        return {};
    return texts(m_reading.database(), "SELECT id FROM quiz ORDER BY ord, id", {});
}

bool QuizReader::isOn() const
{
    const QStringList all = ids();
    return std::any_of(all.cbegin(), all.cend(), [this](const QString &id) { return !question(id).id.isEmpty(); });
}

QList<QuizQuestion> QuizReader::questions() const
{
    QList<QuizQuestion> questions;
    for (const QString &id : ids()) {
        const QuizQuestion read = question(id);
        if (!read.id.isEmpty())
            questions.append(read);
    }
    return questions;
}

QuizQuestion QuizReader::question(const QString &id) const
{
    QuizQuestion question;
    QString about;
    QStringList codes;
    QString correct;
    m_reading.database().each("SELECT ask, about, answers, correct FROM quiz WHERE id = ?", {id}, [&](const Row &row) {
        question.ask = row.text(0);
        about = row.text(1);
        codes = row.text(2).split(u'|');
        correct = row.text(3);
    });
    for (const QString &code : std::as_const(codes)) {
        question.answers.append(answer(question.ask, code.trimmed()));
        if (question.answers.constLast().code == correct)
            question.correct = question.answers.constLast();
    }
    setFact(question, about);
    if (question.route.isEmpty())
        setEvent(question, about);
    if (question.route.isEmpty() || question.correct.code.isEmpty())
        return {};
    question.id = id;
    question.question = m_reading.text(u"quiz"_s, id, u"question"_s);
    question.explanation = m_reading.text(u"quiz"_s, id, u"explanation"_s);
    return question;
}

void QuizReader::setFact(QuizQuestion &question, const QString &fact) const
{
    const Figure figure = m_figures.figure(fact);
    if (figure.id.isEmpty())
        return;
    const QString subject = figure.subjectName.isEmpty() ? m_reading.text(u"hall"_s, u"short"_s, u"text"_s) : figure.subjectName;
    question.route = figure.route;
    question.before = figure.before;
    question.numeral = figure.numeral;
    question.undecided = figure.numeral;
    question.after = figure.after;
    question.label = figure.label;
    question.detail = line(question.ask == "year"_L1 ? QString() : figure.period,
                           question.ask == "subject"_L1 ? QString() : subject);
    question.fullDetail = line(figure.period, subject);
    question.stroke = figure.stroke;
    question.source = figure.source;
    setSubject(question, figure.subject);
}

void QuizReader::setEvent(QuizQuestion &question, const QString &event) const
{
    const EventItem item = m_events.event(event);
    if (item.id.isEmpty())
        return;
    question.route = item.route;
    question.numeral = QString::number(QDate::fromJulianDay(item.firstDay).year());
    question.undecided = question.ask == "year"_L1 ? commonBeginning(question.answers) : question.numeral;
    // The title of an event names its subject.
    question.label = question.ask == "subject"_L1 ? QString() : item.title;
    question.detail = line(question.ask == "year"_L1 ? QString() : item.date, QString());
    question.fullDetail = line(item.date, question.ask == "subject"_L1 ? item.subjectName : QString());
    question.stroke = item.planned ? Stroke::Dashed : Stroke::Solid;
    question.source = item.source;
    setSubject(question, item.subject);
}

/** A picture of the subject would answer who it is. */
void QuizReader::setSubject(QuizQuestion &question, const QString &subject) const
{
    if (question.ask != "subject"_L1 && !subject.isEmpty() && subject != "hall"_L1)
        question.picture = m_entries.subject(subject).picture;
}

QuizAnswer QuizReader::answer(const QString &ask, const QString &code) const
{
    const Wording &words = m_reading.words();
    if (ask == "kind"_L1)
        return {code, words.figureKind(code), words.figureKindNote(code), strokeOfFigure(code)};
    if (ask == "year"_L1)
        return {code, words.dates().date(code), {}, Stroke::Thin};
    const Subject subject = m_reading.subject(code);
    return {code, subject.shortName, words.kind(subject.kind), Stroke::Thin};
}

} // namespace autocity
