// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourstop.h"

#include "catalogue/catalogue.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

QString fileWord(const TourStop &stop)
{
    QString word = stop.route.mid(1).replace(u'/', u'-');
    if (word.isEmpty())
        word = u"home"_s;
    if (word.startsWith(u"search-"))
        word = u"search-words"_s;
    if (stop.route == u"/attract")
        word += u"-%1"_s.arg(stop.scene + 1);
    if (stop.tab > 0)
        word += u"-%1"_s.arg(thingTabs.at(static_cast<std::size_t>(stop.tab)));
    return stop.state == TourStop::State::Plain ? word : word + u'-' + stateName(stop.state);
}

} // namespace

QString stateName(TourStop::State state)
{
    switch (state) {
    case TourStop::State::Plain:
        return u"plain"_s;
    case TourStop::State::Aids:
        return u"aids"_s;
    case TourStop::State::Idle:
        return u"idle"_s;
    case TourStop::State::LargeText:
        return u"large-text"_s;
    case TourStop::State::HighContrast:
        return u"high-contrast"_s;
    case TourStop::State::LowReach:
        return u"low-reach"_s;
    case TourStop::State::Take:
        return u"take"_s;
    case TourStop::State::Guided:
        return u"guided"_s;
    }
    return {};
}

QString orientationOf(const QSize &size)
{
    return size.height() > size.width() ? u"portrait"_s : u"landscape"_s;
}

QString pictureName(const TourStop &stop, const QString &language, const QSize &size)
{
    return u"%1_%2_%3"_s.arg(orientationOf(size), language, fileWord(stop));
}

namespace
{

/** The first place with workshops, whose page has the most to show; its route is empty if there is none. */
Page richestPlace(const Catalogue &catalogue, const QString &language)
{
    for (const QString &route : catalogue.routes()) {
        if (!route.startsWith(u"/place/"_s))
            continue;
        Page page = catalogue.page(route, language);
        if (!page.workshops.isEmpty())
            return page;
    }
    return {};
}

/** Which of thingTabs a place has beside its overview. */
QList<int> tabsOf(const Page &page)
{
    const std::array<bool, thingTabs.size()> there{
        false,
        !page.workshops.isEmpty(),
        page.story.size() > 1,
        !page.figures.isEmpty() || !page.sources.isEmpty(),
        !page.events.isEmpty() || !page.milestones.isEmpty(),
        !page.members.isEmpty() || !page.relations.isEmpty() || !page.terms.isEmpty() || !page.nodes.isEmpty(),
        !page.media.isEmpty() || !page.picture.isEmpty(),
    };
    QList<int> tabs;
    for (std::size_t tab = 0; tab < there.size(); ++tab) {
        if (there.at(tab))
            tabs.append(static_cast<int>(tab));
    }
    return tabs;
}

} // namespace

QStringList tourRoutes(const Catalogue &catalogue, const QString &language, bool all)
{
    QStringList routes;
    QSet<QString> kinds;
    const QStringList every = catalogue.routes();
    for (const QString &route : every) {
        const QString kind = route.section(u'/', 1, 1);
        const bool section = route.count(u'/') == 1;
        if (all || section || !kinds.contains(kind))
            routes.append(route);
        if (!section)
            kinds.insert(kind);
    }
    const QString rich = richestPlace(catalogue, language).route;
    if (!rich.isEmpty() && !routes.contains(rich))
        routes.append(rich);
    const QList<SearchHit> known = catalogue.frequent(1, language);
    if (!known.isEmpty())
        routes.append(u"/search/"_s + QString::fromLatin1(QUrl::toPercentEncoding(known.constFirst().title.left(2))));
    return routes;
}

QList<TourStop> plainStops(const Catalogue &catalogue, const QString &language, bool all)
{
    QList<TourStop> stops;
    const qsizetype scenes = std::max<qsizetype>(1, catalogue.attract(language).size());
    for (int scene = 0; scene < scenes; ++scene)
        stops.append({u"/attract"_s, TourStop::State::Plain, scene});
    const QStringList routes = tourRoutes(catalogue, language, all);
    for (const QString &route : routes)
        stops.append({route});
    stops.append({u"/"_s, TourStop::State::Aids});
    stops.append({u"/"_s, TourStop::State::Idle});
    for (const QString &route : routes) {
        if (route == "/figures"_L1 || route.startsWith(u"/place/"_s))
            stops.append({route, TourStop::State::Take});
    }
    const Page rich = richestPlace(catalogue, language);
    for (const int tab : tabsOf(rich))
        stops.append({.route = rich.route, .tab = tab});
    for (const TourPlan &tour : catalogue.tours(language))
        stops.append({tour.stops.constFirst().route, TourStop::State::Guided});
    return stops;
}

QList<TourStop> tourStops(const Catalogue &catalogue, const QString &language, bool all)
{
    QList<TourStop> stops = plainStops(catalogue, language, all);
    const QStringList routes = tourRoutes(catalogue, language, all);
    for (const QString &route : routes) {
        if (route.count(u'/') == 1) {
            for (const auto state : {TourStop::State::LargeText, TourStop::State::HighContrast, TourStop::State::LowReach})
                stops.append({route, state});
        }
    }
    return stops;
}

} // namespace autocity
