// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QTest>

namespace
{

QPointingDevice *panel()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

} // namespace

Hands::Hands(QQuickWindow &window) : m_window(window), m_device(panel()) {}

void Hands::press(const QList<QPointF> &places)
{
    for (qsizetype count = 1; count <= places.size(); ++count) {
        m_places = places.first(count);
        QTest::QTouchEventSequence sequence = QTest::touchEvent(&m_window, m_device, false);
        for (int finger = 0; finger < int(count); ++finger) {
            if (finger + 1 == int(count))
                sequence.press(finger, m_places.at(finger).toPoint(), &m_window);
            else
                sequence.stationary(finger);
        }
        sequence.commit();
    }
}

void Hands::moveTo(const QList<QPointF> &places, int steps)
{
    const QList<QPointF> from = m_places;
    for (int step = 1; step <= steps; ++step) {
        QTest::QTouchEventSequence sequence = QTest::touchEvent(&m_window, m_device, false);
        for (int finger = 0; finger < int(from.size()); ++finger) {
            m_places[finger] = from.at(finger) + (places.at(finger) - from.at(finger)) * step / steps;
            sequence.move(finger, m_places.at(finger).toPoint(), &m_window);
        }
        sequence.commit();
        if (step < steps)
            QCoreApplication::processEvents();
    }
}

void Hands::release()
{
    QTest::QTouchEventSequence sequence = QTest::touchEvent(&m_window, m_device, false);
    for (int finger = 0; finger < int(m_places.size()); ++finger)
        sequence.release(finger, m_places.at(finger).toPoint(), &m_window);
    sequence.commit();
    m_places.clear();
    QCoreApplication::processEvents();
}

void Hands::tap(QPointF place)
{
    press({place});
    release();
}

void Hands::cancel()
{
    QTouchEvent event(QEvent::TouchCancel, m_device);
    QCoreApplication::sendEvent(&m_window, &event);
    m_places.clear();
    QCoreApplication::processEvents();
}
