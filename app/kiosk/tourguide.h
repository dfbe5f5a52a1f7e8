// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk.h"
#include "tourstop.h"

#include <QImage>

namespace autocity
{

/**
 * Leads through the screens of one display without a visitor. Nothing moves, and time stands still but for the guide's
 * own steps, which begin anew with each stop, so the same stop of the same content always looks the same.
 */
class TourGuide
{
public:
    /** The options name content, size and how visitors are greeted; route and motion are the guide's own. */
    explicit TourGuide(const Options &options);

    /** Opens the content and shows the window; false with the reasons in the log. */
    [[nodiscard]] bool start();

    /** Shows a stop as to a new visitor who comes through the attract scene. */
    void show(const TourStop &stop, const QString &language);

    /** What the window shows once everything is laid out, painted anew as a whole. */
    [[nodiscard]] QImage picture();

    [[nodiscard]] Kiosk &kiosk() { return m_kiosk; }

    /** Lets bindings, loaders and deferred deletions settle; nothing is waited for. */
    static void settle();

private:
    void prepare(const TourStop &stop);
    /** The guided tour that begins at an address. */
    [[nodiscard]] QString tourFrom(const QString &route);

    const Options m_options;
    std::chrono::milliseconds m_now{0};
    Kiosk m_kiosk;
};

} // namespace autocity
