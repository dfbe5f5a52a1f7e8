// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchedscreen.h"

#include "catalogue/database/contentdatabase.h"

#include <QDate>
#include <QQmlComponent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

template<typename Accepts>
QQuickItem *search(QQuickItem *item, const Accepts &accepts)
{
    if (!item->isVisible())
        return nullptr;
    if (accepts(item))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = search(child, accepts))
            return found;
    }
    return nullptr;
}

} // namespace

TouchedScreen::TouchedScreen(const QString &module, const QString &type, const QString &route, QSize size, bool motion)
{
    auto opened = ContentDatabase::open(QStringLiteral(AUTOCITY_HARBOUR_SLOT) + u"/content.db"_s);
    if (!opened)
        qFatal("%s", qPrintable(problemName(opened.reason())));
    m_catalogue.setDatabase(std::move(opened.value()), QDate(2026, 7, 1));
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent theme(&m_engine);
    theme.setData("import QtQuick; import Autocity.Ui.Theme; QtObject { property real w; property real h; property bool moves;"
                  " Component.onCompleted: { Metrics.windowWidth = w; Metrics.windowHeight = h; Motion.enabled = moves; Type.language = 'en' } }",
                  {});
    const std::unique_ptr<QObject> set(theme.createWithInitialProperties(
        {{u"w"_s, size.width()}, {u"h"_s, size.width() > size.height() ? size.width() * 9 / 16 : size.width() * 16 / 9}, {u"moves"_s, motion}}));
    QQmlComponent component(&m_engine);
    component.setData(u"import QtQuick; import Autocity.Ui.%1; %2 {}"_s.arg(module, type).toUtf8(), {});
    m_screen.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{u"catalogue"_s, QVariant::fromValue(&m_catalogue)}, {u"route"_s, route}, {u"language"_s, u"en"_s},
         {u"width"_s, size.width()}, {u"height"_s, size.height()}})));
    if (!set || !m_screen)
        qFatal("%s %s", qPrintable(theme.errorString()), qPrintable(component.errorString()));
    m_window.resize(size);
    m_screen->setParentItem(m_window.contentItem());
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window))
        qFatal("The window does not appear");
    m_window.grabWindow();
}

GestureArea &TouchedScreen::area()
{
    QQuickItem *found = search(m_screen.get(), [](QQuickItem *item) { return qobject_cast<GestureArea *>(item) != nullptr; });
    if (!found)
        qFatal("Nothing answers the fingers");
    return *qobject_cast<GestureArea *>(found);
}

QObject *TouchedScreen::find(const QString &className) const
{
    const QList<QObject *> all = m_screen->findChildren<QObject *>();
    for (QObject *object : all) {
        if (QString::fromLatin1(object->metaObject()->className()) == className)
            return object;
    }
    return nullptr;
}

QPointF TouchedScreen::button(const QString &spoken) const
{
    const QQuickItem *found = search(m_screen.get(), [&spoken](QQuickItem *item) {
        return item->property("spoken").isValid() && (item->property("spoken").toString() == spoken || item->property("text").toString() == spoken);
    });
    return found ? found->mapToScene(QPointF(found->width() / 2, found->height() / 2)) : QPointF();
}
