// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/database/contentdatabase.h"
#include "catalogue/reading/reading.h"

#include <QTemporaryDir>

#include <memory>

namespace autocity
{

/** A small content.db of an invented harbour, written row by row from content.sql, for tests of what reads one. */
class Fixture
{
public:
    Fixture();

    /** Runs SQL on the file, before it is opened: to add rows, or to do harm. */
    void change(const QByteArray &sql) const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("content.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /** Opens the database; ends the test program if it is refused. */
    [[nodiscard]] std::unique_ptr<ContentDatabase> open() const;

    /** The day of all readings: 1 June 2026. */
    [[nodiscard]] static QDate today() { return QDate(2026, 6, 1); }

private:
    QTemporaryDir m_folder;
};

/** A reading of the harbour in a language. */
class OpenFixture
{
public:
    OpenFixture() : m_database(m_fixture.open()) {}

    [[nodiscard]] Reading reading(Language language) const { return Reading(*m_database, language, Fixture::today()); }
    [[nodiscard]] const ContentDatabase &database() const { return *m_database; }

private:
    Fixture m_fixture;
    std::unique_ptr<ContentDatabase> m_database;
};

} // namespace autocity
