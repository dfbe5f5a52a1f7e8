// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

namespace autocity
{

/** Reads what is told and shown of a thing: paragraphs, glossary terms, gaps, pictures and films. */
class StoryReader
{
public:
    explicit StoryReader(const Reading &reading) : m_reading(reading) {}

    /** subject: a place, project, strategy node, section, hall or year-YYYY. */
    [[nodiscard]] QList<Paragraph> story(const QString &subject) const;
    /** Ids of the terms that stand in the story. */
    [[nodiscard]] QStringList terms(const QString &subject) const;
    /** Ids of the stories' subjects that a term stands in. */
    [[nodiscard]] QStringList subjectsOfTerm(const QString &term) const;
    [[nodiscard]] QList<Gap> gaps(const QString &subject) const;
    [[nodiscard]] QList<Medium> media(const QString &subject) const;
    [[nodiscard]] Medium medium(const QString &id) const;

private:
    [[nodiscard]] QList<Medium> readMedia(const char *sql, const QVariantList &values) const;
    [[nodiscard]] QString url(const QString &sha256) const;

    const Reading &m_reading;
};

} // namespace autocity
