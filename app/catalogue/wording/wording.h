// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datewords.h"
#include "language.h"
#include "values.h"

namespace autocity
{

/** What was worked out from a result and its target. */
struct DerivedText {
    QString sentence; ///< the difference in words, marked as worked out
    QString value;    ///< to be drawn large: points and counts as a difference, anything else as a share of the target
    QString unit;     ///< what the value counts; empty for a share
};

/**
 * The words that come with data, in one language: what a key is called, how a statement is phrased.
 *
 * Chinese comes spaced (see spacing.h). An unknown key reads as itself, so that it is noticed and never hidden.
 */
class Wording
{
public:
    explicit Wording(Language language) : m_language(language), m_dates(language) {}

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const DateWords &dates() const { return m_dates; }
    /** Text of the content as it is set: spaced in Chinese, unchanged in English. */
    [[nodiscard]] QString set(const QString &text) const;
    [[nodiscard]] QString phrase(const Phrase &phrase) const;

    /** actual target plan capacity reported. */
    [[nodiscard]] QString figureKind(const QString &kind) const;
    /** What a kind of figure means, in a few words. */
    [[nodiscard]] QString figureKindNote(const QString &kind) const;
    /** planned settled signed construction topped_out completed production built operating; empty: not stated. */
    [[nodiscard]] QString status(const QString &key, const QString &placeKind = {}) const;
    /** What a thing is: kinds of places, and project event metric strategy term source year section. */
    [[nodiscard]] QString kind(const QString &key) const;
    /** A relation, seen from the thing it starts at, or from the other end. */
    [[nodiscard]] QString relation(const QString &kind, bool forward) const;
    /** What is known of a position, for a place without words of its own; area is the name of its quarter. */
    [[nodiscard]] QString placement(const QString &grade, const QString &area) const;
    /** article or public, as the heading of a list of sources. */
    [[nodiscard]] QString sourceClass(const QString &key) const;
    /** What a project's place is to it: the company of a maker or supplier, else the place itself. */
    [[nodiscard]] QString ground(const QString &placeKind) const;
    /** A place in a source: p12 is paragraph 12; several are separated by commas; caption is a picture's. */
    [[nodiscard]] QString locator(const QString &locator) const;
    /** Outlet and date; public material says that it is. */
    [[nodiscard]] QString sourceLine(const QString &outlet, const QString &date, bool secondary) const;
    /** What is known of a step that was announced. */
    enum class Outcome {
        Ahead,     ///< its date is still to come
        NotStated, ///< its date has passed and no source says what came of it
        Stated     ///< a later statement says where the project stands
    };
    /** A step that was only announced: 预定 2027 年竣工; 原定 2025 年竣工，结果未载; 原定 2022 年投产. */
    [[nodiscard]] QString announced(const QString &status, const QString &date, Outcome outcome) const;
    /** One sentence: what, how much, when, of which kind. */
    [[nodiscard]] QString spoken(const Figure &figure) const;
    /** The difference between result and target, marked as worked out by us; both in the unit of the content. */
    [[nodiscard]] DerivedText derived(const QString &actual, const QString &target, const QString &suffix,
                                      const QString &scale) const;
    /** 3 件事 / 3 events; what no source tells is said, not counted as nought. */
    [[nodiscard]] QString eventCount(int count) const;
    /** Names of pages that no table names: home, map, search, sources. */
    [[nodiscard]] QString pageName(const QString &key) const;

private:
    Language m_language;
    DateWords m_dates;
};

/** How a figure of a kind is drawn; only what was counted is solid. */
[[nodiscard]] Stroke strokeOfFigure(const QString &kind);
/** How a state is drawn; an unknown or empty state is thin. */
[[nodiscard]] Stroke strokeOfStatus(const QString &status);

} // namespace autocity
