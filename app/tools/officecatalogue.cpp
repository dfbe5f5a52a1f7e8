// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/officecatalogue.h"

#include "catalogue/database/contentdatabase.h"
#include "tools/officereport.h"

#include <QDate>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace autocity
{

QCommandLineOption dateOption()
{
    return commandOption(
        u"date"_s,
        {u"按这一天取舍有期限的内容，默认今天"_s, u"the day for what is shown only for a time; today if not given"_s},
        u"YYYY-MM-DD"_s);
}

Result<std::shared_ptr<OfficeCatalogue>, ExitCode> openCatalogue(const CommandContext &context, const QString &path)
{
    const QDate day =
        context.has(u"date"_s) ? QDate::fromString(context.option(u"date"_s), Qt::ISODate) : QDate::currentDate();
    if (!day.isValid())
        return context.misuse({u"日期写成 2026-05-01"_s, u"write the date as 2026-05-01"_s}, context.option(u"date"_s));
    const auto office = officeDatabase(path);
    if (!office)
        return complainOfOffice(context, office.reason(), office.detail());
    auto opened = std::make_shared<OfficeCatalogue>();
    opened->office = office.value();
    auto database = ContentDatabase::open(opened->office->path);
    if (!database) {
        context.complain({u"内容数据库不能用"_s, u"the content database cannot be used"_s},
                         problemName(database.reason()));
        return ExitCode::Problems;
    }
    opened->catalogue = std::make_unique<Catalogue>();
    opened->catalogue->setDatabase(std::move(database).value(), day);
    return opened;
}

ExitCode writeAnswer(const CommandContext &context, const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty()) {
        context.print(QString::fromUtf8(bytes));
        return ExitCode::Clean;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return context.refuse(Refusal::Unwritable, path);
    return ExitCode::Clean;
}

} // namespace autocity
