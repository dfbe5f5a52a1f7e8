// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitorfilter.h"

#include "visit/idlewatch.h"

#include <QEvent>
#include <QWindow>

namespace autocity
{

bool VisitorFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType())
        return false;
    const bool asking = m_watch.state() == IdleWatch::State::Prompting;
    switch (event->type()) {
    case QEvent::KeyPress:
        m_watch.touch();
        return asking;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::Wheel:
        if (!asking)
            m_watch.touch();
        return false;
    default:
        return false;
    }
}

} // namespace autocity
