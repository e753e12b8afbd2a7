<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Cloud</name>
    <message>
        <source>This cloud definition is not a JSON object with the expected members. Ask for it again where you got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud definition lacks “%1”. Add it to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” in the cloud definition must be a full https address; plain http is accepted for this computer only. Correct the file.</source>
        <extracomment>%1 is the name of a member in a file, such as graph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud definition %1 cannot be read. Check the path and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a cloud definition. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cloud or definition file called “%1”. Use global, gcchigh, dod, china or the path of a definition file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This was cancelled. Start it again when you want to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
