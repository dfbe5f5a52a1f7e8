// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/fixture.h"

#include "proof/exporter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** One JSON object for each page and language, with every text and figure of it. */
class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageInEveryLanguage();
    void figures();
    void strings();
    void links();
    void idleDisplay();
    void isReproducible();

private:
    [[nodiscard]] QJsonObject object(const QString &route, const QString &language) const;

    Fixture m_fixture;
    Catalogue m_catalogue;
    QList<QJsonObject> m_objects;
};

void ExporterTest::initTestCase()
{
    m_catalogue.setDatabase(m_fixture.open(), Fixture::today());
    for (const QByteArray &line : exportPages(m_catalogue, {u"zh-Hans"_s, u"en"_s}).split('\n')) {
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        m_objects.append(QJsonDocument::fromJson(line, &error).object());
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
}

QJsonObject ExporterTest::object(const QString &route, const QString &language) const
{
    for (const QJsonObject &object : m_objects) {
        if (object.value("route"_L1) == route && object.value("language"_L1) == language)
            return object;
    }
    return {};
}

void ExporterTest::everyPageInEveryLanguage()
{
    QCOMPARE(m_objects.size(), (m_catalogue.routes().size() + 1) * 2);
    for (const QString &route : m_catalogue.routes()) {
        for (const QString &language : {u"zh-Hans"_s, u"en"_s})
            QVERIFY2(!object(route, language).value("title"_L1).toString().isEmpty(), qPrintable(route));
    }
}

void ExporterTest::figures()
{
    const QJsonArray all = object(u"/metric/output"_s, u"en"_s).value("figures"_L1).toArray();
    QCOMPARE(all.size(), 3);
    const QJsonObject aim = all.at(1).toObject();
    QCOMPARE(aim.value("label"_L1).toString(), u"Output of the harbour"_s);
    QCOMPARE(aim.value("value"_L1).toString(), u"135"_s);
    QCOMPARE(aim.value("qualifier"_L1).toString(), u"above"_s);
    QCOMPARE(aim.value("unit"_L1).toString(), u"billion yuan"_s);
    QCOMPARE(aim.value("period"_L1).toString(), u"2025"_s);
    QCOMPARE(aim.value("kind"_L1).toString(), u"target"_s);
    QCOMPARE(aim.value("source"_L1).toString(), u"Cloud Bay Daily, 11 August 2025"_s);
    QCOMPARE(aim.value("secondary"_L1).toBool(), false);
    QCOMPARE(aim.value("text"_L1).toString(), u"above 135 billion yuan"_s);
    // A figure on a door or a card counts too, and each once.
    const QJsonArray home = object(u"/"_s, u"en"_s).value("figures"_L1).toArray();
    QCOMPARE(home.size(), 6);
    const QJsonArray yard = object(u"/place/yard"_s, u"zh-Hans"_s).value("figures"_L1).toArray();
    QCOMPARE(yard.size(), 1);
    QCOMPARE(yard.at(0).toObject().value("text"_L1).toString(), u"50–60 万辆"_s);
    QVERIFY(yard.at(0).toObject().value("secondary"_L1).toBool());
}

void ExporterTest::strings()
{
    QStringList texts;
    for (const auto text : object(u"/place/works"_s, u"zh-Hans"_s).value("strings"_L1).toArray())
        texts.append(text.toString());
    QCOMPARE(texts.constFirst(), u"红港造机厂"_s);
    for (const QString &text : {u"在产"_s, u"1958 年建的老厂。"_s, u"400 余台"_s, u"工人数"_s, u"红港投产"_s, u"厂门"_s, u"位置确知"_s, u"云湾日报，2025-08-11"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), texts.size());
    for (const QString &text : std::as_const(texts))
        QVERIFY(!text.contains(QChar(0xa0)));
    const QJsonArray map = object(u"/map"_s, u"en"_s).value("strings"_L1).toArray();
    QVERIFY(map.contains(u"Main quay"_s));
    QVERIFY(map.contains(u"Known only to be in this quarter: East Bay"_s));
    QVERIFY(object(u"/figures"_s, u"en"_s).value("strings"_L1).toArray().contains(u"20.76 billion yuan below the target (worked out)"_s));
    QVERIFY(object(u"/timeline"_s, u"en"_s).value("strings"_L1).toArray().contains(u"Quays"_s));
    QVERIFY(object(u"/projects"_s, u"en"_s).value("strings"_L1).toArray().contains(u"Under construction"_s));
}

void ExporterTest::links()
{
    const auto linksOf = [this](const QString &route) {
        QStringList routes;
        for (const auto link : object(route, u"en"_s).value("links"_L1).toArray())
            routes.append(link.toString());
        return routes;
    };
    const QStringList works = linksOf(u"/place/works"_s);
    for (const QString &route : {u"/"_s, u"/plants"_s, u"/metric/cranes"_s, u"/term/berth"_s, u"/source/daily"_s})
        QVERIFY2(works.contains(route), qPrintable(route + u" not among "_s + works.join(u' ')));
    QVERIFY(!works.contains(u"/place/works"_s));
    QVERIFY(linksOf(u"/plants"_s).contains(u"/place/works"_s));
    QVERIFY(linksOf(u"/strategy"_s).contains(u"/strategy/aim"_s));
}

void ExporterTest::idleDisplay()
{
    const QJsonObject attract = object(u"/attract"_s, u"en"_s);
    QCOMPARE(attract.value("title"_L1).toString(), u"Cloud Bay Harbour"_s);
    QCOMPARE(attract.value("figures"_L1).toArray().size(), 1);
}

void ExporterTest::isReproducible()
{
    QCOMPARE(exportPages(m_catalogue, {u"en"_s}), exportPages(m_catalogue, {u"en"_s}));
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
