// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every screen as a strict visitor would: see usage() below, and docs/testing.md for the rules.
#include "inspection.h"

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace
{

QList<QSize> sizesOf(const QString &text)
{
    QList<QSize> sizes;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const QStringList sides = word.split(u'x');
        sizes.append(QSize(sides.value(0).toInt(), sides.value(1).toInt()));
    }
    return sizes;
}

QList<double> numbersOf(const QString &text)
{
    QList<double> numbers;
    const QStringList words = text.split(u',');
    for (const QString &word : words)
        numbers.append(word.toDouble());
    return numbers;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Prints a line for everything on the screens that is against the rules of the design; ends with 1 if there was any."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"slot"_s, u"The content, as a slot."_s, u"folder"_s},
        {u"bundle"_s, u"The content, as a bundle."_s, u"path"_s},
        {u"keys"_s, u"Public keys."_s, u"folder"_s},
        {u"sizes"_s, u"Windows."_s, u"WxH,…"_s, u"1920x1080,1080x1920"_s},
        {u"diagonal"_s, u"Of the panel, in inches."_s, u"inches"_s, u"55"_s},
        {u"languages"_s, u"Languages."_s, u"list"_s, u"zh-Hans,zh-Hant,en"_s},
        {u"scales"_s, u"Sizes of text."_s, u"list"_s, u"1,1.45"_s},
        {u"looks"_s, u"plain, contrast, low."_s, u"list"_s, u"plain,contrast,low"_s},
        {u"only"_s, u"Stops whose picture of a tour would match, such as portrait_en_map."_s, u"regex"_s},
        {u"all"_s, u"Every page, not one of each kind."_s},
        {u"explore"_s, u"Press each kind of control that does not lead away, and look again."_s},
    });
}

} // namespace

int main(int argc, char **argv)
{
    autocity::Log log;
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"autocity-audit"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTOCITY_VERSION));
    QFont::insertSubstitution(u"OSP-DIN"_s, u"Noto Sans CJK SC"_s);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    autocity::Options options;
    options.slot = parser.value(u"slot"_s);
    options.bundle = parser.value(u"bundle"_s);
    options.keys = parser.value(u"keys"_s);
    options.diagonal = parser.value(u"diagonal"_s).toDouble();
    options.now = QDateTime(QDate(2026, 5, 1), QTime(9, 0));
    audit::Plan plan;
    plan.sizes = sizesOf(parser.value(u"sizes"_s));
    plan.languages = parser.value(u"languages"_s).split(u',');
    plan.scales = numbersOf(parser.value(u"scales"_s));
    plan.looks = parser.value(u"looks"_s).split(u',');
    plan.only.setPattern(parser.value(u"only"_s));
    plan.all = parser.isSet(u"all"_s);
    plan.explore = parser.isSet(u"explore"_s);
    return audit::Inspection(options, plan, log).run() == 0 ? 0 : 1;
}
