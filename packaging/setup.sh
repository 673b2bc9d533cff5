# The set-up that packaging/run and packaging/test share; sourced, never started by itself.
# shellcheck shell=bash
#
# set_up run   the environment and what the window needs
# set_up dev   the same, the development tools, and the programs that the tests start
#
# What is there already is left alone: a second start installs nothing and asks no network.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=$ROOT/.venv

# What Qt's window library and its X11 plug-in are linked with, by Debian's names.
QT_PACKAGES=(
  libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0
  libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libdbus-1-3
  libfontconfig1 libglib2.0-0
)
FONT_PACKAGES=(fonts-dejavu-core fonts-liberation)
TEST_PACKAGES=(
  xvfb xdotool xauth strace openbox x11-utils minisign openssh-client desktop-file-utils appstream
)

say() { printf 'unspin set-up: %s\n' "$*" >&2; }

give_up() {
  printf 'unspin set-up: %s\n' "$@" >&2
  exit 1
}

# ------------------------------------------------------------------------------- system packages

# Seconds between two tries while another program installs packages, and tries until giving up:
# the nightly updates of Debian and Ubuntu rarely hold apt's locks longer than ten minutes.
APT_PAUSE=${UNSPIN_APT_PAUSE:-5}
APT_TRIES=120

# apt_get ARGUMENT...: apt-get as root; waits while another program holds one of apt's locks.
# (Its own DPkg::Lock::Timeout does not cover the lock of the lists.)
apt_get() {
  local said try status
  for ((try = 1; ; try++)); do
    status=0
    said=$("${AS_ROOT[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get "$@" 2>&1 </dev/null) || status=$?
    if [ "$status" -eq 0 ] || [ "$try" -ge "$APT_TRIES" ] ||
      ! grep -qiE 'could not get lock|unable to (acquire|lock)|is another process using it' <<<"$said"; then
      if [ -n "$said" ]; then printf '%s\n' "$said" >&2; fi
      return "$status"
    fi
    if [ "$try" -eq 1 ]; then say "another program is installing packages; waiting for it to end"; fi
    sleep "$APT_PAUSE"
  done
}

# apt_install WHY PACKAGE...: installs, or prints the line that would and gives up.
apt_install() {
  local why=$1
  AS_ROOT=()
  shift
  if ! command -v apt-get >/dev/null; then
    give_up "$why" "This machine has no apt-get. Install what these Debian packages hold, then start again:" \
      "    $*"
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; then
      give_up "$why" "Run this line, then start again:" \
        "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    fi
    AS_ROOT=(sudo -n)
  fi
  say "$why Installing: $*"
  apt_get update -qq || say "apt-get update failed; trying with the lists that are there."
  apt_get install -y -qq --no-install-recommends "$@" ||
    give_up "apt-get could not install: $*" "Its own message is above."
}

# ---------------------------------------------------------------------------------------- Python

is_suitable() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

can_make_venv() {
  "$1" -c 'import ensurepip, venv' >/dev/null 2>&1
}

# Prints the first Python >= 3.11: $PYTHON, python3, then any other version in the path.
find_python() {
  local name
  for name in ${PYTHON:+"$PYTHON"} python3 python3.{13,12,11,14} python; do
    if command -v "$name" >/dev/null && is_suitable "$name"; then
      command -v "$name"
      return
    fi
  done
  return 1
}

make_venv() {
  local python version
  if ! python=$(find_python); then
    apt_install "No Python 3.11 or newer was found." python3 python3-venv
    python=$(find_python) ||
      give_up "This system's Python is older than 3.11." \
        "Install Python 3.11 or newer and start again with PYTHON=/path/to/python3 before the command."
  fi
  if ! can_make_venv "$python"; then
    version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    apt_install "$python cannot make virtual environments." "$version-venv"
  fi
  say "making .venv with $("$python" --version) ($python)"
  "$python" -m venv --clear "$VENV"
}

# install_project EXTRA: "" or "[dev]"
install_project() {
  say "installing unspin and what it needs into .venv (once; the window library is about 80 MB)"
  rm -f "$VENV"/.set-up-*
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$ROOT$1" >&2 ||
    give_up "pip could not install the packages; its own message is above." \
      "Without a network the first start cannot work: connect, then start again."
}

# What the environment was installed from: the project's requirements and its place on the disk.
fingerprint() { { printf '%s\n' "$ROOT"; cat "$ROOT/pyproject.toml"; } | cksum; }

set_up_python() {
  local level=$1 now
  now=$(fingerprint)
  if ! { is_suitable "$VENV/bin/python" && "$VENV/bin/python" -c 'import pip' 2>/dev/null; }; then
    make_venv
  fi
  # The development tools come on top of what the window needs: their stamp counts for both.
  if [ "$(cat "$VENV/.set-up-dev" 2>/dev/null)" = "$now" ]; then return; fi
  if [ "$level" = run ]; then
    if [ "$(cat "$VENV/.set-up-run" 2>/dev/null)" = "$now" ]; then return; fi
    install_project ""
  else
    install_project "[dev]"
  fi
  printf '%s\n' "$now" >"$VENV/.set-up-$level"
}

# --------------------------------------------------------------------------------------------- Qt

# Prints what Qt's window library and X11 plug-in are linked with and the system does not have.
missing_libraries() {
  local qt library
  qt=$("$VENV/bin/python" -c 'import PySide6; print(PySide6.__path__[0])')
  {
    for library in "$qt"/QtWidgets.abi3.so "$qt"/Qt/plugins/platforms/libqxcb.so; do
      ldd "$library" 2>/dev/null | awk '/not found/ { print $1 }'
    done
    "$VENV/bin/python" -c 'from PySide6 import QtWidgets' 2>/dev/null || echo QtWidgets
  } | sort -u | paste -sd ' '
}

has_fonts() {
  local folder
  for folder in /usr/share/fonts /usr/local/share/fonts ~/.local/share/fonts ~/.fonts; do
    if [ -d "$folder" ] && [ -n "$(find -L "$folder" -name '*.[to]t[fc]' -print -quit)" ]; then
      return
    fi
  done
  return 1
}

set_up_qt() {
  local missing
  if [ "$(uname)" != Linux ]; then return; fi
  missing=$(missing_libraries)
  if [ -n "$missing" ]; then
    apt_install "The window library misses: $missing." "${QT_PACKAGES[@]}"
    missing=$(missing_libraries)
    if [ -n "$missing" ]; then
      give_up "The window library still misses: $missing." \
        "Install the packages of this system that hold them, then start again."
    fi
  fi
  if ! has_fonts; then apt_install "No font is installed." "${FONT_PACKAGES[@]}"; fi
}

set_up_test_programs() {
  local program
  if [ "$(uname)" != Linux ]; then return; fi
  for program in Xvfb xdotool xauth strace openbox xwininfo minisign ssh-keygen \
    desktop-file-validate appstreamcli; do
    if ! command -v "$program" >/dev/null; then
      apt_install "The tests need $program." "${TEST_PACKAGES[@]}"
      return
    fi
  done
}

# set_up LEVEL: "run" or "dev"
set_up() {
  set_up_python "$1"
  set_up_qt
  if [ "$1" = dev ]; then set_up_test_programs; fi
}
