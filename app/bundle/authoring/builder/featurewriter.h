// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/content.h"

namespace SQLite
{
class Database;
}

namespace autocity
{

/** Fills `feature` from the map; geometry and sheets as JSON without white space, keys sorted. */
void writeFeatures(SQLite::Database &database, const Content &content);

/** Fills `scene` with the drawings, written likewise. */
void writeScenes(SQLite::Database &database, const Content &content);

} // namespace autocity
