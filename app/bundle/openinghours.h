// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace autocity
{

/**
 * When a hall is open, as `opening-hours` in hall.csv says it: `09:00-17:00`, or by weekdays
 * `Tue-Fri 09:00-17:00|Sat-Sun 10:00-18:00`; a day that is not named is closed. Times are those of the display's own clock.
 */
class OpeningHours
{
public:
    /** Open day and night. */
    OpeningHours() = default;

    /** Reads the setting; nothing if it is badly written. Empty means always open. */
    [[nodiscard]] static std::optional<OpeningHours> parse(const QString &text);

    [[nodiscard]] bool isAlwaysOpen() const { return m_spans.isEmpty(); }
    [[nodiscard]] bool isOpenAt(const QDateTime &time) const;
    /** The next moment at which it opens or closes; invalid if it never does. */
    [[nodiscard]] QDateTime nextChange(const QDateTime &time) const;

    bool operator==(const OpeningHours &) const = default;

private:
    /** Open on one weekday, in minutes of that day. */
    struct Span {
        int weekday = 1; ///< 1 is Monday
        int from = 0;
        int until = 0;

        bool operator==(const Span &) const = default;
    };

    QList<Span> m_spans;
};

} // namespace autocity
