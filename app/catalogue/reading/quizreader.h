// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entryreader.h"
#include "values/quizquestion.h"

namespace autocity
{

/** Reads the questions of the quiz. */
class QuizReader
{
public:
    explicit QuizReader(const Reading &reading) : m_reading(reading), m_entries(reading), m_figures(reading), m_events(reading) {}

    /** Whether the hall has a quiz: it is not switched off, and there is a question on show. */
    [[nodiscard]] bool isOn() const;
    /** All questions whose fact or event is on show; none if the quiz is off. */
    [[nodiscard]] QList<QuizQuestion> questions() const;

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QuizQuestion question(const QString &id) const;
    void setFact(QuizQuestion &question, const QString &fact) const;
    void setEvent(QuizQuestion &question, const QString &event) const;
    void setSubject(QuizQuestion &question, const QString &subject) const;
    [[nodiscard]] QuizAnswer answer(const QString &ask, const QString &code) const;

    const Reading &m_reading;
    EntryReader m_entries;
    FigureReader m_figures;
    EventReader m_events;
};

} // namespace autocity
