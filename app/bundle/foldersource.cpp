// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/foldersource.h"

#include "bundle/manifest.h"

#include <QDirIterator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

bool isLeftBehind(const QString &name)
{
    static const QStringList names{u".DS_Store"_s, u"Thumbs.db"_s, u"desktop.ini"_s};
    return name.startsWith(u"._"_s) || names.contains(name);
}

/** Manifest, signature, then the others by name. */
int rank(const QByteArray &name)
{
    return name == BundleSource::manifestName ? 0 : name == BundleSource::signatureName ? 1 : 2;
}

} // namespace

FolderSource::FolderSource(const QString &path) : m_path(path) {}

Result<std::unique_ptr<BundleSource>, Refusal> FolderSource::open(const QString &path)
{
    std::unique_ptr<FolderSource> source(new FolderSource(path));
    for (const QByteArray &inside : {QByteArray(), QByteArray("media/")}) {
        const auto listed = source->list(inside);
        if (!listed)
            return {listed.reason(), listed.detail()};
    }
    if (!source->m_names.contains(manifestName))
        return {Refusal::NotABundle, path};
    std::sort(source->m_names.begin(), source->m_names.end(),
              [](const QByteArray &a, const QByteArray &b) { return rank(a) != rank(b) ? rank(a) < rank(b) : a < b; });
    return std::unique_ptr<BundleSource>(std::move(source));
}

Result<bool, Refusal> FolderSource::list(const QByteArray &inside)
{
    const bool top = inside.isEmpty();
    QDirIterator entries(m_path + u'/' + QString::fromLatin1(inside),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        const QString name = entries.fileName();
        const bool isMedia = top && name == u"media"_s && entries.fileInfo().isDir() && !entries.fileInfo().isSymLink();
        if (isMedia || isLeftBehind(name))
            continue;
        const QByteArray member = inside + name.toUtf8();
        if (!isMemberName(member))
            return {Refusal::UnexpectedMember, QString::fromUtf8(member)};
        if (m_names.size() > Manifest::maximalFiles + 2)
            return {Refusal::UnexpectedMember, u"more than 100000 files"_s};
        m_names.append(member);
    }
    return true;
}

Result<qint64, Refusal> FolderSource::openMember(const QByteArray &name)
{
    const QByteArray path = QFile::encodeName(m_path) + '/' + name;
    // NONBLOCK so that a pipe in place of a file cannot hold us up; NOFOLLOW refuses links.
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ELOOP || errno == ENXIO ? Refusal::NotAPlainFile
               : errno == ENOENT                ? Refusal::FileMissing
                                                : Refusal::Unreadable;
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Refusal::NotAPlainFile;
    }
    m_file.close();
    if (!m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return Refusal::Unreadable;
    }
    return qint64(status.st_size);
}

Result<std::optional<BundleMember>, Refusal> FolderSource::next()
{
    if (m_names.isEmpty())
        return std::optional<BundleMember>();
    const QByteArray name = m_names.takeFirst();
    const auto size = openMember(name);
    if (!size)
        return {size.reason(), QString::fromUtf8(name)};
    m_left = size.value();
    return std::optional<BundleMember>(BundleMember{name, m_left});
}

Result<QByteArray, Refusal> FolderSource::read(qint64 most)
{
    const qint64 wanted = std::min(most, m_left);
    if (wanted == 0)
        return QByteArray();
    const QByteArray piece = m_file.read(wanted);
    if (piece.isEmpty())
        return m_file.error() == QFile::NoError ? Refusal::Truncated : Refusal::Unreadable;
    m_left -= piece.size();
    return piece;
}

} // namespace autocity
