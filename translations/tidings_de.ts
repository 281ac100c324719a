<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Certificate</name>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Signiert mit %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Seriennummer: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1</source>
        <translation>Das Zertifikat kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The broker is proven. Its certificate holds until %1.</source>
        <translation>Der Broker ist belegt. Sein Zertifikat gilt bis %1.</translation>
    </message>
    <message>
        <source>The broker is proven.</source>
        <translation>Der Broker ist belegt.</translation>
    </message>
    <message>
        <source>No message in %1 s. On a quiet bus that is nothing unusual; else look at the topics.</source>
        <translation>Keine Nachricht in %1 s. Auf einem ruhigen Bus ist das nichts Ungewöhnliches; sonst sieh Dir die Topics an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1 s</source>
        <translation>
            <numerusform>%Ln Nachricht in %1 s</numerusform>
            <numerusform>%Ln Nachrichten in %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2.</source>
        <translation>%1, die neueste %2.</translation>
    </message>
    <message>
        <source>%1, of which none can be read.</source>
        <translation>%1, davon keine lesbar.</translation>
    </message>
    <message>
        <source>All senders are proven.</source>
        <translation>Alle Absender sind belegt.</translation>
    </message>
    <message>
        <source>%1 of %2 senders are proven. %3</source>
        <translation>%1 von %2 Absendern sind belegt. %3</translation>
    </message>
    <message>
        <source>Found %1 and reached it in %2 s.</source>
        <translation>%1 gefunden und in %2 s erreicht.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Signed in as “%1”.</source>
        <translation>Angemeldet als „%1“.</translation>
    </message>
    <message>
        <source>Senders cannot be checked here: messages on this bus carry no signature.</source>
        <translation>Absender können hier nicht geprüft werden: Nachrichten auf diesem Bus tragen keine Signatur.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Es funktioniert nicht.</translation>
    </message>
    <message>
        <source>It works. Messages are coming in.</source>
        <translation>Es funktioniert. Nachrichten kommen an.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>%1: %2</source>
        <comment>People: ines, tomas</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to Tidings</source>
        <translation>Willkommen bei Tidings</translation>
    </message>
    <message>
        <source>What shall Tidings tell you?</source>
        <translation>Was soll Tidings Dir sagen?</translation>
    </message>
    <message>
        <source>You can change everything later under Rules.</source>
        <translation>Du kannst alles später unter „Regeln“ ändern.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Dein Benutzername</translation>
    </message>
    <message>
        <source>As in your account; may be empty</source>
        <translation>Wie in Deinem Konto; darf leer sein</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>j or ↓, k or ↑</source>
        <translation>j oder ↓, k oder ↑</translation>
    </message>
    <message>
        <source>Next message, the one before</source>
        <translation>Nächste Nachricht, vorige Nachricht</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Open the link; in a narrow window the details first</source>
        <translation>Link öffnen; in einem schmalen Fenster zuerst die Einzelheiten</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Explain: why it is shown</source>
        <translation>Erklären: warum sie angezeigt wird</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the list; clear the search</source>
        <translation>Zurück zur Liste; Suche leeren</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Strg+1 bis Strg+4</translation>
    </message>
    <message>
        <source>All, unread, about me, problems</source>
        <translation>Alle, ungelesene, über mich, Probleme</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Strg+W, Strg+Q</translation>
    </message>
    <message>
        <source>Close the window, quit Tidings</source>
        <translation>Fenster schließen, Tidings beenden</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Space, ← and →</source>
        <translation>Leertaste, ← und →</translation>
    </message>
    <message>
        <source>Unfold or fold a group</source>
        <translation>Gruppe auf- oder zuklappen</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Mute what it is about</source>
        <translation>Stummschalten, worum es geht</translation>
    </message>
    <message>
        <source>← and →, Shift, + and −</source>
        <translation>← und →, Umschalt, + und −</translation>
    </message>
    <message>
        <source>In the timeline: choose a bar, or several; zoom</source>
        <translation>In der Zeitleiste: einen oder mehrere Balken wählen; zoomen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo what the line below the list tells</source>
        <translation>Rückgängig machen, was die Zeile unter der Liste meldet</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link is not opened: it leads neither to http nor to https.</source>
        <translation>Der Link wird nicht geöffnet: Er führt weder zu http noch zu https.</translation>
    </message>
    <message>
        <source>%1. The link is not opened.</source>
        <comment>what is wrong with the signature</comment>
        <translation>%1. Der Link wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Build page</source>
        <translation>Build-Seite</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>Update-Seite</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Testergebnisse</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Wiki-Seite</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password is in the keyring.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password is kept until Tidings ends.</source>
        <translation>Das Passwort wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>There is no keyring. The password is kept until Tidings ends.</source>
        <translation>Es gibt keinen Schlüsselbund. Das Passwort wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The password is kept until Tidings ends.</source>
        <translation>Der Schlüsselbund antwortet nicht. Das Passwort wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The password is kept until Tidings ends.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt oder hat abgelehnt. Das Passwort wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the password it may have.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt und behält das Passwort, falls er eines hat.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the password it may have.</source>
        <translation>Der Schlüsselbund antwortet nicht und behält das Passwort, falls er eines hat.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Das Passwort ist gelöscht.</translation>
    </message>
    <message>
        <source>The key is in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>Der Schlüssel ist im Schlüsselbund. Gib die öffentliche Hälfte der Person, die das Gateway betreibt.</translation>
    </message>
    <message>
        <source>There is no keyring. The key is kept until Tidings ends.</source>
        <translation>Es gibt keinen Schlüsselbund. Der Schlüssel wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The key is kept until Tidings ends.</source>
        <translation>Der Schlüsselbund antwortet nicht. Der Schlüssel wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The key is kept until Tidings ends.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt oder hat abgelehnt. Der Schlüssel wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the key it may have.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt und behält den Schlüssel, falls er einen hat.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the key it may have.</source>
        <translation>Der Schlüsselbund antwortet nicht und behält den Schlüssel, falls er einen hat.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>There was a key in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>Im Schlüsselbund war schon ein Schlüssel. Gib den öffentlichen Teil der Person, die das Gateway betreibt.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and may have a key.</source>
        <translation>Der Schlüsselbund antwortet nicht; vielleicht ist ein Schlüssel darin.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused, and may have a key.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt oder hat abgelehnt; vielleicht ist ein Schlüssel darin.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>%1, %2</source>
        <comment>a package or a person, a service</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>%1 · %2</source>
        <comment>service, person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the last of several sentences</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, people</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Heute um %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Gestern um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, number of messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neueste: %1</translation>
    </message>
    <message>
        <source>A message that says nothing</source>
        <translation>Eine Nachricht, die nichts sagt</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>What the rule tracks</source>
        <translation>Was die Regel verfolgt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Außer</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>Services that are left out</source>
        <translation>Dienste, die ausgelassen werden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What a message has to change</source>
        <translation>Was eine Nachricht ändern muss</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Any topic, or a pattern such as *.git.receive</source>
        <translation>Jedes Topic oder ein Muster wie *.git.receive</translation>
    </message>
    <message>
        <source>Topic or pattern</source>
        <translation>Topic oder Muster</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Beliebige Wörter</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>Wörter in der Nachricht</translation>
    </message>
    <message>
        <source>Leave out what I did myself</source>
        <translation>Auslassen, was ich selbst getan habe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Normal urgency</source>
        <translation>Normale Dringlichkeit</translation>
    </message>
    <message>
        <source>Critical: stays, and pierces do-not-disturb</source>
        <translation>Kritisch: bleibt stehen und durchbricht „Nicht stören“</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Nur Verlauf</translation>
    </message>
    <message>
        <source>As unread</source>
        <translation>Als ungelesen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2 others</source>
        <comment>names</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Packages of %1</source>
        <translation>Pakete von %1</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>was zu beachten ist</translation>
    </message>
    <message>
        <source>what is fixed</source>
        <translation>was behoben ist</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>what breaks or is mended</source>
        <translation>was kaputtgeht oder repariert wird</translation>
    </message>
    <message>
        <source>what breaks</source>
        <translation>was kaputtgeht</translation>
    </message>
    <message>
        <source>what is mended</source>
        <translation>was repariert wird</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>history, unread</source>
        <translation>Verlauf, ungelesen</translation>
    </message>
    <message>
        <source>history only</source>
        <translation>nur Verlauf</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>etwa %1 am Tag</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <translation>etwa %1 in der Woche</translation>
    </message>
    <message>
        <source>less than one a week</source>
        <translation>weniger als eine in der Woche</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Leute, denen ich folge</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Pakete, denen ich folge</translation>
    </message>
    <message>
        <source>Packages I maintain</source>
        <translation>Pakete, die ich betreue</translation>
    </message>
    <message>
        <source>Packages of a group</source>
        <translation>Pakete einer Gruppe</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Probleme, die dieser Rechner gemeldet hat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>services</comment>
        <translation>außer %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <comment>what a rule takes, and what becomes of it</comment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>There are no messages yet to try the rule on</source>
        <translation>Noch gibt es keine Nachrichten, um die Regel daran zu erproben</translation>
    </message>
    <message>
        <source>Would have caught none of the last %1 messages</source>
        <translation>Hätte keine der letzten %1 Nachrichten erfasst</translation>
    </message>
    <message>
        <source>Would have caught %1 of the last %2 messages</source>
        <translation>Hätte %1 der letzten %2 Nachrichten erfasst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, and how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, and a package or person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Your user name is not set: Preferences, General. Until then this rule takes nothing.</source>
        <translation>Dein Benutzername fehlt: Einstellungen, Allgemein. Bis dahin nimmt diese Regel nichts.</translation>
    </message>
    <message>
        <source>Name a group here.</source>
        <translation>Nenne hier eine Gruppe.</translation>
    </message>
    <message>
        <source>Which packages these are is not known yet. Until then this rule takes nothing.</source>
        <translation>Welche Pakete das sind, ist noch nicht bekannt. Bis dahin nimmt diese Regel nichts.</translation>
    </message>
    <message>
        <source>You follow nobody yet: name them here, or follow somebody from a message.</source>
        <translation>Du folgst noch niemandem: Nenne hier Namen, oder folge jemandem von einer Nachricht aus.</translation>
    </message>
    <message>
        <source>You follow no package yet: name them here, or follow one from a message.</source>
        <translation>Du folgst noch keinem Paket: Nenne hier Namen, oder folge einem von einer Nachricht aus.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search is too long: use fewer words.</source>
        <translation>Die Suche ist zu lang: Verwende weniger Wörter.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>OR stands between two things to search for.</source>
        <translation>OR steht zwischen zwei Dingen, nach denen gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Did you mean “%2:”?</source>
        <translation>„%1“ ist kein Schlüsselwort. Meintest Du „%2:“?</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>Hinter „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>„%1…“ ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d or 12h.</source>
        <translation>„%1“ ist keine Zeitangabe. Schreibe 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d oder 12h.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (Zeichen %2)</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>gruppiert</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>mit Link</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>these messages</source>
        <translation>diese Nachrichten</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Copr builds</source>
        <translation>Copr-Builds</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Modul-Builds</translation>
    </message>
    <message>
        <source>Rebuild checks</source>
        <translation>Rebuild-Prüfungen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull-Requests</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>Bugs</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Gating</source>
        <translation>Gating</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Testergebnisse</translation>
    </message>
    <message>
        <source>Image tests</source>
        <translation>Image-Tests</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No message has “%1” in it.</source>
        <translation>Keine Nachricht enthält „%1“.</translation>
    </message>
    <message>
        <source>No message in %1 has “%2” in it.</source>
        <comment>view, words</comment>
        <translation>Keine Nachricht in %1 enthält „%2“.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What your rules keep appears here.</source>
        <translation>Was Deine Regeln behalten, erscheint hier.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <comment>how the connection stands, what comes next</comment>
        <translation>%1.
%2</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Nothing is unread</source>
        <translation>Nichts ist ungelesen</translation>
    </message>
    <message>
        <source>What a rule marks as unread appears here until it is read.</source>
        <translation>Was eine Regel als ungelesen markiert, erscheint hier, bis es gelesen ist.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Failed builds and the like appear here.</source>
        <translation>Fehlgeschlagene Builds und Ähnliches erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing about you yet</source>
        <translation>Noch nichts über Dich</translation>
    </message>
    <message>
        <source>Messages that name %1 appear here.</source>
        <comment>the reader&apos;s account</comment>
        <translation>Nachrichten, die %1 nennen, erscheinen hier.</translation>
    </message>
    <message>
        <source>No messages from %1</source>
        <comment>a service</comment>
        <translation>Keine Nachrichten von %1</translation>
    </message>
    <message>
        <source>Nothing found in this time</source>
        <translation>In dieser Zeit nichts gefunden</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>Gesamte Zeit durchsuchen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Noch keine Aktivität</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>%1 a bar</source>
        <translation>%1 je Balken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is no message: its body is no object.</source>
        <translation>Das ist keine Nachricht: Ihr Inhalt ist kein Objekt.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not accepted on this bus.</source>
        <translation>Sie ist auf eine Art signiert, die auf diesem Bus nicht akzeptiert wird.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Sie ist nicht signiert.</translation>
    </message>
    <message>
        <source>Its signature or certificate is missing or damaged.</source>
        <translation>Ihre Signatur oder ihr Zertifikat fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The certificate it brings along cannot be read.</source>
        <translation>Das Zertifikat, das sie mitbringt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by an authority of this bus.</source>
        <translation>Ihr Zertifikat wurde nicht von einer Zertifizierungsstelle dieses Busses ausgestellt.</translation>
    </message>
    <message>
        <source>Its certificate, or the authority&apos;s, is not valid yet.</source>
        <translation>Ihr Zertifikat oder das der Zertifizierungsstelle ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Its certificate, the authority&apos;s, or the signature itself has expired.</source>
        <translation>Ihr Zertifikat, das der Zertifizierungsstelle oder die Signatur selbst ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Ihr Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>The file with the authorities or keys of this bus is missing or cannot be read.</source>
        <translation>Die Datei mit den Zertifizierungsstellen oder Schlüsseln dieses Busses fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Whether its certificate was revoked is not known: the revocation list is missing or out of date.</source>
        <translation>Ob ihr Zertifikat widerrufen wurde, ist nicht bekannt: Die Sperrliste fehlt oder ist veraltet.</translation>
    </message>
    <message>
        <source>The signature does not fit: the message was changed, or signed by another.</source>
        <translation>Die Signatur passt nicht: Die Nachricht wurde verändert oder von jemand anderem signiert.</translation>
    </message>
    <message>
        <source>It is signed with a kind of key that this bus does not use.</source>
        <translation>Sie ist mit einer Art Schlüssel signiert, die dieser Bus nicht verwendet.</translation>
    </message>
    <message>
        <source>The crypto policy of this system forbids to check such signatures.</source>
        <translation>Die Krypto-Richtlinie dieses Systems verbietet es, solche Signaturen zu prüfen.</translation>
    </message>
    <message>
        <source>Its certificate names nobody.</source>
        <translation>Ihr Zertifikat nennt niemanden.</translation>
    </message>
    <message>
        <source>Its signer may not speak on this topic.</source>
        <translation>Wer sie signiert hat, darf zu diesem Topic nicht senden.</translation>
    </message>
    <message>
        <source>The routing policy does not know its topic.</source>
        <translation>Die Routing-Richtlinie kennt ihr Topic nicht.</translation>
    </message>
    <message>
        <source>It was sent under another topic than it was signed for.</source>
        <translation>Sie wurde unter einem anderen Topic gesendet als dem, für das sie signiert wurde.</translation>
    </message>
    <message>
        <source>Signatures are not checked in this profile.</source>
        <translation>In diesem Profil werden Signaturen nicht geprüft.</translation>
    </message>
    <message>
        <source>It is not signed; this topic may be unsigned.</source>
        <translation>Sie ist nicht signiert; dieses Topic darf unsigniert sein.</translation>
    </message>
    <message>
        <source>Right, but the key is smaller than is safe today.</source>
        <translation>Gültig, aber der Schlüssel ist kleiner, als heute sicher ist.</translation>
    </message>
    <message>
        <source>Right when it was sent; its certificate or key has expired since.</source>
        <translation>Gültig, als sie gesendet wurde; seitdem ist ihr Zertifikat oder Schlüssel abgelaufen.</translation>
    </message>
    <message>
        <source>It came from the bus&apos;s own broker; its sender is not proven.</source>
        <translation>Sie kam vom eigenen Broker des Busses; ihr Absender ist nicht belegt.</translation>
    </message>
    <message>
        <source>It could not be checked: something failed inside the program.</source>
        <translation>Sie konnte nicht geprüft werden: Im Programm ist etwas fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The routing policy of this bus is missing or cannot be read.</source>
        <translation>Die Routing-Richtlinie dieses Busses fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is signed with a key that is not in the keyring.</source>
        <translation>Sie ist mit einem Schlüssel signiert, der nicht im Schlüsselbund ist.</translation>
    </message>
    <message>
        <source>Right, but its key has been revoked.</source>
        <translation>Gültig, aber ihr Schlüssel wurde widerrufen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid, but dated</source>
        <comment>a signature by a small key or an expired certificate</comment>
        <translation>Gültig, aber veraltet</translation>
    </message>
    <message>
        <source>Broker proven</source>
        <comment>the broker is, the sender is not</comment>
        <translation>Broker belegt</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigniert</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <comment>a signature</comment>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Sender not allowed</source>
        <translation>Absender nicht erlaubt</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signatur falsch</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <source>Signature valid, but dated</source>
        <translation>Signatur gültig, aber veraltet</translation>
    </message>
    <message>
        <source>Broker proven, sender not signed</source>
        <translation>Broker belegt, Absender nicht signiert</translation>
    </message>
    <message>
        <source>Signature cannot be checked</source>
        <translation>Signatur nicht prüfbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14 messages, 3 problems</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No rule took it: history only</source>
        <translation>Keine Regel griff: nur Verlauf</translation>
    </message>
    <message>
        <source>Rule “%1”: bubble</source>
        <translation>Regel „%1“: Sprechblase</translation>
    </message>
    <message>
        <source>Rule “%1”: history only</source>
        <translation>Regel „%1“: nur Verlauf</translation>
    </message>
    <message>
        <source>Rule “%1”: dropped</source>
        <translation>Regel „%1“: verworfen</translation>
    </message>
    <message>
        <source>Rule “%1”, but muted</source>
        <translation>Regel „%1“, aber stummgeschaltet</translation>
    </message>
    <message>
        <source>No bubble: who sent it is not proven</source>
        <translation>Keine Sprechblase: Wer die Nachricht gesendet hat, ist nicht belegt</translation>
    </message>
    <message>
        <source>No bubble: it came while Tidings caught up</source>
        <translation>Keine Sprechblase: Die Nachricht kam beim Nachholen</translation>
    </message>
    <message>
        <source>No bubble: it was muted</source>
        <translation>Keine Sprechblase: Die Nachricht war stummgeschaltet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and a kind of its messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>Alles dieser Art: %1</translation>
    </message>
    <message>
        <source>The package %1</source>
        <translation>Das Paket %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>Was %1 tut</translation>
    </message>
    <message>
        <source>This alone: %1</source>
        <translation>Nur dies: %1</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>für 1 Stunde</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>bis morgen</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of today</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <translation>bis morgen um %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>bis %1 um %2</translation>
    </message>
    <message>
        <source>Muted %1 %2</source>
        <comment>python-quill, until 15:32</comment>
        <translation>%1 ist %2 stummgeschaltet</translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation>%1 ist nicht mehr stummgeschaltet</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>Du folgst %1</translation>
    </message>
    <message>
        <source>You do not follow %1 any more</source>
        <translation>Du folgst %1 nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rule</source>
        <translation>
            <numerusform>Die Datei hat %Ln Regel</numerusform>
            <numerusform>Die Datei hat %Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rules</source>
        <translation>
            <numerusform>Die Datei hat %Ln Regel</numerusform>
            <numerusform>Die Datei hat %Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fits, but a rule above takes it</source>
        <translation>
            <numerusform>%Ln weitere passt, aber eine Regel darüber erfasst sie</numerusform>
            <numerusform>%Ln weitere passen, aber Regeln darüber erfassen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit, but rules above take them</source>
        <translation>
            <numerusform>%Ln weitere passt, aber eine Regel darüber erfasst sie</numerusform>
            <numerusform>%Ln weitere passen, aber Regeln darüber erfassen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht</numerusform>
            <numerusform>%1 von %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht</numerusform>
            <numerusform>%1 von %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problem</source>
        <translation>
            <numerusform>%1 von %Ln Problem</numerusform>
            <numerusform>%1 von %Ln Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problems</source>
        <translation>
            <numerusform>%1 von %Ln Problem</numerusform>
            <numerusform>%1 von %Ln Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated later than now</source>
        <translation>
            <numerusform>%Ln später als jetzt datiert</numerusform>
            <numerusform>%Ln später als jetzt datiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anitya</name>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}; packaged as {packages}</source>
        <translation>Anitya hat {name} {versions} gefunden, neuer als {old}; paketiert als {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}; packaged as {packages}</source>
        <translation>Anitya hat {name} {versions} gefunden; paketiert als {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}</source>
        <translation>Anitya hat {name} {versions} gefunden, neuer als {old}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}</source>
        <translation>Anitya hat {name} {versions} gefunden</translation>
    </message>
    <message>
        <source>Anitya found a new version of {packages}</source>
        <translation>Anitya hat eine neue Version von {packages} gefunden</translation>
    </message>
    <message>
        <source>Anitya found a new upstream version</source>
        <translation>Anitya hat eine neue Upstream-Version gefunden</translation>
    </message>
    <message>
        <source>New version: {name} {versions}</source>
        <translation>Neue Version: {name} {versions}</translation>
    </message>
    <message>
        <source>New version: {packages}</source>
        <translation>Neue Version: {packages}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>{who} deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>{who} hat {versions, plural, one {die Version {versions}} other {die Versionen {versions}}} von {name} gelöscht</translation>
    </message>
    <message>
        <source>{who} deleted a version of {name}</source>
        <translation>{who} hat eine Version von {name} gelöscht</translation>
    </message>
    <message>
        <source>Somebody deleted a version of {name}</source>
        <translation>Jemand hat eine Version von {name} gelöscht</translation>
    </message>
    <message>
        <source>Somebody deleted a version of a project</source>
        <translation>Jemand hat eine Version eines Projekts gelöscht</translation>
    </message>
    <message>
        <source>You deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>Du hast {versions, plural, one {die Version {versions}} other {die Versionen {versions}}} von {name} gelöscht</translation>
    </message>
    <message>
        <source>You deleted a version of {name}</source>
        <translation>Du hast eine Version von {name} gelöscht</translation>
    </message>
    <message>
        <source>Version deleted: {name} {versions}</source>
        <translation>Version gelöscht: {name} {versions}</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Version gelöscht</translation>
    </message>
    <message>
        <source>{who} added the distribution {distribution} to Anitya</source>
        <translation>{who} hat die Distribution {distribution} in Anitya angelegt</translation>
    </message>
    <message>
        <source>The distribution {distribution} was added to Anitya</source>
        <translation>Die Distribution {distribution} wurde in Anitya angelegt</translation>
    </message>
    <message>
        <source>{who} added a distribution to Anitya</source>
        <translation>{who} hat eine Distribution in Anitya angelegt</translation>
    </message>
    <message>
        <source>A distribution was added to Anitya</source>
        <translation>Eine Distribution wurde in Anitya angelegt</translation>
    </message>
    <message>
        <source>You added the distribution {distribution} to Anitya</source>
        <translation>Du hast die Distribution {distribution} in Anitya angelegt</translation>
    </message>
    <message>
        <source>New distribution: {distribution}</source>
        <translation>Neue Distribution: {distribution}</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>Neue Distribution</translation>
    </message>
    <message>
        <source>{who} renamed the distribution {oldName} to {newName}</source>
        <translation>{who} hat die Distribution {oldName} in {newName} umbenannt</translation>
    </message>
    <message>
        <source>The distribution {oldName} is now called {newName}</source>
        <translation>Die Distribution {oldName} heißt jetzt {newName}</translation>
    </message>
    <message>
        <source>{who} edited a distribution in Anitya</source>
        <translation>{who} hat eine Distribution in Anitya bearbeitet</translation>
    </message>
    <message>
        <source>A distribution was edited in Anitya</source>
        <translation>Eine Distribution wurde in Anitya bearbeitet</translation>
    </message>
    <message>
        <source>You renamed the distribution {oldName} to {newName}</source>
        <translation>Du hast die Distribution {oldName} in {newName} umbenannt</translation>
    </message>
    <message>
        <source>Distribution renamed: {newName}</source>
        <translation>Distribution umbenannt: {newName}</translation>
    </message>
    <message>
        <source>Distribution edited</source>
        <translation>Distribution bearbeitet</translation>
    </message>
    <message>
        <source>{who} deleted the distribution {distribution} from Anitya</source>
        <translation>{who} hat die Distribution {distribution} aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>The distribution {distribution} was deleted from Anitya</source>
        <translation>Die Distribution {distribution} wurde aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>{who} deleted a distribution from Anitya</source>
        <translation>{who} hat eine Distribution aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>A distribution was deleted from Anitya</source>
        <translation>Eine Distribution wurde aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>You deleted the distribution {distribution} from Anitya</source>
        <translation>Du hast die Distribution {distribution} aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>Distribution deleted: {distribution}</source>
        <translation>Distribution gelöscht: {distribution}</translation>
    </message>
    <message>
        <source>Distribution deleted</source>
        <translation>Distribution gelöscht</translation>
    </message>
    <message>
        <source>{who} added the project {name} to Anitya</source>
        <translation>{who} hat das Projekt {name} in Anitya angelegt</translation>
    </message>
    <message>
        <source>The project {name} was added to Anitya</source>
        <translation>Das Projekt {name} wurde in Anitya angelegt</translation>
    </message>
    <message>
        <source>A project was added to Anitya</source>
        <translation>Ein Projekt wurde in Anitya angelegt</translation>
    </message>
    <message>
        <source>You added the project {name} to Anitya</source>
        <translation>Du hast das Projekt {name} in Anitya angelegt</translation>
    </message>
    <message>
        <source>New project: {name}</source>
        <translation>Neues Projekt: {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>{who} tried to add the project {name} to Anitya, but it is there already</source>
        <translation>{who} wollte das Projekt {name} in Anitya anlegen, aber es ist schon da</translation>
    </message>
    <message>
        <source>Somebody tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Jemand wollte das Projekt {name} in Anitya anlegen, aber es ist schon da</translation>
    </message>
    <message>
        <source>Somebody tried to add a project to Anitya that is there already</source>
        <translation>Jemand wollte ein Projekt in Anitya anlegen, das schon da ist</translation>
    </message>
    <message>
        <source>You tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Du wolltest das Projekt {name} in Anitya anlegen, aber es ist schon da</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>Schon da: {name}</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>{who} edited the project {name} ({fields})</source>
        <translation>{who} hat das Projekt {name} bearbeitet ({fields})</translation>
    </message>
    <message>
        <source>{who} edited the project {name}</source>
        <translation>{who} hat das Projekt {name} bearbeitet</translation>
    </message>
    <message>
        <source>The project {name} was edited</source>
        <translation>Das Projekt {name} wurde bearbeitet</translation>
    </message>
    <message>
        <source>{who} edited a project in Anitya</source>
        <translation>{who} hat ein Projekt in Anitya bearbeitet</translation>
    </message>
    <message>
        <source>A project was edited in Anitya</source>
        <translation>Ein Projekt wurde in Anitya bearbeitet</translation>
    </message>
    <message>
        <source>You edited the project {name} ({fields})</source>
        <translation>Du hast das Projekt {name} bearbeitet ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {name}</source>
        <translation>Du hast das Projekt {name} bearbeitet</translation>
    </message>
    <message>
        <source>Project edited: {name}</source>
        <translation>Projekt bearbeitet: {name}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Projekt bearbeitet</translation>
    </message>
    <message>
        <source>{who} deleted the project {name} from Anitya</source>
        <translation>{who} hat das Projekt {name} aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>The project {name} was deleted from Anitya</source>
        <translation>Das Projekt {name} wurde aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>A project was deleted from Anitya</source>
        <translation>Ein Projekt wurde aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>You deleted the project {name} from Anitya</source>
        <translation>Du hast das Projekt {name} aus Anitya gelöscht</translation>
    </message>
    <message>
        <source>Project deleted: {name}</source>
        <translation>Projekt gelöscht: {name}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projekt gelöscht</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}: “{why}”</source>
        <translation>{who} hat das Projekt {name} gemeldet: „{why}“</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}</source>
        <translation>{who} hat das Projekt {name} gemeldet</translation>
    </message>
    <message>
        <source>The project {name} was flagged</source>
        <translation>Das Projekt {name} wurde gemeldet</translation>
    </message>
    <message>
        <source>A project was flagged in Anitya</source>
        <translation>Ein Projekt wurde in Anitya gemeldet</translation>
    </message>
    <message>
        <source>You flagged the project {name}: “{why}”</source>
        <translation>Du hast das Projekt {name} gemeldet: „{why}“</translation>
    </message>
    <message>
        <source>You flagged the project {name}</source>
        <translation>Du hast das Projekt {name} gemeldet</translation>
    </message>
    <message>
        <source>Project flagged: {name}</source>
        <translation>Projekt gemeldet: {name}</translation>
    </message>
    <message>
        <source>Project flagged</source>
        <translation>Projekt gemeldet</translation>
    </message>
    <message>
        <source>{who} closed the flag {flag}</source>
        <translation>{who} hat die Meldung {flag} geschlossen</translation>
    </message>
    <message>
        <source>The flag {flag} was closed</source>
        <translation>Die Meldung {flag} wurde geschlossen</translation>
    </message>
    <message>
        <source>{who} opened the flag {flag} again</source>
        <translation>{who} hat die Meldung {flag} wieder geöffnet</translation>
    </message>
    <message>
        <source>The flag {flag} was opened again</source>
        <translation>Die Meldung {flag} wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>{who} changed the flag {flag}</source>
        <translation>{who} hat die Meldung {flag} geändert</translation>
    </message>
    <message>
        <source>A flag was changed in Anitya</source>
        <translation>Eine Meldung wurde in Anitya geändert</translation>
    </message>
    <message>
        <source>You closed the flag {flag}</source>
        <translation>Du hast die Meldung {flag} geschlossen</translation>
    </message>
    <message>
        <source>You opened the flag {flag} again</source>
        <translation>Du hast die Meldung {flag} wieder geöffnet</translation>
    </message>
    <message>
        <source>Flag closed: {flag}</source>
        <translation>Meldung geschlossen: {flag}</translation>
    </message>
    <message>
        <source>Flag opened: {flag}</source>
        <translation>Meldung geöffnet: {flag}</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Meldung geändert</translation>
    </message>
    <message>
        <source>{who} mapped {name} to {newName} in {distribution}</source>
        <translation>{who} hat {name} in {distribution} {newName} zugeordnet</translation>
    </message>
    <message>
        <source>{name} is now mapped to {newName} in {distribution}</source>
        <translation>{name} ist in {distribution} jetzt {newName} zugeordnet</translation>
    </message>
    <message>
        <source>{name} has a new mapping</source>
        <translation>{name} hat eine neue Zuordnung</translation>
    </message>
    <message>
        <source>{who} mapped a project in Anitya</source>
        <translation>{who} hat ein Projekt in Anitya zugeordnet</translation>
    </message>
    <message>
        <source>A project was mapped to {newName}</source>
        <translation>Ein Projekt wurde {newName} zugeordnet</translation>
    </message>
    <message>
        <source>A project was mapped</source>
        <translation>Ein Projekt wurde zugeordnet</translation>
    </message>
    <message>
        <source>You mapped {name} to {newName} in {distribution}</source>
        <translation>Du hast {name} in {distribution} {newName} zugeordnet</translation>
    </message>
    <message>
        <source>Mapped: {newName}</source>
        <translation>Zugeordnet: {newName}</translation>
    </message>
    <message>
        <source>Project mapped</source>
        <translation>Projekt zugeordnet</translation>
    </message>
    <message>
        <source>{who} changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>{who} hat den Namen von {name} in {distribution} von {oldName} in {newName} geändert</translation>
    </message>
    <message>
        <source>{name} is now called {newName} in {distribution}, not {oldName}</source>
        <translation>{name} heißt in {distribution} jetzt {newName} statt {oldName}</translation>
    </message>
    <message>
        <source>The mapping of {name} was edited</source>
        <translation>Die Zuordnung von {name} wurde bearbeitet</translation>
    </message>
    <message>
        <source>{who} edited the mapping of a project</source>
        <translation>{who} hat die Zuordnung eines Projekts bearbeitet</translation>
    </message>
    <message>
        <source>A mapping was changed to {newName}</source>
        <translation>Eine Zuordnung wurde in {newName} geändert</translation>
    </message>
    <message>
        <source>A mapping was edited</source>
        <translation>Eine Zuordnung wurde bearbeitet</translation>
    </message>
    <message>
        <source>You changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>Du hast den Namen von {name} in {distribution} von {oldName} in {newName} geändert</translation>
    </message>
    <message>
        <source>Mapping edited: {newName}</source>
        <translation>Zuordnung bearbeitet: {newName}</translation>
    </message>
    <message>
        <source>Mapping edited</source>
        <translation>Zuordnung bearbeitet</translation>
    </message>
    <message>
        <source>{who} deleted the mapping of {name} in {distribution}</source>
        <translation>{who} hat die Zuordnung von {name} in {distribution} gelöscht</translation>
    </message>
    <message>
        <source>The mapping of {name} in {distribution} was deleted</source>
        <translation>Die Zuordnung von {name} in {distribution} wurde gelöscht</translation>
    </message>
    <message>
        <source>The mapping of a project was deleted</source>
        <translation>Die Zuordnung eines Projekts wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the mapping of {name} in {distribution}</source>
        <translation>Du hast die Zuordnung von {name} in {distribution} gelöscht</translation>
    </message>
    <message>
        <source>Mapping deleted: {name}</source>
        <translation>Zuordnung gelöscht: {name}</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <translation>Zuordnung gelöscht</translation>
    </message>
    <message>
        <source>Anitya</source>
        <translation>Anitya</translation>
    </message>
</context>
<context>
    <name>announce</name>
    <message>
        <source>There is an announcement</source>
        <translation>Es gibt eine Ankündigung</translation>
    </message>
    <message>
        <source>Announcement: {message}</source>
        <translation>Ankündigung: {message}</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ankündigungen</translation>
    </message>
</context>
<context>
    <name>ansible</name>
    <message>
        <source>{user} started a dry run of the playbook {path}</source>
        <translation>{user} hat einen Probelauf des Playbooks {path} gestartet</translation>
    </message>
    <message>
        <source>{user} started the playbook {path}</source>
        <translation>{user} hat das Playbook {path} gestartet</translation>
    </message>
    <message>
        <source>The playbook {path} started</source>
        <translation>Das Playbook {path} ist gestartet</translation>
    </message>
    <message>
        <source>A playbook started</source>
        <translation>Ein Playbook ist gestartet</translation>
    </message>
    <message>
        <source>You started a dry run of the playbook {path}</source>
        <translation>Du hast einen Probelauf des Playbooks {path} gestartet</translation>
    </message>
    <message>
        <source>You started the playbook {path}</source>
        <translation>Du hast das Playbook {path} gestartet</translation>
    </message>
    <message>
        <source>Playbook started: {file}</source>
        <translation>Playbook gestartet: {file}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} failed on {failedHosts}</source>
        <translation>Das Playbook {path} von {user} ist auf {failedHosts} fehlgeschlagen</translation>
    </message>
    <message>
        <source>The playbook {path} failed on {failedHosts}</source>
        <translation>Das Playbook {path} ist auf {failedHosts} fehlgeschlagen</translation>
    </message>
    <message>
        <source>A playbook failed on {failedHosts}</source>
        <translation>Ein Playbook ist auf {failedHosts} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} is done</source>
        <translation>Das Playbook {path} von {user} ist fertig</translation>
    </message>
    <message>
        <source>The playbook {path} is done</source>
        <translation>Das Playbook {path} ist fertig</translation>
    </message>
    <message>
        <source>A playbook is done</source>
        <translation>Ein Playbook ist fertig</translation>
    </message>
    <message>
        <source>Your playbook {path} failed on {failedHosts}</source>
        <translation>Dein Playbook {path} ist auf {failedHosts} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your playbook {path} is done</source>
        <translation>Dein Playbook {path} ist fertig</translation>
    </message>
    <message>
        <source>Playbook failed: {file}</source>
        <translation>Playbook fehlgeschlagen: {file}</translation>
    </message>
    <message>
        <source>Playbook done: {file}</source>
        <translation>Playbook fertig: {file}</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
</context>
<context>
    <name>askbot</name>
    <message>
        <source>{agent} asked the question “{title}”</source>
        <translation>{agent} hat die Frage „{title}“ gestellt</translation>
    </message>
    <message>
        <source>{agent} gave an answer to “{title}”</source>
        <translation>{agent} hat eine Antwort auf „{title}“ gegeben</translation>
    </message>
    <message>
        <source>{agent} wrote a comment on “{title}”</source>
        <translation>{agent} hat einen Kommentar zu „{title}“ geschrieben</translation>
    </message>
    <message>
        <source>{agent} wrote about “{title}”</source>
        <translation>{agent} hat über „{title}“ geschrieben</translation>
    </message>
    <message>
        <source>{agent} edited the question “{title}”</source>
        <translation>{agent} hat die Frage „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited an answer to “{title}”</source>
        <translation>{agent} hat eine Antwort auf „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited a comment on “{title}”</source>
        <translation>{agent} hat einen Kommentar zu „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited a post about “{title}”</source>
        <translation>{agent} hat einen Beitrag über „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>Somebody wrote about “{title}”</source>
        <translation>Jemand hat über „{title}“ geschrieben</translation>
    </message>
    <message>
        <source>Somebody wrote a post</source>
        <translation>Jemand hat einen Beitrag geschrieben</translation>
    </message>
    <message>
        <source>You asked the question “{title}”</source>
        <translation>Du hast die Frage „{title}“ gestellt</translation>
    </message>
    <message>
        <source>You gave an answer to “{title}”</source>
        <translation>Du hast eine Antwort auf „{title}“ gegeben</translation>
    </message>
    <message>
        <source>You wrote a comment on “{title}”</source>
        <translation>Du hast einen Kommentar zu „{title}“ geschrieben</translation>
    </message>
    <message>
        <source>You edited the question “{title}”</source>
        <translation>Du hast die Frage „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>You edited an answer to “{title}”</source>
        <translation>Du hast eine Antwort auf „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>You edited a comment on “{title}”</source>
        <translation>Du hast einen Kommentar zu „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>You wrote about “{title}”</source>
        <translation>Du hast über „{title}“ geschrieben</translation>
    </message>
    <message>
        <source>{agent} mentioned you in “{title}”</source>
        <translation>{agent} hat Dich in „{title}“ erwähnt</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>Neue Frage: {title}</translation>
    </message>
    <message>
        <source>New answer: {title}</source>
        <translation>Neue Antwort: {title}</translation>
    </message>
    <message>
        <source>New comment: {title}</source>
        <translation>Neuer Kommentar: {title}</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Neuer Beitrag: {title}</translation>
    </message>
    <message>
        <source>Edited: {title}</source>
        <translation>Bearbeitet: {title}</translation>
    </message>
    <message>
        <source>{agent} deleted the question “{title}”</source>
        <translation>{agent} hat die Frage „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted an answer to “{title}”</source>
        <translation>{agent} hat eine Antwort auf „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted a comment on “{title}”</source>
        <translation>{agent} hat einen Kommentar zu „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted a post about “{title}”</source>
        <translation>{agent} hat einen Beitrag über „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>A post about “{title}” was deleted</source>
        <translation>Ein Beitrag über „{title}“ wurde gelöscht</translation>
    </message>
    <message>
        <source>A post was deleted</source>
        <translation>Ein Beitrag wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the question “{title}”</source>
        <translation>Du hast die Frage „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>You deleted an answer to “{title}”</source>
        <translation>Du hast eine Antwort auf „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>You deleted a comment on “{title}”</source>
        <translation>Du hast einen Kommentar zu „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>You deleted a post about “{title}”</source>
        <translation>Du hast einen Beitrag über „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>Question deleted: {title}</source>
        <translation>Frage gelöscht: {title}</translation>
    </message>
    <message>
        <source>Answer deleted: {title}</source>
        <translation>Antwort gelöscht: {title}</translation>
    </message>
    <message>
        <source>Comment deleted: {title}</source>
        <translation>Kommentar gelöscht: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
    <message>
        <source>{agent} flagged the question “{title}” as offensive</source>
        <translation>{agent} hat die Frage „{title}“ als anstößig gemeldet</translation>
    </message>
    <message>
        <source>{agent} flagged an answer to “{title}” as offensive</source>
        <translation>{agent} hat eine Antwort auf „{title}“ als anstößig gemeldet</translation>
    </message>
    <message>
        <source>{agent} flagged a comment on “{title}” as offensive</source>
        <translation>{agent} hat einen Kommentar zu „{title}“ als anstößig gemeldet</translation>
    </message>
    <message>
        <source>{agent} flagged a post about “{title}” as offensive</source>
        <translation>{agent} hat einen Beitrag über „{title}“ als anstößig gemeldet</translation>
    </message>
    <message>
        <source>A post was flagged as offensive</source>
        <translation>Ein Beitrag wurde als anstößig gemeldet</translation>
    </message>
    <message>
        <source>You flagged the question “{title}” as offensive</source>
        <translation>Du hast die Frage „{title}“ als anstößig gemeldet</translation>
    </message>
    <message>
        <source>You flagged an answer to “{title}” as offensive</source>
        <translation>Du hast eine Antwort auf „{title}“ als anstößig gemeldet</translation>
    </message>
    <message>
        <source>You flagged a comment on “{title}” as offensive</source>
        <translation>Du hast einen Kommentar zu „{title}“ als anstößig gemeldet</translation>
    </message>
    <message>
        <source>Flagged as offensive: {title}</source>
        <translation>Als anstößig gemeldet: {title}</translation>
    </message>
    <message>
        <source>{agent} no longer flags the question “{title}” as offensive</source>
        <translation>{agent} meldet die Frage „{title}“ nicht mehr als anstößig</translation>
    </message>
    <message>
        <source>{agent} no longer flags an answer to “{title}” as offensive</source>
        <translation>{agent} meldet eine Antwort auf „{title}“ nicht mehr als anstößig</translation>
    </message>
    <message>
        <source>{agent} no longer flags a comment on “{title}” as offensive</source>
        <translation>{agent} meldet einen Kommentar zu „{title}“ nicht mehr als anstößig</translation>
    </message>
    <message>
        <source>{agent} no longer flags a post about “{title}” as offensive</source>
        <translation>{agent} meldet einen Beitrag über „{title}“ nicht mehr als anstößig</translation>
    </message>
    <message>
        <source>A post is no longer flagged as offensive</source>
        <translation>Ein Beitrag ist nicht mehr als anstößig gemeldet</translation>
    </message>
    <message>
        <source>You no longer flag the question “{title}” as offensive</source>
        <translation>Du meldest die Frage „{title}“ nicht mehr als anstößig</translation>
    </message>
    <message>
        <source>You no longer flag an answer to “{title}” as offensive</source>
        <translation>Du meldest eine Antwort auf „{title}“ nicht mehr als anstößig</translation>
    </message>
    <message>
        <source>You no longer flag a comment on “{title}” as offensive</source>
        <translation>Du meldest einen Kommentar zu „{title}“ nicht mehr als anstößig</translation>
    </message>
    <message>
        <source>No longer flagged: {title}</source>
        <translation>Nicht mehr gemeldet: {title}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}” to {tags}</source>
        <translation>{agent} hat die Tags der Frage „{title}“ in {tags} geändert</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}”</source>
        <translation>{agent} hat die Tags der Frage „{title}“ geändert</translation>
    </message>
    <message>
        <source>The tags of a question changed</source>
        <translation>Die Tags einer Frage haben sich geändert</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}” to {tags}</source>
        <translation>Du hast die Tags der Frage „{title}“ in {tags} geändert</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}”</source>
        <translation>Du hast die Tags der Frage „{title}“ geändert</translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Tags geändert: {title}</translation>
    </message>
    <message>
        <source>Ask Fedora</source>
        <translation>Ask Fedora</translation>
    </message>
</context>
<context>
    <name>autocloud</name>
    <message>
        <source>{image} is queued for testing</source>
        <translation>{image} wartet in der Schlange auf den Test</translation>
    </message>
    <message>
        <source>An image is queued</source>
        <translation>Ein Image ist in der Warteschlange</translation>
    </message>
    <message>
        <source>The tests of {image} are running</source>
        <translation>Die Tests von {image} laufen</translation>
    </message>
    <message>
        <source>Image tests started</source>
        <translation>Image-Tests gestartet</translation>
    </message>
    <message>
        <source>The tests of {image} were a success</source>
        <translation>Die Tests von {image} waren erfolgreich</translation>
    </message>
    <message>
        <source>Image tests were a success</source>
        <translation>Image-Tests waren erfolgreich</translation>
    </message>
    <message>
        <source>The tests of {image} failed</source>
        <translation>Die Tests von {image} sind fehlgeschlagen</translation>
    </message>
    <message>
        <source>Image tests failed</source>
        <translation>Image-Tests sind fehlgeschlagen</translation>
    </message>
    <message>
        <source>The tests of {image} were aborted</source>
        <translation>Die Tests von {image} wurden abgebrochen</translation>
    </message>
    <message>
        <source>Image tests were aborted</source>
        <translation>Image-Tests wurden abgebrochen</translation>
    </message>
    <message>
        <source>The tests of {image} are now {status}</source>
        <translation>Die Tests von {image} sind jetzt im Zustand {status}</translation>
    </message>
    <message>
        <source>An image was tested</source>
        <translation>Ein Image wurde getestet</translation>
    </message>
    <message>
        <source>Tests queued: {shortName}</source>
        <translation>Tests eingereiht: {shortName}</translation>
    </message>
    <message>
        <source>Tests started: {shortName}</source>
        <translation>Tests gestartet: {shortName}</translation>
    </message>
    <message>
        <source>Tests passed: {shortName}</source>
        <translation>Tests bestanden: {shortName}</translation>
    </message>
    <message>
        <source>Tests failed: {shortName}</source>
        <translation>Tests fehlgeschlagen: {shortName}</translation>
    </message>
    <message>
        <source>Tests aborted: {shortName}</source>
        <translation>Tests abgebrochen: {shortName}</translation>
    </message>
    <message>
        <source>{compose} is queued for testing</source>
        <translation>{compose} wartet in der Schlange auf den Test</translation>
    </message>
    <message>
        <source>A compose is queued</source>
        <translation>Ein Compose ist in der Warteschlange</translation>
    </message>
    <message>
        <source>The tests of {compose} started running</source>
        <translation>Die Tests von {compose} sind angelaufen</translation>
    </message>
    <message>
        <source>The tests of a compose started</source>
        <translation>Die Tests eines Compose sind gestartet</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: all {passed} passed</source>
        <translation>Die Tests von {compose} sind abgeschlossen: alle {passed} bestanden</translation>
    </message>
    <message>
        <source>The tests of a compose are completed: all passed</source>
        <translation>Die Tests eines Compose sind abgeschlossen: alle bestanden</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: {failed, plural, one {# image} other {# images}} failed, {passed, plural, one {# image} other {# images}} passed</source>
        <translation>Die Tests von {compose} sind abgeschlossen: {failed, plural, one {# Image} other {# Images}} fehlgeschlagen, {passed, plural, one {# Image} other {# Images}} bestanden</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed</source>
        <translation>Die Tests von {compose} sind abgeschlossen</translation>
    </message>
    <message>
        <source>The tests of a compose are completed</source>
        <translation>Die Tests eines Compose sind abgeschlossen</translation>
    </message>
    <message>
        <source>Tests queued: {compose}</source>
        <translation>Tests eingereiht: {compose}</translation>
    </message>
    <message>
        <source>Tests started: {compose}</source>
        <translation>Tests gestartet: {compose}</translation>
    </message>
    <message>
        <source>Tests passed: {compose}</source>
        <translation>Tests bestanden: {compose}</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Tests bestanden</translation>
    </message>
    <message>
        <source>Tests failed: {compose}</source>
        <translation>Tests fehlgeschlagen: {compose}</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Tests fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tests done: {compose}</source>
        <translation>Tests fertig: {compose}</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>Tests fertig</translation>
    </message>
    <message>
        <source>Autocloud</source>
        <translation>Autocloud</translation>
    </message>
</context>
<context>
    <name>autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>bodhi</name>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to testing</source>
        <translation>{agent} hat das Update {alias} ({update}) von {maintainer} für testing eingereicht</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to testing</source>
        <translation>{agent} hat das Update {alias} ({update}) für testing eingereicht</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to testing</source>
        <translation>{agent} hat {update} für testing eingereicht</translation>
    </message>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to stable</source>
        <translation>{agent} hat das Update {alias} ({update}) von {maintainer} für stable eingereicht</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to stable</source>
        <translation>{agent} hat das Update {alias} ({update}) für stable eingereicht</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to stable</source>
        <translation>{agent} hat {update} für stable eingereicht</translation>
    </message>
    <message>
        <source>{agent} made {maintainer}&apos;s update {alias} ({update}) obsolete</source>
        <translation>{agent} hat das Update {alias} ({update}) von {maintainer} als überholt markiert</translation>
    </message>
    <message>
        <source>{agent} made the update {alias} ({update}) obsolete</source>
        <translation>{agent} hat das Update {alias} ({update}) als überholt markiert</translation>
    </message>
    <message>
        <source>{agent} made {update} obsolete</source>
        <translation>{agent} hat {update} als überholt markiert</translation>
    </message>
    <message>
        <source>{agent} revoked {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} hat das Update {alias} ({update}) von {maintainer} widerrufen</translation>
    </message>
    <message>
        <source>{agent} revoked the update {alias} ({update})</source>
        <translation>{agent} hat das Update {alias} ({update}) widerrufen</translation>
    </message>
    <message>
        <source>{agent} revoked {update}</source>
        <translation>{agent} hat {update} widerrufen</translation>
    </message>
    <message>
        <source>{agent} unpushed {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} hat das Update {alias} ({update}) von {maintainer} zurückgezogen</translation>
    </message>
    <message>
        <source>{agent} unpushed the update {alias} ({update})</source>
        <translation>{agent} hat das Update {alias} ({update}) zurückgezogen</translation>
    </message>
    <message>
        <source>{agent} unpushed {update}</source>
        <translation>{agent} hat {update} zurückgezogen</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of {update}</source>
        <translation>{agent} hat geändert, was aus {update} werden soll</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of an update</source>
        <translation>{agent} hat geändert, was aus einem Update werden soll</translation>
    </message>
    <message>
        <source>Somebody changed what is to become of an update</source>
        <translation>Jemand hat geändert, was aus einem Update werden soll</translation>
    </message>
    <message>
        <source>You submitted {update} to testing</source>
        <translation>Du hast {update} für testing eingereicht</translation>
    </message>
    <message>
        <source>You submitted {update} to stable</source>
        <translation>Du hast {update} für stable eingereicht</translation>
    </message>
    <message>
        <source>You made {update} obsolete</source>
        <translation>Du hast {update} als überholt markiert</translation>
    </message>
    <message>
        <source>You revoked {update}</source>
        <translation>Du hast {update} widerrufen</translation>
    </message>
    <message>
        <source>You unpushed {update}</source>
        <translation>Du hast {update} zurückgezogen</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to testing</source>
        <translation>{agent} hat Dein Update {update} für testing eingereicht</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to stable</source>
        <translation>{agent} hat Dein Update {update} für stable eingereicht</translation>
    </message>
    <message>
        <source>{agent} made your update {update} obsolete</source>
        <translation>{agent} hat Dein Update {update} als überholt markiert</translation>
    </message>
    <message>
        <source>{agent} revoked your update {update}</source>
        <translation>{agent} hat Dein Update {update} widerrufen</translation>
    </message>
    <message>
        <source>{agent} unpushed your update {update}</source>
        <translation>{agent} hat Dein Update {update} zurückgezogen</translation>
    </message>
    <message>
        <source>To testing: {packages}</source>
        <translation>Für testing: {packages}</translation>
    </message>
    <message>
        <source>To stable: {packages}</source>
        <translation>Für stable: {packages}</translation>
    </message>
    <message>
        <source>Update obsolete: {packages}</source>
        <translation>Update überholt: {packages}</translation>
    </message>
    <message>
        <source>Update revoked: {packages}</source>
        <translation>Update widerrufen: {packages}</translation>
    </message>
    <message>
        <source>Update unpushed: {packages}</source>
        <translation>Update zurückgezogen: {packages}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} negative karma (-1)</source>
        <translation>{author} hat dem Update {update} von {submitter} negatives Karma gegeben (-1)</translation>
    </message>
    <message>
        <source>{author} gave {update} negative karma (-1)</source>
        <translation>{author} hat {update} negatives Karma gegeben (-1)</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} positive karma (+1)</source>
        <translation>{author} hat dem Update {update} von {submitter} positives Karma gegeben (+1)</translation>
    </message>
    <message>
        <source>{author} gave {update} positive karma (+1)</source>
        <translation>{author} hat {update} positives Karma gegeben (+1)</translation>
    </message>
    <message>
        <source>{author} commented on {submitter}&apos;s update {update} (karma {karma})</source>
        <translation>{author} hat das Update {update} von {submitter} kommentiert (Karma {karma})</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} hat {update} kommentiert</translation>
    </message>
    <message>
        <source>Somebody commented on {update}</source>
        <translation>Jemand hat {update} kommentiert</translation>
    </message>
    <message>
        <source>{author} commented on an update</source>
        <translation>{author} hat ein Update kommentiert</translation>
    </message>
    <message>
        <source>Somebody commented on an update</source>
        <translation>Jemand hat ein Update kommentiert</translation>
    </message>
    <message>
        <source>You gave {update} negative karma (-1)</source>
        <translation>Du hast {update} negatives Karma gegeben (-1)</translation>
    </message>
    <message>
        <source>You gave {update} positive karma (+1)</source>
        <translation>Du hast {update} positives Karma gegeben (+1)</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Du hast {update} kommentiert</translation>
    </message>
    <message>
        <source>{author} gave your update {update} negative karma (-1)</source>
        <translation>{author} hat Deinem Update {update} negatives Karma gegeben (-1)</translation>
    </message>
    <message>
        <source>{author} gave your update {update} positive karma (+1)</source>
        <translation>{author} hat Deinem Update {update} positives Karma gegeben (+1)</translation>
    </message>
    <message>
        <source>{author} commented on your update {update}</source>
        <translation>{author} hat Dein Update {update} kommentiert</translation>
    </message>
    <message>
        <source>{author} mentioned you in a comment on {update}</source>
        <translation>{author} hat Dich in einem Kommentar zu {update} erwähnt</translation>
    </message>
    <message>
        <source>Negative karma: {packages}</source>
        <translation>Negatives Karma: {packages}</translation>
    </message>
    <message>
        <source>Positive karma: {packages}</source>
        <translation>Positives Karma: {packages}</translation>
    </message>
    <message>
        <source>Comment: {packages}</source>
        <translation>Kommentar: {packages}</translation>
    </message>
    <message>
        <source>{agent} edited {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} hat das Update {alias} ({update}) von {maintainer} bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited the update {alias} ({update})</source>
        <translation>{agent} hat das Update {alias} ({update}) bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited {update}</source>
        <translation>{agent} hat {update} bearbeitet</translation>
    </message>
    <message>
        <source>{update} was edited</source>
        <translation>Das Update {update} wurde bearbeitet</translation>
    </message>
    <message>
        <source>An update was edited</source>
        <translation>Ein Update wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited the update {alias} ({update})</source>
        <translation>Du hast das Update {alias} ({update}) bearbeitet</translation>
    </message>
    <message>
        <source>You edited {update}</source>
        <translation>Du hast {update} bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited your update {update}</source>
        <translation>{agent} hat Dein Update {update} bearbeitet</translation>
    </message>
    <message>
        <source>Update edited: {packages}</source>
        <translation>Update bearbeitet: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached testing</source>
        <translation>Das Bodhi-Update {update} von {submitter} ist in testing angekommen</translation>
    </message>
    <message>
        <source>{update} reached testing</source>
        <translation>Das Update {update} ist in testing angekommen</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached stable</source>
        <translation>Das Bodhi-Update {update} von {submitter} ist in stable angekommen</translation>
    </message>
    <message>
        <source>{update} reached stable</source>
        <translation>Das Update {update} ist in stable angekommen</translation>
    </message>
    <message>
        <source>The push of {update} is done</source>
        <translation>Der Push von {update} ist fertig</translation>
    </message>
    <message>
        <source>The push of an update is done</source>
        <translation>Der Push eines Updates ist fertig</translation>
    </message>
    <message>
        <source>Your update {update} reached testing</source>
        <translation>Dein Update {update} ist in testing angekommen</translation>
    </message>
    <message>
        <source>Your update {update} reached stable</source>
        <translation>Dein Update {update} ist in stable angekommen</translation>
    </message>
    <message>
        <source>In testing: {packages}</source>
        <translation>In testing: {packages}</translation>
    </message>
    <message>
        <source>In stable: {packages}</source>
        <translation>In stable: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} was ejected from {where}: “{why}”</source>
        <translation>Das Update {update} von {submitter} wurde aus {where} ausgeschlossen: „{why}“</translation>
    </message>
    <message>
        <source>{update} was ejected from {where}</source>
        <translation>Das Update {update} wurde aus {where} ausgeschlossen</translation>
    </message>
    <message>
        <source>{update} was ejected</source>
        <translation>Das Update {update} wurde ausgeschlossen</translation>
    </message>
    <message>
        <source>An update was ejected</source>
        <translation>Ein Update wurde ausgeschlossen</translation>
    </message>
    <message>
        <source>Your update {update} was ejected from {where}: “{why}”</source>
        <translation>Dein Update {update} wurde aus {where} ausgeschlossen: „{why}“</translation>
    </message>
    <message>
        <source>Your update {update} was ejected</source>
        <translation>Dein Update {update} wurde ausgeschlossen</translation>
    </message>
    <message>
        <source>Update ejected: {packages}</source>
        <translation>Update ausgeschlossen: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the stable karma threshold</source>
        <translation>Das Bodhi-Update {update} von {submitter} hat die Karma-Schwelle für stable erreicht</translation>
    </message>
    <message>
        <source>{update} reached the stable karma threshold</source>
        <translation>Das Update {update} hat die Karma-Schwelle für stable erreicht</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the unstable karma threshold</source>
        <translation>Das Bodhi-Update {update} von {submitter} hat die Karma-Schwelle für unstable erreicht</translation>
    </message>
    <message>
        <source>{update} reached the unstable karma threshold</source>
        <translation>Das Update {update} hat die Karma-Schwelle für unstable erreicht</translation>
    </message>
    <message>
        <source>{update} reached a karma threshold</source>
        <translation>Das Update {update} hat eine Karma-Schwelle erreicht</translation>
    </message>
    <message>
        <source>An update reached a karma threshold</source>
        <translation>Ein Update hat eine Karma-Schwelle erreicht</translation>
    </message>
    <message>
        <source>Your update {update} reached the stable karma threshold</source>
        <translation>Dein Update {update} hat die Karma-Schwelle für stable erreicht</translation>
    </message>
    <message>
        <source>Your update {update} reached the unstable karma threshold</source>
        <translation>Dein Update {update} hat die Karma-Schwelle für unstable erreicht</translation>
    </message>
    <message>
        <source>Enough karma: {packages}</source>
        <translation>Genug Karma: {packages}</translation>
    </message>
    <message>
        <source>Too much negative karma: {packages}</source>
        <translation>Zu viel negatives Karma: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} reached the testing requirements for stable</source>
        <translation>Das Update {update} von {submitter} erfüllt die Testanforderungen für stable</translation>
    </message>
    <message>
        <source>{update} reached the testing requirements for stable</source>
        <translation>Das Update {update} erfüllt die Testanforderungen für stable</translation>
    </message>
    <message>
        <source>An update reached the testing requirements for stable</source>
        <translation>Ein Update erfüllt die Testanforderungen für stable</translation>
    </message>
    <message>
        <source>Your update {update} reached the testing requirements for stable</source>
        <translation>Dein Update {update} erfüllt die Testanforderungen für stable</translation>
    </message>
    <message>
        <source>May go to stable: {packages}</source>
        <translation>Darf nach stable: {packages}</translation>
    </message>
    <message>
        <source>{owner}&apos;s update {update} is ready for testing</source>
        <translation>Das Update {update} von {owner} ist bereit zum Testen</translation>
    </message>
    <message>
        <source>{update} is ready for testing</source>
        <translation>Das Update {update} ist bereit zum Testen</translation>
    </message>
    <message>
        <source>An update is ready for testing</source>
        <translation>Ein Update ist bereit zum Testen</translation>
    </message>
    <message>
        <source>Your update {update} is ready for testing</source>
        <translation>Dein Update {update} ist bereit zum Testen</translation>
    </message>
    <message>
        <source>Ready for testing: {packages}</source>
        <translation>Bereit zum Testen: {packages}</translation>
    </message>
    <message>
        <source>Errata published: “{subject}”</source>
        <translation>Errata veröffentlicht: „{subject}“</translation>
    </message>
    <message>
        <source>Errata published for {update}</source>
        <translation>Errata für {update} veröffentlicht</translation>
    </message>
    <message>
        <source>Errata were published</source>
        <translation>Errata wurden veröffentlicht</translation>
    </message>
    <message>
        <source>Errata published: {packages}</source>
        <translation>Errata veröffentlicht: {packages}</translation>
    </message>
    <message>
        <source>{submitter} submitted a buildroot override for {overridden}</source>
        <translation>{submitter} hat einen Buildroot-Override für {overridden} eingereicht</translation>
    </message>
    <message>
        <source>There is a buildroot override for {overridden}</source>
        <translation>Es gibt einen Buildroot-Override für {overridden}</translation>
    </message>
    <message>
        <source>There is a new buildroot override</source>
        <translation>Es gibt einen neuen Buildroot-Override</translation>
    </message>
    <message>
        <source>You submitted a buildroot override for {overridden}</source>
        <translation>Du hast einen Buildroot-Override für {overridden} eingereicht</translation>
    </message>
    <message>
        <source>Override: {packages}</source>
        <translation>Override: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s buildroot override for {overridden} expired</source>
        <translation>Der Buildroot-Override von {submitter} für {overridden} ist abgelaufen</translation>
    </message>
    <message>
        <source>The buildroot override for {overridden} expired</source>
        <translation>Der Buildroot-Override für {overridden} ist abgelaufen</translation>
    </message>
    <message>
        <source>A buildroot override expired</source>
        <translation>Ein Buildroot-Override ist abgelaufen</translation>
    </message>
    <message>
        <source>Your buildroot override for {overridden} expired</source>
        <translation>Dein Buildroot-Override für {overridden} ist abgelaufen</translation>
    </message>
    <message>
        <source>Override expired: {packages}</source>
        <translation>Override abgelaufen: {packages}</translation>
    </message>
    <message>
        <source>{agent} requested a compose of updates</source>
        <translation>{agent} hat einen Compose von Updates angefordert</translation>
    </message>
    <message>
        <source>A compose of updates was requested</source>
        <translation>Ein Compose von Updates wurde angefordert</translation>
    </message>
    <message>
        <source>You requested a compose of updates</source>
        <translation>Du hast einen Compose von Updates angefordert</translation>
    </message>
    <message>
        <source>Compose requested</source>
        <translation>Compose angefordert</translation>
    </message>
    <message>
        <source>Bodhi started a compose run</source>
        <translation>Bodhi hat einen Compose-Lauf gestartet</translation>
    </message>
    <message>
        <source>Compose run started</source>
        <translation>Compose-Lauf gestartet</translation>
    </message>
    <message>
        <source>Bodhi started mashing {where}</source>
        <translation>Bodhi hat den Mash von {where} gestartet</translation>
    </message>
    <message>
        <source>Bodhi started the {content} compose of {where}</source>
        <translation>Bodhi hat den Compose von {where} gestartet ({content})</translation>
    </message>
    <message>
        <source>Bodhi started a compose</source>
        <translation>Bodhi hat einen Compose gestartet</translation>
    </message>
    <message>
        <source>Compose started: {where}</source>
        <translation>Compose gestartet: {where}</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} is done</source>
        <translation>Der Compose von {where} in Bodhi ist fertig ({content})</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} is done</source>
        <translation>Der Compose von {where} in Bodhi ist fertig</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} failed</source>
        <translation>Der Compose von {where} in Bodhi ist fehlgeschlagen ({content})</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} failed</source>
        <translation>Der Compose von {where} in Bodhi ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} ended</source>
        <translation>Der Compose von {where} in Bodhi ist beendet</translation>
    </message>
    <message>
        <source>A compose of Bodhi&apos;s ended</source>
        <translation>Ein Compose in Bodhi ist beendet</translation>
    </message>
    <message>
        <source>Compose done: {where}</source>
        <translation>Compose fertig: {where}</translation>
    </message>
    <message>
        <source>Compose failed: {where}</source>
        <translation>Compose fehlgeschlagen: {where}</translation>
    </message>
    <message>
        <source>Bodhi is waiting for {where} to reach the master mirror</source>
        <translation>Bodhi wartet, bis {where} auf dem Master-Mirror ist</translation>
    </message>
    <message>
        <source>Bodhi is waiting for the master mirror</source>
        <translation>Bodhi wartet auf den Master-Mirror</translation>
    </message>
    <message>
        <source>Waiting for the mirror: {where}</source>
        <translation>Warten auf den Mirror: {where}</translation>
    </message>
    <message>
        <source>{where} reached the master mirror</source>
        <translation>{where} ist auf dem Master-Mirror</translation>
    </message>
    <message>
        <source>A compose reached the master mirror</source>
        <translation>Ein Compose ist auf dem Master-Mirror</translation>
    </message>
    <message>
        <source>On the mirror: {where}</source>
        <translation>Auf dem Mirror: {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with the repository {where}</source>
        <translation>Bodhi ist mit dem Repository {where} fertig</translation>
    </message>
    <message>
        <source>Bodhi is done with a repository</source>
        <translation>Bodhi ist mit einem Repository fertig</translation>
    </message>
    <message>
        <source>Repository done: {where}</source>
        <translation>Repository fertig: {where}</translation>
    </message>
    <message>
        <source>{agent} updated the stack {stackName}</source>
        <translation>{agent} hat den Stack {stackName} aktualisiert</translation>
    </message>
    <message>
        <source>The stack {stackName} was updated</source>
        <translation>Der Stack {stackName} wurde aktualisiert</translation>
    </message>
    <message>
        <source>A stack was updated</source>
        <translation>Ein Stack wurde aktualisiert</translation>
    </message>
    <message>
        <source>You updated the stack {stackName}</source>
        <translation>Du hast den Stack {stackName} aktualisiert</translation>
    </message>
    <message>
        <source>Stack updated: {stackName}</source>
        <translation>Stack aktualisiert: {stackName}</translation>
    </message>
    <message>
        <source>{agent} deleted the stack {stackName}</source>
        <translation>{agent} hat den Stack {stackName} gelöscht</translation>
    </message>
    <message>
        <source>The stack {stackName} was deleted</source>
        <translation>Der Stack {stackName} wurde gelöscht</translation>
    </message>
    <message>
        <source>A stack was deleted</source>
        <translation>Ein Stack wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the stack {stackName}</source>
        <translation>Du hast den Stack {stackName} gelöscht</translation>
    </message>
    <message>
        <source>Stack deleted: {stackName}</source>
        <translation>Stack gelöscht: {stackName}</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors ({bytes} changed, {deleted, plural, one {# file} other {# files}} deleted)</source>
        <translation>{product} {version} {repository} ging an die Mirrors ({bytes} geändert, {deleted, plural, one {# Datei} other {# Dateien}} gelöscht)</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors</source>
        <translation>{product} {version} {repository} ging an die Mirrors</translation>
    </message>
    <message>
        <source>New content went out to the mirrors</source>
        <translation>Neuer Inhalt ging an die Mirrors</translation>
    </message>
    <message>
        <source>On the mirrors: {product} {version} {repository}</source>
        <translation>Auf den Mirrors: {product} {version} {repository}</translation>
    </message>
    <message>
        <source>Bodhi</source>
        <translation>Bodhi</translation>
    </message>
</context>
<context>
    <name>bubbles</name>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: there is no session bus. Messages are kept in the history.</source>
        <translation>Sprechblasen können nicht angezeigt werden: Es gibt keinen Sitzungsbus. Nachrichten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: no notification service is running. Start one (dunst, for example); messages are kept in the history.</source>
        <translation>Sprechblasen können nicht angezeigt werden: Es läuft kein Benachrichtigungsdienst. Starte einen (zum Beispiel dunst); Nachrichten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not start (%1). Messages are kept in the history.</source>
        <translation>Sprechblasen können nicht angezeigt werden: Der Benachrichtigungsdienst startet nicht (%1). Nachrichten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not answer. Messages are kept in the history.</source>
        <translation>Sprechblasen können nicht angezeigt werden: Der Benachrichtigungsdienst antwortet nicht. Nachrichten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service ends over each of them. Messages are kept in the history.</source>
        <translation>Sprechblasen können nicht angezeigt werden: Der Benachrichtigungsdienst beendet sich bei jeder davon. Nachrichten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>The notification service takes no more bubbles for now. Messages are kept in the history.</source>
        <translation>Der Benachrichtigungsdienst nimmt vorerst keine Sprechblasen mehr an. Nachrichten bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>The notification service refused a bubble (%1). Messages are kept in the history.</source>
        <translation>Der Benachrichtigungsdienst hat eine Sprechblase abgelehnt (%1). Nachrichten bleiben im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 und %n weitere</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 Stunde pausieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) in %1</source>
        <translation>
            <numerusform>%n weitere Nachricht in %1</numerusform>
            <numerusform>%n weitere Nachrichten in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1.</source>
        <translation>
            <numerusform>%n Problem: %1.</numerusform>
            <numerusform>%n Probleme: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All by %1.</source>
        <translation>Alle von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n other(s).</source>
        <translation>
            <numerusform>%1 von %2, %n weitere.</numerusform>
            <numerusform>%1 von %2, %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <comment>a package that builds again, say</comment>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host, where a link leads</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Mute %1…</source>
        <translation>%1 stummschalten…</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names</comment>
        <translation>%1 und andere</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in %1.</source>
        <translation>
            <numerusform>%n Nachricht in %1.</numerusform>
            <numerusform>%n Nachrichten in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: nothing urgent</source>
        <translation>Während Du weg warst: nichts Dringendes</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n problem(s)</source>
        <translation>
            <numerusform>Während Du weg warst: %n Problem</numerusform>
            <numerusform>Während Du weg warst: %n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n message(s)</source>
        <translation>
            <numerusform>Während Du weg warst: %n Nachricht</numerusform>
            <numerusform>Während Du weg warst: %n Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bugzilla</name>
    <message>
        <source>{who} filed {bug}: “{summary}”</source>
        <translation>{who} hat {bug} gemeldet: „{summary}“</translation>
    </message>
    <message>
        <source>{who} filed {bug}</source>
        <translation>{who} hat {bug} gemeldet</translation>
    </message>
    <message>
        <source>Somebody filed {bug}</source>
        <translation>Jemand hat {bug} gemeldet</translation>
    </message>
    <message>
        <source>Somebody filed a bug</source>
        <translation>Jemand hat einen Bug gemeldet</translation>
    </message>
    <message>
        <source>You filed {bug}: “{summary}”</source>
        <translation>Du hast {bug} gemeldet: „{summary}“</translation>
    </message>
    <message>
        <source>You filed {bug}</source>
        <translation>Du hast {bug} gemeldet</translation>
    </message>
    <message>
        <source>{who} filed {bug} for you: “{summary}”</source>
        <translation>{who} hat {bug} für Dich gemeldet: „{summary}“</translation>
    </message>
    <message>
        <source>New bug: {component}</source>
        <translation>Neuer Bug: {component}</translation>
    </message>
    <message>
        <source>New bug: {bug}</source>
        <translation>Neuer Bug: {bug}</translation>
    </message>
    <message>
        <source>{who} commented on {bug}: “{summary}”</source>
        <translation>{who} hat {bug} kommentiert: „{summary}“</translation>
    </message>
    <message>
        <source>{who} commented on {bug}</source>
        <translation>{who} hat {bug} kommentiert</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}: “{summary}”</source>
        <translation>{who} hat {bug} einen Anhang hinzugefügt: „{summary}“</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}</source>
        <translation>{who} hat {bug} einen Anhang hinzugefügt</translation>
    </message>
    <message>
        <source>{who} changed {changed} of an attachment to {bug}: “{summary}”</source>
        <translation>{who} hat {changed} eines Anhangs von {bug} geändert: „{summary}“</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}: “{summary}”</source>
        <translation>{who} hat einen Anhang von {bug} geändert: „{summary}“</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}</source>
        <translation>{who} hat einen Anhang von {bug} geändert</translation>
    </message>
    <message>
        <source>{who} changed the status of {bug} from {oldStatus} to {newStatus}: “{summary}”</source>
        <translation>{who} hat den Status von {bug} von {oldStatus} in {newStatus} geändert: „{summary}“</translation>
    </message>
    <message>
        <source>{who} updated {changed} of {bug}: “{summary}”</source>
        <translation>{who} hat {changed} von {bug} aktualisiert: „{summary}“</translation>
    </message>
    <message>
        <source>{who} updated {bug}: “{summary}”</source>
        <translation>{who} hat {bug} aktualisiert: „{summary}“</translation>
    </message>
    <message>
        <source>{who} updated {bug}</source>
        <translation>{who} hat {bug} aktualisiert</translation>
    </message>
    <message>
        <source>Somebody updated {bug}</source>
        <translation>Jemand hat {bug} aktualisiert</translation>
    </message>
    <message>
        <source>Somebody updated a bug</source>
        <translation>Jemand hat einen Bug aktualisiert</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}: “{summary}”</source>
        <translation>{who} fragt Dich zu {bug}: „{summary}“</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}</source>
        <translation>{who} fragt Dich zu {bug}</translation>
    </message>
    <message>
        <source>You commented on {bug}: “{summary}”</source>
        <translation>Du hast {bug} kommentiert: „{summary}“</translation>
    </message>
    <message>
        <source>You commented on {bug}</source>
        <translation>Du hast {bug} kommentiert</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}: “{summary}”</source>
        <translation>Du hast einen Anhang von {bug} geändert: „{summary}“</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}</source>
        <translation>Du hast einen Anhang von {bug} geändert</translation>
    </message>
    <message>
        <source>You updated {changed} of {bug}: “{summary}”</source>
        <translation>Du hast {changed} von {bug} aktualisiert: „{summary}“</translation>
    </message>
    <message>
        <source>You updated {bug}: “{summary}”</source>
        <translation>Du hast {bug} aktualisiert: „{summary}“</translation>
    </message>
    <message>
        <source>You updated {bug}</source>
        <translation>Du hast {bug} aktualisiert</translation>
    </message>
    <message>
        <source>{who} commented on your bug {bug}: “{summary}”</source>
        <translation>{who} hat Deinen Bug {bug} kommentiert: „{summary}“</translation>
    </message>
    <message>
        <source>{who} updated {changed} of your bug {bug}: “{summary}”</source>
        <translation>{who} hat {changed} Deines Bugs {bug} aktualisiert: „{summary}“</translation>
    </message>
    <message>
        <source>Question on bug: {component}</source>
        <translation>Frage zum Bug: {component}</translation>
    </message>
    <message>
        <source>Question: {bug}</source>
        <translation>Frage: {bug}</translation>
    </message>
    <message>
        <source>Comment on bug: {component}</source>
        <translation>Kommentar zum Bug: {component}</translation>
    </message>
    <message>
        <source>Comment: {bug}</source>
        <translation>Kommentar: {bug}</translation>
    </message>
    <message>
        <source>Bug attachment: {component}</source>
        <translation>Bug-Anhang: {component}</translation>
    </message>
    <message>
        <source>Attachment: {bug}</source>
        <translation>Anhang: {bug}</translation>
    </message>
    <message>
        <source>Bug closed: {component}</source>
        <translation>Bug geschlossen: {component}</translation>
    </message>
    <message>
        <source>Bug closed: {bug}</source>
        <translation>Bug geschlossen: {bug}</translation>
    </message>
    <message>
        <source>Bug updated: {component}</source>
        <translation>Bug aktualisiert: {component}</translation>
    </message>
    <message>
        <source>Bug updated: {bug}</source>
        <translation>Bug aktualisiert: {bug}</translation>
    </message>
    <message>
        <source>Bugzilla</source>
        <translation>Bugzilla</translation>
    </message>
</context>
<context>
    <name>buildsys</name>
    <message>
        <source>{owner} is building {build}</source>
        <translation>{owner} baut {build}</translation>
    </message>
    <message>
        <source>{build} is building</source>
        <translation>{build} wird gebaut</translation>
    </message>
    <message>
        <source>{owner} built {build}</source>
        <translation>{owner} hat {build} gebaut</translation>
    </message>
    <message>
        <source>{build} is built</source>
        <translation>{build} ist gebaut</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was deleted</source>
        <translation>Der Build {build} von {owner} wurde gelöscht</translation>
    </message>
    <message>
        <source>The build of {build} was deleted</source>
        <translation>Der Build {build} wurde gelöscht</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed on {arches}</source>
        <translation>Der Build {build} von {owner} ist auf {arches} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed</source>
        <translation>Der Build {build} von {owner} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The build of {build} failed</source>
        <translation>Der Build {build} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was cancelled</source>
        <translation>Der Build {build} von {owner} wurde abgebrochen</translation>
    </message>
    <message>
        <source>The build of {build} was cancelled</source>
        <translation>Der Build {build} wurde abgebrochen</translation>
    </message>
    <message>
        <source>You are building {build}</source>
        <translation>Du baust {build}</translation>
    </message>
    <message>
        <source>You built {build}</source>
        <translation>Du hast {build} gebaut</translation>
    </message>
    <message>
        <source>Your build of {build} was deleted</source>
        <translation>Dein Build {build} wurde gelöscht</translation>
    </message>
    <message>
        <source>Your build of {build} failed on {arches}</source>
        <translation>Dein Build {build} ist auf {arches} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your build of {build} failed</source>
        <translation>Dein Build {build} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your build of {build} was cancelled</source>
        <translation>Dein Build {build} wurde abgebrochen</translation>
    </message>
    <message>
        <source>Build started: {name}</source>
        <translation>Build gestartet: {name}</translation>
    </message>
    <message>
        <source>Build done: {name}</source>
        <translation>Build fertig: {name}</translation>
    </message>
    <message>
        <source>Build deleted: {name}</source>
        <translation>Build gelöscht: {name}</translation>
    </message>
    <message>
        <source>Build failed: {name}</source>
        <translation>Build fehlgeschlagen: {name}</translation>
    </message>
    <message>
        <source>Build cancelled: {name}</source>
        <translation>Build abgebrochen: {name}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}
Source: {source}</source>
        <translation>Paket: {nvr}
Gebaut von: {owner}
Build: {build_id}
Quelle: {source}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}</source>
        <translation>Paket: {nvr}
Gebaut von: {owner}
Build: {build_id}</translation>
    </message>
    <message>
        <source>{owner} started a scratch build of {job}</source>
        <translation>{owner} hat einen Scratch-Build von {job} gestartet</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} is done</source>
        <translation>Der Scratch-Build von {job} ({owner}) ist fertig</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} failed</source>
        <translation>Der Scratch-Build von {job} ({owner}) ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} was cancelled</source>
        <translation>Der Scratch-Build von {job} ({owner}) wurde abgebrochen</translation>
    </message>
    <message>
        <source>A scratch build of {job} has changed</source>
        <translation>Ein Scratch-Build von {job} hat sich geändert</translation>
    </message>
    <message>
        <source>You started a scratch build of {job}</source>
        <translation>Du hast einen Scratch-Build von {job} gestartet</translation>
    </message>
    <message>
        <source>Your scratch build of {job} is done</source>
        <translation>Dein Scratch-Build von {job} ist fertig</translation>
    </message>
    <message>
        <source>Your scratch build of {job} failed</source>
        <translation>Dein Scratch-Build von {job} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your scratch build of {job} was cancelled</source>
        <translation>Dein Scratch-Build von {job} wurde abgebrochen</translation>
    </message>
    <message>
        <source>Scratch build started: {srpm}</source>
        <translation>Scratch-Build gestartet: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build done: {srpm}</source>
        <translation>Scratch-Build fertig: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build failed: {srpm}</source>
        <translation>Scratch-Build fehlgeschlagen: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {srpm}</source>
        <translation>Scratch-Build abgebrochen: {srpm}</translation>
    </message>
    <message>
        <source>Source package: {srpm}
Built by: {owner}
Task: {id}</source>
        <translation>Quellpaket: {srpm}
Gebaut von: {owner}
Task: {id}</translation>
    </message>
    <message>
        <source>{user} tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>{user} hat {nvr} von {maintainer} in {tag} getaggt</translation>
    </message>
    <message>
        <source>{user} tagged {nvr} into {tag}</source>
        <translation>{user} hat {nvr} in {tag} getaggt</translation>
    </message>
    <message>
        <source>{nvr} was tagged into {tag}</source>
        <translation>{nvr} wurde in {tag} getaggt</translation>
    </message>
    <message>
        <source>A build was tagged into {tag}</source>
        <translation>Ein Build wurde in {tag} getaggt</translation>
    </message>
    <message>
        <source>You tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>Du hast {nvr} von {maintainer} in {tag} getaggt</translation>
    </message>
    <message>
        <source>You tagged {nvr} into {tag}</source>
        <translation>Du hast {nvr} in {tag} getaggt</translation>
    </message>
    <message>
        <source>{user} tagged your {nvr} into {tag}</source>
        <translation>{user} hat Deinen Build {nvr} in {tag} getaggt</translation>
    </message>
    <message>
        <source>Tagged into {tag}: {name}</source>
        <translation>In {tag} getaggt: {name}</translation>
    </message>
    <message>
        <source>Tagged into {tag}</source>
        <translation>In {tag} getaggt</translation>
    </message>
    <message>
        <source>{user} untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>{user} hat {nvr} von {maintainer} aus {tag} entfernt</translation>
    </message>
    <message>
        <source>{user} untagged {nvr} from {tag}</source>
        <translation>{user} hat {nvr} aus {tag} entfernt</translation>
    </message>
    <message>
        <source>{nvr} was untagged from {tag}</source>
        <translation>{nvr} wurde aus {tag} entfernt</translation>
    </message>
    <message>
        <source>A build was untagged from {tag}</source>
        <translation>Ein Build wurde aus {tag} entfernt</translation>
    </message>
    <message>
        <source>You untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>Du hast {nvr} von {maintainer} aus {tag} entfernt</translation>
    </message>
    <message>
        <source>You untagged {nvr} from {tag}</source>
        <translation>Du hast {nvr} aus {tag} entfernt</translation>
    </message>
    <message>
        <source>{user} untagged your {nvr} from {tag}</source>
        <translation>{user} hat Deinen Build {nvr} aus {tag} entfernt</translation>
    </message>
    <message>
        <source>Untagged from {tag}: {name}</source>
        <translation>Aus {tag} entfernt: {name}</translation>
    </message>
    <message>
        <source>Untagged from {tag}</source>
        <translation>Aus {tag} entfernt</translation>
    </message>
    <message>
        <source>{owner} added {package} to the packages of {tag}</source>
        <translation>{owner} hat {package} in die Pakete von {tag} aufgenommen</translation>
    </message>
    <message>
        <source>{package} was added to the packages of {tag}</source>
        <translation>{package} wurde in die Pakete von {tag} aufgenommen</translation>
    </message>
    <message>
        <source>{package} was removed from the packages of {tag}</source>
        <translation>{package} wurde aus den Paketen von {tag} entfernt</translation>
    </message>
    <message>
        <source>{package} was blocked in the packages of {tag}</source>
        <translation>{package} wurde in den Paketen von {tag} gesperrt</translation>
    </message>
    <message>
        <source>The packages of {tag} changed: {package}</source>
        <translation>Die Pakete von {tag} haben sich geändert: {package}</translation>
    </message>
    <message>
        <source>You added {package} to the packages of {tag}</source>
        <translation>Du hast {package} in die Pakete von {tag} aufgenommen</translation>
    </message>
    <message>
        <source>Package list changed: {package}</source>
        <translation>Paketliste geändert: {package}</translation>
    </message>
    <message>
        <source>Koji started to build the repository {repoName}</source>
        <translation>Koji hat begonnen, das Repository {repoName} zu bauen</translation>
    </message>
    <message>
        <source>Koji started to build a repository</source>
        <translation>Koji hat begonnen, ein Repository zu bauen</translation>
    </message>
    <message>
        <source>Repository started: {repoName}</source>
        <translation>Repository gestartet: {repoName}</translation>
    </message>
    <message>
        <source>The repository {repoName} is done</source>
        <translation>Das Repository {repoName} ist fertig</translation>
    </message>
    <message>
        <source>A repository is done</source>
        <translation>Ein Repository ist fertig</translation>
    </message>
    <message>
        <source>Repository done: {repoName}</source>
        <translation>Repository fertig: {repoName}</translation>
    </message>
    <message>
        <source>{rpm} was signed with the key {key}</source>
        <translation>{rpm} wurde mit dem Schlüssel {key} signiert</translation>
    </message>
    <message>
        <source>{rpm} was signed</source>
        <translation>{rpm} wurde signiert</translation>
    </message>
    <message>
        <source>Signed: {rpmName}</source>
        <translation>Signiert: {rpmName}</translation>
    </message>
    <message>
        <source>Koji</source>
        <translation>Koji</translation>
    </message>
</context>
<context>
    <name>ci</name>
    <message>
        <source>{project} passed the {pipeline} ({change} on {branch})</source>
        <translation>{project} hat die Pipeline {pipeline} bestanden ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} failed the {pipeline} ({change} on {branch})</source>
        <translation>{project} ist in der Pipeline {pipeline} durchgefallen ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} was aborted ({change} on {branch})</source>
        <translation>Die Pipeline {pipeline} von {project} wurde abgebrochen ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} started ({change} on {branch})</source>
        <translation>Die Pipeline {pipeline} von {project} ist gestartet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} is queued ({change} on {branch})</source>
        <translation>Die Pipeline {pipeline} von {project} ist eingereiht ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} ended ({change} on {branch})</source>
        <translation>Die Pipeline {pipeline} von {project} ist beendet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{pipeline} was run</source>
        <translation>Die Pipeline {pipeline} ist gelaufen</translation>
    </message>
    <message>
        <source>A CI pipeline was run</source>
        <translation>Eine CI-Pipeline ist gelaufen</translation>
    </message>
    <message>
        <source>Your change of {project} passed the {pipeline}</source>
        <translation>Deine Änderung an {project} hat die Pipeline {pipeline} bestanden</translation>
    </message>
    <message>
        <source>Your change of {project} failed the {pipeline}</source>
        <translation>Deine Änderung an {project} ist in der Pipeline {pipeline} durchgefallen</translation>
    </message>
    <message>
        <source>CI passed: {repo}</source>
        <translation>CI bestanden: {repo}</translation>
    </message>
    <message>
        <source>CI failed: {repo}</source>
        <translation>CI fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>CI aborted: {repo}</source>
        <translation>CI abgebrochen: {repo}</translation>
    </message>
    <message>
        <source>CI started: {repo}</source>
        <translation>CI gestartet: {repo}</translation>
    </message>
    <message>
        <source>CI queued: {repo}</source>
        <translation>CI eingereiht: {repo}</translation>
    </message>
    <message>
        <source>CI ended: {repo}</source>
        <translation>CI beendet: {repo}</translation>
    </message>
    <message>
        <source>{project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>{project} wurde in der Pipeline {pipeline} erfolgreich gebaut ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>{project} ließ sich in der Pipeline {pipeline} nicht bauen ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>{project} wird in der Pipeline {pipeline} gebaut ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} is queued for building in the {pipeline} ({change} on {branch})</source>
        <translation>{project} ist in der Pipeline {pipeline} zum Bauen eingereiht ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} is ignored by the {pipeline} ({change} on {branch})</source>
        <translation>{project} wird von der Pipeline {pipeline} ignoriert ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built {project} ({change} on {branch})</source>
        <translation>Die Pipeline {pipeline} hat {project} gebaut ({change} auf {branch})</translation>
    </message>
    <message>
        <source>A package was built in the {pipeline}</source>
        <translation>Ein Paket wurde in der Pipeline {pipeline} gebaut</translation>
    </message>
    <message>
        <source>Your change of {project} passed building in the {pipeline}</source>
        <translation>Deine Änderung an {project} wurde in der Pipeline {pipeline} erfolgreich gebaut</translation>
    </message>
    <message>
        <source>Your change of {project} failed to build in the {pipeline}</source>
        <translation>Deine Änderung an {project} ließ sich in der Pipeline {pipeline} nicht bauen</translation>
    </message>
    <message>
        <source>CI build done: {repo}</source>
        <translation>CI-Build fertig: {repo}</translation>
    </message>
    <message>
        <source>CI build failed: {repo}</source>
        <translation>CI-Build fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>CI build started: {repo}</source>
        <translation>CI-Build gestartet: {repo}</translation>
    </message>
    <message>
        <source>CI build queued: {repo}</source>
        <translation>CI-Build eingereiht: {repo}</translation>
    </message>
    <message>
        <source>CI ignores {repo}</source>
        <translation>CI ignoriert {repo}</translation>
    </message>
    <message>
        <source>CI build ended: {repo}</source>
        <translation>CI-Build beendet: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} hat die Funktionstests in der Pipeline {pipeline} bestanden ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} failed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} hat die Funktionstests in der Pipeline {pipeline} nicht bestanden ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are running in the {pipeline} ({change} on {branch})</source>
        <translation>Die Funktionstests von {project} laufen in der Pipeline {pipeline} ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Die Funktionstests von {project} sind in der Pipeline {pipeline} eingereiht ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>Die Funktionstests von {project} in der Pipeline {pipeline} sind beendet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>Functional tests were run in the {pipeline}</source>
        <translation>In der Pipeline {pipeline} liefen Funktionstests</translation>
    </message>
    <message>
        <source>Your change of {project} passed its functional tests</source>
        <translation>Deine Änderung an {project} hat die Funktionstests bestanden</translation>
    </message>
    <message>
        <source>Your change of {project} failed its functional tests</source>
        <translation>Deine Änderung an {project} hat die Funktionstests nicht bestanden</translation>
    </message>
    <message>
        <source>Tests passed: {repo}</source>
        <translation>Tests bestanden: {repo}</translation>
    </message>
    <message>
        <source>Tests failed: {repo}</source>
        <translation>Tests fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Tests started: {repo}</source>
        <translation>Tests gestartet: {repo}</translation>
    </message>
    <message>
        <source>Tests queued: {repo}</source>
        <translation>Tests eingereiht: {repo}</translation>
    </message>
    <message>
        <source>Tests ended: {repo}</source>
        <translation>Tests beendet: {repo}</translation>
    </message>
    <message>
        <source>The image with {project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>Das Image mit {project} wurde in der Pipeline {pipeline} erfolgreich gebaut ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The image with {project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>Das Image mit {project} ließ sich in der Pipeline {pipeline} nicht bauen ({change} auf {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>Ein Image mit {project} wird in der Pipeline {pipeline} gebaut ({change} auf {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Ein Image mit {project} ist in der Pipeline {pipeline} eingereiht ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built an image with {project} ({change} on {branch})</source>
        <translation>Die Pipeline {pipeline} hat ein Image mit {project} gebaut ({change} auf {branch})</translation>
    </message>
    <message>
        <source>An image was built in the {pipeline}</source>
        <translation>In der Pipeline {pipeline} wurde ein Image gebaut</translation>
    </message>
    <message>
        <source>The image with your change of {project} failed to build</source>
        <translation>Das Image mit Deiner Änderung an {project} ließ sich nicht bauen</translation>
    </message>
    <message>
        <source>Image done: {repo}</source>
        <translation>Image fertig: {repo}</translation>
    </message>
    <message>
        <source>Image failed: {repo}</source>
        <translation>Image fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Image started: {repo}</source>
        <translation>Image gestartet: {repo}</translation>
    </message>
    <message>
        <source>Image queued: {repo}</source>
        <translation>Image eingereiht: {repo}</translation>
    </message>
    <message>
        <source>Image ended: {repo}</source>
        <translation>Image beendet: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} hat die Tests in einem Image der Pipeline {pipeline} bestanden ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} hat die Tests in einem Image der Pipeline {pipeline} nicht bestanden ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image started in the {pipeline} ({change} on {branch})</source>
        <translation>Die Tests von {project} in einem Image sind in der Pipeline {pipeline} gestartet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Die Tests von {project} in einem Image sind in der Pipeline {pipeline} eingereiht ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image ended in the {pipeline} ({change} on {branch})</source>
        <translation>Die Tests von {project} in einem Image sind in der Pipeline {pipeline} beendet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>An image was tested in the {pipeline}</source>
        <translation>In der Pipeline {pipeline} wurde ein Image getestet</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in an image</source>
        <translation>Deine Änderung an {project} hat die Tests in einem Image nicht bestanden</translation>
    </message>
    <message>
        <source>Image tests passed: {repo}</source>
        <translation>Image-Tests bestanden: {repo}</translation>
    </message>
    <message>
        <source>Image tests failed: {repo}</source>
        <translation>Image-Tests fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Image tests started: {repo}</source>
        <translation>Image-Tests gestartet: {repo}</translation>
    </message>
    <message>
        <source>Image tests queued: {repo}</source>
        <translation>Image-Tests eingereiht: {repo}</translation>
    </message>
    <message>
        <source>Image tests ended: {repo}</source>
        <translation>Image-Tests beendet: {repo}</translation>
    </message>
    <message>
        <source>The compose with {project} passed in the {pipeline} ({change} on {branch})</source>
        <translation>Der Compose mit {project} war in der Pipeline {pipeline} erfolgreich ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} failed in the {pipeline} ({change} on {branch})</source>
        <translation>Der Compose mit {project} ist in der Pipeline {pipeline} fehlgeschlagen ({change} auf {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} started in the {pipeline} ({change} on {branch})</source>
        <translation>Ein Compose mit {project} ist in der Pipeline {pipeline} gestartet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Ein Compose mit {project} ist in der Pipeline {pipeline} eingereiht ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>Der Compose mit {project} ist in der Pipeline {pipeline} beendet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>A compose was made in the {pipeline}</source>
        <translation>In der Pipeline {pipeline} wurde ein Compose erstellt</translation>
    </message>
    <message>
        <source>The compose with your change of {project} failed</source>
        <translation>Der Compose mit Deiner Änderung an {project} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Compose done: {repo}</source>
        <translation>Compose fertig: {repo}</translation>
    </message>
    <message>
        <source>Compose failed: {repo}</source>
        <translation>Compose fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Compose started: {repo}</source>
        <translation>Compose gestartet: {repo}</translation>
    </message>
    <message>
        <source>Compose queued: {repo}</source>
        <translation>Compose eingereiht: {repo}</translation>
    </message>
    <message>
        <source>Compose ended: {repo}</source>
        <translation>Compose beendet: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} hat die Tests in einem Compose der Pipeline {pipeline} bestanden ({change} auf {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} hat die Tests in einem Compose der Pipeline {pipeline} nicht bestanden ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose started in the {pipeline} ({change} on {branch})</source>
        <translation>Die Tests von {project} in einem Compose sind in der Pipeline {pipeline} gestartet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Die Tests von {project} in einem Compose sind in der Pipeline {pipeline} eingereiht ({change} auf {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose ended in the {pipeline} ({change} on {branch})</source>
        <translation>Die Tests von {project} in einem Compose sind in der Pipeline {pipeline} beendet ({change} auf {branch})</translation>
    </message>
    <message>
        <source>A compose was tested in the {pipeline}</source>
        <translation>In der Pipeline {pipeline} wurde ein Compose getestet</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in a compose</source>
        <translation>Deine Änderung an {project} hat die Tests in einem Compose nicht bestanden</translation>
    </message>
    <message>
        <source>Compose tests passed: {repo}</source>
        <translation>Compose-Tests bestanden: {repo}</translation>
    </message>
    <message>
        <source>Compose tests failed: {repo}</source>
        <translation>Compose-Tests fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Compose tests started: {repo}</source>
        <translation>Compose-Tests gestartet: {repo}</translation>
    </message>
    <message>
        <source>Compose tests queued: {repo}</source>
        <translation>Compose-Tests eingereiht: {repo}</translation>
    </message>
    <message>
        <source>Compose tests ended: {repo}</source>
        <translation>Compose-Tests beendet: {repo}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) passed</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) ist bestanden</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) passed</source>
        <translation>Ein CI-Test von {artifact} ({kindOfArtifact}) ist bestanden</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) lief und ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>Ein CI-Test von {artifact} ({kindOfArtifact}) lief und ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done, and somebody should look at it</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) ist fertig, und jemand sollte ihn sich ansehen</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run: {reason}</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) konnte nicht laufen: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) konnte nicht laufen</translation>
    </message>
    <message>
        <source>A CI test failed to run ({kindOfArtifact})</source>
        <translation>Ein CI-Test konnte nicht laufen ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) started</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) ist gestartet</translation>
    </message>
    <message>
        <source>A CI test started ({kindOfArtifact})</source>
        <translation>Ein CI-Test ist gestartet ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) ist eingereiht</translation>
    </message>
    <message>
        <source>A CI test is queued ({kindOfArtifact})</source>
        <translation>Ein CI-Test ist eingereiht ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done</source>
        <translation>Der CI-Test {test} von {artifact} ({kindOfArtifact}) ist fertig</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) is done</source>
        <translation>Ein CI-Test von {artifact} ({kindOfArtifact}) ist fertig</translation>
    </message>
    <message>
        <source>A CI test is done ({kindOfArtifact})</source>
        <translation>Ein CI-Test ist fertig ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Your {artifact} passed the CI test {test}</source>
        <translation>Dein Artefakt {artifact} hat den CI-Test {test} bestanden</translation>
    </message>
    <message>
        <source>Your {artifact} failed the CI test {test}</source>
        <translation>Dein Artefakt {artifact} hat den CI-Test {test} nicht bestanden</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is done; please look at it</source>
        <translation>Der CI-Test {test} Deines Artefakts {artifact} ist fertig; bitte sieh ihn Dir an</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run: {reason}</source>
        <translation>Der CI-Test {test} Deines Artefakts {artifact} konnte nicht laufen: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run</source>
        <translation>Der CI-Test {test} Deines Artefakts {artifact} konnte nicht laufen</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} started</source>
        <translation>Der CI-Test {test} Deines Artefakts {artifact} ist gestartet</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is queued</source>
        <translation>Der CI-Test {test} Deines Artefakts {artifact} ist eingereiht</translation>
    </message>
    <message>
        <source>Test passed: {packages}</source>
        <translation>Test bestanden: {packages}</translation>
    </message>
    <message>
        <source>Test passed: {artifact}</source>
        <translation>Test bestanden: {artifact}</translation>
    </message>
    <message>
        <source>Test failed: {packages}</source>
        <translation>Test fehlgeschlagen: {packages}</translation>
    </message>
    <message>
        <source>Test failed: {artifact}</source>
        <translation>Test fehlgeschlagen: {artifact}</translation>
    </message>
    <message>
        <source>Test to inspect: {packages}</source>
        <translation>Test anzusehen: {packages}</translation>
    </message>
    <message>
        <source>Test to inspect: {artifact}</source>
        <translation>Test anzusehen: {artifact}</translation>
    </message>
    <message>
        <source>Test not run: {packages}</source>
        <translation>Test nicht gelaufen: {packages}</translation>
    </message>
    <message>
        <source>Test not run: {artifact}</source>
        <translation>Test nicht gelaufen: {artifact}</translation>
    </message>
    <message>
        <source>Test started: {packages}</source>
        <translation>Test gestartet: {packages}</translation>
    </message>
    <message>
        <source>Test started: {artifact}</source>
        <translation>Test gestartet: {artifact}</translation>
    </message>
    <message>
        <source>Test queued: {packages}</source>
        <translation>Test eingereiht: {packages}</translation>
    </message>
    <message>
        <source>Test queued: {artifact}</source>
        <translation>Test eingereiht: {artifact}</translation>
    </message>
    <message>
        <source>Test done: {packages}</source>
        <translation>Test fertig: {packages}</translation>
    </message>
    <message>
        <source>Test done: {artifact}</source>
        <translation>Test fertig: {artifact}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Reason: {reason}
Log: {log}</source>
        <translation>Test: {test}
Von: {artifact}
Durch: {tester}
Hilfe: {help}
Grund: {reason}
Log: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Log: {log}</source>
        <translation>Test: {test}
Von: {artifact}
Durch: {tester}
Hilfe: {help}
Log: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}</source>
        <translation>Test: {test}
Von: {artifact}
Durch: {tester}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>Die CI-Promotion von {artifact} ({kindOfArtifact}) ist eingereiht</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) started</source>
        <translation>Die CI-Promotion von {artifact} ({kindOfArtifact}) ist gestartet</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed: {reason}</source>
        <translation>Die CI-Promotion von {artifact} ({kindOfArtifact}) ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed</source>
        <translation>Die CI-Promotion von {artifact} ({kindOfArtifact}) ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{artifact} ({kindOfArtifact}) is promoted</source>
        <translation>Die Promotion von {artifact} ({kindOfArtifact}) ist fertig</translation>
    </message>
    <message>
        <source>Something is promoted ({kindOfArtifact})</source>
        <translation>Eine Promotion ist fertig ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The promotion of your {artifact} failed</source>
        <translation>Die Promotion Deines Artefakts {artifact} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your {artifact} is to be promoted</source>
        <translation>Die Promotion Deines Artefakts {artifact} steht an</translation>
    </message>
    <message>
        <source>Your {artifact} is promoted</source>
        <translation>Die Promotion Deines Artefakts {artifact} ist fertig</translation>
    </message>
    <message>
        <source>Promotion queued: {packages}</source>
        <translation>Promotion eingereiht: {packages}</translation>
    </message>
    <message>
        <source>Promotion queued: {artifact}</source>
        <translation>Promotion eingereiht: {artifact}</translation>
    </message>
    <message>
        <source>Promotion started: {packages}</source>
        <translation>Promotion gestartet: {packages}</translation>
    </message>
    <message>
        <source>Promotion started: {artifact}</source>
        <translation>Promotion gestartet: {artifact}</translation>
    </message>
    <message>
        <source>Promotion failed: {packages}</source>
        <translation>Promotion fehlgeschlagen: {packages}</translation>
    </message>
    <message>
        <source>Promotion failed: {artifact}</source>
        <translation>Promotion fehlgeschlagen: {artifact}</translation>
    </message>
    <message>
        <source>Promoted: {packages}</source>
        <translation>Promotion fertig: {packages}</translation>
    </message>
    <message>
        <source>Promoted: {artifact}</source>
        <translation>Promotion fertig: {artifact}</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>The compose of {compose} started</source>
        <translation>Der Compose von {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The compose of {compose} is done</source>
        <translation>Der Compose von {compose} ist fertig</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Ein Compose hat sich geändert</translation>
    </message>
    <message>
        <source>Compose started: {tree}</source>
        <translation>Compose gestartet: {tree}</translation>
    </message>
    <message>
        <source>Compose done: {tree}</source>
        <translation>Compose fertig: {tree}</translation>
    </message>
    <message>
        <source>The mash of {compose} started</source>
        <translation>Der Mash von {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The mash of {compose} is done</source>
        <translation>Der Mash von {compose} ist fertig</translation>
    </message>
    <message>
        <source>Mash started: {tree}</source>
        <translation>Mash gestartet: {tree}</translation>
    </message>
    <message>
        <source>Mash done: {tree}</source>
        <translation>Mash fertig: {tree}</translation>
    </message>
    <message>
        <source>The build of boot.iso for {compose} started</source>
        <translation>Der Build von boot.iso für {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The boot.iso of {compose} is done</source>
        <translation>boot.iso von {compose} ist fertig</translation>
    </message>
    <message>
        <source>boot.iso started: {tree}</source>
        <translation>boot.iso gestartet: {tree}</translation>
    </message>
    <message>
        <source>boot.iso done: {tree}</source>
        <translation>boot.iso fertig: {tree}</translation>
    </message>
    <message>
        <source>The build of other images for {compose} started</source>
        <translation>Der Build weiterer Images für {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The other images of {compose} are done</source>
        <translation>Die weiteren Images von {compose} sind fertig</translation>
    </message>
    <message>
        <source>Images started: {tree}</source>
        <translation>Images gestartet: {tree}</translation>
    </message>
    <message>
        <source>Images done: {tree}</source>
        <translation>Images fertig: {tree}</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror started</source>
        <translation>Das Kopieren von {compose} auf den Master-Mirror ist gestartet</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror is done</source>
        <translation>Das Kopieren von {compose} auf den Master-Mirror ist fertig</translation>
    </message>
    <message>
        <source>Mirroring started: {tree}</source>
        <translation>Mirroring gestartet: {tree}</translation>
    </message>
    <message>
        <source>Mirroring done: {tree}</source>
        <translation>Mirroring fertig: {tree}</translation>
    </message>
    <message>
        <source>A respin of the cloud images of {compose} started</source>
        <translation>Ein Respin der Cloud-Images von {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The respin of the cloud images of {compose} is done</source>
        <translation>Der Respin der Cloud-Images von {compose} ist fertig</translation>
    </message>
    <message>
        <source>Respin started: {tree}</source>
        <translation>Respin gestartet: {tree}</translation>
    </message>
    <message>
        <source>Respin done: {tree}</source>
        <translation>Respin fertig: {tree}</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} started</source>
        <translation>Der Mash der Atomic-Updates für den Respin von {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} is done</source>
        <translation>Der Mash der Atomic-Updates für den Respin von {compose} ist fertig</translation>
    </message>
    <message>
        <source>Atomic mash started: {tree}</source>
        <translation>Atomic-Mash gestartet: {tree}</translation>
    </message>
    <message>
        <source>Atomic mash done: {tree}</source>
        <translation>Atomic-Mash fertig: {tree}</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} started</source>
        <translation>Der Atomic-Installer für den Respin von {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} is done</source>
        <translation>Der Atomic-Installer für den Respin von {compose} ist fertig</translation>
    </message>
    <message>
        <source>Atomic installer started: {tree}</source>
        <translation>Atomic-Installer gestartet: {tree}</translation>
    </message>
    <message>
        <source>Atomic installer done: {tree}</source>
        <translation>Atomic-Installer fertig: {tree}</translation>
    </message>
    <message>
        <source>The build of images for the respin of {compose} started</source>
        <translation>Der Build der Images für den Respin von {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The images for the respin of {compose} are done</source>
        <translation>Die Images für den Respin von {compose} sind fertig</translation>
    </message>
    <message>
        <source>Cloud images started: {tree}</source>
        <translation>Cloud-Images gestartet: {tree}</translation>
    </message>
    <message>
        <source>Cloud images done: {tree}</source>
        <translation>Cloud-Images fertig: {tree}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are being made</source>
        <translation>Die Prüfsummen für den Respin von {compose} werden erstellt</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are done</source>
        <translation>Die Prüfsummen für den Respin von {compose} sind fertig</translation>
    </message>
    <message>
        <source>Checksums started: {tree}</source>
        <translation>Prüfsummen gestartet: {tree}</translation>
    </message>
    <message>
        <source>Checksums done: {tree}</source>
        <translation>Prüfsummen fertig: {tree}</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror started</source>
        <translation>Das Kopieren des Respins von {compose} auf den Master-Mirror ist gestartet</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror is done</source>
        <translation>Das Kopieren des Respins von {compose} auf den Master-Mirror ist fertig</translation>
    </message>
    <message>
        <source>Mirroring of respin started: {tree}</source>
        <translation>Mirroring des Respins gestartet: {tree}</translation>
    </message>
    <message>
        <source>Mirroring of respin done: {tree}</source>
        <translation>Mirroring des Respins fertig: {tree}</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>Composes</translation>
    </message>
</context>
<context>
    <name>copr</name>
    <message>
        <source>{who} started the source build (srpm-builds) of {nvr} in {project} (build {build})</source>
        <translation>{who} hat den Quell-Build (srpm-builds) von {nvr} in {project} gestartet (Build {build})</translation>
    </message>
    <message>
        <source>The source build (srpm-builds) of build {build} started in {project}</source>
        <translation>Der Quell-Build (srpm-builds) von Build {build} ist in {project} gestartet</translation>
    </message>
    <message>
        <source>{who} is building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>{who} baut {nvr} in {project} für {chroot} (Build {build})</translation>
    </message>
    <message>
        <source>Build {build} started in {project} for {chroot}</source>
        <translation>Build {build} ist in {project} für {chroot} gestartet</translation>
    </message>
    <message>
        <source>{who} started build {build} in {project}</source>
        <translation>{who} hat Build {build} in {project} gestartet</translation>
    </message>
    <message>
        <source>Build {build} started in {project}</source>
        <translation>Build {build} ist in {project} gestartet</translation>
    </message>
    <message>
        <source>A build started for {chroot}</source>
        <translation>Ein Build für {chroot} ist gestartet</translation>
    </message>
    <message>
        <source>You are building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>Du baust {nvr} in {project} für {chroot} (Build {build})</translation>
    </message>
    <message>
        <source>You started build {build} in {project}</source>
        <translation>Du hast Build {build} in {project} gestartet</translation>
    </message>
    <message>
        <source>Build started: {shortName}</source>
        <translation>Build gestartet: {shortName}</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Build gestartet: {project}</translation>
    </message>
    <message>
        <source>{nvr} failed to build in {project} for {chroot} (build {build})</source>
        <translation>{nvr} ließ sich in {project} für {chroot} nicht bauen (Build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed for {chroot}</source>
        <translation>Build {build} in {project} ist für {chroot} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed</source>
        <translation>Build {build} in {project} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{who}&apos;s build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Der Build von {nvr} in {project} für {chroot} durch {who} war erfolgreich (Build {build})</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Der Build von {nvr} in {project} für {chroot} war erfolgreich (Build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded for {chroot}</source>
        <translation>Build {build} in {project} war für {chroot} erfolgreich</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded</source>
        <translation>Build {build} in {project} war erfolgreich</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Der Build von {nvr} in {project} für {chroot} wurde abgebrochen (Build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled for {chroot}</source>
        <translation>Build {build} in {project} wurde für {chroot} abgebrochen</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled</source>
        <translation>Build {build} in {project} wurde abgebrochen</translation>
    </message>
    <message>
        <source>{nvr} was skipped in {project} for {chroot} (build {build})</source>
        <translation>{nvr} wurde in {project} für {chroot} übersprungen (Build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was skipped for {chroot}</source>
        <translation>Build {build} in {project} wurde für {chroot} übersprungen</translation>
    </message>
    <message>
        <source>{nvr} was copied to {project} for {chroot} (build {build})</source>
        <translation>{nvr} wurde für {chroot} nach {project} kopiert (Build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended for {chroot}</source>
        <translation>Build {build} in {project} ist für {chroot} beendet</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended</source>
        <translation>Build {build} in {project} ist beendet</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} failed for {chroot} (build {build})</source>
        <translation>Dein Build von {nvr} in {project} ist für {chroot} fehlgeschlagen (Build {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Dein Build von {nvr} in {project} war für {chroot} erfolgreich (Build {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Dein Build von {nvr} in {project} für {chroot} wurde abgebrochen (Build {build})</translation>
    </message>
    <message>
        <source>Build failed: {shortName}</source>
        <translation>Build fehlgeschlagen: {shortName}</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Build fehlgeschlagen: {project}</translation>
    </message>
    <message>
        <source>Build done: {shortName}</source>
        <translation>Build fertig: {shortName}</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Build fertig: {project}</translation>
    </message>
    <message>
        <source>Build cancelled: {shortName}</source>
        <translation>Build abgebrochen: {shortName}</translation>
    </message>
    <message>
        <source>Build cancelled: {project}</source>
        <translation>Build abgebrochen: {project}</translation>
    </message>
    <message>
        <source>Build skipped: {shortName}</source>
        <translation>Build übersprungen: {shortName}</translation>
    </message>
    <message>
        <source>Build skipped: {project}</source>
        <translation>Build übersprungen: {project}</translation>
    </message>
    <message>
        <source>Build copied: {shortName}</source>
        <translation>Build kopiert: {shortName}</translation>
    </message>
    <message>
        <source>Build ended: {project}</source>
        <translation>Build beendet: {project}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Project: {project}
Built by: {who}
For: {chroot}
Build: {build}</source>
        <translation>Paket: {nvr}
Projekt: {project}
Gebaut von: {who}
Für: {chroot}
Build: {build}</translation>
    </message>
    <message>
        <source>Project: {project}
For: {chroot}
Build: {build}</source>
        <translation>Projekt: {project}
Für: {chroot}
Build: {build}</translation>
    </message>
    <message>
        <source>{project} started in the chroot {chroot} (build {build})</source>
        <translation>{project} ist im Chroot {chroot} gestartet (Build {build})</translation>
    </message>
    <message>
        <source>A build started in the chroot {chroot}</source>
        <translation>Ein Build ist im Chroot {chroot} gestartet</translation>
    </message>
    <message>
        <source>Your build {build} in {project} started in the chroot {chroot}</source>
        <translation>Dein Build {build} in {project} ist im Chroot {chroot} gestartet</translation>
    </message>
    <message>
        <source>Chroot started: {chroot}</source>
        <translation>Chroot gestartet: {chroot}</translation>
    </message>
    <message>
        <source>Copr has a new worker at {ip}</source>
        <translation>Copr hat einen neuen Worker unter {ip}</translation>
    </message>
    <message>
        <source>Copr has a new worker</source>
        <translation>Copr hat einen neuen Worker</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Neuer Worker</translation>
    </message>
    <message>
        <source>Copr</source>
        <translation>Copr</translation>
    </message>
</context>
<context>
    <name>datanommer</name>
    <message>
        <source>The message archive (datanommer) got two messages with one id</source>
        <translation>Das Nachrichtenarchiv (datanommer) hat zwei Nachrichten mit derselben Kennung erhalten</translation>
    </message>
    <message>
        <source>Duplicate message id</source>
        <translation>Doppelte Nachrichtenkennung</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Nachrichtenarchiv</translation>
    </message>
</context>
<context>
    <name>discourse</name>
    <message>
        <source>{author} posted in “{title}” ({place})</source>
        <translation>{author} hat einen Beitrag in „{title}“ geschrieben ({place})</translation>
    </message>
    <message>
        <source>A new post ({place})</source>
        <translation>Ein neuer Beitrag ({place})</translation>
    </message>
    <message>
        <source>A new post on a forum</source>
        <translation>Ein neuer Beitrag in einem Forum</translation>
    </message>
    <message>
        <source>You posted in “{title}” ({place})</source>
        <translation>Du hast einen Beitrag in „{title}“ geschrieben ({place})</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Neuer Beitrag: {title}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was edited ({place})</source>
        <translation>Der Beitrag von {author} in „{title}“ wurde bearbeitet ({place})</translation>
    </message>
    <message>
        <source>A post was edited ({place})</source>
        <translation>Ein Beitrag wurde bearbeitet ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was edited</source>
        <translation>Ein Beitrag in einem Forum wurde bearbeitet</translation>
    </message>
    <message>
        <source>Your post in “{title}” was edited ({place})</source>
        <translation>Dein Beitrag in „{title}“ wurde bearbeitet ({place})</translation>
    </message>
    <message>
        <source>Post edited: {title}</source>
        <translation>Beitrag bearbeitet: {title}</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>Beitrag bearbeitet</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was deleted ({place})</source>
        <translation>Der Beitrag von {author} in „{title}“ wurde gelöscht ({place})</translation>
    </message>
    <message>
        <source>A post was deleted ({place})</source>
        <translation>Ein Beitrag wurde gelöscht ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was deleted</source>
        <translation>Ein Beitrag in einem Forum wurde gelöscht</translation>
    </message>
    <message>
        <source>Your post in “{title}” was deleted ({place})</source>
        <translation>Dein Beitrag in „{title}“ wurde gelöscht ({place})</translation>
    </message>
    <message>
        <source>Post deleted: {title}</source>
        <translation>Beitrag gelöscht: {title}</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>Beitrag gelöscht</translation>
    </message>
    <message>
        <source>{fan} liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>{fan} gefällt der Beitrag von {author} in „{title}“ ({place})</translation>
    </message>
    <message>
        <source>{fan} liked a post in “{title}” ({place})</source>
        <translation>{fan} gefällt ein Beitrag in „{title}“ ({place})</translation>
    </message>
    <message>
        <source>A post was liked ({place})</source>
        <translation>Ein Beitrag gefällt ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was liked</source>
        <translation>Ein Beitrag in einem Forum gefällt</translation>
    </message>
    <message>
        <source>You liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>Dir gefällt der Beitrag von {author} in „{title}“ ({place})</translation>
    </message>
    <message>
        <source>{fan} liked your post in “{title}” ({place})</source>
        <translation>{fan} gefällt Dein Beitrag in „{title}“ ({place})</translation>
    </message>
    <message>
        <source>Post liked: {title}</source>
        <translation>Beitrag gefällt: {title}</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>Beitrag gefällt</translation>
    </message>
    <message>
        <source>{author}&apos;s post solved “{title}” ({place})</source>
        <translation>Der Beitrag von {author} hat „{title}“ gelöst ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic ({place})</source>
        <translation>Ein Beitrag hat ein Thema gelöst ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic on a forum</source>
        <translation>Ein Beitrag hat ein Thema in einem Forum gelöst</translation>
    </message>
    <message>
        <source>Your post solved “{title}” ({place})</source>
        <translation>Dein Beitrag hat „{title}“ gelöst ({place})</translation>
    </message>
    <message>
        <source>Solved: {title}</source>
        <translation>Gelöst: {title}</translation>
    </message>
    <message>
        <source>Topic solved</source>
        <translation>Thema gelöst</translation>
    </message>
    <message>
        <source>{author} opened the topic “{title}” ({place})</source>
        <translation>{author} hat das Thema „{title}“ eröffnet ({place})</translation>
    </message>
    <message>
        <source>A new topic ({place})</source>
        <translation>Ein neues Thema ({place})</translation>
    </message>
    <message>
        <source>A new topic on a forum</source>
        <translation>Ein neues Thema in einem Forum</translation>
    </message>
    <message>
        <source>You opened the topic “{title}” ({place})</source>
        <translation>Du hast das Thema „{title}“ eröffnet ({place})</translation>
    </message>
    <message>
        <source>New topic: {title}</source>
        <translation>Neues Thema: {title}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was edited ({place})</source>
        <translation>Das Thema „{title}“ von {author} wurde bearbeitet ({place})</translation>
    </message>
    <message>
        <source>A topic was edited ({place})</source>
        <translation>Ein Thema wurde bearbeitet ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was edited</source>
        <translation>Ein Thema in einem Forum wurde bearbeitet</translation>
    </message>
    <message>
        <source>Your topic “{title}” was edited ({place})</source>
        <translation>Dein Thema „{title}“ wurde bearbeitet ({place})</translation>
    </message>
    <message>
        <source>Topic edited: {title}</source>
        <translation>Thema bearbeitet: {title}</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>Thema bearbeitet</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was deleted ({place})</source>
        <translation>Das Thema „{title}“ von {author} wurde gelöscht ({place})</translation>
    </message>
    <message>
        <source>A topic was deleted ({place})</source>
        <translation>Ein Thema wurde gelöscht ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was deleted</source>
        <translation>Ein Thema in einem Forum wurde gelöscht</translation>
    </message>
    <message>
        <source>Your topic “{title}” was deleted ({place})</source>
        <translation>Dein Thema „{title}“ wurde gelöscht ({place})</translation>
    </message>
    <message>
        <source>Topic deleted: {title}</source>
        <translation>Thema gelöscht: {title}</translation>
    </message>
    <message>
        <source>Topic deleted</source>
        <translation>Thema gelöscht</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” is back ({place})</source>
        <translation>Das Thema „{title}“ von {author} ist wieder da ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back ({place})</source>
        <translation>Ein gelöschtes Thema ist wieder da ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back</source>
        <translation>Ein gelöschtes Thema ist wieder da</translation>
    </message>
    <message>
        <source>Your topic “{title}” is back ({place})</source>
        <translation>Dein Thema „{title}“ ist wieder da ({place})</translation>
    </message>
    <message>
        <source>Topic back: {title}</source>
        <translation>Thema wieder da: {title}</translation>
    </message>
    <message>
        <source>Topic back</source>
        <translation>Thema wieder da</translation>
    </message>
    <message>
        <source>Something happened in “{title}” ({place}, {event})</source>
        <translation>In „{title}“ ist etwas geschehen ({place}, {event})</translation>
    </message>
    <message>
        <source>Something happened on {place} ({event})</source>
        <translation>Auf {place} ist etwas geschehen ({event})</translation>
    </message>
    <message>
        <source>Something happened on a forum</source>
        <translation>In einem Forum ist etwas geschehen</translation>
    </message>
    <message>
        <source>News: {title}</source>
        <translation>Neues: {title}</translation>
    </message>
    <message>
        <source>News: {place}</source>
        <translation>Neues: {place}</translation>
    </message>
    <message>
        <source>News from a forum</source>
        <translation>Neues aus einem Forum</translation>
    </message>
    <message>
        <source>Discourse</source>
        <translation>Discourse</translation>
    </message>
</context>
<context>
    <name>faf</name>
    <message>
        <source>Packages: {components}
Function: {function}
Type: {type}
First occurrence: {first_occurrence}
Count: {count}</source>
        <translation>Pakete: {components}
Funktion: {function}
Art: {type}
Erstes Auftreten: {first_occurrence}
Anzahl: {count}</translation>
    </message>
    <message>
        <source>Packages: {components}
Count: {count}</source>
        <translation>Pakete: {components}
Anzahl: {count}</translation>
    </message>
    <message>
        <source>A crash of {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Ein Absturz von {components} ist {count, plural, one {#-mal} other {#-mal}} aufgetreten</translation>
    </message>
    <message>
        <source>There is a crash of {components}</source>
        <translation>Es gibt einen Absturz von {components}</translation>
    </message>
    <message>
        <source>There is a crash</source>
        <translation>Es gibt einen Absturz</translation>
    </message>
    <message>
        <source>Crash, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Absturz, {count, plural, one {#-mal} other {#-mal}}: {components}</translation>
    </message>
    <message>
        <source>Crash: {components}</source>
        <translation>Absturz: {components}</translation>
    </message>
    <message>
        <source>A problem with {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Ein Problem mit {components} ist {count, plural, one {#-mal} other {#-mal}} aufgetreten</translation>
    </message>
    <message>
        <source>There is a problem with {components}</source>
        <translation>Es gibt ein Problem mit {components}</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Es gibt ein Problem</translation>
    </message>
    <message>
        <source>Problem, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Problem, {count, plural, one {#-mal} other {#-mal}}: {components}</translation>
    </message>
    <message>
        <source>Problem: {components}</source>
        <translation>Problem: {components}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
</context>
<context>
    <name>fas</name>
    <message>
        <source>{agent} created an account for {other}</source>
        <translation>{agent} hat ein Konto für {other} angelegt</translation>
    </message>
    <message>
        <source>{user} created an account</source>
        <translation>{user} hat ein Konto angelegt</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Es gibt ein neues Konto</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} hat Dein Konto angelegt</translation>
    </message>
    <message>
        <source>You created an account for {other}</source>
        <translation>Du hast ein Konto für {other} angelegt</translation>
    </message>
    <message>
        <source>You created your account</source>
        <translation>Du hast Dein Konto angelegt</translation>
    </message>
    <message>
        <source>New account: {user}</source>
        <translation>Neues Konto: {user}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of {other}&apos;s account</source>
        <translation>{agent} hat {details} im Konto von {other} geändert</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s account</source>
        <translation>{agent} hat das Konto von {other} geändert</translation>
    </message>
    <message>
        <source>{user} changed {details} of their account</source>
        <translation>{user} hat {details} im eigenen Konto geändert</translation>
    </message>
    <message>
        <source>{user}&apos;s account changed</source>
        <translation>Das Konto von {user} hat sich geändert</translation>
    </message>
    <message>
        <source>An account changed</source>
        <translation>Ein Konto hat sich geändert</translation>
    </message>
    <message>
        <source>{agent} changed {details} of your account</source>
        <translation>{agent} hat {details} in Deinem Konto geändert</translation>
    </message>
    <message>
        <source>{agent} changed your account</source>
        <translation>{agent} hat Dein Konto geändert</translation>
    </message>
    <message>
        <source>You changed {details} of {other}&apos;s account</source>
        <translation>Du hast {details} im Konto von {other} geändert</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s account</source>
        <translation>Du hast das Konto von {other} geändert</translation>
    </message>
    <message>
        <source>You changed {details} of your account</source>
        <translation>Du hast {details} in Deinem Konto geändert</translation>
    </message>
    <message>
        <source>You changed your account</source>
        <translation>Du hast Dein Konto geändert</translation>
    </message>
    <message>
        <source>Account changed: {user}</source>
        <translation>Konto geändert: {user}</translation>
    </message>
    <message>
        <source>What changed:
{details}</source>
        <translation>Was sich geändert hat:
{details}</translation>
    </message>
    <message>
        <source>{agent} created the group {group}</source>
        <translation>{agent} hat die Gruppe {group} angelegt</translation>
    </message>
    <message>
        <source>There is a new group, {group}</source>
        <translation>Es gibt eine neue Gruppe, {group}</translation>
    </message>
    <message>
        <source>There is a new group</source>
        <translation>Es gibt eine neue Gruppe</translation>
    </message>
    <message>
        <source>You created the group {group}</source>
        <translation>Du hast die Gruppe {group} angelegt</translation>
    </message>
    <message>
        <source>New group: {group}</source>
        <translation>Neue Gruppe: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of the group {group}</source>
        <translation>{agent} hat {details} der Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>{agent} changed the group {group}</source>
        <translation>{agent} hat die Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>The group {group} changed</source>
        <translation>Die Gruppe {group} hat sich geändert</translation>
    </message>
    <message>
        <source>A group changed</source>
        <translation>Eine Gruppe hat sich geändert</translation>
    </message>
    <message>
        <source>You changed {details} of the group {group}</source>
        <translation>Du hast {details} der Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>You changed the group {group}</source>
        <translation>Du hast die Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>Group changed: {group}</source>
        <translation>Gruppe geändert: {group}</translation>
    </message>
    <message>
        <source>{agent} applied for {other} to join the group {group}</source>
        <translation>{agent} hat für {other} die Aufnahme in die Gruppe {group} beantragt</translation>
    </message>
    <message>
        <source>{user} applied to join the group {group}</source>
        <translation>{user} hat die Aufnahme in die Gruppe {group} beantragt</translation>
    </message>
    <message>
        <source>Somebody applied to join the group {group}</source>
        <translation>Jemand hat die Aufnahme in die Gruppe {group} beantragt</translation>
    </message>
    <message>
        <source>Somebody applied to join a group</source>
        <translation>Jemand hat die Aufnahme in eine Gruppe beantragt</translation>
    </message>
    <message>
        <source>{agent} applied for you to join the group {group}</source>
        <translation>{agent} hat für Dich die Aufnahme in die Gruppe {group} beantragt</translation>
    </message>
    <message>
        <source>You applied for {other} to join the group {group}</source>
        <translation>Du hast für {other} die Aufnahme in die Gruppe {group} beantragt</translation>
    </message>
    <message>
        <source>You applied to join the group {group}</source>
        <translation>Du hast die Aufnahme in die Gruppe {group} beantragt</translation>
    </message>
    <message>
        <source>Application: {group}</source>
        <translation>Aufnahmeantrag: {group}</translation>
    </message>
    <message>
        <source>{agent} sponsored {user} for the group {group}</source>
        <translation>{agent} hat {user} für die Gruppe {group} gesponsert</translation>
    </message>
    <message>
        <source>{user} is a new member of the group {group}</source>
        <translation>{user} ist neues Mitglied der Gruppe {group}</translation>
    </message>
    <message>
        <source>The group {group} has a new member</source>
        <translation>Die Gruppe {group} hat ein neues Mitglied</translation>
    </message>
    <message>
        <source>A group has a new member</source>
        <translation>Eine Gruppe hat ein neues Mitglied</translation>
    </message>
    <message>
        <source>{agent} sponsored you for the group {group}</source>
        <translation>{agent} hat Dich für die Gruppe {group} gesponsert</translation>
    </message>
    <message>
        <source>You sponsored {user} for the group {group}</source>
        <translation>Du hast {user} für die Gruppe {group} gesponsert</translation>
    </message>
    <message>
        <source>New member: {group}</source>
        <translation>Neues Mitglied: {group}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from the group {group}</source>
        <translation>{agent} hat {other} aus der Gruppe {group} entfernt</translation>
    </message>
    <message>
        <source>{user} left the group {group}</source>
        <translation>{user} hat die Gruppe {group} verlassen</translation>
    </message>
    <message>
        <source>A member was removed from the group {group}</source>
        <translation>Ein Mitglied wurde aus der Gruppe {group} entfernt</translation>
    </message>
    <message>
        <source>A member was removed from a group</source>
        <translation>Ein Mitglied wurde aus einer Gruppe entfernt</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {group}</source>
        <translation>{agent} hat Dich aus der Gruppe {group} entfernt</translation>
    </message>
    <message>
        <source>You removed {other} from the group {group}</source>
        <translation>Du hast {other} aus der Gruppe {group} entfernt</translation>
    </message>
    <message>
        <source>You left the group {group}</source>
        <translation>Du hast die Gruppe {group} verlassen</translation>
    </message>
    <message>
        <source>Member removed: {group}</source>
        <translation>Mitglied entfernt: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s role in the group {group}</source>
        <translation>{agent} hat die Rolle von {other} in der Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>{user}&apos;s role in the group {group} changed</source>
        <translation>Die Rolle von {user} in der Gruppe {group} hat sich geändert</translation>
    </message>
    <message>
        <source>A role in the group {group} changed</source>
        <translation>Eine Rolle in der Gruppe {group} hat sich geändert</translation>
    </message>
    <message>
        <source>A role in a group changed</source>
        <translation>Eine Rolle in einer Gruppe hat sich geändert</translation>
    </message>
    <message>
        <source>{agent} changed your role in the group {group}</source>
        <translation>{agent} hat Deine Rolle in der Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s role in the group {group}</source>
        <translation>Du hast die Rolle von {other} in der Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>You changed your role in the group {group}</source>
        <translation>Du hast Deine Rolle in der Gruppe {group} geändert</translation>
    </message>
    <message>
        <source>Role changed: {group}</source>
        <translation>Rolle geändert: {group}</translation>
    </message>
    <message>
        <source>Fedora Accounts</source>
        <translation>Fedora Accounts</translation>
    </message>
</context>
<context>
    <name>fedbadges</name>
    <message>
        <source>{user} got the badge “{badge}”</source>
        <translation>{user} hat das Badge „{badge}“ erhalten</translation>
    </message>
    <message>
        <source>{user} got a badge</source>
        <translation>{user} hat ein Badge erhalten</translation>
    </message>
    <message>
        <source>Somebody got the badge “{badge}”</source>
        <translation>Jemand hat das Badge „{badge}“ erhalten</translation>
    </message>
    <message>
        <source>Somebody got a badge</source>
        <translation>Jemand hat ein Badge erhalten</translation>
    </message>
    <message>
        <source>You got the badge “{badge}”</source>
        <translation>Du hast das Badge „{badge}“ erhalten</translation>
    </message>
    <message>
        <source>You got a badge</source>
        <translation>Du hast ein Badge erhalten</translation>
    </message>
    <message>
        <source>New badge: {badge}</source>
        <translation>Neues Badge: {badge}</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Neues Badge</translation>
    </message>
    <message>
        <source>{user} moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>{user} ist in der Badge-Rangliste von Platz {old_rank} auf Platz {rank} gerückt</translation>
    </message>
    <message>
        <source>{user} moved to place {rank} on the badges leaderboard</source>
        <translation>{user} ist in der Badge-Rangliste auf Platz {rank} gerückt</translation>
    </message>
    <message>
        <source>{user} moved up on the badges leaderboard</source>
        <translation>{user} ist in der Badge-Rangliste aufgestiegen</translation>
    </message>
    <message>
        <source>Somebody moved up on the badges leaderboard</source>
        <translation>Jemand ist in der Badge-Rangliste aufgestiegen</translation>
    </message>
    <message>
        <source>You moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>Du bist in der Badge-Rangliste von Platz {old_rank} auf Platz {rank} gerückt</translation>
    </message>
    <message>
        <source>You moved to place {rank} on the badges leaderboard</source>
        <translation>Du bist in der Badge-Rangliste auf Platz {rank} gerückt</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Neuer Rang: {user}, {rank}</translation>
    </message>
    <message>
        <source>{user} logged in to Fedora Badges for the first time</source>
        <translation>{user} hat sich zum ersten Mal bei Fedora Badges angemeldet</translation>
    </message>
    <message>
        <source>Somebody logged in to Fedora Badges for the first time</source>
        <translation>Jemand hat sich zum ersten Mal bei Fedora Badges angemeldet</translation>
    </message>
    <message>
        <source>You logged in to Fedora Badges for the first time</source>
        <translation>Du hast Dich zum ersten Mal bei Fedora Badges angemeldet</translation>
    </message>
    <message>
        <source>First login: {user}</source>
        <translation>Erste Anmeldung: {user}</translation>
    </message>
    <message>
        <source>Fedora Badges</source>
        <translation>Fedora Badges</translation>
    </message>
</context>
<context>
    <name>fedimg</name>
    <message>
        <source>The upload of {image} to {where} started</source>
        <translation>Der Upload von {image} nach {where} ist gestartet</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished ({machine})</source>
        <translation>Der Upload von {image} nach {where} ist abgeschlossen ({machine})</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished</source>
        <translation>Der Upload von {image} nach {where} ist abgeschlossen</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} failed</source>
        <translation>Der Upload von {image} nach {where} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The upload of {image} has changed</source>
        <translation>Der Upload von {image} hat sich geändert</translation>
    </message>
    <message>
        <source>The upload of an image has changed</source>
        <translation>Der Upload eines Images hat sich geändert</translation>
    </message>
    <message>
        <source>Upload started: {image}</source>
        <translation>Upload gestartet: {image}</translation>
    </message>
    <message>
        <source>Upload done: {image}</source>
        <translation>Upload fertig: {image}</translation>
    </message>
    <message>
        <source>Upload failed: {image}</source>
        <translation>Upload fehlgeschlagen: {image}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started ({machine})</source>
        <translation>Der Test von {image} auf {where} ist gestartet ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started</source>
        <translation>Der Test von {image} auf {where} ist gestartet</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed ({machine})</source>
        <translation>Der Test von {image} auf {where} ist abgeschlossen ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed</source>
        <translation>Der Test von {image} auf {where} ist abgeschlossen</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed ({machine})</source>
        <translation>Der Test von {image} auf {where} ist fehlgeschlagen ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed</source>
        <translation>Der Test von {image} auf {where} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test of {image} has changed</source>
        <translation>Der Test von {image} hat sich geändert</translation>
    </message>
    <message>
        <source>The test of an image has changed</source>
        <translation>Der Test eines Images hat sich geändert</translation>
    </message>
    <message>
        <source>Test started: {image}</source>
        <translation>Test gestartet: {image}</translation>
    </message>
    <message>
        <source>Test done: {image}</source>
        <translation>Test fertig: {image}</translation>
    </message>
    <message>
        <source>Test failed: {image}</source>
        <translation>Test fehlgeschlagen: {image}</translation>
    </message>
    <message>
        <source>{image} was copied from {source} to {where} ({machine})</source>
        <translation>{image} wurde von {source} nach {where} kopiert ({machine})</translation>
    </message>
    <message>
        <source>{image} was copied to {where}</source>
        <translation>{image} wurde nach {where} kopiert</translation>
    </message>
    <message>
        <source>An image was copied</source>
        <translation>Ein Image wurde kopiert</translation>
    </message>
    <message>
        <source>Image copied: {image}</source>
        <translation>Image kopiert: {image}</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>Image kopiert</translation>
    </message>
    <message>
        <source>{image} was published in {where} ({machine})</source>
        <translation>{image} wurde in {where} veröffentlicht ({machine})</translation>
    </message>
    <message>
        <source>{image} was published in {where}</source>
        <translation>{image} wurde in {where} veröffentlicht</translation>
    </message>
    <message>
        <source>An image was published</source>
        <translation>Ein Image wurde veröffentlicht</translation>
    </message>
    <message>
        <source>Image published: {image}</source>
        <translation>Image veröffentlicht: {image}</translation>
    </message>
    <message>
        <source>Image published</source>
        <translation>Image veröffentlicht</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Cloud-Images</translation>
    </message>
</context>
<context>
    <name>fedocal</name>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})
Where: {location}

{information}</source>
        <translation>Meeting: {name}
Kalender: {calendarName}
Wann: {date}, {start} bis {end} ({zone})
Wo: {location}

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})

{information}</source>
        <translation>Meeting: {name}
Kalender: {calendarName}
Wann: {date}, {start} bis {end} ({zone})

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})</source>
        <translation>Meeting: {name}
Kalender: {calendarName}
Wann: {date}, {start} bis {end} ({zone})</translation>
    </message>
    <message>
        <source>{agent} created the calendar “{calendarName}”</source>
        <translation>{agent} hat den Kalender „{calendarName}“ angelegt</translation>
    </message>
    <message>
        <source>There is a new calendar, “{calendarName}”</source>
        <translation>Es gibt einen neuen Kalender, „{calendarName}“</translation>
    </message>
    <message>
        <source>There is a new calendar</source>
        <translation>Es gibt einen neuen Kalender</translation>
    </message>
    <message>
        <source>You created the calendar “{calendarName}”</source>
        <translation>Du hast den Kalender „{calendarName}“ angelegt</translation>
    </message>
    <message>
        <source>New calendar: {calendarName}</source>
        <translation>Neuer Kalender: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} changed the calendar “{calendarName}”</source>
        <translation>{agent} hat den Kalender „{calendarName}“ geändert</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” changed</source>
        <translation>Der Kalender „{calendarName}“ hat sich geändert</translation>
    </message>
    <message>
        <source>A calendar changed</source>
        <translation>Ein Kalender hat sich geändert</translation>
    </message>
    <message>
        <source>You changed the calendar “{calendarName}”</source>
        <translation>Du hast den Kalender „{calendarName}“ geändert</translation>
    </message>
    <message>
        <source>Calendar changed: {calendarName}</source>
        <translation>Kalender geändert: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>{agent} hat Meetings (iCalendar) in den Kalender „{calendarName}“ hochgeladen</translation>
    </message>
    <message>
        <source>Meetings were uploaded into the calendar “{calendarName}”</source>
        <translation>Meetings wurden in den Kalender „{calendarName}“ hochgeladen</translation>
    </message>
    <message>
        <source>Meetings were uploaded into a calendar</source>
        <translation>Meetings wurden in einen Kalender hochgeladen</translation>
    </message>
    <message>
        <source>You uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>Du hast Meetings (iCalendar) in den Kalender „{calendarName}“ hochgeladen</translation>
    </message>
    <message>
        <source>Meetings uploaded: {calendarName}</source>
        <translation>Meetings hochgeladen: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>{agent} hat alle Meetings aus dem Kalender „{calendarName}“ entfernt</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was cleared of all its meetings</source>
        <translation>Alle Meetings wurden aus dem Kalender „{calendarName}“ entfernt</translation>
    </message>
    <message>
        <source>A calendar was cleared of all its meetings</source>
        <translation>Alle Meetings wurden aus einem Kalender entfernt</translation>
    </message>
    <message>
        <source>You cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>Du hast alle Meetings aus dem Kalender „{calendarName}“ entfernt</translation>
    </message>
    <message>
        <source>Calendar cleared: {calendarName}</source>
        <translation>Kalender geleert: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} deleted the calendar “{calendarName}”</source>
        <translation>{agent} hat den Kalender „{calendarName}“ gelöscht</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was deleted</source>
        <translation>Der Kalender „{calendarName}“ wurde gelöscht</translation>
    </message>
    <message>
        <source>A calendar was deleted</source>
        <translation>Ein Kalender wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the calendar “{calendarName}”</source>
        <translation>Du hast den Kalender „{calendarName}“ gelöscht</translation>
    </message>
    <message>
        <source>Calendar deleted: {calendarName}</source>
        <translation>Kalender gelöscht: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} hat das Meeting „{name}“ in den Kalender „{calendarName}“ eingetragen</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into a calendar</source>
        <translation>{agent} hat das Meeting „{name}“ in einen Kalender eingetragen</translation>
    </message>
    <message>
        <source>There is a new meeting, “{name}”</source>
        <translation>Es gibt ein neues Meeting, „{name}“</translation>
    </message>
    <message>
        <source>There is a new meeting</source>
        <translation>Es gibt ein neues Meeting</translation>
    </message>
    <message>
        <source>You put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>Du hast das Meeting „{name}“ in den Kalender „{calendarName}“ eingetragen</translation>
    </message>
    <message>
        <source>{agent} put your meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} hat Dein Meeting „{name}“ in den Kalender „{calendarName}“ eingetragen</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>Neues Meeting: {name}</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} hat das Meeting „{name}“ im Kalender „{calendarName}“ geändert</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}”</source>
        <translation>{agent} hat das Meeting „{name}“ geändert</translation>
    </message>
    <message>
        <source>The meeting “{name}” changed</source>
        <translation>Das Meeting „{name}“ hat sich geändert</translation>
    </message>
    <message>
        <source>A meeting changed</source>
        <translation>Ein Meeting hat sich geändert</translation>
    </message>
    <message>
        <source>You changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>Du hast das Meeting „{name}“ im Kalender „{calendarName}“ geändert</translation>
    </message>
    <message>
        <source>{agent} changed your meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} hat Dein Meeting „{name}“ im Kalender „{calendarName}“ geändert</translation>
    </message>
    <message>
        <source>Meeting changed: {name}</source>
        <translation>Meeting geändert: {name}</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} hat das Meeting „{name}“ aus dem Kalender „{calendarName}“ gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}”</source>
        <translation>{agent} hat das Meeting „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>The meeting “{name}” was deleted</source>
        <translation>Das Meeting „{name}“ wurde gelöscht</translation>
    </message>
    <message>
        <source>A meeting was deleted</source>
        <translation>Ein Meeting wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>Du hast das Meeting „{name}“ aus dem Kalender „{calendarName}“ gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted your meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} hat Dein Meeting „{name}“ aus dem Kalender „{calendarName}“ gelöscht</translation>
    </message>
    <message>
        <source>Meeting deleted: {name}</source>
        <translation>Meeting gelöscht: {name}</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>Das Meeting „{name}“ von „{calendarName}“ beginnt am {date} um {start} ({zone})</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins soon</source>
        <translation>Das Meeting „{name}“ von „{calendarName}“ beginnt bald</translation>
    </message>
    <message>
        <source>The meeting “{name}” begins soon</source>
        <translation>Das Meeting „{name}“ beginnt bald</translation>
    </message>
    <message>
        <source>A meeting begins soon</source>
        <translation>Ein Meeting beginnt bald</translation>
    </message>
    <message>
        <source>Your meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>Dein Meeting „{name}“ von „{calendarName}“ beginnt am {date} um {start} ({zone})</translation>
    </message>
    <message>
        <source>Meeting soon: {name}</source>
        <translation>Meeting bald: {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>fedora_elections</name>
    <message>
        <source>{agent} created the election “{election}” ({alias})</source>
        <translation>{agent} hat die Wahl „{election}“ ({alias}) angelegt</translation>
    </message>
    <message>
        <source>{agent} created the election “{election}”</source>
        <translation>{agent} hat die Wahl „{election}“ angelegt</translation>
    </message>
    <message>
        <source>There is a new election: “{election}”</source>
        <translation>Es gibt eine neue Wahl: „{election}“</translation>
    </message>
    <message>
        <source>There is a new election</source>
        <translation>Es gibt eine neue Wahl</translation>
    </message>
    <message>
        <source>You created the election “{election}”</source>
        <translation>Du hast die Wahl „{election}“ angelegt</translation>
    </message>
    <message>
        <source>New election: {election}</source>
        <translation>Neue Wahl: {election}</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}” ({alias})</source>
        <translation>{agent} hat die Wahl „{election}“ ({alias}) bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}”</source>
        <translation>{agent} hat die Wahl „{election}“ bearbeitet</translation>
    </message>
    <message>
        <source>The election “{election}” was edited</source>
        <translation>Die Wahl „{election}“ wurde bearbeitet</translation>
    </message>
    <message>
        <source>An election was edited</source>
        <translation>Eine Wahl wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited the election “{election}”</source>
        <translation>Du hast die Wahl „{election}“ bearbeitet</translation>
    </message>
    <message>
        <source>Election edited: {election}</source>
        <translation>Wahl bearbeitet: {election}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} ({account}) to the election “{election}” ({alias})</source>
        <translation>{agent} hat die Kandidatur von {candidateName} ({account}) zur Wahl „{election}“ ({alias}) hinzugefügt</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}” ({alias})</source>
        <translation>{agent} hat die Kandidatur von {candidateName} zur Wahl „{election}“ ({alias}) hinzugefügt</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}”</source>
        <translation>{agent} hat die Kandidatur von {candidateName} zur Wahl „{election}“ hinzugefügt</translation>
    </message>
    <message>
        <source>The election “{election}” has a new candidate</source>
        <translation>Die Wahl „{election}“ hat eine neue Kandidatur</translation>
    </message>
    <message>
        <source>An election has a new candidate</source>
        <translation>Eine Wahl hat eine neue Kandidatur</translation>
    </message>
    <message>
        <source>You added the candidate {candidateName} to the election “{election}”</source>
        <translation>Du hast die Kandidatur von {candidateName} zur Wahl „{election}“ hinzugefügt</translation>
    </message>
    <message>
        <source>{agent} added you as a candidate to the election “{election}”</source>
        <translation>{agent} hat Deine Kandidatur zur Wahl „{election}“ hinzugefügt</translation>
    </message>
    <message>
        <source>New candidate: {candidateName}</source>
        <translation>Neue Kandidatur: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} ({account}) of the election “{election}” ({alias})</source>
        <translation>{agent} hat die Kandidatur von {candidateName} ({account}) zur Wahl „{election}“ ({alias}) bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}” ({alias})</source>
        <translation>{agent} hat die Kandidatur von {candidateName} zur Wahl „{election}“ ({alias}) bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}”</source>
        <translation>{agent} hat die Kandidatur von {candidateName} zur Wahl „{election}“ bearbeitet</translation>
    </message>
    <message>
        <source>A candidate of the election “{election}” was edited</source>
        <translation>Eine Kandidatur zur Wahl „{election}“ wurde bearbeitet</translation>
    </message>
    <message>
        <source>A candidate was edited</source>
        <translation>Eine Kandidatur wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited the candidate {candidateName} of the election “{election}”</source>
        <translation>Du hast die Kandidatur von {candidateName} zur Wahl „{election}“ bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited what is said of you as a candidate of the election “{election}”</source>
        <translation>{agent} hat die Angaben zu Deiner Kandidatur zur Wahl „{election}“ bearbeitet</translation>
    </message>
    <message>
        <source>Candidate edited: {candidateName}</source>
        <translation>Kandidatur bearbeitet: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} ({account}) from the election “{election}” ({alias})</source>
        <translation>{agent} hat die Kandidatur von {candidateName} ({account}) aus der Wahl „{election}“ ({alias}) gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}” ({alias})</source>
        <translation>{agent} hat die Kandidatur von {candidateName} aus der Wahl „{election}“ ({alias}) gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>{agent} hat die Kandidatur von {candidateName} aus der Wahl „{election}“ gelöscht</translation>
    </message>
    <message>
        <source>A candidate was deleted from the election “{election}”</source>
        <translation>Eine Kandidatur wurde aus der Wahl „{election}“ gelöscht</translation>
    </message>
    <message>
        <source>A candidate was deleted</source>
        <translation>Eine Kandidatur wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>Du hast die Kandidatur von {candidateName} aus der Wahl „{election}“ gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted you as a candidate from the election “{election}”</source>
        <translation>{agent} hat Deine Kandidatur aus der Wahl „{election}“ gelöscht</translation>
    </message>
    <message>
        <source>Candidate deleted: {candidateName}</source>
        <translation>Kandidatur gelöscht: {candidateName}</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Wahlen</translation>
    </message>
</context>
<context>
    <name>fedoratagger</name>
    <message>
        <source>{user} added the tag “{tag}” to {package}</source>
        <translation>{user} hat {package} das Tag „{tag}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Somebody anonymous added the tag “{tag}” to {package}</source>
        <translation>Jemand Anonymes hat {package} das Tag „{tag}“ hinzugefügt</translation>
    </message>
    <message>
        <source>A package got a tag</source>
        <translation>Ein Paket hat ein Tag erhalten</translation>
    </message>
    <message>
        <source>You added the tag “{tag}” to {package}</source>
        <translation>Du hast {package} das Tag „{tag}“ hinzugefügt</translation>
    </message>
    <message>
        <source>New tag: {package}, {tag}</source>
        <translation>Neues Tag: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} voted for the tag “{tag}” of {package}</source>
        <translation>{user} hat für das Tag „{tag}“ von {package} gestimmt</translation>
    </message>
    <message>
        <source>Somebody anonymous voted for the tag “{tag}” of {package}</source>
        <translation>Jemand Anonymes hat für das Tag „{tag}“ von {package} gestimmt</translation>
    </message>
    <message>
        <source>{user} voted against the tag “{tag}” of {package}</source>
        <translation>{user} hat gegen das Tag „{tag}“ von {package} gestimmt</translation>
    </message>
    <message>
        <source>Somebody anonymous voted against the tag “{tag}” of {package}</source>
        <translation>Jemand Anonymes hat gegen das Tag „{tag}“ von {package} gestimmt</translation>
    </message>
    <message>
        <source>There is a vote about a tag of {package}</source>
        <translation>Es gibt eine Stimme zu einem Tag von {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag</source>
        <translation>Es gibt eine Stimme zu einem Tag</translation>
    </message>
    <message>
        <source>You voted for the tag “{tag}” of {package}</source>
        <translation>Du hast für das Tag „{tag}“ von {package} gestimmt</translation>
    </message>
    <message>
        <source>You voted against the tag “{tag}” of {package}</source>
        <translation>Du hast gegen das Tag „{tag}“ von {package} gestimmt</translation>
    </message>
    <message>
        <source>Vote for a tag: {package}, {tag}</source>
        <translation>Stimme für ein Tag: {package}, {tag}</translation>
    </message>
    <message>
        <source>Vote against a tag: {package}, {tag}</source>
        <translation>Stimme gegen ein Tag: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} gave {package} a rating of {score}</source>
        <translation>{user} hat {package} mit {score} bewertet</translation>
    </message>
    <message>
        <source>Somebody anonymous gave {package} a rating of {score}</source>
        <translation>Jemand Anonymes hat {package} mit {score} bewertet</translation>
    </message>
    <message>
        <source>{package} got a rating</source>
        <translation>{package} hat eine Bewertung erhalten</translation>
    </message>
    <message>
        <source>A package got a rating</source>
        <translation>Ein Paket hat eine Bewertung erhalten</translation>
    </message>
    <message>
        <source>You gave {package} a rating of {score}</source>
        <translation>Du hast {package} mit {score} bewertet</translation>
    </message>
    <message>
        <source>Rated {score}: {package}</source>
        <translation>Mit {score} bewertet: {package}</translation>
    </message>
    <message>
        <source>{user} no longer uses {package}</source>
        <translation>{user} benutzt {package} nicht mehr</translation>
    </message>
    <message>
        <source>Somebody anonymous no longer uses {package}</source>
        <translation>Jemand Anonymes benutzt {package} nicht mehr</translation>
    </message>
    <message>
        <source>{user} uses {package}</source>
        <translation>{user} benutzt {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous uses {package}</source>
        <translation>Jemand Anonymes benutzt {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use {package}</source>
        <translation>Jemand hat angegeben, ob {package} in Benutzung ist</translation>
    </message>
    <message>
        <source>Somebody said whether they use a package</source>
        <translation>Jemand hat angegeben, ob ein Paket in Benutzung ist</translation>
    </message>
    <message>
        <source>You no longer use {package}</source>
        <translation>Du benutzt {package} nicht mehr</translation>
    </message>
    <message>
        <source>You use {package}</source>
        <translation>Du benutzt {package}</translation>
    </message>
    <message>
        <source>No longer used: {package}</source>
        <translation>Nicht mehr benutzt: {package}</translation>
    </message>
    <message>
        <source>Used: {package}</source>
        <translation>Benutzt: {package}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers is now {rank}</source>
        <translation>Der Rang von {user} unter den Taggern ist jetzt {rank}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers changed</source>
        <translation>Der Rang von {user} unter den Taggern hat sich geändert</translation>
    </message>
    <message>
        <source>A rank among the taggers changed</source>
        <translation>Ein Rang unter den Taggern hat sich geändert</translation>
    </message>
    <message>
        <source>Your rank among the taggers is now {rank}</source>
        <translation>Dein Rang unter den Taggern ist jetzt {rank}</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Neuer Rang: {user}, {rank}</translation>
    </message>
    <message>
        <source>Tagger</source>
        <translation>Tagger</translation>
    </message>
</context>
<context>
    <name>fmn</name>
    <message>
        <source>{user} changed the {what} of their notifications by {channel}</source>
        <translation>{user} hat {what} der eigenen Benachrichtigungen per {channel} geändert</translation>
    </message>
    <message>
        <source>{user} changed their notifications</source>
        <translation>{user} hat die eigenen Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Somebody changed their notifications</source>
        <translation>Jemand hat die eigenen Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>You changed the {what} of your notifications by {channel}</source>
        <translation>Du hast {what} Deiner Benachrichtigungen per {channel} geändert</translation>
    </message>
    <message>
        <source>You changed your notifications</source>
        <translation>Du hast Deine Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Notifications changed: {user}</source>
        <translation>Benachrichtigungen geändert: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a filter of their notifications by {channel}</source>
        <translation>{user} hat {what} eines Filters der eigenen Benachrichtigungen per {channel} geändert</translation>
    </message>
    <message>
        <source>{user} changed a filter of their notifications</source>
        <translation>{user} hat einen Filter der eigenen Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Somebody changed a filter of their notifications</source>
        <translation>Jemand hat einen Filter der eigenen Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>You changed the {what} of a filter of your notifications by {channel}</source>
        <translation>Du hast {what} eines Filters Deiner Benachrichtigungen per {channel} geändert</translation>
    </message>
    <message>
        <source>You changed a filter of your notifications</source>
        <translation>Du hast einen Filter Deiner Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Filter changed: {user}</source>
        <translation>Filter geändert: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a rule of their notifications by {channel}</source>
        <translation>{user} hat {what} einer Regel der eigenen Benachrichtigungen per {channel} geändert</translation>
    </message>
    <message>
        <source>{user} changed a rule of their notifications</source>
        <translation>{user} hat eine Regel der eigenen Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Somebody changed a rule of their notifications</source>
        <translation>Jemand hat eine Regel der eigenen Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>You changed the {what} of a rule of your notifications by {channel}</source>
        <translation>Du hast {what} einer Regel Deiner Benachrichtigungen per {channel} geändert</translation>
    </message>
    <message>
        <source>You changed a rule of your notifications</source>
        <translation>Du hast eine Regel Deiner Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Rule changed: {user}</source>
        <translation>Regel geändert: {user}</translation>
    </message>
    <message>
        <source>The {what} of {user}&apos;s confirmation of notifications by {channel} changed</source>
        <translation>In der Bestätigung von Benachrichtigungen per {channel} von {user} hat sich {what} geändert</translation>
    </message>
    <message>
        <source>{user}&apos;s confirmation of notifications changed</source>
        <translation>Die Bestätigung von Benachrichtigungen von {user} hat sich geändert</translation>
    </message>
    <message>
        <source>A confirmation of notifications changed</source>
        <translation>Eine Bestätigung von Benachrichtigungen hat sich geändert</translation>
    </message>
    <message>
        <source>The {what} of your confirmation of notifications by {channel} changed</source>
        <translation>In Deiner Bestätigung von Benachrichtigungen per {channel} hat sich {what} geändert</translation>
    </message>
    <message>
        <source>Your confirmation of notifications changed</source>
        <translation>Deine Bestätigung von Benachrichtigungen hat sich geändert</translation>
    </message>
    <message>
        <source>Confirmation changed: {user}</source>
        <translation>Bestätigung geändert: {user}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>fmnRules</name>
    <message>
        <source>%2: %1</source>
        <comment>a rule&apos;s name, and what about it</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>the severity “%1” is not known here</source>
        <translation>Der Schweregrad „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is no package and is left out</source>
        <translation>„%1“ ist kein Paket und wird ausgelassen</translation>
    </message>
    <message>
        <source>the packages of %1 become your own</source>
        <translation>Aus den Paketen von %1 werden Deine eigenen</translation>
    </message>
    <message>
        <source>the filter “%1” is not known here</source>
        <translation>Der Filter „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>what it tracks is not known here; it is left out</source>
        <translation>Was sie verfolgt, ist hier nicht bekannt; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>where it was sent to becomes a bubble</source>
        <translation>An die Stelle ihrer Ziele tritt eine Sprechblase</translation>
    </message>
    <message>
        <source>the pattern “%1” is left out; there a package has a whole name</source>
        <translation>Das Muster „%1“ wird ausgelassen; dort hat ein Paket einen vollständigen Namen</translation>
    </message>
    <message>
        <source>what is fixed and everything else are one severity there</source>
        <translation>Was behoben ist und alles andere sind dort ein einziger Schweregrad</translation>
    </message>
    <message>
        <source>the services it leaves out are not left out there</source>
        <translation>Die Dienste, die sie auslässt, werden dort nicht ausgelassen</translation>
    </message>
    <message>
        <source>signatures are not asked for there</source>
        <translation>Nach Signaturen wird dort nicht gefragt</translation>
    </message>
    <message>
        <source>its words are not looked for there</source>
        <translation>Nach ihren Wörtern wird dort nicht gesucht</translation>
    </message>
    <message>
        <source>what breaks or is mended is not told apart there</source>
        <translation>Was kaputtgeht oder repariert wird, wird dort nicht unterschieden</translation>
    </message>
    <message>
        <source>nothing is dropped there; it sends nothing</source>
        <translation>Dort wird nichts verworfen; sie sendet nichts</translation>
    </message>
    <message>
        <source>there is neither urgency nor sound there</source>
        <translation>Dort gibt es weder Dringlichkeit noch Ton</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>Mehr als %1 Regeln werden nicht gelesen.</translation>
    </message>
    <message>
        <source>what it tracks cannot be tracked there; it is left out</source>
        <translation>Was sie verfolgt, lässt sich dort nicht verfolgen; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>There each rule sends by itself: an earlier one takes nothing from a later one, and where to is chosen there.</source>
        <translation>Dort sendet jede Regel für sich: Eine frühere nimmt einer späteren nichts weg, und wohin sie sendet, wird dort gewählt.</translation>
    </message>
    <message>
        <source>it sends nothing there; here it would keep messages from others, and is switched off</source>
        <translation>sie sendet dort nichts; hier würde sie anderen Nachrichten wegnehmen und ist ausgeschaltet</translation>
    </message>
    <message>
        <source>There each rule sends by itself. Here the first that fits decides: order them.</source>
        <translation>Dort sendet jede Regel für sich. Hier entscheidet die erste, die passt: Ordne sie.</translation>
    </message>
</context>
<context>
    <name>forgejo</name>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} hat {commits, plural, one {# Commit} other {# Commits}} nach {repo} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} hat {branch} nach {repo} gepusht</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} hat in ein Repository gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Jemand hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to Forgejo</source>
        <translation>Jemand hat nach Forgejo gepusht</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Du hast {commits, plural, one {# Commit} other {# Commits}} nach {repo} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Du hast nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>Push: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} bearbeitet: „{title}“</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labels}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} als {labels} gekennzeichnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} removed the labels of the issue {ticket}: “{title}”</source>
        <translation>{who} hat die Labels des Issues {ticket} entfernt: „{title}“</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{who} unassigned the issue {ticket}: “{title}”</source>
        <translation>{who} hat die Zuweisung des Issues {ticket} aufgehoben: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} hat das Issue {ticket} geändert</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>Das Issue {ticket} hat sich geändert</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Ein Issue in {repo} hat sich geändert</translation>
    </message>
    <message>
        <source>An issue changed on Forgejo</source>
        <translation>Ein Issue auf Forgejo hat sich geändert</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Neues Issue: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Issue geschlossen: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Issue wieder geöffnet: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Issue gelöscht: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Issue geändert: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Issue geändert</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} hat {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} hat einen Kommentar zu {ticket}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} hat einen Kommentar zu {ticket}, „{title}“, gelöscht</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} hat {ticket} kommentiert</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>A new comment on Forgejo</source>
        <translation>Ein neuer Kommentar auf Forgejo</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Du hast {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Du hast einen Kommentar zu {ticket}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Du hast einen Kommentar zu {ticket}, „{title}“, gelöscht</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Neuer Kommentar: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Kommentar gelöscht: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Kommentar: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} hat in den Pull-Request {ticket} gepusht: „{title}“</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} bearbeitet: „{title}“</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} für Reviews freigegeben: „{title}“</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labels}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} als {labels} gekennzeichnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} removed the labels of the pull request {ticket}: “{title}”</source>
        <translation>{who} hat die Labels des Pull-Requests {ticket} entfernt: „{title}“</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>Der Pull-Request {ticket} hat sich geändert</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Ein Pull-Request in {repo} hat sich geändert</translation>
    </message>
    <message>
        <source>A pull request changed on Forgejo</source>
        <translation>Ein Pull-Request auf Forgejo hat sich geändert</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Du hast in den Pull-Request {ticket} gepusht: „{title}“</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Neuer Pull-Request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Pull-Request gemergt: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Pull-Request geschlossen: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Pull-Request wieder geöffnet: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Pull-Request geändert: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Pull-Request geändert</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} hat den Branch {branch} von {repo} angelegt</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} hat {repo} als {branch} getaggt</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} hat {branch} in {repo} angelegt</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} hat einen neuen Branch oder ein neues Tag</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Ein Branch oder Tag wurde angelegt</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Du hast den Branch {branch} von {repo} angelegt</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Du hast {repo} als {branch} getaggt</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Neuer Branch: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Neues Tag: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Neuer Branch oder neues Tag</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} hat den Branch {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} hat das Tag {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} hat {branch} in {repo} gelöscht</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Ein Branch oder Tag von {repo} wurde gelöscht</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Ein Branch oder Tag wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Du hast den Branch {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Du hast das Tag {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Branch gelöscht: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Tag gelöscht: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Branch oder Tag gelöscht</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} hat {repo} geforkt</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>{repo} wurde geforkt</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Ein Repository wurde geforkt</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Du hast {repo} geforkt</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Geforkt: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Repository geforkt</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} hat das Release {version} von {project} gelöscht</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} hat das Release {version} von {project} bearbeitet</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} hat {project} {version} veröffentlicht</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} ist erschienen</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} hat ein neues Release</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Ein Projekt hat ein neues Release</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Du hast das Release {version} von {project} gelöscht</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Du hast das Release {version} von {project} bearbeitet</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Du hast {project} {version} veröffentlicht</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Release gelöscht: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Release bearbeitet: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Veröffentlicht: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} genehmigt: „{title}“</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} hat Änderungen am Pull-Request {ticket} angefordert: „{title}“</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} hat ein Review zum Pull-Request {ticket} abgegeben</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>Der Pull-Request {ticket} hat ein Review erhalten</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Ein Pull-Request hat ein Review erhalten</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} genehmigt: „{title}“</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Du hast Änderungen am Pull-Request {ticket} angefordert: „{title}“</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Genehmigt: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Änderungen angefordert: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Review zu einem Pull-Request</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>Der Workflow {workflow} von {who} war in {repo} ({branch}) erfolgreich</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Ein Workflow war in {repo} erfolgreich</translation>
    </message>
    <message>
        <source>A workflow succeeded</source>
        <translation>Ein Workflow war erfolgreich</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>Dein Workflow {workflow} war in {repo} ({branch}) erfolgreich</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow erfolgreich: {repo}</translation>
    </message>
    <message>
        <source>Workflow succeeded</source>
        <translation>Workflow erfolgreich</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} failed in {repo} ({branch})</source>
        <translation>Der Workflow {workflow} von {who} ist in {repo} ({branch}) fehlgeschlagen</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Ein Workflow ist in {repo} fehlgeschlagen</translation>
    </message>
    <message>
        <source>A workflow failed</source>
        <translation>Ein Workflow ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your workflow {workflow} failed in {repo} ({branch})</source>
        <translation>Dein Workflow {workflow} ist in {repo} ({branch}) fehlgeschlagen</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Workflow fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Workflow fehlgeschlagen</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>Der Workflow {workflow} von {who} ist in {repo} ({branch}) wieder erfolgreich</translation>
    </message>
    <message>
        <source>A workflow succeeds again in {repo}</source>
        <translation>Ein Workflow ist in {repo} wieder erfolgreich</translation>
    </message>
    <message>
        <source>A workflow succeeds again</source>
        <translation>Ein Workflow ist wieder erfolgreich</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>Dein Workflow {workflow} ist in {repo} ({branch}) wieder erfolgreich</translation>
    </message>
    <message>
        <source>Workflow fixed: {repo}</source>
        <translation>Workflow behoben: {repo}</translation>
    </message>
    <message>
        <source>Workflow fixed</source>
        <translation>Workflow behoben</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} hat etwas in {repo} getan ({event})</translation>
    </message>
    <message>
        <source>{who} did something on Forgejo ({event})</source>
        <translation>{who} hat etwas auf Forgejo getan ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>In {repo} ist etwas geschehen ({event})</translation>
    </message>
    <message>
        <source>Something happened on Forgejo</source>
        <translation>Auf Forgejo ist etwas geschehen</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Du hast etwas in {repo} getan ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Neues: {repo}</translation>
    </message>
    <message>
        <source>News from Forgejo</source>
        <translation>Neues von Forgejo</translation>
    </message>
    <message>
        <source>Forgejo</source>
        <translation>Forgejo</translation>
    </message>
</context>
<context>
    <name>generic</name>
    <message>
        <source>{_service}: {_event} for {_packages} by {_users}</source>
        <translation>{_service}: {_event} für {_packages} von {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event} for {_packages}</source>
        <translation>{_service}: {_event} für {_packages}</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}: “{text}”</source>
        <translation>{_service}: {_event} von {_users}: „{text}“</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}</source>
        <translation>{_service}: {_event} von {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event}: “{text}”</source>
        <translation>{_service}: {_event}: „{text}“</translation>
    </message>
    <message>
        <source>{_service}: {_event}</source>
        <translation>{_service}: {_event}</translation>
    </message>
    <message>
        <source>{_service}: “{text}”</source>
        <translation>{_service}: „{text}“</translation>
    </message>
    <message>
        <source>Something happened at {_service}</source>
        <translation>Bei {_service} ist etwas geschehen</translation>
    </message>
    <message>
        <source>A message without a topic</source>
        <translation>Eine Nachricht ohne Topic</translation>
    </message>
    <message>
        <source>{_service}: {_packages}</source>
        <translation>{_service}: {_packages}</translation>
    </message>
    <message>
        <source>News from {_service}</source>
        <translation>Neues von {_service}</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>{author} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{author} hat nach {project} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>{author} pushed to {project} ({branch})</source>
        <translation>{author} hat nach {project} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{author} pushed to {project}</source>
        <translation>{author} hat nach {project} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Jemand hat nach {project} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Jemand hat einen Commit gepusht</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Du hast nach {project} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch})</source>
        <translation>Du hast nach {project} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Du hast nach {project} gepusht</translation>
    </message>
    <message>
        <source>New commit: {project}</source>
        <translation>Neuer Commit: {project}</translation>
    </message>
    <message>
        <source>The commit is in another branch already.

{text}</source>
        <translation>Der Commit ist schon in einem anderen Branch.

{text}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {package}</source>
        <translation>{agent} hat den Branch {branch} von {package} angelegt</translation>
    </message>
    <message>
        <source>{package} has a new branch, {branch}</source>
        <translation>{package} hat einen neuen Branch, {branch}</translation>
    </message>
    <message>
        <source>A package has a new branch</source>
        <translation>Ein Paket hat einen neuen Branch</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {package}</source>
        <translation>Du hast den Branch {branch} von {package} angelegt</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Neuer Branch: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} uploaded {filename} for {name}</source>
        <translation>{agent} hat {filename} für {name} hochgeladen</translation>
    </message>
    <message>
        <source>{filename} was uploaded for {name}</source>
        <translation>{filename} wurde für {name} hochgeladen</translation>
    </message>
    <message>
        <source>A source was uploaded</source>
        <translation>Eine Quelle wurde hochgeladen</translation>
    </message>
    <message>
        <source>You uploaded {filename} for {name}</source>
        <translation>Du hast {filename} für {name} hochgeladen</translation>
    </message>
    <message>
        <source>New source: {name}</source>
        <translation>Neue Quelle: {name}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} hat ein Massen-Branching gestartet</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Ein Massen-Branching ist gestartet</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Du hast ein Massen-Branching gestartet</translation>
    </message>
    <message>
        <source>Mass branch started</source>
        <translation>Massen-Branching gestartet</translation>
    </message>
    <message>
        <source>The mass branch that {agent} started is done</source>
        <translation>Das Massen-Branching, das {agent} gestartet hat, ist fertig</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Ein Massen-Branching ist fertig</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Dein Massen-Branching ist fertig</translation>
    </message>
    <message>
        <source>Mass branch done</source>
        <translation>Massen-Branching fertig</translation>
    </message>
    <message>
        <source>{agent} started to branch packages (pkgdb2branch)</source>
        <translation>{agent} hat ein Branching von Paketen gestartet (pkgdb2branch)</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch started</source>
        <translation>Ein Lauf von pkgdb2branch ist gestartet</translation>
    </message>
    <message>
        <source>You started to branch packages (pkgdb2branch)</source>
        <translation>Du hast ein Branching von Paketen gestartet (pkgdb2branch)</translation>
    </message>
    <message>
        <source>Branching started</source>
        <translation>Branching gestartet</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>Der Lauf von pkgdb2branch, den {agent} gestartet hat, ist fertig, mit {unbranchedPackages, plural, one {# Fehler} other {# Fehlern}}</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done</source>
        <translation>Der Lauf von pkgdb2branch, den {agent} gestartet hat, ist fertig</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch is done</source>
        <translation>Ein Lauf von pkgdb2branch ist fertig</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>Dein Lauf von pkgdb2branch ist fertig, mit {unbranchedPackages, plural, one {# Fehler} other {# Fehlern}}</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done</source>
        <translation>Dein Lauf von pkgdb2branch ist fertig</translation>
    </message>
    <message>
        <source>Branching failed: {unbranchedPackages}</source>
        <translation>Branching fehlgeschlagen: {unbranchedPackages}</translation>
    </message>
    <message>
        <source>Branching done</source>
        <translation>Branching fertig</translation>
    </message>
    <message>
        <source>Package sources</source>
        <translation>Paketquellen</translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>{who} deleted {branch} of {repo}</source>
        <translation>{who} hat {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch}), with force</source>
        <translation>{who} hat {commits, plural, one {# Commit} other {# Commits}} nach {repo} ({branch}) gepusht, mit Force</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} hat {commits, plural, one {# Commit} other {# Commits}} nach {repo} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} hat {branch} nach {repo} gepusht</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} hat in ein Repository gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Jemand hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to GitHub</source>
        <translation>Jemand hat nach GitHub gepusht</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Du hast {commits, plural, one {# Commit} other {# Commits}} nach {repo} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Du hast nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Deleted: {repo} ({branch})</source>
        <translation>Gelöscht: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>Push: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} bearbeitet: „{title}“</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labelName}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} als {labelName} gekennzeichnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Label {labelName} vom Issue {ticket} entfernt: „{title}“</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{who} unassigned {assignee} from the issue {ticket}: “{title}”</source>
        <translation>{who} hat die Zuweisung des Issues {ticket} an {assignee} aufgehoben: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} hat das Issue {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} hat das Issue {ticket} geändert</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>Das Issue {ticket} hat sich geändert</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Ein Issue in {repo} hat sich geändert</translation>
    </message>
    <message>
        <source>An issue changed on GitHub</source>
        <translation>Ein Issue auf GitHub hat sich geändert</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Du hast das Issue {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed your issue {ticket}: “{title}”</source>
        <translation>{who} hat Dein Issue {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} reopened your issue {ticket}: “{title}”</source>
        <translation>{who} hat Dein Issue {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed your issue {ticket}: “{title}”</source>
        <translation>{who} hat Dein Issue {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Neues Issue: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Issue geschlossen: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Issue wieder geöffnet: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Issue gelöscht: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Issue geändert: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Issue geändert</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} hat {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} hat einen Kommentar zu {ticket}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} hat einen Kommentar zu {ticket}, „{title}“, gelöscht</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} hat {ticket} kommentiert</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>A new comment on GitHub</source>
        <translation>Ein neuer Kommentar auf GitHub</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Du hast {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Du hast einen Kommentar zu {ticket}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Du hast einen Kommentar zu {ticket}, „{title}“, gelöscht</translation>
    </message>
    <message>
        <source>{who} commented on your {ticket}, “{title}”</source>
        <translation>{who} hat Dein Ticket {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Neuer Kommentar: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Kommentar gelöscht: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Kommentar: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} hat in den Pull-Request {ticket} gepusht: „{title}“</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} bearbeitet: „{title}“</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} für Reviews freigegeben: „{title}“</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labelName}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} als {labelName} gekennzeichnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the pull request {ticket}: “{title}”</source>
        <translation>{who} hat das Label {labelName} vom Pull-Request {ticket} entfernt: „{title}“</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>Der Pull-Request {ticket} hat sich geändert</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Ein Pull-Request in {repo} hat sich geändert</translation>
    </message>
    <message>
        <source>A pull request changed on GitHub</source>
        <translation>Ein Pull-Request auf GitHub hat sich geändert</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Du hast in den Pull-Request {ticket} gepusht: „{title}“</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>{who} merged your pull request {ticket}: “{title}”</source>
        <translation>{who} hat Deinen Pull-Request {ticket} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed your pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} hat Deinen Pull-Request {ticket} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed your pull request {ticket}: “{title}”</source>
        <translation>{who} hat Deinen Pull-Request {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Neuer Pull-Request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Pull-Request gemergt: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Pull-Request geschlossen: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Pull-Request wieder geöffnet: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Pull-Request geändert: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Pull-Request geändert</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket} genehmigt: „{title}“</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} hat Änderungen am Pull-Request {ticket} angefordert: „{title}“</translation>
    </message>
    <message>
        <source>{who} dismissed a review of the pull request {ticket}: “{title}”</source>
        <translation>{who} hat ein Review des Pull-Requests {ticket} verworfen: „{title}“</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}, “{title}”</source>
        <translation>{who} hat den Pull-Request {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} hat ein Review zum Pull-Request {ticket} abgegeben</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>Der Pull-Request {ticket} hat ein Review erhalten</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Ein Pull-Request hat ein Review erhalten</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Du hast den Pull-Request {ticket} genehmigt: „{title}“</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Du hast Änderungen am Pull-Request {ticket} angefordert: „{title}“</translation>
    </message>
    <message>
        <source>You reviewed the pull request {ticket}: “{title}”</source>
        <translation>Du hast ein Review zum Pull-Request {ticket} abgegeben: „{title}“</translation>
    </message>
    <message>
        <source>{who} approved your pull request {ticket}: “{title}”</source>
        <translation>{who} hat Deinen Pull-Request {ticket} genehmigt: „{title}“</translation>
    </message>
    <message>
        <source>{who} requested changes to your pull request {ticket}: “{title}”</source>
        <translation>{who} hat Änderungen an Deinem Pull-Request {ticket} angefordert: „{title}“</translation>
    </message>
    <message>
        <source>{who} commented on your pull request {ticket}, “{title}”</source>
        <translation>{who} hat Deinen Pull-Request {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Genehmigt: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Änderungen angefordert: {ticket}</translation>
    </message>
    <message>
        <source>Reviewed: {ticket}</source>
        <translation>Review: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Review zu einem Pull-Request</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}</source>
        <translation>{who} hat den Pull-Request {ticket} kommentiert</translation>
    </message>
    <message>
        <source>The pull request {ticket} has a new comment</source>
        <translation>Der Pull-Request {ticket} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>A pull request has a new comment</source>
        <translation>Ein Pull-Request hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>You commented on the pull request {ticket}, “{title}”</source>
        <translation>Du hast den Pull-Request {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>New comment on a pull request</source>
        <translation>Neuer Kommentar zu einem Pull-Request</translation>
    </message>
    <message>
        <source>{who} commented on commit {revision} of {repo}</source>
        <translation>{who} hat Commit {revision} von {repo} kommentiert</translation>
    </message>
    <message>
        <source>{who} commented on a commit of {repo}</source>
        <translation>{who} hat einen Commit von {repo} kommentiert</translation>
    </message>
    <message>
        <source>A commit of {repo} has a new comment</source>
        <translation>Ein Commit von {repo} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>A commit has a new comment</source>
        <translation>Ein Commit hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>You commented on commit {revision} of {repo}</source>
        <translation>Du hast Commit {revision} von {repo} kommentiert</translation>
    </message>
    <message>
        <source>New comment: {repo}</source>
        <translation>Neuer Kommentar: {repo}</translation>
    </message>
    <message>
        <source>New comment on a commit</source>
        <translation>Neuer Kommentar zu einem Commit</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} hat den Branch {branch} von {repo} angelegt</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} hat {repo} als {branch} getaggt</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} hat {branch} in {repo} angelegt</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} hat einen neuen Branch oder ein neues Tag</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Ein Branch oder Tag wurde angelegt</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Du hast den Branch {branch} von {repo} angelegt</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Du hast {repo} als {branch} getaggt</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Neuer Branch: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Neues Tag: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Neuer Branch oder neues Tag</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} hat den Branch {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} hat das Tag {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} hat {branch} in {repo} gelöscht</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Ein Branch oder Tag von {repo} wurde gelöscht</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Ein Branch oder Tag wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Du hast den Branch {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Du hast das Tag {branch} von {repo} gelöscht</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Branch gelöscht: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Tag gelöscht: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Branch oder Tag gelöscht</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} hat {repo} geforkt</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>{repo} wurde geforkt</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Ein Repository wurde geforkt</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Du hast {repo} geforkt</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Geforkt: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Repository geforkt</translation>
    </message>
    <message>
        <source>{who} took the star from {repo}</source>
        <translation>{who} hat den Stern für {repo} zurückgenommen</translation>
    </message>
    <message>
        <source>{who} starred {repo}</source>
        <translation>{who} hat {repo} einen Stern gegeben</translation>
    </message>
    <message>
        <source>{repo} was starred</source>
        <translation>{repo} hat einen Stern erhalten</translation>
    </message>
    <message>
        <source>A repository was starred</source>
        <translation>Ein Repository hat einen Stern erhalten</translation>
    </message>
    <message>
        <source>You took the star from {repo}</source>
        <translation>Du hast den Stern für {repo} zurückgenommen</translation>
    </message>
    <message>
        <source>You starred {repo}</source>
        <translation>Du hast {repo} einen Stern gegeben</translation>
    </message>
    <message>
        <source>Star taken: {repo}</source>
        <translation>Stern zurückgenommen: {repo}</translation>
    </message>
    <message>
        <source>Starred: {repo}</source>
        <translation>Neuer Stern: {repo}</translation>
    </message>
    <message>
        <source>Repository starred</source>
        <translation>Neuer Stern für ein Repository</translation>
    </message>
    <message>
        <source>{who} started to watch {repo}</source>
        <translation>{who} beobachtet jetzt {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new watcher</source>
        <translation>Jemand Neues beobachtet {repo}</translation>
    </message>
    <message>
        <source>A repository has a new watcher</source>
        <translation>Jemand Neues beobachtet ein Repository</translation>
    </message>
    <message>
        <source>You started to watch {repo}</source>
        <translation>Du beobachtest jetzt {repo}</translation>
    </message>
    <message>
        <source>New watcher: {repo}</source>
        <translation>Neu beobachtet: {repo}</translation>
    </message>
    <message>
        <source>New watcher</source>
        <translation>Neu beobachtet</translation>
    </message>
    <message>
        <source>{who} removed {member} from the members of {repo}</source>
        <translation>{who} hat {member} aus den Mitgliedern von {repo} entfernt</translation>
    </message>
    <message>
        <source>{who} changed the access of {member} to {repo}</source>
        <translation>{who} hat den Zugang von {member} zu {repo} geändert</translation>
    </message>
    <message>
        <source>{who} made {member} a member of {repo}</source>
        <translation>{who} hat {member} als Mitglied in {repo} aufgenommen</translation>
    </message>
    <message>
        <source>{repo} has a new member</source>
        <translation>{repo} hat ein neues Mitglied</translation>
    </message>
    <message>
        <source>A repository has a new member</source>
        <translation>Ein Repository hat ein neues Mitglied</translation>
    </message>
    <message>
        <source>You removed {member} from the members of {repo}</source>
        <translation>Du hast {member} aus den Mitgliedern von {repo} entfernt</translation>
    </message>
    <message>
        <source>You changed the access of {member} to {repo}</source>
        <translation>Du hast den Zugang von {member} zu {repo} geändert</translation>
    </message>
    <message>
        <source>You made {member} a member of {repo}</source>
        <translation>Du hast {member} als Mitglied in {repo} aufgenommen</translation>
    </message>
    <message>
        <source>{who} removed you from the members of {repo}</source>
        <translation>{who} hat Dich aus den Mitgliedern von {repo} entfernt</translation>
    </message>
    <message>
        <source>{who} changed your access to {repo}</source>
        <translation>{who} hat Deinen Zugang zu {repo} geändert</translation>
    </message>
    <message>
        <source>{who} made you a member of {repo}</source>
        <translation>{who} hat Dich als Mitglied in {repo} aufgenommen</translation>
    </message>
    <message>
        <source>Member removed: {repo}</source>
        <translation>Mitglied entfernt: {repo}</translation>
    </message>
    <message>
        <source>Access changed: {repo}</source>
        <translation>Zugang geändert: {repo}</translation>
    </message>
    <message>
        <source>New member: {repo}</source>
        <translation>Neues Mitglied: {repo}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>The team {teamName} was added to {repo}</source>
        <translation>Das Team {teamName} wurde zu {repo} hinzugefügt</translation>
    </message>
    <message>
        <source>A team was added to {repo}</source>
        <translation>Ein Team wurde zu {repo} hinzugefügt</translation>
    </message>
    <message>
        <source>A team was added to a repository</source>
        <translation>Ein Team wurde zu einem Repository hinzugefügt</translation>
    </message>
    <message>
        <source>New team: {repo}</source>
        <translation>Neues Team: {repo}</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>{who}&apos;s build of the pages of {repo} failed</source>
        <translation>Der Build der Seiten von {repo} durch {who} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A build of the pages of {repo} failed</source>
        <translation>Ein Build der Seiten von {repo} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{who} rebuilt the pages of {repo}</source>
        <translation>{who} hat die Seiten von {repo} neu gebaut</translation>
    </message>
    <message>
        <source>The pages of {repo} were rebuilt</source>
        <translation>Die Seiten von {repo} wurden neu gebaut</translation>
    </message>
    <message>
        <source>Pages were rebuilt</source>
        <translation>Seiten wurden neu gebaut</translation>
    </message>
    <message>
        <source>Your build of the pages of {repo} failed</source>
        <translation>Dein Build der Seiten von {repo} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>You rebuilt the pages of {repo}</source>
        <translation>Du hast die Seiten von {repo} neu gebaut</translation>
    </message>
    <message>
        <source>Pages failed: {repo}</source>
        <translation>Seiten fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt: {repo}</source>
        <translation>Seiten neu gebaut: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt</source>
        <translation>Seiten neu gebaut</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} hat das Release {version} von {project} gelöscht</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} hat das Release {version} von {project} bearbeitet</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} hat {project} {version} veröffentlicht</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} ist erschienen</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} hat ein neues Release</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Ein Projekt hat ein neues Release</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Du hast das Release {version} von {project} gelöscht</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Du hast das Release {version} von {project} bearbeitet</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Du hast {project} {version} veröffentlicht</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Release gelöscht: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Release bearbeitet: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Veröffentlicht: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}: “{description}”</source>
        <translation>Eine Prüfung für Commit {revision} von {repo} war erfolgreich: „{description}“</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}</source>
        <translation>Eine Prüfung für Commit {revision} von {repo} war erfolgreich</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}: “{description}”</source>
        <translation>Eine Prüfung für Commit {revision} von {repo} ist fehlgeschlagen: „{description}“</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}</source>
        <translation>Eine Prüfung für Commit {revision} von {repo} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}: “{description}”</source>
        <translation>Eine Prüfung für Commit {revision} von {repo} steht aus: „{description}“</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}</source>
        <translation>Eine Prüfung für Commit {revision} von {repo} steht aus</translation>
    </message>
    <message>
        <source>A check is pending for {repo}</source>
        <translation>Eine Prüfung für {repo} steht aus</translation>
    </message>
    <message>
        <source>A check is pending</source>
        <translation>Eine Prüfung steht aus</translation>
    </message>
    <message>
        <source>A check succeeded for your commit {revision} of {repo}: “{description}”</source>
        <translation>Eine Prüfung für Deinen Commit {revision} von {repo} war erfolgreich: „{description}“</translation>
    </message>
    <message>
        <source>A check failed for your commit {revision} of {repo}: “{description}”</source>
        <translation>Eine Prüfung für Deinen Commit {revision} von {repo} ist fehlgeschlagen: „{description}“</translation>
    </message>
    <message>
        <source>A check is pending for your commit {revision} of {repo}: “{description}”</source>
        <translation>Eine Prüfung für Deinen Commit {revision} von {repo} steht aus: „{description}“</translation>
    </message>
    <message>
        <source>Check succeeded: {repo}</source>
        <translation>Prüfung erfolgreich: {repo}</translation>
    </message>
    <message>
        <source>Check failed: {repo}</source>
        <translation>Prüfung fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Check pending: {repo}</source>
        <translation>Prüfung steht aus: {repo}</translation>
    </message>
    <message>
        <source>Check pending</source>
        <translation>Prüfung steht aus</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} was a success</source>
        <translation>Das Deployment von {repo} nach {environment} durch {who} war erfolgreich</translation>
    </message>
    <message>
        <source>A deployment of {repo} was a success</source>
        <translation>Ein Deployment von {repo} war erfolgreich</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} failed</source>
        <translation>Das Deployment von {repo} nach {environment} durch {who} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A deployment of {repo} failed</source>
        <translation>Ein Deployment von {repo} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{who} is deploying {repo} to {environment}</source>
        <translation>{who} deployt {repo} nach {environment}</translation>
    </message>
    <message>
        <source>{repo} is being deployed</source>
        <translation>{repo} wird deployt</translation>
    </message>
    <message>
        <source>A deployment has a new state</source>
        <translation>Ein Deployment hat einen neuen Zustand</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} was a success</source>
        <translation>Dein Deployment von {repo} nach {environment} war erfolgreich</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} failed</source>
        <translation>Dein Deployment von {repo} nach {environment} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>You are deploying {repo} to {environment}</source>
        <translation>Du deployst {repo} nach {environment}</translation>
    </message>
    <message>
        <source>Deployed: {repo}</source>
        <translation>Deployt: {repo}</translation>
    </message>
    <message>
        <source>Deployment failed: {repo}</source>
        <translation>Deployment fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Deployment: {repo}</source>
        <translation>Deployment: {repo}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>{workflow} succeeded in {repo} ({branch})</source>
        <translation>{workflow} war in {repo} ({branch}) erfolgreich</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Ein Workflow war in {repo} erfolgreich</translation>
    </message>
    <message>
        <source>{workflow} failed in {repo} ({branch})</source>
        <translation>{workflow} ist in {repo} ({branch}) fehlgeschlagen</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Ein Workflow ist in {repo} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{workflow} was cancelled in {repo} ({branch})</source>
        <translation>{workflow} wurde in {repo} ({branch}) abgebrochen</translation>
    </message>
    <message>
        <source>A workflow was cancelled in {repo}</source>
        <translation>Ein Workflow wurde in {repo} abgebrochen</translation>
    </message>
    <message>
        <source>{workflow} ended in {repo} ({branch})</source>
        <translation>{workflow} ist in {repo} ({branch}) beendet</translation>
    </message>
    <message>
        <source>{workflow} started in {repo} ({branch})</source>
        <translation>{workflow} ist in {repo} ({branch}) gestartet</translation>
    </message>
    <message>
        <source>A workflow started in {repo}</source>
        <translation>Ein Workflow ist in {repo} gestartet</translation>
    </message>
    <message>
        <source>A workflow has a new state</source>
        <translation>Ein Workflow hat einen neuen Zustand</translation>
    </message>
    <message>
        <source>{workflow} succeeded for you in {repo} ({branch})</source>
        <translation>{workflow} war für Dich in {repo} ({branch}) erfolgreich</translation>
    </message>
    <message>
        <source>{workflow} failed for you in {repo} ({branch})</source>
        <translation>{workflow} ist für Dich in {repo} ({branch}) fehlgeschlagen</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow erfolgreich: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Workflow fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Workflow cancelled: {repo}</source>
        <translation>Workflow abgebrochen: {repo}</translation>
    </message>
    <message>
        <source>Workflow ended: {repo}</source>
        <translation>Workflow beendet: {repo}</translation>
    </message>
    <message>
        <source>Workflow started: {repo}</source>
        <translation>Workflow gestartet: {repo}</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>A new GitHub repository speaks on the bus</source>
        <translation>Ein neues GitHub-Repository meldet sich auf dem Bus</translation>
    </message>
    <message>
        <source>New repository on the bus</source>
        <translation>Neues Repository auf dem Bus</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} hat etwas in {repo} getan ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitHub ({event})</source>
        <translation>{who} hat etwas auf GitHub getan ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>In {repo} ist etwas geschehen ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub ({event})</source>
        <translation>Auf GitHub ist etwas geschehen ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub</source>
        <translation>Auf GitHub ist etwas geschehen</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Du hast etwas in {repo} getan ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Neues: {repo}</translation>
    </message>
    <message>
        <source>News from GitHub</source>
        <translation>Neues von GitHub</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
</context>
<context>
    <name>gitlab</name>
    <message>
        <source>{who} moved the branch {reference} of {repo}</source>
        <translation>{who} hat den Branch {reference} von {repo} verschoben</translation>
    </message>
    <message>
        <source>{who} pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>{who} hat {total_commits_count, plural, one {# Commit} other {# Commits}} nach {repo} ({reference}) gepusht</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Jemand hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to GitLab</source>
        <translation>Jemand hat nach GitLab gepusht</translation>
    </message>
    <message>
        <source>You pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>Du hast {total_commits_count, plural, one {# Commit} other {# Commits}} nach {repo} ({reference}) gepusht</translation>
    </message>
    <message>
        <source>Push: {repo} ({reference})</source>
        <translation>Push: {repo} ({reference})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {reference}</source>
        <translation>{who} hat {repo} als {reference} getaggt</translation>
    </message>
    <message>
        <source>{repo} was tagged as {reference}</source>
        <translation>{repo} wurde als {reference} getaggt</translation>
    </message>
    <message>
        <source>A repository was tagged</source>
        <translation>Ein Repository wurde getaggt</translation>
    </message>
    <message>
        <source>You tagged {repo} as {reference}</source>
        <translation>Du hast {repo} als {reference} getaggt</translation>
    </message>
    <message>
        <source>New tag: {repo} {reference}</source>
        <translation>Neues Tag: {repo} {reference}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>{who} opened the issue {issue}: “{title}”</source>
        <translation>{who} hat das Issue {issue} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed the issue {issue}: “{title}”</source>
        <translation>{who} hat das Issue {issue} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} reopened the issue {issue}: “{title}”</source>
        <translation>{who} hat das Issue {issue} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the issue {issue}: “{title}”</source>
        <translation>{who} hat das Issue {issue} geändert: „{title}“</translation>
    </message>
    <message>
        <source>The issue {issue} changed</source>
        <translation>Das Issue {issue} hat sich geändert</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Ein Issue in {repo} hat sich geändert</translation>
    </message>
    <message>
        <source>An issue changed on GitLab</source>
        <translation>Ein Issue auf GitLab hat sich geändert</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>You closed the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>You changed the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} geändert: „{title}“</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Neues Issue: {issue}</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Issue geschlossen: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Issue wieder geöffnet: {issue}</translation>
    </message>
    <message>
        <source>Issue changed: {issue}</source>
        <translation>Issue geändert: {issue}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Issue geändert</translation>
    </message>
    <message>
        <source>{who} opened the merge request {merge}: “{title}”</source>
        <translation>{who} hat den Merge-Request {merge} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} merged the merge request {merge}: “{title}”</source>
        <translation>{who} hat den Merge-Request {merge} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>{who} closed the merge request {merge} without merging it: “{title}”</source>
        <translation>{who} hat den Merge-Request {merge} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{who} reopened the merge request {merge}: “{title}”</source>
        <translation>{who} hat den Merge-Request {merge} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{who} approved the merge request {merge}: “{title}”</source>
        <translation>{who} hat den Merge-Request {merge} genehmigt: „{title}“</translation>
    </message>
    <message>
        <source>{who} took back the approval of the merge request {merge}: “{title}”</source>
        <translation>{who} hat die Genehmigung des Merge-Requests {merge} zurückgenommen: „{title}“</translation>
    </message>
    <message>
        <source>{who} changed the merge request {merge}: “{title}”</source>
        <translation>{who} hat den Merge-Request {merge} geändert: „{title}“</translation>
    </message>
    <message>
        <source>The merge request {merge} changed</source>
        <translation>Der Merge-Request {merge} hat sich geändert</translation>
    </message>
    <message>
        <source>A merge request changed in {repo}</source>
        <translation>Ein Merge-Request in {repo} hat sich geändert</translation>
    </message>
    <message>
        <source>A merge request changed on GitLab</source>
        <translation>Ein Merge-Request auf GitLab hat sich geändert</translation>
    </message>
    <message>
        <source>You opened the merge request {merge}: “{title}”</source>
        <translation>Du hast den Merge-Request {merge} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>You merged the merge request {merge}: “{title}”</source>
        <translation>Du hast den Merge-Request {merge} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>You closed the merge request {merge} without merging it: “{title}”</source>
        <translation>Du hast den Merge-Request {merge} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You approved the merge request {merge}: “{title}”</source>
        <translation>Du hast den Merge-Request {merge} genehmigt: „{title}“</translation>
    </message>
    <message>
        <source>You changed the merge request {merge}: “{title}”</source>
        <translation>Du hast den Merge-Request {merge} geändert: „{title}“</translation>
    </message>
    <message>
        <source>New merge request: {merge}</source>
        <translation>Neuer Merge-Request: {merge}</translation>
    </message>
    <message>
        <source>Merged: {merge}</source>
        <translation>Gemergt: {merge}</translation>
    </message>
    <message>
        <source>Merge request closed: {merge}</source>
        <translation>Merge-Request geschlossen: {merge}</translation>
    </message>
    <message>
        <source>Approved: {merge}</source>
        <translation>Genehmigt: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed: {merge}</source>
        <translation>Merge-Request geändert: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed</source>
        <translation>Merge-Request geändert</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}, “{title}”</source>
        <translation>{who} hat eine Notiz zu {commented}, „{title}“, geschrieben</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}</source>
        <translation>{who} hat eine Notiz zu {commented} geschrieben</translation>
    </message>
    <message>
        <source>{commented} has a new note</source>
        <translation>{commented} hat eine neue Notiz</translation>
    </message>
    <message>
        <source>A new note on GitLab</source>
        <translation>Eine neue Notiz auf GitLab</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}, “{title}”</source>
        <translation>Du hast eine Notiz zu {commented}, „{title}“, geschrieben</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}</source>
        <translation>Du hast eine Notiz zu {commented} geschrieben</translation>
    </message>
    <message>
        <source>New comment: {commented}</source>
        <translation>Neuer Kommentar: {commented}</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline succeeded in {repo} ({branch})</source>
        <translation>Die Pipeline von {who} war in {repo} ({branch}) erfolgreich</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline failed in {repo} ({branch})</source>
        <translation>Die Pipeline von {who} ist in {repo} ({branch}) fehlgeschlagen</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline was cancelled in {repo} ({branch})</source>
        <translation>Die Pipeline von {who} wurde in {repo} ({branch}) abgebrochen</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline runs in {repo} ({branch})</source>
        <translation>Die Pipeline von {who} läuft in {repo} ({branch})</translation>
    </message>
    <message>
        <source>A pipeline runs in {repo}</source>
        <translation>Eine Pipeline läuft in {repo}</translation>
    </message>
    <message>
        <source>A pipeline runs on GitLab</source>
        <translation>Eine Pipeline läuft auf GitLab</translation>
    </message>
    <message>
        <source>Your pipeline succeeded in {repo} ({branch})</source>
        <translation>Deine Pipeline war in {repo} ({branch}) erfolgreich</translation>
    </message>
    <message>
        <source>Your pipeline failed in {repo} ({branch})</source>
        <translation>Deine Pipeline ist in {repo} ({branch}) fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your pipeline was cancelled in {repo} ({branch})</source>
        <translation>Deine Pipeline wurde in {repo} ({branch}) abgebrochen</translation>
    </message>
    <message>
        <source>Your pipeline runs in {repo} ({branch})</source>
        <translation>Deine Pipeline läuft in {repo} ({branch})</translation>
    </message>
    <message>
        <source>Pipeline succeeded: {repo}</source>
        <translation>Pipeline erfolgreich: {repo}</translation>
    </message>
    <message>
        <source>Pipeline failed: {repo}</source>
        <translation>Pipeline fehlgeschlagen: {repo}</translation>
    </message>
    <message>
        <source>Pipeline cancelled: {repo}</source>
        <translation>Pipeline abgebrochen: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs: {repo}</source>
        <translation>Pipeline läuft: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Pipeline läuft</translation>
    </message>
    <message>
        <source>{who} released {repo} {tag}</source>
        <translation>{who} hat {repo} {tag} veröffentlicht</translation>
    </message>
    <message>
        <source>{repo} {tag} is out</source>
        <translation>{repo} {tag} ist erschienen</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} hat ein neues Release</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Ein Projekt hat ein neues Release</translation>
    </message>
    <message>
        <source>You released {repo} {tag}</source>
        <translation>Du hast {repo} {tag} veröffentlicht</translation>
    </message>
    <message>
        <source>Released: {repo} {tag}</source>
        <translation>Veröffentlicht: {repo} {tag}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} hat etwas in {repo} getan ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitLab ({event})</source>
        <translation>{who} hat etwas auf GitLab getan ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>In {repo} ist etwas geschehen ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitLab</source>
        <translation>Auf GitLab ist etwas geschehen</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Du hast etwas in {repo} getan ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Neues: {repo}</translation>
    </message>
    <message>
        <source>News from GitLab</source>
        <translation>Neues von GitLab</translation>
    </message>
    <message>
        <source>GitLab</source>
        <translation>GitLab</translation>
    </message>
</context>
<context>
    <name>greenwave</name>
    <message>
        <source>Greenwave lets {subject} pass for {context} ({product}): {summary}</source>
        <translation>Greenwave lässt {subject} für {context} durch ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave lets {subject} pass</source>
        <translation>Greenwave lässt {subject} durch</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary} ({tests})</source>
        <translation>Greenwave hält {subject} für {context} auf ({product}): {summary} ({tests})</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary}</source>
        <translation>Greenwave hält {subject} für {context} auf ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave does not let {subject} pass yet for {context} ({product}): {summary}</source>
        <translation>Greenwave lässt {subject} für {context} noch nicht durch ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave decided about {subject}</source>
        <translation>Greenwave hat über {subject} entschieden</translation>
    </message>
    <message>
        <source>Greenwave decided about a build</source>
        <translation>Greenwave hat über einen Build entschieden</translation>
    </message>
    <message>
        <source>Gate open: {package}</source>
        <translation>Gate offen: {package}</translation>
    </message>
    <message>
        <source>Gate open: {subject}</source>
        <translation>Gate offen: {subject}</translation>
    </message>
    <message>
        <source>Gate red: {package}</source>
        <translation>Gate rot: {package}</translation>
    </message>
    <message>
        <source>Gate red: {subject}</source>
        <translation>Gate rot: {subject}</translation>
    </message>
    <message>
        <source>Gate closed: {package}</source>
        <translation>Gate geschlossen: {package}</translation>
    </message>
    <message>
        <source>Gate closed: {subject}</source>
        <translation>Gate geschlossen: {subject}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}
Tests that are not passed:
{tests}</source>
        <translation>Build: {subject}
Für: {context}, {product}
Entscheidung: {summary}
Nicht bestandene Tests:
{tests}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}</source>
        <translation>Build: {subject}
Für: {context}, {product}
Entscheidung: {summary}</translation>
    </message>
    <message>
        <source>Greenwave</source>
        <translation>Greenwave</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>{user} ran {playbook} {runs, plural, one {# time} other {# times}}</source>
        <translation>{user} hat {playbook} {runs, plural, one {#-mal} other {#-mal}} ausgeführt</translation>
    </message>
    <message>
        <source>{user} ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} hat {playbook} {_count, plural, one {#-mal} other {#-mal}} ausgeführt</translation>
    </message>
    <message>
        <source>{user} ran playbooks {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} hat {_count, plural, one {#-mal} other {#-mal}} Playbooks ausgeführt</translation>
    </message>
    <message>
        <source>You ran {playbook} {runs, plural, one {# time} other {# times}}</source>
        <translation>Du hast {playbook} {runs, plural, one {#-mal} other {#-mal}} ausgeführt</translation>
    </message>
    <message>
        <source>You ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>Du hast {playbook} {_count, plural, one {#-mal} other {#-mal}} ausgeführt</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>{agent} hat {_count, plural, one {# Update} other {# Updates}} von {package} ({release}) für testing eingereicht</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>Du hast {_count, plural, one {# Update} other {# Updates}} von {package} ({release}) für testing eingereicht</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to testing: {package}</source>
        <translation>{_count, plural, one {# Update} other {# Updates}} für testing: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>{agent} hat {_count, plural, one {# Update} other {# Updates}} von {package} ({release}) für stable eingereicht</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>Du hast {_count, plural, one {# Update} other {# Updates}} von {package} ({release}) für stable eingereicht</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to stable: {package}</source>
        <translation>{_count, plural, one {# Update} other {# Updates}} für stable: {package}</translation>
    </message>
    <message>
        <source>{_users} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release}</source>
        <translation>{_count, plural, one {# Update} other {# Updates}} von {package} für {release}, eingereicht von {_users}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted: {package}</source>
        <translation>{_count, plural, one {# Update} other {# Updates}} eingereicht: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>{agent} hat {_count, plural, one {# Update} other {# Updates}} von {_packages} für {release} eingereicht</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>Du hast {_count, plural, one {# Update} other {# Updates}} von {_packages} für {release} eingereicht</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted by {agent}</source>
        <translation>{_count, plural, one {# Update} other {# Updates}} eingereicht von {agent}</translation>
    </message>
    <message>
        <source>{_users} commented on {update}</source>
        <translation>Kommentare von {_users} zu {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} on {update}</source>
        <translation>{_count, plural, one {# Kommentar} other {# Kommentare}} zu {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}}: {update}</source>
        <translation>{_count, plural, one {# Kommentar} other {# Kommentare}}: {update}</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} hat {update} kommentiert</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Du hast {update} kommentiert</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} by {author}</source>
        <translation>{_count, plural, one {# Kommentar} other {# Kommentare}} von {author}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>{submitter} hat {_count, plural, one {# Override} other {# Overrides}} für {_packages} auf {release} eingereicht</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages}</source>
        <translation>{submitter} hat {_count, plural, one {# Override} other {# Overrides}} für {_packages} eingereicht</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>Du hast {_count, plural, one {# Override} other {# Overrides}} für {_packages} auf {release} eingereicht</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} by {submitter}</source>
        <translation>{_count, plural, one {# Override} other {# Overrides}} von {submitter}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {# Override von {submitter} für {_packages} auf {release} ist} other {# Overrides von {submitter} für {_packages} auf {release} sind}} abgelaufen</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} expired</source>
        <translation>{_count, plural, one {# Override von {submitter} für {_packages} ist} other {# Overrides von {submitter} für {_packages} sind}} abgelaufen</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of yours for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {# Override von Dir für {_packages} auf {release} ist} other {# Overrides von Dir für {_packages} auf {release} sind}} abgelaufen</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} expired</source>
        <translation>{_count, plural, one {# Override} other {# Overrides}} abgelaufen</translation>
    </message>
    <message>
        <source>{who} changed {bug}, “{summary}” ({_count, plural, one {# change} other {# changes}})</source>
        <translation>{who} hat {bug} geändert: „{summary}“ ({_count, plural, one {# Änderung} other {# Änderungen}})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}, “{summary}”</source>
        <translation>{_count, plural, one {# Änderung} other {# Änderungen}} an {bug}, „{summary}“</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}</source>
        <translation>{_count, plural, one {# Änderung} other {# Änderungen}} an {bug}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {bug}</source>
        <translation>{_count, plural, one {# Änderung} other {# Änderungen}}: {bug}</translation>
    </message>
    <message>
        <source>{user} started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>{user} hat {starts, plural, one {# Build} other {# Builds}} in {project} gestartet</translation>
    </message>
    <message>
        <source>{_count, plural, one {# build} other {# builds}} of {user} went on in {project}</source>
        <translation>{_count, plural, one {# Build von {user} ging} other {# Builds von {user} gingen}} in {project} weiter</translation>
    </message>
    <message>
        <source>{user} is building in {copr}</source>
        <translation>{user} baut in {copr}</translation>
    </message>
    <message>
        <source>You started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>Du hast {starts, plural, one {# Build} other {# Builds}} in {project} gestartet</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>{account} hat {_count, plural, one {# Badge} other {# Badges}} erhalten: {name}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}</source>
        <translation>{account} hat {_count, plural, one {# Badge} other {# Badges}} erhalten</translation>
    </message>
    <message>
        <source>You got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>Du hast {_count, plural, one {# Badge} other {# Badges}} erhalten: {name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new badge} other {# new badges}}</source>
        <translation>{_count, plural, one {# neues Badge} other {# neue Badges}}</translation>
    </message>
    <message>
        <source>{account} voted on the tags {tag} of {_packages}</source>
        <translation>{account} hat über die Tags {tag} von {_packages} abgestimmt</translation>
    </message>
    <message>
        <source>You voted on the tags {tag} of {_packages}</source>
        <translation>Du hast über die Tags {tag} von {_packages} abgestimmt</translation>
    </message>
    <message>
        <source>{_count, plural, one {# vote} other {# votes}} on tags</source>
        <translation>{_count, plural, one {# Stimme} other {# Stimmen}} zu Tags</translation>
    </message>
    <message>
        <source>{account} added the tags {tag} to {_packages}</source>
        <translation>{account} hat die Tags {tag} zu {_packages} hinzugefügt</translation>
    </message>
    <message>
        <source>You added the tags {tag} to {_packages}</source>
        <translation>Du hast die Tags {tag} zu {_packages} hinzugefügt</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new tag} other {# new tags}}</source>
        <translation>{_count, plural, one {# neues Tag} other {# neue Tags}}</translation>
    </message>
    <message>
        <source>{who} worked on {ticket}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{who} hat an {ticket} gearbeitet: {_count, plural, one {# Änderung} other {# Änderungen}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {ticket}</source>
        <translation>{_count, plural, one {# Änderung} other {# Änderungen}} an {ticket}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {ticket}</source>
        <translation>{_count, plural, one {# Änderung} other {# Änderungen}}: {ticket}</translation>
    </message>
    <message>
        <source>{who} worked on {repo}: {_count, plural, one {# event} other {# events}}</source>
        <translation>{who} hat an {repo} gearbeitet: {_count, plural, one {# Ereignis} other {# Ereignisse}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# event} other {# events}}: {repo}</source>
        <translation>{_count, plural, one {# Ereignis} other {# Ereignisse}}: {repo}</translation>
    </message>
    <message>
        <source>{_first}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_first}, und {_more, plural, one {# weitere} other {# weitere}} dieser Art</translation>
    </message>
    <message>
        <source>{_subjective}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_subjective}, und {_more, plural, one {# weitere} other {# weitere}} dieser Art</translation>
    </message>
    <message>
        <source>{_headline} (and {_more, plural, one {# more} other {# more}})</source>
        <translation>{_headline} (und {_more, plural, one {# weitere} other {# weitere}})</translation>
    </message>
    <message>
        <source>{user} pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{user} hat {_count, plural, one {# Commit} other {# Commits}} nach {repo} gepusht</translation>
    </message>
    <message>
        <source>You pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>Du hast {_count, plural, one {# Commit} other {# Commits}} nach {repo} gepusht</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} by {user}</source>
        <translation>{_count, plural, one {# Commit} other {# Commits}} von {user}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{author} hat {_count, plural, one {# Commit} other {# Commits}} nach {repo} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{_count, plural, one {# Commit} other {# Commits}} in {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {repo}</source>
        <translation>{_count, plural, one {# Commit} other {# Commits}}: {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new version of {_packages}</source>
        <translation>{_count, plural, one {# Schritt} other {# Schritte}} zu einer neuen Version von {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new {_packages}</source>
        <translation>{_count, plural, one {# Schritt} other {# Schritte}} zur neuen Version: {_packages}</translation>
    </message>
    <message>
        <source>{owner} is building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} baut {build, plural, one {# Paket} other {# Pakete}}: {build}</translation>
    </message>
    <message>
        <source>{owner} built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} hat {build, plural, one {# Paket} other {# Pakete}} gebaut: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of {owner} failed: {build}</source>
        <translation>{build, plural, one {# Build von {owner} ist} other {# Builds von {owner} sind}} fehlgeschlagen: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} cancelled: {build}</source>
        <translation>{build, plural, one {# Build von {owner} wurde} other {# Builds von {owner} wurden}} abgebrochen: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} deleted: {build}</source>
        <translation>{build, plural, one {# Build von {owner} wurde} other {# Builds von {owner} wurden}} gelöscht: {build}</translation>
    </message>
    <message>
        <source>You are building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Du baust {build, plural, one {# Paket} other {# Pakete}}: {build}</translation>
    </message>
    <message>
        <source>You built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Du hast {build, plural, one {# Paket} other {# Pakete}} gebaut: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of yours failed: {build}</source>
        <translation>{build, plural, one {# Build von Dir ist} other {# Builds von Dir sind}} fehlgeschlagen: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {owner}</source>
        <translation>{build, plural, one {# Build} other {# Builds}} gestartet: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done: {owner}</source>
        <translation>{build, plural, one {# Build} other {# Builds}} fertig: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {owner}</source>
        <translation>{build, plural, one {# Build} other {# Builds}} fehlgeschlagen: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {build}</source>
        <translation>{build, plural, one {# Build} other {# Builds}} gestartet: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} succeeded: {build}</source>
        <translation>{build, plural, one {# Build} other {# Builds}} erfolgreich: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {build}</source>
        <translation>{build, plural, one {# Build} other {# Builds}} fehlgeschlagen: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started</source>
        <translation>{build, plural, one {# Build} other {# Builds}} gestartet</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done</source>
        <translation>{build, plural, one {# Build} other {# Builds}} fertig</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed</source>
        <translation>{build, plural, one {# Build} other {# Builds}} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{address} wrote {_count, plural, one {# mail} other {# mails}} about “{thread}” to the list {list}</source>
        <translation>{address} hat {_count, plural, one {# Mail} other {# Mails}} über „{thread}“ an die Liste {list} geschrieben</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{_count, plural, one {# Mail} other {# Mails}} über „{thread}“</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} to the list {list}</source>
        <translation>{_count, plural, one {# Mail} other {# Mails}} an die Liste {list}</translation>
    </message>
    <message>
        <source>{list}: {_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{list}: {_count, plural, one {# Mail} other {# Mails}} über „{thread}“</translation>
    </message>
    <message>
        <source>{there} took part in the meeting “{title}” in {channel}</source>
        <translation>Beim Meeting „{title}“ in {channel} dabei: {there}</translation>
    </message>
    <message>
        <source>{there} took part in a meeting in {channel}</source>
        <translation>Bei einem Meeting in {channel} dabei: {there}</translation>
    </message>
    <message>
        <source>{_users} took part in the meeting “{title}” in {channel}</source>
        <translation>Beim Meeting „{title}“ in {channel} dabei: {_users}</translation>
    </message>
    <message>
        <source>{_users} took part in a meeting</source>
        <translation>Bei einem Meeting dabei: {_users}</translation>
    </message>
    <message>
        <source>Meeting: {title} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>Meeting: {title} ({_count, plural, one {# Nachricht} other {# Nachrichten}})</translation>
    </message>
    <message>
        <source>Meeting in {channel}</source>
        <translation>Meeting in {channel}</translation>
    </message>
    <message>
        <source>{agent} worked on the pull-request {pull}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} hat am Pull-Request {pull} gearbeitet: {_count, plural, one {# Änderung} other {# Änderungen}}</translation>
    </message>
    <message>
        <source>The pull-request {pull} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>Am Pull-Request {pull} gab es {_count, plural, one {# Änderung} other {# Änderungen}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {pull}</source>
        <translation>{_count, plural, one {# Änderung} other {# Änderungen}}: {pull}</translation>
    </message>
    <message>
        <source>{agent} worked on the issue {issue}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} hat am Issue {issue} gearbeitet: {_count, plural, one {# Änderung} other {# Änderungen}}</translation>
    </message>
    <message>
        <source>The issue {issue} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>Am Issue {issue} gab es {_count, plural, one {# Änderung} other {# Änderungen}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {issue}</source>
        <translation>{_count, plural, one {# Änderung} other {# Änderungen}}: {issue}</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>{agent} hat {commits, plural, one {# Commit} other {# Commits}} nach {path} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{agent} hat {commits, plural, one {# Commit} other {# Commits}} nach {path} gepusht</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>Du hast {commits, plural, one {# Commit} other {# Commits}} nach {path} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{commits, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{commits, plural, one {# Commit} other {# Commits}}: {path}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{author} hat {_count, plural, one {# Commit} other {# Commits}} nach {path} gepusht</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{_count, plural, one {# Commit} other {# Commits}}: {path}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} ({branch}) to {status}</source>
        <translation>{agent} hat die Berechtigungen {acl} von {member} für {package_name} ({branch}) in {status} geändert</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} to {status}</source>
        <translation>{agent} hat die Berechtigungen {acl} von {member} für {package_name} in {status} geändert</translation>
    </message>
    <message>
        <source>{_count, plural, one {# permission} other {# permissions}} changed</source>
        <translation>{_count, plural, one {# Berechtigung} other {# Berechtigungen}} geändert</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}} for {subject}</source>
        <translation>{_count, plural, one {# Testergebnis} other {# Testergebnisse}} für {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}}: {subject}</source>
        <translation>{_count, plural, one {# Testergebnis} other {# Testergebnisse}}: {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# message} other {# messages}} about openQA jobs of {build}</source>
        <translation>{_count, plural, one {# Nachricht} other {# Nachrichten}} über openQA-Jobs von {build}</translation>
    </message>
    <message>
        <source>openQA: {build} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>openQA: {build} ({_count, plural, one {# Nachricht} other {# Nachrichten}})</translation>
    </message>
</context>
<context>
    <name>hotness</name>
    <message>
        <source>the-new-hotness filed {bug} on {packages}: {upstream} {versions} is out</source>
        <translation>the-new-hotness hat {bug} zu {packages} gemeldet: {upstream} {versions} ist erschienen</translation>
    </message>
    <message>
        <source>the-new-hotness filed {bug} on {packages}</source>
        <translation>the-new-hotness hat {bug} zu {packages} gemeldet</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug on {packages}</source>
        <translation>the-new-hotness hat einen Bug zu {packages} gemeldet</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug</source>
        <translation>the-new-hotness hat einen Bug gemeldet</translation>
    </message>
    <message>
        <source>Update bug filed: {packages}</source>
        <translation>Update-Bug gemeldet: {packages}</translation>
    </message>
    <message>
        <source>Update bug filed</source>
        <translation>Update-Bug gemeldet</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} is done</source>
        <translation>Der Scratch-Build von {srpm} für {bug} ist fertig</translation>
    </message>
    <message>
        <source>The scratch build for {bug} is done</source>
        <translation>Der Scratch-Build für {bug} ist fertig</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} failed</source>
        <translation>Der Scratch-Build von {srpm} für {bug} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The scratch build for {bug} failed</source>
        <translation>Der Scratch-Build für {bug} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} was cancelled</source>
        <translation>Der Scratch-Build von {srpm} für {bug} wurde abgebrochen</translation>
    </message>
    <message>
        <source>The scratch build for {bug} was cancelled</source>
        <translation>Der Scratch-Build für {bug} wurde abgebrochen</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on {bug}</source>
        <translation>the-new-hotness hat {bug} weiterverfolgt</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on a bug</source>
        <translation>the-new-hotness hat einen Bug weiterverfolgt</translation>
    </message>
    <message>
        <source>Scratch build done: {built}</source>
        <translation>Scratch-Build fertig: {built}</translation>
    </message>
    <message>
        <source>Scratch build failed: {built}</source>
        <translation>Scratch-Build fehlgeschlagen: {built}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {built}</source>
        <translation>Scratch-Build abgebrochen: {built}</translation>
    </message>
    <message>
        <source>Update bug: {bug}</source>
        <translation>Update-Bug: {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness hat ein Update für {packages} gesehen, aber laut pkgdb sind dort keine Bugs erwünscht</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness hat ein Update für {upstream} gesehen, aber laut pkgdb sind dort keine Bugs erwünscht</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness hat ein Update für {upstream} gesehen, aber release-monitoring.org kennt kein Paket davon</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness hat ein Update gesehen, aber release-monitoring.org kennt kein Paket davon</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it ({reason})</source>
        <translation>the-new-hotness hat ein Update für {packages} gesehen und ausgelassen ({reason})</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it</source>
        <translation>the-new-hotness hat ein Update für {packages} gesehen und ausgelassen</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, and left it</source>
        <translation>the-new-hotness hat ein Update für {upstream} gesehen und ausgelassen</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, and left it</source>
        <translation>the-new-hotness hat ein Update gesehen und ausgelassen</translation>
    </message>
    <message>
        <source>Update left: {packages}</source>
        <translation>Update ausgelassen: {packages}</translation>
    </message>
    <message>
        <source>Update left: {upstream}</source>
        <translation>Update ausgelassen: {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to the upstream project {upstream}</source>
        <translation>hotness hat {packages} dem Upstream-Projekt {upstream} zugeordnet</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to its upstream project</source>
        <translation>hotness hat {packages} dem Upstream-Projekt zugeordnet</translation>
    </message>
    <message>
        <source>hotness failed to map {packages} to a brand-new upstream project</source>
        <translation>hotness konnte {packages} einem brandneuen Upstream-Projekt nicht zuordnen</translation>
    </message>
    <message>
        <source>hotness tried to map {packages} to its upstream project</source>
        <translation>hotness hat versucht, {packages} dem Upstream-Projekt zuzuordnen</translation>
    </message>
    <message>
        <source>hotness tried to map a package to its upstream project</source>
        <translation>hotness hat versucht, ein Paket seinem Upstream-Projekt zuzuordnen</translation>
    </message>
    <message>
        <source>Mapped: {packages}</source>
        <translation>Zugeordnet: {packages}</translation>
    </message>
    <message>
        <source>Mapping failed: {packages}</source>
        <translation>Zuordnung fehlgeschlagen: {packages}</translation>
    </message>
    <message>
        <source>The New Hotness</source>
        <translation>The New Hotness</translation>
    </message>
</context>
<context>
    <name>imageuploader</name>
    <message>
        <source>{image} is published in {copies, plural, one {# region} other {# regions}} of AWS (compose {compose})</source>
        <translation>{image} ist in {copies, plural, one {# Region} other {# Regionen}} von AWS veröffentlicht (Compose {compose})</translation>
    </message>
    <message>
        <source>{image} is published in AWS</source>
        <translation>{image} ist in AWS veröffentlicht</translation>
    </message>
    <message>
        <source>An image is published in AWS</source>
        <translation>Ein Image ist in AWS veröffentlicht</translation>
    </message>
    <message>
        <source>Image in AWS: {subvariant} {release}</source>
        <translation>Image in AWS: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in AWS</source>
        <translation>Image in AWS</translation>
    </message>
    <message>
        <source>Image: {image}
Compose: {compose}
Architecture: {architecture}
{copies}</source>
        <translation>Image: {image}
Compose: {compose}
Architektur: {architecture}
{copies}</translation>
    </message>
    <message>
        <source>Version {version} of {gallery} is published in Azure (compose {compose})</source>
        <translation>Version {version} von {gallery} ist in Azure veröffentlicht (Compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Azure</source>
        <translation>Ein Image des Compose {compose} ist in Azure veröffentlicht</translation>
    </message>
    <message>
        <source>An image is published in Azure</source>
        <translation>Ein Image ist in Azure veröffentlicht</translation>
    </message>
    <message>
        <source>Image in Azure: {subvariant} {release}</source>
        <translation>Image in Azure: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Azure</source>
        <translation>Image in Azure</translation>
    </message>
    <message>
        <source>Image: {gallery} {version}
Compose: {compose}
Architecture: {architecture}
{image_resource_id}</source>
        <translation>Image: {gallery} {version}
Compose: {compose}
Architektur: {architecture}
{image_resource_id}</translation>
    </message>
    <message>
        <source>The {architecture} image of {family} is published in Google Cloud (compose {compose})</source>
        <translation>Das Image von {family} für {architecture} ist in Google Cloud veröffentlicht (Compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Google Cloud</source>
        <translation>Ein Image des Compose {compose} ist in Google Cloud veröffentlicht</translation>
    </message>
    <message>
        <source>An image is published in Google Cloud</source>
        <translation>Ein Image ist in Google Cloud veröffentlicht</translation>
    </message>
    <message>
        <source>Image in Google Cloud: {subvariant} {release}</source>
        <translation>Image in Google Cloud: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Google Cloud</source>
        <translation>Image in Google Cloud</translation>
    </message>
    <message>
        <source>Image: {image}
Family: {family}
Compose: {compose}
Architecture: {architecture}</source>
        <translation>Image: {image}
Familie: {family}
Compose: {compose}
Architektur: {architecture}</translation>
    </message>
    <message>
        <source>{repository} is published at {registries} ({tags}; compose {compose})</source>
        <translation>{repository} ist auf {registries} veröffentlicht ({tags}; Compose {compose})</translation>
    </message>
    <message>
        <source>{repository} is published at {registries}</source>
        <translation>{repository} ist auf {registries} veröffentlicht</translation>
    </message>
    <message>
        <source>A container of the compose {compose} is published</source>
        <translation>Ein Container des Compose {compose} ist veröffentlicht</translation>
    </message>
    <message>
        <source>A container is published</source>
        <translation>Ein Container ist veröffentlicht</translation>
    </message>
    <message>
        <source>Container published: {repository}</source>
        <translation>Container veröffentlicht: {repository}</translation>
    </message>
    <message>
        <source>Container published</source>
        <translation>Container veröffentlicht</translation>
    </message>
    <message>
        <source>Compose: {compose}
Published as:
{containers}
For:
{architectures}</source>
        <translation>Compose: {compose}
Veröffentlicht als:
{containers}
Für:
{architectures}</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Cloud-Images</translation>
    </message>
</context>
<context>
    <name>infragit</name>
    <message>
        <source>{author} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{author} hat nach {repo} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>{author} pushed to {repo} ({branch})</source>
        <translation>{author} hat nach {repo} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{author} pushed to {repo}</source>
        <translation>{author} hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Jemand hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Jemand hat einen Commit gepusht</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Du hast nach {repo} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch})</source>
        <translation>Du hast nach {repo} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Du hast nach {repo} gepusht</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Neuer Commit: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Neuer Commit</translation>
    </message>
    <message>
        <source>Infrastructure git</source>
        <translation>Infrastruktur-Git</translation>
    </message>
</context>
<context>
    <name>ipa</name>
    <message>
        <source>{groups, plural, one {{agent} added {members} and the group {groups} to the group {name}} other {{agent} added {members} and the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} hat {members} und die Gruppe {groups} zur Gruppe {name} hinzugefügt} other {{agent} hat {members} und die Gruppen {groups} zur Gruppe {name} hinzugefügt}}</translation>
    </message>
    <message>
        <source>{agent} added {members} to the group {name}</source>
        <translation>{agent} hat {members} zur Gruppe {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} added the group {groups} to the group {name}} other {{agent} added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} hat die Gruppe {groups} zur Gruppe {name} hinzugefügt} other {{agent} hat die Gruppen {groups} zur Gruppe {name} hinzugefügt}}</translation>
    </message>
    <message>
        <source>The group {name} has new members</source>
        <translation>Die Gruppe {name} hat neue Mitglieder</translation>
    </message>
    <message>
        <source>A group has new members</source>
        <translation>Eine Gruppe hat neue Mitglieder</translation>
    </message>
    <message>
        <source>You added {members} to the group {name}</source>
        <translation>Du hast {members} zur Gruppe {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{groups, plural, one {You added the group {groups} to the group {name}} other {You added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {Du hast die Gruppe {groups} zur Gruppe {name} hinzugefügt} other {Du hast die Gruppen {groups} zur Gruppe {name} hinzugefügt}}</translation>
    </message>
    <message>
        <source>{agent} added you to the group {name}</source>
        <translation>{agent} hat Dich zur Gruppe {name} hinzugefügt</translation>
    </message>
    <message>
        <source>New members: {name}</source>
        <translation>Neue Mitglieder: {name}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Neue Mitglieder</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed {members} and the group {groups} from the group {name}} other {{agent} removed {members} and the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} hat {members} und die Gruppe {groups} aus der Gruppe {name} entfernt} other {{agent} hat {members} und die Gruppen {groups} aus der Gruppe {name} entfernt}}</translation>
    </message>
    <message>
        <source>{agent} removed {members} from the group {name}</source>
        <translation>{agent} hat {members} aus der Gruppe {name} entfernt</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed the group {groups} from the group {name}} other {{agent} removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} hat die Gruppe {groups} aus der Gruppe {name} entfernt} other {{agent} hat die Gruppen {groups} aus der Gruppe {name} entfernt}}</translation>
    </message>
    <message>
        <source>Members were removed from the group {name}</source>
        <translation>Mitglieder wurden aus der Gruppe {name} entfernt</translation>
    </message>
    <message>
        <source>Members were removed from a group</source>
        <translation>Mitglieder wurden aus einer Gruppe entfernt</translation>
    </message>
    <message>
        <source>You removed {members} from the group {name}</source>
        <translation>Du hast {members} aus der Gruppe {name} entfernt</translation>
    </message>
    <message>
        <source>{groups, plural, one {You removed the group {groups} from the group {name}} other {You removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {Du hast die Gruppe {groups} aus der Gruppe {name} entfernt} other {Du hast die Gruppen {groups} aus der Gruppe {name} entfernt}}</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {name}</source>
        <translation>{agent} hat Dich aus der Gruppe {name} entfernt</translation>
    </message>
    <message>
        <source>Members removed: {name}</source>
        <translation>Mitglieder entfernt: {name}</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Mitglieder entfernt</translation>
    </message>
    <message>
        <source>{agent} created the account {uid}</source>
        <translation>{agent} hat das Konto {uid} angelegt</translation>
    </message>
    <message>
        <source>There is a new account, {uid}</source>
        <translation>Es gibt ein neues Konto, {uid}</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Es gibt ein neues Konto</translation>
    </message>
    <message>
        <source>You created the account {uid}</source>
        <translation>Du hast das Konto {uid} angelegt</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} hat Dein Konto angelegt</translation>
    </message>
    <message>
        <source>New account: {uid}</source>
        <translation>Neues Konto: {uid}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Account system</source>
        <translation>Kontensystem</translation>
    </message>
</context>
<context>
    <name>irc</name>
    <message>
        <source>{agent} took a cookie from {recipient} in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} hat {recipient} in {channel} einen Keks weggenommen, {total} sind übrig: „{line}“</translation>
    </message>
    <message>
        <source>{agent} took a cookie from {recipient}</source>
        <translation>{agent} hat {recipient} einen Keks weggenommen</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} hat {recipient} in {channel} einen Keks gegeben, inzwischen {total}: „{line}“</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie</source>
        <translation>{agent} hat {recipient} einen Keks gegeben</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} hat einen Keks erhalten</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Jemand hat einen Keks erhalten</translation>
    </message>
    <message>
        <source>{agent} took a cookie from you in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} hat Dir in {channel} einen Keks weggenommen, {total} sind übrig: „{line}“</translation>
    </message>
    <message>
        <source>{agent} gave you a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} hat Dir in {channel} einen Keks gegeben, inzwischen {total}: „{line}“</translation>
    </message>
    <message>
        <source>You took a cookie from {recipient} in {channel}, {total} are left</source>
        <translation>Du hast {recipient} in {channel} einen Keks weggenommen, {total} sind übrig</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie in {channel}, {total} by now</source>
        <translation>Du hast {recipient} in {channel} einen Keks gegeben, inzwischen {total}</translation>
    </message>
    <message>
        <source>Cookie taken: {recipient}</source>
        <translation>Keks weggenommen: {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Keks: {recipient}</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
</context>
<context>
    <name>jenkins</name>
    <message>
        <source>Jenkins started to build {project} (build {build})</source>
        <translation>Jenkins hat begonnen, {project} zu bauen (Build {build})</translation>
    </message>
    <message>
        <source>Jenkins started to build {project}</source>
        <translation>Jenkins hat begonnen, {project} zu bauen</translation>
    </message>
    <message>
        <source>Jenkins started a build</source>
        <translation>Jenkins hat einen Build gestartet</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Build gestartet: {project}</translation>
    </message>
    <message>
        <source>Build started</source>
        <translation>Build gestartet</translation>
    </message>
    <message>
        <source>Jenkins built {project} (build {build}, {took})</source>
        <translation>Jenkins hat {project} gebaut (Build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project}</source>
        <translation>Jenkins hat {project} gebaut</translation>
    </message>
    <message>
        <source>A build of Jenkins is done</source>
        <translation>Ein Build von Jenkins ist fertig</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Build fertig: {project}</translation>
    </message>
    <message>
        <source>Build done</source>
        <translation>Build fertig</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings (build {build}, {took})</source>
        <translation>Jenkins hat {project} mit Warnungen gebaut (Build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings</source>
        <translation>Jenkins hat {project} mit Warnungen gebaut</translation>
    </message>
    <message>
        <source>A build of Jenkins is done with warnings</source>
        <translation>Ein Build von Jenkins ist mit Warnungen fertig</translation>
    </message>
    <message>
        <source>Built with warnings: {project}</source>
        <translation>Mit Warnungen gebaut: {project}</translation>
    </message>
    <message>
        <source>Built with warnings</source>
        <translation>Mit Warnungen gebaut</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project} (build {build}, {took})</source>
        <translation>Jenkins konnte {project} nicht bauen (Build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project}</source>
        <translation>Jenkins konnte {project} nicht bauen</translation>
    </message>
    <message>
        <source>A build of Jenkins failed</source>
        <translation>Ein Build von Jenkins ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Build fehlgeschlagen: {project}</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Build fehlgeschlagen</translation>
    </message>
    <message>
        <source>Jenkins did not build {project} (build {build})</source>
        <translation>Jenkins hat {project} nicht gebaut (Build {build})</translation>
    </message>
    <message>
        <source>Jenkins did not build {project}</source>
        <translation>Jenkins hat {project} nicht gebaut</translation>
    </message>
    <message>
        <source>Jenkins did not build a project</source>
        <translation>Jenkins hat ein Projekt nicht gebaut</translation>
    </message>
    <message>
        <source>Not built: {project}</source>
        <translation>Nicht gebaut: {project}</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Nicht gebaut</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project} (build {build}, {took})</source>
        <translation>Jenkins hat den Build von {project} abgebrochen (Build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project}</source>
        <translation>Jenkins hat den Build von {project} abgebrochen</translation>
    </message>
    <message>
        <source>A build of Jenkins was aborted</source>
        <translation>Ein Build von Jenkins wurde abgebrochen</translation>
    </message>
    <message>
        <source>Build aborted: {project}</source>
        <translation>Build abgebrochen: {project}</translation>
    </message>
    <message>
        <source>Build aborted</source>
        <translation>Build abgebrochen</translation>
    </message>
    <message>
        <source>Jenkins</source>
        <translation>Jenkins</translation>
    </message>
</context>
<context>
    <name>kerneltest</name>
    <message>
        <source>{agent} tested the kernel {kernel}, and it passed</source>
        <translation>{agent} hat den Kernel {kernel} getestet, er hat bestanden</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and passed</source>
        <translation>Der Kernel {kernel} wurde getestet und hat bestanden</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>{agent} hat den Kernel {kernel} getestet, er ist durchgefallen ({failed})</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed</source>
        <translation>{agent} hat den Kernel {kernel} getestet, er ist durchgefallen</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and failed</source>
        <translation>Der Kernel {kernel} wurde getestet und ist durchgefallen</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}: {result}</source>
        <translation>{agent} hat den Kernel {kernel} getestet: {result}</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}</source>
        <translation>{agent} hat den Kernel {kernel} getestet</translation>
    </message>
    <message>
        <source>{agent} tested a kernel</source>
        <translation>{agent} hat einen Kernel getestet</translation>
    </message>
    <message>
        <source>A kernel was tested</source>
        <translation>Ein Kernel wurde getestet</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it passed</source>
        <translation>Du hast den Kernel {kernel} getestet, er hat bestanden</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>Du hast den Kernel {kernel} getestet, er ist durchgefallen ({failed})</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed</source>
        <translation>Du hast den Kernel {kernel} getestet, er ist durchgefallen</translation>
    </message>
    <message>
        <source>Kernel passed: {kernel}</source>
        <translation>Kernel bestanden: {kernel}</translation>
    </message>
    <message>
        <source>Kernel failed: {kernel}</source>
        <translation>Kernel durchgefallen: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested: {kernel}</source>
        <translation>Kernel getestet: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested</source>
        <translation>Kernel getestet</translation>
    </message>
    <message>
        <source>{agent} added the release {number} to the kernel tests ({support})</source>
        <translation>{agent} hat das Release {number} zu den Kernel-Tests hinzugefügt ({support})</translation>
    </message>
    <message>
        <source>The release {number} was added to the kernel tests</source>
        <translation>Das Release {number} wurde zu den Kernel-Tests hinzugefügt</translation>
    </message>
    <message>
        <source>A release was added to the kernel tests</source>
        <translation>Ein Release wurde zu den Kernel-Tests hinzugefügt</translation>
    </message>
    <message>
        <source>You added the release {number} to the kernel tests ({support})</source>
        <translation>Du hast das Release {number} zu den Kernel-Tests hinzugefügt ({support})</translation>
    </message>
    <message>
        <source>New release to test: {number}</source>
        <translation>Neues Release zum Testen: {number}</translation>
    </message>
    <message>
        <source>New release to test</source>
        <translation>Neues Release zum Testen</translation>
    </message>
    <message>
        <source>{agent} edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>{agent} hat das Release {number} in den Kernel-Tests bearbeitet; es ist jetzt {support}</translation>
    </message>
    <message>
        <source>The release {number} was edited in the kernel tests</source>
        <translation>Das Release {number} wurde in den Kernel-Tests bearbeitet</translation>
    </message>
    <message>
        <source>A release was edited in the kernel tests</source>
        <translation>Ein Release wurde in den Kernel-Tests bearbeitet</translation>
    </message>
    <message>
        <source>You edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>Du hast das Release {number} in den Kernel-Tests bearbeitet; es ist jetzt {support}</translation>
    </message>
    <message>
        <source>Release edited: {number}</source>
        <translation>Release bearbeitet: {number}</translation>
    </message>
    <message>
        <source>Release edited</source>
        <translation>Release bearbeitet</translation>
    </message>
    <message>
        <source>Kernel tests</source>
        <translation>Kernel-Tests</translation>
    </message>
</context>
<context>
    <name>koschei</name>
    <message>
        <source>The builds of {name} started to fail in {place}</source>
        <translation>Die Builds von {name} schlagen jetzt in {place} fehl</translation>
    </message>
    <message>
        <source>The builds of {name} started to fail</source>
        <translation>Die Builds von {name} schlagen jetzt fehl</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve in {place}</source>
        <translation>Die Abhängigkeiten von {name} ließen sich in {place} nicht auflösen</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve</source>
        <translation>Die Abhängigkeiten von {name} ließen sich nicht auflösen</translation>
    </message>
    <message>
        <source>The builds of {name} work again in {place}</source>
        <translation>Die Builds von {name} gelingen in {place} wieder</translation>
    </message>
    <message>
        <source>The builds of {name} work again</source>
        <translation>Die Builds von {name} gelingen wieder</translation>
    </message>
    <message>
        <source>{name} was added to Koschei in {place}</source>
        <translation>{name} wurde in {place} zu Koschei hinzugefügt</translation>
    </message>
    <message>
        <source>{name} was added to Koschei</source>
        <translation>{name} wurde zu Koschei hinzugefügt</translation>
    </message>
    <message>
        <source>Koschei ignores {name} in {place}</source>
        <translation>Koschei ignoriert {name} in {place}</translation>
    </message>
    <message>
        <source>Koschei ignores {name}</source>
        <translation>Koschei ignoriert {name}</translation>
    </message>
    <message>
        <source>{name} is now {new} in {place}</source>
        <translation>{name} ist in {place} jetzt im Zustand {new}</translation>
    </message>
    <message>
        <source>Koschei has news of {name}</source>
        <translation>Koschei hat Neues zu {name}</translation>
    </message>
    <message>
        <source>Koschei has news of a package</source>
        <translation>Koschei hat Neues zu einem Paket</translation>
    </message>
    <message>
        <source>Builds fail: {name}</source>
        <translation>Builds schlagen fehl: {name}</translation>
    </message>
    <message>
        <source>Dependencies broken: {name}</source>
        <translation>Abhängigkeiten kaputt: {name}</translation>
    </message>
    <message>
        <source>Builds again: {name}</source>
        <translation>Baut wieder: {name}</translation>
    </message>
    <message>
        <source>In Koschei: {name}</source>
        <translation>In Koschei: {name}</translation>
    </message>
    <message>
        <source>Ignored by Koschei: {name}</source>
        <translation>Von Koschei ignoriert: {name}</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is broken</source>
        <translation>Der Buildroot von {buildroot} ist kaputt</translation>
    </message>
    <message>
        <source>A buildroot is broken</source>
        <translation>Ein Buildroot ist kaputt</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} was fixed</source>
        <translation>Der Buildroot von {buildroot} wurde repariert</translation>
    </message>
    <message>
        <source>A buildroot was fixed</source>
        <translation>Ein Buildroot wurde repariert</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is now {new}</source>
        <translation>Der Buildroot von {buildroot} ist jetzt im Zustand {new}</translation>
    </message>
    <message>
        <source>Koschei has news of a buildroot</source>
        <translation>Koschei hat Neues zu einem Buildroot</translation>
    </message>
    <message>
        <source>Buildroot broken: {buildroot}</source>
        <translation>Buildroot kaputt: {buildroot}</translation>
    </message>
    <message>
        <source>Buildroot fixed: {buildroot}</source>
        <translation>Buildroot repariert: {buildroot}</translation>
    </message>
    <message>
        <source>Koschei</source>
        <translation>Koschei</translation>
    </message>
</context>
<context>
    <name>logdetective</name>
    <message>
        <source>Log Detective is running for the build {build} ({system})</source>
        <translation>Log Detective läuft für den Build {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective is running for the build {build}</source>
        <translation>Log Detective läuft für den Build {build}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system}): {explanation}</source>
        <translation>Log Detective ist mit dem Build {build} fertig ({system}): {explanation}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system})</source>
        <translation>Log Detective ist mit dem Build {build} fertig ({system})</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build}</source>
        <translation>Log Detective ist mit dem Build {build} fertig</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build} ({system})</source>
        <translation>Log Detective ist beim Build {build} gescheitert ({system})</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build}</source>
        <translation>Log Detective ist beim Build {build} gescheitert</translation>
    </message>
    <message>
        <source>Log Detective has news of the build {build}</source>
        <translation>Log Detective hat Neues zum Build {build}</translation>
    </message>
    <message>
        <source>Log Detective has news</source>
        <translation>Log Detective hat Neues</translation>
    </message>
    <message>
        <source>Log being read: {build}</source>
        <translation>Log wird gelesen: {build}</translation>
    </message>
    <message>
        <source>Log explained: {build}</source>
        <translation>Log erklärt: {build}</translation>
    </message>
    <message>
        <source>Log not explained: {build}</source>
        <translation>Log nicht erklärt: {build}</translation>
    </message>
    <message>
        <source>Log Detective</source>
        <translation>Log Detective</translation>
    </message>
</context>
<context>
    <name>logger</name>
    <message>
        <source>{user} logged “{log}”</source>
        <translation>{user} hat „{log}“ protokolliert</translation>
    </message>
    <message>
        <source>“{log}” was logged</source>
        <translation>„{log}“ wurde protokolliert</translation>
    </message>
    <message>
        <source>{user} logged a JSON message</source>
        <translation>{user} hat eine JSON-Nachricht protokolliert</translation>
    </message>
    <message>
        <source>Something was logged</source>
        <translation>Etwas wurde protokolliert</translation>
    </message>
    <message>
        <source>You logged “{log}”</source>
        <translation>Du hast „{log}“ protokolliert</translation>
    </message>
    <message>
        <source>You logged a JSON message</source>
        <translation>Du hast eine JSON-Nachricht protokolliert</translation>
    </message>
    <message>
        <source>Logged: {log}</source>
        <translation>Protokolliert: {log}</translation>
    </message>
    <message>
        <source>Logged by {user}</source>
        <translation>Protokolliert von {user}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>mailman</name>
    <message>
        <source>{sender} wrote “{subject}” to the list {list}</source>
        <translation>{sender} hat „{subject}“ an die Liste {list} geschrieben</translation>
    </message>
    <message>
        <source>{sender} wrote to the list {list}</source>
        <translation>{sender} hat an die Liste {list} geschrieben</translation>
    </message>
    <message>
        <source>Somebody wrote “{subject}” to a list</source>
        <translation>Jemand hat „{subject}“ an eine Liste geschrieben</translation>
    </message>
    <message>
        <source>Somebody wrote to a list</source>
        <translation>Jemand hat an eine Liste geschrieben</translation>
    </message>
    <message>
        <source>You wrote “{subject}” to the list {list}</source>
        <translation>Du hast „{subject}“ an die Liste {list} geschrieben</translation>
    </message>
    <message>
        <source>You wrote to the list {list}</source>
        <translation>Du hast an die Liste {list} geschrieben</translation>
    </message>
    <message>
        <source>New mail: {subject}</source>
        <translation>Neue Mail: {subject}</translation>
    </message>
    <message>
        <source>New mail: {list}</source>
        <translation>Neue Mail: {list}</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglisten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tells people who build a distribution what happened to their packages.</source>
        <translation>Sagt Leuten, die eine Distribution bauen, was mit ihren Paketen geschehen ist.</translation>
    </message>
    <message>
        <source>Shows an invented distribution&apos;s messages; needs no network and keeps nothing.</source>
        <translation>Zeigt die Nachrichten einer erfundenen Distribution; braucht kein Netzwerk und behält nichts.</translation>
    </message>
    <message>
        <source>Opens the history window.</source>
        <translation>Öffnet das Verlaufsfenster.</translation>
    </message>
    <message>
        <source>Ends the running program.</source>
        <translation>Beendet das laufende Programm.</translation>
    </message>
    <message>
        <source>Listens to this profile&apos;s bus; may be given several times.</source>
        <translation>Lauscht auf dem Bus dieses Profils; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Reads the configuration from this file, after all others.</source>
        <translation>Liest die Konfiguration aus dieser Datei, nach allen anderen.</translation>
    </message>
    <message>
        <source>Reads the configuration files of this folder, after the user&apos;s own.</source>
        <translation>Liest die Konfigurationsdateien dieses Ordners, nach den eigenen des Benutzers.</translation>
    </message>
    <message>
        <source>the running program does not answer</source>
        <translation>das laufende Programm antwortet nicht</translation>
    </message>
    <message>
        <source>Tidings is running already; end it with &quot;tidings --quit&quot; to see the demo</source>
        <translation>Tidings läuft schon; beende es mit &quot;tidings --quit&quot;, um die Demo zu sehen</translation>
    </message>
    <message>
        <source>Tidings is not running</source>
        <translation>Tidings läuft nicht</translation>
    </message>
    <message>
        <source>Switches the start at login on or off, or tells which it is.</source>
        <translation>Schaltet den Start bei der Anmeldung ein oder aus oder sagt, was gilt.</translation>
    </message>
    <message>
        <source>--autostart takes on, off or status</source>
        <translation>--autostart nimmt on, off oder status</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;; there are: %2</source>
        <translation>die Aktion &quot;%1&quot; gibt es nicht; es gibt: %2</translation>
    </message>
    <message>
        <source>Has the running program do this: history, pause, resume, rules, preferences or quit.</source>
        <translation>Lässt das laufende Programm dies tun: history, pause, resume, rules, preferences oder quit.</translation>
    </message>
</context>
<context>
    <name>maubot</name>
    <message>
        <source>{sender} gave {recipient} a cookie</source>
        <translation>{sender} hat {recipient} einen Keks gegeben</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} hat einen Keks erhalten</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Jemand hat einen Keks erhalten</translation>
    </message>
    <message>
        <source>{sender} gave you a cookie</source>
        <translation>{sender} hat Dir einen Keks gegeben</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie</source>
        <translation>Du hast {recipient} einen Keks gegeben</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Keks: {recipient}</translation>
    </message>
    <message>
        <source>{sender} gave {recipient} a cookie in the time of Fedora {release}. That makes {total, plural, one {# cookie} other {# cookies}}.</source>
        <translation>{sender} hat {recipient} in der Zeit von Fedora {release} einen Keks gegeben. Das macht {total, plural, one {# Keks} other {# Kekse}}.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>mbs</name>
    <message>
        <source>{owner} started a build of {module}</source>
        <translation>{owner} hat einen Build von {module} gestartet</translation>
    </message>
    <message>
        <source>A build of {module} started</source>
        <translation>Ein Build von {module} ist gestartet</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} waits for its turn</source>
        <translation>Der Build von {module} ({owner}) wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>The build of {module} waits for its turn</source>
        <translation>Der Build von {module} wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>{owner} is building {module}</source>
        <translation>{owner} baut {module}</translation>
    </message>
    <message>
        <source>{module} is building</source>
        <translation>{module} wird gebaut</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is done</source>
        <translation>Der Build von {module} ({owner}) ist fertig</translation>
    </message>
    <message>
        <source>The build of {module} is done</source>
        <translation>Der Build von {module} ist fertig</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is ready</source>
        <translation>Der Build von {module} ({owner}) ist bereit</translation>
    </message>
    <message>
        <source>The build of {module} is ready</source>
        <translation>Der Build von {module} ist bereit</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed: {why}</source>
        <translation>Der Build von {module} ({owner}) ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed</source>
        <translation>Der Build von {module} ({owner}) ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The build of {module} failed</source>
        <translation>Der Build von {module} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is in the state {state}</source>
        <translation>Der Build von {module} ({owner}) ist im Zustand {state}</translation>
    </message>
    <message>
        <source>The build of {module} has changed</source>
        <translation>Der Build von {module} hat sich geändert</translation>
    </message>
    <message>
        <source>The build of a module has changed</source>
        <translation>Der Build eines Moduls hat sich geändert</translation>
    </message>
    <message>
        <source>You started a build of {module}</source>
        <translation>Du hast einen Build von {module} gestartet</translation>
    </message>
    <message>
        <source>You are building {module}</source>
        <translation>Du baust {module}</translation>
    </message>
    <message>
        <source>Your build of {module} failed: {why}</source>
        <translation>Dein Build von {module} ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>Your build of {module} failed</source>
        <translation>Dein Build von {module} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Your build of {module} is ready</source>
        <translation>Dein Build von {module} ist bereit</translation>
    </message>
    <message>
        <source>Your build of {module} is done</source>
        <translation>Dein Build von {module} ist fertig</translation>
    </message>
    <message>
        <source>Module build started: {name}</source>
        <translation>Modul-Build gestartet: {name}</translation>
    </message>
    <message>
        <source>Module build waits: {name}</source>
        <translation>Modul-Build wartet: {name}</translation>
    </message>
    <message>
        <source>Module building: {name}</source>
        <translation>Modul wird gebaut: {name}</translation>
    </message>
    <message>
        <source>Module built: {name}</source>
        <translation>Modul gebaut: {name}</translation>
    </message>
    <message>
        <source>Module ready: {name}</source>
        <translation>Modul bereit: {name}</translation>
    </message>
    <message>
        <source>Module build failed: {name}</source>
        <translation>Modul-Build fehlgeschlagen: {name}</translation>
    </message>
    <message>
        <source>Module build changed: {name}</source>
        <translation>Modul-Build geändert: {name}</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Modul-Builds</translation>
    </message>
</context>
<context>
    <name>mdapi</name>
    <message>
        <source>The repository {name} changed: {_packages}</source>
        <translation>Das Repository {name} hat sich geändert: {_packages}</translation>
    </message>
    <message>
        <source>The repository {name} changed</source>
        <translation>Das Repository {name} hat sich geändert</translation>
    </message>
    <message>
        <source>A repository changed</source>
        <translation>Ein Repository hat sich geändert</translation>
    </message>
    <message>
        <source>Repository changed: {name} ({packages, plural, one {# package} other {# packages}})</source>
        <translation>Repository geändert: {name} ({packages, plural, one {# Paket} other {# Pakete}})</translation>
    </message>
    <message>
        <source>Repository changed: {name}</source>
        <translation>Repository geändert: {name}</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
</context>
<context>
    <name>meetbot</name>
    <message>
        <source>{owner} started the meeting “{title}” in {channel}</source>
        <translation>{owner} hat das Meeting „{title}“ in {channel} gestartet</translation>
    </message>
    <message>
        <source>{owner} started a meeting in {channel}</source>
        <translation>{owner} hat ein Meeting in {channel} gestartet</translation>
    </message>
    <message>
        <source>A meeting started in {channel}</source>
        <translation>Ein Meeting in {channel} hat begonnen</translation>
    </message>
    <message>
        <source>A meeting started</source>
        <translation>Ein Meeting hat begonnen</translation>
    </message>
    <message>
        <source>You started the meeting “{title}” in {channel}</source>
        <translation>Du hast das Meeting „{title}“ in {channel} gestartet</translation>
    </message>
    <message>
        <source>You started a meeting in {channel}</source>
        <translation>Du hast ein Meeting in {channel} gestartet</translation>
    </message>
    <message>
        <source>Meeting started: {title}</source>
        <translation>Meeting gestartet: {title}</translation>
    </message>
    <message>
        <source>Meeting started in {channel}</source>
        <translation>Meeting gestartet in {channel}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} ended</source>
        <translation>Das Meeting „{title}“ von {owner} in {channel} ist beendet</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} ended</source>
        <translation>Das Meeting von {owner} in {channel} ist beendet</translation>
    </message>
    <message>
        <source>A meeting in {channel} ended</source>
        <translation>Ein Meeting in {channel} ist beendet</translation>
    </message>
    <message>
        <source>A meeting ended</source>
        <translation>Ein Meeting ist beendet</translation>
    </message>
    <message>
        <source>Your meeting “{title}” in {channel} ended</source>
        <translation>Dein Meeting „{title}“ in {channel} ist beendet</translation>
    </message>
    <message>
        <source>Your meeting in {channel} ended</source>
        <translation>Dein Meeting in {channel} ist beendet</translation>
    </message>
    <message>
        <source>The meeting “{title}” in {channel}, which you were at, ended</source>
        <translation>Das Meeting „{title}“ in {channel}, bei dem Du warst, ist beendet</translation>
    </message>
    <message>
        <source>Meeting ended: {title}</source>
        <translation>Meeting beendet: {title}</translation>
    </message>
    <message>
        <source>Meeting ended in {channel}</source>
        <translation>Meeting beendet in {channel}</translation>
    </message>
    <message>
        <source>Minutes: {minutes}

Attendees:
{attendees}</source>
        <translation>Protokoll: {minutes}

Anwesend:
{attendees}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} is now about “{topic}”</source>
        <translation>Im Meeting „{title}“ von {owner} in {channel} geht es jetzt um „{topic}“</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} is now about “{topic}”</source>
        <translation>Im Meeting von {owner} in {channel} geht es jetzt um „{topic}“</translation>
    </message>
    <message>
        <source>A meeting in {channel} is now about “{topic}”</source>
        <translation>In einem Meeting in {channel} geht es jetzt um „{topic}“</translation>
    </message>
    <message>
        <source>A meeting has a new topic</source>
        <translation>Ein Meeting hat ein neues Thema</translation>
    </message>
    <message>
        <source>Your meeting in {channel} is now about “{topic}”</source>
        <translation>In Deinem Meeting in {channel} geht es jetzt um „{topic}“</translation>
    </message>
    <message>
        <source>Meeting&apos;s topic: {topic}</source>
        <translation>Thema des Meetings: {topic}</translation>
    </message>
    <message>
        <source>{speaker} called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} hat im Meeting „{title}“ in {channel} um Hilfe gebeten: „{line}“</translation>
    </message>
    <message>
        <source>{speaker} called for help in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} hat in einem Meeting in {channel} um Hilfe gebeten: „{line}“</translation>
    </message>
    <message>
        <source>Somebody called for help in a meeting</source>
        <translation>Jemand hat in einem Meeting um Hilfe gebeten</translation>
    </message>
    <message>
        <source>You called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Du hast im Meeting „{title}“ in {channel} um Hilfe gebeten: „{line}“</translation>
    </message>
    <message>
        <source>You called for help in a meeting in {channel}: “{line}”</source>
        <translation>Du hast in einem Meeting in {channel} um Hilfe gebeten: „{line}“</translation>
    </message>
    <message>
        <source>Help wanted: {title}</source>
        <translation>Hilfe gesucht: {title}</translation>
    </message>
    <message>
        <source>Help wanted in {channel}</source>
        <translation>Hilfe gesucht in {channel}</translation>
    </message>
    <message>
        <source>{speaker} gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} hat im Meeting „{title}“ in {channel} einen Link genannt: „{line}“</translation>
    </message>
    <message>
        <source>{speaker} gave a link in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} hat in einem Meeting in {channel} einen Link genannt: „{line}“</translation>
    </message>
    <message>
        <source>Somebody gave a link in a meeting</source>
        <translation>Jemand hat in einem Meeting einen Link genannt</translation>
    </message>
    <message>
        <source>You gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Du hast im Meeting „{title}“ in {channel} einen Link genannt: „{line}“</translation>
    </message>
    <message>
        <source>You gave a link in a meeting in {channel}: “{line}”</source>
        <translation>Du hast in einem Meeting in {channel} einen Link genannt: „{line}“</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>Link: {title}</translation>
    </message>
    <message>
        <source>Link in {channel}</source>
        <translation>Link in {channel}</translation>
    </message>
    <message>
        <source>{speaker} noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} hat in der Besprechung „{title}“ in {channel} notiert: „{line}“</translation>
    </message>
    <message>
        <source>{speaker} noted in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} hat in einer Besprechung in {channel} notiert: „{line}“</translation>
    </message>
    <message>
        <source>Something was noted in a meeting</source>
        <translation>In einer Besprechung wurde etwas notiert</translation>
    </message>
    <message>
        <source>You noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Du hast in der Besprechung „{title}“ in {channel} notiert: „{line}“</translation>
    </message>
    <message>
        <source>You noted in a meeting in {channel}: “{line}”</source>
        <translation>Du hast in einer Besprechung in {channel} notiert: „{line}“</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>Notiert: {title}</translation>
    </message>
    <message>
        <source>Noted in {channel}</source>
        <translation>Notiert in {channel}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
</context>
<context>
    <name>meta</name>
    <message>
        <source>{count, plural, one {# other} other {# others}}</source>
        <translation>{count, plural, one {# weitere} other {# weitere}}</translation>
    </message>
</context>
<context>
    <name>mirrormanager</name>
    <message>
        <source>Mirror: {host}
Site: {siteName}
Country: {country}
Bandwidth: {bandwidth} Mbit/s</source>
        <translation>Mirror: {host}
Standort: {siteName}
Land: {country}
Bandbreite: {bandwidth} Mbit/s</translation>
    </message>
    <message>
        <source>Mirror: {host}
Site: {siteName}</source>
        <translation>Mirror: {host}
Standort: {siteName}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl {mirrors, plural, one {# mirror} other {# mirrors}}</source>
        <translation>MirrorManager hat begonnen, {mirrors, plural, one {# Mirror} other {# Mirrors}} zu crawlen</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl the mirrors</source>
        <translation>MirrorManager hat begonnen, die Mirrors zu crawlen</translation>
    </message>
    <message>
        <source>Crawl of mirrors started</source>
        <translation>Crawl der Mirrors gestartet</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of {mirrors, plural, one {# mirror} other {# mirrors}}: {good, plural, other {# succeeded}}, {bad, plural, other {# failed}}</source>
        <translation>MirrorManager hat einen Crawl von {mirrors, plural, one {# Mirror} other {# Mirrors}} abgeschlossen: {good, plural, one {# erfolgreich} other {# erfolgreich}}, {bad, plural, one {# fehlgeschlagen} other {# fehlgeschlagen}}</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of the mirrors</source>
        <translation>MirrorManager hat einen Crawl der Mirrors abgeschlossen</translation>
    </message>
    <message>
        <source>Crawl of mirrors failed</source>
        <translation>Crawl der Mirrors fehlgeschlagen</translation>
    </message>
    <message>
        <source>Crawl of mirrors done</source>
        <translation>Crawl der Mirrors fertig</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}: “{reason}”</source>
        <translation>Der Crawler von MirrorManager hat den Mirror {host} abgeschaltet: „{reason}“</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}</source>
        <translation>Der Crawler von MirrorManager hat den Mirror {host} abgeschaltet</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled a mirror</source>
        <translation>Der Crawler von MirrorManager hat einen Mirror abgeschaltet</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}: “{reason}”</source>
        <translation>Der Crawler von MirrorManager hat Deinen Mirror {host} abgeschaltet: „{reason}“</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}</source>
        <translation>Der Crawler von MirrorManager hat Deinen Mirror {host} abgeschaltet</translation>
    </message>
    <message>
        <source>Mirror disabled: {host}</source>
        <translation>Mirror abgeschaltet: {host}</translation>
    </message>
    <message>
        <source>{reason}

Mirror: {host}
Site: {siteName}
Crawled: {crawled}
Log: {log}</source>
        <translation>{reason}

Mirror: {host}
Standort: {siteName}
Crawl: {crawled}
Log: {log}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to the site {siteName}</source>
        <translation>{agent} hat den Mirror {host} zum Standort {siteName} hinzugefügt</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host}</source>
        <translation>{agent} hat den Mirror {host} hinzugefügt</translation>
    </message>
    <message>
        <source>There is a new mirror, {host}</source>
        <translation>Es gibt einen neuen Mirror, {host}</translation>
    </message>
    <message>
        <source>There is a new mirror</source>
        <translation>Es gibt einen neuen Mirror</translation>
    </message>
    <message>
        <source>You added the mirror {host} to the site {siteName}</source>
        <translation>Du hast den Mirror {host} zum Standort {siteName} hinzugefügt</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to your site {siteName}</source>
        <translation>{agent} hat den Mirror {host} zu Deinem Standort {siteName} hinzugefügt</translation>
    </message>
    <message>
        <source>New mirror: {host}</source>
        <translation>Neuer Mirror: {host}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of the site {siteName}</source>
        <translation>{agent} hat den Mirror {host} des Standorts {siteName} geändert</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host}</source>
        <translation>{agent} hat den Mirror {host} geändert</translation>
    </message>
    <message>
        <source>The mirror {host} changed</source>
        <translation>Der Mirror {host} hat sich geändert</translation>
    </message>
    <message>
        <source>A mirror changed</source>
        <translation>Ein Mirror hat sich geändert</translation>
    </message>
    <message>
        <source>You changed the mirror {host} of the site {siteName}</source>
        <translation>Du hast den Mirror {host} des Standorts {siteName} geändert</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of your site {siteName}</source>
        <translation>{agent} hat den Mirror {host} Deines Standorts {siteName} geändert</translation>
    </message>
    <message>
        <source>Mirror changed: {host}</source>
        <translation>Mirror geändert: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from the site {siteName}</source>
        <translation>{agent} hat den Mirror {host} vom Standort {siteName} gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host}</source>
        <translation>{agent} hat den Mirror {host} gelöscht</translation>
    </message>
    <message>
        <source>The mirror {host} was deleted</source>
        <translation>Der Mirror {host} wurde gelöscht</translation>
    </message>
    <message>
        <source>A mirror was deleted</source>
        <translation>Ein Mirror wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the mirror {host} from the site {siteName}</source>
        <translation>Du hast den Mirror {host} vom Standort {siteName} gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from your site {siteName}</source>
        <translation>{agent} hat den Mirror {host} von Deinem Standort {siteName} gelöscht</translation>
    </message>
    <message>
        <source>Mirror deleted: {host}</source>
        <translation>Mirror gelöscht: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} hat den Standort {siteName} ({siteId}) und seine Mirrors gelöscht</translation>
    </message>
    <message>
        <source>The site {siteName} was deleted with its mirrors</source>
        <translation>Der Standort {siteName} wurde mit seinen Mirrors gelöscht</translation>
    </message>
    <message>
        <source>A site was deleted with its mirrors</source>
        <translation>Ein Standort wurde mit seinen Mirrors gelöscht</translation>
    </message>
    <message>
        <source>You deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>Du hast den Standort {siteName} ({siteId}) und seine Mirrors gelöscht</translation>
    </message>
    <message>
        <source>{agent} deleted your site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} hat Deinen Standort {siteName} ({siteId}) und seine Mirrors gelöscht</translation>
    </message>
    <message>
        <source>Site deleted: {siteName}</source>
        <translation>Standort gelöscht: {siteName}</translation>
    </message>
    <message>
        <source>A mirror was added to site {siteId}</source>
        <translation>Ein Mirror wurde zum Standort {siteId} hinzugefügt</translation>
    </message>
    <message>
        <source>New mirror</source>
        <translation>Neuer Mirror</translation>
    </message>
    <message>
        <source>A mirror of site {siteId} changed</source>
        <translation>Ein Mirror des Standorts {siteId} hat sich geändert</translation>
    </message>
    <message>
        <source>Mirror changed</source>
        <translation>Mirror geändert</translation>
    </message>
    <message>
        <source>A mirror was deleted from site {siteId}</source>
        <translation>Ein Mirror wurde vom Standort {siteId} gelöscht</translation>
    </message>
    <message>
        <source>Mirror deleted</source>
        <translation>Mirror gelöscht</translation>
    </message>
    <message>
        <source>The site {siteName} ({siteId}) was deleted with its mirrors</source>
        <translation>Der Standort {siteName} ({siteId}) wurde mit seinen Mirrors gelöscht</translation>
    </message>
    <message>
        <source>MirrorManager failed to update its {type} netblocks file</source>
        <translation>MirrorManager konnte die Netblocks-Datei {type} nicht aktualisieren</translation>
    </message>
    <message>
        <source>MirrorManager failed to update a netblocks file</source>
        <translation>MirrorManager konnte eine Netblocks-Datei nicht aktualisieren</translation>
    </message>
    <message>
        <source>MirrorManager successfully updated its {type} netblocks file</source>
        <translation>MirrorManager hat die Netblocks-Datei {type} erfolgreich aktualisiert</translation>
    </message>
    <message>
        <source>MirrorManager updated a netblocks file</source>
        <translation>MirrorManager hat eine Netblocks-Datei aktualisiert</translation>
    </message>
    <message>
        <source>Netblocks update failed</source>
        <translation>Aktualisierung der Netblocks fehlgeschlagen</translation>
    </message>
    <message>
        <source>Netblocks updated</source>
        <translation>Netblocks aktualisiert</translation>
    </message>
    <message>
        <source>MirrorManager</source>
        <translation>MirrorManager</translation>
    </message>
</context>
<context>
    <name>nagios</name>
    <message>
        <source>{host} is down: “{output}”</source>
        <translation>{host} ist ausgefallen: „{output}“</translation>
    </message>
    <message>
        <source>{host} is down</source>
        <translation>{host} ist ausgefallen</translation>
    </message>
    <message>
        <source>{host} is up again: “{output}”</source>
        <translation>{host} läuft wieder: „{output}“</translation>
    </message>
    <message>
        <source>{host} is up again</source>
        <translation>{host} läuft wieder</translation>
    </message>
    <message>
        <source>{author} acknowledged that {host} is down</source>
        <translation>{author} hat den Ausfall von {host} bestätigt</translation>
    </message>
    <message>
        <source>Somebody acknowledged that {host} is down</source>
        <translation>Jemand hat den Ausfall von {host} bestätigt</translation>
    </message>
    <message>
        <source>A planned downtime of {host} began</source>
        <translation>Eine geplante Ausfallzeit von {host} hat begonnen</translation>
    </message>
    <message>
        <source>The planned downtime of {host} ended</source>
        <translation>Die geplante Ausfallzeit von {host} ist beendet</translation>
    </message>
    <message>
        <source>{host} goes up and down</source>
        <translation>{host} fällt immer wieder aus</translation>
    </message>
    <message>
        <source>{host} no longer goes up and down</source>
        <translation>{host} fällt nicht mehr immer wieder aus</translation>
    </message>
    <message>
        <source>The state of {host} changed to {state}</source>
        <translation>Der Zustand von {host} hat sich in {state} geändert</translation>
    </message>
    <message>
        <source>The state of {host} changed</source>
        <translation>Der Zustand von {host} hat sich geändert</translation>
    </message>
    <message>
        <source>The state of a host changed</source>
        <translation>Der Zustand eines Hosts hat sich geändert</translation>
    </message>
    <message>
        <source>You acknowledged that {host} is down</source>
        <translation>Du hast den Ausfall von {host} bestätigt</translation>
    </message>
    <message>
        <source>Down: {host}</source>
        <translation>Ausgefallen: {host}</translation>
    </message>
    <message>
        <source>Up again: {host}</source>
        <translation>Läuft wieder: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {host}</source>
        <translation>Bestätigt: {host}</translation>
    </message>
    <message>
        <source>Planned downtime: {host}</source>
        <translation>Geplante Ausfallzeit: {host}</translation>
    </message>
    <message>
        <source>Downtime ended: {host}</source>
        <translation>Ausfallzeit beendet: {host}</translation>
    </message>
    <message>
        <source>Up and down: {host}</source>
        <translation>Auf und ab: {host}</translation>
    </message>
    <message>
        <source>Steady again: {host}</source>
        <translation>Wieder stabil: {host}</translation>
    </message>
    <message>
        <source>New state: {host}</source>
        <translation>Neuer Zustand: {host}</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}: “{output}”</source>
        <translation>{check} hat ein Problem auf {host}: „{output}“</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}</source>
        <translation>{check} hat ein Problem auf {host}</translation>
    </message>
    <message>
        <source>A service has a problem on {host}</source>
        <translation>Ein Dienst hat ein Problem auf {host}</translation>
    </message>
    <message>
        <source>{check} works again on {host}: “{output}”</source>
        <translation>{check} funktioniert wieder auf {host}: „{output}“</translation>
    </message>
    <message>
        <source>{check} works again on {host}</source>
        <translation>{check} funktioniert wieder auf {host}</translation>
    </message>
    <message>
        <source>A service works again on {host}</source>
        <translation>Ein Dienst funktioniert wieder auf {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of {check} on {host}</source>
        <translation>{author} hat das Problem von {check} auf {host} bestätigt</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of a service on {host}</source>
        <translation>{author} hat das Problem eines Dienstes auf {host} bestätigt</translation>
    </message>
    <message>
        <source>Somebody acknowledged the problem of a service on {host}</source>
        <translation>Jemand hat das Problem eines Dienstes auf {host} bestätigt</translation>
    </message>
    <message>
        <source>A planned downtime of {check} on {host} began</source>
        <translation>Eine geplante Ausfallzeit von {check} auf {host} hat begonnen</translation>
    </message>
    <message>
        <source>The planned downtime of {check} on {host} ended</source>
        <translation>Die geplante Ausfallzeit von {check} auf {host} ist beendet</translation>
    </message>
    <message>
        <source>{check} on {host} comes and goes</source>
        <translation>{check} auf {host} kommt und geht</translation>
    </message>
    <message>
        <source>{check} on {host} no longer comes and goes</source>
        <translation>{check} auf {host} kommt und geht nicht mehr</translation>
    </message>
    <message>
        <source>The state of {check} on {host} changed to {state}</source>
        <translation>Der Zustand von {check} auf {host} hat sich in {state} geändert</translation>
    </message>
    <message>
        <source>The state of a service on {host} changed</source>
        <translation>Der Zustand eines Dienstes auf {host} hat sich geändert</translation>
    </message>
    <message>
        <source>The state of a service changed</source>
        <translation>Der Zustand eines Dienstes hat sich geändert</translation>
    </message>
    <message>
        <source>You acknowledged the problem of {check} on {host}</source>
        <translation>Du hast das Problem von {check} auf {host} bestätigt</translation>
    </message>
    <message>
        <source>You acknowledged the problem of a service on {host}</source>
        <translation>Du hast das Problem eines Dienstes auf {host} bestätigt</translation>
    </message>
    <message>
        <source>Problem: {check}, {host}</source>
        <translation>Problem: {check}, {host}</translation>
    </message>
    <message>
        <source>Problem: {host}</source>
        <translation>Problem: {host}</translation>
    </message>
    <message>
        <source>Works again: {check}, {host}</source>
        <translation>Funktioniert wieder: {check}, {host}</translation>
    </message>
    <message>
        <source>Works again: {host}</source>
        <translation>Funktioniert wieder: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {check}, {host}</source>
        <translation>Bestätigt: {check}, {host}</translation>
    </message>
    <message>
        <source>New state: {check}, {host}</source>
        <translation>Neuer Zustand: {check}, {host}</translation>
    </message>
    <message>
        <source>Nagios</source>
        <translation>Nagios</translation>
    </message>
</context>
<context>
    <name>nuancier</name>
    <message>
        <source>Wallpaper: {name}
By: {author}
Licence: {license}</source>
        <translation>Hintergrundbild: {name}
Von: {author}
Lizenz: {license}</translation>
    </message>
    <message>
        <source>{agent} submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>{agent} hat das Hintergrundbild „{name}“ zur Wahl „{election}“ eingereicht</translation>
    </message>
    <message>
        <source>{agent} submitted a wallpaper to the election “{election}”</source>
        <translation>{agent} hat ein Hintergrundbild zur Wahl „{election}“ eingereicht</translation>
    </message>
    <message>
        <source>There is a new wallpaper to vote on</source>
        <translation>Es gibt ein neues Hintergrundbild zur Abstimmung</translation>
    </message>
    <message>
        <source>You submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>Du hast das Hintergrundbild „{name}“ zur Wahl „{election}“ eingereicht</translation>
    </message>
    <message>
        <source>New wallpaper: {name}</source>
        <translation>Neues Hintergrundbild: {name}</translation>
    </message>
    <message>
        <source>{agent} approved {other}&apos;s wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} hat das Hintergrundbild „{name}“ von {other} für die Wahl „{election}“ genehmigt</translation>
    </message>
    <message>
        <source>{agent} approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} hat das Hintergrundbild „{name}“ für die Wahl „{election}“ genehmigt</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was approved</source>
        <translation>Das Hintergrundbild „{name}“ wurde genehmigt</translation>
    </message>
    <message>
        <source>A wallpaper was approved</source>
        <translation>Ein Hintergrundbild wurde genehmigt</translation>
    </message>
    <message>
        <source>You approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>Du hast das Hintergrundbild „{name}“ für die Wahl „{election}“ genehmigt</translation>
    </message>
    <message>
        <source>{agent} approved your wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} hat Dein Hintergrundbild „{name}“ für die Wahl „{election}“ genehmigt</translation>
    </message>
    <message>
        <source>Wallpaper approved: {name}</source>
        <translation>Hintergrundbild genehmigt: {name}</translation>
    </message>
    <message>
        <source>{agent} denied {other}&apos;s wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} hat das Hintergrundbild „{name}“ von {other} für die Wahl „{election}“ abgelehnt</translation>
    </message>
    <message>
        <source>{agent} denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} hat das Hintergrundbild „{name}“ für die Wahl „{election}“ abgelehnt</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was denied</source>
        <translation>Das Hintergrundbild „{name}“ wurde abgelehnt</translation>
    </message>
    <message>
        <source>A wallpaper was denied</source>
        <translation>Ein Hintergrundbild wurde abgelehnt</translation>
    </message>
    <message>
        <source>You denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>Du hast das Hintergrundbild „{name}“ für die Wahl „{election}“ abgelehnt</translation>
    </message>
    <message>
        <source>{agent} denied your wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} hat Dein Hintergrundbild „{name}“ für die Wahl „{election}“ abgelehnt</translation>
    </message>
    <message>
        <source>Wallpaper denied: {name}</source>
        <translation>Hintergrundbild abgelehnt: {name}</translation>
    </message>
    <message>
        <source>{agent} created the wallpaper election “{election}”</source>
        <translation>{agent} hat die Hintergrundbild-Wahl „{election}“ angelegt</translation>
    </message>
    <message>
        <source>There is a new wallpaper election</source>
        <translation>Es gibt eine neue Hintergrundbild-Wahl</translation>
    </message>
    <message>
        <source>You created the wallpaper election “{election}”</source>
        <translation>Du hast die Hintergrundbild-Wahl „{election}“ angelegt</translation>
    </message>
    <message>
        <source>New wallpaper election: {election}</source>
        <translation>Neue Hintergrundbild-Wahl: {election}</translation>
    </message>
    <message>
        <source>{agent} changed {updated} of the wallpaper election “{election}”</source>
        <translation>{agent} hat {updated} der Hintergrundbild-Wahl „{election}“ geändert</translation>
    </message>
    <message>
        <source>{agent} changed the wallpaper election “{election}”</source>
        <translation>{agent} hat die Hintergrundbild-Wahl „{election}“ geändert</translation>
    </message>
    <message>
        <source>A wallpaper election changed</source>
        <translation>Eine Hintergrundbild-Wahl hat sich geändert</translation>
    </message>
    <message>
        <source>You changed {updated} of the wallpaper election “{election}”</source>
        <translation>Du hast {updated} der Hintergrundbild-Wahl „{election}“ geändert</translation>
    </message>
    <message>
        <source>You changed the wallpaper election “{election}”</source>
        <translation>Du hast die Hintergrundbild-Wahl „{election}“ geändert</translation>
    </message>
    <message>
        <source>Election changed: {election}</source>
        <translation>Wahl geändert: {election}</translation>
    </message>
    <message>
        <source>{agent} created “{thing}” ({thingId})</source>
        <translation>{agent} hat „{thing}“ ({thingId}) angelegt</translation>
    </message>
    <message>
        <source>{agent} created something new</source>
        <translation>{agent} hat etwas Neues angelegt</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>Es gibt etwas Neues</translation>
    </message>
    <message>
        <source>You created “{thing}” ({thingId})</source>
        <translation>Du hast „{thing}“ ({thingId}) angelegt</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>Neu: {thing}</translation>
    </message>
    <message>
        <source>Wallpapers</source>
        <translation>Hintergrundbilder</translation>
    </message>
</context>
<context>
    <name>odcs</name>
    <message>
        <source>{owner}&apos;s compose {number} waits for its turn</source>
        <translation>Der Compose {number} von {owner} wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>The compose {number} waits for its turn</source>
        <translation>Der Compose {number} wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is generating</source>
        <translation>Der Compose {number} von {owner} wird erzeugt</translation>
    </message>
    <message>
        <source>The compose {number} is generating</source>
        <translation>Der Compose {number} wird erzeugt</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is done</source>
        <translation>Der Compose {number} von {owner} ist fertig</translation>
    </message>
    <message>
        <source>The compose {number} is done</source>
        <translation>Der Compose {number} ist fertig</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} was removed</source>
        <translation>Der Compose {number} von {owner} wurde entfernt</translation>
    </message>
    <message>
        <source>The compose {number} was removed</source>
        <translation>Der Compose {number} wurde entfernt</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed: {why}</source>
        <translation>Der Compose {number} von {owner} ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed</source>
        <translation>Der Compose {number} von {owner} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The compose {number} failed</source>
        <translation>Der Compose {number} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is in the state {state}</source>
        <translation>Der Compose {number} von {owner} ist im Zustand {state}</translation>
    </message>
    <message>
        <source>The compose {number} has changed</source>
        <translation>Der Compose {number} hat sich geändert</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Ein Compose hat sich geändert</translation>
    </message>
    <message>
        <source>Your compose {number} waits for its turn</source>
        <translation>Dein Compose {number} wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Your compose {number} is generating</source>
        <translation>Dein Compose {number} wird erzeugt</translation>
    </message>
    <message>
        <source>Your compose {number} is done</source>
        <translation>Dein Compose {number} ist fertig</translation>
    </message>
    <message>
        <source>Your compose {number} was removed</source>
        <translation>Dein Compose {number} wurde entfernt</translation>
    </message>
    <message>
        <source>Your compose {number} failed: {why}</source>
        <translation>Dein Compose {number} ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>Your compose {number} failed</source>
        <translation>Dein Compose {number} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Compose waits: {number}</source>
        <translation>Compose wartet: {number}</translation>
    </message>
    <message>
        <source>Compose started: {number}</source>
        <translation>Compose gestartet: {number}</translation>
    </message>
    <message>
        <source>Compose done: {number}</source>
        <translation>Compose fertig: {number}</translation>
    </message>
    <message>
        <source>Compose removed: {number}</source>
        <translation>Compose entfernt: {number}</translation>
    </message>
    <message>
        <source>Compose failed: {number}</source>
        <translation>Compose fehlgeschlagen: {number}</translation>
    </message>
    <message>
        <source>Compose changed: {number}</source>
        <translation>Compose geändert: {number}</translation>
    </message>
    <message>
        <source>Compose: {number}
For: {owner}
Source: {source}
State: {state}
{why}</source>
        <translation>Compose: {number}
Für: {owner}
Quelle: {source}
Zustand: {state}
{why}</translation>
    </message>
    <message>
        <source>On-demand composes</source>
        <translation>Composes auf Anforderung</translation>
    </message>
</context>
<context>
    <name>openqa</name>
    <message>
        <source>The test {test} of {build} is to run on {machine} with {medium} (job {job})</source>
        <translation>Der Test {test} von {build} soll auf {machine} mit {medium} laufen (Job {job})</translation>
    </message>
    <message>
        <source>The test {test} of {build} is to run on {machine} (job {job})</source>
        <translation>Der Test {test} von {build} soll auf {machine} laufen (Job {job})</translation>
    </message>
    <message>
        <source>The job {job} was created for {build}</source>
        <translation>Der Job {job} wurde für {build} angelegt</translation>
    </message>
    <message>
        <source>A test job was created for {build}</source>
        <translation>Ein Testjob wurde für {build} angelegt</translation>
    </message>
    <message>
        <source>A test job was created</source>
        <translation>Ein Testjob wurde angelegt</translation>
    </message>
    <message>
        <source>Test created: {test}</source>
        <translation>Test angelegt: {test}</translation>
    </message>
    <message>
        <source>Test created</source>
        <translation>Test angelegt</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} von {build} ist auf {machine} mit {medium} bestanden (Job {job}, noch {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} (job {job})</source>
        <translation>{test} von {build} ist auf {machine} bestanden (Job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} passed</source>
        <translation>{test} von {build} ist bestanden</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} von {build} ist mit bekannten Fehlern auf {machine} mit {medium} bestanden (Job {job}, noch {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures (job {job})</source>
        <translation>{test} von {build} ist mit bekannten Fehlern bestanden (Job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} von {build} ist auf {machine} mit {medium} fehlgeschlagen (Job {job}, noch {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} (job {job})</source>
        <translation>{test} von {build} ist auf {machine} fehlgeschlagen (Job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed</source>
        <translation>{test} von {build} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{test} of {build} was cancelled on {machine} (job {job})</source>
        <translation>{test} von {build} wurde auf {machine} abgebrochen (Job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} von {build} ist auf {machine} mit {medium} fertig (Job {job}, noch {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} (job {job})</source>
        <translation>{test} von {build} ist auf {machine} fertig (Job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done</source>
        <translation>{test} von {build} ist fertig</translation>
    </message>
    <message>
        <source>The job {job} is done</source>
        <translation>Der Job {job} ist fertig</translation>
    </message>
    <message>
        <source>A test job is done</source>
        <translation>Ein Testjob ist fertig</translation>
    </message>
    <message>
        <source>Test passed: {test}</source>
        <translation>Test bestanden: {test}</translation>
    </message>
    <message>
        <source>Test failed: {test}</source>
        <translation>Test fehlgeschlagen: {test}</translation>
    </message>
    <message>
        <source>Test cancelled: {test}</source>
        <translation>Test abgebrochen: {test}</translation>
    </message>
    <message>
        <source>Test done: {test}</source>
        <translation>Test fertig: {test}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test fertig</translation>
    </message>
    <message>
        <source>{test} of {build} on {machine} with {medium} starts again: job {job} is now {newJob}</source>
        <translation>{test} von {build} auf {machine} mit {medium} startet neu: Job {job} ist jetzt {newJob}</translation>
    </message>
    <message>
        <source>{test} of {build} starts again: job {job} is now {newJob}</source>
        <translation>{test} von {build} startet neu: Job {job} ist jetzt {newJob}</translation>
    </message>
    <message>
        <source>The job {job} starts again</source>
        <translation>Der Job {job} startet neu</translation>
    </message>
    <message>
        <source>A test job starts again</source>
        <translation>Ein Testjob startet neu</translation>
    </message>
    <message>
        <source>Test started again: {test}</source>
        <translation>Test neu gestartet: {test}</translation>
    </message>
    <message>
        <source>Test started again</source>
        <translation>Test neu gestartet</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} for {build} as {newJob}</source>
        <translation>Jemand wiederholt den Job {job} für {build} als {newJob}</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} as {newJob}</source>
        <translation>Jemand wiederholt den Job {job} als {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} for {build} as {newJob}</source>
        <translation>openQA wiederholt den Job {job} für {build} als {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} as {newJob}</source>
        <translation>openQA wiederholt den Job {job} als {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats a test job</source>
        <translation>openQA wiederholt einen Testjob</translation>
    </message>
    <message>
        <source>Test repeated: {build}</source>
        <translation>Test wiederholt: {build}</translation>
    </message>
    <message>
        <source>Test repeated</source>
        <translation>Test wiederholt</translation>
    </message>
    <message>
        <source>The job {job} was cancelled</source>
        <translation>Der Job {job} wurde abgebrochen</translation>
    </message>
    <message>
        <source>A test job was cancelled</source>
        <translation>Ein Testjob wurde abgebrochen</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>Test abgebrochen</translation>
    </message>
    <message>
        <source>{user} commented on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} hat den Job {commented} kommentiert: „{said}“ (Kommentar {comment})</translation>
    </message>
    <message>
        <source>{user} commented on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} hat die Gruppe {commented} kommentiert: „{said}“ (Kommentar {comment})</translation>
    </message>
    <message>
        <source>{user} commented in openQA</source>
        <translation>{user} hat in openQA kommentiert</translation>
    </message>
    <message>
        <source>Somebody commented in openQA</source>
        <translation>Jemand hat in openQA kommentiert</translation>
    </message>
    <message>
        <source>You commented on the job {commented}: “{said}”</source>
        <translation>Du hast den Job {commented} kommentiert: „{said}“</translation>
    </message>
    <message>
        <source>You commented on the group {commented}: “{said}”</source>
        <translation>Du hast die Gruppe {commented} kommentiert: „{said}“</translation>
    </message>
    <message>
        <source>Comment on job {commented}</source>
        <translation>Kommentar zu Job {commented}</translation>
    </message>
    <message>
        <source>Comment on group {commented}</source>
        <translation>Kommentar zu Gruppe {commented}</translation>
    </message>
    <message>
        <source>{user} changed a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} hat einen Kommentar zum Job {commented} geändert: „{said}“ (Kommentar {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} hat einen Kommentar zur Gruppe {commented} geändert: „{said}“ (Kommentar {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment in openQA</source>
        <translation>{user} hat einen Kommentar in openQA geändert</translation>
    </message>
    <message>
        <source>Somebody changed a comment in openQA</source>
        <translation>Jemand hat einen Kommentar in openQA geändert</translation>
    </message>
    <message>
        <source>You changed your comment on the job {commented}: “{said}”</source>
        <translation>Du hast Deinen Kommentar zum Job {commented} geändert: „{said}“</translation>
    </message>
    <message>
        <source>You changed your comment on the group {commented}: “{said}”</source>
        <translation>Du hast Deinen Kommentar zur Gruppe {commented} geändert: „{said}“</translation>
    </message>
    <message>
        <source>Comment changed: job {commented}</source>
        <translation>Kommentar geändert: Job {commented}</translation>
    </message>
    <message>
        <source>Comment changed: group {commented}</source>
        <translation>Kommentar geändert: Gruppe {commented}</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} hat einen Kommentar zum Job {commented} gelöscht: „{said}“ (Kommentar {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} hat einen Kommentar zur Gruppe {commented} gelöscht: „{said}“ (Kommentar {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment in openQA</source>
        <translation>{user} hat einen Kommentar in openQA gelöscht</translation>
    </message>
    <message>
        <source>Somebody deleted a comment in openQA</source>
        <translation>Jemand hat einen Kommentar in openQA gelöscht</translation>
    </message>
    <message>
        <source>You deleted your comment on the job {commented}: “{said}”</source>
        <translation>Du hast Deinen Kommentar zum Job {commented} gelöscht: „{said}“</translation>
    </message>
    <message>
        <source>You deleted your comment on the group {commented}: “{said}”</source>
        <translation>Du hast Deinen Kommentar zur Gruppe {commented} gelöscht: „{said}“</translation>
    </message>
    <message>
        <source>Comment deleted: job {commented}</source>
        <translation>Kommentar gelöscht: Job {commented}</translation>
    </message>
    <message>
        <source>Comment deleted: group {commented}</source>
        <translation>Kommentar gelöscht: Gruppe {commented}</translation>
    </message>
    <message>
        <source>openQA</source>
        <translation>openQA</translation>
    </message>
</context>
<context>
    <name>pagure</name>
    <message>
        <source>{agent} opened the issue {issue}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{agent} opened the issue {issue}</source>
        <translation>{agent} hat das Issue {issue} eröffnet</translation>
    </message>
    <message>
        <source>The issue {issue} was opened: “{title}”</source>
        <translation>Das Issue {issue} wurde eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>An issue was opened in {project}</source>
        <translation>Ein Issue wurde in {project} eröffnet</translation>
    </message>
    <message>
        <source>An issue was opened</source>
        <translation>Ein Issue wurde eröffnet</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Neues Issue: {issue}</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Issue</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason} and changed {otherFields}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} als {reason} geschlossen und {otherFields} geändert: „{title}“</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} als {reason} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>The issue {issue} was closed</source>
        <translation>Das Issue {issue} wurde geschlossen</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue} and changed {otherFields}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} wieder geöffnet und {otherFields} geändert: „{title}“</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>The issue {issue} was reopened</source>
        <translation>Das Issue {issue} wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} hat das Issue {issue} bearbeitet ({fields}): „{title}“</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue}</source>
        <translation>{agent} hat das Issue {issue} bearbeitet</translation>
    </message>
    <message>
        <source>The issue {issue} was edited</source>
        <translation>Das Issue {issue} wurde bearbeitet</translation>
    </message>
    <message>
        <source>An issue was edited</source>
        <translation>Ein Issue wurde bearbeitet</translation>
    </message>
    <message>
        <source>You closed the issue {issue} as {reason}: “{title}”</source>
        <translation>Du hast das Issue {issue} als {reason} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You closed the issue {issue}</source>
        <translation>Du hast das Issue {issue} geschlossen</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>You edited the issue {issue} ({fields}): “{title}”</source>
        <translation>Du hast das Issue {issue} bearbeitet ({fields}): „{title}“</translation>
    </message>
    <message>
        <source>You edited the issue {issue}</source>
        <translation>Du hast das Issue {issue} bearbeitet</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} hat Dein Issue {issue} als {reason} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue}</source>
        <translation>{agent} hat Dein Issue {issue} geschlossen</translation>
    </message>
    <message>
        <source>{agent} reopened your issue {issue}: “{title}”</source>
        <translation>{agent} hat Dein Issue {issue} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{agent} edited your issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} hat Dein Issue {issue} bearbeitet ({fields}): „{title}“</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Issue geschlossen: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Issue wieder geöffnet: {issue}</translation>
    </message>
    <message>
        <source>Issue edited: {issue}</source>
        <translation>Issue bearbeitet: {issue}</translation>
    </message>
    <message>
        <source>Issue edited</source>
        <translation>Issue bearbeitet</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}</source>
        <translation>{agent} hat das Issue {issue} gelöscht</translation>
    </message>
    <message>
        <source>The issue {issue} was deleted</source>
        <translation>Das Issue {issue} wurde gelöscht</translation>
    </message>
    <message>
        <source>An issue was deleted</source>
        <translation>Ein Issue wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>{agent} deleted your issue {issue}: “{title}”</source>
        <translation>{agent} hat Dein Issue {issue} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>Issue deleted: {issue}</source>
        <translation>Issue gelöscht: {issue}</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>Issue gelöscht</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}, “{title}”</source>
        <translation>{agent} hat das Issue {issue}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}</source>
        <translation>{agent} hat das Issue {issue} kommentiert</translation>
    </message>
    <message>
        <source>The issue {issue} has a new comment</source>
        <translation>Das Issue {issue} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>An issue has a new comment</source>
        <translation>Ein Issue hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>You commented on the issue {issue}, “{title}”</source>
        <translation>Du hast das Issue {issue}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{agent} commented on your issue {issue}, “{title}”</source>
        <translation>{agent} hat Dein Issue {issue}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the issue {issue}, “{title}”</source>
        <translation>{agent} hat Dich im Issue {issue}, „{title}“, erwähnt</translation>
    </message>
    <message>
        <source>New comment: {issue}</source>
        <translation>Neuer Kommentar: {issue}</translation>
    </message>
    <message>
        <source>New comment on an issue</source>
        <translation>Neuer Kommentar zu einem Issue</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}, “{title}”</source>
        <translation>{agent} hat einen Kommentar zum Issue {issue}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}</source>
        <translation>{agent} hat einen Kommentar zum Issue {issue} bearbeitet</translation>
    </message>
    <message>
        <source>A comment on the issue {issue} was edited</source>
        <translation>Ein Kommentar zum Issue {issue} wurde bearbeitet</translation>
    </message>
    <message>
        <source>A comment on an issue was edited</source>
        <translation>Ein Kommentar zu einem Issue wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited a comment on the issue {issue}, “{title}”</source>
        <translation>Du hast einen Kommentar zum Issue {issue}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your issue {issue}, “{title}”</source>
        <translation>{agent} hat einen Kommentar zu Deinem Issue {issue}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>Comment edited: {issue}</source>
        <translation>Kommentar bearbeitet: {issue}</translation>
    </message>
    <message>
        <source>Comment on an issue edited</source>
        <translation>Kommentar zu einem Issue bearbeitet</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue}</source>
        <translation>{agent} hat das Issue {issue} zugewiesen</translation>
    </message>
    <message>
        <source>The issue {issue} was assigned</source>
        <translation>Das Issue {issue} wurde zugewiesen</translation>
    </message>
    <message>
        <source>An issue was assigned</source>
        <translation>Ein Issue wurde zugewiesen</translation>
    </message>
    <message>
        <source>You took the issue {issue}: “{title}”</source>
        <translation>Du hast das Issue {issue} übernommen: „{title}“</translation>
    </message>
    <message>
        <source>You assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>Du hast das Issue {issue} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>You assigned the issue {issue}</source>
        <translation>Du hast das Issue {issue} zugewiesen</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to you: “{title}”</source>
        <translation>{agent} hat Dir das Issue {issue} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} assigned your issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} hat Dein Issue {issue} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>Issue assigned: {issue}</source>
        <translation>Issue zugewiesen: {issue}</translation>
    </message>
    <message>
        <source>Issue assigned</source>
        <translation>Issue zugewiesen</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}: “{title}”</source>
        <translation>{agent} hat die Zuweisung des Issues {issue} zurückgesetzt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}</source>
        <translation>{agent} hat die Zuweisung des Issues {issue} zurückgesetzt</translation>
    </message>
    <message>
        <source>The issue {issue} is assigned to nobody</source>
        <translation>Das Issue {issue} ist niemandem zugewiesen</translation>
    </message>
    <message>
        <source>An issue is assigned to nobody</source>
        <translation>Ein Issue ist niemandem zugewiesen</translation>
    </message>
    <message>
        <source>You reset the assignee of the issue {issue}: “{title}”</source>
        <translation>Du hast die Zuweisung des Issues {issue} zurückgesetzt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your issue {issue}: “{title}”</source>
        <translation>{agent} hat die Zuweisung Deines Issues {issue} zurückgesetzt: „{title}“</translation>
    </message>
    <message>
        <source>Issue unassigned: {issue}</source>
        <translation>Issue nicht mehr zugewiesen: {issue}</translation>
    </message>
    <message>
        <source>Issue unassigned</source>
        <translation>Issue nicht mehr zugewiesen</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of {dependent}</source>
        <translation>{agent} hat das Issue {issue} zur Abhängigkeit von {dependent} gemacht</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of others</source>
        <translation>{agent} hat das Issue {issue} zur Abhängigkeit anderer gemacht</translation>
    </message>
    <message>
        <source>Other issues depend on {issue} now</source>
        <translation>Andere Issues hängen jetzt von {issue} ab</translation>
    </message>
    <message>
        <source>An issue depends on another</source>
        <translation>Ein Issue hängt von einem anderen ab</translation>
    </message>
    <message>
        <source>You made the issue {issue} a dependency of {dependent}</source>
        <translation>Du hast das Issue {issue} zur Abhängigkeit von {dependent} gemacht</translation>
    </message>
    <message>
        <source>{agent} made your issue {issue} a dependency of {dependent}</source>
        <translation>{agent} hat Dein Issue {issue} zur Abhängigkeit von {dependent} gemacht</translation>
    </message>
    <message>
        <source>New dependency: {issue}</source>
        <translation>Neue Abhängigkeit: {issue}</translation>
    </message>
    <message>
        <source>New dependency of issues</source>
        <translation>Neue Abhängigkeit von Issues</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} hat das Issue {issue} als Abhängigkeit von {dependent} entfernt</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of others</source>
        <translation>{agent} hat das Issue {issue} als Abhängigkeit anderer entfernt</translation>
    </message>
    <message>
        <source>Dependencies on the issue {issue} were removed</source>
        <translation>Abhängigkeiten vom Issue {issue} wurden entfernt</translation>
    </message>
    <message>
        <source>A dependency of issues was removed</source>
        <translation>Eine Abhängigkeit von Issues wurde entfernt</translation>
    </message>
    <message>
        <source>You removed the issue {issue} as a dependency of {dependent}</source>
        <translation>Du hast das Issue {issue} als Abhängigkeit von {dependent} entfernt</translation>
    </message>
    <message>
        <source>{agent} removed your issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} hat Dein Issue {issue} als Abhängigkeit von {dependent} entfernt</translation>
    </message>
    <message>
        <source>Dependency removed: {issue}</source>
        <translation>Abhängigkeit entfernt: {issue}</translation>
    </message>
    <message>
        <source>Dependency of issues removed</source>
        <translation>Abhängigkeit von Issues entfernt</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} hat das Issue {issue} mit {tags} getaggt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue}</source>
        <translation>{agent} hat das Issue {issue} getaggt</translation>
    </message>
    <message>
        <source>The issue {issue} was tagged</source>
        <translation>Das Issue {issue} wurde getaggt</translation>
    </message>
    <message>
        <source>An issue was tagged</source>
        <translation>Ein Issue wurde getaggt</translation>
    </message>
    <message>
        <source>You tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>Du hast das Issue {issue} mit {tags} getaggt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} tagged your issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} hat Dein Issue {issue} mit {tags} getaggt: „{title}“</translation>
    </message>
    <message>
        <source>Issue tagged: {issue}</source>
        <translation>Issue getaggt: {issue}</translation>
    </message>
    <message>
        <source>Issue tagged</source>
        <translation>Issue getaggt</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>{agent} hat {tags} aus den Tags des Issues {issue}, „{title}“, entfernt</translation>
    </message>
    <message>
        <source>{agent} removed tags from the issue {issue}</source>
        <translation>{agent} hat Tags vom Issue {issue} entfernt</translation>
    </message>
    <message>
        <source>The issue {issue} lost tags</source>
        <translation>Das Issue {issue} hat Tags verloren</translation>
    </message>
    <message>
        <source>An issue lost tags</source>
        <translation>Ein Issue hat Tags verloren</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>Du hast {tags} aus den Tags des Issues {issue}, „{title}“, entfernt</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your issue {issue}, “{title}”</source>
        <translation>{agent} hat {tags} aus den Tags Deines Issues {issue}, „{title}“, entfernt</translation>
    </message>
    <message>
        <source>Issue untagged: {issue}</source>
        <translation>Tags vom Issue entfernt: {issue}</translation>
    </message>
    <message>
        <source>Issue untagged</source>
        <translation>Tags von einem Issue entfernt</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} eröffnet</translation>
    </message>
    <message>
        <source>The pull-request {pull} was opened</source>
        <translation>Der Pull-Request {pull} wurde eröffnet</translation>
    </message>
    <message>
        <source>A pull-request was opened in {project}</source>
        <translation>Ein Pull-Request wurde in {project} eröffnet</translation>
    </message>
    <message>
        <source>A pull-request was opened</source>
        <translation>Ein Pull-Request wurde eröffnet</translation>
    </message>
    <message>
        <source>You opened the pull-request {pull}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>New pull-request: {pull}</source>
        <translation>Neuer Pull-Request: {pull}</translation>
    </message>
    <message>
        <source>New pull-request</source>
        <translation>Neuer Pull-Request</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} gemergt</translation>
    </message>
    <message>
        <source>The pull-request {pull} was merged</source>
        <translation>Der Pull-Request {pull} wurde gemergt</translation>
    </message>
    <message>
        <source>A pull-request was merged</source>
        <translation>Ein Pull-Request wurde gemergt</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it</source>
        <translation>{agent} hat den Pull-Request {pull} ohne Merge geschlossen</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} geschlossen</translation>
    </message>
    <message>
        <source>The pull-request {pull} was closed</source>
        <translation>Der Pull-Request {pull} wurde geschlossen</translation>
    </message>
    <message>
        <source>A pull-request was closed</source>
        <translation>Ein Pull-Request wurde geschlossen</translation>
    </message>
    <message>
        <source>You merged the pull-request {pull}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>You closed the pull-request {pull}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} merged your pull-request {pull}: “{title}”</source>
        <translation>{agent} hat Deinen Pull-Request {pull} gemergt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} hat Deinen Pull-Request {pull} ohne Merge geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull}</source>
        <translation>{agent} hat Deinen Pull-Request {pull} geschlossen</translation>
    </message>
    <message>
        <source>Pull-request merged: {pull}</source>
        <translation>Pull-Request gemergt: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed: {pull}</source>
        <translation>Pull-Request geschlossen: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed</source>
        <translation>Pull-Request geschlossen</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} wieder geöffnet</translation>
    </message>
    <message>
        <source>The pull-request {pull} was reopened</source>
        <translation>Der Pull-Request {pull} wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>A pull-request was reopened</source>
        <translation>Ein Pull-Request wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>You reopened the pull-request {pull}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{agent} reopened your pull-request {pull}: “{title}”</source>
        <translation>{agent} hat Deinen Pull-Request {pull} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>Pull-request reopened: {pull}</source>
        <translation>Pull-Request wieder geöffnet: {pull}</translation>
    </message>
    <message>
        <source>Pull-request reopened</source>
        <translation>Pull-Request wieder geöffnet</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} aktualisiert: „{title}“</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} aktualisiert</translation>
    </message>
    <message>
        <source>The pull-request {pull} was updated</source>
        <translation>Der Pull-Request {pull} wurde aktualisiert</translation>
    </message>
    <message>
        <source>A pull-request was updated</source>
        <translation>Ein Pull-Request wurde aktualisiert</translation>
    </message>
    <message>
        <source>You updated the pull-request {pull}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} aktualisiert: „{title}“</translation>
    </message>
    <message>
        <source>{agent} updated your pull-request {pull}: “{title}”</source>
        <translation>{agent} hat Deinen Pull-Request {pull} aktualisiert: „{title}“</translation>
    </message>
    <message>
        <source>Pull-request updated: {pull}</source>
        <translation>Pull-Request aktualisiert: {pull}</translation>
    </message>
    <message>
        <source>Pull-request updated</source>
        <translation>Pull-Request aktualisiert</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}: “{title}”</source>
        <translation>{agent} hat einen Rebase des Pull-Requests {pull} gemacht: „{title}“</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}</source>
        <translation>{agent} hat einen Rebase des Pull-Requests {pull} gemacht</translation>
    </message>
    <message>
        <source>The pull-request {pull} was rebased</source>
        <translation>Der Pull-Request {pull} hat einen Rebase erhalten</translation>
    </message>
    <message>
        <source>A pull-request was rebased</source>
        <translation>Ein Pull-Request hat einen Rebase erhalten</translation>
    </message>
    <message>
        <source>You rebased the pull-request {pull}: “{title}”</source>
        <translation>Du hast einen Rebase des Pull-Requests {pull} gemacht: „{title}“</translation>
    </message>
    <message>
        <source>{agent} rebased your pull-request {pull}: “{title}”</source>
        <translation>{agent} hat einen Rebase Deines Pull-Requests {pull} gemacht: „{title}“</translation>
    </message>
    <message>
        <source>Pull-request rebased: {pull}</source>
        <translation>Rebase eines Pull-Requests: {pull}</translation>
    </message>
    <message>
        <source>Pull-request rebased</source>
        <translation>Rebase eines Pull-Requests</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}, “{title}”</source>
        <translation>{agent} hat die Beschreibung des Pull-Requests {pull}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}</source>
        <translation>{agent} hat die Beschreibung des Pull-Requests {pull} bearbeitet</translation>
    </message>
    <message>
        <source>The description of the pull-request {pull} was edited</source>
        <translation>Die Beschreibung des Pull-Requests {pull} wurde bearbeitet</translation>
    </message>
    <message>
        <source>The description of a pull-request was edited</source>
        <translation>Die Beschreibung eines Pull-Requests wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited the description of the pull-request {pull}, “{title}”</source>
        <translation>Du hast die Beschreibung des Pull-Requests {pull}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited the description of your pull-request {pull}, “{title}”</source>
        <translation>{agent} hat die Beschreibung Deines Pull-Requests {pull}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>Description edited: {pull}</source>
        <translation>Beschreibung bearbeitet: {pull}</translation>
    </message>
    <message>
        <source>Description edited</source>
        <translation>Beschreibung bearbeitet</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}, “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} kommentiert</translation>
    </message>
    <message>
        <source>The pull-request {pull} has a new comment</source>
        <translation>Der Pull-Request {pull} hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>A pull-request has a new comment</source>
        <translation>Ein Pull-Request hat einen neuen Kommentar</translation>
    </message>
    <message>
        <source>You commented on the pull-request {pull}, “{title}”</source>
        <translation>Du hast den Pull-Request {pull}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{agent} commented on your pull-request {pull}, “{title}”</source>
        <translation>{agent} hat Deinen Pull-Request {pull}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the pull-request {pull}, “{title}”</source>
        <translation>{agent} hat Dich im Pull-Request {pull}, „{title}“, erwähnt</translation>
    </message>
    <message>
        <source>New comment: {pull}</source>
        <translation>Neuer Kommentar: {pull}</translation>
    </message>
    <message>
        <source>New comment on a pull-request</source>
        <translation>Neuer Kommentar zu einem Pull-Request</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>{agent} hat einen Kommentar zum Pull-Request {pull}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}</source>
        <translation>{agent} hat einen Kommentar zum Pull-Request {pull} bearbeitet</translation>
    </message>
    <message>
        <source>A comment on the pull-request {pull} was edited</source>
        <translation>Ein Kommentar zum Pull-Request {pull} wurde bearbeitet</translation>
    </message>
    <message>
        <source>A comment on a pull-request was edited</source>
        <translation>Ein Kommentar zu einem Pull-Request wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>Du hast einen Kommentar zum Pull-Request {pull}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your pull-request {pull}, “{title}”</source>
        <translation>{agent} hat einen Kommentar zu Deinem Pull-Request {pull}, „{title}“, bearbeitet</translation>
    </message>
    <message>
        <source>Comment edited: {pull}</source>
        <translation>Kommentar bearbeitet: {pull}</translation>
    </message>
    <message>
        <source>Comment on a pull-request edited</source>
        <translation>Kommentar zu einem Pull-Request bearbeitet</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}: “{result}”</source>
        <translation>{checker} hat für den Pull-Request {pull} einen Erfolg gemeldet: „{result}“</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}</source>
        <translation>{checker} hat für den Pull-Request {pull} einen Erfolg gemeldet</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}: “{result}”</source>
        <translation>{checker} hat für den Pull-Request {pull} einen Fehlschlag gemeldet: „{result}“</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}</source>
        <translation>{checker} hat für den Pull-Request {pull} einen Fehlschlag gemeldet</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}: “{result}”</source>
        <translation>{checker} wurde für den Pull-Request {pull} abgebrochen: „{result}“</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}</source>
        <translation>{checker} wurde für den Pull-Request {pull} abgebrochen</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}: “{result}”</source>
        <translation>{checker} steht für den Pull-Request {pull} aus: „{result}“</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}</source>
        <translation>{checker} steht für den Pull-Request {pull} aus</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}: “{result}”</source>
        <translation>{checker} hat dem Pull-Request {pull} ein Flag gegeben: „{result}“</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}</source>
        <translation>{checker} hat dem Pull-Request {pull} ein Flag gegeben</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged: “{result}”</source>
        <translation>Der Pull-Request {pull} hat ein Flag erhalten: „{result}“</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged</source>
        <translation>Der Pull-Request {pull} hat ein Flag erhalten</translation>
    </message>
    <message>
        <source>A pull-request was flagged</source>
        <translation>Ein Pull-Request hat ein Flag erhalten</translation>
    </message>
    <message>
        <source>{checker} reported a success on your pull-request {pull}: “{result}”</source>
        <translation>{checker} hat für Deinen Pull-Request {pull} einen Erfolg gemeldet: „{result}“</translation>
    </message>
    <message>
        <source>{checker} reported a failure on your pull-request {pull}: “{result}”</source>
        <translation>{checker} hat für Deinen Pull-Request {pull} einen Fehlschlag gemeldet: „{result}“</translation>
    </message>
    <message>
        <source>{checker} was cancelled on your pull-request {pull}: “{result}”</source>
        <translation>{checker} wurde für Deinen Pull-Request {pull} abgebrochen: „{result}“</translation>
    </message>
    <message>
        <source>{checker} is pending for your pull-request {pull}: “{result}”</source>
        <translation>{checker} steht für Deinen Pull-Request {pull} aus: „{result}“</translation>
    </message>
    <message>
        <source>{checker} flagged your pull-request {pull}: “{result}”</source>
        <translation>{checker} hat Deinem Pull-Request {pull} ein Flag gegeben: „{result}“</translation>
    </message>
    <message>
        <source>Check succeeded: {pull}</source>
        <translation>Prüfung erfolgreich: {pull}</translation>
    </message>
    <message>
        <source>Check failed: {pull}</source>
        <translation>Prüfung fehlgeschlagen: {pull}</translation>
    </message>
    <message>
        <source>Check cancelled: {pull}</source>
        <translation>Prüfung abgebrochen: {pull}</translation>
    </message>
    <message>
        <source>Check pending: {pull}</source>
        <translation>Prüfung steht aus: {pull}</translation>
    </message>
    <message>
        <source>Flagged: {pull}</source>
        <translation>Neues Flag: {pull}</translation>
    </message>
    <message>
        <source>Pull-request flagged</source>
        <translation>Neues Flag an einem Pull-Request</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} zugewiesen</translation>
    </message>
    <message>
        <source>The pull-request {pull} was assigned</source>
        <translation>Der Pull-Request {pull} wurde zugewiesen</translation>
    </message>
    <message>
        <source>A pull-request was assigned</source>
        <translation>Ein Pull-Request wurde zugewiesen</translation>
    </message>
    <message>
        <source>You took the pull-request {pull}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} übernommen: „{title}“</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull}</source>
        <translation>Du hast den Pull-Request {pull} zugewiesen</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to you: “{title}”</source>
        <translation>{agent} hat Dir den Pull-Request {pull} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>{agent} assigned your pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} hat Deinen Pull-Request {pull} an {assignee} zugewiesen: „{title}“</translation>
    </message>
    <message>
        <source>Pull-request assigned: {pull}</source>
        <translation>Pull-Request zugewiesen: {pull}</translation>
    </message>
    <message>
        <source>Pull-request assigned</source>
        <translation>Pull-Request zugewiesen</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>{agent} hat die Zuweisung des Pull-Requests {pull} zurückgesetzt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}</source>
        <translation>{agent} hat die Zuweisung des Pull-Requests {pull} zurückgesetzt</translation>
    </message>
    <message>
        <source>The pull-request {pull} is assigned to nobody</source>
        <translation>Der Pull-Request {pull} ist niemandem zugewiesen</translation>
    </message>
    <message>
        <source>A pull-request is assigned to nobody</source>
        <translation>Ein Pull-Request ist niemandem zugewiesen</translation>
    </message>
    <message>
        <source>You reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>Du hast die Zuweisung des Pull-Requests {pull} zurückgesetzt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your pull-request {pull}: “{title}”</source>
        <translation>{agent} hat die Zuweisung Deines Pull-Requests {pull} zurückgesetzt: „{title}“</translation>
    </message>
    <message>
        <source>Pull-request unassigned: {pull}</source>
        <translation>Pull-Request nicht mehr zugewiesen: {pull}</translation>
    </message>
    <message>
        <source>Pull-request unassigned</source>
        <translation>Pull-Request nicht mehr zugewiesen</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} hat den Pull-Request {pull} mit {tags} getaggt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull}</source>
        <translation>{agent} hat den Pull-Request {pull} getaggt</translation>
    </message>
    <message>
        <source>The pull-request {pull} was tagged</source>
        <translation>Der Pull-Request {pull} wurde getaggt</translation>
    </message>
    <message>
        <source>A pull-request was tagged</source>
        <translation>Ein Pull-Request wurde getaggt</translation>
    </message>
    <message>
        <source>You tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>Du hast den Pull-Request {pull} mit {tags} getaggt: „{title}“</translation>
    </message>
    <message>
        <source>{agent} tagged your pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} hat Deinen Pull-Request {pull} mit {tags} getaggt: „{title}“</translation>
    </message>
    <message>
        <source>Pull-request tagged: {pull}</source>
        <translation>Pull-Request getaggt: {pull}</translation>
    </message>
    <message>
        <source>Pull-request tagged</source>
        <translation>Pull-Request getaggt</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>{agent} hat {tags} aus den Tags des Pull-Requests {pull}, „{title}“, entfernt</translation>
    </message>
    <message>
        <source>{agent} removed tags from the pull-request {pull}</source>
        <translation>{agent} hat Tags vom Pull-Request {pull} entfernt</translation>
    </message>
    <message>
        <source>The pull-request {pull} lost tags</source>
        <translation>Der Pull-Request {pull} hat Tags verloren</translation>
    </message>
    <message>
        <source>A pull-request lost tags</source>
        <translation>Ein Pull-Request hat Tags verloren</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>Du hast {tags} aus den Tags des Pull-Requests {pull}, „{title}“, entfernt</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your pull-request {pull}, “{title}”</source>
        <translation>{agent} hat {tags} aus den Tags Deines Pull-Requests {pull}, „{title}“, entfernt</translation>
    </message>
    <message>
        <source>Pull-request untagged: {pull}</source>
        <translation>Tags vom Pull-Request entfernt: {pull}</translation>
    </message>
    <message>
        <source>Pull-request untagged</source>
        <translation>Tags von einem Pull-Request entfernt</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{pusher} hat nach {project} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch}), with force</source>
        <translation>{pusher} hat {total_commits, plural, one {# Commit} other {# Commits}} nach {project} ({branch}) gepusht, mit Force</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>{pusher} hat {total_commits, plural, one {# Commit} other {# Commits}} nach {project} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch})</source>
        <translation>{pusher} hat nach {project} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project}</source>
        <translation>{pusher} hat nach {project} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Jemand hat nach {project} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed commits</source>
        <translation>Jemand hat Commits gepusht</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Du hast nach {project} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>You pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>Du hast {total_commits, plural, one {# Commit} other {# Commits}} nach {project} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Du hast nach {project} gepusht</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {a commit} other {# commits}} with work of yours to {project} ({branch})</source>
        <translation>{pusher} hat {total_commits, plural, one {einen Commit} other {# Commits}} mit Arbeit von Dir nach {project} ({branch}) gepusht</translation>
    </message>
    <message>
        <source>Push: {project} ({branch})</source>
        <translation>Push: {project} ({branch})</translation>
    </message>
    <message>
        <source>Push: {project}</source>
        <translation>Push: {project}</translation>
    </message>
    <message>
        <source>New commits</source>
        <translation>Neue Commits</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} hat den Branch {branch} von {project} angelegt</translation>
    </message>
    <message>
        <source>{project} has a new branch, {branch}</source>
        <translation>{project} hat einen neuen Branch, {branch}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} hat einen neuen Branch</translation>
    </message>
    <message>
        <source>A branch was created</source>
        <translation>Ein Branch wurde angelegt</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Du hast den Branch {branch} von {project} angelegt</translation>
    </message>
    <message>
        <source>New branch: {project} ({branch})</source>
        <translation>Neuer Branch: {project} ({branch})</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Neuer Branch</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} hat den Branch {branch} von {project} gelöscht</translation>
    </message>
    <message>
        <source>The branch {branch} of {project} was deleted</source>
        <translation>Der Branch {branch} von {project} wurde gelöscht</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Ein Branch von {project} wurde gelöscht</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Ein Branch wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Du hast den Branch {branch} von {project} gelöscht</translation>
    </message>
    <message>
        <source>Branch deleted: {project} ({branch})</source>
        <translation>Branch gelöscht: {project} ({branch})</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Branch gelöscht</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag} (commit {revision})</source>
        <translation>{agent} hat {project} als {tag} getaggt (Commit {revision})</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag}</source>
        <translation>{agent} hat {project} als {tag} getaggt</translation>
    </message>
    <message>
        <source>{project} was tagged as {tag}</source>
        <translation>{project} wurde als {tag} getaggt</translation>
    </message>
    <message>
        <source>{project} has a new tag</source>
        <translation>{project} hat ein neues Tag</translation>
    </message>
    <message>
        <source>A git tag was created</source>
        <translation>Ein Git-Tag wurde angelegt</translation>
    </message>
    <message>
        <source>You tagged {project} as {tag}</source>
        <translation>Du hast {project} als {tag} getaggt</translation>
    </message>
    <message>
        <source>New tag: {project} {tag}</source>
        <translation>Neues Tag: {project} {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project} (commit {revision})</source>
        <translation>{agent} hat das Tag {tag} von {project} gelöscht (Commit {revision})</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project}</source>
        <translation>{agent} hat das Tag {tag} von {project} gelöscht</translation>
    </message>
    <message>
        <source>The tag {tag} of {project} was deleted</source>
        <translation>Das Tag {tag} von {project} wurde gelöscht</translation>
    </message>
    <message>
        <source>A tag of {project} was deleted</source>
        <translation>Ein Tag von {project} wurde gelöscht</translation>
    </message>
    <message>
        <source>A git tag was deleted</source>
        <translation>Ein Git-Tag wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the tag {tag} of {project}</source>
        <translation>Du hast das Tag {tag} von {project} gelöscht</translation>
    </message>
    <message>
        <source>Tag deleted: {project} {tag}</source>
        <translation>Tag gelöscht: {project} {tag}</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Tag gelöscht</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} hat für Commit {revision} von {project} einen Erfolg gemeldet: „{result}“</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}</source>
        <translation>{checker} hat für Commit {revision} von {project} einen Erfolg gemeldet</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} hat für Commit {revision} von {project} einen Fehlschlag gemeldet: „{result}“</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}</source>
        <translation>{checker} hat für Commit {revision} von {project} einen Fehlschlag gemeldet</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} wurde für Commit {revision} von {project} abgebrochen: „{result}“</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}</source>
        <translation>{checker} wurde für Commit {revision} von {project} abgebrochen</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}: “{result}”</source>
        <translation>{checker} steht für Commit {revision} von {project} aus: „{result}“</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}</source>
        <translation>{checker} steht für Commit {revision} von {project} aus</translation>
    </message>
    <message>
        <source>{checker} flagged commit {revision} of {project}: “{result}”</source>
        <translation>{checker} hat Commit {revision} von {project} ein Flag gegeben: „{result}“</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged: “{result}”</source>
        <translation>Ein Commit von {project} hat ein Flag erhalten: „{result}“</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged</source>
        <translation>Ein Commit von {project} hat ein Flag erhalten</translation>
    </message>
    <message>
        <source>A commit was flagged</source>
        <translation>Ein Commit hat ein Flag erhalten</translation>
    </message>
    <message>
        <source>Check succeeded: {project}</source>
        <translation>Prüfung erfolgreich: {project}</translation>
    </message>
    <message>
        <source>Check failed: {project}</source>
        <translation>Prüfung fehlgeschlagen: {project}</translation>
    </message>
    <message>
        <source>Check cancelled: {project}</source>
        <translation>Prüfung abgebrochen: {project}</translation>
    </message>
    <message>
        <source>Check pending: {project}</source>
        <translation>Prüfung steht aus: {project}</translation>
    </message>
    <message>
        <source>Commit flagged: {project}</source>
        <translation>Neues Flag an einem Commit: {project}</translation>
    </message>
    <message>
        <source>Commit flagged</source>
        <translation>Neues Flag an einem Commit</translation>
    </message>
    <message>
        <source>{agent} created the project {project}</source>
        <translation>{agent} hat das Projekt {project} angelegt</translation>
    </message>
    <message>
        <source>The project {project} was created</source>
        <translation>Das Projekt {project} wurde angelegt</translation>
    </message>
    <message>
        <source>A project was created</source>
        <translation>Ein Projekt wurde angelegt</translation>
    </message>
    <message>
        <source>You created the project {project}</source>
        <translation>Du hast das Projekt {project} angelegt</translation>
    </message>
    <message>
        <source>New project: {project}</source>
        <translation>Neues Projekt: {project}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>{agent} edited the project {project} ({fields})</source>
        <translation>{agent} hat das Projekt {project} bearbeitet ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the project {project}</source>
        <translation>{agent} hat das Projekt {project} bearbeitet</translation>
    </message>
    <message>
        <source>The project {project} was edited</source>
        <translation>Das Projekt {project} wurde bearbeitet</translation>
    </message>
    <message>
        <source>A project was edited</source>
        <translation>Ein Projekt wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited the project {project} ({fields})</source>
        <translation>Du hast das Projekt {project} bearbeitet ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {project}</source>
        <translation>Du hast das Projekt {project} bearbeitet</translation>
    </message>
    <message>
        <source>Project edited: {project}</source>
        <translation>Projekt bearbeitet: {project}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Projekt bearbeitet</translation>
    </message>
    <message>
        <source>{agent} forked {parent} to {project}</source>
        <translation>{agent} hat {parent} nach {project} geforkt</translation>
    </message>
    <message>
        <source>{agent} made the fork {project}</source>
        <translation>{agent} hat den Fork {project} angelegt</translation>
    </message>
    <message>
        <source>{project} was forked</source>
        <translation>{project} wurde geforkt</translation>
    </message>
    <message>
        <source>A project was forked</source>
        <translation>Ein Projekt wurde geforkt</translation>
    </message>
    <message>
        <source>You forked {parent} to {project}</source>
        <translation>Du hast {parent} nach {project} geforkt</translation>
    </message>
    <message>
        <source>Forked: {parent}</source>
        <translation>Geforkt: {parent}</translation>
    </message>
    <message>
        <source>New fork: {project}</source>
        <translation>Neuer Fork: {project}</translation>
    </message>
    <message>
        <source>Project forked</source>
        <translation>Projekt geforkt</translation>
    </message>
    <message>
        <source>{agent} deleted the project {project}</source>
        <translation>{agent} hat das Projekt {project} gelöscht</translation>
    </message>
    <message>
        <source>The project {project} was deleted</source>
        <translation>Das Projekt {project} wurde gelöscht</translation>
    </message>
    <message>
        <source>A project was deleted</source>
        <translation>Ein Projekt wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the project {project}</source>
        <translation>Du hast das Projekt {project} gelöscht</translation>
    </message>
    <message>
        <source>Project deleted: {project}</source>
        <translation>Projekt gelöscht: {project}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projekt gelöscht</translation>
    </message>
    <message>
        <source>{agent} renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>{agent} hat das Tag {oldTag} des Projekts {project} in {new_tag} umbenannt</translation>
    </message>
    <message>
        <source>{agent} edited the tag {new_tag} of the project {project}</source>
        <translation>{agent} hat das Tag {new_tag} des Projekts {project} bearbeitet</translation>
    </message>
    <message>
        <source>{agent} edited a tag of the project {project}</source>
        <translation>{agent} hat ein Tag des Projekts {project} bearbeitet</translation>
    </message>
    <message>
        <source>A tag of the project {project} was edited</source>
        <translation>Ein Tag des Projekts {project} wurde bearbeitet</translation>
    </message>
    <message>
        <source>A tag of a project was edited</source>
        <translation>Ein Tag eines Projekts wurde bearbeitet</translation>
    </message>
    <message>
        <source>You renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>Du hast das Tag {oldTag} des Projekts {project} in {new_tag} umbenannt</translation>
    </message>
    <message>
        <source>You edited the tag {new_tag} of the project {project}</source>
        <translation>Du hast das Tag {new_tag} des Projekts {project} bearbeitet</translation>
    </message>
    <message>
        <source>Tag edited: {project}</source>
        <translation>Tag bearbeitet: {project}</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Tag bearbeitet</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the project {project}</source>
        <translation>{agent} hat {tags} aus den Tags des Projekts {project} entfernt</translation>
    </message>
    <message>
        <source>{agent} removed tags of the project {project}</source>
        <translation>{agent} hat Tags des Projekts {project} entfernt</translation>
    </message>
    <message>
        <source>Tags of the project {project} were removed</source>
        <translation>Tags des Projekts {project} wurden entfernt</translation>
    </message>
    <message>
        <source>Tags of a project were removed</source>
        <translation>Tags eines Projekts wurden entfernt</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the project {project}</source>
        <translation>Du hast {tags} aus den Tags des Projekts {project} entfernt</translation>
    </message>
    <message>
        <source>Tags removed: {project}</source>
        <translation>Tags entfernt: {project}</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Tags entfernt</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project} (access: {access})</source>
        <translation>{agent} hat {member} zum Projekt {project} hinzugefügt (Zugang: {access})</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project}</source>
        <translation>{agent} hat {member} zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>{member} was added to the project {project}</source>
        <translation>{member} wurde zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>Somebody was added to the project {project}</source>
        <translation>Jemand wurde zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>Somebody was added to a project</source>
        <translation>Jemand wurde zu einem Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>You added {member} to the project {project} (access: {access})</source>
        <translation>Du hast {member} zum Projekt {project} hinzugefügt (Zugang: {access})</translation>
    </message>
    <message>
        <source>You added {member} to the project {project}</source>
        <translation>Du hast {member} zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project} (access: {access})</source>
        <translation>{agent} hat Dich zum Projekt {project} hinzugefügt (Zugang: {access})</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project}</source>
        <translation>{agent} hat Dich zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>New member: {project}</source>
        <translation>Neues Mitglied: {project}</translation>
    </message>
    <message>
        <source>New member of a project</source>
        <translation>Neues Mitglied eines Projekts</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project} (now {access})</source>
        <translation>{agent} hat den Zugang von {member} zum Projekt {project} aktualisiert (jetzt {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project}</source>
        <translation>{agent} hat den Zugang von {member} zum Projekt {project} aktualisiert</translation>
    </message>
    <message>
        <source>The access of {member} to the project {project} was updated</source>
        <translation>Der Zugang von {member} zum Projekt {project} wurde aktualisiert</translation>
    </message>
    <message>
        <source>Somebody&apos;s access to a project was updated</source>
        <translation>Jemandes Zugang zu einem Projekt wurde aktualisiert</translation>
    </message>
    <message>
        <source>You updated the access of {member} to the project {project} (now {access})</source>
        <translation>Du hast den Zugang von {member} zum Projekt {project} aktualisiert (jetzt {access})</translation>
    </message>
    <message>
        <source>{agent} updated your access to the project {project} (now {access})</source>
        <translation>{agent} hat Deinen Zugang zum Projekt {project} aktualisiert (jetzt {access})</translation>
    </message>
    <message>
        <source>Access updated: {project}</source>
        <translation>Zugang aktualisiert: {project}</translation>
    </message>
    <message>
        <source>Access updated</source>
        <translation>Zugang aktualisiert</translation>
    </message>
    <message>
        <source>{agent} removed {member} from the project {project}</source>
        <translation>{agent} hat {member} aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>{member} was removed from the project {project}</source>
        <translation>{member} wurde aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>Somebody was removed from the project {project}</source>
        <translation>Jemand wurde aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>Somebody was removed from a project</source>
        <translation>Jemand wurde aus einem Projekt entfernt</translation>
    </message>
    <message>
        <source>You left the project {project}</source>
        <translation>Du hast das Projekt {project} verlassen</translation>
    </message>
    <message>
        <source>You removed {member} from the project {project}</source>
        <translation>Du hast {member} aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>{agent} removed you from the project {project}</source>
        <translation>{agent} hat Dich aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>Member removed: {project}</source>
        <translation>Mitglied entfernt: {project}</translation>
    </message>
    <message>
        <source>Member of a project removed</source>
        <translation>Mitglied eines Projekts entfernt</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project} (access: {access})</source>
        <translation>{agent} hat die Gruppe {new_group} zum Projekt {project} hinzugefügt (Zugang: {access})</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project}</source>
        <translation>{agent} hat die Gruppe {new_group} zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>The group {new_group} was added to the project {project}</source>
        <translation>Die Gruppe {new_group} wurde zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>A group was added to a project</source>
        <translation>Eine Gruppe wurde zu einem Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project} (access: {access})</source>
        <translation>Du hast die Gruppe {new_group} zum Projekt {project} hinzugefügt (Zugang: {access})</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project}</source>
        <translation>Du hast die Gruppe {new_group} zum Projekt {project} hinzugefügt</translation>
    </message>
    <message>
        <source>New group: {project}</source>
        <translation>Neue Gruppe: {project}</translation>
    </message>
    <message>
        <source>New group in a project</source>
        <translation>Neue Gruppe in einem Projekt</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>{agent} hat den Zugang der Gruppe {new_group} zum Projekt {project} aktualisiert (jetzt {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project}</source>
        <translation>{agent} hat den Zugang der Gruppe {new_group} zum Projekt {project} aktualisiert</translation>
    </message>
    <message>
        <source>The access of the group {new_group} to the project {project} was updated</source>
        <translation>Der Zugang der Gruppe {new_group} zum Projekt {project} wurde aktualisiert</translation>
    </message>
    <message>
        <source>A group&apos;s access to a project was updated</source>
        <translation>Der Zugang einer Gruppe zu einem Projekt wurde aktualisiert</translation>
    </message>
    <message>
        <source>You updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>Du hast den Zugang der Gruppe {new_group} zum Projekt {project} aktualisiert (jetzt {access})</translation>
    </message>
    <message>
        <source>{agent} removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>{agent} hat {removed_groups, plural, one {die Gruppe} other {die Gruppen}} {removed_groups} aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>{agent} removed groups from the project {project}</source>
        <translation>{agent} hat Gruppen aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>Groups were removed from the project {project}</source>
        <translation>Gruppen wurden aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>Groups were removed from a project</source>
        <translation>Gruppen wurden aus einem Projekt entfernt</translation>
    </message>
    <message>
        <source>You removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>Du hast {removed_groups, plural, one {die Gruppe} other {die Gruppen}} {removed_groups} aus dem Projekt {project} entfernt</translation>
    </message>
    <message>
        <source>Group removed: {project}</source>
        <translation>Gruppe entfernt: {project}</translation>
    </message>
    <message>
        <source>Group of a project removed</source>
        <translation>Gruppe eines Projekts entfernt</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName} ({fields})</source>
        <translation>{agent} hat die Gruppe {groupName} bearbeitet ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName}</source>
        <translation>{agent} hat die Gruppe {groupName} bearbeitet</translation>
    </message>
    <message>
        <source>The group {groupName} was edited</source>
        <translation>Die Gruppe {groupName} wurde bearbeitet</translation>
    </message>
    <message>
        <source>A group was edited</source>
        <translation>Eine Gruppe wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited the group {groupName} ({fields})</source>
        <translation>Du hast die Gruppe {groupName} bearbeitet ({fields})</translation>
    </message>
    <message>
        <source>You edited the group {groupName}</source>
        <translation>Du hast die Gruppe {groupName} bearbeitet</translation>
    </message>
    <message>
        <source>Group edited: {groupName}</source>
        <translation>Gruppe bearbeitet: {groupName}</translation>
    </message>
    <message>
        <source>Group edited</source>
        <translation>Gruppe bearbeitet</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications: “{content}”</source>
        <translation>Ein Test der Benachrichtigungen von Pagure: „{content}“</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications</source>
        <translation>Ein Test der Benachrichtigungen von Pagure</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Testbenachrichtigung</translation>
    </message>
    <message>
        <source>Pagure</source>
        <translation>Pagure</translation>
    </message>
</context>
<context>
    <name>pdc</name>
    <message>
        <source>The {type} compose {compose} is now in the Product Definition Center</source>
        <translation>Der Compose {compose} ({type}) ist jetzt im Product Definition Center</translation>
    </message>
    <message>
        <source>The compose {compose} is now in the Product Definition Center</source>
        <translation>Der Compose {compose} ist jetzt im Product Definition Center</translation>
    </message>
    <message>
        <source>A compose is now in the Product Definition Center</source>
        <translation>Ein Compose ist jetzt im Product Definition Center</translation>
    </message>
    <message>
        <source>Compose in PDC: {compose}</source>
        <translation>Compose in PDC: {compose}</translation>
    </message>
    <message>
        <source>Compose in PDC</source>
        <translation>Compose in PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# image} other {# images}} of the {type} compose {compose}</source>
        <translation>PDC hat {count, plural, one {# Image} other {# Images}} des Compose {compose} ({type}) importiert</translation>
    </message>
    <message>
        <source>PDC imported the images of the compose {compose}</source>
        <translation>PDC hat die Images des Compose {compose} importiert</translation>
    </message>
    <message>
        <source>PDC imported the images of a compose</source>
        <translation>PDC hat die Images eines Compose importiert</translation>
    </message>
    <message>
        <source>Images in PDC: {compose}</source>
        <translation>Images in PDC: {compose}</translation>
    </message>
    <message>
        <source>Images in PDC</source>
        <translation>Images in PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# RPM} other {# RPMs}} of the {type} compose {compose}</source>
        <translation>PDC hat {count, plural, one {# RPM} other {# RPMs}} des Compose {compose} ({type}) importiert</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of the compose {compose}</source>
        <translation>PDC hat die RPMs des Compose {compose} importiert</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of a compose</source>
        <translation>PDC hat die RPMs eines Compose importiert</translation>
    </message>
    <message>
        <source>RPMs in PDC: {compose}</source>
        <translation>RPMs in PDC: {compose}</translation>
    </message>
    <message>
        <source>RPMs in PDC</source>
        <translation>RPMs in PDC</translation>
    </message>
    <message>
        <source>Product Definition Center</source>
        <translation>Product Definition Center</translation>
    </message>
</context>
<context>
    <name>pkgdb</name>
    <message>
        <source>{agent} asked for the permission {permission} on {project} ({branch}): {permissionStatus}</source>
        <translation>{agent} hat um die Berechtigung {permission} für {project} ({branch}) gebeten: {permissionStatus}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} hat die Berechtigung {permission} von {other} für {project} ({branch}) auf „{permissionStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>{agent} set their permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} hat die eigene Berechtigung {permission} für {project} ({branch}) auf „{permissionStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>{agent} changed a permission on {project}</source>
        <translation>{agent} hat eine Berechtigung für {project} geändert</translation>
    </message>
    <message>
        <source>A permission changed</source>
        <translation>Eine Berechtigung hat sich geändert</translation>
    </message>
    <message>
        <source>You asked for the permission {permission} on {project} ({branch})</source>
        <translation>Du hast um die Berechtigung {permission} für {project} ({branch}) gebeten</translation>
    </message>
    <message>
        <source>You set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Du hast die Berechtigung {permission} von {other} für {project} ({branch}) auf „{permissionStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>You set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Du hast Deine Berechtigung {permission} für {project} ({branch}) auf „{permissionStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>{agent} set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} hat Deine Berechtigung {permission} für {project} ({branch}) auf „{permissionStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>Permission given: {package}</source>
        <translation>Berechtigung erteilt: {package}</translation>
    </message>
    <message>
        <source>Permission asked for: {package}</source>
        <translation>Berechtigung erbeten: {package}</translation>
    </message>
    <message>
        <source>Permission taken: {package}</source>
        <translation>Berechtigung entzogen: {package}</translation>
    </message>
    <message>
        <source>Permission changed: {package}</source>
        <translation>Berechtigung geändert: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the permission {permission} on {project} ({branch})</source>
        <translation>{agent} hat die Berechtigung {permission} für {project} ({branch}) beantragt</translation>
    </message>
    <message>
        <source>{agent} gave up the permission {permission} on {project} ({branch})</source>
        <translation>{agent} hat die Berechtigung {permission} für {project} ({branch}) aufgegeben</translation>
    </message>
    <message>
        <source>{agent} changed a request for the permission {permission} on {project} ({branch})</source>
        <translation>{agent} hat einen Antrag auf die Berechtigung {permission} für {project} ({branch}) geändert</translation>
    </message>
    <message>
        <source>{agent} changed a request for a permission on {project}</source>
        <translation>{agent} hat einen Antrag auf eine Berechtigung für {project} geändert</translation>
    </message>
    <message>
        <source>A request for a permission changed</source>
        <translation>Ein Antrag auf eine Berechtigung hat sich geändert</translation>
    </message>
    <message>
        <source>You requested the permission {permission} on {project} ({branch})</source>
        <translation>Du hast die Berechtigung {permission} für {project} ({branch}) beantragt</translation>
    </message>
    <message>
        <source>You gave up the permission {permission} on {project} ({branch})</source>
        <translation>Du hast die Berechtigung {permission} für {project} ({branch}) aufgegeben</translation>
    </message>
    <message>
        <source>Permission given up: {package}</source>
        <translation>Berechtigung aufgegeben: {package}</translation>
    </message>
    <message>
        <source>Permission request changed: {package}</source>
        <translation>Berechtigungsantrag geändert: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project} ({branches})</source>
        <translation>{agent} hat {other} von {project} ({branches}) entfernt</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project}</source>
        <translation>{agent} hat {other} von {project} entfernt</translation>
    </message>
    <message>
        <source>{agent} left {project} ({branches})</source>
        <translation>{agent} hat {project} ({branches}) verlassen</translation>
    </message>
    <message>
        <source>{agent} left {project}</source>
        <translation>{agent} hat {project} verlassen</translation>
    </message>
    <message>
        <source>Somebody was removed from a package</source>
        <translation>Jemand wurde von einem Paket entfernt</translation>
    </message>
    <message>
        <source>{agent} removed you from {project} ({branches})</source>
        <translation>{agent} hat Dich von {project} ({branches}) entfernt</translation>
    </message>
    <message>
        <source>You removed {other} from {project} ({branches})</source>
        <translation>Du hast {other} von {project} ({branches}) entfernt</translation>
    </message>
    <message>
        <source>You left {project} ({branches})</source>
        <translation>Du hast {project} ({branches}) verlassen</translation>
    </message>
    <message>
        <source>Maintainer removed: {package}</source>
        <translation>Paketbetreuung entfernt: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>{agent} hat die Berechtigung {permission} von {other} für {project} ({branch}) entfernt</translation>
    </message>
    <message>
        <source>{agent} removed their permission {permission} on {project} ({branch})</source>
        <translation>{agent} hat die eigene Berechtigung {permission} für {project} ({branch}) entfernt</translation>
    </message>
    <message>
        <source>{agent} removed a permission on {project}</source>
        <translation>{agent} hat eine Berechtigung für {project} entfernt</translation>
    </message>
    <message>
        <source>A permission was removed</source>
        <translation>Eine Berechtigung wurde entfernt</translation>
    </message>
    <message>
        <source>You removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>Du hast die Berechtigung {permission} von {other} für {project} ({branch}) entfernt</translation>
    </message>
    <message>
        <source>You removed your permission {permission} on {project} ({branch})</source>
        <translation>Du hast Deine Berechtigung {permission} für {project} ({branch}) entfernt</translation>
    </message>
    <message>
        <source>{agent} removed your permission {permission} on {project} ({branch})</source>
        <translation>{agent} hat Deine Berechtigung {permission} für {project} ({branch}) entfernt</translation>
    </message>
    <message>
        <source>Permission removed: {package}</source>
        <translation>Berechtigung entfernt: {package}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} ({branch})</source>
        <translation>{agent} hat {project} ({branch}) verwaisen lassen</translation>
    </message>
    <message>
        <source>{agent} orphaned {project}</source>
        <translation>{agent} hat {project} verwaisen lassen</translation>
    </message>
    <message>
        <source>{project} was orphaned</source>
        <translation>{project} ist verwaist</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to {newOwner}</source>
        <translation>{agent} hat {project} ({branch}) an {newOwner} übergeben</translation>
    </message>
    <message>
        <source>{agent} changed the owner of {project}</source>
        <translation>{agent} hat den Eigentümer von {project} geändert</translation>
    </message>
    <message>
        <source>The owner of a package changed</source>
        <translation>Der Eigentümer eines Pakets hat sich geändert</translation>
    </message>
    <message>
        <source>You orphaned {project} ({branch})</source>
        <translation>Du hast {project} ({branch}) verwaisen lassen</translation>
    </message>
    <message>
        <source>You gave {project} ({branch}) to {newOwner}</source>
        <translation>Du hast {project} ({branch}) an {newOwner} übergeben</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to you</source>
        <translation>{agent} hat Dir {project} ({branch}) übergeben</translation>
    </message>
    <message>
        <source>Orphaned: {package}</source>
        <translation>Verwaist: {package}</translation>
    </message>
    <message>
        <source>New owner: {package}</source>
        <translation>Neuer Eigentümer: {package}</translation>
    </message>
    <message>
        <source>{agent} added the new package {project} ({branch})</source>
        <translation>{agent} hat das neue Paket {project} ({branch}) hinzugefügt</translation>
    </message>
    <message>
        <source>{agent} added the new package {project}</source>
        <translation>{agent} hat das neue Paket {project} hinzugefügt</translation>
    </message>
    <message>
        <source>There is a new package: {project}</source>
        <translation>Es gibt ein neues Paket: {project}</translation>
    </message>
    <message>
        <source>There is a new package</source>
        <translation>Es gibt ein neues Paket</translation>
    </message>
    <message>
        <source>You added the new package {project} ({branch})</source>
        <translation>Du hast das neue Paket {project} ({branch}) hinzugefügt</translation>
    </message>
    <message>
        <source>New package: {package}</source>
        <translation>Neues Paket: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project} on the branch {branch}</source>
        <translation>{agent} hat das Paket {project} auf dem Branch {branch} beantragt</translation>
    </message>
    <message>
        <source>{agent} requested the package {project}</source>
        <translation>{agent} hat das Paket {project} beantragt</translation>
    </message>
    <message>
        <source>Somebody requested a new package</source>
        <translation>Jemand hat ein neues Paket beantragt</translation>
    </message>
    <message>
        <source>You requested the package {project} on the branch {branch}</source>
        <translation>Du hast das Paket {project} auf dem Branch {branch} beantragt</translation>
    </message>
    <message>
        <source>You requested the package {project}</source>
        <translation>Du hast das Paket {project} beantragt</translation>
    </message>
    <message>
        <source>Package requested: {package}</source>
        <translation>Paket beantragt: {package}</translation>
    </message>
    <message>
        <source>{agent} updated {fields} of {project}</source>
        <translation>{agent} hat {fields} von {project} aktualisiert</translation>
    </message>
    <message>
        <source>{agent} updated {project}</source>
        <translation>{agent} hat {project} aktualisiert</translation>
    </message>
    <message>
        <source>A package was updated</source>
        <translation>Ein Paket wurde aktualisiert</translation>
    </message>
    <message>
        <source>You updated {fields} of {project}</source>
        <translation>Du hast {fields} von {project} aktualisiert</translation>
    </message>
    <message>
        <source>You updated {project}</source>
        <translation>Du hast {project} aktualisiert</translation>
    </message>
    <message>
        <source>Package updated: {package}</source>
        <translation>Paket aktualisiert: {package}</translation>
    </message>
    <message>
        <source>{agent} retired {project} in {branch}</source>
        <translation>{agent} hat {project} in {branch} stillgelegt</translation>
    </message>
    <message>
        <source>{project} was retired</source>
        <translation>{project} wurde stillgelegt</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} in {branch}</source>
        <translation>{agent} hat {project} in {branch} verwaisen lassen</translation>
    </message>
    <message>
        <source>{agent} unretired {project} in {branch}</source>
        <translation>{agent} hat {project} in {branch} reaktiviert</translation>
    </message>
    <message>
        <source>{agent} took over {project} in {branch}</source>
        <translation>{agent} hat {project} in {branch} übernommen</translation>
    </message>
    <message>
        <source>{agent} set {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} hat {project} in {branch} auf „{newStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>The status of {project} changed</source>
        <translation>Der Status von {project} hat sich geändert</translation>
    </message>
    <message>
        <source>A package&apos;s status changed</source>
        <translation>Der Status eines Pakets hat sich geändert</translation>
    </message>
    <message>
        <source>You retired {project} in {branch}</source>
        <translation>Du hast {project} in {branch} stillgelegt</translation>
    </message>
    <message>
        <source>You orphaned {project} in {branch}</source>
        <translation>Du hast {project} in {branch} verwaisen lassen</translation>
    </message>
    <message>
        <source>You unretired {project} in {branch}</source>
        <translation>Du hast {project} in {branch} reaktiviert</translation>
    </message>
    <message>
        <source>You took over {project} in {branch}</source>
        <translation>Du hast {project} in {branch} übernommen</translation>
    </message>
    <message>
        <source>Retired: {package}</source>
        <translation>Stillgelegt: {package}</translation>
    </message>
    <message>
        <source>Unretired: {package}</source>
        <translation>Reaktiviert: {package}</translation>
    </message>
    <message>
        <source>Status changed: {package}</source>
        <translation>Status geändert: {package}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} ({branch})</source>
        <translation>{agent} hat {project} ({branch}) reaktiviert</translation>
    </message>
    <message>
        <source>{project} was unretired</source>
        <translation>{project} wurde reaktiviert</translation>
    </message>
    <message>
        <source>{agent} retired {project} ({branch})</source>
        <translation>{agent} hat {project} ({branch}) stillgelegt</translation>
    </message>
    <message>
        <source>A package was retired</source>
        <translation>Ein Paket wurde stillgelegt</translation>
    </message>
    <message>
        <source>You unretired {project} ({branch})</source>
        <translation>Du hast {project} ({branch}) reaktiviert</translation>
    </message>
    <message>
        <source>You retired {project} ({branch})</source>
        <translation>Du hast {project} ({branch}) stillgelegt</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project} in {branch}</source>
        <translation>{agent} hat um die Reaktivierung von {project} in {branch} gebeten</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project}</source>
        <translation>{agent} hat um die Reaktivierung von {project} gebeten</translation>
    </message>
    <message>
        <source>Somebody asked to unretire a package</source>
        <translation>Jemand hat um die Reaktivierung eines Pakets gebeten</translation>
    </message>
    <message>
        <source>You asked to unretire {project} in {branch}</source>
        <translation>Du hast um die Reaktivierung von {project} in {branch} gebeten</translation>
    </message>
    <message>
        <source>You asked to unretire {project}</source>
        <translation>Du hast um die Reaktivierung von {project} gebeten</translation>
    </message>
    <message>
        <source>Unretirement asked for: {package}</source>
        <translation>Reaktivierung erbeten: {package}</translation>
    </message>
    <message>
        <source>{agent} deleted the package {project} from the package database</source>
        <translation>{agent} hat das Paket {project} aus der Paketdatenbank gelöscht</translation>
    </message>
    <message>
        <source>{project} was deleted from the package database</source>
        <translation>{project} wurde aus der Paketdatenbank gelöscht</translation>
    </message>
    <message>
        <source>A package was deleted from the package database</source>
        <translation>Ein Paket wurde aus der Paketdatenbank gelöscht</translation>
    </message>
    <message>
        <source>You deleted the package {project} from the package database</source>
        <translation>Du hast das Paket {project} aus der Paketdatenbank gelöscht</translation>
    </message>
    <message>
        <source>Package deleted: {package}</source>
        <translation>Paket gelöscht: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the branch {branch} of {project}</source>
        <translation>{agent} hat den Branch {branch} von {project} beantragt</translation>
    </message>
    <message>
        <source>{agent} requested a branch of {project}</source>
        <translation>{agent} hat einen Branch von {project} beantragt</translation>
    </message>
    <message>
        <source>Somebody requested a branch</source>
        <translation>Jemand hat einen Branch beantragt</translation>
    </message>
    <message>
        <source>You requested the branch {branch} of {project}</source>
        <translation>Du hast den Branch {branch} von {project} beantragt</translation>
    </message>
    <message>
        <source>You requested a branch of {project}</source>
        <translation>Du hast einen Branch von {project} beantragt</translation>
    </message>
    <message>
        <source>Branch requested: {package}</source>
        <translation>Branch beantragt: {package}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} hat den Branch {branch} von {project} angelegt</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} hat einen neuen Branch</translation>
    </message>
    <message>
        <source>There is a new branch</source>
        <translation>Es gibt einen neuen Branch</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Du hast den Branch {branch} von {project} angelegt</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Neuer Branch: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} hat den Branch {branch} von {project} gelöscht</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Ein Branch von {project} wurde gelöscht</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Ein Branch wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Du hast den Branch {branch} von {project} gelöscht</translation>
    </message>
    <message>
        <source>Branch deleted: {package} {branch}</source>
        <translation>Branch gelöscht: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} branched {project} {branch} from {source}</source>
        <translation>{agent} hat {project} {branch} von {source} abgezweigt</translation>
    </message>
    <message>
        <source>{agent} branched {project}</source>
        <translation>{agent} hat {project} abgezweigt</translation>
    </message>
    <message>
        <source>A package was branched</source>
        <translation>Ein Paket wurde abgezweigt</translation>
    </message>
    <message>
        <source>You branched {project} {branch} from {source}</source>
        <translation>Du hast {project} {branch} von {source} abgezweigt</translation>
    </message>
    <message>
        <source>You branched {project}</source>
        <translation>Du hast {project} abgezweigt</translation>
    </message>
    <message>
        <source>{agent} started to branch {branch} from {source}</source>
        <translation>{agent} hat begonnen, {branch} von {source} abzuzweigen</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} hat ein Massen-Branching gestartet</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Ein Massen-Branching ist gestartet</translation>
    </message>
    <message>
        <source>You started to branch {branch} from {source}</source>
        <translation>Du hast begonnen, {branch} von {source} abzuzweigen</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Du hast ein Massen-Branching gestartet</translation>
    </message>
    <message>
        <source>Mass branch started: {branch}</source>
        <translation>Massen-Branching gestartet: {branch}</translation>
    </message>
    <message>
        <source>{agent}&apos;s branching of {branch} from {source} is done</source>
        <translation>Das Branching von {branch} aus {source} durch {agent} ist fertig</translation>
    </message>
    <message>
        <source>{agent}&apos;s mass branch is done</source>
        <translation>Das Massen-Branching von {agent} ist fertig</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Ein Massen-Branching ist fertig</translation>
    </message>
    <message>
        <source>Your branching of {branch} from {source} is done</source>
        <translation>Dein Branching von {branch} aus {source} ist fertig</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Dein Massen-Branching ist fertig</translation>
    </message>
    <message>
        <source>Mass branch done: {branch}</source>
        <translation>Massen-Branching fertig: {branch}</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project} ({branches})</source>
        <translation>{agent} hat das critpath-Flag von {project} ({branches}) gesetzt</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project}</source>
        <translation>{agent} hat das critpath-Flag von {project} gesetzt</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project} ({branches})</source>
        <translation>{agent} hat das critpath-Flag von {project} ({branches}) entfernt</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project}</source>
        <translation>{agent} hat das critpath-Flag von {project} entfernt</translation>
    </message>
    <message>
        <source>The critpath flag of {project} changed</source>
        <translation>Das critpath-Flag von {project} hat sich geändert</translation>
    </message>
    <message>
        <source>The critpath flag of a package changed</source>
        <translation>Das critpath-Flag eines Pakets hat sich geändert</translation>
    </message>
    <message>
        <source>You set the critpath flag of {project} ({branches})</source>
        <translation>Du hast das critpath-Flag von {project} ({branches}) gesetzt</translation>
    </message>
    <message>
        <source>You took the critpath flag off {project} ({branches})</source>
        <translation>Du hast das critpath-Flag von {project} ({branches}) entfernt</translation>
    </message>
    <message>
        <source>On the critical path: {package}</source>
        <translation>Auf dem kritischen Pfad: {package}</translation>
    </message>
    <message>
        <source>Off the critical path: {package}</source>
        <translation>Nicht mehr auf dem kritischen Pfad: {package}</translation>
    </message>
    <message>
        <source>{agent} changed the critpath flag of some packages</source>
        <translation>{agent} hat das critpath-Flag einiger Pakete geändert</translation>
    </message>
    <message>
        <source>The critpath flag of some packages changed</source>
        <translation>Das critpath-Flag einiger Pakete hat sich geändert</translation>
    </message>
    <message>
        <source>You changed the critpath flag of some packages</source>
        <translation>Du hast das critpath-Flag einiger Pakete geändert</translation>
    </message>
    <message>
        <source>Critical path changed</source>
        <translation>Kritischer Pfad geändert</translation>
    </message>
    <message>
        <source>{agent} turned off the release monitoring of {project}</source>
        <translation>{agent} hat die Release-Überwachung von {project} ausgeschaltet</translation>
    </message>
    <message>
        <source>{agent} turned on the release monitoring of {project}</source>
        <translation>{agent} hat die Release-Überwachung von {project} eingeschaltet</translation>
    </message>
    <message>
        <source>The release monitoring of a package changed</source>
        <translation>Die Release-Überwachung eines Pakets hat sich geändert</translation>
    </message>
    <message>
        <source>You turned off the release monitoring of {project}</source>
        <translation>Du hast die Release-Überwachung von {project} ausgeschaltet</translation>
    </message>
    <message>
        <source>You turned on the release monitoring of {project}</source>
        <translation>Du hast die Release-Überwachung von {project} eingeschaltet</translation>
    </message>
    <message>
        <source>Release monitoring off: {package}</source>
        <translation>Release-Überwachung aus: {package}</translation>
    </message>
    <message>
        <source>Release monitoring on: {package}</source>
        <translation>Release-Überwachung ein: {package}</translation>
    </message>
    <message>
        <source>{agent} turned off Koschei for {project}</source>
        <translation>{agent} hat Koschei für {project} ausgeschaltet</translation>
    </message>
    <message>
        <source>{agent} turned on Koschei for {project}</source>
        <translation>{agent} hat Koschei für {project} eingeschaltet</translation>
    </message>
    <message>
        <source>Koschei was turned on or off for a package</source>
        <translation>Koschei wurde für ein Paket ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>You turned off Koschei for {project}</source>
        <translation>Du hast Koschei für {project} ausgeschaltet</translation>
    </message>
    <message>
        <source>You turned on Koschei for {project}</source>
        <translation>Du hast Koschei für {project} eingeschaltet</translation>
    </message>
    <message>
        <source>Koschei off: {package}</source>
        <translation>Koschei aus: {package}</translation>
    </message>
    <message>
        <source>Koschei on: {package}</source>
        <translation>Koschei ein: {package}</translation>
    </message>
    <message>
        <source>{agent} created the collection {collectionName}</source>
        <translation>{agent} hat die Sammlung {collectionName} angelegt</translation>
    </message>
    <message>
        <source>There is a new collection</source>
        <translation>Es gibt eine neue Sammlung</translation>
    </message>
    <message>
        <source>You created the collection {collectionName}</source>
        <translation>Du hast die Sammlung {collectionName} angelegt</translation>
    </message>
    <message>
        <source>New collection: {collectionName}</source>
        <translation>Neue Sammlung: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed {fields} of the collection {collectionName}</source>
        <translation>{agent} hat {fields} der Sammlung {collectionName} geändert</translation>
    </message>
    <message>
        <source>{agent} changed the collection {collectionName}</source>
        <translation>{agent} hat die Sammlung {collectionName} geändert</translation>
    </message>
    <message>
        <source>A collection changed</source>
        <translation>Eine Sammlung hat sich geändert</translation>
    </message>
    <message>
        <source>You changed {fields} of the collection {collectionName}</source>
        <translation>Du hast {fields} der Sammlung {collectionName} geändert</translation>
    </message>
    <message>
        <source>You changed the collection {collectionName}</source>
        <translation>Du hast die Sammlung {collectionName} geändert</translation>
    </message>
    <message>
        <source>Collection changed: {collectionName}</source>
        <translation>Sammlung geändert: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} hat den Antrag von {other} für {project} in {branch} von „{oldStatus}“ auf „{newStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>{agent} set their request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} hat den eigenen Antrag für {project} in {branch} von „{oldStatus}“ auf „{newStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>{agent} set a request for {project} to “{newStatus}”</source>
        <translation>{agent} hat einen Antrag für {project} auf „{newStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>The status of a request changed</source>
        <translation>Der Status eines Antrags hat sich geändert</translation>
    </message>
    <message>
        <source>You set {other}&apos;s request for {project} in {branch} to “{newStatus}”</source>
        <translation>Du hast den Antrag von {other} für {project} in {branch} auf „{newStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>You set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>Du hast Deinen Antrag für {project} in {branch} auf „{newStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>{agent} set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} hat Deinen Antrag für {project} in {branch} auf „{newStatus}“ gesetzt</translation>
    </message>
    <message>
        <source>Request approved: {package}</source>
        <translation>Antrag genehmigt: {package}</translation>
    </message>
    <message>
        <source>Request denied: {package}</source>
        <translation>Antrag abgelehnt: {package}</translation>
    </message>
    <message>
        <source>Request changed: {package}</source>
        <translation>Antrag geändert: {package}</translation>
    </message>
    <message>
        <source>Package database</source>
        <translation>Paketdatenbank</translation>
    </message>
</context>
<context>
    <name>planet</name>
    <message>
        <source>{author} published the post “{headlineOfPost}” on the planet</source>
        <translation>{author} hat den Beitrag „{headlineOfPost}“ auf dem Planet veröffentlicht</translation>
    </message>
    <message>
        <source>{author} published a post on the planet</source>
        <translation>{author} hat einen Beitrag auf dem Planet veröffentlicht</translation>
    </message>
    <message>
        <source>There is a new post on the planet: “{headlineOfPost}”</source>
        <translation>Auf dem Planet gibt es einen neuen Beitrag: „{headlineOfPost}“</translation>
    </message>
    <message>
        <source>There is a new post on the planet</source>
        <translation>Auf dem Planet gibt es einen neuen Beitrag</translation>
    </message>
    <message>
        <source>You published the post “{headlineOfPost}” on the planet</source>
        <translation>Du hast den Beitrag „{headlineOfPost}“ auf dem Planet veröffentlicht</translation>
    </message>
    <message>
        <source>You published a post on the planet</source>
        <translation>Du hast einen Beitrag auf dem Planet veröffentlicht</translation>
    </message>
    <message>
        <source>New post: {headlineOfPost}</source>
        <translation>Neuer Beitrag: {headlineOfPost}</translation>
    </message>
    <message>
        <source>New post by {author}</source>
        <translation>Neuer Beitrag von {author}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>{planet} was built again</source>
        <translation>{planet} wurde neu gebaut</translation>
    </message>
    <message>
        <source>The planet was built again</source>
        <translation>Der Planet wurde neu gebaut</translation>
    </message>
    <message>
        <source>Planet built</source>
        <translation>Planet gebaut</translation>
    </message>
    <message>
        <source>Fedora Planet</source>
        <translation>Fedora Planet</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Problems about me</source>
        <translation>Probleme, die mich betreffen</translation>
    </message>
    <message>
        <source>Problems in my packages</source>
        <translation>Probleme in meinen Paketen</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>My packages</source>
        <translation>Meine Pakete</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>Composes</translation>
    </message>
    <message>
        <source>Pushes of updates</source>
        <translation>Pushes von Updates</translation>
    </message>
    <message>
        <source>Problems anywhere</source>
        <translation>Probleme überall</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Leute, denen ich folge</translation>
    </message>
    <message>
        <source>Updates of packages installed here</source>
        <translation>Updates hier installierter Pakete</translation>
    </message>
    <message>
        <source>Bugs of packages installed here</source>
        <translation>Bugs hier installierter Pakete</translation>
    </message>
    <message>
        <source>Packager, quiet</source>
        <translation>Paketbau, ruhig</translation>
    </message>
    <message>
        <source>Problems with my builds, updates and packages. Usually a bubble or two a day.</source>
        <translation>Probleme mit meinen Builds, Updates und Paketen. Meist ein, zwei Sprechblasen am Tag.</translation>
    </message>
    <message>
        <source>Packager, all</source>
        <translation>Paketbau, alles</translation>
    </message>
    <message>
        <source>Whatever happens to my packages. Usually some ten bubbles a day.</source>
        <translation>Alles, was mit meinen Paketen geschieht. Meist etwa zehn Sprechblasen am Tag.</translation>
    </message>
    <message>
        <source>Release engineer</source>
        <translation>Release-Engineering</translation>
    </message>
    <message>
        <source>Composes, pushes and problems of the whole distribution.</source>
        <translation>Composes, Pushes und Probleme der ganzen Distribution.</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>Leuten folgen</translation>
    </message>
    <message>
        <source>What the people I name do.</source>
        <translation>Was die Leute tun, die ich nenne.</translation>
    </message>
    <message>
        <source>Just my machine</source>
        <translation>Nur mein Rechner</translation>
    </message>
    <message>
        <source>Updates and bugs of the packages installed here. Needs no name.</source>
        <translation>Updates und Bugs der hier installierten Pakete. Braucht keinen Namen.</translation>
    </message>
    <message>
        <source>Problems in packages I follow</source>
        <translation>Probleme in Paketen, denen ich folge</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Pakete, denen ich folge</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Probleme, die dieser Rechner gemeldet hat</translation>
    </message>
</context>
<context>
    <name>pretix</name>
    <message>
        <source>{attendee} entered {event}</source>
        <translation>{attendee} hat {event} betreten</translation>
    </message>
    <message>
        <source>Somebody entered {event}</source>
        <translation>Jemand hat {event} betreten</translation>
    </message>
    <message>
        <source>{attendee} left {event}</source>
        <translation>{attendee} hat {event} verlassen</translation>
    </message>
    <message>
        <source>Somebody left {event}</source>
        <translation>Jemand hat {event} verlassen</translation>
    </message>
    <message>
        <source>Somebody showed a ticket at {event}</source>
        <translation>Jemand hat bei {event} ein Ticket vorgezeigt</translation>
    </message>
    <message>
        <source>Somebody showed a ticket</source>
        <translation>Jemand hat ein Ticket vorgezeigt</translation>
    </message>
    <message>
        <source>You entered {event}</source>
        <translation>Du hast {event} betreten</translation>
    </message>
    <message>
        <source>You left {event}</source>
        <translation>Du hast {event} verlassen</translation>
    </message>
    <message>
        <source>Entered: {event}</source>
        <translation>Betreten: {event}</translation>
    </message>
    <message>
        <source>Left: {event}</source>
        <translation>Verlassen: {event}</translation>
    </message>
    <message>
        <source>Ticket shown: {event}</source>
        <translation>Ticket vorgezeigt: {event}</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>Ticket vorgezeigt</translation>
    </message>
    <message>
        <source>Something happened with the tickets of {event} ({action})</source>
        <translation>Mit den Tickets von {event} ist etwas geschehen ({action})</translation>
    </message>
    <message>
        <source>Something happened with tickets</source>
        <translation>Mit Tickets ist etwas geschehen</translation>
    </message>
    <message>
        <source>Tickets: {event}</source>
        <translation>Tickets: {event}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Pretix</source>
        <translation>Pretix</translation>
    </message>
</context>
<context>
    <name>pungi</name>
    <message>
        <source>The compose {compose} started</source>
        <translation>Der Compose {compose} ist gestartet</translation>
    </message>
    <message>
        <source>The compose {compose} is finished</source>
        <translation>Der Compose {compose} ist abgeschlossen</translation>
    </message>
    <message>
        <source>The compose {compose} is finished, but parts of it are missing</source>
        <translation>Der Compose {compose} ist abgeschlossen, aber Teile davon fehlen</translation>
    </message>
    <message>
        <source>The compose {compose} failed</source>
        <translation>Der Compose {compose} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The compose {compose} was aborted</source>
        <translation>Der Compose {compose} wurde abgebrochen</translation>
    </message>
    <message>
        <source>The compose {compose} is now {status}</source>
        <translation>Der Compose {compose} ist jetzt im Zustand {status}</translation>
    </message>
    <message>
        <source>The compose {compose} has changed</source>
        <translation>Der Compose {compose} hat sich geändert</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Ein Compose hat sich geändert</translation>
    </message>
    <message>
        <source>Compose started: {compose}</source>
        <translation>Compose gestartet: {compose}</translation>
    </message>
    <message>
        <source>Compose done: {compose}</source>
        <translation>Compose fertig: {compose}</translation>
    </message>
    <message>
        <source>Compose incomplete: {compose}</source>
        <translation>Compose unvollständig: {compose}</translation>
    </message>
    <message>
        <source>Compose failed: {compose}</source>
        <translation>Compose fehlgeschlagen: {compose}</translation>
    </message>
    <message>
        <source>Compose aborted: {compose}</source>
        <translation>Compose abgebrochen: {compose}</translation>
    </message>
    <message>
        <source>Compose changed: {compose}</source>
        <translation>Compose geändert: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} started</source>
        <translation>Die Phase {phase} des Compose {compose} ist gestartet</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} started</source>
        <translation>Eine Phase des Compose {compose} ist gestartet</translation>
    </message>
    <message>
        <source>A phase of a compose started</source>
        <translation>Eine Phase eines Compose ist gestartet</translation>
    </message>
    <message>
        <source>Phase {phase} started: {compose}</source>
        <translation>Phase {phase} gestartet: {compose}</translation>
    </message>
    <message>
        <source>Phase started: {compose}</source>
        <translation>Phase gestartet: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} is done</source>
        <translation>Die Phase {phase} des Compose {compose} ist fertig</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} is done</source>
        <translation>Eine Phase des Compose {compose} ist fertig</translation>
    </message>
    <message>
        <source>A phase of a compose is done</source>
        <translation>Eine Phase eines Compose ist fertig</translation>
    </message>
    <message>
        <source>Phase {phase} done: {compose}</source>
        <translation>Phase {phase} fertig: {compose}</translation>
    </message>
    <message>
        <source>Phase done: {compose}</source>
        <translation>Phase fertig: {compose}</translation>
    </message>
    <message>
        <source>{deliverables, plural, one {# image is} other {# images are}} to be made for the compose {compose}</source>
        <translation>{deliverables, plural, one {# Image soll} other {# Images sollen}} für den Compose {compose} erstellt werden</translation>
    </message>
    <message>
        <source>Images are to be made for the compose {compose}</source>
        <translation>Für den Compose {compose} sollen Images erstellt werden</translation>
    </message>
    <message>
        <source>Images are to be made</source>
        <translation>Images sollen erstellt werden</translation>
    </message>
    <message>
        <source>Images to come: {compose}</source>
        <translation>Images stehen an: {compose}</translation>
    </message>
    <message>
        <source>Images to come</source>
        <translation>Images stehen an</translation>
    </message>
    <message>
        <source>The image {image} is done</source>
        <translation>Das Image {image} ist fertig</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is done</source>
        <translation>Ein Image des Compose {compose} ist fertig</translation>
    </message>
    <message>
        <source>An image is done</source>
        <translation>Ein Image ist fertig</translation>
    </message>
    <message>
        <source>Image done: {variant} {arch}</source>
        <translation>Image fertig: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image done: {compose}</source>
        <translation>Image fertig: {compose}</translation>
    </message>
    <message>
        <source>The image {image} failed</source>
        <translation>Das Image {image} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>An image of the compose {compose} failed</source>
        <translation>Ein Image des Compose {compose} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>An image failed</source>
        <translation>Ein Image ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Image failed: {variant} {arch}</source>
        <translation>Image fehlgeschlagen: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image failed: {compose}</source>
        <translation>Image fehlgeschlagen: {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} made the ostree commit {commit} of {ref} for {arch}</source>
        <translation>Der Compose {compose} hat den OSTree-Commit {commit} von {ref} für {arch} erzeugt</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit of {ref}</source>
        <translation>Der Compose {compose} hat einen neuen OSTree-Commit von {ref} erzeugt</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit</source>
        <translation>Der Compose {compose} hat einen neuen OSTree-Commit erzeugt</translation>
    </message>
    <message>
        <source>A compose made a new ostree commit</source>
        <translation>Ein Compose hat einen neuen OSTree-Commit erzeugt</translation>
    </message>
    <message>
        <source>New tree: {ref}</source>
        <translation>Neuer Baum: {ref}</translation>
    </message>
    <message>
        <source>New tree: {compose}</source>
        <translation>Neuer Baum: {compose}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start: {why}</source>
        <translation>Der Compose von {config} konnte nicht starten: {why}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start</source>
        <translation>Der Compose von {config} konnte nicht starten</translation>
    </message>
    <message>
        <source>A compose failed to start</source>
        <translation>Ein Compose konnte nicht starten</translation>
    </message>
    <message>
        <source>Compose not started: {config}</source>
        <translation>Compose nicht gestartet: {config}</translation>
    </message>
    <message>
        <source>Compose not started</source>
        <translation>Compose nicht gestartet</translation>
    </message>
    <message>
        <source>Pungi</source>
        <translation>Pungi</translation>
    </message>
</context>
<context>
    <name>rats</name>
    <message>
        <source>{agent} asked {tester} to test {request} again</source>
        <translation>{agent} hat {tester} gebeten, {request} noch einmal zu testen</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>{agent} hat {tester} gebeten, den Test zum Ergebnis {result} in ResultsDB noch einmal laufen zu lassen</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run a test again</source>
        <translation>{agent} hat {tester} gebeten, einen Test noch einmal laufen zu lassen</translation>
    </message>
    <message>
        <source>{tester} was asked to run a test again</source>
        <translation>{tester} wurde gebeten, einen Test noch einmal laufen zu lassen</translation>
    </message>
    <message>
        <source>A test is to run again</source>
        <translation>Ein Test soll noch einmal laufen</translation>
    </message>
    <message>
        <source>You asked {tester} to test {request} again</source>
        <translation>Du hast {tester} gebeten, {request} noch einmal zu testen</translation>
    </message>
    <message>
        <source>You asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>Du hast {tester} gebeten, den Test zum Ergebnis {result} in ResultsDB noch einmal laufen zu lassen</translation>
    </message>
    <message>
        <source>You asked {tester} to run a test again</source>
        <translation>Du hast {tester} gebeten, einen Test noch einmal laufen zu lassen</translation>
    </message>
    <message>
        <source>Test asked for: {request}</source>
        <translation>Test erbeten: {request}</translation>
    </message>
    <message>
        <source>Test asked for: {tester}</source>
        <translation>Test erbeten: {tester}</translation>
    </message>
    <message>
        <source>Run a test suite</source>
        <translation>Run a test suite</translation>
    </message>
</context>
<context>
    <name>releng</name>
    <message>
        <source>Release engineering looks for builds for a release of Fedora {release} Atomic Host</source>
        <translation>Release-Engineering sucht Builds für ein Release von Fedora {release} Atomic Host</translation>
    </message>
    <message>
        <source>Release engineering looks for builds for a release of Atomic Host</source>
        <translation>Release-Engineering sucht Builds für ein Release von Atomic Host</translation>
    </message>
    <message>
        <source>Atomic Host begun: Fedora {release}</source>
        <translation>Atomic Host begonnen: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host begun</source>
        <translation>Atomic Host begonnen</translation>
    </message>
    <message>
        <source>A new release of Fedora {release} Atomic Host is ready</source>
        <translation>Ein neues Release von Fedora {release} Atomic Host ist bereit</translation>
    </message>
    <message>
        <source>A new release of Atomic Host is ready</source>
        <translation>Ein neues Release von Atomic Host ist bereit</translation>
    </message>
    <message>
        <source>Atomic Host ready: Fedora {release}</source>
        <translation>Atomic Host bereit: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host ready</source>
        <translation>Atomic Host bereit</translation>
    </message>
    <message>
        <source>Release engineering</source>
        <translation>Release-Engineering</translation>
    </message>
</context>
<context>
    <name>resultsdb</name>
    <message>
        <source>{test} passed for {item}</source>
        <translation>{test} für {item} ist bestanden</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>Der Test {test} ist bestanden</translation>
    </message>
    <message>
        <source>{test} failed for {item}: {note}</source>
        <translation>{test} für {item} ist fehlgeschlagen: {note}</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{test} für {item} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>Der Test {test} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{test} for {item} is done, and somebody should look at it</source>
        <translation>{test} für {item} ist fertig, und jemand sollte sich das ansehen</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}: {note}</source>
        <translation>{test} für {item} konnte nicht laufen: {note}</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}</source>
        <translation>{test} für {item} konnte nicht laufen</translation>
    </message>
    <message>
        <source>{test} is queued for {item}</source>
        <translation>{test} für {item} ist eingereiht</translation>
    </message>
    <message>
        <source>{test} started for {item}</source>
        <translation>{test} für {item} ist gestartet</translation>
    </message>
    <message>
        <source>{test} is done for {item}</source>
        <translation>{test} für {item} ist fertig</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>Der Test {test} ist fertig</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Ein Test ist fertig</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Test bestanden: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Test fehlgeschlagen: {item}</translation>
    </message>
    <message>
        <source>Test to inspect: {item}</source>
        <translation>Test anzusehen: {item}</translation>
    </message>
    <message>
        <source>Test not run: {item}</source>
        <translation>Test nicht gelaufen: {item}</translation>
    </message>
    <message>
        <source>Test queued: {item}</source>
        <translation>Test eingereiht: {item}</translation>
    </message>
    <message>
        <source>Test started: {item}</source>
        <translation>Test gestartet: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Test fertig: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test fertig</translation>
    </message>
    <message>
        <source>ResultsDB</source>
        <translation>ResultsDB</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>is switched off</source>
        <translation>ist ausgeschaltet</translation>
    </message>
    <message>
        <source>is about other people or packages</source>
        <translation>betrifft andere Leute oder Pakete</translation>
    </message>
    <message>
        <source>leaves out what you did yourself</source>
        <translation>lässt aus, was Du selbst getan hast</translation>
    </message>
    <message>
        <source>is about other services</source>
        <translation>betrifft andere Dienste</translation>
    </message>
    <message>
        <source>wants another severity</source>
        <translation>verlangt einen anderen Schweregrad</translation>
    </message>
    <message>
        <source>wants another verdict on the signature</source>
        <translation>verlangt ein anderes Urteil über die Signatur</translation>
    </message>
    <message>
        <source>wants another topic</source>
        <translation>verlangt ein anderes Topic</translation>
    </message>
    <message>
        <source>looks for other words</source>
        <translation>sucht nach anderen Wörtern</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>The packages of the group %1 could not be asked for: %2</source>
        <translation>Die Pakete der Gruppe %1 konnten nicht abgefragt werden: %2</translation>
    </message>
    <message>
        <source>The packages of %1 could not be asked for: %2</source>
        <translation>Die Pakete von %1 konnten nicht abgefragt werden: %2</translation>
    </message>
    <message>
        <source>The packages installed here could not be read: %1</source>
        <translation>Die hier installierten Pakete konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>waits for something to break or to be mended</source>
        <translation>wartet darauf, dass etwas kaputtgeht oder repariert wird</translation>
    </message>
    <message>
        <source>needs your user name, which is not set</source>
        <translation>braucht Deinen Benutzernamen, der nicht gesetzt ist</translation>
    </message>
    <message>
        <source>needs a list of packages that is not known yet</source>
        <translation>braucht eine Liste von Paketen, die noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>is about whom or what you follow, and that is nothing yet</source>
        <translation>betrifft, wem oder was Du folgst, und das ist noch nichts</translation>
    </message>
</context>
<context>
    <name>summershum</name>
    <message>
        <source>summershum started to read {file} of {package}</source>
        <translation>summershum hat begonnen, {file} von {package} zu lesen</translation>
    </message>
    <message>
        <source>summershum started to read a source file</source>
        <translation>summershum hat begonnen, eine Quelldatei zu lesen</translation>
    </message>
    <message>
        <source>summershum started to read {file}, which you uploaded for {package}</source>
        <translation>summershum hat begonnen, {file} zu lesen, von Dir für {package} hochgeladen</translation>
    </message>
    <message>
        <source>Source being read: {package}</source>
        <translation>Quelle wird gelesen: {package}</translation>
    </message>
    <message>
        <source>Source being read</source>
        <translation>Quelle wird gelesen</translation>
    </message>
    <message>
        <source>summershum has read {file} of {package}</source>
        <translation>summershum hat {file} von {package} gelesen</translation>
    </message>
    <message>
        <source>summershum has read a source file</source>
        <translation>summershum hat eine Quelldatei gelesen</translation>
    </message>
    <message>
        <source>summershum has read {file}, which you uploaded for {package}</source>
        <translation>summershum hat {file} gelesen, von Dir für {package} hochgeladen</translation>
    </message>
    <message>
        <source>Source read: {package}</source>
        <translation>Quelle gelesen: {package}</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>Quelle gelesen</translation>
    </message>
    <message>
        <source>summershum failed to read {file} of {package}</source>
        <translation>summershum konnte {file} von {package} nicht lesen</translation>
    </message>
    <message>
        <source>summershum failed to read a source file</source>
        <translation>summershum konnte eine Quelldatei nicht lesen</translation>
    </message>
    <message>
        <source>summershum failed to read {file}, which you uploaded for {package}</source>
        <translation>summershum konnte {file} nicht lesen, von Dir für {package} hochgeladen</translation>
    </message>
    <message>
        <source>Source not read: {package}</source>
        <translation>Quelle nicht gelesen: {package}</translation>
    </message>
    <message>
        <source>Source not read</source>
        <translation>Quelle nicht gelesen</translation>
    </message>
    <message>
        <source>summershum</source>
        <translation>summershum</translation>
    </message>
</context>
<context>
    <name>taskotron</name>
    <message>
        <source>{test} passed for {item}</source>
        <translation>{test} für {item} ist bestanden</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>Der Test {test} ist bestanden</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{test} für {item} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>Der Test {test} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{test} was aborted for {item}</source>
        <translation>{test} für {item} wurde abgebrochen</translation>
    </message>
    <message>
        <source>{test} is done for {item} ({outcome})</source>
        <translation>{test} für {item} ist fertig ({outcome})</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>Der Test {test} ist fertig</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Ein Test ist fertig</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Test bestanden: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Test fehlgeschlagen: {item}</translation>
    </message>
    <message>
        <source>Test aborted: {item}</source>
        <translation>Test abgebrochen: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Test fertig: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test fertig</translation>
    </message>
    <message>
        <source>Taskotron</source>
        <translation>Taskotron</translation>
    </message>
</context>
<context>
    <name>tidings::app::Application</name>
    <message>
        <source>%1 could not be opened. Is a web browser set up?</source>
        <translation>%1 konnte nicht geöffnet werden. Ist ein Webbrowser eingerichtet?</translation>
    </message>
    <message>
        <source>New messages cannot be stored: %1</source>
        <translation>Neue Nachrichten können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>Der Verlauf war beschädigt. Er liegt jetzt unter %1, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>All messages are marked read</source>
        <translation>Alle Nachrichten sind als gelesen markiert</translation>
    </message>
</context>
<context>
    <name>tidings::app::AutostartSwitch</name>
    <message>
        <source>Tell what happened since you logged in.</source>
        <translation>Sagen, was seit Deiner Anmeldung geschehen ist.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Tidings at login: %1</source>
        <translation>Der Desktop kann nicht gebeten werden, Tidings bei der Anmeldung zu starten: %1</translation>
    </message>
</context>
<context>
    <name>tidings::app::PreferencesWindows</name>
    <message>
        <source>This cannot be changed now.</source>
        <translation>Das kann jetzt nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>tidings::app::RulesWindows</name>
    <message>
        <source>This message is not in the history any more. Mute it from another one.</source>
        <translation>Diese Nachricht ist nicht mehr im Verlauf. Schalte sie von einer anderen aus stumm.</translation>
    </message>
</context>
<context>
    <name>tidings::app::Settings</name>
    <message>
        <source>What you chose counts until the program ends, but cannot be kept. %1</source>
        <translation>Was Du gewählt hast, gilt bis zum Ende des Programms, kann aber nicht behalten werden. %1</translation>
    </message>
    <message>
        <source>What you chose counts until the program ends. Then other settings count more: %1</source>
        <translation>Was Du gewählt hast, gilt bis zum Ende des Programms. Danach haben andere Einstellungen Vorrang: %1</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Leute, denen ich folge</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Pakete, denen ich folge</translation>
    </message>
</context>
<context>
    <name>tidings::ui::AboutPage</name>
    <message>
        <source>Tidings %1</source>
        <translation>Tidings %1</translation>
    </message>
    <message>
        <source>When you report a defect, add this. Passwords, the path of your home and names in addresses are left out; have a look all the same.</source>
        <translation>Wenn Du einen Fehler meldest, füge dies bei. Passwörter, der Pfad Deines persönlichen Ordners und Namen in Adressen sind ausgelassen; sieh es trotzdem durch.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>tidings::ui::AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>AMQP (fedora-messaging)</source>
        <translation>AMQP (fedora-messaging)</translation>
    </message>
    <message>
        <source>ZeroMQ (fedmsg)</source>
        <translation>ZeroMQ (fedmsg)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>There is a profile of that name.</source>
        <translation>Es gibt schon ein Profil dieses Namens.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::BubblesPage</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Bubbles at once</source>
        <translation>Sprechblasen auf einmal</translation>
    </message>
    <message>
        <source>After that, one each</source>
        <translation>Danach eine alle</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>What comes in between is told by one bubble for all.</source>
        <translation>Was dazwischen kommt, fasst eine einzige Sprechblase zusammen.</translation>
    </message>
    <message>
        <source>Which messages become a bubble is decided by rules.</source>
        <translation>Welche Nachrichten zu einer Sprechblase werden, entscheiden Regeln.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CatchUpBar</name>
    <message>
        <source>Catching up</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Catching up is waiting: %1</source>
        <translation>Nachholen wartet: %1</translation>
    </message>
    <message>
        <source>Catching up: %1</source>
        <translation>Nachholen: %1</translation>
    </message>
    <message>
        <source>Catching up: %1 of about %2</source>
        <translation>Nachholen: %1 von etwa %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Some messages of the time away are missing: %1. Tidings tries again when it starts the next time</source>
        <translation>Einige Nachrichten aus der Zeit der Abwesenheit fehlen: %1. Tidings versucht es beim nächsten Start noch einmal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Catching up was stopped</source>
        <translation>Das Nachholen wurde angehalten</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Alles nachgeholt</translation>
    </message>
    <message>
        <source>Catching up was stopped. While you were away: %1</source>
        <translation>Das Nachholen wurde angehalten. Während Du weg warst: %1</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Während Du weg warst: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CertificateView</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ConstituentList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailFacts</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Why shown</source>
        <translation>Warum angezeigt</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what a link opens, at which host</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signiert von %1</translation>
    </message>
    <message>
        <source>With SHA-1, as the protocol of this bus has it</source>
        <translation>Mit SHA-1, wie es das Protokoll dieses Busses vorsieht</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>Show what is related: %1</source>
        <translation>Verwandtes anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the message&apos;s link</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Rohe Nachricht kopieren</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Keine Nachricht ist ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today at 14:23, 9 minutes ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mute, follow, new rule</source>
        <translation>Stummschalten, folgen, neue Regel</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExplanationView</name>
    <message>
        <source>Rule by rule</source>
        <translation>Regel für Regel</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Es gibt keine Regeln.</translation>
    </message>
    <message>
        <source>fits, and decides</source>
        <translation>passt und entscheidet</translation>
    </message>
    <message>
        <source>fits, but a rule above decides</source>
        <translation>passt, aber eine Regel darüber entscheidet</translation>
    </message>
    <message>
        <source>When it came the rules were others.</source>
        <translation>Als sie kam, galten andere Regeln.</translation>
    </message>
    <message>
        <source>Open the rule %1. It %2</source>
        <comment>a rule&apos;s name, and what it makes of a message</comment>
        <translation>Regel %1 öffnen. Sie %2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportBar</name>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1</source>
        <translation>
            <numerusform>%Ln Nachricht in %1 geschrieben</numerusform>
            <numerusform>%Ln Nachrichten in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>Der Export wurde angehalten; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>The export was given up: %1</source>
        <translation>Der Export wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Wird exportiert: %1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a message each line (*.jsonl)</source>
        <translation>JSON, je Zeile eine Nachricht (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::FirstStartDialog</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Ein Benutzername hat nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Without a user name nothing is told about you and your packages.</source>
        <translation>Ohne Benutzernamen wird nichts über Dich und Deine Pakete gesagt.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::GeneralPage</name>
    <message>
        <source>Start Tidings at login</source>
        <translation>Tidings bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Account name, as in your packages</source>
        <translation>Kontoname, wie in Deinen Paketen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The account is what “me” means in rules. Empty: nobody is meant.</source>
        <translation>In Regeln ist mit „mich“ dieses Konto gemeint. Leer: Niemand ist gemeint.</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Ein Benutzername hat nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryPage</name>
    <message>
        <source>Keep for days</source>
        <translation>Behalten für (Tage)</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Nachrichten höchstens</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Derzeit</translation>
    </message>
    <message>
        <source>What is older, and what is more, is removed for good, the oldest first.</source>
        <translation>Was älter ist oder darüber hinausgeht, wird dauerhaft entfernt, das Älteste zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryToolBar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit Tidings</source>
        <translation>Tidings beenden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Was angezeigt wird …</translation>
    </message>
    <message>
        <source>What is selected…</source>
        <translation>Was ausgewählt ist …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>A part of the history cannot be read: %1</source>
        <translation>Ein Teil des Verlaufs kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Housekeeping</name>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Account of a person</source>
        <translation>Konto einer Person</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Verlauf wird geprüft</translation>
    </message>
    <message>
        <source>Making the history smaller</source>
        <translation>Verlauf wird verkleinert</translation>
    </message>
    <message>
        <source>Forgetting %1</source>
        <translation>%1 wird vergessen</translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation>Nachrichten werden gezählt</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Angehalten. Was bis dahin getan wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1</source>
        <translation>
            <numerusform>%Ln Nachricht über %1</numerusform>
            <numerusform>%Ln Nachrichten über %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1 removed</source>
        <translation>
            <numerusform>%Ln Nachricht über %1 entfernt</numerusform>
            <numerusform>%Ln Nachrichten über %1 entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>Der Verlauf ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Something in the history was wrong, and has been mended.</source>
        <translation>Etwas im Verlauf war falsch und wurde repariert.</translation>
    </message>
    <message>
        <source>The history is in order.</source>
        <translation>Der Verlauf ist in Ordnung.</translation>
    </message>
    <message>
        <source>It was %1 and is %2 now.</source>
        <translation>Er war %1 groß und ist jetzt %2 groß.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln message(s) about %1 for good?</source>
        <translation>
            <numerusform>%Ln Nachricht über %1 dauerhaft entfernen?</numerusform>
            <numerusform>%Ln Nachrichten über %1 dauerhaft entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What others wrote about the person in a text stays.</source>
        <translation>Was andere in einem Text über die Person geschrieben haben, bleibt.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ImportDialog</name>
    <message>
        <source>Put them above the rules that are there</source>
        <translation>Über die vorhandenen Regeln setzen</translation>
    </message>
    <message>
        <source>Put them in place of the rules that are there</source>
        <translation>An die Stelle der vorhandenen Regeln setzen</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What could not be carried over</source>
        <translation>Was nicht übernommen werden konnte</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Dein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Give it to whoever runs the gateway.</source>
        <translation>Gib ihn der Person, die das Gateway betreibt.</translation>
    </message>
    <message>
        <source>The public key is copied. Give it to whoever runs the gateway.</source>
        <translation>Der öffentliche Schlüssel ist kopiert. Gib ihn der Person, die das Gateway betreibt.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Neuen Schlüssel erzeugen …</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make a new key instead of the one there is?</source>
        <translation>Den vorhandenen Schlüssel durch einen neuen ersetzen?</translation>
    </message>
    <message>
        <source>The old one is gone for good, and you are not let in before whoever runs the gateway has the public half of the new one.</source>
        <translation>Der alte ist dann endgültig weg, und Du kommst erst wieder hinein, wenn die Person, die das Gateway betreibt, den öffentlichen Teil des neuen hat.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single letters work in the list.</source>
        <translation>Einzelne Buchstaben wirken in der Liste.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::LongForm</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MessageMenu</name>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>New rule from this…</source>
        <translation>Neue Regel hieraus…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>No bubbles about</source>
        <translation>Keine Sprechblasen über</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>It still goes to the history, as read.</source>
        <translation>Es kommt trotzdem in den Verlauf, als gelesen.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MutesPage</name>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Nothing is muted. Press m on a message in the history to mute what it is about.</source>
        <translation>Nichts ist stummgeschaltet. Drücke m bei einer Nachricht im Verlauf, um stummzuschalten, worum es geht.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>You follow nobody. The menu of a message in the history has Follow.</source>
        <translation>Du folgst niemandem. Im Menü einer Nachricht im Verlauf gibt es „folgen“.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>ein Paket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, and for what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NamesEdit</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NewAbove</name>
    <message>
        <source>To the newest message (Home)</source>
        <translation>Zur neuesten Nachricht (Pos1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>messages above those in view</comment>
        <translation>
            <numerusform>%Ln neue weiter oben</numerusform>
            <numerusform>%Ln neue weiter oben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>There is no keyring: it is kept until Tidings ends.</source>
        <translation>Es gibt keinen Schlüsselbund: Das Passwort wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Else it is kept until Tidings ends.</source>
        <translation>Sonst wird es behalten, bis Tidings endet.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PathEdit</name>
    <message>
        <source>Look for the file</source>
        <translation>Datei suchen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesPage</name>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>Set by %1, which counts more than what is chosen here.</source>
        <translation>Durch %1 festgelegt; das hat Vorrang vor dem, was hier gewählt wird.</translation>
    </message>
    <message>
        <source>Set by %1. What is chosen here counts more.</source>
        <translation>Durch %1 festgelegt. Was hier gewählt wird, hat Vorrang.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Sprechblasen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Tidings</translation>
    </message>
    <message>
        <source>The demo keeps nothing: what you choose here counts until it ends.</source>
        <translation>Die Demo behält nichts: Was Du hier wählst, gilt, bis sie endet.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreviewPane</name>
    <message>
        <source>Messages the rule would have caught</source>
        <translation>Nachrichten, die die Regel erfasst hätte</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PrivacyPage</name>
    <message>
        <source>Show pictures of people</source>
        <translation>Bilder von Leuten anzeigen</translation>
    </message>
    <message>
        <source>They come from libravatar.org, which learns by it whom you read about. Each is kept for a week.</source>
        <translation>Sie kommen von libravatar.org, das dadurch erfährt, über wen Du liest. Jedes wird eine Woche lang behalten.</translation>
    </message>
    <message>
        <source>Nothing else is fetched to be shown: icons of services come with Tidings, and a link is opened only when you press it.</source>
        <translation>Sonst wird zum Anzeigen nichts abgerufen: Die Symbole der Dienste bringt Tidings mit, und ein Link wird nur geöffnet, wenn Du ihn drückst.</translation>
    </message>
    <message>
        <source>A rule about packages you maintain asks the package source for those of your account.</source>
        <translation>Eine Regel über Pakete, die Du betreust, fragt die Paketquelle nach denen Deines Kontos.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileForm</name>
    <message>
        <source>Check the signatures of senders</source>
        <translation>Signaturen der Absender prüfen</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>User of the address</source>
        <translation>Benutzer der Adresse</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>None: nothing is caught up</source>
        <translation>Keines: Es wird nichts nachgeholt</translation>
    </message>
    <message>
        <source>Catch up at most, messages</source>
        <translation>Höchstens nachholen, Nachrichten</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>Catch up at most, days</source>
        <translation>Höchstens nachholen, Tage</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Set by %1, too, which counts more than what is chosen here.</source>
        <translation>Auch durch %1 festgelegt; das hat Vorrang vor dem, was hier gewählt wird.</translation>
    </message>
    <message>
        <source>Set by %1, too. What is chosen here counts more.</source>
        <translation>Auch durch %1 festgelegt. Was hier gewählt wird, hat Vorrang.</translation>
    </message>
    <message numerus="yes">
        <source> message(s)</source>
        <translation>
            <numerusform> Nachricht</numerusform>
            <numerusform> Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation>Passwort löschen</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>Konto und Passwort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Konto und Schlüssel</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Dein Schlüssel</translation>
    </message>
    <message>
        <source>Gateway&apos;s key</source>
        <translation>Schlüssel des Gateways</translation>
    </message>
    <message>
        <source>The public key of a gateway has 40 letters, digits and signs</source>
        <translation>Der öffentliche Schlüssel eines Gateways hat 40 Buchstaben, Ziffern und Sonderzeichen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileListModel</name>
    <message>
        <source>AMQP, %1</source>
        <translation>AMQP, %1</translation>
    </message>
    <message>
        <source>ZeroMQ, %1</source>
        <translation>ZeroMQ, %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>wrong key of the gateway</source>
        <translation>falscher Schlüssel des Gateways</translation>
    </message>
    <message>
        <source>new key of the gateway</source>
        <translation>neuer Schlüssel des Gateways</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfilesPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>This profile was not made here; it can only be switched off.</source>
        <translation>Dieses Profil wurde nicht hier angelegt; es kann nur ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Das Profil %1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::QuietPage</name>
    <message>
        <source>No bubbles at these hours</source>
        <translation>Keine Sprechblasen zu diesen Zeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An den Tagen</translation>
    </message>
    <message>
        <source>The days are those on which they begin; none means every day.</source>
        <translation>Die Tage sind die, an denen die Ruhezeit beginnt; keiner heißt jeden Tag.</translation>
    </message>
    <message>
        <source>Bubbles also wait while the desktop&apos;s do-not-disturb is on, and while the screen is locked. One bubble tells afterwards what came.</source>
        <translation>Sprechblasen warten auch, solange „Nicht stören“ des Desktops eingeschaltet ist und solange der Bildschirm gesperrt ist. Danach sagt eine Sprechblase, was gekommen ist.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RawView</name>
    <message>
        <source>Raw message</source>
        <translation>Rohe Nachricht</translation>
    </message>
    <message>
        <source>Raw message (JSON, %1)</source>
        <translation>Rohe Nachricht (JSON, %1)</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <translation>Mehr anzeigen (%1 von %2 angezeigt)</translation>
    </message>
    <message>
        <source>Search in the raw message</source>
        <translation>In der rohen Nachricht suchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Rohe Nachricht kopieren</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Im Angezeigten nicht gefunden</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleFiles</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 has no rules of Tidings or of Fedora&apos;s notifier.</source>
        <translation>%1 enthält keine Regeln von Tidings oder von Fedoras Benachrichtiger.</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>Mehr als %1 Regeln werden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleForm</name>
    <message>
        <source>Whatever it changes</source>
        <translation>Was auch immer sie ändert</translation>
    </message>
    <message>
        <source>Only what breaks</source>
        <translation>Nur was kaputtgeht</translation>
    </message>
    <message>
        <source>Only what is mended</source>
        <translation>Nur was repariert wird</translation>
    </message>
    <message>
        <source>What breaks or is mended</source>
        <translation>Was kaputtgeht oder repariert wird</translation>
    </message>
    <message>
        <source>All I follow, or user names</source>
        <translation>Alle, denen ich folge, oder Benutzernamen</translation>
    </message>
    <message>
        <source>Names of groups</source>
        <translation>Namen von Gruppen</translation>
    </message>
    <message>
        <source>All I follow, or names such as python-*</source>
        <translation>Alle, denen ich folge, oder Namen wie python-*</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>Jede Signatur</translation>
    </message>
    <message>
        <source>%1 or others</source>
        <comment>a verdict</comment>
        <translation>%1 oder andere</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>Known of builds (Koji, Jenkins), tests (CI), composes (Pungi), gates (Greenwave), and of what Koschei and Nagios tell</source>
        <translation>Bekannt bei Builds (Koji, Jenkins), Tests (CI), Composes (Pungi), Gates (Greenwave) und bei dem, was Koschei und Nagios melden</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleListModel</name>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The first rule that fits decides. What fits none is kept as read.</source>
        <translation>Die erste Regel, die passt, entscheidet. Was zu keiner passt, wird als gelesen behalten.</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <comment>a preset</comment>
        <translation>Regeln von „%1“</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>Es gibt keine Regeln</translation>
    </message>
    <message>
        <source>All messages go to the history, as read, and there are no bubbles.</source>
        <translation>Alle Nachrichten kommen in den Verlauf, als gelesen, und es gibt keine Sprechblasen.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add those for packagers</source>
        <translation>Die für den Paketbau hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Muted and followed</source>
        <translation>Stummgeschaltet und gefolgt</translation>
    </message>
    <message>
        <source>The rules are exported.</source>
        <translation>Die Regeln sind exportiert.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.toml *.json);;All files (*)</source>
        <translation>Regeln (*.toml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Rules of Tidings (*.toml);;Rules of Fedora&apos;s notifier, FMN (*.json)</source>
        <translation>Regeln von Tidings (*.toml);;Regeln von Fedoras Benachrichtiger, FMN (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Filter: %1, remove</source>
        <translation>Filter: %1, entfernen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchField</name>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search, or type user: package: service: is:unread …</source>
        <translation>Suchen oder user: package: service: is:unread … eingeben</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SelectedMessage</name>
    <message>
        <source>The message cannot be read</source>
        <translation>Die Nachricht kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The message is not in the history any more</source>
        <translation>Die Nachricht ist nicht mehr im Verlauf</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ServerKeyPanel</name>
    <message>
        <source>Accept the new key</source>
        <translation>Neuen Schlüssel akzeptieren</translation>
    </message>
    <message>
        <source>The gateway&apos;s public key</source>
        <translation>Der öffentliche Schlüssel des Gateways</translation>
    </message>
    <message>
        <source>From whoever runs it</source>
        <translation>Von der Person, die das Gateway betreibt</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>The key of the gateway is to be %1 now, and was %2 before. Somebody else may pose as the gateway: nothing is connected before you accept it. Do so if whoever runs the gateway confirms it.</source>
        <translation>Der Schlüssel des Gateways soll jetzt %1 sein und war vorher %2. Möglicherweise gibt sich jemand anderes als das Gateway aus: Es wird nichts verbunden, bevor Du den neuen Schlüssel akzeptierst. Tu das, wenn die Person, die das Gateway betreibt, ihn bestätigt.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarModel</name>
    <message>
        <source>All</source>
        <comment>the view of all messages</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>the view of unread messages</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>services</comment>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidings does not know your account. Name it in the settings.</source>
        <translation>Tidings kennt Dein Konto nicht. Nenne es in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>a view and its number of unread messages</comment>
        <translation>%1, %2 ungelesen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarView</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tidings::ui::StatusLine</name>
    <message>
        <source>Bubbles are paused until %1</source>
        <translation>Sprechblasen sind bis %1 pausiert</translation>
    </message>
    <message>
        <source>Bubbles are paused until resumed</source>
        <translation>Sprechblasen sind pausiert, bis Du sie fortsetzt</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TestPanel</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TextBox</name>
    <message>
        <source>… It goes on; the raw message has all of it.</source>
        <translation>… Es geht weiter; die rohe Nachricht enthält alles.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Timeline</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is in view, how much it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>legend</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>legend</comment>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>tidings::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ViewCombo</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a view and its number of unread messages</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>trac</name>
    <message>
        <source>{user} opened the ticket {ticket}: “{title}”</source>
        <translation>{user} hat das Ticket {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket}</source>
        <translation>{user} hat das Ticket {ticket} eröffnet</translation>
    </message>
    <message>
        <source>The ticket {ticket} was opened</source>
        <translation>Das Ticket {ticket} wurde eröffnet</translation>
    </message>
    <message>
        <source>A ticket was opened in {project}</source>
        <translation>Ein Ticket wurde in {project} eröffnet</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>Ein Ticket wurde eröffnet</translation>
    </message>
    <message>
        <source>You opened the ticket {ticket}: “{title}”</source>
        <translation>Du hast das Ticket {ticket} eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket} for you: “{title}”</source>
        <translation>{user} hat das Ticket {ticket} für Dich eröffnet: „{title}“</translation>
    </message>
    <message>
        <source>New ticket: {ticket}</source>
        <translation>Neues Ticket: {ticket}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} hat das Ticket {ticket} als {resolution} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket}: “{title}”</source>
        <translation>{user} hat das Ticket {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{user} reopened the ticket {ticket}: “{title}”</source>
        <translation>{user} hat das Ticket {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket} ({changed}): “{title}”</source>
        <translation>{user} hat das Ticket {ticket} geändert ({changed}): „{title}“</translation>
    </message>
    <message>
        <source>{user} commented on the ticket {ticket}, “{title}”</source>
        <translation>{user} hat das Ticket {ticket}, „{title}“, kommentiert</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket}: “{title}”</source>
        <translation>{user} hat das Ticket {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>The ticket {ticket} changed</source>
        <translation>Das Ticket {ticket} hat sich geändert</translation>
    </message>
    <message>
        <source>A ticket changed in {project}</source>
        <translation>Ein Ticket in {project} hat sich geändert</translation>
    </message>
    <message>
        <source>A ticket changed</source>
        <translation>Ein Ticket hat sich geändert</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>Du hast das Ticket {ticket} als {resolution} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket}: “{title}”</source>
        <translation>Du hast das Ticket {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>You reopened the ticket {ticket}: “{title}”</source>
        <translation>Du hast das Ticket {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>You changed the ticket {ticket}: “{title}”</source>
        <translation>Du hast das Ticket {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} hat Dein Ticket {ticket} als {resolution} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket}: “{title}”</source>
        <translation>{user} hat Dein Ticket {ticket} geschlossen: „{title}“</translation>
    </message>
    <message>
        <source>{user} reopened your ticket {ticket}: “{title}”</source>
        <translation>{user} hat Dein Ticket {ticket} wieder geöffnet: „{title}“</translation>
    </message>
    <message>
        <source>{user} changed your ticket {ticket}: “{title}”</source>
        <translation>{user} hat Dein Ticket {ticket} geändert: „{title}“</translation>
    </message>
    <message>
        <source>Ticket closed: {ticket}</source>
        <translation>Ticket geschlossen: {ticket}</translation>
    </message>
    <message>
        <source>Ticket reopened: {ticket}</source>
        <translation>Ticket wieder geöffnet: {ticket}</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Neuer Kommentar: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed: {ticket}</source>
        <translation>Ticket geändert: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>Ticket geändert</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}: “{title}”</source>
        <translation>{user} hat das Ticket {ticket} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}</source>
        <translation>{user} hat das Ticket {ticket} gelöscht</translation>
    </message>
    <message>
        <source>The ticket {ticket} was deleted</source>
        <translation>Das Ticket {ticket} wurde gelöscht</translation>
    </message>
    <message>
        <source>A ticket was deleted</source>
        <translation>Ein Ticket wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the ticket {ticket}: “{title}”</source>
        <translation>Du hast das Ticket {ticket} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>{user} deleted your ticket {ticket}: “{title}”</source>
        <translation>{user} hat Dein Ticket {ticket} gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>Ticket deleted: {ticket}</source>
        <translation>Ticket gelöscht: {ticket}</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>Ticket gelöscht</translation>
    </message>
    <message>
        <source>{user} wrote the wiki page {page} of {project}</source>
        <translation>{user} hat die Wiki-Seite {page} von {project} geschrieben</translation>
    </message>
    <message>
        <source>{project} has a new wiki page, {page}</source>
        <translation>{project} hat eine neue Wiki-Seite, {page}</translation>
    </message>
    <message>
        <source>A wiki has a new page</source>
        <translation>Ein Wiki hat eine neue Seite</translation>
    </message>
    <message>
        <source>You wrote the wiki page {page} of {project}</source>
        <translation>Du hast die Wiki-Seite {page} von {project} geschrieben</translation>
    </message>
    <message>
        <source>New wiki page: {page}</source>
        <translation>Neue Wiki-Seite: {page}</translation>
    </message>
    <message>
        <source>New wiki page</source>
        <translation>Neue Wiki-Seite</translation>
    </message>
    <message>
        <source>{user} edited the wiki page {page} of {project}</source>
        <translation>{user} hat die Wiki-Seite {page} von {project} bearbeitet</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was edited</source>
        <translation>Die Wiki-Seite {page} von {project} wurde bearbeitet</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Eine Wiki-Seite wurde bearbeitet</translation>
    </message>
    <message>
        <source>You edited the wiki page {page} of {project}</source>
        <translation>Du hast die Wiki-Seite {page} von {project} bearbeitet</translation>
    </message>
    <message>
        <source>Wiki page edited: {page}</source>
        <translation>Wiki-Seite bearbeitet: {page}</translation>
    </message>
    <message>
        <source>Wiki page edited</source>
        <translation>Wiki-Seite bearbeitet</translation>
    </message>
    <message>
        <source>{user} renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>{user} hat die Wiki-Seite {old_name} von {project} in {page} umbenannt</translation>
    </message>
    <message>
        <source>A wiki page is called {page} now</source>
        <translation>Eine Wiki-Seite heißt jetzt {page}</translation>
    </message>
    <message>
        <source>A wiki page was renamed</source>
        <translation>Eine Wiki-Seite wurde umbenannt</translation>
    </message>
    <message>
        <source>You renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>Du hast die Wiki-Seite {old_name} von {project} in {page} umbenannt</translation>
    </message>
    <message>
        <source>Wiki page renamed: {page}</source>
        <translation>Wiki-Seite umbenannt: {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed</source>
        <translation>Wiki-Seite umbenannt</translation>
    </message>
    <message>
        <source>{user} deleted the wiki page {page} of {project}</source>
        <translation>{user} hat die Wiki-Seite {page} von {project} gelöscht</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was deleted</source>
        <translation>Die Wiki-Seite {page} von {project} wurde gelöscht</translation>
    </message>
    <message>
        <source>A wiki page was deleted</source>
        <translation>Eine Wiki-Seite wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted the wiki page {page} of {project}</source>
        <translation>Du hast die Wiki-Seite {page} von {project} gelöscht</translation>
    </message>
    <message>
        <source>Wiki page deleted: {page}</source>
        <translation>Wiki-Seite gelöscht: {page}</translation>
    </message>
    <message>
        <source>Wiki page deleted</source>
        <translation>Wiki-Seite gelöscht</translation>
    </message>
    <message>
        <source>{user} deleted a version of the wiki page {page} of {project}</source>
        <translation>{user} hat eine Version der Wiki-Seite {page} von {project} gelöscht</translation>
    </message>
    <message>
        <source>A version of the wiki page {page} was deleted</source>
        <translation>Eine Version der Wiki-Seite {page} wurde gelöscht</translation>
    </message>
    <message>
        <source>A version of a wiki page was deleted</source>
        <translation>Eine Version einer Wiki-Seite wurde gelöscht</translation>
    </message>
    <message>
        <source>You deleted a version of the wiki page {page} of {project}</source>
        <translation>Du hast eine Version der Wiki-Seite {page} von {project} gelöscht</translation>
    </message>
    <message>
        <source>Wiki version deleted: {page}</source>
        <translation>Wiki-Version gelöscht: {page}</translation>
    </message>
    <message>
        <source>Wiki version deleted</source>
        <translation>Wiki-Version gelöscht</translation>
    </message>
    <message>
        <source>{user} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{user} hat nach {repo} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>{user} pushed to {repo}</source>
        <translation>{user} hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Jemand hat nach {repo} gepusht</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Jemand hat einen Commit gepusht</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Du hast nach {repo} ({branch}) gepusht: „{summary}“</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Du hast nach {repo} gepusht</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Neuer Commit: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Neuer Commit</translation>
    </message>
    <message>
        <source>Trac</source>
        <translation>Trac</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Is the gateway running, and is the port right?</source>
        <translation>Läuft das Gateway, und stimmt der Port?</translation>
    </message>
    <message>
        <source>Is the name right, and is the network up?</source>
        <translation>Stimmt der Name, und besteht eine Netzwerkverbindung?</translation>
    </message>
    <message>
        <source>Is it the address of this bus?</source>
        <translation>Ist das die Adresse dieses Busses?</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Berichtige die Adresse im Profil.</translation>
    </message>
    <message>
        <source>Reconnecting.</source>
        <translation>Verbindung wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Keine Verbindung zu %1. %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2. %3</source>
        <translation>Keine Verbindung zu %1: %2. %3</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird hergestellt</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht verbunden mit %1</translation>
    </message>
    <message>
        <source>%1, no message yet</source>
        <translation>%1, noch keine Nachricht</translation>
    </message>
    <message>
        <source>%1 Last message %2.</source>
        <translation>%1 Letzte Nachricht %2.</translation>
    </message>
    <message>
        <source>%1, last message %2</source>
        <translation>%1, letzte Nachricht %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Fortsetzen (pausiert bis %1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>Bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Mark all read (%1)</source>
        <translation>Alle als gelesen markieren (%1)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Tidings: nothing unread</source>
        <translation>Tidings: nichts ungelesen</translation>
    </message>
    <message>
        <source>Tidings: %1 unread</source>
        <translation>Tidings: %1 ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n Problem</numerusform>
            <numerusform>%1, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Paused until resumed</source>
        <translation>Pausiert bis zum Fortsetzen</translation>
    </message>
    <message>
        <source>Does the profile name the right authority?</source>
        <translation>Nennt das Profil die richtige Zertifizierungsstelle?</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate or account?</source>
        <translation>Nennt das Profil das richtige Zertifikat oder Konto?</translation>
    </message>
    <message>
        <source>Install the package that brings it (for Fedora: fedora-messaging), or run tidingsctl certificates fetch.</source>
        <translation>Installiere das Paket, das es mitbringt (bei Fedora: fedora-messaging), oder starte tidingsctl certificates fetch.</translation>
    </message>
    <message>
        <source>Is the broker running, and is the port right?</source>
        <translation>Läuft der Broker, und stimmt der Port?</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Ruhezeit bis %1</translation>
    </message>
    <message>
        <source>The desktop asks for quiet</source>
        <translation>Der Desktop bittet um Ruhe</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>Is the address right, and does a firewall let it through?</source>
        <translation>Stimmt die Adresse, und lässt eine Firewall die Verbindung durch?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile.</source>
        <translation>Lege das Passwort in den Einstellungen beim Profil fest.</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Lege das Passwort in den Einstellungen beim Profil fest; es wird behalten, bis Tidings endet.</translation>
    </message>
    <message>
        <source>Unlock it, or test the connection in the preferences to be asked.</source>
        <translation>Entsperre den Schlüsselbund, oder teste die Verbindung in den Einstellungen, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or set the password there.</source>
        <translation>Teste die Verbindung in den Einstellungen, um erneut gefragt zu werden, oder lege das Passwort dort fest.</translation>
    </message>
    <message>
        <source>Does a window of the keyring wait for you?</source>
        <translation>Wartet ein Fenster des Schlüsselbunds auf Dich?</translation>
    </message>
    <message>
        <source>Set the password again in the preferences, at the profile, or ask whoever runs it.</source>
        <translation>Lege das Passwort in den Einstellungen beim Profil neu fest, oder frage die Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>Copy your public key in the preferences, at the profile, and give it to whoever runs it.</source>
        <translation>Kopiere Deinen öffentlichen Schlüssel in den Einstellungen beim Profil, und gib ihn der Person, die das Gateway betreibt.</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate?</source>
        <translation>Nennt das Profil das richtige Zertifikat?</translation>
    </message>
    <message>
        <source>If you have an account there, name it in the profile.</source>
        <translation>Wenn Du dort ein Konto hast, nenne es im Profil.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the gateway&apos;s public key, and set it in the preferences, at the profile.</source>
        <translation>Frage die Person, die das Gateway betreibt, nach dessen öffentlichem Schlüssel, und lege ihn in den Einstellungen beim Profil fest.</translation>
    </message>
    <message>
        <source>Somebody else may pose as the gateway. If whoever runs it confirms the new key, accept it in the preferences.</source>
        <translation>Möglicherweise gibt sich jemand anderes als das Gateway aus. Wenn die Person, die das Gateway betreibt, den neuen Schlüssel bestätigt, akzeptiere ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile.</source>
        <translation>Erzeuge einen Schlüssel in den Einstellungen beim Profil.</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>an %1 nimmt niemand Verbindungen an</translation>
    </message>
    <message>
        <source>the name of %1 is not known</source>
        <translation>der Name %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted, or out of date</source>
        <translation>dem Zertifikat von %1 wird nicht vertraut, oder es ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate of %1 is for another name</source>
        <translation>das Zertifikat von %1 gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The account is right, but may not do this: are the virtual host and the queue of the profile right? Else ask whoever runs the broker.</source>
        <translation>Das Konto stimmt, darf das aber nicht: Stimmen der virtuelle Host und die Warteschlange im Profil? Sonst frag die Person, die den Broker betreibt.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Erzeuge einen in den Einstellungen beim Profil; er bleibt, bis Tidings beendet wird.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or make a new key there.</source>
        <translation>Teste die Verbindung in den Einstellungen, um noch einmal gefragt zu werden, oder erzeuge dort einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Signature wrong: what the message says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waiverdb</name>
    <message>
        <source>{who} took back the waiver of {test} for {subject}: “{comment}”</source>
        <translation>{who} hat den Waiver für {test} bei {subject} zurückgenommen: „{comment}“</translation>
    </message>
    <message>
        <source>{who} took back a waiver: “{comment}”</source>
        <translation>{who} hat einen Waiver zurückgenommen: „{comment}“</translation>
    </message>
    <message>
        <source>{who} took back a waiver</source>
        <translation>{who} hat einen Waiver zurückgenommen</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>{who} hat einen Waiver für {test} bei {subject} erteilt ({product}): „{comment}“</translation>
    </message>
    <message>
        <source>{who} waived the result {result} ({product}): “{comment}”</source>
        <translation>{who} hat einen Waiver für das Ergebnis {result} erteilt ({product}): „{comment}“</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject}</source>
        <translation>{who} hat einen Waiver für {test} bei {subject} erteilt</translation>
    </message>
    <message>
        <source>{who} waived a test result</source>
        <translation>{who} hat einen Waiver für ein Testergebnis erteilt</translation>
    </message>
    <message>
        <source>A test result was waived</source>
        <translation>Für ein Testergebnis wurde ein Waiver erteilt</translation>
    </message>
    <message>
        <source>You took back the waiver of {test} for {subject}</source>
        <translation>Du hast den Waiver für {test} bei {subject} zurückgenommen</translation>
    </message>
    <message>
        <source>You took back a waiver</source>
        <translation>Du hast einen Waiver zurückgenommen</translation>
    </message>
    <message>
        <source>You waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>Du hast einen Waiver für {test} bei {subject} erteilt ({product}): „{comment}“</translation>
    </message>
    <message>
        <source>You waived the result {result} ({product}): “{comment}”</source>
        <translation>Du hast einen Waiver für das Ergebnis {result} erteilt ({product}): „{comment}“</translation>
    </message>
    <message>
        <source>You waived a test result</source>
        <translation>Du hast einen Waiver für ein Testergebnis erteilt</translation>
    </message>
    <message>
        <source>Waiver taken back: {subject}</source>
        <translation>Waiver zurückgenommen: {subject}</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>Waiver zurückgenommen</translation>
    </message>
    <message>
        <source>Waived: {subject}</source>
        <translation>Waiver erteilt: {subject}</translation>
    </message>
    <message>
        <source>Waived: result {result}</source>
        <translation>Waiver erteilt: Ergebnis {result}</translation>
    </message>
    <message>
        <source>Test result waived</source>
        <translation>Waiver für ein Testergebnis erteilt</translation>
    </message>
    <message>
        <source>WaiverDB</source>
        <translation>WaiverDB</translation>
    </message>
</context>
<context>
    <name>weblate</name>
    <message>
        <source>{what} by {user} in {place}</source>
        <translation>{what} von {user} in {place}</translation>
    </message>
    <message>
        <source>{what} in {place}</source>
        <translation>{what} in {place}</translation>
    </message>
    <message>
        <source>{what} by {user} on Weblate</source>
        <translation>{what} von {user} auf Weblate</translation>
    </message>
    <message>
        <source>{what} on Weblate</source>
        <translation>{what} auf Weblate</translation>
    </message>
    <message>
        <source>{place} changed on Weblate</source>
        <translation>{place} hat sich auf Weblate geändert</translation>
    </message>
    <message>
        <source>Something changed on Weblate</source>
        <translation>Auf Weblate hat sich etwas geändert</translation>
    </message>
    <message>
        <source>{what} by you in {place}</source>
        <translation>{what} von Dir in {place}</translation>
    </message>
    <message>
        <source>{what} by {user} in your translation of {place}</source>
        <translation>{what} von {user} in Deiner Übersetzung von {place}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translation>{what}: {place}</translation>
    </message>
    <message>
        <source>News from Weblate</source>
        <translation>Neues von Weblate</translation>
    </message>
    <message>
        <source>Weblate</source>
        <translation>Weblate</translation>
    </message>
</context>
<context>
    <name>wiki</name>
    <message>
        <source>{user} made a small edit of the wiki page “{title}”</source>
        <translation>{user} hat die Wiki-Seite „{title}“ geringfügig bearbeitet</translation>
    </message>
    <message>
        <source>{user} edited the wiki page “{title}”</source>
        <translation>{user} hat die Wiki-Seite „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>The wiki page “{title}” was edited</source>
        <translation>Die Wiki-Seite „{title}“ wurde bearbeitet</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Eine Wiki-Seite wurde bearbeitet</translation>
    </message>
    <message>
        <source>You made a small edit of the wiki page “{title}”</source>
        <translation>Du hast die Wiki-Seite „{title}“ geringfügig bearbeitet</translation>
    </message>
    <message>
        <source>You edited the wiki page “{title}”</source>
        <translation>Du hast die Wiki-Seite „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>{user} edited your wiki page “{title}”</source>
        <translation>{user} hat Deine Wiki-Seite „{title}“ bearbeitet</translation>
    </message>
    <message>
        <source>Wiki page edited: {title}</source>
        <translation>Wiki-Seite bearbeitet: {title}</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki: “{about}”</source>
        <translation>{user} hat {file} ins Wiki hochgeladen: „{about}“</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki</source>
        <translation>{user} hat {file} ins Wiki hochgeladen</translation>
    </message>
    <message>
        <source>{file} was uploaded to the wiki</source>
        <translation>{file} wurde ins Wiki hochgeladen</translation>
    </message>
    <message>
        <source>A file was uploaded to the wiki</source>
        <translation>Eine Datei wurde ins Wiki hochgeladen</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki: “{about}”</source>
        <translation>Du hast {file} ins Wiki hochgeladen: „{about}“</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki</source>
        <translation>Du hast {file} ins Wiki hochgeladen</translation>
    </message>
    <message>
        <source>Wiki upload: {file}</source>
        <translation>Wiki-Upload: {file}</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
</context>
<context>
    <name>zanata</name>
    <message>
        <source>{docId} of {project} reached “{reached}” in {locale}</source>
        <translation>{docId} von {project} hat „{reached}“ erreicht ({locale})</translation>
    </message>
    <message>
        <source>{docId} of {project} reached “{reached}”</source>
        <translation>{docId} von {project} hat „{reached}“ erreicht</translation>
    </message>
    <message>
        <source>The translation of {project} goes on</source>
        <translation>Die Übersetzung von {project} geht weiter</translation>
    </message>
    <message>
        <source>A translation goes on</source>
        <translation>Eine Übersetzung geht weiter</translation>
    </message>
    <message>
        <source>{reached}: {docId} ({locale})</source>
        <translation>{reached}: {docId} ({locale})</translation>
    </message>
    <message>
        <source>{reached}: {docId}</source>
        <translation>{reached}: {docId}</translation>
    </message>
    <message>
        <source>Translation milestone</source>
        <translation>Meilenstein einer Übersetzung</translation>
    </message>
    <message>
        <source>Zanata</source>
        <translation>Zanata</translation>
    </message>
</context>
</TS>
