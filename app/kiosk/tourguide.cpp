// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourguide.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace autocity
{
namespace
{

constexpr double largestText = 1.45;

Options still(Options options)
{
    options.motion = false;
    options.route.clear();
    return options;
}

} // namespace

TourGuide::TourGuide(const Options &options) : m_options(still(options)), m_kiosk(m_options, [this] { return m_now; }) {}

bool TourGuide::start()
{
    m_kiosk.openContent();
    if (m_kiosk.createWindow() == nullptr || !m_kiosk.catalogue().isOpen())
        return false;
    m_kiosk.show();
    return true;
}

void TourGuide::settle()
{
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TourGuide::show(const TourStop &stop, const QString &language)
{
    // The last visitor is gone, and with him all that counted his time: nothing sees it go back.
    m_now = std::chrono::milliseconds{0};
    m_kiosk.visit().reset();
    m_kiosk.visit().setLanguage(language);
    m_kiosk.playlist().setRunning(false);
    settle();
    m_kiosk.playlist().setRunning(m_kiosk.visit().isAttract());
    prepare(stop);
    settle();
}

QImage TourGuide::picture()
{
    QQuickWindow *window = m_kiosk.window();
    const QColor ground = window->color();
    // Some of a page is laid out when a frame is made and shows in the next. And the software scene graph paints what
    // changed since the last frame, which leaves a line of pixels where an edge between two of them moved away; another
    // ground is a change everywhere, so the second frame is painted as a whole.
    window->setColor(ground.lightnessF() < 0.5F ? Qt::white : Qt::black);
    settle();
    if (window->grabWindow().isNull())
        return {};
    window->setColor(ground);
    settle();
    return window->grabWindow();
}

QString TourGuide::tourFrom(const QString &route)
{
    for (const TourPlan &tour : m_kiosk.catalogue().tours(m_kiosk.visit().language())) {
        if (tour.stops.constFirst().route == route)
            return tour.id;
    }
    return {};
}

void TourGuide::prepare(const TourStop &stop)
{
    Visit &visit = m_kiosk.visit();
    visit.setTextScale(stop.state == TourStop::State::LargeText ? largestText : m_options.textScale);
    visit.setHighContrast(stop.state == TourStop::State::HighContrast || m_options.highContrast);
    visit.setLowReach(stop.state == TourStop::State::LowReach || m_options.lowReach);
    visit.go(stop.route);
    if (stop.state == TourStop::State::Guided)
        m_kiosk.guide().start(tourFrom(stop.route));
    settle();
    if (stop.tab > 0) {
        auto *screen = m_kiosk.window()->property("shownScreen").value<QObject *>();
        if (screen == nullptr || !screen->setProperty("tab", stop.tab))
            qWarning("The screen of %s has no tabs", qPrintable(stop.route));
        settle();
    }
    m_kiosk.window()->setProperty("aidsOpen", stop.state == TourStop::State::Aids);
    m_kiosk.window()->setProperty("takeOpen", stop.state == TourStop::State::Take);
    m_kiosk.idleWatch().touch();
    if (stop.state == TourStop::State::Idle) {
        constexpr std::chrono::seconds asked = 7s;
        m_now += std::chrono::seconds(m_kiosk.idleWatch().patience()) + asked;
        m_kiosk.idleWatch().update();
    }
    for (int scene = 0; visit.isAttract() && scene < stop.scene; ++scene) {
        m_now += m_kiosk.playlist().untilNext();
        m_kiosk.playlist().update();
    }
}

} // namespace autocity
