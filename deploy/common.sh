# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What deploy/run and tests/run share: messages, Debian packages, building. Sourced with `root` set to the checkout.
: "${root:?}"

# say CHINESE ENGLISH: one step, in both languages.
say() { printf '\n==> %s\n    %s\n' "$1" "$2"; }

# fail CHINESE ENGLISH [DETAIL]: why we stop, in both languages.
fail() {
    { printf '\n!!! %s\n    %s\n' "$1" "$2"; [ -z "${3:-}" ] || printf '    %s\n' "$3"; } >&2
    exit 1
}

# Programs print Chinese, and Qt insists on UTF-8: a bare machine often says LANG=C.
use_utf8() {
    case "$(locale charmap 2>/dev/null)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}

installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

# missing_packages SECTION...: the lines of deploy/packages that are not installed.
missing_packages() {
    local section line name found alternatives
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/{/^[a-z0-9]/p}" "$root/deploy/packages" | while read -r line; do
            found=
            IFS=' |' read -r -a alternatives <<<"$line"
            for name in "${alternatives[@]}"; do
                if installed "$name"; then found=yes; fi
            done
            [ -n "$found" ] || printf '%s\n' "$line"
        done
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# install_packages SECTION...: installs what is missing, asks nothing, and says what it could not do.
install_packages() {
    local missing names=() line name alternatives
    command -v apt-get >/dev/null || fail '这台机器不是 Debian：没有 apt-get。' 'This is no Debian machine: there is no apt-get.'
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0

    say "安装缺少的 Debian 软件包" 'Installing the Debian packages that are missing'
    local wanted="${missing//$'\n'/, }"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail '缺少软件包，而您不是管理员，也没有 sudo。请让管理员安装，或以 root 运行本命令。' \
            'Packages are missing, you are not root, and there is no sudo. Have them installed, or run this as root.' "$wanted"
    fi
    as_root true || fail '缺少软件包，但 sudo 不允许您安装。' 'Packages are missing and sudo does not let you install them.' "$wanted"
    as_root apt-get -q update ||
        printf '    %s\n' '软件源连接不上，用已有的清单再试。 / The mirror does not answer; trying with what is known.' >&2
    while read -r line; do
        IFS=' |' read -r -a alternatives <<<"$line"
        for name in "${alternatives[@]}"; do
            if [ -n "$(apt-cache --quiet=0 madison "$name" 2>/dev/null)" ]; then
                break
            fi
        done
        names+=("$name")
    done <<<"$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${names[@]}" ||
        fail '安装没有成功：请检查网络和 /etc/apt 里的软件源，然后再运行一次。' \
            'The packages could not be installed: check the network and the sources in /etc/apt, then run this again.' "${names[*]}"
}

# Compiling one file of Qt takes up to a gigabyte: as many jobs as cores, if memory allows.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemTotal/ { print int($2 / 1000000) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# configure_and_build PRESET FOLDER: CMake finds out itself what is left to do.
configure_and_build() {
    local launcher='' known="$2/CMakeCache.txt"
    if command -v ccache >/dev/null; then launcher=ccache; fi
    # A folder keeps the launcher it began with: another one would compile everything anew, as after tests/run has installed ccache.
    if [ -e "$known" ]; then launcher=$(sed -n 's/^CMAKE_CXX_COMPILER_LAUNCHER:[^=]*=//p' "$known"); fi
    (cd "$root" && AUTOCITY_LAUNCHER=$launcher cmake --preset "$1" -B "$2" --log-level=WARNING) ||
        fail '配置没有成功，原因见上。' 'CMake could not configure the build; the reason stands above.'
    cmake --build "$2" --parallel "$(build_jobs)" ||
        fail '编译没有成功，原因见上。' 'The build failed; the reason stands above.'
}
