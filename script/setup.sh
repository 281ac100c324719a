# SPDX-FileCopyrightText: Tidings contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What script/run, script/test, script/check and .ci/run share: installing what is missing, and building a preset.
# To be sourced; needs bash and nothing else until install_packages has run.

source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$source_folder" || exit 1
# shellcheck source=script/packages.sh
source script/packages.sh

# With these a second preset, and a second clone, find what the first has compiled.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$source_folder} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}

say() { printf '%s: %s\n' "${0##*/}" "$*"; }

# package_names debian|fedora GROUP…: the names of those groups, one a line.
package_names() {
    local distribution=$1 group debian fedora name
    shift
    while read -r group debian fedora; do
        if [[ $distribution == fedora ]]; then name=$fedora; else name=$debian; fi
        if [[ -n $group && $name != - && " $* " == *" $group "* ]]; then
            echo "$name"
        fi
    done <<<"$package_list"
}

# The arguments that are not installed, one a line.
missing_in_debian() {
    local installed name
    # shellcheck disable=SC2016 # the braces are dpkg-query's
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $name"$'\n'* ]] || echo "$name"
    done
}

missing_in_fedora() {
    local name
    for name; do
        rpm -q --quiet --whatprovides "$name" || echo "$name"
    done
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

install_in_debian() {
    # One source of packages that does not answer is no reason to give up: the others may have all that is needed.
    as_root apt-get -q update || say "apt-get update did not get everything; going on with what it has"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=500 \
        install -y --no-install-recommends "$@" </dev/null
}

install_in_fedora() {
    as_root dnf install -y --setopt=install_weak_deps=False "$@" </dev/null
}

# install_packages GROUP…: installs what is missing of those groups; says nothing when all is there.
install_packages() {
    local distribution names missing
    if command -v apt-get >/dev/null; then
        distribution=debian
    elif command -v dnf >/dev/null; then
        distribution=fedora
    else
        say "neither apt-get nor dnf is here; script/packages.sh lists what has to be installed"
        return 0
    fi
    mapfile -t names < <(package_names "$distribution" "$@")
    mapfile -t missing < <("missing_in_$distribution" "${names[@]}")
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        say "packages are missing, and there is no sudo. Install them as root, and start this again: ${missing[*]}"
        return 1
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    if ! "install_in_$distribution" "${missing[@]}"; then
        say "not all packages could be installed; see above"
        return 1
    fi
}

# build_preset PRESET [cmake --build arguments]: configures where that is needed, and builds into build/PRESET.
build_preset() {
    local preset=$1
    shift
    # Ninja itself configures again after a change of a CMakeLists.txt, but does not know of the presets.
    if [[ ! build/$preset/build.ninja -nt CMakePresets.json ]]; then
        say "configuring build/$preset"
        cmake --preset "$preset"
    fi
    say "building build/$preset"
    cmake --build --preset "$preset" "$@"
}

# test_preset PRESET [ctest arguments]
test_preset() {
    local preset=$1
    shift
    say "running the tests of build/$preset"
    ctest --preset "$preset" --parallel "$(nproc)" "$@"
}
