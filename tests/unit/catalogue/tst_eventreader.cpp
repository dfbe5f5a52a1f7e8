// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/reading/eventreader.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Events, and what is known of the state of projects. */
class EventReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composes();
    void lists();
    void milestonesSayWhatCameOfThem();
    void stateIsTheLatestStated();
    void announcedOnlyIsAPlan();
    void answeredIsNotOpen();
    void outcomeDependsOnTheDay();

private:
    OpenFixture m_fixture;
    const Reading m_english = m_fixture.reading(Language::English);
    const EventReader m_reader{m_english};
};

void EventReaderTest::composes()
{
    const EventItem opening = m_reader.event(u"opening"_s);
    QCOMPARE(opening.date, u"28 June 2021"_s);
    QCOMPARE(opening.precision, u"day"_s);
    QCOMPARE(opening.title, u"Red Harbour opens"_s);
    QCOMPARE(opening.subjectName, u"Red Harbour Works"_s);
    QCOMPARE(opening.stroke, Stroke::Solid);
    QCOMPARE(opening.source.locator, u"paragraph 2"_s);
    QCOMPARE(m_reader.event(u"talk"_s).date, u"May 2021 (End of May)"_s);
    const EventItem launch = m_reader.event(u"launch"_s);
    QVERIFY(launch.planned);
    QCOMPARE(launch.stroke, Stroke::Dashed);
    QCOMPARE(launch.precision, u"quarter"_s);
    QVERIFY(m_reader.event(u"nobody"_s).id.isEmpty());
}

void EventReaderTest::lists()
{
    const auto ids = [](const QList<EventItem> &events) {
        QStringList list;
        for (const EventItem &event : events)
            list.append(event.id);
        return list;
    };
    QCOMPARE(ids(m_reader.all()), QStringList({u"talk"_s, u"opening"_s, u"launch"_s}));
    QCOMPARE(ids(m_reader.ofSubject(u"works"_s)), QStringList{u"opening"_s});
    QCOMPARE(ids(m_reader.ofSubject(u"yard"_s)), QStringList{u"launch"_s}); // of the project on its ground
    QCOMPARE(ids(m_reader.ofYear(2021)), QStringList({u"talk"_s, u"opening"_s}));
    QCOMPARE(ids(m_reader.ofSource(u"web"_s)), QStringList{u"launch"_s});
    const QList<Label> years = m_reader.years();
    QCOMPARE(years.size(), 2);
    QCOMPARE(years.at(0).id, u"2021"_s);
    QCOMPARE(years.at(0).count, 2);
}

void EventReaderTest::milestonesSayWhatCameOfThem()
{
    const QList<EventItem> steps = m_reader.milestones(u"crane"_s);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).title, u"Signed"_s);
    QCOMPARE(steps.at(1).stroke, Stroke::Hatched);
    QCOMPARE(steps.at(1).text, u"First pile driven"_s);
    QVERIFY(steps.at(2).planned);
    QCOMPARE(steps.at(2).title, u"Completion was due in 2025; the outcome is not stated"_s);
    QCOMPARE(steps.at(2).precision, u"year"_s);
}

void EventReaderTest::stateIsTheLatestStated()
{
    const StatusText status = m_reader.projectStatus(u"crane"_s);
    QCOMPARE(status.key, u"construction"_s);
    QCOMPARE(status.label, u"Under construction"_s);
    QCOMPARE(status.date, u"8 May 2022"_s);
    QCOMPARE(status.source.id, u"web"_s);
    QCOMPARE(status.note, u"Completion was due in 2025; the outcome is not stated"_s);
    const StatusText unknown = m_reader.projectStatus(u"nobody"_s);
    QVERIFY(unknown.key.isEmpty());
    QCOMPARE(unknown.label, u"Not stated"_s);
    QCOMPARE(unknown.stroke, Stroke::Thin);
}

void EventReaderTest::announcedOnlyIsAPlan()
{
    const StatusText status = m_reader.projectStatus(u"tower"_s);
    QCOMPARE(status.key, u"planned"_s);
    QCOMPARE(status.stroke, Stroke::Dashed);
    QCOMPARE(status.date, QString());
    QCOMPARE(status.note, u"Start of production is due in the first half of 2030"_s);
}

void EventReaderTest::answeredIsNotOpen()
{
    const StatusText status = m_reader.projectStatus(u"mole"_s);
    QCOMPARE(status.key, u"completed"_s);
    QCOMPARE(status.date, u"as of 8 May 2022"_s);
    QCOMPARE(status.note, QString());
    QCOMPARE(m_reader.milestones(u"mole"_s).constLast().date, u"as of 8 May 2022"_s);
    QCOMPARE(m_reader.milestones(u"mole"_s).constLast().precision, QString());
    QCOMPARE(m_reader.milestones(u"mole"_s).constFirst().title, u"Completion was due in 2021"_s);
}

void EventReaderTest::outcomeDependsOnTheDay()
{
    const auto noteOn = [this](const QDate &day) {
        const Reading reading(m_fixture.database(), Language::Hans, day);
        return EventReader(reading).projectStatus(u"crane"_s).note.replace(QChar(0xa0), u' ');
    };
    QCOMPARE(noteOn(QDate(2025, 12, 31)), u"预定 2025 年竣工"_s);
    QCOMPARE(noteOn(QDate(2026, 1, 1)), u"原定 2025 年竣工，结果未载"_s);
}

QTEST_GUILESS_MAIN(EventReaderTest)
#include "tst_eventreader.moc"
