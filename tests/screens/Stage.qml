// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Autocity.Tests
import Autocity.Ui.Theme

/*! Where a test puts a screen: sets the theme as the shell does, and measures what stands on it. */
Item {
    id: root

    property string lastRoute
    property Item screen

    /*! Shows a screen of a component at a route, in a window of that size. */
    function show(component, route, language, landscape, textScale) {
        root.clear();
        Metrics.windowWidth = landscape ? 1920 : 1080;
        Metrics.windowHeight = landscape ? 1080 : 1920;
        Metrics.textScale = textScale;
        Type.language = language;
        Motion.enabled = false;
        root.width = Metrics.windowWidth;
        root.height = Metrics.windowHeight - Metrics.barHeight;
        root.lastRoute = "";
        root.screen = component.createObject(root, {catalogue: Hall.catalogue, route: route, language: language, width: root.width, height: root.height});
        root.screen.go.connect(to => root.lastRoute = to);
        return root.screen;
    }

    function clear() {
        if (root.screen)
            root.screen.destroy();
        root.screen = null;
    }

    /*! All items below one that a function accepts, as far as they can be seen. */
    function visibleItems(item, accepts) {
        const found = [];
        const visit = child => {
            if (!child.visible || child.width <= 0 || child.height <= 0 || child.opacity === 0)
                return;
            if (accepts(child))
                found.push(child);
            for (let i = 0; i < child.children.length; ++i)
                visit(child.children[i]);
        };
        visit(item);
        return found;
    }

    /*! What can be pressed. */
    function buttons() {
        return root.visibleItems(root.screen, item => item.spoken !== undefined && item.clicked !== undefined && item.enabled);
    }

    /*! The button that is read aloud so, or whose text it is; null if there is none. */
    function button(name) {
        return root.buttons().find(item => item.text === name || item.spoken === name) ?? null;
    }

    function rect(item) {
        const at = item.mapToItem(root.screen, 0, 0);
        return Qt.rect(at.x, at.y, item.width, item.height);
    }

    /*! What of an item its ancestors do not clip away. */
    function seenRect(item) {
        let seen = root.rect(item);
        for (let above = item.parent; above && above !== root.screen; above = above.parent) {
            if (!above.clip)
                continue;
            const room = root.rect(above);
            const x = Math.max(seen.x, room.x);
            const y = Math.max(seen.y, room.y);
            seen = Qt.rect(x, y, Math.max(0, Math.min(seen.x + seen.width, room.x + room.width) - x),
                           Math.max(0, Math.min(seen.y + seen.height, room.y + room.height) - y));
        }
        return seen;
    }

    /*! What is wrong with the touch areas: outside of the screen, or one upon another. Empty: nothing. */
    function touchFaults(overlapAllowed) {
        const rects = root.buttons().map(item => ({name: item.spoken.length > 0 ? item.spoken : item.text, at: root.seenRect(item)}));
        for (let i = 0; i < rects.length; ++i) {
            const a = rects[i].at;
            if (a.x < -1 || a.y < -1 || a.x + a.width > root.width + 1 || a.y + a.height > root.height + 1)
                return rects[i].name + " leaves the screen: " + a;
            for (let j = 0; j < i && !overlapAllowed; ++j) {
                const b = rects[j].at;
                if (a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height)
                    return rects[i].name + " lies upon " + rects[j].name + ": " + a + " " + b;
            }
        }
        return "";
    }

    /*! Words that reach beyond the screen. Empty: none. */
    function wordFaults() {
        const texts = root.visibleItems(root.screen, item => item.contentWidth !== undefined && item.text !== undefined && item.text.length > 0);
        for (const item of texts) {
            const at = root.rect(item);
            if (root.seenRect(item).width < at.width)
                continue;
            if (at.x < -2 || at.x + item.contentWidth > root.width + 2)
                return "“" + item.text + "” leaves the screen: " + at;
        }
        return "";
    }
}
