// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/tarwriter.h"

#include "bundle/diskfile.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace autocity
{

namespace
{

constexpr qint64 pieceSize = qint64{1024} * 1024;

la_ssize_t writeOut(archive *, void *file, const void *bytes, std::size_t size)
{
    const QByteArrayView view(static_cast<const char *>(bytes), qsizetype(size));
    return static_cast<DiskFile *>(file)->write(view) ? la_ssize_t(size) : -1;
}

} // namespace

struct TarWriter::Archive {
    DiskFile file;
    archive *handle = archive_write_new();

    ~Archive() { archive_write_free(handle); }

    bool header(const QByteArray &name, qint64 size)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, size);
        archive_entry_set_mtime(entry, 0, 0);
        archive_entry_set_uid(entry, 0);
        archive_entry_set_gid(entry, 0);
        const bool written = archive_write_header(handle, entry) == ARCHIVE_OK;
        archive_entry_free(entry);
        return written;
    }

    bool data(QByteArrayView bytes)
    {
        return archive_write_data(handle, bytes.data(), std::size_t(bytes.size())) == la_ssize_t(bytes.size());
    }
};

TarWriter::TarWriter() : m_archive(std::make_unique<Archive>()) {}

TarWriter::~TarWriter() = default;

bool TarWriter::open(const QString &path)
{
    return m_archive->file.create(path) && archive_write_set_format_ustar(m_archive->handle) == ARCHIVE_OK &&
           archive_write_add_filter_none(m_archive->handle) == ARCHIVE_OK &&
           archive_write_set_bytes_in_last_block(m_archive->handle, 1) == ARCHIVE_OK &&
           archive_write_open(m_archive->handle, &m_archive->file, nullptr, writeOut, nullptr) == ARCHIVE_OK;
}

bool TarWriter::add(const QByteArray &name, QByteArrayView bytes)
{
    return m_archive->header(name, bytes.size()) && m_archive->data(bytes) &&
           archive_write_finish_entry(m_archive->handle) == ARCHIVE_OK;
}

bool TarWriter::addFile(const QByteArray &name, const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_archive->header(name, size))
        return false;
    for (qint64 left = size; left > 0;) {
        const QByteArray piece = file.read(std::min(left, pieceSize));
        if (piece.isEmpty() || !m_archive->data(piece))
            return false;
        left -= piece.size();
    }
    return file.size() == size && archive_write_finish_entry(m_archive->handle) == ARCHIVE_OK;
}

bool TarWriter::close()
{
    return archive_write_close(m_archive->handle) == ARCHIVE_OK && m_archive->file.close();
}

} // namespace autocity
