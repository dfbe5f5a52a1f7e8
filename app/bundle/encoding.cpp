// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/encoding.h"

#include <unicode/ucnv.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

int byteAt(const QByteArray &bytes, qsizetype i)
{
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : -1;
}

bool isBetween(int value, int low, int high)
{
    return value >= low && value <= high;
}

TextPosition positionOf(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype lineStart = offset > 0 ? bytes.lastIndexOf('\n', offset - 1) + 1 : 0;
    const auto lines = bytes.left(offset).count('\n');
    return {static_cast<int>(lines) + 1, static_cast<int>(offset - lineStart) + 1};
}

/** Length of the UTF-8 sequence at i by the table of RFC 3629, 0 if it is malformed. */
int sequenceLength(const QByteArray &bytes, qsizetype i)
{
    const int lead = byteAt(bytes, i);
    const int second = byteAt(bytes, i + 1);
    if (lead < 0x80)
        return 1;
    int low = 0x80;
    int high = 0xbf;
    int length = 0;
    if (isBetween(lead, 0xc2, 0xdf)) {
        length = 2;
    } else if (isBetween(lead, 0xe0, 0xef)) {
        length = 3;
        low = lead == 0xe0 ? 0xa0 : low;   // no overlong forms
        high = lead == 0xed ? 0x9f : high; // no surrogates
    } else if (isBetween(lead, 0xf0, 0xf4)) {
        length = 4;
        low = lead == 0xf0 ? 0x90 : low;
        high = lead == 0xf4 ? 0x8f : high; // not past U+10FFFF
    }
    if (length == 0 || !isBetween(second, low, high))
        return 0;
    for (int n = 2; n < length; ++n) {
        if (!isBetween(byteAt(bytes, i + n), 0x80, 0xbf))
            return 0;
    }
    return length;
}

/** How much of a file reads as UTF-8. */
struct Utf8Count {
    qsizetype firstBad = -1;
    qsizetype bad = 0;
    qsizetype multibyte = 0;
};

Utf8Count countUtf8(const QByteArray &bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(bytes, i);
        if (length == 0) {
            ++count.bad;
            if (count.firstBad < 0)
                count.firstBad = i;
        } else if (length > 1) {
            ++count.multibyte;
        }
        i += qMax(1, length);
    }
    return count;
}

/** Whether double bytes lie mostly where GB 2312 does: in Big5 and Shift-JIS text many do not. */
bool looksChinese(const QByteArray &bytes)
{
    qsizetype inPlane = 0;
    qsizetype pairs = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x80)
            continue;
        ++pairs;
        if (isBetween(byteAt(bytes, i), 0xa1, 0xf7) && isBetween(byteAt(bytes, i + 1), 0xa1, 0xfe))
            ++inPlane;
        ++i;
    }
    return inPlane * 10 >= pairs * 8;
}

DecodedText failure(EncodingProblem problem, const QByteArray &bytes, qsizetype offset)
{
    return {{}, false, problem, positionOf(bytes, offset)};
}

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

DecodedText decodeGb18030(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterCloser> converter(ucnv_open("gb18030", &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        return failure(EncodingProblem::Other, bytes, 0);
    std::u16string text(static_cast<size_t>(bytes.size()), u'\0'); // never more units than bytes
    char16_t *target = text.data();
    const char *source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, text.data() + text.size(), &source, bytes.constData() + bytes.size(),
                   nullptr, true, &status);
    const qsizetype read = source - bytes.constData();
    if (U_FAILURE(status))
        return failure(EncodingProblem::Other, bytes, qMax<qsizetype>(0, read - 1));
    if (!looksChinese(bytes))
        return failure(EncodingProblem::Other, bytes, countUtf8(bytes).firstBad);
    return {
        QString(reinterpret_cast<const QChar *>(text.data()), target - text.data()), true, EncodingProblem::None, {}};
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return failure(EncodingProblem::Utf16, bytes, 0);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        // UTF-16 without its mark has a NUL beside nearly each Latin character.
        const bool utf16 = bytes.count('\0') * 8 > bytes.size();
        return failure(utf16 ? EncodingProblem::Utf16 : EncodingProblem::NulByte, bytes, nul);
    }
    const bool marked = bytes.startsWith("\xef\xbb\xbf");
    const Utf8Count count = countUtf8(bytes);
    if (count.bad == 0)
        return {QString::fromUtf8(marked ? bytes.mid(3) : bytes), false, EncodingProblem::None, {}};
    if (marked || count.multibyte > count.bad * 2)
        return failure(EncodingProblem::BadUtf8, bytes, count.firstBad);
    return decodeGb18030(bytes);
}

} // namespace autocity
