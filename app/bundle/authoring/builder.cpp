// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder.h"

#include "bundle/authoring/builder/bind.h"
#include "bundle/authoring/builder/featurewriter.h"
#include "bundle/authoring/builder/storywriter.h"
#include "bundle/authoring/builder/tablewriter.h"
#include "bundle/authoring/packer.h"
#include "bundle/authoring/searchindex.h"
#include "bundle/sha256.h"
#include "bundle/signature.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

HantText converter(const Content &content)
{
    try {
        return HantText(content.table(u"hant"_s));
    } catch (const std::exception &error) {
        throw BuildError(BuildProblem::NoConverter, QString::fromUtf8(error.what()));
    }
}

/** The schema, compiled in. SQLite keeps each statement as it is written there, and the display compares it. */
std::string schemaSql()
{
    QFile file(u":/autocity/schema/content.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("content.sql is not compiled in");
    return file.readAll().toStdString();
}

void writeMeta(SQLite::Database &database, const Content &content, const BuildOptions &options)
{
    SQLite::Statement insert(database, "INSERT INTO meta(key, value) VALUES(?, ?)");
    insertRow(insert, u"epoch"_s, QString::number(options.epoch));
    insertRow(insert, u"format"_s, QString::number(Manifest::formatVersion));
    insertRow(insert, u"languages"_s, u"zh-Hans zh-Hant en"_s);
    insertRow(insert, u"needs"_s, options.needs);
    insertRow(insert, u"serial"_s, QString::number(options.serial));
    insertRow(insert, u"target"_s, hallSetting(content, u"id"_s));
    insertRow(insert, u"title"_s, hallWords(content, u"name"_s));
}

void requireReferences(SQLite::Database &database)
{
    SQLite::Statement check(database, "PRAGMA foreign_key_check");
    if (check.executeStep())
        throw BuildError(BuildProblem::Inconsistent, u"%1 → %2"_s.arg(columnText(check, 0), columnText(check, 2)));
}

void fill(SQLite::Database &database, const Content &content, const BuildOptions &options,
          const QHash<QString, HashedMedia> &media)
{
    const HantText hant = converter(content);
    const TextTable texts(content, hant);
    // Rows are checked at the end: a place may name a parent that comes later in the file.
    database.exec("PRAGMA foreign_keys=OFF; BEGIN");
    database.exec(schemaSql());
    writeMeta(database, content, options);
    writeTables(database, content, media);
    writeTexts(database, texts);
    writeFeatures(database, content);
    writeScenes(database, content);
    writeStories(database, content, hant);
    writeSearchIndex(database, searchDocs(content, texts, hant), Pinyin(content.table(u"pronunciation"_s)));
    database.exec("COMMIT");
    requireReferences(database);
}

/** Writes the file; it is made in memory first and written sorted and without gaps. */
void writeDatabase(const Content &content, const BuildOptions &options, const QHash<QString, HashedMedia> &media,
                   const QString &path)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'");
    database.exec("PRAGMA application_id=" + std::to_string(contentApplicationId));
    database.exec("PRAGMA user_version=" + std::to_string(Manifest::formatVersion));
    try {
        fill(database, content, options, media);
    } catch (const SQLite::Exception &error) {
        throw BuildError(BuildProblem::Inconsistent, QString::fromUtf8(error.what()));
    }
    try {
        SQLite::Statement vacuum(database, "VACUUM INTO ?");
        bind(vacuum, 1, path);
        vacuum.exec();
    } catch (const SQLite::Exception &error) {
        throw BuildError(BuildProblem::Unwritable, path + u": "_s + QString::fromUtf8(error.what()));
    }
}

void requireGood(const Content &content, const BuildOptions &options)
{
    const QString target = hallSetting(content, u"id"_s);
    if (!isBundleId(target))
        throw BuildError(BuildProblem::BadTarget, target);
    if (options.serial < 1 || options.serial > Manifest::maximalSerial || options.epoch < 1)
        throw BuildError(BuildProblem::BadSerial, QString::number(options.serial));
}

Manifest manifestOf(const Content &content, const BuildOptions &options, const QString &database,
                    const QHash<QString, HashedMedia> &media)
{
    const std::optional<QByteArray> sha256 = Sha256::ofFile(database);
    if (!sha256)
        throw BuildError(BuildProblem::Unwritable, database);
    Manifest manifest{Manifest::formatVersion,
                      hallSetting(content, u"id"_s),
                      options.serial,
                      options.epoch,
                      options.needs,
                      hallWords(content, u"name"_s),
                      {{"content.db", *sha256, QFileInfo(database).size(), "application/vnd.sqlite3"}}};
    manifest.files += manifestFiles(media);
    return manifest;
}

BuildProblem problemOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::ManifestTooLarge:
        return BuildProblem::TooLarge;
    case Refusal::Unwritable:
        return BuildProblem::Unwritable;
    case Refusal::FileMissing:
        return BuildProblem::MediaUnreadable;
    default:
        return BuildProblem::Inconsistent;
    }
}

Manifest build(const Content &content, const BuildOptions &options, const QString &path,
               const std::optional<SecretKey> &key)
{
    requireGood(content, options);
    const QTemporaryDir work;
    const QString database = work.filePath(u"content.db"_s);
    if (!work.isValid())
        throw BuildError(BuildProblem::Unwritable, work.path());
    const QHash<QString, HashedMedia> media = hashMedia(content);
    writeDatabase(content, options, media, database);
    Manifest manifest = manifestOf(content, options, database, media);

    Package package{writeManifest(manifest), {}, {{"content.db", database}}};
    for (const HashedMedia &each : media)
        package.files.insert("media/" + each.sha256, each.file.path);
    if (key)
        package.signature = signMessage(package.manifest, *key, signatureComment(manifest));
    const auto written = writeBundle(path, package);
    if (written)
        return manifest;
    throw BuildError(problemOf(written.reason()), written.detail());
}

QString hallColumn(const Content &content, const QString &key, const QString &column)
{
    for (const ContentRow &row : content.table(u"hall"_s).rows) {
        if (row.value(u"key"_s) == key)
            return row.value(column);
    }
    return {};
}

} // namespace

Result<bool, BuildProblem> buildDatabase(const Content &content, const BuildOptions &options, const QString &path)
{
    try {
        writeDatabase(content, options, hashMedia(content), path);
        return true;
    } catch (const BuildError &error) {
        return {error.problem(), QString::fromUtf8(error.what())};
    }
}

Result<Manifest, BuildProblem> buildBundle(const Content &content, const BuildOptions &options, const QString &path,
                                           const std::optional<SecretKey> &key)
{
    try {
        return build(content, options, path, key);
    } catch (const BuildError &error) {
        return {error.problem(), QString::fromUtf8(error.what())};
    }
}

QString hallSetting(const Content &content, const QString &key)
{
    return hallColumn(content, key, u"value"_s);
}

QString hallWords(const Content &content, const QString &key)
{
    return hallColumn(content, key, u"text.zh"_s);
}

} // namespace autocity
