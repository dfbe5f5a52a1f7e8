// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qsizetype Answers = 3;
constexpr int Round = 5;

/** What is right by the content, or why nothing can be. */
struct Truth {
    QString answer;
    Words trouble;
};

Truth yearOf(const ContentRow &about, const QString &column)
{
    const auto span = ContentIndex::span(about.value(column));
    if (!span)
        return {};
    const int first = QDate::fromJulianDay(span->firstDay).year();
    if (first == QDate::fromJulianDay(span->lastDay).year())
        return {QString::number(first), {}};
    return {{}, {u"“%1”不止一年，不能问是哪一年。请换一个。"_s.arg(about.value(column)),
                 u"“%1” is more than one year, so the year cannot be asked; choose another"_s.arg(about.value(column))}};
}

Truth truthOf(const ContentIndex &index, const QString &ask, const QString &about)
{
    const ContentRow *fact = index.row(u"fact"_s, about);
    const ContentRow *event = fact == nullptr ? index.row(u"event"_s, about) : nullptr;
    if (fact == nullptr && event == nullptr)
        return {};
    if (ask == "year"_L1)
        return fact != nullptr ? yearOf(*fact, u"period"_s) : yearOf(*event, u"date"_s);
    if (ask == "subject"_L1)
        return {(fact != nullptr ? fact : event)->value(u"subject"_s), {}};
    if (fact != nullptr)
        return {fact->value(u"kind"_s), {}};
    return {{}, {u"“%1”是事件，没有类别。请问它的年份或对象。"_s.arg(about),
                 u"“%1” is an event and has no kind; ask for its year or subject"_s.arg(about)}};
}

/** Whether an answer can be one of what is asked. */
bool fits(const ContentIndex &index, const QString &ask, const QString &answer)
{
    static const QRegularExpression year(u"\\A[12][0-9]{3}\\z"_s);
    if (ask == "kind"_L1)
        return tableSpec(u"fact"_s)->column(u"kind"_s)->values.contains(answer);
    if (ask == "year"_L1)
        return year.match(answer).hasMatch();
    return answer != "hall"_L1 && index.refers(answer, sharedTables());
}

void checkAnswers(const ContentIndex &index, const ContentRow &row, Reporter &reporter)
{
    QStringList answers = row.value(u"answers"_s).split(u'|');
    for (QString &answer : answers)
        answer = answer.trimmed();
    for (const QString &answer : std::as_const(answers)) {
        if (!fits(index, row.value(u"ask"_s), answer)) {
            reporter.error(u"quiz-answers"_s, row.position(u"answers"_s),
                           {u"“%1”不能作“%2”的答案。请改正。"_s.arg(answer, row.value(u"ask"_s)),
                            u"“%1” is no answer to a question for “%2”; mend it"_s.arg(answer, row.value(u"ask"_s))});
            return;
        }
    }
    QStringList different = answers;
    different.removeDuplicates();
    if (different.size() == Answers && answers.size() == Answers && answers.contains(row.value(u"correct"_s)))
        return;
    reporter.error(u"quiz-answers"_s, row.position(u"answers"_s),
                   {u"要有三个不同的答案，用 | 分开，对的那个在内。"_s,
                    u"there must be three different answers separated by |, the right one among them"_s});
}

void checkTruth(const ContentIndex &index, const ContentRow &row, Reporter &reporter)
{
    const Truth truth = truthOf(index, row.value(u"ask"_s), row.value(u"about"_s));
    if (!truth.trouble.zh.isEmpty()) {
        reporter.error(u"quiz-about"_s, row.position(u"about"_s), truth.trouble);
    } else if (!truth.answer.isEmpty() && truth.answer != row.value(u"correct"_s)) {
        reporter.error(u"quiz-disagrees"_s, row.position(u"correct"_s),
                       {u"答案写的是“%1”，内容里“%2”是“%3”。请核对。"_s.arg(row.value(u"correct"_s), row.value(u"about"_s), truth.answer),
                        u"the answer is “%1”, but for “%2” the content has “%3”; check both"_s.arg(
                            row.value(u"correct"_s), row.value(u"about"_s), truth.answer)});
    }
}

} // namespace

void checkQuiz(const ContentIndex &index, Diagnostics &diagnostics)
{
    int questions = 0;
    index.eachRow(u"quiz"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        ++questions;
        if (row.value(u"ask"_s).isEmpty() || row.value(u"answers"_s).isEmpty() || row.value(u"correct"_s).isEmpty())
            return;
        checkAnswers(index, row, reporter);
        checkTruth(index, row, reporter);
    });
    if (questions > 0 && questions < Round) {
        Reporter(diagnostics, tableSpec(u"quiz"_s)->file)
            .warning(u"quiz-few"_s, {},
                     {u"只有 %1 题，一次要抽五题。请再写几题。"_s.arg(questions),
                      u"there are %1 questions, five are drawn; write more"_s.arg(questions)});
    }
}

} // namespace autocity
