// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/contentfile.h"

#include "bundle/encoding.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr qint64 largestText = qint64{16} * 1024 * 1024;

Words encodingWords(EncodingProblem problem)
{
    switch (problem) {
    case EncodingProblem::Utf16:
        return {u"文件是 UTF-16（“Unicode 文本”）。请另存为“CSV UTF-8”。"_s,
                u"the file is UTF-16 (“Unicode text”); save it as “CSV UTF-8”"_s};
    case EncodingProblem::NulByte:
        return {u"文件里有空字节，不是文本文件，或已损坏。请从原表重新导出。"_s,
                u"the file has a NUL byte: it is no text file, or damaged; export it again"_s};
    case EncodingProblem::BadUtf8:
        return {u"这里的 UTF-8 编码已损坏。请改正这个字，再存为 UTF-8。"_s,
                u"broken UTF-8 here; mend this character and save the file as UTF-8"_s};
    case EncodingProblem::None:
    case EncodingProblem::Other:
        break;
    }
    return {u"编码既不是 UTF-8，也不是 GB18030。请另存为“CSV UTF-8”。"_s,
            u"the encoding is neither UTF-8 nor GB18030; save it as “CSV UTF-8”"_s};
}

} // namespace

std::optional<QString> readTextFile(const QString &path, Reporter &reporter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reporter.error(u"unreadable-file"_s, {},
                       {u"打不开：%1。请检查文件权限。"_s.arg(file.errorString()),
                        u"cannot be opened: %1; check its permissions"_s.arg(file.errorString())});
        return {};
    }
    if (file.size() > largestText) {
        reporter.error(
            u"oversized-file"_s, {},
            {u"文件超过 16 MiB。请删去不用的行。"_s, u"the file is over 16 MiB; remove rows nobody needs"_s});
        return {};
    }
    DecodedText decoded = decodeText(file.readAll());
    if (decoded.problem == EncodingProblem::None)
        return std::move(decoded.text);
    reporter.error(u"bad-encoding"_s, decoded.at, encodingWords(decoded.problem));
    return {};
}

} // namespace autocity
