// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitpalette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace autocity
{
using namespace Qt::StringLiterals;

const KitPalette &KitPalette::named(const QString &name)
{
    static const QHash<QString, KitPalette> palettes = [] {
        QHash<QString, KitPalette> result;
        QFile file(u":/autocity/kit/kit_palettes.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the kit's palettes are not compiled in");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto mood = all.begin(); mood != all.end(); ++mood) {
            KitPalette palette;
            const QJsonObject entries = mood.value().toObject();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                const QJsonArray shades = entry.value().toArray();
                if (shades.size() == 3)
                    palette.m_materials.insert(entry.key(), Material{QColor(shades[0].toString()), QColor(shades[1].toString()), QColor(shades[2].toString())});
                else if (shades.size() == 2)
                    palette.m_tree = {QColor(shades[0].toString()), QColor(shades[1].toString())};
                else
                    palette.m_colours.insert(entry.key(), QColor(entry.value().toString()));
            }
            result.insert(mood.key(), palette);
        }
        return result;
    }();
    const auto found = palettes.constFind(name);
    return found != palettes.constEnd() ? *found : *palettes.constFind(u"day"_s);
}

KitPalette KitPalette::towards(const QColor &colour, double part) const
{
    const auto mixed = [&](const QColor &from) {
        const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
        return QColor(channel(from.red(), colour.red()), channel(from.green(), colour.green()), channel(from.blue(), colour.blue()));
    };
    KitPalette result = *this;
    for (QColor &single : result.m_colours)
        single = mixed(single);
    for (Material &material : result.m_materials)
        std::transform(material.begin(), material.end(), material.begin(), mixed);
    std::transform(result.m_tree.begin(), result.m_tree.end(), result.m_tree.begin(), mixed);
    return result;
}

KitPalette KitPalette::withInk(const QColor &ink) const
{
    KitPalette result = *this;
    result.m_colours.insert(u"ink"_s, ink);
    return result;
}

const Material &KitPalette::material(const QString &name) const
{
    const auto found = m_materials.constFind(name);
    return found != m_materials.constEnd() ? *found : *m_materials.constFind(u"steel"_s);
}

} // namespace autocity
