// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/hanttext.h"

#include "samplebundle.h"

using namespace Qt::StringLiterals;
using namespace autocity;

class TestHantText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts()
    {
        const HantText hant({});
        QCOMPARE(hant.convert(u"车间里的发动机"_s), u"車間裏的發動機"_s);
        QCOMPARE(hant.convert(u"头发与发展"_s), u"頭髮與發展"_s);
        QCOMPARE(hant.convert(u"J7 Port 2024"_s), u"J7 Port 2024"_s);
        QCOMPARE(hant.convert({}), QString());
    }

    void corrects()
    {
        ContentTable table;
        table.rows = {sample::row({{u"from"_s, u"裏"_s}, {u"to"_s, u"里"_s}}),
                      sample::row({{u"from"_s, u"車間裏"_s}, {u"to"_s, u"廠房里頭"_s}}),
                      sample::row({{u"from"_s, u"廠房"_s}, {u"to"_s, u"不再改"_s}}),
                      sample::row({{u"from"_s, {}}, {u"to"_s, u"空"_s}})};
        const HantText hant(table);
        QCOMPARE(hant.convert(u"港里"_s), u"港里"_s);
        QCOMPARE(hant.convert(u"车间里"_s), u"廠房里頭"_s); // the longest, and what it made is not corrected again
    }
};

QTEST_GUILESS_MAIN(TestHantText)
#include "tst_hanttext.moc"
