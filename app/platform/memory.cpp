// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include <malloc.h>

namespace autocity
{

void keepMemoryTidy()
{
    // Left alone, the limit for memory of its own rises with the first large picture that is freed, up to 32 MB: from then on
    // pictures lie among small things in the heap, and what is freed there stays.
    constexpr int aPicture = 256 * 1024;
    mallopt(M_MMAP_THRESHOLD, aPicture);
    mallopt(M_TRIM_THRESHOLD, 4 * aPicture);
    // Left alone, eight for each core: every thread of the film player would fill one of its own.
    mallopt(M_ARENA_MAX, 2);
}

void giveMemoryBack()
{
    malloc_trim(0);
}

} // namespace autocity
