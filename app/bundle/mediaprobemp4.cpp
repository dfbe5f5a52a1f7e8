// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ISO/IEC 14496-12 (boxes), 14496-14 (esds) and 14496-15 (avcC).
#include "bundle/mediaprobeformats.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qint64 largestMoov = qint64{32} * 1024 * 1024;
constexpr int mostBoxes = 10'000;

struct Box {
    QByteArrayView type;
    QByteArrayView body;
};

/** The boxes that stand one after another in these bytes; stops at the first that does not fit. */
QList<Box> boxesIn(QByteArrayView bytes)
{
    QList<Box> boxes;
    qsizetype at = 0;
    while (bytes.size() - at >= 8 && boxes.size() < mostBoxes) {
        const auto size = static_cast<qsizetype>(bigEndian(bytes, at, 4));
        if (size < 8 || size > bytes.size() - at)
            break;
        boxes.append({bytes.sliced(at + 4, 4), bytes.sliced(at + 8, size - 8)});
        at += size;
    }
    return boxes;
}

/** The first box reached by these names, one level each. */
QByteArrayView boxAt(QByteArrayView bytes, std::initializer_list<const char *> path)
{
    for (const char *name : path) {
        QByteArrayView found;
        for (const Box &box : boxesIn(bytes)) {
            if (box.type == QByteArrayView(name)) {
                found = box.body;
                break;
            }
        }
        bytes = found;
    }
    return bytes;
}

struct Track {
    QByteArray handler; ///< vide or soun
    QByteArray codec;   ///< avc1, mp4a, …
    int width = 0;
    int height = 0;
    int profile = 0;    ///< H.264 profile_idc
    int objectType = 0; ///< MPEG-4 audio object type of esds
    quint64 frames = 0;
    qint64 duration = 0;
};

/** Milliseconds from mdhd, version 0 or 1. */
qint64 durationOf(QByteArrayView mdhd)
{
    const bool wide = bigEndian(mdhd, 0, 1) == 1;
    const quint64 scale = bigEndian(mdhd, wide ? 20 : 12, 4);
    const quint64 duration = bigEndian(mdhd, wide ? 24 : 16, wide ? 8 : 4);
    const bool unknown = duration == (wide ? ~quint64(0) : quint64(0xffffffff));
    if (scale == 0 || unknown || duration > quint64(1) << 48)
        return 0;
    return static_cast<qint64>(duration * 1000 / scale);
}

/** Skips a descriptor's length, which takes one to four bytes. */
qsizetype afterLength(QByteArrayView bytes, qsizetype at)
{
    for (int i = 0; i < 4 && (bigEndian(bytes, at, 1) & 0x80) != 0; ++i)
        ++at;
    return at + 1;
}

/** objectTypeIndication: ES_Descriptor (3) with its id and flags, then DecoderConfigDescriptor (4). */
int objectTypeOf(QByteArrayView esds)
{
    if (bigEndian(esds, 4, 1) != 3)
        return 0;
    const qsizetype at = afterLength(esds, 5) + 3;
    return bigEndian(esds, at, 1) == 4 ? static_cast<int>(bigEndian(esds, afterLength(esds, at + 1), 1)) : 0;
}

void readSampleEntry(Track &track, QByteArrayView stsd)
{
    const QList<Box> entries = boxesIn(stsd.size() > 8 ? stsd.sliced(8) : QByteArrayView());
    if (entries.isEmpty())
        return;
    const Box &entry = entries.constFirst();
    track.codec = entry.type.toByteArray();
    if (track.codec == "avc1" && entry.body.size() > 78) {
        track.width = static_cast<int>(bigEndian(entry.body, 24, 2));
        track.height = static_cast<int>(bigEndian(entry.body, 26, 2));
        track.profile = static_cast<int>(bigEndian(boxAt(entry.body.sliced(78), {"avcC"}), 1, 1));
    } else if (track.codec == "mp4a" && entry.body.size() > 28) {
        track.objectType = objectTypeOf(boxAt(entry.body.sliced(28), {"esds"}));
    }
}

QList<Track> tracksIn(QByteArrayView moov)
{
    QList<Track> tracks;
    for (const Box &box : boxesIn(moov)) {
        if (box.type != QByteArrayView("trak"))
            continue;
        Track track;
        const QByteArrayView stbl = boxAt(box.body, {"mdia", "minf", "stbl"});
        const QByteArrayView hdlr = boxAt(box.body, {"mdia", "hdlr"});
        track.handler = hdlr.size() >= 12 ? hdlr.sliced(8, 4).toByteArray() : QByteArray();
        track.duration = durationOf(boxAt(box.body, {"mdia", "mdhd"}));
        track.frames = bigEndian(boxAt(stbl, {"stsz"}), 8, 4);
        readSampleEntry(track, boxAt(stbl, {"stsd"}));
        tracks.append(track);
    }
    return tracks;
}

/** What is wrong with a video track; empty if nothing. */
QString videoFault(const Track &track)
{
    if (track.codec != "avc1")
        return u"codec %1"_s.arg(QString::fromLatin1(track.codec));
    // Baseline, Main, Extended and High are 8 bits 4:2:0; the profiles above have more bits or chroma.
    if (track.profile != 66 && track.profile != 77 && track.profile != 88 && track.profile != 100)
        return u"H.264 profile %1"_s.arg(track.profile);
    if (!fitsVideo(track.width, track.height))
        return u"%1 × %2"_s.arg(track.width).arg(track.height);
    return track.duration > 0 && track.frames > 0 ? QString() : u"no frames"_s;
}

QString audioFault(const Track &track)
{
    if (track.codec != "mp4a" || track.objectType != 0x40)
        return u"sound codec %1"_s.arg(QString::fromLatin1(track.codec));
    return track.duration > 0 && track.frames > 0 ? QString() : u"no sound"_s;
}

/** The body of moov, if the file's boxes are whole and it comes before the frames. */
std::optional<QByteArray> findMoov(QFile &file, QString &fault)
{
    std::optional<QByteArray> moov;
    bool frames = false;
    qint64 at = 0;
    for (int count = 0; file.size() - at >= 8 && count < mostBoxes; ++count) {
        file.seek(at);
        const QByteArray head = file.read(16);
        quint64 size = bigEndian(head, 0, 4);
        const int headSize = size == 1 ? 16 : 8;
        if (size == 1)
            size = bigEndian(head, 8, 8);
        else if (size == 0)
            size = static_cast<quint64>(file.size() - at);
        if (size < static_cast<quint64>(headSize) || size > static_cast<quint64>(file.size() - at)) {
            fault = u"truncated"_s;
            return {};
        }
        const QByteArray type = head.mid(4, 4);
        if (type == "mdat" && !moov) {
            fault = u"moov after mdat"_s;
            return {};
        }
        frames = frames || type == "mdat";
        if (type == "moov" && static_cast<qint64>(size) <= largestMoov) {
            file.seek(at + headSize);
            moov = file.read(static_cast<qint64>(size) - headSize);
        }
        at += static_cast<qint64>(size);
    }
    if (!moov || !frames)
        fault = u"no frames"_s;
    return frames ? moov : std::nullopt;
}

} // namespace

MediaProbe probeMp4(QFile &file)
{
    QString fault;
    const std::optional<QByteArray> moov = findMoov(file, fault);
    if (!moov)
        return refused(u"unplayable-video"_s, fault);
    QList<Track> video;
    QList<Track> audio;
    for (const Track &track : tracksIn(*moov)) {
        if (track.handler == "vide")
            video.append(track);
        else if (track.handler == "soun")
            audio.append(track);
    }
    const QString problem = video.isEmpty() ? u"unplayable-sound"_s : u"unplayable-video"_s;
    if (video.size() > 1 || audio.size() > 1 || (video.isEmpty() && audio.isEmpty()))
        return refused(problem, u"%1 + %2 tracks"_s.arg(video.size()).arg(audio.size()));
    if (!audio.isEmpty())
        fault = audioFault(audio.constFirst());
    if (!video.isEmpty() && fault.isEmpty())
        fault = videoFault(video.constFirst());
    if (!fault.isEmpty())
        return refused(problem, fault);
    const Track &main = video.isEmpty() ? audio.constFirst() : video.constFirst();
    return {video.isEmpty() ? u"audio/mp4"_s : u"video/mp4"_s, main.width, main.height, main.duration, {}, {}};
}

} // namespace autocity
