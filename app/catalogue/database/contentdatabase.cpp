// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentdatabase.h"

#include "guards.h"
#include "schemacheck.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <unordered_map>

namespace autocity
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcContent, "autocity.content")

namespace
{

constexpr int ApplicationId = 0x41434B42; // "ACKB"
constexpr int Format = 1;
constexpr auto TimeToOpen = 5s;
constexpr auto TimeToAnswer = 2s;
constexpr auto TimeToCheck = 60s;

DatabaseProblem problemOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return DatabaseProblem::NotADatabase;
    case SQLITE_INTERRUPT:
        return DatabaseProblem::TooSlow;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return DatabaseProblem::CannotOpen;
    default:
        return DatabaseProblem::Damaged;
    }
}

/** immutable=1: SQLite neither locks nor looks for a journal, so a read-only folder stays as it is. */
QByteArray immutableUri(const QString &path)
{
    return "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
}

/** NOFOLLOW refuses a link anywhere in the path; only the file itself has to be none. */
QString plainPath(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().canonicalPath() + u'/' + info.fileName();
}

qint64 pragma(SQLite::Database &database, const char *sql)
{
    return database.execAndGet(sql).getInt64();
}

} // namespace

struct ContentDatabase::Private {
    using Statements = std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>>;

    QString path;
    Guards guards; // outlives the connection: its handlers point here
    std::unique_ptr<SQLite::Database> connection;
    Statements idle; // prepared and not running now

    std::unique_ptr<SQLite::Statement> take(const char *sql);
    Result<bool, DatabaseProblem> check();
    QString firstComplaint(const char *sql);
};

QString problemName(DatabaseProblem problem)
{
    switch (problem) {
    case DatabaseProblem::CannotOpen:
        return u"cannot-open"_s;
    case DatabaseProblem::NotADatabase:
        return u"not-a-database"_s;
    case DatabaseProblem::WrongApplication:
        return u"wrong-application"_s;
    case DatabaseProblem::NewerFormat:
        return u"newer-format"_s;
    case DatabaseProblem::OlderFormat:
        return u"older-format"_s;
    case DatabaseProblem::WrongEncoding:
        return u"wrong-encoding"_s;
    case DatabaseProblem::ForeignSchema:
        return u"foreign-schema"_s;
    case DatabaseProblem::Damaged:
        return u"damaged"_s;
    case DatabaseProblem::TooSlow:
        return u"too-slow"_s;
    }
    Q_UNREACHABLE();
}

QString Row::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const char *characters = value.getText("");
    return QString::fromUtf8(characters, value.getBytes());
}

int Row::integer(int column) const
{
    return m_statement.getColumn(column).getInt();
}

double Row::real(int column) const
{
    return m_statement.getColumn(column).getDouble();
}

bool Row::isNull(int column) const
{
    return m_statement.isColumnNull(column);
}

ContentDatabase::ContentDatabase(std::unique_ptr<Private> data) : d(std::move(data)) {}

ContentDatabase::~ContentDatabase() = default;

ContentDatabase::Opened ContentDatabase::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile() || !info.isReadable())
        return {DatabaseProblem::CannotOpen, u"not a plain, readable file"_s};
    auto data = std::make_unique<Private>();
    data->path = plainPath(path);
    try {
        const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW;
        data->connection = std::make_unique<SQLite::Database>(immutableUri(data->path).toStdString(), flags);
        data->guards.startClock(TimeToOpen);
        data->guards.install(data->connection->getHandle());
        const Result<bool, DatabaseProblem> checked = data->check();
        if (!checked)
            return {checked.reason(), checked.detail()};
    } catch (const SQLite::Exception &error) {
        return {problemOf(error.getErrorCode()), QString::fromUtf8(error.what())};
    }
    data->guards.setMode(Guards::Mode::Serving);
    return std::unique_ptr<ContentDatabase>(new ContentDatabase(std::move(data)));
}

Result<bool, DatabaseProblem> ContentDatabase::Private::check()
{
    SQLite::Database &database = *connection;
    database.exec("PRAGMA cell_size_check=1");
    database.exec("PRAGMA mmap_size=0");
    database.exec("PRAGMA query_only=1");
    database.exec("PRAGMA temp_store=2");
    if (pragma(database, "PRAGMA application_id") != ApplicationId)
        return DatabaseProblem::WrongApplication;
    const qint64 version = pragma(database, "PRAGMA user_version");
    if (version != Format)
        return {version > Format ? DatabaseProblem::NewerFormat : DatabaseProblem::OlderFormat, QString::number(version)};
    if (database.execAndGet("PRAGMA encoding").getString() != "UTF-8")
        return DatabaseProblem::WrongEncoding;
    const qint64 size = pragma(database, "PRAGMA page_count") * pragma(database, "PRAGMA page_size");
    if (size != QFileInfo(path).size())
        return {DatabaseProblem::Damaged, u"the file is shorter or longer than its header says"_s};
    if (const QString object = foreignObject(database); !object.isEmpty())
        return {DatabaseProblem::ForeignSchema, object};
    guards.setMode(Guards::Mode::Connecting);
    const SQLite::Statement connect(database, "SELECT rowid FROM search LIMIT 0");
    return true;
}

QString ContentDatabase::path() const
{
    return d->path;
}

QString ContentDatabase::mediaFolder() const
{
    return QFileInfo(d->path).path() + u"/media"_s;
}

std::unique_ptr<SQLite::Statement> ContentDatabase::Private::take(const char *sql)
{
    const auto found = idle.find(sql);
    if (found == idle.end())
        return std::make_unique<SQLite::Statement>(*connection, sql);
    std::unique_ptr<SQLite::Statement> statement = std::move(found->second);
    idle.erase(found);
    return statement;
}

namespace
{

void bindAll(SQLite::Statement &statement, const QVariantList &values)
{
    int index = 1;
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(index, value.toString().toStdString());
        else
            statement.bind(index, static_cast<int64_t>(value.toLongLong()));
        ++index;
    }
}

} // namespace

bool ContentDatabase::each(const char *sql, const QVariantList &values, const std::function<void(const Row &)> &row) const
{
    try {
        d->guards.startClock(TimeToAnswer);
        std::unique_ptr<SQLite::Statement> statement = d->take(sql);
        bindAll(*statement, values);
        while (statement->executeStep())
            row(Row(*statement));
        statement->reset();
        d->idle.insert_or_assign(sql, std::move(statement));
        return true;
    } catch (const std::exception &error) {
        qCWarning(lcContent, "%s: %s", sql, error.what());
        return false;
    }
}

QString ContentDatabase::Private::firstComplaint(const char *sql)
{
    SQLite::Statement statement(*connection, sql);
    if (!statement.executeStep())
        return {};
    const QString words = QString::fromUtf8(statement.getColumn(0).getText(""));
    return words == "ok"_L1 ? QString() : words;
}

Result<bool, DatabaseProblem> ContentDatabase::integrityCheck() const
{
    try {
        d->guards.setMode(Guards::Mode::Checking);
        d->guards.startClock(TimeToCheck);
        for (const char *sql : {"PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"}) {
            if (const QString complaint = d->firstComplaint(sql); !complaint.isEmpty()) {
                d->guards.setMode(Guards::Mode::Serving);
                return {DatabaseProblem::Damaged, complaint};
            }
        }
        d->guards.setMode(Guards::Mode::Serving);
        // FTS5 checks itself only by a write, so it does in a copy.
        SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(copy, *d->connection).executeStep();
        copy.exec("INSERT INTO search(search) VALUES('integrity-check')");
        return true;
    } catch (const SQLite::Exception &error) {
        d->guards.setMode(Guards::Mode::Serving);
        return {problemOf(error.getErrorCode()), QString::fromUtf8(error.what())};
    }
}

} // namespace autocity
