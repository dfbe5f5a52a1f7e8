// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

/** Messages come from any thread. */
QMutex mutex;
QStringList warnings;
constexpr qsizetype mostWarnings = 1000;

/**
 * What Qt Multimedia 6.4 warns of on machines that are in order: they have no sound server, or no GPU. A film plays all
 * the same, and a machine with these is not the one to look for faults in.
 */
bool isHarmless(const QString &text)
{
    return text == "PulseAudioService: pa_context_connect() failed"_L1 ||
           text.endsWith("No RHI backend. Using CPU conversion."_L1);
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void write(QtMsgType said, const QMessageLogContext &context, const QString &text)
{
    const QtMsgType type = said == QtWarningMsg && isHarmless(text) ? QtInfoMsg : said;
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs),
                                                 levelName(type), category, text);
    const QMutexLocker lock(&mutex);
    std::fputs(line.toUtf8().constData(), stderr);
    if (type != QtDebugMsg && type != QtInfoMsg && warnings.size() < mostWarnings)
        warnings.append(text);
}

} // namespace

Log::Log()
{
    qInstallMessageHandler(write);
}

Log::~Log()
{
    qInstallMessageHandler(nullptr);
}

QStringList Log::takeWarnings()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(warnings, {});
}

} // namespace autocity
