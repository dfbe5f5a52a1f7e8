// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the pictures of a tour against references: see the help below, and docs/testing.md.
#include "review.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

constexpr int exitUsage = 2;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"autocity-visual"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTOCITY_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Says which pictures of a tour are not like their references, and leaves both and their difference; ends with 1 if there are any."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"references"_s, u"Folder of the references."_s);
    parser.addPositionalArgument(u"tour"_s, u"Folder that autocity-kiosk --tour wrote."_s);
    parser.addPositionalArgument(u"differences"_s, u"Folder for the pictures of what differs."_s);
    parser.addOptions(
        {{u"only"_s, u"Only names that match, such as _map$."_s, u"regex"_s},
         {u"accept"_s, u"Then make the pictures the references; ends with 1 only if one cannot be written."_s}});
    parser.process(application);
    const QStringList folders = parser.positionalArguments();
    const QRegularExpression only(parser.value(u"only"_s));
    if (folders.size() != 3 || !only.isValid() || !QDir(folders.at(1)).exists()) {
        QTextStream(stderr) << parser.helpText();
        return exitUsage;
    }
    const visual::Review review(folders.at(0), folders.at(1), folders.at(2), only);
    const QList<visual::Outcome> outcomes = review.run();
    QTextStream out(stdout);
    qsizetype same = 0;
    for (const visual::Outcome &outcome : outcomes) {
        if (outcome.kind == visual::Outcome::Kind::Same)
            ++same;
        else
            out << visual::lineOf(outcome) << '\n';
    }
    out << same << " of " << outcomes.size() << " pictures are like their references\n";
    // Nothing at all to compare is a mistake, not a success.
    const bool good = !outcomes.isEmpty() && same == outcomes.size();
    if (parser.isSet(u"accept"_s))
        return review.accept(outcomes) ? 0 : 1;
    return good ? 0 : 1;
}
