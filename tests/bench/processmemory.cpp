// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processmemory.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bench
{
namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A line such as "Pss:  80717 kB", in MB. */
double field(const QList<QByteArray> &lines, const QByteArray &name)
{
    constexpr double kilo = 1024 / 1e6;
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toDouble() * kilo;
    }
    return 0;
}

/** A line of /proc/…/maps that maps a file: "5588fc5e9000-5588fc5ea000 r--p 00001000 fe:01 1234 /usr/lib/…". */
struct FileMapping {
    quint64 from = 0;
    quint64 to = 0;
    quint64 offset = 0;
    QByteArray file; ///< device and inode; empty: maps no file
};

FileMapping mappingOf(const QByteArray &line)
{
    constexpr int hexadecimal = 16;
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 5 || words.at(4) == "0")
        return {};
    const QList<QByteArray> ends = words.at(0).split('-');
    return {ends.value(0).toULongLong(nullptr, hexadecimal), ends.value(1).toULongLong(nullptr, hexadecimal),
            words.at(2).toULongLong(nullptr, hexadecimal), words.at(3) + ' ' + words.at(4)};
}

/** Pages of files that a process has before it, each once however often it is mapped; in MB. */
double filePages(const QString &folder)
{
    constexpr quint64 present = 1ULL << 63;
    constexpr quint64 ofAFile = 1ULL << 61;
    const auto pageSize = static_cast<quint64>(sysconf(_SC_PAGESIZE));
    QFile pagemap(folder + u"pagemap"_s);
    if (!pagemap.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    QHash<QByteArray, QSet<quint64>> pages;
    const QList<QByteArray> lines = read(folder + u"maps"_s).split('\n');
    for (const QByteArray &line : lines) {
        const FileMapping mapping = mappingOf(line);
        if (mapping.file.isEmpty() || !pagemap.seek(qint64(mapping.from / pageSize * sizeof(quint64))))
            continue;
        QList<quint64> entries(qsizetype((mapping.to - mapping.from) / pageSize));
        pagemap.read(reinterpret_cast<char *>(entries.data()), entries.size() * qint64(sizeof(quint64)));
        QSet<quint64> &seen = pages[mapping.file];
        for (qsizetype page = 0; page < entries.size(); ++page) {
            if ((entries.at(page) & present) && (entries.at(page) & ofAFile))
                seen.insert(mapping.offset / pageSize + quint64(page));
        }
    }
    qsizetype count = 0;
    for (const QSet<quint64> &seen : pages)
        count += seen.size();
    constexpr double mega = 1e6;
    return double(count) * double(pageSize) / mega;
}

} // namespace

ProcessMemory memoryOf(qint64 process)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    const QList<QByteArray> lines = read(folder + u"smaps_rollup"_s).split('\n');
    ProcessMemory memory{field(lines, "Pss"), 0, field(lines, "Anonymous")};
    memory.alone = memory.anonymous + filePages(folder);
    const QStringList threads = QDir(folder + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QList<QByteArray> children = read(folder + u"task/%1/children"_s.arg(thread)).simplified().split(' ');
        for (const QByteArray &child : children) {
            if (child.isEmpty())
                continue;
            const ProcessMemory more = memoryOf(child.toLongLong());
            memory.pss += more.pss;
            memory.alone += more.alone;
            memory.anonymous += more.anonymous;
        }
    }
    return memory;
}

} // namespace bench
