// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk.h"
#include "kiosk/tourstop.h"
#include "kiosk/visitorfilter.h"

#include <QElapsedTimer>
#include <QPointF>

#include <chrono>
#include <functional>
#include <optional>

class QPointingDevice;

namespace bench
{

/** How long a frame was waited for, in milliseconds. */
struct Answer {
    double clocked = 0;
    double computed = 0; ///< of that, what this process computed: other programs do not lengthen it as much
};

/** Milliseconds that this process computed so far. */
[[nodiscard]] double computed();

/** The display as it runs in a hall, with everything that moves, and one finger. Its frames are counted. */
class Stage
{
public:
    /** Ends the program if there is nothing to show. */
    explicit Stage(const autocity::Options &options);

    [[nodiscard]] autocity::Kiosk &kiosk() { return m_kiosk; }
    [[nodiscard]] QQuickWindow &window() { return *m_kiosk.window(); }

    /** Frames so far. */
    [[nodiscard]] int frames() const { return m_frames; }

    /** The event loop runs for so long. */
    static void run(std::chrono::milliseconds time);
    /** Runs until there was no frame for so long; false if there still was one after `most`. */
    bool rest(std::chrono::milliseconds quiet = std::chrono::milliseconds(150), std::chrono::milliseconds most = std::chrono::seconds(6));
    /** Acts, and says how much later the next frame was there; nothing if there was none after `most`. */
    [[nodiscard]] std::optional<Answer> answer(const std::function<void()> &act, std::chrono::milliseconds most = std::chrono::milliseconds(500));

    /** A new visitor, in this language, at this stop. Does not wait. */
    void show(const autocity::TourStop &stop, const QString &language);

    /** One stop for each kind of screen, and for what may lie over one. */
    [[nodiscard]] QList<autocity::TourStop> kinds();

    void press(QPointF place);
    void release();
    /** The panel forgets the finger: nothing is pressed. */
    void cancel();

private:
    autocity::Kiosk m_kiosk;
    autocity::VisitorFilter m_filter;
    QPointingDevice *m_panel = nullptr;
    QPoint m_finger;
    QElapsedTimer m_clock;
    double m_computed = 0;             ///< when the clock was started
    std::optional<Answer> m_firstFrame; ///< since then
    int m_frames = 0;
};

} // namespace bench
