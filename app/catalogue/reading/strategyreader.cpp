// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategyreader.h"

#define AUTOCITY_NODES \
    "SELECT id, parent, code, digit, explained, date, link, source, locator FROM strategy WHERE " \
    AUTOCITY_SHOWN("strategy") " AND "

namespace autocity
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int DeepestBranch = 12; // a circle of parents must not hang us
}

QList<StrategyNode> StrategyReader::read(const char *sql, const QVariantList &values) const
{
    QList<StrategyNode> nodes;
    m_reading.database().each(sql, QVariantList{m_reading.today()} + values, [&](const Row &row) {
        StrategyNode node;
        node.id = row.text(0);
        node.parent = row.text(1);
        node.code = row.text(2);
        node.digit = row.integer(3);
        node.explained = row.text(4) != "no"_L1;
        node.date = m_reading.words().dates().date(row.text(5));
        node.linkRoute = row.text(6);
        node.source.id = row.text(7);
        node.source.locator = row.text(8);
        nodes.append(node);
    });
    for (StrategyNode &node : nodes) {
        node.route = u"/strategy/"_s + node.id;
        node.title = m_reading.text(u"strategy"_s, node.id, u"title"_s);
        node.shortTitle = m_reading.text(u"strategy"_s, node.id, u"short"_s);
        if (node.shortTitle.isEmpty())
            node.shortTitle = node.title;
        node.branch = m_reading.text(u"strategy"_s, node.id, u"branch"_s);
        node.text = m_reading.text(u"strategy"_s, node.id, u"text"_s);
        if (node.text.isEmpty() && !node.explained)
            node.text = m_reading.words().phrase({u"来源未展开", u"來源未展開", u"Not explained by the sources"});
        node.linkRoute = node.linkRoute.isEmpty() ? QString() : m_reading.subject(node.linkRoute).route;
        node.source = m_reading.source(node.source.id, node.source.locator);
        node.children = firstText(m_reading.database(),
                                  "SELECT count(*) FROM strategy WHERE " AUTOCITY_SHOWN("strategy") " AND parent = ?2",
                                  {m_reading.today(), node.id})
                            .toInt();
    }
    return nodes;
}

StrategyNode StrategyReader::node(const QString &id) const
{
    return read(AUTOCITY_NODES "id = ?2", {id}).value(0);
}

QList<StrategyNode> StrategyReader::parts(const QString &parent) const
{
    return parent.isEmpty() ? read(AUTOCITY_NODES "parent IS NULL ORDER BY ord, id", {})
                            : read(AUTOCITY_NODES "parent = ?2 ORDER BY ord, id", {parent});
}

QList<StrategyNode> StrategyReader::ofSource(const QString &source) const
{
    return read(AUTOCITY_NODES "source = ?2 ORDER BY ord, id", {source});
}

QStringList StrategyReader::ids() const
{
    QStringList ids;
    appendBelow({}, 0, ids);
    return ids;
}

void StrategyReader::appendBelow(const QString &parent, int depth, QStringList &ids) const
{
    if (depth > DeepestBranch)
        return;
    const QStringList parts =
        texts(m_reading.database(),
              "SELECT id FROM strategy WHERE " AUTOCITY_SHOWN("strategy") " AND coalesce(parent, '') = ?2 ORDER BY ord, id",
              {m_reading.today(), parent});
    for (const QString &id : parts) {
        ids.append(id);
        appendBelow(id, depth + 1, ids);
    }
}

} // namespace autocity
