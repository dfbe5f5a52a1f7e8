// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlreader.h"

#include <QAccessible>
#include <QMetaMethod>
#include <QQuickItem>

#include <algorithm>

namespace audit
{
namespace
{

/** Lets one ask an object whether anybody listens to its signal. */
class Listener : public QObject
{
public:
    using QObject::isSignalConnected;
};

bool isHeard(QObject *object, const char *signal)
{
    const int index = object->metaObject()->indexOfSignal(signal);
    return index >= 0 && (object->*(&Listener::isSignalConnected))(object->metaObject()->method(index));
}

/** A press of a screen reader reaches it: buttons take it as a click, other items by a handler of the attached Accessible. */
bool isPressable(QQuickItem *item)
{
    if (item->inherits("QQuickAbstractButton"))
        return true;
    const QObjectList &children = item->children();
    return std::any_of(children.cbegin(), children.cend(), [](QObject *child) {
        return child->inherits("QQuickAccessibleAttached") && isHeard(child, "pressAction()");
    });
}

bool isTouchRole(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::Link:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Slider:
        return true;
    default:
        return false;
    }
}

/** What is drawn: the background of a control, or else the coloured rectangles in it. */
QRectF seenOf(QQuickItem *item)
{
    auto *background = item->property("background").value<QQuickItem *>();
    if (background != nullptr && background->width() > 0)
        return background->mapRectToScene({0, 0, background->width(), background->height()});
    QRectF seen;
    QList<QQuickItem *> open{item};
    while (!open.isEmpty()) {
        QQuickItem *step = open.takeFirst();
        open.append(step->childItems());
        const bool filled = step->inherits("QQuickRectangle") && step->property("color").value<QColor>().alpha() > 0 && step->isVisible();
        if (filled && step->rotation() == 0)
            seen |= step->mapRectToScene({0, 0, step->width(), step->height()});
    }
    return seen.isEmpty() ? item->mapRectToScene({0, 0, item->width(), item->height()}) : seen;
}

bool handlesTouch(QQuickItem *item)
{
    if (item->inherits("QQuickMouseArea"))
        return isHeard(item, "clicked(QQuickMouseEvent*)") || isHeard(item, "pressed(QQuickMouseEvent*)");
    const QObjectList &children = item->children();
    return std::any_of(children.cbegin(), children.cend(), [](QObject *child) {
        return child->inherits("QQuickTapHandler") && isHeard(child, "tapped(QEventPoint,Qt::MouseButton)");
    });
}

} // namespace

std::optional<SceneControl> readControl(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    const bool button = item->inherits("QQuickAbstractButton");
    if (!item->isEnabled() || (!button && (interface == nullptr || !isTouchRole(interface->role()))))
        return {};
    SceneControl control;
    control.item = item;
    control.hit = item->mapRectToScene({0, 0, item->width(), item->height()});
    control.seen = seenOf(item);
    control.name = interface == nullptr ? QString() : interface->text(QAccessible::Name);
    control.named = !control.name.isEmpty() && (interface->role() != QAccessible::NoRole && interface->role() != QAccessible::StaticText);
    control.pressable = isPressable(item);
    control.asksOnOverlap = item->property("asksOnOverlap").toBool();
    control.reachedElsewhere = item->property("reachedElsewhere").toBool();
    for (const QQuickItem *step = item; step != nullptr && !control.comesDown; step = step->parentItem())
        control.comesDown = step->property("comesDown").toBool();
    return control;
}

bool isSilentArea(QQuickItem *item)
{
    if (!item->isEnabled() || !handlesTouch(item))
        return false;
    for (QQuickItem *step = item; step != nullptr; step = step->parentItem()) {
        if (isPressable(step))
            return false;
    }
    return true;
}

} // namespace audit
