// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/builder/tablemapping.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace autocity
{

QString databaseTable(const QString &table)
{
    return table == u"group"_s ? u"grp"_s : table; // GROUP is a word of SQL
}

QString contentColumn(const QString &table, const QString &databaseColumn)
{
    static const QHash<std::pair<QString, QString>, QString> special{
        {{u"metric"_s, u"grp"_s}, u"group"_s},
        {{u"relation"_s, u"from_id"_s}, u"from"_s},
        {{u"relation"_s, u"to_id"_s}, u"to"_s},
        {{u"media"_s, u"sha256"_s}, u"file"_s},
    };
    return special.value({table, databaseColumn}, databaseColumn);
}

} // namespace autocity
