// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures.h"

#include "catalogue/database/contentdatabase.h"
#include "kiosk/contentsource.h"
#include "row.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bench
{
namespace
{

constexpr int Rounds = 30;

/** Milliseconds that each of some rounds took. */
QList<double> openings(const autocity::Options &options, bool afresh)
{
    constexpr double nano = 1e6;
    QList<double> took;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        auto content = autocity::openContent(options);
        took.append(double(clock.nsecsElapsed()) / nano);
        if (!content)
            qFatal("%s: %s", qPrintable(autocity::problemName(content.reason())), qPrintable(content.detail()));
        const QString slot = content.value().slot;
        content.value().database.reset();
        if (afresh)
            QDir(slot).removeRecursively();
    }
    return took;
}

} // namespace

bool measureOpening(const Plan &plan)
{
    const autocity::Options &options = plan.options;
    constexpr double mega = 1e6;
    auto content = autocity::openContent(options);
    if (!content)
        qFatal("%s: %s", qPrintable(autocity::problemName(content.reason())), qPrintable(content.detail()));
    autocity::Options slot = options;
    slot.bundle.clear();
    slot.slot = content.value().slot;
    content.value().database.reset();
    print({u"size of the bundle"_s, u"MB"_s, {double(QFileInfo(options.bundle).size()) / mega}});
    print({u"size of its database"_s, u"MB"_s, {double(QFileInfo(slot.slot + u"/content.db"_s).size()) / mega}});
    print({u"opening a slot: signature, guards, schema, limits"_s, u"ms"_s, openings(slot, false)});
    print({u"opening a bundle known before: verified anew"_s, u"ms"_s, openings(options, false)});
    print({u"opening a new bundle: verified, unpacked, opened"_s, u"ms"_s, openings(options, true)});
    return true;
}

} // namespace bench
