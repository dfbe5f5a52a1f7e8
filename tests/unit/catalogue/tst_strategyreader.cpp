// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/reading/strategyreader.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** The strategy tree. */
class StrategyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodes();
    void tree();
    void circlesEnd();

private:
    OpenFixture m_fixture;
    const Reading m_hans = m_fixture.reading(Language::Hans);
    const StrategyReader m_reader{m_hans};
};

void StrategyReaderTest::nodes()
{
    const StrategyNode aim = m_reader.node(u"aim"_s);
    QCOMPARE(aim.code, u"12"_s);
    QCOMPARE(aim.children, 2);
    QCOMPARE(aim.date, u"2024\u00a0年 3\u00a0月"_s);
    QCOMPARE(aim.source.locator, u"第 9\u00a0段"_s);
    QCOMPARE(m_reader.node(u"aim-one"_s).linkRoute, u"/place/works"_s);
    const StrategyNode two = m_reader.node(u"aim-two"_s);
    QVERIFY(!two.explained);
    QCOMPARE(two.text, u"来源未展开"_s);
    QVERIFY(m_reader.node(u"nobody"_s).id.isEmpty());
}

void StrategyReaderTest::tree()
{
    QCOMPARE(m_reader.parts({}).size(), 1);
    QCOMPARE(m_reader.parts(u"aim"_s).constLast().digit, 2);
    QCOMPARE(m_reader.ids(), QStringList({u"aim"_s, u"aim-one"_s, u"aim-two"_s}));
    QCOMPARE(m_reader.ofSource(u"daily"_s).size(), 3);
}

void StrategyReaderTest::circlesEnd()
{
    const Fixture fixture;
    fixture.change("INSERT INTO strategy VALUES('loop', 1, 'loop', NULL, NULL, 'yes', NULL, NULL, 'daily', NULL, NULL, NULL)");
    const auto database = fixture.open();
    const Reading reading(*database, Language::Hans, Fixture::today());
    QCOMPARE(StrategyReader(reading).ids().size(), 3);
}

QTEST_GUILESS_MAIN(StrategyReaderTest)
#include "tst_strategyreader.moc"
