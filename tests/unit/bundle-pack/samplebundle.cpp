// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebundle.h"

#include "bundle/secretkeyfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace autocity::sample
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray output(const QString &program, const QStringList &arguments, const QString &folder, int code,
                  const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s did not run: %s", qPrintable(program), qPrintable(process.errorString()));
    const QByteArray text = process.readAllStandardOutput();
    if (process.exitCode() != code)
        qFatal("%s %s ended with %d: %s%s", qPrintable(program), qPrintable(arguments.join(u' ')), process.exitCode(),
               text.constData(), process.readAllStandardError().constData());
    return text;
}

int exitOf(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s did not run: %s", qPrintable(program), qPrintable(process.errorString()));
    return process.exitCode();
}

ContentRow row(const QHash<QString, QString> &values)
{
    ContentRow made;
    made.values = values;
    return made;
}

namespace
{

void add(Content &content, const QString &table, const QHash<QString, QString> &values)
{
    ContentTable &into = content.tables[table];
    into.name = table;
    into.rows.append(row(values));
}

void addPlaces(Content &content)
{
    add(content, u"section"_s,
        {{u"id"_s, u"plants"_s},
         {u"title.zh"_s, u"船厂"_s},
         {u"title.en"_s, u"Yards"_s},
         {u"fact"_s, u"output-2024"_s}});
    add(content, u"area"_s,
        {{u"id"_s, u"old-quay"_s},
         {u"name.zh"_s, u"老码头"_s},
         {u"name.en"_s, u"Old Quay"_s},
         {u"lon"_s, u"10.5"_s},
         {u"lat"_s, u"54.25"_s}});
    add(content, u"place"_s,
        {{u"id"_s, u"crane-hall"_s},
         {u"order"_s, u"2"_s},
         {u"section"_s, u"plants"_s},
         {u"kind"_s, u"plant"_s},
         {u"name.zh"_s, u"吊车J7车间"_s},
         {u"name.en"_s, u"Crane Hall"_s},
         {u"parent"_s, u"north-yard"_s},
         {u"grade"_s, u"D"_s},
         {u"area"_s, u"old-quay"_s},
         {u"show_from"_s, u"2024-03"_s},
         {u"show_until"_s, u"2024-03"_s}});
    add(content, u"place"_s,
        {{u"id"_s, u"north-yard"_s},
         {u"order"_s, u"1"_s},
         {u"section"_s, u"plants"_s},
         {u"kind"_s, u"plant"_s},
         {u"name.zh"_s, u"长春绿港船厂"_s},
         {u"name.en"_s, u"Greenport Yard"_s},
         {u"short.zh"_s, u"绿港"_s},
         {u"short.en"_s, u"Greenport"_s},
         {u"aliases"_s, u"后里船台|GP Yard"_s},
         {u"grade"_s, u"B"_s},
         {u"lon"_s, u"10.51"_s},
         {u"lat"_s, u"54.26"_s}});
    add(content, u"sign"_s,
        {{u"place"_s, u"north-yard"_s}, {u"layout"_s, u"landscape"_s}, {u"x"_s, u"100"_s}, {u"y"_s, u"200"_s}});
    add(content, u"project"_s,
        {{u"id"_s, u"new-slip"_s},
         {u"name.zh"_s, u"新滑道"_s},
         {u"name.en"_s, u"New Slipway"_s},
         {u"place"_s, u"north-yard"_s},
         {u"source"_s, u"gazette"_s}});
    add(content, u"milestone"_s,
        {{u"id"_s, u"new-slip-start"_s},
         {u"project"_s, u"new-slip"_s},
         {u"status"_s, u"construction"_s},
         {u"date"_s, u"2023-Q2"_s},
         {u"certainty"_s, u"stated"_s},
         {u"source"_s, u"gazette"_s}});
    add(content, u"relation"_s, {{u"from"_s, u"crane-hall"_s}, {u"to"_s, u"north-yard"_s}, {u"kind"_s, u"part_of"_s}});
}

void addFigures(Content &content)
{
    add(content, u"group"_s, {{u"id"_s, u"economy"_s}, {u"title.zh"_s, u"经济"_s}, {u"title.en"_s, u"Economy"_s}});
    add(content, u"unit"_s,
        {{u"id"_s, u"yi-yuan"_s},
         {u"suffix.zh"_s, u"亿元"_s},
         {u"suffix.en"_s, u"billion yuan"_s},
         {u"scale_en"_s, u"0.1"_s}});
    add(content, u"term"_s,
        {{u"id"_s, u"output"_s},
         {u"name.zh"_s, u"产值"_s},
         {u"name.en"_s, u"Output"_s},
         {u"text.zh"_s, u"船的总值。"_s},
         {u"text.en"_s, u"Value of all ships."_s}});
    add(content, u"metric"_s,
        {{u"id"_s, u"output"_s},
         {u"group"_s, u"economy"_s},
         {u"name.zh"_s, u"总产值"_s},
         {u"name.en"_s, u"Total output"_s},
         {u"term"_s, u"output"_s}});
    add(content, u"fact"_s,
        {{u"id"_s, u"output-2024"_s},
         {u"subject"_s, u"hall"_s},
         {u"metric"_s, u"output"_s},
         {u"value"_s, u"1142.4"_s},
         {u"qualifier"_s, u"近"_s},
         {u"unit"_s, u"yi-yuan"_s},
         {u"period"_s, u"2024-H1"_s},
         {u"kind"_s, u"actual"_s},
         {u"source"_s, u"gazette"_s}});
    add(content, u"fact"_s,
        {{u"id"_s, u"output-2026"_s},
         {u"subject"_s, u"hall"_s},
         {u"metric"_s, u"output"_s},
         {u"value"_s, u"2000"_s},
         {u"unit"_s, u"yi-yuan"_s},
         {u"period"_s, u"2026"_s},
         {u"kind"_s, u"target"_s},
         {u"source"_s, u"gazette"_s}});
}

void addTime(Content &content)
{
    add(content, u"lane"_s, {{u"id"_s, u"yards"_s}, {u"title.zh"_s, u"船厂"_s}, {u"title.en"_s, u"Yards"_s}});
    add(content, u"event"_s,
        {{u"id"_s, u"launch"_s},
         {u"date"_s, u"2024-05-06"_s},
         {u"lane"_s, u"yards"_s},
         {u"subject"_s, u"north-yard"_s},
         {u"title.zh"_s, u"红旗号下水"_s},
         {u"title.en"_s, u"Launch of the Red Flag"_s},
         {u"text.zh"_s, u"万吨轮下水。"_s},
         {u"text.en"_s, u"A ship is launched."_s},
         {u"source"_s, u"gazette"_s}});
    add(content, u"strategy"_s,
        {{u"id"_s, u"plan-325"_s},
         {u"code"_s, u"325"_s},
         {u"title.zh"_s, u"“325”计划"_s},
         {u"title.en"_s, u"The 325 Plan"_s},
         {u"source"_s, u"gazette"_s}});
    add(content, u"attract"_s, {{u"id"_s, u"a1"_s}, {u"scene"_s, u"map"_s}, {u"seconds"_s, u"6"_s}});
}

} // namespace

Content harbour(const QString &folder)
{
    Content content;
    content.folder = folder;
    add(content, u"hall"_s, {{u"key"_s, u"id"_s}, {u"value"_s, u"harbour"_s}});
    add(content, u"hall"_s,
        {{u"key"_s, u"name"_s}, {u"text.zh"_s, u"港区\"一号\"展厅"_s}, {u"text.en"_s, u"Harbour hall"_s}});
    add(content, u"source"_s,
        {{u"id"_s, u"gazette"_s},
         {u"class"_s, u"public"_s},
         {u"outlet.zh"_s, u"港报"_s},
         {u"outlet.en"_s, u"Gazette"_s},
         {u"title.zh"_s, u"开港"_s},
         {u"title.en"_s, u"Opening"_s},
         {u"date"_s, u"2024"_s}});
    addPlaces(content);
    addFigures(content);
    addTime(content);
    add(content, u"pronunciation"_s, {{u"text"_s, u"长春"_s}, {u"pinyin"_s, u"cháng chūn"_s}});
    add(content, u"hant"_s, {{u"from"_s, u"裏"_s}, {u"to"_s, u"里"_s}});
    content.stories.append({u"north-yard"_s,
                            u"zh"_s,
                            {},
                            {{StoryParagraph::Style::Lead, u"船厂在港里。"_s, {u"output"_s}, {}, 1, {1}, {}}}});
    content.stories.append(
        {u"north-yard"_s,
         u"en"_s,
         {},
         {{StoryParagraph::Style::Lead, u"The yard is in the harbour."_s, {u"output"_s}, {}, 1, {1}, {}}}});
    content.map =
        QJsonDocument::fromJson(R"({"bbox": [10, 54, 11, 55], "features": [{"type": "Feature", "geometry": null,
        "properties": {"id": "quay", "kind": "road", "name.zh": "码头路", "name.en": "Quay Road",
                       "sheet": {"landscape": {"points": [[1, 2], [3, 4]]}}}}]})")
            .object();
    const QString picture = folder + u"/yard.png"_s;
    put(picture, QByteArray(700, 'p'));
    content.media.insert(u"yard.png"_s, {u"yard.png"_s, picture, 700, u"image/png"_s, 20, 10, 0, {}, {}});
    add(content, u"media"_s,
        {{u"id"_s, u"m1"_s},
         {u"subject"_s, u"north-yard"_s},
         {u"type"_s, u"picture"_s},
         {u"file"_s, u"yard.png"_s},
         {u"caption.zh"_s, u"船厂"_s},
         {u"caption.en"_s, u"The yard"_s}});
    return content;
}

SampleBundle::SampleBundle()
    : tar(folder.filePath(u"a.hallbundle"_s)), tree(folder.filePath(u"tree"_s)), secret(folder.filePath(u"k.key"_s)),
      open(folder.filePath(u"k.pub"_s))
{
    BuildOptions options;
    options.serial = 7;
    const Content content = harbour(folder.path());
    const auto built = buildBundle(content, options, tar, key);
    if (!built || !buildBundle(content, options, tree, key))
        qFatal("the sample cannot be built: %s", qPrintable(built.detail()));
    keyring.add(key.publicKey());
    put(secret, SecretKeyFile::write(key).value());
    put(open, key.publicKey().fileText());
}

} // namespace autocity::sample
