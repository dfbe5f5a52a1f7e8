// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/refusal.h"

using namespace Qt::StringLiterals;

namespace autocity
{

namespace
{

/** Of keys and of the disk. */
BilingualText keyText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::KeyMalformed:
        return {u"这不是钥匙文件"_s, u"this is not a key file"_s};
    case Refusal::KeyWeak:
        return {u"钥匙不安全，不予使用"_s, u"the key is weak and not used"_s};
    case Refusal::KeyMismatch:
        return {u"钥匙文件损坏：公钥与私钥不成对"_s, u"the key file is damaged: its halves do not belong together"_s};
    case Refusal::PasswordNeeded:
        return {u"钥匙有密码，请给出密码"_s, u"the key has a password; give it"_s};
    case Refusal::PasswordWrong:
        return {u"密码不对"_s, u"the password is wrong"_s};
    case Refusal::OutOfMemory:
        return {u"内存不足，无法打开钥匙"_s, u"there is too little memory to open the key"_s};
    case Refusal::Unwritable:
        return {u"无法写入"_s, u"it cannot be written"_s};
    default:
        return {};
    }
}

} // namespace

BilingualText refusalText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotFound:
        return {u"找不到文件或文件夹"_s, u"there is no such file or folder"_s};
    case Refusal::Unreadable:
        return {u"读取失败"_s, u"it cannot be read"_s};
    case Refusal::NotABundle:
        return {u"这不是内容包"_s, u"this is not a bundle"_s};
    case Refusal::Compressed:
        return {u"内容包不能压缩，请给出未压缩的文件"_s, u"a bundle is never compressed"_s};
    case Refusal::Truncated:
        return {u"内容包不完整，后面缺了一段，请重新拷贝"_s, u"the bundle ends early; copy it again"_s};
    case Refusal::ArchiveDamaged:
        return {u"内容包损坏，请重新拷贝"_s, u"the bundle is damaged; copy it again"_s};
    case Refusal::NotAPlainFile:
        return {u"内容包里有链接、设备或文件夹，只允许普通文件"_s,
                u"the bundle holds a link, device or folder where only plain files may be"_s};
    case Refusal::UnexpectedMember:
        return {u"内容包里有清单之外的文件"_s, u"the bundle holds a file that its manifest does not name"_s};
    case Refusal::DuplicateMember:
        return {u"同一个文件出现了两次"_s, u"a file comes twice"_s};
    case Refusal::ManifestMissing:
        return {u"缺少清单 manifest.json"_s, u"manifest.json is missing"_s};
    case Refusal::ManifestTooLarge:
        return {u"清单超过 1 MiB"_s, u"the manifest is larger than 1 MiB"_s};
    case Refusal::ManifestMalformed:
        return {u"清单的写法不对"_s, u"the manifest is malformed"_s};
    case Refusal::FormatUnknown:
        return {u"内容包的格式版本不认识"_s, u"the bundle is of an unknown format version"_s};
    case Refusal::NeedsNewerProgram:
        return {u"需要更新的程序，请先更新程序"_s, u"update the program first: the bundle needs a newer one"_s};
    case Refusal::TargetMismatch:
        return {u"这是另一个展厅的内容包"_s, u"the bundle is for another hall"_s};
    case Refusal::SerialTooLow:
        return {u"内容包的编号太小，已有更新的内容"_s, u"the bundle is older than what is already there"_s};
    case Refusal::SignatureMissing:
        return {u"没有签名"_s, u"there is no signature"_s};
    case Refusal::SignatureMalformed:
        return {u"签名文件的写法不对"_s, u"the signature file is malformed"_s};
    case Refusal::UnknownKey:
        return {u"签名所用的钥匙不在信任之列"_s, u"it is signed with an unknown key"_s};
    case Refusal::WrongSignature:
        return {u"签名与清单不符：清单被改过"_s, u"the signature does not fit: the manifest was altered"_s};
    case Refusal::CommentAltered:
        return {u"签名里的说明被改过"_s, u"the comment in the signature was altered"_s};
    case Refusal::CommentMismatch:
        return {u"签名里的说明与清单不符"_s, u"the comment in the signature does not fit the manifest"_s};
    case Refusal::FileMissing:
        return {u"清单里的文件缺失"_s, u"a file of the manifest is missing"_s};
    case Refusal::SizeDiffers:
        return {u"文件大小与清单不符"_s, u"the size of a file differs from the manifest"_s};
    case Refusal::HashDiffers:
        return {u"文件内容与清单不符"_s, u"the content of a file differs from the manifest"_s};
    default:
        return keyText(refusal);
    }
}

} // namespace autocity
