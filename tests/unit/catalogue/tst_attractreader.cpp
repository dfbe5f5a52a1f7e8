// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/reading/attractreader.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** The scenes of the idle display. */
class AttractReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenes();
};

void AttractReaderTest::scenes()
{
    const OpenFixture fixture;
    const Reading english = fixture.reading(Language::English);
    const QList<Entry> scenes = AttractReader(english).scenes();
    QCOMPARE(scenes.size(), 6); // the place that is gone is left out
    QCOMPARE(scenes.at(0).kind, u"map"_s);
    QCOMPARE(scenes.at(0).title, u"Cloud Bay Harbour"_s);
    QCOMPARE(scenes.at(0).year, 6);
    QCOMPARE(scenes.at(1).figure.id, u"f-output"_s);
    QCOMPARE(scenes.at(1).route, u"/metric/output"_s);
    QCOMPARE(scenes.at(2).caption, u"28 June 2021"_s);
    QCOMPARE(scenes.at(3).title, u"Red Harbour Works"_s);
    QCOMPARE(scenes.at(4).kind, u"years"_s);
    QCOMPARE(scenes.at(4).route, u"/map"_s);
    QVERIFY(scenes.at(5).picture.endsWith(u"/media/def"_s));
}

QTEST_GUILESS_MAIN(AttractReaderTest)
#include "tst_attractreader.moc"
