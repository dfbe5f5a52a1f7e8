// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/bundledatabase.h"

#include "bundle/authoring/builder.h"
#include "bundle/contentfolder.h"
#include "bundle/diskfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Keeps content.db and lets the media pass. */
class DatabaseSink : public BundleSink
{
public:
    explicit DatabaseSink(const QString &path) : m_path(path) {}

    bool begin(const ManifestFile &file) override
    {
        m_keeping = file.name == "content.db";
        return !m_keeping || m_disk.create(m_path);
    }
    bool write(const QByteArray &bytes) override { return !m_keeping || m_disk.write(bytes); }
    bool end() override { return !m_keeping || m_disk.close(); }

private:
    QString m_path;
    DiskFile m_disk;
    bool m_keeping = false;
};

QString both(const BilingualText &text, const QString &detail)
{
    return text.zh + u" / "_s + text.en + (detail.isEmpty() ? QString() : u": "_s + detail);
}

} // namespace

Result<std::shared_ptr<OfficeDatabase>, OfficeProblem> officeDatabase(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {OfficeProblem::NotFound, path};
    auto database = std::make_shared<OfficeDatabase>();
    database->folder = std::make_unique<QTemporaryDir>();
    if (!database->folder->isValid())
        return {OfficeProblem::Unwritable, database->folder->path()};
    database->path = database->folder->filePath(u"content.db"_s);
    database->isBundle = info.isFile() || QFileInfo::exists(path + u"/manifest.json"_s);
    if (database->isBundle) {
        DatabaseSink sink(database->path);
        auto bundle = inspectBundle(path, &sink);
        if (!bundle)
            return {OfficeProblem::Refused, both(refusalText(bundle.reason()), bundle.detail())};
        database->bundle = std::move(bundle).value();
        return database;
    }
    Diagnostics ignored;
    const Content content = readContent(path, ignored);
    if (hallSetting(content, u"id"_s).isEmpty())
        return {OfficeProblem::NotBuilt, both(buildProblemText(BuildProblem::BadTarget), path)};
    const auto built = buildDatabase(content, {}, database->path);
    if (!built)
        return {OfficeProblem::NotBuilt, both(buildProblemText(built.reason()), built.detail())};
    database->bundle.manifest.target = hallSetting(content, u"id"_s);
    database->bundle.manifest.title = hallWords(content, u"name"_s);
    return database;
}

} // namespace autocity
