// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/diskfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace autocity
{

DiskFile::~DiskFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool DiskFile::create(const QString &path)
{
    if (m_descriptor >= 0)
        return false;
    m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0644);
    return m_descriptor >= 0;
}

bool DiskFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), std::size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

bool DiskFile::close()
{
    const int descriptor = std::exchange(m_descriptor, -1);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    return descriptor >= 0 && ::close(descriptor) == 0 && synced;
}

bool DiskFile::put(const QString &path, QByteArrayView bytes)
{
    DiskFile file;
    return file.create(path) && file.write(bytes) && file.close();
}

bool DiskFile::syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && synced;
}

} // namespace autocity
