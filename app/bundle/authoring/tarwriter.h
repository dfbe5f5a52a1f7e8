// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace autocity
{

/**
 * Writes a POSIX ustar whose bytes depend on nothing but the names and contents given: no times, owners or
 * modes of this computer. Every call says whether it worked; after a failure the file is to be thrown away.
 */
class TarWriter
{
public:
    TarWriter();
    ~TarWriter();
    TarWriter(const TarWriter &) = delete;
    TarWriter &operator=(const TarWriter &) = delete;

    /** Creates the file; false if it is there already. */
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] bool add(const QByteArray &name, QByteArrayView bytes);
    /** Adds the file at `path`, which must keep its size of `size` bytes meanwhile. */
    [[nodiscard]] bool addFile(const QByteArray &name, const QString &path, qint64 size);
    /** Writes the end, syncs and closes. */
    [[nodiscard]] bool close();

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
};

} // namespace autocity
