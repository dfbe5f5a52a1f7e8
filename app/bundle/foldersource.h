// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlesource.h"

#include <QFile>
#include <QList>

namespace autocity
{

/**
 * Reads a bundle that is a folder. What file managers leave behind (`._*`, `.DS_Store`, `Thumbs.db`, `desktop.ini`)
 * is passed over; any other file or folder is refused, and so is every link, at whatever it points.
 */
class FolderSource : public BundleSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BundleSource>, Refusal> open(const QString &path);

    [[nodiscard]] Result<std::optional<BundleMember>, Refusal> next() override;
    [[nodiscard]] Result<QByteArray, Refusal> read(qint64 most) override;

private:
    explicit FolderSource(const QString &path);
    /** Appends the names in a folder of the bundle, `""` or `"media/"`. */
    [[nodiscard]] Result<bool, Refusal> list(const QByteArray &inside);
    [[nodiscard]] Result<qint64, Refusal> openMember(const QByteArray &name);

    QString m_path;
    QList<QByteArray> m_names; ///< those still to come
    QFile m_file;
    qint64 m_left = 0;
};

} // namespace autocity
