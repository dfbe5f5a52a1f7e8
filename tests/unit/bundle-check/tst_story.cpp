// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

/** Stories: paragraphs, items, links, and no other Markdown. */
class StoryTest : public QObject
{
    Q_OBJECT

    Diagnostics m_diagnostics;

    QList<StoryParagraph> parse(const QString &text)
    {
        m_diagnostics.clear();
        Reporter reporter(m_diagnostics, u"stories/en/x.md"_s);
        return parseStory(text, reporter);
    }

private Q_SLOTS:
    void readsLeadBodyAndItems()
    {
        const auto story = parse(u"Lead.\r\n\r\nBody.\r\n- One\r\n- Two\r\n"_s);
        QVERIFY(m_diagnostics.isEmpty());
        QCOMPARE(story.size(), 4);
        QCOMPARE(story[0].style, StoryParagraph::Style::Lead);
        QCOMPARE(story[1].style, StoryParagraph::Style::Body);
        QCOMPARE(story[2].style, StoryParagraph::Style::Item);
        QCOMPARE(story[3].text, u"Two"_s);
        QCOMPARE(story[3].line, 5);
    }

    void joinsLinesByScript()
    {
        QCOMPARE(parse(u"one\ntwo"_s)[0].text, u"one two"_s);
        QCOMPARE(parse(u"第一行，\n第二行"_s)[0].text, u"第一行，第二行"_s);
        QCOMPARE(parse(u"- item\n  goes on"_s)[0].text, u"item goes on"_s);
    }

    void takesLinksOut()
    {
        const auto story = parse(u"A [car](term:car)\nby [the works](page:works)."_s);
        QVERIFY(m_diagnostics.isEmpty());
        QCOMPARE(story[0].text, u"A car by the works."_s);
        QCOMPARE(story[0].terms, QStringList{u"car"_s});
        QCOMPARE(story[0].pages, QStringList{u"works"_s});
        QCOMPARE(story[0].pageLines, QList<int>{2});
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const char *text :
             {"# Heading", "Lead\n\n> quote", "1. one", "* one", "  - one", "-one", "---", "| a | b |", "a **b** c",
              "a *b* c", "a __b__ c", "`code`", "<b>x</b>", "see https://x.org", "![a](b)"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"forbidden-markdown"_s;
        QTest::newRow("foreign link") << u"a [b](c)"_s << u"bad-link"_s;
        QTest::newRow("half a link") << u"a [b](term:c"_s << u"bad-link"_s;
        QTest::newRow("item first") << u"- item"_s << u"story-without-lead"_s;
        QTest::newRow("empty") << u" \n\n"_s << u"empty-story"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        (void)parse(text);
        QVERIFY(!m_diagnostics.isEmpty());
        QCOMPARE(m_diagnostics[0].code, code);
        QVERIFY(m_diagnostics[0].line > 0);
    }

    void acceptsPlainSigns()
    {
        for (const char *text : {"5 * 3 = 15", "minus -5 degrees", "C# and F#", "a < b", "（一）《书名》", "3+2"}) {
            (void)parse(QString::fromUtf8(text));
            QVERIFY2(m_diagnostics.isEmpty(), text);
        }
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "tst_story.moc"
