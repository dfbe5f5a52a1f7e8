// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/bundledatabase.h"
#include "bundle/authoring/diff/differencetext.h"
#include "samplebundle.h"

using namespace Qt::StringLiterals;
using namespace autocity;

class TestDifference : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    Snapshot snapshotOf(const Content &content)
    {
        const QString path = m_folder.filePath(u"%1.db"_s.arg(++m_count));
        if (!buildDatabase(content, {}, path))
            qFatal("no database");
        const auto snapshot = readSnapshot(path);
        if (!snapshot)
            qFatal("no snapshot");
        return snapshot.value();
    }

    Content harbour() { return sample::harbour(m_folder.path()); }

    QString diff(const Content &before, const Content &after, ReportLanguage language = ReportLanguage::Chinese)
    {
        return formatDifferences(differences(snapshotOf(before), snapshotOf(after)), language);
    }

private Q_SLOTS:
    void saysWhenNothingChanged()
    {
        QVERIFY(differences(snapshotOf(harbour()), snapshotOf(harbour())).isEmpty());
        QCOMPARE(diff(harbour(), harbour()), u"内容相同\n"_s);
        QCOMPARE(diff(harbour(), harbour(), ReportLanguage::English), u"the content is the same\n"_s);
    }

    void tellsChangedValues()
    {
        Content after = harbour();
        after.tables[u"fact"_s].rows[0].values[u"value"_s] = u"1200"_s;
        after.tables[u"fact"_s].rows[0].values[u"qualifier"_s].clear();
        const QString zh = diff(harbour(), after);
        QVERIFY2(zh.contains(u"  改动: 总产值, 2024-H1 (output-2024)\n"_s), qPrintable(zh));
        QVERIFY2(zh.contains(u"      数值: 1142.4 → 1200\n"_s), qPrintable(zh));
        QVERIFY2(zh.contains(u"      限定词: 近 → （空）\n"_s), qPrintable(zh));
        QVERIFY(zh.endsWith(u"新增 0，改动 1，删除 0\n"_s));
        const QString en = diff(harbour(), after, ReportLanguage::English);
        QVERIFY2(en.contains(u"  changed: Total output, 2024-H1 (output-2024)\n"_s), qPrintable(en));
    }

    void tellsWordsOnce()
    {
        Content after = harbour();
        after.tables[u"place"_s].rows[1].values[u"name.zh"_s] = u"长春绿港造船厂"_s;
        const QString zh = diff(harbour(), after);
        QVERIFY2(zh.contains(u"全称（简）: 长春绿港船厂 → 长春绿港造船厂\n"_s), qPrintable(zh));
        QVERIFY2(!zh.contains(u"（繁）"_s), "Traditional follows by itself");
        Content traditional = harbour();
        traditional.tables[u"place"_s].rows[1].values[u"name.hant"_s] = u"長春綠港造船所"_s;
        QVERIFY(diff(harbour(), traditional).contains(u"全称（繁）: 長春綠港船廠 → 長春綠港造船所\n"_s));
    }

    void tellsAddedAndRemoved()
    {
        Content after = harbour();
        after.tables[u"event"_s].rows[0].values[u"id"_s] = u"launch-2"_s;
        const QString zh = diff(harbour(), after);
        QVERIFY2(zh.contains(u"  新增: 红旗号下水 (launch-2)\n"_s), qPrintable(zh));
        QVERIFY2(zh.contains(u"  删除: 红旗号下水 (launch)\n"_s), qPrintable(zh));
        QVERIFY(zh.endsWith(u"新增 1，改动 0，删除 1\n"_s));
    }

    void tellsOrderStoriesMapAndPictures()
    {
        Content after = harbour();
        after.tables[u"place"_s].rows[0].values[u"order"_s] = u"0"_s;
        after.stories[1].paragraphs[0].text = u"The yard is by the harbour."_s;
        QJsonObject map = after.map;
        map[u"features"_s] = QJsonValue::Null;
        after.scenes.append({u"dock"_s, {}, {}});
        after.stories.append({u"year-2024"_s, u"en"_s, {}, after.stories.at(1).paragraphs});
        after.map = map;
        sample::put(m_folder.filePath(u"other.png"_s), "another picture");
        after.media[u"yard.png"_s].path = m_folder.filePath(u"other.png"_s);
        after.media[u"yard.png"_s].size = 15;
        const QString zh = diff(harbour(), after);
        QVERIFY2(zh.contains(u"  次序有变\n"_s), qPrintable(zh));
        QVERIFY2(zh.contains(u"正文（英）: The yard is in the harbour. → The yard is by the harbour.\n"_s),
                 qPrintable(zh));
        QVERIFY2(zh.contains(u"地图\n  删除: 码头路 (quay)\n"_s), qPrintable(zh));
        QVERIFY2(zh.contains(u"  改动: 船厂 (m1)\n"_s), qPrintable(zh));
        QVERIFY2(zh.contains(u"  新增: 2024年 (year-2024)\n"_s), qPrintable(zh));
        QVERIFY2(zh.contains(u"插画\n  新增: dock\n"_s), qPrintable(zh));
    }

    void cutsLongValues()
    {
        const QString before = QString(100, u'a') + u"old"_s + QString(100, u'z');
        const QString after = QString(100, u'a') + u"new\n"_s + QString(100, u'z');
        QCOMPARE(excerpt(before, after), u"…"_s + QString(12, u'a') + u"old"_s + QString(12, u'z') + u"…"_s);
        QCOMPARE(excerpt(after, before), u"…"_s + QString(12, u'a') + u"new¶"_s + QString(12, u'z') + u"…"_s);
        QCOMPARE(excerpt(u"short"_s, u"shore"_s), u"short"_s);
    }

    void opensBundlesAndFolders()
    {
        const sample::SampleBundle bundle;
        for (const QString &path : {bundle.tar, bundle.tree}) {
            const auto office = officeDatabase(path);
            QVERIFY(office);
            QVERIFY(office.value()->isBundle);
            QCOMPARE(office.value()->bundle.manifest.serial, 7);
            QVERIFY(readSnapshot(office.value()->path));
        }
        const auto folder = officeDatabase(QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour"));
        QVERIFY(folder);
        QVERIFY(!folder.value()->isBundle);
        QCOMPARE(officeDatabase(m_folder.filePath(u"none"_s)).reason(), OfficeProblem::NotFound);
        QTemporaryDir empty;
        QCOMPARE(officeDatabase(empty.path()).reason(), OfficeProblem::NotBuilt);
        sample::put(m_folder.filePath(u"x.hallbundle"_s), "no bundle");
        QCOMPARE(officeDatabase(m_folder.filePath(u"x.hallbundle"_s)).reason(), OfficeProblem::Refused);
        QCOMPARE(readSnapshot(m_folder.filePath(u"x.hallbundle"_s)).reason(), Refusal::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
