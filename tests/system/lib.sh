# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the system tests share. Each is called with the build folder and works in a folder of its own, emptied first.

tests=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin="$1/bin"
work="$1/system/$(basename "$0")"
rm -rf "$work"
mkdir -p "$work/home"

# Nothing of this machine's user is read or left behind.
export HOME="$work/home" XDG_RUNTIME_DIR="$work/home"
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME DISPLAY WAYLAND_DISPLAY
chmod 700 "$work/home"

wrong() {
    printf 'FAIL: %s\n' "$1" >&2
    exit 1
}

# expect STATUS COMMAND…: the command ends with that status.
expect() {
    local wanted=$1 status=0
    shift
    "$@" || status=$?
    [ "$status" = "$wanted" ] || wrong "status $status, not $wanted: $*"
}

# harbour_bundle OUT: the invented hall, built and signed; the key lies in $work/keys.
harbour_bundle() {
    [ -d "$work/keys" ] || "$bin/autocity-bundle" keygen --no-password "$work/keys"
    "$bin/autocity-bundle" build "$tests/content-harbour" "$1" --serial "${2:-1}" --key "$(secret_key)"
}

secret_key() { compgen -G "$work/keys/*.key" | head -n 1; }
public_key() { compgen -G "$work/keys/*.pub" | head -n 1; }
