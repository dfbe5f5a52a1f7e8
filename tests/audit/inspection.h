// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditor.h"

#include "kiosk/tourguide.h"
#include "platform/log.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace audit
{

/** Which combinations an inspection goes through. */
struct Plan {
    QList<QSize> sizes; ///< of the window
    QStringList languages;
    QList<double> scales;
    QStringList looks;       ///< plain, contrast, low
    QRegularExpression only; ///< on the name of a picture of the stop; empty: every stop
    bool all = false;        ///< every page, not one of each kind
    bool explore = false;    ///< press what does not lead away, and look again
};

/** Leads through every combination of a plan and prints each finding in a line of its own. */
class Inspection
{
public:
    Inspection(const autocity::Options &options, Plan plan, autocity::Log &log) : m_options(options), m_plan(std::move(plan)), m_log(log) {}

    /** How many findings there were; a complaint in the log is one too. */
    [[nodiscard]] qsizetype run();

private:
    void walk(const autocity::Options &options, const QString &look);
    void inspect(autocity::TourGuide &guide, const QString &where);
    void explore(autocity::TourGuide &guide, const autocity::TourStop &stop, const QString &language, const QString &where);
    void report(const QString &where, const Finding &finding);

    const autocity::Options m_options;
    const Plan m_plan;
    autocity::Log &m_log;
    QHash<QString, int> m_counts; ///< of each rule
    int m_looks = 0;
};

} // namespace audit
