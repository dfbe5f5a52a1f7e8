// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

constexpr int exitUsage = 2;
constexpr double smallestInches = 10;
constexpr double largestInches = 200;
constexpr int smallestSide = 320;
constexpr int largestSide = 16384;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Shows one signed bundle on a touch display, full screen."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"bundle"_s, u"Show this bundle: a .hallbundle file, or the same tree as a folder. It is verified and copied first."_s, u"path"_s},
        {u"slot"_s, u"Show this slot: a bundle that was unpacked before. Its signature is verified."_s, u"folder"_s},
        {u"keys"_s, u"Accept signatures by the public keys (*.pub) in this folder."_s, u"folder"_s},
        {u"size"_s, u"Size of the window in pixels, such as 1920x1080 or 1080x1920."_s, u"WxH"_s},
        {u"windowed"_s, u"Show a window instead of the full screen."_s},
        {u"diagonal"_s, u"Diagonal of the panel in inches; what the panel says of itself is not always true."_s, u"inches"_s},
        {u"language"_s, u"Language that greets visitors: zh-Hans, zh-Hant or en."_s, u"language"_s},
        {u"route"_s, u"Begin at this address, such as /timeline, instead of the attract scene."_s, u"address"_s},
        {u"now"_s, u"Take this for the time, such as 2026-05-01 or 2026-05-01T09:00:00."_s, u"ISO date"_s},
        {u"no-motion"_s, u"Nothing moves."_s},
        {u"text-scale"_s, u"Size of text that greets visitors: 1, 1.2 or 1.45."_s, u"factor"_s},
        {u"high-contrast"_s, u"Greet visitors in high contrast."_s},
        {u"low-reach"_s, u"Greet visitors with everything touchable low on the screen."_s},
        {u"tour"_s, u"Write a picture of every kind of screen, in every language, upright and flat, into this folder, with a tour.json; then end."_s, u"folder"_s},
        {u"tour-all"_s, u"With --tour: every page there is."_s},
        {u"tour-only"_s, u"With --tour: only pictures whose name matches, such as portrait_en_(map|figures)$ for portrait_en_map.png."_s, u"regex"_s},
        {u"self-test"_s, u"Make every screen in every language, upright and flat, without a display; end with 1 if anything was complained about."_s},
    });
}

/** Qt wants an application for it, which need not be there yet. */
QString helpOf(const QCommandLineParser &parser)
{
    if (QCoreApplication::instance() != nullptr)
        return parser.helpText();
    std::array<char, 15> name{"autocity-kiosk"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QCoreApplication application(count, arguments.data());
    return parser.helpText();
}

std::optional<QSize> readSize(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    return fits(size.width()) && fits(size.height()) ? std::optional(size) : std::nullopt;
}

/** Reads options that must have a certain form; the reason if one has not. */
QString readForms(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(u"size"_s)) {
        options.size = readSize(parser.value(u"size"_s));
        if (!options.size)
            return u"--size: write it as 1920x1080."_s;
    }
    if (parser.isSet(u"diagonal"_s)) {
        const double inches = parser.value(u"diagonal"_s).toDouble();
        if (inches < smallestInches || inches > largestInches)
            return u"--diagonal: a number of inches from 10 to 200."_s;
        options.diagonal = inches;
    }
    if (parser.isSet(u"now"_s)) {
        options.now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate);
        if (!options.now->isValid())
            return u"--now: write it as 2026-05-01 or 2026-05-01T09:00:00."_s;
    }
    options.language = parser.value(u"language"_s);
    if (!options.language.isEmpty() && !QStringList{u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s}.contains(options.language))
        return u"--language: zh-Hans, zh-Hant or en."_s;
    if (parser.isSet(u"text-scale"_s)) {
        options.textScale = parser.value(u"text-scale"_s).toDouble();
        if (!QStringList{u"1"_s, u"1.2"_s, u"1.45"_s}.contains(parser.value(u"text-scale"_s)))
            return u"--text-scale: 1, 1.2 or 1.45."_s;
    }
    options.tourOnly.setPattern(parser.value(u"tour-only"_s));
    if (!options.tourOnly.isValid())
        return u"--tour-only: %1."_s.arg(options.tourOnly.errorString());
    options.route = parser.value(u"route"_s);
    if (!options.route.isEmpty() && !options.route.startsWith(u'/'))
        return u"--route: an address begins with a slash."_s;
    return {};
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    ParsedOptions parsed;
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return {{}, 0, helpOf(parser)};
    if (parser.isSet(u"version"_s))
        return {{}, 0, u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion())};
    QString problem = understood ? readForms(parser, parsed.options) : parser.errorText();
    if (problem.isEmpty() && !parser.positionalArguments().isEmpty())
        problem = u"What is %1? See --help."_s.arg(parser.positionalArguments().constFirst());
    if (problem.isEmpty() && parser.isSet(u"bundle"_s) && parser.isSet(u"slot"_s))
        problem = u"Either --bundle or --slot."_s;
    if (!problem.isEmpty())
        return {{}, exitUsage, problem + u'\n'};
    parsed.options.bundle = parser.value(u"bundle"_s);
    parsed.options.slot = parser.value(u"slot"_s);
    parsed.options.keys = parser.value(u"keys"_s);
    parsed.options.windowed = parser.isSet(u"windowed"_s);
    parsed.options.motion = !parser.isSet(u"no-motion"_s);
    parsed.options.highContrast = parser.isSet(u"high-contrast"_s);
    parsed.options.lowReach = parser.isSet(u"low-reach"_s);
    parsed.options.tour = parser.value(u"tour"_s);
    parsed.options.tourAll = parser.isSet(u"tour-all"_s);
    parsed.options.selfTest = parser.isSet(u"self-test"_s);
    return parsed;
}

} // namespace autocity
