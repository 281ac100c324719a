<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Certificate</name>
    <message>
        <source>Subject: %1</source>
        <translation>Titular: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Emisor: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Válido desde %1 hasta %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Firmado con %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Número de serie: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Huella SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1</source>
        <translation>No se puede leer el certificado: %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The broker is proven. Its certificate holds until %1.</source>
        <translation>El broker está probado. Su certificado es válido hasta el %1.</translation>
    </message>
    <message>
        <source>The broker is proven.</source>
        <translation>El broker está probado.</translation>
    </message>
    <message>
        <source>No message in %1 s. On a quiet bus that is nothing unusual; else look at the topics.</source>
        <translation>Ningún mensaje en %1 s. En un bus tranquilo no es nada raro; si el bus no lo es, revisa los temas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1 s</source>
        <translation>
            <numerusform>%Ln mensaje en %1 s</numerusform>
            <numerusform>%Ln mensajes en %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2.</source>
        <translation>%1, el más reciente %2.</translation>
    </message>
    <message>
        <source>%1, of which none can be read.</source>
        <translation>%1, pero no se puede leer ninguno.</translation>
    </message>
    <message>
        <source>All senders are proven.</source>
        <translation>Todos los remitentes están probados.</translation>
    </message>
    <message>
        <source>%1 of %2 senders are proven. %3</source>
        <translation>Remitentes probados: %1 de %2. %3</translation>
    </message>
    <message>
        <source>Found %1 and reached it in %2 s.</source>
        <translation>%1 encontrado y alcanzado en %2 s.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conexión establecida.</translation>
    </message>
    <message>
        <source>Signed in as “%1”.</source>
        <translation>Identificado como «%1».</translation>
    </message>
    <message>
        <source>Senders cannot be checked here: messages on this bus carry no signature.</source>
        <translation>Aquí no se pueden comprobar los remitentes: los mensajes de este bus no llevan firma.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>No funciona.</translation>
    </message>
    <message>
        <source>It works. Messages are coming in.</source>
        <translation>Funciona. Están llegando mensajes.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
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
        <translation>Te damos la bienvenida a Tidings</translation>
    </message>
    <message>
        <source>What shall Tidings tell you?</source>
        <translation>¿Qué quieres que te cuente Tidings?</translation>
    </message>
    <message>
        <source>You can change everything later under Rules.</source>
        <translation>Más tarde puedes cambiarlo todo en «Reglas».</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Tu nombre de usuario</translation>
    </message>
    <message>
        <source>As in your account; may be empty</source>
        <translation>Como en tu cuenta; puede quedar vacío</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>j or ↓, k or ↑</source>
        <translation>j o ↓, k o ↑</translation>
    </message>
    <message>
        <source>Next message, the one before</source>
        <translation>Mensaje siguiente, mensaje anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the link; in a narrow window the details first</source>
        <translation>Abrir el enlace; en una ventana estrecha, primero los detalles</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Leído o no leído</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Explain: why it is shown</source>
        <translation>Explicar por qué se muestra</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the list; clear the search</source>
        <translation>Volver a la lista; borrar la búsqueda</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 a Ctrl+4</translation>
    </message>
    <message>
        <source>All, unread, about me, problems</source>
        <translation>Todos, no leídos, sobre mí, problemas</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Mayús+A</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit Tidings</source>
        <translation>Cerrar la ventana, salir de Tidings</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Space, ← and →</source>
        <translation>Espacio, ← y →</translation>
    </message>
    <message>
        <source>Unfold or fold a group</source>
        <translation>Desplegar o plegar un grupo</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Mute what it is about</source>
        <translation>Silenciar aquello de lo que trata</translation>
    </message>
    <message>
        <source>← and →, Shift, + and −</source>
        <translation>← y →, Mayús, + y −</translation>
    </message>
    <message>
        <source>In the timeline: choose a bar, or several; zoom</source>
        <translation>En la cronología: elegir una barra o varias; acercar o alejar</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Mensaje más reciente</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what the line below the list tells</source>
        <translation>Deshacer lo que indica la línea de debajo de la lista</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link is not opened: it leads neither to http nor to https.</source>
        <translation>El enlace no se abre: no lleva ni a http ni a https.</translation>
    </message>
    <message>
        <source>%1. The link is not opened.</source>
        <comment>what is wrong with the signature</comment>
        <translation>%1. El enlace no se abre.</translation>
    </message>
    <message>
        <source>Build page</source>
        <translation>Página de la compilación</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>Página de la actualización</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>Informe de bug</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Resultados de pruebas</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Página de la wiki</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Insignia</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password is in the keyring.</source>
        <translation>La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>The password is kept until Tidings ends.</source>
        <translation>La contraseña se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>There is no keyring. The password is kept until Tidings ends.</source>
        <translation>No hay ningún llavero. La contraseña se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The password is kept until Tidings ends.</source>
        <translation>El llavero no responde. La contraseña se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The password is kept until Tidings ends.</source>
        <translation>El llavero no se desbloqueó o se negó. La contraseña se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the password it may have.</source>
        <translation>El llavero no se desbloqueó y conserva la contraseña, si la tiene.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the password it may have.</source>
        <translation>El llavero no responde y conserva la contraseña, si la tiene.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>La contraseña se ha olvidado.</translation>
    </message>
    <message>
        <source>The key is in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>La clave está en el llavero. Da la mitad pública a quien administra la pasarela.</translation>
    </message>
    <message>
        <source>There is no keyring. The key is kept until Tidings ends.</source>
        <translation>No hay ningún llavero. La clave se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The key is kept until Tidings ends.</source>
        <translation>El llavero no responde. La clave se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The key is kept until Tidings ends.</source>
        <translation>El llavero no se desbloqueó o se negó. La clave se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the key it may have.</source>
        <translation>El llavero no se desbloqueó y conserva la clave, si la tiene.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the key it may have.</source>
        <translation>El llavero no responde y conserva la clave, si la tiene.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clave se ha olvidado.</translation>
    </message>
    <message>
        <source>There was a key in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>En el llavero ya había una clave. Da la parte pública a quien administra la pasarela.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and may have a key.</source>
        <translation>El llavero no responde; puede que tenga una clave.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused, and may have a key.</source>
        <translation>El llavero no se desbloqueó o se negó; puede que tenga una clave.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
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
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, number of messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>La más reciente: %1</translation>
    </message>
    <message>
        <source>A message that says nothing</source>
        <translation>Un mensaje que no dice nada</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Vigila</translation>
    </message>
    <message>
        <source>What the rule tracks</source>
        <translation>Qué vigila la regla</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Excepto</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ningún servicio</translation>
    </message>
    <message>
        <source>Services that are left out</source>
        <translation>Servicios que se dejan fuera</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What a message has to change</source>
        <translation>Qué tiene que cambiar un mensaje</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Any topic, or a pattern such as *.git.receive</source>
        <translation>Cualquier tema, o un patrón como *.git.receive</translation>
    </message>
    <message>
        <source>Topic or pattern</source>
        <translation>Tema o patrón</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Cualquier palabra</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>Palabras del mensaje</translation>
    </message>
    <message>
        <source>Leave out what I did myself</source>
        <translation>Dejar fuera lo que hice yo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Burbuja</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Normal urgency</source>
        <translation>Urgencia normal</translation>
    </message>
    <message>
        <source>Critical: stays, and pierces do-not-disturb</source>
        <translation>Crítica: permanece y atraviesa «No molestar»</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Solo historial</translation>
    </message>
    <message>
        <source>As unread</source>
        <translation>Como no leído</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2 others</source>
        <comment>names</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Packages of %1</source>
        <translation>Paquetes de %1</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>lo que requiere atención</translation>
    </message>
    <message>
        <source>what is fixed</source>
        <translation>lo que se corrigió</translation>
    </message>
    <message>
        <source>news</source>
        <translation>novedades</translation>
    </message>
    <message>
        <source>what breaks or is mended</source>
        <translation>lo que se rompe o se arregla</translation>
    </message>
    <message>
        <source>what breaks</source>
        <translation>lo que se rompe</translation>
    </message>
    <message>
        <source>what is mended</source>
        <translation>lo que se arregla</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>history, unread</source>
        <translation>historial, no leído</translation>
    </message>
    <message>
        <source>history only</source>
        <translation>solo historial</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>burbuja</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>cerca de %1 al día</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <translation>cerca de %1 a la semana</translation>
    </message>
    <message>
        <source>less than one a week</source>
        <translation>menos de uno a la semana</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Personas que sigo</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Paquetes que sigo</translation>
    </message>
    <message>
        <source>Packages I maintain</source>
        <translation>Paquetes que mantengo</translation>
    </message>
    <message>
        <source>Packages of a group</source>
        <translation>Paquetes de un grupo</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Problemas de los que informó este equipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>services</comment>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <comment>what a rule takes, and what becomes of it</comment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>There are no messages yet to try the rule on</source>
        <translation>Todavía no hay mensajes con los que probar la regla</translation>
    </message>
    <message>
        <source>Would have caught none of the last %1 messages</source>
        <translation>No habría recogido ninguno de los últimos %1 mensajes</translation>
    </message>
    <message>
        <source>Would have caught %1 of the last %2 messages</source>
        <translation>Habría recogido %1 de los últimos %2 mensajes</translation>
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
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Your user name is not set: Preferences, General. Until then this rule takes nothing.</source>
        <translation>Falta tu nombre de usuario: Preferencias, General. Hasta entonces esta regla no toma nada.</translation>
    </message>
    <message>
        <source>Name a group here.</source>
        <translation>Indica aquí un grupo.</translation>
    </message>
    <message>
        <source>Which packages these are is not known yet. Until then this rule takes nothing.</source>
        <translation>Aún no se sabe qué paquetes son. Hasta entonces esta regla no toma nada.</translation>
    </message>
    <message>
        <source>You follow nobody yet: name them here, or follow somebody from a message.</source>
        <translation>Aún no sigues a nadie: indica nombres aquí o sigue a alguien desde un mensaje.</translation>
    </message>
    <message>
        <source>You follow no package yet: name them here, or follow one from a message.</source>
        <translation>Aún no sigues ningún paquete: indica nombres aquí o sigue uno desde un mensaje.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search is too long: use fewer words.</source>
        <translation>La búsqueda es demasiado larga: usa menos palabras.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>OR stands between two things to search for.</source>
        <translation>OR va entre dos cosas que buscar.</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Did you mean “%2:”?</source>
        <translation>«%1» no es una palabra clave. ¿Querías decir «%2:»?</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>No hay nada después de «%1».</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>«%1…» es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>«%1» no se conoce aquí. Puede ser: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d or 12h.</source>
        <translation>«%1» no es una fecha ni una hora. Escribe 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d o 12h.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (carácter %2)</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>agrupado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>con enlace</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>these messages</source>
        <translation>estos mensajes</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Builds</source>
        <translation>Compilaciones</translation>
    </message>
    <message>
        <source>Copr builds</source>
        <translation>Compilaciones de Copr</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Compilaciones de módulos</translation>
    </message>
    <message>
        <source>Rebuild checks</source>
        <translation>Comprobaciones de recompilación</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
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
        <translation>Informes de fallos</translation>
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
        <translation>Resultados de pruebas</translation>
    </message>
    <message>
        <source>Image tests</source>
        <translation>Pruebas de imágenes</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No message has “%1” in it.</source>
        <translation>Ningún mensaje contiene «%1».</translation>
    </message>
    <message>
        <source>No message in %1 has “%2” in it.</source>
        <comment>view, words</comment>
        <translation>Ningún mensaje de %1 contiene «%2».</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What your rules keep appears here.</source>
        <translation>Aquí aparece lo que tus reglas conservan.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Todavía no hay mensajes</translation>
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
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Nothing is unread</source>
        <translation>No hay nada sin leer</translation>
    </message>
    <message>
        <source>What a rule marks as unread appears here until it is read.</source>
        <translation>Lo que una regla marca como no leído aparece aquí hasta que se lee.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No hay problemas</translation>
    </message>
    <message>
        <source>Failed builds and the like appear here.</source>
        <translation>Aquí aparecen las compilaciones fallidas y cosas parecidas.</translation>
    </message>
    <message>
        <source>Nothing about you yet</source>
        <translation>Todavía no hay nada sobre ti</translation>
    </message>
    <message>
        <source>Messages that name %1 appear here.</source>
        <comment>the reader&apos;s account</comment>
        <translation>Aquí aparecen los mensajes que nombran a %1.</translation>
    </message>
    <message>
        <source>No messages from %1</source>
        <comment>a service</comment>
        <translation>No hay mensajes de %1</translation>
    </message>
    <message>
        <source>Nothing found in this time</source>
        <translation>No se encontró nada en este periodo</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>Buscar en todas las fechas</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Todavía no hay actividad</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>%1 a bar</source>
        <translation>%1 por barra</translation>
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
        <translation>Esto no es un mensaje: su cuerpo no es un objeto.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not accepted on this bus.</source>
        <translation>Está firmado de un modo que no se acepta en este bus.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>No está firmado.</translation>
    </message>
    <message>
        <source>Its signature or certificate is missing or damaged.</source>
        <translation>Su firma o su certificado falta o está dañado.</translation>
    </message>
    <message>
        <source>The certificate it brings along cannot be read.</source>
        <translation>No se puede leer el certificado que trae.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by an authority of this bus.</source>
        <translation>Su certificado no lo emitió una autoridad de este bus.</translation>
    </message>
    <message>
        <source>Its certificate, or the authority&apos;s, is not valid yet.</source>
        <translation>Su certificado, o el de la autoridad, todavía no es válido.</translation>
    </message>
    <message>
        <source>Its certificate, the authority&apos;s, or the signature itself has expired.</source>
        <translation>Su certificado, el de la autoridad o la propia firma ha caducado.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Su certificado fue revocado.</translation>
    </message>
    <message>
        <source>The file with the authorities or keys of this bus is missing or cannot be read.</source>
        <translation>El archivo con las autoridades o claves de este bus falta o no se puede leer.</translation>
    </message>
    <message>
        <source>Whether its certificate was revoked is not known: the revocation list is missing or out of date.</source>
        <translation>No se sabe si su certificado fue revocado: la lista de revocación falta o no está al día.</translation>
    </message>
    <message>
        <source>The signature does not fit: the message was changed, or signed by another.</source>
        <translation>La firma no corresponde: el mensaje se modificó o lo firmó otro.</translation>
    </message>
    <message>
        <source>It is signed with a kind of key that this bus does not use.</source>
        <translation>Está firmado con un tipo de clave que este bus no usa.</translation>
    </message>
    <message>
        <source>The crypto policy of this system forbids to check such signatures.</source>
        <translation>La política criptográfica de este sistema prohíbe comprobar estas firmas.</translation>
    </message>
    <message>
        <source>Its certificate names nobody.</source>
        <translation>Su certificado no nombra a nadie.</translation>
    </message>
    <message>
        <source>Its signer may not speak on this topic.</source>
        <translation>Quien lo firma no puede hablar en este tema.</translation>
    </message>
    <message>
        <source>The routing policy does not know its topic.</source>
        <translation>La política de enrutamiento no conoce su tema.</translation>
    </message>
    <message>
        <source>It was sent under another topic than it was signed for.</source>
        <translation>Se envió con un tema distinto de aquel para el que se firmó.</translation>
    </message>
    <message>
        <source>Signatures are not checked in this profile.</source>
        <translation>En este perfil no se comprueban las firmas.</translation>
    </message>
    <message>
        <source>It is not signed; this topic may be unsigned.</source>
        <translation>No está firmado; este tema puede ir sin firma.</translation>
    </message>
    <message>
        <source>Right, but the key is smaller than is safe today.</source>
        <translation>Correcta, pero la clave es más pequeña de lo que hoy es seguro.</translation>
    </message>
    <message>
        <source>Right when it was sent; its certificate or key has expired since.</source>
        <translation>Correcta cuando se envió; su certificado o su clave ha caducado desde entonces.</translation>
    </message>
    <message>
        <source>It came from the bus&apos;s own broker; its sender is not proven.</source>
        <translation>Vino del propio broker del bus; su remitente no está probado.</translation>
    </message>
    <message>
        <source>It could not be checked: something failed inside the program.</source>
        <translation>No se pudo comprobar: algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>The routing policy of this bus is missing or cannot be read.</source>
        <translation>La política de enrutamiento de este bus falta o no se puede leer.</translation>
    </message>
    <message>
        <source>It is signed with a key that is not in the keyring.</source>
        <translation>Está firmado con una clave que no está en el llavero.</translation>
    </message>
    <message>
        <source>Right, but its key has been revoked.</source>
        <translation>Correcta, pero su clave ha sido revocada.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Valid, but dated</source>
        <comment>a signature by a small key or an expired certificate</comment>
        <translation>Válida, pero anticuada</translation>
    </message>
    <message>
        <source>Broker proven</source>
        <comment>the broker is, the sender is not</comment>
        <translation>Broker probado</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <comment>a signature</comment>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>Sender not allowed</source>
        <translation>Remitente no permitido</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Firma incorrecta</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Firma válida</translation>
    </message>
    <message>
        <source>Signature valid, but dated</source>
        <translation>Firma válida, pero anticuada</translation>
    </message>
    <message>
        <source>Broker proven, sender not signed</source>
        <translation>Broker probado, remitente sin firma</translation>
    </message>
    <message>
        <source>Signature cannot be checked</source>
        <translation>No se puede comprobar la firma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14 messages, 3 problems</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No rule took it: history only</source>
        <translation>Ninguna regla lo recogió: solo historial</translation>
    </message>
    <message>
        <source>Rule “%1”: bubble</source>
        <translation>Regla «%1»: burbuja</translation>
    </message>
    <message>
        <source>Rule “%1”: history only</source>
        <translation>Regla «%1»: solo historial</translation>
    </message>
    <message>
        <source>Rule “%1”: dropped</source>
        <translation>Regla «%1»: descartado</translation>
    </message>
    <message>
        <source>Rule “%1”, but muted</source>
        <translation>Regla «%1», pero silenciado</translation>
    </message>
    <message>
        <source>No bubble: who sent it is not proven</source>
        <translation>Sin burbuja: no está probado quién lo envió</translation>
    </message>
    <message>
        <source>No bubble: it came while Tidings caught up</source>
        <translation>Sin burbuja: llegó mientras Tidings se ponía al día</translation>
    </message>
    <message>
        <source>No bubble: it was muted</source>
        <translation>Sin burbuja: estaba silenciado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and a kind of its messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>Todo lo de este tipo: %1</translation>
    </message>
    <message>
        <source>The package %1</source>
        <translation>El paquete %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>Lo que hace %1</translation>
    </message>
    <message>
        <source>This alone: %1</source>
        <translation>Solo esto: %1</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>durante 1 hora</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>hasta mañana</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of today</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <translation>hasta mañana, %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>hasta el %1, %2</translation>
    </message>
    <message>
        <source>Muted %1 %2</source>
        <comment>python-quill, until 15:32</comment>
        <translation>%1 está en silencio %2</translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation>%1 ya no está en silencio</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>Sigues a %1</translation>
    </message>
    <message>
        <source>You do not follow %1 any more</source>
        <translation>Ya no sigues a %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rule</source>
        <translation>
            <numerusform>El archivo tiene %Ln regla</numerusform>
            <numerusform>El archivo tiene %Ln reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rules</source>
        <translation>
            <numerusform>El archivo tiene %Ln regla</numerusform>
            <numerusform>El archivo tiene %Ln reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fits, but a rule above takes it</source>
        <translation>
            <numerusform>%Ln más encaja, pero una regla de más arriba lo recoge</numerusform>
            <numerusform>%Ln más encajan, pero reglas de más arriba los recogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit, but rules above take them</source>
        <translation>
            <numerusform>%Ln más encaja, pero una regla de más arriba lo recoge</numerusform>
            <numerusform>%Ln más encajan, pero reglas de más arriba los recogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message</source>
        <translation>
            <numerusform>%1 de %Ln mensaje</numerusform>
            <numerusform>%1 de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages</source>
        <translation>
            <numerusform>%1 de %Ln mensaje</numerusform>
            <numerusform>%1 de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problem</source>
        <translation>
            <numerusform>%1 de %Ln problema</numerusform>
            <numerusform>%1 de %Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problems</source>
        <translation>
            <numerusform>%1 de %Ln problema</numerusform>
            <numerusform>%1 de %Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated later than now</source>
        <translation>
            <numerusform>%Ln con fecha futura</numerusform>
            <numerusform>%Ln con fecha futura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anitya</name>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}; packaged as {packages}</source>
        <translation>Anitya encontró {name} {versions}, más reciente que {old}; empaquetado como {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}; packaged as {packages}</source>
        <translation>Anitya encontró {name} {versions}; empaquetado como {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}</source>
        <translation>Anitya encontró {name} {versions}, más reciente que {old}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}</source>
        <translation>Anitya encontró {name} {versions}</translation>
    </message>
    <message>
        <source>Anitya found a new version of {packages}</source>
        <translation>Anitya encontró una versión nueva de {packages}</translation>
    </message>
    <message>
        <source>Anitya found a new upstream version</source>
        <translation>Anitya encontró una versión upstream nueva</translation>
    </message>
    <message>
        <source>New version: {name} {versions}</source>
        <translation>Versión nueva: {name} {versions}</translation>
    </message>
    <message>
        <source>New version: {packages}</source>
        <translation>Versión nueva: {packages}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>{who} deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>{who} eliminó {versions, plural, one {la versión {versions}} other {las versiones {versions}}} de {name}</translation>
    </message>
    <message>
        <source>{who} deleted a version of {name}</source>
        <translation>{who} eliminó una versión de {name}</translation>
    </message>
    <message>
        <source>Somebody deleted a version of {name}</source>
        <translation>Alguien eliminó una versión de {name}</translation>
    </message>
    <message>
        <source>Somebody deleted a version of a project</source>
        <translation>Alguien eliminó una versión de un proyecto</translation>
    </message>
    <message>
        <source>You deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>Eliminaste {versions, plural, one {la versión {versions}} other {las versiones {versions}}} de {name}</translation>
    </message>
    <message>
        <source>You deleted a version of {name}</source>
        <translation>Eliminaste una versión de {name}</translation>
    </message>
    <message>
        <source>Version deleted: {name} {versions}</source>
        <translation>Versión eliminada: {name} {versions}</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Versión eliminada</translation>
    </message>
    <message>
        <source>{who} added the distribution {distribution} to Anitya</source>
        <translation>{who} añadió la distribución {distribution} a Anitya</translation>
    </message>
    <message>
        <source>The distribution {distribution} was added to Anitya</source>
        <translation>Se añadió la distribución {distribution} a Anitya</translation>
    </message>
    <message>
        <source>{who} added a distribution to Anitya</source>
        <translation>{who} añadió una distribución a Anitya</translation>
    </message>
    <message>
        <source>A distribution was added to Anitya</source>
        <translation>Se añadió una distribución a Anitya</translation>
    </message>
    <message>
        <source>You added the distribution {distribution} to Anitya</source>
        <translation>Añadiste la distribución {distribution} a Anitya</translation>
    </message>
    <message>
        <source>New distribution: {distribution}</source>
        <translation>Distribución nueva: {distribution}</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>Distribución nueva</translation>
    </message>
    <message>
        <source>{who} renamed the distribution {oldName} to {newName}</source>
        <translation>{who} cambió el nombre de la distribución {oldName} a {newName}</translation>
    </message>
    <message>
        <source>The distribution {oldName} is now called {newName}</source>
        <translation>La distribución {oldName} se llama ahora {newName}</translation>
    </message>
    <message>
        <source>{who} edited a distribution in Anitya</source>
        <translation>{who} editó una distribución en Anitya</translation>
    </message>
    <message>
        <source>A distribution was edited in Anitya</source>
        <translation>Se editó una distribución en Anitya</translation>
    </message>
    <message>
        <source>You renamed the distribution {oldName} to {newName}</source>
        <translation>Cambiaste el nombre de la distribución {oldName} a {newName}</translation>
    </message>
    <message>
        <source>Distribution renamed: {newName}</source>
        <translation>Distribución renombrada: {newName}</translation>
    </message>
    <message>
        <source>Distribution edited</source>
        <translation>Distribución editada</translation>
    </message>
    <message>
        <source>{who} deleted the distribution {distribution} from Anitya</source>
        <translation>{who} eliminó la distribución {distribution} de Anitya</translation>
    </message>
    <message>
        <source>The distribution {distribution} was deleted from Anitya</source>
        <translation>Se eliminó la distribución {distribution} de Anitya</translation>
    </message>
    <message>
        <source>{who} deleted a distribution from Anitya</source>
        <translation>{who} eliminó una distribución de Anitya</translation>
    </message>
    <message>
        <source>A distribution was deleted from Anitya</source>
        <translation>Se eliminó una distribución de Anitya</translation>
    </message>
    <message>
        <source>You deleted the distribution {distribution} from Anitya</source>
        <translation>Eliminaste la distribución {distribution} de Anitya</translation>
    </message>
    <message>
        <source>Distribution deleted: {distribution}</source>
        <translation>Distribución eliminada: {distribution}</translation>
    </message>
    <message>
        <source>Distribution deleted</source>
        <translation>Distribución eliminada</translation>
    </message>
    <message>
        <source>{who} added the project {name} to Anitya</source>
        <translation>{who} añadió el proyecto {name} a Anitya</translation>
    </message>
    <message>
        <source>The project {name} was added to Anitya</source>
        <translation>Se añadió el proyecto {name} a Anitya</translation>
    </message>
    <message>
        <source>A project was added to Anitya</source>
        <translation>Se añadió un proyecto a Anitya</translation>
    </message>
    <message>
        <source>You added the project {name} to Anitya</source>
        <translation>Añadiste el proyecto {name} a Anitya</translation>
    </message>
    <message>
        <source>New project: {name}</source>
        <translation>Proyecto nuevo: {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>{who} tried to add the project {name} to Anitya, but it is there already</source>
        <translation>{who} intentó añadir el proyecto {name} a Anitya, pero ya está allí</translation>
    </message>
    <message>
        <source>Somebody tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Alguien intentó añadir el proyecto {name} a Anitya, pero ya está allí</translation>
    </message>
    <message>
        <source>Somebody tried to add a project to Anitya that is there already</source>
        <translation>Alguien intentó añadir a Anitya un proyecto que ya está allí</translation>
    </message>
    <message>
        <source>You tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Intentaste añadir el proyecto {name} a Anitya, pero ya está allí</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>Ya existe: {name}</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>{who} edited the project {name} ({fields})</source>
        <translation>{who} editó el proyecto {name} ({fields})</translation>
    </message>
    <message>
        <source>{who} edited the project {name}</source>
        <translation>{who} editó el proyecto {name}</translation>
    </message>
    <message>
        <source>The project {name} was edited</source>
        <translation>Se editó el proyecto {name}</translation>
    </message>
    <message>
        <source>{who} edited a project in Anitya</source>
        <translation>{who} editó un proyecto en Anitya</translation>
    </message>
    <message>
        <source>A project was edited in Anitya</source>
        <translation>Se editó un proyecto en Anitya</translation>
    </message>
    <message>
        <source>You edited the project {name} ({fields})</source>
        <translation>Editaste el proyecto {name} ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {name}</source>
        <translation>Editaste el proyecto {name}</translation>
    </message>
    <message>
        <source>Project edited: {name}</source>
        <translation>Proyecto editado: {name}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Proyecto editado</translation>
    </message>
    <message>
        <source>{who} deleted the project {name} from Anitya</source>
        <translation>{who} eliminó el proyecto {name} de Anitya</translation>
    </message>
    <message>
        <source>The project {name} was deleted from Anitya</source>
        <translation>Se eliminó el proyecto {name} de Anitya</translation>
    </message>
    <message>
        <source>A project was deleted from Anitya</source>
        <translation>Se eliminó un proyecto de Anitya</translation>
    </message>
    <message>
        <source>You deleted the project {name} from Anitya</source>
        <translation>Eliminaste el proyecto {name} de Anitya</translation>
    </message>
    <message>
        <source>Project deleted: {name}</source>
        <translation>Proyecto eliminado: {name}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Proyecto eliminado</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}: “{why}”</source>
        <translation>{who} marcó el proyecto {name}: «{why}»</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}</source>
        <translation>{who} marcó el proyecto {name}</translation>
    </message>
    <message>
        <source>The project {name} was flagged</source>
        <translation>Se marcó el proyecto {name}</translation>
    </message>
    <message>
        <source>A project was flagged in Anitya</source>
        <translation>Se marcó un proyecto en Anitya</translation>
    </message>
    <message>
        <source>You flagged the project {name}: “{why}”</source>
        <translation>Marcaste el proyecto {name}: «{why}»</translation>
    </message>
    <message>
        <source>You flagged the project {name}</source>
        <translation>Marcaste el proyecto {name}</translation>
    </message>
    <message>
        <source>Project flagged: {name}</source>
        <translation>Proyecto marcado: {name}</translation>
    </message>
    <message>
        <source>Project flagged</source>
        <translation>Proyecto marcado</translation>
    </message>
    <message>
        <source>{who} closed the flag {flag}</source>
        <translation>{who} cerró la marca {flag}</translation>
    </message>
    <message>
        <source>The flag {flag} was closed</source>
        <translation>Se cerró la marca {flag}</translation>
    </message>
    <message>
        <source>{who} opened the flag {flag} again</source>
        <translation>{who} volvió a abrir la marca {flag}</translation>
    </message>
    <message>
        <source>The flag {flag} was opened again</source>
        <translation>Se volvió a abrir la marca {flag}</translation>
    </message>
    <message>
        <source>{who} changed the flag {flag}</source>
        <translation>{who} cambió la marca {flag}</translation>
    </message>
    <message>
        <source>A flag was changed in Anitya</source>
        <translation>Se cambió una marca en Anitya</translation>
    </message>
    <message>
        <source>You closed the flag {flag}</source>
        <translation>Cerraste la marca {flag}</translation>
    </message>
    <message>
        <source>You opened the flag {flag} again</source>
        <translation>Volviste a abrir la marca {flag}</translation>
    </message>
    <message>
        <source>Flag closed: {flag}</source>
        <translation>Marca cerrada: {flag}</translation>
    </message>
    <message>
        <source>Flag opened: {flag}</source>
        <translation>Marca abierta: {flag}</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Marca cambiada</translation>
    </message>
    <message>
        <source>{who} mapped {name} to {newName} in {distribution}</source>
        <translation>{who} asoció {name} con {newName} en {distribution}</translation>
    </message>
    <message>
        <source>{name} is now mapped to {newName} in {distribution}</source>
        <translation>Ahora {name} se asocia con {newName} en {distribution}</translation>
    </message>
    <message>
        <source>{name} has a new mapping</source>
        <translation>{name} tiene una asociación nueva</translation>
    </message>
    <message>
        <source>{who} mapped a project in Anitya</source>
        <translation>{who} asoció un proyecto en Anitya</translation>
    </message>
    <message>
        <source>A project was mapped to {newName}</source>
        <translation>Se asoció un proyecto con {newName}</translation>
    </message>
    <message>
        <source>A project was mapped</source>
        <translation>Se asoció un proyecto</translation>
    </message>
    <message>
        <source>You mapped {name} to {newName} in {distribution}</source>
        <translation>Asociaste {name} con {newName} en {distribution}</translation>
    </message>
    <message>
        <source>Mapped: {newName}</source>
        <translation>Asociación: {newName}</translation>
    </message>
    <message>
        <source>Project mapped</source>
        <translation>Proyecto asociado</translation>
    </message>
    <message>
        <source>{who} changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>{who} cambió el nombre de {name} en {distribution} de {oldName} a {newName}</translation>
    </message>
    <message>
        <source>{name} is now called {newName} in {distribution}, not {oldName}</source>
        <translation>{name} se llama ahora {newName} en {distribution}, no {oldName}</translation>
    </message>
    <message>
        <source>The mapping of {name} was edited</source>
        <translation>Se editó la asociación de {name}</translation>
    </message>
    <message>
        <source>{who} edited the mapping of a project</source>
        <translation>{who} editó la asociación de un proyecto</translation>
    </message>
    <message>
        <source>A mapping was changed to {newName}</source>
        <translation>Se cambió una asociación a {newName}</translation>
    </message>
    <message>
        <source>A mapping was edited</source>
        <translation>Se editó una asociación</translation>
    </message>
    <message>
        <source>You changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>Cambiaste el nombre de {name} en {distribution} de {oldName} a {newName}</translation>
    </message>
    <message>
        <source>Mapping edited: {newName}</source>
        <translation>Asociación editada: {newName}</translation>
    </message>
    <message>
        <source>Mapping edited</source>
        <translation>Asociación editada</translation>
    </message>
    <message>
        <source>{who} deleted the mapping of {name} in {distribution}</source>
        <translation>{who} eliminó la asociación de {name} en {distribution}</translation>
    </message>
    <message>
        <source>The mapping of {name} in {distribution} was deleted</source>
        <translation>Se eliminó la asociación de {name} en {distribution}</translation>
    </message>
    <message>
        <source>The mapping of a project was deleted</source>
        <translation>Se eliminó la asociación de un proyecto</translation>
    </message>
    <message>
        <source>You deleted the mapping of {name} in {distribution}</source>
        <translation>Eliminaste la asociación de {name} en {distribution}</translation>
    </message>
    <message>
        <source>Mapping deleted: {name}</source>
        <translation>Asociación eliminada: {name}</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <translation>Asociación eliminada</translation>
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
        <translation>Hay un anuncio</translation>
    </message>
    <message>
        <source>Announcement: {message}</source>
        <translation>Anuncio: {message}</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anuncios</translation>
    </message>
</context>
<context>
    <name>ansible</name>
    <message>
        <source>{user} started a dry run of the playbook {path}</source>
        <translation>{user} inició una simulación del playbook {path}</translation>
    </message>
    <message>
        <source>{user} started the playbook {path}</source>
        <translation>{user} inició el playbook {path}</translation>
    </message>
    <message>
        <source>The playbook {path} started</source>
        <translation>Se inició el playbook {path}</translation>
    </message>
    <message>
        <source>A playbook started</source>
        <translation>Se inició un playbook</translation>
    </message>
    <message>
        <source>You started a dry run of the playbook {path}</source>
        <translation>Iniciaste una simulación del playbook {path}</translation>
    </message>
    <message>
        <source>You started the playbook {path}</source>
        <translation>Iniciaste el playbook {path}</translation>
    </message>
    <message>
        <source>Playbook started: {file}</source>
        <translation>Playbook iniciado: {file}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} failed on {failedHosts}</source>
        <translation>El playbook {path} de {user} falló en {failedHosts}</translation>
    </message>
    <message>
        <source>The playbook {path} failed on {failedHosts}</source>
        <translation>El playbook {path} falló en {failedHosts}</translation>
    </message>
    <message>
        <source>A playbook failed on {failedHosts}</source>
        <translation>Un playbook falló en {failedHosts}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} is done</source>
        <translation>El playbook {path} de {user} está listo</translation>
    </message>
    <message>
        <source>The playbook {path} is done</source>
        <translation>El playbook {path} está listo</translation>
    </message>
    <message>
        <source>A playbook is done</source>
        <translation>Un playbook está listo</translation>
    </message>
    <message>
        <source>Your playbook {path} failed on {failedHosts}</source>
        <translation>Tu playbook {path} falló en {failedHosts}</translation>
    </message>
    <message>
        <source>Your playbook {path} is done</source>
        <translation>Tu playbook {path} está listo</translation>
    </message>
    <message>
        <source>Playbook failed: {file}</source>
        <translation>Playbook fallido: {file}</translation>
    </message>
    <message>
        <source>Playbook done: {file}</source>
        <translation>Playbook listo: {file}</translation>
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
        <translation>{agent} hizo la pregunta «{title}»</translation>
    </message>
    <message>
        <source>{agent} gave an answer to “{title}”</source>
        <translation>{agent} dio una respuesta a «{title}»</translation>
    </message>
    <message>
        <source>{agent} wrote a comment on “{title}”</source>
        <translation>{agent} escribió un comentario en «{title}»</translation>
    </message>
    <message>
        <source>{agent} wrote about “{title}”</source>
        <translation>{agent} escribió sobre «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited the question “{title}”</source>
        <translation>{agent} editó la pregunta «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited an answer to “{title}”</source>
        <translation>{agent} editó una respuesta a «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on “{title}”</source>
        <translation>{agent} editó un comentario en «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited a post about “{title}”</source>
        <translation>{agent} editó una publicación sobre «{title}»</translation>
    </message>
    <message>
        <source>Somebody wrote about “{title}”</source>
        <translation>Alguien escribió sobre «{title}»</translation>
    </message>
    <message>
        <source>Somebody wrote a post</source>
        <translation>Alguien escribió una publicación</translation>
    </message>
    <message>
        <source>You asked the question “{title}”</source>
        <translation>Hiciste la pregunta «{title}»</translation>
    </message>
    <message>
        <source>You gave an answer to “{title}”</source>
        <translation>Diste una respuesta a «{title}»</translation>
    </message>
    <message>
        <source>You wrote a comment on “{title}”</source>
        <translation>Escribiste un comentario en «{title}»</translation>
    </message>
    <message>
        <source>You edited the question “{title}”</source>
        <translation>Editaste la pregunta «{title}»</translation>
    </message>
    <message>
        <source>You edited an answer to “{title}”</source>
        <translation>Editaste una respuesta a «{title}»</translation>
    </message>
    <message>
        <source>You edited a comment on “{title}”</source>
        <translation>Editaste un comentario en «{title}»</translation>
    </message>
    <message>
        <source>You wrote about “{title}”</source>
        <translation>Escribiste sobre «{title}»</translation>
    </message>
    <message>
        <source>{agent} mentioned you in “{title}”</source>
        <translation>{agent} te mencionó en «{title}»</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>Pregunta nueva: {title}</translation>
    </message>
    <message>
        <source>New answer: {title}</source>
        <translation>Respuesta nueva: {title}</translation>
    </message>
    <message>
        <source>New comment: {title}</source>
        <translation>Comentario nuevo: {title}</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Publicación nueva: {title}</translation>
    </message>
    <message>
        <source>Edited: {title}</source>
        <translation>Editado: {title}</translation>
    </message>
    <message>
        <source>{agent} deleted the question “{title}”</source>
        <translation>{agent} eliminó la pregunta «{title}»</translation>
    </message>
    <message>
        <source>{agent} deleted an answer to “{title}”</source>
        <translation>{agent} eliminó una respuesta a «{title}»</translation>
    </message>
    <message>
        <source>{agent} deleted a comment on “{title}”</source>
        <translation>{agent} eliminó un comentario en «{title}»</translation>
    </message>
    <message>
        <source>{agent} deleted a post about “{title}”</source>
        <translation>{agent} eliminó una publicación sobre «{title}»</translation>
    </message>
    <message>
        <source>A post about “{title}” was deleted</source>
        <translation>Se eliminó una publicación sobre «{title}»</translation>
    </message>
    <message>
        <source>A post was deleted</source>
        <translation>Se eliminó una publicación</translation>
    </message>
    <message>
        <source>You deleted the question “{title}”</source>
        <translation>Eliminaste la pregunta «{title}»</translation>
    </message>
    <message>
        <source>You deleted an answer to “{title}”</source>
        <translation>Eliminaste una respuesta a «{title}»</translation>
    </message>
    <message>
        <source>You deleted a comment on “{title}”</source>
        <translation>Eliminaste un comentario en «{title}»</translation>
    </message>
    <message>
        <source>You deleted a post about “{title}”</source>
        <translation>Eliminaste una publicación sobre «{title}»</translation>
    </message>
    <message>
        <source>Question deleted: {title}</source>
        <translation>Pregunta eliminada: {title}</translation>
    </message>
    <message>
        <source>Answer deleted: {title}</source>
        <translation>Respuesta eliminada: {title}</translation>
    </message>
    <message>
        <source>Comment deleted: {title}</source>
        <translation>Comentario eliminado: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Eliminado: {title}</translation>
    </message>
    <message>
        <source>{agent} flagged the question “{title}” as offensive</source>
        <translation>{agent} marcó la pregunta «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>{agent} flagged an answer to “{title}” as offensive</source>
        <translation>{agent} marcó una respuesta a «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>{agent} flagged a comment on “{title}” as offensive</source>
        <translation>{agent} marcó un comentario en «{title}» como ofensivo</translation>
    </message>
    <message>
        <source>{agent} flagged a post about “{title}” as offensive</source>
        <translation>{agent} marcó una publicación sobre «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>A post was flagged as offensive</source>
        <translation>Se marcó una publicación como ofensiva</translation>
    </message>
    <message>
        <source>You flagged the question “{title}” as offensive</source>
        <translation>Marcaste la pregunta «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>You flagged an answer to “{title}” as offensive</source>
        <translation>Marcaste una respuesta a «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>You flagged a comment on “{title}” as offensive</source>
        <translation>Marcaste un comentario en «{title}» como ofensivo</translation>
    </message>
    <message>
        <source>Flagged as offensive: {title}</source>
        <translation>Marcado como ofensivo: {title}</translation>
    </message>
    <message>
        <source>{agent} no longer flags the question “{title}” as offensive</source>
        <translation>{agent} ya no marca la pregunta «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>{agent} no longer flags an answer to “{title}” as offensive</source>
        <translation>{agent} ya no marca una respuesta a «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>{agent} no longer flags a comment on “{title}” as offensive</source>
        <translation>{agent} ya no marca un comentario en «{title}» como ofensivo</translation>
    </message>
    <message>
        <source>{agent} no longer flags a post about “{title}” as offensive</source>
        <translation>{agent} ya no marca una publicación sobre «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>A post is no longer flagged as offensive</source>
        <translation>Una publicación ya no está marcada como ofensiva</translation>
    </message>
    <message>
        <source>You no longer flag the question “{title}” as offensive</source>
        <translation>Ya no marcas la pregunta «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>You no longer flag an answer to “{title}” as offensive</source>
        <translation>Ya no marcas una respuesta a «{title}» como ofensiva</translation>
    </message>
    <message>
        <source>You no longer flag a comment on “{title}” as offensive</source>
        <translation>Ya no marcas un comentario en «{title}» como ofensivo</translation>
    </message>
    <message>
        <source>No longer flagged: {title}</source>
        <translation>Ya no está marcado: {title}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}” to {tags}</source>
        <translation>{agent} cambió las etiquetas de la pregunta «{title}» a {tags}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}”</source>
        <translation>{agent} cambió las etiquetas de la pregunta «{title}»</translation>
    </message>
    <message>
        <source>The tags of a question changed</source>
        <translation>Cambiaron las etiquetas de una pregunta</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}” to {tags}</source>
        <translation>Cambiaste las etiquetas de la pregunta «{title}» a {tags}</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}”</source>
        <translation>Cambiaste las etiquetas de la pregunta «{title}»</translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Etiquetas cambiadas: {title}</translation>
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
        <translation>{image} está en cola para las pruebas</translation>
    </message>
    <message>
        <source>An image is queued</source>
        <translation>Una imagen está en cola</translation>
    </message>
    <message>
        <source>The tests of {image} are running</source>
        <translation>Las pruebas de {image} están en curso</translation>
    </message>
    <message>
        <source>Image tests started</source>
        <translation>Pruebas de imagen iniciadas</translation>
    </message>
    <message>
        <source>The tests of {image} were a success</source>
        <translation>Las pruebas de {image} fueron un éxito</translation>
    </message>
    <message>
        <source>Image tests were a success</source>
        <translation>Las pruebas de una imagen fueron un éxito</translation>
    </message>
    <message>
        <source>The tests of {image} failed</source>
        <translation>Las pruebas de {image} fallaron</translation>
    </message>
    <message>
        <source>Image tests failed</source>
        <translation>Las pruebas de una imagen fallaron</translation>
    </message>
    <message>
        <source>The tests of {image} were aborted</source>
        <translation>Se abortaron las pruebas de {image}</translation>
    </message>
    <message>
        <source>Image tests were aborted</source>
        <translation>Se abortaron las pruebas de una imagen</translation>
    </message>
    <message>
        <source>The tests of {image} are now {status}</source>
        <translation>Las pruebas de {image} están ahora en el estado {status}</translation>
    </message>
    <message>
        <source>An image was tested</source>
        <translation>Se probó una imagen</translation>
    </message>
    <message>
        <source>Tests queued: {shortName}</source>
        <translation>Pruebas en cola: {shortName}</translation>
    </message>
    <message>
        <source>Tests started: {shortName}</source>
        <translation>Pruebas iniciadas: {shortName}</translation>
    </message>
    <message>
        <source>Tests passed: {shortName}</source>
        <translation>Pruebas superadas: {shortName}</translation>
    </message>
    <message>
        <source>Tests failed: {shortName}</source>
        <translation>Pruebas fallidas: {shortName}</translation>
    </message>
    <message>
        <source>Tests aborted: {shortName}</source>
        <translation>Pruebas abortadas: {shortName}</translation>
    </message>
    <message>
        <source>{compose} is queued for testing</source>
        <translation>{compose} está en cola para las pruebas</translation>
    </message>
    <message>
        <source>A compose is queued</source>
        <translation>Un compose está en cola</translation>
    </message>
    <message>
        <source>The tests of {compose} started running</source>
        <translation>Empezaron las pruebas de {compose}</translation>
    </message>
    <message>
        <source>The tests of a compose started</source>
        <translation>Empezaron las pruebas de un compose</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: all {passed} passed</source>
        <translation>Las pruebas de {compose} se completaron: las {passed} se superaron</translation>
    </message>
    <message>
        <source>The tests of a compose are completed: all passed</source>
        <translation>Las pruebas de un compose se completaron: todas se superaron</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: {failed, plural, one {# image} other {# images}} failed, {passed, plural, one {# image} other {# images}} passed</source>
        <translation>Las pruebas de {compose} se completaron: {failed, plural, one {# imagen falló} other {# imágenes fallaron}}, {passed, plural, one {# imagen las superó} other {# imágenes las superaron}}</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed</source>
        <translation>Las pruebas de {compose} se completaron</translation>
    </message>
    <message>
        <source>The tests of a compose are completed</source>
        <translation>Las pruebas de un compose se completaron</translation>
    </message>
    <message>
        <source>Tests queued: {compose}</source>
        <translation>Pruebas en cola: {compose}</translation>
    </message>
    <message>
        <source>Tests started: {compose}</source>
        <translation>Pruebas iniciadas: {compose}</translation>
    </message>
    <message>
        <source>Tests passed: {compose}</source>
        <translation>Pruebas superadas: {compose}</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Pruebas superadas</translation>
    </message>
    <message>
        <source>Tests failed: {compose}</source>
        <translation>Pruebas fallidas: {compose}</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Pruebas fallidas</translation>
    </message>
    <message>
        <source>Tests done: {compose}</source>
        <translation>Pruebas listas: {compose}</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>Pruebas listas</translation>
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
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>No se puede quitar %1</translation>
    </message>
</context>
<context>
    <name>bodhi</name>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to testing</source>
        <translation>{agent} envió a testing la actualización {alias} ({update}) de {maintainer}</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to testing</source>
        <translation>{agent} envió a testing la actualización {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to testing</source>
        <translation>{agent} envió {update} a testing</translation>
    </message>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to stable</source>
        <translation>{agent} envió a stable la actualización {alias} ({update}) de {maintainer}</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to stable</source>
        <translation>{agent} envió a stable la actualización {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to stable</source>
        <translation>{agent} envió {update} a stable</translation>
    </message>
    <message>
        <source>{agent} made {maintainer}&apos;s update {alias} ({update}) obsolete</source>
        <translation>{agent} dejó obsoleta la actualización {alias} ({update}) de {maintainer}</translation>
    </message>
    <message>
        <source>{agent} made the update {alias} ({update}) obsolete</source>
        <translation>{agent} dejó obsoleta la actualización {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} made {update} obsolete</source>
        <translation>{agent} dejó obsoleta la actualización {update}</translation>
    </message>
    <message>
        <source>{agent} revoked {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} revocó la actualización {alias} ({update}) de {maintainer}</translation>
    </message>
    <message>
        <source>{agent} revoked the update {alias} ({update})</source>
        <translation>{agent} revocó la actualización {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} revoked {update}</source>
        <translation>{agent} revocó {update}</translation>
    </message>
    <message>
        <source>{agent} unpushed {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} retiró la actualización {alias} ({update}) de {maintainer}</translation>
    </message>
    <message>
        <source>{agent} unpushed the update {alias} ({update})</source>
        <translation>{agent} retiró la actualización {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} unpushed {update}</source>
        <translation>{agent} retiró {update}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of {update}</source>
        <translation>{agent} cambió el destino de {update}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of an update</source>
        <translation>{agent} cambió el destino de una actualización</translation>
    </message>
    <message>
        <source>Somebody changed what is to become of an update</source>
        <translation>Alguien cambió el destino de una actualización</translation>
    </message>
    <message>
        <source>You submitted {update} to testing</source>
        <translation>Enviaste {update} a testing</translation>
    </message>
    <message>
        <source>You submitted {update} to stable</source>
        <translation>Enviaste {update} a stable</translation>
    </message>
    <message>
        <source>You made {update} obsolete</source>
        <translation>Dejaste obsoleta la actualización {update}</translation>
    </message>
    <message>
        <source>You revoked {update}</source>
        <translation>Revocaste {update}</translation>
    </message>
    <message>
        <source>You unpushed {update}</source>
        <translation>Retiraste {update}</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to testing</source>
        <translation>{agent} envió a testing tu actualización {update}</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to stable</source>
        <translation>{agent} envió a stable tu actualización {update}</translation>
    </message>
    <message>
        <source>{agent} made your update {update} obsolete</source>
        <translation>{agent} dejó obsoleta tu actualización {update}</translation>
    </message>
    <message>
        <source>{agent} revoked your update {update}</source>
        <translation>{agent} revocó tu actualización {update}</translation>
    </message>
    <message>
        <source>{agent} unpushed your update {update}</source>
        <translation>{agent} retiró tu actualización {update}</translation>
    </message>
    <message>
        <source>To testing: {packages}</source>
        <translation>A testing: {packages}</translation>
    </message>
    <message>
        <source>To stable: {packages}</source>
        <translation>A stable: {packages}</translation>
    </message>
    <message>
        <source>Update obsolete: {packages}</source>
        <translation>Actualización obsoleta: {packages}</translation>
    </message>
    <message>
        <source>Update revoked: {packages}</source>
        <translation>Actualización revocada: {packages}</translation>
    </message>
    <message>
        <source>Update unpushed: {packages}</source>
        <translation>Actualización retirada: {packages}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} negative karma (-1)</source>
        <translation>{author} dio karma negativo (-1) a la actualización {update} de {submitter}</translation>
    </message>
    <message>
        <source>{author} gave {update} negative karma (-1)</source>
        <translation>{author} dio karma negativo (-1) a {update}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} positive karma (+1)</source>
        <translation>{author} dio karma positivo (+1) a la actualización {update} de {submitter}</translation>
    </message>
    <message>
        <source>{author} gave {update} positive karma (+1)</source>
        <translation>{author} dio karma positivo (+1) a {update}</translation>
    </message>
    <message>
        <source>{author} commented on {submitter}&apos;s update {update} (karma {karma})</source>
        <translation>{author} comentó en la actualización {update} de {submitter} (karma {karma})</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} comentó en {update}</translation>
    </message>
    <message>
        <source>Somebody commented on {update}</source>
        <translation>Alguien comentó en {update}</translation>
    </message>
    <message>
        <source>{author} commented on an update</source>
        <translation>{author} comentó en una actualización</translation>
    </message>
    <message>
        <source>Somebody commented on an update</source>
        <translation>Alguien comentó en una actualización</translation>
    </message>
    <message>
        <source>You gave {update} negative karma (-1)</source>
        <translation>Diste karma negativo (-1) a {update}</translation>
    </message>
    <message>
        <source>You gave {update} positive karma (+1)</source>
        <translation>Diste karma positivo (+1) a {update}</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Comentaste en {update}</translation>
    </message>
    <message>
        <source>{author} gave your update {update} negative karma (-1)</source>
        <translation>{author} dio karma negativo (-1) a tu actualización {update}</translation>
    </message>
    <message>
        <source>{author} gave your update {update} positive karma (+1)</source>
        <translation>{author} dio karma positivo (+1) a tu actualización {update}</translation>
    </message>
    <message>
        <source>{author} commented on your update {update}</source>
        <translation>{author} comentó en tu actualización {update}</translation>
    </message>
    <message>
        <source>{author} mentioned you in a comment on {update}</source>
        <translation>{author} te mencionó en un comentario en {update}</translation>
    </message>
    <message>
        <source>Negative karma: {packages}</source>
        <translation>Karma negativo: {packages}</translation>
    </message>
    <message>
        <source>Positive karma: {packages}</source>
        <translation>Karma positivo: {packages}</translation>
    </message>
    <message>
        <source>Comment: {packages}</source>
        <translation>Comentario: {packages}</translation>
    </message>
    <message>
        <source>{agent} edited {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} editó la actualización {alias} ({update}) de {maintainer}</translation>
    </message>
    <message>
        <source>{agent} edited the update {alias} ({update})</source>
        <translation>{agent} editó la actualización {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} edited {update}</source>
        <translation>{agent} editó {update}</translation>
    </message>
    <message>
        <source>{update} was edited</source>
        <translation>Se editó {update}</translation>
    </message>
    <message>
        <source>An update was edited</source>
        <translation>Se editó una actualización</translation>
    </message>
    <message>
        <source>You edited the update {alias} ({update})</source>
        <translation>Editaste la actualización {alias} ({update})</translation>
    </message>
    <message>
        <source>You edited {update}</source>
        <translation>Editaste {update}</translation>
    </message>
    <message>
        <source>{agent} edited your update {update}</source>
        <translation>{agent} editó tu actualización {update}</translation>
    </message>
    <message>
        <source>Update edited: {packages}</source>
        <translation>Actualización editada: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached testing</source>
        <translation>La actualización de Bodhi {update} de {submitter} llegó a testing</translation>
    </message>
    <message>
        <source>{update} reached testing</source>
        <translation>{update} llegó a testing</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached stable</source>
        <translation>La actualización de Bodhi {update} de {submitter} llegó a stable</translation>
    </message>
    <message>
        <source>{update} reached stable</source>
        <translation>{update} llegó a stable</translation>
    </message>
    <message>
        <source>The push of {update} is done</source>
        <translation>El push de {update} está listo</translation>
    </message>
    <message>
        <source>The push of an update is done</source>
        <translation>El push de una actualización está listo</translation>
    </message>
    <message>
        <source>Your update {update} reached testing</source>
        <translation>Tu actualización {update} llegó a testing</translation>
    </message>
    <message>
        <source>Your update {update} reached stable</source>
        <translation>Tu actualización {update} llegó a stable</translation>
    </message>
    <message>
        <source>In testing: {packages}</source>
        <translation>En testing: {packages}</translation>
    </message>
    <message>
        <source>In stable: {packages}</source>
        <translation>En stable: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} was ejected from {where}: “{why}”</source>
        <translation>Se expulsó de {where} la actualización {update} de {submitter}: «{why}»</translation>
    </message>
    <message>
        <source>{update} was ejected from {where}</source>
        <translation>Se expulsó {update} de {where}</translation>
    </message>
    <message>
        <source>{update} was ejected</source>
        <translation>Se expulsó {update}</translation>
    </message>
    <message>
        <source>An update was ejected</source>
        <translation>Se expulsó una actualización</translation>
    </message>
    <message>
        <source>Your update {update} was ejected from {where}: “{why}”</source>
        <translation>Se expulsó de {where} tu actualización {update}: «{why}»</translation>
    </message>
    <message>
        <source>Your update {update} was ejected</source>
        <translation>Se expulsó tu actualización {update}</translation>
    </message>
    <message>
        <source>Update ejected: {packages}</source>
        <translation>Actualización expulsada: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the stable karma threshold</source>
        <translation>La actualización de Bodhi {update} de {submitter} alcanzó el umbral de karma estable</translation>
    </message>
    <message>
        <source>{update} reached the stable karma threshold</source>
        <translation>{update} alcanzó el umbral de karma estable</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the unstable karma threshold</source>
        <translation>La actualización de Bodhi {update} de {submitter} alcanzó el umbral de karma inestable</translation>
    </message>
    <message>
        <source>{update} reached the unstable karma threshold</source>
        <translation>{update} alcanzó el umbral de karma inestable</translation>
    </message>
    <message>
        <source>{update} reached a karma threshold</source>
        <translation>{update} alcanzó un umbral de karma</translation>
    </message>
    <message>
        <source>An update reached a karma threshold</source>
        <translation>Una actualización alcanzó un umbral de karma</translation>
    </message>
    <message>
        <source>Your update {update} reached the stable karma threshold</source>
        <translation>Tu actualización {update} alcanzó el umbral de karma estable</translation>
    </message>
    <message>
        <source>Your update {update} reached the unstable karma threshold</source>
        <translation>Tu actualización {update} alcanzó el umbral de karma inestable</translation>
    </message>
    <message>
        <source>Enough karma: {packages}</source>
        <translation>Karma suficiente: {packages}</translation>
    </message>
    <message>
        <source>Too much negative karma: {packages}</source>
        <translation>Demasiado karma negativo: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} reached the testing requirements for stable</source>
        <translation>La actualización {update} de {submitter} cumplió los requisitos de pruebas para stable</translation>
    </message>
    <message>
        <source>{update} reached the testing requirements for stable</source>
        <translation>{update} cumplió los requisitos de pruebas para stable</translation>
    </message>
    <message>
        <source>An update reached the testing requirements for stable</source>
        <translation>Una actualización cumplió los requisitos de pruebas para stable</translation>
    </message>
    <message>
        <source>Your update {update} reached the testing requirements for stable</source>
        <translation>Tu actualización {update} cumplió los requisitos de pruebas para stable</translation>
    </message>
    <message>
        <source>May go to stable: {packages}</source>
        <translation>Puede pasar a stable: {packages}</translation>
    </message>
    <message>
        <source>{owner}&apos;s update {update} is ready for testing</source>
        <translation>La actualización {update} de {owner} está lista para las pruebas</translation>
    </message>
    <message>
        <source>{update} is ready for testing</source>
        <translation>La actualización {update} está lista para las pruebas</translation>
    </message>
    <message>
        <source>An update is ready for testing</source>
        <translation>Una actualización está lista para las pruebas</translation>
    </message>
    <message>
        <source>Your update {update} is ready for testing</source>
        <translation>Tu actualización {update} está lista para las pruebas</translation>
    </message>
    <message>
        <source>Ready for testing: {packages}</source>
        <translation>Lista para las pruebas: {packages}</translation>
    </message>
    <message>
        <source>Errata published: “{subject}”</source>
        <translation>Errata publicada: «{subject}»</translation>
    </message>
    <message>
        <source>Errata published for {update}</source>
        <translation>Errata publicada para {update}</translation>
    </message>
    <message>
        <source>Errata were published</source>
        <translation>Se publicó una errata</translation>
    </message>
    <message>
        <source>Errata published: {packages}</source>
        <translation>Errata publicada: {packages}</translation>
    </message>
    <message>
        <source>{submitter} submitted a buildroot override for {overridden}</source>
        <translation>{submitter} envió un override de buildroot para {overridden}</translation>
    </message>
    <message>
        <source>There is a buildroot override for {overridden}</source>
        <translation>Hay un override de buildroot para {overridden}</translation>
    </message>
    <message>
        <source>There is a new buildroot override</source>
        <translation>Hay un override de buildroot nuevo</translation>
    </message>
    <message>
        <source>You submitted a buildroot override for {overridden}</source>
        <translation>Enviaste un override de buildroot para {overridden}</translation>
    </message>
    <message>
        <source>Override: {packages}</source>
        <translation>Override: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s buildroot override for {overridden} expired</source>
        <translation>El override de buildroot de {submitter} para {overridden} caducó</translation>
    </message>
    <message>
        <source>The buildroot override for {overridden} expired</source>
        <translation>El override de buildroot para {overridden} caducó</translation>
    </message>
    <message>
        <source>A buildroot override expired</source>
        <translation>Un override de buildroot caducó</translation>
    </message>
    <message>
        <source>Your buildroot override for {overridden} expired</source>
        <translation>Tu override de buildroot para {overridden} caducó</translation>
    </message>
    <message>
        <source>Override expired: {packages}</source>
        <translation>Override caducado: {packages}</translation>
    </message>
    <message>
        <source>{agent} requested a compose of updates</source>
        <translation>{agent} solicitó un compose de actualizaciones</translation>
    </message>
    <message>
        <source>A compose of updates was requested</source>
        <translation>Se solicitó un compose de actualizaciones</translation>
    </message>
    <message>
        <source>You requested a compose of updates</source>
        <translation>Solicitaste un compose de actualizaciones</translation>
    </message>
    <message>
        <source>Compose requested</source>
        <translation>Compose solicitado</translation>
    </message>
    <message>
        <source>Bodhi started a compose run</source>
        <translation>Bodhi inició una ejecución de composes</translation>
    </message>
    <message>
        <source>Compose run started</source>
        <translation>Ejecución de composes iniciada</translation>
    </message>
    <message>
        <source>Bodhi started mashing {where}</source>
        <translation>Bodhi inició el mash de {where}</translation>
    </message>
    <message>
        <source>Bodhi started the {content} compose of {where}</source>
        <translation>Bodhi inició el compose {content} de {where}</translation>
    </message>
    <message>
        <source>Bodhi started a compose</source>
        <translation>Bodhi inició un compose</translation>
    </message>
    <message>
        <source>Compose started: {where}</source>
        <translation>Compose iniciado: {where}</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} is done</source>
        <translation>El compose {content} de {where} de Bodhi está listo</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} is done</source>
        <translation>El compose de {where} de Bodhi está listo</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} failed</source>
        <translation>El compose {content} de {where} de Bodhi falló</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} failed</source>
        <translation>El compose de {where} de Bodhi falló</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} ended</source>
        <translation>El compose de {where} de Bodhi terminó</translation>
    </message>
    <message>
        <source>A compose of Bodhi&apos;s ended</source>
        <translation>Un compose de Bodhi terminó</translation>
    </message>
    <message>
        <source>Compose done: {where}</source>
        <translation>Compose listo: {where}</translation>
    </message>
    <message>
        <source>Compose failed: {where}</source>
        <translation>Compose fallido: {where}</translation>
    </message>
    <message>
        <source>Bodhi is waiting for {where} to reach the master mirror</source>
        <translation>Bodhi espera a que {where} llegue al mirror maestro</translation>
    </message>
    <message>
        <source>Bodhi is waiting for the master mirror</source>
        <translation>Bodhi espera al mirror maestro</translation>
    </message>
    <message>
        <source>Waiting for the mirror: {where}</source>
        <translation>A la espera del mirror: {where}</translation>
    </message>
    <message>
        <source>{where} reached the master mirror</source>
        <translation>{where} llegó al mirror maestro</translation>
    </message>
    <message>
        <source>A compose reached the master mirror</source>
        <translation>Un compose llegó al mirror maestro</translation>
    </message>
    <message>
        <source>On the mirror: {where}</source>
        <translation>En el mirror: {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with the repository {where}</source>
        <translation>Bodhi terminó con el repositorio {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with a repository</source>
        <translation>Bodhi terminó con un repositorio</translation>
    </message>
    <message>
        <source>Repository done: {where}</source>
        <translation>Repositorio listo: {where}</translation>
    </message>
    <message>
        <source>{agent} updated the stack {stackName}</source>
        <translation>{agent} actualizó el stack {stackName}</translation>
    </message>
    <message>
        <source>The stack {stackName} was updated</source>
        <translation>Se actualizó el stack {stackName}</translation>
    </message>
    <message>
        <source>A stack was updated</source>
        <translation>Se actualizó un stack</translation>
    </message>
    <message>
        <source>You updated the stack {stackName}</source>
        <translation>Actualizaste el stack {stackName}</translation>
    </message>
    <message>
        <source>Stack updated: {stackName}</source>
        <translation>Stack actualizado: {stackName}</translation>
    </message>
    <message>
        <source>{agent} deleted the stack {stackName}</source>
        <translation>{agent} eliminó el stack {stackName}</translation>
    </message>
    <message>
        <source>The stack {stackName} was deleted</source>
        <translation>Se eliminó el stack {stackName}</translation>
    </message>
    <message>
        <source>A stack was deleted</source>
        <translation>Se eliminó un stack</translation>
    </message>
    <message>
        <source>You deleted the stack {stackName}</source>
        <translation>Eliminaste el stack {stackName}</translation>
    </message>
    <message>
        <source>Stack deleted: {stackName}</source>
        <translation>Stack eliminado: {stackName}</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors ({bytes} changed, {deleted, plural, one {# file} other {# files}} deleted)</source>
        <translation>{product} {version} {repository} salió hacia los mirrors (cambios: {bytes}; {deleted, plural, one {# archivo eliminado} other {# archivos eliminados}})</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors</source>
        <translation>{product} {version} {repository} salió hacia los mirrors</translation>
    </message>
    <message>
        <source>New content went out to the mirrors</source>
        <translation>Salió contenido nuevo hacia los mirrors</translation>
    </message>
    <message>
        <source>On the mirrors: {product} {version} {repository}</source>
        <translation>En los mirrors: {product} {version} {repository}</translation>
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
        <translation>Mostrar en el historial</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: there is no session bus. Messages are kept in the history.</source>
        <translation>No se pueden mostrar burbujas: no hay bus de sesión. Los mensajes se guardan en el historial.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: no notification service is running. Start one (dunst, for example); messages are kept in the history.</source>
        <translation>No se pueden mostrar burbujas: no hay ningún servicio de notificaciones en marcha. Inicia uno (dunst, por ejemplo); los mensajes se guardan en el historial.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not start (%1). Messages are kept in the history.</source>
        <translation>No se pueden mostrar burbujas: el servicio de notificaciones no arranca (%1). Los mensajes se guardan en el historial.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not answer. Messages are kept in the history.</source>
        <translation>No se pueden mostrar burbujas: el servicio de notificaciones no responde. Los mensajes se guardan en el historial.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service ends over each of them. Messages are kept in the history.</source>
        <translation>No se pueden mostrar burbujas: el servicio de notificaciones se cierra con cada una de ellas. Los mensajes se guardan en el historial.</translation>
    </message>
    <message>
        <source>The notification service takes no more bubbles for now. Messages are kept in the history.</source>
        <translation>El servicio de notificaciones no acepta más burbujas por ahora. Los mensajes se guardan en el historial.</translation>
    </message>
    <message>
        <source>The notification service refused a bubble (%1). Messages are kept in the history.</source>
        <translation>El servicio de notificaciones rechazó una burbuja (%1). Los mensajes se guardan en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 y %n más</numerusform>
            <numerusform>%1, %2 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausar durante 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) in %1</source>
        <translation>
            <numerusform>%n mensaje más en %1</numerusform>
            <numerusform>%n mensajes más en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1.</source>
        <translation>
            <numerusform>%n problema: %1.</numerusform>
            <numerusform>%n problemas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All by %1.</source>
        <translation>Todo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n other(s).</source>
        <translation>
            <numerusform>%1 de %2, %n otro.</numerusform>
            <numerusform>%1 de %2, %n otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <comment>a package that builds again, say</comment>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host, where a link leads</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Mute %1…</source>
        <translation>Silenciar a %1…</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names</comment>
        <translation>%1 y otros</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in %1.</source>
        <translation>
            <numerusform>%n mensaje en %1.</numerusform>
            <numerusform>%n mensajes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: nothing urgent</source>
        <translation>Mientras no estabas: nada urgente</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n problem(s)</source>
        <translation>
            <numerusform>Mientras no estabas: %n problema</numerusform>
            <numerusform>Mientras no estabas: %n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n message(s)</source>
        <translation>
            <numerusform>Mientras no estabas: %n mensaje</numerusform>
            <numerusform>Mientras no estabas: %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bugzilla</name>
    <message>
        <source>{who} filed {bug}: “{summary}”</source>
        <translation>{who} abrió {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} filed {bug}</source>
        <translation>{who} abrió {bug}</translation>
    </message>
    <message>
        <source>Somebody filed {bug}</source>
        <translation>Alguien abrió {bug}</translation>
    </message>
    <message>
        <source>Somebody filed a bug</source>
        <translation>Alguien abrió un bug</translation>
    </message>
    <message>
        <source>You filed {bug}: “{summary}”</source>
        <translation>Abriste {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>You filed {bug}</source>
        <translation>Abriste {bug}</translation>
    </message>
    <message>
        <source>{who} filed {bug} for you: “{summary}”</source>
        <translation>{who} abrió {bug} para ti: «{summary}»</translation>
    </message>
    <message>
        <source>New bug: {component}</source>
        <translation>Bug nuevo: {component}</translation>
    </message>
    <message>
        <source>New bug: {bug}</source>
        <translation>Bug nuevo: {bug}</translation>
    </message>
    <message>
        <source>{who} commented on {bug}: “{summary}”</source>
        <translation>{who} comentó en {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} commented on {bug}</source>
        <translation>{who} comentó en {bug}</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}: “{summary}”</source>
        <translation>{who} añadió un adjunto a {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}</source>
        <translation>{who} añadió un adjunto a {bug}</translation>
    </message>
    <message>
        <source>{who} changed {changed} of an attachment to {bug}: “{summary}”</source>
        <translation>{who} cambió {changed} de un adjunto de {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}: “{summary}”</source>
        <translation>{who} cambió un adjunto de {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}</source>
        <translation>{who} cambió un adjunto de {bug}</translation>
    </message>
    <message>
        <source>{who} changed the status of {bug} from {oldStatus} to {newStatus}: “{summary}”</source>
        <translation>{who} cambió el estado de {bug} de {oldStatus} a {newStatus}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} updated {changed} of {bug}: “{summary}”</source>
        <translation>{who} actualizó {changed} de {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} updated {bug}: “{summary}”</source>
        <translation>{who} actualizó {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} updated {bug}</source>
        <translation>{who} actualizó {bug}</translation>
    </message>
    <message>
        <source>Somebody updated {bug}</source>
        <translation>Alguien actualizó {bug}</translation>
    </message>
    <message>
        <source>Somebody updated a bug</source>
        <translation>Alguien actualizó un bug</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}: “{summary}”</source>
        <translation>{who} te pregunta por {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}</source>
        <translation>{who} te pregunta por {bug}</translation>
    </message>
    <message>
        <source>You commented on {bug}: “{summary}”</source>
        <translation>Comentaste en {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>You commented on {bug}</source>
        <translation>Comentaste en {bug}</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}: “{summary}”</source>
        <translation>Cambiaste un adjunto de {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}</source>
        <translation>Cambiaste un adjunto de {bug}</translation>
    </message>
    <message>
        <source>You updated {changed} of {bug}: “{summary}”</source>
        <translation>Actualizaste {changed} de {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>You updated {bug}: “{summary}”</source>
        <translation>Actualizaste {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>You updated {bug}</source>
        <translation>Actualizaste {bug}</translation>
    </message>
    <message>
        <source>{who} commented on your bug {bug}: “{summary}”</source>
        <translation>{who} comentó en tu bug {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>{who} updated {changed} of your bug {bug}: “{summary}”</source>
        <translation>{who} actualizó {changed} de tu bug {bug}: «{summary}»</translation>
    </message>
    <message>
        <source>Question on bug: {component}</source>
        <translation>Pregunta en un bug: {component}</translation>
    </message>
    <message>
        <source>Question: {bug}</source>
        <translation>Pregunta: {bug}</translation>
    </message>
    <message>
        <source>Comment on bug: {component}</source>
        <translation>Comentario en un bug: {component}</translation>
    </message>
    <message>
        <source>Comment: {bug}</source>
        <translation>Comentario: {bug}</translation>
    </message>
    <message>
        <source>Bug attachment: {component}</source>
        <translation>Adjunto de un bug: {component}</translation>
    </message>
    <message>
        <source>Attachment: {bug}</source>
        <translation>Adjunto: {bug}</translation>
    </message>
    <message>
        <source>Bug closed: {component}</source>
        <translation>Bug cerrado: {component}</translation>
    </message>
    <message>
        <source>Bug closed: {bug}</source>
        <translation>Bug cerrado: {bug}</translation>
    </message>
    <message>
        <source>Bug updated: {component}</source>
        <translation>Bug actualizado: {component}</translation>
    </message>
    <message>
        <source>Bug updated: {bug}</source>
        <translation>Bug actualizado: {bug}</translation>
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
        <translation>{owner} está compilando {build}</translation>
    </message>
    <message>
        <source>{build} is building</source>
        <translation>{build} se está compilando</translation>
    </message>
    <message>
        <source>{owner} built {build}</source>
        <translation>{owner} compiló {build}</translation>
    </message>
    <message>
        <source>{build} is built</source>
        <translation>Se compiló {build}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was deleted</source>
        <translation>Se eliminó la compilación de {build} de {owner}</translation>
    </message>
    <message>
        <source>The build of {build} was deleted</source>
        <translation>Se eliminó la compilación de {build}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed on {arches}</source>
        <translation>La compilación de {build} de {owner} falló en {arches}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed</source>
        <translation>La compilación de {build} de {owner} falló</translation>
    </message>
    <message>
        <source>The build of {build} failed</source>
        <translation>La compilación de {build} falló</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was cancelled</source>
        <translation>Se canceló la compilación de {build} de {owner}</translation>
    </message>
    <message>
        <source>The build of {build} was cancelled</source>
        <translation>Se canceló la compilación de {build}</translation>
    </message>
    <message>
        <source>You are building {build}</source>
        <translation>Estás compilando {build}</translation>
    </message>
    <message>
        <source>You built {build}</source>
        <translation>Compilaste {build}</translation>
    </message>
    <message>
        <source>Your build of {build} was deleted</source>
        <translation>Se eliminó tu compilación de {build}</translation>
    </message>
    <message>
        <source>Your build of {build} failed on {arches}</source>
        <translation>Tu compilación de {build} falló en {arches}</translation>
    </message>
    <message>
        <source>Your build of {build} failed</source>
        <translation>Tu compilación de {build} falló</translation>
    </message>
    <message>
        <source>Your build of {build} was cancelled</source>
        <translation>Se canceló tu compilación de {build}</translation>
    </message>
    <message>
        <source>Build started: {name}</source>
        <translation>Compilación iniciada: {name}</translation>
    </message>
    <message>
        <source>Build done: {name}</source>
        <translation>Compilación lista: {name}</translation>
    </message>
    <message>
        <source>Build deleted: {name}</source>
        <translation>Compilación eliminada: {name}</translation>
    </message>
    <message>
        <source>Build failed: {name}</source>
        <translation>Compilación fallida: {name}</translation>
    </message>
    <message>
        <source>Build cancelled: {name}</source>
        <translation>Compilación cancelada: {name}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}
Source: {source}</source>
        <translation>Paquete: {nvr}
Compilado por: {owner}
Compilación: {build_id}
Fuente: {source}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}</source>
        <translation>Paquete: {nvr}
Compilado por: {owner}
Compilación: {build_id}</translation>
    </message>
    <message>
        <source>{owner} started a scratch build of {job}</source>
        <translation>{owner} inició una compilación scratch de {job}</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} is done</source>
        <translation>La compilación scratch de {job} de {owner} está lista</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} failed</source>
        <translation>La compilación scratch de {job} de {owner} falló</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} was cancelled</source>
        <translation>Se canceló la compilación scratch de {job} de {owner}</translation>
    </message>
    <message>
        <source>A scratch build of {job} has changed</source>
        <translation>Una compilación scratch de {job} ha cambiado</translation>
    </message>
    <message>
        <source>You started a scratch build of {job}</source>
        <translation>Iniciaste una compilación scratch de {job}</translation>
    </message>
    <message>
        <source>Your scratch build of {job} is done</source>
        <translation>Tu compilación scratch de {job} está lista</translation>
    </message>
    <message>
        <source>Your scratch build of {job} failed</source>
        <translation>Tu compilación scratch de {job} falló</translation>
    </message>
    <message>
        <source>Your scratch build of {job} was cancelled</source>
        <translation>Se canceló tu compilación scratch de {job}</translation>
    </message>
    <message>
        <source>Scratch build started: {srpm}</source>
        <translation>Compilación scratch iniciada: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build done: {srpm}</source>
        <translation>Compilación scratch lista: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build failed: {srpm}</source>
        <translation>Compilación scratch fallida: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {srpm}</source>
        <translation>Compilación scratch cancelada: {srpm}</translation>
    </message>
    <message>
        <source>Source package: {srpm}
Built by: {owner}
Task: {id}</source>
        <translation>Paquete fuente: {srpm}
Compilado por: {owner}
Tarea: {id}</translation>
    </message>
    <message>
        <source>{user} tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>{user} etiquetó en {tag} el paquete {nvr} de {maintainer}</translation>
    </message>
    <message>
        <source>{user} tagged {nvr} into {tag}</source>
        <translation>{user} etiquetó {nvr} en {tag}</translation>
    </message>
    <message>
        <source>{nvr} was tagged into {tag}</source>
        <translation>Se etiquetó {nvr} en {tag}</translation>
    </message>
    <message>
        <source>A build was tagged into {tag}</source>
        <translation>Se etiquetó una compilación en {tag}</translation>
    </message>
    <message>
        <source>You tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>Etiquetaste en {tag} el paquete {nvr} de {maintainer}</translation>
    </message>
    <message>
        <source>You tagged {nvr} into {tag}</source>
        <translation>Etiquetaste {nvr} en {tag}</translation>
    </message>
    <message>
        <source>{user} tagged your {nvr} into {tag}</source>
        <translation>{user} etiquetó en {tag} tu paquete {nvr}</translation>
    </message>
    <message>
        <source>Tagged into {tag}: {name}</source>
        <translation>Etiquetado en {tag}: {name}</translation>
    </message>
    <message>
        <source>Tagged into {tag}</source>
        <translation>Etiquetado en {tag}</translation>
    </message>
    <message>
        <source>{user} untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>{user} quitó la etiqueta {tag} al paquete {nvr} de {maintainer}</translation>
    </message>
    <message>
        <source>{user} untagged {nvr} from {tag}</source>
        <translation>{user} quitó la etiqueta {tag} a {nvr}</translation>
    </message>
    <message>
        <source>{nvr} was untagged from {tag}</source>
        <translation>Se quitó la etiqueta {tag} a {nvr}</translation>
    </message>
    <message>
        <source>A build was untagged from {tag}</source>
        <translation>Se quitó la etiqueta {tag} a una compilación</translation>
    </message>
    <message>
        <source>You untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>Quitaste la etiqueta {tag} al paquete {nvr} de {maintainer}</translation>
    </message>
    <message>
        <source>You untagged {nvr} from {tag}</source>
        <translation>Quitaste la etiqueta {tag} a {nvr}</translation>
    </message>
    <message>
        <source>{user} untagged your {nvr} from {tag}</source>
        <translation>{user} quitó la etiqueta {tag} a tu paquete {nvr}</translation>
    </message>
    <message>
        <source>Untagged from {tag}: {name}</source>
        <translation>Etiqueta {tag} quitada: {name}</translation>
    </message>
    <message>
        <source>Untagged from {tag}</source>
        <translation>Etiqueta {tag} quitada</translation>
    </message>
    <message>
        <source>{owner} added {package} to the packages of {tag}</source>
        <translation>{owner} añadió {package} a los paquetes de {tag}</translation>
    </message>
    <message>
        <source>{package} was added to the packages of {tag}</source>
        <translation>Se añadió {package} a los paquetes de {tag}</translation>
    </message>
    <message>
        <source>{package} was removed from the packages of {tag}</source>
        <translation>Se quitó {package} de los paquetes de {tag}</translation>
    </message>
    <message>
        <source>{package} was blocked in the packages of {tag}</source>
        <translation>Se bloqueó {package} en los paquetes de {tag}</translation>
    </message>
    <message>
        <source>The packages of {tag} changed: {package}</source>
        <translation>Los paquetes de {tag} cambiaron: {package}</translation>
    </message>
    <message>
        <source>You added {package} to the packages of {tag}</source>
        <translation>Añadiste {package} a los paquetes de {tag}</translation>
    </message>
    <message>
        <source>Package list changed: {package}</source>
        <translation>Lista de paquetes cambiada: {package}</translation>
    </message>
    <message>
        <source>Koji started to build the repository {repoName}</source>
        <translation>Koji empezó a generar el repositorio {repoName}</translation>
    </message>
    <message>
        <source>Koji started to build a repository</source>
        <translation>Koji empezó a generar un repositorio</translation>
    </message>
    <message>
        <source>Repository started: {repoName}</source>
        <translation>Repositorio iniciado: {repoName}</translation>
    </message>
    <message>
        <source>The repository {repoName} is done</source>
        <translation>El repositorio {repoName} está listo</translation>
    </message>
    <message>
        <source>A repository is done</source>
        <translation>Un repositorio está listo</translation>
    </message>
    <message>
        <source>Repository done: {repoName}</source>
        <translation>Repositorio listo: {repoName}</translation>
    </message>
    <message>
        <source>{rpm} was signed with the key {key}</source>
        <translation>Se firmó {rpm} con la clave {key}</translation>
    </message>
    <message>
        <source>{rpm} was signed</source>
        <translation>Se firmó {rpm}</translation>
    </message>
    <message>
        <source>Signed: {rpmName}</source>
        <translation>Firmado: {rpmName}</translation>
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
        <translation>{project} superó {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} failed the {pipeline} ({change} on {branch})</source>
        <translation>{project} no superó {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} was aborted ({change} on {branch})</source>
        <translation>Se abortó {pipeline} para {project} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} started ({change} on {branch})</source>
        <translation>{pipeline} empezó para {project} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} is queued ({change} on {branch})</source>
        <translation>{pipeline} está en cola para {project} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} ended ({change} on {branch})</source>
        <translation>{pipeline} terminó para {project} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{pipeline} was run</source>
        <translation>Se ejecutó {pipeline}</translation>
    </message>
    <message>
        <source>A CI pipeline was run</source>
        <translation>Se ejecutó un pipeline de CI</translation>
    </message>
    <message>
        <source>Your change of {project} passed the {pipeline}</source>
        <translation>Tu cambio de {project} superó {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed the {pipeline}</source>
        <translation>Tu cambio de {project} no superó {pipeline}</translation>
    </message>
    <message>
        <source>CI passed: {repo}</source>
        <translation>CI superada: {repo}</translation>
    </message>
    <message>
        <source>CI failed: {repo}</source>
        <translation>CI fallida: {repo}</translation>
    </message>
    <message>
        <source>CI aborted: {repo}</source>
        <translation>CI abortada: {repo}</translation>
    </message>
    <message>
        <source>CI started: {repo}</source>
        <translation>CI iniciada: {repo}</translation>
    </message>
    <message>
        <source>CI queued: {repo}</source>
        <translation>CI en cola: {repo}</translation>
    </message>
    <message>
        <source>CI ended: {repo}</source>
        <translation>CI terminada: {repo}</translation>
    </message>
    <message>
        <source>{project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>{project} superó la compilación en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>La compilación de {project} falló en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>{project} se está compilando en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} is queued for building in the {pipeline} ({change} on {branch})</source>
        <translation>{project} está en cola para compilarse en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} is ignored by the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} ignora {project} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built {project} ({change} on {branch})</source>
        <translation>{pipeline} compiló {project} ({change} en {branch})</translation>
    </message>
    <message>
        <source>A package was built in the {pipeline}</source>
        <translation>Se compiló un paquete en {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed building in the {pipeline}</source>
        <translation>Tu cambio de {project} superó la compilación en {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed to build in the {pipeline}</source>
        <translation>La compilación de tu cambio de {project} falló en {pipeline}</translation>
    </message>
    <message>
        <source>CI build done: {repo}</source>
        <translation>Compilación de CI lista: {repo}</translation>
    </message>
    <message>
        <source>CI build failed: {repo}</source>
        <translation>Compilación de CI fallida: {repo}</translation>
    </message>
    <message>
        <source>CI build started: {repo}</source>
        <translation>Compilación de CI iniciada: {repo}</translation>
    </message>
    <message>
        <source>CI build queued: {repo}</source>
        <translation>Compilación de CI en cola: {repo}</translation>
    </message>
    <message>
        <source>CI ignores {repo}</source>
        <translation>CI ignora {repo}</translation>
    </message>
    <message>
        <source>CI build ended: {repo}</source>
        <translation>Compilación de CI terminada: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} superó sus pruebas funcionales en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} failed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} no superó sus pruebas funcionales en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are running in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas funcionales de {project} están en curso en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas funcionales de {project} están en cola en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas funcionales de {project} terminaron en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>Functional tests were run in the {pipeline}</source>
        <translation>Se ejecutaron pruebas funcionales en {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed its functional tests</source>
        <translation>Tu cambio de {project} superó sus pruebas funcionales</translation>
    </message>
    <message>
        <source>Your change of {project} failed its functional tests</source>
        <translation>Tu cambio de {project} no superó sus pruebas funcionales</translation>
    </message>
    <message>
        <source>Tests passed: {repo}</source>
        <translation>Pruebas superadas: {repo}</translation>
    </message>
    <message>
        <source>Tests failed: {repo}</source>
        <translation>Pruebas fallidas: {repo}</translation>
    </message>
    <message>
        <source>Tests started: {repo}</source>
        <translation>Pruebas iniciadas: {repo}</translation>
    </message>
    <message>
        <source>Tests queued: {repo}</source>
        <translation>Pruebas en cola: {repo}</translation>
    </message>
    <message>
        <source>Tests ended: {repo}</source>
        <translation>Pruebas terminadas: {repo}</translation>
    </message>
    <message>
        <source>The image with {project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>La imagen con {project} superó la compilación en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The image with {project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>La compilación de la imagen con {project} falló en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>Una imagen con {project} se está compilando en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Una imagen con {project} está en cola en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built an image with {project} ({change} on {branch})</source>
        <translation>{pipeline} compiló una imagen con {project} ({change} en {branch})</translation>
    </message>
    <message>
        <source>An image was built in the {pipeline}</source>
        <translation>Se compiló una imagen en {pipeline}</translation>
    </message>
    <message>
        <source>The image with your change of {project} failed to build</source>
        <translation>La compilación de la imagen con tu cambio de {project} falló</translation>
    </message>
    <message>
        <source>Image done: {repo}</source>
        <translation>Imagen lista: {repo}</translation>
    </message>
    <message>
        <source>Image failed: {repo}</source>
        <translation>Imagen fallida: {repo}</translation>
    </message>
    <message>
        <source>Image started: {repo}</source>
        <translation>Imagen iniciada: {repo}</translation>
    </message>
    <message>
        <source>Image queued: {repo}</source>
        <translation>Imagen en cola: {repo}</translation>
    </message>
    <message>
        <source>Image ended: {repo}</source>
        <translation>Imagen terminada: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} superó sus pruebas en una imagen de {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} no superó sus pruebas en una imagen de {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image started in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas de {project} en una imagen empezaron en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas de {project} en una imagen están en cola en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image ended in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas de {project} en una imagen terminaron en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>An image was tested in the {pipeline}</source>
        <translation>Se probó una imagen en {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in an image</source>
        <translation>Tu cambio de {project} no superó sus pruebas en una imagen</translation>
    </message>
    <message>
        <source>Image tests passed: {repo}</source>
        <translation>Pruebas de imagen superadas: {repo}</translation>
    </message>
    <message>
        <source>Image tests failed: {repo}</source>
        <translation>Pruebas de imagen fallidas: {repo}</translation>
    </message>
    <message>
        <source>Image tests started: {repo}</source>
        <translation>Pruebas de imagen iniciadas: {repo}</translation>
    </message>
    <message>
        <source>Image tests queued: {repo}</source>
        <translation>Pruebas de imagen en cola: {repo}</translation>
    </message>
    <message>
        <source>Image tests ended: {repo}</source>
        <translation>Pruebas de imagen terminadas: {repo}</translation>
    </message>
    <message>
        <source>The compose with {project} passed in the {pipeline} ({change} on {branch})</source>
        <translation>El compose con {project} salió bien en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} failed in the {pipeline} ({change} on {branch})</source>
        <translation>El compose con {project} falló en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} started in the {pipeline} ({change} on {branch})</source>
        <translation>Un compose con {project} empezó en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Un compose con {project} está en cola en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>El compose con {project} terminó en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>A compose was made in the {pipeline}</source>
        <translation>Se hizo un compose en {pipeline}</translation>
    </message>
    <message>
        <source>The compose with your change of {project} failed</source>
        <translation>El compose con tu cambio de {project} falló</translation>
    </message>
    <message>
        <source>Compose done: {repo}</source>
        <translation>Compose listo: {repo}</translation>
    </message>
    <message>
        <source>Compose failed: {repo}</source>
        <translation>Compose fallido: {repo}</translation>
    </message>
    <message>
        <source>Compose started: {repo}</source>
        <translation>Compose iniciado: {repo}</translation>
    </message>
    <message>
        <source>Compose queued: {repo}</source>
        <translation>Compose en cola: {repo}</translation>
    </message>
    <message>
        <source>Compose ended: {repo}</source>
        <translation>Compose terminado: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} superó sus pruebas en un compose de {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} no superó sus pruebas en un compose de {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose started in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas de {project} en un compose empezaron en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas de {project} en un compose están en cola en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose ended in the {pipeline} ({change} on {branch})</source>
        <translation>Las pruebas de {project} en un compose terminaron en {pipeline} ({change} en {branch})</translation>
    </message>
    <message>
        <source>A compose was tested in the {pipeline}</source>
        <translation>Se probó un compose en {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in a compose</source>
        <translation>Tu cambio de {project} no superó sus pruebas en un compose</translation>
    </message>
    <message>
        <source>Compose tests passed: {repo}</source>
        <translation>Pruebas de compose superadas: {repo}</translation>
    </message>
    <message>
        <source>Compose tests failed: {repo}</source>
        <translation>Pruebas de compose fallidas: {repo}</translation>
    </message>
    <message>
        <source>Compose tests started: {repo}</source>
        <translation>Pruebas de compose iniciadas: {repo}</translation>
    </message>
    <message>
        <source>Compose tests queued: {repo}</source>
        <translation>Pruebas de compose en cola: {repo}</translation>
    </message>
    <message>
        <source>Compose tests ended: {repo}</source>
        <translation>Pruebas de compose terminadas: {repo}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) passed</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) se superó</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) passed</source>
        <translation>Una prueba de CI de {artifact} ({kindOfArtifact}) se superó</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) se ejecutó y falló</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>Una prueba de CI de {artifact} ({kindOfArtifact}) se ejecutó y falló</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done, and somebody should look at it</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) está lista y alguien debería mirarla</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run: {reason}</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) no se pudo ejecutar: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) no se pudo ejecutar</translation>
    </message>
    <message>
        <source>A CI test failed to run ({kindOfArtifact})</source>
        <translation>Una prueba de CI no se pudo ejecutar ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) started</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) empezó</translation>
    </message>
    <message>
        <source>A CI test started ({kindOfArtifact})</source>
        <translation>Una prueba de CI empezó ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) está en cola</translation>
    </message>
    <message>
        <source>A CI test is queued ({kindOfArtifact})</source>
        <translation>Una prueba de CI está en cola ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done</source>
        <translation>La prueba de CI {test} de {artifact} ({kindOfArtifact}) está lista</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) is done</source>
        <translation>Una prueba de CI de {artifact} ({kindOfArtifact}) está lista</translation>
    </message>
    <message>
        <source>A CI test is done ({kindOfArtifact})</source>
        <translation>Una prueba de CI está lista ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Your {artifact} passed the CI test {test}</source>
        <translation>Tu artefacto {artifact} superó la prueba de CI {test}</translation>
    </message>
    <message>
        <source>Your {artifact} failed the CI test {test}</source>
        <translation>Tu artefacto {artifact} no superó la prueba de CI {test}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is done; please look at it</source>
        <translation>La prueba de CI {test} de tu artefacto {artifact} está lista; por favor, mírala</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run: {reason}</source>
        <translation>La prueba de CI {test} de tu artefacto {artifact} no se pudo ejecutar: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run</source>
        <translation>La prueba de CI {test} de tu artefacto {artifact} no se pudo ejecutar</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} started</source>
        <translation>La prueba de CI {test} de tu artefacto {artifact} empezó</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is queued</source>
        <translation>La prueba de CI {test} de tu artefacto {artifact} está en cola</translation>
    </message>
    <message>
        <source>Test passed: {packages}</source>
        <translation>Prueba superada: {packages}</translation>
    </message>
    <message>
        <source>Test passed: {artifact}</source>
        <translation>Prueba superada: {artifact}</translation>
    </message>
    <message>
        <source>Test failed: {packages}</source>
        <translation>Prueba fallida: {packages}</translation>
    </message>
    <message>
        <source>Test failed: {artifact}</source>
        <translation>Prueba fallida: {artifact}</translation>
    </message>
    <message>
        <source>Test to inspect: {packages}</source>
        <translation>Prueba por revisar: {packages}</translation>
    </message>
    <message>
        <source>Test to inspect: {artifact}</source>
        <translation>Prueba por revisar: {artifact}</translation>
    </message>
    <message>
        <source>Test not run: {packages}</source>
        <translation>Prueba no ejecutada: {packages}</translation>
    </message>
    <message>
        <source>Test not run: {artifact}</source>
        <translation>Prueba no ejecutada: {artifact}</translation>
    </message>
    <message>
        <source>Test started: {packages}</source>
        <translation>Prueba iniciada: {packages}</translation>
    </message>
    <message>
        <source>Test started: {artifact}</source>
        <translation>Prueba iniciada: {artifact}</translation>
    </message>
    <message>
        <source>Test queued: {packages}</source>
        <translation>Prueba en cola: {packages}</translation>
    </message>
    <message>
        <source>Test queued: {artifact}</source>
        <translation>Prueba en cola: {artifact}</translation>
    </message>
    <message>
        <source>Test done: {packages}</source>
        <translation>Prueba lista: {packages}</translation>
    </message>
    <message>
        <source>Test done: {artifact}</source>
        <translation>Prueba lista: {artifact}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Reason: {reason}
Log: {log}</source>
        <translation>Prueba: {test}
De: {artifact}
Por: {tester}
Ayuda: {help}
Motivo: {reason}
Registro: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Log: {log}</source>
        <translation>Prueba: {test}
De: {artifact}
Por: {tester}
Ayuda: {help}
Registro: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}</source>
        <translation>Prueba: {test}
De: {artifact}
Por: {tester}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>La promoción de CI de {artifact} ({kindOfArtifact}) está en cola</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) started</source>
        <translation>La promoción de CI de {artifact} ({kindOfArtifact}) empezó</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed: {reason}</source>
        <translation>La promoción de CI de {artifact} ({kindOfArtifact}) falló: {reason}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed</source>
        <translation>La promoción de CI de {artifact} ({kindOfArtifact}) falló</translation>
    </message>
    <message>
        <source>{artifact} ({kindOfArtifact}) is promoted</source>
        <translation>Se promovió {artifact} ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Something is promoted ({kindOfArtifact})</source>
        <translation>Se promovió algo ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The promotion of your {artifact} failed</source>
        <translation>La promoción de tu artefacto {artifact} falló</translation>
    </message>
    <message>
        <source>Your {artifact} is to be promoted</source>
        <translation>Se va a promover tu artefacto {artifact}</translation>
    </message>
    <message>
        <source>Your {artifact} is promoted</source>
        <translation>Se promovió tu artefacto {artifact}</translation>
    </message>
    <message>
        <source>Promotion queued: {packages}</source>
        <translation>Promoción en cola: {packages}</translation>
    </message>
    <message>
        <source>Promotion queued: {artifact}</source>
        <translation>Promoción en cola: {artifact}</translation>
    </message>
    <message>
        <source>Promotion started: {packages}</source>
        <translation>Promoción iniciada: {packages}</translation>
    </message>
    <message>
        <source>Promotion started: {artifact}</source>
        <translation>Promoción iniciada: {artifact}</translation>
    </message>
    <message>
        <source>Promotion failed: {packages}</source>
        <translation>Promoción fallida: {packages}</translation>
    </message>
    <message>
        <source>Promotion failed: {artifact}</source>
        <translation>Promoción fallida: {artifact}</translation>
    </message>
    <message>
        <source>Promoted: {packages}</source>
        <translation>Promovido: {packages}</translation>
    </message>
    <message>
        <source>Promoted: {artifact}</source>
        <translation>Promovido: {artifact}</translation>
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
        <translation>El compose de {compose} empezó</translation>
    </message>
    <message>
        <source>The compose of {compose} is done</source>
        <translation>El compose de {compose} está listo</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Un compose ha cambiado</translation>
    </message>
    <message>
        <source>Compose started: {tree}</source>
        <translation>Compose iniciado: {tree}</translation>
    </message>
    <message>
        <source>Compose done: {tree}</source>
        <translation>Compose listo: {tree}</translation>
    </message>
    <message>
        <source>The mash of {compose} started</source>
        <translation>El mash de {compose} empezó</translation>
    </message>
    <message>
        <source>The mash of {compose} is done</source>
        <translation>El mash de {compose} está listo</translation>
    </message>
    <message>
        <source>Mash started: {tree}</source>
        <translation>Mash iniciado: {tree}</translation>
    </message>
    <message>
        <source>Mash done: {tree}</source>
        <translation>Mash listo: {tree}</translation>
    </message>
    <message>
        <source>The build of boot.iso for {compose} started</source>
        <translation>La compilación de boot.iso para {compose} empezó</translation>
    </message>
    <message>
        <source>The boot.iso of {compose} is done</source>
        <translation>El boot.iso de {compose} está listo</translation>
    </message>
    <message>
        <source>boot.iso started: {tree}</source>
        <translation>boot.iso iniciado: {tree}</translation>
    </message>
    <message>
        <source>boot.iso done: {tree}</source>
        <translation>boot.iso listo: {tree}</translation>
    </message>
    <message>
        <source>The build of other images for {compose} started</source>
        <translation>La compilación de otras imágenes para {compose} empezó</translation>
    </message>
    <message>
        <source>The other images of {compose} are done</source>
        <translation>Las otras imágenes de {compose} están listas</translation>
    </message>
    <message>
        <source>Images started: {tree}</source>
        <translation>Imágenes iniciadas: {tree}</translation>
    </message>
    <message>
        <source>Images done: {tree}</source>
        <translation>Imágenes listas: {tree}</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror started</source>
        <translation>La copia de {compose} al mirror maestro empezó</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror is done</source>
        <translation>La copia de {compose} al mirror maestro está lista</translation>
    </message>
    <message>
        <source>Mirroring started: {tree}</source>
        <translation>Copia al mirror iniciada: {tree}</translation>
    </message>
    <message>
        <source>Mirroring done: {tree}</source>
        <translation>Copia al mirror lista: {tree}</translation>
    </message>
    <message>
        <source>A respin of the cloud images of {compose} started</source>
        <translation>Un respin de las imágenes de nube de {compose} empezó</translation>
    </message>
    <message>
        <source>The respin of the cloud images of {compose} is done</source>
        <translation>El respin de las imágenes de nube de {compose} está listo</translation>
    </message>
    <message>
        <source>Respin started: {tree}</source>
        <translation>Respin iniciado: {tree}</translation>
    </message>
    <message>
        <source>Respin done: {tree}</source>
        <translation>Respin listo: {tree}</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} started</source>
        <translation>El mash de actualizaciones de Atomic para el respin de {compose} empezó</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} is done</source>
        <translation>El mash de actualizaciones de Atomic para el respin de {compose} está listo</translation>
    </message>
    <message>
        <source>Atomic mash started: {tree}</source>
        <translation>Mash de Atomic iniciado: {tree}</translation>
    </message>
    <message>
        <source>Atomic mash done: {tree}</source>
        <translation>Mash de Atomic listo: {tree}</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} started</source>
        <translation>El instalador de Atomic para el respin de {compose} empezó</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} is done</source>
        <translation>El instalador de Atomic para el respin de {compose} está listo</translation>
    </message>
    <message>
        <source>Atomic installer started: {tree}</source>
        <translation>Instalador de Atomic iniciado: {tree}</translation>
    </message>
    <message>
        <source>Atomic installer done: {tree}</source>
        <translation>Instalador de Atomic listo: {tree}</translation>
    </message>
    <message>
        <source>The build of images for the respin of {compose} started</source>
        <translation>La compilación de imágenes para el respin de {compose} empezó</translation>
    </message>
    <message>
        <source>The images for the respin of {compose} are done</source>
        <translation>Las imágenes para el respin de {compose} están listas</translation>
    </message>
    <message>
        <source>Cloud images started: {tree}</source>
        <translation>Imágenes de nube iniciadas: {tree}</translation>
    </message>
    <message>
        <source>Cloud images done: {tree}</source>
        <translation>Imágenes de nube listas: {tree}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are being made</source>
        <translation>Se están calculando las sumas de verificación para el respin de {compose}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are done</source>
        <translation>Las sumas de verificación para el respin de {compose} están listas</translation>
    </message>
    <message>
        <source>Checksums started: {tree}</source>
        <translation>Sumas de verificación iniciadas: {tree}</translation>
    </message>
    <message>
        <source>Checksums done: {tree}</source>
        <translation>Sumas de verificación listas: {tree}</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror started</source>
        <translation>La copia del respin de {compose} al mirror maestro empezó</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror is done</source>
        <translation>La copia del respin de {compose} al mirror maestro está lista</translation>
    </message>
    <message>
        <source>Mirroring of respin started: {tree}</source>
        <translation>Copia del respin al mirror iniciada: {tree}</translation>
    </message>
    <message>
        <source>Mirroring of respin done: {tree}</source>
        <translation>Copia del respin al mirror lista: {tree}</translation>
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
        <translation>{who} inició la compilación de la fuente (srpm-builds) de {nvr} en {project} (compilación {build})</translation>
    </message>
    <message>
        <source>The source build (srpm-builds) of build {build} started in {project}</source>
        <translation>La compilación de la fuente (srpm-builds) de la compilación {build} empezó en {project}</translation>
    </message>
    <message>
        <source>{who} is building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>{who} está compilando {nvr} en {project} para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Build {build} started in {project} for {chroot}</source>
        <translation>La compilación {build} empezó en {project} para {chroot}</translation>
    </message>
    <message>
        <source>{who} started build {build} in {project}</source>
        <translation>{who} inició la compilación {build} en {project}</translation>
    </message>
    <message>
        <source>Build {build} started in {project}</source>
        <translation>La compilación {build} empezó en {project}</translation>
    </message>
    <message>
        <source>A build started for {chroot}</source>
        <translation>Una compilación empezó para {chroot}</translation>
    </message>
    <message>
        <source>You are building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>Estás compilando {nvr} en {project} para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>You started build {build} in {project}</source>
        <translation>Iniciaste la compilación {build} en {project}</translation>
    </message>
    <message>
        <source>Build started: {shortName}</source>
        <translation>Compilación iniciada: {shortName}</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Compilación iniciada: {project}</translation>
    </message>
    <message>
        <source>{nvr} failed to build in {project} for {chroot} (build {build})</source>
        <translation>La compilación de {nvr} en {project} falló para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed for {chroot}</source>
        <translation>La compilación {build} en {project} falló para {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed</source>
        <translation>La compilación {build} en {project} falló</translation>
    </message>
    <message>
        <source>{who}&apos;s build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>La compilación de {nvr} de {who} en {project} salió bien para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>La compilación de {nvr} en {project} salió bien para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded for {chroot}</source>
        <translation>La compilación {build} en {project} salió bien para {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded</source>
        <translation>La compilación {build} en {project} salió bien</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Se canceló la compilación de {nvr} en {project} para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled for {chroot}</source>
        <translation>Se canceló la compilación {build} en {project} para {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled</source>
        <translation>Se canceló la compilación {build} en {project}</translation>
    </message>
    <message>
        <source>{nvr} was skipped in {project} for {chroot} (build {build})</source>
        <translation>Se omitió {nvr} en {project} para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was skipped for {chroot}</source>
        <translation>Se omitió la compilación {build} en {project} para {chroot}</translation>
    </message>
    <message>
        <source>{nvr} was copied to {project} for {chroot} (build {build})</source>
        <translation>Se copió {nvr} a {project} para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended for {chroot}</source>
        <translation>La compilación {build} en {project} terminó para {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended</source>
        <translation>La compilación {build} en {project} terminó</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} failed for {chroot} (build {build})</source>
        <translation>Tu compilación de {nvr} en {project} falló para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Tu compilación de {nvr} en {project} salió bien para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Se canceló tu compilación de {nvr} en {project} para {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>Build failed: {shortName}</source>
        <translation>Compilación fallida: {shortName}</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Compilación fallida: {project}</translation>
    </message>
    <message>
        <source>Build done: {shortName}</source>
        <translation>Compilación lista: {shortName}</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Compilación lista: {project}</translation>
    </message>
    <message>
        <source>Build cancelled: {shortName}</source>
        <translation>Compilación cancelada: {shortName}</translation>
    </message>
    <message>
        <source>Build cancelled: {project}</source>
        <translation>Compilación cancelada: {project}</translation>
    </message>
    <message>
        <source>Build skipped: {shortName}</source>
        <translation>Compilación omitida: {shortName}</translation>
    </message>
    <message>
        <source>Build skipped: {project}</source>
        <translation>Compilación omitida: {project}</translation>
    </message>
    <message>
        <source>Build copied: {shortName}</source>
        <translation>Compilación copiada: {shortName}</translation>
    </message>
    <message>
        <source>Build ended: {project}</source>
        <translation>Compilación terminada: {project}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Project: {project}
Built by: {who}
For: {chroot}
Build: {build}</source>
        <translation>Paquete: {nvr}
Proyecto: {project}
Compilado por: {who}
Para: {chroot}
Compilación: {build}</translation>
    </message>
    <message>
        <source>Project: {project}
For: {chroot}
Build: {build}</source>
        <translation>Proyecto: {project}
Para: {chroot}
Compilación: {build}</translation>
    </message>
    <message>
        <source>{project} started in the chroot {chroot} (build {build})</source>
        <translation>{project} empezó en el chroot {chroot} (compilación {build})</translation>
    </message>
    <message>
        <source>A build started in the chroot {chroot}</source>
        <translation>Una compilación empezó en el chroot {chroot}</translation>
    </message>
    <message>
        <source>Your build {build} in {project} started in the chroot {chroot}</source>
        <translation>Tu compilación {build} en {project} empezó en el chroot {chroot}</translation>
    </message>
    <message>
        <source>Chroot started: {chroot}</source>
        <translation>Chroot iniciado: {chroot}</translation>
    </message>
    <message>
        <source>Copr has a new worker at {ip}</source>
        <translation>Copr tiene un worker nuevo en {ip}</translation>
    </message>
    <message>
        <source>Copr has a new worker</source>
        <translation>Copr tiene un worker nuevo</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Worker nuevo</translation>
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
        <translation>El archivo de mensajes (datanommer) recibió dos mensajes con el mismo id</translation>
    </message>
    <message>
        <source>Duplicate message id</source>
        <translation>Id de mensaje duplicado</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Archivo de mensajes</translation>
    </message>
</context>
<context>
    <name>discourse</name>
    <message>
        <source>{author} posted in “{title}” ({place})</source>
        <translation>{author} publicó en «{title}» ({place})</translation>
    </message>
    <message>
        <source>A new post ({place})</source>
        <translation>Una publicación nueva ({place})</translation>
    </message>
    <message>
        <source>A new post on a forum</source>
        <translation>Una publicación nueva en un foro</translation>
    </message>
    <message>
        <source>You posted in “{title}” ({place})</source>
        <translation>Publicaste en «{title}» ({place})</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Publicación nueva: {title}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Publicación nueva</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was edited ({place})</source>
        <translation>Se editó la publicación de {author} en «{title}» ({place})</translation>
    </message>
    <message>
        <source>A post was edited ({place})</source>
        <translation>Se editó una publicación ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was edited</source>
        <translation>Se editó una publicación en un foro</translation>
    </message>
    <message>
        <source>Your post in “{title}” was edited ({place})</source>
        <translation>Se editó tu publicación en «{title}» ({place})</translation>
    </message>
    <message>
        <source>Post edited: {title}</source>
        <translation>Publicación editada: {title}</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>Publicación editada</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was deleted ({place})</source>
        <translation>Se eliminó la publicación de {author} en «{title}» ({place})</translation>
    </message>
    <message>
        <source>A post was deleted ({place})</source>
        <translation>Se eliminó una publicación ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was deleted</source>
        <translation>Se eliminó una publicación en un foro</translation>
    </message>
    <message>
        <source>Your post in “{title}” was deleted ({place})</source>
        <translation>Se eliminó tu publicación en «{title}» ({place})</translation>
    </message>
    <message>
        <source>Post deleted: {title}</source>
        <translation>Publicación eliminada: {title}</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>Publicación eliminada</translation>
    </message>
    <message>
        <source>{fan} liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>A {fan} le gustó la publicación de {author} en «{title}» ({place})</translation>
    </message>
    <message>
        <source>{fan} liked a post in “{title}” ({place})</source>
        <translation>A {fan} le gustó una publicación en «{title}» ({place})</translation>
    </message>
    <message>
        <source>A post was liked ({place})</source>
        <translation>Una publicación recibió un «me gusta» ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was liked</source>
        <translation>Una publicación en un foro recibió un «me gusta»</translation>
    </message>
    <message>
        <source>You liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>Te gustó la publicación de {author} en «{title}» ({place})</translation>
    </message>
    <message>
        <source>{fan} liked your post in “{title}” ({place})</source>
        <translation>A {fan} le gustó tu publicación en «{title}» ({place})</translation>
    </message>
    <message>
        <source>Post liked: {title}</source>
        <translation>Me gusta: {title}</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>Me gusta en una publicación</translation>
    </message>
    <message>
        <source>{author}&apos;s post solved “{title}” ({place})</source>
        <translation>La publicación de {author} resolvió «{title}» ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic ({place})</source>
        <translation>Una publicación resolvió un tema ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic on a forum</source>
        <translation>Una publicación resolvió un tema en un foro</translation>
    </message>
    <message>
        <source>Your post solved “{title}” ({place})</source>
        <translation>Tu publicación resolvió «{title}» ({place})</translation>
    </message>
    <message>
        <source>Solved: {title}</source>
        <translation>Resuelto: {title}</translation>
    </message>
    <message>
        <source>Topic solved</source>
        <translation>Tema resuelto</translation>
    </message>
    <message>
        <source>{author} opened the topic “{title}” ({place})</source>
        <translation>{author} abrió el tema «{title}» ({place})</translation>
    </message>
    <message>
        <source>A new topic ({place})</source>
        <translation>Un tema nuevo ({place})</translation>
    </message>
    <message>
        <source>A new topic on a forum</source>
        <translation>Un tema nuevo en un foro</translation>
    </message>
    <message>
        <source>You opened the topic “{title}” ({place})</source>
        <translation>Abriste el tema «{title}» ({place})</translation>
    </message>
    <message>
        <source>New topic: {title}</source>
        <translation>Tema nuevo: {title}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was edited ({place})</source>
        <translation>Se editó el tema «{title}» de {author} ({place})</translation>
    </message>
    <message>
        <source>A topic was edited ({place})</source>
        <translation>Se editó un tema ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was edited</source>
        <translation>Se editó un tema en un foro</translation>
    </message>
    <message>
        <source>Your topic “{title}” was edited ({place})</source>
        <translation>Se editó tu tema «{title}» ({place})</translation>
    </message>
    <message>
        <source>Topic edited: {title}</source>
        <translation>Tema editado: {title}</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>Tema editado</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was deleted ({place})</source>
        <translation>Se eliminó el tema «{title}» de {author} ({place})</translation>
    </message>
    <message>
        <source>A topic was deleted ({place})</source>
        <translation>Se eliminó un tema ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was deleted</source>
        <translation>Se eliminó un tema en un foro</translation>
    </message>
    <message>
        <source>Your topic “{title}” was deleted ({place})</source>
        <translation>Se eliminó tu tema «{title}» ({place})</translation>
    </message>
    <message>
        <source>Topic deleted: {title}</source>
        <translation>Tema eliminado: {title}</translation>
    </message>
    <message>
        <source>Topic deleted</source>
        <translation>Tema eliminado</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” is back ({place})</source>
        <translation>El tema «{title}» de {author} ha vuelto ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back ({place})</source>
        <translation>Un tema eliminado ha vuelto ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back</source>
        <translation>Un tema eliminado ha vuelto</translation>
    </message>
    <message>
        <source>Your topic “{title}” is back ({place})</source>
        <translation>Tu tema «{title}» ha vuelto ({place})</translation>
    </message>
    <message>
        <source>Topic back: {title}</source>
        <translation>Tema de vuelta: {title}</translation>
    </message>
    <message>
        <source>Topic back</source>
        <translation>Tema de vuelta</translation>
    </message>
    <message>
        <source>Something happened in “{title}” ({place}, {event})</source>
        <translation>Ocurrió algo en «{title}» ({place}, {event})</translation>
    </message>
    <message>
        <source>Something happened on {place} ({event})</source>
        <translation>Ocurrió algo en {place} ({event})</translation>
    </message>
    <message>
        <source>Something happened on a forum</source>
        <translation>Ocurrió algo en un foro</translation>
    </message>
    <message>
        <source>News: {title}</source>
        <translation>Novedades: {title}</translation>
    </message>
    <message>
        <source>News: {place}</source>
        <translation>Novedades: {place}</translation>
    </message>
    <message>
        <source>News from a forum</source>
        <translation>Novedades de un foro</translation>
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
        <translation>Paquetes: {components}
Función: {function}
Tipo: {type}
Primera vez: {first_occurrence}
Recuento: {count}</translation>
    </message>
    <message>
        <source>Packages: {components}
Count: {count}</source>
        <translation>Paquetes: {components}
Recuento: {count}</translation>
    </message>
    <message>
        <source>A crash of {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Un fallo de {components} ha ocurrido {count, plural, one {# vez} other {# veces}}</translation>
    </message>
    <message>
        <source>There is a crash of {components}</source>
        <translation>Hay un fallo de {components}</translation>
    </message>
    <message>
        <source>There is a crash</source>
        <translation>Hay un fallo</translation>
    </message>
    <message>
        <source>Crash, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Fallo, {count, plural, one {# vez} other {# veces}}: {components}</translation>
    </message>
    <message>
        <source>Crash: {components}</source>
        <translation>Fallo: {components}</translation>
    </message>
    <message>
        <source>A problem with {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Un problema con {components} ha ocurrido {count, plural, one {# vez} other {# veces}}</translation>
    </message>
    <message>
        <source>There is a problem with {components}</source>
        <translation>Hay un problema con {components}</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
    <message>
        <source>Problem, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Problema, {count, plural, one {# vez} other {# veces}}: {components}</translation>
    </message>
    <message>
        <source>Problem: {components}</source>
        <translation>Problema: {components}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
</context>
<context>
    <name>fas</name>
    <message>
        <source>{agent} created an account for {other}</source>
        <translation>{agent} creó una cuenta para {other}</translation>
    </message>
    <message>
        <source>{user} created an account</source>
        <translation>{user} creó una cuenta</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Hay una cuenta nueva</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} creó tu cuenta</translation>
    </message>
    <message>
        <source>You created an account for {other}</source>
        <translation>Creaste una cuenta para {other}</translation>
    </message>
    <message>
        <source>You created your account</source>
        <translation>Creaste tu cuenta</translation>
    </message>
    <message>
        <source>New account: {user}</source>
        <translation>Cuenta nueva: {user}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of {other}&apos;s account</source>
        <translation>{agent} cambió {details} de la cuenta de {other}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s account</source>
        <translation>{agent} cambió la cuenta de {other}</translation>
    </message>
    <message>
        <source>{user} changed {details} of their account</source>
        <translation>{user} cambió {details} de su cuenta</translation>
    </message>
    <message>
        <source>{user}&apos;s account changed</source>
        <translation>La cuenta de {user} cambió</translation>
    </message>
    <message>
        <source>An account changed</source>
        <translation>Una cuenta cambió</translation>
    </message>
    <message>
        <source>{agent} changed {details} of your account</source>
        <translation>{agent} cambió {details} de tu cuenta</translation>
    </message>
    <message>
        <source>{agent} changed your account</source>
        <translation>{agent} cambió tu cuenta</translation>
    </message>
    <message>
        <source>You changed {details} of {other}&apos;s account</source>
        <translation>Cambiaste {details} de la cuenta de {other}</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s account</source>
        <translation>Cambiaste la cuenta de {other}</translation>
    </message>
    <message>
        <source>You changed {details} of your account</source>
        <translation>Cambiaste {details} de tu cuenta</translation>
    </message>
    <message>
        <source>You changed your account</source>
        <translation>Cambiaste tu cuenta</translation>
    </message>
    <message>
        <source>Account changed: {user}</source>
        <translation>Cuenta cambiada: {user}</translation>
    </message>
    <message>
        <source>What changed:
{details}</source>
        <translation>Lo que cambió:
{details}</translation>
    </message>
    <message>
        <source>{agent} created the group {group}</source>
        <translation>{agent} creó el grupo {group}</translation>
    </message>
    <message>
        <source>There is a new group, {group}</source>
        <translation>Hay un grupo nuevo, {group}</translation>
    </message>
    <message>
        <source>There is a new group</source>
        <translation>Hay un grupo nuevo</translation>
    </message>
    <message>
        <source>You created the group {group}</source>
        <translation>Creaste el grupo {group}</translation>
    </message>
    <message>
        <source>New group: {group}</source>
        <translation>Grupo nuevo: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of the group {group}</source>
        <translation>{agent} cambió {details} del grupo {group}</translation>
    </message>
    <message>
        <source>{agent} changed the group {group}</source>
        <translation>{agent} cambió el grupo {group}</translation>
    </message>
    <message>
        <source>The group {group} changed</source>
        <translation>El grupo {group} cambió</translation>
    </message>
    <message>
        <source>A group changed</source>
        <translation>Un grupo cambió</translation>
    </message>
    <message>
        <source>You changed {details} of the group {group}</source>
        <translation>Cambiaste {details} del grupo {group}</translation>
    </message>
    <message>
        <source>You changed the group {group}</source>
        <translation>Cambiaste el grupo {group}</translation>
    </message>
    <message>
        <source>Group changed: {group}</source>
        <translation>Grupo cambiado: {group}</translation>
    </message>
    <message>
        <source>{agent} applied for {other} to join the group {group}</source>
        <translation>{agent} solicitó el ingreso de {other} en el grupo {group}</translation>
    </message>
    <message>
        <source>{user} applied to join the group {group}</source>
        <translation>{user} solicitó ingresar en el grupo {group}</translation>
    </message>
    <message>
        <source>Somebody applied to join the group {group}</source>
        <translation>Alguien solicitó ingresar en el grupo {group}</translation>
    </message>
    <message>
        <source>Somebody applied to join a group</source>
        <translation>Alguien solicitó ingresar en un grupo</translation>
    </message>
    <message>
        <source>{agent} applied for you to join the group {group}</source>
        <translation>{agent} solicitó tu ingreso en el grupo {group}</translation>
    </message>
    <message>
        <source>You applied for {other} to join the group {group}</source>
        <translation>Solicitaste el ingreso de {other} en el grupo {group}</translation>
    </message>
    <message>
        <source>You applied to join the group {group}</source>
        <translation>Solicitaste ingresar en el grupo {group}</translation>
    </message>
    <message>
        <source>Application: {group}</source>
        <translation>Solicitud: {group}</translation>
    </message>
    <message>
        <source>{agent} sponsored {user} for the group {group}</source>
        <translation>{agent} patrocinó a {user} para el grupo {group}</translation>
    </message>
    <message>
        <source>{user} is a new member of the group {group}</source>
        <translation>{user} es miembro nuevo del grupo {group}</translation>
    </message>
    <message>
        <source>The group {group} has a new member</source>
        <translation>El grupo {group} tiene un miembro nuevo</translation>
    </message>
    <message>
        <source>A group has a new member</source>
        <translation>Un grupo tiene un miembro nuevo</translation>
    </message>
    <message>
        <source>{agent} sponsored you for the group {group}</source>
        <translation>{agent} te patrocinó para el grupo {group}</translation>
    </message>
    <message>
        <source>You sponsored {user} for the group {group}</source>
        <translation>Patrocinaste a {user} para el grupo {group}</translation>
    </message>
    <message>
        <source>New member: {group}</source>
        <translation>Miembro nuevo: {group}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from the group {group}</source>
        <translation>{agent} quitó a {other} del grupo {group}</translation>
    </message>
    <message>
        <source>{user} left the group {group}</source>
        <translation>{user} dejó el grupo {group}</translation>
    </message>
    <message>
        <source>A member was removed from the group {group}</source>
        <translation>Se quitó a un miembro del grupo {group}</translation>
    </message>
    <message>
        <source>A member was removed from a group</source>
        <translation>Se quitó a un miembro de un grupo</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {group}</source>
        <translation>{agent} te quitó del grupo {group}</translation>
    </message>
    <message>
        <source>You removed {other} from the group {group}</source>
        <translation>Quitaste a {other} del grupo {group}</translation>
    </message>
    <message>
        <source>You left the group {group}</source>
        <translation>Dejaste el grupo {group}</translation>
    </message>
    <message>
        <source>Member removed: {group}</source>
        <translation>Miembro quitado: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s role in the group {group}</source>
        <translation>{agent} cambió el rol de {other} en el grupo {group}</translation>
    </message>
    <message>
        <source>{user}&apos;s role in the group {group} changed</source>
        <translation>El rol de {user} en el grupo {group} cambió</translation>
    </message>
    <message>
        <source>A role in the group {group} changed</source>
        <translation>Un rol en el grupo {group} cambió</translation>
    </message>
    <message>
        <source>A role in a group changed</source>
        <translation>Un rol en un grupo cambió</translation>
    </message>
    <message>
        <source>{agent} changed your role in the group {group}</source>
        <translation>{agent} cambió tu rol en el grupo {group}</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s role in the group {group}</source>
        <translation>Cambiaste el rol de {other} en el grupo {group}</translation>
    </message>
    <message>
        <source>You changed your role in the group {group}</source>
        <translation>Cambiaste tu rol en el grupo {group}</translation>
    </message>
    <message>
        <source>Role changed: {group}</source>
        <translation>Rol cambiado: {group}</translation>
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
        <translation>{user} recibió la insignia «{badge}»</translation>
    </message>
    <message>
        <source>{user} got a badge</source>
        <translation>{user} recibió una insignia</translation>
    </message>
    <message>
        <source>Somebody got the badge “{badge}”</source>
        <translation>Alguien recibió la insignia «{badge}»</translation>
    </message>
    <message>
        <source>Somebody got a badge</source>
        <translation>Alguien recibió una insignia</translation>
    </message>
    <message>
        <source>You got the badge “{badge}”</source>
        <translation>Recibiste la insignia «{badge}»</translation>
    </message>
    <message>
        <source>You got a badge</source>
        <translation>Recibiste una insignia</translation>
    </message>
    <message>
        <source>New badge: {badge}</source>
        <translation>Insignia nueva: {badge}</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Insignia nueva</translation>
    </message>
    <message>
        <source>{user} moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>{user} pasó del puesto {old_rank} al puesto {rank} en la clasificación de insignias</translation>
    </message>
    <message>
        <source>{user} moved to place {rank} on the badges leaderboard</source>
        <translation>{user} pasó al puesto {rank} en la clasificación de insignias</translation>
    </message>
    <message>
        <source>{user} moved up on the badges leaderboard</source>
        <translation>{user} subió en la clasificación de insignias</translation>
    </message>
    <message>
        <source>Somebody moved up on the badges leaderboard</source>
        <translation>Alguien subió en la clasificación de insignias</translation>
    </message>
    <message>
        <source>You moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>Pasaste del puesto {old_rank} al puesto {rank} en la clasificación de insignias</translation>
    </message>
    <message>
        <source>You moved to place {rank} on the badges leaderboard</source>
        <translation>Pasaste al puesto {rank} en la clasificación de insignias</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Puesto nuevo: {user}, {rank}</translation>
    </message>
    <message>
        <source>{user} logged in to Fedora Badges for the first time</source>
        <translation>{user} inició sesión en Fedora Badges por primera vez</translation>
    </message>
    <message>
        <source>Somebody logged in to Fedora Badges for the first time</source>
        <translation>Alguien inició sesión en Fedora Badges por primera vez</translation>
    </message>
    <message>
        <source>You logged in to Fedora Badges for the first time</source>
        <translation>Iniciaste sesión en Fedora Badges por primera vez</translation>
    </message>
    <message>
        <source>First login: {user}</source>
        <translation>Primer inicio de sesión: {user}</translation>
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
        <translation>La subida de {image} a {where} empezó</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished ({machine})</source>
        <translation>La subida de {image} a {where} terminó ({machine})</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished</source>
        <translation>La subida de {image} a {where} terminó</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} failed</source>
        <translation>La subida de {image} a {where} falló</translation>
    </message>
    <message>
        <source>The upload of {image} has changed</source>
        <translation>La subida de {image} ha cambiado</translation>
    </message>
    <message>
        <source>The upload of an image has changed</source>
        <translation>La subida de una imagen ha cambiado</translation>
    </message>
    <message>
        <source>Upload started: {image}</source>
        <translation>Subida iniciada: {image}</translation>
    </message>
    <message>
        <source>Upload done: {image}</source>
        <translation>Subida lista: {image}</translation>
    </message>
    <message>
        <source>Upload failed: {image}</source>
        <translation>Subida fallida: {image}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started ({machine})</source>
        <translation>La prueba de {image} en {where} empezó ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started</source>
        <translation>La prueba de {image} en {where} empezó</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed ({machine})</source>
        <translation>La prueba de {image} en {where} se completó ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed</source>
        <translation>La prueba de {image} en {where} se completó</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed ({machine})</source>
        <translation>La prueba de {image} en {where} falló ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed</source>
        <translation>La prueba de {image} en {where} falló</translation>
    </message>
    <message>
        <source>The test of {image} has changed</source>
        <translation>La prueba de {image} ha cambiado</translation>
    </message>
    <message>
        <source>The test of an image has changed</source>
        <translation>La prueba de una imagen ha cambiado</translation>
    </message>
    <message>
        <source>Test started: {image}</source>
        <translation>Prueba iniciada: {image}</translation>
    </message>
    <message>
        <source>Test done: {image}</source>
        <translation>Prueba lista: {image}</translation>
    </message>
    <message>
        <source>Test failed: {image}</source>
        <translation>Prueba fallida: {image}</translation>
    </message>
    <message>
        <source>{image} was copied from {source} to {where} ({machine})</source>
        <translation>Se copió {image} de {source} a {where} ({machine})</translation>
    </message>
    <message>
        <source>{image} was copied to {where}</source>
        <translation>Se copió {image} a {where}</translation>
    </message>
    <message>
        <source>An image was copied</source>
        <translation>Se copió una imagen</translation>
    </message>
    <message>
        <source>Image copied: {image}</source>
        <translation>Imagen copiada: {image}</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>{image} was published in {where} ({machine})</source>
        <translation>Se publicó {image} en {where} ({machine})</translation>
    </message>
    <message>
        <source>{image} was published in {where}</source>
        <translation>Se publicó {image} en {where}</translation>
    </message>
    <message>
        <source>An image was published</source>
        <translation>Se publicó una imagen</translation>
    </message>
    <message>
        <source>Image published: {image}</source>
        <translation>Imagen publicada: {image}</translation>
    </message>
    <message>
        <source>Image published</source>
        <translation>Imagen publicada</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Imágenes de nube</translation>
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
        <translation>Reunión: {name}
Calendario: {calendarName}
Cuándo: {date}, de {start} a {end} ({zone})
Dónde: {location}

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})

{information}</source>
        <translation>Reunión: {name}
Calendario: {calendarName}
Cuándo: {date}, de {start} a {end} ({zone})

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})</source>
        <translation>Reunión: {name}
Calendario: {calendarName}
Cuándo: {date}, de {start} a {end} ({zone})</translation>
    </message>
    <message>
        <source>{agent} created the calendar “{calendarName}”</source>
        <translation>{agent} creó el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>There is a new calendar, “{calendarName}”</source>
        <translation>Hay un calendario nuevo, «{calendarName}»</translation>
    </message>
    <message>
        <source>There is a new calendar</source>
        <translation>Hay un calendario nuevo</translation>
    </message>
    <message>
        <source>You created the calendar “{calendarName}”</source>
        <translation>Creaste el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>New calendar: {calendarName}</source>
        <translation>Calendario nuevo: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} changed the calendar “{calendarName}”</source>
        <translation>{agent} cambió el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” changed</source>
        <translation>El calendario «{calendarName}» cambió</translation>
    </message>
    <message>
        <source>A calendar changed</source>
        <translation>Un calendario cambió</translation>
    </message>
    <message>
        <source>You changed the calendar “{calendarName}”</source>
        <translation>Cambiaste el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>Calendar changed: {calendarName}</source>
        <translation>Calendario cambiado: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>{agent} subió reuniones (iCalendar) al calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>Meetings were uploaded into the calendar “{calendarName}”</source>
        <translation>Se subieron reuniones al calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>Meetings were uploaded into a calendar</source>
        <translation>Se subieron reuniones a un calendario</translation>
    </message>
    <message>
        <source>You uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>Subiste reuniones (iCalendar) al calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>Meetings uploaded: {calendarName}</source>
        <translation>Reuniones subidas: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>{agent} vació el calendario «{calendarName}» de todas sus reuniones</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was cleared of all its meetings</source>
        <translation>Se vació el calendario «{calendarName}» de todas sus reuniones</translation>
    </message>
    <message>
        <source>A calendar was cleared of all its meetings</source>
        <translation>Se vació un calendario de todas sus reuniones</translation>
    </message>
    <message>
        <source>You cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>Vaciaste el calendario «{calendarName}» de todas sus reuniones</translation>
    </message>
    <message>
        <source>Calendar cleared: {calendarName}</source>
        <translation>Calendario vaciado: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} deleted the calendar “{calendarName}”</source>
        <translation>{agent} eliminó el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was deleted</source>
        <translation>Se eliminó el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>A calendar was deleted</source>
        <translation>Se eliminó un calendario</translation>
    </message>
    <message>
        <source>You deleted the calendar “{calendarName}”</source>
        <translation>Eliminaste el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>Calendar deleted: {calendarName}</source>
        <translation>Calendario eliminado: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} puso la reunión «{name}» en el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into a calendar</source>
        <translation>{agent} puso la reunión «{name}» en un calendario</translation>
    </message>
    <message>
        <source>There is a new meeting, “{name}”</source>
        <translation>Hay una reunión nueva, «{name}»</translation>
    </message>
    <message>
        <source>There is a new meeting</source>
        <translation>Hay una reunión nueva</translation>
    </message>
    <message>
        <source>You put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>Pusiste la reunión «{name}» en el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>{agent} put your meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} puso tu reunión «{name}» en el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>Reunión nueva: {name}</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} cambió la reunión «{name}» en el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}”</source>
        <translation>{agent} cambió la reunión «{name}»</translation>
    </message>
    <message>
        <source>The meeting “{name}” changed</source>
        <translation>La reunión «{name}» cambió</translation>
    </message>
    <message>
        <source>A meeting changed</source>
        <translation>Una reunión cambió</translation>
    </message>
    <message>
        <source>You changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>Cambiaste la reunión «{name}» en el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>{agent} changed your meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} cambió tu reunión «{name}» en el calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>Meeting changed: {name}</source>
        <translation>Reunión cambiada: {name}</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} eliminó la reunión «{name}» del calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}”</source>
        <translation>{agent} eliminó la reunión «{name}»</translation>
    </message>
    <message>
        <source>The meeting “{name}” was deleted</source>
        <translation>Se eliminó la reunión «{name}»</translation>
    </message>
    <message>
        <source>A meeting was deleted</source>
        <translation>Se eliminó una reunión</translation>
    </message>
    <message>
        <source>You deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>Eliminaste la reunión «{name}» del calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>{agent} deleted your meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} eliminó tu reunión «{name}» del calendario «{calendarName}»</translation>
    </message>
    <message>
        <source>Meeting deleted: {name}</source>
        <translation>Reunión eliminada: {name}</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>La reunión «{name}» de «{calendarName}» empieza el {date} a las {start} ({zone})</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins soon</source>
        <translation>La reunión «{name}» de «{calendarName}» empieza pronto</translation>
    </message>
    <message>
        <source>The meeting “{name}” begins soon</source>
        <translation>La reunión «{name}» empieza pronto</translation>
    </message>
    <message>
        <source>A meeting begins soon</source>
        <translation>Una reunión empieza pronto</translation>
    </message>
    <message>
        <source>Your meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>Tu reunión «{name}» de «{calendarName}» empieza el {date} a las {start} ({zone})</translation>
    </message>
    <message>
        <source>Meeting soon: {name}</source>
        <translation>Reunión en breve: {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>fedora_elections</name>
    <message>
        <source>{agent} created the election “{election}” ({alias})</source>
        <translation>{agent} creó la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} created the election “{election}”</source>
        <translation>{agent} creó la elección «{election}»</translation>
    </message>
    <message>
        <source>There is a new election: “{election}”</source>
        <translation>Hay una elección nueva: «{election}»</translation>
    </message>
    <message>
        <source>There is a new election</source>
        <translation>Hay una elección nueva</translation>
    </message>
    <message>
        <source>You created the election “{election}”</source>
        <translation>Creaste la elección «{election}»</translation>
    </message>
    <message>
        <source>New election: {election}</source>
        <translation>Elección nueva: {election}</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}” ({alias})</source>
        <translation>{agent} editó la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}”</source>
        <translation>{agent} editó la elección «{election}»</translation>
    </message>
    <message>
        <source>The election “{election}” was edited</source>
        <translation>Se editó la elección «{election}»</translation>
    </message>
    <message>
        <source>An election was edited</source>
        <translation>Se editó una elección</translation>
    </message>
    <message>
        <source>You edited the election “{election}”</source>
        <translation>Editaste la elección «{election}»</translation>
    </message>
    <message>
        <source>Election edited: {election}</source>
        <translation>Elección editada: {election}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} ({account}) to the election “{election}” ({alias})</source>
        <translation>{agent} añadió la candidatura de {candidateName} ({account}) a la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}” ({alias})</source>
        <translation>{agent} añadió la candidatura de {candidateName} a la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}”</source>
        <translation>{agent} añadió la candidatura de {candidateName} a la elección «{election}»</translation>
    </message>
    <message>
        <source>The election “{election}” has a new candidate</source>
        <translation>La elección «{election}» tiene una candidatura nueva</translation>
    </message>
    <message>
        <source>An election has a new candidate</source>
        <translation>Una elección tiene una candidatura nueva</translation>
    </message>
    <message>
        <source>You added the candidate {candidateName} to the election “{election}”</source>
        <translation>Añadiste la candidatura de {candidateName} a la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} added you as a candidate to the election “{election}”</source>
        <translation>{agent} añadió tu candidatura a la elección «{election}»</translation>
    </message>
    <message>
        <source>New candidate: {candidateName}</source>
        <translation>Candidatura nueva: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} ({account}) of the election “{election}” ({alias})</source>
        <translation>{agent} editó la candidatura de {candidateName} ({account}) en la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}” ({alias})</source>
        <translation>{agent} editó la candidatura de {candidateName} en la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}”</source>
        <translation>{agent} editó la candidatura de {candidateName} en la elección «{election}»</translation>
    </message>
    <message>
        <source>A candidate of the election “{election}” was edited</source>
        <translation>Se editó una candidatura de la elección «{election}»</translation>
    </message>
    <message>
        <source>A candidate was edited</source>
        <translation>Se editó una candidatura</translation>
    </message>
    <message>
        <source>You edited the candidate {candidateName} of the election “{election}”</source>
        <translation>Editaste la candidatura de {candidateName} en la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} edited what is said of you as a candidate of the election “{election}”</source>
        <translation>{agent} editó lo que se dice de tu candidatura en la elección «{election}»</translation>
    </message>
    <message>
        <source>Candidate edited: {candidateName}</source>
        <translation>Candidatura editada: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} ({account}) from the election “{election}” ({alias})</source>
        <translation>{agent} eliminó la candidatura de {candidateName} ({account}) de la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}” ({alias})</source>
        <translation>{agent} eliminó la candidatura de {candidateName} de la elección «{election}» ({alias})</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>{agent} eliminó la candidatura de {candidateName} de la elección «{election}»</translation>
    </message>
    <message>
        <source>A candidate was deleted from the election “{election}”</source>
        <translation>Se eliminó una candidatura de la elección «{election}»</translation>
    </message>
    <message>
        <source>A candidate was deleted</source>
        <translation>Se eliminó una candidatura</translation>
    </message>
    <message>
        <source>You deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>Eliminaste la candidatura de {candidateName} de la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} deleted you as a candidate from the election “{election}”</source>
        <translation>{agent} eliminó tu candidatura de la elección «{election}»</translation>
    </message>
    <message>
        <source>Candidate deleted: {candidateName}</source>
        <translation>Candidatura eliminada: {candidateName}</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elecciones</translation>
    </message>
</context>
<context>
    <name>fedoratagger</name>
    <message>
        <source>{user} added the tag “{tag}” to {package}</source>
        <translation>{user} añadió la etiqueta «{tag}» a {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous added the tag “{tag}” to {package}</source>
        <translation>Una persona anónima añadió la etiqueta «{tag}» a {package}</translation>
    </message>
    <message>
        <source>A package got a tag</source>
        <translation>Un paquete recibió una etiqueta</translation>
    </message>
    <message>
        <source>You added the tag “{tag}” to {package}</source>
        <translation>Añadiste la etiqueta «{tag}» a {package}</translation>
    </message>
    <message>
        <source>New tag: {package}, {tag}</source>
        <translation>Etiqueta nueva: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} voted for the tag “{tag}” of {package}</source>
        <translation>{user} votó a favor de la etiqueta «{tag}» de {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted for the tag “{tag}” of {package}</source>
        <translation>Una persona anónima votó a favor de la etiqueta «{tag}» de {package}</translation>
    </message>
    <message>
        <source>{user} voted against the tag “{tag}” of {package}</source>
        <translation>{user} votó en contra de la etiqueta «{tag}» de {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted against the tag “{tag}” of {package}</source>
        <translation>Una persona anónima votó en contra de la etiqueta «{tag}» de {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag of {package}</source>
        <translation>Hay un voto sobre una etiqueta de {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag</source>
        <translation>Hay un voto sobre una etiqueta</translation>
    </message>
    <message>
        <source>You voted for the tag “{tag}” of {package}</source>
        <translation>Votaste a favor de la etiqueta «{tag}» de {package}</translation>
    </message>
    <message>
        <source>You voted against the tag “{tag}” of {package}</source>
        <translation>Votaste en contra de la etiqueta «{tag}» de {package}</translation>
    </message>
    <message>
        <source>Vote for a tag: {package}, {tag}</source>
        <translation>Voto a favor de una etiqueta: {package}, {tag}</translation>
    </message>
    <message>
        <source>Vote against a tag: {package}, {tag}</source>
        <translation>Voto en contra de una etiqueta: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} gave {package} a rating of {score}</source>
        <translation>{user} dio a {package} una valoración de {score}</translation>
    </message>
    <message>
        <source>Somebody anonymous gave {package} a rating of {score}</source>
        <translation>Una persona anónima dio a {package} una valoración de {score}</translation>
    </message>
    <message>
        <source>{package} got a rating</source>
        <translation>{package} recibió una valoración</translation>
    </message>
    <message>
        <source>A package got a rating</source>
        <translation>Un paquete recibió una valoración</translation>
    </message>
    <message>
        <source>You gave {package} a rating of {score}</source>
        <translation>Diste a {package} una valoración de {score}</translation>
    </message>
    <message>
        <source>Rated {score}: {package}</source>
        <translation>Valoración {score}: {package}</translation>
    </message>
    <message>
        <source>{user} no longer uses {package}</source>
        <translation>{user} ya no usa {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous no longer uses {package}</source>
        <translation>Una persona anónima ya no usa {package}</translation>
    </message>
    <message>
        <source>{user} uses {package}</source>
        <translation>{user} usa {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous uses {package}</source>
        <translation>Una persona anónima usa {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use {package}</source>
        <translation>Alguien dijo si usa {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use a package</source>
        <translation>Alguien dijo si usa un paquete</translation>
    </message>
    <message>
        <source>You no longer use {package}</source>
        <translation>Ya no usas {package}</translation>
    </message>
    <message>
        <source>You use {package}</source>
        <translation>Usas {package}</translation>
    </message>
    <message>
        <source>No longer used: {package}</source>
        <translation>Ya no se usa: {package}</translation>
    </message>
    <message>
        <source>Used: {package}</source>
        <translation>Se usa: {package}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers is now {rank}</source>
        <translation>El puesto de {user} entre quienes etiquetan es ahora {rank}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers changed</source>
        <translation>El puesto de {user} entre quienes etiquetan cambió</translation>
    </message>
    <message>
        <source>A rank among the taggers changed</source>
        <translation>Un puesto entre quienes etiquetan cambió</translation>
    </message>
    <message>
        <source>Your rank among the taggers is now {rank}</source>
        <translation>Tu puesto entre quienes etiquetan es ahora {rank}</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Puesto nuevo: {user}, {rank}</translation>
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
        <translation>{user} cambió {what} de sus notificaciones por {channel}</translation>
    </message>
    <message>
        <source>{user} changed their notifications</source>
        <translation>{user} cambió sus notificaciones</translation>
    </message>
    <message>
        <source>Somebody changed their notifications</source>
        <translation>Alguien cambió sus notificaciones</translation>
    </message>
    <message>
        <source>You changed the {what} of your notifications by {channel}</source>
        <translation>Cambiaste {what} de tus notificaciones por {channel}</translation>
    </message>
    <message>
        <source>You changed your notifications</source>
        <translation>Cambiaste tus notificaciones</translation>
    </message>
    <message>
        <source>Notifications changed: {user}</source>
        <translation>Notificaciones cambiadas: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a filter of their notifications by {channel}</source>
        <translation>{user} cambió {what} de un filtro de sus notificaciones por {channel}</translation>
    </message>
    <message>
        <source>{user} changed a filter of their notifications</source>
        <translation>{user} cambió un filtro de sus notificaciones</translation>
    </message>
    <message>
        <source>Somebody changed a filter of their notifications</source>
        <translation>Alguien cambió un filtro de sus notificaciones</translation>
    </message>
    <message>
        <source>You changed the {what} of a filter of your notifications by {channel}</source>
        <translation>Cambiaste {what} de un filtro de tus notificaciones por {channel}</translation>
    </message>
    <message>
        <source>You changed a filter of your notifications</source>
        <translation>Cambiaste un filtro de tus notificaciones</translation>
    </message>
    <message>
        <source>Filter changed: {user}</source>
        <translation>Filtro cambiado: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a rule of their notifications by {channel}</source>
        <translation>{user} cambió {what} de una regla de sus notificaciones por {channel}</translation>
    </message>
    <message>
        <source>{user} changed a rule of their notifications</source>
        <translation>{user} cambió una regla de sus notificaciones</translation>
    </message>
    <message>
        <source>Somebody changed a rule of their notifications</source>
        <translation>Alguien cambió una regla de sus notificaciones</translation>
    </message>
    <message>
        <source>You changed the {what} of a rule of your notifications by {channel}</source>
        <translation>Cambiaste {what} de una regla de tus notificaciones por {channel}</translation>
    </message>
    <message>
        <source>You changed a rule of your notifications</source>
        <translation>Cambiaste una regla de tus notificaciones</translation>
    </message>
    <message>
        <source>Rule changed: {user}</source>
        <translation>Regla cambiada: {user}</translation>
    </message>
    <message>
        <source>The {what} of {user}&apos;s confirmation of notifications by {channel} changed</source>
        <translation>Cambió {what} de la confirmación de {user} para notificaciones por {channel}</translation>
    </message>
    <message>
        <source>{user}&apos;s confirmation of notifications changed</source>
        <translation>La confirmación de notificaciones de {user} cambió</translation>
    </message>
    <message>
        <source>A confirmation of notifications changed</source>
        <translation>Una confirmación de notificaciones cambió</translation>
    </message>
    <message>
        <source>The {what} of your confirmation of notifications by {channel} changed</source>
        <translation>Cambió {what} de tu confirmación de notificaciones por {channel}</translation>
    </message>
    <message>
        <source>Your confirmation of notifications changed</source>
        <translation>Tu confirmación de notificaciones cambió</translation>
    </message>
    <message>
        <source>Confirmation changed: {user}</source>
        <translation>Confirmación cambiada: {user}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
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
        <translation>aquí no se conoce la gravedad «%1»</translation>
    </message>
    <message>
        <source>“%1” is no package and is left out</source>
        <translation>«%1» no es un paquete y se deja fuera</translation>
    </message>
    <message>
        <source>the packages of %1 become your own</source>
        <translation>los paquetes de %1 pasan a ser los tuyos</translation>
    </message>
    <message>
        <source>the filter “%1” is not known here</source>
        <translation>aquí no se conoce el filtro «%1»</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>what it tracks is not known here; it is left out</source>
        <translation>aquí no se conoce lo que vigila; se deja fuera</translation>
    </message>
    <message>
        <source>where it was sent to becomes a bubble</source>
        <translation>sus destinos pasan a ser una burbuja</translation>
    </message>
    <message>
        <source>the pattern “%1” is left out; there a package has a whole name</source>
        <translation>el patrón «%1» se deja fuera; allí un paquete lleva el nombre completo</translation>
    </message>
    <message>
        <source>what is fixed and everything else are one severity there</source>
        <translation>allí lo que se corrigió y todo lo demás son una misma gravedad</translation>
    </message>
    <message>
        <source>the services it leaves out are not left out there</source>
        <translation>los servicios que deja fuera no se dejan fuera allí</translation>
    </message>
    <message>
        <source>signatures are not asked for there</source>
        <translation>allí no se piden firmas</translation>
    </message>
    <message>
        <source>its words are not looked for there</source>
        <translation>allí no se buscan sus palabras</translation>
    </message>
    <message>
        <source>what breaks or is mended is not told apart there</source>
        <translation>allí no se distingue lo que se rompe o se arregla</translation>
    </message>
    <message>
        <source>nothing is dropped there; it sends nothing</source>
        <translation>allí no se descarta nada; no envía nada</translation>
    </message>
    <message>
        <source>there is neither urgency nor sound there</source>
        <translation>allí no hay ni urgencia ni sonido</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>No se leen más de %1 reglas.</translation>
    </message>
    <message>
        <source>what it tracks cannot be tracked there; it is left out</source>
        <translation>lo que vigila no se puede vigilar allí; se deja fuera</translation>
    </message>
    <message>
        <source>There each rule sends by itself: an earlier one takes nothing from a later one, and where to is chosen there.</source>
        <translation>Allí cada regla envía por su cuenta: una anterior no le quita nada a una posterior, y adónde se elige allí.</translation>
    </message>
    <message>
        <source>it sends nothing there; here it would keep messages from others, and is switched off</source>
        <translation>allí no envía nada; aquí quitaría mensajes a otras, y está desactivada</translation>
    </message>
    <message>
        <source>There each rule sends by itself. Here the first that fits decides: order them.</source>
        <translation>Allí cada regla envía por su cuenta. Aquí decide la primera que coincide: ordénalas.</translation>
    </message>
</context>
<context>
    <name>forgejo</name>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} subió {commits, plural, one {# commit} other {# commits}} a {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} subió {branch} a {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} hizo push a {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} hizo push a un repositorio</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Alguien hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to Forgejo</source>
        <translation>Alguien hizo push a Forgejo</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Subiste {commits, plural, one {# commit} other {# commits}} a {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Hiciste push a {repo}</translation>
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
        <translation>{who} abrió la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} cerró la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} reabrió la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} editó la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} eliminó la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labels}: “{title}”</source>
        <translation>{who} etiquetó la incidencia {ticket} como {labels}: «{title}»</translation>
    </message>
    <message>
        <source>{who} removed the labels of the issue {ticket}: “{title}”</source>
        <translation>{who} quitó las etiquetas de la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} asignó la incidencia {ticket} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>{who} unassigned the issue {ticket}: “{title}”</source>
        <translation>{who} quitó la asignación de la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} cambió la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} cambió la incidencia {ticket}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>La incidencia {ticket} cambió</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Una incidencia cambió en {repo}</translation>
    </message>
    <message>
        <source>An issue changed on Forgejo</source>
        <translation>Una incidencia cambió en Forgejo</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Abriste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Cerraste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Reabriste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Cambiaste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Incidencia nueva: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Incidencia cerrada: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Incidencia reabierta: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Incidencia eliminada: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Incidencia cambiada: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Incidencia cambiada</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} comentó en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} editó un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} eliminó un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} comentó en {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>A new comment on Forgejo</source>
        <translation>Un comentario nuevo en Forgejo</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Comentaste en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Editaste un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Eliminaste un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Comentario nuevo: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Comentario eliminado: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Comentario: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} abrió la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} fusionó la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} cerró la pull request {ticket} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} reabrió la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} hizo push a la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} editó la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} dejó la pull request {ticket} lista para revisión: «{title}»</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labels}: “{title}”</source>
        <translation>{who} etiquetó la pull request {ticket} como {labels}: «{title}»</translation>
    </message>
    <message>
        <source>{who} removed the labels of the pull request {ticket}: “{title}”</source>
        <translation>{who} quitó las etiquetas de la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} asignó la pull request {ticket} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} cambió la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>La pull request {ticket} cambió</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Una pull request cambió en {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on Forgejo</source>
        <translation>Una pull request cambió en Forgejo</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Abriste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Hiciste push a la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Fusionaste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Cerraste la pull request {ticket} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Cambiaste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Pull request nueva: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Pull request fusionada: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Pull request cerrada: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Pull request reabierta: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Pull request cambiada: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Pull request cambiada</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} creó la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} etiquetó {repo} como {branch}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} creó {branch} en {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} tiene una rama o etiqueta nueva</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Se creó una rama o etiqueta</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Creaste la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Etiquetaste {repo} como {branch}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Rama nueva: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Etiqueta nueva: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Rama o etiqueta nueva</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} eliminó la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} eliminó la etiqueta {branch} de {repo}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} eliminó {branch} en {repo}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Se eliminó una rama o etiqueta de {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Se eliminó una rama o etiqueta</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Eliminaste la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Eliminaste la etiqueta {branch} de {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Rama eliminada: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Etiqueta eliminada: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Rama o etiqueta eliminada</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} hizo un fork de {repo}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>Se hizo un fork de {repo}</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Se hizo un fork de un repositorio</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Hiciste un fork de {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Fork: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Fork de un repositorio</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} eliminó la versión {version} de {project}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} editó la versión {version} de {project}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} publicó {project} {version}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} ya salió</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} tiene una versión nueva</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Un proyecto tiene una versión nueva</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Eliminaste la versión {version} de {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Editaste la versión {version} de {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Publicaste {project} {version}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Versión eliminada: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Versión editada: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Versión publicada: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} aprobó la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} pidió cambios en la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} revisó la pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>Se revisó la pull request {ticket}</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Se revisó una pull request</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Aprobaste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Pediste cambios en la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Aprobada: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Cambios pedidos: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Pull request revisada</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>El workflow {workflow} de {who} salió bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Un workflow salió bien en {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeded</source>
        <translation>Un workflow salió bien</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>Tu workflow {workflow} salió bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow correcto: {repo}</translation>
    </message>
    <message>
        <source>Workflow succeeded</source>
        <translation>Workflow correcto</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} failed in {repo} ({branch})</source>
        <translation>El workflow {workflow} de {who} falló en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Un workflow falló en {repo}</translation>
    </message>
    <message>
        <source>A workflow failed</source>
        <translation>Un workflow falló</translation>
    </message>
    <message>
        <source>Your workflow {workflow} failed in {repo} ({branch})</source>
        <translation>Tu workflow {workflow} falló en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Workflow fallido: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Workflow fallido</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>El workflow {workflow} de {who} vuelve a salir bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeds again in {repo}</source>
        <translation>Un workflow vuelve a salir bien en {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeds again</source>
        <translation>Un workflow vuelve a salir bien</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>Tu workflow {workflow} vuelve a salir bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow fixed: {repo}</source>
        <translation>Workflow corregido: {repo}</translation>
    </message>
    <message>
        <source>Workflow fixed</source>
        <translation>Workflow corregido</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} hizo algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on Forgejo ({event})</source>
        <translation>{who} hizo algo en Forgejo ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Ocurrió algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on Forgejo</source>
        <translation>Ocurrió algo en Forgejo</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Hiciste algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Novedades: {repo}</translation>
    </message>
    <message>
        <source>News from Forgejo</source>
        <translation>Novedades de Forgejo</translation>
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
        <translation>{_service}: {_event} para {_packages} por {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event} for {_packages}</source>
        <translation>{_service}: {_event} para {_packages}</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}: “{text}”</source>
        <translation>{_service}: {_event} por {_users}: «{text}»</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}</source>
        <translation>{_service}: {_event} por {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event}: “{text}”</source>
        <translation>{_service}: {_event}: «{text}»</translation>
    </message>
    <message>
        <source>{_service}: {_event}</source>
        <translation>{_service}: {_event}</translation>
    </message>
    <message>
        <source>{_service}: “{text}”</source>
        <translation>{_service}: «{text}»</translation>
    </message>
    <message>
        <source>Something happened at {_service}</source>
        <translation>Ocurrió algo en {_service}</translation>
    </message>
    <message>
        <source>A message without a topic</source>
        <translation>Un mensaje sin tema</translation>
    </message>
    <message>
        <source>{_service}: {_packages}</source>
        <translation>{_service}: {_packages}</translation>
    </message>
    <message>
        <source>News from {_service}</source>
        <translation>Novedades de {_service}</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>{author} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{author} hizo push a {project} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>{author} pushed to {project} ({branch})</source>
        <translation>{author} hizo push a {project} ({branch})</translation>
    </message>
    <message>
        <source>{author} pushed to {project}</source>
        <translation>{author} hizo push a {project}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Alguien hizo push a {project}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Alguien subió un commit</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Hiciste push a {project} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch})</source>
        <translation>Hiciste push a {project} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Hiciste push a {project}</translation>
    </message>
    <message>
        <source>New commit: {project}</source>
        <translation>Commit nuevo: {project}</translation>
    </message>
    <message>
        <source>The commit is in another branch already.

{text}</source>
        <translation>El commit ya está en otra rama.

{text}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {package}</source>
        <translation>{agent} creó la rama {branch} de {package}</translation>
    </message>
    <message>
        <source>{package} has a new branch, {branch}</source>
        <translation>{package} tiene una rama nueva, {branch}</translation>
    </message>
    <message>
        <source>A package has a new branch</source>
        <translation>Un paquete tiene una rama nueva</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {package}</source>
        <translation>Creaste la rama {branch} de {package}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Rama nueva: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} uploaded {filename} for {name}</source>
        <translation>{agent} subió {filename} para {name}</translation>
    </message>
    <message>
        <source>{filename} was uploaded for {name}</source>
        <translation>Se subió {filename} para {name}</translation>
    </message>
    <message>
        <source>A source was uploaded</source>
        <translation>Se subió una fuente</translation>
    </message>
    <message>
        <source>You uploaded {filename} for {name}</source>
        <translation>Subiste {filename} para {name}</translation>
    </message>
    <message>
        <source>New source: {name}</source>
        <translation>Fuente nueva: {name}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} inició una ramificación masiva</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Una ramificación masiva empezó</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Iniciaste una ramificación masiva</translation>
    </message>
    <message>
        <source>Mass branch started</source>
        <translation>Ramificación masiva iniciada</translation>
    </message>
    <message>
        <source>The mass branch that {agent} started is done</source>
        <translation>La ramificación masiva que inició {agent} está lista</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Una ramificación masiva está lista</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Tu ramificación masiva está lista</translation>
    </message>
    <message>
        <source>Mass branch done</source>
        <translation>Ramificación masiva lista</translation>
    </message>
    <message>
        <source>{agent} started to branch packages (pkgdb2branch)</source>
        <translation>{agent} empezó a crear ramas de paquetes (pkgdb2branch)</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch started</source>
        <translation>Una ejecución de pkgdb2branch empezó</translation>
    </message>
    <message>
        <source>You started to branch packages (pkgdb2branch)</source>
        <translation>Empezaste a crear ramas de paquetes (pkgdb2branch)</translation>
    </message>
    <message>
        <source>Branching started</source>
        <translation>Ramificación iniciada</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>La ejecución de pkgdb2branch que inició {agent} está lista, con {unbranchedPackages, plural, one {# error} other {# errores}}</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done</source>
        <translation>La ejecución de pkgdb2branch que inició {agent} está lista</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch is done</source>
        <translation>Una ejecución de pkgdb2branch está lista</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>Tu ejecución de pkgdb2branch está lista, con {unbranchedPackages, plural, one {# error} other {# errores}}</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done</source>
        <translation>Tu ejecución de pkgdb2branch está lista</translation>
    </message>
    <message>
        <source>Branching failed: {unbranchedPackages}</source>
        <translation>Ramificación fallida: {unbranchedPackages}</translation>
    </message>
    <message>
        <source>Branching done</source>
        <translation>Ramificación lista</translation>
    </message>
    <message>
        <source>Package sources</source>
        <translation>Fuentes de paquetes</translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>{who} deleted {branch} of {repo}</source>
        <translation>{who} eliminó {branch} de {repo}</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch}), with force</source>
        <translation>{who} subió {commits, plural, one {# commit} other {# commits}} a {repo} ({branch}), de forma forzada</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} subió {commits, plural, one {# commit} other {# commits}} a {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} subió {branch} a {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} hizo push a {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} hizo push a un repositorio</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Alguien hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitHub</source>
        <translation>Alguien hizo push a GitHub</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Subiste {commits, plural, one {# commit} other {# commits}} a {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Hiciste push a {repo}</translation>
    </message>
    <message>
        <source>Deleted: {repo} ({branch})</source>
        <translation>Eliminado: {repo} ({branch})</translation>
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
        <translation>{who} abrió la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} cerró la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} reabrió la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} editó la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} eliminó la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labelName}: “{title}”</source>
        <translation>{who} etiquetó la incidencia {ticket} como {labelName}: «{title}»</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the issue {ticket}: “{title}”</source>
        <translation>{who} quitó la etiqueta {labelName} de la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} asignó la incidencia {ticket} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>{who} unassigned {assignee} from the issue {ticket}: “{title}”</source>
        <translation>{who} quitó la asignación a {assignee} de la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} cambió la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} cambió la incidencia {ticket}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>La incidencia {ticket} cambió</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Una incidencia cambió en {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitHub</source>
        <translation>Una incidencia cambió en GitHub</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Abriste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Cerraste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Reabriste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Cambiaste la incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed your issue {ticket}: “{title}”</source>
        <translation>{who} cerró tu incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} reopened your issue {ticket}: “{title}”</source>
        <translation>{who} reabrió tu incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed your issue {ticket}: “{title}”</source>
        <translation>{who} cambió tu incidencia {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Incidencia nueva: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Incidencia cerrada: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Incidencia reabierta: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Incidencia eliminada: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Incidencia cambiada: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Incidencia cambiada</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} comentó en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} editó un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} eliminó un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} comentó en {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>A new comment on GitHub</source>
        <translation>Un comentario nuevo en GitHub</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Comentaste en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Editaste un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Eliminaste un comentario en {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} commented on your {ticket}, “{title}”</source>
        <translation>{who} comentó en tu {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Comentario nuevo: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Comentario eliminado: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Comentario: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} abrió la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} fusionó la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} cerró la pull request {ticket} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} reabrió la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} hizo push a la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} editó la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} dejó la pull request {ticket} lista para revisión: «{title}»</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labelName}: “{title}”</source>
        <translation>{who} etiquetó la pull request {ticket} como {labelName}: «{title}»</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the pull request {ticket}: “{title}”</source>
        <translation>{who} quitó la etiqueta {labelName} de la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} asignó la pull request {ticket} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} cambió la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>La pull request {ticket} cambió</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Una pull request cambió en {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on GitHub</source>
        <translation>Una pull request cambió en GitHub</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Abriste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Hiciste push a la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Fusionaste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Cerraste la pull request {ticket} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Cambiaste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} merged your pull request {ticket}: “{title}”</source>
        <translation>{who} fusionó tu pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed your pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} cerró tu pull request {ticket} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed your pull request {ticket}: “{title}”</source>
        <translation>{who} cambió tu pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Pull request nueva: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Pull request fusionada: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Pull request cerrada: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Pull request reabierta: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Pull request cambiada: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Pull request cambiada</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} aprobó la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} pidió cambios en la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} dismissed a review of the pull request {ticket}: “{title}”</source>
        <translation>{who} descartó una revisión de la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}, “{title}”</source>
        <translation>{who} comentó en la pull request {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} revisó la pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>Se revisó la pull request {ticket}</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Se revisó una pull request</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Aprobaste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Pediste cambios en la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You reviewed the pull request {ticket}: “{title}”</source>
        <translation>Revisaste la pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} approved your pull request {ticket}: “{title}”</source>
        <translation>{who} aprobó tu pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} requested changes to your pull request {ticket}: “{title}”</source>
        <translation>{who} pidió cambios en tu pull request {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{who} commented on your pull request {ticket}, “{title}”</source>
        <translation>{who} comentó en tu pull request {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Aprobada: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Cambios pedidos: {ticket}</translation>
    </message>
    <message>
        <source>Reviewed: {ticket}</source>
        <translation>Revisada: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Pull request revisada</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}</source>
        <translation>{who} comentó en la pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} has a new comment</source>
        <translation>La pull request {ticket} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>A pull request has a new comment</source>
        <translation>Una pull request tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>You commented on the pull request {ticket}, “{title}”</source>
        <translation>Comentaste en la pull request {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>New comment on a pull request</source>
        <translation>Comentario nuevo en una pull request</translation>
    </message>
    <message>
        <source>{who} commented on commit {revision} of {repo}</source>
        <translation>{who} comentó en el commit {revision} de {repo}</translation>
    </message>
    <message>
        <source>{who} commented on a commit of {repo}</source>
        <translation>{who} comentó en un commit de {repo}</translation>
    </message>
    <message>
        <source>A commit of {repo} has a new comment</source>
        <translation>Un commit de {repo} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>A commit has a new comment</source>
        <translation>Un commit tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>You commented on commit {revision} of {repo}</source>
        <translation>Comentaste en el commit {revision} de {repo}</translation>
    </message>
    <message>
        <source>New comment: {repo}</source>
        <translation>Comentario nuevo: {repo}</translation>
    </message>
    <message>
        <source>New comment on a commit</source>
        <translation>Comentario nuevo en un commit</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} creó la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} etiquetó {repo} como {branch}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} creó {branch} en {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} tiene una rama o etiqueta nueva</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Se creó una rama o etiqueta</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Creaste la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Etiquetaste {repo} como {branch}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Rama nueva: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Etiqueta nueva: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Rama o etiqueta nueva</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} eliminó la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} eliminó la etiqueta {branch} de {repo}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} eliminó {branch} en {repo}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Se eliminó una rama o etiqueta de {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Se eliminó una rama o etiqueta</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Eliminaste la rama {branch} de {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Eliminaste la etiqueta {branch} de {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Rama eliminada: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Etiqueta eliminada: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Rama o etiqueta eliminada</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} hizo un fork de {repo}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>Se hizo un fork de {repo}</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Se hizo un fork de un repositorio</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Hiciste un fork de {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Fork: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Fork de un repositorio</translation>
    </message>
    <message>
        <source>{who} took the star from {repo}</source>
        <translation>{who} quitó la estrella a {repo}</translation>
    </message>
    <message>
        <source>{who} starred {repo}</source>
        <translation>{who} dio una estrella a {repo}</translation>
    </message>
    <message>
        <source>{repo} was starred</source>
        <translation>{repo} recibió una estrella</translation>
    </message>
    <message>
        <source>A repository was starred</source>
        <translation>Un repositorio recibió una estrella</translation>
    </message>
    <message>
        <source>You took the star from {repo}</source>
        <translation>Quitaste la estrella a {repo}</translation>
    </message>
    <message>
        <source>You starred {repo}</source>
        <translation>Diste una estrella a {repo}</translation>
    </message>
    <message>
        <source>Star taken: {repo}</source>
        <translation>Estrella quitada: {repo}</translation>
    </message>
    <message>
        <source>Starred: {repo}</source>
        <translation>Estrella: {repo}</translation>
    </message>
    <message>
        <source>Repository starred</source>
        <translation>Estrella para un repositorio</translation>
    </message>
    <message>
        <source>{who} started to watch {repo}</source>
        <translation>{who} empezó a seguir {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new watcher</source>
        <translation>{repo} tiene un seguimiento nuevo</translation>
    </message>
    <message>
        <source>A repository has a new watcher</source>
        <translation>Un repositorio tiene un seguimiento nuevo</translation>
    </message>
    <message>
        <source>You started to watch {repo}</source>
        <translation>Empezaste a seguir {repo}</translation>
    </message>
    <message>
        <source>New watcher: {repo}</source>
        <translation>Seguimiento nuevo: {repo}</translation>
    </message>
    <message>
        <source>New watcher</source>
        <translation>Seguimiento nuevo</translation>
    </message>
    <message>
        <source>{who} removed {member} from the members of {repo}</source>
        <translation>{who} quitó a {member} de los miembros de {repo}</translation>
    </message>
    <message>
        <source>{who} changed the access of {member} to {repo}</source>
        <translation>{who} cambió el acceso de {member} a {repo}</translation>
    </message>
    <message>
        <source>{who} made {member} a member of {repo}</source>
        <translation>{who} hizo a {member} miembro de {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new member</source>
        <translation>{repo} tiene un miembro nuevo</translation>
    </message>
    <message>
        <source>A repository has a new member</source>
        <translation>Un repositorio tiene un miembro nuevo</translation>
    </message>
    <message>
        <source>You removed {member} from the members of {repo}</source>
        <translation>Quitaste a {member} de los miembros de {repo}</translation>
    </message>
    <message>
        <source>You changed the access of {member} to {repo}</source>
        <translation>Cambiaste el acceso de {member} a {repo}</translation>
    </message>
    <message>
        <source>You made {member} a member of {repo}</source>
        <translation>Hiciste a {member} miembro de {repo}</translation>
    </message>
    <message>
        <source>{who} removed you from the members of {repo}</source>
        <translation>{who} te quitó de los miembros de {repo}</translation>
    </message>
    <message>
        <source>{who} changed your access to {repo}</source>
        <translation>{who} cambió tu acceso a {repo}</translation>
    </message>
    <message>
        <source>{who} made you a member of {repo}</source>
        <translation>{who} te hizo miembro de {repo}</translation>
    </message>
    <message>
        <source>Member removed: {repo}</source>
        <translation>Miembro quitado: {repo}</translation>
    </message>
    <message>
        <source>Access changed: {repo}</source>
        <translation>Acceso cambiado: {repo}</translation>
    </message>
    <message>
        <source>New member: {repo}</source>
        <translation>Miembro nuevo: {repo}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Miembro nuevo</translation>
    </message>
    <message>
        <source>The team {teamName} was added to {repo}</source>
        <translation>Se añadió el equipo {teamName} a {repo}</translation>
    </message>
    <message>
        <source>A team was added to {repo}</source>
        <translation>Se añadió un equipo a {repo}</translation>
    </message>
    <message>
        <source>A team was added to a repository</source>
        <translation>Se añadió un equipo a un repositorio</translation>
    </message>
    <message>
        <source>New team: {repo}</source>
        <translation>Equipo nuevo: {repo}</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Equipo nuevo</translation>
    </message>
    <message>
        <source>{who}&apos;s build of the pages of {repo} failed</source>
        <translation>La compilación de las páginas de {repo} de {who} falló</translation>
    </message>
    <message>
        <source>A build of the pages of {repo} failed</source>
        <translation>Una compilación de las páginas de {repo} falló</translation>
    </message>
    <message>
        <source>{who} rebuilt the pages of {repo}</source>
        <translation>{who} recompiló las páginas de {repo}</translation>
    </message>
    <message>
        <source>The pages of {repo} were rebuilt</source>
        <translation>Se recompilaron las páginas de {repo}</translation>
    </message>
    <message>
        <source>Pages were rebuilt</source>
        <translation>Se recompilaron páginas</translation>
    </message>
    <message>
        <source>Your build of the pages of {repo} failed</source>
        <translation>Tu compilación de las páginas de {repo} falló</translation>
    </message>
    <message>
        <source>You rebuilt the pages of {repo}</source>
        <translation>Recompilaste las páginas de {repo}</translation>
    </message>
    <message>
        <source>Pages failed: {repo}</source>
        <translation>Páginas fallidas: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt: {repo}</source>
        <translation>Páginas recompiladas: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt</source>
        <translation>Páginas recompiladas</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} eliminó la versión {version} de {project}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} editó la versión {version} de {project}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} publicó {project} {version}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} ya salió</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} tiene una versión nueva</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Un proyecto tiene una versión nueva</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Eliminaste la versión {version} de {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Editaste la versión {version} de {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Publicaste {project} {version}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Versión eliminada: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Versión editada: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Versión publicada: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}: “{description}”</source>
        <translation>Una comprobación salió bien para el commit {revision} de {repo}: «{description}»</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}</source>
        <translation>Una comprobación salió bien para el commit {revision} de {repo}</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}: “{description}”</source>
        <translation>Una comprobación falló para el commit {revision} de {repo}: «{description}»</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}</source>
        <translation>Una comprobación falló para el commit {revision} de {repo}</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}: “{description}”</source>
        <translation>Una comprobación está pendiente para el commit {revision} de {repo}: «{description}»</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}</source>
        <translation>Una comprobación está pendiente para el commit {revision} de {repo}</translation>
    </message>
    <message>
        <source>A check is pending for {repo}</source>
        <translation>Una comprobación está pendiente para {repo}</translation>
    </message>
    <message>
        <source>A check is pending</source>
        <translation>Una comprobación está pendiente</translation>
    </message>
    <message>
        <source>A check succeeded for your commit {revision} of {repo}: “{description}”</source>
        <translation>Una comprobación salió bien para tu commit {revision} de {repo}: «{description}»</translation>
    </message>
    <message>
        <source>A check failed for your commit {revision} of {repo}: “{description}”</source>
        <translation>Una comprobación falló para tu commit {revision} de {repo}: «{description}»</translation>
    </message>
    <message>
        <source>A check is pending for your commit {revision} of {repo}: “{description}”</source>
        <translation>Una comprobación está pendiente para tu commit {revision} de {repo}: «{description}»</translation>
    </message>
    <message>
        <source>Check succeeded: {repo}</source>
        <translation>Comprobación correcta: {repo}</translation>
    </message>
    <message>
        <source>Check failed: {repo}</source>
        <translation>Comprobación fallida: {repo}</translation>
    </message>
    <message>
        <source>Check pending: {repo}</source>
        <translation>Comprobación pendiente: {repo}</translation>
    </message>
    <message>
        <source>Check pending</source>
        <translation>Comprobación pendiente</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} was a success</source>
        <translation>El despliegue de {repo} en {environment} de {who} fue un éxito</translation>
    </message>
    <message>
        <source>A deployment of {repo} was a success</source>
        <translation>Un despliegue de {repo} fue un éxito</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} failed</source>
        <translation>El despliegue de {repo} en {environment} de {who} falló</translation>
    </message>
    <message>
        <source>A deployment of {repo} failed</source>
        <translation>Un despliegue de {repo} falló</translation>
    </message>
    <message>
        <source>{who} is deploying {repo} to {environment}</source>
        <translation>{who} está desplegando {repo} en {environment}</translation>
    </message>
    <message>
        <source>{repo} is being deployed</source>
        <translation>{repo} se está desplegando</translation>
    </message>
    <message>
        <source>A deployment has a new state</source>
        <translation>Un despliegue tiene un estado nuevo</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} was a success</source>
        <translation>Tu despliegue de {repo} en {environment} fue un éxito</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} failed</source>
        <translation>Tu despliegue de {repo} en {environment} falló</translation>
    </message>
    <message>
        <source>You are deploying {repo} to {environment}</source>
        <translation>Estás desplegando {repo} en {environment}</translation>
    </message>
    <message>
        <source>Deployed: {repo}</source>
        <translation>Desplegado: {repo}</translation>
    </message>
    <message>
        <source>Deployment failed: {repo}</source>
        <translation>Despliegue fallido: {repo}</translation>
    </message>
    <message>
        <source>Deployment: {repo}</source>
        <translation>Despliegue: {repo}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>{workflow} succeeded in {repo} ({branch})</source>
        <translation>{workflow} salió bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Un workflow salió bien en {repo}</translation>
    </message>
    <message>
        <source>{workflow} failed in {repo} ({branch})</source>
        <translation>{workflow} falló en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Un workflow falló en {repo}</translation>
    </message>
    <message>
        <source>{workflow} was cancelled in {repo} ({branch})</source>
        <translation>Se canceló {workflow} en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow was cancelled in {repo}</source>
        <translation>Se canceló un workflow en {repo}</translation>
    </message>
    <message>
        <source>{workflow} ended in {repo} ({branch})</source>
        <translation>{workflow} terminó en {repo} ({branch})</translation>
    </message>
    <message>
        <source>{workflow} started in {repo} ({branch})</source>
        <translation>{workflow} empezó en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow started in {repo}</source>
        <translation>Un workflow empezó en {repo}</translation>
    </message>
    <message>
        <source>A workflow has a new state</source>
        <translation>Un workflow tiene un estado nuevo</translation>
    </message>
    <message>
        <source>{workflow} succeeded for you in {repo} ({branch})</source>
        <translation>{workflow} te salió bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>{workflow} failed for you in {repo} ({branch})</source>
        <translation>{workflow} te falló en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow correcto: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Workflow fallido: {repo}</translation>
    </message>
    <message>
        <source>Workflow cancelled: {repo}</source>
        <translation>Workflow cancelado: {repo}</translation>
    </message>
    <message>
        <source>Workflow ended: {repo}</source>
        <translation>Workflow terminado: {repo}</translation>
    </message>
    <message>
        <source>Workflow started: {repo}</source>
        <translation>Workflow iniciado: {repo}</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>A new GitHub repository speaks on the bus</source>
        <translation>Un repositorio de GitHub nuevo habla en el bus</translation>
    </message>
    <message>
        <source>New repository on the bus</source>
        <translation>Repositorio nuevo en el bus</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} hizo algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitHub ({event})</source>
        <translation>{who} hizo algo en GitHub ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Ocurrió algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub ({event})</source>
        <translation>Ocurrió algo en GitHub ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub</source>
        <translation>Ocurrió algo en GitHub</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Hiciste algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Novedades: {repo}</translation>
    </message>
    <message>
        <source>News from GitHub</source>
        <translation>Novedades de GitHub</translation>
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
        <translation>{who} movió la rama {reference} de {repo}</translation>
    </message>
    <message>
        <source>{who} pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>{who} subió {total_commits_count, plural, one {# commit} other {# commits}} a {repo} ({reference})</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Alguien hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitLab</source>
        <translation>Alguien hizo push a GitLab</translation>
    </message>
    <message>
        <source>You pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>Subiste {total_commits_count, plural, one {# commit} other {# commits}} a {repo} ({reference})</translation>
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
        <translation>{who} etiquetó {repo} como {reference}</translation>
    </message>
    <message>
        <source>{repo} was tagged as {reference}</source>
        <translation>Se etiquetó {repo} como {reference}</translation>
    </message>
    <message>
        <source>A repository was tagged</source>
        <translation>Se etiquetó un repositorio</translation>
    </message>
    <message>
        <source>You tagged {repo} as {reference}</source>
        <translation>Etiquetaste {repo} como {reference}</translation>
    </message>
    <message>
        <source>New tag: {repo} {reference}</source>
        <translation>Etiqueta nueva: {repo} {reference}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>{who} opened the issue {issue}: “{title}”</source>
        <translation>{who} abrió la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed the issue {issue}: “{title}”</source>
        <translation>{who} cerró la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{who} reopened the issue {issue}: “{title}”</source>
        <translation>{who} reabrió la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the issue {issue}: “{title}”</source>
        <translation>{who} cambió la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>The issue {issue} changed</source>
        <translation>La incidencia {issue} cambió</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Una incidencia cambió en {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitLab</source>
        <translation>Una incidencia cambió en GitLab</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Abriste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the issue {issue}: “{title}”</source>
        <translation>Cerraste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Reabriste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>You changed the issue {issue}: “{title}”</source>
        <translation>Cambiaste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Incidencia nueva: {issue}</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Incidencia cerrada: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Incidencia reabierta: {issue}</translation>
    </message>
    <message>
        <source>Issue changed: {issue}</source>
        <translation>Incidencia cambiada: {issue}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Incidencia cambiada</translation>
    </message>
    <message>
        <source>{who} opened the merge request {merge}: “{title}”</source>
        <translation>{who} abrió la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>{who} merged the merge request {merge}: “{title}”</source>
        <translation>{who} fusionó la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>{who} closed the merge request {merge} without merging it: “{title}”</source>
        <translation>{who} cerró la merge request {merge} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>{who} reopened the merge request {merge}: “{title}”</source>
        <translation>{who} reabrió la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>{who} approved the merge request {merge}: “{title}”</source>
        <translation>{who} aprobó la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>{who} took back the approval of the merge request {merge}: “{title}”</source>
        <translation>{who} retiró la aprobación de la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>{who} changed the merge request {merge}: “{title}”</source>
        <translation>{who} cambió la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>The merge request {merge} changed</source>
        <translation>La merge request {merge} cambió</translation>
    </message>
    <message>
        <source>A merge request changed in {repo}</source>
        <translation>Una merge request cambió en {repo}</translation>
    </message>
    <message>
        <source>A merge request changed on GitLab</source>
        <translation>Una merge request cambió en GitLab</translation>
    </message>
    <message>
        <source>You opened the merge request {merge}: “{title}”</source>
        <translation>Abriste la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>You merged the merge request {merge}: “{title}”</source>
        <translation>Fusionaste la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the merge request {merge} without merging it: “{title}”</source>
        <translation>Cerraste la merge request {merge} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>You approved the merge request {merge}: “{title}”</source>
        <translation>Aprobaste la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>You changed the merge request {merge}: “{title}”</source>
        <translation>Cambiaste la merge request {merge}: «{title}»</translation>
    </message>
    <message>
        <source>New merge request: {merge}</source>
        <translation>Merge request nueva: {merge}</translation>
    </message>
    <message>
        <source>Merged: {merge}</source>
        <translation>Fusionada: {merge}</translation>
    </message>
    <message>
        <source>Merge request closed: {merge}</source>
        <translation>Merge request cerrada: {merge}</translation>
    </message>
    <message>
        <source>Approved: {merge}</source>
        <translation>Aprobada: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed: {merge}</source>
        <translation>Merge request cambiada: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed</source>
        <translation>Merge request cambiada</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}, “{title}”</source>
        <translation>{who} escribió una nota en {commented}, «{title}»</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}</source>
        <translation>{who} escribió una nota en {commented}</translation>
    </message>
    <message>
        <source>{commented} has a new note</source>
        <translation>{commented} tiene una nota nueva</translation>
    </message>
    <message>
        <source>A new note on GitLab</source>
        <translation>Una nota nueva en GitLab</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}, “{title}”</source>
        <translation>Escribiste una nota en {commented}, «{title}»</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}</source>
        <translation>Escribiste una nota en {commented}</translation>
    </message>
    <message>
        <source>New comment: {commented}</source>
        <translation>Comentario nuevo: {commented}</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Comentario nuevo</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline succeeded in {repo} ({branch})</source>
        <translation>El pipeline de {who} salió bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline failed in {repo} ({branch})</source>
        <translation>El pipeline de {who} falló en {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline was cancelled in {repo} ({branch})</source>
        <translation>Se canceló el pipeline de {who} en {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline runs in {repo} ({branch})</source>
        <translation>El pipeline de {who} está en curso en {repo} ({branch})</translation>
    </message>
    <message>
        <source>A pipeline runs in {repo}</source>
        <translation>Un pipeline está en curso en {repo}</translation>
    </message>
    <message>
        <source>A pipeline runs on GitLab</source>
        <translation>Un pipeline está en curso en GitLab</translation>
    </message>
    <message>
        <source>Your pipeline succeeded in {repo} ({branch})</source>
        <translation>Tu pipeline salió bien en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline failed in {repo} ({branch})</source>
        <translation>Tu pipeline falló en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline was cancelled in {repo} ({branch})</source>
        <translation>Se canceló tu pipeline en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline runs in {repo} ({branch})</source>
        <translation>Tu pipeline está en curso en {repo} ({branch})</translation>
    </message>
    <message>
        <source>Pipeline succeeded: {repo}</source>
        <translation>Pipeline correcto: {repo}</translation>
    </message>
    <message>
        <source>Pipeline failed: {repo}</source>
        <translation>Pipeline fallido: {repo}</translation>
    </message>
    <message>
        <source>Pipeline cancelled: {repo}</source>
        <translation>Pipeline cancelado: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs: {repo}</source>
        <translation>Pipeline en curso: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Pipeline en curso</translation>
    </message>
    <message>
        <source>{who} released {repo} {tag}</source>
        <translation>{who} publicó {repo} {tag}</translation>
    </message>
    <message>
        <source>{repo} {tag} is out</source>
        <translation>{repo} {tag} ya salió</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} tiene una versión nueva</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Un proyecto tiene una versión nueva</translation>
    </message>
    <message>
        <source>You released {repo} {tag}</source>
        <translation>Publicaste {repo} {tag}</translation>
    </message>
    <message>
        <source>Released: {repo} {tag}</source>
        <translation>Versión publicada: {repo} {tag}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} hizo algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitLab ({event})</source>
        <translation>{who} hizo algo en GitLab ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Ocurrió algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitLab</source>
        <translation>Ocurrió algo en GitLab</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Hiciste algo en {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Novedades: {repo}</translation>
    </message>
    <message>
        <source>News from GitLab</source>
        <translation>Novedades de GitLab</translation>
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
        <translation>Greenwave deja pasar {subject} para {context} ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave lets {subject} pass</source>
        <translation>Greenwave deja pasar {subject}</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary} ({tests})</source>
        <translation>Greenwave detiene {subject} para {context} ({product}): {summary} ({tests})</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary}</source>
        <translation>Greenwave detiene {subject} para {context} ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave does not let {subject} pass yet for {context} ({product}): {summary}</source>
        <translation>Greenwave todavía no deja pasar {subject} para {context} ({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave decided about {subject}</source>
        <translation>Greenwave decidió sobre {subject}</translation>
    </message>
    <message>
        <source>Greenwave decided about a build</source>
        <translation>Greenwave decidió sobre una compilación</translation>
    </message>
    <message>
        <source>Gate open: {package}</source>
        <translation>Gate abierto: {package}</translation>
    </message>
    <message>
        <source>Gate open: {subject}</source>
        <translation>Gate abierto: {subject}</translation>
    </message>
    <message>
        <source>Gate red: {package}</source>
        <translation>Gate en rojo: {package}</translation>
    </message>
    <message>
        <source>Gate red: {subject}</source>
        <translation>Gate en rojo: {subject}</translation>
    </message>
    <message>
        <source>Gate closed: {package}</source>
        <translation>Gate cerrado: {package}</translation>
    </message>
    <message>
        <source>Gate closed: {subject}</source>
        <translation>Gate cerrado: {subject}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}
Tests that are not passed:
{tests}</source>
        <translation>Compilación: {subject}
Para: {context}, {product}
Decisión: {summary}
Pruebas no superadas:
{tests}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}</source>
        <translation>Compilación: {subject}
Para: {context}, {product}
Decisión: {summary}</translation>
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
        <translation>{user} ejecutó {playbook} {runs, plural, one {# vez} other {# veces}}</translation>
    </message>
    <message>
        <source>{user} ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} ejecutó {playbook} {_count, plural, one {# vez} other {# veces}}</translation>
    </message>
    <message>
        <source>{user} ran playbooks {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} ejecutó playbooks {_count, plural, one {# vez} other {# veces}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {runs, plural, one {# time} other {# times}}</source>
        <translation>Ejecutaste {playbook} {runs, plural, one {# vez} other {# veces}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>Ejecutaste {playbook} {_count, plural, one {# vez} other {# veces}}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>{agent} envió a testing {_count, plural, one {# actualización} other {# actualizaciones}} de {package} para {release}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>Enviaste a testing {_count, plural, one {# actualización} other {# actualizaciones}} de {package} para {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to testing: {package}</source>
        <translation>{_count, plural, one {# actualización} other {# actualizaciones}} a testing: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>{agent} envió a stable {_count, plural, one {# actualización} other {# actualizaciones}} de {package} para {release}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>Enviaste a stable {_count, plural, one {# actualización} other {# actualizaciones}} de {package} para {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to stable: {package}</source>
        <translation>{_count, plural, one {# actualización} other {# actualizaciones}} a stable: {package}</translation>
    </message>
    <message>
        <source>{_users} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release}</source>
        <translation>{_count, plural, one {# actualización de {package} para {release} enviada} other {# actualizaciones de {package} para {release} enviadas}} por {_users}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted: {package}</source>
        <translation>{_count, plural, one {# actualización enviada} other {# actualizaciones enviadas}}: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>{agent} envió {_count, plural, one {# actualización} other {# actualizaciones}} de {_packages} para {release}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>Enviaste {_count, plural, one {# actualización} other {# actualizaciones}} de {_packages} para {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted by {agent}</source>
        <translation>{_count, plural, one {# actualización enviada} other {# actualizaciones enviadas}} por {agent}</translation>
    </message>
    <message>
        <source>{_users} commented on {update}</source>
        <translation>Comentarios de {_users} en {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} on {update}</source>
        <translation>{_count, plural, one {# comentario} other {# comentarios}} en {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}}: {update}</source>
        <translation>{_count, plural, one {# comentario} other {# comentarios}}: {update}</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} comentó en {update}</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Comentaste en {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} by {author}</source>
        <translation>{_count, plural, one {# comentario} other {# comentarios}} de {author}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>{submitter} envió {_count, plural, one {# override} other {# overrides}} para {_packages} en {release}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages}</source>
        <translation>{submitter} envió {_count, plural, one {# override} other {# overrides}} para {_packages}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>Enviaste {_count, plural, one {# override} other {# overrides}} para {_packages} en {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} by {submitter}</source>
        <translation>{_count, plural, one {# override} other {# overrides}} de {submitter}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {Caducó # override} other {Caducaron # overrides}} de {submitter} para {_packages} en {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} expired</source>
        <translation>{_count, plural, one {Caducó # override} other {Caducaron # overrides}} de {submitter} para {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of yours for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {Caducó # override tuyo} other {Caducaron # overrides tuyos}} para {_packages} en {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} expired</source>
        <translation>{_count, plural, one {# override caducado} other {# overrides caducados}}</translation>
    </message>
    <message>
        <source>{who} changed {bug}, “{summary}” ({_count, plural, one {# change} other {# changes}})</source>
        <translation>{who} cambió {bug}: «{summary}» ({_count, plural, one {# cambio} other {# cambios}})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}, “{summary}”</source>
        <translation>{_count, plural, one {# cambio} other {# cambios}} en {bug}, «{summary}»</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}</source>
        <translation>{_count, plural, one {# cambio} other {# cambios}} en {bug}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {bug}</source>
        <translation>{_count, plural, one {# cambio} other {# cambios}}: {bug}</translation>
    </message>
    <message>
        <source>{user} started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>{user} inició {starts, plural, one {# compilación} other {# compilaciones}} en {project}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# build} other {# builds}} of {user} went on in {project}</source>
        <translation>{_count, plural, one {# compilación de {user} siguió} other {# compilaciones de {user} siguieron}} adelante en {project}</translation>
    </message>
    <message>
        <source>{user} is building in {copr}</source>
        <translation>{user} está compilando en {copr}</translation>
    </message>
    <message>
        <source>You started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>Iniciaste {starts, plural, one {# compilación} other {# compilaciones}} en {project}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>{account} recibió {_count, plural, one {# insignia} other {# insignias}}: {name}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}</source>
        <translation>{account} recibió {_count, plural, one {# insignia} other {# insignias}}</translation>
    </message>
    <message>
        <source>You got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>Recibiste {_count, plural, one {# insignia} other {# insignias}}: {name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new badge} other {# new badges}}</source>
        <translation>{_count, plural, one {# insignia nueva} other {# insignias nuevas}}</translation>
    </message>
    <message>
        <source>{account} voted on the tags {tag} of {_packages}</source>
        <translation>{account} votó sobre las etiquetas {tag} de {_packages}</translation>
    </message>
    <message>
        <source>You voted on the tags {tag} of {_packages}</source>
        <translation>Votaste sobre las etiquetas {tag} de {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# vote} other {# votes}} on tags</source>
        <translation>{_count, plural, one {# voto} other {# votos}} sobre etiquetas</translation>
    </message>
    <message>
        <source>{account} added the tags {tag} to {_packages}</source>
        <translation>{account} añadió las etiquetas {tag} a {_packages}</translation>
    </message>
    <message>
        <source>You added the tags {tag} to {_packages}</source>
        <translation>Añadiste las etiquetas {tag} a {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new tag} other {# new tags}}</source>
        <translation>{_count, plural, one {# etiqueta nueva} other {# etiquetas nuevas}}</translation>
    </message>
    <message>
        <source>{who} worked on {ticket}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{who} trabajó en {ticket}: {_count, plural, one {# cambio} other {# cambios}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {ticket}</source>
        <translation>{_count, plural, one {# cambio} other {# cambios}} en {ticket}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {ticket}</source>
        <translation>{_count, plural, one {# cambio} other {# cambios}}: {ticket}</translation>
    </message>
    <message>
        <source>{who} worked on {repo}: {_count, plural, one {# event} other {# events}}</source>
        <translation>{who} trabajó en {repo}: {_count, plural, one {# evento} other {# eventos}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# event} other {# events}}: {repo}</source>
        <translation>{_count, plural, one {# evento} other {# eventos}}: {repo}</translation>
    </message>
    <message>
        <source>{_first}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_first}, y {_more, plural, one {# más} other {# más}} como este</translation>
    </message>
    <message>
        <source>{_subjective}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_subjective}, y {_more, plural, one {# más} other {# más}} como este</translation>
    </message>
    <message>
        <source>{_headline} (and {_more, plural, one {# more} other {# more}})</source>
        <translation>{_headline} (y {_more, plural, one {# más} other {# más}})</translation>
    </message>
    <message>
        <source>{user} pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{user} subió {_count, plural, one {# commit} other {# commits}} a {repo}</translation>
    </message>
    <message>
        <source>You pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>Subiste {_count, plural, one {# commit} other {# commits}} a {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} by {user}</source>
        <translation>{_count, plural, one {# commit} other {# commits}} de {user}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{author} subió {_count, plural, one {# commit} other {# commits}} a {repo} ({branch})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{_count, plural, one {# commit} other {# commits}} en {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {repo}</source>
        <translation>{_count, plural, one {# commit} other {# commits}}: {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new version of {_packages}</source>
        <translation>{_count, plural, one {# paso} other {# pasos}} hacia una versión nueva de {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new {_packages}</source>
        <translation>{_count, plural, one {# paso} other {# pasos}} hacia una versión nueva: {_packages}</translation>
    </message>
    <message>
        <source>{owner} is building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} está compilando {build, plural, one {# paquete} other {# paquetes}}: {build}</translation>
    </message>
    <message>
        <source>{owner} built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} compiló {build, plural, one {# paquete} other {# paquetes}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of {owner} failed: {build}</source>
        <translation>{build, plural, one {# compilación de {owner} falló} other {# compilaciones de {owner} fallaron}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} cancelled: {build}</source>
        <translation>{build, plural, one {Se canceló # compilación de {owner}} other {Se cancelaron # compilaciones de {owner}}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} deleted: {build}</source>
        <translation>{build, plural, one {Se eliminó # compilación de {owner}} other {Se eliminaron # compilaciones de {owner}}}: {build}</translation>
    </message>
    <message>
        <source>You are building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Estás compilando {build, plural, one {# paquete} other {# paquetes}}: {build}</translation>
    </message>
    <message>
        <source>You built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Compilaste {build, plural, one {# paquete} other {# paquetes}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of yours failed: {build}</source>
        <translation>{build, plural, one {# compilación tuya falló} other {# compilaciones tuyas fallaron}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {owner}</source>
        <translation>{build, plural, one {# compilación iniciada} other {# compilaciones iniciadas}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done: {owner}</source>
        <translation>{build, plural, one {# compilación lista} other {# compilaciones listas}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {owner}</source>
        <translation>{build, plural, one {# compilación fallida} other {# compilaciones fallidas}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {build}</source>
        <translation>{build, plural, one {# compilación empezó} other {# compilaciones empezaron}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} succeeded: {build}</source>
        <translation>{build, plural, one {# compilación salió bien} other {# compilaciones salieron bien}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {build}</source>
        <translation>{build, plural, one {# compilación falló} other {# compilaciones fallaron}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started</source>
        <translation>{build, plural, one {# compilación iniciada} other {# compilaciones iniciadas}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done</source>
        <translation>{build, plural, one {# compilación lista} other {# compilaciones listas}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed</source>
        <translation>{build, plural, one {# compilación fallida} other {# compilaciones fallidas}}</translation>
    </message>
    <message>
        <source>{address} wrote {_count, plural, one {# mail} other {# mails}} about “{thread}” to the list {list}</source>
        <translation>{address} escribió {_count, plural, one {# correo} other {# correos}} sobre «{thread}» a la lista {list}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{_count, plural, one {# correo} other {# correos}} sobre «{thread}»</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} to the list {list}</source>
        <translation>{_count, plural, one {# correo} other {# correos}} a la lista {list}</translation>
    </message>
    <message>
        <source>{list}: {_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{list}: {_count, plural, one {# correo} other {# correos}} sobre «{thread}»</translation>
    </message>
    <message>
        <source>{there} took part in the meeting “{title}” in {channel}</source>
        <translation>Participantes en la reunión «{title}» en {channel}: {there}</translation>
    </message>
    <message>
        <source>{there} took part in a meeting in {channel}</source>
        <translation>Participantes en una reunión en {channel}: {there}</translation>
    </message>
    <message>
        <source>{_users} took part in the meeting “{title}” in {channel}</source>
        <translation>Participantes en la reunión «{title}» en {channel}: {_users}</translation>
    </message>
    <message>
        <source>{_users} took part in a meeting</source>
        <translation>Participantes en una reunión: {_users}</translation>
    </message>
    <message>
        <source>Meeting: {title} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>Reunión: {title} ({_count, plural, one {# mensaje} other {# mensajes}})</translation>
    </message>
    <message>
        <source>Meeting in {channel}</source>
        <translation>Reunión en {channel}</translation>
    </message>
    <message>
        <source>{agent} worked on the pull-request {pull}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} trabajó en la pull request {pull}: {_count, plural, one {# cambio} other {# cambios}}</translation>
    </message>
    <message>
        <source>The pull-request {pull} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>La pull request {pull} tuvo {_count, plural, one {# cambio} other {# cambios}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {pull}</source>
        <translation>{_count, plural, one {# cambio} other {# cambios}}: {pull}</translation>
    </message>
    <message>
        <source>{agent} worked on the issue {issue}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} trabajó en la incidencia {issue}: {_count, plural, one {# cambio} other {# cambios}}</translation>
    </message>
    <message>
        <source>The issue {issue} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>La incidencia {issue} tuvo {_count, plural, one {# cambio} other {# cambios}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {issue}</source>
        <translation>{_count, plural, one {# cambio} other {# cambios}}: {issue}</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>{agent} subió {commits, plural, one {# commit} other {# commits}} a {path} ({branch})</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{agent} subió {commits, plural, one {# commit} other {# commits}} a {path}</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>Subiste {commits, plural, one {# commit} other {# commits}} a {path} ({branch})</translation>
    </message>
    <message>
        <source>{commits, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{commits, plural, one {# commit} other {# commits}}: {path}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{author} subió {_count, plural, one {# commit} other {# commits}} a {path}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{_count, plural, one {# commit} other {# commits}}: {path}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} ({branch}) to {status}</source>
        <translation>{agent} cambió a {status} los permisos {acl} de {member} sobre {package_name} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} to {status}</source>
        <translation>{agent} cambió a {status} los permisos {acl} de {member} sobre {package_name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# permission} other {# permissions}} changed</source>
        <translation>{_count, plural, one {# permiso cambiado} other {# permisos cambiados}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}} for {subject}</source>
        <translation>{_count, plural, one {# resultado de prueba} other {# resultados de pruebas}} para {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}}: {subject}</source>
        <translation>{_count, plural, one {# resultado de prueba} other {# resultados de pruebas}}: {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# message} other {# messages}} about openQA jobs of {build}</source>
        <translation>{_count, plural, one {# mensaje} other {# mensajes}} sobre trabajos de openQA de {build}</translation>
    </message>
    <message>
        <source>openQA: {build} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>openQA: {build} ({_count, plural, one {# mensaje} other {# mensajes}})</translation>
    </message>
</context>
<context>
    <name>hotness</name>
    <message>
        <source>the-new-hotness filed {bug} on {packages}: {upstream} {versions} is out</source>
        <translation>the-new-hotness abrió {bug} sobre {packages}: {upstream} {versions} ya salió</translation>
    </message>
    <message>
        <source>the-new-hotness filed {bug} on {packages}</source>
        <translation>the-new-hotness abrió {bug} sobre {packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug on {packages}</source>
        <translation>the-new-hotness abrió un bug sobre {packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug</source>
        <translation>the-new-hotness abrió un bug</translation>
    </message>
    <message>
        <source>Update bug filed: {packages}</source>
        <translation>Bug de actualización abierto: {packages}</translation>
    </message>
    <message>
        <source>Update bug filed</source>
        <translation>Bug de actualización abierto</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} is done</source>
        <translation>La compilación scratch de {srpm} para {bug} está lista</translation>
    </message>
    <message>
        <source>The scratch build for {bug} is done</source>
        <translation>La compilación scratch para {bug} está lista</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} failed</source>
        <translation>La compilación scratch de {srpm} para {bug} falló</translation>
    </message>
    <message>
        <source>The scratch build for {bug} failed</source>
        <translation>La compilación scratch para {bug} falló</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} was cancelled</source>
        <translation>Se canceló la compilación scratch de {srpm} para {bug}</translation>
    </message>
    <message>
        <source>The scratch build for {bug} was cancelled</source>
        <translation>Se canceló la compilación scratch para {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on {bug}</source>
        <translation>the-new-hotness siguió con {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on a bug</source>
        <translation>the-new-hotness siguió con un bug</translation>
    </message>
    <message>
        <source>Scratch build done: {built}</source>
        <translation>Compilación scratch lista: {built}</translation>
    </message>
    <message>
        <source>Scratch build failed: {built}</source>
        <translation>Compilación scratch fallida: {built}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {built}</source>
        <translation>Compilación scratch cancelada: {built}</translation>
    </message>
    <message>
        <source>Update bug: {bug}</source>
        <translation>Bug de actualización: {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness vio una actualización para {packages}, pero pkgdb dice que sus mantenedores no quieren bugs</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness vio una actualización para {upstream}, pero pkgdb dice que sus mantenedores no quieren bugs</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness vio una actualización para {upstream}, pero release-monitoring.org no conoce ningún paquete suyo</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness vio una actualización, pero release-monitoring.org no conoce ningún paquete suyo</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it ({reason})</source>
        <translation>the-new-hotness vio una actualización para {packages} y la dejó pasar ({reason})</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it</source>
        <translation>the-new-hotness vio una actualización para {packages} y la dejó pasar</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, and left it</source>
        <translation>the-new-hotness vio una actualización para {upstream} y la dejó pasar</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, and left it</source>
        <translation>the-new-hotness vio una actualización y la dejó pasar</translation>
    </message>
    <message>
        <source>Update left: {packages}</source>
        <translation>Actualización no tratada: {packages}</translation>
    </message>
    <message>
        <source>Update left: {upstream}</source>
        <translation>Actualización no tratada: {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to the upstream project {upstream}</source>
        <translation>hotness asoció {packages} con el proyecto upstream {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to its upstream project</source>
        <translation>hotness asoció {packages} con su proyecto upstream</translation>
    </message>
    <message>
        <source>hotness failed to map {packages} to a brand-new upstream project</source>
        <translation>hotness no pudo asociar {packages} con un proyecto upstream recién creado</translation>
    </message>
    <message>
        <source>hotness tried to map {packages} to its upstream project</source>
        <translation>hotness intentó asociar {packages} con su proyecto upstream</translation>
    </message>
    <message>
        <source>hotness tried to map a package to its upstream project</source>
        <translation>hotness intentó asociar un paquete con su proyecto upstream</translation>
    </message>
    <message>
        <source>Mapped: {packages}</source>
        <translation>Asociación: {packages}</translation>
    </message>
    <message>
        <source>Mapping failed: {packages}</source>
        <translation>Asociación fallida: {packages}</translation>
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
        <translation>Se publicó {image} en {copies, plural, one {# región} other {# regiones}} de AWS (compose {compose})</translation>
    </message>
    <message>
        <source>{image} is published in AWS</source>
        <translation>Se publicó {image} en AWS</translation>
    </message>
    <message>
        <source>An image is published in AWS</source>
        <translation>Se publicó una imagen en AWS</translation>
    </message>
    <message>
        <source>Image in AWS: {subvariant} {release}</source>
        <translation>Imagen en AWS: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in AWS</source>
        <translation>Imagen en AWS</translation>
    </message>
    <message>
        <source>Image: {image}
Compose: {compose}
Architecture: {architecture}
{copies}</source>
        <translation>Imagen: {image}
Compose: {compose}
Arquitectura: {architecture}
{copies}</translation>
    </message>
    <message>
        <source>Version {version} of {gallery} is published in Azure (compose {compose})</source>
        <translation>Se publicó la versión {version} de {gallery} en Azure (compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Azure</source>
        <translation>Se publicó una imagen del compose {compose} en Azure</translation>
    </message>
    <message>
        <source>An image is published in Azure</source>
        <translation>Se publicó una imagen en Azure</translation>
    </message>
    <message>
        <source>Image in Azure: {subvariant} {release}</source>
        <translation>Imagen en Azure: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Azure</source>
        <translation>Imagen en Azure</translation>
    </message>
    <message>
        <source>Image: {gallery} {version}
Compose: {compose}
Architecture: {architecture}
{image_resource_id}</source>
        <translation>Imagen: {gallery} {version}
Compose: {compose}
Arquitectura: {architecture}
{image_resource_id}</translation>
    </message>
    <message>
        <source>The {architecture} image of {family} is published in Google Cloud (compose {compose})</source>
        <translation>Se publicó la imagen {architecture} de {family} en Google Cloud (compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Google Cloud</source>
        <translation>Se publicó una imagen del compose {compose} en Google Cloud</translation>
    </message>
    <message>
        <source>An image is published in Google Cloud</source>
        <translation>Se publicó una imagen en Google Cloud</translation>
    </message>
    <message>
        <source>Image in Google Cloud: {subvariant} {release}</source>
        <translation>Imagen en Google Cloud: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Google Cloud</source>
        <translation>Imagen en Google Cloud</translation>
    </message>
    <message>
        <source>Image: {image}
Family: {family}
Compose: {compose}
Architecture: {architecture}</source>
        <translation>Imagen: {image}
Familia: {family}
Compose: {compose}
Arquitectura: {architecture}</translation>
    </message>
    <message>
        <source>{repository} is published at {registries} ({tags}; compose {compose})</source>
        <translation>Se publicó {repository} en {registries} ({tags}; compose {compose})</translation>
    </message>
    <message>
        <source>{repository} is published at {registries}</source>
        <translation>Se publicó {repository} en {registries}</translation>
    </message>
    <message>
        <source>A container of the compose {compose} is published</source>
        <translation>Se publicó un contenedor del compose {compose}</translation>
    </message>
    <message>
        <source>A container is published</source>
        <translation>Se publicó un contenedor</translation>
    </message>
    <message>
        <source>Container published: {repository}</source>
        <translation>Contenedor publicado: {repository}</translation>
    </message>
    <message>
        <source>Container published</source>
        <translation>Contenedor publicado</translation>
    </message>
    <message>
        <source>Compose: {compose}
Published as:
{containers}
For:
{architectures}</source>
        <translation>Compose: {compose}
Publicado como:
{containers}
Para:
{architectures}</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Imágenes de nube</translation>
    </message>
</context>
<context>
    <name>infragit</name>
    <message>
        <source>{author} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{author} hizo push a {repo} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>{author} pushed to {repo} ({branch})</source>
        <translation>{author} hizo push a {repo} ({branch})</translation>
    </message>
    <message>
        <source>{author} pushed to {repo}</source>
        <translation>{author} hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Alguien hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Alguien subió un commit</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Hiciste push a {repo} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch})</source>
        <translation>Hiciste push a {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Hiciste push a {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Commit nuevo: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Commit nuevo</translation>
    </message>
    <message>
        <source>Infrastructure git</source>
        <translation>Git de la infraestructura</translation>
    </message>
</context>
<context>
    <name>ipa</name>
    <message>
        <source>{groups, plural, one {{agent} added {members} and the group {groups} to the group {name}} other {{agent} added {members} and the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} añadió a {members} y el grupo {groups} al grupo {name}} other {{agent} añadió a {members} y los grupos {groups} al grupo {name}}}</translation>
    </message>
    <message>
        <source>{agent} added {members} to the group {name}</source>
        <translation>{agent} añadió a {members} al grupo {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} added the group {groups} to the group {name}} other {{agent} added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} añadió el grupo {groups} al grupo {name}} other {{agent} añadió los grupos {groups} al grupo {name}}}</translation>
    </message>
    <message>
        <source>The group {name} has new members</source>
        <translation>El grupo {name} tiene miembros nuevos</translation>
    </message>
    <message>
        <source>A group has new members</source>
        <translation>Un grupo tiene miembros nuevos</translation>
    </message>
    <message>
        <source>You added {members} to the group {name}</source>
        <translation>Añadiste a {members} al grupo {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You added the group {groups} to the group {name}} other {You added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {Añadiste el grupo {groups} al grupo {name}} other {Añadiste los grupos {groups} al grupo {name}}}</translation>
    </message>
    <message>
        <source>{agent} added you to the group {name}</source>
        <translation>{agent} te añadió al grupo {name}</translation>
    </message>
    <message>
        <source>New members: {name}</source>
        <translation>Miembros nuevos: {name}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Miembros nuevos</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed {members} and the group {groups} from the group {name}} other {{agent} removed {members} and the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} quitó a {members} y el grupo {groups} del grupo {name}} other {{agent} quitó a {members} y los grupos {groups} del grupo {name}}}</translation>
    </message>
    <message>
        <source>{agent} removed {members} from the group {name}</source>
        <translation>{agent} quitó a {members} del grupo {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed the group {groups} from the group {name}} other {{agent} removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} quitó el grupo {groups} del grupo {name}} other {{agent} quitó los grupos {groups} del grupo {name}}}</translation>
    </message>
    <message>
        <source>Members were removed from the group {name}</source>
        <translation>Se quitaron miembros del grupo {name}</translation>
    </message>
    <message>
        <source>Members were removed from a group</source>
        <translation>Se quitaron miembros de un grupo</translation>
    </message>
    <message>
        <source>You removed {members} from the group {name}</source>
        <translation>Quitaste a {members} del grupo {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You removed the group {groups} from the group {name}} other {You removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {Quitaste el grupo {groups} del grupo {name}} other {Quitaste los grupos {groups} del grupo {name}}}</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {name}</source>
        <translation>{agent} te quitó del grupo {name}</translation>
    </message>
    <message>
        <source>Members removed: {name}</source>
        <translation>Miembros quitados: {name}</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Miembros quitados</translation>
    </message>
    <message>
        <source>{agent} created the account {uid}</source>
        <translation>{agent} creó la cuenta {uid}</translation>
    </message>
    <message>
        <source>There is a new account, {uid}</source>
        <translation>Hay una cuenta nueva, {uid}</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Hay una cuenta nueva</translation>
    </message>
    <message>
        <source>You created the account {uid}</source>
        <translation>Creaste la cuenta {uid}</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} creó tu cuenta</translation>
    </message>
    <message>
        <source>New account: {uid}</source>
        <translation>Cuenta nueva: {uid}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Account system</source>
        <translation>Sistema de cuentas</translation>
    </message>
</context>
<context>
    <name>irc</name>
    <message>
        <source>{agent} took a cookie from {recipient} in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} quitó una galleta a {recipient} en {channel}, quedan {total}: «{line}»</translation>
    </message>
    <message>
        <source>{agent} took a cookie from {recipient}</source>
        <translation>{agent} quitó una galleta a {recipient}</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} dio una galleta a {recipient} en {channel}, ya van {total}: «{line}»</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie</source>
        <translation>{agent} dio una galleta a {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} recibió una galleta</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Alguien recibió una galleta</translation>
    </message>
    <message>
        <source>{agent} took a cookie from you in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} te quitó una galleta en {channel}, quedan {total}: «{line}»</translation>
    </message>
    <message>
        <source>{agent} gave you a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} te dio una galleta en {channel}, ya van {total}: «{line}»</translation>
    </message>
    <message>
        <source>You took a cookie from {recipient} in {channel}, {total} are left</source>
        <translation>Quitaste una galleta a {recipient} en {channel}, quedan {total}</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie in {channel}, {total} by now</source>
        <translation>Diste una galleta a {recipient} en {channel}, ya van {total}</translation>
    </message>
    <message>
        <source>Cookie taken: {recipient}</source>
        <translation>Galleta quitada: {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Galleta: {recipient}</translation>
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
        <translation>Jenkins empezó a compilar {project} (compilación {build})</translation>
    </message>
    <message>
        <source>Jenkins started to build {project}</source>
        <translation>Jenkins empezó a compilar {project}</translation>
    </message>
    <message>
        <source>Jenkins started a build</source>
        <translation>Jenkins inició una compilación</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Compilación iniciada: {project}</translation>
    </message>
    <message>
        <source>Build started</source>
        <translation>Compilación iniciada</translation>
    </message>
    <message>
        <source>Jenkins built {project} (build {build}, {took})</source>
        <translation>Jenkins compiló {project} (compilación {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project}</source>
        <translation>Jenkins compiló {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins is done</source>
        <translation>Una compilación de Jenkins está lista</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Compilación lista: {project}</translation>
    </message>
    <message>
        <source>Build done</source>
        <translation>Compilación lista</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings (build {build}, {took})</source>
        <translation>Jenkins compiló {project} con advertencias (compilación {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings</source>
        <translation>Jenkins compiló {project} con advertencias</translation>
    </message>
    <message>
        <source>A build of Jenkins is done with warnings</source>
        <translation>Una compilación de Jenkins está lista con advertencias</translation>
    </message>
    <message>
        <source>Built with warnings: {project}</source>
        <translation>Compilado con advertencias: {project}</translation>
    </message>
    <message>
        <source>Built with warnings</source>
        <translation>Compilado con advertencias</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project} (build {build}, {took})</source>
        <translation>Jenkins no pudo compilar {project} (compilación {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project}</source>
        <translation>Jenkins no pudo compilar {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins failed</source>
        <translation>Una compilación de Jenkins falló</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Compilación fallida: {project}</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Compilación fallida</translation>
    </message>
    <message>
        <source>Jenkins did not build {project} (build {build})</source>
        <translation>Jenkins no compiló {project} (compilación {build})</translation>
    </message>
    <message>
        <source>Jenkins did not build {project}</source>
        <translation>Jenkins no compiló {project}</translation>
    </message>
    <message>
        <source>Jenkins did not build a project</source>
        <translation>Jenkins no compiló un proyecto</translation>
    </message>
    <message>
        <source>Not built: {project}</source>
        <translation>No compilado: {project}</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>No compilado</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project} (build {build}, {took})</source>
        <translation>Jenkins abortó la compilación de {project} (compilación {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project}</source>
        <translation>Jenkins abortó la compilación de {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins was aborted</source>
        <translation>Se abortó una compilación de Jenkins</translation>
    </message>
    <message>
        <source>Build aborted: {project}</source>
        <translation>Compilación abortada: {project}</translation>
    </message>
    <message>
        <source>Build aborted</source>
        <translation>Compilación abortada</translation>
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
        <translation>{agent} probó el kernel {kernel}, que superó las pruebas</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and passed</source>
        <translation>Se probó el kernel {kernel}, que superó las pruebas</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>{agent} probó el kernel {kernel}, que falló ({failed})</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed</source>
        <translation>{agent} probó el kernel {kernel}, que falló</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and failed</source>
        <translation>Se probó el kernel {kernel}, que falló</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}: {result}</source>
        <translation>{agent} probó el kernel {kernel}: {result}</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}</source>
        <translation>{agent} probó el kernel {kernel}</translation>
    </message>
    <message>
        <source>{agent} tested a kernel</source>
        <translation>{agent} probó un kernel</translation>
    </message>
    <message>
        <source>A kernel was tested</source>
        <translation>Se probó un kernel</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it passed</source>
        <translation>Probaste el kernel {kernel}, que superó las pruebas</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>Probaste el kernel {kernel}, que falló ({failed})</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed</source>
        <translation>Probaste el kernel {kernel}, que falló</translation>
    </message>
    <message>
        <source>Kernel passed: {kernel}</source>
        <translation>Kernel correcto: {kernel}</translation>
    </message>
    <message>
        <source>Kernel failed: {kernel}</source>
        <translation>Kernel fallido: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested: {kernel}</source>
        <translation>Kernel probado: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested</source>
        <translation>Kernel probado</translation>
    </message>
    <message>
        <source>{agent} added the release {number} to the kernel tests ({support})</source>
        <translation>{agent} añadió la versión {number} a las pruebas del kernel ({support})</translation>
    </message>
    <message>
        <source>The release {number} was added to the kernel tests</source>
        <translation>Se añadió la versión {number} a las pruebas del kernel</translation>
    </message>
    <message>
        <source>A release was added to the kernel tests</source>
        <translation>Se añadió una versión a las pruebas del kernel</translation>
    </message>
    <message>
        <source>You added the release {number} to the kernel tests ({support})</source>
        <translation>Añadiste la versión {number} a las pruebas del kernel ({support})</translation>
    </message>
    <message>
        <source>New release to test: {number}</source>
        <translation>Versión nueva para probar: {number}</translation>
    </message>
    <message>
        <source>New release to test</source>
        <translation>Versión nueva para probar</translation>
    </message>
    <message>
        <source>{agent} edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>{agent} editó la versión {number} en las pruebas del kernel; ahora es {support}</translation>
    </message>
    <message>
        <source>The release {number} was edited in the kernel tests</source>
        <translation>Se editó la versión {number} en las pruebas del kernel</translation>
    </message>
    <message>
        <source>A release was edited in the kernel tests</source>
        <translation>Se editó una versión en las pruebas del kernel</translation>
    </message>
    <message>
        <source>You edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>Editaste la versión {number} en las pruebas del kernel; ahora es {support}</translation>
    </message>
    <message>
        <source>Release edited: {number}</source>
        <translation>Versión editada: {number}</translation>
    </message>
    <message>
        <source>Release edited</source>
        <translation>Versión editada</translation>
    </message>
    <message>
        <source>Kernel tests</source>
        <translation>Pruebas del kernel</translation>
    </message>
</context>
<context>
    <name>koschei</name>
    <message>
        <source>The builds of {name} started to fail in {place}</source>
        <translation>Las compilaciones de {name} empezaron a fallar en {place}</translation>
    </message>
    <message>
        <source>The builds of {name} started to fail</source>
        <translation>Las compilaciones de {name} empezaron a fallar</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve in {place}</source>
        <translation>Las dependencias de {name} no se pudieron resolver en {place}</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve</source>
        <translation>Las dependencias de {name} no se pudieron resolver</translation>
    </message>
    <message>
        <source>The builds of {name} work again in {place}</source>
        <translation>Las compilaciones de {name} vuelven a funcionar en {place}</translation>
    </message>
    <message>
        <source>The builds of {name} work again</source>
        <translation>Las compilaciones de {name} vuelven a funcionar</translation>
    </message>
    <message>
        <source>{name} was added to Koschei in {place}</source>
        <translation>Se añadió {name} a Koschei en {place}</translation>
    </message>
    <message>
        <source>{name} was added to Koschei</source>
        <translation>Se añadió {name} a Koschei</translation>
    </message>
    <message>
        <source>Koschei ignores {name} in {place}</source>
        <translation>Koschei ignora {name} en {place}</translation>
    </message>
    <message>
        <source>Koschei ignores {name}</source>
        <translation>Koschei ignora {name}</translation>
    </message>
    <message>
        <source>{name} is now {new} in {place}</source>
        <translation>{name} está ahora en el estado {new} en {place}</translation>
    </message>
    <message>
        <source>Koschei has news of {name}</source>
        <translation>Koschei tiene novedades de {name}</translation>
    </message>
    <message>
        <source>Koschei has news of a package</source>
        <translation>Koschei tiene novedades de un paquete</translation>
    </message>
    <message>
        <source>Builds fail: {name}</source>
        <translation>Compilaciones fallidas: {name}</translation>
    </message>
    <message>
        <source>Dependencies broken: {name}</source>
        <translation>Dependencias rotas: {name}</translation>
    </message>
    <message>
        <source>Builds again: {name}</source>
        <translation>Vuelve a compilar: {name}</translation>
    </message>
    <message>
        <source>In Koschei: {name}</source>
        <translation>En Koschei: {name}</translation>
    </message>
    <message>
        <source>Ignored by Koschei: {name}</source>
        <translation>Ignorado por Koschei: {name}</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is broken</source>
        <translation>El buildroot de {buildroot} está roto</translation>
    </message>
    <message>
        <source>A buildroot is broken</source>
        <translation>Un buildroot está roto</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} was fixed</source>
        <translation>Se corrigió el buildroot de {buildroot}</translation>
    </message>
    <message>
        <source>A buildroot was fixed</source>
        <translation>Se corrigió un buildroot</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is now {new}</source>
        <translation>El buildroot de {buildroot} está ahora en el estado {new}</translation>
    </message>
    <message>
        <source>Koschei has news of a buildroot</source>
        <translation>Koschei tiene novedades de un buildroot</translation>
    </message>
    <message>
        <source>Buildroot broken: {buildroot}</source>
        <translation>Buildroot roto: {buildroot}</translation>
    </message>
    <message>
        <source>Buildroot fixed: {buildroot}</source>
        <translation>Buildroot corregido: {buildroot}</translation>
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
        <translation>Log Detective está en marcha para la compilación {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective is running for the build {build}</source>
        <translation>Log Detective está en marcha para la compilación {build}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system}): {explanation}</source>
        <translation>Log Detective terminó con la compilación {build} ({system}): {explanation}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system})</source>
        <translation>Log Detective terminó con la compilación {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build}</source>
        <translation>Log Detective terminó con la compilación {build}</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build} ({system})</source>
        <translation>Log Detective falló con la compilación {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build}</source>
        <translation>Log Detective falló con la compilación {build}</translation>
    </message>
    <message>
        <source>Log Detective has news of the build {build}</source>
        <translation>Log Detective tiene novedades de la compilación {build}</translation>
    </message>
    <message>
        <source>Log Detective has news</source>
        <translation>Log Detective tiene novedades</translation>
    </message>
    <message>
        <source>Log being read: {build}</source>
        <translation>Leyendo el registro: {build}</translation>
    </message>
    <message>
        <source>Log explained: {build}</source>
        <translation>Registro explicado: {build}</translation>
    </message>
    <message>
        <source>Log not explained: {build}</source>
        <translation>Registro sin explicar: {build}</translation>
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
        <translation>{user} registró «{log}»</translation>
    </message>
    <message>
        <source>“{log}” was logged</source>
        <translation>Se registró «{log}»</translation>
    </message>
    <message>
        <source>{user} logged a JSON message</source>
        <translation>{user} registró un mensaje JSON</translation>
    </message>
    <message>
        <source>Something was logged</source>
        <translation>Se registró algo</translation>
    </message>
    <message>
        <source>You logged “{log}”</source>
        <translation>Registraste «{log}»</translation>
    </message>
    <message>
        <source>You logged a JSON message</source>
        <translation>Registraste un mensaje JSON</translation>
    </message>
    <message>
        <source>Logged: {log}</source>
        <translation>Registrado: {log}</translation>
    </message>
    <message>
        <source>Logged by {user}</source>
        <translation>Registrado por {user}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>mailman</name>
    <message>
        <source>{sender} wrote “{subject}” to the list {list}</source>
        <translation>{sender} escribió «{subject}» a la lista {list}</translation>
    </message>
    <message>
        <source>{sender} wrote to the list {list}</source>
        <translation>{sender} escribió a la lista {list}</translation>
    </message>
    <message>
        <source>Somebody wrote “{subject}” to a list</source>
        <translation>Alguien escribió «{subject}» a una lista</translation>
    </message>
    <message>
        <source>Somebody wrote to a list</source>
        <translation>Alguien escribió a una lista</translation>
    </message>
    <message>
        <source>You wrote “{subject}” to the list {list}</source>
        <translation>Escribiste «{subject}» a la lista {list}</translation>
    </message>
    <message>
        <source>You wrote to the list {list}</source>
        <translation>Escribiste a la lista {list}</translation>
    </message>
    <message>
        <source>New mail: {subject}</source>
        <translation>Correo nuevo: {subject}</translation>
    </message>
    <message>
        <source>New mail: {list}</source>
        <translation>Correo nuevo: {list}</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de correo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tells people who build a distribution what happened to their packages.</source>
        <translation>Cuenta a quienes construyen una distribución qué pasó con sus paquetes.</translation>
    </message>
    <message>
        <source>Shows an invented distribution&apos;s messages; needs no network and keeps nothing.</source>
        <translation>Muestra los mensajes de una distribución inventada; no necesita red y no guarda nada.</translation>
    </message>
    <message>
        <source>Opens the history window.</source>
        <translation>Abre la ventana del historial.</translation>
    </message>
    <message>
        <source>Ends the running program.</source>
        <translation>Termina el programa en marcha.</translation>
    </message>
    <message>
        <source>Listens to this profile&apos;s bus; may be given several times.</source>
        <translation>Escucha el bus de este perfil; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Reads the configuration from this file, after all others.</source>
        <translation>Lee la configuración de este archivo, después de todos los demás.</translation>
    </message>
    <message>
        <source>Reads the configuration files of this folder, after the user&apos;s own.</source>
        <translation>Lee los archivos de configuración de esta carpeta, después de los propios del usuario.</translation>
    </message>
    <message>
        <source>the running program does not answer</source>
        <translation>el programa en marcha no responde</translation>
    </message>
    <message>
        <source>Tidings is running already; end it with &quot;tidings --quit&quot; to see the demo</source>
        <translation>Tidings ya está en marcha; termínalo con «tidings --quit» para ver la demo</translation>
    </message>
    <message>
        <source>Tidings is not running</source>
        <translation>Tidings no está en marcha</translation>
    </message>
    <message>
        <source>Switches the start at login on or off, or tells which it is.</source>
        <translation>Activa o desactiva el arranque al iniciar sesión, o dice cómo está.</translation>
    </message>
    <message>
        <source>--autostart takes on, off or status</source>
        <translation>--autostart admite on, off o status</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;; there are: %2</source>
        <translation>no hay ninguna acción «%1»; hay: %2</translation>
    </message>
    <message>
        <source>Has the running program do this: history, pause, resume, rules, preferences or quit.</source>
        <translation>Hace que el programa en marcha haga esto: history, pause, resume, rules, preferences o quit.</translation>
    </message>
</context>
<context>
    <name>maubot</name>
    <message>
        <source>{sender} gave {recipient} a cookie</source>
        <translation>{sender} dio una galleta a {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} recibió una galleta</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Alguien recibió una galleta</translation>
    </message>
    <message>
        <source>{sender} gave you a cookie</source>
        <translation>{sender} te dio una galleta</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie</source>
        <translation>Diste una galleta a {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Galleta: {recipient}</translation>
    </message>
    <message>
        <source>{sender} gave {recipient} a cookie in the time of Fedora {release}. That makes {total, plural, one {# cookie} other {# cookies}}.</source>
        <translation>{sender} dio una galleta a {recipient} en tiempos de Fedora {release}. Con ella, {total, plural, one {ya va # galleta} other {ya van # galletas}}.</translation>
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
        <translation>{owner} inició una compilación de {module}</translation>
    </message>
    <message>
        <source>A build of {module} started</source>
        <translation>Una compilación de {module} empezó</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} waits for its turn</source>
        <translation>La compilación de {module} de {owner} espera su turno</translation>
    </message>
    <message>
        <source>The build of {module} waits for its turn</source>
        <translation>La compilación de {module} espera su turno</translation>
    </message>
    <message>
        <source>{owner} is building {module}</source>
        <translation>{owner} está compilando {module}</translation>
    </message>
    <message>
        <source>{module} is building</source>
        <translation>{module} se está compilando</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is done</source>
        <translation>La compilación de {module} de {owner} terminó</translation>
    </message>
    <message>
        <source>The build of {module} is done</source>
        <translation>La compilación de {module} terminó</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is ready</source>
        <translation>La compilación de {module} de {owner} está lista</translation>
    </message>
    <message>
        <source>The build of {module} is ready</source>
        <translation>La compilación de {module} está lista</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed: {why}</source>
        <translation>La compilación de {module} de {owner} falló: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed</source>
        <translation>La compilación de {module} de {owner} falló</translation>
    </message>
    <message>
        <source>The build of {module} failed</source>
        <translation>La compilación de {module} falló</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is in the state {state}</source>
        <translation>La compilación de {module} de {owner} está en el estado {state}</translation>
    </message>
    <message>
        <source>The build of {module} has changed</source>
        <translation>La compilación de {module} ha cambiado</translation>
    </message>
    <message>
        <source>The build of a module has changed</source>
        <translation>La compilación de un módulo ha cambiado</translation>
    </message>
    <message>
        <source>You started a build of {module}</source>
        <translation>Iniciaste una compilación de {module}</translation>
    </message>
    <message>
        <source>You are building {module}</source>
        <translation>Estás compilando {module}</translation>
    </message>
    <message>
        <source>Your build of {module} failed: {why}</source>
        <translation>Tu compilación de {module} falló: {why}</translation>
    </message>
    <message>
        <source>Your build of {module} failed</source>
        <translation>Tu compilación de {module} falló</translation>
    </message>
    <message>
        <source>Your build of {module} is ready</source>
        <translation>Tu compilación de {module} está lista</translation>
    </message>
    <message>
        <source>Your build of {module} is done</source>
        <translation>Tu compilación de {module} terminó</translation>
    </message>
    <message>
        <source>Module build started: {name}</source>
        <translation>Compilación de módulo iniciada: {name}</translation>
    </message>
    <message>
        <source>Module build waits: {name}</source>
        <translation>Compilación de módulo en espera: {name}</translation>
    </message>
    <message>
        <source>Module building: {name}</source>
        <translation>Módulo en compilación: {name}</translation>
    </message>
    <message>
        <source>Module built: {name}</source>
        <translation>Módulo compilado: {name}</translation>
    </message>
    <message>
        <source>Module ready: {name}</source>
        <translation>Módulo listo: {name}</translation>
    </message>
    <message>
        <source>Module build failed: {name}</source>
        <translation>Compilación de módulo fallida: {name}</translation>
    </message>
    <message>
        <source>Module build changed: {name}</source>
        <translation>Compilación de módulo cambiada: {name}</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Compilaciones de módulos</translation>
    </message>
</context>
<context>
    <name>mdapi</name>
    <message>
        <source>The repository {name} changed: {_packages}</source>
        <translation>El repositorio {name} cambió: {_packages}</translation>
    </message>
    <message>
        <source>The repository {name} changed</source>
        <translation>El repositorio {name} cambió</translation>
    </message>
    <message>
        <source>A repository changed</source>
        <translation>Un repositorio cambió</translation>
    </message>
    <message>
        <source>Repository changed: {name} ({packages, plural, one {# package} other {# packages}})</source>
        <translation>Repositorio cambiado: {name} ({packages, plural, one {# paquete} other {# paquetes}})</translation>
    </message>
    <message>
        <source>Repository changed: {name}</source>
        <translation>Repositorio cambiado: {name}</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
</context>
<context>
    <name>meetbot</name>
    <message>
        <source>{owner} started the meeting “{title}” in {channel}</source>
        <translation>{owner} inició la reunión «{title}» en {channel}</translation>
    </message>
    <message>
        <source>{owner} started a meeting in {channel}</source>
        <translation>{owner} inició una reunión en {channel}</translation>
    </message>
    <message>
        <source>A meeting started in {channel}</source>
        <translation>Una reunión empezó en {channel}</translation>
    </message>
    <message>
        <source>A meeting started</source>
        <translation>Una reunión empezó</translation>
    </message>
    <message>
        <source>You started the meeting “{title}” in {channel}</source>
        <translation>Iniciaste la reunión «{title}» en {channel}</translation>
    </message>
    <message>
        <source>You started a meeting in {channel}</source>
        <translation>Iniciaste una reunión en {channel}</translation>
    </message>
    <message>
        <source>Meeting started: {title}</source>
        <translation>Reunión iniciada: {title}</translation>
    </message>
    <message>
        <source>Meeting started in {channel}</source>
        <translation>Reunión iniciada en {channel}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} ended</source>
        <translation>La reunión «{title}» de {owner} en {channel} terminó</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} ended</source>
        <translation>La reunión de {owner} en {channel} terminó</translation>
    </message>
    <message>
        <source>A meeting in {channel} ended</source>
        <translation>Una reunión en {channel} terminó</translation>
    </message>
    <message>
        <source>A meeting ended</source>
        <translation>Una reunión terminó</translation>
    </message>
    <message>
        <source>Your meeting “{title}” in {channel} ended</source>
        <translation>Tu reunión «{title}» en {channel} terminó</translation>
    </message>
    <message>
        <source>Your meeting in {channel} ended</source>
        <translation>Tu reunión en {channel} terminó</translation>
    </message>
    <message>
        <source>The meeting “{title}” in {channel}, which you were at, ended</source>
        <translation>La reunión «{title}» en {channel}, en la que estuviste, terminó</translation>
    </message>
    <message>
        <source>Meeting ended: {title}</source>
        <translation>Reunión terminada: {title}</translation>
    </message>
    <message>
        <source>Meeting ended in {channel}</source>
        <translation>Reunión terminada en {channel}</translation>
    </message>
    <message>
        <source>Minutes: {minutes}

Attendees:
{attendees}</source>
        <translation>Acta: {minutes}

Asistentes:
{attendees}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} is now about “{topic}”</source>
        <translation>La reunión «{title}» de {owner} en {channel} trata ahora de «{topic}»</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} is now about “{topic}”</source>
        <translation>La reunión de {owner} en {channel} trata ahora de «{topic}»</translation>
    </message>
    <message>
        <source>A meeting in {channel} is now about “{topic}”</source>
        <translation>Una reunión en {channel} trata ahora de «{topic}»</translation>
    </message>
    <message>
        <source>A meeting has a new topic</source>
        <translation>Una reunión tiene un tema nuevo</translation>
    </message>
    <message>
        <source>Your meeting in {channel} is now about “{topic}”</source>
        <translation>Tu reunión en {channel} trata ahora de «{topic}»</translation>
    </message>
    <message>
        <source>Meeting&apos;s topic: {topic}</source>
        <translation>Tema de la reunión: {topic}</translation>
    </message>
    <message>
        <source>{speaker} called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} pidió ayuda en la reunión «{title}» en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>{speaker} called for help in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} pidió ayuda en una reunión en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>Somebody called for help in a meeting</source>
        <translation>Alguien pidió ayuda en una reunión</translation>
    </message>
    <message>
        <source>You called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Pediste ayuda en la reunión «{title}» en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>You called for help in a meeting in {channel}: “{line}”</source>
        <translation>Pediste ayuda en una reunión en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>Help wanted: {title}</source>
        <translation>Se busca ayuda: {title}</translation>
    </message>
    <message>
        <source>Help wanted in {channel}</source>
        <translation>Se busca ayuda en {channel}</translation>
    </message>
    <message>
        <source>{speaker} gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} dio un enlace en la reunión «{title}» en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>{speaker} gave a link in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} dio un enlace en una reunión en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>Somebody gave a link in a meeting</source>
        <translation>Alguien dio un enlace en una reunión</translation>
    </message>
    <message>
        <source>You gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Diste un enlace en la reunión «{title}» en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>You gave a link in a meeting in {channel}: “{line}”</source>
        <translation>Diste un enlace en una reunión en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>Enlace: {title}</translation>
    </message>
    <message>
        <source>Link in {channel}</source>
        <translation>Enlace en {channel}</translation>
    </message>
    <message>
        <source>{speaker} noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} anotó en la reunión «{title}» en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>{speaker} noted in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} anotó en una reunión en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>Something was noted in a meeting</source>
        <translation>Se anotó algo en una reunión</translation>
    </message>
    <message>
        <source>You noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Anotaste en la reunión «{title}» en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>You noted in a meeting in {channel}: “{line}”</source>
        <translation>Anotaste en una reunión en {channel}: «{line}»</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>Anotado: {title}</translation>
    </message>
    <message>
        <source>Noted in {channel}</source>
        <translation>Anotado en {channel}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
</context>
<context>
    <name>meta</name>
    <message>
        <source>{count, plural, one {# other} other {# others}}</source>
        <translation>{count, plural, one {# más} other {# más}}</translation>
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
Sitio: {siteName}
País: {country}
Ancho de banda: {bandwidth} Mbit/s</translation>
    </message>
    <message>
        <source>Mirror: {host}
Site: {siteName}</source>
        <translation>Mirror: {host}
Sitio: {siteName}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl {mirrors, plural, one {# mirror} other {# mirrors}}</source>
        <translation>MirrorManager empezó a recorrer {mirrors, plural, one {# mirror} other {# mirrors}}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl the mirrors</source>
        <translation>MirrorManager empezó a recorrer los mirrors</translation>
    </message>
    <message>
        <source>Crawl of mirrors started</source>
        <translation>Recorrido de mirrors iniciado</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of {mirrors, plural, one {# mirror} other {# mirrors}}: {good, plural, other {# succeeded}}, {bad, plural, other {# failed}}</source>
        <translation>MirrorManager terminó un recorrido de {mirrors, plural, one {# mirror} other {# mirrors}}: {good, plural, one {# salió bien} other {# salieron bien}}, {bad, plural, one {# falló} other {# fallaron}}</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of the mirrors</source>
        <translation>MirrorManager terminó un recorrido de los mirrors</translation>
    </message>
    <message>
        <source>Crawl of mirrors failed</source>
        <translation>Recorrido de mirrors fallido</translation>
    </message>
    <message>
        <source>Crawl of mirrors done</source>
        <translation>Recorrido de mirrors listo</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}: “{reason}”</source>
        <translation>El crawler de MirrorManager desactivó el mirror {host}: «{reason}»</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}</source>
        <translation>El crawler de MirrorManager desactivó el mirror {host}</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled a mirror</source>
        <translation>El crawler de MirrorManager desactivó un mirror</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}: “{reason}”</source>
        <translation>El crawler de MirrorManager desactivó tu mirror {host}: «{reason}»</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}</source>
        <translation>El crawler de MirrorManager desactivó tu mirror {host}</translation>
    </message>
    <message>
        <source>Mirror disabled: {host}</source>
        <translation>Mirror desactivado: {host}</translation>
    </message>
    <message>
        <source>{reason}

Mirror: {host}
Site: {siteName}
Crawled: {crawled}
Log: {log}</source>
        <translation>{reason}

Mirror: {host}
Sitio: {siteName}
Recorrido: {crawled}
Registro: {log}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to the site {siteName}</source>
        <translation>{agent} añadió el mirror {host} al sitio {siteName}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host}</source>
        <translation>{agent} añadió el mirror {host}</translation>
    </message>
    <message>
        <source>There is a new mirror, {host}</source>
        <translation>Hay un mirror nuevo, {host}</translation>
    </message>
    <message>
        <source>There is a new mirror</source>
        <translation>Hay un mirror nuevo</translation>
    </message>
    <message>
        <source>You added the mirror {host} to the site {siteName}</source>
        <translation>Añadiste el mirror {host} al sitio {siteName}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to your site {siteName}</source>
        <translation>{agent} añadió el mirror {host} a tu sitio {siteName}</translation>
    </message>
    <message>
        <source>New mirror: {host}</source>
        <translation>Mirror nuevo: {host}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of the site {siteName}</source>
        <translation>{agent} cambió el mirror {host} del sitio {siteName}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host}</source>
        <translation>{agent} cambió el mirror {host}</translation>
    </message>
    <message>
        <source>The mirror {host} changed</source>
        <translation>El mirror {host} cambió</translation>
    </message>
    <message>
        <source>A mirror changed</source>
        <translation>Un mirror cambió</translation>
    </message>
    <message>
        <source>You changed the mirror {host} of the site {siteName}</source>
        <translation>Cambiaste el mirror {host} del sitio {siteName}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of your site {siteName}</source>
        <translation>{agent} cambió el mirror {host} de tu sitio {siteName}</translation>
    </message>
    <message>
        <source>Mirror changed: {host}</source>
        <translation>Mirror cambiado: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from the site {siteName}</source>
        <translation>{agent} eliminó el mirror {host} del sitio {siteName}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host}</source>
        <translation>{agent} eliminó el mirror {host}</translation>
    </message>
    <message>
        <source>The mirror {host} was deleted</source>
        <translation>Se eliminó el mirror {host}</translation>
    </message>
    <message>
        <source>A mirror was deleted</source>
        <translation>Se eliminó un mirror</translation>
    </message>
    <message>
        <source>You deleted the mirror {host} from the site {siteName}</source>
        <translation>Eliminaste el mirror {host} del sitio {siteName}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from your site {siteName}</source>
        <translation>{agent} eliminó el mirror {host} de tu sitio {siteName}</translation>
    </message>
    <message>
        <source>Mirror deleted: {host}</source>
        <translation>Mirror eliminado: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} eliminó el sitio {siteName} ({siteId}) y sus mirrors</translation>
    </message>
    <message>
        <source>The site {siteName} was deleted with its mirrors</source>
        <translation>Se eliminó el sitio {siteName} con sus mirrors</translation>
    </message>
    <message>
        <source>A site was deleted with its mirrors</source>
        <translation>Se eliminó un sitio con sus mirrors</translation>
    </message>
    <message>
        <source>You deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>Eliminaste el sitio {siteName} ({siteId}) y sus mirrors</translation>
    </message>
    <message>
        <source>{agent} deleted your site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} eliminó tu sitio {siteName} ({siteId}) y sus mirrors</translation>
    </message>
    <message>
        <source>Site deleted: {siteName}</source>
        <translation>Sitio eliminado: {siteName}</translation>
    </message>
    <message>
        <source>A mirror was added to site {siteId}</source>
        <translation>Se añadió un mirror al sitio {siteId}</translation>
    </message>
    <message>
        <source>New mirror</source>
        <translation>Mirror nuevo</translation>
    </message>
    <message>
        <source>A mirror of site {siteId} changed</source>
        <translation>Un mirror del sitio {siteId} cambió</translation>
    </message>
    <message>
        <source>Mirror changed</source>
        <translation>Mirror cambiado</translation>
    </message>
    <message>
        <source>A mirror was deleted from site {siteId}</source>
        <translation>Se eliminó un mirror del sitio {siteId}</translation>
    </message>
    <message>
        <source>Mirror deleted</source>
        <translation>Mirror eliminado</translation>
    </message>
    <message>
        <source>The site {siteName} ({siteId}) was deleted with its mirrors</source>
        <translation>Se eliminó el sitio {siteName} ({siteId}) con sus mirrors</translation>
    </message>
    <message>
        <source>MirrorManager failed to update its {type} netblocks file</source>
        <translation>MirrorManager no pudo actualizar su archivo de netblocks {type}</translation>
    </message>
    <message>
        <source>MirrorManager failed to update a netblocks file</source>
        <translation>MirrorManager no pudo actualizar un archivo de netblocks</translation>
    </message>
    <message>
        <source>MirrorManager successfully updated its {type} netblocks file</source>
        <translation>MirrorManager actualizó correctamente su archivo de netblocks {type}</translation>
    </message>
    <message>
        <source>MirrorManager updated a netblocks file</source>
        <translation>MirrorManager actualizó un archivo de netblocks</translation>
    </message>
    <message>
        <source>Netblocks update failed</source>
        <translation>Actualización de netblocks fallida</translation>
    </message>
    <message>
        <source>Netblocks updated</source>
        <translation>Netblocks actualizados</translation>
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
        <translation>{host} está fuera de servicio: «{output}»</translation>
    </message>
    <message>
        <source>{host} is down</source>
        <translation>{host} está fuera de servicio</translation>
    </message>
    <message>
        <source>{host} is up again: “{output}”</source>
        <translation>{host} vuelve a estar en servicio: «{output}»</translation>
    </message>
    <message>
        <source>{host} is up again</source>
        <translation>{host} vuelve a estar en servicio</translation>
    </message>
    <message>
        <source>{author} acknowledged that {host} is down</source>
        <translation>{author} reconoció que {host} está fuera de servicio</translation>
    </message>
    <message>
        <source>Somebody acknowledged that {host} is down</source>
        <translation>Alguien reconoció que {host} está fuera de servicio</translation>
    </message>
    <message>
        <source>A planned downtime of {host} began</source>
        <translation>Una parada planificada de {host} empezó</translation>
    </message>
    <message>
        <source>The planned downtime of {host} ended</source>
        <translation>La parada planificada de {host} terminó</translation>
    </message>
    <message>
        <source>{host} goes up and down</source>
        <translation>{host} se cae y se recupera una y otra vez</translation>
    </message>
    <message>
        <source>{host} no longer goes up and down</source>
        <translation>{host} ya no se cae y se recupera una y otra vez</translation>
    </message>
    <message>
        <source>The state of {host} changed to {state}</source>
        <translation>El estado de {host} cambió a {state}</translation>
    </message>
    <message>
        <source>The state of {host} changed</source>
        <translation>El estado de {host} cambió</translation>
    </message>
    <message>
        <source>The state of a host changed</source>
        <translation>El estado de un host cambió</translation>
    </message>
    <message>
        <source>You acknowledged that {host} is down</source>
        <translation>Reconociste que {host} está fuera de servicio</translation>
    </message>
    <message>
        <source>Down: {host}</source>
        <translation>Fuera de servicio: {host}</translation>
    </message>
    <message>
        <source>Up again: {host}</source>
        <translation>De nuevo en servicio: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {host}</source>
        <translation>Reconocido: {host}</translation>
    </message>
    <message>
        <source>Planned downtime: {host}</source>
        <translation>Parada planificada: {host}</translation>
    </message>
    <message>
        <source>Downtime ended: {host}</source>
        <translation>Parada terminada: {host}</translation>
    </message>
    <message>
        <source>Up and down: {host}</source>
        <translation>Se cae y se recupera: {host}</translation>
    </message>
    <message>
        <source>Steady again: {host}</source>
        <translation>De nuevo estable: {host}</translation>
    </message>
    <message>
        <source>New state: {host}</source>
        <translation>Estado nuevo: {host}</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}: “{output}”</source>
        <translation>{check} tiene un problema en {host}: «{output}»</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}</source>
        <translation>{check} tiene un problema en {host}</translation>
    </message>
    <message>
        <source>A service has a problem on {host}</source>
        <translation>Un servicio tiene un problema en {host}</translation>
    </message>
    <message>
        <source>{check} works again on {host}: “{output}”</source>
        <translation>{check} vuelve a funcionar en {host}: «{output}»</translation>
    </message>
    <message>
        <source>{check} works again on {host}</source>
        <translation>{check} vuelve a funcionar en {host}</translation>
    </message>
    <message>
        <source>A service works again on {host}</source>
        <translation>Un servicio vuelve a funcionar en {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of {check} on {host}</source>
        <translation>{author} reconoció el problema de {check} en {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of a service on {host}</source>
        <translation>{author} reconoció el problema de un servicio en {host}</translation>
    </message>
    <message>
        <source>Somebody acknowledged the problem of a service on {host}</source>
        <translation>Alguien reconoció el problema de un servicio en {host}</translation>
    </message>
    <message>
        <source>A planned downtime of {check} on {host} began</source>
        <translation>Una parada planificada de {check} en {host} empezó</translation>
    </message>
    <message>
        <source>The planned downtime of {check} on {host} ended</source>
        <translation>La parada planificada de {check} en {host} terminó</translation>
    </message>
    <message>
        <source>{check} on {host} comes and goes</source>
        <translation>{check} en {host} va y viene</translation>
    </message>
    <message>
        <source>{check} on {host} no longer comes and goes</source>
        <translation>{check} en {host} ya no va y viene</translation>
    </message>
    <message>
        <source>The state of {check} on {host} changed to {state}</source>
        <translation>El estado de {check} en {host} cambió a {state}</translation>
    </message>
    <message>
        <source>The state of a service on {host} changed</source>
        <translation>El estado de un servicio en {host} cambió</translation>
    </message>
    <message>
        <source>The state of a service changed</source>
        <translation>El estado de un servicio cambió</translation>
    </message>
    <message>
        <source>You acknowledged the problem of {check} on {host}</source>
        <translation>Reconociste el problema de {check} en {host}</translation>
    </message>
    <message>
        <source>You acknowledged the problem of a service on {host}</source>
        <translation>Reconociste el problema de un servicio en {host}</translation>
    </message>
    <message>
        <source>Problem: {check}, {host}</source>
        <translation>Problema: {check}, {host}</translation>
    </message>
    <message>
        <source>Problem: {host}</source>
        <translation>Problema: {host}</translation>
    </message>
    <message>
        <source>Works again: {check}, {host}</source>
        <translation>Vuelve a funcionar: {check}, {host}</translation>
    </message>
    <message>
        <source>Works again: {host}</source>
        <translation>Vuelve a funcionar: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {check}, {host}</source>
        <translation>Reconocido: {check}, {host}</translation>
    </message>
    <message>
        <source>New state: {check}, {host}</source>
        <translation>Estado nuevo: {check}, {host}</translation>
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
        <translation>Fondo: {name}
De: {author}
Licencia: {license}</translation>
    </message>
    <message>
        <source>{agent} submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>{agent} envió el fondo de pantalla «{name}» a la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} submitted a wallpaper to the election “{election}”</source>
        <translation>{agent} envió un fondo de pantalla a la elección «{election}»</translation>
    </message>
    <message>
        <source>There is a new wallpaper to vote on</source>
        <translation>Hay un fondo de pantalla nuevo para votar</translation>
    </message>
    <message>
        <source>You submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>Enviaste el fondo de pantalla «{name}» a la elección «{election}»</translation>
    </message>
    <message>
        <source>New wallpaper: {name}</source>
        <translation>Fondo de pantalla nuevo: {name}</translation>
    </message>
    <message>
        <source>{agent} approved {other}&apos;s wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} aprobó el fondo de pantalla «{name}» de {other} para la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} aprobó el fondo de pantalla «{name}» para la elección «{election}»</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was approved</source>
        <translation>Se aprobó el fondo de pantalla «{name}»</translation>
    </message>
    <message>
        <source>A wallpaper was approved</source>
        <translation>Se aprobó un fondo de pantalla</translation>
    </message>
    <message>
        <source>You approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>Aprobaste el fondo de pantalla «{name}» para la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} approved your wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} aprobó tu fondo de pantalla «{name}» para la elección «{election}»</translation>
    </message>
    <message>
        <source>Wallpaper approved: {name}</source>
        <translation>Fondo de pantalla aprobado: {name}</translation>
    </message>
    <message>
        <source>{agent} denied {other}&apos;s wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} denegó al fondo de pantalla «{name}» de {other} un lugar en la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} denegó al fondo de pantalla «{name}» un lugar en la elección «{election}»</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was denied</source>
        <translation>Se denegó el fondo de pantalla «{name}»</translation>
    </message>
    <message>
        <source>A wallpaper was denied</source>
        <translation>Se denegó un fondo de pantalla</translation>
    </message>
    <message>
        <source>You denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>Denegaste al fondo de pantalla «{name}» un lugar en la elección «{election}»</translation>
    </message>
    <message>
        <source>{agent} denied your wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} denegó a tu fondo de pantalla «{name}» un lugar en la elección «{election}»</translation>
    </message>
    <message>
        <source>Wallpaper denied: {name}</source>
        <translation>Fondo de pantalla denegado: {name}</translation>
    </message>
    <message>
        <source>{agent} created the wallpaper election “{election}”</source>
        <translation>{agent} creó la elección de fondos de pantalla «{election}»</translation>
    </message>
    <message>
        <source>There is a new wallpaper election</source>
        <translation>Hay una elección de fondos de pantalla nueva</translation>
    </message>
    <message>
        <source>You created the wallpaper election “{election}”</source>
        <translation>Creaste la elección de fondos de pantalla «{election}»</translation>
    </message>
    <message>
        <source>New wallpaper election: {election}</source>
        <translation>Elección de fondos nueva: {election}</translation>
    </message>
    <message>
        <source>{agent} changed {updated} of the wallpaper election “{election}”</source>
        <translation>{agent} cambió {updated} de la elección de fondos de pantalla «{election}»</translation>
    </message>
    <message>
        <source>{agent} changed the wallpaper election “{election}”</source>
        <translation>{agent} cambió la elección de fondos de pantalla «{election}»</translation>
    </message>
    <message>
        <source>A wallpaper election changed</source>
        <translation>Una elección de fondos de pantalla cambió</translation>
    </message>
    <message>
        <source>You changed {updated} of the wallpaper election “{election}”</source>
        <translation>Cambiaste {updated} de la elección de fondos de pantalla «{election}»</translation>
    </message>
    <message>
        <source>You changed the wallpaper election “{election}”</source>
        <translation>Cambiaste la elección de fondos de pantalla «{election}»</translation>
    </message>
    <message>
        <source>Election changed: {election}</source>
        <translation>Elección cambiada: {election}</translation>
    </message>
    <message>
        <source>{agent} created “{thing}” ({thingId})</source>
        <translation>{agent} creó «{thing}» ({thingId})</translation>
    </message>
    <message>
        <source>{agent} created something new</source>
        <translation>{agent} creó algo nuevo</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>Hay algo nuevo</translation>
    </message>
    <message>
        <source>You created “{thing}” ({thingId})</source>
        <translation>Creaste «{thing}» ({thingId})</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>Nuevo: {thing}</translation>
    </message>
    <message>
        <source>Wallpapers</source>
        <translation>Fondos de pantalla</translation>
    </message>
</context>
<context>
    <name>odcs</name>
    <message>
        <source>{owner}&apos;s compose {number} waits for its turn</source>
        <translation>El compose {number} de {owner} espera su turno</translation>
    </message>
    <message>
        <source>The compose {number} waits for its turn</source>
        <translation>El compose {number} espera su turno</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is generating</source>
        <translation>El compose {number} de {owner} se está generando</translation>
    </message>
    <message>
        <source>The compose {number} is generating</source>
        <translation>El compose {number} se está generando</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is done</source>
        <translation>El compose {number} de {owner} está listo</translation>
    </message>
    <message>
        <source>The compose {number} is done</source>
        <translation>El compose {number} está listo</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} was removed</source>
        <translation>Se quitó el compose {number} de {owner}</translation>
    </message>
    <message>
        <source>The compose {number} was removed</source>
        <translation>Se quitó el compose {number}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed: {why}</source>
        <translation>El compose {number} de {owner} falló: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed</source>
        <translation>El compose {number} de {owner} falló</translation>
    </message>
    <message>
        <source>The compose {number} failed</source>
        <translation>El compose {number} falló</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is in the state {state}</source>
        <translation>El compose {number} de {owner} está en el estado {state}</translation>
    </message>
    <message>
        <source>The compose {number} has changed</source>
        <translation>El compose {number} ha cambiado</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Un compose ha cambiado</translation>
    </message>
    <message>
        <source>Your compose {number} waits for its turn</source>
        <translation>Tu compose {number} espera su turno</translation>
    </message>
    <message>
        <source>Your compose {number} is generating</source>
        <translation>Tu compose {number} se está generando</translation>
    </message>
    <message>
        <source>Your compose {number} is done</source>
        <translation>Tu compose {number} está listo</translation>
    </message>
    <message>
        <source>Your compose {number} was removed</source>
        <translation>Se quitó tu compose {number}</translation>
    </message>
    <message>
        <source>Your compose {number} failed: {why}</source>
        <translation>Tu compose {number} falló: {why}</translation>
    </message>
    <message>
        <source>Your compose {number} failed</source>
        <translation>Tu compose {number} falló</translation>
    </message>
    <message>
        <source>Compose waits: {number}</source>
        <translation>Compose en espera: {number}</translation>
    </message>
    <message>
        <source>Compose started: {number}</source>
        <translation>Compose iniciado: {number}</translation>
    </message>
    <message>
        <source>Compose done: {number}</source>
        <translation>Compose listo: {number}</translation>
    </message>
    <message>
        <source>Compose removed: {number}</source>
        <translation>Compose quitado: {number}</translation>
    </message>
    <message>
        <source>Compose failed: {number}</source>
        <translation>Compose fallido: {number}</translation>
    </message>
    <message>
        <source>Compose changed: {number}</source>
        <translation>Compose cambiado: {number}</translation>
    </message>
    <message>
        <source>Compose: {number}
For: {owner}
Source: {source}
State: {state}
{why}</source>
        <translation>Compose: {number}
Para: {owner}
Fuente: {source}
Estado: {state}
{why}</translation>
    </message>
    <message>
        <source>On-demand composes</source>
        <translation>Composes bajo demanda</translation>
    </message>
</context>
<context>
    <name>openqa</name>
    <message>
        <source>The test {test} of {build} is to run on {machine} with {medium} (job {job})</source>
        <translation>La prueba {test} de {build} se va a ejecutar en {machine} con {medium} (trabajo {job})</translation>
    </message>
    <message>
        <source>The test {test} of {build} is to run on {machine} (job {job})</source>
        <translation>La prueba {test} de {build} se va a ejecutar en {machine} (trabajo {job})</translation>
    </message>
    <message>
        <source>The job {job} was created for {build}</source>
        <translation>Se creó el trabajo {job} para {build}</translation>
    </message>
    <message>
        <source>A test job was created for {build}</source>
        <translation>Se creó un trabajo de prueba para {build}</translation>
    </message>
    <message>
        <source>A test job was created</source>
        <translation>Se creó un trabajo de prueba</translation>
    </message>
    <message>
        <source>Test created: {test}</source>
        <translation>Prueba creada: {test}</translation>
    </message>
    <message>
        <source>Test created</source>
        <translation>Prueba creada</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} de {build} salió bien en {machine} con {medium} (trabajo {job}, faltan {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} (job {job})</source>
        <translation>{test} de {build} salió bien en {machine} (trabajo {job})</translation>
    </message>
    <message>
        <source>{test} of {build} passed</source>
        <translation>{test} de {build} salió bien</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} de {build} salió bien con fallos conocidos en {machine} con {medium} (trabajo {job}, faltan {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures (job {job})</source>
        <translation>{test} de {build} salió bien con fallos conocidos (trabajo {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} de {build} falló en {machine} con {medium} (trabajo {job}, faltan {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} (job {job})</source>
        <translation>{test} de {build} falló en {machine} (trabajo {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed</source>
        <translation>{test} de {build} falló</translation>
    </message>
    <message>
        <source>{test} of {build} was cancelled on {machine} (job {job})</source>
        <translation>Se canceló {test} de {build} en {machine} (trabajo {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} de {build} terminó en {machine} con {medium} (trabajo {job}, faltan {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} (job {job})</source>
        <translation>{test} de {build} terminó en {machine} (trabajo {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done</source>
        <translation>{test} de {build} terminó</translation>
    </message>
    <message>
        <source>The job {job} is done</source>
        <translation>El trabajo {job} está listo</translation>
    </message>
    <message>
        <source>A test job is done</source>
        <translation>Un trabajo de prueba está listo</translation>
    </message>
    <message>
        <source>Test passed: {test}</source>
        <translation>Prueba superada: {test}</translation>
    </message>
    <message>
        <source>Test failed: {test}</source>
        <translation>Prueba fallida: {test}</translation>
    </message>
    <message>
        <source>Test cancelled: {test}</source>
        <translation>Prueba cancelada: {test}</translation>
    </message>
    <message>
        <source>Test done: {test}</source>
        <translation>Prueba lista: {test}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Prueba lista</translation>
    </message>
    <message>
        <source>{test} of {build} on {machine} with {medium} starts again: job {job} is now {newJob}</source>
        <translation>{test} de {build} en {machine} con {medium} empieza de nuevo: el trabajo {job} es ahora {newJob}</translation>
    </message>
    <message>
        <source>{test} of {build} starts again: job {job} is now {newJob}</source>
        <translation>{test} de {build} empieza de nuevo: el trabajo {job} es ahora {newJob}</translation>
    </message>
    <message>
        <source>The job {job} starts again</source>
        <translation>El trabajo {job} empieza de nuevo</translation>
    </message>
    <message>
        <source>A test job starts again</source>
        <translation>Un trabajo de prueba empieza de nuevo</translation>
    </message>
    <message>
        <source>Test started again: {test}</source>
        <translation>Prueba reiniciada: {test}</translation>
    </message>
    <message>
        <source>Test started again</source>
        <translation>Prueba reiniciada</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} for {build} as {newJob}</source>
        <translation>Alguien repite el trabajo {job} para {build} como {newJob}</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} as {newJob}</source>
        <translation>Alguien repite el trabajo {job} como {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} for {build} as {newJob}</source>
        <translation>openQA repite el trabajo {job} para {build} como {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} as {newJob}</source>
        <translation>openQA repite el trabajo {job} como {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats a test job</source>
        <translation>openQA repite un trabajo de prueba</translation>
    </message>
    <message>
        <source>Test repeated: {build}</source>
        <translation>Prueba repetida: {build}</translation>
    </message>
    <message>
        <source>Test repeated</source>
        <translation>Prueba repetida</translation>
    </message>
    <message>
        <source>The job {job} was cancelled</source>
        <translation>Se canceló el trabajo {job}</translation>
    </message>
    <message>
        <source>A test job was cancelled</source>
        <translation>Se canceló un trabajo de prueba</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>Prueba cancelada</translation>
    </message>
    <message>
        <source>{user} commented on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} comentó en el trabajo {commented}: «{said}» (comentario {comment})</translation>
    </message>
    <message>
        <source>{user} commented on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} comentó en el grupo {commented}: «{said}» (comentario {comment})</translation>
    </message>
    <message>
        <source>{user} commented in openQA</source>
        <translation>{user} comentó en openQA</translation>
    </message>
    <message>
        <source>Somebody commented in openQA</source>
        <translation>Alguien comentó en openQA</translation>
    </message>
    <message>
        <source>You commented on the job {commented}: “{said}”</source>
        <translation>Comentaste en el trabajo {commented}: «{said}»</translation>
    </message>
    <message>
        <source>You commented on the group {commented}: “{said}”</source>
        <translation>Comentaste en el grupo {commented}: «{said}»</translation>
    </message>
    <message>
        <source>Comment on job {commented}</source>
        <translation>Comentario en el trabajo {commented}</translation>
    </message>
    <message>
        <source>Comment on group {commented}</source>
        <translation>Comentario en el grupo {commented}</translation>
    </message>
    <message>
        <source>{user} changed a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} cambió un comentario en el trabajo {commented}: «{said}» (comentario {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} cambió un comentario en el grupo {commented}: «{said}» (comentario {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment in openQA</source>
        <translation>{user} cambió un comentario en openQA</translation>
    </message>
    <message>
        <source>Somebody changed a comment in openQA</source>
        <translation>Alguien cambió un comentario en openQA</translation>
    </message>
    <message>
        <source>You changed your comment on the job {commented}: “{said}”</source>
        <translation>Cambiaste tu comentario en el trabajo {commented}: «{said}»</translation>
    </message>
    <message>
        <source>You changed your comment on the group {commented}: “{said}”</source>
        <translation>Cambiaste tu comentario en el grupo {commented}: «{said}»</translation>
    </message>
    <message>
        <source>Comment changed: job {commented}</source>
        <translation>Comentario cambiado: trabajo {commented}</translation>
    </message>
    <message>
        <source>Comment changed: group {commented}</source>
        <translation>Comentario cambiado: grupo {commented}</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} eliminó un comentario en el trabajo {commented}: «{said}» (comentario {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} eliminó un comentario en el grupo {commented}: «{said}» (comentario {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment in openQA</source>
        <translation>{user} eliminó un comentario en openQA</translation>
    </message>
    <message>
        <source>Somebody deleted a comment in openQA</source>
        <translation>Alguien eliminó un comentario en openQA</translation>
    </message>
    <message>
        <source>You deleted your comment on the job {commented}: “{said}”</source>
        <translation>Eliminaste tu comentario en el trabajo {commented}: «{said}»</translation>
    </message>
    <message>
        <source>You deleted your comment on the group {commented}: “{said}”</source>
        <translation>Eliminaste tu comentario en el grupo {commented}: «{said}»</translation>
    </message>
    <message>
        <source>Comment deleted: job {commented}</source>
        <translation>Comentario eliminado: trabajo {commented}</translation>
    </message>
    <message>
        <source>Comment deleted: group {commented}</source>
        <translation>Comentario eliminado: grupo {commented}</translation>
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
        <translation>{agent} abrió la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} opened the issue {issue}</source>
        <translation>{agent} abrió la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was opened: “{title}”</source>
        <translation>Se abrió la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>An issue was opened in {project}</source>
        <translation>Se abrió una incidencia en {project}</translation>
    </message>
    <message>
        <source>An issue was opened</source>
        <translation>Se abrió una incidencia</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Abriste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Incidencia nueva: {issue}</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Incidencia nueva</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason} and changed {otherFields}: “{title}”</source>
        <translation>{agent} cerró la incidencia {issue} como {reason} y cambió {otherFields}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} cerró la incidencia {issue} como {reason}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue}: “{title}”</source>
        <translation>{agent} cerró la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>The issue {issue} was closed</source>
        <translation>Se cerró la incidencia {issue}</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue} and changed {otherFields}: “{title}”</source>
        <translation>{agent} reabrió la incidencia {issue} y cambió {otherFields}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue}: “{title}”</source>
        <translation>{agent} reabrió la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>The issue {issue} was reopened</source>
        <translation>Se reabrió la incidencia {issue}</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} editó la incidencia {issue} ({fields}): «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue}</source>
        <translation>{agent} editó la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was edited</source>
        <translation>Se editó la incidencia {issue}</translation>
    </message>
    <message>
        <source>An issue was edited</source>
        <translation>Se editó una incidencia</translation>
    </message>
    <message>
        <source>You closed the issue {issue} as {reason}: “{title}”</source>
        <translation>Cerraste la incidencia {issue} como {reason}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the issue {issue}</source>
        <translation>Cerraste la incidencia {issue}</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Reabriste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>You edited the issue {issue} ({fields}): “{title}”</source>
        <translation>Editaste la incidencia {issue} ({fields}): «{title}»</translation>
    </message>
    <message>
        <source>You edited the issue {issue}</source>
        <translation>Editaste la incidencia {issue}</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} cerró tu incidencia {issue} como {reason}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue}</source>
        <translation>{agent} cerró tu incidencia {issue}</translation>
    </message>
    <message>
        <source>{agent} reopened your issue {issue}: “{title}”</source>
        <translation>{agent} reabrió tu incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited your issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} editó tu incidencia {issue} ({fields}): «{title}»</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Incidencia cerrada: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Incidencia reabierta: {issue}</translation>
    </message>
    <message>
        <source>Issue edited: {issue}</source>
        <translation>Incidencia editada: {issue}</translation>
    </message>
    <message>
        <source>Issue edited</source>
        <translation>Incidencia editada</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}: “{title}”</source>
        <translation>{agent} eliminó la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}</source>
        <translation>{agent} eliminó la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was deleted</source>
        <translation>Se eliminó la incidencia {issue}</translation>
    </message>
    <message>
        <source>An issue was deleted</source>
        <translation>Se eliminó una incidencia</translation>
    </message>
    <message>
        <source>You deleted the issue {issue}: “{title}”</source>
        <translation>Eliminaste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} deleted your issue {issue}: “{title}”</source>
        <translation>{agent} eliminó tu incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>Issue deleted: {issue}</source>
        <translation>Incidencia eliminada: {issue}</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>Incidencia eliminada</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}, “{title}”</source>
        <translation>{agent} comentó en la incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}</source>
        <translation>{agent} comentó en la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} has a new comment</source>
        <translation>La incidencia {issue} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>An issue has a new comment</source>
        <translation>Una incidencia tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>You commented on the issue {issue}, “{title}”</source>
        <translation>Comentaste en la incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} commented on your issue {issue}, “{title}”</source>
        <translation>{agent} comentó en tu incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the issue {issue}, “{title}”</source>
        <translation>{agent} te mencionó en la incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>New comment: {issue}</source>
        <translation>Comentario nuevo: {issue}</translation>
    </message>
    <message>
        <source>New comment on an issue</source>
        <translation>Comentario nuevo en una incidencia</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}, “{title}”</source>
        <translation>{agent} editó un comentario en la incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}</source>
        <translation>{agent} editó un comentario en la incidencia {issue}</translation>
    </message>
    <message>
        <source>A comment on the issue {issue} was edited</source>
        <translation>Se editó un comentario en la incidencia {issue}</translation>
    </message>
    <message>
        <source>A comment on an issue was edited</source>
        <translation>Se editó un comentario en una incidencia</translation>
    </message>
    <message>
        <source>You edited a comment on the issue {issue}, “{title}”</source>
        <translation>Editaste un comentario en la incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your issue {issue}, “{title}”</source>
        <translation>{agent} editó un comentario en tu incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>Comment edited: {issue}</source>
        <translation>Comentario editado: {issue}</translation>
    </message>
    <message>
        <source>Comment on an issue edited</source>
        <translation>Comentario en una incidencia editado</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} asignó la incidencia {issue} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue}</source>
        <translation>{agent} asignó la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was assigned</source>
        <translation>Se asignó la incidencia {issue}</translation>
    </message>
    <message>
        <source>An issue was assigned</source>
        <translation>Se asignó una incidencia</translation>
    </message>
    <message>
        <source>You took the issue {issue}: “{title}”</source>
        <translation>Te asignaste la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>You assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>Asignaste la incidencia {issue} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>You assigned the issue {issue}</source>
        <translation>Asignaste la incidencia {issue}</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to you: “{title}”</source>
        <translation>{agent} te asignó la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} assigned your issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} asignó tu incidencia {issue} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>Issue assigned: {issue}</source>
        <translation>Incidencia asignada: {issue}</translation>
    </message>
    <message>
        <source>Issue assigned</source>
        <translation>Incidencia asignada</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}: “{title}”</source>
        <translation>{agent} quitó la asignación de la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}</source>
        <translation>{agent} quitó la asignación de la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} is assigned to nobody</source>
        <translation>La incidencia {issue} no está asignada a nadie</translation>
    </message>
    <message>
        <source>An issue is assigned to nobody</source>
        <translation>Una incidencia no está asignada a nadie</translation>
    </message>
    <message>
        <source>You reset the assignee of the issue {issue}: “{title}”</source>
        <translation>Quitaste la asignación de la incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your issue {issue}: “{title}”</source>
        <translation>{agent} quitó la asignación de tu incidencia {issue}: «{title}»</translation>
    </message>
    <message>
        <source>Issue unassigned: {issue}</source>
        <translation>Incidencia sin asignar: {issue}</translation>
    </message>
    <message>
        <source>Issue unassigned</source>
        <translation>Incidencia sin asignar</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of {dependent}</source>
        <translation>{agent} hizo de la incidencia {issue} una dependencia de {dependent}</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of others</source>
        <translation>{agent} hizo de la incidencia {issue} una dependencia de otras</translation>
    </message>
    <message>
        <source>Other issues depend on {issue} now</source>
        <translation>Otras incidencias dependen ahora de {issue}</translation>
    </message>
    <message>
        <source>An issue depends on another</source>
        <translation>Una incidencia depende de otra</translation>
    </message>
    <message>
        <source>You made the issue {issue} a dependency of {dependent}</source>
        <translation>Hiciste de la incidencia {issue} una dependencia de {dependent}</translation>
    </message>
    <message>
        <source>{agent} made your issue {issue} a dependency of {dependent}</source>
        <translation>{agent} hizo de tu incidencia {issue} una dependencia de {dependent}</translation>
    </message>
    <message>
        <source>New dependency: {issue}</source>
        <translation>Dependencia nueva: {issue}</translation>
    </message>
    <message>
        <source>New dependency of issues</source>
        <translation>Dependencia nueva entre incidencias</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} quitó la incidencia {issue} como dependencia de {dependent}</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of others</source>
        <translation>{agent} quitó la incidencia {issue} como dependencia de otras</translation>
    </message>
    <message>
        <source>Dependencies on the issue {issue} were removed</source>
        <translation>Se quitaron dependencias de la incidencia {issue}</translation>
    </message>
    <message>
        <source>A dependency of issues was removed</source>
        <translation>Se quitó una dependencia entre incidencias</translation>
    </message>
    <message>
        <source>You removed the issue {issue} as a dependency of {dependent}</source>
        <translation>Quitaste la incidencia {issue} como dependencia de {dependent}</translation>
    </message>
    <message>
        <source>{agent} removed your issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} quitó tu incidencia {issue} como dependencia de {dependent}</translation>
    </message>
    <message>
        <source>Dependency removed: {issue}</source>
        <translation>Dependencia quitada: {issue}</translation>
    </message>
    <message>
        <source>Dependency of issues removed</source>
        <translation>Dependencia entre incidencias quitada</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} etiquetó la incidencia {issue} con {tags}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue}</source>
        <translation>{agent} etiquetó la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was tagged</source>
        <translation>Se etiquetó la incidencia {issue}</translation>
    </message>
    <message>
        <source>An issue was tagged</source>
        <translation>Se etiquetó una incidencia</translation>
    </message>
    <message>
        <source>You tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>Etiquetaste la incidencia {issue} con {tags}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} tagged your issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} etiquetó tu incidencia {issue} con {tags}: «{title}»</translation>
    </message>
    <message>
        <source>Issue tagged: {issue}</source>
        <translation>Incidencia etiquetada: {issue}</translation>
    </message>
    <message>
        <source>Issue tagged</source>
        <translation>Incidencia etiquetada</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>{agent} quitó {tags} de las etiquetas de la incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} removed tags from the issue {issue}</source>
        <translation>{agent} quitó etiquetas de la incidencia {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} lost tags</source>
        <translation>La incidencia {issue} perdió etiquetas</translation>
    </message>
    <message>
        <source>An issue lost tags</source>
        <translation>Una incidencia perdió etiquetas</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>Quitaste {tags} de las etiquetas de la incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your issue {issue}, “{title}”</source>
        <translation>{agent} quitó {tags} de las etiquetas de tu incidencia {issue}, «{title}»</translation>
    </message>
    <message>
        <source>Issue untagged: {issue}</source>
        <translation>Etiquetas de incidencia quitadas: {issue}</translation>
    </message>
    <message>
        <source>Issue untagged</source>
        <translation>Etiquetas de incidencia quitadas</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}: “{title}”</source>
        <translation>{agent} abrió la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}</source>
        <translation>{agent} abrió la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was opened</source>
        <translation>Se abrió la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was opened in {project}</source>
        <translation>Se abrió una pull request en {project}</translation>
    </message>
    <message>
        <source>A pull-request was opened</source>
        <translation>Se abrió una pull request</translation>
    </message>
    <message>
        <source>You opened the pull-request {pull}: “{title}”</source>
        <translation>Abriste la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>New pull-request: {pull}</source>
        <translation>Pull request nueva: {pull}</translation>
    </message>
    <message>
        <source>New pull-request</source>
        <translation>Pull request nueva</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}: “{title}”</source>
        <translation>{agent} fusionó la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}</source>
        <translation>{agent} fusionó la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was merged</source>
        <translation>Se fusionó la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was merged</source>
        <translation>Se fusionó una pull request</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} cerró la pull request {pull} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it</source>
        <translation>{agent} cerró la pull request {pull} sin fusionarla</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull}</source>
        <translation>{agent} cerró la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was closed</source>
        <translation>Se cerró la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was closed</source>
        <translation>Se cerró una pull request</translation>
    </message>
    <message>
        <source>You merged the pull-request {pull}: “{title}”</source>
        <translation>Fusionaste la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the pull-request {pull}: “{title}”</source>
        <translation>Cerraste la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} merged your pull-request {pull}: “{title}”</source>
        <translation>{agent} fusionó tu pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} cerró tu pull request {pull} sin fusionarla: «{title}»</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull}</source>
        <translation>{agent} cerró tu pull request {pull}</translation>
    </message>
    <message>
        <source>Pull-request merged: {pull}</source>
        <translation>Pull request fusionada: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed: {pull}</source>
        <translation>Pull request cerrada: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed</source>
        <translation>Pull request cerrada</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}: “{title}”</source>
        <translation>{agent} reabrió la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}</source>
        <translation>{agent} reabrió la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was reopened</source>
        <translation>Se reabrió la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was reopened</source>
        <translation>Se reabrió una pull request</translation>
    </message>
    <message>
        <source>You reopened the pull-request {pull}: “{title}”</source>
        <translation>Reabriste la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} reopened your pull-request {pull}: “{title}”</source>
        <translation>{agent} reabrió tu pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>Pull-request reopened: {pull}</source>
        <translation>Pull request reabierta: {pull}</translation>
    </message>
    <message>
        <source>Pull-request reopened</source>
        <translation>Pull request reabierta</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}: “{title}”</source>
        <translation>{agent} actualizó la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}</source>
        <translation>{agent} actualizó la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was updated</source>
        <translation>Se actualizó la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was updated</source>
        <translation>Se actualizó una pull request</translation>
    </message>
    <message>
        <source>You updated the pull-request {pull}: “{title}”</source>
        <translation>Actualizaste la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} updated your pull-request {pull}: “{title}”</source>
        <translation>{agent} actualizó tu pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>Pull-request updated: {pull}</source>
        <translation>Pull request actualizada: {pull}</translation>
    </message>
    <message>
        <source>Pull-request updated</source>
        <translation>Pull request actualizada</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}: “{title}”</source>
        <translation>{agent} hizo rebase de la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}</source>
        <translation>{agent} hizo rebase de la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was rebased</source>
        <translation>Se hizo rebase de la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was rebased</source>
        <translation>Se hizo rebase de una pull request</translation>
    </message>
    <message>
        <source>You rebased the pull-request {pull}: “{title}”</source>
        <translation>Hiciste rebase de la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} rebased your pull-request {pull}: “{title}”</source>
        <translation>{agent} hizo rebase de tu pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>Pull-request rebased: {pull}</source>
        <translation>Rebase de pull request: {pull}</translation>
    </message>
    <message>
        <source>Pull-request rebased</source>
        <translation>Rebase de pull request</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}, “{title}”</source>
        <translation>{agent} editó la descripción de la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}</source>
        <translation>{agent} editó la descripción de la pull request {pull}</translation>
    </message>
    <message>
        <source>The description of the pull-request {pull} was edited</source>
        <translation>Se editó la descripción de la pull request {pull}</translation>
    </message>
    <message>
        <source>The description of a pull-request was edited</source>
        <translation>Se editó la descripción de una pull request</translation>
    </message>
    <message>
        <source>You edited the description of the pull-request {pull}, “{title}”</source>
        <translation>Editaste la descripción de la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited the description of your pull-request {pull}, “{title}”</source>
        <translation>{agent} editó la descripción de tu pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>Description edited: {pull}</source>
        <translation>Descripción editada: {pull}</translation>
    </message>
    <message>
        <source>Description edited</source>
        <translation>Descripción editada</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}, “{title}”</source>
        <translation>{agent} comentó en la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}</source>
        <translation>{agent} comentó en la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} has a new comment</source>
        <translation>La pull request {pull} tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>A pull-request has a new comment</source>
        <translation>Una pull request tiene un comentario nuevo</translation>
    </message>
    <message>
        <source>You commented on the pull-request {pull}, “{title}”</source>
        <translation>Comentaste en la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} commented on your pull-request {pull}, “{title}”</source>
        <translation>{agent} comentó en tu pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the pull-request {pull}, “{title}”</source>
        <translation>{agent} te mencionó en la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>New comment: {pull}</source>
        <translation>Comentario nuevo: {pull}</translation>
    </message>
    <message>
        <source>New comment on a pull-request</source>
        <translation>Comentario nuevo en una pull request</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>{agent} editó un comentario en la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}</source>
        <translation>{agent} editó un comentario en la pull request {pull}</translation>
    </message>
    <message>
        <source>A comment on the pull-request {pull} was edited</source>
        <translation>Se editó un comentario en la pull request {pull}</translation>
    </message>
    <message>
        <source>A comment on a pull-request was edited</source>
        <translation>Se editó un comentario en una pull request</translation>
    </message>
    <message>
        <source>You edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>Editaste un comentario en la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your pull-request {pull}, “{title}”</source>
        <translation>{agent} editó un comentario en tu pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>Comment edited: {pull}</source>
        <translation>Comentario editado: {pull}</translation>
    </message>
    <message>
        <source>Comment on a pull-request edited</source>
        <translation>Comentario en una pull request editado</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}: “{result}”</source>
        <translation>{checker} informó de un éxito en la pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}</source>
        <translation>{checker} informó de un éxito en la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}: “{result}”</source>
        <translation>{checker} informó de un fallo en la pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}</source>
        <translation>{checker} informó de un fallo en la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}: “{result}”</source>
        <translation>Se canceló {checker} en la pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}</source>
        <translation>Se canceló {checker} en la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}: “{result}”</source>
        <translation>{checker} está pendiente para la pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}</source>
        <translation>{checker} está pendiente para la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}: “{result}”</source>
        <translation>{checker} marcó la pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}</source>
        <translation>{checker} marcó la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged: “{result}”</source>
        <translation>Se marcó la pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged</source>
        <translation>Se marcó la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was flagged</source>
        <translation>Se marcó una pull request</translation>
    </message>
    <message>
        <source>{checker} reported a success on your pull-request {pull}: “{result}”</source>
        <translation>{checker} informó de un éxito en tu pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} reported a failure on your pull-request {pull}: “{result}”</source>
        <translation>{checker} informó de un fallo en tu pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} was cancelled on your pull-request {pull}: “{result}”</source>
        <translation>Se canceló {checker} en tu pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} is pending for your pull-request {pull}: “{result}”</source>
        <translation>{checker} está pendiente para tu pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} flagged your pull-request {pull}: “{result}”</source>
        <translation>{checker} marcó tu pull request {pull}: «{result}»</translation>
    </message>
    <message>
        <source>Check succeeded: {pull}</source>
        <translation>Comprobación correcta: {pull}</translation>
    </message>
    <message>
        <source>Check failed: {pull}</source>
        <translation>Comprobación fallida: {pull}</translation>
    </message>
    <message>
        <source>Check cancelled: {pull}</source>
        <translation>Comprobación cancelada: {pull}</translation>
    </message>
    <message>
        <source>Check pending: {pull}</source>
        <translation>Comprobación pendiente: {pull}</translation>
    </message>
    <message>
        <source>Flagged: {pull}</source>
        <translation>Marcada: {pull}</translation>
    </message>
    <message>
        <source>Pull-request flagged</source>
        <translation>Pull request marcada</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} asignó la pull request {pull} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}: “{title}”</source>
        <translation>{agent} asignó la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}</source>
        <translation>{agent} asignó la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was assigned</source>
        <translation>Se asignó la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was assigned</source>
        <translation>Se asignó una pull request</translation>
    </message>
    <message>
        <source>You took the pull-request {pull}: “{title}”</source>
        <translation>Te asignaste la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>Asignaste la pull request {pull} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull}</source>
        <translation>Asignaste la pull request {pull}</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to you: “{title}”</source>
        <translation>{agent} te asignó la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} assigned your pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} asignó tu pull request {pull} a {assignee}: «{title}»</translation>
    </message>
    <message>
        <source>Pull-request assigned: {pull}</source>
        <translation>Pull request asignada: {pull}</translation>
    </message>
    <message>
        <source>Pull-request assigned</source>
        <translation>Pull request asignada</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>{agent} quitó la asignación de la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}</source>
        <translation>{agent} quitó la asignación de la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} is assigned to nobody</source>
        <translation>La pull request {pull} no está asignada a nadie</translation>
    </message>
    <message>
        <source>A pull-request is assigned to nobody</source>
        <translation>Una pull request no está asignada a nadie</translation>
    </message>
    <message>
        <source>You reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>Quitaste la asignación de la pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your pull-request {pull}: “{title}”</source>
        <translation>{agent} quitó la asignación de tu pull request {pull}: «{title}»</translation>
    </message>
    <message>
        <source>Pull-request unassigned: {pull}</source>
        <translation>Pull request sin asignar: {pull}</translation>
    </message>
    <message>
        <source>Pull-request unassigned</source>
        <translation>Pull request sin asignar</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} etiquetó la pull request {pull} con {tags}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull}</source>
        <translation>{agent} etiquetó la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was tagged</source>
        <translation>Se etiquetó la pull request {pull}</translation>
    </message>
    <message>
        <source>A pull-request was tagged</source>
        <translation>Se etiquetó una pull request</translation>
    </message>
    <message>
        <source>You tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>Etiquetaste la pull request {pull} con {tags}: «{title}»</translation>
    </message>
    <message>
        <source>{agent} tagged your pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} etiquetó tu pull request {pull} con {tags}: «{title}»</translation>
    </message>
    <message>
        <source>Pull-request tagged: {pull}</source>
        <translation>Pull request etiquetada: {pull}</translation>
    </message>
    <message>
        <source>Pull-request tagged</source>
        <translation>Pull request etiquetada</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>{agent} quitó {tags} de las etiquetas de la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} removed tags from the pull-request {pull}</source>
        <translation>{agent} quitó etiquetas de la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} lost tags</source>
        <translation>La pull request {pull} perdió etiquetas</translation>
    </message>
    <message>
        <source>A pull-request lost tags</source>
        <translation>Una pull request perdió etiquetas</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>Quitaste {tags} de las etiquetas de la pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your pull-request {pull}, “{title}”</source>
        <translation>{agent} quitó {tags} de las etiquetas de tu pull request {pull}, «{title}»</translation>
    </message>
    <message>
        <source>Pull-request untagged: {pull}</source>
        <translation>Etiquetas de pull request quitadas: {pull}</translation>
    </message>
    <message>
        <source>Pull-request untagged</source>
        <translation>Etiquetas de pull request quitadas</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{pusher} hizo push a {project} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch}), with force</source>
        <translation>{pusher} subió {total_commits, plural, one {# commit} other {# commits}} a {project} ({branch}), de forma forzada</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>{pusher} subió {total_commits, plural, one {# commit} other {# commits}} a {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch})</source>
        <translation>{pusher} hizo push a {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project}</source>
        <translation>{pusher} hizo push a {project}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Alguien hizo push a {project}</translation>
    </message>
    <message>
        <source>Somebody pushed commits</source>
        <translation>Alguien subió commits</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Hiciste push a {project} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>You pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>Subiste {total_commits, plural, one {# commit} other {# commits}} a {project} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Hiciste push a {project}</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {a commit} other {# commits}} with work of yours to {project} ({branch})</source>
        <translation>{pusher} subió {total_commits, plural, one {un commit} other {# commits}} con trabajo tuyo a {project} ({branch})</translation>
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
        <translation>Commits nuevos</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} creó la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>{project} has a new branch, {branch}</source>
        <translation>{project} tiene una rama nueva, {branch}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} tiene una rama nueva</translation>
    </message>
    <message>
        <source>A branch was created</source>
        <translation>Se creó una rama</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Creaste la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>New branch: {project} ({branch})</source>
        <translation>Rama nueva: {project} ({branch})</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Rama nueva</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} eliminó la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>The branch {branch} of {project} was deleted</source>
        <translation>Se eliminó la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Se eliminó una rama de {project}</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Se eliminó una rama</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Eliminaste la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {project} ({branch})</source>
        <translation>Rama eliminada: {project} ({branch})</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Rama eliminada</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag} (commit {revision})</source>
        <translation>{agent} etiquetó {project} como {tag} (commit {revision})</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag}</source>
        <translation>{agent} etiquetó {project} como {tag}</translation>
    </message>
    <message>
        <source>{project} was tagged as {tag}</source>
        <translation>Se etiquetó {project} como {tag}</translation>
    </message>
    <message>
        <source>{project} has a new tag</source>
        <translation>{project} tiene una etiqueta nueva</translation>
    </message>
    <message>
        <source>A git tag was created</source>
        <translation>Se creó una etiqueta de git</translation>
    </message>
    <message>
        <source>You tagged {project} as {tag}</source>
        <translation>Etiquetaste {project} como {tag}</translation>
    </message>
    <message>
        <source>New tag: {project} {tag}</source>
        <translation>Etiqueta nueva: {project} {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project} (commit {revision})</source>
        <translation>{agent} eliminó la etiqueta {tag} de {project} (commit {revision})</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project}</source>
        <translation>{agent} eliminó la etiqueta {tag} de {project}</translation>
    </message>
    <message>
        <source>The tag {tag} of {project} was deleted</source>
        <translation>Se eliminó la etiqueta {tag} de {project}</translation>
    </message>
    <message>
        <source>A tag of {project} was deleted</source>
        <translation>Se eliminó una etiqueta de {project}</translation>
    </message>
    <message>
        <source>A git tag was deleted</source>
        <translation>Se eliminó una etiqueta de git</translation>
    </message>
    <message>
        <source>You deleted the tag {tag} of {project}</source>
        <translation>Eliminaste la etiqueta {tag} de {project}</translation>
    </message>
    <message>
        <source>Tag deleted: {project} {tag}</source>
        <translation>Etiqueta eliminada: {project} {tag}</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Etiqueta eliminada</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} informó de un éxito en el commit {revision} de {project}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}</source>
        <translation>{checker} informó de un éxito en el commit {revision} de {project}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} informó de un fallo en el commit {revision} de {project}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}</source>
        <translation>{checker} informó de un fallo en el commit {revision} de {project}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}: “{result}”</source>
        <translation>Se canceló {checker} en el commit {revision} de {project}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}</source>
        <translation>Se canceló {checker} en el commit {revision} de {project}</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}: “{result}”</source>
        <translation>{checker} está pendiente para el commit {revision} de {project}: «{result}»</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}</source>
        <translation>{checker} está pendiente para el commit {revision} de {project}</translation>
    </message>
    <message>
        <source>{checker} flagged commit {revision} of {project}: “{result}”</source>
        <translation>{checker} marcó el commit {revision} de {project}: «{result}»</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged: “{result}”</source>
        <translation>Se marcó un commit de {project}: «{result}»</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged</source>
        <translation>Se marcó un commit de {project}</translation>
    </message>
    <message>
        <source>A commit was flagged</source>
        <translation>Se marcó un commit</translation>
    </message>
    <message>
        <source>Check succeeded: {project}</source>
        <translation>Comprobación correcta: {project}</translation>
    </message>
    <message>
        <source>Check failed: {project}</source>
        <translation>Comprobación fallida: {project}</translation>
    </message>
    <message>
        <source>Check cancelled: {project}</source>
        <translation>Comprobación cancelada: {project}</translation>
    </message>
    <message>
        <source>Check pending: {project}</source>
        <translation>Comprobación pendiente: {project}</translation>
    </message>
    <message>
        <source>Commit flagged: {project}</source>
        <translation>Commit marcado: {project}</translation>
    </message>
    <message>
        <source>Commit flagged</source>
        <translation>Commit marcado</translation>
    </message>
    <message>
        <source>{agent} created the project {project}</source>
        <translation>{agent} creó el proyecto {project}</translation>
    </message>
    <message>
        <source>The project {project} was created</source>
        <translation>Se creó el proyecto {project}</translation>
    </message>
    <message>
        <source>A project was created</source>
        <translation>Se creó un proyecto</translation>
    </message>
    <message>
        <source>You created the project {project}</source>
        <translation>Creaste el proyecto {project}</translation>
    </message>
    <message>
        <source>New project: {project}</source>
        <translation>Proyecto nuevo: {project}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>{agent} edited the project {project} ({fields})</source>
        <translation>{agent} editó el proyecto {project} ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the project {project}</source>
        <translation>{agent} editó el proyecto {project}</translation>
    </message>
    <message>
        <source>The project {project} was edited</source>
        <translation>Se editó el proyecto {project}</translation>
    </message>
    <message>
        <source>A project was edited</source>
        <translation>Se editó un proyecto</translation>
    </message>
    <message>
        <source>You edited the project {project} ({fields})</source>
        <translation>Editaste el proyecto {project} ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {project}</source>
        <translation>Editaste el proyecto {project}</translation>
    </message>
    <message>
        <source>Project edited: {project}</source>
        <translation>Proyecto editado: {project}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Proyecto editado</translation>
    </message>
    <message>
        <source>{agent} forked {parent} to {project}</source>
        <translation>{agent} hizo un fork de {parent} en {project}</translation>
    </message>
    <message>
        <source>{agent} made the fork {project}</source>
        <translation>{agent} hizo el fork {project}</translation>
    </message>
    <message>
        <source>{project} was forked</source>
        <translation>Se hizo un fork de {project}</translation>
    </message>
    <message>
        <source>A project was forked</source>
        <translation>Se hizo un fork de un proyecto</translation>
    </message>
    <message>
        <source>You forked {parent} to {project}</source>
        <translation>Hiciste un fork de {parent} en {project}</translation>
    </message>
    <message>
        <source>Forked: {parent}</source>
        <translation>Fork: {parent}</translation>
    </message>
    <message>
        <source>New fork: {project}</source>
        <translation>Fork nuevo: {project}</translation>
    </message>
    <message>
        <source>Project forked</source>
        <translation>Fork de un proyecto</translation>
    </message>
    <message>
        <source>{agent} deleted the project {project}</source>
        <translation>{agent} eliminó el proyecto {project}</translation>
    </message>
    <message>
        <source>The project {project} was deleted</source>
        <translation>Se eliminó el proyecto {project}</translation>
    </message>
    <message>
        <source>A project was deleted</source>
        <translation>Se eliminó un proyecto</translation>
    </message>
    <message>
        <source>You deleted the project {project}</source>
        <translation>Eliminaste el proyecto {project}</translation>
    </message>
    <message>
        <source>Project deleted: {project}</source>
        <translation>Proyecto eliminado: {project}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Proyecto eliminado</translation>
    </message>
    <message>
        <source>{agent} renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>{agent} cambió el nombre de la etiqueta {oldTag} del proyecto {project} a {new_tag}</translation>
    </message>
    <message>
        <source>{agent} edited the tag {new_tag} of the project {project}</source>
        <translation>{agent} editó la etiqueta {new_tag} del proyecto {project}</translation>
    </message>
    <message>
        <source>{agent} edited a tag of the project {project}</source>
        <translation>{agent} editó una etiqueta del proyecto {project}</translation>
    </message>
    <message>
        <source>A tag of the project {project} was edited</source>
        <translation>Se editó una etiqueta del proyecto {project}</translation>
    </message>
    <message>
        <source>A tag of a project was edited</source>
        <translation>Se editó una etiqueta de un proyecto</translation>
    </message>
    <message>
        <source>You renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>Cambiaste el nombre de la etiqueta {oldTag} del proyecto {project} a {new_tag}</translation>
    </message>
    <message>
        <source>You edited the tag {new_tag} of the project {project}</source>
        <translation>Editaste la etiqueta {new_tag} del proyecto {project}</translation>
    </message>
    <message>
        <source>Tag edited: {project}</source>
        <translation>Etiqueta editada: {project}</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Etiqueta editada</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the project {project}</source>
        <translation>{agent} quitó {tags} de las etiquetas del proyecto {project}</translation>
    </message>
    <message>
        <source>{agent} removed tags of the project {project}</source>
        <translation>{agent} quitó etiquetas del proyecto {project}</translation>
    </message>
    <message>
        <source>Tags of the project {project} were removed</source>
        <translation>Se quitaron etiquetas del proyecto {project}</translation>
    </message>
    <message>
        <source>Tags of a project were removed</source>
        <translation>Se quitaron etiquetas de un proyecto</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the project {project}</source>
        <translation>Quitaste {tags} de las etiquetas del proyecto {project}</translation>
    </message>
    <message>
        <source>Tags removed: {project}</source>
        <translation>Etiquetas quitadas: {project}</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Etiquetas quitadas</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project} (access: {access})</source>
        <translation>{agent} añadió a {member} al proyecto {project} (acceso: {access})</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project}</source>
        <translation>{agent} añadió a {member} al proyecto {project}</translation>
    </message>
    <message>
        <source>{member} was added to the project {project}</source>
        <translation>Se añadió a {member} al proyecto {project}</translation>
    </message>
    <message>
        <source>Somebody was added to the project {project}</source>
        <translation>Se añadió a alguien al proyecto {project}</translation>
    </message>
    <message>
        <source>Somebody was added to a project</source>
        <translation>Se añadió a alguien a un proyecto</translation>
    </message>
    <message>
        <source>You added {member} to the project {project} (access: {access})</source>
        <translation>Añadiste a {member} al proyecto {project} (acceso: {access})</translation>
    </message>
    <message>
        <source>You added {member} to the project {project}</source>
        <translation>Añadiste a {member} al proyecto {project}</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project} (access: {access})</source>
        <translation>{agent} te añadió al proyecto {project} (acceso: {access})</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project}</source>
        <translation>{agent} te añadió al proyecto {project}</translation>
    </message>
    <message>
        <source>New member: {project}</source>
        <translation>Miembro nuevo: {project}</translation>
    </message>
    <message>
        <source>New member of a project</source>
        <translation>Miembro nuevo de un proyecto</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project} (now {access})</source>
        <translation>{agent} actualizó el acceso de {member} al proyecto {project} (ahora {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project}</source>
        <translation>{agent} actualizó el acceso de {member} al proyecto {project}</translation>
    </message>
    <message>
        <source>The access of {member} to the project {project} was updated</source>
        <translation>Se actualizó el acceso de {member} al proyecto {project}</translation>
    </message>
    <message>
        <source>Somebody&apos;s access to a project was updated</source>
        <translation>Se actualizó el acceso de alguien a un proyecto</translation>
    </message>
    <message>
        <source>You updated the access of {member} to the project {project} (now {access})</source>
        <translation>Actualizaste el acceso de {member} al proyecto {project} (ahora {access})</translation>
    </message>
    <message>
        <source>{agent} updated your access to the project {project} (now {access})</source>
        <translation>{agent} actualizó tu acceso al proyecto {project} (ahora {access})</translation>
    </message>
    <message>
        <source>Access updated: {project}</source>
        <translation>Acceso actualizado: {project}</translation>
    </message>
    <message>
        <source>Access updated</source>
        <translation>Acceso actualizado</translation>
    </message>
    <message>
        <source>{agent} removed {member} from the project {project}</source>
        <translation>{agent} quitó a {member} del proyecto {project}</translation>
    </message>
    <message>
        <source>{member} was removed from the project {project}</source>
        <translation>Se quitó a {member} del proyecto {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from the project {project}</source>
        <translation>Se quitó a alguien del proyecto {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a project</source>
        <translation>Se quitó a alguien de un proyecto</translation>
    </message>
    <message>
        <source>You left the project {project}</source>
        <translation>Dejaste el proyecto {project}</translation>
    </message>
    <message>
        <source>You removed {member} from the project {project}</source>
        <translation>Quitaste a {member} del proyecto {project}</translation>
    </message>
    <message>
        <source>{agent} removed you from the project {project}</source>
        <translation>{agent} te quitó del proyecto {project}</translation>
    </message>
    <message>
        <source>Member removed: {project}</source>
        <translation>Miembro quitado: {project}</translation>
    </message>
    <message>
        <source>Member of a project removed</source>
        <translation>Miembro de un proyecto quitado</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project} (access: {access})</source>
        <translation>{agent} añadió el grupo {new_group} al proyecto {project} (acceso: {access})</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project}</source>
        <translation>{agent} añadió el grupo {new_group} al proyecto {project}</translation>
    </message>
    <message>
        <source>The group {new_group} was added to the project {project}</source>
        <translation>Se añadió el grupo {new_group} al proyecto {project}</translation>
    </message>
    <message>
        <source>A group was added to a project</source>
        <translation>Se añadió un grupo a un proyecto</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project} (access: {access})</source>
        <translation>Añadiste el grupo {new_group} al proyecto {project} (acceso: {access})</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project}</source>
        <translation>Añadiste el grupo {new_group} al proyecto {project}</translation>
    </message>
    <message>
        <source>New group: {project}</source>
        <translation>Grupo nuevo: {project}</translation>
    </message>
    <message>
        <source>New group in a project</source>
        <translation>Grupo nuevo en un proyecto</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>{agent} actualizó el acceso del grupo {new_group} al proyecto {project} (ahora {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project}</source>
        <translation>{agent} actualizó el acceso del grupo {new_group} al proyecto {project}</translation>
    </message>
    <message>
        <source>The access of the group {new_group} to the project {project} was updated</source>
        <translation>Se actualizó el acceso del grupo {new_group} al proyecto {project}</translation>
    </message>
    <message>
        <source>A group&apos;s access to a project was updated</source>
        <translation>Se actualizó el acceso de un grupo a un proyecto</translation>
    </message>
    <message>
        <source>You updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>Actualizaste el acceso del grupo {new_group} al proyecto {project} (ahora {access})</translation>
    </message>
    <message>
        <source>{agent} removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>{agent} quitó {removed_groups, plural, one {el grupo} other {los grupos}} {removed_groups} del proyecto {project}</translation>
    </message>
    <message>
        <source>{agent} removed groups from the project {project}</source>
        <translation>{agent} quitó grupos del proyecto {project}</translation>
    </message>
    <message>
        <source>Groups were removed from the project {project}</source>
        <translation>Se quitaron grupos del proyecto {project}</translation>
    </message>
    <message>
        <source>Groups were removed from a project</source>
        <translation>Se quitaron grupos de un proyecto</translation>
    </message>
    <message>
        <source>You removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>Quitaste {removed_groups, plural, one {el grupo} other {los grupos}} {removed_groups} del proyecto {project}</translation>
    </message>
    <message>
        <source>Group removed: {project}</source>
        <translation>Grupo quitado: {project}</translation>
    </message>
    <message>
        <source>Group of a project removed</source>
        <translation>Grupo de un proyecto quitado</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName} ({fields})</source>
        <translation>{agent} editó el grupo {groupName} ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName}</source>
        <translation>{agent} editó el grupo {groupName}</translation>
    </message>
    <message>
        <source>The group {groupName} was edited</source>
        <translation>Se editó el grupo {groupName}</translation>
    </message>
    <message>
        <source>A group was edited</source>
        <translation>Se editó un grupo</translation>
    </message>
    <message>
        <source>You edited the group {groupName} ({fields})</source>
        <translation>Editaste el grupo {groupName} ({fields})</translation>
    </message>
    <message>
        <source>You edited the group {groupName}</source>
        <translation>Editaste el grupo {groupName}</translation>
    </message>
    <message>
        <source>Group edited: {groupName}</source>
        <translation>Grupo editado: {groupName}</translation>
    </message>
    <message>
        <source>Group edited</source>
        <translation>Grupo editado</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications: “{content}”</source>
        <translation>Una prueba de las notificaciones de Pagure: «{content}»</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications</source>
        <translation>Una prueba de las notificaciones de Pagure</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notificación de prueba</translation>
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
        <translation>El compose {type} {compose} está ahora en el Product Definition Center</translation>
    </message>
    <message>
        <source>The compose {compose} is now in the Product Definition Center</source>
        <translation>El compose {compose} está ahora en el Product Definition Center</translation>
    </message>
    <message>
        <source>A compose is now in the Product Definition Center</source>
        <translation>Un compose está ahora en el Product Definition Center</translation>
    </message>
    <message>
        <source>Compose in PDC: {compose}</source>
        <translation>Compose en PDC: {compose}</translation>
    </message>
    <message>
        <source>Compose in PDC</source>
        <translation>Compose en PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# image} other {# images}} of the {type} compose {compose}</source>
        <translation>PDC importó {count, plural, one {# imagen} other {# imágenes}} del compose {type} {compose}</translation>
    </message>
    <message>
        <source>PDC imported the images of the compose {compose}</source>
        <translation>PDC importó las imágenes del compose {compose}</translation>
    </message>
    <message>
        <source>PDC imported the images of a compose</source>
        <translation>PDC importó las imágenes de un compose</translation>
    </message>
    <message>
        <source>Images in PDC: {compose}</source>
        <translation>Imágenes en PDC: {compose}</translation>
    </message>
    <message>
        <source>Images in PDC</source>
        <translation>Imágenes en PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# RPM} other {# RPMs}} of the {type} compose {compose}</source>
        <translation>PDC importó {count, plural, one {# RPM} other {# RPM}} del compose {type} {compose}</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of the compose {compose}</source>
        <translation>PDC importó los RPM del compose {compose}</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of a compose</source>
        <translation>PDC importó los RPM de un compose</translation>
    </message>
    <message>
        <source>RPMs in PDC: {compose}</source>
        <translation>RPM en PDC: {compose}</translation>
    </message>
    <message>
        <source>RPMs in PDC</source>
        <translation>RPM en PDC</translation>
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
        <translation>{agent} pidió el permiso {permission} sobre {project} ({branch}): {permissionStatus}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} puso en «{permissionStatus}» el permiso {permission} de {other} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} set their permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} puso en «{permissionStatus}» su permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed a permission on {project}</source>
        <translation>{agent} cambió un permiso sobre {project}</translation>
    </message>
    <message>
        <source>A permission changed</source>
        <translation>Un permiso cambió</translation>
    </message>
    <message>
        <source>You asked for the permission {permission} on {project} ({branch})</source>
        <translation>Pediste el permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>You set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Pusiste en «{permissionStatus}» el permiso {permission} de {other} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>You set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Pusiste en «{permissionStatus}» tu permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} puso en «{permissionStatus}» tu permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>Permission given: {package}</source>
        <translation>Permiso concedido: {package}</translation>
    </message>
    <message>
        <source>Permission asked for: {package}</source>
        <translation>Permiso pedido: {package}</translation>
    </message>
    <message>
        <source>Permission taken: {package}</source>
        <translation>Permiso retirado: {package}</translation>
    </message>
    <message>
        <source>Permission changed: {package}</source>
        <translation>Permiso cambiado: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the permission {permission} on {project} ({branch})</source>
        <translation>{agent} solicitó el permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} gave up the permission {permission} on {project} ({branch})</source>
        <translation>{agent} renunció al permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed a request for the permission {permission} on {project} ({branch})</source>
        <translation>{agent} cambió una solicitud del permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed a request for a permission on {project}</source>
        <translation>{agent} cambió una solicitud de un permiso sobre {project}</translation>
    </message>
    <message>
        <source>A request for a permission changed</source>
        <translation>Una solicitud de un permiso cambió</translation>
    </message>
    <message>
        <source>You requested the permission {permission} on {project} ({branch})</source>
        <translation>Solicitaste el permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>You gave up the permission {permission} on {project} ({branch})</source>
        <translation>Renunciaste al permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>Permission given up: {package}</source>
        <translation>Renuncia a un permiso: {package}</translation>
    </message>
    <message>
        <source>Permission request changed: {package}</source>
        <translation>Solicitud de permiso cambiada: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project} ({branches})</source>
        <translation>{agent} quitó a {other} de {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project}</source>
        <translation>{agent} quitó a {other} de {project}</translation>
    </message>
    <message>
        <source>{agent} left {project} ({branches})</source>
        <translation>{agent} dejó {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} left {project}</source>
        <translation>{agent} dejó {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a package</source>
        <translation>Se quitó a alguien de un paquete</translation>
    </message>
    <message>
        <source>{agent} removed you from {project} ({branches})</source>
        <translation>{agent} te quitó de {project} ({branches})</translation>
    </message>
    <message>
        <source>You removed {other} from {project} ({branches})</source>
        <translation>Quitaste a {other} de {project} ({branches})</translation>
    </message>
    <message>
        <source>You left {project} ({branches})</source>
        <translation>Dejaste {project} ({branches})</translation>
    </message>
    <message>
        <source>Maintainer removed: {package}</source>
        <translation>Baja de mantenimiento: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>{agent} quitó el permiso {permission} de {other} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed their permission {permission} on {project} ({branch})</source>
        <translation>{agent} quitó su permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed a permission on {project}</source>
        <translation>{agent} quitó un permiso sobre {project}</translation>
    </message>
    <message>
        <source>A permission was removed</source>
        <translation>Se quitó un permiso</translation>
    </message>
    <message>
        <source>You removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>Quitaste el permiso {permission} de {other} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>You removed your permission {permission} on {project} ({branch})</source>
        <translation>Quitaste tu permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed your permission {permission} on {project} ({branch})</source>
        <translation>{agent} quitó tu permiso {permission} sobre {project} ({branch})</translation>
    </message>
    <message>
        <source>Permission removed: {package}</source>
        <translation>Permiso quitado: {package}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} ({branch})</source>
        <translation>{agent} dejó huérfano {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} orphaned {project}</source>
        <translation>{agent} dejó huérfano {project}</translation>
    </message>
    <message>
        <source>{project} was orphaned</source>
        <translation>{project} quedó huérfano</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to {newOwner}</source>
        <translation>{agent} entregó {project} ({branch}) a {newOwner}</translation>
    </message>
    <message>
        <source>{agent} changed the owner of {project}</source>
        <translation>{agent} cambió la propiedad de {project}</translation>
    </message>
    <message>
        <source>The owner of a package changed</source>
        <translation>La propiedad de un paquete cambió</translation>
    </message>
    <message>
        <source>You orphaned {project} ({branch})</source>
        <translation>Dejaste huérfano {project} ({branch})</translation>
    </message>
    <message>
        <source>You gave {project} ({branch}) to {newOwner}</source>
        <translation>Entregaste {project} ({branch}) a {newOwner}</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to you</source>
        <translation>{agent} te entregó {project} ({branch})</translation>
    </message>
    <message>
        <source>Orphaned: {package}</source>
        <translation>Huérfano: {package}</translation>
    </message>
    <message>
        <source>New owner: {package}</source>
        <translation>Propiedad nueva: {package}</translation>
    </message>
    <message>
        <source>{agent} added the new package {project} ({branch})</source>
        <translation>{agent} añadió el paquete nuevo {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} added the new package {project}</source>
        <translation>{agent} añadió el paquete nuevo {project}</translation>
    </message>
    <message>
        <source>There is a new package: {project}</source>
        <translation>Hay un paquete nuevo: {project}</translation>
    </message>
    <message>
        <source>There is a new package</source>
        <translation>Hay un paquete nuevo</translation>
    </message>
    <message>
        <source>You added the new package {project} ({branch})</source>
        <translation>Añadiste el paquete nuevo {project} ({branch})</translation>
    </message>
    <message>
        <source>New package: {package}</source>
        <translation>Paquete nuevo: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project} on the branch {branch}</source>
        <translation>{agent} solicitó el paquete {project} en la rama {branch}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project}</source>
        <translation>{agent} solicitó el paquete {project}</translation>
    </message>
    <message>
        <source>Somebody requested a new package</source>
        <translation>Alguien solicitó un paquete nuevo</translation>
    </message>
    <message>
        <source>You requested the package {project} on the branch {branch}</source>
        <translation>Solicitaste el paquete {project} en la rama {branch}</translation>
    </message>
    <message>
        <source>You requested the package {project}</source>
        <translation>Solicitaste el paquete {project}</translation>
    </message>
    <message>
        <source>Package requested: {package}</source>
        <translation>Paquete solicitado: {package}</translation>
    </message>
    <message>
        <source>{agent} updated {fields} of {project}</source>
        <translation>{agent} actualizó {fields} de {project}</translation>
    </message>
    <message>
        <source>{agent} updated {project}</source>
        <translation>{agent} actualizó {project}</translation>
    </message>
    <message>
        <source>A package was updated</source>
        <translation>Se actualizó un paquete</translation>
    </message>
    <message>
        <source>You updated {fields} of {project}</source>
        <translation>Actualizaste {fields} de {project}</translation>
    </message>
    <message>
        <source>You updated {project}</source>
        <translation>Actualizaste {project}</translation>
    </message>
    <message>
        <source>Package updated: {package}</source>
        <translation>Paquete actualizado: {package}</translation>
    </message>
    <message>
        <source>{agent} retired {project} in {branch}</source>
        <translation>{agent} retiró {project} en {branch}</translation>
    </message>
    <message>
        <source>{project} was retired</source>
        <translation>Se retiró {project}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} in {branch}</source>
        <translation>{agent} dejó huérfano {project} en {branch}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} in {branch}</source>
        <translation>{agent} reactivó {project} en {branch}</translation>
    </message>
    <message>
        <source>{agent} took over {project} in {branch}</source>
        <translation>{agent} se hizo cargo de {project} en {branch}</translation>
    </message>
    <message>
        <source>{agent} set {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} puso {project} en {branch} como «{newStatus}»</translation>
    </message>
    <message>
        <source>The status of {project} changed</source>
        <translation>El estado de {project} cambió</translation>
    </message>
    <message>
        <source>A package&apos;s status changed</source>
        <translation>El estado de un paquete cambió</translation>
    </message>
    <message>
        <source>You retired {project} in {branch}</source>
        <translation>Retiraste {project} en {branch}</translation>
    </message>
    <message>
        <source>You orphaned {project} in {branch}</source>
        <translation>Dejaste huérfano {project} en {branch}</translation>
    </message>
    <message>
        <source>You unretired {project} in {branch}</source>
        <translation>Reactivaste {project} en {branch}</translation>
    </message>
    <message>
        <source>You took over {project} in {branch}</source>
        <translation>Te hiciste cargo de {project} en {branch}</translation>
    </message>
    <message>
        <source>Retired: {package}</source>
        <translation>Retirado: {package}</translation>
    </message>
    <message>
        <source>Unretired: {package}</source>
        <translation>Reactivado: {package}</translation>
    </message>
    <message>
        <source>Status changed: {package}</source>
        <translation>Estado cambiado: {package}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} ({branch})</source>
        <translation>{agent} reactivó {project} ({branch})</translation>
    </message>
    <message>
        <source>{project} was unretired</source>
        <translation>Se reactivó {project}</translation>
    </message>
    <message>
        <source>{agent} retired {project} ({branch})</source>
        <translation>{agent} retiró {project} ({branch})</translation>
    </message>
    <message>
        <source>A package was retired</source>
        <translation>Se retiró un paquete</translation>
    </message>
    <message>
        <source>You unretired {project} ({branch})</source>
        <translation>Reactivaste {project} ({branch})</translation>
    </message>
    <message>
        <source>You retired {project} ({branch})</source>
        <translation>Retiraste {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project} in {branch}</source>
        <translation>{agent} pidió reactivar {project} en {branch}</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project}</source>
        <translation>{agent} pidió reactivar {project}</translation>
    </message>
    <message>
        <source>Somebody asked to unretire a package</source>
        <translation>Alguien pidió reactivar un paquete</translation>
    </message>
    <message>
        <source>You asked to unretire {project} in {branch}</source>
        <translation>Pediste reactivar {project} en {branch}</translation>
    </message>
    <message>
        <source>You asked to unretire {project}</source>
        <translation>Pediste reactivar {project}</translation>
    </message>
    <message>
        <source>Unretirement asked for: {package}</source>
        <translation>Reactivación pedida: {package}</translation>
    </message>
    <message>
        <source>{agent} deleted the package {project} from the package database</source>
        <translation>{agent} eliminó el paquete {project} de la base de datos de paquetes</translation>
    </message>
    <message>
        <source>{project} was deleted from the package database</source>
        <translation>Se eliminó {project} de la base de datos de paquetes</translation>
    </message>
    <message>
        <source>A package was deleted from the package database</source>
        <translation>Se eliminó un paquete de la base de datos de paquetes</translation>
    </message>
    <message>
        <source>You deleted the package {project} from the package database</source>
        <translation>Eliminaste el paquete {project} de la base de datos de paquetes</translation>
    </message>
    <message>
        <source>Package deleted: {package}</source>
        <translation>Paquete eliminado: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the branch {branch} of {project}</source>
        <translation>{agent} solicitó la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>{agent} requested a branch of {project}</source>
        <translation>{agent} solicitó una rama de {project}</translation>
    </message>
    <message>
        <source>Somebody requested a branch</source>
        <translation>Alguien solicitó una rama</translation>
    </message>
    <message>
        <source>You requested the branch {branch} of {project}</source>
        <translation>Solicitaste la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>You requested a branch of {project}</source>
        <translation>Solicitaste una rama de {project}</translation>
    </message>
    <message>
        <source>Branch requested: {package}</source>
        <translation>Rama solicitada: {package}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} creó la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} tiene una rama nueva</translation>
    </message>
    <message>
        <source>There is a new branch</source>
        <translation>Hay una rama nueva</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Creaste la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Rama nueva: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} eliminó la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Se eliminó una rama de {project}</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Se eliminó una rama</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Eliminaste la rama {branch} de {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {package} {branch}</source>
        <translation>Rama eliminada: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} branched {project} {branch} from {source}</source>
        <translation>{agent} ramificó {project} {branch} a partir de {source}</translation>
    </message>
    <message>
        <source>{agent} branched {project}</source>
        <translation>{agent} ramificó {project}</translation>
    </message>
    <message>
        <source>A package was branched</source>
        <translation>Se ramificó un paquete</translation>
    </message>
    <message>
        <source>You branched {project} {branch} from {source}</source>
        <translation>Ramificaste {project} {branch} a partir de {source}</translation>
    </message>
    <message>
        <source>You branched {project}</source>
        <translation>Ramificaste {project}</translation>
    </message>
    <message>
        <source>{agent} started to branch {branch} from {source}</source>
        <translation>{agent} empezó a ramificar {branch} a partir de {source}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} inició una ramificación masiva</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Una ramificación masiva empezó</translation>
    </message>
    <message>
        <source>You started to branch {branch} from {source}</source>
        <translation>Empezaste a ramificar {branch} a partir de {source}</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Iniciaste una ramificación masiva</translation>
    </message>
    <message>
        <source>Mass branch started: {branch}</source>
        <translation>Ramificación masiva iniciada: {branch}</translation>
    </message>
    <message>
        <source>{agent}&apos;s branching of {branch} from {source} is done</source>
        <translation>La ramificación de {branch} a partir de {source} de {agent} está lista</translation>
    </message>
    <message>
        <source>{agent}&apos;s mass branch is done</source>
        <translation>La ramificación masiva de {agent} está lista</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Una ramificación masiva está lista</translation>
    </message>
    <message>
        <source>Your branching of {branch} from {source} is done</source>
        <translation>Tu ramificación de {branch} a partir de {source} está lista</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Tu ramificación masiva está lista</translation>
    </message>
    <message>
        <source>Mass branch done: {branch}</source>
        <translation>Ramificación masiva lista: {branch}</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project} ({branches})</source>
        <translation>{agent} puso la marca critpath a {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project}</source>
        <translation>{agent} puso la marca critpath a {project}</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project} ({branches})</source>
        <translation>{agent} quitó la marca critpath a {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project}</source>
        <translation>{agent} quitó la marca critpath a {project}</translation>
    </message>
    <message>
        <source>The critpath flag of {project} changed</source>
        <translation>La marca critpath de {project} cambió</translation>
    </message>
    <message>
        <source>The critpath flag of a package changed</source>
        <translation>La marca critpath de un paquete cambió</translation>
    </message>
    <message>
        <source>You set the critpath flag of {project} ({branches})</source>
        <translation>Pusiste la marca critpath a {project} ({branches})</translation>
    </message>
    <message>
        <source>You took the critpath flag off {project} ({branches})</source>
        <translation>Quitaste la marca critpath a {project} ({branches})</translation>
    </message>
    <message>
        <source>On the critical path: {package}</source>
        <translation>En la ruta crítica: {package}</translation>
    </message>
    <message>
        <source>Off the critical path: {package}</source>
        <translation>Fuera de la ruta crítica: {package}</translation>
    </message>
    <message>
        <source>{agent} changed the critpath flag of some packages</source>
        <translation>{agent} cambió la marca critpath de algunos paquetes</translation>
    </message>
    <message>
        <source>The critpath flag of some packages changed</source>
        <translation>La marca critpath de algunos paquetes cambió</translation>
    </message>
    <message>
        <source>You changed the critpath flag of some packages</source>
        <translation>Cambiaste la marca critpath de algunos paquetes</translation>
    </message>
    <message>
        <source>Critical path changed</source>
        <translation>Ruta crítica cambiada</translation>
    </message>
    <message>
        <source>{agent} turned off the release monitoring of {project}</source>
        <translation>{agent} desactivó el seguimiento de versiones de {project}</translation>
    </message>
    <message>
        <source>{agent} turned on the release monitoring of {project}</source>
        <translation>{agent} activó el seguimiento de versiones de {project}</translation>
    </message>
    <message>
        <source>The release monitoring of a package changed</source>
        <translation>El seguimiento de versiones de un paquete cambió</translation>
    </message>
    <message>
        <source>You turned off the release monitoring of {project}</source>
        <translation>Desactivaste el seguimiento de versiones de {project}</translation>
    </message>
    <message>
        <source>You turned on the release monitoring of {project}</source>
        <translation>Activaste el seguimiento de versiones de {project}</translation>
    </message>
    <message>
        <source>Release monitoring off: {package}</source>
        <translation>Seguimiento de versiones desactivado: {package}</translation>
    </message>
    <message>
        <source>Release monitoring on: {package}</source>
        <translation>Seguimiento de versiones activado: {package}</translation>
    </message>
    <message>
        <source>{agent} turned off Koschei for {project}</source>
        <translation>{agent} desactivó Koschei para {project}</translation>
    </message>
    <message>
        <source>{agent} turned on Koschei for {project}</source>
        <translation>{agent} activó Koschei para {project}</translation>
    </message>
    <message>
        <source>Koschei was turned on or off for a package</source>
        <translation>Se activó o desactivó Koschei para un paquete</translation>
    </message>
    <message>
        <source>You turned off Koschei for {project}</source>
        <translation>Desactivaste Koschei para {project}</translation>
    </message>
    <message>
        <source>You turned on Koschei for {project}</source>
        <translation>Activaste Koschei para {project}</translation>
    </message>
    <message>
        <source>Koschei off: {package}</source>
        <translation>Koschei desactivado: {package}</translation>
    </message>
    <message>
        <source>Koschei on: {package}</source>
        <translation>Koschei activado: {package}</translation>
    </message>
    <message>
        <source>{agent} created the collection {collectionName}</source>
        <translation>{agent} creó la colección {collectionName}</translation>
    </message>
    <message>
        <source>There is a new collection</source>
        <translation>Hay una colección nueva</translation>
    </message>
    <message>
        <source>You created the collection {collectionName}</source>
        <translation>Creaste la colección {collectionName}</translation>
    </message>
    <message>
        <source>New collection: {collectionName}</source>
        <translation>Colección nueva: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed {fields} of the collection {collectionName}</source>
        <translation>{agent} cambió {fields} de la colección {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed the collection {collectionName}</source>
        <translation>{agent} cambió la colección {collectionName}</translation>
    </message>
    <message>
        <source>A collection changed</source>
        <translation>Una colección cambió</translation>
    </message>
    <message>
        <source>You changed {fields} of the collection {collectionName}</source>
        <translation>Cambiaste {fields} de la colección {collectionName}</translation>
    </message>
    <message>
        <source>You changed the collection {collectionName}</source>
        <translation>Cambiaste la colección {collectionName}</translation>
    </message>
    <message>
        <source>Collection changed: {collectionName}</source>
        <translation>Colección cambiada: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} pasó de «{oldStatus}» a «{newStatus}» la solicitud de {other} para {project} en {branch}</translation>
    </message>
    <message>
        <source>{agent} set their request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} pasó de «{oldStatus}» a «{newStatus}» su solicitud para {project} en {branch}</translation>
    </message>
    <message>
        <source>{agent} set a request for {project} to “{newStatus}”</source>
        <translation>{agent} puso en «{newStatus}» una solicitud para {project}</translation>
    </message>
    <message>
        <source>The status of a request changed</source>
        <translation>El estado de una solicitud cambió</translation>
    </message>
    <message>
        <source>You set {other}&apos;s request for {project} in {branch} to “{newStatus}”</source>
        <translation>Pusiste en «{newStatus}» la solicitud de {other} para {project} en {branch}</translation>
    </message>
    <message>
        <source>You set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>Pusiste en «{newStatus}» tu solicitud para {project} en {branch}</translation>
    </message>
    <message>
        <source>{agent} set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} puso en «{newStatus}» tu solicitud para {project} en {branch}</translation>
    </message>
    <message>
        <source>Request approved: {package}</source>
        <translation>Solicitud aprobada: {package}</translation>
    </message>
    <message>
        <source>Request denied: {package}</source>
        <translation>Solicitud denegada: {package}</translation>
    </message>
    <message>
        <source>Request changed: {package}</source>
        <translation>Solicitud cambiada: {package}</translation>
    </message>
    <message>
        <source>Package database</source>
        <translation>Base de datos de paquetes</translation>
    </message>
</context>
<context>
    <name>planet</name>
    <message>
        <source>{author} published the post “{headlineOfPost}” on the planet</source>
        <translation>{author} publicó la entrada «{headlineOfPost}» en el planeta</translation>
    </message>
    <message>
        <source>{author} published a post on the planet</source>
        <translation>{author} publicó una entrada en el planeta</translation>
    </message>
    <message>
        <source>There is a new post on the planet: “{headlineOfPost}”</source>
        <translation>Hay una entrada nueva en el planeta: «{headlineOfPost}»</translation>
    </message>
    <message>
        <source>There is a new post on the planet</source>
        <translation>Hay una entrada nueva en el planeta</translation>
    </message>
    <message>
        <source>You published the post “{headlineOfPost}” on the planet</source>
        <translation>Publicaste la entrada «{headlineOfPost}» en el planeta</translation>
    </message>
    <message>
        <source>You published a post on the planet</source>
        <translation>Publicaste una entrada en el planeta</translation>
    </message>
    <message>
        <source>New post: {headlineOfPost}</source>
        <translation>Entrada nueva: {headlineOfPost}</translation>
    </message>
    <message>
        <source>New post by {author}</source>
        <translation>Entrada nueva de {author}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>{planet} was built again</source>
        <translation>{planet} se generó de nuevo</translation>
    </message>
    <message>
        <source>The planet was built again</source>
        <translation>El planeta se generó de nuevo</translation>
    </message>
    <message>
        <source>Planet built</source>
        <translation>Planeta generado</translation>
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
        <translation>Problemas sobre mí</translation>
    </message>
    <message>
        <source>Problems in my packages</source>
        <translation>Problemas en mis paquetes</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>My packages</source>
        <translation>Mis paquetes</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>Composes</translation>
    </message>
    <message>
        <source>Pushes of updates</source>
        <translation>Pushes de actualizaciones</translation>
    </message>
    <message>
        <source>Problems anywhere</source>
        <translation>Problemas en cualquier parte</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Personas que sigo</translation>
    </message>
    <message>
        <source>Updates of packages installed here</source>
        <translation>Actualizaciones de paquetes instalados aquí</translation>
    </message>
    <message>
        <source>Bugs of packages installed here</source>
        <translation>Bugs de paquetes instalados aquí</translation>
    </message>
    <message>
        <source>Packager, quiet</source>
        <translation>Empaquetador, tranquilo</translation>
    </message>
    <message>
        <source>Problems with my builds, updates and packages. Usually a bubble or two a day.</source>
        <translation>Problemas con mis compilaciones, actualizaciones y paquetes. Normalmente, una o dos burbujas al día.</translation>
    </message>
    <message>
        <source>Packager, all</source>
        <translation>Empaquetador, todo</translation>
    </message>
    <message>
        <source>Whatever happens to my packages. Usually some ten bubbles a day.</source>
        <translation>Todo lo que les pasa a mis paquetes. Normalmente, unas diez burbujas al día.</translation>
    </message>
    <message>
        <source>Release engineer</source>
        <translation>Ingeniería de versiones</translation>
    </message>
    <message>
        <source>Composes, pushes and problems of the whole distribution.</source>
        <translation>Composes, pushes y problemas de toda la distribución.</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>Seguir a personas</translation>
    </message>
    <message>
        <source>What the people I name do.</source>
        <translation>Lo que hacen las personas que nombro.</translation>
    </message>
    <message>
        <source>Just my machine</source>
        <translation>Solo mi equipo</translation>
    </message>
    <message>
        <source>Updates and bugs of the packages installed here. Needs no name.</source>
        <translation>Actualizaciones y bugs de los paquetes instalados aquí. No necesita ningún nombre.</translation>
    </message>
    <message>
        <source>Problems in packages I follow</source>
        <translation>Problemas en paquetes que sigo</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Paquetes que sigo</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Problemas de los que informó este equipo</translation>
    </message>
</context>
<context>
    <name>pretix</name>
    <message>
        <source>{attendee} entered {event}</source>
        <translation>{attendee} entró en {event}</translation>
    </message>
    <message>
        <source>Somebody entered {event}</source>
        <translation>Alguien entró en {event}</translation>
    </message>
    <message>
        <source>{attendee} left {event}</source>
        <translation>{attendee} salió de {event}</translation>
    </message>
    <message>
        <source>Somebody left {event}</source>
        <translation>Alguien salió de {event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket at {event}</source>
        <translation>Alguien mostró una entrada en {event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket</source>
        <translation>Alguien mostró una entrada</translation>
    </message>
    <message>
        <source>You entered {event}</source>
        <translation>Entraste en {event}</translation>
    </message>
    <message>
        <source>You left {event}</source>
        <translation>Saliste de {event}</translation>
    </message>
    <message>
        <source>Entered: {event}</source>
        <translation>Ingreso: {event}</translation>
    </message>
    <message>
        <source>Left: {event}</source>
        <translation>Salida: {event}</translation>
    </message>
    <message>
        <source>Ticket shown: {event}</source>
        <translation>Entrada mostrada: {event}</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>Entrada mostrada</translation>
    </message>
    <message>
        <source>Something happened with the tickets of {event} ({action})</source>
        <translation>Ocurrió algo con las entradas de {event} ({action})</translation>
    </message>
    <message>
        <source>Something happened with tickets</source>
        <translation>Ocurrió algo con las entradas</translation>
    </message>
    <message>
        <source>Tickets: {event}</source>
        <translation>Entradas: {event}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
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
        <translation>El compose {compose} empezó</translation>
    </message>
    <message>
        <source>The compose {compose} is finished</source>
        <translation>El compose {compose} está listo</translation>
    </message>
    <message>
        <source>The compose {compose} is finished, but parts of it are missing</source>
        <translation>El compose {compose} está listo, pero le faltan partes</translation>
    </message>
    <message>
        <source>The compose {compose} failed</source>
        <translation>El compose {compose} falló</translation>
    </message>
    <message>
        <source>The compose {compose} was aborted</source>
        <translation>Se abortó el compose {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} is now {status}</source>
        <translation>El compose {compose} está ahora en el estado {status}</translation>
    </message>
    <message>
        <source>The compose {compose} has changed</source>
        <translation>El compose {compose} ha cambiado</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Un compose ha cambiado</translation>
    </message>
    <message>
        <source>Compose started: {compose}</source>
        <translation>Compose iniciado: {compose}</translation>
    </message>
    <message>
        <source>Compose done: {compose}</source>
        <translation>Compose listo: {compose}</translation>
    </message>
    <message>
        <source>Compose incomplete: {compose}</source>
        <translation>Compose incompleto: {compose}</translation>
    </message>
    <message>
        <source>Compose failed: {compose}</source>
        <translation>Compose fallido: {compose}</translation>
    </message>
    <message>
        <source>Compose aborted: {compose}</source>
        <translation>Compose abortado: {compose}</translation>
    </message>
    <message>
        <source>Compose changed: {compose}</source>
        <translation>Compose cambiado: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} started</source>
        <translation>La fase {phase} del compose {compose} empezó</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} started</source>
        <translation>Una fase del compose {compose} empezó</translation>
    </message>
    <message>
        <source>A phase of a compose started</source>
        <translation>Una fase de un compose empezó</translation>
    </message>
    <message>
        <source>Phase {phase} started: {compose}</source>
        <translation>Fase {phase} iniciada: {compose}</translation>
    </message>
    <message>
        <source>Phase started: {compose}</source>
        <translation>Fase iniciada: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} is done</source>
        <translation>La fase {phase} del compose {compose} está lista</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} is done</source>
        <translation>Una fase del compose {compose} está lista</translation>
    </message>
    <message>
        <source>A phase of a compose is done</source>
        <translation>Una fase de un compose está lista</translation>
    </message>
    <message>
        <source>Phase {phase} done: {compose}</source>
        <translation>Fase {phase} lista: {compose}</translation>
    </message>
    <message>
        <source>Phase done: {compose}</source>
        <translation>Fase lista: {compose}</translation>
    </message>
    <message>
        <source>{deliverables, plural, one {# image is} other {# images are}} to be made for the compose {compose}</source>
        <translation>{deliverables, plural, one {Se va a hacer # imagen} other {Se van a hacer # imágenes}} para el compose {compose}</translation>
    </message>
    <message>
        <source>Images are to be made for the compose {compose}</source>
        <translation>Se van a hacer imágenes para el compose {compose}</translation>
    </message>
    <message>
        <source>Images are to be made</source>
        <translation>Se van a hacer imágenes</translation>
    </message>
    <message>
        <source>Images to come: {compose}</source>
        <translation>Imágenes previstas: {compose}</translation>
    </message>
    <message>
        <source>Images to come</source>
        <translation>Imágenes previstas</translation>
    </message>
    <message>
        <source>The image {image} is done</source>
        <translation>La imagen {image} está lista</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is done</source>
        <translation>Una imagen del compose {compose} está lista</translation>
    </message>
    <message>
        <source>An image is done</source>
        <translation>Una imagen está lista</translation>
    </message>
    <message>
        <source>Image done: {variant} {arch}</source>
        <translation>Imagen lista: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image done: {compose}</source>
        <translation>Imagen lista: {compose}</translation>
    </message>
    <message>
        <source>The image {image} failed</source>
        <translation>La imagen {image} falló</translation>
    </message>
    <message>
        <source>An image of the compose {compose} failed</source>
        <translation>Una imagen del compose {compose} falló</translation>
    </message>
    <message>
        <source>An image failed</source>
        <translation>Una imagen falló</translation>
    </message>
    <message>
        <source>Image failed: {variant} {arch}</source>
        <translation>Imagen fallida: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image failed: {compose}</source>
        <translation>Imagen fallida: {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} made the ostree commit {commit} of {ref} for {arch}</source>
        <translation>El compose {compose} hizo el commit de ostree {commit} de {ref} para {arch}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit of {ref}</source>
        <translation>El compose {compose} hizo un commit de ostree nuevo de {ref}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit</source>
        <translation>El compose {compose} hizo un commit de ostree nuevo</translation>
    </message>
    <message>
        <source>A compose made a new ostree commit</source>
        <translation>Un compose hizo un commit de ostree nuevo</translation>
    </message>
    <message>
        <source>New tree: {ref}</source>
        <translation>Árbol nuevo: {ref}</translation>
    </message>
    <message>
        <source>New tree: {compose}</source>
        <translation>Árbol nuevo: {compose}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start: {why}</source>
        <translation>El compose de {config} no pudo empezar: {why}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start</source>
        <translation>El compose de {config} no pudo empezar</translation>
    </message>
    <message>
        <source>A compose failed to start</source>
        <translation>Un compose no pudo empezar</translation>
    </message>
    <message>
        <source>Compose not started: {config}</source>
        <translation>Compose no iniciado: {config}</translation>
    </message>
    <message>
        <source>Compose not started</source>
        <translation>Compose no iniciado</translation>
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
        <translation>{agent} pidió a {tester} que probara {request} de nuevo</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>{agent} pidió a {tester} que ejecutara de nuevo la prueba del resultado {result} de resultsdb</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run a test again</source>
        <translation>{agent} pidió a {tester} que ejecutara una prueba de nuevo</translation>
    </message>
    <message>
        <source>{tester} was asked to run a test again</source>
        <translation>Se pidió a {tester} que ejecutara una prueba de nuevo</translation>
    </message>
    <message>
        <source>A test is to run again</source>
        <translation>Una prueba se va a ejecutar de nuevo</translation>
    </message>
    <message>
        <source>You asked {tester} to test {request} again</source>
        <translation>Pediste a {tester} que probara {request} de nuevo</translation>
    </message>
    <message>
        <source>You asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>Pediste a {tester} que ejecutara de nuevo la prueba del resultado {result} de resultsdb</translation>
    </message>
    <message>
        <source>You asked {tester} to run a test again</source>
        <translation>Pediste a {tester} que ejecutara una prueba de nuevo</translation>
    </message>
    <message>
        <source>Test asked for: {request}</source>
        <translation>Prueba pedida: {request}</translation>
    </message>
    <message>
        <source>Test asked for: {tester}</source>
        <translation>Prueba pedida: {tester}</translation>
    </message>
    <message>
        <source>Run a test suite</source>
        <translation>Ejecutar un conjunto de pruebas</translation>
    </message>
</context>
<context>
    <name>releng</name>
    <message>
        <source>Release engineering looks for builds for a release of Fedora {release} Atomic Host</source>
        <translation>Ingeniería de versiones busca compilaciones para una versión de Fedora {release} Atomic Host</translation>
    </message>
    <message>
        <source>Release engineering looks for builds for a release of Atomic Host</source>
        <translation>Ingeniería de versiones busca compilaciones para una versión de Atomic Host</translation>
    </message>
    <message>
        <source>Atomic Host begun: Fedora {release}</source>
        <translation>Atomic Host iniciado: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host begun</source>
        <translation>Atomic Host iniciado</translation>
    </message>
    <message>
        <source>A new release of Fedora {release} Atomic Host is ready</source>
        <translation>Una versión nueva de Fedora {release} Atomic Host está lista</translation>
    </message>
    <message>
        <source>A new release of Atomic Host is ready</source>
        <translation>Una versión nueva de Atomic Host está lista</translation>
    </message>
    <message>
        <source>Atomic Host ready: Fedora {release}</source>
        <translation>Atomic Host listo: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host ready</source>
        <translation>Atomic Host listo</translation>
    </message>
    <message>
        <source>Release engineering</source>
        <translation>Ingeniería de versiones</translation>
    </message>
</context>
<context>
    <name>resultsdb</name>
    <message>
        <source>{test} passed for {item}</source>
        <translation>{test} salió bien para {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>La prueba {test} salió bien</translation>
    </message>
    <message>
        <source>{test} failed for {item}: {note}</source>
        <translation>{test} falló para {item}: {note}</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{test} falló para {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>La prueba {test} falló</translation>
    </message>
    <message>
        <source>{test} for {item} is done, and somebody should look at it</source>
        <translation>{test} para {item} terminó y alguien debería mirar el resultado</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}: {note}</source>
        <translation>{test} no se pudo ejecutar para {item}: {note}</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}</source>
        <translation>{test} no se pudo ejecutar para {item}</translation>
    </message>
    <message>
        <source>{test} is queued for {item}</source>
        <translation>{test} está en cola para {item}</translation>
    </message>
    <message>
        <source>{test} started for {item}</source>
        <translation>{test} empezó para {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item}</source>
        <translation>{test} terminó para {item}</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>La prueba {test} está lista</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Una prueba está lista</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Prueba superada: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Prueba fallida: {item}</translation>
    </message>
    <message>
        <source>Test to inspect: {item}</source>
        <translation>Prueba por revisar: {item}</translation>
    </message>
    <message>
        <source>Test not run: {item}</source>
        <translation>Prueba no ejecutada: {item}</translation>
    </message>
    <message>
        <source>Test queued: {item}</source>
        <translation>Prueba en cola: {item}</translation>
    </message>
    <message>
        <source>Test started: {item}</source>
        <translation>Prueba iniciada: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Prueba lista: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Prueba lista</translation>
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
        <translation>está desactivada</translation>
    </message>
    <message>
        <source>is about other people or packages</source>
        <translation>trata de otras personas o paquetes</translation>
    </message>
    <message>
        <source>leaves out what you did yourself</source>
        <translation>deja fuera lo que hiciste tú</translation>
    </message>
    <message>
        <source>is about other services</source>
        <translation>trata de otros servicios</translation>
    </message>
    <message>
        <source>wants another severity</source>
        <translation>quiere otra gravedad</translation>
    </message>
    <message>
        <source>wants another verdict on the signature</source>
        <translation>quiere otro veredicto sobre la firma</translation>
    </message>
    <message>
        <source>wants another topic</source>
        <translation>quiere otro tema</translation>
    </message>
    <message>
        <source>looks for other words</source>
        <translation>busca otras palabras</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>The packages of the group %1 could not be asked for: %2</source>
        <translation>No se pudieron consultar los paquetes del grupo %1: %2</translation>
    </message>
    <message>
        <source>The packages of %1 could not be asked for: %2</source>
        <translation>No se pudieron consultar los paquetes de %1: %2</translation>
    </message>
    <message>
        <source>The packages installed here could not be read: %1</source>
        <translation>No se pudieron leer los paquetes instalados aquí: %1</translation>
    </message>
    <message>
        <source>waits for something to break or to be mended</source>
        <translation>espera a que algo se rompa o se arregle</translation>
    </message>
    <message>
        <source>needs your user name, which is not set</source>
        <translation>necesita tu nombre de usuario, que no está definido</translation>
    </message>
    <message>
        <source>needs a list of packages that is not known yet</source>
        <translation>necesita una lista de paquetes que aún no se conoce</translation>
    </message>
    <message>
        <source>is about whom or what you follow, and that is nothing yet</source>
        <translation>trata de lo que sigues, y aún no sigues nada</translation>
    </message>
</context>
<context>
    <name>summershum</name>
    <message>
        <source>summershum started to read {file} of {package}</source>
        <translation>summershum empezó a leer {file} de {package}</translation>
    </message>
    <message>
        <source>summershum started to read a source file</source>
        <translation>summershum empezó a leer un archivo fuente</translation>
    </message>
    <message>
        <source>summershum started to read {file}, which you uploaded for {package}</source>
        <translation>summershum empezó a leer {file}, que subiste para {package}</translation>
    </message>
    <message>
        <source>Source being read: {package}</source>
        <translation>Leyendo la fuente: {package}</translation>
    </message>
    <message>
        <source>Source being read</source>
        <translation>Leyendo la fuente</translation>
    </message>
    <message>
        <source>summershum has read {file} of {package}</source>
        <translation>summershum ha leído {file} de {package}</translation>
    </message>
    <message>
        <source>summershum has read a source file</source>
        <translation>summershum ha leído un archivo fuente</translation>
    </message>
    <message>
        <source>summershum has read {file}, which you uploaded for {package}</source>
        <translation>summershum ha leído {file}, que subiste para {package}</translation>
    </message>
    <message>
        <source>Source read: {package}</source>
        <translation>Fuente leída: {package}</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>Fuente leída</translation>
    </message>
    <message>
        <source>summershum failed to read {file} of {package}</source>
        <translation>summershum no pudo leer {file} de {package}</translation>
    </message>
    <message>
        <source>summershum failed to read a source file</source>
        <translation>summershum no pudo leer un archivo fuente</translation>
    </message>
    <message>
        <source>summershum failed to read {file}, which you uploaded for {package}</source>
        <translation>summershum no pudo leer {file}, que subiste para {package}</translation>
    </message>
    <message>
        <source>Source not read: {package}</source>
        <translation>Fuente no leída: {package}</translation>
    </message>
    <message>
        <source>Source not read</source>
        <translation>Fuente no leída</translation>
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
        <translation>{test} salió bien para {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>La prueba {test} salió bien</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{test} falló para {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>La prueba {test} falló</translation>
    </message>
    <message>
        <source>{test} was aborted for {item}</source>
        <translation>Se abortó {test} para {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item} ({outcome})</source>
        <translation>{test} terminó para {item} ({outcome})</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>La prueba {test} está lista</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Una prueba está lista</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Prueba superada: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Prueba fallida: {item}</translation>
    </message>
    <message>
        <source>Test aborted: {item}</source>
        <translation>Prueba abortada: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Prueba lista: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Prueba lista</translation>
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
        <translation>No se pudo abrir %1. ¿Hay un navegador web configurado?</translation>
    </message>
    <message>
        <source>New messages cannot be stored: %1</source>
        <translation>No se pueden guardar mensajes nuevos: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>El historial estaba dañado. Se conserva como %1 y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>All messages are marked read</source>
        <translation>Todos los mensajes están marcados como leídos</translation>
    </message>
</context>
<context>
    <name>tidings::app::AutostartSwitch</name>
    <message>
        <source>Tell what happened since you logged in.</source>
        <translation>Contar qué pasó desde que iniciaste sesión.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Tidings at login: %1</source>
        <translation>No se puede pedir al escritorio que arranque Tidings al iniciar sesión: %1</translation>
    </message>
</context>
<context>
    <name>tidings::app::PreferencesWindows</name>
    <message>
        <source>This cannot be changed now.</source>
        <translation>Esto no se puede cambiar ahora.</translation>
    </message>
</context>
<context>
    <name>tidings::app::RulesWindows</name>
    <message>
        <source>This message is not in the history any more. Mute it from another one.</source>
        <translation>Este mensaje ya no está en el historial. Siléncialo desde otro.</translation>
    </message>
</context>
<context>
    <name>tidings::app::Settings</name>
    <message>
        <source>What you chose counts until the program ends, but cannot be kept. %1</source>
        <translation>Lo que elegiste vale hasta que termine el programa, pero no se puede guardar. %1</translation>
    </message>
    <message>
        <source>What you chose counts until the program ends. Then other settings count more: %1</source>
        <translation>Lo que elegiste vale hasta que termine el programa. Después tienen prioridad otros ajustes: %1</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Personas que sigo</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Paquetes que sigo</translation>
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
        <translation>Cuando informes de un defecto, añade esto. Se dejan fuera las contraseñas, la ruta de tu carpeta personal y los nombres en direcciones; aun así, échale un vistazo.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>tidings::ui::AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>There is a profile of that name.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
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
        <translation>Burbujas a la vez</translation>
    </message>
    <message>
        <source>After that, one each</source>
        <translation>Después, una cada</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>What comes in between is told by one bubble for all.</source>
        <translation>Lo que llega entre medias lo cuenta una sola burbuja para todo.</translation>
    </message>
    <message>
        <source>Which messages become a bubble is decided by rules.</source>
        <translation>Qué mensajes se convierten en burbuja lo deciden las reglas.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CatchUpBar</name>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Catching up is waiting: %1</source>
        <translation>La puesta al día espera: %1</translation>
    </message>
    <message>
        <source>Catching up: %1</source>
        <translation>Poniéndose al día: %1</translation>
    </message>
    <message>
        <source>Catching up: %1 of about %2</source>
        <translation>Poniéndose al día: %1 de unos %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Some messages of the time away are missing: %1. Tidings tries again when it starts the next time</source>
        <translation>Faltan algunos mensajes del tiempo de ausencia: %1. Tidings lo intentará de nuevo la próxima vez que se inicie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Catching up was stopped</source>
        <translation>La puesta al día se detuvo</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Catching up was stopped. While you were away: %1</source>
        <translation>La puesta al día se detuvo. Mientras no estabas: %1</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Mientras no estabas: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CertificateView</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ConstituentList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailFacts</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Why shown</source>
        <translation>Por qué se muestra</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what a link opens, at which host</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Con la firma de %1</translation>
    </message>
    <message>
        <source>With SHA-1, as the protocol of this bus has it</source>
        <translation>Con SHA-1, como lo establece el protocolo de este bus</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Show what is related: %1</source>
        <translation>Mostrar lo relacionado: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the message&apos;s link</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Copiar mensaje en bruto</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>No hay ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today at 14:23, 9 minutes ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mute, follow, new rule</source>
        <translation>Silenciar, seguir, regla nueva</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExplanationView</name>
    <message>
        <source>Rule by rule</source>
        <translation>Regla por regla</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>No hay reglas.</translation>
    </message>
    <message>
        <source>fits, and decides</source>
        <translation>encaja y decide</translation>
    </message>
    <message>
        <source>fits, but a rule above decides</source>
        <translation>encaja, pero decide una regla de más arriba</translation>
    </message>
    <message>
        <source>When it came the rules were others.</source>
        <translation>Cuando llegó, las reglas eran otras.</translation>
    </message>
    <message>
        <source>Open the rule %1. It %2</source>
        <comment>a rule&apos;s name, and what it makes of a message</comment>
        <translation>Abrir la regla %1. Esta %2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportBar</name>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1</source>
        <translation>
            <numerusform>%Ln mensaje escrito en %1</numerusform>
            <numerusform>%Ln mensajes escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo</translation>
    </message>
    <message>
        <source>The export was given up: %1</source>
        <translation>Se abandonó la exportación: %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportando: %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a message each line (*.jsonl)</source>
        <translation>JSON, un mensaje por línea (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::FirstStartDialog</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Un nombre de usuario solo tiene letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Without a user name nothing is told about you and your packages.</source>
        <translation>Sin nombre de usuario no se avisa de nada sobre ti y tus paquetes.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::GeneralPage</name>
    <message>
        <source>Start Tidings at login</source>
        <translation>Arrancar Tidings al iniciar sesión</translation>
    </message>
    <message>
        <source>Account name, as in your packages</source>
        <translation>Nombre de la cuenta, como en tus paquetes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The account is what “me” means in rules. Empty: nobody is meant.</source>
        <translation>La cuenta es lo que significa «mí» en las reglas. Vacía: no se refiere a nadie.</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Un nombre de usuario solo tiene letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryPage</name>
    <message>
        <source>Keep for days</source>
        <translation>Días de conservación</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Mensajes como máximo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What is older, and what is more, is removed for good, the oldest first.</source>
        <translation>Lo que es más antiguo y lo que sobrepasa el máximo se elimina para siempre, empezando por lo más antiguo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryToolBar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Leído o no leído</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Quit Tidings</source>
        <translation>Salir de Tidings</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Lo que se muestra…</translation>
    </message>
    <message>
        <source>What is selected…</source>
        <translation>Lo seleccionado…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>A part of the history cannot be read: %1</source>
        <translation>No se puede leer una parte del historial: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Housekeeping</name>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Account of a person</source>
        <translation>Cuenta de una persona</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Comprobando el historial</translation>
    </message>
    <message>
        <source>Making the history smaller</source>
        <translation>Reduciendo el historial</translation>
    </message>
    <message>
        <source>Forgetting %1</source>
        <translation>Olvidando a %1</translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation>Contando mensajes</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Detenido. Lo hecho hasta entonces se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1</source>
        <translation>
            <numerusform>%Ln mensaje sobre %1</numerusform>
            <numerusform>%Ln mensajes sobre %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1 removed</source>
        <translation>
            <numerusform>%Ln mensaje sobre %1 eliminado</numerusform>
            <numerusform>%Ln mensajes sobre %1 eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>El historial está dañado: %1</translation>
    </message>
    <message>
        <source>Something in the history was wrong, and has been mended.</source>
        <translation>Algo en el historial estaba mal y se ha arreglado.</translation>
    </message>
    <message>
        <source>The history is in order.</source>
        <translation>El historial está en orden.</translation>
    </message>
    <message>
        <source>It was %1 and is %2 now.</source>
        <translation>Ocupaba %1 y ahora ocupa %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln message(s) about %1 for good?</source>
        <translation>
            <numerusform>¿Eliminar para siempre %Ln mensaje sobre %1?</numerusform>
            <numerusform>¿Eliminar para siempre %Ln mensajes sobre %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>What others wrote about the person in a text stays.</source>
        <translation>Lo que otros escribieron sobre la persona en un texto se conserva.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ImportDialog</name>
    <message>
        <source>Put them above the rules that are there</source>
        <translation>Ponerlas encima de las reglas que ya hay</translation>
    </message>
    <message>
        <source>Put them in place of the rules that are there</source>
        <translation>Ponerlas en lugar de las reglas que ya hay</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What could not be carried over</source>
        <translation>Lo que no se pudo trasladar</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Tu clave pública</translation>
    </message>
    <message>
        <source>Give it to whoever runs the gateway.</source>
        <translation>Dásela a quien administra la pasarela.</translation>
    </message>
    <message>
        <source>The public key is copied. Give it to whoever runs the gateway.</source>
        <translation>La clave pública se ha copiado. Dásela a quien administra la pasarela.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Crear una clave nueva…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Make a new key instead of the one there is?</source>
        <translation>¿Crear una clave nueva en lugar de la que hay?</translation>
    </message>
    <message>
        <source>The old one is gone for good, and you are not let in before whoever runs the gateway has the public half of the new one.</source>
        <translation>La antigua se pierde para siempre, y no se te dejará entrar hasta que quien administra la pasarela tenga la parte pública de la nueva.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Single letters work in the list.</source>
        <translation>Las letras sueltas funcionan en la lista.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::LongForm</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MessageMenu</name>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>New rule from this…</source>
        <translation>Regla nueva a partir de esto…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No bubbles about</source>
        <translation>Sin burbujas sobre</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>It still goes to the history, as read.</source>
        <translation>Aun así va al historial, como leído.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MutesPage</name>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Nothing is muted. Press m on a message in the history to mute what it is about.</source>
        <translation>No hay nada silenciado. Pulsa m en un mensaje del historial para silenciar aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguido</translation>
    </message>
    <message>
        <source>You follow nobody. The menu of a message in the history has Follow.</source>
        <translation>No sigues a nadie. En el menú de un mensaje del historial está «Seguir».</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>un paquete</translation>
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
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NewAbove</name>
    <message>
        <source>To the newest message (Home)</source>
        <translation>Al mensaje más reciente (Inicio)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>messages above those in view</comment>
        <translation>
            <numerusform>%Ln nuevo más arriba</numerusform>
            <numerusform>%Ln nuevos más arriba</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>There is no keyring: it is kept until Tidings ends.</source>
        <translation>No hay ningún llavero: la contraseña se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Conservar en el llavero</translation>
    </message>
    <message>
        <source>Else it is kept until Tidings ends.</source>
        <translation>Si no, se conserva hasta que termine Tidings.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PathEdit</name>
    <message>
        <source>Look for the file</source>
        <translation>Buscar el archivo</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesPage</name>
    <message>
        <source>the command line</source>
        <translation>la línea de comandos</translation>
    </message>
    <message>
        <source>Set by %1, which counts more than what is chosen here.</source>
        <translation>Establecido por %1, que tiene prioridad sobre lo que se elige aquí.</translation>
    </message>
    <message>
        <source>Set by %1. What is chosen here counts more.</source>
        <translation>Establecido por %1. Lo que se elige aquí tiene prioridad.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Burbujas</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The demo keeps nothing: what you choose here counts until it ends.</source>
        <translation>La demo no guarda nada: lo que elijas aquí vale hasta que termine.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreviewPane</name>
    <message>
        <source>Messages the rule would have caught</source>
        <translation>Mensajes que la regla habría recogido</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>No se puede leer el historial: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PrivacyPage</name>
    <message>
        <source>Show pictures of people</source>
        <translation>Mostrar imágenes de personas</translation>
    </message>
    <message>
        <source>They come from libravatar.org, which learns by it whom you read about. Each is kept for a week.</source>
        <translation>Vienen de libravatar.org, que así se entera de sobre quién lees. Cada una se conserva una semana.</translation>
    </message>
    <message>
        <source>Nothing else is fetched to be shown: icons of services come with Tidings, and a link is opened only when you press it.</source>
        <translation>No se obtiene nada más para mostrarlo: los iconos de los servicios vienen con Tidings, y un enlace solo se abre cuando lo pulsas.</translation>
    </message>
    <message>
        <source>A rule about packages you maintain asks the package source for those of your account.</source>
        <translation>Una regla sobre paquetes que mantienes pregunta a la fuente de paquetes por los de tu cuenta.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileForm</name>
    <message>
        <source>Check the signatures of senders</source>
        <translation>Comprobar las firmas de los remitentes</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo de mensajes</translation>
    </message>
    <message>
        <source>User of the address</source>
        <translation>Usuario de la dirección</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>None: nothing is caught up</source>
        <translation>Ninguno: no hay puesta al día</translation>
    </message>
    <message>
        <source>Catch up at most, messages</source>
        <translation>Puesta al día como máximo, mensajes</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>como máximo </translation>
    </message>
    <message>
        <source>Catch up at most, days</source>
        <translation>Puesta al día como máximo, días</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Puesta al día</translation>
    </message>
    <message>
        <source>Set by %1, too, which counts more than what is chosen here.</source>
        <translation>Establecido también por %1, que tiene prioridad sobre lo que se elige aquí.</translation>
    </message>
    <message>
        <source>Set by %1, too. What is chosen here counts more.</source>
        <translation>Establecido también por %1. Lo que se elige aquí tiene prioridad.</translation>
    </message>
    <message numerus="yes">
        <source> message(s)</source>
        <translation>
            <numerusform> mensaje</numerusform>
            <numerusform> mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation>Olvidar la contraseña</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>Cuenta y contraseña</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Establecer la contraseña…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Cuenta y clave</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Tu clave</translation>
    </message>
    <message>
        <source>Gateway&apos;s key</source>
        <translation>Clave de la pasarela</translation>
    </message>
    <message>
        <source>The public key of a gateway has 40 letters, digits and signs</source>
        <translation>La clave pública de una pasarela tiene 40 letras, cifras y signos</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>wrong key of the gateway</source>
        <translation>clave incorrecta de la pasarela</translation>
    </message>
    <message>
        <source>new key of the gateway</source>
        <translation>clave nueva de la pasarela</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfilesPage</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>This profile was not made here; it can only be switched off.</source>
        <translation>Este perfil no se creó aquí; solo se puede desactivar.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>El perfil %1 se ha quitado.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::QuietPage</name>
    <message>
        <source>No bubbles at these hours</source>
        <translation>Sin burbujas a estas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>The days are those on which they begin; none means every day.</source>
        <translation>Los días son aquellos en que empiezan; ninguno significa todos los días.</translation>
    </message>
    <message>
        <source>Bubbles also wait while the desktop&apos;s do-not-disturb is on, and while the screen is locked. One bubble tells afterwards what came.</source>
        <translation>Las burbujas también esperan mientras el modo «No molestar» del escritorio está activado y mientras la pantalla está bloqueada. Después, una burbuja cuenta lo que llegó.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RawView</name>
    <message>
        <source>Raw message</source>
        <translation>Mensaje en bruto</translation>
    </message>
    <message>
        <source>Raw message (JSON, %1)</source>
        <translation>Mensaje en bruto (JSON, %1)</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <translation>Mostrar más (se muestran %1 de %2)</translation>
    </message>
    <message>
        <source>Search in the raw message</source>
        <translation>Buscar en el mensaje en bruto</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Copiar mensaje en bruto</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>No se encontró en lo que se muestra</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleFiles</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 has no rules of Tidings or of Fedora&apos;s notifier.</source>
        <translation>%1 no tiene reglas de Tidings ni del notificador de Fedora.</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>No se leen más de %1 reglas.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleForm</name>
    <message>
        <source>Whatever it changes</source>
        <translation>Cambie lo que cambie</translation>
    </message>
    <message>
        <source>Only what breaks</source>
        <translation>Solo lo que se rompe</translation>
    </message>
    <message>
        <source>Only what is mended</source>
        <translation>Solo lo que se arregla</translation>
    </message>
    <message>
        <source>What breaks or is mended</source>
        <translation>Lo que se rompe o se arregla</translation>
    </message>
    <message>
        <source>All I follow, or user names</source>
        <translation>Todas las que sigo, o nombres de usuario</translation>
    </message>
    <message>
        <source>Names of groups</source>
        <translation>Nombres de grupos</translation>
    </message>
    <message>
        <source>All I follow, or names such as python-*</source>
        <translation>Todos los que sigo, o nombres como python-*</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>Cualquier firma</translation>
    </message>
    <message>
        <source>%1 or others</source>
        <comment>a verdict</comment>
        <translation>%1 u otras</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>Known of builds (Koji, Jenkins), tests (CI), composes (Pungi), gates (Greenwave), and of what Koschei and Nagios tell</source>
        <translation>Se sabe de compilaciones (Koji, Jenkins), pruebas (CI), composes (Pungi), gates (Greenwave) y de lo que dicen Koschei y Nagios</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleListModel</name>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The first rule that fits decides. What fits none is kept as read.</source>
        <translation>Decide la primera regla que encaja. Lo que no encaja en ninguna se guarda como leído.</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <comment>a preset</comment>
        <translation>Reglas de «%1»</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>No hay reglas</translation>
    </message>
    <message>
        <source>All messages go to the history, as read, and there are no bubbles.</source>
        <translation>Todos los mensajes van al historial, como leídos, y no hay burbujas.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add those for packagers</source>
        <translation>Añadir las de empaquetador</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Muted and followed</source>
        <translation>Silenciado y seguido</translation>
    </message>
    <message>
        <source>The rules are exported.</source>
        <translation>Las reglas están exportadas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Rules (*.toml *.json);;All files (*)</source>
        <translation>Reglas (*.toml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>Rules of Tidings (*.toml);;Rules of Fedora&apos;s notifier, FMN (*.json)</source>
        <translation>Reglas de Tidings (*.toml);;Reglas del notificador de Fedora, FMN (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Filter: %1, remove</source>
        <translation>Filtro: %1, quitar</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchField</name>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search, or type user: package: service: is:unread …</source>
        <translation>Busca o escribe user: package: service: is:unread …</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SelectedMessage</name>
    <message>
        <source>The message cannot be read</source>
        <translation>No se puede leer el mensaje</translation>
    </message>
    <message>
        <source>The message is not in the history any more</source>
        <translation>El mensaje ya no está en el historial</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ServerKeyPanel</name>
    <message>
        <source>Accept the new key</source>
        <translation>Aceptar la clave nueva</translation>
    </message>
    <message>
        <source>The gateway&apos;s public key</source>
        <translation>La clave pública de la pasarela</translation>
    </message>
    <message>
        <source>From whoever runs it</source>
        <translation>De quien administra la pasarela</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>The key of the gateway is to be %1 now, and was %2 before. Somebody else may pose as the gateway: nothing is connected before you accept it. Do so if whoever runs the gateway confirms it.</source>
        <translation>La clave de la pasarela debe ser ahora %1 y antes era %2. Puede que alguien se haga pasar por la pasarela: no se conecta nada hasta que aceptes la clave nueva. Hazlo si quien administra la pasarela la confirma.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarModel</name>
    <message>
        <source>All</source>
        <comment>the view of all messages</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>the view of unread messages</comment>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>services</comment>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidings does not know your account. Name it in the settings.</source>
        <translation>Tidings no conoce tu cuenta. Indícala en los ajustes.</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>a view and its number of unread messages</comment>
        <translation>%1, %2 sin leer</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarView</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tidings::ui::StatusLine</name>
    <message>
        <source>Bubbles are paused until %1</source>
        <translation>Las burbujas están en pausa hasta %1</translation>
    </message>
    <message>
        <source>Bubbles are paused until resumed</source>
        <translation>Las burbujas están en pausa hasta que se reanuden</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TestPanel</name>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Prueba detenida</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TextBox</name>
    <message>
        <source>… It goes on; the raw message has all of it.</source>
        <translation>… Continúa; el mensaje en bruto lo contiene todo.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Timeline</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is in view, how much it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>legend</comment>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>legend</comment>
        <translation>problemas</translation>
    </message>
</context>
<context>
    <name>tidings::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ViewCombo</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
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
        <translation>{user} abrió el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket}</source>
        <translation>{user} abrió el ticket {ticket}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was opened</source>
        <translation>Se abrió el ticket {ticket}</translation>
    </message>
    <message>
        <source>A ticket was opened in {project}</source>
        <translation>Se abrió un ticket en {project}</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>Se abrió un ticket</translation>
    </message>
    <message>
        <source>You opened the ticket {ticket}: “{title}”</source>
        <translation>Abriste el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket} for you: “{title}”</source>
        <translation>{user} abrió el ticket {ticket} para ti: «{title}»</translation>
    </message>
    <message>
        <source>New ticket: {ticket}</source>
        <translation>Ticket nuevo: {ticket}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ticket nuevo</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} cerró el ticket {ticket} como {resolution}: «{title}»</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket}: “{title}”</source>
        <translation>{user} cerró el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} reopened the ticket {ticket}: “{title}”</source>
        <translation>{user} reabrió el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket} ({changed}): “{title}”</source>
        <translation>{user} cambió el ticket {ticket} ({changed}): «{title}»</translation>
    </message>
    <message>
        <source>{user} commented on the ticket {ticket}, “{title}”</source>
        <translation>{user} comentó en el ticket {ticket}, «{title}»</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket}: “{title}”</source>
        <translation>{user} cambió el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>The ticket {ticket} changed</source>
        <translation>El ticket {ticket} cambió</translation>
    </message>
    <message>
        <source>A ticket changed in {project}</source>
        <translation>Un ticket cambió en {project}</translation>
    </message>
    <message>
        <source>A ticket changed</source>
        <translation>Un ticket cambió</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>Cerraste el ticket {ticket} como {resolution}: «{title}»</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket}: “{title}”</source>
        <translation>Cerraste el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You reopened the ticket {ticket}: “{title}”</source>
        <translation>Reabriste el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>You changed the ticket {ticket}: “{title}”</source>
        <translation>Cambiaste el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} cerró tu ticket {ticket} como {resolution}: «{title}»</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket}: “{title}”</source>
        <translation>{user} cerró tu ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} reopened your ticket {ticket}: “{title}”</source>
        <translation>{user} reabrió tu ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} changed your ticket {ticket}: “{title}”</source>
        <translation>{user} cambió tu ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>Ticket closed: {ticket}</source>
        <translation>Ticket cerrado: {ticket}</translation>
    </message>
    <message>
        <source>Ticket reopened: {ticket}</source>
        <translation>Ticket reabierto: {ticket}</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Comentario nuevo: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed: {ticket}</source>
        <translation>Ticket cambiado: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>Ticket cambiado</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}: “{title}”</source>
        <translation>{user} eliminó el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}</source>
        <translation>{user} eliminó el ticket {ticket}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was deleted</source>
        <translation>Se eliminó el ticket {ticket}</translation>
    </message>
    <message>
        <source>A ticket was deleted</source>
        <translation>Se eliminó un ticket</translation>
    </message>
    <message>
        <source>You deleted the ticket {ticket}: “{title}”</source>
        <translation>Eliminaste el ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>{user} deleted your ticket {ticket}: “{title}”</source>
        <translation>{user} eliminó tu ticket {ticket}: «{title}»</translation>
    </message>
    <message>
        <source>Ticket deleted: {ticket}</source>
        <translation>Ticket eliminado: {ticket}</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>Ticket eliminado</translation>
    </message>
    <message>
        <source>{user} wrote the wiki page {page} of {project}</source>
        <translation>{user} escribió la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>{project} has a new wiki page, {page}</source>
        <translation>{project} tiene una página de wiki nueva, {page}</translation>
    </message>
    <message>
        <source>A wiki has a new page</source>
        <translation>Una wiki tiene una página nueva</translation>
    </message>
    <message>
        <source>You wrote the wiki page {page} of {project}</source>
        <translation>Escribiste la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>New wiki page: {page}</source>
        <translation>Página de wiki nueva: {page}</translation>
    </message>
    <message>
        <source>New wiki page</source>
        <translation>Página de wiki nueva</translation>
    </message>
    <message>
        <source>{user} edited the wiki page {page} of {project}</source>
        <translation>{user} editó la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was edited</source>
        <translation>Se editó la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Se editó una página de wiki</translation>
    </message>
    <message>
        <source>You edited the wiki page {page} of {project}</source>
        <translation>Editaste la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>Wiki page edited: {page}</source>
        <translation>Página de wiki editada: {page}</translation>
    </message>
    <message>
        <source>Wiki page edited</source>
        <translation>Página de wiki editada</translation>
    </message>
    <message>
        <source>{user} renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>{user} cambió el nombre de la página de wiki {old_name} de {project} a {page}</translation>
    </message>
    <message>
        <source>A wiki page is called {page} now</source>
        <translation>Una página de wiki se llama ahora {page}</translation>
    </message>
    <message>
        <source>A wiki page was renamed</source>
        <translation>Se cambió el nombre de una página de wiki</translation>
    </message>
    <message>
        <source>You renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>Cambiaste el nombre de la página de wiki {old_name} de {project} a {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed: {page}</source>
        <translation>Página de wiki renombrada: {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed</source>
        <translation>Página de wiki renombrada</translation>
    </message>
    <message>
        <source>{user} deleted the wiki page {page} of {project}</source>
        <translation>{user} eliminó la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was deleted</source>
        <translation>Se eliminó la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>A wiki page was deleted</source>
        <translation>Se eliminó una página de wiki</translation>
    </message>
    <message>
        <source>You deleted the wiki page {page} of {project}</source>
        <translation>Eliminaste la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>Wiki page deleted: {page}</source>
        <translation>Página de wiki eliminada: {page}</translation>
    </message>
    <message>
        <source>Wiki page deleted</source>
        <translation>Página de wiki eliminada</translation>
    </message>
    <message>
        <source>{user} deleted a version of the wiki page {page} of {project}</source>
        <translation>{user} eliminó una versión de la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>A version of the wiki page {page} was deleted</source>
        <translation>Se eliminó una versión de la página de wiki {page}</translation>
    </message>
    <message>
        <source>A version of a wiki page was deleted</source>
        <translation>Se eliminó una versión de una página de wiki</translation>
    </message>
    <message>
        <source>You deleted a version of the wiki page {page} of {project}</source>
        <translation>Eliminaste una versión de la página de wiki {page} de {project}</translation>
    </message>
    <message>
        <source>Wiki version deleted: {page}</source>
        <translation>Versión de wiki eliminada: {page}</translation>
    </message>
    <message>
        <source>Wiki version deleted</source>
        <translation>Versión de wiki eliminada</translation>
    </message>
    <message>
        <source>{user} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{user} hizo push a {repo} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>{user} pushed to {repo}</source>
        <translation>{user} hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Alguien hizo push a {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Alguien subió un commit</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Hiciste push a {repo} ({branch}): «{summary}»</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Hiciste push a {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Commit nuevo: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Commit nuevo</translation>
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
        <translation>¿Está en marcha la pasarela y es correcto el puerto?</translation>
    </message>
    <message>
        <source>Is the name right, and is the network up?</source>
        <translation>¿Es correcto el nombre y funciona la red?</translation>
    </message>
    <message>
        <source>Is it the address of this bus?</source>
        <translation>¿Es la dirección de este bus?</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Corrige la dirección en el perfil.</translation>
    </message>
    <message>
        <source>Reconnecting.</source>
        <translation>Reconectando.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Sin conexión con %1. %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2. %3</source>
        <translation>Sin conexión con %1: %2. %3</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conexión con %1 establecida</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>%1, no message yet</source>
        <translation>%1, todavía sin mensajes</translation>
    </message>
    <message>
        <source>%1 Last message %2.</source>
        <translation>%1 Último mensaje %2.</translation>
    </message>
    <message>
        <source>%1, last message %2</source>
        <translation>%1, último mensaje %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Reanudar (en pausa hasta %1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>Hasta reanudar</translation>
    </message>
    <message>
        <source>Mark all read (%1)</source>
        <translation>Marcar todo como leído (%1)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Tidings: nothing unread</source>
        <translation>Tidings: nada sin leer</translation>
    </message>
    <message>
        <source>Tidings: %1 unread</source>
        <translation>Tidings: %1 sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problema</numerusform>
            <numerusform>%1, %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Paused until resumed</source>
        <translation>En pausa hasta reanudar</translation>
    </message>
    <message>
        <source>Does the profile name the right authority?</source>
        <translation>¿Indica el perfil la autoridad correcta?</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate or account?</source>
        <translation>¿Indica el perfil el certificado o la cuenta correctos?</translation>
    </message>
    <message>
        <source>Install the package that brings it (for Fedora: fedora-messaging), or run tidingsctl certificates fetch.</source>
        <translation>Instala el paquete que lo trae (en Fedora: fedora-messaging) o ejecuta tidingsctl certificates fetch.</translation>
    </message>
    <message>
        <source>Is the broker running, and is the port right?</source>
        <translation>¿Está en marcha el broker y es correcto el puerto?</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Arrancar al iniciar sesión</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Horas de silencio hasta %1</translation>
    </message>
    <message>
        <source>The desktop asks for quiet</source>
        <translation>El escritorio pide silencio</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>La pantalla está bloqueada</translation>
    </message>
    <message>
        <source>Is the address right, and does a firewall let it through?</source>
        <translation>¿Es correcta la dirección y deja pasar la conexión el cortafuegos?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile.</source>
        <translation>Establece la contraseña en las preferencias, en el perfil.</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Establece la contraseña en las preferencias, en el perfil; se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>Unlock it, or test the connection in the preferences to be asked.</source>
        <translation>Desbloquea el llavero o prueba la conexión en las preferencias para que se te pregunte.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or set the password there.</source>
        <translation>Prueba la conexión en las preferencias para que se te pregunte de nuevo o establece allí la contraseña.</translation>
    </message>
    <message>
        <source>Does a window of the keyring wait for you?</source>
        <translation>¿Te espera una ventana del llavero?</translation>
    </message>
    <message>
        <source>Set the password again in the preferences, at the profile, or ask whoever runs it.</source>
        <translation>Vuelve a establecer la contraseña en las preferencias, en el perfil, o pregunta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Copy your public key in the preferences, at the profile, and give it to whoever runs it.</source>
        <translation>Copia tu clave pública en las preferencias, en el perfil, y dásela a quien administra la pasarela.</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate?</source>
        <translation>¿Indica el perfil el certificado correcto?</translation>
    </message>
    <message>
        <source>If you have an account there, name it in the profile.</source>
        <translation>Si tienes una cuenta allí, indícala en el perfil.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the gateway&apos;s public key, and set it in the preferences, at the profile.</source>
        <translation>Pide la clave pública de la pasarela a quien la administra y establécela en las preferencias, en el perfil.</translation>
    </message>
    <message>
        <source>Somebody else may pose as the gateway. If whoever runs it confirms the new key, accept it in the preferences.</source>
        <translation>Puede que alguien se haga pasar por la pasarela. Si quien la administra confirma la clave nueva, acéptala en las preferencias.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile.</source>
        <translation>Crea una clave en las preferencias, en el perfil.</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>nadie escucha en %1</translation>
    </message>
    <message>
        <source>the name of %1 is not known</source>
        <translation>no se conoce el nombre %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted, or out of date</source>
        <translation>el certificado de %1 no es de confianza o ha caducado</translation>
    </message>
    <message>
        <source>the certificate of %1 is for another name</source>
        <translation>el certificado de %1 es de otro nombre</translation>
    </message>
    <message>
        <source>The account is right, but may not do this: are the virtual host and the queue of the profile right? Else ask whoever runs the broker.</source>
        <translation>La cuenta es correcta, pero no puede hacer esto: ¿son correctos el host virtual y la cola del perfil? Si lo son, pregunta a quien administra el broker.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Crea una en las preferencias, en el perfil; se conserva hasta que termine Tidings.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or make a new key there.</source>
        <translation>Prueba la conexión en las preferencias para que se te pregunte de nuevo, o crea allí una clave nueva.</translation>
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
        <translation>{who} retiró el waiver de {test} para {subject}: «{comment}»</translation>
    </message>
    <message>
        <source>{who} took back a waiver: “{comment}”</source>
        <translation>{who} retiró un waiver: «{comment}»</translation>
    </message>
    <message>
        <source>{who} took back a waiver</source>
        <translation>{who} retiró un waiver</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>{who} concedió un waiver de {test} para {subject} ({product}): «{comment}»</translation>
    </message>
    <message>
        <source>{who} waived the result {result} ({product}): “{comment}”</source>
        <translation>{who} concedió un waiver del resultado {result} ({product}): «{comment}»</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject}</source>
        <translation>{who} concedió un waiver de {test} para {subject}</translation>
    </message>
    <message>
        <source>{who} waived a test result</source>
        <translation>{who} concedió un waiver de un resultado de prueba</translation>
    </message>
    <message>
        <source>A test result was waived</source>
        <translation>Se concedió un waiver de un resultado de prueba</translation>
    </message>
    <message>
        <source>You took back the waiver of {test} for {subject}</source>
        <translation>Retiraste el waiver de {test} para {subject}</translation>
    </message>
    <message>
        <source>You took back a waiver</source>
        <translation>Retiraste un waiver</translation>
    </message>
    <message>
        <source>You waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>Concediste un waiver de {test} para {subject} ({product}): «{comment}»</translation>
    </message>
    <message>
        <source>You waived the result {result} ({product}): “{comment}”</source>
        <translation>Concediste un waiver del resultado {result} ({product}): «{comment}»</translation>
    </message>
    <message>
        <source>You waived a test result</source>
        <translation>Concediste un waiver de un resultado de prueba</translation>
    </message>
    <message>
        <source>Waiver taken back: {subject}</source>
        <translation>Waiver retirado: {subject}</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>Waiver retirado</translation>
    </message>
    <message>
        <source>Waived: {subject}</source>
        <translation>Waiver concedido: {subject}</translation>
    </message>
    <message>
        <source>Waived: result {result}</source>
        <translation>Waiver concedido: resultado {result}</translation>
    </message>
    <message>
        <source>Test result waived</source>
        <translation>Waiver concedido a un resultado de prueba</translation>
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
        <translation>{what} por {user} en {place}</translation>
    </message>
    <message>
        <source>{what} in {place}</source>
        <translation>{what} en {place}</translation>
    </message>
    <message>
        <source>{what} by {user} on Weblate</source>
        <translation>{what} por {user} en Weblate</translation>
    </message>
    <message>
        <source>{what} on Weblate</source>
        <translation>{what} en Weblate</translation>
    </message>
    <message>
        <source>{place} changed on Weblate</source>
        <translation>{place} cambió en Weblate</translation>
    </message>
    <message>
        <source>Something changed on Weblate</source>
        <translation>Cambió algo en Weblate</translation>
    </message>
    <message>
        <source>{what} by you in {place}</source>
        <translation>{what} por ti en {place}</translation>
    </message>
    <message>
        <source>{what} by {user} in your translation of {place}</source>
        <translation>{what} por {user} en tu traducción de {place}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translation>{what}: {place}</translation>
    </message>
    <message>
        <source>News from Weblate</source>
        <translation>Novedades de Weblate</translation>
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
        <translation>{user} hizo una edición menor en la página de wiki «{title}»</translation>
    </message>
    <message>
        <source>{user} edited the wiki page “{title}”</source>
        <translation>{user} editó la página de wiki «{title}»</translation>
    </message>
    <message>
        <source>The wiki page “{title}” was edited</source>
        <translation>Se editó la página de wiki «{title}»</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Se editó una página de wiki</translation>
    </message>
    <message>
        <source>You made a small edit of the wiki page “{title}”</source>
        <translation>Hiciste una edición menor en la página de wiki «{title}»</translation>
    </message>
    <message>
        <source>You edited the wiki page “{title}”</source>
        <translation>Editaste la página de wiki «{title}»</translation>
    </message>
    <message>
        <source>{user} edited your wiki page “{title}”</source>
        <translation>{user} editó tu página de wiki «{title}»</translation>
    </message>
    <message>
        <source>Wiki page edited: {title}</source>
        <translation>Página de wiki editada: {title}</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki: “{about}”</source>
        <translation>{user} subió {file} a la wiki: «{about}»</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki</source>
        <translation>{user} subió {file} a la wiki</translation>
    </message>
    <message>
        <source>{file} was uploaded to the wiki</source>
        <translation>Se subió {file} a la wiki</translation>
    </message>
    <message>
        <source>A file was uploaded to the wiki</source>
        <translation>Se subió un archivo a la wiki</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki: “{about}”</source>
        <translation>Subiste {file} a la wiki: «{about}»</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki</source>
        <translation>Subiste {file} a la wiki</translation>
    </message>
    <message>
        <source>Wiki upload: {file}</source>
        <translation>Subida a la wiki: {file}</translation>
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
        <translation>{docId} de {project} alcanzó «{reached}» en {locale}</translation>
    </message>
    <message>
        <source>{docId} of {project} reached “{reached}”</source>
        <translation>{docId} de {project} alcanzó «{reached}»</translation>
    </message>
    <message>
        <source>The translation of {project} goes on</source>
        <translation>La traducción de {project} sigue adelante</translation>
    </message>
    <message>
        <source>A translation goes on</source>
        <translation>Una traducción sigue adelante</translation>
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
        <translation>Hito de traducción</translation>
    </message>
    <message>
        <source>Zanata</source>
        <translation>Zanata</translation>
    </message>
</context>
</TS>
