// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/checknearest.h"

#include <numeric>
#include <vector>

namespace autocity
{

namespace
{

/** Levenshtein distance, two rows at a time. */
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> previous(static_cast<size_t>(b.size()) + 1);
    std::iota(previous.begin(), previous.end(), 0);
    std::vector<qsizetype> current(previous.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = i + 1;
        for (size_t j = 1; j < current.size(); ++j) {
            const bool same = a[i] == b[static_cast<qsizetype>(j) - 1];
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1)});
        }
        std::swap(previous, current);
    }
    return previous.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longest = 64; // a longer word is a pasted text, not a typing slip
    if (word.isEmpty() || word.size() > longest)
        return {};
    QString best;
    qsizetype bestDistance = qMax<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        if (qAbs(candidate.size() - word.size()) >= bestDistance)
            continue;
        const qsizetype d = distance(word, candidate);
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace autocity
