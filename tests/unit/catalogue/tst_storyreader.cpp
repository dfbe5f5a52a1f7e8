// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/reading/storyreader.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Stories, terms, gaps and media of a thing. */
class StoryReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories();
    void gaps();
    void media();

private:
    OpenFixture m_fixture;
};

void StoryReaderTest::stories()
{
    const Reading hans = m_fixture.reading(Language::Hans);
    const StoryReader reader(hans);
    const QList<Paragraph> story = reader.story(u"works"_s);
    QCOMPARE(story.size(), 2);
    QCOMPARE(story.at(0).style, u"lead"_s);
    QCOMPARE(story.at(0).text, u"1958\u00a0年建的老厂。"_s);
    QCOMPARE(story.at(1).style, u"item"_s);
    QCOMPARE(reader.terms(u"works"_s), QStringList({u"throughput"_s, u"berth"_s}));
    QCOMPARE(reader.subjectsOfTerm(u"berth"_s), QStringList{u"works"_s});
    QVERIFY(reader.story(u"yard"_s).isEmpty());
}

void StoryReaderTest::gaps()
{
    const Reading english = m_fixture.reading(Language::English);
    const QList<Gap> gaps = StoryReader(english).gaps(u"works"_s);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.constFirst().label, u"Workers"_s);
    QCOMPARE(gaps.constFirst().note, u"Not stated"_s);
}

void StoryReaderTest::media()
{
    const Reading hans = m_fixture.reading(Language::Hans);
    const Reading english = m_fixture.reading(Language::English);
    const QList<Medium> media = StoryReader(english).media(u"works"_s);
    QCOMPARE(media.size(), 2);
    QVERIFY(media.at(0).url.startsWith(u"file:///"_s) && media.at(0).url.endsWith(u"/media/abc"_s));
    QCOMPARE(media.at(0).alt, u"A gate"_s);
    QCOMPARE(media.at(0).captionsUrl, QString());
    QVERIFY(media.at(1).captionsUrl.endsWith(u"/media/cen"_s));
    QVERIFY(media.at(1).posterUrl.endsWith(u"/media/abc"_s));
    QCOMPARE(media.at(1).duration, 9000);
    QVERIFY(StoryReader(hans).medium(u"film"_s).captionsUrl.endsWith(u"/media/czh"_s));
}

QTEST_GUILESS_MAIN(StoryReaderTest)
#include "tst_storyreader.moc"
