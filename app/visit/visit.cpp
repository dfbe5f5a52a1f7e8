// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit.h"

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

QString homeRoute()
{
    return u"/"_s;
}

QString attractRoute()
{
    return u"/attract"_s;
}

} // namespace

Visit::Visit(VisitStandard standard, QObject *parent)
    : QObject(parent), m_standard(std::move(standard)), m_aids(m_standard), m_language(m_standard.language), m_way{attractRoute()}
{
}

QStringList Visit::languages()
{
    return {u"zh-Hans"_s, u"zh-Hant"_s, u"en"_s};
}

bool Visit::canGoBack() const
{
    return m_way.size() > 1;
}

bool Visit::isAttract() const
{
    return route() == attractRoute();
}

void Visit::setLanguage(const QString &language)
{
    if (m_language == language || !languages().contains(language))
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

template<typename Value>
void Visit::setAid(Value VisitStandard::*aid, Value value)
{
    if (m_aids.*aid == value)
        return;
    m_aids.*aid = value;
    Q_EMIT aidsChanged();
}

void Visit::setTextScale(double scale)
{
    setAid(&VisitStandard::textScale, scale);
}

void Visit::setHighContrast(bool on)
{
    setAid(&VisitStandard::highContrast, on);
}

void Visit::setReducedMotion(bool on)
{
    setAid(&VisitStandard::reducedMotion, on);
}

void Visit::setLowReach(bool on)
{
    setAid(&VisitStandard::lowReach, on);
}

void Visit::go(const QString &route)
{
    if (route.isEmpty() || route == this->route())
        return;
    if (route == homeRoute() || route == attractRoute() || isAttract())
        m_way.clear();
    // Straight into a page: home is behind it, so that back leads somewhere.
    if (m_way.isEmpty() && route != homeRoute() && route != attractRoute())
        m_way.append(homeRoute());
    m_way.append(route);
    if (m_way.size() > longestWay)
        m_way.removeAt(1);
    Q_EMIT routeChanged();
}

void Visit::back()
{
    if (!canGoBack())
        return;
    m_way.removeLast();
    Q_EMIT routeChanged();
}

void Visit::resetAids()
{
    m_aids = m_standard;
    Q_EMIT aidsChanged();
}

void Visit::reset()
{
    resetAids();
    setLanguage(m_standard.language);
    go(attractRoute());
}

} // namespace autocity
