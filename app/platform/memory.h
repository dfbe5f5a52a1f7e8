// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autocity
{

/**
 * Lets the C library give memory back that is not used any more, which it does not for a program that runs for months: pictures of
 * a screen come and go by the megabyte, and threads that decode films each keep what they once had. To be called before any thread
 * is started.
 */
void keepMemoryTidy();

/** Gives back what can be given back now. Takes milliseconds: for a moment when nobody is there. */
void giveMemoryBack();

} // namespace autocity
