#!/usr/bin/env bash
# The system's part on Linux: what Qt's xcb and offscreen platforms load, a font with all
# Vietnamese letters, poppler to look at PDF pages, xvfb to test a real window.
# Installs on Debian and Ubuntu as root; otherwise says what to run, and goes on. $1: the Python.
set -euo pipefail
[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null || {
    echo "Hãy cài bằng trình quản lý gói: thư viện xcb của Qt 6, poppler-utils, xvfb, phông Noto."
    exit 0
}

wanted=(
    libegl1 libgl1 libglib2.0-0 libx11-6 libx11-xcb1 libdbus-1-3 libfontconfig1 libfreetype6
    libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-xkb1
    fonts-noto-core poppler-utils xvfb
)
"${1:-python3}" -c 'import ensurepip, venv' 2>/dev/null || wanted+=(python3-venv)

present() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
# Newer Debian and Ubuntu call some of these libfoo0t64; one of the two names is enough.
missing=()
for package in "${wanted[@]}"; do
    present "$package" || present "${package}t64" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

command="apt-get install -y --no-install-recommends ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    echo "Cài gói hệ thống: ${missing[*]}"
    if apt-get update -qq && $command -qq >/dev/null; then exit 0; fi
    echo "Không cài được. Khi có mạng, hãy chạy: $command" >&2
else
    echo "Cần thêm gói hệ thống. Hãy chạy: sudo $command" >&2
fi
