// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/result.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>

namespace SQLite
{
class Statement;
}

namespace autocity
{

/** Why a content database is not shown. */
enum class DatabaseProblem {
    CannotOpen,       ///< missing, not a plain file, a symbolic link, or not readable
    NotADatabase,     ///< the file is something else
    WrongApplication, ///< an SQLite database of another program
    NewerFormat,      ///< made for a later version of this program
    OlderFormat,      ///< of a format that is no longer read
    WrongEncoding,    ///< text is not UTF-8
    ForeignSchema,    ///< tables, indexes, views or triggers other than those of content.sql
    Damaged,          ///< cannot be read to its end, or refers to what is not there
    TooSlow           ///< a check ran past its deadline
};

/** The stable name of a problem for logs and reports, such as foreign-schema. */
[[nodiscard]] QString problemName(DatabaseProblem problem);

/** One row of a query; columns count from 0. Valid only inside the function that receives it. */
class Row
{
public:
    explicit Row(const SQLite::Statement &statement) : m_statement(statement) {}
    /** The column as text, empty for NULL. */
    [[nodiscard]] QString text(int column) const;
    /** The column as a number, 0 for NULL. */
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    const SQLite::Statement &m_statement;
};

/**
 * The content.db of a bundle, open for reading only, with every guard against a hostile file.
 *
 * Opened by open(); nothing here throws. Not thread-safe: one thread owns it.
 */
class ContentDatabase
{
public:
    using Opened = Result<std::unique_ptr<ContentDatabase>, DatabaseProblem>;

    /** Opens and checks a database file; the reason says which check refused it. Nothing is written anywhere. */
    [[nodiscard]] static Opened open(const QString &path);

    ~ContentDatabase();
    ContentDatabase(const ContentDatabase &) = delete;
    ContentDatabase &operator=(const ContentDatabase &) = delete;

    /** The file's path. */
    [[nodiscard]] QString path() const;
    /** The folder that holds the media, each file named by its SHA-256. */
    [[nodiscard]] QString mediaFolder() const;

    /**
     * Runs a SELECT with bound values and hands each row to a function; sql must be a literal, it is kept prepared.
     * False if it could not be read to its end (logged): damaged, or past its deadline.
     */
    bool each(const char *sql, const QVariantList &values, const std::function<void(const Row &)> &row) const;

    /** SQLite's own checks of pages, references and search index; slow, for validators and tests. */
    [[nodiscard]] Result<bool, DatabaseProblem> integrityCheck() const;

private:
    struct Private;
    explicit ContentDatabase(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace autocity
