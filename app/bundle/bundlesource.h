// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/refusal.h"
#include "bundle/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace autocity
{

/** A file inside a bundle. */
struct BundleMember {
    QByteArray name;
    qint64 size = 0; ///< bytes
};

/**
 * The files of a bundle, in a tar or a folder alike, one after another from front to back: manifest.json first,
 * manifest.json.minisig second if there is one, then the others.
 *
 * Read with read(), never mapped: a stick that is pulled out gives an error, not a signal. Names are not trusted;
 * only `manifest.json`, `manifest.json.minisig`, `content.db` and `media/<sha256>` are let through, each once.
 */
class BundleSource
{
public:
    static constexpr QByteArrayView manifestName = "manifest.json";
    static constexpr QByteArrayView signatureName = "manifest.json.minisig";

    virtual ~BundleSource() = default;

    /** A tar file or a folder. Reasons: NotFound, Unreadable, NotABundle, Compressed. */
    [[nodiscard]] static Result<std::unique_ptr<BundleSource>, Refusal> open(const QString &path);

    /**
     * Goes on to the next member, over what was not read of the present one; none at the end.
     * Reasons: Truncated, ArchiveDamaged, NotAPlainFile, UnexpectedMember, DuplicateMember, Unreadable.
     */
    [[nodiscard]] virtual Result<std::optional<BundleMember>, Refusal> next() = 0;

    /** The next bytes of the present member, at most `most`; none left: empty. Reasons: Truncated, Unreadable. */
    [[nodiscard]] virtual Result<QByteArray, Refusal> read(qint64 most) = 0;

    /** Whether a member may have this name at all. */
    [[nodiscard]] static bool isMemberName(QByteArrayView name);
};

} // namespace autocity
