<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Certificate</name>
    <message>
        <source>Subject: %1</source>
        <translation>Titulaire : %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Émetteur : %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valide du %1 au %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Signé avec %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>Numéro de série : %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Empreinte SHA-256 : %1</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1</source>
        <translation>Le certificat ne peut pas être lu : %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The broker is proven. Its certificate holds until %1.</source>
        <translation>Le broker est prouvé. Son certificat est valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>The broker is proven.</source>
        <translation>Le broker est prouvé.</translation>
    </message>
    <message>
        <source>No message in %1 s. On a quiet bus that is nothing unusual; else look at the topics.</source>
        <translation>Aucun message en %1 s. Sur un bus calme, cela n’a rien d’inhabituel ; sinon, vérifiez les topics.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1 s</source>
        <translation>
            <numerusform>%Ln message en %1 s</numerusform>
            <numerusform>%Ln messages en %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2.</source>
        <translation>%1, le plus récent %2.</translation>
    </message>
    <message>
        <source>%1, of which none can be read.</source>
        <translation>%1, dont aucun ne peut être lu.</translation>
    </message>
    <message>
        <source>All senders are proven.</source>
        <translation>Tous les expéditeurs sont prouvés.</translation>
    </message>
    <message>
        <source>%1 of %2 senders are proven. %3</source>
        <translation>Expéditeurs prouvés : %1 sur %2. %3</translation>
    </message>
    <message>
        <source>Found %1 and reached it in %2 s.</source>
        <translation>%1 trouvé et joint en %2 s.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Signed in as “%1”.</source>
        <translation>Identifié comme « %1 ».</translation>
    </message>
    <message>
        <source>Senders cannot be checked here: messages on this bus carry no signature.</source>
        <translation>Les expéditeurs ne peuvent pas être vérifiés ici : les messages de ce bus ne portent pas de signature.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Cela ne fonctionne pas.</translation>
    </message>
    <message>
        <source>It works. Messages are coming in.</source>
        <translation>Cela fonctionne. Des messages arrivent.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>%1: %2</source>
        <comment>People: ines, tomas</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome to Tidings</source>
        <translation>Bienvenue dans Tidings</translation>
    </message>
    <message>
        <source>What shall Tidings tell you?</source>
        <translation>Que doit vous dire Tidings&#x202f;?</translation>
    </message>
    <message>
        <source>You can change everything later under Rules.</source>
        <translation>Vous pourrez tout changer plus tard dans Règles.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Votre nom d’utilisateur</translation>
    </message>
    <message>
        <source>As in your account; may be empty</source>
        <translation>Comme dans votre compte&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>j or ↓, k or ↑</source>
        <translation>j ou ↓, k ou ↑</translation>
    </message>
    <message>
        <source>Next message, the one before</source>
        <translation>Message suivant, message précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the link; in a narrow window the details first</source>
        <translation>Ouvrir le lien&#x202f;; dans une fenêtre étroite, d’abord les détails</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Explain: why it is shown</source>
        <translation>Expliquer&#xa0;: pourquoi il est affiché</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the list; clear the search</source>
        <translation>Revenir à la liste&#x202f;; effacer la recherche</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 à Ctrl+4</translation>
    </message>
    <message>
        <source>All, unread, about me, problems</source>
        <translation>Tous, non lus, sur moi, problèmes</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit Tidings</source>
        <translation>Fermer la fenêtre, quitter Tidings</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Space, ← and →</source>
        <translation>Espace, ← et →</translation>
    </message>
    <message>
        <source>Unfold or fold a group</source>
        <translation>Déplier ou replier un groupe</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Mute what it is about</source>
        <translation>Mettre en sourdine ce dont il parle</translation>
    </message>
    <message>
        <source>← and →, Shift, + and −</source>
        <translation>← et →, Maj, + et −</translation>
    </message>
    <message>
        <source>In the timeline: choose a bar, or several; zoom</source>
        <translation>Dans la chronologie : choisir une barre, ou plusieurs ; zoomer</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Le message le plus récent</translation>
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
        <translation>Annuler ce qu’annonce la ligne sous la liste</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link is not opened: it leads neither to http nor to https.</source>
        <translation>Le lien n’est pas ouvert&#xa0;: il ne mène ni à http ni à https.</translation>
    </message>
    <message>
        <source>%1. The link is not opened.</source>
        <comment>what is wrong with the signature</comment>
        <translation>%1. Le lien n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Build page</source>
        <translation>Page du build</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>Page de la mise à jour</translation>
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
        <translation>Rapport de bug</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Résultats des tests</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Page wiki</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password is in the keyring.</source>
        <translation>Le mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>The password is kept until Tidings ends.</source>
        <translation>Le mot de passe est conservé jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>There is no keyring. The password is kept until Tidings ends.</source>
        <translation>Il n’y a pas de trousseau. Le mot de passe est conservé jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The password is kept until Tidings ends.</source>
        <translation>Le trousseau ne répond pas. Le mot de passe est conservé jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The password is kept until Tidings ends.</source>
        <translation>Le trousseau n’a pas été déverrouillé, ou a refusé. Le mot de passe est conservé jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the password it may have.</source>
        <translation>Le trousseau n’a pas été déverrouillé, et garde le mot de passe s’il en a un.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the password it may have.</source>
        <translation>Le trousseau ne répond pas, et garde le mot de passe s’il en a un.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Le mot de passe est oublié.</translation>
    </message>
    <message>
        <source>The key is in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>La clé est dans le trousseau. Donnez la moitié publique à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>There is no keyring. The key is kept until Tidings ends.</source>
        <translation>Il n’y a pas de trousseau. La clé est conservée jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The key is kept until Tidings ends.</source>
        <translation>Le trousseau ne répond pas. La clé est conservée jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The key is kept until Tidings ends.</source>
        <translation>Le trousseau n’a pas été déverrouillé, ou a refusé. La clé est conservée jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the key it may have.</source>
        <translation>Le trousseau n’a pas été déverrouillé, et garde la clé s’il en a une.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the key it may have.</source>
        <translation>Le trousseau ne répond pas, et garde la clé s’il en a une.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clé est oubliée.</translation>
    </message>
    <message>
        <source>There was a key in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>Le trousseau contenait déjà une clé. Donnez la partie publique à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and may have a key.</source>
        <translation>Le trousseau ne répond pas ; il contient peut-être une clé.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused, and may have a key.</source>
        <translation>Le trousseau n’a pas été déverrouillé, ou a refusé ; il contient peut-être une clé.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
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
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>Hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, number of messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>La plus récente : %1</translation>
    </message>
    <message>
        <source>A message that says nothing</source>
        <translation>Un message qui ne dit rien</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Surveille</translation>
    </message>
    <message>
        <source>What the rule tracks</source>
        <translation>Ce que la règle surveille</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Sauf</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>Services that are left out</source>
        <translation>Services laissés de côté</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What a message has to change</source>
        <translation>Ce qu’un message doit changer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Any topic, or a pattern such as *.git.receive</source>
        <translation>N’importe quel topic, ou un motif tel que *.git.receive</translation>
    </message>
    <message>
        <source>Topic or pattern</source>
        <translation>Topic ou motif</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>N’importe quels mots</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>Mots dans le message</translation>
    </message>
    <message>
        <source>Leave out what I did myself</source>
        <translation>Laisser de côté ce que j’ai fait moi-même</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Normal urgency</source>
        <translation>Urgence normale</translation>
    </message>
    <message>
        <source>Critical: stays, and pierces do-not-disturb</source>
        <translation>Critique&#xa0;: reste, et passe outre le mode Ne pas déranger</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Historique seulement</translation>
    </message>
    <message>
        <source>As unread</source>
        <translation>Comme non lu</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2 others</source>
        <comment>names</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Packages of %1</source>
        <translation>Paquets gérés par %1</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>ce qui requiert l’attention</translation>
    </message>
    <message>
        <source>what is fixed</source>
        <translation>ce qui est corrigé</translation>
    </message>
    <message>
        <source>news</source>
        <translation>nouveautés</translation>
    </message>
    <message>
        <source>what breaks or is mended</source>
        <translation>ce qui casse ou est réparé</translation>
    </message>
    <message>
        <source>what breaks</source>
        <translation>ce qui casse</translation>
    </message>
    <message>
        <source>what is mended</source>
        <translation>ce qui est réparé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>history, unread</source>
        <translation>historique, non lu</translation>
    </message>
    <message>
        <source>history only</source>
        <translation>historique seulement</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>bulle</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>environ %1 par jour</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <translation>environ %1 par semaine</translation>
    </message>
    <message>
        <source>less than one a week</source>
        <translation>moins d’un par semaine</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sur moi</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Personnes que je suis</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Paquets que je suis</translation>
    </message>
    <message>
        <source>Packages I maintain</source>
        <translation>Paquets que je maintiens</translation>
    </message>
    <message>
        <source>Packages of a group</source>
        <translation>Paquets d’un groupe</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Paquets installés</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Problèmes signalés par cette machine</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>services</comment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <comment>what a rule takes, and what becomes of it</comment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>There are no messages yet to try the rule on</source>
        <translation>Il n’y a pas encore de messages sur lesquels essayer la règle</translation>
    </message>
    <message>
        <source>Would have caught none of the last %1 messages</source>
        <translation>N’aurait pris aucun des %1 derniers messages</translation>
    </message>
    <message>
        <source>Would have caught %1 of the last %2 messages</source>
        <translation>Aurait pris %1 des %2 derniers messages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, and how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, and a package or person</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Your user name is not set: Preferences, General. Until then this rule takes nothing.</source>
        <translation>Votre nom d’utilisateur n’est pas défini&#xa0;: Préférences, Général. D’ici là, cette règle ne prend rien.</translation>
    </message>
    <message>
        <source>Name a group here.</source>
        <translation>Indiquez ici un groupe.</translation>
    </message>
    <message>
        <source>Which packages these are is not known yet. Until then this rule takes nothing.</source>
        <translation>On ne sait pas encore de quels paquets il s’agit. D’ici là, cette règle ne prend rien.</translation>
    </message>
    <message>
        <source>You follow nobody yet: name them here, or follow somebody from a message.</source>
        <translation>Vous ne suivez encore personne&#xa0;: indiquez des noms ici, ou suivez quelqu’un à partir d’un message.</translation>
    </message>
    <message>
        <source>You follow no package yet: name them here, or follow one from a message.</source>
        <translation>Vous ne suivez encore aucun paquet&#xa0;: indiquez des noms ici, ou suivez-en un à partir d’un message.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search is too long: use fewer words.</source>
        <translation>La recherche est trop longue : utilisez moins de mots.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>OR stands between two things to search for.</source>
        <translation>OR se place entre deux choses à rechercher.</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Did you mean “%2:”?</source>
        <translation>« %1 » n’est pas un mot-clé. Vouliez-vous dire « %2: » ?</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>Il n’y a rien après « %1 ».</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>« %1… » est trop long.</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>« %1 » n’est pas connu ici. Les valeurs possibles sont : %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d or 12h.</source>
        <translation>« %1 » n’est ni une date ni une heure. Écrivez 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d ou 12h.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (caractère %2)</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>groupé</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>avec un lien</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>these messages</source>
        <translation>ces messages</translation>
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
        <translation>Builds Copr</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Builds de modules</translation>
    </message>
    <message>
        <source>Rebuild checks</source>
        <translation>Contrôles de rebuild</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
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
        <translation>Rapports de plantage</translation>
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
        <translation>Résultats des tests</translation>
    </message>
    <message>
        <source>Image tests</source>
        <translation>Tests d’images</translation>
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
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No message has “%1” in it.</source>
        <translation>Aucun message ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No message in %1 has “%2” in it.</source>
        <comment>view, words</comment>
        <translation>Aucun message de la vue %1 ne contient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What your rules keep appears here.</source>
        <translation>Ce que vos règles gardent apparaît ici.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
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
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <source>Nothing is unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>What a rule marks as unread appears here until it is read.</source>
        <translation>Ce qu’une règle marque comme non lu apparaît ici jusqu’à sa lecture.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Failed builds and the like appear here.</source>
        <translation>Les builds en échec et autres problèmes apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing about you yet</source>
        <translation>Encore rien sur vous</translation>
    </message>
    <message>
        <source>Messages that name %1 appear here.</source>
        <comment>the reader&apos;s account</comment>
        <translation>Les messages qui nomment %1 apparaissent ici.</translation>
    </message>
    <message>
        <source>No messages from %1</source>
        <comment>a service</comment>
        <translation>Aucun message du service %1</translation>
    </message>
    <message>
        <source>Nothing found in this time</source>
        <translation>Rien trouvé dans cette période</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>Rechercher à toutes les dates</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Pas encore d’activité</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>%1 a bar</source>
        <translation>%1 par barre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This is no message: its body is no object.</source>
        <translation>Ce n’est pas un message&#xa0;: son corps n’est pas un objet.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not accepted on this bus.</source>
        <translation>Il est signé d’une façon qui n’est pas acceptée sur ce bus.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Il n’est pas signé.</translation>
    </message>
    <message>
        <source>Its signature or certificate is missing or damaged.</source>
        <translation>Sa signature ou son certificat manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The certificate it brings along cannot be read.</source>
        <translation>Le certificat qu’il apporte ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by an authority of this bus.</source>
        <translation>Son certificat n’a pas été émis par une autorité de ce bus.</translation>
    </message>
    <message>
        <source>Its certificate, or the authority&apos;s, is not valid yet.</source>
        <translation>Son certificat, ou celui de l’autorité, n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Its certificate, the authority&apos;s, or the signature itself has expired.</source>
        <translation>Son certificat, celui de l’autorité ou la signature elle-même a expiré.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The file with the authorities or keys of this bus is missing or cannot be read.</source>
        <translation>Le fichier des autorités ou des clés de ce bus manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Whether its certificate was revoked is not known: the revocation list is missing or out of date.</source>
        <translation>On ne sait pas si son certificat a été révoqué&#xa0;: la liste de révocation manque ou est périmée.</translation>
    </message>
    <message>
        <source>The signature does not fit: the message was changed, or signed by another.</source>
        <translation>La signature ne correspond pas&#xa0;: le message a été modifié, ou signé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is signed with a kind of key that this bus does not use.</source>
        <translation>Il est signé avec un type de clé que ce bus n’utilise pas.</translation>
    </message>
    <message>
        <source>The crypto policy of this system forbids to check such signatures.</source>
        <translation>La politique cryptographique de ce système interdit de vérifier de telles signatures.</translation>
    </message>
    <message>
        <source>Its certificate names nobody.</source>
        <translation>Son certificat ne nomme personne.</translation>
    </message>
    <message>
        <source>Its signer may not speak on this topic.</source>
        <translation>Son signataire n’a pas le droit d’émettre sur ce topic.</translation>
    </message>
    <message>
        <source>The routing policy does not know its topic.</source>
        <translation>La politique de routage ne connaît pas son topic.</translation>
    </message>
    <message>
        <source>It was sent under another topic than it was signed for.</source>
        <translation>Il a été envoyé sous un autre topic que celui pour lequel il a été signé.</translation>
    </message>
    <message>
        <source>Signatures are not checked in this profile.</source>
        <translation>Les signatures ne sont pas vérifiées dans ce profil.</translation>
    </message>
    <message>
        <source>It is not signed; this topic may be unsigned.</source>
        <translation>Il n’est pas signé&#x202f;; ce topic peut se passer de signature.</translation>
    </message>
    <message>
        <source>Right, but the key is smaller than is safe today.</source>
        <translation>Correcte, mais la clé est plus petite que ce qui est sûr aujourd’hui.</translation>
    </message>
    <message>
        <source>Right when it was sent; its certificate or key has expired since.</source>
        <translation>Correcte à l’envoi&#x202f;; son certificat ou sa clé a expiré depuis.</translation>
    </message>
    <message>
        <source>It came from the bus&apos;s own broker; its sender is not proven.</source>
        <translation>Il vient du broker du bus lui-même&#x202f;; son expéditeur n’est pas prouvé.</translation>
    </message>
    <message>
        <source>It could not be checked: something failed inside the program.</source>
        <translation>Il n’a pas pu être vérifié&#xa0;: une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>The routing policy of this bus is missing or cannot be read.</source>
        <translation>La politique de routage de ce bus manque ou ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It is signed with a key that is not in the keyring.</source>
        <translation>Il est signé avec une clé qui n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Right, but its key has been revoked.</source>
        <translation>Correcte, mais sa clé a été révoquée.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Valid, but dated</source>
        <comment>a signature by a small key or an expired certificate</comment>
        <translation>Valide, mais datée</translation>
    </message>
    <message>
        <source>Broker proven</source>
        <comment>the broker is, the sender is not</comment>
        <translation>Broker prouvé</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <comment>a signature</comment>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>Sender not allowed</source>
        <translation>Expéditeur non autorisé</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signature fausse</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signature valide</translation>
    </message>
    <message>
        <source>Signature valid, but dated</source>
        <translation>Signature valide, mais datée</translation>
    </message>
    <message>
        <source>Broker proven, sender not signed</source>
        <translation>Broker prouvé, expéditeur non signé</translation>
    </message>
    <message>
        <source>Signature cannot be checked</source>
        <translation>Signature non vérifiable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14 messages, 3 problems</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No rule took it: history only</source>
        <translation>Aucune règle ne l’a pris&#xa0;: historique seulement</translation>
    </message>
    <message>
        <source>Rule “%1”: bubble</source>
        <translation>Règle «&#xa0;%1&#xa0;»&#xa0;: bulle</translation>
    </message>
    <message>
        <source>Rule “%1”: history only</source>
        <translation>Règle «&#xa0;%1&#xa0;»&#xa0;: historique seulement</translation>
    </message>
    <message>
        <source>Rule “%1”: dropped</source>
        <translation>Règle «&#xa0;%1&#xa0;»&#xa0;: rejeté</translation>
    </message>
    <message>
        <source>Rule “%1”, but muted</source>
        <translation>Règle «&#xa0;%1&#xa0;», mais en sourdine</translation>
    </message>
    <message>
        <source>No bubble: who sent it is not proven</source>
        <translation>Pas de bulle&#xa0;: son expéditeur n’est pas prouvé</translation>
    </message>
    <message>
        <source>No bubble: it came while Tidings caught up</source>
        <translation>Pas de bulle&#xa0;: il est arrivé pendant le rattrapage de Tidings</translation>
    </message>
    <message>
        <source>No bubble: it was muted</source>
        <translation>Pas de bulle&#xa0;: il était en sourdine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and a kind of its messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>Tous ceux de ce type&#xa0;: %1</translation>
    </message>
    <message>
        <source>The package %1</source>
        <translation>Le paquet %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>Ce que fait %1</translation>
    </message>
    <message>
        <source>This alone: %1</source>
        <translation>Ceci seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>pendant 1 heure</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>jusqu’à demain</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of today</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <translation>jusqu’à demain à %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>jusqu’au %1 à %2</translation>
    </message>
    <message>
        <source>Muted %1 %2</source>
        <comment>python-quill, until 15:32</comment>
        <translation>En sourdine&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation>Sourdine levée&#xa0;: %1</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>Vous suivez %1</translation>
    </message>
    <message>
        <source>You do not follow %1 any more</source>
        <translation>Vous ne suivez plus %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rule</source>
        <translation>
            <numerusform>Le fichier contient %Ln règle</numerusform>
            <numerusform>Le fichier contient %Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rules</source>
        <translation>
            <numerusform>Le fichier contient %Ln règle</numerusform>
            <numerusform>Le fichier contient %Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fits, but a rule above takes it</source>
        <translation>
            <numerusform>%Ln de plus convient, mais une règle au-dessus le prend</numerusform>
            <numerusform>%Ln de plus conviennent, mais des règles au-dessus les prennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit, but rules above take them</source>
        <translation>
            <numerusform>%Ln de plus convient, mais une règle au-dessus le prend</numerusform>
            <numerusform>%Ln de plus conviennent, mais des règles au-dessus les prennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message</source>
        <translation>
            <numerusform>%1 sur %Ln message</numerusform>
            <numerusform>%1 sur %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages</source>
        <translation>
            <numerusform>%1 sur %Ln message</numerusform>
            <numerusform>%1 sur %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problem</source>
        <translation>
            <numerusform>%1 sur %Ln problème</numerusform>
            <numerusform>%1 sur %Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problems</source>
        <translation>
            <numerusform>%1 sur %Ln problème</numerusform>
            <numerusform>%1 sur %Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated later than now</source>
        <translation>
            <numerusform>%Ln daté dans le futur</numerusform>
            <numerusform>%Ln datés dans le futur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package</source>
        <translation>
            <numerusform>%Ln paquet</numerusform>
            <numerusform>%Ln paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln paquet</numerusform>
            <numerusform>%Ln paquets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anitya</name>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}; packaged as {packages}</source>
        <translation>Anitya a trouvé {name} {versions}, plus récent que {old}&#x202f;; en paquet sous le nom {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}; packaged as {packages}</source>
        <translation>Anitya a trouvé {name} {versions}&#x202f;; en paquet sous le nom {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}</source>
        <translation>Anitya a trouvé {name} {versions}, plus récent que {old}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}</source>
        <translation>Anitya a trouvé {name} {versions}</translation>
    </message>
    <message>
        <source>Anitya found a new version of {packages}</source>
        <translation>Anitya a trouvé une nouvelle version pour {packages}</translation>
    </message>
    <message>
        <source>Anitya found a new upstream version</source>
        <translation>Anitya a trouvé une nouvelle version upstream</translation>
    </message>
    <message>
        <source>New version: {name} {versions}</source>
        <translation>Nouvelle version&#xa0;: {name} {versions}</translation>
    </message>
    <message>
        <source>New version: {packages}</source>
        <translation>Nouvelle version&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>{who} deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>{who} a supprimé {versions, plural, one {la version {versions}} other {les versions {versions}}} du projet {name}</translation>
    </message>
    <message>
        <source>{who} deleted a version of {name}</source>
        <translation>{who} a supprimé une version du projet {name}</translation>
    </message>
    <message>
        <source>Somebody deleted a version of {name}</source>
        <translation>Quelqu’un a supprimé une version du projet {name}</translation>
    </message>
    <message>
        <source>Somebody deleted a version of a project</source>
        <translation>Quelqu’un a supprimé une version d’un projet</translation>
    </message>
    <message>
        <source>You deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>Vous avez supprimé {versions, plural, one {la version {versions}} other {les versions {versions}}} du projet {name}</translation>
    </message>
    <message>
        <source>You deleted a version of {name}</source>
        <translation>Vous avez supprimé une version du projet {name}</translation>
    </message>
    <message>
        <source>Version deleted: {name} {versions}</source>
        <translation>Version supprimée&#xa0;: {name} {versions}</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Version supprimée</translation>
    </message>
    <message>
        <source>{who} added the distribution {distribution} to Anitya</source>
        <translation>{who} a ajouté la distribution {distribution} à Anitya</translation>
    </message>
    <message>
        <source>The distribution {distribution} was added to Anitya</source>
        <translation>La distribution {distribution} a été ajoutée à Anitya</translation>
    </message>
    <message>
        <source>{who} added a distribution to Anitya</source>
        <translation>{who} a ajouté une distribution à Anitya</translation>
    </message>
    <message>
        <source>A distribution was added to Anitya</source>
        <translation>Une distribution a été ajoutée à Anitya</translation>
    </message>
    <message>
        <source>You added the distribution {distribution} to Anitya</source>
        <translation>Vous avez ajouté la distribution {distribution} à Anitya</translation>
    </message>
    <message>
        <source>New distribution: {distribution}</source>
        <translation>Nouvelle distribution&#xa0;: {distribution}</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>Nouvelle distribution</translation>
    </message>
    <message>
        <source>{who} renamed the distribution {oldName} to {newName}</source>
        <translation>{who} a renommé la distribution {oldName} en {newName}</translation>
    </message>
    <message>
        <source>The distribution {oldName} is now called {newName}</source>
        <translation>La distribution {oldName} s’appelle désormais {newName}</translation>
    </message>
    <message>
        <source>{who} edited a distribution in Anitya</source>
        <translation>{who} a modifié une distribution dans Anitya</translation>
    </message>
    <message>
        <source>A distribution was edited in Anitya</source>
        <translation>Une distribution a été modifiée dans Anitya</translation>
    </message>
    <message>
        <source>You renamed the distribution {oldName} to {newName}</source>
        <translation>Vous avez renommé la distribution {oldName} en {newName}</translation>
    </message>
    <message>
        <source>Distribution renamed: {newName}</source>
        <translation>Distribution renommée&#xa0;: {newName}</translation>
    </message>
    <message>
        <source>Distribution edited</source>
        <translation>Distribution modifiée</translation>
    </message>
    <message>
        <source>{who} deleted the distribution {distribution} from Anitya</source>
        <translation>{who} a supprimé la distribution {distribution} d’Anitya</translation>
    </message>
    <message>
        <source>The distribution {distribution} was deleted from Anitya</source>
        <translation>La distribution {distribution} a été supprimée d’Anitya</translation>
    </message>
    <message>
        <source>{who} deleted a distribution from Anitya</source>
        <translation>{who} a supprimé une distribution d’Anitya</translation>
    </message>
    <message>
        <source>A distribution was deleted from Anitya</source>
        <translation>Une distribution a été supprimée d’Anitya</translation>
    </message>
    <message>
        <source>You deleted the distribution {distribution} from Anitya</source>
        <translation>Vous avez supprimé la distribution {distribution} d’Anitya</translation>
    </message>
    <message>
        <source>Distribution deleted: {distribution}</source>
        <translation>Distribution supprimée&#xa0;: {distribution}</translation>
    </message>
    <message>
        <source>Distribution deleted</source>
        <translation>Distribution supprimée</translation>
    </message>
    <message>
        <source>{who} added the project {name} to Anitya</source>
        <translation>{who} a ajouté le projet {name} à Anitya</translation>
    </message>
    <message>
        <source>The project {name} was added to Anitya</source>
        <translation>Le projet {name} a été ajouté à Anitya</translation>
    </message>
    <message>
        <source>A project was added to Anitya</source>
        <translation>Un projet a été ajouté à Anitya</translation>
    </message>
    <message>
        <source>You added the project {name} to Anitya</source>
        <translation>Vous avez ajouté le projet {name} à Anitya</translation>
    </message>
    <message>
        <source>New project: {name}</source>
        <translation>Nouveau projet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>{who} tried to add the project {name} to Anitya, but it is there already</source>
        <translation>{who} a tenté d’ajouter le projet {name} à Anitya, mais il y est déjà</translation>
    </message>
    <message>
        <source>Somebody tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Quelqu’un a tenté d’ajouter le projet {name} à Anitya, mais il y est déjà</translation>
    </message>
    <message>
        <source>Somebody tried to add a project to Anitya that is there already</source>
        <translation>Quelqu’un a tenté d’ajouter à Anitya un projet qui y est déjà</translation>
    </message>
    <message>
        <source>You tried to add the project {name} to Anitya, but it is there already</source>
        <translation>Vous avez tenté d’ajouter le projet {name} à Anitya, mais il y est déjà</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>Déjà présent&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>{who} edited the project {name} ({fields})</source>
        <translation>{who} a modifié le projet {name} ({fields})</translation>
    </message>
    <message>
        <source>{who} edited the project {name}</source>
        <translation>{who} a modifié le projet {name}</translation>
    </message>
    <message>
        <source>The project {name} was edited</source>
        <translation>Le projet {name} a été modifié</translation>
    </message>
    <message>
        <source>{who} edited a project in Anitya</source>
        <translation>{who} a modifié un projet dans Anitya</translation>
    </message>
    <message>
        <source>A project was edited in Anitya</source>
        <translation>Un projet a été modifié dans Anitya</translation>
    </message>
    <message>
        <source>You edited the project {name} ({fields})</source>
        <translation>Vous avez modifié le projet {name} ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {name}</source>
        <translation>Vous avez modifié le projet {name}</translation>
    </message>
    <message>
        <source>Project edited: {name}</source>
        <translation>Projet modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Projet modifié</translation>
    </message>
    <message>
        <source>{who} deleted the project {name} from Anitya</source>
        <translation>{who} a supprimé le projet {name} d’Anitya</translation>
    </message>
    <message>
        <source>The project {name} was deleted from Anitya</source>
        <translation>Le projet {name} a été supprimé d’Anitya</translation>
    </message>
    <message>
        <source>A project was deleted from Anitya</source>
        <translation>Un projet a été supprimé d’Anitya</translation>
    </message>
    <message>
        <source>You deleted the project {name} from Anitya</source>
        <translation>Vous avez supprimé le projet {name} d’Anitya</translation>
    </message>
    <message>
        <source>Project deleted: {name}</source>
        <translation>Projet supprimé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projet supprimé</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}: “{why}”</source>
        <translation>{who} a signalé le projet {name}&#xa0;: «&#xa0;{why}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}</source>
        <translation>{who} a signalé le projet {name}</translation>
    </message>
    <message>
        <source>The project {name} was flagged</source>
        <translation>Le projet {name} a été signalé</translation>
    </message>
    <message>
        <source>A project was flagged in Anitya</source>
        <translation>Un projet a été signalé dans Anitya</translation>
    </message>
    <message>
        <source>You flagged the project {name}: “{why}”</source>
        <translation>Vous avez signalé le projet {name}&#xa0;: «&#xa0;{why}&#xa0;»</translation>
    </message>
    <message>
        <source>You flagged the project {name}</source>
        <translation>Vous avez signalé le projet {name}</translation>
    </message>
    <message>
        <source>Project flagged: {name}</source>
        <translation>Projet signalé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Project flagged</source>
        <translation>Projet signalé</translation>
    </message>
    <message>
        <source>{who} closed the flag {flag}</source>
        <translation>{who} a fermé le signalement {flag}</translation>
    </message>
    <message>
        <source>The flag {flag} was closed</source>
        <translation>Le signalement {flag} a été fermé</translation>
    </message>
    <message>
        <source>{who} opened the flag {flag} again</source>
        <translation>{who} a rouvert le signalement {flag}</translation>
    </message>
    <message>
        <source>The flag {flag} was opened again</source>
        <translation>Le signalement {flag} a été rouvert</translation>
    </message>
    <message>
        <source>{who} changed the flag {flag}</source>
        <translation>{who} a modifié le signalement {flag}</translation>
    </message>
    <message>
        <source>A flag was changed in Anitya</source>
        <translation>Un signalement a été modifié dans Anitya</translation>
    </message>
    <message>
        <source>You closed the flag {flag}</source>
        <translation>Vous avez fermé le signalement {flag}</translation>
    </message>
    <message>
        <source>You opened the flag {flag} again</source>
        <translation>Vous avez rouvert le signalement {flag}</translation>
    </message>
    <message>
        <source>Flag closed: {flag}</source>
        <translation>Signalement fermé&#xa0;: {flag}</translation>
    </message>
    <message>
        <source>Flag opened: {flag}</source>
        <translation>Signalement ouvert&#xa0;: {flag}</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Signalement modifié</translation>
    </message>
    <message>
        <source>{who} mapped {name} to {newName} in {distribution}</source>
        <translation>{who} a associé {name} à {newName} dans {distribution}</translation>
    </message>
    <message>
        <source>{name} is now mapped to {newName} in {distribution}</source>
        <translation>{name} est désormais associé à {newName} dans {distribution}</translation>
    </message>
    <message>
        <source>{name} has a new mapping</source>
        <translation>{name} a une nouvelle association</translation>
    </message>
    <message>
        <source>{who} mapped a project in Anitya</source>
        <translation>{who} a associé un projet dans Anitya</translation>
    </message>
    <message>
        <source>A project was mapped to {newName}</source>
        <translation>Un projet a été associé à {newName}</translation>
    </message>
    <message>
        <source>A project was mapped</source>
        <translation>Un projet a été associé</translation>
    </message>
    <message>
        <source>You mapped {name} to {newName} in {distribution}</source>
        <translation>Vous avez associé {name} à {newName} dans {distribution}</translation>
    </message>
    <message>
        <source>Mapped: {newName}</source>
        <translation>Associé&#xa0;: {newName}</translation>
    </message>
    <message>
        <source>Project mapped</source>
        <translation>Projet associé</translation>
    </message>
    <message>
        <source>{who} changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>{who} a changé le nom du projet {name} dans {distribution}&#xa0;: {newName} au lieu du nom {oldName}</translation>
    </message>
    <message>
        <source>{name} is now called {newName} in {distribution}, not {oldName}</source>
        <translation>{name} s’appelle désormais {newName} dans {distribution}, et non {oldName}</translation>
    </message>
    <message>
        <source>The mapping of {name} was edited</source>
        <translation>L’association du projet {name} a été modifiée</translation>
    </message>
    <message>
        <source>{who} edited the mapping of a project</source>
        <translation>{who} a modifié l’association d’un projet</translation>
    </message>
    <message>
        <source>A mapping was changed to {newName}</source>
        <translation>Une association a été modifiée en {newName}</translation>
    </message>
    <message>
        <source>A mapping was edited</source>
        <translation>Une association a été modifiée</translation>
    </message>
    <message>
        <source>You changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>Vous avez changé le nom du projet {name} dans {distribution}&#xa0;: {newName} au lieu du nom {oldName}</translation>
    </message>
    <message>
        <source>Mapping edited: {newName}</source>
        <translation>Association modifiée&#xa0;: {newName}</translation>
    </message>
    <message>
        <source>Mapping edited</source>
        <translation>Association modifiée</translation>
    </message>
    <message>
        <source>{who} deleted the mapping of {name} in {distribution}</source>
        <translation>{who} a supprimé l’association du projet {name} dans {distribution}</translation>
    </message>
    <message>
        <source>The mapping of {name} in {distribution} was deleted</source>
        <translation>L’association du projet {name} dans {distribution} a été supprimée</translation>
    </message>
    <message>
        <source>The mapping of a project was deleted</source>
        <translation>L’association d’un projet a été supprimée</translation>
    </message>
    <message>
        <source>You deleted the mapping of {name} in {distribution}</source>
        <translation>Vous avez supprimé l’association du projet {name} dans {distribution}</translation>
    </message>
    <message>
        <source>Mapping deleted: {name}</source>
        <translation>Association supprimée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <translation>Association supprimée</translation>
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
        <translation>Il y a une annonce</translation>
    </message>
    <message>
        <source>Announcement: {message}</source>
        <translation>Annonce&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
</context>
<context>
    <name>ansible</name>
    <message>
        <source>{user} started a dry run of the playbook {path}</source>
        <translation>{user} a lancé un essai à blanc du playbook {path}</translation>
    </message>
    <message>
        <source>{user} started the playbook {path}</source>
        <translation>{user} a lancé le playbook {path}</translation>
    </message>
    <message>
        <source>The playbook {path} started</source>
        <translation>Le playbook {path} a démarré</translation>
    </message>
    <message>
        <source>A playbook started</source>
        <translation>Un playbook a démarré</translation>
    </message>
    <message>
        <source>You started a dry run of the playbook {path}</source>
        <translation>Vous avez lancé un essai à blanc du playbook {path}</translation>
    </message>
    <message>
        <source>You started the playbook {path}</source>
        <translation>Vous avez lancé le playbook {path}</translation>
    </message>
    <message>
        <source>Playbook started: {file}</source>
        <translation>Playbook lancé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} failed on {failedHosts}</source>
        <translation>Le playbook {path} lancé par {user} a échoué sur {failedHosts}</translation>
    </message>
    <message>
        <source>The playbook {path} failed on {failedHosts}</source>
        <translation>Le playbook {path} a échoué sur {failedHosts}</translation>
    </message>
    <message>
        <source>A playbook failed on {failedHosts}</source>
        <translation>Un playbook a échoué sur {failedHosts}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} is done</source>
        <translation>Le playbook {path} lancé par {user} est terminé</translation>
    </message>
    <message>
        <source>The playbook {path} is done</source>
        <translation>Le playbook {path} est terminé</translation>
    </message>
    <message>
        <source>A playbook is done</source>
        <translation>Un playbook est terminé</translation>
    </message>
    <message>
        <source>Your playbook {path} failed on {failedHosts}</source>
        <translation>Votre playbook {path} a échoué sur {failedHosts}</translation>
    </message>
    <message>
        <source>Your playbook {path} is done</source>
        <translation>Votre playbook {path} est terminé</translation>
    </message>
    <message>
        <source>Playbook failed: {file}</source>
        <translation>Échec du playbook&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Playbook done: {file}</source>
        <translation>Playbook terminé&#xa0;: {file}</translation>
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
        <translation>{agent} a posé la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} gave an answer to “{title}”</source>
        <translation>{agent} a répondu à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} wrote a comment on “{title}”</source>
        <translation>{agent} a commenté «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} wrote about “{title}”</source>
        <translation>{agent} a écrit au sujet de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited the question “{title}”</source>
        <translation>{agent} a modifié la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited an answer to “{title}”</source>
        <translation>{agent} a modifié une réponse à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on “{title}”</source>
        <translation>{agent} a modifié un commentaire sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited a post about “{title}”</source>
        <translation>{agent} a modifié un message au sujet de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Somebody wrote about “{title}”</source>
        <translation>Quelqu’un a écrit au sujet de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Somebody wrote a post</source>
        <translation>Quelqu’un a écrit un message</translation>
    </message>
    <message>
        <source>You asked the question “{title}”</source>
        <translation>Vous avez posé la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You gave an answer to “{title}”</source>
        <translation>Vous avez répondu à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You wrote a comment on “{title}”</source>
        <translation>Vous avez commenté «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited the question “{title}”</source>
        <translation>Vous avez modifié la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited an answer to “{title}”</source>
        <translation>Vous avez modifié une réponse à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited a comment on “{title}”</source>
        <translation>Vous avez modifié un commentaire sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You wrote about “{title}”</source>
        <translation>Vous avez écrit au sujet de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} mentioned you in “{title}”</source>
        <translation>{agent} vous mentionne dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>Nouvelle question&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New answer: {title}</source>
        <translation>Nouvelle réponse&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New comment: {title}</source>
        <translation>Nouveau commentaire&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Nouveau message&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Edited: {title}</source>
        <translation>Modifié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{agent} deleted the question “{title}”</source>
        <translation>{agent} a supprimé la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted an answer to “{title}”</source>
        <translation>{agent} a supprimé une réponse à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted a comment on “{title}”</source>
        <translation>{agent} a supprimé un commentaire sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted a post about “{title}”</source>
        <translation>{agent} a supprimé un message au sujet de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>A post about “{title}” was deleted</source>
        <translation>Un message au sujet de «&#xa0;{title}&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>A post was deleted</source>
        <translation>Un message a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the question “{title}”</source>
        <translation>Vous avez supprimé la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You deleted an answer to “{title}”</source>
        <translation>Vous avez supprimé une réponse à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You deleted a comment on “{title}”</source>
        <translation>Vous avez supprimé un commentaire sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You deleted a post about “{title}”</source>
        <translation>Vous avez supprimé un message au sujet de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Question deleted: {title}</source>
        <translation>Question supprimée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Answer deleted: {title}</source>
        <translation>Réponse supprimée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Comment deleted: {title}</source>
        <translation>Commentaire supprimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Supprimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{agent} flagged the question “{title}” as offensive</source>
        <translation>{agent} a signalé la question «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>{agent} flagged an answer to “{title}” as offensive</source>
        <translation>{agent} a signalé une réponse à «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>{agent} flagged a comment on “{title}” as offensive</source>
        <translation>{agent} a signalé un commentaire sur «&#xa0;{title}&#xa0;» comme offensant</translation>
    </message>
    <message>
        <source>{agent} flagged a post about “{title}” as offensive</source>
        <translation>{agent} a signalé un message au sujet de «&#xa0;{title}&#xa0;» comme offensant</translation>
    </message>
    <message>
        <source>A post was flagged as offensive</source>
        <translation>Un message a été signalé comme offensant</translation>
    </message>
    <message>
        <source>You flagged the question “{title}” as offensive</source>
        <translation>Vous avez signalé la question «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>You flagged an answer to “{title}” as offensive</source>
        <translation>Vous avez signalé une réponse à «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>You flagged a comment on “{title}” as offensive</source>
        <translation>Vous avez signalé un commentaire sur «&#xa0;{title}&#xa0;» comme offensant</translation>
    </message>
    <message>
        <source>Flagged as offensive: {title}</source>
        <translation>Signalé comme offensant&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{agent} no longer flags the question “{title}” as offensive</source>
        <translation>{agent} ne signale plus la question «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>{agent} no longer flags an answer to “{title}” as offensive</source>
        <translation>{agent} ne signale plus une réponse à «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>{agent} no longer flags a comment on “{title}” as offensive</source>
        <translation>{agent} ne signale plus un commentaire sur «&#xa0;{title}&#xa0;» comme offensant</translation>
    </message>
    <message>
        <source>{agent} no longer flags a post about “{title}” as offensive</source>
        <translation>{agent} ne signale plus un message au sujet de «&#xa0;{title}&#xa0;» comme offensant</translation>
    </message>
    <message>
        <source>A post is no longer flagged as offensive</source>
        <translation>Un message n’est plus signalé comme offensant</translation>
    </message>
    <message>
        <source>You no longer flag the question “{title}” as offensive</source>
        <translation>Vous ne signalez plus la question «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>You no longer flag an answer to “{title}” as offensive</source>
        <translation>Vous ne signalez plus une réponse à «&#xa0;{title}&#xa0;» comme offensante</translation>
    </message>
    <message>
        <source>You no longer flag a comment on “{title}” as offensive</source>
        <translation>Vous ne signalez plus un commentaire sur «&#xa0;{title}&#xa0;» comme offensant</translation>
    </message>
    <message>
        <source>No longer flagged: {title}</source>
        <translation>N’est plus signalé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}” to {tags}</source>
        <translation>{agent} a changé les étiquettes de la question «&#xa0;{title}&#xa0;» en {tags}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}”</source>
        <translation>{agent} a changé les étiquettes de la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The tags of a question changed</source>
        <translation>Les étiquettes d’une question ont changé</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}” to {tags}</source>
        <translation>Vous avez changé les étiquettes de la question «&#xa0;{title}&#xa0;» en {tags}</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}”</source>
        <translation>Vous avez changé les étiquettes de la question «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Étiquettes changées&#xa0;: {title}</translation>
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
        <translation>{image} est en file d’attente pour les tests</translation>
    </message>
    <message>
        <source>An image is queued</source>
        <translation>Une image est en file d’attente</translation>
    </message>
    <message>
        <source>The tests of {image} are running</source>
        <translation>Les tests de l’image {image} sont en cours</translation>
    </message>
    <message>
        <source>Image tests started</source>
        <translation>Les tests d’une image ont démarré</translation>
    </message>
    <message>
        <source>The tests of {image} were a success</source>
        <translation>Les tests de l’image {image} ont réussi</translation>
    </message>
    <message>
        <source>Image tests were a success</source>
        <translation>Les tests d’une image ont réussi</translation>
    </message>
    <message>
        <source>The tests of {image} failed</source>
        <translation>Les tests de l’image {image} ont échoué</translation>
    </message>
    <message>
        <source>Image tests failed</source>
        <translation>Les tests d’une image ont échoué</translation>
    </message>
    <message>
        <source>The tests of {image} were aborted</source>
        <translation>Les tests de l’image {image} ont été interrompus</translation>
    </message>
    <message>
        <source>Image tests were aborted</source>
        <translation>Les tests d’une image ont été interrompus</translation>
    </message>
    <message>
        <source>The tests of {image} are now {status}</source>
        <translation>Les tests de l’image {image} sont maintenant dans l’état {status}</translation>
    </message>
    <message>
        <source>An image was tested</source>
        <translation>Une image a été testée</translation>
    </message>
    <message>
        <source>Tests queued: {shortName}</source>
        <translation>Tests en attente&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Tests started: {shortName}</source>
        <translation>Tests démarrés&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Tests passed: {shortName}</source>
        <translation>Tests réussis&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Tests failed: {shortName}</source>
        <translation>Échec des tests&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Tests aborted: {shortName}</source>
        <translation>Tests interrompus&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>{compose} is queued for testing</source>
        <translation>{compose} est en file d’attente pour les tests</translation>
    </message>
    <message>
        <source>A compose is queued</source>
        <translation>Un compose est en file d’attente</translation>
    </message>
    <message>
        <source>The tests of {compose} started running</source>
        <translation>Les tests du compose {compose} ont démarré</translation>
    </message>
    <message>
        <source>The tests of a compose started</source>
        <translation>Les tests d’un compose ont démarré</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: all {passed} passed</source>
        <translation>Les tests du compose {compose} sont terminés&#xa0;: les {passed} ont réussi</translation>
    </message>
    <message>
        <source>The tests of a compose are completed: all passed</source>
        <translation>Les tests d’un compose sont terminés&#xa0;: tous ont réussi</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: {failed, plural, one {# image} other {# images}} failed, {passed, plural, one {# image} other {# images}} passed</source>
        <translation>Les tests du compose {compose} sont terminés&#xa0;: {failed, plural, one {# image a échoué} other {# images ont échoué}}, {passed, plural, one {# image a réussi} other {# images ont réussi}}</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed</source>
        <translation>Les tests du compose {compose} sont terminés</translation>
    </message>
    <message>
        <source>The tests of a compose are completed</source>
        <translation>Les tests d’un compose sont terminés</translation>
    </message>
    <message>
        <source>Tests queued: {compose}</source>
        <translation>Tests en attente&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Tests started: {compose}</source>
        <translation>Tests démarrés&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Tests passed: {compose}</source>
        <translation>Tests réussis&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>Tests réussis</translation>
    </message>
    <message>
        <source>Tests failed: {compose}</source>
        <translation>Échec des tests&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>Échec des tests</translation>
    </message>
    <message>
        <source>Tests done: {compose}</source>
        <translation>Tests terminés&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>Tests terminés</translation>
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
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>Impossible de supprimer %1</translation>
    </message>
</context>
<context>
    <name>bodhi</name>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to testing</source>
        <translation>{agent} a soumis pour testing la mise à jour {alias} ({update}) maintenue par {maintainer}</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to testing</source>
        <translation>{agent} a soumis la mise à jour {alias} ({update}) pour testing</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to testing</source>
        <translation>{agent} a soumis {update} pour testing</translation>
    </message>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to stable</source>
        <translation>{agent} a soumis pour stable la mise à jour {alias} ({update}) maintenue par {maintainer}</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to stable</source>
        <translation>{agent} a soumis la mise à jour {alias} ({update}) pour stable</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to stable</source>
        <translation>{agent} a soumis {update} pour stable</translation>
    </message>
    <message>
        <source>{agent} made {maintainer}&apos;s update {alias} ({update}) obsolete</source>
        <translation>{agent} a rendu obsolète la mise à jour {alias} ({update}) maintenue par {maintainer}</translation>
    </message>
    <message>
        <source>{agent} made the update {alias} ({update}) obsolete</source>
        <translation>{agent} a rendu obsolète la mise à jour {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} made {update} obsolete</source>
        <translation>{agent} a rendu obsolète la mise à jour {update}</translation>
    </message>
    <message>
        <source>{agent} revoked {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} a révoqué la mise à jour {alias} ({update}) maintenue par {maintainer}</translation>
    </message>
    <message>
        <source>{agent} revoked the update {alias} ({update})</source>
        <translation>{agent} a révoqué la mise à jour {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} revoked {update}</source>
        <translation>{agent} a révoqué la mise à jour {update}</translation>
    </message>
    <message>
        <source>{agent} unpushed {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} a dépublié la mise à jour {alias} ({update}) maintenue par {maintainer}</translation>
    </message>
    <message>
        <source>{agent} unpushed the update {alias} ({update})</source>
        <translation>{agent} a dépublié la mise à jour {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} unpushed {update}</source>
        <translation>{agent} a dépublié la mise à jour {update}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of {update}</source>
        <translation>{agent} a changé la suite prévue pour {update}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of an update</source>
        <translation>{agent} a changé la suite prévue pour une mise à jour</translation>
    </message>
    <message>
        <source>Somebody changed what is to become of an update</source>
        <translation>Quelqu’un a changé la suite prévue pour une mise à jour</translation>
    </message>
    <message>
        <source>You submitted {update} to testing</source>
        <translation>Vous avez soumis {update} pour testing</translation>
    </message>
    <message>
        <source>You submitted {update} to stable</source>
        <translation>Vous avez soumis {update} pour stable</translation>
    </message>
    <message>
        <source>You made {update} obsolete</source>
        <translation>Vous avez rendu obsolète la mise à jour {update}</translation>
    </message>
    <message>
        <source>You revoked {update}</source>
        <translation>Vous avez révoqué la mise à jour {update}</translation>
    </message>
    <message>
        <source>You unpushed {update}</source>
        <translation>Vous avez dépublié la mise à jour {update}</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to testing</source>
        <translation>{agent} a soumis votre mise à jour {update} pour testing</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to stable</source>
        <translation>{agent} a soumis votre mise à jour {update} pour stable</translation>
    </message>
    <message>
        <source>{agent} made your update {update} obsolete</source>
        <translation>{agent} a rendu obsolète votre mise à jour {update}</translation>
    </message>
    <message>
        <source>{agent} revoked your update {update}</source>
        <translation>{agent} a révoqué votre mise à jour {update}</translation>
    </message>
    <message>
        <source>{agent} unpushed your update {update}</source>
        <translation>{agent} a dépublié votre mise à jour {update}</translation>
    </message>
    <message>
        <source>To testing: {packages}</source>
        <translation>Vers testing&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>To stable: {packages}</source>
        <translation>Vers stable&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Update obsolete: {packages}</source>
        <translation>Mise à jour obsolète&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Update revoked: {packages}</source>
        <translation>Mise à jour révoquée&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Update unpushed: {packages}</source>
        <translation>Mise à jour dépubliée&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} negative karma (-1)</source>
        <translation>{author} a donné un karma négatif (-1) à la mise à jour {update} soumise par {submitter}</translation>
    </message>
    <message>
        <source>{author} gave {update} negative karma (-1)</source>
        <translation>{author} a donné un karma négatif (-1) à {update}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} positive karma (+1)</source>
        <translation>{author} a donné un karma positif (+1) à la mise à jour {update} soumise par {submitter}</translation>
    </message>
    <message>
        <source>{author} gave {update} positive karma (+1)</source>
        <translation>{author} a donné un karma positif (+1) à {update}</translation>
    </message>
    <message>
        <source>{author} commented on {submitter}&apos;s update {update} (karma {karma})</source>
        <translation>{author} a commenté la mise à jour {update} soumise par {submitter} (karma {karma})</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} a commenté {update}</translation>
    </message>
    <message>
        <source>Somebody commented on {update}</source>
        <translation>Quelqu’un a commenté {update}</translation>
    </message>
    <message>
        <source>{author} commented on an update</source>
        <translation>{author} a commenté une mise à jour</translation>
    </message>
    <message>
        <source>Somebody commented on an update</source>
        <translation>Quelqu’un a commenté une mise à jour</translation>
    </message>
    <message>
        <source>You gave {update} negative karma (-1)</source>
        <translation>Vous avez donné un karma négatif (-1) à {update}</translation>
    </message>
    <message>
        <source>You gave {update} positive karma (+1)</source>
        <translation>Vous avez donné un karma positif (+1) à {update}</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Vous avez commenté {update}</translation>
    </message>
    <message>
        <source>{author} gave your update {update} negative karma (-1)</source>
        <translation>{author} a donné un karma négatif (-1) à votre mise à jour {update}</translation>
    </message>
    <message>
        <source>{author} gave your update {update} positive karma (+1)</source>
        <translation>{author} a donné un karma positif (+1) à votre mise à jour {update}</translation>
    </message>
    <message>
        <source>{author} commented on your update {update}</source>
        <translation>{author} a commenté votre mise à jour {update}</translation>
    </message>
    <message>
        <source>{author} mentioned you in a comment on {update}</source>
        <translation>{author} vous mentionne dans un commentaire sur {update}</translation>
    </message>
    <message>
        <source>Negative karma: {packages}</source>
        <translation>Karma négatif&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Positive karma: {packages}</source>
        <translation>Karma positif&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Comment: {packages}</source>
        <translation>Commentaire&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{agent} edited {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} a modifié la mise à jour {alias} ({update}) maintenue par {maintainer}</translation>
    </message>
    <message>
        <source>{agent} edited the update {alias} ({update})</source>
        <translation>{agent} a modifié la mise à jour {alias} ({update})</translation>
    </message>
    <message>
        <source>{agent} edited {update}</source>
        <translation>{agent} a modifié {update}</translation>
    </message>
    <message>
        <source>{update} was edited</source>
        <translation>La mise à jour {update} a été modifiée</translation>
    </message>
    <message>
        <source>An update was edited</source>
        <translation>Une mise à jour a été modifiée</translation>
    </message>
    <message>
        <source>You edited the update {alias} ({update})</source>
        <translation>Vous avez modifié la mise à jour {alias} ({update})</translation>
    </message>
    <message>
        <source>You edited {update}</source>
        <translation>Vous avez modifié {update}</translation>
    </message>
    <message>
        <source>{agent} edited your update {update}</source>
        <translation>{agent} a modifié votre mise à jour {update}</translation>
    </message>
    <message>
        <source>Update edited: {packages}</source>
        <translation>Mise à jour modifiée&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached testing</source>
        <translation>La mise à jour Bodhi {update} soumise par {submitter} a atteint testing</translation>
    </message>
    <message>
        <source>{update} reached testing</source>
        <translation>La mise à jour {update} a atteint testing</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached stable</source>
        <translation>La mise à jour Bodhi {update} soumise par {submitter} a atteint stable</translation>
    </message>
    <message>
        <source>{update} reached stable</source>
        <translation>La mise à jour {update} a atteint stable</translation>
    </message>
    <message>
        <source>The push of {update} is done</source>
        <translation>Le push de la mise à jour {update} est terminé</translation>
    </message>
    <message>
        <source>The push of an update is done</source>
        <translation>Le push d’une mise à jour est terminé</translation>
    </message>
    <message>
        <source>Your update {update} reached testing</source>
        <translation>Votre mise à jour {update} a atteint testing</translation>
    </message>
    <message>
        <source>Your update {update} reached stable</source>
        <translation>Votre mise à jour {update} a atteint stable</translation>
    </message>
    <message>
        <source>In testing: {packages}</source>
        <translation>Dans testing&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>In stable: {packages}</source>
        <translation>Dans stable&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} was ejected from {where}: “{why}”</source>
        <translation>La mise à jour {update} soumise par {submitter} a été éjectée du dépôt {where}&#xa0;: «&#xa0;{why}&#xa0;»</translation>
    </message>
    <message>
        <source>{update} was ejected from {where}</source>
        <translation>La mise à jour {update} a été éjectée du dépôt {where}</translation>
    </message>
    <message>
        <source>{update} was ejected</source>
        <translation>La mise à jour {update} a été éjectée</translation>
    </message>
    <message>
        <source>An update was ejected</source>
        <translation>Une mise à jour a été éjectée</translation>
    </message>
    <message>
        <source>Your update {update} was ejected from {where}: “{why}”</source>
        <translation>Votre mise à jour {update} a été éjectée du dépôt {where}&#xa0;: «&#xa0;{why}&#xa0;»</translation>
    </message>
    <message>
        <source>Your update {update} was ejected</source>
        <translation>Votre mise à jour {update} a été éjectée</translation>
    </message>
    <message>
        <source>Update ejected: {packages}</source>
        <translation>Mise à jour éjectée&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the stable karma threshold</source>
        <translation>La mise à jour Bodhi {update} soumise par {submitter} a atteint le seuil de karma stable</translation>
    </message>
    <message>
        <source>{update} reached the stable karma threshold</source>
        <translation>La mise à jour {update} a atteint le seuil de karma stable</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the unstable karma threshold</source>
        <translation>La mise à jour Bodhi {update} soumise par {submitter} a atteint le seuil de karma instable</translation>
    </message>
    <message>
        <source>{update} reached the unstable karma threshold</source>
        <translation>La mise à jour {update} a atteint le seuil de karma instable</translation>
    </message>
    <message>
        <source>{update} reached a karma threshold</source>
        <translation>La mise à jour {update} a atteint un seuil de karma</translation>
    </message>
    <message>
        <source>An update reached a karma threshold</source>
        <translation>Une mise à jour a atteint un seuil de karma</translation>
    </message>
    <message>
        <source>Your update {update} reached the stable karma threshold</source>
        <translation>Votre mise à jour {update} a atteint le seuil de karma stable</translation>
    </message>
    <message>
        <source>Your update {update} reached the unstable karma threshold</source>
        <translation>Votre mise à jour {update} a atteint le seuil de karma instable</translation>
    </message>
    <message>
        <source>Enough karma: {packages}</source>
        <translation>Assez de karma&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Too much negative karma: {packages}</source>
        <translation>Trop de karma négatif&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} reached the testing requirements for stable</source>
        <translation>La mise à jour {update} soumise par {submitter} remplit les exigences de test pour stable</translation>
    </message>
    <message>
        <source>{update} reached the testing requirements for stable</source>
        <translation>La mise à jour {update} remplit les exigences de test pour stable</translation>
    </message>
    <message>
        <source>An update reached the testing requirements for stable</source>
        <translation>Une mise à jour remplit les exigences de test pour stable</translation>
    </message>
    <message>
        <source>Your update {update} reached the testing requirements for stable</source>
        <translation>Votre mise à jour {update} remplit les exigences de test pour stable</translation>
    </message>
    <message>
        <source>May go to stable: {packages}</source>
        <translation>Peut passer en stable&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{owner}&apos;s update {update} is ready for testing</source>
        <translation>La mise à jour {update} soumise par {owner} est prête à être testée</translation>
    </message>
    <message>
        <source>{update} is ready for testing</source>
        <translation>La mise à jour {update} est prête à être testée</translation>
    </message>
    <message>
        <source>An update is ready for testing</source>
        <translation>Une mise à jour est prête à être testée</translation>
    </message>
    <message>
        <source>Your update {update} is ready for testing</source>
        <translation>Votre mise à jour {update} est prête à être testée</translation>
    </message>
    <message>
        <source>Ready for testing: {packages}</source>
        <translation>À tester&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Errata published: “{subject}”</source>
        <translation>Errata publiés&#xa0;: «&#xa0;{subject}&#xa0;»</translation>
    </message>
    <message>
        <source>Errata published for {update}</source>
        <translation>Errata publiés pour {update}</translation>
    </message>
    <message>
        <source>Errata were published</source>
        <translation>Des errata ont été publiés</translation>
    </message>
    <message>
        <source>Errata published: {packages}</source>
        <translation>Errata publiés&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{submitter} submitted a buildroot override for {overridden}</source>
        <translation>{submitter} a soumis un override de buildroot pour {overridden}</translation>
    </message>
    <message>
        <source>There is a buildroot override for {overridden}</source>
        <translation>Il y a un override de buildroot pour {overridden}</translation>
    </message>
    <message>
        <source>There is a new buildroot override</source>
        <translation>Il y a un nouvel override de buildroot</translation>
    </message>
    <message>
        <source>You submitted a buildroot override for {overridden}</source>
        <translation>Vous avez soumis un override de buildroot pour {overridden}</translation>
    </message>
    <message>
        <source>Override: {packages}</source>
        <translation>Override&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s buildroot override for {overridden} expired</source>
        <translation>L’override de buildroot soumis par {submitter} pour {overridden} a expiré</translation>
    </message>
    <message>
        <source>The buildroot override for {overridden} expired</source>
        <translation>L’override de buildroot pour {overridden} a expiré</translation>
    </message>
    <message>
        <source>A buildroot override expired</source>
        <translation>Un override de buildroot a expiré</translation>
    </message>
    <message>
        <source>Your buildroot override for {overridden} expired</source>
        <translation>Votre override de buildroot pour {overridden} a expiré</translation>
    </message>
    <message>
        <source>Override expired: {packages}</source>
        <translation>Override expiré&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>{agent} requested a compose of updates</source>
        <translation>{agent} a demandé un compose de mises à jour</translation>
    </message>
    <message>
        <source>A compose of updates was requested</source>
        <translation>Un compose de mises à jour a été demandé</translation>
    </message>
    <message>
        <source>You requested a compose of updates</source>
        <translation>Vous avez demandé un compose de mises à jour</translation>
    </message>
    <message>
        <source>Compose requested</source>
        <translation>Compose demandé</translation>
    </message>
    <message>
        <source>Bodhi started a compose run</source>
        <translation>Bodhi a lancé une série de composes</translation>
    </message>
    <message>
        <source>Compose run started</source>
        <translation>Série de composes lancée</translation>
    </message>
    <message>
        <source>Bodhi started mashing {where}</source>
        <translation>Bodhi a commencé le mash du dépôt {where}</translation>
    </message>
    <message>
        <source>Bodhi started the {content} compose of {where}</source>
        <translation>Bodhi a lancé le compose {content} du dépôt {where}</translation>
    </message>
    <message>
        <source>Bodhi started a compose</source>
        <translation>Bodhi a lancé un compose</translation>
    </message>
    <message>
        <source>Compose started: {where}</source>
        <translation>Compose lancé&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} is done</source>
        <translation>Le compose {content} du dépôt {where} par Bodhi est terminé</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} is done</source>
        <translation>Le compose du dépôt {where} par Bodhi est terminé</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} failed</source>
        <translation>Le compose {content} du dépôt {where} par Bodhi a échoué</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} failed</source>
        <translation>Le compose du dépôt {where} par Bodhi a échoué</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} ended</source>
        <translation>Le compose du dépôt {where} par Bodhi a pris fin</translation>
    </message>
    <message>
        <source>A compose of Bodhi&apos;s ended</source>
        <translation>Un compose de Bodhi a pris fin</translation>
    </message>
    <message>
        <source>Compose done: {where}</source>
        <translation>Compose terminé&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Compose failed: {where}</source>
        <translation>Échec du compose&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Bodhi is waiting for {where} to reach the master mirror</source>
        <translation>Bodhi attend que le dépôt {where} atteigne le miroir maître</translation>
    </message>
    <message>
        <source>Bodhi is waiting for the master mirror</source>
        <translation>Bodhi attend le miroir maître</translation>
    </message>
    <message>
        <source>Waiting for the mirror: {where}</source>
        <translation>En attente du miroir&#xa0;: {where}</translation>
    </message>
    <message>
        <source>{where} reached the master mirror</source>
        <translation>Le dépôt {where} a atteint le miroir maître</translation>
    </message>
    <message>
        <source>A compose reached the master mirror</source>
        <translation>Un compose a atteint le miroir maître</translation>
    </message>
    <message>
        <source>On the mirror: {where}</source>
        <translation>Sur le miroir&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with the repository {where}</source>
        <translation>Bodhi en a fini avec le dépôt {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with a repository</source>
        <translation>Bodhi en a fini avec un dépôt</translation>
    </message>
    <message>
        <source>Repository done: {where}</source>
        <translation>Dépôt terminé&#xa0;: {where}</translation>
    </message>
    <message>
        <source>{agent} updated the stack {stackName}</source>
        <translation>{agent} a mis à jour la pile {stackName}</translation>
    </message>
    <message>
        <source>The stack {stackName} was updated</source>
        <translation>La pile {stackName} a été mise à jour</translation>
    </message>
    <message>
        <source>A stack was updated</source>
        <translation>Une pile a été mise à jour</translation>
    </message>
    <message>
        <source>You updated the stack {stackName}</source>
        <translation>Vous avez mis à jour la pile {stackName}</translation>
    </message>
    <message>
        <source>Stack updated: {stackName}</source>
        <translation>Pile mise à jour&#xa0;: {stackName}</translation>
    </message>
    <message>
        <source>{agent} deleted the stack {stackName}</source>
        <translation>{agent} a supprimé la pile {stackName}</translation>
    </message>
    <message>
        <source>The stack {stackName} was deleted</source>
        <translation>La pile {stackName} a été supprimée</translation>
    </message>
    <message>
        <source>A stack was deleted</source>
        <translation>Une pile a été supprimée</translation>
    </message>
    <message>
        <source>You deleted the stack {stackName}</source>
        <translation>Vous avez supprimé la pile {stackName}</translation>
    </message>
    <message>
        <source>Stack deleted: {stackName}</source>
        <translation>Pile supprimée&#xa0;: {stackName}</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors ({bytes} changed, {deleted, plural, one {# file} other {# files}} deleted)</source>
        <translation>{product} {version} {repository} est parti vers les miroirs ({bytes} modifiés, {deleted, plural, one {# fichier supprimé} other {# fichiers supprimés}})</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors</source>
        <translation>{product} {version} {repository} est parti vers les miroirs</translation>
    </message>
    <message>
        <source>New content went out to the mirrors</source>
        <translation>Du nouveau contenu est parti vers les miroirs</translation>
    </message>
    <message>
        <source>On the mirrors: {product} {version} {repository}</source>
        <translation>Sur les miroirs&#xa0;: {product} {version} {repository}</translation>
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
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: there is no session bus. Messages are kept in the history.</source>
        <translation>Les bulles ne peuvent pas être affichées&#xa0;: il n’y a pas de bus de session. Les messages sont gardés dans l’historique.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: no notification service is running. Start one (dunst, for example); messages are kept in the history.</source>
        <translation>Les bulles ne peuvent pas être affichées&#xa0;: aucun service de notification n’est lancé. Lancez-en un (dunst, par exemple)&#x202f;; les messages sont gardés dans l’historique.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not start (%1). Messages are kept in the history.</source>
        <translation>Les bulles ne peuvent pas être affichées&#xa0;: le service de notification ne démarre pas (%1). Les messages sont gardés dans l’historique.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not answer. Messages are kept in the history.</source>
        <translation>Les bulles ne peuvent pas être affichées&#xa0;: le service de notification ne répond pas. Les messages sont gardés dans l’historique.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service ends over each of them. Messages are kept in the history.</source>
        <translation>Les bulles ne peuvent pas être affichées&#xa0;: le service de notification s’arrête à chacune d’elles. Les messages sont gardés dans l’historique.</translation>
    </message>
    <message>
        <source>The notification service takes no more bubbles for now. Messages are kept in the history.</source>
        <translation>Le service de notification n’accepte plus de bulles pour l’instant. Les messages sont gardés dans l’historique.</translation>
    </message>
    <message>
        <source>The notification service refused a bubble (%1). Messages are kept in the history.</source>
        <translation>Le service de notification a refusé une bulle (%1). Les messages sont gardés dans l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) in %1</source>
        <translation>
            <numerusform>%n message de plus en %1</numerusform>
            <numerusform>%n messages de plus en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1.</source>
        <translation>
            <numerusform>%n problème&#xa0;: %1.</numerusform>
            <numerusform>%n problèmes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All by %1.</source>
        <translation>Tous par %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n other(s).</source>
        <translation>
            <numerusform>%1 par %2, %n autre.</numerusform>
            <numerusform>%1 par %2, %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <comment>a package that builds again, say</comment>
        <translation>Réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host, where a link leads</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Mute %1…</source>
        <translation>Mettre %1 en sourdine…</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names</comment>
        <translation>%1 et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in %1.</source>
        <translation>
            <numerusform>%n message en %1.</numerusform>
            <numerusform>%n messages en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: nothing urgent</source>
        <translation>Pendant votre absence&#xa0;: rien d’urgent</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n problem(s)</source>
        <translation>
            <numerusform>Pendant votre absence&#xa0;: %n problème</numerusform>
            <numerusform>Pendant votre absence&#xa0;: %n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n message(s)</source>
        <translation>
            <numerusform>Pendant votre absence&#xa0;: %n message</numerusform>
            <numerusform>Pendant votre absence&#xa0;: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bugzilla</name>
    <message>
        <source>{who} filed {bug}: “{summary}”</source>
        <translation>{who} a signalé {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} filed {bug}</source>
        <translation>{who} a signalé {bug}</translation>
    </message>
    <message>
        <source>Somebody filed {bug}</source>
        <translation>Quelqu’un a signalé {bug}</translation>
    </message>
    <message>
        <source>Somebody filed a bug</source>
        <translation>Quelqu’un a signalé un bug</translation>
    </message>
    <message>
        <source>You filed {bug}: “{summary}”</source>
        <translation>Vous avez signalé {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You filed {bug}</source>
        <translation>Vous avez signalé {bug}</translation>
    </message>
    <message>
        <source>{who} filed {bug} for you: “{summary}”</source>
        <translation>{who} a signalé {bug} pour vous&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>New bug: {component}</source>
        <translation>Nouveau bug&#xa0;: {component}</translation>
    </message>
    <message>
        <source>New bug: {bug}</source>
        <translation>Nouveau bug&#xa0;: {bug}</translation>
    </message>
    <message>
        <source>{who} commented on {bug}: “{summary}”</source>
        <translation>{who} a commenté {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} commented on {bug}</source>
        <translation>{who} a commenté {bug}</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}: “{summary}”</source>
        <translation>{who} a ajouté une pièce jointe à {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}</source>
        <translation>{who} a ajouté une pièce jointe à {bug}</translation>
    </message>
    <message>
        <source>{who} changed {changed} of an attachment to {bug}: “{summary}”</source>
        <translation>{who} a modifié {changed} dans une pièce jointe à {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}: “{summary}”</source>
        <translation>{who} a modifié une pièce jointe à {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}</source>
        <translation>{who} a modifié une pièce jointe à {bug}</translation>
    </message>
    <message>
        <source>{who} changed the status of {bug} from {oldStatus} to {newStatus}: “{summary}”</source>
        <translation>{who} a fait passer {bug} de l’état {oldStatus} à {newStatus}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} updated {changed} of {bug}: “{summary}”</source>
        <translation>{who} a mis à jour {changed} dans {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} updated {bug}: “{summary}”</source>
        <translation>{who} a mis à jour {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} updated {bug}</source>
        <translation>{who} a mis à jour {bug}</translation>
    </message>
    <message>
        <source>Somebody updated {bug}</source>
        <translation>Quelqu’un a mis à jour {bug}</translation>
    </message>
    <message>
        <source>Somebody updated a bug</source>
        <translation>Quelqu’un a mis à jour un bug</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}: “{summary}”</source>
        <translation>{who} vous interroge sur {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}</source>
        <translation>{who} vous interroge sur {bug}</translation>
    </message>
    <message>
        <source>You commented on {bug}: “{summary}”</source>
        <translation>Vous avez commenté {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You commented on {bug}</source>
        <translation>Vous avez commenté {bug}</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}: “{summary}”</source>
        <translation>Vous avez modifié une pièce jointe à {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}</source>
        <translation>Vous avez modifié une pièce jointe à {bug}</translation>
    </message>
    <message>
        <source>You updated {changed} of {bug}: “{summary}”</source>
        <translation>Vous avez mis à jour {changed} dans {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You updated {bug}: “{summary}”</source>
        <translation>Vous avez mis à jour {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You updated {bug}</source>
        <translation>Vous avez mis à jour {bug}</translation>
    </message>
    <message>
        <source>{who} commented on your bug {bug}: “{summary}”</source>
        <translation>{who} a commenté votre bug {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} updated {changed} of your bug {bug}: “{summary}”</source>
        <translation>{who} a mis à jour {changed} dans votre bug {bug}&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>Question on bug: {component}</source>
        <translation>Question sur un bug&#xa0;: {component}</translation>
    </message>
    <message>
        <source>Question: {bug}</source>
        <translation>Question&#xa0;: {bug}</translation>
    </message>
    <message>
        <source>Comment on bug: {component}</source>
        <translation>Commentaire sur un bug&#xa0;: {component}</translation>
    </message>
    <message>
        <source>Comment: {bug}</source>
        <translation>Commentaire&#xa0;: {bug}</translation>
    </message>
    <message>
        <source>Bug attachment: {component}</source>
        <translation>Pièce jointe à un bug&#xa0;: {component}</translation>
    </message>
    <message>
        <source>Attachment: {bug}</source>
        <translation>Pièce jointe&#xa0;: {bug}</translation>
    </message>
    <message>
        <source>Bug closed: {component}</source>
        <translation>Bug fermé&#xa0;: {component}</translation>
    </message>
    <message>
        <source>Bug closed: {bug}</source>
        <translation>Bug fermé&#xa0;: {bug}</translation>
    </message>
    <message>
        <source>Bug updated: {component}</source>
        <translation>Bug mis à jour&#xa0;: {component}</translation>
    </message>
    <message>
        <source>Bug updated: {bug}</source>
        <translation>Bug mis à jour&#xa0;: {bug}</translation>
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
        <translation>{owner} construit {build}</translation>
    </message>
    <message>
        <source>{build} is building</source>
        <translation>{build} est en construction</translation>
    </message>
    <message>
        <source>{owner} built {build}</source>
        <translation>{owner} a construit {build}</translation>
    </message>
    <message>
        <source>{build} is built</source>
        <translation>Le build {build} est terminé</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was deleted</source>
        <translation>Le build {build} lancé par {owner} a été supprimé</translation>
    </message>
    <message>
        <source>The build of {build} was deleted</source>
        <translation>Le build {build} a été supprimé</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed on {arches}</source>
        <translation>Le build {build} lancé par {owner} a échoué sur {arches}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed</source>
        <translation>Le build {build} lancé par {owner} a échoué</translation>
    </message>
    <message>
        <source>The build of {build} failed</source>
        <translation>Le build {build} a échoué</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was cancelled</source>
        <translation>Le build {build} lancé par {owner} a été annulé</translation>
    </message>
    <message>
        <source>The build of {build} was cancelled</source>
        <translation>Le build {build} a été annulé</translation>
    </message>
    <message>
        <source>You are building {build}</source>
        <translation>Vous construisez {build}</translation>
    </message>
    <message>
        <source>You built {build}</source>
        <translation>Vous avez construit {build}</translation>
    </message>
    <message>
        <source>Your build of {build} was deleted</source>
        <translation>Votre build {build} a été supprimé</translation>
    </message>
    <message>
        <source>Your build of {build} failed on {arches}</source>
        <translation>Votre build {build} a échoué sur {arches}</translation>
    </message>
    <message>
        <source>Your build of {build} failed</source>
        <translation>Votre build {build} a échoué</translation>
    </message>
    <message>
        <source>Your build of {build} was cancelled</source>
        <translation>Votre build {build} a été annulé</translation>
    </message>
    <message>
        <source>Build started: {name}</source>
        <translation>Build lancé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Build done: {name}</source>
        <translation>Build terminé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Build deleted: {name}</source>
        <translation>Build supprimé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Build failed: {name}</source>
        <translation>Échec du build&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Build cancelled: {name}</source>
        <translation>Build annulé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}
Source: {source}</source>
        <translation>Paquet&#xa0;: {nvr}
Construit par&#xa0;: {owner}
Build&#xa0;: {build_id}
Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}</source>
        <translation>Paquet&#xa0;: {nvr}
Construit par&#xa0;: {owner}
Build&#xa0;: {build_id}</translation>
    </message>
    <message>
        <source>{owner} started a scratch build of {job}</source>
        <translation>{owner} a lancé le scratch build {job}</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} is done</source>
        <translation>Le scratch build {job} lancé par {owner} est terminé</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} failed</source>
        <translation>Le scratch build {job} lancé par {owner} a échoué</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} was cancelled</source>
        <translation>Le scratch build {job} lancé par {owner} a été annulé</translation>
    </message>
    <message>
        <source>A scratch build of {job} has changed</source>
        <translation>Un scratch build a changé&#xa0;: {job}</translation>
    </message>
    <message>
        <source>You started a scratch build of {job}</source>
        <translation>Vous avez lancé le scratch build {job}</translation>
    </message>
    <message>
        <source>Your scratch build of {job} is done</source>
        <translation>Votre scratch build {job} est terminé</translation>
    </message>
    <message>
        <source>Your scratch build of {job} failed</source>
        <translation>Votre scratch build {job} a échoué</translation>
    </message>
    <message>
        <source>Your scratch build of {job} was cancelled</source>
        <translation>Votre scratch build {job} a été annulé</translation>
    </message>
    <message>
        <source>Scratch build started: {srpm}</source>
        <translation>Scratch build lancé&#xa0;: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build done: {srpm}</source>
        <translation>Scratch build terminé&#xa0;: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build failed: {srpm}</source>
        <translation>Échec du scratch build&#xa0;: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {srpm}</source>
        <translation>Scratch build annulé&#xa0;: {srpm}</translation>
    </message>
    <message>
        <source>Source package: {srpm}
Built by: {owner}
Task: {id}</source>
        <translation>Paquet source&#xa0;: {srpm}
Construit par&#xa0;: {owner}
Tâche&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{user} tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>{user} a ajouté au tag {tag} le build {nvr} maintenu par {maintainer}</translation>
    </message>
    <message>
        <source>{user} tagged {nvr} into {tag}</source>
        <translation>{user} a ajouté {nvr} au tag {tag}</translation>
    </message>
    <message>
        <source>{nvr} was tagged into {tag}</source>
        <translation>Le build {nvr} a été ajouté au tag {tag}</translation>
    </message>
    <message>
        <source>A build was tagged into {tag}</source>
        <translation>Un build a été ajouté au tag {tag}</translation>
    </message>
    <message>
        <source>You tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>Vous avez ajouté au tag {tag} le build {nvr} maintenu par {maintainer}</translation>
    </message>
    <message>
        <source>You tagged {nvr} into {tag}</source>
        <translation>Vous avez ajouté {nvr} au tag {tag}</translation>
    </message>
    <message>
        <source>{user} tagged your {nvr} into {tag}</source>
        <translation>{user} a ajouté votre build {nvr} au tag {tag}</translation>
    </message>
    <message>
        <source>Tagged into {tag}: {name}</source>
        <translation>Ajouté au tag {tag}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tagged into {tag}</source>
        <translation>Ajouté au tag {tag}</translation>
    </message>
    <message>
        <source>{user} untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>{user} a retiré du tag {tag} le build {nvr} maintenu par {maintainer}</translation>
    </message>
    <message>
        <source>{user} untagged {nvr} from {tag}</source>
        <translation>{user} a retiré {nvr} du tag {tag}</translation>
    </message>
    <message>
        <source>{nvr} was untagged from {tag}</source>
        <translation>Le build {nvr} a été retiré du tag {tag}</translation>
    </message>
    <message>
        <source>A build was untagged from {tag}</source>
        <translation>Un build a été retiré du tag {tag}</translation>
    </message>
    <message>
        <source>You untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>Vous avez retiré du tag {tag} le build {nvr} maintenu par {maintainer}</translation>
    </message>
    <message>
        <source>You untagged {nvr} from {tag}</source>
        <translation>Vous avez retiré {nvr} du tag {tag}</translation>
    </message>
    <message>
        <source>{user} untagged your {nvr} from {tag}</source>
        <translation>{user} a retiré votre build {nvr} du tag {tag}</translation>
    </message>
    <message>
        <source>Untagged from {tag}: {name}</source>
        <translation>Retiré du tag {tag}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Untagged from {tag}</source>
        <translation>Retiré du tag {tag}</translation>
    </message>
    <message>
        <source>{owner} added {package} to the packages of {tag}</source>
        <translation>{owner} a ajouté {package} aux paquets du tag {tag}</translation>
    </message>
    <message>
        <source>{package} was added to the packages of {tag}</source>
        <translation>Le paquet {package} a été ajouté aux paquets du tag {tag}</translation>
    </message>
    <message>
        <source>{package} was removed from the packages of {tag}</source>
        <translation>Le paquet {package} a été retiré des paquets du tag {tag}</translation>
    </message>
    <message>
        <source>{package} was blocked in the packages of {tag}</source>
        <translation>Le paquet {package} a été bloqué dans les paquets du tag {tag}</translation>
    </message>
    <message>
        <source>The packages of {tag} changed: {package}</source>
        <translation>Les paquets du tag {tag} ont changé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>You added {package} to the packages of {tag}</source>
        <translation>Vous avez ajouté {package} aux paquets du tag {tag}</translation>
    </message>
    <message>
        <source>Package list changed: {package}</source>
        <translation>Liste de paquets changée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Koji started to build the repository {repoName}</source>
        <translation>Koji a commencé à construire le dépôt {repoName}</translation>
    </message>
    <message>
        <source>Koji started to build a repository</source>
        <translation>Koji a commencé à construire un dépôt</translation>
    </message>
    <message>
        <source>Repository started: {repoName}</source>
        <translation>Dépôt lancé&#xa0;: {repoName}</translation>
    </message>
    <message>
        <source>The repository {repoName} is done</source>
        <translation>Le dépôt {repoName} est terminé</translation>
    </message>
    <message>
        <source>A repository is done</source>
        <translation>Un dépôt est terminé</translation>
    </message>
    <message>
        <source>Repository done: {repoName}</source>
        <translation>Dépôt terminé&#xa0;: {repoName}</translation>
    </message>
    <message>
        <source>{rpm} was signed with the key {key}</source>
        <translation>{rpm} a été signé avec la clé {key}</translation>
    </message>
    <message>
        <source>{rpm} was signed</source>
        <translation>{rpm} a été signé</translation>
    </message>
    <message>
        <source>Signed: {rpmName}</source>
        <translation>Signé&#xa0;: {rpmName}</translation>
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
        <translation>{project} a réussi dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} failed the {pipeline} ({change} on {branch})</source>
        <translation>{project} a échoué dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} was aborted ({change} on {branch})</source>
        <translation>Le pipeline {pipeline} a été interrompu pour {project} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} started ({change} on {branch})</source>
        <translation>Le pipeline {pipeline} a démarré pour {project} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} is queued ({change} on {branch})</source>
        <translation>Le pipeline {pipeline} est en file d’attente pour {project} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} ended ({change} on {branch})</source>
        <translation>Le pipeline {pipeline} a pris fin pour {project} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{pipeline} was run</source>
        <translation>Le pipeline {pipeline} a été exécuté</translation>
    </message>
    <message>
        <source>A CI pipeline was run</source>
        <translation>Un pipeline de CI a été exécuté</translation>
    </message>
    <message>
        <source>Your change of {project} passed the {pipeline}</source>
        <translation>Votre changement dans {project} a réussi dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed the {pipeline}</source>
        <translation>Votre changement dans {project} a échoué dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>CI passed: {repo}</source>
        <translation>CI réussie&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI failed: {repo}</source>
        <translation>Échec de la CI&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI aborted: {repo}</source>
        <translation>CI interrompue&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI started: {repo}</source>
        <translation>CI démarrée&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI queued: {repo}</source>
        <translation>CI en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI ended: {repo}</source>
        <translation>Fin de la CI&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>{project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>Le build pour {project} a réussi dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>Le build pour {project} a échoué dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>{project} est en construction dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} is queued for building in the {pipeline} ({change} on {branch})</source>
        <translation>Le build pour {project} est en file d’attente dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} is ignored by the {pipeline} ({change} on {branch})</source>
        <translation>{project} est ignoré par le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built {project} ({change} on {branch})</source>
        <translation>Le pipeline {pipeline} a construit {project} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>A package was built in the {pipeline}</source>
        <translation>Un paquet a été construit dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed building in the {pipeline}</source>
        <translation>Le build pour votre changement dans {project} a réussi dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed to build in the {pipeline}</source>
        <translation>Le build pour votre changement dans {project} a échoué dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>CI build done: {repo}</source>
        <translation>Build de CI terminé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI build failed: {repo}</source>
        <translation>Échec du build de CI&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI build started: {repo}</source>
        <translation>Build de CI lancé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI build queued: {repo}</source>
        <translation>Build de CI en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>CI ignores {repo}</source>
        <translation>La CI ignore {repo}</translation>
    </message>
    <message>
        <source>CI build ended: {repo}</source>
        <translation>Fin du build de CI&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} a réussi ses tests fonctionnels dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} failed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} a échoué à ses tests fonctionnels dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are running in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests fonctionnels pour {project} sont en cours dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests fonctionnels pour {project} sont en file d’attente dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests fonctionnels pour {project} ont pris fin dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>Functional tests were run in the {pipeline}</source>
        <translation>Des tests fonctionnels ont été exécutés dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed its functional tests</source>
        <translation>Votre changement dans {project} a réussi ses tests fonctionnels</translation>
    </message>
    <message>
        <source>Your change of {project} failed its functional tests</source>
        <translation>Votre changement dans {project} a échoué à ses tests fonctionnels</translation>
    </message>
    <message>
        <source>Tests passed: {repo}</source>
        <translation>Tests réussis&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Tests failed: {repo}</source>
        <translation>Échec des tests&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Tests started: {repo}</source>
        <translation>Tests démarrés&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Tests queued: {repo}</source>
        <translation>Tests en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Tests ended: {repo}</source>
        <translation>Fin des tests&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>The image with {project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>Le build de l’image avec {project} a réussi dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The image with {project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>Le build de l’image avec {project} a échoué dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>Une image avec {project} est en construction dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Une image avec {project} est en file d’attente dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built an image with {project} ({change} on {branch})</source>
        <translation>Le pipeline {pipeline} a construit une image avec {project} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>An image was built in the {pipeline}</source>
        <translation>Une image a été construite dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>The image with your change of {project} failed to build</source>
        <translation>Le build de l’image avec votre changement dans {project} a échoué</translation>
    </message>
    <message>
        <source>Image done: {repo}</source>
        <translation>Image terminée&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image failed: {repo}</source>
        <translation>Échec de l’image&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image started: {repo}</source>
        <translation>Image lancée&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image queued: {repo}</source>
        <translation>Image en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image ended: {repo}</source>
        <translation>Fin de l’image&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} a réussi ses tests dans une image du pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} a échoué à ses tests dans une image du pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image started in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests pour {project} dans une image ont démarré dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests pour {project} dans une image sont en file d’attente dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image ended in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests pour {project} dans une image ont pris fin dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>An image was tested in the {pipeline}</source>
        <translation>Une image a été testée dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in an image</source>
        <translation>Votre changement dans {project} a échoué à ses tests dans une image</translation>
    </message>
    <message>
        <source>Image tests passed: {repo}</source>
        <translation>Tests d’image réussis&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image tests failed: {repo}</source>
        <translation>Échec des tests d’image&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image tests started: {repo}</source>
        <translation>Tests d’image démarrés&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image tests queued: {repo}</source>
        <translation>Tests d’image en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Image tests ended: {repo}</source>
        <translation>Fin des tests d’image&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>The compose with {project} passed in the {pipeline} ({change} on {branch})</source>
        <translation>Le compose avec {project} a réussi dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} failed in the {pipeline} ({change} on {branch})</source>
        <translation>Le compose avec {project} a échoué dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} started in the {pipeline} ({change} on {branch})</source>
        <translation>Un compose avec {project} a démarré dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>Un compose avec {project} est en file d’attente dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>Le compose avec {project} a pris fin dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>A compose was made in the {pipeline}</source>
        <translation>Un compose a été fait dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>The compose with your change of {project} failed</source>
        <translation>Le compose avec votre changement dans {project} a échoué</translation>
    </message>
    <message>
        <source>Compose done: {repo}</source>
        <translation>Compose terminé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose failed: {repo}</source>
        <translation>Échec du compose&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose started: {repo}</source>
        <translation>Compose lancé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose queued: {repo}</source>
        <translation>Compose en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose ended: {repo}</source>
        <translation>Fin du compose&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} a réussi ses tests dans un compose du pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} a échoué à ses tests dans un compose du pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose started in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests pour {project} dans un compose ont démarré dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose are queued in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests pour {project} dans un compose sont en file d’attente dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose ended in the {pipeline} ({change} on {branch})</source>
        <translation>Les tests pour {project} dans un compose ont pris fin dans le pipeline {pipeline} ({change} sur {branch})</translation>
    </message>
    <message>
        <source>A compose was tested in the {pipeline}</source>
        <translation>Un compose a été testé dans le pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in a compose</source>
        <translation>Votre changement dans {project} a échoué à ses tests dans un compose</translation>
    </message>
    <message>
        <source>Compose tests passed: {repo}</source>
        <translation>Tests de compose réussis&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose tests failed: {repo}</source>
        <translation>Échec des tests de compose&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose tests started: {repo}</source>
        <translation>Tests de compose démarrés&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose tests queued: {repo}</source>
        <translation>Tests de compose en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Compose tests ended: {repo}</source>
        <translation>Fin des tests de compose&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) passed</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) a réussi</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) passed</source>
        <translation>Un test de CI pour {artifact} ({kindOfArtifact}) a réussi</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) a été exécuté et a échoué</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>Un test de CI pour {artifact} ({kindOfArtifact}) a été exécuté et a échoué</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done, and somebody should look at it</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) est terminé, et quelqu’un devrait y jeter un œil</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run: {reason}</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) n’a pas pu être exécuté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) n’a pas pu être exécuté</translation>
    </message>
    <message>
        <source>A CI test failed to run ({kindOfArtifact})</source>
        <translation>Un test de CI n’a pas pu être exécuté ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) started</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) a démarré</translation>
    </message>
    <message>
        <source>A CI test started ({kindOfArtifact})</source>
        <translation>Un test de CI a démarré ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) est en file d’attente</translation>
    </message>
    <message>
        <source>A CI test is queued ({kindOfArtifact})</source>
        <translation>Un test de CI est en file d’attente ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done</source>
        <translation>Le test de CI {test} pour {artifact} ({kindOfArtifact}) est terminé</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) is done</source>
        <translation>Un test de CI pour {artifact} ({kindOfArtifact}) est terminé</translation>
    </message>
    <message>
        <source>A CI test is done ({kindOfArtifact})</source>
        <translation>Un test de CI est terminé ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Your {artifact} passed the CI test {test}</source>
        <translation>Votre artefact {artifact} a réussi le test de CI {test}</translation>
    </message>
    <message>
        <source>Your {artifact} failed the CI test {test}</source>
        <translation>Votre artefact {artifact} a échoué au test de CI {test}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is done; please look at it</source>
        <translation>Le test de CI {test} pour votre artefact {artifact} est terminé&#x202f;; veuillez y jeter un œil</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run: {reason}</source>
        <translation>Le test de CI {test} pour votre artefact {artifact} n’a pas pu être exécuté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run</source>
        <translation>Le test de CI {test} pour votre artefact {artifact} n’a pas pu être exécuté</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} started</source>
        <translation>Le test de CI {test} pour votre artefact {artifact} a démarré</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is queued</source>
        <translation>Le test de CI {test} pour votre artefact {artifact} est en file d’attente</translation>
    </message>
    <message>
        <source>Test passed: {packages}</source>
        <translation>Test réussi&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Test passed: {artifact}</source>
        <translation>Test réussi&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Test failed: {packages}</source>
        <translation>Échec du test&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Test failed: {artifact}</source>
        <translation>Échec du test&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Test to inspect: {packages}</source>
        <translation>Test à examiner&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Test to inspect: {artifact}</source>
        <translation>Test à examiner&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Test not run: {packages}</source>
        <translation>Test non exécuté&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Test not run: {artifact}</source>
        <translation>Test non exécuté&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Test started: {packages}</source>
        <translation>Test démarré&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Test started: {artifact}</source>
        <translation>Test démarré&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Test queued: {packages}</source>
        <translation>Test en attente&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Test queued: {artifact}</source>
        <translation>Test en attente&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Test done: {packages}</source>
        <translation>Test terminé&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Test done: {artifact}</source>
        <translation>Test terminé&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Reason: {reason}
Log: {log}</source>
        <translation>Test&#xa0;: {test}
Sur&#xa0;: {artifact}
Par&#xa0;: {tester}
Aide&#xa0;: {help}
Raison&#xa0;: {reason}
Journal&#xa0;: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Log: {log}</source>
        <translation>Test&#xa0;: {test}
Sur&#xa0;: {artifact}
Par&#xa0;: {tester}
Aide&#xa0;: {help}
Journal&#xa0;: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}</source>
        <translation>Test&#xa0;: {test}
Sur&#xa0;: {artifact}
Par&#xa0;: {tester}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>La promotion par la CI pour {artifact} ({kindOfArtifact}) est en file d’attente</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) started</source>
        <translation>La promotion par la CI pour {artifact} ({kindOfArtifact}) a démarré</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed: {reason}</source>
        <translation>La promotion par la CI pour {artifact} ({kindOfArtifact}) a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed</source>
        <translation>La promotion par la CI pour {artifact} ({kindOfArtifact}) a échoué</translation>
    </message>
    <message>
        <source>{artifact} ({kindOfArtifact}) is promoted</source>
        <translation>L’artefact {artifact} ({kindOfArtifact}) est promu</translation>
    </message>
    <message>
        <source>Something is promoted ({kindOfArtifact})</source>
        <translation>Un artefact est promu ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The promotion of your {artifact} failed</source>
        <translation>La promotion pour votre artefact {artifact} a échoué</translation>
    </message>
    <message>
        <source>Your {artifact} is to be promoted</source>
        <translation>Votre artefact {artifact} va être promu</translation>
    </message>
    <message>
        <source>Your {artifact} is promoted</source>
        <translation>Votre artefact {artifact} est promu</translation>
    </message>
    <message>
        <source>Promotion queued: {packages}</source>
        <translation>Promotion en attente&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Promotion queued: {artifact}</source>
        <translation>Promotion en attente&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Promotion started: {packages}</source>
        <translation>Promotion démarrée&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Promotion started: {artifact}</source>
        <translation>Promotion démarrée&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Promotion failed: {packages}</source>
        <translation>Échec de la promotion&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Promotion failed: {artifact}</source>
        <translation>Échec de la promotion&#xa0;: {artifact}</translation>
    </message>
    <message>
        <source>Promoted: {packages}</source>
        <translation>Promu&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Promoted: {artifact}</source>
        <translation>Promu&#xa0;: {artifact}</translation>
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
        <translation>Le compose {compose} a démarré</translation>
    </message>
    <message>
        <source>The compose of {compose} is done</source>
        <translation>Le compose {compose} est terminé</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Un compose a changé</translation>
    </message>
    <message>
        <source>Compose started: {tree}</source>
        <translation>Compose lancé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Compose done: {tree}</source>
        <translation>Compose terminé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The mash of {compose} started</source>
        <translation>Le mash du compose {compose} a démarré</translation>
    </message>
    <message>
        <source>The mash of {compose} is done</source>
        <translation>Le mash du compose {compose} est terminé</translation>
    </message>
    <message>
        <source>Mash started: {tree}</source>
        <translation>Mash lancé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Mash done: {tree}</source>
        <translation>Mash terminé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The build of boot.iso for {compose} started</source>
        <translation>Le build du fichier boot.iso pour {compose} a démarré</translation>
    </message>
    <message>
        <source>The boot.iso of {compose} is done</source>
        <translation>Le fichier boot.iso du compose {compose} est terminé</translation>
    </message>
    <message>
        <source>boot.iso started: {tree}</source>
        <translation>boot.iso lancé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>boot.iso done: {tree}</source>
        <translation>boot.iso terminé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The build of other images for {compose} started</source>
        <translation>Le build des autres images pour {compose} a démarré</translation>
    </message>
    <message>
        <source>The other images of {compose} are done</source>
        <translation>Les autres images du compose {compose} sont terminées</translation>
    </message>
    <message>
        <source>Images started: {tree}</source>
        <translation>Images lancées&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Images done: {tree}</source>
        <translation>Images terminées&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror started</source>
        <translation>La copie du compose {compose} vers le miroir maître a démarré</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror is done</source>
        <translation>La copie du compose {compose} vers le miroir maître est terminée</translation>
    </message>
    <message>
        <source>Mirroring started: {tree}</source>
        <translation>Copie vers le miroir lancée&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Mirroring done: {tree}</source>
        <translation>Copie vers le miroir terminée&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>A respin of the cloud images of {compose} started</source>
        <translation>Un respin des images cloud du compose {compose} a démarré</translation>
    </message>
    <message>
        <source>The respin of the cloud images of {compose} is done</source>
        <translation>Le respin des images cloud du compose {compose} est terminé</translation>
    </message>
    <message>
        <source>Respin started: {tree}</source>
        <translation>Respin lancé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Respin done: {tree}</source>
        <translation>Respin terminé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} started</source>
        <translation>Le mash des mises à jour Atomic pour le respin du compose {compose} a démarré</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} is done</source>
        <translation>Le mash des mises à jour Atomic pour le respin du compose {compose} est terminé</translation>
    </message>
    <message>
        <source>Atomic mash started: {tree}</source>
        <translation>Mash Atomic lancé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Atomic mash done: {tree}</source>
        <translation>Mash Atomic terminé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} started</source>
        <translation>L’installateur Atomic pour le respin du compose {compose} a démarré</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} is done</source>
        <translation>L’installateur Atomic pour le respin du compose {compose} est terminé</translation>
    </message>
    <message>
        <source>Atomic installer started: {tree}</source>
        <translation>Installateur Atomic lancé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Atomic installer done: {tree}</source>
        <translation>Installateur Atomic terminé&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The build of images for the respin of {compose} started</source>
        <translation>Le build des images pour le respin du compose {compose} a démarré</translation>
    </message>
    <message>
        <source>The images for the respin of {compose} are done</source>
        <translation>Les images pour le respin du compose {compose} sont terminées</translation>
    </message>
    <message>
        <source>Cloud images started: {tree}</source>
        <translation>Images cloud lancées&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Cloud images done: {tree}</source>
        <translation>Images cloud terminées&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are being made</source>
        <translation>Les sommes de contrôle pour le respin du compose {compose} sont en cours</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are done</source>
        <translation>Les sommes de contrôle pour le respin du compose {compose} sont terminées</translation>
    </message>
    <message>
        <source>Checksums started: {tree}</source>
        <translation>Sommes de contrôle lancées&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Checksums done: {tree}</source>
        <translation>Sommes de contrôle terminées&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror started</source>
        <translation>La copie du respin du compose {compose} vers le miroir maître a démarré</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror is done</source>
        <translation>La copie du respin du compose {compose} vers le miroir maître est terminée</translation>
    </message>
    <message>
        <source>Mirroring of respin started: {tree}</source>
        <translation>Copie du respin lancée&#xa0;: {tree}</translation>
    </message>
    <message>
        <source>Mirroring of respin done: {tree}</source>
        <translation>Copie du respin terminée&#xa0;: {tree}</translation>
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
        <translation>{who} a lancé le build des sources (srpm-builds) pour {nvr} dans {project} (build {build})</translation>
    </message>
    <message>
        <source>The source build (srpm-builds) of build {build} started in {project}</source>
        <translation>Le build des sources (srpm-builds) du build {build} a démarré dans {project}</translation>
    </message>
    <message>
        <source>{who} is building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>{who} construit {nvr} dans {project} pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} started in {project} for {chroot}</source>
        <translation>Le build {build} a démarré dans {project} pour {chroot}</translation>
    </message>
    <message>
        <source>{who} started build {build} in {project}</source>
        <translation>{who} a lancé le build {build} dans {project}</translation>
    </message>
    <message>
        <source>Build {build} started in {project}</source>
        <translation>Le build {build} a démarré dans {project}</translation>
    </message>
    <message>
        <source>A build started for {chroot}</source>
        <translation>Un build a démarré pour {chroot}</translation>
    </message>
    <message>
        <source>You are building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>Vous construisez {nvr} dans {project} pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>You started build {build} in {project}</source>
        <translation>Vous avez lancé le build {build} dans {project}</translation>
    </message>
    <message>
        <source>Build started: {shortName}</source>
        <translation>Build lancé&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Build lancé&#xa0;: {project}</translation>
    </message>
    <message>
        <source>{nvr} failed to build in {project} for {chroot} (build {build})</source>
        <translation>Le build {nvr} a échoué dans {project} pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed for {chroot}</source>
        <translation>Le build {build} dans {project} a échoué pour {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed</source>
        <translation>Le build {build} dans {project} a échoué</translation>
    </message>
    <message>
        <source>{who}&apos;s build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Le build {nvr} lancé par {who} dans {project} a réussi pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Le build {nvr} dans {project} a réussi pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded for {chroot}</source>
        <translation>Le build {build} dans {project} a réussi pour {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded</source>
        <translation>Le build {build} dans {project} a réussi</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Le build {nvr} dans {project} pour {chroot} a été annulé (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled for {chroot}</source>
        <translation>Le build {build} dans {project} a été annulé pour {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled</source>
        <translation>Le build {build} dans {project} a été annulé</translation>
    </message>
    <message>
        <source>{nvr} was skipped in {project} for {chroot} (build {build})</source>
        <translation>Le build {nvr} a été sauté dans {project} pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was skipped for {chroot}</source>
        <translation>Le build {build} dans {project} a été sauté pour {chroot}</translation>
    </message>
    <message>
        <source>{nvr} was copied to {project} for {chroot} (build {build})</source>
        <translation>Le build {nvr} a été copié vers {project} pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended for {chroot}</source>
        <translation>Le build {build} dans {project} a pris fin pour {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended</source>
        <translation>Le build {build} dans {project} a pris fin</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} failed for {chroot} (build {build})</source>
        <translation>Votre build {nvr} dans {project} a échoué pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>Votre build {nvr} dans {project} a réussi pour {chroot} (build {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>Votre build {nvr} dans {project} pour {chroot} a été annulé (build {build})</translation>
    </message>
    <message>
        <source>Build failed: {shortName}</source>
        <translation>Échec du build&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Échec du build&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build done: {shortName}</source>
        <translation>Build terminé&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Build terminé&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build cancelled: {shortName}</source>
        <translation>Build annulé&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Build cancelled: {project}</source>
        <translation>Build annulé&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build skipped: {shortName}</source>
        <translation>Build sauté&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Build skipped: {project}</source>
        <translation>Build sauté&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build copied: {shortName}</source>
        <translation>Build copié&#xa0;: {shortName}</translation>
    </message>
    <message>
        <source>Build ended: {project}</source>
        <translation>Fin du build&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Project: {project}
Built by: {who}
For: {chroot}
Build: {build}</source>
        <translation>Paquet&#xa0;: {nvr}
Projet&#xa0;: {project}
Construit par&#xa0;: {who}
Pour&#xa0;: {chroot}
Build&#xa0;: {build}</translation>
    </message>
    <message>
        <source>Project: {project}
For: {chroot}
Build: {build}</source>
        <translation>Projet&#xa0;: {project}
Pour&#xa0;: {chroot}
Build&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{project} started in the chroot {chroot} (build {build})</source>
        <translation>{project} a démarré dans le chroot {chroot} (build {build})</translation>
    </message>
    <message>
        <source>A build started in the chroot {chroot}</source>
        <translation>Un build a démarré dans le chroot {chroot}</translation>
    </message>
    <message>
        <source>Your build {build} in {project} started in the chroot {chroot}</source>
        <translation>Votre build {build} dans {project} a démarré dans le chroot {chroot}</translation>
    </message>
    <message>
        <source>Chroot started: {chroot}</source>
        <translation>Chroot démarré&#xa0;: {chroot}</translation>
    </message>
    <message>
        <source>Copr has a new worker at {ip}</source>
        <translation>Copr a un nouveau worker à l’adresse {ip}</translation>
    </message>
    <message>
        <source>Copr has a new worker</source>
        <translation>Copr a un nouveau worker</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nouveau worker</translation>
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
        <translation>L’archive des messages (datanommer) a reçu deux messages avec le même identifiant</translation>
    </message>
    <message>
        <source>Duplicate message id</source>
        <translation>Identifiant de message en double</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>Archive des messages</translation>
    </message>
</context>
<context>
    <name>discourse</name>
    <message>
        <source>{author} posted in “{title}” ({place})</source>
        <translation>{author} a publié un message dans «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>A new post ({place})</source>
        <translation>Un nouveau message ({place})</translation>
    </message>
    <message>
        <source>A new post on a forum</source>
        <translation>Un nouveau message sur un forum</translation>
    </message>
    <message>
        <source>You posted in “{title}” ({place})</source>
        <translation>Vous avez publié un message dans «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>Nouveau message&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was edited ({place})</source>
        <translation>Le message publié par {author} dans «&#xa0;{title}&#xa0;» a été modifié ({place})</translation>
    </message>
    <message>
        <source>A post was edited ({place})</source>
        <translation>Un message a été modifié ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was edited</source>
        <translation>Un message sur un forum a été modifié</translation>
    </message>
    <message>
        <source>Your post in “{title}” was edited ({place})</source>
        <translation>Votre message dans «&#xa0;{title}&#xa0;» a été modifié ({place})</translation>
    </message>
    <message>
        <source>Post edited: {title}</source>
        <translation>Message modifié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>Message modifié</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was deleted ({place})</source>
        <translation>Le message publié par {author} dans «&#xa0;{title}&#xa0;» a été supprimé ({place})</translation>
    </message>
    <message>
        <source>A post was deleted ({place})</source>
        <translation>Un message a été supprimé ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was deleted</source>
        <translation>Un message sur un forum a été supprimé</translation>
    </message>
    <message>
        <source>Your post in “{title}” was deleted ({place})</source>
        <translation>Votre message dans «&#xa0;{title}&#xa0;» a été supprimé ({place})</translation>
    </message>
    <message>
        <source>Post deleted: {title}</source>
        <translation>Message supprimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>{fan} liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>{fan} a aimé le message publié par {author} dans «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>{fan} liked a post in “{title}” ({place})</source>
        <translation>{fan} a aimé un message dans «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>A post was liked ({place})</source>
        <translation>Un message a été aimé ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was liked</source>
        <translation>Un message sur un forum a été aimé</translation>
    </message>
    <message>
        <source>You liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>Vous avez aimé le message publié par {author} dans «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>{fan} liked your post in “{title}” ({place})</source>
        <translation>{fan} a aimé votre message dans «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>Post liked: {title}</source>
        <translation>Message aimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>Message aimé</translation>
    </message>
    <message>
        <source>{author}&apos;s post solved “{title}” ({place})</source>
        <translation>Le message publié par {author} a résolu «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic ({place})</source>
        <translation>Un message a résolu un sujet ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic on a forum</source>
        <translation>Un message a résolu un sujet sur un forum</translation>
    </message>
    <message>
        <source>Your post solved “{title}” ({place})</source>
        <translation>Votre message a résolu «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>Solved: {title}</source>
        <translation>Résolu&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Topic solved</source>
        <translation>Sujet résolu</translation>
    </message>
    <message>
        <source>{author} opened the topic “{title}” ({place})</source>
        <translation>{author} a ouvert le sujet «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>A new topic ({place})</source>
        <translation>Un nouveau sujet ({place})</translation>
    </message>
    <message>
        <source>A new topic on a forum</source>
        <translation>Un nouveau sujet sur un forum</translation>
    </message>
    <message>
        <source>You opened the topic “{title}” ({place})</source>
        <translation>Vous avez ouvert le sujet «&#xa0;{title}&#xa0;» ({place})</translation>
    </message>
    <message>
        <source>New topic: {title}</source>
        <translation>Nouveau sujet&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was edited ({place})</source>
        <translation>Le sujet «&#xa0;{title}&#xa0;» ouvert par {author} a été modifié ({place})</translation>
    </message>
    <message>
        <source>A topic was edited ({place})</source>
        <translation>Un sujet a été modifié ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was edited</source>
        <translation>Un sujet sur un forum a été modifié</translation>
    </message>
    <message>
        <source>Your topic “{title}” was edited ({place})</source>
        <translation>Votre sujet «&#xa0;{title}&#xa0;» a été modifié ({place})</translation>
    </message>
    <message>
        <source>Topic edited: {title}</source>
        <translation>Sujet modifié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>Sujet modifié</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was deleted ({place})</source>
        <translation>Le sujet «&#xa0;{title}&#xa0;» ouvert par {author} a été supprimé ({place})</translation>
    </message>
    <message>
        <source>A topic was deleted ({place})</source>
        <translation>Un sujet a été supprimé ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was deleted</source>
        <translation>Un sujet sur un forum a été supprimé</translation>
    </message>
    <message>
        <source>Your topic “{title}” was deleted ({place})</source>
        <translation>Votre sujet «&#xa0;{title}&#xa0;» a été supprimé ({place})</translation>
    </message>
    <message>
        <source>Topic deleted: {title}</source>
        <translation>Sujet supprimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Topic deleted</source>
        <translation>Sujet supprimé</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” is back ({place})</source>
        <translation>Le sujet «&#xa0;{title}&#xa0;» ouvert par {author} est de retour ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back ({place})</source>
        <translation>Un sujet supprimé est de retour ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back</source>
        <translation>Un sujet supprimé est de retour</translation>
    </message>
    <message>
        <source>Your topic “{title}” is back ({place})</source>
        <translation>Votre sujet «&#xa0;{title}&#xa0;» est de retour ({place})</translation>
    </message>
    <message>
        <source>Topic back: {title}</source>
        <translation>Sujet de retour&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Topic back</source>
        <translation>Sujet de retour</translation>
    </message>
    <message>
        <source>Something happened in “{title}” ({place}, {event})</source>
        <translation>Il s’est passé quelque chose dans «&#xa0;{title}&#xa0;» ({place}, {event})</translation>
    </message>
    <message>
        <source>Something happened on {place} ({event})</source>
        <translation>Il s’est passé quelque chose sur {place} ({event})</translation>
    </message>
    <message>
        <source>Something happened on a forum</source>
        <translation>Il s’est passé quelque chose sur un forum</translation>
    </message>
    <message>
        <source>News: {title}</source>
        <translation>Du nouveau&#xa0;: {title}</translation>
    </message>
    <message>
        <source>News: {place}</source>
        <translation>Du nouveau&#xa0;: {place}</translation>
    </message>
    <message>
        <source>News from a forum</source>
        <translation>Du nouveau sur un forum</translation>
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
        <translation>Paquets&#xa0;: {components}
Fonction&#xa0;: {function}
Type&#xa0;: {type}
Première occurrence&#xa0;: {first_occurrence}
Nombre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Packages: {components}
Count: {count}</source>
        <translation>Paquets&#xa0;: {components}
Nombre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>A crash of {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Un plantage touchant {components} s’est produit {count, plural, one {# fois} other {# fois}}</translation>
    </message>
    <message>
        <source>There is a crash of {components}</source>
        <translation>Il y a un plantage touchant {components}</translation>
    </message>
    <message>
        <source>There is a crash</source>
        <translation>Il y a un plantage</translation>
    </message>
    <message>
        <source>Crash, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Plantage, {count, plural, one {# fois} other {# fois}}&#xa0;: {components}</translation>
    </message>
    <message>
        <source>Crash: {components}</source>
        <translation>Plantage&#xa0;: {components}</translation>
    </message>
    <message>
        <source>A problem with {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>Un problème avec {components} s’est produit {count, plural, one {# fois} other {# fois}}</translation>
    </message>
    <message>
        <source>There is a problem with {components}</source>
        <translation>Il y a un problème avec {components}</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
    <message>
        <source>Problem, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>Problème, {count, plural, one {# fois} other {# fois}}&#xa0;: {components}</translation>
    </message>
    <message>
        <source>Problem: {components}</source>
        <translation>Problème&#xa0;: {components}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
</context>
<context>
    <name>fas</name>
    <message>
        <source>{agent} created an account for {other}</source>
        <translation>{agent} a créé un compte pour {other}</translation>
    </message>
    <message>
        <source>{user} created an account</source>
        <translation>{user} a créé un compte</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Il y a un nouveau compte</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} a créé votre compte</translation>
    </message>
    <message>
        <source>You created an account for {other}</source>
        <translation>Vous avez créé un compte pour {other}</translation>
    </message>
    <message>
        <source>You created your account</source>
        <translation>Vous avez créé votre compte</translation>
    </message>
    <message>
        <source>New account: {user}</source>
        <translation>Nouveau compte&#xa0;: {user}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of {other}&apos;s account</source>
        <translation>{agent} a changé {details} dans le compte {other}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s account</source>
        <translation>{agent} a changé le compte {other}</translation>
    </message>
    <message>
        <source>{user} changed {details} of their account</source>
        <translation>{user} a changé {details} dans son compte</translation>
    </message>
    <message>
        <source>{user}&apos;s account changed</source>
        <translation>Le compte {user} a changé</translation>
    </message>
    <message>
        <source>An account changed</source>
        <translation>Un compte a changé</translation>
    </message>
    <message>
        <source>{agent} changed {details} of your account</source>
        <translation>{agent} a changé {details} dans votre compte</translation>
    </message>
    <message>
        <source>{agent} changed your account</source>
        <translation>{agent} a changé votre compte</translation>
    </message>
    <message>
        <source>You changed {details} of {other}&apos;s account</source>
        <translation>Vous avez changé {details} dans le compte {other}</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s account</source>
        <translation>Vous avez changé le compte {other}</translation>
    </message>
    <message>
        <source>You changed {details} of your account</source>
        <translation>Vous avez changé {details} dans votre compte</translation>
    </message>
    <message>
        <source>You changed your account</source>
        <translation>Vous avez changé votre compte</translation>
    </message>
    <message>
        <source>Account changed: {user}</source>
        <translation>Compte changé&#xa0;: {user}</translation>
    </message>
    <message>
        <source>What changed:
{details}</source>
        <translation>Ce qui a changé&#xa0;:
{details}</translation>
    </message>
    <message>
        <source>{agent} created the group {group}</source>
        <translation>{agent} a créé le groupe {group}</translation>
    </message>
    <message>
        <source>There is a new group, {group}</source>
        <translation>Il y a un nouveau groupe, {group}</translation>
    </message>
    <message>
        <source>There is a new group</source>
        <translation>Il y a un nouveau groupe</translation>
    </message>
    <message>
        <source>You created the group {group}</source>
        <translation>Vous avez créé le groupe {group}</translation>
    </message>
    <message>
        <source>New group: {group}</source>
        <translation>Nouveau groupe&#xa0;: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of the group {group}</source>
        <translation>{agent} a changé {details} dans le groupe {group}</translation>
    </message>
    <message>
        <source>{agent} changed the group {group}</source>
        <translation>{agent} a changé le groupe {group}</translation>
    </message>
    <message>
        <source>The group {group} changed</source>
        <translation>Le groupe {group} a changé</translation>
    </message>
    <message>
        <source>A group changed</source>
        <translation>Un groupe a changé</translation>
    </message>
    <message>
        <source>You changed {details} of the group {group}</source>
        <translation>Vous avez changé {details} dans le groupe {group}</translation>
    </message>
    <message>
        <source>You changed the group {group}</source>
        <translation>Vous avez changé le groupe {group}</translation>
    </message>
    <message>
        <source>Group changed: {group}</source>
        <translation>Groupe changé&#xa0;: {group}</translation>
    </message>
    <message>
        <source>{agent} applied for {other} to join the group {group}</source>
        <translation>{agent} a demandé pour {other} l’adhésion au groupe {group}</translation>
    </message>
    <message>
        <source>{user} applied to join the group {group}</source>
        <translation>{user} a demandé à rejoindre le groupe {group}</translation>
    </message>
    <message>
        <source>Somebody applied to join the group {group}</source>
        <translation>Quelqu’un a demandé à rejoindre le groupe {group}</translation>
    </message>
    <message>
        <source>Somebody applied to join a group</source>
        <translation>Quelqu’un a demandé à rejoindre un groupe</translation>
    </message>
    <message>
        <source>{agent} applied for you to join the group {group}</source>
        <translation>{agent} a demandé pour vous l’adhésion au groupe {group}</translation>
    </message>
    <message>
        <source>You applied for {other} to join the group {group}</source>
        <translation>Vous avez demandé pour {other} l’adhésion au groupe {group}</translation>
    </message>
    <message>
        <source>You applied to join the group {group}</source>
        <translation>Vous avez demandé à rejoindre le groupe {group}</translation>
    </message>
    <message>
        <source>Application: {group}</source>
        <translation>Candidature&#xa0;: {group}</translation>
    </message>
    <message>
        <source>{agent} sponsored {user} for the group {group}</source>
        <translation>{agent} a parrainé {user} pour le groupe {group}</translation>
    </message>
    <message>
        <source>{user} is a new member of the group {group}</source>
        <translation>{user} est un nouveau membre du groupe {group}</translation>
    </message>
    <message>
        <source>The group {group} has a new member</source>
        <translation>Le groupe {group} a un nouveau membre</translation>
    </message>
    <message>
        <source>A group has a new member</source>
        <translation>Un groupe a un nouveau membre</translation>
    </message>
    <message>
        <source>{agent} sponsored you for the group {group}</source>
        <translation>{agent} vous parraine pour le groupe {group}</translation>
    </message>
    <message>
        <source>You sponsored {user} for the group {group}</source>
        <translation>Vous avez parrainé {user} pour le groupe {group}</translation>
    </message>
    <message>
        <source>New member: {group}</source>
        <translation>Nouveau membre&#xa0;: {group}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from the group {group}</source>
        <translation>{agent} a retiré {other} du groupe {group}</translation>
    </message>
    <message>
        <source>{user} left the group {group}</source>
        <translation>{user} a quitté le groupe {group}</translation>
    </message>
    <message>
        <source>A member was removed from the group {group}</source>
        <translation>Un membre a été retiré du groupe {group}</translation>
    </message>
    <message>
        <source>A member was removed from a group</source>
        <translation>Un membre a été retiré d’un groupe</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {group}</source>
        <translation>{agent} a mis fin à votre appartenance au groupe {group}</translation>
    </message>
    <message>
        <source>You removed {other} from the group {group}</source>
        <translation>Vous avez retiré {other} du groupe {group}</translation>
    </message>
    <message>
        <source>You left the group {group}</source>
        <translation>Vous avez quitté le groupe {group}</translation>
    </message>
    <message>
        <source>Member removed: {group}</source>
        <translation>Membre retiré&#xa0;: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s role in the group {group}</source>
        <translation>{agent} a changé le rôle du compte {other} dans le groupe {group}</translation>
    </message>
    <message>
        <source>{user}&apos;s role in the group {group} changed</source>
        <translation>Le rôle du compte {user} dans le groupe {group} a changé</translation>
    </message>
    <message>
        <source>A role in the group {group} changed</source>
        <translation>Un rôle dans le groupe {group} a changé</translation>
    </message>
    <message>
        <source>A role in a group changed</source>
        <translation>Un rôle dans un groupe a changé</translation>
    </message>
    <message>
        <source>{agent} changed your role in the group {group}</source>
        <translation>{agent} a changé votre rôle dans le groupe {group}</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s role in the group {group}</source>
        <translation>Vous avez changé le rôle du compte {other} dans le groupe {group}</translation>
    </message>
    <message>
        <source>You changed your role in the group {group}</source>
        <translation>Vous avez changé votre rôle dans le groupe {group}</translation>
    </message>
    <message>
        <source>Role changed: {group}</source>
        <translation>Rôle changé&#xa0;: {group}</translation>
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
        <translation>{user} a reçu le badge «&#xa0;{badge}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} got a badge</source>
        <translation>{user} a reçu un badge</translation>
    </message>
    <message>
        <source>Somebody got the badge “{badge}”</source>
        <translation>Quelqu’un a reçu le badge «&#xa0;{badge}&#xa0;»</translation>
    </message>
    <message>
        <source>Somebody got a badge</source>
        <translation>Quelqu’un a reçu un badge</translation>
    </message>
    <message>
        <source>You got the badge “{badge}”</source>
        <translation>Vous avez reçu le badge «&#xa0;{badge}&#xa0;»</translation>
    </message>
    <message>
        <source>You got a badge</source>
        <translation>Vous avez reçu un badge</translation>
    </message>
    <message>
        <source>New badge: {badge}</source>
        <translation>Nouveau badge&#xa0;: {badge}</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>{user} moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>{user} passe de la place {old_rank} à la place {rank} au classement des badges</translation>
    </message>
    <message>
        <source>{user} moved to place {rank} on the badges leaderboard</source>
        <translation>{user} passe à la place {rank} au classement des badges</translation>
    </message>
    <message>
        <source>{user} moved up on the badges leaderboard</source>
        <translation>{user} monte au classement des badges</translation>
    </message>
    <message>
        <source>Somebody moved up on the badges leaderboard</source>
        <translation>Quelqu’un monte au classement des badges</translation>
    </message>
    <message>
        <source>You moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>Vous passez de la place {old_rank} à la place {rank} au classement des badges</translation>
    </message>
    <message>
        <source>You moved to place {rank} on the badges leaderboard</source>
        <translation>Vous passez à la place {rank} au classement des badges</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Nouveau rang&#xa0;: {user}, {rank}</translation>
    </message>
    <message>
        <source>{user} logged in to Fedora Badges for the first time</source>
        <translation>{user} a ouvert une session Fedora Badges pour la première fois</translation>
    </message>
    <message>
        <source>Somebody logged in to Fedora Badges for the first time</source>
        <translation>Quelqu’un a ouvert une session Fedora Badges pour la première fois</translation>
    </message>
    <message>
        <source>You logged in to Fedora Badges for the first time</source>
        <translation>Vous avez ouvert une session Fedora Badges pour la première fois</translation>
    </message>
    <message>
        <source>First login: {user}</source>
        <translation>Première session&#xa0;: {user}</translation>
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
        <translation>L’envoi de l’image {image} vers {where} a démarré</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished ({machine})</source>
        <translation>L’envoi de l’image {image} vers {where} est terminé ({machine})</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished</source>
        <translation>L’envoi de l’image {image} vers {where} est terminé</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} failed</source>
        <translation>L’envoi de l’image {image} vers {where} a échoué</translation>
    </message>
    <message>
        <source>The upload of {image} has changed</source>
        <translation>L’envoi de l’image {image} a changé</translation>
    </message>
    <message>
        <source>The upload of an image has changed</source>
        <translation>L’envoi d’une image a changé</translation>
    </message>
    <message>
        <source>Upload started: {image}</source>
        <translation>Envoi démarré&#xa0;: {image}</translation>
    </message>
    <message>
        <source>Upload done: {image}</source>
        <translation>Envoi terminé&#xa0;: {image}</translation>
    </message>
    <message>
        <source>Upload failed: {image}</source>
        <translation>Échec de l’envoi&#xa0;: {image}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started ({machine})</source>
        <translation>Le test de l’image {image} sur {where} a démarré ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started</source>
        <translation>Le test de l’image {image} sur {where} a démarré</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed ({machine})</source>
        <translation>Le test de l’image {image} sur {where} est terminé ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed</source>
        <translation>Le test de l’image {image} sur {where} est terminé</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed ({machine})</source>
        <translation>Le test de l’image {image} sur {where} a échoué ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed</source>
        <translation>Le test de l’image {image} sur {where} a échoué</translation>
    </message>
    <message>
        <source>The test of {image} has changed</source>
        <translation>Le test de l’image {image} a changé</translation>
    </message>
    <message>
        <source>The test of an image has changed</source>
        <translation>Le test d’une image a changé</translation>
    </message>
    <message>
        <source>Test started: {image}</source>
        <translation>Test démarré&#xa0;: {image}</translation>
    </message>
    <message>
        <source>Test done: {image}</source>
        <translation>Test terminé&#xa0;: {image}</translation>
    </message>
    <message>
        <source>Test failed: {image}</source>
        <translation>Échec du test&#xa0;: {image}</translation>
    </message>
    <message>
        <source>{image} was copied from {source} to {where} ({machine})</source>
        <translation>L’image {image} a été copiée depuis {source} vers {where} ({machine})</translation>
    </message>
    <message>
        <source>{image} was copied to {where}</source>
        <translation>L’image {image} a été copiée vers {where}</translation>
    </message>
    <message>
        <source>An image was copied</source>
        <translation>Une image a été copiée</translation>
    </message>
    <message>
        <source>Image copied: {image}</source>
        <translation>Image copiée&#xa0;: {image}</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>{image} was published in {where} ({machine})</source>
        <translation>L’image {image} a été publiée dans {where} ({machine})</translation>
    </message>
    <message>
        <source>{image} was published in {where}</source>
        <translation>L’image {image} a été publiée dans {where}</translation>
    </message>
    <message>
        <source>An image was published</source>
        <translation>Une image a été publiée</translation>
    </message>
    <message>
        <source>Image published: {image}</source>
        <translation>Image publiée&#xa0;: {image}</translation>
    </message>
    <message>
        <source>Image published</source>
        <translation>Image publiée</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Images cloud</translation>
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
        <translation>Réunion&#xa0;: {name}
Calendrier&#xa0;: {calendarName}
Quand&#xa0;: {date}, {start} à {end} ({zone})
Où&#xa0;: {location}

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})

{information}</source>
        <translation>Réunion&#xa0;: {name}
Calendrier&#xa0;: {calendarName}
Quand&#xa0;: {date}, {start} à {end} ({zone})

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})</source>
        <translation>Réunion&#xa0;: {name}
Calendrier&#xa0;: {calendarName}
Quand&#xa0;: {date}, {start} à {end} ({zone})</translation>
    </message>
    <message>
        <source>{agent} created the calendar “{calendarName}”</source>
        <translation>{agent} a créé le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new calendar, “{calendarName}”</source>
        <translation>Il y a un nouveau calendrier, «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new calendar</source>
        <translation>Il y a un nouveau calendrier</translation>
    </message>
    <message>
        <source>You created the calendar “{calendarName}”</source>
        <translation>Vous avez créé le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>New calendar: {calendarName}</source>
        <translation>Nouveau calendrier&#xa0;: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} changed the calendar “{calendarName}”</source>
        <translation>{agent} a changé le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” changed</source>
        <translation>Le calendrier «&#xa0;{calendarName}&#xa0;» a changé</translation>
    </message>
    <message>
        <source>A calendar changed</source>
        <translation>Un calendrier a changé</translation>
    </message>
    <message>
        <source>You changed the calendar “{calendarName}”</source>
        <translation>Vous avez changé le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>Calendar changed: {calendarName}</source>
        <translation>Calendrier changé&#xa0;: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>{agent} a importé des réunions (iCalendar) dans le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>Meetings were uploaded into the calendar “{calendarName}”</source>
        <translation>Des réunions ont été importées dans le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>Meetings were uploaded into a calendar</source>
        <translation>Des réunions ont été importées dans un calendrier</translation>
    </message>
    <message>
        <source>You uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>Vous avez importé des réunions (iCalendar) dans le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>Meetings uploaded: {calendarName}</source>
        <translation>Réunions importées&#xa0;: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>{agent} a vidé le calendrier «&#xa0;{calendarName}&#xa0;» de toutes ses réunions</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was cleared of all its meetings</source>
        <translation>Le calendrier «&#xa0;{calendarName}&#xa0;» a été vidé de toutes ses réunions</translation>
    </message>
    <message>
        <source>A calendar was cleared of all its meetings</source>
        <translation>Un calendrier a été vidé de toutes ses réunions</translation>
    </message>
    <message>
        <source>You cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>Vous avez vidé le calendrier «&#xa0;{calendarName}&#xa0;» de toutes ses réunions</translation>
    </message>
    <message>
        <source>Calendar cleared: {calendarName}</source>
        <translation>Calendrier vidé&#xa0;: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} deleted the calendar “{calendarName}”</source>
        <translation>{agent} a supprimé le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was deleted</source>
        <translation>Le calendrier «&#xa0;{calendarName}&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>A calendar was deleted</source>
        <translation>Un calendrier a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the calendar “{calendarName}”</source>
        <translation>Vous avez supprimé le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>Calendar deleted: {calendarName}</source>
        <translation>Calendrier supprimé&#xa0;: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} a ajouté la réunion «&#xa0;{name}&#xa0;» au calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into a calendar</source>
        <translation>{agent} a ajouté la réunion «&#xa0;{name}&#xa0;» à un calendrier</translation>
    </message>
    <message>
        <source>There is a new meeting, “{name}”</source>
        <translation>Il y a une nouvelle réunion, «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new meeting</source>
        <translation>Il y a une nouvelle réunion</translation>
    </message>
    <message>
        <source>You put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>Vous avez ajouté la réunion «&#xa0;{name}&#xa0;» au calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} put your meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} a ajouté votre réunion «&#xa0;{name}&#xa0;» au calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>Nouvelle réunion&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} a changé la réunion «&#xa0;{name}&#xa0;» dans le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}”</source>
        <translation>{agent} a changé la réunion «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The meeting “{name}” changed</source>
        <translation>La réunion «&#xa0;{name}&#xa0;» a changé</translation>
    </message>
    <message>
        <source>A meeting changed</source>
        <translation>Une réunion a changé</translation>
    </message>
    <message>
        <source>You changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>Vous avez changé la réunion «&#xa0;{name}&#xa0;» dans le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} changed your meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} a changé votre réunion «&#xa0;{name}&#xa0;» dans le calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>Meeting changed: {name}</source>
        <translation>Réunion changée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} a supprimé la réunion «&#xa0;{name}&#xa0;» du calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}”</source>
        <translation>{agent} a supprimé la réunion «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The meeting “{name}” was deleted</source>
        <translation>La réunion «&#xa0;{name}&#xa0;» a été supprimée</translation>
    </message>
    <message>
        <source>A meeting was deleted</source>
        <translation>Une réunion a été supprimée</translation>
    </message>
    <message>
        <source>You deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>Vous avez supprimé la réunion «&#xa0;{name}&#xa0;» du calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted your meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} a supprimé votre réunion «&#xa0;{name}&#xa0;» du calendrier «&#xa0;{calendarName}&#xa0;»</translation>
    </message>
    <message>
        <source>Meeting deleted: {name}</source>
        <translation>Réunion supprimée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>La réunion «&#xa0;{name}&#xa0;» du calendrier «&#xa0;{calendarName}&#xa0;» commence le {date} à {start} ({zone})</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins soon</source>
        <translation>La réunion «&#xa0;{name}&#xa0;» du calendrier «&#xa0;{calendarName}&#xa0;» commence bientôt</translation>
    </message>
    <message>
        <source>The meeting “{name}” begins soon</source>
        <translation>La réunion «&#xa0;{name}&#xa0;» commence bientôt</translation>
    </message>
    <message>
        <source>A meeting begins soon</source>
        <translation>Une réunion commence bientôt</translation>
    </message>
    <message>
        <source>Your meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>Votre réunion «&#xa0;{name}&#xa0;» du calendrier «&#xa0;{calendarName}&#xa0;» commence le {date} à {start} ({zone})</translation>
    </message>
    <message>
        <source>Meeting soon: {name}</source>
        <translation>Réunion bientôt&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>fedora_elections</name>
    <message>
        <source>{agent} created the election “{election}” ({alias})</source>
        <translation>{agent} a créé l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} created the election “{election}”</source>
        <translation>{agent} a créé l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new election: “{election}”</source>
        <translation>Il y a une nouvelle élection&#xa0;: «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new election</source>
        <translation>Il y a une nouvelle élection</translation>
    </message>
    <message>
        <source>You created the election “{election}”</source>
        <translation>Vous avez créé l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>New election: {election}</source>
        <translation>Nouvelle élection&#xa0;: {election}</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}” ({alias})</source>
        <translation>{agent} a modifié l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}”</source>
        <translation>{agent} a modifié l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>The election “{election}” was edited</source>
        <translation>L’élection «&#xa0;{election}&#xa0;» a été modifiée</translation>
    </message>
    <message>
        <source>An election was edited</source>
        <translation>Une élection a été modifiée</translation>
    </message>
    <message>
        <source>You edited the election “{election}”</source>
        <translation>Vous avez modifié l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>Election edited: {election}</source>
        <translation>Élection modifiée&#xa0;: {election}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} ({account}) to the election “{election}” ({alias})</source>
        <translation>{agent} a ajouté la candidature {candidateName} ({account}) à l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}” ({alias})</source>
        <translation>{agent} a ajouté la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}”</source>
        <translation>{agent} a ajouté la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>The election “{election}” has a new candidate</source>
        <translation>L’élection «&#xa0;{election}&#xa0;» a une nouvelle candidature</translation>
    </message>
    <message>
        <source>An election has a new candidate</source>
        <translation>Une élection a une nouvelle candidature</translation>
    </message>
    <message>
        <source>You added the candidate {candidateName} to the election “{election}”</source>
        <translation>Vous avez ajouté la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} added you as a candidate to the election “{election}”</source>
        <translation>{agent} a ajouté votre candidature à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>New candidate: {candidateName}</source>
        <translation>Nouvelle candidature&#xa0;: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} ({account}) of the election “{election}” ({alias})</source>
        <translation>{agent} a modifié la candidature {candidateName} ({account}) à l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}” ({alias})</source>
        <translation>{agent} a modifié la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}”</source>
        <translation>{agent} a modifié la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>A candidate of the election “{election}” was edited</source>
        <translation>Une candidature à l’élection «&#xa0;{election}&#xa0;» a été modifiée</translation>
    </message>
    <message>
        <source>A candidate was edited</source>
        <translation>Une candidature a été modifiée</translation>
    </message>
    <message>
        <source>You edited the candidate {candidateName} of the election “{election}”</source>
        <translation>Vous avez modifié la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited what is said of you as a candidate of the election “{election}”</source>
        <translation>{agent} a modifié ce qui est dit de votre candidature à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>Candidate edited: {candidateName}</source>
        <translation>Candidature modifiée&#xa0;: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} ({account}) from the election “{election}” ({alias})</source>
        <translation>{agent} a supprimé la candidature {candidateName} ({account}) à l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}” ({alias})</source>
        <translation>{agent} a supprimé la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;» ({alias})</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>{agent} a supprimé la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>A candidate was deleted from the election “{election}”</source>
        <translation>Une candidature à l’élection «&#xa0;{election}&#xa0;» a été supprimée</translation>
    </message>
    <message>
        <source>A candidate was deleted</source>
        <translation>Une candidature a été supprimée</translation>
    </message>
    <message>
        <source>You deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>Vous avez supprimé la candidature {candidateName} à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted you as a candidate from the election “{election}”</source>
        <translation>{agent} a supprimé votre candidature à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>Candidate deleted: {candidateName}</source>
        <translation>Candidature supprimée&#xa0;: {candidateName}</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
</context>
<context>
    <name>fedoratagger</name>
    <message>
        <source>{user} added the tag “{tag}” to {package}</source>
        <translation>{user} a ajouté l’étiquette «&#xa0;{tag}&#xa0;» à {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous added the tag “{tag}” to {package}</source>
        <translation>Une personne anonyme a ajouté l’étiquette «&#xa0;{tag}&#xa0;» à {package}</translation>
    </message>
    <message>
        <source>A package got a tag</source>
        <translation>Un paquet a reçu une étiquette</translation>
    </message>
    <message>
        <source>You added the tag “{tag}” to {package}</source>
        <translation>Vous avez ajouté l’étiquette «&#xa0;{tag}&#xa0;» à {package}</translation>
    </message>
    <message>
        <source>New tag: {package}, {tag}</source>
        <translation>Nouvelle étiquette&#xa0;: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} voted for the tag “{tag}” of {package}</source>
        <translation>{user} a voté pour l’étiquette «&#xa0;{tag}&#xa0;» du paquet {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted for the tag “{tag}” of {package}</source>
        <translation>Une personne anonyme a voté pour l’étiquette «&#xa0;{tag}&#xa0;» du paquet {package}</translation>
    </message>
    <message>
        <source>{user} voted against the tag “{tag}” of {package}</source>
        <translation>{user} a voté contre l’étiquette «&#xa0;{tag}&#xa0;» du paquet {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted against the tag “{tag}” of {package}</source>
        <translation>Une personne anonyme a voté contre l’étiquette «&#xa0;{tag}&#xa0;» du paquet {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag of {package}</source>
        <translation>Il y a un vote sur une étiquette du paquet {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag</source>
        <translation>Il y a un vote sur une étiquette</translation>
    </message>
    <message>
        <source>You voted for the tag “{tag}” of {package}</source>
        <translation>Vous avez voté pour l’étiquette «&#xa0;{tag}&#xa0;» du paquet {package}</translation>
    </message>
    <message>
        <source>You voted against the tag “{tag}” of {package}</source>
        <translation>Vous avez voté contre l’étiquette «&#xa0;{tag}&#xa0;» du paquet {package}</translation>
    </message>
    <message>
        <source>Vote for a tag: {package}, {tag}</source>
        <translation>Vote pour une étiquette&#xa0;: {package}, {tag}</translation>
    </message>
    <message>
        <source>Vote against a tag: {package}, {tag}</source>
        <translation>Vote contre une étiquette&#xa0;: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} gave {package} a rating of {score}</source>
        <translation>{user} a donné la note {score} à {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous gave {package} a rating of {score}</source>
        <translation>Une personne anonyme a donné la note {score} à {package}</translation>
    </message>
    <message>
        <source>{package} got a rating</source>
        <translation>{package} a reçu une note</translation>
    </message>
    <message>
        <source>A package got a rating</source>
        <translation>Un paquet a reçu une note</translation>
    </message>
    <message>
        <source>You gave {package} a rating of {score}</source>
        <translation>Vous avez donné la note {score} à {package}</translation>
    </message>
    <message>
        <source>Rated {score}: {package}</source>
        <translation>Noté {score}&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{user} no longer uses {package}</source>
        <translation>{user} n’utilise plus {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous no longer uses {package}</source>
        <translation>Une personne anonyme n’utilise plus {package}</translation>
    </message>
    <message>
        <source>{user} uses {package}</source>
        <translation>{user} utilise {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous uses {package}</source>
        <translation>Une personne anonyme utilise {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use {package}</source>
        <translation>Quelqu’un a dit s’il utilise {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use a package</source>
        <translation>Quelqu’un a dit s’il utilise un paquet</translation>
    </message>
    <message>
        <source>You no longer use {package}</source>
        <translation>Vous n’utilisez plus {package}</translation>
    </message>
    <message>
        <source>You use {package}</source>
        <translation>Vous utilisez {package}</translation>
    </message>
    <message>
        <source>No longer used: {package}</source>
        <translation>N’est plus utilisé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Used: {package}</source>
        <translation>Utilisé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers is now {rank}</source>
        <translation>Le rang du compte {user} au classement Tagger est maintenant {rank}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers changed</source>
        <translation>Le rang du compte {user} au classement Tagger a changé</translation>
    </message>
    <message>
        <source>A rank among the taggers changed</source>
        <translation>Un rang au classement Tagger a changé</translation>
    </message>
    <message>
        <source>Your rank among the taggers is now {rank}</source>
        <translation>Votre rang au classement Tagger est maintenant {rank}</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>Nouveau rang&#xa0;: {user}, {rank}</translation>
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
        <translation>{user} a changé «&#xa0;{what}&#xa0;» dans ses notifications par {channel}</translation>
    </message>
    <message>
        <source>{user} changed their notifications</source>
        <translation>{user} a changé ses notifications</translation>
    </message>
    <message>
        <source>Somebody changed their notifications</source>
        <translation>Quelqu’un a changé ses notifications</translation>
    </message>
    <message>
        <source>You changed the {what} of your notifications by {channel}</source>
        <translation>Vous avez changé «&#xa0;{what}&#xa0;» dans vos notifications par {channel}</translation>
    </message>
    <message>
        <source>You changed your notifications</source>
        <translation>Vous avez changé vos notifications</translation>
    </message>
    <message>
        <source>Notifications changed: {user}</source>
        <translation>Notifications changées&#xa0;: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a filter of their notifications by {channel}</source>
        <translation>{user} a changé «&#xa0;{what}&#xa0;» dans un filtre de ses notifications par {channel}</translation>
    </message>
    <message>
        <source>{user} changed a filter of their notifications</source>
        <translation>{user} a changé un filtre de ses notifications</translation>
    </message>
    <message>
        <source>Somebody changed a filter of their notifications</source>
        <translation>Quelqu’un a changé un filtre de ses notifications</translation>
    </message>
    <message>
        <source>You changed the {what} of a filter of your notifications by {channel}</source>
        <translation>Vous avez changé «&#xa0;{what}&#xa0;» dans un filtre de vos notifications par {channel}</translation>
    </message>
    <message>
        <source>You changed a filter of your notifications</source>
        <translation>Vous avez changé un filtre de vos notifications</translation>
    </message>
    <message>
        <source>Filter changed: {user}</source>
        <translation>Filtre changé&#xa0;: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a rule of their notifications by {channel}</source>
        <translation>{user} a changé «&#xa0;{what}&#xa0;» dans une règle de ses notifications par {channel}</translation>
    </message>
    <message>
        <source>{user} changed a rule of their notifications</source>
        <translation>{user} a changé une règle de ses notifications</translation>
    </message>
    <message>
        <source>Somebody changed a rule of their notifications</source>
        <translation>Quelqu’un a changé une règle de ses notifications</translation>
    </message>
    <message>
        <source>You changed the {what} of a rule of your notifications by {channel}</source>
        <translation>Vous avez changé «&#xa0;{what}&#xa0;» dans une règle de vos notifications par {channel}</translation>
    </message>
    <message>
        <source>You changed a rule of your notifications</source>
        <translation>Vous avez changé une règle de vos notifications</translation>
    </message>
    <message>
        <source>Rule changed: {user}</source>
        <translation>Règle changée&#xa0;: {user}</translation>
    </message>
    <message>
        <source>The {what} of {user}&apos;s confirmation of notifications by {channel} changed</source>
        <translation>«&#xa0;{what}&#xa0;» a changé dans la confirmation des notifications par {channel} du compte {user}</translation>
    </message>
    <message>
        <source>{user}&apos;s confirmation of notifications changed</source>
        <translation>La confirmation des notifications du compte {user} a changé</translation>
    </message>
    <message>
        <source>A confirmation of notifications changed</source>
        <translation>Une confirmation de notifications a changé</translation>
    </message>
    <message>
        <source>The {what} of your confirmation of notifications by {channel} changed</source>
        <translation>«&#xa0;{what}&#xa0;» a changé dans votre confirmation des notifications par {channel}</translation>
    </message>
    <message>
        <source>Your confirmation of notifications changed</source>
        <translation>Votre confirmation des notifications a changé</translation>
    </message>
    <message>
        <source>Confirmation changed: {user}</source>
        <translation>Confirmation changée&#xa0;: {user}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>fmnRules</name>
    <message>
        <source>%2: %1</source>
        <comment>a rule&apos;s name, and what about it</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>the severity “%1” is not known here</source>
        <translation>la gravité «&#xa0;%1&#xa0;» n’est pas connue ici</translation>
    </message>
    <message>
        <source>“%1” is no package and is left out</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paquet et est laissé de côté</translation>
    </message>
    <message>
        <source>the packages of %1 become your own</source>
        <translation>les paquets gérés par %1 sont remplacés par les vôtres</translation>
    </message>
    <message>
        <source>the filter “%1” is not known here</source>
        <translation>le filtre «&#xa0;%1&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>what it tracks is not known here; it is left out</source>
        <translation>ce qu’elle surveille n’est pas connu ici&#x202f;; elle est laissée de côté</translation>
    </message>
    <message>
        <source>where it was sent to becomes a bubble</source>
        <translation>la destination de ses envois devient une bulle</translation>
    </message>
    <message>
        <source>the pattern “%1” is left out; there a package has a whole name</source>
        <translation>le motif «&#xa0;%1&#xa0;» est laissé de côté&#x202f;; là-bas, un paquet a un nom complet</translation>
    </message>
    <message>
        <source>what is fixed and everything else are one severity there</source>
        <translation>ce qui est corrigé et tout le reste ont là-bas la même gravité</translation>
    </message>
    <message>
        <source>the services it leaves out are not left out there</source>
        <translation>les services qu’elle laisse de côté ne le sont pas là-bas</translation>
    </message>
    <message>
        <source>signatures are not asked for there</source>
        <translation>les signatures ne sont pas demandées là-bas</translation>
    </message>
    <message>
        <source>its words are not looked for there</source>
        <translation>ses mots ne sont pas cherchés là-bas</translation>
    </message>
    <message>
        <source>what breaks or is mended is not told apart there</source>
        <translation>ce qui casse ou est réparé n’est pas distingué là-bas</translation>
    </message>
    <message>
        <source>nothing is dropped there; it sends nothing</source>
        <translation>rien n’est rejeté là-bas&#x202f;; elle n’envoie rien</translation>
    </message>
    <message>
        <source>there is neither urgency nor sound there</source>
        <translation>il n’y a là-bas ni urgence ni son</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>Pas plus de %1 règles ne sont lues.</translation>
    </message>
    <message>
        <source>what it tracks cannot be tracked there; it is left out</source>
        <translation>ce qu’elle surveille ne peut pas l’être là-bas&#x202f;; elle est laissée de côté</translation>
    </message>
    <message>
        <source>There each rule sends by itself: an earlier one takes nothing from a later one, and where to is chosen there.</source>
        <translation>Là-bas, chaque règle envoie d’elle-même&#xa0;: une règle antérieure ne prend rien à une règle suivante, et la destination se choisit là-bas.</translation>
    </message>
    <message>
        <source>it sends nothing there; here it would keep messages from others, and is switched off</source>
        <translation>elle n’envoie rien là-bas&#x202f;; ici, elle priverait d’autres règles de messages, et elle est désactivée</translation>
    </message>
    <message>
        <source>There each rule sends by itself. Here the first that fits decides: order them.</source>
        <translation>Là-bas, chaque règle envoie pour elle-même. Ici, la première qui convient décide&#xa0;: ordonnez-les.</translation>
    </message>
</context>
<context>
    <name>forgejo</name>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} a poussé {commits, plural, one {# commit} other {# commits}} vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} a poussé {branch} vers {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} a fait un push vers un dépôt</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Quelqu’un a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to Forgejo</source>
        <translation>Quelqu’un a fait un push vers Forgejo</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Vous avez poussé {commits, plural, one {# commit} other {# commits}} vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Vous avez fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>Push&#xa0;: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>{who} a ouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} a fermé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} a rouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} a modifié le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} a supprimé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labels}: “{title}”</source>
        <translation>{who} a étiqueté le ticket {ticket} comme {labels}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} removed the labels of the issue {ticket}: “{title}”</source>
        <translation>{who} a retiré les étiquettes du ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} a assigné le ticket {ticket} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} unassigned the issue {ticket}: “{title}”</source>
        <translation>{who} a désassigné le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} a changé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} a changé le ticket {ticket}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>Le ticket {ticket} a changé</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Un ticket a changé dans {repo}</translation>
    </message>
    <message>
        <source>An issue changed on Forgejo</source>
        <translation>Un ticket a changé sur Forgejo</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Vous avez ouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Vous avez fermé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Vous avez rouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Vous avez changé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Nouveau ticket&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Ticket fermé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Ticket rouvert&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Ticket supprimé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Ticket changé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Ticket changé</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} a commenté {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} a modifié un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} a supprimé un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} a commenté {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>A new comment on Forgejo</source>
        <translation>Un nouveau commentaire sur Forgejo</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Vous avez commenté {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Vous avez modifié un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Vous avez supprimé un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Nouveau commentaire&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Commentaire supprimé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Commentaire&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} a ouvert la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} a fusionné la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} a fermé la pull request {ticket} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} a rouvert la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} a fait un push vers la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} a modifié la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} a déclaré la pull request {ticket} prête pour la revue&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labels}: “{title}”</source>
        <translation>{who} a étiqueté la pull request {ticket} comme {labels}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} removed the labels of the pull request {ticket}: “{title}”</source>
        <translation>{who} a retiré les étiquettes de la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} a assigné la pull request {ticket} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} a changé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>La pull request {ticket} a changé</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Une pull request a changé dans {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on Forgejo</source>
        <translation>Une pull request a changé sur Forgejo</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Vous avez ouvert la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Vous avez fait un push vers la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Vous avez fusionné la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Vous avez fermé la pull request {ticket} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Vous avez changé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Nouvelle pull request&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Pull request fusionnée&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Pull request fermée&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Pull request rouverte&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Pull request changée&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Pull request changée</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} a créé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} a créé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} a créé {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} a une nouvelle branche ou un nouveau tag</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Une branche ou un tag a été créé</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Vous avez créé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Vous avez créé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Nouvelle branche&#xa0;: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Nouveau tag&#xa0;: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Nouvelle branche ou nouveau tag</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} a supprimé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} a supprimé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} a supprimé {branch} dans {repo}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Une branche ou un tag a été supprimé dans {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Une branche ou un tag a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Vous avez supprimé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Vous avez supprimé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Branche supprimée&#xa0;: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Tag supprimé&#xa0;: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Branche ou tag supprimé</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} a forké {repo}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>{repo} a été forké</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Un dépôt a été forké</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Vous avez forké {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Forké&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Dépôt forké</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} a supprimé la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} a modifié la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} a publié {project} {version}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} est disponible</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} a une nouvelle version</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Un projet a une nouvelle version</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Vous avez supprimé la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Vous avez modifié la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Vous avez publié {project} {version}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Version supprimée&#xa0;: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Version modifiée&#xa0;: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Publié&#xa0;: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} a approuvé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} a demandé des changements à la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} a relu la pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>La pull request {ticket} a été relue</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Une pull request a été relue</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Vous avez approuvé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Vous avez demandé des changements à la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Approuvé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Changements demandés&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Pull request relue</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>Le workflow {workflow} lancé par {who} a réussi dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Un workflow a réussi dans {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeded</source>
        <translation>Un workflow a réussi</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>Votre workflow {workflow} a réussi dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow réussi&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow succeeded</source>
        <translation>Workflow réussi</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} failed in {repo} ({branch})</source>
        <translation>Le workflow {workflow} lancé par {who} a échoué dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Un workflow a échoué dans {repo}</translation>
    </message>
    <message>
        <source>A workflow failed</source>
        <translation>Un workflow a échoué</translation>
    </message>
    <message>
        <source>Your workflow {workflow} failed in {repo} ({branch})</source>
        <translation>Votre workflow {workflow} a échoué dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Échec du workflow&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Échec du workflow</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>Le workflow {workflow} lancé par {who} réussit de nouveau dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeds again in {repo}</source>
        <translation>Un workflow réussit de nouveau dans {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeds again</source>
        <translation>Un workflow réussit de nouveau</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>Votre workflow {workflow} réussit de nouveau dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow fixed: {repo}</source>
        <translation>Workflow réparé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow fixed</source>
        <translation>Workflow réparé</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} a fait quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on Forgejo ({event})</source>
        <translation>{who} a fait quelque chose sur Forgejo ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Il s’est passé quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on Forgejo</source>
        <translation>Il s’est passé quelque chose sur Forgejo</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Vous avez fait quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Du nouveau&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>News from Forgejo</source>
        <translation>Du nouveau sur Forgejo</translation>
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
        <translation>{_service}&#xa0;: {_event} pour {_packages} par {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event} for {_packages}</source>
        <translation>{_service}&#xa0;: {_event} pour {_packages}</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}: “{text}”</source>
        <translation>{_service}&#xa0;: {_event} par {_users}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}</source>
        <translation>{_service}&#xa0;: {_event} par {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event}: “{text}”</source>
        <translation>{_service}&#xa0;: {_event}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{_service}: {_event}</source>
        <translation>{_service}&#xa0;: {_event}</translation>
    </message>
    <message>
        <source>{_service}: “{text}”</source>
        <translation>{_service}&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Something happened at {_service}</source>
        <translation>Il s’est passé quelque chose chez {_service}</translation>
    </message>
    <message>
        <source>A message without a topic</source>
        <translation>Un message sans topic</translation>
    </message>
    <message>
        <source>{_service}: {_packages}</source>
        <translation>{_service}&#xa0;: {_packages}</translation>
    </message>
    <message>
        <source>News from {_service}</source>
        <translation>Du nouveau chez {_service}</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>{author} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{author} a fait un push vers {project} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{author} pushed to {project} ({branch})</source>
        <translation>{author} a fait un push vers {project} ({branch})</translation>
    </message>
    <message>
        <source>{author} pushed to {project}</source>
        <translation>{author} a fait un push vers {project}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Quelqu’un a fait un push vers {project}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Quelqu’un a poussé un commit</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Vous avez fait un push vers {project} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch})</source>
        <translation>Vous avez fait un push vers {project} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Vous avez fait un push vers {project}</translation>
    </message>
    <message>
        <source>New commit: {project}</source>
        <translation>Nouveau commit&#xa0;: {project}</translation>
    </message>
    <message>
        <source>The commit is in another branch already.

{text}</source>
        <translation>Le commit est déjà dans une autre branche.

{text}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {package}</source>
        <translation>{agent} a créé la branche {branch} du paquet {package}</translation>
    </message>
    <message>
        <source>{package} has a new branch, {branch}</source>
        <translation>{package} a une nouvelle branche, {branch}</translation>
    </message>
    <message>
        <source>A package has a new branch</source>
        <translation>Un paquet a une nouvelle branche</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {package}</source>
        <translation>Vous avez créé la branche {branch} du paquet {package}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Nouvelle branche&#xa0;: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} uploaded {filename} for {name}</source>
        <translation>{agent} a envoyé {filename} pour {name}</translation>
    </message>
    <message>
        <source>{filename} was uploaded for {name}</source>
        <translation>{filename} a été envoyé pour {name}</translation>
    </message>
    <message>
        <source>A source was uploaded</source>
        <translation>Une source a été envoyée</translation>
    </message>
    <message>
        <source>You uploaded {filename} for {name}</source>
        <translation>Vous avez envoyé {filename} pour {name}</translation>
    </message>
    <message>
        <source>New source: {name}</source>
        <translation>Nouvelle source&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} a lancé une création de branches en masse</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Une création de branches en masse a démarré</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Vous avez lancé une création de branches en masse</translation>
    </message>
    <message>
        <source>Mass branch started</source>
        <translation>Création de branches en masse lancée</translation>
    </message>
    <message>
        <source>The mass branch that {agent} started is done</source>
        <translation>La création de branches en masse lancée par {agent} est terminée</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Une création de branches en masse est terminée</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Votre création de branches en masse est terminée</translation>
    </message>
    <message>
        <source>Mass branch done</source>
        <translation>Création de branches en masse terminée</translation>
    </message>
    <message>
        <source>{agent} started to branch packages (pkgdb2branch)</source>
        <translation>{agent} a commencé à créer des branches de paquets (pkgdb2branch)</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch started</source>
        <translation>Une exécution de pkgdb2branch a démarré</translation>
    </message>
    <message>
        <source>You started to branch packages (pkgdb2branch)</source>
        <translation>Vous avez commencé à créer des branches de paquets (pkgdb2branch)</translation>
    </message>
    <message>
        <source>Branching started</source>
        <translation>Création de branches lancée</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>L’exécution de pkgdb2branch lancée par {agent} est terminée, avec {unbranchedPackages, plural, one {# erreur} other {# erreurs}}</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done</source>
        <translation>L’exécution de pkgdb2branch lancée par {agent} est terminée</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch is done</source>
        <translation>Une exécution de pkgdb2branch est terminée</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>Votre exécution de pkgdb2branch est terminée, avec {unbranchedPackages, plural, one {# erreur} other {# erreurs}}</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done</source>
        <translation>Votre exécution de pkgdb2branch est terminée</translation>
    </message>
    <message>
        <source>Branching failed: {unbranchedPackages}</source>
        <translation>Échec des branches&#xa0;: {unbranchedPackages}</translation>
    </message>
    <message>
        <source>Branching done</source>
        <translation>Création de branches terminée</translation>
    </message>
    <message>
        <source>Package sources</source>
        <translation>Sources des paquets</translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>{who} deleted {branch} of {repo}</source>
        <translation>{who} a supprimé {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch}), with force</source>
        <translation>{who} a poussé en force {commits, plural, one {# commit} other {# commits}} vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} a poussé {commits, plural, one {# commit} other {# commits}} vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} a poussé {branch} vers {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} a fait un push vers un dépôt</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Quelqu’un a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitHub</source>
        <translation>Quelqu’un a fait un push vers GitHub</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>Vous avez poussé {commits, plural, one {# commit} other {# commits}} vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Vous avez fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Deleted: {repo} ({branch})</source>
        <translation>Supprimé&#xa0;: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>Push&#xa0;: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>{who} a ouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} a fermé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} a rouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} a modifié le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} a supprimé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labelName}: “{title}”</source>
        <translation>{who} a étiqueté le ticket {ticket} comme {labelName}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the issue {ticket}: “{title}”</source>
        <translation>{who} a retiré l’étiquette {labelName} du ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} a assigné le ticket {ticket} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} unassigned {assignee} from the issue {ticket}: “{title}”</source>
        <translation>{who} a retiré {assignee} des assignations du ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} a changé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} a changé le ticket {ticket}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>Le ticket {ticket} a changé</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Un ticket a changé dans {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitHub</source>
        <translation>Un ticket a changé sur GitHub</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>Vous avez ouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>Vous avez fermé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>Vous avez rouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>Vous avez changé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed your issue {ticket}: “{title}”</source>
        <translation>{who} a fermé votre ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reopened your issue {ticket}: “{title}”</source>
        <translation>{who} a rouvert votre ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed your issue {ticket}: “{title}”</source>
        <translation>{who} a changé votre ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>Nouveau ticket&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>Ticket fermé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>Ticket rouvert&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>Ticket supprimé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>Ticket changé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Ticket changé</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} a commenté {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} a modifié un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} a supprimé un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} a commenté {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>A new comment on GitHub</source>
        <translation>Un nouveau commentaire sur GitHub</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>Vous avez commenté {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>Vous avez modifié un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>Vous avez supprimé un commentaire sur {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} commented on your {ticket}, “{title}”</source>
        <translation>{who} a commenté {ticket} (ouvert par vous), «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Nouveau commentaire&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>Commentaire supprimé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>Commentaire&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} a ouvert la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} a fusionné la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} a fermé la pull request {ticket} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} a rouvert la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} a fait un push vers la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} a modifié la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} a déclaré la pull request {ticket} prête pour la revue&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labelName}: “{title}”</source>
        <translation>{who} a étiqueté la pull request {ticket} comme {labelName}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the pull request {ticket}: “{title}”</source>
        <translation>{who} a retiré l’étiquette {labelName} de la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} a assigné la pull request {ticket} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} a changé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>La pull request {ticket} a changé</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>Une pull request a changé dans {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on GitHub</source>
        <translation>Une pull request a changé sur GitHub</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>Vous avez ouvert la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>Vous avez fait un push vers la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>Vous avez fusionné la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>Vous avez fermé la pull request {ticket} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>Vous avez changé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} merged your pull request {ticket}: “{title}”</source>
        <translation>{who} a fusionné votre pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed your pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} a fermé votre pull request {ticket} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed your pull request {ticket}: “{title}”</source>
        <translation>{who} a changé votre pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>Nouvelle pull request&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>Pull request fusionnée&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>Pull request fermée&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>Pull request rouverte&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>Pull request changée&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>Pull request changée</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} a approuvé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} a demandé des changements à la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} dismissed a review of the pull request {ticket}: “{title}”</source>
        <translation>{who} a écarté une revue de la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}, “{title}”</source>
        <translation>{who} a commenté la pull request {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} a relu la pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>La pull request {ticket} a été relue</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>Une pull request a été relue</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>Vous avez approuvé la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>Vous avez demandé des changements à la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You reviewed the pull request {ticket}: “{title}”</source>
        <translation>Vous avez relu la pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} approved your pull request {ticket}: “{title}”</source>
        <translation>{who} a approuvé votre pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} requested changes to your pull request {ticket}: “{title}”</source>
        <translation>{who} a demandé des changements à votre pull request {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} commented on your pull request {ticket}, “{title}”</source>
        <translation>{who} a commenté votre pull request {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>Approuvé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>Changements demandés&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Reviewed: {ticket}</source>
        <translation>Relu&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>Pull request relue</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}</source>
        <translation>{who} a commenté la pull request {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} has a new comment</source>
        <translation>La pull request {ticket} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>A pull request has a new comment</source>
        <translation>Une pull request a un nouveau commentaire</translation>
    </message>
    <message>
        <source>You commented on the pull request {ticket}, “{title}”</source>
        <translation>Vous avez commenté la pull request {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New comment on a pull request</source>
        <translation>Nouveau commentaire sur une pull request</translation>
    </message>
    <message>
        <source>{who} commented on commit {revision} of {repo}</source>
        <translation>{who} a commenté le commit {revision} dans {repo}</translation>
    </message>
    <message>
        <source>{who} commented on a commit of {repo}</source>
        <translation>{who} a commenté un commit dans {repo}</translation>
    </message>
    <message>
        <source>A commit of {repo} has a new comment</source>
        <translation>Un commit dans {repo} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>A commit has a new comment</source>
        <translation>Un commit a un nouveau commentaire</translation>
    </message>
    <message>
        <source>You commented on commit {revision} of {repo}</source>
        <translation>Vous avez commenté le commit {revision} dans {repo}</translation>
    </message>
    <message>
        <source>New comment: {repo}</source>
        <translation>Nouveau commentaire&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>New comment on a commit</source>
        <translation>Nouveau commentaire sur un commit</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} a créé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} a créé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} a créé {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} a une nouvelle branche ou un nouveau tag</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>Une branche ou un tag a été créé</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>Vous avez créé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>Vous avez créé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>Nouvelle branche&#xa0;: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>Nouveau tag&#xa0;: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>Nouvelle branche ou nouveau tag</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} a supprimé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} a supprimé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} a supprimé {branch} dans {repo}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>Une branche ou un tag a été supprimé dans {repo}</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>Une branche ou un tag a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>Vous avez supprimé la branche {branch} dans {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>Vous avez supprimé le tag {branch} dans {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>Branche supprimée&#xa0;: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>Tag supprimé&#xa0;: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>Branche ou tag supprimé</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} a forké {repo}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>{repo} a été forké</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>Un dépôt a été forké</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>Vous avez forké {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>Forké&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>Dépôt forké</translation>
    </message>
    <message>
        <source>{who} took the star from {repo}</source>
        <translation>{who} a retiré son étoile à {repo}</translation>
    </message>
    <message>
        <source>{who} starred {repo}</source>
        <translation>{who} a donné une étoile à {repo}</translation>
    </message>
    <message>
        <source>{repo} was starred</source>
        <translation>{repo} a reçu une étoile</translation>
    </message>
    <message>
        <source>A repository was starred</source>
        <translation>Un dépôt a reçu une étoile</translation>
    </message>
    <message>
        <source>You took the star from {repo}</source>
        <translation>Vous avez retiré votre étoile à {repo}</translation>
    </message>
    <message>
        <source>You starred {repo}</source>
        <translation>Vous avez donné une étoile à {repo}</translation>
    </message>
    <message>
        <source>Star taken: {repo}</source>
        <translation>Étoile retirée&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Starred: {repo}</source>
        <translation>Étoile donnée&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Repository starred</source>
        <translation>Étoile donnée à un dépôt</translation>
    </message>
    <message>
        <source>{who} started to watch {repo}</source>
        <translation>{who} a commencé à suivre {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new watcher</source>
        <translation>Une personne de plus suit {repo}</translation>
    </message>
    <message>
        <source>A repository has a new watcher</source>
        <translation>Une personne de plus suit un dépôt</translation>
    </message>
    <message>
        <source>You started to watch {repo}</source>
        <translation>Vous avez commencé à suivre {repo}</translation>
    </message>
    <message>
        <source>New watcher: {repo}</source>
        <translation>Nouveau suivi&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>New watcher</source>
        <translation>Nouveau suivi</translation>
    </message>
    <message>
        <source>{who} removed {member} from the members of {repo}</source>
        <translation>{who} a retiré {member} des membres du dépôt {repo}</translation>
    </message>
    <message>
        <source>{who} changed the access of {member} to {repo}</source>
        <translation>{who} a changé l’accès du compte {member} à {repo}</translation>
    </message>
    <message>
        <source>{who} made {member} a member of {repo}</source>
        <translation>{who} a ajouté {member} aux membres du dépôt {repo}</translation>
    </message>
    <message>
        <source>{repo} has a new member</source>
        <translation>{repo} a un nouveau membre</translation>
    </message>
    <message>
        <source>A repository has a new member</source>
        <translation>Un dépôt a un nouveau membre</translation>
    </message>
    <message>
        <source>You removed {member} from the members of {repo}</source>
        <translation>Vous avez retiré {member} des membres du dépôt {repo}</translation>
    </message>
    <message>
        <source>You changed the access of {member} to {repo}</source>
        <translation>Vous avez changé l’accès du compte {member} à {repo}</translation>
    </message>
    <message>
        <source>You made {member} a member of {repo}</source>
        <translation>Vous avez ajouté {member} aux membres du dépôt {repo}</translation>
    </message>
    <message>
        <source>{who} removed you from the members of {repo}</source>
        <translation>{who} a retiré votre compte des membres du dépôt {repo}</translation>
    </message>
    <message>
        <source>{who} changed your access to {repo}</source>
        <translation>{who} a changé votre accès à {repo}</translation>
    </message>
    <message>
        <source>{who} made you a member of {repo}</source>
        <translation>{who} a ajouté votre compte aux membres du dépôt {repo}</translation>
    </message>
    <message>
        <source>Member removed: {repo}</source>
        <translation>Membre retiré&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Access changed: {repo}</source>
        <translation>Accès changé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>New member: {repo}</source>
        <translation>Nouveau membre&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>The team {teamName} was added to {repo}</source>
        <translation>L’équipe {teamName} a été ajoutée à {repo}</translation>
    </message>
    <message>
        <source>A team was added to {repo}</source>
        <translation>Une équipe a été ajoutée à {repo}</translation>
    </message>
    <message>
        <source>A team was added to a repository</source>
        <translation>Une équipe a été ajoutée à un dépôt</translation>
    </message>
    <message>
        <source>New team: {repo}</source>
        <translation>Nouvelle équipe&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nouvelle équipe</translation>
    </message>
    <message>
        <source>{who}&apos;s build of the pages of {repo} failed</source>
        <translation>Le build des pages du dépôt {repo} lancé par {who} a échoué</translation>
    </message>
    <message>
        <source>A build of the pages of {repo} failed</source>
        <translation>Un build des pages du dépôt {repo} a échoué</translation>
    </message>
    <message>
        <source>{who} rebuilt the pages of {repo}</source>
        <translation>{who} a reconstruit les pages du dépôt {repo}</translation>
    </message>
    <message>
        <source>The pages of {repo} were rebuilt</source>
        <translation>Les pages du dépôt {repo} ont été reconstruites</translation>
    </message>
    <message>
        <source>Pages were rebuilt</source>
        <translation>Des pages ont été reconstruites</translation>
    </message>
    <message>
        <source>Your build of the pages of {repo} failed</source>
        <translation>Votre build des pages du dépôt {repo} a échoué</translation>
    </message>
    <message>
        <source>You rebuilt the pages of {repo}</source>
        <translation>Vous avez reconstruit les pages du dépôt {repo}</translation>
    </message>
    <message>
        <source>Pages failed: {repo}</source>
        <translation>Échec des pages&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt: {repo}</source>
        <translation>Pages reconstruites&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt</source>
        <translation>Pages reconstruites</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} a supprimé la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} a modifié la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} a publié {project} {version}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} est disponible</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} a une nouvelle version</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Un projet a une nouvelle version</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>Vous avez supprimé la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>Vous avez modifié la version {version} du projet {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>Vous avez publié {project} {version}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>Version supprimée&#xa0;: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>Version modifiée&#xa0;: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>Publié&#xa0;: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}: “{description}”</source>
        <translation>Une vérification a réussi pour le commit {revision} dans {repo}&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}</source>
        <translation>Une vérification a réussi pour le commit {revision} dans {repo}</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}: “{description}”</source>
        <translation>Une vérification a échoué pour le commit {revision} dans {repo}&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}</source>
        <translation>Une vérification a échoué pour le commit {revision} dans {repo}</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}: “{description}”</source>
        <translation>Une vérification est en attente pour le commit {revision} dans {repo}&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}</source>
        <translation>Une vérification est en attente pour le commit {revision} dans {repo}</translation>
    </message>
    <message>
        <source>A check is pending for {repo}</source>
        <translation>Une vérification est en attente pour {repo}</translation>
    </message>
    <message>
        <source>A check is pending</source>
        <translation>Une vérification est en attente</translation>
    </message>
    <message>
        <source>A check succeeded for your commit {revision} of {repo}: “{description}”</source>
        <translation>Une vérification a réussi pour votre commit {revision} dans {repo}&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>A check failed for your commit {revision} of {repo}: “{description}”</source>
        <translation>Une vérification a échoué pour votre commit {revision} dans {repo}&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>A check is pending for your commit {revision} of {repo}: “{description}”</source>
        <translation>Une vérification est en attente pour votre commit {revision} dans {repo}&#xa0;: «&#xa0;{description}&#xa0;»</translation>
    </message>
    <message>
        <source>Check succeeded: {repo}</source>
        <translation>Vérification réussie&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Check failed: {repo}</source>
        <translation>Échec de la vérification&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Check pending: {repo}</source>
        <translation>Vérification en attente&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Check pending</source>
        <translation>Vérification en attente</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} was a success</source>
        <translation>Le déploiement du dépôt {repo} vers {environment} par {who} a réussi</translation>
    </message>
    <message>
        <source>A deployment of {repo} was a success</source>
        <translation>Un déploiement du dépôt {repo} a réussi</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} failed</source>
        <translation>Le déploiement du dépôt {repo} vers {environment} par {who} a échoué</translation>
    </message>
    <message>
        <source>A deployment of {repo} failed</source>
        <translation>Un déploiement du dépôt {repo} a échoué</translation>
    </message>
    <message>
        <source>{who} is deploying {repo} to {environment}</source>
        <translation>{who} déploie {repo} vers {environment}</translation>
    </message>
    <message>
        <source>{repo} is being deployed</source>
        <translation>{repo} est en cours de déploiement</translation>
    </message>
    <message>
        <source>A deployment has a new state</source>
        <translation>Un déploiement a un nouvel état</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} was a success</source>
        <translation>Votre déploiement du dépôt {repo} vers {environment} a réussi</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} failed</source>
        <translation>Votre déploiement du dépôt {repo} vers {environment} a échoué</translation>
    </message>
    <message>
        <source>You are deploying {repo} to {environment}</source>
        <translation>Vous déployez {repo} vers {environment}</translation>
    </message>
    <message>
        <source>Deployed: {repo}</source>
        <translation>Déployé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Deployment failed: {repo}</source>
        <translation>Échec du déploiement&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Deployment: {repo}</source>
        <translation>Déploiement&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>{workflow} succeeded in {repo} ({branch})</source>
        <translation>{workflow} a réussi dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>Un workflow a réussi dans {repo}</translation>
    </message>
    <message>
        <source>{workflow} failed in {repo} ({branch})</source>
        <translation>{workflow} a échoué dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>Un workflow a échoué dans {repo}</translation>
    </message>
    <message>
        <source>{workflow} was cancelled in {repo} ({branch})</source>
        <translation>Le workflow {workflow} a été annulé dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow was cancelled in {repo}</source>
        <translation>Un workflow a été annulé dans {repo}</translation>
    </message>
    <message>
        <source>{workflow} ended in {repo} ({branch})</source>
        <translation>{workflow} a pris fin dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>{workflow} started in {repo} ({branch})</source>
        <translation>{workflow} a démarré dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A workflow started in {repo}</source>
        <translation>Un workflow a démarré dans {repo}</translation>
    </message>
    <message>
        <source>A workflow has a new state</source>
        <translation>Un workflow a un nouvel état</translation>
    </message>
    <message>
        <source>{workflow} succeeded for you in {repo} ({branch})</source>
        <translation>{workflow} a réussi pour vous dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>{workflow} failed for you in {repo} ({branch})</source>
        <translation>{workflow} a échoué pour vous dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>Workflow réussi&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>Échec du workflow&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow cancelled: {repo}</source>
        <translation>Workflow annulé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow ended: {repo}</source>
        <translation>Fin du workflow&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow started: {repo}</source>
        <translation>Workflow démarré&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>A new GitHub repository speaks on the bus</source>
        <translation>Un nouveau dépôt GitHub émet sur le bus</translation>
    </message>
    <message>
        <source>New repository on the bus</source>
        <translation>Nouveau dépôt sur le bus</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} a fait quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitHub ({event})</source>
        <translation>{who} a fait quelque chose sur GitHub ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Il s’est passé quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub ({event})</source>
        <translation>Il s’est passé quelque chose sur GitHub ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub</source>
        <translation>Il s’est passé quelque chose sur GitHub</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Vous avez fait quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Du nouveau&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>News from GitHub</source>
        <translation>Du nouveau sur GitHub</translation>
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
        <translation>{who} a déplacé la branche {reference} dans {repo}</translation>
    </message>
    <message>
        <source>{who} pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>{who} a poussé {total_commits_count, plural, one {# commit} other {# commits}} vers {repo} ({reference})</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Quelqu’un a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitLab</source>
        <translation>Quelqu’un a fait un push vers GitLab</translation>
    </message>
    <message>
        <source>You pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>Vous avez poussé {total_commits_count, plural, one {# commit} other {# commits}} vers {repo} ({reference})</translation>
    </message>
    <message>
        <source>Push: {repo} ({reference})</source>
        <translation>Push&#xa0;: {repo} ({reference})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {reference}</source>
        <translation>{who} a créé le tag {reference} dans {repo}</translation>
    </message>
    <message>
        <source>{repo} was tagged as {reference}</source>
        <translation>Le tag {reference} a été créé dans {repo}</translation>
    </message>
    <message>
        <source>A repository was tagged</source>
        <translation>Un tag a été créé dans un dépôt</translation>
    </message>
    <message>
        <source>You tagged {repo} as {reference}</source>
        <translation>Vous avez créé le tag {reference} dans {repo}</translation>
    </message>
    <message>
        <source>New tag: {repo} {reference}</source>
        <translation>Nouveau tag&#xa0;: {repo} {reference}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau tag</translation>
    </message>
    <message>
        <source>{who} opened the issue {issue}: “{title}”</source>
        <translation>{who} a ouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed the issue {issue}: “{title}”</source>
        <translation>{who} a fermé le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reopened the issue {issue}: “{title}”</source>
        <translation>{who} a rouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the issue {issue}: “{title}”</source>
        <translation>{who} a changé le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The issue {issue} changed</source>
        <translation>Le ticket {issue} a changé</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>Un ticket a changé dans {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitLab</source>
        <translation>Un ticket a changé sur GitLab</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Vous avez ouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the issue {issue}: “{title}”</source>
        <translation>Vous avez fermé le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Vous avez rouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the issue {issue}: “{title}”</source>
        <translation>Vous avez changé le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Nouveau ticket&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Ticket fermé&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Ticket rouvert&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue changed: {issue}</source>
        <translation>Ticket changé&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Ticket changé</translation>
    </message>
    <message>
        <source>{who} opened the merge request {merge}: “{title}”</source>
        <translation>{who} a ouvert la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} merged the merge request {merge}: “{title}”</source>
        <translation>{who} a fusionné la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} closed the merge request {merge} without merging it: “{title}”</source>
        <translation>{who} a fermé la merge request {merge} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} reopened the merge request {merge}: “{title}”</source>
        <translation>{who} a rouvert la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} approved the merge request {merge}: “{title}”</source>
        <translation>{who} a approuvé la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} took back the approval of the merge request {merge}: “{title}”</source>
        <translation>{who} a retiré son approbation de la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} changed the merge request {merge}: “{title}”</source>
        <translation>{who} a changé la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The merge request {merge} changed</source>
        <translation>La merge request {merge} a changé</translation>
    </message>
    <message>
        <source>A merge request changed in {repo}</source>
        <translation>Une merge request a changé dans {repo}</translation>
    </message>
    <message>
        <source>A merge request changed on GitLab</source>
        <translation>Une merge request a changé sur GitLab</translation>
    </message>
    <message>
        <source>You opened the merge request {merge}: “{title}”</source>
        <translation>Vous avez ouvert la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You merged the merge request {merge}: “{title}”</source>
        <translation>Vous avez fusionné la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the merge request {merge} without merging it: “{title}”</source>
        <translation>Vous avez fermé la merge request {merge} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You approved the merge request {merge}: “{title}”</source>
        <translation>Vous avez approuvé la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the merge request {merge}: “{title}”</source>
        <translation>Vous avez changé la merge request {merge}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New merge request: {merge}</source>
        <translation>Nouvelle merge request&#xa0;: {merge}</translation>
    </message>
    <message>
        <source>Merged: {merge}</source>
        <translation>Fusionné&#xa0;: {merge}</translation>
    </message>
    <message>
        <source>Merge request closed: {merge}</source>
        <translation>Merge request fermée&#xa0;: {merge}</translation>
    </message>
    <message>
        <source>Approved: {merge}</source>
        <translation>Approuvé&#xa0;: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed: {merge}</source>
        <translation>Merge request changée&#xa0;: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed</source>
        <translation>Merge request changée</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}, “{title}”</source>
        <translation>{who} a écrit une note sur {commented}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}</source>
        <translation>{who} a écrit une note sur {commented}</translation>
    </message>
    <message>
        <source>{commented} has a new note</source>
        <translation>{commented} a une nouvelle note</translation>
    </message>
    <message>
        <source>A new note on GitLab</source>
        <translation>Une nouvelle note sur GitLab</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}, “{title}”</source>
        <translation>Vous avez écrit une note sur {commented}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}</source>
        <translation>Vous avez écrit une note sur {commented}</translation>
    </message>
    <message>
        <source>New comment: {commented}</source>
        <translation>Nouveau commentaire&#xa0;: {commented}</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline succeeded in {repo} ({branch})</source>
        <translation>Le pipeline lancé par {who} a réussi dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline failed in {repo} ({branch})</source>
        <translation>Le pipeline lancé par {who} a échoué dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline was cancelled in {repo} ({branch})</source>
        <translation>Le pipeline lancé par {who} a été annulé dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline runs in {repo} ({branch})</source>
        <translation>Le pipeline lancé par {who} est en cours dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>A pipeline runs in {repo}</source>
        <translation>Un pipeline est en cours dans {repo}</translation>
    </message>
    <message>
        <source>A pipeline runs on GitLab</source>
        <translation>Un pipeline est en cours sur GitLab</translation>
    </message>
    <message>
        <source>Your pipeline succeeded in {repo} ({branch})</source>
        <translation>Votre pipeline a réussi dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline failed in {repo} ({branch})</source>
        <translation>Votre pipeline a échoué dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline was cancelled in {repo} ({branch})</source>
        <translation>Votre pipeline a été annulé dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Your pipeline runs in {repo} ({branch})</source>
        <translation>Votre pipeline est en cours dans {repo} ({branch})</translation>
    </message>
    <message>
        <source>Pipeline succeeded: {repo}</source>
        <translation>Pipeline réussi&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Pipeline failed: {repo}</source>
        <translation>Échec du pipeline&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Pipeline cancelled: {repo}</source>
        <translation>Pipeline annulé&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs: {repo}</source>
        <translation>Pipeline en cours&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Pipeline en cours</translation>
    </message>
    <message>
        <source>{who} released {repo} {tag}</source>
        <translation>{who} a publié {repo} {tag}</translation>
    </message>
    <message>
        <source>{repo} {tag} is out</source>
        <translation>{repo} {tag} est disponible</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} a une nouvelle version</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>Un projet a une nouvelle version</translation>
    </message>
    <message>
        <source>You released {repo} {tag}</source>
        <translation>Vous avez publié {repo} {tag}</translation>
    </message>
    <message>
        <source>Released: {repo} {tag}</source>
        <translation>Publié&#xa0;: {repo} {tag}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} a fait quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitLab ({event})</source>
        <translation>{who} a fait quelque chose sur GitLab ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>Il s’est passé quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitLab</source>
        <translation>Il s’est passé quelque chose sur GitLab</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>Vous avez fait quelque chose dans {repo} ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>Du nouveau&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>News from GitLab</source>
        <translation>Du nouveau sur GitLab</translation>
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
        <translation>Greenwave laisse passer {subject} pour {context} ({product})&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Greenwave lets {subject} pass</source>
        <translation>Greenwave laisse passer {subject}</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary} ({tests})</source>
        <translation>Greenwave bloque {subject} pour {context} ({product})&#xa0;: {summary} ({tests})</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary}</source>
        <translation>Greenwave bloque {subject} pour {context} ({product})&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Greenwave does not let {subject} pass yet for {context} ({product}): {summary}</source>
        <translation>Greenwave ne laisse pas encore passer {subject} pour {context} ({product})&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Greenwave decided about {subject}</source>
        <translation>Greenwave a rendu une décision sur {subject}</translation>
    </message>
    <message>
        <source>Greenwave decided about a build</source>
        <translation>Greenwave a rendu une décision sur un build</translation>
    </message>
    <message>
        <source>Gate open: {package}</source>
        <translation>Porte ouverte&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Gate open: {subject}</source>
        <translation>Porte ouverte&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Gate red: {package}</source>
        <translation>Porte rouge&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Gate red: {subject}</source>
        <translation>Porte rouge&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Gate closed: {package}</source>
        <translation>Porte fermée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Gate closed: {subject}</source>
        <translation>Porte fermée&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}
Tests that are not passed:
{tests}</source>
        <translation>Build&#xa0;: {subject}
Pour&#xa0;: {context}, {product}
Décision&#xa0;: {summary}
Tests qui ne sont pas réussis&#xa0;:
{tests}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}</source>
        <translation>Build&#xa0;: {subject}
Pour&#xa0;: {context}, {product}
Décision&#xa0;: {summary}</translation>
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
        <translation>{user} a exécuté {playbook} {runs, plural, one {# fois} other {# fois}}</translation>
    </message>
    <message>
        <source>{user} ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} a exécuté {playbook} {_count, plural, one {# fois} other {# fois}}</translation>
    </message>
    <message>
        <source>{user} ran playbooks {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} a exécuté des playbooks {_count, plural, one {# fois} other {# fois}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {runs, plural, one {# time} other {# times}}</source>
        <translation>Vous avez exécuté {playbook} {runs, plural, one {# fois} other {# fois}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>Vous avez exécuté {playbook} {_count, plural, one {# fois} other {# fois}}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>{agent} a soumis pour testing {_count, plural, one {# mise à jour} other {# mises à jour}} du paquet {package} pour {release}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>Vous avez soumis pour testing {_count, plural, one {# mise à jour} other {# mises à jour}} du paquet {package} pour {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to testing: {package}</source>
        <translation>{_count, plural, one {# mise à jour} other {# mises à jour}} vers testing&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>{agent} a soumis pour stable {_count, plural, one {# mise à jour} other {# mises à jour}} du paquet {package} pour {release}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>Vous avez soumis pour stable {_count, plural, one {# mise à jour} other {# mises à jour}} du paquet {package} pour {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to stable: {package}</source>
        <translation>{_count, plural, one {# mise à jour} other {# mises à jour}} vers stable&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{_users} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release}</source>
        <translation>{_count, plural, one {# mise à jour soumise par {_users} pour {release}&#xa0;: {package}} other {# mises à jour soumises par {_users} pour {release}&#xa0;: {package}}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted: {package}</source>
        <translation>{_count, plural, one {# mise à jour soumise} other {# mises à jour soumises}}&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>{agent} a soumis {_count, plural, one {# mise à jour} other {# mises à jour}} pour {release}&#xa0;: {_packages}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>Vous avez soumis {_count, plural, one {# mise à jour} other {# mises à jour}} pour {release}&#xa0;: {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted by {agent}</source>
        <translation>{_count, plural, one {# mise à jour soumise} other {# mises à jour soumises}} par {agent}</translation>
    </message>
    <message>
        <source>{_users} commented on {update}</source>
        <translation>Commentaires sur {update} par {_users}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} on {update}</source>
        <translation>{_count, plural, one {# commentaire} other {# commentaires}} sur {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}}: {update}</source>
        <translation>{_count, plural, one {# commentaire} other {# commentaires}}&#xa0;: {update}</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} a commenté {update}</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>Vous avez commenté {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} by {author}</source>
        <translation>{_count, plural, one {# commentaire} other {# commentaires}} par {author}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>{submitter} a soumis {_count, plural, one {# override} other {# overrides}} pour {_packages} sur {release}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages}</source>
        <translation>{submitter} a soumis {_count, plural, one {# override} other {# overrides}} pour {_packages}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>Vous avez soumis {_count, plural, one {# override} other {# overrides}} pour {_packages} sur {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} by {submitter}</source>
        <translation>{_count, plural, one {# override} other {# overrides}} par {submitter}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {# override soumis par {submitter} pour {_packages} sur {release} a expiré} other {# overrides soumis par {submitter} pour {_packages} sur {release} ont expiré}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} expired</source>
        <translation>{_count, plural, one {# override soumis par {submitter} pour {_packages} a expiré} other {# overrides soumis par {submitter} pour {_packages} ont expiré}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of yours for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {# override soumis par vous pour {_packages} sur {release} a expiré} other {# overrides soumis par vous pour {_packages} sur {release} ont expiré}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} expired</source>
        <translation>{_count, plural, one {# override expiré} other {# overrides expirés}}</translation>
    </message>
    <message>
        <source>{who} changed {bug}, “{summary}” ({_count, plural, one {# change} other {# changes}})</source>
        <translation>{who} a modifié {bug} : « {summary} » ({_count, plural, one {# modification} other {# modifications}})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}, “{summary}”</source>
        <translation>{_count, plural, one {# changement} other {# changements}} à {bug}, «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}</source>
        <translation>{_count, plural, one {# changement} other {# changements}} à {bug}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {bug}</source>
        <translation>{_count, plural, one {# changement} other {# changements}}&#xa0;: {bug}</translation>
    </message>
    <message>
        <source>{user} started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>{user} a lancé {starts, plural, one {# build} other {# builds}} dans {project}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# build} other {# builds}} of {user} went on in {project}</source>
        <translation>{_count, plural, one {# build lancé par {user} a avancé} other {# builds lancés par {user} ont avancé}} dans {project}</translation>
    </message>
    <message>
        <source>{user} is building in {copr}</source>
        <translation>{user} construit dans {copr}</translation>
    </message>
    <message>
        <source>You started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>Vous avez lancé {starts, plural, one {# build} other {# builds}} dans {project}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>{account} a reçu {_count, plural, one {# badge} other {# badges}}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}</source>
        <translation>{account} a reçu {_count, plural, one {# badge} other {# badges}}</translation>
    </message>
    <message>
        <source>You got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>Vous avez reçu {_count, plural, one {# badge} other {# badges}}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new badge} other {# new badges}}</source>
        <translation>{_count, plural, one {# nouveau badge} other {# nouveaux badges}}</translation>
    </message>
    <message>
        <source>{account} voted on the tags {tag} of {_packages}</source>
        <translation>{account} a voté sur les étiquettes {tag} pour {_packages}</translation>
    </message>
    <message>
        <source>You voted on the tags {tag} of {_packages}</source>
        <translation>Vous avez voté sur les étiquettes {tag} pour {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# vote} other {# votes}} on tags</source>
        <translation>{_count, plural, one {# vote} other {# votes}} sur des étiquettes</translation>
    </message>
    <message>
        <source>{account} added the tags {tag} to {_packages}</source>
        <translation>{account} a ajouté les étiquettes {tag} à {_packages}</translation>
    </message>
    <message>
        <source>You added the tags {tag} to {_packages}</source>
        <translation>Vous avez ajouté les étiquettes {tag} à {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new tag} other {# new tags}}</source>
        <translation>{_count, plural, one {# nouvelle étiquette} other {# nouvelles étiquettes}}</translation>
    </message>
    <message>
        <source>{who} worked on {ticket}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{who} a travaillé sur {ticket}&#xa0;: {_count, plural, one {# changement} other {# changements}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {ticket}</source>
        <translation>{_count, plural, one {# changement} other {# changements}} à {ticket}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {ticket}</source>
        <translation>{_count, plural, one {# changement} other {# changements}}&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>{who} worked on {repo}: {_count, plural, one {# event} other {# events}}</source>
        <translation>{who} a travaillé sur {repo}&#xa0;: {_count, plural, one {# événement} other {# événements}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# event} other {# events}}: {repo}</source>
        <translation>{_count, plural, one {# événement} other {# événements}}&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>{_first}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_first}, et {_more, plural, one {# autre} other {# autres}} du même genre</translation>
    </message>
    <message>
        <source>{_subjective}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_subjective}, et {_more, plural, one {# autre} other {# autres}} du même genre</translation>
    </message>
    <message>
        <source>{_headline} (and {_more, plural, one {# more} other {# more}})</source>
        <translation>{_headline} (et {_more, plural, one {# autre} other {# autres}})</translation>
    </message>
    <message>
        <source>{user} pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{user} a poussé {_count, plural, one {# commit} other {# commits}} vers {repo}</translation>
    </message>
    <message>
        <source>You pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>Vous avez poussé {_count, plural, one {# commit} other {# commits}} vers {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} by {user}</source>
        <translation>{_count, plural, one {# commit} other {# commits}} par {user}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{author} a poussé {_count, plural, one {# commit} other {# commits}} vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{_count, plural, one {# commit} other {# commits}} vers {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {repo}</source>
        <translation>{_count, plural, one {# commit} other {# commits}}&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new version of {_packages}</source>
        <translation>{_count, plural, one {# étape} other {# étapes}} vers une nouvelle version&#xa0;: {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new {_packages}</source>
        <translation>{_count, plural, one {# étape} other {# étapes}} vers une nouvelle version&#xa0;: {_packages}</translation>
    </message>
    <message>
        <source>{owner} is building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} construit {build, plural, one {# paquet} other {# paquets}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{owner} built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} a construit {build, plural, one {# paquet} other {# paquets}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of {owner} failed: {build}</source>
        <translation>{build, plural, one {# build lancé par {owner} a échoué} other {# builds lancés par {owner} ont échoué}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} cancelled: {build}</source>
        <translation>{build, plural, one {# build lancé par {owner} a été annulé} other {# builds lancés par {owner} ont été annulés}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} deleted: {build}</source>
        <translation>{build, plural, one {# build lancé par {owner} a été supprimé} other {# builds lancés par {owner} ont été supprimés}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>You are building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Vous construisez {build, plural, one {# paquet} other {# paquets}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>You built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>Vous avez construit {build, plural, one {# paquet} other {# paquets}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of yours failed: {build}</source>
        <translation>{build, plural, one {# build lancé par vous a échoué} other {# builds lancés par vous ont échoué}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {owner}</source>
        <translation>{build, plural, one {# build lancé} other {# builds lancés}}&#xa0;: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done: {owner}</source>
        <translation>{build, plural, one {# build terminé} other {# builds terminés}}&#xa0;: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {owner}</source>
        <translation>{build, plural, one {# build en échec} other {# builds en échec}}&#xa0;: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {build}</source>
        <translation>{build, plural, one {# build lancé} other {# builds lancés}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} succeeded: {build}</source>
        <translation>{build, plural, one {# build réussi} other {# builds réussis}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {build}</source>
        <translation>{build, plural, one {# build en échec} other {# builds en échec}}&#xa0;: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started</source>
        <translation>{build, plural, one {# build lancé} other {# builds lancés}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done</source>
        <translation>{build, plural, one {# build terminé} other {# builds terminés}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed</source>
        <translation>{build, plural, one {# build en échec} other {# builds en échec}}</translation>
    </message>
    <message>
        <source>{address} wrote {_count, plural, one {# mail} other {# mails}} about “{thread}” to the list {list}</source>
        <translation>{address} a écrit {_count, plural, one {# courriel} other {# courriels}} au sujet de «&#xa0;{thread}&#xa0;» à la liste {list}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{_count, plural, one {# courriel} other {# courriels}} au sujet de «&#xa0;{thread}&#xa0;»</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} to the list {list}</source>
        <translation>{_count, plural, one {# courriel} other {# courriels}} à la liste {list}</translation>
    </message>
    <message>
        <source>{list}: {_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{list}&#xa0;: {_count, plural, one {# courriel} other {# courriels}} au sujet de «&#xa0;{thread}&#xa0;»</translation>
    </message>
    <message>
        <source>{there} took part in the meeting “{title}” in {channel}</source>
        <translation>Participation à la réunion «&#xa0;{title}&#xa0;» dans {channel}&#xa0;: {there}</translation>
    </message>
    <message>
        <source>{there} took part in a meeting in {channel}</source>
        <translation>Participation à une réunion dans {channel}&#xa0;: {there}</translation>
    </message>
    <message>
        <source>{_users} took part in the meeting “{title}” in {channel}</source>
        <translation>Participation à la réunion «&#xa0;{title}&#xa0;» dans {channel}&#xa0;: {_users}</translation>
    </message>
    <message>
        <source>{_users} took part in a meeting</source>
        <translation>Participation à une réunion&#xa0;: {_users}</translation>
    </message>
    <message>
        <source>Meeting: {title} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>Réunion&#xa0;: {title} ({_count, plural, one {# message} other {# messages}})</translation>
    </message>
    <message>
        <source>Meeting in {channel}</source>
        <translation>Réunion dans {channel}</translation>
    </message>
    <message>
        <source>{agent} worked on the pull-request {pull}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} a travaillé sur la pull request {pull}&#xa0;: {_count, plural, one {# changement} other {# changements}}</translation>
    </message>
    <message>
        <source>The pull-request {pull} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>La pull request {pull} a connu {_count, plural, one {# changement} other {# changements}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {pull}</source>
        <translation>{_count, plural, one {# changement} other {# changements}}&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>{agent} worked on the issue {issue}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} a travaillé sur le ticket {issue}&#xa0;: {_count, plural, one {# changement} other {# changements}}</translation>
    </message>
    <message>
        <source>The issue {issue} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>Le ticket {issue} a connu {_count, plural, one {# changement} other {# changements}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {issue}</source>
        <translation>{_count, plural, one {# changement} other {# changements}}&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>{agent} a poussé {commits, plural, one {# commit} other {# commits}} vers {path} ({branch})</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{agent} a poussé {commits, plural, one {# commit} other {# commits}} vers {path}</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>Vous avez poussé {commits, plural, one {# commit} other {# commits}} vers {path} ({branch})</translation>
    </message>
    <message>
        <source>{commits, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{commits, plural, one {# commit} other {# commits}}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{author} a poussé {_count, plural, one {# commit} other {# commits}} vers {path}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{_count, plural, one {# commit} other {# commits}}&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} ({branch}) to {status}</source>
        <translation>{agent} a changé en {status} les permissions {acl} du compte {member} sur {package_name} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} to {status}</source>
        <translation>{agent} a changé en {status} les permissions {acl} du compte {member} sur {package_name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# permission} other {# permissions}} changed</source>
        <translation>{_count, plural, one {# permission changée} other {# permissions changées}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}} for {subject}</source>
        <translation>{_count, plural, one {# résultat de test} other {# résultats de test}} pour {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}}: {subject}</source>
        <translation>{_count, plural, one {# résultat de test} other {# résultats de test}}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# message} other {# messages}} about openQA jobs of {build}</source>
        <translation>{_count, plural, one {# message} other {# messages}} sur les jobs openQA du build {build}</translation>
    </message>
    <message>
        <source>openQA: {build} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>openQA&#xa0;: {build} ({_count, plural, one {# message} other {# messages}})</translation>
    </message>
</context>
<context>
    <name>hotness</name>
    <message>
        <source>the-new-hotness filed {bug} on {packages}: {upstream} {versions} is out</source>
        <translation>the-new-hotness a signalé {bug} sur {packages}&#xa0;: {upstream} {versions} est disponible</translation>
    </message>
    <message>
        <source>the-new-hotness filed {bug} on {packages}</source>
        <translation>the-new-hotness a signalé {bug} sur {packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug on {packages}</source>
        <translation>the-new-hotness a signalé un bug sur {packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug</source>
        <translation>the-new-hotness a signalé un bug</translation>
    </message>
    <message>
        <source>Update bug filed: {packages}</source>
        <translation>Bug de mise à jour signalé&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Update bug filed</source>
        <translation>Bug de mise à jour signalé</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} is done</source>
        <translation>Le scratch build {srpm} pour {bug} est terminé</translation>
    </message>
    <message>
        <source>The scratch build for {bug} is done</source>
        <translation>Le scratch build pour {bug} est terminé</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} failed</source>
        <translation>Le scratch build {srpm} pour {bug} a échoué</translation>
    </message>
    <message>
        <source>The scratch build for {bug} failed</source>
        <translation>Le scratch build pour {bug} a échoué</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} was cancelled</source>
        <translation>Le scratch build {srpm} pour {bug} a été annulé</translation>
    </message>
    <message>
        <source>The scratch build for {bug} was cancelled</source>
        <translation>Le scratch build pour {bug} a été annulé</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on {bug}</source>
        <translation>the-new-hotness a donné suite à {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on a bug</source>
        <translation>the-new-hotness a donné suite à un bug</translation>
    </message>
    <message>
        <source>Scratch build done: {built}</source>
        <translation>Scratch build terminé&#xa0;: {built}</translation>
    </message>
    <message>
        <source>Scratch build failed: {built}</source>
        <translation>Échec du scratch build&#xa0;: {built}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {built}</source>
        <translation>Scratch build annulé&#xa0;: {built}</translation>
    </message>
    <message>
        <source>Update bug: {bug}</source>
        <translation>Bug de mise à jour&#xa0;: {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness a vu une mise à jour pour {packages}, mais selon pkgdb ses mainteneurs ne veulent pas de bugs</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness a vu une mise à jour pour {upstream}, mais selon pkgdb ses mainteneurs ne veulent pas de bugs</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness a vu une mise à jour pour {upstream}, mais release-monitoring.org ne lui connaît aucun paquet</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness a vu une mise à jour, mais release-monitoring.org ne lui connaît aucun paquet</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it ({reason})</source>
        <translation>the-new-hotness a vu une mise à jour pour {packages}, et l’a laissée ({reason})</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it</source>
        <translation>the-new-hotness a vu une mise à jour pour {packages}, et l’a laissée</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, and left it</source>
        <translation>the-new-hotness a vu une mise à jour pour {upstream}, et l’a laissée</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, and left it</source>
        <translation>the-new-hotness a vu une mise à jour, et l’a laissée</translation>
    </message>
    <message>
        <source>Update left: {packages}</source>
        <translation>Mise à jour laissée&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Update left: {upstream}</source>
        <translation>Mise à jour laissée&#xa0;: {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to the upstream project {upstream}</source>
        <translation>hotness a associé {packages} au projet upstream {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to its upstream project</source>
        <translation>hotness a associé {packages} à son projet upstream</translation>
    </message>
    <message>
        <source>hotness failed to map {packages} to a brand-new upstream project</source>
        <translation>hotness n’a pas pu associer {packages} à un tout nouveau projet upstream</translation>
    </message>
    <message>
        <source>hotness tried to map {packages} to its upstream project</source>
        <translation>hotness a tenté d’associer {packages} à son projet upstream</translation>
    </message>
    <message>
        <source>hotness tried to map a package to its upstream project</source>
        <translation>hotness a tenté d’associer un paquet à son projet upstream</translation>
    </message>
    <message>
        <source>Mapped: {packages}</source>
        <translation>Associé&#xa0;: {packages}</translation>
    </message>
    <message>
        <source>Mapping failed: {packages}</source>
        <translation>Échec de l’association&#xa0;: {packages}</translation>
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
        <translation>L’image {image} est publiée dans {copies, plural, one {# région} other {# régions}} AWS (compose {compose})</translation>
    </message>
    <message>
        <source>{image} is published in AWS</source>
        <translation>L’image {image} est publiée dans AWS</translation>
    </message>
    <message>
        <source>An image is published in AWS</source>
        <translation>Une image est publiée dans AWS</translation>
    </message>
    <message>
        <source>Image in AWS: {subvariant} {release}</source>
        <translation>Image dans AWS&#xa0;: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in AWS</source>
        <translation>Image dans AWS</translation>
    </message>
    <message>
        <source>Image: {image}
Compose: {compose}
Architecture: {architecture}
{copies}</source>
        <translation>Image&#xa0;: {image}
Compose&#xa0;: {compose}
Architecture&#xa0;: {architecture}
{copies}</translation>
    </message>
    <message>
        <source>Version {version} of {gallery} is published in Azure (compose {compose})</source>
        <translation>La version {version} de la galerie {gallery} est publiée dans Azure (compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Azure</source>
        <translation>Une image du compose {compose} est publiée dans Azure</translation>
    </message>
    <message>
        <source>An image is published in Azure</source>
        <translation>Une image est publiée dans Azure</translation>
    </message>
    <message>
        <source>Image in Azure: {subvariant} {release}</source>
        <translation>Image dans Azure&#xa0;: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Azure</source>
        <translation>Image dans Azure</translation>
    </message>
    <message>
        <source>Image: {gallery} {version}
Compose: {compose}
Architecture: {architecture}
{image_resource_id}</source>
        <translation>Image&#xa0;: {gallery} {version}
Compose&#xa0;: {compose}
Architecture&#xa0;: {architecture}
{image_resource_id}</translation>
    </message>
    <message>
        <source>The {architecture} image of {family} is published in Google Cloud (compose {compose})</source>
        <translation>L’image {architecture} de la famille {family} est publiée dans Google Cloud (compose {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Google Cloud</source>
        <translation>Une image du compose {compose} est publiée dans Google Cloud</translation>
    </message>
    <message>
        <source>An image is published in Google Cloud</source>
        <translation>Une image est publiée dans Google Cloud</translation>
    </message>
    <message>
        <source>Image in Google Cloud: {subvariant} {release}</source>
        <translation>Image dans Google Cloud&#xa0;: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Google Cloud</source>
        <translation>Image dans Google Cloud</translation>
    </message>
    <message>
        <source>Image: {image}
Family: {family}
Compose: {compose}
Architecture: {architecture}</source>
        <translation>Image&#xa0;: {image}
Famille&#xa0;: {family}
Compose&#xa0;: {compose}
Architecture&#xa0;: {architecture}</translation>
    </message>
    <message>
        <source>{repository} is published at {registries} ({tags}; compose {compose})</source>
        <translation>{repository} est publié sur {registries} ({tags}&#x202f;; compose {compose})</translation>
    </message>
    <message>
        <source>{repository} is published at {registries}</source>
        <translation>{repository} est publié sur {registries}</translation>
    </message>
    <message>
        <source>A container of the compose {compose} is published</source>
        <translation>Un conteneur du compose {compose} est publié</translation>
    </message>
    <message>
        <source>A container is published</source>
        <translation>Un conteneur est publié</translation>
    </message>
    <message>
        <source>Container published: {repository}</source>
        <translation>Conteneur publié&#xa0;: {repository}</translation>
    </message>
    <message>
        <source>Container published</source>
        <translation>Conteneur publié</translation>
    </message>
    <message>
        <source>Compose: {compose}
Published as:
{containers}
For:
{architectures}</source>
        <translation>Compose&#xa0;: {compose}
Publié sous&#xa0;:
{containers}
Pour&#xa0;:
{architectures}</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>Images cloud</translation>
    </message>
</context>
<context>
    <name>infragit</name>
    <message>
        <source>{author} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{author} a fait un push vers {repo} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{author} pushed to {repo} ({branch})</source>
        <translation>{author} a fait un push vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>{author} pushed to {repo}</source>
        <translation>{author} a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Quelqu’un a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Quelqu’un a poussé un commit</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Vous avez fait un push vers {repo} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch})</source>
        <translation>Vous avez fait un push vers {repo} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Vous avez fait un push vers {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Nouveau commit&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Nouveau commit</translation>
    </message>
    <message>
        <source>Infrastructure git</source>
        <translation>Git de l’infrastructure</translation>
    </message>
</context>
<context>
    <name>ipa</name>
    <message>
        <source>{groups, plural, one {{agent} added {members} and the group {groups} to the group {name}} other {{agent} added {members} and the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} a ajouté {members} et le groupe {groups} au groupe {name}} other {{agent} a ajouté {members} et les groupes {groups} au groupe {name}}}</translation>
    </message>
    <message>
        <source>{agent} added {members} to the group {name}</source>
        <translation>{agent} a ajouté {members} au groupe {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} added the group {groups} to the group {name}} other {{agent} added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{agent} a ajouté le groupe {groups} au groupe {name}} other {{agent} a ajouté les groupes {groups} au groupe {name}}}</translation>
    </message>
    <message>
        <source>The group {name} has new members</source>
        <translation>Le groupe {name} a de nouveaux membres</translation>
    </message>
    <message>
        <source>A group has new members</source>
        <translation>Un groupe a de nouveaux membres</translation>
    </message>
    <message>
        <source>You added {members} to the group {name}</source>
        <translation>Vous avez ajouté {members} au groupe {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You added the group {groups} to the group {name}} other {You added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {Vous avez ajouté le groupe {groups} au groupe {name}} other {Vous avez ajouté les groupes {groups} au groupe {name}}}</translation>
    </message>
    <message>
        <source>{agent} added you to the group {name}</source>
        <translation>{agent} a ajouté votre compte au groupe {name}</translation>
    </message>
    <message>
        <source>New members: {name}</source>
        <translation>Nouveaux membres&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Nouveaux membres</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed {members} and the group {groups} from the group {name}} other {{agent} removed {members} and the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} a retiré {members} et le groupe {groups} du groupe {name}} other {{agent} a retiré {members} et les groupes {groups} du groupe {name}}}</translation>
    </message>
    <message>
        <source>{agent} removed {members} from the group {name}</source>
        <translation>{agent} a retiré {members} du groupe {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed the group {groups} from the group {name}} other {{agent} removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{agent} a retiré le groupe {groups} du groupe {name}} other {{agent} a retiré les groupes {groups} du groupe {name}}}</translation>
    </message>
    <message>
        <source>Members were removed from the group {name}</source>
        <translation>Des membres ont été retirés du groupe {name}</translation>
    </message>
    <message>
        <source>Members were removed from a group</source>
        <translation>Des membres ont été retirés d’un groupe</translation>
    </message>
    <message>
        <source>You removed {members} from the group {name}</source>
        <translation>Vous avez retiré {members} du groupe {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You removed the group {groups} from the group {name}} other {You removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {Vous avez retiré le groupe {groups} du groupe {name}} other {Vous avez retiré les groupes {groups} du groupe {name}}}</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {name}</source>
        <translation>{agent} a retiré votre compte du groupe {name}</translation>
    </message>
    <message>
        <source>Members removed: {name}</source>
        <translation>Membres retirés&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Membres retirés</translation>
    </message>
    <message>
        <source>{agent} created the account {uid}</source>
        <translation>{agent} a créé le compte {uid}</translation>
    </message>
    <message>
        <source>There is a new account, {uid}</source>
        <translation>Il y a un nouveau compte, {uid}</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>Il y a un nouveau compte</translation>
    </message>
    <message>
        <source>You created the account {uid}</source>
        <translation>Vous avez créé le compte {uid}</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} a créé votre compte</translation>
    </message>
    <message>
        <source>New account: {uid}</source>
        <translation>Nouveau compte&#xa0;: {uid}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Account system</source>
        <translation>Système de comptes</translation>
    </message>
</context>
<context>
    <name>irc</name>
    <message>
        <source>{agent} took a cookie from {recipient} in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} a pris un cookie à {recipient} dans {channel}, il en reste {total}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} took a cookie from {recipient}</source>
        <translation>{agent} a pris un cookie à {recipient}</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} a donné un cookie à {recipient} dans {channel}, {total} à présent&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie</source>
        <translation>{agent} a donné un cookie à {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} a reçu un cookie</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Quelqu’un a reçu un cookie</translation>
    </message>
    <message>
        <source>{agent} took a cookie from you in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} vous a pris un cookie dans {channel}, il en reste {total}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} gave you a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} vous a donné un cookie dans {channel}, {total} à présent&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>You took a cookie from {recipient} in {channel}, {total} are left</source>
        <translation>Vous avez pris un cookie à {recipient} dans {channel}, il en reste {total}</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie in {channel}, {total} by now</source>
        <translation>Vous avez donné un cookie à {recipient} dans {channel}, {total} à présent</translation>
    </message>
    <message>
        <source>Cookie taken: {recipient}</source>
        <translation>Cookie pris&#xa0;: {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Cookie&#xa0;: {recipient}</translation>
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
        <translation>Jenkins a commencé à construire {project} (build {build})</translation>
    </message>
    <message>
        <source>Jenkins started to build {project}</source>
        <translation>Jenkins a commencé à construire {project}</translation>
    </message>
    <message>
        <source>Jenkins started a build</source>
        <translation>Jenkins a lancé un build</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>Build lancé&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build started</source>
        <translation>Build lancé</translation>
    </message>
    <message>
        <source>Jenkins built {project} (build {build}, {took})</source>
        <translation>Jenkins a construit {project} (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project}</source>
        <translation>Jenkins a construit {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins is done</source>
        <translation>Un build de Jenkins est terminé</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>Build terminé&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build done</source>
        <translation>Build terminé</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings (build {build}, {took})</source>
        <translation>Jenkins a construit {project} avec des avertissements (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings</source>
        <translation>Jenkins a construit {project} avec des avertissements</translation>
    </message>
    <message>
        <source>A build of Jenkins is done with warnings</source>
        <translation>Un build de Jenkins est terminé avec des avertissements</translation>
    </message>
    <message>
        <source>Built with warnings: {project}</source>
        <translation>Construit avec avertissements&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Built with warnings</source>
        <translation>Construit avec avertissements</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project} (build {build}, {took})</source>
        <translation>Jenkins a échoué à construire {project} (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project}</source>
        <translation>Jenkins a échoué à construire {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins failed</source>
        <translation>Un build de Jenkins a échoué</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>Échec du build&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>Échec du build</translation>
    </message>
    <message>
        <source>Jenkins did not build {project} (build {build})</source>
        <translation>Jenkins n’a pas construit {project} (build {build})</translation>
    </message>
    <message>
        <source>Jenkins did not build {project}</source>
        <translation>Jenkins n’a pas construit {project}</translation>
    </message>
    <message>
        <source>Jenkins did not build a project</source>
        <translation>Jenkins n’a pas construit un projet</translation>
    </message>
    <message>
        <source>Not built: {project}</source>
        <translation>Non construit&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Non construit</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project} (build {build}, {took})</source>
        <translation>Jenkins a interrompu le build du projet {project} (build {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project}</source>
        <translation>Jenkins a interrompu le build du projet {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins was aborted</source>
        <translation>Un build de Jenkins a été interrompu</translation>
    </message>
    <message>
        <source>Build aborted: {project}</source>
        <translation>Build interrompu&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Build aborted</source>
        <translation>Build interrompu</translation>
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
        <translation>{agent} a testé le noyau {kernel}, et il a réussi</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and passed</source>
        <translation>Le noyau {kernel} a été testé, et a réussi</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>{agent} a testé le noyau {kernel}, et il a échoué ({failed})</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed</source>
        <translation>{agent} a testé le noyau {kernel}, et il a échoué</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and failed</source>
        <translation>Le noyau {kernel} a été testé, et a échoué</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}: {result}</source>
        <translation>{agent} a testé le noyau {kernel}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}</source>
        <translation>{agent} a testé le noyau {kernel}</translation>
    </message>
    <message>
        <source>{agent} tested a kernel</source>
        <translation>{agent} a testé un noyau</translation>
    </message>
    <message>
        <source>A kernel was tested</source>
        <translation>Un noyau a été testé</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it passed</source>
        <translation>Vous avez testé le noyau {kernel}, et il a réussi</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>Vous avez testé le noyau {kernel}, et il a échoué ({failed})</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed</source>
        <translation>Vous avez testé le noyau {kernel}, et il a échoué</translation>
    </message>
    <message>
        <source>Kernel passed: {kernel}</source>
        <translation>Noyau réussi&#xa0;: {kernel}</translation>
    </message>
    <message>
        <source>Kernel failed: {kernel}</source>
        <translation>Échec du noyau&#xa0;: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested: {kernel}</source>
        <translation>Noyau testé&#xa0;: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested</source>
        <translation>Noyau testé</translation>
    </message>
    <message>
        <source>{agent} added the release {number} to the kernel tests ({support})</source>
        <translation>{agent} a ajouté la version {number} aux tests du noyau ({support})</translation>
    </message>
    <message>
        <source>The release {number} was added to the kernel tests</source>
        <translation>La version {number} a été ajoutée aux tests du noyau</translation>
    </message>
    <message>
        <source>A release was added to the kernel tests</source>
        <translation>Une version a été ajoutée aux tests du noyau</translation>
    </message>
    <message>
        <source>You added the release {number} to the kernel tests ({support})</source>
        <translation>Vous avez ajouté la version {number} aux tests du noyau ({support})</translation>
    </message>
    <message>
        <source>New release to test: {number}</source>
        <translation>Nouvelle version à tester&#xa0;: {number}</translation>
    </message>
    <message>
        <source>New release to test</source>
        <translation>Nouvelle version à tester</translation>
    </message>
    <message>
        <source>{agent} edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>{agent} a modifié la version {number} dans les tests du noyau (maintenant {support})</translation>
    </message>
    <message>
        <source>The release {number} was edited in the kernel tests</source>
        <translation>La version {number} a été modifiée dans les tests du noyau</translation>
    </message>
    <message>
        <source>A release was edited in the kernel tests</source>
        <translation>Une version a été modifiée dans les tests du noyau</translation>
    </message>
    <message>
        <source>You edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>Vous avez modifié la version {number} dans les tests du noyau (maintenant {support})</translation>
    </message>
    <message>
        <source>Release edited: {number}</source>
        <translation>Version modifiée&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Release edited</source>
        <translation>Version modifiée</translation>
    </message>
    <message>
        <source>Kernel tests</source>
        <translation>Tests du noyau</translation>
    </message>
</context>
<context>
    <name>koschei</name>
    <message>
        <source>The builds of {name} started to fail in {place}</source>
        <translation>Les builds du paquet {name} ont commencé à échouer dans {place}</translation>
    </message>
    <message>
        <source>The builds of {name} started to fail</source>
        <translation>Les builds du paquet {name} ont commencé à échouer</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve in {place}</source>
        <translation>Les dépendances du paquet {name} n’ont pas pu être résolues dans {place}</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve</source>
        <translation>Les dépendances du paquet {name} n’ont pas pu être résolues</translation>
    </message>
    <message>
        <source>The builds of {name} work again in {place}</source>
        <translation>Les builds du paquet {name} fonctionnent de nouveau dans {place}</translation>
    </message>
    <message>
        <source>The builds of {name} work again</source>
        <translation>Les builds du paquet {name} fonctionnent de nouveau</translation>
    </message>
    <message>
        <source>{name} was added to Koschei in {place}</source>
        <translation>Le paquet {name} a été ajouté à Koschei dans {place}</translation>
    </message>
    <message>
        <source>{name} was added to Koschei</source>
        <translation>Le paquet {name} a été ajouté à Koschei</translation>
    </message>
    <message>
        <source>Koschei ignores {name} in {place}</source>
        <translation>Koschei ignore {name} dans {place}</translation>
    </message>
    <message>
        <source>Koschei ignores {name}</source>
        <translation>Koschei ignore {name}</translation>
    </message>
    <message>
        <source>{name} is now {new} in {place}</source>
        <translation>Le paquet {name} est maintenant dans l’état {new} dans {place}</translation>
    </message>
    <message>
        <source>Koschei has news of {name}</source>
        <translation>Koschei a du nouveau sur {name}</translation>
    </message>
    <message>
        <source>Koschei has news of a package</source>
        <translation>Koschei a du nouveau sur un paquet</translation>
    </message>
    <message>
        <source>Builds fail: {name}</source>
        <translation>Builds en échec&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Dependencies broken: {name}</source>
        <translation>Dépendances cassées&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Builds again: {name}</source>
        <translation>Builds de nouveau bons&#xa0;: {name}</translation>
    </message>
    <message>
        <source>In Koschei: {name}</source>
        <translation>Dans Koschei&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Ignored by Koschei: {name}</source>
        <translation>Ignoré par Koschei&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is broken</source>
        <translation>Le buildroot {buildroot} est cassé</translation>
    </message>
    <message>
        <source>A buildroot is broken</source>
        <translation>Un buildroot est cassé</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} was fixed</source>
        <translation>Le buildroot {buildroot} a été réparé</translation>
    </message>
    <message>
        <source>A buildroot was fixed</source>
        <translation>Un buildroot a été réparé</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is now {new}</source>
        <translation>Le buildroot {buildroot} est maintenant dans l’état {new}</translation>
    </message>
    <message>
        <source>Koschei has news of a buildroot</source>
        <translation>Koschei a du nouveau sur un buildroot</translation>
    </message>
    <message>
        <source>Buildroot broken: {buildroot}</source>
        <translation>Buildroot cassé&#xa0;: {buildroot}</translation>
    </message>
    <message>
        <source>Buildroot fixed: {buildroot}</source>
        <translation>Buildroot réparé&#xa0;: {buildroot}</translation>
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
        <translation>Log Detective travaille sur le build {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective is running for the build {build}</source>
        <translation>Log Detective travaille sur le build {build}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system}): {explanation}</source>
        <translation>Log Detective en a fini avec le build {build} ({system})&#xa0;: {explanation}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system})</source>
        <translation>Log Detective en a fini avec le build {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build}</source>
        <translation>Log Detective en a fini avec le build {build}</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build} ({system})</source>
        <translation>Log Detective a échoué pour le build {build} ({system})</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build}</source>
        <translation>Log Detective a échoué pour le build {build}</translation>
    </message>
    <message>
        <source>Log Detective has news of the build {build}</source>
        <translation>Log Detective a du nouveau sur le build {build}</translation>
    </message>
    <message>
        <source>Log Detective has news</source>
        <translation>Log Detective a du nouveau</translation>
    </message>
    <message>
        <source>Log being read: {build}</source>
        <translation>Journal en cours de lecture&#xa0;: {build}</translation>
    </message>
    <message>
        <source>Log explained: {build}</source>
        <translation>Journal expliqué&#xa0;: {build}</translation>
    </message>
    <message>
        <source>Log not explained: {build}</source>
        <translation>Journal non expliqué&#xa0;: {build}</translation>
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
        <translation>{user} a consigné «&#xa0;{log}&#xa0;»</translation>
    </message>
    <message>
        <source>“{log}” was logged</source>
        <translation>«&#xa0;{log}&#xa0;» a été consigné</translation>
    </message>
    <message>
        <source>{user} logged a JSON message</source>
        <translation>{user} a consigné un message JSON</translation>
    </message>
    <message>
        <source>Something was logged</source>
        <translation>Quelque chose a été consigné</translation>
    </message>
    <message>
        <source>You logged “{log}”</source>
        <translation>Vous avez consigné «&#xa0;{log}&#xa0;»</translation>
    </message>
    <message>
        <source>You logged a JSON message</source>
        <translation>Vous avez consigné un message JSON</translation>
    </message>
    <message>
        <source>Logged: {log}</source>
        <translation>Consigné&#xa0;: {log}</translation>
    </message>
    <message>
        <source>Logged by {user}</source>
        <translation>Consigné par {user}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>mailman</name>
    <message>
        <source>{sender} wrote “{subject}” to the list {list}</source>
        <translation>{sender} a écrit «&#xa0;{subject}&#xa0;» à la liste {list}</translation>
    </message>
    <message>
        <source>{sender} wrote to the list {list}</source>
        <translation>{sender} a écrit à la liste {list}</translation>
    </message>
    <message>
        <source>Somebody wrote “{subject}” to a list</source>
        <translation>Quelqu’un a écrit «&#xa0;{subject}&#xa0;» à une liste</translation>
    </message>
    <message>
        <source>Somebody wrote to a list</source>
        <translation>Quelqu’un a écrit à une liste</translation>
    </message>
    <message>
        <source>You wrote “{subject}” to the list {list}</source>
        <translation>Vous avez écrit «&#xa0;{subject}&#xa0;» à la liste {list}</translation>
    </message>
    <message>
        <source>You wrote to the list {list}</source>
        <translation>Vous avez écrit à la liste {list}</translation>
    </message>
    <message>
        <source>New mail: {subject}</source>
        <translation>Nouveau courriel&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>New mail: {list}</source>
        <translation>Nouveau courriel&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tells people who build a distribution what happened to their packages.</source>
        <translation>Dit à celles et ceux qui construisent une distribution ce qui arrive à leurs paquets.</translation>
    </message>
    <message>
        <source>Shows an invented distribution&apos;s messages; needs no network and keeps nothing.</source>
        <translation>Affiche les messages d’une distribution inventée&#x202f;; n’a pas besoin du réseau et ne garde rien.</translation>
    </message>
    <message>
        <source>Opens the history window.</source>
        <translation>Ouvre la fenêtre de l’historique.</translation>
    </message>
    <message>
        <source>Ends the running program.</source>
        <translation>Met fin au programme en cours d’exécution.</translation>
    </message>
    <message>
        <source>Listens to this profile&apos;s bus; may be given several times.</source>
        <translation>Écoute le bus de ce profil&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Reads the configuration from this file, after all others.</source>
        <translation>Lit la configuration dans ce fichier, après tous les autres.</translation>
    </message>
    <message>
        <source>Reads the configuration files of this folder, after the user&apos;s own.</source>
        <translation>Lit les fichiers de configuration de ce dossier, après ceux de l’utilisateur.</translation>
    </message>
    <message>
        <source>the running program does not answer</source>
        <translation>le programme en cours d’exécution ne répond pas</translation>
    </message>
    <message>
        <source>Tidings is running already; end it with &quot;tidings --quit&quot; to see the demo</source>
        <translation>Tidings est déjà lancé&#x202f;; arrêtez-le avec &quot;tidings --quit&quot; pour voir la démo</translation>
    </message>
    <message>
        <source>Tidings is not running</source>
        <translation>Tidings n’est pas lancé</translation>
    </message>
    <message>
        <source>Switches the start at login on or off, or tells which it is.</source>
        <translation>Active ou désactive le lancement à l’ouverture de session, ou dit ce qu’il en est.</translation>
    </message>
    <message>
        <source>--autostart takes on, off or status</source>
        <translation>--autostart accepte on, off ou status</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;; there are: %2</source>
        <translation>il n’y a pas d’action &quot;%1&quot;&#x202f;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Has the running program do this: history, pause, resume, rules, preferences or quit.</source>
        <translation>Fait faire ceci au programme en cours d’exécution : history, pause, resume, rules, preferences ou quit.</translation>
    </message>
</context>
<context>
    <name>maubot</name>
    <message>
        <source>{sender} gave {recipient} a cookie</source>
        <translation>{sender} a donné un cookie à {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} a reçu un cookie</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>Quelqu’un a reçu un cookie</translation>
    </message>
    <message>
        <source>{sender} gave you a cookie</source>
        <translation>{sender} vous a donné un cookie</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie</source>
        <translation>Vous avez donné un cookie à {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>Cookie&#xa0;: {recipient}</translation>
    </message>
    <message>
        <source>{sender} gave {recipient} a cookie in the time of Fedora {release}. That makes {total, plural, one {# cookie} other {# cookies}}.</source>
        <translation>{sender} a donné un cookie à {recipient} au temps de Fedora {release}. Cela fait {total, plural, one {# cookie} other {# cookies}}.</translation>
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
        <translation>{owner} a lancé un build du module {module}</translation>
    </message>
    <message>
        <source>A build of {module} started</source>
        <translation>Un build du module {module} a démarré</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} waits for its turn</source>
        <translation>Le build du module {module} lancé par {owner} attend son tour</translation>
    </message>
    <message>
        <source>The build of {module} waits for its turn</source>
        <translation>Le build du module {module} attend son tour</translation>
    </message>
    <message>
        <source>{owner} is building {module}</source>
        <translation>{owner} construit {module}</translation>
    </message>
    <message>
        <source>{module} is building</source>
        <translation>{module} est en construction</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is done</source>
        <translation>Le build du module {module} lancé par {owner} est terminé</translation>
    </message>
    <message>
        <source>The build of {module} is done</source>
        <translation>Le build du module {module} est terminé</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is ready</source>
        <translation>Le build du module {module} lancé par {owner} est prêt</translation>
    </message>
    <message>
        <source>The build of {module} is ready</source>
        <translation>Le build du module {module} est prêt</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed: {why}</source>
        <translation>Le build du module {module} lancé par {owner} a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed</source>
        <translation>Le build du module {module} lancé par {owner} a échoué</translation>
    </message>
    <message>
        <source>The build of {module} failed</source>
        <translation>Le build du module {module} a échoué</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is in the state {state}</source>
        <translation>Le build du module {module} lancé par {owner} est dans l’état {state}</translation>
    </message>
    <message>
        <source>The build of {module} has changed</source>
        <translation>Le build du module {module} a changé</translation>
    </message>
    <message>
        <source>The build of a module has changed</source>
        <translation>Le build d’un module a changé</translation>
    </message>
    <message>
        <source>You started a build of {module}</source>
        <translation>Vous avez lancé un build du module {module}</translation>
    </message>
    <message>
        <source>You are building {module}</source>
        <translation>Vous construisez {module}</translation>
    </message>
    <message>
        <source>Your build of {module} failed: {why}</source>
        <translation>Votre build du module {module} a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Your build of {module} failed</source>
        <translation>Votre build du module {module} a échoué</translation>
    </message>
    <message>
        <source>Your build of {module} is ready</source>
        <translation>Votre build du module {module} est prêt</translation>
    </message>
    <message>
        <source>Your build of {module} is done</source>
        <translation>Votre build du module {module} est terminé</translation>
    </message>
    <message>
        <source>Module build started: {name}</source>
        <translation>Build de module lancé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Module build waits: {name}</source>
        <translation>Build de module en attente&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Module building: {name}</source>
        <translation>Module en construction&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Module built: {name}</source>
        <translation>Module construit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Module ready: {name}</source>
        <translation>Module prêt&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Module build failed: {name}</source>
        <translation>Échec du build de module&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Module build changed: {name}</source>
        <translation>Build de module changé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>Builds de modules</translation>
    </message>
</context>
<context>
    <name>mdapi</name>
    <message>
        <source>The repository {name} changed: {_packages}</source>
        <translation>Le dépôt {name} a changé&#xa0;: {_packages}</translation>
    </message>
    <message>
        <source>The repository {name} changed</source>
        <translation>Le dépôt {name} a changé</translation>
    </message>
    <message>
        <source>A repository changed</source>
        <translation>Un dépôt a changé</translation>
    </message>
    <message>
        <source>Repository changed: {name} ({packages, plural, one {# package} other {# packages}})</source>
        <translation>Dépôt changé&#xa0;: {name} ({packages, plural, one {# paquet} other {# paquets}})</translation>
    </message>
    <message>
        <source>Repository changed: {name}</source>
        <translation>Dépôt changé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
</context>
<context>
    <name>meetbot</name>
    <message>
        <source>{owner} started the meeting “{title}” in {channel}</source>
        <translation>{owner} a lancé la réunion «&#xa0;{title}&#xa0;» dans {channel}</translation>
    </message>
    <message>
        <source>{owner} started a meeting in {channel}</source>
        <translation>{owner} a lancé une réunion dans {channel}</translation>
    </message>
    <message>
        <source>A meeting started in {channel}</source>
        <translation>Une réunion a commencé dans {channel}</translation>
    </message>
    <message>
        <source>A meeting started</source>
        <translation>Une réunion a commencé</translation>
    </message>
    <message>
        <source>You started the meeting “{title}” in {channel}</source>
        <translation>Vous avez lancé la réunion «&#xa0;{title}&#xa0;» dans {channel}</translation>
    </message>
    <message>
        <source>You started a meeting in {channel}</source>
        <translation>Vous avez lancé une réunion dans {channel}</translation>
    </message>
    <message>
        <source>Meeting started: {title}</source>
        <translation>Réunion commencée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Meeting started in {channel}</source>
        <translation>Réunion commencée dans {channel}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} ended</source>
        <translation>La réunion «&#xa0;{title}&#xa0;» lancée par {owner} dans {channel} a pris fin</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} ended</source>
        <translation>La réunion lancée par {owner} dans {channel} a pris fin</translation>
    </message>
    <message>
        <source>A meeting in {channel} ended</source>
        <translation>Une réunion dans {channel} a pris fin</translation>
    </message>
    <message>
        <source>A meeting ended</source>
        <translation>Une réunion a pris fin</translation>
    </message>
    <message>
        <source>Your meeting “{title}” in {channel} ended</source>
        <translation>Votre réunion «&#xa0;{title}&#xa0;» dans {channel} a pris fin</translation>
    </message>
    <message>
        <source>Your meeting in {channel} ended</source>
        <translation>Votre réunion dans {channel} a pris fin</translation>
    </message>
    <message>
        <source>The meeting “{title}” in {channel}, which you were at, ended</source>
        <translation>La réunion «&#xa0;{title}&#xa0;» dans {channel}, à laquelle vous étiez, a pris fin</translation>
    </message>
    <message>
        <source>Meeting ended: {title}</source>
        <translation>Fin de la réunion&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Meeting ended in {channel}</source>
        <translation>Fin de la réunion dans {channel}</translation>
    </message>
    <message>
        <source>Minutes: {minutes}

Attendees:
{attendees}</source>
        <translation>Compte rendu&#xa0;: {minutes}

Présents&#xa0;:
{attendees}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} is now about “{topic}”</source>
        <translation>La réunion «&#xa0;{title}&#xa0;» lancée par {owner} dans {channel} porte maintenant sur «&#xa0;{topic}&#xa0;»</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} is now about “{topic}”</source>
        <translation>La réunion lancée par {owner} dans {channel} porte maintenant sur «&#xa0;{topic}&#xa0;»</translation>
    </message>
    <message>
        <source>A meeting in {channel} is now about “{topic}”</source>
        <translation>Une réunion dans {channel} porte maintenant sur «&#xa0;{topic}&#xa0;»</translation>
    </message>
    <message>
        <source>A meeting has a new topic</source>
        <translation>Une réunion a un nouveau sujet</translation>
    </message>
    <message>
        <source>Your meeting in {channel} is now about “{topic}”</source>
        <translation>Votre réunion dans {channel} porte maintenant sur «&#xa0;{topic}&#xa0;»</translation>
    </message>
    <message>
        <source>Meeting&apos;s topic: {topic}</source>
        <translation>Sujet de la réunion&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>{speaker} called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} a demandé de l’aide dans la réunion «&#xa0;{title}&#xa0;» dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>{speaker} called for help in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} a demandé de l’aide dans une réunion dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>Somebody called for help in a meeting</source>
        <translation>Quelqu’un a demandé de l’aide dans une réunion</translation>
    </message>
    <message>
        <source>You called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Vous avez demandé de l’aide dans la réunion «&#xa0;{title}&#xa0;» dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>You called for help in a meeting in {channel}: “{line}”</source>
        <translation>Vous avez demandé de l’aide dans une réunion dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>Help wanted: {title}</source>
        <translation>Aide demandée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Help wanted in {channel}</source>
        <translation>Aide demandée dans {channel}</translation>
    </message>
    <message>
        <source>{speaker} gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} a donné un lien dans la réunion «&#xa0;{title}&#xa0;» dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>{speaker} gave a link in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} a donné un lien dans une réunion dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>Somebody gave a link in a meeting</source>
        <translation>Quelqu’un a donné un lien dans une réunion</translation>
    </message>
    <message>
        <source>You gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Vous avez donné un lien dans la réunion «&#xa0;{title}&#xa0;» dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>You gave a link in a meeting in {channel}: “{line}”</source>
        <translation>Vous avez donné un lien dans une réunion dans {channel}&#xa0;: «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>Lien&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Link in {channel}</source>
        <translation>Lien dans {channel}</translation>
    </message>
    <message>
        <source>{speaker} noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} a noté dans la réunion « {title} » sur {channel} : « {line} »</translation>
    </message>
    <message>
        <source>{speaker} noted in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} a noté dans une réunion sur {channel} : « {line} »</translation>
    </message>
    <message>
        <source>Something was noted in a meeting</source>
        <translation>Une note a été prise dans une réunion</translation>
    </message>
    <message>
        <source>You noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>Vous avez noté dans la réunion « {title} » sur {channel} : « {line} »</translation>
    </message>
    <message>
        <source>You noted in a meeting in {channel}: “{line}”</source>
        <translation>Vous avez noté dans une réunion sur {channel} : « {line} »</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>Noté : {title}</translation>
    </message>
    <message>
        <source>Noted in {channel}</source>
        <translation>Noté sur {channel}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>meta</name>
    <message>
        <source>{count, plural, one {# other} other {# others}}</source>
        <translation>{count, plural, one {# autre} other {# autres}}</translation>
    </message>
</context>
<context>
    <name>mirrormanager</name>
    <message>
        <source>Mirror: {host}
Site: {siteName}
Country: {country}
Bandwidth: {bandwidth} Mbit/s</source>
        <translation>Miroir&#xa0;: {host}
Site&#xa0;: {siteName}
Pays&#xa0;: {country}
Bande passante&#xa0;: {bandwidth} Mbit/s</translation>
    </message>
    <message>
        <source>Mirror: {host}
Site: {siteName}</source>
        <translation>Miroir&#xa0;: {host}
Site&#xa0;: {siteName}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl {mirrors, plural, one {# mirror} other {# mirrors}}</source>
        <translation>MirrorManager a commencé à parcourir {mirrors, plural, one {# miroir} other {# miroirs}}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl the mirrors</source>
        <translation>MirrorManager a commencé à parcourir les miroirs</translation>
    </message>
    <message>
        <source>Crawl of mirrors started</source>
        <translation>Parcours des miroirs lancé</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of {mirrors, plural, one {# mirror} other {# mirrors}}: {good, plural, other {# succeeded}}, {bad, plural, other {# failed}}</source>
        <translation>MirrorManager a terminé le parcours de {mirrors, plural, one {# miroir} other {# miroirs}}&#xa0;: {good, plural, one {# réussi} other {# réussis}}, {bad, plural, one {# en échec} other {# en échec}}</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of the mirrors</source>
        <translation>MirrorManager a terminé un parcours des miroirs</translation>
    </message>
    <message>
        <source>Crawl of mirrors failed</source>
        <translation>Échec du parcours des miroirs</translation>
    </message>
    <message>
        <source>Crawl of mirrors done</source>
        <translation>Parcours des miroirs terminé</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}: “{reason}”</source>
        <translation>Le robot de MirrorManager a désactivé le miroir {host}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}</source>
        <translation>Le robot de MirrorManager a désactivé le miroir {host}</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled a mirror</source>
        <translation>Le robot de MirrorManager a désactivé un miroir</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}: “{reason}”</source>
        <translation>Le robot de MirrorManager a désactivé votre miroir {host}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}</source>
        <translation>Le robot de MirrorManager a désactivé votre miroir {host}</translation>
    </message>
    <message>
        <source>Mirror disabled: {host}</source>
        <translation>Miroir désactivé&#xa0;: {host}</translation>
    </message>
    <message>
        <source>{reason}

Mirror: {host}
Site: {siteName}
Crawled: {crawled}
Log: {log}</source>
        <translation>{reason}

Miroir&#xa0;: {host}
Site&#xa0;: {siteName}
Parcouru&#xa0;: {crawled}
Journal&#xa0;: {log}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to the site {siteName}</source>
        <translation>{agent} a ajouté le miroir {host} au site {siteName}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host}</source>
        <translation>{agent} a ajouté le miroir {host}</translation>
    </message>
    <message>
        <source>There is a new mirror, {host}</source>
        <translation>Il y a un nouveau miroir, {host}</translation>
    </message>
    <message>
        <source>There is a new mirror</source>
        <translation>Il y a un nouveau miroir</translation>
    </message>
    <message>
        <source>You added the mirror {host} to the site {siteName}</source>
        <translation>Vous avez ajouté le miroir {host} au site {siteName}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to your site {siteName}</source>
        <translation>{agent} a ajouté le miroir {host} à votre site {siteName}</translation>
    </message>
    <message>
        <source>New mirror: {host}</source>
        <translation>Nouveau miroir&#xa0;: {host}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of the site {siteName}</source>
        <translation>{agent} a changé le miroir {host} du site {siteName}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host}</source>
        <translation>{agent} a changé le miroir {host}</translation>
    </message>
    <message>
        <source>The mirror {host} changed</source>
        <translation>Le miroir {host} a changé</translation>
    </message>
    <message>
        <source>A mirror changed</source>
        <translation>Un miroir a changé</translation>
    </message>
    <message>
        <source>You changed the mirror {host} of the site {siteName}</source>
        <translation>Vous avez changé le miroir {host} du site {siteName}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of your site {siteName}</source>
        <translation>{agent} a changé le miroir {host} de votre site {siteName}</translation>
    </message>
    <message>
        <source>Mirror changed: {host}</source>
        <translation>Miroir changé&#xa0;: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from the site {siteName}</source>
        <translation>{agent} a supprimé le miroir {host} du site {siteName}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host}</source>
        <translation>{agent} a supprimé le miroir {host}</translation>
    </message>
    <message>
        <source>The mirror {host} was deleted</source>
        <translation>Le miroir {host} a été supprimé</translation>
    </message>
    <message>
        <source>A mirror was deleted</source>
        <translation>Un miroir a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the mirror {host} from the site {siteName}</source>
        <translation>Vous avez supprimé le miroir {host} du site {siteName}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from your site {siteName}</source>
        <translation>{agent} a supprimé le miroir {host} de votre site {siteName}</translation>
    </message>
    <message>
        <source>Mirror deleted: {host}</source>
        <translation>Miroir supprimé&#xa0;: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} a supprimé le site {siteName} ({siteId}) et ses miroirs</translation>
    </message>
    <message>
        <source>The site {siteName} was deleted with its mirrors</source>
        <translation>Le site {siteName} a été supprimé avec ses miroirs</translation>
    </message>
    <message>
        <source>A site was deleted with its mirrors</source>
        <translation>Un site a été supprimé avec ses miroirs</translation>
    </message>
    <message>
        <source>You deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>Vous avez supprimé le site {siteName} ({siteId}) et ses miroirs</translation>
    </message>
    <message>
        <source>{agent} deleted your site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} a supprimé votre site {siteName} ({siteId}) et ses miroirs</translation>
    </message>
    <message>
        <source>Site deleted: {siteName}</source>
        <translation>Site supprimé&#xa0;: {siteName}</translation>
    </message>
    <message>
        <source>A mirror was added to site {siteId}</source>
        <translation>Un miroir a été ajouté au site {siteId}</translation>
    </message>
    <message>
        <source>New mirror</source>
        <translation>Nouveau miroir</translation>
    </message>
    <message>
        <source>A mirror of site {siteId} changed</source>
        <translation>Un miroir du site {siteId} a changé</translation>
    </message>
    <message>
        <source>Mirror changed</source>
        <translation>Miroir changé</translation>
    </message>
    <message>
        <source>A mirror was deleted from site {siteId}</source>
        <translation>Un miroir a été supprimé du site {siteId}</translation>
    </message>
    <message>
        <source>Mirror deleted</source>
        <translation>Miroir supprimé</translation>
    </message>
    <message>
        <source>The site {siteName} ({siteId}) was deleted with its mirrors</source>
        <translation>Le site {siteName} ({siteId}) a été supprimé avec ses miroirs</translation>
    </message>
    <message>
        <source>MirrorManager failed to update its {type} netblocks file</source>
        <translation>MirrorManager n’a pas pu mettre à jour son fichier de blocs réseau {type}</translation>
    </message>
    <message>
        <source>MirrorManager failed to update a netblocks file</source>
        <translation>MirrorManager n’a pas pu mettre à jour un fichier de blocs réseau</translation>
    </message>
    <message>
        <source>MirrorManager successfully updated its {type} netblocks file</source>
        <translation>MirrorManager a mis à jour avec succès son fichier de blocs réseau {type}</translation>
    </message>
    <message>
        <source>MirrorManager updated a netblocks file</source>
        <translation>MirrorManager a mis à jour un fichier de blocs réseau</translation>
    </message>
    <message>
        <source>Netblocks update failed</source>
        <translation>Échec de la mise à jour des blocs réseau</translation>
    </message>
    <message>
        <source>Netblocks updated</source>
        <translation>Blocs réseau mis à jour</translation>
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
        <translation>{host} est en panne&#xa0;: «&#xa0;{output}&#xa0;»</translation>
    </message>
    <message>
        <source>{host} is down</source>
        <translation>{host} est en panne</translation>
    </message>
    <message>
        <source>{host} is up again: “{output}”</source>
        <translation>{host} est de nouveau en service&#xa0;: «&#xa0;{output}&#xa0;»</translation>
    </message>
    <message>
        <source>{host} is up again</source>
        <translation>{host} est de nouveau en service</translation>
    </message>
    <message>
        <source>{author} acknowledged that {host} is down</source>
        <translation>{author} a pris acte de la panne&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Somebody acknowledged that {host} is down</source>
        <translation>Quelqu’un a pris acte de la panne&#xa0;: {host}</translation>
    </message>
    <message>
        <source>A planned downtime of {host} began</source>
        <translation>Un arrêt planifié de l’hôte {host} a commencé</translation>
    </message>
    <message>
        <source>The planned downtime of {host} ended</source>
        <translation>L’arrêt planifié de l’hôte {host} a pris fin</translation>
    </message>
    <message>
        <source>{host} goes up and down</source>
        <translation>{host} est instable</translation>
    </message>
    <message>
        <source>{host} no longer goes up and down</source>
        <translation>{host} n’est plus instable</translation>
    </message>
    <message>
        <source>The state of {host} changed to {state}</source>
        <translation>L’état de l’hôte {host} est passé à {state}</translation>
    </message>
    <message>
        <source>The state of {host} changed</source>
        <translation>L’état de l’hôte {host} a changé</translation>
    </message>
    <message>
        <source>The state of a host changed</source>
        <translation>L’état d’un hôte a changé</translation>
    </message>
    <message>
        <source>You acknowledged that {host} is down</source>
        <translation>Vous avez pris acte de la panne&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Down: {host}</source>
        <translation>En panne&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Up again: {host}</source>
        <translation>De nouveau en service&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {host}</source>
        <translation>Pris en compte&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Planned downtime: {host}</source>
        <translation>Arrêt planifié&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Downtime ended: {host}</source>
        <translation>Fin de l’arrêt&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Up and down: {host}</source>
        <translation>Instable&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Steady again: {host}</source>
        <translation>De nouveau stable&#xa0;: {host}</translation>
    </message>
    <message>
        <source>New state: {host}</source>
        <translation>Nouvel état&#xa0;: {host}</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}: “{output}”</source>
        <translation>{check} a un problème sur {host}&#xa0;: «&#xa0;{output}&#xa0;»</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}</source>
        <translation>{check} a un problème sur {host}</translation>
    </message>
    <message>
        <source>A service has a problem on {host}</source>
        <translation>Un service a un problème sur {host}</translation>
    </message>
    <message>
        <source>{check} works again on {host}: “{output}”</source>
        <translation>{check} fonctionne de nouveau sur {host}&#xa0;: «&#xa0;{output}&#xa0;»</translation>
    </message>
    <message>
        <source>{check} works again on {host}</source>
        <translation>{check} fonctionne de nouveau sur {host}</translation>
    </message>
    <message>
        <source>A service works again on {host}</source>
        <translation>Un service fonctionne de nouveau sur {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of {check} on {host}</source>
        <translation>{author} a pris acte du problème du service {check} sur {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of a service on {host}</source>
        <translation>{author} a pris acte du problème d’un service sur {host}</translation>
    </message>
    <message>
        <source>Somebody acknowledged the problem of a service on {host}</source>
        <translation>Quelqu’un a pris acte du problème d’un service sur {host}</translation>
    </message>
    <message>
        <source>A planned downtime of {check} on {host} began</source>
        <translation>Un arrêt planifié du service {check} sur {host} a commencé</translation>
    </message>
    <message>
        <source>The planned downtime of {check} on {host} ended</source>
        <translation>L’arrêt planifié du service {check} sur {host} a pris fin</translation>
    </message>
    <message>
        <source>{check} on {host} comes and goes</source>
        <translation>{check} sur {host} est intermittent</translation>
    </message>
    <message>
        <source>{check} on {host} no longer comes and goes</source>
        <translation>{check} sur {host} n’est plus intermittent</translation>
    </message>
    <message>
        <source>The state of {check} on {host} changed to {state}</source>
        <translation>L’état du service {check} sur {host} est passé à {state}</translation>
    </message>
    <message>
        <source>The state of a service on {host} changed</source>
        <translation>L’état d’un service sur {host} a changé</translation>
    </message>
    <message>
        <source>The state of a service changed</source>
        <translation>L’état d’un service a changé</translation>
    </message>
    <message>
        <source>You acknowledged the problem of {check} on {host}</source>
        <translation>Vous avez pris acte du problème du service {check} sur {host}</translation>
    </message>
    <message>
        <source>You acknowledged the problem of a service on {host}</source>
        <translation>Vous avez pris acte du problème d’un service sur {host}</translation>
    </message>
    <message>
        <source>Problem: {check}, {host}</source>
        <translation>Problème&#xa0;: {check}, {host}</translation>
    </message>
    <message>
        <source>Problem: {host}</source>
        <translation>Problème&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Works again: {check}, {host}</source>
        <translation>Fonctionne de nouveau&#xa0;: {check}, {host}</translation>
    </message>
    <message>
        <source>Works again: {host}</source>
        <translation>Fonctionne de nouveau&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {check}, {host}</source>
        <translation>Pris en compte&#xa0;: {check}, {host}</translation>
    </message>
    <message>
        <source>New state: {check}, {host}</source>
        <translation>Nouvel état&#xa0;: {check}, {host}</translation>
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
        <translation>Fond d’écran&#xa0;: {name}
Par&#xa0;: {author}
Licence&#xa0;: {license}</translation>
    </message>
    <message>
        <source>{agent} submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>{agent} a soumis le fond d’écran «&#xa0;{name}&#xa0;» à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} submitted a wallpaper to the election “{election}”</source>
        <translation>{agent} a soumis un fond d’écran à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new wallpaper to vote on</source>
        <translation>Il y a un nouveau fond d’écran soumis au vote</translation>
    </message>
    <message>
        <source>You submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>Vous avez soumis le fond d’écran «&#xa0;{name}&#xa0;» à l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>New wallpaper: {name}</source>
        <translation>Nouveau fond d’écran&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{agent} approved {other}&apos;s wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} a approuvé le fond d’écran «&#xa0;{name}&#xa0;» soumis par {other} pour l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} a approuvé le fond d’écran «&#xa0;{name}&#xa0;» pour l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was approved</source>
        <translation>Le fond d’écran «&#xa0;{name}&#xa0;» a été approuvé</translation>
    </message>
    <message>
        <source>A wallpaper was approved</source>
        <translation>Un fond d’écran a été approuvé</translation>
    </message>
    <message>
        <source>You approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>Vous avez approuvé le fond d’écran «&#xa0;{name}&#xa0;» pour l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} approved your wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} a approuvé votre fond d’écran «&#xa0;{name}&#xa0;» pour l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>Wallpaper approved: {name}</source>
        <translation>Fond d’écran approuvé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{agent} denied {other}&apos;s wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} a refusé au fond d’écran «&#xa0;{name}&#xa0;» soumis par {other} une place dans l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} a refusé au fond d’écran «&#xa0;{name}&#xa0;» une place dans l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was denied</source>
        <translation>Le fond d’écran «&#xa0;{name}&#xa0;» a été refusé</translation>
    </message>
    <message>
        <source>A wallpaper was denied</source>
        <translation>Un fond d’écran a été refusé</translation>
    </message>
    <message>
        <source>You denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>Vous avez refusé au fond d’écran «&#xa0;{name}&#xa0;» une place dans l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} denied your wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} a refusé à votre fond d’écran «&#xa0;{name}&#xa0;» une place dans l’élection «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>Wallpaper denied: {name}</source>
        <translation>Fond d’écran refusé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{agent} created the wallpaper election “{election}”</source>
        <translation>{agent} a créé l’élection de fonds d’écran «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new wallpaper election</source>
        <translation>Il y a une nouvelle élection de fonds d’écran</translation>
    </message>
    <message>
        <source>You created the wallpaper election “{election}”</source>
        <translation>Vous avez créé l’élection de fonds d’écran «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>New wallpaper election: {election}</source>
        <translation>Nouvelle élection de fonds d’écran&#xa0;: {election}</translation>
    </message>
    <message>
        <source>{agent} changed {updated} of the wallpaper election “{election}”</source>
        <translation>{agent} a changé {updated} dans l’élection de fonds d’écran «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} changed the wallpaper election “{election}”</source>
        <translation>{agent} a changé l’élection de fonds d’écran «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>A wallpaper election changed</source>
        <translation>Une élection de fonds d’écran a changé</translation>
    </message>
    <message>
        <source>You changed {updated} of the wallpaper election “{election}”</source>
        <translation>Vous avez changé {updated} dans l’élection de fonds d’écran «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the wallpaper election “{election}”</source>
        <translation>Vous avez changé l’élection de fonds d’écran «&#xa0;{election}&#xa0;»</translation>
    </message>
    <message>
        <source>Election changed: {election}</source>
        <translation>Élection changée&#xa0;: {election}</translation>
    </message>
    <message>
        <source>{agent} created “{thing}” ({thingId})</source>
        <translation>{agent} a créé «&#xa0;{thing}&#xa0;» ({thingId})</translation>
    </message>
    <message>
        <source>{agent} created something new</source>
        <translation>{agent} a créé quelque chose de nouveau</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>Il y a du nouveau</translation>
    </message>
    <message>
        <source>You created “{thing}” ({thingId})</source>
        <translation>Vous avez créé «&#xa0;{thing}&#xa0;» ({thingId})</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>Nouveau&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Wallpapers</source>
        <translation>Fonds d’écran</translation>
    </message>
</context>
<context>
    <name>odcs</name>
    <message>
        <source>{owner}&apos;s compose {number} waits for its turn</source>
        <translation>Le compose {number} demandé par {owner} attend son tour</translation>
    </message>
    <message>
        <source>The compose {number} waits for its turn</source>
        <translation>Le compose {number} attend son tour</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is generating</source>
        <translation>Le compose {number} demandé par {owner} est en cours de génération</translation>
    </message>
    <message>
        <source>The compose {number} is generating</source>
        <translation>Le compose {number} est en cours de génération</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is done</source>
        <translation>Le compose {number} demandé par {owner} est terminé</translation>
    </message>
    <message>
        <source>The compose {number} is done</source>
        <translation>Le compose {number} est terminé</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} was removed</source>
        <translation>Le compose {number} demandé par {owner} a été retiré</translation>
    </message>
    <message>
        <source>The compose {number} was removed</source>
        <translation>Le compose {number} a été retiré</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed: {why}</source>
        <translation>Le compose {number} demandé par {owner} a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed</source>
        <translation>Le compose {number} demandé par {owner} a échoué</translation>
    </message>
    <message>
        <source>The compose {number} failed</source>
        <translation>Le compose {number} a échoué</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is in the state {state}</source>
        <translation>Le compose {number} demandé par {owner} est dans l’état {state}</translation>
    </message>
    <message>
        <source>The compose {number} has changed</source>
        <translation>Le compose {number} a changé</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Un compose a changé</translation>
    </message>
    <message>
        <source>Your compose {number} waits for its turn</source>
        <translation>Votre compose {number} attend son tour</translation>
    </message>
    <message>
        <source>Your compose {number} is generating</source>
        <translation>Votre compose {number} est en cours de génération</translation>
    </message>
    <message>
        <source>Your compose {number} is done</source>
        <translation>Votre compose {number} est terminé</translation>
    </message>
    <message>
        <source>Your compose {number} was removed</source>
        <translation>Votre compose {number} a été retiré</translation>
    </message>
    <message>
        <source>Your compose {number} failed: {why}</source>
        <translation>Votre compose {number} a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Your compose {number} failed</source>
        <translation>Votre compose {number} a échoué</translation>
    </message>
    <message>
        <source>Compose waits: {number}</source>
        <translation>Compose en attente&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Compose started: {number}</source>
        <translation>Compose lancé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Compose done: {number}</source>
        <translation>Compose terminé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Compose removed: {number}</source>
        <translation>Compose retiré&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Compose failed: {number}</source>
        <translation>Échec du compose&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Compose changed: {number}</source>
        <translation>Compose changé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Compose: {number}
For: {owner}
Source: {source}
State: {state}
{why}</source>
        <translation>Compose&#xa0;: {number}
Pour&#xa0;: {owner}
Source&#xa0;: {source}
État&#xa0;: {state}
{why}</translation>
    </message>
    <message>
        <source>On-demand composes</source>
        <translation>Composes à la demande</translation>
    </message>
</context>
<context>
    <name>openqa</name>
    <message>
        <source>The test {test} of {build} is to run on {machine} with {medium} (job {job})</source>
        <translation>Le test {test} pour {build} doit s’exécuter sur {machine} avec {medium} (job {job})</translation>
    </message>
    <message>
        <source>The test {test} of {build} is to run on {machine} (job {job})</source>
        <translation>Le test {test} pour {build} doit s’exécuter sur {machine} (job {job})</translation>
    </message>
    <message>
        <source>The job {job} was created for {build}</source>
        <translation>Le job {job} a été créé pour {build}</translation>
    </message>
    <message>
        <source>A test job was created for {build}</source>
        <translation>Un job de test a été créé pour {build}</translation>
    </message>
    <message>
        <source>A test job was created</source>
        <translation>Un job de test a été créé</translation>
    </message>
    <message>
        <source>Test created: {test}</source>
        <translation>Test créé&#xa0;: {test}</translation>
    </message>
    <message>
        <source>Test created</source>
        <translation>Test créé</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} pour {build} a réussi sur {machine} avec {medium} (job {job}, reste {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} (job {job})</source>
        <translation>{test} pour {build} a réussi sur {machine} (job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} passed</source>
        <translation>{test} pour {build} a réussi</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} pour {build} a réussi avec des échecs connus sur {machine} avec {medium} (job {job}, reste {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures (job {job})</source>
        <translation>{test} pour {build} a réussi avec des échecs connus (job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{test} pour {build} a échoué sur {machine} avec {medium} (job {job}, reste {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} (job {job})</source>
        <translation>{test} pour {build} a échoué sur {machine} (job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed</source>
        <translation>{test} pour {build} a échoué</translation>
    </message>
    <message>
        <source>{test} of {build} was cancelled on {machine} (job {job})</source>
        <translation>Le test {test} pour {build} a été annulé sur {machine} (job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>Le test {test} pour {build} est terminé sur {machine} avec {medium} (job {job}, reste {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} (job {job})</source>
        <translation>Le test {test} pour {build} est terminé sur {machine} (job {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done</source>
        <translation>Le test {test} pour {build} est terminé</translation>
    </message>
    <message>
        <source>The job {job} is done</source>
        <translation>Le job {job} est terminé</translation>
    </message>
    <message>
        <source>A test job is done</source>
        <translation>Un job de test est terminé</translation>
    </message>
    <message>
        <source>Test passed: {test}</source>
        <translation>Test réussi&#xa0;: {test}</translation>
    </message>
    <message>
        <source>Test failed: {test}</source>
        <translation>Échec du test&#xa0;: {test}</translation>
    </message>
    <message>
        <source>Test cancelled: {test}</source>
        <translation>Test annulé&#xa0;: {test}</translation>
    </message>
    <message>
        <source>Test done: {test}</source>
        <translation>Test terminé&#xa0;: {test}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test terminé</translation>
    </message>
    <message>
        <source>{test} of {build} on {machine} with {medium} starts again: job {job} is now {newJob}</source>
        <translation>{test} pour {build} sur {machine} avec {medium} redémarre&#xa0;: le job {job} est maintenant {newJob}</translation>
    </message>
    <message>
        <source>{test} of {build} starts again: job {job} is now {newJob}</source>
        <translation>{test} pour {build} redémarre&#xa0;: le job {job} est maintenant {newJob}</translation>
    </message>
    <message>
        <source>The job {job} starts again</source>
        <translation>Le job {job} redémarre</translation>
    </message>
    <message>
        <source>A test job starts again</source>
        <translation>Un job de test redémarre</translation>
    </message>
    <message>
        <source>Test started again: {test}</source>
        <translation>Test redémarré&#xa0;: {test}</translation>
    </message>
    <message>
        <source>Test started again</source>
        <translation>Test redémarré</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} for {build} as {newJob}</source>
        <translation>Quelqu’un répète le job {job} pour {build} sous le numéro {newJob}</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} as {newJob}</source>
        <translation>Quelqu’un répète le job {job} sous le numéro {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} for {build} as {newJob}</source>
        <translation>openQA répète le job {job} pour {build} sous le numéro {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} as {newJob}</source>
        <translation>openQA répète le job {job} sous le numéro {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats a test job</source>
        <translation>openQA répète un job de test</translation>
    </message>
    <message>
        <source>Test repeated: {build}</source>
        <translation>Test répété&#xa0;: {build}</translation>
    </message>
    <message>
        <source>Test repeated</source>
        <translation>Test répété</translation>
    </message>
    <message>
        <source>The job {job} was cancelled</source>
        <translation>Le job {job} a été annulé</translation>
    </message>
    <message>
        <source>A test job was cancelled</source>
        <translation>Un job de test a été annulé</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>Test annulé</translation>
    </message>
    <message>
        <source>{user} commented on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} a commenté le job {commented}&#xa0;: «&#xa0;{said}&#xa0;» (commentaire {comment})</translation>
    </message>
    <message>
        <source>{user} commented on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} a commenté le groupe {commented}&#xa0;: «&#xa0;{said}&#xa0;» (commentaire {comment})</translation>
    </message>
    <message>
        <source>{user} commented in openQA</source>
        <translation>{user} a commenté dans openQA</translation>
    </message>
    <message>
        <source>Somebody commented in openQA</source>
        <translation>Quelqu’un a commenté dans openQA</translation>
    </message>
    <message>
        <source>You commented on the job {commented}: “{said}”</source>
        <translation>Vous avez commenté le job {commented}&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>You commented on the group {commented}: “{said}”</source>
        <translation>Vous avez commenté le groupe {commented}&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>Comment on job {commented}</source>
        <translation>Commentaire sur le job {commented}</translation>
    </message>
    <message>
        <source>Comment on group {commented}</source>
        <translation>Commentaire sur le groupe {commented}</translation>
    </message>
    <message>
        <source>{user} changed a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} a changé un commentaire sur le job {commented}&#xa0;: «&#xa0;{said}&#xa0;» (commentaire {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} a changé un commentaire sur le groupe {commented}&#xa0;: «&#xa0;{said}&#xa0;» (commentaire {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment in openQA</source>
        <translation>{user} a changé un commentaire dans openQA</translation>
    </message>
    <message>
        <source>Somebody changed a comment in openQA</source>
        <translation>Quelqu’un a changé un commentaire dans openQA</translation>
    </message>
    <message>
        <source>You changed your comment on the job {commented}: “{said}”</source>
        <translation>Vous avez changé votre commentaire sur le job {commented}&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed your comment on the group {commented}: “{said}”</source>
        <translation>Vous avez changé votre commentaire sur le groupe {commented}&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>Comment changed: job {commented}</source>
        <translation>Commentaire changé&#xa0;: job {commented}</translation>
    </message>
    <message>
        <source>Comment changed: group {commented}</source>
        <translation>Commentaire changé&#xa0;: groupe {commented}</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} a supprimé un commentaire sur le job {commented}&#xa0;: «&#xa0;{said}&#xa0;» (commentaire {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} a supprimé un commentaire sur le groupe {commented}&#xa0;: «&#xa0;{said}&#xa0;» (commentaire {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment in openQA</source>
        <translation>{user} a supprimé un commentaire dans openQA</translation>
    </message>
    <message>
        <source>Somebody deleted a comment in openQA</source>
        <translation>Quelqu’un a supprimé un commentaire dans openQA</translation>
    </message>
    <message>
        <source>You deleted your comment on the job {commented}: “{said}”</source>
        <translation>Vous avez supprimé votre commentaire sur le job {commented}&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>You deleted your comment on the group {commented}: “{said}”</source>
        <translation>Vous avez supprimé votre commentaire sur le groupe {commented}&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>Comment deleted: job {commented}</source>
        <translation>Commentaire supprimé&#xa0;: job {commented}</translation>
    </message>
    <message>
        <source>Comment deleted: group {commented}</source>
        <translation>Commentaire supprimé&#xa0;: groupe {commented}</translation>
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
        <translation>{agent} a ouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} opened the issue {issue}</source>
        <translation>{agent} a ouvert le ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was opened: “{title}”</source>
        <translation>Le ticket {issue} a été ouvert&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>An issue was opened in {project}</source>
        <translation>Un ticket a été ouvert dans {project}</translation>
    </message>
    <message>
        <source>An issue was opened</source>
        <translation>Un ticket a été ouvert</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>Vous avez ouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>Nouveau ticket&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason} and changed {otherFields}: “{title}”</source>
        <translation>{agent} a fermé le ticket {issue} comme {reason} et a changé {otherFields}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} a fermé le ticket {issue} comme {reason}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue}: “{title}”</source>
        <translation>{agent} a fermé le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The issue {issue} was closed</source>
        <translation>Le ticket {issue} a été fermé</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue} and changed {otherFields}: “{title}”</source>
        <translation>{agent} a rouvert le ticket {issue} et a changé {otherFields}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue}: “{title}”</source>
        <translation>{agent} a rouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The issue {issue} was reopened</source>
        <translation>Le ticket {issue} a été rouvert</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} a modifié le ticket {issue} ({fields})&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue}</source>
        <translation>{agent} a modifié le ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was edited</source>
        <translation>Le ticket {issue} a été modifié</translation>
    </message>
    <message>
        <source>An issue was edited</source>
        <translation>Un ticket a été modifié</translation>
    </message>
    <message>
        <source>You closed the issue {issue} as {reason}: “{title}”</source>
        <translation>Vous avez fermé le ticket {issue} comme {reason}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the issue {issue}</source>
        <translation>Vous avez fermé le ticket {issue}</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>Vous avez rouvert le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited the issue {issue} ({fields}): “{title}”</source>
        <translation>Vous avez modifié le ticket {issue} ({fields})&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited the issue {issue}</source>
        <translation>Vous avez modifié le ticket {issue}</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} a fermé votre ticket {issue} comme {reason}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue}</source>
        <translation>{agent} a fermé votre ticket {issue}</translation>
    </message>
    <message>
        <source>{agent} reopened your issue {issue}: “{title}”</source>
        <translation>{agent} a rouvert votre ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited your issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} a modifié votre ticket {issue} ({fields})&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>Ticket fermé&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>Ticket rouvert&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue edited: {issue}</source>
        <translation>Ticket modifié&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue edited</source>
        <translation>Ticket modifié</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}: “{title}”</source>
        <translation>{agent} a supprimé le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}</source>
        <translation>{agent} a supprimé le ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was deleted</source>
        <translation>Le ticket {issue} a été supprimé</translation>
    </message>
    <message>
        <source>An issue was deleted</source>
        <translation>Un ticket a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the issue {issue}: “{title}”</source>
        <translation>Vous avez supprimé le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} deleted your issue {issue}: “{title}”</source>
        <translation>{agent} a supprimé votre ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Issue deleted: {issue}</source>
        <translation>Ticket supprimé&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>Ticket supprimé</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}, “{title}”</source>
        <translation>{agent} a commenté le ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}</source>
        <translation>{agent} a commenté le ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} has a new comment</source>
        <translation>Le ticket {issue} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>An issue has a new comment</source>
        <translation>Un ticket a un nouveau commentaire</translation>
    </message>
    <message>
        <source>You commented on the issue {issue}, “{title}”</source>
        <translation>Vous avez commenté le ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} commented on your issue {issue}, “{title}”</source>
        <translation>{agent} a commenté votre ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the issue {issue}, “{title}”</source>
        <translation>{agent} vous mentionne dans le ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New comment: {issue}</source>
        <translation>Nouveau commentaire&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>New comment on an issue</source>
        <translation>Nouveau commentaire sur un ticket</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}, “{title}”</source>
        <translation>{agent} a modifié un commentaire sur le ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}</source>
        <translation>{agent} a modifié un commentaire sur le ticket {issue}</translation>
    </message>
    <message>
        <source>A comment on the issue {issue} was edited</source>
        <translation>Un commentaire sur le ticket {issue} a été modifié</translation>
    </message>
    <message>
        <source>A comment on an issue was edited</source>
        <translation>Un commentaire sur un ticket a été modifié</translation>
    </message>
    <message>
        <source>You edited a comment on the issue {issue}, “{title}”</source>
        <translation>Vous avez modifié un commentaire sur le ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your issue {issue}, “{title}”</source>
        <translation>{agent} a modifié un commentaire sur votre ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Comment edited: {issue}</source>
        <translation>Commentaire modifié&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Comment on an issue edited</source>
        <translation>Commentaire sur un ticket modifié</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} a assigné le ticket {issue} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue}</source>
        <translation>{agent} a assigné le ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was assigned</source>
        <translation>Le ticket {issue} a été assigné</translation>
    </message>
    <message>
        <source>An issue was assigned</source>
        <translation>Un ticket a été assigné</translation>
    </message>
    <message>
        <source>You took the issue {issue}: “{title}”</source>
        <translation>Vous avez pris le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>Vous avez assigné le ticket {issue} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You assigned the issue {issue}</source>
        <translation>Vous avez assigné le ticket {issue}</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to you: “{title}”</source>
        <translation>{agent} vous a assigné le ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} assigned your issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} a assigné votre ticket {issue} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Issue assigned: {issue}</source>
        <translation>Ticket assigné&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue assigned</source>
        <translation>Ticket assigné</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}: “{title}”</source>
        <translation>{agent} a annulé l’assignation du ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}</source>
        <translation>{agent} a annulé l’assignation du ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} is assigned to nobody</source>
        <translation>Le ticket {issue} n’est assigné à personne</translation>
    </message>
    <message>
        <source>An issue is assigned to nobody</source>
        <translation>Un ticket n’est assigné à personne</translation>
    </message>
    <message>
        <source>You reset the assignee of the issue {issue}: “{title}”</source>
        <translation>Vous avez annulé l’assignation du ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your issue {issue}: “{title}”</source>
        <translation>{agent} a annulé l’assignation de votre ticket {issue}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Issue unassigned: {issue}</source>
        <translation>Ticket désassigné&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue unassigned</source>
        <translation>Ticket désassigné</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of {dependent}</source>
        <translation>{agent} a fait du ticket {issue} une dépendance du ticket {dependent}</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of others</source>
        <translation>{agent} a fait du ticket {issue} une dépendance d’autres tickets</translation>
    </message>
    <message>
        <source>Other issues depend on {issue} now</source>
        <translation>D’autres tickets dépendent maintenant du ticket {issue}</translation>
    </message>
    <message>
        <source>An issue depends on another</source>
        <translation>Un ticket dépend d’un autre</translation>
    </message>
    <message>
        <source>You made the issue {issue} a dependency of {dependent}</source>
        <translation>Vous avez fait du ticket {issue} une dépendance du ticket {dependent}</translation>
    </message>
    <message>
        <source>{agent} made your issue {issue} a dependency of {dependent}</source>
        <translation>{agent} a fait de votre ticket {issue} une dépendance du ticket {dependent}</translation>
    </message>
    <message>
        <source>New dependency: {issue}</source>
        <translation>Nouvelle dépendance&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>New dependency of issues</source>
        <translation>Nouvelle dépendance de tickets</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} a retiré le ticket {issue} des dépendances du ticket {dependent}</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of others</source>
        <translation>{agent} a retiré le ticket {issue} des dépendances d’autres tickets</translation>
    </message>
    <message>
        <source>Dependencies on the issue {issue} were removed</source>
        <translation>Des dépendances envers le ticket {issue} ont été retirées</translation>
    </message>
    <message>
        <source>A dependency of issues was removed</source>
        <translation>Une dépendance de tickets a été retirée</translation>
    </message>
    <message>
        <source>You removed the issue {issue} as a dependency of {dependent}</source>
        <translation>Vous avez retiré le ticket {issue} des dépendances du ticket {dependent}</translation>
    </message>
    <message>
        <source>{agent} removed your issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} a retiré votre ticket {issue} des dépendances du ticket {dependent}</translation>
    </message>
    <message>
        <source>Dependency removed: {issue}</source>
        <translation>Dépendance retirée&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Dependency of issues removed</source>
        <translation>Dépendance de tickets retirée</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} a étiqueté le ticket {issue} avec {tags}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue}</source>
        <translation>{agent} a étiqueté le ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} was tagged</source>
        <translation>Le ticket {issue} a été étiqueté</translation>
    </message>
    <message>
        <source>An issue was tagged</source>
        <translation>Un ticket a été étiqueté</translation>
    </message>
    <message>
        <source>You tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>Vous avez étiqueté le ticket {issue} avec {tags}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} tagged your issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} a étiqueté votre ticket {issue} avec {tags}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Issue tagged: {issue}</source>
        <translation>Ticket étiqueté&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue tagged</source>
        <translation>Ticket étiqueté</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>{agent} a retiré {tags} des étiquettes du ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} removed tags from the issue {issue}</source>
        <translation>{agent} a retiré des étiquettes du ticket {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} lost tags</source>
        <translation>Le ticket {issue} a perdu des étiquettes</translation>
    </message>
    <message>
        <source>An issue lost tags</source>
        <translation>Un ticket a perdu des étiquettes</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>Vous avez retiré {tags} des étiquettes du ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your issue {issue}, “{title}”</source>
        <translation>{agent} a retiré {tags} des étiquettes de votre ticket {issue}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Issue untagged: {issue}</source>
        <translation>Étiquettes retirées du ticket&#xa0;: {issue}</translation>
    </message>
    <message>
        <source>Issue untagged</source>
        <translation>Étiquettes retirées d’un ticket</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}: “{title}”</source>
        <translation>{agent} a ouvert la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}</source>
        <translation>{agent} a ouvert la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was opened</source>
        <translation>La pull request {pull} a été ouverte</translation>
    </message>
    <message>
        <source>A pull-request was opened in {project}</source>
        <translation>Une pull request a été ouverte dans {project}</translation>
    </message>
    <message>
        <source>A pull-request was opened</source>
        <translation>Une pull request a été ouverte</translation>
    </message>
    <message>
        <source>You opened the pull-request {pull}: “{title}”</source>
        <translation>Vous avez ouvert la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New pull-request: {pull}</source>
        <translation>Nouvelle pull request&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>New pull-request</source>
        <translation>Nouvelle pull request</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}: “{title}”</source>
        <translation>{agent} a fusionné la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}</source>
        <translation>{agent} a fusionné la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was merged</source>
        <translation>La pull request {pull} a été fusionnée</translation>
    </message>
    <message>
        <source>A pull-request was merged</source>
        <translation>Une pull request a été fusionnée</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} a fermé la pull request {pull} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it</source>
        <translation>{agent} a fermé la pull request {pull} sans la fusionner</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull}</source>
        <translation>{agent} a fermé la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was closed</source>
        <translation>La pull request {pull} a été fermée</translation>
    </message>
    <message>
        <source>A pull-request was closed</source>
        <translation>Une pull request a été fermée</translation>
    </message>
    <message>
        <source>You merged the pull-request {pull}: “{title}”</source>
        <translation>Vous avez fusionné la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the pull-request {pull}: “{title}”</source>
        <translation>Vous avez fermé la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} merged your pull-request {pull}: “{title}”</source>
        <translation>{agent} a fusionné votre pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} a fermé votre pull request {pull} sans la fusionner&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull}</source>
        <translation>{agent} a fermé votre pull request {pull}</translation>
    </message>
    <message>
        <source>Pull-request merged: {pull}</source>
        <translation>Pull request fusionnée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed: {pull}</source>
        <translation>Pull request fermée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed</source>
        <translation>Pull request fermée</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}: “{title}”</source>
        <translation>{agent} a rouvert la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}</source>
        <translation>{agent} a rouvert la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was reopened</source>
        <translation>La pull request {pull} a été rouverte</translation>
    </message>
    <message>
        <source>A pull-request was reopened</source>
        <translation>Une pull request a été rouverte</translation>
    </message>
    <message>
        <source>You reopened the pull-request {pull}: “{title}”</source>
        <translation>Vous avez rouvert la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} reopened your pull-request {pull}: “{title}”</source>
        <translation>{agent} a rouvert votre pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Pull-request reopened: {pull}</source>
        <translation>Pull request rouverte&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request reopened</source>
        <translation>Pull request rouverte</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}: “{title}”</source>
        <translation>{agent} a mis à jour la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}</source>
        <translation>{agent} a mis à jour la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was updated</source>
        <translation>La pull request {pull} a été mise à jour</translation>
    </message>
    <message>
        <source>A pull-request was updated</source>
        <translation>Une pull request a été mise à jour</translation>
    </message>
    <message>
        <source>You updated the pull-request {pull}: “{title}”</source>
        <translation>Vous avez mis à jour la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} updated your pull-request {pull}: “{title}”</source>
        <translation>{agent} a mis à jour votre pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Pull-request updated: {pull}</source>
        <translation>Pull request mise à jour&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request updated</source>
        <translation>Pull request mise à jour</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}: “{title}”</source>
        <translation>{agent} a rebasé la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}</source>
        <translation>{agent} a rebasé la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was rebased</source>
        <translation>La pull request {pull} a été rebasée</translation>
    </message>
    <message>
        <source>A pull-request was rebased</source>
        <translation>Une pull request a été rebasée</translation>
    </message>
    <message>
        <source>You rebased the pull-request {pull}: “{title}”</source>
        <translation>Vous avez rebasé la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} rebased your pull-request {pull}: “{title}”</source>
        <translation>{agent} a rebasé votre pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Pull-request rebased: {pull}</source>
        <translation>Pull request rebasée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request rebased</source>
        <translation>Pull request rebasée</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}, “{title}”</source>
        <translation>{agent} a modifié la description de la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}</source>
        <translation>{agent} a modifié la description de la pull request {pull}</translation>
    </message>
    <message>
        <source>The description of the pull-request {pull} was edited</source>
        <translation>La description de la pull request {pull} a été modifiée</translation>
    </message>
    <message>
        <source>The description of a pull-request was edited</source>
        <translation>La description d’une pull request a été modifiée</translation>
    </message>
    <message>
        <source>You edited the description of the pull-request {pull}, “{title}”</source>
        <translation>Vous avez modifié la description de la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited the description of your pull-request {pull}, “{title}”</source>
        <translation>{agent} a modifié la description de votre pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Description edited: {pull}</source>
        <translation>Description modifiée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Description edited</source>
        <translation>Description modifiée</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}, “{title}”</source>
        <translation>{agent} a commenté la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}</source>
        <translation>{agent} a commenté la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} has a new comment</source>
        <translation>La pull request {pull} a un nouveau commentaire</translation>
    </message>
    <message>
        <source>A pull-request has a new comment</source>
        <translation>Une pull request a un nouveau commentaire</translation>
    </message>
    <message>
        <source>You commented on the pull-request {pull}, “{title}”</source>
        <translation>Vous avez commenté la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} commented on your pull-request {pull}, “{title}”</source>
        <translation>{agent} a commenté votre pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the pull-request {pull}, “{title}”</source>
        <translation>{agent} vous mentionne dans la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New comment: {pull}</source>
        <translation>Nouveau commentaire&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>New comment on a pull-request</source>
        <translation>Nouveau commentaire sur une pull request</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>{agent} a modifié un commentaire sur la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}</source>
        <translation>{agent} a modifié un commentaire sur la pull request {pull}</translation>
    </message>
    <message>
        <source>A comment on the pull-request {pull} was edited</source>
        <translation>Un commentaire sur la pull request {pull} a été modifié</translation>
    </message>
    <message>
        <source>A comment on a pull-request was edited</source>
        <translation>Un commentaire sur une pull request a été modifié</translation>
    </message>
    <message>
        <source>You edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>Vous avez modifié un commentaire sur la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your pull-request {pull}, “{title}”</source>
        <translation>{agent} a modifié un commentaire sur votre pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Comment edited: {pull}</source>
        <translation>Commentaire modifié&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Comment on a pull-request edited</source>
        <translation>Commentaire sur une pull request modifié</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}: “{result}”</source>
        <translation>{checker} signale un succès sur la pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}</source>
        <translation>{checker} signale un succès sur la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}: “{result}”</source>
        <translation>{checker} signale un échec sur la pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}</source>
        <translation>{checker} signale un échec sur la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}: “{result}”</source>
        <translation>Vérification {checker} annulée sur la pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}</source>
        <translation>Vérification {checker} annulée sur la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}: “{result}”</source>
        <translation>{checker} est en attente pour la pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}</source>
        <translation>{checker} est en attente pour la pull request {pull}</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}: “{result}”</source>
        <translation>{checker} a marqué la pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}</source>
        <translation>{checker} a marqué la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged: “{result}”</source>
        <translation>La pull request {pull} a été marquée&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged</source>
        <translation>La pull request {pull} a été marquée</translation>
    </message>
    <message>
        <source>A pull-request was flagged</source>
        <translation>Une pull request a été marquée</translation>
    </message>
    <message>
        <source>{checker} reported a success on your pull-request {pull}: “{result}”</source>
        <translation>{checker} signale un succès sur votre pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} reported a failure on your pull-request {pull}: “{result}”</source>
        <translation>{checker} signale un échec sur votre pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} was cancelled on your pull-request {pull}: “{result}”</source>
        <translation>Vérification {checker} annulée sur votre pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} is pending for your pull-request {pull}: “{result}”</source>
        <translation>{checker} est en attente pour votre pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} flagged your pull-request {pull}: “{result}”</source>
        <translation>{checker} a marqué votre pull request {pull}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>Check succeeded: {pull}</source>
        <translation>Vérification réussie&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Check failed: {pull}</source>
        <translation>Échec de la vérification&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Check cancelled: {pull}</source>
        <translation>Vérification annulée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Check pending: {pull}</source>
        <translation>Vérification en attente&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Flagged: {pull}</source>
        <translation>Marquée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request flagged</source>
        <translation>Pull request marquée</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} a assigné la pull request {pull} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}: “{title}”</source>
        <translation>{agent} a assigné la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}</source>
        <translation>{agent} a assigné la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was assigned</source>
        <translation>La pull request {pull} a été assignée</translation>
    </message>
    <message>
        <source>A pull-request was assigned</source>
        <translation>Une pull request a été assignée</translation>
    </message>
    <message>
        <source>You took the pull-request {pull}: “{title}”</source>
        <translation>Vous avez pris la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>Vous avez assigné la pull request {pull} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull}</source>
        <translation>Vous avez assigné la pull request {pull}</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to you: “{title}”</source>
        <translation>{agent} vous a assigné la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} assigned your pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} a assigné votre pull request {pull} à {assignee}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Pull-request assigned: {pull}</source>
        <translation>Pull request assignée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request assigned</source>
        <translation>Pull request assignée</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>{agent} a annulé l’assignation de la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}</source>
        <translation>{agent} a annulé l’assignation de la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} is assigned to nobody</source>
        <translation>La pull request {pull} n’est assignée à personne</translation>
    </message>
    <message>
        <source>A pull-request is assigned to nobody</source>
        <translation>Une pull request n’est assignée à personne</translation>
    </message>
    <message>
        <source>You reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>Vous avez annulé l’assignation de la pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your pull-request {pull}: “{title}”</source>
        <translation>{agent} a annulé l’assignation de votre pull request {pull}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Pull-request unassigned: {pull}</source>
        <translation>Pull request désassignée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request unassigned</source>
        <translation>Pull request désassignée</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} a étiqueté la pull request {pull} avec {tags}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull}</source>
        <translation>{agent} a étiqueté la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was tagged</source>
        <translation>La pull request {pull} a été étiquetée</translation>
    </message>
    <message>
        <source>A pull-request was tagged</source>
        <translation>Une pull request a été étiquetée</translation>
    </message>
    <message>
        <source>You tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>Vous avez étiqueté la pull request {pull} avec {tags}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} tagged your pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} a étiqueté votre pull request {pull} avec {tags}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Pull-request tagged: {pull}</source>
        <translation>Pull request étiquetée&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request tagged</source>
        <translation>Pull request étiquetée</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>{agent} a retiré {tags} des étiquettes de la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} removed tags from the pull-request {pull}</source>
        <translation>{agent} a retiré des étiquettes de la pull request {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} lost tags</source>
        <translation>La pull request {pull} a perdu des étiquettes</translation>
    </message>
    <message>
        <source>A pull-request lost tags</source>
        <translation>Une pull request a perdu des étiquettes</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>Vous avez retiré {tags} des étiquettes de la pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your pull-request {pull}, “{title}”</source>
        <translation>{agent} a retiré {tags} des étiquettes de votre pull request {pull}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Pull-request untagged: {pull}</source>
        <translation>Étiquettes retirées&#xa0;: {pull}</translation>
    </message>
    <message>
        <source>Pull-request untagged</source>
        <translation>Étiquettes retirées d’une pull request</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{pusher} a fait un push vers {project} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch}), with force</source>
        <translation>{pusher} a poussé en force {total_commits, plural, one {# commit} other {# commits}} vers {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>{pusher} a poussé {total_commits, plural, one {# commit} other {# commits}} vers {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch})</source>
        <translation>{pusher} a fait un push vers {project} ({branch})</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project}</source>
        <translation>{pusher} a fait un push vers {project}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>Quelqu’un a fait un push vers {project}</translation>
    </message>
    <message>
        <source>Somebody pushed commits</source>
        <translation>Quelqu’un a poussé des commits</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>Vous avez fait un push vers {project} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>Vous avez poussé {total_commits, plural, one {# commit} other {# commits}} vers {project} ({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>Vous avez fait un push vers {project}</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {a commit} other {# commits}} with work of yours to {project} ({branch})</source>
        <translation>{pusher} a poussé {total_commits, plural, one {# commit} other {# commits}} avec du travail à vous vers {project} ({branch})</translation>
    </message>
    <message>
        <source>Push: {project} ({branch})</source>
        <translation>Push&#xa0;: {project} ({branch})</translation>
    </message>
    <message>
        <source>Push: {project}</source>
        <translation>Push&#xa0;: {project}</translation>
    </message>
    <message>
        <source>New commits</source>
        <translation>Nouveaux commits</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} a créé la branche {branch} dans {project}</translation>
    </message>
    <message>
        <source>{project} has a new branch, {branch}</source>
        <translation>{project} a une nouvelle branche, {branch}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} a une nouvelle branche</translation>
    </message>
    <message>
        <source>A branch was created</source>
        <translation>Une branche a été créée</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Vous avez créé la branche {branch} dans {project}</translation>
    </message>
    <message>
        <source>New branch: {project} ({branch})</source>
        <translation>Nouvelle branche&#xa0;: {project} ({branch})</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nouvelle branche</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} a supprimé la branche {branch} dans {project}</translation>
    </message>
    <message>
        <source>The branch {branch} of {project} was deleted</source>
        <translation>La branche {branch} a été supprimée dans {project}</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Une branche a été supprimée dans {project}</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Une branche a été supprimée</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Vous avez supprimé la branche {branch} dans {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {project} ({branch})</source>
        <translation>Branche supprimée&#xa0;: {project} ({branch})</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>Branche supprimée</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag} (commit {revision})</source>
        <translation>{agent} a créé le tag {tag} dans {project} (commit {revision})</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag}</source>
        <translation>{agent} a créé le tag {tag} dans {project}</translation>
    </message>
    <message>
        <source>{project} was tagged as {tag}</source>
        <translation>Le tag {tag} a été créé dans {project}</translation>
    </message>
    <message>
        <source>{project} has a new tag</source>
        <translation>{project} a un nouveau tag</translation>
    </message>
    <message>
        <source>A git tag was created</source>
        <translation>Un tag git a été créé</translation>
    </message>
    <message>
        <source>You tagged {project} as {tag}</source>
        <translation>Vous avez créé le tag {tag} dans {project}</translation>
    </message>
    <message>
        <source>New tag: {project} {tag}</source>
        <translation>Nouveau tag&#xa0;: {project} {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau tag</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project} (commit {revision})</source>
        <translation>{agent} a supprimé le tag {tag} dans {project} (commit {revision})</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project}</source>
        <translation>{agent} a supprimé le tag {tag} dans {project}</translation>
    </message>
    <message>
        <source>The tag {tag} of {project} was deleted</source>
        <translation>Le tag {tag} a été supprimé dans {project}</translation>
    </message>
    <message>
        <source>A tag of {project} was deleted</source>
        <translation>Un tag a été supprimé dans {project}</translation>
    </message>
    <message>
        <source>A git tag was deleted</source>
        <translation>Un tag git a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the tag {tag} of {project}</source>
        <translation>Vous avez supprimé le tag {tag} dans {project}</translation>
    </message>
    <message>
        <source>Tag deleted: {project} {tag}</source>
        <translation>Tag supprimé&#xa0;: {project} {tag}</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Tag supprimé</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} signale un succès sur le commit {revision} dans {project}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}</source>
        <translation>{checker} signale un succès sur le commit {revision} dans {project}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} signale un échec sur le commit {revision} dans {project}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}</source>
        <translation>{checker} signale un échec sur le commit {revision} dans {project}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}: “{result}”</source>
        <translation>Vérification {checker} annulée sur le commit {revision} dans {project}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}</source>
        <translation>Vérification {checker} annulée sur le commit {revision} dans {project}</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}: “{result}”</source>
        <translation>{checker} est en attente pour le commit {revision} dans {project}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}</source>
        <translation>{checker} est en attente pour le commit {revision} dans {project}</translation>
    </message>
    <message>
        <source>{checker} flagged commit {revision} of {project}: “{result}”</source>
        <translation>{checker} a marqué le commit {revision} dans {project}&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged: “{result}”</source>
        <translation>Un commit dans {project} a été marqué&#xa0;: «&#xa0;{result}&#xa0;»</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged</source>
        <translation>Un commit dans {project} a été marqué</translation>
    </message>
    <message>
        <source>A commit was flagged</source>
        <translation>Un commit a été marqué</translation>
    </message>
    <message>
        <source>Check succeeded: {project}</source>
        <translation>Vérification réussie&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Check failed: {project}</source>
        <translation>Échec de la vérification&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Check cancelled: {project}</source>
        <translation>Vérification annulée&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Check pending: {project}</source>
        <translation>Vérification en attente&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Commit flagged: {project}</source>
        <translation>Commit marqué&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Commit flagged</source>
        <translation>Commit marqué</translation>
    </message>
    <message>
        <source>{agent} created the project {project}</source>
        <translation>{agent} a créé le projet {project}</translation>
    </message>
    <message>
        <source>The project {project} was created</source>
        <translation>Le projet {project} a été créé</translation>
    </message>
    <message>
        <source>A project was created</source>
        <translation>Un projet a été créé</translation>
    </message>
    <message>
        <source>You created the project {project}</source>
        <translation>Vous avez créé le projet {project}</translation>
    </message>
    <message>
        <source>New project: {project}</source>
        <translation>Nouveau projet&#xa0;: {project}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>{agent} edited the project {project} ({fields})</source>
        <translation>{agent} a modifié le projet {project} ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the project {project}</source>
        <translation>{agent} a modifié le projet {project}</translation>
    </message>
    <message>
        <source>The project {project} was edited</source>
        <translation>Le projet {project} a été modifié</translation>
    </message>
    <message>
        <source>A project was edited</source>
        <translation>Un projet a été modifié</translation>
    </message>
    <message>
        <source>You edited the project {project} ({fields})</source>
        <translation>Vous avez modifié le projet {project} ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {project}</source>
        <translation>Vous avez modifié le projet {project}</translation>
    </message>
    <message>
        <source>Project edited: {project}</source>
        <translation>Projet modifié&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Projet modifié</translation>
    </message>
    <message>
        <source>{agent} forked {parent} to {project}</source>
        <translation>{agent} a forké {parent} vers {project}</translation>
    </message>
    <message>
        <source>{agent} made the fork {project}</source>
        <translation>{agent} a créé le fork {project}</translation>
    </message>
    <message>
        <source>{project} was forked</source>
        <translation>{project} a été forké</translation>
    </message>
    <message>
        <source>A project was forked</source>
        <translation>Un projet a été forké</translation>
    </message>
    <message>
        <source>You forked {parent} to {project}</source>
        <translation>Vous avez forké {parent} vers {project}</translation>
    </message>
    <message>
        <source>Forked: {parent}</source>
        <translation>Forké&#xa0;: {parent}</translation>
    </message>
    <message>
        <source>New fork: {project}</source>
        <translation>Nouveau fork&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Project forked</source>
        <translation>Projet forké</translation>
    </message>
    <message>
        <source>{agent} deleted the project {project}</source>
        <translation>{agent} a supprimé le projet {project}</translation>
    </message>
    <message>
        <source>The project {project} was deleted</source>
        <translation>Le projet {project} a été supprimé</translation>
    </message>
    <message>
        <source>A project was deleted</source>
        <translation>Un projet a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the project {project}</source>
        <translation>Vous avez supprimé le projet {project}</translation>
    </message>
    <message>
        <source>Project deleted: {project}</source>
        <translation>Projet supprimé&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projet supprimé</translation>
    </message>
    <message>
        <source>{agent} renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>{agent} a renommé l’étiquette {oldTag} du projet {project} en {new_tag}</translation>
    </message>
    <message>
        <source>{agent} edited the tag {new_tag} of the project {project}</source>
        <translation>{agent} a modifié l’étiquette {new_tag} du projet {project}</translation>
    </message>
    <message>
        <source>{agent} edited a tag of the project {project}</source>
        <translation>{agent} a modifié une étiquette du projet {project}</translation>
    </message>
    <message>
        <source>A tag of the project {project} was edited</source>
        <translation>Une étiquette du projet {project} a été modifiée</translation>
    </message>
    <message>
        <source>A tag of a project was edited</source>
        <translation>Une étiquette d’un projet a été modifiée</translation>
    </message>
    <message>
        <source>You renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>Vous avez renommé l’étiquette {oldTag} du projet {project} en {new_tag}</translation>
    </message>
    <message>
        <source>You edited the tag {new_tag} of the project {project}</source>
        <translation>Vous avez modifié l’étiquette {new_tag} du projet {project}</translation>
    </message>
    <message>
        <source>Tag edited: {project}</source>
        <translation>Étiquette modifiée&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>Étiquette modifiée</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the project {project}</source>
        <translation>{agent} a retiré {tags} des étiquettes du projet {project}</translation>
    </message>
    <message>
        <source>{agent} removed tags of the project {project}</source>
        <translation>{agent} a retiré des étiquettes du projet {project}</translation>
    </message>
    <message>
        <source>Tags of the project {project} were removed</source>
        <translation>Des étiquettes du projet {project} ont été retirées</translation>
    </message>
    <message>
        <source>Tags of a project were removed</source>
        <translation>Des étiquettes d’un projet ont été retirées</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the project {project}</source>
        <translation>Vous avez retiré {tags} des étiquettes du projet {project}</translation>
    </message>
    <message>
        <source>Tags removed: {project}</source>
        <translation>Étiquettes retirées&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Étiquettes retirées</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project} (access: {access})</source>
        <translation>{agent} a ajouté {member} au projet {project} (accès&#xa0;: {access})</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project}</source>
        <translation>{agent} a ajouté {member} au projet {project}</translation>
    </message>
    <message>
        <source>{member} was added to the project {project}</source>
        <translation>Le compte {member} a été ajouté au projet {project}</translation>
    </message>
    <message>
        <source>Somebody was added to the project {project}</source>
        <translation>Quelqu’un a été ajouté au projet {project}</translation>
    </message>
    <message>
        <source>Somebody was added to a project</source>
        <translation>Quelqu’un a été ajouté à un projet</translation>
    </message>
    <message>
        <source>You added {member} to the project {project} (access: {access})</source>
        <translation>Vous avez ajouté {member} au projet {project} (accès&#xa0;: {access})</translation>
    </message>
    <message>
        <source>You added {member} to the project {project}</source>
        <translation>Vous avez ajouté {member} au projet {project}</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project} (access: {access})</source>
        <translation>{agent} a ajouté votre compte au projet {project} (accès&#xa0;: {access})</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project}</source>
        <translation>{agent} a ajouté votre compte au projet {project}</translation>
    </message>
    <message>
        <source>New member: {project}</source>
        <translation>Nouveau membre&#xa0;: {project}</translation>
    </message>
    <message>
        <source>New member of a project</source>
        <translation>Nouveau membre d’un projet</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project} (now {access})</source>
        <translation>{agent} a mis à jour l’accès du compte {member} au projet {project} (maintenant {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project}</source>
        <translation>{agent} a mis à jour l’accès du compte {member} au projet {project}</translation>
    </message>
    <message>
        <source>The access of {member} to the project {project} was updated</source>
        <translation>L’accès du compte {member} au projet {project} a été mis à jour</translation>
    </message>
    <message>
        <source>Somebody&apos;s access to a project was updated</source>
        <translation>L’accès de quelqu’un à un projet a été mis à jour</translation>
    </message>
    <message>
        <source>You updated the access of {member} to the project {project} (now {access})</source>
        <translation>Vous avez mis à jour l’accès du compte {member} au projet {project} (maintenant {access})</translation>
    </message>
    <message>
        <source>{agent} updated your access to the project {project} (now {access})</source>
        <translation>{agent} a mis à jour votre accès au projet {project} (maintenant {access})</translation>
    </message>
    <message>
        <source>Access updated: {project}</source>
        <translation>Accès mis à jour&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Access updated</source>
        <translation>Accès mis à jour</translation>
    </message>
    <message>
        <source>{agent} removed {member} from the project {project}</source>
        <translation>{agent} a retiré {member} du projet {project}</translation>
    </message>
    <message>
        <source>{member} was removed from the project {project}</source>
        <translation>Le compte {member} a été retiré du projet {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from the project {project}</source>
        <translation>Quelqu’un a été retiré du projet {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a project</source>
        <translation>Quelqu’un a été retiré d’un projet</translation>
    </message>
    <message>
        <source>You left the project {project}</source>
        <translation>Vous avez quitté le projet {project}</translation>
    </message>
    <message>
        <source>You removed {member} from the project {project}</source>
        <translation>Vous avez retiré {member} du projet {project}</translation>
    </message>
    <message>
        <source>{agent} removed you from the project {project}</source>
        <translation>{agent} a retiré votre compte du projet {project}</translation>
    </message>
    <message>
        <source>Member removed: {project}</source>
        <translation>Membre retiré&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Member of a project removed</source>
        <translation>Membre d’un projet retiré</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project} (access: {access})</source>
        <translation>{agent} a ajouté le groupe {new_group} au projet {project} (accès&#xa0;: {access})</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project}</source>
        <translation>{agent} a ajouté le groupe {new_group} au projet {project}</translation>
    </message>
    <message>
        <source>The group {new_group} was added to the project {project}</source>
        <translation>Le groupe {new_group} a été ajouté au projet {project}</translation>
    </message>
    <message>
        <source>A group was added to a project</source>
        <translation>Un groupe a été ajouté à un projet</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project} (access: {access})</source>
        <translation>Vous avez ajouté le groupe {new_group} au projet {project} (accès&#xa0;: {access})</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project}</source>
        <translation>Vous avez ajouté le groupe {new_group} au projet {project}</translation>
    </message>
    <message>
        <source>New group: {project}</source>
        <translation>Nouveau groupe&#xa0;: {project}</translation>
    </message>
    <message>
        <source>New group in a project</source>
        <translation>Nouveau groupe dans un projet</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>{agent} a mis à jour l’accès du groupe {new_group} au projet {project} (maintenant {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project}</source>
        <translation>{agent} a mis à jour l’accès du groupe {new_group} au projet {project}</translation>
    </message>
    <message>
        <source>The access of the group {new_group} to the project {project} was updated</source>
        <translation>L’accès du groupe {new_group} au projet {project} a été mis à jour</translation>
    </message>
    <message>
        <source>A group&apos;s access to a project was updated</source>
        <translation>L’accès d’un groupe à un projet a été mis à jour</translation>
    </message>
    <message>
        <source>You updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>Vous avez mis à jour l’accès du groupe {new_group} au projet {project} (maintenant {access})</translation>
    </message>
    <message>
        <source>{agent} removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>{agent} a retiré {removed_groups, plural, one {le groupe} other {les groupes}} {removed_groups} du projet {project}</translation>
    </message>
    <message>
        <source>{agent} removed groups from the project {project}</source>
        <translation>{agent} a retiré des groupes du projet {project}</translation>
    </message>
    <message>
        <source>Groups were removed from the project {project}</source>
        <translation>Des groupes ont été retirés du projet {project}</translation>
    </message>
    <message>
        <source>Groups were removed from a project</source>
        <translation>Des groupes ont été retirés d’un projet</translation>
    </message>
    <message>
        <source>You removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>Vous avez retiré {removed_groups, plural, one {le groupe} other {les groupes}} {removed_groups} du projet {project}</translation>
    </message>
    <message>
        <source>Group removed: {project}</source>
        <translation>Groupe retiré&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Group of a project removed</source>
        <translation>Groupe d’un projet retiré</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName} ({fields})</source>
        <translation>{agent} a modifié le groupe {groupName} ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName}</source>
        <translation>{agent} a modifié le groupe {groupName}</translation>
    </message>
    <message>
        <source>The group {groupName} was edited</source>
        <translation>Le groupe {groupName} a été modifié</translation>
    </message>
    <message>
        <source>A group was edited</source>
        <translation>Un groupe a été modifié</translation>
    </message>
    <message>
        <source>You edited the group {groupName} ({fields})</source>
        <translation>Vous avez modifié le groupe {groupName} ({fields})</translation>
    </message>
    <message>
        <source>You edited the group {groupName}</source>
        <translation>Vous avez modifié le groupe {groupName}</translation>
    </message>
    <message>
        <source>Group edited: {groupName}</source>
        <translation>Groupe modifié&#xa0;: {groupName}</translation>
    </message>
    <message>
        <source>Group edited</source>
        <translation>Groupe modifié</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications: “{content}”</source>
        <translation>Un test des notifications de Pagure&#xa0;: «&#xa0;{content}&#xa0;»</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications</source>
        <translation>Un test des notifications de Pagure</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notification de test</translation>
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
        <translation>Le compose {compose} (type {type}) est maintenant dans le Product Definition Center</translation>
    </message>
    <message>
        <source>The compose {compose} is now in the Product Definition Center</source>
        <translation>Le compose {compose} est maintenant dans le Product Definition Center</translation>
    </message>
    <message>
        <source>A compose is now in the Product Definition Center</source>
        <translation>Un compose est maintenant dans le Product Definition Center</translation>
    </message>
    <message>
        <source>Compose in PDC: {compose}</source>
        <translation>Compose dans PDC&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Compose in PDC</source>
        <translation>Compose dans PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# image} other {# images}} of the {type} compose {compose}</source>
        <translation>PDC a importé {count, plural, one {# image} other {# images}} du compose {compose} (type {type})</translation>
    </message>
    <message>
        <source>PDC imported the images of the compose {compose}</source>
        <translation>PDC a importé les images du compose {compose}</translation>
    </message>
    <message>
        <source>PDC imported the images of a compose</source>
        <translation>PDC a importé les images d’un compose</translation>
    </message>
    <message>
        <source>Images in PDC: {compose}</source>
        <translation>Images dans PDC&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Images in PDC</source>
        <translation>Images dans PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# RPM} other {# RPMs}} of the {type} compose {compose}</source>
        <translation>PDC a importé {count, plural, one {# RPM} other {# RPM}} du compose {compose} (type {type})</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of the compose {compose}</source>
        <translation>PDC a importé les RPM du compose {compose}</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of a compose</source>
        <translation>PDC a importé les RPM d’un compose</translation>
    </message>
    <message>
        <source>RPMs in PDC: {compose}</source>
        <translation>RPM dans PDC&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>RPMs in PDC</source>
        <translation>RPM dans PDC</translation>
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
        <translation>{agent} a demandé la permission {permission} sur {project} ({branch})&#xa0;: {permissionStatus}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} a mis la permission {permission} du compte {other} sur {project} ({branch}) à «&#xa0;{permissionStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} set their permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} a mis sa permission {permission} sur {project} ({branch}) à «&#xa0;{permissionStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} changed a permission on {project}</source>
        <translation>{agent} a changé une permission sur {project}</translation>
    </message>
    <message>
        <source>A permission changed</source>
        <translation>Une permission a changé</translation>
    </message>
    <message>
        <source>You asked for the permission {permission} on {project} ({branch})</source>
        <translation>Vous avez demandé la permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>You set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Vous avez mis la permission {permission} du compte {other} sur {project} ({branch}) à «&#xa0;{permissionStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>You set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>Vous avez mis votre permission {permission} sur {project} ({branch}) à «&#xa0;{permissionStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} a mis votre permission {permission} sur {project} ({branch}) à «&#xa0;{permissionStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>Permission given: {package}</source>
        <translation>Permission accordée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Permission asked for: {package}</source>
        <translation>Permission demandée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Permission taken: {package}</source>
        <translation>Permission enlevée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Permission changed: {package}</source>
        <translation>Permission changée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the permission {permission} on {project} ({branch})</source>
        <translation>{agent} a demandé la permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} gave up the permission {permission} on {project} ({branch})</source>
        <translation>{agent} a renoncé à la permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed a request for the permission {permission} on {project} ({branch})</source>
        <translation>{agent} a changé une demande de la permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} changed a request for a permission on {project}</source>
        <translation>{agent} a changé une demande de permission sur {project}</translation>
    </message>
    <message>
        <source>A request for a permission changed</source>
        <translation>Une demande de permission a changé</translation>
    </message>
    <message>
        <source>You requested the permission {permission} on {project} ({branch})</source>
        <translation>Vous avez demandé la permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>You gave up the permission {permission} on {project} ({branch})</source>
        <translation>Vous avez renoncé à la permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>Permission given up: {package}</source>
        <translation>Permission abandonnée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Permission request changed: {package}</source>
        <translation>Demande de permission changée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project} ({branches})</source>
        <translation>{agent} a retiré {other} du paquet {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project}</source>
        <translation>{agent} a retiré {other} du paquet {project}</translation>
    </message>
    <message>
        <source>{agent} left {project} ({branches})</source>
        <translation>{agent} a quitté {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} left {project}</source>
        <translation>{agent} a quitté {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a package</source>
        <translation>Quelqu’un a été retiré d’un paquet</translation>
    </message>
    <message>
        <source>{agent} removed you from {project} ({branches})</source>
        <translation>{agent} a retiré votre compte du paquet {project} ({branches})</translation>
    </message>
    <message>
        <source>You removed {other} from {project} ({branches})</source>
        <translation>Vous avez retiré {other} du paquet {project} ({branches})</translation>
    </message>
    <message>
        <source>You left {project} ({branches})</source>
        <translation>Vous avez quitté {project} ({branches})</translation>
    </message>
    <message>
        <source>Maintainer removed: {package}</source>
        <translation>Mainteneur retiré&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>{agent} a supprimé la permission {permission} du compte {other} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed their permission {permission} on {project} ({branch})</source>
        <translation>{agent} a supprimé sa permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed a permission on {project}</source>
        <translation>{agent} a supprimé une permission sur {project}</translation>
    </message>
    <message>
        <source>A permission was removed</source>
        <translation>Une permission a été supprimée</translation>
    </message>
    <message>
        <source>You removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>Vous avez supprimé la permission {permission} du compte {other} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>You removed your permission {permission} on {project} ({branch})</source>
        <translation>Vous avez supprimé votre permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} removed your permission {permission} on {project} ({branch})</source>
        <translation>{agent} a supprimé votre permission {permission} sur {project} ({branch})</translation>
    </message>
    <message>
        <source>Permission removed: {package}</source>
        <translation>Permission supprimée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} ({branch})</source>
        <translation>{agent} a rendu orphelin {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} orphaned {project}</source>
        <translation>{agent} a rendu orphelin {project}</translation>
    </message>
    <message>
        <source>{project} was orphaned</source>
        <translation>Le paquet {project} est devenu orphelin</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to {newOwner}</source>
        <translation>{agent} a donné {project} ({branch}) à {newOwner}</translation>
    </message>
    <message>
        <source>{agent} changed the owner of {project}</source>
        <translation>{agent} a changé le propriétaire du paquet {project}</translation>
    </message>
    <message>
        <source>The owner of a package changed</source>
        <translation>Le propriétaire d’un paquet a changé</translation>
    </message>
    <message>
        <source>You orphaned {project} ({branch})</source>
        <translation>Vous avez rendu orphelin {project} ({branch})</translation>
    </message>
    <message>
        <source>You gave {project} ({branch}) to {newOwner}</source>
        <translation>Vous avez donné {project} ({branch}) à {newOwner}</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to you</source>
        <translation>{agent} vous a donné {project} ({branch})</translation>
    </message>
    <message>
        <source>Orphaned: {package}</source>
        <translation>Orphelin&#xa0;: {package}</translation>
    </message>
    <message>
        <source>New owner: {package}</source>
        <translation>Nouveau propriétaire&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} added the new package {project} ({branch})</source>
        <translation>{agent} a ajouté le nouveau paquet {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} added the new package {project}</source>
        <translation>{agent} a ajouté le nouveau paquet {project}</translation>
    </message>
    <message>
        <source>There is a new package: {project}</source>
        <translation>Il y a un nouveau paquet&#xa0;: {project}</translation>
    </message>
    <message>
        <source>There is a new package</source>
        <translation>Il y a un nouveau paquet</translation>
    </message>
    <message>
        <source>You added the new package {project} ({branch})</source>
        <translation>Vous avez ajouté le nouveau paquet {project} ({branch})</translation>
    </message>
    <message>
        <source>New package: {package}</source>
        <translation>Nouveau paquet&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project} on the branch {branch}</source>
        <translation>{agent} a demandé le paquet {project} sur la branche {branch}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project}</source>
        <translation>{agent} a demandé le paquet {project}</translation>
    </message>
    <message>
        <source>Somebody requested a new package</source>
        <translation>Quelqu’un a demandé un nouveau paquet</translation>
    </message>
    <message>
        <source>You requested the package {project} on the branch {branch}</source>
        <translation>Vous avez demandé le paquet {project} sur la branche {branch}</translation>
    </message>
    <message>
        <source>You requested the package {project}</source>
        <translation>Vous avez demandé le paquet {project}</translation>
    </message>
    <message>
        <source>Package requested: {package}</source>
        <translation>Paquet demandé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} updated {fields} of {project}</source>
        <translation>{agent} a mis à jour {fields} dans {project}</translation>
    </message>
    <message>
        <source>{agent} updated {project}</source>
        <translation>{agent} a mis à jour {project}</translation>
    </message>
    <message>
        <source>A package was updated</source>
        <translation>Un paquet a été mis à jour</translation>
    </message>
    <message>
        <source>You updated {fields} of {project}</source>
        <translation>Vous avez mis à jour {fields} dans {project}</translation>
    </message>
    <message>
        <source>You updated {project}</source>
        <translation>Vous avez mis à jour {project}</translation>
    </message>
    <message>
        <source>Package updated: {package}</source>
        <translation>Paquet mis à jour&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} retired {project} in {branch}</source>
        <translation>{agent} a retiré {project} dans {branch}</translation>
    </message>
    <message>
        <source>{project} was retired</source>
        <translation>Le paquet {project} a été retiré</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} in {branch}</source>
        <translation>{agent} a rendu orphelin {project} dans {branch}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} in {branch}</source>
        <translation>{agent} a rétabli {project} dans {branch}</translation>
    </message>
    <message>
        <source>{agent} took over {project} in {branch}</source>
        <translation>{agent} a repris {project} dans {branch}</translation>
    </message>
    <message>
        <source>{agent} set {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} a mis {project} dans {branch} à «&#xa0;{newStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>The status of {project} changed</source>
        <translation>Le statut du paquet {project} a changé</translation>
    </message>
    <message>
        <source>A package&apos;s status changed</source>
        <translation>Le statut d’un paquet a changé</translation>
    </message>
    <message>
        <source>You retired {project} in {branch}</source>
        <translation>Vous avez retiré {project} dans {branch}</translation>
    </message>
    <message>
        <source>You orphaned {project} in {branch}</source>
        <translation>Vous avez rendu orphelin {project} dans {branch}</translation>
    </message>
    <message>
        <source>You unretired {project} in {branch}</source>
        <translation>Vous avez rétabli {project} dans {branch}</translation>
    </message>
    <message>
        <source>You took over {project} in {branch}</source>
        <translation>Vous avez repris {project} dans {branch}</translation>
    </message>
    <message>
        <source>Retired: {package}</source>
        <translation>Retiré&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Unretired: {package}</source>
        <translation>Rétabli&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Status changed: {package}</source>
        <translation>Statut changé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} ({branch})</source>
        <translation>{agent} a rétabli {project} ({branch})</translation>
    </message>
    <message>
        <source>{project} was unretired</source>
        <translation>Le paquet {project} a été rétabli</translation>
    </message>
    <message>
        <source>{agent} retired {project} ({branch})</source>
        <translation>{agent} a retiré {project} ({branch})</translation>
    </message>
    <message>
        <source>A package was retired</source>
        <translation>Un paquet a été retiré</translation>
    </message>
    <message>
        <source>You unretired {project} ({branch})</source>
        <translation>Vous avez rétabli {project} ({branch})</translation>
    </message>
    <message>
        <source>You retired {project} ({branch})</source>
        <translation>Vous avez retiré {project} ({branch})</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project} in {branch}</source>
        <translation>{agent} a demandé à rétablir {project} dans {branch}</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project}</source>
        <translation>{agent} a demandé à rétablir {project}</translation>
    </message>
    <message>
        <source>Somebody asked to unretire a package</source>
        <translation>Quelqu’un a demandé à rétablir un paquet</translation>
    </message>
    <message>
        <source>You asked to unretire {project} in {branch}</source>
        <translation>Vous avez demandé à rétablir {project} dans {branch}</translation>
    </message>
    <message>
        <source>You asked to unretire {project}</source>
        <translation>Vous avez demandé à rétablir {project}</translation>
    </message>
    <message>
        <source>Unretirement asked for: {package}</source>
        <translation>Rétablissement demandé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} deleted the package {project} from the package database</source>
        <translation>{agent} a supprimé le paquet {project} de la base des paquets</translation>
    </message>
    <message>
        <source>{project} was deleted from the package database</source>
        <translation>Le paquet {project} a été supprimé de la base des paquets</translation>
    </message>
    <message>
        <source>A package was deleted from the package database</source>
        <translation>Un paquet a été supprimé de la base des paquets</translation>
    </message>
    <message>
        <source>You deleted the package {project} from the package database</source>
        <translation>Vous avez supprimé le paquet {project} de la base des paquets</translation>
    </message>
    <message>
        <source>Package deleted: {package}</source>
        <translation>Paquet supprimé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the branch {branch} of {project}</source>
        <translation>{agent} a demandé la branche {branch} du paquet {project}</translation>
    </message>
    <message>
        <source>{agent} requested a branch of {project}</source>
        <translation>{agent} a demandé une branche du paquet {project}</translation>
    </message>
    <message>
        <source>Somebody requested a branch</source>
        <translation>Quelqu’un a demandé une branche</translation>
    </message>
    <message>
        <source>You requested the branch {branch} of {project}</source>
        <translation>Vous avez demandé la branche {branch} du paquet {project}</translation>
    </message>
    <message>
        <source>You requested a branch of {project}</source>
        <translation>Vous avez demandé une branche du paquet {project}</translation>
    </message>
    <message>
        <source>Branch requested: {package}</source>
        <translation>Branche demandée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} a créé la branche {branch} du paquet {project}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} a une nouvelle branche</translation>
    </message>
    <message>
        <source>There is a new branch</source>
        <translation>Il y a une nouvelle branche</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>Vous avez créé la branche {branch} du paquet {project}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>Nouvelle branche&#xa0;: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} a supprimé la branche {branch} du paquet {project}</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>Une branche du paquet {project} a été supprimée</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>Une branche a été supprimée</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>Vous avez supprimé la branche {branch} du paquet {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {package} {branch}</source>
        <translation>Branche supprimée&#xa0;: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} branched {project} {branch} from {source}</source>
        <translation>{agent} a créé la branche {project} {branch} à partir de la branche {source}</translation>
    </message>
    <message>
        <source>{agent} branched {project}</source>
        <translation>{agent} a créé une branche du paquet {project}</translation>
    </message>
    <message>
        <source>A package was branched</source>
        <translation>Une branche d’un paquet a été créée</translation>
    </message>
    <message>
        <source>You branched {project} {branch} from {source}</source>
        <translation>Vous avez créé la branche {project} {branch} à partir de la branche {source}</translation>
    </message>
    <message>
        <source>You branched {project}</source>
        <translation>Vous avez créé une branche du paquet {project}</translation>
    </message>
    <message>
        <source>{agent} started to branch {branch} from {source}</source>
        <translation>{agent} a commencé à créer les branches {branch} à partir de la branche {source}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} a lancé une création de branches en masse</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>Une création de branches en masse a démarré</translation>
    </message>
    <message>
        <source>You started to branch {branch} from {source}</source>
        <translation>Vous avez commencé à créer les branches {branch} à partir de la branche {source}</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>Vous avez lancé une création de branches en masse</translation>
    </message>
    <message>
        <source>Mass branch started: {branch}</source>
        <translation>Branches en masse lancées&#xa0;: {branch}</translation>
    </message>
    <message>
        <source>{agent}&apos;s branching of {branch} from {source} is done</source>
        <translation>La création des branches {branch} à partir de la branche {source} par {agent} est terminée</translation>
    </message>
    <message>
        <source>{agent}&apos;s mass branch is done</source>
        <translation>La création de branches en masse lancée par {agent} est terminée</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>Une création de branches en masse est terminée</translation>
    </message>
    <message>
        <source>Your branching of {branch} from {source} is done</source>
        <translation>Votre création des branches {branch} à partir de la branche {source} est terminée</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>Votre création de branches en masse est terminée</translation>
    </message>
    <message>
        <source>Mass branch done: {branch}</source>
        <translation>Branches en masse terminées&#xa0;: {branch}</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project} ({branches})</source>
        <translation>{agent} a mis le drapeau critpath au paquet {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project}</source>
        <translation>{agent} a mis le drapeau critpath au paquet {project}</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project} ({branches})</source>
        <translation>{agent} a enlevé le drapeau critpath du paquet {project} ({branches})</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project}</source>
        <translation>{agent} a enlevé le drapeau critpath du paquet {project}</translation>
    </message>
    <message>
        <source>The critpath flag of {project} changed</source>
        <translation>Le drapeau critpath du paquet {project} a changé</translation>
    </message>
    <message>
        <source>The critpath flag of a package changed</source>
        <translation>Le drapeau critpath d’un paquet a changé</translation>
    </message>
    <message>
        <source>You set the critpath flag of {project} ({branches})</source>
        <translation>Vous avez mis le drapeau critpath au paquet {project} ({branches})</translation>
    </message>
    <message>
        <source>You took the critpath flag off {project} ({branches})</source>
        <translation>Vous avez enlevé le drapeau critpath du paquet {project} ({branches})</translation>
    </message>
    <message>
        <source>On the critical path: {package}</source>
        <translation>Sur le chemin critique&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Off the critical path: {package}</source>
        <translation>Hors du chemin critique&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} changed the critpath flag of some packages</source>
        <translation>{agent} a changé le drapeau critpath de quelques paquets</translation>
    </message>
    <message>
        <source>The critpath flag of some packages changed</source>
        <translation>Le drapeau critpath de quelques paquets a changé</translation>
    </message>
    <message>
        <source>You changed the critpath flag of some packages</source>
        <translation>Vous avez changé le drapeau critpath de quelques paquets</translation>
    </message>
    <message>
        <source>Critical path changed</source>
        <translation>Chemin critique changé</translation>
    </message>
    <message>
        <source>{agent} turned off the release monitoring of {project}</source>
        <translation>{agent} a désactivé la surveillance des versions du paquet {project}</translation>
    </message>
    <message>
        <source>{agent} turned on the release monitoring of {project}</source>
        <translation>{agent} a activé la surveillance des versions du paquet {project}</translation>
    </message>
    <message>
        <source>The release monitoring of a package changed</source>
        <translation>La surveillance des versions d’un paquet a changé</translation>
    </message>
    <message>
        <source>You turned off the release monitoring of {project}</source>
        <translation>Vous avez désactivé la surveillance des versions du paquet {project}</translation>
    </message>
    <message>
        <source>You turned on the release monitoring of {project}</source>
        <translation>Vous avez activé la surveillance des versions du paquet {project}</translation>
    </message>
    <message>
        <source>Release monitoring off: {package}</source>
        <translation>Surveillance des versions désactivée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Release monitoring on: {package}</source>
        <translation>Surveillance des versions activée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} turned off Koschei for {project}</source>
        <translation>{agent} a désactivé Koschei pour {project}</translation>
    </message>
    <message>
        <source>{agent} turned on Koschei for {project}</source>
        <translation>{agent} a activé Koschei pour {project}</translation>
    </message>
    <message>
        <source>Koschei was turned on or off for a package</source>
        <translation>Koschei a été activé ou désactivé pour un paquet</translation>
    </message>
    <message>
        <source>You turned off Koschei for {project}</source>
        <translation>Vous avez désactivé Koschei pour {project}</translation>
    </message>
    <message>
        <source>You turned on Koschei for {project}</source>
        <translation>Vous avez activé Koschei pour {project}</translation>
    </message>
    <message>
        <source>Koschei off: {package}</source>
        <translation>Koschei désactivé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Koschei on: {package}</source>
        <translation>Koschei activé&#xa0;: {package}</translation>
    </message>
    <message>
        <source>{agent} created the collection {collectionName}</source>
        <translation>{agent} a créé la collection {collectionName}</translation>
    </message>
    <message>
        <source>There is a new collection</source>
        <translation>Il y a une nouvelle collection</translation>
    </message>
    <message>
        <source>You created the collection {collectionName}</source>
        <translation>Vous avez créé la collection {collectionName}</translation>
    </message>
    <message>
        <source>New collection: {collectionName}</source>
        <translation>Nouvelle collection&#xa0;: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed {fields} of the collection {collectionName}</source>
        <translation>{agent} a changé {fields} dans la collection {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed the collection {collectionName}</source>
        <translation>{agent} a changé la collection {collectionName}</translation>
    </message>
    <message>
        <source>A collection changed</source>
        <translation>Une collection a changé</translation>
    </message>
    <message>
        <source>You changed {fields} of the collection {collectionName}</source>
        <translation>Vous avez changé {fields} dans la collection {collectionName}</translation>
    </message>
    <message>
        <source>You changed the collection {collectionName}</source>
        <translation>Vous avez changé la collection {collectionName}</translation>
    </message>
    <message>
        <source>Collection changed: {collectionName}</source>
        <translation>Collection changée&#xa0;: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} a fait passer la demande du compte {other} pour {project} dans {branch} de «&#xa0;{oldStatus}&#xa0;» à «&#xa0;{newStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} set their request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} a fait passer sa demande pour {project} dans {branch} de «&#xa0;{oldStatus}&#xa0;» à «&#xa0;{newStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} set a request for {project} to “{newStatus}”</source>
        <translation>{agent} a mis une demande pour {project} à «&#xa0;{newStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>The status of a request changed</source>
        <translation>Le statut d’une demande a changé</translation>
    </message>
    <message>
        <source>You set {other}&apos;s request for {project} in {branch} to “{newStatus}”</source>
        <translation>Vous avez mis la demande du compte {other} pour {project} dans {branch} à «&#xa0;{newStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>You set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>Vous avez mis votre demande pour {project} dans {branch} à «&#xa0;{newStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>{agent} set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} a mis votre demande pour {project} dans {branch} à «&#xa0;{newStatus}&#xa0;»</translation>
    </message>
    <message>
        <source>Request approved: {package}</source>
        <translation>Demande approuvée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Request denied: {package}</source>
        <translation>Demande refusée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Request changed: {package}</source>
        <translation>Demande changée&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Package database</source>
        <translation>Base des paquets</translation>
    </message>
</context>
<context>
    <name>planet</name>
    <message>
        <source>{author} published the post “{headlineOfPost}” on the planet</source>
        <translation>{author} a publié le billet «&#xa0;{headlineOfPost}&#xa0;» sur le planet</translation>
    </message>
    <message>
        <source>{author} published a post on the planet</source>
        <translation>{author} a publié un billet sur le planet</translation>
    </message>
    <message>
        <source>There is a new post on the planet: “{headlineOfPost}”</source>
        <translation>Il y a un nouveau billet sur le planet&#xa0;: «&#xa0;{headlineOfPost}&#xa0;»</translation>
    </message>
    <message>
        <source>There is a new post on the planet</source>
        <translation>Il y a un nouveau billet sur le planet</translation>
    </message>
    <message>
        <source>You published the post “{headlineOfPost}” on the planet</source>
        <translation>Vous avez publié le billet «&#xa0;{headlineOfPost}&#xa0;» sur le planet</translation>
    </message>
    <message>
        <source>You published a post on the planet</source>
        <translation>Vous avez publié un billet sur le planet</translation>
    </message>
    <message>
        <source>New post: {headlineOfPost}</source>
        <translation>Nouveau billet&#xa0;: {headlineOfPost}</translation>
    </message>
    <message>
        <source>New post by {author}</source>
        <translation>Nouveau billet par {author}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau billet</translation>
    </message>
    <message>
        <source>{planet} was built again</source>
        <translation>Le planet {planet} a été reconstruit</translation>
    </message>
    <message>
        <source>The planet was built again</source>
        <translation>Le planet a été reconstruit</translation>
    </message>
    <message>
        <source>Planet built</source>
        <translation>Planet construit</translation>
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
        <translation>Problèmes qui me concernent</translation>
    </message>
    <message>
        <source>Problems in my packages</source>
        <translation>Problèmes dans mes paquets</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sur moi</translation>
    </message>
    <message>
        <source>My packages</source>
        <translation>Mes paquets</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>Composes</translation>
    </message>
    <message>
        <source>Pushes of updates</source>
        <translation>Publications de mises à jour</translation>
    </message>
    <message>
        <source>Problems anywhere</source>
        <translation>Tous les problèmes</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Personnes que je suis</translation>
    </message>
    <message>
        <source>Updates of packages installed here</source>
        <translation>Mises à jour de paquets installés ici</translation>
    </message>
    <message>
        <source>Bugs of packages installed here</source>
        <translation>Bugs de paquets installés ici</translation>
    </message>
    <message>
        <source>Packager, quiet</source>
        <translation>Empaqueteur, au calme</translation>
    </message>
    <message>
        <source>Problems with my builds, updates and packages. Usually a bubble or two a day.</source>
        <translation>Les problèmes de mes builds, mises à jour et paquets. En général une ou deux bulles par jour.</translation>
    </message>
    <message>
        <source>Packager, all</source>
        <translation>Empaqueteur, tout</translation>
    </message>
    <message>
        <source>Whatever happens to my packages. Usually some ten bubbles a day.</source>
        <translation>Tout ce qui arrive à mes paquets. En général une dizaine de bulles par jour.</translation>
    </message>
    <message>
        <source>Release engineer</source>
        <translation>Ingénieur de publication</translation>
    </message>
    <message>
        <source>Composes, pushes and problems of the whole distribution.</source>
        <translation>Composes, publications et problèmes de toute la distribution.</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>Suivre des personnes</translation>
    </message>
    <message>
        <source>What the people I name do.</source>
        <translation>Ce que font les personnes que je nomme.</translation>
    </message>
    <message>
        <source>Just my machine</source>
        <translation>Seulement ma machine</translation>
    </message>
    <message>
        <source>Updates and bugs of the packages installed here. Needs no name.</source>
        <translation>Mises à jour et bugs des paquets installés ici. Aucun nom n’est nécessaire.</translation>
    </message>
    <message>
        <source>Problems in packages I follow</source>
        <translation>Problèmes dans les paquets que je suis</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Paquets que je suis</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>Problèmes signalés par cette machine</translation>
    </message>
</context>
<context>
    <name>pretix</name>
    <message>
        <source>{attendee} entered {event}</source>
        <translation>{attendee} a fait son entrée à {event}</translation>
    </message>
    <message>
        <source>Somebody entered {event}</source>
        <translation>Quelqu’un a fait son entrée à {event}</translation>
    </message>
    <message>
        <source>{attendee} left {event}</source>
        <translation>{attendee} a quitté {event}</translation>
    </message>
    <message>
        <source>Somebody left {event}</source>
        <translation>Quelqu’un a quitté {event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket at {event}</source>
        <translation>Quelqu’un a présenté un billet à {event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket</source>
        <translation>Quelqu’un a présenté un billet</translation>
    </message>
    <message>
        <source>You entered {event}</source>
        <translation>Vous avez fait votre entrée à {event}</translation>
    </message>
    <message>
        <source>You left {event}</source>
        <translation>Vous avez quitté {event}</translation>
    </message>
    <message>
        <source>Entered: {event}</source>
        <translation>Entrée&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Left: {event}</source>
        <translation>Sortie&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Ticket shown: {event}</source>
        <translation>Billet présenté&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>Billet présenté</translation>
    </message>
    <message>
        <source>Something happened with the tickets of {event} ({action})</source>
        <translation>Il s’est passé quelque chose avec les billets pour {event} ({action})</translation>
    </message>
    <message>
        <source>Something happened with tickets</source>
        <translation>Il s’est passé quelque chose avec des billets</translation>
    </message>
    <message>
        <source>Tickets: {event}</source>
        <translation>Billets&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
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
        <translation>Le compose {compose} a démarré</translation>
    </message>
    <message>
        <source>The compose {compose} is finished</source>
        <translation>Le compose {compose} est terminé</translation>
    </message>
    <message>
        <source>The compose {compose} is finished, but parts of it are missing</source>
        <translation>Le compose {compose} est terminé, mais des parties manquent</translation>
    </message>
    <message>
        <source>The compose {compose} failed</source>
        <translation>Le compose {compose} a échoué</translation>
    </message>
    <message>
        <source>The compose {compose} was aborted</source>
        <translation>Le compose {compose} a été interrompu</translation>
    </message>
    <message>
        <source>The compose {compose} is now {status}</source>
        <translation>Le compose {compose} est maintenant dans l’état {status}</translation>
    </message>
    <message>
        <source>The compose {compose} has changed</source>
        <translation>Le compose {compose} a changé</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>Un compose a changé</translation>
    </message>
    <message>
        <source>Compose started: {compose}</source>
        <translation>Compose lancé&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Compose done: {compose}</source>
        <translation>Compose terminé&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Compose incomplete: {compose}</source>
        <translation>Compose incomplet&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Compose failed: {compose}</source>
        <translation>Échec du compose&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Compose aborted: {compose}</source>
        <translation>Compose interrompu&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Compose changed: {compose}</source>
        <translation>Compose changé&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} started</source>
        <translation>La phase {phase} du compose {compose} a démarré</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} started</source>
        <translation>Une phase du compose {compose} a démarré</translation>
    </message>
    <message>
        <source>A phase of a compose started</source>
        <translation>Une phase d’un compose a démarré</translation>
    </message>
    <message>
        <source>Phase {phase} started: {compose}</source>
        <translation>Phase {phase} lancée&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Phase started: {compose}</source>
        <translation>Phase lancée&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} is done</source>
        <translation>La phase {phase} du compose {compose} est terminée</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} is done</source>
        <translation>Une phase du compose {compose} est terminée</translation>
    </message>
    <message>
        <source>A phase of a compose is done</source>
        <translation>Une phase d’un compose est terminée</translation>
    </message>
    <message>
        <source>Phase {phase} done: {compose}</source>
        <translation>Phase {phase} terminée&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Phase done: {compose}</source>
        <translation>Phase terminée&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>{deliverables, plural, one {# image is} other {# images are}} to be made for the compose {compose}</source>
        <translation>{deliverables, plural, one {# image doit être faite} other {# images doivent être faites}} pour le compose {compose}</translation>
    </message>
    <message>
        <source>Images are to be made for the compose {compose}</source>
        <translation>Des images doivent être faites pour le compose {compose}</translation>
    </message>
    <message>
        <source>Images are to be made</source>
        <translation>Des images doivent être faites</translation>
    </message>
    <message>
        <source>Images to come: {compose}</source>
        <translation>Images à venir&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>Images to come</source>
        <translation>Images à venir</translation>
    </message>
    <message>
        <source>The image {image} is done</source>
        <translation>L’image {image} est terminée</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is done</source>
        <translation>Une image du compose {compose} est terminée</translation>
    </message>
    <message>
        <source>An image is done</source>
        <translation>Une image est terminée</translation>
    </message>
    <message>
        <source>Image done: {variant} {arch}</source>
        <translation>Image terminée&#xa0;: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image done: {compose}</source>
        <translation>Image terminée&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>The image {image} failed</source>
        <translation>L’image {image} a échoué</translation>
    </message>
    <message>
        <source>An image of the compose {compose} failed</source>
        <translation>Une image du compose {compose} a échoué</translation>
    </message>
    <message>
        <source>An image failed</source>
        <translation>Une image a échoué</translation>
    </message>
    <message>
        <source>Image failed: {variant} {arch}</source>
        <translation>Échec de l’image&#xa0;: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image failed: {compose}</source>
        <translation>Échec de l’image&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} made the ostree commit {commit} of {ref} for {arch}</source>
        <translation>Le compose {compose} a fait le commit ostree {commit} de la référence {ref} pour {arch}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit of {ref}</source>
        <translation>Le compose {compose} a fait un nouveau commit ostree de la référence {ref}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit</source>
        <translation>Le compose {compose} a fait un nouveau commit ostree</translation>
    </message>
    <message>
        <source>A compose made a new ostree commit</source>
        <translation>Un compose a fait un nouveau commit ostree</translation>
    </message>
    <message>
        <source>New tree: {ref}</source>
        <translation>Nouvel arbre&#xa0;: {ref}</translation>
    </message>
    <message>
        <source>New tree: {compose}</source>
        <translation>Nouvel arbre&#xa0;: {compose}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start: {why}</source>
        <translation>Le compose pour {config} n’a pas pu démarrer&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start</source>
        <translation>Le compose pour {config} n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>A compose failed to start</source>
        <translation>Un compose n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Compose not started: {config}</source>
        <translation>Compose non démarré&#xa0;: {config}</translation>
    </message>
    <message>
        <source>Compose not started</source>
        <translation>Compose non démarré</translation>
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
        <translation>{agent} a demandé à {tester} de tester {request} à nouveau</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>{agent} a demandé à {tester} de relancer le test du résultat {result} dans resultsdb</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run a test again</source>
        <translation>{agent} a demandé à {tester} de relancer un test</translation>
    </message>
    <message>
        <source>{tester} was asked to run a test again</source>
        <translation>Il a été demandé à {tester} de relancer un test</translation>
    </message>
    <message>
        <source>A test is to run again</source>
        <translation>Un test doit être relancé</translation>
    </message>
    <message>
        <source>You asked {tester} to test {request} again</source>
        <translation>Vous avez demandé à {tester} de tester {request} à nouveau</translation>
    </message>
    <message>
        <source>You asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>Vous avez demandé à {tester} de relancer le test du résultat {result} dans resultsdb</translation>
    </message>
    <message>
        <source>You asked {tester} to run a test again</source>
        <translation>Vous avez demandé à {tester} de relancer un test</translation>
    </message>
    <message>
        <source>Test asked for: {request}</source>
        <translation>Test demandé&#xa0;: {request}</translation>
    </message>
    <message>
        <source>Test asked for: {tester}</source>
        <translation>Test demandé&#xa0;: {tester}</translation>
    </message>
    <message>
        <source>Run a test suite</source>
        <translation>Lancer une suite de tests</translation>
    </message>
</context>
<context>
    <name>releng</name>
    <message>
        <source>Release engineering looks for builds for a release of Fedora {release} Atomic Host</source>
        <translation>Le release engineering cherche des builds pour une version de Fedora {release} Atomic Host</translation>
    </message>
    <message>
        <source>Release engineering looks for builds for a release of Atomic Host</source>
        <translation>Le release engineering cherche des builds pour une version d’Atomic Host</translation>
    </message>
    <message>
        <source>Atomic Host begun: Fedora {release}</source>
        <translation>Atomic Host commencé&#xa0;: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host begun</source>
        <translation>Atomic Host commencé</translation>
    </message>
    <message>
        <source>A new release of Fedora {release} Atomic Host is ready</source>
        <translation>Une nouvelle version de Fedora {release} Atomic Host est prête</translation>
    </message>
    <message>
        <source>A new release of Atomic Host is ready</source>
        <translation>Une nouvelle version d’Atomic Host est prête</translation>
    </message>
    <message>
        <source>Atomic Host ready: Fedora {release}</source>
        <translation>Atomic Host prêt&#xa0;: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host ready</source>
        <translation>Atomic Host prêt</translation>
    </message>
    <message>
        <source>Release engineering</source>
        <translation>Release engineering</translation>
    </message>
</context>
<context>
    <name>resultsdb</name>
    <message>
        <source>{test} passed for {item}</source>
        <translation>{test} a réussi pour {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>Le test {test} a réussi</translation>
    </message>
    <message>
        <source>{test} failed for {item}: {note}</source>
        <translation>{test} a échoué pour {item}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{test} a échoué pour {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>Le test {test} a échoué</translation>
    </message>
    <message>
        <source>{test} for {item} is done, and somebody should look at it</source>
        <translation>Le test {test} pour {item} est terminé, et quelqu’un devrait y jeter un œil</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}: {note}</source>
        <translation>{test} n’a pas pu s’exécuter pour {item}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}</source>
        <translation>{test} n’a pas pu s’exécuter pour {item}</translation>
    </message>
    <message>
        <source>{test} is queued for {item}</source>
        <translation>{test} est en file d’attente pour {item}</translation>
    </message>
    <message>
        <source>{test} started for {item}</source>
        <translation>{test} a démarré pour {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item}</source>
        <translation>Le test {test} est terminé pour {item}</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>Le test {test} est terminé</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Un test est terminé</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Test réussi&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Échec du test&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test to inspect: {item}</source>
        <translation>Test à examiner&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test not run: {item}</source>
        <translation>Test non exécuté&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test queued: {item}</source>
        <translation>Test en attente&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test started: {item}</source>
        <translation>Test démarré&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Test terminé&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test terminé</translation>
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
        <translation>est désactivée</translation>
    </message>
    <message>
        <source>is about other people or packages</source>
        <translation>concerne d’autres personnes ou paquets</translation>
    </message>
    <message>
        <source>leaves out what you did yourself</source>
        <translation>laisse de côté ce que vous avez fait vous-même</translation>
    </message>
    <message>
        <source>is about other services</source>
        <translation>concerne d’autres services</translation>
    </message>
    <message>
        <source>wants another severity</source>
        <translation>veut une autre gravité</translation>
    </message>
    <message>
        <source>wants another verdict on the signature</source>
        <translation>veut un autre verdict sur la signature</translation>
    </message>
    <message>
        <source>wants another topic</source>
        <translation>veut un autre topic</translation>
    </message>
    <message>
        <source>looks for other words</source>
        <translation>cherche d’autres mots</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>The packages of the group %1 could not be asked for: %2</source>
        <translation>Les paquets du groupe %1 n’ont pas pu être demandés&#xa0;: %2</translation>
    </message>
    <message>
        <source>The packages of %1 could not be asked for: %2</source>
        <translation>Les paquets du compte %1 n’ont pas pu être demandés&#xa0;: %2</translation>
    </message>
    <message>
        <source>The packages installed here could not be read: %1</source>
        <translation>Les paquets installés ici n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>waits for something to break or to be mended</source>
        <translation>attend que quelque chose casse ou soit réparé</translation>
    </message>
    <message>
        <source>needs your user name, which is not set</source>
        <translation>a besoin de votre nom d’utilisateur, qui n’est pas défini</translation>
    </message>
    <message>
        <source>needs a list of packages that is not known yet</source>
        <translation>a besoin d’une liste de paquets qui n’est pas encore connue</translation>
    </message>
    <message>
        <source>is about whom or what you follow, and that is nothing yet</source>
        <translation>concerne ce que vous suivez, et vous ne suivez encore rien</translation>
    </message>
</context>
<context>
    <name>summershum</name>
    <message>
        <source>summershum started to read {file} of {package}</source>
        <translation>summershum a commencé à lire {file} dans {package}</translation>
    </message>
    <message>
        <source>summershum started to read a source file</source>
        <translation>summershum a commencé à lire un fichier source</translation>
    </message>
    <message>
        <source>summershum started to read {file}, which you uploaded for {package}</source>
        <translation>summershum a commencé à lire {file}, que vous avez envoyé pour {package}</translation>
    </message>
    <message>
        <source>Source being read: {package}</source>
        <translation>Source en cours de lecture&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Source being read</source>
        <translation>Source en cours de lecture</translation>
    </message>
    <message>
        <source>summershum has read {file} of {package}</source>
        <translation>summershum a lu {file} dans {package}</translation>
    </message>
    <message>
        <source>summershum has read a source file</source>
        <translation>summershum a lu un fichier source</translation>
    </message>
    <message>
        <source>summershum has read {file}, which you uploaded for {package}</source>
        <translation>summershum a lu {file}, que vous avez envoyé pour {package}</translation>
    </message>
    <message>
        <source>Source read: {package}</source>
        <translation>Source lue&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>Source lue</translation>
    </message>
    <message>
        <source>summershum failed to read {file} of {package}</source>
        <translation>summershum n’a pas pu lire {file} dans {package}</translation>
    </message>
    <message>
        <source>summershum failed to read a source file</source>
        <translation>summershum n’a pas pu lire un fichier source</translation>
    </message>
    <message>
        <source>summershum failed to read {file}, which you uploaded for {package}</source>
        <translation>summershum n’a pas pu lire {file}, que vous avez envoyé pour {package}</translation>
    </message>
    <message>
        <source>Source not read: {package}</source>
        <translation>Source non lue&#xa0;: {package}</translation>
    </message>
    <message>
        <source>Source not read</source>
        <translation>Source non lue</translation>
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
        <translation>{test} a réussi pour {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>Le test {test} a réussi</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{test} a échoué pour {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>Le test {test} a échoué</translation>
    </message>
    <message>
        <source>{test} was aborted for {item}</source>
        <translation>Le test {test} a été interrompu pour {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item} ({outcome})</source>
        <translation>Le test {test} est terminé pour {item} ({outcome})</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>Le test {test} est terminé</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>Un test est terminé</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>Test réussi&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>Échec du test&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test aborted: {item}</source>
        <translation>Test interrompu&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>Test terminé&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>Test terminé</translation>
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
        <translation>%1 n’a pas pu être ouvert. Un navigateur web est-il configuré&#x202f;?</translation>
    </message>
    <message>
        <source>New messages cannot be stored: %1</source>
        <translation>Les nouveaux messages ne peuvent pas être enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>L’historique était endommagé. Il est conservé sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>All messages are marked read</source>
        <translation>Tous les messages sont marqués comme lus</translation>
    </message>
</context>
<context>
    <name>tidings::app::AutostartSwitch</name>
    <message>
        <source>Tell what happened since you logged in.</source>
        <translation>Dire ce qui s’est passé depuis l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Tidings at login: %1</source>
        <translation>Impossible de demander au bureau de lancer Tidings à l’ouverture de session&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidings::app::PreferencesWindows</name>
    <message>
        <source>This cannot be changed now.</source>
        <translation>Ceci ne peut pas être modifié maintenant.</translation>
    </message>
</context>
<context>
    <name>tidings::app::RulesWindows</name>
    <message>
        <source>This message is not in the history any more. Mute it from another one.</source>
        <translation>Ce message n’est plus dans l’historique. Rendez-le muet à partir d’un autre.</translation>
    </message>
</context>
<context>
    <name>tidings::app::Settings</name>
    <message>
        <source>What you chose counts until the program ends, but cannot be kept. %1</source>
        <translation>Votre choix vaut jusqu’à la fin du programme, mais ne peut pas être conservé. %1</translation>
    </message>
    <message>
        <source>What you chose counts until the program ends. Then other settings count more: %1</source>
        <translation>Votre choix vaut jusqu’à la fin du programme. Ensuite, d’autres paramètres l’emportent&#xa0;: %1</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>Personnes que je suis</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>Paquets que je suis</translation>
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
        <translation>Quand vous signalez un défaut, joignez ceci. Les mots de passe, le chemin de votre dossier personnel et les noms dans les adresses sont laissés de côté ; jetez-y tout de même un œil.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>tidings::ui::AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>There is a profile of that name.</source>
        <translation>Il existe déjà un profil de ce nom.</translation>
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
        <translation>Bulles à la fois</translation>
    </message>
    <message>
        <source>After that, one each</source>
        <translation>Ensuite, une toutes les</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>What comes in between is told by one bubble for all.</source>
        <translation>Ce qui arrive entre-temps est dit par une seule bulle pour tout.</translation>
    </message>
    <message>
        <source>Which messages become a bubble is decided by rules.</source>
        <translation>Ce sont les règles qui décident quels messages deviennent une bulle.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CatchUpBar</name>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage en cours</translation>
    </message>
    <message>
        <source>Catching up is waiting: %1</source>
        <translation>Le rattrapage attend : %1</translation>
    </message>
    <message>
        <source>Catching up: %1</source>
        <translation>Rattrapage : %1</translation>
    </message>
    <message>
        <source>Catching up: %1 of about %2</source>
        <translation>Rattrapage : %1 sur environ %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Some messages of the time away are missing: %1. Tidings tries again when it starts the next time</source>
        <translation>Des messages de la période d’absence manquent : %1. Tidings réessaiera à son prochain démarrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Catching up was stopped</source>
        <translation>Le rattrapage a été arrêté</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Rattrapage terminé</translation>
    </message>
    <message>
        <source>Catching up was stopped. While you were away: %1</source>
        <translation>Le rattrapage a été arrêté. Pendant votre absence : %1</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Pendant votre absence : %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CertificateView</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ConstituentList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailFacts</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Why shown</source>
        <translation>Pourquoi affiché</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Rechercher %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what a link opens, at which host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>With SHA-1, as the protocol of this bus has it</source>
        <translation>Avec SHA-1, comme le veut le protocole de ce bus</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>En rapport</translation>
    </message>
    <message>
        <source>Show what is related: %1</source>
        <translation>Afficher ce qui est en rapport&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the message&apos;s link</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Copier le message brut</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Aucun message n’est sélectionné</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today at 14:23, 9 minutes ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mute, follow, new rule</source>
        <translation>Sourdine, suivi, nouvelle règle</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExplanationView</name>
    <message>
        <source>Rule by rule</source>
        <translation>Règle par règle</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Il n’y a pas de règles.</translation>
    </message>
    <message>
        <source>fits, and decides</source>
        <translation>convient, et décide</translation>
    </message>
    <message>
        <source>fits, but a rule above decides</source>
        <translation>convient, mais une règle au-dessus décide</translation>
    </message>
    <message>
        <source>When it came the rules were others.</source>
        <translation>À son arrivée, les règles étaient autres.</translation>
    </message>
    <message>
        <source>Open the rule %1. It %2</source>
        <comment>a rule&apos;s name, and what it makes of a message</comment>
        <translation>Ouvrir la règle %1. Elle %2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportBar</name>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1</source>
        <translation>
            <numerusform>%Ln message écrit dans %1</numerusform>
            <numerusform>%Ln messages écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>L’exportation a été arrêtée ; aucun fichier n’a été écrit</translation>
    </message>
    <message>
        <source>The export was given up: %1</source>
        <translation>L’exportation a été abandonnée : %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation en cours</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportation : %1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a message each line (*.jsonl)</source>
        <translation>JSON, un message par ligne (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::FirstStartDialog</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Un nom d’utilisateur ne contient que des lettres, des chiffres, des points, des tirets et des traits de soulignement.</translation>
    </message>
    <message>
        <source>Without a user name nothing is told about you and your packages.</source>
        <translation>Sans nom d’utilisateur, rien n’est dit sur vous et vos paquets.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::GeneralPage</name>
    <message>
        <source>Start Tidings at login</source>
        <translation>Lancer Tidings à l’ouverture de session</translation>
    </message>
    <message>
        <source>Account name, as in your packages</source>
        <translation>Nom du compte, comme dans vos paquets</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The account is what “me” means in rules. Empty: nobody is meant.</source>
        <translation>Le compte est ce que « moi » désigne dans les règles. Vide : personne n’est désigné.</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>Un nom d’utilisateur ne contient que des lettres, des chiffres, des points, des tirets et des traits de soulignement.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryPage</name>
    <message>
        <source>Keep for days</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>Messages au plus</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>What is older, and what is more, is removed for good, the oldest first.</source>
        <translation>Ce qui est plus ancien, et ce qui est en trop, est supprimé définitivement, en commençant par le plus ancien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryToolBar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit Tidings</source>
        <translation>Quitter Tidings</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Ce qui est affiché…</translation>
    </message>
    <message>
        <source>What is selected…</source>
        <translation>Ce qui est sélectionné…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>A part of the history cannot be read: %1</source>
        <translation>Une partie de l’historique ne peut pas être lue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Housekeeping</name>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Account of a person</source>
        <translation>Compte d’une personne</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Vérification de l’historique</translation>
    </message>
    <message>
        <source>Making the history smaller</source>
        <translation>Réduction de l’historique</translation>
    </message>
    <message>
        <source>Forgetting %1</source>
        <translation>Oubli de %1</translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation>Décompte des messages</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>Arrêté. Ce qui a été fait jusque-là reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1</source>
        <translation>
            <numerusform>%Ln message sur %1</numerusform>
            <numerusform>%Ln messages sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1 removed</source>
        <translation>
            <numerusform>%Ln message sur %1 supprimé</numerusform>
            <numerusform>%Ln messages sur %1 supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>L’historique est endommagé : %1</translation>
    </message>
    <message>
        <source>Something in the history was wrong, and has been mended.</source>
        <translation>Quelque chose n’allait pas dans l’historique et a été réparé.</translation>
    </message>
    <message>
        <source>The history is in order.</source>
        <translation>L’historique est en ordre.</translation>
    </message>
    <message>
        <source>It was %1 and is %2 now.</source>
        <translation>Il occupait %1 et occupe maintenant %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln message(s) about %1 for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln message sur %1 ?</numerusform>
            <numerusform>Supprimer définitivement %Ln messages sur %1 ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What others wrote about the person in a text stays.</source>
        <translation>Ce que d’autres ont écrit sur la personne dans un texte reste.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ImportDialog</name>
    <message>
        <source>Put them above the rules that are there</source>
        <translation>Les mettre au-dessus des règles présentes</translation>
    </message>
    <message>
        <source>Put them in place of the rules that are there</source>
        <translation>Les mettre à la place des règles présentes</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What could not be carried over</source>
        <translation>Ce qui n’a pas pu être repris</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Votre clé publique</translation>
    </message>
    <message>
        <source>Give it to whoever runs the gateway.</source>
        <translation>Donnez-la à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>The public key is copied. Give it to whoever runs the gateway.</source>
        <translation>La clé publique est copiée. Donnez-la à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Créer une nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Make a new key instead of the one there is?</source>
        <translation>Créer une nouvelle clé à la place de celle qui existe ?</translation>
    </message>
    <message>
        <source>The old one is gone for good, and you are not let in before whoever runs the gateway has the public half of the new one.</source>
        <translation>L’ancienne est perdue définitivement, et vous ne serez admis qu’une fois que la personne qui gère la passerelle aura la partie publique de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Single letters work in the list.</source>
        <translation>Les lettres seules agissent dans la liste.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::LongForm</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MessageMenu</name>
    <message>
        <source>Mute…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>New rule from this…</source>
        <translation>Nouvelle règle à partir de ce message…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>No bubbles about</source>
        <translation>Pas de bulles pour</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>It still goes to the history, as read.</source>
        <translation>Les messages vont toujours dans l’historique, comme lus.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MutesPage</name>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Nothing is muted. Press m on a message in the history to mute what it is about.</source>
        <translation>Rien n’est en sourdine. Appuyez sur m sur un message de l’historique pour mettre en sourdine ce dont il parle.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Lever la sourdine</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>You follow nobody. The menu of a message in the history has Follow.</source>
        <translation>Vous ne suivez personne. Le menu d’un message de l’historique propose Suivre.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>un paquet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, and for what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NamesEdit</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NewAbove</name>
    <message>
        <source>To the newest message (Home)</source>
        <translation>Aller au message le plus récent (Début)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>messages above those in view</comment>
        <translation>
            <numerusform>%Ln nouveau au-dessus</numerusform>
            <numerusform>%Ln nouveaux au-dessus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>There is no keyring: it is kept until Tidings ends.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: le mot de passe est conservé jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Conserver dans le trousseau</translation>
    </message>
    <message>
        <source>Else it is kept until Tidings ends.</source>
        <translation>Sinon, il est conservé jusqu’à la fin de Tidings.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PathEdit</name>
    <message>
        <source>Look for the file</source>
        <translation>Rechercher le fichier</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesPage</name>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>Set by %1, which counts more than what is chosen here.</source>
        <translation>Défini par %1, qui l’emporte sur ce qui est choisi ici.</translation>
    </message>
    <message>
        <source>Set by %1. What is chosen here counts more.</source>
        <translation>Défini par %1. Ce qui est choisi ici l’emporte.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bulles</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>The demo keeps nothing: what you choose here counts until it ends.</source>
        <translation>La démo ne garde rien : ce que vous choisissez ici vaut jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreviewPane</name>
    <message>
        <source>Messages the rule would have caught</source>
        <translation>Messages que la règle aurait pris</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>L’historique ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PrivacyPage</name>
    <message>
        <source>Show pictures of people</source>
        <translation>Afficher les photos des personnes</translation>
    </message>
    <message>
        <source>They come from libravatar.org, which learns by it whom you read about. Each is kept for a week.</source>
        <translation>Elles viennent de libravatar.org, qui apprend ainsi sur qui vous lisez des messages. Chacune est conservée une semaine.</translation>
    </message>
    <message>
        <source>Nothing else is fetched to be shown: icons of services come with Tidings, and a link is opened only when you press it.</source>
        <translation>Rien d’autre n’est téléchargé pour l’affichage&#xa0;: les icônes des services sont fournies avec Tidings, et un lien n’est ouvert que lorsque vous appuyez dessus.</translation>
    </message>
    <message>
        <source>A rule about packages you maintain asks the package source for those of your account.</source>
        <translation>Une règle sur les paquets que vous maintenez demande au serveur des sources des paquets ceux de votre compte.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileForm</name>
    <message>
        <source>Check the signatures of senders</source>
        <translation>Vérifier les signatures des expéditeurs</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>User of the address</source>
        <translation>Utilisateur de l’adresse</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>None: nothing is caught up</source>
        <translation>Aucune : pas de rattrapage</translation>
    </message>
    <message>
        <source>Catch up at most, messages</source>
        <translation>Rattrapage au plus, messages</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>au plus </translation>
    </message>
    <message>
        <source>Catch up at most, days</source>
        <translation>Rattrapage au plus, jours</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Set by %1, too, which counts more than what is chosen here.</source>
        <translation>Défini aussi par %1, qui l’emporte sur ce qui est choisi ici.</translation>
    </message>
    <message>
        <source>Set by %1, too. What is chosen here counts more.</source>
        <translation>Défini aussi par %1. Ce qui est choisi ici l’emporte.</translation>
    </message>
    <message numerus="yes">
        <source> message(s)</source>
        <translation>
            <numerusform> message</numerusform>
            <numerusform> messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>Compte et mot de passe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Définir le mot de passe…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Compte et clé</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Gateway&apos;s key</source>
        <translation>Clé de la passerelle</translation>
    </message>
    <message>
        <source>The public key of a gateway has 40 letters, digits and signs</source>
        <translation>La clé publique d’une passerelle compte 40 lettres, chiffres et signes</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>pas de mot de passe</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>wrong key of the gateway</source>
        <translation>mauvaise clé de la passerelle</translation>
    </message>
    <message>
        <source>new key of the gateway</source>
        <translation>nouvelle clé de la passerelle</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfilesPage</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>This profile was not made here; it can only be switched off.</source>
        <translation>Ce profil n’a pas été créé ici ; il peut seulement être désactivé.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>Le profil %1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::QuietPage</name>
    <message>
        <source>No bubbles at these hours</source>
        <translation>Pas de bulles à ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>The days are those on which they begin; none means every day.</source>
        <translation>Les jours sont ceux où elles commencent ; aucun signifie tous les jours.</translation>
    </message>
    <message>
        <source>Bubbles also wait while the desktop&apos;s do-not-disturb is on, and while the screen is locked. One bubble tells afterwards what came.</source>
        <translation>Les bulles attendent aussi tant que le mode Ne pas déranger du bureau est activé, et tant que l’écran est verrouillé. Une bulle dit ensuite ce qui est arrivé.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RawView</name>
    <message>
        <source>Raw message</source>
        <translation>Message brut</translation>
    </message>
    <message>
        <source>Raw message (JSON, %1)</source>
        <translation>Message brut (JSON, %1)</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <translation>Afficher plus (%1 sur %2 affichés)</translation>
    </message>
    <message>
        <source>Search in the raw message</source>
        <translation>Rechercher dans le message brut</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Trouver l’occurrence précédente</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Trouver l’occurrence suivante</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>Copier le message brut</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Non trouvé dans ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleFiles</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no rules of Tidings or of Fedora&apos;s notifier.</source>
        <translation>%1 ne contient pas de règles de Tidings ni du notificateur de Fedora.</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>Pas plus de %1 règles ne sont lues.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleForm</name>
    <message>
        <source>Whatever it changes</source>
        <translation>Quoi qu’il change</translation>
    </message>
    <message>
        <source>Only what breaks</source>
        <translation>Seulement ce qui casse</translation>
    </message>
    <message>
        <source>Only what is mended</source>
        <translation>Seulement ce qui est réparé</translation>
    </message>
    <message>
        <source>What breaks or is mended</source>
        <translation>Ce qui casse ou est réparé</translation>
    </message>
    <message>
        <source>All I follow, or user names</source>
        <translation>Toutes celles que je suis, ou des noms d’utilisateur</translation>
    </message>
    <message>
        <source>Names of groups</source>
        <translation>Noms de groupes</translation>
    </message>
    <message>
        <source>All I follow, or names such as python-*</source>
        <translation>Tous ceux que je suis, ou des noms tels que python-*</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>N’importe quelle signature</translation>
    </message>
    <message>
        <source>%1 or others</source>
        <comment>a verdict</comment>
        <translation>%1 ou autres</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Known of builds (Koji, Jenkins), tests (CI), composes (Pungi), gates (Greenwave), and of what Koschei and Nagios tell</source>
        <translation>Connu pour les builds (Koji, Jenkins), les tests (CI), les composes (Pungi), les gates (Greenwave) et ce que disent Koschei et Nagios</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleListModel</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The first rule that fits decides. What fits none is kept as read.</source>
        <translation>La première règle qui convient décide. Ce à quoi aucune ne convient est gardé comme lu.</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <comment>a preset</comment>
        <translation>Règles de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>All messages go to the history, as read, and there are no bubbles.</source>
        <translation>Tous les messages vont dans l’historique, comme lus, et il n’y a pas de bulles.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add those for packagers</source>
        <translation>Ajouter celles pour empaqueteurs</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Muted and followed</source>
        <translation>En sourdine et suivis</translation>
    </message>
    <message>
        <source>The rules are exported.</source>
        <translation>Les règles sont exportées.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Rules (*.toml *.json);;All files (*)</source>
        <translation>Règles (*.toml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exporter des règles</translation>
    </message>
    <message>
        <source>Rules of Tidings (*.toml);;Rules of Fedora&apos;s notifier, FMN (*.json)</source>
        <translation>Règles de Tidings (*.toml);;Règles du notificateur de Fedora, FMN (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Supprimer le filtre %1</translation>
    </message>
    <message>
        <source>Filter: %1, remove</source>
        <translation>Filtre : %1, supprimer</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchField</name>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search, or type user: package: service: is:unread …</source>
        <translation>Recherchez, ou saisissez user: package: service: is:unread …</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SelectedMessage</name>
    <message>
        <source>The message cannot be read</source>
        <translation>Le message ne peut pas être lu</translation>
    </message>
    <message>
        <source>The message is not in the history any more</source>
        <translation>Le message n’est plus dans l’historique</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ServerKeyPanel</name>
    <message>
        <source>Accept the new key</source>
        <translation>Accepter la nouvelle clé</translation>
    </message>
    <message>
        <source>The gateway&apos;s public key</source>
        <translation>La clé publique de la passerelle</translation>
    </message>
    <message>
        <source>From whoever runs it</source>
        <translation>De la personne qui gère la passerelle</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key of the gateway is to be %1 now, and was %2 before. Somebody else may pose as the gateway: nothing is connected before you accept it. Do so if whoever runs the gateway confirms it.</source>
        <translation>La clé de la passerelle doit maintenant être %1, et était %2 avant. Quelqu’un d’autre se fait peut-être passer pour la passerelle&#xa0;: rien n’est connecté avant que vous n’acceptiez la nouvelle clé. Faites-le si la personne qui gère la passerelle la confirme.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarModel</name>
    <message>
        <source>All</source>
        <comment>the view of all messages</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>the view of unread messages</comment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sur moi</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>services</comment>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidings does not know your account. Name it in the settings.</source>
        <translation>Tidings ne connaît pas votre compte. Indiquez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>a view and its number of unread messages</comment>
        <translation>%1, %2 non lus</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarView</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>tidings::ui::StatusLine</name>
    <message>
        <source>Bubbles are paused until %1</source>
        <translation>Les bulles sont en pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Bubbles are paused until resumed</source>
        <translation>Les bulles sont en pause jusqu’à la reprise</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TestPanel</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Test arrêté</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TextBox</name>
    <message>
        <source>… It goes on; the raw message has all of it.</source>
        <translation>… La suite est dans le message brut, qui contient tout.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Timeline</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is in view, how much it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>legend</comment>
        <translation>messages</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>legend</comment>
        <translation>problèmes</translation>
    </message>
</context>
<context>
    <name>tidings::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ViewCombo</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
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
        <translation>{user} a ouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket}</source>
        <translation>{user} a ouvert le ticket {ticket}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was opened</source>
        <translation>Le ticket {ticket} a été ouvert</translation>
    </message>
    <message>
        <source>A ticket was opened in {project}</source>
        <translation>Un ticket a été ouvert dans {project}</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>Un ticket a été ouvert</translation>
    </message>
    <message>
        <source>You opened the ticket {ticket}: “{title}”</source>
        <translation>Vous avez ouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket} for you: “{title}”</source>
        <translation>{user} a ouvert le ticket {ticket} pour vous&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New ticket: {ticket}</source>
        <translation>Nouveau ticket&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} a fermé le ticket {ticket} comme {resolution}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket}: “{title}”</source>
        <translation>{user} a fermé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} reopened the ticket {ticket}: “{title}”</source>
        <translation>{user} a rouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket} ({changed}): “{title}”</source>
        <translation>{user} a changé le ticket {ticket} ({changed})&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} commented on the ticket {ticket}, “{title}”</source>
        <translation>{user} a commenté le ticket {ticket}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket}: “{title}”</source>
        <translation>{user} a changé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The ticket {ticket} changed</source>
        <translation>Le ticket {ticket} a changé</translation>
    </message>
    <message>
        <source>A ticket changed in {project}</source>
        <translation>Un ticket a changé dans {project}</translation>
    </message>
    <message>
        <source>A ticket changed</source>
        <translation>Un ticket a changé</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>Vous avez fermé le ticket {ticket} comme {resolution}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket}: “{title}”</source>
        <translation>Vous avez fermé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You reopened the ticket {ticket}: “{title}”</source>
        <translation>Vous avez rouvert le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You changed the ticket {ticket}: “{title}”</source>
        <translation>Vous avez changé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} a fermé votre ticket {ticket} comme {resolution}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket}: “{title}”</source>
        <translation>{user} a fermé votre ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} reopened your ticket {ticket}: “{title}”</source>
        <translation>{user} a rouvert votre ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} changed your ticket {ticket}: “{title}”</source>
        <translation>{user} a changé votre ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Ticket closed: {ticket}</source>
        <translation>Ticket fermé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Ticket reopened: {ticket}</source>
        <translation>Ticket rouvert&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>Nouveau commentaire&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed: {ticket}</source>
        <translation>Ticket changé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>Ticket changé</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}: “{title}”</source>
        <translation>{user} a supprimé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}</source>
        <translation>{user} a supprimé le ticket {ticket}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was deleted</source>
        <translation>Le ticket {ticket} a été supprimé</translation>
    </message>
    <message>
        <source>A ticket was deleted</source>
        <translation>Un ticket a été supprimé</translation>
    </message>
    <message>
        <source>You deleted the ticket {ticket}: “{title}”</source>
        <translation>Vous avez supprimé le ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} deleted your ticket {ticket}: “{title}”</source>
        <translation>{user} a supprimé votre ticket {ticket}&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Ticket deleted: {ticket}</source>
        <translation>Ticket supprimé&#xa0;: {ticket}</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>Ticket supprimé</translation>
    </message>
    <message>
        <source>{user} wrote the wiki page {page} of {project}</source>
        <translation>{user} a écrit la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>{project} has a new wiki page, {page}</source>
        <translation>{project} a une nouvelle page wiki, {page}</translation>
    </message>
    <message>
        <source>A wiki has a new page</source>
        <translation>Un wiki a une nouvelle page</translation>
    </message>
    <message>
        <source>You wrote the wiki page {page} of {project}</source>
        <translation>Vous avez écrit la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>New wiki page: {page}</source>
        <translation>Nouvelle page wiki&#xa0;: {page}</translation>
    </message>
    <message>
        <source>New wiki page</source>
        <translation>Nouvelle page wiki</translation>
    </message>
    <message>
        <source>{user} edited the wiki page {page} of {project}</source>
        <translation>{user} a modifié la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was edited</source>
        <translation>La page wiki {page} du projet {project} a été modifiée</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Une page wiki a été modifiée</translation>
    </message>
    <message>
        <source>You edited the wiki page {page} of {project}</source>
        <translation>Vous avez modifié la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>Wiki page edited: {page}</source>
        <translation>Page wiki modifiée&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Wiki page edited</source>
        <translation>Page wiki modifiée</translation>
    </message>
    <message>
        <source>{user} renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>{user} a renommé la page wiki {old_name} du projet {project} en {page}</translation>
    </message>
    <message>
        <source>A wiki page is called {page} now</source>
        <translation>Une page wiki s’appelle maintenant {page}</translation>
    </message>
    <message>
        <source>A wiki page was renamed</source>
        <translation>Une page wiki a été renommée</translation>
    </message>
    <message>
        <source>You renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>Vous avez renommé la page wiki {old_name} du projet {project} en {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed: {page}</source>
        <translation>Page wiki renommée&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed</source>
        <translation>Page wiki renommée</translation>
    </message>
    <message>
        <source>{user} deleted the wiki page {page} of {project}</source>
        <translation>{user} a supprimé la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was deleted</source>
        <translation>La page wiki {page} du projet {project} a été supprimée</translation>
    </message>
    <message>
        <source>A wiki page was deleted</source>
        <translation>Une page wiki a été supprimée</translation>
    </message>
    <message>
        <source>You deleted the wiki page {page} of {project}</source>
        <translation>Vous avez supprimé la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>Wiki page deleted: {page}</source>
        <translation>Page wiki supprimée&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Wiki page deleted</source>
        <translation>Page wiki supprimée</translation>
    </message>
    <message>
        <source>{user} deleted a version of the wiki page {page} of {project}</source>
        <translation>{user} a supprimé une version de la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>A version of the wiki page {page} was deleted</source>
        <translation>Une version de la page wiki {page} a été supprimée</translation>
    </message>
    <message>
        <source>A version of a wiki page was deleted</source>
        <translation>Une version d’une page wiki a été supprimée</translation>
    </message>
    <message>
        <source>You deleted a version of the wiki page {page} of {project}</source>
        <translation>Vous avez supprimé une version de la page wiki {page} du projet {project}</translation>
    </message>
    <message>
        <source>Wiki version deleted: {page}</source>
        <translation>Version wiki supprimée&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Wiki version deleted</source>
        <translation>Version wiki supprimée</translation>
    </message>
    <message>
        <source>{user} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{user} a fait un push vers {repo} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} pushed to {repo}</source>
        <translation>{user} a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>Quelqu’un a fait un push vers {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>Quelqu’un a poussé un commit</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>Vous avez fait un push vers {repo} ({branch})&#xa0;: «&#xa0;{summary}&#xa0;»</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>Vous avez fait un push vers {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>Nouveau commit&#xa0;: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>Nouveau commit</translation>
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
        <translation>La passerelle est-elle lancée, et le port est-il correct&#x202f;?</translation>
    </message>
    <message>
        <source>Is the name right, and is the network up?</source>
        <translation>Le nom est-il correct, et le réseau fonctionne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Is it the address of this bus?</source>
        <translation>Est-ce l’adresse de ce bus&#x202f;?</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>Corrigez l’adresse dans le profil.</translation>
    </message>
    <message>
        <source>Reconnecting.</source>
        <translation>Reconnexion.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvelle tentative.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>Pas de connexion à %1. %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2. %3</source>
        <translation>Pas de connexion à %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Non connecté à %1</translation>
    </message>
    <message>
        <source>%1, no message yet</source>
        <translation>%1, pas encore de message</translation>
    </message>
    <message>
        <source>%1 Last message %2.</source>
        <translation>%1 Dernier message %2.</translation>
    </message>
    <message>
        <source>%1, last message %2</source>
        <translation>%1, dernier message %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>Reprendre (en pause jusqu’à %1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>Jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Mark all read (%1)</source>
        <translation>Tout marquer comme lu (%1)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Tidings: nothing unread</source>
        <translation>Tidings&#xa0;: rien de non lu</translation>
    </message>
    <message>
        <source>Tidings: %1 unread</source>
        <translation>Tidings&#xa0;: %1 non lus</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problème</numerusform>
            <numerusform>%1, %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Paused until resumed</source>
        <translation>En pause jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Does the profile name the right authority?</source>
        <translation>Le profil nomme-t-il la bonne autorité ?</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate or account?</source>
        <translation>Le profil nomme-t-il le bon certificat ou le bon compte ?</translation>
    </message>
    <message>
        <source>Install the package that brings it (for Fedora: fedora-messaging), or run tidingsctl certificates fetch.</source>
        <translation>Installez le paquet qui le fournit (pour Fedora : fedora-messaging) ou lancez tidingsctl certificates fetch.</translation>
    </message>
    <message>
        <source>Is the broker running, and is the port right?</source>
        <translation>Le broker est-il lancé, et le port est-il correct&#x202f;?</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Heures calmes jusqu’à %1</translation>
    </message>
    <message>
        <source>The desktop asks for quiet</source>
        <translation>Le bureau demande le calme</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>L’écran est verrouillé</translation>
    </message>
    <message>
        <source>Is the address right, and does a firewall let it through?</source>
        <translation>L’adresse est-elle correcte, et un pare-feu laisse-t-il passer la connexion ?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile.</source>
        <translation>Définissez le mot de passe dans les préférences, au profil concerné.</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Définissez le mot de passe dans les préférences, au profil concerné&#x202f;; il est conservé jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>Unlock it, or test the connection in the preferences to be asked.</source>
        <translation>Déverrouillez le trousseau, ou testez la connexion dans les préférences pour que la question vous soit posée.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or set the password there.</source>
        <translation>Testez la connexion dans les préférences pour que la question vous soit posée à nouveau, ou définissez-y le mot de passe.</translation>
    </message>
    <message>
        <source>Does a window of the keyring wait for you?</source>
        <translation>Une fenêtre du trousseau vous attend-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Set the password again in the preferences, at the profile, or ask whoever runs it.</source>
        <translation>Définissez à nouveau le mot de passe dans les préférences, au profil concerné, ou demandez à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Copy your public key in the preferences, at the profile, and give it to whoever runs it.</source>
        <translation>Copiez votre clé publique dans les préférences, au profil concerné, et donnez-la à la personne qui gère la passerelle.</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate?</source>
        <translation>Le profil nomme-t-il le bon certificat&#x202f;?</translation>
    </message>
    <message>
        <source>If you have an account there, name it in the profile.</source>
        <translation>Si vous y avez un compte, indiquez-le dans le profil.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the gateway&apos;s public key, and set it in the preferences, at the profile.</source>
        <translation>Demandez la clé publique de la passerelle à la personne qui la gère, et définissez-la dans les préférences, au profil concerné.</translation>
    </message>
    <message>
        <source>Somebody else may pose as the gateway. If whoever runs it confirms the new key, accept it in the preferences.</source>
        <translation>Quelqu’un d’autre se fait peut-être passer pour la passerelle. Si la personne qui la gère confirme la nouvelle clé, acceptez-la dans les préférences.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile.</source>
        <translation>Créez une clé dans les préférences, au profil concerné.</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>rien n’écoute à %1</translation>
    </message>
    <message>
        <source>the name of %1 is not known</source>
        <translation>le nom %1 est inconnu</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted, or out of date</source>
        <translation>le certificat de %1 n’est pas digne de confiance, ou a expiré</translation>
    </message>
    <message>
        <source>the certificate of %1 is for another name</source>
        <translation>le certificat de %1 est établi pour un autre nom</translation>
    </message>
    <message>
        <source>The account is right, but may not do this: are the virtual host and the queue of the profile right? Else ask whoever runs the broker.</source>
        <translation>Le compte est bon, mais n’a pas ce droit : l’hôte virtuel et la file du profil sont-ils corrects ? Sinon, demandez à la personne qui gère le broker.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>Créez-en une dans les préférences, au profil concerné ; elle est conservée jusqu’à la fin de Tidings.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or make a new key there.</source>
        <translation>Testez la connexion dans les préférences pour être interrogé à nouveau, ou créez-y une nouvelle clé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Signature wrong: what the message says</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>waiverdb</name>
    <message>
        <source>{who} took back the waiver of {test} for {subject}: “{comment}”</source>
        <translation>{who} a retiré la dérogation à {test} pour {subject}&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} took back a waiver: “{comment}”</source>
        <translation>{who} a retiré une dérogation&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} took back a waiver</source>
        <translation>{who} a retiré une dérogation</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>{who} a accordé une dérogation à {test} pour {subject} ({product})&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} waived the result {result} ({product}): “{comment}”</source>
        <translation>{who} a accordé une dérogation au résultat {result} ({product})&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject}</source>
        <translation>{who} a accordé une dérogation à {test} pour {subject}</translation>
    </message>
    <message>
        <source>{who} waived a test result</source>
        <translation>{who} a accordé une dérogation à un résultat de test</translation>
    </message>
    <message>
        <source>A test result was waived</source>
        <translation>Une dérogation a été accordée à un résultat de test</translation>
    </message>
    <message>
        <source>You took back the waiver of {test} for {subject}</source>
        <translation>Vous avez retiré la dérogation à {test} pour {subject}</translation>
    </message>
    <message>
        <source>You took back a waiver</source>
        <translation>Vous avez retiré une dérogation</translation>
    </message>
    <message>
        <source>You waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>Vous avez accordé une dérogation à {test} pour {subject} ({product})&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>You waived the result {result} ({product}): “{comment}”</source>
        <translation>Vous avez accordé une dérogation au résultat {result} ({product})&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>You waived a test result</source>
        <translation>Vous avez accordé une dérogation à un résultat de test</translation>
    </message>
    <message>
        <source>Waiver taken back: {subject}</source>
        <translation>Dérogation retirée&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>Dérogation retirée</translation>
    </message>
    <message>
        <source>Waived: {subject}</source>
        <translation>Dérogation accordée&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Waived: result {result}</source>
        <translation>Dérogation accordée&#xa0;: résultat {result}</translation>
    </message>
    <message>
        <source>Test result waived</source>
        <translation>Dérogation accordée à un résultat de test</translation>
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
        <translation>{what} par {user} dans {place}</translation>
    </message>
    <message>
        <source>{what} in {place}</source>
        <translation>{what} dans {place}</translation>
    </message>
    <message>
        <source>{what} by {user} on Weblate</source>
        <translation>{what} par {user} sur Weblate</translation>
    </message>
    <message>
        <source>{what} on Weblate</source>
        <translation>{what} sur Weblate</translation>
    </message>
    <message>
        <source>{place} changed on Weblate</source>
        <translation>{place} a changé sur Weblate</translation>
    </message>
    <message>
        <source>Something changed on Weblate</source>
        <translation>Quelque chose a changé sur Weblate</translation>
    </message>
    <message>
        <source>{what} by you in {place}</source>
        <translation>{what} par vous dans {place}</translation>
    </message>
    <message>
        <source>{what} by {user} in your translation of {place}</source>
        <translation>{what} par {user} dans votre traduction&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translation>{what}&#xa0;: {place}</translation>
    </message>
    <message>
        <source>News from Weblate</source>
        <translation>Du nouveau sur Weblate</translation>
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
        <translation>{user} a fait une petite modification de la page wiki «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} edited the wiki page “{title}”</source>
        <translation>{user} a modifié la page wiki «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The wiki page “{title}” was edited</source>
        <translation>La page wiki «&#xa0;{title}&#xa0;» a été modifiée</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Une page wiki a été modifiée</translation>
    </message>
    <message>
        <source>You made a small edit of the wiki page “{title}”</source>
        <translation>Vous avez fait une petite modification de la page wiki «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You edited the wiki page “{title}”</source>
        <translation>Vous avez modifié la page wiki «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} edited your wiki page “{title}”</source>
        <translation>{user} a modifié votre page wiki «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Wiki page edited: {title}</source>
        <translation>Page wiki modifiée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki: “{about}”</source>
        <translation>{user} a envoyé {file} sur le wiki&#xa0;: «&#xa0;{about}&#xa0;»</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki</source>
        <translation>{user} a envoyé {file} sur le wiki</translation>
    </message>
    <message>
        <source>{file} was uploaded to the wiki</source>
        <translation>{file} a été envoyé sur le wiki</translation>
    </message>
    <message>
        <source>A file was uploaded to the wiki</source>
        <translation>Un fichier a été envoyé sur le wiki</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki: “{about}”</source>
        <translation>Vous avez envoyé {file} sur le wiki&#xa0;: «&#xa0;{about}&#xa0;»</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki</source>
        <translation>Vous avez envoyé {file} sur le wiki</translation>
    </message>
    <message>
        <source>Wiki upload: {file}</source>
        <translation>Envoi sur le wiki&#xa0;: {file}</translation>
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
        <translation>{docId} dans {project} a atteint «&#xa0;{reached}&#xa0;» en {locale}</translation>
    </message>
    <message>
        <source>{docId} of {project} reached “{reached}”</source>
        <translation>{docId} dans {project} a atteint «&#xa0;{reached}&#xa0;»</translation>
    </message>
    <message>
        <source>The translation of {project} goes on</source>
        <translation>La traduction du projet {project} avance</translation>
    </message>
    <message>
        <source>A translation goes on</source>
        <translation>Une traduction avance</translation>
    </message>
    <message>
        <source>{reached}: {docId} ({locale})</source>
        <translation>{reached}&#xa0;: {docId} ({locale})</translation>
    </message>
    <message>
        <source>{reached}: {docId}</source>
        <translation>{reached}&#xa0;: {docId}</translation>
    </message>
    <message>
        <source>Translation milestone</source>
        <translation>Étape de traduction</translation>
    </message>
    <message>
        <source>Zanata</source>
        <translation>Zanata</translation>
    </message>
</context>
</TS>
