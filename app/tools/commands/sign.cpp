// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/packer.h"
#include "tools/commands/commands.h"
#include "tools/secretkeyloading.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

ExitCode run(const CommandContext &context)
{
    if (!context.has(u"key"_s))
        return context.misuse({u"请用 --key 给出私钥"_s, u"name the secret key with --key"_s});
    const auto key = loadSecretKey(context, context.option(u"key"_s));
    if (!key)
        return context.refuse(key.reason(), key.detail());
    const auto manifest = signBundle(context.operand(0), key.value());
    if (!manifest)
        return context.refuse(manifest.reason(), manifest.detail());
    context.say({u"已签名"_s, u"signed"_s},
                u"%1 #%2, %3"_s.arg(manifest.value().target, QString::number(manifest.value().serial),
                                    key.value().publicKey().name()));
    return ExitCode::Clean;
}

} // namespace

Command signCommand()
{
    return {u"sign"_s,
            {u"给内容包签名，原有签名被替换"_s, u"sign a bundle; a signature it has is replaced"_s},
            {u"BUNDLE"_s},
            1,
            {commandOption(u"key"_s, {u"私钥文件"_s, u"secret key"_s}, u"SECRET"_s), passwordFileOption()},
            run};
}

} // namespace autocity
