// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlereader.h"
#include "tools/commands/commands.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

ExitCode run(const CommandContext &context)
{
    if (!context.has(u"key"_s))
        return context.misuse(
            {u"请用 --key 给出公钥或放公钥的文件夹"_s, u"name a public key, or a folder of them, with --key"_s});
    const auto keyring = Keyring::load(context.options(u"key"_s));
    if (!keyring)
        return context.refuse(keyring.reason(), keyring.detail());
    VerifyOptions options;
    options.target = context.option(u"target"_s);
    const auto bundle = verifyBundle(context.operand(0), keyring.value(), options);
    if (!bundle)
        return context.refuse(bundle.reason(), bundle.detail());
    const Manifest &manifest = bundle.value().manifest;
    context.say({u"签名有效，内容完整"_s, u"the signature is good and every file is whole"_s},
                u"%1 #%2, %3"_s.arg(manifest.target, QString::number(manifest.serial), bundle.value().key.name()));
    return ExitCode::Clean;
}

} // namespace

Command verifyCommand()
{
    return {
        u"verify"_s,
        {u"验证签名与每个文件的每个字节"_s, u"verify the signature and every byte of every file"_s},
        {u"BUNDLE"_s},
        1,
        {commandOption(u"key"_s,
                       {u"公钥文件或放公钥的文件夹，可多次"_s, u"public key or folder of keys; may be repeated"_s},
                       u"PUBLIC"_s),
         commandOption(u"target"_s, {u"只接受这个展厅的内容包"_s, u"accept only a bundle for this hall"_s}, u"ID"_s)},
        run};
}

} // namespace autocity
