// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

namespace autocity
{

/** One run of autocity-bundle: how it ended and what it said. */
struct ProgramRun {
    int code = -1;
    QString out;
    QString err;

    /** Everything, for the message of a failed test. */
    [[nodiscard]] QByteArray all() const { return QByteArray::number(code) + ": " + out.toUtf8() + err.toUtf8(); }
};

/** Runs autocity-bundle with these arguments, nothing on its standard input. */
[[nodiscard]] inline ProgramRun runBundle(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(AUTOCITY_BINARY_DIR "/bin/autocity-bundle"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("autocity-bundle %s: %s", qPrintable(arguments.join(u' ')), qPrintable(process.errorString()));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace autocity
