// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace autocity
{

/**
 * A new file that is on the disk when close() says so: created, written, synced and closed, each step looked at.
 * An error is final; a sync is never tried twice, because the kernel forgets what it could not write.
 */
class DiskFile
{
public:
    DiskFile() = default;
    ~DiskFile();
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;

    /** Creates the file; false if it is there already or cannot be made. Mode 0644. */
    [[nodiscard]] bool create(const QString &path);
    /** Appends all the bytes. */
    [[nodiscard]] bool write(QByteArrayView bytes);
    /** Syncs and closes. */
    [[nodiscard]] bool close();

    /** Creates a file with these bytes, synced. */
    [[nodiscard]] static bool put(const QString &path, QByteArrayView bytes);
    /** Makes the entries of a folder durable: what was created in it or renamed. */
    [[nodiscard]] static bool syncFolder(const QString &path);

private:
    int m_descriptor = -1;
};

} // namespace autocity
