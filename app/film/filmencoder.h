// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>
#include <QString>

namespace autocity
{

/**
 * Writes frames into a WebM file (VP9, silent) through the ffmpeg program: a well-kept encoder outlives one of our own.
 * One thread and bit-exact flags: the same frames and the same ffmpeg give the same file.
 */
class FilmEncoder
{
public:
    /** Starts ffmpeg; the file is replaced. error() tells if it could not. */
    FilmEncoder(const QString &file, QSize size, int rate);
    ~FilmEncoder();
    FilmEncoder(const FilmEncoder &) = delete;
    FilmEncoder &operator=(const FilmEncoder &) = delete;

    /** Appends a frame of that size, RGB32. False once something went wrong. */
    [[nodiscard]] bool write(const QImage &frame);
    /** Ends the file. False if something went wrong; the file is then removed. */
    [[nodiscard]] bool finish();
    /** What went wrong, in the words of the encoder; empty if nothing did. */
    [[nodiscard]] QString error() const { return m_error; }

private:
    bool fail();

    QProcess m_ffmpeg;
    QString m_file;
    QString m_error;
};

} // namespace autocity
