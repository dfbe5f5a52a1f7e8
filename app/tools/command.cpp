// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/command.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text + u'\n' : text + u": "_s + detail + u'\n';
}

QString overview(const QList<Command> &commands)
{
    QString text = u"autocity-bundle COMMAND …\n\n"_s;
    for (const Command &command : commands)
        text += u"  %1 %2\n  %3 %4\n"_s.arg(command.name, -8).arg(command.about.zh, QString(8, u' '), command.about.en);
    return text + u"\nautocity-bundle COMMAND --help\n"_s;
}

/** The language asked for, looked for before the command line is understood as a whole. */
ReportLanguage languageOf(const QCommandLineParser &parser)
{
    const QString language = parser.value(u"language"_s);
    return language == u"zh"_s   ? ReportLanguage::Chinese
           : language == u"en"_s ? ReportLanguage::English
                                 : ReportLanguage::Both;
}

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.about.zh + u'\n' + command.about.en);
    parser.addPositionalArgument(command.name, {}, command.name);
    for (int i = 0; i < command.operands.size(); ++i) {
        const QString &name = command.operands.at(i);
        parser.addPositionalArgument(name, {}, i < command.needed ? name : u'[' + name + u']');
    }
    parser.addOption(commandOption(u"help"_s, {u"显示说明"_s, u"explain this command"_s}));
    parser.addOption(
        commandOption(u"language"_s, {u"只用中文或英文"_s, u"speak only Chinese or only English"_s}, u"zh|en"_s));
    parser.addOptions(command.options);
}

ExitCode runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser help;
    describe(help, command);
    QCommandLineParser parser;
    parser.addOption(commandOption(u"help"_s, {}));
    parser.addOption(commandOption(u"language"_s, {}, u"zh|en"_s));
    parser.addOptions(command.options);
    const bool parsed = parser.parse(arguments);
    const CommandContext context(parser, languageOf(parser));
    if (!parsed)
        return context.misuse({u"选项不对"_s, u"wrong option"_s}, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        write(stdout, help.helpText());
        return ExitCode::Clean;
    }
    const QString language = parser.value(u"language"_s);
    if (!language.isEmpty() && context.language() == ReportLanguage::Both)
        return context.misuse({u"语言只有 zh 和 en"_s, u"the languages are zh and en"_s}, language);
    const qsizetype given = parser.positionalArguments().size();
    if (given < command.needed || given > command.operands.size())
        return context.misuse({u"用法"_s, u"usage"_s},
                              u"autocity-bundle %1 %2"_s.arg(command.name, command.operands.join(u' ')));
    return command.run(context);
}

} // namespace

QString CommandContext::words(const BilingualText &text) const
{
    switch (m_language) {
    case ReportLanguage::Chinese:
        return text.zh;
    case ReportLanguage::English:
        return text.en;
    case ReportLanguage::Both:
        break;
    }
    return text.zh + u" / "_s + text.en;
}

void CommandContext::print(const QString &text) const
{
    write(stdout, text);
}

void CommandContext::say(const BilingualText &text, const QString &detail) const
{
    write(stdout, withDetail(words(text), detail));
}

void CommandContext::complain(const BilingualText &text, const QString &detail) const
{
    write(stderr, withDetail(words(text), detail));
}

ExitCode CommandContext::refuse(Refusal refusal, const QString &detail) const
{
    complain(refusalText(refusal), detail);
    switch (refusal) {
    case Refusal::NotFound:
    case Refusal::Unreadable:
        return ExitCode::Unreadable;
    case Refusal::Unwritable:
        return ExitCode::Unwritable;
    default:
        return ExitCode::Problems;
    }
}

ExitCode CommandContext::misuse(const BilingualText &text, const QString &detail) const
{
    complain(text, detail);
    return ExitCode::Usage;
}

QCommandLineOption commandOption(const QString &name, const BilingualText &about, const QString &value,
                                 const QString &otherwise)
{
    return QCommandLineOption(name, about.zh + u'\n' + about.en, value, otherwise);
}

ExitCode runCommandLine(const QList<Command> &commands, const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == u"--version"_s) {
        write(stdout, u"autocity-bundle %1\n"_s.arg(QStringLiteral(AUTOCITY_VERSION)));
        return ExitCode::Clean;
    }
    const auto command =
        std::find_if(commands.cbegin(), commands.cend(), [&name](const Command &each) { return each.name == name; });
    if (command == commands.cend()) {
        const bool asked = name == u"--help"_s || name == u"help"_s;
        write(asked ? stdout : stderr, overview(commands));
        return asked ? ExitCode::Clean : ExitCode::Usage;
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    return runCommand(*command, rest);
}

} // namespace autocity
