// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filmencoder.h"

#include <QFile>

namespace autocity
{
namespace
{
using namespace Qt::StringLiterals;

/** A frame that the encoder does not take within this time is never taken. */
constexpr int patience = 60'000;

} // namespace

FilmEncoder::FilmEncoder(const QString &file, QSize size, int rate) : m_file(file)
{
    m_ffmpeg.setProcessChannelMode(QProcess::MergedChannels);
    m_ffmpeg.start(u"ffmpeg"_s,
                   {u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-nostdin"_s, u"-y"_s,
                    u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"bgr0"_s, u"-s"_s, u"%1x%2"_s.arg(size.width()).arg(size.height()),
                    u"-r"_s, QString::number(rate), u"-i"_s, u"pipe:0"_s,
                    // Players take a film of this size for BT.709; what was made by another matrix would turn red into orange.
                    u"-vf"_s, u"scale=out_color_matrix=bt709:out_range=tv"_s, u"-colorspace"_s, u"bt709"_s, u"-color_primaries"_s, u"bt709"_s,
                    u"-color_trc"_s, u"bt709"_s, u"-color_range"_s, u"tv"_s,
                    u"-c:v"_s, u"libvpx-vp9"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-b:v"_s, u"0"_s, u"-crf"_s, u"44"_s,
                    u"-deadline"_s, u"good"_s, u"-cpu-used"_s, u"4"_s, u"-threads"_s, u"1"_s, u"-g"_s, QString::number(2 * rate),
                    u"-fflags"_s, u"+bitexact"_s, u"-flags"_s, u"+bitexact"_s, u"-f"_s, u"webm"_s, file});
    if (!m_ffmpeg.waitForStarted())
        fail();
}

FilmEncoder::~FilmEncoder()
{
    if (m_ffmpeg.state() != QProcess::NotRunning) {
        m_ffmpeg.kill();
        m_ffmpeg.waitForFinished();
    }
}

bool FilmEncoder::fail()
{
    if (m_error.isEmpty()) {
        const QString said = QString::fromLocal8Bit(m_ffmpeg.readAll()).trimmed();
        m_error = said.isEmpty() ? m_ffmpeg.errorString() : said;
    }
    return false;
}

bool FilmEncoder::write(const QImage &frame)
{
    if (!m_error.isEmpty())
        return false;
    for (int y = 0; y < frame.height(); ++y)
        m_ffmpeg.write(reinterpret_cast<const char *>(frame.constScanLine(y)), static_cast<qint64>(frame.width()) * 4);
    while (m_ffmpeg.bytesToWrite() > 0) {
        if (!m_ffmpeg.waitForBytesWritten(patience))
            return fail();
    }
    return true;
}

bool FilmEncoder::finish()
{
    m_ffmpeg.closeWriteChannel();
    const bool ended = m_ffmpeg.waitForFinished(patience);
    if (m_error.isEmpty() && ended && m_ffmpeg.exitStatus() == QProcess::NormalExit && m_ffmpeg.exitCode() == 0)
        return true;
    fail();
    QFile::remove(m_file);
    return false;
}

} // namespace autocity
