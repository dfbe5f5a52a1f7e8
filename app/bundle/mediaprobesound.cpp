// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ogg (RFC 3533) with Opus (RFC 7845), and RIFF WAVE with plain PCM.
#include "bundle/mediaprobeformats.h"

using namespace Qt::StringLiterals;

namespace autocity
{

MediaProbe probeOgg(QFile &file)
{
    const QByteArray head = file.read(512);
    const auto segments = static_cast<qsizetype>(littleEndian(head, 26, 1));
    const QByteArray packet = head.mid(27 + segments);
    if (!packet.startsWith("OpusHead"))
        return refused(u"unplayable-sound"_s, u"Ogg, not Opus"_s);
    const quint64 preSkip = littleEndian(packet, 10, 2);
    file.seek(qMax<qint64>(0, file.size() - qint64{128} * 1024)); // a page is at most 65 307 bytes
    const QByteArray tail = file.readAll();
    const qsizetype lastPage = tail.lastIndexOf("OggS");
    const quint64 samples = lastPage < 0 ? 0 : littleEndian(tail, lastPage + 6, 8);
    if (samples <= preSkip || samples > quint64(1) << 48)
        return refused(u"unplayable-sound"_s, u"no sound"_s);
    return {u"audio/ogg"_s, 0, 0, static_cast<qint64>((samples - preSkip) / 48), {}, {}};
}

MediaProbe probeWav(QFile &file)
{
    quint64 byteRate = 0;
    qint64 at = 12;
    for (int count = 0; file.size() - at >= 8 && count < 1000; ++count) {
        file.seek(at);
        const QByteArray head = file.read(8 + 40);
        const auto size = static_cast<qint64>(littleEndian(head, 4, 4));
        if (head.startsWith("fmt ")) {
            const quint64 tag = littleEndian(head, 8, 2);
            const quint64 format = tag == 0xfffe ? littleEndian(head, 32, 2) : tag; // extensible: in the sub-format
            if (format != 1)
                return refused(u"unplayable-sound"_s, u"WAV format %1"_s.arg(format));
            byteRate = littleEndian(head, 16, 4);
        } else if (head.startsWith("data")) {
            if (size > file.size() - at - 8)
                return refused(u"unplayable-sound"_s, u"truncated"_s);
            if (byteRate == 0 || size == 0)
                return refused(u"unplayable-sound"_s, u"no sound"_s);
            return {u"audio/wav"_s, 0, 0, static_cast<qint64>(static_cast<quint64>(size) * 1000 / byteRate), {}, {}};
        }
        at += 8 + size + (size & 1);
    }
    return refused(u"unplayable-sound"_s, u"no sound"_s);
}

} // namespace autocity
