// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/database/contentdatabase.h"
#include "visit/attractplaylist.h"
#include "visit/nightwatch.h"
#include "visit/quizround.h"

#include <QDate>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

/** Gives the tests the harbour hall as the singleton Hall.catalogue, its attract loop by a clock of their own, and the modules that are compiled in. */
class Hall : public QObject
{
    Q_OBJECT
    Q_PROPERTY(autocity::Catalogue *catalogue READ catalogue CONSTANT FINAL)
    Q_PROPERTY(autocity::NightWatch *night READ night CONSTANT)
    Q_PROPERTY(autocity::AttractPlaylist *playlist READ playlist CONSTANT FINAL)
    Q_PROPERTY(autocity::QuizRound *round READ round CONSTANT FINAL)

public:
    Hall()
    {
        auto opened = autocity::ContentDatabase::open(QStringLiteral(AUTOCITY_HARBOUR_SLOT) + u"/content.db"_s);
        if (!opened)
            qFatal("%s", qPrintable(autocity::problemName(opened.reason())));
        m_catalogue.setDatabase(std::move(opened.value()), QDate(2026, 7, 1));
        QList<int> seconds;
        const QList<autocity::Entry> scenes = m_catalogue.attract(u"en"_s);
        for (const autocity::Entry &scene : scenes)
            seconds.append(scene.year);
        m_playlist.setDurations(seconds);
        QList<autocity::QuizCard> pool;
        for (const autocity::QuizQuestion &question : m_catalogue.quiz(u"en"_s))
            pool.append({question.id, question.correct.code});
        m_round.setPool(pool);
    }

    [[nodiscard]] autocity::Catalogue *catalogue() { return &m_catalogue; }
    [[nodiscard]] autocity::AttractPlaylist *playlist() { return &m_playlist; }

    /** Lets the time of the scene that is on pass. */
    Q_INVOKABLE void passScene()
    {
        m_now += m_playlist.untilNext();
        m_playlist.update();
    }

    [[nodiscard]] autocity::NightWatch *night() { return &m_night; }

    /** The hall is closed since so many minutes; 0: it is open. */
    Q_INVOKABLE void closeUntilMinute(int minute)
    {
        m_time = QDateTime(QDate(2026, 5, 1), QTime(17, 0)).addSecs(qint64{60} * (minute > 0 ? minute : -60));
        m_night.setHours(*autocity::OpeningHours::parse(u"09:00-17:00"_s));
    }

    [[nodiscard]] autocity::QuizRound *round() { return &m_round; }

private:
    std::chrono::milliseconds m_now{0};
    autocity::AttractPlaylist m_playlist{[this] { return m_now; }};
    QDateTime m_time{QDate(2026, 5, 1), QTime(12, 0)};
    autocity::NightWatch m_night{[this] { return m_time; }};
    autocity::Catalogue m_catalogue;
    // The same moment each time, so the same questions.
    autocity::QuizRound m_round{[] { return std::chrono::milliseconds(1); }};
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
