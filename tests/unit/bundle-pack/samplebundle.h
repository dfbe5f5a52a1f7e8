// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/authoring/builder.h"
#include "bundle/keys.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace autocity::sample
{

/** Bytes of a file; fails the test if it cannot be read. */
[[nodiscard]] QByteArray bytesOf(const QString &path);

/** Writes a file, in place of one that is there. */
void put(const QString &path, const QByteArray &bytes);

/** What a program printed; the test fails unless it ends with this code. */
[[nodiscard]] QByteArray output(const QString &program, const QStringList &arguments, const QString &folder = {},
                                int code = 0, const QByteArray &input = {});

/** How a program ends. */
[[nodiscard]] int exitOf(const QString &program, const QStringList &arguments, const QString &folder = {});

/** A row with these column–value pairs. */
[[nodiscard]] ContentRow row(const QHash<QString, QString> &values);

/** A small harbour hall with one of everything, its picture in `folder`. */
[[nodiscard]] Content harbour(const QString &folder);

/** A signed tar of the harbour hall and the key that signed it. */
class SampleBundle
{
public:
    SampleBundle();

    QTemporaryDir folder;
    SecretKey key = SecretKey::generate();
    Keyring keyring;
    QString tar;    ///< the bundle as one file
    QString tree;   ///< the same as a folder
    QString secret; ///< key file without a password
    QString open;   ///< public key file
};

} // namespace autocity::sample
