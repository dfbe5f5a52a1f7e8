// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk.h"
#include "platform/log.h"
#include "platform/mediabackend.h"
#include "platform/memory.h"
#include "platform/options.h"
#include "platform/renderer.h"
#include "platform/signalwatch.h"
#include "tour.h"
#include "visitorfilter.h"

#include <QFont>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

/** What the program is called; the cache of unpacked bundles is named after it. */
void nameProgram()
{
    QCoreApplication::setApplicationName(u"autocity-kiosk"_s);
    QCoreApplication::setOrganizationName(u"autocity"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTOCITY_VERSION));
}

/**
 * Qt's own list comes with an application, which wants its platform chosen by these options. One made only to
 * read them would take accessibility with it when it goes: Qt Quick brings that along once, when it is loaded.
 */
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void prepareEnvironment(const Options &options)
{
    if (options.isUnattended() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const RendererChoice renderer = chooseRenderer(qEnvironmentVariable("QT_QUICK_BACKEND"), qEnvironmentVariable("QT_QPA_PLATFORM"));
    if (!renderer.backend.isEmpty())
        qputenv("QT_QUICK_BACKEND", renderer.backend.toUtf8());
    const MediaBackendChoice media = chooseMediaBackend(qEnvironmentVariable("QT_MEDIA_BACKEND"), QLibraryInfo::version());
    if (!media.backend.isEmpty())
        qputenv("QT_MEDIA_BACKEND", media.backend.toUtf8());
    qInfo("Films: %s, since %s", media.backend.isEmpty() ? "as Qt chooses" : qPrintable(media.backend), qPrintable(media.reason));
    qInfo("Renderer: %s, since %s", renderer.backend.isEmpty() ? "OpenGL" : qPrintable(renderer.backend), qPrintable(renderer.reason));
}

int runDisplay(const Options &options)
{
    Kiosk kiosk(options);
    kiosk.openContent();
    if (kiosk.createWindow() == nullptr)
        return 1;
    VisitorFilter filter(kiosk.idleWatch());
    qApp->installEventFilter(&filter);
    qApp->installEventFilter(&kiosk.touchSounds());
    // Read by tests/bench: when there was something to see.
    QObject::connect(kiosk.window(), &QQuickWindow::frameSwapped, kiosk.window(), [] { qInfo("First picture"); }, Qt::SingleShotConnection);
    kiosk.show();
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryTidy();
    nameProgram();
    const ParsedOptions parsed = parseOptions(argumentsOf(argc, argv));
    if (parsed.exitCode) {
        std::fputs(parsed.text.toUtf8().constData(), *parsed.exitCode == 0 ? stdout : stderr);
        return *parsed.exitCode;
    }
    Log log;
    prepareEnvironment(parsed.options);
    const QGuiApplication application(argc, argv);
    // Machines without the DIN of the design write its digits in the face of the words.
    QFont::insertSubstitution(u"OSP-DIN"_s, u"Noto Sans CJK SC"_s);
    const SignalWatch signalWatch({SIGTERM, SIGINT});
    QObject::connect(&signalWatch, &SignalWatch::received, &application, [](int number) {
        qInfo("Signal %d: ending", number);
        QCoreApplication::quit();
    });
    if (parsed.options.isUnattended()) {
        const QStringList early = log.takeWarnings();
        return Tour(parsed.options, log).run();
    }
    return runDisplay(parsed.options);
}
