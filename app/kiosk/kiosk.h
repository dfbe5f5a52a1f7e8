// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interfacewords.h"
#include "touchsounds.h"

#include "catalogue/catalogue.h"
#include "platform/options.h"
#include "visit/attractplaylist.h"
#include "visit/idlewatch.h"
#include "visit/nightwatch.h"
#include "visit/quizround.h"
#include "visit/visitorguide.h"
#include "visit/visit.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace autocity
{

/** The display put together: content, visitor, window. One lives as long as the program. */
class Kiosk : public QObject
{
    Q_OBJECT

public:
    explicit Kiosk(const Options &options, const Clock &clock = steadyClock());
    ~Kiosk() override;

    /** Opens the content that the options name; without, a calm picture is shown and the reason is in the log. */
    void openContent();

    /** Makes the window, not yet shown; null if that failed, with the reasons in the log. */
    [[nodiscard]] QQuickWindow *createWindow();

    /** Shows the window as the options say. */
    void show();

    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] Visit &visit() { return m_visit; }
    [[nodiscard]] IdleWatch &idleWatch() { return m_idleWatch; }
    [[nodiscard]] AttractPlaylist &playlist() { return m_playlist; }
    [[nodiscard]] NightWatch &night() { return m_night; }
    [[nodiscard]] QuizRound &quiz() { return m_quiz; }
    [[nodiscard]] TouchSounds &touchSounds() { return m_touchSounds; }
    [[nodiscard]] VisitorGuide &guide() { return m_guide; }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }

private:
    void updatePlaylist();
    void updateTours();
    void updateQuiz();
    void updateHours();
    void tidyUp();

    const Options m_options;
    Catalogue m_catalogue;
    Visit m_visit;
    IdleWatch m_idleWatch;
    AttractPlaylist m_playlist;
    NightWatch m_night;
    VisitorGuide m_guide;
    QuizRound m_quiz;
    TouchSounds m_touchSounds;
    QQmlApplicationEngine m_engine;
    InterfaceWords m_words;
    QQuickWindow *m_window = nullptr;
};

} // namespace autocity
