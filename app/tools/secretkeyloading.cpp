// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/secretkeyloading.h"

#include "bundle/secretkeyfile.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Reads a line from the terminal with its echo switched off. */
QByteArray readHidden(const QString &prompt)
{
    std::fputs(prompt.toUtf8().constData(), stderr);
    termios shown = {};
    ::tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::string line;
    std::getline(std::cin, line);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    return QByteArray::fromStdString(line);
}

} // namespace

QCommandLineOption passwordFileOption()
{
    return commandOption(u"password-file"_s,
                         {u"钥匙的密码写在这个文件的第一行；也可放在环境变量 AUTOCITY_KEY_PASSWORD"_s,
                          u"the key's password is the first line of this file; or set AUTOCITY_KEY_PASSWORD"_s},
                         u"FILE"_s);
}

std::optional<QByteArray> askPassword(const CommandContext &context, bool twice)
{
    if (context.has(u"password-file"_s)) {
        QFile file(context.option(u"password-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return line;
    }
    if (qEnvironmentVariableIsSet("AUTOCITY_KEY_PASSWORD"))
        return qgetenv("AUTOCITY_KEY_PASSWORD");
    if (::isatty(STDIN_FILENO) != 1)
        return std::nullopt;
    const QByteArray password = readHidden(context.words({u"密码："_s, u"password: "_s}));
    if (twice && readHidden(context.words({u"再输一次："_s, u"once more: "_s})) != password)
        return std::nullopt;
    return password;
}

Result<SecretKey, Refusal> loadSecretKey(const CommandContext &context, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {Refusal::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return {Refusal::Unreadable, path};
    const QByteArray text = file.read(4096);
    QByteArray password;
    if (SecretKeyFile::isEncrypted(text))
        password = askPassword(context, false).value_or(QByteArray());
    auto key = SecretKeyFile::read(text, password);
    if (!key)
        return {key.reason(), path};
    return key;
}

} // namespace autocity
