// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifest.h"

#include "bundle/sha256.h"

#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr QByteArrayView betweenFiles = ",\n          ";

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\");
    text.replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray writeFile(const ManifestFile &file)
{
    return "{\"name\":" + quoted(file.name) + ",\"sha256\":" + quoted(file.sha256) +
           ",\"size\":" + QByteArray::number(file.size) + ",\"type\":" + quoted(file.type) + '}';
}

/** Walks over the bytes of a manifest. Nothing is skipped: what is not asked for next is an error. */
class Scanner
{
public:
    explicit Scanner(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool take(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    /** A whole number of at most 18 digits, without sign, point, exponent or leading zero. */
    [[nodiscard]] std::optional<qint64> number()
    {
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        const qsizetype count = std::find_if_not(m_rest.begin(), m_rest.end(), digit) - m_rest.begin();
        if (count < 1 || count > 18 || (count > 1 && m_rest.front() == '0'))
            return std::nullopt;
        const qint64 value = m_rest.first(count).toByteArray().toLongLong();
        m_rest = m_rest.sliced(count);
        return value;
    }

    /** A string with no escapes but \" and \\, no control characters, at most 4096 bytes. */
    [[nodiscard]] std::optional<QByteArray> string()
    {
        if (!take("\""))
            return std::nullopt;
        QByteArray text;
        while (!m_rest.isEmpty() && text.size() <= 4096) {
            const char c = m_rest.front();
            if (c == '"') {
                m_rest = m_rest.sliced(1);
                return text;
            }
            const bool escape = c == '\\';
            if (escape && (m_rest.size() < 2 || (m_rest[1] != '"' && m_rest[1] != '\\')))
                return std::nullopt;
            if (static_cast<unsigned char>(c) < ' ' || c == 0x7f)
                return std::nullopt;
            text += m_rest[escape ? 1 : 0];
            m_rest = m_rest.sliced(escape ? 2 : 1);
        }
        return std::nullopt;
    }

private:
    QByteArrayView m_rest;
};

bool takeNumber(Scanner &scanner, QByteArrayView key, qint64 &value, qint64 lowest)
{
    if (!scanner.take(key))
        return false;
    const std::optional<qint64> number = scanner.number();
    value = number.value_or(-1);
    return number && value >= lowest;
}

bool takeBytes(Scanner &scanner, QByteArrayView key, QByteArray &value)
{
    if (!scanner.take(key))
        return false;
    const std::optional<QByteArray> text = scanner.string();
    value = text.value_or(QByteArray());
    return text.has_value();
}

bool takeText(Scanner &scanner, QByteArrayView key, QString &value)
{
    QByteArray bytes;
    if (!takeBytes(scanner, key, bytes))
        return false;
    value = QString::fromUtf8(bytes);
    return value.toUtf8() == bytes; // invalid UTF-8 would have become U+FFFD
}

bool isMediaType(QByteArrayView type)
{
    static const QRegularExpression form(u"\\A[a-z]+/[a-z0-9]+([.+-][a-z0-9]+)*\\z"_s);
    return type.size() <= 100 && form.match(QString::fromLatin1(type)).hasMatch();
}

bool isGoodFile(const ManifestFile &file)
{
    const bool named = file.name == "content.db" || file.name == "media/" + file.sha256;
    return named && Sha256::isHex(file.sha256) && file.size <= Manifest::maximalFileSize && isMediaType(file.type);
}

bool takeFiles(Scanner &scanner, QList<ManifestFile> &files)
{
    if (!scanner.take(",\n \"files\":["))
        return false;
    do {
        ManifestFile file;
        const bool read = takeBytes(scanner, "{\"name\":", file.name) &&
                          takeBytes(scanner, ",\"sha256\":", file.sha256) &&
                          takeNumber(scanner, ",\"size\":", file.size, 0) &&
                          takeBytes(scanner, ",\"type\":", file.type) && scanner.take("}");
        if (!read || !isGoodFile(file) || files.size() >= Manifest::maximalFiles)
            return false;
        // Strictly rising names: sorted, and none twice.
        if (!files.isEmpty() && files.constLast().name >= file.name)
            return false;
        files.append(std::move(file));
    } while (scanner.take(betweenFiles));
    return files.constFirst().name == "content.db" && scanner.take("]}\n");
}

bool isVersion(QStringView text)
{
    static const QRegularExpression form(u"\\A(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

const ManifestFile *Manifest::file(QByteArrayView name) const
{
    const auto found =
        std::lower_bound(files.cbegin(), files.cend(), name,
                         [](const ManifestFile &file, QByteArrayView wanted) { return file.name < wanted; });
    return found != files.cend() && found->name == name ? &*found : nullptr;
}

QByteArray writeManifest(Manifest manifest)
{
    std::sort(manifest.files.begin(), manifest.files.end(),
              [](const ManifestFile &a, const ManifestFile &b) { return a.name < b.name; });
    QByteArray files;
    for (const ManifestFile &file : std::as_const(manifest.files)) {
        if (!files.isEmpty())
            files += betweenFiles;
        files += writeFile(file);
    }
    return "{\"format\":" + QByteArray::number(manifest.format) + ",\"target\":" + quoted(manifest.target.toUtf8()) +
           ",\"serial\":" + QByteArray::number(manifest.serial) + ",\"epoch\":" + QByteArray::number(manifest.epoch) +
           ",\"needs\":" + quoted(manifest.needs.toUtf8()) + ",\"title\":" + quoted(manifest.title.toUtf8()) +
           ",\n \"files\":[" + files + "]}\n";
}

Result<Manifest, Refusal> readManifest(QByteArrayView bytes)
{
    if (bytes.size() > Manifest::maximalBytes)
        return Refusal::ManifestTooLarge;
    Scanner scanner(bytes);
    Manifest manifest;
    if (!takeNumber(scanner, "{\"format\":", manifest.format, 1))
        return {Refusal::ManifestMalformed, u"format"_s};
    if (manifest.format != Manifest::formatVersion)
        return {Refusal::FormatUnknown, QString::number(manifest.format)};
    if (!takeText(scanner, ",\"target\":", manifest.target) || !isBundleId(manifest.target))
        return {Refusal::ManifestMalformed, u"target"_s};
    if (!takeNumber(scanner, ",\"serial\":", manifest.serial, 1))
        return {Refusal::ManifestMalformed, u"serial"_s};
    if (!takeNumber(scanner, ",\"epoch\":", manifest.epoch, 1))
        return {Refusal::ManifestMalformed, u"epoch"_s};
    if (!takeText(scanner, ",\"needs\":", manifest.needs) || !isVersion(manifest.needs))
        return {Refusal::ManifestMalformed, u"needs"_s};
    if (!takeText(scanner, ",\"title\":", manifest.title))
        return {Refusal::ManifestMalformed, u"title"_s};
    if (!takeFiles(scanner, manifest.files) || !scanner.atEnd())
        return {Refusal::ManifestMalformed, u"files"_s};
    return manifest;
}

bool isBundleId(QStringView text)
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return text.size() <= 48 && form.match(text).hasMatch();
}

bool isVersionEnough(QStringView present, QStringView needed)
{
    return QVersionNumber::fromString(present.toString()) >= QVersionNumber::fromString(needed.toString());
}

} // namespace autocity
