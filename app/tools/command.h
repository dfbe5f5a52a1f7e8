// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/checkformat.h"
#include "bundle/exitcode.h"
#include "bundle/refusal.h"

#include <QCommandLineParser>

#include <functional>

namespace autocity
{

/** What a command was given, and how it answers. */
class CommandContext
{
public:
    CommandContext(const QCommandLineParser &parser, ReportLanguage language) : m_parser(parser), m_language(language)
    {
    }

    /** The operand of that number, from 0; empty if it was not given. */
    [[nodiscard]] QString operand(int number) const { return m_parser.positionalArguments().value(number); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString option(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList options(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] ReportLanguage language() const { return m_language; }

    /** In the language of the report; both, parted by a slash, if none was asked for. */
    [[nodiscard]] QString words(const BilingualText &text) const;
    /** Prints to standard output. */
    void print(const QString &text) const;
    void say(const BilingualText &text, const QString &detail = {}) const;
    /** Prints to standard error: what went wrong, and where. */
    void complain(const BilingualText &text, const QString &detail = {}) const;

    /** Complains about a refusal and says what the program returns for it. */
    [[nodiscard]] ExitCode refuse(Refusal refusal, const QString &detail) const;
    /** Complains about the command line. */
    [[nodiscard]] ExitCode misuse(const BilingualText &text, const QString &detail = {}) const;

private:
    const QCommandLineParser &m_parser;
    ReportLanguage m_language;
};

/** A command of autocity-bundle. */
struct Command {
    QString name;
    BilingualText about;  ///< one sentence
    QStringList operands; ///< their names, in order
    int needed = 0;       ///< how many of them must be given
    QList<QCommandLineOption> options;
    std::function<ExitCode(const CommandContext &)> run;
};

/** An option with a value, or none if the value's name is empty; explained in both languages. */
[[nodiscard]] QCommandLineOption commandOption(const QString &name, const BilingualText &about,
                                               const QString &value = {}, const QString &otherwise = {});

/** Runs the command that the arguments name, the program's name first. */
[[nodiscard]] ExitCode runCommandLine(const QList<Command> &commands, const QStringList &arguments);

} // namespace autocity
