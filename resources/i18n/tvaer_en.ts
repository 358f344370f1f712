<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n statement(s) without seen, heard or assessed</source>
        <translation>
            <numerusform>1 statement without seen, heard or assessed</numerusform>
            <numerusform>%n statements without seen, heard or assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) too much.</source>
        <translation>
            <numerusform>%n minute too much.</numerusform>
            <numerusform>%n minutes too much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n cards added</source>
        <translation>
            <numerusform>%n card added</numerusform>
            <numerusform>%n cards added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards moved</source>
        <translation>
            <numerusform>%n card moved</numerusform>
            <numerusform>%n cards moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a worry or a goal</source>
        <translation>
            <numerusform>%n waits for a worry or a goal</numerusform>
            <numerusform>%n wait for a worry or a goal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message numerus="yes">
        <source>You pasted %n line(s).</source>
        <translation>
            <numerusform>You pasted %n line.</numerusform>
            <numerusform>You pasted %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add as %n statement(s)</source>
        <translation>
            <numerusform>Add as %n statement</numerusform>
            <numerusform>Add as %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier meeting(s)</source>
        <translation>
            <numerusform>%n earlier meeting</numerusform>
            <numerusform>%n earlier meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildChoice</name>
    <message numerus="yes">
        <source>The %n chosen card(s)</source>
        <translation>
            <numerusform>The chosen card</numerusform>
            <numerusform>The %n chosen cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s)</source>
        <translation>
            <numerusform>The one card</numerusform>
            <numerusform>All %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>1 page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>%n character(s) to go. Length counts most.</source>
        <translation>
            <numerusform>%n character to go. Length counts most.</numerusform>
            <numerusform>%n characters to go. Length counts most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>1 kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Builds on %n statement(s)</source>
        <translation>
            <numerusform>Builds on %n statement</numerusform>
            <numerusform>Builds on %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%n not heard yet.</source>
        <translation>
            <numerusform>%n not heard yet.</numerusform>
            <numerusform>%n not heard yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>1 present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said in this step: %n</source>
        <translation>
            <numerusform>Said in this step: %n</numerusform>
            <numerusform>Said in this step: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>builds on %n statement(s)</source>
        <translation>
            <numerusform>builds on 1 statement</numerusform>
            <numerusform>builds on %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTime</name>
    <message numerus="yes">
        <source>the meeting lasts %n minutes longer</source>
        <translation>
            <numerusform>the meeting lasts %n minute longer</numerusform>
            <numerusform>the meeting lasts %n minutes longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message numerus="yes">
        <source>%1 may read %n card(s) now.</source>
        <translation>
            <numerusform>%1 may read the card now.</numerusform>
            <numerusform>%1 may read %n cards now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The children may read %n card(s) now.</source>
        <translation>
            <numerusform>The children may read the card now.</numerusform>
            <numerusform>The children may read %n cards now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message numerus="yes">
        <source>%n minutes used</source>
        <translation>
            <numerusform>%n minute used</numerusform>
            <numerusform>%n minutes used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over time. Stay, or go on.</source>
        <translation>
            <numerusform>%n minute over time. Stay, or go on.</numerusform>
            <numerusform>%n minutes over time. Stay, or go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left of the step</source>
        <translation>
            <numerusform>%n minute left of the step</numerusform>
            <numerusform>%n minutes left of the step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n waiting for a look</source>
        <translation>
            <numerusform>%n waiting for a look</numerusform>
            <numerusform>%n waiting for a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open agreement(s)</source>
        <translation>
            <numerusform>%n open agreement</numerusform>
            <numerusform>%n open agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
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
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too much</source>
        <translation>
            <numerusform>%n minute too much</numerusform>
            <numerusform>%n minutes too much</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n answer(s)</source>
        <translation>
            <numerusform>Waiting for %n answer</numerusform>
            <numerusform>Waiting for %n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
