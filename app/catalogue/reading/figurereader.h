// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace autocity
{

/** Reads figures, ready to be drawn and spoken. */
class FigureReader
{
public:
    explicit FigureReader(const Reading &reading) : m_reading(reading) {}

    /** One figure; its id is empty if there is none on show. */
    [[nodiscard]] Figure figure(const QString &fact) const;
    /** Figures of a thing: those drawn large first, in their order, then by metric and period. */
    [[nodiscard]] QList<Figure> ofSubject(const QString &subject) const;
    /** How many of ofSubject() are drawn large. */
    [[nodiscard]] int featuredOf(const QString &subject) const;
    /** Figures of a metric by period, then target, plan, capacity, reported, actual. */
    [[nodiscard]] QList<Figure> ofMetric(const QString &metric) const;
    /** Figures of a group by metric, then period; of all groups if it is empty. */
    [[nodiscard]] QList<Figure> ofGroup(const QString &group) const;
    /** Figures whose period lies in a year. */
    [[nodiscard]] QList<Figure> ofYear(int year) const;
    /** Figures that a source states. */
    [[nodiscard]] QList<Figure> ofSource(const QString &source) const;
    /** A target beside its result, all of them in their order. */
    [[nodiscard]] QList<Comparison> comparisons() const;
    /** Results of the district for half a year, each beside that of its year; those that have one first. */
    [[nodiscard]] QList<HalfAndYear> halves() const;

private:
    /** Columns of a fact as every query lists them. */
    struct Fact;
    [[nodiscard]] QList<Figure> read(const char *sql, const QVariantList &values) const;
    [[nodiscard]] Figure compose(const Fact &fact) const;
    void setWords(Figure &figure, const Fact &fact) const;
    [[nodiscard]] Comparison compare(Comparison comparison) const;

    const Reading &m_reading;
};

} // namespace autocity
