// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlesource.h"

#include <QFile>
#include <QSet>

namespace autocity
{

/**
 * Reads a bundle that is a tar: POSIX ustar (IEEE 1003.1 "pax", ustar interchange format), or what GNU tar writes
 * for plain files with short names, which differs only in the magic.
 *
 * Read by hand and not with a tar library, because every byte is accounted for: header checksums must fit, padding
 * must be zero, and nothing but zeros may follow the end. Libraries are lenient there, and one flipped bit anywhere
 * in a bundle is to be refused. What is left to do is so little that it is also the safer code for untrusted files.
 */
class TarSource : public BundleSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BundleSource>, Refusal> open(const QString &path);

    [[nodiscard]] Result<std::optional<BundleMember>, Refusal> next() override;
    [[nodiscard]] Result<QByteArray, Refusal> read(qint64 most) override;

private:
    explicit TarSource(const QString &path);
    /** Exactly `size` bytes. */
    [[nodiscard]] Result<QByteArray, Refusal> take(qint64 size);
    [[nodiscard]] Result<std::optional<BundleMember>, Refusal> finish();

    QFile m_file;
    qint64 m_left = 0;    ///< bytes of the present member not read yet
    qint64 m_padding = 0; ///< zeros behind it
    QSet<QByteArray> m_seen;
};

} // namespace autocity
