// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything the screens draw: value types, each property explained at its member.
#include "values/grammar.h"
#include "values/sourceref.h"
#include "values/figure.h"
#include "values/entry.h"
#include "values/eventitem.h"
#include "values/story.h"
#include "values/strategynode.h"
#include "values/mapitem.h"
#include "values/page.h"
#include "values/searchhit.h"
#include "values/candidate.h"
#include "values/quizquestion.h"
#include "values/takealong.h"
#include "values/tourplan.h"
