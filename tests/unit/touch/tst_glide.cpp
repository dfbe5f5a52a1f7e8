// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glide.h"

#include <QTest>

using namespace autocity;

class GlideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesAsFarAsItsSpeedAllows();
    void doesNotMoveForARestingFinger();
    void movesLessAndLess();
};

void GlideTest::carriesAsFarAsItsSpeedAllows()
{
    Glide glide;
    QPointF sum;
    connect(&glide, &Glide::moved, &glide, [&sum](QPointF pan) { sum += pan; });
    glide.fling({2000, -1000});
    QCOMPARE(glide.state(), QAbstractAnimation::Running);
    glide.setCurrentTime(glide.duration());
    const QPointF whole = Glide::reach({2000, -1000});
    QVERIFY(qAbs(sum.x() - whole.x()) < whole.x() / 50);
    QVERIFY(qAbs(sum.y() * 2 + sum.x()) < 1);
}

void GlideTest::doesNotMoveForARestingFinger()
{
    Glide glide;
    glide.fling({10, 5});
    QCOMPARE(glide.state(), QAbstractAnimation::Stopped);
}

void GlideTest::movesLessAndLess()
{
    Glide glide;
    QList<double> steps;
    connect(&glide, &Glide::moved, &glide, [&steps](QPointF pan) { steps.append(pan.x()); });
    glide.fling({3000, 0});
    for (int now = 16; now < glide.duration(); now += 16)
        glide.setCurrentTime(now);
    QVERIFY(steps.size() > 20);
    for (qsizetype i = 2; i < steps.size(); ++i)
        QVERIFY(steps.at(i) <= steps.at(i - 1) && steps.at(i) >= 0);
    // When it ends it hardly moves: nothing is seen to stop.
    QVERIFY(steps.last() < 1);
}

QTEST_GUILESS_MAIN(GlideTest)
#include "tst_glide.moc"
