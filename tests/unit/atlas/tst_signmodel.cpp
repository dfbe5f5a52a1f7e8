// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class SignModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatIsArranged();
    void changesARowInsteadOfReplacingIt();
};

namespace
{

SignTarget target(const QString &id, double x = 0)
{
    SignTarget result;
    result.sign.entry.id = id;
    result.rect = QRectF(x, 0, 10, 10);
    return result;
}

QStringList ids(const SignModel &model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids.append(model.data(model.index(i), int(SignModel::Role::Target)).value<SignTarget>().sign.entry.id);
    return ids;
}

} // namespace

void SignModelTest::followsWhatIsArranged()
{
    SignModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.arrange({target(u"a"_s), target(u"b"_s), target(u"c"_s)});
    QCOMPARE(ids(model), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    model.arrange({target(u"c"_s), target(u"d"_s), target(u"a"_s)});
    QCOMPARE(ids(model), QStringList({u"c"_s, u"d"_s, u"a"_s}));
    model.arrange({});
    QCOMPARE(model.rowCount(), 0);
}

void SignModelTest::changesARowInsteadOfReplacingIt()
{
    SignModel model;
    model.arrange({target(u"a"_s), target(u"b"_s)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.arrange({target(u"a"_s), target(u"b"_s, 50)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(removed.size(), 0);
}

QTEST_GUILESS_MAIN(SignModelTest)
#include "tst_signmodel.moc"
