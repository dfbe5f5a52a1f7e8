# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Which display there is. Sourced by deploy/run; tests/system/display tries it on made-up machines.

# display_of MACHINE TTY: wayland, x11, cage, eglfs, linuxfb or none, for the machine whose files lie under MACHINE
# (/ or a test's folder) and the terminal we stand at.
display_of() {
    local machine=${1%/} tty=$2 number
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -e "$machine$(wayland_socket)" ]; then
        echo wayland
        return
    fi
    if [ -n "${DISPLAY:-}" ]; then
        # A leftover DISPLAY of a server that is gone has no socket; one on another machine has none to look for.
        number=${DISPLAY##*:}
        number=${number%%.*}
        if [ "${DISPLAY%%:*}" ] || [ -e "$machine/tmp/.X11-unix/X$number" ]; then
            echo x11
            return
        fi
    fi
    console_of "$machine" "$tty"
}

wayland_socket() {
    case "$WAYLAND_DISPLAY" in
    /*) echo "$WAYLAND_DISPLAY" ;;
    *) echo "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$WAYLAND_DISPLAY" ;;
    esac
}

# Only who sits at the console may take over its screen, so a terminal over the network gets none.
console_of() {
    local machine=$1 tty=$2 card
    case "$tty" in
    /dev/tty[0-9]*) ;;
    *)
        echo none
        return
        ;;
    esac
    for card in "$machine"/dev/dri/card*; do
        if [ -e "$card" ] && grep -qsx connected "$machine/sys/class/drm/${card##*/}"-*/status; then
            console_kind "$machine" "$card"
            return
        fi
    done
    echo none
}

# cage needs no rights on the devices, but refuses root, who has them; without a GPU eglfs would be slower than plain pixels.
console_kind() {
    local machine=$1 card=$2
    if [ "$(id -u)" != 0 ] && command -v cage >/dev/null; then
        echo cage
    elif [ ! -r "$card" ] || [ ! -w "$card" ]; then
        echo none
    elif compgen -G "$machine/dev/dri/renderD*" >/dev/null; then
        echo eglfs
    else
        echo linuxfb
    fi
}
