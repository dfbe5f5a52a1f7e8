// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/tablespec.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

/** tables.json as it is compiled in. */
class TableSpecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTables()
    {
        QVERIFY(tableSpecs().size() >= 20);
        QCOMPARE(tableSpec(u"term"_s)->file, u"glossary.csv"_s);
        QVERIFY(tableSpec(u"nothing"_s) == nullptr);
    }

    void asksEveryFigureForFiveThings()
    {
        for (const char *name : {"value", "unit", "period", "kind", "source"})
            QVERIFY2(tableSpec(u"fact"_s)->column(QString::fromLatin1(name))->required, name);
    }

    void namesColumnsPerLanguage()
    {
        const ColumnSpec *name = tableSpec(u"place"_s)->column(u"name"_s);
        QCOMPARE(name->fileColumns(), (QStringList{u"name.zh"_s, u"name.en"_s, u"name.hant"_s}));
        QVERIFY(name->maxZh > 0 && name->maxEn > 0);
        QCOMPARE(tableSpec(u"place"_s)->column(u"grade"_s)->fileColumns(), QStringList{u"grade"_s});
    }

    void isConsistent()
    {
        for (const TableSpec &table : tableSpecs()) {
            QVERIFY(!table.aboutZh.isEmpty() && !table.aboutEn.isEmpty());
            for (const ColumnSpec &column : table.columns) {
                const QByteArray place = (table.file + u' ' + column.name).toUtf8();
                QVERIFY2(!column.aboutZh.isEmpty() && !column.aboutEn.isEmpty(), place);
                QVERIFY2((column.type == ColumnSpec::Type::Enum) == !column.values.isEmpty(), place);
                QVERIFY2((column.type == ColumnSpec::Type::Ref) == !column.references.isEmpty(), place);
                QVERIFY2(column.defaultValue.isEmpty() || column.values.isEmpty() ||
                             column.values.contains(column.defaultValue),
                         place);
                for (const QString &reference : column.references)
                    QVERIFY2(reference == "hall"_L1 || tableSpec(reference) != nullptr, place);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TableSpecTest)
#include "tst_tablespec.moc"
