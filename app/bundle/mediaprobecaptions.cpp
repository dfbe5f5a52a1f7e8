// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// WebVTT, https://www.w3.org/TR/webvtt1/, the part that captions of a hall need: cues and notes.
#include "bundle/mediaprobeformats.h"

#include "bundle/encoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qint64 largestCaptions = qint64{1024} * 1024;

/** Milliseconds of `[HH:]MM:SS.mmm`; the groups of one match, from `group` on. */
qint64 timeOf(const QRegularExpressionMatch &match, int group)
{
    const qint64 hours = match.captured(group).toLongLong();
    const qint64 minutes = match.captured(group + 1).toLongLong();
    const qint64 seconds = match.captured(group + 2).toLongLong();
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + match.captured(group + 3).toLongLong();
}

/** What is wrong with a line that should time a cue, given where the last one began; empty if nothing. */
QString timingFault(const QString &line, qint64 &lastBegin, qint64 &end)
{
    static const QRegularExpression timing(u"^(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})[ \\t]+-->[ \\t]+"
                                           u"(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?:[ \\t].*)?$"_s);
    const QRegularExpressionMatch match = timing.match(line);
    if (!match.hasMatch())
        return u"timing"_s;
    const qint64 begin = timeOf(match, 1);
    end = timeOf(match, 5);
    if (end <= begin || begin < lastBegin)
        return u"order of times"_s;
    lastBegin = begin;
    return {};
}

} // namespace

MediaProbe probeCaptions(QFile &file)
{
    const QString problem = u"bad-captions"_s;
    if (file.size() > largestCaptions)
        return refused(problem, u"over 1 MiB"_s);
    const DecodedText decoded = decodeText(file.readAll());
    if (decoded.problem != EncodingProblem::None || decoded.isGb18030)
        return refused(problem, u"not UTF-8"_s);
    qint64 lastBegin = 0;
    qint64 end = 0;
    int number = 0;
    for (const QString &line : decoded.text.split(u'\n')) {
        ++number;
        if (!line.contains("-->"_L1))
            continue;
        if (const QString fault = timingFault(line.trimmed(), lastBegin, end); !fault.isEmpty())
            return refused(problem, u"line %1, %2"_s.arg(number).arg(fault));
    }
    if (end == 0)
        return refused(problem, u"no cues"_s);
    return {u"text/vtt"_s, 0, 0, end, {}, {}};
}

} // namespace autocity
