<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the tenant of %1, %n step(s):</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>In the tenant of %1, %n step:</numerusform>
            <numerusform>In the tenant of %1, %n steps:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n step(s) in %1?</source>
        <extracomment>A question: %1 is a list of tenants</extracomment>
        <translation>
            <numerusform>Apply %n step in %1?</numerusform>
            <numerusform>Apply %n steps in %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogHooks</name>
    <message numerus="yes">
        <source>%n pending change(s) on %1 left out, because the tenant has not been read. Refresh it and review again.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>
            <numerusform>%n pending change on %1 is left out, because the tenant has not been read. Refresh it and review again.</numerusform>
            <numerusform>%n pending changes on %1 are left out, because the tenant has not been read. Refresh it and review again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>Too many requests; wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many requests; wait %n second, then try again.</numerusform>
            <numerusform>Too many requests; wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n picture in %1</numerusform>
            <numerusform>%n pictures in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) without a value of their own follow it: %1.</source>
        <extracomment>%1 is a list of partners, &quot;Fabrikam, Tailspin Toys and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%n partner without a value of its own follows it: %1.</numerusform>
            <numerusform>%n partners without a value of their own follow it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n user(s) or group(s) named now lose access.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>
            <numerusform>“%1”: %n user or group named now loses access.</numerusform>
            <numerusform>“%1”: %n users or groups named now lose access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::LeaveQuestion</name>
    <message numerus="yes">
        <source>Discard %n pending change(s) on %1?</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>
            <numerusform>Discard %n pending change on %1?</numerusform>
            <numerusform>Discard %n pending changes on %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PartnerModel</name>
    <message numerus="yes">
        <source>%n own setting(s)</source>
        <comment>what is set for a partner</comment>
        <translation>
            <numerusform>%n own setting</numerusform>
            <numerusform>%n own settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending · %1</source>
        <comment>%1 says how a partner is set up, %n counts pending changes</comment>
        <translation>
            <numerusform>%n pending · %1</numerusform>
            <numerusform>%n pending · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PendingBar</name>
    <message numerus="yes">
        <source>%n pending change(s) on %1</source>
        <comment>%1 is a tenant</comment>
        <translation>
            <numerusform>%n pending change on %1</numerusform>
            <numerusform>%n pending changes on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PlanView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%n change(s) of high risk still to be confirmed</source>
        <translation>
            <numerusform>%n change of high risk still to be confirmed</numerusform>
            <numerusform>%n changes of high risk still to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::RunsModel</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <extracomment>%1 of %n: steps that were done</extracomment>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n request under way</numerusform>
            <numerusform>%n requests under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>throttled, next try in %n second(s)</source>
        <translation>
            <numerusform>throttled, next try in %n second</numerusform>
            <numerusform>throttled, next try in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::StepsModel</name>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <extracomment>%1 of %n: steps that are finished</extracomment>
        <translation>
            <numerusform>%1 of %n step finished</numerusform>
            <numerusform>%1 of %n steps finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done.</source>
        <translation>
            <numerusform>%1 of %n step done.</numerusform>
            <numerusform>%1 of %n steps done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done. Every change was confirmed by reading it back.</source>
        <translation>
            <numerusform>%n step done. Every change was confirmed by reading it back.</numerusform>
            <numerusform>%n steps done. Every change was confirmed by reading it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::WindowCommands</name>
    <message numerus="yes">
        <source>Discard %n pending change(s)?</source>
        <translation>
            <numerusform>Discard %n pending change?</numerusform>
            <numerusform>Discard %n pending changes?</numerusform>
        </translation>
    </message>
</context>
</TS>
