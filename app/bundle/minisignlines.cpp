// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/minisignlines.h"

namespace autocity
{

std::optional<QList<QByteArray>> minisignLines(QByteArrayView text, qsizetype count)
{
    if (text.size() > qsizetype{16} * 1024 || !text.endsWith('\n'))
        return std::nullopt;
    const QList<QByteArray> lines = text.chopped(1).toByteArray().split('\n');
    if (lines.size() != count)
        return std::nullopt;
    return lines;
}

std::optional<QByteArray> strictBase64(const QByteArray &text, qsizetype length)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != length || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace autocity
