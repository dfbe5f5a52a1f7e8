// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reading.h"
#include "values/candidate.h"

namespace autocity
{

/**
 * Offers Hanzi for letters: pieces of names of the bundle that are read so or begin so, so that whatever is offered is found.
 *
 * First what takes all letters, as full syllables before initials; then single Hanzi for the first syllable. Among equals what
 * stands in more names comes first.
 */
class Candidates
{
public:
    explicit Candidates(const Reading &reading) : m_reading(reading) {}

    /** At most count of them; none for anything but letters, and none in English. */
    [[nodiscard]] QList<Candidate> offer(const QString &letters, qsizetype count) const;

private:
    const Reading &m_reading;
};

/** Where letters, from the first on, are read as Hanzi of a name: by syllables, the last one perhaps begun, or by initials. */
struct SyllableMatch {
    qsizetype units = 0;    ///< Hanzi taken
    qsizetype letters = 0;  ///< letters taken
    bool isSpelled = false; ///< by syllables, not initials
    bool isWhole = false;   ///< the last syllable is complete
    QString reading;        ///< hong'qi
};

/** Reads letters along syllables; syllables that are empty or - end the reading. */
[[nodiscard]] SyllableMatch readSyllables(QStringView letters, const QStringList &syllables, qsizetype first);

} // namespace autocity
