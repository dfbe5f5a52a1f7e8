// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

/** Lets the tests find the modules that are compiled in. */
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(u"qrc:/qt/qml"_s); }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "main.moc"
