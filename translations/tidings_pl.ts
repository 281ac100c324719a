<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>Certificate</name>
    <message>
        <source>Subject: %1</source>
        <translation>Podmiot: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Wystawca: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Ważny od %1 do %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Klucz: %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Podpisany przy użyciu %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Numer seryjny: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Odcisk SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1</source>
        <translation>Nie można odczytać certyfikatu: %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The broker is proven. Its certificate holds until %1.</source>
        <translation>Broker jest potwierdzony. Jego certyfikat jest ważny do %1.</translation>
    </message>
    <message>
        <source>The broker is proven.</source>
        <translation>Broker jest potwierdzony.</translation>
    </message>
    <message>
        <source>No message in %1 s. On a quiet bus that is nothing unusual; else look at the topics.</source>
        <translation>Brak wiadomości w ciągu %1 s. Na spokojnej szynie to nic niezwykłego; w innym razie sprawdź tematy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1 s</source>
        <translation>
            <numerusform>%Ln wiadomość w ciągu %1 s</numerusform>
            <numerusform>%Ln wiadomości w ciągu %1 s</numerusform>
            <numerusform>%Ln wiadomości w ciągu %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2.</source>
        <translation>%1, najnowsza %2.</translation>
    </message>
    <message>
        <source>%1, of which none can be read.</source>
        <translation>%1, żadnej nie można odczytać.</translation>
    </message>
    <message>
        <source>All senders are proven.</source>
        <translation>Wszyscy nadawcy są potwierdzeni.</translation>
    </message>
    <message>
        <source>%1 of %2 senders are proven. %3</source>
        <translation>Potwierdzeni nadawcy: %1 z %2. %3</translation>
    </message>
    <message>
        <source>Found %1 and reached it in %2 s.</source>
        <translation>Znaleziono %1 i nawiązano połączenie w ciągu %2 s.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Połączono.</translation>
    </message>
    <message>
        <source>Signed in as “%1”.</source>
        <translation>Zalogowano jako „%1”.</translation>
    </message>
    <message>
        <source>Senders cannot be checked here: messages on this bus carry no signature.</source>
        <translation>Nie można tu sprawdzić nadawców: wiadomości na tej szynie nie mają podpisu.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Nie działa.</translation>
    </message>
    <message>
        <source>It works. Messages are coming in.</source>
        <translation>Działa. Wiadomości nadchodzą.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
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
        <translation>Witamy w Tidings</translation>
    </message>
    <message>
        <source>What shall Tidings tell you?</source>
        <translation>O czym ma informować Tidings?</translation>
    </message>
    <message>
        <source>You can change everything later under Rules.</source>
        <translation>Wszystko można później zmienić w oknie Reguły.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Twoja nazwa użytkownika</translation>
    </message>
    <message>
        <source>As in your account; may be empty</source>
        <translation>Jak na Twoim koncie; może być pusta</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Szyna</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Uruchamiaj po zalogowaniu</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>j or ↓, k or ↑</source>
        <translation>j lub ↓, k lub ↑</translation>
    </message>
    <message>
        <source>Next message, the one before</source>
        <translation>Następna wiadomość, poprzednia wiadomość</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the link; in a narrow window the details first</source>
        <translation>Otwiera odnośnik; w wąskim oknie najpierw szczegóły</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Przeczytana lub nieprzeczytana</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Explain: why it is shown</source>
        <translation>Wyjaśnia, dlaczego wiadomość jest pokazywana</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the list; clear the search</source>
        <translation>Powrót do listy; czyści wyszukiwanie</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 do Ctrl+4</translation>
    </message>
    <message>
        <source>All, unread, about me, problems</source>
        <translation>Wszystkie, nieprzeczytane, o mnie, problemy</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Następny panel</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panel boczny</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Oznacza wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit Tidings</source>
        <translation>Zamyka okno, kończy program Tidings</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Space, ← and →</source>
        <translation>Spacja, ← i →</translation>
    </message>
    <message>
        <source>Unfold or fold a group</source>
        <translation>Rozwiń lub zwiń grupę</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Mute what it is about</source>
        <translation>Wycisza to, czego dotyczy wiadomość</translation>
    </message>
    <message>
        <source>← and →, Shift, + and −</source>
        <translation>← i →, Shift, + i −</translation>
    </message>
    <message>
        <source>In the timeline: choose a bar, or several; zoom</source>
        <translation>Na osi czasu: wybiera słupek lub kilka; powiększa i pomniejsza</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Najnowsza wiadomość</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what the line below the list tells</source>
        <translation>Cofa to, o czym informuje wiersz pod listą</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link is not opened: it leads neither to http nor to https.</source>
        <translation>Odnośnik nie został otwarty: nie prowadzi ani do http, ani do https.</translation>
    </message>
    <message>
        <source>%1. The link is not opened.</source>
        <comment>what is wrong with the signature</comment>
        <translation>%1. Odnośnik nie został otwarty.</translation>
    </message>
    <message>
        <source>Build page</source>
        <translation>Strona buildu</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>Strona aktualizacji</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commity</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>Zgłoszenie błędu</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Wyniki testów</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Strona wiki</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Odznaka</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona WWW</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password is in the keyring.</source>
        <translation>Hasło jest w bazie kluczy.</translation>
    </message>
    <message>
        <source>The password is kept until Tidings ends.</source>
        <translation>Hasło jest przechowywane do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>There is no keyring. The password is kept until Tidings ends.</source>
        <translation>Nie ma bazy kluczy. Hasło jest przechowywane do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The password is kept until Tidings ends.</source>
        <translation>Baza kluczy nie odpowiada. Hasło jest przechowywane do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The password is kept until Tidings ends.</source>
        <translation>Baza kluczy nie została odblokowana lub odmówiła. Hasło jest przechowywane do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the password it may have.</source>
        <translation>Baza kluczy nie została odblokowana; jeśli jest w niej hasło, pozostaje tam.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the password it may have.</source>
        <translation>Baza kluczy nie odpowiada; jeśli jest w niej hasło, pozostaje tam.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Hasło zostało zapomniane.</translation>
    </message>
    <message>
        <source>The key is in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>Klucz jest w bazie kluczy. Przekaż część publiczną osobie zarządzającej bramą.</translation>
    </message>
    <message>
        <source>There is no keyring. The key is kept until Tidings ends.</source>
        <translation>Nie ma bazy kluczy. Klucz jest przechowywany do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The key is kept until Tidings ends.</source>
        <translation>Baza kluczy nie odpowiada. Klucz jest przechowywany do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The key is kept until Tidings ends.</source>
        <translation>Baza kluczy nie została odblokowana lub odmówiła. Klucz jest przechowywany do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the key it may have.</source>
        <translation>Baza kluczy nie została odblokowana; jeśli jest w niej klucz, pozostaje tam.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the key it may have.</source>
        <translation>Baza kluczy nie odpowiada; jeśli jest w niej klucz, pozostaje tam.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Klucz został zapomniany.</translation>
    </message>
    <message>
        <source>There was a key in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>W bazie kluczy był już klucz. Przekaż część publiczną osobie zarządzającej bramą.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and may have a key.</source>
        <translation>Baza kluczy nie odpowiada; być może jest w niej klucz.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused, and may have a key.</source>
        <translation>Baza kluczy nie została odblokowana lub odmówiła; być może jest w niej klucz.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
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
        <translation>Dzisiaj o %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Wczoraj o %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, number of messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Najnowsza: %1</translation>
    </message>
    <message>
        <source>A message that says nothing</source>
        <translation>Wiadomość bez treści</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nazwa reguły</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Obserwuje</translation>
    </message>
    <message>
        <source>What the rule tracks</source>
        <translation>Co reguła obserwuje</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Wszystkie usługi</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Oprócz</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Żadnej usługi</translation>
    </message>
    <message>
        <source>Services that are left out</source>
        <translation>Usługi, które są pomijane</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Naprawione</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>What a message has to change</source>
        <translation>Co wiadomość ma zmieniać</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Any topic, or a pattern such as *.git.receive</source>
        <translation>Dowolny temat lub wzorzec, na przykład *.git.receive</translation>
    </message>
    <message>
        <source>Topic or pattern</source>
        <translation>Temat lub wzorzec</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Dowolne słowa</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>Słowa w wiadomości</translation>
    </message>
    <message>
        <source>Leave out what I did myself</source>
        <translation>Pomijaj to, co robię ja</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Dymek</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Pilność</translation>
    </message>
    <message>
        <source>Normal urgency</source>
        <translation>Zwykła pilność</translation>
    </message>
    <message>
        <source>Critical: stays, and pierces do-not-disturb</source>
        <translation>Krytyczna: pozostaje i przebija tryb Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Tylko historia</translation>
    </message>
    <message>
        <source>As unread</source>
        <translation>Jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2 others</source>
        <comment>names</comment>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>Packages of %1</source>
        <translation>Pakiety pod opieką %1</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemy</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>co wymaga uwagi</translation>
    </message>
    <message>
        <source>what is fixed</source>
        <translation>co naprawiono</translation>
    </message>
    <message>
        <source>news</source>
        <translation>nowości</translation>
    </message>
    <message>
        <source>what breaks or is mended</source>
        <translation>co się psuje lub znów działa</translation>
    </message>
    <message>
        <source>what breaks</source>
        <translation>co się psuje</translation>
    </message>
    <message>
        <source>what is mended</source>
        <translation>co znów działa</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>history, unread</source>
        <translation>historia, nieprzeczytane</translation>
    </message>
    <message>
        <source>history only</source>
        <translation>tylko historia</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>dymek</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>krytyczny</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>około %1 dziennie</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <translation>około %1 tygodniowo</translation>
    </message>
    <message>
        <source>less than one a week</source>
        <translation>mniej niż jedna tygodniowo</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>O mnie</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Osoby, które śledzę</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Pakiety, które śledzę</translation>
    </message>
    <message>
        <source>Packages I maintain</source>
        <translation>Pakiety, którymi się opiekuję</translation>
    </message>
    <message>
        <source>Packages of a group</source>
        <translation>Pakiety grupy</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Zainstalowane pakiety</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Problemy zgłoszone przez ten komputer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>services</comment>
        <translation>oprócz: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <comment>what a rule takes, and what becomes of it</comment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>There are no messages yet to try the rule on</source>
        <translation>Jeszcze nie ma wiadomości, na których można wypróbować regułę</translation>
    </message>
    <message>
        <source>Would have caught none of the last %1 messages</source>
        <translation>Nie objęłaby żadnej z ostatnich %1 wiadomości</translation>
    </message>
    <message>
        <source>Would have caught %1 of the last %2 messages</source>
        <translation>Objęłaby %1 z ostatnich %2 wiadomości</translation>
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
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Your user name is not set: Preferences, General. Until then this rule takes nothing.</source>
        <translation>Brak nazwy użytkownika: Ustawienia, Ogólne. Do tego czasu ta reguła niczego nie obejmuje.</translation>
    </message>
    <message>
        <source>Name a group here.</source>
        <translation>Podaj tutaj grupę.</translation>
    </message>
    <message>
        <source>Which packages these are is not known yet. Until then this rule takes nothing.</source>
        <translation>Nie wiadomo jeszcze, które to pakiety. Do tego czasu ta reguła niczego nie obejmuje.</translation>
    </message>
    <message>
        <source>You follow nobody yet: name them here, or follow somebody from a message.</source>
        <translation>Nikogo jeszcze nie obserwujesz: podaj nazwy tutaj albo zacznij obserwować kogoś z wiadomości.</translation>
    </message>
    <message>
        <source>You follow no package yet: name them here, or follow one from a message.</source>
        <translation>Nie obserwujesz jeszcze żadnego pakietu: podaj nazwy tutaj albo zacznij obserwować pakiet z wiadomości.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search is too long: use fewer words.</source>
        <translation>Wyszukiwanie jest za długie: użyj mniejszej liczby słów.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Cudzysłów nie jest zamknięty.</translation>
    </message>
    <message>
        <source>OR stands between two things to search for.</source>
        <translation>OR stoi między dwoma szukanymi wyrażeniami.</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Did you mean “%2:”?</source>
        <translation>„%1” nie jest słowem kluczowym. Czy chodziło o „%2:”?</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>Po „%1” nic nie ma.</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>„%1…” jest za długie.</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>„%1” nie jest tu znane. Możliwe są: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d or 12h.</source>
        <translation>„%1” nie oznacza czasu. Wpisz 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d lub 12h.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (znak %2)</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>user</source>
        <translation>użytkownik</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pakiet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usługa</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>temat</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>ważność</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>podpis</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nieprzeczytane</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>zgrupowane</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>wyciszone</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>z odnośnikiem</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nie %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>these messages</source>
        <translation>te wiadomości</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Builds</source>
        <translation>Buildy</translation>
    </message>
    <message>
        <source>Copr builds</source>
        <translation>Buildy Copr</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Buildy modułów</translation>
    </message>
    <message>
        <source>Rebuild checks</source>
        <translation>Próby przebudowania</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commity</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requesty</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Zgłoszenia awarii</translation>
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
        <translation>Wyniki testów</translation>
    </message>
    <message>
        <source>Image tests</source>
        <translation>Testy obrazów</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Odznaki</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No message has “%1” in it.</source>
        <translation>Żadna wiadomość nie zawiera „%1”.</translation>
    </message>
    <message>
        <source>No message in %1 has “%2” in it.</source>
        <comment>view, words</comment>
        <translation>Żadna wiadomość w widoku „%1” nie zawiera „%2”.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Szukaj we wszystkich wiadomościach</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Wczytywanie historii</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Nie można odczytać historii</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>What your rules keep appears here.</source>
        <translation>Tu pojawia się to, co zachowują Twoje reguły.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Jeszcze nie ma wiadomości</translation>
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
        <translation>Pokaż wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Nothing is unread</source>
        <translation>Brak nieprzeczytanych wiadomości</translation>
    </message>
    <message>
        <source>What a rule marks as unread appears here until it is read.</source>
        <translation>To, co reguła oznacza jako nieprzeczytane, pojawia się tu aż do przeczytania.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Brak problemów</translation>
    </message>
    <message>
        <source>Failed builds and the like appear here.</source>
        <translation>Tu pojawiają się nieudane buildy i tym podobne.</translation>
    </message>
    <message>
        <source>Nothing about you yet</source>
        <translation>Jeszcze nie ma nic o Tobie</translation>
    </message>
    <message>
        <source>Messages that name %1 appear here.</source>
        <comment>the reader&apos;s account</comment>
        <translation>Tu pojawiają się wiadomości, które wymieniają konto %1.</translation>
    </message>
    <message>
        <source>No messages from %1</source>
        <comment>a service</comment>
        <translation>Brak wiadomości: %1</translation>
    </message>
    <message>
        <source>Nothing found in this time</source>
        <translation>W tym czasie nic nie znaleziono</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>Szukaj bez ograniczenia czasu</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
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
        <translation>teraz</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Jeszcze nie ma aktywności</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>%1 a bar</source>
        <translation>%1 na słupek</translation>
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
        <translation>To nie jest wiadomość: jej treść nie jest obiektem.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not accepted on this bus.</source>
        <translation>Jest podpisana w sposób, który nie jest akceptowany na tej szynie.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Nie jest podpisana.</translation>
    </message>
    <message>
        <source>Its signature or certificate is missing or damaged.</source>
        <translation>Brakuje jej podpisu lub certyfikatu albo są one uszkodzone.</translation>
    </message>
    <message>
        <source>The certificate it brings along cannot be read.</source>
        <translation>Nie można odczytać dołączonego do niej certyfikatu.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by an authority of this bus.</source>
        <translation>Jej certyfikatu nie wystawił urząd certyfikacji tej szyny.</translation>
    </message>
    <message>
        <source>Its certificate, or the authority&apos;s, is not valid yet.</source>
        <translation>Jej certyfikat lub certyfikat urzędu nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>Its certificate, the authority&apos;s, or the signature itself has expired.</source>
        <translation>Jej certyfikat, certyfikat urzędu lub sam podpis wygasł.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Jej certyfikat został unieważniony.</translation>
    </message>
    <message>
        <source>The file with the authorities or keys of this bus is missing or cannot be read.</source>
        <translation>Brakuje pliku z urzędami certyfikacji lub kluczami tej szyny albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>Whether its certificate was revoked is not known: the revocation list is missing or out of date.</source>
        <translation>Nie wiadomo, czy jej certyfikat został unieważniony: brakuje listy unieważnień lub jest ona nieaktualna.</translation>
    </message>
    <message>
        <source>The signature does not fit: the message was changed, or signed by another.</source>
        <translation>Podpis nie pasuje: wiadomość zmieniono lub podpisał ją ktoś inny.</translation>
    </message>
    <message>
        <source>It is signed with a kind of key that this bus does not use.</source>
        <translation>Jest podpisana kluczem takiego rodzaju, jakiego ta szyna nie używa.</translation>
    </message>
    <message>
        <source>The crypto policy of this system forbids to check such signatures.</source>
        <translation>Zasady kryptograficzne tego systemu zabraniają sprawdzania takich podpisów.</translation>
    </message>
    <message>
        <source>Its certificate names nobody.</source>
        <translation>Jej certyfikat nikogo nie wymienia.</translation>
    </message>
    <message>
        <source>Its signer may not speak on this topic.</source>
        <translation>Jej autor podpisu nie może wypowiadać się na ten temat.</translation>
    </message>
    <message>
        <source>The routing policy does not know its topic.</source>
        <translation>Zasady trasowania nie znają jej tematu.</translation>
    </message>
    <message>
        <source>It was sent under another topic than it was signed for.</source>
        <translation>Wysłano ją pod innym tematem niż ten, dla którego została podpisana.</translation>
    </message>
    <message>
        <source>Signatures are not checked in this profile.</source>
        <translation>W tym profilu podpisy nie są sprawdzane.</translation>
    </message>
    <message>
        <source>It is not signed; this topic may be unsigned.</source>
        <translation>Nie jest podpisana; ten temat może być niepodpisany.</translation>
    </message>
    <message>
        <source>Right, but the key is smaller than is safe today.</source>
        <translation>Podpis prawidłowy, ale klucz jest mniejszy, niż dziś jest bezpieczne.</translation>
    </message>
    <message>
        <source>Right when it was sent; its certificate or key has expired since.</source>
        <translation>Podpis prawidłowy w chwili wysłania; jego certyfikat lub klucz od tego czasu wygasł.</translation>
    </message>
    <message>
        <source>It came from the bus&apos;s own broker; its sender is not proven.</source>
        <translation>Pochodzi od brokera samej szyny; jej nadawca nie jest potwierdzony.</translation>
    </message>
    <message>
        <source>It could not be checked: something failed inside the program.</source>
        <translation>Nie można było jej sprawdzić: coś się nie powiodło wewnątrz programu.</translation>
    </message>
    <message>
        <source>The routing policy of this bus is missing or cannot be read.</source>
        <translation>Brakuje zasad trasowania tej szyny lub nie można ich odczytać.</translation>
    </message>
    <message>
        <source>It is signed with a key that is not in the keyring.</source>
        <translation>Jest podpisana kluczem, którego nie ma w bazie kluczy.</translation>
    </message>
    <message>
        <source>Right, but its key has been revoked.</source>
        <translation>Podpis prawidłowy, ale jego klucz został unieważniony.</translation>
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
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Naprawione</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>Valid, but dated</source>
        <comment>a signature by a small key or an expired certificate</comment>
        <translation>Ważny, ale przestarzały</translation>
    </message>
    <message>
        <source>Broker proven</source>
        <comment>the broker is, the sender is not</comment>
        <translation>Broker potwierdzony</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Bez podpisu</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <comment>a signature</comment>
        <translation>Nie można sprawdzić</translation>
    </message>
    <message>
        <source>Sender not allowed</source>
        <translation>Nadawca niedozwolony</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Podpis nieprawidłowy</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Podpis ważny</translation>
    </message>
    <message>
        <source>Signature valid, but dated</source>
        <translation>Podpis ważny, ale przestarzały</translation>
    </message>
    <message>
        <source>Broker proven, sender not signed</source>
        <translation>Broker potwierdzony, brak podpisu nadawcy</translation>
    </message>
    <message>
        <source>Signature cannot be checked</source>
        <translation>Nie można sprawdzić podpisu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemy</numerusform>
            <numerusform>%Ln problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemy</numerusform>
            <numerusform>%Ln problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14 messages, 3 problems</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No rule took it: history only</source>
        <translation>Żadna reguła jej nie objęła: tylko historia</translation>
    </message>
    <message>
        <source>Rule “%1”: bubble</source>
        <translation>Reguła „%1”: dymek</translation>
    </message>
    <message>
        <source>Rule “%1”: history only</source>
        <translation>Reguła „%1”: tylko historia</translation>
    </message>
    <message>
        <source>Rule “%1”: dropped</source>
        <translation>Reguła „%1”: odrzucono</translation>
    </message>
    <message>
        <source>Rule “%1”, but muted</source>
        <translation>Reguła „%1”, ale wyciszono</translation>
    </message>
    <message>
        <source>No bubble: who sent it is not proven</source>
        <translation>Bez dymku: nadawca nie jest potwierdzony</translation>
    </message>
    <message>
        <source>No bubble: it came while Tidings caught up</source>
        <translation>Bez dymku: nadeszła, gdy Tidings nadrabiał zaległości</translation>
    </message>
    <message>
        <source>No bubble: it was muted</source>
        <translation>Bez dymku: była wyciszona</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and a kind of its messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>Wszystkie tego rodzaju: %1</translation>
    </message>
    <message>
        <source>The package %1</source>
        <translation>Pakiet %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>Co robi %1</translation>
    </message>
    <message>
        <source>This alone: %1</source>
        <translation>Tylko to: %1</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>na 1 godzinę</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>do jutra</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>na stałe</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of today</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <translation>do jutra o %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>do: %1 o %2</translation>
    </message>
    <message>
        <source>Muted %1 %2</source>
        <comment>python-quill, until 15:32</comment>
        <translation>Wyciszono: %1, %2</translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation>Wyłączono wyciszenie: %1</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>Śledzisz: %1</translation>
    </message>
    <message>
        <source>You do not follow %1 any more</source>
        <translation>Już nie śledzisz: %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rule</source>
        <translation>
            <numerusform>Plik zawiera %Ln regułę</numerusform>
            <numerusform>Plik zawiera %Ln reguły</numerusform>
            <numerusform>Plik zawiera %Ln reguł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rules</source>
        <translation>
            <numerusform>Plik zawiera %Ln regułę</numerusform>
            <numerusform>Plik zawiera %Ln reguły</numerusform>
            <numerusform>Plik zawiera %Ln reguł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fits, but a rule above takes it</source>
        <translation>
            <numerusform>Pasuje jeszcze %Ln, ale obejmuje ją reguła powyżej</numerusform>
            <numerusform>Pasują jeszcze %Ln, ale obejmują je reguły powyżej</numerusform>
            <numerusform>Pasuje jeszcze %Ln, ale obejmują je reguły powyżej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit, but rules above take them</source>
        <translation>
            <numerusform>Pasuje jeszcze %Ln, ale obejmuje ją reguła powyżej</numerusform>
            <numerusform>Pasują jeszcze %Ln, ale obejmują je reguły powyżej</numerusform>
            <numerusform>Pasuje jeszcze %Ln, ale obejmują je reguły powyżej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message</source>
        <translation>
            <numerusform>%1 z %Ln wiadomości</numerusform>
            <numerusform>%1 z %Ln wiadomości</numerusform>
            <numerusform>%1 z %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages</source>
        <translation>
            <numerusform>%1 z %Ln wiadomości</numerusform>
            <numerusform>%1 z %Ln wiadomości</numerusform>
            <numerusform>%1 z %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problem</source>
        <translation>
            <numerusform>%1 z %Ln problemu</numerusform>
            <numerusform>%1 z %Ln problemów</numerusform>
            <numerusform>%1 z %Ln problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problems</source>
        <translation>
            <numerusform>%1 z %Ln problemu</numerusform>
            <numerusform>%1 z %Ln problemów</numerusform>
            <numerusform>%1 z %Ln problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated later than now</source>
        <translation>
            <numerusform>%Ln z datą późniejszą niż teraz</numerusform>
            <numerusform>%Ln z datą późniejszą niż teraz</numerusform>
            <numerusform>%Ln z datą późniejszą niż teraz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package</source>
        <translation>
            <numerusform>%Ln pakiet</numerusform>
            <numerusform>%Ln pakiety</numerusform>
            <numerusform>%Ln pakietów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln pakiet</numerusform>
            <numerusform>%Ln pakiety</numerusform>
            <numerusform>%Ln pakietów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anitya</name>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}; packaged as {packages}</source>
        <translation>Anitya wykryła {name} {versions}, nowsze niż {old}; pakiety: {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}; packaged as {packages}</source>
        <translation>Anitya wykryła {name} {versions}; pakiety: {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}</source>
        <translation>Anitya wykryła {name} {versions}, nowsze niż {old}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}</source>
        <translation>Anitya wykryła {name} {versions}</translation>
    </message>
    <message>
        <source>Anitya found a new version of {packages}</source>
        <translation>Anitya wykryła nową wersję: {packages}</translation>
    </message>
    <message>
        <source>Anitya found a new upstream version</source>
        <translation>Anitya wykryła nową wersję upstream</translation>
    </message>
    <message>
        <source>New version: {name} {versions}</source>
        <translation>Nowa wersja: {name} {versions}</translation>
    </message>
    <message>
        <source>New version: {packages}</source>
        <translation>Nowa wersja: {packages}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nowa wersja</translation>
    </message>
    <message>
        <source>{who} deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>{who} usuwa {versions, plural, one {wersję {versions}} few {wersje {versions}} many {wersje {versions}} other {wersje {versions}}} projektu {name}</translation>
    </message>
    <message>
        <source>{who} deleted a version of {name}</source>
        <translation>{who} usuwa wersję projektu {name}</translation>
    </message>
    <message>
        <source>Somebody deleted a version of {name}</source>
        <translation>Ktoś usuwa wersję projektu {name}</translation>
    </message>
    <message>
        <source>Somebody deleted a version of a project</source>
        <translation>Ktoś usuwa wersję projektu</translation>
    </message>
    <message>
        <source>You deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>Usuwasz {versions, plural, one {wersję {versions}} few {wersje {versions}} many {wersje {versions}} other {wersje {versions}}} projektu {name}</translation>
    </message>
    <message>
        <source>You deleted a version of {name}</source>
        <translation>Usuwasz wersję projektu {name}</translation>
    </message>
    <message>
        <source>Version deleted: {name} {versions}</source>
        <translation>Usunięto wersję: {name} {versions}</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Usunięto wersję</translation>
    </message>
    <message>
        <source>{who} added the distribution {distribution} to Anitya</source>
        <translation>{who} dodaje dystrybucję {distribution} do serwisu Anitya</translation>
    </message>
    <message>
        <source>The distribution {distribution} was added to Anitya</source>
        <translation>Dodano dystrybucję {distribution} do serwisu Anitya</translation>
    </message>
    <message>
        <source>{who} added a distribution to Anitya</source>
        <translation>{who} dodaje dystrybucję do serwisu Anitya</translation>
    </message>
    <message>
        <source>A distribution was added to Anitya</source>
        <translation>Dodano dystrybucję do serwisu Anitya</translation>
    </message>
    <message>
        <source>You added the distribution {distribution} to Anitya</source>
        <translation>Dodajesz dystrybucję {distribution} do serwisu Anitya</translation>
    </message>
    <message>
        <source>New distribution: {distribution}</source>
        <translation>Nowa dystrybucja: {distribution}</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>Nowa dystrybucja</translation>
    </message>
    <message>
        <source>{who} renamed the distribution {oldName} to {newName}</source>
        <translation>{who} zmienia nazwę dystrybucji z {oldName} na {newName}</translation>
    </message>
    <message>
        <source>The distribution {oldName} is now called {newName}</source>
        <translation>Dystrybucja {oldName} nazywa się teraz {newName}</translation>
    </message>
    <message>
        <source>{who} edited a distribution in Anitya</source>
        <translation>{who} edytuje dystrybucję w serwisie Anitya</translation>
    </message>
    <message>
        <source>A distribution was edited in Anitya</source>
        <translation>Zmodyfikowano dystrybucję w serwisie Anitya</translation>
    </message>
    <message>
        <source>You renamed the distribution {oldName} to {newName}</source>
        <translation>Zmieniasz nazwę dystrybucji z {oldName} na {newName}</translation>
    </message>
    <message>
        <source>Distribution renamed: {newName}</source>
        <translation>Zmieniono nazwę dystrybucji: {newName}</translation>
    </message>
    <message>
        <source>Distribution edited</source>
        <translation>Zmodyfikowano dystrybucję</translation>
    </message>
    <message>
        <source>{who} deleted the distribution {distribution} from Anitya</source>
        <translation>{who} usuwa dystrybucję {distribution} z serwisu Anitya</translation>
    </message>
    <message>
        <source>The distribution {distribution} was deleted from Anitya</source>
        <translation>Usunięto dystrybucję {distribution} z serwisu Anitya</translation>
    </message>
    <message>
        <source>{who} deleted a distribution from Anitya</source>
        <translation>{who} usuwa dystrybucję z serwisu Anitya</translation>
    </message>
    <message>
        <source>A distribution was deleted from Anitya</source>
        <translation>Usunięto dystrybucję z serwisu Anitya</translation>
    </message>
    <message>
        <source>You deleted the distribution {distribution} from Anitya</source>
        <translation>Usuwasz dystrybucję {distribution} z serwisu Anitya</translation>
    </message>
    <message>
        <source>Distribution deleted: {distribution}</source>
        <translation>Usunięto dystrybucję: {distribution}</translation>
    </message>
    <message>
        <source>Distribution deleted</source>
        <translation>Usunięto dystrybucję</translation>
    </message>
    <message>
        <source>{who} added the project {name} to Anitya</source>
        <translation>{who} dodaje projekt {name} do serwisu Anitya</translation>
    </message>
    <message>
        <source>The project {name} was added to Anitya</source>
        <translation>Dodano projekt {name} do serwisu Anitya</translation>
    </message>
    <message>
        <source>A project was added to Anitya</source>
        <translation>Dodano projekt do serwisu Anitya</translation>
    </message>
    <message>
        <source>You added the project {name} to Anitya</source>
        <translation>Dodajesz projekt {name} do serwisu Anitya</translation>
    </message>
    <message>
        <source>New project: {name}</source>
        <translation>Nowy projekt: {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>{who} tried to add the project {name} to Anitya, but it is there already</source>
        <translation>{who} próbuje dodać projekt {name} do serwisu Anitya, ale już tam jest</translation>
    </message>
    <message>
        <source>Somebody tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Ktoś próbuje dodać projekt {name} do serwisu Anitya, ale już tam jest</translation>
    </message>
    <message>
        <source>Somebody tried to add a project to Anitya that is there already</source>
        <translation>Ktoś próbuje dodać do serwisu Anitya projekt, który już tam jest</translation>
    </message>
    <message>
        <source>You tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Próbujesz dodać projekt {name} do serwisu Anitya, ale już tam jest</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>Już istnieje: {name}</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Już istnieje</translation>
    </message>
    <message>
        <source>{who} edited the project {name} ({fields})</source>
        <translation>{who} edytuje projekt {name} ({fields})</translation>
    </message>
    <message>
        <source>{who} edited the project {name}</source>
        <translation>{who} edytuje projekt {name}</translation>
    </message>
    <message>
        <source>The project {name} was edited</source>
        <translation>Zmodyfikowano projekt {name}</translation>
    </message>
    <message>
        <source>{who} edited a project in Anitya</source>
        <translation>{who} edytuje projekt w serwisie Anitya</translation>
    </message>
    <message>
        <source>A project was edited in Anitya</source>
        <translation>Zmodyfikowano projekt w serwisie Anitya</translation>
    </message>
    <message>
        <source>You edited the project {name} ({fields})</source>
        <translation>Edytujesz projekt {name} ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {name}</source>
        <translation>Edytujesz projekt {name}</translation>
    </message>
    <message>
        <source>Project edited: {name}</source>
        <translation>Zmodyfikowano projekt: {name}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Zmodyfikowano projekt</translation>
    </message>
    <message>
        <source>{who} deleted the project {name} from Anitya</source>
        <translation>{who} usuwa projekt {name} z serwisu Anitya</translation>
    </message>
    <message>
        <source>The project {name} was deleted from Anitya</source>
        <translation>Usunięto projekt {name} z serwisu Anitya</translation>
    </message>
    <message>
        <source>A project was deleted from Anitya</source>
        <translation>Usunięto projekt z serwisu Anitya</translation>
    </message>
    <message>
        <source>You deleted the project {name} from Anitya</source>
        <translation>Usuwasz projekt {name} z serwisu Anitya</translation>
    </message>
    <message>
        <source>Project deleted: {name}</source>
        <translation>Usunięto projekt: {name}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Usunięto projekt</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}: “{why}”</source>
        <translation>{who} oznacza projekt {name} flagą: „{why}”</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}</source>
        <translation>{who} oznacza projekt {name} flagą</translation>
    </message>
    <message>
        <source>The project {name} was flagged</source>
        <translation>Oznaczono projekt {name} flagą</translation>
    </message>
    <message>
        <source>A project was flagged in Anitya</source>
        <translation>Oznaczono flagą projekt w serwisie Anitya</translation>
    </message>
    <message>
        <source>You flagged the project {name}: “{why}”</source>
        <translation>Oznaczasz projekt {name} flagą: „{why}”</translation>
    </message>
    <message>
        <source>You flagged the project {name}</source>
        <translation>Oznaczasz projekt {name} flagą</translation>
    </message>
    <message>
        <source>Project flagged: {name}</source>
        <translation>Oznaczono projekt flagą: {name}</translation>
    </message>
    <message>
        <source>Project flagged</source>
        <translation>Oznaczono projekt flagą</translation>
    </message>
    <message>
        <source>{who} closed the flag {flag}</source>
        <translation>{who} zamyka flagę {flag}</translation>
    </message>
    <message>
        <source>The flag {flag} was closed</source>
        <translation>Zamknięto flagę {flag}</translation>
    </message>
    <message>
        <source>{who} opened the flag {flag} again</source>
        <translation>{who} ponownie otwiera flagę {flag}</translation>
    </message>
    <message>
        <source>The flag {flag} was opened again</source>
        <translation>Ponownie otwarto flagę {flag}</translation>
    </message>
    <message>
        <source>{who} changed the flag {flag}</source>
        <translation>{who} zmienia flagę {flag}</translation>
    </message>
    <message>
        <source>A flag was changed in Anitya</source>
        <translation>Zmieniono flagę w serwisie Anitya</translation>
    </message>
    <message>
        <source>You closed the flag {flag}</source>
        <translation>Zamykasz flagę {flag}</translation>
    </message>
    <message>
        <source>You opened the flag {flag} again</source>
        <translation>Ponownie otwierasz flagę {flag}</translation>
    </message>
    <message>
        <source>Flag closed: {flag}</source>
        <translation>Zamknięto flagę: {flag}</translation>
    </message>
    <message>
        <source>Flag opened: {flag}</source>
        <translation>Otwarto flagę: {flag}</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Zmieniono flagę</translation>
    </message>
    <message>
        <source>{who} mapped {name} to {newName} in {distribution}</source>
        <translation>{who} mapuje projekt {name} na {newName} w dystrybucji {distribution}</translation>
    </message>
    <message>
        <source>{name} is now mapped to {newName} in {distribution}</source>
        <translation>Projekt {name} jest teraz mapowany na {newName} w dystrybucji {distribution}</translation>
    </message>
    <message>
        <source>{name} has a new mapping</source>
        <translation>Projekt {name} ma nowe mapowanie</translation>
    </message>
    <message>
        <source>{who} mapped a project in Anitya</source>
        <translation>{who} mapuje projekt w serwisie Anitya</translation>
    </message>
    <message>
        <source>A project was mapped to {newName}</source>
        <translation>Zmapowano projekt na {newName}</translation>
    </message>
    <message>
        <source>A project was mapped</source>
        <translation>Zmapowano projekt</translation>
    </message>
    <message>
        <source>You mapped {name} to {newName} in {distribution}</source>
        <translation>Mapujesz projekt {name} na {newName} w dystrybucji {distribution}</translation>
    </message>
    <message>
        <source>Mapped: {newName}</source>
        <translation>Zmapowano: {newName}</translation>
    </message>
    <message>
        <source>Project mapped</source>
        <translation>Zmapowano projekt</translation>
    </message>
    <message>
        <source>{who} changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>{who} zmienia nazwę projektu {name} w dystrybucji {distribution} z {oldName} na {newName}</translation>
    </message>
    <message>
        <source>{name} is now called {newName} in {distribution}, not {oldName}</source>
        <translation>Projekt {name} nazywa się teraz w dystrybucji {distribution} {newName}, a nie {oldName}</translation>
    </message>
    <message>
        <source>The mapping of {name} was edited</source>
        <translation>Zmodyfikowano mapowanie projektu {name}</translation>
    </message>
    <message>
        <source>{who} edited the mapping of a project</source>
        <translation>{who} edytuje mapowanie projektu</translation>
    </message>
    <message>
        <source>A mapping was changed to {newName}</source>
        <translation>Zmieniono mapowanie na {newName}</translation>
    </message>
    <message>
        <source>A mapping was edited</source>
        <translation>Zmodyfikowano mapowanie</translation>
    </message>
    <message>
        <source>You changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>Zmieniasz nazwę projektu {name} w dystrybucji {distribution} z {oldName} na {newName}</translation>
    </message>
    <message>
        <source>Mapping edited: {newName}</source>
        <translation>Zmodyfikowano mapowanie: {newName}</translation>
    </message>
    <message>
        <source>Mapping edited</source>
        <translation>Zmodyfikowano mapowanie</translation>
    </message>
    <message>
        <source>{who} deleted the mapping of {name} in {distribution}</source>
        <translation>{who} usuwa mapowanie projektu {name} w dystrybucji {distribution}</translation>
    </message>
    <message>
        <source>The mapping of {name} in {distribution} was deleted</source>
        <translation>Usunięto mapowanie projektu {name} w dystrybucji {distribution}</translation>
    </message>
    <message>
        <source>The mapping of a project was deleted</source>
        <translation>Usunięto mapowanie projektu</translation>
    </message>
    <message>
        <source>You deleted the mapping of {name} in {distribution}</source>
        <translation>Usuwasz mapowanie projektu {name} w dystrybucji {distribution}</translation>
    </message>
    <message>
        <source>Mapping deleted: {name}</source>
        <translation>Usunięto mapowanie: {name}</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <translation>Usunięto mapowanie</translation>
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
        <translation>Jest ogłoszenie</translation>
    </message>
    <message>
        <source>Announcement: {message}</source>
        <translation>Ogłoszenie: {message}</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ogłoszenia</translation>
    </message>
</context>
<context>
    <name>ansible</name>
    <message>
        <source>{user} started a dry run of the playbook {path}</source>
        <translation>{user} rozpoczyna próbne uruchomienie playbooka {path}</translation>
    </message>
    <message>
        <source>{user} started the playbook {path}</source>
        <translation>{user} uruchamia playbook {path}</translation>
    </message>
    <message>
        <source>The playbook {path} started</source>
        <translation>Uruchomiono playbook {path}</translation>
    </message>
    <message>
        <source>A playbook started</source>
        <translation>Uruchomiono playbook</translation>
    </message>
    <message>
        <source>You started a dry run of the playbook {path}</source>
        <translation>Rozpoczynasz próbne uruchomienie playbooka {path}</translation>
    </message>
    <message>
        <source>You started the playbook {path}</source>
        <translation>Uruchamiasz playbook {path}</translation>
    </message>
    <message>
        <source>Playbook started: {file}</source>
        <translation>Uruchomiono playbook: {file}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} failed on {failedHosts}</source>
        <translation>Playbook {path} użytkownika {user} nie powiódł się na: {failedHosts}</translation>
    </message>
    <message>
        <source>The playbook {path} failed on {failedHosts}</source>
        <translation>Playbook {path} nie powiódł się na: {failedHosts}</translation>
    </message>
    <message>
        <source>A playbook failed on {failedHosts}</source>
        <translation>Playbook nie powiódł się na: {failedHosts}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} is done</source>
        <translation>Playbook {path} użytkownika {user} został ukończony</translation>
    </message>
    <message>
        <source>The playbook {path} is done</source>
        <translation>Playbook {path} został ukończony</translation>
    </message>
    <message>
        <source>A playbook is done</source>
        <translation>Playbook został ukończony</translation>
    </message>
    <message>
        <source>Your playbook {path} failed on {failedHosts}</source>
        <translation>Twój playbook {path} nie powiódł się na: {failedHosts}</translation>
    </message>
    <message>
        <source>Your playbook {path} is done</source>
        <translation>Twój playbook {path} został ukończony</translation>
    </message>
    <message>
        <source>Playbook failed: {file}</source>
        <translation>Playbook nieudany: {file}</translation>
    </message>
    <message>
        <source>Playbook done: {file}</source>
        <translation>Playbook ukończony: {file}</translation>
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
        <translation>{agent} zadaje pytanie „{title}”</translation>
    </message>
    <message>
        <source>{agent} gave an answer to “{title}”</source>
        <translation>{agent} odpowiada na pytanie „{title}”</translation>
    </message>
    <message>
        <source>{agent} wrote a comment on “{title}”</source>
        <translation>{agent} komentuje „{title}”</translation>
    </message>
    <message>
        <source>{agent} wrote about “{title}”</source>
        <translation>{agent} pisze o „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited the question “{title}”</source>
        <translation>{agent} edytuje pytanie „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited an answer to “{title}”</source>
        <translation>{agent} edytuje odpowiedź na „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a comment on “{title}”</source>
        <translation>{agent} edytuje komentarz do „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a post about “{title}”</source>
        <translation>{agent} edytuje wpis o „{title}”</translation>
    </message>
    <message>
        <source>Somebody wrote about “{title}”</source>
        <translation>Ktoś pisze o „{title}”</translation>
    </message>
    <message>
        <source>Somebody wrote a post</source>
        <translation>Ktoś dodaje wpis</translation>
    </message>
    <message>
        <source>You asked the question “{title}”</source>
        <translation>Zadajesz pytanie „{title}”</translation>
    </message>
    <message>
        <source>You gave an answer to “{title}”</source>
        <translation>Odpowiadasz na pytanie „{title}”</translation>
    </message>
    <message>
        <source>You wrote a comment on “{title}”</source>
        <translation>Komentujesz „{title}”</translation>
    </message>
    <message>
        <source>You edited the question “{title}”</source>
        <translation>Edytujesz pytanie „{title}”</translation>
    </message>
    <message>
        <source>You edited an answer to “{title}”</source>
        <translation>Edytujesz odpowiedź na „{title}”</translation>
    </message>
    <message>
        <source>You edited a comment on “{title}”</source>
        <translation>Edytujesz komentarz do „{title}”</translation>
    </message>
    <message>
        <source>You wrote about “{title}”</source>
        <translation>Piszesz o „{title}”</translation>
    </message>
    <message>
        <source>{agent} mentioned you in “{title}”</source>
        <translation>{agent} wspomina o Tobie w „{title}”</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>Nowe pytanie: {title}</translation>
    </message>
    <message>
        <source>New answer: {title}</source>
        <translation>Nowa odpowiedź: {title}</translation>
    </message>
    <message>
        <source>New comment: {title}</source>
        <translation>Nowy komentarz: {title}</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Nowy wpis: {title}</translation>
    </message>
    <message>
        <source>Edited: {title}</source>
        <translation>Zmodyfikowano: {title}</translation>
    </message>
    <message>
        <source>{agent} deleted the question “{title}”</source>
        <translation>{agent} usuwa pytanie „{title}”</translation>
    </message>
    <message>
        <source>{agent} deleted an answer to “{title}”</source>
        <translation>{agent} usuwa odpowiedź na „{title}”</translation>
    </message>
    <message>
        <source>{agent} deleted a comment on “{title}”</source>
        <translation>{agent} usuwa komentarz do „{title}”</translation>
    </message>
    <message>
        <source>{agent} deleted a post about “{title}”</source>
        <translation>{agent} usuwa wpis o „{title}”</translation>
    </message>
    <message>
        <source>A post about “{title}” was deleted</source>
        <translation>Usunięto wpis o „{title}”</translation>
    </message>
    <message>
        <source>A post was deleted</source>
        <translation>Usunięto wpis</translation>
    </message>
    <message>
        <source>You deleted the question “{title}”</source>
        <translation>Usuwasz pytanie „{title}”</translation>
    </message>
    <message>
        <source>You deleted an answer to “{title}”</source>
        <translation>Usuwasz odpowiedź na „{title}”</translation>
    </message>
    <message>
        <source>You deleted a comment on “{title}”</source>
        <translation>Usuwasz komentarz do „{title}”</translation>
    </message>
    <message>
        <source>You deleted a post about “{title}”</source>
        <translation>Usuwasz wpis o „{title}”</translation>
    </message>
    <message>
        <source>Question deleted: {title}</source>
        <translation>Usunięto pytanie: {title}</translation>
    </message>
    <message>
        <source>Answer deleted: {title}</source>
        <translation>Usunięto odpowiedź: {title}</translation>
    </message>
    <message>
        <source>Comment deleted: {title}</source>
        <translation>Usunięto komentarz: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Usunięto: {title}</translation>
    </message>
    <message>
        <source>{agent} flagged the question “{title}” as offensive</source>
        <translation>{agent} oznacza pytanie „{title}” jako obraźliwe</translation>
    </message>
    <message>
        <source>{agent} flagged an answer to “{title}” as offensive</source>
        <translation>{agent} oznacza odpowiedź na „{title}” jako obraźliwą</translation>
    </message>
    <message>
        <source>{agent} flagged a comment on “{title}” as offensive</source>
        <translation>{agent} oznacza komentarz do „{title}” jako obraźliwy</translation>
    </message>
    <message>
        <source>{agent} flagged a post about “{title}” as offensive</source>
        <translation>{agent} oznacza wpis o „{title}” jako obraźliwy</translation>
    </message>
    <message>
        <source>A post was flagged as offensive</source>
        <translation>Oznaczono wpis jako obraźliwy</translation>
    </message>
    <message>
        <source>You flagged the question “{title}” as offensive</source>
        <translation>Oznaczasz pytanie „{title}” jako obraźliwe</translation>
    </message>
    <message>
        <source>You flagged an answer to “{title}” as offensive</source>
        <translation>Oznaczasz odpowiedź na „{title}” jako obraźliwą</translation>
    </message>
    <message>
        <source>You flagged a comment on “{title}” as offensive</source>
        <translation>Oznaczasz komentarz do „{title}” jako obraźliwy</translation>
    </message>
    <message>
        <source>Flagged as offensive: {title}</source>
        <translation>Oznaczono jako obraźliwe: {title}</translation>
    </message>
    <message>
        <source>{agent} no longer flags the question “{title}” as offensive</source>
        <translation>{agent} nie oznacza już pytania „{title}” jako obraźliwego</translation>
    </message>
    <message>
        <source>{agent} no longer flags an answer to “{title}” as offensive</source>
        <translation>{agent} nie oznacza już odpowiedzi na „{title}” jako obraźliwej</translation>
    </message>
    <message>
        <source>{agent} no longer flags a comment on “{title}” as offensive</source>
        <translation>{agent} nie oznacza już komentarza do „{title}” jako obraźliwego</translation>
    </message>
    <message>
        <source>{agent} no longer flags a post about “{title}” as offensive</source>
        <translation>{agent} nie oznacza już wpisu o „{title}” jako obraźliwego</translation>
    </message>
    <message>
        <source>A post is no longer flagged as offensive</source>
        <translation>Wpis nie jest już oznaczony jako obraźliwy</translation>
    </message>
    <message>
        <source>You no longer flag the question “{title}” as offensive</source>
        <translation>Nie oznaczasz już pytania „{title}” jako obraźliwego</translation>
    </message>
    <message>
        <source>You no longer flag an answer to “{title}” as offensive</source>
        <translation>Nie oznaczasz już odpowiedzi na „{title}” jako obraźliwej</translation>
    </message>
    <message>
        <source>You no longer flag a comment on “{title}” as offensive</source>
        <translation>Nie oznaczasz już komentarza do „{title}” jako obraźliwego</translation>
    </message>
    <message>
        <source>No longer flagged: {title}</source>
        <translation>Już nieoznaczone: {title}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}” to {tags}</source>
        <translation>{agent} zmienia tagi pytania „{title}” na {tags}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}”</source>
        <translation>{agent} zmienia tagi pytania „{title}”</translation>
    </message>
    <message>
        <source>The tags of a question changed</source>
        <translation>Zmieniono tagi pytania</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}” to {tags}</source>
        <translation>Zmieniasz tagi pytania „{title}” na {tags}</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}”</source>
        <translation>Zmieniasz tagi pytania „{title}”</translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Zmieniono tagi: {title}</translation>
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
        <translation>Obraz {image} czeka w kolejce na testy</translation>
    </message>
    <message>
        <source>An image is queued</source>
        <translation>Obraz czeka w kolejce</translation>
    </message>
    <message>
        <source>The tests of {image} are running</source>
        <translation>Trwają testy obrazu {image}</translation>
    </message>
    <message>
        <source>Image tests started</source>
        <translation>Rozpoczęto testy obrazu</translation>
    </message>
    <message>
        <source>The tests of {image} were a success</source>
        <translation>Testy obrazu {image} zakończyły się powodzeniem</translation>
    </message>
    <message>
        <source>Image tests were a success</source>
        <translation>Testy obrazu zakończyły się powodzeniem</translation>
    </message>
    <message>
        <source>The tests of {image} failed</source>
        <translation>Testy obrazu {image} nie powiodły się</translation>
    </message>
    <message>
        <source>Image tests failed</source>
        <translation>Testy obrazu nie powiodły się</translation>
    </message>
    <message>
        <source>The tests of {image} were aborted</source>
        <translation>Przerwano testy obrazu {image}</translation>
    </message>
    <message>
        <source>Image tests were aborted</source>
        <translation>Przerwano testy obrazu</translation>
    </message>
    <message>
        <source>The tests of {image} are now {status}</source>
        <translation>Testy obrazu {image} mają teraz stan {status}</translation>
    </message>
    <message>
        <source>An image was tested</source>
        <translation>Przetestowano obraz</translation>
    </message>
    <message>
        <source>Tests queued: {shortName}</source>
        <translation>Testy w kolejce: {shortName}</translation>
    </message>
    <message>
        <source>Tests started: {shortName}</source>
        <translation>Testy rozpoczęte: {shortName}</translation>
    </message>
    <message>
        <source>Tests passed: {shortName}</source>
        <translation>Testy zaliczone: {shortName}</translation>
    </message>
    <message>
        <source>Tests failed: {shortName}</source>
        <translation>Testy nieudane: {shortName}</translation>
    </message>
    <message>
        <source>Tests aborted: {shortName}</source>
        <translation>Testy przerwane: {shortName}</translation>
    </message>
    <message>
        <source>{compose} is queued for testing</source>
        <translation>Compose {compose} czeka w kolejce na testy</translation>
    </message>
    <message>
        <source>A compose is queued</source>
        <translation>Compose czeka w kolejce</translation>
    </message>
    <message>
        <source>The tests of {compose} started running</source>
        <translation>Rozpoczęto testy compose {compose}</translation>
    </message>
    <message>
        <source>The tests of a compose started</source>
        <translation>Rozpoczęto testy compose</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: all {passed} passed</source>
        <translation>Ukończono testy compose {compose}: zaliczono wszystkie ({passed})</translation>
    </message>
    <message>
        <source>The tests of a compose are completed: all passed</source>
        <translation>Ukończono testy compose: zaliczono wszystkie</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: {failed, plural, one {# image} other {# images}} failed, {passed, plural, one {# image} other {# images}} passed</source>
        <translation>Ukończono testy compose {compose}: nieudane: {failed, plural, one {# obraz} few {# obrazy} many {# obrazów} other {# obrazu}}, zaliczone: {passed, plural, one {# obraz} few {# obrazy} many {# obrazów} other {# obrazu}}</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed</source>
        <translation>Ukończono testy compose {compose}</translation>
    </message>
    <message>
        <source>The tests of a compose are completed</source>
        <translation>Ukończono testy compose</translation>
    </message>
    <message>
        <source>Tests queued: {compose}</source>
        <translation>Testy w kolejce: {compose}</translation>
    </message>
    <message>
        <source>Tests started: {compose}</source>
        <translation>Testy rozpoczęte: {compose}</translation>
    </message>
    <message>
        <source>Tests passed: {compose}</source>
        <translation>Testy zaliczone: {compose}</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Testy zaliczone</translation>
    </message>
    <message>
        <source>Tests failed: {compose}</source>
        <translation>Testy nieudane: {compose}</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Testy nieudane</translation>
    </message>
    <message>
        <source>Tests done: {compose}</source>
        <translation>Testy ukończone: {compose}</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>Testy ukończone</translation>
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
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>Nie można usunąć %1</translation>
    </message>
</context>
<context>
    <name>bodhi</name>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to testing</source>
        <translation>{agent} zgłasza aktualizację {alias} ({update}) użytkownika {maintainer} do testing</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to testing</source>
        <translation>{agent} zgłasza aktualizację {alias} ({update}) do testing</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to testing</source>
        <translation>{agent} zgłasza aktualizację {update} do testing</translation>
    </message>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to stable</source>
        <translation>{agent} zgłasza aktualizację {alias} ({update}) użytkownika {maintainer} do stable</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to stable</source>
        <translation>{agent} zgłasza aktualizację {alias} ({update}) do stable</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to stable</source>
        <translation>{agent} zgłasza aktualizację {update} do stable</translation>
    </message>
    <message>
        <source>{agent} made {maintainer}&apos;s update {alias} ({update}) obsolete</source>
        <translation>{agent} uznaje aktualizację {alias} ({update}) użytkownika {maintainer} za przestarzałą</translation>
    </message>
    <message>
        <source>{agent} made the update {alias} ({update}) obsolete</source>
        <translation>{agent} uznaje aktualizację {alias} ({update}) za przestarzałą</translation>
    </message>
    <message>
        <source>{agent} made {update} obsolete</source>
        <translation>{agent} uznaje aktualizację {update} za przestarzałą</translation>
    </message>
    <message>
        <source>{agent} revoked {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} odwołuje aktualizację {alias} ({update}) użytkownika {maintainer}</translation>
    </message>
    <message>
        <source>{agent} revoked the update {alias} ({update})</source>
        <translation>{agent} odwołuje aktualizację {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} revoked {update}</source>
        <translation>{agent} odwołuje aktualizację {update}</translation>
    </message>
    <message>
        <source>{agent} unpushed {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} cofa publikację aktualizacji {alias} ({update}) użytkownika {maintainer}</translation>
    </message>
    <message>
        <source>{agent} unpushed the update {alias} ({update})</source>
        <translation>{agent} cofa publikację aktualizacji {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} unpushed {update}</source>
        <translation>{agent} cofa publikację aktualizacji {update}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of {update}</source>
        <translation>{agent} zmienia dalsze losy aktualizacji {update}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of an update</source>
        <translation>{agent} zmienia dalsze losy aktualizacji</translation>
    </message>
    <message>
        <source>Somebody changed what is to become of an update</source>
        <translation>Ktoś zmienia dalsze losy aktualizacji</translation>
    </message>
    <message>
        <source>You submitted {update} to testing</source>
        <translation>Zgłaszasz aktualizację {update} do testing</translation>
    </message>
    <message>
        <source>You submitted {update} to stable</source>
        <translation>Zgłaszasz aktualizację {update} do stable</translation>
    </message>
    <message>
        <source>You made {update} obsolete</source>
        <translation>Uznajesz aktualizację {update} za przestarzałą</translation>
    </message>
    <message>
        <source>You revoked {update}</source>
        <translation>Odwołujesz aktualizację {update}</translation>
    </message>
    <message>
        <source>You unpushed {update}</source>
        <translation>Cofasz publikację aktualizacji {update}</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to testing</source>
        <translation>{agent} zgłasza Twoją aktualizację {update} do testing</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to stable</source>
        <translation>{agent} zgłasza Twoją aktualizację {update} do stable</translation>
    </message>
    <message>
        <source>{agent} made your update {update} obsolete</source>
        <translation>{agent} uznaje Twoją aktualizację {update} za przestarzałą</translation>
    </message>
    <message>
        <source>{agent} revoked your update {update}</source>
        <translation>{agent} odwołuje Twoją aktualizację {update}</translation>
    </message>
    <message>
        <source>{agent} unpushed your update {update}</source>
        <translation>{agent} cofa publikację Twojej aktualizacji {update}</translation>
    </message>
    <message>
        <source>To testing: {packages}</source>
        <translation>Do testing: {packages}</translation>
    </message>
    <message>
        <source>To stable: {packages}</source>
        <translation>Do stable: {packages}</translation>
    </message>
    <message>
        <source>Update obsolete: {packages}</source>
        <translation>Przestarzała aktualizacja: {packages}</translation>
    </message>
    <message>
        <source>Update revoked: {packages}</source>
        <translation>Odwołano aktualizację: {packages}</translation>
    </message>
    <message>
        <source>Update unpushed: {packages}</source>
        <translation>Cofnięto publikację: {packages}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} negative karma (-1)</source>
        <translation>{author} daje aktualizacji {update} użytkownika {submitter} ujemną karmę (-1)</translation>
    </message>
    <message>
        <source>{author} gave {update} negative karma (-1)</source>
        <translation>{author} daje aktualizacji {update} ujemną karmę (-1)</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} positive karma (+1)</source>
        <translation>{author} daje aktualizacji {update} użytkownika {submitter} dodatnią karmę (+1)</translation>
    </message>
    <message>
        <source>{author} gave {update} positive karma (+1)</source>
        <translation>{author} daje aktualizacji {update} dodatnią karmę (+1)</translation>
    </message>
    <message>
        <source>{author} commented on {submitter}&apos;s update {update} (karma {karma})</source>
        <translation>{author} komentuje aktualizację {update} użytkownika {submitter} (karma {karma})</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} komentuje aktualizację {update}</translation>
    </message>
    <message>
        <source>Somebody commented on {update}</source>
        <translation>Ktoś komentuje aktualizację {update}</translation>
    </message>
    <message>
        <source>{author} commented on an update</source>
        <translation>{author} komentuje aktualizację</translation>
    </message>
    <message>
        <source>Somebody commented on an update</source>
        <translation>Ktoś komentuje aktualizację</translation>
    </message>
    <message>
        <source>You gave {update} negative karma (-1)</source>
        <translation>Dajesz aktualizacji {update} ujemną karmę (-1)</translation>
    </message>
    <message>
        <source>You gave {update} positive karma (+1)</source>
        <translation>Dajesz aktualizacji {update} dodatnią karmę (+1)</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Komentujesz aktualizację {update}</translation>
    </message>
    <message>
        <source>{author} gave your update {update} negative karma (-1)</source>
        <translation>{author} daje Twojej aktualizacji {update} ujemną karmę (-1)</translation>
    </message>
    <message>
        <source>{author} gave your update {update} positive karma (+1)</source>
        <translation>{author} daje Twojej aktualizacji {update} dodatnią karmę (+1)</translation>
    </message>
    <message>
        <source>{author} commented on your update {update}</source>
        <translation>{author} komentuje Twoją aktualizację {update}</translation>
    </message>
    <message>
        <source>{author} mentioned you in a comment on {update}</source>
        <translation>{author} wspomina o Tobie w komentarzu do aktualizacji {update}</translation>
    </message>
    <message>
        <source>Negative karma: {packages}</source>
        <translation>Ujemna karma: {packages}</translation>
    </message>
    <message>
        <source>Positive karma: {packages}</source>
        <translation>Dodatnia karma: {packages}</translation>
    </message>
    <message>
        <source>Comment: {packages}</source>
        <translation>Komentarz: {packages}</translation>
    </message>
    <message>
        <source>{agent} edited {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} edytuje aktualizację {alias} ({update}) użytkownika {maintainer}</translation>
    </message>
    <message>
        <source>{agent} edited the update {alias} ({update})</source>
        <translation>{agent} edytuje aktualizację {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} edited {update}</source>
        <translation>{agent} edytuje aktualizację {update}</translation>
    </message>
    <message>
        <source>{update} was edited</source>
        <translation>Zmodyfikowano aktualizację {update}</translation>
    </message>
    <message>
        <source>An update was edited</source>
        <translation>Zmodyfikowano aktualizację</translation>
    </message>
    <message>
        <source>You edited the update {alias} ({update})</source>
        <translation>Edytujesz aktualizację {alias} ({update})</translation>
    </message>
    <message>
        <source>You edited {update}</source>
        <translation>Edytujesz aktualizację {update}</translation>
    </message>
    <message>
        <source>{agent} edited your update {update}</source>
        <translation>{agent} edytuje Twoją aktualizację {update}</translation>
    </message>
    <message>
        <source>Update edited: {packages}</source>
        <translation>Zmodyfikowano aktualizację: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached testing</source>
        <translation>Aktualizacja Bodhi {update} użytkownika {submitter} trafiła do testing</translation>
    </message>
    <message>
        <source>{update} reached testing</source>
        <translation>Aktualizacja {update} trafiła do testing</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached stable</source>
        <translation>Aktualizacja Bodhi {update} użytkownika {submitter} trafiła do stable</translation>
    </message>
    <message>
        <source>{update} reached stable</source>
        <translation>Aktualizacja {update} trafiła do stable</translation>
    </message>
    <message>
        <source>The push of {update} is done</source>
        <translation>Ukończono publikację aktualizacji {update}</translation>
    </message>
    <message>
        <source>The push of an update is done</source>
        <translation>Ukończono publikację aktualizacji</translation>
    </message>
    <message>
        <source>Your update {update} reached testing</source>
        <translation>Twoja aktualizacja {update} trafiła do testing</translation>
    </message>
    <message>
        <source>Your update {update} reached stable</source>
        <translation>Twoja aktualizacja {update} trafiła do stable</translation>
    </message>
    <message>
        <source>In testing: {packages}</source>
        <translation>W testing: {packages}</translation>
    </message>
    <message>
        <source>In stable: {packages}</source>
        <translation>W stable: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} was ejected from {where}: “{why}”</source>
        <translation>Wyrzucono aktualizację {update} użytkownika {submitter} z {where}: „{why}”</translation>
    </message>
    <message>
        <source>{update} was ejected from {where}</source>
        <translation>Wyrzucono aktualizację {update} z {where}</translation>
    </message>
    <message>
        <source>{update} was ejected</source>
        <translation>Wyrzucono aktualizację {update}</translation>
    </message>
    <message>
        <source>An update was ejected</source>
        <translation>Wyrzucono aktualizację</translation>
    </message>
    <message>
        <source>Your update {update} was ejected from {where}: “{why}”</source>
        <translation>Wyrzucono Twoją aktualizację {update} z {where}: „{why}”</translation>
    </message>
    <message>
        <source>Your update {update} was ejected</source>
        <translation>Wyrzucono Twoją aktualizację {update}</translation>
    </message>
    <message>
        <source>Update ejected: {packages}</source>
        <translation>Wyrzucono aktualizację: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the stable karma threshold</source>
        <translation>Aktualizacja Bodhi {update} użytkownika {submitter} osiągnęła próg karmy stable</translation>
    </message>
    <message>
        <source>{update} reached the stable karma threshold</source>
        <translation>Aktualizacja {update} osiągnęła próg karmy stable</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the unstable karma threshold</source>
        <translation>Aktualizacja Bodhi {update} użytkownika {submitter} osiągnęła próg karmy unstable</translation>
    </message>
    <message>
        <source>{update} reached the unstable karma threshold</source>
        <translation>Aktualizacja {update} osiągnęła próg karmy unstable</translation>
    </message>
    <message>
        <source>{update} reached a karma threshold</source>
        <translation>Aktualizacja {update} osiągnęła próg karmy</translation>
    </message>
    <message>
        <source>An update reached a karma threshold</source>
        <translation>Aktualizacja osiągnęła próg karmy</translation>
    </message>
    <message>
        <source>Your update {update} reached the stable karma threshold</source>
        <translation>Twoja aktualizacja {update} osiągnęła próg karmy stable</translation>
    </message>
    <message>
        <source>Your update {update} reached the unstable karma threshold</source>
        <translation>Twoja aktualizacja {update} osiągnęła próg karmy unstable</translation>
    </message>
    <message>
        <source>Enough karma: {packages}</source>
        <translation>Wystarczająca karma: {packages}</translation>
    </message>
    <message>
        <source>Too much negative karma: {packages}</source>
        <translation>Za dużo ujemnej karmy: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} reached the testing requirements for stable</source>
        <translation>Aktualizacja {update} użytkownika {submitter} spełniła wymagania testów dla stable</translation>
    </message>
    <message>
        <source>{update} reached the testing requirements for stable</source>
        <translation>Aktualizacja {update} spełniła wymagania testów dla stable</translation>
    </message>
    <message>
        <source>An update reached the testing requirements for stable</source>
        <translation>Aktualizacja spełniła wymagania testów dla stable</translation>
    </message>
    <message>
        <source>Your update {update} reached the testing requirements for stable</source>
        <translation>Twoja aktualizacja {update} spełniła wymagania testów dla stable</translation>
    </message>
    <message>
        <source>May go to stable: {packages}</source>
        <translation>Może trafić do stable: {packages}</translation>
    </message>
    <message>
        <source>{owner}&apos;s update {update} is ready for testing</source>
        <translation>Aktualizacja {update} użytkownika {owner} jest gotowa do testów</translation>
    </message>
    <message>
        <source>{update} is ready for testing</source>
        <translation>Aktualizacja {update} jest gotowa do testów</translation>
    </message>
    <message>
        <source>An update is ready for testing</source>
        <translation>Aktualizacja jest gotowa do testów</translation>
    </message>
    <message>
        <source>Your update {update} is ready for testing</source>
        <translation>Twoja aktualizacja {update} jest gotowa do testów</translation>
    </message>
    <message>
        <source>Ready for testing: {packages}</source>
        <translation>Gotowe do testów: {packages}</translation>
    </message>
    <message>
        <source>Errata published: “{subject}”</source>
        <translation>Opublikowano erratę: „{subject}”</translation>
    </message>
    <message>
        <source>Errata published for {update}</source>
        <translation>Opublikowano erratę do aktualizacji {update}</translation>
    </message>
    <message>
        <source>Errata were published</source>
        <translation>Opublikowano erratę</translation>
    </message>
    <message>
        <source>Errata published: {packages}</source>
        <translation>Opublikowano erratę: {packages}</translation>
    </message>
    <message>
        <source>{submitter} submitted a buildroot override for {overridden}</source>
        <translation>{submitter} zgłasza nadpisanie buildroota dla buildu {overridden}</translation>
    </message>
    <message>
        <source>There is a buildroot override for {overridden}</source>
        <translation>Jest nadpisanie buildroota dla buildu {overridden}</translation>
    </message>
    <message>
        <source>There is a new buildroot override</source>
        <translation>Jest nowe nadpisanie buildroota</translation>
    </message>
    <message>
        <source>You submitted a buildroot override for {overridden}</source>
        <translation>Zgłaszasz nadpisanie buildroota dla buildu {overridden}</translation>
    </message>
    <message>
        <source>Override: {packages}</source>
        <translation>Nadpisanie: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s buildroot override for {overridden} expired</source>
        <translation>Wygasło nadpisanie buildroota użytkownika {submitter} dla buildu {overridden}</translation>
    </message>
    <message>
        <source>The buildroot override for {overridden} expired</source>
        <translation>Wygasło nadpisanie buildroota dla buildu {overridden}</translation>
    </message>
    <message>
        <source>A buildroot override expired</source>
        <translation>Wygasło nadpisanie buildroota</translation>
    </message>
    <message>
        <source>Your buildroot override for {overridden} expired</source>
        <translation>Wygasło Twoje nadpisanie buildroota dla buildu {overridden}</translation>
    </message>
    <message>
        <source>Override expired: {packages}</source>
        <translation>Wygasło nadpisanie: {packages}</translation>
    </message>
    <message>
        <source>{agent} requested a compose of updates</source>
        <translation>{agent} zleca compose aktualizacji</translation>
    </message>
    <message>
        <source>A compose of updates was requested</source>
        <translation>Zlecono compose aktualizacji</translation>
    </message>
    <message>
        <source>You requested a compose of updates</source>
        <translation>Zlecasz compose aktualizacji</translation>
    </message>
    <message>
        <source>Compose requested</source>
        <translation>Zlecono compose</translation>
    </message>
    <message>
        <source>Bodhi started a compose run</source>
        <translation>Bodhi rozpoczyna przebieg compose</translation>
    </message>
    <message>
        <source>Compose run started</source>
        <translation>Rozpoczęto przebieg compose</translation>
    </message>
    <message>
        <source>Bodhi started mashing {where}</source>
        <translation>Bodhi rozpoczyna mash {where}</translation>
    </message>
    <message>
        <source>Bodhi started the {content} compose of {where}</source>
        <translation>Bodhi rozpoczyna compose {where} ({content})</translation>
    </message>
    <message>
        <source>Bodhi started a compose</source>
        <translation>Bodhi rozpoczyna compose</translation>
    </message>
    <message>
        <source>Compose started: {where}</source>
        <translation>Compose rozpoczęty: {where}</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} is done</source>
        <translation>Ukończono compose {where} ({content}) w Bodhi</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} is done</source>
        <translation>Ukończono compose {where} w Bodhi</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} failed</source>
        <translation>Compose {where} ({content}) w Bodhi nie powiódł się</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} failed</source>
        <translation>Compose {where} w Bodhi nie powiódł się</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} ended</source>
        <translation>Compose {where} w Bodhi dobiegł końca</translation>
    </message>
    <message>
        <source>A compose of Bodhi&apos;s ended</source>
        <translation>Compose w Bodhi dobiegł końca</translation>
    </message>
    <message>
        <source>Compose done: {where}</source>
        <translation>Compose ukończony: {where}</translation>
    </message>
    <message>
        <source>Compose failed: {where}</source>
        <translation>Compose nieudany: {where}</translation>
    </message>
    <message>
        <source>Bodhi is waiting for {where} to reach the master mirror</source>
        <translation>Bodhi czeka, aż {where} trafi na główny serwer lustrzany</translation>
    </message>
    <message>
        <source>Bodhi is waiting for the master mirror</source>
        <translation>Bodhi czeka na główny serwer lustrzany</translation>
    </message>
    <message>
        <source>Waiting for the mirror: {where}</source>
        <translation>Czeka na serwer lustrzany: {where}</translation>
    </message>
    <message>
        <source>{where} reached the master mirror</source>
        <translation>{where} jest już na głównym serwerze lustrzanym</translation>
    </message>
    <message>
        <source>A compose reached the master mirror</source>
        <translation>Compose trafił na główny serwer lustrzany</translation>
    </message>
    <message>
        <source>On the mirror: {where}</source>
        <translation>Na serwerze lustrzanym: {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with the repository {where}</source>
        <translation>Bodhi ukończył repozytorium {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with a repository</source>
        <translation>Bodhi ukończył repozytorium</translation>
    </message>
    <message>
        <source>Repository done: {where}</source>
        <translation>Repozytorium ukończone: {where}</translation>
    </message>
    <message>
        <source>{agent} updated the stack {stackName}</source>
        <translation>{agent} aktualizuje stos {stackName}</translation>
    </message>
    <message>
        <source>The stack {stackName} was updated</source>
        <translation>Zaktualizowano stos {stackName}</translation>
    </message>
    <message>
        <source>A stack was updated</source>
        <translation>Zaktualizowano stos</translation>
    </message>
    <message>
        <source>You updated the stack {stackName}</source>
        <translation>Aktualizujesz stos {stackName}</translation>
    </message>
    <message>
        <source>Stack updated: {stackName}</source>
        <translation>Zaktualizowano stos: {stackName}</translation>
    </message>
    <message>
        <source>{agent} deleted the stack {stackName}</source>
        <translation>{agent} usuwa stos {stackName}</translation>
    </message>
    <message>
        <source>The stack {stackName} was deleted</source>
        <translation>Usunięto stos {stackName}</translation>
    </message>
    <message>
        <source>A stack was deleted</source>
        <translation>Usunięto stos</translation>
    </message>
    <message>
        <source>You deleted the stack {stackName}</source>
        <translation>Usuwasz stos {stackName}</translation>
    </message>
    <message>
        <source>Stack deleted: {stackName}</source>
        <translation>Usunięto stos: {stackName}</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors ({bytes} changed, {deleted, plural, one {# file} other {# files}} deleted)</source>
        <translation>Wysłano {product} {version} {repository} na serwery lustrzane (zmieniono {bytes}, usunięto {deleted, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}})</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors</source>
        <translation>Wysłano {product} {version} {repository} na serwery lustrzane</translation>
    </message>
    <message>
        <source>New content went out to the mirrors</source>
        <translation>Wysłano nową zawartość na serwery lustrzane</translation>
    </message>
    <message>
        <source>On the mirrors: {product} {version} {repository}</source>
        <translation>Na serwerach lustrzanych: {product} {version} {repository}</translation>
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
        <translation>Pokaż w historii</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: there is no session bus. Messages are kept in the history.</source>
        <translation>Nie można pokazywać dymków: nie ma szyny sesji. Wiadomości są zachowywane w historii.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: no notification service is running. Start one (dunst, for example); messages are kept in the history.</source>
        <translation>Nie można pokazywać dymków: nie działa żadna usługa powiadomień. Uruchom jakąś (na przykład dunst); wiadomości są zachowywane w historii.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not start (%1). Messages are kept in the history.</source>
        <translation>Nie można pokazywać dymków: usługa powiadomień się nie uruchamia (%1). Wiadomości są zachowywane w historii.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not answer. Messages are kept in the history.</source>
        <translation>Nie można pokazywać dymków: usługa powiadomień nie odpowiada. Wiadomości są zachowywane w historii.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service ends over each of them. Messages are kept in the history.</source>
        <translation>Nie można pokazywać dymków: usługa powiadomień kończy działanie przy każdym z nich. Wiadomości są zachowywane w historii.</translation>
    </message>
    <message>
        <source>The notification service takes no more bubbles for now. Messages are kept in the history.</source>
        <translation>Usługa powiadomień na razie nie przyjmuje więcej dymków. Wiadomości są zachowywane w historii.</translation>
    </message>
    <message>
        <source>The notification service refused a bubble (%1). Messages are kept in the history.</source>
        <translation>Usługa powiadomień odrzuciła dymek (%1). Wiadomości są zachowywane w historii.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 i jeszcze %n</numerusform>
            <numerusform>%1, %2 i jeszcze %n</numerusform>
            <numerusform>%1, %2 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Wstrzymaj na 1 godzinę</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) in %1</source>
        <translation>
            <numerusform>Jeszcze %n wiadomość w ciągu %1</numerusform>
            <numerusform>Jeszcze %n wiadomości w ciągu %1</numerusform>
            <numerusform>Jeszcze %n wiadomości w ciągu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1.</source>
        <translation>
            <numerusform>%n problem: %1.</numerusform>
            <numerusform>%n problemy: %1.</numerusform>
            <numerusform>%n problemów: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All by %1.</source>
        <translation>Wszystkie: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n other(s).</source>
        <translation>
            <numerusform>%1: %2, %n inna.</numerusform>
            <numerusform>%1: %2, %n inne.</numerusform>
            <numerusform>%1: %2, %n innych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Wycisz…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Śledź: %1</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <comment>a package that builds again, say</comment>
        <translation>Naprawiono: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host, where a link leads</comment>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Mute %1…</source>
        <translation>Wycisz: %1…</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names</comment>
        <translation>%1 i inne</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in %1.</source>
        <translation>
            <numerusform>%n wiadomość w ciągu %1.</numerusform>
            <numerusform>%n wiadomości w ciągu %1.</numerusform>
            <numerusform>%n wiadomości w ciągu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: nothing urgent</source>
        <translation>Pod Twoją nieobecność: nic pilnego</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n problem(s)</source>
        <translation>
            <numerusform>Pod Twoją nieobecność: %n problem</numerusform>
            <numerusform>Pod Twoją nieobecność: %n problemy</numerusform>
            <numerusform>Pod Twoją nieobecność: %n problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n message(s)</source>
        <translation>
            <numerusform>Pod Twoją nieobecność: %n wiadomość</numerusform>
            <numerusform>Pod Twoją nieobecność: %n wiadomości</numerusform>
            <numerusform>Pod Twoją nieobecność: %n wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bugzilla</name>
    <message>
        <source>{who} filed {bug}: “{summary}”</source>
        <translation>{who} zgłasza błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} filed {bug}</source>
        <translation>{who} zgłasza błąd {bug}</translation>
    </message>
    <message>
        <source>Somebody filed {bug}</source>
        <translation>Ktoś zgłasza błąd {bug}</translation>
    </message>
    <message>
        <source>Somebody filed a bug</source>
        <translation>Ktoś zgłasza błąd</translation>
    </message>
    <message>
        <source>You filed {bug}: “{summary}”</source>
        <translation>Zgłaszasz błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>You filed {bug}</source>
        <translation>Zgłaszasz błąd {bug}</translation>
    </message>
    <message>
        <source>{who} filed {bug} for you: “{summary}”</source>
        <translation>{who} zgłasza dla Ciebie błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>New bug: {component}</source>
        <translation>Nowy błąd: {component}</translation>
    </message>
    <message>
        <source>New bug: {bug}</source>
        <translation>Nowy błąd: {bug}</translation>
    </message>
    <message>
        <source>{who} commented on {bug}: “{summary}”</source>
        <translation>{who} komentuje błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} commented on {bug}</source>
        <translation>{who} komentuje błąd {bug}</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}: “{summary}”</source>
        <translation>{who} dodaje załącznik do błędu {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}</source>
        <translation>{who} dodaje załącznik do błędu {bug}</translation>
    </message>
    <message>
        <source>{who} changed {changed} of an attachment to {bug}: “{summary}”</source>
        <translation>{who} zmienia załącznik do błędu {bug} ({changed}): „{summary}”</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}: “{summary}”</source>
        <translation>{who} zmienia załącznik do błędu {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}</source>
        <translation>{who} zmienia załącznik do błędu {bug}</translation>
    </message>
    <message>
        <source>{who} changed the status of {bug} from {oldStatus} to {newStatus}: “{summary}”</source>
        <translation>{who} zmienia stan błędu {bug} z {oldStatus} na {newStatus}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {changed} of {bug}: “{summary}”</source>
        <translation>{who} aktualizuje błąd {bug} ({changed}): „{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {bug}: “{summary}”</source>
        <translation>{who} aktualizuje błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {bug}</source>
        <translation>{who} aktualizuje błąd {bug}</translation>
    </message>
    <message>
        <source>Somebody updated {bug}</source>
        <translation>Ktoś aktualizuje błąd {bug}</translation>
    </message>
    <message>
        <source>Somebody updated a bug</source>
        <translation>Ktoś aktualizuje błąd</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}: “{summary}”</source>
        <translation>{who} pyta Cię o błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}</source>
        <translation>{who} pyta Cię o błąd {bug}</translation>
    </message>
    <message>
        <source>You commented on {bug}: “{summary}”</source>
        <translation>Komentujesz błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>You commented on {bug}</source>
        <translation>Komentujesz błąd {bug}</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}: “{summary}”</source>
        <translation>Zmieniasz załącznik do błędu {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}</source>
        <translation>Zmieniasz załącznik do błędu {bug}</translation>
    </message>
    <message>
        <source>You updated {changed} of {bug}: “{summary}”</source>
        <translation>Aktualizujesz błąd {bug} ({changed}): „{summary}”</translation>
    </message>
    <message>
        <source>You updated {bug}: “{summary}”</source>
        <translation>Aktualizujesz błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>You updated {bug}</source>
        <translation>Aktualizujesz błąd {bug}</translation>
    </message>
    <message>
        <source>{who} commented on your bug {bug}: “{summary}”</source>
        <translation>{who} komentuje Twój błąd {bug}: „{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {changed} of your bug {bug}: “{summary}”</source>
        <translation>{who} aktualizuje Twój błąd {bug} ({changed}): „{summary}”</translation>
    </message>
    <message>
        <source>Question on bug: {component}</source>
        <translation>Pytanie o błąd: {component}</translation>
    </message>
    <message>
        <source>Question: {bug}</source>
        <translation>Pytanie: {bug}</translation>
    </message>
    <message>
        <source>Comment on bug: {component}</source>
        <translation>Komentarz do błędu: {component}</translation>
    </message>
    <message>
        <source>Comment: {bug}</source>
        <translation>Komentarz: {bug}</translation>
    </message>
    <message>
        <source>Bug attachment: {component}</source>
        <translation>Załącznik do błędu: {component}</translation>
    </message>
    <message>
        <source>Attachment: {bug}</source>
        <translation>Załącznik: {bug}</translation>
    </message>
    <message>
        <source>Bug closed: {component}</source>
        <translation>Zamknięto błąd: {component}</translation>
    </message>
    <message>
        <source>Bug closed: {bug}</source>
        <translation>Zamknięto błąd: {bug}</translation>
    </message>
    <message>
        <source>Bug updated: {component}</source>
        <translation>Zaktualizowano błąd: {component}</translation>
    </message>
    <message>
        <source>Bug updated: {bug}</source>
        <translation>Zaktualizowano błąd: {bug}</translation>
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
        <translation>{owner} buduje pakiet {build}</translation>
    </message>
    <message>
        <source>{build} is building</source>
        <translation>Trwa budowanie pakietu {build}</translation>
    </message>
    <message>
        <source>{owner} built {build}</source>
        <translation>Zbudowano pakiet {build} użytkownika {owner}</translation>
    </message>
    <message>
        <source>{build} is built</source>
        <translation>Zbudowano pakiet {build}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was deleted</source>
        <translation>Usunięto build {build} użytkownika {owner}</translation>
    </message>
    <message>
        <source>The build of {build} was deleted</source>
        <translation>Usunięto build {build}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed on {arches}</source>
        <translation>Build {build} użytkownika {owner} nie powiódł się na {arches}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed</source>
        <translation>Build {build} użytkownika {owner} nie powiódł się</translation>
    </message>
    <message>
        <source>The build of {build} failed</source>
        <translation>Build {build} nie powiódł się</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was cancelled</source>
        <translation>Anulowano build {build} użytkownika {owner}</translation>
    </message>
    <message>
        <source>The build of {build} was cancelled</source>
        <translation>Anulowano build {build}</translation>
    </message>
    <message>
        <source>You are building {build}</source>
        <translation>Budujesz pakiet {build}</translation>
    </message>
    <message>
        <source>You built {build}</source>
        <translation>Zbudowano Twój pakiet {build}</translation>
    </message>
    <message>
        <source>Your build of {build} was deleted</source>
        <translation>Usunięto Twój build {build}</translation>
    </message>
    <message>
        <source>Your build of {build} failed on {arches}</source>
        <translation>Twój build {build} nie powiódł się na {arches}</translation>
    </message>
    <message>
        <source>Your build of {build} failed</source>
        <translation>Twój build {build} nie powiódł się</translation>
    </message>
    <message>
        <source>Your build of {build} was cancelled</source>
        <translation>Anulowano Twój build {build}</translation>
    </message>
    <message>
        <source>Build started: {name}</source>
        <translation>Build rozpoczęty: {name}</translation>
    </message>
    <message>
        <source>Build done: {name}</source>
        <translation>Build ukończony: {name}</translation>
    </message>
    <message>
        <source>Build deleted: {name}</source>
        <translation>Build usunięty: {name}</translation>
    </message>
    <message>
        <source>Build failed: {name}</source>
        <translation>Build nieudany: {name}</translation>
    </message>
    <message>
        <source>Build cancelled: {name}</source>
        <translation>Build anulowany: {name}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}
Source: {source}</source>
        <translation>Pakiet: {nvr}
Buduje: {owner}
Build: {build_id}
Źródło: {source}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}</source>
        <translation>Pakiet: {nvr}
Buduje: {owner}
Build: {build_id}</translation>
    </message>
    <message>
        <source>{owner} started a scratch build of {job}</source>
        <translation>{owner} rozpoczyna scratch build {job}</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} is done</source>
        <translation>Ukończono scratch build {job} użytkownika {owner}</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} failed</source>
        <translation>Scratch build {job} użytkownika {owner} nie powiódł się</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} was cancelled</source>
        <translation>Anulowano scratch build {job} użytkownika {owner}</translation>
    </message>
    <message>
        <source>A scratch build of {job} has changed</source>
        <translation>Zmienił się scratch build {job}</translation>
    </message>
    <message>
        <source>You started a scratch build of {job}</source>
        <translation>Rozpoczynasz scratch build {job}</translation>
    </message>
    <message>
        <source>Your scratch build of {job} is done</source>
        <translation>Ukończono Twój scratch build {job}</translation>
    </message>
    <message>
        <source>Your scratch build of {job} failed</source>
        <translation>Twój scratch build {job} nie powiódł się</translation>
    </message>
    <message>
        <source>Your scratch build of {job} was cancelled</source>
        <translation>Anulowano Twój scratch build {job}</translation>
    </message>
    <message>
        <source>Scratch build started: {srpm}</source>
        <translation>Scratch build rozpoczęty: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build done: {srpm}</source>
        <translation>Scratch build ukończony: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build failed: {srpm}</source>
        <translation>Scratch build nieudany: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {srpm}</source>
        <translation>Scratch build anulowany: {srpm}</translation>
    </message>
    <message>
        <source>Source package: {srpm}
Built by: {owner}
Task: {id}</source>
        <translation>Pakiet źródłowy: {srpm}
Buduje: {owner}
Zadanie: {id}</translation>
    </message>
    <message>
        <source>{user} tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>{user} oznacza build {nvr} użytkownika {maintainer} tagiem {tag}</translation>
    </message>
    <message>
        <source>{user} tagged {nvr} into {tag}</source>
        <translation>{user} oznacza build {nvr} tagiem {tag}</translation>
    </message>
    <message>
        <source>{nvr} was tagged into {tag}</source>
        <translation>Oznaczono build {nvr} tagiem {tag}</translation>
    </message>
    <message>
        <source>A build was tagged into {tag}</source>
        <translation>Oznaczono build tagiem {tag}</translation>
    </message>
    <message>
        <source>You tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>Oznaczasz build {nvr} użytkownika {maintainer} tagiem {tag}</translation>
    </message>
    <message>
        <source>You tagged {nvr} into {tag}</source>
        <translation>Oznaczasz build {nvr} tagiem {tag}</translation>
    </message>
    <message>
        <source>{user} tagged your {nvr} into {tag}</source>
        <translation>{user} oznacza Twój build {nvr} tagiem {tag}</translation>
    </message>
    <message>
        <source>Tagged into {tag}: {name}</source>
        <translation>Otagowano {tag}: {name}</translation>
    </message>
    <message>
        <source>Tagged into {tag}</source>
        <translation>Otagowano {tag}</translation>
    </message>
    <message>
        <source>{user} untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>{user} usuwa tag {tag} z buildu {nvr} użytkownika {maintainer}</translation>
    </message>
    <message>
        <source>{user} untagged {nvr} from {tag}</source>
        <translation>{user} usuwa tag {tag} z buildu {nvr}</translation>
    </message>
    <message>
        <source>{nvr} was untagged from {tag}</source>
        <translation>Usunięto tag {tag} z buildu {nvr}</translation>
    </message>
    <message>
        <source>A build was untagged from {tag}</source>
        <translation>Usunięto tag {tag} z buildu</translation>
    </message>
    <message>
        <source>You untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>Usuwasz tag {tag} z buildu {nvr} użytkownika {maintainer}</translation>
    </message>
    <message>
        <source>You untagged {nvr} from {tag}</source>
        <translation>Usuwasz tag {tag} z buildu {nvr}</translation>
    </message>
    <message>
        <source>{user} untagged your {nvr} from {tag}</source>
        <translation>{user} usuwa tag {tag} z Twojego buildu {nvr}</translation>
    </message>
    <message>
        <source>Untagged from {tag}: {name}</source>
        <translation>Usunięto tag {tag}: {name}</translation>
    </message>
    <message>
        <source>Untagged from {tag}</source>
        <translation>Usunięto tag {tag}</translation>
    </message>
    <message>
        <source>{owner} added {package} to the packages of {tag}</source>
        <translation>{owner} dodaje pakiet {package} do pakietów tagu {tag}</translation>
    </message>
    <message>
        <source>{package} was added to the packages of {tag}</source>
        <translation>Dodano pakiet {package} do pakietów tagu {tag}</translation>
    </message>
    <message>
        <source>{package} was removed from the packages of {tag}</source>
        <translation>Usunięto pakiet {package} z pakietów tagu {tag}</translation>
    </message>
    <message>
        <source>{package} was blocked in the packages of {tag}</source>
        <translation>Zablokowano pakiet {package} w pakietach tagu {tag}</translation>
    </message>
    <message>
        <source>The packages of {tag} changed: {package}</source>
        <translation>Zmieniły się pakiety tagu {tag}: {package}</translation>
    </message>
    <message>
        <source>You added {package} to the packages of {tag}</source>
        <translation>Dodajesz pakiet {package} do pakietów tagu {tag}</translation>
    </message>
    <message>
        <source>Package list changed: {package}</source>
        <translation>Zmieniono listę pakietów: {package}</translation>
    </message>
    <message>
        <source>Koji started to build the repository {repoName}</source>
        <translation>Koji rozpoczyna budowanie repozytorium {repoName}</translation>
    </message>
    <message>
        <source>Koji started to build a repository</source>
        <translation>Koji rozpoczyna budowanie repozytorium</translation>
    </message>
    <message>
        <source>Repository started: {repoName}</source>
        <translation>Repozytorium rozpoczęte: {repoName}</translation>
    </message>
    <message>
        <source>The repository {repoName} is done</source>
        <translation>Repozytorium {repoName} jest ukończone</translation>
    </message>
    <message>
        <source>A repository is done</source>
        <translation>Repozytorium jest ukończone</translation>
    </message>
    <message>
        <source>Repository done: {repoName}</source>
        <translation>Repozytorium ukończone: {repoName}</translation>
    </message>
    <message>
        <source>{rpm} was signed with the key {key}</source>
        <translation>Podpisano pakiet {rpm} kluczem {key}</translation>
    </message>
    <message>
        <source>{rpm} was signed</source>
        <translation>Podpisano pakiet {rpm}</translation>
    </message>
    <message>
        <source>Signed: {rpmName}</source>
        <translation>Podpisano: {rpmName}</translation>
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
        <translation>Projekt {project} przechodzi pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} failed the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} nie przechodzi pipeline’u {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} was aborted ({change} on {branch})</source>
        <translation>Przerwano pipeline {pipeline} projektu {project} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} started ({change} on {branch})</source>
        <translation>Rozpoczęto pipeline {pipeline} projektu {project} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} is queued ({change} on {branch})</source>
        <translation>Pipeline {pipeline} projektu {project} czeka w kolejce ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} ended ({change} on {branch})</source>
        <translation>Zakończono pipeline {pipeline} projektu {project} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{pipeline} was run</source>
        <translation>Uruchomiono pipeline {pipeline}</translation>
    </message>
    <message>
        <source>A CI pipeline was run</source>
        <translation>Uruchomiono pipeline CI</translation>
    </message>
    <message>
        <source>Your change of {project} passed the {pipeline}</source>
        <translation>Twoja zmiana w projekcie {project} przeszła pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed the {pipeline}</source>
        <translation>Twoja zmiana w projekcie {project} nie przeszła pipeline’u {pipeline}</translation>
    </message>
    <message>
        <source>CI passed: {repo}</source>
        <translation>CI zaliczone: {repo}</translation>
    </message>
    <message>
        <source>CI failed: {repo}</source>
        <translation>CI nieudane: {repo}</translation>
    </message>
    <message>
        <source>CI aborted: {repo}</source>
        <translation>CI przerwane: {repo}</translation>
    </message>
    <message>
        <source>CI started: {repo}</source>
        <translation>CI rozpoczęte: {repo}</translation>
    </message>
    <message>
        <source>CI queued: {repo}</source>
        <translation>CI w kolejce: {repo}</translation>
    </message>
    <message>
        <source>CI ended: {repo}</source>
        <translation>CI zakończone: {repo}</translation>
    </message>
    <message>
        <source>{project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} pomyślnie się buduje w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} nie buduje się w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>Trwa budowanie projektu {project} w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} is queued for building in the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} czeka w kolejce na budowanie w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} is ignored by the {pipeline} ({change} on {branch})</source>
        <translation>Pipeline {pipeline} ignoruje projekt {project} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built {project} ({change} on {branch})</source>
        <translation>W pipeline {pipeline} zbudowano projekt {project} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>A package was built in the {pipeline}</source>
        <translation>Zbudowano pakiet w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed building in the {pipeline}</source>
        <translation>Twoja zmiana w projekcie {project} pomyślnie przeszła budowanie w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed to build in the {pipeline}</source>
        <translation>Twoja zmiana w projekcie {project} nie zbudowała się w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>CI build done: {repo}</source>
        <translation>Build CI ukończony: {repo}</translation>
    </message>
    <message>
        <source>CI build failed: {repo}</source>
        <translation>Build CI nieudany: {repo}</translation>
    </message>
    <message>
        <source>CI build started: {repo}</source>
        <translation>Build CI rozpoczęty: {repo}</translation>
    </message>
    <message>
        <source>CI build queued: {repo}</source>
        <translation>Build CI w kolejce: {repo}</translation>
    </message>
    <message>
        <source>CI ignores {repo}</source>
        <translation>CI ignoruje {repo}</translation>
    </message>
    <message>
        <source>CI build ended: {repo}</source>
        <translation>Build CI zakończony: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} przechodzi testy funkcjonalne w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} failed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} nie przechodzi testów funkcjonalnych w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are running in the {pipeline} ({change} on {branch})</source>
        <translation>Trwają testy funkcjonalne projektu {project} w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Testy funkcjonalne projektu {project} czekają w kolejce w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>Zakończono testy funkcjonalne projektu {project} w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>Functional tests were run in the {pipeline}</source>
        <translation>Uruchomiono testy funkcjonalne w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed its functional tests</source>
        <translation>Twoja zmiana w projekcie {project} przeszła testy funkcjonalne</translation>
    </message>
    <message>
        <source>Your change of {project} failed its functional tests</source>
        <translation>Twoja zmiana w projekcie {project} nie przeszła testów funkcjonalnych</translation>
    </message>
    <message>
        <source>Tests passed: {repo}</source>
        <translation>Testy zaliczone: {repo}</translation>
    </message>
    <message>
        <source>Tests failed: {repo}</source>
        <translation>Testy nieudane: {repo}</translation>
    </message>
    <message>
        <source>Tests started: {repo}</source>
        <translation>Testy rozpoczęte: {repo}</translation>
    </message>
    <message>
        <source>Tests queued: {repo}</source>
        <translation>Testy w kolejce: {repo}</translation>
    </message>
    <message>
        <source>Tests ended: {repo}</source>
        <translation>Testy zakończone: {repo}</translation>
    </message>
    <message>
        <source>The image with {project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>Obraz z projektem {project} zbudowano pomyślnie w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The image with {project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>Obraz z projektem {project} nie zbudował się w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>Trwa budowanie obrazu z projektem {project} w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Obraz z projektem {project} czeka w kolejce w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built an image with {project} ({change} on {branch})</source>
        <translation>W pipeline {pipeline} zbudowano obraz z projektem {project} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>An image was built in the {pipeline}</source>
        <translation>Zbudowano obraz w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>The image with your change of {project} failed to build</source>
        <translation>Obraz z Twoją zmianą w projekcie {project} nie zbudował się</translation>
    </message>
    <message>
        <source>Image done: {repo}</source>
        <translation>Obraz ukończony: {repo}</translation>
    </message>
    <message>
        <source>Image failed: {repo}</source>
        <translation>Obraz nieudany: {repo}</translation>
    </message>
    <message>
        <source>Image started: {repo}</source>
        <translation>Obraz rozpoczęty: {repo}</translation>
    </message>
    <message>
        <source>Image queued: {repo}</source>
        <translation>Obraz w kolejce: {repo}</translation>
    </message>
    <message>
        <source>Image ended: {repo}</source>
        <translation>Obraz zakończony: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} przechodzi testy w obrazie pipeline’u {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} nie przechodzi testów w obrazie pipeline’u {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image started in the {pipeline} ({change} on {branch})</source>
        <translation>Rozpoczęto testy projektu {project} w obrazie w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Testy projektu {project} w obrazie czekają w kolejce w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image ended in the {pipeline} ({change} on {branch})</source>
        <translation>Zakończono testy projektu {project} w obrazie w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>An image was tested in the {pipeline}</source>
        <translation>Przetestowano obraz w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in an image</source>
        <translation>Twoja zmiana w projekcie {project} nie przeszła testów w obrazie</translation>
    </message>
    <message>
        <source>Image tests passed: {repo}</source>
        <translation>Testy obrazu zaliczone: {repo}</translation>
    </message>
    <message>
        <source>Image tests failed: {repo}</source>
        <translation>Testy obrazu nieudane: {repo}</translation>
    </message>
    <message>
        <source>Image tests started: {repo}</source>
        <translation>Testy obrazu rozpoczęte: {repo}</translation>
    </message>
    <message>
        <source>Image tests queued: {repo}</source>
        <translation>Testy obrazu w kolejce: {repo}</translation>
    </message>
    <message>
        <source>Image tests ended: {repo}</source>
        <translation>Testy obrazu zakończone: {repo}</translation>
    </message>
    <message>
        <source>The compose with {project} passed in the {pipeline} ({change} on {branch})</source>
        <translation>Compose z projektem {project} przechodzi w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} failed in the {pipeline} ({change} on {branch})</source>
        <translation>Compose z projektem {project} nie powiódł się w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} started in the {pipeline} ({change} on {branch})</source>
        <translation>Rozpoczęto compose z projektem {project} w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Compose z projektem {project} czeka w kolejce w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>Zakończono compose z projektem {project} w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>A compose was made in the {pipeline}</source>
        <translation>Wykonano compose w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>The compose with your change of {project} failed</source>
        <translation>Compose z Twoją zmianą w projekcie {project} nie powiódł się</translation>
    </message>
    <message>
        <source>Compose done: {repo}</source>
        <translation>Compose ukończony: {repo}</translation>
    </message>
    <message>
        <source>Compose failed: {repo}</source>
        <translation>Compose nieudany: {repo}</translation>
    </message>
    <message>
        <source>Compose started: {repo}</source>
        <translation>Compose rozpoczęty: {repo}</translation>
    </message>
    <message>
        <source>Compose queued: {repo}</source>
        <translation>Compose w kolejce: {repo}</translation>
    </message>
    <message>
        <source>Compose ended: {repo}</source>
        <translation>Compose zakończony: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} przechodzi testy w compose pipeline’u {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>Projekt {project} nie przechodzi testów w compose pipeline’u {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose started in the {pipeline} ({change} on {branch})</source>
        <translation>Rozpoczęto testy projektu {project} w compose w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Testy projektu {project} w compose czekają w kolejce w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose ended in the {pipeline} ({change} on {branch})</source>
        <translation>Zakończono testy projektu {project} w compose w pipeline {pipeline} ({change} w gałęzi {branch})</translation>
    </message>
    <message>
        <source>A compose was tested in the {pipeline}</source>
        <translation>Przetestowano compose w pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in a compose</source>
        <translation>Twoja zmiana w projekcie {project} nie przeszła testów w compose</translation>
    </message>
    <message>
        <source>Compose tests passed: {repo}</source>
        <translation>Testy compose zaliczone: {repo}</translation>
    </message>
    <message>
        <source>Compose tests failed: {repo}</source>
        <translation>Testy compose nieudane: {repo}</translation>
    </message>
    <message>
        <source>Compose tests started: {repo}</source>
        <translation>Testy compose rozpoczęte: {repo}</translation>
    </message>
    <message>
        <source>Compose tests queued: {repo}</source>
        <translation>Testy compose w kolejce: {repo}</translation>
    </message>
    <message>
        <source>Compose tests ended: {repo}</source>
        <translation>Testy compose zakończone: {repo}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) passed</source>
        <translation>Zaliczono test CI {test} dla artefaktu {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) passed</source>
        <translation>Zaliczono test CI dla artefaktu {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>Test CI {test} dla artefaktu {artifact} ({kindOfArtifact}) wykonano z wynikiem negatywnym</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>Test CI dla artefaktu {artifact} ({kindOfArtifact}) wykonano z wynikiem negatywnym</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done, and somebody should look at it</source>
        <translation>Ukończono test CI {test} dla artefaktu {artifact} ({kindOfArtifact}); ktoś powinien na niego spojrzeć</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run: {reason}</source>
        <translation>Nie udało się uruchomić testu CI {test} dla artefaktu {artifact} ({kindOfArtifact}): {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run</source>
        <translation>Nie udało się uruchomić testu CI {test} dla artefaktu {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>A CI test failed to run ({kindOfArtifact})</source>
        <translation>Nie udało się uruchomić testu CI ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) started</source>
        <translation>Rozpoczęto test CI {test} dla artefaktu {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>A CI test started ({kindOfArtifact})</source>
        <translation>Rozpoczęto test CI ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>Test CI {test} dla artefaktu {artifact} ({kindOfArtifact}) czeka w kolejce</translation>
    </message>
    <message>
        <source>A CI test is queued ({kindOfArtifact})</source>
        <translation>Test CI czeka w kolejce ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done</source>
        <translation>Ukończono test CI {test} dla artefaktu {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) is done</source>
        <translation>Ukończono test CI dla artefaktu {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>A CI test is done ({kindOfArtifact})</source>
        <translation>Ukończono test CI ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Your {artifact} passed the CI test {test}</source>
        <translation>Twój artefakt {artifact} przeszedł test CI {test}</translation>
    </message>
    <message>
        <source>Your {artifact} failed the CI test {test}</source>
        <translation>Twój artefakt {artifact} nie przeszedł testu CI {test}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is done; please look at it</source>
        <translation>Ukończono test CI {test} Twojego artefaktu {artifact}; spójrz na niego</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run: {reason}</source>
        <translation>Nie udało się uruchomić testu CI {test} Twojego artefaktu {artifact}: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run</source>
        <translation>Nie udało się uruchomić testu CI {test} Twojego artefaktu {artifact}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} started</source>
        <translation>Rozpoczęto test CI {test} Twojego artefaktu {artifact}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is queued</source>
        <translation>Test CI {test} Twojego artefaktu {artifact} czeka w kolejce</translation>
    </message>
    <message>
        <source>Test passed: {packages}</source>
        <translation>Test zaliczony: {packages}</translation>
    </message>
    <message>
        <source>Test passed: {artifact}</source>
        <translation>Test zaliczony: {artifact}</translation>
    </message>
    <message>
        <source>Test failed: {packages}</source>
        <translation>Test nieudany: {packages}</translation>
    </message>
    <message>
        <source>Test failed: {artifact}</source>
        <translation>Test nieudany: {artifact}</translation>
    </message>
    <message>
        <source>Test to inspect: {packages}</source>
        <translation>Test do sprawdzenia: {packages}</translation>
    </message>
    <message>
        <source>Test to inspect: {artifact}</source>
        <translation>Test do sprawdzenia: {artifact}</translation>
    </message>
    <message>
        <source>Test not run: {packages}</source>
        <translation>Test nieuruchomiony: {packages}</translation>
    </message>
    <message>
        <source>Test not run: {artifact}</source>
        <translation>Test nieuruchomiony: {artifact}</translation>
    </message>
    <message>
        <source>Test started: {packages}</source>
        <translation>Test rozpoczęty: {packages}</translation>
    </message>
    <message>
        <source>Test started: {artifact}</source>
        <translation>Test rozpoczęty: {artifact}</translation>
    </message>
    <message>
        <source>Test queued: {packages}</source>
        <translation>Test w kolejce: {packages}</translation>
    </message>
    <message>
        <source>Test queued: {artifact}</source>
        <translation>Test w kolejce: {artifact}</translation>
    </message>
    <message>
        <source>Test done: {packages}</source>
        <translation>Test ukończony: {packages}</translation>
    </message>
    <message>
        <source>Test done: {artifact}</source>
        <translation>Test ukończony: {artifact}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Reason: {reason}
Log: {log}</source>
        <translation>Test: {test}
Czego: {artifact}
Testuje: {tester}
Pomoc: {help}
Powód: {reason}
Dziennik: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Log: {log}</source>
        <translation>Test: {test}
Czego: {artifact}
Testuje: {tester}
Pomoc: {help}
Dziennik: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}</source>
        <translation>Test: {test}
Czego: {artifact}
Testuje: {tester}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>Promocja CI dla artefaktu {artifact} ({kindOfArtifact}) czeka w kolejce</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) started</source>
        <translation>Rozpoczęto promocję CI dla artefaktu {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed: {reason}</source>
        <translation>Promocja CI dla artefaktu {artifact} ({kindOfArtifact}) nie powiodła się: {reason}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed</source>
        <translation>Promocja CI dla artefaktu {artifact} ({kindOfArtifact}) nie powiodła się</translation>
    </message>
    <message>
        <source>{artifact} ({kindOfArtifact}) is promoted</source>
        <translation>Wypromowano artefakt {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Something is promoted ({kindOfArtifact})</source>
        <translation>Coś wypromowano ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The promotion of your {artifact} failed</source>
        <translation>Promocja Twojego artefaktu {artifact} nie powiodła się</translation>
    </message>
    <message>
        <source>Your {artifact} is to be promoted</source>
        <translation>Twój artefakt {artifact} ma zostać wypromowany</translation>
    </message>
    <message>
        <source>Your {artifact} is promoted</source>
        <translation>Wypromowano Twój artefakt {artifact}</translation>
    </message>
    <message>
        <source>Promotion queued: {packages}</source>
        <translation>Promocja w kolejce: {packages}</translation>
    </message>
    <message>
        <source>Promotion queued: {artifact}</source>
        <translation>Promocja w kolejce: {artifact}</translation>
    </message>
    <message>
        <source>Promotion started: {packages}</source>
        <translation>Promocja rozpoczęta: {packages}</translation>
    </message>
    <message>
        <source>Promotion started: {artifact}</source>
        <translation>Promocja rozpoczęta: {artifact}</translation>
    </message>
    <message>
        <source>Promotion failed: {packages}</source>
        <translation>Promocja nieudana: {packages}</translation>
    </message>
    <message>
        <source>Promotion failed: {artifact}</source>
        <translation>Promocja nieudana: {artifact}</translation>
    </message>
    <message>
        <source>Promoted: {packages}</source>
        <translation>Wypromowano: {packages}</translation>
    </message>
    <message>
        <source>Promoted: {artifact}</source>
        <translation>Wypromowano: {artifact}</translation>
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
        <translation>Rozpoczęto compose {compose}</translation>
    </message>
    <message>
        <source>The compose of {compose} is done</source>
        <translation>Ukończono compose {compose}</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Compose się zmienił</translation>
    </message>
    <message>
        <source>Compose started: {tree}</source>
        <translation>Compose rozpoczęty: {tree}</translation>
    </message>
    <message>
        <source>Compose done: {tree}</source>
        <translation>Compose ukończony: {tree}</translation>
    </message>
    <message>
        <source>The mash of {compose} started</source>
        <translation>Rozpoczęto mash compose {compose}</translation>
    </message>
    <message>
        <source>The mash of {compose} is done</source>
        <translation>Ukończono mash compose {compose}</translation>
    </message>
    <message>
        <source>Mash started: {tree}</source>
        <translation>Mash rozpoczęty: {tree}</translation>
    </message>
    <message>
        <source>Mash done: {tree}</source>
        <translation>Mash ukończony: {tree}</translation>
    </message>
    <message>
        <source>The build of boot.iso for {compose} started</source>
        <translation>Rozpoczęto budowanie boot.iso dla compose {compose}</translation>
    </message>
    <message>
        <source>The boot.iso of {compose} is done</source>
        <translation>Ukończono boot.iso dla compose {compose}</translation>
    </message>
    <message>
        <source>boot.iso started: {tree}</source>
        <translation>boot.iso rozpoczęty: {tree}</translation>
    </message>
    <message>
        <source>boot.iso done: {tree}</source>
        <translation>boot.iso ukończony: {tree}</translation>
    </message>
    <message>
        <source>The build of other images for {compose} started</source>
        <translation>Rozpoczęto budowanie pozostałych obrazów dla compose {compose}</translation>
    </message>
    <message>
        <source>The other images of {compose} are done</source>
        <translation>Ukończono pozostałe obrazy dla compose {compose}</translation>
    </message>
    <message>
        <source>Images started: {tree}</source>
        <translation>Obrazy rozpoczęte: {tree}</translation>
    </message>
    <message>
        <source>Images done: {tree}</source>
        <translation>Obrazy ukończone: {tree}</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror started</source>
        <translation>Rozpoczęto kopiowanie compose {compose} na główny serwer lustrzany</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror is done</source>
        <translation>Ukończono kopiowanie compose {compose} na główny serwer lustrzany</translation>
    </message>
    <message>
        <source>Mirroring started: {tree}</source>
        <translation>Kopiowanie rozpoczęte: {tree}</translation>
    </message>
    <message>
        <source>Mirroring done: {tree}</source>
        <translation>Kopiowanie ukończone: {tree}</translation>
    </message>
    <message>
        <source>A respin of the cloud images of {compose} started</source>
        <translation>Rozpoczęto respin obrazów chmury compose {compose}</translation>
    </message>
    <message>
        <source>The respin of the cloud images of {compose} is done</source>
        <translation>Ukończono respin obrazów chmury compose {compose}</translation>
    </message>
    <message>
        <source>Respin started: {tree}</source>
        <translation>Respin rozpoczęty: {tree}</translation>
    </message>
    <message>
        <source>Respin done: {tree}</source>
        <translation>Respin ukończony: {tree}</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} started</source>
        <translation>Rozpoczęto mash aktualizacji Atomic dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} is done</source>
        <translation>Ukończono mash aktualizacji Atomic dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>Atomic mash started: {tree}</source>
        <translation>Mash Atomic rozpoczęty: {tree}</translation>
    </message>
    <message>
        <source>Atomic mash done: {tree}</source>
        <translation>Mash Atomic ukończony: {tree}</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} started</source>
        <translation>Rozpoczęto instalator Atomic dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} is done</source>
        <translation>Ukończono instalator Atomic dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>Atomic installer started: {tree}</source>
        <translation>Instalator Atomic rozpoczęty: {tree}</translation>
    </message>
    <message>
        <source>Atomic installer done: {tree}</source>
        <translation>Instalator Atomic ukończony: {tree}</translation>
    </message>
    <message>
        <source>The build of images for the respin of {compose} started</source>
        <translation>Rozpoczęto budowanie obrazów dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>The images for the respin of {compose} are done</source>
        <translation>Ukończono obrazy dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>Cloud images started: {tree}</source>
        <translation>Obrazy chmury rozpoczęte: {tree}</translation>
    </message>
    <message>
        <source>Cloud images done: {tree}</source>
        <translation>Obrazy chmury ukończone: {tree}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are being made</source>
        <translation>Trwa tworzenie sum kontrolnych dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are done</source>
        <translation>Ukończono sumy kontrolne dla respinu compose {compose}</translation>
    </message>
    <message>
        <source>Checksums started: {tree}</source>
        <translation>Sumy kontrolne rozpoczęte: {tree}</translation>
    </message>
    <message>
        <source>Checksums done: {tree}</source>
        <translation>Sumy kontrolne ukończone: {tree}</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror started</source>
        <translation>Rozpoczęto kopiowanie respinu compose {compose} na główny serwer lustrzany</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror is done</source>
        <translation>Ukończono kopiowanie respinu compose {compose} na główny serwer lustrzany</translation>
    </message>
    <message>
        <source>Mirroring of respin started: {tree}</source>
        <translation>Kopiowanie respinu rozpoczęte: {tree}</translation>
    </message>
    <message>
        <source>Mirroring of respin done: {tree}</source>
        <translation>Kopiowanie respinu ukończone: {tree}</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>Compose</translation>
    </message>
</context>
<context>
    <name>copr</name>
    <message>
        <source>{who} started the source build (srpm-builds) of {nvr} in {project} (build {build})</source>
        <translation>{who} rozpoczyna build źródłowy (srpm-builds) pakietu {nvr} w projekcie {project} (build {build})</translation>
    </message>
    <message>
        <source>The source build (srpm-builds) of build {build} started in {project}</source>
        <translation>Rozpoczęto build źródłowy (srpm-builds) dla buildu {build} w projekcie {project}</translation>
    </message>
    <message>
        <source>{who} is building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>{who} buduje pakiet {nvr} w projekcie {project} dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} started in {project} for {chroot}</source>
        <translation>Rozpoczęto build {build} w projekcie {project} dla chroota {chroot}</translation>
    </message>
    <message>
        <source>{who} started build {build} in {project}</source>
        <translation>{who} rozpoczyna build {build} w projekcie {project}</translation>
    </message>
    <message>
        <source>Build {build} started in {project}</source>
        <translation>Rozpoczęto build {build} w projekcie {project}</translation>
    </message>
    <message>
        <source>A build started for {chroot}</source>
        <translation>Rozpoczęto build dla chroota {chroot}</translation>
    </message>
    <message>
        <source>You are building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>Budujesz pakiet {nvr} w projekcie {project} dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>You started build {build} in {project}</source>
        <translation>Rozpoczynasz build {build} w projekcie {project}</translation>
    </message>
    <message>
        <source>Build started: {shortName}</source>
        <translation>Build rozpoczęty: {shortName}</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Build rozpoczęty: {project}</translation>
    </message>
    <message>
        <source>{nvr} failed to build in {project} for {chroot} (build {build})</source>
        <translation>Pakiet {nvr} nie buduje się w projekcie {project} dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed for {chroot}</source>
        <translation>Build {build} w projekcie {project} nie powiódł się dla chroota {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed</source>
        <translation>Build {build} w projekcie {project} nie powiódł się</translation>
    </message>
    <message>
        <source>{who}&apos;s build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Build pakietu {nvr} użytkownika {who} w projekcie {project} powiódł się dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Build pakietu {nvr} w projekcie {project} powiódł się dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded for {chroot}</source>
        <translation>Build {build} w projekcie {project} powiódł się dla chroota {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded</source>
        <translation>Build {build} w projekcie {project} powiódł się</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Anulowano build pakietu {nvr} w projekcie {project} dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled for {chroot}</source>
        <translation>Anulowano build {build} w projekcie {project} dla chroota {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled</source>
        <translation>Anulowano build {build} w projekcie {project}</translation>
    </message>
    <message>
        <source>{nvr} was skipped in {project} for {chroot} (build {build})</source>
        <translation>Pominięto pakiet {nvr} w projekcie {project} dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was skipped for {chroot}</source>
        <translation>Pominięto build {build} w projekcie {project} dla chroota {chroot}</translation>
    </message>
    <message>
        <source>{nvr} was copied to {project} for {chroot} (build {build})</source>
        <translation>Skopiowano pakiet {nvr} do projektu {project} dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended for {chroot}</source>
        <translation>Zakończono build {build} w projekcie {project} dla chroota {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended</source>
        <translation>Zakończono build {build} w projekcie {project}</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} failed for {chroot} (build {build})</source>
        <translation>Twój build pakietu {nvr} w projekcie {project} nie powiódł się dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Twój build pakietu {nvr} w projekcie {project} powiódł się dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Anulowano Twój build pakietu {nvr} w projekcie {project} dla chroota {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build failed: {shortName}</source>
        <translation>Build nieudany: {shortName}</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Build nieudany: {project}</translation>
    </message>
    <message>
        <source>Build done: {shortName}</source>
        <translation>Build ukończony: {shortName}</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Build ukończony: {project}</translation>
    </message>
    <message>
        <source>Build cancelled: {shortName}</source>
        <translation>Build anulowany: {shortName}</translation>
    </message>
    <message>
        <source>Build cancelled: {project}</source>
        <translation>Build anulowany: {project}</translation>
    </message>
    <message>
        <source>Build skipped: {shortName}</source>
        <translation>Build pominięty: {shortName}</translation>
    </message>
    <message>
        <source>Build skipped: {project}</source>
        <translation>Build pominięty: {project}</translation>
    </message>
    <message>
        <source>Build copied: {shortName}</source>
        <translation>Build skopiowany: {shortName}</translation>
    </message>
    <message>
        <source>Build ended: {project}</source>
        <translation>Build zakończony: {project}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Project: {project}
Built by: {who}
For: {chroot}
Build: {build}</source>
        <translation>Pakiet: {nvr}
Projekt: {project}
Buduje: {who}
Dla: {chroot}
Build: {build}</translation>
    </message>
    <message>
        <source>Project: {project}
For: {chroot}
Build: {build}</source>
        <translation>Projekt: {project}
Dla: {chroot}
Build: {build}</translation>
    </message>
    <message>
        <source>{project} started in the chroot {chroot} (build {build})</source>
        <translation>Rozpoczęto projekt {project} w chroocie {chroot} (build {build})</translation>
    </message>
    <message>
        <source>A build started in the chroot {chroot}</source>
        <translation>Rozpoczęto build w chroocie {chroot}</translation>
    </message>
    <message>
        <source>Your build {build} in {project} started in the chroot {chroot}</source>
        <translation>Rozpoczęto Twój build {build} w projekcie {project} w chroocie {chroot}</translation>
    </message>
    <message>
        <source>Chroot started: {chroot}</source>
        <translation>Chroot rozpoczęty: {chroot}</translation>
    </message>
    <message>
        <source>Copr has a new worker at {ip}</source>
        <translation>Copr ma nowego workera pod adresem {ip}</translation>
    </message>
    <message>
        <source>Copr has a new worker</source>
        <translation>Copr ma nowego workera</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nowy worker</translation>
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
        <translation>Archiwum wiadomości (datanommer) otrzymało dwie wiadomości o tym samym identyfikatorze</translation>
    </message>
    <message>
        <source>Duplicate message id</source>
        <translation>Powtórzony identyfikator wiadomości</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Archiwum wiadomości</translation>
    </message>
</context>
<context>
    <name>discourse</name>
    <message>
        <source>{author} posted in “{title}” ({place})</source>
        <translation>{author} pisze w „{title}” ({place})</translation>
    </message>
    <message>
        <source>A new post ({place})</source>
        <translation>Nowy wpis ({place})</translation>
    </message>
    <message>
        <source>A new post on a forum</source>
        <translation>Nowy wpis na forum</translation>
    </message>
    <message>
        <source>You posted in “{title}” ({place})</source>
        <translation>Piszesz w „{title}” ({place})</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Nowy wpis: {title}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was edited ({place})</source>
        <translation>Zmodyfikowano wpis użytkownika {author} w „{title}” ({place})</translation>
    </message>
    <message>
        <source>A post was edited ({place})</source>
        <translation>Zmodyfikowano wpis ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was edited</source>
        <translation>Zmodyfikowano wpis na forum</translation>
    </message>
    <message>
        <source>Your post in “{title}” was edited ({place})</source>
        <translation>Zmodyfikowano Twój wpis w „{title}” ({place})</translation>
    </message>
    <message>
        <source>Post edited: {title}</source>
        <translation>Zmodyfikowano wpis: {title}</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>Zmodyfikowano wpis</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was deleted ({place})</source>
        <translation>Usunięto wpis użytkownika {author} w „{title}” ({place})</translation>
    </message>
    <message>
        <source>A post was deleted ({place})</source>
        <translation>Usunięto wpis ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was deleted</source>
        <translation>Usunięto wpis na forum</translation>
    </message>
    <message>
        <source>Your post in “{title}” was deleted ({place})</source>
        <translation>Usunięto Twój wpis w „{title}” ({place})</translation>
    </message>
    <message>
        <source>Post deleted: {title}</source>
        <translation>Usunięto wpis: {title}</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>Usunięto wpis</translation>
    </message>
    <message>
        <source>{fan} liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>{fan} lubi wpis użytkownika {author} w „{title}” ({place})</translation>
    </message>
    <message>
        <source>{fan} liked a post in “{title}” ({place})</source>
        <translation>{fan} lubi wpis w „{title}” ({place})</translation>
    </message>
    <message>
        <source>A post was liked ({place})</source>
        <translation>Polubiono wpis ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was liked</source>
        <translation>Polubiono wpis na forum</translation>
    </message>
    <message>
        <source>You liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>Lubisz wpis użytkownika {author} w „{title}” ({place})</translation>
    </message>
    <message>
        <source>{fan} liked your post in “{title}” ({place})</source>
        <translation>{fan} lubi Twój wpis w „{title}” ({place})</translation>
    </message>
    <message>
        <source>Post liked: {title}</source>
        <translation>Polubiono wpis: {title}</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>Polubiono wpis</translation>
    </message>
    <message>
        <source>{author}&apos;s post solved “{title}” ({place})</source>
        <translation>Wpis użytkownika {author} rozwiązuje „{title}” ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic ({place})</source>
        <translation>Wpis rozwiązuje temat ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic on a forum</source>
        <translation>Wpis rozwiązuje temat na forum</translation>
    </message>
    <message>
        <source>Your post solved “{title}” ({place})</source>
        <translation>Twój wpis rozwiązuje „{title}” ({place})</translation>
    </message>
    <message>
        <source>Solved: {title}</source>
        <translation>Rozwiązano: {title}</translation>
    </message>
    <message>
        <source>Topic solved</source>
        <translation>Rozwiązano temat</translation>
    </message>
    <message>
        <source>{author} opened the topic “{title}” ({place})</source>
        <translation>{author} otwiera temat „{title}” ({place})</translation>
    </message>
    <message>
        <source>A new topic ({place})</source>
        <translation>Nowy temat ({place})</translation>
    </message>
    <message>
        <source>A new topic on a forum</source>
        <translation>Nowy temat na forum</translation>
    </message>
    <message>
        <source>You opened the topic “{title}” ({place})</source>
        <translation>Otwierasz temat „{title}” ({place})</translation>
    </message>
    <message>
        <source>New topic: {title}</source>
        <translation>Nowy temat: {title}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nowy temat</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was edited ({place})</source>
        <translation>Zmodyfikowano temat „{title}” użytkownika {author} ({place})</translation>
    </message>
    <message>
        <source>A topic was edited ({place})</source>
        <translation>Zmodyfikowano temat ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was edited</source>
        <translation>Zmodyfikowano temat na forum</translation>
    </message>
    <message>
        <source>Your topic “{title}” was edited ({place})</source>
        <translation>Zmodyfikowano Twój temat „{title}” ({place})</translation>
    </message>
    <message>
        <source>Topic edited: {title}</source>
        <translation>Zmodyfikowano temat: {title}</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>Zmodyfikowano temat</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was deleted ({place})</source>
        <translation>Usunięto temat „{title}” użytkownika {author} ({place})</translation>
    </message>
    <message>
        <source>A topic was deleted ({place})</source>
        <translation>Usunięto temat ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was deleted</source>
        <translation>Usunięto temat na forum</translation>
    </message>
    <message>
        <source>Your topic “{title}” was deleted ({place})</source>
        <translation>Usunięto Twój temat „{title}” ({place})</translation>
    </message>
    <message>
        <source>Topic deleted: {title}</source>
        <translation>Usunięto temat: {title}</translation>
    </message>
    <message>
        <source>Topic deleted</source>
        <translation>Usunięto temat</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” is back ({place})</source>
        <translation>Temat „{title}” użytkownika {author} jest z powrotem ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back ({place})</source>
        <translation>Usunięty temat jest z powrotem ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back</source>
        <translation>Usunięty temat jest z powrotem</translation>
    </message>
    <message>
        <source>Your topic “{title}” is back ({place})</source>
        <translation>Twój temat „{title}” jest z powrotem ({place})</translation>
    </message>
    <message>
        <source>Topic back: {title}</source>
        <translation>Temat z powrotem: {title}</translation>
    </message>
    <message>
        <source>Topic back</source>
        <translation>Temat z powrotem</translation>
    </message>
    <message>
        <source>Something happened in “{title}” ({place}, {event})</source>
        <translation>Coś się wydarzyło w „{title}” ({place}, {event})</translation>
    </message>
    <message>
        <source>Something happened on {place} ({event})</source>
        <translation>Coś się wydarzyło na forum {place} ({event})</translation>
    </message>
    <message>
        <source>Something happened on a forum</source>
        <translation>Coś się wydarzyło na forum</translation>
    </message>
    <message>
        <source>News: {title}</source>
        <translation>Nowości: {title}</translation>
    </message>
    <message>
        <source>News: {place}</source>
        <translation>Nowości: {place}</translation>
    </message>
    <message>
        <source>News from a forum</source>
        <translation>Nowości z forum</translation>
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
        <translation>Pakiety: {components}
Funkcja: {function}
Typ: {type}
Pierwsze wystąpienie: {first_occurrence}
Liczba: {count}</translation>
    </message>
    <message>
        <source>Packages: {components}
Count: {count}</source>
        <translation>Pakiety: {components}
Liczba: {count}</translation>
    </message>
    <message>
        <source>A crash of {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Awaria wystąpiła {count, plural, one {# raz} few {# razy} many {# razy} other {# razy}}: {components}</translation>
    </message>
    <message>
        <source>There is a crash of {components}</source>
        <translation>Wystąpiła awaria: {components}</translation>
    </message>
    <message>
        <source>There is a crash</source>
        <translation>Wystąpiła awaria</translation>
    </message>
    <message>
        <source>Crash, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Awaria, {count, plural, one {# raz} few {# razy} many {# razy} other {# razy}}: {components}</translation>
    </message>
    <message>
        <source>Crash: {components}</source>
        <translation>Awaria: {components}</translation>
    </message>
    <message>
        <source>A problem with {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Problem wystąpił {count, plural, one {# raz} few {# razy} many {# razy} other {# razy}}: {components}</translation>
    </message>
    <message>
        <source>There is a problem with {components}</source>
        <translation>Wystąpił problem: {components}</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Wystąpił problem</translation>
    </message>
    <message>
        <source>Problem, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Problem, {count, plural, one {# raz} few {# razy} many {# razy} other {# razy}}: {components}</translation>
    </message>
    <message>
        <source>Problem: {components}</source>
        <translation>Problem: {components}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Zgłoszenia awarii</translation>
    </message>
</context>
<context>
    <name>fas</name>
    <message>
        <source>{agent} created an account for {other}</source>
        <translation>{agent} zakłada konto dla użytkownika {other}</translation>
    </message>
    <message>
        <source>{user} created an account</source>
        <translation>{user} zakłada konto</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Jest nowe konto</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} zakłada Twoje konto</translation>
    </message>
    <message>
        <source>You created an account for {other}</source>
        <translation>Zakładasz konto dla użytkownika {other}</translation>
    </message>
    <message>
        <source>You created your account</source>
        <translation>Zakładasz swoje konto</translation>
    </message>
    <message>
        <source>New account: {user}</source>
        <translation>Nowe konto: {user}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of {other}&apos;s account</source>
        <translation>{agent} zmienia konto użytkownika {other} ({details})</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s account</source>
        <translation>{agent} zmienia konto użytkownika {other}</translation>
    </message>
    <message>
        <source>{user} changed {details} of their account</source>
        <translation>{user} zmienia swoje konto ({details})</translation>
    </message>
    <message>
        <source>{user}&apos;s account changed</source>
        <translation>Zmieniono konto użytkownika {user}</translation>
    </message>
    <message>
        <source>An account changed</source>
        <translation>Zmieniono konto</translation>
    </message>
    <message>
        <source>{agent} changed {details} of your account</source>
        <translation>{agent} zmienia Twoje konto ({details})</translation>
    </message>
    <message>
        <source>{agent} changed your account</source>
        <translation>{agent} zmienia Twoje konto</translation>
    </message>
    <message>
        <source>You changed {details} of {other}&apos;s account</source>
        <translation>Zmieniasz konto użytkownika {other} ({details})</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s account</source>
        <translation>Zmieniasz konto użytkownika {other}</translation>
    </message>
    <message>
        <source>You changed {details} of your account</source>
        <translation>Zmieniasz swoje konto ({details})</translation>
    </message>
    <message>
        <source>You changed your account</source>
        <translation>Zmieniasz swoje konto</translation>
    </message>
    <message>
        <source>Account changed: {user}</source>
        <translation>Zmieniono konto: {user}</translation>
    </message>
    <message>
        <source>What changed:
{details}</source>
        <translation>Co się zmieniło:
{details}</translation>
    </message>
    <message>
        <source>{agent} created the group {group}</source>
        <translation>{agent} tworzy grupę {group}</translation>
    </message>
    <message>
        <source>There is a new group, {group}</source>
        <translation>Jest nowa grupa: {group}</translation>
    </message>
    <message>
        <source>There is a new group</source>
        <translation>Jest nowa grupa</translation>
    </message>
    <message>
        <source>You created the group {group}</source>
        <translation>Tworzysz grupę {group}</translation>
    </message>
    <message>
        <source>New group: {group}</source>
        <translation>Nowa grupa: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of the group {group}</source>
        <translation>{agent} zmienia grupę {group} ({details})</translation>
    </message>
    <message>
        <source>{agent} changed the group {group}</source>
        <translation>{agent} zmienia grupę {group}</translation>
    </message>
    <message>
        <source>The group {group} changed</source>
        <translation>Zmieniono grupę {group}</translation>
    </message>
    <message>
        <source>A group changed</source>
        <translation>Zmieniono grupę</translation>
    </message>
    <message>
        <source>You changed {details} of the group {group}</source>
        <translation>Zmieniasz grupę {group} ({details})</translation>
    </message>
    <message>
        <source>You changed the group {group}</source>
        <translation>Zmieniasz grupę {group}</translation>
    </message>
    <message>
        <source>Group changed: {group}</source>
        <translation>Zmieniono grupę: {group}</translation>
    </message>
    <message>
        <source>{agent} applied for {other} to join the group {group}</source>
        <translation>{agent} prosi o przyjęcie użytkownika {other} do grupy {group}</translation>
    </message>
    <message>
        <source>{user} applied to join the group {group}</source>
        <translation>{user} prosi o przyjęcie do grupy {group}</translation>
    </message>
    <message>
        <source>Somebody applied to join the group {group}</source>
        <translation>Ktoś prosi o przyjęcie do grupy {group}</translation>
    </message>
    <message>
        <source>Somebody applied to join a group</source>
        <translation>Ktoś prosi o przyjęcie do grupy</translation>
    </message>
    <message>
        <source>{agent} applied for you to join the group {group}</source>
        <translation>{agent} prosi o przyjęcie Cię do grupy {group}</translation>
    </message>
    <message>
        <source>You applied for {other} to join the group {group}</source>
        <translation>Prosisz o przyjęcie użytkownika {other} do grupy {group}</translation>
    </message>
    <message>
        <source>You applied to join the group {group}</source>
        <translation>Prosisz o przyjęcie do grupy {group}</translation>
    </message>
    <message>
        <source>Application: {group}</source>
        <translation>Prośba o przyjęcie: {group}</translation>
    </message>
    <message>
        <source>{agent} sponsored {user} for the group {group}</source>
        <translation>{agent} sponsoruje użytkownika {user} w grupie {group}</translation>
    </message>
    <message>
        <source>{user} is a new member of the group {group}</source>
        <translation>{user} dołącza do grupy {group}</translation>
    </message>
    <message>
        <source>The group {group} has a new member</source>
        <translation>Nowa osoba w grupie {group}</translation>
    </message>
    <message>
        <source>A group has a new member</source>
        <translation>Nowa osoba w grupie</translation>
    </message>
    <message>
        <source>{agent} sponsored you for the group {group}</source>
        <translation>{agent} sponsoruje Cię w grupie {group}</translation>
    </message>
    <message>
        <source>You sponsored {user} for the group {group}</source>
        <translation>Sponsorujesz użytkownika {user} w grupie {group}</translation>
    </message>
    <message>
        <source>New member: {group}</source>
        <translation>Nowa osoba w grupie: {group}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from the group {group}</source>
        <translation>{agent} usuwa użytkownika {other} z grupy {group}</translation>
    </message>
    <message>
        <source>{user} left the group {group}</source>
        <translation>{user} opuszcza grupę {group}</translation>
    </message>
    <message>
        <source>A member was removed from the group {group}</source>
        <translation>Usunięto kogoś z grupy {group}</translation>
    </message>
    <message>
        <source>A member was removed from a group</source>
        <translation>Usunięto kogoś z grupy</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {group}</source>
        <translation>{agent} usuwa Cię z grupy {group}</translation>
    </message>
    <message>
        <source>You removed {other} from the group {group}</source>
        <translation>Usuwasz użytkownika {other} z grupy {group}</translation>
    </message>
    <message>
        <source>You left the group {group}</source>
        <translation>Opuszczasz grupę {group}</translation>
    </message>
    <message>
        <source>Member removed: {group}</source>
        <translation>Usunięto kogoś z grupy: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s role in the group {group}</source>
        <translation>{agent} zmienia rolę użytkownika {other} w grupie {group}</translation>
    </message>
    <message>
        <source>{user}&apos;s role in the group {group} changed</source>
        <translation>Zmieniła się rola użytkownika {user} w grupie {group}</translation>
    </message>
    <message>
        <source>A role in the group {group} changed</source>
        <translation>Zmieniła się rola w grupie {group}</translation>
    </message>
    <message>
        <source>A role in a group changed</source>
        <translation>Zmieniła się rola w grupie</translation>
    </message>
    <message>
        <source>{agent} changed your role in the group {group}</source>
        <translation>{agent} zmienia Twoją rolę w grupie {group}</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s role in the group {group}</source>
        <translation>Zmieniasz rolę użytkownika {other} w grupie {group}</translation>
    </message>
    <message>
        <source>You changed your role in the group {group}</source>
        <translation>Zmieniasz swoją rolę w grupie {group}</translation>
    </message>
    <message>
        <source>Role changed: {group}</source>
        <translation>Zmieniono rolę: {group}</translation>
    </message>
    <message>
        <source>Fedora Accounts</source>
        <translation>Konta Fedory</translation>
    </message>
</context>
<context>
    <name>fedbadges</name>
    <message>
        <source>{user} got the badge “{badge}”</source>
        <translation>{user} zdobywa odznakę „{badge}”</translation>
    </message>
    <message>
        <source>{user} got a badge</source>
        <translation>{user} zdobywa odznakę</translation>
    </message>
    <message>
        <source>Somebody got the badge “{badge}”</source>
        <translation>Ktoś zdobywa odznakę „{badge}”</translation>
    </message>
    <message>
        <source>Somebody got a badge</source>
        <translation>Ktoś zdobywa odznakę</translation>
    </message>
    <message>
        <source>You got the badge “{badge}”</source>
        <translation>Zdobywasz odznakę „{badge}”</translation>
    </message>
    <message>
        <source>You got a badge</source>
        <translation>Zdobywasz odznakę</translation>
    </message>
    <message>
        <source>New badge: {badge}</source>
        <translation>Nowa odznaka: {badge}</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nowa odznaka</translation>
    </message>
    <message>
        <source>{user} moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>{user} przechodzi z miejsca {old_rank} na miejsce {rank} w rankingu odznak</translation>
    </message>
    <message>
        <source>{user} moved to place {rank} on the badges leaderboard</source>
        <translation>{user} przechodzi na miejsce {rank} w rankingu odznak</translation>
    </message>
    <message>
        <source>{user} moved up on the badges leaderboard</source>
        <translation>{user} awansuje w rankingu odznak</translation>
    </message>
    <message>
        <source>Somebody moved up on the badges leaderboard</source>
        <translation>Ktoś awansuje w rankingu odznak</translation>
    </message>
    <message>
        <source>You moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>Przechodzisz z miejsca {old_rank} na miejsce {rank} w rankingu odznak</translation>
    </message>
    <message>
        <source>You moved to place {rank} on the badges leaderboard</source>
        <translation>Przechodzisz na miejsce {rank} w rankingu odznak</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Nowe miejsce: {user}, {rank}</translation>
    </message>
    <message>
        <source>{user} logged in to Fedora Badges for the first time</source>
        <translation>{user} po raz pierwszy loguje się w Fedora Badges</translation>
    </message>
    <message>
        <source>Somebody logged in to Fedora Badges for the first time</source>
        <translation>Ktoś po raz pierwszy loguje się w Fedora Badges</translation>
    </message>
    <message>
        <source>You logged in to Fedora Badges for the first time</source>
        <translation>Po raz pierwszy logujesz się w Fedora Badges</translation>
    </message>
    <message>
        <source>First login: {user}</source>
        <translation>Pierwsze logowanie: {user}</translation>
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
        <translation>Rozpoczęto wysyłanie obrazu {image} do {where}</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished ({machine})</source>
        <translation>Ukończono wysyłanie obrazu {image} do {where} ({machine})</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished</source>
        <translation>Ukończono wysyłanie obrazu {image} do {where}</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} failed</source>
        <translation>Wysyłanie obrazu {image} do {where} nie powiodło się</translation>
    </message>
    <message>
        <source>The upload of {image} has changed</source>
        <translation>Zmienił się stan wysyłania obrazu {image}</translation>
    </message>
    <message>
        <source>The upload of an image has changed</source>
        <translation>Zmienił się stan wysyłania obrazu</translation>
    </message>
    <message>
        <source>Upload started: {image}</source>
        <translation>Wysyłanie rozpoczęte: {image}</translation>
    </message>
    <message>
        <source>Upload done: {image}</source>
        <translation>Wysyłanie ukończone: {image}</translation>
    </message>
    <message>
        <source>Upload failed: {image}</source>
        <translation>Wysyłanie nieudane: {image}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started ({machine})</source>
        <translation>Rozpoczęto test obrazu {image} w {where} ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started</source>
        <translation>Rozpoczęto test obrazu {image} w {where}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed ({machine})</source>
        <translation>Ukończono test obrazu {image} w {where} ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed</source>
        <translation>Ukończono test obrazu {image} w {where}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed ({machine})</source>
        <translation>Test obrazu {image} w {where} nie powiódł się ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed</source>
        <translation>Test obrazu {image} w {where} nie powiódł się</translation>
    </message>
    <message>
        <source>The test of {image} has changed</source>
        <translation>Zmienił się stan testu obrazu {image}</translation>
    </message>
    <message>
        <source>The test of an image has changed</source>
        <translation>Zmienił się stan testu obrazu</translation>
    </message>
    <message>
        <source>Test started: {image}</source>
        <translation>Test rozpoczęty: {image}</translation>
    </message>
    <message>
        <source>Test done: {image}</source>
        <translation>Test ukończony: {image}</translation>
    </message>
    <message>
        <source>Test failed: {image}</source>
        <translation>Test nieudany: {image}</translation>
    </message>
    <message>
        <source>{image} was copied from {source} to {where} ({machine})</source>
        <translation>Skopiowano obraz {image} z {source} do {where} ({machine})</translation>
    </message>
    <message>
        <source>{image} was copied to {where}</source>
        <translation>Skopiowano obraz {image} do {where}</translation>
    </message>
    <message>
        <source>An image was copied</source>
        <translation>Skopiowano obraz</translation>
    </message>
    <message>
        <source>Image copied: {image}</source>
        <translation>Skopiowano obraz: {image}</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>Skopiowano obraz</translation>
    </message>
    <message>
        <source>{image} was published in {where} ({machine})</source>
        <translation>Opublikowano obraz {image} w {where} ({machine})</translation>
    </message>
    <message>
        <source>{image} was published in {where}</source>
        <translation>Opublikowano obraz {image} w {where}</translation>
    </message>
    <message>
        <source>An image was published</source>
        <translation>Opublikowano obraz</translation>
    </message>
    <message>
        <source>Image published: {image}</source>
        <translation>Opublikowano obraz: {image}</translation>
    </message>
    <message>
        <source>Image published</source>
        <translation>Opublikowano obraz</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Obrazy chmury</translation>
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
        <translation>Spotkanie: {name}
Kalendarz: {calendarName}
Kiedy: {date}, od {start} do {end} ({zone})
Gdzie: {location}

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})

{information}</source>
        <translation>Spotkanie: {name}
Kalendarz: {calendarName}
Kiedy: {date}, od {start} do {end} ({zone})

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})</source>
        <translation>Spotkanie: {name}
Kalendarz: {calendarName}
Kiedy: {date}, od {start} do {end} ({zone})</translation>
    </message>
    <message>
        <source>{agent} created the calendar “{calendarName}”</source>
        <translation>{agent} tworzy kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>There is a new calendar, “{calendarName}”</source>
        <translation>Jest nowy kalendarz: „{calendarName}”</translation>
    </message>
    <message>
        <source>There is a new calendar</source>
        <translation>Jest nowy kalendarz</translation>
    </message>
    <message>
        <source>You created the calendar “{calendarName}”</source>
        <translation>Tworzysz kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>New calendar: {calendarName}</source>
        <translation>Nowy kalendarz: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} changed the calendar “{calendarName}”</source>
        <translation>{agent} zmienia kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” changed</source>
        <translation>Zmieniono kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>A calendar changed</source>
        <translation>Zmieniono kalendarz</translation>
    </message>
    <message>
        <source>You changed the calendar “{calendarName}”</source>
        <translation>Zmieniasz kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>Calendar changed: {calendarName}</source>
        <translation>Zmieniono kalendarz: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>{agent} wysyła spotkania (iCalendar) do kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>Meetings were uploaded into the calendar “{calendarName}”</source>
        <translation>Wysłano spotkania do kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>Meetings were uploaded into a calendar</source>
        <translation>Wysłano spotkania do kalendarza</translation>
    </message>
    <message>
        <source>You uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>Wysyłasz spotkania (iCalendar) do kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>Meetings uploaded: {calendarName}</source>
        <translation>Wysłano spotkania: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>{agent} usuwa wszystkie spotkania z kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was cleared of all its meetings</source>
        <translation>Usunięto wszystkie spotkania z kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>A calendar was cleared of all its meetings</source>
        <translation>Usunięto wszystkie spotkania z kalendarza</translation>
    </message>
    <message>
        <source>You cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>Usuwasz wszystkie spotkania z kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>Calendar cleared: {calendarName}</source>
        <translation>Wyczyszczono kalendarz: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} deleted the calendar “{calendarName}”</source>
        <translation>{agent} usuwa kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was deleted</source>
        <translation>Usunięto kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>A calendar was deleted</source>
        <translation>Usunięto kalendarz</translation>
    </message>
    <message>
        <source>You deleted the calendar “{calendarName}”</source>
        <translation>Usuwasz kalendarz „{calendarName}”</translation>
    </message>
    <message>
        <source>Calendar deleted: {calendarName}</source>
        <translation>Usunięto kalendarz: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} dodaje spotkanie „{name}” do kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into a calendar</source>
        <translation>{agent} dodaje spotkanie „{name}” do kalendarza</translation>
    </message>
    <message>
        <source>There is a new meeting, “{name}”</source>
        <translation>Jest nowe spotkanie: „{name}”</translation>
    </message>
    <message>
        <source>There is a new meeting</source>
        <translation>Jest nowe spotkanie</translation>
    </message>
    <message>
        <source>You put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>Dodajesz spotkanie „{name}” do kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} put your meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} dodaje Twoje spotkanie „{name}” do kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>Nowe spotkanie: {name}</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} zmienia spotkanie „{name}” w kalendarzu „{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}”</source>
        <translation>{agent} zmienia spotkanie „{name}”</translation>
    </message>
    <message>
        <source>The meeting “{name}” changed</source>
        <translation>Zmieniono spotkanie „{name}”</translation>
    </message>
    <message>
        <source>A meeting changed</source>
        <translation>Zmieniono spotkanie</translation>
    </message>
    <message>
        <source>You changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>Zmieniasz spotkanie „{name}” w kalendarzu „{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} changed your meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} zmienia Twoje spotkanie „{name}” w kalendarzu „{calendarName}”</translation>
    </message>
    <message>
        <source>Meeting changed: {name}</source>
        <translation>Zmieniono spotkanie: {name}</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} usuwa spotkanie „{name}” z kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}”</source>
        <translation>{agent} usuwa spotkanie „{name}”</translation>
    </message>
    <message>
        <source>The meeting “{name}” was deleted</source>
        <translation>Usunięto spotkanie „{name}”</translation>
    </message>
    <message>
        <source>A meeting was deleted</source>
        <translation>Usunięto spotkanie</translation>
    </message>
    <message>
        <source>You deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>Usuwasz spotkanie „{name}” z kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} deleted your meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} usuwa Twoje spotkanie „{name}” z kalendarza „{calendarName}”</translation>
    </message>
    <message>
        <source>Meeting deleted: {name}</source>
        <translation>Usunięto spotkanie: {name}</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>Spotkanie „{name}” z kalendarza „{calendarName}” zaczyna się {date} o {start} ({zone})</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins soon</source>
        <translation>Spotkanie „{name}” z kalendarza „{calendarName}” wkrótce się zacznie</translation>
    </message>
    <message>
        <source>The meeting “{name}” begins soon</source>
        <translation>Spotkanie „{name}” wkrótce się zacznie</translation>
    </message>
    <message>
        <source>A meeting begins soon</source>
        <translation>Spotkanie wkrótce się zacznie</translation>
    </message>
    <message>
        <source>Your meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>Twoje spotkanie „{name}” z kalendarza „{calendarName}” zaczyna się {date} o {start} ({zone})</translation>
    </message>
    <message>
        <source>Meeting soon: {name}</source>
        <translation>Wkrótce spotkanie: {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
</context>
<context>
    <name>fedora_elections</name>
    <message>
        <source>{agent} created the election “{election}” ({alias})</source>
        <translation>{agent} tworzy wybory „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} created the election “{election}”</source>
        <translation>{agent} tworzy wybory „{election}”</translation>
    </message>
    <message>
        <source>There is a new election: “{election}”</source>
        <translation>Są nowe wybory: „{election}”</translation>
    </message>
    <message>
        <source>There is a new election</source>
        <translation>Są nowe wybory</translation>
    </message>
    <message>
        <source>You created the election “{election}”</source>
        <translation>Tworzysz wybory „{election}”</translation>
    </message>
    <message>
        <source>New election: {election}</source>
        <translation>Nowe wybory: {election}</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}” ({alias})</source>
        <translation>{agent} edytuje wybory „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}”</source>
        <translation>{agent} edytuje wybory „{election}”</translation>
    </message>
    <message>
        <source>The election “{election}” was edited</source>
        <translation>Zmodyfikowano wybory „{election}”</translation>
    </message>
    <message>
        <source>An election was edited</source>
        <translation>Zmodyfikowano wybory</translation>
    </message>
    <message>
        <source>You edited the election “{election}”</source>
        <translation>Edytujesz wybory „{election}”</translation>
    </message>
    <message>
        <source>Election edited: {election}</source>
        <translation>Zmodyfikowano wybory: {election}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} ({account}) to the election “{election}” ({alias})</source>
        <translation>{agent} dodaje kandydaturę {candidateName} ({account}) do wyborów „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}” ({alias})</source>
        <translation>{agent} dodaje kandydaturę {candidateName} do wyborów „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}”</source>
        <translation>{agent} dodaje kandydaturę {candidateName} do wyborów „{election}”</translation>
    </message>
    <message>
        <source>The election “{election}” has a new candidate</source>
        <translation>Nowa kandydatura w wyborach „{election}”</translation>
    </message>
    <message>
        <source>An election has a new candidate</source>
        <translation>Nowa kandydatura w wyborach</translation>
    </message>
    <message>
        <source>You added the candidate {candidateName} to the election “{election}”</source>
        <translation>Dodajesz kandydaturę {candidateName} do wyborów „{election}”</translation>
    </message>
    <message>
        <source>{agent} added you as a candidate to the election “{election}”</source>
        <translation>{agent} dodaje Twoją kandydaturę do wyborów „{election}”</translation>
    </message>
    <message>
        <source>New candidate: {candidateName}</source>
        <translation>Nowa kandydatura: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} ({account}) of the election “{election}” ({alias})</source>
        <translation>{agent} edytuje kandydaturę {candidateName} ({account}) w wyborach „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}” ({alias})</source>
        <translation>{agent} edytuje kandydaturę {candidateName} w wyborach „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}”</source>
        <translation>{agent} edytuje kandydaturę {candidateName} w wyborach „{election}”</translation>
    </message>
    <message>
        <source>A candidate of the election “{election}” was edited</source>
        <translation>Zmodyfikowano kandydaturę w wyborach „{election}”</translation>
    </message>
    <message>
        <source>A candidate was edited</source>
        <translation>Zmodyfikowano kandydaturę</translation>
    </message>
    <message>
        <source>You edited the candidate {candidateName} of the election “{election}”</source>
        <translation>Edytujesz kandydaturę {candidateName} w wyborach „{election}”</translation>
    </message>
    <message>
        <source>{agent} edited what is said of you as a candidate of the election “{election}”</source>
        <translation>{agent} edytuje opis Twojej kandydatury w wyborach „{election}”</translation>
    </message>
    <message>
        <source>Candidate edited: {candidateName}</source>
        <translation>Zmodyfikowano kandydaturę: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} ({account}) from the election “{election}” ({alias})</source>
        <translation>{agent} usuwa kandydaturę {candidateName} ({account}) z wyborów „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}” ({alias})</source>
        <translation>{agent} usuwa kandydaturę {candidateName} z wyborów „{election}” ({alias})</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>{agent} usuwa kandydaturę {candidateName} z wyborów „{election}”</translation>
    </message>
    <message>
        <source>A candidate was deleted from the election “{election}”</source>
        <translation>Usunięto kandydaturę z wyborów „{election}”</translation>
    </message>
    <message>
        <source>A candidate was deleted</source>
        <translation>Usunięto kandydaturę</translation>
    </message>
    <message>
        <source>You deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>Usuwasz kandydaturę {candidateName} z wyborów „{election}”</translation>
    </message>
    <message>
        <source>{agent} deleted you as a candidate from the election “{election}”</source>
        <translation>{agent} usuwa Twoją kandydaturę z wyborów „{election}”</translation>
    </message>
    <message>
        <source>Candidate deleted: {candidateName}</source>
        <translation>Usunięto kandydaturę: {candidateName}</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Wybory</translation>
    </message>
</context>
<context>
    <name>fedoratagger</name>
    <message>
        <source>{user} added the tag “{tag}” to {package}</source>
        <translation>{user} dodaje tag „{tag}” do pakietu {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous added the tag “{tag}” to {package}</source>
        <translation>Ktoś anonimowo dodaje tag „{tag}” do pakietu {package}</translation>
    </message>
    <message>
        <source>A package got a tag</source>
        <translation>Dodano tag do pakietu</translation>
    </message>
    <message>
        <source>You added the tag “{tag}” to {package}</source>
        <translation>Dodajesz tag „{tag}” do pakietu {package}</translation>
    </message>
    <message>
        <source>New tag: {package}, {tag}</source>
        <translation>Nowy tag: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} voted for the tag “{tag}” of {package}</source>
        <translation>{user} głosuje za tagiem „{tag}” pakietu {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted for the tag “{tag}” of {package}</source>
        <translation>Ktoś anonimowo głosuje za tagiem „{tag}” pakietu {package}</translation>
    </message>
    <message>
        <source>{user} voted against the tag “{tag}” of {package}</source>
        <translation>{user} głosuje przeciw tagowi „{tag}” pakietu {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted against the tag “{tag}” of {package}</source>
        <translation>Ktoś anonimowo głosuje przeciw tagowi „{tag}” pakietu {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag of {package}</source>
        <translation>Oddano głos w sprawie tagu pakietu {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag</source>
        <translation>Oddano głos w sprawie tagu</translation>
    </message>
    <message>
        <source>You voted for the tag “{tag}” of {package}</source>
        <translation>Głosujesz za tagiem „{tag}” pakietu {package}</translation>
    </message>
    <message>
        <source>You voted against the tag “{tag}” of {package}</source>
        <translation>Głosujesz przeciw tagowi „{tag}” pakietu {package}</translation>
    </message>
    <message>
        <source>Vote for a tag: {package}, {tag}</source>
        <translation>Głos za tagiem: {package}, {tag}</translation>
    </message>
    <message>
        <source>Vote against a tag: {package}, {tag}</source>
        <translation>Głos przeciw tagowi: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} gave {package} a rating of {score}</source>
        <translation>{user} daje pakietowi {package} ocenę {score}</translation>
    </message>
    <message>
        <source>Somebody anonymous gave {package} a rating of {score}</source>
        <translation>Ktoś anonimowo daje pakietowi {package} ocenę {score}</translation>
    </message>
    <message>
        <source>{package} got a rating</source>
        <translation>Oceniono pakiet {package}</translation>
    </message>
    <message>
        <source>A package got a rating</source>
        <translation>Oceniono pakiet</translation>
    </message>
    <message>
        <source>You gave {package} a rating of {score}</source>
        <translation>Dajesz pakietowi {package} ocenę {score}</translation>
    </message>
    <message>
        <source>Rated {score}: {package}</source>
        <translation>Ocena {score}: {package}</translation>
    </message>
    <message>
        <source>{user} no longer uses {package}</source>
        <translation>{user} nie używa już pakietu {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous no longer uses {package}</source>
        <translation>Ktoś anonimowo nie używa już pakietu {package}</translation>
    </message>
    <message>
        <source>{user} uses {package}</source>
        <translation>{user} używa pakietu {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous uses {package}</source>
        <translation>Ktoś anonimowo używa pakietu {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use {package}</source>
        <translation>Ktoś podaje, czy używa pakietu {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use a package</source>
        <translation>Ktoś podaje, czy używa pakietu</translation>
    </message>
    <message>
        <source>You no longer use {package}</source>
        <translation>Nie używasz już pakietu {package}</translation>
    </message>
    <message>
        <source>You use {package}</source>
        <translation>Używasz pakietu {package}</translation>
    </message>
    <message>
        <source>No longer used: {package}</source>
        <translation>Już nieużywany: {package}</translation>
    </message>
    <message>
        <source>Used: {package}</source>
        <translation>Używany: {package}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers is now {rank}</source>
        <translation>Użytkownik {user} ma teraz miejsce {rank} wśród tagujących</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers changed</source>
        <translation>Zmieniło się miejsce użytkownika {user} wśród tagujących</translation>
    </message>
    <message>
        <source>A rank among the taggers changed</source>
        <translation>Zmieniło się miejsce wśród tagujących</translation>
    </message>
    <message>
        <source>Your rank among the taggers is now {rank}</source>
        <translation>Masz teraz miejsce {rank} wśród tagujących</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Nowe miejsce: {user}, {rank}</translation>
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
        <translation>{user} zmienia swoje powiadomienia przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>{user} changed their notifications</source>
        <translation>{user} zmienia swoje powiadomienia</translation>
    </message>
    <message>
        <source>Somebody changed their notifications</source>
        <translation>Ktoś zmienia swoje powiadomienia</translation>
    </message>
    <message>
        <source>You changed the {what} of your notifications by {channel}</source>
        <translation>Zmieniasz swoje powiadomienia przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>You changed your notifications</source>
        <translation>Zmieniasz swoje powiadomienia</translation>
    </message>
    <message>
        <source>Notifications changed: {user}</source>
        <translation>Zmieniono powiadomienia: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a filter of their notifications by {channel}</source>
        <translation>{user} zmienia filtr swoich powiadomień przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>{user} changed a filter of their notifications</source>
        <translation>{user} zmienia filtr swoich powiadomień</translation>
    </message>
    <message>
        <source>Somebody changed a filter of their notifications</source>
        <translation>Ktoś zmienia filtr swoich powiadomień</translation>
    </message>
    <message>
        <source>You changed the {what} of a filter of your notifications by {channel}</source>
        <translation>Zmieniasz filtr swoich powiadomień przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>You changed a filter of your notifications</source>
        <translation>Zmieniasz filtr swoich powiadomień</translation>
    </message>
    <message>
        <source>Filter changed: {user}</source>
        <translation>Zmieniono filtr: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a rule of their notifications by {channel}</source>
        <translation>{user} zmienia regułę swoich powiadomień przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>{user} changed a rule of their notifications</source>
        <translation>{user} zmienia regułę swoich powiadomień</translation>
    </message>
    <message>
        <source>Somebody changed a rule of their notifications</source>
        <translation>Ktoś zmienia regułę swoich powiadomień</translation>
    </message>
    <message>
        <source>You changed the {what} of a rule of your notifications by {channel}</source>
        <translation>Zmieniasz regułę swoich powiadomień przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>You changed a rule of your notifications</source>
        <translation>Zmieniasz regułę swoich powiadomień</translation>
    </message>
    <message>
        <source>Rule changed: {user}</source>
        <translation>Zmieniono regułę: {user}</translation>
    </message>
    <message>
        <source>The {what} of {user}&apos;s confirmation of notifications by {channel} changed</source>
        <translation>Zmieniło się potwierdzenie powiadomień użytkownika {user} przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>{user}&apos;s confirmation of notifications changed</source>
        <translation>Zmieniło się potwierdzenie powiadomień użytkownika {user}</translation>
    </message>
    <message>
        <source>A confirmation of notifications changed</source>
        <translation>Zmieniło się potwierdzenie powiadomień</translation>
    </message>
    <message>
        <source>The {what} of your confirmation of notifications by {channel} changed</source>
        <translation>Zmieniło się Twoje potwierdzenie powiadomień przez kanał {channel} ({what})</translation>
    </message>
    <message>
        <source>Your confirmation of notifications changed</source>
        <translation>Zmieniło się Twoje potwierdzenie powiadomień</translation>
    </message>
    <message>
        <source>Confirmation changed: {user}</source>
        <translation>Zmieniono potwierdzenie: {user}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
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
        <translation>ważność „%1” nie jest tu znana</translation>
    </message>
    <message>
        <source>“%1” is no package and is left out</source>
        <translation>„%1” nie jest pakietem i zostaje pominięte</translation>
    </message>
    <message>
        <source>the packages of %1 become your own</source>
        <translation>pakiety pod opieką %1 zostają zastąpione Twoimi</translation>
    </message>
    <message>
        <source>the filter “%1” is not known here</source>
        <translation>filtr „%1” nie jest tu znany</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Reguła %1</translation>
    </message>
    <message>
        <source>what it tracks is not known here; it is left out</source>
        <translation>to, co obserwuje, nie jest tu znane; zostaje pominięta</translation>
    </message>
    <message>
        <source>where it was sent to becomes a bubble</source>
        <translation>jej miejsce docelowe zastępuje dymek</translation>
    </message>
    <message>
        <source>the pattern “%1” is left out; there a package has a whole name</source>
        <translation>wzorzec „%1” zostaje pominięty; tam pakiet ma pełną nazwę</translation>
    </message>
    <message>
        <source>what is fixed and everything else are one severity there</source>
        <translation>to, co naprawiono, i wszystko inne mają tam tę samą ważność</translation>
    </message>
    <message>
        <source>the services it leaves out are not left out there</source>
        <translation>usługi, które pomija, nie są tam pomijane</translation>
    </message>
    <message>
        <source>signatures are not asked for there</source>
        <translation>podpisy nie są tam wymagane</translation>
    </message>
    <message>
        <source>its words are not looked for there</source>
        <translation>jej słowa nie są tam wyszukiwane</translation>
    </message>
    <message>
        <source>what breaks or is mended is not told apart there</source>
        <translation>nie odróżnia się tam tego, co się psuje lub znów działa</translation>
    </message>
    <message>
        <source>nothing is dropped there; it sends nothing</source>
        <translation>nic nie jest tam odrzucane; reguła niczego nie wysyła</translation>
    </message>
    <message>
        <source>there is neither urgency nor sound there</source>
        <translation>nie ma tam ani pilności, ani dźwięku</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>Wczytuje się najwyżej %1 reguł.</translation>
    </message>
    <message>
        <source>what it tracks cannot be tracked there; it is left out</source>
        <translation>tego, co obserwuje, nie można tam obserwować; zostaje pominięta</translation>
    </message>
    <message>
        <source>There each rule sends by itself: an earlier one takes nothing from a later one, and where to is chosen there.</source>
        <translation>Tam każda reguła wysyła sama: wcześniejsza niczego nie odbiera późniejszej, a miejsce docelowe wybiera się tam.</translation>
    </message>
    <message>
        <source>it sends nothing there; here it would keep messages from others, and is switched off</source>
        <translation>tam niczego nie wysyła; tutaj zabierałaby wiadomości innym regułom, więc jest wyłączona</translation>
    </message>
    <message>
        <source>There each rule sends by itself. Here the first that fits decides: order them.</source>
        <translation>Tam każda reguła wysyła osobno. Tutaj decyduje pierwsza pasująca: ustal ich kolejność.</translation>
    </message>
</context>
<context>
    <name>forgejo</name>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} wysyła {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} wysyła {branch} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} wysyła zmiany do repozytorium</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Ktoś wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to Forgejo</source>
        <translation>Ktoś wysyła zmiany do Forgejo</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Wysyłasz {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Wysyłasz zmiany do repozytorium {repo}</translation>
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
        <translation>{who} otwiera zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} zamyka zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} ponownie otwiera zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} edytuje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} usuwa zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labels}: “{title}”</source>
        <translation>{who} nadaje zgłoszeniu {ticket} etykiety {labels}: „{title}”</translation>
    </message>
    <message>
        <source>{who} removed the labels of the issue {ticket}: “{title}”</source>
        <translation>{who} usuwa etykiety zgłoszenia {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} przypisuje zgłoszenie {ticket} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>{who} unassigned the issue {ticket}: “{title}”</source>
        <translation>{who} usuwa przypisanie zgłoszenia {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} zmienia zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} zmienia zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>Zmieniono zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Zmieniono zgłoszenie w repozytorium {repo}</translation>
    </message>
    <message>
        <source>An issue changed on Forgejo</source>
        <translation>Zmieniono zgłoszenie w Forgejo</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Otwierasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Zamykasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Ponownie otwierasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Zmieniasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Nowe zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Zamknięto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Ponownie otwarto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Usunięto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Zmieniono zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Zmieniono zgłoszenie</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} komentuje {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} edytuje komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} usuwa komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} komentuje {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>Nowy komentarz do {ticket}</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>Nowy komentarz w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A new comment on Forgejo</source>
        <translation>Nowy komentarz w Forgejo</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Komentujesz {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Edytujesz komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Usuwasz komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Nowy komentarz: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Usunięto komentarz: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Komentarz: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} otwiera pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} scala pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} zamyka pull request {ticket} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} ponownie otwiera pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} wysyła zmiany do pull requestu {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} edytuje pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} oznacza pull request {ticket} jako gotowy do recenzji: „{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labels}: “{title}”</source>
        <translation>{who} nadaje pull requestowi {ticket} etykiety {labels}: „{title}”</translation>
    </message>
    <message>
        <source>{who} removed the labels of the pull request {ticket}: “{title}”</source>
        <translation>{who} usuwa etykiety pull requestu {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} przypisuje pull request {ticket} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} zmienia pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>Zmieniono pull request {ticket}</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Zmieniono pull request w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on Forgejo</source>
        <translation>Zmieniono pull request w Forgejo</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Otwierasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Wysyłasz zmiany do pull requestu {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Scalasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Zamykasz pull request {ticket} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Zmieniasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Nowy pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Scalono pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Zamknięto pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Ponownie otwarto pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Zmieniono pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Zmieniono pull request</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} tworzy gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} tworzy tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} tworzy {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>Nowa gałąź lub tag w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Utworzono gałąź lub tag</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Tworzysz gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Tworzysz tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Nowa gałąź: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Nowy tag: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Nowa gałąź lub tag</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} usuwa gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} usuwa tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} usuwa {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Usunięto gałąź lub tag w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Usunięto gałąź lub tag</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Usuwasz gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Usuwasz tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Usunięto gałąź: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Usunięto tag: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Usunięto gałąź lub tag</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} tworzy fork repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>Utworzono fork repozytorium {repo}</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Utworzono fork repozytorium</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Tworzysz fork repozytorium {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Nowy fork: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Utworzono fork repozytorium</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} usuwa wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} edytuje wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} wydaje {project} {version}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>Wydano {project} {version}</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>Nowe wydanie w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Nowe wydanie projektu</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Usuwasz wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Edytujesz wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Wydajesz {project} {version}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Usunięto wydanie: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Zmodyfikowano wydanie: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Wydano: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nowe wydanie</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} zatwierdza pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} prosi o zmiany w pull requeście {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} recenzuje pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>Zrecenzowano pull request {ticket}</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Zrecenzowano pull request</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Zatwierdzasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Prosisz o zmiany w pull requeście {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Zatwierdzono: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Poproszono o zmiany: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Zrecenzowano pull request</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>Workflow {workflow} użytkownika {who} powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Workflow powiódł się w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeded</source>
        <translation>Workflow powiódł się</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>Twój workflow {workflow} powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow udany: {repo}</translation>
    </message>
    <message>
        <source>Workflow succeeded</source>
        <translation>Workflow udany</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} failed in {repo} ({branch})</source>
        <translation>Workflow {workflow} użytkownika {who} nie powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Workflow nie powiódł się w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A workflow failed</source>
        <translation>Workflow nie powiódł się</translation>
    </message>
    <message>
        <source>Your workflow {workflow} failed in {repo} ({branch})</source>
        <translation>Twój workflow {workflow} nie powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Workflow nieudany: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Workflow nieudany</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>Workflow {workflow} użytkownika {who} znów działa w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeds again in {repo}</source>
        <translation>Workflow znów działa w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeds again</source>
        <translation>Workflow znów działa</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>Twój workflow {workflow} znów działa w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow fixed: {repo}</source>
        <translation>Workflow naprawiony: {repo}</translation>
    </message>
    <message>
        <source>Workflow fixed</source>
        <translation>Workflow naprawiony</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} robi coś w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on Forgejo ({event})</source>
        <translation>{who} robi coś w Forgejo ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Coś się wydarzyło w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on Forgejo</source>
        <translation>Coś się wydarzyło w Forgejo</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Robisz coś w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Nowości: {repo}</translation>
    </message>
    <message>
        <source>News from Forgejo</source>
        <translation>Nowości z Forgejo</translation>
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
        <translation>{_service}: {_event} dla {_packages} ({_users})</translation>
    </message>
    <message>
        <source>{_service}: {_event} for {_packages}</source>
        <translation>{_service}: {_event} dla {_packages}</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}: “{text}”</source>
        <translation>{_service}: {_event} ({_users}): „{text}”</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}</source>
        <translation>{_service}: {_event} ({_users})</translation>
    </message>
    <message>
        <source>{_service}: {_event}: “{text}”</source>
        <translation>{_service}: {_event}: „{text}”</translation>
    </message>
    <message>
        <source>{_service}: {_event}</source>
        <translation>{_service}: {_event}</translation>
    </message>
    <message>
        <source>{_service}: “{text}”</source>
        <translation>{_service}: „{text}”</translation>
    </message>
    <message>
        <source>Something happened at {_service}</source>
        <translation>Coś się wydarzyło w usłudze {_service}</translation>
    </message>
    <message>
        <source>A message without a topic</source>
        <translation>Wiadomość bez tematu</translation>
    </message>
    <message>
        <source>{_service}: {_packages}</source>
        <translation>{_service}: {_packages}</translation>
    </message>
    <message>
        <source>News from {_service}</source>
        <translation>Nowości: {_service}</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>{author} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{author} wysyła zmiany do projektu {project} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>{author} pushed to {project} ({branch})</source>
        <translation>{author} wysyła zmiany do projektu {project} ({branch})</translation>
    </message>
    <message>
        <source>{author} pushed to {project}</source>
        <translation>{author} wysyła zmiany do projektu {project}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Ktoś wysyła zmiany do projektu {project}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Ktoś wysyła commit</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Wysyłasz zmiany do projektu {project} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch})</source>
        <translation>Wysyłasz zmiany do projektu {project} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Wysyłasz zmiany do projektu {project}</translation>
    </message>
    <message>
        <source>New commit: {project}</source>
        <translation>Nowy commit: {project}</translation>
    </message>
    <message>
        <source>The commit is in another branch already.

{text}</source>
        <translation>Ten commit jest już w innej gałęzi.

{text}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {package}</source>
        <translation>{agent} tworzy gałąź {branch} pakietu {package}</translation>
    </message>
    <message>
        <source>{package} has a new branch, {branch}</source>
        <translation>Pakiet {package} ma nową gałąź {branch}</translation>
    </message>
    <message>
        <source>A package has a new branch</source>
        <translation>Pakiet ma nową gałąź</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {package}</source>
        <translation>Tworzysz gałąź {branch} pakietu {package}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Nowa gałąź: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} uploaded {filename} for {name}</source>
        <translation>{agent} wysyła {filename} dla {name}</translation>
    </message>
    <message>
        <source>{filename} was uploaded for {name}</source>
        <translation>Wysłano {filename} dla {name}</translation>
    </message>
    <message>
        <source>A source was uploaded</source>
        <translation>Wysłano źródło</translation>
    </message>
    <message>
        <source>You uploaded {filename} for {name}</source>
        <translation>Wysyłasz {filename} dla {name}</translation>
    </message>
    <message>
        <source>New source: {name}</source>
        <translation>Nowe źródło: {name}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} rozpoczyna masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Rozpoczęto masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Rozpoczynasz masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>Mass branch started</source>
        <translation>Rozpoczęto masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>The mass branch that {agent} started is done</source>
        <translation>Ukończono masowe tworzenie gałęzi (rozpoczyna je {agent})</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Ukończono masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Ukończono Twoje masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>Mass branch done</source>
        <translation>Ukończono masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>{agent} started to branch packages (pkgdb2branch)</source>
        <translation>{agent} rozpoczyna tworzenie gałęzi pakietów (pkgdb2branch)</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch started</source>
        <translation>Rozpoczęto przebieg pkgdb2branch</translation>
    </message>
    <message>
        <source>You started to branch packages (pkgdb2branch)</source>
        <translation>Rozpoczynasz tworzenie gałęzi pakietów (pkgdb2branch)</translation>
    </message>
    <message>
        <source>Branching started</source>
        <translation>Rozpoczęto tworzenie gałęzi</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>Ukończono przebieg pkgdb2branch użytkownika {agent}: {unbranchedPackages, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done</source>
        <translation>Ukończono przebieg pkgdb2branch użytkownika {agent}</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch is done</source>
        <translation>Ukończono przebieg pkgdb2branch</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>Ukończono Twój przebieg pkgdb2branch: {unbranchedPackages, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done</source>
        <translation>Ukończono Twój przebieg pkgdb2branch</translation>
    </message>
    <message>
        <source>Branching failed: {unbranchedPackages}</source>
        <translation>Nie utworzono gałęzi: {unbranchedPackages}</translation>
    </message>
    <message>
        <source>Branching done</source>
        <translation>Ukończono tworzenie gałęzi</translation>
    </message>
    <message>
        <source>Package sources</source>
        <translation>Źródła pakietów</translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>{who} deleted {branch} of {repo}</source>
        <translation>{who} usuwa {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch}), with force</source>
        <translation>{who} wysyła z wymuszeniem {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} wysyła {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} wysyła {branch} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} wysyła zmiany do repozytorium</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Ktoś wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitHub</source>
        <translation>Ktoś wysyła zmiany do GitHub</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Wysyłasz {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Wysyłasz zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Deleted: {repo} ({branch})</source>
        <translation>Usunięto: {repo} ({branch})</translation>
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
        <translation>{who} otwiera zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} zamyka zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} ponownie otwiera zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} edytuje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} usuwa zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labelName}: “{title}”</source>
        <translation>{who} nadaje zgłoszeniu {ticket} etykietę {labelName}: „{title}”</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the issue {ticket}: “{title}”</source>
        <translation>{who} usuwa etykietę {labelName} ze zgłoszenia {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} przypisuje zgłoszenie {ticket} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>{who} unassigned {assignee} from the issue {ticket}: “{title}”</source>
        <translation>{who} usuwa przypisanie zgłoszenia {ticket} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} zmienia zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} zmienia zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>Zmieniono zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Zmieniono zgłoszenie w repozytorium {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitHub</source>
        <translation>Zmieniono zgłoszenie w GitHub</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Otwierasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Zamykasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Ponownie otwierasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Zmieniasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed your issue {ticket}: “{title}”</source>
        <translation>{who} zamyka Twoje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} reopened your issue {ticket}: “{title}”</source>
        <translation>{who} ponownie otwiera Twoje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed your issue {ticket}: “{title}”</source>
        <translation>{who} zmienia Twoje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Nowe zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Zamknięto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Ponownie otwarto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Usunięto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Zmieniono zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Zmieniono zgłoszenie</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} komentuje {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} edytuje komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} usuwa komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} komentuje {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>Nowy komentarz do {ticket}</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>Nowy komentarz w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A new comment on GitHub</source>
        <translation>Nowy komentarz w GitHub</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Komentujesz {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Edytujesz komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Usuwasz komentarz do {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} commented on your {ticket}, “{title}”</source>
        <translation>{who} komentuje Twoje {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Nowy komentarz: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Usunięto komentarz: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Komentarz: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} otwiera pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} scala pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} zamyka pull request {ticket} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} ponownie otwiera pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} wysyła zmiany do pull requestu {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} edytuje pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} oznacza pull request {ticket} jako gotowy do recenzji: „{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labelName}: “{title}”</source>
        <translation>{who} nadaje pull requestowi {ticket} etykietę {labelName}: „{title}”</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the pull request {ticket}: “{title}”</source>
        <translation>{who} usuwa etykietę {labelName} z pull requestu {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} przypisuje pull request {ticket} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} zmienia pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>Zmieniono pull request {ticket}</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Zmieniono pull request w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on GitHub</source>
        <translation>Zmieniono pull request w GitHub</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Otwierasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Wysyłasz zmiany do pull requestu {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Scalasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Zamykasz pull request {ticket} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Zmieniasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} merged your pull request {ticket}: “{title}”</source>
        <translation>{who} scala Twój pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed your pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} zamyka Twój pull request {ticket} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed your pull request {ticket}: “{title}”</source>
        <translation>{who} zmienia Twój pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Nowy pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Scalono pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Zamknięto pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Ponownie otwarto pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Zmieniono pull request: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Zmieniono pull request</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} zatwierdza pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} prosi o zmiany w pull requeście {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} dismissed a review of the pull request {ticket}: “{title}”</source>
        <translation>{who} odrzuca recenzję pull requestu {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}, “{title}”</source>
        <translation>{who} komentuje pull request {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} recenzuje pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>Zrecenzowano pull request {ticket}</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Zrecenzowano pull request</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Zatwierdzasz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Prosisz o zmiany w pull requeście {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You reviewed the pull request {ticket}: “{title}”</source>
        <translation>Recenzujesz pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} approved your pull request {ticket}: “{title}”</source>
        <translation>{who} zatwierdza Twój pull request {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} requested changes to your pull request {ticket}: “{title}”</source>
        <translation>{who} prosi o zmiany w Twoim pull requeście {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{who} commented on your pull request {ticket}, “{title}”</source>
        <translation>{who} komentuje Twój pull request {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Zatwierdzono: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Poproszono o zmiany: {ticket}</translation>
    </message>
    <message>
        <source>Reviewed: {ticket}</source>
        <translation>Zrecenzowano: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Zrecenzowano pull request</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}</source>
        <translation>{who} komentuje pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} has a new comment</source>
        <translation>Nowy komentarz do pull requestu {ticket}</translation>
    </message>
    <message>
        <source>A pull request has a new comment</source>
        <translation>Nowy komentarz do pull requestu</translation>
    </message>
    <message>
        <source>You commented on the pull request {ticket}, “{title}”</source>
        <translation>Komentujesz pull request {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>New comment on a pull request</source>
        <translation>Nowy komentarz do pull requestu</translation>
    </message>
    <message>
        <source>{who} commented on commit {revision} of {repo}</source>
        <translation>{who} komentuje commit {revision} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} commented on a commit of {repo}</source>
        <translation>{who} komentuje commit w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A commit of {repo} has a new comment</source>
        <translation>Nowy komentarz do commitu w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A commit has a new comment</source>
        <translation>Nowy komentarz do commitu</translation>
    </message>
    <message>
        <source>You commented on commit {revision} of {repo}</source>
        <translation>Komentujesz commit {revision} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>New comment: {repo}</source>
        <translation>Nowy komentarz: {repo}</translation>
    </message>
    <message>
        <source>New comment on a commit</source>
        <translation>Nowy komentarz do commitu</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} tworzy gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} tworzy tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} tworzy {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>Nowa gałąź lub tag w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Utworzono gałąź lub tag</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Tworzysz gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Tworzysz tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Nowa gałąź: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Nowy tag: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Nowa gałąź lub tag</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} usuwa gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} usuwa tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} usuwa {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Usunięto gałąź lub tag w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Usunięto gałąź lub tag</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Usuwasz gałąź {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Usuwasz tag {branch} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Usunięto gałąź: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Usunięto tag: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Usunięto gałąź lub tag</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} tworzy fork repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>Utworzono fork repozytorium {repo}</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Utworzono fork repozytorium</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Tworzysz fork repozytorium {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Nowy fork: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Utworzono fork repozytorium</translation>
    </message>
    <message>
        <source>{who} took the star from {repo}</source>
        <translation>{who} odbiera gwiazdkę repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} starred {repo}</source>
        <translation>{who} daje gwiazdkę repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} was starred</source>
        <translation>Repozytorium {repo} otrzymało gwiazdkę</translation>
    </message>
    <message>
        <source>A repository was starred</source>
        <translation>Repozytorium otrzymało gwiazdkę</translation>
    </message>
    <message>
        <source>You took the star from {repo}</source>
        <translation>Odbierasz gwiazdkę repozytorium {repo}</translation>
    </message>
    <message>
        <source>You starred {repo}</source>
        <translation>Dajesz gwiazdkę repozytorium {repo}</translation>
    </message>
    <message>
        <source>Star taken: {repo}</source>
        <translation>Odebrano gwiazdkę: {repo}</translation>
    </message>
    <message>
        <source>Starred: {repo}</source>
        <translation>Nowa gwiazdka: {repo}</translation>
    </message>
    <message>
        <source>Repository starred</source>
        <translation>Nowa gwiazdka repozytorium</translation>
    </message>
    <message>
        <source>{who} started to watch {repo}</source>
        <translation>{who} zaczyna obserwować repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new watcher</source>
        <translation>Ktoś zaczyna obserwować repozytorium {repo}</translation>
    </message>
    <message>
        <source>A repository has a new watcher</source>
        <translation>Ktoś zaczyna obserwować repozytorium</translation>
    </message>
    <message>
        <source>You started to watch {repo}</source>
        <translation>Zaczynasz obserwować repozytorium {repo}</translation>
    </message>
    <message>
        <source>New watcher: {repo}</source>
        <translation>Nowa osoba obserwuje: {repo}</translation>
    </message>
    <message>
        <source>New watcher</source>
        <translation>Nowa osoba obserwuje repozytorium</translation>
    </message>
    <message>
        <source>{who} removed {member} from the members of {repo}</source>
        <translation>{who} usuwa użytkownika {member} z członków repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} changed the access of {member} to {repo}</source>
        <translation>{who} zmienia dostęp użytkownika {member} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} made {member} a member of {repo}</source>
        <translation>{who} dodaje użytkownika {member} do członków repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new member</source>
        <translation>Nowy członek w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A repository has a new member</source>
        <translation>Nowy członek w repozytorium</translation>
    </message>
    <message>
        <source>You removed {member} from the members of {repo}</source>
        <translation>Usuwasz użytkownika {member} z członków repozytorium {repo}</translation>
    </message>
    <message>
        <source>You changed the access of {member} to {repo}</source>
        <translation>Zmieniasz dostęp użytkownika {member} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>You made {member} a member of {repo}</source>
        <translation>Dodajesz użytkownika {member} do członków repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} removed you from the members of {repo}</source>
        <translation>{who} usuwa Cię z członków repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} changed your access to {repo}</source>
        <translation>{who} zmienia Twój dostęp do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} made you a member of {repo}</source>
        <translation>{who} dodaje Cię do członków repozytorium {repo}</translation>
    </message>
    <message>
        <source>Member removed: {repo}</source>
        <translation>Usunięto członka: {repo}</translation>
    </message>
    <message>
        <source>Access changed: {repo}</source>
        <translation>Zmieniono dostęp: {repo}</translation>
    </message>
    <message>
        <source>New member: {repo}</source>
        <translation>Nowy członek: {repo}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nowy członek</translation>
    </message>
    <message>
        <source>The team {teamName} was added to {repo}</source>
        <translation>Dodano zespół {teamName} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>A team was added to {repo}</source>
        <translation>Dodano zespół do repozytorium {repo}</translation>
    </message>
    <message>
        <source>A team was added to a repository</source>
        <translation>Dodano zespół do repozytorium</translation>
    </message>
    <message>
        <source>New team: {repo}</source>
        <translation>Nowy zespół: {repo}</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nowy zespół</translation>
    </message>
    <message>
        <source>{who}&apos;s build of the pages of {repo} failed</source>
        <translation>Build stron repozytorium {repo} użytkownika {who} nie powiódł się</translation>
    </message>
    <message>
        <source>A build of the pages of {repo} failed</source>
        <translation>Build stron repozytorium {repo} nie powiódł się</translation>
    </message>
    <message>
        <source>{who} rebuilt the pages of {repo}</source>
        <translation>{who} przebudowuje strony repozytorium {repo}</translation>
    </message>
    <message>
        <source>The pages of {repo} were rebuilt</source>
        <translation>Przebudowano strony repozytorium {repo}</translation>
    </message>
    <message>
        <source>Pages were rebuilt</source>
        <translation>Przebudowano strony</translation>
    </message>
    <message>
        <source>Your build of the pages of {repo} failed</source>
        <translation>Twój build stron repozytorium {repo} nie powiódł się</translation>
    </message>
    <message>
        <source>You rebuilt the pages of {repo}</source>
        <translation>Przebudowujesz strony repozytorium {repo}</translation>
    </message>
    <message>
        <source>Pages failed: {repo}</source>
        <translation>Strony nieudane: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt: {repo}</source>
        <translation>Przebudowano strony: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt</source>
        <translation>Przebudowano strony</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} usuwa wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} edytuje wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} wydaje {project} {version}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>Wydano {project} {version}</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>Nowe wydanie w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Nowe wydanie projektu</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Usuwasz wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Edytujesz wydanie {version} projektu {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Wydajesz {project} {version}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Usunięto wydanie: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Zmodyfikowano wydanie: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Wydano: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nowe wydanie</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}: “{description}”</source>
        <translation>Sprawdzenie commitu {revision} w repozytorium {repo} powiodło się: „{description}”</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}</source>
        <translation>Sprawdzenie commitu {revision} w repozytorium {repo} powiodło się</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}: “{description}”</source>
        <translation>Sprawdzenie commitu {revision} w repozytorium {repo} nie powiodło się: „{description}”</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}</source>
        <translation>Sprawdzenie commitu {revision} w repozytorium {repo} nie powiodło się</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}: “{description}”</source>
        <translation>Sprawdzenie commitu {revision} w repozytorium {repo} oczekuje: „{description}”</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}</source>
        <translation>Sprawdzenie commitu {revision} w repozytorium {repo} oczekuje</translation>
    </message>
    <message>
        <source>A check is pending for {repo}</source>
        <translation>Sprawdzenie repozytorium {repo} oczekuje</translation>
    </message>
    <message>
        <source>A check is pending</source>
        <translation>Sprawdzenie oczekuje</translation>
    </message>
    <message>
        <source>A check succeeded for your commit {revision} of {repo}: “{description}”</source>
        <translation>Sprawdzenie Twojego commitu {revision} w repozytorium {repo} powiodło się: „{description}”</translation>
    </message>
    <message>
        <source>A check failed for your commit {revision} of {repo}: “{description}”</source>
        <translation>Sprawdzenie Twojego commitu {revision} w repozytorium {repo} nie powiodło się: „{description}”</translation>
    </message>
    <message>
        <source>A check is pending for your commit {revision} of {repo}: “{description}”</source>
        <translation>Sprawdzenie Twojego commitu {revision} w repozytorium {repo} oczekuje: „{description}”</translation>
    </message>
    <message>
        <source>Check succeeded: {repo}</source>
        <translation>Sprawdzenie udane: {repo}</translation>
    </message>
    <message>
        <source>Check failed: {repo}</source>
        <translation>Sprawdzenie nieudane: {repo}</translation>
    </message>
    <message>
        <source>Check pending: {repo}</source>
        <translation>Sprawdzenie oczekuje: {repo}</translation>
    </message>
    <message>
        <source>Check pending</source>
        <translation>Sprawdzenie oczekuje</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} was a success</source>
        <translation>Wdrożenie repozytorium {repo} do środowiska {environment} użytkownika {who} powiodło się</translation>
    </message>
    <message>
        <source>A deployment of {repo} was a success</source>
        <translation>Wdrożenie repozytorium {repo} powiodło się</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} failed</source>
        <translation>Wdrożenie repozytorium {repo} do środowiska {environment} użytkownika {who} nie powiodło się</translation>
    </message>
    <message>
        <source>A deployment of {repo} failed</source>
        <translation>Wdrożenie repozytorium {repo} nie powiodło się</translation>
    </message>
    <message>
        <source>{who} is deploying {repo} to {environment}</source>
        <translation>{who} wdraża repozytorium {repo} do środowiska {environment}</translation>
    </message>
    <message>
        <source>{repo} is being deployed</source>
        <translation>Trwa wdrażanie repozytorium {repo}</translation>
    </message>
    <message>
        <source>A deployment has a new state</source>
        <translation>Wdrożenie ma nowy stan</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} was a success</source>
        <translation>Twoje wdrożenie repozytorium {repo} do środowiska {environment} powiodło się</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} failed</source>
        <translation>Twoje wdrożenie repozytorium {repo} do środowiska {environment} nie powiodło się</translation>
    </message>
    <message>
        <source>You are deploying {repo} to {environment}</source>
        <translation>Wdrażasz repozytorium {repo} do środowiska {environment}</translation>
    </message>
    <message>
        <source>Deployed: {repo}</source>
        <translation>Wdrożono: {repo}</translation>
    </message>
    <message>
        <source>Deployment failed: {repo}</source>
        <translation>Wdrożenie nieudane: {repo}</translation>
    </message>
    <message>
        <source>Deployment: {repo}</source>
        <translation>Wdrożenie: {repo}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Wdrożenie</translation>
    </message>
    <message>
        <source>{workflow} succeeded in {repo} ({branch})</source>
        <translation>Workflow {workflow} powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Workflow powiódł się w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{workflow} failed in {repo} ({branch})</source>
        <translation>Workflow {workflow} nie powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Workflow nie powiódł się w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{workflow} was cancelled in {repo} ({branch})</source>
        <translation>Anulowano workflow {workflow} w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow was cancelled in {repo}</source>
        <translation>Anulowano workflow w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{workflow} ended in {repo} ({branch})</source>
        <translation>Zakończono workflow {workflow} w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{workflow} started in {repo} ({branch})</source>
        <translation>Rozpoczęto workflow {workflow} w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow started in {repo}</source>
        <translation>Rozpoczęto workflow w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A workflow has a new state</source>
        <translation>Workflow ma nowy stan</translation>
    </message>
    <message>
        <source>{workflow} succeeded for you in {repo} ({branch})</source>
        <translation>Twój workflow {workflow} powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{workflow} failed for you in {repo} ({branch})</source>
        <translation>Twój workflow {workflow} nie powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow udany: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Workflow nieudany: {repo}</translation>
    </message>
    <message>
        <source>Workflow cancelled: {repo}</source>
        <translation>Workflow anulowany: {repo}</translation>
    </message>
    <message>
        <source>Workflow ended: {repo}</source>
        <translation>Workflow zakończony: {repo}</translation>
    </message>
    <message>
        <source>Workflow started: {repo}</source>
        <translation>Workflow rozpoczęty: {repo}</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>A new GitHub repository speaks on the bus</source>
        <translation>Na szynie pojawiło się nowe repozytorium GitHub</translation>
    </message>
    <message>
        <source>New repository on the bus</source>
        <translation>Nowe repozytorium na szynie</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} robi coś w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitHub ({event})</source>
        <translation>{who} robi coś w GitHub ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Coś się wydarzyło w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub ({event})</source>
        <translation>Coś się wydarzyło w GitHub ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub</source>
        <translation>Coś się wydarzyło w GitHub</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Robisz coś w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Nowości: {repo}</translation>
    </message>
    <message>
        <source>News from GitHub</source>
        <translation>Nowości z GitHub</translation>
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
        <translation>{who} przenosi gałąź {reference} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{who} pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>{who} wysyła {total_commits_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({reference})</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Ktoś wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitLab</source>
        <translation>Ktoś wysyła zmiany do GitLab</translation>
    </message>
    <message>
        <source>You pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>Wysyłasz {total_commits_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({reference})</translation>
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
        <translation>{who} tworzy tag {reference} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>{repo} was tagged as {reference}</source>
        <translation>Utworzono tag {reference} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A repository was tagged</source>
        <translation>Utworzono tag w repozytorium</translation>
    </message>
    <message>
        <source>You tagged {repo} as {reference}</source>
        <translation>Tworzysz tag {reference} w repozytorium {repo}</translation>
    </message>
    <message>
        <source>New tag: {repo} {reference}</source>
        <translation>Nowy tag: {repo} {reference}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowy tag</translation>
    </message>
    <message>
        <source>{who} opened the issue {issue}: “{title}”</source>
        <translation>{who} otwiera zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed the issue {issue}: “{title}”</source>
        <translation>{who} zamyka zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the issue {issue}: “{title}”</source>
        <translation>{who} ponownie otwiera zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {issue}: “{title}”</source>
        <translation>{who} zmienia zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>The issue {issue} changed</source>
        <translation>Zmieniono zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Zmieniono zgłoszenie w repozytorium {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitLab</source>
        <translation>Zmieniono zgłoszenie w GitLab</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Otwierasz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {issue}: “{title}”</source>
        <translation>Zamykasz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Ponownie otwierasz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>You changed the issue {issue}: “{title}”</source>
        <translation>Zmieniasz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Nowe zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Zamknięto zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Ponownie otwarto zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue changed: {issue}</source>
        <translation>Zmieniono zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Zmieniono zgłoszenie</translation>
    </message>
    <message>
        <source>{who} opened the merge request {merge}: “{title}”</source>
        <translation>{who} otwiera merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>{who} merged the merge request {merge}: “{title}”</source>
        <translation>{who} scala merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>{who} closed the merge request {merge} without merging it: “{title}”</source>
        <translation>{who} zamyka merge request {merge} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the merge request {merge}: “{title}”</source>
        <translation>{who} ponownie otwiera merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>{who} approved the merge request {merge}: “{title}”</source>
        <translation>{who} zatwierdza merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>{who} took back the approval of the merge request {merge}: “{title}”</source>
        <translation>{who} cofa zatwierdzenie merge requestu {merge}: „{title}”</translation>
    </message>
    <message>
        <source>{who} changed the merge request {merge}: “{title}”</source>
        <translation>{who} zmienia merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>The merge request {merge} changed</source>
        <translation>Zmieniono merge request {merge}</translation>
    </message>
    <message>
        <source>A merge request changed in {repo}</source>
        <translation>Zmieniono merge request w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A merge request changed on GitLab</source>
        <translation>Zmieniono merge request w GitLab</translation>
    </message>
    <message>
        <source>You opened the merge request {merge}: “{title}”</source>
        <translation>Otwierasz merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>You merged the merge request {merge}: “{title}”</source>
        <translation>Scalasz merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the merge request {merge} without merging it: “{title}”</source>
        <translation>Zamykasz merge request {merge} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>You approved the merge request {merge}: “{title}”</source>
        <translation>Zatwierdzasz merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>You changed the merge request {merge}: “{title}”</source>
        <translation>Zmieniasz merge request {merge}: „{title}”</translation>
    </message>
    <message>
        <source>New merge request: {merge}</source>
        <translation>Nowy merge request: {merge}</translation>
    </message>
    <message>
        <source>Merged: {merge}</source>
        <translation>Scalono: {merge}</translation>
    </message>
    <message>
        <source>Merge request closed: {merge}</source>
        <translation>Zamknięto merge request: {merge}</translation>
    </message>
    <message>
        <source>Approved: {merge}</source>
        <translation>Zatwierdzono: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed: {merge}</source>
        <translation>Zmieniono merge request: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed</source>
        <translation>Zmieniono merge request</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}, “{title}”</source>
        <translation>{who} dodaje notatkę do {commented}, „{title}”</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}</source>
        <translation>{who} dodaje notatkę do {commented}</translation>
    </message>
    <message>
        <source>{commented} has a new note</source>
        <translation>Nowa notatka do {commented}</translation>
    </message>
    <message>
        <source>A new note on GitLab</source>
        <translation>Nowa notatka w GitLab</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}, “{title}”</source>
        <translation>Dodajesz notatkę do {commented}, „{title}”</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}</source>
        <translation>Dodajesz notatkę do {commented}</translation>
    </message>
    <message>
        <source>New comment: {commented}</source>
        <translation>Nowy komentarz: {commented}</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nowy komentarz</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline succeeded in {repo} ({branch})</source>
        <translation>Pipeline użytkownika {who} powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline failed in {repo} ({branch})</source>
        <translation>Pipeline użytkownika {who} nie powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline was cancelled in {repo} ({branch})</source>
        <translation>Anulowano pipeline użytkownika {who} w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline runs in {repo} ({branch})</source>
        <translation>Trwa pipeline użytkownika {who} w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>A pipeline runs in {repo}</source>
        <translation>Trwa pipeline w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A pipeline runs on GitLab</source>
        <translation>Trwa pipeline w GitLab</translation>
    </message>
    <message>
        <source>Your pipeline succeeded in {repo} ({branch})</source>
        <translation>Twój pipeline powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline failed in {repo} ({branch})</source>
        <translation>Twój pipeline nie powiódł się w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline was cancelled in {repo} ({branch})</source>
        <translation>Anulowano Twój pipeline w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline runs in {repo} ({branch})</source>
        <translation>Trwa Twój pipeline w repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>Pipeline succeeded: {repo}</source>
        <translation>Pipeline udany: {repo}</translation>
    </message>
    <message>
        <source>Pipeline failed: {repo}</source>
        <translation>Pipeline nieudany: {repo}</translation>
    </message>
    <message>
        <source>Pipeline cancelled: {repo}</source>
        <translation>Pipeline anulowany: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs: {repo}</source>
        <translation>Pipeline trwa: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Pipeline trwa</translation>
    </message>
    <message>
        <source>{who} released {repo} {tag}</source>
        <translation>{who} wydaje {repo} {tag}</translation>
    </message>
    <message>
        <source>{repo} {tag} is out</source>
        <translation>Wydano {repo} {tag}</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>Nowe wydanie w repozytorium {repo}</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Nowe wydanie projektu</translation>
    </message>
    <message>
        <source>You released {repo} {tag}</source>
        <translation>Wydajesz {repo} {tag}</translation>
    </message>
    <message>
        <source>Released: {repo} {tag}</source>
        <translation>Wydano: {repo} {tag}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nowe wydanie</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} robi coś w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitLab ({event})</source>
        <translation>{who} robi coś w GitLab ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Coś się wydarzyło w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitLab</source>
        <translation>Coś się wydarzyło w GitLab</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Robisz coś w repozytorium {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Nowości: {repo}</translation>
    </message>
    <message>
        <source>News from GitLab</source>
        <translation>Nowości z GitLab</translation>
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
        <translation>Greenwave przepuszcza build {subject} dla {context} ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave lets {subject} pass</source>
        <translation>Greenwave przepuszcza build {subject}</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary} ({tests})</source>
        <translation>Greenwave zatrzymuje build {subject} dla {context} ({product}): {summary} ({tests})</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary}</source>
        <translation>Greenwave zatrzymuje build {subject} dla {context} ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave does not let {subject} pass yet for {context} ({product}): {summary}</source>
        <translation>Greenwave jeszcze nie przepuszcza buildu {subject} dla {context} ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave decided about {subject}</source>
        <translation>Greenwave podejmuje decyzję o buildzie {subject}</translation>
    </message>
    <message>
        <source>Greenwave decided about a build</source>
        <translation>Greenwave podejmuje decyzję o buildzie</translation>
    </message>
    <message>
        <source>Gate open: {package}</source>
        <translation>Bramka otwarta: {package}</translation>
    </message>
    <message>
        <source>Gate open: {subject}</source>
        <translation>Bramka otwarta: {subject}</translation>
    </message>
    <message>
        <source>Gate red: {package}</source>
        <translation>Bramka czerwona: {package}</translation>
    </message>
    <message>
        <source>Gate red: {subject}</source>
        <translation>Bramka czerwona: {subject}</translation>
    </message>
    <message>
        <source>Gate closed: {package}</source>
        <translation>Bramka zamknięta: {package}</translation>
    </message>
    <message>
        <source>Gate closed: {subject}</source>
        <translation>Bramka zamknięta: {subject}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}
Tests that are not passed:
{tests}</source>
        <translation>Build: {subject}
Dla: {context}, {product}
Decyzja: {summary}
Testy niezaliczone:
{tests}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}</source>
        <translation>Build: {subject}
Dla: {context}, {product}
Decyzja: {summary}</translation>
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
        <translation>{user} uruchamia {playbook} {runs, plural, one {# raz} few {# razy} many {# razy} other {# razu}}</translation>
    </message>
    <message>
        <source>{user} ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} uruchamia {playbook} {_count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}</translation>
    </message>
    <message>
        <source>{user} ran playbooks {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} uruchamia playbooki {_count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {runs, plural, one {# time} other {# times}}</source>
        <translation>Uruchamiasz {playbook} {runs, plural, one {# raz} few {# razy} many {# razy} other {# razu}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>Uruchamiasz {playbook} {_count, plural, one {# raz} few {# razy} many {# razy} other {# razu}}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>{agent} zgłasza {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} pakietu {package} dla {release} do testing</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>Zgłaszasz {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} pakietu {package} dla {release} do testing</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to testing: {package}</source>
        <translation>{_count, plural, one {# aktualizacja} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} do testing: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>{agent} zgłasza {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} pakietu {package} dla {release} do stable</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>Zgłaszasz {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} pakietu {package} dla {release} do stable</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to stable: {package}</source>
        <translation>{_count, plural, one {# aktualizacja} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} do stable: {package}</translation>
    </message>
    <message>
        <source>{_users} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release}</source>
        <translation>Zgłoszono {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} pakietu {package} dla {release} ({_users})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted: {package}</source>
        <translation>Zgłoszono {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}}: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>{agent} zgłasza {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} dla {release}: {_packages}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>Zgłaszasz {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}} dla {release}: {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted by {agent}</source>
        <translation>{agent} zgłasza {_count, plural, one {# aktualizację} few {# aktualizacje} many {# aktualizacji} other {# aktualizacji}}</translation>
    </message>
    <message>
        <source>{_users} commented on {update}</source>
        <translation>Komentarze do aktualizacji {update}: {_users}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} on {update}</source>
        <translation>{_count, plural, one {# komentarz} few {# komentarze} many {# komentarzy} other {# komentarza}} do aktualizacji {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}}: {update}</source>
        <translation>{_count, plural, one {# komentarz} few {# komentarze} many {# komentarzy} other {# komentarza}}: {update}</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} komentuje aktualizację {update}</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Komentujesz aktualizację {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} by {author}</source>
        <translation>{_count, plural, one {# komentarz} few {# komentarze} many {# komentarzy} other {# komentarza}} użytkownika {author}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>{submitter} zgłasza {_count, plural, one {# nadpisanie} few {# nadpisania} many {# nadpisań} other {# nadpisania}} dla {_packages} w {release}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages}</source>
        <translation>{submitter} zgłasza {_count, plural, one {# nadpisanie} few {# nadpisania} many {# nadpisań} other {# nadpisania}} dla {_packages}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>Zgłaszasz {_count, plural, one {# nadpisanie} few {# nadpisania} many {# nadpisań} other {# nadpisania}} dla {_packages} w {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} by {submitter}</source>
        <translation>{_count, plural, one {# nadpisanie} few {# nadpisania} many {# nadpisań} other {# nadpisania}} użytkownika {submitter}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {Wygasło # nadpisanie} few {Wygasły # nadpisania} many {Wygasło # nadpisań} other {Wygasło # nadpisania}} użytkownika {submitter} dla {_packages} w {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} expired</source>
        <translation>{_count, plural, one {Wygasło # nadpisanie} few {Wygasły # nadpisania} many {Wygasło # nadpisań} other {Wygasło # nadpisania}} użytkownika {submitter} dla {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of yours for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {Wygasło # Twoje nadpisanie} few {Wygasły # Twoje nadpisania} many {Wygasło # Twoich nadpisań} other {Wygasło # Twojego nadpisania}} dla {_packages} w {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} expired</source>
        <translation>{_count, plural, one {Wygasło # nadpisanie} few {Wygasły # nadpisania} many {Wygasło # nadpisań} other {Wygasło # nadpisania}}</translation>
    </message>
    <message>
        <source>{who} changed {bug}, “{summary}” ({_count, plural, one {# change} other {# changes}})</source>
        <translation>{who} zmienia {bug}: „{summary}” ({_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}, “{summary}”</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}} błędu {bug}, „{summary}”</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}} błędu {bug}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {bug}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}: {bug}</translation>
    </message>
    <message>
        <source>{user} started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>{user} rozpoczyna {starts, plural, one {# build} few {# buildy} many {# buildów} other {# buildu}} w projekcie {project}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# build} other {# builds}} of {user} went on in {project}</source>
        <translation>Postęp {_count, plural, one {# buildu} few {# buildów} many {# buildów} other {# buildu}} użytkownika {user} w projekcie {project}</translation>
    </message>
    <message>
        <source>{user} is building in {copr}</source>
        <translation>{user} buduje w projekcie {copr}</translation>
    </message>
    <message>
        <source>You started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>Rozpoczynasz {starts, plural, one {# build} few {# buildy} many {# buildów} other {# buildu}} w projekcie {project}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>{account} zdobywa {_count, plural, one {# odznakę} few {# odznaki} many {# odznak} other {# odznaki}}: {name}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}</source>
        <translation>{account} zdobywa {_count, plural, one {# odznakę} few {# odznaki} many {# odznak} other {# odznaki}}</translation>
    </message>
    <message>
        <source>You got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>Zdobywasz {_count, plural, one {# odznakę} few {# odznaki} many {# odznak} other {# odznaki}}: {name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new badge} other {# new badges}}</source>
        <translation>{_count, plural, one {# nowa odznaka} few {# nowe odznaki} many {# nowych odznak} other {# nowej odznaki}}</translation>
    </message>
    <message>
        <source>{account} voted on the tags {tag} of {_packages}</source>
        <translation>{account} głosuje w sprawie tagów {tag} pakietów {_packages}</translation>
    </message>
    <message>
        <source>You voted on the tags {tag} of {_packages}</source>
        <translation>Głosujesz w sprawie tagów {tag} pakietów {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# vote} other {# votes}} on tags</source>
        <translation>{_count, plural, one {# głos} few {# głosy} many {# głosów} other {# głosu}} w sprawie tagów</translation>
    </message>
    <message>
        <source>{account} added the tags {tag} to {_packages}</source>
        <translation>{account} dodaje tagi {tag} do pakietów {_packages}</translation>
    </message>
    <message>
        <source>You added the tags {tag} to {_packages}</source>
        <translation>Dodajesz tagi {tag} do pakietów {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new tag} other {# new tags}}</source>
        <translation>{_count, plural, one {# nowy tag} few {# nowe tagi} many {# nowych tagów} other {# nowego tagu}}</translation>
    </message>
    <message>
        <source>{who} worked on {ticket}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{who} pracuje nad {ticket}: {_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {ticket}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}} w {ticket}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {ticket}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}: {ticket}</translation>
    </message>
    <message>
        <source>{who} worked on {repo}: {_count, plural, one {# event} other {# events}}</source>
        <translation>{who} pracuje nad repozytorium {repo}: {_count, plural, one {# zdarzenie} few {# zdarzenia} many {# zdarzeń} other {# zdarzenia}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# event} other {# events}}: {repo}</source>
        <translation>{_count, plural, one {# zdarzenie} few {# zdarzenia} many {# zdarzeń} other {# zdarzenia}}: {repo}</translation>
    </message>
    <message>
        <source>{_first}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_first} i jeszcze {_more, plural, one {# podobne} few {# podobne} many {# podobnych} other {# podobnego}}</translation>
    </message>
    <message>
        <source>{_subjective}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_subjective} i jeszcze {_more, plural, one {# podobne} few {# podobne} many {# podobnych} other {# podobnego}}</translation>
    </message>
    <message>
        <source>{_headline} (and {_more, plural, one {# more} other {# more}})</source>
        <translation>{_headline} (i jeszcze {_more, plural, one {#} few {#} many {#} other {#}})</translation>
    </message>
    <message>
        <source>{user} pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{user} wysyła {_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>You pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>Wysyłasz {_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} by {user}</source>
        <translation>{_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} użytkownika {user}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{author} wysyła {_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {repo}</source>
        <translation>{_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}}: {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new version of {_packages}</source>
        <translation>{_count, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}} do nowej wersji pakietu {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new {_packages}</source>
        <translation>{_count, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}} do nowej wersji {_packages}</translation>
    </message>
    <message>
        <source>{owner} is building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} buduje {build, plural, one {# pakiet} few {# pakiety} many {# pakietów} other {# pakietu}}: {build}</translation>
    </message>
    <message>
        <source>{owner} built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Zbudowano {build, plural, one {# pakiet} few {# pakiety} many {# pakietów} other {# pakietu}} użytkownika {owner}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of {owner} failed: {build}</source>
        <translation>{build, plural, one {# build użytkownika {owner} nie powiódł się} few {# buildy użytkownika {owner} nie powiodły się} many {# buildów użytkownika {owner} nie powiodło się} other {# buildu użytkownika {owner} nie powiodło się}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} cancelled: {build}</source>
        <translation>Anulowano {build, plural, one {# build użytkownika {owner}} few {# buildy użytkownika {owner}} many {# buildów użytkownika {owner}} other {# buildu użytkownika {owner}}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} deleted: {build}</source>
        <translation>Usunięto {build, plural, one {# build użytkownika {owner}} few {# buildy użytkownika {owner}} many {# buildów użytkownika {owner}} other {# buildu użytkownika {owner}}}: {build}</translation>
    </message>
    <message>
        <source>You are building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Budujesz {build, plural, one {# pakiet} few {# pakiety} many {# pakietów} other {# pakietu}}: {build}</translation>
    </message>
    <message>
        <source>You built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Zbudowano {build, plural, one {# Twój pakiet} few {# Twoje pakiety} many {# Twoich pakietów} other {# Twojego pakietu}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of yours failed: {build}</source>
        <translation>{build, plural, one {# Twój build nie powiódł się} few {# Twoje buildy nie powiodły się} many {# Twoich buildów nie powiodło się} other {# Twojego buildu nie powiodło się}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {owner}</source>
        <translation>Rozpoczęto {build, plural, one {# build} few {# buildy} many {# buildów} other {# buildu}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done: {owner}</source>
        <translation>Ukończono {build, plural, one {# build} few {# buildy} many {# buildów} other {# buildu}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {owner}</source>
        <translation>{build, plural, one {# nieudany build} few {# nieudane buildy} many {# nieudanych buildów} other {# nieudanego buildu}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {build}</source>
        <translation>Rozpoczęto {build, plural, one {# build} few {# buildy} many {# buildów} other {# buildu}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} succeeded: {build}</source>
        <translation>{build, plural, one {# udany build} few {# udane buildy} many {# udanych buildów} other {# udanego buildu}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {build}</source>
        <translation>{build, plural, one {# nieudany build} few {# nieudane buildy} many {# nieudanych buildów} other {# nieudanego buildu}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started</source>
        <translation>Rozpoczęto {build, plural, one {# build} few {# buildy} many {# buildów} other {# buildu}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done</source>
        <translation>Ukończono {build, plural, one {# build} few {# buildy} many {# buildów} other {# buildu}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed</source>
        <translation>{build, plural, one {# nieudany build} few {# nieudane buildy} many {# nieudanych buildów} other {# nieudanego buildu}}</translation>
    </message>
    <message>
        <source>{address} wrote {_count, plural, one {# mail} other {# mails}} about “{thread}” to the list {list}</source>
        <translation>{address} wysyła {_count, plural, one {# e-mail} few {# e-maile} many {# e-maili} other {# e-maila}} o „{thread}” na listę {list}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{_count, plural, one {# e-mail} few {# e-maile} many {# e-maili} other {# e-maila}} o „{thread}”</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} to the list {list}</source>
        <translation>{_count, plural, one {# e-mail} few {# e-maile} many {# e-maili} other {# e-maila}} na listę {list}</translation>
    </message>
    <message>
        <source>{list}: {_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{list}: {_count, plural, one {# e-mail} few {# e-maile} many {# e-maili} other {# e-maila}} o „{thread}”</translation>
    </message>
    <message>
        <source>{there} took part in the meeting “{title}” in {channel}</source>
        <translation>Udział w spotkaniu „{title}” na kanale {channel}: {there}</translation>
    </message>
    <message>
        <source>{there} took part in a meeting in {channel}</source>
        <translation>Udział w spotkaniu na kanale {channel}: {there}</translation>
    </message>
    <message>
        <source>{_users} took part in the meeting “{title}” in {channel}</source>
        <translation>Udział w spotkaniu „{title}” na kanale {channel}: {_users}</translation>
    </message>
    <message>
        <source>{_users} took part in a meeting</source>
        <translation>Udział w spotkaniu: {_users}</translation>
    </message>
    <message>
        <source>Meeting: {title} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>Spotkanie: {title} ({_count, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}})</translation>
    </message>
    <message>
        <source>Meeting in {channel}</source>
        <translation>Spotkanie na kanale {channel}</translation>
    </message>
    <message>
        <source>{agent} worked on the pull-request {pull}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} pracuje nad pull requestem {pull}: {_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}</translation>
    </message>
    <message>
        <source>The pull-request {pull} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}} w pull requeście {pull}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {pull}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}: {pull}</translation>
    </message>
    <message>
        <source>{agent} worked on the issue {issue}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} pracuje nad zgłoszeniem {issue}: {_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}</translation>
    </message>
    <message>
        <source>The issue {issue} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}} w zgłoszeniu {issue}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {issue}</source>
        <translation>{_count, plural, one {# zmiana} few {# zmiany} many {# zmian} other {# zmiany}}: {issue}</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>{agent} wysyła {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {path} ({branch})</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{agent} wysyła {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {path}</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>Wysyłasz {commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {path} ({branch})</translation>
    </message>
    <message>
        <source>{commits, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}}: {path}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{author} wysyła {_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do repozytorium {path}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{_count, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}}: {path}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} ({branch}) to {status}</source>
        <translation>{agent} zmienia uprawnienia {acl} użytkownika {member} do pakietu {package_name} ({branch}) na {status}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} to {status}</source>
        <translation>{agent} zmienia uprawnienia {acl} użytkownika {member} do pakietu {package_name} na {status}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# permission} other {# permissions}} changed</source>
        <translation>Zmieniono {_count, plural, one {# uprawnienie} few {# uprawnienia} many {# uprawnień} other {# uprawnienia}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}} for {subject}</source>
        <translation>{_count, plural, one {# wynik testu} few {# wyniki testów} many {# wyników testów} other {# wyniku testu}} dla {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}}: {subject}</source>
        <translation>{_count, plural, one {# wynik testu} few {# wyniki testów} many {# wyników testów} other {# wyniku testu}}: {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# message} other {# messages}} about openQA jobs of {build}</source>
        <translation>{_count, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}} o zadaniach openQA dla {build}</translation>
    </message>
    <message>
        <source>openQA: {build} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>openQA: {build} ({_count, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}})</translation>
    </message>
</context>
<context>
    <name>hotness</name>
    <message>
        <source>the-new-hotness filed {bug} on {packages}: {upstream} {versions} is out</source>
        <translation>the-new-hotness zgłasza błąd {bug} dla pakietu {packages}: wydano {upstream} {versions}</translation>
    </message>
    <message>
        <source>the-new-hotness filed {bug} on {packages}</source>
        <translation>the-new-hotness zgłasza błąd {bug} dla pakietu {packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug on {packages}</source>
        <translation>the-new-hotness zgłasza błąd dla pakietu {packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug</source>
        <translation>the-new-hotness zgłasza błąd</translation>
    </message>
    <message>
        <source>Update bug filed: {packages}</source>
        <translation>Zgłoszono błąd aktualizacji: {packages}</translation>
    </message>
    <message>
        <source>Update bug filed</source>
        <translation>Zgłoszono błąd aktualizacji</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} is done</source>
        <translation>Ukończono scratch build {srpm} dla błędu {bug}</translation>
    </message>
    <message>
        <source>The scratch build for {bug} is done</source>
        <translation>Ukończono scratch build dla błędu {bug}</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} failed</source>
        <translation>Scratch build {srpm} dla błędu {bug} nie powiódł się</translation>
    </message>
    <message>
        <source>The scratch build for {bug} failed</source>
        <translation>Scratch build dla błędu {bug} nie powiódł się</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} was cancelled</source>
        <translation>Anulowano scratch build {srpm} dla błędu {bug}</translation>
    </message>
    <message>
        <source>The scratch build for {bug} was cancelled</source>
        <translation>Anulowano scratch build dla błędu {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on {bug}</source>
        <translation>the-new-hotness uzupełnia błąd {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on a bug</source>
        <translation>the-new-hotness uzupełnia błąd</translation>
    </message>
    <message>
        <source>Scratch build done: {built}</source>
        <translation>Scratch build ukończony: {built}</translation>
    </message>
    <message>
        <source>Scratch build failed: {built}</source>
        <translation>Scratch build nieudany: {built}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {built}</source>
        <translation>Scratch build anulowany: {built}</translation>
    </message>
    <message>
        <source>Update bug: {bug}</source>
        <translation>Błąd aktualizacji: {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness zauważa aktualizację pakietu {packages}, ale według pkgdb opiekunowie nie chcą błędów</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness zauważa aktualizację projektu {upstream}, ale według pkgdb opiekunowie nie chcą błędów</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness zauważa aktualizację projektu {upstream}, ale release-monitoring.org nie zna jego pakietu</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness zauważa aktualizację, ale release-monitoring.org nie zna jej pakietu</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it ({reason})</source>
        <translation>the-new-hotness zauważa aktualizację pakietu {packages}, ale ją pomija ({reason})</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it</source>
        <translation>the-new-hotness zauważa aktualizację pakietu {packages}, ale ją pomija</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, and left it</source>
        <translation>the-new-hotness zauważa aktualizację projektu {upstream}, ale ją pomija</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, and left it</source>
        <translation>the-new-hotness zauważa aktualizację, ale ją pomija</translation>
    </message>
    <message>
        <source>Update left: {packages}</source>
        <translation>Pominięto aktualizację: {packages}</translation>
    </message>
    <message>
        <source>Update left: {upstream}</source>
        <translation>Pominięto aktualizację: {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to the upstream project {upstream}</source>
        <translation>hotness mapuje pakiet {packages} na projekt upstream {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to its upstream project</source>
        <translation>hotness mapuje pakiet {packages} na projekt upstream</translation>
    </message>
    <message>
        <source>hotness failed to map {packages} to a brand-new upstream project</source>
        <translation>hotness nie zdołał zmapować pakietu {packages} na zupełnie nowy projekt upstream</translation>
    </message>
    <message>
        <source>hotness tried to map {packages} to its upstream project</source>
        <translation>hotness próbuje zmapować pakiet {packages} na projekt upstream</translation>
    </message>
    <message>
        <source>hotness tried to map a package to its upstream project</source>
        <translation>hotness próbuje zmapować pakiet na projekt upstream</translation>
    </message>
    <message>
        <source>Mapped: {packages}</source>
        <translation>Zmapowano: {packages}</translation>
    </message>
    <message>
        <source>Mapping failed: {packages}</source>
        <translation>Mapowanie nieudane: {packages}</translation>
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
        <translation>Opublikowano obraz {image} w {copies, plural, one {# regionie} few {# regionach} many {# regionach} other {# regionu}} AWS (compose {compose})</translation>
    </message>
    <message>
        <source>{image} is published in AWS</source>
        <translation>Opublikowano obraz {image} w AWS</translation>
    </message>
    <message>
        <source>An image is published in AWS</source>
        <translation>Opublikowano obraz w AWS</translation>
    </message>
    <message>
        <source>Image in AWS: {subvariant} {release}</source>
        <translation>Obraz w AWS: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in AWS</source>
        <translation>Obraz w AWS</translation>
    </message>
    <message>
        <source>Image: {image}
Compose: {compose}
Architecture: {architecture}
{copies}</source>
        <translation>Obraz: {image}
Compose: {compose}
Architektura: {architecture}
{copies}</translation>
    </message>
    <message>
        <source>Version {version} of {gallery} is published in Azure (compose {compose})</source>
        <translation>Opublikowano wersję {version} obrazu {gallery} w Azure (compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Azure</source>
        <translation>Opublikowano obraz z compose {compose} w Azure</translation>
    </message>
    <message>
        <source>An image is published in Azure</source>
        <translation>Opublikowano obraz w Azure</translation>
    </message>
    <message>
        <source>Image in Azure: {subvariant} {release}</source>
        <translation>Obraz w Azure: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Azure</source>
        <translation>Obraz w Azure</translation>
    </message>
    <message>
        <source>Image: {gallery} {version}
Compose: {compose}
Architecture: {architecture}
{image_resource_id}</source>
        <translation>Obraz: {gallery} {version}
Compose: {compose}
Architektura: {architecture}
{image_resource_id}</translation>
    </message>
    <message>
        <source>The {architecture} image of {family} is published in Google Cloud (compose {compose})</source>
        <translation>Opublikowano obraz {family} dla {architecture} w Google Cloud (compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Google Cloud</source>
        <translation>Opublikowano obraz z compose {compose} w Google Cloud</translation>
    </message>
    <message>
        <source>An image is published in Google Cloud</source>
        <translation>Opublikowano obraz w Google Cloud</translation>
    </message>
    <message>
        <source>Image in Google Cloud: {subvariant} {release}</source>
        <translation>Obraz w Google Cloud: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Google Cloud</source>
        <translation>Obraz w Google Cloud</translation>
    </message>
    <message>
        <source>Image: {image}
Family: {family}
Compose: {compose}
Architecture: {architecture}</source>
        <translation>Obraz: {image}
Rodzina: {family}
Compose: {compose}
Architektura: {architecture}</translation>
    </message>
    <message>
        <source>{repository} is published at {registries} ({tags}; compose {compose})</source>
        <translation>Opublikowano {repository} w {registries} ({tags}; compose {compose})</translation>
    </message>
    <message>
        <source>{repository} is published at {registries}</source>
        <translation>Opublikowano {repository} w {registries}</translation>
    </message>
    <message>
        <source>A container of the compose {compose} is published</source>
        <translation>Opublikowano kontener z compose {compose}</translation>
    </message>
    <message>
        <source>A container is published</source>
        <translation>Opublikowano kontener</translation>
    </message>
    <message>
        <source>Container published: {repository}</source>
        <translation>Opublikowano kontener: {repository}</translation>
    </message>
    <message>
        <source>Container published</source>
        <translation>Opublikowano kontener</translation>
    </message>
    <message>
        <source>Compose: {compose}
Published as:
{containers}
For:
{architectures}</source>
        <translation>Compose: {compose}
Opublikowano jako:
{containers}
Dla:
{architectures}</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Obrazy chmury</translation>
    </message>
</context>
<context>
    <name>infragit</name>
    <message>
        <source>{author} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{author} wysyła zmiany do repozytorium {repo} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>{author} pushed to {repo} ({branch})</source>
        <translation>{author} wysyła zmiany do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>{author} pushed to {repo}</source>
        <translation>{author} wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Ktoś wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Ktoś wysyła commit</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Wysyłasz zmiany do repozytorium {repo} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch})</source>
        <translation>Wysyłasz zmiany do repozytorium {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Wysyłasz zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Nowy commit: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Nowy commit</translation>
    </message>
    <message>
        <source>Infrastructure git</source>
        <translation>Git infrastruktury</translation>
    </message>
</context>
<context>
    <name>ipa</name>
    <message>
        <source>{groups, plural, one {{agent} added {members} and the group {groups} to the group {name}} other {{agent} added {members} and the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} dodaje do grupy {name}: {members} i grupę {groups}} few {{agent} dodaje do grupy {name}: {members} i grupy {groups}} many {{agent} dodaje do grupy {name}: {members} i grupy {groups}} other {{agent} dodaje do grupy {name}: {members} i grupy {groups}}}</translation>
    </message>
    <message>
        <source>{agent} added {members} to the group {name}</source>
        <translation>{agent} dodaje do grupy {name}: {members}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} added the group {groups} to the group {name}} other {{agent} added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} dodaje grupę {groups} do grupy {name}} few {{agent} dodaje grupy {groups} do grupy {name}} many {{agent} dodaje grupy {groups} do grupy {name}} other {{agent} dodaje grupy {groups} do grupy {name}}}</translation>
    </message>
    <message>
        <source>The group {name} has new members</source>
        <translation>Grupa {name} ma nowych członków</translation>
    </message>
    <message>
        <source>A group has new members</source>
        <translation>Grupa ma nowych członków</translation>
    </message>
    <message>
        <source>You added {members} to the group {name}</source>
        <translation>Dodajesz do grupy {name}: {members}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You added the group {groups} to the group {name}} other {You added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {Dodajesz grupę {groups} do grupy {name}} few {Dodajesz grupy {groups} do grupy {name}} many {Dodajesz grupy {groups} do grupy {name}} other {Dodajesz grupy {groups} do grupy {name}}}</translation>
    </message>
    <message>
        <source>{agent} added you to the group {name}</source>
        <translation>{agent} dodaje Cię do grupy {name}</translation>
    </message>
    <message>
        <source>New members: {name}</source>
        <translation>Nowi członkowie: {name}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Nowi członkowie</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed {members} and the group {groups} from the group {name}} other {{agent} removed {members} and the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} usuwa z grupy {name}: {members} i grupę {groups}} few {{agent} usuwa z grupy {name}: {members} i grupy {groups}} many {{agent} usuwa z grupy {name}: {members} i grupy {groups}} other {{agent} usuwa z grupy {name}: {members} i grupy {groups}}}</translation>
    </message>
    <message>
        <source>{agent} removed {members} from the group {name}</source>
        <translation>{agent} usuwa z grupy {name}: {members}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed the group {groups} from the group {name}} other {{agent} removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} usuwa grupę {groups} z grupy {name}} few {{agent} usuwa grupy {groups} z grupy {name}} many {{agent} usuwa grupy {groups} z grupy {name}} other {{agent} usuwa grupy {groups} z grupy {name}}}</translation>
    </message>
    <message>
        <source>Members were removed from the group {name}</source>
        <translation>Usunięto członków z grupy {name}</translation>
    </message>
    <message>
        <source>Members were removed from a group</source>
        <translation>Usunięto członków z grupy</translation>
    </message>
    <message>
        <source>You removed {members} from the group {name}</source>
        <translation>Usuwasz z grupy {name}: {members}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You removed the group {groups} from the group {name}} other {You removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {Usuwasz grupę {groups} z grupy {name}} few {Usuwasz grupy {groups} z grupy {name}} many {Usuwasz grupy {groups} z grupy {name}} other {Usuwasz grupy {groups} z grupy {name}}}</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {name}</source>
        <translation>{agent} usuwa Cię z grupy {name}</translation>
    </message>
    <message>
        <source>Members removed: {name}</source>
        <translation>Usunięto członków: {name}</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Usunięto członków</translation>
    </message>
    <message>
        <source>{agent} created the account {uid}</source>
        <translation>{agent} zakłada konto {uid}</translation>
    </message>
    <message>
        <source>There is a new account, {uid}</source>
        <translation>Jest nowe konto: {uid}</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Jest nowe konto</translation>
    </message>
    <message>
        <source>You created the account {uid}</source>
        <translation>Zakładasz konto {uid}</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} zakłada Twoje konto</translation>
    </message>
    <message>
        <source>New account: {uid}</source>
        <translation>Nowe konto: {uid}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nowe konto</translation>
    </message>
    <message>
        <source>Account system</source>
        <translation>System kont</translation>
    </message>
</context>
<context>
    <name>irc</name>
    <message>
        <source>{agent} took a cookie from {recipient} in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} odbiera ciasteczko użytkownikowi {recipient} na kanale {channel}, zostało {total}: „{line}”</translation>
    </message>
    <message>
        <source>{agent} took a cookie from {recipient}</source>
        <translation>{agent} odbiera ciasteczko użytkownikowi {recipient}</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} daje ciasteczko użytkownikowi {recipient} na kanale {channel}, razem już {total}: „{line}”</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie</source>
        <translation>{agent} daje ciasteczko użytkownikowi {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} dostaje ciasteczko</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Ktoś dostaje ciasteczko</translation>
    </message>
    <message>
        <source>{agent} took a cookie from you in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} odbiera Ci ciasteczko na kanale {channel}, zostało {total}: „{line}”</translation>
    </message>
    <message>
        <source>{agent} gave you a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} daje Ci ciasteczko na kanale {channel}, razem już {total}: „{line}”</translation>
    </message>
    <message>
        <source>You took a cookie from {recipient} in {channel}, {total} are left</source>
        <translation>Odbierasz ciasteczko użytkownikowi {recipient} na kanale {channel}, zostało {total}</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie in {channel}, {total} by now</source>
        <translation>Dajesz ciasteczko użytkownikowi {recipient} na kanale {channel}, razem już {total}</translation>
    </message>
    <message>
        <source>Cookie taken: {recipient}</source>
        <translation>Odebrano ciasteczko: {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Ciasteczko: {recipient}</translation>
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
        <translation>Jenkins zaczyna budować projekt {project} (build {build})</translation>
    </message>
    <message>
        <source>Jenkins started to build {project}</source>
        <translation>Jenkins zaczyna budować projekt {project}</translation>
    </message>
    <message>
        <source>Jenkins started a build</source>
        <translation>Jenkins rozpoczyna build</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Build rozpoczęty: {project}</translation>
    </message>
    <message>
        <source>Build started</source>
        <translation>Build rozpoczęty</translation>
    </message>
    <message>
        <source>Jenkins built {project} (build {build}, {took})</source>
        <translation>Jenkins zbudował projekt {project} (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project}</source>
        <translation>Jenkins zbudował projekt {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins is done</source>
        <translation>Ukończono build Jenkinsa</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Build ukończony: {project}</translation>
    </message>
    <message>
        <source>Build done</source>
        <translation>Build ukończony</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings (build {build}, {took})</source>
        <translation>Jenkins zbudował projekt {project} z ostrzeżeniami (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings</source>
        <translation>Jenkins zbudował projekt {project} z ostrzeżeniami</translation>
    </message>
    <message>
        <source>A build of Jenkins is done with warnings</source>
        <translation>Ukończono build Jenkinsa z ostrzeżeniami</translation>
    </message>
    <message>
        <source>Built with warnings: {project}</source>
        <translation>Zbudowano z ostrzeżeniami: {project}</translation>
    </message>
    <message>
        <source>Built with warnings</source>
        <translation>Zbudowano z ostrzeżeniami</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project} (build {build}, {took})</source>
        <translation>Jenkinsowi nie udało się zbudować projektu {project} (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project}</source>
        <translation>Jenkinsowi nie udało się zbudować projektu {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins failed</source>
        <translation>Build Jenkinsa nie powiódł się</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Build nieudany: {project}</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Build nieudany</translation>
    </message>
    <message>
        <source>Jenkins did not build {project} (build {build})</source>
        <translation>Jenkins nie zbudował projektu {project} (build {build})</translation>
    </message>
    <message>
        <source>Jenkins did not build {project}</source>
        <translation>Jenkins nie zbudował projektu {project}</translation>
    </message>
    <message>
        <source>Jenkins did not build a project</source>
        <translation>Jenkins nie zbudował projektu</translation>
    </message>
    <message>
        <source>Not built: {project}</source>
        <translation>Nie zbudowano: {project}</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Nie zbudowano</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project} (build {build}, {took})</source>
        <translation>Jenkins przerwał build projektu {project} (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project}</source>
        <translation>Jenkins przerwał build projektu {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins was aborted</source>
        <translation>Przerwano build Jenkinsa</translation>
    </message>
    <message>
        <source>Build aborted: {project}</source>
        <translation>Build przerwany: {project}</translation>
    </message>
    <message>
        <source>Build aborted</source>
        <translation>Build przerwany</translation>
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
        <translation>{agent} testuje jądro {kernel} z wynikiem pozytywnym</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and passed</source>
        <translation>Przetestowano jądro {kernel} z wynikiem pozytywnym</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>{agent} testuje jądro {kernel} z wynikiem negatywnym ({failed})</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed</source>
        <translation>{agent} testuje jądro {kernel} z wynikiem negatywnym</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and failed</source>
        <translation>Przetestowano jądro {kernel} z wynikiem negatywnym</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}: {result}</source>
        <translation>{agent} testuje jądro {kernel}: {result}</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}</source>
        <translation>{agent} testuje jądro {kernel}</translation>
    </message>
    <message>
        <source>{agent} tested a kernel</source>
        <translation>{agent} testuje jądro</translation>
    </message>
    <message>
        <source>A kernel was tested</source>
        <translation>Przetestowano jądro</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it passed</source>
        <translation>Testujesz jądro {kernel} z wynikiem pozytywnym</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>Testujesz jądro {kernel} z wynikiem negatywnym ({failed})</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed</source>
        <translation>Testujesz jądro {kernel} z wynikiem negatywnym</translation>
    </message>
    <message>
        <source>Kernel passed: {kernel}</source>
        <translation>Jądro zaliczone: {kernel}</translation>
    </message>
    <message>
        <source>Kernel failed: {kernel}</source>
        <translation>Jądro niezaliczone: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested: {kernel}</source>
        <translation>Przetestowano jądro: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested</source>
        <translation>Przetestowano jądro</translation>
    </message>
    <message>
        <source>{agent} added the release {number} to the kernel tests ({support})</source>
        <translation>{agent} dodaje wydanie {number} do testów jądra ({support})</translation>
    </message>
    <message>
        <source>The release {number} was added to the kernel tests</source>
        <translation>Dodano wydanie {number} do testów jądra</translation>
    </message>
    <message>
        <source>A release was added to the kernel tests</source>
        <translation>Dodano wydanie do testów jądra</translation>
    </message>
    <message>
        <source>You added the release {number} to the kernel tests ({support})</source>
        <translation>Dodajesz wydanie {number} do testów jądra ({support})</translation>
    </message>
    <message>
        <source>New release to test: {number}</source>
        <translation>Nowe wydanie do testów: {number}</translation>
    </message>
    <message>
        <source>New release to test</source>
        <translation>Nowe wydanie do testów</translation>
    </message>
    <message>
        <source>{agent} edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>{agent} edytuje wydanie {number} w testach jądra; teraz: {support}</translation>
    </message>
    <message>
        <source>The release {number} was edited in the kernel tests</source>
        <translation>Zmodyfikowano wydanie {number} w testach jądra</translation>
    </message>
    <message>
        <source>A release was edited in the kernel tests</source>
        <translation>Zmodyfikowano wydanie w testach jądra</translation>
    </message>
    <message>
        <source>You edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>Edytujesz wydanie {number} w testach jądra; teraz: {support}</translation>
    </message>
    <message>
        <source>Release edited: {number}</source>
        <translation>Zmodyfikowano wydanie: {number}</translation>
    </message>
    <message>
        <source>Release edited</source>
        <translation>Zmodyfikowano wydanie</translation>
    </message>
    <message>
        <source>Kernel tests</source>
        <translation>Testy jądra</translation>
    </message>
</context>
<context>
    <name>koschei</name>
    <message>
        <source>The builds of {name} started to fail in {place}</source>
        <translation>Buildy pakietu {name} zaczęły kończyć się niepowodzeniem w kolekcji {place}</translation>
    </message>
    <message>
        <source>The builds of {name} started to fail</source>
        <translation>Buildy pakietu {name} zaczęły kończyć się niepowodzeniem</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve in {place}</source>
        <translation>Nie udało się rozwiązać zależności pakietu {name} w kolekcji {place}</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve</source>
        <translation>Nie udało się rozwiązać zależności pakietu {name}</translation>
    </message>
    <message>
        <source>The builds of {name} work again in {place}</source>
        <translation>Buildy pakietu {name} znów działają w kolekcji {place}</translation>
    </message>
    <message>
        <source>The builds of {name} work again</source>
        <translation>Buildy pakietu {name} znów działają</translation>
    </message>
    <message>
        <source>{name} was added to Koschei in {place}</source>
        <translation>Dodano pakiet {name} do Koschei w kolekcji {place}</translation>
    </message>
    <message>
        <source>{name} was added to Koschei</source>
        <translation>Dodano pakiet {name} do Koschei</translation>
    </message>
    <message>
        <source>Koschei ignores {name} in {place}</source>
        <translation>Koschei ignoruje pakiet {name} w kolekcji {place}</translation>
    </message>
    <message>
        <source>Koschei ignores {name}</source>
        <translation>Koschei ignoruje pakiet {name}</translation>
    </message>
    <message>
        <source>{name} is now {new} in {place}</source>
        <translation>Pakiet {name} ma teraz stan {new} w kolekcji {place}</translation>
    </message>
    <message>
        <source>Koschei has news of {name}</source>
        <translation>Koschei ma nowości o pakiecie {name}</translation>
    </message>
    <message>
        <source>Koschei has news of a package</source>
        <translation>Koschei ma nowości o pakiecie</translation>
    </message>
    <message>
        <source>Builds fail: {name}</source>
        <translation>Buildy nieudane: {name}</translation>
    </message>
    <message>
        <source>Dependencies broken: {name}</source>
        <translation>Zepsute zależności: {name}</translation>
    </message>
    <message>
        <source>Builds again: {name}</source>
        <translation>Znów się buduje: {name}</translation>
    </message>
    <message>
        <source>In Koschei: {name}</source>
        <translation>W Koschei: {name}</translation>
    </message>
    <message>
        <source>Ignored by Koschei: {name}</source>
        <translation>Ignorowany przez Koschei: {name}</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is broken</source>
        <translation>Buildroot {buildroot} jest zepsuty</translation>
    </message>
    <message>
        <source>A buildroot is broken</source>
        <translation>Buildroot jest zepsuty</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} was fixed</source>
        <translation>Naprawiono buildroot {buildroot}</translation>
    </message>
    <message>
        <source>A buildroot was fixed</source>
        <translation>Naprawiono buildroot</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is now {new}</source>
        <translation>Buildroot {buildroot} ma teraz stan {new}</translation>
    </message>
    <message>
        <source>Koschei has news of a buildroot</source>
        <translation>Koschei ma nowości o buildroocie</translation>
    </message>
    <message>
        <source>Buildroot broken: {buildroot}</source>
        <translation>Buildroot zepsuty: {buildroot}</translation>
    </message>
    <message>
        <source>Buildroot fixed: {buildroot}</source>
        <translation>Buildroot naprawiony: {buildroot}</translation>
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
        <translation>Log Detective analizuje build {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective is running for the build {build}</source>
        <translation>Log Detective analizuje build {build}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system}): {explanation}</source>
        <translation>Log Detective ukończył analizę buildu {build} ({system}): {explanation}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system})</source>
        <translation>Log Detective ukończył analizę buildu {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build}</source>
        <translation>Log Detective ukończył analizę buildu {build}</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build} ({system})</source>
        <translation>Log Detective nie zdołał przeanalizować buildu {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build}</source>
        <translation>Log Detective nie zdołał przeanalizować buildu {build}</translation>
    </message>
    <message>
        <source>Log Detective has news of the build {build}</source>
        <translation>Log Detective ma nowości o buildzie {build}</translation>
    </message>
    <message>
        <source>Log Detective has news</source>
        <translation>Log Detective ma nowości</translation>
    </message>
    <message>
        <source>Log being read: {build}</source>
        <translation>Czytanie dziennika: {build}</translation>
    </message>
    <message>
        <source>Log explained: {build}</source>
        <translation>Dziennik wyjaśniony: {build}</translation>
    </message>
    <message>
        <source>Log not explained: {build}</source>
        <translation>Dziennik niewyjaśniony: {build}</translation>
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
        <translation>{user} zapisuje w dzienniku „{log}”</translation>
    </message>
    <message>
        <source>“{log}” was logged</source>
        <translation>Zapisano w dzienniku „{log}”</translation>
    </message>
    <message>
        <source>{user} logged a JSON message</source>
        <translation>{user} zapisuje w dzienniku wiadomość JSON</translation>
    </message>
    <message>
        <source>Something was logged</source>
        <translation>Coś zapisano w dzienniku</translation>
    </message>
    <message>
        <source>You logged “{log}”</source>
        <translation>Zapisujesz w dzienniku „{log}”</translation>
    </message>
    <message>
        <source>You logged a JSON message</source>
        <translation>Zapisujesz w dzienniku wiadomość JSON</translation>
    </message>
    <message>
        <source>Logged: {log}</source>
        <translation>Wpis w dzienniku: {log}</translation>
    </message>
    <message>
        <source>Logged by {user}</source>
        <translation>Wpis w dzienniku: {user}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
</context>
<context>
    <name>mailman</name>
    <message>
        <source>{sender} wrote “{subject}” to the list {list}</source>
        <translation>{sender} pisze „{subject}” na listę {list}</translation>
    </message>
    <message>
        <source>{sender} wrote to the list {list}</source>
        <translation>{sender} pisze na listę {list}</translation>
    </message>
    <message>
        <source>Somebody wrote “{subject}” to a list</source>
        <translation>Ktoś pisze „{subject}” na listę</translation>
    </message>
    <message>
        <source>Somebody wrote to a list</source>
        <translation>Ktoś pisze na listę</translation>
    </message>
    <message>
        <source>You wrote “{subject}” to the list {list}</source>
        <translation>Piszesz „{subject}” na listę {list}</translation>
    </message>
    <message>
        <source>You wrote to the list {list}</source>
        <translation>Piszesz na listę {list}</translation>
    </message>
    <message>
        <source>New mail: {subject}</source>
        <translation>Nowy e-mail: {subject}</translation>
    </message>
    <message>
        <source>New mail: {list}</source>
        <translation>Nowy e-mail: {list}</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listy dyskusyjne</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tells people who build a distribution what happened to their packages.</source>
        <translation>Mówi osobom budującym dystrybucję, co stało się z ich pakietami.</translation>
    </message>
    <message>
        <source>Shows an invented distribution&apos;s messages; needs no network and keeps nothing.</source>
        <translation>Pokazuje wiadomości zmyślonej dystrybucji; nie wymaga sieci i niczego nie zachowuje.</translation>
    </message>
    <message>
        <source>Opens the history window.</source>
        <translation>Otwiera okno historii.</translation>
    </message>
    <message>
        <source>Ends the running program.</source>
        <translation>Kończy działający program.</translation>
    </message>
    <message>
        <source>Listens to this profile&apos;s bus; may be given several times.</source>
        <translation>Nasłuchuje szyny tego profilu; można podać kilka razy.</translation>
    </message>
    <message>
        <source>Reads the configuration from this file, after all others.</source>
        <translation>Wczytuje konfigurację z tego pliku, po wszystkich pozostałych.</translation>
    </message>
    <message>
        <source>Reads the configuration files of this folder, after the user&apos;s own.</source>
        <translation>Wczytuje pliki konfiguracji z tego katalogu, po plikach użytkownika.</translation>
    </message>
    <message>
        <source>the running program does not answer</source>
        <translation>działający program nie odpowiada</translation>
    </message>
    <message>
        <source>Tidings is running already; end it with &quot;tidings --quit&quot; to see the demo</source>
        <translation>Tidings już działa; aby zobaczyć pokaz, zakończ go przez &quot;tidings --quit&quot;</translation>
    </message>
    <message>
        <source>Tidings is not running</source>
        <translation>Tidings nie działa</translation>
    </message>
    <message>
        <source>Switches the start at login on or off, or tells which it is.</source>
        <translation>Włącza lub wyłącza uruchamianie przy logowaniu albo podaje, czy jest włączone.</translation>
    </message>
    <message>
        <source>--autostart takes on, off or status</source>
        <translation>--autostart przyjmuje on, off lub status</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;; there are: %2</source>
        <translation>nie ma działania &quot;%1&quot;; dostępne: %2</translation>
    </message>
    <message>
        <source>Has the running program do this: history, pause, resume, rules, preferences or quit.</source>
        <translation>Każe działającemu programowi wykonać: history, pause, resume, rules, preferences lub quit.</translation>
    </message>
</context>
<context>
    <name>maubot</name>
    <message>
        <source>{sender} gave {recipient} a cookie</source>
        <translation>{sender} daje ciasteczko użytkownikowi {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} dostaje ciasteczko</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Ktoś dostaje ciasteczko</translation>
    </message>
    <message>
        <source>{sender} gave you a cookie</source>
        <translation>{sender} daje Ci ciasteczko</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie</source>
        <translation>Dajesz ciasteczko użytkownikowi {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Ciasteczko: {recipient}</translation>
    </message>
    <message>
        <source>{sender} gave {recipient} a cookie in the time of Fedora {release}. That makes {total, plural, one {# cookie} other {# cookies}}.</source>
        <translation>{sender} daje ciasteczko użytkownikowi {recipient} w czasie Fedory {release}. Razem to {total, plural, one {# ciasteczko} few {# ciasteczka} many {# ciasteczek} other {# ciasteczka}}.</translation>
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
        <translation>{owner} rozpoczyna build modułu {module}</translation>
    </message>
    <message>
        <source>A build of {module} started</source>
        <translation>Rozpoczęto build modułu {module}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} waits for its turn</source>
        <translation>Build modułu {module} użytkownika {owner} czeka na swoją kolej</translation>
    </message>
    <message>
        <source>The build of {module} waits for its turn</source>
        <translation>Build modułu {module} czeka na swoją kolej</translation>
    </message>
    <message>
        <source>{owner} is building {module}</source>
        <translation>{owner} buduje moduł {module}</translation>
    </message>
    <message>
        <source>{module} is building</source>
        <translation>Trwa budowanie modułu {module}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is done</source>
        <translation>Ukończono build modułu {module} użytkownika {owner}</translation>
    </message>
    <message>
        <source>The build of {module} is done</source>
        <translation>Ukończono build modułu {module}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is ready</source>
        <translation>Build modułu {module} użytkownika {owner} jest gotowy</translation>
    </message>
    <message>
        <source>The build of {module} is ready</source>
        <translation>Build modułu {module} jest gotowy</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed: {why}</source>
        <translation>Build modułu {module} użytkownika {owner} nie powiódł się: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed</source>
        <translation>Build modułu {module} użytkownika {owner} nie powiódł się</translation>
    </message>
    <message>
        <source>The build of {module} failed</source>
        <translation>Build modułu {module} nie powiódł się</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is in the state {state}</source>
        <translation>Build modułu {module} użytkownika {owner} ma stan {state}</translation>
    </message>
    <message>
        <source>The build of {module} has changed</source>
        <translation>Zmienił się build modułu {module}</translation>
    </message>
    <message>
        <source>The build of a module has changed</source>
        <translation>Zmienił się build modułu</translation>
    </message>
    <message>
        <source>You started a build of {module}</source>
        <translation>Rozpoczynasz build modułu {module}</translation>
    </message>
    <message>
        <source>You are building {module}</source>
        <translation>Budujesz moduł {module}</translation>
    </message>
    <message>
        <source>Your build of {module} failed: {why}</source>
        <translation>Twój build modułu {module} nie powiódł się: {why}</translation>
    </message>
    <message>
        <source>Your build of {module} failed</source>
        <translation>Twój build modułu {module} nie powiódł się</translation>
    </message>
    <message>
        <source>Your build of {module} is ready</source>
        <translation>Twój build modułu {module} jest gotowy</translation>
    </message>
    <message>
        <source>Your build of {module} is done</source>
        <translation>Ukończono Twój build modułu {module}</translation>
    </message>
    <message>
        <source>Module build started: {name}</source>
        <translation>Build modułu rozpoczęty: {name}</translation>
    </message>
    <message>
        <source>Module build waits: {name}</source>
        <translation>Build modułu czeka: {name}</translation>
    </message>
    <message>
        <source>Module building: {name}</source>
        <translation>Moduł w budowie: {name}</translation>
    </message>
    <message>
        <source>Module built: {name}</source>
        <translation>Moduł zbudowany: {name}</translation>
    </message>
    <message>
        <source>Module ready: {name}</source>
        <translation>Moduł gotowy: {name}</translation>
    </message>
    <message>
        <source>Module build failed: {name}</source>
        <translation>Build modułu nieudany: {name}</translation>
    </message>
    <message>
        <source>Module build changed: {name}</source>
        <translation>Build modułu zmieniony: {name}</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Buildy modułów</translation>
    </message>
</context>
<context>
    <name>mdapi</name>
    <message>
        <source>The repository {name} changed: {_packages}</source>
        <translation>Zmieniło się repozytorium {name}: {_packages}</translation>
    </message>
    <message>
        <source>The repository {name} changed</source>
        <translation>Zmieniło się repozytorium {name}</translation>
    </message>
    <message>
        <source>A repository changed</source>
        <translation>Zmieniło się repozytorium</translation>
    </message>
    <message>
        <source>Repository changed: {name} ({packages, plural, one {# package} other {# packages}})</source>
        <translation>Zmienione repozytorium: {name} ({packages, plural, one {# pakiet} few {# pakiety} many {# pakietów} other {# pakietu}})</translation>
    </message>
    <message>
        <source>Repository changed: {name}</source>
        <translation>Zmienione repozytorium: {name}</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repozytoria</translation>
    </message>
</context>
<context>
    <name>meetbot</name>
    <message>
        <source>{owner} started the meeting “{title}” in {channel}</source>
        <translation>{owner} rozpoczyna spotkanie „{title}” na kanale {channel}</translation>
    </message>
    <message>
        <source>{owner} started a meeting in {channel}</source>
        <translation>{owner} rozpoczyna spotkanie na kanale {channel}</translation>
    </message>
    <message>
        <source>A meeting started in {channel}</source>
        <translation>Rozpoczęło się spotkanie na kanale {channel}</translation>
    </message>
    <message>
        <source>A meeting started</source>
        <translation>Rozpoczęło się spotkanie</translation>
    </message>
    <message>
        <source>You started the meeting “{title}” in {channel}</source>
        <translation>Rozpoczynasz spotkanie „{title}” na kanale {channel}</translation>
    </message>
    <message>
        <source>You started a meeting in {channel}</source>
        <translation>Rozpoczynasz spotkanie na kanale {channel}</translation>
    </message>
    <message>
        <source>Meeting started: {title}</source>
        <translation>Spotkanie rozpoczęte: {title}</translation>
    </message>
    <message>
        <source>Meeting started in {channel}</source>
        <translation>Spotkanie rozpoczęte na kanale {channel}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} ended</source>
        <translation>Zakończyło się spotkanie „{title}” użytkownika {owner} na kanale {channel}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} ended</source>
        <translation>Zakończyło się spotkanie użytkownika {owner} na kanale {channel}</translation>
    </message>
    <message>
        <source>A meeting in {channel} ended</source>
        <translation>Zakończyło się spotkanie na kanale {channel}</translation>
    </message>
    <message>
        <source>A meeting ended</source>
        <translation>Zakończyło się spotkanie</translation>
    </message>
    <message>
        <source>Your meeting “{title}” in {channel} ended</source>
        <translation>Zakończyło się Twoje spotkanie „{title}” na kanale {channel}</translation>
    </message>
    <message>
        <source>Your meeting in {channel} ended</source>
        <translation>Zakończyło się Twoje spotkanie na kanale {channel}</translation>
    </message>
    <message>
        <source>The meeting “{title}” in {channel}, which you were at, ended</source>
        <translation>Zakończyło się spotkanie „{title}” na kanale {channel} z Twoim udziałem</translation>
    </message>
    <message>
        <source>Meeting ended: {title}</source>
        <translation>Spotkanie zakończone: {title}</translation>
    </message>
    <message>
        <source>Meeting ended in {channel}</source>
        <translation>Spotkanie zakończone na kanale {channel}</translation>
    </message>
    <message>
        <source>Minutes: {minutes}

Attendees:
{attendees}</source>
        <translation>Protokół: {minutes}

Uczestnicy:
{attendees}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} is now about “{topic}”</source>
        <translation>Spotkanie „{title}” użytkownika {owner} na kanale {channel} dotyczy teraz „{topic}”</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} is now about “{topic}”</source>
        <translation>Spotkanie użytkownika {owner} na kanale {channel} dotyczy teraz „{topic}”</translation>
    </message>
    <message>
        <source>A meeting in {channel} is now about “{topic}”</source>
        <translation>Spotkanie na kanale {channel} dotyczy teraz „{topic}”</translation>
    </message>
    <message>
        <source>A meeting has a new topic</source>
        <translation>Spotkanie ma nowy temat</translation>
    </message>
    <message>
        <source>Your meeting in {channel} is now about “{topic}”</source>
        <translation>Twoje spotkanie na kanale {channel} dotyczy teraz „{topic}”</translation>
    </message>
    <message>
        <source>Meeting&apos;s topic: {topic}</source>
        <translation>Temat spotkania: {topic}</translation>
    </message>
    <message>
        <source>{speaker} called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} prosi o pomoc na spotkaniu „{title}” na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>{speaker} called for help in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} prosi o pomoc na spotkaniu na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>Somebody called for help in a meeting</source>
        <translation>Ktoś prosi o pomoc na spotkaniu</translation>
    </message>
    <message>
        <source>You called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Prosisz o pomoc na spotkaniu „{title}” na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>You called for help in a meeting in {channel}: “{line}”</source>
        <translation>Prosisz o pomoc na spotkaniu na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>Help wanted: {title}</source>
        <translation>Potrzebna pomoc: {title}</translation>
    </message>
    <message>
        <source>Help wanted in {channel}</source>
        <translation>Potrzebna pomoc na kanale {channel}</translation>
    </message>
    <message>
        <source>{speaker} gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} podaje odnośnik na spotkaniu „{title}” na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>{speaker} gave a link in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} podaje odnośnik na spotkaniu na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>Somebody gave a link in a meeting</source>
        <translation>Ktoś podaje odnośnik na spotkaniu</translation>
    </message>
    <message>
        <source>You gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Podajesz odnośnik na spotkaniu „{title}” na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>You gave a link in a meeting in {channel}: “{line}”</source>
        <translation>Podajesz odnośnik na spotkaniu na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>Odnośnik: {title}</translation>
    </message>
    <message>
        <source>Link in {channel}</source>
        <translation>Odnośnik na kanale {channel}</translation>
    </message>
    <message>
        <source>{speaker} noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} notuje na spotkaniu „{title}” na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>{speaker} noted in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} notuje na spotkaniu na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>Something was noted in a meeting</source>
        <translation>Zanotowano coś na spotkaniu</translation>
    </message>
    <message>
        <source>You noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Notujesz na spotkaniu „{title}” na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>You noted in a meeting in {channel}: “{line}”</source>
        <translation>Notujesz na spotkaniu na kanale {channel}: „{line}”</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>Zanotowano: {title}</translation>
    </message>
    <message>
        <source>Noted in {channel}</source>
        <translation>Zanotowano na {channel}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
</context>
<context>
    <name>meta</name>
    <message>
        <source>{count, plural, one {# other} other {# others}}</source>
        <translation>{count, plural, one {jeszcze #} few {jeszcze #} many {jeszcze #} other {jeszcze #}}</translation>
    </message>
</context>
<context>
    <name>mirrormanager</name>
    <message>
        <source>Mirror: {host}
Site: {siteName}
Country: {country}
Bandwidth: {bandwidth} Mbit/s</source>
        <translation>Serwer lustrzany: {host}
Witryna: {siteName}
Kraj: {country}
Przepustowość: {bandwidth} Mbit/s</translation>
    </message>
    <message>
        <source>Mirror: {host}
Site: {siteName}</source>
        <translation>Serwer lustrzany: {host}
Witryna: {siteName}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl {mirrors, plural, one {# mirror} other {# mirrors}}</source>
        <translation>MirrorManager rozpoczyna przegląd {mirrors, plural, one {# serwera lustrzanego} few {# serwerów lustrzanych} many {# serwerów lustrzanych} other {# serwera lustrzanego}}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl the mirrors</source>
        <translation>MirrorManager rozpoczyna przegląd serwerów lustrzanych</translation>
    </message>
    <message>
        <source>Crawl of mirrors started</source>
        <translation>Przegląd serwerów lustrzanych rozpoczęty</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of {mirrors, plural, one {# mirror} other {# mirrors}}: {good, plural, other {# succeeded}}, {bad, plural, other {# failed}}</source>
        <translation>MirrorManager zakończył przegląd {mirrors, plural, one {# serwera lustrzanego} few {# serwerów lustrzanych} many {# serwerów lustrzanych} other {# serwera lustrzanego}}: {good, plural, one {# udany} few {# udane} many {# udanych} other {# udanego}}, {bad, plural, one {# nieudany} few {# nieudane} many {# nieudanych} other {# nieudanego}}</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of the mirrors</source>
        <translation>MirrorManager zakończył przegląd serwerów lustrzanych</translation>
    </message>
    <message>
        <source>Crawl of mirrors failed</source>
        <translation>Przegląd serwerów lustrzanych nieudany</translation>
    </message>
    <message>
        <source>Crawl of mirrors done</source>
        <translation>Przegląd serwerów lustrzanych ukończony</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}: “{reason}”</source>
        <translation>MirrorManager po przeglądzie wyłączył serwer lustrzany {host}: „{reason}”</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}</source>
        <translation>MirrorManager po przeglądzie wyłączył serwer lustrzany {host}</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled a mirror</source>
        <translation>MirrorManager po przeglądzie wyłączył serwer lustrzany</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}: “{reason}”</source>
        <translation>MirrorManager po przeglądzie wyłączył Twój serwer lustrzany {host}: „{reason}”</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}</source>
        <translation>MirrorManager po przeglądzie wyłączył Twój serwer lustrzany {host}</translation>
    </message>
    <message>
        <source>Mirror disabled: {host}</source>
        <translation>Wyłączono serwer lustrzany: {host}</translation>
    </message>
    <message>
        <source>{reason}

Mirror: {host}
Site: {siteName}
Crawled: {crawled}
Log: {log}</source>
        <translation>{reason}

Serwer lustrzany: {host}
Witryna: {siteName}
Przejrzano: {crawled}
Dziennik: {log}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to the site {siteName}</source>
        <translation>{agent} dodaje serwer lustrzany {host} do witryny {siteName}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host}</source>
        <translation>{agent} dodaje serwer lustrzany {host}</translation>
    </message>
    <message>
        <source>There is a new mirror, {host}</source>
        <translation>Jest nowy serwer lustrzany: {host}</translation>
    </message>
    <message>
        <source>There is a new mirror</source>
        <translation>Jest nowy serwer lustrzany</translation>
    </message>
    <message>
        <source>You added the mirror {host} to the site {siteName}</source>
        <translation>Dodajesz serwer lustrzany {host} do witryny {siteName}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to your site {siteName}</source>
        <translation>{agent} dodaje serwer lustrzany {host} do Twojej witryny {siteName}</translation>
    </message>
    <message>
        <source>New mirror: {host}</source>
        <translation>Nowy serwer lustrzany: {host}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of the site {siteName}</source>
        <translation>{agent} zmienia serwer lustrzany {host} witryny {siteName}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host}</source>
        <translation>{agent} zmienia serwer lustrzany {host}</translation>
    </message>
    <message>
        <source>The mirror {host} changed</source>
        <translation>Zmieniono serwer lustrzany {host}</translation>
    </message>
    <message>
        <source>A mirror changed</source>
        <translation>Zmieniono serwer lustrzany</translation>
    </message>
    <message>
        <source>You changed the mirror {host} of the site {siteName}</source>
        <translation>Zmieniasz serwer lustrzany {host} witryny {siteName}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of your site {siteName}</source>
        <translation>{agent} zmienia serwer lustrzany {host} Twojej witryny {siteName}</translation>
    </message>
    <message>
        <source>Mirror changed: {host}</source>
        <translation>Zmieniono serwer lustrzany: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from the site {siteName}</source>
        <translation>{agent} usuwa serwer lustrzany {host} z witryny {siteName}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host}</source>
        <translation>{agent} usuwa serwer lustrzany {host}</translation>
    </message>
    <message>
        <source>The mirror {host} was deleted</source>
        <translation>Usunięto serwer lustrzany {host}</translation>
    </message>
    <message>
        <source>A mirror was deleted</source>
        <translation>Usunięto serwer lustrzany</translation>
    </message>
    <message>
        <source>You deleted the mirror {host} from the site {siteName}</source>
        <translation>Usuwasz serwer lustrzany {host} z witryny {siteName}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from your site {siteName}</source>
        <translation>{agent} usuwa serwer lustrzany {host} z Twojej witryny {siteName}</translation>
    </message>
    <message>
        <source>Mirror deleted: {host}</source>
        <translation>Usunięto serwer lustrzany: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} usuwa witrynę {siteName} ({siteId}) i jej serwery lustrzane</translation>
    </message>
    <message>
        <source>The site {siteName} was deleted with its mirrors</source>
        <translation>Usunięto witrynę {siteName} wraz z jej serwerami lustrzanymi</translation>
    </message>
    <message>
        <source>A site was deleted with its mirrors</source>
        <translation>Usunięto witrynę wraz z jej serwerami lustrzanymi</translation>
    </message>
    <message>
        <source>You deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>Usuwasz witrynę {siteName} ({siteId}) i jej serwery lustrzane</translation>
    </message>
    <message>
        <source>{agent} deleted your site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} usuwa Twoją witrynę {siteName} ({siteId}) i jej serwery lustrzane</translation>
    </message>
    <message>
        <source>Site deleted: {siteName}</source>
        <translation>Usunięto witrynę: {siteName}</translation>
    </message>
    <message>
        <source>A mirror was added to site {siteId}</source>
        <translation>Dodano serwer lustrzany do witryny {siteId}</translation>
    </message>
    <message>
        <source>New mirror</source>
        <translation>Nowy serwer lustrzany</translation>
    </message>
    <message>
        <source>A mirror of site {siteId} changed</source>
        <translation>Zmieniono serwer lustrzany witryny {siteId}</translation>
    </message>
    <message>
        <source>Mirror changed</source>
        <translation>Zmieniono serwer lustrzany</translation>
    </message>
    <message>
        <source>A mirror was deleted from site {siteId}</source>
        <translation>Usunięto serwer lustrzany z witryny {siteId}</translation>
    </message>
    <message>
        <source>Mirror deleted</source>
        <translation>Usunięto serwer lustrzany</translation>
    </message>
    <message>
        <source>The site {siteName} ({siteId}) was deleted with its mirrors</source>
        <translation>Usunięto witrynę {siteName} ({siteId}) wraz z jej serwerami lustrzanymi</translation>
    </message>
    <message>
        <source>MirrorManager failed to update its {type} netblocks file</source>
        <translation>MirrorManager nie zdołał zaktualizować swojego pliku bloków sieci {type}</translation>
    </message>
    <message>
        <source>MirrorManager failed to update a netblocks file</source>
        <translation>MirrorManager nie zdołał zaktualizować pliku bloków sieci</translation>
    </message>
    <message>
        <source>MirrorManager successfully updated its {type} netblocks file</source>
        <translation>MirrorManager pomyślnie zaktualizował swój plik bloków sieci {type}</translation>
    </message>
    <message>
        <source>MirrorManager updated a netblocks file</source>
        <translation>MirrorManager zaktualizował plik bloków sieci</translation>
    </message>
    <message>
        <source>Netblocks update failed</source>
        <translation>Aktualizacja bloków sieci nieudana</translation>
    </message>
    <message>
        <source>Netblocks updated</source>
        <translation>Zaktualizowano bloki sieci</translation>
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
        <translation>Komputer {host} nie działa: „{output}”</translation>
    </message>
    <message>
        <source>{host} is down</source>
        <translation>Komputer {host} nie działa</translation>
    </message>
    <message>
        <source>{host} is up again: “{output}”</source>
        <translation>Komputer {host} znów działa: „{output}”</translation>
    </message>
    <message>
        <source>{host} is up again</source>
        <translation>Komputer {host} znów działa</translation>
    </message>
    <message>
        <source>{author} acknowledged that {host} is down</source>
        <translation>{author} potwierdza, że komputer {host} nie działa</translation>
    </message>
    <message>
        <source>Somebody acknowledged that {host} is down</source>
        <translation>Ktoś potwierdza, że komputer {host} nie działa</translation>
    </message>
    <message>
        <source>A planned downtime of {host} began</source>
        <translation>Rozpoczął się planowany przestój komputera {host}</translation>
    </message>
    <message>
        <source>The planned downtime of {host} ended</source>
        <translation>Zakończył się planowany przestój komputera {host}</translation>
    </message>
    <message>
        <source>{host} goes up and down</source>
        <translation>Komputer {host} na przemian działa i nie działa</translation>
    </message>
    <message>
        <source>{host} no longer goes up and down</source>
        <translation>Komputer {host} nie zmienia już stanu na przemian</translation>
    </message>
    <message>
        <source>The state of {host} changed to {state}</source>
        <translation>Stan komputera {host} zmienił się na {state}</translation>
    </message>
    <message>
        <source>The state of {host} changed</source>
        <translation>Zmienił się stan komputera {host}</translation>
    </message>
    <message>
        <source>The state of a host changed</source>
        <translation>Zmienił się stan komputera</translation>
    </message>
    <message>
        <source>You acknowledged that {host} is down</source>
        <translation>Potwierdzasz, że komputer {host} nie działa</translation>
    </message>
    <message>
        <source>Down: {host}</source>
        <translation>Nie działa: {host}</translation>
    </message>
    <message>
        <source>Up again: {host}</source>
        <translation>Znów działa: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {host}</source>
        <translation>Potwierdzono: {host}</translation>
    </message>
    <message>
        <source>Planned downtime: {host}</source>
        <translation>Planowany przestój: {host}</translation>
    </message>
    <message>
        <source>Downtime ended: {host}</source>
        <translation>Koniec przestoju: {host}</translation>
    </message>
    <message>
        <source>Up and down: {host}</source>
        <translation>Działa na przemian: {host}</translation>
    </message>
    <message>
        <source>Steady again: {host}</source>
        <translation>Znów stabilny: {host}</translation>
    </message>
    <message>
        <source>New state: {host}</source>
        <translation>Nowy stan: {host}</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}: “{output}”</source>
        <translation>Usługa {check} ma problem na komputerze {host}: „{output}”</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}</source>
        <translation>Usługa {check} ma problem na komputerze {host}</translation>
    </message>
    <message>
        <source>A service has a problem on {host}</source>
        <translation>Usługa ma problem na komputerze {host}</translation>
    </message>
    <message>
        <source>{check} works again on {host}: “{output}”</source>
        <translation>Usługa {check} znów działa na komputerze {host}: „{output}”</translation>
    </message>
    <message>
        <source>{check} works again on {host}</source>
        <translation>Usługa {check} znów działa na komputerze {host}</translation>
    </message>
    <message>
        <source>A service works again on {host}</source>
        <translation>Usługa znów działa na komputerze {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of {check} on {host}</source>
        <translation>{author} potwierdza problem usługi {check} na komputerze {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of a service on {host}</source>
        <translation>{author} potwierdza problem usługi na komputerze {host}</translation>
    </message>
    <message>
        <source>Somebody acknowledged the problem of a service on {host}</source>
        <translation>Ktoś potwierdza problem usługi na komputerze {host}</translation>
    </message>
    <message>
        <source>A planned downtime of {check} on {host} began</source>
        <translation>Rozpoczął się planowany przestój usługi {check} na komputerze {host}</translation>
    </message>
    <message>
        <source>The planned downtime of {check} on {host} ended</source>
        <translation>Zakończył się planowany przestój usługi {check} na komputerze {host}</translation>
    </message>
    <message>
        <source>{check} on {host} comes and goes</source>
        <translation>Usługa {check} na komputerze {host} na przemian działa i nie działa</translation>
    </message>
    <message>
        <source>{check} on {host} no longer comes and goes</source>
        <translation>Usługa {check} na komputerze {host} nie zmienia już stanu na przemian</translation>
    </message>
    <message>
        <source>The state of {check} on {host} changed to {state}</source>
        <translation>Stan usługi {check} na komputerze {host} zmienił się na {state}</translation>
    </message>
    <message>
        <source>The state of a service on {host} changed</source>
        <translation>Zmienił się stan usługi na komputerze {host}</translation>
    </message>
    <message>
        <source>The state of a service changed</source>
        <translation>Zmienił się stan usługi</translation>
    </message>
    <message>
        <source>You acknowledged the problem of {check} on {host}</source>
        <translation>Potwierdzasz problem usługi {check} na komputerze {host}</translation>
    </message>
    <message>
        <source>You acknowledged the problem of a service on {host}</source>
        <translation>Potwierdzasz problem usługi na komputerze {host}</translation>
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
        <translation>Znów działa: {check}, {host}</translation>
    </message>
    <message>
        <source>Works again: {host}</source>
        <translation>Znów działa: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {check}, {host}</source>
        <translation>Potwierdzono: {check}, {host}</translation>
    </message>
    <message>
        <source>New state: {check}, {host}</source>
        <translation>Nowy stan: {check}, {host}</translation>
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
        <translation>Tapeta: {name}
Autor: {author}
Licencja: {license}</translation>
    </message>
    <message>
        <source>{agent} submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>{agent} zgłasza tapetę „{name}” do wyborów „{election}”</translation>
    </message>
    <message>
        <source>{agent} submitted a wallpaper to the election “{election}”</source>
        <translation>{agent} zgłasza tapetę do wyborów „{election}”</translation>
    </message>
    <message>
        <source>There is a new wallpaper to vote on</source>
        <translation>Jest nowa tapeta, na którą można głosować</translation>
    </message>
    <message>
        <source>You submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>Zgłaszasz tapetę „{name}” do wyborów „{election}”</translation>
    </message>
    <message>
        <source>New wallpaper: {name}</source>
        <translation>Nowa tapeta: {name}</translation>
    </message>
    <message>
        <source>{agent} approved {other}&apos;s wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} zatwierdza tapetę „{name}” użytkownika {other} do wyborów „{election}”</translation>
    </message>
    <message>
        <source>{agent} approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} zatwierdza tapetę „{name}” do wyborów „{election}”</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was approved</source>
        <translation>Zatwierdzono tapetę „{name}”</translation>
    </message>
    <message>
        <source>A wallpaper was approved</source>
        <translation>Zatwierdzono tapetę</translation>
    </message>
    <message>
        <source>You approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>Zatwierdzasz tapetę „{name}” do wyborów „{election}”</translation>
    </message>
    <message>
        <source>{agent} approved your wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} zatwierdza Twoją tapetę „{name}” do wyborów „{election}”</translation>
    </message>
    <message>
        <source>Wallpaper approved: {name}</source>
        <translation>Zatwierdzono tapetę: {name}</translation>
    </message>
    <message>
        <source>{agent} denied {other}&apos;s wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} odmawia tapecie „{name}” użytkownika {other} miejsca w wyborach „{election}”</translation>
    </message>
    <message>
        <source>{agent} denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} odmawia tapecie „{name}” miejsca w wyborach „{election}”</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was denied</source>
        <translation>Odrzucono tapetę „{name}”</translation>
    </message>
    <message>
        <source>A wallpaper was denied</source>
        <translation>Odrzucono tapetę</translation>
    </message>
    <message>
        <source>You denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>Odmawiasz tapecie „{name}” miejsca w wyborach „{election}”</translation>
    </message>
    <message>
        <source>{agent} denied your wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} odmawia Twojej tapecie „{name}” miejsca w wyborach „{election}”</translation>
    </message>
    <message>
        <source>Wallpaper denied: {name}</source>
        <translation>Odrzucono tapetę: {name}</translation>
    </message>
    <message>
        <source>{agent} created the wallpaper election “{election}”</source>
        <translation>{agent} tworzy wybory tapety „{election}”</translation>
    </message>
    <message>
        <source>There is a new wallpaper election</source>
        <translation>Są nowe wybory tapety</translation>
    </message>
    <message>
        <source>You created the wallpaper election “{election}”</source>
        <translation>Tworzysz wybory tapety „{election}”</translation>
    </message>
    <message>
        <source>New wallpaper election: {election}</source>
        <translation>Nowe wybory tapety: {election}</translation>
    </message>
    <message>
        <source>{agent} changed {updated} of the wallpaper election “{election}”</source>
        <translation>{agent} zmienia wybory tapety „{election}” ({updated})</translation>
    </message>
    <message>
        <source>{agent} changed the wallpaper election “{election}”</source>
        <translation>{agent} zmienia wybory tapety „{election}”</translation>
    </message>
    <message>
        <source>A wallpaper election changed</source>
        <translation>Zmieniono wybory tapety</translation>
    </message>
    <message>
        <source>You changed {updated} of the wallpaper election “{election}”</source>
        <translation>Zmieniasz wybory tapety „{election}” ({updated})</translation>
    </message>
    <message>
        <source>You changed the wallpaper election “{election}”</source>
        <translation>Zmieniasz wybory tapety „{election}”</translation>
    </message>
    <message>
        <source>Election changed: {election}</source>
        <translation>Zmieniono wybory: {election}</translation>
    </message>
    <message>
        <source>{agent} created “{thing}” ({thingId})</source>
        <translation>{agent} tworzy „{thing}” ({thingId})</translation>
    </message>
    <message>
        <source>{agent} created something new</source>
        <translation>{agent} tworzy coś nowego</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>Jest coś nowego</translation>
    </message>
    <message>
        <source>You created “{thing}” ({thingId})</source>
        <translation>Tworzysz „{thing}” ({thingId})</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>Nowe: {thing}</translation>
    </message>
    <message>
        <source>Wallpapers</source>
        <translation>Tapety</translation>
    </message>
</context>
<context>
    <name>odcs</name>
    <message>
        <source>{owner}&apos;s compose {number} waits for its turn</source>
        <translation>Compose {number} użytkownika {owner} czeka na swoją kolej</translation>
    </message>
    <message>
        <source>The compose {number} waits for its turn</source>
        <translation>Compose {number} czeka na swoją kolej</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is generating</source>
        <translation>Trwa generowanie compose {number} użytkownika {owner}</translation>
    </message>
    <message>
        <source>The compose {number} is generating</source>
        <translation>Trwa generowanie compose {number}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is done</source>
        <translation>Ukończono compose {number} użytkownika {owner}</translation>
    </message>
    <message>
        <source>The compose {number} is done</source>
        <translation>Ukończono compose {number}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} was removed</source>
        <translation>Usunięto compose {number} użytkownika {owner}</translation>
    </message>
    <message>
        <source>The compose {number} was removed</source>
        <translation>Usunięto compose {number}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed: {why}</source>
        <translation>Compose {number} użytkownika {owner} nie powiódł się: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed</source>
        <translation>Compose {number} użytkownika {owner} nie powiódł się</translation>
    </message>
    <message>
        <source>The compose {number} failed</source>
        <translation>Compose {number} nie powiódł się</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is in the state {state}</source>
        <translation>Compose {number} użytkownika {owner} ma stan {state}</translation>
    </message>
    <message>
        <source>The compose {number} has changed</source>
        <translation>Zmienił się compose {number}</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Compose się zmienił</translation>
    </message>
    <message>
        <source>Your compose {number} waits for its turn</source>
        <translation>Twój compose {number} czeka na swoją kolej</translation>
    </message>
    <message>
        <source>Your compose {number} is generating</source>
        <translation>Trwa generowanie Twojego compose {number}</translation>
    </message>
    <message>
        <source>Your compose {number} is done</source>
        <translation>Ukończono Twój compose {number}</translation>
    </message>
    <message>
        <source>Your compose {number} was removed</source>
        <translation>Usunięto Twój compose {number}</translation>
    </message>
    <message>
        <source>Your compose {number} failed: {why}</source>
        <translation>Twój compose {number} nie powiódł się: {why}</translation>
    </message>
    <message>
        <source>Your compose {number} failed</source>
        <translation>Twój compose {number} nie powiódł się</translation>
    </message>
    <message>
        <source>Compose waits: {number}</source>
        <translation>Compose czeka: {number}</translation>
    </message>
    <message>
        <source>Compose started: {number}</source>
        <translation>Compose rozpoczęty: {number}</translation>
    </message>
    <message>
        <source>Compose done: {number}</source>
        <translation>Compose ukończony: {number}</translation>
    </message>
    <message>
        <source>Compose removed: {number}</source>
        <translation>Compose usunięty: {number}</translation>
    </message>
    <message>
        <source>Compose failed: {number}</source>
        <translation>Compose nieudany: {number}</translation>
    </message>
    <message>
        <source>Compose changed: {number}</source>
        <translation>Compose zmieniony: {number}</translation>
    </message>
    <message>
        <source>Compose: {number}
For: {owner}
Source: {source}
State: {state}
{why}</source>
        <translation>Compose: {number}
Dla: {owner}
Źródło: {source}
Stan: {state}
{why}</translation>
    </message>
    <message>
        <source>On-demand composes</source>
        <translation>Compose na żądanie</translation>
    </message>
</context>
<context>
    <name>openqa</name>
    <message>
        <source>The test {test} of {build} is to run on {machine} with {medium} (job {job})</source>
        <translation>Test {test} dla {build} ma zostać uruchomiony na {machine} z {medium} (zadanie {job})</translation>
    </message>
    <message>
        <source>The test {test} of {build} is to run on {machine} (job {job})</source>
        <translation>Test {test} dla {build} ma zostać uruchomiony na {machine} (zadanie {job})</translation>
    </message>
    <message>
        <source>The job {job} was created for {build}</source>
        <translation>Utworzono zadanie {job} dla {build}</translation>
    </message>
    <message>
        <source>A test job was created for {build}</source>
        <translation>Utworzono zadanie testowe dla {build}</translation>
    </message>
    <message>
        <source>A test job was created</source>
        <translation>Utworzono zadanie testowe</translation>
    </message>
    <message>
        <source>Test created: {test}</source>
        <translation>Test utworzony: {test}</translation>
    </message>
    <message>
        <source>Test created</source>
        <translation>Test utworzony</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>Zaliczono test {test} dla {build} na {machine} z {medium} (zadanie {job}, pozostało {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} (job {job})</source>
        <translation>Zaliczono test {test} dla {build} na {machine} (zadanie {job})</translation>
    </message>
    <message>
        <source>{test} of {build} passed</source>
        <translation>Zaliczono test {test} dla {build}</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>Zaliczono test {test} dla {build} ze znanymi niepowodzeniami na {machine} z {medium} (zadanie {job}, pozostało {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures (job {job})</source>
        <translation>Zaliczono test {test} dla {build} ze znanymi niepowodzeniami (zadanie {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>Nie zaliczono testu {test} dla {build} na {machine} z {medium} (zadanie {job}, pozostało {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} (job {job})</source>
        <translation>Nie zaliczono testu {test} dla {build} na {machine} (zadanie {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed</source>
        <translation>Nie zaliczono testu {test} dla {build}</translation>
    </message>
    <message>
        <source>{test} of {build} was cancelled on {machine} (job {job})</source>
        <translation>Anulowano test {test} dla {build} na {machine} (zadanie {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>Ukończono test {test} dla {build} na {machine} z {medium} (zadanie {job}, pozostało {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} (job {job})</source>
        <translation>Ukończono test {test} dla {build} na {machine} (zadanie {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done</source>
        <translation>Ukończono test {test} dla {build}</translation>
    </message>
    <message>
        <source>The job {job} is done</source>
        <translation>Ukończono zadanie {job}</translation>
    </message>
    <message>
        <source>A test job is done</source>
        <translation>Ukończono zadanie testowe</translation>
    </message>
    <message>
        <source>Test passed: {test}</source>
        <translation>Test zaliczony: {test}</translation>
    </message>
    <message>
        <source>Test failed: {test}</source>
        <translation>Test nieudany: {test}</translation>
    </message>
    <message>
        <source>Test cancelled: {test}</source>
        <translation>Test anulowany: {test}</translation>
    </message>
    <message>
        <source>Test done: {test}</source>
        <translation>Test ukończony: {test}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test ukończony</translation>
    </message>
    <message>
        <source>{test} of {build} on {machine} with {medium} starts again: job {job} is now {newJob}</source>
        <translation>Test {test} dla {build} na {machine} z {medium} zaczyna się od nowa: zadanie {job} to teraz {newJob}</translation>
    </message>
    <message>
        <source>{test} of {build} starts again: job {job} is now {newJob}</source>
        <translation>Test {test} dla {build} zaczyna się od nowa: zadanie {job} to teraz {newJob}</translation>
    </message>
    <message>
        <source>The job {job} starts again</source>
        <translation>Zadanie {job} zaczyna się od nowa</translation>
    </message>
    <message>
        <source>A test job starts again</source>
        <translation>Zadanie testowe zaczyna się od nowa</translation>
    </message>
    <message>
        <source>Test started again: {test}</source>
        <translation>Test od nowa: {test}</translation>
    </message>
    <message>
        <source>Test started again</source>
        <translation>Test od nowa</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} for {build} as {newJob}</source>
        <translation>Ktoś powtarza zadanie {job} dla {build} jako {newJob}</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} as {newJob}</source>
        <translation>Ktoś powtarza zadanie {job} jako {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} for {build} as {newJob}</source>
        <translation>openQA powtarza zadanie {job} dla {build} jako {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} as {newJob}</source>
        <translation>openQA powtarza zadanie {job} jako {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats a test job</source>
        <translation>openQA powtarza zadanie testowe</translation>
    </message>
    <message>
        <source>Test repeated: {build}</source>
        <translation>Test powtórzony: {build}</translation>
    </message>
    <message>
        <source>Test repeated</source>
        <translation>Test powtórzony</translation>
    </message>
    <message>
        <source>The job {job} was cancelled</source>
        <translation>Anulowano zadanie {job}</translation>
    </message>
    <message>
        <source>A test job was cancelled</source>
        <translation>Anulowano zadanie testowe</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>Test anulowany</translation>
    </message>
    <message>
        <source>{user} commented on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} komentuje zadanie {commented}: „{said}” (komentarz {comment})</translation>
    </message>
    <message>
        <source>{user} commented on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} komentuje grupę {commented}: „{said}” (komentarz {comment})</translation>
    </message>
    <message>
        <source>{user} commented in openQA</source>
        <translation>{user} komentuje w openQA</translation>
    </message>
    <message>
        <source>Somebody commented in openQA</source>
        <translation>Ktoś komentuje w openQA</translation>
    </message>
    <message>
        <source>You commented on the job {commented}: “{said}”</source>
        <translation>Komentujesz zadanie {commented}: „{said}”</translation>
    </message>
    <message>
        <source>You commented on the group {commented}: “{said}”</source>
        <translation>Komentujesz grupę {commented}: „{said}”</translation>
    </message>
    <message>
        <source>Comment on job {commented}</source>
        <translation>Komentarz do zadania {commented}</translation>
    </message>
    <message>
        <source>Comment on group {commented}</source>
        <translation>Komentarz do grupy {commented}</translation>
    </message>
    <message>
        <source>{user} changed a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} zmienia komentarz do zadania {commented}: „{said}” (komentarz {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} zmienia komentarz do grupy {commented}: „{said}” (komentarz {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment in openQA</source>
        <translation>{user} zmienia komentarz w openQA</translation>
    </message>
    <message>
        <source>Somebody changed a comment in openQA</source>
        <translation>Ktoś zmienia komentarz w openQA</translation>
    </message>
    <message>
        <source>You changed your comment on the job {commented}: “{said}”</source>
        <translation>Zmieniasz swój komentarz do zadania {commented}: „{said}”</translation>
    </message>
    <message>
        <source>You changed your comment on the group {commented}: “{said}”</source>
        <translation>Zmieniasz swój komentarz do grupy {commented}: „{said}”</translation>
    </message>
    <message>
        <source>Comment changed: job {commented}</source>
        <translation>Zmieniono komentarz: zadanie {commented}</translation>
    </message>
    <message>
        <source>Comment changed: group {commented}</source>
        <translation>Zmieniono komentarz: grupa {commented}</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} usuwa komentarz do zadania {commented}: „{said}” (komentarz {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} usuwa komentarz do grupy {commented}: „{said}” (komentarz {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment in openQA</source>
        <translation>{user} usuwa komentarz w openQA</translation>
    </message>
    <message>
        <source>Somebody deleted a comment in openQA</source>
        <translation>Ktoś usuwa komentarz w openQA</translation>
    </message>
    <message>
        <source>You deleted your comment on the job {commented}: “{said}”</source>
        <translation>Usuwasz swój komentarz do zadania {commented}: „{said}”</translation>
    </message>
    <message>
        <source>You deleted your comment on the group {commented}: “{said}”</source>
        <translation>Usuwasz swój komentarz do grupy {commented}: „{said}”</translation>
    </message>
    <message>
        <source>Comment deleted: job {commented}</source>
        <translation>Usunięto komentarz: zadanie {commented}</translation>
    </message>
    <message>
        <source>Comment deleted: group {commented}</source>
        <translation>Usunięto komentarz: grupa {commented}</translation>
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
        <translation>{agent} otwiera zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} opened the issue {issue}</source>
        <translation>{agent} otwiera zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was opened: “{title}”</source>
        <translation>Otwarto zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>An issue was opened in {project}</source>
        <translation>Otwarto zgłoszenie w projekcie {project}</translation>
    </message>
    <message>
        <source>An issue was opened</source>
        <translation>Otwarto zgłoszenie</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Otwierasz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Nowe zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason} and changed {otherFields}: “{title}”</source>
        <translation>{agent} zamyka zgłoszenie {issue} jako {reason} i zmienia {otherFields}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} zamyka zgłoszenie {issue} jako {reason}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue}: “{title}”</source>
        <translation>{agent} zamyka zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>The issue {issue} was closed</source>
        <translation>Zamknięto zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue} and changed {otherFields}: “{title}”</source>
        <translation>{agent} ponownie otwiera zgłoszenie {issue} i zmienia {otherFields}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue}: “{title}”</source>
        <translation>{agent} ponownie otwiera zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>The issue {issue} was reopened</source>
        <translation>Ponownie otwarto zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} edytuje zgłoszenie {issue} ({fields}): „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue}</source>
        <translation>{agent} edytuje zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was edited</source>
        <translation>Zmodyfikowano zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>An issue was edited</source>
        <translation>Zmodyfikowano zgłoszenie</translation>
    </message>
    <message>
        <source>You closed the issue {issue} as {reason}: “{title}”</source>
        <translation>Zamykasz zgłoszenie {issue} jako {reason}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {issue}</source>
        <translation>Zamykasz zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Ponownie otwierasz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>You edited the issue {issue} ({fields}): “{title}”</source>
        <translation>Edytujesz zgłoszenie {issue} ({fields}): „{title}”</translation>
    </message>
    <message>
        <source>You edited the issue {issue}</source>
        <translation>Edytujesz zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} zamyka Twoje zgłoszenie {issue} jako {reason}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue}</source>
        <translation>{agent} zamyka Twoje zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>{agent} reopened your issue {issue}: “{title}”</source>
        <translation>{agent} ponownie otwiera Twoje zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited your issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} edytuje Twoje zgłoszenie {issue} ({fields}): „{title}”</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Zamknięto zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Ponownie otwarto zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue edited: {issue}</source>
        <translation>Zmodyfikowano zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue edited</source>
        <translation>Zmodyfikowano zgłoszenie</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}: “{title}”</source>
        <translation>{agent} usuwa zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}</source>
        <translation>{agent} usuwa zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was deleted</source>
        <translation>Usunięto zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>An issue was deleted</source>
        <translation>Usunięto zgłoszenie</translation>
    </message>
    <message>
        <source>You deleted the issue {issue}: “{title}”</source>
        <translation>Usuwasz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} deleted your issue {issue}: “{title}”</source>
        <translation>{agent} usuwa Twoje zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>Issue deleted: {issue}</source>
        <translation>Usunięto zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>Usunięto zgłoszenie</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}, “{title}”</source>
        <translation>{agent} komentuje zgłoszenie {issue}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}</source>
        <translation>{agent} komentuje zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} has a new comment</source>
        <translation>Zgłoszenie {issue} ma nowy komentarz</translation>
    </message>
    <message>
        <source>An issue has a new comment</source>
        <translation>Zgłoszenie ma nowy komentarz</translation>
    </message>
    <message>
        <source>You commented on the issue {issue}, “{title}”</source>
        <translation>Komentujesz zgłoszenie {issue}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on your issue {issue}, “{title}”</source>
        <translation>{agent} komentuje Twoje zgłoszenie {issue}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the issue {issue}, “{title}”</source>
        <translation>{agent} wspomina o Tobie w zgłoszeniu {issue}, „{title}”</translation>
    </message>
    <message>
        <source>New comment: {issue}</source>
        <translation>Nowy komentarz: {issue}</translation>
    </message>
    <message>
        <source>New comment on an issue</source>
        <translation>Nowy komentarz do zgłoszenia</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}, “{title}”</source>
        <translation>{agent} edytuje komentarz do zgłoszenia {issue}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}</source>
        <translation>{agent} edytuje komentarz do zgłoszenia {issue}</translation>
    </message>
    <message>
        <source>A comment on the issue {issue} was edited</source>
        <translation>Zmodyfikowano komentarz do zgłoszenia {issue}</translation>
    </message>
    <message>
        <source>A comment on an issue was edited</source>
        <translation>Zmodyfikowano komentarz do zgłoszenia</translation>
    </message>
    <message>
        <source>You edited a comment on the issue {issue}, “{title}”</source>
        <translation>Edytujesz komentarz do zgłoszenia {issue}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your issue {issue}, “{title}”</source>
        <translation>{agent} edytuje komentarz do Twojego zgłoszenia {issue}, „{title}”</translation>
    </message>
    <message>
        <source>Comment edited: {issue}</source>
        <translation>Zmodyfikowano komentarz: {issue}</translation>
    </message>
    <message>
        <source>Comment on an issue edited</source>
        <translation>Zmodyfikowano komentarz do zgłoszenia</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} przypisuje zgłoszenie {issue} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue}</source>
        <translation>{agent} przypisuje zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was assigned</source>
        <translation>Przypisano zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>An issue was assigned</source>
        <translation>Przypisano zgłoszenie</translation>
    </message>
    <message>
        <source>You took the issue {issue}: “{title}”</source>
        <translation>Przejmujesz zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>You assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>Przypisujesz zgłoszenie {issue} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>You assigned the issue {issue}</source>
        <translation>Przypisujesz zgłoszenie {issue}</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to you: “{title}”</source>
        <translation>{agent} przypisuje Ci zgłoszenie {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned your issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} przypisuje Twoje zgłoszenie {issue} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>Issue assigned: {issue}</source>
        <translation>Przypisano zgłoszenie: {issue}</translation>
    </message>
    <message>
        <source>Issue assigned</source>
        <translation>Przypisano zgłoszenie</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}: “{title}”</source>
        <translation>{agent} usuwa przypisanie zgłoszenia {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}</source>
        <translation>{agent} usuwa przypisanie zgłoszenia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} is assigned to nobody</source>
        <translation>Zgłoszenie {issue} nie jest nikomu przypisane</translation>
    </message>
    <message>
        <source>An issue is assigned to nobody</source>
        <translation>Zgłoszenie nie jest nikomu przypisane</translation>
    </message>
    <message>
        <source>You reset the assignee of the issue {issue}: “{title}”</source>
        <translation>Usuwasz przypisanie zgłoszenia {issue}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your issue {issue}: “{title}”</source>
        <translation>{agent} usuwa przypisanie Twojego zgłoszenia {issue}: „{title}”</translation>
    </message>
    <message>
        <source>Issue unassigned: {issue}</source>
        <translation>Bez przypisania: {issue}</translation>
    </message>
    <message>
        <source>Issue unassigned</source>
        <translation>Usunięto przypisanie zgłoszenia</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of {dependent}</source>
        <translation>{agent} ustawia zgłoszenie {issue} jako zależność {dependent}</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of others</source>
        <translation>{agent} ustawia zgłoszenie {issue} jako zależność innych</translation>
    </message>
    <message>
        <source>Other issues depend on {issue} now</source>
        <translation>Inne zgłoszenia zależą teraz od {issue}</translation>
    </message>
    <message>
        <source>An issue depends on another</source>
        <translation>Zgłoszenie zależy od innego</translation>
    </message>
    <message>
        <source>You made the issue {issue} a dependency of {dependent}</source>
        <translation>Ustawiasz zgłoszenie {issue} jako zależność {dependent}</translation>
    </message>
    <message>
        <source>{agent} made your issue {issue} a dependency of {dependent}</source>
        <translation>{agent} ustawia Twoje zgłoszenie {issue} jako zależność {dependent}</translation>
    </message>
    <message>
        <source>New dependency: {issue}</source>
        <translation>Nowa zależność: {issue}</translation>
    </message>
    <message>
        <source>New dependency of issues</source>
        <translation>Nowa zależność zgłoszeń</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} usuwa zgłoszenie {issue} z zależności {dependent}</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of others</source>
        <translation>{agent} usuwa zgłoszenie {issue} z zależności innych</translation>
    </message>
    <message>
        <source>Dependencies on the issue {issue} were removed</source>
        <translation>Usunięto zależności od zgłoszenia {issue}</translation>
    </message>
    <message>
        <source>A dependency of issues was removed</source>
        <translation>Usunięto zależność zgłoszeń</translation>
    </message>
    <message>
        <source>You removed the issue {issue} as a dependency of {dependent}</source>
        <translation>Usuwasz zgłoszenie {issue} z zależności {dependent}</translation>
    </message>
    <message>
        <source>{agent} removed your issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} usuwa Twoje zgłoszenie {issue} z zależności {dependent}</translation>
    </message>
    <message>
        <source>Dependency removed: {issue}</source>
        <translation>Usunięto zależność: {issue}</translation>
    </message>
    <message>
        <source>Dependency of issues removed</source>
        <translation>Usunięto zależność zgłoszeń</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} nadaje zgłoszeniu {issue} tagi {tags}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue}</source>
        <translation>{agent} nadaje tagi zgłoszeniu {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was tagged</source>
        <translation>Nadano tagi zgłoszeniu {issue}</translation>
    </message>
    <message>
        <source>An issue was tagged</source>
        <translation>Nadano tagi zgłoszeniu</translation>
    </message>
    <message>
        <source>You tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>Nadajesz zgłoszeniu {issue} tagi {tags}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged your issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} nadaje Twojemu zgłoszeniu {issue} tagi {tags}: „{title}”</translation>
    </message>
    <message>
        <source>Issue tagged: {issue}</source>
        <translation>Nadano tagi zgłoszeniu: {issue}</translation>
    </message>
    <message>
        <source>Issue tagged</source>
        <translation>Nadano tagi zgłoszeniu</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>{agent} usuwa tagi {tags} ze zgłoszenia {issue}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} removed tags from the issue {issue}</source>
        <translation>{agent} usuwa tagi ze zgłoszenia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} lost tags</source>
        <translation>Usunięto tagi ze zgłoszenia {issue}</translation>
    </message>
    <message>
        <source>An issue lost tags</source>
        <translation>Usunięto tagi ze zgłoszenia</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>Usuwasz tagi {tags} ze zgłoszenia {issue}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your issue {issue}, “{title}”</source>
        <translation>{agent} usuwa tagi {tags} z Twojego zgłoszenia {issue}, „{title}”</translation>
    </message>
    <message>
        <source>Issue untagged: {issue}</source>
        <translation>Usunięto tagi zgłoszenia: {issue}</translation>
    </message>
    <message>
        <source>Issue untagged</source>
        <translation>Usunięto tagi zgłoszenia</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}: “{title}”</source>
        <translation>{agent} otwiera pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}</source>
        <translation>{agent} otwiera pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was opened</source>
        <translation>Otwarto pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was opened in {project}</source>
        <translation>Otwarto pull request w projekcie {project}</translation>
    </message>
    <message>
        <source>A pull-request was opened</source>
        <translation>Otwarto pull request</translation>
    </message>
    <message>
        <source>You opened the pull-request {pull}: “{title}”</source>
        <translation>Otwierasz pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>New pull-request: {pull}</source>
        <translation>Nowy pull request: {pull}</translation>
    </message>
    <message>
        <source>New pull-request</source>
        <translation>Nowy pull request</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}: “{title}”</source>
        <translation>{agent} scala pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}</source>
        <translation>{agent} scala pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was merged</source>
        <translation>Scalono pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was merged</source>
        <translation>Scalono pull request</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} zamyka pull request {pull} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it</source>
        <translation>{agent} zamyka pull request {pull} bez scalania</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull}</source>
        <translation>{agent} zamyka pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was closed</source>
        <translation>Zamknięto pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was closed</source>
        <translation>Zamknięto pull request</translation>
    </message>
    <message>
        <source>You merged the pull-request {pull}: “{title}”</source>
        <translation>Scalasz pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the pull-request {pull}: “{title}”</source>
        <translation>Zamykasz pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} merged your pull-request {pull}: “{title}”</source>
        <translation>{agent} scala Twój pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} zamyka Twój pull request {pull} bez scalania: „{title}”</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull}</source>
        <translation>{agent} zamyka Twój pull request {pull}</translation>
    </message>
    <message>
        <source>Pull-request merged: {pull}</source>
        <translation>Scalono pull request: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed: {pull}</source>
        <translation>Zamknięto pull request: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed</source>
        <translation>Zamknięto pull request</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}: “{title}”</source>
        <translation>{agent} ponownie otwiera pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}</source>
        <translation>{agent} ponownie otwiera pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was reopened</source>
        <translation>Ponownie otwarto pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was reopened</source>
        <translation>Ponownie otwarto pull request</translation>
    </message>
    <message>
        <source>You reopened the pull-request {pull}: “{title}”</source>
        <translation>Ponownie otwierasz pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} reopened your pull-request {pull}: “{title}”</source>
        <translation>{agent} ponownie otwiera Twój pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>Pull-request reopened: {pull}</source>
        <translation>Ponownie otwarto pull request: {pull}</translation>
    </message>
    <message>
        <source>Pull-request reopened</source>
        <translation>Ponownie otwarto pull request</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}: “{title}”</source>
        <translation>{agent} aktualizuje pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}</source>
        <translation>{agent} aktualizuje pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was updated</source>
        <translation>Zaktualizowano pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was updated</source>
        <translation>Zaktualizowano pull request</translation>
    </message>
    <message>
        <source>You updated the pull-request {pull}: “{title}”</source>
        <translation>Aktualizujesz pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} updated your pull-request {pull}: “{title}”</source>
        <translation>{agent} aktualizuje Twój pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>Pull-request updated: {pull}</source>
        <translation>Zaktualizowano pull request: {pull}</translation>
    </message>
    <message>
        <source>Pull-request updated</source>
        <translation>Zaktualizowano pull request</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}: “{title}”</source>
        <translation>{agent} wykonuje rebase pull requestu {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}</source>
        <translation>{agent} wykonuje rebase pull requestu {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was rebased</source>
        <translation>Wykonano rebase pull requestu {pull}</translation>
    </message>
    <message>
        <source>A pull-request was rebased</source>
        <translation>Wykonano rebase pull requestu</translation>
    </message>
    <message>
        <source>You rebased the pull-request {pull}: “{title}”</source>
        <translation>Wykonujesz rebase pull requestu {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} rebased your pull-request {pull}: “{title}”</source>
        <translation>{agent} wykonuje rebase Twojego pull requestu {pull}: „{title}”</translation>
    </message>
    <message>
        <source>Pull-request rebased: {pull}</source>
        <translation>Wykonano rebase pull requestu: {pull}</translation>
    </message>
    <message>
        <source>Pull-request rebased</source>
        <translation>Wykonano rebase pull requestu</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}, “{title}”</source>
        <translation>{agent} edytuje opis pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}</source>
        <translation>{agent} edytuje opis pull requestu {pull}</translation>
    </message>
    <message>
        <source>The description of the pull-request {pull} was edited</source>
        <translation>Zmodyfikowano opis pull requestu {pull}</translation>
    </message>
    <message>
        <source>The description of a pull-request was edited</source>
        <translation>Zmodyfikowano opis pull requestu</translation>
    </message>
    <message>
        <source>You edited the description of the pull-request {pull}, “{title}”</source>
        <translation>Edytujesz opis pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited the description of your pull-request {pull}, “{title}”</source>
        <translation>{agent} edytuje opis Twojego pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>Description edited: {pull}</source>
        <translation>Zmodyfikowano opis: {pull}</translation>
    </message>
    <message>
        <source>Description edited</source>
        <translation>Zmodyfikowano opis</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}, “{title}”</source>
        <translation>{agent} komentuje pull request {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}</source>
        <translation>{agent} komentuje pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} has a new comment</source>
        <translation>Pull request {pull} ma nowy komentarz</translation>
    </message>
    <message>
        <source>A pull-request has a new comment</source>
        <translation>Pull request ma nowy komentarz</translation>
    </message>
    <message>
        <source>You commented on the pull-request {pull}, “{title}”</source>
        <translation>Komentujesz pull request {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on your pull-request {pull}, “{title}”</source>
        <translation>{agent} komentuje Twój pull request {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the pull-request {pull}, “{title}”</source>
        <translation>{agent} wspomina o Tobie w pull requeście {pull}, „{title}”</translation>
    </message>
    <message>
        <source>New comment: {pull}</source>
        <translation>Nowy komentarz: {pull}</translation>
    </message>
    <message>
        <source>New comment on a pull-request</source>
        <translation>Nowy komentarz do pull requestu</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>{agent} edytuje komentarz do pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}</source>
        <translation>{agent} edytuje komentarz do pull requestu {pull}</translation>
    </message>
    <message>
        <source>A comment on the pull-request {pull} was edited</source>
        <translation>Zmodyfikowano komentarz do pull requestu {pull}</translation>
    </message>
    <message>
        <source>A comment on a pull-request was edited</source>
        <translation>Zmodyfikowano komentarz do pull requestu</translation>
    </message>
    <message>
        <source>You edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>Edytujesz komentarz do pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your pull-request {pull}, “{title}”</source>
        <translation>{agent} edytuje komentarz do Twojego pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>Comment edited: {pull}</source>
        <translation>Zmodyfikowano komentarz: {pull}</translation>
    </message>
    <message>
        <source>Comment on a pull-request edited</source>
        <translation>Zmodyfikowano komentarz do pull requestu</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}: “{result}”</source>
        <translation>{checker} zgłasza powodzenie dla pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}</source>
        <translation>{checker} zgłasza powodzenie dla pull requestu {pull}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}: “{result}”</source>
        <translation>{checker} zgłasza niepowodzenie dla pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}</source>
        <translation>{checker} zgłasza niepowodzenie dla pull requestu {pull}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}: “{result}”</source>
        <translation>Anulowano {checker} dla pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}</source>
        <translation>Anulowano {checker} dla pull requestu {pull}</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}: “{result}”</source>
        <translation>{checker} oczekuje dla pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}</source>
        <translation>{checker} oczekuje dla pull requestu {pull}</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}: “{result}”</source>
        <translation>{checker} oznacza flagą pull request {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}</source>
        <translation>{checker} oznacza flagą pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged: “{result}”</source>
        <translation>Oznaczono flagą pull request {pull}: „{result}”</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged</source>
        <translation>Oznaczono flagą pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was flagged</source>
        <translation>Oznaczono flagą pull request</translation>
    </message>
    <message>
        <source>{checker} reported a success on your pull-request {pull}: “{result}”</source>
        <translation>{checker} zgłasza powodzenie dla Twojego pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a failure on your pull-request {pull}: “{result}”</source>
        <translation>{checker} zgłasza niepowodzenie dla Twojego pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} was cancelled on your pull-request {pull}: “{result}”</source>
        <translation>Anulowano {checker} dla Twojego pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} is pending for your pull-request {pull}: “{result}”</source>
        <translation>{checker} oczekuje dla Twojego pull requestu {pull}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} flagged your pull-request {pull}: “{result}”</source>
        <translation>{checker} oznacza flagą Twój pull request {pull}: „{result}”</translation>
    </message>
    <message>
        <source>Check succeeded: {pull}</source>
        <translation>Sprawdzenie udane: {pull}</translation>
    </message>
    <message>
        <source>Check failed: {pull}</source>
        <translation>Sprawdzenie nieudane: {pull}</translation>
    </message>
    <message>
        <source>Check cancelled: {pull}</source>
        <translation>Sprawdzenie anulowane: {pull}</translation>
    </message>
    <message>
        <source>Check pending: {pull}</source>
        <translation>Sprawdzenie oczekuje: {pull}</translation>
    </message>
    <message>
        <source>Flagged: {pull}</source>
        <translation>Oznaczono flagą: {pull}</translation>
    </message>
    <message>
        <source>Pull-request flagged</source>
        <translation>Oznaczono flagą pull request</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} przypisuje pull request {pull} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}: “{title}”</source>
        <translation>{agent} przypisuje pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}</source>
        <translation>{agent} przypisuje pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was assigned</source>
        <translation>Przypisano pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was assigned</source>
        <translation>Przypisano pull request</translation>
    </message>
    <message>
        <source>You took the pull-request {pull}: “{title}”</source>
        <translation>Przejmujesz pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>Przypisujesz pull request {pull} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull}</source>
        <translation>Przypisujesz pull request {pull}</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to you: “{title}”</source>
        <translation>{agent} przypisuje Ci pull request {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned your pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} przypisuje Twój pull request {pull} użytkownikowi {assignee}: „{title}”</translation>
    </message>
    <message>
        <source>Pull-request assigned: {pull}</source>
        <translation>Przypisano pull request: {pull}</translation>
    </message>
    <message>
        <source>Pull-request assigned</source>
        <translation>Przypisano pull request</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>{agent} usuwa przypisanie pull requestu {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}</source>
        <translation>{agent} usuwa przypisanie pull requestu {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} is assigned to nobody</source>
        <translation>Pull request {pull} nie jest nikomu przypisany</translation>
    </message>
    <message>
        <source>A pull-request is assigned to nobody</source>
        <translation>Pull request nie jest nikomu przypisany</translation>
    </message>
    <message>
        <source>You reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>Usuwasz przypisanie pull requestu {pull}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your pull-request {pull}: “{title}”</source>
        <translation>{agent} usuwa przypisanie Twojego pull requestu {pull}: „{title}”</translation>
    </message>
    <message>
        <source>Pull-request unassigned: {pull}</source>
        <translation>Bez przypisania: {pull}</translation>
    </message>
    <message>
        <source>Pull-request unassigned</source>
        <translation>Usunięto przypisanie pull requestu</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} nadaje pull requestowi {pull} tagi {tags}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull}</source>
        <translation>{agent} nadaje tagi pull requestowi {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was tagged</source>
        <translation>Nadano tagi pull requestowi {pull}</translation>
    </message>
    <message>
        <source>A pull-request was tagged</source>
        <translation>Nadano tagi pull requestowi</translation>
    </message>
    <message>
        <source>You tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>Nadajesz pull requestowi {pull} tagi {tags}: „{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged your pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} nadaje Twojemu pull requestowi {pull} tagi {tags}: „{title}”</translation>
    </message>
    <message>
        <source>Pull-request tagged: {pull}</source>
        <translation>Nadano tagi pull requestowi: {pull}</translation>
    </message>
    <message>
        <source>Pull-request tagged</source>
        <translation>Nadano tagi pull requestowi</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>{agent} usuwa tagi {tags} z pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} removed tags from the pull-request {pull}</source>
        <translation>{agent} usuwa tagi z pull requestu {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} lost tags</source>
        <translation>Usunięto tagi z pull requestu {pull}</translation>
    </message>
    <message>
        <source>A pull-request lost tags</source>
        <translation>Usunięto tagi z pull requestu</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>Usuwasz tagi {tags} z pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your pull-request {pull}, “{title}”</source>
        <translation>{agent} usuwa tagi {tags} z Twojego pull requestu {pull}, „{title}”</translation>
    </message>
    <message>
        <source>Pull-request untagged: {pull}</source>
        <translation>Usunięto tagi pull requestu: {pull}</translation>
    </message>
    <message>
        <source>Pull-request untagged</source>
        <translation>Usunięto tagi pull requestu</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{pusher} wysyła zmiany do projektu {project} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch}), with force</source>
        <translation>{pusher} wysyła z wymuszeniem {total_commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do projektu {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>{pusher} wysyła {total_commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do projektu {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch})</source>
        <translation>{pusher} wysyła zmiany do projektu {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project}</source>
        <translation>{pusher} wysyła zmiany do projektu {project}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Ktoś wysyła zmiany do projektu {project}</translation>
    </message>
    <message>
        <source>Somebody pushed commits</source>
        <translation>Ktoś wysyła commity</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Wysyłasz zmiany do projektu {project} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>You pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>Wysyłasz {total_commits, plural, one {# commit} few {# commity} many {# commitów} other {# commitu}} do projektu {project} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Wysyłasz zmiany do projektu {project}</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {a commit} other {# commits}} with work of yours to {project} ({branch})</source>
        <translation>{pusher} wysyła {total_commits, plural, one {commit} few {# commity} many {# commitów} other {# commitu}} z Twoją pracą do projektu {project} ({branch})</translation>
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
        <translation>Nowe commity</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} tworzy gałąź {branch} w projekcie {project}</translation>
    </message>
    <message>
        <source>{project} has a new branch, {branch}</source>
        <translation>Nowa gałąź {branch} w projekcie {project}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>Nowa gałąź w projekcie {project}</translation>
    </message>
    <message>
        <source>A branch was created</source>
        <translation>Utworzono gałąź</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Tworzysz gałąź {branch} w projekcie {project}</translation>
    </message>
    <message>
        <source>New branch: {project} ({branch})</source>
        <translation>Nowa gałąź: {project} ({branch})</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nowa gałąź</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} usuwa gałąź {branch} w projekcie {project}</translation>
    </message>
    <message>
        <source>The branch {branch} of {project} was deleted</source>
        <translation>Usunięto gałąź {branch} w projekcie {project}</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Usunięto gałąź w projekcie {project}</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Usunięto gałąź</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Usuwasz gałąź {branch} w projekcie {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {project} ({branch})</source>
        <translation>Usunięto gałąź: {project} ({branch})</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Usunięto gałąź</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag} (commit {revision})</source>
        <translation>{agent} tworzy tag {tag} w projekcie {project} (commit {revision})</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag}</source>
        <translation>{agent} tworzy tag {tag} w projekcie {project}</translation>
    </message>
    <message>
        <source>{project} was tagged as {tag}</source>
        <translation>Utworzono tag {tag} w projekcie {project}</translation>
    </message>
    <message>
        <source>{project} has a new tag</source>
        <translation>Nowy tag w projekcie {project}</translation>
    </message>
    <message>
        <source>A git tag was created</source>
        <translation>Utworzono tag git</translation>
    </message>
    <message>
        <source>You tagged {project} as {tag}</source>
        <translation>Tworzysz tag {tag} w projekcie {project}</translation>
    </message>
    <message>
        <source>New tag: {project} {tag}</source>
        <translation>Nowy tag: {project} {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowy tag</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project} (commit {revision})</source>
        <translation>{agent} usuwa tag {tag} w projekcie {project} (commit {revision})</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project}</source>
        <translation>{agent} usuwa tag {tag} w projekcie {project}</translation>
    </message>
    <message>
        <source>The tag {tag} of {project} was deleted</source>
        <translation>Usunięto tag {tag} w projekcie {project}</translation>
    </message>
    <message>
        <source>A tag of {project} was deleted</source>
        <translation>Usunięto tag w projekcie {project}</translation>
    </message>
    <message>
        <source>A git tag was deleted</source>
        <translation>Usunięto tag git</translation>
    </message>
    <message>
        <source>You deleted the tag {tag} of {project}</source>
        <translation>Usuwasz tag {tag} w projekcie {project}</translation>
    </message>
    <message>
        <source>Tag deleted: {project} {tag}</source>
        <translation>Usunięto tag: {project} {tag}</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Usunięto tag</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} zgłasza powodzenie dla commitu {revision} w projekcie {project}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}</source>
        <translation>{checker} zgłasza powodzenie dla commitu {revision} w projekcie {project}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} zgłasza niepowodzenie dla commitu {revision} w projekcie {project}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}</source>
        <translation>{checker} zgłasza niepowodzenie dla commitu {revision} w projekcie {project}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}: “{result}”</source>
        <translation>Anulowano {checker} dla commitu {revision} w projekcie {project}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}</source>
        <translation>Anulowano {checker} dla commitu {revision} w projekcie {project}</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}: “{result}”</source>
        <translation>{checker} oczekuje dla commitu {revision} w projekcie {project}: „{result}”</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}</source>
        <translation>{checker} oczekuje dla commitu {revision} w projekcie {project}</translation>
    </message>
    <message>
        <source>{checker} flagged commit {revision} of {project}: “{result}”</source>
        <translation>{checker} oznacza flagą commit {revision} w projekcie {project}: „{result}”</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged: “{result}”</source>
        <translation>Oznaczono flagą commit w projekcie {project}: „{result}”</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged</source>
        <translation>Oznaczono flagą commit w projekcie {project}</translation>
    </message>
    <message>
        <source>A commit was flagged</source>
        <translation>Oznaczono flagą commit</translation>
    </message>
    <message>
        <source>Check succeeded: {project}</source>
        <translation>Sprawdzenie udane: {project}</translation>
    </message>
    <message>
        <source>Check failed: {project}</source>
        <translation>Sprawdzenie nieudane: {project}</translation>
    </message>
    <message>
        <source>Check cancelled: {project}</source>
        <translation>Sprawdzenie anulowane: {project}</translation>
    </message>
    <message>
        <source>Check pending: {project}</source>
        <translation>Sprawdzenie oczekuje: {project}</translation>
    </message>
    <message>
        <source>Commit flagged: {project}</source>
        <translation>Oznaczono commit flagą: {project}</translation>
    </message>
    <message>
        <source>Commit flagged</source>
        <translation>Oznaczono commit flagą</translation>
    </message>
    <message>
        <source>{agent} created the project {project}</source>
        <translation>{agent} tworzy projekt {project}</translation>
    </message>
    <message>
        <source>The project {project} was created</source>
        <translation>Utworzono projekt {project}</translation>
    </message>
    <message>
        <source>A project was created</source>
        <translation>Utworzono projekt</translation>
    </message>
    <message>
        <source>You created the project {project}</source>
        <translation>Tworzysz projekt {project}</translation>
    </message>
    <message>
        <source>New project: {project}</source>
        <translation>Nowy projekt: {project}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>{agent} edited the project {project} ({fields})</source>
        <translation>{agent} edytuje projekt {project} ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the project {project}</source>
        <translation>{agent} edytuje projekt {project}</translation>
    </message>
    <message>
        <source>The project {project} was edited</source>
        <translation>Zmodyfikowano projekt {project}</translation>
    </message>
    <message>
        <source>A project was edited</source>
        <translation>Zmodyfikowano projekt</translation>
    </message>
    <message>
        <source>You edited the project {project} ({fields})</source>
        <translation>Edytujesz projekt {project} ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {project}</source>
        <translation>Edytujesz projekt {project}</translation>
    </message>
    <message>
        <source>Project edited: {project}</source>
        <translation>Zmodyfikowano projekt: {project}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Zmodyfikowano projekt</translation>
    </message>
    <message>
        <source>{agent} forked {parent} to {project}</source>
        <translation>{agent} tworzy fork {project} z projektu {parent}</translation>
    </message>
    <message>
        <source>{agent} made the fork {project}</source>
        <translation>{agent} tworzy fork {project}</translation>
    </message>
    <message>
        <source>{project} was forked</source>
        <translation>Utworzono fork projektu {project}</translation>
    </message>
    <message>
        <source>A project was forked</source>
        <translation>Utworzono fork projektu</translation>
    </message>
    <message>
        <source>You forked {parent} to {project}</source>
        <translation>Tworzysz fork {project} z projektu {parent}</translation>
    </message>
    <message>
        <source>Forked: {parent}</source>
        <translation>Utworzono fork: {parent}</translation>
    </message>
    <message>
        <source>New fork: {project}</source>
        <translation>Nowy fork: {project}</translation>
    </message>
    <message>
        <source>Project forked</source>
        <translation>Utworzono fork projektu</translation>
    </message>
    <message>
        <source>{agent} deleted the project {project}</source>
        <translation>{agent} usuwa projekt {project}</translation>
    </message>
    <message>
        <source>The project {project} was deleted</source>
        <translation>Usunięto projekt {project}</translation>
    </message>
    <message>
        <source>A project was deleted</source>
        <translation>Usunięto projekt</translation>
    </message>
    <message>
        <source>You deleted the project {project}</source>
        <translation>Usuwasz projekt {project}</translation>
    </message>
    <message>
        <source>Project deleted: {project}</source>
        <translation>Usunięto projekt: {project}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Usunięto projekt</translation>
    </message>
    <message>
        <source>{agent} renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>{agent} zmienia nazwę tagu {oldTag} projektu {project} na {new_tag}</translation>
    </message>
    <message>
        <source>{agent} edited the tag {new_tag} of the project {project}</source>
        <translation>{agent} edytuje tag {new_tag} projektu {project}</translation>
    </message>
    <message>
        <source>{agent} edited a tag of the project {project}</source>
        <translation>{agent} edytuje tag projektu {project}</translation>
    </message>
    <message>
        <source>A tag of the project {project} was edited</source>
        <translation>Zmodyfikowano tag projektu {project}</translation>
    </message>
    <message>
        <source>A tag of a project was edited</source>
        <translation>Zmodyfikowano tag projektu</translation>
    </message>
    <message>
        <source>You renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>Zmieniasz nazwę tagu {oldTag} projektu {project} na {new_tag}</translation>
    </message>
    <message>
        <source>You edited the tag {new_tag} of the project {project}</source>
        <translation>Edytujesz tag {new_tag} projektu {project}</translation>
    </message>
    <message>
        <source>Tag edited: {project}</source>
        <translation>Zmodyfikowano tag: {project}</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Zmodyfikowano tag</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the project {project}</source>
        <translation>{agent} usuwa tagi {tags} z projektu {project}</translation>
    </message>
    <message>
        <source>{agent} removed tags of the project {project}</source>
        <translation>{agent} usuwa tagi projektu {project}</translation>
    </message>
    <message>
        <source>Tags of the project {project} were removed</source>
        <translation>Usunięto tagi projektu {project}</translation>
    </message>
    <message>
        <source>Tags of a project were removed</source>
        <translation>Usunięto tagi projektu</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the project {project}</source>
        <translation>Usuwasz tagi {tags} z projektu {project}</translation>
    </message>
    <message>
        <source>Tags removed: {project}</source>
        <translation>Usunięto tagi: {project}</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Usunięto tagi</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project} (access: {access})</source>
        <translation>{agent} dodaje użytkownika {member} do projektu {project} (dostęp: {access})</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project}</source>
        <translation>{agent} dodaje użytkownika {member} do projektu {project}</translation>
    </message>
    <message>
        <source>{member} was added to the project {project}</source>
        <translation>Dodano użytkownika {member} do projektu {project}</translation>
    </message>
    <message>
        <source>Somebody was added to the project {project}</source>
        <translation>Dodano kogoś do projektu {project}</translation>
    </message>
    <message>
        <source>Somebody was added to a project</source>
        <translation>Dodano kogoś do projektu</translation>
    </message>
    <message>
        <source>You added {member} to the project {project} (access: {access})</source>
        <translation>Dodajesz użytkownika {member} do projektu {project} (dostęp: {access})</translation>
    </message>
    <message>
        <source>You added {member} to the project {project}</source>
        <translation>Dodajesz użytkownika {member} do projektu {project}</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project} (access: {access})</source>
        <translation>{agent} dodaje Cię do projektu {project} (dostęp: {access})</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project}</source>
        <translation>{agent} dodaje Cię do projektu {project}</translation>
    </message>
    <message>
        <source>New member: {project}</source>
        <translation>Nowy członek: {project}</translation>
    </message>
    <message>
        <source>New member of a project</source>
        <translation>Nowy członek projektu</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project} (now {access})</source>
        <translation>{agent} zmienia dostęp użytkownika {member} do projektu {project} (teraz {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project}</source>
        <translation>{agent} zmienia dostęp użytkownika {member} do projektu {project}</translation>
    </message>
    <message>
        <source>The access of {member} to the project {project} was updated</source>
        <translation>Zmieniono dostęp użytkownika {member} do projektu {project}</translation>
    </message>
    <message>
        <source>Somebody&apos;s access to a project was updated</source>
        <translation>Zmieniono czyjś dostęp do projektu</translation>
    </message>
    <message>
        <source>You updated the access of {member} to the project {project} (now {access})</source>
        <translation>Zmieniasz dostęp użytkownika {member} do projektu {project} (teraz {access})</translation>
    </message>
    <message>
        <source>{agent} updated your access to the project {project} (now {access})</source>
        <translation>{agent} zmienia Twój dostęp do projektu {project} (teraz {access})</translation>
    </message>
    <message>
        <source>Access updated: {project}</source>
        <translation>Zmieniono dostęp: {project}</translation>
    </message>
    <message>
        <source>Access updated</source>
        <translation>Zmieniono dostęp</translation>
    </message>
    <message>
        <source>{agent} removed {member} from the project {project}</source>
        <translation>{agent} usuwa użytkownika {member} z projektu {project}</translation>
    </message>
    <message>
        <source>{member} was removed from the project {project}</source>
        <translation>Usunięto użytkownika {member} z projektu {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from the project {project}</source>
        <translation>Usunięto kogoś z projektu {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a project</source>
        <translation>Usunięto kogoś z projektu</translation>
    </message>
    <message>
        <source>You left the project {project}</source>
        <translation>Opuszczasz projekt {project}</translation>
    </message>
    <message>
        <source>You removed {member} from the project {project}</source>
        <translation>Usuwasz użytkownika {member} z projektu {project}</translation>
    </message>
    <message>
        <source>{agent} removed you from the project {project}</source>
        <translation>{agent} usuwa Cię z projektu {project}</translation>
    </message>
    <message>
        <source>Member removed: {project}</source>
        <translation>Usunięto członka: {project}</translation>
    </message>
    <message>
        <source>Member of a project removed</source>
        <translation>Usunięto członka projektu</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project} (access: {access})</source>
        <translation>{agent} dodaje grupę {new_group} do projektu {project} (dostęp: {access})</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project}</source>
        <translation>{agent} dodaje grupę {new_group} do projektu {project}</translation>
    </message>
    <message>
        <source>The group {new_group} was added to the project {project}</source>
        <translation>Dodano grupę {new_group} do projektu {project}</translation>
    </message>
    <message>
        <source>A group was added to a project</source>
        <translation>Dodano grupę do projektu</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project} (access: {access})</source>
        <translation>Dodajesz grupę {new_group} do projektu {project} (dostęp: {access})</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project}</source>
        <translation>Dodajesz grupę {new_group} do projektu {project}</translation>
    </message>
    <message>
        <source>New group: {project}</source>
        <translation>Nowa grupa: {project}</translation>
    </message>
    <message>
        <source>New group in a project</source>
        <translation>Nowa grupa w projekcie</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>{agent} zmienia dostęp grupy {new_group} do projektu {project} (teraz {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project}</source>
        <translation>{agent} zmienia dostęp grupy {new_group} do projektu {project}</translation>
    </message>
    <message>
        <source>The access of the group {new_group} to the project {project} was updated</source>
        <translation>Zmieniono dostęp grupy {new_group} do projektu {project}</translation>
    </message>
    <message>
        <source>A group&apos;s access to a project was updated</source>
        <translation>Zmieniono dostęp grupy do projektu</translation>
    </message>
    <message>
        <source>You updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>Zmieniasz dostęp grupy {new_group} do projektu {project} (teraz {access})</translation>
    </message>
    <message>
        <source>{agent} removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>{agent} usuwa {removed_groups, plural, one {grupę} few {grupy} many {grupy} other {grupy}} {removed_groups} z projektu {project}</translation>
    </message>
    <message>
        <source>{agent} removed groups from the project {project}</source>
        <translation>{agent} usuwa grupy z projektu {project}</translation>
    </message>
    <message>
        <source>Groups were removed from the project {project}</source>
        <translation>Usunięto grupy z projektu {project}</translation>
    </message>
    <message>
        <source>Groups were removed from a project</source>
        <translation>Usunięto grupy z projektu</translation>
    </message>
    <message>
        <source>You removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>Usuwasz {removed_groups, plural, one {grupę} few {grupy} many {grupy} other {grupy}} {removed_groups} z projektu {project}</translation>
    </message>
    <message>
        <source>Group removed: {project}</source>
        <translation>Usunięto grupę: {project}</translation>
    </message>
    <message>
        <source>Group of a project removed</source>
        <translation>Usunięto grupę projektu</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName} ({fields})</source>
        <translation>{agent} edytuje grupę {groupName} ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName}</source>
        <translation>{agent} edytuje grupę {groupName}</translation>
    </message>
    <message>
        <source>The group {groupName} was edited</source>
        <translation>Zmodyfikowano grupę {groupName}</translation>
    </message>
    <message>
        <source>A group was edited</source>
        <translation>Zmodyfikowano grupę</translation>
    </message>
    <message>
        <source>You edited the group {groupName} ({fields})</source>
        <translation>Edytujesz grupę {groupName} ({fields})</translation>
    </message>
    <message>
        <source>You edited the group {groupName}</source>
        <translation>Edytujesz grupę {groupName}</translation>
    </message>
    <message>
        <source>Group edited: {groupName}</source>
        <translation>Zmodyfikowano grupę: {groupName}</translation>
    </message>
    <message>
        <source>Group edited</source>
        <translation>Zmodyfikowano grupę</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications: “{content}”</source>
        <translation>Test powiadomień Pagure: „{content}”</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications</source>
        <translation>Test powiadomień Pagure</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Powiadomienie testowe</translation>
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
        <translation>Compose {compose} ({type}) jest teraz w Product Definition Center</translation>
    </message>
    <message>
        <source>The compose {compose} is now in the Product Definition Center</source>
        <translation>Compose {compose} jest teraz w Product Definition Center</translation>
    </message>
    <message>
        <source>A compose is now in the Product Definition Center</source>
        <translation>Compose jest teraz w Product Definition Center</translation>
    </message>
    <message>
        <source>Compose in PDC: {compose}</source>
        <translation>Compose w PDC: {compose}</translation>
    </message>
    <message>
        <source>Compose in PDC</source>
        <translation>Compose w PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# image} other {# images}} of the {type} compose {compose}</source>
        <translation>PDC importuje {count, plural, one {# obraz} few {# obrazy} many {# obrazów} other {# obrazu}} compose {compose} ({type})</translation>
    </message>
    <message>
        <source>PDC imported the images of the compose {compose}</source>
        <translation>PDC importuje obrazy compose {compose}</translation>
    </message>
    <message>
        <source>PDC imported the images of a compose</source>
        <translation>PDC importuje obrazy compose</translation>
    </message>
    <message>
        <source>Images in PDC: {compose}</source>
        <translation>Obrazy w PDC: {compose}</translation>
    </message>
    <message>
        <source>Images in PDC</source>
        <translation>Obrazy w PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# RPM} other {# RPMs}} of the {type} compose {compose}</source>
        <translation>PDC importuje {count, plural, one {# pakiet RPM} few {# pakiety RPM} many {# pakietów RPM} other {# pakietu RPM}} compose {compose} ({type})</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of the compose {compose}</source>
        <translation>PDC importuje pakiety RPM compose {compose}</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of a compose</source>
        <translation>PDC importuje pakiety RPM compose</translation>
    </message>
    <message>
        <source>RPMs in PDC: {compose}</source>
        <translation>Pakiety RPM w PDC: {compose}</translation>
    </message>
    <message>
        <source>RPMs in PDC</source>
        <translation>Pakiety RPM w PDC</translation>
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
        <translation>{agent} prosi o uprawnienie {permission} do pakietu {project} ({branch}): {permissionStatus}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} ustawia uprawnienie {permission} użytkownika {other} do pakietu {project} ({branch}) na „{permissionStatus}”</translation>
    </message>
    <message>
        <source>{agent} set their permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} ustawia swoje uprawnienie {permission} do pakietu {project} ({branch}) na „{permissionStatus}”</translation>
    </message>
    <message>
        <source>{agent} changed a permission on {project}</source>
        <translation>{agent} zmienia uprawnienie do pakietu {project}</translation>
    </message>
    <message>
        <source>A permission changed</source>
        <translation>Zmieniono uprawnienie</translation>
    </message>
    <message>
        <source>You asked for the permission {permission} on {project} ({branch})</source>
        <translation>Prosisz o uprawnienie {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>You set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Ustawiasz uprawnienie {permission} użytkownika {other} do pakietu {project} ({branch}) na „{permissionStatus}”</translation>
    </message>
    <message>
        <source>You set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Ustawiasz swoje uprawnienie {permission} do pakietu {project} ({branch}) na „{permissionStatus}”</translation>
    </message>
    <message>
        <source>{agent} set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} ustawia Twoje uprawnienie {permission} do pakietu {project} ({branch}) na „{permissionStatus}”</translation>
    </message>
    <message>
        <source>Permission given: {package}</source>
        <translation>Przyznano uprawnienie: {package}</translation>
    </message>
    <message>
        <source>Permission asked for: {package}</source>
        <translation>Prośba o uprawnienie: {package}</translation>
    </message>
    <message>
        <source>Permission taken: {package}</source>
        <translation>Odebrano uprawnienie: {package}</translation>
    </message>
    <message>
        <source>Permission changed: {package}</source>
        <translation>Zmieniono uprawnienie: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the permission {permission} on {project} ({branch})</source>
        <translation>{agent} prosi o uprawnienie {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} gave up the permission {permission} on {project} ({branch})</source>
        <translation>{agent} rezygnuje z uprawnienia {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed a request for the permission {permission} on {project} ({branch})</source>
        <translation>{agent} zmienia prośbę o uprawnienie {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed a request for a permission on {project}</source>
        <translation>{agent} zmienia prośbę o uprawnienie do pakietu {project}</translation>
    </message>
    <message>
        <source>A request for a permission changed</source>
        <translation>Zmieniono prośbę o uprawnienie</translation>
    </message>
    <message>
        <source>You requested the permission {permission} on {project} ({branch})</source>
        <translation>Prosisz o uprawnienie {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>You gave up the permission {permission} on {project} ({branch})</source>
        <translation>Rezygnujesz z uprawnienia {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>Permission given up: {package}</source>
        <translation>Rezygnacja z uprawnienia: {package}</translation>
    </message>
    <message>
        <source>Permission request changed: {package}</source>
        <translation>Zmieniono prośbę o uprawnienie: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project} ({branches})</source>
        <translation>{agent} usuwa użytkownika {other} z pakietu {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project}</source>
        <translation>{agent} usuwa użytkownika {other} z pakietu {project}</translation>
    </message>
    <message>
        <source>{agent} left {project} ({branches})</source>
        <translation>{agent} opuszcza pakiet {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} left {project}</source>
        <translation>{agent} opuszcza pakiet {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a package</source>
        <translation>Usunięto kogoś z pakietu</translation>
    </message>
    <message>
        <source>{agent} removed you from {project} ({branches})</source>
        <translation>{agent} usuwa Cię z pakietu {project} ({branches})</translation>
    </message>
    <message>
        <source>You removed {other} from {project} ({branches})</source>
        <translation>Usuwasz użytkownika {other} z pakietu {project} ({branches})</translation>
    </message>
    <message>
        <source>You left {project} ({branches})</source>
        <translation>Opuszczasz pakiet {project} ({branches})</translation>
    </message>
    <message>
        <source>Maintainer removed: {package}</source>
        <translation>Usunięto opiekuna: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>{agent} usuwa uprawnienie {permission} użytkownika {other} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed their permission {permission} on {project} ({branch})</source>
        <translation>{agent} usuwa swoje uprawnienie {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed a permission on {project}</source>
        <translation>{agent} usuwa uprawnienie do pakietu {project}</translation>
    </message>
    <message>
        <source>A permission was removed</source>
        <translation>Usunięto uprawnienie</translation>
    </message>
    <message>
        <source>You removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>Usuwasz uprawnienie {permission} użytkownika {other} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>You removed your permission {permission} on {project} ({branch})</source>
        <translation>Usuwasz swoje uprawnienie {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed your permission {permission} on {project} ({branch})</source>
        <translation>{agent} usuwa Twoje uprawnienie {permission} do pakietu {project} ({branch})</translation>
    </message>
    <message>
        <source>Permission removed: {package}</source>
        <translation>Usunięto uprawnienie: {package}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} ({branch})</source>
        <translation>{agent} osieroca pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} orphaned {project}</source>
        <translation>{agent} osieroca pakiet {project}</translation>
    </message>
    <message>
        <source>{project} was orphaned</source>
        <translation>Osierocono pakiet {project}</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to {newOwner}</source>
        <translation>{agent} przekazuje pakiet {project} ({branch}) użytkownikowi {newOwner}</translation>
    </message>
    <message>
        <source>{agent} changed the owner of {project}</source>
        <translation>{agent} zmienia właściciela pakietu {project}</translation>
    </message>
    <message>
        <source>The owner of a package changed</source>
        <translation>Zmienił się właściciel pakietu</translation>
    </message>
    <message>
        <source>You orphaned {project} ({branch})</source>
        <translation>Osierocasz pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>You gave {project} ({branch}) to {newOwner}</source>
        <translation>Przekazujesz pakiet {project} ({branch}) użytkownikowi {newOwner}</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to you</source>
        <translation>{agent} przekazuje Ci pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>Orphaned: {package}</source>
        <translation>Osierocono: {package}</translation>
    </message>
    <message>
        <source>New owner: {package}</source>
        <translation>Nowy właściciel: {package}</translation>
    </message>
    <message>
        <source>{agent} added the new package {project} ({branch})</source>
        <translation>{agent} dodaje nowy pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} added the new package {project}</source>
        <translation>{agent} dodaje nowy pakiet {project}</translation>
    </message>
    <message>
        <source>There is a new package: {project}</source>
        <translation>Jest nowy pakiet: {project}</translation>
    </message>
    <message>
        <source>There is a new package</source>
        <translation>Jest nowy pakiet</translation>
    </message>
    <message>
        <source>You added the new package {project} ({branch})</source>
        <translation>Dodajesz nowy pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>New package: {package}</source>
        <translation>Nowy pakiet: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project} on the branch {branch}</source>
        <translation>{agent} prosi o pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project}</source>
        <translation>{agent} prosi o pakiet {project}</translation>
    </message>
    <message>
        <source>Somebody requested a new package</source>
        <translation>Ktoś prosi o nowy pakiet</translation>
    </message>
    <message>
        <source>You requested the package {project} on the branch {branch}</source>
        <translation>Prosisz o pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>You requested the package {project}</source>
        <translation>Prosisz o pakiet {project}</translation>
    </message>
    <message>
        <source>Package requested: {package}</source>
        <translation>Prośba o pakiet: {package}</translation>
    </message>
    <message>
        <source>{agent} updated {fields} of {project}</source>
        <translation>{agent} aktualizuje pakiet {project} ({fields})</translation>
    </message>
    <message>
        <source>{agent} updated {project}</source>
        <translation>{agent} aktualizuje pakiet {project}</translation>
    </message>
    <message>
        <source>A package was updated</source>
        <translation>Zaktualizowano pakiet</translation>
    </message>
    <message>
        <source>You updated {fields} of {project}</source>
        <translation>Aktualizujesz pakiet {project} ({fields})</translation>
    </message>
    <message>
        <source>You updated {project}</source>
        <translation>Aktualizujesz pakiet {project}</translation>
    </message>
    <message>
        <source>Package updated: {package}</source>
        <translation>Zaktualizowano pakiet: {package}</translation>
    </message>
    <message>
        <source>{agent} retired {project} in {branch}</source>
        <translation>{agent} wycofuje pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>{project} was retired</source>
        <translation>Wycofano pakiet {project}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} in {branch}</source>
        <translation>{agent} osieroca pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} in {branch}</source>
        <translation>{agent} przywraca pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>{agent} took over {project} in {branch}</source>
        <translation>{agent} przejmuje pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>{agent} set {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} ustawia stan pakietu {project} w gałęzi {branch} na „{newStatus}”</translation>
    </message>
    <message>
        <source>The status of {project} changed</source>
        <translation>Zmienił się stan pakietu {project}</translation>
    </message>
    <message>
        <source>A package&apos;s status changed</source>
        <translation>Zmienił się stan pakietu</translation>
    </message>
    <message>
        <source>You retired {project} in {branch}</source>
        <translation>Wycofujesz pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>You orphaned {project} in {branch}</source>
        <translation>Osierocasz pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>You unretired {project} in {branch}</source>
        <translation>Przywracasz pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>You took over {project} in {branch}</source>
        <translation>Przejmujesz pakiet {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>Retired: {package}</source>
        <translation>Wycofano: {package}</translation>
    </message>
    <message>
        <source>Unretired: {package}</source>
        <translation>Przywrócono: {package}</translation>
    </message>
    <message>
        <source>Status changed: {package}</source>
        <translation>Zmieniono stan: {package}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} ({branch})</source>
        <translation>{agent} przywraca pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>{project} was unretired</source>
        <translation>Przywrócono pakiet {project}</translation>
    </message>
    <message>
        <source>{agent} retired {project} ({branch})</source>
        <translation>{agent} wycofuje pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>A package was retired</source>
        <translation>Wycofano pakiet</translation>
    </message>
    <message>
        <source>You unretired {project} ({branch})</source>
        <translation>Przywracasz pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>You retired {project} ({branch})</source>
        <translation>Wycofujesz pakiet {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project} in {branch}</source>
        <translation>{agent} prosi o przywrócenie pakietu {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project}</source>
        <translation>{agent} prosi o przywrócenie pakietu {project}</translation>
    </message>
    <message>
        <source>Somebody asked to unretire a package</source>
        <translation>Ktoś prosi o przywrócenie pakietu</translation>
    </message>
    <message>
        <source>You asked to unretire {project} in {branch}</source>
        <translation>Prosisz o przywrócenie pakietu {project} w gałęzi {branch}</translation>
    </message>
    <message>
        <source>You asked to unretire {project}</source>
        <translation>Prosisz o przywrócenie pakietu {project}</translation>
    </message>
    <message>
        <source>Unretirement asked for: {package}</source>
        <translation>Prośba o przywrócenie: {package}</translation>
    </message>
    <message>
        <source>{agent} deleted the package {project} from the package database</source>
        <translation>{agent} usuwa pakiet {project} z bazy pakietów</translation>
    </message>
    <message>
        <source>{project} was deleted from the package database</source>
        <translation>Usunięto pakiet {project} z bazy pakietów</translation>
    </message>
    <message>
        <source>A package was deleted from the package database</source>
        <translation>Usunięto pakiet z bazy pakietów</translation>
    </message>
    <message>
        <source>You deleted the package {project} from the package database</source>
        <translation>Usuwasz pakiet {project} z bazy pakietów</translation>
    </message>
    <message>
        <source>Package deleted: {package}</source>
        <translation>Usunięto pakiet: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the branch {branch} of {project}</source>
        <translation>{agent} prosi o gałąź {branch} pakietu {project}</translation>
    </message>
    <message>
        <source>{agent} requested a branch of {project}</source>
        <translation>{agent} prosi o gałąź pakietu {project}</translation>
    </message>
    <message>
        <source>Somebody requested a branch</source>
        <translation>Ktoś prosi o gałąź</translation>
    </message>
    <message>
        <source>You requested the branch {branch} of {project}</source>
        <translation>Prosisz o gałąź {branch} pakietu {project}</translation>
    </message>
    <message>
        <source>You requested a branch of {project}</source>
        <translation>Prosisz o gałąź pakietu {project}</translation>
    </message>
    <message>
        <source>Branch requested: {package}</source>
        <translation>Prośba o gałąź: {package}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} tworzy gałąź {branch} pakietu {project}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>Pakiet {project} ma nową gałąź</translation>
    </message>
    <message>
        <source>There is a new branch</source>
        <translation>Jest nowa gałąź</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Tworzysz gałąź {branch} pakietu {project}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Nowa gałąź: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} usuwa gałąź {branch} pakietu {project}</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Usunięto gałąź pakietu {project}</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Usunięto gałąź</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Usuwasz gałąź {branch} pakietu {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {package} {branch}</source>
        <translation>Usunięto gałąź: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} branched {project} {branch} from {source}</source>
        <translation>{agent} tworzy gałąź {branch} pakietu {project} z gałęzi {source}</translation>
    </message>
    <message>
        <source>{agent} branched {project}</source>
        <translation>{agent} tworzy gałąź pakietu {project}</translation>
    </message>
    <message>
        <source>A package was branched</source>
        <translation>Utworzono gałąź pakietu</translation>
    </message>
    <message>
        <source>You branched {project} {branch} from {source}</source>
        <translation>Tworzysz gałąź {branch} pakietu {project} z gałęzi {source}</translation>
    </message>
    <message>
        <source>You branched {project}</source>
        <translation>Tworzysz gałąź pakietu {project}</translation>
    </message>
    <message>
        <source>{agent} started to branch {branch} from {source}</source>
        <translation>{agent} rozpoczyna tworzenie gałęzi {branch} z gałęzi {source}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} rozpoczyna masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Rozpoczęto masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>You started to branch {branch} from {source}</source>
        <translation>Rozpoczynasz tworzenie gałęzi {branch} z gałęzi {source}</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Rozpoczynasz masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>Mass branch started: {branch}</source>
        <translation>Rozpoczęto masowe tworzenie gałęzi: {branch}</translation>
    </message>
    <message>
        <source>{agent}&apos;s branching of {branch} from {source} is done</source>
        <translation>Ukończono tworzenie gałęzi {branch} z gałęzi {source} użytkownika {agent}</translation>
    </message>
    <message>
        <source>{agent}&apos;s mass branch is done</source>
        <translation>Ukończono masowe tworzenie gałęzi użytkownika {agent}</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Ukończono masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>Your branching of {branch} from {source} is done</source>
        <translation>Ukończono Twoje tworzenie gałęzi {branch} z gałęzi {source}</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Ukończono Twoje masowe tworzenie gałęzi</translation>
    </message>
    <message>
        <source>Mass branch done: {branch}</source>
        <translation>Ukończono masowe tworzenie gałęzi: {branch}</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project} ({branches})</source>
        <translation>{agent} ustawia flagę critpath pakietu {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project}</source>
        <translation>{agent} ustawia flagę critpath pakietu {project}</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project} ({branches})</source>
        <translation>{agent} zdejmuje flagę critpath z pakietu {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project}</source>
        <translation>{agent} zdejmuje flagę critpath z pakietu {project}</translation>
    </message>
    <message>
        <source>The critpath flag of {project} changed</source>
        <translation>Zmieniono flagę critpath pakietu {project}</translation>
    </message>
    <message>
        <source>The critpath flag of a package changed</source>
        <translation>Zmieniono flagę critpath pakietu</translation>
    </message>
    <message>
        <source>You set the critpath flag of {project} ({branches})</source>
        <translation>Ustawiasz flagę critpath pakietu {project} ({branches})</translation>
    </message>
    <message>
        <source>You took the critpath flag off {project} ({branches})</source>
        <translation>Zdejmujesz flagę critpath z pakietu {project} ({branches})</translation>
    </message>
    <message>
        <source>On the critical path: {package}</source>
        <translation>Na ścieżce krytycznej: {package}</translation>
    </message>
    <message>
        <source>Off the critical path: {package}</source>
        <translation>Poza ścieżką krytyczną: {package}</translation>
    </message>
    <message>
        <source>{agent} changed the critpath flag of some packages</source>
        <translation>{agent} zmienia flagę critpath kilku pakietów</translation>
    </message>
    <message>
        <source>The critpath flag of some packages changed</source>
        <translation>Zmieniono flagę critpath kilku pakietów</translation>
    </message>
    <message>
        <source>You changed the critpath flag of some packages</source>
        <translation>Zmieniasz flagę critpath kilku pakietów</translation>
    </message>
    <message>
        <source>Critical path changed</source>
        <translation>Zmieniono ścieżkę krytyczną</translation>
    </message>
    <message>
        <source>{agent} turned off the release monitoring of {project}</source>
        <translation>{agent} wyłącza monitorowanie wydań pakietu {project}</translation>
    </message>
    <message>
        <source>{agent} turned on the release monitoring of {project}</source>
        <translation>{agent} włącza monitorowanie wydań pakietu {project}</translation>
    </message>
    <message>
        <source>The release monitoring of a package changed</source>
        <translation>Zmieniono monitorowanie wydań pakietu</translation>
    </message>
    <message>
        <source>You turned off the release monitoring of {project}</source>
        <translation>Wyłączasz monitorowanie wydań pakietu {project}</translation>
    </message>
    <message>
        <source>You turned on the release monitoring of {project}</source>
        <translation>Włączasz monitorowanie wydań pakietu {project}</translation>
    </message>
    <message>
        <source>Release monitoring off: {package}</source>
        <translation>Wyłączono monitorowanie wydań: {package}</translation>
    </message>
    <message>
        <source>Release monitoring on: {package}</source>
        <translation>Włączono monitorowanie wydań: {package}</translation>
    </message>
    <message>
        <source>{agent} turned off Koschei for {project}</source>
        <translation>{agent} wyłącza Koschei dla pakietu {project}</translation>
    </message>
    <message>
        <source>{agent} turned on Koschei for {project}</source>
        <translation>{agent} włącza Koschei dla pakietu {project}</translation>
    </message>
    <message>
        <source>Koschei was turned on or off for a package</source>
        <translation>Włączono lub wyłączono Koschei dla pakietu</translation>
    </message>
    <message>
        <source>You turned off Koschei for {project}</source>
        <translation>Wyłączasz Koschei dla pakietu {project}</translation>
    </message>
    <message>
        <source>You turned on Koschei for {project}</source>
        <translation>Włączasz Koschei dla pakietu {project}</translation>
    </message>
    <message>
        <source>Koschei off: {package}</source>
        <translation>Koschei wyłączone: {package}</translation>
    </message>
    <message>
        <source>Koschei on: {package}</source>
        <translation>Koschei włączone: {package}</translation>
    </message>
    <message>
        <source>{agent} created the collection {collectionName}</source>
        <translation>{agent} tworzy kolekcję {collectionName}</translation>
    </message>
    <message>
        <source>There is a new collection</source>
        <translation>Jest nowa kolekcja</translation>
    </message>
    <message>
        <source>You created the collection {collectionName}</source>
        <translation>Tworzysz kolekcję {collectionName}</translation>
    </message>
    <message>
        <source>New collection: {collectionName}</source>
        <translation>Nowa kolekcja: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed {fields} of the collection {collectionName}</source>
        <translation>{agent} zmienia kolekcję {collectionName} ({fields})</translation>
    </message>
    <message>
        <source>{agent} changed the collection {collectionName}</source>
        <translation>{agent} zmienia kolekcję {collectionName}</translation>
    </message>
    <message>
        <source>A collection changed</source>
        <translation>Zmieniono kolekcję</translation>
    </message>
    <message>
        <source>You changed {fields} of the collection {collectionName}</source>
        <translation>Zmieniasz kolekcję {collectionName} ({fields})</translation>
    </message>
    <message>
        <source>You changed the collection {collectionName}</source>
        <translation>Zmieniasz kolekcję {collectionName}</translation>
    </message>
    <message>
        <source>Collection changed: {collectionName}</source>
        <translation>Zmieniono kolekcję: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} zmienia stan prośby użytkownika {other} o pakiet {project} w gałęzi {branch} z „{oldStatus}” na „{newStatus}”</translation>
    </message>
    <message>
        <source>{agent} set their request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} zmienia stan swojej prośby o pakiet {project} w gałęzi {branch} z „{oldStatus}” na „{newStatus}”</translation>
    </message>
    <message>
        <source>{agent} set a request for {project} to “{newStatus}”</source>
        <translation>{agent} zmienia stan prośby o pakiet {project} na „{newStatus}”</translation>
    </message>
    <message>
        <source>The status of a request changed</source>
        <translation>Zmienił się stan prośby</translation>
    </message>
    <message>
        <source>You set {other}&apos;s request for {project} in {branch} to “{newStatus}”</source>
        <translation>Zmieniasz stan prośby użytkownika {other} o pakiet {project} w gałęzi {branch} na „{newStatus}”</translation>
    </message>
    <message>
        <source>You set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>Zmieniasz stan swojej prośby o pakiet {project} w gałęzi {branch} na „{newStatus}”</translation>
    </message>
    <message>
        <source>{agent} set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} zmienia stan Twojej prośby o pakiet {project} w gałęzi {branch} na „{newStatus}”</translation>
    </message>
    <message>
        <source>Request approved: {package}</source>
        <translation>Zatwierdzono prośbę: {package}</translation>
    </message>
    <message>
        <source>Request denied: {package}</source>
        <translation>Odrzucono prośbę: {package}</translation>
    </message>
    <message>
        <source>Request changed: {package}</source>
        <translation>Zmieniono prośbę: {package}</translation>
    </message>
    <message>
        <source>Package database</source>
        <translation>Baza pakietów</translation>
    </message>
</context>
<context>
    <name>planet</name>
    <message>
        <source>{author} published the post “{headlineOfPost}” on the planet</source>
        <translation>{author} publikuje wpis „{headlineOfPost}” na planecie</translation>
    </message>
    <message>
        <source>{author} published a post on the planet</source>
        <translation>{author} publikuje wpis na planecie</translation>
    </message>
    <message>
        <source>There is a new post on the planet: “{headlineOfPost}”</source>
        <translation>Jest nowy wpis na planecie: „{headlineOfPost}”</translation>
    </message>
    <message>
        <source>There is a new post on the planet</source>
        <translation>Jest nowy wpis na planecie</translation>
    </message>
    <message>
        <source>You published the post “{headlineOfPost}” on the planet</source>
        <translation>Publikujesz wpis „{headlineOfPost}” na planecie</translation>
    </message>
    <message>
        <source>You published a post on the planet</source>
        <translation>Publikujesz wpis na planecie</translation>
    </message>
    <message>
        <source>New post: {headlineOfPost}</source>
        <translation>Nowy wpis: {headlineOfPost}</translation>
    </message>
    <message>
        <source>New post by {author}</source>
        <translation>Nowy wpis użytkownika {author}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>{planet} was built again</source>
        <translation>Ponownie zbudowano {planet}</translation>
    </message>
    <message>
        <source>The planet was built again</source>
        <translation>Ponownie zbudowano planetę</translation>
    </message>
    <message>
        <source>Planet built</source>
        <translation>Zbudowano planetę</translation>
    </message>
    <message>
        <source>Fedora Planet</source>
        <translation>Planeta Fedory</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Problems about me</source>
        <translation>Problemy, które mnie dotyczą</translation>
    </message>
    <message>
        <source>Problems in my packages</source>
        <translation>Problemy w moich pakietach</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>O mnie</translation>
    </message>
    <message>
        <source>My packages</source>
        <translation>Moje pakiety</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Pushes of updates</source>
        <translation>Publikacje aktualizacji</translation>
    </message>
    <message>
        <source>Problems anywhere</source>
        <translation>Problemy gdziekolwiek</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Osoby, które śledzę</translation>
    </message>
    <message>
        <source>Updates of packages installed here</source>
        <translation>Aktualizacje zainstalowanych tu pakietów</translation>
    </message>
    <message>
        <source>Bugs of packages installed here</source>
        <translation>Błędy zainstalowanych tu pakietów</translation>
    </message>
    <message>
        <source>Packager, quiet</source>
        <translation>Opiekun pakietów, spokojnie</translation>
    </message>
    <message>
        <source>Problems with my builds, updates and packages. Usually a bubble or two a day.</source>
        <translation>Problemy z moimi buildami, aktualizacjami i pakietami. Zwykle jeden lub dwa dymki dziennie.</translation>
    </message>
    <message>
        <source>Packager, all</source>
        <translation>Opiekun pakietów, wszystko</translation>
    </message>
    <message>
        <source>Whatever happens to my packages. Usually some ten bubbles a day.</source>
        <translation>Cokolwiek dzieje się z moimi pakietami. Zwykle około dziesięciu dymków dziennie.</translation>
    </message>
    <message>
        <source>Release engineer</source>
        <translation>Inżynier wydań</translation>
    </message>
    <message>
        <source>Composes, pushes and problems of the whole distribution.</source>
        <translation>Compose, publikacje i problemy całej dystrybucji.</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>Śledzenie osób</translation>
    </message>
    <message>
        <source>What the people I name do.</source>
        <translation>Co robią osoby, które wymienię.</translation>
    </message>
    <message>
        <source>Just my machine</source>
        <translation>Tylko mój komputer</translation>
    </message>
    <message>
        <source>Updates and bugs of the packages installed here. Needs no name.</source>
        <translation>Aktualizacje i błędy zainstalowanych tu pakietów. Nie wymaga nazwy konta.</translation>
    </message>
    <message>
        <source>Problems in packages I follow</source>
        <translation>Problemy w pakietach, które śledzę</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Pakiety, które śledzę</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Problemy zgłoszone przez ten komputer</translation>
    </message>
</context>
<context>
    <name>pretix</name>
    <message>
        <source>{attendee} entered {event}</source>
        <translation>{attendee} wchodzi na wydarzenie {event}</translation>
    </message>
    <message>
        <source>Somebody entered {event}</source>
        <translation>Ktoś wchodzi na wydarzenie {event}</translation>
    </message>
    <message>
        <source>{attendee} left {event}</source>
        <translation>{attendee} opuszcza wydarzenie {event}</translation>
    </message>
    <message>
        <source>Somebody left {event}</source>
        <translation>Ktoś opuszcza wydarzenie {event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket at {event}</source>
        <translation>Ktoś okazuje bilet na wydarzeniu {event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket</source>
        <translation>Ktoś okazuje bilet</translation>
    </message>
    <message>
        <source>You entered {event}</source>
        <translation>Wchodzisz na wydarzenie {event}</translation>
    </message>
    <message>
        <source>You left {event}</source>
        <translation>Opuszczasz wydarzenie {event}</translation>
    </message>
    <message>
        <source>Entered: {event}</source>
        <translation>Wejście: {event}</translation>
    </message>
    <message>
        <source>Left: {event}</source>
        <translation>Wyjście: {event}</translation>
    </message>
    <message>
        <source>Ticket shown: {event}</source>
        <translation>Okazano bilet: {event}</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>Okazano bilet</translation>
    </message>
    <message>
        <source>Something happened with the tickets of {event} ({action})</source>
        <translation>Coś się wydarzyło z biletami na {event} ({action})</translation>
    </message>
    <message>
        <source>Something happened with tickets</source>
        <translation>Coś się wydarzyło z biletami</translation>
    </message>
    <message>
        <source>Tickets: {event}</source>
        <translation>Bilety: {event}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Bilety</translation>
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
        <translation>Rozpoczęto compose {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} is finished</source>
        <translation>Ukończono compose {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} is finished, but parts of it are missing</source>
        <translation>Ukończono compose {compose}, ale brakuje jego części</translation>
    </message>
    <message>
        <source>The compose {compose} failed</source>
        <translation>Compose {compose} nie powiódł się</translation>
    </message>
    <message>
        <source>The compose {compose} was aborted</source>
        <translation>Przerwano compose {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} is now {status}</source>
        <translation>Compose {compose} ma teraz stan {status}</translation>
    </message>
    <message>
        <source>The compose {compose} has changed</source>
        <translation>Zmienił się compose {compose}</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Compose się zmienił</translation>
    </message>
    <message>
        <source>Compose started: {compose}</source>
        <translation>Compose rozpoczęty: {compose}</translation>
    </message>
    <message>
        <source>Compose done: {compose}</source>
        <translation>Compose ukończony: {compose}</translation>
    </message>
    <message>
        <source>Compose incomplete: {compose}</source>
        <translation>Compose niekompletny: {compose}</translation>
    </message>
    <message>
        <source>Compose failed: {compose}</source>
        <translation>Compose nieudany: {compose}</translation>
    </message>
    <message>
        <source>Compose aborted: {compose}</source>
        <translation>Compose przerwany: {compose}</translation>
    </message>
    <message>
        <source>Compose changed: {compose}</source>
        <translation>Compose zmieniony: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} started</source>
        <translation>Rozpoczęto fazę {phase} compose {compose}</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} started</source>
        <translation>Rozpoczęto fazę compose {compose}</translation>
    </message>
    <message>
        <source>A phase of a compose started</source>
        <translation>Rozpoczęto fazę compose</translation>
    </message>
    <message>
        <source>Phase {phase} started: {compose}</source>
        <translation>Faza {phase} rozpoczęta: {compose}</translation>
    </message>
    <message>
        <source>Phase started: {compose}</source>
        <translation>Faza rozpoczęta: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} is done</source>
        <translation>Ukończono fazę {phase} compose {compose}</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} is done</source>
        <translation>Ukończono fazę compose {compose}</translation>
    </message>
    <message>
        <source>A phase of a compose is done</source>
        <translation>Ukończono fazę compose</translation>
    </message>
    <message>
        <source>Phase {phase} done: {compose}</source>
        <translation>Faza {phase} ukończona: {compose}</translation>
    </message>
    <message>
        <source>Phase done: {compose}</source>
        <translation>Faza ukończona: {compose}</translation>
    </message>
    <message>
        <source>{deliverables, plural, one {# image is} other {# images are}} to be made for the compose {compose}</source>
        <translation>Do utworzenia {deliverables, plural, one {jest # obraz} few {są # obrazy} many {jest # obrazów} other {jest # obrazu}} dla compose {compose}</translation>
    </message>
    <message>
        <source>Images are to be made for the compose {compose}</source>
        <translation>Obrazy do utworzenia dla compose {compose}</translation>
    </message>
    <message>
        <source>Images are to be made</source>
        <translation>Obrazy do utworzenia</translation>
    </message>
    <message>
        <source>Images to come: {compose}</source>
        <translation>Nadchodzące obrazy: {compose}</translation>
    </message>
    <message>
        <source>Images to come</source>
        <translation>Nadchodzące obrazy</translation>
    </message>
    <message>
        <source>The image {image} is done</source>
        <translation>Ukończono obraz {image}</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is done</source>
        <translation>Ukończono obraz z compose {compose}</translation>
    </message>
    <message>
        <source>An image is done</source>
        <translation>Ukończono obraz</translation>
    </message>
    <message>
        <source>Image done: {variant} {arch}</source>
        <translation>Obraz ukończony: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image done: {compose}</source>
        <translation>Obraz ukończony: {compose}</translation>
    </message>
    <message>
        <source>The image {image} failed</source>
        <translation>Obraz {image} nie powiódł się</translation>
    </message>
    <message>
        <source>An image of the compose {compose} failed</source>
        <translation>Obraz z compose {compose} nie powiódł się</translation>
    </message>
    <message>
        <source>An image failed</source>
        <translation>Obraz nie powiódł się</translation>
    </message>
    <message>
        <source>Image failed: {variant} {arch}</source>
        <translation>Obraz nieudany: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image failed: {compose}</source>
        <translation>Obraz nieudany: {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} made the ostree commit {commit} of {ref} for {arch}</source>
        <translation>Compose {compose} utworzył commit ostree {commit} dla {ref} na {arch}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit of {ref}</source>
        <translation>Compose {compose} utworzył nowy commit ostree dla {ref}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit</source>
        <translation>Compose {compose} utworzył nowy commit ostree</translation>
    </message>
    <message>
        <source>A compose made a new ostree commit</source>
        <translation>Compose utworzył nowy commit ostree</translation>
    </message>
    <message>
        <source>New tree: {ref}</source>
        <translation>Nowe drzewo: {ref}</translation>
    </message>
    <message>
        <source>New tree: {compose}</source>
        <translation>Nowe drzewo: {compose}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start: {why}</source>
        <translation>Nie udało się rozpocząć compose {config}: {why}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start</source>
        <translation>Nie udało się rozpocząć compose {config}</translation>
    </message>
    <message>
        <source>A compose failed to start</source>
        <translation>Nie udało się rozpocząć compose</translation>
    </message>
    <message>
        <source>Compose not started: {config}</source>
        <translation>Compose nierozpoczęty: {config}</translation>
    </message>
    <message>
        <source>Compose not started</source>
        <translation>Compose nierozpoczęty</translation>
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
        <translation>{agent} prosi system {tester} o ponowne przetestowanie {request}</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>{agent} prosi system {tester} o ponowne uruchomienie testu z wyniku resultsdb {result}</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run a test again</source>
        <translation>{agent} prosi system {tester} o ponowne uruchomienie testu</translation>
    </message>
    <message>
        <source>{tester} was asked to run a test again</source>
        <translation>Poproszono system {tester} o ponowne uruchomienie testu</translation>
    </message>
    <message>
        <source>A test is to run again</source>
        <translation>Test ma zostać uruchomiony ponownie</translation>
    </message>
    <message>
        <source>You asked {tester} to test {request} again</source>
        <translation>Prosisz system {tester} o ponowne przetestowanie {request}</translation>
    </message>
    <message>
        <source>You asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>Prosisz system {tester} o ponowne uruchomienie testu z wyniku resultsdb {result}</translation>
    </message>
    <message>
        <source>You asked {tester} to run a test again</source>
        <translation>Prosisz system {tester} o ponowne uruchomienie testu</translation>
    </message>
    <message>
        <source>Test asked for: {request}</source>
        <translation>Prośba o test: {request}</translation>
    </message>
    <message>
        <source>Test asked for: {tester}</source>
        <translation>Prośba o test: {tester}</translation>
    </message>
    <message>
        <source>Run a test suite</source>
        <translation>Uruchamianie zestawu testów</translation>
    </message>
</context>
<context>
    <name>releng</name>
    <message>
        <source>Release engineering looks for builds for a release of Fedora {release} Atomic Host</source>
        <translation>Inżynieria wydań szuka buildów do wydania Fedora {release} Atomic Host</translation>
    </message>
    <message>
        <source>Release engineering looks for builds for a release of Atomic Host</source>
        <translation>Inżynieria wydań szuka buildów do wydania Atomic Host</translation>
    </message>
    <message>
        <source>Atomic Host begun: Fedora {release}</source>
        <translation>Atomic Host rozpoczęty: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host begun</source>
        <translation>Atomic Host rozpoczęty</translation>
    </message>
    <message>
        <source>A new release of Fedora {release} Atomic Host is ready</source>
        <translation>Nowe wydanie Fedora {release} Atomic Host jest gotowe</translation>
    </message>
    <message>
        <source>A new release of Atomic Host is ready</source>
        <translation>Nowe wydanie Atomic Host jest gotowe</translation>
    </message>
    <message>
        <source>Atomic Host ready: Fedora {release}</source>
        <translation>Atomic Host gotowy: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host ready</source>
        <translation>Atomic Host gotowy</translation>
    </message>
    <message>
        <source>Release engineering</source>
        <translation>Inżynieria wydań</translation>
    </message>
</context>
<context>
    <name>resultsdb</name>
    <message>
        <source>{test} passed for {item}</source>
        <translation>Zaliczono test {test} dla {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>Zaliczono test {test}</translation>
    </message>
    <message>
        <source>{test} failed for {item}: {note}</source>
        <translation>Nie zaliczono testu {test} dla {item}: {note}</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>Nie zaliczono testu {test} dla {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>Nie zaliczono testu {test}</translation>
    </message>
    <message>
        <source>{test} for {item} is done, and somebody should look at it</source>
        <translation>Ukończono test {test} dla {item}; ktoś powinien spojrzeć na wynik</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}: {note}</source>
        <translation>Nie udało się uruchomić testu {test} dla {item}: {note}</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}</source>
        <translation>Nie udało się uruchomić testu {test} dla {item}</translation>
    </message>
    <message>
        <source>{test} is queued for {item}</source>
        <translation>Test {test} dla {item} czeka w kolejce</translation>
    </message>
    <message>
        <source>{test} started for {item}</source>
        <translation>Rozpoczęto test {test} dla {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item}</source>
        <translation>Ukończono test {test} dla {item}</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>Ukończono test {test}</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Ukończono test</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Test zaliczony: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Test nieudany: {item}</translation>
    </message>
    <message>
        <source>Test to inspect: {item}</source>
        <translation>Test do sprawdzenia: {item}</translation>
    </message>
    <message>
        <source>Test not run: {item}</source>
        <translation>Test nieuruchomiony: {item}</translation>
    </message>
    <message>
        <source>Test queued: {item}</source>
        <translation>Test w kolejce: {item}</translation>
    </message>
    <message>
        <source>Test started: {item}</source>
        <translation>Test rozpoczęty: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Test ukończony: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test ukończony</translation>
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
        <translation>jest wyłączona</translation>
    </message>
    <message>
        <source>is about other people or packages</source>
        <translation>dotyczy innych osób lub pakietów</translation>
    </message>
    <message>
        <source>leaves out what you did yourself</source>
        <translation>pomija to, co robisz Ty</translation>
    </message>
    <message>
        <source>is about other services</source>
        <translation>dotyczy innych usług</translation>
    </message>
    <message>
        <source>wants another severity</source>
        <translation>wymaga innej ważności</translation>
    </message>
    <message>
        <source>wants another verdict on the signature</source>
        <translation>wymaga innego werdyktu o podpisie</translation>
    </message>
    <message>
        <source>wants another topic</source>
        <translation>wymaga innego tematu</translation>
    </message>
    <message>
        <source>looks for other words</source>
        <translation>szuka innych słów</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>pasuje</translation>
    </message>
    <message>
        <source>The packages of the group %1 could not be asked for: %2</source>
        <translation>Nie można było pobrać listy pakietów grupy %1: %2</translation>
    </message>
    <message>
        <source>The packages of %1 could not be asked for: %2</source>
        <translation>Nie można było pobrać listy pakietów użytkownika %1: %2</translation>
    </message>
    <message>
        <source>The packages installed here could not be read: %1</source>
        <translation>Nie można było odczytać zainstalowanych tu pakietów: %1</translation>
    </message>
    <message>
        <source>waits for something to break or to be mended</source>
        <translation>czeka, aż coś się zepsuje lub znów zadziała</translation>
    </message>
    <message>
        <source>needs your user name, which is not set</source>
        <translation>wymaga nazwy użytkownika, która nie jest ustawiona</translation>
    </message>
    <message>
        <source>needs a list of packages that is not known yet</source>
        <translation>wymaga listy pakietów, która nie jest jeszcze znana</translation>
    </message>
    <message>
        <source>is about whom or what you follow, and that is nothing yet</source>
        <translation>dotyczy tego, co obserwujesz, a na razie niczego nie obserwujesz</translation>
    </message>
</context>
<context>
    <name>summershum</name>
    <message>
        <source>summershum started to read {file} of {package}</source>
        <translation>summershum zaczyna czytać plik {file} pakietu {package}</translation>
    </message>
    <message>
        <source>summershum started to read a source file</source>
        <translation>summershum zaczyna czytać plik źródłowy</translation>
    </message>
    <message>
        <source>summershum started to read {file}, which you uploaded for {package}</source>
        <translation>summershum zaczyna czytać plik {file}, wysłany przez Ciebie dla pakietu {package}</translation>
    </message>
    <message>
        <source>Source being read: {package}</source>
        <translation>Czytanie źródła: {package}</translation>
    </message>
    <message>
        <source>Source being read</source>
        <translation>Czytanie źródła</translation>
    </message>
    <message>
        <source>summershum has read {file} of {package}</source>
        <translation>summershum przeczytał plik {file} pakietu {package}</translation>
    </message>
    <message>
        <source>summershum has read a source file</source>
        <translation>summershum przeczytał plik źródłowy</translation>
    </message>
    <message>
        <source>summershum has read {file}, which you uploaded for {package}</source>
        <translation>summershum przeczytał plik {file}, wysłany przez Ciebie dla pakietu {package}</translation>
    </message>
    <message>
        <source>Source read: {package}</source>
        <translation>Przeczytano źródło: {package}</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>Przeczytano źródło</translation>
    </message>
    <message>
        <source>summershum failed to read {file} of {package}</source>
        <translation>summershum nie zdołał przeczytać pliku {file} pakietu {package}</translation>
    </message>
    <message>
        <source>summershum failed to read a source file</source>
        <translation>summershum nie zdołał przeczytać pliku źródłowego</translation>
    </message>
    <message>
        <source>summershum failed to read {file}, which you uploaded for {package}</source>
        <translation>summershum nie zdołał przeczytać pliku {file}, wysłanego przez Ciebie dla pakietu {package}</translation>
    </message>
    <message>
        <source>Source not read: {package}</source>
        <translation>Nie przeczytano źródła: {package}</translation>
    </message>
    <message>
        <source>Source not read</source>
        <translation>Nie przeczytano źródła</translation>
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
        <translation>Zaliczono test {test} dla {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>Zaliczono test {test}</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>Nie zaliczono testu {test} dla {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>Nie zaliczono testu {test}</translation>
    </message>
    <message>
        <source>{test} was aborted for {item}</source>
        <translation>Przerwano test {test} dla {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item} ({outcome})</source>
        <translation>Ukończono test {test} dla {item} ({outcome})</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>Ukończono test {test}</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Ukończono test</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Test zaliczony: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Test nieudany: {item}</translation>
    </message>
    <message>
        <source>Test aborted: {item}</source>
        <translation>Test przerwany: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Test ukończony: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test ukończony</translation>
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
        <translation>Nie można otworzyć %1. Czy przeglądarka WWW jest skonfigurowana?</translation>
    </message>
    <message>
        <source>New messages cannot be stored: %1</source>
        <translation>Nie można zapisać nowych wiadomości: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>Historia była uszkodzona. Zachowano ją jako %1 i rozpoczęto nową.</translation>
    </message>
    <message>
        <source>All messages are marked read</source>
        <translation>Oznaczono wszystkie wiadomości jako przeczytane</translation>
    </message>
</context>
<context>
    <name>tidings::app::AutostartSwitch</name>
    <message>
        <source>Tell what happened since you logged in.</source>
        <translation>Informowanie o tym, co się stało od zalogowania.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Tidings at login: %1</source>
        <translation>Nie można poprosić środowiska graficznego o uruchamianie Tidings przy logowaniu: %1</translation>
    </message>
</context>
<context>
    <name>tidings::app::PreferencesWindows</name>
    <message>
        <source>This cannot be changed now.</source>
        <translation>Nie można tego teraz zmienić.</translation>
    </message>
</context>
<context>
    <name>tidings::app::RulesWindows</name>
    <message>
        <source>This message is not in the history any more. Mute it from another one.</source>
        <translation>Tej wiadomości nie ma już w historii. Wycisz ją z innej.</translation>
    </message>
</context>
<context>
    <name>tidings::app::Settings</name>
    <message>
        <source>What you chose counts until the program ends, but cannot be kept. %1</source>
        <translation>Twój wybór obowiązuje do zakończenia programu, ale nie można go zachować. %1</translation>
    </message>
    <message>
        <source>What you chose counts until the program ends. Then other settings count more: %1</source>
        <translation>Twój wybór obowiązuje do zakończenia programu. Potem ważniejsze są inne ustawienia: %1</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Osoby, które śledzę</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Pakiety, które śledzę</translation>
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
        <translation>Zgłaszając błąd, dołącz te informacje. Hasła, ścieżka katalogu domowego i nazwy w adresach są pominięte; mimo to przejrzyj całość.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiuj diagnostykę</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>tidings::ui::AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Dodawanie profilu</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Szyna</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>There is a profile of that name.</source>
        <translation>Profil o tej nazwie już istnieje.</translation>
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
        <translation>Dymki naraz</translation>
    </message>
    <message>
        <source>After that, one each</source>
        <translation>Potem jeden co</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reguły…</translation>
    </message>
    <message>
        <source>What comes in between is told by one bubble for all.</source>
        <translation>O tym, co nadejdzie pomiędzy nimi, informuje jeden wspólny dymek.</translation>
    </message>
    <message>
        <source>Which messages become a bubble is decided by rules.</source>
        <translation>O tym, które wiadomości stają się dymkami, decydują reguły.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CatchUpBar</name>
    <message>
        <source>Catching up</source>
        <translation>Nadrabianie</translation>
    </message>
    <message>
        <source>Catching up is waiting: %1</source>
        <translation>Nadrabianie czeka: %1</translation>
    </message>
    <message>
        <source>Catching up: %1</source>
        <translation>Nadrabianie: %1</translation>
    </message>
    <message>
        <source>Catching up: %1 of about %2</source>
        <translation>Nadrabianie: %1 z około %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Some messages of the time away are missing: %1. Tidings tries again when it starts the next time</source>
        <translation>Brakuje części wiadomości z czasu nieobecności: %1. Tidings spróbuje ponownie przy następnym uruchomieniu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Catching up was stopped</source>
        <translation>Nadrabianie zatrzymano</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Nadrobiono zaległości</translation>
    </message>
    <message>
        <source>Catching up was stopped. While you were away: %1</source>
        <translation>Nadrabianie zatrzymano. Pod Twoją nieobecność: %1</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Pod Twoją nieobecność: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CertificateView</name>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ConstituentList</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailFacts</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Odnośniki</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Why shown</source>
        <translation>Dlaczego pokazano</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Szukaj „%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what a link opens, at which host</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Podpisano przez %1</translation>
    </message>
    <message>
        <source>With SHA-1, as the protocol of this bus has it</source>
        <translation>Za pomocą SHA-1, zgodnie z protokołem tej szyny</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Powiązane</translation>
    </message>
    <message>
        <source>Show what is related: %1</source>
        <translation>Pokaż powiązane: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Powrót do listy</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the message&apos;s link</comment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Kopiuj surową wiadomość</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Oznacz jako przeczytaną</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Oznacz jako nieprzeczytaną</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Nie wybrano wiadomości</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today at 14:23, 9 minutes ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mute, follow, new rule</source>
        <translation>Wyciszanie, śledzenie, nowa reguła</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExplanationView</name>
    <message>
        <source>Rule by rule</source>
        <translation>Reguła po regule</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Nie ma reguł.</translation>
    </message>
    <message>
        <source>fits, and decides</source>
        <translation>pasuje i decyduje</translation>
    </message>
    <message>
        <source>fits, but a rule above decides</source>
        <translation>pasuje, ale decyduje reguła powyżej</translation>
    </message>
    <message>
        <source>When it came the rules were others.</source>
        <translation>Gdy nadeszła, reguły były inne.</translation>
    </message>
    <message>
        <source>Open the rule %1. It %2</source>
        <comment>a rule&apos;s name, and what it makes of a message</comment>
        <translation>Otwórz regułę %1. Reguła %2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportBar</name>
    <message>
        <source>Show folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1</source>
        <translation>
            <numerusform>%Ln wiadomość zapisano w %1</numerusform>
            <numerusform>%Ln wiadomości zapisano w %1</numerusform>
            <numerusform>%Ln wiadomości zapisano w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>Eksport zatrzymano; nie zapisano żadnego pliku</translation>
    </message>
    <message>
        <source>The export was given up: %1</source>
        <translation>Eksport przerwano: %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportowanie</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Eksportowanie: %1 z %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela dla arkuszy kalkulacyjnych (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a message each line (*.jsonl)</source>
        <translation>JSON, jedna wiadomość w wierszu (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::FirstStartDialog</name>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Nazwa użytkownika zawiera tylko litery, cyfry, kropki, łączniki i podkreślenia.</translation>
    </message>
    <message>
        <source>Without a user name nothing is told about you and your packages.</source>
        <translation>Bez nazwy użytkownika nic nie będzie mówione o tobie i twoich pakietach.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::GeneralPage</name>
    <message>
        <source>Start Tidings at login</source>
        <translation>Uruchamiaj Tidings przy logowaniu</translation>
    </message>
    <message>
        <source>Account name, as in your packages</source>
        <translation>Nazwa konta, jak w Twoich pakietach</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak w środowisku graficznym</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Twoje konto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The account is what “me” means in rules. Empty: nobody is meant.</source>
        <translation>W regułach „ja” oznacza to konto. Puste: nie oznacza nikogo.</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Nazwa użytkownika zawiera tylko litery, cyfry, kropki, łączniki i podkreślenia.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryPage</name>
    <message>
        <source>Keep for days</source>
        <translation>Zachowuj przez (dni)</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Wiadomości najwyżej</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>What is older, and what is more, is removed for good, the oldest first.</source>
        <translation>To, co starsze lub ponad tę liczbę, jest usuwane na stałe, począwszy od najstarszych.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryToolBar</name>
    <message>
        <source>Sidebar</source>
        <translation>Panel boczny</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Otwórz odnośnik</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Przeczytana lub nieprzeczytana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Quit Tidings</source>
        <translation>Zakończ Tidings</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reguły…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>To, co widać…</translation>
    </message>
    <message>
        <source>What is selected…</source>
        <translation>To, co zaznaczono…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>A part of the history cannot be read: %1</source>
        <translation>Nie można odczytać części historii: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Housekeeping</name>
    <message>
        <source>Forget…</source>
        <translation>Zapomnij…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Zmniejsz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Account of a person</source>
        <translation>Konto osoby</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Sprawdzanie historii</translation>
    </message>
    <message>
        <source>Making the history smaller</source>
        <translation>Zmniejszanie historii</translation>
    </message>
    <message>
        <source>Forgetting %1</source>
        <translation>Zapominanie: %1</translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation>Liczenie wiadomości</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Zatrzymano. To, co już zrobiono, pozostaje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1</source>
        <translation>
            <numerusform>%Ln wiadomość o koncie %1</numerusform>
            <numerusform>%Ln wiadomości o koncie %1</numerusform>
            <numerusform>%Ln wiadomości o koncie %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1 removed</source>
        <translation>
            <numerusform>Usunięto %Ln wiadomość o koncie %1</numerusform>
            <numerusform>Usunięto %Ln wiadomości o koncie %1</numerusform>
            <numerusform>Usunięto %Ln wiadomości o koncie %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>Historia jest uszkodzona: %1</translation>
    </message>
    <message>
        <source>Something in the history was wrong, and has been mended.</source>
        <translation>Coś w historii było nieprawidłowe i zostało naprawione.</translation>
    </message>
    <message>
        <source>The history is in order.</source>
        <translation>Historia jest w porządku.</translation>
    </message>
    <message>
        <source>It was %1 and is %2 now.</source>
        <translation>Historia zajmowała %1, teraz zajmuje %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln message(s) about %1 for good?</source>
        <translation>
            <numerusform>Usunąć na stałe %Ln wiadomość o koncie %1?</numerusform>
            <numerusform>Usunąć na stałe %Ln wiadomości o koncie %1?</numerusform>
            <numerusform>Usunąć na stałe %Ln wiadomości o koncie %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>What others wrote about the person in a text stays.</source>
        <translation>To, co inni napisali o tej osobie w tekście, pozostaje.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ImportDialog</name>
    <message>
        <source>Put them above the rules that are there</source>
        <translation>Umieść je nad obecnymi regułami</translation>
    </message>
    <message>
        <source>Put them in place of the rules that are there</source>
        <translation>Umieść je zamiast obecnych reguł</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import reguł</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>What could not be carried over</source>
        <translation>Czego nie można było przenieść</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Utwórz klucz</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Zapomnij klucz</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Twój klucz publiczny</translation>
    </message>
    <message>
        <source>Give it to whoever runs the gateway.</source>
        <translation>Przekaż go osobie zarządzającej bramą.</translation>
    </message>
    <message>
        <source>The public key is copied. Give it to whoever runs the gateway.</source>
        <translation>Klucz publiczny został skopiowany. Przekaż go osobie zarządzającej bramą.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Utwórz nowy klucz…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Utwórz nowy klucz</translation>
    </message>
    <message>
        <source>Make a new key instead of the one there is?</source>
        <translation>Utworzyć nowy klucz zamiast istniejącego?</translation>
    </message>
    <message>
        <source>The old one is gone for good, and you are not let in before whoever runs the gateway has the public half of the new one.</source>
        <translation>Stary klucz przepadnie na dobre, a dostęp będzie możliwy dopiero wtedy, gdy osoba zarządzająca bramą otrzyma część publiczną nowego.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Single letters work in the list.</source>
        <translation>Pojedyncze litery działają na liście.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::LongForm</name>
    <message>
        <source>Text of the message</source>
        <translation>Tekst wiadomości</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MessageMenu</name>
    <message>
        <source>Mute…</source>
        <translation>Wycisz…</translation>
    </message>
    <message>
        <source>New rule from this…</source>
        <translation>Nowa reguła z tej wiadomości…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Śledź: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>No bubbles about</source>
        <translation>Czego mają nie dotyczyć dymki</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Na jak długo</translation>
    </message>
    <message>
        <source>It still goes to the history, as read.</source>
        <translation>Wiadomości nadal trafiają do historii, jako przeczytane.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MutesPage</name>
    <message>
        <source>Muted</source>
        <translation>Wyciszone</translation>
    </message>
    <message>
        <source>Nothing is muted. Press m on a message in the history to mute what it is about.</source>
        <translation>Nic nie jest wyciszone. Naciśnij m na wiadomości w historii, aby wyciszyć to, czego dotyczy.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wyłącz wyciszenie</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Śledzone</translation>
    </message>
    <message>
        <source>You follow nobody. The menu of a message in the history has Follow.</source>
        <translation>Nikogo nie śledzisz. Menu wiadomości w historii zawiera polecenie Śledź.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Przestań śledzić</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>pakiet</translation>
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
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NewAbove</name>
    <message>
        <source>To the newest message (Home)</source>
        <translation>Do najnowszej wiadomości (Home)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>messages above those in view</comment>
        <translation>
            <numerusform>%Ln nowa powyżej</numerusform>
            <numerusform>%Ln nowe powyżej</numerusform>
            <numerusform>%Ln nowych powyżej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
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
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>There is no keyring: it is kept until Tidings ends.</source>
        <translation>Nie ma bazy kluczy: hasło jest przechowywane do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Zachowaj w bazie kluczy</translation>
    </message>
    <message>
        <source>Else it is kept until Tidings ends.</source>
        <translation>W innym razie jest przechowywane do zakończenia programu Tidings.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PathEdit</name>
    <message>
        <source>Look for the file</source>
        <translation>Wskaż plik</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesPage</name>
    <message>
        <source>the command line</source>
        <translation>wiersz poleceń</translation>
    </message>
    <message>
        <source>Set by %1, which counts more than what is chosen here.</source>
        <translation>Ustawia to %1 i jest to ważniejsze niż wybór tutaj.</translation>
    </message>
    <message>
        <source>Set by %1. What is chosen here counts more.</source>
        <translation>Ustawia to %1. Wybór tutaj jest ważniejszy.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Dymki</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Godziny ciszy</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>The demo keeps nothing: what you choose here counts until it ends.</source>
        <translation>Pokaz niczego nie zachowuje: Twój wybór obowiązuje do jego zakończenia.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreviewPane</name>
    <message>
        <source>Messages the rule would have caught</source>
        <translation>Wiadomości, które objęłaby reguła</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Nie można odczytać historii: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PrivacyPage</name>
    <message>
        <source>Show pictures of people</source>
        <translation>Pokazuj zdjęcia osób</translation>
    </message>
    <message>
        <source>They come from libravatar.org, which learns by it whom you read about. Each is kept for a week.</source>
        <translation>Pochodzą z serwisu libravatar.org, który dowiaduje się w ten sposób, o kim czytasz. Każde jest przechowywane przez tydzień.</translation>
    </message>
    <message>
        <source>Nothing else is fetched to be shown: icons of services come with Tidings, and a link is opened only when you press it.</source>
        <translation>Nic innego nie jest pobierane do wyświetlenia: ikony usług są częścią Tidings, a odnośnik jest otwierany dopiero po naciśnięciu.</translation>
    </message>
    <message>
        <source>A rule about packages you maintain asks the package source for those of your account.</source>
        <translation>Reguła o pakietach, którymi się opiekujesz, pyta źródło pakietów o pakiety Twojego konta.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileForm</name>
    <message>
        <source>Check the signatures of senders</source>
        <translation>Sprawdzaj podpisy nadawców</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Bramy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Urząd certyfikacji</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>User of the address</source>
        <translation>Użytkownik z adresu</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certyfikat klienta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>None: nothing is caught up</source>
        <translation>Brak: nic nie jest nadrabiane</translation>
    </message>
    <message>
        <source>Catch up at most, messages</source>
        <translation>Nadrabianie najwyżej, wiadomości</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>najwyżej </translation>
    </message>
    <message>
        <source>Catch up at most, days</source>
        <translation>Nadrabianie najwyżej, dni</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nadrabianie</translation>
    </message>
    <message>
        <source>Set by %1, too, which counts more than what is chosen here.</source>
        <translation>Ustawia to też %1 i jest to ważniejsze niż wybór tutaj.</translation>
    </message>
    <message>
        <source>Set by %1, too. What is chosen here counts more.</source>
        <translation>Ustawia to też %1. Wybór tutaj jest ważniejszy.</translation>
    </message>
    <message numerus="yes">
        <source> message(s)</source>
        <translation>
            <numerusform> wiadomość</numerusform>
            <numerusform> wiadomości</numerusform>
            <numerusform> wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dzień</numerusform>
            <numerusform> dni</numerusform>
            <numerusform> dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation>Zapomnij hasło</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>Konto i hasło</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Ustaw hasło…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Konto i klucz</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Twój klucz</translation>
    </message>
    <message>
        <source>Gateway&apos;s key</source>
        <translation>Klucz bramy</translation>
    </message>
    <message>
        <source>The public key of a gateway has 40 letters, digits and signs</source>
        <translation>Klucz publiczny bramy ma 40 znaków: liter, cyfr i symboli</translation>
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
        <translation>włączony</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączony</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>łączy się</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>brak hasła</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>brak klucza</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>odmowa dostępu</translation>
    </message>
    <message>
        <source>wrong key of the gateway</source>
        <translation>niewłaściwy klucz bramy</translation>
    </message>
    <message>
        <source>new key of the gateway</source>
        <translation>nowy klucz bramy</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>brak uprawnień</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfilesPage</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>This profile was not made here; it can only be switched off.</source>
        <translation>Tego profilu nie utworzono tutaj; można go tylko wyłączyć.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Profil %1 został usunięty.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::QuietPage</name>
    <message>
        <source>No bubbles at these hours</source>
        <translation>Bez dymków w tych godzinach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>On</source>
        <translation>W dni</translation>
    </message>
    <message>
        <source>The days are those on which they begin; none means every day.</source>
        <translation>Dni to te, w których godziny ciszy się zaczynają; żaden oznacza każdy dzień.</translation>
    </message>
    <message>
        <source>Bubbles also wait while the desktop&apos;s do-not-disturb is on, and while the screen is locked. One bubble tells afterwards what came.</source>
        <translation>Dymki czekają też, gdy w środowisku graficznym włączony jest tryb Nie przeszkadzać i gdy ekran jest zablokowany. Potem jeden dymek informuje o tym, co nadeszło.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RawView</name>
    <message>
        <source>Raw message</source>
        <translation>Surowa wiadomość</translation>
    </message>
    <message>
        <source>Raw message (JSON, %1)</source>
        <translation>Surowa wiadomość (JSON, %1)</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <translation>Pokaż więcej (pokazano %1 z %2)</translation>
    </message>
    <message>
        <source>Search in the raw message</source>
        <translation>Szukaj w surowej wiadomości</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Znajdź poprzednie</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Znajdź następne</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Kopiuj surową wiadomość</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Nie znaleziono w pokazanej części</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleFiles</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie można było zapisać %1: %2</translation>
    </message>
    <message>
        <source>%1 has no rules of Tidings or of Fedora&apos;s notifier.</source>
        <translation>%1 nie zawiera reguł Tidings ani systemu powiadomień Fedory.</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>Wczytuje się najwyżej %1 reguł.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleForm</name>
    <message>
        <source>Whatever it changes</source>
        <translation>Cokolwiek zmienia</translation>
    </message>
    <message>
        <source>Only what breaks</source>
        <translation>Tylko to, co się psuje</translation>
    </message>
    <message>
        <source>Only what is mended</source>
        <translation>Tylko to, co znów działa</translation>
    </message>
    <message>
        <source>What breaks or is mended</source>
        <translation>To, co się psuje lub znów działa</translation>
    </message>
    <message>
        <source>All I follow, or user names</source>
        <translation>Wszystkie, które śledzę, lub nazwy użytkowników</translation>
    </message>
    <message>
        <source>Names of groups</source>
        <translation>Nazwy grup</translation>
    </message>
    <message>
        <source>All I follow, or names such as python-*</source>
        <translation>Wszystkie, które śledzę, lub nazwy takie jak python-*</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nazwy użytkowników</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>Dowolny podpis</translation>
    </message>
    <message>
        <source>%1 or others</source>
        <comment>a verdict</comment>
        <translation>%1 lub inne</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Podpis: %1</translation>
    </message>
    <message>
        <source>Known of builds (Koji, Jenkins), tests (CI), composes (Pungi), gates (Greenwave), and of what Koschei and Nagios tell</source>
        <translation>Wiadomo o buildach (Koji, Jenkins), testach (CI), kompozycjach (Pungi), bramkach (Greenwave) oraz o tym, co zgłaszają Koschei i Nagios</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleListModel</name>
    <message>
        <source>Add “%1”</source>
        <translation>Dodanie „%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usunięcie „%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Przesunięcie „%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Zmiana „%1”</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>The first rule that fits decides. What fits none is kept as read.</source>
        <translation>Decyduje pierwsza pasująca reguła. To, do czego nie pasuje żadna, jest zachowywane jako przeczytane.</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <comment>a preset</comment>
        <translation>Reguły zestawu „%1”</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>Brak reguł</translation>
    </message>
    <message>
        <source>All messages go to the history, as read, and there are no bubbles.</source>
        <translation>Wszystkie wiadomości trafiają do historii, jako przeczytane, i nie ma dymków.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>Add those for packagers</source>
        <translation>Dodaj reguły dla opiekunów pakietów</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Dodanie „%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Muted and followed</source>
        <translation>Wyciszone i śledzone</translation>
    </message>
    <message>
        <source>The rules are exported.</source>
        <translation>Reguły zostały wyeksportowane.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import reguł</translation>
    </message>
    <message>
        <source>Rules (*.toml *.json);;All files (*)</source>
        <translation>Reguły (*.toml *.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Eksport reguł</translation>
    </message>
    <message>
        <source>Rules of Tidings (*.toml);;Rules of Fedora&apos;s notifier, FMN (*.json)</source>
        <translation>Reguły Tidings (*.toml);;Reguły systemu powiadomień Fedory, FMN (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapis wyszukiwania</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Zmiana nazwy wyszukiwania</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Usuń filtr %1</translation>
    </message>
    <message>
        <source>Filter: %1, remove</source>
        <translation>Filtr: %1, usuń</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchField</name>
    <message>
        <source>Search the history</source>
        <translation>Przeszukaj historię</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Search, or type user: package: service: is:unread …</source>
        <translation>Szukaj lub wpisz user: package: service: is:unread …</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SelectedMessage</name>
    <message>
        <source>The message cannot be read</source>
        <translation>Nie można odczytać wiadomości</translation>
    </message>
    <message>
        <source>The message is not in the history any more</source>
        <translation>Tej wiadomości nie ma już w historii</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ServerKeyPanel</name>
    <message>
        <source>Accept the new key</source>
        <translation>Zaakceptuj nowy klucz</translation>
    </message>
    <message>
        <source>The gateway&apos;s public key</source>
        <translation>Klucz publiczny bramy</translation>
    </message>
    <message>
        <source>From whoever runs it</source>
        <translation>Od osoby zarządzającej bramą</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Odcisk: %1</translation>
    </message>
    <message>
        <source>The key of the gateway is to be %1 now, and was %2 before. Somebody else may pose as the gateway: nothing is connected before you accept it. Do so if whoever runs the gateway confirms it.</source>
        <translation>Kluczem bramy ma być teraz %1, a wcześniej był %2. Ktoś inny może podszywać się pod bramę: do czasu zaakceptowania klucza połączenie nie zostanie nawiązane. Zaakceptuj go, jeśli osoba zarządzająca bramą go potwierdzi.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarModel</name>
    <message>
        <source>All</source>
        <comment>the view of all messages</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>the view of unread messages</comment>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>O mnie</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>services</comment>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>Jeszcze %Ln</numerusform>
            <numerusform>Jeszcze %Ln</numerusform>
            <numerusform>Jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidings does not know your account. Name it in the settings.</source>
        <translation>Tidings nie zna Twojego konta. Podaj je w ustawieniach.</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>a view and its number of unread messages</comment>
        <translation>%1, nieprzeczytane: %2</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarView</name>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tidings::ui::StatusLine</name>
    <message>
        <source>Bubbles are paused until %1</source>
        <translation>Dymki wstrzymane do %1</translation>
    </message>
    <message>
        <source>Bubbles are paused until resumed</source>
        <translation>Dymki wstrzymane do wznowienia</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TestPanel</name>
    <message>
        <source>Test connection</source>
        <translation>Testuj połączenie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TextBox</name>
    <message>
        <source>… It goes on; the raw message has all of it.</source>
        <translation>… Tekst jest dłuższy; całość zawiera surowa wiadomość.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Timeline</name>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is in view, how much it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>legend</comment>
        <translation>wiadomości</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>legend</comment>
        <translation>problemy</translation>
    </message>
</context>
<context>
    <name>tidings::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ViewCombo</name>
    <message>
        <source>View</source>
        <translation>Widok</translation>
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
        <translation>{user} otwiera zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket}</source>
        <translation>{user} otwiera zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was opened</source>
        <translation>Otwarto zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>A ticket was opened in {project}</source>
        <translation>Otwarto zgłoszenie w projekcie {project}</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>Otwarto zgłoszenie</translation>
    </message>
    <message>
        <source>You opened the ticket {ticket}: “{title}”</source>
        <translation>Otwierasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket} for you: “{title}”</source>
        <translation>{user} otwiera dla Ciebie zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>New ticket: {ticket}</source>
        <translation>Nowe zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} zamyka zgłoszenie {ticket} jako {resolution}: „{title}”</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket}: “{title}”</source>
        <translation>{user} zamyka zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} reopened the ticket {ticket}: “{title}”</source>
        <translation>{user} ponownie otwiera zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket} ({changed}): “{title}”</source>
        <translation>{user} zmienia zgłoszenie {ticket} ({changed}): „{title}”</translation>
    </message>
    <message>
        <source>{user} commented on the ticket {ticket}, “{title}”</source>
        <translation>{user} komentuje zgłoszenie {ticket}, „{title}”</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket}: “{title}”</source>
        <translation>{user} zmienia zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>The ticket {ticket} changed</source>
        <translation>Zmieniono zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>A ticket changed in {project}</source>
        <translation>Zmieniono zgłoszenie w projekcie {project}</translation>
    </message>
    <message>
        <source>A ticket changed</source>
        <translation>Zmieniono zgłoszenie</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>Zamykasz zgłoszenie {ticket} jako {resolution}: „{title}”</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket}: “{title}”</source>
        <translation>Zamykasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You reopened the ticket {ticket}: “{title}”</source>
        <translation>Ponownie otwierasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>You changed the ticket {ticket}: “{title}”</source>
        <translation>Zmieniasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} zamyka Twoje zgłoszenie {ticket} jako {resolution}: „{title}”</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket}: “{title}”</source>
        <translation>{user} zamyka Twoje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} reopened your ticket {ticket}: “{title}”</source>
        <translation>{user} ponownie otwiera Twoje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} changed your ticket {ticket}: “{title}”</source>
        <translation>{user} zmienia Twoje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>Ticket closed: {ticket}</source>
        <translation>Zamknięto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Ticket reopened: {ticket}</source>
        <translation>Ponownie otwarto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Nowy komentarz: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed: {ticket}</source>
        <translation>Zmieniono zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>Zmieniono zgłoszenie</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}: “{title}”</source>
        <translation>{user} usuwa zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}</source>
        <translation>{user} usuwa zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was deleted</source>
        <translation>Usunięto zgłoszenie {ticket}</translation>
    </message>
    <message>
        <source>A ticket was deleted</source>
        <translation>Usunięto zgłoszenie</translation>
    </message>
    <message>
        <source>You deleted the ticket {ticket}: “{title}”</source>
        <translation>Usuwasz zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>{user} deleted your ticket {ticket}: “{title}”</source>
        <translation>{user} usuwa Twoje zgłoszenie {ticket}: „{title}”</translation>
    </message>
    <message>
        <source>Ticket deleted: {ticket}</source>
        <translation>Usunięto zgłoszenie: {ticket}</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>Usunięto zgłoszenie</translation>
    </message>
    <message>
        <source>{user} wrote the wiki page {page} of {project}</source>
        <translation>{user} tworzy stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>{project} has a new wiki page, {page}</source>
        <translation>Projekt {project} ma nową stronę wiki {page}</translation>
    </message>
    <message>
        <source>A wiki has a new page</source>
        <translation>Wiki ma nową stronę</translation>
    </message>
    <message>
        <source>You wrote the wiki page {page} of {project}</source>
        <translation>Tworzysz stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>New wiki page: {page}</source>
        <translation>Nowa strona wiki: {page}</translation>
    </message>
    <message>
        <source>New wiki page</source>
        <translation>Nowa strona wiki</translation>
    </message>
    <message>
        <source>{user} edited the wiki page {page} of {project}</source>
        <translation>{user} edytuje stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was edited</source>
        <translation>Zmodyfikowano stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Zmodyfikowano stronę wiki</translation>
    </message>
    <message>
        <source>You edited the wiki page {page} of {project}</source>
        <translation>Edytujesz stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>Wiki page edited: {page}</source>
        <translation>Zmodyfikowano stronę wiki: {page}</translation>
    </message>
    <message>
        <source>Wiki page edited</source>
        <translation>Zmodyfikowano stronę wiki</translation>
    </message>
    <message>
        <source>{user} renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>{user} zmienia nazwę strony wiki {old_name} projektu {project} na {page}</translation>
    </message>
    <message>
        <source>A wiki page is called {page} now</source>
        <translation>Strona wiki nazywa się teraz {page}</translation>
    </message>
    <message>
        <source>A wiki page was renamed</source>
        <translation>Zmieniono nazwę strony wiki</translation>
    </message>
    <message>
        <source>You renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>Zmieniasz nazwę strony wiki {old_name} projektu {project} na {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed: {page}</source>
        <translation>Zmieniono nazwę strony wiki: {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed</source>
        <translation>Zmieniono nazwę strony wiki</translation>
    </message>
    <message>
        <source>{user} deleted the wiki page {page} of {project}</source>
        <translation>{user} usuwa stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was deleted</source>
        <translation>Usunięto stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>A wiki page was deleted</source>
        <translation>Usunięto stronę wiki</translation>
    </message>
    <message>
        <source>You deleted the wiki page {page} of {project}</source>
        <translation>Usuwasz stronę wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>Wiki page deleted: {page}</source>
        <translation>Usunięto stronę wiki: {page}</translation>
    </message>
    <message>
        <source>Wiki page deleted</source>
        <translation>Usunięto stronę wiki</translation>
    </message>
    <message>
        <source>{user} deleted a version of the wiki page {page} of {project}</source>
        <translation>{user} usuwa wersję strony wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>A version of the wiki page {page} was deleted</source>
        <translation>Usunięto wersję strony wiki {page}</translation>
    </message>
    <message>
        <source>A version of a wiki page was deleted</source>
        <translation>Usunięto wersję strony wiki</translation>
    </message>
    <message>
        <source>You deleted a version of the wiki page {page} of {project}</source>
        <translation>Usuwasz wersję strony wiki {page} projektu {project}</translation>
    </message>
    <message>
        <source>Wiki version deleted: {page}</source>
        <translation>Usunięto wersję strony wiki: {page}</translation>
    </message>
    <message>
        <source>Wiki version deleted</source>
        <translation>Usunięto wersję strony wiki</translation>
    </message>
    <message>
        <source>{user} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{user} wysyła zmiany do repozytorium {repo} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>{user} pushed to {repo}</source>
        <translation>{user} wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Ktoś wysyła zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Ktoś wysyła commit</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Wysyłasz zmiany do repozytorium {repo} ({branch}): „{summary}”</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Wysyłasz zmiany do repozytorium {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Nowy commit: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Nowy commit</translation>
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
        <translation>Czy brama działa i czy port jest właściwy?</translation>
    </message>
    <message>
        <source>Is the name right, and is the network up?</source>
        <translation>Czy nazwa jest właściwa i czy sieć działa?</translation>
    </message>
    <message>
        <source>Is it the address of this bus?</source>
        <translation>Czy to adres tej szyny?</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Popraw adres w profilu.</translation>
    </message>
    <message>
        <source>Reconnecting.</source>
        <translation>Ponowne łączenie.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Ponowna próba.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Brak połączenia z %1. %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2. %3</source>
        <translation>Brak połączenia z %1: %2. %3</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s temu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 godz. temu</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d temu</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Połączono z %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Łączenie z %1</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Brak połączenia z %1</translation>
    </message>
    <message>
        <source>%1, no message yet</source>
        <translation>%1, jeszcze bez wiadomości</translation>
    </message>
    <message>
        <source>%1 Last message %2.</source>
        <translation>%1 Ostatnia wiadomość %2.</translation>
    </message>
    <message>
        <source>%1, last message %2</source>
        <translation>%1, ostatnia wiadomość %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Wznów (wstrzymano do %1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Na 1 godzinę</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>Do wznowienia</translation>
    </message>
    <message>
        <source>Mark all read (%1)</source>
        <translation>Oznacz wszystkie jako przeczytane (%1)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Tidings: nothing unread</source>
        <translation>Tidings: brak nieprzeczytanych</translation>
    </message>
    <message>
        <source>Tidings: %1 unread</source>
        <translation>Tidings: nieprzeczytane: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problemy</numerusform>
            <numerusform>%1, %n problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Wstrzymano do %1</translation>
    </message>
    <message>
        <source>Paused until resumed</source>
        <translation>Wstrzymano do wznowienia</translation>
    </message>
    <message>
        <source>Does the profile name the right authority?</source>
        <translation>Czy profil podaje właściwy urząd certyfikacji?</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate or account?</source>
        <translation>Czy profil podaje właściwy certyfikat lub konto?</translation>
    </message>
    <message>
        <source>Install the package that brings it (for Fedora: fedora-messaging), or run tidingsctl certificates fetch.</source>
        <translation>Zainstaluj pakiet, który go zawiera (w Fedorze: fedora-messaging), albo uruchom tidingsctl certificates fetch.</translation>
    </message>
    <message>
        <source>Is the broker running, and is the port right?</source>
        <translation>Czy broker działa i czy port jest właściwy?</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reguły…</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Godziny ciszy do %1</translation>
    </message>
    <message>
        <source>The desktop asks for quiet</source>
        <translation>Środowisko graficzne prosi o ciszę</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Ekran jest zablokowany</translation>
    </message>
    <message>
        <source>Is the address right, and does a firewall let it through?</source>
        <translation>Czy adres jest właściwy i czy zapora sieciowa przepuszcza połączenie?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile.</source>
        <translation>Ustaw hasło w ustawieniach, przy profilu.</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Ustaw hasło w ustawieniach, przy profilu; jest przechowywane do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>Unlock it, or test the connection in the preferences to be asked.</source>
        <translation>Odblokuj bazę kluczy albo przetestuj połączenie w ustawieniach, aby pojawiło się pytanie.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or set the password there.</source>
        <translation>Przetestuj połączenie w ustawieniach, aby pytanie pojawiło się ponownie, albo ustaw tam hasło.</translation>
    </message>
    <message>
        <source>Does a window of the keyring wait for you?</source>
        <translation>Czy okno bazy kluczy czeka na Twoją odpowiedź?</translation>
    </message>
    <message>
        <source>Set the password again in the preferences, at the profile, or ask whoever runs it.</source>
        <translation>Ustaw hasło ponownie w ustawieniach, przy profilu, albo zapytaj osobę zarządzającą serwerem.</translation>
    </message>
    <message>
        <source>Copy your public key in the preferences, at the profile, and give it to whoever runs it.</source>
        <translation>Skopiuj swój klucz publiczny w ustawieniach, przy profilu, i przekaż go osobie zarządzającej bramą.</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate?</source>
        <translation>Czy profil podaje właściwy certyfikat?</translation>
    </message>
    <message>
        <source>If you have an account there, name it in the profile.</source>
        <translation>Jeśli masz tam konto, podaj je w profilu.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the gateway&apos;s public key, and set it in the preferences, at the profile.</source>
        <translation>Poproś osobę zarządzającą bramą o klucz publiczny bramy i ustaw go w ustawieniach, przy profilu.</translation>
    </message>
    <message>
        <source>Somebody else may pose as the gateway. If whoever runs it confirms the new key, accept it in the preferences.</source>
        <translation>Ktoś inny może podszywać się pod bramę. Jeśli osoba zarządzająca bramą potwierdzi nowy klucz, zaakceptuj go w ustawieniach.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile.</source>
        <translation>Utwórz klucz w ustawieniach, przy profilu.</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>pod adresem %1 nic nie nasłuchuje</translation>
    </message>
    <message>
        <source>the name of %1 is not known</source>
        <translation>nazwa %1 jest nieznana</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 nie odpowiada</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted, or out of date</source>
        <translation>certyfikat %1 nie jest zaufany lub stracił ważność</translation>
    </message>
    <message>
        <source>the certificate of %1 is for another name</source>
        <translation>certyfikat %1 jest wystawiony na inną nazwę</translation>
    </message>
    <message>
        <source>The account is right, but may not do this: are the virtual host and the queue of the profile right? Else ask whoever runs the broker.</source>
        <translation>Konto jest poprawne, ale nie ma do tego uprawnień: czy host wirtualny i kolejka w profilu są poprawne? Jeśli tak, zapytaj osobę zarządzającą brokerem.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Utwórz go w ustawieniach, przy profilu; jest przechowywany do zakończenia programu Tidings.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or make a new key there.</source>
        <translation>Przetestuj połączenie w ustawieniach, aby zapytać ponownie, albo utwórz tam nowy klucz.</translation>
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
        <translation>{who} wycofuje odstępstwo od testu {test} dla {subject}: „{comment}”</translation>
    </message>
    <message>
        <source>{who} took back a waiver: “{comment}”</source>
        <translation>{who} wycofuje odstępstwo: „{comment}”</translation>
    </message>
    <message>
        <source>{who} took back a waiver</source>
        <translation>{who} wycofuje odstępstwo</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>{who} udziela odstępstwa od testu {test} dla {subject} ({product}): „{comment}”</translation>
    </message>
    <message>
        <source>{who} waived the result {result} ({product}): “{comment}”</source>
        <translation>{who} udziela odstępstwa od wyniku {result} ({product}): „{comment}”</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject}</source>
        <translation>{who} udziela odstępstwa od testu {test} dla {subject}</translation>
    </message>
    <message>
        <source>{who} waived a test result</source>
        <translation>{who} udziela odstępstwa od wyniku testu</translation>
    </message>
    <message>
        <source>A test result was waived</source>
        <translation>Udzielono odstępstwa od wyniku testu</translation>
    </message>
    <message>
        <source>You took back the waiver of {test} for {subject}</source>
        <translation>Wycofujesz odstępstwo od testu {test} dla {subject}</translation>
    </message>
    <message>
        <source>You took back a waiver</source>
        <translation>Wycofujesz odstępstwo</translation>
    </message>
    <message>
        <source>You waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>Udzielasz odstępstwa od testu {test} dla {subject} ({product}): „{comment}”</translation>
    </message>
    <message>
        <source>You waived the result {result} ({product}): “{comment}”</source>
        <translation>Udzielasz odstępstwa od wyniku {result} ({product}): „{comment}”</translation>
    </message>
    <message>
        <source>You waived a test result</source>
        <translation>Udzielasz odstępstwa od wyniku testu</translation>
    </message>
    <message>
        <source>Waiver taken back: {subject}</source>
        <translation>Wycofano odstępstwo: {subject}</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>Wycofano odstępstwo</translation>
    </message>
    <message>
        <source>Waived: {subject}</source>
        <translation>Odstępstwo: {subject}</translation>
    </message>
    <message>
        <source>Waived: result {result}</source>
        <translation>Odstępstwo: wynik {result}</translation>
    </message>
    <message>
        <source>Test result waived</source>
        <translation>Odstępstwo od wyniku testu</translation>
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
        <translation>{what} ({user}) w {place}</translation>
    </message>
    <message>
        <source>{what} in {place}</source>
        <translation>{what} w {place}</translation>
    </message>
    <message>
        <source>{what} by {user} on Weblate</source>
        <translation>{what} ({user}) w Weblate</translation>
    </message>
    <message>
        <source>{what} on Weblate</source>
        <translation>{what} w Weblate</translation>
    </message>
    <message>
        <source>{place} changed on Weblate</source>
        <translation>Zmieniono {place} w Weblate</translation>
    </message>
    <message>
        <source>Something changed on Weblate</source>
        <translation>Coś się zmieniło w Weblate</translation>
    </message>
    <message>
        <source>{what} by you in {place}</source>
        <translation>{what} (Ty) w {place}</translation>
    </message>
    <message>
        <source>{what} by {user} in your translation of {place}</source>
        <translation>{what} ({user}) w Twoim tłumaczeniu {place}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translation>{what}: {place}</translation>
    </message>
    <message>
        <source>News from Weblate</source>
        <translation>Nowości z Weblate</translation>
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
        <translation>{user} wprowadza drobną zmianę na stronie wiki „{title}”</translation>
    </message>
    <message>
        <source>{user} edited the wiki page “{title}”</source>
        <translation>{user} edytuje stronę wiki „{title}”</translation>
    </message>
    <message>
        <source>The wiki page “{title}” was edited</source>
        <translation>Zmodyfikowano stronę wiki „{title}”</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Zmodyfikowano stronę wiki</translation>
    </message>
    <message>
        <source>You made a small edit of the wiki page “{title}”</source>
        <translation>Wprowadzasz drobną zmianę na stronie wiki „{title}”</translation>
    </message>
    <message>
        <source>You edited the wiki page “{title}”</source>
        <translation>Edytujesz stronę wiki „{title}”</translation>
    </message>
    <message>
        <source>{user} edited your wiki page “{title}”</source>
        <translation>{user} edytuje Twoją stronę wiki „{title}”</translation>
    </message>
    <message>
        <source>Wiki page edited: {title}</source>
        <translation>Zmodyfikowano stronę wiki: {title}</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki: “{about}”</source>
        <translation>{user} wysyła plik {file} na wiki: „{about}”</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki</source>
        <translation>{user} wysyła plik {file} na wiki</translation>
    </message>
    <message>
        <source>{file} was uploaded to the wiki</source>
        <translation>Wysłano plik {file} na wiki</translation>
    </message>
    <message>
        <source>A file was uploaded to the wiki</source>
        <translation>Wysłano plik na wiki</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki: “{about}”</source>
        <translation>Wysyłasz plik {file} na wiki: „{about}”</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki</source>
        <translation>Wysyłasz plik {file} na wiki</translation>
    </message>
    <message>
        <source>Wiki upload: {file}</source>
        <translation>Plik wysłany na wiki: {file}</translation>
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
        <translation>{docId} projektu {project} osiąga „{reached}” w języku {locale}</translation>
    </message>
    <message>
        <source>{docId} of {project} reached “{reached}”</source>
        <translation>{docId} projektu {project} osiąga „{reached}”</translation>
    </message>
    <message>
        <source>The translation of {project} goes on</source>
        <translation>Tłumaczenie projektu {project} trwa</translation>
    </message>
    <message>
        <source>A translation goes on</source>
        <translation>Tłumaczenie trwa</translation>
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
        <translation>Kamień milowy tłumaczenia</translation>
    </message>
    <message>
        <source>Zanata</source>
        <translation>Zanata</translation>
    </message>
</context>
</TS>
