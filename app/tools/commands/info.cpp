// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/bind.h"
#include "bundle/authoring/builder/tablemapping.h"
#include "bundle/authoring/bundledatabase.h"
#include "bundle/tablespec.h"
#include "tools/commands/commands.h"
#include "tools/officereport.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void line(const CommandContext &context, const BilingualText &label, const QString &value)
{
    context.print(context.words(label) + u": "_s + value + u'\n');
}

void printManifest(const CommandContext &context, const VerifiedBundle &bundle)
{
    const Manifest &manifest = bundle.manifest;
    qint64 bytes = 0;
    for (const ManifestFile &file : manifest.files)
        bytes += file.size;
    line(context, {u"编号"_s, u"serial"_s}, QString::number(manifest.serial));
    line(context, {u"钥匙代数"_s, u"key epoch"_s}, QString::number(manifest.epoch));
    line(context, {u"需要程序"_s, u"needs program"_s}, manifest.needs);
    line(context, {u"文件"_s, u"files"_s}, u"%1, %2 B"_s.arg(manifest.files.size()).arg(bytes));
    line(context, {u"签名"_s, u"signature"_s},
         bundle.signatureBytes.isEmpty()
             ? context.words({u"没有"_s, u"none"_s})
             : context.words({u"有，此处未验证（用 verify）"_s, u"present, not verified here (use verify)"_s}));
}

void printTables(const CommandContext &context, const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    for (const TableSpec &spec : tableSpecs()) {
        const std::string table = databaseTable(spec.name).toStdString();
        if (!database.tableExists(table))
            continue;
        const int rows = database.execAndGet("SELECT count(*) FROM \"" + table + '"').getInt();
        context.print(u"  %1 %2\n"_s.arg(rows, 6).arg(context.words({spec.aboutZh, spec.aboutEn})));
    }
}

ExitCode run(const CommandContext &context)
{
    const auto office = officeDatabase(context.operand(0));
    if (!office)
        return complainOfOffice(context, office.reason(), office.detail());
    const OfficeDatabase &database = *office.value();
    line(context, {u"展厅"_s, u"hall"_s},
         database.bundle.manifest.title + u" ("_s + database.bundle.manifest.target + u')');
    if (database.isBundle)
        printManifest(context, database.bundle);
    try {
        printTables(context, database.path);
    } catch (const SQLite::Exception &error) {
        return context.refuse(Refusal::Unreadable, QString::fromUtf8(error.what()));
    }
    return ExitCode::Clean;
}

} // namespace

Command infoCommand()
{
    return {
        u"info"_s, {u"说明一个内容包里有什么"_s, u"say what is in a bundle or folder"_s}, {u"BUNDLE|FOLDER"_s}, 1, {},
        run};
}

} // namespace autocity
