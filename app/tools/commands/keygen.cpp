// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/diskfile.h"
#include "bundle/secretkeyfile.h"
#include "tools/commands/commands.h"
#include "tools/secretkeyloading.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Writes the pair; the secret half is for its owner alone. */
bool writePair(const QString &base, const QByteArray &secret, const QByteArray &open)
{
    return DiskFile::put(base + u".key"_s, secret) &&
           QFile::setPermissions(base + u".key"_s, QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           DiskFile::put(base + u".pub"_s, open);
}

ExitCode run(const CommandContext &context)
{
    const QString base = context.operand(0) + u'/' + context.option(u"name"_s);
    if (QFile::exists(base + u".key"_s) || QFile::exists(base + u".pub"_s)) {
        context.complain({u"已有同名的钥匙，不覆盖"_s, u"there is a key of that name; it is not overwritten"_s}, base);
        return ExitCode::Unwritable;
    }
    QByteArray password;
    if (!context.has(u"no-password"_s)) {
        password = askPassword(context, true).value_or(QByteArray());
        if (password.isEmpty())
            return context.misuse({u"没有密码：请输入两次相同的密码，或用 --no-password"_s,
                                   u"no password: type the same twice, or use --no-password"_s});
    }
    if (sodium_init() < 0 || !QDir().mkpath(context.operand(0)))
        return context.refuse(Refusal::Unwritable, context.operand(0));
    const SecretKey key = SecretKey::generate();
    const auto secret = SecretKeyFile::write(key, password);
    if (!secret)
        return context.refuse(secret.reason(), {});
    if (!writePair(base, secret.value(), key.publicKey().fileText()))
        return context.refuse(Refusal::Unwritable, base);
    context.say({u"私钥（请保密）"_s, u"secret key, keep it secret"_s}, base + u".key"_s);
    context.say({u"公钥"_s, u"public key"_s}, base + u".pub "_s + key.publicKey().name());
    return ExitCode::Clean;
}

} // namespace

Command keygenCommand()
{
    return {u"keygen"_s,
            {u"生成一对签名钥匙，minisign 也能用"_s, u"make a pair of signing keys, which minisign can use too"_s},
            {u"FOLDER"_s},
            1,
            {commandOption(u"name"_s, {u"文件名"_s, u"name of the files"_s}, u"NAME"_s, u"hall"_s),
             commandOption(u"no-password"_s, {u"不加密码（只用于试验）"_s, u"without a password, for trials only"_s}),
             passwordFileOption()},
            run};
}

} // namespace autocity
