// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/models/entrymodel.h"
#include "catalogue/models/eventmodel.h"
#include "catalogue/models/figuremodel.h"
#include "catalogue/models/nodemodel.h"
#include "catalogue/models/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** The list models, each watched by QAbstractItemModelTester through everything that is done to it. */
class ListModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entries();
    void events();
    void figures();
    void nodes();
    void search();
    void rolesAreProperties();
    void languageChangesRowsInPlace();
    void filtersKeepWhatStays();
    void waitsForQml();
    void outlivesTheCatalogue();

private:
    void open(GadgetListModel &model)
    {
        model.setCatalogue(m_catalogue.get());
        model.setLanguage(u"en"_s);
    }
    static QVariant value(const GadgetListModel &model, int row, const char *role)
    {
        return model.data(model.index(row), model.roleNames().key(role));
    }
    static QStringList column(const GadgetListModel &model, const char *role)
    {
        QStringList list;
        for (int row = 0; row < model.count(); ++row)
            list.append(value(model, row, role).toString());
        return list;
    }

    Fixture m_fixture;
    std::unique_ptr<Catalogue> m_catalogue;
};

void ListModelsTest::init()
{
    m_catalogue = std::make_unique<Catalogue>();
    m_catalogue->setDatabase(m_fixture.open(), Fixture::today());
}

void ListModelsTest::entries()
{
    EntryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(model);
    QCOMPARE(model.count(), 0);
    model.setSection(u"plants"_s);
    QCOMPARE(column(model, "id"), QStringList({u"works"_s, u"yard"_s}));
    model.setSection(u"projects"_s);
    model.setStatus(u"construction"_s);
    QCOMPARE(column(model, "id"), QStringList{u"crane"_s});
    model.setStatus({});
    model.setYear(2022);
    QCOMPARE(column(model, "id"), QStringList({u"crane"_s, u"mole"_s}));
    model.setYear(1999);
    QCOMPARE(model.count(), 0);
}

void ListModelsTest::events()
{
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(model);
    QCOMPARE(model.count(), 3);
    model.setLane(u"quays"_s);
    QCOMPARE(column(model, "id"), QStringList({u"opening"_s, u"launch"_s}));
}

void ListModelsTest::figures()
{
    FigureModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(model);
    QCOMPARE(model.count(), 7);
    model.setGroup(u"work"_s);
    QCOMPARE(column(model, "text"), QStringList({u"0.5–0.6 million vehicles"_s, u"over 400 cranes"_s}));
}

void ListModelsTest::nodes()
{
    NodeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(model);
    QCOMPARE(column(model, "id"), QStringList{u"aim"_s});
    model.setParentNode(u"aim"_s);
    QCOMPARE(column(model, "title"), QStringList({u"One harbour"_s, u"Two lines"_s}));
}

void ListModelsTest::search()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(model);
    QCOMPARE(model.count(), 0);
    for (const QString &query : {u"h"_s, u"ha"_s, u"har"_s, u"harx"_s, u"har"_s, u"crane"_s, QString()})
        model.setQuery(query);
    QCOMPARE(model.count(), 0);
    model.setQuery(u"yard"_s);
    QCOMPARE(value(model, 0, "marks").value<QList<Mark>>(), QList<Mark>({Mark{5, 4}}));
}

void ListModelsTest::rolesAreProperties()
{
    EntryModel model;
    open(model);
    model.setSection(u"plants"_s);
    const QList<QByteArray> names = model.roleNames().values();
    for (int property = 0; property < Entry::staticMetaObject.propertyCount(); ++property)
        QVERIFY(names.contains(Entry::staticMetaObject.property(property).name()));
    QCOMPARE(value(model, 0, "item").value<Entry>().id, u"works"_s);
    QCOMPARE(model.get(1).value<Entry>().id, u"yard"_s);
    QVERIFY(!model.get(7).isValid());
    QVERIFY(!model.get(-1).isValid());
}

void ListModelsTest::languageChangesRowsInPlace()
{
    EventModel model;
    open(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLanguage(u"zh-Hans"_s);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(removed.count() + reset.count(), 0);
    QCOMPARE(value(model, 1, "title").toString(), u"红港投产"_s);
    changed.clear();
    model.setLanguage(u"zh-Hans"_s);
    QCOMPARE(changed.count(), 0);
}

void ListModelsTest::filtersKeepWhatStays()
{
    EventModel model;
    open(model);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counted(&model, &GadgetListModel::countChanged);
    model.setLane(u"quays"_s); // the first of three goes
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(removed.constFirst().at(1).toInt(), 0);
    QCOMPARE(removed.constFirst().at(2).toInt(), 0);
    model.setLane({});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(counted.count(), 2);
}

void ListModelsTest::waitsForQml()
{
    EntryModel model;
    model.classBegin();
    open(model);
    model.setSection(u"plants"_s);
    QCOMPARE(model.count(), 0);
    model.componentComplete();
    QCOMPARE(model.count(), 2);
}

void ListModelsTest::outlivesTheCatalogue()
{
    EntryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(model);
    model.setSection(u"plants"_s);
    QCOMPARE(model.count(), 2);
    m_catalogue->setDatabase(nullptr, Fixture::today());
    QCOMPARE(model.count(), 0);
    m_catalogue->setDatabase(m_fixture.open(), Fixture::today());
    QCOMPARE(model.count(), 2);
    m_catalogue.reset();
    QCOMPARE(model.count(), 0);
}

QTEST_GUILESS_MAIN(ListModelsTest)
#include "tst_listmodels.moc"
