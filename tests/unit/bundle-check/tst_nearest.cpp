// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

/** The word that was meant. */
class NearestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTypingSlips()
    {
        const QStringList words{u"shipyard"_s, u"steel-works"_s, u"quay"_s};
        QCOMPARE(nearest(u"shipyrad"_s, words), u"shipyard"_s);
        QCOMPARE(nearest(u"steelworks"_s, words), u"steel-works"_s);
        QCOMPARE(nearest(u"qay"_s, words), u"quay"_s);
    }

    void isSilentWhenNothingIsNear()
    {
        QVERIFY(nearest(u"observatory"_s, {u"quay"_s, u"shipyard"_s}).isEmpty());
        QVERIFY(nearest(u""_s, {u"quay"_s}).isEmpty());
        QVERIFY(nearest(u"quay"_s, {}).isEmpty());
        QVERIFY(nearest(QString(10'000, u'x'), {u"quay"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NearestTest)
#include "tst_nearest.moc"
