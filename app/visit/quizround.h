// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace autocity
{

/** A question that can be drawn, and its right answer. */
struct QuizCard {
    QString id;
    QString correct;
};

/**
 * Five questions for one visitor, drawn by chance from the pool: a question is not drawn again before all were.
 * The moment decides the draw, so that the same moment gives the same one. No score is kept.
 */
class QuizRound : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one round, owned by the program")
    Q_PROPERTY(QStringList cards READ cards NOTIFY roundChanged FINAL)
    Q_PROPERTY(int index READ index NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString card READ card NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool over READ isOver NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool right READ isRight NOTIFY chosenChanged FINAL)

public:
    /** Questions of a round. */
    static constexpr qsizetype length = 5;

    explicit QuizRound(Clock clock, QObject *parent = nullptr);
    explicit QuizRound(QObject *parent = nullptr) : QuizRound(steadyClock(), parent) {}

    /** The questions there are. A round that is on is given up. */
    void setPool(const QList<QuizCard> &pool);

    /** Ids of the round's questions; fewer than five if the pool has no more. */
    [[nodiscard]] QStringList cards() const { return m_cards; }
    /** Which question is on, from 0; the number of questions once it is over. */
    [[nodiscard]] int index() const { return m_index; }
    /** Its id; empty if none is on. */
    [[nodiscard]] QString card() const { return m_cards.value(m_index); }
    /** All questions of a round are behind. */
    [[nodiscard]] bool isOver() const { return !m_cards.isEmpty() && m_index >= m_cards.size(); }
    /** The answer that was chosen; empty while undecided. */
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /** It is the right one. */
    [[nodiscard]] bool isRight() const;

    /** Draws the next five. */
    Q_INVOKABLE void begin();
    /** The visitor answers; the first answer counts. */
    Q_INVOKABLE void choose(const QString &answer);
    /** The next question, answered or not. */
    Q_INVOKABLE void next();
    /** Forgets the round and what was drawn. */
    void clear();

    /** The visitor is at this address: the quiz begins a round unless one is on, the idle display forgets it. */
    void visitorAt(const QString &route);

Q_SIGNALS:
    void roundChanged();
    void questionChanged();
    void chosenChanged();

private:
    void setRound(const QStringList &cards);
    void setChosen(const QString &answer);
    void shuffle();

    Clock m_clock;
    QList<QuizCard> m_pool;
    QStringList m_deck; ///< shuffled and not drawn yet
    QStringList m_cards;
    QString m_chosen;
    int m_index = 0;
};

} // namespace autocity
