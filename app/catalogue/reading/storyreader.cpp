// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyreader.h"

#include <QUrl>

#define AUTOCITY_MEDIA \
    "SELECT id, type, sha256, width, height, duration_ms, captions_zh, COALESCE(captions_hant, captions_zh), captions_en, poster FROM media WHERE " \
    AUTOCITY_SHOWN("media") " AND "

namespace autocity
{

using namespace Qt::StringLiterals;

QList<Paragraph> StoryReader::story(const QString &subject) const
{
    const Wording &words = m_reading.words();
    QList<Paragraph> paragraphs;
    m_reading.database().each("SELECT style, value FROM story WHERE subject = ? AND lang = ? ORDER BY n",
                              {subject, languageCode(words.language())}, [&](const Row &row) {
                                  paragraphs.append(Paragraph{row.text(0), words.set(row.text(1))});
                              });
    return paragraphs;
}

QStringList StoryReader::terms(const QString &subject) const
{
    return texts(m_reading.database(),
                 "SELECT term FROM story_term JOIN term ON term.id = story_term.term WHERE subject = ? ORDER BY term.ord, term.id",
                 {subject});
}

QStringList StoryReader::subjectsOfTerm(const QString &term) const
{
    return texts(m_reading.database(), "SELECT subject FROM story_term WHERE term = ? ORDER BY subject", {term});
}

QList<Gap> StoryReader::gaps(const QString &subject) const
{
    QList<Gap> gaps;
    const QStringList ids = texts(m_reading.database(), "SELECT id FROM gap WHERE subject = ? ORDER BY ord, id", {subject});
    for (const QString &id : ids)
        gaps.append(Gap{m_reading.text(u"gap"_s, id, u"label"_s), m_reading.text(u"gap"_s, id, u"note"_s)});
    return gaps;
}

QString StoryReader::url(const QString &sha256) const
{
    return sha256.isEmpty() ? QString()
                            : QUrl::fromLocalFile(m_reading.database().mediaFolder() + u'/' + sha256).toString();
}

QList<Medium> StoryReader::readMedia(const char *sql, const QVariantList &values) const
{
    const Language language = m_reading.words().language();
    const int captions = language == Language::English ? 8 : language == Language::Hant ? 7 : 6;
    QList<Medium> media;
    m_reading.database().each(sql, QVariantList{m_reading.today()} + values, [&](const Row &row) {
        Medium medium;
        medium.id = row.text(0);
        medium.type = row.text(1);
        medium.url = url(row.text(2));
        medium.width = row.integer(3);
        medium.height = row.integer(4);
        medium.duration = row.integer(5);
        medium.captionsUrl = url(row.text(captions));
        medium.posterUrl = url(row.text(9));
        media.append(medium);
    });
    for (Medium &medium : media) {
        medium.caption = m_reading.text(u"media"_s, medium.id, u"caption"_s);
        medium.credit = m_reading.text(u"media"_s, medium.id, u"credit"_s);
        medium.alt = m_reading.text(u"media"_s, medium.id, u"alt"_s);
    }
    return media;
}

QList<Medium> StoryReader::media(const QString &subject) const
{
    return readMedia(AUTOCITY_MEDIA "subject = ?2 ORDER BY ord, id", {subject});
}

Medium StoryReader::medium(const QString &id) const
{
    return readMedia(AUTOCITY_MEDIA "id = ?2", {id}).value(0);
}

} // namespace autocity
