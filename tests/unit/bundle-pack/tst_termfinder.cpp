// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/termfinder.h"

#include <QtTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

ContentRow term(const QString &id, const QString &name, const QString &aliases = {})
{
    ContentRow row;
    row.values = {{u"id"_s, id}, {u"name.zh"_s, name}, {u"aliases"_s, aliases}};
    return row;
}

} // namespace

/** Which glossary terms stand in a text. */
class TermFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesAndAliases();
    void findsNothingElse();

private:
    TermFinder m_finder{{u"term"_s,
                         u"glossary.csv"_s,
                         {term(u"box"_s, u"标箱"_s, u"集装箱| TEU"_s), term(u"four"_s, u"“四上”企业"_s), term(u"dock"_s, u"干船坞"_s)},
                         {},
                         false}};
};

void TermFinderTest::findsNamesAndAliases()
{
    QCOMPARE(m_finder.termsIn(u"干船坞旁堆着集装箱。"_s), QStringList({u"box"_s, u"dock"_s}));
    QCOMPARE(m_finder.termsIn(u"三百万TEU"_s), QStringList{u"box"_s});
    QCOMPARE(m_finder.termsIn(u"四上企业"_s), QStringList{u"four"_s});
    QCOMPARE(m_finder.termsIn(u"403户“四上”企业"_s), QStringList{u"four"_s});
}

void TermFinderTest::findsNothingElse()
{
    QVERIFY(m_finder.termsIn({}).isEmpty());
    QVERIFY(m_finder.termsIn(u"船坞里没有水。"_s).isEmpty());
    QVERIFY(TermFinder(ContentTable()).termsIn(u"标箱"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TermFinderTest)
#include "tst_termfinder.moc"
