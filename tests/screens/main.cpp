// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/database/contentdatabase.h"

#include <QDate>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

/** Gives the tests the harbour hall as the singleton Hall.catalogue, and the modules that are compiled in. */
class Hall : public QObject
{
    Q_OBJECT
    Q_PROPERTY(autocity::Catalogue *catalogue READ catalogue CONSTANT FINAL)

public:
    Hall()
    {
        auto opened = autocity::ContentDatabase::open(QStringLiteral(AUTOCITY_HARBOUR_SLOT) + u"/content.db"_s);
        if (!opened)
            qFatal("%s", qPrintable(autocity::problemName(opened.reason())));
        m_catalogue.setDatabase(std::move(opened.value()), QDate(2026, 7, 1));
    }

    [[nodiscard]] autocity::Catalogue *catalogue() { return &m_catalogue; }

private:
    autocity::Catalogue m_catalogue;
};

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        qmlRegisterSingletonInstance("Autocity.Tests", 1, 0, "Hall", &m_hall);
    }

private:
    Hall m_hall;
};

QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)

#include "main.moc"
