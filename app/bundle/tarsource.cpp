// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/tarsource.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qint64 blockSize = 512;
constexpr qint64 pieceSize = qint64{1024} * 1024;
constexpr qsizetype nameLength = 100;
constexpr qsizetype sizeAt = 124;
constexpr qsizetype checksumAt = 148;
constexpr qsizetype checksumLength = 8;
constexpr qsizetype typeAt = 156;
constexpr qsizetype magicAt = 257;
constexpr qsizetype prefixAt = 345;

bool isZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

std::optional<qint64> octal(QByteArrayView digits)
{
    qint64 value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '7')
            return std::nullopt;
        value = value * 8 + (digit - '0');
    }
    return value;
}

/** The sum of all bytes of the header, its own field taken as spaces. */
qint64 checksumOf(QByteArrayView header)
{
    const auto add = [](qint64 sum, char c) { return sum + static_cast<unsigned char>(c); };
    const QByteArrayView field = header.sliced(checksumAt, checksumLength);
    return std::accumulate(header.begin(), header.end(), qint64(0), add) -
           std::accumulate(field.begin(), field.end(), qint64(0), add) + checksumLength * ' ';
}

bool isSumRight(QByteArrayView header)
{
    constexpr QByteArrayView closing{"\0 ", 2};
    return header.sliced(checksumAt + 6, 2) == closing &&
           octal(header.sliced(checksumAt, 6)) == std::optional<qint64>(checksumOf(header));
}

bool isCompressed(QByteArrayView start)
{
    return start.startsWith("\x1f\x8b") || start.startsWith("BZh") ||
           start.startsWith("\xfd"
                            "7zXZ") ||
           start.startsWith("\x28\xb5\x2f\xfd") || start.startsWith("PK\x03\x04") || start.startsWith("7z\xbc\xaf") ||
           start.startsWith("\x04\x22\x4d\x18") || start.startsWith("\x1f\x9d") || start.startsWith("Rar!");
}

bool isTarMagic(QByteArrayView header)
{
    constexpr QByteArrayView posix{"ustar\0"
                                   "00",
                                   8};
    constexpr QByteArrayView gnu{"ustar  \0", 8};
    const QByteArrayView magic = header.sliced(magicAt, posix.size());
    return magic == posix || magic == gnu;
}

/** Reads a header; the name is checked, the order is not. */
Result<BundleMember, Refusal> readHeader(QByteArrayView header)
{
    if (!isTarMagic(header) || !isSumRight(header))
        return Refusal::ArchiveDamaged;
    const char type = header[typeAt];
    const QByteArrayView nameField = header.first(nameLength);
    const QByteArray name(nameField.data(), std::find(nameField.begin(), nameField.end(), '\0') - nameField.begin());
    if (type != '0' && type != '\0')
        return {Refusal::NotAPlainFile, QString::fromUtf8(name)};
    if (!BundleSource::isMemberName(name) || !isZero(nameField.sliced(name.size())) || header[prefixAt] != '\0')
        return {Refusal::UnexpectedMember, QString::fromUtf8(name)};
    const std::optional<qint64> size = octal(header.sliced(sizeAt, 11));
    if (!size || (header[sizeAt + 11] != '\0' && header[sizeAt + 11] != ' '))
        return {Refusal::ArchiveDamaged, QString::fromUtf8(name)};
    return BundleMember{name, *size};
}

} // namespace

TarSource::TarSource(const QString &path) : m_file(path) {}

Result<std::unique_ptr<BundleSource>, Refusal> TarSource::open(const QString &path)
{
    std::unique_ptr<TarSource> source(new TarSource(path));
    // Unbuffered: pieces are large, and nothing is to be read ahead of what was asked for.
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {Refusal::Unreadable, source->m_file.errorString()};
    const QByteArray start = source->m_file.peek(blockSize);
    if (isCompressed(start))
        return {Refusal::Compressed, path};
    if (start.size() == blockSize && !isTarMagic(start))
        return {Refusal::NotABundle, path};
    return std::unique_ptr<BundleSource>(std::move(source));
}

Result<QByteArray, Refusal> TarSource::take(qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray piece = m_file.read(size - bytes.size());
        if (piece.isEmpty())
            return m_file.error() == QFile::NoError ? Refusal::Truncated : Refusal::Unreadable;
        bytes += piece;
    }
    return bytes;
}

Result<std::optional<BundleMember>, Refusal> TarSource::next()
{
    while (m_left > 0) {
        const auto skipped = read(pieceSize);
        if (!skipped)
            return skipped.reason();
    }
    const auto padding = take(m_padding);
    if (!padding)
        return padding.reason();
    if (!isZero(padding.value()))
        return {Refusal::ArchiveDamaged, u"padding"_s};
    const auto header = take(blockSize);
    if (!header)
        return header.reason();
    if (isZero(header.value()))
        return finish();
    auto member = readHeader(header.value());
    if (!member)
        return {member.reason(), member.detail()};
    const QByteArray name = member.value().name;
    if (m_seen.contains(name))
        return {Refusal::DuplicateMember, QString::fromUtf8(name)};
    if ((m_seen.isEmpty() && name != manifestName) || (name == signatureName && m_seen.size() != 1))
        return {Refusal::UnexpectedMember, QString::fromUtf8(name)};
    m_seen.insert(name);
    m_left = member.value().size;
    m_padding = (blockSize - m_left % blockSize) % blockSize;
    return std::optional<BundleMember>(std::move(member).value());
}

Result<std::optional<BundleMember>, Refusal> TarSource::finish()
{
    const auto second = take(blockSize);
    if (!second)
        return second.reason();
    QByteArray rest = second.value();
    // Tar programs fill the last record with zeros; a bundle may be followed by nothing else.
    qint64 blocks = 0;
    while (!rest.isEmpty()) {
        if (!isZero(rest) || ++blocks > 64)
            return {Refusal::ArchiveDamaged, u"end"_s};
        rest = m_file.read(blockSize);
        if (rest.size() % blockSize != 0)
            return {Refusal::ArchiveDamaged, u"end"_s};
    }
    m_padding = 0;
    if (m_file.error() != QFile::NoError)
        return Refusal::Unreadable;
    return std::optional<BundleMember>();
}

Result<QByteArray, Refusal> TarSource::read(qint64 most)
{
    auto piece = take(std::min(most, m_left));
    if (piece)
        m_left -= piece.value().size();
    return piece;
}

} // namespace autocity
