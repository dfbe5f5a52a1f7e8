// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "platform/log.h"
#include "tourguide.h"

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

constexpr QSize defaultSize(1920, 1080);

} // namespace

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
    TourGuide guide(options);
    const bool started = guide.start();
    bool good = complain(u"start"_s);
    if (!started)
        return false;
    const QStringList languages = m_options.language.isEmpty() ? Visit::languages() : QStringList{m_options.language};
    for (const QString &language : languages) {
        const QList<TourStop> stops = tourStops(guide.kiosk().catalogue(), language, m_options.tourAll);
        for (const TourStop &stop : stops) {
            if (isWanted(stop, language, size))
                good = visitStop(guide, stop, language) && good;
        }
    }
    return good;
}

bool Tour::isWanted(const TourStop &stop, const QString &language, const QSize &size) const
{
    return m_options.tourOnly.match(pictureName(stop, language, size)).hasMatch();
}

bool Tour::visitStop(TourGuide &guide, const TourStop &stop, const QString &language)
{
    guide.show(stop, language);
    ++m_stops;
    const bool written = m_options.tour.isEmpty() || write(guide, stop, language);
    return complain(u"%1 %2 %3"_s.arg(stop.route, language, stateName(stop.state))) && written;
}

bool Tour::write(TourGuide &guide, const TourStop &stop, const QString &language)
{
    const QImage picture = guide.picture();
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
