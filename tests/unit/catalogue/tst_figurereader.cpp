// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/reading/figurereader.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

QStringList ids(const QList<Figure> &figures)
{
    QStringList list;
    for (const Figure &figure : figures)
        list.append(figure.id);
    return list;
}

} // namespace

/** Figures with all that belongs to them, in the order of their place. */
class FigureReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composes();
    void keepsItsOwnLabel();
    void orders();
    void leavesOutWhatIsPast();
    void compares();
    void putsHalvesBesideTheirYears();

private:
    OpenFixture m_fixture;
    const Reading m_english = m_fixture.reading(Language::English);
    const FigureReader m_reader{m_english};
};

void FigureReaderTest::composes()
{
    const Figure figure = m_reader.figure(u"f-aim"_s);
    QCOMPARE(figure.text, u"above 135 billion yuan"_s);
    QCOMPARE(figure.before, u"above"_s);
    QCOMPARE(figure.numeral, u"135"_s);
    QCOMPARE(figure.after, u"billion yuan"_s);
    QCOMPARE(figure.unitLabel, u"billion yuan"_s);
    QCOMPARE(figure.value, 1350.0);
    QCOMPARE(figure.period, u"2025"_s);
    QCOMPARE(figure.kindLabel, u"Target"_s);
    QCOMPARE(figure.stroke, Stroke::Hollow);
    QCOMPARE(figure.label, u"Output of the harbour"_s);
    QCOMPARE(figure.route, u"/metric/output"_s);
    QCOMPARE(figure.termRoute, u"/term/throughput"_s);
    QCOMPARE(figure.source.locator, u"paragraph 7"_s);
    QCOMPARE(figure.spoken, u"Output of the harbour: above 135 billion yuan, 2025, target"_s);
    QCOMPARE(figure.subjectName, QString());
    const Figure reported = m_reader.figure(u"f-cranes"_s);
    QCOMPARE(reported.subjectName, u"Red Harbour Works"_s);
    QCOMPARE(reported.subjectRoute, u"/place/works"_s);
    QCOMPARE(reported.period, u"29 March 2024"_s);
    QVERIFY(reported.source.secondary);
    QCOMPARE(m_reader.figure(u"f-lift"_s).text, u"0.5–0.6 million vehicles"_s);
}

void FigureReaderTest::keepsItsOwnLabel()
{
    const Figure figure = m_reader.figure(u"f-half"_s);
    QCOMPARE(figure.label, u"Output, first half"_s);
    QCOMPARE(figure.note, u"First half only"_s);
}

void FigureReaderTest::orders()
{
    QCOMPARE(ids(m_reader.ofSubject(u"hall"_s)), QStringList({u"f-output"_s, u"f-growth"_s, u"f-half"_s, u"f-aim"_s, u"f-growth-aim"_s}));
    QCOMPARE(m_reader.featuredOf(u"hall"_s), 2);
    QCOMPARE(ids(m_reader.ofMetric(u"output"_s)), QStringList({u"f-output"_s, u"f-aim"_s, u"f-half"_s}));
    QCOMPARE(ids(m_reader.ofGroup(u"work"_s)), QStringList({u"f-lift"_s, u"f-cranes"_s}));
    QCOMPARE(m_reader.ofGroup({}).size(), 7);
    QCOMPARE(ids(m_reader.ofYear(2024)), QStringList{u"f-cranes"_s});
    QCOMPARE(m_reader.ofYear(2025).size(), 5);
    QVERIFY(m_reader.ofYear(2022).isEmpty());
    QCOMPARE(ids(m_reader.ofSource(u"web"_s)), QStringList({u"f-lift"_s, u"f-cranes"_s}));
}

void FigureReaderTest::leavesOutWhatIsPast()
{
    QVERIFY(m_reader.figure(u"f-old"_s).id.isEmpty());
    QVERIFY(!ids(m_reader.ofSubject(u"works"_s)).contains(u"f-old"_s));
    QCOMPARE(m_reader.featuredOf(u"works"_s), 0);
}

void FigureReaderTest::compares()
{
    const QList<Comparison> comparisons = m_reader.comparisons();
    QCOMPARE(comparisons.size(), 3);
    QCOMPARE(comparisons.at(0).title, u"Output"_s);
    QCOMPARE(comparisons.at(0).derived, u"20.76 billion yuan below the target (worked out)"_s);
    QCOMPARE(comparisons.at(0).derivedValue, u"84.6%"_s);
    QCOMPARE(comparisons.at(0).derivedUnit, QString());
    QCOMPARE(comparisons.at(0).ratio, 1142.4 / 1350);
    QVERIFY(!comparisons.at(1).comparable);
    QVERIFY(comparisons.at(1).derived.isEmpty());
    QCOMPARE(comparisons.at(1).ratio, 0.0);
    QVERIFY(comparisons.at(2).actual.id.isEmpty());
    QVERIFY(comparisons.at(2).derived.isEmpty());
}

void FigureReaderTest::putsHalvesBesideTheirYears()
{
    const QList<HalfAndYear> halves = m_reader.halves();
    QCOMPARE(halves.size(), 1);
    QCOMPARE(halves.constFirst().half.id, u"f-half"_s);
    QCOMPARE(halves.constFirst().year.id, u"f-output"_s);
    QVERIFY(!halves.constFirst().second);
    // Named by what is measured, not by the half-year's own label.
    QVERIFY(halves.constFirst().title != halves.constFirst().half.label);
}

QTEST_GUILESS_MAIN(FigureReaderTest)
#include "tst_figurereader.moc"
