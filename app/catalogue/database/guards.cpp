// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guards.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace autocity
{

namespace
{

constexpr int OperationsBetweenLooksAtTheClock = 1000;

struct Switch {
    int option;
    int value;
};

constexpr std::array switches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
};

constexpr std::array limits{
    Switch{SQLITE_LIMIT_LENGTH, 8 * 1024 * 1024},
    Switch{SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    Switch{SQLITE_LIMIT_COLUMN, 64},
    Switch{SQLITE_LIMIT_EXPR_DEPTH, 40},
    Switch{SQLITE_LIMIT_COMPOUND_SELECT, 4},
    Switch{SQLITE_LIMIT_VDBE_OP, 250'000},
    Switch{SQLITE_LIMIT_ATTACHED, 0},
    Switch{SQLITE_LIMIT_TRIGGER_DEPTH, 0},
};

template<std::size_t Size>
bool contains(const std::array<std::string_view, Size> &names, const char *name)
{
    return name && std::find(names.begin(), names.end(), std::string_view(name)) != names.end();
}

bool isFunctionWeCall(const char *name)
{
    static constexpr std::array<std::string_view, 7> names{"match", "bm25", "count", "min", "max", "coalesce", "substr"};
    return contains(names, name);
}

bool isHeaderPragma(const char *name)
{
    static constexpr std::array<std::string_view, 9> names{"application_id", "user_version", "encoding", "page_count",
                                                           "page_size", "cell_size_check", "mmap_size", "query_only",
                                                           "temp_store"};
    return contains(names, name);
}

bool isCheckPragma(const char *name)
{
    static constexpr std::array<std::string_view, 2> names{"integrity_check", "foreign_key_check"};
    return contains(names, name);
}

} // namespace

void Guards::install(sqlite3 *connection)
{
    for (const Switch &item : switches)
        sqlite3_db_config(connection, item.option, item.value, nullptr);
    for (const Switch &limit : limits)
        sqlite3_limit(connection, limit.option, limit.value);
    sqlite3_progress_handler(
        connection, OperationsBetweenLooksAtTheClock,
        [](void *self) { return static_cast<const Guards *>(self)->isTimeUp() ? 1 : 0; }, this);
    sqlite3_set_authorizer(connection, &Guards::authorize, this);
}

void Guards::startClock(std::chrono::milliseconds limit)
{
    m_deadline = std::chrono::steady_clock::now() + limit;
}

bool Guards::isTimeUp() const
{
    return std::chrono::steady_clock::now() > m_deadline;
}

int Guards::authorize(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    return static_cast<const Guards *>(self)->allows(action, first, second) ? SQLITE_OK : SQLITE_DENY;
}

bool Guards::allows(int action, const char *first, const char *second) const
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
        return true;
    case SQLITE_FUNCTION:
        return isFunctionWeCall(second);
    case SQLITE_PRAGMA:
        // FTS5 asks for data_version to notice writers.
        return std::string_view(first) == "data_version" || (m_mode == Mode::Opening && isHeaderPragma(first))
            || (m_mode == Mode::Checking && isCheckPragma(first));
    case SQLITE_UPDATE:
        // sqlite3_declare_vtab() asks as if it wrote the schema. The file is immutable and its schema was compared.
        return m_mode == Mode::Connecting && std::string_view(first) == "sqlite_master";
    default:
        return false;
    }
}

} // namespace autocity
