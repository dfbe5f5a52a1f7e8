// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk.h"

#include "catalogue/database/contentdatabase.h"
#include "contentsource.h"
#include "platform/displaysize.h"
#include "platform/memory.h"
#include "visit/guidedvisit.h"

#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

VisitStandard standardOf(const Options &options)
{
    VisitStandard standard;
    if (!options.language.isEmpty())
        standard.language = options.language;
    standard.textScale = options.textScale;
    standard.highContrast = options.highContrast;
    standard.lowReach = options.lowReach;
    return standard;
}

QString originName(DisplaySize::Origin origin)
{
    switch (origin) {
    case DisplaySize::Origin::Option:
        return u"as set"_s;
    case DisplaySize::Origin::Panel:
        return u"as the panel says"_s;
    case DisplaySize::Origin::Assumed:
        return u"assumed; set --diagonal"_s;
    }
    return {};
}

/** The time of day; one that was set goes on from there. */
WallClock wallClock(const Options &options, const Clock &clock)
{
    if (!options.now)
        return [] { return QDateTime::currentDateTime(); };
    return [set = *options.now, since = clock(), clock] { return set.addMSecs((clock() - since).count()); };
}

} // namespace

Kiosk::Kiosk(const Options &options, const Clock &clock)
    : m_options(options), m_visit(standardOf(options)), m_idleWatch(clock), m_playlist(clock), m_night(wallClock(options, clock)), m_guide(clock), m_quiz(clock), m_words(m_engine)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    connect(&m_visit, &Visit::languageChanged, this, [this] { m_words.speak(m_visit.language()); });
    connect(&m_idleWatch, &IdleWatch::expired, &m_visit, &Visit::reset);
    connect(&m_catalogue, &Catalogue::opened, this, &Kiosk::updatePlaylist);
    connect(&m_catalogue, &Catalogue::opened, this, &Kiosk::updateTours);
    connect(&m_catalogue, &Catalogue::opened, this, &Kiosk::updateQuiz);
    connect(&m_catalogue, &Catalogue::opened, this,
            [this] { m_touchSounds.setOn(m_catalogue.hallValue(u"sound"_s) == u"on"_s); });
    connect(&m_catalogue, &Catalogue::opened, this, &Kiosk::updateHours);
    connect(&m_visit, &Visit::routeChanged, this, [this] { m_quiz.visitorAt(m_visit.route()); });
    connect(&m_playlist, &AttractPlaylist::indexChanged, this, &Kiosk::tidyUp);
    joinGuide(m_guide, m_visit, m_idleWatch);
    m_words.speak(m_visit.language());
}

Kiosk::~Kiosk() = default;

void Kiosk::openContent()
{
    auto content = autocity::openContent(m_options);
    if (!content) {
        // Not a warning: the display goes on, and staff look for this line.
        qCritical("Content is not shown: %s: %s", qPrintable(problemName(content.reason())), qPrintable(content.detail()));
        return;
    }
    qInfo("Content: %s, serial %lld, in %s", qPrintable(content.value().target), content.value().serial,
          qPrintable(content.value().slot));
    const QDate today = m_options.now ? m_options.now->date() : QDate::currentDate();
    m_catalogue.setDatabase(std::move(content.value().database), today);
}

void Kiosk::updatePlaylist()
{
    QList<int> seconds;
    const QList<Entry> scenes = m_catalogue.attract(m_visit.language());
    for (const Entry &scene : scenes)
        seconds.append(scene.year);
    m_playlist.setDurations(seconds);
}

void Kiosk::updateTours()
{
    QHash<QString, QList<TourHalt>> tours;
    for (const TourPlan &tour : m_catalogue.tours(m_visit.language())) {
        for (const TourPlanStop &stop : tour.stops)
            tours[tour.id].append({stop.route, std::chrono::seconds(stop.seconds)});
    }
    m_guide.setTours(tours);
}

void Kiosk::updateQuiz()
{
    QList<QuizCard> pool;
    for (const QuizQuestion &question : m_catalogue.quiz(m_visit.language()))
        pool.append({question.id, question.correct.code});
    m_quiz.setPool(pool);
}

void Kiosk::updateHours()
{
    // Pictures of the screens are made at any time of the day.
    const bool anyTime = m_options.isUnattended() && !m_options.now;
    m_night.setHours(anyTime ? OpeningHours() : OpeningHours::parse(m_catalogue.hallValue(u"opening-hours"_s)).value_or(OpeningHours()));
}

void Kiosk::tidyUp()
{
    // Between two rounds of the loop nobody is there to wait for it.
    if (m_playlist.index() != 0 || m_playlist.loop() == 0)
        return;
    m_engine.collectGarbage();
    giveMemoryBack();
}

QQuickWindow *Kiosk::createWindow()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize size = m_options.size.value_or(m_options.windowed ? QSize(1280, 720) : screen->size());
    const DisplaySize display = DisplaySize::of(screen->size(), m_options.diagonal, screen->physicalSize());
    // A window of another size stands for a panel of that size; a diagonal that was set is the panel's.
    const DisplaySize shown = m_options.size ? DisplaySize::of(size, m_options.diagonal, {}) : display;
    qInfo("Display: %d × %d pixels, %.1f inches, %s", size.width(), size.height(), shown.inches(),
          qPrintable(originName(shown.origin())));
    m_engine.setInitialProperties({{u"catalogue"_s, QVariant::fromValue(&m_catalogue)},
                                   {u"visit"_s, QVariant::fromValue(&m_visit)},
                                   {u"idleWatch"_s, QVariant::fromValue(&m_idleWatch)},
                                   {u"playlist"_s, QVariant::fromValue(&m_playlist)},
                                   {u"night"_s, QVariant::fromValue(&m_night)},
                                   {u"guide"_s, QVariant::fromValue(&m_guide)},
                                   {u"quiz"_s, QVariant::fromValue(&m_quiz)},
                                   {u"width"_s, size.width()},
                                   {u"height"_s, size.height()},
                                   {u"pixelsPerMm"_s, shown.pixelsPerMm()},
                                   {u"motion"_s, m_options.motion}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Autocity/Ui/Shell/Main.qml"_s));
    m_window = m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_options.route.isEmpty())
        m_visit.go(m_options.route);
    return m_window;
}

void Kiosk::show()
{
    if (m_options.windowed || m_options.size) {
        m_window->show();
        return;
    }
    // A finger needs no arrow.
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    m_window->showFullScreen();
}

} // namespace autocity
