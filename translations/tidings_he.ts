<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he">
<context>
    <name>Certificate</name>
    <message>
        <source>Subject: %1</source>
        <translation>נושא: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>מנפיק: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>בתוקף מ־%1 עד %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>מפתח: %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>נחתם באמצעות %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>מספר סידורי: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>טביעת אצבע SHA-256: %1</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1</source>
        <translation>לא ניתן לקרוא את התעודה: %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected</source>
        <translation>לא מחובר</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The broker is proven. Its certificate holds until %1.</source>
        <translation>המתווך הוכח. התעודה שלו בתוקף עד %1.</translation>
    </message>
    <message>
        <source>The broker is proven.</source>
        <translation>המתווך הוכח.</translation>
    </message>
    <message>
        <source>No message in %1 s. On a quiet bus that is nothing unusual; else look at the topics.</source>
        <translation>אין הודעות ב־%1 שנ׳. באפיק שקט אין בכך דבר חריג; אחרת כדאי לבדוק את הנושאים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1 s</source>
        <translation>
            <numerusform>הודעה אחת ב־%1 שנ׳</numerusform>
            <numerusform>%Ln הודעות ב־%1 שנ׳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2.</source>
        <translation>%1, החדשה ביותר %2.</translation>
    </message>
    <message>
        <source>%1, of which none can be read.</source>
        <translation>%1, ולא ניתן לקרוא אף אחת מהן.</translation>
    </message>
    <message>
        <source>All senders are proven.</source>
        <translation>זהות כל השולחים מוכחת.</translation>
    </message>
    <message>
        <source>%1 of %2 senders are proven. %3</source>
        <translation>זהותם של %1 מתוך %2 שולחים מוכחת. %3</translation>
    </message>
    <message>
        <source>Found %1 and reached it in %2 s.</source>
        <translation>נמצא %1, והחיבור אליו נוצר תוך %2 שנ׳.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>מחובר.</translation>
    </message>
    <message>
        <source>Signed in as “%1”.</source>
        <translation>התבצעה כניסה בשם ”%1”.</translation>
    </message>
    <message>
        <source>Senders cannot be checked here: messages on this bus carry no signature.</source>
        <translation>לא ניתן לבדוק כאן את השולחים: הודעות באפיק הזה אינן נושאות חתימה.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>החיבור אינו פועל.</translation>
    </message>
    <message>
        <source>It works. Messages are coming in.</source>
        <translation>החיבור פועל. מגיעות הודעות.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>החיבור פועל.</translation>
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
        <translation>ברוכים הבאים ל־Tidings</translation>
    </message>
    <message>
        <source>What shall Tidings tell you?</source>
        <translation>על מה Tidings יודיע לך?</translation>
    </message>
    <message>
        <source>You can change everything later under Rules.</source>
        <translation>אפשר לשנות הכול אחר כך תחת ”כללים”.</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>שם המשתמש שלך</translation>
    </message>
    <message>
        <source>As in your account; may be empty</source>
        <translation>כמו בחשבון שלך; אפשר להשאיר ריק</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>אפיק</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>הפעלה עם הכניסה למערכת</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>j or ↓, k or ↑</source>
        <translation>j או ↓, k או ↑</translation>
    </message>
    <message>
        <source>Next message, the one before</source>
        <translation>ההודעה הבאה, ההודעה הקודמת</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the link; in a narrow window the details first</source>
        <translation>פתיחת הקישור; בחלון צר תחילה הפרטים</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>נקרא או לא נקרא</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Explain: why it is shown</source>
        <translation>הסבר: למה זה מוצג</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the list; clear the search</source>
        <translation>חזרה לרשימה; ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 עד Ctrl+4</translation>
    </message>
    <message>
        <source>All, unread, about me, problems</source>
        <translation>הכול, לא נקראו, עליי, בעיות</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>החלונית הבאה</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>סרגל צד</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>סימון הכול כנקרא</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit Tidings</source>
        <translation>סגירת החלון, יציאה מ־Tidings</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>הרשימה הזאת</translation>
    </message>
    <message>
        <source>Space, ← and →</source>
        <translation>רווח, ← וגם →</translation>
    </message>
    <message>
        <source>Unfold or fold a group</source>
        <translation>פתיחה או סגירה של קבוצה</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Mute what it is about</source>
        <translation>השתקת מה שההודעה עוסקת בו</translation>
    </message>
    <message>
        <source>← and →, Shift, + and −</source>
        <translation>← וגם →, Shift, + וגם −</translation>
    </message>
    <message>
        <source>In the timeline: choose a bar, or several; zoom</source>
        <translation>בציר הזמן: בחירת עמודה אחת או יותר; התקרבות והתרחקות</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>ההודעה החדשה ביותר</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what the line below the list tells</source>
        <translation>ביטול הפעולה שמופיעה בשורה שמתחת לרשימה</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link is not opened: it leads neither to http nor to https.</source>
        <translation>הקישור לא נפתח: הוא אינו מוביל ל־http או ל־https.</translation>
    </message>
    <message>
        <source>%1. The link is not opened.</source>
        <comment>what is wrong with the signature</comment>
        <translation>%1. הקישור לא נפתח.</translation>
    </message>
    <message>
        <source>Build page</source>
        <translation>עמוד הבנייה</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>עמוד העדכון</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>קומיטים</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>בקשת משיכה</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>דיווח באג</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>תוצאות בדיקות</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>עמוד ויקי</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>עיטור</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>עמוד אינטרנט</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password is in the keyring.</source>
        <translation>הסיסמה נמצאת במחזיק המפתחות.</translation>
    </message>
    <message>
        <source>The password is kept until Tidings ends.</source>
        <translation>הסיסמה נשמרת עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>There is no keyring. The password is kept until Tidings ends.</source>
        <translation>אין מחזיק מפתחות. הסיסמה נשמרת עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The password is kept until Tidings ends.</source>
        <translation>מחזיק המפתחות אינו עונה. הסיסמה נשמרת עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The password is kept until Tidings ends.</source>
        <translation>מחזיק המפתחות נשאר נעול או סירב. הסיסמה נשמרת עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the password it may have.</source>
        <translation>מחזיק המפתחות נשאר נעול; אם יש בו סיסמה, היא נשארת שם.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the password it may have.</source>
        <translation>מחזיק המפתחות אינו עונה; אם יש בו סיסמה, היא נשארת שם.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>הסיסמה נמחקה.</translation>
    </message>
    <message>
        <source>The key is in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>המפתח נמצא במחזיק המפתחות. יש למסור את החלק הציבורי למי שמפעיל את השער.</translation>
    </message>
    <message>
        <source>There is no keyring. The key is kept until Tidings ends.</source>
        <translation>אין מחזיק מפתחות. המפתח נשמר עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>The keyring does not answer. The key is kept until Tidings ends.</source>
        <translation>מחזיק המפתחות אינו עונה. המפתח נשמר עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The key is kept until Tidings ends.</source>
        <translation>מחזיק המפתחות נשאר נעול או סירב. המפתח נשמר עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the key it may have.</source>
        <translation>מחזיק המפתחות נשאר נעול; אם יש בו מפתח, הוא נשאר שם.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the key it may have.</source>
        <translation>מחזיק המפתחות אינו עונה; אם יש בו מפתח, הוא נשאר שם.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>המפתח נמחק.</translation>
    </message>
    <message>
        <source>There was a key in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>במחזיק המפתחות כבר היה מפתח. יש למסור את החלק הציבורי למי שמפעיל את השער.</translation>
    </message>
    <message>
        <source>The keyring does not answer, and may have a key.</source>
        <translation>מחזיק המפתחות אינו עונה; ייתכן שיש בו מפתח.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused, and may have a key.</source>
        <translation>מחזיק המפתחות נשאר נעול או סירב; ייתכן שיש בו מפתח.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>לא ניתן לכתוב את %1:‏ %2</translation>
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
        <translation>היום בשעה %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>אתמול בשעה %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 בשעה %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, number of messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>החדשה ביותר: %1</translation>
    </message>
    <message>
        <source>A message that says nothing</source>
        <translation>הודעה שאינה אומרת דבר</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>שם הכלל</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>תחום</translation>
    </message>
    <message>
        <source>What the rule tracks</source>
        <translation>תחום הכלל</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>כל השירותים</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>למעט</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>אף שירות</translation>
    </message>
    <message>
        <source>Services that are left out</source>
        <translation>השירותים המושמטים</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>חומרה</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורש תשומת לב</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>כל השאר</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>What a message has to change</source>
        <translation>מה ההודעה צריכה לשנות</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>Any topic, or a pattern such as *.git.receive</source>
        <translation>כל נושא, או תבנית כגון ‎*.git.receive</translation>
    </message>
    <message>
        <source>Topic or pattern</source>
        <translation>נושא או תבנית</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>מילים כלשהן</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>מילים בהודעה</translation>
    </message>
    <message>
        <source>Leave out what I did myself</source>
        <translation>השמטת מה שעשיתי בעצמי</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>בועה</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>דחיפות</translation>
    </message>
    <message>
        <source>Normal urgency</source>
        <translation>דחיפות רגילה</translation>
    </message>
    <message>
        <source>Critical: stays, and pierces do-not-disturb</source>
        <translation>קריטית: נשארת, ועוקפת את מצב ”נא לא להפריע”</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>צליל</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>היסטוריה בלבד</translation>
    </message>
    <message>
        <source>As unread</source>
        <translation>כלא נקרא</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>השלכה</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2 others</source>
        <comment>names</comment>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>Packages of %1</source>
        <translation>חבילות של %1</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>מה שדורש תשומת לב</translation>
    </message>
    <message>
        <source>what is fixed</source>
        <translation>מה שתוקן</translation>
    </message>
    <message>
        <source>news</source>
        <translation>חדשות</translation>
    </message>
    <message>
        <source>what breaks or is mended</source>
        <translation>מה שנשבר או חזר לפעול</translation>
    </message>
    <message>
        <source>what breaks</source>
        <translation>מה שנשבר</translation>
    </message>
    <message>
        <source>what is mended</source>
        <translation>מה שחזר לפעול</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>הושלך</translation>
    </message>
    <message>
        <source>history, unread</source>
        <translation>היסטוריה, לא נקרא</translation>
    </message>
    <message>
        <source>history only</source>
        <translation>היסטוריה בלבד</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>בועה</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>קריטית</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>צליל</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>כ־%1 ביום</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <translation>כ־%1 בשבוע</translation>
    </message>
    <message>
        <source>less than one a week</source>
        <translation>פחות מאחת בשבוע</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>עליי</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>אנשים במעקב שלי</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>חבילות במעקב שלי</translation>
    </message>
    <message>
        <source>Packages I maintain</source>
        <translation>חבילות בתחזוקה שלי</translation>
    </message>
    <message>
        <source>Packages of a group</source>
        <translation>חבילות של קבוצה</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>חבילות מותקנות</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>בעיות שהמחשב הזה דיווח עליהן</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>services</comment>
        <translation>לא %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <comment>what a rule takes, and what becomes of it</comment>
        <translation>%2 ← %1</translation>
    </message>
    <message>
        <source>There are no messages yet to try the rule on</source>
        <translation>אין עדיין הודעות לנסות עליהן את הכלל</translation>
    </message>
    <message>
        <source>Would have caught none of the last %1 messages</source>
        <translation>הכלל לא היה תופס אף אחת מ־%1 ההודעות האחרונות</translation>
    </message>
    <message>
        <source>Would have caught %1 of the last %2 messages</source>
        <translation>הכלל היה תופס %1 מתוך %2 ההודעות האחרונות</translation>
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
        <translation>כלל חדש</translation>
    </message>
    <message>
        <source>Your user name is not set: Preferences, General. Until then this rule takes nothing.</source>
        <translation>שם המשתמש חסר: הגדרות, כללי. עד אז הכלל אינו לוקח דבר.</translation>
    </message>
    <message>
        <source>Name a group here.</source>
        <translation>יש לציין כאן קבוצה.</translation>
    </message>
    <message>
        <source>Which packages these are is not known yet. Until then this rule takes nothing.</source>
        <translation>עדיין לא ידוע אילו חבילות אלה. עד אז הכלל אינו לוקח דבר.</translation>
    </message>
    <message>
        <source>You follow nobody yet: name them here, or follow somebody from a message.</source>
        <translation>עדיין אין במעקב אף אחד: יש לציין כאן שמות, או לעקוב אחרי מישהו מתוך הודעה.</translation>
    </message>
    <message>
        <source>You follow no package yet: name them here, or follow one from a message.</source>
        <translation>עדיין אין במעקב אף חבילה: יש לציין כאן שמות, או לעקוב אחרי חבילה מתוך הודעה.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search is too long: use fewer words.</source>
        <translation>החיפוש ארוך מדי: יש להשתמש בפחות מילים.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>יש מירכאות שלא נסגרו.</translation>
    </message>
    <message>
        <source>OR stands between two things to search for.</source>
        <translation>המילה OR עומדת בין שני דברים לחיפוש.</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Did you mean “%2:”?</source>
        <translation>”%1” אינה מילת מפתח. האם הכוונה ל־”%2:‎”?</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>אין דבר אחרי ”%1‎”.</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>”%1…” ארוך מדי.</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>”%1” אינו מוכר כאן. הערכים האפשריים: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d or 12h.</source>
        <translation>”%1” אינו מועד. יש לכתוב 2026-11-20,‏ 2026-11-20T14:30,‏ today,‏ yesterday,‏ 7d או 12h.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (תו %2)</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>user</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>נושא</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>חומרה</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>after</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>מקובץ</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>הושתק</translation>
    </message>
    <message>
        <source>today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>עם קישור</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>לא %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 או %2</translation>
    </message>
    <message>
        <source>these messages</source>
        <translation>הודעות אלה</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Builds</source>
        <translation>בניות</translation>
    </message>
    <message>
        <source>Copr builds</source>
        <translation>בניות Copr</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>בניות מודולים</translation>
    </message>
    <message>
        <source>Rebuild checks</source>
        <translation>בדיקות בנייה מחדש</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>עדכונים</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>קומיטים</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>בקשות משיכה</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>באגים</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>דיווחי קריסה</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Gating</source>
        <translation>בקרת מעבר</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>תוצאות בדיקות</translation>
    </message>
    <message>
        <source>Image tests</source>
        <translation>בדיקות אימג׳ים</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>ויקי</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>עיטורים</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No message has “%1” in it.</source>
        <translation>אין הודעה שמופיע בה ”%1”.</translation>
    </message>
    <message>
        <source>No message in %1 has “%2” in it.</source>
        <comment>view, words</comment>
        <translation>אין הודעה בתצוגה %1 שמופיע בה ”%2”.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>חיפוש בכל ההודעות</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>ההיסטוריה נקראת</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>לא ניתן לקרוא את ההיסטוריה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>What your rules keep appears here.</source>
        <translation>מה שהכללים שלך שומרים יופיע כאן.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>אין עדיין הודעות</translation>
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
        <translation>הצגת כל ההודעות</translation>
    </message>
    <message>
        <source>Nothing is unread</source>
        <translation>אין הודעות שלא נקראו</translation>
    </message>
    <message>
        <source>What a rule marks as unread appears here until it is read.</source>
        <translation>מה שכלל מסמן כלא נקרא יופיע כאן עד שייקרא.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>אין בעיות</translation>
    </message>
    <message>
        <source>Failed builds and the like appear here.</source>
        <translation>בניות שנכשלו וכדומה יופיעו כאן.</translation>
    </message>
    <message>
        <source>Nothing about you yet</source>
        <translation>אין עדיין דבר עליך</translation>
    </message>
    <message>
        <source>Messages that name %1 appear here.</source>
        <comment>the reader&apos;s account</comment>
        <translation>הודעות שמזכירות את %1 יופיעו כאן.</translation>
    </message>
    <message>
        <source>No messages from %1</source>
        <comment>a service</comment>
        <translation>אין הודעות מאת %1</translation>
    </message>
    <message>
        <source>Nothing found in this time</source>
        <translation>לא נמצא דבר בפרק הזמן הזה</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>חיפוש בכל הזמנים</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>When</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
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
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>אין עדיין פעילות</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>%1 a bar</source>
        <translation>%1 לעמודה</translation>
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
        <translation>זו אינה הודעה: הגוף שלה אינו אובייקט.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not accepted on this bus.</source>
        <translation>היא חתומה באופן שאינו מתקבל באפיק הזה.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>היא אינה חתומה.</translation>
    </message>
    <message>
        <source>Its signature or certificate is missing or damaged.</source>
        <translation>החתימה או התעודה שלה חסרה או פגומה.</translation>
    </message>
    <message>
        <source>The certificate it brings along cannot be read.</source>
        <translation>לא ניתן לקרוא את התעודה שצורפה אליה.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by an authority of this bus.</source>
        <translation>התעודה שלה לא הונפקה בידי רשות של האפיק הזה.</translation>
    </message>
    <message>
        <source>Its certificate, or the authority&apos;s, is not valid yet.</source>
        <translation>התעודה שלה, או זו של הרשות, עדיין אינה בתוקף.</translation>
    </message>
    <message>
        <source>Its certificate, the authority&apos;s, or the signature itself has expired.</source>
        <translation>התעודה שלה, זו של הרשות או החתימה עצמה פגה.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>התעודה שלה נשללה.</translation>
    </message>
    <message>
        <source>The file with the authorities or keys of this bus is missing or cannot be read.</source>
        <translation>הקובץ עם הרשויות או המפתחות של האפיק הזה חסר או שלא ניתן לקרוא אותו.</translation>
    </message>
    <message>
        <source>Whether its certificate was revoked is not known: the revocation list is missing or out of date.</source>
        <translation>לא ידוע אם התעודה שלה נשללה: רשימת השלילה חסרה או לא עדכנית.</translation>
    </message>
    <message>
        <source>The signature does not fit: the message was changed, or signed by another.</source>
        <translation>החתימה אינה מתאימה: ההודעה שונתה או נחתמה בידי גורם אחר.</translation>
    </message>
    <message>
        <source>It is signed with a kind of key that this bus does not use.</source>
        <translation>היא חתומה בסוג מפתח שהאפיק הזה אינו משתמש בו.</translation>
    </message>
    <message>
        <source>The crypto policy of this system forbids to check such signatures.</source>
        <translation>מדיניות ההצפנה של המערכת הזאת אוסרת לבדוק חתימות כאלה.</translation>
    </message>
    <message>
        <source>Its certificate names nobody.</source>
        <translation>התעודה שלה אינה נוקבת בשם כלשהו.</translation>
    </message>
    <message>
        <source>Its signer may not speak on this topic.</source>
        <translation>החותם שלה אינו מורשה להתבטא בנושא הזה.</translation>
    </message>
    <message>
        <source>The routing policy does not know its topic.</source>
        <translation>מדיניות הניתוב אינה מכירה את הנושא שלה.</translation>
    </message>
    <message>
        <source>It was sent under another topic than it was signed for.</source>
        <translation>היא נשלחה תחת נושא אחר מזה שנחתמה עבורו.</translation>
    </message>
    <message>
        <source>Signatures are not checked in this profile.</source>
        <translation>חתימות אינן נבדקות בפרופיל הזה.</translation>
    </message>
    <message>
        <source>It is not signed; this topic may be unsigned.</source>
        <translation>היא אינה חתומה; הנושא הזה רשאי להיות לא חתום.</translation>
    </message>
    <message>
        <source>Right, but the key is smaller than is safe today.</source>
        <translation>תקינה, אך המפתח קטן ממה שנחשב בטוח כיום.</translation>
    </message>
    <message>
        <source>Right when it was sent; its certificate or key has expired since.</source>
        <translation>הייתה תקינה בעת השליחה; התעודה או המפתח שלה פגו מאז.</translation>
    </message>
    <message>
        <source>It came from the bus&apos;s own broker; its sender is not proven.</source>
        <translation>היא הגיעה מהמתווך של האפיק עצמו; זהות השולח אינה מוכחת.</translation>
    </message>
    <message>
        <source>It could not be checked: something failed inside the program.</source>
        <translation>לא ניתן היה לבדוק אותה: משהו נכשל בתוך התוכנית.</translation>
    </message>
    <message>
        <source>The routing policy of this bus is missing or cannot be read.</source>
        <translation>מדיניות הניתוב של האפיק הזה חסרה או שלא ניתן לקרוא אותה.</translation>
    </message>
    <message>
        <source>It is signed with a key that is not in the keyring.</source>
        <translation>היא חתומה במפתח שאינו במחזיק המפתחות.</translation>
    </message>
    <message>
        <source>Right, but its key has been revoked.</source>
        <translation>תקינה, אך המפתח שלה נשלל.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורש תשומת לב</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>תקפה</translation>
    </message>
    <message>
        <source>Valid, but dated</source>
        <comment>a signature by a small key or an expired certificate</comment>
        <translation>תקפה, אך ישנה</translation>
    </message>
    <message>
        <source>Broker proven</source>
        <comment>the broker is, the sender is not</comment>
        <translation>המתווך הוכח</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>לא חתום</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <comment>a signature</comment>
        <translation>לא ניתנת לבדיקה</translation>
    </message>
    <message>
        <source>Sender not allowed</source>
        <translation>השולח אינו מורשה</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>החתימה שגויה</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>החתימה תקפה</translation>
    </message>
    <message>
        <source>Signature valid, but dated</source>
        <translation>החתימה תקפה, אך ישנה</translation>
    </message>
    <message>
        <source>Broker proven, sender not signed</source>
        <translation>המתווך הוכח, השולח לא חתם</translation>
    </message>
    <message>
        <source>Signature cannot be checked</source>
        <translation>לא ניתן לבדוק את החתימה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%Ln בעיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%Ln בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14 messages, 3 problems</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No rule took it: history only</source>
        <translation>אף כלל לא תפס את ההודעה: היסטוריה בלבד</translation>
    </message>
    <message>
        <source>Rule “%1”: bubble</source>
        <translation>כלל ”%1”: בועה</translation>
    </message>
    <message>
        <source>Rule “%1”: history only</source>
        <translation>כלל ”%1”: היסטוריה בלבד</translation>
    </message>
    <message>
        <source>Rule “%1”: dropped</source>
        <translation>כלל ”%1”: הושלך</translation>
    </message>
    <message>
        <source>Rule “%1”, but muted</source>
        <translation>כלל ”%1”, אך הושתק</translation>
    </message>
    <message>
        <source>No bubble: who sent it is not proven</source>
        <translation>ללא בועה: זהות השולח אינה מוכחת</translation>
    </message>
    <message>
        <source>No bubble: it came while Tidings caught up</source>
        <translation>ללא בועה: ההודעה הגיעה בזמן ש־Tidings השלים הודעות</translation>
    </message>
    <message>
        <source>No bubble: it was muted</source>
        <translation>ללא בועה: ההודעה הושתקה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and a kind of its messages</comment>
        <translation>%1 ‏(%2)</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>הכול מהסוג הזה: %1</translation>
    </message>
    <message>
        <source>The package %1</source>
        <translation>החבילה %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>הפעולות של %1</translation>
    </message>
    <message>
        <source>This alone: %1</source>
        <translation>רק זה: %1</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>לשעה</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>עד מחר</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>לתמיד</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of today</comment>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <translation>עד מחר בשעה %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>עד %1, %2</translation>
    </message>
    <message>
        <source>Muted %1 %2</source>
        <comment>python-quill, until 15:32</comment>
        <translation>הושתק: %1 %2</translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation>בוטלה ההשתקה: %1</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>התחיל מעקב אחר %1</translation>
    </message>
    <message>
        <source>You do not follow %1 any more</source>
        <translation>הופסק המעקב אחר %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rule</source>
        <translation>
            <numerusform>בקובץ יש כלל אחד</numerusform>
            <numerusform>בקובץ יש %Ln כללים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rules</source>
        <translation>
            <numerusform>בקובץ יש כלל אחד</numerusform>
            <numerusform>בקובץ יש %Ln כללים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fits, but a rule above takes it</source>
        <translation>
            <numerusform>עוד אחת מתאימה, אך כלל שמעל תופס אותה</numerusform>
            <numerusform>עוד %Ln מתאימות, אך כללים שמעל תופסים אותן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit, but rules above take them</source>
        <translation>
            <numerusform>עוד אחת מתאימה, אך כלל שמעל תופס אותה</numerusform>
            <numerusform>עוד %Ln מתאימות, אך כללים שמעל תופסים אותן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message</source>
        <translation>
            <numerusform>%1 מתוך הודעה אחת</numerusform>
            <numerusform>%1 מתוך %Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages</source>
        <translation>
            <numerusform>%1 מתוך הודעה אחת</numerusform>
            <numerusform>%1 מתוך %Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problem</source>
        <translation>
            <numerusform>%1 מתוך בעיה אחת</numerusform>
            <numerusform>%1 מתוך %Ln בעיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problems</source>
        <translation>
            <numerusform>%1 מתוך בעיה אחת</numerusform>
            <numerusform>%1 מתוך %Ln בעיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated later than now</source>
        <translation>
            <numerusform>אחת בתאריך עתידי</numerusform>
            <numerusform>%Ln בתאריך עתידי</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package</source>
        <translation>
            <numerusform>חבילה אחת</numerusform>
            <numerusform>%Ln חבילות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>חבילה אחת</numerusform>
            <numerusform>%Ln חבילות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anitya</name>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}; packaged as {packages}</source>
        <translation>Anitya מצא את {name} {versions}, גרסה חדשה מ־{old}; שמות החבילות: {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}; packaged as {packages}</source>
        <translation>Anitya מצא את {name} {versions}; שמות החבילות: {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}</source>
        <translation>Anitya מצא את {name} {versions}, גרסה חדשה מ־{old}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}</source>
        <translation>Anitya מצא את {name} {versions}</translation>
    </message>
    <message>
        <source>Anitya found a new version of {packages}</source>
        <translation>Anitya מצא גרסה חדשה של {packages}</translation>
    </message>
    <message>
        <source>Anitya found a new upstream version</source>
        <translation>Anitya מצא גרסה חדשה במקור</translation>
    </message>
    <message>
        <source>New version: {name} {versions}</source>
        <translation>גרסה חדשה: {name} {versions}</translation>
    </message>
    <message>
        <source>New version: {packages}</source>
        <translation>גרסה חדשה: {packages}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>גרסה חדשה</translation>
    </message>
    <message>
        <source>{who} deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>{versions, plural, one {הגרסה {versions} של {name} נמחקה} two {הגרסאות {versions} של {name} נמחקו} other {הגרסאות {versions} של {name} נמחקו}} בידי {who}</translation>
    </message>
    <message>
        <source>{who} deleted a version of {name}</source>
        <translation>גרסה של {name} נמחקה בידי {who}</translation>
    </message>
    <message>
        <source>Somebody deleted a version of {name}</source>
        <translation>גרסה של {name} נמחקה</translation>
    </message>
    <message>
        <source>Somebody deleted a version of a project</source>
        <translation>גרסה של פרויקט נמחקה</translation>
    </message>
    <message>
        <source>You deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>מחקת את {versions, plural, one {הגרסה {versions}} two {הגרסאות {versions}} other {הגרסאות {versions}}} של {name}</translation>
    </message>
    <message>
        <source>You deleted a version of {name}</source>
        <translation>מחקת גרסה של {name}</translation>
    </message>
    <message>
        <source>Version deleted: {name} {versions}</source>
        <translation>גרסה נמחקה: {name} {versions}</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>גרסה נמחקה</translation>
    </message>
    <message>
        <source>{who} added the distribution {distribution} to Anitya</source>
        <translation>ההפצה {distribution} נוספה ל־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>The distribution {distribution} was added to Anitya</source>
        <translation>ההפצה {distribution} נוספה ל־Anitya</translation>
    </message>
    <message>
        <source>{who} added a distribution to Anitya</source>
        <translation>הפצה נוספה ל־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>A distribution was added to Anitya</source>
        <translation>הפצה נוספה ל־Anitya</translation>
    </message>
    <message>
        <source>You added the distribution {distribution} to Anitya</source>
        <translation>הוספת את ההפצה {distribution} ל־Anitya</translation>
    </message>
    <message>
        <source>New distribution: {distribution}</source>
        <translation>הפצה חדשה: {distribution}</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>הפצה חדשה</translation>
    </message>
    <message>
        <source>{who} renamed the distribution {oldName} to {newName}</source>
        <translation>שם ההפצה {oldName} שונה ל־{newName} בידי {who}</translation>
    </message>
    <message>
        <source>The distribution {oldName} is now called {newName}</source>
        <translation>ההפצה {oldName} נקראת כעת {newName}</translation>
    </message>
    <message>
        <source>{who} edited a distribution in Anitya</source>
        <translation>הפצה נערכה ב־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>A distribution was edited in Anitya</source>
        <translation>הפצה נערכה ב־Anitya</translation>
    </message>
    <message>
        <source>You renamed the distribution {oldName} to {newName}</source>
        <translation>שינית את שם ההפצה {oldName} ל־{newName}</translation>
    </message>
    <message>
        <source>Distribution renamed: {newName}</source>
        <translation>שם הפצה שונה: {newName}</translation>
    </message>
    <message>
        <source>Distribution edited</source>
        <translation>הפצה נערכה</translation>
    </message>
    <message>
        <source>{who} deleted the distribution {distribution} from Anitya</source>
        <translation>ההפצה {distribution} נמחקה מ־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>The distribution {distribution} was deleted from Anitya</source>
        <translation>ההפצה {distribution} נמחקה מ־Anitya</translation>
    </message>
    <message>
        <source>{who} deleted a distribution from Anitya</source>
        <translation>הפצה נמחקה מ־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>A distribution was deleted from Anitya</source>
        <translation>הפצה נמחקה מ־Anitya</translation>
    </message>
    <message>
        <source>You deleted the distribution {distribution} from Anitya</source>
        <translation>מחקת את ההפצה {distribution} מ־Anitya</translation>
    </message>
    <message>
        <source>Distribution deleted: {distribution}</source>
        <translation>הפצה נמחקה: {distribution}</translation>
    </message>
    <message>
        <source>Distribution deleted</source>
        <translation>הפצה נמחקה</translation>
    </message>
    <message>
        <source>{who} added the project {name} to Anitya</source>
        <translation>הפרויקט {name} נוסף ל־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>The project {name} was added to Anitya</source>
        <translation>הפרויקט {name} נוסף ל־Anitya</translation>
    </message>
    <message>
        <source>A project was added to Anitya</source>
        <translation>פרויקט נוסף ל־Anitya</translation>
    </message>
    <message>
        <source>You added the project {name} to Anitya</source>
        <translation>הוספת את הפרויקט {name} ל־Anitya</translation>
    </message>
    <message>
        <source>New project: {name}</source>
        <translation>פרויקט חדש: {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>פרויקט חדש</translation>
    </message>
    <message>
        <source>{who} tried to add the project {name} to Anitya, but it is there already</source>
        <translation>ניסיון של {who} להוסיף ל־Anitya את הפרויקט {name}, אך הוא כבר שם</translation>
    </message>
    <message>
        <source>Somebody tried to add the project {name} to Anitya, but it is there already</source>
        <translation>היה ניסיון להוסיף ל־Anitya את הפרויקט {name}, אך הוא כבר שם</translation>
    </message>
    <message>
        <source>Somebody tried to add a project to Anitya that is there already</source>
        <translation>היה ניסיון להוסיף ל־Anitya פרויקט שכבר שם</translation>
    </message>
    <message>
        <source>You tried to add the project {name} to Anitya, but it is there already</source>
        <translation>ניסית להוסיף ל־Anitya את הפרויקט {name}, אך הוא כבר שם</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>כבר קיים: {name}</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>כבר קיים</translation>
    </message>
    <message>
        <source>{who} edited the project {name} ({fields})</source>
        <translation>הפרויקט {name} נערך בידי {who} ({fields})</translation>
    </message>
    <message>
        <source>{who} edited the project {name}</source>
        <translation>הפרויקט {name} נערך בידי {who}</translation>
    </message>
    <message>
        <source>The project {name} was edited</source>
        <translation>הפרויקט {name} נערך</translation>
    </message>
    <message>
        <source>{who} edited a project in Anitya</source>
        <translation>פרויקט נערך ב־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>A project was edited in Anitya</source>
        <translation>פרויקט נערך ב־Anitya</translation>
    </message>
    <message>
        <source>You edited the project {name} ({fields})</source>
        <translation>ערכת את הפרויקט {name} ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {name}</source>
        <translation>ערכת את הפרויקט {name}</translation>
    </message>
    <message>
        <source>Project edited: {name}</source>
        <translation>פרויקט נערך: {name}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>פרויקט נערך</translation>
    </message>
    <message>
        <source>{who} deleted the project {name} from Anitya</source>
        <translation>הפרויקט {name} נמחק מ־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>The project {name} was deleted from Anitya</source>
        <translation>הפרויקט {name} נמחק מ־Anitya</translation>
    </message>
    <message>
        <source>A project was deleted from Anitya</source>
        <translation>פרויקט נמחק מ־Anitya</translation>
    </message>
    <message>
        <source>You deleted the project {name} from Anitya</source>
        <translation>מחקת את הפרויקט {name} מ־Anitya</translation>
    </message>
    <message>
        <source>Project deleted: {name}</source>
        <translation>פרויקט נמחק: {name}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>פרויקט נמחק</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}: “{why}”</source>
        <translation>הפרויקט {name} סומן בדגל בידי {who}: ”{why}”</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}</source>
        <translation>הפרויקט {name} סומן בדגל בידי {who}</translation>
    </message>
    <message>
        <source>The project {name} was flagged</source>
        <translation>הפרויקט {name} סומן בדגל</translation>
    </message>
    <message>
        <source>A project was flagged in Anitya</source>
        <translation>פרויקט סומן בדגל ב־Anitya</translation>
    </message>
    <message>
        <source>You flagged the project {name}: “{why}”</source>
        <translation>סימנת בדגל את הפרויקט {name}: ”{why}”</translation>
    </message>
    <message>
        <source>You flagged the project {name}</source>
        <translation>סימנת בדגל את הפרויקט {name}</translation>
    </message>
    <message>
        <source>Project flagged: {name}</source>
        <translation>פרויקט סומן בדגל: {name}</translation>
    </message>
    <message>
        <source>Project flagged</source>
        <translation>פרויקט סומן בדגל</translation>
    </message>
    <message>
        <source>{who} closed the flag {flag}</source>
        <translation>הדגל {flag} נסגר בידי {who}</translation>
    </message>
    <message>
        <source>The flag {flag} was closed</source>
        <translation>הדגל {flag} נסגר</translation>
    </message>
    <message>
        <source>{who} opened the flag {flag} again</source>
        <translation>הדגל {flag} נפתח מחדש בידי {who}</translation>
    </message>
    <message>
        <source>The flag {flag} was opened again</source>
        <translation>הדגל {flag} נפתח מחדש</translation>
    </message>
    <message>
        <source>{who} changed the flag {flag}</source>
        <translation>הדגל {flag} שונה בידי {who}</translation>
    </message>
    <message>
        <source>A flag was changed in Anitya</source>
        <translation>דגל שונה ב־Anitya</translation>
    </message>
    <message>
        <source>You closed the flag {flag}</source>
        <translation>סגרת את הדגל {flag}</translation>
    </message>
    <message>
        <source>You opened the flag {flag} again</source>
        <translation>פתחת מחדש את הדגל {flag}</translation>
    </message>
    <message>
        <source>Flag closed: {flag}</source>
        <translation>דגל נסגר: {flag}</translation>
    </message>
    <message>
        <source>Flag opened: {flag}</source>
        <translation>דגל נפתח: {flag}</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>דגל שונה</translation>
    </message>
    <message>
        <source>{who} mapped {name} to {newName} in {distribution}</source>
        <translation>הפרויקט {name} מופה אל {newName} בהפצה {distribution} בידי {who}</translation>
    </message>
    <message>
        <source>{name} is now mapped to {newName} in {distribution}</source>
        <translation>הפרויקט {name} ממופה כעת אל {newName} בהפצה {distribution}</translation>
    </message>
    <message>
        <source>{name} has a new mapping</source>
        <translation>לפרויקט {name} יש מיפוי חדש</translation>
    </message>
    <message>
        <source>{who} mapped a project in Anitya</source>
        <translation>פרויקט מופה ב־Anitya בידי {who}</translation>
    </message>
    <message>
        <source>A project was mapped to {newName}</source>
        <translation>פרויקט מופה אל {newName}</translation>
    </message>
    <message>
        <source>A project was mapped</source>
        <translation>פרויקט מופה</translation>
    </message>
    <message>
        <source>You mapped {name} to {newName} in {distribution}</source>
        <translation>מיפית את הפרויקט {name} אל {newName} בהפצה {distribution}</translation>
    </message>
    <message>
        <source>Mapped: {newName}</source>
        <translation>מיפוי: {newName}</translation>
    </message>
    <message>
        <source>Project mapped</source>
        <translation>פרויקט מופה</translation>
    </message>
    <message>
        <source>{who} changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>שם הפרויקט {name} בהפצה {distribution} שונה מ־{oldName} ל־{newName} בידי {who}</translation>
    </message>
    <message>
        <source>{name} is now called {newName} in {distribution}, not {oldName}</source>
        <translation>הפרויקט {name} נקרא כעת {newName} בהפצה {distribution}, ולא {oldName}</translation>
    </message>
    <message>
        <source>The mapping of {name} was edited</source>
        <translation>המיפוי של {name} נערך</translation>
    </message>
    <message>
        <source>{who} edited the mapping of a project</source>
        <translation>מיפוי של פרויקט נערך בידי {who}</translation>
    </message>
    <message>
        <source>A mapping was changed to {newName}</source>
        <translation>מיפוי שונה ל־{newName}</translation>
    </message>
    <message>
        <source>A mapping was edited</source>
        <translation>מיפוי נערך</translation>
    </message>
    <message>
        <source>You changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>שינית את שם הפרויקט {name} בהפצה {distribution} מ־{oldName} ל־{newName}</translation>
    </message>
    <message>
        <source>Mapping edited: {newName}</source>
        <translation>מיפוי נערך: {newName}</translation>
    </message>
    <message>
        <source>Mapping edited</source>
        <translation>מיפוי נערך</translation>
    </message>
    <message>
        <source>{who} deleted the mapping of {name} in {distribution}</source>
        <translation>המיפוי של {name} בהפצה {distribution} נמחק בידי {who}</translation>
    </message>
    <message>
        <source>The mapping of {name} in {distribution} was deleted</source>
        <translation>המיפוי של {name} בהפצה {distribution} נמחק</translation>
    </message>
    <message>
        <source>The mapping of a project was deleted</source>
        <translation>מיפוי של פרויקט נמחק</translation>
    </message>
    <message>
        <source>You deleted the mapping of {name} in {distribution}</source>
        <translation>מחקת את המיפוי של {name} בהפצה {distribution}</translation>
    </message>
    <message>
        <source>Mapping deleted: {name}</source>
        <translation>מיפוי נמחק: {name}</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <translation>מיפוי נמחק</translation>
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
        <translation>יש הכרזה</translation>
    </message>
    <message>
        <source>Announcement: {message}</source>
        <translation>הכרזה: {message}</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>הכרזה</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>הכרזות</translation>
    </message>
</context>
<context>
    <name>ansible</name>
    <message>
        <source>{user} started a dry run of the playbook {path}</source>
        <translation>הרצת ניסיון של הפלייבוק {path} הופעלה בידי {user}</translation>
    </message>
    <message>
        <source>{user} started the playbook {path}</source>
        <translation>הפלייבוק {path} הופעל בידי {user}</translation>
    </message>
    <message>
        <source>The playbook {path} started</source>
        <translation>הפלייבוק {path} התחיל</translation>
    </message>
    <message>
        <source>A playbook started</source>
        <translation>פלייבוק התחיל</translation>
    </message>
    <message>
        <source>You started a dry run of the playbook {path}</source>
        <translation>הפעלת הרצת ניסיון של הפלייבוק {path}</translation>
    </message>
    <message>
        <source>You started the playbook {path}</source>
        <translation>הפעלת את הפלייבוק {path}</translation>
    </message>
    <message>
        <source>Playbook started: {file}</source>
        <translation>פלייבוק התחיל: {file}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} failed on {failedHosts}</source>
        <translation>הפלייבוק {path} של {user} נכשל על {failedHosts}</translation>
    </message>
    <message>
        <source>The playbook {path} failed on {failedHosts}</source>
        <translation>הפלייבוק {path} נכשל על {failedHosts}</translation>
    </message>
    <message>
        <source>A playbook failed on {failedHosts}</source>
        <translation>פלייבוק נכשל על {failedHosts}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} is done</source>
        <translation>הפלייבוק {path} של {user} הסתיים</translation>
    </message>
    <message>
        <source>The playbook {path} is done</source>
        <translation>הפלייבוק {path} הסתיים</translation>
    </message>
    <message>
        <source>A playbook is done</source>
        <translation>פלייבוק הסתיים</translation>
    </message>
    <message>
        <source>Your playbook {path} failed on {failedHosts}</source>
        <translation>הפלייבוק {path} שלך נכשל על {failedHosts}</translation>
    </message>
    <message>
        <source>Your playbook {path} is done</source>
        <translation>הפלייבוק {path} שלך הסתיים</translation>
    </message>
    <message>
        <source>Playbook failed: {file}</source>
        <translation>פלייבוק נכשל: {file}</translation>
    </message>
    <message>
        <source>Playbook done: {file}</source>
        <translation>פלייבוק הסתיים: {file}</translation>
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
        <translation>השאלה ”{title}” נשאלה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} gave an answer to “{title}”</source>
        <translation>תשובה מאת {agent} לשאלה ”{title}”</translation>
    </message>
    <message>
        <source>{agent} wrote a comment on “{title}”</source>
        <translation>תגובה מאת {agent} על ”{title}”</translation>
    </message>
    <message>
        <source>{agent} wrote about “{title}”</source>
        <translation>פוסט מאת {agent} על ”{title}”</translation>
    </message>
    <message>
        <source>{agent} edited the question “{title}”</source>
        <translation>השאלה ”{title}” נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited an answer to “{title}”</source>
        <translation>תשובה לשאלה ”{title}” נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited a comment on “{title}”</source>
        <translation>תגובה על ”{title}” נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited a post about “{title}”</source>
        <translation>פוסט על ”{title}” נערך בידי {agent}</translation>
    </message>
    <message>
        <source>Somebody wrote about “{title}”</source>
        <translation>נכתב פוסט על ”{title}”</translation>
    </message>
    <message>
        <source>Somebody wrote a post</source>
        <translation>נכתב פוסט</translation>
    </message>
    <message>
        <source>You asked the question “{title}”</source>
        <translation>שאלת את השאלה ”{title}”</translation>
    </message>
    <message>
        <source>You gave an answer to “{title}”</source>
        <translation>כתבת תשובה לשאלה ”{title}”</translation>
    </message>
    <message>
        <source>You wrote a comment on “{title}”</source>
        <translation>כתבת תגובה על ”{title}”</translation>
    </message>
    <message>
        <source>You edited the question “{title}”</source>
        <translation>ערכת את השאלה ”{title}”</translation>
    </message>
    <message>
        <source>You edited an answer to “{title}”</source>
        <translation>ערכת תשובה לשאלה ”{title}”</translation>
    </message>
    <message>
        <source>You edited a comment on “{title}”</source>
        <translation>ערכת תגובה על ”{title}”</translation>
    </message>
    <message>
        <source>You wrote about “{title}”</source>
        <translation>כתבת על ”{title}”</translation>
    </message>
    <message>
        <source>{agent} mentioned you in “{title}”</source>
        <translation>אוזכרת בתוך ”{title}” בידי {agent}</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>שאלה חדשה: {title}</translation>
    </message>
    <message>
        <source>New answer: {title}</source>
        <translation>תשובה חדשה: {title}</translation>
    </message>
    <message>
        <source>New comment: {title}</source>
        <translation>תגובה חדשה: {title}</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>פוסט חדש: {title}</translation>
    </message>
    <message>
        <source>Edited: {title}</source>
        <translation>נערך: {title}</translation>
    </message>
    <message>
        <source>{agent} deleted the question “{title}”</source>
        <translation>השאלה ”{title}” נמחקה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} deleted an answer to “{title}”</source>
        <translation>תשובה לשאלה ”{title}” נמחקה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} deleted a comment on “{title}”</source>
        <translation>תגובה על ”{title}” נמחקה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} deleted a post about “{title}”</source>
        <translation>פוסט על ”{title}” נמחק בידי {agent}</translation>
    </message>
    <message>
        <source>A post about “{title}” was deleted</source>
        <translation>פוסט על ”{title}” נמחק</translation>
    </message>
    <message>
        <source>A post was deleted</source>
        <translation>פוסט נמחק</translation>
    </message>
    <message>
        <source>You deleted the question “{title}”</source>
        <translation>מחקת את השאלה ”{title}”</translation>
    </message>
    <message>
        <source>You deleted an answer to “{title}”</source>
        <translation>מחקת תשובה לשאלה ”{title}”</translation>
    </message>
    <message>
        <source>You deleted a comment on “{title}”</source>
        <translation>מחקת תגובה על ”{title}”</translation>
    </message>
    <message>
        <source>You deleted a post about “{title}”</source>
        <translation>מחקת פוסט על ”{title}”</translation>
    </message>
    <message>
        <source>Question deleted: {title}</source>
        <translation>שאלה נמחקה: {title}</translation>
    </message>
    <message>
        <source>Answer deleted: {title}</source>
        <translation>תשובה נמחקה: {title}</translation>
    </message>
    <message>
        <source>Comment deleted: {title}</source>
        <translation>תגובה נמחקה: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>נמחק: {title}</translation>
    </message>
    <message>
        <source>{agent} flagged the question “{title}” as offensive</source>
        <translation>השאלה ”{title}” סומנה כפוגענית בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} flagged an answer to “{title}” as offensive</source>
        <translation>תשובה לשאלה ”{title}” סומנה כפוגענית בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} flagged a comment on “{title}” as offensive</source>
        <translation>תגובה על ”{title}” סומנה כפוגענית בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} flagged a post about “{title}” as offensive</source>
        <translation>פוסט על ”{title}” סומן כפוגעני בידי {agent}</translation>
    </message>
    <message>
        <source>A post was flagged as offensive</source>
        <translation>פוסט סומן כפוגעני</translation>
    </message>
    <message>
        <source>You flagged the question “{title}” as offensive</source>
        <translation>סימנת את השאלה ”{title}” כפוגענית</translation>
    </message>
    <message>
        <source>You flagged an answer to “{title}” as offensive</source>
        <translation>סימנת תשובה לשאלה ”{title}” כפוגענית</translation>
    </message>
    <message>
        <source>You flagged a comment on “{title}” as offensive</source>
        <translation>סימנת תגובה על ”{title}” כפוגענית</translation>
    </message>
    <message>
        <source>Flagged as offensive: {title}</source>
        <translation>סומן כפוגעני: {title}</translation>
    </message>
    <message>
        <source>{agent} no longer flags the question “{title}” as offensive</source>
        <translation>השאלה ”{title}” אינה מסומנת עוד כפוגענית בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} no longer flags an answer to “{title}” as offensive</source>
        <translation>תשובה לשאלה ”{title}” אינה מסומנת עוד כפוגענית בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} no longer flags a comment on “{title}” as offensive</source>
        <translation>תגובה על ”{title}” אינה מסומנת עוד כפוגענית בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} no longer flags a post about “{title}” as offensive</source>
        <translation>פוסט על ”{title}” אינו מסומן עוד כפוגעני בידי {agent}</translation>
    </message>
    <message>
        <source>A post is no longer flagged as offensive</source>
        <translation>פוסט אינו מסומן עוד כפוגעני</translation>
    </message>
    <message>
        <source>You no longer flag the question “{title}” as offensive</source>
        <translation>הסרת את סימון השאלה ”{title}” כפוגענית</translation>
    </message>
    <message>
        <source>You no longer flag an answer to “{title}” as offensive</source>
        <translation>הסרת סימון של תשובה לשאלה ”{title}” כפוגענית</translation>
    </message>
    <message>
        <source>You no longer flag a comment on “{title}” as offensive</source>
        <translation>הסרת סימון של תגובה על ”{title}” כפוגענית</translation>
    </message>
    <message>
        <source>No longer flagged: {title}</source>
        <translation>לא מסומן עוד: {title}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}” to {tags}</source>
        <translation>התגיות של השאלה ”{title}” שונו ל־{tags} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}”</source>
        <translation>התגיות של השאלה ”{title}” שונו בידי {agent}</translation>
    </message>
    <message>
        <source>The tags of a question changed</source>
        <translation>התגיות של שאלה השתנו</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}” to {tags}</source>
        <translation>שינית את התגיות של השאלה ”{title}” ל־{tags}</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}”</source>
        <translation>שינית את התגיות של השאלה ”{title}”</translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>תגיות שונו: {title}</translation>
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
        <translation>האימג׳ {image} ממתין בתור לבדיקה</translation>
    </message>
    <message>
        <source>An image is queued</source>
        <translation>אימג׳ ממתין בתור</translation>
    </message>
    <message>
        <source>The tests of {image} are running</source>
        <translation>הבדיקות של {image} רצות</translation>
    </message>
    <message>
        <source>Image tests started</source>
        <translation>בדיקות אימג׳ התחילו</translation>
    </message>
    <message>
        <source>The tests of {image} were a success</source>
        <translation>הבדיקות של {image} הצליחו</translation>
    </message>
    <message>
        <source>Image tests were a success</source>
        <translation>בדיקות אימג׳ הצליחו</translation>
    </message>
    <message>
        <source>The tests of {image} failed</source>
        <translation>הבדיקות של {image} נכשלו</translation>
    </message>
    <message>
        <source>Image tests failed</source>
        <translation>בדיקות אימג׳ נכשלו</translation>
    </message>
    <message>
        <source>The tests of {image} were aborted</source>
        <translation>הבדיקות של {image} הופסקו</translation>
    </message>
    <message>
        <source>Image tests were aborted</source>
        <translation>בדיקות אימג׳ הופסקו</translation>
    </message>
    <message>
        <source>The tests of {image} are now {status}</source>
        <translation>מצב הבדיקות של {image} הוא כעת {status}</translation>
    </message>
    <message>
        <source>An image was tested</source>
        <translation>אימג׳ נבדק</translation>
    </message>
    <message>
        <source>Tests queued: {shortName}</source>
        <translation>בדיקות בתור: {shortName}</translation>
    </message>
    <message>
        <source>Tests started: {shortName}</source>
        <translation>בדיקות התחילו: {shortName}</translation>
    </message>
    <message>
        <source>Tests passed: {shortName}</source>
        <translation>בדיקות עברו: {shortName}</translation>
    </message>
    <message>
        <source>Tests failed: {shortName}</source>
        <translation>בדיקות נכשלו: {shortName}</translation>
    </message>
    <message>
        <source>Tests aborted: {shortName}</source>
        <translation>בדיקות הופסקו: {shortName}</translation>
    </message>
    <message>
        <source>{compose} is queued for testing</source>
        <translation>ההרכבה {compose} ממתינה בתור לבדיקה</translation>
    </message>
    <message>
        <source>A compose is queued</source>
        <translation>הרכבה ממתינה בתור</translation>
    </message>
    <message>
        <source>The tests of {compose} started running</source>
        <translation>הבדיקות של {compose} התחילו לרוץ</translation>
    </message>
    <message>
        <source>The tests of a compose started</source>
        <translation>הבדיקות של הרכבה התחילו</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: all {passed} passed</source>
        <translation>הבדיקות של {compose} הושלמו: כל {passed} עברו</translation>
    </message>
    <message>
        <source>The tests of a compose are completed: all passed</source>
        <translation>הבדיקות של הרכבה הושלמו: כולן עברו</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: {failed, plural, one {# image} other {# images}} failed, {passed, plural, one {# image} other {# images}} passed</source>
        <translation>הבדיקות של {compose} הושלמו: {failed, plural, one {אימג׳ אחד נכשל} two {שני אימג׳ים נכשלו} other {# אימג׳ים נכשלו}}, {passed, plural, one {אימג׳ אחד עבר} two {שני אימג׳ים עברו} other {# אימג׳ים עברו}}</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed</source>
        <translation>הבדיקות של {compose} הושלמו</translation>
    </message>
    <message>
        <source>The tests of a compose are completed</source>
        <translation>הבדיקות של הרכבה הושלמו</translation>
    </message>
    <message>
        <source>Tests queued: {compose}</source>
        <translation>בדיקות בתור: {compose}</translation>
    </message>
    <message>
        <source>Tests started: {compose}</source>
        <translation>בדיקות התחילו: {compose}</translation>
    </message>
    <message>
        <source>Tests passed: {compose}</source>
        <translation>בדיקות עברו: {compose}</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>בדיקות עברו</translation>
    </message>
    <message>
        <source>Tests failed: {compose}</source>
        <translation>בדיקות נכשלו: {compose}</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>בדיקות נכשלו</translation>
    </message>
    <message>
        <source>Tests done: {compose}</source>
        <translation>בדיקות הסתיימו: {compose}</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>בדיקות הסתיימו</translation>
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
        <translation>לא ניתן לכתוב את %1:‏ %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>לא ניתן להסיר את %1</translation>
    </message>
</context>
<context>
    <name>bodhi</name>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to testing</source>
        <translation>העדכון {alias} ‏({update}) של {maintainer} הוגש למאגר הבדיקות בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to testing</source>
        <translation>העדכון {alias} ‏({update}) הוגש למאגר הבדיקות בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to testing</source>
        <translation>העדכון {update} הוגש למאגר הבדיקות בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to stable</source>
        <translation>העדכון {alias} ‏({update}) של {maintainer} הוגש למאגר היציב בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to stable</source>
        <translation>העדכון {alias} ‏({update}) הוגש למאגר היציב בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to stable</source>
        <translation>העדכון {update} הוגש למאגר היציב בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} made {maintainer}&apos;s update {alias} ({update}) obsolete</source>
        <translation>העדכון {alias} ‏({update}) של {maintainer} סומן כמיושן בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} made the update {alias} ({update}) obsolete</source>
        <translation>העדכון {alias} ‏({update}) סומן כמיושן בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} made {update} obsolete</source>
        <translation>העדכון {update} סומן כמיושן בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} revoked {maintainer}&apos;s update {alias} ({update})</source>
        <translation>העדכון {alias} ‏({update}) של {maintainer} בוטל בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} revoked the update {alias} ({update})</source>
        <translation>העדכון {alias} ‏({update}) בוטל בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} revoked {update}</source>
        <translation>העדכון {update} בוטל בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} unpushed {maintainer}&apos;s update {alias} ({update})</source>
        <translation>העדכון {alias} ‏({update}) של {maintainer} הורד מהפצה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} unpushed the update {alias} ({update})</source>
        <translation>העדכון {alias} ‏({update}) הורד מהפצה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} unpushed {update}</source>
        <translation>העדכון {update} הורד מהפצה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of {update}</source>
        <translation>היעד של העדכון {update} שונה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of an update</source>
        <translation>היעד של עדכון שונה בידי {agent}</translation>
    </message>
    <message>
        <source>Somebody changed what is to become of an update</source>
        <translation>היעד של עדכון שונה</translation>
    </message>
    <message>
        <source>You submitted {update} to testing</source>
        <translation>הגשת את העדכון {update} למאגר הבדיקות</translation>
    </message>
    <message>
        <source>You submitted {update} to stable</source>
        <translation>הגשת את העדכון {update} למאגר היציב</translation>
    </message>
    <message>
        <source>You made {update} obsolete</source>
        <translation>סימנת את העדכון {update} כמיושן</translation>
    </message>
    <message>
        <source>You revoked {update}</source>
        <translation>ביטלת את העדכון {update}</translation>
    </message>
    <message>
        <source>You unpushed {update}</source>
        <translation>הורדת את העדכון {update} מהפצה</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to testing</source>
        <translation>העדכון {update} שלך הוגש למאגר הבדיקות בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to stable</source>
        <translation>העדכון {update} שלך הוגש למאגר היציב בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} made your update {update} obsolete</source>
        <translation>העדכון {update} שלך סומן כמיושן בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} revoked your update {update}</source>
        <translation>העדכון {update} שלך בוטל בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} unpushed your update {update}</source>
        <translation>העדכון {update} שלך הורד מהפצה בידי {agent}</translation>
    </message>
    <message>
        <source>To testing: {packages}</source>
        <translation>למאגר הבדיקות: {packages}</translation>
    </message>
    <message>
        <source>To stable: {packages}</source>
        <translation>למאגר היציב: {packages}</translation>
    </message>
    <message>
        <source>Update obsolete: {packages}</source>
        <translation>עדכון מיושן: {packages}</translation>
    </message>
    <message>
        <source>Update revoked: {packages}</source>
        <translation>עדכון בוטל: {packages}</translation>
    </message>
    <message>
        <source>Update unpushed: {packages}</source>
        <translation>עדכון הורד מהפצה: {packages}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} negative karma (-1)</source>
        <translation>העדכון {update} של {submitter} קיבל קארמה שלילית (‎-1) מאת {author}</translation>
    </message>
    <message>
        <source>{author} gave {update} negative karma (-1)</source>
        <translation>העדכון {update} קיבל קארמה שלילית (‎-1) מאת {author}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} positive karma (+1)</source>
        <translation>העדכון {update} של {submitter} קיבל קארמה חיובית (‎+1) מאת {author}</translation>
    </message>
    <message>
        <source>{author} gave {update} positive karma (+1)</source>
        <translation>העדכון {update} קיבל קארמה חיובית (‎+1) מאת {author}</translation>
    </message>
    <message>
        <source>{author} commented on {submitter}&apos;s update {update} (karma {karma})</source>
        <translation>תגובה מאת {author} על העדכון {update} של {submitter} (קארמה {karma})</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>תגובה מאת {author} על העדכון {update}</translation>
    </message>
    <message>
        <source>Somebody commented on {update}</source>
        <translation>נכתבה תגובה על העדכון {update}</translation>
    </message>
    <message>
        <source>{author} commented on an update</source>
        <translation>תגובה מאת {author} על עדכון</translation>
    </message>
    <message>
        <source>Somebody commented on an update</source>
        <translation>נכתבה תגובה על עדכון</translation>
    </message>
    <message>
        <source>You gave {update} negative karma (-1)</source>
        <translation>נתת לעדכון {update} קארמה שלילית (‎-1)</translation>
    </message>
    <message>
        <source>You gave {update} positive karma (+1)</source>
        <translation>נתת לעדכון {update} קארמה חיובית (‎+1)</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>הגבת על העדכון {update}</translation>
    </message>
    <message>
        <source>{author} gave your update {update} negative karma (-1)</source>
        <translation>העדכון {update} שלך קיבל קארמה שלילית (‎-1) מאת {author}</translation>
    </message>
    <message>
        <source>{author} gave your update {update} positive karma (+1)</source>
        <translation>העדכון {update} שלך קיבל קארמה חיובית (‎+1) מאת {author}</translation>
    </message>
    <message>
        <source>{author} commented on your update {update}</source>
        <translation>תגובה מאת {author} על העדכון {update} שלך</translation>
    </message>
    <message>
        <source>{author} mentioned you in a comment on {update}</source>
        <translation>אוזכרת בתגובה מאת {author} על העדכון {update}</translation>
    </message>
    <message>
        <source>Negative karma: {packages}</source>
        <translation>קארמה שלילית: {packages}</translation>
    </message>
    <message>
        <source>Positive karma: {packages}</source>
        <translation>קארמה חיובית: {packages}</translation>
    </message>
    <message>
        <source>Comment: {packages}</source>
        <translation>תגובה: {packages}</translation>
    </message>
    <message>
        <source>{agent} edited {maintainer}&apos;s update {alias} ({update})</source>
        <translation>העדכון {alias} ‏({update}) של {maintainer} נערך בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited the update {alias} ({update})</source>
        <translation>העדכון {alias} ‏({update}) נערך בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited {update}</source>
        <translation>העדכון {update} נערך בידי {agent}</translation>
    </message>
    <message>
        <source>{update} was edited</source>
        <translation>העדכון {update} נערך</translation>
    </message>
    <message>
        <source>An update was edited</source>
        <translation>עדכון נערך</translation>
    </message>
    <message>
        <source>You edited the update {alias} ({update})</source>
        <translation>ערכת את העדכון {alias} ‏({update})</translation>
    </message>
    <message>
        <source>You edited {update}</source>
        <translation>ערכת את העדכון {update}</translation>
    </message>
    <message>
        <source>{agent} edited your update {update}</source>
        <translation>העדכון {update} שלך נערך בידי {agent}</translation>
    </message>
    <message>
        <source>Update edited: {packages}</source>
        <translation>עדכון נערך: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached testing</source>
        <translation>עדכון Bodhi ‏{update} של {submitter} הגיע למאגר הבדיקות</translation>
    </message>
    <message>
        <source>{update} reached testing</source>
        <translation>העדכון {update} הגיע למאגר הבדיקות</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached stable</source>
        <translation>עדכון Bodhi ‏{update} של {submitter} הגיע למאגר היציב</translation>
    </message>
    <message>
        <source>{update} reached stable</source>
        <translation>העדכון {update} הגיע למאגר היציב</translation>
    </message>
    <message>
        <source>The push of {update} is done</source>
        <translation>הפצת העדכון {update} הסתיימה</translation>
    </message>
    <message>
        <source>The push of an update is done</source>
        <translation>הפצת עדכון הסתיימה</translation>
    </message>
    <message>
        <source>Your update {update} reached testing</source>
        <translation>העדכון {update} שלך הגיע למאגר הבדיקות</translation>
    </message>
    <message>
        <source>Your update {update} reached stable</source>
        <translation>העדכון {update} שלך הגיע למאגר היציב</translation>
    </message>
    <message>
        <source>In testing: {packages}</source>
        <translation>במאגר הבדיקות: {packages}</translation>
    </message>
    <message>
        <source>In stable: {packages}</source>
        <translation>במאגר היציב: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} was ejected from {where}: “{why}”</source>
        <translation>העדכון {update} של {submitter} הוצא מ־{where}: ”{why}”</translation>
    </message>
    <message>
        <source>{update} was ejected from {where}</source>
        <translation>העדכון {update} הוצא מ־{where}</translation>
    </message>
    <message>
        <source>{update} was ejected</source>
        <translation>העדכון {update} הוצא</translation>
    </message>
    <message>
        <source>An update was ejected</source>
        <translation>עדכון הוצא</translation>
    </message>
    <message>
        <source>Your update {update} was ejected from {where}: “{why}”</source>
        <translation>העדכון {update} שלך הוצא מ־{where}: ”{why}”</translation>
    </message>
    <message>
        <source>Your update {update} was ejected</source>
        <translation>העדכון {update} שלך הוצא</translation>
    </message>
    <message>
        <source>Update ejected: {packages}</source>
        <translation>עדכון הוצא: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the stable karma threshold</source>
        <translation>עדכון Bodhi ‏{update} של {submitter} הגיע לסף הקארמה ליציב</translation>
    </message>
    <message>
        <source>{update} reached the stable karma threshold</source>
        <translation>העדכון {update} הגיע לסף הקארמה ליציב</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the unstable karma threshold</source>
        <translation>עדכון Bodhi ‏{update} של {submitter} הגיע לסף הקארמה ללא יציב</translation>
    </message>
    <message>
        <source>{update} reached the unstable karma threshold</source>
        <translation>העדכון {update} הגיע לסף הקארמה ללא יציב</translation>
    </message>
    <message>
        <source>{update} reached a karma threshold</source>
        <translation>העדכון {update} הגיע לסף קארמה</translation>
    </message>
    <message>
        <source>An update reached a karma threshold</source>
        <translation>עדכון הגיע לסף קארמה</translation>
    </message>
    <message>
        <source>Your update {update} reached the stable karma threshold</source>
        <translation>העדכון {update} שלך הגיע לסף הקארמה ליציב</translation>
    </message>
    <message>
        <source>Your update {update} reached the unstable karma threshold</source>
        <translation>העדכון {update} שלך הגיע לסף הקארמה ללא יציב</translation>
    </message>
    <message>
        <source>Enough karma: {packages}</source>
        <translation>די קארמה: {packages}</translation>
    </message>
    <message>
        <source>Too much negative karma: {packages}</source>
        <translation>יותר מדי קארמה שלילית: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} reached the testing requirements for stable</source>
        <translation>העדכון {update} של {submitter} עומד בדרישות הבדיקה למאגר היציב</translation>
    </message>
    <message>
        <source>{update} reached the testing requirements for stable</source>
        <translation>העדכון {update} עומד בדרישות הבדיקה למאגר היציב</translation>
    </message>
    <message>
        <source>An update reached the testing requirements for stable</source>
        <translation>עדכון עומד בדרישות הבדיקה למאגר היציב</translation>
    </message>
    <message>
        <source>Your update {update} reached the testing requirements for stable</source>
        <translation>העדכון {update} שלך עומד בדרישות הבדיקה למאגר היציב</translation>
    </message>
    <message>
        <source>May go to stable: {packages}</source>
        <translation>רשאי לעבור למאגר היציב: {packages}</translation>
    </message>
    <message>
        <source>{owner}&apos;s update {update} is ready for testing</source>
        <translation>העדכון {update} של {owner} מוכן לבדיקה</translation>
    </message>
    <message>
        <source>{update} is ready for testing</source>
        <translation>העדכון {update} מוכן לבדיקה</translation>
    </message>
    <message>
        <source>An update is ready for testing</source>
        <translation>עדכון מוכן לבדיקה</translation>
    </message>
    <message>
        <source>Your update {update} is ready for testing</source>
        <translation>העדכון {update} שלך מוכן לבדיקה</translation>
    </message>
    <message>
        <source>Ready for testing: {packages}</source>
        <translation>מוכן לבדיקה: {packages}</translation>
    </message>
    <message>
        <source>Errata published: “{subject}”</source>
        <translation>פורסמו תיקונים (errata): ”{subject}”</translation>
    </message>
    <message>
        <source>Errata published for {update}</source>
        <translation>פורסמו תיקונים (errata) לעדכון {update}</translation>
    </message>
    <message>
        <source>Errata were published</source>
        <translation>פורסמו תיקונים (errata)</translation>
    </message>
    <message>
        <source>Errata published: {packages}</source>
        <translation>פורסמו תיקונים: {packages}</translation>
    </message>
    <message>
        <source>{submitter} submitted a buildroot override for {overridden}</source>
        <translation>עקיפת buildroot עבור {overridden} הוגשה בידי {submitter}</translation>
    </message>
    <message>
        <source>There is a buildroot override for {overridden}</source>
        <translation>יש עקיפת buildroot עבור {overridden}</translation>
    </message>
    <message>
        <source>There is a new buildroot override</source>
        <translation>יש עקיפת buildroot חדשה</translation>
    </message>
    <message>
        <source>You submitted a buildroot override for {overridden}</source>
        <translation>הגשת עקיפת buildroot עבור {overridden}</translation>
    </message>
    <message>
        <source>Override: {packages}</source>
        <translation>עקיפה: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s buildroot override for {overridden} expired</source>
        <translation>עקיפת ה־buildroot של {submitter} עבור {overridden} פגה</translation>
    </message>
    <message>
        <source>The buildroot override for {overridden} expired</source>
        <translation>עקיפת ה־buildroot עבור {overridden} פגה</translation>
    </message>
    <message>
        <source>A buildroot override expired</source>
        <translation>עקיפת buildroot פגה</translation>
    </message>
    <message>
        <source>Your buildroot override for {overridden} expired</source>
        <translation>עקיפת ה־buildroot שלך עבור {overridden} פגה</translation>
    </message>
    <message>
        <source>Override expired: {packages}</source>
        <translation>עקיפה פגה: {packages}</translation>
    </message>
    <message>
        <source>{agent} requested a compose of updates</source>
        <translation>הרכבת עדכונים התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>A compose of updates was requested</source>
        <translation>התבקשה הרכבת עדכונים</translation>
    </message>
    <message>
        <source>You requested a compose of updates</source>
        <translation>ביקשת הרכבת עדכונים</translation>
    </message>
    <message>
        <source>Compose requested</source>
        <translation>הרכבה התבקשה</translation>
    </message>
    <message>
        <source>Bodhi started a compose run</source>
        <translation>Bodhi התחיל סבב הרכבה</translation>
    </message>
    <message>
        <source>Compose run started</source>
        <translation>סבב הרכבה התחיל</translation>
    </message>
    <message>
        <source>Bodhi started mashing {where}</source>
        <translation>Bodhi התחיל mash של {where}</translation>
    </message>
    <message>
        <source>Bodhi started the {content} compose of {where}</source>
        <translation>Bodhi התחיל את הרכבת {content} של {where}</translation>
    </message>
    <message>
        <source>Bodhi started a compose</source>
        <translation>Bodhi התחיל הרכבה</translation>
    </message>
    <message>
        <source>Compose started: {where}</source>
        <translation>הרכבה התחילה: {where}</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} is done</source>
        <translation>הרכבת {content} של {where} ב־Bodhi הסתיימה</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} is done</source>
        <translation>ההרכבה של {where} ב־Bodhi הסתיימה</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} failed</source>
        <translation>הרכבת {content} של {where} ב־Bodhi נכשלה</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} failed</source>
        <translation>ההרכבה של {where} ב־Bodhi נכשלה</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} ended</source>
        <translation>ההרכבה של {where} ב־Bodhi נגמרה</translation>
    </message>
    <message>
        <source>A compose of Bodhi&apos;s ended</source>
        <translation>הרכבה של Bodhi נגמרה</translation>
    </message>
    <message>
        <source>Compose done: {where}</source>
        <translation>הרכבה הסתיימה: {where}</translation>
    </message>
    <message>
        <source>Compose failed: {where}</source>
        <translation>הרכבה נכשלה: {where}</translation>
    </message>
    <message>
        <source>Bodhi is waiting for {where} to reach the master mirror</source>
        <translation>Bodhi ממתין ש־{where} יגיע לאתר המראה הראשי</translation>
    </message>
    <message>
        <source>Bodhi is waiting for the master mirror</source>
        <translation>Bodhi ממתין לאתר המראה הראשי</translation>
    </message>
    <message>
        <source>Waiting for the mirror: {where}</source>
        <translation>המתנה לאתר המראה: {where}</translation>
    </message>
    <message>
        <source>{where} reached the master mirror</source>
        <translation>המאגר {where} הגיע לאתר המראה הראשי</translation>
    </message>
    <message>
        <source>A compose reached the master mirror</source>
        <translation>הרכבה הגיעה לאתר המראה הראשי</translation>
    </message>
    <message>
        <source>On the mirror: {where}</source>
        <translation>באתר המראה: {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with the repository {where}</source>
        <translation>Bodhi סיים עם המאגר {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with a repository</source>
        <translation>Bodhi סיים עם מאגר</translation>
    </message>
    <message>
        <source>Repository done: {where}</source>
        <translation>מאגר הסתיים: {where}</translation>
    </message>
    <message>
        <source>{agent} updated the stack {stackName}</source>
        <translation>המחסנית {stackName} עודכנה בידי {agent}</translation>
    </message>
    <message>
        <source>The stack {stackName} was updated</source>
        <translation>המחסנית {stackName} עודכנה</translation>
    </message>
    <message>
        <source>A stack was updated</source>
        <translation>מחסנית עודכנה</translation>
    </message>
    <message>
        <source>You updated the stack {stackName}</source>
        <translation>עדכנת את המחסנית {stackName}</translation>
    </message>
    <message>
        <source>Stack updated: {stackName}</source>
        <translation>מחסנית עודכנה: {stackName}</translation>
    </message>
    <message>
        <source>{agent} deleted the stack {stackName}</source>
        <translation>המחסנית {stackName} נמחקה בידי {agent}</translation>
    </message>
    <message>
        <source>The stack {stackName} was deleted</source>
        <translation>המחסנית {stackName} נמחקה</translation>
    </message>
    <message>
        <source>A stack was deleted</source>
        <translation>מחסנית נמחקה</translation>
    </message>
    <message>
        <source>You deleted the stack {stackName}</source>
        <translation>מחקת את המחסנית {stackName}</translation>
    </message>
    <message>
        <source>Stack deleted: {stackName}</source>
        <translation>מחסנית נמחקה: {stackName}</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors ({bytes} changed, {deleted, plural, one {# file} other {# files}} deleted)</source>
        <translation>התוכן של {product} {version} {repository} יצא לאתרי המראה ({bytes} השתנו, {deleted, plural, one {קובץ אחד נמחק} two {שני קבצים נמחקו} other {# קבצים נמחקו}})</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors</source>
        <translation>התוכן של {product} {version} {repository} יצא לאתרי המראה</translation>
    </message>
    <message>
        <source>New content went out to the mirrors</source>
        <translation>תוכן חדש יצא לאתרי המראה</translation>
    </message>
    <message>
        <source>On the mirrors: {product} {version} {repository}</source>
        <translation>באתרי המראה: {product} {version} {repository}</translation>
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
        <translation>הצגה בהיסטוריה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: there is no session bus. Messages are kept in the history.</source>
        <translation>לא ניתן להציג בועות: אין אפיק הפעלה (session bus). ההודעות נשמרות בהיסטוריה.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: no notification service is running. Start one (dunst, for example); messages are kept in the history.</source>
        <translation>לא ניתן להציג בועות: לא פועל שירות התראות. יש להפעיל שירות כזה (למשל dunst); ההודעות נשמרות בהיסטוריה.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not start (%1). Messages are kept in the history.</source>
        <translation>לא ניתן להציג בועות: שירות ההתראות אינו עולה (%1). ההודעות נשמרות בהיסטוריה.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not answer. Messages are kept in the history.</source>
        <translation>לא ניתן להציג בועות: שירות ההתראות אינו עונה. ההודעות נשמרות בהיסטוריה.</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service ends over each of them. Messages are kept in the history.</source>
        <translation>לא ניתן להציג בועות: שירות ההתראות נסגר בכל אחת מהן. ההודעות נשמרות בהיסטוריה.</translation>
    </message>
    <message>
        <source>The notification service takes no more bubbles for now. Messages are kept in the history.</source>
        <translation>שירות ההתראות אינו מקבל בועות נוספות לעת עתה. ההודעות נשמרות בהיסטוריה.</translation>
    </message>
    <message>
        <source>The notification service refused a bubble (%1). Messages are kept in the history.</source>
        <translation>שירות ההתראות סירב לבועה (%1). ההודעות נשמרות בהיסטוריה.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 ועוד אחד</numerusform>
            <numerusform>%1, %2 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>השהיה לשעה</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) in %1</source>
        <translation>
            <numerusform>עוד הודעה אחת בתוך %1</numerusform>
            <numerusform>עוד %n הודעות בתוך %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1.</source>
        <translation>
            <numerusform>בעיה אחת: %1.</numerusform>
            <numerusform>%n בעיות: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All by %1.</source>
        <translation>הכול מאת %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n other(s).</source>
        <translation>
            <numerusform>%1 מאת %2, ועוד אחת.</numerusform>
            <numerusform>%1 מאת %2, ועוד %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>השתקה…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>מעקב אחר %1</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <comment>a package that builds again, say</comment>
        <translation>תוקן: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host, where a link leads</comment>
        <translation>פתיחת %1</translation>
    </message>
    <message>
        <source>Mute %1…</source>
        <translation>השתקת %1…</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>סימון הכול כנקרא</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names</comment>
        <translation>%1 ואחרים</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in %1.</source>
        <translation>
            <numerusform>הודעה אחת בתוך %1.</numerusform>
            <numerusform>%n הודעות בתוך %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: nothing urgent</source>
        <translation>בזמן ההיעדרות: שום דבר דחוף</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n problem(s)</source>
        <translation>
            <numerusform>בזמן ההיעדרות: בעיה אחת</numerusform>
            <numerusform>בזמן ההיעדרות: %n בעיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n message(s)</source>
        <translation>
            <numerusform>בזמן ההיעדרות: הודעה אחת</numerusform>
            <numerusform>בזמן ההיעדרות: %n הודעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bugzilla</name>
    <message>
        <source>{who} filed {bug}: “{summary}”</source>
        <translation>הבאג {bug} דווח בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} filed {bug}</source>
        <translation>הבאג {bug} דווח בידי {who}</translation>
    </message>
    <message>
        <source>Somebody filed {bug}</source>
        <translation>הבאג {bug} דווח</translation>
    </message>
    <message>
        <source>Somebody filed a bug</source>
        <translation>באג דווח</translation>
    </message>
    <message>
        <source>You filed {bug}: “{summary}”</source>
        <translation>דיווחת על הבאג {bug}: ”{summary}”</translation>
    </message>
    <message>
        <source>You filed {bug}</source>
        <translation>דיווחת על הבאג {bug}</translation>
    </message>
    <message>
        <source>{who} filed {bug} for you: “{summary}”</source>
        <translation>הבאג {bug} דווח עבורך בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>New bug: {component}</source>
        <translation>באג חדש: {component}</translation>
    </message>
    <message>
        <source>New bug: {bug}</source>
        <translation>באג חדש: {bug}</translation>
    </message>
    <message>
        <source>{who} commented on {bug}: “{summary}”</source>
        <translation>תגובה מאת {who} על הבאג {bug}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} commented on {bug}</source>
        <translation>תגובה מאת {who} על הבאג {bug}</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}: “{summary}”</source>
        <translation>קובץ צורף לבאג {bug} בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}</source>
        <translation>קובץ צורף לבאג {bug} בידי {who}</translation>
    </message>
    <message>
        <source>{who} changed {changed} of an attachment to {bug}: “{summary}”</source>
        <translation>השדות {changed} של צרופה לבאג {bug} שונו בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}: “{summary}”</source>
        <translation>צרופה לבאג {bug} שונתה בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}</source>
        <translation>צרופה לבאג {bug} שונתה בידי {who}</translation>
    </message>
    <message>
        <source>{who} changed the status of {bug} from {oldStatus} to {newStatus}: “{summary}”</source>
        <translation>מצב הבאג {bug} שונה מ־{oldStatus} ל־{newStatus} בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {changed} of {bug}: “{summary}”</source>
        <translation>השדות {changed} של הבאג {bug} עודכנו בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {bug}: “{summary}”</source>
        <translation>הבאג {bug} עודכן בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {bug}</source>
        <translation>הבאג {bug} עודכן בידי {who}</translation>
    </message>
    <message>
        <source>Somebody updated {bug}</source>
        <translation>הבאג {bug} עודכן</translation>
    </message>
    <message>
        <source>Somebody updated a bug</source>
        <translation>באג עודכן</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}: “{summary}”</source>
        <translation>שאלה אליך מאת {who} על הבאג {bug}: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}</source>
        <translation>שאלה אליך מאת {who} על הבאג {bug}</translation>
    </message>
    <message>
        <source>You commented on {bug}: “{summary}”</source>
        <translation>הגבת על הבאג {bug}: ”{summary}”</translation>
    </message>
    <message>
        <source>You commented on {bug}</source>
        <translation>הגבת על הבאג {bug}</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}: “{summary}”</source>
        <translation>שינית צרופה לבאג {bug}: ”{summary}”</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}</source>
        <translation>שינית צרופה לבאג {bug}</translation>
    </message>
    <message>
        <source>You updated {changed} of {bug}: “{summary}”</source>
        <translation>עדכנת את {changed} של הבאג {bug}: ”{summary}”</translation>
    </message>
    <message>
        <source>You updated {bug}: “{summary}”</source>
        <translation>עדכנת את הבאג {bug}: ”{summary}”</translation>
    </message>
    <message>
        <source>You updated {bug}</source>
        <translation>עדכנת את הבאג {bug}</translation>
    </message>
    <message>
        <source>{who} commented on your bug {bug}: “{summary}”</source>
        <translation>תגובה מאת {who} על הבאג {bug} שלך: ”{summary}”</translation>
    </message>
    <message>
        <source>{who} updated {changed} of your bug {bug}: “{summary}”</source>
        <translation>השדות {changed} של הבאג {bug} שלך עודכנו בידי {who}: ”{summary}”</translation>
    </message>
    <message>
        <source>Question on bug: {component}</source>
        <translation>שאלה על באג: {component}</translation>
    </message>
    <message>
        <source>Question: {bug}</source>
        <translation>שאלה: {bug}</translation>
    </message>
    <message>
        <source>Comment on bug: {component}</source>
        <translation>תגובה על באג: {component}</translation>
    </message>
    <message>
        <source>Comment: {bug}</source>
        <translation>תגובה: {bug}</translation>
    </message>
    <message>
        <source>Bug attachment: {component}</source>
        <translation>צרופה לבאג: {component}</translation>
    </message>
    <message>
        <source>Attachment: {bug}</source>
        <translation>צרופה: {bug}</translation>
    </message>
    <message>
        <source>Bug closed: {component}</source>
        <translation>באג נסגר: {component}</translation>
    </message>
    <message>
        <source>Bug closed: {bug}</source>
        <translation>באג נסגר: {bug}</translation>
    </message>
    <message>
        <source>Bug updated: {component}</source>
        <translation>באג עודכן: {component}</translation>
    </message>
    <message>
        <source>Bug updated: {bug}</source>
        <translation>באג עודכן: {bug}</translation>
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
        <translation>החבילה {build} נבנית בידי {owner}</translation>
    </message>
    <message>
        <source>{build} is building</source>
        <translation>החבילה {build} נבנית</translation>
    </message>
    <message>
        <source>{owner} built {build}</source>
        <translation>החבילה {build} נבנתה בידי {owner}</translation>
    </message>
    <message>
        <source>{build} is built</source>
        <translation>החבילה {build} נבנתה</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was deleted</source>
        <translation>הבנייה {build} של {owner} נמחקה</translation>
    </message>
    <message>
        <source>The build of {build} was deleted</source>
        <translation>הבנייה {build} נמחקה</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed on {arches}</source>
        <translation>הבנייה {build} של {owner} נכשלה על {arches}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed</source>
        <translation>הבנייה {build} של {owner} נכשלה</translation>
    </message>
    <message>
        <source>The build of {build} failed</source>
        <translation>הבנייה {build} נכשלה</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was cancelled</source>
        <translation>הבנייה {build} של {owner} בוטלה</translation>
    </message>
    <message>
        <source>The build of {build} was cancelled</source>
        <translation>הבנייה {build} בוטלה</translation>
    </message>
    <message>
        <source>You are building {build}</source>
        <translation>התחלת לבנות את {build}</translation>
    </message>
    <message>
        <source>You built {build}</source>
        <translation>בנית את {build}</translation>
    </message>
    <message>
        <source>Your build of {build} was deleted</source>
        <translation>הבנייה {build} שלך נמחקה</translation>
    </message>
    <message>
        <source>Your build of {build} failed on {arches}</source>
        <translation>הבנייה {build} שלך נכשלה על {arches}</translation>
    </message>
    <message>
        <source>Your build of {build} failed</source>
        <translation>הבנייה {build} שלך נכשלה</translation>
    </message>
    <message>
        <source>Your build of {build} was cancelled</source>
        <translation>הבנייה {build} שלך בוטלה</translation>
    </message>
    <message>
        <source>Build started: {name}</source>
        <translation>בנייה התחילה: {name}</translation>
    </message>
    <message>
        <source>Build done: {name}</source>
        <translation>בנייה הסתיימה: {name}</translation>
    </message>
    <message>
        <source>Build deleted: {name}</source>
        <translation>בנייה נמחקה: {name}</translation>
    </message>
    <message>
        <source>Build failed: {name}</source>
        <translation>בנייה נכשלה: {name}</translation>
    </message>
    <message>
        <source>Build cancelled: {name}</source>
        <translation>בנייה בוטלה: {name}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}
Source: {source}</source>
        <translation>חבילה: {nvr}
נבנתה בידי: {owner}
בנייה: {build_id}
מקור: {source}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}</source>
        <translation>חבילה: {nvr}
נבנתה בידי: {owner}
בנייה: {build_id}</translation>
    </message>
    <message>
        <source>{owner} started a scratch build of {job}</source>
        <translation>בניית scratch של {job} התחילה בידי {owner}</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} is done</source>
        <translation>בניית ה־scratch של {job} מאת {owner} הסתיימה</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} failed</source>
        <translation>בניית ה־scratch של {job} מאת {owner} נכשלה</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} was cancelled</source>
        <translation>בניית ה־scratch של {job} מאת {owner} בוטלה</translation>
    </message>
    <message>
        <source>A scratch build of {job} has changed</source>
        <translation>בניית scratch של {job} השתנתה</translation>
    </message>
    <message>
        <source>You started a scratch build of {job}</source>
        <translation>התחלת בניית scratch של {job}</translation>
    </message>
    <message>
        <source>Your scratch build of {job} is done</source>
        <translation>בניית ה־scratch שלך של {job} הסתיימה</translation>
    </message>
    <message>
        <source>Your scratch build of {job} failed</source>
        <translation>בניית ה־scratch שלך של {job} נכשלה</translation>
    </message>
    <message>
        <source>Your scratch build of {job} was cancelled</source>
        <translation>בניית ה־scratch שלך של {job} בוטלה</translation>
    </message>
    <message>
        <source>Scratch build started: {srpm}</source>
        <translation>בניית scratch התחילה: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build done: {srpm}</source>
        <translation>בניית scratch הסתיימה: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build failed: {srpm}</source>
        <translation>בניית scratch נכשלה: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {srpm}</source>
        <translation>בניית scratch בוטלה: {srpm}</translation>
    </message>
    <message>
        <source>Source package: {srpm}
Built by: {owner}
Task: {id}</source>
        <translation>חבילת מקור: {srpm}
נבנתה בידי: {owner}
משימה: {id}</translation>
    </message>
    <message>
        <source>{user} tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>הבנייה {nvr} של {maintainer} תויגה בתגית {tag} בידי {user}</translation>
    </message>
    <message>
        <source>{user} tagged {nvr} into {tag}</source>
        <translation>הבנייה {nvr} תויגה בתגית {tag} בידי {user}</translation>
    </message>
    <message>
        <source>{nvr} was tagged into {tag}</source>
        <translation>הבנייה {nvr} תויגה בתגית {tag}</translation>
    </message>
    <message>
        <source>A build was tagged into {tag}</source>
        <translation>בנייה תויגה בתגית {tag}</translation>
    </message>
    <message>
        <source>You tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>תייגת את הבנייה {nvr} של {maintainer} בתגית {tag}</translation>
    </message>
    <message>
        <source>You tagged {nvr} into {tag}</source>
        <translation>תייגת את הבנייה {nvr} בתגית {tag}</translation>
    </message>
    <message>
        <source>{user} tagged your {nvr} into {tag}</source>
        <translation>הבנייה {nvr} שלך תויגה בתגית {tag} בידי {user}</translation>
    </message>
    <message>
        <source>Tagged into {tag}: {name}</source>
        <translation>תויגה בתגית {tag}: {name}</translation>
    </message>
    <message>
        <source>Tagged into {tag}</source>
        <translation>תויגה בתגית {tag}</translation>
    </message>
    <message>
        <source>{user} untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>התגית {tag} הוסרה מהבנייה {nvr} של {maintainer} בידי {user}</translation>
    </message>
    <message>
        <source>{user} untagged {nvr} from {tag}</source>
        <translation>התגית {tag} הוסרה מהבנייה {nvr} בידי {user}</translation>
    </message>
    <message>
        <source>{nvr} was untagged from {tag}</source>
        <translation>התגית {tag} הוסרה מהבנייה {nvr}</translation>
    </message>
    <message>
        <source>A build was untagged from {tag}</source>
        <translation>התגית {tag} הוסרה מבנייה</translation>
    </message>
    <message>
        <source>You untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>הסרת את התגית {tag} מהבנייה {nvr} של {maintainer}</translation>
    </message>
    <message>
        <source>You untagged {nvr} from {tag}</source>
        <translation>הסרת את התגית {tag} מהבנייה {nvr}</translation>
    </message>
    <message>
        <source>{user} untagged your {nvr} from {tag}</source>
        <translation>התגית {tag} הוסרה מהבנייה {nvr} שלך בידי {user}</translation>
    </message>
    <message>
        <source>Untagged from {tag}: {name}</source>
        <translation>התגית {tag} הוסרה: {name}</translation>
    </message>
    <message>
        <source>Untagged from {tag}</source>
        <translation>התגית {tag} הוסרה</translation>
    </message>
    <message>
        <source>{owner} added {package} to the packages of {tag}</source>
        <translation>החבילה {package} נוספה לחבילות של {tag} בידי {owner}</translation>
    </message>
    <message>
        <source>{package} was added to the packages of {tag}</source>
        <translation>החבילה {package} נוספה לחבילות של {tag}</translation>
    </message>
    <message>
        <source>{package} was removed from the packages of {tag}</source>
        <translation>החבילה {package} הוסרה מהחבילות של {tag}</translation>
    </message>
    <message>
        <source>{package} was blocked in the packages of {tag}</source>
        <translation>החבילה {package} נחסמה בחבילות של {tag}</translation>
    </message>
    <message>
        <source>The packages of {tag} changed: {package}</source>
        <translation>החבילות של {tag} השתנו: {package}</translation>
    </message>
    <message>
        <source>You added {package} to the packages of {tag}</source>
        <translation>הוספת את החבילה {package} לחבילות של {tag}</translation>
    </message>
    <message>
        <source>Package list changed: {package}</source>
        <translation>רשימת החבילות השתנתה: {package}</translation>
    </message>
    <message>
        <source>Koji started to build the repository {repoName}</source>
        <translation>Koji התחיל לבנות את המאגר {repoName}</translation>
    </message>
    <message>
        <source>Koji started to build a repository</source>
        <translation>Koji התחיל לבנות מאגר</translation>
    </message>
    <message>
        <source>Repository started: {repoName}</source>
        <translation>מאגר התחיל: {repoName}</translation>
    </message>
    <message>
        <source>The repository {repoName} is done</source>
        <translation>המאגר {repoName} הסתיים</translation>
    </message>
    <message>
        <source>A repository is done</source>
        <translation>מאגר הסתיים</translation>
    </message>
    <message>
        <source>Repository done: {repoName}</source>
        <translation>מאגר הסתיים: {repoName}</translation>
    </message>
    <message>
        <source>{rpm} was signed with the key {key}</source>
        <translation>החבילה {rpm} נחתמה במפתח {key}</translation>
    </message>
    <message>
        <source>{rpm} was signed</source>
        <translation>החבילה {rpm} נחתמה</translation>
    </message>
    <message>
        <source>Signed: {rpmName}</source>
        <translation>נחתמה: {rpmName}</translation>
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
        <translation>הפרויקט {project} עבר את {pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} failed the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} נכשל ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} was aborted ({change} on {branch})</source>
        <translation>הריצה של {pipeline} עבור {project} הופסקה ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} started ({change} on {branch})</source>
        <translation>הריצה של {pipeline} עבור {project} התחילה ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} is queued ({change} on {branch})</source>
        <translation>הריצה של {pipeline} עבור {project} ממתינה בתור ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} ended ({change} on {branch})</source>
        <translation>הריצה של {pipeline} עבור {project} נגמרה ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{pipeline} was run</source>
        <translation>הייתה ריצה של {pipeline}</translation>
    </message>
    <message>
        <source>A CI pipeline was run</source>
        <translation>הייתה ריצה של צינור CI</translation>
    </message>
    <message>
        <source>Your change of {project} passed the {pipeline}</source>
        <translation>השינוי שלך בפרויקט {project} עבר את {pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed the {pipeline}</source>
        <translation>השינוי שלך בפרויקט {project} נכשל ב־{pipeline}</translation>
    </message>
    <message>
        <source>CI passed: {repo}</source>
        <translation>CI עבר: {repo}</translation>
    </message>
    <message>
        <source>CI failed: {repo}</source>
        <translation>CI נכשל: {repo}</translation>
    </message>
    <message>
        <source>CI aborted: {repo}</source>
        <translation>CI הופסק: {repo}</translation>
    </message>
    <message>
        <source>CI started: {repo}</source>
        <translation>CI התחיל: {repo}</translation>
    </message>
    <message>
        <source>CI queued: {repo}</source>
        <translation>CI בתור: {repo}</translation>
    </message>
    <message>
        <source>CI ended: {repo}</source>
        <translation>CI נגמר: {repo}</translation>
    </message>
    <message>
        <source>{project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>הבנייה של {project} ב־{pipeline} עברה ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>הבנייה של {project} ב־{pipeline} נכשלה ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} נבנה כעת ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} is queued for building in the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} ממתין בתור לבנייה ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} is ignored by the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} אינו נכלל ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built {project} ({change} on {branch})</source>
        <translation>הפרויקט {project} נבנה ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>A package was built in the {pipeline}</source>
        <translation>חבילה נבנתה ב־{pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed building in the {pipeline}</source>
        <translation>בניית השינוי שלך בפרויקט {project} ב־{pipeline} עברה</translation>
    </message>
    <message>
        <source>Your change of {project} failed to build in the {pipeline}</source>
        <translation>בניית השינוי שלך בפרויקט {project} ב־{pipeline} נכשלה</translation>
    </message>
    <message>
        <source>CI build done: {repo}</source>
        <translation>בניית CI הסתיימה: {repo}</translation>
    </message>
    <message>
        <source>CI build failed: {repo}</source>
        <translation>בניית CI נכשלה: {repo}</translation>
    </message>
    <message>
        <source>CI build started: {repo}</source>
        <translation>בניית CI התחילה: {repo}</translation>
    </message>
    <message>
        <source>CI build queued: {repo}</source>
        <translation>בניית CI בתור: {repo}</translation>
    </message>
    <message>
        <source>CI ignores {repo}</source>
        <translation>CI מתעלם מ־{repo}</translation>
    </message>
    <message>
        <source>CI build ended: {repo}</source>
        <translation>בניית CI נגמרה: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} עבר את הבדיקות הפונקציונליות ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} failed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} נכשל בבדיקות הפונקציונליות ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are running in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות הפונקציונליות של {project} רצות ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are queued in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות הפונקציונליות של {project} ממתינות בתור ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The functional tests of {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות הפונקציונליות של {project} נגמרו ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>Functional tests were run in the {pipeline}</source>
        <translation>בדיקות פונקציונליות רצו ב־{pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} passed its functional tests</source>
        <translation>השינוי שלך בפרויקט {project} עבר את הבדיקות הפונקציונליות</translation>
    </message>
    <message>
        <source>Your change of {project} failed its functional tests</source>
        <translation>השינוי שלך בפרויקט {project} נכשל בבדיקות הפונקציונליות</translation>
    </message>
    <message>
        <source>Tests passed: {repo}</source>
        <translation>בדיקות עברו: {repo}</translation>
    </message>
    <message>
        <source>Tests failed: {repo}</source>
        <translation>בדיקות נכשלו: {repo}</translation>
    </message>
    <message>
        <source>Tests started: {repo}</source>
        <translation>בדיקות התחילו: {repo}</translation>
    </message>
    <message>
        <source>Tests queued: {repo}</source>
        <translation>בדיקות בתור: {repo}</translation>
    </message>
    <message>
        <source>Tests ended: {repo}</source>
        <translation>בדיקות נגמרו: {repo}</translation>
    </message>
    <message>
        <source>The image with {project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>בניית האימג׳ עם {project} ב־{pipeline} עברה ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The image with {project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>בניית האימג׳ עם {project} ב־{pipeline} נכשלה ({change} בענף {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>אימג׳ עם {project} נבנה כעת ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>An image with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>אימג׳ עם {project} ממתין בתור ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The {pipeline} built an image with {project} ({change} on {branch})</source>
        <translation>אימג׳ עם {project} נבנה ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>An image was built in the {pipeline}</source>
        <translation>אימג׳ נבנה ב־{pipeline}</translation>
    </message>
    <message>
        <source>The image with your change of {project} failed to build</source>
        <translation>בניית האימג׳ עם השינוי שלך בפרויקט {project} נכשלה</translation>
    </message>
    <message>
        <source>Image done: {repo}</source>
        <translation>אימג׳ הסתיים: {repo}</translation>
    </message>
    <message>
        <source>Image failed: {repo}</source>
        <translation>אימג׳ נכשל: {repo}</translation>
    </message>
    <message>
        <source>Image started: {repo}</source>
        <translation>אימג׳ התחיל: {repo}</translation>
    </message>
    <message>
        <source>Image queued: {repo}</source>
        <translation>אימג׳ בתור: {repo}</translation>
    </message>
    <message>
        <source>Image ended: {repo}</source>
        <translation>אימג׳ נגמר: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} עבר את הבדיקות באימג׳ של {pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} נכשל בבדיקות באימג׳ של {pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image started in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות של {project} באימג׳ התחילו ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image are queued in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות של {project} באימג׳ ממתינות בתור ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image ended in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות של {project} באימג׳ נגמרו ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>An image was tested in the {pipeline}</source>
        <translation>אימג׳ נבדק ב־{pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in an image</source>
        <translation>השינוי שלך בפרויקט {project} נכשל בבדיקות באימג׳</translation>
    </message>
    <message>
        <source>Image tests passed: {repo}</source>
        <translation>בדיקות אימג׳ עברו: {repo}</translation>
    </message>
    <message>
        <source>Image tests failed: {repo}</source>
        <translation>בדיקות אימג׳ נכשלו: {repo}</translation>
    </message>
    <message>
        <source>Image tests started: {repo}</source>
        <translation>בדיקות אימג׳ התחילו: {repo}</translation>
    </message>
    <message>
        <source>Image tests queued: {repo}</source>
        <translation>בדיקות אימג׳ בתור: {repo}</translation>
    </message>
    <message>
        <source>Image tests ended: {repo}</source>
        <translation>בדיקות אימג׳ נגמרו: {repo}</translation>
    </message>
    <message>
        <source>The compose with {project} passed in the {pipeline} ({change} on {branch})</source>
        <translation>ההרכבה עם {project} עברה ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} failed in the {pipeline} ({change} on {branch})</source>
        <translation>ההרכבה עם {project} נכשלה ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} started in the {pipeline} ({change} on {branch})</source>
        <translation>הרכבה עם {project} התחילה ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>A compose with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>הרכבה עם {project} ממתינה בתור ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The compose with {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>ההרכבה עם {project} נגמרה ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>A compose was made in the {pipeline}</source>
        <translation>נוצרה הרכבה ב־{pipeline}</translation>
    </message>
    <message>
        <source>The compose with your change of {project} failed</source>
        <translation>ההרכבה עם השינוי שלך בפרויקט {project} נכשלה</translation>
    </message>
    <message>
        <source>Compose done: {repo}</source>
        <translation>הרכבה הסתיימה: {repo}</translation>
    </message>
    <message>
        <source>Compose failed: {repo}</source>
        <translation>הרכבה נכשלה: {repo}</translation>
    </message>
    <message>
        <source>Compose started: {repo}</source>
        <translation>הרכבה התחילה: {repo}</translation>
    </message>
    <message>
        <source>Compose queued: {repo}</source>
        <translation>הרכבה בתור: {repo}</translation>
    </message>
    <message>
        <source>Compose ended: {repo}</source>
        <translation>הרכבה נגמרה: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} עבר את הבדיקות בהרכבה של {pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>{project} failed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>הפרויקט {project} נכשל בבדיקות בהרכבה של {pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose started in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות של {project} בהרכבה התחילו ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose are queued in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות של {project} בהרכבה ממתינות בתור ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose ended in the {pipeline} ({change} on {branch})</source>
        <translation>הבדיקות של {project} בהרכבה נגמרו ב־{pipeline} ‏({change} בענף {branch})</translation>
    </message>
    <message>
        <source>A compose was tested in the {pipeline}</source>
        <translation>הרכבה נבדקה ב־{pipeline}</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in a compose</source>
        <translation>השינוי שלך בפרויקט {project} נכשל בבדיקות בהרכבה</translation>
    </message>
    <message>
        <source>Compose tests passed: {repo}</source>
        <translation>בדיקות הרכבה עברו: {repo}</translation>
    </message>
    <message>
        <source>Compose tests failed: {repo}</source>
        <translation>בדיקות הרכבה נכשלו: {repo}</translation>
    </message>
    <message>
        <source>Compose tests started: {repo}</source>
        <translation>בדיקות הרכבה התחילו: {repo}</translation>
    </message>
    <message>
        <source>Compose tests queued: {repo}</source>
        <translation>בדיקות הרכבה בתור: {repo}</translation>
    </message>
    <message>
        <source>Compose tests ended: {repo}</source>
        <translation>בדיקות הרכבה נגמרו: {repo}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) passed</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) עברה</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) passed</source>
        <translation>בדיקת CI של {artifact} ‏({kindOfArtifact}) עברה</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) רצה ונכשלה</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>בדיקת CI של {artifact} ‏({kindOfArtifact}) רצה ונכשלה</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done, and somebody should look at it</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) הסתיימה, ויש לבחון אותה</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run: {reason}</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) לא הצליחה לרוץ: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) לא הצליחה לרוץ</translation>
    </message>
    <message>
        <source>A CI test failed to run ({kindOfArtifact})</source>
        <translation>בדיקת CI לא הצליחה לרוץ ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) started</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) התחילה</translation>
    </message>
    <message>
        <source>A CI test started ({kindOfArtifact})</source>
        <translation>בדיקת CI התחילה ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) ממתינה בתור</translation>
    </message>
    <message>
        <source>A CI test is queued ({kindOfArtifact})</source>
        <translation>בדיקת CI ממתינה בתור ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done</source>
        <translation>בדיקת ה־CI ‏{test} של {artifact} ‏({kindOfArtifact}) הסתיימה</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) is done</source>
        <translation>בדיקת CI של {artifact} ‏({kindOfArtifact}) הסתיימה</translation>
    </message>
    <message>
        <source>A CI test is done ({kindOfArtifact})</source>
        <translation>בדיקת CI הסתיימה ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Your {artifact} passed the CI test {test}</source>
        <translation>התוצר {artifact} שלך עבר את בדיקת ה־CI ‏{test}</translation>
    </message>
    <message>
        <source>Your {artifact} failed the CI test {test}</source>
        <translation>התוצר {artifact} שלך נכשל בבדיקת ה־CI ‏{test}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is done; please look at it</source>
        <translation>בדיקת ה־CI ‏{test} של התוצר {artifact} שלך הסתיימה; נא לבחון אותה</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run: {reason}</source>
        <translation>בדיקת ה־CI ‏{test} של התוצר {artifact} שלך לא הצליחה לרוץ: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run</source>
        <translation>בדיקת ה־CI ‏{test} של התוצר {artifact} שלך לא הצליחה לרוץ</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} started</source>
        <translation>בדיקת ה־CI ‏{test} של התוצר {artifact} שלך התחילה</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is queued</source>
        <translation>בדיקת ה־CI ‏{test} של התוצר {artifact} שלך ממתינה בתור</translation>
    </message>
    <message>
        <source>Test passed: {packages}</source>
        <translation>בדיקה עברה: {packages}</translation>
    </message>
    <message>
        <source>Test passed: {artifact}</source>
        <translation>בדיקה עברה: {artifact}</translation>
    </message>
    <message>
        <source>Test failed: {packages}</source>
        <translation>בדיקה נכשלה: {packages}</translation>
    </message>
    <message>
        <source>Test failed: {artifact}</source>
        <translation>בדיקה נכשלה: {artifact}</translation>
    </message>
    <message>
        <source>Test to inspect: {packages}</source>
        <translation>בדיקה לבחינה: {packages}</translation>
    </message>
    <message>
        <source>Test to inspect: {artifact}</source>
        <translation>בדיקה לבחינה: {artifact}</translation>
    </message>
    <message>
        <source>Test not run: {packages}</source>
        <translation>בדיקה לא רצה: {packages}</translation>
    </message>
    <message>
        <source>Test not run: {artifact}</source>
        <translation>בדיקה לא רצה: {artifact}</translation>
    </message>
    <message>
        <source>Test started: {packages}</source>
        <translation>בדיקה התחילה: {packages}</translation>
    </message>
    <message>
        <source>Test started: {artifact}</source>
        <translation>בדיקה התחילה: {artifact}</translation>
    </message>
    <message>
        <source>Test queued: {packages}</source>
        <translation>בדיקה בתור: {packages}</translation>
    </message>
    <message>
        <source>Test queued: {artifact}</source>
        <translation>בדיקה בתור: {artifact}</translation>
    </message>
    <message>
        <source>Test done: {packages}</source>
        <translation>בדיקה הסתיימה: {packages}</translation>
    </message>
    <message>
        <source>Test done: {artifact}</source>
        <translation>בדיקה הסתיימה: {artifact}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Reason: {reason}
Log: {log}</source>
        <translation>בדיקה: {test}
של: {artifact}
מאת: {tester}
עזרה: {help}
סיבה: {reason}
יומן: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Log: {log}</source>
        <translation>בדיקה: {test}
של: {artifact}
מאת: {tester}
עזרה: {help}
יומן: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}</source>
        <translation>בדיקה: {test}
של: {artifact}
מאת: {tester}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>קידום ה־CI של {artifact} ‏({kindOfArtifact}) ממתין בתור</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) started</source>
        <translation>קידום ה־CI של {artifact} ‏({kindOfArtifact}) התחיל</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed: {reason}</source>
        <translation>קידום ה־CI של {artifact} ‏({kindOfArtifact}) נכשל: {reason}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed</source>
        <translation>קידום ה־CI של {artifact} ‏({kindOfArtifact}) נכשל</translation>
    </message>
    <message>
        <source>{artifact} ({kindOfArtifact}) is promoted</source>
        <translation>התוצר {artifact} ‏({kindOfArtifact}) קודם</translation>
    </message>
    <message>
        <source>Something is promoted ({kindOfArtifact})</source>
        <translation>משהו קודם ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The promotion of your {artifact} failed</source>
        <translation>הקידום של התוצר {artifact} שלך נכשל</translation>
    </message>
    <message>
        <source>Your {artifact} is to be promoted</source>
        <translation>התוצר {artifact} שלך עומד לקידום</translation>
    </message>
    <message>
        <source>Your {artifact} is promoted</source>
        <translation>התוצר {artifact} שלך קודם</translation>
    </message>
    <message>
        <source>Promotion queued: {packages}</source>
        <translation>קידום בתור: {packages}</translation>
    </message>
    <message>
        <source>Promotion queued: {artifact}</source>
        <translation>קידום בתור: {artifact}</translation>
    </message>
    <message>
        <source>Promotion started: {packages}</source>
        <translation>קידום התחיל: {packages}</translation>
    </message>
    <message>
        <source>Promotion started: {artifact}</source>
        <translation>קידום התחיל: {artifact}</translation>
    </message>
    <message>
        <source>Promotion failed: {packages}</source>
        <translation>קידום נכשל: {packages}</translation>
    </message>
    <message>
        <source>Promotion failed: {artifact}</source>
        <translation>קידום נכשל: {artifact}</translation>
    </message>
    <message>
        <source>Promoted: {packages}</source>
        <translation>קידום הושלם: {packages}</translation>
    </message>
    <message>
        <source>Promoted: {artifact}</source>
        <translation>קידום הושלם: {artifact}</translation>
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
        <translation>ההרכבה של {compose} התחילה</translation>
    </message>
    <message>
        <source>The compose of {compose} is done</source>
        <translation>ההרכבה של {compose} הסתיימה</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>הרכבה השתנתה</translation>
    </message>
    <message>
        <source>Compose started: {tree}</source>
        <translation>הרכבה התחילה: {tree}</translation>
    </message>
    <message>
        <source>Compose done: {tree}</source>
        <translation>הרכבה הסתיימה: {tree}</translation>
    </message>
    <message>
        <source>The mash of {compose} started</source>
        <translation>ה־mash של {compose} התחיל</translation>
    </message>
    <message>
        <source>The mash of {compose} is done</source>
        <translation>ה־mash של {compose} הסתיים</translation>
    </message>
    <message>
        <source>Mash started: {tree}</source>
        <translation>mash התחיל: {tree}</translation>
    </message>
    <message>
        <source>Mash done: {tree}</source>
        <translation>mash הסתיים: {tree}</translation>
    </message>
    <message>
        <source>The build of boot.iso for {compose} started</source>
        <translation>בניית boot.iso עבור {compose} התחילה</translation>
    </message>
    <message>
        <source>The boot.iso of {compose} is done</source>
        <translation>הקובץ boot.iso של {compose} מוכן</translation>
    </message>
    <message>
        <source>boot.iso started: {tree}</source>
        <translation>boot.iso התחיל: {tree}</translation>
    </message>
    <message>
        <source>boot.iso done: {tree}</source>
        <translation>boot.iso הסתיים: {tree}</translation>
    </message>
    <message>
        <source>The build of other images for {compose} started</source>
        <translation>בניית אימג׳ים אחרים עבור {compose} התחילה</translation>
    </message>
    <message>
        <source>The other images of {compose} are done</source>
        <translation>האימג׳ים האחרים של {compose} מוכנים</translation>
    </message>
    <message>
        <source>Images started: {tree}</source>
        <translation>אימג׳ים התחילו: {tree}</translation>
    </message>
    <message>
        <source>Images done: {tree}</source>
        <translation>אימג׳ים הסתיימו: {tree}</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror started</source>
        <translation>ההעתקה של {compose} לאתר המראה הראשי התחילה</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror is done</source>
        <translation>ההעתקה של {compose} לאתר המראה הראשי הסתיימה</translation>
    </message>
    <message>
        <source>Mirroring started: {tree}</source>
        <translation>העתקה למראה התחילה: {tree}</translation>
    </message>
    <message>
        <source>Mirroring done: {tree}</source>
        <translation>העתקה למראה הסתיימה: {tree}</translation>
    </message>
    <message>
        <source>A respin of the cloud images of {compose} started</source>
        <translation>הרכבה מחודשת של אימג׳י הענן של {compose} התחילה</translation>
    </message>
    <message>
        <source>The respin of the cloud images of {compose} is done</source>
        <translation>ההרכבה המחודשת של אימג׳י הענן של {compose} הסתיימה</translation>
    </message>
    <message>
        <source>Respin started: {tree}</source>
        <translation>הרכבה מחודשת התחילה: {tree}</translation>
    </message>
    <message>
        <source>Respin done: {tree}</source>
        <translation>הרכבה מחודשת הסתיימה: {tree}</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} started</source>
        <translation>ה־mash של עדכוני Atomic להרכבה המחודשת של {compose} התחיל</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} is done</source>
        <translation>ה־mash של עדכוני Atomic להרכבה המחודשת של {compose} הסתיים</translation>
    </message>
    <message>
        <source>Atomic mash started: {tree}</source>
        <translation>mash של Atomic התחיל: {tree}</translation>
    </message>
    <message>
        <source>Atomic mash done: {tree}</source>
        <translation>mash של Atomic הסתיים: {tree}</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} started</source>
        <translation>תוכנית ההתקנה של Atomic להרכבה המחודשת של {compose} התחילה</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} is done</source>
        <translation>תוכנית ההתקנה של Atomic להרכבה המחודשת של {compose} מוכנה</translation>
    </message>
    <message>
        <source>Atomic installer started: {tree}</source>
        <translation>תוכנית ההתקנה של Atomic התחילה: {tree}</translation>
    </message>
    <message>
        <source>Atomic installer done: {tree}</source>
        <translation>תוכנית ההתקנה של Atomic מוכנה: {tree}</translation>
    </message>
    <message>
        <source>The build of images for the respin of {compose} started</source>
        <translation>בניית אימג׳ים להרכבה המחודשת של {compose} התחילה</translation>
    </message>
    <message>
        <source>The images for the respin of {compose} are done</source>
        <translation>האימג׳ים להרכבה המחודשת של {compose} מוכנים</translation>
    </message>
    <message>
        <source>Cloud images started: {tree}</source>
        <translation>אימג׳י ענן התחילו: {tree}</translation>
    </message>
    <message>
        <source>Cloud images done: {tree}</source>
        <translation>אימג׳י ענן הסתיימו: {tree}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are being made</source>
        <translation>סכומי הביקורת להרכבה המחודשת של {compose} נוצרים כעת</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are done</source>
        <translation>סכומי הביקורת להרכבה המחודשת של {compose} מוכנים</translation>
    </message>
    <message>
        <source>Checksums started: {tree}</source>
        <translation>סכומי ביקורת התחילו: {tree}</translation>
    </message>
    <message>
        <source>Checksums done: {tree}</source>
        <translation>סכומי ביקורת הסתיימו: {tree}</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror started</source>
        <translation>העתקת ההרכבה המחודשת של {compose} לאתר המראה הראשי התחילה</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror is done</source>
        <translation>העתקת ההרכבה המחודשת של {compose} לאתר המראה הראשי הסתיימה</translation>
    </message>
    <message>
        <source>Mirroring of respin started: {tree}</source>
        <translation>העתקת הרכבה מחודשת למראה התחילה: {tree}</translation>
    </message>
    <message>
        <source>Mirroring of respin done: {tree}</source>
        <translation>העתקת הרכבה מחודשת למראה הסתיימה: {tree}</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>הרכבות</translation>
    </message>
</context>
<context>
    <name>copr</name>
    <message>
        <source>{who} started the source build (srpm-builds) of {nvr} in {project} (build {build})</source>
        <translation>בניית המקור (srpm-builds) של {nvr} בפרויקט {project} התחילה בידי {who} (בנייה {build})</translation>
    </message>
    <message>
        <source>The source build (srpm-builds) of build {build} started in {project}</source>
        <translation>בניית המקור (srpm-builds) של בנייה {build} התחילה בפרויקט {project}</translation>
    </message>
    <message>
        <source>{who} is building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>החבילה {nvr} נבנית בפרויקט {project} עבור {chroot} בידי {who} (בנייה {build})</translation>
    </message>
    <message>
        <source>Build {build} started in {project} for {chroot}</source>
        <translation>בנייה {build} התחילה בפרויקט {project} עבור {chroot}</translation>
    </message>
    <message>
        <source>{who} started build {build} in {project}</source>
        <translation>בנייה {build} התחילה בפרויקט {project} בידי {who}</translation>
    </message>
    <message>
        <source>Build {build} started in {project}</source>
        <translation>בנייה {build} התחילה בפרויקט {project}</translation>
    </message>
    <message>
        <source>A build started for {chroot}</source>
        <translation>בנייה התחילה עבור {chroot}</translation>
    </message>
    <message>
        <source>You are building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>התחלת לבנות את {nvr} בפרויקט {project} עבור {chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>You started build {build} in {project}</source>
        <translation>התחלת את בנייה {build} בפרויקט {project}</translation>
    </message>
    <message>
        <source>Build started: {shortName}</source>
        <translation>בנייה התחילה: {shortName}</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>בנייה התחילה: {project}</translation>
    </message>
    <message>
        <source>{nvr} failed to build in {project} for {chroot} (build {build})</source>
        <translation>הבנייה של {nvr} בפרויקט {project} נכשלה עבור {chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed for {chroot}</source>
        <translation>בנייה {build} בפרויקט {project} נכשלה עבור {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed</source>
        <translation>בנייה {build} בפרויקט {project} נכשלה</translation>
    </message>
    <message>
        <source>{who}&apos;s build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>הבנייה של {nvr} מאת {who} בפרויקט {project} הצליחה עבור {chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>הבנייה של {nvr} בפרויקט {project} הצליחה עבור {chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded for {chroot}</source>
        <translation>בנייה {build} בפרויקט {project} הצליחה עבור {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded</source>
        <translation>בנייה {build} בפרויקט {project} הצליחה</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>הבנייה של {nvr} בפרויקט {project} עבור {chroot} בוטלה (בנייה {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled for {chroot}</source>
        <translation>בנייה {build} בפרויקט {project} בוטלה עבור {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled</source>
        <translation>בנייה {build} בפרויקט {project} בוטלה</translation>
    </message>
    <message>
        <source>{nvr} was skipped in {project} for {chroot} (build {build})</source>
        <translation>הבנייה של {nvr} בפרויקט {project} עבור {chroot} דולגה (בנייה {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was skipped for {chroot}</source>
        <translation>בנייה {build} בפרויקט {project} דולגה עבור {chroot}</translation>
    </message>
    <message>
        <source>{nvr} was copied to {project} for {chroot} (build {build})</source>
        <translation>החבילה {nvr} הועתקה לפרויקט {project} עבור {chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended for {chroot}</source>
        <translation>בנייה {build} בפרויקט {project} נגמרה עבור {chroot}</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended</source>
        <translation>בנייה {build} בפרויקט {project} נגמרה</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} failed for {chroot} (build {build})</source>
        <translation>הבנייה שלך של {nvr} בפרויקט {project} נכשלה עבור {chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>הבנייה שלך של {nvr} בפרויקט {project} הצליחה עבור {chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>הבנייה שלך של {nvr} בפרויקט {project} עבור {chroot} בוטלה (בנייה {build})</translation>
    </message>
    <message>
        <source>Build failed: {shortName}</source>
        <translation>בנייה נכשלה: {shortName}</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>בנייה נכשלה: {project}</translation>
    </message>
    <message>
        <source>Build done: {shortName}</source>
        <translation>בנייה הסתיימה: {shortName}</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>בנייה הסתיימה: {project}</translation>
    </message>
    <message>
        <source>Build cancelled: {shortName}</source>
        <translation>בנייה בוטלה: {shortName}</translation>
    </message>
    <message>
        <source>Build cancelled: {project}</source>
        <translation>בנייה בוטלה: {project}</translation>
    </message>
    <message>
        <source>Build skipped: {shortName}</source>
        <translation>בנייה דולגה: {shortName}</translation>
    </message>
    <message>
        <source>Build skipped: {project}</source>
        <translation>בנייה דולגה: {project}</translation>
    </message>
    <message>
        <source>Build copied: {shortName}</source>
        <translation>בנייה הועתקה: {shortName}</translation>
    </message>
    <message>
        <source>Build ended: {project}</source>
        <translation>בנייה נגמרה: {project}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Project: {project}
Built by: {who}
For: {chroot}
Build: {build}</source>
        <translation>חבילה: {nvr}
פרויקט: {project}
נבנתה בידי: {who}
עבור: {chroot}
בנייה: {build}</translation>
    </message>
    <message>
        <source>Project: {project}
For: {chroot}
Build: {build}</source>
        <translation>פרויקט: {project}
עבור: {chroot}
בנייה: {build}</translation>
    </message>
    <message>
        <source>{project} started in the chroot {chroot} (build {build})</source>
        <translation>הבנייה של {project} התחילה ב־chroot ‏{chroot} (בנייה {build})</translation>
    </message>
    <message>
        <source>A build started in the chroot {chroot}</source>
        <translation>בנייה התחילה ב־chroot ‏{chroot}</translation>
    </message>
    <message>
        <source>Your build {build} in {project} started in the chroot {chroot}</source>
        <translation>הבנייה {build} שלך בפרויקט {project} התחילה ב־chroot ‏{chroot}</translation>
    </message>
    <message>
        <source>Chroot started: {chroot}</source>
        <translation>chroot התחיל: {chroot}</translation>
    </message>
    <message>
        <source>Copr has a new worker at {ip}</source>
        <translation>ל־Copr יש עובד חדש בכתובת {ip}</translation>
    </message>
    <message>
        <source>Copr has a new worker</source>
        <translation>ל־Copr יש עובד חדש</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>עובד חדש</translation>
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
        <translation>ארכיון ההודעות (datanommer) קיבל שתי הודעות עם אותו מזהה</translation>
    </message>
    <message>
        <source>Duplicate message id</source>
        <translation>מזהה הודעה כפול</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>ארכיון הודעות</translation>
    </message>
</context>
<context>
    <name>discourse</name>
    <message>
        <source>{author} posted in “{title}” ({place})</source>
        <translation>פוסט מאת {author} בנושא ”{title}” ({place})</translation>
    </message>
    <message>
        <source>A new post ({place})</source>
        <translation>פוסט חדש ({place})</translation>
    </message>
    <message>
        <source>A new post on a forum</source>
        <translation>פוסט חדש בפורום</translation>
    </message>
    <message>
        <source>You posted in “{title}” ({place})</source>
        <translation>כתבת פוסט בנושא ”{title}” ({place})</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>פוסט חדש: {title}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>פוסט חדש</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was edited ({place})</source>
        <translation>הפוסט של {author} בנושא ”{title}” נערך ({place})</translation>
    </message>
    <message>
        <source>A post was edited ({place})</source>
        <translation>פוסט נערך ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was edited</source>
        <translation>פוסט בפורום נערך</translation>
    </message>
    <message>
        <source>Your post in “{title}” was edited ({place})</source>
        <translation>הפוסט שלך בנושא ”{title}” נערך ({place})</translation>
    </message>
    <message>
        <source>Post edited: {title}</source>
        <translation>פוסט נערך: {title}</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>פוסט נערך</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was deleted ({place})</source>
        <translation>הפוסט של {author} בנושא ”{title}” נמחק ({place})</translation>
    </message>
    <message>
        <source>A post was deleted ({place})</source>
        <translation>פוסט נמחק ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was deleted</source>
        <translation>פוסט בפורום נמחק</translation>
    </message>
    <message>
        <source>Your post in “{title}” was deleted ({place})</source>
        <translation>הפוסט שלך בנושא ”{title}” נמחק ({place})</translation>
    </message>
    <message>
        <source>Post deleted: {title}</source>
        <translation>פוסט נמחק: {title}</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>פוסט נמחק</translation>
    </message>
    <message>
        <source>{fan} liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>הפוסט של {author} בנושא ”{title}” קיבל לייק מאת {fan} ‏({place})</translation>
    </message>
    <message>
        <source>{fan} liked a post in “{title}” ({place})</source>
        <translation>פוסט בנושא ”{title}” קיבל לייק מאת {fan} ‏({place})</translation>
    </message>
    <message>
        <source>A post was liked ({place})</source>
        <translation>פוסט קיבל לייק ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was liked</source>
        <translation>פוסט בפורום קיבל לייק</translation>
    </message>
    <message>
        <source>You liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>נתת לייק לפוסט של {author} בנושא ”{title}” ({place})</translation>
    </message>
    <message>
        <source>{fan} liked your post in “{title}” ({place})</source>
        <translation>הפוסט שלך בנושא ”{title}” קיבל לייק מאת {fan} ‏({place})</translation>
    </message>
    <message>
        <source>Post liked: {title}</source>
        <translation>פוסט קיבל לייק: {title}</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>פוסט קיבל לייק</translation>
    </message>
    <message>
        <source>{author}&apos;s post solved “{title}” ({place})</source>
        <translation>הפוסט של {author} פתר את הנושא ”{title}” ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic ({place})</source>
        <translation>פוסט פתר נושא ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic on a forum</source>
        <translation>פוסט פתר נושא בפורום</translation>
    </message>
    <message>
        <source>Your post solved “{title}” ({place})</source>
        <translation>הפוסט שלך פתר את הנושא ”{title}” ({place})</translation>
    </message>
    <message>
        <source>Solved: {title}</source>
        <translation>נפתר: {title}</translation>
    </message>
    <message>
        <source>Topic solved</source>
        <translation>נושא נפתר</translation>
    </message>
    <message>
        <source>{author} opened the topic “{title}” ({place})</source>
        <translation>הנושא ”{title}” נפתח בידי {author} ‏({place})</translation>
    </message>
    <message>
        <source>A new topic ({place})</source>
        <translation>נושא חדש ({place})</translation>
    </message>
    <message>
        <source>A new topic on a forum</source>
        <translation>נושא חדש בפורום</translation>
    </message>
    <message>
        <source>You opened the topic “{title}” ({place})</source>
        <translation>פתחת את הנושא ”{title}” ({place})</translation>
    </message>
    <message>
        <source>New topic: {title}</source>
        <translation>נושא חדש: {title}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>נושא חדש</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was edited ({place})</source>
        <translation>הנושא ”{title}” של {author} נערך ({place})</translation>
    </message>
    <message>
        <source>A topic was edited ({place})</source>
        <translation>נושא נערך ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was edited</source>
        <translation>נושא בפורום נערך</translation>
    </message>
    <message>
        <source>Your topic “{title}” was edited ({place})</source>
        <translation>הנושא ”{title}” שלך נערך ({place})</translation>
    </message>
    <message>
        <source>Topic edited: {title}</source>
        <translation>נושא נערך: {title}</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>נושא נערך</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was deleted ({place})</source>
        <translation>הנושא ”{title}” של {author} נמחק ({place})</translation>
    </message>
    <message>
        <source>A topic was deleted ({place})</source>
        <translation>נושא נמחק ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was deleted</source>
        <translation>נושא בפורום נמחק</translation>
    </message>
    <message>
        <source>Your topic “{title}” was deleted ({place})</source>
        <translation>הנושא ”{title}” שלך נמחק ({place})</translation>
    </message>
    <message>
        <source>Topic deleted: {title}</source>
        <translation>נושא נמחק: {title}</translation>
    </message>
    <message>
        <source>Topic deleted</source>
        <translation>נושא נמחק</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” is back ({place})</source>
        <translation>הנושא ”{title}” של {author} חזר ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back ({place})</source>
        <translation>נושא שנמחק חזר ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back</source>
        <translation>נושא שנמחק חזר</translation>
    </message>
    <message>
        <source>Your topic “{title}” is back ({place})</source>
        <translation>הנושא ”{title}” שלך חזר ({place})</translation>
    </message>
    <message>
        <source>Topic back: {title}</source>
        <translation>נושא חזר: {title}</translation>
    </message>
    <message>
        <source>Topic back</source>
        <translation>נושא חזר</translation>
    </message>
    <message>
        <source>Something happened in “{title}” ({place}, {event})</source>
        <translation>משהו קרה בנושא ”{title}” ({place}, {event})</translation>
    </message>
    <message>
        <source>Something happened on {place} ({event})</source>
        <translation>משהו קרה באתר {place} ‏({event})</translation>
    </message>
    <message>
        <source>Something happened on a forum</source>
        <translation>משהו קרה בפורום</translation>
    </message>
    <message>
        <source>News: {title}</source>
        <translation>חדשות: {title}</translation>
    </message>
    <message>
        <source>News: {place}</source>
        <translation>חדשות: {place}</translation>
    </message>
    <message>
        <source>News from a forum</source>
        <translation>חדשות מפורום</translation>
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
        <translation>חבילות: {components}
פונקציה: {function}
סוג: {type}
הופעה ראשונה: {first_occurrence}
מספר: {count}</translation>
    </message>
    <message>
        <source>Packages: {components}
Count: {count}</source>
        <translation>חבילות: {components}
מספר: {count}</translation>
    </message>
    <message>
        <source>A crash of {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>קריסה של {components} אירעה {count, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}</translation>
    </message>
    <message>
        <source>There is a crash of {components}</source>
        <translation>יש קריסה של {components}</translation>
    </message>
    <message>
        <source>There is a crash</source>
        <translation>יש קריסה</translation>
    </message>
    <message>
        <source>Crash, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>קריסה, {count, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}: {components}</translation>
    </message>
    <message>
        <source>Crash: {components}</source>
        <translation>קריסה: {components}</translation>
    </message>
    <message>
        <source>A problem with {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>בעיה עם {components} אירעה {count, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}</translation>
    </message>
    <message>
        <source>There is a problem with {components}</source>
        <translation>יש בעיה עם {components}</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>יש בעיה</translation>
    </message>
    <message>
        <source>Problem, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>בעיה, {count, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}: {components}</translation>
    </message>
    <message>
        <source>Problem: {components}</source>
        <translation>בעיה: {components}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>דיווחי קריסה</translation>
    </message>
</context>
<context>
    <name>fas</name>
    <message>
        <source>{agent} created an account for {other}</source>
        <translation>חשבון עבור {other} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>{user} created an account</source>
        <translation>חשבון נוצר בידי {user}</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>יש חשבון חדש</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>החשבון שלך נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>You created an account for {other}</source>
        <translation>יצרת חשבון עבור {other}</translation>
    </message>
    <message>
        <source>You created your account</source>
        <translation>יצרת את החשבון שלך</translation>
    </message>
    <message>
        <source>New account: {user}</source>
        <translation>חשבון חדש: {user}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of {other}&apos;s account</source>
        <translation>פרטים בחשבון של {other} שונו בידי {agent}: {details}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s account</source>
        <translation>החשבון של {other} שונה בידי {agent}</translation>
    </message>
    <message>
        <source>{user} changed {details} of their account</source>
        <translation>פרטים בחשבון האישי שונו בידי {user}: {details}</translation>
    </message>
    <message>
        <source>{user}&apos;s account changed</source>
        <translation>החשבון של {user} השתנה</translation>
    </message>
    <message>
        <source>An account changed</source>
        <translation>חשבון השתנה</translation>
    </message>
    <message>
        <source>{agent} changed {details} of your account</source>
        <translation>פרטים בחשבון שלך שונו בידי {agent}: {details}</translation>
    </message>
    <message>
        <source>{agent} changed your account</source>
        <translation>החשבון שלך שונה בידי {agent}</translation>
    </message>
    <message>
        <source>You changed {details} of {other}&apos;s account</source>
        <translation>שינית פרטים בחשבון של {other}: {details}</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s account</source>
        <translation>שינית את החשבון של {other}</translation>
    </message>
    <message>
        <source>You changed {details} of your account</source>
        <translation>שינית פרטים בחשבון שלך: {details}</translation>
    </message>
    <message>
        <source>You changed your account</source>
        <translation>שינית את החשבון שלך</translation>
    </message>
    <message>
        <source>Account changed: {user}</source>
        <translation>חשבון שונה: {user}</translation>
    </message>
    <message>
        <source>What changed:
{details}</source>
        <translation>מה השתנה:
{details}</translation>
    </message>
    <message>
        <source>{agent} created the group {group}</source>
        <translation>הקבוצה {group} נוצרה בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new group, {group}</source>
        <translation>יש קבוצה חדשה, {group}</translation>
    </message>
    <message>
        <source>There is a new group</source>
        <translation>יש קבוצה חדשה</translation>
    </message>
    <message>
        <source>You created the group {group}</source>
        <translation>יצרת את הקבוצה {group}</translation>
    </message>
    <message>
        <source>New group: {group}</source>
        <translation>קבוצה חדשה: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of the group {group}</source>
        <translation>פרטים בקבוצה {group} שונו בידי {agent}: {details}</translation>
    </message>
    <message>
        <source>{agent} changed the group {group}</source>
        <translation>הקבוצה {group} שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>The group {group} changed</source>
        <translation>הקבוצה {group} השתנתה</translation>
    </message>
    <message>
        <source>A group changed</source>
        <translation>קבוצה השתנתה</translation>
    </message>
    <message>
        <source>You changed {details} of the group {group}</source>
        <translation>שינית פרטים בקבוצה {group}: {details}</translation>
    </message>
    <message>
        <source>You changed the group {group}</source>
        <translation>שינית את הקבוצה {group}</translation>
    </message>
    <message>
        <source>Group changed: {group}</source>
        <translation>קבוצה שונתה: {group}</translation>
    </message>
    <message>
        <source>{agent} applied for {other} to join the group {group}</source>
        <translation>בקשה לצרף את {other} לקבוצה {group} הוגשה בידי {agent}</translation>
    </message>
    <message>
        <source>{user} applied to join the group {group}</source>
        <translation>בקשה להצטרף לקבוצה {group} הוגשה בידי {user}</translation>
    </message>
    <message>
        <source>Somebody applied to join the group {group}</source>
        <translation>הוגשה בקשה להצטרף לקבוצה {group}</translation>
    </message>
    <message>
        <source>Somebody applied to join a group</source>
        <translation>הוגשה בקשה להצטרף לקבוצה</translation>
    </message>
    <message>
        <source>{agent} applied for you to join the group {group}</source>
        <translation>בקשה לצרף אותך לקבוצה {group} הוגשה בידי {agent}</translation>
    </message>
    <message>
        <source>You applied for {other} to join the group {group}</source>
        <translation>הגשת בקשה לצרף את {other} לקבוצה {group}</translation>
    </message>
    <message>
        <source>You applied to join the group {group}</source>
        <translation>הגשת בקשה להצטרף לקבוצה {group}</translation>
    </message>
    <message>
        <source>Application: {group}</source>
        <translation>בקשת הצטרפות: {group}</translation>
    </message>
    <message>
        <source>{agent} sponsored {user} for the group {group}</source>
        <translation>הצירוף של {user} לקבוצה {group} הוא בחסות {agent}</translation>
    </message>
    <message>
        <source>{user} is a new member of the group {group}</source>
        <translation>לקבוצה {group} יש חברות חדשה: {user}</translation>
    </message>
    <message>
        <source>The group {group} has a new member</source>
        <translation>לקבוצה {group} יש חברות חדשה</translation>
    </message>
    <message>
        <source>A group has a new member</source>
        <translation>לקבוצה יש חברות חדשה</translation>
    </message>
    <message>
        <source>{agent} sponsored you for the group {group}</source>
        <translation>הצירוף שלך לקבוצה {group} הוא בחסות {agent}</translation>
    </message>
    <message>
        <source>You sponsored {user} for the group {group}</source>
        <translation>נתת חסות לצירוף של {user} לקבוצה {group}</translation>
    </message>
    <message>
        <source>New member: {group}</source>
        <translation>חברות חדשה: {group}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from the group {group}</source>
        <translation>החברות של {other} בקבוצה {group} הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>{user} left the group {group}</source>
        <translation>החברות של {user} בקבוצה {group} הסתיימה בפרישה</translation>
    </message>
    <message>
        <source>A member was removed from the group {group}</source>
        <translation>חברות בקבוצה {group} הוסרה</translation>
    </message>
    <message>
        <source>A member was removed from a group</source>
        <translation>חברות בקבוצה הוסרה</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {group}</source>
        <translation>החברות שלך בקבוצה {group} הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>You removed {other} from the group {group}</source>
        <translation>הסרת את {other} מהקבוצה {group}</translation>
    </message>
    <message>
        <source>You left the group {group}</source>
        <translation>עזבת את הקבוצה {group}</translation>
    </message>
    <message>
        <source>Member removed: {group}</source>
        <translation>חברות הוסרה: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s role in the group {group}</source>
        <translation>התפקיד של {other} בקבוצה {group} שונה בידי {agent}</translation>
    </message>
    <message>
        <source>{user}&apos;s role in the group {group} changed</source>
        <translation>התפקיד של {user} בקבוצה {group} השתנה</translation>
    </message>
    <message>
        <source>A role in the group {group} changed</source>
        <translation>תפקיד בקבוצה {group} השתנה</translation>
    </message>
    <message>
        <source>A role in a group changed</source>
        <translation>תפקיד בקבוצה השתנה</translation>
    </message>
    <message>
        <source>{agent} changed your role in the group {group}</source>
        <translation>התפקיד שלך בקבוצה {group} שונה בידי {agent}</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s role in the group {group}</source>
        <translation>שינית את התפקיד של {other} בקבוצה {group}</translation>
    </message>
    <message>
        <source>You changed your role in the group {group}</source>
        <translation>שינית את התפקיד שלך בקבוצה {group}</translation>
    </message>
    <message>
        <source>Role changed: {group}</source>
        <translation>תפקיד שונה: {group}</translation>
    </message>
    <message>
        <source>Fedora Accounts</source>
        <translation>חשבונות Fedora</translation>
    </message>
</context>
<context>
    <name>fedbadges</name>
    <message>
        <source>{user} got the badge “{badge}”</source>
        <translation>העיטור ”{badge}” הוענק אל {user}</translation>
    </message>
    <message>
        <source>{user} got a badge</source>
        <translation>עיטור הוענק אל {user}</translation>
    </message>
    <message>
        <source>Somebody got the badge “{badge}”</source>
        <translation>העיטור ”{badge}” הוענק למישהו</translation>
    </message>
    <message>
        <source>Somebody got a badge</source>
        <translation>עיטור הוענק למישהו</translation>
    </message>
    <message>
        <source>You got the badge “{badge}”</source>
        <translation>קיבלת את העיטור ”{badge}”</translation>
    </message>
    <message>
        <source>You got a badge</source>
        <translation>קיבלת עיטור</translation>
    </message>
    <message>
        <source>New badge: {badge}</source>
        <translation>עיטור חדש: {badge}</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>עיטור חדש</translation>
    </message>
    <message>
        <source>{user} moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>הדירוג של {user} בטבלת העיטורים עלה ממקום {old_rank} למקום {rank}</translation>
    </message>
    <message>
        <source>{user} moved to place {rank} on the badges leaderboard</source>
        <translation>הדירוג של {user} בטבלת העיטורים הוא כעת מקום {rank}</translation>
    </message>
    <message>
        <source>{user} moved up on the badges leaderboard</source>
        <translation>הדירוג של {user} בטבלת העיטורים עלה</translation>
    </message>
    <message>
        <source>Somebody moved up on the badges leaderboard</source>
        <translation>דירוג של מישהו בטבלת העיטורים עלה</translation>
    </message>
    <message>
        <source>You moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>עברת ממקום {old_rank} למקום {rank} בטבלת העיטורים</translation>
    </message>
    <message>
        <source>You moved to place {rank} on the badges leaderboard</source>
        <translation>עברת למקום {rank} בטבלת העיטורים</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>דירוג חדש: {user}, {rank}</translation>
    </message>
    <message>
        <source>{user} logged in to Fedora Badges for the first time</source>
        <translation>כניסה ראשונה של {user} אל Fedora Badges</translation>
    </message>
    <message>
        <source>Somebody logged in to Fedora Badges for the first time</source>
        <translation>כניסה ראשונה של מישהו אל Fedora Badges</translation>
    </message>
    <message>
        <source>You logged in to Fedora Badges for the first time</source>
        <translation>נכנסת לראשונה אל Fedora Badges</translation>
    </message>
    <message>
        <source>First login: {user}</source>
        <translation>כניסה ראשונה: {user}</translation>
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
        <translation>ההעלאה של {image} אל {where} התחילה</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished ({machine})</source>
        <translation>ההעלאה של {image} אל {where} הסתיימה ({machine})</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished</source>
        <translation>ההעלאה של {image} אל {where} הסתיימה</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} failed</source>
        <translation>ההעלאה של {image} אל {where} נכשלה</translation>
    </message>
    <message>
        <source>The upload of {image} has changed</source>
        <translation>ההעלאה של {image} השתנתה</translation>
    </message>
    <message>
        <source>The upload of an image has changed</source>
        <translation>העלאה של אימג׳ השתנתה</translation>
    </message>
    <message>
        <source>Upload started: {image}</source>
        <translation>העלאה התחילה: {image}</translation>
    </message>
    <message>
        <source>Upload done: {image}</source>
        <translation>העלאה הסתיימה: {image}</translation>
    </message>
    <message>
        <source>Upload failed: {image}</source>
        <translation>העלאה נכשלה: {image}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started ({machine})</source>
        <translation>הבדיקה של {image} על {where} התחילה ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started</source>
        <translation>הבדיקה של {image} על {where} התחילה</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed ({machine})</source>
        <translation>הבדיקה של {image} על {where} הושלמה ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed</source>
        <translation>הבדיקה של {image} על {where} הושלמה</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed ({machine})</source>
        <translation>הבדיקה של {image} על {where} נכשלה ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed</source>
        <translation>הבדיקה של {image} על {where} נכשלה</translation>
    </message>
    <message>
        <source>The test of {image} has changed</source>
        <translation>הבדיקה של {image} השתנתה</translation>
    </message>
    <message>
        <source>The test of an image has changed</source>
        <translation>בדיקה של אימג׳ השתנתה</translation>
    </message>
    <message>
        <source>Test started: {image}</source>
        <translation>בדיקה התחילה: {image}</translation>
    </message>
    <message>
        <source>Test done: {image}</source>
        <translation>בדיקה הסתיימה: {image}</translation>
    </message>
    <message>
        <source>Test failed: {image}</source>
        <translation>בדיקה נכשלה: {image}</translation>
    </message>
    <message>
        <source>{image} was copied from {source} to {where} ({machine})</source>
        <translation>האימג׳ {image} הועתק מ־{source} אל {where} ‏({machine})</translation>
    </message>
    <message>
        <source>{image} was copied to {where}</source>
        <translation>האימג׳ {image} הועתק אל {where}</translation>
    </message>
    <message>
        <source>An image was copied</source>
        <translation>אימג׳ הועתק</translation>
    </message>
    <message>
        <source>Image copied: {image}</source>
        <translation>אימג׳ הועתק: {image}</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>אימג׳ הועתק</translation>
    </message>
    <message>
        <source>{image} was published in {where} ({machine})</source>
        <translation>האימג׳ {image} פורסם ב־{where} ‏({machine})</translation>
    </message>
    <message>
        <source>{image} was published in {where}</source>
        <translation>האימג׳ {image} פורסם ב־{where}</translation>
    </message>
    <message>
        <source>An image was published</source>
        <translation>אימג׳ פורסם</translation>
    </message>
    <message>
        <source>Image published: {image}</source>
        <translation>אימג׳ פורסם: {image}</translation>
    </message>
    <message>
        <source>Image published</source>
        <translation>אימג׳ פורסם</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>אימג׳י ענן</translation>
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
        <translation>פגישה: {name}
יומן: {calendarName}
מתי: {date}, {start} עד {end} ({zone})
היכן: {location}

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})

{information}</source>
        <translation>פגישה: {name}
יומן: {calendarName}
מתי: {date}, {start} עד {end} ({zone})

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})</source>
        <translation>פגישה: {name}
יומן: {calendarName}
מתי: {date}, {start} עד {end} ({zone})</translation>
    </message>
    <message>
        <source>{agent} created the calendar “{calendarName}”</source>
        <translation>היומן ”{calendarName}” נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new calendar, “{calendarName}”</source>
        <translation>יש יומן חדש, ”{calendarName}”</translation>
    </message>
    <message>
        <source>There is a new calendar</source>
        <translation>יש יומן חדש</translation>
    </message>
    <message>
        <source>You created the calendar “{calendarName}”</source>
        <translation>יצרת את היומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>New calendar: {calendarName}</source>
        <translation>יומן חדש: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} changed the calendar “{calendarName}”</source>
        <translation>היומן ”{calendarName}” שונה בידי {agent}</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” changed</source>
        <translation>היומן ”{calendarName}” השתנה</translation>
    </message>
    <message>
        <source>A calendar changed</source>
        <translation>יומן השתנה</translation>
    </message>
    <message>
        <source>You changed the calendar “{calendarName}”</source>
        <translation>שינית את היומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>Calendar changed: {calendarName}</source>
        <translation>יומן שונה: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>פגישות (iCalendar) הועלו ליומן ”{calendarName}” בידי {agent}</translation>
    </message>
    <message>
        <source>Meetings were uploaded into the calendar “{calendarName}”</source>
        <translation>פגישות הועלו ליומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>Meetings were uploaded into a calendar</source>
        <translation>פגישות הועלו ליומן</translation>
    </message>
    <message>
        <source>You uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>העלית פגישות (iCalendar) ליומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>Meetings uploaded: {calendarName}</source>
        <translation>פגישות הועלו: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>היומן ”{calendarName}” רוקן מכל פגישותיו בידי {agent}</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was cleared of all its meetings</source>
        <translation>היומן ”{calendarName}” רוקן מכל פגישותיו</translation>
    </message>
    <message>
        <source>A calendar was cleared of all its meetings</source>
        <translation>יומן רוקן מכל פגישותיו</translation>
    </message>
    <message>
        <source>You cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>רוקנת את היומן ”{calendarName}” מכל פגישותיו</translation>
    </message>
    <message>
        <source>Calendar cleared: {calendarName}</source>
        <translation>יומן רוקן: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} deleted the calendar “{calendarName}”</source>
        <translation>היומן ”{calendarName}” נמחק בידי {agent}</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was deleted</source>
        <translation>היומן ”{calendarName}” נמחק</translation>
    </message>
    <message>
        <source>A calendar was deleted</source>
        <translation>יומן נמחק</translation>
    </message>
    <message>
        <source>You deleted the calendar “{calendarName}”</source>
        <translation>מחקת את היומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>Calendar deleted: {calendarName}</source>
        <translation>יומן נמחק: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>הפגישה ”{name}” נרשמה ביומן ”{calendarName}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into a calendar</source>
        <translation>הפגישה ”{name}” נרשמה ביומן בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new meeting, “{name}”</source>
        <translation>יש פגישה חדשה, ”{name}”</translation>
    </message>
    <message>
        <source>There is a new meeting</source>
        <translation>יש פגישה חדשה</translation>
    </message>
    <message>
        <source>You put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>רשמת את הפגישה ”{name}” ביומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} put your meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>הפגישה ”{name}” שלך נרשמה ביומן ”{calendarName}” בידי {agent}</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>פגישה חדשה: {name}</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>הפגישה ”{name}” ביומן ”{calendarName}” שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}”</source>
        <translation>הפגישה ”{name}” שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>The meeting “{name}” changed</source>
        <translation>הפגישה ”{name}” השתנתה</translation>
    </message>
    <message>
        <source>A meeting changed</source>
        <translation>פגישה השתנתה</translation>
    </message>
    <message>
        <source>You changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>שינית את הפגישה ”{name}” ביומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} changed your meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>הפגישה ”{name}” שלך ביומן ”{calendarName}” שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>Meeting changed: {name}</source>
        <translation>פגישה שונתה: {name}</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>הפגישה ”{name}” נמחקה מהיומן ”{calendarName}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}”</source>
        <translation>הפגישה ”{name}” נמחקה בידי {agent}</translation>
    </message>
    <message>
        <source>The meeting “{name}” was deleted</source>
        <translation>הפגישה ”{name}” נמחקה</translation>
    </message>
    <message>
        <source>A meeting was deleted</source>
        <translation>פגישה נמחקה</translation>
    </message>
    <message>
        <source>You deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>מחקת את הפגישה ”{name}” מהיומן ”{calendarName}”</translation>
    </message>
    <message>
        <source>{agent} deleted your meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>הפגישה ”{name}” שלך נמחקה מהיומן ”{calendarName}” בידי {agent}</translation>
    </message>
    <message>
        <source>Meeting deleted: {name}</source>
        <translation>פגישה נמחקה: {name}</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>הפגישה ”{name}” של ”{calendarName}” מתחילה ב־{date} בשעה {start} ({zone})</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins soon</source>
        <translation>הפגישה ”{name}” של ”{calendarName}” מתחילה בקרוב</translation>
    </message>
    <message>
        <source>The meeting “{name}” begins soon</source>
        <translation>הפגישה ”{name}” מתחילה בקרוב</translation>
    </message>
    <message>
        <source>A meeting begins soon</source>
        <translation>פגישה מתחילה בקרוב</translation>
    </message>
    <message>
        <source>Your meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>הפגישה ”{name}” שלך של ”{calendarName}” מתחילה ב־{date} בשעה {start} ({zone})</translation>
    </message>
    <message>
        <source>Meeting soon: {name}</source>
        <translation>פגישה בקרוב: {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>יומן</translation>
    </message>
</context>
<context>
    <name>fedora_elections</name>
    <message>
        <source>{agent} created the election “{election}” ({alias})</source>
        <translation>הבחירות ”{election}” ({alias}) נוצרו בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} created the election “{election}”</source>
        <translation>הבחירות ”{election}” נוצרו בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new election: “{election}”</source>
        <translation>יש בחירות חדשות: ”{election}”</translation>
    </message>
    <message>
        <source>There is a new election</source>
        <translation>יש בחירות חדשות</translation>
    </message>
    <message>
        <source>You created the election “{election}”</source>
        <translation>יצרת את הבחירות ”{election}”</translation>
    </message>
    <message>
        <source>New election: {election}</source>
        <translation>בחירות חדשות: {election}</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}” ({alias})</source>
        <translation>הבחירות ”{election}” ({alias}) נערכו בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}”</source>
        <translation>הבחירות ”{election}” נערכו בידי {agent}</translation>
    </message>
    <message>
        <source>The election “{election}” was edited</source>
        <translation>פרטי הבחירות ”{election}” נערכו</translation>
    </message>
    <message>
        <source>An election was edited</source>
        <translation>פרטי בחירות נערכו</translation>
    </message>
    <message>
        <source>You edited the election “{election}”</source>
        <translation>ערכת את הבחירות ”{election}”</translation>
    </message>
    <message>
        <source>Election edited: {election}</source>
        <translation>בחירות נערכו: {election}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} ({account}) to the election “{election}” ({alias})</source>
        <translation>המועמדות של {candidateName} ‏({account}) נוספה לבחירות ”{election}” ({alias}) בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}” ({alias})</source>
        <translation>המועמדות של {candidateName} נוספה לבחירות ”{election}” ({alias}) בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}”</source>
        <translation>המועמדות של {candidateName} נוספה לבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>The election “{election}” has a new candidate</source>
        <translation>לבחירות ”{election}” נוספה מועמדות</translation>
    </message>
    <message>
        <source>An election has a new candidate</source>
        <translation>לבחירות נוספה מועמדות</translation>
    </message>
    <message>
        <source>You added the candidate {candidateName} to the election “{election}”</source>
        <translation>הוספת את המועמדות של {candidateName} לבחירות ”{election}”</translation>
    </message>
    <message>
        <source>{agent} added you as a candidate to the election “{election}”</source>
        <translation>המועמדות שלך נוספה לבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>New candidate: {candidateName}</source>
        <translation>מועמדות חדשה: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} ({account}) of the election “{election}” ({alias})</source>
        <translation>המועמדות של {candidateName} ‏({account}) בבחירות ”{election}” ({alias}) נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}” ({alias})</source>
        <translation>המועמדות של {candidateName} בבחירות ”{election}” ({alias}) נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}”</source>
        <translation>המועמדות של {candidateName} בבחירות ”{election}” נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>A candidate of the election “{election}” was edited</source>
        <translation>מועמדות בבחירות ”{election}” נערכה</translation>
    </message>
    <message>
        <source>A candidate was edited</source>
        <translation>מועמדות נערכה</translation>
    </message>
    <message>
        <source>You edited the candidate {candidateName} of the election “{election}”</source>
        <translation>ערכת את המועמדות של {candidateName} בבחירות ”{election}”</translation>
    </message>
    <message>
        <source>{agent} edited what is said of you as a candidate of the election “{election}”</source>
        <translation>פרטי המועמדות שלך בבחירות ”{election}” נערכו בידי {agent}</translation>
    </message>
    <message>
        <source>Candidate edited: {candidateName}</source>
        <translation>מועמדות נערכה: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} ({account}) from the election “{election}” ({alias})</source>
        <translation>המועמדות של {candidateName} ‏({account}) נמחקה מהבחירות ”{election}” ({alias}) בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}” ({alias})</source>
        <translation>המועמדות של {candidateName} נמחקה מהבחירות ”{election}” ({alias}) בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>המועמדות של {candidateName} נמחקה מהבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>A candidate was deleted from the election “{election}”</source>
        <translation>מועמדות נמחקה מהבחירות ”{election}”</translation>
    </message>
    <message>
        <source>A candidate was deleted</source>
        <translation>מועמדות נמחקה</translation>
    </message>
    <message>
        <source>You deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>מחקת את המועמדות של {candidateName} מהבחירות ”{election}”</translation>
    </message>
    <message>
        <source>{agent} deleted you as a candidate from the election “{election}”</source>
        <translation>המועמדות שלך נמחקה מהבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>Candidate deleted: {candidateName}</source>
        <translation>מועמדות נמחקה: {candidateName}</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>בחירות</translation>
    </message>
</context>
<context>
    <name>fedoratagger</name>
    <message>
        <source>{user} added the tag “{tag}” to {package}</source>
        <translation>התגית ”{tag}” נוספה לחבילה {package} בידי {user}</translation>
    </message>
    <message>
        <source>Somebody anonymous added the tag “{tag}” to {package}</source>
        <translation>התגית ”{tag}” נוספה לחבילה {package} בעילום שם</translation>
    </message>
    <message>
        <source>A package got a tag</source>
        <translation>חבילה קיבלה תגית</translation>
    </message>
    <message>
        <source>You added the tag “{tag}” to {package}</source>
        <translation>הוספת את התגית ”{tag}” לחבילה {package}</translation>
    </message>
    <message>
        <source>New tag: {package}, {tag}</source>
        <translation>תגית חדשה: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} voted for the tag “{tag}” of {package}</source>
        <translation>הצבעה מאת {user} בעד התגית ”{tag}” של החבילה {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted for the tag “{tag}” of {package}</source>
        <translation>הצבעה אנונימית בעד התגית ”{tag}” של החבילה {package}</translation>
    </message>
    <message>
        <source>{user} voted against the tag “{tag}” of {package}</source>
        <translation>הצבעה מאת {user} נגד התגית ”{tag}” של החבילה {package}</translation>
    </message>
    <message>
        <source>Somebody anonymous voted against the tag “{tag}” of {package}</source>
        <translation>הצבעה אנונימית נגד התגית ”{tag}” של החבילה {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag of {package}</source>
        <translation>יש הצבעה על תגית של החבילה {package}</translation>
    </message>
    <message>
        <source>There is a vote about a tag</source>
        <translation>יש הצבעה על תגית</translation>
    </message>
    <message>
        <source>You voted for the tag “{tag}” of {package}</source>
        <translation>הצבעת בעד התגית ”{tag}” של החבילה {package}</translation>
    </message>
    <message>
        <source>You voted against the tag “{tag}” of {package}</source>
        <translation>הצבעת נגד התגית ”{tag}” של החבילה {package}</translation>
    </message>
    <message>
        <source>Vote for a tag: {package}, {tag}</source>
        <translation>הצבעה בעד תגית: {package}, {tag}</translation>
    </message>
    <message>
        <source>Vote against a tag: {package}, {tag}</source>
        <translation>הצבעה נגד תגית: {package}, {tag}</translation>
    </message>
    <message>
        <source>{user} gave {package} a rating of {score}</source>
        <translation>החבילה {package} קיבלה דירוג של {score} מאת {user}</translation>
    </message>
    <message>
        <source>Somebody anonymous gave {package} a rating of {score}</source>
        <translation>החבילה {package} קיבלה דירוג אנונימי של {score}</translation>
    </message>
    <message>
        <source>{package} got a rating</source>
        <translation>החבילה {package} קיבלה דירוג</translation>
    </message>
    <message>
        <source>A package got a rating</source>
        <translation>חבילה קיבלה דירוג</translation>
    </message>
    <message>
        <source>You gave {package} a rating of {score}</source>
        <translation>נתת לחבילה {package} דירוג של {score}</translation>
    </message>
    <message>
        <source>Rated {score}: {package}</source>
        <translation>דירוג {score}: {package}</translation>
    </message>
    <message>
        <source>{user} no longer uses {package}</source>
        <translation>החבילה {package} אינה עוד בשימוש בידי {user}</translation>
    </message>
    <message>
        <source>Somebody anonymous no longer uses {package}</source>
        <translation>החבילה {package} אינה עוד בשימושו של גורם אנונימי</translation>
    </message>
    <message>
        <source>{user} uses {package}</source>
        <translation>החבילה {package} נמצאת בשימוש בידי {user}</translation>
    </message>
    <message>
        <source>Somebody anonymous uses {package}</source>
        <translation>החבילה {package} נמצאת בשימושו של גורם אנונימי</translation>
    </message>
    <message>
        <source>Somebody said whether they use {package}</source>
        <translation>התקבל דיווח על שימוש או אי־שימוש בחבילה {package}</translation>
    </message>
    <message>
        <source>Somebody said whether they use a package</source>
        <translation>התקבל דיווח על שימוש או אי־שימוש בחבילה</translation>
    </message>
    <message>
        <source>You no longer use {package}</source>
        <translation>הפסקת להשתמש בחבילה {package}</translation>
    </message>
    <message>
        <source>You use {package}</source>
        <translation>החבילה {package} נמצאת בשימושך</translation>
    </message>
    <message>
        <source>No longer used: {package}</source>
        <translation>לא בשימוש עוד: {package}</translation>
    </message>
    <message>
        <source>Used: {package}</source>
        <translation>בשימוש: {package}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers is now {rank}</source>
        <translation>הדירוג של {user} בין המתייגים הוא כעת {rank}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers changed</source>
        <translation>הדירוג של {user} בין המתייגים השתנה</translation>
    </message>
    <message>
        <source>A rank among the taggers changed</source>
        <translation>דירוג בין המתייגים השתנה</translation>
    </message>
    <message>
        <source>Your rank among the taggers is now {rank}</source>
        <translation>הדירוג שלך בין המתייגים הוא כעת {rank}</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>דירוג חדש: {user}, {rank}</translation>
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
        <translation>השדה {what} בהתראות האישיות דרך {channel} שונה בידי {user}</translation>
    </message>
    <message>
        <source>{user} changed their notifications</source>
        <translation>ההתראות האישיות שונו בידי {user}</translation>
    </message>
    <message>
        <source>Somebody changed their notifications</source>
        <translation>התראות אישיות של מישהו שונו</translation>
    </message>
    <message>
        <source>You changed the {what} of your notifications by {channel}</source>
        <translation>שינית את {what} בהתראות שלך דרך {channel}</translation>
    </message>
    <message>
        <source>You changed your notifications</source>
        <translation>שינית את ההתראות שלך</translation>
    </message>
    <message>
        <source>Notifications changed: {user}</source>
        <translation>התראות שונו: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a filter of their notifications by {channel}</source>
        <translation>השדה {what} במסנן של ההתראות האישיות דרך {channel} שונה בידי {user}</translation>
    </message>
    <message>
        <source>{user} changed a filter of their notifications</source>
        <translation>מסנן של ההתראות האישיות שונה בידי {user}</translation>
    </message>
    <message>
        <source>Somebody changed a filter of their notifications</source>
        <translation>מסנן של התראות אישיות של מישהו שונה</translation>
    </message>
    <message>
        <source>You changed the {what} of a filter of your notifications by {channel}</source>
        <translation>שינית את {what} במסנן של ההתראות שלך דרך {channel}</translation>
    </message>
    <message>
        <source>You changed a filter of your notifications</source>
        <translation>שינית מסנן של ההתראות שלך</translation>
    </message>
    <message>
        <source>Filter changed: {user}</source>
        <translation>מסנן שונה: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a rule of their notifications by {channel}</source>
        <translation>השדה {what} בכלל של ההתראות האישיות דרך {channel} שונה בידי {user}</translation>
    </message>
    <message>
        <source>{user} changed a rule of their notifications</source>
        <translation>כלל של ההתראות האישיות שונה בידי {user}</translation>
    </message>
    <message>
        <source>Somebody changed a rule of their notifications</source>
        <translation>כלל של התראות אישיות של מישהו שונה</translation>
    </message>
    <message>
        <source>You changed the {what} of a rule of your notifications by {channel}</source>
        <translation>שינית את {what} בכלל של ההתראות שלך דרך {channel}</translation>
    </message>
    <message>
        <source>You changed a rule of your notifications</source>
        <translation>שינית כלל של ההתראות שלך</translation>
    </message>
    <message>
        <source>Rule changed: {user}</source>
        <translation>כלל שונה: {user}</translation>
    </message>
    <message>
        <source>The {what} of {user}&apos;s confirmation of notifications by {channel} changed</source>
        <translation>השדה {what} באישור ההתראות של {user} דרך {channel} השתנה</translation>
    </message>
    <message>
        <source>{user}&apos;s confirmation of notifications changed</source>
        <translation>אישור ההתראות של {user} השתנה</translation>
    </message>
    <message>
        <source>A confirmation of notifications changed</source>
        <translation>אישור התראות השתנה</translation>
    </message>
    <message>
        <source>The {what} of your confirmation of notifications by {channel} changed</source>
        <translation>השדה {what} באישור ההתראות שלך דרך {channel} השתנה</translation>
    </message>
    <message>
        <source>Your confirmation of notifications changed</source>
        <translation>אישור ההתראות שלך השתנה</translation>
    </message>
    <message>
        <source>Confirmation changed: {user}</source>
        <translation>אישור שונה: {user}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>התראות</translation>
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
        <translation>החומרה ”%1” אינה מוכרת כאן</translation>
    </message>
    <message>
        <source>“%1” is no package and is left out</source>
        <translation>”%1” אינו חבילה והושמט</translation>
    </message>
    <message>
        <source>the packages of %1 become your own</source>
        <translation>החבילות של %1 הופכות לחבילות שלך</translation>
    </message>
    <message>
        <source>the filter “%1” is not known here</source>
        <translation>המסנן ”%1” אינו מוכר כאן</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>כלל %1</translation>
    </message>
    <message>
        <source>what it tracks is not known here; it is left out</source>
        <translation>תחום הכלל אינו מוכר כאן; הכלל הושמט</translation>
    </message>
    <message>
        <source>where it was sent to becomes a bubble</source>
        <translation>יעד השליחה הופך לבועה</translation>
    </message>
    <message>
        <source>the pattern “%1” is left out; there a package has a whole name</source>
        <translation>התבנית ”%1” הושמטה; ב־FMN חבילה מצוינת בשמה המלא</translation>
    </message>
    <message>
        <source>what is fixed and everything else are one severity there</source>
        <translation>מה שתוקן וכל השאר הם חומרה אחת ב־FMN</translation>
    </message>
    <message>
        <source>the services it leaves out are not left out there</source>
        <translation>השירותים שהכלל משמיט אינם מושמטים ב־FMN</translation>
    </message>
    <message>
        <source>signatures are not asked for there</source>
        <translation>חתימות אינן נבדקות ב־FMN</translation>
    </message>
    <message>
        <source>its words are not looked for there</source>
        <translation>ב־FMN אין חיפוש של מילות הכלל</translation>
    </message>
    <message>
        <source>what breaks or is mended is not told apart there</source>
        <translation>ב־FMN אין הבחנה בין מה שנשבר למה שחזר לפעול</translation>
    </message>
    <message>
        <source>nothing is dropped there; it sends nothing</source>
        <translation>ב־FMN דבר אינו מושלך; הכלל אינו שולח דבר</translation>
    </message>
    <message>
        <source>there is neither urgency nor sound there</source>
        <translation>ב־FMN אין דחיפות ואין צליל</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>לא נקראים יותר מ־%1 כללים.</translation>
    </message>
    <message>
        <source>what it tracks cannot be tracked there; it is left out</source>
        <translation>תחום הכלל אינו אפשרי ב־FMN; הכלל הושמט</translation>
    </message>
    <message>
        <source>There each rule sends by itself: an earlier one takes nothing from a later one, and where to is chosen there.</source>
        <translation>ב־FMN כל כלל שולח בעצמו: כלל מוקדם אינו לוקח דבר מכלל מאוחר, והיעד נבחר שם.</translation>
    </message>
    <message>
        <source>it sends nothing there; here it would keep messages from others, and is switched off</source>
        <translation>שם הוא אינו שולח דבר; כאן הוא היה מונע הודעות מכללים אחרים, ולכן הוא כבוי</translation>
    </message>
    <message>
        <source>There each rule sends by itself. Here the first that fits decides: order them.</source>
        <translation>שם כל כלל שולח בעצמו. כאן מכריע הכלל המתאים הראשון: יש לסדר אותם.</translation>
    </message>
</context>
<context>
    <name>forgejo</name>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{commits, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {repo} ‏({branch}) בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>הענף {branch} נדחף אל {repo} בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>דחיפה אל {repo} בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>דחיפה אל מאגר בידי {who}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>הייתה דחיפה אל {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to Forgejo</source>
        <translation>הייתה דחיפה אל Forgejo</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>דחפת {commits, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} אל {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>דחפת אל {repo}</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>דחיפה: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>דחיפה</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נפתחה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נסגרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נפתחה מחדש בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נערכה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נמחקה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labels}: “{title}”</source>
        <translation>הסוגיה {ticket} סומנה בתוויות {labels} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} removed the labels of the issue {ticket}: “{title}”</source>
        <translation>התוויות של הסוגיה {ticket} הוסרו בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>הסוגיה {ticket} הוקצתה אל {assignee} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} unassigned the issue {ticket}: “{title}”</source>
        <translation>ההקצאה של הסוגיה {ticket} בוטלה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>הסוגיה {ticket} שונתה בידי {who}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>הסוגיה {ticket} השתנתה</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>סוגיה השתנתה במאגר {repo}</translation>
    </message>
    <message>
        <source>An issue changed on Forgejo</source>
        <translation>סוגיה השתנתה ב־Forgejo</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>פתחת את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>סגרת את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>פתחת מחדש את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>שינית את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>סוגיה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>סוגיה נסגרה: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>סוגיה נפתחה מחדש: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>סוגיה נמחקה: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>סוגיה השתנתה: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>סוגיה השתנתה</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>תגובה מאת {who} על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>תגובה על {ticket}, ”{title}”, נערכה בידי {who}</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>תגובה על {ticket}, ”{title}”, נמחקה בידי {who}</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>תגובה מאת {who} על {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>יש תגובה חדשה על {ticket}</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>יש תגובה חדשה במאגר {repo}</translation>
    </message>
    <message>
        <source>A new comment on Forgejo</source>
        <translation>תגובה חדשה ב־Forgejo</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>הגבת על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>ערכת תגובה על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>מחקת תגובה על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>תגובה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>תגובה נמחקה: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>תגובה: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>תגובה</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נפתחה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} מוזגה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נסגרה ללא מיזוג בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נפתחה מחדש בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>דחיפה אל בקשת המשיכה {ticket} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נערכה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>בקשת המשיכה {ticket} סומנה כמוכנה לסקירה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labels}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} סומנה בתוויות {labels} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} removed the labels of the pull request {ticket}: “{title}”</source>
        <translation>התוויות של בקשת המשיכה {ticket} הוסרו בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} הוקצתה אל {assignee} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>בקשת המשיכה {ticket} השתנתה</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>בקשת משיכה השתנתה במאגר {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on Forgejo</source>
        <translation>בקשת משיכה השתנתה ב־Forgejo</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>פתחת את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>דחפת אל בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>מיזגת את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>סגרת את בקשת המשיכה {ticket} ללא מיזוג: ”{title}”</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>שינית את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>בקשת משיכה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>בקשת משיכה מוזגה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>בקשת משיכה נסגרה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>בקשת משיכה נפתחה מחדש: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>בקשת משיכה השתנתה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>בקשת משיכה השתנתה</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>הענף {branch} של {repo} נוצר בידי {who}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>המאגר {repo} תויג בתגית {branch} בידי {who}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>נוצר {branch} במאגר {repo} בידי {who}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>למאגר {repo} יש ענף או תגית חדשים</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>נוצרו ענף או תגית</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>יצרת את הענף {branch} של {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>תייגת את המאגר {repo} בתגית {branch}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>ענף חדש: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>תגית חדשה: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>ענף או תגית חדשים</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>הענף {branch} של {repo} נמחק בידי {who}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>התגית {branch} של {repo} נמחקה בידי {who}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>נמחק {branch} במאגר {repo} בידי {who}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>ענף או תגית של {repo} נמחקו</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>ענף או תגית נמחקו</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>מחקת את הענף {branch} של {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>מחקת את התגית {branch} של {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>ענף נמחק: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>תגית נמחקה: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>ענף או תגית נמחקו</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>המאגר {repo} פוצל בידי {who}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>המאגר {repo} פוצל</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>מאגר פוצל</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>פיצלת את המאגר {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>פיצול: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>מאגר פוצל</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>המהדורה {version} של {project} נמחקה בידי {who}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>המהדורה {version} של {project} נערכה בידי {who}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>המהדורה {version} של {project} שוחררה בידי {who}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>המהדורה {version} של {project} יצאה</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>למאגר {repo} יש מהדורה חדשה</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>לפרויקט יש מהדורה חדשה</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>מחקת את המהדורה {version} של {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>ערכת את המהדורה {version} של {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>שחררת את המהדורה {version} של {project}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>מהדורה נמחקה: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>מהדורה נערכה: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>מהדורה שוחררה: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} אושרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>שינויים בבקשת המשיכה {ticket} התבקשו בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>בקשת המשיכה {ticket} נסקרה בידי {who}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>בקשת המשיכה {ticket} נסקרה</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>בקשת משיכה נסקרה</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>אישרת את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>ביקשת שינויים בבקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>אושרה: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>שינויים התבקשו: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>בקשת משיכה נסקרה</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} של {who} הצליח במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>תהליך עבודה הצליח במאגר {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeded</source>
        <translation>תהליך עבודה הצליח</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} שלך הצליח במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>תהליך עבודה הצליח: {repo}</translation>
    </message>
    <message>
        <source>Workflow succeeded</source>
        <translation>תהליך עבודה הצליח</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} failed in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} של {who} נכשל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>תהליך עבודה נכשל במאגר {repo}</translation>
    </message>
    <message>
        <source>A workflow failed</source>
        <translation>תהליך עבודה נכשל</translation>
    </message>
    <message>
        <source>Your workflow {workflow} failed in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} שלך נכשל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>תהליך עבודה נכשל: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>תהליך עבודה נכשל</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} של {who} שוב מצליח במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeds again in {repo}</source>
        <translation>תהליך עבודה שוב מצליח במאגר {repo}</translation>
    </message>
    <message>
        <source>A workflow succeeds again</source>
        <translation>תהליך עבודה שוב מצליח</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} שלך שוב מצליח במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Workflow fixed: {repo}</source>
        <translation>תהליך עבודה תוקן: {repo}</translation>
    </message>
    <message>
        <source>Workflow fixed</source>
        <translation>תהליך עבודה תוקן</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>פעולה של {who} במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>{who} did something on Forgejo ({event})</source>
        <translation>פעולה של {who} ב־Forgejo ‏({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>משהו קרה במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>Something happened on Forgejo</source>
        <translation>משהו קרה ב־Forgejo</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>ביצעת פעולה במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>חדשות: {repo}</translation>
    </message>
    <message>
        <source>News from Forgejo</source>
        <translation>חדשות מ־Forgejo</translation>
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
        <translation>{_service}: {_event} עבור {_packages} מאת {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event} for {_packages}</source>
        <translation>{_service}: {_event} עבור {_packages}</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}: “{text}”</source>
        <translation>{_service}: {_event} מאת {_users}: ”{text}”</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}</source>
        <translation>{_service}: {_event} מאת {_users}</translation>
    </message>
    <message>
        <source>{_service}: {_event}: “{text}”</source>
        <translation>{_service}: {_event}: ”{text}”</translation>
    </message>
    <message>
        <source>{_service}: {_event}</source>
        <translation>{_service}: {_event}</translation>
    </message>
    <message>
        <source>{_service}: “{text}”</source>
        <translation>{_service}: ”{text}”</translation>
    </message>
    <message>
        <source>Something happened at {_service}</source>
        <translation>משהו קרה ב־{_service}</translation>
    </message>
    <message>
        <source>A message without a topic</source>
        <translation>הודעה ללא נושא</translation>
    </message>
    <message>
        <source>{_service}: {_packages}</source>
        <translation>{_service}: {_packages}</translation>
    </message>
    <message>
        <source>News from {_service}</source>
        <translation>חדשות מ־{_service}</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>{author} pushed to {project} ({branch}): “{summary}”</source>
        <translation>דחיפה אל {project} ‏({branch}) בידי {author}: ”{summary}”</translation>
    </message>
    <message>
        <source>{author} pushed to {project} ({branch})</source>
        <translation>דחיפה אל {project} ‏({branch}) בידי {author}</translation>
    </message>
    <message>
        <source>{author} pushed to {project}</source>
        <translation>דחיפה אל {project} בידי {author}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>הייתה דחיפה אל {project}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>קומיט נדחף</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>דחפת אל {project} ‏({branch}): ”{summary}”</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch})</source>
        <translation>דחפת אל {project} ‏({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>דחפת אל {project}</translation>
    </message>
    <message>
        <source>New commit: {project}</source>
        <translation>קומיט חדש: {project}</translation>
    </message>
    <message>
        <source>The commit is in another branch already.

{text}</source>
        <translation>הקומיט כבר נמצא בענף אחר.

{text}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {package}</source>
        <translation>הענף {branch} של החבילה {package} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>{package} has a new branch, {branch}</source>
        <translation>לחבילה {package} יש ענף חדש, {branch}</translation>
    </message>
    <message>
        <source>A package has a new branch</source>
        <translation>לחבילה יש ענף חדש</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {package}</source>
        <translation>יצרת את הענף {branch} של החבילה {package}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>ענף חדש: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} uploaded {filename} for {name}</source>
        <translation>הקובץ {filename} הועלה עבור {name} בידי {agent}</translation>
    </message>
    <message>
        <source>{filename} was uploaded for {name}</source>
        <translation>הקובץ {filename} הועלה עבור {name}</translation>
    </message>
    <message>
        <source>A source was uploaded</source>
        <translation>מקור הועלה</translation>
    </message>
    <message>
        <source>You uploaded {filename} for {name}</source>
        <translation>העלית את הקובץ {filename} עבור {name}</translation>
    </message>
    <message>
        <source>New source: {name}</source>
        <translation>מקור חדש: {name}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>יצירת ענפים המונית התחילה בידי {agent}</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>יצירת ענפים המונית התחילה</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>התחלת יצירת ענפים המונית</translation>
    </message>
    <message>
        <source>Mass branch started</source>
        <translation>יצירת ענפים המונית התחילה</translation>
    </message>
    <message>
        <source>The mass branch that {agent} started is done</source>
        <translation>יצירת הענפים ההמונית של {agent} הסתיימה</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>יצירת ענפים המונית הסתיימה</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>יצירת הענפים ההמונית שלך הסתיימה</translation>
    </message>
    <message>
        <source>Mass branch done</source>
        <translation>יצירת ענפים המונית הסתיימה</translation>
    </message>
    <message>
        <source>{agent} started to branch packages (pkgdb2branch)</source>
        <translation>יצירת ענפים לחבילות (pkgdb2branch) התחילה בידי {agent}</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch started</source>
        <translation>ריצה של pkgdb2branch התחילה</translation>
    </message>
    <message>
        <source>You started to branch packages (pkgdb2branch)</source>
        <translation>התחלת ליצור ענפים לחבילות (pkgdb2branch)</translation>
    </message>
    <message>
        <source>Branching started</source>
        <translation>יצירת ענפים התחילה</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>הריצה של pkgdb2branch מאת {agent} הסתיימה עם {unbranchedPackages, plural, one {שגיאה אחת} two {שתי שגיאות} other {# שגיאות}}</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done</source>
        <translation>הריצה של pkgdb2branch מאת {agent} הסתיימה</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch is done</source>
        <translation>ריצה של pkgdb2branch הסתיימה</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>הריצה שלך של pkgdb2branch הסתיימה עם {unbranchedPackages, plural, one {שגיאה אחת} two {שתי שגיאות} other {# שגיאות}}</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done</source>
        <translation>הריצה שלך של pkgdb2branch הסתיימה</translation>
    </message>
    <message>
        <source>Branching failed: {unbranchedPackages}</source>
        <translation>יצירת ענפים נכשלה: {unbranchedPackages}</translation>
    </message>
    <message>
        <source>Branching done</source>
        <translation>יצירת ענפים הסתיימה</translation>
    </message>
    <message>
        <source>Package sources</source>
        <translation>מקורות חבילות</translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>{who} deleted {branch} of {repo}</source>
        <translation>נמחק {branch} של {repo} בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch}), with force</source>
        <translation>{commits, plural, one {קומיט אחד נדחף בכפייה} two {שני קומיטים נדחפו בכפייה} other {# קומיטים נדחפו בכפייה}} אל {repo} ‏({branch}) בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{commits, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {repo} ‏({branch}) בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>הענף {branch} נדחף אל {repo} בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>דחיפה אל {repo} בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>דחיפה אל מאגר בידי {who}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>הייתה דחיפה אל {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitHub</source>
        <translation>הייתה דחיפה אל GitHub</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>דחפת {commits, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} אל {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>דחפת אל {repo}</translation>
    </message>
    <message>
        <source>Deleted: {repo} ({branch})</source>
        <translation>נמחק: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>דחיפה: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>דחיפה</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נפתחה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נסגרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נפתחה מחדש בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נערכה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} נמחקה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labelName}: “{title}”</source>
        <translation>הסוגיה {ticket} סומנה בתווית {labelName} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the issue {ticket}: “{title}”</source>
        <translation>התווית {labelName} הוסרה מהסוגיה {ticket} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>הסוגיה {ticket} הוקצתה אל {assignee} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} unassigned {assignee} from the issue {ticket}: “{title}”</source>
        <translation>ההקצאה של הסוגיה {ticket} אל {assignee} בוטלה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>הסוגיה {ticket} שונתה בידי {who}</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>הסוגיה {ticket} השתנתה</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>סוגיה השתנתה במאגר {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitHub</source>
        <translation>סוגיה השתנתה ב־GitHub</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>פתחת את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>סגרת את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>פתחת מחדש את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>שינית את הסוגיה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed your issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} שלך נסגרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reopened your issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} שלך נפתחה מחדש בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed your issue {ticket}: “{title}”</source>
        <translation>הסוגיה {ticket} שלך שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>סוגיה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>סוגיה נסגרה: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>סוגיה נפתחה מחדש: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>סוגיה נמחקה: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>סוגיה השתנתה: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>סוגיה השתנתה</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>תגובה מאת {who} על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>תגובה על {ticket}, ”{title}”, נערכה בידי {who}</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>תגובה על {ticket}, ”{title}”, נמחקה בידי {who}</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>תגובה מאת {who} על {ticket}</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>יש תגובה חדשה על {ticket}</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>יש תגובה חדשה במאגר {repo}</translation>
    </message>
    <message>
        <source>A new comment on GitHub</source>
        <translation>תגובה חדשה ב־GitHub</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>הגבת על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>ערכת תגובה על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>מחקת תגובה על {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>{who} commented on your {ticket}, “{title}”</source>
        <translation>תגובה מאת {who} על {ticket} שלך, ”{title}”</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>תגובה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>תגובה נמחקה: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>תגובה: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>תגובה</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נפתחה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} מוזגה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נסגרה ללא מיזוג בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נפתחה מחדש בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>דחיפה אל בקשת המשיכה {ticket} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} נערכה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>בקשת המשיכה {ticket} סומנה כמוכנה לסקירה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labelName}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} סומנה בתווית {labelName} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the pull request {ticket}: “{title}”</source>
        <translation>התווית {labelName} הוסרה מבקשת המשיכה {ticket} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} הוקצתה אל {assignee} בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>בקשת המשיכה {ticket} השתנתה</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>בקשת משיכה השתנתה במאגר {repo}</translation>
    </message>
    <message>
        <source>A pull request changed on GitHub</source>
        <translation>בקשת משיכה השתנתה ב־GitHub</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>פתחת את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>דחפת אל בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>מיזגת את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>סגרת את בקשת המשיכה {ticket} ללא מיזוג: ”{title}”</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>שינית את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} merged your pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} שלך מוזגה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed your pull request {ticket} without merging it: “{title}”</source>
        <translation>בקשת המשיכה {ticket} שלך נסגרה ללא מיזוג בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed your pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} שלך שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>בקשת משיכה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>בקשת משיכה מוזגה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>בקשת משיכה נסגרה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>בקשת משיכה נפתחה מחדש: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>בקשת משיכה השתנתה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>בקשת משיכה השתנתה</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} אושרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>שינויים בבקשת המשיכה {ticket} התבקשו בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} dismissed a review of the pull request {ticket}: “{title}”</source>
        <translation>סקירה של בקשת המשיכה {ticket} נדחתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}, “{title}”</source>
        <translation>תגובה מאת {who} על בקשת המשיכה {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>בקשת המשיכה {ticket} נסקרה בידי {who}</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>בקשת המשיכה {ticket} נסקרה</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>בקשת משיכה נסקרה</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>אישרת את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>ביקשת שינויים בבקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You reviewed the pull request {ticket}: “{title}”</source>
        <translation>סקרת את בקשת המשיכה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} approved your pull request {ticket}: “{title}”</source>
        <translation>בקשת המשיכה {ticket} שלך אושרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} requested changes to your pull request {ticket}: “{title}”</source>
        <translation>שינויים בבקשת המשיכה {ticket} שלך התבקשו בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} commented on your pull request {ticket}, “{title}”</source>
        <translation>תגובה מאת {who} על בקשת המשיכה {ticket} שלך, ”{title}”</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>אושרה: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>שינויים התבקשו: {ticket}</translation>
    </message>
    <message>
        <source>Reviewed: {ticket}</source>
        <translation>נסקרה: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>בקשת משיכה נסקרה</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}</source>
        <translation>תגובה מאת {who} על בקשת המשיכה {ticket}</translation>
    </message>
    <message>
        <source>The pull request {ticket} has a new comment</source>
        <translation>לבקשת המשיכה {ticket} יש תגובה חדשה</translation>
    </message>
    <message>
        <source>A pull request has a new comment</source>
        <translation>לבקשת משיכה יש תגובה חדשה</translation>
    </message>
    <message>
        <source>You commented on the pull request {ticket}, “{title}”</source>
        <translation>הגבת על בקשת המשיכה {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>New comment on a pull request</source>
        <translation>תגובה חדשה על בקשת משיכה</translation>
    </message>
    <message>
        <source>{who} commented on commit {revision} of {repo}</source>
        <translation>תגובה מאת {who} על הקומיט {revision} של {repo}</translation>
    </message>
    <message>
        <source>{who} commented on a commit of {repo}</source>
        <translation>תגובה מאת {who} על קומיט של {repo}</translation>
    </message>
    <message>
        <source>A commit of {repo} has a new comment</source>
        <translation>לקומיט של {repo} יש תגובה חדשה</translation>
    </message>
    <message>
        <source>A commit has a new comment</source>
        <translation>לקומיט יש תגובה חדשה</translation>
    </message>
    <message>
        <source>You commented on commit {revision} of {repo}</source>
        <translation>הגבת על הקומיט {revision} של {repo}</translation>
    </message>
    <message>
        <source>New comment: {repo}</source>
        <translation>תגובה חדשה: {repo}</translation>
    </message>
    <message>
        <source>New comment on a commit</source>
        <translation>תגובה חדשה על קומיט</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>הענף {branch} של {repo} נוצר בידי {who}</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>המאגר {repo} תויג בתגית {branch} בידי {who}</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>נוצר {branch} במאגר {repo} בידי {who}</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>למאגר {repo} יש ענף או תגית חדשים</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>נוצרו ענף או תגית</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>יצרת את הענף {branch} של {repo}</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>תייגת את המאגר {repo} בתגית {branch}</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>ענף חדש: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>תגית חדשה: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>ענף או תגית חדשים</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>הענף {branch} של {repo} נמחק בידי {who}</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>התגית {branch} של {repo} נמחקה בידי {who}</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>נמחק {branch} במאגר {repo} בידי {who}</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>ענף או תגית של {repo} נמחקו</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>ענף או תגית נמחקו</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>מחקת את הענף {branch} של {repo}</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>מחקת את התגית {branch} של {repo}</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>ענף נמחק: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>תגית נמחקה: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>ענף או תגית נמחקו</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>המאגר {repo} פוצל בידי {who}</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>המאגר {repo} פוצל</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>מאגר פוצל</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>פיצלת את המאגר {repo}</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>פיצול: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>מאגר פוצל</translation>
    </message>
    <message>
        <source>{who} took the star from {repo}</source>
        <translation>הכוכב של המאגר {repo} הוסר בידי {who}</translation>
    </message>
    <message>
        <source>{who} starred {repo}</source>
        <translation>המאגר {repo} סומן בכוכב בידי {who}</translation>
    </message>
    <message>
        <source>{repo} was starred</source>
        <translation>המאגר {repo} סומן בכוכב</translation>
    </message>
    <message>
        <source>A repository was starred</source>
        <translation>מאגר סומן בכוכב</translation>
    </message>
    <message>
        <source>You took the star from {repo}</source>
        <translation>הסרת את הכוכב מהמאגר {repo}</translation>
    </message>
    <message>
        <source>You starred {repo}</source>
        <translation>סימנת את המאגר {repo} בכוכב</translation>
    </message>
    <message>
        <source>Star taken: {repo}</source>
        <translation>כוכב הוסר: {repo}</translation>
    </message>
    <message>
        <source>Starred: {repo}</source>
        <translation>סומן בכוכב: {repo}</translation>
    </message>
    <message>
        <source>Repository starred</source>
        <translation>מאגר סומן בכוכב</translation>
    </message>
    <message>
        <source>{who} started to watch {repo}</source>
        <translation>מעקב אחר {repo} התחיל בידי {who}</translation>
    </message>
    <message>
        <source>{repo} has a new watcher</source>
        <translation>יש מעקב חדש אחר {repo}</translation>
    </message>
    <message>
        <source>A repository has a new watcher</source>
        <translation>יש מעקב חדש אחר מאגר</translation>
    </message>
    <message>
        <source>You started to watch {repo}</source>
        <translation>התחלת לעקוב אחר {repo}</translation>
    </message>
    <message>
        <source>New watcher: {repo}</source>
        <translation>מעקב חדש: {repo}</translation>
    </message>
    <message>
        <source>New watcher</source>
        <translation>מעקב חדש</translation>
    </message>
    <message>
        <source>{who} removed {member} from the members of {repo}</source>
        <translation>החברות של {member} במאגר {repo} הוסרה בידי {who}</translation>
    </message>
    <message>
        <source>{who} changed the access of {member} to {repo}</source>
        <translation>הגישה של {member} אל {repo} שונתה בידי {who}</translation>
    </message>
    <message>
        <source>{who} made {member} a member of {repo}</source>
        <translation>החברות של {member} במאגר {repo} נוספה בידי {who}</translation>
    </message>
    <message>
        <source>{repo} has a new member</source>
        <translation>למאגר {repo} יש חברות חדשה</translation>
    </message>
    <message>
        <source>A repository has a new member</source>
        <translation>למאגר יש חברות חדשה</translation>
    </message>
    <message>
        <source>You removed {member} from the members of {repo}</source>
        <translation>הסרת את {member} מרשימת החברות במאגר {repo}</translation>
    </message>
    <message>
        <source>You changed the access of {member} to {repo}</source>
        <translation>שינית את הגישה של {member} אל {repo}</translation>
    </message>
    <message>
        <source>You made {member} a member of {repo}</source>
        <translation>הוספת את {member} לרשימת החברות במאגר {repo}</translation>
    </message>
    <message>
        <source>{who} removed you from the members of {repo}</source>
        <translation>החברות שלך במאגר {repo} הוסרה בידי {who}</translation>
    </message>
    <message>
        <source>{who} changed your access to {repo}</source>
        <translation>הגישה שלך אל {repo} שונתה בידי {who}</translation>
    </message>
    <message>
        <source>{who} made you a member of {repo}</source>
        <translation>החברות שלך במאגר {repo} נוספה בידי {who}</translation>
    </message>
    <message>
        <source>Member removed: {repo}</source>
        <translation>חברות הוסרה: {repo}</translation>
    </message>
    <message>
        <source>Access changed: {repo}</source>
        <translation>גישה שונתה: {repo}</translation>
    </message>
    <message>
        <source>New member: {repo}</source>
        <translation>חברות חדשה: {repo}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>חברות חדשה</translation>
    </message>
    <message>
        <source>The team {teamName} was added to {repo}</source>
        <translation>הצוות {teamName} נוסף אל {repo}</translation>
    </message>
    <message>
        <source>A team was added to {repo}</source>
        <translation>צוות נוסף אל {repo}</translation>
    </message>
    <message>
        <source>A team was added to a repository</source>
        <translation>צוות נוסף למאגר</translation>
    </message>
    <message>
        <source>New team: {repo}</source>
        <translation>צוות חדש: {repo}</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>צוות חדש</translation>
    </message>
    <message>
        <source>{who}&apos;s build of the pages of {repo} failed</source>
        <translation>הבנייה של העמודים של {repo} מאת {who} נכשלה</translation>
    </message>
    <message>
        <source>A build of the pages of {repo} failed</source>
        <translation>בנייה של העמודים של {repo} נכשלה</translation>
    </message>
    <message>
        <source>{who} rebuilt the pages of {repo}</source>
        <translation>העמודים של {repo} נבנו מחדש בידי {who}</translation>
    </message>
    <message>
        <source>The pages of {repo} were rebuilt</source>
        <translation>העמודים של {repo} נבנו מחדש</translation>
    </message>
    <message>
        <source>Pages were rebuilt</source>
        <translation>עמודים נבנו מחדש</translation>
    </message>
    <message>
        <source>Your build of the pages of {repo} failed</source>
        <translation>הבנייה שלך של העמודים של {repo} נכשלה</translation>
    </message>
    <message>
        <source>You rebuilt the pages of {repo}</source>
        <translation>בנית מחדש את העמודים של {repo}</translation>
    </message>
    <message>
        <source>Pages failed: {repo}</source>
        <translation>עמודים נכשלו: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt: {repo}</source>
        <translation>עמודים נבנו מחדש: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt</source>
        <translation>עמודים נבנו מחדש</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>המהדורה {version} של {project} נמחקה בידי {who}</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>המהדורה {version} של {project} נערכה בידי {who}</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>המהדורה {version} של {project} שוחררה בידי {who}</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>המהדורה {version} של {project} יצאה</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>למאגר {repo} יש מהדורה חדשה</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>לפרויקט יש מהדורה חדשה</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>מחקת את המהדורה {version} של {project}</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>ערכת את המהדורה {version} של {project}</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>שחררת את המהדורה {version} של {project}</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>מהדורה נמחקה: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>מהדורה נערכה: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>מהדורה שוחררה: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}: “{description}”</source>
        <translation>בדיקה של הקומיט {revision} של {repo} הצליחה: ”{description}”</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}</source>
        <translation>בדיקה של הקומיט {revision} של {repo} הצליחה</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}: “{description}”</source>
        <translation>בדיקה של הקומיט {revision} של {repo} נכשלה: ”{description}”</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}</source>
        <translation>בדיקה של הקומיט {revision} של {repo} נכשלה</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}: “{description}”</source>
        <translation>בדיקה של הקומיט {revision} של {repo} ממתינה: ”{description}”</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}</source>
        <translation>בדיקה של הקומיט {revision} של {repo} ממתינה</translation>
    </message>
    <message>
        <source>A check is pending for {repo}</source>
        <translation>בדיקה של {repo} ממתינה</translation>
    </message>
    <message>
        <source>A check is pending</source>
        <translation>בדיקה ממתינה</translation>
    </message>
    <message>
        <source>A check succeeded for your commit {revision} of {repo}: “{description}”</source>
        <translation>בדיקה של הקומיט {revision} שלך במאגר {repo} הצליחה: ”{description}”</translation>
    </message>
    <message>
        <source>A check failed for your commit {revision} of {repo}: “{description}”</source>
        <translation>בדיקה של הקומיט {revision} שלך במאגר {repo} נכשלה: ”{description}”</translation>
    </message>
    <message>
        <source>A check is pending for your commit {revision} of {repo}: “{description}”</source>
        <translation>בדיקה של הקומיט {revision} שלך במאגר {repo} ממתינה: ”{description}”</translation>
    </message>
    <message>
        <source>Check succeeded: {repo}</source>
        <translation>בדיקה הצליחה: {repo}</translation>
    </message>
    <message>
        <source>Check failed: {repo}</source>
        <translation>בדיקה נכשלה: {repo}</translation>
    </message>
    <message>
        <source>Check pending: {repo}</source>
        <translation>בדיקה ממתינה: {repo}</translation>
    </message>
    <message>
        <source>Check pending</source>
        <translation>בדיקה ממתינה</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} was a success</source>
        <translation>הפריסה של {repo} אל {environment} בידי {who} הצליחה</translation>
    </message>
    <message>
        <source>A deployment of {repo} was a success</source>
        <translation>פריסה של {repo} הצליחה</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} failed</source>
        <translation>הפריסה של {repo} אל {environment} בידי {who} נכשלה</translation>
    </message>
    <message>
        <source>A deployment of {repo} failed</source>
        <translation>פריסה של {repo} נכשלה</translation>
    </message>
    <message>
        <source>{who} is deploying {repo} to {environment}</source>
        <translation>המאגר {repo} נפרס אל {environment} בידי {who}</translation>
    </message>
    <message>
        <source>{repo} is being deployed</source>
        <translation>המאגר {repo} נפרס כעת</translation>
    </message>
    <message>
        <source>A deployment has a new state</source>
        <translation>לפריסה יש מצב חדש</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} was a success</source>
        <translation>הפריסה שלך של {repo} אל {environment} הצליחה</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} failed</source>
        <translation>הפריסה שלך של {repo} אל {environment} נכשלה</translation>
    </message>
    <message>
        <source>You are deploying {repo} to {environment}</source>
        <translation>התחלת לפרוס את {repo} אל {environment}</translation>
    </message>
    <message>
        <source>Deployed: {repo}</source>
        <translation>נפרס: {repo}</translation>
    </message>
    <message>
        <source>Deployment failed: {repo}</source>
        <translation>פריסה נכשלה: {repo}</translation>
    </message>
    <message>
        <source>Deployment: {repo}</source>
        <translation>פריסה: {repo}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>פריסה</translation>
    </message>
    <message>
        <source>{workflow} succeeded in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} הצליח במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>תהליך עבודה הצליח במאגר {repo}</translation>
    </message>
    <message>
        <source>{workflow} failed in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} נכשל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>תהליך עבודה נכשל במאגר {repo}</translation>
    </message>
    <message>
        <source>{workflow} was cancelled in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} בוטל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A workflow was cancelled in {repo}</source>
        <translation>תהליך עבודה בוטל במאגר {repo}</translation>
    </message>
    <message>
        <source>{workflow} ended in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} נגמר במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>{workflow} started in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} התחיל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A workflow started in {repo}</source>
        <translation>תהליך עבודה התחיל במאגר {repo}</translation>
    </message>
    <message>
        <source>A workflow has a new state</source>
        <translation>לתהליך עבודה יש מצב חדש</translation>
    </message>
    <message>
        <source>{workflow} succeeded for you in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} הצליח עבורך במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>{workflow} failed for you in {repo} ({branch})</source>
        <translation>תהליך העבודה {workflow} נכשל עבורך במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>תהליך עבודה הצליח: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>תהליך עבודה נכשל: {repo}</translation>
    </message>
    <message>
        <source>Workflow cancelled: {repo}</source>
        <translation>תהליך עבודה בוטל: {repo}</translation>
    </message>
    <message>
        <source>Workflow ended: {repo}</source>
        <translation>תהליך עבודה נגמר: {repo}</translation>
    </message>
    <message>
        <source>Workflow started: {repo}</source>
        <translation>תהליך עבודה התחיל: {repo}</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>תהליך עבודה</translation>
    </message>
    <message>
        <source>A new GitHub repository speaks on the bus</source>
        <translation>מאגר GitHub חדש מדבר באפיק</translation>
    </message>
    <message>
        <source>New repository on the bus</source>
        <translation>מאגר חדש באפיק</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>פעולה של {who} במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitHub ({event})</source>
        <translation>פעולה של {who} ב־GitHub ‏({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>משהו קרה במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub ({event})</source>
        <translation>משהו קרה ב־GitHub ‏({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub</source>
        <translation>משהו קרה ב־GitHub</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>ביצעת פעולה במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>חדשות: {repo}</translation>
    </message>
    <message>
        <source>News from GitHub</source>
        <translation>חדשות מ־GitHub</translation>
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
        <translation>הענף {reference} של {repo} הוזז בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>{total_commits_count, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {repo} ‏({reference}) בידי {who}</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>דחיפה אל {repo} בידי {who}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>הייתה דחיפה אל {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed to GitLab</source>
        <translation>הייתה דחיפה אל GitLab</translation>
    </message>
    <message>
        <source>You pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>דחפת {total_commits_count, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} אל {repo} ‏({reference})</translation>
    </message>
    <message>
        <source>Push: {repo} ({reference})</source>
        <translation>דחיפה: {repo} ({reference})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>דחיפה</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {reference}</source>
        <translation>המאגר {repo} תויג בתגית {reference} בידי {who}</translation>
    </message>
    <message>
        <source>{repo} was tagged as {reference}</source>
        <translation>המאגר {repo} תויג בתגית {reference}</translation>
    </message>
    <message>
        <source>A repository was tagged</source>
        <translation>מאגר תויג</translation>
    </message>
    <message>
        <source>You tagged {repo} as {reference}</source>
        <translation>תייגת את המאגר {repo} בתגית {reference}</translation>
    </message>
    <message>
        <source>New tag: {repo} {reference}</source>
        <translation>תגית חדשה: {repo} {reference}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>{who} opened the issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} נפתחה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed the issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} נסגרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} נפתחה מחדש בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>The issue {issue} changed</source>
        <translation>הסוגיה {issue} השתנתה</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>סוגיה השתנתה במאגר {repo}</translation>
    </message>
    <message>
        <source>An issue changed on GitLab</source>
        <translation>סוגיה השתנתה ב־GitLab</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>פתחת את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {issue}: “{title}”</source>
        <translation>סגרת את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>פתחת מחדש את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>You changed the issue {issue}: “{title}”</source>
        <translation>שינית את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>סוגיה חדשה: {issue}</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>סוגיה נסגרה: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>סוגיה נפתחה מחדש: {issue}</translation>
    </message>
    <message>
        <source>Issue changed: {issue}</source>
        <translation>סוגיה השתנתה: {issue}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>סוגיה השתנתה</translation>
    </message>
    <message>
        <source>{who} opened the merge request {merge}: “{title}”</source>
        <translation>בקשת המיזוג {merge} נפתחה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} merged the merge request {merge}: “{title}”</source>
        <translation>בקשת המיזוג {merge} מוזגה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} closed the merge request {merge} without merging it: “{title}”</source>
        <translation>בקשת המיזוג {merge} נסגרה ללא מיזוג בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} reopened the merge request {merge}: “{title}”</source>
        <translation>בקשת המיזוג {merge} נפתחה מחדש בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} approved the merge request {merge}: “{title}”</source>
        <translation>בקשת המיזוג {merge} אושרה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} took back the approval of the merge request {merge}: “{title}”</source>
        <translation>האישור של בקשת המיזוג {merge} בוטל בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>{who} changed the merge request {merge}: “{title}”</source>
        <translation>בקשת המיזוג {merge} שונתה בידי {who}: ”{title}”</translation>
    </message>
    <message>
        <source>The merge request {merge} changed</source>
        <translation>בקשת המיזוג {merge} השתנתה</translation>
    </message>
    <message>
        <source>A merge request changed in {repo}</source>
        <translation>בקשת מיזוג השתנתה במאגר {repo}</translation>
    </message>
    <message>
        <source>A merge request changed on GitLab</source>
        <translation>בקשת מיזוג השתנתה ב־GitLab</translation>
    </message>
    <message>
        <source>You opened the merge request {merge}: “{title}”</source>
        <translation>פתחת את בקשת המיזוג {merge}: ”{title}”</translation>
    </message>
    <message>
        <source>You merged the merge request {merge}: “{title}”</source>
        <translation>מיזגת את בקשת המיזוג {merge}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the merge request {merge} without merging it: “{title}”</source>
        <translation>סגרת את בקשת המיזוג {merge} ללא מיזוג: ”{title}”</translation>
    </message>
    <message>
        <source>You approved the merge request {merge}: “{title}”</source>
        <translation>אישרת את בקשת המיזוג {merge}: ”{title}”</translation>
    </message>
    <message>
        <source>You changed the merge request {merge}: “{title}”</source>
        <translation>שינית את בקשת המיזוג {merge}: ”{title}”</translation>
    </message>
    <message>
        <source>New merge request: {merge}</source>
        <translation>בקשת מיזוג חדשה: {merge}</translation>
    </message>
    <message>
        <source>Merged: {merge}</source>
        <translation>מוזגה: {merge}</translation>
    </message>
    <message>
        <source>Merge request closed: {merge}</source>
        <translation>בקשת מיזוג נסגרה: {merge}</translation>
    </message>
    <message>
        <source>Approved: {merge}</source>
        <translation>אושרה: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed: {merge}</source>
        <translation>בקשת מיזוג השתנתה: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed</source>
        <translation>בקשת מיזוג השתנתה</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}, “{title}”</source>
        <translation>הערה מאת {who} על {commented}, ”{title}”</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}</source>
        <translation>הערה מאת {who} על {commented}</translation>
    </message>
    <message>
        <source>{commented} has a new note</source>
        <translation>יש הערה חדשה על {commented}</translation>
    </message>
    <message>
        <source>A new note on GitLab</source>
        <translation>הערה חדשה ב־GitLab</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}, “{title}”</source>
        <translation>כתבת הערה על {commented}, ”{title}”</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}</source>
        <translation>כתבת הערה על {commented}</translation>
    </message>
    <message>
        <source>New comment: {commented}</source>
        <translation>תגובה חדשה: {commented}</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>תגובה חדשה</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline succeeded in {repo} ({branch})</source>
        <translation>הצינור של {who} הצליח במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline failed in {repo} ({branch})</source>
        <translation>הצינור של {who} נכשל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline was cancelled in {repo} ({branch})</source>
        <translation>הצינור של {who} בוטל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline runs in {repo} ({branch})</source>
        <translation>הצינור של {who} רץ במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>A pipeline runs in {repo}</source>
        <translation>צינור רץ במאגר {repo}</translation>
    </message>
    <message>
        <source>A pipeline runs on GitLab</source>
        <translation>צינור רץ ב־GitLab</translation>
    </message>
    <message>
        <source>Your pipeline succeeded in {repo} ({branch})</source>
        <translation>הצינור שלך הצליח במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Your pipeline failed in {repo} ({branch})</source>
        <translation>הצינור שלך נכשל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Your pipeline was cancelled in {repo} ({branch})</source>
        <translation>הצינור שלך בוטל במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Your pipeline runs in {repo} ({branch})</source>
        <translation>הצינור שלך רץ במאגר {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>Pipeline succeeded: {repo}</source>
        <translation>צינור הצליח: {repo}</translation>
    </message>
    <message>
        <source>Pipeline failed: {repo}</source>
        <translation>צינור נכשל: {repo}</translation>
    </message>
    <message>
        <source>Pipeline cancelled: {repo}</source>
        <translation>צינור בוטל: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs: {repo}</source>
        <translation>צינור רץ: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>צינור רץ</translation>
    </message>
    <message>
        <source>{who} released {repo} {tag}</source>
        <translation>המהדורה {tag} של {repo} שוחררה בידי {who}</translation>
    </message>
    <message>
        <source>{repo} {tag} is out</source>
        <translation>המהדורה {tag} של {repo} יצאה</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>למאגר {repo} יש מהדורה חדשה</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>לפרויקט יש מהדורה חדשה</translation>
    </message>
    <message>
        <source>You released {repo} {tag}</source>
        <translation>שחררת את המהדורה {tag} של {repo}</translation>
    </message>
    <message>
        <source>Released: {repo} {tag}</source>
        <translation>מהדורה שוחררה: {repo} {tag}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>מהדורה חדשה</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>פעולה של {who} במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitLab ({event})</source>
        <translation>פעולה של {who} ב־GitLab ‏({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>משהו קרה במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>Something happened on GitLab</source>
        <translation>משהו קרה ב־GitLab</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>ביצעת פעולה במאגר {repo} ‏({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>חדשות: {repo}</translation>
    </message>
    <message>
        <source>News from GitLab</source>
        <translation>חדשות מ־GitLab</translation>
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
        <translation>Greenwave מניח ל־{subject} לעבור עבור {context} ‏({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave lets {subject} pass</source>
        <translation>Greenwave מניח ל־{subject} לעבור</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary} ({tests})</source>
        <translation>Greenwave עוצר את {subject} עבור {context} ‏({product}): {summary} ({tests})</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary}</source>
        <translation>Greenwave עוצר את {subject} עבור {context} ‏({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave does not let {subject} pass yet for {context} ({product}): {summary}</source>
        <translation>Greenwave עדיין אינו מניח ל־{subject} לעבור עבור {context} ‏({product}): {summary}</translation>
    </message>
    <message>
        <source>Greenwave decided about {subject}</source>
        <translation>Greenwave החליט לגבי {subject}</translation>
    </message>
    <message>
        <source>Greenwave decided about a build</source>
        <translation>Greenwave החליט לגבי בנייה</translation>
    </message>
    <message>
        <source>Gate open: {package}</source>
        <translation>שער פתוח: {package}</translation>
    </message>
    <message>
        <source>Gate open: {subject}</source>
        <translation>שער פתוח: {subject}</translation>
    </message>
    <message>
        <source>Gate red: {package}</source>
        <translation>שער אדום: {package}</translation>
    </message>
    <message>
        <source>Gate red: {subject}</source>
        <translation>שער אדום: {subject}</translation>
    </message>
    <message>
        <source>Gate closed: {package}</source>
        <translation>שער סגור: {package}</translation>
    </message>
    <message>
        <source>Gate closed: {subject}</source>
        <translation>שער סגור: {subject}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}
Tests that are not passed:
{tests}</source>
        <translation>בנייה: {subject}
עבור: {context}, {product}
החלטה: {summary}
בדיקות שלא עברו:
{tests}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}</source>
        <translation>בנייה: {subject}
עבור: {context}, {product}
החלטה: {summary}</translation>
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
        <translation>הפלייבוק {playbook} הורץ בידי {user} {runs, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}</translation>
    </message>
    <message>
        <source>{user} ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>הפלייבוק {playbook} הורץ בידי {user} {_count, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}</translation>
    </message>
    <message>
        <source>{user} ran playbooks {_count, plural, one {# time} other {# times}}</source>
        <translation>פלייבוקים הורצו בידי {user} {_count, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {runs, plural, one {# time} other {# times}}</source>
        <translation>הרצת את הפלייבוק {playbook} {runs, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}</translation>
    </message>
    <message>
        <source>You ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>הרצת את הפלייבוק {playbook} {_count, plural, one {פעם אחת} two {פעמיים} other {# פעמים}}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>{_count, plural, one {עדכון אחד של {package} עבור {release} הוגש} two {שני עדכונים של {package} עבור {release} הוגשו} other {# עדכונים של {package} עבור {release} הוגשו}} למאגר הבדיקות בידי {agent}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>הגשת {_count, plural, one {עדכון אחד} two {שני עדכונים} other {# עדכונים}} של {package} עבור {release} למאגר הבדיקות</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to testing: {package}</source>
        <translation>{_count, plural, one {עדכון אחד} two {שני עדכונים} other {# עדכונים}} למאגר הבדיקות: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>{_count, plural, one {עדכון אחד של {package} עבור {release} הוגש} two {שני עדכונים של {package} עבור {release} הוגשו} other {# עדכונים של {package} עבור {release} הוגשו}} למאגר היציב בידי {agent}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>הגשת {_count, plural, one {עדכון אחד} two {שני עדכונים} other {# עדכונים}} של {package} עבור {release} למאגר היציב</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to stable: {package}</source>
        <translation>{_count, plural, one {עדכון אחד} two {שני עדכונים} other {# עדכונים}} למאגר היציב: {package}</translation>
    </message>
    <message>
        <source>{_users} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release}</source>
        <translation>{_count, plural, one {עדכון אחד של {package} עבור {release} הוגש} two {שני עדכונים של {package} עבור {release} הוגשו} other {# עדכונים של {package} עבור {release} הוגשו}} בידי {_users}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted: {package}</source>
        <translation>{_count, plural, one {עדכון אחד הוגש} two {שני עדכונים הוגשו} other {# עדכונים הוגשו}}: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>{_count, plural, one {עדכון אחד של {_packages} עבור {release} הוגש} two {שני עדכונים של {_packages} עבור {release} הוגשו} other {# עדכונים של {_packages} עבור {release} הוגשו}} בידי {agent}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>הגשת {_count, plural, one {עדכון אחד} two {שני עדכונים} other {# עדכונים}} של {_packages} עבור {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted by {agent}</source>
        <translation>{_count, plural, one {עדכון אחד הוגש} two {שני עדכונים הוגשו} other {# עדכונים הוגשו}} בידי {agent}</translation>
    </message>
    <message>
        <source>{_users} commented on {update}</source>
        <translation>תגובות מאת {_users} על העדכון {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} on {update}</source>
        <translation>{_count, plural, one {תגובה אחת} two {שתי תגובות} other {# תגובות}} על העדכון {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}}: {update}</source>
        <translation>{_count, plural, one {תגובה אחת} two {שתי תגובות} other {# תגובות}}: {update}</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>תגובה מאת {author} על העדכון {update}</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>הגבת על העדכון {update}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} by {author}</source>
        <translation>{_count, plural, one {תגובה אחת} two {שתי תגובות} other {# תגובות}} מאת {author}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>{_count, plural, one {עקיפה אחת עבור {_packages} על {release} הוגשה} two {שתי עקיפות עבור {_packages} על {release} הוגשו} other {# עקיפות עבור {_packages} על {release} הוגשו}} בידי {submitter}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages}</source>
        <translation>{_count, plural, one {עקיפה אחת עבור {_packages} הוגשה} two {שתי עקיפות עבור {_packages} הוגשו} other {# עקיפות עבור {_packages} הוגשו}} בידי {submitter}</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>הגשת {_count, plural, one {עקיפה אחת} two {שתי עקיפות} other {# עקיפות}} עבור {_packages} על {release}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} by {submitter}</source>
        <translation>{_count, plural, one {עקיפה אחת} two {שתי עקיפות} other {# עקיפות}} מאת {submitter}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {עקיפה אחת של {submitter} עבור {_packages} על {release} פגה} two {שתי עקיפות של {submitter} עבור {_packages} על {release} פגו} other {# עקיפות של {submitter} עבור {_packages} על {release} פגו}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} expired</source>
        <translation>{_count, plural, one {עקיפה אחת של {submitter} עבור {_packages} פגה} two {שתי עקיפות של {submitter} עבור {_packages} פגו} other {# עקיפות של {submitter} עבור {_packages} פגו}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of yours for {_packages} on {release} expired</source>
        <translation>{_count, plural, one {עקיפה אחת שלך עבור {_packages} על {release} פגה} two {שתי עקיפות שלך עבור {_packages} על {release} פגו} other {# עקיפות שלך עבור {_packages} על {release} פגו}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} expired</source>
        <translation>{_count, plural, one {עקיפה אחת פגה} two {שתי עקיפות פגו} other {# עקיפות פגו}}</translation>
    </message>
    <message>
        <source>{who} changed {bug}, “{summary}” ({_count, plural, one {# change} other {# changes}})</source>
        <translation>{bug} שונה בידי {who}: ”{summary}” ({_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}, “{summary}”</source>
        <translation>{_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}} בבאג {bug}, ”{summary}”</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}</source>
        <translation>{_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}} בבאג {bug}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {bug}</source>
        <translation>{_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}: {bug}</translation>
    </message>
    <message>
        <source>{user} started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>{starts, plural, one {בנייה אחת התחילה} two {שתי בניות התחילו} other {# בניות התחילו}} בפרויקט {project} בידי {user}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# build} other {# builds}} of {user} went on in {project}</source>
        <translation>{_count, plural, one {בנייה אחת של {user} התקדמה} two {שתי בניות של {user} התקדמו} other {# בניות של {user} התקדמו}} בפרויקט {project}</translation>
    </message>
    <message>
        <source>{user} is building in {copr}</source>
        <translation>בנייה של {user} מתבצעת בפרויקט {copr}</translation>
    </message>
    <message>
        <source>You started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>התחלת {starts, plural, one {בנייה אחת} two {שתי בניות} other {# בניות}} בפרויקט {project}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>{_count, plural, one {עיטור אחד הוענק} two {שני עיטורים הוענקו} other {# עיטורים הוענקו}} אל {account}: {name}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}</source>
        <translation>{_count, plural, one {עיטור אחד הוענק} two {שני עיטורים הוענקו} other {# עיטורים הוענקו}} אל {account}</translation>
    </message>
    <message>
        <source>You got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>קיבלת {_count, plural, one {עיטור אחד} two {שני עיטורים} other {# עיטורים}}: {name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new badge} other {# new badges}}</source>
        <translation>{_count, plural, one {עיטור חדש אחד} two {שני עיטורים חדשים} other {# עיטורים חדשים}}</translation>
    </message>
    <message>
        <source>{account} voted on the tags {tag} of {_packages}</source>
        <translation>הצבעות מאת {account} על התגיות {tag} של {_packages}</translation>
    </message>
    <message>
        <source>You voted on the tags {tag} of {_packages}</source>
        <translation>הצבעת על התגיות {tag} של {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# vote} other {# votes}} on tags</source>
        <translation>{_count, plural, one {הצבעה אחת} two {שתי הצבעות} other {# הצבעות}} על תגיות</translation>
    </message>
    <message>
        <source>{account} added the tags {tag} to {_packages}</source>
        <translation>התגיות {tag} נוספו אל {_packages} בידי {account}</translation>
    </message>
    <message>
        <source>You added the tags {tag} to {_packages}</source>
        <translation>הוספת את התגיות {tag} אל {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new tag} other {# new tags}}</source>
        <translation>{_count, plural, one {תגית חדשה אחת} two {שתי תגיות חדשות} other {# תגיות חדשות}}</translation>
    </message>
    <message>
        <source>{who} worked on {ticket}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>עבודה של {who} על {ticket}: {_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {ticket}</source>
        <translation>{_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}} ב־{ticket}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {ticket}</source>
        <translation>{_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}: {ticket}</translation>
    </message>
    <message>
        <source>{who} worked on {repo}: {_count, plural, one {# event} other {# events}}</source>
        <translation>עבודה של {who} על {repo}: {_count, plural, one {אירוע אחד} two {שני אירועים} other {# אירועים}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# event} other {# events}}: {repo}</source>
        <translation>{_count, plural, one {אירוע אחד} two {שני אירועים} other {# אירועים}}: {repo}</translation>
    </message>
    <message>
        <source>{_first}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_first}, {_more, plural, one {ועוד הודעה אחת כזאת} two {ועוד שתי הודעות כאלה} other {ועוד # הודעות כאלה}}</translation>
    </message>
    <message>
        <source>{_subjective}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_subjective}, {_more, plural, one {ועוד הודעה אחת כזאת} two {ועוד שתי הודעות כאלה} other {ועוד # הודעות כאלה}}</translation>
    </message>
    <message>
        <source>{_headline} (and {_more, plural, one {# more} other {# more}})</source>
        <translation>{_headline} ({_more, plural, one {ועוד אחת} two {ועוד שתיים} other {ועוד #}})</translation>
    </message>
    <message>
        <source>{user} pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{_count, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {repo} בידי {user}</translation>
    </message>
    <message>
        <source>You pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>דחפת {_count, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} אל {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} by {user}</source>
        <translation>{_count, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} מאת {user}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{_count, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {repo} ‏({branch}) בידי {author}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{_count, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} אל {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {repo}</source>
        <translation>{_count, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}}: {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new version of {_packages}</source>
        <translation>{_count, plural, one {צעד אחד} two {שני צעדים} other {# צעדים}} לקראת גרסה חדשה של {_packages}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new {_packages}</source>
        <translation>{_count, plural, one {צעד אחד} two {שני צעדים} other {# צעדים}} לקראת גרסה חדשה: {_packages}</translation>
    </message>
    <message>
        <source>{owner} is building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{build, plural, one {חבילה אחת נבנית} two {שתי חבילות נבנות} other {# חבילות נבנות}} בידי {owner}: {build}</translation>
    </message>
    <message>
        <source>{owner} built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{build, plural, one {חבילה אחת נבנתה} two {שתי חבילות נבנו} other {# חבילות נבנו}} בידי {owner}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of {owner} failed: {build}</source>
        <translation>{build, plural, one {בנייה אחת של {owner} נכשלה} two {שתי בניות של {owner} נכשלו} other {# בניות של {owner} נכשלו}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} cancelled: {build}</source>
        <translation>{build, plural, one {בנייה אחת של {owner} בוטלה} two {שתי בניות של {owner} בוטלו} other {# בניות של {owner} בוטלו}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} deleted: {build}</source>
        <translation>{build, plural, one {בנייה אחת של {owner} נמחקה} two {שתי בניות של {owner} נמחקו} other {# בניות של {owner} נמחקו}}: {build}</translation>
    </message>
    <message>
        <source>You are building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>התחלת לבנות {build, plural, one {חבילה אחת} two {שתי חבילות} other {# חבילות}}: {build}</translation>
    </message>
    <message>
        <source>You built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>בנית {build, plural, one {חבילה אחת} two {שתי חבילות} other {# חבילות}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of yours failed: {build}</source>
        <translation>{build, plural, one {בנייה אחת שלך נכשלה} two {שתי בניות שלך נכשלו} other {# בניות שלך נכשלו}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {owner}</source>
        <translation>{build, plural, one {בנייה אחת התחילה} two {שתי בניות התחילו} other {# בניות התחילו}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done: {owner}</source>
        <translation>{build, plural, one {בנייה אחת הסתיימה} two {שתי בניות הסתיימו} other {# בניות הסתיימו}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {owner}</source>
        <translation>{build, plural, one {בנייה אחת נכשלה} two {שתי בניות נכשלו} other {# בניות נכשלו}}: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {build}</source>
        <translation>{build, plural, one {בנייה אחת התחילה} two {שתי בניות התחילו} other {# בניות התחילו}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} succeeded: {build}</source>
        <translation>{build, plural, one {בנייה אחת הצליחה} two {שתי בניות הצליחו} other {# בניות הצליחו}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {build}</source>
        <translation>{build, plural, one {בנייה אחת נכשלה} two {שתי בניות נכשלו} other {# בניות נכשלו}}: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started</source>
        <translation>{build, plural, one {בנייה אחת התחילה} two {שתי בניות התחילו} other {# בניות התחילו}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done</source>
        <translation>{build, plural, one {בנייה אחת הסתיימה} two {שתי בניות הסתיימו} other {# בניות הסתיימו}}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed</source>
        <translation>{build, plural, one {בנייה אחת נכשלה} two {שתי בניות נכשלו} other {# בניות נכשלו}}</translation>
    </message>
    <message>
        <source>{address} wrote {_count, plural, one {# mail} other {# mails}} about “{thread}” to the list {list}</source>
        <translation>{_count, plural, one {מכתב אחד} two {שני מכתבים} other {# מכתבים}} מאת {address} על ”{thread}” לרשימה {list}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{_count, plural, one {מכתב אחד} two {שני מכתבים} other {# מכתבים}} על ”{thread}”</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} to the list {list}</source>
        <translation>{_count, plural, one {מכתב אחד} two {שני מכתבים} other {# מכתבים}} לרשימה {list}</translation>
    </message>
    <message>
        <source>{list}: {_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{list}: {_count, plural, one {מכתב אחד} two {שני מכתבים} other {# מכתבים}} על ”{thread}”</translation>
    </message>
    <message>
        <source>{there} took part in the meeting “{title}” in {channel}</source>
        <translation>השתתפות בפגישה ”{title}” בערוץ {channel}: {there}</translation>
    </message>
    <message>
        <source>{there} took part in a meeting in {channel}</source>
        <translation>השתתפות בפגישה בערוץ {channel}: {there}</translation>
    </message>
    <message>
        <source>{_users} took part in the meeting “{title}” in {channel}</source>
        <translation>השתתפות בפגישה ”{title}” בערוץ {channel}: {_users}</translation>
    </message>
    <message>
        <source>{_users} took part in a meeting</source>
        <translation>השתתפות בפגישה: {_users}</translation>
    </message>
    <message>
        <source>Meeting: {title} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>פגישה: {title} ({_count, plural, one {הודעה אחת} two {שתי הודעות} other {# הודעות}})</translation>
    </message>
    <message>
        <source>Meeting in {channel}</source>
        <translation>פגישה בערוץ {channel}</translation>
    </message>
    <message>
        <source>{agent} worked on the pull-request {pull}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>עבודה של {agent} על בקשת המשיכה {pull}: {_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}</translation>
    </message>
    <message>
        <source>The pull-request {pull} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>בבקשת המשיכה {pull} {_count, plural, one {היה שינוי אחד} two {היו שני שינויים} other {היו # שינויים}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {pull}</source>
        <translation>{_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}: {pull}</translation>
    </message>
    <message>
        <source>{agent} worked on the issue {issue}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>עבודה של {agent} על הסוגיה {issue}: {_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}</translation>
    </message>
    <message>
        <source>The issue {issue} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>בסוגיה {issue} {_count, plural, one {היה שינוי אחד} two {היו שני שינויים} other {היו # שינויים}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {issue}</source>
        <translation>{_count, plural, one {שינוי אחד} two {שני שינויים} other {# שינויים}}: {issue}</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>{commits, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {path} ‏({branch}) בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{commits, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {path} בידי {agent}</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>דחפת {commits, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} אל {path} ‏({branch})</translation>
    </message>
    <message>
        <source>{commits, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{commits, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}}: {path}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{_count, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {path} בידי {author}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{_count, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}}: {path}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} ({branch}) to {status}</source>
        <translation>ההרשאות {acl} של {member} על {package_name} ‏({branch}) שונו ל־{status} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} to {status}</source>
        <translation>ההרשאות {acl} של {member} על {package_name} שונו ל־{status} בידי {agent}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# permission} other {# permissions}} changed</source>
        <translation>{_count, plural, one {הרשאה אחת שונתה} two {שתי הרשאות שונו} other {# הרשאות שונו}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}} for {subject}</source>
        <translation>{_count, plural, one {תוצאת בדיקה אחת} two {שתי תוצאות בדיקה} other {# תוצאות בדיקה}} עבור {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}}: {subject}</source>
        <translation>{_count, plural, one {תוצאת בדיקה אחת} two {שתי תוצאות בדיקה} other {# תוצאות בדיקה}}: {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# message} other {# messages}} about openQA jobs of {build}</source>
        <translation>{_count, plural, one {הודעה אחת} two {שתי הודעות} other {# הודעות}} על משימות openQA של {build}</translation>
    </message>
    <message>
        <source>openQA: {build} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>openQA: {build} ({_count, plural, one {הודעה אחת} two {שתי הודעות} other {# הודעות}})</translation>
    </message>
</context>
<context>
    <name>hotness</name>
    <message>
        <source>the-new-hotness filed {bug} on {packages}: {upstream} {versions} is out</source>
        <translation>the-new-hotness דיווח על הבאג {bug} ב־{packages}: יצאה גרסה {versions} של {upstream}</translation>
    </message>
    <message>
        <source>the-new-hotness filed {bug} on {packages}</source>
        <translation>the-new-hotness דיווח על הבאג {bug} ב־{packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug on {packages}</source>
        <translation>the-new-hotness דיווח על באג ב־{packages}</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug</source>
        <translation>the-new-hotness דיווח על באג</translation>
    </message>
    <message>
        <source>Update bug filed: {packages}</source>
        <translation>באג עדכון דווח: {packages}</translation>
    </message>
    <message>
        <source>Update bug filed</source>
        <translation>באג עדכון דווח</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} is done</source>
        <translation>בניית ה־scratch של {srpm} עבור {bug} הסתיימה</translation>
    </message>
    <message>
        <source>The scratch build for {bug} is done</source>
        <translation>בניית ה־scratch עבור {bug} הסתיימה</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} failed</source>
        <translation>בניית ה־scratch של {srpm} עבור {bug} נכשלה</translation>
    </message>
    <message>
        <source>The scratch build for {bug} failed</source>
        <translation>בניית ה־scratch עבור {bug} נכשלה</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} was cancelled</source>
        <translation>בניית ה־scratch של {srpm} עבור {bug} בוטלה</translation>
    </message>
    <message>
        <source>The scratch build for {bug} was cancelled</source>
        <translation>בניית ה־scratch עבור {bug} בוטלה</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on {bug}</source>
        <translation>the-new-hotness המשיך לטפל בבאג {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on a bug</source>
        <translation>the-new-hotness המשיך לטפל בבאג</translation>
    </message>
    <message>
        <source>Scratch build done: {built}</source>
        <translation>בניית scratch הסתיימה: {built}</translation>
    </message>
    <message>
        <source>Scratch build failed: {built}</source>
        <translation>בניית scratch נכשלה: {built}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {built}</source>
        <translation>בניית scratch בוטלה: {built}</translation>
    </message>
    <message>
        <source>Update bug: {bug}</source>
        <translation>באג עדכון: {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness ראה עדכון עבור {packages}, אך לפי pkgdb המתחזקים אינם רוצים באגים</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness ראה עדכון עבור {upstream}, אך לפי pkgdb המתחזקים אינם רוצים באגים</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness ראה עדכון עבור {upstream}, אך release-monitoring.org אינו מכיר חבילה שלו</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness ראה עדכון, אך release-monitoring.org אינו מכיר חבילה שלו</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it ({reason})</source>
        <translation>the-new-hotness ראה עדכון עבור {packages} והניח לו ({reason})</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it</source>
        <translation>the-new-hotness ראה עדכון עבור {packages} והניח לו</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, and left it</source>
        <translation>the-new-hotness ראה עדכון עבור {upstream} והניח לו</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, and left it</source>
        <translation>the-new-hotness ראה עדכון והניח לו</translation>
    </message>
    <message>
        <source>Update left: {packages}</source>
        <translation>עדכון לא טופל: {packages}</translation>
    </message>
    <message>
        <source>Update left: {upstream}</source>
        <translation>עדכון לא טופל: {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to the upstream project {upstream}</source>
        <translation>hotness מיפה את {packages} לפרויקט המקור {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to its upstream project</source>
        <translation>hotness מיפה את {packages} לפרויקט המקור</translation>
    </message>
    <message>
        <source>hotness failed to map {packages} to a brand-new upstream project</source>
        <translation>hotness לא הצליח למפות את {packages} לפרויקט מקור חדש לגמרי</translation>
    </message>
    <message>
        <source>hotness tried to map {packages} to its upstream project</source>
        <translation>hotness ניסה למפות את {packages} לפרויקט המקור</translation>
    </message>
    <message>
        <source>hotness tried to map a package to its upstream project</source>
        <translation>hotness ניסה למפות חבילה לפרויקט המקור שלה</translation>
    </message>
    <message>
        <source>Mapped: {packages}</source>
        <translation>מיפוי הושלם: {packages}</translation>
    </message>
    <message>
        <source>Mapping failed: {packages}</source>
        <translation>מיפוי נכשל: {packages}</translation>
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
        <translation>האימג׳ {image} פורסם {copies, plural, one {באזור אחד} two {בשני אזורים} other {ב־# אזורים}} של AWS (הרכבה {compose})</translation>
    </message>
    <message>
        <source>{image} is published in AWS</source>
        <translation>האימג׳ {image} פורסם ב־AWS</translation>
    </message>
    <message>
        <source>An image is published in AWS</source>
        <translation>אימג׳ פורסם ב־AWS</translation>
    </message>
    <message>
        <source>Image in AWS: {subvariant} {release}</source>
        <translation>אימג׳ ב־AWS: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in AWS</source>
        <translation>אימג׳ ב־AWS</translation>
    </message>
    <message>
        <source>Image: {image}
Compose: {compose}
Architecture: {architecture}
{copies}</source>
        <translation>אימג׳: {image}
הרכבה: {compose}
ארכיטקטורה: {architecture}
{copies}</translation>
    </message>
    <message>
        <source>Version {version} of {gallery} is published in Azure (compose {compose})</source>
        <translation>גרסה {version} של {gallery} פורסמה ב־Azure (הרכבה {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Azure</source>
        <translation>אימג׳ של ההרכבה {compose} פורסם ב־Azure</translation>
    </message>
    <message>
        <source>An image is published in Azure</source>
        <translation>אימג׳ פורסם ב־Azure</translation>
    </message>
    <message>
        <source>Image in Azure: {subvariant} {release}</source>
        <translation>אימג׳ ב־Azure: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Azure</source>
        <translation>אימג׳ ב־Azure</translation>
    </message>
    <message>
        <source>Image: {gallery} {version}
Compose: {compose}
Architecture: {architecture}
{image_resource_id}</source>
        <translation>אימג׳: {gallery} {version}
הרכבה: {compose}
ארכיטקטורה: {architecture}
{image_resource_id}</translation>
    </message>
    <message>
        <source>The {architecture} image of {family} is published in Google Cloud (compose {compose})</source>
        <translation>אימג׳ {architecture} של {family} פורסם ב־Google Cloud (הרכבה {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Google Cloud</source>
        <translation>אימג׳ של ההרכבה {compose} פורסם ב־Google Cloud</translation>
    </message>
    <message>
        <source>An image is published in Google Cloud</source>
        <translation>אימג׳ פורסם ב־Google Cloud</translation>
    </message>
    <message>
        <source>Image in Google Cloud: {subvariant} {release}</source>
        <translation>אימג׳ ב־Google Cloud: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Google Cloud</source>
        <translation>אימג׳ ב־Google Cloud</translation>
    </message>
    <message>
        <source>Image: {image}
Family: {family}
Compose: {compose}
Architecture: {architecture}</source>
        <translation>אימג׳: {image}
משפחה: {family}
הרכבה: {compose}
ארכיטקטורה: {architecture}</translation>
    </message>
    <message>
        <source>{repository} is published at {registries} ({tags}; compose {compose})</source>
        <translation>המאגר {repository} פורסם אצל {registries} ({tags}; הרכבה {compose})</translation>
    </message>
    <message>
        <source>{repository} is published at {registries}</source>
        <translation>המאגר {repository} פורסם אצל {registries}</translation>
    </message>
    <message>
        <source>A container of the compose {compose} is published</source>
        <translation>מכולה של ההרכבה {compose} פורסמה</translation>
    </message>
    <message>
        <source>A container is published</source>
        <translation>מכולה פורסמה</translation>
    </message>
    <message>
        <source>Container published: {repository}</source>
        <translation>מכולה פורסמה: {repository}</translation>
    </message>
    <message>
        <source>Container published</source>
        <translation>מכולה פורסמה</translation>
    </message>
    <message>
        <source>Compose: {compose}
Published as:
{containers}
For:
{architectures}</source>
        <translation>הרכבה: {compose}
פורסמה בתור:
{containers}
עבור:
{architectures}</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>אימג׳י ענן</translation>
    </message>
</context>
<context>
    <name>infragit</name>
    <message>
        <source>{author} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>דחיפה אל {repo} ‏({branch}) בידי {author}: ”{summary}”</translation>
    </message>
    <message>
        <source>{author} pushed to {repo} ({branch})</source>
        <translation>דחיפה אל {repo} ‏({branch}) בידי {author}</translation>
    </message>
    <message>
        <source>{author} pushed to {repo}</source>
        <translation>דחיפה אל {repo} בידי {author}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>הייתה דחיפה אל {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>קומיט נדחף</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>דחפת אל {repo} ‏({branch}): ”{summary}”</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch})</source>
        <translation>דחפת אל {repo} ‏({branch})</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>דחפת אל {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>קומיט חדש: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>קומיט חדש</translation>
    </message>
    <message>
        <source>Infrastructure git</source>
        <translation>git של התשתית</translation>
    </message>
</context>
<context>
    <name>ipa</name>
    <message>
        <source>{groups, plural, one {{agent} added {members} and the group {groups} to the group {name}} other {{agent} added {members} and the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {{members} והקבוצה {groups} נוספו לקבוצה {name} בידי {agent}} two {{members} והקבוצות {groups} נוספו לקבוצה {name} בידי {agent}} other {{members} והקבוצות {groups} נוספו לקבוצה {name} בידי {agent}}}</translation>
    </message>
    <message>
        <source>{agent} added {members} to the group {name}</source>
        <translation>חברויות בקבוצה {name} נוספו בידי {agent}: {members}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} added the group {groups} to the group {name}} other {{agent} added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {הקבוצה {groups} נוספה לקבוצה {name} בידי {agent}} two {הקבוצות {groups} נוספו לקבוצה {name} בידי {agent}} other {הקבוצות {groups} נוספו לקבוצה {name} בידי {agent}}}</translation>
    </message>
    <message>
        <source>The group {name} has new members</source>
        <translation>לקבוצה {name} נוספו חברים</translation>
    </message>
    <message>
        <source>A group has new members</source>
        <translation>לקבוצה נוספו חברים</translation>
    </message>
    <message>
        <source>You added {members} to the group {name}</source>
        <translation>הוספת את {members} לקבוצה {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You added the group {groups} to the group {name}} other {You added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, one {הוספת את הקבוצה {groups} לקבוצה {name}} two {הוספת את הקבוצות {groups} לקבוצה {name}} other {הוספת את הקבוצות {groups} לקבוצה {name}}}</translation>
    </message>
    <message>
        <source>{agent} added you to the group {name}</source>
        <translation>החברות שלך בקבוצה {name} נוספה בידי {agent}</translation>
    </message>
    <message>
        <source>New members: {name}</source>
        <translation>חברים חדשים: {name}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>חברים חדשים</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed {members} and the group {groups} from the group {name}} other {{agent} removed {members} and the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {{members} והקבוצה {groups} הוסרו מהקבוצה {name} בידי {agent}} two {{members} והקבוצות {groups} הוסרו מהקבוצה {name} בידי {agent}} other {{members} והקבוצות {groups} הוסרו מהקבוצה {name} בידי {agent}}}</translation>
    </message>
    <message>
        <source>{agent} removed {members} from the group {name}</source>
        <translation>חברויות בקבוצה {name} הוסרו בידי {agent}: {members}</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed the group {groups} from the group {name}} other {{agent} removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {הקבוצה {groups} הוסרה מהקבוצה {name} בידי {agent}} two {הקבוצות {groups} הוסרו מהקבוצה {name} בידי {agent}} other {הקבוצות {groups} הוסרו מהקבוצה {name} בידי {agent}}}</translation>
    </message>
    <message>
        <source>Members were removed from the group {name}</source>
        <translation>חברים הוסרו מהקבוצה {name}</translation>
    </message>
    <message>
        <source>Members were removed from a group</source>
        <translation>חברים הוסרו מקבוצה</translation>
    </message>
    <message>
        <source>You removed {members} from the group {name}</source>
        <translation>הסרת את {members} מהקבוצה {name}</translation>
    </message>
    <message>
        <source>{groups, plural, one {You removed the group {groups} from the group {name}} other {You removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, one {הסרת את הקבוצה {groups} מהקבוצה {name}} two {הסרת את הקבוצות {groups} מהקבוצה {name}} other {הסרת את הקבוצות {groups} מהקבוצה {name}}}</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {name}</source>
        <translation>החברות שלך בקבוצה {name} הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>Members removed: {name}</source>
        <translation>חברים הוסרו: {name}</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>חברים הוסרו</translation>
    </message>
    <message>
        <source>{agent} created the account {uid}</source>
        <translation>החשבון {uid} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new account, {uid}</source>
        <translation>יש חשבון חדש, {uid}</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>יש חשבון חדש</translation>
    </message>
    <message>
        <source>You created the account {uid}</source>
        <translation>יצרת את החשבון {uid}</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>החשבון שלך נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>New account: {uid}</source>
        <translation>חשבון חדש: {uid}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>חשבון חדש</translation>
    </message>
    <message>
        <source>Account system</source>
        <translation>מערכת החשבונות</translation>
    </message>
</context>
<context>
    <name>irc</name>
    <message>
        <source>{agent} took a cookie from {recipient} in {channel}, {total} are left: “{line}”</source>
        <translation>עוגייה נלקחה מ־{recipient} בערוץ {channel} בידי {agent}, נותרו {total}: ”{line}”</translation>
    </message>
    <message>
        <source>{agent} took a cookie from {recipient}</source>
        <translation>עוגייה נלקחה מ־{recipient} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>עוגייה מאת {agent} אל {recipient} בערוץ {channel}, עד כה {total}: ”{line}”</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie</source>
        <translation>עוגייה מאת {agent} אל {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>עוגייה ניתנה אל {recipient}</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>עוגייה ניתנה למישהו</translation>
    </message>
    <message>
        <source>{agent} took a cookie from you in {channel}, {total} are left: “{line}”</source>
        <translation>עוגייה נלקחה ממך בערוץ {channel} בידי {agent}, נותרו {total}: ”{line}”</translation>
    </message>
    <message>
        <source>{agent} gave you a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>קיבלת עוגייה מאת {agent} בערוץ {channel}, עד כה {total}: ”{line}”</translation>
    </message>
    <message>
        <source>You took a cookie from {recipient} in {channel}, {total} are left</source>
        <translation>לקחת עוגייה מ־{recipient} בערוץ {channel}, נותרו {total}</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie in {channel}, {total} by now</source>
        <translation>נתת עוגייה אל {recipient} בערוץ {channel}, עד כה {total}</translation>
    </message>
    <message>
        <source>Cookie taken: {recipient}</source>
        <translation>עוגייה נלקחה: {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>עוגייה: {recipient}</translation>
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
        <translation>Jenkins התחיל לבנות את {project} (בנייה {build})</translation>
    </message>
    <message>
        <source>Jenkins started to build {project}</source>
        <translation>Jenkins התחיל לבנות את {project}</translation>
    </message>
    <message>
        <source>Jenkins started a build</source>
        <translation>Jenkins התחיל בנייה</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>בנייה התחילה: {project}</translation>
    </message>
    <message>
        <source>Build started</source>
        <translation>בנייה התחילה</translation>
    </message>
    <message>
        <source>Jenkins built {project} (build {build}, {took})</source>
        <translation>Jenkins בנה את {project} (בנייה {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project}</source>
        <translation>Jenkins בנה את {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins is done</source>
        <translation>בנייה של Jenkins הסתיימה</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>בנייה הסתיימה: {project}</translation>
    </message>
    <message>
        <source>Build done</source>
        <translation>בנייה הסתיימה</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings (build {build}, {took})</source>
        <translation>Jenkins בנה את {project} עם אזהרות (בנייה {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings</source>
        <translation>Jenkins בנה את {project} עם אזהרות</translation>
    </message>
    <message>
        <source>A build of Jenkins is done with warnings</source>
        <translation>בנייה של Jenkins הסתיימה עם אזהרות</translation>
    </message>
    <message>
        <source>Built with warnings: {project}</source>
        <translation>נבנה עם אזהרות: {project}</translation>
    </message>
    <message>
        <source>Built with warnings</source>
        <translation>נבנה עם אזהרות</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project} (build {build}, {took})</source>
        <translation>Jenkins לא הצליח לבנות את {project} (בנייה {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project}</source>
        <translation>Jenkins לא הצליח לבנות את {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins failed</source>
        <translation>בנייה של Jenkins נכשלה</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>בנייה נכשלה: {project}</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>בנייה נכשלה</translation>
    </message>
    <message>
        <source>Jenkins did not build {project} (build {build})</source>
        <translation>Jenkins לא בנה את {project} (בנייה {build})</translation>
    </message>
    <message>
        <source>Jenkins did not build {project}</source>
        <translation>Jenkins לא בנה את {project}</translation>
    </message>
    <message>
        <source>Jenkins did not build a project</source>
        <translation>Jenkins לא בנה פרויקט</translation>
    </message>
    <message>
        <source>Not built: {project}</source>
        <translation>לא נבנה: {project}</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>לא נבנה</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project} (build {build}, {took})</source>
        <translation>Jenkins הפסיק את הבנייה של {project} (בנייה {build}, {took})</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project}</source>
        <translation>Jenkins הפסיק את הבנייה של {project}</translation>
    </message>
    <message>
        <source>A build of Jenkins was aborted</source>
        <translation>בנייה של Jenkins הופסקה</translation>
    </message>
    <message>
        <source>Build aborted: {project}</source>
        <translation>בנייה הופסקה: {project}</translation>
    </message>
    <message>
        <source>Build aborted</source>
        <translation>בנייה הופסקה</translation>
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
        <translation>הקרנל {kernel} נבדק בידי {agent} ועבר</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and passed</source>
        <translation>הקרנל {kernel} נבדק ועבר</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>הקרנל {kernel} נבדק בידי {agent} ונכשל ({failed})</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed</source>
        <translation>הקרנל {kernel} נבדק בידי {agent} ונכשל</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and failed</source>
        <translation>הקרנל {kernel} נבדק ונכשל</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}: {result}</source>
        <translation>הקרנל {kernel} נבדק בידי {agent}: {result}</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}</source>
        <translation>הקרנל {kernel} נבדק בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} tested a kernel</source>
        <translation>קרנל נבדק בידי {agent}</translation>
    </message>
    <message>
        <source>A kernel was tested</source>
        <translation>קרנל נבדק</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it passed</source>
        <translation>בדקת את הקרנל {kernel} והוא עבר</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>בדקת את הקרנל {kernel} והוא נכשל ({failed})</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed</source>
        <translation>בדקת את הקרנל {kernel} והוא נכשל</translation>
    </message>
    <message>
        <source>Kernel passed: {kernel}</source>
        <translation>קרנל עבר: {kernel}</translation>
    </message>
    <message>
        <source>Kernel failed: {kernel}</source>
        <translation>קרנל נכשל: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested: {kernel}</source>
        <translation>קרנל נבדק: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested</source>
        <translation>קרנל נבדק</translation>
    </message>
    <message>
        <source>{agent} added the release {number} to the kernel tests ({support})</source>
        <translation>המהדורה {number} נוספה לבדיקות הקרנל ({support}) בידי {agent}</translation>
    </message>
    <message>
        <source>The release {number} was added to the kernel tests</source>
        <translation>המהדורה {number} נוספה לבדיקות הקרנל</translation>
    </message>
    <message>
        <source>A release was added to the kernel tests</source>
        <translation>מהדורה נוספה לבדיקות הקרנל</translation>
    </message>
    <message>
        <source>You added the release {number} to the kernel tests ({support})</source>
        <translation>הוספת את המהדורה {number} לבדיקות הקרנל ({support})</translation>
    </message>
    <message>
        <source>New release to test: {number}</source>
        <translation>מהדורה חדשה לבדיקה: {number}</translation>
    </message>
    <message>
        <source>New release to test</source>
        <translation>מהדורה חדשה לבדיקה</translation>
    </message>
    <message>
        <source>{agent} edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>המהדורה {number} נערכה בבדיקות הקרנל בידי {agent}; כעת מצבה {support}</translation>
    </message>
    <message>
        <source>The release {number} was edited in the kernel tests</source>
        <translation>המהדורה {number} נערכה בבדיקות הקרנל</translation>
    </message>
    <message>
        <source>A release was edited in the kernel tests</source>
        <translation>מהדורה נערכה בבדיקות הקרנל</translation>
    </message>
    <message>
        <source>You edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>ערכת את המהדורה {number} בבדיקות הקרנל; כעת מצבה {support}</translation>
    </message>
    <message>
        <source>Release edited: {number}</source>
        <translation>מהדורה נערכה: {number}</translation>
    </message>
    <message>
        <source>Release edited</source>
        <translation>מהדורה נערכה</translation>
    </message>
    <message>
        <source>Kernel tests</source>
        <translation>בדיקות קרנל</translation>
    </message>
</context>
<context>
    <name>koschei</name>
    <message>
        <source>The builds of {name} started to fail in {place}</source>
        <translation>הבניות של {name} התחילו להיכשל ב־{place}</translation>
    </message>
    <message>
        <source>The builds of {name} started to fail</source>
        <translation>הבניות של {name} התחילו להיכשל</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve in {place}</source>
        <translation>פתרון התלויות של {name} נכשל ב־{place}</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve</source>
        <translation>פתרון התלויות של {name} נכשל</translation>
    </message>
    <message>
        <source>The builds of {name} work again in {place}</source>
        <translation>הבניות של {name} שוב עובדות ב־{place}</translation>
    </message>
    <message>
        <source>The builds of {name} work again</source>
        <translation>הבניות של {name} שוב עובדות</translation>
    </message>
    <message>
        <source>{name} was added to Koschei in {place}</source>
        <translation>החבילה {name} נוספה ל־Koschei ב־{place}</translation>
    </message>
    <message>
        <source>{name} was added to Koschei</source>
        <translation>החבילה {name} נוספה ל־Koschei</translation>
    </message>
    <message>
        <source>Koschei ignores {name} in {place}</source>
        <translation>Koschei מתעלם מהחבילה {name} ב־{place}</translation>
    </message>
    <message>
        <source>Koschei ignores {name}</source>
        <translation>Koschei מתעלם מהחבילה {name}</translation>
    </message>
    <message>
        <source>{name} is now {new} in {place}</source>
        <translation>מצב החבילה {name} ב־{place} הוא כעת {new}</translation>
    </message>
    <message>
        <source>Koschei has news of {name}</source>
        <translation>ל־Koschei יש חדשות על {name}</translation>
    </message>
    <message>
        <source>Koschei has news of a package</source>
        <translation>ל־Koschei יש חדשות על חבילה</translation>
    </message>
    <message>
        <source>Builds fail: {name}</source>
        <translation>בניות נכשלות: {name}</translation>
    </message>
    <message>
        <source>Dependencies broken: {name}</source>
        <translation>תלויות שבורות: {name}</translation>
    </message>
    <message>
        <source>Builds again: {name}</source>
        <translation>שוב נבנית: {name}</translation>
    </message>
    <message>
        <source>In Koschei: {name}</source>
        <translation>ב־Koschei: {name}</translation>
    </message>
    <message>
        <source>Ignored by Koschei: {name}</source>
        <translation>לא נכללת ב־Koschei: {name}</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is broken</source>
        <translation>ה־buildroot של {buildroot} שבור</translation>
    </message>
    <message>
        <source>A buildroot is broken</source>
        <translation>buildroot שבור</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} was fixed</source>
        <translation>ה־buildroot של {buildroot} תוקן</translation>
    </message>
    <message>
        <source>A buildroot was fixed</source>
        <translation>buildroot תוקן</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is now {new}</source>
        <translation>מצב ה־buildroot של {buildroot} הוא כעת {new}</translation>
    </message>
    <message>
        <source>Koschei has news of a buildroot</source>
        <translation>ל־Koschei יש חדשות על buildroot</translation>
    </message>
    <message>
        <source>Buildroot broken: {buildroot}</source>
        <translation>buildroot שבור: {buildroot}</translation>
    </message>
    <message>
        <source>Buildroot fixed: {buildroot}</source>
        <translation>buildroot תוקן: {buildroot}</translation>
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
        <translation>Log Detective רץ עבור הבנייה {build} ‏({system})</translation>
    </message>
    <message>
        <source>Log Detective is running for the build {build}</source>
        <translation>Log Detective רץ עבור הבנייה {build}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system}): {explanation}</source>
        <translation>Log Detective סיים עם הבנייה {build} ‏({system}): {explanation}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system})</source>
        <translation>Log Detective סיים עם הבנייה {build} ‏({system})</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build}</source>
        <translation>Log Detective סיים עם הבנייה {build}</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build} ({system})</source>
        <translation>Log Detective נכשל עבור הבנייה {build} ‏({system})</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build}</source>
        <translation>Log Detective נכשל עבור הבנייה {build}</translation>
    </message>
    <message>
        <source>Log Detective has news of the build {build}</source>
        <translation>ל־Log Detective יש חדשות על הבנייה {build}</translation>
    </message>
    <message>
        <source>Log Detective has news</source>
        <translation>ל־Log Detective יש חדשות</translation>
    </message>
    <message>
        <source>Log being read: {build}</source>
        <translation>יומן נקרא כעת: {build}</translation>
    </message>
    <message>
        <source>Log explained: {build}</source>
        <translation>יומן הוסבר: {build}</translation>
    </message>
    <message>
        <source>Log not explained: {build}</source>
        <translation>יומן לא הוסבר: {build}</translation>
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
        <translation>נרשם ביומן בידי {user}: ”{log}”</translation>
    </message>
    <message>
        <source>“{log}” was logged</source>
        <translation>נרשם ביומן: ”{log}”</translation>
    </message>
    <message>
        <source>{user} logged a JSON message</source>
        <translation>הודעת JSON נרשמה ביומן בידי {user}</translation>
    </message>
    <message>
        <source>Something was logged</source>
        <translation>משהו נרשם ביומן</translation>
    </message>
    <message>
        <source>You logged “{log}”</source>
        <translation>רשמת ביומן: ”{log}”</translation>
    </message>
    <message>
        <source>You logged a JSON message</source>
        <translation>רשמת הודעת JSON ביומן</translation>
    </message>
    <message>
        <source>Logged: {log}</source>
        <translation>נרשם ביומן: {log}</translation>
    </message>
    <message>
        <source>Logged by {user}</source>
        <translation>נרשם ביומן בידי {user}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
</context>
<context>
    <name>mailman</name>
    <message>
        <source>{sender} wrote “{subject}” to the list {list}</source>
        <translation>המכתב ”{subject}” נשלח לרשימה {list} מאת {sender}</translation>
    </message>
    <message>
        <source>{sender} wrote to the list {list}</source>
        <translation>מכתב נשלח לרשימה {list} מאת {sender}</translation>
    </message>
    <message>
        <source>Somebody wrote “{subject}” to a list</source>
        <translation>המכתב ”{subject}” נשלח לרשימה</translation>
    </message>
    <message>
        <source>Somebody wrote to a list</source>
        <translation>מכתב נשלח לרשימה</translation>
    </message>
    <message>
        <source>You wrote “{subject}” to the list {list}</source>
        <translation>שלחת את המכתב ”{subject}” לרשימה {list}</translation>
    </message>
    <message>
        <source>You wrote to the list {list}</source>
        <translation>שלחת מכתב לרשימה {list}</translation>
    </message>
    <message>
        <source>New mail: {subject}</source>
        <translation>מכתב חדש: {subject}</translation>
    </message>
    <message>
        <source>New mail: {list}</source>
        <translation>מכתב חדש: {list}</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>רשימות תפוצה</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tells people who build a distribution what happened to their packages.</source>
        <translation>מספר למי שבונים הפצה מה קרה לחבילות שלהם.</translation>
    </message>
    <message>
        <source>Shows an invented distribution&apos;s messages; needs no network and keeps nothing.</source>
        <translation>מציג הודעות של הפצה מומצאת; אינו זקוק לרשת ואינו שומר דבר.</translation>
    </message>
    <message>
        <source>Opens the history window.</source>
        <translation>פותח את חלון ההיסטוריה.</translation>
    </message>
    <message>
        <source>Ends the running program.</source>
        <translation>מסיים את התוכנית הפועלת.</translation>
    </message>
    <message>
        <source>Listens to this profile&apos;s bus; may be given several times.</source>
        <translation>מאזין לאפיק של הפרופיל הזה; אפשר לציין כמה פעמים.</translation>
    </message>
    <message>
        <source>Reads the configuration from this file, after all others.</source>
        <translation>קורא את ההגדרות מהקובץ הזה, אחרי כל האחרים.</translation>
    </message>
    <message>
        <source>Reads the configuration files of this folder, after the user&apos;s own.</source>
        <translation>קורא את קובצי ההגדרות של התיקייה הזאת, אחרי אלה של המשתמש.</translation>
    </message>
    <message>
        <source>the running program does not answer</source>
        <translation>התוכנית הפועלת אינה עונה</translation>
    </message>
    <message>
        <source>Tidings is running already; end it with &quot;tidings --quit&quot; to see the demo</source>
        <translation>Tidings כבר פועל; יש לסיים אותו עם &quot;tidings --quit&quot; כדי לראות את ההדגמה</translation>
    </message>
    <message>
        <source>Tidings is not running</source>
        <translation>Tidings אינו פועל</translation>
    </message>
    <message>
        <source>Switches the start at login on or off, or tells which it is.</source>
        <translation>מפעיל או מכבה את ההפעלה בכניסה למערכת, או מציין את מצבה.</translation>
    </message>
    <message>
        <source>--autostart takes on, off or status</source>
        <translation>האפשרות ‎--autostart מקבלת on, off או status</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;; there are: %2</source>
        <translation>אין פעולה &quot;%1&quot;; הפעולות הקיימות: %2</translation>
    </message>
    <message>
        <source>Has the running program do this: history, pause, resume, rules, preferences or quit.</source>
        <translation>מורה לתוכנית הפועלת לבצע את הפעולה: history, pause, resume, rules, preferences או quit.</translation>
    </message>
</context>
<context>
    <name>maubot</name>
    <message>
        <source>{sender} gave {recipient} a cookie</source>
        <translation>עוגייה מאת {sender} אל {recipient}</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>עוגייה ניתנה אל {recipient}</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>עוגייה ניתנה למישהו</translation>
    </message>
    <message>
        <source>{sender} gave you a cookie</source>
        <translation>קיבלת עוגייה מאת {sender}</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie</source>
        <translation>נתת עוגייה אל {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>עוגייה: {recipient}</translation>
    </message>
    <message>
        <source>{sender} gave {recipient} a cookie in the time of Fedora {release}. That makes {total, plural, one {# cookie} other {# cookies}}.</source>
        <translation>עוגייה מאת {sender} אל {recipient} בתקופת Fedora {release}. בסך הכול {total, plural, one {עוגייה אחת} two {שתי עוגיות} other {# עוגיות}}.</translation>
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
        <translation>בנייה של המודול {module} התחילה בידי {owner}</translation>
    </message>
    <message>
        <source>A build of {module} started</source>
        <translation>בנייה של המודול {module} התחילה</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} waits for its turn</source>
        <translation>הבנייה של המודול {module} מאת {owner} ממתינה לתורה</translation>
    </message>
    <message>
        <source>The build of {module} waits for its turn</source>
        <translation>הבנייה של המודול {module} ממתינה לתורה</translation>
    </message>
    <message>
        <source>{owner} is building {module}</source>
        <translation>המודול {module} נבנה כעת בידי {owner}</translation>
    </message>
    <message>
        <source>{module} is building</source>
        <translation>המודול {module} נבנה כעת</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is done</source>
        <translation>הבנייה של המודול {module} מאת {owner} הסתיימה</translation>
    </message>
    <message>
        <source>The build of {module} is done</source>
        <translation>הבנייה של המודול {module} הסתיימה</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is ready</source>
        <translation>הבנייה של המודול {module} מאת {owner} מוכנה</translation>
    </message>
    <message>
        <source>The build of {module} is ready</source>
        <translation>הבנייה של המודול {module} מוכנה</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed: {why}</source>
        <translation>הבנייה של המודול {module} מאת {owner} נכשלה: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed</source>
        <translation>הבנייה של המודול {module} מאת {owner} נכשלה</translation>
    </message>
    <message>
        <source>The build of {module} failed</source>
        <translation>הבנייה של המודול {module} נכשלה</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is in the state {state}</source>
        <translation>הבנייה של המודול {module} מאת {owner} נמצאת במצב {state}</translation>
    </message>
    <message>
        <source>The build of {module} has changed</source>
        <translation>הבנייה של המודול {module} השתנתה</translation>
    </message>
    <message>
        <source>The build of a module has changed</source>
        <translation>הבנייה של מודול השתנתה</translation>
    </message>
    <message>
        <source>You started a build of {module}</source>
        <translation>התחלת בנייה של המודול {module}</translation>
    </message>
    <message>
        <source>You are building {module}</source>
        <translation>המודול {module} נבנה כעת בידיך</translation>
    </message>
    <message>
        <source>Your build of {module} failed: {why}</source>
        <translation>הבנייה שלך של המודול {module} נכשלה: {why}</translation>
    </message>
    <message>
        <source>Your build of {module} failed</source>
        <translation>הבנייה שלך של המודול {module} נכשלה</translation>
    </message>
    <message>
        <source>Your build of {module} is ready</source>
        <translation>הבנייה שלך של המודול {module} מוכנה</translation>
    </message>
    <message>
        <source>Your build of {module} is done</source>
        <translation>הבנייה שלך של המודול {module} הסתיימה</translation>
    </message>
    <message>
        <source>Module build started: {name}</source>
        <translation>בניית מודול התחילה: {name}</translation>
    </message>
    <message>
        <source>Module build waits: {name}</source>
        <translation>בניית מודול ממתינה: {name}</translation>
    </message>
    <message>
        <source>Module building: {name}</source>
        <translation>מודול נבנה כעת: {name}</translation>
    </message>
    <message>
        <source>Module built: {name}</source>
        <translation>בניית מודול הסתיימה: {name}</translation>
    </message>
    <message>
        <source>Module ready: {name}</source>
        <translation>מודול מוכן: {name}</translation>
    </message>
    <message>
        <source>Module build failed: {name}</source>
        <translation>בניית מודול נכשלה: {name}</translation>
    </message>
    <message>
        <source>Module build changed: {name}</source>
        <translation>בניית מודול השתנתה: {name}</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>בניות מודולים</translation>
    </message>
</context>
<context>
    <name>mdapi</name>
    <message>
        <source>The repository {name} changed: {_packages}</source>
        <translation>המאגר {name} השתנה: {_packages}</translation>
    </message>
    <message>
        <source>The repository {name} changed</source>
        <translation>המאגר {name} השתנה</translation>
    </message>
    <message>
        <source>A repository changed</source>
        <translation>מאגר השתנה</translation>
    </message>
    <message>
        <source>Repository changed: {name} ({packages, plural, one {# package} other {# packages}})</source>
        <translation>מאגר השתנה: {name} ({packages, plural, one {חבילה אחת} two {שתי חבילות} other {# חבילות}})</translation>
    </message>
    <message>
        <source>Repository changed: {name}</source>
        <translation>מאגר השתנה: {name}</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>מאגרים</translation>
    </message>
</context>
<context>
    <name>meetbot</name>
    <message>
        <source>{owner} started the meeting “{title}” in {channel}</source>
        <translation>הפגישה ”{title}” בערוץ {channel} התחילה בידי {owner}</translation>
    </message>
    <message>
        <source>{owner} started a meeting in {channel}</source>
        <translation>פגישה בערוץ {channel} התחילה בידי {owner}</translation>
    </message>
    <message>
        <source>A meeting started in {channel}</source>
        <translation>פגישה התחילה בערוץ {channel}</translation>
    </message>
    <message>
        <source>A meeting started</source>
        <translation>פגישה התחילה</translation>
    </message>
    <message>
        <source>You started the meeting “{title}” in {channel}</source>
        <translation>התחלת את הפגישה ”{title}” בערוץ {channel}</translation>
    </message>
    <message>
        <source>You started a meeting in {channel}</source>
        <translation>התחלת פגישה בערוץ {channel}</translation>
    </message>
    <message>
        <source>Meeting started: {title}</source>
        <translation>פגישה התחילה: {title}</translation>
    </message>
    <message>
        <source>Meeting started in {channel}</source>
        <translation>פגישה התחילה בערוץ {channel}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} ended</source>
        <translation>הפגישה ”{title}” של {owner} בערוץ {channel} נגמרה</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} ended</source>
        <translation>הפגישה של {owner} בערוץ {channel} נגמרה</translation>
    </message>
    <message>
        <source>A meeting in {channel} ended</source>
        <translation>פגישה בערוץ {channel} נגמרה</translation>
    </message>
    <message>
        <source>A meeting ended</source>
        <translation>פגישה נגמרה</translation>
    </message>
    <message>
        <source>Your meeting “{title}” in {channel} ended</source>
        <translation>הפגישה ”{title}” שלך בערוץ {channel} נגמרה</translation>
    </message>
    <message>
        <source>Your meeting in {channel} ended</source>
        <translation>הפגישה שלך בערוץ {channel} נגמרה</translation>
    </message>
    <message>
        <source>The meeting “{title}” in {channel}, which you were at, ended</source>
        <translation>הפגישה ”{title}” בערוץ {channel}, שהשתתפת בה, נגמרה</translation>
    </message>
    <message>
        <source>Meeting ended: {title}</source>
        <translation>פגישה נגמרה: {title}</translation>
    </message>
    <message>
        <source>Meeting ended in {channel}</source>
        <translation>פגישה נגמרה בערוץ {channel}</translation>
    </message>
    <message>
        <source>Minutes: {minutes}

Attendees:
{attendees}</source>
        <translation>פרוטוקול: {minutes}

משתתפים:
{attendees}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} is now about “{topic}”</source>
        <translation>הפגישה ”{title}” של {owner} בערוץ {channel} עוסקת כעת בנושא ”{topic}”</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} is now about “{topic}”</source>
        <translation>הפגישה של {owner} בערוץ {channel} עוסקת כעת בנושא ”{topic}”</translation>
    </message>
    <message>
        <source>A meeting in {channel} is now about “{topic}”</source>
        <translation>פגישה בערוץ {channel} עוסקת כעת בנושא ”{topic}”</translation>
    </message>
    <message>
        <source>A meeting has a new topic</source>
        <translation>לפגישה יש נושא חדש</translation>
    </message>
    <message>
        <source>Your meeting in {channel} is now about “{topic}”</source>
        <translation>הפגישה שלך בערוץ {channel} עוסקת כעת בנושא ”{topic}”</translation>
    </message>
    <message>
        <source>Meeting&apos;s topic: {topic}</source>
        <translation>נושא הפגישה: {topic}</translation>
    </message>
    <message>
        <source>{speaker} called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>בקשת עזרה מאת {speaker} בפגישה ”{title}” בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>{speaker} called for help in a meeting in {channel}: “{line}”</source>
        <translation>בקשת עזרה מאת {speaker} בפגישה בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>Somebody called for help in a meeting</source>
        <translation>התבקשה עזרה בפגישה</translation>
    </message>
    <message>
        <source>You called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>ביקשת עזרה בפגישה ”{title}” בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>You called for help in a meeting in {channel}: “{line}”</source>
        <translation>ביקשת עזרה בפגישה בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>Help wanted: {title}</source>
        <translation>דרושה עזרה: {title}</translation>
    </message>
    <message>
        <source>Help wanted in {channel}</source>
        <translation>דרושה עזרה בערוץ {channel}</translation>
    </message>
    <message>
        <source>{speaker} gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>קישור מאת {speaker} בפגישה ”{title}” בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>{speaker} gave a link in a meeting in {channel}: “{line}”</source>
        <translation>קישור מאת {speaker} בפגישה בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>Somebody gave a link in a meeting</source>
        <translation>ניתן קישור בפגישה</translation>
    </message>
    <message>
        <source>You gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>נתת קישור בפגישה ”{title}” בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>You gave a link in a meeting in {channel}: “{line}”</source>
        <translation>נתת קישור בפגישה בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>קישור: {title}</translation>
    </message>
    <message>
        <source>Link in {channel}</source>
        <translation>קישור בערוץ {channel}</translation>
    </message>
    <message>
        <source>{speaker} noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>הערה מאת {speaker} בפגישה ”{title}” בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>{speaker} noted in a meeting in {channel}: “{line}”</source>
        <translation>הערה מאת {speaker} בפגישה בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>Something was noted in a meeting</source>
        <translation>נרשם משהו בפגישה</translation>
    </message>
    <message>
        <source>You noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>רשמת בפגישה ”{title}” בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>You noted in a meeting in {channel}: “{line}”</source>
        <translation>רשמת בפגישה בערוץ {channel}: ”{line}”</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>נרשם: {title}</translation>
    </message>
    <message>
        <source>Noted in {channel}</source>
        <translation>נרשם בערוץ {channel}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>פגישות</translation>
    </message>
</context>
<context>
    <name>meta</name>
    <message>
        <source>{count, plural, one {# other} other {# others}}</source>
        <translation>{count, plural, one {אחד נוסף} two {שניים נוספים} other {# נוספים}}</translation>
    </message>
</context>
<context>
    <name>mirrormanager</name>
    <message>
        <source>Mirror: {host}
Site: {siteName}
Country: {country}
Bandwidth: {bandwidth} Mbit/s</source>
        <translation>אתר מראה: {host}
אתר: {siteName}
מדינה: {country}
רוחב פס: {bandwidth} Mbit/s</translation>
    </message>
    <message>
        <source>Mirror: {host}
Site: {siteName}</source>
        <translation>אתר מראה: {host}
אתר: {siteName}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl {mirrors, plural, one {# mirror} other {# mirrors}}</source>
        <translation>MirrorManager התחיל לסרוק {mirrors, plural, one {אתר מראה אחד} two {שני אתרי מראה} other {# אתרי מראה}}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl the mirrors</source>
        <translation>MirrorManager התחיל לסרוק את אתרי המראה</translation>
    </message>
    <message>
        <source>Crawl of mirrors started</source>
        <translation>סריקת אתרי מראה התחילה</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of {mirrors, plural, one {# mirror} other {# mirrors}}: {good, plural, other {# succeeded}}, {bad, plural, other {# failed}}</source>
        <translation>MirrorManager סיים סריקה של {mirrors, plural, one {אתר מראה אחד} two {שני אתרי מראה} other {# אתרי מראה}}: {good, plural, one {אחד הצליח} two {שניים הצליחו} other {# הצליחו}}, {bad, plural, one {אחד נכשל} two {שניים נכשלו} other {# נכשלו}}</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of the mirrors</source>
        <translation>MirrorManager סיים סריקה של אתרי המראה</translation>
    </message>
    <message>
        <source>Crawl of mirrors failed</source>
        <translation>סריקת אתרי מראה נכשלה</translation>
    </message>
    <message>
        <source>Crawl of mirrors done</source>
        <translation>סריקת אתרי מראה הסתיימה</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}: “{reason}”</source>
        <translation>הסורק של MirrorManager השבית את אתר המראה {host}: ”{reason}”</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}</source>
        <translation>הסורק של MirrorManager השבית את אתר המראה {host}</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled a mirror</source>
        <translation>הסורק של MirrorManager השבית אתר מראה</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}: “{reason}”</source>
        <translation>הסורק של MirrorManager השבית את אתר המראה {host} שלך: ”{reason}”</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}</source>
        <translation>הסורק של MirrorManager השבית את אתר המראה {host} שלך</translation>
    </message>
    <message>
        <source>Mirror disabled: {host}</source>
        <translation>אתר מראה הושבת: {host}</translation>
    </message>
    <message>
        <source>{reason}

Mirror: {host}
Site: {siteName}
Crawled: {crawled}
Log: {log}</source>
        <translation>{reason}

אתר מראה: {host}
אתר: {siteName}
נסרק: {crawled}
יומן: {log}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to the site {siteName}</source>
        <translation>אתר המראה {host} נוסף לאתר {siteName} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host}</source>
        <translation>אתר המראה {host} נוסף בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new mirror, {host}</source>
        <translation>יש אתר מראה חדש, {host}</translation>
    </message>
    <message>
        <source>There is a new mirror</source>
        <translation>יש אתר מראה חדש</translation>
    </message>
    <message>
        <source>You added the mirror {host} to the site {siteName}</source>
        <translation>הוספת את אתר המראה {host} לאתר {siteName}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to your site {siteName}</source>
        <translation>אתר המראה {host} נוסף לאתר {siteName} שלך בידי {agent}</translation>
    </message>
    <message>
        <source>New mirror: {host}</source>
        <translation>אתר מראה חדש: {host}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of the site {siteName}</source>
        <translation>אתר המראה {host} של האתר {siteName} שונה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host}</source>
        <translation>אתר המראה {host} שונה בידי {agent}</translation>
    </message>
    <message>
        <source>The mirror {host} changed</source>
        <translation>אתר המראה {host} השתנה</translation>
    </message>
    <message>
        <source>A mirror changed</source>
        <translation>אתר מראה השתנה</translation>
    </message>
    <message>
        <source>You changed the mirror {host} of the site {siteName}</source>
        <translation>שינית את אתר המראה {host} של האתר {siteName}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of your site {siteName}</source>
        <translation>אתר המראה {host} של האתר {siteName} שלך שונה בידי {agent}</translation>
    </message>
    <message>
        <source>Mirror changed: {host}</source>
        <translation>אתר מראה השתנה: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from the site {siteName}</source>
        <translation>אתר המראה {host} נמחק מהאתר {siteName} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host}</source>
        <translation>אתר המראה {host} נמחק בידי {agent}</translation>
    </message>
    <message>
        <source>The mirror {host} was deleted</source>
        <translation>אתר המראה {host} נמחק</translation>
    </message>
    <message>
        <source>A mirror was deleted</source>
        <translation>אתר מראה נמחק</translation>
    </message>
    <message>
        <source>You deleted the mirror {host} from the site {siteName}</source>
        <translation>מחקת את אתר המראה {host} מהאתר {siteName}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from your site {siteName}</source>
        <translation>אתר המראה {host} נמחק מהאתר {siteName} שלך בידי {agent}</translation>
    </message>
    <message>
        <source>Mirror deleted: {host}</source>
        <translation>אתר מראה נמחק: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>האתר {siteName} ‏({siteId}) ואתרי המראה שלו נמחקו בידי {agent}</translation>
    </message>
    <message>
        <source>The site {siteName} was deleted with its mirrors</source>
        <translation>האתר {siteName} נמחק עם אתרי המראה שלו</translation>
    </message>
    <message>
        <source>A site was deleted with its mirrors</source>
        <translation>אתר נמחק עם אתרי המראה שלו</translation>
    </message>
    <message>
        <source>You deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>מחקת את האתר {siteName} ‏({siteId}) ואת אתרי המראה שלו</translation>
    </message>
    <message>
        <source>{agent} deleted your site {siteName} ({siteId}) and its mirrors</source>
        <translation>האתר {siteName} ‏({siteId}) שלך ואתרי המראה שלו נמחקו בידי {agent}</translation>
    </message>
    <message>
        <source>Site deleted: {siteName}</source>
        <translation>אתר נמחק: {siteName}</translation>
    </message>
    <message>
        <source>A mirror was added to site {siteId}</source>
        <translation>אתר מראה נוסף לאתר {siteId}</translation>
    </message>
    <message>
        <source>New mirror</source>
        <translation>אתר מראה חדש</translation>
    </message>
    <message>
        <source>A mirror of site {siteId} changed</source>
        <translation>אתר מראה של האתר {siteId} השתנה</translation>
    </message>
    <message>
        <source>Mirror changed</source>
        <translation>אתר מראה השתנה</translation>
    </message>
    <message>
        <source>A mirror was deleted from site {siteId}</source>
        <translation>אתר מראה נמחק מהאתר {siteId}</translation>
    </message>
    <message>
        <source>Mirror deleted</source>
        <translation>אתר מראה נמחק</translation>
    </message>
    <message>
        <source>The site {siteName} ({siteId}) was deleted with its mirrors</source>
        <translation>האתר {siteName} ‏({siteId}) נמחק עם אתרי המראה שלו</translation>
    </message>
    <message>
        <source>MirrorManager failed to update its {type} netblocks file</source>
        <translation>MirrorManager לא הצליח לעדכן את קובץ ה־netblocks מסוג {type}</translation>
    </message>
    <message>
        <source>MirrorManager failed to update a netblocks file</source>
        <translation>MirrorManager לא הצליח לעדכן קובץ netblocks</translation>
    </message>
    <message>
        <source>MirrorManager successfully updated its {type} netblocks file</source>
        <translation>MirrorManager עדכן בהצלחה את קובץ ה־netblocks מסוג {type}</translation>
    </message>
    <message>
        <source>MirrorManager updated a netblocks file</source>
        <translation>MirrorManager עדכן קובץ netblocks</translation>
    </message>
    <message>
        <source>Netblocks update failed</source>
        <translation>עדכון netblocks נכשל</translation>
    </message>
    <message>
        <source>Netblocks updated</source>
        <translation>netblocks עודכנו</translation>
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
        <translation>המארח {host} נפל: ”{output}”</translation>
    </message>
    <message>
        <source>{host} is down</source>
        <translation>המארח {host} נפל</translation>
    </message>
    <message>
        <source>{host} is up again: “{output}”</source>
        <translation>המארח {host} שוב פועל: ”{output}”</translation>
    </message>
    <message>
        <source>{host} is up again</source>
        <translation>המארח {host} שוב פועל</translation>
    </message>
    <message>
        <source>{author} acknowledged that {host} is down</source>
        <translation>הנפילה של המארח {host} אושרה בידי {author}</translation>
    </message>
    <message>
        <source>Somebody acknowledged that {host} is down</source>
        <translation>הנפילה של המארח {host} אושרה</translation>
    </message>
    <message>
        <source>A planned downtime of {host} began</source>
        <translation>השבתה מתוכננת של המארח {host} התחילה</translation>
    </message>
    <message>
        <source>The planned downtime of {host} ended</source>
        <translation>ההשבתה המתוכננת של המארח {host} נגמרה</translation>
    </message>
    <message>
        <source>{host} goes up and down</source>
        <translation>המארח {host} עולה ויורד</translation>
    </message>
    <message>
        <source>{host} no longer goes up and down</source>
        <translation>המארח {host} אינו עולה ויורד עוד</translation>
    </message>
    <message>
        <source>The state of {host} changed to {state}</source>
        <translation>מצב המארח {host} השתנה ל־{state}</translation>
    </message>
    <message>
        <source>The state of {host} changed</source>
        <translation>מצב המארח {host} השתנה</translation>
    </message>
    <message>
        <source>The state of a host changed</source>
        <translation>מצב של מארח השתנה</translation>
    </message>
    <message>
        <source>You acknowledged that {host} is down</source>
        <translation>אישרת את הנפילה של המארח {host}</translation>
    </message>
    <message>
        <source>Down: {host}</source>
        <translation>נפל: {host}</translation>
    </message>
    <message>
        <source>Up again: {host}</source>
        <translation>שוב פועל: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {host}</source>
        <translation>אושר: {host}</translation>
    </message>
    <message>
        <source>Planned downtime: {host}</source>
        <translation>השבתה מתוכננת: {host}</translation>
    </message>
    <message>
        <source>Downtime ended: {host}</source>
        <translation>השבתה נגמרה: {host}</translation>
    </message>
    <message>
        <source>Up and down: {host}</source>
        <translation>עולה ויורד: {host}</translation>
    </message>
    <message>
        <source>Steady again: {host}</source>
        <translation>שוב יציב: {host}</translation>
    </message>
    <message>
        <source>New state: {host}</source>
        <translation>מצב חדש: {host}</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}: “{output}”</source>
        <translation>לשירות {check} יש בעיה על {host}: ”{output}”</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}</source>
        <translation>לשירות {check} יש בעיה על {host}</translation>
    </message>
    <message>
        <source>A service has a problem on {host}</source>
        <translation>לשירות יש בעיה על {host}</translation>
    </message>
    <message>
        <source>{check} works again on {host}: “{output}”</source>
        <translation>השירות {check} שוב עובד על {host}: ”{output}”</translation>
    </message>
    <message>
        <source>{check} works again on {host}</source>
        <translation>השירות {check} שוב עובד על {host}</translation>
    </message>
    <message>
        <source>A service works again on {host}</source>
        <translation>שירות שוב עובד על {host}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of {check} on {host}</source>
        <translation>הבעיה של השירות {check} על {host} אושרה בידי {author}</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of a service on {host}</source>
        <translation>הבעיה של שירות על {host} אושרה בידי {author}</translation>
    </message>
    <message>
        <source>Somebody acknowledged the problem of a service on {host}</source>
        <translation>הבעיה של שירות על {host} אושרה</translation>
    </message>
    <message>
        <source>A planned downtime of {check} on {host} began</source>
        <translation>השבתה מתוכננת של השירות {check} על {host} התחילה</translation>
    </message>
    <message>
        <source>The planned downtime of {check} on {host} ended</source>
        <translation>ההשבתה המתוכננת של השירות {check} על {host} נגמרה</translation>
    </message>
    <message>
        <source>{check} on {host} comes and goes</source>
        <translation>השירות {check} על {host} בא והולך</translation>
    </message>
    <message>
        <source>{check} on {host} no longer comes and goes</source>
        <translation>השירות {check} על {host} אינו בא והולך עוד</translation>
    </message>
    <message>
        <source>The state of {check} on {host} changed to {state}</source>
        <translation>מצב השירות {check} על {host} השתנה ל־{state}</translation>
    </message>
    <message>
        <source>The state of a service on {host} changed</source>
        <translation>מצב של שירות על {host} השתנה</translation>
    </message>
    <message>
        <source>The state of a service changed</source>
        <translation>מצב של שירות השתנה</translation>
    </message>
    <message>
        <source>You acknowledged the problem of {check} on {host}</source>
        <translation>אישרת את הבעיה של השירות {check} על {host}</translation>
    </message>
    <message>
        <source>You acknowledged the problem of a service on {host}</source>
        <translation>אישרת את הבעיה של שירות על {host}</translation>
    </message>
    <message>
        <source>Problem: {check}, {host}</source>
        <translation>בעיה: {check}, {host}</translation>
    </message>
    <message>
        <source>Problem: {host}</source>
        <translation>בעיה: {host}</translation>
    </message>
    <message>
        <source>Works again: {check}, {host}</source>
        <translation>שוב עובד: {check}, {host}</translation>
    </message>
    <message>
        <source>Works again: {host}</source>
        <translation>שוב עובד: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {check}, {host}</source>
        <translation>אושר: {check}, {host}</translation>
    </message>
    <message>
        <source>New state: {check}, {host}</source>
        <translation>מצב חדש: {check}, {host}</translation>
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
        <translation>טפט: {name}
מאת: {author}
רישיון: {license}</translation>
    </message>
    <message>
        <source>{agent} submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>הטפט ”{name}” הוגש לבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} submitted a wallpaper to the election “{election}”</source>
        <translation>טפט הוגש לבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new wallpaper to vote on</source>
        <translation>יש טפט חדש להצבעה</translation>
    </message>
    <message>
        <source>You submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>הגשת את הטפט ”{name}” לבחירות ”{election}”</translation>
    </message>
    <message>
        <source>New wallpaper: {name}</source>
        <translation>טפט חדש: {name}</translation>
    </message>
    <message>
        <source>{agent} approved {other}&apos;s wallpaper “{name}” for the election “{election}”</source>
        <translation>הטפט ”{name}” של {other} אושר לבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>הטפט ”{name}” אושר לבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was approved</source>
        <translation>הטפט ”{name}” אושר</translation>
    </message>
    <message>
        <source>A wallpaper was approved</source>
        <translation>טפט אושר</translation>
    </message>
    <message>
        <source>You approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>אישרת את הטפט ”{name}” לבחירות ”{election}”</translation>
    </message>
    <message>
        <source>{agent} approved your wallpaper “{name}” for the election “{election}”</source>
        <translation>הטפט ”{name}” שלך אושר לבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>Wallpaper approved: {name}</source>
        <translation>טפט אושר: {name}</translation>
    </message>
    <message>
        <source>{agent} denied {other}&apos;s wallpaper “{name}” a place in the election “{election}”</source>
        <translation>הטפט ”{name}” של {other} נדחה מהבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>הטפט ”{name}” נדחה מהבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was denied</source>
        <translation>הטפט ”{name}” נדחה</translation>
    </message>
    <message>
        <source>A wallpaper was denied</source>
        <translation>טפט נדחה</translation>
    </message>
    <message>
        <source>You denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>דחית את הטפט ”{name}” מהבחירות ”{election}”</translation>
    </message>
    <message>
        <source>{agent} denied your wallpaper “{name}” a place in the election “{election}”</source>
        <translation>הטפט ”{name}” שלך נדחה מהבחירות ”{election}” בידי {agent}</translation>
    </message>
    <message>
        <source>Wallpaper denied: {name}</source>
        <translation>טפט נדחה: {name}</translation>
    </message>
    <message>
        <source>{agent} created the wallpaper election “{election}”</source>
        <translation>בחירות הטפטים ”{election}” נוצרו בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new wallpaper election</source>
        <translation>יש בחירות טפטים חדשות</translation>
    </message>
    <message>
        <source>You created the wallpaper election “{election}”</source>
        <translation>יצרת את בחירות הטפטים ”{election}”</translation>
    </message>
    <message>
        <source>New wallpaper election: {election}</source>
        <translation>בחירות טפטים חדשות: {election}</translation>
    </message>
    <message>
        <source>{agent} changed {updated} of the wallpaper election “{election}”</source>
        <translation>פרטים בבחירות הטפטים ”{election}” שונו בידי {agent}: {updated}</translation>
    </message>
    <message>
        <source>{agent} changed the wallpaper election “{election}”</source>
        <translation>בחירות הטפטים ”{election}” שונו בידי {agent}</translation>
    </message>
    <message>
        <source>A wallpaper election changed</source>
        <translation>בחירות טפטים השתנו</translation>
    </message>
    <message>
        <source>You changed {updated} of the wallpaper election “{election}”</source>
        <translation>שינית פרטים בבחירות הטפטים ”{election}”: {updated}</translation>
    </message>
    <message>
        <source>You changed the wallpaper election “{election}”</source>
        <translation>שינית את בחירות הטפטים ”{election}”</translation>
    </message>
    <message>
        <source>Election changed: {election}</source>
        <translation>בחירות השתנו: {election}</translation>
    </message>
    <message>
        <source>{agent} created “{thing}” ({thingId})</source>
        <translation>נוצר ”{thing}” ({thingId}) בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} created something new</source>
        <translation>משהו חדש נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>יש משהו חדש</translation>
    </message>
    <message>
        <source>You created “{thing}” ({thingId})</source>
        <translation>יצרת את ”{thing}” ({thingId})</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>חדש: {thing}</translation>
    </message>
    <message>
        <source>Wallpapers</source>
        <translation>טפטים</translation>
    </message>
</context>
<context>
    <name>odcs</name>
    <message>
        <source>{owner}&apos;s compose {number} waits for its turn</source>
        <translation>ההרכבה {number} של {owner} ממתינה לתורה</translation>
    </message>
    <message>
        <source>The compose {number} waits for its turn</source>
        <translation>ההרכבה {number} ממתינה לתורה</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is generating</source>
        <translation>ההרכבה {number} של {owner} נוצרת כעת</translation>
    </message>
    <message>
        <source>The compose {number} is generating</source>
        <translation>ההרכבה {number} נוצרת כעת</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is done</source>
        <translation>ההרכבה {number} של {owner} הסתיימה</translation>
    </message>
    <message>
        <source>The compose {number} is done</source>
        <translation>ההרכבה {number} הסתיימה</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} was removed</source>
        <translation>ההרכבה {number} של {owner} הוסרה</translation>
    </message>
    <message>
        <source>The compose {number} was removed</source>
        <translation>ההרכבה {number} הוסרה</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed: {why}</source>
        <translation>ההרכבה {number} של {owner} נכשלה: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed</source>
        <translation>ההרכבה {number} של {owner} נכשלה</translation>
    </message>
    <message>
        <source>The compose {number} failed</source>
        <translation>ההרכבה {number} נכשלה</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is in the state {state}</source>
        <translation>ההרכבה {number} של {owner} נמצאת במצב {state}</translation>
    </message>
    <message>
        <source>The compose {number} has changed</source>
        <translation>ההרכבה {number} השתנתה</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>הרכבה השתנתה</translation>
    </message>
    <message>
        <source>Your compose {number} waits for its turn</source>
        <translation>ההרכבה {number} שלך ממתינה לתורה</translation>
    </message>
    <message>
        <source>Your compose {number} is generating</source>
        <translation>ההרכבה {number} שלך נוצרת כעת</translation>
    </message>
    <message>
        <source>Your compose {number} is done</source>
        <translation>ההרכבה {number} שלך הסתיימה</translation>
    </message>
    <message>
        <source>Your compose {number} was removed</source>
        <translation>ההרכבה {number} שלך הוסרה</translation>
    </message>
    <message>
        <source>Your compose {number} failed: {why}</source>
        <translation>ההרכבה {number} שלך נכשלה: {why}</translation>
    </message>
    <message>
        <source>Your compose {number} failed</source>
        <translation>ההרכבה {number} שלך נכשלה</translation>
    </message>
    <message>
        <source>Compose waits: {number}</source>
        <translation>הרכבה ממתינה: {number}</translation>
    </message>
    <message>
        <source>Compose started: {number}</source>
        <translation>הרכבה התחילה: {number}</translation>
    </message>
    <message>
        <source>Compose done: {number}</source>
        <translation>הרכבה הסתיימה: {number}</translation>
    </message>
    <message>
        <source>Compose removed: {number}</source>
        <translation>הרכבה הוסרה: {number}</translation>
    </message>
    <message>
        <source>Compose failed: {number}</source>
        <translation>הרכבה נכשלה: {number}</translation>
    </message>
    <message>
        <source>Compose changed: {number}</source>
        <translation>הרכבה השתנתה: {number}</translation>
    </message>
    <message>
        <source>Compose: {number}
For: {owner}
Source: {source}
State: {state}
{why}</source>
        <translation>הרכבה: {number}
עבור: {owner}
מקור: {source}
מצב: {state}
{why}</translation>
    </message>
    <message>
        <source>On-demand composes</source>
        <translation>הרכבות לפי דרישה</translation>
    </message>
</context>
<context>
    <name>openqa</name>
    <message>
        <source>The test {test} of {build} is to run on {machine} with {medium} (job {job})</source>
        <translation>הבדיקה {test} של {build} תרוץ על {machine} עם {medium} (משימה {job})</translation>
    </message>
    <message>
        <source>The test {test} of {build} is to run on {machine} (job {job})</source>
        <translation>הבדיקה {test} של {build} תרוץ על {machine} (משימה {job})</translation>
    </message>
    <message>
        <source>The job {job} was created for {build}</source>
        <translation>המשימה {job} נוצרה עבור {build}</translation>
    </message>
    <message>
        <source>A test job was created for {build}</source>
        <translation>משימת בדיקה נוצרה עבור {build}</translation>
    </message>
    <message>
        <source>A test job was created</source>
        <translation>משימת בדיקה נוצרה</translation>
    </message>
    <message>
        <source>Test created: {test}</source>
        <translation>בדיקה נוצרה: {test}</translation>
    </message>
    <message>
        <source>Test created</source>
        <translation>בדיקה נוצרה</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>הבדיקה {test} של {build} עברה על {machine} עם {medium} (משימה {job}, נותרו {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} (job {job})</source>
        <translation>הבדיקה {test} של {build} עברה על {machine} (משימה {job})</translation>
    </message>
    <message>
        <source>{test} of {build} passed</source>
        <translation>הבדיקה {test} של {build} עברה</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>הבדיקה {test} של {build} עברה עם כשלים ידועים על {machine} עם {medium} (משימה {job}, נותרו {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures (job {job})</source>
        <translation>הבדיקה {test} של {build} עברה עם כשלים ידועים (משימה {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>הבדיקה {test} של {build} נכשלה על {machine} עם {medium} (משימה {job}, נותרו {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} (job {job})</source>
        <translation>הבדיקה {test} של {build} נכשלה על {machine} (משימה {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed</source>
        <translation>הבדיקה {test} של {build} נכשלה</translation>
    </message>
    <message>
        <source>{test} of {build} was cancelled on {machine} (job {job})</source>
        <translation>הבדיקה {test} של {build} בוטלה על {machine} (משימה {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>הבדיקה {test} של {build} הסתיימה על {machine} עם {medium} (משימה {job}, נותרו {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} (job {job})</source>
        <translation>הבדיקה {test} של {build} הסתיימה על {machine} (משימה {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done</source>
        <translation>הבדיקה {test} של {build} הסתיימה</translation>
    </message>
    <message>
        <source>The job {job} is done</source>
        <translation>המשימה {job} הסתיימה</translation>
    </message>
    <message>
        <source>A test job is done</source>
        <translation>משימת בדיקה הסתיימה</translation>
    </message>
    <message>
        <source>Test passed: {test}</source>
        <translation>בדיקה עברה: {test}</translation>
    </message>
    <message>
        <source>Test failed: {test}</source>
        <translation>בדיקה נכשלה: {test}</translation>
    </message>
    <message>
        <source>Test cancelled: {test}</source>
        <translation>בדיקה בוטלה: {test}</translation>
    </message>
    <message>
        <source>Test done: {test}</source>
        <translation>בדיקה הסתיימה: {test}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>בדיקה הסתיימה</translation>
    </message>
    <message>
        <source>{test} of {build} on {machine} with {medium} starts again: job {job} is now {newJob}</source>
        <translation>הבדיקה {test} של {build} על {machine} עם {medium} מתחילה מחדש: המשימה {job} היא כעת {newJob}</translation>
    </message>
    <message>
        <source>{test} of {build} starts again: job {job} is now {newJob}</source>
        <translation>הבדיקה {test} של {build} מתחילה מחדש: המשימה {job} היא כעת {newJob}</translation>
    </message>
    <message>
        <source>The job {job} starts again</source>
        <translation>המשימה {job} מתחילה מחדש</translation>
    </message>
    <message>
        <source>A test job starts again</source>
        <translation>משימת בדיקה מתחילה מחדש</translation>
    </message>
    <message>
        <source>Test started again: {test}</source>
        <translation>בדיקה התחילה מחדש: {test}</translation>
    </message>
    <message>
        <source>Test started again</source>
        <translation>בדיקה התחילה מחדש</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} for {build} as {newJob}</source>
        <translation>מישהו חוזר על המשימה {job} עבור {build} בתור {newJob}</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} as {newJob}</source>
        <translation>מישהו חוזר על המשימה {job} בתור {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} for {build} as {newJob}</source>
        <translation>openQA חוזר על המשימה {job} עבור {build} בתור {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} as {newJob}</source>
        <translation>openQA חוזר על המשימה {job} בתור {newJob}</translation>
    </message>
    <message>
        <source>openQA repeats a test job</source>
        <translation>openQA חוזר על משימת בדיקה</translation>
    </message>
    <message>
        <source>Test repeated: {build}</source>
        <translation>בדיקה חוזרת: {build}</translation>
    </message>
    <message>
        <source>Test repeated</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>The job {job} was cancelled</source>
        <translation>המשימה {job} בוטלה</translation>
    </message>
    <message>
        <source>A test job was cancelled</source>
        <translation>משימת בדיקה בוטלה</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>בדיקה בוטלה</translation>
    </message>
    <message>
        <source>{user} commented on the job {commented}: “{said}” (comment {comment})</source>
        <translation>תגובה מאת {user} על המשימה {commented}: ”{said}” (תגובה {comment})</translation>
    </message>
    <message>
        <source>{user} commented on the group {commented}: “{said}” (comment {comment})</source>
        <translation>תגובה מאת {user} על הקבוצה {commented}: ”{said}” (תגובה {comment})</translation>
    </message>
    <message>
        <source>{user} commented in openQA</source>
        <translation>תגובה מאת {user} ב־openQA</translation>
    </message>
    <message>
        <source>Somebody commented in openQA</source>
        <translation>נכתבה תגובה ב־openQA</translation>
    </message>
    <message>
        <source>You commented on the job {commented}: “{said}”</source>
        <translation>הגבת על המשימה {commented}: ”{said}”</translation>
    </message>
    <message>
        <source>You commented on the group {commented}: “{said}”</source>
        <translation>הגבת על הקבוצה {commented}: ”{said}”</translation>
    </message>
    <message>
        <source>Comment on job {commented}</source>
        <translation>תגובה על המשימה {commented}</translation>
    </message>
    <message>
        <source>Comment on group {commented}</source>
        <translation>תגובה על הקבוצה {commented}</translation>
    </message>
    <message>
        <source>{user} changed a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>תגובה על המשימה {commented} שונתה בידי {user}: ”{said}” (תגובה {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>תגובה על הקבוצה {commented} שונתה בידי {user}: ”{said}” (תגובה {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment in openQA</source>
        <translation>תגובה ב־openQA שונתה בידי {user}</translation>
    </message>
    <message>
        <source>Somebody changed a comment in openQA</source>
        <translation>תגובה ב־openQA שונתה</translation>
    </message>
    <message>
        <source>You changed your comment on the job {commented}: “{said}”</source>
        <translation>שינית את התגובה שלך על המשימה {commented}: ”{said}”</translation>
    </message>
    <message>
        <source>You changed your comment on the group {commented}: “{said}”</source>
        <translation>שינית את התגובה שלך על הקבוצה {commented}: ”{said}”</translation>
    </message>
    <message>
        <source>Comment changed: job {commented}</source>
        <translation>תגובה שונתה: משימה {commented}</translation>
    </message>
    <message>
        <source>Comment changed: group {commented}</source>
        <translation>תגובה שונתה: קבוצה {commented}</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>תגובה על המשימה {commented} נמחקה בידי {user}: ”{said}” (תגובה {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>תגובה על הקבוצה {commented} נמחקה בידי {user}: ”{said}” (תגובה {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment in openQA</source>
        <translation>תגובה ב־openQA נמחקה בידי {user}</translation>
    </message>
    <message>
        <source>Somebody deleted a comment in openQA</source>
        <translation>תגובה ב־openQA נמחקה</translation>
    </message>
    <message>
        <source>You deleted your comment on the job {commented}: “{said}”</source>
        <translation>מחקת את התגובה שלך על המשימה {commented}: ”{said}”</translation>
    </message>
    <message>
        <source>You deleted your comment on the group {commented}: “{said}”</source>
        <translation>מחקת את התגובה שלך על הקבוצה {commented}: ”{said}”</translation>
    </message>
    <message>
        <source>Comment deleted: job {commented}</source>
        <translation>תגובה נמחקה: משימה {commented}</translation>
    </message>
    <message>
        <source>Comment deleted: group {commented}</source>
        <translation>תגובה נמחקה: קבוצה {commented}</translation>
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
        <translation>הסוגיה {issue} נפתחה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} opened the issue {issue}</source>
        <translation>הסוגיה {issue} נפתחה בידי {agent}</translation>
    </message>
    <message>
        <source>The issue {issue} was opened: “{title}”</source>
        <translation>הסוגיה {issue} נפתחה: ”{title}”</translation>
    </message>
    <message>
        <source>An issue was opened in {project}</source>
        <translation>סוגיה נפתחה בפרויקט {project}</translation>
    </message>
    <message>
        <source>An issue was opened</source>
        <translation>סוגיה נפתחה</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>פתחת את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>סוגיה חדשה: {issue}</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>סוגיה חדשה</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason} and changed {otherFields}: “{title}”</source>
        <translation>הסוגיה {issue} נסגרה בתור {reason} והשדות {otherFields} שונו בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason}: “{title}”</source>
        <translation>הסוגיה {issue} נסגרה בתור {reason} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} נסגרה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>The issue {issue} was closed</source>
        <translation>הסוגיה {issue} נסגרה</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue} and changed {otherFields}: “{title}”</source>
        <translation>הסוגיה {issue} נפתחה מחדש והשדות {otherFields} שונו בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} נפתחה מחדש בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>The issue {issue} was reopened</source>
        <translation>הסוגיה {issue} נפתחה מחדש</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue} ({fields}): “{title}”</source>
        <translation>הסוגיה {issue} נערכה בידי {agent} ‏({fields}): ”{title}”</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue}</source>
        <translation>הסוגיה {issue} נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>The issue {issue} was edited</source>
        <translation>הסוגיה {issue} נערכה</translation>
    </message>
    <message>
        <source>An issue was edited</source>
        <translation>סוגיה נערכה</translation>
    </message>
    <message>
        <source>You closed the issue {issue} as {reason}: “{title}”</source>
        <translation>סגרת את הסוגיה {issue} בתור {reason}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the issue {issue}</source>
        <translation>סגרת את הסוגיה {issue}</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>פתחת מחדש את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>You edited the issue {issue} ({fields}): “{title}”</source>
        <translation>ערכת את הסוגיה {issue} ‏({fields}): ”{title}”</translation>
    </message>
    <message>
        <source>You edited the issue {issue}</source>
        <translation>ערכת את הסוגיה {issue}</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue} as {reason}: “{title}”</source>
        <translation>הסוגיה {issue} שלך נסגרה בתור {reason} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue}</source>
        <translation>הסוגיה {issue} שלך נסגרה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} reopened your issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} שלך נפתחה מחדש בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} edited your issue {issue} ({fields}): “{title}”</source>
        <translation>הסוגיה {issue} שלך נערכה בידי {agent} ‏({fields}): ”{title}”</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>סוגיה נסגרה: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>סוגיה נפתחה מחדש: {issue}</translation>
    </message>
    <message>
        <source>Issue edited: {issue}</source>
        <translation>סוגיה נערכה: {issue}</translation>
    </message>
    <message>
        <source>Issue edited</source>
        <translation>סוגיה נערכה</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} נמחקה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}</source>
        <translation>הסוגיה {issue} נמחקה בידי {agent}</translation>
    </message>
    <message>
        <source>The issue {issue} was deleted</source>
        <translation>הסוגיה {issue} נמחקה</translation>
    </message>
    <message>
        <source>An issue was deleted</source>
        <translation>סוגיה נמחקה</translation>
    </message>
    <message>
        <source>You deleted the issue {issue}: “{title}”</source>
        <translation>מחקת את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} deleted your issue {issue}: “{title}”</source>
        <translation>הסוגיה {issue} שלך נמחקה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Issue deleted: {issue}</source>
        <translation>סוגיה נמחקה: {issue}</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>סוגיה נמחקה</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}, “{title}”</source>
        <translation>תגובה מאת {agent} על הסוגיה {issue}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}</source>
        <translation>תגובה מאת {agent} על הסוגיה {issue}</translation>
    </message>
    <message>
        <source>The issue {issue} has a new comment</source>
        <translation>לסוגיה {issue} יש תגובה חדשה</translation>
    </message>
    <message>
        <source>An issue has a new comment</source>
        <translation>לסוגיה יש תגובה חדשה</translation>
    </message>
    <message>
        <source>You commented on the issue {issue}, “{title}”</source>
        <translation>הגבת על הסוגיה {issue}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on your issue {issue}, “{title}”</source>
        <translation>תגובה מאת {agent} על הסוגיה {issue} שלך, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the issue {issue}, “{title}”</source>
        <translation>אוזכרת בידי {agent} בסוגיה {issue}, ”{title}”</translation>
    </message>
    <message>
        <source>New comment: {issue}</source>
        <translation>תגובה חדשה: {issue}</translation>
    </message>
    <message>
        <source>New comment on an issue</source>
        <translation>תגובה חדשה על סוגיה</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}, “{title}”</source>
        <translation>תגובה על הסוגיה {issue}, ”{title}”, נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}</source>
        <translation>תגובה על הסוגיה {issue} נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>A comment on the issue {issue} was edited</source>
        <translation>תגובה על הסוגיה {issue} נערכה</translation>
    </message>
    <message>
        <source>A comment on an issue was edited</source>
        <translation>תגובה על סוגיה נערכה</translation>
    </message>
    <message>
        <source>You edited a comment on the issue {issue}, “{title}”</source>
        <translation>ערכת תגובה על הסוגיה {issue}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your issue {issue}, “{title}”</source>
        <translation>תגובה על הסוגיה {issue} שלך, ”{title}”, נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>Comment edited: {issue}</source>
        <translation>תגובה נערכה: {issue}</translation>
    </message>
    <message>
        <source>Comment on an issue edited</source>
        <translation>תגובה על סוגיה נערכה</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>הסוגיה {issue} הוקצתה אל {assignee} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue}</source>
        <translation>הסוגיה {issue} הוקצתה בידי {agent}</translation>
    </message>
    <message>
        <source>The issue {issue} was assigned</source>
        <translation>הסוגיה {issue} הוקצתה</translation>
    </message>
    <message>
        <source>An issue was assigned</source>
        <translation>סוגיה הוקצתה</translation>
    </message>
    <message>
        <source>You took the issue {issue}: “{title}”</source>
        <translation>לקחת את הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>You assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>הקצית את הסוגיה {issue} אל {assignee}: ”{title}”</translation>
    </message>
    <message>
        <source>You assigned the issue {issue}</source>
        <translation>הקצית את הסוגיה {issue}</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to you: “{title}”</source>
        <translation>הסוגיה {issue} הוקצתה אליך בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned your issue {issue} to {assignee}: “{title}”</source>
        <translation>הסוגיה {issue} שלך הוקצתה אל {assignee} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Issue assigned: {issue}</source>
        <translation>סוגיה הוקצתה: {issue}</translation>
    </message>
    <message>
        <source>Issue assigned</source>
        <translation>סוגיה הוקצתה</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}: “{title}”</source>
        <translation>ההקצאה של הסוגיה {issue} אופסה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}</source>
        <translation>ההקצאה של הסוגיה {issue} אופסה בידי {agent}</translation>
    </message>
    <message>
        <source>The issue {issue} is assigned to nobody</source>
        <translation>הסוגיה {issue} אינה מוקצית לאיש</translation>
    </message>
    <message>
        <source>An issue is assigned to nobody</source>
        <translation>סוגיה אינה מוקצית לאיש</translation>
    </message>
    <message>
        <source>You reset the assignee of the issue {issue}: “{title}”</source>
        <translation>איפסת את ההקצאה של הסוגיה {issue}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your issue {issue}: “{title}”</source>
        <translation>ההקצאה של הסוגיה {issue} שלך אופסה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Issue unassigned: {issue}</source>
        <translation>הקצאת סוגיה בוטלה: {issue}</translation>
    </message>
    <message>
        <source>Issue unassigned</source>
        <translation>הקצאת סוגיה בוטלה</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of {dependent}</source>
        <translation>הסוגיה {issue} נקבעה כתלות של {dependent} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of others</source>
        <translation>הסוגיה {issue} נקבעה כתלות של סוגיות אחרות בידי {agent}</translation>
    </message>
    <message>
        <source>Other issues depend on {issue} now</source>
        <translation>סוגיות אחרות תלויות כעת בסוגיה {issue}</translation>
    </message>
    <message>
        <source>An issue depends on another</source>
        <translation>סוגיה תלויה בסוגיה אחרת</translation>
    </message>
    <message>
        <source>You made the issue {issue} a dependency of {dependent}</source>
        <translation>קבעת את הסוגיה {issue} כתלות של {dependent}</translation>
    </message>
    <message>
        <source>{agent} made your issue {issue} a dependency of {dependent}</source>
        <translation>הסוגיה {issue} שלך נקבעה כתלות של {dependent} בידי {agent}</translation>
    </message>
    <message>
        <source>New dependency: {issue}</source>
        <translation>תלות חדשה: {issue}</translation>
    </message>
    <message>
        <source>New dependency of issues</source>
        <translation>תלות חדשה של סוגיות</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of {dependent}</source>
        <translation>הסוגיה {issue} הוסרה כתלות של {dependent} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of others</source>
        <translation>הסוגיה {issue} הוסרה כתלות של סוגיות אחרות בידי {agent}</translation>
    </message>
    <message>
        <source>Dependencies on the issue {issue} were removed</source>
        <translation>תלויות בסוגיה {issue} הוסרו</translation>
    </message>
    <message>
        <source>A dependency of issues was removed</source>
        <translation>תלות של סוגיות הוסרה</translation>
    </message>
    <message>
        <source>You removed the issue {issue} as a dependency of {dependent}</source>
        <translation>הסרת את הסוגיה {issue} כתלות של {dependent}</translation>
    </message>
    <message>
        <source>{agent} removed your issue {issue} as a dependency of {dependent}</source>
        <translation>הסוגיה {issue} שלך הוסרה כתלות של {dependent} בידי {agent}</translation>
    </message>
    <message>
        <source>Dependency removed: {issue}</source>
        <translation>תלות הוסרה: {issue}</translation>
    </message>
    <message>
        <source>Dependency of issues removed</source>
        <translation>תלות של סוגיות הוסרה</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>הסוגיה {issue} תויגה בתגיות {tags} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue}</source>
        <translation>הסוגיה {issue} תויגה בידי {agent}</translation>
    </message>
    <message>
        <source>The issue {issue} was tagged</source>
        <translation>הסוגיה {issue} תויגה</translation>
    </message>
    <message>
        <source>An issue was tagged</source>
        <translation>סוגיה תויגה</translation>
    </message>
    <message>
        <source>You tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>תייגת את הסוגיה {issue} בתגיות {tags}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged your issue {issue} with {tags}: “{title}”</source>
        <translation>הסוגיה {issue} שלך תויגה בתגיות {tags} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Issue tagged: {issue}</source>
        <translation>סוגיה תויגה: {issue}</translation>
    </message>
    <message>
        <source>Issue tagged</source>
        <translation>סוגיה תויגה</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>התגיות {tags} הוסרו מהסוגיה {issue}, ”{title}”, בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed tags from the issue {issue}</source>
        <translation>תגיות הוסרו מהסוגיה {issue} בידי {agent}</translation>
    </message>
    <message>
        <source>The issue {issue} lost tags</source>
        <translation>תגיות הוסרו מהסוגיה {issue}</translation>
    </message>
    <message>
        <source>An issue lost tags</source>
        <translation>תגיות הוסרו מסוגיה</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>הסרת את התגיות {tags} מהסוגיה {issue}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your issue {issue}, “{title}”</source>
        <translation>התגיות {tags} הוסרו מהסוגיה {issue} שלך, ”{title}”, בידי {agent}</translation>
    </message>
    <message>
        <source>Issue untagged: {issue}</source>
        <translation>תגיות סוגיה הוסרו: {issue}</translation>
    </message>
    <message>
        <source>Issue untagged</source>
        <translation>תגיות סוגיה הוסרו</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} נפתחה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} נפתחה בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was opened</source>
        <translation>בקשת המשיכה {pull} נפתחה</translation>
    </message>
    <message>
        <source>A pull-request was opened in {project}</source>
        <translation>בקשת משיכה נפתחה בפרויקט {project}</translation>
    </message>
    <message>
        <source>A pull-request was opened</source>
        <translation>בקשת משיכה נפתחה</translation>
    </message>
    <message>
        <source>You opened the pull-request {pull}: “{title}”</source>
        <translation>פתחת את בקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>New pull-request: {pull}</source>
        <translation>בקשת משיכה חדשה: {pull}</translation>
    </message>
    <message>
        <source>New pull-request</source>
        <translation>בקשת משיכה חדשה</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} מוזגה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} מוזגה בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was merged</source>
        <translation>בקשת המשיכה {pull} מוזגה</translation>
    </message>
    <message>
        <source>A pull-request was merged</source>
        <translation>בקשת משיכה מוזגה</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it: “{title}”</source>
        <translation>בקשת המשיכה {pull} נסגרה ללא מיזוג בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it</source>
        <translation>בקשת המשיכה {pull} נסגרה ללא מיזוג בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} נסגרה בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was closed</source>
        <translation>בקשת המשיכה {pull} נסגרה</translation>
    </message>
    <message>
        <source>A pull-request was closed</source>
        <translation>בקשת משיכה נסגרה</translation>
    </message>
    <message>
        <source>You merged the pull-request {pull}: “{title}”</source>
        <translation>מיזגת את בקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the pull-request {pull}: “{title}”</source>
        <translation>סגרת את בקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} merged your pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} שלך מוזגה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull} without merging it: “{title}”</source>
        <translation>בקשת המשיכה {pull} שלך נסגרה ללא מיזוג בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} שלך נסגרה בידי {agent}</translation>
    </message>
    <message>
        <source>Pull-request merged: {pull}</source>
        <translation>בקשת משיכה מוזגה: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed: {pull}</source>
        <translation>בקשת משיכה נסגרה: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed</source>
        <translation>בקשת משיכה נסגרה</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} נפתחה מחדש בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} נפתחה מחדש בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was reopened</source>
        <translation>בקשת המשיכה {pull} נפתחה מחדש</translation>
    </message>
    <message>
        <source>A pull-request was reopened</source>
        <translation>בקשת משיכה נפתחה מחדש</translation>
    </message>
    <message>
        <source>You reopened the pull-request {pull}: “{title}”</source>
        <translation>פתחת מחדש את בקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} reopened your pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} שלך נפתחה מחדש בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Pull-request reopened: {pull}</source>
        <translation>בקשת משיכה נפתחה מחדש: {pull}</translation>
    </message>
    <message>
        <source>Pull-request reopened</source>
        <translation>בקשת משיכה נפתחה מחדש</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} עודכנה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} עודכנה בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was updated</source>
        <translation>בקשת המשיכה {pull} עודכנה</translation>
    </message>
    <message>
        <source>A pull-request was updated</source>
        <translation>בקשת משיכה עודכנה</translation>
    </message>
    <message>
        <source>You updated the pull-request {pull}: “{title}”</source>
        <translation>עדכנת את בקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} updated your pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} שלך עודכנה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Pull-request updated: {pull}</source>
        <translation>בקשת משיכה עודכנה: {pull}</translation>
    </message>
    <message>
        <source>Pull-request updated</source>
        <translation>בקשת משיכה עודכנה</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}: “{title}”</source>
        <translation>rebase לבקשת המשיכה {pull} בוצע בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}</source>
        <translation>rebase לבקשת המשיכה {pull} בוצע בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was rebased</source>
        <translation>בוצע rebase לבקשת המשיכה {pull}</translation>
    </message>
    <message>
        <source>A pull-request was rebased</source>
        <translation>בוצע rebase לבקשת משיכה</translation>
    </message>
    <message>
        <source>You rebased the pull-request {pull}: “{title}”</source>
        <translation>ביצעת rebase לבקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} rebased your pull-request {pull}: “{title}”</source>
        <translation>rebase לבקשת המשיכה {pull} שלך בוצע בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Pull-request rebased: {pull}</source>
        <translation>בוצע rebase לבקשת משיכה: {pull}</translation>
    </message>
    <message>
        <source>Pull-request rebased</source>
        <translation>בוצע rebase לבקשת משיכה</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}, “{title}”</source>
        <translation>התיאור של בקשת המשיכה {pull}, ”{title}”, נערך בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}</source>
        <translation>התיאור של בקשת המשיכה {pull} נערך בידי {agent}</translation>
    </message>
    <message>
        <source>The description of the pull-request {pull} was edited</source>
        <translation>התיאור של בקשת המשיכה {pull} נערך</translation>
    </message>
    <message>
        <source>The description of a pull-request was edited</source>
        <translation>התיאור של בקשת משיכה נערך</translation>
    </message>
    <message>
        <source>You edited the description of the pull-request {pull}, “{title}”</source>
        <translation>ערכת את התיאור של בקשת המשיכה {pull}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} edited the description of your pull-request {pull}, “{title}”</source>
        <translation>התיאור של בקשת המשיכה {pull} שלך, ”{title}”, נערך בידי {agent}</translation>
    </message>
    <message>
        <source>Description edited: {pull}</source>
        <translation>תיאור נערך: {pull}</translation>
    </message>
    <message>
        <source>Description edited</source>
        <translation>תיאור נערך</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}, “{title}”</source>
        <translation>תגובה מאת {agent} על בקשת המשיכה {pull}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}</source>
        <translation>תגובה מאת {agent} על בקשת המשיכה {pull}</translation>
    </message>
    <message>
        <source>The pull-request {pull} has a new comment</source>
        <translation>לבקשת המשיכה {pull} יש תגובה חדשה</translation>
    </message>
    <message>
        <source>A pull-request has a new comment</source>
        <translation>לבקשת משיכה יש תגובה חדשה</translation>
    </message>
    <message>
        <source>You commented on the pull-request {pull}, “{title}”</source>
        <translation>הגבת על בקשת המשיכה {pull}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} commented on your pull-request {pull}, “{title}”</source>
        <translation>תגובה מאת {agent} על בקשת המשיכה {pull} שלך, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the pull-request {pull}, “{title}”</source>
        <translation>אוזכרת בידי {agent} בבקשת המשיכה {pull}, ”{title}”</translation>
    </message>
    <message>
        <source>New comment: {pull}</source>
        <translation>תגובה חדשה: {pull}</translation>
    </message>
    <message>
        <source>New comment on a pull-request</source>
        <translation>תגובה חדשה על בקשת משיכה</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>תגובה על בקשת המשיכה {pull}, ”{title}”, נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}</source>
        <translation>תגובה על בקשת המשיכה {pull} נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>A comment on the pull-request {pull} was edited</source>
        <translation>תגובה על בקשת המשיכה {pull} נערכה</translation>
    </message>
    <message>
        <source>A comment on a pull-request was edited</source>
        <translation>תגובה על בקשת משיכה נערכה</translation>
    </message>
    <message>
        <source>You edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>ערכת תגובה על בקשת המשיכה {pull}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your pull-request {pull}, “{title}”</source>
        <translation>תגובה על בקשת המשיכה {pull} שלך, ”{title}”, נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>Comment edited: {pull}</source>
        <translation>תגובה נערכה: {pull}</translation>
    </message>
    <message>
        <source>Comment on a pull-request edited</source>
        <translation>תגובה על בקשת משיכה נערכה</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}: “{result}”</source>
        <translation>הצלחה בבקשת המשיכה {pull} דווחה בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}</source>
        <translation>הצלחה בבקשת המשיכה {pull} דווחה בידי {checker}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}: “{result}”</source>
        <translation>כישלון בבקשת המשיכה {pull} דווח בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}</source>
        <translation>כישלון בבקשת המשיכה {pull} דווח בידי {checker}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}: “{result}”</source>
        <translation>הבדיקה {checker} בבקשת המשיכה {pull} בוטלה: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}</source>
        <translation>הבדיקה {checker} בבקשת המשיכה {pull} בוטלה</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}: “{result}”</source>
        <translation>הבדיקה {checker} ממתינה עבור בקשת המשיכה {pull}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}</source>
        <translation>הבדיקה {checker} ממתינה עבור בקשת המשיכה {pull}</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}: “{result}”</source>
        <translation>בקשת המשיכה {pull} סומנה בדגל בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} סומנה בדגל בידי {checker}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged: “{result}”</source>
        <translation>בקשת המשיכה {pull} סומנה בדגל: ”{result}”</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged</source>
        <translation>בקשת המשיכה {pull} סומנה בדגל</translation>
    </message>
    <message>
        <source>A pull-request was flagged</source>
        <translation>בקשת משיכה סומנה בדגל</translation>
    </message>
    <message>
        <source>{checker} reported a success on your pull-request {pull}: “{result}”</source>
        <translation>הצלחה בבקשת המשיכה {pull} שלך דווחה בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a failure on your pull-request {pull}: “{result}”</source>
        <translation>כישלון בבקשת המשיכה {pull} שלך דווח בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} was cancelled on your pull-request {pull}: “{result}”</source>
        <translation>הבדיקה {checker} בבקשת המשיכה {pull} שלך בוטלה: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} is pending for your pull-request {pull}: “{result}”</source>
        <translation>הבדיקה {checker} ממתינה עבור בקשת המשיכה {pull} שלך: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} flagged your pull-request {pull}: “{result}”</source>
        <translation>בקשת המשיכה {pull} שלך סומנה בדגל בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>Check succeeded: {pull}</source>
        <translation>בדיקה הצליחה: {pull}</translation>
    </message>
    <message>
        <source>Check failed: {pull}</source>
        <translation>בדיקה נכשלה: {pull}</translation>
    </message>
    <message>
        <source>Check cancelled: {pull}</source>
        <translation>בדיקה בוטלה: {pull}</translation>
    </message>
    <message>
        <source>Check pending: {pull}</source>
        <translation>בדיקה ממתינה: {pull}</translation>
    </message>
    <message>
        <source>Flagged: {pull}</source>
        <translation>סומנה בדגל: {pull}</translation>
    </message>
    <message>
        <source>Pull-request flagged</source>
        <translation>בקשת משיכה סומנה בדגל</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>בקשת המשיכה {pull} הוקצתה אל {assignee} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}: “{title}”</source>
        <translation>בקשת המשיכה {pull} הוקצתה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} הוקצתה בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was assigned</source>
        <translation>בקשת המשיכה {pull} הוקצתה</translation>
    </message>
    <message>
        <source>A pull-request was assigned</source>
        <translation>בקשת משיכה הוקצתה</translation>
    </message>
    <message>
        <source>You took the pull-request {pull}: “{title}”</source>
        <translation>לקחת את בקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>הקצית את בקשת המשיכה {pull} אל {assignee}: ”{title}”</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull}</source>
        <translation>הקצית את בקשת המשיכה {pull}</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to you: “{title}”</source>
        <translation>בקשת המשיכה {pull} הוקצתה אליך בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} assigned your pull-request {pull} to {assignee}: “{title}”</source>
        <translation>בקשת המשיכה {pull} שלך הוקצתה אל {assignee} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Pull-request assigned: {pull}</source>
        <translation>בקשת משיכה הוקצתה: {pull}</translation>
    </message>
    <message>
        <source>Pull-request assigned</source>
        <translation>בקשת משיכה הוקצתה</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>ההקצאה של בקשת המשיכה {pull} אופסה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}</source>
        <translation>ההקצאה של בקשת המשיכה {pull} אופסה בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} is assigned to nobody</source>
        <translation>בקשת המשיכה {pull} אינה מוקצית לאיש</translation>
    </message>
    <message>
        <source>A pull-request is assigned to nobody</source>
        <translation>בקשת משיכה אינה מוקצית לאיש</translation>
    </message>
    <message>
        <source>You reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>איפסת את ההקצאה של בקשת המשיכה {pull}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your pull-request {pull}: “{title}”</source>
        <translation>ההקצאה של בקשת המשיכה {pull} שלך אופסה בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Pull-request unassigned: {pull}</source>
        <translation>הקצאת בקשת משיכה בוטלה: {pull}</translation>
    </message>
    <message>
        <source>Pull-request unassigned</source>
        <translation>הקצאת בקשת משיכה בוטלה</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>בקשת המשיכה {pull} תויגה בתגיות {tags} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull}</source>
        <translation>בקשת המשיכה {pull} תויגה בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} was tagged</source>
        <translation>בקשת המשיכה {pull} תויגה</translation>
    </message>
    <message>
        <source>A pull-request was tagged</source>
        <translation>בקשת משיכה תויגה</translation>
    </message>
    <message>
        <source>You tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>תייגת את בקשת המשיכה {pull} בתגיות {tags}: ”{title}”</translation>
    </message>
    <message>
        <source>{agent} tagged your pull-request {pull} with {tags}: “{title}”</source>
        <translation>בקשת המשיכה {pull} שלך תויגה בתגיות {tags} בידי {agent}: ”{title}”</translation>
    </message>
    <message>
        <source>Pull-request tagged: {pull}</source>
        <translation>בקשת משיכה תויגה: {pull}</translation>
    </message>
    <message>
        <source>Pull-request tagged</source>
        <translation>בקשת משיכה תויגה</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>התגיות {tags} הוסרו מבקשת המשיכה {pull}, ”{title}”, בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed tags from the pull-request {pull}</source>
        <translation>תגיות הוסרו מבקשת המשיכה {pull} בידי {agent}</translation>
    </message>
    <message>
        <source>The pull-request {pull} lost tags</source>
        <translation>תגיות הוסרו מבקשת המשיכה {pull}</translation>
    </message>
    <message>
        <source>A pull-request lost tags</source>
        <translation>תגיות הוסרו מבקשת משיכה</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>הסרת את התגיות {tags} מבקשת המשיכה {pull}, ”{title}”</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your pull-request {pull}, “{title}”</source>
        <translation>התגיות {tags} הוסרו מבקשת המשיכה {pull} שלך, ”{title}”, בידי {agent}</translation>
    </message>
    <message>
        <source>Pull-request untagged: {pull}</source>
        <translation>תגיות בקשת משיכה הוסרו: {pull}</translation>
    </message>
    <message>
        <source>Pull-request untagged</source>
        <translation>תגיות בקשת משיכה הוסרו</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch}): “{summary}”</source>
        <translation>דחיפה אל {project} ‏({branch}) בידי {pusher}: ”{summary}”</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch}), with force</source>
        <translation>{total_commits, plural, one {קומיט אחד נדחף בכפייה} two {שני קומיטים נדחפו בכפייה} other {# קומיטים נדחפו בכפייה}} אל {project} ‏({branch}) בידי {pusher}</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>{total_commits, plural, one {קומיט אחד נדחף} two {שני קומיטים נדחפו} other {# קומיטים נדחפו}} אל {project} ‏({branch}) בידי {pusher}</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch})</source>
        <translation>דחיפה אל {project} ‏({branch}) בידי {pusher}</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project}</source>
        <translation>דחיפה אל {project} בידי {pusher}</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>הייתה דחיפה אל {project}</translation>
    </message>
    <message>
        <source>Somebody pushed commits</source>
        <translation>קומיטים נדחפו</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>דחפת אל {project} ‏({branch}): ”{summary}”</translation>
    </message>
    <message>
        <source>You pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>דחפת {total_commits, plural, one {קומיט אחד} two {שני קומיטים} other {# קומיטים}} אל {project} ‏({branch})</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>דחפת אל {project}</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {a commit} other {# commits}} with work of yours to {project} ({branch})</source>
        <translation>{total_commits, plural, one {קומיט עם עבודה שלך נדחף} two {שני קומיטים עם עבודה שלך נדחפו} other {# קומיטים עם עבודה שלך נדחפו}} אל {project} ‏({branch}) בידי {pusher}</translation>
    </message>
    <message>
        <source>Push: {project} ({branch})</source>
        <translation>דחיפה: {project} ({branch})</translation>
    </message>
    <message>
        <source>Push: {project}</source>
        <translation>דחיפה: {project}</translation>
    </message>
    <message>
        <source>New commits</source>
        <translation>קומיטים חדשים</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>הענף {branch} של {project} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>{project} has a new branch, {branch}</source>
        <translation>לפרויקט {project} יש ענף חדש, {branch}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>לפרויקט {project} יש ענף חדש</translation>
    </message>
    <message>
        <source>A branch was created</source>
        <translation>ענף נוצר</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>יצרת את הענף {branch} של {project}</translation>
    </message>
    <message>
        <source>New branch: {project} ({branch})</source>
        <translation>ענף חדש: {project} ({branch})</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>ענף חדש</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>הענף {branch} של {project} נמחק בידי {agent}</translation>
    </message>
    <message>
        <source>The branch {branch} of {project} was deleted</source>
        <translation>הענף {branch} של {project} נמחק</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>ענף של {project} נמחק</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>ענף נמחק</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>מחקת את הענף {branch} של {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {project} ({branch})</source>
        <translation>ענף נמחק: {project} ({branch})</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>ענף נמחק</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag} (commit {revision})</source>
        <translation>הפרויקט {project} תויג בתגית {tag} בידי {agent} (קומיט {revision})</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag}</source>
        <translation>הפרויקט {project} תויג בתגית {tag} בידי {agent}</translation>
    </message>
    <message>
        <source>{project} was tagged as {tag}</source>
        <translation>הפרויקט {project} תויג בתגית {tag}</translation>
    </message>
    <message>
        <source>{project} has a new tag</source>
        <translation>לפרויקט {project} יש תגית חדשה</translation>
    </message>
    <message>
        <source>A git tag was created</source>
        <translation>תגית git נוצרה</translation>
    </message>
    <message>
        <source>You tagged {project} as {tag}</source>
        <translation>תייגת את הפרויקט {project} בתגית {tag}</translation>
    </message>
    <message>
        <source>New tag: {project} {tag}</source>
        <translation>תגית חדשה: {project} {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>תגית חדשה</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project} (commit {revision})</source>
        <translation>התגית {tag} של {project} נמחקה בידי {agent} (קומיט {revision})</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project}</source>
        <translation>התגית {tag} של {project} נמחקה בידי {agent}</translation>
    </message>
    <message>
        <source>The tag {tag} of {project} was deleted</source>
        <translation>התגית {tag} של {project} נמחקה</translation>
    </message>
    <message>
        <source>A tag of {project} was deleted</source>
        <translation>תגית של {project} נמחקה</translation>
    </message>
    <message>
        <source>A git tag was deleted</source>
        <translation>תגית git נמחקה</translation>
    </message>
    <message>
        <source>You deleted the tag {tag} of {project}</source>
        <translation>מחקת את התגית {tag} של {project}</translation>
    </message>
    <message>
        <source>Tag deleted: {project} {tag}</source>
        <translation>תגית נמחקה: {project} {tag}</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>תגית נמחקה</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}: “{result}”</source>
        <translation>הצלחה בקומיט {revision} של {project} דווחה בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}</source>
        <translation>הצלחה בקומיט {revision} של {project} דווחה בידי {checker}</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}: “{result}”</source>
        <translation>כישלון בקומיט {revision} של {project} דווח בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}</source>
        <translation>כישלון בקומיט {revision} של {project} דווח בידי {checker}</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}: “{result}”</source>
        <translation>הבדיקה {checker} בקומיט {revision} של {project} בוטלה: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}</source>
        <translation>הבדיקה {checker} בקומיט {revision} של {project} בוטלה</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}: “{result}”</source>
        <translation>הבדיקה {checker} ממתינה עבור הקומיט {revision} של {project}: ”{result}”</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}</source>
        <translation>הבדיקה {checker} ממתינה עבור הקומיט {revision} של {project}</translation>
    </message>
    <message>
        <source>{checker} flagged commit {revision} of {project}: “{result}”</source>
        <translation>הקומיט {revision} של {project} סומן בדגל בידי {checker}: ”{result}”</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged: “{result}”</source>
        <translation>קומיט של {project} סומן בדגל: ”{result}”</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged</source>
        <translation>קומיט של {project} סומן בדגל</translation>
    </message>
    <message>
        <source>A commit was flagged</source>
        <translation>קומיט סומן בדגל</translation>
    </message>
    <message>
        <source>Check succeeded: {project}</source>
        <translation>בדיקה הצליחה: {project}</translation>
    </message>
    <message>
        <source>Check failed: {project}</source>
        <translation>בדיקה נכשלה: {project}</translation>
    </message>
    <message>
        <source>Check cancelled: {project}</source>
        <translation>בדיקה בוטלה: {project}</translation>
    </message>
    <message>
        <source>Check pending: {project}</source>
        <translation>בדיקה ממתינה: {project}</translation>
    </message>
    <message>
        <source>Commit flagged: {project}</source>
        <translation>קומיט סומן בדגל: {project}</translation>
    </message>
    <message>
        <source>Commit flagged</source>
        <translation>קומיט סומן בדגל</translation>
    </message>
    <message>
        <source>{agent} created the project {project}</source>
        <translation>הפרויקט {project} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>The project {project} was created</source>
        <translation>הפרויקט {project} נוצר</translation>
    </message>
    <message>
        <source>A project was created</source>
        <translation>פרויקט נוצר</translation>
    </message>
    <message>
        <source>You created the project {project}</source>
        <translation>יצרת את הפרויקט {project}</translation>
    </message>
    <message>
        <source>New project: {project}</source>
        <translation>פרויקט חדש: {project}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>פרויקט חדש</translation>
    </message>
    <message>
        <source>{agent} edited the project {project} ({fields})</source>
        <translation>הפרויקט {project} נערך בידי {agent} ‏({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the project {project}</source>
        <translation>הפרויקט {project} נערך בידי {agent}</translation>
    </message>
    <message>
        <source>The project {project} was edited</source>
        <translation>הפרויקט {project} נערך</translation>
    </message>
    <message>
        <source>A project was edited</source>
        <translation>פרויקט נערך</translation>
    </message>
    <message>
        <source>You edited the project {project} ({fields})</source>
        <translation>ערכת את הפרויקט {project} ‏({fields})</translation>
    </message>
    <message>
        <source>You edited the project {project}</source>
        <translation>ערכת את הפרויקט {project}</translation>
    </message>
    <message>
        <source>Project edited: {project}</source>
        <translation>פרויקט נערך: {project}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>פרויקט נערך</translation>
    </message>
    <message>
        <source>{agent} forked {parent} to {project}</source>
        <translation>הפרויקט {parent} פוצל אל {project} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} made the fork {project}</source>
        <translation>הפיצול {project} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>{project} was forked</source>
        <translation>הפרויקט {project} פוצל</translation>
    </message>
    <message>
        <source>A project was forked</source>
        <translation>פרויקט פוצל</translation>
    </message>
    <message>
        <source>You forked {parent} to {project}</source>
        <translation>פיצלת את הפרויקט {parent} אל {project}</translation>
    </message>
    <message>
        <source>Forked: {parent}</source>
        <translation>פיצול: {parent}</translation>
    </message>
    <message>
        <source>New fork: {project}</source>
        <translation>פיצול חדש: {project}</translation>
    </message>
    <message>
        <source>Project forked</source>
        <translation>פרויקט פוצל</translation>
    </message>
    <message>
        <source>{agent} deleted the project {project}</source>
        <translation>הפרויקט {project} נמחק בידי {agent}</translation>
    </message>
    <message>
        <source>The project {project} was deleted</source>
        <translation>הפרויקט {project} נמחק</translation>
    </message>
    <message>
        <source>A project was deleted</source>
        <translation>פרויקט נמחק</translation>
    </message>
    <message>
        <source>You deleted the project {project}</source>
        <translation>מחקת את הפרויקט {project}</translation>
    </message>
    <message>
        <source>Project deleted: {project}</source>
        <translation>פרויקט נמחק: {project}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>פרויקט נמחק</translation>
    </message>
    <message>
        <source>{agent} renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>שם התגית {oldTag} של הפרויקט {project} שונה ל־{new_tag} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited the tag {new_tag} of the project {project}</source>
        <translation>התגית {new_tag} של הפרויקט {project} נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} edited a tag of the project {project}</source>
        <translation>תגית של הפרויקט {project} נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>A tag of the project {project} was edited</source>
        <translation>תגית של הפרויקט {project} נערכה</translation>
    </message>
    <message>
        <source>A tag of a project was edited</source>
        <translation>תגית של פרויקט נערכה</translation>
    </message>
    <message>
        <source>You renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>שינית את שם התגית {oldTag} של הפרויקט {project} ל־{new_tag}</translation>
    </message>
    <message>
        <source>You edited the tag {new_tag} of the project {project}</source>
        <translation>ערכת את התגית {new_tag} של הפרויקט {project}</translation>
    </message>
    <message>
        <source>Tag edited: {project}</source>
        <translation>תגית נערכה: {project}</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>תגית נערכה</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the project {project}</source>
        <translation>התגיות {tags} הוסרו מהפרויקט {project} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed tags of the project {project}</source>
        <translation>תגיות של הפרויקט {project} הוסרו בידי {agent}</translation>
    </message>
    <message>
        <source>Tags of the project {project} were removed</source>
        <translation>תגיות של הפרויקט {project} הוסרו</translation>
    </message>
    <message>
        <source>Tags of a project were removed</source>
        <translation>תגיות של פרויקט הוסרו</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the project {project}</source>
        <translation>הסרת את התגיות {tags} מהפרויקט {project}</translation>
    </message>
    <message>
        <source>Tags removed: {project}</source>
        <translation>תגיות הוסרו: {project}</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>תגיות הוסרו</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project} (access: {access})</source>
        <translation>החברות של {member} בפרויקט {project} נוספה בידי {agent} (גישה: {access})</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project}</source>
        <translation>החברות של {member} בפרויקט {project} נוספה בידי {agent}</translation>
    </message>
    <message>
        <source>{member} was added to the project {project}</source>
        <translation>החברות של {member} בפרויקט {project} נוספה</translation>
    </message>
    <message>
        <source>Somebody was added to the project {project}</source>
        <translation>נוספה חברות בפרויקט {project}</translation>
    </message>
    <message>
        <source>Somebody was added to a project</source>
        <translation>נוספה חברות בפרויקט</translation>
    </message>
    <message>
        <source>You added {member} to the project {project} (access: {access})</source>
        <translation>הוספת את {member} לפרויקט {project} (גישה: {access})</translation>
    </message>
    <message>
        <source>You added {member} to the project {project}</source>
        <translation>הוספת את {member} לפרויקט {project}</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project} (access: {access})</source>
        <translation>החברות שלך בפרויקט {project} נוספה בידי {agent} (גישה: {access})</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project}</source>
        <translation>החברות שלך בפרויקט {project} נוספה בידי {agent}</translation>
    </message>
    <message>
        <source>New member: {project}</source>
        <translation>חברות חדשה: {project}</translation>
    </message>
    <message>
        <source>New member of a project</source>
        <translation>חברות חדשה בפרויקט</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project} (now {access})</source>
        <translation>הגישה של {member} לפרויקט {project} עודכנה בידי {agent} (כעת {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project}</source>
        <translation>הגישה של {member} לפרויקט {project} עודכנה בידי {agent}</translation>
    </message>
    <message>
        <source>The access of {member} to the project {project} was updated</source>
        <translation>הגישה של {member} לפרויקט {project} עודכנה</translation>
    </message>
    <message>
        <source>Somebody&apos;s access to a project was updated</source>
        <translation>גישה של מישהו לפרויקט עודכנה</translation>
    </message>
    <message>
        <source>You updated the access of {member} to the project {project} (now {access})</source>
        <translation>עדכנת את הגישה של {member} לפרויקט {project} (כעת {access})</translation>
    </message>
    <message>
        <source>{agent} updated your access to the project {project} (now {access})</source>
        <translation>הגישה שלך לפרויקט {project} עודכנה בידי {agent} (כעת {access})</translation>
    </message>
    <message>
        <source>Access updated: {project}</source>
        <translation>גישה עודכנה: {project}</translation>
    </message>
    <message>
        <source>Access updated</source>
        <translation>גישה עודכנה</translation>
    </message>
    <message>
        <source>{agent} removed {member} from the project {project}</source>
        <translation>החברות של {member} בפרויקט {project} הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>{member} was removed from the project {project}</source>
        <translation>החברות של {member} בפרויקט {project} הוסרה</translation>
    </message>
    <message>
        <source>Somebody was removed from the project {project}</source>
        <translation>הוסרה חברות בפרויקט {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a project</source>
        <translation>הוסרה חברות בפרויקט</translation>
    </message>
    <message>
        <source>You left the project {project}</source>
        <translation>עזבת את הפרויקט {project}</translation>
    </message>
    <message>
        <source>You removed {member} from the project {project}</source>
        <translation>הסרת את {member} מהפרויקט {project}</translation>
    </message>
    <message>
        <source>{agent} removed you from the project {project}</source>
        <translation>החברות שלך בפרויקט {project} הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>Member removed: {project}</source>
        <translation>חברות הוסרה: {project}</translation>
    </message>
    <message>
        <source>Member of a project removed</source>
        <translation>חברות בפרויקט הוסרה</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project} (access: {access})</source>
        <translation>הקבוצה {new_group} נוספה לפרויקט {project} בידי {agent} (גישה: {access})</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project}</source>
        <translation>הקבוצה {new_group} נוספה לפרויקט {project} בידי {agent}</translation>
    </message>
    <message>
        <source>The group {new_group} was added to the project {project}</source>
        <translation>הקבוצה {new_group} נוספה לפרויקט {project}</translation>
    </message>
    <message>
        <source>A group was added to a project</source>
        <translation>קבוצה נוספה לפרויקט</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project} (access: {access})</source>
        <translation>הוספת את הקבוצה {new_group} לפרויקט {project} (גישה: {access})</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project}</source>
        <translation>הוספת את הקבוצה {new_group} לפרויקט {project}</translation>
    </message>
    <message>
        <source>New group: {project}</source>
        <translation>קבוצה חדשה: {project}</translation>
    </message>
    <message>
        <source>New group in a project</source>
        <translation>קבוצה חדשה בפרויקט</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>הגישה של הקבוצה {new_group} לפרויקט {project} עודכנה בידי {agent} (כעת {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project}</source>
        <translation>הגישה של הקבוצה {new_group} לפרויקט {project} עודכנה בידי {agent}</translation>
    </message>
    <message>
        <source>The access of the group {new_group} to the project {project} was updated</source>
        <translation>הגישה של הקבוצה {new_group} לפרויקט {project} עודכנה</translation>
    </message>
    <message>
        <source>A group&apos;s access to a project was updated</source>
        <translation>הגישה של קבוצה לפרויקט עודכנה</translation>
    </message>
    <message>
        <source>You updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>עדכנת את הגישה של הקבוצה {new_group} לפרויקט {project} (כעת {access})</translation>
    </message>
    <message>
        <source>{agent} removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>{removed_groups, plural, one {הקבוצה {removed_groups} הוסרה} two {הקבוצות {removed_groups} הוסרו} other {הקבוצות {removed_groups} הוסרו}} מהפרויקט {project} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed groups from the project {project}</source>
        <translation>קבוצות הוסרו מהפרויקט {project} בידי {agent}</translation>
    </message>
    <message>
        <source>Groups were removed from the project {project}</source>
        <translation>קבוצות הוסרו מהפרויקט {project}</translation>
    </message>
    <message>
        <source>Groups were removed from a project</source>
        <translation>קבוצות הוסרו מפרויקט</translation>
    </message>
    <message>
        <source>You removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>הסרת את {removed_groups, plural, one {הקבוצה} two {הקבוצות} other {הקבוצות}} {removed_groups} מהפרויקט {project}</translation>
    </message>
    <message>
        <source>Group removed: {project}</source>
        <translation>קבוצה הוסרה: {project}</translation>
    </message>
    <message>
        <source>Group of a project removed</source>
        <translation>קבוצה של פרויקט הוסרה</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName} ({fields})</source>
        <translation>הקבוצה {groupName} נערכה בידי {agent} ‏({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName}</source>
        <translation>הקבוצה {groupName} נערכה בידי {agent}</translation>
    </message>
    <message>
        <source>The group {groupName} was edited</source>
        <translation>הקבוצה {groupName} נערכה</translation>
    </message>
    <message>
        <source>A group was edited</source>
        <translation>קבוצה נערכה</translation>
    </message>
    <message>
        <source>You edited the group {groupName} ({fields})</source>
        <translation>ערכת את הקבוצה {groupName} ‏({fields})</translation>
    </message>
    <message>
        <source>You edited the group {groupName}</source>
        <translation>ערכת את הקבוצה {groupName}</translation>
    </message>
    <message>
        <source>Group edited: {groupName}</source>
        <translation>קבוצה נערכה: {groupName}</translation>
    </message>
    <message>
        <source>Group edited</source>
        <translation>קבוצה נערכה</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications: “{content}”</source>
        <translation>בדיקה של ההתראות של Pagure: ”{content}”</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications</source>
        <translation>בדיקה של ההתראות של Pagure</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>התראת בדיקה</translation>
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
        <translation>ההרכבה {compose} מסוג {type} נמצאת כעת ב־Product Definition Center</translation>
    </message>
    <message>
        <source>The compose {compose} is now in the Product Definition Center</source>
        <translation>ההרכבה {compose} נמצאת כעת ב־Product Definition Center</translation>
    </message>
    <message>
        <source>A compose is now in the Product Definition Center</source>
        <translation>הרכבה נמצאת כעת ב־Product Definition Center</translation>
    </message>
    <message>
        <source>Compose in PDC: {compose}</source>
        <translation>הרכבה ב־PDC: {compose}</translation>
    </message>
    <message>
        <source>Compose in PDC</source>
        <translation>הרכבה ב־PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# image} other {# images}} of the {type} compose {compose}</source>
        <translation>PDC ייבא {count, plural, one {אימג׳ אחד} two {שני אימג׳ים} other {# אימג׳ים}} של ההרכבה {compose} מסוג {type}</translation>
    </message>
    <message>
        <source>PDC imported the images of the compose {compose}</source>
        <translation>PDC ייבא את האימג׳ים של ההרכבה {compose}</translation>
    </message>
    <message>
        <source>PDC imported the images of a compose</source>
        <translation>PDC ייבא את האימג׳ים של הרכבה</translation>
    </message>
    <message>
        <source>Images in PDC: {compose}</source>
        <translation>אימג׳ים ב־PDC: {compose}</translation>
    </message>
    <message>
        <source>Images in PDC</source>
        <translation>אימג׳ים ב־PDC</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# RPM} other {# RPMs}} of the {type} compose {compose}</source>
        <translation>PDC ייבא {count, plural, one {חבילת RPM אחת} two {שתי חבילות RPM} other {# חבילות RPM}} של ההרכבה {compose} מסוג {type}</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of the compose {compose}</source>
        <translation>PDC ייבא את חבילות ה־RPM של ההרכבה {compose}</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of a compose</source>
        <translation>PDC ייבא את חבילות ה־RPM של הרכבה</translation>
    </message>
    <message>
        <source>RPMs in PDC: {compose}</source>
        <translation>חבילות RPM ב־PDC: {compose}</translation>
    </message>
    <message>
        <source>RPMs in PDC</source>
        <translation>חבילות RPM ב־PDC</translation>
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
        <translation>ההרשאה {permission} על {project} ‏({branch}) התבקשה בידי {agent}: {permissionStatus}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>ההרשאה {permission} של {other} על {project} ‏({branch}) נקבעה ל־”{permissionStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} set their permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>ההרשאה האישית {permission} על {project} ‏({branch}) נקבעה ל־”{permissionStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed a permission on {project}</source>
        <translation>הרשאה על {project} שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>A permission changed</source>
        <translation>הרשאה השתנתה</translation>
    </message>
    <message>
        <source>You asked for the permission {permission} on {project} ({branch})</source>
        <translation>ביקשת את ההרשאה {permission} על {project} ‏({branch})</translation>
    </message>
    <message>
        <source>You set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>קבעת את ההרשאה {permission} של {other} על {project} ‏({branch}) ל־”{permissionStatus}”</translation>
    </message>
    <message>
        <source>You set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>קבעת את ההרשאה {permission} שלך על {project} ‏({branch}) ל־”{permissionStatus}”</translation>
    </message>
    <message>
        <source>{agent} set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>ההרשאה {permission} שלך על {project} ‏({branch}) נקבעה ל־”{permissionStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>Permission given: {package}</source>
        <translation>הרשאה ניתנה: {package}</translation>
    </message>
    <message>
        <source>Permission asked for: {package}</source>
        <translation>הרשאה התבקשה: {package}</translation>
    </message>
    <message>
        <source>Permission taken: {package}</source>
        <translation>הרשאה נשללה: {package}</translation>
    </message>
    <message>
        <source>Permission changed: {package}</source>
        <translation>הרשאה שונתה: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the permission {permission} on {project} ({branch})</source>
        <translation>ההרשאה {permission} על {project} ‏({branch}) התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} gave up the permission {permission} on {project} ({branch})</source>
        <translation>ויתור על ההרשאה {permission} על {project} ‏({branch}) נעשה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed a request for the permission {permission} on {project} ({branch})</source>
        <translation>בקשה להרשאה {permission} על {project} ‏({branch}) שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed a request for a permission on {project}</source>
        <translation>בקשה להרשאה על {project} שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>A request for a permission changed</source>
        <translation>בקשה להרשאה השתנתה</translation>
    </message>
    <message>
        <source>You requested the permission {permission} on {project} ({branch})</source>
        <translation>ביקשת את ההרשאה {permission} על {project} ‏({branch})</translation>
    </message>
    <message>
        <source>You gave up the permission {permission} on {project} ({branch})</source>
        <translation>ויתרת על ההרשאה {permission} על {project} ‏({branch})</translation>
    </message>
    <message>
        <source>Permission given up: {package}</source>
        <translation>ויתור על הרשאה: {package}</translation>
    </message>
    <message>
        <source>Permission request changed: {package}</source>
        <translation>בקשת הרשאה השתנתה: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project} ({branches})</source>
        <translation>ההרשאות של {other} על {project} ‏({branches}) הוסרו בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project}</source>
        <translation>ההרשאות של {other} על {project} הוסרו בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} left {project} ({branches})</source>
        <translation>פרישה של {agent} מהחבילה {project} ‏({branches})</translation>
    </message>
    <message>
        <source>{agent} left {project}</source>
        <translation>פרישה של {agent} מהחבילה {project}</translation>
    </message>
    <message>
        <source>Somebody was removed from a package</source>
        <translation>מישהו הוסר מחבילה</translation>
    </message>
    <message>
        <source>{agent} removed you from {project} ({branches})</source>
        <translation>ההרשאות שלך על {project} ‏({branches}) הוסרו בידי {agent}</translation>
    </message>
    <message>
        <source>You removed {other} from {project} ({branches})</source>
        <translation>הסרת את {other} מהחבילה {project} ‏({branches})</translation>
    </message>
    <message>
        <source>You left {project} ({branches})</source>
        <translation>עזבת את החבילה {project} ‏({branches})</translation>
    </message>
    <message>
        <source>Maintainer removed: {package}</source>
        <translation>מתחזק הוסר: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>ההרשאה {permission} של {other} על {project} ‏({branch}) הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed their permission {permission} on {project} ({branch})</source>
        <translation>ההרשאה האישית {permission} על {project} ‏({branch}) הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} removed a permission on {project}</source>
        <translation>הרשאה על {project} הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>A permission was removed</source>
        <translation>הרשאה הוסרה</translation>
    </message>
    <message>
        <source>You removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>הסרת את ההרשאה {permission} של {other} על {project} ‏({branch})</translation>
    </message>
    <message>
        <source>You removed your permission {permission} on {project} ({branch})</source>
        <translation>הסרת את ההרשאה {permission} שלך על {project} ‏({branch})</translation>
    </message>
    <message>
        <source>{agent} removed your permission {permission} on {project} ({branch})</source>
        <translation>ההרשאה {permission} שלך על {project} ‏({branch}) הוסרה בידי {agent}</translation>
    </message>
    <message>
        <source>Permission removed: {package}</source>
        <translation>הרשאה הוסרה: {package}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} ({branch})</source>
        <translation>החבילה {project} ‏({branch}) ננטשה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project}</source>
        <translation>החבילה {project} ננטשה בידי {agent}</translation>
    </message>
    <message>
        <source>{project} was orphaned</source>
        <translation>החבילה {project} ננטשה</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to {newOwner}</source>
        <translation>החבילה {project} ‏({branch}) נמסרה אל {newOwner} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed the owner of {project}</source>
        <translation>הבעלות על החבילה {project} שונתה בידי {agent}</translation>
    </message>
    <message>
        <source>The owner of a package changed</source>
        <translation>הבעלות על חבילה השתנתה</translation>
    </message>
    <message>
        <source>You orphaned {project} ({branch})</source>
        <translation>נטשת את החבילה {project} ‏({branch})</translation>
    </message>
    <message>
        <source>You gave {project} ({branch}) to {newOwner}</source>
        <translation>מסרת את החבילה {project} ‏({branch}) אל {newOwner}</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to you</source>
        <translation>החבילה {project} ‏({branch}) נמסרה אליך בידי {agent}</translation>
    </message>
    <message>
        <source>Orphaned: {package}</source>
        <translation>ננטשה: {package}</translation>
    </message>
    <message>
        <source>New owner: {package}</source>
        <translation>בעלות חדשה: {package}</translation>
    </message>
    <message>
        <source>{agent} added the new package {project} ({branch})</source>
        <translation>החבילה החדשה {project} ‏({branch}) נוספה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} added the new package {project}</source>
        <translation>החבילה החדשה {project} נוספה בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new package: {project}</source>
        <translation>יש חבילה חדשה: {project}</translation>
    </message>
    <message>
        <source>There is a new package</source>
        <translation>יש חבילה חדשה</translation>
    </message>
    <message>
        <source>You added the new package {project} ({branch})</source>
        <translation>הוספת את החבילה החדשה {project} ‏({branch})</translation>
    </message>
    <message>
        <source>New package: {package}</source>
        <translation>חבילה חדשה: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project} on the branch {branch}</source>
        <translation>החבילה {project} בענף {branch} התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project}</source>
        <translation>החבילה {project} התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>Somebody requested a new package</source>
        <translation>חבילה חדשה התבקשה</translation>
    </message>
    <message>
        <source>You requested the package {project} on the branch {branch}</source>
        <translation>ביקשת את החבילה {project} בענף {branch}</translation>
    </message>
    <message>
        <source>You requested the package {project}</source>
        <translation>ביקשת את החבילה {project}</translation>
    </message>
    <message>
        <source>Package requested: {package}</source>
        <translation>חבילה התבקשה: {package}</translation>
    </message>
    <message>
        <source>{agent} updated {fields} of {project}</source>
        <translation>השדות {fields} של החבילה {project} עודכנו בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} updated {project}</source>
        <translation>החבילה {project} עודכנה בידי {agent}</translation>
    </message>
    <message>
        <source>A package was updated</source>
        <translation>חבילה עודכנה</translation>
    </message>
    <message>
        <source>You updated {fields} of {project}</source>
        <translation>עדכנת את {fields} של החבילה {project}</translation>
    </message>
    <message>
        <source>You updated {project}</source>
        <translation>עדכנת את החבילה {project}</translation>
    </message>
    <message>
        <source>Package updated: {package}</source>
        <translation>חבילה עודכנה: {package}</translation>
    </message>
    <message>
        <source>{agent} retired {project} in {branch}</source>
        <translation>החבילה {project} הוצאה משימוש בענף {branch} בידי {agent}</translation>
    </message>
    <message>
        <source>{project} was retired</source>
        <translation>החבילה {project} הוצאה משימוש</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} in {branch}</source>
        <translation>החבילה {project} ננטשה בענף {branch} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} in {branch}</source>
        <translation>החבילה {project} הוחזרה לשימוש בענף {branch} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} took over {project} in {branch}</source>
        <translation>החבילה {project} בענף {branch} אומצה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} set {project} in {branch} to “{newStatus}”</source>
        <translation>מצב החבילה {project} בענף {branch} נקבע ל־”{newStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>The status of {project} changed</source>
        <translation>מצב החבילה {project} השתנה</translation>
    </message>
    <message>
        <source>A package&apos;s status changed</source>
        <translation>מצב של חבילה השתנה</translation>
    </message>
    <message>
        <source>You retired {project} in {branch}</source>
        <translation>הוצאת את החבילה {project} משימוש בענף {branch}</translation>
    </message>
    <message>
        <source>You orphaned {project} in {branch}</source>
        <translation>נטשת את החבילה {project} בענף {branch}</translation>
    </message>
    <message>
        <source>You unretired {project} in {branch}</source>
        <translation>החזרת את החבילה {project} לשימוש בענף {branch}</translation>
    </message>
    <message>
        <source>You took over {project} in {branch}</source>
        <translation>אימצת את החבילה {project} בענף {branch}</translation>
    </message>
    <message>
        <source>Retired: {package}</source>
        <translation>הוצאה משימוש: {package}</translation>
    </message>
    <message>
        <source>Unretired: {package}</source>
        <translation>הוחזרה לשימוש: {package}</translation>
    </message>
    <message>
        <source>Status changed: {package}</source>
        <translation>מצב השתנה: {package}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} ({branch})</source>
        <translation>החבילה {project} ‏({branch}) הוחזרה לשימוש בידי {agent}</translation>
    </message>
    <message>
        <source>{project} was unretired</source>
        <translation>החבילה {project} הוחזרה לשימוש</translation>
    </message>
    <message>
        <source>{agent} retired {project} ({branch})</source>
        <translation>החבילה {project} ‏({branch}) הוצאה משימוש בידי {agent}</translation>
    </message>
    <message>
        <source>A package was retired</source>
        <translation>חבילה הוצאה משימוש</translation>
    </message>
    <message>
        <source>You unretired {project} ({branch})</source>
        <translation>החזרת את החבילה {project} ‏({branch}) לשימוש</translation>
    </message>
    <message>
        <source>You retired {project} ({branch})</source>
        <translation>הוצאת את החבילה {project} ‏({branch}) משימוש</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project} in {branch}</source>
        <translation>החזרת החבילה {project} לשימוש בענף {branch} התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project}</source>
        <translation>החזרת החבילה {project} לשימוש התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>Somebody asked to unretire a package</source>
        <translation>החזרת חבילה לשימוש התבקשה</translation>
    </message>
    <message>
        <source>You asked to unretire {project} in {branch}</source>
        <translation>ביקשת להחזיר את החבילה {project} לשימוש בענף {branch}</translation>
    </message>
    <message>
        <source>You asked to unretire {project}</source>
        <translation>ביקשת להחזיר את החבילה {project} לשימוש</translation>
    </message>
    <message>
        <source>Unretirement asked for: {package}</source>
        <translation>החזרה לשימוש התבקשה: {package}</translation>
    </message>
    <message>
        <source>{agent} deleted the package {project} from the package database</source>
        <translation>החבילה {project} נמחקה ממסד נתוני החבילות בידי {agent}</translation>
    </message>
    <message>
        <source>{project} was deleted from the package database</source>
        <translation>החבילה {project} נמחקה ממסד נתוני החבילות</translation>
    </message>
    <message>
        <source>A package was deleted from the package database</source>
        <translation>חבילה נמחקה ממסד נתוני החבילות</translation>
    </message>
    <message>
        <source>You deleted the package {project} from the package database</source>
        <translation>מחקת את החבילה {project} ממסד נתוני החבילות</translation>
    </message>
    <message>
        <source>Package deleted: {package}</source>
        <translation>חבילה נמחקה: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the branch {branch} of {project}</source>
        <translation>הענף {branch} של החבילה {project} התבקש בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} requested a branch of {project}</source>
        <translation>ענף של החבילה {project} התבקש בידי {agent}</translation>
    </message>
    <message>
        <source>Somebody requested a branch</source>
        <translation>ענף התבקש</translation>
    </message>
    <message>
        <source>You requested the branch {branch} of {project}</source>
        <translation>ביקשת את הענף {branch} של החבילה {project}</translation>
    </message>
    <message>
        <source>You requested a branch of {project}</source>
        <translation>ביקשת ענף של החבילה {project}</translation>
    </message>
    <message>
        <source>Branch requested: {package}</source>
        <translation>ענף התבקש: {package}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>הענף {branch} של החבילה {project} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>לחבילה {project} יש ענף חדש</translation>
    </message>
    <message>
        <source>There is a new branch</source>
        <translation>יש ענף חדש</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>יצרת את הענף {branch} של החבילה {project}</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>ענף חדש: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>הענף {branch} של החבילה {project} נמחק בידי {agent}</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>ענף של החבילה {project} נמחק</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>ענף נמחק</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>מחקת את הענף {branch} של החבילה {project}</translation>
    </message>
    <message>
        <source>Branch deleted: {package} {branch}</source>
        <translation>ענף נמחק: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} branched {project} {branch} from {source}</source>
        <translation>הענף {branch} של החבילה {project} נוצר מתוך {source} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} branched {project}</source>
        <translation>ענף לחבילה {project} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>A package was branched</source>
        <translation>ענף לחבילה נוצר</translation>
    </message>
    <message>
        <source>You branched {project} {branch} from {source}</source>
        <translation>יצרת את הענף {branch} של החבילה {project} מתוך {source}</translation>
    </message>
    <message>
        <source>You branched {project}</source>
        <translation>יצרת ענף לחבילה {project}</translation>
    </message>
    <message>
        <source>{agent} started to branch {branch} from {source}</source>
        <translation>יצירת הענף {branch} מתוך {source} התחילה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>יצירת ענפים המונית התחילה בידי {agent}</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>יצירת ענפים המונית התחילה</translation>
    </message>
    <message>
        <source>You started to branch {branch} from {source}</source>
        <translation>התחלת ליצור את הענף {branch} מתוך {source}</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>התחלת יצירת ענפים המונית</translation>
    </message>
    <message>
        <source>Mass branch started: {branch}</source>
        <translation>יצירת ענפים המונית התחילה: {branch}</translation>
    </message>
    <message>
        <source>{agent}&apos;s branching of {branch} from {source} is done</source>
        <translation>יצירת הענף {branch} מתוך {source} מאת {agent} הסתיימה</translation>
    </message>
    <message>
        <source>{agent}&apos;s mass branch is done</source>
        <translation>יצירת הענפים ההמונית של {agent} הסתיימה</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>יצירת ענפים המונית הסתיימה</translation>
    </message>
    <message>
        <source>Your branching of {branch} from {source} is done</source>
        <translation>יצירת הענף {branch} מתוך {source} שהתחלת הסתיימה</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>יצירת הענפים ההמונית שלך הסתיימה</translation>
    </message>
    <message>
        <source>Mass branch done: {branch}</source>
        <translation>יצירת ענפים המונית הסתיימה: {branch}</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project} ({branches})</source>
        <translation>דגל critpath של החבילה {project} ‏({branches}) הוגדר בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project}</source>
        <translation>דגל critpath של החבילה {project} הוגדר בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project} ({branches})</source>
        <translation>דגל critpath הוסר מהחבילה {project} ‏({branches}) בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project}</source>
        <translation>דגל critpath הוסר מהחבילה {project} בידי {agent}</translation>
    </message>
    <message>
        <source>The critpath flag of {project} changed</source>
        <translation>דגל critpath של החבילה {project} השתנה</translation>
    </message>
    <message>
        <source>The critpath flag of a package changed</source>
        <translation>דגל critpath של חבילה השתנה</translation>
    </message>
    <message>
        <source>You set the critpath flag of {project} ({branches})</source>
        <translation>הגדרת את דגל critpath של החבילה {project} ‏({branches})</translation>
    </message>
    <message>
        <source>You took the critpath flag off {project} ({branches})</source>
        <translation>הסרת את דגל critpath מהחבילה {project} ‏({branches})</translation>
    </message>
    <message>
        <source>On the critical path: {package}</source>
        <translation>בנתיב הקריטי: {package}</translation>
    </message>
    <message>
        <source>Off the critical path: {package}</source>
        <translation>מחוץ לנתיב הקריטי: {package}</translation>
    </message>
    <message>
        <source>{agent} changed the critpath flag of some packages</source>
        <translation>דגל critpath של כמה חבילות שונה בידי {agent}</translation>
    </message>
    <message>
        <source>The critpath flag of some packages changed</source>
        <translation>דגל critpath של כמה חבילות השתנה</translation>
    </message>
    <message>
        <source>You changed the critpath flag of some packages</source>
        <translation>שינית את דגל critpath של כמה חבילות</translation>
    </message>
    <message>
        <source>Critical path changed</source>
        <translation>הנתיב הקריטי השתנה</translation>
    </message>
    <message>
        <source>{agent} turned off the release monitoring of {project}</source>
        <translation>ניטור המהדורות של {project} כובה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} turned on the release monitoring of {project}</source>
        <translation>ניטור המהדורות של {project} הופעל בידי {agent}</translation>
    </message>
    <message>
        <source>The release monitoring of a package changed</source>
        <translation>ניטור המהדורות של חבילה השתנה</translation>
    </message>
    <message>
        <source>You turned off the release monitoring of {project}</source>
        <translation>כיבית את ניטור המהדורות של {project}</translation>
    </message>
    <message>
        <source>You turned on the release monitoring of {project}</source>
        <translation>הפעלת את ניטור המהדורות של {project}</translation>
    </message>
    <message>
        <source>Release monitoring off: {package}</source>
        <translation>ניטור מהדורות כבוי: {package}</translation>
    </message>
    <message>
        <source>Release monitoring on: {package}</source>
        <translation>ניטור מהדורות פועל: {package}</translation>
    </message>
    <message>
        <source>{agent} turned off Koschei for {project}</source>
        <translation>Koschei כובה עבור {project} בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} turned on Koschei for {project}</source>
        <translation>Koschei הופעל עבור {project} בידי {agent}</translation>
    </message>
    <message>
        <source>Koschei was turned on or off for a package</source>
        <translation>Koschei הופעל או כובה עבור חבילה</translation>
    </message>
    <message>
        <source>You turned off Koschei for {project}</source>
        <translation>כיבית את Koschei עבור {project}</translation>
    </message>
    <message>
        <source>You turned on Koschei for {project}</source>
        <translation>הפעלת את Koschei עבור {project}</translation>
    </message>
    <message>
        <source>Koschei off: {package}</source>
        <translation>Koschei כבוי: {package}</translation>
    </message>
    <message>
        <source>Koschei on: {package}</source>
        <translation>Koschei פועל: {package}</translation>
    </message>
    <message>
        <source>{agent} created the collection {collectionName}</source>
        <translation>האוסף {collectionName} נוצר בידי {agent}</translation>
    </message>
    <message>
        <source>There is a new collection</source>
        <translation>יש אוסף חדש</translation>
    </message>
    <message>
        <source>You created the collection {collectionName}</source>
        <translation>יצרת את האוסף {collectionName}</translation>
    </message>
    <message>
        <source>New collection: {collectionName}</source>
        <translation>אוסף חדש: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed {fields} of the collection {collectionName}</source>
        <translation>השדות {fields} של האוסף {collectionName} שונו בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} changed the collection {collectionName}</source>
        <translation>האוסף {collectionName} שונה בידי {agent}</translation>
    </message>
    <message>
        <source>A collection changed</source>
        <translation>אוסף השתנה</translation>
    </message>
    <message>
        <source>You changed {fields} of the collection {collectionName}</source>
        <translation>שינית את {fields} של האוסף {collectionName}</translation>
    </message>
    <message>
        <source>You changed the collection {collectionName}</source>
        <translation>שינית את האוסף {collectionName}</translation>
    </message>
    <message>
        <source>Collection changed: {collectionName}</source>
        <translation>אוסף השתנה: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>הבקשה של {other} עבור {project} בענף {branch} שונתה מ־”{oldStatus}” ל־”{newStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} set their request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>הבקשה האישית עבור {project} בענף {branch} שונתה מ־”{oldStatus}” ל־”{newStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} set a request for {project} to “{newStatus}”</source>
        <translation>בקשה עבור {project} שונתה ל־”{newStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>The status of a request changed</source>
        <translation>מצב של בקשה השתנה</translation>
    </message>
    <message>
        <source>You set {other}&apos;s request for {project} in {branch} to “{newStatus}”</source>
        <translation>שינית את הבקשה של {other} עבור {project} בענף {branch} ל־”{newStatus}”</translation>
    </message>
    <message>
        <source>You set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>שינית את הבקשה שלך עבור {project} בענף {branch} ל־”{newStatus}”</translation>
    </message>
    <message>
        <source>{agent} set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>הבקשה שלך עבור {project} בענף {branch} שונתה ל־”{newStatus}” בידי {agent}</translation>
    </message>
    <message>
        <source>Request approved: {package}</source>
        <translation>בקשה אושרה: {package}</translation>
    </message>
    <message>
        <source>Request denied: {package}</source>
        <translation>בקשה נדחתה: {package}</translation>
    </message>
    <message>
        <source>Request changed: {package}</source>
        <translation>בקשה השתנתה: {package}</translation>
    </message>
    <message>
        <source>Package database</source>
        <translation>מסד נתוני החבילות</translation>
    </message>
</context>
<context>
    <name>planet</name>
    <message>
        <source>{author} published the post “{headlineOfPost}” on the planet</source>
        <translation>הפוסט ”{headlineOfPost}” פורסם בפלנט בידי {author}</translation>
    </message>
    <message>
        <source>{author} published a post on the planet</source>
        <translation>פוסט פורסם בפלנט בידי {author}</translation>
    </message>
    <message>
        <source>There is a new post on the planet: “{headlineOfPost}”</source>
        <translation>יש פוסט חדש בפלנט: ”{headlineOfPost}”</translation>
    </message>
    <message>
        <source>There is a new post on the planet</source>
        <translation>יש פוסט חדש בפלנט</translation>
    </message>
    <message>
        <source>You published the post “{headlineOfPost}” on the planet</source>
        <translation>פרסמת את הפוסט ”{headlineOfPost}” בפלנט</translation>
    </message>
    <message>
        <source>You published a post on the planet</source>
        <translation>פרסמת פוסט בפלנט</translation>
    </message>
    <message>
        <source>New post: {headlineOfPost}</source>
        <translation>פוסט חדש: {headlineOfPost}</translation>
    </message>
    <message>
        <source>New post by {author}</source>
        <translation>פוסט חדש מאת {author}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>פוסט חדש</translation>
    </message>
    <message>
        <source>{planet} was built again</source>
        <translation>הפלנט {planet} נבנה מחדש</translation>
    </message>
    <message>
        <source>The planet was built again</source>
        <translation>הפלנט נבנה מחדש</translation>
    </message>
    <message>
        <source>Planet built</source>
        <translation>פלנט נבנה</translation>
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
        <translation>בעיות שנוגעות לי</translation>
    </message>
    <message>
        <source>Problems in my packages</source>
        <translation>בעיות בחבילות שלי</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>עליי</translation>
    </message>
    <message>
        <source>My packages</source>
        <translation>החבילות שלי</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>הרכבות</translation>
    </message>
    <message>
        <source>Pushes of updates</source>
        <translation>הפצות של עדכונים</translation>
    </message>
    <message>
        <source>Problems anywhere</source>
        <translation>בעיות בכל מקום</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>אנשים במעקב שלי</translation>
    </message>
    <message>
        <source>Updates of packages installed here</source>
        <translation>עדכונים של חבילות המותקנות כאן</translation>
    </message>
    <message>
        <source>Bugs of packages installed here</source>
        <translation>באגים של חבילות המותקנות כאן</translation>
    </message>
    <message>
        <source>Packager, quiet</source>
        <translation>אריזה, שקט</translation>
    </message>
    <message>
        <source>Problems with my builds, updates and packages. Usually a bubble or two a day.</source>
        <translation>בעיות בבניות, בעדכונים ובחבילות שלי. בדרך כלל בועה או שתיים ביום.</translation>
    </message>
    <message>
        <source>Packager, all</source>
        <translation>אריזה, הכול</translation>
    </message>
    <message>
        <source>Whatever happens to my packages. Usually some ten bubbles a day.</source>
        <translation>כל מה שקורה לחבילות שלי. בדרך כלל כעשר בועות ביום.</translation>
    </message>
    <message>
        <source>Release engineer</source>
        <translation>הנדסת מהדורות</translation>
    </message>
    <message>
        <source>Composes, pushes and problems of the whole distribution.</source>
        <translation>הרכבות, הפצות ובעיות של ההפצה כולה.</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>מעקב אחר אנשים</translation>
    </message>
    <message>
        <source>What the people I name do.</source>
        <translation>מה שעושים האנשים שאציין.</translation>
    </message>
    <message>
        <source>Just my machine</source>
        <translation>רק המחשב שלי</translation>
    </message>
    <message>
        <source>Updates and bugs of the packages installed here. Needs no name.</source>
        <translation>עדכונים ובאגים של החבילות המותקנות כאן. אין צורך בשם.</translation>
    </message>
    <message>
        <source>Problems in packages I follow</source>
        <translation>בעיות בחבילות במעקב שלי</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>חבילות במעקב שלי</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>בעיות שהמחשב הזה דיווח עליהן</translation>
    </message>
</context>
<context>
    <name>pretix</name>
    <message>
        <source>{attendee} entered {event}</source>
        <translation>כניסה של {attendee} אל {event}</translation>
    </message>
    <message>
        <source>Somebody entered {event}</source>
        <translation>כניסה של מישהו אל {event}</translation>
    </message>
    <message>
        <source>{attendee} left {event}</source>
        <translation>יציאה של {attendee} מ־{event}</translation>
    </message>
    <message>
        <source>Somebody left {event}</source>
        <translation>יציאה של מישהו מ־{event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket at {event}</source>
        <translation>כרטיס הוצג ב־{event}</translation>
    </message>
    <message>
        <source>Somebody showed a ticket</source>
        <translation>כרטיס הוצג</translation>
    </message>
    <message>
        <source>You entered {event}</source>
        <translation>נכנסת אל {event}</translation>
    </message>
    <message>
        <source>You left {event}</source>
        <translation>יצאת מ־{event}</translation>
    </message>
    <message>
        <source>Entered: {event}</source>
        <translation>כניסה: {event}</translation>
    </message>
    <message>
        <source>Left: {event}</source>
        <translation>יציאה: {event}</translation>
    </message>
    <message>
        <source>Ticket shown: {event}</source>
        <translation>כרטיס הוצג: {event}</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>כרטיס הוצג</translation>
    </message>
    <message>
        <source>Something happened with the tickets of {event} ({action})</source>
        <translation>משהו קרה עם הכרטיסים של {event} ‏({action})</translation>
    </message>
    <message>
        <source>Something happened with tickets</source>
        <translation>משהו קרה עם כרטיסים</translation>
    </message>
    <message>
        <source>Tickets: {event}</source>
        <translation>כרטיסים: {event}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>כרטיסים</translation>
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
        <translation>ההרכבה {compose} התחילה</translation>
    </message>
    <message>
        <source>The compose {compose} is finished</source>
        <translation>ההרכבה {compose} הסתיימה</translation>
    </message>
    <message>
        <source>The compose {compose} is finished, but parts of it are missing</source>
        <translation>ההרכבה {compose} הסתיימה, אך חסרים בה חלקים</translation>
    </message>
    <message>
        <source>The compose {compose} failed</source>
        <translation>ההרכבה {compose} נכשלה</translation>
    </message>
    <message>
        <source>The compose {compose} was aborted</source>
        <translation>ההרכבה {compose} הופסקה</translation>
    </message>
    <message>
        <source>The compose {compose} is now {status}</source>
        <translation>מצב ההרכבה {compose} הוא כעת {status}</translation>
    </message>
    <message>
        <source>The compose {compose} has changed</source>
        <translation>ההרכבה {compose} השתנתה</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>הרכבה השתנתה</translation>
    </message>
    <message>
        <source>Compose started: {compose}</source>
        <translation>הרכבה התחילה: {compose}</translation>
    </message>
    <message>
        <source>Compose done: {compose}</source>
        <translation>הרכבה הסתיימה: {compose}</translation>
    </message>
    <message>
        <source>Compose incomplete: {compose}</source>
        <translation>הרכבה חלקית: {compose}</translation>
    </message>
    <message>
        <source>Compose failed: {compose}</source>
        <translation>הרכבה נכשלה: {compose}</translation>
    </message>
    <message>
        <source>Compose aborted: {compose}</source>
        <translation>הרכבה הופסקה: {compose}</translation>
    </message>
    <message>
        <source>Compose changed: {compose}</source>
        <translation>הרכבה השתנתה: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} started</source>
        <translation>השלב {phase} של ההרכבה {compose} התחיל</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} started</source>
        <translation>שלב של ההרכבה {compose} התחיל</translation>
    </message>
    <message>
        <source>A phase of a compose started</source>
        <translation>שלב של הרכבה התחיל</translation>
    </message>
    <message>
        <source>Phase {phase} started: {compose}</source>
        <translation>שלב {phase} התחיל: {compose}</translation>
    </message>
    <message>
        <source>Phase started: {compose}</source>
        <translation>שלב התחיל: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} is done</source>
        <translation>השלב {phase} של ההרכבה {compose} הסתיים</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} is done</source>
        <translation>שלב של ההרכבה {compose} הסתיים</translation>
    </message>
    <message>
        <source>A phase of a compose is done</source>
        <translation>שלב של הרכבה הסתיים</translation>
    </message>
    <message>
        <source>Phase {phase} done: {compose}</source>
        <translation>שלב {phase} הסתיים: {compose}</translation>
    </message>
    <message>
        <source>Phase done: {compose}</source>
        <translation>שלב הסתיים: {compose}</translation>
    </message>
    <message>
        <source>{deliverables, plural, one {# image is} other {# images are}} to be made for the compose {compose}</source>
        <translation>{deliverables, plural, one {אימג׳ אחד ייווצר} two {שני אימג׳ים ייווצרו} other {# אימג׳ים ייווצרו}} עבור ההרכבה {compose}</translation>
    </message>
    <message>
        <source>Images are to be made for the compose {compose}</source>
        <translation>אימג׳ים ייווצרו עבור ההרכבה {compose}</translation>
    </message>
    <message>
        <source>Images are to be made</source>
        <translation>אימג׳ים ייווצרו</translation>
    </message>
    <message>
        <source>Images to come: {compose}</source>
        <translation>אימג׳ים צפויים: {compose}</translation>
    </message>
    <message>
        <source>Images to come</source>
        <translation>אימג׳ים צפויים</translation>
    </message>
    <message>
        <source>The image {image} is done</source>
        <translation>האימג׳ {image} מוכן</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is done</source>
        <translation>אימג׳ של ההרכבה {compose} מוכן</translation>
    </message>
    <message>
        <source>An image is done</source>
        <translation>אימג׳ מוכן</translation>
    </message>
    <message>
        <source>Image done: {variant} {arch}</source>
        <translation>אימג׳ מוכן: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image done: {compose}</source>
        <translation>אימג׳ מוכן: {compose}</translation>
    </message>
    <message>
        <source>The image {image} failed</source>
        <translation>האימג׳ {image} נכשל</translation>
    </message>
    <message>
        <source>An image of the compose {compose} failed</source>
        <translation>אימג׳ של ההרכבה {compose} נכשל</translation>
    </message>
    <message>
        <source>An image failed</source>
        <translation>אימג׳ נכשל</translation>
    </message>
    <message>
        <source>Image failed: {variant} {arch}</source>
        <translation>אימג׳ נכשל: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image failed: {compose}</source>
        <translation>אימג׳ נכשל: {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} made the ostree commit {commit} of {ref} for {arch}</source>
        <translation>ההרכבה {compose} יצרה את קומיט ה־ostree ‏{commit} של {ref} עבור {arch}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit of {ref}</source>
        <translation>ההרכבה {compose} יצרה קומיט ostree חדש של {ref}</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit</source>
        <translation>ההרכבה {compose} יצרה קומיט ostree חדש</translation>
    </message>
    <message>
        <source>A compose made a new ostree commit</source>
        <translation>הרכבה יצרה קומיט ostree חדש</translation>
    </message>
    <message>
        <source>New tree: {ref}</source>
        <translation>עץ חדש: {ref}</translation>
    </message>
    <message>
        <source>New tree: {compose}</source>
        <translation>עץ חדש: {compose}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start: {why}</source>
        <translation>ההרכבה של {config} לא הצליחה להתחיל: {why}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start</source>
        <translation>ההרכבה של {config} לא הצליחה להתחיל</translation>
    </message>
    <message>
        <source>A compose failed to start</source>
        <translation>הרכבה לא הצליחה להתחיל</translation>
    </message>
    <message>
        <source>Compose not started: {config}</source>
        <translation>הרכבה לא התחילה: {config}</translation>
    </message>
    <message>
        <source>Compose not started</source>
        <translation>הרכבה לא התחילה</translation>
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
        <translation>בדיקה חוזרת של {request} בידי {tester} התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>הרצה חוזרת בידי {tester} של הבדיקה מתוצאה {result} של resultsdb התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run a test again</source>
        <translation>הרצה חוזרת של בדיקה בידי {tester} התבקשה בידי {agent}</translation>
    </message>
    <message>
        <source>{tester} was asked to run a test again</source>
        <translation>הרצה חוזרת של בדיקה התבקשה מ־{tester}</translation>
    </message>
    <message>
        <source>A test is to run again</source>
        <translation>בדיקה תרוץ מחדש</translation>
    </message>
    <message>
        <source>You asked {tester} to test {request} again</source>
        <translation>ביקשת מ־{tester} לבדוק מחדש את {request}</translation>
    </message>
    <message>
        <source>You asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>ביקשת מ־{tester} להריץ מחדש את הבדיקה מתוצאה {result} של resultsdb</translation>
    </message>
    <message>
        <source>You asked {tester} to run a test again</source>
        <translation>ביקשת מ־{tester} להריץ בדיקה מחדש</translation>
    </message>
    <message>
        <source>Test asked for: {request}</source>
        <translation>בדיקה התבקשה: {request}</translation>
    </message>
    <message>
        <source>Test asked for: {tester}</source>
        <translation>בדיקה התבקשה: {tester}</translation>
    </message>
    <message>
        <source>Run a test suite</source>
        <translation>הרצת חבילת בדיקות</translation>
    </message>
</context>
<context>
    <name>releng</name>
    <message>
        <source>Release engineering looks for builds for a release of Fedora {release} Atomic Host</source>
        <translation>הנדסת המהדורות מחפשת בניות למהדורה של Fedora {release} Atomic Host</translation>
    </message>
    <message>
        <source>Release engineering looks for builds for a release of Atomic Host</source>
        <translation>הנדסת המהדורות מחפשת בניות למהדורה של Atomic Host</translation>
    </message>
    <message>
        <source>Atomic Host begun: Fedora {release}</source>
        <translation>Atomic Host התחיל: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host begun</source>
        <translation>Atomic Host התחיל</translation>
    </message>
    <message>
        <source>A new release of Fedora {release} Atomic Host is ready</source>
        <translation>מהדורה חדשה של Fedora {release} Atomic Host מוכנה</translation>
    </message>
    <message>
        <source>A new release of Atomic Host is ready</source>
        <translation>מהדורה חדשה של Atomic Host מוכנה</translation>
    </message>
    <message>
        <source>Atomic Host ready: Fedora {release}</source>
        <translation>Atomic Host מוכן: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host ready</source>
        <translation>Atomic Host מוכן</translation>
    </message>
    <message>
        <source>Release engineering</source>
        <translation>הנדסת מהדורות</translation>
    </message>
</context>
<context>
    <name>resultsdb</name>
    <message>
        <source>{test} passed for {item}</source>
        <translation>הבדיקה {test} עברה עבור {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>הבדיקה {test} עברה</translation>
    </message>
    <message>
        <source>{test} failed for {item}: {note}</source>
        <translation>הבדיקה {test} נכשלה עבור {item}: {note}</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>הבדיקה {test} נכשלה עבור {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>הבדיקה {test} נכשלה</translation>
    </message>
    <message>
        <source>{test} for {item} is done, and somebody should look at it</source>
        <translation>הבדיקה {test} עבור {item} הסתיימה, ויש לבחון אותה</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}: {note}</source>
        <translation>הבדיקה {test} לא הצליחה לרוץ עבור {item}: {note}</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}</source>
        <translation>הבדיקה {test} לא הצליחה לרוץ עבור {item}</translation>
    </message>
    <message>
        <source>{test} is queued for {item}</source>
        <translation>הבדיקה {test} ממתינה בתור עבור {item}</translation>
    </message>
    <message>
        <source>{test} started for {item}</source>
        <translation>הבדיקה {test} התחילה עבור {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item}</source>
        <translation>הבדיקה {test} הסתיימה עבור {item}</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>הבדיקה {test} הסתיימה</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>בדיקה הסתיימה</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>בדיקה עברה: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>בדיקה נכשלה: {item}</translation>
    </message>
    <message>
        <source>Test to inspect: {item}</source>
        <translation>בדיקה לבחינה: {item}</translation>
    </message>
    <message>
        <source>Test not run: {item}</source>
        <translation>בדיקה לא רצה: {item}</translation>
    </message>
    <message>
        <source>Test queued: {item}</source>
        <translation>בדיקה בתור: {item}</translation>
    </message>
    <message>
        <source>Test started: {item}</source>
        <translation>בדיקה התחילה: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>בדיקה הסתיימה: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>בדיקה הסתיימה</translation>
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
        <translation>כבוי</translation>
    </message>
    <message>
        <source>is about other people or packages</source>
        <translation>עוסק באנשים או בחבילות אחרים</translation>
    </message>
    <message>
        <source>leaves out what you did yourself</source>
        <translation>משמיט את מה שעשית בעצמך</translation>
    </message>
    <message>
        <source>is about other services</source>
        <translation>עוסק בשירותים אחרים</translation>
    </message>
    <message>
        <source>wants another severity</source>
        <translation>דורש חומרה אחרת</translation>
    </message>
    <message>
        <source>wants another verdict on the signature</source>
        <translation>דורש קביעה אחרת לגבי החתימה</translation>
    </message>
    <message>
        <source>wants another topic</source>
        <translation>דורש נושא אחר</translation>
    </message>
    <message>
        <source>looks for other words</source>
        <translation>מחפש מילים אחרות</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>מתאים</translation>
    </message>
    <message>
        <source>The packages of the group %1 could not be asked for: %2</source>
        <translation>לא ניתן היה לברר את החבילות של הקבוצה %1:‏ %2</translation>
    </message>
    <message>
        <source>The packages of %1 could not be asked for: %2</source>
        <translation>לא ניתן היה לברר את החבילות של %1:‏ %2</translation>
    </message>
    <message>
        <source>The packages installed here could not be read: %1</source>
        <translation>לא ניתן היה לקרוא את החבילות המותקנות כאן: %1</translation>
    </message>
    <message>
        <source>waits for something to break or to be mended</source>
        <translation>ממתין שמשהו יישבר או יחזור לפעול</translation>
    </message>
    <message>
        <source>needs your user name, which is not set</source>
        <translation>זקוק לשם המשתמש, שלא הוגדר</translation>
    </message>
    <message>
        <source>needs a list of packages that is not known yet</source>
        <translation>זקוק לרשימת חבילות שעדיין אינה ידועה</translation>
    </message>
    <message>
        <source>is about whom or what you follow, and that is nothing yet</source>
        <translation>עוסק במה שבמעקב, ועדיין אין דבר במעקב</translation>
    </message>
</context>
<context>
    <name>summershum</name>
    <message>
        <source>summershum started to read {file} of {package}</source>
        <translation>summershum התחיל לקרוא את {file} של {package}</translation>
    </message>
    <message>
        <source>summershum started to read a source file</source>
        <translation>summershum התחיל לקרוא קובץ מקור</translation>
    </message>
    <message>
        <source>summershum started to read {file}, which you uploaded for {package}</source>
        <translation>summershum התחיל לקרוא את {file}, שהעלית עבור {package}</translation>
    </message>
    <message>
        <source>Source being read: {package}</source>
        <translation>מקור נקרא כעת: {package}</translation>
    </message>
    <message>
        <source>Source being read</source>
        <translation>מקור נקרא כעת</translation>
    </message>
    <message>
        <source>summershum has read {file} of {package}</source>
        <translation>summershum קרא את {file} של {package}</translation>
    </message>
    <message>
        <source>summershum has read a source file</source>
        <translation>summershum קרא קובץ מקור</translation>
    </message>
    <message>
        <source>summershum has read {file}, which you uploaded for {package}</source>
        <translation>summershum קרא את {file}, שהעלית עבור {package}</translation>
    </message>
    <message>
        <source>Source read: {package}</source>
        <translation>מקור נקרא: {package}</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>מקור נקרא</translation>
    </message>
    <message>
        <source>summershum failed to read {file} of {package}</source>
        <translation>summershum לא הצליח לקרוא את {file} של {package}</translation>
    </message>
    <message>
        <source>summershum failed to read a source file</source>
        <translation>summershum לא הצליח לקרוא קובץ מקור</translation>
    </message>
    <message>
        <source>summershum failed to read {file}, which you uploaded for {package}</source>
        <translation>summershum לא הצליח לקרוא את {file}, שהעלית עבור {package}</translation>
    </message>
    <message>
        <source>Source not read: {package}</source>
        <translation>מקור לא נקרא: {package}</translation>
    </message>
    <message>
        <source>Source not read</source>
        <translation>מקור לא נקרא</translation>
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
        <translation>הבדיקה {test} עברה עבור {item}</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>הבדיקה {test} עברה</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>הבדיקה {test} נכשלה עבור {item}</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>הבדיקה {test} נכשלה</translation>
    </message>
    <message>
        <source>{test} was aborted for {item}</source>
        <translation>הבדיקה {test} הופסקה עבור {item}</translation>
    </message>
    <message>
        <source>{test} is done for {item} ({outcome})</source>
        <translation>הבדיקה {test} הסתיימה עבור {item} ‏({outcome})</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>הבדיקה {test} הסתיימה</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>בדיקה הסתיימה</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>בדיקה עברה: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>בדיקה נכשלה: {item}</translation>
    </message>
    <message>
        <source>Test aborted: {item}</source>
        <translation>בדיקה הופסקה: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>בדיקה הסתיימה: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>בדיקה הסתיימה</translation>
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
        <translation>לא ניתן היה לפתוח את %1. האם מוגדר דפדפן?</translation>
    </message>
    <message>
        <source>New messages cannot be stored: %1</source>
        <translation>לא ניתן לשמור הודעות חדשות: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>ההיסטוריה הייתה פגומה. היא נשמרה בשם %1, והותחלה חדשה.</translation>
    </message>
    <message>
        <source>All messages are marked read</source>
        <translation>כל ההודעות סומנו כנקראו</translation>
    </message>
</context>
<context>
    <name>tidings::app::AutostartSwitch</name>
    <message>
        <source>Tell what happened since you logged in.</source>
        <translation>להודיע מה קרה מאז הכניסה למערכת.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Tidings at login: %1</source>
        <translation>לא ניתן לבקש משולחן העבודה להפעיל את Tidings בכניסה למערכת: %1</translation>
    </message>
</context>
<context>
    <name>tidings::app::PreferencesWindows</name>
    <message>
        <source>This cannot be changed now.</source>
        <translation>לא ניתן לשנות זאת כעת.</translation>
    </message>
</context>
<context>
    <name>tidings::app::RulesWindows</name>
    <message>
        <source>This message is not in the history any more. Mute it from another one.</source>
        <translation>הודעה זו כבר אינה בהיסטוריה. אפשר להשתיק מתוך הודעה אחרת.</translation>
    </message>
</context>
<context>
    <name>tidings::app::Settings</name>
    <message>
        <source>What you chose counts until the program ends, but cannot be kept. %1</source>
        <translation>הבחירה שלך בתוקף עד לסיום התוכנית, אך לא ניתן לשמור אותה. %1</translation>
    </message>
    <message>
        <source>What you chose counts until the program ends. Then other settings count more: %1</source>
        <translation>הבחירה שלך בתוקף עד לסיום התוכנית. לאחר מכן הגדרות אחרות גוברות: %1</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>אנשים במעקב שלי</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>חבילות במעקב שלי</translation>
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
        <translation>בדיווח על תקלה יש לצרף את הנתונים האלה. סיסמאות, הנתיב של תיקיית הבית ושמות בכתובות מושמטים; ובכל זאת כדאי לעבור עליהם.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>נתוני אבחון</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>העתקת נתוני האבחון</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>tidings::ui::AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>הוספת פרופיל</translation>
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
        <translation>שם</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>אפיק</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>There is a profile of that name.</source>
        <translation>כבר יש פרופיל בשם הזה.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::BubblesPage</name>
    <message>
        <source> s</source>
        <translation> שנ׳</translation>
    </message>
    <message>
        <source>Bubbles at once</source>
        <translation>בועות בבת אחת</translation>
    </message>
    <message>
        <source>After that, one each</source>
        <translation>לאחר מכן, אחת בכל</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>כללים…</translation>
    </message>
    <message>
        <source>What comes in between is told by one bubble for all.</source>
        <translation>על מה שמגיע בינתיים מודיעה בועה אחת לכולם.</translation>
    </message>
    <message>
        <source>Which messages become a bubble is decided by rules.</source>
        <translation>הכללים קובעים אילו הודעות הופכות לבועה.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CatchUpBar</name>
    <message>
        <source>Catching up</source>
        <translation>משלימים הודעות</translation>
    </message>
    <message>
        <source>Catching up is waiting: %1</source>
        <translation>ההשלמה ממתינה: %1</translation>
    </message>
    <message>
        <source>Catching up: %1</source>
        <translation>משלימים הודעות: %1</translation>
    </message>
    <message>
        <source>Catching up: %1 of about %2</source>
        <translation>משלימים הודעות: %1 מתוך כ־%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Some messages of the time away are missing: %1. Tidings tries again when it starts the next time</source>
        <translation>חסרות הודעות מזמן ההיעדרות: %1. Tidings תנסה שוב בהפעלה הבאה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Catching up was stopped</source>
        <translation>ההשלמה נעצרה</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>ההשלמה הסתיימה</translation>
    </message>
    <message>
        <source>Catching up was stopped. While you were away: %1</source>
        <translation>ההשלמה נעצרה. בזמן ההיעדרות: %1</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>בזמן ההיעדרות: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CertificateView</name>
    <message>
        <source>Certificate</source>
        <translation>תעודה</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ConstituentList</name>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>ועוד אחת</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailFacts</name>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>Why shown</source>
        <translation>למה זה מוצג</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>חיפוש %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what a link opens, at which host</comment>
        <translation>%1 אצל %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>נחתמה בידי %1</translation>
    </message>
    <message>
        <source>With SHA-1, as the protocol of this bus has it</source>
        <translation>עם SHA-1, כפי שקובע הפרוטוקול של האפיק הזה</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>הודעות קשורות</translation>
    </message>
    <message>
        <source>Show what is related: %1</source>
        <translation>הצגת הודעות קשורות: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the message&apos;s link</comment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>העתקה כטקסט</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>העתקת ההודעה הגולמית</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>סימון כלא נקרא</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>לא נבחרה הודעה</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today at 14:23, 9 minutes ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mute, follow, new rule</source>
        <translation>השתקה, מעקב, כלל חדש</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExplanationView</name>
    <message>
        <source>Rule by rule</source>
        <translation>כלל אחר כלל</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>אין כללים.</translation>
    </message>
    <message>
        <source>fits, and decides</source>
        <translation>מתאים, ומכריע</translation>
    </message>
    <message>
        <source>fits, but a rule above decides</source>
        <translation>מתאים, אך כלל שמעליו מכריע</translation>
    </message>
    <message>
        <source>When it came the rules were others.</source>
        <translation>כשההודעה הגיעה הכללים היו אחרים.</translation>
    </message>
    <message>
        <source>Open the rule %1. It %2</source>
        <comment>a rule&apos;s name, and what it makes of a message</comment>
        <translation>פתיחת הכלל %1. הוא %2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportBar</name>
    <message>
        <source>Show folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1</source>
        <translation>
            <numerusform>הודעה אחת נכתבה אל %1</numerusform>
            <numerusform>%Ln הודעות נכתבו אל %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>הייצוא נעצר; לא נכתב קובץ</translation>
    </message>
    <message>
        <source>The export was given up: %1</source>
        <translation>הייצוא בוטל: %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>בייצוא</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>בייצוא: %1 מתוך %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>טבלה לגיליונות אלקטרוניים (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a message each line (*.jsonl)</source>
        <translation>JSON, הודעה בכל שורה (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::FirstStartDialog</name>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>שם משתמש מכיל רק אותיות, ספרות, נקודות, מקפים וקווים תחתונים.</translation>
    </message>
    <message>
        <source>Without a user name nothing is told about you and your packages.</source>
        <translation>ללא שם משתמש לא יימסר דבר עליך ועל החבילות שלך.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::GeneralPage</name>
    <message>
        <source>Start Tidings at login</source>
        <translation>הפעלת Tidings בכניסה למערכת</translation>
    </message>
    <message>
        <source>Account name, as in your packages</source>
        <translation>שם החשבון, כמו בחבילות שלך</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>כמו בשולחן העבודה</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>החשבון שלך</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>The account is what “me” means in rules. Empty: nobody is meant.</source>
        <translation>בכללים ”אני” פירושו החשבון הזה. ריק: אף אחד.</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>שם משתמש מכיל רק אותיות, ספרות, נקודות, מקפים וקווים תחתונים.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryPage</name>
    <message>
        <source>Keep for days</source>
        <translation>ימים לשמירה</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>מספר הודעות מרבי</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>What is older, and what is more, is removed for good, the oldest first.</source>
        <translation>מה שישן יותר, ומה שמעבר למספר המרבי, מוסר לצמיתות, מהישן ביותר והלאה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryToolBar</name>
    <message>
        <source>Sidebar</source>
        <translation>סרגל צד</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>סימון הכול כנקרא</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>פתיחת הקישור</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>נקרא או לא נקרא</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>סגירת החלון</translation>
    </message>
    <message>
        <source>Quit Tidings</source>
        <translation>יציאה מ־Tidings</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>כלים</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>כללים…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>שמירת החיפוש</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>מה שמוצג…</translation>
    </message>
    <message>
        <source>What is selected…</source>
        <translation>מה שנבחר…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>תצוגות</translation>
    </message>
    <message>
        <source>A part of the history cannot be read: %1</source>
        <translation>לא ניתן לקרוא חלק מההיסטוריה: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Housekeeping</name>
    <message>
        <source>Forget…</source>
        <translation>שכחה…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Account of a person</source>
        <translation>חשבון של אדם</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>בודקים את ההיסטוריה</translation>
    </message>
    <message>
        <source>Making the history smaller</source>
        <translation>מקטינים את ההיסטוריה</translation>
    </message>
    <message>
        <source>Forgetting %1</source>
        <translation>שוכחים את %1</translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation>סופרים הודעות</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>נעצר. מה שנעשה עד אז נשאר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1</source>
        <translation>
            <numerusform>הודעה אחת על %1</numerusform>
            <numerusform>%Ln הודעות על %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1 removed</source>
        <translation>
            <numerusform>הוסרה הודעה אחת על %1</numerusform>
            <numerusform>הוסרו %Ln הודעות על %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>ההיסטוריה פגומה: %1</translation>
    </message>
    <message>
        <source>Something in the history was wrong, and has been mended.</source>
        <translation>משהו בהיסטוריה היה שגוי, ותוקן.</translation>
    </message>
    <message>
        <source>The history is in order.</source>
        <translation>ההיסטוריה תקינה.</translation>
    </message>
    <message>
        <source>It was %1 and is %2 now.</source>
        <translation>הגודל היה %1, וכעת הוא %2.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>שכחה</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln message(s) about %1 for good?</source>
        <translation>
            <numerusform>להסיר לצמיתות הודעה אחת על %1?</numerusform>
            <numerusform>להסיר לצמיתות %Ln הודעות על %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>What others wrote about the person in a text stays.</source>
        <translation>מה שאחרים כתבו על האדם בטקסט נשאר.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ImportDialog</name>
    <message>
        <source>Put them above the rules that are there</source>
        <translation>הוספה מעל הכללים הקיימים</translation>
    </message>
    <message>
        <source>Put them in place of the rules that are there</source>
        <translation>החלפת הכללים הקיימים</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ייבוא כללים</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>What could not be carried over</source>
        <translation>מה שלא ניתן היה להעביר</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>יצירת מפתח</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>מחיקת המפתח</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>המפתח הציבורי שלך</translation>
    </message>
    <message>
        <source>Give it to whoever runs the gateway.</source>
        <translation>יש למסור אותו למי שמפעיל את השער.</translation>
    </message>
    <message>
        <source>The public key is copied. Give it to whoever runs the gateway.</source>
        <translation>המפתח הציבורי הועתק. יש למסור אותו למי שמפעיל את השער.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>יצירת מפתח חדש…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>יצירת מפתח חדש</translation>
    </message>
    <message>
        <source>Make a new key instead of the one there is?</source>
        <translation>ליצור מפתח חדש במקום המפתח הקיים?</translation>
    </message>
    <message>
        <source>The old one is gone for good, and you are not let in before whoever runs the gateway has the public half of the new one.</source>
        <translation>המפתח הישן אובד לתמיד, והכניסה תתאפשר רק כשהחלק הציבורי של המפתח החדש יהיה בידי מי שמפעיל את השער.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Single letters work in the list.</source>
        <translation>אותיות בודדות פועלות ברשימה.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::LongForm</name>
    <message>
        <source>Text of the message</source>
        <translation>תוכן ההודעה</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MessageMenu</name>
    <message>
        <source>Mute…</source>
        <translation>השתקה…</translation>
    </message>
    <message>
        <source>New rule from this…</source>
        <translation>כלל חדש מההודעה הזאת…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>מעקב אחר %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <source>No bubbles about</source>
        <translation>ללא בועות על</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>לכמה זמן</translation>
    </message>
    <message>
        <source>It still goes to the history, as read.</source>
        <translation>ההודעות עדיין נשמרות בהיסטוריה, כנקראו.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MutesPage</name>
    <message>
        <source>Muted</source>
        <translation>השתקות</translation>
    </message>
    <message>
        <source>Nothing is muted. Press m on a message in the history to mute what it is about.</source>
        <translation>אין השתקות. הקשה על m בהודעה בהיסטוריה משתיקה את מה שההודעה עוסקת בו.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ביטול השתקה</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>מעקבים</translation>
    </message>
    <message>
        <source>You follow nobody. The menu of a message in the history has Follow.</source>
        <translation>אין מעקבים. ”מעקב” נמצא בתפריט של הודעה בהיסטוריה.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>הפסקת מעקב</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>חבילה</translation>
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
        <translation>ניקוי</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NewAbove</name>
    <message>
        <source>To the newest message (Home)</source>
        <translation>אל ההודעה החדשה ביותר (Home)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>messages above those in view</comment>
        <translation>
            <numerusform>אחת חדשה למעלה</numerusform>
            <numerusform>%Ln חדשות למעלה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>פרופיל</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>There is no keyring: it is kept until Tidings ends.</source>
        <translation>אין מחזיק מפתחות: הסיסמה נשמרת עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>שמירה במחזיק המפתחות</translation>
    </message>
    <message>
        <source>Else it is kept until Tidings ends.</source>
        <translation>אחרת הסיסמה נשמרת עד ליציאה מ־Tidings.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PathEdit</name>
    <message>
        <source>Look for the file</source>
        <translation>חיפוש הקובץ</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesPage</name>
    <message>
        <source>the command line</source>
        <translation>שורת הפקודה</translation>
    </message>
    <message>
        <source>Set by %1, which counts more than what is chosen here.</source>
        <translation>נקבע באמצעות %1, וגובר על הבחירה כאן.</translation>
    </message>
    <message>
        <source>Set by %1. What is chosen here counts more.</source>
        <translation>נקבע באמצעות %1. הבחירה כאן גוברת.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>עמודים</translation>
    </message>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>בועות</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>שעות שקט</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>פרופילים</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>About</source>
        <translation>על אודות</translation>
    </message>
    <message>
        <source>The demo keeps nothing: what you choose here counts until it ends.</source>
        <translation>ההדגמה אינה שומרת דבר: הבחירה שלך כאן בתוקף עד לסיומה.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreviewPane</name>
    <message>
        <source>Messages the rule would have caught</source>
        <translation>הודעות שהכלל היה תופס</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>לא ניתן לקרוא את ההיסטוריה: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PrivacyPage</name>
    <message>
        <source>Show pictures of people</source>
        <translation>הצגת תמונות של אנשים</translation>
    </message>
    <message>
        <source>They come from libravatar.org, which learns by it whom you read about. Each is kept for a week.</source>
        <translation>התמונות מגיעות מ־libravatar.org, וכך האתר לומד על אילו אנשים קראת. כל תמונה נשמרת שבוע.</translation>
    </message>
    <message>
        <source>Nothing else is fetched to be shown: icons of services come with Tidings, and a link is opened only when you press it.</source>
        <translation>שום דבר אחר אינו מורד מהרשת לצורך הצגה: סמלי השירותים מגיעים עם Tidings, וקישור נפתח רק בלחיצה עליו.</translation>
    </message>
    <message>
        <source>A rule about packages you maintain asks the package source for those of your account.</source>
        <translation>כלל על חבילות בתחזוקה שלך מבקש משרת מקורות החבילות את החבילות של החשבון שלך.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileForm</name>
    <message>
        <source>Check the signatures of senders</source>
        <translation>בדיקת החתימות של השולחים</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>מתווך</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>שערים</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>נושאים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>ארכיון</translation>
    </message>
    <message>
        <source>User of the address</source>
        <translation>המשתמש שבכתובת</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>תעודת לקוח</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>תעודה</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>None: nothing is caught up</source>
        <translation>אין: לא מושלמות הודעות</translation>
    </message>
    <message>
        <source>Catch up at most, messages</source>
        <translation>השלמה לכל היותר, הודעות</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>עד </translation>
    </message>
    <message>
        <source>Catch up at most, days</source>
        <translation>השלמה לכל היותר, ימים</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>השלמת הודעות</translation>
    </message>
    <message>
        <source>Set by %1, too, which counts more than what is chosen here.</source>
        <translation>נקבע גם באמצעות %1, וגובר על הבחירה כאן.</translation>
    </message>
    <message>
        <source>Set by %1, too. What is chosen here counts more.</source>
        <translation>נקבע גם באמצעות %1. הבחירה כאן גוברת.</translation>
    </message>
    <message numerus="yes">
        <source> message(s)</source>
        <translation>
            <numerusform> הודעה</numerusform>
            <numerusform> הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> יום</numerusform>
            <numerusform> ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation>מחיקת הסיסמה</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>חשבון וסיסמה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>הגדרת סיסמה…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>שינוי הסיסמה…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>חשבון ומפתח</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>המפתח שלך</translation>
    </message>
    <message>
        <source>Gateway&apos;s key</source>
        <translation>מפתח השער</translation>
    </message>
    <message>
        <source>The public key of a gateway has 40 letters, digits and signs</source>
        <translation>המפתח הציבורי של שער מורכב מ־40 אותיות, ספרות וסימנים</translation>
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
        <translation>פועל</translation>
    </message>
    <message>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>מתחבר</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>אין מענה</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>אין חיבור</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>אין סיסמה</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>אין מפתח</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>הגישה נדחתה</translation>
    </message>
    <message>
        <source>wrong key of the gateway</source>
        <translation>מפתח שגוי של השער</translation>
    </message>
    <message>
        <source>new key of the gateway</source>
        <translation>מפתח חדש של השער</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>אין הרשאה</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfilesPage</name>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>פרופילים</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>הוספה…</translation>
    </message>
    <message>
        <source>This profile was not made here; it can only be switched off.</source>
        <translation>הפרופיל הזה לא נוצר כאן; אפשר רק לכבות אותו.</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>הפרופיל %1 הוסר.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::QuietPage</name>
    <message>
        <source>No bubbles at these hours</source>
        <translation>ללא בועות בשעות האלה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>משעה</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד שעה</translation>
    </message>
    <message>
        <source>On</source>
        <translation>בימים</translation>
    </message>
    <message>
        <source>The days are those on which they begin; none means every day.</source>
        <translation>הימים הם אלה שבהם השעות מתחילות; אם לא נבחר אף יום, הכוונה לכל יום.</translation>
    </message>
    <message>
        <source>Bubbles also wait while the desktop&apos;s do-not-disturb is on, and while the screen is locked. One bubble tells afterwards what came.</source>
        <translation>הבועות ממתינות גם כשמצב ”נא לא להפריע” של שולחן העבודה פועל, וגם כשהמסך נעול. אחר כך בועה אחת מודיעה מה הגיע.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RawView</name>
    <message>
        <source>Raw message</source>
        <translation>הודעה גולמית</translation>
    </message>
    <message>
        <source>Raw message (JSON, %1)</source>
        <translation>הודעה גולמית (JSON, %1)</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <translation>הצגת עוד (מוצגים %1 מתוך %2)</translation>
    </message>
    <message>
        <source>Search in the raw message</source>
        <translation>חיפוש בהודעה הגולמית</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>מציאת המופע הקודם</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>מציאת המופע הבא</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>העתקת ההודעה הגולמית</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>לא נמצא במה שמוצג</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleFiles</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>לא ניתן היה לכתוב את %1:‏ %2</translation>
    </message>
    <message>
        <source>%1 has no rules of Tidings or of Fedora&apos;s notifier.</source>
        <translation>ב־%1 אין כללים של Tidings או של שירות ההתראות של Fedora.</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>לא נקראים יותר מ־%1 כללים.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleForm</name>
    <message>
        <source>Whatever it changes</source>
        <translation>ללא תלות בשינוי</translation>
    </message>
    <message>
        <source>Only what breaks</source>
        <translation>רק מה שנשבר</translation>
    </message>
    <message>
        <source>Only what is mended</source>
        <translation>רק מה שחזר לפעול</translation>
    </message>
    <message>
        <source>What breaks or is mended</source>
        <translation>מה שנשבר או חזר לפעול</translation>
    </message>
    <message>
        <source>All I follow, or user names</source>
        <translation>כל מי שבמעקב שלי, או שמות משתמש</translation>
    </message>
    <message>
        <source>Names of groups</source>
        <translation>שמות של קבוצות</translation>
    </message>
    <message>
        <source>All I follow, or names such as python-*</source>
        <translation>כל מה שבמעקב שלי, או שמות כגון python-*‎</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>שמות משתמש</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>כל חתימה</translation>
    </message>
    <message>
        <source>%1 or others</source>
        <comment>a verdict</comment>
        <translation>%1 או אחרת</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>חתימה: %1</translation>
    </message>
    <message>
        <source>Known of builds (Koji, Jenkins), tests (CI), composes (Pungi), gates (Greenwave), and of what Koschei and Nagios tell</source>
        <translation>ידוע על בניות (Koji, Jenkins), בדיקות (CI), קומפוזים (Pungi), שערים (Greenwave), ועל מה שמדווחים Koschei ו־Nagios</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleListModel</name>
    <message>
        <source>Add “%1”</source>
        <translation>הוספת ”%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>הסרת ”%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>העברת ”%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>שינוי ”%1”</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>העברה למעלה</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>העברה למטה</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>כלל חדש</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>The first rule that fits decides. What fits none is kept as read.</source>
        <translation>הכלל הראשון שמתאים מכריע. מה שאינו מתאים לאף כלל נשמר כנקרא.</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <comment>a preset</comment>
        <translation>הכללים של ”%1”</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>אין כללים</translation>
    </message>
    <message>
        <source>All messages go to the history, as read, and there are no bubbles.</source>
        <translation>כל ההודעות נשמרות בהיסטוריה כנקראו, ואין בועות.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>הוספת כלל</translation>
    </message>
    <message>
        <source>Add those for packagers</source>
        <translation>הוספת הכללים לאריזה</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>הוספת ”%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (עותק)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>כללים</translation>
    </message>
    <message>
        <source>Muted and followed</source>
        <translation>השתקות ומעקבים</translation>
    </message>
    <message>
        <source>The rules are exported.</source>
        <translation>הכללים יוצאו.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ייבוא כללים</translation>
    </message>
    <message>
        <source>Rules (*.toml *.json);;All files (*)</source>
        <translation>כללים ‎(*.toml *.json);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ייצוא כללים</translation>
    </message>
    <message>
        <source>Rules of Tidings (*.toml);;Rules of Fedora&apos;s notifier, FMN (*.json)</source>
        <translation>כללים של Tidings (*.toml);;כללים של שירות ההתראות של Fedora, FMN (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>שם:</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>שמירת החיפוש</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>שינוי שם החיפוש</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>הסרת המסנן %1</translation>
    </message>
    <message>
        <source>Filter: %1, remove</source>
        <translation>מסנן: %1, הסרה</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchField</name>
    <message>
        <source>Search the history</source>
        <translation>חיפוש בהיסטוריה</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Search, or type user: package: service: is:unread …</source>
        <translation>חיפוש, או הקלדת user: package: service: is:unread …</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SelectedMessage</name>
    <message>
        <source>The message cannot be read</source>
        <translation>לא ניתן לקרוא את ההודעה</translation>
    </message>
    <message>
        <source>The message is not in the history any more</source>
        <translation>ההודעה אינה נמצאת עוד בהיסטוריה</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ServerKeyPanel</name>
    <message>
        <source>Accept the new key</source>
        <translation>אישור המפתח החדש</translation>
    </message>
    <message>
        <source>The gateway&apos;s public key</source>
        <translation>המפתח הציבורי של השער</translation>
    </message>
    <message>
        <source>From whoever runs it</source>
        <translation>ממי שמפעיל את השער</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>טביעת אצבע: ‎%1</translation>
    </message>
    <message>
        <source>The key of the gateway is to be %1 now, and was %2 before. Somebody else may pose as the gateway: nothing is connected before you accept it. Do so if whoever runs the gateway confirms it.</source>
        <translation>מפתח השער אמור להיות עכשיו ‎%1, וקודם היה ‎%2. ייתכן שגורם אחר מתחזה לשער: לא ייווצר חיבור לפני אישור המפתח. יש לאשר אותו אם מי שמפעיל את השער מאמת אותו.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarModel</name>
    <message>
        <source>All</source>
        <comment>the view of all messages</comment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>the view of unread messages</comment>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>עליי</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>בעיות</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>services</comment>
        <translation>הצגת פחות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>עוד אחד</numerusform>
            <numerusform>עוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidings does not know your account. Name it in the settings.</source>
        <translation>Tidings אינו יודע מה החשבון שלך. יש לציין אותו בהגדרות.</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>a view and its number of unread messages</comment>
        <translation>%1, %2 לא נקראו</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>חיפושים שמורים</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarView</name>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>tidings::ui::StatusLine</name>
    <message>
        <source>Bubbles are paused until %1</source>
        <translation>הבועות מושהות עד %1</translation>
    </message>
    <message>
        <source>Bubbles are paused until resumed</source>
        <translation>הבועות מושהות עד להמשך</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TestPanel</name>
    <message>
        <source>Test connection</source>
        <translation>בדיקת החיבור</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>החיבור נבדק…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>הבדיקה נעצרה</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TextBox</name>
    <message>
        <source>… It goes on; the raw message has all of it.</source>
        <translation>… יש המשך; ההודעה הגולמית מכילה את הכול.</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Timeline</name>
    <message>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is in view, how much it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>legend</comment>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>legend</comment>
        <translation>בעיות</translation>
    </message>
</context>
<context>
    <name>tidings::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>ביטול פעולה: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ViewCombo</name>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
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
        <translation>הפנייה {ticket} נפתחה בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket}</source>
        <translation>הפנייה {ticket} נפתחה בידי {user}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was opened</source>
        <translation>הפנייה {ticket} נפתחה</translation>
    </message>
    <message>
        <source>A ticket was opened in {project}</source>
        <translation>פנייה נפתחה בפרויקט {project}</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>פנייה נפתחה</translation>
    </message>
    <message>
        <source>You opened the ticket {ticket}: “{title}”</source>
        <translation>פתחת את הפנייה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket} for you: “{title}”</source>
        <translation>הפנייה {ticket} נפתחה עבורך בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>New ticket: {ticket}</source>
        <translation>פנייה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>פנייה חדשה</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>הפנייה {ticket} נסגרה בתור {resolution} בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} נסגרה בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} reopened the ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} נפתחה מחדש בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket} ({changed}): “{title}”</source>
        <translation>הפנייה {ticket} שונתה בידי {user} ‏({changed}): ”{title}”</translation>
    </message>
    <message>
        <source>{user} commented on the ticket {ticket}, “{title}”</source>
        <translation>תגובה מאת {user} על הפנייה {ticket}, ”{title}”</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} שונתה בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>The ticket {ticket} changed</source>
        <translation>הפנייה {ticket} השתנתה</translation>
    </message>
    <message>
        <source>A ticket changed in {project}</source>
        <translation>פנייה השתנתה בפרויקט {project}</translation>
    </message>
    <message>
        <source>A ticket changed</source>
        <translation>פנייה השתנתה</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>סגרת את הפנייה {ticket} בתור {resolution}: ”{title}”</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket}: “{title}”</source>
        <translation>סגרת את הפנייה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You reopened the ticket {ticket}: “{title}”</source>
        <translation>פתחת מחדש את הפנייה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>You changed the ticket {ticket}: “{title}”</source>
        <translation>שינית את הפנייה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket} as {resolution}: “{title}”</source>
        <translation>הפנייה {ticket} שלך נסגרה בתור {resolution} בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} שלך נסגרה בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} reopened your ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} שלך נפתחה מחדש בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} changed your ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} שלך שונתה בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>Ticket closed: {ticket}</source>
        <translation>פנייה נסגרה: {ticket}</translation>
    </message>
    <message>
        <source>Ticket reopened: {ticket}</source>
        <translation>פנייה נפתחה מחדש: {ticket}</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>תגובה חדשה: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed: {ticket}</source>
        <translation>פנייה השתנתה: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>פנייה השתנתה</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} נמחקה בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}</source>
        <translation>הפנייה {ticket} נמחקה בידי {user}</translation>
    </message>
    <message>
        <source>The ticket {ticket} was deleted</source>
        <translation>הפנייה {ticket} נמחקה</translation>
    </message>
    <message>
        <source>A ticket was deleted</source>
        <translation>פנייה נמחקה</translation>
    </message>
    <message>
        <source>You deleted the ticket {ticket}: “{title}”</source>
        <translation>מחקת את הפנייה {ticket}: ”{title}”</translation>
    </message>
    <message>
        <source>{user} deleted your ticket {ticket}: “{title}”</source>
        <translation>הפנייה {ticket} שלך נמחקה בידי {user}: ”{title}”</translation>
    </message>
    <message>
        <source>Ticket deleted: {ticket}</source>
        <translation>פנייה נמחקה: {ticket}</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>פנייה נמחקה</translation>
    </message>
    <message>
        <source>{user} wrote the wiki page {page} of {project}</source>
        <translation>עמוד הוויקי {page} של {project} נכתב בידי {user}</translation>
    </message>
    <message>
        <source>{project} has a new wiki page, {page}</source>
        <translation>לפרויקט {project} יש עמוד ויקי חדש, {page}</translation>
    </message>
    <message>
        <source>A wiki has a new page</source>
        <translation>לוויקי יש עמוד חדש</translation>
    </message>
    <message>
        <source>You wrote the wiki page {page} of {project}</source>
        <translation>כתבת את עמוד הוויקי {page} של {project}</translation>
    </message>
    <message>
        <source>New wiki page: {page}</source>
        <translation>עמוד ויקי חדש: {page}</translation>
    </message>
    <message>
        <source>New wiki page</source>
        <translation>עמוד ויקי חדש</translation>
    </message>
    <message>
        <source>{user} edited the wiki page {page} of {project}</source>
        <translation>עמוד הוויקי {page} של {project} נערך בידי {user}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was edited</source>
        <translation>עמוד הוויקי {page} של {project} נערך</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>עמוד ויקי נערך</translation>
    </message>
    <message>
        <source>You edited the wiki page {page} of {project}</source>
        <translation>ערכת את עמוד הוויקי {page} של {project}</translation>
    </message>
    <message>
        <source>Wiki page edited: {page}</source>
        <translation>עמוד ויקי נערך: {page}</translation>
    </message>
    <message>
        <source>Wiki page edited</source>
        <translation>עמוד ויקי נערך</translation>
    </message>
    <message>
        <source>{user} renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>שם עמוד הוויקי {old_name} של {project} שונה ל־{page} בידי {user}</translation>
    </message>
    <message>
        <source>A wiki page is called {page} now</source>
        <translation>עמוד ויקי נקרא כעת {page}</translation>
    </message>
    <message>
        <source>A wiki page was renamed</source>
        <translation>שם של עמוד ויקי שונה</translation>
    </message>
    <message>
        <source>You renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>שינית את שם עמוד הוויקי {old_name} של {project} ל־{page}</translation>
    </message>
    <message>
        <source>Wiki page renamed: {page}</source>
        <translation>שם עמוד ויקי שונה: {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed</source>
        <translation>שם עמוד ויקי שונה</translation>
    </message>
    <message>
        <source>{user} deleted the wiki page {page} of {project}</source>
        <translation>עמוד הוויקי {page} של {project} נמחק בידי {user}</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was deleted</source>
        <translation>עמוד הוויקי {page} של {project} נמחק</translation>
    </message>
    <message>
        <source>A wiki page was deleted</source>
        <translation>עמוד ויקי נמחק</translation>
    </message>
    <message>
        <source>You deleted the wiki page {page} of {project}</source>
        <translation>מחקת את עמוד הוויקי {page} של {project}</translation>
    </message>
    <message>
        <source>Wiki page deleted: {page}</source>
        <translation>עמוד ויקי נמחק: {page}</translation>
    </message>
    <message>
        <source>Wiki page deleted</source>
        <translation>עמוד ויקי נמחק</translation>
    </message>
    <message>
        <source>{user} deleted a version of the wiki page {page} of {project}</source>
        <translation>גרסה של עמוד הוויקי {page} של {project} נמחקה בידי {user}</translation>
    </message>
    <message>
        <source>A version of the wiki page {page} was deleted</source>
        <translation>גרסה של עמוד הוויקי {page} נמחקה</translation>
    </message>
    <message>
        <source>A version of a wiki page was deleted</source>
        <translation>גרסה של עמוד ויקי נמחקה</translation>
    </message>
    <message>
        <source>You deleted a version of the wiki page {page} of {project}</source>
        <translation>מחקת גרסה של עמוד הוויקי {page} של {project}</translation>
    </message>
    <message>
        <source>Wiki version deleted: {page}</source>
        <translation>גרסת ויקי נמחקה: {page}</translation>
    </message>
    <message>
        <source>Wiki version deleted</source>
        <translation>גרסת ויקי נמחקה</translation>
    </message>
    <message>
        <source>{user} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>דחיפה אל {repo} ‏({branch}) בידי {user}: ”{summary}”</translation>
    </message>
    <message>
        <source>{user} pushed to {repo}</source>
        <translation>דחיפה אל {repo} בידי {user}</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>הייתה דחיפה אל {repo}</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>קומיט נדחף</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>דחפת אל {repo} ‏({branch}): ”{summary}”</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>דחפת אל {repo}</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>קומיט חדש: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>קומיט חדש</translation>
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
        <translation>האם השער (gateway) פועל, והאם הפתחה נכונה?</translation>
    </message>
    <message>
        <source>Is the name right, and is the network up?</source>
        <translation>האם השם נכון, והאם הרשת פעילה?</translation>
    </message>
    <message>
        <source>Is it the address of this bus?</source>
        <translation>האם זו הכתובת של האפיק הזה?</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>יש לתקן את הכתובת בפרופיל.</translation>
    </message>
    <message>
        <source>Reconnecting.</source>
        <translation>מתבצע חיבור מחדש.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>מתבצע ניסיון נוסף.</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>אין חיבור אל %1. %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2. %3</source>
        <translation>אין חיבור אל %1: %2. %3</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>לפני %1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>לפני %1 דק׳</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>לפני %1 שע׳</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>לפני %1 ימ׳</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>מחובר אל %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>מתבצעת התחברות אל %1</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>לא מחובר אל %1</translation>
    </message>
    <message>
        <source>%1, no message yet</source>
        <translation>%1, אין עדיין הודעות</translation>
    </message>
    <message>
        <source>%1 Last message %2.</source>
        <translation>%1 הודעה אחרונה %2.</translation>
    </message>
    <message>
        <source>%1, last message %2</source>
        <translation>%1, הודעה אחרונה %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>המשך (מושהה עד %1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>לשעה</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>עד מחר</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>עד להמשך</translation>
    </message>
    <message>
        <source>Mark all read (%1)</source>
        <translation>סימון הכול כנקרא (%1)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>סימון הכול כנקרא</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Tidings: nothing unread</source>
        <translation>Tidings: אין הודעות שלא נקראו</translation>
    </message>
    <message>
        <source>Tidings: %1 unread</source>
        <translation>Tidings: ‏%1 לא נקראו</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, בעיה אחת</numerusform>
            <numerusform>%1, %n בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>מושהה עד %1</translation>
    </message>
    <message>
        <source>Paused until resumed</source>
        <translation>מושהה עד להמשך</translation>
    </message>
    <message>
        <source>Does the profile name the right authority?</source>
        <translation>האם הפרופיל מציין את הרשות הנכונה?</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate or account?</source>
        <translation>האם הפרופיל מציין את האישור או החשבון הנכונים?</translation>
    </message>
    <message>
        <source>Install the package that brings it (for Fedora: fedora-messaging), or run tidingsctl certificates fetch.</source>
        <translation>יש להתקין את החבילה שמביאה אותו (בפדורה: fedora-messaging), או להריץ tidingsctl certificates fetch.</translation>
    </message>
    <message>
        <source>Is the broker running, and is the port right?</source>
        <translation>האם המתווך פועל, והאם הפתחה נכונה?</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>כללים…</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>הפעלה בכניסה למערכת</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>שעות שקט עד %1</translation>
    </message>
    <message>
        <source>The desktop asks for quiet</source>
        <translation>שולחן העבודה מבקש שקט</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>המסך נעול</translation>
    </message>
    <message>
        <source>Is the address right, and does a firewall let it through?</source>
        <translation>האם הכתובת נכונה, והאם חומת האש מאפשרת את החיבור?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile.</source>
        <translation>יש להגדיר את הסיסמה בהגדרות, בפרופיל.</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>יש להגדיר את הסיסמה בהגדרות, בפרופיל; היא נשמרת עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>Unlock it, or test the connection in the preferences to be asked.</source>
        <translation>יש לשחרר את נעילת מחזיק המפתחות, או לבדוק את החיבור בהגדרות כדי שתוצג בקשה לכך.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or set the password there.</source>
        <translation>יש לבדוק את החיבור בהגדרות כדי שהבקשה תוצג שוב, או להגדיר שם את הסיסמה.</translation>
    </message>
    <message>
        <source>Does a window of the keyring wait for you?</source>
        <translation>האם חלון של מחזיק המפתחות ממתין לתגובה ממך?</translation>
    </message>
    <message>
        <source>Set the password again in the preferences, at the profile, or ask whoever runs it.</source>
        <translation>יש להגדיר שוב את הסיסמה בהגדרות, בפרופיל, או לפנות למי שמפעיל את השרת.</translation>
    </message>
    <message>
        <source>Copy your public key in the preferences, at the profile, and give it to whoever runs it.</source>
        <translation>יש להעתיק את המפתח הציבורי שלך בהגדרות, בפרופיל, ולמסור אותו למי שמפעיל את השער.</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate?</source>
        <translation>האם הפרופיל מציין את התעודה הנכונה?</translation>
    </message>
    <message>
        <source>If you have an account there, name it in the profile.</source>
        <translation>אם יש לך חשבון שם, יש לציין אותו בפרופיל.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the gateway&apos;s public key, and set it in the preferences, at the profile.</source>
        <translation>יש לבקש ממי שמפעיל את השער את המפתח הציבורי של השער, ולהגדיר אותו בהגדרות, בפרופיל.</translation>
    </message>
    <message>
        <source>Somebody else may pose as the gateway. If whoever runs it confirms the new key, accept it in the preferences.</source>
        <translation>ייתכן שגורם אחר מתחזה לשער. אם מי שמפעיל את השער מאמת את המפתח החדש, יש לאשר אותו בהגדרות.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile.</source>
        <translation>יש ליצור מפתח בהגדרות, בפרופיל.</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>אין מי שמאזין בכתובת %1</translation>
    </message>
    <message>
        <source>the name of %1 is not known</source>
        <translation>השם %1 אינו מוכר</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>אין מענה מ־%1</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted, or out of date</source>
        <translation>התעודה של %1 אינה מהימנה או שפג תוקפה</translation>
    </message>
    <message>
        <source>the certificate of %1 is for another name</source>
        <translation>התעודה של %1 הונפקה לשם אחר</translation>
    </message>
    <message>
        <source>The account is right, but may not do this: are the virtual host and the queue of the profile right? Else ask whoever runs the broker.</source>
        <translation>החשבון נכון, אך אין לו הרשאה לכך: האם המארח הווירטואלי והתור שבפרופיל נכונים? אם כן, יש לפנות למי שמפעיל את המתווך.</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>יש ליצור מפתח בהגדרות, בפרופיל; הוא נשמר עד ליציאה מ־Tidings.</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or make a new key there.</source>
        <translation>יש לבדוק את החיבור בהגדרות כדי להישאל שוב, או ליצור שם מפתח חדש.</translation>
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
        <translation>הוויתור על הבדיקה {test} עבור {subject} בוטל בידי {who}: ”{comment}”</translation>
    </message>
    <message>
        <source>{who} took back a waiver: “{comment}”</source>
        <translation>ויתור בוטל בידי {who}: ”{comment}”</translation>
    </message>
    <message>
        <source>{who} took back a waiver</source>
        <translation>ויתור בוטל בידי {who}</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>ויתור על הבדיקה {test} עבור {subject} ‏({product}) ניתן בידי {who}: ”{comment}”</translation>
    </message>
    <message>
        <source>{who} waived the result {result} ({product}): “{comment}”</source>
        <translation>ויתור על התוצאה {result} ‏({product}) ניתן בידי {who}: ”{comment}”</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject}</source>
        <translation>ויתור על הבדיקה {test} עבור {subject} ניתן בידי {who}</translation>
    </message>
    <message>
        <source>{who} waived a test result</source>
        <translation>ויתור על תוצאת בדיקה ניתן בידי {who}</translation>
    </message>
    <message>
        <source>A test result was waived</source>
        <translation>ניתן ויתור על תוצאת בדיקה</translation>
    </message>
    <message>
        <source>You took back the waiver of {test} for {subject}</source>
        <translation>ביטלת את הוויתור על הבדיקה {test} עבור {subject}</translation>
    </message>
    <message>
        <source>You took back a waiver</source>
        <translation>ביטלת ויתור</translation>
    </message>
    <message>
        <source>You waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>ויתרת על הבדיקה {test} עבור {subject} ‏({product}): ”{comment}”</translation>
    </message>
    <message>
        <source>You waived the result {result} ({product}): “{comment}”</source>
        <translation>ויתרת על התוצאה {result} ‏({product}): ”{comment}”</translation>
    </message>
    <message>
        <source>You waived a test result</source>
        <translation>ויתרת על תוצאת בדיקה</translation>
    </message>
    <message>
        <source>Waiver taken back: {subject}</source>
        <translation>ויתור בוטל: {subject}</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>ויתור בוטל</translation>
    </message>
    <message>
        <source>Waived: {subject}</source>
        <translation>ויתור: {subject}</translation>
    </message>
    <message>
        <source>Waived: result {result}</source>
        <translation>ויתור: תוצאה {result}</translation>
    </message>
    <message>
        <source>Test result waived</source>
        <translation>ויתור על תוצאת בדיקה</translation>
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
        <translation>{what} מאת {user} ב־{place}</translation>
    </message>
    <message>
        <source>{what} in {place}</source>
        <translation>{what} ב־{place}</translation>
    </message>
    <message>
        <source>{what} by {user} on Weblate</source>
        <translation>{what} מאת {user} ב־Weblate</translation>
    </message>
    <message>
        <source>{what} on Weblate</source>
        <translation>{what} ב־Weblate</translation>
    </message>
    <message>
        <source>{place} changed on Weblate</source>
        <translation>שינוי ב־{place} ב־Weblate</translation>
    </message>
    <message>
        <source>Something changed on Weblate</source>
        <translation>משהו השתנה ב־Weblate</translation>
    </message>
    <message>
        <source>{what} by you in {place}</source>
        <translation>{what} מאתך ב־{place}</translation>
    </message>
    <message>
        <source>{what} by {user} in your translation of {place}</source>
        <translation>{what} מאת {user} בתרגום שלך של {place}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translation>{what}: {place}</translation>
    </message>
    <message>
        <source>News from Weblate</source>
        <translation>חדשות מ־Weblate</translation>
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
        <translation>עריכה קטנה של עמוד הוויקי ”{title}” נעשתה בידי {user}</translation>
    </message>
    <message>
        <source>{user} edited the wiki page “{title}”</source>
        <translation>עמוד הוויקי ”{title}” נערך בידי {user}</translation>
    </message>
    <message>
        <source>The wiki page “{title}” was edited</source>
        <translation>עמוד הוויקי ”{title}” נערך</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>עמוד ויקי נערך</translation>
    </message>
    <message>
        <source>You made a small edit of the wiki page “{title}”</source>
        <translation>ביצעת עריכה קטנה בעמוד הוויקי ”{title}”</translation>
    </message>
    <message>
        <source>You edited the wiki page “{title}”</source>
        <translation>ערכת את עמוד הוויקי ”{title}”</translation>
    </message>
    <message>
        <source>{user} edited your wiki page “{title}”</source>
        <translation>עמוד הוויקי ”{title}” שלך נערך בידי {user}</translation>
    </message>
    <message>
        <source>Wiki page edited: {title}</source>
        <translation>עמוד ויקי נערך: {title}</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki: “{about}”</source>
        <translation>הקובץ {file} הועלה לוויקי בידי {user}: ”{about}”</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki</source>
        <translation>הקובץ {file} הועלה לוויקי בידי {user}</translation>
    </message>
    <message>
        <source>{file} was uploaded to the wiki</source>
        <translation>הקובץ {file} הועלה לוויקי</translation>
    </message>
    <message>
        <source>A file was uploaded to the wiki</source>
        <translation>קובץ הועלה לוויקי</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki: “{about}”</source>
        <translation>העלית את הקובץ {file} לוויקי: ”{about}”</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki</source>
        <translation>העלית את הקובץ {file} לוויקי</translation>
    </message>
    <message>
        <source>Wiki upload: {file}</source>
        <translation>העלאה לוויקי: {file}</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>ויקי</translation>
    </message>
</context>
<context>
    <name>zanata</name>
    <message>
        <source>{docId} of {project} reached “{reached}” in {locale}</source>
        <translation>המסמך {docId} של {project} הגיע אל ”{reached}” בשפה {locale}</translation>
    </message>
    <message>
        <source>{docId} of {project} reached “{reached}”</source>
        <translation>המסמך {docId} של {project} הגיע אל ”{reached}”</translation>
    </message>
    <message>
        <source>The translation of {project} goes on</source>
        <translation>התרגום של {project} ממשיך</translation>
    </message>
    <message>
        <source>A translation goes on</source>
        <translation>תרגום ממשיך</translation>
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
        <translation>אבן דרך בתרגום</translation>
    </message>
    <message>
        <source>Zanata</source>
        <translation>Zanata</translation>
    </message>
</context>
</TS>
