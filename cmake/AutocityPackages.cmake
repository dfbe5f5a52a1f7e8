# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the project uses, in one place; why each is here stands in docs/dependencies.md.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_package(Qt6 6.4.2 REQUIRED COMPONENTS Core Gui Qml Quick QuickControls2 Multimedia Positioning LinguistTools)
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF)
if(COMMAND qt_policy)
    qt_policy(SET QTP0001 NEW)
endif()

find_package(PkgConfig REQUIRED)
find_package(SQLiteCpp REQUIRED)
pkg_check_modules(SQLite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(Archive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(Icu REQUIRED IMPORTED_TARGET icu-i18n icu-uc)
pkg_check_modules(OpenCC REQUIRED IMPORTED_TARGET opencc)
pkg_check_modules(Qrencode REQUIRED IMPORTED_TARGET libqrencode)

if(AUTOCITY_TESTS)
    find_package(Qt6 6.4.2 REQUIRED COMPONENTS Test QuickTest)
endif()

# One place for programs and QML modules, so qmllint finds every import.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml_modules)
