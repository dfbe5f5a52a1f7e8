// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the kiosk again and again and waits for its first picture: bench_start KIOSK [its options …].
#include "row.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int Rounds = 15;
constexpr int Patience = 60'000; // ms

/** How one start went. */
struct Start {
    double picture = -1;  ///< milliseconds to the first picture; negative: none came
    double computed = 0;  ///< by the process until then, in ms
};

/** Milliseconds that a process computed so far, as precise as the kernel's ticks. */
double computedBy(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return 1e3 * (words.value(11).toDouble() + words.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

Start startOnce(const QString &program, const QStringList &arguments)
{
    constexpr double nano = 1e6;
    QProcess kiosk;
    // What is waited for below is said there.
    kiosk.setReadChannel(QProcess::StandardError);
    QElapsedTimer clock;
    clock.start();
    kiosk.start(program, arguments);
    Start start;
    QByteArray said;
    while (kiosk.state() != QProcess::NotRunning && start.picture < 0 && kiosk.waitForReadyRead(Patience)) {
        said += kiosk.readAllStandardError();
        if (said.contains("First picture"))
            start = {double(clock.nsecsElapsed()) / nano, computedBy(kiosk.processId())};
    }
    kiosk.terminate();
    if (!kiosk.waitForFinished(Patience) || start.picture < 0)
        qFatal("No picture came:\n%s", said.constData());
    return start;
}

bool measure(const QString &what, double budget, const QString &program, const QStringList &arguments)
{
    bench::Row clocked{what, u"ms"_s, {}, budget, bench::Judged::Median};
    bench::Row computed{u"  … of that, computed"_s, u"ms"_s};
    startOnce(program, arguments);
    for (int round = 0; round < Rounds; ++round) {
        const Start start = startOnce(program, arguments);
        clocked.values.append(start.picture);
        computed.values.append(start.computed);
    }
    const bool well = print(clocked);
    print(computed);
    return well;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr double attractBudget = 300;
    constexpr double homeBudget = 500;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("bench_start KIOSK [its options …]");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool attract = measure(u"start to the first picture, attract"_s, attractBudget, arguments.at(1), arguments.mid(2));
    const bool home = measure(u"start to home, to be touched"_s, homeBudget, arguments.at(1), arguments.mid(2) + QStringList{u"--route"_s, u"/"_s});
    return attract && home ? 0 : 1;
}
