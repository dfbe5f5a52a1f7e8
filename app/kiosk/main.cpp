#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent c(&engine);
    c.setData("import QtQuick\nimport Autocity.Ui.Theme\nItem { Component.onCompleted: console.log(Ink.text) }", QUrl(QStringLiteral("qrc:/x.qml")));
    delete c.create();
    return 0;
}
