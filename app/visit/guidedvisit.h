// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autocity
{

class IdleWatch;
class Visit;
class VisitorGuide;

/**
 * Joins the guide to the visit: he takes the visitor from screen to screen and home at the end, and follows where the
 * visitor goes by himself. A led visitor looks and does not touch, so each stop counts as a touch; the end counts as
 * the last one. All three must live equally long.
 */
void joinGuide(VisitorGuide &guide, Visit &visit, IdleWatch &watch);

} // namespace autocity
