// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchsounds.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QSoundEffect>

#include <memory>

using namespace Qt::StringLiterals;

namespace autocity
{
namespace
{

/** A touch that nobody takes comes again as a mouse: once is enough. */
bool isFinger(const QEvent &event)
{
    if (event.type() == QEvent::TouchBegin)
        return true;
    if (event.type() != QEvent::MouseButtonPress)
        return false;
    const QPointingDevice *device = static_cast<const QMouseEvent &>(event)
                                        .pointingDevice(); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    return device == nullptr || device->type() != QInputDevice::DeviceType::TouchScreen;
}

} // namespace

TouchSounds::TouchSounds(std::function<Voice()> makeVoice, QObject *parent)
    : QObject(parent), m_makeVoice(std::move(makeVoice))
{
}

void TouchSounds::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_voice = on ? m_makeVoice() : Voice();
}

bool TouchSounds::eventFilter(QObject *watched, QEvent *event)
{
    if (m_voice && watched->isWindowType() && isFinger(*event))
        m_voice();
    return false;
}

TouchSounds::Voice TouchSounds::soundEffect()
{
    if (QMediaDevices::audioOutputs().isEmpty())
        return {};
    const auto effect = std::make_shared<QSoundEffect>();
    effect->setSource(QUrl(u"qrc:/autocity/touch.wav"_s));
    return [effect] { effect->play(); };
}

} // namespace autocity
