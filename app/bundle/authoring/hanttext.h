// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"

#include <QString>

#include <memory>
#include <utility>

namespace autocity
{

/**
 * Makes Traditional text from Simplified text: OpenCC's s2t, then the corrections of hant.csv.
 *
 * Corrections apply to what OpenCC made, at each place the longest that fits, each once and left to right:
 * the result of one is never corrected by another.
 */
class HantText
{
public:
    /** Takes the corrections of the table `hant`. Throws std::runtime_error if OpenCC's data are not installed. */
    explicit HantText(const ContentTable &corrections);
    ~HantText();
    HantText(HantText &&) noexcept;
    HantText &operator=(HantText &&) noexcept;

    /** The Traditional text of this Simplified text. */
    [[nodiscard]] QString convert(const QString &simplified) const;

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter;
    QList<std::pair<QString, QString>> m_corrections; ///< longest first
};

} // namespace autocity
