// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "controlreader.h"
#include "textreader.h"

#include <QAccessible>
#include <QQmlContext>
#include <QQuickItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace audit
{
namespace
{

/** What an item inherits from those above it. */
struct Surroundings {
    QRectF clip;
    double opacity = 1;
    bool dialog = false;
};

QString className(const QQuickItem *item)
{
    QString name = QString::fromLatin1(item->metaObject()->className());
    name.remove(u"autocity::"_s);
    const qsizetype generated = name.indexOf(u"_QML"_s);
    if (generated >= 0)
        name.truncate(generated);
    return name.startsWith(u"QQuick"_s) ? name.mid(QStringView(u"QQuick").size()) : name;
}

QAccessible::Role roleOf(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface == nullptr ? QAccessible::NoRole : interface->role();
}

/** Walks the items of a window as they are painted. */
class SceneReader
{
public:
    explicit SceneReader(QQuickWindow &window)
    {
        m_scene.window = QRectF(0, 0, window.width(), window.height());
        visit(window.contentItem(), {m_scene.window, 1, false});
    }

    [[nodiscard]] Scene scene() const { return m_scene; }

private:
    void visit(QQuickItem *item, Surroundings around)
    {
        constexpr double invisible = 0.02;
        around.opacity *= item->opacity();
        if (!item->isVisible() || around.opacity < invisible)
            return;
        const QAccessible::Role role = roleOf(item);
        around.dialog = around.dialog || role == QAccessible::Dialog || role == QAccessible::AlertMessage;
        if (item->clip())
            around.clip &= item->mapRectToScene({0, 0, item->width(), item->height()});
        QList<QQuickItem *> children = item->childItems();
        std::stable_sort(children.begin(), children.end(), [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
        const auto above = std::find_if(children.cbegin(), children.cend(), [](const QQuickItem *child) { return child->z() >= 0; });
        std::for_each(children.cbegin(), above, [&](QQuickItem *child) { visit(child, around); });
        ++m_order;
        if (role == QAccessible::AlertMessage)
            m_scene.alertOrder = m_order;
        read(item, around);
        std::for_each(above, children.cend(), [&](QQuickItem *child) { visit(child, around); });
    }

    void read(QQuickItem *item, const Surroundings &around)
    {
        if (item->inherits("QQuickText"))
            readWords(item, around);
        else if (item->inherits("QQuickRectangle"))
            readRectangle(item, around);
        else
            readMark(item, around);
        readTouch(item, around);
    }

    void readWords(QQuickItem *item, const Surroundings &around)
    {
        SceneText text = readText(item);
        if (text.text.trimmed().isEmpty())
            return;
        text.clip = around.clip;
        text.opacity = around.opacity;
        text.order = m_order;
        m_scene.texts.append(text);
    }

    void readRectangle(QQuickItem *item, const Surroundings &around)
    {
        constexpr int opaque = 255;
        const QRectF rect = item->mapRectToScene({0, 0, item->width(), item->height()}) & around.clip;
        // A rotated one, such as the tail of a sign, covers less than the rectangle around it.
        if (item->property("color").value<QColor>().alpha() == opaque && around.opacity > 0.99 && !rect.isEmpty() && item->rotation() == 0)
            m_scene.covers.append({item, rect, m_order, around.dialog});
    }

    void readMark(QQuickItem *item, const Surroundings &around)
    {
        const QString name = className(item);
        const bool numeral = name == u"LineNumeral";
        const bool means = item->inherits("autocity::IconStroke") || item->inherits("autocity::SampleStroke")
            || item->inherits("autocity::LineNumeral");
        const QRectF rect = item->mapRectToScene({0, 0, item->width(), item->height()});
        if (means && !rect.isEmpty())
            m_scene.marks.append({item, rect, around.clip, item->property("color").value<QColor>(), around.opacity, m_order, numeral});
    }

    void readTouch(QQuickItem *item, const Surroundings &around)
    {
        if (auto control = readControl(item)) {
            control->clip = around.clip;
            control->order = m_order;
            m_scene.controls.append(*control);
        } else if (isSilentArea(item)) {
            m_scene.silent.append({item});
        }
    }

    Scene m_scene;
    int m_order = 0;
};

} // namespace

bool Scene::isHidden(const QRectF &rect, int after, int before) const
{
    return std::any_of(covers.cbegin(), covers.cend(), [&](const SceneCover &cover) {
        return cover.order > after && cover.order < before && cover.rect.adjusted(-1, -1, 1, 1).contains(rect);
    });
}

bool Scene::isGround(const SceneControl &control) const
{
    return control.hit.width() * control.hit.height() > window.width() * window.height() / 3;
}

Scene readScene(QQuickWindow &window)
{
    return SceneReader(window).scene();
}

QString pathOf(const QQuickItem *item)
{
    QStringList words;
    for (const QQuickItem *step = item; step != nullptr && step->parentItem() != nullptr; step = step->parentItem()) {
        const QQmlContext *context = qmlContext(step);
        const QString id = context == nullptr ? QString() : context->nameForObject(const_cast<QQuickItem *>(step));
        const QString name = className(step);
        // Plain items without a name say nothing.
        if (step == item || (id.isEmpty() ? name != u"Item" && name != u"Loader" : true))
            words.prepend(id.isEmpty() || id == u"root" ? name : name + u'#' + id);
    }
    constexpr qsizetype told = 6;
    return words.mid(std::max<qsizetype>(0, words.size() - told)).join(u'/');
}

bool isWithin(const QQuickItem *item, const QQuickItem *ancestor)
{
    for (const QQuickItem *step = item; step != nullptr; step = step->parentItem()) {
        if (step == ancestor)
            return true;
    }
    return false;
}

} // namespace audit
