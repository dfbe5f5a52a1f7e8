// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the kiosk put together: see usage() below, and docs/budgets.md for what came out.
#include "measures.h"

#include "platform/mediabackend.h"
#include "platform/memory.h"

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace
{

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Prints what the kiosk takes, held against its budget; ends with 1 if something is over it."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"measure"_s, u"opening, memory, growth, stillness, touch or language."_s);
    parser.addOptions({
        {u"bundle"_s, u"The content, as a bundle."_s, u"path"_s},
        {u"keys"_s, u"Public keys."_s, u"folder"_s},
        {u"size"_s, u"Of the window."_s, u"WxH"_s, u"1920x1080"_s},
        {u"visits"_s, u"Visitors of growth."_s, u"number"_s, u"300"_s},
        {u"seconds"_s, u"That each still screen is looked at."_s, u"number"_s, u"3"_s},
        {u"megabytes"_s, u"The most memory, instead of the budget."_s, u"number"_s, u"0"_s},
        {u"counts"_s, u"Judge only what a busy machine does not change."_s},
    });
}

bench::Plan planOf(const QCommandLineParser &parser)
{
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    bench::Plan plan;
    autocity::Options &options = plan.options;
    options.bundle = parser.value(u"bundle"_s);
    options.keys = parser.value(u"keys"_s);
    options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    // In the daytime of the hall.
    options.now = QDateTime(QDate(2026, 5, 1), QTime(10, 0));
    plan.visits = parser.value(u"visits"_s).toInt();
    plan.seconds = parser.value(u"seconds"_s).toInt();
    plan.megabytes = parser.value(u"megabytes"_s).toDouble();
    plan.countsOnly = parser.isSet(u"counts"_s);
    return plan;
}

void prepareEnvironment()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    const autocity::MediaBackendChoice media = autocity::chooseMediaBackend(qEnvironmentVariable("QT_MEDIA_BACKEND"), QLibraryInfo::version());
    if (!media.backend.isEmpty())
        qputenv("QT_MEDIA_BACKEND", media.backend.toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    autocity::keepMemoryTidy();
    prepareEnvironment();
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"autocity-bench"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTOCITY_VERSION));
    QFont::insertSubstitution(u"OSP-DIN"_s, u"Noto Sans CJK SC"_s);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const bench::Plan plan = planOf(parser);
    const std::map<QString, bool (*)(const bench::Plan &)> measures{
        {u"opening"_s, bench::measureOpening},     {u"memory"_s, bench::measureMemory},
        {u"growth"_s, bench::measureGrowth},       {u"stillness"_s, bench::measureStillness},
        {u"touch"_s, bench::measureTouch},         {u"language"_s, bench::measureLanguages},
    };
    const auto measure = measures.find(parser.positionalArguments().value(0));
    if (measure == measures.end())
        parser.showHelp(2);
    return measure->second(plan) ? 0 : 1;
}
