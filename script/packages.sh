# SPDX-FileCopyrightText: Tidings contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The one list of what Tidings needs from the distribution: group, name in Debian, name in Fedora ("-": comes with
# another one there). To be sourced.
#
#   build    to configure and build everything
#   run      to run what was built; nothing of the build pulls these in
#   tests    to run the tests, beside build and run
#   desktop  a display, a tray and bubbles where there are none; the desktop tests need them too
#   browser  for the test in a real browser, which is large; skipped where it is not
#   gnome    for the tests on GNOME; they are skipped where it is not
#   checks   for the quick parts of script/check
#   tools    for its slow ones

# shellcheck disable=SC2034 # read by setup.sh
package_list='
build    cmake                   cmake
build    ninja-build             ninja-build
build    g++                     gcc-c++
build    pkgconf                 pkgconf-pkg-config
build    ccache                  ccache
build    lld                     lld
build    qt6-base-dev            qt6-qtbase-devel
build    qt6-svg-dev             qt6-qtsvg-devel
build    qt6-websockets-dev      qt6-qtwebsockets-devel
build    qt6-tools-dev           qt6-qttools-devel
build    qt6-l10n-tools          qt6-linguist
build    qtkeychain-qt6-dev      qtkeychain-qt6-devel
build    libzmq3-dev             zeromq-devel
build    cppzmq-dev              cppzmq-devel
build    librabbitmq-dev         librabbitmq-devel
build    libssl-dev              openssl-devel
build    libicu-dev              libicu-devel
build    libgpgme-dev            gpgme-devel
build    libtomlplusplus-dev     tomlplusplus-devel
build    libexpected-dev         expected-devel
build    libsqlite3-dev          sqlite-devel
build    libsystemd-dev          systemd-devel

run      libqt6svg6              qt6-qtsvg
run      libsecret-1-0           libsecret
run      gpg                     gnupg2
run      libglib2.0-bin          glib2
run      fonts-dejavu-core       dejavu-sans-fonts
run      qt6-translations-l10n   qt6-qttranslations

tests    gpg-agent               -
tests    openssl                 openssl
tests    rabbitmq-server         rabbitmq-server
tests    gnome-keyring           gnome-keyring
tests    iproute2                iproute
tests    systemd                 systemd
tests    desktop-file-utils      desktop-file-utils
tests    appstream               appstream
tests    groff-base              groff-base
tests    python3-dbusmock        python3-dbusmock
tests    rpm                     rpm-build
tests    fonts-ipafont-gothic    ipa-gothic-fonts

desktop  xvfb                    xorg-x11-server-Xvfb
desktop  dbus-daemon             dbus-daemon
desktop  dbus-bin                dbus-tools
desktop  dunst                   dunst
desktop  openbox                 openbox
desktop  xfce4-panel             xfce4-panel
desktop  xfconf                  xfconf
desktop  trayer                  trayer
desktop  xdotool                 xdotool
desktop  x11-utils               xprop
desktop  imagemagick             ImageMagick
desktop  at-spi2-core            at-spi2-core

browser  chromium                chromium

gnome    gnome-shell             gnome-shell
gnome    gnome-shell-extension-appindicator gnome-shell-extension-appindicator
gnome    gjs                     gjs
gnome    qt6-wayland             qt6-qtwayland

checks   git                     git
checks   clang-format            clang-tools-extra
checks   shellcheck              ShellCheck

tools    clang                   clang
tools    libsimdjson-dev         simdjson-devel
tools    clang-tidy              clang-tools-extra
tools    clazy                   clazy
'
