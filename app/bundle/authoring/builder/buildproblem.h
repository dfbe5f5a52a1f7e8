// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/refusal.h"

#include <stdexcept>

namespace autocity
{

/** Why no bundle could be built from content that was read. */
enum class BuildProblem {
    BadTarget,       ///< hall.csv has no usable id
    BadSerial,       ///< the serial is not 1 or more
    BadDate,         ///< a date or period cannot be read
    Inconsistent,    ///< ids are missing or come twice, or a reference names nothing
    MediaUnreadable, ///< a file of media/ cannot be read
    TooLarge,        ///< more than the manifest can hold, or a file of 8 GiB
    NoConverter,     ///< OpenCC's data are not installed
    Unwritable       ///< the output cannot be written
};

/** What is wrong, in one sentence without a final stop. */
[[nodiscard]] BilingualText buildProblemText(BuildProblem problem);

/** Carries a problem out of the depths of the builder; never leaves it. */
class BuildError : public std::runtime_error
{
public:
    BuildError(BuildProblem problem, const QString &detail)
        : std::runtime_error(detail.toStdString()), m_problem(problem)
    {
    }
    [[nodiscard]] BuildProblem problem() const { return m_problem; }

private:
    BuildProblem m_problem;
};

} // namespace autocity
