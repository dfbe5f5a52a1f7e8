// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditor.h"

#include "catalogue/values.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/** The auditor finds faults that were planted, and nothing on a screen without. */
class TestAuditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engine.addImportPath(u"qrc:/qt/qml"_s); }

    void finds_data()
    {
        QTest::addColumn<QString>("planted");
        QTest::addColumn<QStringList>("rules");
        const QStringList none;
        const auto row = [](const char *name, const QString &planted, const QStringList &rules) { QTest::newRow(name) << planted << rules; };
        const QString words = u"Say { %1 }"_s;
        const QString button = u"Key { %1 }"_s;

        row("plain words", words.arg(u"y: 500; text: \"Harbour\""_s), none);
        row("markup", words.arg(u"text: \"Harbour\"; textFormat: Text.StyledText"_s), {u"text-markup"_s});
        row("small letters", words.arg(u"text: \"Harbour\"; font.pixelSize: 16"_s), {u"text-small"_s});
        row("shrunk letters", words.arg(u"text: \"A harbour\"; width: 60; height: 40; fontSizeMode: Text.HorizontalFit; minimumPixelSize: 8"_s), {u"text-small"_s});
        row("dots", words.arg(u"text: \"A long word\"; width: 90; elide: Text.ElideRight"_s), {u"text-elided"_s});
        row("too many lines", words.arg(u"text: \"one two three four\"; width: 70; wrapMode: Text.WordWrap; maximumLineCount: 2; elide: Text.ElideRight"_s), {u"text-elided"_s});
        row("declared dots", words.arg(u"text: \"A long word\"; width: 90; elide: Text.ElideRight; property bool mayElide: true"_s), none);
        row("a parted word", words.arg(u"text: \"Harbourmaster\"; width: 90; wrapMode: Text.Wrap"_s), {u"text-broken"_s});
        row("parted Hanzi", words.arg(u"text: \"港口港口港口\"; width: 90; wrapMode: Text.Wrap"_s), none);
        row("too wide for its room", words.arg(u"text: \"Harbourmaster\"; width: 90"_s), {u"text-overflow"_s});
        row("too high for its room", words.arg(u"text: \"one two three\"; width: 80; height: 40; wrapMode: Text.Wrap"_s), {u"text-overflow"_s});
        row("out of the window", words.arg(u"x: 760; text: \"Harbour\""_s), {u"text-clipped"_s});
        row("cut by what it lies in", u"Item { clip: true; width: 60; height: 60; "_s + words.arg(u"text: \"Harbour\""_s) + u" }"_s, {u"text-clipped"_s});
        row("upon another", words.arg(u"text: \"Harbour\""_s) + words.arg(u"x: 20; y: 10; text: \"Lighthouse\""_s), {u"text-overlap"_s});
        row("below another", words.arg(u"text: \"Harbour\""_s) + words.arg(u"y: 40; text: \"Lighthouse\""_s), none);
        row("under a sheet", words.arg(u"text: \"Harbour\""_s) + u"Rectangle { width: 200; height: 100; color: \"white\"; "_s + words.arg(u"text: \"Pier\""_s) + u" }"_s, none);
        row("half covered", words.arg(u"text: \"Harbour\""_s) + u"Rectangle { width: 50; height: 100; color: \"white\" }"_s, {u"text-covered"_s});
        row("half under a dialog",
            words.arg(u"text: \"Harbour\""_s) + u"Rectangle { width: 50; height: 100; color: \"white\"; Accessible.role: Accessible.Dialog; Accessible.name: \"d\" }"_s, none);
        row("hidden", words.arg(u"text: \"Harbour\"; font.pixelSize: 9; visible: false"_s), none);
        row("on a foreign control", button.arg(u"y: 400; width: 100; height: 60; background: Rectangle { color: \"#eee\" }"_s) + words.arg(u"y: 410; text: \"Pier\""_s),
            {u"text-on-control"_s});

        row("a button", button.arg(u"y: 400; width: 100; height: 60"_s), none);
        row("a small button", button.arg(u"y: 400; width: 100; height: 30"_s), {u"touch-small"_s});
        row("a button cut small", u"Item { y: 400; clip: true; width: 100; height: 20; "_s + button.arg(u"width: 100; height: 60"_s) + u" }"_s, {u"touch-small"_s});
        row("a scaled button", button.arg(u"y: 400; width: 100; height: 60; scale: 0.4"_s), {u"touch-small"_s});
        row("close buttons", button.arg(u"y: 400; width: 100; height: 60"_s) + button.arg(u"y: 463; width: 100; height: 60"_s), {u"touch-close"_s});
        row("buttons apart", button.arg(u"y: 400; width: 100; height: 60"_s) + button.arg(u"y: 468; width: 100; height: 60"_s), none);
        row("buttons that ask", button.arg(u"y: 400; width: 100; height: 60; property bool asksOnOverlap: true"_s)
                + button.arg(u"y: 430; width: 100; height: 60; property bool asksOnOverlap: true"_s), none);
        row("a button on a ground", button.arg(u"width: 800; height: 600; property bool reachedElsewhere: true"_s) + button.arg(u"y: 400; width: 100; height: 60"_s), none);
        row("a high button", button.arg(u"y: 100; width: 100; height: 60"_s), {u"touch-high"_s});
        row("a ground that reaches down", button.arg(u"width: 800; height: 345"_s), none);
        row("a ground that does not", button.arg(u"width: 800; height: 330"_s), {u"touch-high"_s});
        row("a button that leaves", button.arg(u"x: 760; y: 400; width: 100; height: 60"_s), {u"touch-outside"_s});
        row("a mute button", u"Item { y: 400; width: 100; height: 60; Accessible.role: Accessible.Button; Accessible.name: \"go\" }"_s, {u"touch-mute"_s});
        row("a nameless button", u"T.AbstractButton { y: 400; width: 100; height: 60; Accessible.onPressAction: clicked() }"_s, {u"touch-nameless"_s});
        row("a silent area", u"MouseArea { y: 400; width: 100; height: 60; onClicked: {} }"_s, {u"touch-silent"_s});
        row("a silent handler", u"Item { y: 400; width: 100; height: 60; TapHandler { onTapped: {} } }"_s, {u"touch-silent"_s});
        row("an area that swallows", u"MouseArea { y: 400; width: 100; height: 60 }"_s, none);

        row("faint words", words.arg(u"text: \"Harbour\"; color: \"#777\""_s), {u"contrast"_s});
        row("faint by opacity", words.arg(u"text: \"Harbour\"; opacity: 0.4"_s), {u"contrast"_s});
        row("large words", words.arg(u"text: \"Harbour\"; color: \"#707070\"; font.pixelSize: 60"_s), none);
        row("faint on its plate", u"Rectangle { width: 200; height: 60; color: \"#14573F\"; "_s + words.arg(u"text: \"Harbour\"; color: \"#333\""_s) + u" }"_s, {u"contrast"_s});
        row("a dimmed control", button.arg(u"y: 400; width: 200; height: 60; enabled: false; contentItem: "_s + words.arg(u"text: \"Pier\"; color: \"#999\""_s)), none);
        const QString numeral = u"LineNumeral { y: 300; height: 200; width: implicitWidth; text: \"6\"; weight: 0.1; color: \"%1\"; "
                                 "Rectangle { x: 4; y: 80; width: 60; height: 60; radius: 30; color: \"#12211D\" } Rectangle { x: 60; y: 120; width: 60; height: 60; radius: 30; color: \"#12211D\" } }"_s;
        row("a numeral with stations on it", numeral.arg(u"#D5261C"_s), none);
        row("a faint numeral with stations on it", numeral.arg(u"#E88880"_s), {u"contrast"_s});
        row("a faint icon", u"IconStroke { y: 500; width: 40; height: 40; name: \"home\"; color: \"#ddd\" }"_s, {u"contrast"_s});
    }

    void finds()
    {
        QFETCH(QString, planted);
        QFETCH(QStringList, rules);
        const auto window = show(planted);
        QStringList found;
        const QList<audit::Finding> findings = audit::auditWindow(*window, terms());
        for (const audit::Finding &finding : findings) {
            QVERIFY2(!finding.what.isEmpty() && !finding.path.isEmpty(), qPrintable(finding.rule));
            found.append(finding.rule);
        }
        QCOMPARE(found, rules);
    }

    void aFigureNeedsPeriodAndSource()
    {
        const QString planted = u"Item { property var figure: shown; LineNumeral { y: 400; height: 90; width: implicitWidth; text: \"42\"; color: \"#D5261C\" } }"_s;
        autocity::Figure figure;
        figure.id = u"f"_s;
        figure.text = u"42"_s;
        figure.period = u"2024"_s;
        figure.source.label = u"Tide Post"_s;
        QCOMPARE(rulesOf(planted, figure), (QStringList{u"figure-period"_s, u"figure-source"_s}));
        const QString told = planted + u"Text { y: 500; textFormat: Text.PlainText; font.pixelSize: 28; text: \"2024 · Tide Post\" }"_s;
        QCOMPARE(rulesOf(told, figure), QStringList());
        const QString tappable = u"T.AbstractButton { y: 400; width: 200; height: 100; Accessible.role: Accessible.Button; Accessible.name: \"42\"; Accessible.onPressAction: clicked(); "
                                 "property var figure: shown; LineNumeral { height: 90; width: implicitWidth; text: \"42\"; color: \"#D5261C\" } }"_s;
        QCOMPARE(rulesOf(tappable, figure), QStringList());
    }

    void theScreenIsLeftAsItWas()
    {
        const auto window = show(u"Text { textFormat: Text.PlainText; opacity: 0.9; font.pixelSize: 28; text: \"Harbour\" }"_s);
        const QImage before = window->grabWindow();
        const auto findings = audit::auditWindow(*window, terms());
        QCOMPARE(window->grabWindow(), before);
    }

private:
    /** A window of 800 × 600 with a light ground, on a panel with 2 px per mm and a reach of 300 px. */
    std::unique_ptr<QQuickWindow> show(const QString &planted, const autocity::Figure &figure = {})
    {
        const QString source = u"import QtQuick\nimport QtQuick.Window\nimport QtQuick.Templates as T\nimport Autocity.Media\n"
                               "Window {\nproperty var shown; width: 800; height: 600; visible: true; color: \"#F3F4F0\"\n"
                               "component Say: Text { textFormat: Text.PlainText; font.pixelSize: 28 }\n"
                               "component Key: T.AbstractButton { Accessible.role: Accessible.Button; Accessible.name: \"go\"; Accessible.onPressAction: clicked() }\n"
                               "Item { anchors.fill: parent; %1 } }"_s;
        QQmlComponent component(&m_engine);
        component.setData(source.arg(planted).toUtf8(), QUrl());
        if (!component.isReady())
            qFatal("%s", qPrintable(component.errorString()));
        std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow *>(component.createWithInitialProperties({{u"shown"_s, QVariant::fromValue(figure)}})));
        return window;
    }

    static audit::Terms terms()
    {
        audit::Terms terms;
        terms.pixelsPerMm = 2;
        terms.unit = 1;
        terms.reachTop = 300;
        return terms;
    }

    QStringList rulesOf(const QString &planted, const autocity::Figure &figure)
    {
        const auto window = show(planted, figure);
        QStringList rules;
        const QList<audit::Finding> findings = audit::auditWindow(*window, terms());
        for (const audit::Finding &finding : findings)
            rules.append(finding.rule);
        return rules;
    }

    QQmlEngine m_engine;
};

QTEST_MAIN(TestAuditor)
#include "tst_auditor.moc"
