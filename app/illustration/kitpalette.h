// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

#include <array>

namespace autocity
{

/** The three faces of a material under light from the left: top, left, right. */
using Material = std::array<QColor, 3>;

/** Colours of the illustration kit in one mood: day, night or hc (high contrast). */
class KitPalette
{
public:
    /** The palette of that name; day if there is none. */
    [[nodiscard]] static const KitPalette &named(const QString &name);

    /** These colours on the way to another one: 0 as they are, 1 all of them that one. */
    [[nodiscard]] KitPalette towards(const QColor &colour, double part) const;

    /** These colours with outlines of another one. */
    [[nodiscard]] KitPalette withInk(const QColor &ink) const;

    /** A single colour: ink, sh(adow), lot, lotE(dge), road, mark, trunk, win, winL, lit, line. */
    [[nodiscard]] QColor colour(const QString &name) const { return m_colours.value(name, Qt::magenta); }
    /** A material: white steel green brick yellow red dark glass; steel if there is none of that name. */
    [[nodiscard]] const Material &material(const QString &name) const;
    [[nodiscard]] bool hasMaterial(const QString &name) const { return m_materials.contains(name); }
    /** The light and the dark side of a tree. */
    [[nodiscard]] const std::array<QColor, 2> &tree() const { return m_tree; }

private:
    QHash<QString, QColor> m_colours;
    QHash<QString, Material> m_materials;
    std::array<QColor, 2> m_tree;
};

} // namespace autocity
