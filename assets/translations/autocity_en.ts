<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>AtlasScreen</name>
    <message numerus="yes">
        <source>Not placed: all %n</source>
        <translation>
            <numerusform>Not placed: all %n</numerusform>
            <numerusform>Not placed: all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>All %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AtlasUnplaced</name>
    <message numerus="yes">
        <source>%n known only to be in the district</source>
        <translation>
            <numerusform>%n known only to be in the district</numerusform>
            <numerusform>%n known only to be in the district</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>Tour · %n min</source>
        <extracomment>A guided tour and how long it takes; without a number, several of them</extracomment>
        <translation>
            <numerusform>Tour · %n min</numerusform>
            <numerusform>Tour · %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapQuarter</name>
    <message numerus="yes">
        <source>%n more without a record by this year</source>
        <translation>
            <numerusform>%n more without a record by this year</numerusform>
            <numerusform>%n more without a record by this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>places of a quarter without room for their sign</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message numerus="yes">
        <source>Sources name %n project(s). Solid: done; hatched: being built; dashed: planned</source>
        <translation>
            <numerusform>Sources name %n project. Solid: done; hatched: being built; dashed: planned</numerusform>
            <numerusform>Sources name %n projects. Solid: done; hatched: being built; dashed: planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n project(s)</source>
        <translation>
            <numerusform>Only %1: %n project</numerusform>
            <numerusform>Only %1: %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStretch</name>
    <message numerus="yes">
        <source>%n named</source>
        <comment>projects that sources name</comment>
        <translation>
            <numerusform>%n named</numerusform>
            <numerusform>%n named</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeSheet</name>
    <message numerus="yes">
        <source>%n figure(s) of this page</source>
        <translation>
            <numerusform>%n figure of this page</numerusform>
            <numerusform>%n figures of this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this page</source>
        <translation>
            <numerusform>%n event of this page</numerusform>
            <numerusform>%n events of this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourChooser</name>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <extracomment>Title of a tour and how long it takes</extracomment>
        <translation>
            <numerusform>%1 · %n min</numerusform>
            <numerusform>%1 · %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearKeys</name>
    <message numerus="yes">
        <source>Year %1, %n event(s)</source>
        <translation>
            <numerusform>Year %1, %n event</numerusform>
            <numerusform>Year %1, %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
