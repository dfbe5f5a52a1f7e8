// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QRegularExpression>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Autocity_CataloguePlugin)

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{

/** Everything that screens do with the values, each line of results an answer that the test compares. */
constexpr auto screen = R"qml(
import QtQuick
import Autocity.Catalogue

Item {
    id: root

    required property Catalogue catalogue
    property page works: root.catalogue.page("/place/works", "en")
    property list<figure> figures: root.catalogue.page("/", "en").figures
    property list<section> sections: root.catalogue.sections("en")
    property var results: []

    function note(text) {
        results.push(text);
    }
    function answers() {
        const hall = root.catalogue.page("/", "en");
        note(hall.figures[0].label + " " + hall.figures[0].source.outlet);
        note(hall.figures.map(figure => figure.id).join(","));
        note(hall.figures.filter(figure => figure.kind === "target").length);
        let ids = "";
        for (const figure of hall.figures)
            ids += figure.id + ";";
        note(ids);
        note(root.works.status.stroke === Grammar.Solid);
        note(root.figures.length + " " + root.sections[3].figure.numeral);
        note(root.works.previous.route === "" && root.works.next.route);
        note(root.catalogue.search("yard", "en")[0].marks[0].length);
        note(root.catalogue.features("landscape", "en")[0].points[1].x);
        return results;
    }

    Repeater {
        model: root.works.members
        delegate: Item {
            required property entry modelData
            required property int index
            Component.onCompleted: root.note("member " + index + " " + modelData.title + " " + modelData.status.label)
        }
    }
    Repeater {
        model: root.catalogue.sections("en")
        delegate: Item {
            required property var modelData
            Component.onCompleted: root.note("section " + modelData.id)
        }
    }
    Repeater {
        model: EntryModel { catalogue: root.catalogue; section: "projects"; language: "en"; status: "construction" }
        delegate: Item {
            required property string title
            required property statusText status
            required property var item
            Component.onCompleted: root.note("row " + title + " " + status.date + " " + item.route)
        }
    }
}
)qml";

} // namespace

/** QML has each value, its lists and its enumerations without conversion. */
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachQml();
};

void ValuesTest::reachQml()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    const Fixture fixture;
    Catalogue catalogue;
    catalogue.setDatabase(fixture.open(), Fixture::today());
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData(screen, QUrl(u"qrc:/Screen.qml"_s));
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    const std::unique_ptr<QObject> root(component.createWithInitialProperties({{u"catalogue"_s, QVariant::fromValue(&catalogue)}}));
    QVERIFY2(root, qPrintable(component.errorString()));
    QVariant answers;
    QVERIFY(QMetaObject::invokeMethod(root.get(), "answers", Q_RETURN_ARG(QVariant, answers)));
    QStringList all = answers.toStringList();
    for (const QString &drawn : {u"member 0 East Yard H9 Under construction"_s, u"section plants"_s, u"section strategy"_s,
                                 u"row Great crane 8 May 2022 /project/crane"_s})
        QVERIFY2(all.removeOne(drawn), qPrintable(drawn));
    all.removeIf([](const QString &line) { return line.startsWith(u"section "_s); });
    QCOMPARE(all, QStringList({u"Output of the harbour Cloud Bay Daily"_s, u"f-output,f-growth,f-half,f-aim,f-growth-aim"_s, u"2"_s,
                               u"f-output;f-growth;f-half;f-aim;f-growth-aim;"_s, u"true"_s, u"5 114.24"_s, u"/place/yard"_s, u"4"_s,
                               u"100"_s}));
}

QTEST_MAIN(ValuesTest)
#include "tst_values.moc"
