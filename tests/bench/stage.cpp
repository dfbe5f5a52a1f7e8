// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using autocity::TourStop;

namespace bench
{
namespace
{

constexpr double nanoseconds = 1e6; ///< of a millisecond

} // namespace

double computed()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * double(now.tv_sec) + double(now.tv_nsec) / nanoseconds;
}

Stage::Stage(const autocity::Options &options) : m_kiosk(options), m_filter(m_kiosk.idleWatch()), m_panel(QTest::createTouchDevice())
{
    m_kiosk.openContent();
    if (m_kiosk.createWindow() == nullptr || !m_kiosk.catalogue().isOpen())
        qFatal("There is nothing to show");
    qApp->installEventFilter(&m_filter);
    QObject::connect(m_kiosk.window(), &QQuickWindow::frameSwapped, m_kiosk.window(), [this] {
        ++m_frames;
        if (!m_firstFrame)
            m_firstFrame = Answer{double(m_clock.nsecsElapsed()) / nanoseconds, computed() - m_computed};
    });
    m_clock.start();
    m_kiosk.show();
}

void Stage::run(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Stage::rest(std::chrono::milliseconds quiet, std::chrono::milliseconds most)
{
    QElapsedTimer clock;
    clock.start();
    while (std::chrono::milliseconds(clock.elapsed()) < most) {
        const int before = m_frames;
        run(quiet);
        if (m_frames == before)
            return true;
    }
    return false;
}

std::optional<Answer> Stage::answer(const std::function<void()> &act, std::chrono::milliseconds most)
{
    QEventLoop loop;
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    const auto connection = QObject::connect(m_kiosk.window(), &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    m_firstFrame.reset();
    m_computed = computed();
    m_clock.start();
    act();
    if (!m_firstFrame)
        loop.exec();
    QObject::disconnect(connection);
    return m_firstFrame;
}

void Stage::show(const TourStop &stop, const QString &language)
{
    autocity::Visit &visit = m_kiosk.visit();
    visit.reset();
    visit.setLanguage(language);
    visit.setTextScale(stop.state == TourStop::State::LargeText ? 1.45 : 1);
    visit.setHighContrast(stop.state == TourStop::State::HighContrast);
    visit.setLowReach(stop.state == TourStop::State::LowReach);
    visit.go(stop.route);
    m_kiosk.window()->setProperty("aidsOpen", stop.state == TourStop::State::Aids);
    m_kiosk.window()->setProperty("takeOpen", stop.state == TourStop::State::Take);
    for (int scene = 0; scene < stop.scene; ++scene)
        m_kiosk.playlist().pass();
}

QList<TourStop> Stage::kinds()
{
    QList<TourStop> stops;
    const QStringList routes = autocity::tourRoutes(m_kiosk.catalogue(), u"zh-Hans"_s, false);
    for (const QString &route : routes)
        stops.append({route});
    stops.append({u"/"_s, TourStop::State::Aids});
    stops.append({u"/figures"_s, TourStop::State::Take});
    for (const QString &route : {u"/"_s, u"/figures"_s, u"/timeline"_s}) {
        stops.append({route, TourStop::State::LargeText});
        stops.append({route, TourStop::State::HighContrast});
    }
    return stops;
}

void Stage::press(QPointF place)
{
    m_finger = place.toPoint();
    QTest::touchEvent(m_kiosk.window(), m_panel).press(0, m_finger, m_kiosk.window());
}

void Stage::release()
{
    QTest::touchEvent(m_kiosk.window(), m_panel).release(0, m_finger, m_kiosk.window());
}

void Stage::cancel()
{
    QTouchEvent event(QEvent::TouchCancel, m_panel);
    QCoreApplication::sendEvent(m_kiosk.window(), &event);
}

} // namespace bench
