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

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs), levelName(type),
                                                category, text);
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
