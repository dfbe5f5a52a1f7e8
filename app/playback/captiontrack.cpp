// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captiontrack.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

milliseconds timeOf(const QRegularExpressionMatch &match, int group)
{
    const int hours = match.captured(group).isEmpty() ? 0 : match.captured(group).chopped(1).toInt();
    return std::chrono::hours(hours) + std::chrono::minutes(match.captured(group + 1).toInt())
        + std::chrono::seconds(match.captured(group + 2).toInt()) + milliseconds(match.captured(group + 3).toInt());
}

} // namespace

CaptionTrack CaptionTrack::parse(const QString &text)
{
    static const QRegularExpression timing(u"^(\\d{2,}:)?(\\d{2}):(\\d{2})\\.(\\d{3})\\s+-->\\s+(\\d{2,}:)?(\\d{2}):(\\d{2})\\.(\\d{3})"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    CaptionTrack track;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s);
    for (const QString &block : plain.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
        while (!lines.isEmpty() && !lines.constFirst().contains("-->"_L1))
            lines.removeFirst();
        const QRegularExpressionMatch match = lines.isEmpty() ? QRegularExpressionMatch() : timing.match(lines.takeFirst());
        if (!match.hasMatch())
            continue;
        track.m_cues.append({timeOf(match, 1), timeOf(match, 5), lines.join(u' ').remove(tag).trimmed()});
    }
    return track;
}

CaptionTrack CaptionTrack::fromFile(const QString &file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) ? parse(QString::fromUtf8(bytes.readAll())) : CaptionTrack();
}

QString CaptionTrack::at(milliseconds position) const
{
    for (const Cue &cue : m_cues) {
        if (position >= cue.from && position < cue.until)
            return cue.text;
    }
    return {};
}

} // namespace autocity
