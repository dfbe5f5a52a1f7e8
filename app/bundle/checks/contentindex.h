// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/checkreporter.h"
#include "bundle/dates.h"
#include "bundle/tablespec.h"

#include <QHash>

#include <functional>
#include <optional>

namespace autocity
{

/** The ids of a content folder, for checks that look from one table into another. */
class ContentIndex
{
public:
    explicit ContentIndex(const Content &content);

    [[nodiscard]] const Content &content() const { return m_content; }
    /** The first row with that id, or null. */
    [[nodiscard]] const ContentRow *row(const QString &table, const QString &id) const;
    [[nodiscard]] bool has(const QString &table, const QString &id) const { return row(table, id) != nullptr; }
    /** All ids of a table, in file order. */
    [[nodiscard]] QStringList ids(const QString &table) const { return m_order.value(table); }
    /**
     * Whether a table could be read whole. If not, an id that is not found may well be in the lost part,
     * and saying so for each reference would hide the one thing to mend.
     */
    [[nodiscard]] bool isComplete(const QString &table) const;
    /** Whether any of these tables holds the id; also true if one of them is incomplete. "hall" stands for itself. */
    [[nodiscard]] bool refers(const QString &id, const QStringList &tables) const;

    /** Calls visit for each sound row of a table. */
    void eachRow(const QString &table, Diagnostics &diagnostics,
                 const std::function<void(const ContentRow &, Reporter &)> &visit) const;

    /** A date or period, if it is a good one. Bad ones are reported by checkColumns alone. */
    [[nodiscard]] static std::optional<DateSpan> span(const QString &text);

private:
    const Content &m_content;
    QHash<QString, QHash<QString, const ContentRow *>> m_rows;
    QHash<QString, QStringList> m_order;
};

/** Tables whose ids are unique together, because they share routes and references. */
[[nodiscard]] const QStringList &sharedTables();

/** The column that names a row of a table; empty if rows have no name. */
[[nodiscard]] QString keyColumn(const QString &table);

} // namespace autocity
