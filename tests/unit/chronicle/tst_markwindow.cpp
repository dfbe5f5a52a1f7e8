// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markwindow.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class MarkWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesSlotsAgain();
    void keepsTheSlotOfWhatStays();
};

namespace
{

EventMark mark(int number)
{
    EventMark mark;
    mark.event.id = QString::number(number);
    mark.label = QRectF(number * 10, 0, 10, 10);
    return mark;
}

QList<EventMark> marks(int from, int to)
{
    QList<EventMark> marks;
    for (int number = from; number < to; ++number)
        marks.append(mark(number));
    return marks;
}

QStringList shown(const MarkWindow &window)
{
    QStringList ids;
    for (int row = 0; row < window.rowCount(); ++row) {
        const auto mark = window.data(window.index(row), int(MarkWindow::Role::Mark)).value<EventMark>();
        if (!mark.label.isEmpty())
            ids.append(mark.event.id);
    }
    return ids;
}

} // namespace

void MarkWindowTest::usesSlotsAgain()
{
    MarkWindow window;
    const QAbstractItemModelTester tester(&window, QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.show(marks(0, 5));
    QCOMPARE(window.rowCount(), 5);
    for (int from = 1; from < 100; ++from) {
        window.show(marks(from, from + 5));
        QCOMPARE(shown(window).size(), 5);
    }
    QCOMPARE(window.rowCount(), 5);
    window.show({});
    QCOMPARE(window.rowCount(), 5);
    QVERIFY(shown(window).isEmpty());
}

void MarkWindowTest::keepsTheSlotOfWhatStays()
{
    MarkWindow window;
    window.show(marks(0, 5));
    const QSignalSpy changed(&window, &QAbstractItemModel::dataChanged);
    window.show(marks(1, 6));
    // Only the slot of the one that left has changed.
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(window), QStringList({u"5"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

QTEST_GUILESS_MAIN(MarkWindowTest)
#include "tst_markwindow.moc"
