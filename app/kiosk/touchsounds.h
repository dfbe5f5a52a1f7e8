// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace autocity
{

/**
 * A soft sound for each touch of the glass, where the hall wants it and the machine can. Off, nothing of Qt Multimedia
 * is asked; on a machine without a sound device nothing is made.
 */
class TouchSounds : public QObject
{
    Q_OBJECT

public:
    /** Sounds once. Empty: there is nothing to sound with. */
    using Voice = std::function<void()>;

    explicit TouchSounds(std::function<Voice()> makeVoice = soundEffect, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);

    /** Hears the touches of the program's windows and takes none. */
    bool eventFilter(QObject *watched, QEvent *event) override;

    /** The voice of this machine. */
    [[nodiscard]] static Voice soundEffect();

private:
    const std::function<Voice()> m_makeVoice;
    Voice m_voice;
    bool m_on = false;
};

} // namespace autocity
