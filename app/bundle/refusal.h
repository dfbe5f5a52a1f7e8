// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autocity
{

/** Why a bundle, signature or key is refused. */
enum class Refusal {
    NotFound,           ///< there is nothing at that path
    Unreadable,         ///< the disk gave an error, or it is neither file nor folder
    NotABundle,         ///< neither a tar nor a folder with a manifest
    Compressed,         ///< a compressed archive
    Truncated,          ///< the archive ends early
    ArchiveDamaged,     ///< a byte of the archive that belongs to no file is not what it must be
    NotAPlainFile,      ///< a link, folder, device or the like among the members
    UnexpectedMember,   ///< a file the manifest does not name, a forbidden name, or the wrong order
    DuplicateMember,    ///< a file that comes twice
    ManifestMissing,    ///< no manifest.json
    ManifestTooLarge,   ///< more than 1 MiB
    ManifestMalformed,  ///< not exactly the form of data/FORMAT.md
    FormatUnknown,      ///< made for another version of the format
    NeedsNewerProgram,  ///< `needs` is above the version of this program
    TargetMismatch,     ///< made for another hall
    SerialTooLow,       ///< older than what is asked for
    SignatureMissing,   ///< no manifest.json.minisig
    SignatureMalformed, ///< not a prehashed minisign signature with a comment we write
    UnknownKey,         ///< signed with a key that is not in the keyring
    WrongSignature,     ///< the manifest is not what was signed
    CommentAltered,     ///< the trusted comment is not what was signed
    CommentMismatch,    ///< the trusted comment speaks of another target or serial than the manifest
    FileMissing,        ///< a file the manifest names is not there
    SizeDiffers,        ///< a file is longer or shorter than the manifest says
    HashDiffers,        ///< a file's bytes are not those the manifest names
    KeyMalformed,       ///< not a key file of minisign
    KeyWeak,            ///< all zero, of small order, or not a point of the curve
    KeyMismatch,        ///< the halves of a secret key do not belong together
    PasswordNeeded,     ///< the secret key is encrypted
    PasswordWrong,      ///< the password does not open the secret key
    OutOfMemory,        ///< too little memory to open the secret key
    Unwritable          ///< the disk cannot be written
};

/** The same sentence in both languages of the staff. */
struct BilingualText {
    QString zh;
    QString en;
};

/** What is wrong, in one sentence without a final stop. */
[[nodiscard]] BilingualText refusalText(Refusal refusal);

} // namespace autocity
