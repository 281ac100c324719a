# SPDX-FileCopyrightText: Tidings contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Waiting for things on the virtual desktop. To be sourced.

# wait_for SECONDS WHAT COMMAND…: until COMMAND succeeds; says after that time what has not come.
wait_for() {
    local deadline=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        if ((SECONDS > deadline)); then
            echo "virtual-desktop: waited in vain for $what" >&2
            return 1
        fi
        sleep 0.1
    done
}

# dbus_call NAME PATH INTERFACE.METHOD [ARGUMENT…]: on the session bus; prints the answer.
dbus_call() {
    local name=$1 path=$2 method=$3
    shift 3
    gdbus call --session --timeout 5 --dest "$name" --object-path "$path" --method "$method" "$@"
}

has_owner() {
    [[ $(dbus_call org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "$1") == "(true,)" ]]
}

# tray_property NAME: of the one that keeps the list of tray icons.
tray_property() {
    dbus_call org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher "$1"
}

has_tray() { [[ $(tray_property IsStatusNotifierHostRegistered) == *true* ]]; }
has_tray_icon() { [[ $(tray_property RegisteredStatusNotifierItems) == *"'"* ]]; }
has_window_manager() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'; }

# How many bubbles are in sight.
bubbles() {
    dbus_call org.freedesktop.Notifications /org/freedesktop/Notifications \
        org.freedesktop.DBus.Properties.Get org.dunstproject.cmd0 displayedLength | grep -o '[0-9]*' | tail -n 1
}
has_bubbles() { (($(bubbles) >= $1)); }
