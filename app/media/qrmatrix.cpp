// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrmatrix.h"

#include <QTextBoundaryFinder>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{

// Bytes that version 10 holds at the least correction, beside the mark that says the text is UTF-8.
constexpr qsizetype Capacity = 270;
// "1/9" and the end of its line.
constexpr qsizetype NumberBytes = 4;
// ECI designator of UTF-8.
constexpr unsigned Utf8Designator = 26;

struct FreeInput {
    void operator()(QRinput *input) const { QRinput_free(input); }
};
struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};
using Code = std::unique_ptr<QRcode, FreeCode>;

qsizetype bytes(QStringView text)
{
    return text.toUtf8().size();
}

Code encode(const QByteArray &utf8, bool latin, QRecLevel level)
{
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(0, level));
    if (!input)
        return nullptr;
    // Without the mark a reader guesses the encoding, and guesses Hanzi wrong.
    if (!latin && QRinput_appendECIheader(input.get(), Utf8Designator) != 0)
        return nullptr;
    if (QRinput_append(input.get(), QR_MODE_8, int(utf8.size()), reinterpret_cast<const unsigned char *>(utf8.constData())) != 0)
        return nullptr;
    return Code(QRcode_encodeInput(input.get()));
}

/** Cuts a line that is too long by itself, after a word where it can be. */
QStringList cutLine(const QString &line, qsizetype room)
{
    QStringList pieces;
    qsizetype begin = 0;
    qsizetype end = 0;
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, line);
    for (qsizetype next = words.toNextBoundary(); next >= 0; next = words.toNextBoundary()) {
        if (end > begin && bytes(QStringView(line).mid(begin, next - begin)) > room) {
            pieces.append(line.mid(begin, end - begin).trimmed());
            begin = end;
        }
        end = next;
        // No place to break: cut between characters.
        while (bytes(QStringView(line).mid(begin, end - begin)) > room) {
            qsizetype cut = end - 1;
            while (bytes(QStringView(line).mid(begin, cut - begin)) > room || line.at(cut).isLowSurrogate())
                --cut;
            pieces.append(line.mid(begin, cut - begin));
            begin = cut;
        }
    }
    pieces.append(line.mid(begin).trimmed());
    pieces.removeAll(QString());
    return pieces;
}

} // namespace

QStringList qrPieces(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (bytes(text) <= Capacity)
        return {text};
    const qsizetype room = Capacity - NumberBytes;
    QStringList pieces;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &cut : cutLine(line, room)) {
            if (!pieces.isEmpty() && bytes(pieces.constLast()) + 1 + bytes(cut) <= room)
                pieces.last() += u'\n' + cut;
            else
                pieces.append(cut);
        }
    }
    for (qsizetype i = 0; i < pieces.size(); ++i)
        pieces[i].prepend(u"%1/%2\n"_s.arg(i + 1).arg(pieces.size()));
    return pieces;
}

QrMatrix qrMatrix(const QString &piece)
{
    if (piece.isEmpty())
        return {};
    const QByteArray utf8 = piece.toUtf8();
    const bool latin = std::all_of(utf8.cbegin(), utf8.cend(), [](char byte) { return byte > 0; });
    Code code = encode(utf8, latin, QR_ECLEVEL_L);
    for (const QRecLevel level : {QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H}) {
        Code stronger = encode(utf8, latin, level);
        if (code && stronger && stronger->width == code->width)
            code = std::move(stronger);
    }
    if (!code)
        return {};
    const qsizetype count = qsizetype(code->width) * code->width;
    QByteArray dark(count, Qt::Uninitialized);
    // The lowest bit of a module is its colour.
    std::transform(code->data, code->data + count, dark.begin(), [](unsigned char module) { return char(module & 1); });
    return {code->width, dark};
}

} // namespace autocity
