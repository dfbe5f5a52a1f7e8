// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// EBML (RFC 8794) and Matroska (RFC 9559) as WebM uses them.
#include "bundle/mediaprobeformats.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qint64 largestHeader = qint64{4} * 1024 * 1024;
constexpr qint64 probedBytes = qint64{64} * 1024; // of a cluster: its first frame begins there
constexpr int mostElements = 100'000;

enum Id : quint64 {
    DocType = 0x4282,
    EbmlHeader = 0x1a45dfa3,
    Segment = 0x18538067,
    Info = 0x1549a966,
    TimestampScale = 0x2ad7b1,
    Duration = 0x4489,
    Tracks = 0x1654ae6b,
    TrackEntry = 0xae,
    TrackType = 0x83,
    CodecId = 0x86,
    Video = 0xe0,
    PixelWidth = 0xb0,
    PixelHeight = 0xba,
    Cluster = 0x1f43b675,
    BlockGroup = 0xa0,
    SimpleBlock = 0xa3,
};

struct Element {
    quint64 id = 0;
    int headSize = 0;         ///< 0 if there is no element
    quint64 size = 0;         ///< of the body
    bool unknownSize = false; ///< a live stream: to the end of what holds it
};

/** Bytes of a variable-size integer by its first byte's leading zeros, 0 if there are too many. */
int vintLength(quint64 first, int most)
{
    for (int length = 1; length <= most; ++length) {
        if ((first & (0x80U >> (length - 1))) != 0)
            return length;
    }
    return 0;
}

Element elementAt(QByteArrayView bytes, qsizetype at)
{
    const int idLength = vintLength(bigEndian(bytes, at, 1), 4);
    const int sizeLength = vintLength(bigEndian(bytes, at + idLength, 1), 8);
    if (idLength == 0 || sizeLength == 0 || at + idLength + sizeLength > bytes.size())
        return {};
    const quint64 mask = (quint64(1) << (7 * sizeLength)) - 1;
    const quint64 size = bigEndian(bytes, at + idLength, sizeLength) & mask;
    return {bigEndian(bytes, at, idLength), idLength + sizeLength, size, size == mask};
}

/** Calls visit(id, body) for each element that is whole. */
template <typename Visit> void eachElement(QByteArrayView bytes, Visit visit)
{
    qsizetype at = 0;
    for (int count = 0; at < bytes.size() && count < mostElements; ++count) {
        const Element element = elementAt(bytes, at);
        const auto left = static_cast<quint64>(bytes.size() - at - element.headSize);
        if (element.headSize == 0 || element.size > left)
            return;
        visit(element.id, bytes.sliced(at + element.headSize, static_cast<qsizetype>(element.size)));
        at += element.headSize + static_cast<qsizetype>(element.size);
    }
}

double floatOf(QByteArrayView body)
{
    if (body.size() == 4) {
        const auto bits = static_cast<quint32>(bigEndian(body, 0, 4));
        float value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return double(value);
    }
    const quint64 bits = bigEndian(body, 0, 8);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

quint64 unsignedOf(QByteArrayView body)
{
    return body.size() <= 8 ? bigEndian(body, 0, static_cast<int>(body.size())) : 0;
}

/** What the segment told. */
struct WebmFile {
    bool webm = false;
    quint64 scale = 1'000'000; ///< nanoseconds a tick
    double ticks = 0;
    QList<QByteArray> videoCodecs;
    QList<QByteArray> soundCodecs;
    int width = 0;
    int height = 0;
    bool frames = false;
};

void readInfo(WebmFile &webm, QByteArrayView body)
{
    eachElement(body, [&](quint64 id, QByteArrayView value) {
        if (id == Id::TimestampScale)
            webm.scale = unsignedOf(value);
        else if (id == Id::Duration)
            webm.ticks = floatOf(value);
    });
}

void readTrack(WebmFile &webm, QByteArrayView body)
{
    QByteArray codec;
    quint64 type = 0;
    eachElement(body, [&](quint64 id, QByteArrayView value) {
        if (id == Id::TrackType)
            type = unsignedOf(value);
        else if (id == Id::CodecId)
            codec = value.toByteArray();
        else if (id == Id::Video)
            eachElement(value, [&](quint64 part, QByteArrayView number) {
                if (part == Id::PixelWidth)
                    webm.width = static_cast<int>(qMin<quint64>(unsignedOf(number), 100'000));
                else if (part == Id::PixelHeight)
                    webm.height = static_cast<int>(qMin<quint64>(unsignedOf(number), 100'000));
            });
    });
    if (type == 1)
        webm.videoCodecs.append(codec);
    else if (type == 2)
        webm.soundCodecs.append(codec);
}

/** One child of the segment; only its header elements are loaded, clusters are just looked into. */
void readSegmentChild(WebmFile &webm, QFile &file, const Element &element, qint64 bodyAt)
{
    file.seek(bodyAt);
    if (element.id == Id::Cluster) {
        eachElement(file.read(probedBytes), [&](quint64 id, QByteArrayView) {
            webm.frames = webm.frames || id == Id::SimpleBlock || id == Id::BlockGroup;
        });
        // A first frame larger than what was looked at is a frame as well.
        webm.frames = webm.frames || element.size > static_cast<quint64>(probedBytes);
        return;
    }
    if (element.size > largestHeader)
        return;
    const QByteArray body = file.read(static_cast<qint64>(element.size));
    if (element.id == Id::Info)
        readInfo(webm, body);
    else if (element.id == Id::Tracks)
        eachElement(body, [&](quint64 id, QByteArrayView value) {
            if (id == Id::TrackEntry)
                readTrack(webm, value);
        });
}

WebmFile readFile(QFile &file, QString &fault)
{
    WebmFile webm;
    qint64 at = 0;
    for (int count = 0; at < file.size() && count < mostElements; ++count) {
        file.seek(at);
        const Element element = elementAt(file.read(12), 0);
        const qint64 bodyAt = at + element.headSize;
        const bool whole = element.unknownSize || element.size <= static_cast<quint64>(file.size() - bodyAt);
        if (element.headSize == 0 || !whole) {
            fault = u"truncated"_s;
            return webm;
        }
        if (element.id == Id::EbmlHeader && element.size < 1024)
            eachElement(file.seek(bodyAt) ? file.read(static_cast<qint64>(element.size)) : QByteArray(),
                        [&](quint64 id, QByteArrayView value) {
                            webm.webm = webm.webm || (id == Id::DocType && value == QByteArrayView("webm"));
                        });
        else if (element.id != Id::Segment)
            readSegmentChild(webm, file, element, bodyAt);
        if (element.unknownSize && element.id != Id::Segment)
            return webm; // where a live cluster ends is not written anywhere
        at = element.id == Id::Segment ? bodyAt : bodyAt + static_cast<qint64>(element.size);
    }
    return webm;
}

QString faultOf(const WebmFile &webm)
{
    if (!webm.webm)
        return u"Matroska, not WebM"_s;
    if (webm.videoCodecs.size() > 1 || webm.soundCodecs.size() > 1 || (webm.videoCodecs + webm.soundCodecs).isEmpty())
        return u"%1 + %2 tracks"_s.arg(webm.videoCodecs.size()).arg(webm.soundCodecs.size());
    for (const QByteArray &codec : webm.videoCodecs) {
        if (codec != "V_VP8" && codec != "V_VP9")
            return u"codec %1"_s.arg(QString::fromLatin1(codec));
        if (!fitsVideo(webm.width, webm.height))
            return u"%1 × %2"_s.arg(webm.width).arg(webm.height);
    }
    for (const QByteArray &codec : webm.soundCodecs) {
        if (codec != "A_OPUS" && codec != "A_VORBIS")
            return u"sound codec %1"_s.arg(QString::fromLatin1(codec));
    }
    return webm.frames ? QString() : u"no frames"_s;
}

} // namespace

MediaProbe probeWebm(QFile &file)
{
    QString fault;
    const WebmFile webm = readFile(file, fault);
    if (fault.isEmpty())
        fault = faultOf(webm);
    const double milliseconds = webm.ticks * double(webm.scale) / 1e6;
    const bool timed = milliseconds >= 1 && milliseconds < 1e10; // false for NaN too
    if (fault.isEmpty() && !timed)
        fault = u"no duration"_s;
    const bool sound = webm.videoCodecs.isEmpty() && !webm.soundCodecs.isEmpty();
    if (!fault.isEmpty())
        return refused(sound ? u"unplayable-sound"_s : u"unplayable-video"_s, fault);
    return {sound ? u"audio/webm"_s : u"video/webm"_s, webm.width, webm.height, qint64(milliseconds), {}, {}};
}

} // namespace autocity
