// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/authoring/searchindex.h"

#include "bundle/authoring/builder/bind.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

constexpr std::array languages{TextLanguage::Hans, TextLanguage::Hant, TextLanguage::English};

/** Everything a doc is called, the title first. */
QList<Trilingual> namesOf(const SearchDoc &doc)
{
    QList<Trilingual> names{doc.title};
    names += doc.names;
    return names;
}

QString joined(const QList<Trilingual> &texts, TextLanguage language)
{
    QStringList parts;
    for (const Trilingual &text : texts) {
        if (!text.in(language).isEmpty())
            parts.append(splitHanzi(text.in(language)));
    }
    return parts.join(u' ');
}

/** English names, and the letters and digits of Chinese ones. */
QString latin(const QList<Trilingual> &names, const Pinyin &pinyin)
{
    QStringList words;
    for (const Trilingual &name : names) {
        words.append(name.english.toLower());
        for (const PinyinUnit &unit : pinyin.units(name.hans)) {
            if (!unit.isSyllable)
                words.append(unit.text);
        }
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u' ');
}

QString readings(const QList<Trilingual> &names, const Pinyin &pinyin, QStringList (*form)(const QList<PinyinUnit> &))
{
    QStringList words;
    for (const Trilingual &name : names)
        words += form(pinyin.units(name.hans));
    words.removeDuplicates();
    return words.join(u' ');
}

QString marks(const QString &name, const Pinyin &pinyin)
{
    QStringList syllables = pinyin.syllables(name);
    for (QString &syllable : syllables) {
        if (syllable.isEmpty())
            syllable = u"-"_s;
    }
    return syllables.join(u' ');
}

void bindDay(SQLite::Statement &statement, int index, const std::optional<qint64> &day)
{
    if (day)
        bind(statement, index, *day);
    else
        statement.bind(index);
}

/** The three tables of the index, filled together. */
class IndexWriter
{
public:
    IndexWriter(SQLite::Database &database, const Pinyin &pinyin)
        : m_pinyin(pinyin),
          m_doc(database,
                "INSERT INTO search_doc(rowid, route, kind, weight, show_from, show_until) VALUES(?, ?, ?, ?, ?, ?)"),
          m_name(database, "INSERT INTO search_name(doc, n, lang, name, caption, syllables) VALUES(?, ?, ?, ?, ?, ?)"),
          m_words(database,
                  "INSERT INTO search(rowid, hans, hant, latin, pinyin, initials, body) VALUES(?, ?, ?, ?, ?, ?, ?)")
    {
    }

    void add(int row, const SearchDoc &doc)
    {
        addDoc(row, doc);
        addNames(row, doc);
        const QList<Trilingual> names = namesOf(doc);
        QStringList body;
        for (const TextLanguage language : languages)
            body.append(joined(doc.body, language));
        insertRow(m_words, row, joined(names, TextLanguage::Hans), joined(names, TextLanguage::Hant),
                  latin(names, m_pinyin), readings(names, m_pinyin, Pinyin::words),
                  readings(names, m_pinyin, Pinyin::initials), body.join(u' '));
    }

private:
    void addDoc(int row, const SearchDoc &doc)
    {
        bind(m_doc, 1, row);
        bind(m_doc, 2, doc.route);
        bind(m_doc, 3, doc.kind);
        bind(m_doc, 4, doc.weight);
        bindDay(m_doc, 5, doc.showFrom);
        bindDay(m_doc, 6, doc.showUntil);
        m_doc.exec();
        m_doc.reset();
    }

    void addNames(int row, const SearchDoc &doc)
    {
        QSet<std::pair<int, QString>> seen;
        int n = 0;
        for (const Trilingual &name : namesOf(doc)) {
            for (const TextLanguage language : languages) {
                const QString &words = name.in(language);
                const std::pair<int, QString> key{int(language), words};
                if (words.isEmpty() || seen.contains(key))
                    continue;
                seen.insert(key);
                insertRow(m_name, row, ++n, languageCode(language), words, doc.caption.in(language),
                          marks(words, m_pinyin));
            }
        }
    }

    const Pinyin &m_pinyin;
    SQLite::Statement m_doc;
    SQLite::Statement m_name;
    SQLite::Statement m_words;
};

} // namespace

QString splitHanzi(const QString &text)
{
    QString result;
    bool gap = false; // a Hanzi came before
    for (const uint character : text.toUcs4()) {
        const bool hanzi = Pinyin::isHanzi(character);
        if ((hanzi || gap) && !result.isEmpty())
            result += u' ';
        const char32_t point = character;
        result += QString::fromUcs4(&point, 1);
        gap = hanzi;
    }
    return result;
}

void writeSearchIndex(SQLite::Database &database, const QList<SearchDoc> &docs, const Pinyin &pinyin)
{
    IndexWriter writer(database, pinyin);
    int row = 0;
    for (const SearchDoc &doc : docs)
        writer.add(++row, doc);
    // One segment: what is read is smallest, and the same rows always give the same bytes.
    database.exec("INSERT INTO search(search) VALUES('optimize')");
}

} // namespace autocity
