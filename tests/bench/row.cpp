// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench
{
namespace
{

constexpr int WhatWidth = 58;
constexpr int NumberWidth = 9;

void write(const QString &what, const QStringList &numbers, const QString &rest)
{
    QTextStream out(stdout);
    out << what.leftJustified(WhatWidth);
    for (const QString &number : numbers)
        out << number.rightJustified(NumberWidth);
    out << "  " << rest << '\n';
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

QString nameOf(Judged judged)
{
    switch (judged) {
    case Judged::Median:
        return u"median"_s;
    case Judged::P99:
        return u"p99"_s;
    case Judged::Max:
        return u"max"_s;
    }
    return {};
}

double judgedValue(const Row &row)
{
    constexpr int half = 50;
    constexpr int nearlyAll = 99;
    constexpr int all = 100;
    return percentile(row.values, row.judged == Judged::Median ? half : row.judged == Judged::P99 ? nearlyAll : all);
}

} // namespace

double percentile(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    // The nearest rank: of few values the 99th percentile is the largest.
    const qsizetype rank = (values.size() * percent + 99) / 100;
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

bool holds(const Row &row)
{
    return !row.budget || (!row.values.isEmpty() && judgedValue(row) <= *row.budget);
}

bool print(const Row &row)
{
    const QString budget = row.budget ? u"%1 ≤ %2 %3"_s.arg(nameOf(row.judged), QString::number(*row.budget), row.unit) : u"–"_s;
    const QString verdict = !row.budget ? u"–"_s : holds(row) ? u"holds"_s : u"FAILS"_s;
    write(u"%1, %2"_s.arg(row.what, row.unit), {number(percentile(row.values, 50)), number(percentile(row.values, 99)), number(percentile(row.values, 100))},
          u"%1  %2  %3"_s.arg(budget.leftJustified(18), verdict, row.note).trimmed());
    return holds(row);
}

} // namespace bench
