# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The hall's bundle, signed with a development key. Sourced by deploy/run with `root` and common.sh.

# development_key TOOL FOLDER: a key for this checkout alone, made once.
development_key() {
    local tool=$1 folder=$2
    if compgen -G "$folder/*.pub" >/dev/null; then return 0; fi
    say "制作本机的开发密钥：$folder" "Making a development key for this machine: $folder"
    mkdir -p "$folder"
    (umask 077 && "$tool" keygen --no-password "$folder") || fail '密钥没有做成。' 'The key could not be made.'
}

# What a bundle is made from, in one line: every file of the folder, the tool and the key.
fingerprint() {
    local tool=$1 content=$2 keys=$3
    {
        (cd "$content" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
        sha256sum <"$tool"
        cat "$keys"/*.pub
    } | sha256sum | cut -d' ' -f1
}

# current_bundle TOOL CONTENT KEYS OUT: builds OUT.hallbundle again, under the next serial, if anything it is made from changed.
current_bundle() {
    local tool=$1 content=$2 keys=$3 out=$4 made serial
    made=$(fingerprint "$tool" "$content" "$keys")
    if [ -e "$out.hallbundle" ] && [ "$(cat "$out.made" 2>/dev/null)" = "$made" ]; then
        say '展览包已是最新。' 'The bundle is up to date.'
        return 0
    fi
    serial=$(($(cat "$out.serial" 2>/dev/null || echo 0) + 1))
    say "检查内容，制作并签名展览包，第 $serial 号：$content" "Checking the content, building and signing bundle $serial: $content"
    "$tool" build "$content" "$out.hallbundle" --serial "$serial" --key "$(secret_key "$keys")" ||
        fail '展览包没有做成，原因见上。' 'The bundle could not be built; the reasons stand above.'
    echo "$serial" >"$out.serial"
    echo "$made" >"$out.made"
}

secret_key() {
    local keys=("$1"/*.key)
    echo "${keys[0]}"
}
