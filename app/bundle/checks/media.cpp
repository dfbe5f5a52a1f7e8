// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checks/checks.h"
#include "bundle/mediaprobe.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

Words problemWords(const MediaFile &file)
{
    const QString d = file.detail;
    if (file.problem == "oversized-picture"_L1) {
        return {
            u"图片太大（%1）。每边不超过 8192 像素，合计不超过 4000 万像素，文件不超过 24 MiB。请缩小。"_s.arg(d),
            u"the picture is too large (%1): at most 8192 pixels a side, 40 megapixels, 24 MiB; make it smaller"_s.arg(
                d)};
    }
    if (file.problem == "unreadable-picture"_L1)
        return {u"图片已损坏（%1）。请重新导出。"_s.arg(d), u"the picture is damaged (%1); export it again"_s.arg(d)};
    if (file.problem == "unplayable-video"_L1) {
        return {
            u"屏幕放不了这段影片（%1）。请导出为 MP4：H.264 High 及以下、8 位 4:2:0、AAC、faststart，不超过 3840×2160；或 WebM。"_s
                .arg(d),
            u"the display cannot play this film (%1); export MP4 with H.264 up to High, 8 bit 4:2:0, AAC, faststart, at most 3840×2160; or WebM"_s
                .arg(d)};
    }
    if (file.problem == "unplayable-sound"_L1) {
        return {u"屏幕放不了这段声音（%1）。请导出为 WAV PCM、Ogg Opus 或 M4A AAC。"_s.arg(d),
                u"the display cannot play this sound (%1); export WAV PCM, Ogg Opus or M4A AAC"_s.arg(d)};
    }
    if (file.problem == "bad-captions"_L1) {
        return {u"字幕不合 WebVTT（%1）。时间写成 00:01.000 --> 00:04.000，依次排列，存为 UTF-8。"_s.arg(d),
                u"the captions are no good WebVTT (%1); write 00:01.000 --> 00:04.000 in order, in UTF-8"_s.arg(d)};
    }
    if (file.problem == "unknown-media"_L1) {
        return {
            u"认不出的文件格式（%1）。图片用 PNG 或 JPEG，影片用 MP4 或 WebM，声音用 WAV、Ogg Opus 或 M4A，字幕用 WebVTT。"_s
                .arg(d),
            u"the format (%1) is none the display shows: PNG or JPEG, MP4 or WebM, WAV, Ogg Opus or M4A, WebVTT"_s.arg(
                d)};
    }
    return {u"文件打不开（%1）。请检查权限。"_s.arg(d),
            u"the file cannot be opened (%1); check its permissions"_s.arg(d)};
}

/** What the media types of a column begin with. */
QString wantedType(const QString &column, const QString &type)
{
    if (column.startsWith("captions"_L1))
        return u"text/vtt"_s;
    if (column == "poster"_L1 || type == "picture"_L1)
        return u"image/"_s;
    return type == "video"_L1 ? u"video/"_s : u"audio/"_s;
}

void checkFile(const ContentIndex &index, const ContentRow &row, const QString &column, Reporter &reporter)
{
    const QString name = row.value(column);
    const bool path = name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.');
    if (name.isEmpty() || path)
        return; // reported by checkColumns
    const auto file = index.content().media.constFind(name);
    if (file == index.content().media.cend()) {
        reporter.error(u"missing-media"_s, row.position(column),
                       {u"media/ 里没有“%1”。请放入文件，或改正名字（分大小写）。"_s.arg(name),
                        u"there is no “%1” in media/; add the file, or mend the name (case counts)"_s.arg(name)});
        return;
    }
    if (!file->problem.isEmpty()) {
        const Words words = problemWords(*file);
        reporter.error(file->problem, row.position(column),
                       {u"“%1”："_s.arg(name) + words.zh, u"“%1”: "_s.arg(name) + words.en});
        return;
    }
    const QString wanted = wantedType(column, row.value(u"type"_s));
    if (!row.value(u"type"_s).isEmpty() && !file->type.startsWith(wanted)) {
        reporter.error(
            u"wrong-media-type"_s, row.position(column),
            {u"“%1”是 %2，这里要 %3。请改 type，或换文件。"_s.arg(name, file->type, wanted),
             u"“%1” is %2, but %3 is needed here; change type, or the file"_s.arg(name, file->type, wanted)});
    }
}

void checkCaptions(const ContentRow &row, Reporter &reporter)
{
    if (row.value(u"type"_s) != "video"_L1)
        return;
    for (const QString &column : {u"captions_zh"_s, u"captions_en"_s}) {
        if (row.value(column).isEmpty()) {
            reporter.warning(u"missing-captions"_s, row.position(column),
                             {u"影片没有字幕 %1，听不见的人看不懂。"_s.arg(column),
                              u"the film has no %1, so people who cannot hear it are left out"_s.arg(column)});
        }
    }
}

} // namespace

void checkMedia(const ContentIndex &index, Diagnostics &diagnostics)
{
    index.eachRow(u"media"_s, diagnostics, [&](const ContentRow &row, Reporter &reporter) {
        for (const QString &column : {u"file"_s, u"captions_zh"_s, u"captions_hant"_s, u"captions_en"_s, u"poster"_s})
            checkFile(index, row, column, reporter);
        checkCaptions(row, reporter);
    });
}

} // namespace autocity
