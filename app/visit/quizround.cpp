// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quizround.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace autocity
{

QuizRound::QuizRound(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void QuizRound::setPool(const QList<QuizCard> &pool)
{
    m_pool = pool;
    clear();
}

bool QuizRound::isRight() const
{
    return std::any_of(m_pool.cbegin(), m_pool.cend(), [this](const QuizCard &card) {
        return card.id == this->card() && !m_chosen.isEmpty() && card.correct == m_chosen;
    });
}

void QuizRound::begin()
{
    const qsizetype wanted = std::min(length, m_pool.size());
    QStringList drawn;
    while (drawn.size() < wanted) {
        if (m_deck.isEmpty())
            shuffle();
        // What a new shuffle brings up again in the same round goes back under the others.
        const QString card = m_deck.takeFirst();
        if (drawn.contains(card))
            m_deck.append(card);
        else
            drawn.append(card);
    }
    setRound(drawn);
}

void QuizRound::choose(const QString &answer)
{
    if (!card().isEmpty() && m_chosen.isEmpty())
        setChosen(answer);
}

void QuizRound::next()
{
    if (card().isEmpty())
        return;
    ++m_index;
    setChosen({});
    Q_EMIT questionChanged();
}

void QuizRound::clear()
{
    m_deck.clear();
    setRound({});
}

void QuizRound::visitorAt(const QString &route)
{
    if (route == "/attract"_L1)
        clear();
    else if (route == "/quiz"_L1 && card().isEmpty())
        begin();
}

void QuizRound::setRound(const QStringList &cards)
{
    m_cards = cards;
    m_index = 0;
    setChosen({});
    Q_EMIT roundChanged();
    Q_EMIT questionChanged();
}

void QuizRound::setChosen(const QString &answer)
{
    if (m_chosen == answer)
        return;
    m_chosen = answer;
    Q_EMIT chosenChanged();
}

void QuizRound::shuffle()
{
    for (const QuizCard &card : std::as_const(m_pool))
        m_deck.append(card.id);
    std::mt19937_64 chance(std::uint64_t(m_clock().count()));
    // By hand: std::shuffle differs from one library to the next.
    for (qsizetype left = m_deck.size(); left > 1; --left)
        m_deck.swapItemsAt(left - 1, qsizetype(chance() % std::uint64_t(left)));
}

} // namespace autocity
