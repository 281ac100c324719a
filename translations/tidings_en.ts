<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>%Ln message(s) in %1 s</source>
        <translation>
            <numerusform>%Ln message in %1 s</numerusform>
            <numerusform>%Ln messages in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
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
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rule</source>
        <translation>
            <numerusform>The file has %Ln rule</numerusform>
            <numerusform>The file has %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln rules</source>
        <translation>
            <numerusform>The file has %Ln rule</numerusform>
            <numerusform>The file has %Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fits, but a rule above takes it</source>
        <translation>
            <numerusform>%Ln more fits, but a rule above takes it</numerusform>
            <numerusform>%Ln more fit, but rules above take them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more fit, but rules above take them</source>
        <translation>
            <numerusform>%Ln more fits, but a rule above takes it</numerusform>
            <numerusform>%Ln more fit, but rules above take them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message</source>
        <translation>
            <numerusform>%1 of %Ln message</numerusform>
            <numerusform>%1 of %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages</source>
        <translation>
            <numerusform>%1 of %Ln message</numerusform>
            <numerusform>%1 of %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problem</source>
        <translation>
            <numerusform>%1 of %Ln problem</numerusform>
            <numerusform>%1 of %Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln problems</source>
        <translation>
            <numerusform>%1 of %Ln problem</numerusform>
            <numerusform>%1 of %Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated later than now</source>
        <translation>
            <numerusform>%Ln dated later than now</numerusform>
            <numerusform>%Ln dated later than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln package</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bubbles</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) in %1</source>
        <translation>
            <numerusform>%n more message in %1</numerusform>
            <numerusform>%n more messages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1.</source>
        <translation>
            <numerusform>%n problem: %1.</numerusform>
            <numerusform>%n problems: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n other(s).</source>
        <translation>
            <numerusform>%1 by %2, %n other.</numerusform>
            <numerusform>%1 by %2, %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in %1.</source>
        <translation>
            <numerusform>%n message in %1.</numerusform>
            <numerusform>%n messages in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n problem(s)</source>
        <translation>
            <numerusform>While you were away: %n problem</numerusform>
            <numerusform>While you were away: %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n message(s)</source>
        <translation>
            <numerusform>While you were away: %n message</numerusform>
            <numerusform>While you were away: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::ConstituentList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::DetailFacts</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::ExportBar</name>
    <message numerus="yes">
        <source>%Ln message(s) written to %1</source>
        <translation>
            <numerusform>%Ln message written to %1</numerusform>
            <numerusform>%Ln messages written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::Housekeeping</name>
    <message numerus="yes">
        <source>%Ln message(s) about %1</source>
        <translation>
            <numerusform>%Ln message about %1</numerusform>
            <numerusform>%Ln messages about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) about %1 removed</source>
        <translation>
            <numerusform>%Ln message about %1 removed</numerusform>
            <numerusform>%Ln messages about %1 removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln message(s) about %1 for good?</source>
        <translation>
            <numerusform>Remove %Ln message about %1 for good?</numerusform>
            <numerusform>Remove %Ln messages about %1 for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::NewAbove</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>messages above those in view</comment>
        <translation>
            <numerusform>%Ln new above</numerusform>
            <numerusform>%Ln new above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::ProfileForm</name>
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
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidings::ui::SidebarModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
