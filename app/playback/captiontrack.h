// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace autocity
{

/** The captions of a film, from WebVTT (W3C, WebVTT: The Web Video Text Tracks Format): cues with plain text; settings and tags are left out. */
class CaptionTrack
{
public:
    /** Reads the text of a file; what is no cue is passed over. The bundle was checked when it was made. */
    [[nodiscard]] static CaptionTrack parse(const QString &text);
    /** Reads a file; no captions if it cannot be read. */
    [[nodiscard]] static CaptionTrack fromFile(const QString &file);

    /** What is said at that time; empty between cues. */
    [[nodiscard]] QString at(std::chrono::milliseconds position) const;
    [[nodiscard]] bool isEmpty() const { return m_cues.isEmpty(); }

private:
    struct Cue {
        std::chrono::milliseconds from{0};
        std::chrono::milliseconds until{0};
        QString text;
    };
    QList<Cue> m_cues;
};

} // namespace autocity
