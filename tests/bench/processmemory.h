// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bench
{

/** Memory of a process and its children, in MB (1 000 000 bytes). */
struct ProcessMemory {
    double pss = 0;       ///< a page that n processes share counts 1/n
    double alone = 0;     ///< what PSS would be if no other program ran: each page of a file that is mapped here counts once
    double anonymous = 0; ///< what is not a page of a file
};

/** As the kernel counts it now, from smaps_rollup and pagemap. */
[[nodiscard]] ProcessMemory memoryOf(qint64 process);

} // namespace bench
