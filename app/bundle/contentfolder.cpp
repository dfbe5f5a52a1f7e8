// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/contentfolder.h"

#include "bundle/checkreporter.h"
#include "bundle/contentfile.h"
#include "bundle/mediaprobe.h"
#include "bundle/story.h"
#include "bundle/tablereader.h"
#include "bundle/tablespec.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Reads the parts of one folder into a Content. */
class FolderReader
{
public:
    FolderReader(const QString &folder, Diagnostics &diagnostics) : m_root(folder), m_diagnostics(diagnostics)
    {
        m_content.folder = folder;
    }

    Content read()
    {
        if (!m_root.exists() || !m_root.isReadable()) {
            Reporter(m_diagnostics, m_root.path())
                .error(u"unreadable-folder"_s, {},
                       {u"没有这个文件夹，或不能打开。请检查路径。"_s,
                        u"there is no such folder, or it cannot be opened; check the path"_s});
            return m_content;
        }
        for (const TableSpec &spec : tableSpecs())
            readOneTable(spec);
        readMap();
        readDrawings(u"scenes/"_s, m_content.scenes);
        readDrawings(u"films/"_s, m_content.films);
        for (const QString &language : {u"zh"_s, u"en"_s, u"hant"_s})
            readStories(language);
        readMedia();
        reportStrangers();
        return m_content;
    }

private:
    void readOneTable(const TableSpec &spec)
    {
        Reporter reporter(m_diagnostics, spec.file);
        if (!m_root.exists(spec.file)) {
            if (spec.required)
                reportMissing(reporter, {spec.aboutZh, spec.aboutEn});
            return;
        }
        const std::optional<QString> text = readTextFile(m_root.filePath(spec.file), reporter);
        m_content.tables.insert(spec.name, text ? readTable(spec, *text, reporter)
                                                : ContentTable{spec.name, spec.file, {}, {}, true});
    }

    static void reportMissing(Reporter &reporter, const Words &about)
    {
        reporter.error(u"missing-file"_s, {},
                       {u"缺少这个文件（%1）。用 autocity-bundle new 可得到一个样子。"_s.arg(about.zh),
                        u"this file is missing (%1); autocity-bundle new writes an example"_s.arg(about.en)});
    }

    void readMap()
    {
        Reporter reporter(m_diagnostics, u"map.geojson"_s);
        if (!m_root.exists(reporter.file())) {
            reportMissing(reporter, {u"地图"_s, u"the map"_s});
            return;
        }
        const std::optional<QString> text = readTextFile(m_root.filePath(reporter.file()), reporter);
        m_content.map = text ? readJson(*text, reporter) : QJsonObject();
        m_content.mapText = text.value_or(QString());
    }

    void readDrawings(const QString &folder, QList<SceneFile> &drawings)
    {
        const QStringList files = QDir(m_root.filePath(folder)).entryList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : files) {
            if (isLockFile(name))
                continue;
            Reporter reporter(m_diagnostics, folder + name);
            const std::optional<QString> text = readTextFile(m_root.filePath(reporter.file()), reporter);
            drawings.append({name.chopped(5), reporter.file(), text ? readJson(*text, reporter) : QJsonObject()});
        }
    }

    /** The object a JSON file holds; empty if it is none, which is reported with its place. */
    static QJsonObject readJson(const QString &text, Reporter &reporter)
    {
        const QByteArray bytes = text.toUtf8();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (document.isObject())
            return document.object();
        const auto lineStart = bytes.lastIndexOf('\n', qMax(0, error.offset - 1)) + 1;
        const auto line = bytes.left(error.offset).count('\n') + 1;
        const auto column = QString::fromUtf8(bytes.mid(lineStart, error.offset - lineStart)).size() + 1;
        const QString reason = document.isNull() ? error.errorString() : u"not an object"_s;
        reporter.error(u"bad-json"_s, {static_cast<int>(line), static_cast<int>(column)},
                       {u"不是正确的 JSON：%1。请检查这里的逗号、引号与括号。"_s.arg(reason),
                        u"this is no valid JSON: %1; look at commas, quotes and brackets here"_s.arg(reason)});
        return {};
    }

    void readStories(const QString &language)
    {
        const QString folder = u"stories/"_s + language;
        const QStringList files =
            QDir(m_root.filePath(folder)).entryList({u"*.md"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : files) {
            if (isLockFile(name))
                continue;
            Reporter reporter(m_diagnostics, folder + u'/' + name);
            const std::optional<QString> text = readTextFile(m_root.filePath(reporter.file()), reporter);
            Story story{name.chopped(3), language, reporter.file(), {}};
            if (text)
                story.paragraphs = parseStory(*text, reporter);
            m_content.stories.append(story); // even if unreadable: its translation is not alone
        }
    }

    void readMedia()
    {
        for (const ContentRow &row : m_content.table(u"media"_s).rows) {
            for (const QString &column : {u"file"_s, u"captions_zh"_s, u"captions_hant"_s, u"captions_en"_s, u"poster"_s})
                measure(row.value(column));
        }
    }

    void measure(const QString &name)
    {
        const bool plain = !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.');
        const QFileInfo info(m_root.filePath(u"media/"_s + name));
        if (!plain || m_content.media.contains(name) || !info.isFile() || info.isSymLink())
            return;
        const MediaProbe probe = probeMedia(info.filePath());
        m_content.media.insert(name, {name, info.filePath(), info.size(), probe.type, probe.width, probe.height,
                                      probe.duration, probe.problem, probe.detail});
    }

    /** Files that the format does not know, which stay out of the bundle. */
    void reportStrangers()
    {
        QStringList known{u"map.geojson"_s, u"scenes"_s, u"films"_s, u"stories"_s, u"media"_s};
        for (const TableSpec &spec : tableSpecs())
            known.append(spec.file);
        for (const QString &name : entries({})) {
            if (!known.contains(name) && !isNote(name))
                reportStranger(name);
        }
        for (const QString &name : entries(u"stories"_s)) {
            if (name != "zh"_L1 && name != "en"_L1 && name != "hant"_L1 && !isNote(name))
                reportStranger(u"stories/"_s + name);
        }
        reportOthers(u"stories/zh/"_s, u".md"_s);
        reportOthers(u"stories/en/"_s, u".md"_s);
        reportOthers(u"stories/hant/"_s, u".md"_s);
        reportOthers(u"scenes/"_s, u".json"_s);
        reportOthers(u"films/"_s, u".json"_s);
        for (const QString &name : entries(u"media"_s)) {
            if (!m_content.media.contains(name) && !isNote(name))
                reportUnlisted(u"media/"_s + name);
        }
    }

    void reportOthers(const QString &folder, const QString &ending)
    {
        for (const QString &name : entries(folder)) {
            if (!name.endsWith(ending) && !isNote(name))
                reportStranger(folder + name);
        }
    }

    /** What people write beside the content for each other. */
    static bool isNote(const QString &name) { return name.startsWith("README"_L1) || name.endsWith(".md"_L1); }

    /** Names in a folder, without dot files and the lock files of office programs. */
    [[nodiscard]] QStringList entries(const QString &folder) const
    {
        QStringList names =
            QDir(m_root.filePath(folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        names.removeIf(isLockFile);
        return names;
    }

    /** What office programs leave beside a file that is open; and dot files. */
    static bool isLockFile(const QString &name) { return name.startsWith(u'.') || name.startsWith("~$"_L1); }

    void reportStranger(const QString &name)
    {
        Reporter(m_diagnostics, name)
            .warning(u"unknown-file"_s, {},
                     {u"不认识这个文件，不会放进内容包。请改名或移走。"_s,
                      u"this file is not part of the format and is left out; rename or remove it"_s});
    }

    void reportUnlisted(const QString &name)
    {
        Reporter(m_diagnostics, name)
            .warning(u"unlisted-media"_s, {},
                     {u"media.csv 没有列出这个文件，不会放进内容包。"_s,
                      u"media.csv does not list this file, so it is left out"_s});
    }

    QDir m_root;
    Diagnostics &m_diagnostics;
    Content m_content;
};

} // namespace

Content readContent(const QString &folder, Diagnostics &diagnostics)
{
    return FolderReader(folder, diagnostics).read();
}

} // namespace autocity
