// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playbackwatch.h"

namespace autocity
{

void PlaybackWatch::begin(Time now)
{
    m_again = 0;
    m_since = now;
    m_position = Time(-1);
    m_moved = false;
}

void PlaybackWatch::beginAgain(Time now)
{
    ++m_again;
    m_since = now;
    m_position = Time(-1);
    m_moved = false;
}

void PlaybackWatch::brokeDown(Time now)
{
    m_since = now - startPatience;
}

void PlaybackWatch::pictureCame(Time position, Time now)
{
    if (position <= m_position)
        return;
    // A single picture may be the still one of a start that then hangs.
    if (m_position >= Time(0)) {
        m_moved = true;
        m_again = 0;
    }
    m_position = position;
    m_since = now;
}

PlaybackWatch::Verdict PlaybackWatch::look(Time now) const
{
    if (now - m_since < (m_moved ? movePatience : startPatience))
        return Verdict::Fine;
    return m_again < restarts ? Verdict::Restart : Verdict::GiveUp;
}

} // namespace autocity
