<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
