# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How each kind of target is made, so that every folder's CMakeLists is a list of files.

add_library(autocity_options INTERFACE)
target_compile_options(autocity_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror)
target_compile_definitions(autocity_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    AUTOCITY_VERSION="${PROJECT_VERSION}")
target_include_directories(autocity_options INTERFACE ${CMAKE_SOURCE_DIR}/app)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What newer versions deprecate may have no successor yet in 6.4, the floor.
    target_compile_definitions(autocity_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
# Debug builds link some eighty programs, each with all of the kiosk in it; lld does it in a fraction of the time.
find_program(AUTOCITY_LLD ld.lld)
if(AUTOCITY_LLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=lld)
endif()
if(AUTOCITY_COVERAGE)
    target_compile_options(autocity_options INTERFACE --coverage -O0)
    target_link_options(autocity_options INTERFACE --coverage)
endif()

# autocity_library(name SOURCES … LINK …): a plain C++ library, no QML.
function(autocity_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE autocity_options)
endfunction()

# autocity_module(name URI … [SOURCES …] [QML …] [SINGLETONS …] [LINK …] [IMPORTS …] [RESOURCES …]): a static QML module.
# Programs and tests link `name` for C++ and `nameplugin` to have the QML types.
function(autocity_module name)
    cmake_parse_arguments(arg "" "URI" "SOURCES;QML;SINGLETONS;LINK;IMPORTS;RESOURCES" ${ARGN})
    qt_add_library(${name} STATIC)
    set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    set(cache)
    if(NOT AUTOCITY_QML_CACHE)
        set(cache NO_CACHEGEN)
    endif()
    qt_add_qml_module(${name}
        URI ${arg_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        SOURCES ${arg_SOURCES}
        QML_FILES ${arg_QML} ${arg_SINGLETONS}
        RESOURCES ${arg_RESOURCES}
        IMPORTS ${arg_IMPORTS}
        ${cache})
    # Of the helper targets Qt makes only the plugin has a meta object; without moc the others build in one step.
    foreach(helper IN ITEMS ${name}plugin_init ${name}_qmlcache ${name}_resources_1 ${name}_resources_2 ${name}_resources_3)
        if(TARGET ${helper})
            set_target_properties(${helper} PROPERTIES AUTOMOC OFF)
        endif()
    endforeach()
    target_link_libraries(${name} PUBLIC Qt6::Qml ${arg_LINK} PRIVATE autocity_options)
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    # Generated code (QML caches, type registration) is not ours to warn about.
    target_compile_options(${name} PRIVATE -Wno-error=conversion -Wno-error=sign-conversion -Wno-error=shadow)
    set_property(GLOBAL APPEND PROPERTY AUTOCITY_QML_PLUGINS ${name}plugin)
endfunction()

# autocity_link_modules(target): every QML module made so far.
function(autocity_link_modules target)
    get_property(plugins GLOBAL PROPERTY AUTOCITY_QML_PLUGINS)
    target_link_libraries(${target} PRIVATE ${plugins})
endfunction()

# autocity_test(name SOURCES … LINK … [ENV …]): a Qt Test program run by ctest, in a fixed locale and zone.
function(autocity_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;ENV" ${ARGN})
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINK} autocity_options)
    # QTRY_… of Qt 6.8 narrows a duration in whoever uses it.
    target_compile_options(${name} PRIVATE -Wno-error=conversion)
    target_compile_definitions(${name} PRIVATE AUTOCITY_SOURCE_DIR="${CMAKE_SOURCE_DIR}" AUTOCITY_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Asia/Shanghai;QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QML_DISABLE_DISK_CACHE=1;${arg_ENV}"
        TIMEOUT 120)
endfunction()

# autocity_quick_test(name SOURCES main.cpp LINK …): Qt Quick Tests (tst_*.qml) of the folder it stands in.
function(autocity_quick_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::QuickTest Qt6::Qml ${arg_LINK} autocity_options)
    autocity_link_modules(${name})
    target_compile_definitions(${name} PRIVATE QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}"
        AUTOCITY_SOURCE_DIR="${CMAKE_SOURCE_DIR}" AUTOCITY_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Asia/Shanghai;QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QML_DISABLE_DISK_CACHE=1"
        TIMEOUT 300)
endfunction()
