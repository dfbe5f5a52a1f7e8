// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace autocity
{

/** Reads the strategy tree. */
class StrategyReader
{
public:
    explicit StrategyReader(const Reading &reading) : m_reading(reading) {}

    /** One node; its id is empty if there is none on show. */
    [[nodiscard]] StrategyNode node(const QString &id) const;
    /** Parts of a node in their order; the programmes if parent is empty. */
    [[nodiscard]] QList<StrategyNode> parts(const QString &parent) const;
    /** All nodes, each programme before its parts. */
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QList<StrategyNode> ofSource(const QString &source) const;

private:
    [[nodiscard]] QList<StrategyNode> read(const char *sql, const QVariantList &values) const;
    void appendBelow(const QString &parent, int depth, QStringList &ids) const;

    const Reading &m_reading;
};

} // namespace autocity
