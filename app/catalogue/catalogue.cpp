// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "database/contentdatabase.h"

namespace autocity
{

Catalogue::Catalogue(QObject *parent) : QObject(parent) {}

Catalogue::~Catalogue() = default;

void Catalogue::setDatabase(std::unique_ptr<ContentDatabase> database, const QDate &today)
{
    m_database = std::move(database);
    m_today = today;
    Q_EMIT opened();
}

bool Catalogue::isOpen() const
{
    return m_database != nullptr;
}

const ContentDatabase *Catalogue::database() const
{
    return m_database.get();
}

QDate Catalogue::today() const
{
    return m_today;
}

Page Catalogue::page(const QString &, const QString &) const { return {}; }
QStringList Catalogue::routes() const { return {}; }
QString Catalogue::hallText(const QString &, const QString &) const { return {}; }
QString Catalogue::hallValue(const QString &) const { return {}; }
QList<Section> Catalogue::sections(const QString &) const { return {}; }
QList<Entry> Catalogue::entries(const QString &, const QString &) const { return {}; }
QList<Label> Catalogue::lanes(const QString &) const { return {}; }
QList<EventItem> Catalogue::events(const QString &) const { return {}; }
QList<Label> Catalogue::groups(const QString &) const { return {}; }
QList<Figure> Catalogue::figures(const QString &, const QString &) const { return {}; }
Figure Catalogue::figure(const QString &, const QString &) const { return {}; }
QList<Comparison> Catalogue::comparisons(const QString &) const { return {}; }
QList<StrategyNode> Catalogue::nodes(const QString &, const QString &) const { return {}; }
QList<MapFeature> Catalogue::features(const QString &, const QString &) const { return {}; }
QList<MapSign> Catalogue::places(const QString &, const QString &) const { return {}; }
QList<Entry> Catalogue::attract(const QString &) const { return {}; }
QList<Label> Catalogue::statuses(const QString &, const QString &) const { return {}; }
QList<Label> Catalogue::years(const QString &) const { return {}; }
QList<SearchHit> Catalogue::search(const QString &, const QString &) const { return {}; }
QList<SearchHit> Catalogue::frequent(int, const QString &) const { return {}; }
QList<SearchHit> Catalogue::nearest(const QString &, int, const QString &) const { return {}; }

} // namespace autocity
