// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder.h"
#include "bundle/check.h"
#include "bundle/contentfolder.h"
#include "tools/commands/commands.h"
#include "tools/secretkeyloading.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** A whole number from 1 that an option gives; none if it is not one. */
std::optional<qint64> numberOption(const CommandContext &context, const QString &name)
{
    bool number = false;
    const qint64 value = context.option(name).toLongLong(&number);
    return number && value >= 1 && value <= Manifest::maximalSerial ? std::optional(value) : std::nullopt;
}

ExitCode complainOf(const CommandContext &context, BuildProblem problem, const QString &detail)
{
    context.complain(buildProblemText(problem), detail);
    switch (problem) {
    case BuildProblem::Unwritable:
        return ExitCode::Unwritable;
    case BuildProblem::MediaUnreadable:
    case BuildProblem::NoConverter:
        return ExitCode::Unreadable;
    default:
        return ExitCode::Problems;
    }
}

ExitCode build(const CommandContext &context, const BuildOptions &options, const std::optional<SecretKey> &key)
{
    const QString folder = context.operand(0);
    const QString out = context.operand(1);
    Diagnostics diagnostics;
    const Content content = readContent(folder, diagnostics);
    diagnostics += checkContent(content);
    diagnostics = sortedDiagnostics(diagnostics);
    const ExitCode checked = exitCodeOf(diagnostics);
    if (!diagnostics.isEmpty())
        context.print(formatDiagnostics(diagnostics, context.language()));
    if (checked != ExitCode::Clean)
        return checked;
    const auto built = buildBundle(content, options, out, key);
    if (!built)
        return complainOf(context, built.reason(), built.detail());
    const Manifest &manifest = built.value();
    const QString about = u"%1 %2 #%3"_s.arg(out, manifest.target, QString::number(manifest.serial));
    if (key)
        context.say({u"已做好并签名"_s, u"built and signed"_s}, about);
    else
        context.say({u"已做好，还没有签名"_s, u"built, not signed yet"_s}, about);
    return ExitCode::Clean;
}

ExitCode run(const CommandContext &context)
{
    const std::optional<qint64> serial = numberOption(context, u"serial"_s);
    const std::optional<qint64> epoch = numberOption(context, u"epoch"_s);
    if (!serial || !epoch)
        return context.misuse(
            {u"--serial 和 --epoch 要从 1 起的整数"_s, u"--serial and --epoch want a whole number from 1"_s});
    std::optional<SecretKey> key;
    if (context.has(u"key"_s)) {
        const auto loaded = loadSecretKey(context, context.option(u"key"_s));
        if (!loaded)
            return context.refuse(loaded.reason(), loaded.detail());
        key = loaded.value();
    }
    BuildOptions options;
    options.serial = *serial;
    options.epoch = *epoch;
    return build(context, options, key);
}

} // namespace

Command buildCommand()
{
    return {u"build"_s,
            {u"检查并做成内容包；OUT 以 .hallbundle 结尾是单个文件，否则是文件夹"_s,
             u"check a folder and make a bundle of it; OUT is one file if it ends in .hallbundle, else a folder"_s},
            {u"FOLDER"_s, u"OUT"_s},
            2,
            {commandOption(u"serial"_s, {u"编号，每次发布加一"_s, u"serial, one more with each publication"_s}, u"N"_s),
             commandOption(u"epoch"_s, {u"钥匙的代数"_s, u"epoch of the key"_s}, u"N"_s, u"1"_s),
             commandOption(u"key"_s, {u"用这把私钥签名"_s, u"sign with this secret key"_s}, u"SECRET"_s),
             passwordFileOption()},
            run};
}

} // namespace autocity
