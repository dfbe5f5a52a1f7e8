// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidedvisit.h"

#include "idlewatch.h"
#include "visit.h"
#include "visitorguide.h"

using namespace Qt::StringLiterals;

namespace autocity
{

void joinGuide(VisitorGuide &guide, Visit &visit, IdleWatch &watch)
{
    QObject::connect(&guide, &VisitorGuide::arrived, &visit, [&visit, &watch](const QString &route) {
        watch.touch();
        visit.go(route);
    });
    QObject::connect(&guide, &VisitorGuide::ended, &visit, [&visit, &watch] {
        watch.touch();
        visit.go(u"/"_s);
    });
    QObject::connect(&visit, &Visit::routeChanged, &guide, [&guide, &visit] { guide.visitorAt(visit.route()); });
}

} // namespace autocity
