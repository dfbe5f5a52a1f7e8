// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitpalette.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

const Material &KitPalette::material(const QString &name) const
{
    const auto found = m_materials.constFind(name);
    return found != m_materials.constEnd() ? *found : *m_materials.constFind(u"steel"_s);
}

} // namespace autocity
