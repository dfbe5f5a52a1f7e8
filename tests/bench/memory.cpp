// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

#include "processmemory.h"
#include "row.h"
#include "stage.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using autocity::Entry;
using autocity::TourStop;

namespace bench
{
namespace
{

constexpr int largestSide1080 = 1920;

/** Of the whole program, in MB, by the pixels of its window. */
double budgetOf(const Plan &plan)
{
    if (plan.megabytes > 0)
        return plan.megabytes;
    const QSize size = plan.options.size.value_or(QSize(1920, 1080));
    return std::max(size.width(), size.height()) > largestSide1080 ? 300 : 125;
}

ProcessMemory now()
{
    return memoryOf(QCoreApplication::applicationPid());
}

/** Memory at a moment, and what was shown. */
struct Sample {
    ProcessMemory memory;
    QString where;
};

/** Judges what a machine would count that runs nothing else, since the PSS of one with many programs of Qt is less. */
bool printMemory(const QString &when, const QList<Sample> &samples, double budget)
{
    Row row{u"memory: "_s + when, u"MB"_s};
    Sample most;
    for (const Sample &sample : samples) {
        row.values.append(sample.memory.alone);
        if (sample.memory.alone > most.memory.alone)
            most = sample;
    }
    row.budget = budget;
    row.judged = Judged::Max;
    row.note = u"PSS here %1, anonymous %2 %3"_s.arg(most.memory.pss, 0, 'f', 1).arg(most.memory.anonymous, 0, 'f', 1).arg(most.where);
    return print(row);
}

/** Seconds of one round of the attract loop. */
std::chrono::seconds roundOf(Stage &stage)
{
    std::chrono::seconds round{0};
    const QList<Entry> scenes = stage.kiosk().catalogue().attract(u"zh-Hans"_s);
    for (const Entry &scene : scenes)
        round += std::chrono::seconds(std::max(1, scene.year));
    return round;
}

QList<Sample> watch(std::chrono::milliseconds time)
{
    constexpr auto every = 500ms;
    QList<Sample> measured;
    for (auto passed = 0ms; passed < time; passed += every) {
        Stage::run(every);
        measured.append({now(), {}});
    }
    return measured;
}

} // namespace

bool measureMemory(const Plan &plan)
{
    const double budget = budgetOf(plan);
    Stage stage(plan.options);
    Stage::run(2s);
    bool all = printMemory(u"after the start"_s, {{now(), {}}}, budget);
    QList<Sample> visited;
    for (const QString &language : autocity::Visit::languages()) {
        const QList<TourStop> stops = stage.kinds();
        for (const TourStop &stop : stops) {
            stage.show(stop, language);
            stage.rest(150ms, 1s);
            visited.append({now(), autocity::pictureName(stop, language, stage.window().size())});
        }
    }
    all = printMemory(u"while every kind of screen is visited"_s, visited, budget) && all;
    stage.show({u"/attract"_s}, u"zh-Hans"_s);
    all = printMemory(u"one round of the attract loop, with its film"_s, watch(roundOf(stage)), budget) && all;
    Stage::run(3s);
    all = printMemory(u"after the film, the loop goes on"_s, {{now(), {}}}, budget) && all;
    stage.show({u"/"_s}, u"zh-Hans"_s);
    Stage::run(3s);
    return printMemory(u"at home, after all that"_s, {{now(), {}}}, budget) && all;
}

bool measureGrowth(const Plan &plan)
{
    constexpr int stopsOfAVisit = 5;
    Stage stage(plan.options);
    const QList<TourStop> stops = stage.kinds();
    const QStringList languages = autocity::Visit::languages();
    QRandomGenerator random(1);
    double settled = 0;
    QList<double> growth;
    for (int visit = 0; visit < plan.visits; ++visit) {
        for (int step = 0; step < stopsOfAVisit; ++step) {
            stage.show(stops.at(random.bounded(stops.size())), languages.at(random.bounded(languages.size())));
            stage.rest(0ms, 60ms);
        }
        // What is remembered of every screen and letter is there after a tenth of it.
        if (visit == plan.visits / 10)
            settled = now().anonymous;
    }
    growth.append(100 * (now().anonymous / settled - 1));
    return print({u"memory: growth over %1 visits of %2 screens"_s.arg(plan.visits).arg(stopsOfAVisit), u"%"_s, growth, 2, Judged::Max});
}

} // namespace bench
