<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Certificate</name>
    <message>
        <source>Subject: %1</source>
        <translation>発行先: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>有効期間: %1 から %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>鍵: %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>署名方式: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <translation>シリアル番号: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 フィンガープリント: %1</translation>
    </message>
    <message>
        <source>The certificate cannot be read: %1</source>
        <translation>証明書を読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not connected</source>
        <translation>接続していません</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The broker is proven. Its certificate holds until %1.</source>
        <translation>ブローカーは証明済みです。証明書は %1 まで有効です。</translation>
    </message>
    <message>
        <source>The broker is proven.</source>
        <translation>ブローカーは証明済みです。</translation>
    </message>
    <message>
        <source>No message in %1 s. On a quiet bus that is nothing unusual; else look at the topics.</source>
        <translation>%1 秒間にメッセージはありませんでした。静かなバスでは珍しくありません。そうでなければトピックを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in %1 s</source>
        <translation>
            <numerusform>%1 秒間にメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the newest %2.</source>
        <translation>%1、最新: %2。</translation>
    </message>
    <message>
        <source>%1, of which none can be read.</source>
        <translation>%1、読み取れるものはありません。</translation>
    </message>
    <message>
        <source>All senders are proven.</source>
        <translation>すべての送信者は証明済みです。</translation>
    </message>
    <message>
        <source>%1 of %2 senders are proven. %3</source>
        <translation>送信者 %2 件のうち %1 件が証明済みです。%3</translation>
    </message>
    <message>
        <source>Found %1 and reached it in %2 s.</source>
        <translation>%1 が見つかり、%2 秒で到達しました。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Signed in as “%1”.</source>
        <translation>「%1」としてサインインしました。</translation>
    </message>
    <message>
        <source>Senders cannot be checked here: messages on this bus carry no signature.</source>
        <translation>ここでは送信者を検証できません: このバスのメッセージには署名がありません。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>正常に動作していません。</translation>
    </message>
    <message>
        <source>It works. Messages are coming in.</source>
        <translation>正常に動作しています。メッセージが届いています。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>正常に動作しています。</translation>
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
        <translation>Tidings へようこそ</translation>
    </message>
    <message>
        <source>What shall Tidings tell you?</source>
        <translation>Tidings で何を知らせますか。</translation>
    </message>
    <message>
        <source>You can change everything later under Rules.</source>
        <translation>後から「ルール」ですべて変更できます。</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>As in your account; may be empty</source>
        <translation>アカウントと同じ名前 (空でもかまいません)</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>j or ↓, k or ↑</source>
        <translation>j または ↓、k または ↑</translation>
    </message>
    <message>
        <source>Next message, the one before</source>
        <translation>次のメッセージ、前のメッセージ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the link; in a narrow window the details first</source>
        <translation>リンクを開く (狭いウィンドウではまず詳細)</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>既読または未読</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Explain: why it is shown</source>
        <translation>説明: 表示される理由</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the list; clear the search</source>
        <translation>一覧に戻る、検索を消去</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 から Ctrl+4</translation>
    </message>
    <message>
        <source>All, unread, about me, problems</source>
        <translation>すべて、未読、自分について、問題</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W、Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the window, quit Tidings</source>
        <translation>ウィンドウを閉じる、Tidings を終了</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Space, ← and →</source>
        <translation>スペース、←、→</translation>
    </message>
    <message>
        <source>Unfold or fold a group</source>
        <translation>グループを展開または折りたたむ</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Mute what it is about</source>
        <translation>メッセージの対象をミュート</translation>
    </message>
    <message>
        <source>← and →, Shift, + and −</source>
        <translation>←、→、Shift、+、−</translation>
    </message>
    <message>
        <source>In the timeline: choose a bar, or several; zoom</source>
        <translation>タイムライン: 棒を 1 本または複数選択、拡大と縮小</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo what the line below the list tells</source>
        <translation>一覧の下の行に示された操作を元に戻す</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link is not opened: it leads neither to http nor to https.</source>
        <translation>リンクは開きません: リンク先が http でも https でもありません。</translation>
    </message>
    <message>
        <source>%1. The link is not opened.</source>
        <comment>what is wrong with the signature</comment>
        <translation>%1。リンクは開きません。</translation>
    </message>
    <message>
        <source>Build page</source>
        <translation>ビルドのページ</translation>
    </message>
    <message>
        <source>Update page</source>
        <translation>アップデートのページ</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Bug report</source>
        <translation>バグ報告</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>Wiki page</source>
        <translation>Wiki ページ</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password is in the keyring.</source>
        <translation>パスワードはキーリングにあります。</translation>
    </message>
    <message>
        <source>The password is kept until Tidings ends.</source>
        <translation>パスワードは Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>There is no keyring. The password is kept until Tidings ends.</source>
        <translation>キーリングがありません。パスワードは Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keyring does not answer. The password is kept until Tidings ends.</source>
        <translation>キーリングが応答しません。パスワードは Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The password is kept until Tidings ends.</source>
        <translation>キーリングのロックが解除されなかったか、拒否されました。パスワードは Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the password it may have.</source>
        <translation>キーリングのロックが解除されませんでした。キーリングにパスワードがあれば、そのまま残ります。</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the password it may have.</source>
        <translation>キーリングが応答しません。キーリングにパスワードがあれば、そのまま残ります。</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>パスワードを消去しました。</translation>
    </message>
    <message>
        <source>The key is in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>鍵はキーリングにあります。公開鍵をゲートウェイの運用者に渡してください。</translation>
    </message>
    <message>
        <source>There is no keyring. The key is kept until Tidings ends.</source>
        <translation>キーリングがありません。鍵は Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keyring does not answer. The key is kept until Tidings ends.</source>
        <translation>キーリングが応答しません。鍵は Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused. The key is kept until Tidings ends.</source>
        <translation>キーリングのロックが解除されなかったか、拒否されました。鍵は Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and keeps the key it may have.</source>
        <translation>キーリングのロックが解除されませんでした。キーリングに鍵があれば、そのまま残ります。</translation>
    </message>
    <message>
        <source>The keyring does not answer, and keeps the key it may have.</source>
        <translation>キーリングが応答しません。キーリングに鍵があれば、そのまま残ります。</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>鍵を消去しました。</translation>
    </message>
    <message>
        <source>There was a key in the keyring. Give the public half to whoever runs the gateway.</source>
        <translation>キーリングにはすでに鍵がありました。公開鍵をゲートウェイの運用者に渡してください。</translation>
    </message>
    <message>
        <source>The keyring does not answer, and may have a key.</source>
        <translation>キーリングが応答しません。鍵が入っている可能性があります。</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, or refused, and may have a key.</source>
        <translation>キーリングのロックが解除されなかったか、拒否されました。鍵が入っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>%1, %2</source>
        <comment>a package or a person, a service</comment>
        <translation>%1、%2</translation>
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
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the last of several sentences</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, people</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, number of messages</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新: %1</translation>
    </message>
    <message>
        <source>A message that says nothing</source>
        <translation>内容のないメッセージ</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What the rule tracks</source>
        <translation>ルールの対象</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>Services that are left out</source>
        <translation>除外するサービス</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>What a message has to change</source>
        <translation>メッセージに求める変化</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Any topic, or a pattern such as *.git.receive</source>
        <translation>任意のトピック、または *.git.receive などのパターン</translation>
    </message>
    <message>
        <source>Topic or pattern</source>
        <translation>トピックまたはパターン</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>任意の語句</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>メッセージ内の語句</translation>
    </message>
    <message>
        <source>Leave out what I did myself</source>
        <translation>自分で行ったことを除外</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>バブル</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Normal urgency</source>
        <translation>通常の緊急度</translation>
    </message>
    <message>
        <source>Critical: stays, and pierces do-not-disturb</source>
        <translation>緊急: 消えずに残り、おやすみモードでも表示</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>履歴のみ</translation>
    </message>
    <message>
        <source>As unread</source>
        <translation>未読として</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2 others</source>
        <comment>names</comment>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>Packages of %1</source>
        <translation>%1 のパッケージ</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>what is fixed</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>news</source>
        <translation>ニュース</translation>
    </message>
    <message>
        <source>what breaks or is mended</source>
        <translation>壊れたものと直ったもの</translation>
    </message>
    <message>
        <source>what breaks</source>
        <translation>壊れたもの</translation>
    </message>
    <message>
        <source>what is mended</source>
        <translation>直ったもの</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>history, unread</source>
        <translation>履歴、未読</translation>
    </message>
    <message>
        <source>history only</source>
        <translation>履歴のみ</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>バブル</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>1 日に約 %1 件</translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <translation>1 週間に約 %1 件</translation>
    </message>
    <message>
        <source>less than one a week</source>
        <translation>1 週間に 1 件未満</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>自分について</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>フォローしている人</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>フォローしているパッケージ</translation>
    </message>
    <message>
        <source>Packages I maintain</source>
        <translation>自分がメンテナンスするパッケージ</translation>
    </message>
    <message>
        <source>Packages of a group</source>
        <translation>グループのパッケージ</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>インストール済みのパッケージ</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>このマシンが報告した問題</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>services</comment>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <comment>what a rule takes, and what becomes of it</comment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>There are no messages yet to try the rule on</source>
        <translation>ルールを試すメッセージはまだありません</translation>
    </message>
    <message>
        <source>Would have caught none of the last %1 messages</source>
        <translation>直近のメッセージ %1 件のうち、該当するものはありません</translation>
    </message>
    <message>
        <source>Would have caught %1 of the last %2 messages</source>
        <translation>直近のメッセージ %2 件のうち %1 件が該当します</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, and how often</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, and a package or person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Your user name is not set: Preferences, General. Until then this rule takes nothing.</source>
        <translation>ユーザー名が設定されていません (設定 → 全般)。それまでこのルールは何も対象にしません。</translation>
    </message>
    <message>
        <source>Name a group here.</source>
        <translation>ここにグループ名を入力してください。</translation>
    </message>
    <message>
        <source>Which packages these are is not known yet. Until then this rule takes nothing.</source>
        <translation>どのパッケージかまだわかりません。それまでこのルールは何も対象にしません。</translation>
    </message>
    <message>
        <source>You follow nobody yet: name them here, or follow somebody from a message.</source>
        <translation>まだ誰もフォローしていません。ここに名前を入力するか、メッセージからフォローしてください。</translation>
    </message>
    <message>
        <source>You follow no package yet: name them here, or follow one from a message.</source>
        <translation>まだどのパッケージもフォローしていません。ここに名前を入力するか、メッセージからフォローしてください。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search is too long: use fewer words.</source>
        <translation>検索が長すぎます。語句を減らしてください。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>OR stands between two things to search for.</source>
        <translation>OR は検索する 2 つの語句の間に置きます。</translation>
    </message>
    <message>
        <source>“%1” is no keyword. Did you mean “%2:”?</source>
        <translation>「%1」はキーワードではありません。「%2:」のことですか。</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>「%1」の後に何もありません。</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>「%1…」は長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>「%1」はここにはありません。指定できるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d or 12h.</source>
        <translation>「%1」は日時ではありません。2026-11-20、2026-11-20T14:30、today、yesterday、7d、12h のように書いてください。</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (%2 文字目)</translation>
    </message>
</context>
<context>
    <name>SearchChip</name>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>after</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>before</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>リンクあり</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>these messages</source>
        <translation>これらのメッセージ</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Copr builds</source>
        <translation>Copr ビルド</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>モジュールビルド</translation>
    </message>
    <message>
        <source>Rebuild checks</source>
        <translation>再ビルド確認</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>アップデート</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>バグ</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュ報告</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Gating</source>
        <translation>ゲーティング</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>Image tests</source>
        <translation>イメージテスト</translation>
    </message>
    <message>
        <source>Wiki</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>バッジ</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>No message has “%1” in it.</source>
        <translation>「%1」を含むメッセージはありません。</translation>
    </message>
    <message>
        <source>No message in %1 has “%2” in it.</source>
        <comment>view, words</comment>
        <translation>%1 に「%2」を含むメッセージはありません。</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み込んでいます</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What your rules keep appears here.</source>
        <translation>ルールが残すものがここに表示されます。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <comment>how the connection stands, what comes next</comment>
        <translation>%1。
%2</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>すべてのメッセージを表示</translation>
    </message>
    <message>
        <source>Nothing is unread</source>
        <translation>未読はありません</translation>
    </message>
    <message>
        <source>What a rule marks as unread appears here until it is read.</source>
        <translation>ルールが未読にしたものが、既読になるまでここに表示されます。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Failed builds and the like appear here.</source>
        <translation>失敗したビルドなどがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing about you yet</source>
        <translation>自分についてのメッセージはまだありません</translation>
    </message>
    <message>
        <source>Messages that name %1 appear here.</source>
        <comment>the reader&apos;s account</comment>
        <translation>%1 の名前を含むメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>No messages from %1</source>
        <comment>a service</comment>
        <translation>%1 からのメッセージはありません</translation>
    </message>
    <message>
        <source>Nothing found in this time</source>
        <translation>この期間には何も見つかりません</translation>
    </message>
    <message>
        <source>Search all times</source>
        <translation>すべての期間を検索</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>活動はまだありません</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>%1 a bar</source>
        <translation>棒 1 本あたり %1</translation>
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
        <translation>これはメッセージではありません: 本文がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>It is signed in a way that is not accepted on this bus.</source>
        <translation>このバスで受け付けない方法で署名されています。</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>署名されていません。</translation>
    </message>
    <message>
        <source>Its signature or certificate is missing or damaged.</source>
        <translation>署名または証明書がないか、壊れています。</translation>
    </message>
    <message>
        <source>The certificate it brings along cannot be read.</source>
        <translation>付属の証明書を読み込めません。</translation>
    </message>
    <message>
        <source>Its certificate was not issued by an authority of this bus.</source>
        <translation>証明書はこのバスの認証局が発行したものではありません。</translation>
    </message>
    <message>
        <source>Its certificate, or the authority&apos;s, is not valid yet.</source>
        <translation>証明書または認証局の証明書がまだ有効ではありません。</translation>
    </message>
    <message>
        <source>Its certificate, the authority&apos;s, or the signature itself has expired.</source>
        <translation>証明書、認証局の証明書、または署名自体の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>The file with the authorities or keys of this bus is missing or cannot be read.</source>
        <translation>このバスの認証局または鍵のファイルがないか、読み込めません。</translation>
    </message>
    <message>
        <source>Whether its certificate was revoked is not known: the revocation list is missing or out of date.</source>
        <translation>証明書が失効しているかどうか分かりません: 失効リストがないか、古くなっています。</translation>
    </message>
    <message>
        <source>The signature does not fit: the message was changed, or signed by another.</source>
        <translation>署名が一致しません: メッセージが変更されたか、別の者が署名しました。</translation>
    </message>
    <message>
        <source>It is signed with a kind of key that this bus does not use.</source>
        <translation>このバスで使わない種類の鍵で署名されています。</translation>
    </message>
    <message>
        <source>The crypto policy of this system forbids to check such signatures.</source>
        <translation>このシステムの暗号ポリシーは、このような署名の検証を禁止しています。</translation>
    </message>
    <message>
        <source>Its certificate names nobody.</source>
        <translation>証明書に名前がありません。</translation>
    </message>
    <message>
        <source>Its signer may not speak on this topic.</source>
        <translation>署名者はこのトピックで発信することを許可されていません。</translation>
    </message>
    <message>
        <source>The routing policy does not know its topic.</source>
        <translation>ルーティングポリシーにこのトピックがありません。</translation>
    </message>
    <message>
        <source>It was sent under another topic than it was signed for.</source>
        <translation>署名時とは別のトピックで送信されました。</translation>
    </message>
    <message>
        <source>Signatures are not checked in this profile.</source>
        <translation>このプロファイルでは署名を検証しません。</translation>
    </message>
    <message>
        <source>It is not signed; this topic may be unsigned.</source>
        <translation>署名されていません。このトピックは署名なしでもかまいません。</translation>
    </message>
    <message>
        <source>Right, but the key is smaller than is safe today.</source>
        <translation>正しい署名ですが、鍵が現在の安全な大きさより小さいです。</translation>
    </message>
    <message>
        <source>Right when it was sent; its certificate or key has expired since.</source>
        <translation>送信時には正しい署名でしたが、その後、証明書または鍵の有効期限が切れました。</translation>
    </message>
    <message>
        <source>It came from the bus&apos;s own broker; its sender is not proven.</source>
        <translation>バス自身のブローカーから届きました。送信者は証明されていません。</translation>
    </message>
    <message>
        <source>It could not be checked: something failed inside the program.</source>
        <translation>検証できませんでした: プログラムの内部で何かが失敗しました。</translation>
    </message>
    <message>
        <source>The routing policy of this bus is missing or cannot be read.</source>
        <translation>このバスのルーティングポリシーがないか、読み込めません。</translation>
    </message>
    <message>
        <source>It is signed with a key that is not in the keyring.</source>
        <translation>鍵束にない鍵で署名されています。</translation>
    </message>
    <message>
        <source>Right, but its key has been revoked.</source>
        <translation>正しい署名ですが、鍵は失効しています。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Valid, but dated</source>
        <comment>a signature by a small key or an expired certificate</comment>
        <translation>有効、ただし古い</translation>
    </message>
    <message>
        <source>Broker proven</source>
        <comment>the broker is, the sender is not</comment>
        <translation>ブローカーは証明済み</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <comment>a signature</comment>
        <translation>検証不可</translation>
    </message>
    <message>
        <source>Sender not allowed</source>
        <translation>許可されていない送信者</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>署名が不正</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>署名は有効</translation>
    </message>
    <message>
        <source>Signature valid, but dated</source>
        <translation>署名は有効、ただし古い</translation>
    </message>
    <message>
        <source>Broker proven, sender not signed</source>
        <translation>ブローカーは証明済み、送信者は署名なし</translation>
    </message>
    <message>
        <source>Signature cannot be checked</source>
        <translation>署名を検証できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>14 messages, 3 problems</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No rule took it: history only</source>
        <translation>該当するルールなし: 履歴のみ</translation>
    </message>
    <message>
        <source>Rule “%1”: bubble</source>
        <translation>ルール「%1」: バブル</translation>
    </message>
    <message>
        <source>Rule “%1”: history only</source>
        <translation>ルール「%1」: 履歴のみ</translation>
    </message>
    <message>
        <source>Rule “%1”: dropped</source>
        <translation>ルール「%1」: 破棄</translation>
    </message>
    <message>
        <source>Rule “%1”, but muted</source>
        <translation>ルール「%1」、ただしミュート</translation>
    </message>
    <message>
        <source>No bubble: who sent it is not proven</source>
        <translation>バブルなし: 送信者が証明されていません</translation>
    </message>
    <message>
        <source>No bubble: it came while Tidings caught up</source>
        <translation>バブルなし: Tidings が追いついている間に届きました</translation>
    </message>
    <message>
        <source>No bubble: it was muted</source>
        <translation>バブルなし: ミュートされていました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and a kind of its messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>この種類すべて: %1</translation>
    </message>
    <message>
        <source>The package %1</source>
        <translation>パッケージ %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>%1 の活動</translation>
    </message>
    <message>
        <source>This alone: %1</source>
        <translation>これのみ: %1</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of today</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>until tomorrow at %1</source>
        <translation>明日 %1 まで</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2 まで</translation>
    </message>
    <message>
        <source>Muted %1 %2</source>
        <comment>python-quill, until 15:32</comment>
        <translation>%1 をミュート中 (%2)</translation>
    </message>
    <message>
        <source>Unmuted %1</source>
        <translation>%1 のミュートを解除しました</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>%1 をフォローしました</translation>
    </message>
    <message>
        <source>You do not follow %1 any more</source>
        <translation>%1 のフォローを解除しました</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rule</source>
        <translation>
            <numerusform>ファイルにはルールが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rules</source>
        <translation>
            <numerusform>ファイルにはルールが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fits, but a rule above takes it</source>
        <translation>
            <numerusform>ほかに %Ln 件が一致しますが、上のルールが適用されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit, but rules above take them</source>
        <translation>
            <numerusform>ほかに %Ln 件が一致しますが、上のルールが適用されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message</source>
        <translation>
            <numerusform>メッセージ %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages</source>
        <translation>
            <numerusform>メッセージ %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problem</source>
        <translation>
            <numerusform>問題 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problems</source>
        <translation>
            <numerusform>問題 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated later than now</source>
        <translation>
            <numerusform>未来の日付 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package</source>
        <translation>
            <numerusform>%Ln 個のパッケージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln 個のパッケージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anitya</name>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}; packaged as {packages}</source>
        <translation>Anitya が {old} より新しい {name} {versions} を見つけました。パッケージ名: {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}; packaged as {packages}</source>
        <translation>Anitya が {name} {versions} を見つけました。パッケージ名: {packages}</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}, newer than {old}</source>
        <translation>Anitya が {old} より新しい {name} {versions} を見つけました</translation>
    </message>
    <message>
        <source>Anitya found {name} {versions}</source>
        <translation>Anitya が {name} {versions} を見つけました</translation>
    </message>
    <message>
        <source>Anitya found a new version of {packages}</source>
        <translation>Anitya が {packages} の新しいバージョンを見つけました</translation>
    </message>
    <message>
        <source>Anitya found a new upstream version</source>
        <translation>Anitya がアップストリームの新しいバージョンを見つけました</translation>
    </message>
    <message>
        <source>New version: {name} {versions}</source>
        <translation>新バージョン: {name} {versions}</translation>
    </message>
    <message>
        <source>New version: {packages}</source>
        <translation>新バージョン: {packages}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新バージョン</translation>
    </message>
    <message>
        <source>{who} deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>{who} が {name} の{versions, plural, other {バージョン {versions}}} を削除しました</translation>
    </message>
    <message>
        <source>{who} deleted a version of {name}</source>
        <translation>{who} が {name} のバージョンを削除しました</translation>
    </message>
    <message>
        <source>Somebody deleted a version of {name}</source>
        <translation>誰かが {name} のバージョンを削除しました</translation>
    </message>
    <message>
        <source>Somebody deleted a version of a project</source>
        <translation>誰かがプロジェクトのバージョンを削除しました</translation>
    </message>
    <message>
        <source>You deleted {versions, plural, one {the version {versions}} other {the versions {versions}}} of {name}</source>
        <translation>{name} の{versions, plural, other {バージョン {versions}}} を削除しました</translation>
    </message>
    <message>
        <source>You deleted a version of {name}</source>
        <translation>{name} のバージョンを削除しました</translation>
    </message>
    <message>
        <source>Version deleted: {name} {versions}</source>
        <translation>バージョン削除: {name} {versions}</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>バージョン削除</translation>
    </message>
    <message>
        <source>{who} added the distribution {distribution} to Anitya</source>
        <translation>{who} がディストリビューション {distribution} を Anitya に追加しました</translation>
    </message>
    <message>
        <source>The distribution {distribution} was added to Anitya</source>
        <translation>ディストリビューション {distribution} が Anitya に追加されました</translation>
    </message>
    <message>
        <source>{who} added a distribution to Anitya</source>
        <translation>{who} がディストリビューションを Anitya に追加しました</translation>
    </message>
    <message>
        <source>A distribution was added to Anitya</source>
        <translation>ディストリビューションが Anitya に追加されました</translation>
    </message>
    <message>
        <source>You added the distribution {distribution} to Anitya</source>
        <translation>ディストリビューション {distribution} を Anitya に追加しました</translation>
    </message>
    <message>
        <source>New distribution: {distribution}</source>
        <translation>新しいディストリビューション: {distribution}</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>新しいディストリビューション</translation>
    </message>
    <message>
        <source>{who} renamed the distribution {oldName} to {newName}</source>
        <translation>{who} がディストリビューション {oldName} の名前を {newName} に変更しました</translation>
    </message>
    <message>
        <source>The distribution {oldName} is now called {newName}</source>
        <translation>ディストリビューション {oldName} の名前が {newName} になりました</translation>
    </message>
    <message>
        <source>{who} edited a distribution in Anitya</source>
        <translation>{who} が Anitya のディストリビューションを編集しました</translation>
    </message>
    <message>
        <source>A distribution was edited in Anitya</source>
        <translation>Anitya のディストリビューションが編集されました</translation>
    </message>
    <message>
        <source>You renamed the distribution {oldName} to {newName}</source>
        <translation>ディストリビューション {oldName} の名前を {newName} に変更しました</translation>
    </message>
    <message>
        <source>Distribution renamed: {newName}</source>
        <translation>ディストリビューション名変更: {newName}</translation>
    </message>
    <message>
        <source>Distribution edited</source>
        <translation>ディストリビューション編集</translation>
    </message>
    <message>
        <source>{who} deleted the distribution {distribution} from Anitya</source>
        <translation>{who} がディストリビューション {distribution} を Anitya から削除しました</translation>
    </message>
    <message>
        <source>The distribution {distribution} was deleted from Anitya</source>
        <translation>ディストリビューション {distribution} が Anitya から削除されました</translation>
    </message>
    <message>
        <source>{who} deleted a distribution from Anitya</source>
        <translation>{who} がディストリビューションを Anitya から削除しました</translation>
    </message>
    <message>
        <source>A distribution was deleted from Anitya</source>
        <translation>ディストリビューションが Anitya から削除されました</translation>
    </message>
    <message>
        <source>You deleted the distribution {distribution} from Anitya</source>
        <translation>ディストリビューション {distribution} を Anitya から削除しました</translation>
    </message>
    <message>
        <source>Distribution deleted: {distribution}</source>
        <translation>ディストリビューション削除: {distribution}</translation>
    </message>
    <message>
        <source>Distribution deleted</source>
        <translation>ディストリビューション削除</translation>
    </message>
    <message>
        <source>{who} added the project {name} to Anitya</source>
        <translation>{who} がプロジェクト {name} を Anitya に追加しました</translation>
    </message>
    <message>
        <source>The project {name} was added to Anitya</source>
        <translation>プロジェクト {name} が Anitya に追加されました</translation>
    </message>
    <message>
        <source>A project was added to Anitya</source>
        <translation>プロジェクトが Anitya に追加されました</translation>
    </message>
    <message>
        <source>You added the project {name} to Anitya</source>
        <translation>プロジェクト {name} を Anitya に追加しました</translation>
    </message>
    <message>
        <source>New project: {name}</source>
        <translation>新しいプロジェクト: {name}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>{who} tried to add the project {name} to Anitya, but it is there already</source>
        <translation>{who} がプロジェクト {name} を Anitya に追加しようとしましたが、すでに登録されています</translation>
    </message>
    <message>
        <source>Somebody tried to add the project {name} to Anitya, but it is there already</source>
        <translation>誰かがプロジェクト {name} を Anitya に追加しようとしましたが、すでに登録されています</translation>
    </message>
    <message>
        <source>Somebody tried to add a project to Anitya that is there already</source>
        <translation>誰かがすでに登録されているプロジェクトを Anitya に追加しようとしました</translation>
    </message>
    <message>
        <source>You tried to add the project {name} to Anitya, but it is there already</source>
        <translation>プロジェクト {name} を Anitya に追加しようとしましたが、すでに登録されています</translation>
    </message>
    <message>
        <source>Already there: {name}</source>
        <translation>登録済み: {name}</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>{who} edited the project {name} ({fields})</source>
        <translation>{who} がプロジェクト {name} を編集しました ({fields})</translation>
    </message>
    <message>
        <source>{who} edited the project {name}</source>
        <translation>{who} がプロジェクト {name} を編集しました</translation>
    </message>
    <message>
        <source>The project {name} was edited</source>
        <translation>プロジェクト {name} が編集されました</translation>
    </message>
    <message>
        <source>{who} edited a project in Anitya</source>
        <translation>{who} が Anitya のプロジェクトを編集しました</translation>
    </message>
    <message>
        <source>A project was edited in Anitya</source>
        <translation>Anitya のプロジェクトが編集されました</translation>
    </message>
    <message>
        <source>You edited the project {name} ({fields})</source>
        <translation>プロジェクト {name} を編集しました ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {name}</source>
        <translation>プロジェクト {name} を編集しました</translation>
    </message>
    <message>
        <source>Project edited: {name}</source>
        <translation>プロジェクト編集: {name}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>プロジェクト編集</translation>
    </message>
    <message>
        <source>{who} deleted the project {name} from Anitya</source>
        <translation>{who} がプロジェクト {name} を Anitya から削除しました</translation>
    </message>
    <message>
        <source>The project {name} was deleted from Anitya</source>
        <translation>プロジェクト {name} が Anitya から削除されました</translation>
    </message>
    <message>
        <source>A project was deleted from Anitya</source>
        <translation>プロジェクトが Anitya から削除されました</translation>
    </message>
    <message>
        <source>You deleted the project {name} from Anitya</source>
        <translation>プロジェクト {name} を Anitya から削除しました</translation>
    </message>
    <message>
        <source>Project deleted: {name}</source>
        <translation>プロジェクト削除: {name}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>プロジェクト削除</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}: “{why}”</source>
        <translation>{who} がプロジェクト {name} にフラグを付けました:「{why}」</translation>
    </message>
    <message>
        <source>{who} flagged the project {name}</source>
        <translation>{who} がプロジェクト {name} にフラグを付けました</translation>
    </message>
    <message>
        <source>The project {name} was flagged</source>
        <translation>プロジェクト {name} にフラグが付きました</translation>
    </message>
    <message>
        <source>A project was flagged in Anitya</source>
        <translation>Anitya のプロジェクトにフラグが付きました</translation>
    </message>
    <message>
        <source>You flagged the project {name}: “{why}”</source>
        <translation>プロジェクト {name} にフラグを付けました:「{why}」</translation>
    </message>
    <message>
        <source>You flagged the project {name}</source>
        <translation>プロジェクト {name} にフラグを付けました</translation>
    </message>
    <message>
        <source>Project flagged: {name}</source>
        <translation>フラグ付きプロジェクト: {name}</translation>
    </message>
    <message>
        <source>Project flagged</source>
        <translation>フラグ付きプロジェクト</translation>
    </message>
    <message>
        <source>{who} closed the flag {flag}</source>
        <translation>{who} がフラグ {flag} をクローズしました</translation>
    </message>
    <message>
        <source>The flag {flag} was closed</source>
        <translation>フラグ {flag} がクローズされました</translation>
    </message>
    <message>
        <source>{who} opened the flag {flag} again</source>
        <translation>{who} がフラグ {flag} を再オープンしました</translation>
    </message>
    <message>
        <source>The flag {flag} was opened again</source>
        <translation>フラグ {flag} が再オープンされました</translation>
    </message>
    <message>
        <source>{who} changed the flag {flag}</source>
        <translation>{who} がフラグ {flag} を変更しました</translation>
    </message>
    <message>
        <source>A flag was changed in Anitya</source>
        <translation>Anitya のフラグが変更されました</translation>
    </message>
    <message>
        <source>You closed the flag {flag}</source>
        <translation>フラグ {flag} をクローズしました</translation>
    </message>
    <message>
        <source>You opened the flag {flag} again</source>
        <translation>フラグ {flag} を再オープンしました</translation>
    </message>
    <message>
        <source>Flag closed: {flag}</source>
        <translation>フラグクローズ: {flag}</translation>
    </message>
    <message>
        <source>Flag opened: {flag}</source>
        <translation>フラグオープン: {flag}</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>フラグ変更</translation>
    </message>
    <message>
        <source>{who} mapped {name} to {newName} in {distribution}</source>
        <translation>{who} が {distribution} で {name} を {newName} にマッピングしました</translation>
    </message>
    <message>
        <source>{name} is now mapped to {newName} in {distribution}</source>
        <translation>{name} が {distribution} で {newName} にマッピングされました</translation>
    </message>
    <message>
        <source>{name} has a new mapping</source>
        <translation>{name} に新しいマッピングがあります</translation>
    </message>
    <message>
        <source>{who} mapped a project in Anitya</source>
        <translation>{who} が Anitya のプロジェクトをマッピングしました</translation>
    </message>
    <message>
        <source>A project was mapped to {newName}</source>
        <translation>プロジェクトが {newName} にマッピングされました</translation>
    </message>
    <message>
        <source>A project was mapped</source>
        <translation>プロジェクトがマッピングされました</translation>
    </message>
    <message>
        <source>You mapped {name} to {newName} in {distribution}</source>
        <translation>{distribution} で {name} を {newName} にマッピングしました</translation>
    </message>
    <message>
        <source>Mapped: {newName}</source>
        <translation>マッピング: {newName}</translation>
    </message>
    <message>
        <source>Project mapped</source>
        <translation>プロジェクトマッピング</translation>
    </message>
    <message>
        <source>{who} changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>{who} が {distribution} での {name} の名前を {oldName} から {newName} に変更しました</translation>
    </message>
    <message>
        <source>{name} is now called {newName} in {distribution}, not {oldName}</source>
        <translation>{distribution} での {name} の名前は {oldName} ではなく {newName} になりました</translation>
    </message>
    <message>
        <source>The mapping of {name} was edited</source>
        <translation>{name} のマッピングが編集されました</translation>
    </message>
    <message>
        <source>{who} edited the mapping of a project</source>
        <translation>{who} がプロジェクトのマッピングを編集しました</translation>
    </message>
    <message>
        <source>A mapping was changed to {newName}</source>
        <translation>マッピングが {newName} に変更されました</translation>
    </message>
    <message>
        <source>A mapping was edited</source>
        <translation>マッピングが編集されました</translation>
    </message>
    <message>
        <source>You changed the name of {name} in {distribution} from {oldName} to {newName}</source>
        <translation>{distribution} での {name} の名前を {oldName} から {newName} に変更しました</translation>
    </message>
    <message>
        <source>Mapping edited: {newName}</source>
        <translation>マッピング編集: {newName}</translation>
    </message>
    <message>
        <source>Mapping edited</source>
        <translation>マッピング編集</translation>
    </message>
    <message>
        <source>{who} deleted the mapping of {name} in {distribution}</source>
        <translation>{who} が {distribution} での {name} のマッピングを削除しました</translation>
    </message>
    <message>
        <source>The mapping of {name} in {distribution} was deleted</source>
        <translation>{distribution} での {name} のマッピングが削除されました</translation>
    </message>
    <message>
        <source>The mapping of a project was deleted</source>
        <translation>プロジェクトのマッピングが削除されました</translation>
    </message>
    <message>
        <source>You deleted the mapping of {name} in {distribution}</source>
        <translation>{distribution} での {name} のマッピングを削除しました</translation>
    </message>
    <message>
        <source>Mapping deleted: {name}</source>
        <translation>マッピング削除: {name}</translation>
    </message>
    <message>
        <source>Mapping deleted</source>
        <translation>マッピング削除</translation>
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
        <translation>お知らせがあります</translation>
    </message>
    <message>
        <source>Announcement: {message}</source>
        <translation>お知らせ: {message}</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>ansible</name>
    <message>
        <source>{user} started a dry run of the playbook {path}</source>
        <translation>{user} が playbook {path} のドライランを開始しました</translation>
    </message>
    <message>
        <source>{user} started the playbook {path}</source>
        <translation>{user} が playbook {path} を開始しました</translation>
    </message>
    <message>
        <source>The playbook {path} started</source>
        <translation>playbook {path} が開始されました</translation>
    </message>
    <message>
        <source>A playbook started</source>
        <translation>playbook が開始されました</translation>
    </message>
    <message>
        <source>You started a dry run of the playbook {path}</source>
        <translation>playbook {path} のドライランを開始しました</translation>
    </message>
    <message>
        <source>You started the playbook {path}</source>
        <translation>playbook {path} を開始しました</translation>
    </message>
    <message>
        <source>Playbook started: {file}</source>
        <translation>playbook 開始: {file}</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} failed on {failedHosts}</source>
        <translation>{user} の playbook {path} が {failedHosts} で失敗しました</translation>
    </message>
    <message>
        <source>The playbook {path} failed on {failedHosts}</source>
        <translation>playbook {path} が {failedHosts} で失敗しました</translation>
    </message>
    <message>
        <source>A playbook failed on {failedHosts}</source>
        <translation>playbook が {failedHosts} で失敗しました</translation>
    </message>
    <message>
        <source>{user}&apos;s playbook {path} is done</source>
        <translation>{user} の playbook {path} が完了しました</translation>
    </message>
    <message>
        <source>The playbook {path} is done</source>
        <translation>playbook {path} が完了しました</translation>
    </message>
    <message>
        <source>A playbook is done</source>
        <translation>playbook が完了しました</translation>
    </message>
    <message>
        <source>Your playbook {path} failed on {failedHosts}</source>
        <translation>あなたの playbook {path} が {failedHosts} で失敗しました</translation>
    </message>
    <message>
        <source>Your playbook {path} is done</source>
        <translation>あなたの playbook {path} が完了しました</translation>
    </message>
    <message>
        <source>Playbook failed: {file}</source>
        <translation>playbook 失敗: {file}</translation>
    </message>
    <message>
        <source>Playbook done: {file}</source>
        <translation>playbook 完了: {file}</translation>
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
        <translation>{agent} が質問「{title}」を投稿しました</translation>
    </message>
    <message>
        <source>{agent} gave an answer to “{title}”</source>
        <translation>{agent} が「{title}」に回答しました</translation>
    </message>
    <message>
        <source>{agent} wrote a comment on “{title}”</source>
        <translation>{agent} が「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{agent} wrote about “{title}”</source>
        <translation>{agent} が「{title}」について投稿しました</translation>
    </message>
    <message>
        <source>{agent} edited the question “{title}”</source>
        <translation>{agent} が質問「{title}」を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited an answer to “{title}”</source>
        <translation>{agent} が「{title}」への回答を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited a comment on “{title}”</source>
        <translation>{agent} が「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>{agent} edited a post about “{title}”</source>
        <translation>{agent} が「{title}」についての投稿を編集しました</translation>
    </message>
    <message>
        <source>Somebody wrote about “{title}”</source>
        <translation>誰かが「{title}」について投稿しました</translation>
    </message>
    <message>
        <source>Somebody wrote a post</source>
        <translation>誰かが投稿しました</translation>
    </message>
    <message>
        <source>You asked the question “{title}”</source>
        <translation>質問「{title}」を投稿しました</translation>
    </message>
    <message>
        <source>You gave an answer to “{title}”</source>
        <translation>「{title}」に回答しました</translation>
    </message>
    <message>
        <source>You wrote a comment on “{title}”</source>
        <translation>「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>You edited the question “{title}”</source>
        <translation>質問「{title}」を編集しました</translation>
    </message>
    <message>
        <source>You edited an answer to “{title}”</source>
        <translation>「{title}」への回答を編集しました</translation>
    </message>
    <message>
        <source>You edited a comment on “{title}”</source>
        <translation>「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>You wrote about “{title}”</source>
        <translation>「{title}」について投稿しました</translation>
    </message>
    <message>
        <source>{agent} mentioned you in “{title}”</source>
        <translation>{agent} が「{title}」であなたに言及しました</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>新しい質問: {title}</translation>
    </message>
    <message>
        <source>New answer: {title}</source>
        <translation>新しい回答: {title}</translation>
    </message>
    <message>
        <source>New comment: {title}</source>
        <translation>新しいコメント: {title}</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>新しい投稿: {title}</translation>
    </message>
    <message>
        <source>Edited: {title}</source>
        <translation>編集: {title}</translation>
    </message>
    <message>
        <source>{agent} deleted the question “{title}”</source>
        <translation>{agent} が質問「{title}」を削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted an answer to “{title}”</source>
        <translation>{agent} が「{title}」への回答を削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted a comment on “{title}”</source>
        <translation>{agent} が「{title}」へのコメントを削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted a post about “{title}”</source>
        <translation>{agent} が「{title}」についての投稿を削除しました</translation>
    </message>
    <message>
        <source>A post about “{title}” was deleted</source>
        <translation>「{title}」についての投稿が削除されました</translation>
    </message>
    <message>
        <source>A post was deleted</source>
        <translation>投稿が削除されました</translation>
    </message>
    <message>
        <source>You deleted the question “{title}”</source>
        <translation>質問「{title}」を削除しました</translation>
    </message>
    <message>
        <source>You deleted an answer to “{title}”</source>
        <translation>「{title}」への回答を削除しました</translation>
    </message>
    <message>
        <source>You deleted a comment on “{title}”</source>
        <translation>「{title}」へのコメントを削除しました</translation>
    </message>
    <message>
        <source>You deleted a post about “{title}”</source>
        <translation>「{title}」についての投稿を削除しました</translation>
    </message>
    <message>
        <source>Question deleted: {title}</source>
        <translation>質問削除: {title}</translation>
    </message>
    <message>
        <source>Answer deleted: {title}</source>
        <translation>回答削除: {title}</translation>
    </message>
    <message>
        <source>Comment deleted: {title}</source>
        <translation>コメント削除: {title}</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>削除: {title}</translation>
    </message>
    <message>
        <source>{agent} flagged the question “{title}” as offensive</source>
        <translation>{agent} が質問「{title}」に不適切のフラグを付けました</translation>
    </message>
    <message>
        <source>{agent} flagged an answer to “{title}” as offensive</source>
        <translation>{agent} が「{title}」への回答に不適切のフラグを付けました</translation>
    </message>
    <message>
        <source>{agent} flagged a comment on “{title}” as offensive</source>
        <translation>{agent} が「{title}」へのコメントに不適切のフラグを付けました</translation>
    </message>
    <message>
        <source>{agent} flagged a post about “{title}” as offensive</source>
        <translation>{agent} が「{title}」についての投稿に不適切のフラグを付けました</translation>
    </message>
    <message>
        <source>A post was flagged as offensive</source>
        <translation>投稿に不適切のフラグが付きました</translation>
    </message>
    <message>
        <source>You flagged the question “{title}” as offensive</source>
        <translation>質問「{title}」に不適切のフラグを付けました</translation>
    </message>
    <message>
        <source>You flagged an answer to “{title}” as offensive</source>
        <translation>「{title}」への回答に不適切のフラグを付けました</translation>
    </message>
    <message>
        <source>You flagged a comment on “{title}” as offensive</source>
        <translation>「{title}」へのコメントに不適切のフラグを付けました</translation>
    </message>
    <message>
        <source>Flagged as offensive: {title}</source>
        <translation>不適切のフラグ: {title}</translation>
    </message>
    <message>
        <source>{agent} no longer flags the question “{title}” as offensive</source>
        <translation>{agent} が質問「{title}」の不適切のフラグを外しました</translation>
    </message>
    <message>
        <source>{agent} no longer flags an answer to “{title}” as offensive</source>
        <translation>{agent} が「{title}」への回答の不適切のフラグを外しました</translation>
    </message>
    <message>
        <source>{agent} no longer flags a comment on “{title}” as offensive</source>
        <translation>{agent} が「{title}」へのコメントの不適切のフラグを外しました</translation>
    </message>
    <message>
        <source>{agent} no longer flags a post about “{title}” as offensive</source>
        <translation>{agent} が「{title}」についての投稿の不適切のフラグを外しました</translation>
    </message>
    <message>
        <source>A post is no longer flagged as offensive</source>
        <translation>投稿の不適切のフラグが外れました</translation>
    </message>
    <message>
        <source>You no longer flag the question “{title}” as offensive</source>
        <translation>質問「{title}」の不適切のフラグを外しました</translation>
    </message>
    <message>
        <source>You no longer flag an answer to “{title}” as offensive</source>
        <translation>「{title}」への回答の不適切のフラグを外しました</translation>
    </message>
    <message>
        <source>You no longer flag a comment on “{title}” as offensive</source>
        <translation>「{title}」へのコメントの不適切のフラグを外しました</translation>
    </message>
    <message>
        <source>No longer flagged: {title}</source>
        <translation>フラグ解除: {title}</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}” to {tags}</source>
        <translation>{agent} が質問「{title}」のタグを {tags} に変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the tags of the question “{title}”</source>
        <translation>{agent} が質問「{title}」のタグを変更しました</translation>
    </message>
    <message>
        <source>The tags of a question changed</source>
        <translation>質問のタグが変更されました</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}” to {tags}</source>
        <translation>質問「{title}」のタグを {tags} に変更しました</translation>
    </message>
    <message>
        <source>You changed the tags of the question “{title}”</source>
        <translation>質問「{title}」のタグを変更しました</translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>タグ変更: {title}</translation>
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
        <translation>{image} がテスト待ちです</translation>
    </message>
    <message>
        <source>An image is queued</source>
        <translation>イメージが待機中です</translation>
    </message>
    <message>
        <source>The tests of {image} are running</source>
        <translation>{image} のテストを実行しています</translation>
    </message>
    <message>
        <source>Image tests started</source>
        <translation>イメージテストが開始されました</translation>
    </message>
    <message>
        <source>The tests of {image} were a success</source>
        <translation>{image} のテストが成功しました</translation>
    </message>
    <message>
        <source>Image tests were a success</source>
        <translation>イメージテストが成功しました</translation>
    </message>
    <message>
        <source>The tests of {image} failed</source>
        <translation>{image} のテストが失敗しました</translation>
    </message>
    <message>
        <source>Image tests failed</source>
        <translation>イメージテストが失敗しました</translation>
    </message>
    <message>
        <source>The tests of {image} were aborted</source>
        <translation>{image} のテストが中断されました</translation>
    </message>
    <message>
        <source>Image tests were aborted</source>
        <translation>イメージテストが中断されました</translation>
    </message>
    <message>
        <source>The tests of {image} are now {status}</source>
        <translation>{image} のテストの状態: {status}</translation>
    </message>
    <message>
        <source>An image was tested</source>
        <translation>イメージがテストされました</translation>
    </message>
    <message>
        <source>Tests queued: {shortName}</source>
        <translation>テスト待ち: {shortName}</translation>
    </message>
    <message>
        <source>Tests started: {shortName}</source>
        <translation>テスト開始: {shortName}</translation>
    </message>
    <message>
        <source>Tests passed: {shortName}</source>
        <translation>テスト合格: {shortName}</translation>
    </message>
    <message>
        <source>Tests failed: {shortName}</source>
        <translation>テスト失敗: {shortName}</translation>
    </message>
    <message>
        <source>Tests aborted: {shortName}</source>
        <translation>テスト中断: {shortName}</translation>
    </message>
    <message>
        <source>{compose} is queued for testing</source>
        <translation>{compose} がテスト待ちです</translation>
    </message>
    <message>
        <source>A compose is queued</source>
        <translation>コンポーズが待機中です</translation>
    </message>
    <message>
        <source>The tests of {compose} started running</source>
        <translation>{compose} のテストが開始されました</translation>
    </message>
    <message>
        <source>The tests of a compose started</source>
        <translation>コンポーズのテストが開始されました</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: all {passed} passed</source>
        <translation>{compose} のテストが完了しました: {passed} 件すべて合格</translation>
    </message>
    <message>
        <source>The tests of a compose are completed: all passed</source>
        <translation>コンポーズのテストが完了しました: すべて合格</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed: {failed, plural, one {# image} other {# images}} failed, {passed, plural, one {# image} other {# images}} passed</source>
        <translation>{compose} のテストが完了しました: 失敗 {failed, plural, other {# イメージ}}、合格 {passed, plural, other {# イメージ}}</translation>
    </message>
    <message>
        <source>The tests of {compose} are completed</source>
        <translation>{compose} のテストが完了しました</translation>
    </message>
    <message>
        <source>The tests of a compose are completed</source>
        <translation>コンポーズのテストが完了しました</translation>
    </message>
    <message>
        <source>Tests queued: {compose}</source>
        <translation>テスト待ち: {compose}</translation>
    </message>
    <message>
        <source>Tests started: {compose}</source>
        <translation>テスト開始: {compose}</translation>
    </message>
    <message>
        <source>Tests passed: {compose}</source>
        <translation>テスト合格: {compose}</translation>
    </message>
    <message>
        <source>Tests passed</source>
        <translation>テスト合格</translation>
    </message>
    <message>
        <source>Tests failed: {compose}</source>
        <translation>テスト失敗: {compose}</translation>
    </message>
    <message>
        <source>Tests failed</source>
        <translation>テスト失敗</translation>
    </message>
    <message>
        <source>Tests done: {compose}</source>
        <translation>テスト完了: {compose}</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>テスト完了</translation>
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
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 を削除できません</translation>
    </message>
</context>
<context>
    <name>bodhi</name>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to testing</source>
        <translation>{agent} が {maintainer} のアップデート {alias} ({update}) を testing に申請しました</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to testing</source>
        <translation>{agent} がアップデート {alias} ({update}) を testing に申請しました</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to testing</source>
        <translation>{agent} が {update} を testing に申請しました</translation>
    </message>
    <message>
        <source>{agent} submitted {maintainer}&apos;s update {alias} ({update}) to stable</source>
        <translation>{agent} が {maintainer} のアップデート {alias} ({update}) を stable に申請しました</translation>
    </message>
    <message>
        <source>{agent} submitted the update {alias} ({update}) to stable</source>
        <translation>{agent} がアップデート {alias} ({update}) を stable に申請しました</translation>
    </message>
    <message>
        <source>{agent} submitted {update} to stable</source>
        <translation>{agent} が {update} を stable に申請しました</translation>
    </message>
    <message>
        <source>{agent} made {maintainer}&apos;s update {alias} ({update}) obsolete</source>
        <translation>{agent} が {maintainer} のアップデート {alias} ({update}) を廃止しました</translation>
    </message>
    <message>
        <source>{agent} made the update {alias} ({update}) obsolete</source>
        <translation>{agent} がアップデート {alias} ({update}) を廃止しました</translation>
    </message>
    <message>
        <source>{agent} made {update} obsolete</source>
        <translation>{agent} が {update} を廃止しました</translation>
    </message>
    <message>
        <source>{agent} revoked {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} が {maintainer} のアップデート {alias} ({update}) を撤回しました</translation>
    </message>
    <message>
        <source>{agent} revoked the update {alias} ({update})</source>
        <translation>{agent} がアップデート {alias} ({update}) を撤回しました</translation>
    </message>
    <message>
        <source>{agent} revoked {update}</source>
        <translation>{agent} が {update} を撤回しました</translation>
    </message>
    <message>
        <source>{agent} unpushed {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} が {maintainer} のアップデート {alias} ({update}) のプッシュを取り消しました</translation>
    </message>
    <message>
        <source>{agent} unpushed the update {alias} ({update})</source>
        <translation>{agent} がアップデート {alias} ({update}) のプッシュを取り消しました</translation>
    </message>
    <message>
        <source>{agent} unpushed {update}</source>
        <translation>{agent} が {update} のプッシュを取り消しました</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of {update}</source>
        <translation>{agent} が {update} の扱いを変更しました</translation>
    </message>
    <message>
        <source>{agent} changed what is to become of an update</source>
        <translation>{agent} がアップデートの扱いを変更しました</translation>
    </message>
    <message>
        <source>Somebody changed what is to become of an update</source>
        <translation>誰かがアップデートの扱いを変更しました</translation>
    </message>
    <message>
        <source>You submitted {update} to testing</source>
        <translation>{update} を testing に申請しました</translation>
    </message>
    <message>
        <source>You submitted {update} to stable</source>
        <translation>{update} を stable に申請しました</translation>
    </message>
    <message>
        <source>You made {update} obsolete</source>
        <translation>{update} を廃止しました</translation>
    </message>
    <message>
        <source>You revoked {update}</source>
        <translation>{update} を撤回しました</translation>
    </message>
    <message>
        <source>You unpushed {update}</source>
        <translation>{update} のプッシュを取り消しました</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to testing</source>
        <translation>{agent} があなたのアップデート {update} を testing に申請しました</translation>
    </message>
    <message>
        <source>{agent} submitted your update {update} to stable</source>
        <translation>{agent} があなたのアップデート {update} を stable に申請しました</translation>
    </message>
    <message>
        <source>{agent} made your update {update} obsolete</source>
        <translation>{agent} があなたのアップデート {update} を廃止しました</translation>
    </message>
    <message>
        <source>{agent} revoked your update {update}</source>
        <translation>{agent} があなたのアップデート {update} を撤回しました</translation>
    </message>
    <message>
        <source>{agent} unpushed your update {update}</source>
        <translation>{agent} があなたのアップデート {update} のプッシュを取り消しました</translation>
    </message>
    <message>
        <source>To testing: {packages}</source>
        <translation>testing へ: {packages}</translation>
    </message>
    <message>
        <source>To stable: {packages}</source>
        <translation>stable へ: {packages}</translation>
    </message>
    <message>
        <source>Update obsolete: {packages}</source>
        <translation>アップデート廃止: {packages}</translation>
    </message>
    <message>
        <source>Update revoked: {packages}</source>
        <translation>アップデート撤回: {packages}</translation>
    </message>
    <message>
        <source>Update unpushed: {packages}</source>
        <translation>プッシュ取り消し: {packages}</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} negative karma (-1)</source>
        <translation>{author} が {submitter} のアップデート {update} に負のカルマ (-1) を付けました</translation>
    </message>
    <message>
        <source>{author} gave {update} negative karma (-1)</source>
        <translation>{author} が {update} に負のカルマ (-1) を付けました</translation>
    </message>
    <message>
        <source>{author} gave {submitter}&apos;s update {update} positive karma (+1)</source>
        <translation>{author} が {submitter} のアップデート {update} に正のカルマ (+1) を付けました</translation>
    </message>
    <message>
        <source>{author} gave {update} positive karma (+1)</source>
        <translation>{author} が {update} に正のカルマ (+1) を付けました</translation>
    </message>
    <message>
        <source>{author} commented on {submitter}&apos;s update {update} (karma {karma})</source>
        <translation>{author} が {submitter} のアップデート {update} にコメントしました (カルマ {karma})</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} が {update} にコメントしました</translation>
    </message>
    <message>
        <source>Somebody commented on {update}</source>
        <translation>誰かが {update} にコメントしました</translation>
    </message>
    <message>
        <source>{author} commented on an update</source>
        <translation>{author} がアップデートにコメントしました</translation>
    </message>
    <message>
        <source>Somebody commented on an update</source>
        <translation>誰かがアップデートにコメントしました</translation>
    </message>
    <message>
        <source>You gave {update} negative karma (-1)</source>
        <translation>{update} に負のカルマ (-1) を付けました</translation>
    </message>
    <message>
        <source>You gave {update} positive karma (+1)</source>
        <translation>{update} に正のカルマ (+1) を付けました</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>{update} にコメントしました</translation>
    </message>
    <message>
        <source>{author} gave your update {update} negative karma (-1)</source>
        <translation>{author} があなたのアップデート {update} に負のカルマ (-1) を付けました</translation>
    </message>
    <message>
        <source>{author} gave your update {update} positive karma (+1)</source>
        <translation>{author} があなたのアップデート {update} に正のカルマ (+1) を付けました</translation>
    </message>
    <message>
        <source>{author} commented on your update {update}</source>
        <translation>{author} があなたのアップデート {update} にコメントしました</translation>
    </message>
    <message>
        <source>{author} mentioned you in a comment on {update}</source>
        <translation>{author} が {update} へのコメントであなたに言及しました</translation>
    </message>
    <message>
        <source>Negative karma: {packages}</source>
        <translation>負のカルマ: {packages}</translation>
    </message>
    <message>
        <source>Positive karma: {packages}</source>
        <translation>正のカルマ: {packages}</translation>
    </message>
    <message>
        <source>Comment: {packages}</source>
        <translation>コメント: {packages}</translation>
    </message>
    <message>
        <source>{agent} edited {maintainer}&apos;s update {alias} ({update})</source>
        <translation>{agent} が {maintainer} のアップデート {alias} ({update}) を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited the update {alias} ({update})</source>
        <translation>{agent} がアップデート {alias} ({update}) を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited {update}</source>
        <translation>{agent} が {update} を編集しました</translation>
    </message>
    <message>
        <source>{update} was edited</source>
        <translation>{update} が編集されました</translation>
    </message>
    <message>
        <source>An update was edited</source>
        <translation>アップデートが編集されました</translation>
    </message>
    <message>
        <source>You edited the update {alias} ({update})</source>
        <translation>アップデート {alias} ({update}) を編集しました</translation>
    </message>
    <message>
        <source>You edited {update}</source>
        <translation>{update} を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited your update {update}</source>
        <translation>{agent} があなたのアップデート {update} を編集しました</translation>
    </message>
    <message>
        <source>Update edited: {packages}</source>
        <translation>アップデート編集: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached testing</source>
        <translation>{submitter} の Bodhi アップデート {update} が testing に到達しました</translation>
    </message>
    <message>
        <source>{update} reached testing</source>
        <translation>{update} が testing に到達しました</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached stable</source>
        <translation>{submitter} の Bodhi アップデート {update} が stable に到達しました</translation>
    </message>
    <message>
        <source>{update} reached stable</source>
        <translation>{update} が stable に到達しました</translation>
    </message>
    <message>
        <source>The push of {update} is done</source>
        <translation>{update} のプッシュが完了しました</translation>
    </message>
    <message>
        <source>The push of an update is done</source>
        <translation>アップデートのプッシュが完了しました</translation>
    </message>
    <message>
        <source>Your update {update} reached testing</source>
        <translation>あなたのアップデート {update} が testing に到達しました</translation>
    </message>
    <message>
        <source>Your update {update} reached stable</source>
        <translation>あなたのアップデート {update} が stable に到達しました</translation>
    </message>
    <message>
        <source>In testing: {packages}</source>
        <translation>testing に到達: {packages}</translation>
    </message>
    <message>
        <source>In stable: {packages}</source>
        <translation>stable に到達: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} was ejected from {where}: “{why}”</source>
        <translation>{submitter} のアップデート {update} が {where} から除外されました:「{why}」</translation>
    </message>
    <message>
        <source>{update} was ejected from {where}</source>
        <translation>{update} が {where} から除外されました</translation>
    </message>
    <message>
        <source>{update} was ejected</source>
        <translation>{update} が除外されました</translation>
    </message>
    <message>
        <source>An update was ejected</source>
        <translation>アップデートが除外されました</translation>
    </message>
    <message>
        <source>Your update {update} was ejected from {where}: “{why}”</source>
        <translation>あなたのアップデート {update} が {where} から除外されました:「{why}」</translation>
    </message>
    <message>
        <source>Your update {update} was ejected</source>
        <translation>あなたのアップデート {update} が除外されました</translation>
    </message>
    <message>
        <source>Update ejected: {packages}</source>
        <translation>アップデート除外: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the stable karma threshold</source>
        <translation>{submitter} の Bodhi アップデート {update} が stable のカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>{update} reached the stable karma threshold</source>
        <translation>{update} が stable のカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>{submitter}&apos;s Bodhi update {update} reached the unstable karma threshold</source>
        <translation>{submitter} の Bodhi アップデート {update} が unstable のカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>{update} reached the unstable karma threshold</source>
        <translation>{update} が unstable のカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>{update} reached a karma threshold</source>
        <translation>{update} がカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>An update reached a karma threshold</source>
        <translation>アップデートがカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>Your update {update} reached the stable karma threshold</source>
        <translation>あなたのアップデート {update} が stable のカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>Your update {update} reached the unstable karma threshold</source>
        <translation>あなたのアップデート {update} が unstable のカルマしきい値に達しました</translation>
    </message>
    <message>
        <source>Enough karma: {packages}</source>
        <translation>カルマ十分: {packages}</translation>
    </message>
    <message>
        <source>Too much negative karma: {packages}</source>
        <translation>負のカルマ過多: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s update {update} reached the testing requirements for stable</source>
        <translation>{submitter} のアップデート {update} が stable へのテスト要件を満たしました</translation>
    </message>
    <message>
        <source>{update} reached the testing requirements for stable</source>
        <translation>{update} が stable へのテスト要件を満たしました</translation>
    </message>
    <message>
        <source>An update reached the testing requirements for stable</source>
        <translation>アップデートが stable へのテスト要件を満たしました</translation>
    </message>
    <message>
        <source>Your update {update} reached the testing requirements for stable</source>
        <translation>あなたのアップデート {update} が stable へのテスト要件を満たしました</translation>
    </message>
    <message>
        <source>May go to stable: {packages}</source>
        <translation>stable へ移行可能: {packages}</translation>
    </message>
    <message>
        <source>{owner}&apos;s update {update} is ready for testing</source>
        <translation>{owner} のアップデート {update} のテスト準備ができました</translation>
    </message>
    <message>
        <source>{update} is ready for testing</source>
        <translation>{update} のテスト準備ができました</translation>
    </message>
    <message>
        <source>An update is ready for testing</source>
        <translation>アップデートのテスト準備ができました</translation>
    </message>
    <message>
        <source>Your update {update} is ready for testing</source>
        <translation>あなたのアップデート {update} のテスト準備ができました</translation>
    </message>
    <message>
        <source>Ready for testing: {packages}</source>
        <translation>テスト準備完了: {packages}</translation>
    </message>
    <message>
        <source>Errata published: “{subject}”</source>
        <translation>エラータが公開されました:「{subject}」</translation>
    </message>
    <message>
        <source>Errata published for {update}</source>
        <translation>{update} のエラータが公開されました</translation>
    </message>
    <message>
        <source>Errata were published</source>
        <translation>エラータが公開されました</translation>
    </message>
    <message>
        <source>Errata published: {packages}</source>
        <translation>エラータ公開: {packages}</translation>
    </message>
    <message>
        <source>{submitter} submitted a buildroot override for {overridden}</source>
        <translation>{submitter} が {overridden} のビルドルートオーバーライドを申請しました</translation>
    </message>
    <message>
        <source>There is a buildroot override for {overridden}</source>
        <translation>{overridden} のビルドルートオーバーライドがあります</translation>
    </message>
    <message>
        <source>There is a new buildroot override</source>
        <translation>新しいビルドルートオーバーライドがあります</translation>
    </message>
    <message>
        <source>You submitted a buildroot override for {overridden}</source>
        <translation>{overridden} のビルドルートオーバーライドを申請しました</translation>
    </message>
    <message>
        <source>Override: {packages}</source>
        <translation>オーバーライド: {packages}</translation>
    </message>
    <message>
        <source>{submitter}&apos;s buildroot override for {overridden} expired</source>
        <translation>{submitter} による {overridden} のビルドルートオーバーライドの期限が切れました</translation>
    </message>
    <message>
        <source>The buildroot override for {overridden} expired</source>
        <translation>{overridden} のビルドルートオーバーライドの期限が切れました</translation>
    </message>
    <message>
        <source>A buildroot override expired</source>
        <translation>ビルドルートオーバーライドの期限が切れました</translation>
    </message>
    <message>
        <source>Your buildroot override for {overridden} expired</source>
        <translation>あなたによる {overridden} のビルドルートオーバーライドの期限が切れました</translation>
    </message>
    <message>
        <source>Override expired: {packages}</source>
        <translation>オーバーライド期限切れ: {packages}</translation>
    </message>
    <message>
        <source>{agent} requested a compose of updates</source>
        <translation>{agent} がアップデートのコンポーズを要求しました</translation>
    </message>
    <message>
        <source>A compose of updates was requested</source>
        <translation>アップデートのコンポーズが要求されました</translation>
    </message>
    <message>
        <source>You requested a compose of updates</source>
        <translation>アップデートのコンポーズを要求しました</translation>
    </message>
    <message>
        <source>Compose requested</source>
        <translation>コンポーズ要求</translation>
    </message>
    <message>
        <source>Bodhi started a compose run</source>
        <translation>Bodhi がコンポーズの実行を開始しました</translation>
    </message>
    <message>
        <source>Compose run started</source>
        <translation>コンポーズ実行開始</translation>
    </message>
    <message>
        <source>Bodhi started mashing {where}</source>
        <translation>Bodhi が {where} の mash を開始しました</translation>
    </message>
    <message>
        <source>Bodhi started the {content} compose of {where}</source>
        <translation>Bodhi が {where} の {content} コンポーズを開始しました</translation>
    </message>
    <message>
        <source>Bodhi started a compose</source>
        <translation>Bodhi がコンポーズを開始しました</translation>
    </message>
    <message>
        <source>Compose started: {where}</source>
        <translation>コンポーズ開始: {where}</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} is done</source>
        <translation>Bodhi による {where} の {content} コンポーズが完了しました</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} is done</source>
        <translation>Bodhi による {where} のコンポーズが完了しました</translation>
    </message>
    <message>
        <source>Bodhi&apos;s {content} compose of {where} failed</source>
        <translation>Bodhi による {where} の {content} コンポーズが失敗しました</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} failed</source>
        <translation>Bodhi による {where} のコンポーズが失敗しました</translation>
    </message>
    <message>
        <source>Bodhi&apos;s compose of {where} ended</source>
        <translation>Bodhi による {where} のコンポーズが終了しました</translation>
    </message>
    <message>
        <source>A compose of Bodhi&apos;s ended</source>
        <translation>Bodhi のコンポーズが終了しました</translation>
    </message>
    <message>
        <source>Compose done: {where}</source>
        <translation>コンポーズ完了: {where}</translation>
    </message>
    <message>
        <source>Compose failed: {where}</source>
        <translation>コンポーズ失敗: {where}</translation>
    </message>
    <message>
        <source>Bodhi is waiting for {where} to reach the master mirror</source>
        <translation>Bodhi は {where} がマスターミラーに到達するのを待っています</translation>
    </message>
    <message>
        <source>Bodhi is waiting for the master mirror</source>
        <translation>Bodhi はマスターミラーを待っています</translation>
    </message>
    <message>
        <source>Waiting for the mirror: {where}</source>
        <translation>ミラー待ち: {where}</translation>
    </message>
    <message>
        <source>{where} reached the master mirror</source>
        <translation>{where} がマスターミラーに到達しました</translation>
    </message>
    <message>
        <source>A compose reached the master mirror</source>
        <translation>コンポーズがマスターミラーに到達しました</translation>
    </message>
    <message>
        <source>On the mirror: {where}</source>
        <translation>ミラーに到達: {where}</translation>
    </message>
    <message>
        <source>Bodhi is done with the repository {where}</source>
        <translation>Bodhi がリポジトリー {where} の処理を完了しました</translation>
    </message>
    <message>
        <source>Bodhi is done with a repository</source>
        <translation>Bodhi がリポジトリーの処理を完了しました</translation>
    </message>
    <message>
        <source>Repository done: {where}</source>
        <translation>リポジトリー完了: {where}</translation>
    </message>
    <message>
        <source>{agent} updated the stack {stackName}</source>
        <translation>{agent} がスタック {stackName} を更新しました</translation>
    </message>
    <message>
        <source>The stack {stackName} was updated</source>
        <translation>スタック {stackName} が更新されました</translation>
    </message>
    <message>
        <source>A stack was updated</source>
        <translation>スタックが更新されました</translation>
    </message>
    <message>
        <source>You updated the stack {stackName}</source>
        <translation>スタック {stackName} を更新しました</translation>
    </message>
    <message>
        <source>Stack updated: {stackName}</source>
        <translation>スタック更新: {stackName}</translation>
    </message>
    <message>
        <source>{agent} deleted the stack {stackName}</source>
        <translation>{agent} がスタック {stackName} を削除しました</translation>
    </message>
    <message>
        <source>The stack {stackName} was deleted</source>
        <translation>スタック {stackName} が削除されました</translation>
    </message>
    <message>
        <source>A stack was deleted</source>
        <translation>スタックが削除されました</translation>
    </message>
    <message>
        <source>You deleted the stack {stackName}</source>
        <translation>スタック {stackName} を削除しました</translation>
    </message>
    <message>
        <source>Stack deleted: {stackName}</source>
        <translation>スタック削除: {stackName}</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors ({bytes} changed, {deleted, plural, one {# file} other {# files}} deleted)</source>
        <translation>{product} {version} {repository} がミラーに配信されました (変更 {bytes}、削除 {deleted, plural, other {# ファイル}})</translation>
    </message>
    <message>
        <source>{product} {version} {repository} went out to the mirrors</source>
        <translation>{product} {version} {repository} がミラーに配信されました</translation>
    </message>
    <message>
        <source>New content went out to the mirrors</source>
        <translation>新しい内容がミラーに配信されました</translation>
    </message>
    <message>
        <source>On the mirrors: {product} {version} {repository}</source>
        <translation>ミラーに配信: {product} {version} {repository}</translation>
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
        <translation>履歴に表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: there is no session bus. Messages are kept in the history.</source>
        <translation>バブルを表示できません: セッションバスがありません。メッセージは履歴に保存されます。</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: no notification service is running. Start one (dunst, for example); messages are kept in the history.</source>
        <translation>バブルを表示できません: 通知サービスが動作していません。通知サービス (dunst など) を起動してください。メッセージは履歴に保存されます。</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not start (%1). Messages are kept in the history.</source>
        <translation>バブルを表示できません: 通知サービスが起動しません (%1)。メッセージは履歴に保存されます。</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service does not answer. Messages are kept in the history.</source>
        <translation>バブルを表示できません: 通知サービスが応答しません。メッセージは履歴に保存されます。</translation>
    </message>
    <message>
        <source>Bubbles cannot be shown: the notification service ends over each of them. Messages are kept in the history.</source>
        <translation>バブルを表示できません: 表示するたびに通知サービスが終了します。メッセージは履歴に保存されます。</translation>
    </message>
    <message>
        <source>The notification service takes no more bubbles for now. Messages are kept in the history.</source>
        <translation>通知サービスは今のところこれ以上バブルを受け付けません。メッセージは履歴に保存されます。</translation>
    </message>
    <message>
        <source>The notification service refused a bubble (%1). Messages are kept in the history.</source>
        <translation>通知サービスがバブルを拒否しました (%1)。メッセージは履歴に保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1、%2、ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 時間一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) in %1</source>
        <translation>
            <numerusform>%1 の間にメッセージがさらに %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1.</source>
        <translation>
            <numerusform>問題 %n 件: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>All by %1.</source>
        <translation>すべて %1 によるものです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n other(s).</source>
        <translation>
            <numerusform>%2 による %1 件、ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>ミュート…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 をフォロー</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <comment>a package that builds again, say</comment>
        <translation>解決: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a host, where a link leads</comment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Mute %1…</source>
        <translation>%1 をミュート…</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names</comment>
        <translation>%1 ほか</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in %1.</source>
        <translation>
            <numerusform>%1 の間に %n 件のメッセージ。</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away: nothing urgent</source>
        <translation>離席中: 緊急のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n problem(s)</source>
        <translation>
            <numerusform>離席中: 問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n message(s)</source>
        <translation>
            <numerusform>離席中: メッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bugzilla</name>
    <message>
        <source>{who} filed {bug}: “{summary}”</source>
        <translation>{who} が {bug} を報告しました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} filed {bug}</source>
        <translation>{who} が {bug} を報告しました</translation>
    </message>
    <message>
        <source>Somebody filed {bug}</source>
        <translation>誰かが {bug} を報告しました</translation>
    </message>
    <message>
        <source>Somebody filed a bug</source>
        <translation>誰かがバグを報告しました</translation>
    </message>
    <message>
        <source>You filed {bug}: “{summary}”</source>
        <translation>{bug} を報告しました:「{summary}」</translation>
    </message>
    <message>
        <source>You filed {bug}</source>
        <translation>{bug} を報告しました</translation>
    </message>
    <message>
        <source>{who} filed {bug} for you: “{summary}”</source>
        <translation>{who} があなた宛てに {bug} を報告しました:「{summary}」</translation>
    </message>
    <message>
        <source>New bug: {component}</source>
        <translation>新しいバグ: {component}</translation>
    </message>
    <message>
        <source>New bug: {bug}</source>
        <translation>新しいバグ: {bug}</translation>
    </message>
    <message>
        <source>{who} commented on {bug}: “{summary}”</source>
        <translation>{who} が {bug} にコメントしました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} commented on {bug}</source>
        <translation>{who} が {bug} にコメントしました</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}: “{summary}”</source>
        <translation>{who} が {bug} に添付ファイルを追加しました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} added an attachment to {bug}</source>
        <translation>{who} が {bug} に添付ファイルを追加しました</translation>
    </message>
    <message>
        <source>{who} changed {changed} of an attachment to {bug}: “{summary}”</source>
        <translation>{who} が {bug} の添付ファイルの {changed} を変更しました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}: “{summary}”</source>
        <translation>{who} が {bug} の添付ファイルを変更しました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} changed an attachment to {bug}</source>
        <translation>{who} が {bug} の添付ファイルを変更しました</translation>
    </message>
    <message>
        <source>{who} changed the status of {bug} from {oldStatus} to {newStatus}: “{summary}”</source>
        <translation>{who} が {bug} のステータスを {oldStatus} から {newStatus} に変更しました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} updated {changed} of {bug}: “{summary}”</source>
        <translation>{who} が {bug} の {changed} を更新しました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} updated {bug}: “{summary}”</source>
        <translation>{who} が {bug} を更新しました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} updated {bug}</source>
        <translation>{who} が {bug} を更新しました</translation>
    </message>
    <message>
        <source>Somebody updated {bug}</source>
        <translation>誰かが {bug} を更新しました</translation>
    </message>
    <message>
        <source>Somebody updated a bug</source>
        <translation>誰かがバグを更新しました</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}: “{summary}”</source>
        <translation>{who} が {bug} についてあなたに質問しています:「{summary}」</translation>
    </message>
    <message>
        <source>{who} asks you about {bug}</source>
        <translation>{who} が {bug} についてあなたに質問しています</translation>
    </message>
    <message>
        <source>You commented on {bug}: “{summary}”</source>
        <translation>{bug} にコメントしました:「{summary}」</translation>
    </message>
    <message>
        <source>You commented on {bug}</source>
        <translation>{bug} にコメントしました</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}: “{summary}”</source>
        <translation>{bug} の添付ファイルを変更しました:「{summary}」</translation>
    </message>
    <message>
        <source>You changed an attachment to {bug}</source>
        <translation>{bug} の添付ファイルを変更しました</translation>
    </message>
    <message>
        <source>You updated {changed} of {bug}: “{summary}”</source>
        <translation>{bug} の {changed} を更新しました:「{summary}」</translation>
    </message>
    <message>
        <source>You updated {bug}: “{summary}”</source>
        <translation>{bug} を更新しました:「{summary}」</translation>
    </message>
    <message>
        <source>You updated {bug}</source>
        <translation>{bug} を更新しました</translation>
    </message>
    <message>
        <source>{who} commented on your bug {bug}: “{summary}”</source>
        <translation>{who} があなたのバグ {bug} にコメントしました:「{summary}」</translation>
    </message>
    <message>
        <source>{who} updated {changed} of your bug {bug}: “{summary}”</source>
        <translation>{who} があなたのバグ {bug} の {changed} を更新しました:「{summary}」</translation>
    </message>
    <message>
        <source>Question on bug: {component}</source>
        <translation>バグへの質問: {component}</translation>
    </message>
    <message>
        <source>Question: {bug}</source>
        <translation>質問: {bug}</translation>
    </message>
    <message>
        <source>Comment on bug: {component}</source>
        <translation>バグへのコメント: {component}</translation>
    </message>
    <message>
        <source>Comment: {bug}</source>
        <translation>コメント: {bug}</translation>
    </message>
    <message>
        <source>Bug attachment: {component}</source>
        <translation>バグの添付ファイル: {component}</translation>
    </message>
    <message>
        <source>Attachment: {bug}</source>
        <translation>添付ファイル: {bug}</translation>
    </message>
    <message>
        <source>Bug closed: {component}</source>
        <translation>バグクローズ: {component}</translation>
    </message>
    <message>
        <source>Bug closed: {bug}</source>
        <translation>バグクローズ: {bug}</translation>
    </message>
    <message>
        <source>Bug updated: {component}</source>
        <translation>バグ更新: {component}</translation>
    </message>
    <message>
        <source>Bug updated: {bug}</source>
        <translation>バグ更新: {bug}</translation>
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
        <translation>{owner} が {build} をビルドしています</translation>
    </message>
    <message>
        <source>{build} is building</source>
        <translation>{build} をビルドしています</translation>
    </message>
    <message>
        <source>{owner} built {build}</source>
        <translation>{owner} が {build} をビルドしました</translation>
    </message>
    <message>
        <source>{build} is built</source>
        <translation>{build} がビルドされました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was deleted</source>
        <translation>{owner} による {build} のビルドが削除されました</translation>
    </message>
    <message>
        <source>The build of {build} was deleted</source>
        <translation>{build} のビルドが削除されました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed on {arches}</source>
        <translation>{owner} による {build} のビルドが {arches} で失敗しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} failed</source>
        <translation>{owner} による {build} のビルドが失敗しました</translation>
    </message>
    <message>
        <source>The build of {build} failed</source>
        <translation>{build} のビルドが失敗しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {build} was cancelled</source>
        <translation>{owner} による {build} のビルドがキャンセルされました</translation>
    </message>
    <message>
        <source>The build of {build} was cancelled</source>
        <translation>{build} のビルドがキャンセルされました</translation>
    </message>
    <message>
        <source>You are building {build}</source>
        <translation>{build} をビルド中です</translation>
    </message>
    <message>
        <source>You built {build}</source>
        <translation>{build} をビルドしました</translation>
    </message>
    <message>
        <source>Your build of {build} was deleted</source>
        <translation>あなたによる {build} のビルドが削除されました</translation>
    </message>
    <message>
        <source>Your build of {build} failed on {arches}</source>
        <translation>あなたによる {build} のビルドが {arches} で失敗しました</translation>
    </message>
    <message>
        <source>Your build of {build} failed</source>
        <translation>あなたによる {build} のビルドが失敗しました</translation>
    </message>
    <message>
        <source>Your build of {build} was cancelled</source>
        <translation>あなたによる {build} のビルドがキャンセルされました</translation>
    </message>
    <message>
        <source>Build started: {name}</source>
        <translation>ビルド開始: {name}</translation>
    </message>
    <message>
        <source>Build done: {name}</source>
        <translation>ビルド完了: {name}</translation>
    </message>
    <message>
        <source>Build deleted: {name}</source>
        <translation>ビルド削除: {name}</translation>
    </message>
    <message>
        <source>Build failed: {name}</source>
        <translation>ビルド失敗: {name}</translation>
    </message>
    <message>
        <source>Build cancelled: {name}</source>
        <translation>ビルドキャンセル: {name}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}
Source: {source}</source>
        <translation>パッケージ: {nvr}
ビルド実行者: {owner}
ビルド: {build_id}
ソース: {source}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Built by: {owner}
Build: {build_id}</source>
        <translation>パッケージ: {nvr}
ビルド実行者: {owner}
ビルド: {build_id}</translation>
    </message>
    <message>
        <source>{owner} started a scratch build of {job}</source>
        <translation>{owner} が {job} のスクラッチビルドを開始しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} is done</source>
        <translation>{owner} による {job} のスクラッチビルドが完了しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} failed</source>
        <translation>{owner} による {job} のスクラッチビルドが失敗しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s scratch build of {job} was cancelled</source>
        <translation>{owner} による {job} のスクラッチビルドがキャンセルされました</translation>
    </message>
    <message>
        <source>A scratch build of {job} has changed</source>
        <translation>{job} のスクラッチビルドの状態が変わりました</translation>
    </message>
    <message>
        <source>You started a scratch build of {job}</source>
        <translation>{job} のスクラッチビルドを開始しました</translation>
    </message>
    <message>
        <source>Your scratch build of {job} is done</source>
        <translation>あなたによる {job} のスクラッチビルドが完了しました</translation>
    </message>
    <message>
        <source>Your scratch build of {job} failed</source>
        <translation>あなたによる {job} のスクラッチビルドが失敗しました</translation>
    </message>
    <message>
        <source>Your scratch build of {job} was cancelled</source>
        <translation>あなたによる {job} のスクラッチビルドがキャンセルされました</translation>
    </message>
    <message>
        <source>Scratch build started: {srpm}</source>
        <translation>スクラッチビルド開始: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build done: {srpm}</source>
        <translation>スクラッチビルド完了: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build failed: {srpm}</source>
        <translation>スクラッチビルド失敗: {srpm}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {srpm}</source>
        <translation>スクラッチビルドキャンセル: {srpm}</translation>
    </message>
    <message>
        <source>Source package: {srpm}
Built by: {owner}
Task: {id}</source>
        <translation>ソースパッケージ: {srpm}
ビルド実行者: {owner}
タスク: {id}</translation>
    </message>
    <message>
        <source>{user} tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>{user} が {maintainer} の {nvr} にタグ {tag} を付けました</translation>
    </message>
    <message>
        <source>{user} tagged {nvr} into {tag}</source>
        <translation>{user} が {nvr} にタグ {tag} を付けました</translation>
    </message>
    <message>
        <source>{nvr} was tagged into {tag}</source>
        <translation>{nvr} にタグ {tag} が付きました</translation>
    </message>
    <message>
        <source>A build was tagged into {tag}</source>
        <translation>ビルドにタグ {tag} が付きました</translation>
    </message>
    <message>
        <source>You tagged {maintainer}&apos;s {nvr} into {tag}</source>
        <translation>{maintainer} の {nvr} にタグ {tag} を付けました</translation>
    </message>
    <message>
        <source>You tagged {nvr} into {tag}</source>
        <translation>{nvr} にタグ {tag} を付けました</translation>
    </message>
    <message>
        <source>{user} tagged your {nvr} into {tag}</source>
        <translation>{user} があなたの {nvr} にタグ {tag} を付けました</translation>
    </message>
    <message>
        <source>Tagged into {tag}: {name}</source>
        <translation>タグ {tag} 付与: {name}</translation>
    </message>
    <message>
        <source>Tagged into {tag}</source>
        <translation>タグ {tag} 付与</translation>
    </message>
    <message>
        <source>{user} untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>{user} が {maintainer} の {nvr} からタグ {tag} を外しました</translation>
    </message>
    <message>
        <source>{user} untagged {nvr} from {tag}</source>
        <translation>{user} が {nvr} からタグ {tag} を外しました</translation>
    </message>
    <message>
        <source>{nvr} was untagged from {tag}</source>
        <translation>{nvr} からタグ {tag} が外れました</translation>
    </message>
    <message>
        <source>A build was untagged from {tag}</source>
        <translation>ビルドからタグ {tag} が外れました</translation>
    </message>
    <message>
        <source>You untagged {maintainer}&apos;s {nvr} from {tag}</source>
        <translation>{maintainer} の {nvr} からタグ {tag} を外しました</translation>
    </message>
    <message>
        <source>You untagged {nvr} from {tag}</source>
        <translation>{nvr} からタグ {tag} を外しました</translation>
    </message>
    <message>
        <source>{user} untagged your {nvr} from {tag}</source>
        <translation>{user} があなたの {nvr} からタグ {tag} を外しました</translation>
    </message>
    <message>
        <source>Untagged from {tag}: {name}</source>
        <translation>タグ {tag} 解除: {name}</translation>
    </message>
    <message>
        <source>Untagged from {tag}</source>
        <translation>タグ {tag} 解除</translation>
    </message>
    <message>
        <source>{owner} added {package} to the packages of {tag}</source>
        <translation>{owner} が {package} を {tag} のパッケージに追加しました</translation>
    </message>
    <message>
        <source>{package} was added to the packages of {tag}</source>
        <translation>{package} が {tag} のパッケージに追加されました</translation>
    </message>
    <message>
        <source>{package} was removed from the packages of {tag}</source>
        <translation>{package} が {tag} のパッケージから削除されました</translation>
    </message>
    <message>
        <source>{package} was blocked in the packages of {tag}</source>
        <translation>{package} が {tag} のパッケージでブロックされました</translation>
    </message>
    <message>
        <source>The packages of {tag} changed: {package}</source>
        <translation>{tag} のパッケージが変更されました: {package}</translation>
    </message>
    <message>
        <source>You added {package} to the packages of {tag}</source>
        <translation>{package} を {tag} のパッケージに追加しました</translation>
    </message>
    <message>
        <source>Package list changed: {package}</source>
        <translation>パッケージ一覧変更: {package}</translation>
    </message>
    <message>
        <source>Koji started to build the repository {repoName}</source>
        <translation>Koji がリポジトリー {repoName} の作成を開始しました</translation>
    </message>
    <message>
        <source>Koji started to build a repository</source>
        <translation>Koji がリポジトリーの作成を開始しました</translation>
    </message>
    <message>
        <source>Repository started: {repoName}</source>
        <translation>リポジトリー開始: {repoName}</translation>
    </message>
    <message>
        <source>The repository {repoName} is done</source>
        <translation>リポジトリー {repoName} が完了しました</translation>
    </message>
    <message>
        <source>A repository is done</source>
        <translation>リポジトリーが完了しました</translation>
    </message>
    <message>
        <source>Repository done: {repoName}</source>
        <translation>リポジトリー完了: {repoName}</translation>
    </message>
    <message>
        <source>{rpm} was signed with the key {key}</source>
        <translation>{rpm} が鍵 {key} で署名されました</translation>
    </message>
    <message>
        <source>{rpm} was signed</source>
        <translation>{rpm} が署名されました</translation>
    </message>
    <message>
        <source>Signed: {rpmName}</source>
        <translation>署名済み: {rpmName}</translation>
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
        <translation>{project} が {pipeline} に合格しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} failed the {pipeline} ({change} on {branch})</source>
        <translation>{project} が {pipeline} に不合格となりました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} was aborted ({change} on {branch})</source>
        <translation>{project} の {pipeline} が中断されました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} started ({change} on {branch})</source>
        <translation>{project} の {pipeline} が開始されました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} is queued ({change} on {branch})</source>
        <translation>{project} の {pipeline} が待機中です ({branch} の {change})</translation>
    </message>
    <message>
        <source>The {pipeline} of {project} ended ({change} on {branch})</source>
        <translation>{project} の {pipeline} が終了しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>{pipeline} was run</source>
        <translation>{pipeline} が実行されました</translation>
    </message>
    <message>
        <source>A CI pipeline was run</source>
        <translation>CI パイプラインが実行されました</translation>
    </message>
    <message>
        <source>Your change of {project} passed the {pipeline}</source>
        <translation>{project} のあなたの変更が {pipeline} に合格しました</translation>
    </message>
    <message>
        <source>Your change of {project} failed the {pipeline}</source>
        <translation>{project} のあなたの変更が {pipeline} に不合格となりました</translation>
    </message>
    <message>
        <source>CI passed: {repo}</source>
        <translation>CI 合格: {repo}</translation>
    </message>
    <message>
        <source>CI failed: {repo}</source>
        <translation>CI 失敗: {repo}</translation>
    </message>
    <message>
        <source>CI aborted: {repo}</source>
        <translation>CI 中断: {repo}</translation>
    </message>
    <message>
        <source>CI started: {repo}</source>
        <translation>CI 開始: {repo}</translation>
    </message>
    <message>
        <source>CI queued: {repo}</source>
        <translation>CI 待機中: {repo}</translation>
    </message>
    <message>
        <source>CI ended: {repo}</source>
        <translation>CI 終了: {repo}</translation>
    </message>
    <message>
        <source>{project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のビルドが成功しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のビルドが失敗しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} をビルドしています ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} is queued for building in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} がビルド待ちです ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} is ignored by the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} は {project} を無視します ({branch} の {change})</translation>
    </message>
    <message>
        <source>The {pipeline} built {project} ({change} on {branch})</source>
        <translation>{pipeline} が {project} をビルドしました ({branch} の {change})</translation>
    </message>
    <message>
        <source>A package was built in the {pipeline}</source>
        <translation>{pipeline} でパッケージがビルドされました</translation>
    </message>
    <message>
        <source>Your change of {project} passed building in the {pipeline}</source>
        <translation>{pipeline} で {project} のあなたの変更のビルドが成功しました</translation>
    </message>
    <message>
        <source>Your change of {project} failed to build in the {pipeline}</source>
        <translation>{pipeline} で {project} のあなたの変更のビルドが失敗しました</translation>
    </message>
    <message>
        <source>CI build done: {repo}</source>
        <translation>CI ビルド完了: {repo}</translation>
    </message>
    <message>
        <source>CI build failed: {repo}</source>
        <translation>CI ビルド失敗: {repo}</translation>
    </message>
    <message>
        <source>CI build started: {repo}</source>
        <translation>CI ビルド開始: {repo}</translation>
    </message>
    <message>
        <source>CI build queued: {repo}</source>
        <translation>CI ビルド待機中: {repo}</translation>
    </message>
    <message>
        <source>CI ignores {repo}</source>
        <translation>CI 対象外: {repo}</translation>
    </message>
    <message>
        <source>CI build ended: {repo}</source>
        <translation>CI ビルド終了: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} が {pipeline} の機能テストに合格しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} failed its functional tests in the {pipeline} ({change} on {branch})</source>
        <translation>{project} が {pipeline} の機能テストに不合格となりました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are running in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} の機能テストを実行しています ({branch} の {change})</translation>
    </message>
    <message>
        <source>The functional tests of {project} are queued in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} の機能テストが待機中です ({branch} の {change})</translation>
    </message>
    <message>
        <source>The functional tests of {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} の機能テストが終了しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>Functional tests were run in the {pipeline}</source>
        <translation>{pipeline} で機能テストが実行されました</translation>
    </message>
    <message>
        <source>Your change of {project} passed its functional tests</source>
        <translation>{project} のあなたの変更が機能テストに合格しました</translation>
    </message>
    <message>
        <source>Your change of {project} failed its functional tests</source>
        <translation>{project} のあなたの変更が機能テストに不合格となりました</translation>
    </message>
    <message>
        <source>Tests passed: {repo}</source>
        <translation>テスト合格: {repo}</translation>
    </message>
    <message>
        <source>Tests failed: {repo}</source>
        <translation>テスト失敗: {repo}</translation>
    </message>
    <message>
        <source>Tests started: {repo}</source>
        <translation>テスト開始: {repo}</translation>
    </message>
    <message>
        <source>Tests queued: {repo}</source>
        <translation>テスト待ち: {repo}</translation>
    </message>
    <message>
        <source>Tests ended: {repo}</source>
        <translation>テスト終了: {repo}</translation>
    </message>
    <message>
        <source>The image with {project} passed building in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むイメージのビルドが成功しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The image with {project} failed to build in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むイメージのビルドが失敗しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>An image with {project} is building in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むイメージをビルドしています ({branch} の {change})</translation>
    </message>
    <message>
        <source>An image with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むイメージが待機中です ({branch} の {change})</translation>
    </message>
    <message>
        <source>The {pipeline} built an image with {project} ({change} on {branch})</source>
        <translation>{pipeline} が {project} を含むイメージをビルドしました ({branch} の {change})</translation>
    </message>
    <message>
        <source>An image was built in the {pipeline}</source>
        <translation>{pipeline} でイメージがビルドされました</translation>
    </message>
    <message>
        <source>The image with your change of {project} failed to build</source>
        <translation>{project} のあなたの変更を含むイメージのビルドが失敗しました</translation>
    </message>
    <message>
        <source>Image done: {repo}</source>
        <translation>イメージ完了: {repo}</translation>
    </message>
    <message>
        <source>Image failed: {repo}</source>
        <translation>イメージ失敗: {repo}</translation>
    </message>
    <message>
        <source>Image started: {repo}</source>
        <translation>イメージ開始: {repo}</translation>
    </message>
    <message>
        <source>Image queued: {repo}</source>
        <translation>イメージ待機中: {repo}</translation>
    </message>
    <message>
        <source>Image ended: {repo}</source>
        <translation>イメージ終了: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} が {pipeline} のイメージ内のテストに合格しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} failed its tests in an image of the {pipeline} ({change} on {branch})</source>
        <translation>{project} が {pipeline} のイメージ内のテストに不合格となりました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image started in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のイメージ内のテストが開始されました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image are queued in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のイメージ内のテストが待機中です ({branch} の {change})</translation>
    </message>
    <message>
        <source>The tests of {project} in an image ended in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のイメージ内のテストが終了しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>An image was tested in the {pipeline}</source>
        <translation>{pipeline} でイメージがテストされました</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in an image</source>
        <translation>{project} のあなたの変更がイメージ内のテストに不合格となりました</translation>
    </message>
    <message>
        <source>Image tests passed: {repo}</source>
        <translation>イメージテスト合格: {repo}</translation>
    </message>
    <message>
        <source>Image tests failed: {repo}</source>
        <translation>イメージテスト失敗: {repo}</translation>
    </message>
    <message>
        <source>Image tests started: {repo}</source>
        <translation>イメージテスト開始: {repo}</translation>
    </message>
    <message>
        <source>Image tests queued: {repo}</source>
        <translation>イメージテスト待ち: {repo}</translation>
    </message>
    <message>
        <source>Image tests ended: {repo}</source>
        <translation>イメージテスト終了: {repo}</translation>
    </message>
    <message>
        <source>The compose with {project} passed in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むコンポーズが成功しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The compose with {project} failed in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むコンポーズが失敗しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>A compose with {project} started in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むコンポーズが開始されました ({branch} の {change})</translation>
    </message>
    <message>
        <source>A compose with {project} is queued in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むコンポーズが待機中です ({branch} の {change})</translation>
    </message>
    <message>
        <source>The compose with {project} ended in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} を含むコンポーズが終了しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>A compose was made in the {pipeline}</source>
        <translation>{pipeline} でコンポーズが作成されました</translation>
    </message>
    <message>
        <source>The compose with your change of {project} failed</source>
        <translation>{project} のあなたの変更を含むコンポーズが失敗しました</translation>
    </message>
    <message>
        <source>Compose done: {repo}</source>
        <translation>コンポーズ完了: {repo}</translation>
    </message>
    <message>
        <source>Compose failed: {repo}</source>
        <translation>コンポーズ失敗: {repo}</translation>
    </message>
    <message>
        <source>Compose started: {repo}</source>
        <translation>コンポーズ開始: {repo}</translation>
    </message>
    <message>
        <source>Compose queued: {repo}</source>
        <translation>コンポーズ待機中: {repo}</translation>
    </message>
    <message>
        <source>Compose ended: {repo}</source>
        <translation>コンポーズ終了: {repo}</translation>
    </message>
    <message>
        <source>{project} passed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} が {pipeline} のコンポーズ内のテストに合格しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>{project} failed its tests in a compose of the {pipeline} ({change} on {branch})</source>
        <translation>{project} が {pipeline} のコンポーズ内のテストに不合格となりました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose started in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のコンポーズ内のテストが開始されました ({branch} の {change})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose are queued in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のコンポーズ内のテストが待機中です ({branch} の {change})</translation>
    </message>
    <message>
        <source>The tests of {project} in a compose ended in the {pipeline} ({change} on {branch})</source>
        <translation>{pipeline} で {project} のコンポーズ内のテストが終了しました ({branch} の {change})</translation>
    </message>
    <message>
        <source>A compose was tested in the {pipeline}</source>
        <translation>{pipeline} でコンポーズがテストされました</translation>
    </message>
    <message>
        <source>Your change of {project} failed its tests in a compose</source>
        <translation>{project} のあなたの変更がコンポーズ内のテストに不合格となりました</translation>
    </message>
    <message>
        <source>Compose tests passed: {repo}</source>
        <translation>コンポーズテスト合格: {repo}</translation>
    </message>
    <message>
        <source>Compose tests failed: {repo}</source>
        <translation>コンポーズテスト失敗: {repo}</translation>
    </message>
    <message>
        <source>Compose tests started: {repo}</source>
        <translation>コンポーズテスト開始: {repo}</translation>
    </message>
    <message>
        <source>Compose tests queued: {repo}</source>
        <translation>コンポーズテスト待ち: {repo}</translation>
    </message>
    <message>
        <source>Compose tests ended: {repo}</source>
        <translation>コンポーズテスト終了: {repo}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) passed</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} が合格しました</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) passed</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テストが合格しました</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} が実行され、失敗しました</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) ran and failed</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テストが実行され、失敗しました</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done, and somebody should look at it</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} が完了しました。誰かの確認が必要です</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run: {reason}</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} を実行できませんでした: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) failed to run</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} を実行できませんでした</translation>
    </message>
    <message>
        <source>A CI test failed to run ({kindOfArtifact})</source>
        <translation>CI テストを実行できませんでした ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) started</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} が開始されました</translation>
    </message>
    <message>
        <source>A CI test started ({kindOfArtifact})</source>
        <translation>CI テストが開始されました ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} が待機中です</translation>
    </message>
    <message>
        <source>A CI test is queued ({kindOfArtifact})</source>
        <translation>CI テストが待機中です ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The CI test {test} of {artifact} ({kindOfArtifact}) is done</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テスト {test} が完了しました</translation>
    </message>
    <message>
        <source>A CI test of {artifact} ({kindOfArtifact}) is done</source>
        <translation>{artifact} ({kindOfArtifact}) の CI テストが完了しました</translation>
    </message>
    <message>
        <source>A CI test is done ({kindOfArtifact})</source>
        <translation>CI テストが完了しました ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>Your {artifact} passed the CI test {test}</source>
        <translation>あなたの {artifact} が CI テスト {test} に合格しました</translation>
    </message>
    <message>
        <source>Your {artifact} failed the CI test {test}</source>
        <translation>あなたの {artifact} が CI テスト {test} に不合格となりました</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is done; please look at it</source>
        <translation>あなたの {artifact} の CI テスト {test} が完了しました。確認してください</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run: {reason}</source>
        <translation>あなたの {artifact} の CI テスト {test} を実行できませんでした: {reason}</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} failed to run</source>
        <translation>あなたの {artifact} の CI テスト {test} を実行できませんでした</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} started</source>
        <translation>あなたの {artifact} の CI テスト {test} が開始されました</translation>
    </message>
    <message>
        <source>The CI test {test} of your {artifact} is queued</source>
        <translation>あなたの {artifact} の CI テスト {test} が待機中です</translation>
    </message>
    <message>
        <source>Test passed: {packages}</source>
        <translation>テスト合格: {packages}</translation>
    </message>
    <message>
        <source>Test passed: {artifact}</source>
        <translation>テスト合格: {artifact}</translation>
    </message>
    <message>
        <source>Test failed: {packages}</source>
        <translation>テスト失敗: {packages}</translation>
    </message>
    <message>
        <source>Test failed: {artifact}</source>
        <translation>テスト失敗: {artifact}</translation>
    </message>
    <message>
        <source>Test to inspect: {packages}</source>
        <translation>テスト要確認: {packages}</translation>
    </message>
    <message>
        <source>Test to inspect: {artifact}</source>
        <translation>テスト要確認: {artifact}</translation>
    </message>
    <message>
        <source>Test not run: {packages}</source>
        <translation>テスト実行不可: {packages}</translation>
    </message>
    <message>
        <source>Test not run: {artifact}</source>
        <translation>テスト実行不可: {artifact}</translation>
    </message>
    <message>
        <source>Test started: {packages}</source>
        <translation>テスト開始: {packages}</translation>
    </message>
    <message>
        <source>Test started: {artifact}</source>
        <translation>テスト開始: {artifact}</translation>
    </message>
    <message>
        <source>Test queued: {packages}</source>
        <translation>テスト待ち: {packages}</translation>
    </message>
    <message>
        <source>Test queued: {artifact}</source>
        <translation>テスト待ち: {artifact}</translation>
    </message>
    <message>
        <source>Test done: {packages}</source>
        <translation>テスト完了: {packages}</translation>
    </message>
    <message>
        <source>Test done: {artifact}</source>
        <translation>テスト完了: {artifact}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Reason: {reason}
Log: {log}</source>
        <translation>テスト: {test}
対象: {artifact}
実行者: {tester}
ヘルプ: {help}
理由: {reason}
ログ: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}
Help: {help}
Log: {log}</source>
        <translation>テスト: {test}
対象: {artifact}
実行者: {tester}
ヘルプ: {help}
ログ: {log}</translation>
    </message>
    <message>
        <source>Test: {test}
Of: {artifact}
By: {tester}</source>
        <translation>テスト: {test}
対象: {artifact}
実行者: {tester}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) is queued</source>
        <translation>{artifact} ({kindOfArtifact}) の CI プロモーションが待機中です</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) started</source>
        <translation>{artifact} ({kindOfArtifact}) の CI プロモーションが開始されました</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed: {reason}</source>
        <translation>{artifact} ({kindOfArtifact}) の CI プロモーションが失敗しました: {reason}</translation>
    </message>
    <message>
        <source>The CI promotion of {artifact} ({kindOfArtifact}) failed</source>
        <translation>{artifact} ({kindOfArtifact}) の CI プロモーションが失敗しました</translation>
    </message>
    <message>
        <source>{artifact} ({kindOfArtifact}) is promoted</source>
        <translation>{artifact} ({kindOfArtifact}) がプロモートされました</translation>
    </message>
    <message>
        <source>Something is promoted ({kindOfArtifact})</source>
        <translation>プロモートされたものがあります ({kindOfArtifact})</translation>
    </message>
    <message>
        <source>The promotion of your {artifact} failed</source>
        <translation>あなたの {artifact} のプロモーションが失敗しました</translation>
    </message>
    <message>
        <source>Your {artifact} is to be promoted</source>
        <translation>あなたの {artifact} はプロモートされる予定です</translation>
    </message>
    <message>
        <source>Your {artifact} is promoted</source>
        <translation>あなたの {artifact} がプロモートされました</translation>
    </message>
    <message>
        <source>Promotion queued: {packages}</source>
        <translation>プロモーション待機中: {packages}</translation>
    </message>
    <message>
        <source>Promotion queued: {artifact}</source>
        <translation>プロモーション待機中: {artifact}</translation>
    </message>
    <message>
        <source>Promotion started: {packages}</source>
        <translation>プロモーション開始: {packages}</translation>
    </message>
    <message>
        <source>Promotion started: {artifact}</source>
        <translation>プロモーション開始: {artifact}</translation>
    </message>
    <message>
        <source>Promotion failed: {packages}</source>
        <translation>プロモーション失敗: {packages}</translation>
    </message>
    <message>
        <source>Promotion failed: {artifact}</source>
        <translation>プロモーション失敗: {artifact}</translation>
    </message>
    <message>
        <source>Promoted: {packages}</source>
        <translation>プロモート済み: {packages}</translation>
    </message>
    <message>
        <source>Promoted: {artifact}</source>
        <translation>プロモート済み: {artifact}</translation>
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
        <translation>{compose} のコンポーズが開始されました</translation>
    </message>
    <message>
        <source>The compose of {compose} is done</source>
        <translation>{compose} のコンポーズが完了しました</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>コンポーズの状態が変わりました</translation>
    </message>
    <message>
        <source>Compose started: {tree}</source>
        <translation>コンポーズ開始: {tree}</translation>
    </message>
    <message>
        <source>Compose done: {tree}</source>
        <translation>コンポーズ完了: {tree}</translation>
    </message>
    <message>
        <source>The mash of {compose} started</source>
        <translation>{compose} の mash が開始されました</translation>
    </message>
    <message>
        <source>The mash of {compose} is done</source>
        <translation>{compose} の mash が完了しました</translation>
    </message>
    <message>
        <source>Mash started: {tree}</source>
        <translation>mash 開始: {tree}</translation>
    </message>
    <message>
        <source>Mash done: {tree}</source>
        <translation>mash 完了: {tree}</translation>
    </message>
    <message>
        <source>The build of boot.iso for {compose} started</source>
        <translation>{compose} の boot.iso のビルドが開始されました</translation>
    </message>
    <message>
        <source>The boot.iso of {compose} is done</source>
        <translation>{compose} の boot.iso が完了しました</translation>
    </message>
    <message>
        <source>boot.iso started: {tree}</source>
        <translation>boot.iso 開始: {tree}</translation>
    </message>
    <message>
        <source>boot.iso done: {tree}</source>
        <translation>boot.iso 完了: {tree}</translation>
    </message>
    <message>
        <source>The build of other images for {compose} started</source>
        <translation>{compose} のその他のイメージのビルドが開始されました</translation>
    </message>
    <message>
        <source>The other images of {compose} are done</source>
        <translation>{compose} のその他のイメージが完了しました</translation>
    </message>
    <message>
        <source>Images started: {tree}</source>
        <translation>イメージ開始: {tree}</translation>
    </message>
    <message>
        <source>Images done: {tree}</source>
        <translation>イメージ完了: {tree}</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror started</source>
        <translation>{compose} のマスターミラーへのコピーが開始されました</translation>
    </message>
    <message>
        <source>The copy of {compose} to the master mirror is done</source>
        <translation>{compose} のマスターミラーへのコピーが完了しました</translation>
    </message>
    <message>
        <source>Mirroring started: {tree}</source>
        <translation>ミラーリング開始: {tree}</translation>
    </message>
    <message>
        <source>Mirroring done: {tree}</source>
        <translation>ミラーリング完了: {tree}</translation>
    </message>
    <message>
        <source>A respin of the cloud images of {compose} started</source>
        <translation>{compose} のクラウドイメージのリスピンが開始されました</translation>
    </message>
    <message>
        <source>The respin of the cloud images of {compose} is done</source>
        <translation>{compose} のクラウドイメージのリスピンが完了しました</translation>
    </message>
    <message>
        <source>Respin started: {tree}</source>
        <translation>リスピン開始: {tree}</translation>
    </message>
    <message>
        <source>Respin done: {tree}</source>
        <translation>リスピン完了: {tree}</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} started</source>
        <translation>{compose} のリスピン用の Atomic アップデートの mash が開始されました</translation>
    </message>
    <message>
        <source>The mash of Atomic updates for the respin of {compose} is done</source>
        <translation>{compose} のリスピン用の Atomic アップデートの mash が完了しました</translation>
    </message>
    <message>
        <source>Atomic mash started: {tree}</source>
        <translation>Atomic mash 開始: {tree}</translation>
    </message>
    <message>
        <source>Atomic mash done: {tree}</source>
        <translation>Atomic mash 完了: {tree}</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} started</source>
        <translation>{compose} のリスピン用の Atomic インストーラーが開始されました</translation>
    </message>
    <message>
        <source>The Atomic installer for the respin of {compose} is done</source>
        <translation>{compose} のリスピン用の Atomic インストーラーが完了しました</translation>
    </message>
    <message>
        <source>Atomic installer started: {tree}</source>
        <translation>Atomic インストーラー開始: {tree}</translation>
    </message>
    <message>
        <source>Atomic installer done: {tree}</source>
        <translation>Atomic インストーラー完了: {tree}</translation>
    </message>
    <message>
        <source>The build of images for the respin of {compose} started</source>
        <translation>{compose} のリスピン用のイメージのビルドが開始されました</translation>
    </message>
    <message>
        <source>The images for the respin of {compose} are done</source>
        <translation>{compose} のリスピン用のイメージが完了しました</translation>
    </message>
    <message>
        <source>Cloud images started: {tree}</source>
        <translation>クラウドイメージ開始: {tree}</translation>
    </message>
    <message>
        <source>Cloud images done: {tree}</source>
        <translation>クラウドイメージ完了: {tree}</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are being made</source>
        <translation>{compose} のリスピンのチェックサムを作成しています</translation>
    </message>
    <message>
        <source>The checksums for the respin of {compose} are done</source>
        <translation>{compose} のリスピンのチェックサムが完了しました</translation>
    </message>
    <message>
        <source>Checksums started: {tree}</source>
        <translation>チェックサム開始: {tree}</translation>
    </message>
    <message>
        <source>Checksums done: {tree}</source>
        <translation>チェックサム完了: {tree}</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror started</source>
        <translation>{compose} のリスピンのマスターミラーへのコピーが開始されました</translation>
    </message>
    <message>
        <source>The copy of the respin of {compose} to the master mirror is done</source>
        <translation>{compose} のリスピンのマスターミラーへのコピーが完了しました</translation>
    </message>
    <message>
        <source>Mirroring of respin started: {tree}</source>
        <translation>リスピンのミラーリング開始: {tree}</translation>
    </message>
    <message>
        <source>Mirroring of respin done: {tree}</source>
        <translation>リスピンのミラーリング完了: {tree}</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>コンポーズ</translation>
    </message>
</context>
<context>
    <name>copr</name>
    <message>
        <source>{who} started the source build (srpm-builds) of {nvr} in {project} (build {build})</source>
        <translation>{who} が {project} で {nvr} のソースビルド (srpm-builds) を開始しました (ビルド {build})</translation>
    </message>
    <message>
        <source>The source build (srpm-builds) of build {build} started in {project}</source>
        <translation>{project} でビルド {build} のソースビルド (srpm-builds) が開始されました</translation>
    </message>
    <message>
        <source>{who} is building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>{who} が {project} で {chroot} 向けに {nvr} をビルドしています (ビルド {build})</translation>
    </message>
    <message>
        <source>Build {build} started in {project} for {chroot}</source>
        <translation>{project} で {chroot} 向けのビルド {build} が開始されました</translation>
    </message>
    <message>
        <source>{who} started build {build} in {project}</source>
        <translation>{who} が {project} でビルド {build} を開始しました</translation>
    </message>
    <message>
        <source>Build {build} started in {project}</source>
        <translation>{project} でビルド {build} が開始されました</translation>
    </message>
    <message>
        <source>A build started for {chroot}</source>
        <translation>{chroot} 向けのビルドが開始されました</translation>
    </message>
    <message>
        <source>You are building {nvr} in {project} for {chroot} (build {build})</source>
        <translation>{project} で {chroot} 向けに {nvr} をビルド中です (ビルド {build})</translation>
    </message>
    <message>
        <source>You started build {build} in {project}</source>
        <translation>{project} でビルド {build} を開始しました</translation>
    </message>
    <message>
        <source>Build started: {shortName}</source>
        <translation>ビルド開始: {shortName}</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>ビルド開始: {project}</translation>
    </message>
    <message>
        <source>{nvr} failed to build in {project} for {chroot} (build {build})</source>
        <translation>{project} で {chroot} 向けの {nvr} のビルドが失敗しました (ビルド {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed for {chroot}</source>
        <translation>{project} のビルド {build} が {chroot} 向けで失敗しました</translation>
    </message>
    <message>
        <source>Build {build} in {project} failed</source>
        <translation>{project} のビルド {build} が失敗しました</translation>
    </message>
    <message>
        <source>{who}&apos;s build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>{project} で {who} による {chroot} 向けの {nvr} のビルドが成功しました (ビルド {build})</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>{project} で {chroot} 向けの {nvr} のビルドが成功しました (ビルド {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded for {chroot}</source>
        <translation>{project} のビルド {build} が {chroot} 向けで成功しました</translation>
    </message>
    <message>
        <source>Build {build} in {project} succeeded</source>
        <translation>{project} のビルド {build} が成功しました</translation>
    </message>
    <message>
        <source>The build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>{project} で {chroot} 向けの {nvr} のビルドがキャンセルされました (ビルド {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled for {chroot}</source>
        <translation>{project} の {chroot} 向けのビルド {build} がキャンセルされました</translation>
    </message>
    <message>
        <source>Build {build} in {project} was cancelled</source>
        <translation>{project} のビルド {build} がキャンセルされました</translation>
    </message>
    <message>
        <source>{nvr} was skipped in {project} for {chroot} (build {build})</source>
        <translation>{project} で {chroot} 向けの {nvr} がスキップされました (ビルド {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} was skipped for {chroot}</source>
        <translation>{project} の {chroot} 向けのビルド {build} がスキップされました</translation>
    </message>
    <message>
        <source>{nvr} was copied to {project} for {chroot} (build {build})</source>
        <translation>{chroot} 向けの {nvr} が {project} にコピーされました (ビルド {build})</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended for {chroot}</source>
        <translation>{project} の {chroot} 向けのビルド {build} が終了しました</translation>
    </message>
    <message>
        <source>Build {build} in {project} ended</source>
        <translation>{project} のビルド {build} が終了しました</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} failed for {chroot} (build {build})</source>
        <translation>{project} であなたの {chroot} 向けの {nvr} のビルドが失敗しました (ビルド {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} succeeded for {chroot} (build {build})</source>
        <translation>{project} であなたの {chroot} 向けの {nvr} のビルドが成功しました (ビルド {build})</translation>
    </message>
    <message>
        <source>Your build of {nvr} in {project} for {chroot} was cancelled (build {build})</source>
        <translation>{project} であなたの {chroot} 向けの {nvr} のビルドがキャンセルされました (ビルド {build})</translation>
    </message>
    <message>
        <source>Build failed: {shortName}</source>
        <translation>ビルド失敗: {shortName}</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>ビルド失敗: {project}</translation>
    </message>
    <message>
        <source>Build done: {shortName}</source>
        <translation>ビルド完了: {shortName}</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>ビルド完了: {project}</translation>
    </message>
    <message>
        <source>Build cancelled: {shortName}</source>
        <translation>ビルドキャンセル: {shortName}</translation>
    </message>
    <message>
        <source>Build cancelled: {project}</source>
        <translation>ビルドキャンセル: {project}</translation>
    </message>
    <message>
        <source>Build skipped: {shortName}</source>
        <translation>ビルドスキップ: {shortName}</translation>
    </message>
    <message>
        <source>Build skipped: {project}</source>
        <translation>ビルドスキップ: {project}</translation>
    </message>
    <message>
        <source>Build copied: {shortName}</source>
        <translation>ビルドコピー: {shortName}</translation>
    </message>
    <message>
        <source>Build ended: {project}</source>
        <translation>ビルド終了: {project}</translation>
    </message>
    <message>
        <source>Package: {nvr}
Project: {project}
Built by: {who}
For: {chroot}
Build: {build}</source>
        <translation>パッケージ: {nvr}
プロジェクト: {project}
ビルド実行者: {who}
対象: {chroot}
ビルド: {build}</translation>
    </message>
    <message>
        <source>Project: {project}
For: {chroot}
Build: {build}</source>
        <translation>プロジェクト: {project}
対象: {chroot}
ビルド: {build}</translation>
    </message>
    <message>
        <source>{project} started in the chroot {chroot} (build {build})</source>
        <translation>{project} が chroot {chroot} で開始されました (ビルド {build})</translation>
    </message>
    <message>
        <source>A build started in the chroot {chroot}</source>
        <translation>chroot {chroot} でビルドが開始されました</translation>
    </message>
    <message>
        <source>Your build {build} in {project} started in the chroot {chroot}</source>
        <translation>{project} のあなたのビルド {build} が chroot {chroot} で開始されました</translation>
    </message>
    <message>
        <source>Chroot started: {chroot}</source>
        <translation>chroot 開始: {chroot}</translation>
    </message>
    <message>
        <source>Copr has a new worker at {ip}</source>
        <translation>Copr に新しいワーカー {ip} があります</translation>
    </message>
    <message>
        <source>Copr has a new worker</source>
        <translation>Copr に新しいワーカーがあります</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>新しいワーカー</translation>
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
        <translation>メッセージアーカイブ (datanommer) が同じ ID のメッセージを 2 件受け取りました</translation>
    </message>
    <message>
        <source>Duplicate message id</source>
        <translation>メッセージ ID の重複</translation>
    </message>
    <message>
        <source>Message archive</source>
        <translation>メッセージアーカイブ</translation>
    </message>
</context>
<context>
    <name>discourse</name>
    <message>
        <source>{author} posted in “{title}” ({place})</source>
        <translation>{author} が「{title}」に投稿しました ({place})</translation>
    </message>
    <message>
        <source>A new post ({place})</source>
        <translation>新しい投稿 ({place})</translation>
    </message>
    <message>
        <source>A new post on a forum</source>
        <translation>フォーラムに新しい投稿</translation>
    </message>
    <message>
        <source>You posted in “{title}” ({place})</source>
        <translation>「{title}」に投稿しました ({place})</translation>
    </message>
    <message>
        <source>New post: {title}</source>
        <translation>新しい投稿: {title}</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was edited ({place})</source>
        <translation>「{title}」への {author} の投稿が編集されました ({place})</translation>
    </message>
    <message>
        <source>A post was edited ({place})</source>
        <translation>投稿が編集されました ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was edited</source>
        <translation>フォーラムの投稿が編集されました</translation>
    </message>
    <message>
        <source>Your post in “{title}” was edited ({place})</source>
        <translation>「{title}」へのあなたの投稿が編集されました ({place})</translation>
    </message>
    <message>
        <source>Post edited: {title}</source>
        <translation>投稿編集: {title}</translation>
    </message>
    <message>
        <source>Post edited</source>
        <translation>投稿編集</translation>
    </message>
    <message>
        <source>{author}&apos;s post in “{title}” was deleted ({place})</source>
        <translation>「{title}」への {author} の投稿が削除されました ({place})</translation>
    </message>
    <message>
        <source>A post was deleted ({place})</source>
        <translation>投稿が削除されました ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was deleted</source>
        <translation>フォーラムの投稿が削除されました</translation>
    </message>
    <message>
        <source>Your post in “{title}” was deleted ({place})</source>
        <translation>「{title}」へのあなたの投稿が削除されました ({place})</translation>
    </message>
    <message>
        <source>Post deleted: {title}</source>
        <translation>投稿削除: {title}</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>投稿削除</translation>
    </message>
    <message>
        <source>{fan} liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>{fan} が「{title}」への {author} の投稿に「いいね」しました ({place})</translation>
    </message>
    <message>
        <source>{fan} liked a post in “{title}” ({place})</source>
        <translation>{fan} が「{title}」への投稿に「いいね」しました ({place})</translation>
    </message>
    <message>
        <source>A post was liked ({place})</source>
        <translation>投稿に「いいね」が付きました ({place})</translation>
    </message>
    <message>
        <source>A post on a forum was liked</source>
        <translation>フォーラムの投稿に「いいね」が付きました</translation>
    </message>
    <message>
        <source>You liked {author}&apos;s post in “{title}” ({place})</source>
        <translation>「{title}」への {author} の投稿に「いいね」しました ({place})</translation>
    </message>
    <message>
        <source>{fan} liked your post in “{title}” ({place})</source>
        <translation>{fan} が「{title}」へのあなたの投稿に「いいね」しました ({place})</translation>
    </message>
    <message>
        <source>Post liked: {title}</source>
        <translation>いいね: {title}</translation>
    </message>
    <message>
        <source>Post liked</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>{author}&apos;s post solved “{title}” ({place})</source>
        <translation>{author} の投稿が「{title}」を解決しました ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic ({place})</source>
        <translation>投稿がトピックを解決しました ({place})</translation>
    </message>
    <message>
        <source>A post solved a topic on a forum</source>
        <translation>投稿がフォーラムのトピックを解決しました</translation>
    </message>
    <message>
        <source>Your post solved “{title}” ({place})</source>
        <translation>あなたの投稿が「{title}」を解決しました ({place})</translation>
    </message>
    <message>
        <source>Solved: {title}</source>
        <translation>解決: {title}</translation>
    </message>
    <message>
        <source>Topic solved</source>
        <translation>トピック解決</translation>
    </message>
    <message>
        <source>{author} opened the topic “{title}” ({place})</source>
        <translation>{author} がトピック「{title}」を作成しました ({place})</translation>
    </message>
    <message>
        <source>A new topic ({place})</source>
        <translation>新しいトピック ({place})</translation>
    </message>
    <message>
        <source>A new topic on a forum</source>
        <translation>フォーラムに新しいトピック</translation>
    </message>
    <message>
        <source>You opened the topic “{title}” ({place})</source>
        <translation>トピック「{title}」を作成しました ({place})</translation>
    </message>
    <message>
        <source>New topic: {title}</source>
        <translation>新しいトピック: {title}</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新しいトピック</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was edited ({place})</source>
        <translation>{author} のトピック「{title}」が編集されました ({place})</translation>
    </message>
    <message>
        <source>A topic was edited ({place})</source>
        <translation>トピックが編集されました ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was edited</source>
        <translation>フォーラムのトピックが編集されました</translation>
    </message>
    <message>
        <source>Your topic “{title}” was edited ({place})</source>
        <translation>あなたのトピック「{title}」が編集されました ({place})</translation>
    </message>
    <message>
        <source>Topic edited: {title}</source>
        <translation>トピック編集: {title}</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>トピック編集</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” was deleted ({place})</source>
        <translation>{author} のトピック「{title}」が削除されました ({place})</translation>
    </message>
    <message>
        <source>A topic was deleted ({place})</source>
        <translation>トピックが削除されました ({place})</translation>
    </message>
    <message>
        <source>A topic on a forum was deleted</source>
        <translation>フォーラムのトピックが削除されました</translation>
    </message>
    <message>
        <source>Your topic “{title}” was deleted ({place})</source>
        <translation>あなたのトピック「{title}」が削除されました ({place})</translation>
    </message>
    <message>
        <source>Topic deleted: {title}</source>
        <translation>トピック削除: {title}</translation>
    </message>
    <message>
        <source>Topic deleted</source>
        <translation>トピック削除</translation>
    </message>
    <message>
        <source>{author}&apos;s topic “{title}” is back ({place})</source>
        <translation>{author} のトピック「{title}」が復元されました ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back ({place})</source>
        <translation>削除されたトピックが復元されました ({place})</translation>
    </message>
    <message>
        <source>A deleted topic is back</source>
        <translation>削除されたトピックが復元されました</translation>
    </message>
    <message>
        <source>Your topic “{title}” is back ({place})</source>
        <translation>あなたのトピック「{title}」が復元されました ({place})</translation>
    </message>
    <message>
        <source>Topic back: {title}</source>
        <translation>トピック復元: {title}</translation>
    </message>
    <message>
        <source>Topic back</source>
        <translation>トピック復元</translation>
    </message>
    <message>
        <source>Something happened in “{title}” ({place}, {event})</source>
        <translation>「{title}」で動きがありました ({place}、{event})</translation>
    </message>
    <message>
        <source>Something happened on {place} ({event})</source>
        <translation>{place} で動きがありました ({event})</translation>
    </message>
    <message>
        <source>Something happened on a forum</source>
        <translation>フォーラムで動きがありました</translation>
    </message>
    <message>
        <source>News: {title}</source>
        <translation>ニュース: {title}</translation>
    </message>
    <message>
        <source>News: {place}</source>
        <translation>ニュース: {place}</translation>
    </message>
    <message>
        <source>News from a forum</source>
        <translation>フォーラムのニュース</translation>
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
        <translation>パッケージ: {components}
関数: {function}
種類: {type}
最初の発生: {first_occurrence}
件数: {count}</translation>
    </message>
    <message>
        <source>Packages: {components}
Count: {count}</source>
        <translation>パッケージ: {components}
件数: {count}</translation>
    </message>
    <message>
        <source>A crash of {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>{components} のクラッシュが {count, plural, other {# 回}}発生しました</translation>
    </message>
    <message>
        <source>There is a crash of {components}</source>
        <translation>{components} のクラッシュがあります</translation>
    </message>
    <message>
        <source>There is a crash</source>
        <translation>クラッシュがあります</translation>
    </message>
    <message>
        <source>Crash, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>クラッシュ {count, plural, other {# 回}}: {components}</translation>
    </message>
    <message>
        <source>Crash: {components}</source>
        <translation>クラッシュ: {components}</translation>
    </message>
    <message>
        <source>A problem with {components} has occurred {count, plural, one {# time} other {# times}}</source>
        <translation>{components} の問題が {count, plural, other {# 回}}発生しました</translation>
    </message>
    <message>
        <source>There is a problem with {components}</source>
        <translation>{components} に問題があります</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>問題があります</translation>
    </message>
    <message>
        <source>Problem, {count, plural, one {# time} other {# times}}: {components}</source>
        <translation>問題 {count, plural, other {# 回}}: {components}</translation>
    </message>
    <message>
        <source>Problem: {components}</source>
        <translation>問題: {components}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュ報告</translation>
    </message>
</context>
<context>
    <name>fas</name>
    <message>
        <source>{agent} created an account for {other}</source>
        <translation>{agent} が {other} のアカウントを作成しました</translation>
    </message>
    <message>
        <source>{user} created an account</source>
        <translation>{user} がアカウントを作成しました</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>新しいアカウントがあります</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} があなたのアカウントを作成しました</translation>
    </message>
    <message>
        <source>You created an account for {other}</source>
        <translation>{other} のアカウントを作成しました</translation>
    </message>
    <message>
        <source>You created your account</source>
        <translation>自分のアカウントを作成しました</translation>
    </message>
    <message>
        <source>New account: {user}</source>
        <translation>新しいアカウント: {user}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of {other}&apos;s account</source>
        <translation>{agent} が {other} のアカウントの {details} を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s account</source>
        <translation>{agent} が {other} のアカウントを変更しました</translation>
    </message>
    <message>
        <source>{user} changed {details} of their account</source>
        <translation>{user} が自分のアカウントの {details} を変更しました</translation>
    </message>
    <message>
        <source>{user}&apos;s account changed</source>
        <translation>{user} のアカウントが変更されました</translation>
    </message>
    <message>
        <source>An account changed</source>
        <translation>アカウントが変更されました</translation>
    </message>
    <message>
        <source>{agent} changed {details} of your account</source>
        <translation>{agent} があなたのアカウントの {details} を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed your account</source>
        <translation>{agent} があなたのアカウントを変更しました</translation>
    </message>
    <message>
        <source>You changed {details} of {other}&apos;s account</source>
        <translation>{other} のアカウントの {details} を変更しました</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s account</source>
        <translation>{other} のアカウントを変更しました</translation>
    </message>
    <message>
        <source>You changed {details} of your account</source>
        <translation>自分のアカウントの {details} を変更しました</translation>
    </message>
    <message>
        <source>You changed your account</source>
        <translation>自分のアカウントを変更しました</translation>
    </message>
    <message>
        <source>Account changed: {user}</source>
        <translation>アカウント変更: {user}</translation>
    </message>
    <message>
        <source>What changed:
{details}</source>
        <translation>変更点:
{details}</translation>
    </message>
    <message>
        <source>{agent} created the group {group}</source>
        <translation>{agent} がグループ {group} を作成しました</translation>
    </message>
    <message>
        <source>There is a new group, {group}</source>
        <translation>新しいグループ {group} があります</translation>
    </message>
    <message>
        <source>There is a new group</source>
        <translation>新しいグループがあります</translation>
    </message>
    <message>
        <source>You created the group {group}</source>
        <translation>グループ {group} を作成しました</translation>
    </message>
    <message>
        <source>New group: {group}</source>
        <translation>新しいグループ: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {details} of the group {group}</source>
        <translation>{agent} がグループ {group} の {details} を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the group {group}</source>
        <translation>{agent} がグループ {group} を変更しました</translation>
    </message>
    <message>
        <source>The group {group} changed</source>
        <translation>グループ {group} が変更されました</translation>
    </message>
    <message>
        <source>A group changed</source>
        <translation>グループが変更されました</translation>
    </message>
    <message>
        <source>You changed {details} of the group {group}</source>
        <translation>グループ {group} の {details} を変更しました</translation>
    </message>
    <message>
        <source>You changed the group {group}</source>
        <translation>グループ {group} を変更しました</translation>
    </message>
    <message>
        <source>Group changed: {group}</source>
        <translation>グループ変更: {group}</translation>
    </message>
    <message>
        <source>{agent} applied for {other} to join the group {group}</source>
        <translation>{agent} が {other} のグループ {group} への参加を申請しました</translation>
    </message>
    <message>
        <source>{user} applied to join the group {group}</source>
        <translation>{user} がグループ {group} への参加を申請しました</translation>
    </message>
    <message>
        <source>Somebody applied to join the group {group}</source>
        <translation>誰かがグループ {group} への参加を申請しました</translation>
    </message>
    <message>
        <source>Somebody applied to join a group</source>
        <translation>誰かがグループへの参加を申請しました</translation>
    </message>
    <message>
        <source>{agent} applied for you to join the group {group}</source>
        <translation>{agent} があなたのグループ {group} への参加を申請しました</translation>
    </message>
    <message>
        <source>You applied for {other} to join the group {group}</source>
        <translation>{other} のグループ {group} への参加を申請しました</translation>
    </message>
    <message>
        <source>You applied to join the group {group}</source>
        <translation>グループ {group} への参加を申請しました</translation>
    </message>
    <message>
        <source>Application: {group}</source>
        <translation>参加申請: {group}</translation>
    </message>
    <message>
        <source>{agent} sponsored {user} for the group {group}</source>
        <translation>{agent} が {user} をグループ {group} にスポンサーしました</translation>
    </message>
    <message>
        <source>{user} is a new member of the group {group}</source>
        <translation>{user} がグループ {group} の新しいメンバーになりました</translation>
    </message>
    <message>
        <source>The group {group} has a new member</source>
        <translation>グループ {group} に新しいメンバーがいます</translation>
    </message>
    <message>
        <source>A group has a new member</source>
        <translation>グループに新しいメンバーがいます</translation>
    </message>
    <message>
        <source>{agent} sponsored you for the group {group}</source>
        <translation>{agent} があなたをグループ {group} にスポンサーしました</translation>
    </message>
    <message>
        <source>You sponsored {user} for the group {group}</source>
        <translation>{user} をグループ {group} にスポンサーしました</translation>
    </message>
    <message>
        <source>New member: {group}</source>
        <translation>新しいメンバー: {group}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from the group {group}</source>
        <translation>{agent} が {other} をグループ {group} から外しました</translation>
    </message>
    <message>
        <source>{user} left the group {group}</source>
        <translation>{user} がグループ {group} を脱退しました</translation>
    </message>
    <message>
        <source>A member was removed from the group {group}</source>
        <translation>メンバーがグループ {group} から外されました</translation>
    </message>
    <message>
        <source>A member was removed from a group</source>
        <translation>メンバーがグループから外されました</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {group}</source>
        <translation>{agent} があなたをグループ {group} から外しました</translation>
    </message>
    <message>
        <source>You removed {other} from the group {group}</source>
        <translation>{other} をグループ {group} から外しました</translation>
    </message>
    <message>
        <source>You left the group {group}</source>
        <translation>グループ {group} を脱退しました</translation>
    </message>
    <message>
        <source>Member removed: {group}</source>
        <translation>メンバー除外: {group}</translation>
    </message>
    <message>
        <source>{agent} changed {other}&apos;s role in the group {group}</source>
        <translation>{agent} がグループ {group} での {other} の役割を変更しました</translation>
    </message>
    <message>
        <source>{user}&apos;s role in the group {group} changed</source>
        <translation>グループ {group} での {user} の役割が変更されました</translation>
    </message>
    <message>
        <source>A role in the group {group} changed</source>
        <translation>グループ {group} での役割が変更されました</translation>
    </message>
    <message>
        <source>A role in a group changed</source>
        <translation>グループでの役割が変更されました</translation>
    </message>
    <message>
        <source>{agent} changed your role in the group {group}</source>
        <translation>{agent} がグループ {group} でのあなたの役割を変更しました</translation>
    </message>
    <message>
        <source>You changed {other}&apos;s role in the group {group}</source>
        <translation>グループ {group} での {other} の役割を変更しました</translation>
    </message>
    <message>
        <source>You changed your role in the group {group}</source>
        <translation>グループ {group} での自分の役割を変更しました</translation>
    </message>
    <message>
        <source>Role changed: {group}</source>
        <translation>役割変更: {group}</translation>
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
        <translation>{user} がバッジ「{badge}」を獲得しました</translation>
    </message>
    <message>
        <source>{user} got a badge</source>
        <translation>{user} がバッジを獲得しました</translation>
    </message>
    <message>
        <source>Somebody got the badge “{badge}”</source>
        <translation>誰かがバッジ「{badge}」を獲得しました</translation>
    </message>
    <message>
        <source>Somebody got a badge</source>
        <translation>誰かがバッジを獲得しました</translation>
    </message>
    <message>
        <source>You got the badge “{badge}”</source>
        <translation>バッジ「{badge}」を獲得しました</translation>
    </message>
    <message>
        <source>You got a badge</source>
        <translation>バッジを獲得しました</translation>
    </message>
    <message>
        <source>New badge: {badge}</source>
        <translation>新しいバッジ: {badge}</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>新しいバッジ</translation>
    </message>
    <message>
        <source>{user} moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>{user} がバッジのランキングで {old_rank} 位から {rank} 位になりました</translation>
    </message>
    <message>
        <source>{user} moved to place {rank} on the badges leaderboard</source>
        <translation>{user} がバッジのランキングで {rank} 位になりました</translation>
    </message>
    <message>
        <source>{user} moved up on the badges leaderboard</source>
        <translation>{user} がバッジのランキングで順位を上げました</translation>
    </message>
    <message>
        <source>Somebody moved up on the badges leaderboard</source>
        <translation>誰かがバッジのランキングで順位を上げました</translation>
    </message>
    <message>
        <source>You moved from place {old_rank} to place {rank} on the badges leaderboard</source>
        <translation>あなたはバッジのランキングで {old_rank} 位から {rank} 位になりました</translation>
    </message>
    <message>
        <source>You moved to place {rank} on the badges leaderboard</source>
        <translation>あなたはバッジのランキングで {rank} 位になりました</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>新しい順位: {user}、{rank}</translation>
    </message>
    <message>
        <source>{user} logged in to Fedora Badges for the first time</source>
        <translation>{user} が Fedora Badges に初めてログインしました</translation>
    </message>
    <message>
        <source>Somebody logged in to Fedora Badges for the first time</source>
        <translation>誰かが Fedora Badges に初めてログインしました</translation>
    </message>
    <message>
        <source>You logged in to Fedora Badges for the first time</source>
        <translation>Fedora Badges に初めてログインしました</translation>
    </message>
    <message>
        <source>First login: {user}</source>
        <translation>初回ログイン: {user}</translation>
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
        <translation>{image} の {where} へのアップロードが開始されました</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished ({machine})</source>
        <translation>{image} の {where} へのアップロードが完了しました ({machine})</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} is finished</source>
        <translation>{image} の {where} へのアップロードが完了しました</translation>
    </message>
    <message>
        <source>The upload of {image} to {where} failed</source>
        <translation>{image} の {where} へのアップロードが失敗しました</translation>
    </message>
    <message>
        <source>The upload of {image} has changed</source>
        <translation>{image} のアップロードの状態が変わりました</translation>
    </message>
    <message>
        <source>The upload of an image has changed</source>
        <translation>イメージのアップロードの状態が変わりました</translation>
    </message>
    <message>
        <source>Upload started: {image}</source>
        <translation>アップロード開始: {image}</translation>
    </message>
    <message>
        <source>Upload done: {image}</source>
        <translation>アップロード完了: {image}</translation>
    </message>
    <message>
        <source>Upload failed: {image}</source>
        <translation>アップロード失敗: {image}</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started ({machine})</source>
        <translation>{where} での {image} のテストが開始されました ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} started</source>
        <translation>{where} での {image} のテストが開始されました</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed ({machine})</source>
        <translation>{where} での {image} のテストが完了しました ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} is completed</source>
        <translation>{where} での {image} のテストが完了しました</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed ({machine})</source>
        <translation>{where} での {image} のテストが失敗しました ({machine})</translation>
    </message>
    <message>
        <source>The test of {image} on {where} failed</source>
        <translation>{where} での {image} のテストが失敗しました</translation>
    </message>
    <message>
        <source>The test of {image} has changed</source>
        <translation>{image} のテストの状態が変わりました</translation>
    </message>
    <message>
        <source>The test of an image has changed</source>
        <translation>イメージのテストの状態が変わりました</translation>
    </message>
    <message>
        <source>Test started: {image}</source>
        <translation>テスト開始: {image}</translation>
    </message>
    <message>
        <source>Test done: {image}</source>
        <translation>テスト完了: {image}</translation>
    </message>
    <message>
        <source>Test failed: {image}</source>
        <translation>テスト失敗: {image}</translation>
    </message>
    <message>
        <source>{image} was copied from {source} to {where} ({machine})</source>
        <translation>{image} が {source} から {where} にコピーされました ({machine})</translation>
    </message>
    <message>
        <source>{image} was copied to {where}</source>
        <translation>{image} が {where} にコピーされました</translation>
    </message>
    <message>
        <source>An image was copied</source>
        <translation>イメージがコピーされました</translation>
    </message>
    <message>
        <source>Image copied: {image}</source>
        <translation>イメージコピー: {image}</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>イメージコピー</translation>
    </message>
    <message>
        <source>{image} was published in {where} ({machine})</source>
        <translation>{image} が {where} で公開されました ({machine})</translation>
    </message>
    <message>
        <source>{image} was published in {where}</source>
        <translation>{image} が {where} で公開されました</translation>
    </message>
    <message>
        <source>An image was published</source>
        <translation>イメージが公開されました</translation>
    </message>
    <message>
        <source>Image published: {image}</source>
        <translation>イメージ公開: {image}</translation>
    </message>
    <message>
        <source>Image published</source>
        <translation>イメージ公開</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>クラウドイメージ</translation>
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
        <translation>会議: {name}
カレンダー: {calendarName}
日時: {date}、{start} から {end} ({zone})
場所: {location}

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})

{information}</source>
        <translation>会議: {name}
カレンダー: {calendarName}
日時: {date}、{start} から {end} ({zone})

{information}</translation>
    </message>
    <message>
        <source>Meeting: {name}
Calendar: {calendarName}
When: {date}, {start} to {end} ({zone})</source>
        <translation>会議: {name}
カレンダー: {calendarName}
日時: {date}、{start} から {end} ({zone})</translation>
    </message>
    <message>
        <source>{agent} created the calendar “{calendarName}”</source>
        <translation>{agent} がカレンダー「{calendarName}」を作成しました</translation>
    </message>
    <message>
        <source>There is a new calendar, “{calendarName}”</source>
        <translation>新しいカレンダー「{calendarName}」があります</translation>
    </message>
    <message>
        <source>There is a new calendar</source>
        <translation>新しいカレンダーがあります</translation>
    </message>
    <message>
        <source>You created the calendar “{calendarName}”</source>
        <translation>カレンダー「{calendarName}」を作成しました</translation>
    </message>
    <message>
        <source>New calendar: {calendarName}</source>
        <translation>新しいカレンダー: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} changed the calendar “{calendarName}”</source>
        <translation>{agent} がカレンダー「{calendarName}」を変更しました</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” changed</source>
        <translation>カレンダー「{calendarName}」が変更されました</translation>
    </message>
    <message>
        <source>A calendar changed</source>
        <translation>カレンダーが変更されました</translation>
    </message>
    <message>
        <source>You changed the calendar “{calendarName}”</source>
        <translation>カレンダー「{calendarName}」を変更しました</translation>
    </message>
    <message>
        <source>Calendar changed: {calendarName}</source>
        <translation>カレンダー変更: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>{agent} が会議 (iCalendar) をカレンダー「{calendarName}」にアップロードしました</translation>
    </message>
    <message>
        <source>Meetings were uploaded into the calendar “{calendarName}”</source>
        <translation>会議がカレンダー「{calendarName}」にアップロードされました</translation>
    </message>
    <message>
        <source>Meetings were uploaded into a calendar</source>
        <translation>会議がカレンダーにアップロードされました</translation>
    </message>
    <message>
        <source>You uploaded meetings (iCalendar) into the calendar “{calendarName}”</source>
        <translation>会議 (iCalendar) をカレンダー「{calendarName}」にアップロードしました</translation>
    </message>
    <message>
        <source>Meetings uploaded: {calendarName}</source>
        <translation>会議アップロード: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>{agent} がカレンダー「{calendarName}」のすべての会議を消去しました</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was cleared of all its meetings</source>
        <translation>カレンダー「{calendarName}」のすべての会議が消去されました</translation>
    </message>
    <message>
        <source>A calendar was cleared of all its meetings</source>
        <translation>カレンダーのすべての会議が消去されました</translation>
    </message>
    <message>
        <source>You cleared the calendar “{calendarName}” of all its meetings</source>
        <translation>カレンダー「{calendarName}」のすべての会議を消去しました</translation>
    </message>
    <message>
        <source>Calendar cleared: {calendarName}</source>
        <translation>カレンダー消去: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} deleted the calendar “{calendarName}”</source>
        <translation>{agent} がカレンダー「{calendarName}」を削除しました</translation>
    </message>
    <message>
        <source>The calendar “{calendarName}” was deleted</source>
        <translation>カレンダー「{calendarName}」が削除されました</translation>
    </message>
    <message>
        <source>A calendar was deleted</source>
        <translation>カレンダーが削除されました</translation>
    </message>
    <message>
        <source>You deleted the calendar “{calendarName}”</source>
        <translation>カレンダー「{calendarName}」を削除しました</translation>
    </message>
    <message>
        <source>Calendar deleted: {calendarName}</source>
        <translation>カレンダー削除: {calendarName}</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} が会議「{name}」をカレンダー「{calendarName}」に登録しました</translation>
    </message>
    <message>
        <source>{agent} put the meeting “{name}” into a calendar</source>
        <translation>{agent} が会議「{name}」をカレンダーに登録しました</translation>
    </message>
    <message>
        <source>There is a new meeting, “{name}”</source>
        <translation>新しい会議「{name}」があります</translation>
    </message>
    <message>
        <source>There is a new meeting</source>
        <translation>新しい会議があります</translation>
    </message>
    <message>
        <source>You put the meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>会議「{name}」をカレンダー「{calendarName}」に登録しました</translation>
    </message>
    <message>
        <source>{agent} put your meeting “{name}” into the calendar “{calendarName}”</source>
        <translation>{agent} があなたの会議「{name}」をカレンダー「{calendarName}」に登録しました</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>新しい会議: {name}</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} がカレンダー「{calendarName}」の会議「{name}」を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the meeting “{name}”</source>
        <translation>{agent} が会議「{name}」を変更しました</translation>
    </message>
    <message>
        <source>The meeting “{name}” changed</source>
        <translation>会議「{name}」が変更されました</translation>
    </message>
    <message>
        <source>A meeting changed</source>
        <translation>会議が変更されました</translation>
    </message>
    <message>
        <source>You changed the meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>カレンダー「{calendarName}」の会議「{name}」を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed your meeting “{name}” in the calendar “{calendarName}”</source>
        <translation>{agent} がカレンダー「{calendarName}」のあなたの会議「{name}」を変更しました</translation>
    </message>
    <message>
        <source>Meeting changed: {name}</source>
        <translation>会議変更: {name}</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} が会議「{name}」をカレンダー「{calendarName}」から削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted the meeting “{name}”</source>
        <translation>{agent} が会議「{name}」を削除しました</translation>
    </message>
    <message>
        <source>The meeting “{name}” was deleted</source>
        <translation>会議「{name}」が削除されました</translation>
    </message>
    <message>
        <source>A meeting was deleted</source>
        <translation>会議が削除されました</translation>
    </message>
    <message>
        <source>You deleted the meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>会議「{name}」をカレンダー「{calendarName}」から削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted your meeting “{name}” from the calendar “{calendarName}”</source>
        <translation>{agent} があなたの会議「{name}」をカレンダー「{calendarName}」から削除しました</translation>
    </message>
    <message>
        <source>Meeting deleted: {name}</source>
        <translation>会議削除: {name}</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>「{calendarName}」の会議「{name}」は {date} {start} ({zone}) に始まります</translation>
    </message>
    <message>
        <source>The meeting “{name}” of “{calendarName}” begins soon</source>
        <translation>「{calendarName}」の会議「{name}」がまもなく始まります</translation>
    </message>
    <message>
        <source>The meeting “{name}” begins soon</source>
        <translation>会議「{name}」がまもなく始まります</translation>
    </message>
    <message>
        <source>A meeting begins soon</source>
        <translation>会議がまもなく始まります</translation>
    </message>
    <message>
        <source>Your meeting “{name}” of “{calendarName}” begins on {date} at {start} ({zone})</source>
        <translation>「{calendarName}」のあなたの会議「{name}」は {date} {start} ({zone}) に始まります</translation>
    </message>
    <message>
        <source>Meeting soon: {name}</source>
        <translation>まもなく会議: {name}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>fedora_elections</name>
    <message>
        <source>{agent} created the election “{election}” ({alias})</source>
        <translation>{agent} が選挙「{election}」({alias}) を作成しました</translation>
    </message>
    <message>
        <source>{agent} created the election “{election}”</source>
        <translation>{agent} が選挙「{election}」を作成しました</translation>
    </message>
    <message>
        <source>There is a new election: “{election}”</source>
        <translation>新しい選挙があります:「{election}」</translation>
    </message>
    <message>
        <source>There is a new election</source>
        <translation>新しい選挙があります</translation>
    </message>
    <message>
        <source>You created the election “{election}”</source>
        <translation>選挙「{election}」を作成しました</translation>
    </message>
    <message>
        <source>New election: {election}</source>
        <translation>新しい選挙: {election}</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}” ({alias})</source>
        <translation>{agent} が選挙「{election}」({alias}) を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited the election “{election}”</source>
        <translation>{agent} が選挙「{election}」を編集しました</translation>
    </message>
    <message>
        <source>The election “{election}” was edited</source>
        <translation>選挙「{election}」が編集されました</translation>
    </message>
    <message>
        <source>An election was edited</source>
        <translation>選挙が編集されました</translation>
    </message>
    <message>
        <source>You edited the election “{election}”</source>
        <translation>選挙「{election}」を編集しました</translation>
    </message>
    <message>
        <source>Election edited: {election}</source>
        <translation>選挙編集: {election}</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} ({account}) to the election “{election}” ({alias})</source>
        <translation>{agent} が候補者 {candidateName} ({account}) を選挙「{election}」({alias}) に追加しました</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}” ({alias})</source>
        <translation>{agent} が候補者 {candidateName} を選挙「{election}」({alias}) に追加しました</translation>
    </message>
    <message>
        <source>{agent} added the candidate {candidateName} to the election “{election}”</source>
        <translation>{agent} が候補者 {candidateName} を選挙「{election}」に追加しました</translation>
    </message>
    <message>
        <source>The election “{election}” has a new candidate</source>
        <translation>選挙「{election}」に新しい候補者がいます</translation>
    </message>
    <message>
        <source>An election has a new candidate</source>
        <translation>選挙に新しい候補者がいます</translation>
    </message>
    <message>
        <source>You added the candidate {candidateName} to the election “{election}”</source>
        <translation>候補者 {candidateName} を選挙「{election}」に追加しました</translation>
    </message>
    <message>
        <source>{agent} added you as a candidate to the election “{election}”</source>
        <translation>{agent} があなたを選挙「{election}」の候補者に追加しました</translation>
    </message>
    <message>
        <source>New candidate: {candidateName}</source>
        <translation>新しい候補者: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} ({account}) of the election “{election}” ({alias})</source>
        <translation>{agent} が選挙「{election}」({alias}) の候補者 {candidateName} ({account}) を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}” ({alias})</source>
        <translation>{agent} が選挙「{election}」({alias}) の候補者 {candidateName} を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited the candidate {candidateName} of the election “{election}”</source>
        <translation>{agent} が選挙「{election}」の候補者 {candidateName} を編集しました</translation>
    </message>
    <message>
        <source>A candidate of the election “{election}” was edited</source>
        <translation>選挙「{election}」の候補者が編集されました</translation>
    </message>
    <message>
        <source>A candidate was edited</source>
        <translation>候補者が編集されました</translation>
    </message>
    <message>
        <source>You edited the candidate {candidateName} of the election “{election}”</source>
        <translation>選挙「{election}」の候補者 {candidateName} を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited what is said of you as a candidate of the election “{election}”</source>
        <translation>{agent} が選挙「{election}」の候補者としてのあなたの情報を編集しました</translation>
    </message>
    <message>
        <source>Candidate edited: {candidateName}</source>
        <translation>候補者編集: {candidateName}</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} ({account}) from the election “{election}” ({alias})</source>
        <translation>{agent} が候補者 {candidateName} ({account}) を選挙「{election}」({alias}) から削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}” ({alias})</source>
        <translation>{agent} が候補者 {candidateName} を選挙「{election}」({alias}) から削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>{agent} が候補者 {candidateName} を選挙「{election}」から削除しました</translation>
    </message>
    <message>
        <source>A candidate was deleted from the election “{election}”</source>
        <translation>選挙「{election}」から候補者が削除されました</translation>
    </message>
    <message>
        <source>A candidate was deleted</source>
        <translation>候補者が削除されました</translation>
    </message>
    <message>
        <source>You deleted the candidate {candidateName} from the election “{election}”</source>
        <translation>候補者 {candidateName} を選挙「{election}」から削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted you as a candidate from the election “{election}”</source>
        <translation>{agent} があなたを選挙「{election}」の候補者から削除しました</translation>
    </message>
    <message>
        <source>Candidate deleted: {candidateName}</source>
        <translation>候補者削除: {candidateName}</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>選挙</translation>
    </message>
</context>
<context>
    <name>fedoratagger</name>
    <message>
        <source>{user} added the tag “{tag}” to {package}</source>
        <translation>{user} が {package} にタグ「{tag}」を追加しました</translation>
    </message>
    <message>
        <source>Somebody anonymous added the tag “{tag}” to {package}</source>
        <translation>匿名の誰かが {package} にタグ「{tag}」を追加しました</translation>
    </message>
    <message>
        <source>A package got a tag</source>
        <translation>パッケージにタグが付きました</translation>
    </message>
    <message>
        <source>You added the tag “{tag}” to {package}</source>
        <translation>{package} にタグ「{tag}」を追加しました</translation>
    </message>
    <message>
        <source>New tag: {package}, {tag}</source>
        <translation>新しいタグ: {package}、{tag}</translation>
    </message>
    <message>
        <source>{user} voted for the tag “{tag}” of {package}</source>
        <translation>{user} が {package} のタグ「{tag}」に賛成票を入れました</translation>
    </message>
    <message>
        <source>Somebody anonymous voted for the tag “{tag}” of {package}</source>
        <translation>匿名の誰かが {package} のタグ「{tag}」に賛成票を入れました</translation>
    </message>
    <message>
        <source>{user} voted against the tag “{tag}” of {package}</source>
        <translation>{user} が {package} のタグ「{tag}」に反対票を入れました</translation>
    </message>
    <message>
        <source>Somebody anonymous voted against the tag “{tag}” of {package}</source>
        <translation>匿名の誰かが {package} のタグ「{tag}」に反対票を入れました</translation>
    </message>
    <message>
        <source>There is a vote about a tag of {package}</source>
        <translation>{package} のタグについて投票がありました</translation>
    </message>
    <message>
        <source>There is a vote about a tag</source>
        <translation>タグについて投票がありました</translation>
    </message>
    <message>
        <source>You voted for the tag “{tag}” of {package}</source>
        <translation>{package} のタグ「{tag}」に賛成票を入れました</translation>
    </message>
    <message>
        <source>You voted against the tag “{tag}” of {package}</source>
        <translation>{package} のタグ「{tag}」に反対票を入れました</translation>
    </message>
    <message>
        <source>Vote for a tag: {package}, {tag}</source>
        <translation>タグに賛成票: {package}、{tag}</translation>
    </message>
    <message>
        <source>Vote against a tag: {package}, {tag}</source>
        <translation>タグに反対票: {package}、{tag}</translation>
    </message>
    <message>
        <source>{user} gave {package} a rating of {score}</source>
        <translation>{user} が {package} に評価 {score} を付けました</translation>
    </message>
    <message>
        <source>Somebody anonymous gave {package} a rating of {score}</source>
        <translation>匿名の誰かが {package} に評価 {score} を付けました</translation>
    </message>
    <message>
        <source>{package} got a rating</source>
        <translation>{package} に評価が付きました</translation>
    </message>
    <message>
        <source>A package got a rating</source>
        <translation>パッケージに評価が付きました</translation>
    </message>
    <message>
        <source>You gave {package} a rating of {score}</source>
        <translation>{package} に評価 {score} を付けました</translation>
    </message>
    <message>
        <source>Rated {score}: {package}</source>
        <translation>評価 {score}: {package}</translation>
    </message>
    <message>
        <source>{user} no longer uses {package}</source>
        <translation>{user} は {package} を使わなくなりました</translation>
    </message>
    <message>
        <source>Somebody anonymous no longer uses {package}</source>
        <translation>匿名の誰かが {package} を使わなくなりました</translation>
    </message>
    <message>
        <source>{user} uses {package}</source>
        <translation>{user} は {package} を使っています</translation>
    </message>
    <message>
        <source>Somebody anonymous uses {package}</source>
        <translation>匿名の誰かが {package} を使っています</translation>
    </message>
    <message>
        <source>Somebody said whether they use {package}</source>
        <translation>誰かが {package} を使っているかどうかを回答しました</translation>
    </message>
    <message>
        <source>Somebody said whether they use a package</source>
        <translation>誰かがパッケージを使っているかどうかを回答しました</translation>
    </message>
    <message>
        <source>You no longer use {package}</source>
        <translation>{package} を使わなくなりました</translation>
    </message>
    <message>
        <source>You use {package}</source>
        <translation>{package} を使っています</translation>
    </message>
    <message>
        <source>No longer used: {package}</source>
        <translation>使用終了: {package}</translation>
    </message>
    <message>
        <source>Used: {package}</source>
        <translation>使用中: {package}</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers is now {rank}</source>
        <translation>{user} の tagger での順位が {rank} になりました</translation>
    </message>
    <message>
        <source>{user}&apos;s rank among the taggers changed</source>
        <translation>{user} の tagger での順位が変わりました</translation>
    </message>
    <message>
        <source>A rank among the taggers changed</source>
        <translation>tagger での順位が変わりました</translation>
    </message>
    <message>
        <source>Your rank among the taggers is now {rank}</source>
        <translation>あなたの tagger での順位が {rank} になりました</translation>
    </message>
    <message>
        <source>New rank: {user}, {rank}</source>
        <translation>新しい順位: {user}、{rank}</translation>
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
        <translation>{user} が {channel} による通知の {what} を変更しました</translation>
    </message>
    <message>
        <source>{user} changed their notifications</source>
        <translation>{user} が自分の通知を変更しました</translation>
    </message>
    <message>
        <source>Somebody changed their notifications</source>
        <translation>誰かが自分の通知を変更しました</translation>
    </message>
    <message>
        <source>You changed the {what} of your notifications by {channel}</source>
        <translation>{channel} による自分の通知の {what} を変更しました</translation>
    </message>
    <message>
        <source>You changed your notifications</source>
        <translation>自分の通知を変更しました</translation>
    </message>
    <message>
        <source>Notifications changed: {user}</source>
        <translation>通知変更: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a filter of their notifications by {channel}</source>
        <translation>{user} が {channel} による通知のフィルターの {what} を変更しました</translation>
    </message>
    <message>
        <source>{user} changed a filter of their notifications</source>
        <translation>{user} が自分の通知のフィルターを変更しました</translation>
    </message>
    <message>
        <source>Somebody changed a filter of their notifications</source>
        <translation>誰かが自分の通知のフィルターを変更しました</translation>
    </message>
    <message>
        <source>You changed the {what} of a filter of your notifications by {channel}</source>
        <translation>{channel} による自分の通知のフィルターの {what} を変更しました</translation>
    </message>
    <message>
        <source>You changed a filter of your notifications</source>
        <translation>自分の通知のフィルターを変更しました</translation>
    </message>
    <message>
        <source>Filter changed: {user}</source>
        <translation>フィルター変更: {user}</translation>
    </message>
    <message>
        <source>{user} changed the {what} of a rule of their notifications by {channel}</source>
        <translation>{user} が {channel} による通知のルールの {what} を変更しました</translation>
    </message>
    <message>
        <source>{user} changed a rule of their notifications</source>
        <translation>{user} が自分の通知のルールを変更しました</translation>
    </message>
    <message>
        <source>Somebody changed a rule of their notifications</source>
        <translation>誰かが自分の通知のルールを変更しました</translation>
    </message>
    <message>
        <source>You changed the {what} of a rule of your notifications by {channel}</source>
        <translation>{channel} による自分の通知のルールの {what} を変更しました</translation>
    </message>
    <message>
        <source>You changed a rule of your notifications</source>
        <translation>自分の通知のルールを変更しました</translation>
    </message>
    <message>
        <source>Rule changed: {user}</source>
        <translation>ルール変更: {user}</translation>
    </message>
    <message>
        <source>The {what} of {user}&apos;s confirmation of notifications by {channel} changed</source>
        <translation>{channel} による通知についての {user} の確認の {what} が変わりました</translation>
    </message>
    <message>
        <source>{user}&apos;s confirmation of notifications changed</source>
        <translation>通知についての {user} の確認が変わりました</translation>
    </message>
    <message>
        <source>A confirmation of notifications changed</source>
        <translation>通知の確認が変わりました</translation>
    </message>
    <message>
        <source>The {what} of your confirmation of notifications by {channel} changed</source>
        <translation>{channel} による通知についてのあなたの確認の {what} が変わりました</translation>
    </message>
    <message>
        <source>Your confirmation of notifications changed</source>
        <translation>通知についてのあなたの確認が変わりました</translation>
    </message>
    <message>
        <source>Confirmation changed: {user}</source>
        <translation>確認変更: {user}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
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
        <translation>重大度「%1」はここにはありません</translation>
    </message>
    <message>
        <source>“%1” is no package and is left out</source>
        <translation>「%1」はパッケージではないため除外します</translation>
    </message>
    <message>
        <source>the packages of %1 become your own</source>
        <translation>%1 のパッケージは自分のパッケージになります</translation>
    </message>
    <message>
        <source>the filter “%1” is not known here</source>
        <translation>フィルター「%1」はここにはありません</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>what it tracks is not known here; it is left out</source>
        <translation>ルールの対象がここにはないため、ルールを除外します</translation>
    </message>
    <message>
        <source>where it was sent to becomes a bubble</source>
        <translation>送信先はバブルになります</translation>
    </message>
    <message>
        <source>the pattern “%1” is left out; there a package has a whole name</source>
        <translation>パターン「%1」は除外します。FMN ではパッケージを完全な名前で指定します</translation>
    </message>
    <message>
        <source>what is fixed and everything else are one severity there</source>
        <translation>FMN では「解決」と「その他すべて」は同じ重大度です</translation>
    </message>
    <message>
        <source>the services it leaves out are not left out there</source>
        <translation>除外するサービスは FMN では除外されません</translation>
    </message>
    <message>
        <source>signatures are not asked for there</source>
        <translation>FMN では署名を確認しません</translation>
    </message>
    <message>
        <source>its words are not looked for there</source>
        <translation>FMN ではルールの語句を探しません</translation>
    </message>
    <message>
        <source>what breaks or is mended is not told apart there</source>
        <translation>FMN では壊れたものと直ったものを区別しません</translation>
    </message>
    <message>
        <source>nothing is dropped there; it sends nothing</source>
        <translation>FMN では破棄はありません。ルールは何も送信しません</translation>
    </message>
    <message>
        <source>there is neither urgency nor sound there</source>
        <translation>FMN には緊急度もサウンドもありません</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>%1 件を超えるルールは読み込みません。</translation>
    </message>
    <message>
        <source>what it tracks cannot be tracked there; it is left out</source>
        <translation>ルールの対象は FMN では扱えないため、ルールを除外します</translation>
    </message>
    <message>
        <source>There each rule sends by itself: an earlier one takes nothing from a later one, and where to is chosen there.</source>
        <translation>FMN では各ルールが個別に送信します。先のルールが後のルールの分を取ることはなく、送信先は FMN で選びます。</translation>
    </message>
    <message>
        <source>it sends nothing there; here it would keep messages from others, and is switched off</source>
        <translation>そちらでは何も送りません。ここではほかのルールのメッセージを取ってしまうため、オフにしました</translation>
    </message>
    <message>
        <source>There each rule sends by itself. Here the first that fits decides: order them.</source>
        <translation>そちらでは各ルールが個別に送ります。ここでは最初に当てはまるルールが決めるので、順序を決めてください。</translation>
    </message>
</context>
<context>
    <name>forgejo</name>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} が {commits, plural, other {# 件のコミット}}を {repo} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} が {branch} を {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} が {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} がリポジトリーにプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>誰かが {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to Forgejo</source>
        <translation>誰かが Forgejo にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{commits, plural, other {# 件のコミット}}を {repo} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>{repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>プッシュ: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を編集しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labels}: “{title}”</source>
        <translation>{who} がイシュー {ticket} にラベル {labels} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{who} removed the labels of the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} のラベルを外しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{who} unassigned the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} の割り当てを解除しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} がイシュー {ticket} を変更しました</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>イシュー {ticket} が変更されました</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>{repo} のイシューが変更されました</translation>
    </message>
    <message>
        <source>An issue changed on Forgejo</source>
        <translation>Forgejo のイシューが変更されました</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>新しいイシュー: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>イシュークローズ: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>イシュー再オープン: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>イシュー削除: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>イシュー変更: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>イシュー変更</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} が {ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} が {ticket}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} が {ticket}「{title}」へのコメントを削除しました</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} が {ticket} にコメントしました</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} に新しいコメントがあります</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} に新しいコメントがあります</translation>
    </message>
    <message>
        <source>A new comment on Forgejo</source>
        <translation>Forgejo に新しいコメント</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>{ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>{ticket}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>{ticket}「{title}」へのコメントを削除しました</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>新しいコメント: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>コメント削除: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>コメント: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} にプッシュしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を編集しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をレビュー可能にしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labels}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} にラベル {labels} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{who} removed the labels of the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} のラベルを外しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>プルリクエスト {ticket} が変更されました</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>{repo} のプルリクエストが変更されました</translation>
    </message>
    <message>
        <source>A pull request changed on Forgejo</source>
        <translation>Forgejo のプルリクエストが変更されました</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} にプッシュしました:「{title}」</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>プルリクエスト {ticket} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>新しいプルリクエスト: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>プルリクエストマージ: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>プルリクエストクローズ: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>プルリクエスト再オープン: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>プルリクエスト変更: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>プルリクエスト変更</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} が {repo} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} が {repo} にタグ {branch} を付けました</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} が {repo} に {branch} を作成しました</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} に新しいブランチまたはタグがあります</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>ブランチまたはタグが作成されました</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>{repo} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>{repo} にタグ {branch} を付けました</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>新しいブランチ: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>新しいタグ: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>新しいブランチまたはタグ</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} が {repo} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} が {repo} のタグ {branch} を削除しました</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} が {repo} の {branch} を削除しました</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>{repo} のブランチまたはタグが削除されました</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>ブランチまたはタグが削除されました</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>{repo} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>{repo} のタグ {branch} を削除しました</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>ブランチ削除: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>タグ削除: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>ブランチまたはタグの削除</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} が {repo} をフォークしました</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>{repo} がフォークされました</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>リポジトリーがフォークされました</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>{repo} をフォークしました</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>フォーク: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>リポジトリーのフォーク</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} が {project} のリリース {version} を削除しました</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} が {project} のリリース {version} を編集しました</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} が {project} {version} をリリースしました</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} がリリースされました</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} に新しいリリースがあります</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>プロジェクトに新しいリリースがあります</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>{project} のリリース {version} を削除しました</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>{project} のリリース {version} を編集しました</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>{project} {version} をリリースしました</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>リリース削除: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>リリース編集: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>リリース: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>新しいリリース</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を承認しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} に変更を要求しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} がプルリクエスト {ticket} をレビューしました</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>プルリクエスト {ticket} がレビューされました</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>プルリクエストがレビューされました</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} を承認しました:「{title}」</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} に変更を要求しました:「{title}」</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>承認: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>変更要求: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>プルリクエストのレビュー</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>{who} のワークフロー {workflow} が {repo} ({branch}) で成功しました</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>{repo} でワークフローが成功しました</translation>
    </message>
    <message>
        <source>A workflow succeeded</source>
        <translation>ワークフローが成功しました</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeded in {repo} ({branch})</source>
        <translation>あなたのワークフロー {workflow} が {repo} ({branch}) で成功しました</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>ワークフロー成功: {repo}</translation>
    </message>
    <message>
        <source>Workflow succeeded</source>
        <translation>ワークフロー成功</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} failed in {repo} ({branch})</source>
        <translation>{who} のワークフロー {workflow} が {repo} ({branch}) で失敗しました</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>{repo} でワークフローが失敗しました</translation>
    </message>
    <message>
        <source>A workflow failed</source>
        <translation>ワークフローが失敗しました</translation>
    </message>
    <message>
        <source>Your workflow {workflow} failed in {repo} ({branch})</source>
        <translation>あなたのワークフロー {workflow} が {repo} ({branch}) で失敗しました</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>ワークフロー失敗: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>ワークフロー失敗</translation>
    </message>
    <message>
        <source>{who}&apos;s workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>{who} のワークフロー {workflow} が {repo} ({branch}) で再び成功しました</translation>
    </message>
    <message>
        <source>A workflow succeeds again in {repo}</source>
        <translation>{repo} でワークフローが再び成功しました</translation>
    </message>
    <message>
        <source>A workflow succeeds again</source>
        <translation>ワークフローが再び成功しました</translation>
    </message>
    <message>
        <source>Your workflow {workflow} succeeds again in {repo} ({branch})</source>
        <translation>あなたのワークフロー {workflow} が {repo} ({branch}) で再び成功しました</translation>
    </message>
    <message>
        <source>Workflow fixed: {repo}</source>
        <translation>ワークフロー復旧: {repo}</translation>
    </message>
    <message>
        <source>Workflow fixed</source>
        <translation>ワークフロー復旧</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} が {repo} で操作しました ({event})</translation>
    </message>
    <message>
        <source>{who} did something on Forgejo ({event})</source>
        <translation>{who} が Forgejo で操作しました ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>{repo} で動きがありました ({event})</translation>
    </message>
    <message>
        <source>Something happened on Forgejo</source>
        <translation>Forgejo で動きがありました</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>{repo} で操作しました ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>ニュース: {repo}</translation>
    </message>
    <message>
        <source>News from Forgejo</source>
        <translation>Forgejo のニュース</translation>
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
        <translation>{_service}: {_packages} の {_event} ({_users})</translation>
    </message>
    <message>
        <source>{_service}: {_event} for {_packages}</source>
        <translation>{_service}: {_packages} の {_event}</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}: “{text}”</source>
        <translation>{_service}: {_event} ({_users}):「{text}」</translation>
    </message>
    <message>
        <source>{_service}: {_event} by {_users}</source>
        <translation>{_service}: {_event} ({_users})</translation>
    </message>
    <message>
        <source>{_service}: {_event}: “{text}”</source>
        <translation>{_service}: {_event}:「{text}」</translation>
    </message>
    <message>
        <source>{_service}: {_event}</source>
        <translation>{_service}: {_event}</translation>
    </message>
    <message>
        <source>{_service}: “{text}”</source>
        <translation>{_service}:「{text}」</translation>
    </message>
    <message>
        <source>Something happened at {_service}</source>
        <translation>{_service} で動きがありました</translation>
    </message>
    <message>
        <source>A message without a topic</source>
        <translation>トピックのないメッセージ</translation>
    </message>
    <message>
        <source>{_service}: {_packages}</source>
        <translation>{_service}: {_packages}</translation>
    </message>
    <message>
        <source>News from {_service}</source>
        <translation>{_service} のニュース</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>{author} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{author} が {project} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>{author} pushed to {project} ({branch})</source>
        <translation>{author} が {project} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>{author} pushed to {project}</source>
        <translation>{author} が {project} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>誰かが {project} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>誰かがコミットをプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>{project} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch})</source>
        <translation>{project} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>{project} にプッシュしました</translation>
    </message>
    <message>
        <source>New commit: {project}</source>
        <translation>新しいコミット: {project}</translation>
    </message>
    <message>
        <source>The commit is in another branch already.

{text}</source>
        <translation>このコミットはすでに別のブランチにあります。

{text}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {package}</source>
        <translation>{agent} が {package} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>{package} has a new branch, {branch}</source>
        <translation>{package} に新しいブランチ {branch} があります</translation>
    </message>
    <message>
        <source>A package has a new branch</source>
        <translation>パッケージに新しいブランチがあります</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {package}</source>
        <translation>{package} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>新しいブランチ: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} uploaded {filename} for {name}</source>
        <translation>{agent} が {name} の {filename} をアップロードしました</translation>
    </message>
    <message>
        <source>{filename} was uploaded for {name}</source>
        <translation>{name} の {filename} がアップロードされました</translation>
    </message>
    <message>
        <source>A source was uploaded</source>
        <translation>ソースがアップロードされました</translation>
    </message>
    <message>
        <source>You uploaded {filename} for {name}</source>
        <translation>{name} の {filename} をアップロードしました</translation>
    </message>
    <message>
        <source>New source: {name}</source>
        <translation>新しいソース: {name}</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} が一括ブランチを開始しました</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>一括ブランチが開始されました</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>一括ブランチを開始しました</translation>
    </message>
    <message>
        <source>Mass branch started</source>
        <translation>一括ブランチ開始</translation>
    </message>
    <message>
        <source>The mass branch that {agent} started is done</source>
        <translation>{agent} が開始した一括ブランチが完了しました</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>一括ブランチが完了しました</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>あなたの一括ブランチが完了しました</translation>
    </message>
    <message>
        <source>Mass branch done</source>
        <translation>一括ブランチ完了</translation>
    </message>
    <message>
        <source>{agent} started to branch packages (pkgdb2branch)</source>
        <translation>{agent} がパッケージのブランチ作成 (pkgdb2branch) を開始しました</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch started</source>
        <translation>pkgdb2branch の実行が開始されました</translation>
    </message>
    <message>
        <source>You started to branch packages (pkgdb2branch)</source>
        <translation>パッケージのブランチ作成 (pkgdb2branch) を開始しました</translation>
    </message>
    <message>
        <source>Branching started</source>
        <translation>ブランチ作成開始</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>{agent} が開始した pkgdb2branch の実行が完了しました (エラー {unbranchedPackages, plural, other {# 件}})</translation>
    </message>
    <message>
        <source>The pkgdb2branch run that {agent} started is done</source>
        <translation>{agent} が開始した pkgdb2branch の実行が完了しました</translation>
    </message>
    <message>
        <source>A run of pkgdb2branch is done</source>
        <translation>pkgdb2branch の実行が完了しました</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done, with {unbranchedPackages, plural, one {# error} other {# errors}}</source>
        <translation>あなたの pkgdb2branch の実行が完了しました (エラー {unbranchedPackages, plural, other {# 件}})</translation>
    </message>
    <message>
        <source>Your pkgdb2branch run is done</source>
        <translation>あなたの pkgdb2branch の実行が完了しました</translation>
    </message>
    <message>
        <source>Branching failed: {unbranchedPackages}</source>
        <translation>ブランチ作成失敗: {unbranchedPackages}</translation>
    </message>
    <message>
        <source>Branching done</source>
        <translation>ブランチ作成完了</translation>
    </message>
    <message>
        <source>Package sources</source>
        <translation>パッケージソース</translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>{who} deleted {branch} of {repo}</source>
        <translation>{who} が {repo} の {branch} を削除しました</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch}), with force</source>
        <translation>{who} が {commits, plural, other {# 件のコミット}}を {repo} ({branch}) に強制プッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{who} が {commits, plural, other {# 件のコミット}}を {repo} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed {branch} to {repo}</source>
        <translation>{who} が {branch} を {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} が {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed to a repository</source>
        <translation>{who} がリポジトリーにプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>誰かが {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to GitHub</source>
        <translation>誰かが GitHub にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{commits, plural, other {# 件のコミット}}を {repo} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>{repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Deleted: {repo} ({branch})</source>
        <translation>削除: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push: {repo} ({branch})</source>
        <translation>プッシュ: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>{who} opened the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reopened the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} edited the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を編集しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} deleted the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} labelled the issue {ticket} as {labelName}: “{title}”</source>
        <translation>{who} がイシュー {ticket} にラベル {labelName} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} からラベル {labelName} を外しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} assigned the issue {ticket} to {assignee}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{who} unassigned {assignee} from the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} から {assignee} の割り当てを解除しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}: “{title}”</source>
        <translation>{who} がイシュー {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the issue {ticket}</source>
        <translation>{who} がイシュー {ticket} を変更しました</translation>
    </message>
    <message>
        <source>The issue {ticket} changed</source>
        <translation>イシュー {ticket} が変更されました</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>{repo} のイシューが変更されました</translation>
    </message>
    <message>
        <source>An issue changed on GitHub</source>
        <translation>GitHub のイシューが変更されました</translation>
    </message>
    <message>
        <source>You opened the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You reopened the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You changed the issue {ticket}: “{title}”</source>
        <translation>イシュー {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed your issue {ticket}: “{title}”</source>
        <translation>{who} があなたのイシュー {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reopened your issue {ticket}: “{title}”</source>
        <translation>{who} があなたのイシュー {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed your issue {ticket}: “{title}”</source>
        <translation>{who} があなたのイシュー {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>New issue: {ticket}</source>
        <translation>新しいイシュー: {ticket}</translation>
    </message>
    <message>
        <source>Issue closed: {ticket}</source>
        <translation>イシュークローズ: {ticket}</translation>
    </message>
    <message>
        <source>Issue reopened: {ticket}</source>
        <translation>イシュー再オープン: {ticket}</translation>
    </message>
    <message>
        <source>Issue deleted: {ticket}</source>
        <translation>イシュー削除: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed: {ticket}</source>
        <translation>イシュー変更: {ticket}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>イシュー変更</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}, “{title}”</source>
        <translation>{who} が {ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{who} edited a comment on {ticket}, “{title}”</source>
        <translation>{who} が {ticket}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>{who} deleted a comment on {ticket}, “{title}”</source>
        <translation>{who} が {ticket}「{title}」へのコメントを削除しました</translation>
    </message>
    <message>
        <source>{who} commented on {ticket}</source>
        <translation>{who} が {ticket} にコメントしました</translation>
    </message>
    <message>
        <source>{ticket} has a new comment</source>
        <translation>{ticket} に新しいコメントがあります</translation>
    </message>
    <message>
        <source>{repo} has a new comment</source>
        <translation>{repo} に新しいコメントがあります</translation>
    </message>
    <message>
        <source>A new comment on GitHub</source>
        <translation>GitHub に新しいコメント</translation>
    </message>
    <message>
        <source>You commented on {ticket}, “{title}”</source>
        <translation>{ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>You edited a comment on {ticket}, “{title}”</source>
        <translation>{ticket}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>You deleted a comment on {ticket}, “{title}”</source>
        <translation>{ticket}「{title}」へのコメントを削除しました</translation>
    </message>
    <message>
        <source>{who} commented on your {ticket}, “{title}”</source>
        <translation>{who} があなたの {ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>新しいコメント: {ticket}</translation>
    </message>
    <message>
        <source>Comment deleted: {ticket}</source>
        <translation>コメント削除: {ticket}</translation>
    </message>
    <message>
        <source>Comment: {ticket}</source>
        <translation>コメント: {ticket}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>{who} opened the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} merged the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reopened the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} pushed to the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} にプッシュしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} edited the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を編集しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} made the pull request {ticket} ready for review: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} をレビュー可能にしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} labelled the pull request {ticket} as {labelName}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} にラベル {labelName} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{who} removed the label {labelName} from the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} からラベル {labelName} を外しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} assigned the pull request {ticket} to {assignee}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>The pull request {ticket} changed</source>
        <translation>プルリクエスト {ticket} が変更されました</translation>
    </message>
    <message>
        <source>A pull request changed in {repo}</source>
        <translation>{repo} のプルリクエストが変更されました</translation>
    </message>
    <message>
        <source>A pull request changed on GitHub</source>
        <translation>GitHub のプルリクエストが変更されました</translation>
    </message>
    <message>
        <source>You opened the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You pushed to the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} にプッシュしました:「{title}」</translation>
    </message>
    <message>
        <source>You merged the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the pull request {ticket} without merging it: “{title}”</source>
        <translation>プルリクエスト {ticket} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You changed the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} merged your pull request {ticket}: “{title}”</source>
        <translation>{who} があなたのプルリクエスト {ticket} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed your pull request {ticket} without merging it: “{title}”</source>
        <translation>{who} があなたのプルリクエスト {ticket} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed your pull request {ticket}: “{title}”</source>
        <translation>{who} があなたのプルリクエスト {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>New pull request: {ticket}</source>
        <translation>新しいプルリクエスト: {ticket}</translation>
    </message>
    <message>
        <source>Pull request merged: {ticket}</source>
        <translation>プルリクエストマージ: {ticket}</translation>
    </message>
    <message>
        <source>Pull request closed: {ticket}</source>
        <translation>プルリクエストクローズ: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reopened: {ticket}</source>
        <translation>プルリクエスト再オープン: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed: {ticket}</source>
        <translation>プルリクエスト変更: {ticket}</translation>
    </message>
    <message>
        <source>Pull request changed</source>
        <translation>プルリクエスト変更</translation>
    </message>
    <message>
        <source>{who} approved the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} を承認しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} requested changes to the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} に変更を要求しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} dismissed a review of the pull request {ticket}: “{title}”</source>
        <translation>{who} がプルリクエスト {ticket} のレビューを却下しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}, “{title}”</source>
        <translation>{who} がプルリクエスト {ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{who} reviewed the pull request {ticket}</source>
        <translation>{who} がプルリクエスト {ticket} をレビューしました</translation>
    </message>
    <message>
        <source>The pull request {ticket} was reviewed</source>
        <translation>プルリクエスト {ticket} がレビューされました</translation>
    </message>
    <message>
        <source>A pull request was reviewed</source>
        <translation>プルリクエストがレビューされました</translation>
    </message>
    <message>
        <source>You approved the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} を承認しました:「{title}」</translation>
    </message>
    <message>
        <source>You requested changes to the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} に変更を要求しました:「{title}」</translation>
    </message>
    <message>
        <source>You reviewed the pull request {ticket}: “{title}”</source>
        <translation>プルリクエスト {ticket} をレビューしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} approved your pull request {ticket}: “{title}”</source>
        <translation>{who} があなたのプルリクエスト {ticket} を承認しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} requested changes to your pull request {ticket}: “{title}”</source>
        <translation>{who} があなたのプルリクエスト {ticket} に変更を要求しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} commented on your pull request {ticket}, “{title}”</source>
        <translation>{who} があなたのプルリクエスト {ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>Approved: {ticket}</source>
        <translation>承認: {ticket}</translation>
    </message>
    <message>
        <source>Changes requested: {ticket}</source>
        <translation>変更要求: {ticket}</translation>
    </message>
    <message>
        <source>Reviewed: {ticket}</source>
        <translation>レビュー: {ticket}</translation>
    </message>
    <message>
        <source>Pull request reviewed</source>
        <translation>プルリクエストのレビュー</translation>
    </message>
    <message>
        <source>{who} commented on the pull request {ticket}</source>
        <translation>{who} がプルリクエスト {ticket} にコメントしました</translation>
    </message>
    <message>
        <source>The pull request {ticket} has a new comment</source>
        <translation>プルリクエスト {ticket} に新しいコメントがあります</translation>
    </message>
    <message>
        <source>A pull request has a new comment</source>
        <translation>プルリクエストに新しいコメントがあります</translation>
    </message>
    <message>
        <source>You commented on the pull request {ticket}, “{title}”</source>
        <translation>プルリクエスト {ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>New comment on a pull request</source>
        <translation>プルリクエストに新しいコメント</translation>
    </message>
    <message>
        <source>{who} commented on commit {revision} of {repo}</source>
        <translation>{who} が {repo} のコミット {revision} にコメントしました</translation>
    </message>
    <message>
        <source>{who} commented on a commit of {repo}</source>
        <translation>{who} が {repo} のコミットにコメントしました</translation>
    </message>
    <message>
        <source>A commit of {repo} has a new comment</source>
        <translation>{repo} のコミットに新しいコメントがあります</translation>
    </message>
    <message>
        <source>A commit has a new comment</source>
        <translation>コミットに新しいコメントがあります</translation>
    </message>
    <message>
        <source>You commented on commit {revision} of {repo}</source>
        <translation>{repo} のコミット {revision} にコメントしました</translation>
    </message>
    <message>
        <source>New comment: {repo}</source>
        <translation>新しいコメント: {repo}</translation>
    </message>
    <message>
        <source>New comment on a commit</source>
        <translation>コミットに新しいコメント</translation>
    </message>
    <message>
        <source>{who} created the branch {branch} of {repo}</source>
        <translation>{who} が {repo} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {branch}</source>
        <translation>{who} が {repo} にタグ {branch} を付けました</translation>
    </message>
    <message>
        <source>{who} created {branch} in {repo}</source>
        <translation>{who} が {repo} に {branch} を作成しました</translation>
    </message>
    <message>
        <source>{repo} has a new branch or tag</source>
        <translation>{repo} に新しいブランチまたはタグがあります</translation>
    </message>
    <message>
        <source>A branch or tag was created</source>
        <translation>ブランチまたはタグが作成されました</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {repo}</source>
        <translation>{repo} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>You tagged {repo} as {branch}</source>
        <translation>{repo} にタグ {branch} を付けました</translation>
    </message>
    <message>
        <source>New branch: {repo} ({branch})</source>
        <translation>新しいブランチ: {repo} ({branch})</translation>
    </message>
    <message>
        <source>New tag: {repo} {branch}</source>
        <translation>新しいタグ: {repo} {branch}</translation>
    </message>
    <message>
        <source>New branch or tag</source>
        <translation>新しいブランチまたはタグ</translation>
    </message>
    <message>
        <source>{who} deleted the branch {branch} of {repo}</source>
        <translation>{who} が {repo} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>{who} deleted the tag {branch} of {repo}</source>
        <translation>{who} が {repo} のタグ {branch} を削除しました</translation>
    </message>
    <message>
        <source>{who} deleted {branch} in {repo}</source>
        <translation>{who} が {repo} の {branch} を削除しました</translation>
    </message>
    <message>
        <source>A branch or tag of {repo} was deleted</source>
        <translation>{repo} のブランチまたはタグが削除されました</translation>
    </message>
    <message>
        <source>A branch or tag was deleted</source>
        <translation>ブランチまたはタグが削除されました</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {repo}</source>
        <translation>{repo} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>You deleted the tag {branch} of {repo}</source>
        <translation>{repo} のタグ {branch} を削除しました</translation>
    </message>
    <message>
        <source>Branch deleted: {repo} ({branch})</source>
        <translation>ブランチ削除: {repo} ({branch})</translation>
    </message>
    <message>
        <source>Tag deleted: {repo} {branch}</source>
        <translation>タグ削除: {repo} {branch}</translation>
    </message>
    <message>
        <source>Branch or tag deleted</source>
        <translation>ブランチまたはタグの削除</translation>
    </message>
    <message>
        <source>{who} forked {repo}</source>
        <translation>{who} が {repo} をフォークしました</translation>
    </message>
    <message>
        <source>{repo} was forked</source>
        <translation>{repo} がフォークされました</translation>
    </message>
    <message>
        <source>A repository was forked</source>
        <translation>リポジトリーがフォークされました</translation>
    </message>
    <message>
        <source>You forked {repo}</source>
        <translation>{repo} をフォークしました</translation>
    </message>
    <message>
        <source>Forked: {repo}</source>
        <translation>フォーク: {repo}</translation>
    </message>
    <message>
        <source>Repository forked</source>
        <translation>リポジトリーのフォーク</translation>
    </message>
    <message>
        <source>{who} took the star from {repo}</source>
        <translation>{who} が {repo} のスターを外しました</translation>
    </message>
    <message>
        <source>{who} starred {repo}</source>
        <translation>{who} が {repo} にスターを付けました</translation>
    </message>
    <message>
        <source>{repo} was starred</source>
        <translation>{repo} にスターが付きました</translation>
    </message>
    <message>
        <source>A repository was starred</source>
        <translation>リポジトリーにスターが付きました</translation>
    </message>
    <message>
        <source>You took the star from {repo}</source>
        <translation>{repo} のスターを外しました</translation>
    </message>
    <message>
        <source>You starred {repo}</source>
        <translation>{repo} にスターを付けました</translation>
    </message>
    <message>
        <source>Star taken: {repo}</source>
        <translation>スター解除: {repo}</translation>
    </message>
    <message>
        <source>Starred: {repo}</source>
        <translation>スター: {repo}</translation>
    </message>
    <message>
        <source>Repository starred</source>
        <translation>リポジトリーにスター</translation>
    </message>
    <message>
        <source>{who} started to watch {repo}</source>
        <translation>{who} が {repo} のウォッチを開始しました</translation>
    </message>
    <message>
        <source>{repo} has a new watcher</source>
        <translation>{repo} に新しいウォッチャーがいます</translation>
    </message>
    <message>
        <source>A repository has a new watcher</source>
        <translation>リポジトリーに新しいウォッチャーがいます</translation>
    </message>
    <message>
        <source>You started to watch {repo}</source>
        <translation>{repo} のウォッチを開始しました</translation>
    </message>
    <message>
        <source>New watcher: {repo}</source>
        <translation>新しいウォッチャー: {repo}</translation>
    </message>
    <message>
        <source>New watcher</source>
        <translation>新しいウォッチャー</translation>
    </message>
    <message>
        <source>{who} removed {member} from the members of {repo}</source>
        <translation>{who} が {member} を {repo} のメンバーから外しました</translation>
    </message>
    <message>
        <source>{who} changed the access of {member} to {repo}</source>
        <translation>{who} が {repo} への {member} のアクセス権を変更しました</translation>
    </message>
    <message>
        <source>{who} made {member} a member of {repo}</source>
        <translation>{who} が {member} を {repo} のメンバーにしました</translation>
    </message>
    <message>
        <source>{repo} has a new member</source>
        <translation>{repo} に新しいメンバーがいます</translation>
    </message>
    <message>
        <source>A repository has a new member</source>
        <translation>リポジトリーに新しいメンバーがいます</translation>
    </message>
    <message>
        <source>You removed {member} from the members of {repo}</source>
        <translation>{member} を {repo} のメンバーから外しました</translation>
    </message>
    <message>
        <source>You changed the access of {member} to {repo}</source>
        <translation>{repo} への {member} のアクセス権を変更しました</translation>
    </message>
    <message>
        <source>You made {member} a member of {repo}</source>
        <translation>{member} を {repo} のメンバーにしました</translation>
    </message>
    <message>
        <source>{who} removed you from the members of {repo}</source>
        <translation>{who} があなたを {repo} のメンバーから外しました</translation>
    </message>
    <message>
        <source>{who} changed your access to {repo}</source>
        <translation>{who} が {repo} へのあなたのアクセス権を変更しました</translation>
    </message>
    <message>
        <source>{who} made you a member of {repo}</source>
        <translation>{who} があなたを {repo} のメンバーにしました</translation>
    </message>
    <message>
        <source>Member removed: {repo}</source>
        <translation>メンバー除外: {repo}</translation>
    </message>
    <message>
        <source>Access changed: {repo}</source>
        <translation>アクセス権変更: {repo}</translation>
    </message>
    <message>
        <source>New member: {repo}</source>
        <translation>新しいメンバー: {repo}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新しいメンバー</translation>
    </message>
    <message>
        <source>The team {teamName} was added to {repo}</source>
        <translation>チーム {teamName} が {repo} に追加されました</translation>
    </message>
    <message>
        <source>A team was added to {repo}</source>
        <translation>チームが {repo} に追加されました</translation>
    </message>
    <message>
        <source>A team was added to a repository</source>
        <translation>チームがリポジトリーに追加されました</translation>
    </message>
    <message>
        <source>New team: {repo}</source>
        <translation>新しいチーム: {repo}</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新しいチーム</translation>
    </message>
    <message>
        <source>{who}&apos;s build of the pages of {repo} failed</source>
        <translation>{who} による {repo} の Pages のビルドが失敗しました</translation>
    </message>
    <message>
        <source>A build of the pages of {repo} failed</source>
        <translation>{repo} の Pages のビルドが失敗しました</translation>
    </message>
    <message>
        <source>{who} rebuilt the pages of {repo}</source>
        <translation>{who} が {repo} の Pages を再ビルドしました</translation>
    </message>
    <message>
        <source>The pages of {repo} were rebuilt</source>
        <translation>{repo} の Pages が再ビルドされました</translation>
    </message>
    <message>
        <source>Pages were rebuilt</source>
        <translation>Pages が再ビルドされました</translation>
    </message>
    <message>
        <source>Your build of the pages of {repo} failed</source>
        <translation>あなたによる {repo} の Pages のビルドが失敗しました</translation>
    </message>
    <message>
        <source>You rebuilt the pages of {repo}</source>
        <translation>{repo} の Pages を再ビルドしました</translation>
    </message>
    <message>
        <source>Pages failed: {repo}</source>
        <translation>Pages 失敗: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt: {repo}</source>
        <translation>Pages 再ビルド: {repo}</translation>
    </message>
    <message>
        <source>Pages rebuilt</source>
        <translation>Pages 再ビルド</translation>
    </message>
    <message>
        <source>{who} deleted the release {version} of {project}</source>
        <translation>{who} が {project} のリリース {version} を削除しました</translation>
    </message>
    <message>
        <source>{who} edited the release {version} of {project}</source>
        <translation>{who} が {project} のリリース {version} を編集しました</translation>
    </message>
    <message>
        <source>{who} released {project} {version}</source>
        <translation>{who} が {project} {version} をリリースしました</translation>
    </message>
    <message>
        <source>{project} {version} is out</source>
        <translation>{project} {version} がリリースされました</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} に新しいリリースがあります</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>プロジェクトに新しいリリースがあります</translation>
    </message>
    <message>
        <source>You deleted the release {version} of {project}</source>
        <translation>{project} のリリース {version} を削除しました</translation>
    </message>
    <message>
        <source>You edited the release {version} of {project}</source>
        <translation>{project} のリリース {version} を編集しました</translation>
    </message>
    <message>
        <source>You released {project} {version}</source>
        <translation>{project} {version} をリリースしました</translation>
    </message>
    <message>
        <source>Release deleted: {project} {version}</source>
        <translation>リリース削除: {project} {version}</translation>
    </message>
    <message>
        <source>Release edited: {project} {version}</source>
        <translation>リリース編集: {project} {version}</translation>
    </message>
    <message>
        <source>Released: {project} {version}</source>
        <translation>リリース: {project} {version}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>新しいリリース</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}: “{description}”</source>
        <translation>{repo} のコミット {revision} のチェックが成功しました:「{description}」</translation>
    </message>
    <message>
        <source>A check succeeded for commit {revision} of {repo}</source>
        <translation>{repo} のコミット {revision} のチェックが成功しました</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}: “{description}”</source>
        <translation>{repo} のコミット {revision} のチェックが失敗しました:「{description}」</translation>
    </message>
    <message>
        <source>A check failed for commit {revision} of {repo}</source>
        <translation>{repo} のコミット {revision} のチェックが失敗しました</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}: “{description}”</source>
        <translation>{repo} のコミット {revision} のチェックが保留中です:「{description}」</translation>
    </message>
    <message>
        <source>A check is pending for commit {revision} of {repo}</source>
        <translation>{repo} のコミット {revision} のチェックが保留中です</translation>
    </message>
    <message>
        <source>A check is pending for {repo}</source>
        <translation>{repo} のチェックが保留中です</translation>
    </message>
    <message>
        <source>A check is pending</source>
        <translation>チェックが保留中です</translation>
    </message>
    <message>
        <source>A check succeeded for your commit {revision} of {repo}: “{description}”</source>
        <translation>{repo} のあなたのコミット {revision} のチェックが成功しました:「{description}」</translation>
    </message>
    <message>
        <source>A check failed for your commit {revision} of {repo}: “{description}”</source>
        <translation>{repo} のあなたのコミット {revision} のチェックが失敗しました:「{description}」</translation>
    </message>
    <message>
        <source>A check is pending for your commit {revision} of {repo}: “{description}”</source>
        <translation>{repo} のあなたのコミット {revision} のチェックが保留中です:「{description}」</translation>
    </message>
    <message>
        <source>Check succeeded: {repo}</source>
        <translation>チェック成功: {repo}</translation>
    </message>
    <message>
        <source>Check failed: {repo}</source>
        <translation>チェック失敗: {repo}</translation>
    </message>
    <message>
        <source>Check pending: {repo}</source>
        <translation>チェック保留中: {repo}</translation>
    </message>
    <message>
        <source>Check pending</source>
        <translation>チェック保留中</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} was a success</source>
        <translation>{who} による {repo} の {environment} へのデプロイが成功しました</translation>
    </message>
    <message>
        <source>A deployment of {repo} was a success</source>
        <translation>{repo} のデプロイが成功しました</translation>
    </message>
    <message>
        <source>{who}&apos;s deployment of {repo} to {environment} failed</source>
        <translation>{who} による {repo} の {environment} へのデプロイが失敗しました</translation>
    </message>
    <message>
        <source>A deployment of {repo} failed</source>
        <translation>{repo} のデプロイが失敗しました</translation>
    </message>
    <message>
        <source>{who} is deploying {repo} to {environment}</source>
        <translation>{who} が {repo} を {environment} にデプロイしています</translation>
    </message>
    <message>
        <source>{repo} is being deployed</source>
        <translation>{repo} をデプロイしています</translation>
    </message>
    <message>
        <source>A deployment has a new state</source>
        <translation>デプロイの状態が変わりました</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} was a success</source>
        <translation>あなたによる {repo} の {environment} へのデプロイが成功しました</translation>
    </message>
    <message>
        <source>Your deployment of {repo} to {environment} failed</source>
        <translation>あなたによる {repo} の {environment} へのデプロイが失敗しました</translation>
    </message>
    <message>
        <source>You are deploying {repo} to {environment}</source>
        <translation>{repo} を {environment} にデプロイ中です</translation>
    </message>
    <message>
        <source>Deployed: {repo}</source>
        <translation>デプロイ済み: {repo}</translation>
    </message>
    <message>
        <source>Deployment failed: {repo}</source>
        <translation>デプロイ失敗: {repo}</translation>
    </message>
    <message>
        <source>Deployment: {repo}</source>
        <translation>デプロイ: {repo}</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>{workflow} succeeded in {repo} ({branch})</source>
        <translation>{workflow} が {repo} ({branch}) で成功しました</translation>
    </message>
    <message>
        <source>A workflow succeeded in {repo}</source>
        <translation>{repo} でワークフローが成功しました</translation>
    </message>
    <message>
        <source>{workflow} failed in {repo} ({branch})</source>
        <translation>{workflow} が {repo} ({branch}) で失敗しました</translation>
    </message>
    <message>
        <source>A workflow failed in {repo}</source>
        <translation>{repo} でワークフローが失敗しました</translation>
    </message>
    <message>
        <source>{workflow} was cancelled in {repo} ({branch})</source>
        <translation>{workflow} が {repo} ({branch}) でキャンセルされました</translation>
    </message>
    <message>
        <source>A workflow was cancelled in {repo}</source>
        <translation>{repo} でワークフローがキャンセルされました</translation>
    </message>
    <message>
        <source>{workflow} ended in {repo} ({branch})</source>
        <translation>{workflow} が {repo} ({branch}) で終了しました</translation>
    </message>
    <message>
        <source>{workflow} started in {repo} ({branch})</source>
        <translation>{workflow} が {repo} ({branch}) で開始されました</translation>
    </message>
    <message>
        <source>A workflow started in {repo}</source>
        <translation>{repo} でワークフローが開始されました</translation>
    </message>
    <message>
        <source>A workflow has a new state</source>
        <translation>ワークフローの状態が変わりました</translation>
    </message>
    <message>
        <source>{workflow} succeeded for you in {repo} ({branch})</source>
        <translation>あなたの {workflow} が {repo} ({branch}) で成功しました</translation>
    </message>
    <message>
        <source>{workflow} failed for you in {repo} ({branch})</source>
        <translation>あなたの {workflow} が {repo} ({branch}) で失敗しました</translation>
    </message>
    <message>
        <source>Workflow succeeded: {repo}</source>
        <translation>ワークフロー成功: {repo}</translation>
    </message>
    <message>
        <source>Workflow failed: {repo}</source>
        <translation>ワークフロー失敗: {repo}</translation>
    </message>
    <message>
        <source>Workflow cancelled: {repo}</source>
        <translation>ワークフローキャンセル: {repo}</translation>
    </message>
    <message>
        <source>Workflow ended: {repo}</source>
        <translation>ワークフロー終了: {repo}</translation>
    </message>
    <message>
        <source>Workflow started: {repo}</source>
        <translation>ワークフロー開始: {repo}</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>A new GitHub repository speaks on the bus</source>
        <translation>新しい GitHub リポジトリーがバスで発信しています</translation>
    </message>
    <message>
        <source>New repository on the bus</source>
        <translation>バスに新しいリポジトリー</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} が {repo} で操作しました ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitHub ({event})</source>
        <translation>{who} が GitHub で操作しました ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>{repo} で動きがありました ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub ({event})</source>
        <translation>GitHub で動きがありました ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitHub</source>
        <translation>GitHub で動きがありました</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>{repo} で操作しました ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>ニュース: {repo}</translation>
    </message>
    <message>
        <source>News from GitHub</source>
        <translation>GitHub のニュース</translation>
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
        <translation>{who} が {repo} のブランチ {reference} を移動しました</translation>
    </message>
    <message>
        <source>{who} pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>{who} が {total_commits_count, plural, other {# 件のコミット}}を {repo} ({reference}) にプッシュしました</translation>
    </message>
    <message>
        <source>{who} pushed to {repo}</source>
        <translation>{who} が {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>誰かが {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to GitLab</source>
        <translation>誰かが GitLab にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed {total_commits_count, plural, one {# commit} other {# commits}} to {repo} ({reference})</source>
        <translation>{total_commits_count, plural, other {# 件のコミット}}を {repo} ({reference}) にプッシュしました</translation>
    </message>
    <message>
        <source>Push: {repo} ({reference})</source>
        <translation>プッシュ: {repo} ({reference})</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>{who} tagged {repo} as {reference}</source>
        <translation>{who} が {repo} にタグ {reference} を付けました</translation>
    </message>
    <message>
        <source>{repo} was tagged as {reference}</source>
        <translation>{repo} にタグ {reference} が付きました</translation>
    </message>
    <message>
        <source>A repository was tagged</source>
        <translation>リポジトリーにタグが付きました</translation>
    </message>
    <message>
        <source>You tagged {repo} as {reference}</source>
        <translation>{repo} にタグ {reference} を付けました</translation>
    </message>
    <message>
        <source>New tag: {repo} {reference}</source>
        <translation>新しいタグ: {repo} {reference}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>{who} opened the issue {issue}: “{title}”</source>
        <translation>{who} がイシュー {issue} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed the issue {issue}: “{title}”</source>
        <translation>{who} がイシュー {issue} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reopened the issue {issue}: “{title}”</source>
        <translation>{who} がイシュー {issue} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the issue {issue}: “{title}”</source>
        <translation>{who} がイシュー {issue} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>The issue {issue} changed</source>
        <translation>イシュー {issue} が変更されました</translation>
    </message>
    <message>
        <source>An issue changed in {repo}</source>
        <translation>{repo} のイシューが変更されました</translation>
    </message>
    <message>
        <source>An issue changed on GitLab</source>
        <translation>GitLab のイシューが変更されました</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You changed the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>新しいイシュー: {issue}</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>イシュークローズ: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>イシュー再オープン: {issue}</translation>
    </message>
    <message>
        <source>Issue changed: {issue}</source>
        <translation>イシュー変更: {issue}</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>イシュー変更</translation>
    </message>
    <message>
        <source>{who} opened the merge request {merge}: “{title}”</source>
        <translation>{who} がマージリクエスト {merge} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} merged the merge request {merge}: “{title}”</source>
        <translation>{who} がマージリクエスト {merge} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} closed the merge request {merge} without merging it: “{title}”</source>
        <translation>{who} がマージリクエスト {merge} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} reopened the merge request {merge}: “{title}”</source>
        <translation>{who} がマージリクエスト {merge} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{who} approved the merge request {merge}: “{title}”</source>
        <translation>{who} がマージリクエスト {merge} を承認しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} took back the approval of the merge request {merge}: “{title}”</source>
        <translation>{who} がマージリクエスト {merge} の承認を取り消しました:「{title}」</translation>
    </message>
    <message>
        <source>{who} changed the merge request {merge}: “{title}”</source>
        <translation>{who} がマージリクエスト {merge} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>The merge request {merge} changed</source>
        <translation>マージリクエスト {merge} が変更されました</translation>
    </message>
    <message>
        <source>A merge request changed in {repo}</source>
        <translation>{repo} のマージリクエストが変更されました</translation>
    </message>
    <message>
        <source>A merge request changed on GitLab</source>
        <translation>GitLab のマージリクエストが変更されました</translation>
    </message>
    <message>
        <source>You opened the merge request {merge}: “{title}”</source>
        <translation>マージリクエスト {merge} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You merged the merge request {merge}: “{title}”</source>
        <translation>マージリクエスト {merge} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the merge request {merge} without merging it: “{title}”</source>
        <translation>マージリクエスト {merge} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You approved the merge request {merge}: “{title}”</source>
        <translation>マージリクエスト {merge} を承認しました:「{title}」</translation>
    </message>
    <message>
        <source>You changed the merge request {merge}: “{title}”</source>
        <translation>マージリクエスト {merge} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>New merge request: {merge}</source>
        <translation>新しいマージリクエスト: {merge}</translation>
    </message>
    <message>
        <source>Merged: {merge}</source>
        <translation>マージ: {merge}</translation>
    </message>
    <message>
        <source>Merge request closed: {merge}</source>
        <translation>マージリクエストクローズ: {merge}</translation>
    </message>
    <message>
        <source>Approved: {merge}</source>
        <translation>承認: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed: {merge}</source>
        <translation>マージリクエスト変更: {merge}</translation>
    </message>
    <message>
        <source>Merge request changed</source>
        <translation>マージリクエスト変更</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}, “{title}”</source>
        <translation>{who} が {commented}「{title}」にノートを書きました</translation>
    </message>
    <message>
        <source>{who} wrote a note on {commented}</source>
        <translation>{who} が {commented} にノートを書きました</translation>
    </message>
    <message>
        <source>{commented} has a new note</source>
        <translation>{commented} に新しいノートがあります</translation>
    </message>
    <message>
        <source>A new note on GitLab</source>
        <translation>GitLab に新しいノート</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}, “{title}”</source>
        <translation>{commented}「{title}」にノートを書きました</translation>
    </message>
    <message>
        <source>You wrote a note on {commented}</source>
        <translation>{commented} にノートを書きました</translation>
    </message>
    <message>
        <source>New comment: {commented}</source>
        <translation>新しいコメント: {commented}</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新しいコメント</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline succeeded in {repo} ({branch})</source>
        <translation>{who} のパイプラインが {repo} ({branch}) で成功しました</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline failed in {repo} ({branch})</source>
        <translation>{who} のパイプラインが {repo} ({branch}) で失敗しました</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline was cancelled in {repo} ({branch})</source>
        <translation>{who} のパイプラインが {repo} ({branch}) でキャンセルされました</translation>
    </message>
    <message>
        <source>{who}&apos;s pipeline runs in {repo} ({branch})</source>
        <translation>{who} のパイプラインが {repo} ({branch}) で実行中です</translation>
    </message>
    <message>
        <source>A pipeline runs in {repo}</source>
        <translation>{repo} でパイプラインが実行中です</translation>
    </message>
    <message>
        <source>A pipeline runs on GitLab</source>
        <translation>GitLab でパイプラインが実行中です</translation>
    </message>
    <message>
        <source>Your pipeline succeeded in {repo} ({branch})</source>
        <translation>あなたのパイプラインが {repo} ({branch}) で成功しました</translation>
    </message>
    <message>
        <source>Your pipeline failed in {repo} ({branch})</source>
        <translation>あなたのパイプラインが {repo} ({branch}) で失敗しました</translation>
    </message>
    <message>
        <source>Your pipeline was cancelled in {repo} ({branch})</source>
        <translation>あなたのパイプラインが {repo} ({branch}) でキャンセルされました</translation>
    </message>
    <message>
        <source>Your pipeline runs in {repo} ({branch})</source>
        <translation>あなたのパイプラインが {repo} ({branch}) で実行中です</translation>
    </message>
    <message>
        <source>Pipeline succeeded: {repo}</source>
        <translation>パイプライン成功: {repo}</translation>
    </message>
    <message>
        <source>Pipeline failed: {repo}</source>
        <translation>パイプライン失敗: {repo}</translation>
    </message>
    <message>
        <source>Pipeline cancelled: {repo}</source>
        <translation>パイプラインキャンセル: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs: {repo}</source>
        <translation>パイプライン実行中: {repo}</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>パイプライン実行中</translation>
    </message>
    <message>
        <source>{who} released {repo} {tag}</source>
        <translation>{who} が {repo} {tag} をリリースしました</translation>
    </message>
    <message>
        <source>{repo} {tag} is out</source>
        <translation>{repo} {tag} がリリースされました</translation>
    </message>
    <message>
        <source>{repo} has a new release</source>
        <translation>{repo} に新しいリリースがあります</translation>
    </message>
    <message>
        <source>A project has a new release</source>
        <translation>プロジェクトに新しいリリースがあります</translation>
    </message>
    <message>
        <source>You released {repo} {tag}</source>
        <translation>{repo} {tag} をリリースしました</translation>
    </message>
    <message>
        <source>Released: {repo} {tag}</source>
        <translation>リリース: {repo} {tag}</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>新しいリリース</translation>
    </message>
    <message>
        <source>{who} did something in {repo} ({event})</source>
        <translation>{who} が {repo} で操作しました ({event})</translation>
    </message>
    <message>
        <source>{who} did something on GitLab ({event})</source>
        <translation>{who} が GitLab で操作しました ({event})</translation>
    </message>
    <message>
        <source>Something happened in {repo} ({event})</source>
        <translation>{repo} で動きがありました ({event})</translation>
    </message>
    <message>
        <source>Something happened on GitLab</source>
        <translation>GitLab で動きがありました</translation>
    </message>
    <message>
        <source>You did something in {repo} ({event})</source>
        <translation>{repo} で操作しました ({event})</translation>
    </message>
    <message>
        <source>News: {repo}</source>
        <translation>ニュース: {repo}</translation>
    </message>
    <message>
        <source>News from GitLab</source>
        <translation>GitLab のニュース</translation>
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
        <translation>Greenwave は {context} ({product}) で {subject} を通します: {summary}</translation>
    </message>
    <message>
        <source>Greenwave lets {subject} pass</source>
        <translation>Greenwave は {subject} を通します</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary} ({tests})</source>
        <translation>Greenwave は {context} ({product}) で {subject} を止めます: {summary} ({tests})</translation>
    </message>
    <message>
        <source>Greenwave stops {subject} for {context} ({product}): {summary}</source>
        <translation>Greenwave は {context} ({product}) で {subject} を止めます: {summary}</translation>
    </message>
    <message>
        <source>Greenwave does not let {subject} pass yet for {context} ({product}): {summary}</source>
        <translation>Greenwave は {context} ({product}) で {subject} をまだ通しません: {summary}</translation>
    </message>
    <message>
        <source>Greenwave decided about {subject}</source>
        <translation>Greenwave が {subject} について判断しました</translation>
    </message>
    <message>
        <source>Greenwave decided about a build</source>
        <translation>Greenwave がビルドについて判断しました</translation>
    </message>
    <message>
        <source>Gate open: {package}</source>
        <translation>ゲート開: {package}</translation>
    </message>
    <message>
        <source>Gate open: {subject}</source>
        <translation>ゲート開: {subject}</translation>
    </message>
    <message>
        <source>Gate red: {package}</source>
        <translation>ゲート赤: {package}</translation>
    </message>
    <message>
        <source>Gate red: {subject}</source>
        <translation>ゲート赤: {subject}</translation>
    </message>
    <message>
        <source>Gate closed: {package}</source>
        <translation>ゲート閉: {package}</translation>
    </message>
    <message>
        <source>Gate closed: {subject}</source>
        <translation>ゲート閉: {subject}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}
Tests that are not passed:
{tests}</source>
        <translation>ビルド: {subject}
対象: {context}、{product}
判断: {summary}
合格していないテスト:
{tests}</translation>
    </message>
    <message>
        <source>Build: {subject}
For: {context}, {product}
Decision: {summary}</source>
        <translation>ビルド: {subject}
対象: {context}、{product}
判断: {summary}</translation>
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
        <translation>{user} が {playbook} を {runs, plural, other {# 回}}実行しました</translation>
    </message>
    <message>
        <source>{user} ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} が {playbook} を {_count, plural, other {# 回}}実行しました</translation>
    </message>
    <message>
        <source>{user} ran playbooks {_count, plural, one {# time} other {# times}}</source>
        <translation>{user} が Playbook を {_count, plural, other {# 回}}実行しました</translation>
    </message>
    <message>
        <source>You ran {playbook} {runs, plural, one {# time} other {# times}}</source>
        <translation>{playbook} を {runs, plural, other {# 回}}実行しました</translation>
    </message>
    <message>
        <source>You ran {playbook} {_count, plural, one {# time} other {# times}}</source>
        <translation>{playbook} を {_count, plural, other {# 回}}実行しました</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>{agent} が {release} 向けの {package} の{_count, plural, other {アップデート # 件}}を testing に申請しました</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to testing</source>
        <translation>{release} 向けの {package} の{_count, plural, other {アップデート # 件}}を testing に申請しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to testing: {package}</source>
        <translation>{_count, plural, other {アップデート # 件}}を testing へ: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>{agent} が {release} 向けの {package} の{_count, plural, other {アップデート # 件}}を stable に申請しました</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {package} for {release} to stable</source>
        <translation>{release} 向けの {package} の{_count, plural, other {アップデート # 件}}を stable に申請しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} to stable: {package}</source>
        <translation>{_count, plural, other {アップデート # 件}}を stable へ: {package}</translation>
    </message>
    <message>
        <source>{_users} submitted {_count, plural, one {# update} other {# updates}} of {package} for {release}</source>
        <translation>{_users} が {release} 向けの {package} の{_count, plural, other {アップデート # 件}}を申請しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted: {package}</source>
        <translation>{_count, plural, other {アップデート # 件}}を申請: {package}</translation>
    </message>
    <message>
        <source>{agent} submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>{agent} が {release} 向けの {_packages} の{_count, plural, other {アップデート # 件}}を申請しました</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# update} other {# updates}} of {_packages} for {release}</source>
        <translation>{release} 向けの {_packages} の{_count, plural, other {アップデート # 件}}を申請しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# update} other {# updates}} submitted by {agent}</source>
        <translation>{_count, plural, other {アップデート # 件}}を申請: {agent}</translation>
    </message>
    <message>
        <source>{_users} commented on {update}</source>
        <translation>{_users} が {update} にコメントしました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} on {update}</source>
        <translation>{update} に{_count, plural, other {コメント # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}}: {update}</source>
        <translation>{_count, plural, other {コメント # 件}}: {update}</translation>
    </message>
    <message>
        <source>{author} commented on {update}</source>
        <translation>{author} が {update} にコメントしました</translation>
    </message>
    <message>
        <source>You commented on {update}</source>
        <translation>{update} にコメントしました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# comment} other {# comments}} by {author}</source>
        <translation>{author} の{_count, plural, other {コメント # 件}}</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>{submitter} が {release} の {_packages} の{_count, plural, other {オーバーライド # 件}}を申請しました</translation>
    </message>
    <message>
        <source>{submitter} submitted {_count, plural, one {# override} other {# overrides}} for {_packages}</source>
        <translation>{submitter} が {_packages} の{_count, plural, other {オーバーライド # 件}}を申請しました</translation>
    </message>
    <message>
        <source>You submitted {_count, plural, one {# override} other {# overrides}} for {_packages} on {release}</source>
        <translation>{release} の {_packages} の{_count, plural, other {オーバーライド # 件}}を申請しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} by {submitter}</source>
        <translation>{_count, plural, other {オーバーライド # 件}}: {submitter}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} on {release} expired</source>
        <translation>{submitter} による {release} の {_packages} の{_count, plural, other {オーバーライド # 件}}の期限が切れました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of {submitter} for {_packages} expired</source>
        <translation>{submitter} による {_packages} の{_count, plural, other {オーバーライド # 件}}の期限が切れました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} of yours for {_packages} on {release} expired</source>
        <translation>あなたによる {release} の {_packages} の{_count, plural, other {オーバーライド # 件}}の期限が切れました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# override} other {# overrides}} expired</source>
        <translation>{_count, plural, other {オーバーライド # 件}}の期限切れ</translation>
    </message>
    <message>
        <source>{who} changed {bug}, “{summary}” ({_count, plural, one {# change} other {# changes}})</source>
        <translation>{who} が {bug}「{summary}」を変更しました ({_count, plural, other {# 件の変更}})</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}, “{summary}”</source>
        <translation>{bug}「{summary}」に{_count, plural, other {変更 # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {bug}</source>
        <translation>{bug} に{_count, plural, other {変更 # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {bug}</source>
        <translation>{_count, plural, other {変更 # 件}}: {bug}</translation>
    </message>
    <message>
        <source>{user} started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>{user} が {project} で{starts, plural, other {ビルド # 件}}を開始しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# build} other {# builds}} of {user} went on in {project}</source>
        <translation>{project} で {user} の{_count, plural, other {ビルド # 件}}が進みました</translation>
    </message>
    <message>
        <source>{user} is building in {copr}</source>
        <translation>{user} が {copr} でビルドしています</translation>
    </message>
    <message>
        <source>You started {starts, plural, one {# build} other {# builds}} in {project}</source>
        <translation>{project} で{starts, plural, other {ビルド # 件}}を開始しました</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>{account} が{_count, plural, other {バッジ # 個}}を獲得しました: {name}</translation>
    </message>
    <message>
        <source>{account} got {_count, plural, one {# badge} other {# badges}}</source>
        <translation>{account} が{_count, plural, other {バッジ # 個}}を獲得しました</translation>
    </message>
    <message>
        <source>You got {_count, plural, one {# badge} other {# badges}}: {name}</source>
        <translation>{_count, plural, other {バッジ # 個}}を獲得しました: {name}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new badge} other {# new badges}}</source>
        <translation>{_count, plural, other {新しいバッジ # 個}}</translation>
    </message>
    <message>
        <source>{account} voted on the tags {tag} of {_packages}</source>
        <translation>{account} が {_packages} のタグ {tag} に投票しました</translation>
    </message>
    <message>
        <source>You voted on the tags {tag} of {_packages}</source>
        <translation>{_packages} のタグ {tag} に投票しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# vote} other {# votes}} on tags</source>
        <translation>タグへの{_count, plural, other {投票 # 件}}</translation>
    </message>
    <message>
        <source>{account} added the tags {tag} to {_packages}</source>
        <translation>{account} が {_packages} にタグ {tag} を追加しました</translation>
    </message>
    <message>
        <source>You added the tags {tag} to {_packages}</source>
        <translation>{_packages} にタグ {tag} を追加しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# new tag} other {# new tags}}</source>
        <translation>{_count, plural, other {新しいタグ # 個}}</translation>
    </message>
    <message>
        <source>{who} worked on {ticket}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{who} が {ticket} の作業をしました: {_count, plural, other {変更 # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}} to {ticket}</source>
        <translation>{ticket} に{_count, plural, other {変更 # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {ticket}</source>
        <translation>{_count, plural, other {変更 # 件}}: {ticket}</translation>
    </message>
    <message>
        <source>{who} worked on {repo}: {_count, plural, one {# event} other {# events}}</source>
        <translation>{who} が {repo} の作業をしました: {_count, plural, other {イベント # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# event} other {# events}}: {repo}</source>
        <translation>{_count, plural, other {イベント # 件}}: {repo}</translation>
    </message>
    <message>
        <source>{_first}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_first}、同様のものがほかに {_more, plural, other {# 件}}</translation>
    </message>
    <message>
        <source>{_subjective}, and {_more, plural, one {# more} other {# more}} like it</source>
        <translation>{_subjective}、同様のものがほかに {_more, plural, other {# 件}}</translation>
    </message>
    <message>
        <source>{_headline} (and {_more, plural, one {# more} other {# more}})</source>
        <translation>{_headline} (ほか {_more, plural, other {# 件}})</translation>
    </message>
    <message>
        <source>{user} pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{user} が {repo} に{_count, plural, other {コミット # 件}}をプッシュしました</translation>
    </message>
    <message>
        <source>You pushed {_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{repo} に{_count, plural, other {コミット # 件}}をプッシュしました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} by {user}</source>
        <translation>{_count, plural, other {コミット # 件}}: {user}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {repo} ({branch})</source>
        <translation>{author} が {repo} ({branch}) に{_count, plural, other {コミット # 件}}をプッシュしました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}} to {repo}</source>
        <translation>{repo} に{_count, plural, other {コミット # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {repo}</source>
        <translation>{_count, plural, other {コミット # 件}}: {repo}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new version of {_packages}</source>
        <translation>{_packages} の新バージョンに向けて {_count, plural, other {# ステップ}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# step} other {# steps}} towards a new {_packages}</source>
        <translation>新しい {_packages} に向けて {_count, plural, other {# ステップ}}</translation>
    </message>
    <message>
        <source>{owner} is building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} が{build, plural, other {パッケージ # 個}}をビルドしています: {build}</translation>
    </message>
    <message>
        <source>{owner} built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{owner} が{build, plural, other {パッケージ # 個}}をビルドしました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of {owner} failed: {build}</source>
        <translation>{owner} の{build, plural, other {ビルド # 件}}が失敗しました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} cancelled: {build}</source>
        <translation>{build, plural, other {{owner} のビルド # 件}}がキャンセルされました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build of {owner} was} other {# builds of {owner} were}} deleted: {build}</source>
        <translation>{build, plural, other {{owner} のビルド # 件}}が削除されました: {build}</translation>
    </message>
    <message>
        <source>You are building {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{build, plural, other {パッケージ # 個}}をビルド中です: {build}</translation>
    </message>
    <message>
        <source>You built {build, plural, one {# package} other {# packages}}: {build}</source>
        <translation>{build, plural, other {パッケージ # 個}}をビルドしました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} of yours failed: {build}</source>
        <translation>あなたの{build, plural, other {ビルド # 件}}が失敗しました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {owner}</source>
        <translation>{build, plural, other {ビルド # 件}}開始: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done: {owner}</source>
        <translation>{build, plural, other {ビルド # 件}}完了: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {owner}</source>
        <translation>{build, plural, other {ビルド # 件}}失敗: {owner}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started: {build}</source>
        <translation>{build, plural, other {ビルド # 件}}が開始されました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} succeeded: {build}</source>
        <translation>{build, plural, other {ビルド # 件}}が成功しました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed: {build}</source>
        <translation>{build, plural, other {ビルド # 件}}が失敗しました: {build}</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} started</source>
        <translation>{build, plural, other {ビルド # 件}}開始</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} done</source>
        <translation>{build, plural, other {ビルド # 件}}完了</translation>
    </message>
    <message>
        <source>{build, plural, one {# build} other {# builds}} failed</source>
        <translation>{build, plural, other {ビルド # 件}}失敗</translation>
    </message>
    <message>
        <source>{address} wrote {_count, plural, one {# mail} other {# mails}} about “{thread}” to the list {list}</source>
        <translation>{address} がリスト {list} に「{thread}」について{_count, plural, other {メール # 通}}を書きました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>「{thread}」について{_count, plural, other {メール # 通}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# mail} other {# mails}} to the list {list}</source>
        <translation>リスト {list} に{_count, plural, other {メール # 通}}</translation>
    </message>
    <message>
        <source>{list}: {_count, plural, one {# mail} other {# mails}} about “{thread}”</source>
        <translation>{list}:「{thread}」について{_count, plural, other {メール # 通}}</translation>
    </message>
    <message>
        <source>{there} took part in the meeting “{title}” in {channel}</source>
        <translation>{there} が {channel} の会議「{title}」に参加しました</translation>
    </message>
    <message>
        <source>{there} took part in a meeting in {channel}</source>
        <translation>{there} が {channel} の会議に参加しました</translation>
    </message>
    <message>
        <source>{_users} took part in the meeting “{title}” in {channel}</source>
        <translation>{_users} が {channel} の会議「{title}」に参加しました</translation>
    </message>
    <message>
        <source>{_users} took part in a meeting</source>
        <translation>{_users} が会議に参加しました</translation>
    </message>
    <message>
        <source>Meeting: {title} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>会議: {title} ({_count, plural, other {メッセージ # 件}})</translation>
    </message>
    <message>
        <source>Meeting in {channel}</source>
        <translation>{channel} で会議</translation>
    </message>
    <message>
        <source>{agent} worked on the pull-request {pull}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} がプルリクエスト {pull} の作業をしました: {_count, plural, other {変更 # 件}}</translation>
    </message>
    <message>
        <source>The pull-request {pull} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>プルリクエスト {pull} に{_count, plural, other {変更 # 件}}がありました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {pull}</source>
        <translation>{_count, plural, other {変更 # 件}}: {pull}</translation>
    </message>
    <message>
        <source>{agent} worked on the issue {issue}: {_count, plural, one {# change} other {# changes}}</source>
        <translation>{agent} がイシュー {issue} の作業をしました: {_count, plural, other {変更 # 件}}</translation>
    </message>
    <message>
        <source>The issue {issue} saw {_count, plural, one {# change} other {# changes}}</source>
        <translation>イシュー {issue} に{_count, plural, other {変更 # 件}}がありました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# change} other {# changes}}: {issue}</source>
        <translation>{_count, plural, other {変更 # 件}}: {issue}</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>{agent} が {path} ({branch}) に{commits, plural, other {コミット # 件}}をプッシュしました</translation>
    </message>
    <message>
        <source>{agent} pushed {commits, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{agent} が {path} に{commits, plural, other {コミット # 件}}をプッシュしました</translation>
    </message>
    <message>
        <source>You pushed {commits, plural, one {# commit} other {# commits}} to {path} ({branch})</source>
        <translation>{path} ({branch}) に{commits, plural, other {コミット # 件}}をプッシュしました</translation>
    </message>
    <message>
        <source>{commits, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{commits, plural, other {コミット # 件}}: {path}</translation>
    </message>
    <message>
        <source>{author} pushed {_count, plural, one {# commit} other {# commits}} to {path}</source>
        <translation>{author} が {path} に{_count, plural, other {コミット # 件}}をプッシュしました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# commit} other {# commits}}: {path}</source>
        <translation>{_count, plural, other {コミット # 件}}: {path}</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} ({branch}) to {status}</source>
        <translation>{agent} が {package_name} ({branch}) での {member} の権限 {acl} を {status} に変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the permissions {acl} of {member} on {package_name} to {status}</source>
        <translation>{agent} が {package_name} での {member} の権限 {acl} を {status} に変更しました</translation>
    </message>
    <message>
        <source>{_count, plural, one {# permission} other {# permissions}} changed</source>
        <translation>{_count, plural, other {権限 # 件}}の変更</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}} for {subject}</source>
        <translation>{subject} の{_count, plural, other {テスト結果 # 件}}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# test result} other {# test results}}: {subject}</source>
        <translation>{_count, plural, other {テスト結果 # 件}}: {subject}</translation>
    </message>
    <message>
        <source>{_count, plural, one {# message} other {# messages}} about openQA jobs of {build}</source>
        <translation>{build} の openQA ジョブについて{_count, plural, other {メッセージ # 件}}</translation>
    </message>
    <message>
        <source>openQA: {build} ({_count, plural, one {# message} other {# messages}})</source>
        <translation>openQA: {build} ({_count, plural, other {メッセージ # 件}})</translation>
    </message>
</context>
<context>
    <name>hotness</name>
    <message>
        <source>the-new-hotness filed {bug} on {packages}: {upstream} {versions} is out</source>
        <translation>the-new-hotness が {packages} に {bug} を報告しました: {upstream} {versions} がリリースされました</translation>
    </message>
    <message>
        <source>the-new-hotness filed {bug} on {packages}</source>
        <translation>the-new-hotness が {packages} に {bug} を報告しました</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug on {packages}</source>
        <translation>the-new-hotness が {packages} にバグを報告しました</translation>
    </message>
    <message>
        <source>the-new-hotness filed a bug</source>
        <translation>the-new-hotness がバグを報告しました</translation>
    </message>
    <message>
        <source>Update bug filed: {packages}</source>
        <translation>更新バグ報告: {packages}</translation>
    </message>
    <message>
        <source>Update bug filed</source>
        <translation>更新バグ報告</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} is done</source>
        <translation>{bug} のための {srpm} のスクラッチビルドが完了しました</translation>
    </message>
    <message>
        <source>The scratch build for {bug} is done</source>
        <translation>{bug} のためのスクラッチビルドが完了しました</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} failed</source>
        <translation>{bug} のための {srpm} のスクラッチビルドが失敗しました</translation>
    </message>
    <message>
        <source>The scratch build for {bug} failed</source>
        <translation>{bug} のためのスクラッチビルドが失敗しました</translation>
    </message>
    <message>
        <source>The scratch build of {srpm} for {bug} was cancelled</source>
        <translation>{bug} のための {srpm} のスクラッチビルドがキャンセルされました</translation>
    </message>
    <message>
        <source>The scratch build for {bug} was cancelled</source>
        <translation>{bug} のためのスクラッチビルドがキャンセルされました</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on {bug}</source>
        <translation>the-new-hotness が {bug} に続報を書きました</translation>
    </message>
    <message>
        <source>the-new-hotness followed up on a bug</source>
        <translation>the-new-hotness がバグに続報を書きました</translation>
    </message>
    <message>
        <source>Scratch build done: {built}</source>
        <translation>スクラッチビルド完了: {built}</translation>
    </message>
    <message>
        <source>Scratch build failed: {built}</source>
        <translation>スクラッチビルド失敗: {built}</translation>
    </message>
    <message>
        <source>Scratch build cancelled: {built}</source>
        <translation>スクラッチビルドキャンセル: {built}</translation>
    </message>
    <message>
        <source>Update bug: {bug}</source>
        <translation>更新バグ: {bug}</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness が {packages} の更新を見つけましたが、pkgdb によるとメンテナーはバグ報告を望んでいません</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but pkgdb says its maintainers want no bugs</source>
        <translation>the-new-hotness が {upstream} の更新を見つけましたが、pkgdb によるとメンテナーはバグ報告を望んでいません</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness が {upstream} の更新を見つけましたが、release-monitoring.org にそのパッケージはありません</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, but release-monitoring.org knows no package of it</source>
        <translation>the-new-hotness が更新を見つけましたが、release-monitoring.org にそのパッケージはありません</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it ({reason})</source>
        <translation>the-new-hotness が {packages} の更新を見つけ、見送りました ({reason})</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {packages}, and left it</source>
        <translation>the-new-hotness が {packages} の更新を見つけ、見送りました</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update for {upstream}, and left it</source>
        <translation>the-new-hotness が {upstream} の更新を見つけ、見送りました</translation>
    </message>
    <message>
        <source>the-new-hotness saw an update, and left it</source>
        <translation>the-new-hotness が更新を見つけ、見送りました</translation>
    </message>
    <message>
        <source>Update left: {packages}</source>
        <translation>更新見送り: {packages}</translation>
    </message>
    <message>
        <source>Update left: {upstream}</source>
        <translation>更新見送り: {upstream}</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to the upstream project {upstream}</source>
        <translation>hotness が {packages} をアップストリームプロジェクト {upstream} にマッピングしました</translation>
    </message>
    <message>
        <source>hotness mapped {packages} to its upstream project</source>
        <translation>hotness が {packages} をアップストリームプロジェクトにマッピングしました</translation>
    </message>
    <message>
        <source>hotness failed to map {packages} to a brand-new upstream project</source>
        <translation>hotness が {packages} を新しいアップストリームプロジェクトにマッピングできませんでした</translation>
    </message>
    <message>
        <source>hotness tried to map {packages} to its upstream project</source>
        <translation>hotness が {packages} をアップストリームプロジェクトにマッピングしようとしました</translation>
    </message>
    <message>
        <source>hotness tried to map a package to its upstream project</source>
        <translation>hotness がパッケージをアップストリームプロジェクトにマッピングしようとしました</translation>
    </message>
    <message>
        <source>Mapped: {packages}</source>
        <translation>マッピング: {packages}</translation>
    </message>
    <message>
        <source>Mapping failed: {packages}</source>
        <translation>マッピング失敗: {packages}</translation>
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
        <translation>{image} が AWS の{copies, plural, other {リージョン # か所}}で公開されました (コンポーズ {compose})</translation>
    </message>
    <message>
        <source>{image} is published in AWS</source>
        <translation>{image} が AWS で公開されました</translation>
    </message>
    <message>
        <source>An image is published in AWS</source>
        <translation>イメージが AWS で公開されました</translation>
    </message>
    <message>
        <source>Image in AWS: {subvariant} {release}</source>
        <translation>AWS にイメージ: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in AWS</source>
        <translation>AWS にイメージ</translation>
    </message>
    <message>
        <source>Image: {image}
Compose: {compose}
Architecture: {architecture}
{copies}</source>
        <translation>イメージ: {image}
コンポーズ: {compose}
アーキテクチャー: {architecture}
{copies}</translation>
    </message>
    <message>
        <source>Version {version} of {gallery} is published in Azure (compose {compose})</source>
        <translation>{gallery} のバージョン {version} が Azure で公開されました (コンポーズ {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Azure</source>
        <translation>コンポーズ {compose} のイメージが Azure で公開されました</translation>
    </message>
    <message>
        <source>An image is published in Azure</source>
        <translation>イメージが Azure で公開されました</translation>
    </message>
    <message>
        <source>Image in Azure: {subvariant} {release}</source>
        <translation>Azure にイメージ: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Azure</source>
        <translation>Azure にイメージ</translation>
    </message>
    <message>
        <source>Image: {gallery} {version}
Compose: {compose}
Architecture: {architecture}
{image_resource_id}</source>
        <translation>イメージ: {gallery} {version}
コンポーズ: {compose}
アーキテクチャー: {architecture}
{image_resource_id}</translation>
    </message>
    <message>
        <source>The {architecture} image of {family} is published in Google Cloud (compose {compose})</source>
        <translation>{family} の {architecture} イメージが Google Cloud で公開されました (コンポーズ {compose})</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is published in Google Cloud</source>
        <translation>コンポーズ {compose} のイメージが Google Cloud で公開されました</translation>
    </message>
    <message>
        <source>An image is published in Google Cloud</source>
        <translation>イメージが Google Cloud で公開されました</translation>
    </message>
    <message>
        <source>Image in Google Cloud: {subvariant} {release}</source>
        <translation>Google Cloud にイメージ: {subvariant} {release}</translation>
    </message>
    <message>
        <source>Image in Google Cloud</source>
        <translation>Google Cloud にイメージ</translation>
    </message>
    <message>
        <source>Image: {image}
Family: {family}
Compose: {compose}
Architecture: {architecture}</source>
        <translation>イメージ: {image}
ファミリー: {family}
コンポーズ: {compose}
アーキテクチャー: {architecture}</translation>
    </message>
    <message>
        <source>{repository} is published at {registries} ({tags}; compose {compose})</source>
        <translation>{repository} が {registries} で公開されました ({tags}、コンポーズ {compose})</translation>
    </message>
    <message>
        <source>{repository} is published at {registries}</source>
        <translation>{repository} が {registries} で公開されました</translation>
    </message>
    <message>
        <source>A container of the compose {compose} is published</source>
        <translation>コンポーズ {compose} のコンテナーが公開されました</translation>
    </message>
    <message>
        <source>A container is published</source>
        <translation>コンテナーが公開されました</translation>
    </message>
    <message>
        <source>Container published: {repository}</source>
        <translation>コンテナー公開: {repository}</translation>
    </message>
    <message>
        <source>Container published</source>
        <translation>コンテナー公開</translation>
    </message>
    <message>
        <source>Compose: {compose}
Published as:
{containers}
For:
{architectures}</source>
        <translation>コンポーズ: {compose}
公開名:
{containers}
対象:
{architectures}</translation>
    </message>
    <message>
        <source>Cloud images</source>
        <translation>クラウドイメージ</translation>
    </message>
</context>
<context>
    <name>infragit</name>
    <message>
        <source>{author} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{author} が {repo} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>{author} pushed to {repo} ({branch})</source>
        <translation>{author} が {repo} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>{author} pushed to {repo}</source>
        <translation>{author} が {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>誰かが {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>誰かがコミットをプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{repo} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch})</source>
        <translation>{repo} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>{repo} にプッシュしました</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>新しいコミット: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>新しいコミット</translation>
    </message>
    <message>
        <source>Infrastructure git</source>
        <translation>インフラ git</translation>
    </message>
</context>
<context>
    <name>ipa</name>
    <message>
        <source>{groups, plural, one {{agent} added {members} and the group {groups} to the group {name}} other {{agent} added {members} and the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, other {{agent} が {members} とグループ {groups} をグループ {name} に追加しました}}</translation>
    </message>
    <message>
        <source>{agent} added {members} to the group {name}</source>
        <translation>{agent} が {members} をグループ {name} に追加しました</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} added the group {groups} to the group {name}} other {{agent} added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, other {{agent} がグループ {groups} をグループ {name} に追加しました}}</translation>
    </message>
    <message>
        <source>The group {name} has new members</source>
        <translation>グループ {name} に新しいメンバーがいます</translation>
    </message>
    <message>
        <source>A group has new members</source>
        <translation>グループに新しいメンバーがいます</translation>
    </message>
    <message>
        <source>You added {members} to the group {name}</source>
        <translation>{members} をグループ {name} に追加しました</translation>
    </message>
    <message>
        <source>{groups, plural, one {You added the group {groups} to the group {name}} other {You added the groups {groups} to the group {name}}}</source>
        <translation>{groups, plural, other {グループ {groups} をグループ {name} に追加しました}}</translation>
    </message>
    <message>
        <source>{agent} added you to the group {name}</source>
        <translation>{agent} があなたをグループ {name} に追加しました</translation>
    </message>
    <message>
        <source>New members: {name}</source>
        <translation>新しいメンバー: {name}</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新しいメンバー</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed {members} and the group {groups} from the group {name}} other {{agent} removed {members} and the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, other {{agent} が {members} とグループ {groups} をグループ {name} から外しました}}</translation>
    </message>
    <message>
        <source>{agent} removed {members} from the group {name}</source>
        <translation>{agent} が {members} をグループ {name} から外しました</translation>
    </message>
    <message>
        <source>{groups, plural, one {{agent} removed the group {groups} from the group {name}} other {{agent} removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, other {{agent} がグループ {groups} をグループ {name} から外しました}}</translation>
    </message>
    <message>
        <source>Members were removed from the group {name}</source>
        <translation>メンバーがグループ {name} から外されました</translation>
    </message>
    <message>
        <source>Members were removed from a group</source>
        <translation>メンバーがグループから外されました</translation>
    </message>
    <message>
        <source>You removed {members} from the group {name}</source>
        <translation>{members} をグループ {name} から外しました</translation>
    </message>
    <message>
        <source>{groups, plural, one {You removed the group {groups} from the group {name}} other {You removed the groups {groups} from the group {name}}}</source>
        <translation>{groups, plural, other {グループ {groups} をグループ {name} から外しました}}</translation>
    </message>
    <message>
        <source>{agent} removed you from the group {name}</source>
        <translation>{agent} があなたをグループ {name} から外しました</translation>
    </message>
    <message>
        <source>Members removed: {name}</source>
        <translation>メンバー除外: {name}</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>メンバー除外</translation>
    </message>
    <message>
        <source>{agent} created the account {uid}</source>
        <translation>{agent} がアカウント {uid} を作成しました</translation>
    </message>
    <message>
        <source>There is a new account, {uid}</source>
        <translation>新しいアカウント {uid} があります</translation>
    </message>
    <message>
        <source>There is a new account</source>
        <translation>新しいアカウントがあります</translation>
    </message>
    <message>
        <source>You created the account {uid}</source>
        <translation>アカウント {uid} を作成しました</translation>
    </message>
    <message>
        <source>{agent} created your account</source>
        <translation>{agent} があなたのアカウントを作成しました</translation>
    </message>
    <message>
        <source>New account: {uid}</source>
        <translation>新しいアカウント: {uid}</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Account system</source>
        <translation>アカウントシステム</translation>
    </message>
</context>
<context>
    <name>irc</name>
    <message>
        <source>{agent} took a cookie from {recipient} in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} が {channel} で {recipient} からクッキーを取り上げました (残り {total}):「{line}」</translation>
    </message>
    <message>
        <source>{agent} took a cookie from {recipient}</source>
        <translation>{agent} が {recipient} からクッキーを取り上げました</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} が {channel} で {recipient} にクッキーを贈りました (現在 {total}):「{line}」</translation>
    </message>
    <message>
        <source>{agent} gave {recipient} a cookie</source>
        <translation>{agent} が {recipient} にクッキーを贈りました</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} がクッキーをもらいました</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>誰かがクッキーをもらいました</translation>
    </message>
    <message>
        <source>{agent} took a cookie from you in {channel}, {total} are left: “{line}”</source>
        <translation>{agent} が {channel} であなたからクッキーを取り上げました (残り {total}):「{line}」</translation>
    </message>
    <message>
        <source>{agent} gave you a cookie in {channel}, {total} by now: “{line}”</source>
        <translation>{agent} が {channel} であなたにクッキーを贈りました (現在 {total}):「{line}」</translation>
    </message>
    <message>
        <source>You took a cookie from {recipient} in {channel}, {total} are left</source>
        <translation>{channel} で {recipient} からクッキーを取り上げました (残り {total})</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie in {channel}, {total} by now</source>
        <translation>{channel} で {recipient} にクッキーを贈りました (現在 {total})</translation>
    </message>
    <message>
        <source>Cookie taken: {recipient}</source>
        <translation>クッキー取り上げ: {recipient}</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>クッキー: {recipient}</translation>
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
        <translation>Jenkins が {project} のビルドを開始しました (ビルド {build})</translation>
    </message>
    <message>
        <source>Jenkins started to build {project}</source>
        <translation>Jenkins が {project} のビルドを開始しました</translation>
    </message>
    <message>
        <source>Jenkins started a build</source>
        <translation>Jenkins がビルドを開始しました</translation>
    </message>
    <message>
        <source>Build started: {project}</source>
        <translation>ビルド開始: {project}</translation>
    </message>
    <message>
        <source>Build started</source>
        <translation>ビルド開始</translation>
    </message>
    <message>
        <source>Jenkins built {project} (build {build}, {took})</source>
        <translation>Jenkins が {project} をビルドしました (ビルド {build}、{took})</translation>
    </message>
    <message>
        <source>Jenkins built {project}</source>
        <translation>Jenkins が {project} をビルドしました</translation>
    </message>
    <message>
        <source>A build of Jenkins is done</source>
        <translation>Jenkins のビルドが完了しました</translation>
    </message>
    <message>
        <source>Build done: {project}</source>
        <translation>ビルド完了: {project}</translation>
    </message>
    <message>
        <source>Build done</source>
        <translation>ビルド完了</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings (build {build}, {took})</source>
        <translation>Jenkins が {project} を警告付きでビルドしました (ビルド {build}、{took})</translation>
    </message>
    <message>
        <source>Jenkins built {project} with warnings</source>
        <translation>Jenkins が {project} を警告付きでビルドしました</translation>
    </message>
    <message>
        <source>A build of Jenkins is done with warnings</source>
        <translation>Jenkins のビルドが警告付きで完了しました</translation>
    </message>
    <message>
        <source>Built with warnings: {project}</source>
        <translation>警告付きビルド: {project}</translation>
    </message>
    <message>
        <source>Built with warnings</source>
        <translation>警告付きビルド</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project} (build {build}, {took})</source>
        <translation>Jenkins が {project} のビルドに失敗しました (ビルド {build}、{took})</translation>
    </message>
    <message>
        <source>Jenkins failed to build {project}</source>
        <translation>Jenkins が {project} のビルドに失敗しました</translation>
    </message>
    <message>
        <source>A build of Jenkins failed</source>
        <translation>Jenkins のビルドが失敗しました</translation>
    </message>
    <message>
        <source>Build failed: {project}</source>
        <translation>ビルド失敗: {project}</translation>
    </message>
    <message>
        <source>Build failed</source>
        <translation>ビルド失敗</translation>
    </message>
    <message>
        <source>Jenkins did not build {project} (build {build})</source>
        <translation>Jenkins は {project} をビルドしませんでした (ビルド {build})</translation>
    </message>
    <message>
        <source>Jenkins did not build {project}</source>
        <translation>Jenkins は {project} をビルドしませんでした</translation>
    </message>
    <message>
        <source>Jenkins did not build a project</source>
        <translation>Jenkins はプロジェクトをビルドしませんでした</translation>
    </message>
    <message>
        <source>Not built: {project}</source>
        <translation>ビルドなし: {project}</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>ビルドなし</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project} (build {build}, {took})</source>
        <translation>Jenkins が {project} のビルドを中断しました (ビルド {build}、{took})</translation>
    </message>
    <message>
        <source>Jenkins aborted the build of {project}</source>
        <translation>Jenkins が {project} のビルドを中断しました</translation>
    </message>
    <message>
        <source>A build of Jenkins was aborted</source>
        <translation>Jenkins のビルドが中断されました</translation>
    </message>
    <message>
        <source>Build aborted: {project}</source>
        <translation>ビルド中断: {project}</translation>
    </message>
    <message>
        <source>Build aborted</source>
        <translation>ビルド中断</translation>
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
        <translation>{agent} がカーネル {kernel} をテストしました: 合格</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and passed</source>
        <translation>カーネル {kernel} がテストされました: 合格</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>{agent} がカーネル {kernel} をテストしました: 失敗 ({failed})</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}, and it failed</source>
        <translation>{agent} がカーネル {kernel} をテストしました: 失敗</translation>
    </message>
    <message>
        <source>The kernel {kernel} was tested, and failed</source>
        <translation>カーネル {kernel} がテストされました: 失敗</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}: {result}</source>
        <translation>{agent} がカーネル {kernel} をテストしました: {result}</translation>
    </message>
    <message>
        <source>{agent} tested the kernel {kernel}</source>
        <translation>{agent} がカーネル {kernel} をテストしました</translation>
    </message>
    <message>
        <source>{agent} tested a kernel</source>
        <translation>{agent} がカーネルをテストしました</translation>
    </message>
    <message>
        <source>A kernel was tested</source>
        <translation>カーネルがテストされました</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it passed</source>
        <translation>カーネル {kernel} をテストしました: 合格</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed ({failed})</source>
        <translation>カーネル {kernel} をテストしました: 失敗 ({failed})</translation>
    </message>
    <message>
        <source>You tested the kernel {kernel}, and it failed</source>
        <translation>カーネル {kernel} をテストしました: 失敗</translation>
    </message>
    <message>
        <source>Kernel passed: {kernel}</source>
        <translation>カーネル合格: {kernel}</translation>
    </message>
    <message>
        <source>Kernel failed: {kernel}</source>
        <translation>カーネル失敗: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested: {kernel}</source>
        <translation>カーネルテスト済み: {kernel}</translation>
    </message>
    <message>
        <source>Kernel tested</source>
        <translation>カーネルテスト済み</translation>
    </message>
    <message>
        <source>{agent} added the release {number} to the kernel tests ({support})</source>
        <translation>{agent} がリリース {number} をカーネルテストに追加しました ({support})</translation>
    </message>
    <message>
        <source>The release {number} was added to the kernel tests</source>
        <translation>リリース {number} がカーネルテストに追加されました</translation>
    </message>
    <message>
        <source>A release was added to the kernel tests</source>
        <translation>リリースがカーネルテストに追加されました</translation>
    </message>
    <message>
        <source>You added the release {number} to the kernel tests ({support})</source>
        <translation>リリース {number} をカーネルテストに追加しました ({support})</translation>
    </message>
    <message>
        <source>New release to test: {number}</source>
        <translation>テスト対象の新リリース: {number}</translation>
    </message>
    <message>
        <source>New release to test</source>
        <translation>テスト対象の新リリース</translation>
    </message>
    <message>
        <source>{agent} edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>{agent} がカーネルテストのリリース {number} を編集しました。現在は {support} です</translation>
    </message>
    <message>
        <source>The release {number} was edited in the kernel tests</source>
        <translation>カーネルテストのリリース {number} が編集されました</translation>
    </message>
    <message>
        <source>A release was edited in the kernel tests</source>
        <translation>カーネルテストのリリースが編集されました</translation>
    </message>
    <message>
        <source>You edited the release {number} in the kernel tests; it is now {support}</source>
        <translation>カーネルテストのリリース {number} を編集しました。現在は {support} です</translation>
    </message>
    <message>
        <source>Release edited: {number}</source>
        <translation>リリース編集: {number}</translation>
    </message>
    <message>
        <source>Release edited</source>
        <translation>リリース編集</translation>
    </message>
    <message>
        <source>Kernel tests</source>
        <translation>カーネルテスト</translation>
    </message>
</context>
<context>
    <name>koschei</name>
    <message>
        <source>The builds of {name} started to fail in {place}</source>
        <translation>{place} で {name} のビルドが失敗し始めました</translation>
    </message>
    <message>
        <source>The builds of {name} started to fail</source>
        <translation>{name} のビルドが失敗し始めました</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve in {place}</source>
        <translation>{place} で {name} の依存関係を解決できませんでした</translation>
    </message>
    <message>
        <source>The dependencies of {name} failed to resolve</source>
        <translation>{name} の依存関係を解決できませんでした</translation>
    </message>
    <message>
        <source>The builds of {name} work again in {place}</source>
        <translation>{place} で {name} のビルドが再び成功しています</translation>
    </message>
    <message>
        <source>The builds of {name} work again</source>
        <translation>{name} のビルドが再び成功しています</translation>
    </message>
    <message>
        <source>{name} was added to Koschei in {place}</source>
        <translation>{name} が {place} で Koschei に追加されました</translation>
    </message>
    <message>
        <source>{name} was added to Koschei</source>
        <translation>{name} が Koschei に追加されました</translation>
    </message>
    <message>
        <source>Koschei ignores {name} in {place}</source>
        <translation>Koschei は {place} で {name} を無視します</translation>
    </message>
    <message>
        <source>Koschei ignores {name}</source>
        <translation>Koschei は {name} を無視します</translation>
    </message>
    <message>
        <source>{name} is now {new} in {place}</source>
        <translation>{place} で {name} の状態が {new} になりました</translation>
    </message>
    <message>
        <source>Koschei has news of {name}</source>
        <translation>Koschei に {name} のニュースがあります</translation>
    </message>
    <message>
        <source>Koschei has news of a package</source>
        <translation>Koschei にパッケージのニュースがあります</translation>
    </message>
    <message>
        <source>Builds fail: {name}</source>
        <translation>ビルド失敗: {name}</translation>
    </message>
    <message>
        <source>Dependencies broken: {name}</source>
        <translation>依存関係の破損: {name}</translation>
    </message>
    <message>
        <source>Builds again: {name}</source>
        <translation>ビルド復旧: {name}</translation>
    </message>
    <message>
        <source>In Koschei: {name}</source>
        <translation>Koschei に追加: {name}</translation>
    </message>
    <message>
        <source>Ignored by Koschei: {name}</source>
        <translation>Koschei の対象外: {name}</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is broken</source>
        <translation>{buildroot} のビルドルートが壊れています</translation>
    </message>
    <message>
        <source>A buildroot is broken</source>
        <translation>ビルドルートが壊れています</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} was fixed</source>
        <translation>{buildroot} のビルドルートが修正されました</translation>
    </message>
    <message>
        <source>A buildroot was fixed</source>
        <translation>ビルドルートが修正されました</translation>
    </message>
    <message>
        <source>The buildroot of {buildroot} is now {new}</source>
        <translation>{buildroot} のビルドルートの状態が {new} になりました</translation>
    </message>
    <message>
        <source>Koschei has news of a buildroot</source>
        <translation>Koschei にビルドルートのニュースがあります</translation>
    </message>
    <message>
        <source>Buildroot broken: {buildroot}</source>
        <translation>ビルドルート破損: {buildroot}</translation>
    </message>
    <message>
        <source>Buildroot fixed: {buildroot}</source>
        <translation>ビルドルート修正: {buildroot}</translation>
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
        <translation>Log Detective がビルド {build} ({system}) を調べています</translation>
    </message>
    <message>
        <source>Log Detective is running for the build {build}</source>
        <translation>Log Detective がビルド {build} を調べています</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system}): {explanation}</source>
        <translation>Log Detective がビルド {build} ({system}) を調べ終わりました: {explanation}</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build} ({system})</source>
        <translation>Log Detective がビルド {build} ({system}) を調べ終わりました</translation>
    </message>
    <message>
        <source>Log Detective is done with the build {build}</source>
        <translation>Log Detective がビルド {build} を調べ終わりました</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build} ({system})</source>
        <translation>Log Detective がビルド {build} ({system}) で失敗しました</translation>
    </message>
    <message>
        <source>Log Detective failed for the build {build}</source>
        <translation>Log Detective がビルド {build} で失敗しました</translation>
    </message>
    <message>
        <source>Log Detective has news of the build {build}</source>
        <translation>Log Detective にビルド {build} のニュースがあります</translation>
    </message>
    <message>
        <source>Log Detective has news</source>
        <translation>Log Detective にニュースがあります</translation>
    </message>
    <message>
        <source>Log being read: {build}</source>
        <translation>ログ読み取り中: {build}</translation>
    </message>
    <message>
        <source>Log explained: {build}</source>
        <translation>ログ解明: {build}</translation>
    </message>
    <message>
        <source>Log not explained: {build}</source>
        <translation>ログ解明不可: {build}</translation>
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
        <translation>{user} が「{log}」を記録しました</translation>
    </message>
    <message>
        <source>“{log}” was logged</source>
        <translation>「{log}」が記録されました</translation>
    </message>
    <message>
        <source>{user} logged a JSON message</source>
        <translation>{user} が JSON メッセージを記録しました</translation>
    </message>
    <message>
        <source>Something was logged</source>
        <translation>何かが記録されました</translation>
    </message>
    <message>
        <source>You logged “{log}”</source>
        <translation>「{log}」を記録しました</translation>
    </message>
    <message>
        <source>You logged a JSON message</source>
        <translation>JSON メッセージを記録しました</translation>
    </message>
    <message>
        <source>Logged: {log}</source>
        <translation>記録: {log}</translation>
    </message>
    <message>
        <source>Logged by {user}</source>
        <translation>{user} による記録</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>mailman</name>
    <message>
        <source>{sender} wrote “{subject}” to the list {list}</source>
        <translation>{sender} がリスト {list} に「{subject}」を書きました</translation>
    </message>
    <message>
        <source>{sender} wrote to the list {list}</source>
        <translation>{sender} がリスト {list} に書きました</translation>
    </message>
    <message>
        <source>Somebody wrote “{subject}” to a list</source>
        <translation>誰かがリストに「{subject}」を書きました</translation>
    </message>
    <message>
        <source>Somebody wrote to a list</source>
        <translation>誰かがリストに書きました</translation>
    </message>
    <message>
        <source>You wrote “{subject}” to the list {list}</source>
        <translation>リスト {list} に「{subject}」を書きました</translation>
    </message>
    <message>
        <source>You wrote to the list {list}</source>
        <translation>リスト {list} に書きました</translation>
    </message>
    <message>
        <source>New mail: {subject}</source>
        <translation>新しいメール: {subject}</translation>
    </message>
    <message>
        <source>New mail: {list}</source>
        <translation>新しいメール: {list}</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>メーリングリスト</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tells people who build a distribution what happened to their packages.</source>
        <translation>ディストリビューションを作る人に、パッケージに何が起きたかを知らせます。</translation>
    </message>
    <message>
        <source>Shows an invented distribution&apos;s messages; needs no network and keeps nothing.</source>
        <translation>架空のディストリビューションのメッセージを表示します。ネットワークは不要で、何も保存しません。</translation>
    </message>
    <message>
        <source>Opens the history window.</source>
        <translation>履歴ウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Ends the running program.</source>
        <translation>実行中のプログラムを終了します。</translation>
    </message>
    <message>
        <source>Listens to this profile&apos;s bus; may be given several times.</source>
        <translation>このプロファイルのバスを受信します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Reads the configuration from this file, after all others.</source>
        <translation>ほかのすべての設定の後に、このファイルから設定を読み込みます。</translation>
    </message>
    <message>
        <source>Reads the configuration files of this folder, after the user&apos;s own.</source>
        <translation>ユーザー自身の設定の後に、このフォルダーの設定ファイルを読み込みます。</translation>
    </message>
    <message>
        <source>the running program does not answer</source>
        <translation>実行中のプログラムが応答しません</translation>
    </message>
    <message>
        <source>Tidings is running already; end it with &quot;tidings --quit&quot; to see the demo</source>
        <translation>Tidings はすでに実行中です。デモを見るには「tidings --quit」で終了してください</translation>
    </message>
    <message>
        <source>Tidings is not running</source>
        <translation>Tidings は実行されていません</translation>
    </message>
    <message>
        <source>Switches the start at login on or off, or tells which it is.</source>
        <translation>ログイン時の起動をオンまたはオフにするか、現在の設定を表示します。</translation>
    </message>
    <message>
        <source>--autostart takes on, off or status</source>
        <translation>--autostart に指定できるのは on、off、status です</translation>
    </message>
    <message>
        <source>there is no action &quot;%1&quot;; there are: %2</source>
        <translation>操作「%1」はありません。使える操作: %2</translation>
    </message>
    <message>
        <source>Has the running program do this: history, pause, resume, rules, preferences or quit.</source>
        <translation>実行中のプログラムに history、pause、resume、rules、preferences、quit のいずれかを実行させます。</translation>
    </message>
</context>
<context>
    <name>maubot</name>
    <message>
        <source>{sender} gave {recipient} a cookie</source>
        <translation>{sender} が {recipient} にクッキーを贈りました</translation>
    </message>
    <message>
        <source>{recipient} got a cookie</source>
        <translation>{recipient} がクッキーをもらいました</translation>
    </message>
    <message>
        <source>Somebody got a cookie</source>
        <translation>誰かがクッキーをもらいました</translation>
    </message>
    <message>
        <source>{sender} gave you a cookie</source>
        <translation>{sender} があなたにクッキーを贈りました</translation>
    </message>
    <message>
        <source>You gave {recipient} a cookie</source>
        <translation>{recipient} にクッキーを贈りました</translation>
    </message>
    <message>
        <source>Cookie: {recipient}</source>
        <translation>クッキー: {recipient}</translation>
    </message>
    <message>
        <source>{sender} gave {recipient} a cookie in the time of Fedora {release}. That makes {total, plural, one {# cookie} other {# cookies}}.</source>
        <translation>Fedora {release} の期間に {sender} が {recipient} にクッキーを贈りました。合計は{total, plural, other {クッキー # 個}}です。</translation>
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
        <translation>{owner} が {module} のビルドを開始しました</translation>
    </message>
    <message>
        <source>A build of {module} started</source>
        <translation>{module} のビルドが開始されました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} waits for its turn</source>
        <translation>{owner} による {module} のビルドが順番を待っています</translation>
    </message>
    <message>
        <source>The build of {module} waits for its turn</source>
        <translation>{module} のビルドが順番を待っています</translation>
    </message>
    <message>
        <source>{owner} is building {module}</source>
        <translation>{owner} が {module} をビルドしています</translation>
    </message>
    <message>
        <source>{module} is building</source>
        <translation>{module} をビルドしています</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is done</source>
        <translation>{owner} による {module} のビルドが完了しました</translation>
    </message>
    <message>
        <source>The build of {module} is done</source>
        <translation>{module} のビルドが完了しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is ready</source>
        <translation>{owner} による {module} のビルドの準備ができました</translation>
    </message>
    <message>
        <source>The build of {module} is ready</source>
        <translation>{module} のビルドの準備ができました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed: {why}</source>
        <translation>{owner} による {module} のビルドが失敗しました: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} failed</source>
        <translation>{owner} による {module} のビルドが失敗しました</translation>
    </message>
    <message>
        <source>The build of {module} failed</source>
        <translation>{module} のビルドが失敗しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s build of {module} is in the state {state}</source>
        <translation>{owner} による {module} のビルドの状態は {state} です</translation>
    </message>
    <message>
        <source>The build of {module} has changed</source>
        <translation>{module} のビルドの状態が変わりました</translation>
    </message>
    <message>
        <source>The build of a module has changed</source>
        <translation>モジュールのビルドの状態が変わりました</translation>
    </message>
    <message>
        <source>You started a build of {module}</source>
        <translation>{module} のビルドを開始しました</translation>
    </message>
    <message>
        <source>You are building {module}</source>
        <translation>{module} をビルド中です</translation>
    </message>
    <message>
        <source>Your build of {module} failed: {why}</source>
        <translation>あなたによる {module} のビルドが失敗しました: {why}</translation>
    </message>
    <message>
        <source>Your build of {module} failed</source>
        <translation>あなたによる {module} のビルドが失敗しました</translation>
    </message>
    <message>
        <source>Your build of {module} is ready</source>
        <translation>あなたによる {module} のビルドの準備ができました</translation>
    </message>
    <message>
        <source>Your build of {module} is done</source>
        <translation>あなたによる {module} のビルドが完了しました</translation>
    </message>
    <message>
        <source>Module build started: {name}</source>
        <translation>モジュールビルド開始: {name}</translation>
    </message>
    <message>
        <source>Module build waits: {name}</source>
        <translation>モジュールビルド待ち: {name}</translation>
    </message>
    <message>
        <source>Module building: {name}</source>
        <translation>モジュールビルド中: {name}</translation>
    </message>
    <message>
        <source>Module built: {name}</source>
        <translation>モジュールビルド済み: {name}</translation>
    </message>
    <message>
        <source>Module ready: {name}</source>
        <translation>モジュール準備完了: {name}</translation>
    </message>
    <message>
        <source>Module build failed: {name}</source>
        <translation>モジュールビルド失敗: {name}</translation>
    </message>
    <message>
        <source>Module build changed: {name}</source>
        <translation>モジュールビルド変化: {name}</translation>
    </message>
    <message>
        <source>Module builds</source>
        <translation>モジュールビルド</translation>
    </message>
</context>
<context>
    <name>mdapi</name>
    <message>
        <source>The repository {name} changed: {_packages}</source>
        <translation>リポジトリー {name} が変更されました: {_packages}</translation>
    </message>
    <message>
        <source>The repository {name} changed</source>
        <translation>リポジトリー {name} が変更されました</translation>
    </message>
    <message>
        <source>A repository changed</source>
        <translation>リポジトリーが変更されました</translation>
    </message>
    <message>
        <source>Repository changed: {name} ({packages, plural, one {# package} other {# packages}})</source>
        <translation>リポジトリー変更: {name} ({packages, plural, other {パッケージ # 個}})</translation>
    </message>
    <message>
        <source>Repository changed: {name}</source>
        <translation>リポジトリー変更: {name}</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリー</translation>
    </message>
</context>
<context>
    <name>meetbot</name>
    <message>
        <source>{owner} started the meeting “{title}” in {channel}</source>
        <translation>{owner} が {channel} で会議「{title}」を始めました</translation>
    </message>
    <message>
        <source>{owner} started a meeting in {channel}</source>
        <translation>{owner} が {channel} で会議を始めました</translation>
    </message>
    <message>
        <source>A meeting started in {channel}</source>
        <translation>{channel} で会議が始まりました</translation>
    </message>
    <message>
        <source>A meeting started</source>
        <translation>会議が始まりました</translation>
    </message>
    <message>
        <source>You started the meeting “{title}” in {channel}</source>
        <translation>{channel} で会議「{title}」を始めました</translation>
    </message>
    <message>
        <source>You started a meeting in {channel}</source>
        <translation>{channel} で会議を始めました</translation>
    </message>
    <message>
        <source>Meeting started: {title}</source>
        <translation>会議開始: {title}</translation>
    </message>
    <message>
        <source>Meeting started in {channel}</source>
        <translation>{channel} で会議開始</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} ended</source>
        <translation>{channel} での {owner} の会議「{title}」が終わりました</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} ended</source>
        <translation>{channel} での {owner} の会議が終わりました</translation>
    </message>
    <message>
        <source>A meeting in {channel} ended</source>
        <translation>{channel} での会議が終わりました</translation>
    </message>
    <message>
        <source>A meeting ended</source>
        <translation>会議が終わりました</translation>
    </message>
    <message>
        <source>Your meeting “{title}” in {channel} ended</source>
        <translation>{channel} でのあなたの会議「{title}」が終わりました</translation>
    </message>
    <message>
        <source>Your meeting in {channel} ended</source>
        <translation>{channel} でのあなたの会議が終わりました</translation>
    </message>
    <message>
        <source>The meeting “{title}” in {channel}, which you were at, ended</source>
        <translation>あなたが出席した {channel} での会議「{title}」が終わりました</translation>
    </message>
    <message>
        <source>Meeting ended: {title}</source>
        <translation>会議終了: {title}</translation>
    </message>
    <message>
        <source>Meeting ended in {channel}</source>
        <translation>{channel} で会議終了</translation>
    </message>
    <message>
        <source>Minutes: {minutes}

Attendees:
{attendees}</source>
        <translation>議事録: {minutes}

出席者:
{attendees}</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting “{title}” in {channel} is now about “{topic}”</source>
        <translation>{channel} での {owner} の会議「{title}」の議題が「{topic}」になりました</translation>
    </message>
    <message>
        <source>{owner}&apos;s meeting in {channel} is now about “{topic}”</source>
        <translation>{channel} での {owner} の会議の議題が「{topic}」になりました</translation>
    </message>
    <message>
        <source>A meeting in {channel} is now about “{topic}”</source>
        <translation>{channel} での会議の議題が「{topic}」になりました</translation>
    </message>
    <message>
        <source>A meeting has a new topic</source>
        <translation>会議に新しい議題があります</translation>
    </message>
    <message>
        <source>Your meeting in {channel} is now about “{topic}”</source>
        <translation>{channel} でのあなたの会議の議題が「{topic}」になりました</translation>
    </message>
    <message>
        <source>Meeting&apos;s topic: {topic}</source>
        <translation>会議の議題: {topic}</translation>
    </message>
    <message>
        <source>{speaker} called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} が {channel} の会議「{title}」で協力を求めました:「{line}」</translation>
    </message>
    <message>
        <source>{speaker} called for help in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} が {channel} の会議で協力を求めました:「{line}」</translation>
    </message>
    <message>
        <source>Somebody called for help in a meeting</source>
        <translation>誰かが会議で協力を求めました</translation>
    </message>
    <message>
        <source>You called for help in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{channel} の会議「{title}」で協力を求めました:「{line}」</translation>
    </message>
    <message>
        <source>You called for help in a meeting in {channel}: “{line}”</source>
        <translation>{channel} の会議で協力を求めました:「{line}」</translation>
    </message>
    <message>
        <source>Help wanted: {title}</source>
        <translation>協力募集: {title}</translation>
    </message>
    <message>
        <source>Help wanted in {channel}</source>
        <translation>{channel} で協力募集</translation>
    </message>
    <message>
        <source>{speaker} gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} が {channel} の会議「{title}」でリンクを示しました:「{line}」</translation>
    </message>
    <message>
        <source>{speaker} gave a link in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} が {channel} の会議でリンクを示しました:「{line}」</translation>
    </message>
    <message>
        <source>Somebody gave a link in a meeting</source>
        <translation>誰かが会議でリンクを示しました</translation>
    </message>
    <message>
        <source>You gave a link in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{channel} の会議「{title}」でリンクを示しました:「{line}」</translation>
    </message>
    <message>
        <source>You gave a link in a meeting in {channel}: “{line}”</source>
        <translation>{channel} の会議でリンクを示しました:「{line}」</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>リンク: {title}</translation>
    </message>
    <message>
        <source>Link in {channel}</source>
        <translation>{channel} にリンク</translation>
    </message>
    <message>
        <source>{speaker} noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{speaker} が {channel} の会議「{title}」で記録しました:「{line}」</translation>
    </message>
    <message>
        <source>{speaker} noted in a meeting in {channel}: “{line}”</source>
        <translation>{speaker} が {channel} の会議で記録しました:「{line}」</translation>
    </message>
    <message>
        <source>Something was noted in a meeting</source>
        <translation>会議で記録がありました</translation>
    </message>
    <message>
        <source>You noted in the meeting “{title}” in {channel}: “{line}”</source>
        <translation>{channel} の会議「{title}」で記録しました:「{line}」</translation>
    </message>
    <message>
        <source>You noted in a meeting in {channel}: “{line}”</source>
        <translation>{channel} の会議で記録しました:「{line}」</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>記録: {title}</translation>
    </message>
    <message>
        <source>Noted in {channel}</source>
        <translation>{channel} での記録</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
</context>
<context>
    <name>meta</name>
    <message>
        <source>{count, plural, one {# other} other {# others}}</source>
        <translation>{count, plural, other {ほか # 件}}</translation>
    </message>
</context>
<context>
    <name>mirrormanager</name>
    <message>
        <source>Mirror: {host}
Site: {siteName}
Country: {country}
Bandwidth: {bandwidth} Mbit/s</source>
        <translation>ミラー: {host}
サイト: {siteName}
国: {country}
帯域幅: {bandwidth} Mbit/s</translation>
    </message>
    <message>
        <source>Mirror: {host}
Site: {siteName}</source>
        <translation>ミラー: {host}
サイト: {siteName}</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl {mirrors, plural, one {# mirror} other {# mirrors}}</source>
        <translation>MirrorManager が{mirrors, plural, other {ミラー # 個}}のクロールを開始しました</translation>
    </message>
    <message>
        <source>MirrorManager started to crawl the mirrors</source>
        <translation>MirrorManager がミラーのクロールを開始しました</translation>
    </message>
    <message>
        <source>Crawl of mirrors started</source>
        <translation>ミラーのクロール開始</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of {mirrors, plural, one {# mirror} other {# mirrors}}: {good, plural, other {# succeeded}}, {bad, plural, other {# failed}}</source>
        <translation>MirrorManager が{mirrors, plural, other {ミラー # 個}}のクロールを完了しました: {good, plural, other {成功 #}}、{bad, plural, other {失敗 #}}</translation>
    </message>
    <message>
        <source>MirrorManager finished a crawl of the mirrors</source>
        <translation>MirrorManager がミラーのクロールを完了しました</translation>
    </message>
    <message>
        <source>Crawl of mirrors failed</source>
        <translation>ミラーのクロール失敗</translation>
    </message>
    <message>
        <source>Crawl of mirrors done</source>
        <translation>ミラーのクロール完了</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}: “{reason}”</source>
        <translation>MirrorManager のクローラーがミラー {host} を無効にしました:「{reason}」</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled the mirror {host}</source>
        <translation>MirrorManager のクローラーがミラー {host} を無効にしました</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled a mirror</source>
        <translation>MirrorManager のクローラーがミラーを無効にしました</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}: “{reason}”</source>
        <translation>MirrorManager のクローラーがあなたのミラー {host} を無効にしました:「{reason}」</translation>
    </message>
    <message>
        <source>MirrorManager&apos;s crawler disabled your mirror {host}</source>
        <translation>MirrorManager のクローラーがあなたのミラー {host} を無効にしました</translation>
    </message>
    <message>
        <source>Mirror disabled: {host}</source>
        <translation>ミラー無効: {host}</translation>
    </message>
    <message>
        <source>{reason}

Mirror: {host}
Site: {siteName}
Crawled: {crawled}
Log: {log}</source>
        <translation>{reason}

ミラー: {host}
サイト: {siteName}
クロール: {crawled}
ログ: {log}</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to the site {siteName}</source>
        <translation>{agent} がミラー {host} をサイト {siteName} に追加しました</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host}</source>
        <translation>{agent} がミラー {host} を追加しました</translation>
    </message>
    <message>
        <source>There is a new mirror, {host}</source>
        <translation>新しいミラー {host} があります</translation>
    </message>
    <message>
        <source>There is a new mirror</source>
        <translation>新しいミラーがあります</translation>
    </message>
    <message>
        <source>You added the mirror {host} to the site {siteName}</source>
        <translation>ミラー {host} をサイト {siteName} に追加しました</translation>
    </message>
    <message>
        <source>{agent} added the mirror {host} to your site {siteName}</source>
        <translation>{agent} がミラー {host} をあなたのサイト {siteName} に追加しました</translation>
    </message>
    <message>
        <source>New mirror: {host}</source>
        <translation>新しいミラー: {host}</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of the site {siteName}</source>
        <translation>{agent} がサイト {siteName} のミラー {host} を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host}</source>
        <translation>{agent} がミラー {host} を変更しました</translation>
    </message>
    <message>
        <source>The mirror {host} changed</source>
        <translation>ミラー {host} が変更されました</translation>
    </message>
    <message>
        <source>A mirror changed</source>
        <translation>ミラーが変更されました</translation>
    </message>
    <message>
        <source>You changed the mirror {host} of the site {siteName}</source>
        <translation>サイト {siteName} のミラー {host} を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the mirror {host} of your site {siteName}</source>
        <translation>{agent} があなたのサイト {siteName} のミラー {host} を変更しました</translation>
    </message>
    <message>
        <source>Mirror changed: {host}</source>
        <translation>ミラー変更: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from the site {siteName}</source>
        <translation>{agent} がミラー {host} をサイト {siteName} から削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host}</source>
        <translation>{agent} がミラー {host} を削除しました</translation>
    </message>
    <message>
        <source>The mirror {host} was deleted</source>
        <translation>ミラー {host} が削除されました</translation>
    </message>
    <message>
        <source>A mirror was deleted</source>
        <translation>ミラーが削除されました</translation>
    </message>
    <message>
        <source>You deleted the mirror {host} from the site {siteName}</source>
        <translation>ミラー {host} をサイト {siteName} から削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted the mirror {host} from your site {siteName}</source>
        <translation>{agent} がミラー {host} をあなたのサイト {siteName} から削除しました</translation>
    </message>
    <message>
        <source>Mirror deleted: {host}</source>
        <translation>ミラー削除: {host}</translation>
    </message>
    <message>
        <source>{agent} deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} がサイト {siteName} ({siteId}) とそのミラーを削除しました</translation>
    </message>
    <message>
        <source>The site {siteName} was deleted with its mirrors</source>
        <translation>サイト {siteName} がミラーとともに削除されました</translation>
    </message>
    <message>
        <source>A site was deleted with its mirrors</source>
        <translation>サイトがミラーとともに削除されました</translation>
    </message>
    <message>
        <source>You deleted the site {siteName} ({siteId}) and its mirrors</source>
        <translation>サイト {siteName} ({siteId}) とそのミラーを削除しました</translation>
    </message>
    <message>
        <source>{agent} deleted your site {siteName} ({siteId}) and its mirrors</source>
        <translation>{agent} があなたのサイト {siteName} ({siteId}) とそのミラーを削除しました</translation>
    </message>
    <message>
        <source>Site deleted: {siteName}</source>
        <translation>サイト削除: {siteName}</translation>
    </message>
    <message>
        <source>A mirror was added to site {siteId}</source>
        <translation>サイト {siteId} にミラーが追加されました</translation>
    </message>
    <message>
        <source>New mirror</source>
        <translation>新しいミラー</translation>
    </message>
    <message>
        <source>A mirror of site {siteId} changed</source>
        <translation>サイト {siteId} のミラーが変更されました</translation>
    </message>
    <message>
        <source>Mirror changed</source>
        <translation>ミラー変更</translation>
    </message>
    <message>
        <source>A mirror was deleted from site {siteId}</source>
        <translation>サイト {siteId} からミラーが削除されました</translation>
    </message>
    <message>
        <source>Mirror deleted</source>
        <translation>ミラー削除</translation>
    </message>
    <message>
        <source>The site {siteName} ({siteId}) was deleted with its mirrors</source>
        <translation>サイト {siteName} ({siteId}) がミラーとともに削除されました</translation>
    </message>
    <message>
        <source>MirrorManager failed to update its {type} netblocks file</source>
        <translation>MirrorManager が {type} の netblocks ファイルの更新に失敗しました</translation>
    </message>
    <message>
        <source>MirrorManager failed to update a netblocks file</source>
        <translation>MirrorManager が netblocks ファイルの更新に失敗しました</translation>
    </message>
    <message>
        <source>MirrorManager successfully updated its {type} netblocks file</source>
        <translation>MirrorManager が {type} の netblocks ファイルの更新に成功しました</translation>
    </message>
    <message>
        <source>MirrorManager updated a netblocks file</source>
        <translation>MirrorManager が netblocks ファイルを更新しました</translation>
    </message>
    <message>
        <source>Netblocks update failed</source>
        <translation>netblocks 更新失敗</translation>
    </message>
    <message>
        <source>Netblocks updated</source>
        <translation>netblocks 更新</translation>
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
        <translation>{host} がダウンしています:「{output}」</translation>
    </message>
    <message>
        <source>{host} is down</source>
        <translation>{host} がダウンしています</translation>
    </message>
    <message>
        <source>{host} is up again: “{output}”</source>
        <translation>{host} が復旧しました:「{output}」</translation>
    </message>
    <message>
        <source>{host} is up again</source>
        <translation>{host} が復旧しました</translation>
    </message>
    <message>
        <source>{author} acknowledged that {host} is down</source>
        <translation>{author} が {host} のダウンを確認しました</translation>
    </message>
    <message>
        <source>Somebody acknowledged that {host} is down</source>
        <translation>誰かが {host} のダウンを確認しました</translation>
    </message>
    <message>
        <source>A planned downtime of {host} began</source>
        <translation>{host} の計画停止が始まりました</translation>
    </message>
    <message>
        <source>The planned downtime of {host} ended</source>
        <translation>{host} の計画停止が終わりました</translation>
    </message>
    <message>
        <source>{host} goes up and down</source>
        <translation>{host} がアップとダウンを繰り返しています</translation>
    </message>
    <message>
        <source>{host} no longer goes up and down</source>
        <translation>{host} がアップとダウンを繰り返さなくなりました</translation>
    </message>
    <message>
        <source>The state of {host} changed to {state}</source>
        <translation>{host} の状態が {state} に変わりました</translation>
    </message>
    <message>
        <source>The state of {host} changed</source>
        <translation>{host} の状態が変わりました</translation>
    </message>
    <message>
        <source>The state of a host changed</source>
        <translation>ホストの状態が変わりました</translation>
    </message>
    <message>
        <source>You acknowledged that {host} is down</source>
        <translation>{host} のダウンを確認しました</translation>
    </message>
    <message>
        <source>Down: {host}</source>
        <translation>ダウン: {host}</translation>
    </message>
    <message>
        <source>Up again: {host}</source>
        <translation>復旧: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {host}</source>
        <translation>確認済み: {host}</translation>
    </message>
    <message>
        <source>Planned downtime: {host}</source>
        <translation>計画停止: {host}</translation>
    </message>
    <message>
        <source>Downtime ended: {host}</source>
        <translation>停止終了: {host}</translation>
    </message>
    <message>
        <source>Up and down: {host}</source>
        <translation>アップとダウン: {host}</translation>
    </message>
    <message>
        <source>Steady again: {host}</source>
        <translation>安定: {host}</translation>
    </message>
    <message>
        <source>New state: {host}</source>
        <translation>新しい状態: {host}</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}: “{output}”</source>
        <translation>{host} の {check} に問題があります:「{output}」</translation>
    </message>
    <message>
        <source>{check} has a problem on {host}</source>
        <translation>{host} の {check} に問題があります</translation>
    </message>
    <message>
        <source>A service has a problem on {host}</source>
        <translation>{host} のサービスに問題があります</translation>
    </message>
    <message>
        <source>{check} works again on {host}: “{output}”</source>
        <translation>{host} の {check} が再び動作しています:「{output}」</translation>
    </message>
    <message>
        <source>{check} works again on {host}</source>
        <translation>{host} の {check} が再び動作しています</translation>
    </message>
    <message>
        <source>A service works again on {host}</source>
        <translation>{host} のサービスが再び動作しています</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of {check} on {host}</source>
        <translation>{author} が {host} の {check} の問題を確認しました</translation>
    </message>
    <message>
        <source>{author} acknowledged the problem of a service on {host}</source>
        <translation>{author} が {host} のサービスの問題を確認しました</translation>
    </message>
    <message>
        <source>Somebody acknowledged the problem of a service on {host}</source>
        <translation>誰かが {host} のサービスの問題を確認しました</translation>
    </message>
    <message>
        <source>A planned downtime of {check} on {host} began</source>
        <translation>{host} の {check} の計画停止が始まりました</translation>
    </message>
    <message>
        <source>The planned downtime of {check} on {host} ended</source>
        <translation>{host} の {check} の計画停止が終わりました</translation>
    </message>
    <message>
        <source>{check} on {host} comes and goes</source>
        <translation>{host} の {check} が停止と復旧を繰り返しています</translation>
    </message>
    <message>
        <source>{check} on {host} no longer comes and goes</source>
        <translation>{host} の {check} が停止と復旧を繰り返さなくなりました</translation>
    </message>
    <message>
        <source>The state of {check} on {host} changed to {state}</source>
        <translation>{host} の {check} の状態が {state} に変わりました</translation>
    </message>
    <message>
        <source>The state of a service on {host} changed</source>
        <translation>{host} のサービスの状態が変わりました</translation>
    </message>
    <message>
        <source>The state of a service changed</source>
        <translation>サービスの状態が変わりました</translation>
    </message>
    <message>
        <source>You acknowledged the problem of {check} on {host}</source>
        <translation>{host} の {check} の問題を確認しました</translation>
    </message>
    <message>
        <source>You acknowledged the problem of a service on {host}</source>
        <translation>{host} のサービスの問題を確認しました</translation>
    </message>
    <message>
        <source>Problem: {check}, {host}</source>
        <translation>問題: {check}、{host}</translation>
    </message>
    <message>
        <source>Problem: {host}</source>
        <translation>問題: {host}</translation>
    </message>
    <message>
        <source>Works again: {check}, {host}</source>
        <translation>動作再開: {check}、{host}</translation>
    </message>
    <message>
        <source>Works again: {host}</source>
        <translation>動作再開: {host}</translation>
    </message>
    <message>
        <source>Acknowledged: {check}, {host}</source>
        <translation>確認済み: {check}、{host}</translation>
    </message>
    <message>
        <source>New state: {check}, {host}</source>
        <translation>新しい状態: {check}、{host}</translation>
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
        <translation>壁紙: {name}
作者: {author}
ライセンス: {license}</translation>
    </message>
    <message>
        <source>{agent} submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>{agent} が壁紙「{name}」を選挙「{election}」に応募しました</translation>
    </message>
    <message>
        <source>{agent} submitted a wallpaper to the election “{election}”</source>
        <translation>{agent} が壁紙を選挙「{election}」に応募しました</translation>
    </message>
    <message>
        <source>There is a new wallpaper to vote on</source>
        <translation>投票できる新しい壁紙があります</translation>
    </message>
    <message>
        <source>You submitted the wallpaper “{name}” to the election “{election}”</source>
        <translation>壁紙「{name}」を選挙「{election}」に応募しました</translation>
    </message>
    <message>
        <source>New wallpaper: {name}</source>
        <translation>新しい壁紙: {name}</translation>
    </message>
    <message>
        <source>{agent} approved {other}&apos;s wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} が選挙「{election}」の {other} の壁紙「{name}」を承認しました</translation>
    </message>
    <message>
        <source>{agent} approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} が選挙「{election}」の壁紙「{name}」を承認しました</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was approved</source>
        <translation>壁紙「{name}」が承認されました</translation>
    </message>
    <message>
        <source>A wallpaper was approved</source>
        <translation>壁紙が承認されました</translation>
    </message>
    <message>
        <source>You approved the wallpaper “{name}” for the election “{election}”</source>
        <translation>選挙「{election}」の壁紙「{name}」を承認しました</translation>
    </message>
    <message>
        <source>{agent} approved your wallpaper “{name}” for the election “{election}”</source>
        <translation>{agent} が選挙「{election}」のあなたの壁紙「{name}」を承認しました</translation>
    </message>
    <message>
        <source>Wallpaper approved: {name}</source>
        <translation>壁紙承認: {name}</translation>
    </message>
    <message>
        <source>{agent} denied {other}&apos;s wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} が {other} の壁紙「{name}」の選挙「{election}」への参加を却下しました</translation>
    </message>
    <message>
        <source>{agent} denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} が壁紙「{name}」の選挙「{election}」への参加を却下しました</translation>
    </message>
    <message>
        <source>The wallpaper “{name}” was denied</source>
        <translation>壁紙「{name}」が却下されました</translation>
    </message>
    <message>
        <source>A wallpaper was denied</source>
        <translation>壁紙が却下されました</translation>
    </message>
    <message>
        <source>You denied the wallpaper “{name}” a place in the election “{election}”</source>
        <translation>壁紙「{name}」の選挙「{election}」への参加を却下しました</translation>
    </message>
    <message>
        <source>{agent} denied your wallpaper “{name}” a place in the election “{election}”</source>
        <translation>{agent} があなたの壁紙「{name}」の選挙「{election}」への参加を却下しました</translation>
    </message>
    <message>
        <source>Wallpaper denied: {name}</source>
        <translation>壁紙却下: {name}</translation>
    </message>
    <message>
        <source>{agent} created the wallpaper election “{election}”</source>
        <translation>{agent} が壁紙の選挙「{election}」を作成しました</translation>
    </message>
    <message>
        <source>There is a new wallpaper election</source>
        <translation>新しい壁紙の選挙があります</translation>
    </message>
    <message>
        <source>You created the wallpaper election “{election}”</source>
        <translation>壁紙の選挙「{election}」を作成しました</translation>
    </message>
    <message>
        <source>New wallpaper election: {election}</source>
        <translation>新しい壁紙の選挙: {election}</translation>
    </message>
    <message>
        <source>{agent} changed {updated} of the wallpaper election “{election}”</source>
        <translation>{agent} が壁紙の選挙「{election}」の {updated} を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the wallpaper election “{election}”</source>
        <translation>{agent} が壁紙の選挙「{election}」を変更しました</translation>
    </message>
    <message>
        <source>A wallpaper election changed</source>
        <translation>壁紙の選挙が変更されました</translation>
    </message>
    <message>
        <source>You changed {updated} of the wallpaper election “{election}”</source>
        <translation>壁紙の選挙「{election}」の {updated} を変更しました</translation>
    </message>
    <message>
        <source>You changed the wallpaper election “{election}”</source>
        <translation>壁紙の選挙「{election}」を変更しました</translation>
    </message>
    <message>
        <source>Election changed: {election}</source>
        <translation>選挙変更: {election}</translation>
    </message>
    <message>
        <source>{agent} created “{thing}” ({thingId})</source>
        <translation>{agent} が「{thing}」({thingId}) を作成しました</translation>
    </message>
    <message>
        <source>{agent} created something new</source>
        <translation>{agent} が新しいものを作成しました</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>新しいものがあります</translation>
    </message>
    <message>
        <source>You created “{thing}” ({thingId})</source>
        <translation>「{thing}」({thingId}) を作成しました</translation>
    </message>
    <message>
        <source>New: {thing}</source>
        <translation>新規: {thing}</translation>
    </message>
    <message>
        <source>Wallpapers</source>
        <translation>壁紙</translation>
    </message>
</context>
<context>
    <name>odcs</name>
    <message>
        <source>{owner}&apos;s compose {number} waits for its turn</source>
        <translation>{owner} のコンポーズ {number} が順番を待っています</translation>
    </message>
    <message>
        <source>The compose {number} waits for its turn</source>
        <translation>コンポーズ {number} が順番を待っています</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is generating</source>
        <translation>{owner} のコンポーズ {number} を生成しています</translation>
    </message>
    <message>
        <source>The compose {number} is generating</source>
        <translation>コンポーズ {number} を生成しています</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is done</source>
        <translation>{owner} のコンポーズ {number} が完了しました</translation>
    </message>
    <message>
        <source>The compose {number} is done</source>
        <translation>コンポーズ {number} が完了しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} was removed</source>
        <translation>{owner} のコンポーズ {number} が削除されました</translation>
    </message>
    <message>
        <source>The compose {number} was removed</source>
        <translation>コンポーズ {number} が削除されました</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed: {why}</source>
        <translation>{owner} のコンポーズ {number} が失敗しました: {why}</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} failed</source>
        <translation>{owner} のコンポーズ {number} が失敗しました</translation>
    </message>
    <message>
        <source>The compose {number} failed</source>
        <translation>コンポーズ {number} が失敗しました</translation>
    </message>
    <message>
        <source>{owner}&apos;s compose {number} is in the state {state}</source>
        <translation>{owner} のコンポーズ {number} の状態は {state} です</translation>
    </message>
    <message>
        <source>The compose {number} has changed</source>
        <translation>コンポーズ {number} の状態が変わりました</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>コンポーズの状態が変わりました</translation>
    </message>
    <message>
        <source>Your compose {number} waits for its turn</source>
        <translation>あなたのコンポーズ {number} が順番を待っています</translation>
    </message>
    <message>
        <source>Your compose {number} is generating</source>
        <translation>あなたのコンポーズ {number} を生成しています</translation>
    </message>
    <message>
        <source>Your compose {number} is done</source>
        <translation>あなたのコンポーズ {number} が完了しました</translation>
    </message>
    <message>
        <source>Your compose {number} was removed</source>
        <translation>あなたのコンポーズ {number} が削除されました</translation>
    </message>
    <message>
        <source>Your compose {number} failed: {why}</source>
        <translation>あなたのコンポーズ {number} が失敗しました: {why}</translation>
    </message>
    <message>
        <source>Your compose {number} failed</source>
        <translation>あなたのコンポーズ {number} が失敗しました</translation>
    </message>
    <message>
        <source>Compose waits: {number}</source>
        <translation>コンポーズ待ち: {number}</translation>
    </message>
    <message>
        <source>Compose started: {number}</source>
        <translation>コンポーズ開始: {number}</translation>
    </message>
    <message>
        <source>Compose done: {number}</source>
        <translation>コンポーズ完了: {number}</translation>
    </message>
    <message>
        <source>Compose removed: {number}</source>
        <translation>コンポーズ削除: {number}</translation>
    </message>
    <message>
        <source>Compose failed: {number}</source>
        <translation>コンポーズ失敗: {number}</translation>
    </message>
    <message>
        <source>Compose changed: {number}</source>
        <translation>コンポーズ変化: {number}</translation>
    </message>
    <message>
        <source>Compose: {number}
For: {owner}
Source: {source}
State: {state}
{why}</source>
        <translation>コンポーズ: {number}
依頼者: {owner}
ソース: {source}
状態: {state}
{why}</translation>
    </message>
    <message>
        <source>On-demand composes</source>
        <translation>オンデマンドコンポーズ</translation>
    </message>
</context>
<context>
    <name>openqa</name>
    <message>
        <source>The test {test} of {build} is to run on {machine} with {medium} (job {job})</source>
        <translation>{build} のテスト {test} が {machine} で {medium} を使って実行される予定です (ジョブ {job})</translation>
    </message>
    <message>
        <source>The test {test} of {build} is to run on {machine} (job {job})</source>
        <translation>{build} のテスト {test} が {machine} で実行される予定です (ジョブ {job})</translation>
    </message>
    <message>
        <source>The job {job} was created for {build}</source>
        <translation>{build} のジョブ {job} が作成されました</translation>
    </message>
    <message>
        <source>A test job was created for {build}</source>
        <translation>{build} のテストジョブが作成されました</translation>
    </message>
    <message>
        <source>A test job was created</source>
        <translation>テストジョブが作成されました</translation>
    </message>
    <message>
        <source>Test created: {test}</source>
        <translation>テスト作成: {test}</translation>
    </message>
    <message>
        <source>Test created</source>
        <translation>テスト作成</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{build} の {test} が {machine} の {medium} で合格しました (ジョブ {job}、残り {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed on {machine} (job {job})</source>
        <translation>{build} の {test} が {machine} で合格しました (ジョブ {job})</translation>
    </message>
    <message>
        <source>{test} of {build} passed</source>
        <translation>{build} の {test} が合格しました</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{build} の {test} が {machine} の {medium} で既知の失敗付きで合格しました (ジョブ {job}、残り {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} passed with known failures (job {job})</source>
        <translation>{build} の {test} が既知の失敗付きで合格しました (ジョブ {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{build} の {test} が {machine} の {medium} で失敗しました (ジョブ {job}、残り {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} failed on {machine} (job {job})</source>
        <translation>{build} の {test} が {machine} で失敗しました (ジョブ {job})</translation>
    </message>
    <message>
        <source>{test} of {build} failed</source>
        <translation>{build} の {test} が失敗しました</translation>
    </message>
    <message>
        <source>{test} of {build} was cancelled on {machine} (job {job})</source>
        <translation>{build} の {test} が {machine} でキャンセルされました (ジョブ {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} with {medium} (job {job}, {remaining} to go)</source>
        <translation>{build} の {test} が {machine} の {medium} で完了しました (ジョブ {job}、残り {remaining})</translation>
    </message>
    <message>
        <source>{test} of {build} is done on {machine} (job {job})</source>
        <translation>{build} の {test} が {machine} で完了しました (ジョブ {job})</translation>
    </message>
    <message>
        <source>{test} of {build} is done</source>
        <translation>{build} の {test} が完了しました</translation>
    </message>
    <message>
        <source>The job {job} is done</source>
        <translation>ジョブ {job} が完了しました</translation>
    </message>
    <message>
        <source>A test job is done</source>
        <translation>テストジョブが完了しました</translation>
    </message>
    <message>
        <source>Test passed: {test}</source>
        <translation>テスト合格: {test}</translation>
    </message>
    <message>
        <source>Test failed: {test}</source>
        <translation>テスト失敗: {test}</translation>
    </message>
    <message>
        <source>Test cancelled: {test}</source>
        <translation>テストキャンセル: {test}</translation>
    </message>
    <message>
        <source>Test done: {test}</source>
        <translation>テスト完了: {test}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>テスト完了</translation>
    </message>
    <message>
        <source>{test} of {build} on {machine} with {medium} starts again: job {job} is now {newJob}</source>
        <translation>{machine} の {medium} での {build} の {test} をやり直します: ジョブ {job} は {newJob} になりました</translation>
    </message>
    <message>
        <source>{test} of {build} starts again: job {job} is now {newJob}</source>
        <translation>{build} の {test} をやり直します: ジョブ {job} は {newJob} になりました</translation>
    </message>
    <message>
        <source>The job {job} starts again</source>
        <translation>ジョブ {job} をやり直します</translation>
    </message>
    <message>
        <source>A test job starts again</source>
        <translation>テストジョブをやり直します</translation>
    </message>
    <message>
        <source>Test started again: {test}</source>
        <translation>テスト再開始: {test}</translation>
    </message>
    <message>
        <source>Test started again</source>
        <translation>テスト再開始</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} for {build} as {newJob}</source>
        <translation>誰かが {build} のジョブ {job} を {newJob} として再実行します</translation>
    </message>
    <message>
        <source>Somebody repeats the job {job} as {newJob}</source>
        <translation>誰かがジョブ {job} を {newJob} として再実行します</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} for {build} as {newJob}</source>
        <translation>openQA が {build} のジョブ {job} を {newJob} として再実行します</translation>
    </message>
    <message>
        <source>openQA repeats the job {job} as {newJob}</source>
        <translation>openQA がジョブ {job} を {newJob} として再実行します</translation>
    </message>
    <message>
        <source>openQA repeats a test job</source>
        <translation>openQA がテストジョブを再実行します</translation>
    </message>
    <message>
        <source>Test repeated: {build}</source>
        <translation>テスト再実行: {build}</translation>
    </message>
    <message>
        <source>Test repeated</source>
        <translation>テスト再実行</translation>
    </message>
    <message>
        <source>The job {job} was cancelled</source>
        <translation>ジョブ {job} がキャンセルされました</translation>
    </message>
    <message>
        <source>A test job was cancelled</source>
        <translation>テストジョブがキャンセルされました</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>テストキャンセル</translation>
    </message>
    <message>
        <source>{user} commented on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} がジョブ {commented} にコメントしました:「{said}」(コメント {comment})</translation>
    </message>
    <message>
        <source>{user} commented on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} がグループ {commented} にコメントしました:「{said}」(コメント {comment})</translation>
    </message>
    <message>
        <source>{user} commented in openQA</source>
        <translation>{user} が openQA でコメントしました</translation>
    </message>
    <message>
        <source>Somebody commented in openQA</source>
        <translation>誰かが openQA でコメントしました</translation>
    </message>
    <message>
        <source>You commented on the job {commented}: “{said}”</source>
        <translation>ジョブ {commented} にコメントしました:「{said}」</translation>
    </message>
    <message>
        <source>You commented on the group {commented}: “{said}”</source>
        <translation>グループ {commented} にコメントしました:「{said}」</translation>
    </message>
    <message>
        <source>Comment on job {commented}</source>
        <translation>ジョブ {commented} にコメント</translation>
    </message>
    <message>
        <source>Comment on group {commented}</source>
        <translation>グループ {commented} にコメント</translation>
    </message>
    <message>
        <source>{user} changed a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} がジョブ {commented} へのコメントを変更しました:「{said}」(コメント {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} がグループ {commented} へのコメントを変更しました:「{said}」(コメント {comment})</translation>
    </message>
    <message>
        <source>{user} changed a comment in openQA</source>
        <translation>{user} が openQA のコメントを変更しました</translation>
    </message>
    <message>
        <source>Somebody changed a comment in openQA</source>
        <translation>誰かが openQA のコメントを変更しました</translation>
    </message>
    <message>
        <source>You changed your comment on the job {commented}: “{said}”</source>
        <translation>ジョブ {commented} への自分のコメントを変更しました:「{said}」</translation>
    </message>
    <message>
        <source>You changed your comment on the group {commented}: “{said}”</source>
        <translation>グループ {commented} への自分のコメントを変更しました:「{said}」</translation>
    </message>
    <message>
        <source>Comment changed: job {commented}</source>
        <translation>コメント変更: ジョブ {commented}</translation>
    </message>
    <message>
        <source>Comment changed: group {commented}</source>
        <translation>コメント変更: グループ {commented}</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the job {commented}: “{said}” (comment {comment})</source>
        <translation>{user} がジョブ {commented} へのコメントを削除しました:「{said}」(コメント {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment on the group {commented}: “{said}” (comment {comment})</source>
        <translation>{user} がグループ {commented} へのコメントを削除しました:「{said}」(コメント {comment})</translation>
    </message>
    <message>
        <source>{user} deleted a comment in openQA</source>
        <translation>{user} が openQA のコメントを削除しました</translation>
    </message>
    <message>
        <source>Somebody deleted a comment in openQA</source>
        <translation>誰かが openQA のコメントを削除しました</translation>
    </message>
    <message>
        <source>You deleted your comment on the job {commented}: “{said}”</source>
        <translation>ジョブ {commented} への自分のコメントを削除しました:「{said}」</translation>
    </message>
    <message>
        <source>You deleted your comment on the group {commented}: “{said}”</source>
        <translation>グループ {commented} への自分のコメントを削除しました:「{said}」</translation>
    </message>
    <message>
        <source>Comment deleted: job {commented}</source>
        <translation>コメント削除: ジョブ {commented}</translation>
    </message>
    <message>
        <source>Comment deleted: group {commented}</source>
        <translation>コメント削除: グループ {commented}</translation>
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
        <translation>{agent} がイシュー {issue} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} opened the issue {issue}</source>
        <translation>{agent} がイシュー {issue} をオープンしました</translation>
    </message>
    <message>
        <source>The issue {issue} was opened: “{title}”</source>
        <translation>イシュー {issue} がオープンされました:「{title}」</translation>
    </message>
    <message>
        <source>An issue was opened in {project}</source>
        <translation>{project} でイシューがオープンされました</translation>
    </message>
    <message>
        <source>An issue was opened</source>
        <translation>イシューがオープンされました</translation>
    </message>
    <message>
        <source>You opened the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>New issue: {issue}</source>
        <translation>新しいイシュー: {issue}</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>新しいイシュー</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason} and changed {otherFields}: “{title}”</source>
        <translation>{agent} がイシュー {issue} を {reason} としてクローズし、{otherFields} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} がイシュー {issue} を {reason} としてクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} closed the issue {issue}: “{title}”</source>
        <translation>{agent} がイシュー {issue} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>The issue {issue} was closed</source>
        <translation>イシュー {issue} がクローズされました</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue} and changed {otherFields}: “{title}”</source>
        <translation>{agent} がイシュー {issue} を再オープンし、{otherFields} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} reopened the issue {issue}: “{title}”</source>
        <translation>{agent} がイシュー {issue} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>The issue {issue} was reopened</source>
        <translation>イシュー {issue} が再オープンされました</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} がイシュー {issue} を編集しました ({fields}):「{title}」</translation>
    </message>
    <message>
        <source>{agent} edited the issue {issue}</source>
        <translation>{agent} がイシュー {issue} を編集しました</translation>
    </message>
    <message>
        <source>The issue {issue} was edited</source>
        <translation>イシュー {issue} が編集されました</translation>
    </message>
    <message>
        <source>An issue was edited</source>
        <translation>イシューが編集されました</translation>
    </message>
    <message>
        <source>You closed the issue {issue} as {reason}: “{title}”</source>
        <translation>イシュー {issue} を {reason} としてクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the issue {issue}</source>
        <translation>イシュー {issue} をクローズしました</translation>
    </message>
    <message>
        <source>You reopened the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You edited the issue {issue} ({fields}): “{title}”</source>
        <translation>イシュー {issue} を編集しました ({fields}):「{title}」</translation>
    </message>
    <message>
        <source>You edited the issue {issue}</source>
        <translation>イシュー {issue} を編集しました</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue} as {reason}: “{title}”</source>
        <translation>{agent} があなたのイシュー {issue} を {reason} としてクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} closed your issue {issue}</source>
        <translation>{agent} があなたのイシュー {issue} をクローズしました</translation>
    </message>
    <message>
        <source>{agent} reopened your issue {issue}: “{title}”</source>
        <translation>{agent} があなたのイシュー {issue} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} edited your issue {issue} ({fields}): “{title}”</source>
        <translation>{agent} があなたのイシュー {issue} を編集しました ({fields}):「{title}」</translation>
    </message>
    <message>
        <source>Issue closed: {issue}</source>
        <translation>イシュークローズ: {issue}</translation>
    </message>
    <message>
        <source>Issue reopened: {issue}</source>
        <translation>イシュー再オープン: {issue}</translation>
    </message>
    <message>
        <source>Issue edited: {issue}</source>
        <translation>イシュー編集: {issue}</translation>
    </message>
    <message>
        <source>Issue edited</source>
        <translation>イシュー編集</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}: “{title}”</source>
        <translation>{agent} がイシュー {issue} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} deleted the issue {issue}</source>
        <translation>{agent} がイシュー {issue} を削除しました</translation>
    </message>
    <message>
        <source>The issue {issue} was deleted</source>
        <translation>イシュー {issue} が削除されました</translation>
    </message>
    <message>
        <source>An issue was deleted</source>
        <translation>イシューが削除されました</translation>
    </message>
    <message>
        <source>You deleted the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} deleted your issue {issue}: “{title}”</source>
        <translation>{agent} があなたのイシュー {issue} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>Issue deleted: {issue}</source>
        <translation>イシュー削除: {issue}</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>イシュー削除</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}, “{title}”</source>
        <translation>{agent} がイシュー {issue}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{agent} commented on the issue {issue}</source>
        <translation>{agent} がイシュー {issue} にコメントしました</translation>
    </message>
    <message>
        <source>The issue {issue} has a new comment</source>
        <translation>イシュー {issue} に新しいコメントがあります</translation>
    </message>
    <message>
        <source>An issue has a new comment</source>
        <translation>イシューに新しいコメントがあります</translation>
    </message>
    <message>
        <source>You commented on the issue {issue}, “{title}”</source>
        <translation>イシュー {issue}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{agent} commented on your issue {issue}, “{title}”</source>
        <translation>{agent} があなたのイシュー {issue}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the issue {issue}, “{title}”</source>
        <translation>{agent} がイシュー {issue}「{title}」であなたに言及しました</translation>
    </message>
    <message>
        <source>New comment: {issue}</source>
        <translation>新しいコメント: {issue}</translation>
    </message>
    <message>
        <source>New comment on an issue</source>
        <translation>イシューに新しいコメント</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}, “{title}”</source>
        <translation>{agent} がイシュー {issue}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the issue {issue}</source>
        <translation>{agent} がイシュー {issue} へのコメントを編集しました</translation>
    </message>
    <message>
        <source>A comment on the issue {issue} was edited</source>
        <translation>イシュー {issue} へのコメントが編集されました</translation>
    </message>
    <message>
        <source>A comment on an issue was edited</source>
        <translation>イシューへのコメントが編集されました</translation>
    </message>
    <message>
        <source>You edited a comment on the issue {issue}, “{title}”</source>
        <translation>イシュー {issue}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your issue {issue}, “{title}”</source>
        <translation>{agent} があなたのイシュー {issue}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>Comment edited: {issue}</source>
        <translation>コメント編集: {issue}</translation>
    </message>
    <message>
        <source>Comment on an issue edited</source>
        <translation>イシューのコメント編集</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} がイシュー {issue} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue}</source>
        <translation>{agent} がイシュー {issue} を割り当てました</translation>
    </message>
    <message>
        <source>The issue {issue} was assigned</source>
        <translation>イシュー {issue} が割り当てられました</translation>
    </message>
    <message>
        <source>An issue was assigned</source>
        <translation>イシューが割り当てられました</translation>
    </message>
    <message>
        <source>You took the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} を引き受けました:「{title}」</translation>
    </message>
    <message>
        <source>You assigned the issue {issue} to {assignee}: “{title}”</source>
        <translation>イシュー {issue} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>You assigned the issue {issue}</source>
        <translation>イシュー {issue} を割り当てました</translation>
    </message>
    <message>
        <source>{agent} assigned the issue {issue} to you: “{title}”</source>
        <translation>{agent} がイシュー {issue} をあなたに割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} assigned your issue {issue} to {assignee}: “{title}”</source>
        <translation>{agent} があなたのイシュー {issue} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>Issue assigned: {issue}</source>
        <translation>イシュー割り当て: {issue}</translation>
    </message>
    <message>
        <source>Issue assigned</source>
        <translation>イシュー割り当て</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}: “{title}”</source>
        <translation>{agent} がイシュー {issue} の担当者をリセットしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the issue {issue}</source>
        <translation>{agent} がイシュー {issue} の担当者をリセットしました</translation>
    </message>
    <message>
        <source>The issue {issue} is assigned to nobody</source>
        <translation>イシュー {issue} の担当者がいません</translation>
    </message>
    <message>
        <source>An issue is assigned to nobody</source>
        <translation>イシューの担当者がいません</translation>
    </message>
    <message>
        <source>You reset the assignee of the issue {issue}: “{title}”</source>
        <translation>イシュー {issue} の担当者をリセットしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your issue {issue}: “{title}”</source>
        <translation>{agent} があなたのイシュー {issue} の担当者をリセットしました:「{title}」</translation>
    </message>
    <message>
        <source>Issue unassigned: {issue}</source>
        <translation>イシュー割り当て解除: {issue}</translation>
    </message>
    <message>
        <source>Issue unassigned</source>
        <translation>イシュー割り当て解除</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of {dependent}</source>
        <translation>{agent} がイシュー {issue} を {dependent} の依存先にしました</translation>
    </message>
    <message>
        <source>{agent} made the issue {issue} a dependency of others</source>
        <translation>{agent} がイシュー {issue} をほかのイシューの依存先にしました</translation>
    </message>
    <message>
        <source>Other issues depend on {issue} now</source>
        <translation>ほかのイシューが {issue} に依存するようになりました</translation>
    </message>
    <message>
        <source>An issue depends on another</source>
        <translation>イシューが別のイシューに依存しています</translation>
    </message>
    <message>
        <source>You made the issue {issue} a dependency of {dependent}</source>
        <translation>イシュー {issue} を {dependent} の依存先にしました</translation>
    </message>
    <message>
        <source>{agent} made your issue {issue} a dependency of {dependent}</source>
        <translation>{agent} があなたのイシュー {issue} を {dependent} の依存先にしました</translation>
    </message>
    <message>
        <source>New dependency: {issue}</source>
        <translation>新しい依存関係: {issue}</translation>
    </message>
    <message>
        <source>New dependency of issues</source>
        <translation>イシューの新しい依存関係</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} がイシュー {issue} を {dependent} の依存先から外しました</translation>
    </message>
    <message>
        <source>{agent} removed the issue {issue} as a dependency of others</source>
        <translation>{agent} がイシュー {issue} をほかのイシューの依存先から外しました</translation>
    </message>
    <message>
        <source>Dependencies on the issue {issue} were removed</source>
        <translation>イシュー {issue} への依存関係が削除されました</translation>
    </message>
    <message>
        <source>A dependency of issues was removed</source>
        <translation>イシューの依存関係が削除されました</translation>
    </message>
    <message>
        <source>You removed the issue {issue} as a dependency of {dependent}</source>
        <translation>イシュー {issue} を {dependent} の依存先から外しました</translation>
    </message>
    <message>
        <source>{agent} removed your issue {issue} as a dependency of {dependent}</source>
        <translation>{agent} があなたのイシュー {issue} を {dependent} の依存先から外しました</translation>
    </message>
    <message>
        <source>Dependency removed: {issue}</source>
        <translation>依存関係削除: {issue}</translation>
    </message>
    <message>
        <source>Dependency of issues removed</source>
        <translation>イシューの依存関係削除</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} がイシュー {issue} にタグ {tags} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} tagged the issue {issue}</source>
        <translation>{agent} がイシュー {issue} にタグを付けました</translation>
    </message>
    <message>
        <source>The issue {issue} was tagged</source>
        <translation>イシュー {issue} にタグが付きました</translation>
    </message>
    <message>
        <source>An issue was tagged</source>
        <translation>イシューにタグが付きました</translation>
    </message>
    <message>
        <source>You tagged the issue {issue} with {tags}: “{title}”</source>
        <translation>イシュー {issue} にタグ {tags} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} tagged your issue {issue} with {tags}: “{title}”</source>
        <translation>{agent} があなたのイシュー {issue} にタグ {tags} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>Issue tagged: {issue}</source>
        <translation>イシューにタグ: {issue}</translation>
    </message>
    <message>
        <source>Issue tagged</source>
        <translation>イシューにタグ</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>{agent} がイシュー {issue}「{title}」からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>{agent} removed tags from the issue {issue}</source>
        <translation>{agent} がイシュー {issue} からタグを外しました</translation>
    </message>
    <message>
        <source>The issue {issue} lost tags</source>
        <translation>イシュー {issue} からタグが外れました</translation>
    </message>
    <message>
        <source>An issue lost tags</source>
        <translation>イシューからタグが外れました</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the issue {issue}, “{title}”</source>
        <translation>イシュー {issue}「{title}」からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your issue {issue}, “{title}”</source>
        <translation>{agent} があなたのイシュー {issue}「{title}」からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>Issue untagged: {issue}</source>
        <translation>イシューのタグ解除: {issue}</translation>
    </message>
    <message>
        <source>Issue untagged</source>
        <translation>イシューのタグ解除</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} opened the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} をオープンしました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was opened</source>
        <translation>プルリクエスト {pull} がオープンされました</translation>
    </message>
    <message>
        <source>A pull-request was opened in {project}</source>
        <translation>{project} でプルリクエストがオープンされました</translation>
    </message>
    <message>
        <source>A pull-request was opened</source>
        <translation>プルリクエストがオープンされました</translation>
    </message>
    <message>
        <source>You opened the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>New pull-request: {pull}</source>
        <translation>新しいプルリクエスト: {pull}</translation>
    </message>
    <message>
        <source>New pull-request</source>
        <translation>新しいプルリクエスト</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} merged the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} をマージしました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was merged</source>
        <translation>プルリクエスト {pull} がマージされました</translation>
    </message>
    <message>
        <source>A pull-request was merged</source>
        <translation>プルリクエストがマージされました</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull} without merging it</source>
        <translation>{agent} がプルリクエスト {pull} をマージせずにクローズしました</translation>
    </message>
    <message>
        <source>{agent} closed the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} をクローズしました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was closed</source>
        <translation>プルリクエスト {pull} がクローズされました</translation>
    </message>
    <message>
        <source>A pull-request was closed</source>
        <translation>プルリクエストがクローズされました</translation>
    </message>
    <message>
        <source>You merged the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} merged your pull-request {pull}: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} をマージしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull} without merging it: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} をマージせずにクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} closed your pull-request {pull}</source>
        <translation>{agent} があなたのプルリクエスト {pull} をクローズしました</translation>
    </message>
    <message>
        <source>Pull-request merged: {pull}</source>
        <translation>プルリクエストマージ: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed: {pull}</source>
        <translation>プルリクエストクローズ: {pull}</translation>
    </message>
    <message>
        <source>Pull-request closed</source>
        <translation>プルリクエストクローズ</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} reopened the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} を再オープンしました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was reopened</source>
        <translation>プルリクエスト {pull} が再オープンされました</translation>
    </message>
    <message>
        <source>A pull-request was reopened</source>
        <translation>プルリクエストが再オープンされました</translation>
    </message>
    <message>
        <source>You reopened the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} reopened your pull-request {pull}: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>Pull-request reopened: {pull}</source>
        <translation>プルリクエスト再オープン: {pull}</translation>
    </message>
    <message>
        <source>Pull-request reopened</source>
        <translation>プルリクエスト再オープン</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} を更新しました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} updated the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} を更新しました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was updated</source>
        <translation>プルリクエスト {pull} が更新されました</translation>
    </message>
    <message>
        <source>A pull-request was updated</source>
        <translation>プルリクエストが更新されました</translation>
    </message>
    <message>
        <source>You updated the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} を更新しました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} updated your pull-request {pull}: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} を更新しました:「{title}」</translation>
    </message>
    <message>
        <source>Pull-request updated: {pull}</source>
        <translation>プルリクエスト更新: {pull}</translation>
    </message>
    <message>
        <source>Pull-request updated</source>
        <translation>プルリクエスト更新</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} をリベースしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} rebased the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} をリベースしました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was rebased</source>
        <translation>プルリクエスト {pull} がリベースされました</translation>
    </message>
    <message>
        <source>A pull-request was rebased</source>
        <translation>プルリクエストがリベースされました</translation>
    </message>
    <message>
        <source>You rebased the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} をリベースしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} rebased your pull-request {pull}: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} をリベースしました:「{title}」</translation>
    </message>
    <message>
        <source>Pull-request rebased: {pull}</source>
        <translation>プルリクエストリベース: {pull}</translation>
    </message>
    <message>
        <source>Pull-request rebased</source>
        <translation>プルリクエストリベース</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}, “{title}”</source>
        <translation>{agent} がプルリクエスト {pull}「{title}」の説明を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited the description of the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} の説明を編集しました</translation>
    </message>
    <message>
        <source>The description of the pull-request {pull} was edited</source>
        <translation>プルリクエスト {pull} の説明が編集されました</translation>
    </message>
    <message>
        <source>The description of a pull-request was edited</source>
        <translation>プルリクエストの説明が編集されました</translation>
    </message>
    <message>
        <source>You edited the description of the pull-request {pull}, “{title}”</source>
        <translation>プルリクエスト {pull}「{title}」の説明を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited the description of your pull-request {pull}, “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull}「{title}」の説明を編集しました</translation>
    </message>
    <message>
        <source>Description edited: {pull}</source>
        <translation>説明編集: {pull}</translation>
    </message>
    <message>
        <source>Description edited</source>
        <translation>説明編集</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}, “{title}”</source>
        <translation>{agent} がプルリクエスト {pull}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{agent} commented on the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} にコメントしました</translation>
    </message>
    <message>
        <source>The pull-request {pull} has a new comment</source>
        <translation>プルリクエスト {pull} に新しいコメントがあります</translation>
    </message>
    <message>
        <source>A pull-request has a new comment</source>
        <translation>プルリクエストに新しいコメントがあります</translation>
    </message>
    <message>
        <source>You commented on the pull-request {pull}, “{title}”</source>
        <translation>プルリクエスト {pull}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{agent} commented on your pull-request {pull}, “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{agent} mentioned you in the pull-request {pull}, “{title}”</source>
        <translation>{agent} がプルリクエスト {pull}「{title}」であなたに言及しました</translation>
    </message>
    <message>
        <source>New comment: {pull}</source>
        <translation>新しいコメント: {pull}</translation>
    </message>
    <message>
        <source>New comment on a pull-request</source>
        <translation>プルリクエストに新しいコメント</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>{agent} がプルリクエスト {pull}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>{agent} edited a comment on the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} へのコメントを編集しました</translation>
    </message>
    <message>
        <source>A comment on the pull-request {pull} was edited</source>
        <translation>プルリクエスト {pull} へのコメントが編集されました</translation>
    </message>
    <message>
        <source>A comment on a pull-request was edited</source>
        <translation>プルリクエストへのコメントが編集されました</translation>
    </message>
    <message>
        <source>You edited a comment on the pull-request {pull}, “{title}”</source>
        <translation>プルリクエスト {pull}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>{agent} edited a comment on your pull-request {pull}, “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull}「{title}」へのコメントを編集しました</translation>
    </message>
    <message>
        <source>Comment edited: {pull}</source>
        <translation>コメント編集: {pull}</translation>
    </message>
    <message>
        <source>Comment on a pull-request edited</source>
        <translation>プルリクエストのコメント編集</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}: “{result}”</source>
        <translation>{checker} がプルリクエスト {pull} の成功を報告しました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} reported a success on the pull-request {pull}</source>
        <translation>{checker} がプルリクエスト {pull} の成功を報告しました</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}: “{result}”</source>
        <translation>{checker} がプルリクエスト {pull} の失敗を報告しました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} reported a failure on the pull-request {pull}</source>
        <translation>{checker} がプルリクエスト {pull} の失敗を報告しました</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}: “{result}”</source>
        <translation>プルリクエスト {pull} の {checker} がキャンセルされました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} was cancelled on the pull-request {pull}</source>
        <translation>プルリクエスト {pull} の {checker} がキャンセルされました</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}: “{result}”</source>
        <translation>プルリクエスト {pull} の {checker} が保留中です:「{result}」</translation>
    </message>
    <message>
        <source>{checker} is pending for the pull-request {pull}</source>
        <translation>プルリクエスト {pull} の {checker} が保留中です</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}: “{result}”</source>
        <translation>{checker} がプルリクエスト {pull} にフラグを付けました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} flagged the pull-request {pull}</source>
        <translation>{checker} がプルリクエスト {pull} にフラグを付けました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged: “{result}”</source>
        <translation>プルリクエスト {pull} にフラグが付きました:「{result}」</translation>
    </message>
    <message>
        <source>The pull-request {pull} was flagged</source>
        <translation>プルリクエスト {pull} にフラグが付きました</translation>
    </message>
    <message>
        <source>A pull-request was flagged</source>
        <translation>プルリクエストにフラグが付きました</translation>
    </message>
    <message>
        <source>{checker} reported a success on your pull-request {pull}: “{result}”</source>
        <translation>{checker} があなたのプルリクエスト {pull} の成功を報告しました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} reported a failure on your pull-request {pull}: “{result}”</source>
        <translation>{checker} があなたのプルリクエスト {pull} の失敗を報告しました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} was cancelled on your pull-request {pull}: “{result}”</source>
        <translation>あなたのプルリクエスト {pull} の {checker} がキャンセルされました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} is pending for your pull-request {pull}: “{result}”</source>
        <translation>あなたのプルリクエスト {pull} の {checker} が保留中です:「{result}」</translation>
    </message>
    <message>
        <source>{checker} flagged your pull-request {pull}: “{result}”</source>
        <translation>{checker} があなたのプルリクエスト {pull} にフラグを付けました:「{result}」</translation>
    </message>
    <message>
        <source>Check succeeded: {pull}</source>
        <translation>チェック成功: {pull}</translation>
    </message>
    <message>
        <source>Check failed: {pull}</source>
        <translation>チェック失敗: {pull}</translation>
    </message>
    <message>
        <source>Check cancelled: {pull}</source>
        <translation>チェックキャンセル: {pull}</translation>
    </message>
    <message>
        <source>Check pending: {pull}</source>
        <translation>チェック保留中: {pull}</translation>
    </message>
    <message>
        <source>Flagged: {pull}</source>
        <translation>フラグ: {pull}</translation>
    </message>
    <message>
        <source>Pull-request flagged</source>
        <translation>プルリクエストにフラグ</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} を割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} を割り当てました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was assigned</source>
        <translation>プルリクエスト {pull} が割り当てられました</translation>
    </message>
    <message>
        <source>A pull-request was assigned</source>
        <translation>プルリクエストが割り当てられました</translation>
    </message>
    <message>
        <source>You took the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} を引き受けました:「{title}」</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull} to {assignee}: “{title}”</source>
        <translation>プルリクエスト {pull} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>You assigned the pull-request {pull}</source>
        <translation>プルリクエスト {pull} を割り当てました</translation>
    </message>
    <message>
        <source>{agent} assigned the pull-request {pull} to you: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} をあなたに割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} assigned your pull-request {pull} to {assignee}: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} を {assignee} に割り当てました:「{title}」</translation>
    </message>
    <message>
        <source>Pull-request assigned: {pull}</source>
        <translation>プルリクエスト割り当て: {pull}</translation>
    </message>
    <message>
        <source>Pull-request assigned</source>
        <translation>プルリクエスト割り当て</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} の担当者をリセットしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} の担当者をリセットしました</translation>
    </message>
    <message>
        <source>The pull-request {pull} is assigned to nobody</source>
        <translation>プルリクエスト {pull} の担当者がいません</translation>
    </message>
    <message>
        <source>A pull-request is assigned to nobody</source>
        <translation>プルリクエストの担当者がいません</translation>
    </message>
    <message>
        <source>You reset the assignee of the pull-request {pull}: “{title}”</source>
        <translation>プルリクエスト {pull} の担当者をリセットしました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} reset the assignee of your pull-request {pull}: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} の担当者をリセットしました:「{title}」</translation>
    </message>
    <message>
        <source>Pull-request unassigned: {pull}</source>
        <translation>プルリクエスト割り当て解除: {pull}</translation>
    </message>
    <message>
        <source>Pull-request unassigned</source>
        <translation>プルリクエスト割り当て解除</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} がプルリクエスト {pull} にタグ {tags} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} tagged the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} にタグを付けました</translation>
    </message>
    <message>
        <source>The pull-request {pull} was tagged</source>
        <translation>プルリクエスト {pull} にタグが付きました</translation>
    </message>
    <message>
        <source>A pull-request was tagged</source>
        <translation>プルリクエストにタグが付きました</translation>
    </message>
    <message>
        <source>You tagged the pull-request {pull} with {tags}: “{title}”</source>
        <translation>プルリクエスト {pull} にタグ {tags} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>{agent} tagged your pull-request {pull} with {tags}: “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull} にタグ {tags} を付けました:「{title}」</translation>
    </message>
    <message>
        <source>Pull-request tagged: {pull}</source>
        <translation>プルリクエストにタグ: {pull}</translation>
    </message>
    <message>
        <source>Pull-request tagged</source>
        <translation>プルリクエストにタグ</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>{agent} がプルリクエスト {pull}「{title}」からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>{agent} removed tags from the pull-request {pull}</source>
        <translation>{agent} がプルリクエスト {pull} からタグを外しました</translation>
    </message>
    <message>
        <source>The pull-request {pull} lost tags</source>
        <translation>プルリクエスト {pull} からタグが外れました</translation>
    </message>
    <message>
        <source>A pull-request lost tags</source>
        <translation>プルリクエストからタグが外れました</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the pull-request {pull}, “{title}”</source>
        <translation>プルリクエスト {pull}「{title}」からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of your pull-request {pull}, “{title}”</source>
        <translation>{agent} があなたのプルリクエスト {pull}「{title}」からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>Pull-request untagged: {pull}</source>
        <translation>プルリクエストのタグ解除: {pull}</translation>
    </message>
    <message>
        <source>Pull-request untagged</source>
        <translation>プルリクエストのタグ解除</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch}): “{summary}”</source>
        <translation>{pusher} が {project} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch}), with force</source>
        <translation>{pusher} が {total_commits, plural, other {# 件のコミット}}を {project} ({branch}) に強制プッシュしました</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>{pusher} が {total_commits, plural, other {# 件のコミット}}を {project} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project} ({branch})</source>
        <translation>{pusher} が {project} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>{pusher} pushed to {project}</source>
        <translation>{pusher} が {project} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to {project}</source>
        <translation>誰かが {project} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed commits</source>
        <translation>誰かがコミットをプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {project} ({branch}): “{summary}”</source>
        <translation>{project} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>You pushed {total_commits, plural, one {# commit} other {# commits}} to {project} ({branch})</source>
        <translation>{total_commits, plural, other {# 件のコミット}}を {project} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {project}</source>
        <translation>{project} にプッシュしました</translation>
    </message>
    <message>
        <source>{pusher} pushed {total_commits, plural, one {a commit} other {# commits}} with work of yours to {project} ({branch})</source>
        <translation>{pusher} があなたの作業を含む {total_commits, plural, other {# 件のコミット}}を {project} ({branch}) にプッシュしました</translation>
    </message>
    <message>
        <source>Push: {project} ({branch})</source>
        <translation>プッシュ: {project} ({branch})</translation>
    </message>
    <message>
        <source>Push: {project}</source>
        <translation>プッシュ: {project}</translation>
    </message>
    <message>
        <source>New commits</source>
        <translation>新しいコミット</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} が {project} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>{project} has a new branch, {branch}</source>
        <translation>{project} に新しいブランチ {branch} があります</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} に新しいブランチがあります</translation>
    </message>
    <message>
        <source>A branch was created</source>
        <translation>ブランチが作成されました</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>{project} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>New branch: {project} ({branch})</source>
        <translation>新しいブランチ: {project} ({branch})</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>新しいブランチ</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} が {project} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>The branch {branch} of {project} was deleted</source>
        <translation>{project} のブランチ {branch} が削除されました</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>{project} のブランチが削除されました</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>ブランチが削除されました</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>{project} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>Branch deleted: {project} ({branch})</source>
        <translation>ブランチ削除: {project} ({branch})</translation>
    </message>
    <message>
        <source>Branch deleted</source>
        <translation>ブランチ削除</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag} (commit {revision})</source>
        <translation>{agent} が {project} にタグ {tag} を付けました (コミット {revision})</translation>
    </message>
    <message>
        <source>{agent} tagged {project} as {tag}</source>
        <translation>{agent} が {project} にタグ {tag} を付けました</translation>
    </message>
    <message>
        <source>{project} was tagged as {tag}</source>
        <translation>{project} にタグ {tag} が付きました</translation>
    </message>
    <message>
        <source>{project} has a new tag</source>
        <translation>{project} に新しいタグがあります</translation>
    </message>
    <message>
        <source>A git tag was created</source>
        <translation>git タグが作成されました</translation>
    </message>
    <message>
        <source>You tagged {project} as {tag}</source>
        <translation>{project} にタグ {tag} を付けました</translation>
    </message>
    <message>
        <source>New tag: {project} {tag}</source>
        <translation>新しいタグ: {project} {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project} (commit {revision})</source>
        <translation>{agent} が {project} のタグ {tag} を削除しました (コミット {revision})</translation>
    </message>
    <message>
        <source>{agent} deleted the tag {tag} of {project}</source>
        <translation>{agent} が {project} のタグ {tag} を削除しました</translation>
    </message>
    <message>
        <source>The tag {tag} of {project} was deleted</source>
        <translation>{project} のタグ {tag} が削除されました</translation>
    </message>
    <message>
        <source>A tag of {project} was deleted</source>
        <translation>{project} のタグが削除されました</translation>
    </message>
    <message>
        <source>A git tag was deleted</source>
        <translation>git タグが削除されました</translation>
    </message>
    <message>
        <source>You deleted the tag {tag} of {project}</source>
        <translation>{project} のタグ {tag} を削除しました</translation>
    </message>
    <message>
        <source>Tag deleted: {project} {tag}</source>
        <translation>タグ削除: {project} {tag}</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>タグ削除</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} が {project} のコミット {revision} の成功を報告しました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} reported a success on commit {revision} of {project}</source>
        <translation>{checker} が {project} のコミット {revision} の成功を報告しました</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}: “{result}”</source>
        <translation>{checker} が {project} のコミット {revision} の失敗を報告しました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} reported a failure on commit {revision} of {project}</source>
        <translation>{checker} が {project} のコミット {revision} の失敗を報告しました</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}: “{result}”</source>
        <translation>{project} のコミット {revision} の {checker} がキャンセルされました:「{result}」</translation>
    </message>
    <message>
        <source>{checker} was cancelled on commit {revision} of {project}</source>
        <translation>{project} のコミット {revision} の {checker} がキャンセルされました</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}: “{result}”</source>
        <translation>{project} のコミット {revision} の {checker} が保留中です:「{result}」</translation>
    </message>
    <message>
        <source>{checker} is pending for commit {revision} of {project}</source>
        <translation>{project} のコミット {revision} の {checker} が保留中です</translation>
    </message>
    <message>
        <source>{checker} flagged commit {revision} of {project}: “{result}”</source>
        <translation>{checker} が {project} のコミット {revision} にフラグを付けました:「{result}」</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged: “{result}”</source>
        <translation>{project} のコミットにフラグが付きました:「{result}」</translation>
    </message>
    <message>
        <source>A commit of {project} was flagged</source>
        <translation>{project} のコミットにフラグが付きました</translation>
    </message>
    <message>
        <source>A commit was flagged</source>
        <translation>コミットにフラグが付きました</translation>
    </message>
    <message>
        <source>Check succeeded: {project}</source>
        <translation>チェック成功: {project}</translation>
    </message>
    <message>
        <source>Check failed: {project}</source>
        <translation>チェック失敗: {project}</translation>
    </message>
    <message>
        <source>Check cancelled: {project}</source>
        <translation>チェックキャンセル: {project}</translation>
    </message>
    <message>
        <source>Check pending: {project}</source>
        <translation>チェック保留中: {project}</translation>
    </message>
    <message>
        <source>Commit flagged: {project}</source>
        <translation>コミットにフラグ: {project}</translation>
    </message>
    <message>
        <source>Commit flagged</source>
        <translation>コミットにフラグ</translation>
    </message>
    <message>
        <source>{agent} created the project {project}</source>
        <translation>{agent} がプロジェクト {project} を作成しました</translation>
    </message>
    <message>
        <source>The project {project} was created</source>
        <translation>プロジェクト {project} が作成されました</translation>
    </message>
    <message>
        <source>A project was created</source>
        <translation>プロジェクトが作成されました</translation>
    </message>
    <message>
        <source>You created the project {project}</source>
        <translation>プロジェクト {project} を作成しました</translation>
    </message>
    <message>
        <source>New project: {project}</source>
        <translation>新しいプロジェクト: {project}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>{agent} edited the project {project} ({fields})</source>
        <translation>{agent} がプロジェクト {project} を編集しました ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the project {project}</source>
        <translation>{agent} がプロジェクト {project} を編集しました</translation>
    </message>
    <message>
        <source>The project {project} was edited</source>
        <translation>プロジェクト {project} が編集されました</translation>
    </message>
    <message>
        <source>A project was edited</source>
        <translation>プロジェクトが編集されました</translation>
    </message>
    <message>
        <source>You edited the project {project} ({fields})</source>
        <translation>プロジェクト {project} を編集しました ({fields})</translation>
    </message>
    <message>
        <source>You edited the project {project}</source>
        <translation>プロジェクト {project} を編集しました</translation>
    </message>
    <message>
        <source>Project edited: {project}</source>
        <translation>プロジェクト編集: {project}</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>プロジェクト編集</translation>
    </message>
    <message>
        <source>{agent} forked {parent} to {project}</source>
        <translation>{agent} が {parent} を {project} にフォークしました</translation>
    </message>
    <message>
        <source>{agent} made the fork {project}</source>
        <translation>{agent} がフォーク {project} を作成しました</translation>
    </message>
    <message>
        <source>{project} was forked</source>
        <translation>{project} がフォークされました</translation>
    </message>
    <message>
        <source>A project was forked</source>
        <translation>プロジェクトがフォークされました</translation>
    </message>
    <message>
        <source>You forked {parent} to {project}</source>
        <translation>{parent} を {project} にフォークしました</translation>
    </message>
    <message>
        <source>Forked: {parent}</source>
        <translation>フォーク: {parent}</translation>
    </message>
    <message>
        <source>New fork: {project}</source>
        <translation>新しいフォーク: {project}</translation>
    </message>
    <message>
        <source>Project forked</source>
        <translation>プロジェクトのフォーク</translation>
    </message>
    <message>
        <source>{agent} deleted the project {project}</source>
        <translation>{agent} がプロジェクト {project} を削除しました</translation>
    </message>
    <message>
        <source>The project {project} was deleted</source>
        <translation>プロジェクト {project} が削除されました</translation>
    </message>
    <message>
        <source>A project was deleted</source>
        <translation>プロジェクトが削除されました</translation>
    </message>
    <message>
        <source>You deleted the project {project}</source>
        <translation>プロジェクト {project} を削除しました</translation>
    </message>
    <message>
        <source>Project deleted: {project}</source>
        <translation>プロジェクト削除: {project}</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>プロジェクト削除</translation>
    </message>
    <message>
        <source>{agent} renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>{agent} がプロジェクト {project} のタグ {oldTag} の名前を {new_tag} に変更しました</translation>
    </message>
    <message>
        <source>{agent} edited the tag {new_tag} of the project {project}</source>
        <translation>{agent} がプロジェクト {project} のタグ {new_tag} を編集しました</translation>
    </message>
    <message>
        <source>{agent} edited a tag of the project {project}</source>
        <translation>{agent} がプロジェクト {project} のタグを編集しました</translation>
    </message>
    <message>
        <source>A tag of the project {project} was edited</source>
        <translation>プロジェクト {project} のタグが編集されました</translation>
    </message>
    <message>
        <source>A tag of a project was edited</source>
        <translation>プロジェクトのタグが編集されました</translation>
    </message>
    <message>
        <source>You renamed the tag {oldTag} of the project {project} to {new_tag}</source>
        <translation>プロジェクト {project} のタグ {oldTag} の名前を {new_tag} に変更しました</translation>
    </message>
    <message>
        <source>You edited the tag {new_tag} of the project {project}</source>
        <translation>プロジェクト {project} のタグ {new_tag} を編集しました</translation>
    </message>
    <message>
        <source>Tag edited: {project}</source>
        <translation>タグ編集: {project}</translation>
    </message>
    <message>
        <source>Tag edited</source>
        <translation>タグ編集</translation>
    </message>
    <message>
        <source>{agent} removed {tags} from the tags of the project {project}</source>
        <translation>{agent} がプロジェクト {project} からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>{agent} removed tags of the project {project}</source>
        <translation>{agent} がプロジェクト {project} からタグを外しました</translation>
    </message>
    <message>
        <source>Tags of the project {project} were removed</source>
        <translation>プロジェクト {project} からタグが外れました</translation>
    </message>
    <message>
        <source>Tags of a project were removed</source>
        <translation>プロジェクトからタグが外れました</translation>
    </message>
    <message>
        <source>You removed {tags} from the tags of the project {project}</source>
        <translation>プロジェクト {project} からタグ {tags} を外しました</translation>
    </message>
    <message>
        <source>Tags removed: {project}</source>
        <translation>タグ解除: {project}</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>タグ解除</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project} (access: {access})</source>
        <translation>{agent} が {member} をプロジェクト {project} に追加しました (アクセス権: {access})</translation>
    </message>
    <message>
        <source>{agent} added {member} to the project {project}</source>
        <translation>{agent} が {member} をプロジェクト {project} に追加しました</translation>
    </message>
    <message>
        <source>{member} was added to the project {project}</source>
        <translation>{member} がプロジェクト {project} に追加されました</translation>
    </message>
    <message>
        <source>Somebody was added to the project {project}</source>
        <translation>誰かがプロジェクト {project} に追加されました</translation>
    </message>
    <message>
        <source>Somebody was added to a project</source>
        <translation>誰かがプロジェクトに追加されました</translation>
    </message>
    <message>
        <source>You added {member} to the project {project} (access: {access})</source>
        <translation>{member} をプロジェクト {project} に追加しました (アクセス権: {access})</translation>
    </message>
    <message>
        <source>You added {member} to the project {project}</source>
        <translation>{member} をプロジェクト {project} に追加しました</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project} (access: {access})</source>
        <translation>{agent} があなたをプロジェクト {project} に追加しました (アクセス権: {access})</translation>
    </message>
    <message>
        <source>{agent} added you to the project {project}</source>
        <translation>{agent} があなたをプロジェクト {project} に追加しました</translation>
    </message>
    <message>
        <source>New member: {project}</source>
        <translation>新しいメンバー: {project}</translation>
    </message>
    <message>
        <source>New member of a project</source>
        <translation>プロジェクトの新しいメンバー</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project} (now {access})</source>
        <translation>{agent} がプロジェクト {project} への {member} のアクセス権を更新しました (現在 {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of {member} to the project {project}</source>
        <translation>{agent} がプロジェクト {project} への {member} のアクセス権を更新しました</translation>
    </message>
    <message>
        <source>The access of {member} to the project {project} was updated</source>
        <translation>プロジェクト {project} への {member} のアクセス権が更新されました</translation>
    </message>
    <message>
        <source>Somebody&apos;s access to a project was updated</source>
        <translation>誰かのプロジェクトへのアクセス権が更新されました</translation>
    </message>
    <message>
        <source>You updated the access of {member} to the project {project} (now {access})</source>
        <translation>プロジェクト {project} への {member} のアクセス権を更新しました (現在 {access})</translation>
    </message>
    <message>
        <source>{agent} updated your access to the project {project} (now {access})</source>
        <translation>{agent} がプロジェクト {project} へのあなたのアクセス権を更新しました (現在 {access})</translation>
    </message>
    <message>
        <source>Access updated: {project}</source>
        <translation>アクセス権更新: {project}</translation>
    </message>
    <message>
        <source>Access updated</source>
        <translation>アクセス権更新</translation>
    </message>
    <message>
        <source>{agent} removed {member} from the project {project}</source>
        <translation>{agent} が {member} をプロジェクト {project} から外しました</translation>
    </message>
    <message>
        <source>{member} was removed from the project {project}</source>
        <translation>{member} がプロジェクト {project} から外されました</translation>
    </message>
    <message>
        <source>Somebody was removed from the project {project}</source>
        <translation>誰かがプロジェクト {project} から外されました</translation>
    </message>
    <message>
        <source>Somebody was removed from a project</source>
        <translation>誰かがプロジェクトから外されました</translation>
    </message>
    <message>
        <source>You left the project {project}</source>
        <translation>プロジェクト {project} を脱退しました</translation>
    </message>
    <message>
        <source>You removed {member} from the project {project}</source>
        <translation>{member} をプロジェクト {project} から外しました</translation>
    </message>
    <message>
        <source>{agent} removed you from the project {project}</source>
        <translation>{agent} があなたをプロジェクト {project} から外しました</translation>
    </message>
    <message>
        <source>Member removed: {project}</source>
        <translation>メンバー除外: {project}</translation>
    </message>
    <message>
        <source>Member of a project removed</source>
        <translation>プロジェクトのメンバー除外</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project} (access: {access})</source>
        <translation>{agent} がグループ {new_group} をプロジェクト {project} に追加しました (アクセス権: {access})</translation>
    </message>
    <message>
        <source>{agent} added the group {new_group} to the project {project}</source>
        <translation>{agent} がグループ {new_group} をプロジェクト {project} に追加しました</translation>
    </message>
    <message>
        <source>The group {new_group} was added to the project {project}</source>
        <translation>グループ {new_group} がプロジェクト {project} に追加されました</translation>
    </message>
    <message>
        <source>A group was added to a project</source>
        <translation>グループがプロジェクトに追加されました</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project} (access: {access})</source>
        <translation>グループ {new_group} をプロジェクト {project} に追加しました (アクセス権: {access})</translation>
    </message>
    <message>
        <source>You added the group {new_group} to the project {project}</source>
        <translation>グループ {new_group} をプロジェクト {project} に追加しました</translation>
    </message>
    <message>
        <source>New group: {project}</source>
        <translation>新しいグループ: {project}</translation>
    </message>
    <message>
        <source>New group in a project</source>
        <translation>プロジェクトの新しいグループ</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>{agent} がプロジェクト {project} へのグループ {new_group} のアクセス権を更新しました (現在 {access})</translation>
    </message>
    <message>
        <source>{agent} updated the access of the group {new_group} to the project {project}</source>
        <translation>{agent} がプロジェクト {project} へのグループ {new_group} のアクセス権を更新しました</translation>
    </message>
    <message>
        <source>The access of the group {new_group} to the project {project} was updated</source>
        <translation>プロジェクト {project} へのグループ {new_group} のアクセス権が更新されました</translation>
    </message>
    <message>
        <source>A group&apos;s access to a project was updated</source>
        <translation>グループのプロジェクトへのアクセス権が更新されました</translation>
    </message>
    <message>
        <source>You updated the access of the group {new_group} to the project {project} (now {access})</source>
        <translation>プロジェクト {project} へのグループ {new_group} のアクセス権を更新しました (現在 {access})</translation>
    </message>
    <message>
        <source>{agent} removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>{agent} が{removed_groups, plural, other {グループ}} {removed_groups} をプロジェクト {project} から外しました</translation>
    </message>
    <message>
        <source>{agent} removed groups from the project {project}</source>
        <translation>{agent} がグループをプロジェクト {project} から外しました</translation>
    </message>
    <message>
        <source>Groups were removed from the project {project}</source>
        <translation>グループがプロジェクト {project} から外されました</translation>
    </message>
    <message>
        <source>Groups were removed from a project</source>
        <translation>グループがプロジェクトから外されました</translation>
    </message>
    <message>
        <source>You removed {removed_groups, plural, one {the group} other {the groups}} {removed_groups} from the project {project}</source>
        <translation>{removed_groups, plural, other {グループ}} {removed_groups} をプロジェクト {project} から外しました</translation>
    </message>
    <message>
        <source>Group removed: {project}</source>
        <translation>グループ除外: {project}</translation>
    </message>
    <message>
        <source>Group of a project removed</source>
        <translation>プロジェクトのグループ除外</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName} ({fields})</source>
        <translation>{agent} がグループ {groupName} を編集しました ({fields})</translation>
    </message>
    <message>
        <source>{agent} edited the group {groupName}</source>
        <translation>{agent} がグループ {groupName} を編集しました</translation>
    </message>
    <message>
        <source>The group {groupName} was edited</source>
        <translation>グループ {groupName} が編集されました</translation>
    </message>
    <message>
        <source>A group was edited</source>
        <translation>グループが編集されました</translation>
    </message>
    <message>
        <source>You edited the group {groupName} ({fields})</source>
        <translation>グループ {groupName} を編集しました ({fields})</translation>
    </message>
    <message>
        <source>You edited the group {groupName}</source>
        <translation>グループ {groupName} を編集しました</translation>
    </message>
    <message>
        <source>Group edited: {groupName}</source>
        <translation>グループ編集: {groupName}</translation>
    </message>
    <message>
        <source>Group edited</source>
        <translation>グループ編集</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications: “{content}”</source>
        <translation>Pagure の通知のテスト:「{content}」</translation>
    </message>
    <message>
        <source>A test of Pagure&apos;s notifications</source>
        <translation>Pagure の通知のテスト</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>テスト通知</translation>
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
        <translation>{type} コンポーズ {compose} が Product Definition Center に登録されました</translation>
    </message>
    <message>
        <source>The compose {compose} is now in the Product Definition Center</source>
        <translation>コンポーズ {compose} が Product Definition Center に登録されました</translation>
    </message>
    <message>
        <source>A compose is now in the Product Definition Center</source>
        <translation>コンポーズが Product Definition Center に登録されました</translation>
    </message>
    <message>
        <source>Compose in PDC: {compose}</source>
        <translation>PDC にコンポーズ: {compose}</translation>
    </message>
    <message>
        <source>Compose in PDC</source>
        <translation>PDC にコンポーズ</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# image} other {# images}} of the {type} compose {compose}</source>
        <translation>PDC が {type} コンポーズ {compose} の{count, plural, other {イメージ # 個}}をインポートしました</translation>
    </message>
    <message>
        <source>PDC imported the images of the compose {compose}</source>
        <translation>PDC がコンポーズ {compose} のイメージをインポートしました</translation>
    </message>
    <message>
        <source>PDC imported the images of a compose</source>
        <translation>PDC がコンポーズのイメージをインポートしました</translation>
    </message>
    <message>
        <source>Images in PDC: {compose}</source>
        <translation>PDC にイメージ: {compose}</translation>
    </message>
    <message>
        <source>Images in PDC</source>
        <translation>PDC にイメージ</translation>
    </message>
    <message>
        <source>PDC imported {count, plural, one {# RPM} other {# RPMs}} of the {type} compose {compose}</source>
        <translation>PDC が {type} コンポーズ {compose} の {count, plural, other {RPM # 個}}をインポートしました</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of the compose {compose}</source>
        <translation>PDC がコンポーズ {compose} の RPM をインポートしました</translation>
    </message>
    <message>
        <source>PDC imported the RPMs of a compose</source>
        <translation>PDC がコンポーズの RPM をインポートしました</translation>
    </message>
    <message>
        <source>RPMs in PDC: {compose}</source>
        <translation>PDC に RPM: {compose}</translation>
    </message>
    <message>
        <source>RPMs in PDC</source>
        <translation>PDC に RPM</translation>
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
        <translation>{agent} が {project} ({branch}) の権限 {permission} を求めました: {permissionStatus}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} が {project} ({branch}) の {other} の権限 {permission} を「{permissionStatus}」にしました</translation>
    </message>
    <message>
        <source>{agent} set their permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} が {project} ({branch}) の自分の権限 {permission} を「{permissionStatus}」にしました</translation>
    </message>
    <message>
        <source>{agent} changed a permission on {project}</source>
        <translation>{agent} が {project} の権限を変更しました</translation>
    </message>
    <message>
        <source>A permission changed</source>
        <translation>権限が変更されました</translation>
    </message>
    <message>
        <source>You asked for the permission {permission} on {project} ({branch})</source>
        <translation>{project} ({branch}) の権限 {permission} を求めました</translation>
    </message>
    <message>
        <source>You set {other}&apos;s permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{project} ({branch}) の {other} の権限 {permission} を「{permissionStatus}」にしました</translation>
    </message>
    <message>
        <source>You set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{project} ({branch}) の自分の権限 {permission} を「{permissionStatus}」にしました</translation>
    </message>
    <message>
        <source>{agent} set your permission {permission} on {project} ({branch}) to “{permissionStatus}”</source>
        <translation>{agent} が {project} ({branch}) のあなたの権限 {permission} を「{permissionStatus}」にしました</translation>
    </message>
    <message>
        <source>Permission given: {package}</source>
        <translation>権限付与: {package}</translation>
    </message>
    <message>
        <source>Permission asked for: {package}</source>
        <translation>権限要求: {package}</translation>
    </message>
    <message>
        <source>Permission taken: {package}</source>
        <translation>権限取り消し: {package}</translation>
    </message>
    <message>
        <source>Permission changed: {package}</source>
        <translation>権限変更: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the permission {permission} on {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) の権限 {permission} を要求しました</translation>
    </message>
    <message>
        <source>{agent} gave up the permission {permission} on {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) の権限 {permission} を手放しました</translation>
    </message>
    <message>
        <source>{agent} changed a request for the permission {permission} on {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) の権限 {permission} の要求を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed a request for a permission on {project}</source>
        <translation>{agent} が {project} の権限の要求を変更しました</translation>
    </message>
    <message>
        <source>A request for a permission changed</source>
        <translation>権限の要求が変更されました</translation>
    </message>
    <message>
        <source>You requested the permission {permission} on {project} ({branch})</source>
        <translation>{project} ({branch}) の権限 {permission} を要求しました</translation>
    </message>
    <message>
        <source>You gave up the permission {permission} on {project} ({branch})</source>
        <translation>{project} ({branch}) の権限 {permission} を手放しました</translation>
    </message>
    <message>
        <source>Permission given up: {package}</source>
        <translation>権限返上: {package}</translation>
    </message>
    <message>
        <source>Permission request changed: {package}</source>
        <translation>権限要求の変更: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project} ({branches})</source>
        <translation>{agent} が {other} を {project} ({branches}) から外しました</translation>
    </message>
    <message>
        <source>{agent} removed {other} from {project}</source>
        <translation>{agent} が {other} を {project} から外しました</translation>
    </message>
    <message>
        <source>{agent} left {project} ({branches})</source>
        <translation>{agent} が {project} ({branches}) を脱退しました</translation>
    </message>
    <message>
        <source>{agent} left {project}</source>
        <translation>{agent} が {project} を脱退しました</translation>
    </message>
    <message>
        <source>Somebody was removed from a package</source>
        <translation>誰かがパッケージから外されました</translation>
    </message>
    <message>
        <source>{agent} removed you from {project} ({branches})</source>
        <translation>{agent} があなたを {project} ({branches}) から外しました</translation>
    </message>
    <message>
        <source>You removed {other} from {project} ({branches})</source>
        <translation>{other} を {project} ({branches}) から外しました</translation>
    </message>
    <message>
        <source>You left {project} ({branches})</source>
        <translation>{project} ({branches}) を脱退しました</translation>
    </message>
    <message>
        <source>Maintainer removed: {package}</source>
        <translation>メンテナー除外: {package}</translation>
    </message>
    <message>
        <source>{agent} removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) の {other} の権限 {permission} を削除しました</translation>
    </message>
    <message>
        <source>{agent} removed their permission {permission} on {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) の自分の権限 {permission} を削除しました</translation>
    </message>
    <message>
        <source>{agent} removed a permission on {project}</source>
        <translation>{agent} が {project} の権限を削除しました</translation>
    </message>
    <message>
        <source>A permission was removed</source>
        <translation>権限が削除されました</translation>
    </message>
    <message>
        <source>You removed {other}&apos;s permission {permission} on {project} ({branch})</source>
        <translation>{project} ({branch}) の {other} の権限 {permission} を削除しました</translation>
    </message>
    <message>
        <source>You removed your permission {permission} on {project} ({branch})</source>
        <translation>{project} ({branch}) の自分の権限 {permission} を削除しました</translation>
    </message>
    <message>
        <source>{agent} removed your permission {permission} on {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) のあなたの権限 {permission} を削除しました</translation>
    </message>
    <message>
        <source>Permission removed: {package}</source>
        <translation>権限削除: {package}</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) を orphan にしました</translation>
    </message>
    <message>
        <source>{agent} orphaned {project}</source>
        <translation>{agent} が {project} を orphan にしました</translation>
    </message>
    <message>
        <source>{project} was orphaned</source>
        <translation>{project} が orphan になりました</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to {newOwner}</source>
        <translation>{agent} が {project} ({branch}) を {newOwner} に譲りました</translation>
    </message>
    <message>
        <source>{agent} changed the owner of {project}</source>
        <translation>{agent} が {project} の所有者を変更しました</translation>
    </message>
    <message>
        <source>The owner of a package changed</source>
        <translation>パッケージの所有者が変わりました</translation>
    </message>
    <message>
        <source>You orphaned {project} ({branch})</source>
        <translation>{project} ({branch}) を orphan にしました</translation>
    </message>
    <message>
        <source>You gave {project} ({branch}) to {newOwner}</source>
        <translation>{project} ({branch}) を {newOwner} に譲りました</translation>
    </message>
    <message>
        <source>{agent} gave {project} ({branch}) to you</source>
        <translation>{agent} が {project} ({branch}) をあなたに譲りました</translation>
    </message>
    <message>
        <source>Orphaned: {package}</source>
        <translation>orphan: {package}</translation>
    </message>
    <message>
        <source>New owner: {package}</source>
        <translation>新しい所有者: {package}</translation>
    </message>
    <message>
        <source>{agent} added the new package {project} ({branch})</source>
        <translation>{agent} が新しいパッケージ {project} ({branch}) を追加しました</translation>
    </message>
    <message>
        <source>{agent} added the new package {project}</source>
        <translation>{agent} が新しいパッケージ {project} を追加しました</translation>
    </message>
    <message>
        <source>There is a new package: {project}</source>
        <translation>新しいパッケージがあります: {project}</translation>
    </message>
    <message>
        <source>There is a new package</source>
        <translation>新しいパッケージがあります</translation>
    </message>
    <message>
        <source>You added the new package {project} ({branch})</source>
        <translation>新しいパッケージ {project} ({branch}) を追加しました</translation>
    </message>
    <message>
        <source>New package: {package}</source>
        <translation>新しいパッケージ: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the package {project} on the branch {branch}</source>
        <translation>{agent} がブランチ {branch} のパッケージ {project} を要求しました</translation>
    </message>
    <message>
        <source>{agent} requested the package {project}</source>
        <translation>{agent} がパッケージ {project} を要求しました</translation>
    </message>
    <message>
        <source>Somebody requested a new package</source>
        <translation>誰かが新しいパッケージを要求しました</translation>
    </message>
    <message>
        <source>You requested the package {project} on the branch {branch}</source>
        <translation>ブランチ {branch} のパッケージ {project} を要求しました</translation>
    </message>
    <message>
        <source>You requested the package {project}</source>
        <translation>パッケージ {project} を要求しました</translation>
    </message>
    <message>
        <source>Package requested: {package}</source>
        <translation>パッケージ要求: {package}</translation>
    </message>
    <message>
        <source>{agent} updated {fields} of {project}</source>
        <translation>{agent} が {project} の {fields} を更新しました</translation>
    </message>
    <message>
        <source>{agent} updated {project}</source>
        <translation>{agent} が {project} を更新しました</translation>
    </message>
    <message>
        <source>A package was updated</source>
        <translation>パッケージが更新されました</translation>
    </message>
    <message>
        <source>You updated {fields} of {project}</source>
        <translation>{project} の {fields} を更新しました</translation>
    </message>
    <message>
        <source>You updated {project}</source>
        <translation>{project} を更新しました</translation>
    </message>
    <message>
        <source>Package updated: {package}</source>
        <translation>パッケージ更新: {package}</translation>
    </message>
    <message>
        <source>{agent} retired {project} in {branch}</source>
        <translation>{agent} が {branch} の {project} をリタイアしました</translation>
    </message>
    <message>
        <source>{project} was retired</source>
        <translation>{project} がリタイアされました</translation>
    </message>
    <message>
        <source>{agent} orphaned {project} in {branch}</source>
        <translation>{agent} が {branch} の {project} を orphan にしました</translation>
    </message>
    <message>
        <source>{agent} unretired {project} in {branch}</source>
        <translation>{agent} が {branch} の {project} のリタイアを解除しました</translation>
    </message>
    <message>
        <source>{agent} took over {project} in {branch}</source>
        <translation>{agent} が {branch} の {project} を引き継ぎました</translation>
    </message>
    <message>
        <source>{agent} set {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} が {branch} の {project} を「{newStatus}」にしました</translation>
    </message>
    <message>
        <source>The status of {project} changed</source>
        <translation>{project} のステータスが変わりました</translation>
    </message>
    <message>
        <source>A package&apos;s status changed</source>
        <translation>パッケージのステータスが変わりました</translation>
    </message>
    <message>
        <source>You retired {project} in {branch}</source>
        <translation>{branch} の {project} をリタイアしました</translation>
    </message>
    <message>
        <source>You orphaned {project} in {branch}</source>
        <translation>{branch} の {project} を orphan にしました</translation>
    </message>
    <message>
        <source>You unretired {project} in {branch}</source>
        <translation>{branch} の {project} のリタイアを解除しました</translation>
    </message>
    <message>
        <source>You took over {project} in {branch}</source>
        <translation>{branch} の {project} を引き継ぎました</translation>
    </message>
    <message>
        <source>Retired: {package}</source>
        <translation>リタイア: {package}</translation>
    </message>
    <message>
        <source>Unretired: {package}</source>
        <translation>リタイア解除: {package}</translation>
    </message>
    <message>
        <source>Status changed: {package}</source>
        <translation>ステータス変更: {package}</translation>
    </message>
    <message>
        <source>{agent} unretired {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) のリタイアを解除しました</translation>
    </message>
    <message>
        <source>{project} was unretired</source>
        <translation>{project} のリタイアが解除されました</translation>
    </message>
    <message>
        <source>{agent} retired {project} ({branch})</source>
        <translation>{agent} が {project} ({branch}) をリタイアしました</translation>
    </message>
    <message>
        <source>A package was retired</source>
        <translation>パッケージがリタイアされました</translation>
    </message>
    <message>
        <source>You unretired {project} ({branch})</source>
        <translation>{project} ({branch}) のリタイアを解除しました</translation>
    </message>
    <message>
        <source>You retired {project} ({branch})</source>
        <translation>{project} ({branch}) をリタイアしました</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project} in {branch}</source>
        <translation>{agent} が {branch} の {project} のリタイア解除を求めました</translation>
    </message>
    <message>
        <source>{agent} asked to unretire {project}</source>
        <translation>{agent} が {project} のリタイア解除を求めました</translation>
    </message>
    <message>
        <source>Somebody asked to unretire a package</source>
        <translation>誰かがパッケージのリタイア解除を求めました</translation>
    </message>
    <message>
        <source>You asked to unretire {project} in {branch}</source>
        <translation>{branch} の {project} のリタイア解除を求めました</translation>
    </message>
    <message>
        <source>You asked to unretire {project}</source>
        <translation>{project} のリタイア解除を求めました</translation>
    </message>
    <message>
        <source>Unretirement asked for: {package}</source>
        <translation>リタイア解除要求: {package}</translation>
    </message>
    <message>
        <source>{agent} deleted the package {project} from the package database</source>
        <translation>{agent} がパッケージ {project} をパッケージデータベースから削除しました</translation>
    </message>
    <message>
        <source>{project} was deleted from the package database</source>
        <translation>{project} がパッケージデータベースから削除されました</translation>
    </message>
    <message>
        <source>A package was deleted from the package database</source>
        <translation>パッケージがパッケージデータベースから削除されました</translation>
    </message>
    <message>
        <source>You deleted the package {project} from the package database</source>
        <translation>パッケージ {project} をパッケージデータベースから削除しました</translation>
    </message>
    <message>
        <source>Package deleted: {package}</source>
        <translation>パッケージ削除: {package}</translation>
    </message>
    <message>
        <source>{agent} requested the branch {branch} of {project}</source>
        <translation>{agent} が {project} のブランチ {branch} を要求しました</translation>
    </message>
    <message>
        <source>{agent} requested a branch of {project}</source>
        <translation>{agent} が {project} のブランチを要求しました</translation>
    </message>
    <message>
        <source>Somebody requested a branch</source>
        <translation>誰かがブランチを要求しました</translation>
    </message>
    <message>
        <source>You requested the branch {branch} of {project}</source>
        <translation>{project} のブランチ {branch} を要求しました</translation>
    </message>
    <message>
        <source>You requested a branch of {project}</source>
        <translation>{project} のブランチを要求しました</translation>
    </message>
    <message>
        <source>Branch requested: {package}</source>
        <translation>ブランチ要求: {package}</translation>
    </message>
    <message>
        <source>{agent} created the branch {branch} of {project}</source>
        <translation>{agent} が {project} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>{project} has a new branch</source>
        <translation>{project} に新しいブランチがあります</translation>
    </message>
    <message>
        <source>There is a new branch</source>
        <translation>新しいブランチがあります</translation>
    </message>
    <message>
        <source>You created the branch {branch} of {project}</source>
        <translation>{project} のブランチ {branch} を作成しました</translation>
    </message>
    <message>
        <source>New branch: {package} {branch}</source>
        <translation>新しいブランチ: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} deleted the branch {branch} of {project}</source>
        <translation>{agent} が {project} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>A branch of {project} was deleted</source>
        <translation>{project} のブランチが削除されました</translation>
    </message>
    <message>
        <source>A branch was deleted</source>
        <translation>ブランチが削除されました</translation>
    </message>
    <message>
        <source>You deleted the branch {branch} of {project}</source>
        <translation>{project} のブランチ {branch} を削除しました</translation>
    </message>
    <message>
        <source>Branch deleted: {package} {branch}</source>
        <translation>ブランチ削除: {package} {branch}</translation>
    </message>
    <message>
        <source>{agent} branched {project} {branch} from {source}</source>
        <translation>{agent} が {project} の {branch} を {source} から分岐しました</translation>
    </message>
    <message>
        <source>{agent} branched {project}</source>
        <translation>{agent} が {project} を分岐しました</translation>
    </message>
    <message>
        <source>A package was branched</source>
        <translation>パッケージが分岐されました</translation>
    </message>
    <message>
        <source>You branched {project} {branch} from {source}</source>
        <translation>{project} の {branch} を {source} から分岐しました</translation>
    </message>
    <message>
        <source>You branched {project}</source>
        <translation>{project} を分岐しました</translation>
    </message>
    <message>
        <source>{agent} started to branch {branch} from {source}</source>
        <translation>{agent} が {source} からの {branch} の分岐を開始しました</translation>
    </message>
    <message>
        <source>{agent} started a mass branch</source>
        <translation>{agent} が一括ブランチを開始しました</translation>
    </message>
    <message>
        <source>A mass branch started</source>
        <translation>一括ブランチが開始されました</translation>
    </message>
    <message>
        <source>You started to branch {branch} from {source}</source>
        <translation>{source} からの {branch} の分岐を開始しました</translation>
    </message>
    <message>
        <source>You started a mass branch</source>
        <translation>一括ブランチを開始しました</translation>
    </message>
    <message>
        <source>Mass branch started: {branch}</source>
        <translation>一括ブランチ開始: {branch}</translation>
    </message>
    <message>
        <source>{agent}&apos;s branching of {branch} from {source} is done</source>
        <translation>{agent} による {source} からの {branch} の分岐が完了しました</translation>
    </message>
    <message>
        <source>{agent}&apos;s mass branch is done</source>
        <translation>{agent} の一括ブランチが完了しました</translation>
    </message>
    <message>
        <source>A mass branch is done</source>
        <translation>一括ブランチが完了しました</translation>
    </message>
    <message>
        <source>Your branching of {branch} from {source} is done</source>
        <translation>あなたによる {source} からの {branch} の分岐が完了しました</translation>
    </message>
    <message>
        <source>Your mass branch is done</source>
        <translation>あなたの一括ブランチが完了しました</translation>
    </message>
    <message>
        <source>Mass branch done: {branch}</source>
        <translation>一括ブランチ完了: {branch}</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project} ({branches})</source>
        <translation>{agent} が {project} ({branches}) に critpath フラグを付けました</translation>
    </message>
    <message>
        <source>{agent} set the critpath flag of {project}</source>
        <translation>{agent} が {project} に critpath フラグを付けました</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project} ({branches})</source>
        <translation>{agent} が {project} ({branches}) の critpath フラグを外しました</translation>
    </message>
    <message>
        <source>{agent} took the critpath flag off {project}</source>
        <translation>{agent} が {project} の critpath フラグを外しました</translation>
    </message>
    <message>
        <source>The critpath flag of {project} changed</source>
        <translation>{project} の critpath フラグが変更されました</translation>
    </message>
    <message>
        <source>The critpath flag of a package changed</source>
        <translation>パッケージの critpath フラグが変更されました</translation>
    </message>
    <message>
        <source>You set the critpath flag of {project} ({branches})</source>
        <translation>{project} ({branches}) に critpath フラグを付けました</translation>
    </message>
    <message>
        <source>You took the critpath flag off {project} ({branches})</source>
        <translation>{project} ({branches}) の critpath フラグを外しました</translation>
    </message>
    <message>
        <source>On the critical path: {package}</source>
        <translation>クリティカルパスに追加: {package}</translation>
    </message>
    <message>
        <source>Off the critical path: {package}</source>
        <translation>クリティカルパスから除外: {package}</translation>
    </message>
    <message>
        <source>{agent} changed the critpath flag of some packages</source>
        <translation>{agent} がいくつかのパッケージの critpath フラグを変更しました</translation>
    </message>
    <message>
        <source>The critpath flag of some packages changed</source>
        <translation>いくつかのパッケージの critpath フラグが変更されました</translation>
    </message>
    <message>
        <source>You changed the critpath flag of some packages</source>
        <translation>いくつかのパッケージの critpath フラグを変更しました</translation>
    </message>
    <message>
        <source>Critical path changed</source>
        <translation>クリティカルパス変更</translation>
    </message>
    <message>
        <source>{agent} turned off the release monitoring of {project}</source>
        <translation>{agent} が {project} のリリース監視をオフにしました</translation>
    </message>
    <message>
        <source>{agent} turned on the release monitoring of {project}</source>
        <translation>{agent} が {project} のリリース監視をオンにしました</translation>
    </message>
    <message>
        <source>The release monitoring of a package changed</source>
        <translation>パッケージのリリース監視が変更されました</translation>
    </message>
    <message>
        <source>You turned off the release monitoring of {project}</source>
        <translation>{project} のリリース監視をオフにしました</translation>
    </message>
    <message>
        <source>You turned on the release monitoring of {project}</source>
        <translation>{project} のリリース監視をオンにしました</translation>
    </message>
    <message>
        <source>Release monitoring off: {package}</source>
        <translation>リリース監視オフ: {package}</translation>
    </message>
    <message>
        <source>Release monitoring on: {package}</source>
        <translation>リリース監視オン: {package}</translation>
    </message>
    <message>
        <source>{agent} turned off Koschei for {project}</source>
        <translation>{agent} が {project} の Koschei をオフにしました</translation>
    </message>
    <message>
        <source>{agent} turned on Koschei for {project}</source>
        <translation>{agent} が {project} の Koschei をオンにしました</translation>
    </message>
    <message>
        <source>Koschei was turned on or off for a package</source>
        <translation>パッケージの Koschei がオンまたはオフになりました</translation>
    </message>
    <message>
        <source>You turned off Koschei for {project}</source>
        <translation>{project} の Koschei をオフにしました</translation>
    </message>
    <message>
        <source>You turned on Koschei for {project}</source>
        <translation>{project} の Koschei をオンにしました</translation>
    </message>
    <message>
        <source>Koschei off: {package}</source>
        <translation>Koschei オフ: {package}</translation>
    </message>
    <message>
        <source>Koschei on: {package}</source>
        <translation>Koschei オン: {package}</translation>
    </message>
    <message>
        <source>{agent} created the collection {collectionName}</source>
        <translation>{agent} がコレクション {collectionName} を作成しました</translation>
    </message>
    <message>
        <source>There is a new collection</source>
        <translation>新しいコレクションがあります</translation>
    </message>
    <message>
        <source>You created the collection {collectionName}</source>
        <translation>コレクション {collectionName} を作成しました</translation>
    </message>
    <message>
        <source>New collection: {collectionName}</source>
        <translation>新しいコレクション: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} changed {fields} of the collection {collectionName}</source>
        <translation>{agent} がコレクション {collectionName} の {fields} を変更しました</translation>
    </message>
    <message>
        <source>{agent} changed the collection {collectionName}</source>
        <translation>{agent} がコレクション {collectionName} を変更しました</translation>
    </message>
    <message>
        <source>A collection changed</source>
        <translation>コレクションが変更されました</translation>
    </message>
    <message>
        <source>You changed {fields} of the collection {collectionName}</source>
        <translation>コレクション {collectionName} の {fields} を変更しました</translation>
    </message>
    <message>
        <source>You changed the collection {collectionName}</source>
        <translation>コレクション {collectionName} を変更しました</translation>
    </message>
    <message>
        <source>Collection changed: {collectionName}</source>
        <translation>コレクション変更: {collectionName}</translation>
    </message>
    <message>
        <source>{agent} set {other}&apos;s request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} が {branch} の {project} に対する {other} の要求を「{oldStatus}」から「{newStatus}」にしました</translation>
    </message>
    <message>
        <source>{agent} set their request for {project} in {branch} from “{oldStatus}” to “{newStatus}”</source>
        <translation>{agent} が {branch} の {project} に対する自分の要求を「{oldStatus}」から「{newStatus}」にしました</translation>
    </message>
    <message>
        <source>{agent} set a request for {project} to “{newStatus}”</source>
        <translation>{agent} が {project} に対する要求を「{newStatus}」にしました</translation>
    </message>
    <message>
        <source>The status of a request changed</source>
        <translation>要求のステータスが変わりました</translation>
    </message>
    <message>
        <source>You set {other}&apos;s request for {project} in {branch} to “{newStatus}”</source>
        <translation>{branch} の {project} に対する {other} の要求を「{newStatus}」にしました</translation>
    </message>
    <message>
        <source>You set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>{branch} の {project} に対する自分の要求を「{newStatus}」にしました</translation>
    </message>
    <message>
        <source>{agent} set your request for {project} in {branch} to “{newStatus}”</source>
        <translation>{agent} が {branch} の {project} に対するあなたの要求を「{newStatus}」にしました</translation>
    </message>
    <message>
        <source>Request approved: {package}</source>
        <translation>要求承認: {package}</translation>
    </message>
    <message>
        <source>Request denied: {package}</source>
        <translation>要求却下: {package}</translation>
    </message>
    <message>
        <source>Request changed: {package}</source>
        <translation>要求変更: {package}</translation>
    </message>
    <message>
        <source>Package database</source>
        <translation>パッケージデータベース</translation>
    </message>
</context>
<context>
    <name>planet</name>
    <message>
        <source>{author} published the post “{headlineOfPost}” on the planet</source>
        <translation>{author} が planet に記事「{headlineOfPost}」を公開しました</translation>
    </message>
    <message>
        <source>{author} published a post on the planet</source>
        <translation>{author} が planet に記事を公開しました</translation>
    </message>
    <message>
        <source>There is a new post on the planet: “{headlineOfPost}”</source>
        <translation>planet に新しい記事があります:「{headlineOfPost}」</translation>
    </message>
    <message>
        <source>There is a new post on the planet</source>
        <translation>planet に新しい記事があります</translation>
    </message>
    <message>
        <source>You published the post “{headlineOfPost}” on the planet</source>
        <translation>planet に記事「{headlineOfPost}」を公開しました</translation>
    </message>
    <message>
        <source>You published a post on the planet</source>
        <translation>planet に記事を公開しました</translation>
    </message>
    <message>
        <source>New post: {headlineOfPost}</source>
        <translation>新しい記事: {headlineOfPost}</translation>
    </message>
    <message>
        <source>New post by {author}</source>
        <translation>{author} の新しい記事</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>{planet} was built again</source>
        <translation>{planet} が再生成されました</translation>
    </message>
    <message>
        <source>The planet was built again</source>
        <translation>planet が再生成されました</translation>
    </message>
    <message>
        <source>Planet built</source>
        <translation>planet 生成</translation>
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
        <translation>自分についての問題</translation>
    </message>
    <message>
        <source>Problems in my packages</source>
        <translation>自分のパッケージの問題</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>自分について</translation>
    </message>
    <message>
        <source>My packages</source>
        <translation>自分のパッケージ</translation>
    </message>
    <message>
        <source>Composes</source>
        <translation>コンポーズ</translation>
    </message>
    <message>
        <source>Pushes of updates</source>
        <translation>アップデートのプッシュ</translation>
    </message>
    <message>
        <source>Problems anywhere</source>
        <translation>すべての問題</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>フォローしている人</translation>
    </message>
    <message>
        <source>Updates of packages installed here</source>
        <translation>ここにインストール済みのパッケージのアップデート</translation>
    </message>
    <message>
        <source>Bugs of packages installed here</source>
        <translation>ここにインストール済みのパッケージのバグ</translation>
    </message>
    <message>
        <source>Packager, quiet</source>
        <translation>パッケージャー、控えめ</translation>
    </message>
    <message>
        <source>Problems with my builds, updates and packages. Usually a bubble or two a day.</source>
        <translation>自分のビルド、アップデート、パッケージの問題。バブルは通常 1 日に 1 つか 2 つです。</translation>
    </message>
    <message>
        <source>Packager, all</source>
        <translation>パッケージャー、すべて</translation>
    </message>
    <message>
        <source>Whatever happens to my packages. Usually some ten bubbles a day.</source>
        <translation>自分のパッケージに起きたすべてのこと。バブルは通常 1 日に 10 個ほどです。</translation>
    </message>
    <message>
        <source>Release engineer</source>
        <translation>リリースエンジニア</translation>
    </message>
    <message>
        <source>Composes, pushes and problems of the whole distribution.</source>
        <translation>ディストリビューション全体のコンポーズ、プッシュ、問題。</translation>
    </message>
    <message>
        <source>Follow people</source>
        <translation>人をフォロー</translation>
    </message>
    <message>
        <source>What the people I name do.</source>
        <translation>自分が指定した人の活動。</translation>
    </message>
    <message>
        <source>Just my machine</source>
        <translation>自分のマシンだけ</translation>
    </message>
    <message>
        <source>Updates and bugs of the packages installed here. Needs no name.</source>
        <translation>ここにインストール済みのパッケージのアップデートとバグ。名前は不要です。</translation>
    </message>
    <message>
        <source>Problems in packages I follow</source>
        <translation>フォローしているパッケージの問題</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>フォローしているパッケージ</translation>
    </message>
    <message>
        <source>Problems this machine reported</source>
        <translation>このマシンが報告した問題</translation>
    </message>
</context>
<context>
    <name>pretix</name>
    <message>
        <source>{attendee} entered {event}</source>
        <translation>{attendee} が {event} に入場しました</translation>
    </message>
    <message>
        <source>Somebody entered {event}</source>
        <translation>誰かが {event} に入場しました</translation>
    </message>
    <message>
        <source>{attendee} left {event}</source>
        <translation>{attendee} が {event} から退場しました</translation>
    </message>
    <message>
        <source>Somebody left {event}</source>
        <translation>誰かが {event} から退場しました</translation>
    </message>
    <message>
        <source>Somebody showed a ticket at {event}</source>
        <translation>誰かが {event} でチケットを提示しました</translation>
    </message>
    <message>
        <source>Somebody showed a ticket</source>
        <translation>誰かがチケットを提示しました</translation>
    </message>
    <message>
        <source>You entered {event}</source>
        <translation>{event} に入場しました</translation>
    </message>
    <message>
        <source>You left {event}</source>
        <translation>{event} から退場しました</translation>
    </message>
    <message>
        <source>Entered: {event}</source>
        <translation>入場: {event}</translation>
    </message>
    <message>
        <source>Left: {event}</source>
        <translation>退場: {event}</translation>
    </message>
    <message>
        <source>Ticket shown: {event}</source>
        <translation>チケット提示: {event}</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>チケット提示</translation>
    </message>
    <message>
        <source>Something happened with the tickets of {event} ({action})</source>
        <translation>{event} のチケットに動きがありました ({action})</translation>
    </message>
    <message>
        <source>Something happened with tickets</source>
        <translation>チケットに動きがありました</translation>
    </message>
    <message>
        <source>Tickets: {event}</source>
        <translation>チケット: {event}</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
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
        <translation>コンポーズ {compose} が開始されました</translation>
    </message>
    <message>
        <source>The compose {compose} is finished</source>
        <translation>コンポーズ {compose} が完了しました</translation>
    </message>
    <message>
        <source>The compose {compose} is finished, but parts of it are missing</source>
        <translation>コンポーズ {compose} が完了しましたが、一部が欠けています</translation>
    </message>
    <message>
        <source>The compose {compose} failed</source>
        <translation>コンポーズ {compose} が失敗しました</translation>
    </message>
    <message>
        <source>The compose {compose} was aborted</source>
        <translation>コンポーズ {compose} が中断されました</translation>
    </message>
    <message>
        <source>The compose {compose} is now {status}</source>
        <translation>コンポーズ {compose} の状態が {status} になりました</translation>
    </message>
    <message>
        <source>The compose {compose} has changed</source>
        <translation>コンポーズ {compose} の状態が変わりました</translation>
    </message>
    <message>
        <source>A compose has changed</source>
        <translation>コンポーズの状態が変わりました</translation>
    </message>
    <message>
        <source>Compose started: {compose}</source>
        <translation>コンポーズ開始: {compose}</translation>
    </message>
    <message>
        <source>Compose done: {compose}</source>
        <translation>コンポーズ完了: {compose}</translation>
    </message>
    <message>
        <source>Compose incomplete: {compose}</source>
        <translation>コンポーズ不完全: {compose}</translation>
    </message>
    <message>
        <source>Compose failed: {compose}</source>
        <translation>コンポーズ失敗: {compose}</translation>
    </message>
    <message>
        <source>Compose aborted: {compose}</source>
        <translation>コンポーズ中断: {compose}</translation>
    </message>
    <message>
        <source>Compose changed: {compose}</source>
        <translation>コンポーズ変化: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} started</source>
        <translation>コンポーズ {compose} のフェーズ {phase} が開始されました</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} started</source>
        <translation>コンポーズ {compose} のフェーズが開始されました</translation>
    </message>
    <message>
        <source>A phase of a compose started</source>
        <translation>コンポーズのフェーズが開始されました</translation>
    </message>
    <message>
        <source>Phase {phase} started: {compose}</source>
        <translation>フェーズ {phase} 開始: {compose}</translation>
    </message>
    <message>
        <source>Phase started: {compose}</source>
        <translation>フェーズ開始: {compose}</translation>
    </message>
    <message>
        <source>The phase {phase} of the compose {compose} is done</source>
        <translation>コンポーズ {compose} のフェーズ {phase} が完了しました</translation>
    </message>
    <message>
        <source>A phase of the compose {compose} is done</source>
        <translation>コンポーズ {compose} のフェーズが完了しました</translation>
    </message>
    <message>
        <source>A phase of a compose is done</source>
        <translation>コンポーズのフェーズが完了しました</translation>
    </message>
    <message>
        <source>Phase {phase} done: {compose}</source>
        <translation>フェーズ {phase} 完了: {compose}</translation>
    </message>
    <message>
        <source>Phase done: {compose}</source>
        <translation>フェーズ完了: {compose}</translation>
    </message>
    <message>
        <source>{deliverables, plural, one {# image is} other {# images are}} to be made for the compose {compose}</source>
        <translation>コンポーズ {compose} 用に{deliverables, plural, other {イメージ # 個}}を作成する予定です</translation>
    </message>
    <message>
        <source>Images are to be made for the compose {compose}</source>
        <translation>コンポーズ {compose} 用にイメージを作成する予定です</translation>
    </message>
    <message>
        <source>Images are to be made</source>
        <translation>イメージを作成する予定です</translation>
    </message>
    <message>
        <source>Images to come: {compose}</source>
        <translation>イメージ作成予定: {compose}</translation>
    </message>
    <message>
        <source>Images to come</source>
        <translation>イメージ作成予定</translation>
    </message>
    <message>
        <source>The image {image} is done</source>
        <translation>イメージ {image} が完了しました</translation>
    </message>
    <message>
        <source>An image of the compose {compose} is done</source>
        <translation>コンポーズ {compose} のイメージが完了しました</translation>
    </message>
    <message>
        <source>An image is done</source>
        <translation>イメージが完了しました</translation>
    </message>
    <message>
        <source>Image done: {variant} {arch}</source>
        <translation>イメージ完了: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image done: {compose}</source>
        <translation>イメージ完了: {compose}</translation>
    </message>
    <message>
        <source>The image {image} failed</source>
        <translation>イメージ {image} が失敗しました</translation>
    </message>
    <message>
        <source>An image of the compose {compose} failed</source>
        <translation>コンポーズ {compose} のイメージが失敗しました</translation>
    </message>
    <message>
        <source>An image failed</source>
        <translation>イメージが失敗しました</translation>
    </message>
    <message>
        <source>Image failed: {variant} {arch}</source>
        <translation>イメージ失敗: {variant} {arch}</translation>
    </message>
    <message>
        <source>Image failed: {compose}</source>
        <translation>イメージ失敗: {compose}</translation>
    </message>
    <message>
        <source>The compose {compose} made the ostree commit {commit} of {ref} for {arch}</source>
        <translation>コンポーズ {compose} が {arch} 向けの {ref} の ostree コミット {commit} を作成しました</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit of {ref}</source>
        <translation>コンポーズ {compose} が {ref} の新しい ostree コミットを作成しました</translation>
    </message>
    <message>
        <source>The compose {compose} made a new ostree commit</source>
        <translation>コンポーズ {compose} が新しい ostree コミットを作成しました</translation>
    </message>
    <message>
        <source>A compose made a new ostree commit</source>
        <translation>コンポーズが新しい ostree コミットを作成しました</translation>
    </message>
    <message>
        <source>New tree: {ref}</source>
        <translation>新しいツリー: {ref}</translation>
    </message>
    <message>
        <source>New tree: {compose}</source>
        <translation>新しいツリー: {compose}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start: {why}</source>
        <translation>{config} のコンポーズを開始できませんでした: {why}</translation>
    </message>
    <message>
        <source>The compose of {config} failed to start</source>
        <translation>{config} のコンポーズを開始できませんでした</translation>
    </message>
    <message>
        <source>A compose failed to start</source>
        <translation>コンポーズを開始できませんでした</translation>
    </message>
    <message>
        <source>Compose not started: {config}</source>
        <translation>コンポーズ開始不可: {config}</translation>
    </message>
    <message>
        <source>Compose not started</source>
        <translation>コンポーズ開始不可</translation>
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
        <translation>{agent} が {tester} に {request} の再テストを依頼しました</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>{agent} が {tester} に resultsdb の結果 {result} のテストの再実行を依頼しました</translation>
    </message>
    <message>
        <source>{agent} asked {tester} to run a test again</source>
        <translation>{agent} が {tester} にテストの再実行を依頼しました</translation>
    </message>
    <message>
        <source>{tester} was asked to run a test again</source>
        <translation>{tester} にテストの再実行が依頼されました</translation>
    </message>
    <message>
        <source>A test is to run again</source>
        <translation>テストが再実行される予定です</translation>
    </message>
    <message>
        <source>You asked {tester} to test {request} again</source>
        <translation>{tester} に {request} の再テストを依頼しました</translation>
    </message>
    <message>
        <source>You asked {tester} to run the test of resultsdb&apos;s result {result} again</source>
        <translation>{tester} に resultsdb の結果 {result} のテストの再実行を依頼しました</translation>
    </message>
    <message>
        <source>You asked {tester} to run a test again</source>
        <translation>{tester} にテストの再実行を依頼しました</translation>
    </message>
    <message>
        <source>Test asked for: {request}</source>
        <translation>テスト依頼: {request}</translation>
    </message>
    <message>
        <source>Test asked for: {tester}</source>
        <translation>テスト依頼: {tester}</translation>
    </message>
    <message>
        <source>Run a test suite</source>
        <translation>テストスイートの実行</translation>
    </message>
</context>
<context>
    <name>releng</name>
    <message>
        <source>Release engineering looks for builds for a release of Fedora {release} Atomic Host</source>
        <translation>リリースエンジニアリングが Fedora {release} Atomic Host のリリースのためのビルドを探しています</translation>
    </message>
    <message>
        <source>Release engineering looks for builds for a release of Atomic Host</source>
        <translation>リリースエンジニアリングが Atomic Host のリリースのためのビルドを探しています</translation>
    </message>
    <message>
        <source>Atomic Host begun: Fedora {release}</source>
        <translation>Atomic Host 着手: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host begun</source>
        <translation>Atomic Host 着手</translation>
    </message>
    <message>
        <source>A new release of Fedora {release} Atomic Host is ready</source>
        <translation>Fedora {release} Atomic Host の新しいリリースの準備ができました</translation>
    </message>
    <message>
        <source>A new release of Atomic Host is ready</source>
        <translation>Atomic Host の新しいリリースの準備ができました</translation>
    </message>
    <message>
        <source>Atomic Host ready: Fedora {release}</source>
        <translation>Atomic Host 準備完了: Fedora {release}</translation>
    </message>
    <message>
        <source>Atomic Host ready</source>
        <translation>Atomic Host 準備完了</translation>
    </message>
    <message>
        <source>Release engineering</source>
        <translation>リリースエンジニアリング</translation>
    </message>
</context>
<context>
    <name>resultsdb</name>
    <message>
        <source>{test} passed for {item}</source>
        <translation>{item} の {test} が合格しました</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>テスト {test} が合格しました</translation>
    </message>
    <message>
        <source>{test} failed for {item}: {note}</source>
        <translation>{item} の {test} が失敗しました: {note}</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{item} の {test} が失敗しました</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>テスト {test} が失敗しました</translation>
    </message>
    <message>
        <source>{test} for {item} is done, and somebody should look at it</source>
        <translation>{item} の {test} が完了しました。誰かの確認が必要です</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}: {note}</source>
        <translation>{item} の {test} を実行できませんでした: {note}</translation>
    </message>
    <message>
        <source>{test} failed to run for {item}</source>
        <translation>{item} の {test} を実行できませんでした</translation>
    </message>
    <message>
        <source>{test} is queued for {item}</source>
        <translation>{item} の {test} が待機中です</translation>
    </message>
    <message>
        <source>{test} started for {item}</source>
        <translation>{item} の {test} が開始されました</translation>
    </message>
    <message>
        <source>{test} is done for {item}</source>
        <translation>{item} の {test} が完了しました</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>テスト {test} が完了しました</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>テストが完了しました</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>テスト合格: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>テスト失敗: {item}</translation>
    </message>
    <message>
        <source>Test to inspect: {item}</source>
        <translation>テスト要確認: {item}</translation>
    </message>
    <message>
        <source>Test not run: {item}</source>
        <translation>テスト実行不可: {item}</translation>
    </message>
    <message>
        <source>Test queued: {item}</source>
        <translation>テスト待ち: {item}</translation>
    </message>
    <message>
        <source>Test started: {item}</source>
        <translation>テスト開始: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>テスト完了: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>テスト完了</translation>
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
        <translation>オフになっています</translation>
    </message>
    <message>
        <source>is about other people or packages</source>
        <translation>ほかの人またはパッケージについてのルールです</translation>
    </message>
    <message>
        <source>leaves out what you did yourself</source>
        <translation>自分で行ったことを除外します</translation>
    </message>
    <message>
        <source>is about other services</source>
        <translation>ほかのサービスについてのルールです</translation>
    </message>
    <message>
        <source>wants another severity</source>
        <translation>別の重大度を求めています</translation>
    </message>
    <message>
        <source>wants another verdict on the signature</source>
        <translation>署名について別の判定を求めています</translation>
    </message>
    <message>
        <source>wants another topic</source>
        <translation>別のトピックを求めています</translation>
    </message>
    <message>
        <source>looks for other words</source>
        <translation>別の語句を探しています</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>一致します</translation>
    </message>
    <message>
        <source>The packages of the group %1 could not be asked for: %2</source>
        <translation>グループ %1 のパッケージを問い合わせできませんでした: %2</translation>
    </message>
    <message>
        <source>The packages of %1 could not be asked for: %2</source>
        <translation>%1 のパッケージを問い合わせできませんでした: %2</translation>
    </message>
    <message>
        <source>The packages installed here could not be read: %1</source>
        <translation>ここにインストール済みのパッケージを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>waits for something to break or to be mended</source>
        <translation>何かが壊れるか直るのを待っています</translation>
    </message>
    <message>
        <source>needs your user name, which is not set</source>
        <translation>ユーザー名が必要ですが、設定されていません</translation>
    </message>
    <message>
        <source>needs a list of packages that is not known yet</source>
        <translation>まだわからないパッケージ一覧が必要です</translation>
    </message>
    <message>
        <source>is about whom or what you follow, and that is nothing yet</source>
        <translation>フォロー中のものが対象ですが、まだ何もフォローしていません</translation>
    </message>
</context>
<context>
    <name>summershum</name>
    <message>
        <source>summershum started to read {file} of {package}</source>
        <translation>summershum が {package} の {file} の読み取りを開始しました</translation>
    </message>
    <message>
        <source>summershum started to read a source file</source>
        <translation>summershum がソースファイルの読み取りを開始しました</translation>
    </message>
    <message>
        <source>summershum started to read {file}, which you uploaded for {package}</source>
        <translation>summershum が {package} 用にあなたがアップロードした {file} の読み取りを開始しました</translation>
    </message>
    <message>
        <source>Source being read: {package}</source>
        <translation>ソース読み取り中: {package}</translation>
    </message>
    <message>
        <source>Source being read</source>
        <translation>ソース読み取り中</translation>
    </message>
    <message>
        <source>summershum has read {file} of {package}</source>
        <translation>summershum が {package} の {file} を読み取りました</translation>
    </message>
    <message>
        <source>summershum has read a source file</source>
        <translation>summershum がソースファイルを読み取りました</translation>
    </message>
    <message>
        <source>summershum has read {file}, which you uploaded for {package}</source>
        <translation>summershum が {package} 用にあなたがアップロードした {file} を読み取りました</translation>
    </message>
    <message>
        <source>Source read: {package}</source>
        <translation>ソース読み取り済み: {package}</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>ソース読み取り済み</translation>
    </message>
    <message>
        <source>summershum failed to read {file} of {package}</source>
        <translation>summershum が {package} の {file} の読み取りに失敗しました</translation>
    </message>
    <message>
        <source>summershum failed to read a source file</source>
        <translation>summershum がソースファイルの読み取りに失敗しました</translation>
    </message>
    <message>
        <source>summershum failed to read {file}, which you uploaded for {package}</source>
        <translation>summershum が {package} 用にあなたがアップロードした {file} の読み取りに失敗しました</translation>
    </message>
    <message>
        <source>Source not read: {package}</source>
        <translation>ソース読み取り失敗: {package}</translation>
    </message>
    <message>
        <source>Source not read</source>
        <translation>ソース読み取り失敗</translation>
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
        <translation>{item} の {test} が合格しました</translation>
    </message>
    <message>
        <source>The test {test} passed</source>
        <translation>テスト {test} が合格しました</translation>
    </message>
    <message>
        <source>{test} failed for {item}</source>
        <translation>{item} の {test} が失敗しました</translation>
    </message>
    <message>
        <source>The test {test} failed</source>
        <translation>テスト {test} が失敗しました</translation>
    </message>
    <message>
        <source>{test} was aborted for {item}</source>
        <translation>{item} の {test} が中断されました</translation>
    </message>
    <message>
        <source>{test} is done for {item} ({outcome})</source>
        <translation>{item} の {test} が完了しました ({outcome})</translation>
    </message>
    <message>
        <source>The test {test} is done</source>
        <translation>テスト {test} が完了しました</translation>
    </message>
    <message>
        <source>A test is done</source>
        <translation>テストが完了しました</translation>
    </message>
    <message>
        <source>Test passed: {item}</source>
        <translation>テスト合格: {item}</translation>
    </message>
    <message>
        <source>Test failed: {item}</source>
        <translation>テスト失敗: {item}</translation>
    </message>
    <message>
        <source>Test aborted: {item}</source>
        <translation>テスト中断: {item}</translation>
    </message>
    <message>
        <source>Test done: {item}</source>
        <translation>テスト完了: {item}</translation>
    </message>
    <message>
        <source>Test done</source>
        <translation>テスト完了</translation>
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
        <translation>%1 を開けませんでした。Web ブラウザーは設定されていますか。</translation>
    </message>
    <message>
        <source>New messages cannot be stored: %1</source>
        <translation>新しいメッセージを保存できません: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one has been begun.</source>
        <translation>履歴が壊れていました。%1 として残し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>All messages are marked read</source>
        <translation>すべてのメッセージを既読にしました</translation>
    </message>
</context>
<context>
    <name>tidings::app::AutostartSwitch</name>
    <message>
        <source>Tell what happened since you logged in.</source>
        <translation>ログイン後に起きたことを知らせます。</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Tidings at login: %1</source>
        <translation>ログイン時に Tidings を起動するようデスクトップに依頼できません: %1</translation>
    </message>
</context>
<context>
    <name>tidings::app::PreferencesWindows</name>
    <message>
        <source>This cannot be changed now.</source>
        <translation>今は変更できません。</translation>
    </message>
</context>
<context>
    <name>tidings::app::RulesWindows</name>
    <message>
        <source>This message is not in the history any more. Mute it from another one.</source>
        <translation>このメッセージはもう履歴にありません。別のメッセージからミュートしてください。</translation>
    </message>
</context>
<context>
    <name>tidings::app::Settings</name>
    <message>
        <source>What you chose counts until the program ends, but cannot be kept. %1</source>
        <translation>選択した内容はプログラムが終了するまで有効ですが、保存できません。%1</translation>
    </message>
    <message>
        <source>What you chose counts until the program ends. Then other settings count more: %1</source>
        <translation>選択した内容はプログラムが終了するまで有効です。その後はほかの設定が優先されます: %1</translation>
    </message>
    <message>
        <source>People I follow</source>
        <translation>フォローしている人</translation>
    </message>
    <message>
        <source>Packages I follow</source>
        <translation>フォローしているパッケージ</translation>
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
        <translation>不具合を報告するときは、これを添えてください。パスワード、ホームフォルダーのパス、アドレス内の名前は除いてありますが、念のため確認してください。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>tidings::ui::AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>There is a profile of that name.</source>
        <translation>その名前のプロファイルはすでにあります。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::BubblesPage</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Bubbles at once</source>
        <translation>一度に表示するバブル</translation>
    </message>
    <message>
        <source>After that, one each</source>
        <translation>その後、次のバブルまで</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>What comes in between is told by one bubble for all.</source>
        <translation>その間に届いたものは、1 つのバブルでまとめて知らせます。</translation>
    </message>
    <message>
        <source>Which messages become a bubble is decided by rules.</source>
        <translation>どのメッセージがバブルになるかはルールで決まります。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CatchUpBar</name>
    <message>
        <source>Catching up</source>
        <translation>追いついています</translation>
    </message>
    <message>
        <source>Catching up is waiting: %1</source>
        <translation>追いつくのを待っています: %1</translation>
    </message>
    <message>
        <source>Catching up: %1</source>
        <translation>追いついています: %1</translation>
    </message>
    <message>
        <source>Catching up: %1 of about %2</source>
        <translation>追いついています: 約 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Some messages of the time away are missing: %1. Tidings tries again when it starts the next time</source>
        <translation>不在中のメッセージの一部がありません: %1。Tidings は次の起動時にもう一度試みます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Catching up was stopped</source>
        <translation>追いつくのを停止しました</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>追いつきました</translation>
    </message>
    <message>
        <source>Catching up was stopped. While you were away: %1</source>
        <translation>追いつくのを停止しました。離席中: %1</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>離席中: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::CertificateView</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ConstituentList</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailFacts</name>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Why shown</source>
        <translation>表示の理由</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>%1 を検索</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what a link opens, at which host</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>%1 による署名</translation>
    </message>
    <message>
        <source>With SHA-1, as the protocol of this bus has it</source>
        <translation>このバスのプロトコルの規定により SHA-1 を使用</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Show what is related: %1</source>
        <translation>関連するものを表示: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the message&apos;s link</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>生のメッセージをコピー</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Today at 14:23, 9 minutes ago</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Mute, follow, new rule</source>
        <translation>ミュート、フォロー、新しいルール</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExplanationView</name>
    <message>
        <source>Rule by rule</source>
        <translation>ルールごと</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>ルールはありません。</translation>
    </message>
    <message>
        <source>fits, and decides</source>
        <translation>一致し、適用されます</translation>
    </message>
    <message>
        <source>fits, but a rule above decides</source>
        <translation>一致しますが、上のルールが適用されます</translation>
    </message>
    <message>
        <source>When it came the rules were others.</source>
        <translation>届いたときのルールは異なります。</translation>
    </message>
    <message>
        <source>Open the rule %1. It %2</source>
        <comment>a rule&apos;s name, and what it makes of a message</comment>
        <translation>ルール %1 を開く。%2</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportBar</name>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) written to %1</source>
        <translation>
            <numerusform>%1 に %Ln 件を書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>エクスポートは停止されました。ファイルは書き込まれていません</translation>
    </message>
    <message>
        <source>The export was given up: %1</source>
        <translation>エクスポートは中止されました: %1</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>エクスポート中: %1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, a message each line (*.jsonl)</source>
        <translation>JSON、1 行に 1 件 (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::FirstStartDialog</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>ユーザー名に使えるのは英字、数字、ピリオド、ハイフン、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>Without a user name nothing is told about you and your packages.</source>
        <translation>ユーザー名がないと、あなたとあなたのパッケージについて何もお知らせできません。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::GeneralPage</name>
    <message>
        <source>Start Tidings at login</source>
        <translation>ログイン時に Tidings を起動</translation>
    </message>
    <message>
        <source>Account name, as in your packages</source>
        <translation>アカウント名 (パッケージと同じ名前)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The account is what “me” means in rules. Empty: nobody is meant.</source>
        <translation>ルールの「自分」はこのアカウントを指します。空の場合は誰も指しません。</translation>
    </message>
    <message>
        <source>A user name has letters, digits, dots, dashes and underscores only.</source>
        <translation>ユーザー名に使えるのは英字、数字、ピリオド、ハイフン、アンダースコアだけです。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryPage</name>
    <message>
        <source>Keep for days</source>
        <translation>保存する日数</translation>
    </message>
    <message>
        <source>Messages at most</source>
        <translation>メッセージの最大件数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What is older, and what is more, is removed for good, the oldest first.</source>
        <translation>これより古いものと最大件数を超えたものは、古い順に完全に削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryToolBar</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>既読または未読</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit Tidings</source>
        <translation>Tidings を終了</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>表示中のもの…</translation>
    </message>
    <message>
        <source>What is selected…</source>
        <translation>選択中のもの…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>A part of the history cannot be read: %1</source>
        <translation>履歴の一部を読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Housekeeping</name>
    <message>
        <source>Forget…</source>
        <translation>記録を消去…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>サイズを縮小</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Account of a person</source>
        <translation>人のアカウント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>履歴を検査しています</translation>
    </message>
    <message>
        <source>Making the history smaller</source>
        <translation>履歴のサイズを縮小しています</translation>
    </message>
    <message>
        <source>Forgetting %1</source>
        <translation>%1 の記録を消去しています</translation>
    </message>
    <message>
        <source>Counting messages</source>
        <translation>メッセージを数えています</translation>
    </message>
    <message>
        <source>Stopped. What was done by then stays.</source>
        <translation>停止しました。それまでに行った分はそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1</source>
        <translation>
            <numerusform>%1 についてのメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1 removed</source>
        <translation>
            <numerusform>%1 についてのメッセージ %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged: %1</source>
        <translation>履歴が壊れています: %1</translation>
    </message>
    <message>
        <source>Something in the history was wrong, and has been mended.</source>
        <translation>履歴に誤りがありましたが、修復しました。</translation>
    </message>
    <message>
        <source>The history is in order.</source>
        <translation>履歴に問題はありません。</translation>
    </message>
    <message>
        <source>It was %1 and is %2 now.</source>
        <translation>サイズは %1 から %2 になりました。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>記録を消去</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln message(s) about %1 for good?</source>
        <translation>
            <numerusform>%1 についてのメッセージ %Ln 件を完全に削除しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>What others wrote about the person in a text stays.</source>
        <translation>ほかの人がテキストの中でこの人について書いたことは残ります。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ImportDialog</name>
    <message>
        <source>Put them above the rules that are there</source>
        <translation>既存のルールの上に追加</translation>
    </message>
    <message>
        <source>Put them in place of the rules that are there</source>
        <translation>既存のルールを置き換え</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ルールをインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>What could not be carried over</source>
        <translation>引き継げなかったもの</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>鍵を消去</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>自分の公開鍵</translation>
    </message>
    <message>
        <source>Give it to whoever runs the gateway.</source>
        <translation>ゲートウェイの運用者に渡してください。</translation>
    </message>
    <message>
        <source>The public key is copied. Give it to whoever runs the gateway.</source>
        <translation>公開鍵をコピーしました。ゲートウェイの運用者に渡してください。</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>新しい鍵を作成…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しい鍵を作成</translation>
    </message>
    <message>
        <source>Make a new key instead of the one there is?</source>
        <translation>今の鍵の代わりに新しい鍵を作成しますか?</translation>
    </message>
    <message>
        <source>The old one is gone for good, and you are not let in before whoever runs the gateway has the public half of the new one.</source>
        <translation>古い鍵は完全に失われます。新しい公開鍵がゲートウェイの運用者に渡るまで接続できません。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Single letters work in the list.</source>
        <translation>1 文字のキーは一覧で使えます。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::LongForm</name>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MessageMenu</name>
    <message>
        <source>Mute…</source>
        <translation>ミュート…</translation>
    </message>
    <message>
        <source>New rule from this…</source>
        <translation>このメッセージから新しいルール…</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 をフォロー</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>No bubbles about</source>
        <translation>バブルを表示しない対象</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>It still goes to the history, as read.</source>
        <translation>履歴には既読として残ります。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::MutesPage</name>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Nothing is muted. Press m on a message in the history to mute what it is about.</source>
        <translation>ミュート中のものはありません。履歴のメッセージで m を押すと、その対象をミュートできます。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>You follow nobody. The menu of a message in the history has Follow.</source>
        <translation>フォロー中のものはありません。履歴のメッセージのメニューに「フォロー」があります。</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>フォロー解除</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>パッケージ</translation>
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
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>tidings::ui::NewAbove</name>
    <message>
        <source>To the newest message (Home)</source>
        <translation>最新のメッセージへ (Home)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>messages above those in view</comment>
        <translation>
            <numerusform>上に新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>There is no keyring: it is kept until Tidings ends.</source>
        <translation>キーリングがありません: パスワードは Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>Else it is kept until Tidings ends.</source>
        <translation>そうでなければ Tidings が終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PathEdit</name>
    <message>
        <source>Look for the file</source>
        <translation>ファイルを探す</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesPage</name>
    <message>
        <source>the command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Set by %1, which counts more than what is chosen here.</source>
        <translation>%1 で設定されており、ここでの選択より優先されます。</translation>
    </message>
    <message>
        <source>Set by %1. What is chosen here counts more.</source>
        <translation>%1 で設定されています。ここでの選択が優先されます。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>バブル</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知を控える時間帯</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tidings について</translation>
    </message>
    <message>
        <source>The demo keeps nothing: what you choose here counts until it ends.</source>
        <translation>デモは何も保存しません。ここで選択した内容はデモが終了するまで有効です。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PreviewPane</name>
    <message>
        <source>Messages the rule would have caught</source>
        <translation>ルールに該当するメッセージ</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>履歴を読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::PrivacyPage</name>
    <message>
        <source>Show pictures of people</source>
        <translation>人物の画像を表示</translation>
    </message>
    <message>
        <source>They come from libravatar.org, which learns by it whom you read about. Each is kept for a week.</source>
        <translation>画像は libravatar.org から取得します。そのため、誰についてのメッセージを読んでいるかが libravatar.org に伝わります。画像はそれぞれ 1 週間保持されます。</translation>
    </message>
    <message>
        <source>Nothing else is fetched to be shown: icons of services come with Tidings, and a link is opened only when you press it.</source>
        <translation>表示のために取得するものはほかにありません。サービスのアイコンは Tidings に付属し、リンクは押したときにだけ開きます。</translation>
    </message>
    <message>
        <source>A rule about packages you maintain asks the package source for those of your account.</source>
        <translation>自分がメンテナンスするパッケージについてのルールは、アカウントのパッケージをパッケージソースに問い合わせます。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileForm</name>
    <message>
        <source>Check the signatures of senders</source>
        <translation>送信者の署名を検証</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>User of the address</source>
        <translation>アドレスのユーザー</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>None: nothing is caught up</source>
        <translation>なし: 追いつきは行いません</translation>
    </message>
    <message>
        <source>Catch up at most, messages</source>
        <translation>追いつく上限、メッセージ数</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source>Catch up at most, days</source>
        <translation>追いつく上限、日数</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>追いつく範囲</translation>
    </message>
    <message>
        <source>Set by %1, too, which counts more than what is chosen here.</source>
        <translation>%1 でも設定されており、ここでの選択より優先されます。</translation>
    </message>
    <message>
        <source>Set by %1, too. What is chosen here counts more.</source>
        <translation>%1 でも設定されています。ここでの選択が優先されます。</translation>
    </message>
    <message numerus="yes">
        <source> message(s)</source>
        <translation>
            <numerusform> 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget password</source>
        <translation>パスワードを消去</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>アカウントとパスワード</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>アカウントと鍵</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>自分の鍵</translation>
    </message>
    <message>
        <source>Gateway&apos;s key</source>
        <translation>ゲートウェイの鍵</translation>
    </message>
    <message>
        <source>The public key of a gateway has 40 letters, digits and signs</source>
        <translation>ゲートウェイの公開鍵は英字、数字、記号の 40 文字です</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileListModel</name>
    <message>
        <source>AMQP, %1</source>
        <translation>AMQP、%1</translation>
    </message>
    <message>
        <source>ZeroMQ, %1</source>
        <translation>ZeroMQ、%1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>鍵なし</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>wrong key of the gateway</source>
        <translation>ゲートウェイの鍵が不正</translation>
    </message>
    <message>
        <source>new key of the gateway</source>
        <translation>ゲートウェイの新しい鍵</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可されていません</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfilesPage</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>This profile was not made here; it can only be switched off.</source>
        <translation>このプロファイルはここで作成されたものではないため、オフにすることしかできません。</translation>
    </message>
    <message>
        <source>The profile %1 is removed.</source>
        <translation>プロファイル %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::QuietPage</name>
    <message>
        <source>No bubbles at these hours</source>
        <translation>この時間帯はバブルを表示しない</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>The days are those on which they begin; none means every day.</source>
        <translation>曜日は時間帯が始まる日です。どれも選択しない場合は毎日になります。</translation>
    </message>
    <message>
        <source>Bubbles also wait while the desktop&apos;s do-not-disturb is on, and while the screen is locked. One bubble tells afterwards what came.</source>
        <translation>デスクトップのおやすみモードがオンの間と画面がロックされている間も、バブルは待機します。その後、届いたものを 1 つのバブルで知らせます。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RawView</name>
    <message>
        <source>Raw message</source>
        <translation>生のメッセージ</translation>
    </message>
    <message>
        <source>Raw message (JSON, %1)</source>
        <translation>生のメッセージ (JSON、%1)</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <translation>さらに表示 (%2 中 %1 を表示)</translation>
    </message>
    <message>
        <source>Search in the raw message</source>
        <translation>生のメッセージ内を検索</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Copy raw message</source>
        <translation>生のメッセージをコピー</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>表示されている範囲では見つかりません</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleFiles</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 has no rules of Tidings or of Fedora&apos;s notifier.</source>
        <translation>%1 には Tidings のルールも Fedora の通知サービスのルールもありません。</translation>
    </message>
    <message>
        <source>More than %1 rules are not read.</source>
        <translation>%1 件を超えるルールは読み込みません。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleForm</name>
    <message>
        <source>Whatever it changes</source>
        <translation>変化を問わない</translation>
    </message>
    <message>
        <source>Only what breaks</source>
        <translation>壊れたもののみ</translation>
    </message>
    <message>
        <source>Only what is mended</source>
        <translation>直ったもののみ</translation>
    </message>
    <message>
        <source>What breaks or is mended</source>
        <translation>壊れたものと直ったもの</translation>
    </message>
    <message>
        <source>All I follow, or user names</source>
        <translation>フォロー中のすべて、またはユーザー名</translation>
    </message>
    <message>
        <source>Names of groups</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>All I follow, or names such as python-*</source>
        <translation>フォロー中のすべて、または python-* などの名前</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>任意の署名</translation>
    </message>
    <message>
        <source>%1 or others</source>
        <comment>a verdict</comment>
        <translation>%1 など</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>署名: %1</translation>
    </message>
    <message>
        <source>Known of builds (Koji, Jenkins), tests (CI), composes (Pungi), gates (Greenwave), and of what Koschei and Nagios tell</source>
        <translation>ビルド (Koji、Jenkins)、テスト (CI)、コンポーズ (Pungi)、ゲート (Greenwave)、および Koschei と Nagios の通知についてわかります</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RuleListModel</name>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesPage</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The first rule that fits decides. What fits none is kept as read.</source>
        <translation>最初に一致したルールが適用されます。どれにも一致しないものは既読として残ります。</translation>
    </message>
    <message>
        <source>Rules of “%1”</source>
        <comment>a preset</comment>
        <translation>「%1」のルール</translation>
    </message>
    <message>
        <source>There are no rules</source>
        <translation>ルールはありません</translation>
    </message>
    <message>
        <source>All messages go to the history, as read, and there are no bubbles.</source>
        <translation>すべてのメッセージは既読として履歴に残り、バブルは表示されません。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Add those for packagers</source>
        <translation>パッケージャー向けのルールを追加</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
</context>
<context>
    <name>tidings::ui::RulesWindow</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Muted and followed</source>
        <translation>ミュートとフォロー</translation>
    </message>
    <message>
        <source>The rules are exported.</source>
        <translation>ルールをエクスポートしました。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ルールをインポート</translation>
    </message>
    <message>
        <source>Rules (*.toml *.json);;All files (*)</source>
        <translation>ルール (*.toml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ルールをエクスポート</translation>
    </message>
    <message>
        <source>Rules of Tidings (*.toml);;Rules of Fedora&apos;s notifier, FMN (*.json)</source>
        <translation>Tidings のルール (*.toml);;Fedora の通知サービス FMN のルール (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SavedSearches</name>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>検索の名前を変更</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>フィルター %1 を削除</translation>
    </message>
    <message>
        <source>Filter: %1, remove</source>
        <translation>フィルター: %1、削除</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SearchField</name>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Search, or type user: package: service: is:unread …</source>
        <translation>検索、または user: package: service: is:unread … と入力</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SelectedMessage</name>
    <message>
        <source>The message cannot be read</source>
        <translation>メッセージを読み込めません</translation>
    </message>
    <message>
        <source>The message is not in the history any more</source>
        <translation>メッセージはもう履歴にありません</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ServerKeyPanel</name>
    <message>
        <source>Accept the new key</source>
        <translation>新しい鍵を承認</translation>
    </message>
    <message>
        <source>The gateway&apos;s public key</source>
        <translation>ゲートウェイの公開鍵</translation>
    </message>
    <message>
        <source>From whoever runs it</source>
        <translation>ゲートウェイの運用者から入手</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>フィンガープリント: %1</translation>
    </message>
    <message>
        <source>The key of the gateway is to be %1 now, and was %2 before. Somebody else may pose as the gateway: nothing is connected before you accept it. Do so if whoever runs the gateway confirms it.</source>
        <translation>ゲートウェイの鍵は現在 %1 に設定されていますが、以前は %2 でした。別の誰かがゲートウェイになりすましている可能性があります: 承認するまで接続しません。ゲートウェイの運用者がこの鍵を確認した場合は承認してください。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarModel</name>
    <message>
        <source>All</source>
        <comment>the view of all messages</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>the view of unread messages</comment>
        <translation>未読</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>自分について</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>services</comment>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidings does not know your account. Name it in the settings.</source>
        <translation>Tidings はあなたのアカウントを知りません。設定で指定してください。</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>a view and its number of unread messages</comment>
        <translation>%1、未読 %2</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarView</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>tidings::ui::StatusLine</name>
    <message>
        <source>Bubbles are paused until %1</source>
        <translation>%1 までバブルを一時停止中</translation>
    </message>
    <message>
        <source>Bubbles are paused until resumed</source>
        <translation>再開するまでバブルを一時停止中</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TestPanel</name>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
</context>
<context>
    <name>tidings::ui::TextBox</name>
    <message>
        <source>… It goes on; the raw message has all of it.</source>
        <translation>… 続きがあります。全文は生のメッセージにあります。</translation>
    </message>
</context>
<context>
    <name>tidings::ui::Timeline</name>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is in view, how much it is</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>legend</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>legend</comment>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>tidings::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>tidings::ui::ViewCombo</name>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
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
        <translation>{user} がチケット {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket}</source>
        <translation>{user} がチケット {ticket} をオープンしました</translation>
    </message>
    <message>
        <source>The ticket {ticket} was opened</source>
        <translation>チケット {ticket} がオープンされました</translation>
    </message>
    <message>
        <source>A ticket was opened in {project}</source>
        <translation>{project} でチケットがオープンされました</translation>
    </message>
    <message>
        <source>A ticket was opened</source>
        <translation>チケットがオープンされました</translation>
    </message>
    <message>
        <source>You opened the ticket {ticket}: “{title}”</source>
        <translation>チケット {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} opened the ticket {ticket} for you: “{title}”</source>
        <translation>{user} があなた宛てにチケット {ticket} をオープンしました:「{title}」</translation>
    </message>
    <message>
        <source>New ticket: {ticket}</source>
        <translation>新しいチケット: {ticket}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} がチケット {ticket} を {resolution} としてクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} closed the ticket {ticket}: “{title}”</source>
        <translation>{user} がチケット {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} reopened the ticket {ticket}: “{title}”</source>
        <translation>{user} がチケット {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket} ({changed}): “{title}”</source>
        <translation>{user} がチケット {ticket} を変更しました ({changed}):「{title}」</translation>
    </message>
    <message>
        <source>{user} commented on the ticket {ticket}, “{title}”</source>
        <translation>{user} がチケット {ticket}「{title}」にコメントしました</translation>
    </message>
    <message>
        <source>{user} changed the ticket {ticket}: “{title}”</source>
        <translation>{user} がチケット {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>The ticket {ticket} changed</source>
        <translation>チケット {ticket} が変更されました</translation>
    </message>
    <message>
        <source>A ticket changed in {project}</source>
        <translation>{project} のチケットが変更されました</translation>
    </message>
    <message>
        <source>A ticket changed</source>
        <translation>チケットが変更されました</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket} as {resolution}: “{title}”</source>
        <translation>チケット {ticket} を {resolution} としてクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You closed the ticket {ticket}: “{title}”</source>
        <translation>チケット {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>You reopened the ticket {ticket}: “{title}”</source>
        <translation>チケット {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>You changed the ticket {ticket}: “{title}”</source>
        <translation>チケット {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket} as {resolution}: “{title}”</source>
        <translation>{user} があなたのチケット {ticket} を {resolution} としてクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} closed your ticket {ticket}: “{title}”</source>
        <translation>{user} があなたのチケット {ticket} をクローズしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} reopened your ticket {ticket}: “{title}”</source>
        <translation>{user} があなたのチケット {ticket} を再オープンしました:「{title}」</translation>
    </message>
    <message>
        <source>{user} changed your ticket {ticket}: “{title}”</source>
        <translation>{user} があなたのチケット {ticket} を変更しました:「{title}」</translation>
    </message>
    <message>
        <source>Ticket closed: {ticket}</source>
        <translation>チケットクローズ: {ticket}</translation>
    </message>
    <message>
        <source>Ticket reopened: {ticket}</source>
        <translation>チケット再オープン: {ticket}</translation>
    </message>
    <message>
        <source>New comment: {ticket}</source>
        <translation>新しいコメント: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed: {ticket}</source>
        <translation>チケット変更: {ticket}</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>チケット変更</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}: “{title}”</source>
        <translation>{user} がチケット {ticket} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>{user} deleted the ticket {ticket}</source>
        <translation>{user} がチケット {ticket} を削除しました</translation>
    </message>
    <message>
        <source>The ticket {ticket} was deleted</source>
        <translation>チケット {ticket} が削除されました</translation>
    </message>
    <message>
        <source>A ticket was deleted</source>
        <translation>チケットが削除されました</translation>
    </message>
    <message>
        <source>You deleted the ticket {ticket}: “{title}”</source>
        <translation>チケット {ticket} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>{user} deleted your ticket {ticket}: “{title}”</source>
        <translation>{user} があなたのチケット {ticket} を削除しました:「{title}」</translation>
    </message>
    <message>
        <source>Ticket deleted: {ticket}</source>
        <translation>チケット削除: {ticket}</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>チケット削除</translation>
    </message>
    <message>
        <source>{user} wrote the wiki page {page} of {project}</source>
        <translation>{user} が {project} の Wiki ページ {page} を作成しました</translation>
    </message>
    <message>
        <source>{project} has a new wiki page, {page}</source>
        <translation>{project} に新しい Wiki ページ {page} があります</translation>
    </message>
    <message>
        <source>A wiki has a new page</source>
        <translation>Wiki に新しいページがあります</translation>
    </message>
    <message>
        <source>You wrote the wiki page {page} of {project}</source>
        <translation>{project} の Wiki ページ {page} を作成しました</translation>
    </message>
    <message>
        <source>New wiki page: {page}</source>
        <translation>新しい Wiki ページ: {page}</translation>
    </message>
    <message>
        <source>New wiki page</source>
        <translation>新しい Wiki ページ</translation>
    </message>
    <message>
        <source>{user} edited the wiki page {page} of {project}</source>
        <translation>{user} が {project} の Wiki ページ {page} を編集しました</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was edited</source>
        <translation>{project} の Wiki ページ {page} が編集されました</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Wiki ページが編集されました</translation>
    </message>
    <message>
        <source>You edited the wiki page {page} of {project}</source>
        <translation>{project} の Wiki ページ {page} を編集しました</translation>
    </message>
    <message>
        <source>Wiki page edited: {page}</source>
        <translation>Wiki ページ編集: {page}</translation>
    </message>
    <message>
        <source>Wiki page edited</source>
        <translation>Wiki ページ編集</translation>
    </message>
    <message>
        <source>{user} renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>{user} が {project} の Wiki ページ {old_name} の名前を {page} に変更しました</translation>
    </message>
    <message>
        <source>A wiki page is called {page} now</source>
        <translation>Wiki ページの名前が {page} になりました</translation>
    </message>
    <message>
        <source>A wiki page was renamed</source>
        <translation>Wiki ページの名前が変更されました</translation>
    </message>
    <message>
        <source>You renamed the wiki page {old_name} of {project} to {page}</source>
        <translation>{project} の Wiki ページ {old_name} の名前を {page} に変更しました</translation>
    </message>
    <message>
        <source>Wiki page renamed: {page}</source>
        <translation>Wiki ページ名変更: {page}</translation>
    </message>
    <message>
        <source>Wiki page renamed</source>
        <translation>Wiki ページ名変更</translation>
    </message>
    <message>
        <source>{user} deleted the wiki page {page} of {project}</source>
        <translation>{user} が {project} の Wiki ページ {page} を削除しました</translation>
    </message>
    <message>
        <source>The wiki page {page} of {project} was deleted</source>
        <translation>{project} の Wiki ページ {page} が削除されました</translation>
    </message>
    <message>
        <source>A wiki page was deleted</source>
        <translation>Wiki ページが削除されました</translation>
    </message>
    <message>
        <source>You deleted the wiki page {page} of {project}</source>
        <translation>{project} の Wiki ページ {page} を削除しました</translation>
    </message>
    <message>
        <source>Wiki page deleted: {page}</source>
        <translation>Wiki ページ削除: {page}</translation>
    </message>
    <message>
        <source>Wiki page deleted</source>
        <translation>Wiki ページ削除</translation>
    </message>
    <message>
        <source>{user} deleted a version of the wiki page {page} of {project}</source>
        <translation>{user} が {project} の Wiki ページ {page} のバージョンを削除しました</translation>
    </message>
    <message>
        <source>A version of the wiki page {page} was deleted</source>
        <translation>Wiki ページ {page} のバージョンが削除されました</translation>
    </message>
    <message>
        <source>A version of a wiki page was deleted</source>
        <translation>Wiki ページのバージョンが削除されました</translation>
    </message>
    <message>
        <source>You deleted a version of the wiki page {page} of {project}</source>
        <translation>{project} の Wiki ページ {page} のバージョンを削除しました</translation>
    </message>
    <message>
        <source>Wiki version deleted: {page}</source>
        <translation>Wiki バージョン削除: {page}</translation>
    </message>
    <message>
        <source>Wiki version deleted</source>
        <translation>Wiki バージョン削除</translation>
    </message>
    <message>
        <source>{user} pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{user} が {repo} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>{user} pushed to {repo}</source>
        <translation>{user} が {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed to {repo}</source>
        <translation>誰かが {repo} にプッシュしました</translation>
    </message>
    <message>
        <source>Somebody pushed a commit</source>
        <translation>誰かがコミットをプッシュしました</translation>
    </message>
    <message>
        <source>You pushed to {repo} ({branch}): “{summary}”</source>
        <translation>{repo} ({branch}) にプッシュしました:「{summary}」</translation>
    </message>
    <message>
        <source>You pushed to {repo}</source>
        <translation>{repo} にプッシュしました</translation>
    </message>
    <message>
        <source>New commit: {repo}</source>
        <translation>新しいコミット: {repo}</translation>
    </message>
    <message>
        <source>New commit</source>
        <translation>新しいコミット</translation>
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
        <translation>ゲートウェイは動作していますか。ポートは正しいですか。</translation>
    </message>
    <message>
        <source>Is the name right, and is the network up?</source>
        <translation>名前は正しいですか。ネットワークはつながっていますか。</translation>
    </message>
    <message>
        <source>Is it the address of this bus?</source>
        <translation>このバスのアドレスですか。</translation>
    </message>
    <message>
        <source>Correct the address in the profile.</source>
        <translation>プロファイルのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>Reconnecting.</source>
        <translation>再接続しています。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>No connection to %1. %2</source>
        <translation>%1 に接続できません。%2</translation>
    </message>
    <message>
        <source>No connection to %1: %2. %3</source>
        <translation>%1 に接続できません: %2。%3</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>%1 に接続していません</translation>
    </message>
    <message>
        <source>%1, no message yet</source>
        <translation>%1、メッセージはまだありません</translation>
    </message>
    <message>
        <source>%1 Last message %2.</source>
        <translation>%1 最後のメッセージ: %2。</translation>
    </message>
    <message>
        <source>%1, last message %2</source>
        <translation>%1、最後のメッセージ: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Resume (paused until %1)</source>
        <translation>再開 (%1 まで一時停止中)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until resumed</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Mark all read (%1)</source>
        <translation>すべて既読にする (%1)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Tidings: nothing unread</source>
        <translation>Tidings: 未読なし</translation>
    </message>
    <message>
        <source>Tidings: %1 unread</source>
        <translation>Tidings: 未読 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1、問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1 まで一時停止中</translation>
    </message>
    <message>
        <source>Paused until resumed</source>
        <translation>再開するまで一時停止中</translation>
    </message>
    <message>
        <source>Does the profile name the right authority?</source>
        <translation>プロファイルの認証局は正しいですか?</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate or account?</source>
        <translation>プロファイルの証明書またはアカウントは正しいですか?</translation>
    </message>
    <message>
        <source>Install the package that brings it (for Fedora: fedora-messaging), or run tidingsctl certificates fetch.</source>
        <translation>それを含むパッケージ (Fedora では fedora-messaging) をインストールするか、tidingsctl certificates fetch を実行してください。</translation>
    </message>
    <message>
        <source>Is the broker running, and is the port right?</source>
        <translation>ブローカーは動作していますか。ポートは正しいですか。</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>%1 まで通知を控える時間帯</translation>
    </message>
    <message>
        <source>The desktop asks for quiet</source>
        <translation>デスクトップが通知を控えるよう求めています</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>画面がロックされています</translation>
    </message>
    <message>
        <source>Is the address right, and does a firewall let it through?</source>
        <translation>アドレスは正しいですか。ファイアウォールで許可されていますか。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile.</source>
        <translation>設定のプロファイルでパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Set it in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>設定のプロファイルでパスワードを設定してください。Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Unlock it, or test the connection in the preferences to be asked.</source>
        <translation>キーリングのロックを解除するか、設定で接続をテストして解除の確認を表示してください。</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or set the password there.</source>
        <translation>設定で接続をテストして確認をもう一度表示するか、そこでパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Does a window of the keyring wait for you?</source>
        <translation>キーリングのウィンドウが応答を待っていませんか。</translation>
    </message>
    <message>
        <source>Set the password again in the preferences, at the profile, or ask whoever runs it.</source>
        <translation>設定のプロファイルでパスワードをもう一度設定するか、運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Copy your public key in the preferences, at the profile, and give it to whoever runs it.</source>
        <translation>設定のプロファイルで自分の公開鍵をコピーし、ゲートウェイの運用者に渡してください。</translation>
    </message>
    <message>
        <source>Does the profile name the right certificate?</source>
        <translation>プロファイルの証明書は正しいですか?</translation>
    </message>
    <message>
        <source>If you have an account there, name it in the profile.</source>
        <translation>接続先にアカウントがあれば、プロファイルで指定してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the gateway&apos;s public key, and set it in the preferences, at the profile.</source>
        <translation>ゲートウェイの運用者に公開鍵を問い合わせ、設定のプロファイルで設定してください。</translation>
    </message>
    <message>
        <source>Somebody else may pose as the gateway. If whoever runs it confirms the new key, accept it in the preferences.</source>
        <translation>別の誰かがゲートウェイになりすましている可能性があります。ゲートウェイの運用者が新しい鍵を確認した場合は、設定で承認してください。</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile.</source>
        <translation>設定のプロファイルで鍵を作成してください。</translation>
    </message>
    <message>
        <source>nothing listens at %1</source>
        <translation>%1 では何も待ち受けていません</translation>
    </message>
    <message>
        <source>the name of %1 is not known</source>
        <translation>%1 という名前が見つかりません</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted, or out of date</source>
        <translation>%1 の証明書は信頼されていないか、期限が切れています</translation>
    </message>
    <message>
        <source>the certificate of %1 is for another name</source>
        <translation>%1 の証明書は別の名前のものです</translation>
    </message>
    <message>
        <source>The account is right, but may not do this: are the virtual host and the queue of the profile right? Else ask whoever runs the broker.</source>
        <translation>アカウントは正しいですが、この操作は許可されていません。プロファイルの仮想ホストとキューを確認してください。正しい場合は、ブローカーの運用者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Make one in the preferences, at the profile; it is kept until Tidings ends.</source>
        <translation>設定のプロファイルで作成してください。鍵は Tidings が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Test the connection in the preferences to be asked again, or make a new key there.</source>
        <translation>設定で接続をテストするともう一度確認されます。または、そこで新しい鍵を作成してください。</translation>
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
        <translation>{who} が {subject} の {test} の免除を取り消しました:「{comment}」</translation>
    </message>
    <message>
        <source>{who} took back a waiver: “{comment}”</source>
        <translation>{who} が免除を取り消しました:「{comment}」</translation>
    </message>
    <message>
        <source>{who} took back a waiver</source>
        <translation>{who} が免除を取り消しました</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>{who} が {subject} ({product}) の {test} を免除しました:「{comment}」</translation>
    </message>
    <message>
        <source>{who} waived the result {result} ({product}): “{comment}”</source>
        <translation>{who} が結果 {result} ({product}) を免除しました:「{comment}」</translation>
    </message>
    <message>
        <source>{who} waived {test} for {subject}</source>
        <translation>{who} が {subject} の {test} を免除しました</translation>
    </message>
    <message>
        <source>{who} waived a test result</source>
        <translation>{who} がテスト結果を免除しました</translation>
    </message>
    <message>
        <source>A test result was waived</source>
        <translation>テスト結果が免除されました</translation>
    </message>
    <message>
        <source>You took back the waiver of {test} for {subject}</source>
        <translation>{subject} の {test} の免除を取り消しました</translation>
    </message>
    <message>
        <source>You took back a waiver</source>
        <translation>免除を取り消しました</translation>
    </message>
    <message>
        <source>You waived {test} for {subject} ({product}): “{comment}”</source>
        <translation>{subject} ({product}) の {test} を免除しました:「{comment}」</translation>
    </message>
    <message>
        <source>You waived the result {result} ({product}): “{comment}”</source>
        <translation>結果 {result} ({product}) を免除しました:「{comment}」</translation>
    </message>
    <message>
        <source>You waived a test result</source>
        <translation>テスト結果を免除しました</translation>
    </message>
    <message>
        <source>Waiver taken back: {subject}</source>
        <translation>免除取り消し: {subject}</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>免除取り消し</translation>
    </message>
    <message>
        <source>Waived: {subject}</source>
        <translation>免除: {subject}</translation>
    </message>
    <message>
        <source>Waived: result {result}</source>
        <translation>免除: 結果 {result}</translation>
    </message>
    <message>
        <source>Test result waived</source>
        <translation>テスト結果の免除</translation>
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
        <translation>{place} で {user} による {what}</translation>
    </message>
    <message>
        <source>{what} in {place}</source>
        <translation>{place} で {what}</translation>
    </message>
    <message>
        <source>{what} by {user} on Weblate</source>
        <translation>Weblate で {user} による {what}</translation>
    </message>
    <message>
        <source>{what} on Weblate</source>
        <translation>Weblate で {what}</translation>
    </message>
    <message>
        <source>{place} changed on Weblate</source>
        <translation>Weblate の {place} が変更されました</translation>
    </message>
    <message>
        <source>Something changed on Weblate</source>
        <translation>Weblate で変更がありました</translation>
    </message>
    <message>
        <source>{what} by you in {place}</source>
        <translation>{place} であなたによる {what}</translation>
    </message>
    <message>
        <source>{what} by {user} in your translation of {place}</source>
        <translation>{place} のあなたの翻訳で {user} による {what}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translation>{what}: {place}</translation>
    </message>
    <message>
        <source>News from Weblate</source>
        <translation>Weblate のニュース</translation>
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
        <translation>{user} が Wiki ページ「{title}」に小さな編集をしました</translation>
    </message>
    <message>
        <source>{user} edited the wiki page “{title}”</source>
        <translation>{user} が Wiki ページ「{title}」を編集しました</translation>
    </message>
    <message>
        <source>The wiki page “{title}” was edited</source>
        <translation>Wiki ページ「{title}」が編集されました</translation>
    </message>
    <message>
        <source>A wiki page was edited</source>
        <translation>Wiki ページが編集されました</translation>
    </message>
    <message>
        <source>You made a small edit of the wiki page “{title}”</source>
        <translation>Wiki ページ「{title}」に小さな編集をしました</translation>
    </message>
    <message>
        <source>You edited the wiki page “{title}”</source>
        <translation>Wiki ページ「{title}」を編集しました</translation>
    </message>
    <message>
        <source>{user} edited your wiki page “{title}”</source>
        <translation>{user} があなたの Wiki ページ「{title}」を編集しました</translation>
    </message>
    <message>
        <source>Wiki page edited: {title}</source>
        <translation>Wiki ページ編集: {title}</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki: “{about}”</source>
        <translation>{user} が {file} を Wiki にアップロードしました:「{about}」</translation>
    </message>
    <message>
        <source>{user} uploaded {file} to the wiki</source>
        <translation>{user} が {file} を Wiki にアップロードしました</translation>
    </message>
    <message>
        <source>{file} was uploaded to the wiki</source>
        <translation>{file} が Wiki にアップロードされました</translation>
    </message>
    <message>
        <source>A file was uploaded to the wiki</source>
        <translation>ファイルが Wiki にアップロードされました</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki: “{about}”</source>
        <translation>{file} を Wiki にアップロードしました:「{about}」</translation>
    </message>
    <message>
        <source>You uploaded {file} to the wiki</source>
        <translation>{file} を Wiki にアップロードしました</translation>
    </message>
    <message>
        <source>Wiki upload: {file}</source>
        <translation>Wiki アップロード: {file}</translation>
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
        <translation>{locale} の {project} の {docId} が「{reached}」に達しました</translation>
    </message>
    <message>
        <source>{docId} of {project} reached “{reached}”</source>
        <translation>{project} の {docId} が「{reached}」に達しました</translation>
    </message>
    <message>
        <source>The translation of {project} goes on</source>
        <translation>{project} の翻訳が進んでいます</translation>
    </message>
    <message>
        <source>A translation goes on</source>
        <translation>翻訳が進んでいます</translation>
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
        <translation>翻訳のマイルストーン</translation>
    </message>
    <message>
        <source>Zanata</source>
        <translation>Zanata</translation>
    </message>
</context>
</TS>
