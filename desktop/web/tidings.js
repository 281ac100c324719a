// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a gateway sends is data: it becomes text, never markup, and a link only if it is http or https.

const mostShown = 200;
// And a line that says how many more there were.
const mostHeld = mostShown - 1;
const shortestPause = 2_000;
const longestPause = 60_000;
const severities = { problem: "Problem", attention: "Attention", fixed: "Fixed" };

const byId = (id) => document.getElementById(id);
const setting = (name) => document.querySelector(`meta[name="tidings-${name}"]`).content.trim();

let account = null;
let isPaused = false;
let held = [];
let notKept = 0;
let isSignInDeclined = false;
let pause = shortestPause;
let timer = 0;
let socket = null;
let connection = { state: "connecting", words: "Connecting…" };

// The gateway is named by the page alone: an address with another one in it could ask for passwords.
function gatewayAddress(isSigningIn) {
    const isSecure = location.protocol === "https:";
    const base = setting("gateway") || `${isSecure ? "wss" : "ws"}://${location.hostname}:9943`;
    const asked = new URLSearchParams(location.search).getAll("topic");
    const topics = asked.length > 0 ? asked : setting("topics").split(/\s+/);
    const query = new URLSearchParams(topics.map((topic) => ["topic", topic]));
    if (isSigningIn) {
        query.append("sign-in", "");
    }
    return `${base}/?${query}`;
}

function showState(state, words) {
    connection = { state, words };
    const isHeld = isPaused && state === "live";
    byId("state").dataset.state = isHeld ? "paused" : state;
    byId("state-words").textContent = isHeld ? `Paused; ${words}` : words;
}

function showPause() {
    // Not in the line that screen readers follow: it changes with each message.
    const more = notKept > 0 ? `, ${notKept} not kept` : "";
    byId("pause").textContent = isPaused ? `Go on (${held.length} waiting${more})` : "Pause";
}

function showRefusal(words) {
    byId("refused").textContent = words;
    byId("refused").hidden = words === "";
}

function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    made.dir = "auto";
    return made;
}

function linkTo(address) {
    let url = null;
    try {
        url = new URL(address);
    } catch {
        return null;
    }
    if (url.protocol !== "https:" && url.protocol !== "http:") {
        return null;
    }
    const link = element("a", "", `More at ${url.hostname}`);
    link.href = url.href;
    link.rel = "noopener noreferrer";
    link.target = "_blank";
    return link;
}

function rowOf(message) {
    const digest = message.digest ?? {};
    const row = document.createElement("li");
    row.append(element("p", "sentence", String(digest.subtitle || digest.title || message.topic)));
    const details = element("p", "details", "");
    if (Object.hasOwn(severities, digest.severity)) {
        row.dataset.severity = digest.severity;
        details.append(element("span", "severity", severities[digest.severity]));
    }
    const time = new Date(message.time ?? Number.NaN);
    if (!Number.isNaN(time.valueOf())) {
        const shown = element("time", "", time.toLocaleTimeString());
        shown.dateTime = time.toISOString();
        shown.title = time.toLocaleString();
        details.append(shown);
    }
    details.append(element("span", "", String(digest.title || message.topic)));
    const link = typeof digest.link === "string" ? linkTo(digest.link) : null;
    if (link) {
        details.append(link);
    }
    row.append(details);
    return row;
}

function missingRow(count, why) {
    const what = count === 1 ? "One message was" : `${count} messages were`;
    return element("li", "lost", `${what} ${why}`);
}

function show(row) {
    const list = byId("messages");
    byId("empty").hidden = true;
    list.prepend(row);
    while (list.childElementCount > mostShown) {
        list.lastElementChild.remove();
    }
}

function take(row) {
    if (!isPaused) {
        show(row);
        return;
    }
    held.push(row);
    if (held.length > mostHeld) {
        held.shift();
        notKept += 1;
    }
    showPause();
}

function liveWords(welcome) {
    const topics = welcome.topics.map((topic) => topic || "everything").join(", ");
    return account ? `Live as ${account}: ${topics}` : `Live: ${topics}`;
}

function receive(event) {
    const frame = JSON.parse(event.data);
    if (frame.welcome) {
        pause = shortestPause;
        showRefusal(frame.welcome.refused.length > 0 ? `Not allowed: ${frame.welcome.refused.join(", ")}` : "");
        showState("live", liveWords(frame.welcome));
    } else if (Number.isInteger(frame.lost)) {
        take(missingRow(frame.lost, "lost: too large, or this browser was too slow."));
    } else {
        take(rowOf(frame));
    }
}

function closed(event, wasLive) {
    const seconds = Math.round(pause / 1000);
    if (event.code >= 4400 && event.code < 4500) {
        showState("refused", `Not connected; trying again in ${seconds} s`);
        showRefusal(`The gateway says: ${event.reason}`);
    } else if (wasLive) {
        showState("lost", `Connection lost; trying again in ${seconds} s`);
    } else {
        // A browser does not tell a page why.
        showState("refused", `Not connected; trying again in ${seconds} s`);
        showRefusal("The gateway cannot be reached, or does not serve pages of this origin " +
            `(${location.origin}). Whoever runs it finds the reason in its log.`);
    }
    if (account || event.code === 4401) {
        // The password is kept nowhere: it has to be typed again.
        account = null;
        byId("sign-in").hidden = isSignInDeclined;
    }
    timer = setTimeout(connect, pause);
    pause = Math.min(pause * 2, longestPause);
}

function connect(credentials = null) {
    clearTimeout(timer);
    if (socket) {
        socket.onclose = null;
        socket.close();
    }
    let isLive = false;
    showState("connecting", "Connecting…");
    try {
        socket = new WebSocket(gatewayAddress(credentials !== null));
    } catch (error) {
        // Not for us to mend: the page names no address, or one that is not encrypted while the page is.
        socket = null;
        showState("refused", "Not connected");
        showRefusal(`The gateway that this page names cannot be used: ${error.message}`);
        return;
    }
    socket.onopen = () => {
        if (credentials) {
            socket.send(JSON.stringify(credentials));
            credentials = null;
        }
    };
    socket.onmessage = (event) => {
        isLive = true;
        receive(event);
    };
    socket.onclose = (event) => closed(event, isLive);
}

byId("pause").addEventListener("click", () => {
    isPaused = !isPaused;
    if (!isPaused) {
        if (notKept > 0) {
            show(missingRow(notKept, "not kept while this was paused."));
        }
        held.forEach(show);
        held = [];
        notKept = 0;
    }
    showPause();
    showState(connection.state, connection.words);
});

byId("open-sign-in").addEventListener("click", () => {
    isSignInDeclined = false;
    byId("sign-in").hidden = false;
    byId("account").focus();
});

byId("cancel-sign-in").addEventListener("click", () => {
    isSignInDeclined = true;
    byId("sign-in").hidden = true;
});

byId("sign-in").addEventListener("submit", (event) => {
    event.preventDefault();
    account = byId("account").value;
    connect({ account, password: byId("password").value });
    byId("password").value = "";
    byId("sign-in").hidden = true;
});

connect();
