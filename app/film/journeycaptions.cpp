// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeycaptions.h"

#include <cmath>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

/** A caption comes when the camera is nearly there, so that it never names what is not yet to be seen. */
constexpr double firstPart = .3;

QString stamp(double seconds)
{
    const qint64 all = std::llround(seconds * 1000);
    return u"%1:%2.%3"_s.arg(all / 60'000, 2, 10, QLatin1Char('0')).arg(all / 1000 % 60, 2, 10, QLatin1Char('0')).arg(all % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

QString journeyCaptions(const JourneyScript &script, const QList<JourneyWord> &words, const QString &language)
{
    QString text = u"WEBVTT\n"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString say = words[i].say.value(language);
        if (say.isEmpty())
            continue;
        const double begin = script.beginOf(i) + script.stops()[i].seconds * firstPart;
        text += u"\n%1 --> %2\n"_s.arg(stamp(begin), stamp(script.beginOf(i + 1))) + say + u'\n';
    }
    return text;
}

} // namespace autocity
