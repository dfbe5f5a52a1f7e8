// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "platform/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autocity
{
namespace
{

constexpr QSize defaultSize(1920, 1080);

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
    }
    return {};
}

QString orientationOf(const QSize &size)
{
    return size.height() > size.width() ? u"portrait"_s : u"landscape"_s;
}

/** A file name from an address: /place/a becomes place-a; words that were searched are not repeated. */
QString fileWord(const TourStop &stop)
{
    QString word = stop.route.mid(1).replace(u'/', u'-');
    if (word.isEmpty())
        word = u"home"_s;
    if (word.startsWith(u"search-"))
        word = u"search-words"_s;
    if (stop.route == u"/attract")
        word += u"-%1"_s.arg(stop.scene + 1);
    return stop.state == TourStop::State::Plain ? word : word + u'-' + stateName(stop.state);
}

/** The picture of a stop, without its ending. */
QString pictureName(const TourStop &stop, const QString &language, const QSize &size)
{
    return u"%1_%2_%3"_s.arg(orientationOf(size), language, fileWord(stop));
}

/** Lets bindings, loaders and deferred deletions settle; nothing is waited for. */
void settle()
{
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QList<TourStop> stopsOf(Kiosk &kiosk, const QString &language, bool all)
{
    QList<TourStop> stops;
    const qsizetype scenes = std::max<qsizetype>(1, kiosk.catalogue().attract(language).size());
    for (int scene = 0; scene < scenes; ++scene)
        stops.append({u"/attract"_s, TourStop::State::Plain, scene});
    const QStringList routes = tourRoutes(kiosk.catalogue(), language, all);
    for (const QString &route : routes)
        stops.append({route});
    using enum TourStop::State;
    for (const TourStop::State state : {Aids, Idle, LargeText, HighContrast, LowReach})
        stops.append({u"/"_s, state});
    // Large text and low reach change most where there is most to read and to touch.
    for (const QString &route : routes) {
        if (route.count(u'/') == 1 && route.size() > 1) {
            for (const TourStop::State state : {LargeText, HighContrast, LowReach})
                stops.append({route, state});
        }
    }
    return stops;
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
    const QList<SearchHit> known = catalogue.frequent(1, language);
    if (!known.isEmpty())
        routes.append(u"/search/"_s + QString::fromLatin1(QUrl::toPercentEncoding(known.constFirst().title.left(2))));
    return routes;
}

Tour::Tour(const Options &options, Log &log) : m_options(options), m_log(log)
{
    m_options.motion = false;
}

int Tour::run()
{
    if (!m_options.tour.isEmpty() && !QDir().mkpath(m_options.tour)) {
        qCritical("The folder %s cannot be made", qPrintable(m_options.tour));
        return 1;
    }
    const QSize size = m_options.size.value_or(defaultSize);
    const QSize flat(std::max(size.width(), size.height()), std::min(size.width(), size.height()));
    bool good = true;
    for (const QSize &walked : {flat, flat.transposed()})
        good = walk(walked) && good;
    if (!m_options.tour.isEmpty()) {
        QSaveFile list(m_options.tour + u"/tour.json"_s);
        good = list.open(QIODevice::WriteOnly) && list.write(QJsonDocument(m_pictures).toJson()) > 0 && list.commit() && good;
    }
    qInfo("Tour: %d screens, %s", m_stops, good ? "no complaints" : "with complaints");
    return good ? 0 : 1;
}

bool Tour::walk(const QSize &size)
{
    Options options = m_options;
    options.size = size;
    options.route.clear();
    Kiosk kiosk(options, [this] { return m_now; });
    kiosk.openContent();
    if (kiosk.createWindow() == nullptr || !kiosk.catalogue().isOpen())
        return complain(u"start"_s) && false;
    kiosk.show();
    bool good = complain(u"start"_s);
    const QStringList languages = m_options.language.isEmpty() ? Visit::languages() : QStringList{m_options.language};
    for (const QString &language : languages) {
        const QList<TourStop> stops = stopsOf(kiosk, language, m_options.tourAll);
        for (const TourStop &stop : stops) {
            if (isWanted(stop, language, size))
                good = visitStop(kiosk, stop, language) && good;
        }
    }
    return good;
}

bool Tour::isWanted(const TourStop &stop, const QString &language, const QSize &size) const
{
    return m_options.tourOnly.match(pictureName(stop, language, size)).hasMatch();
}

void Tour::prepare(Kiosk &kiosk, const TourStop &stop)
{
    Visit &visit = kiosk.visit();
    visit.setTextScale(stop.state == TourStop::State::LargeText ? 1.45 : m_options.textScale);
    visit.setHighContrast(stop.state == TourStop::State::HighContrast || m_options.highContrast);
    visit.setLowReach(stop.state == TourStop::State::LowReach || m_options.lowReach);
    visit.go(stop.route);
    settle();
    kiosk.window()->setProperty("aidsOpen", stop.state == TourStop::State::Aids);
    kiosk.idleWatch().touch();
    if (stop.state == TourStop::State::Idle) {
        constexpr std::chrono::seconds asked = 7s;
        m_now += std::chrono::seconds(kiosk.idleWatch().patience()) + asked;
        kiosk.idleWatch().update();
    }
    for (int scene = 0; visit.isAttract() && scene < stop.scene; ++scene) {
        m_now += kiosk.playlist().untilNext();
        kiosk.playlist().update();
    }
}

bool Tour::visitStop(Kiosk &kiosk, const TourStop &stop, const QString &language)
{
    // Through the attract scene, as each visitor comes: the loop and the way begin anew.
    kiosk.visit().reset();
    kiosk.visit().setLanguage(language);
    kiosk.playlist().setRunning(false);
    settle();
    kiosk.playlist().setRunning(kiosk.visit().isAttract());
    prepare(kiosk, stop);
    settle();
    ++m_stops;
    const bool written = m_options.tour.isEmpty() || write(kiosk, stop, language);
    return complain(u"%1 %2 %3"_s.arg(stop.route, language, stateName(stop.state))) && written;
}

bool Tour::write(Kiosk &kiosk, const TourStop &stop, const QString &language)
{
    const QImage picture = kiosk.window()->grabWindow();
    const QString file = pictureName(stop, language, picture.size()) + u".png"_s;
    if (picture.isNull() || !picture.save(m_options.tour + u'/' + file)) {
        qCritical("The picture %s cannot be written", qPrintable(file));
        return false;
    }
    m_pictures.append(QJsonObject{{u"file"_s, file},
                                  {u"route"_s, stop.route},
                                  {u"language"_s, language},
                                  {u"orientation"_s, orientationOf(picture.size())},
                                  {u"state"_s, stateName(stop.state)},
                                  {u"size"_s, u"%1x%2"_s.arg(picture.width()).arg(picture.height())},
                                  {u"width"_s, picture.width()},
                                  {u"height"_s, picture.height()}});
    return true;
}

bool Tour::complain(const QString &where)
{
    const QStringList complaints = m_log.takeWarnings();
    if (complaints.isEmpty())
        return true;
    qInfo("That was %lld complaint(s) at %s", static_cast<long long>(complaints.size()), qPrintable(where));
    return false;
}

} // namespace autocity
