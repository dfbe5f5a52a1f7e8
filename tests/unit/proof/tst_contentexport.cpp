// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder.h"
#include "bundle/contentfolder.h"
#include "catalogue/catalogue.h"
#include "catalogue/database/contentdatabase.h"
#include "catalogue/wording/language.h"
#include "proof/exporter.h"
#include "proof/proofsheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

struct Line {
    QString route;
    QString language;
    QJsonObject page;
};

QString whereIs(const Line &line, const QJsonObject &figure)
{
    return line.route + u' ' + line.language + u' ' + figure.value("id"_L1).toString();
}

} // namespace

/** The content of each hall in this repository, built and exported: every figure says what it must, every page has words. */
class ContentExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void everyFigureIsWhole();
    void everyPageHasWords();
    void everyFactIsExported();
    void everyPlaceIsFoundByItsNames();
    void integrityIsSound();
    void proofSheetNeedsNothing();

private:
    /** A content folder, its bundle's database and what is exported of it. */
    struct Hall {
        Content content;
        Catalogue catalogue;
        QList<Line> lines;
    };
    void open(Hall &hall, const QString &folder);

    QTemporaryDir m_folder;
    std::map<QString, Hall> m_halls;
    Hall *m_hall = nullptr; ///< of the present row
};

void ContentExportTest::initTestCase_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("hall") << u"data/content"_s;
    QTest::newRow("harbour") << u"tests/content-harbour"_s;
}

void ContentExportTest::init()
{
    QFETCH_GLOBAL(QString, folder);
    const auto found = m_halls.find(folder);
    m_hall = &m_halls[folder];
    if (found == m_halls.end())
        open(*m_hall, folder);
}

void ContentExportTest::open(Hall &hall, const QString &folder)
{
    Diagnostics diagnostics;
    hall.content = readContent(QStringLiteral(AUTOCITY_SOURCE_DIR "/") + folder, diagnostics);
    const QString path = m_folder.filePath(QString(folder).replace(u'/', u'-') + u".db"_s);
    const auto built = buildDatabase(hall.content, BuildOptions(), path);
    QVERIFY2(built, qPrintable(built.detail()));
    ContentDatabase::Opened opened = ContentDatabase::open(path);
    QVERIFY2(opened, qPrintable(problemName(opened.reason()) + u' ' + opened.detail()));
    hall.catalogue.setDatabase(std::move(opened).value(), QDate(2026, 6, 1));
    for (const QByteArray &json : exportPages(hall.catalogue, languageCodes()).split('\n')) {
        const QJsonObject page = QJsonDocument::fromJson(json).object();
        if (!json.isEmpty())
            hall.lines.append({page.value("route"_L1).toString(), page.value("language"_L1).toString(), page});
    }
    QCOMPARE(hall.lines.size(), (hall.catalogue.routes().size() + 1) * 3);
}

void ContentExportTest::everyFigureIsWhole()
{
    static const QStringList kinds{u"actual"_s, u"target"_s, u"plan"_s, u"capacity"_s, u"reported"_s};
    int figures = 0;
    for (const Line &line : std::as_const(m_hall->lines)) {
        for (const auto value : line.page.value("figures"_L1).toArray()) {
            const QJsonObject figure = value.toObject();
            for (const QString &key : {u"label"_s, u"value"_s, u"unit"_s, u"period"_s, u"kind"_s, u"source"_s, u"text"_s})
                QVERIFY2(!figure.value(key).toString().isEmpty(), qPrintable(whereIs(line, figure) + u" lacks "_s + key));
            QVERIFY2(kinds.contains(figure.value("kind"_L1).toString()), qPrintable(whereIs(line, figure)));
            QVERIFY2(figure.value("text"_L1).toString().contains(figure.value("value"_L1).toString()),
                     qPrintable(whereIs(line, figure)));
            ++figures;
        }
    }
    QVERIFY(figures > 0);
}

void ContentExportTest::everyPageHasWords()
{
    for (const Line &line : std::as_const(m_hall->lines)) {
        QVERIFY2(!line.page.value("title"_L1).toString().isEmpty(), qPrintable(line.route + u' ' + line.language));
        for (const auto text : line.page.value("strings"_L1).toArray())
            QVERIFY2(!text.toString().contains(u"%1"_s), qPrintable(line.route + u' ' + text.toString()));
    }
}

void ContentExportTest::everyFactIsExported()
{
    QSet<QString> exported;
    for (const Line &line : std::as_const(m_hall->lines)) {
        for (const auto figure : line.page.value("figures"_L1).toArray())
            exported.insert(line.language + figure.toObject().value("id"_L1).toString());
    }
    for (const ContentRow &fact : m_hall->content.table(u"fact"_s).rows) {
        for (const QString &language : languageCodes())
            QVERIFY2(exported.contains(language + fact.value(u"id"_s)), qPrintable(fact.value(u"id"_s)));
    }
}

void ContentExportTest::everyPlaceIsFoundByItsNames()
{
    for (const ContentRow &place : m_hall->content.table(u"place"_s).rows) {
        const QString route = u"/place/"_s + place.value(u"id"_s);
        for (const auto &[column, language] : {std::pair(u"name.zh"_s, u"zh-Hans"_s), std::pair(u"name.en"_s, u"en"_s)}) {
            const QString name = place.value(column);
            const QList<SearchHit> hits = m_hall->catalogue.search(name, language);
            const auto found = std::find_if(hits.cbegin(), hits.cend(), [&](const SearchHit &hit) { return hit.route == route; });
            QVERIFY2(found != hits.cend(), qPrintable(name));
            QVERIFY2(!found->marks.isEmpty(), qPrintable(name));
        }
    }
}

void ContentExportTest::integrityIsSound()
{
    const auto checked = m_hall->catalogue.database()->integrityCheck();
    QVERIFY2(checked, qPrintable(checked.detail()));
}

void ContentExportTest::proofSheetNeedsNothing()
{
    const QByteArray html = proofSheet(m_hall->catalogue, languageCodes());
    QCOMPARE(html.count("<section>"), m_hall->catalogue.routes().size() + 1);
    for (const char *outside : {"src=", "href=", "url(", "@import", "<script"})
        QVERIFY2(!html.contains(outside), outside);
    for (const ContentRow &fact : m_hall->content.table(u"fact"_s).rows)
        QVERIFY2(html.contains(fact.value(u"id"_s).toUtf8()), qPrintable(fact.value(u"id"_s)));
}

QTEST_GUILESS_MAIN(ContentExportTest)
#include "tst_contentexport.moc"
