# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What check and accept share: which pictures there are references of, and how they are taken.

visual=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$visual/../.." && pwd)
export references="$visual/references"

# One line a folder of references: HALL SCALE.
folders() {
    printf '%s\n' 'harbour 1' 'harbour 1.45' 'first 1'
}

# wanted HALL SCALE all|quick: the regular expression of its pictures' names.
# The harbour hall is the tests' own and shows every kind of screen; the pages of the first hall change with its content.
# What is asked for as large text is what ×1.45 shows everywhere, and the other aids are looked at once.
wanted() {
    case "$1 $2 $3" in
    'harbour 1 all') echo '(?<!-large-text)$' ;;
    'harbour 1.45 all') echo '(?<!-large-text|-high-contrast|-low-reach)$' ;;
    'harbour 1 quick') echo '^landscape_zh-Hans_.*(?<!-large-text|-high-contrast|-low-reach)$' ;;
    'harbour 1.45 quick') echo '^portrait_en_.*(?<!-large-text|-high-contrast|-low-reach)$' ;;
    'first 1 all') echo '^(landscape_zh-Hans|portrait_zh-Hans|landscape_en)_(attract-1|home|map|plants|parks|projects|timeline|figures|strategy|search|sources)$' ;;
    *)
        echo "no such pictures: $*" >&2
        return 2
        ;;
    esac
}

# Nothing of this machine's user is read or left behind, and every machine has the same faces, time and painter.
fix_surroundings() {
    local work=$1
    mkdir -p "$work/home"
    chmod 700 "$work/home"
    export HOME="$work/home" XDG_RUNTIME_DIR="$work/home" FONTCONFIG_FILE="$visual/fonts.conf"
    export LC_ALL=C.UTF-8 TZ=Asia/Shanghai QML_DISABLE_DISK_CACHE=1 QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME DISPLAY WAYLAND_DISPLAY QT_SCALE_FACTOR QT_FONT_DPI LANGUAGE
    local family
    for family in 'Noto Sans CJK SC' 'Noto Sans CJK TC' 'Noto Sans CJK KR' 'OSP-DIN'; do
        if ! fc-match -f '%{family}' "${family//-/\\-}" | grep -qF "$family"; then
            echo "FAIL: the face $family is missing (fonts-noto-cjk, fonts-opendin)" >&2
            return 1
        fi
    done
}

# hall_bundle BIN WORK HALL SCALE: the hall, built and signed as WORK/hall.hallbundle. The harbour hall is one with little
# light; so that light colours are looked at too, it has them at ×1.
hall_bundle() {
    local bin=$1 work=$2 content="$root/tests/content-harbour"
    case "$3 $4" in
    'first '*) content="$root/data/content" ;;
    'harbour 1')
        cp -r "$content" "$work/content"
        content="$work/content"
        sed -i '/^mood,night,/d' "$content/hall.csv"
        ;;
    esac
    "$bin/autocity-bundle" keygen --no-password "$work/keys" >/dev/null
    "$bin/autocity-bundle" build "$content" "$work/hall.hallbundle" --serial 1 --key "$(compgen -G "$work/keys/*.key")" >/dev/null
}

# take_pictures BIN WORK SCALE REGEX OUT: a tour of WORK/hall.hallbundle; the program's words only if it complains.
take_pictures() {
    local bin=$1 work=$2 scale=$3 only=$4 out=$5
    if ! "$bin/autocity-kiosk" --bundle "$work/hall.hallbundle" --keys "$work/keys" --now 2026-05-01T10:00:00 --no-motion \
        --size 1920x1080 --diagonal 55 --text-scale "$scale" --tour "$out" --tour-only "$only" >"$out.log" 2>&1; then
        cat "$out.log" >&2
        return 1
    fi
}

# What paints the letters: pictures taken with others may differ.
painters() {
    # shellcheck disable=SC2016 # expanded by dpkg-query
    dpkg-query -W -f '${Package} ${Version}\n' fonts-noto-cjk fonts-opendin libfreetype6 libharfbuzz0b libqt6gui6 libqt6quick6 2>/dev/null || true
}
