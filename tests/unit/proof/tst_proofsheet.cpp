// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/fixture.h"

#include "proof/proofsheet.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** The sheet for the editors: all languages beside each other, nothing from outside. */
class ProofSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languagesStandSideBySide();
    void figuresSayEverything();
    void everyPageIsSigned();
    void textIsNeverMarkup();
    void needsNothingBesideIt();
    void withoutLanguageIsEmpty();

private:
    Fixture m_fixture;
    Catalogue m_catalogue;
    QString m_html;
};

void ProofSheetTest::initTestCase()
{
    m_fixture.change("UPDATE text SET value = 'Quays <b>&' WHERE kind = 'lane' AND id = 'quays' AND lang = 'en'");
    m_catalogue.setDatabase(m_fixture.open(), Fixture::today());
    m_html = QString::fromUtf8(proofSheet(m_catalogue, {u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s}));
}

void ProofSheetTest::languagesStandSideBySide()
{
    QVERIFY(m_html.contains(u"<td>红港造机厂</td><td>紅港造機廠</td><td>Red Harbour Works</td>"_s));
    QVERIFY(m_html.contains(u"<th>简体</th><th>繁體</th><th>English</th>"_s));
}

void ProofSheetTest::figuresSayEverything()
{
    QVERIFY(m_html.contains(u"Output of the harbour<br><b>above 135 billion yuan</b><br>2025<br>Target<br>billion yuan<br>"
                            "Cloud Bay Daily, 11 August 2025<br>The first half in the harbour<br>paragraph 7"_s));
}

void ProofSheetTest::everyPageIsSigned()
{
    QCOMPARE(m_html.count(u"<section>"_s), m_catalogue.routes().size() + 1);
    QCOMPARE(m_html.count(u"class=\"sign\""_s), m_html.count(u"<section>"_s));
    QVERIFY(m_html.contains(u"size: A4 landscape"_s));
}

void ProofSheetTest::textIsNeverMarkup()
{
    QVERIFY(m_html.contains(u"Quays &lt;b&gt;&amp;"_s));
    QVERIFY(!m_html.contains(u"Quays <b>"_s));
}

void ProofSheetTest::needsNothingBesideIt()
{
    for (const QString &outside : {u"src="_s, u"href="_s, u"url("_s, u"@import"_s, u"<script"_s, u"http"_s})
        QVERIFY2(!m_html.contains(outside), qPrintable(outside));
}

void ProofSheetTest::withoutLanguageIsEmpty()
{
    QVERIFY(proofSheet(m_catalogue, {}).isEmpty());
}

QTEST_GUILESS_MAIN(ProofSheetTest)
#include "tst_proofsheet.moc"
