<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>There is no language “%1”. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 a list such as &quot;en, nl, sv&quot;</extracomment>
        <translation>Språket ”%1” finns inte. Välj ett av dessa: %2.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Check its rights, or choose another with --data.</source>
        <translation>Det går inte att skriva i datamappen %1. Kontrollera rättigheterna eller välj en annan mapp med --data.</translation>
    </message>
    <message>
        <source>The practice cloud cannot listen on port %1 of this computer. Choose another port.</source>
        <translation>Övningsmolnet kan inte lyssna på port %1 på den här datorn. Välj en annan port.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the disk is not full.</source>
        <translation>Det gick inte att skriva filen %1. Kontrollera att disken inte är full.</translation>
    </message>
</context>
<context>
    <name>Apply</name>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Kontrollerar nuläget</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Kontrolläser</translation>
    </message>
    <message>
        <source>Done and read back</source>
        <translation>Klart och tillbakaläst</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Var redan så</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Ändrat av någon annan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Sent, but does not show yet</source>
        <translation>Skickat, men syns inte än</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppat</translation>
    </message>
    <message>
        <source>The plan is for %1 (%2), which is not connected. Sign in to that tenant, or choose its plan.</source>
        <translation>Planen gäller %1 (%2), som inte är ansluten. Logga in i den klientorganisationen eller välj en plan för den som du är inloggad i.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” since the plan was made. Look at what is there now and make a new plan.</source>
        <translation>Någon har ändrat ”%1” sedan planen skapades. Se vad som gäller nu och skapa en ny plan.</translation>
    </message>
    <message>
        <source>The change to “%1” was sent but does not show yet. Read the tenant again later.</source>
        <translation>Ändringen av ”%1” har skickats men syns inte än. Läs klientorganisationen på nytt senare.</translation>
    </message>
    <message>
        <source>The plan changes practice tenants and real ones together. Apply it to each of them by itself.</source>
        <translation>Planen ändrar övningsmiljöer och riktiga klientorganisationer tillsammans. Verkställ den på var och en av dem för sig.</translation>
    </message>
    <message>
        <source>The tenant does not let you make this change. It takes the role %1, or a custom role that may do the same: ask an administrator for it, then sign in again.</source>
        <extracomment>%1 is a role of Microsoft Entra</extracomment>
        <translation>Du får inte göra den här ändringen i klientorganisationen. Det kräver rollen %1, eller en anpassad roll med samma rättigheter: be en administratör om den och logga sedan in igen.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Shared channels in Teams</source>
        <translation>Delade kanaler i Teams</translation>
    </message>
    <message>
        <source>People work together in a channel without a guest account and without switching tenants. Each channel&apos;s owner still decides who is let in.</source>
        <translation>Personer samarbetar i en kanal utan gästkonto och utan att byta klientorganisation. Varje kanals ägare bestämmer fortfarande vem som släpps in.</translation>
    </message>
    <message>
        <source>People of %1 may take part in shared channels of %2</source>
        <extracomment>%1 is the own organization, %2 the partner
----------
%1 is the partner, %2 the own organization</extracomment>
        <translation>Personer i %1 får delta i delade kanaler hos %2</translation>
    </message>
    <message>
        <source>Shared channels with %1</source>
        <extracomment>%1 is the partner</extracomment>
        <translation>Delade kanaler med %1</translation>
    </message>
    <message>
        <source>%1 has set up shared channels in Teams with your organisation. They work once these settings stand in your tenant too, in the cross-tenant access settings for that organisation:</source>
        <extracomment>%1 is the own tenant with its domain and id</extracomment>
        <translation>%1 har konfigurerat delade kanaler i Teams med din organisation. De fungerar när även följande inställningar finns i din klientorganisation, i inställningarna för åtkomst mellan klientorganisationer för den organisationen:</translation>
    </message>
    <message>
        <source>Who of %1 may work with %2</source>
        <extracomment>%1 is the own tenant, %2 the partner</extracomment>
        <translation>Vilka i %1 som får samarbeta med %2</translation>
    </message>
    <message>
        <source>Who of %1 may come to %2</source>
        <extracomment>%1 is the partner, %2 the own tenant</extracomment>
        <translation>Vilka i %1 som får komma in hos %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Low</source>
        <extracomment>How risky it is to open a setting</extracomment>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How risky it is to open a setting</extracomment>
        <translation>Medel</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>How risky it is to open a setting</extracomment>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>The file holds a value that is damaged. Use an undamaged copy.</source>
        <translation>Filen innehåller ett skadat värde. Använd en oskadad kopia.</translation>
    </message>
    <message>
        <source>all users</source>
        <translation>alla användare</translation>
    </message>
    <message>
        <source>all applications</source>
        <translation>alla program</translation>
    </message>
    <message>
        <source>all Microsoft apps</source>
        <translation>alla Microsoft-appar</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n användare</numerusform>
            <numerusform>%n användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupp</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, but the list is empty</source>
        <translation>Tillåts, men listan är tom</translation>
    </message>
    <message>
        <source>Blocked, but the list is empty</source>
        <translation>Blockeras, men listan är tom</translation>
    </message>
    <message>
        <source>Allowed, %1</source>
        <extracomment>%1 is who or what: &quot;all users&quot;, &quot;Office 365&quot;, &quot;“Project Delta” and “Sales”&quot;
----------
%1 is who or what: &quot;all users&quot;, &quot;Office 365&quot;, &quot;2 groups&quot;</extracomment>
        <translation>Tillåts, %1</translation>
    </message>
    <message>
        <source>Blocked, %1</source>
        <extracomment>%1 is who or what: &quot;all users&quot;, &quot;Office 365&quot;, &quot;2 groups&quot;</extracomment>
        <translation>Blockeras, %1</translation>
    </message>
    <message>
        <source>Not known: role missing</source>
        <translation>Okänt: roll saknas</translation>
    </message>
    <message>
        <source>Not known: permission missing</source>
        <translation>Okänt: behörighet saknas</translation>
    </message>
    <message>
        <source>Not known: not available in this tenant</source>
        <translation>Okänt: inte tillgängligt i klientorganisationen</translation>
    </message>
    <message>
        <source>Not known: the service did not answer</source>
        <translation>Okänt: tjänsten svarade inte</translation>
    </message>
    <message>
        <source>Not known: could not be read</source>
        <translation>Okänt: kunde inte läsas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Unknown value: %1</source>
        <translation>Okänt värde: %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Direct connect: shared channels</source>
        <translation>Direktanslutning: delade kanaler</translation>
    </message>
    <message>
        <source>Users who may go out</source>
        <translation>Användare med utgående åtkomst</translation>
    </message>
    <message>
        <source>Which of our people may take part in the partner&apos;s shared channels.</source>
        <translation>Vilka av våra användare som får delta i partnerns delade kanaler.</translation>
    </message>
    <message>
        <source>The partner can find these people by their full address and sees their names.</source>
        <translation>Partnern kan hitta de här personerna med deras fullständiga adress och ser deras namn.</translation>
    </message>
    <message>
        <source>Takes up to 6 hours.</source>
        <translation>Tar upp till 6 timmar.</translation>
    </message>
    <message>
        <source>Applications, out</source>
        <translation>Program, utgående</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s applications our people may reach by direct connect. Shared channels need Office 365.</source>
        <translation>Vilka av partnerns program som våra användare får nå via direktanslutning. Delade kanaler kräver Office 365.</translation>
    </message>
    <message>
        <source>What our people do in these applications happens where our own rules for data do not reach.</source>
        <translation>Det som våra användare gör i de här programmen omfattas inte av våra egna regler för data.</translation>
    </message>
    <message>
        <source>Users who may come in</source>
        <translation>Användare med inkommande åtkomst</translation>
    </message>
    <message>
        <source>Owners of shared channels can let these people in without a guest account that anyone could see or remove in our directory.</source>
        <translation>Ägare av delade kanaler kan släppa in de här personerna utan något gästkonto som kan ses eller tas bort i vår katalog.</translation>
    </message>
    <message>
        <source>Applications, in</source>
        <translation>Program, inkommande</translation>
    </message>
    <message>
        <source>Which of our applications the partner&apos;s people may reach by direct connect. Shared channels need Office 365.</source>
        <translation>Vilka av våra program som partnerns användare får nå via direktanslutning. Delade kanaler kräver Office 365.</translation>
    </message>
    <message>
        <source>Every application that is allowed here opens to the partner&apos;s people, also one that was never meant for outsiders.</source>
        <translation>Varje program som tillåts här öppnas för partnerns användare, även sådant som aldrig var avsett för utomstående.</translation>
    </message>
    <message>
        <source>B2B collaboration: guests</source>
        <translation>B2B-samarbete: gäster</translation>
    </message>
    <message>
        <source>Which of our people may work as guests in the partner&apos;s tenant.</source>
        <translation>Vilka av våra användare som får arbeta som gäster i partnerns klientorganisation.</translation>
    </message>
    <message>
        <source>These people can take information to a tenant whose rules we do not set.</source>
        <translation>De här personerna kan ta med sig information till en klientorganisation vars regler vi inte bestämmer.</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s applications our people may open as guests. Blocking all of them also ends reading mail that the partner protected with rights management.</source>
        <translation>Vilka av partnerns program som våra användare får öppna som gäster. Om alla blockeras går det inte heller att läsa e-post som partnern har skyddat med rättighetshantering.</translation>
    </message>
    <message>
        <source>Our people can sign in to these applications of the partner.</source>
        <translation>Våra användare kan logga in i de här programmen hos partnern.</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s people may be guests here. Guests who are here already are checked at every sign-in.</source>
        <translation>Vilka av partnerns användare som får vara gäster här. Gäster som redan finns kontrolleras vid varje inloggning.</translation>
    </message>
    <message>
        <source>These people can be invited as guests and keep their access until somebody removes it.</source>
        <translation>De här personerna kan bjudas in som gäster och behåller sin åtkomst tills någon tar bort den.</translation>
    </message>
    <message>
        <source>Which of our applications guests of the partner may open.</source>
        <translation>Vilka av våra program som gäster från partnern får öppna.</translation>
    </message>
    <message>
        <source>Guests can sign in to every application that is allowed here and does not ask for an assignment of its own.</source>
        <translation>Gäster kan logga in i varje program som tillåts här och som inte kräver en egen tilldelning.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Förtroende</translation>
    </message>
    <message>
        <source>Accept their multifactor authentication</source>
        <translation>Godta deras multifaktorautentisering</translation>
    </message>
    <message>
        <source>Whether our sign-in rules take the partner&apos;s multifactor authentication for our own. Where our rules ask for it and this is off, people of shared channels are blocked and guests do it again here.</source>
        <translation>Om våra inloggningsregler godtar partnerns multifaktorautentisering som vår egen. Om våra regler kräver den och detta är av blockeras personer i delade kanaler, och gäster får göra om den här.</translation>
    </message>
    <message>
        <source>Our sign-in is then as strong as the partner&apos;s multifactor authentication.</source>
        <translation>Vår inloggning blir då lika stark som partnerns multifaktorautentisering.</translation>
    </message>
    <message>
        <source>Accept their compliant devices</source>
        <translation>Godta deras kompatibla enheter</translation>
    </message>
    <message>
        <source>Whether a device that the partner calls compliant counts as such where our sign-in rules ask for one.</source>
        <translation>Om en enhet som partnern anger som kompatibel räknas som det när våra inloggningsregler kräver det.</translation>
    </message>
    <message>
        <source>The partner decides what a compliant device is; we cannot see or check it.</source>
        <translation>Partnern avgör vad som är en kompatibel enhet; vi kan inte se eller kontrollera det.</translation>
    </message>
    <message>
        <source>Accept their hybrid joined devices</source>
        <translation>Godta deras hybridanslutna enheter</translation>
    </message>
    <message>
        <source>Whether a device that is joined to the partner&apos;s own network and to Microsoft Entra ID counts as ours where our sign-in rules ask for one.</source>
        <translation>Om en enhet som är ansluten till partnerns eget nätverk och till Microsoft Entra ID räknas som vår när våra inloggningsregler kräver det.</translation>
    </message>
    <message>
        <source>The partner decides which devices are joined; we cannot see or check them.</source>
        <translation>Partnern avgör vilka enheter som är anslutna; vi kan inte se eller kontrollera dem.</translation>
    </message>
    <message>
        <source>Redeem invitations without a prompt, in</source>
        <translation>Lösa in inbjudningar utan fråga, inkommande</translation>
    </message>
    <message>
        <source>Whether the partner&apos;s people become guests here without being asked for consent. It works only where the partner allows it for its own people too.</source>
        <translation>Om partnerns användare blir gäster här utan att tillfrågas om medgivande. Det fungerar bara om partnern också tillåter det för sina egna användare.</translation>
    </message>
    <message>
        <source>Guests no longer see our privacy statement before they come in.</source>
        <translation>Gäster ser inte längre vårt sekretessmeddelande innan de kommer in.</translation>
    </message>
    <message>
        <source>Redeem invitations without a prompt, out</source>
        <translation>Lösa in inbjudningar utan fråga, utgående</translation>
    </message>
    <message>
        <source>Whether our people become guests of the partner without being asked for consent. It works only where the partner allows it too.</source>
        <translation>Om våra användare blir gäster hos partnern utan att tillfrågas om medgivande. Det fungerar bara om partnern också tillåter det.</translation>
    </message>
    <message>
        <source>The partner can make accounts for our people without their knowing.</source>
        <translation>Partnern kan skapa konton för våra användare utan deras vetskap.</translation>
    </message>
    <message>
        <source>Nobody, administrators neither</source>
        <translation>Ingen, inte heller administratörer</translation>
    </message>
    <message>
        <source>Administrators and guest inviters</source>
        <translation>Administratörer och gästinbjudare</translation>
    </message>
    <message>
        <source>Administrators, guest inviters and all members</source>
        <translation>Administratörer, gästinbjudare och alla medlemmar</translation>
    </message>
    <message>
        <source>Everyone, guests too</source>
        <translation>Alla, även gäster</translation>
    </message>
    <message>
        <source>Restricted: only what is their own</source>
        <translation>Begränsat: endast det som är deras eget</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begränsat</translation>
    </message>
    <message>
        <source>The same as members</source>
        <translation>Samma som medlemmar</translation>
    </message>
    <message>
        <source>Invitations and guests</source>
        <translation>Inbjudningar och gäster</translation>
    </message>
    <message>
        <source>Who can invite guests</source>
        <translation>Vem som kan bjuda in gäster</translation>
    </message>
    <message>
        <source>Who in this tenant may invite people from elsewhere as guests. It counts for every partner and plays no part in shared channels.</source>
        <translation>Vem i klientorganisationen som får bjuda in personer utifrån som gäster. Det gäller för alla partner och har ingen betydelse för delade kanaler.</translation>
    </message>
    <message>
        <source>The more people may invite, the less anyone knows which outsiders have an account here.</source>
        <translation>Ju fler som får bjuda in, desto mindre vet man om vilka utomstående som har ett konto här.</translation>
    </message>
    <message>
        <source>What guests may see in the directory</source>
        <translation>Vad gäster får se i katalogen</translation>
    </message>
    <message>
        <source>Which users, groups and other objects of the directory every guest can look up, whatever partner the guest comes from.</source>
        <translation>Vilka användare, grupper och andra objekt i katalogen som varje gäst kan slå upp, oavsett vilken partner gästen kommer från.</translation>
    </message>
    <message>
        <source>A guest with the rights of a member can list all users and groups of this tenant.</source>
        <translation>En gäst med en medlems rättigheter kan lista alla användare och grupper i klientorganisationen.</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Standardinställningar</translation>
    </message>
    <message>
        <source>Partner settings</source>
        <translation>Partnerinställningar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 the id that tells it from others of that name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <extracomment>%1 is a name or an id that stands for a user here</extracomment>
        <translation>%1 (användare)</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <extracomment>%1 is a name or an id that stands for a group here</extracomment>
        <translation>%1 (grupp)</translation>
    </message>
    <message>
        <source>%1 (application)</source>
        <extracomment>%1 is a name or an id that stands for an application here</extracomment>
        <translation>%1 (program)</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s people may be added to our shared channels. Users and groups are chosen by their object IDs in the partner&apos;s directory.</source>
        <translation>Vilka av partnerns användare som får läggas till i våra delade kanaler. Användare och grupper väljs med sina objekt-ID:n i partnerns katalog.</translation>
    </message>
    <message>
        <source>Who loses access keeps it until the present sign-in ends, for up to an hour.</source>
        <translation>Den som förlorar åtkomsten har den kvar tills den nuvarande inloggningen tar slut, i upp till en timme.</translation>
    </message>
    <message>
        <source>Our people who lose access can no longer sign in as guests there.</source>
        <translation>Våra användare som förlorar åtkomsten kan inte längre logga in som gäster där.</translation>
    </message>
    <message>
        <source>Guests who lose access can no longer sign in here; their accounts stay until somebody removes them.</source>
        <translation>Gäster som förlorar åtkomsten kan inte längre logga in här; deras konton finns kvar tills någon tar bort dem.</translation>
    </message>
    <message>
        <source>Where our sign-in rules ask for multifactor authentication, the partner&apos;s people are then blocked in shared channels, and guests have to do it again here.</source>
        <translation>Där våra inloggningsregler kräver multifaktorautentisering blockeras partnerns användare då i delade kanaler, och gäster måste göra den igen här.</translation>
    </message>
    <message>
        <source>Where our sign-in rules ask for a compliant device, the partner&apos;s people are then blocked.</source>
        <translation>Där våra inloggningsregler kräver en kompatibel enhet blockeras partnerns användare då.</translation>
    </message>
    <message>
        <source>Where our sign-in rules ask for a hybrid joined device, the partner&apos;s people are then blocked.</source>
        <translation>Där våra inloggningsregler kräver en hybridansluten enhet blockeras partnerns användare då.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: somebody has changed this since the plan was made, so it will be refused. Make the plan again.</source>
        <extracomment>%1 is a step of a plan</extracomment>
        <translation>%1: någon har ändrat detta sedan planen gjordes, så steget nekas. Gör om planen.</translation>
    </message>
    <message>
        <source>There is no option %1 here. --help lists those there are.</source>
        <translation>Alternativet %1 finns inte här. --help visar vilka som finns.</translation>
    </message>
    <message>
        <source>Give the option %1 once only.</source>
        <translation>Ange alternativet %1 bara en gång.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Alternativet %1 har inget värde.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>Alternativet %1 måste följas av ett värde.</translation>
    </message>
    <message>
        <source>The option %1 takes a whole number from %2 up.</source>
        <extracomment>%1 is an option such as --port, %2 the least number it takes</extracomment>
        <translation>Alternativet %1 kräver ett heltal från %2 och uppåt.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. --help shows the form.</source>
        <translation>”%1” är ett ord för mycket. --help visar formen.</translation>
    </message>
    <message>
        <source>%1 is missing. --help shows the form.</source>
        <extracomment>%1 is the name of a word to type, such as PLANFILE</extracomment>
        <translation>%1 saknas. --help visar formen.</translation>
    </message>
    <message>
        <source>the cloud: global, gcchigh, dod, china, or a definition file</source>
        <translation>molnet: global, gcchigh, dod, china eller en definitionsfil</translation>
    </message>
    <message>
        <source>the data folder ($ENTENTE_DATA_DIR, else the platform&apos;s)</source>
        <translation>datamappen ($ENTENTE_DATA_DIR, annars plattformens)</translation>
    </message>
    <message>
        <source>the language: en, nl or sv</source>
        <translation>språket: en, nl eller sv</translation>
    </message>
    <message>
        <source>how the result is written to standard output</source>
        <translation>hur resultatet skrivs till standardutdata</translation>
    </message>
    <message>
        <source>sign in with a code on another device</source>
        <translation>logga in med en kod på en annan enhet</translation>
    </message>
    <message>
        <source>never wait for a person (exit code 3 instead)</source>
        <translation>vänta aldrig på en person (i stället slutkod 3)</translation>
    </message>
    <message>
        <source>log requests, without secrets, to standard error</source>
        <translation>logga begäranden, utan hemligheter, till standardfelutdata</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>visa den här hjälpen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>visa versionen</translation>
    </message>
    <message>
        <source>ententectl sets up, compares and keeps the sharing between two Microsoft 365 tenants.</source>
        <translation>ententectl konfigurerar, jämför och upprätthåller delningen mellan två Microsoft 365-klientorganisationer.</translation>
    </message>
    <message>
        <source>Verbs (ententectl VERB --help says more):</source>
        <translation>Kommandon (ententectl VERB --help berättar mer):</translation>
    </message>
    <message>
        <source>LEFT, RIGHT and SIDE are a tenant (domain or ID) or a snapshot file.</source>
        <translation>LEFT, RIGHT och SIDE är en klientorganisation (domän eller ID) eller en ögonblicksbildsfil.</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Alternativ för alla kommandon:</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine or nothing differs, 1 differences, 2 usage, 3 sign-in failed, 4 a service refused or failed, 5 applied in part.</source>
        <translation>Slutkoder: 0 allt väl eller inga skillnader, 1 skillnader, 2 användning, 3 inloggningen misslyckades, 4 en tjänst nekade eller fungerade inte, 5 delvis verkställt.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Alternativ:</translation>
    </message>
    <message>
        <source>ententectl --help lists the options of every verb.</source>
        <translation>ententectl --help visar alternativen för alla kommandon.</translation>
    </message>
    <message>
        <source>a file that ententectl plan or the window wrote</source>
        <translation>en fil som ententectl plan eller fönstret har skrivit</translation>
    </message>
    <message>
        <source>only the part of the plan for this tenant</source>
        <translation>endast den del av planen som gäller den här klientorganisationen</translation>
    </message>
    <message>
        <source>apply without asking</source>
        <translation>verkställ utan att fråga</translation>
    </message>
    <message>
        <source>Nothing was applied: nobody may be asked. Give --yes where the plan was reviewed.</source>
        <translation>Ingenting verkställdes: ingen får tillfrågas. Ange --yes om planen har granskats.</translation>
    </message>
    <message>
        <source>Nothing was applied, as you answered.</source>
        <translation>Ingenting verkställdes, enligt ditt svar.</translation>
    </message>
    <message>
        <source>Done: the tenant says so.</source>
        <translation>Klart: klientorganisationen bekräftar det.</translation>
    </message>
    <message>
        <source>Not everything was done; the steps above say why.</source>
        <translation>Allt har inte gjorts; stegen ovan säger varför.</translation>
    </message>
    <message>
        <source>In the history: %1</source>
        <translation>I historiken: %1</translation>
    </message>
    <message>
        <source>Show a plan, carry it out step by step and read back what was done.</source>
        <translation>Visa en plan, verkställ den steg för steg och läs tillbaka det som har gjorts.</translation>
    </message>
    <message>
        <source>only settings whose ID contains this</source>
        <translation>endast inställningar vars ID innehåller detta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>%1; role %2</source>
        <extracomment>%1 are permissions, %2 is the name of a role</extracomment>
        <translation>%1; roll %2</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>För att läsa</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>För att skriva</translation>
    </message>
    <message>
        <source>No setting has an ID with “%1” in it.</source>
        <translation>Ingen inställning har ett ID som innehåller ”%1”.</translation>
    </message>
    <message>
        <source>List every setting with its path, permissions and role.</source>
        <translation>Lista alla inställningar med sökväg, behörigheter och roll.</translation>
    </message>
    <message>
        <source>a tenant (domain or ID), or a snapshot file</source>
        <translation>en klientorganisation (domän eller ID) eller en ögonblicksbildsfil</translation>
    </message>
    <message>
        <source>their partnership: LEFT&apos;s outbound beside RIGHT&apos;s inbound, and back</source>
        <translation>deras partnerskap: utgående för LEFT bredvid inkommande för RIGHT, och omvänt</translation>
    </message>
    <message>
        <source>list what is the same too</source>
        <translation>lista även det som är lika</translation>
    </message>
    <message>
        <source>Lay two tenants or snapshots side by side (exit code 1: they differ).</source>
        <translation>Ställ två klientorganisationer eller ögonblicksbilder bredvid varandra (slutkod 1: de skiljer sig åt).</translation>
    </message>
    <message>
        <source>the ID of a run: what it did, step by step</source>
        <translation>en körnings ID: vad den gjorde, steg för steg</translation>
    </message>
    <message>
        <source>at most N runs, the newest first (100 without this)</source>
        <translation>högst N körningar, den senaste först (annars 100)</translation>
    </message>
    <message>
        <source>Show what was really done, from the journal.</source>
        <translation>Visa vad som verkligen har gjorts, ur journalen.</translation>
    </message>
    <message>
        <source>whose settings are to change: a tenant, or a snapshot of it</source>
        <translation>vars inställningar ska ändras: en klientorganisation eller en ögonblicksbild av den</translation>
    </message>
    <message>
        <source>the other tenant (domain, name or tenant ID)</source>
        <translation>den andra klientorganisationen (domän, namn eller klientorganisations-ID)</translation>
    </message>
    <message>
        <source>in: the partner&apos;s people in our shared channels; out: our people in theirs</source>
        <translation>in: partnerns användare i våra delade kanaler; out: våra användare i deras</translation>
    </message>
    <message>
        <source>whether the partner&apos;s multifactor authentication counts</source>
        <translation>om partnerns multifaktorautentisering gäller</translation>
    </message>
    <message>
        <source>whether the partner&apos;s compliant devices count</source>
        <translation>om partnerns kompatibla enheter gäller</translation>
    </message>
    <message>
        <source>whether the partner&apos;s Microsoft Entra hybrid joined devices count</source>
        <translation>om partnerns Microsoft Entra-hybridanslutna enheter gäller</translation>
    </message>
    <message>
        <source>plan the partner&apos;s tenant too, where you are an administrator of it</source>
        <translation>planera även partnerns klientorganisation, om du är administratör där</translation>
    </message>
    <message>
        <source>change any setting, of the partner&apos;s entry where --partner is given; may be repeated</source>
        <translation>ändra valfri inställning, i partnerns post om --partner anges; får upprepas</translation>
    </message>
    <message>
        <source>Shared channels with %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Delade kanaler med %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Inställningar för %1</translation>
    </message>
    <message>
        <source>Say with -o FILE where the plan is to be written.</source>
        <translation>Ange med -o FIL var planen ska sparas.</translation>
    </message>
    <message>
        <source>Say with whom: --partner PARTNER.</source>
        <translation>Ange med vem: --partner PARTNER.</translation>
    </message>
    <message>
        <source>Make a plan, a file, from what is wanted; changes nothing.</source>
        <translation>Skapa en plan, en fil, av det som önskas; ändrar ingenting.</translation>
    </message>
    <message>
        <source>the port to listen on; a free one without this</source>
        <translation>porten att lyssna på; annars en ledig</translation>
    </message>
    <message>
        <source>milliseconds that every answer takes</source>
        <translation>millisekunder som varje svar tar</translation>
    </message>
    <message>
        <source>refuse every Nth request with 429 and Retry-After</source>
        <translation>neka var N:te begäran med 429 och Retry-After</translation>
    </message>
    <message>
        <source>seconds that Retry-After asks for</source>
        <translation>sekunder som Retry-After begär</translation>
    </message>
    <message>
        <source>let every Nth request fail with 503</source>
        <translation>låt var N:te begäran misslyckas med 503</translation>
    </message>
    <message>
        <source>reads after a write that do not show it yet</source>
        <translation>antal läsningar efter en ändring där den inte syns än</translation>
    </message>
    <message>
        <source>seconds that an access token is good for</source>
        <translation>sekunder som en åtkomsttoken är giltig</translation>
    </message>
    <message>
        <source>add a made-up tenant, large.example, with N partners</source>
        <translation>lägg till en påhittad klientorganisation, large.example, med N partner</translation>
    </message>
    <message>
        <source>end when standard input is closed, too</source>
        <translation>avsluta även när standardindata stängs</translation>
    </message>
    <message>
        <source>A port is a number up to 65535.</source>
        <translation>En port är ett tal upp till 65535.</translation>
    </message>
    <message>
        <source>The practice cloud answers at %1 until you press Ctrl+C.</source>
        <translation>Övningsmolnet svarar på %1 tills du trycker på Ctrl+C.</translation>
    </message>
    <message>
        <source>Serve the practice cloud to other programs.</source>
        <translation>Kör övningsmolnet åt andra program.</translation>
    </message>
    <message>
        <source>what counts for this partner (domain, name or tenant ID)</source>
        <translation>vad som gäller för den här partnern (domän, namn eller klientorganisations-ID)</translation>
    </message>
    <message>
        <source>%1 (%2), read %3</source>
        <extracomment>%1 is an organisation, %2 its domain, %3 a date and time</extracomment>
        <translation>%1 (%2), läst %3</translation>
    </message>
    <message>
        <source>(practice tenant)</source>
        <translation>(övningsmiljö)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Klientorganisations-ID</translation>
    </message>
    <message>
        <source>What counts for %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Vad som gäller för %1</translation>
    </message>
    <message>
        <source>Show the settings of a tenant and where each value comes from.</source>
        <translation>Visa en klientorganisations inställningar och varifrån varje värde kommer.</translation>
    </message>
    <message>
        <source>the tenant: one of its domains, or its ID</source>
        <translation>klientorganisationen: en av dess domäner eller dess ID</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <extracomment>%1 is an organisation, %2 the name that a person signs in with</extracomment>
        <translation>Inloggad i %1 som %2.</translation>
    </message>
    <message>
        <source>Sign in to a tenant and remember it.</source>
        <translation>Logga in i en klientorganisation och kom ihåg den.</translation>
    </message>
    <message>
        <source>No tenant “%1” is known here. ententectl tenants lists them.</source>
        <translation>Klientorganisationen ”%1” är inte känd här. ententectl tenants listar dem som är kända.</translation>
    </message>
    <message>
        <source>Signed out of %1; its token is gone.</source>
        <translation>Utloggad från %1; dess token är borttagen.</translation>
    </message>
    <message>
        <source>Forget the token of a tenant.</source>
        <translation>Glöm en klientorganisations token.</translation>
    </message>
    <message>
        <source>Say with -o FILE where the snapshot is to be written.</source>
        <translation>Ange med -o FIL var ögonblicksbilden ska sparas.</translation>
    </message>
    <message>
        <source>The settings of %1 are in %2.</source>
        <extracomment>%1 is an organisation, %2 a file</extracomment>
        <translation>Inställningarna för %1 finns i %2.</translation>
    </message>
    <message>
        <source>Write the settings of a tenant to a file.</source>
        <translation>Skriv en klientorganisations inställningar till en fil.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inloggad</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>inte inloggad</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Klientorganisation</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No tenant is known yet: ententectl sign-in TENANT.</source>
        <translation>Ingen klientorganisation är känd än: ententectl sign-in TENANT.</translation>
    </message>
    <message>
        <source>List the tenants that are known on this computer.</source>
        <translation>Lista de klientorganisationer som är kända på den här datorn.</translation>
    </message>
    <message>
        <source>Sign in to two practice tenants</source>
        <translation>Logga in i två övningsmiljöer</translation>
    </message>
    <message>
        <source>Plan: one group of Contoso in the shared channels of Fabrikam</source>
        <translation>Plan: en grupp från Contoso i Fabrikams delade kanaler</translation>
    </message>
    <message>
        <source>Apply, and read back what was done</source>
        <translation>Verkställ och läs tillbaka det som har gjorts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Read both and lay them side by side</source>
        <translation>Läs båda och ställ dem bredvid varandra</translation>
    </message>
    <message>
        <source>The partnership afterwards</source>
        <translation>Partnerskapet efteråt</translation>
    </message>
    <message>
        <source>Do the whole main job on practice tenants; needs no account and no display.</source>
        <translation>Gör hela huvuduppgiften med övningsmiljöer; kräver varken konto eller bildskärm.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A setting of the left tenant and the one that faces it in the right tenant</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n skillnad</numerusform>
            <numerusform>%n skillnader</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>delvis klar</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>inget gjort</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>inte avslutad</translation>
    </message>
    <message>
        <source>Nothing has been applied yet.</source>
        <translation>Ingenting har verkställts än.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>There is no group “%1” in the directory. Check the name.</source>
        <translation>Gruppen ”%1” finns inte i katalogen. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>Several groups are named “%1”. Give the group&apos;s ID.</source>
        <translation>Flera grupper heter ”%1”. Ange gruppens ID.</translation>
    </message>
    <message>
        <source>--shared-channels takes in, out or both.</source>
        <translation>--shared-channels kräver in, out eller both.</translation>
    </message>
    <message>
        <source>Say which groups are meant: --in-group for the partner&apos;s, --out-group for your own.</source>
        <translation>Ange vilka grupper som avses: --in-group för partnerns, --out-group för dina egna.</translation>
    </message>
    <message>
        <source>Groups were given for a direction that is not asked for.</source>
        <translation>Grupper angavs för en riktning som inte har begärts.</translation>
    </message>
    <message>
        <source>Give the partner&apos;s group “%1” by its ID: its directory cannot be searched from here.</source>
        <translation>Ange partnerns grupp ”%1” med dess ID: det går inte att söka i den katalogen härifrån.</translation>
    </message>
    <message>
        <source>The option %1 takes yes or no.</source>
        <translation>Alternativet %1 kräver yes eller no.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an object (&quot;Default settings&quot;, &quot;Fabrikam&quot;), %2 the heading of a group of its settings</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a setting, %2 its value before and %3 its value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(written along)</source>
        <translation>(skrivs samtidigt)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Cmdlet</source>
        <translation>Cmdlet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>There is no verb “%1”. --help lists those there are.</source>
        <translation>Kommandot ”%1” finns inte. --help visar vilka som finns.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Choose text or json.</source>
        <translation>Formatet ”%1” finns inte. Välj text eller json.</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Begärande-ID: %1</translation>
    </message>
    <message>
        <source>To sign in to %1, use the browser. If none opens, copy this address into one:</source>
        <translation>Använd webbläsaren för att logga in i %1. Om ingen öppnas kopierar du den här adressen till en webbläsare:</translation>
    </message>
    <message>
        <source>To sign in to %1, open %2 on any device and type the code %3.</source>
        <translation>Öppna %2 på valfri enhet och skriv koden %3 för att logga in i %1.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Loggar in i %1…</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: you stay signed in until this command ends.</source>
        <translation>Ingen nyckelring svarar på den här datorn: du är inloggad tills kommandot avslutas.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path, or name a tenant.</source>
        <translation>Filen %1 finns inte. Kontrollera sökvägen eller ange en klientorganisation.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Läser %1…</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <extracomment>The letters for yes and no behind a question</extracomment>
        <translation> [j/N] </translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that stands for yes</extracomment>
        <translation>j</translation>
    </message>
    <message numerus="yes">
        <source>In the tenant of %1, %n step(s):</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>
            <numerusform>I klientorganisationen %1, %n steg:</numerusform>
            <numerusform>I klientorganisationen %1, %n steg:</numerusform>
        </translation>
    </message>
    <message>
        <source>how long to wait for a sign-in in the browser (300)</source>
        <translation>hur länge en inloggning i webbläsaren inväntas (300)</translation>
    </message>
    <message>
        <source>carry out the first request of this method, and drop the connection without an answer</source>
        <translation>utför den första begäran med den här metoden och bryt anslutningen utan svar</translation>
    </message>
    <message>
        <source>sign-in kept</source>
        <extracomment>State of a tenant: the keychain holds a sign-in of an earlier run</extracomment>
        <translation>inloggning sparad</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <extracomment>State of a tenant: whether a sign-in is kept cannot be found out</extracomment>
        <translation>ingen nyckelring svarar</translation>
    </message>
    <message>
        <source>Has an entry of its own</source>
        <extracomment>A row of a table of differences: whether a tenant has an entry for a partner at all</extracomment>
        <translation>Har en egen post</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of what a step does: &quot;Create&quot; or &quot;Change&quot;</extracomment>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>%1, step %2, %3: %4</source>
        <extracomment>One step of an apply: %1 is the tenant, %2 a number, %3 what it changes, %4 its state</extracomment>
        <translation>%1, steg %2, %3: %4</translation>
    </message>
    <message>
        <source>User name for the proxy %1: </source>
        <extracomment>%1 is a host with a port</extracomment>
        <translation>Användarnamn för proxyn %1: </translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <extracomment>%1 is a host with a port</extracomment>
        <translation>Lösenord för proxyn %1: </translation>
    </message>
    <message>
        <source>A verb is missing. --help lists those there are.</source>
        <translation>Ett kommando saknas. --help visar vilka som finns.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check the free space where it goes.</source>
        <translation>Resultatet kunde inte skrivas till standardutdata. Kontrollera det lediga utrymmet dit det skrivs.</translation>
    </message>
    <message>
        <source>Do you confirm step %1 of high risk in %2 (%3)?</source>
        <extracomment>A question: %1 is a number, %2 a tenant, %3 what the step changes</extracomment>
        <translation>Bekräftar du steg %1 med hög risk i %2 (%3)?</translation>
    </message>
    <message>
        <source>Names could not be looked up, so IDs are shown. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Det gick inte att slå upp namnen, så ID:n visas. %1</translation>
    </message>
    <message>
        <source>ententectl: The history could not keep all that was done, so keep what stands above. %1</source>
        <extracomment>%1 is a sentence that says why and what to do</extracomment>
        <translation>ententectl: Historiken kunde inte bevara allt som gjordes, så spara det som står ovan. %1</translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation>filen som ska skrivas; - är standardutdata</translation>
    </message>
    <message>
        <source>The partners could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Det gick inte att läsa partnerna. %1</translation>
    </message>
    <message>
        <source>Several partners are called “%1”: %2. Give the ID of the one that is meant.</source>
        <extracomment>%1 is what was typed, %2 a list of tenant IDs</extracomment>
        <translation>Flera partner heter ”%1”: %2. Ange ID:t för den som avses.</translation>
    </message>
    <message>
        <source>the app that your organisation registered for Entente; sign-in corrects it</source>
        <translation>appen som din organisation registrerade för Entente; en inloggning med sign-in korrigerar den</translation>
    </message>
    <message>
        <source>forget the tenant as well; the history keeps what was done in it</source>
        <translation>glöm även klientorganisationen; historiken bevarar det som gjordes i den</translation>
    </message>
    <message>
        <source>Signed out of %1; its token is gone and the tenant is forgotten.</source>
        <translation>Utloggad från %1; dess token är borta och klientorganisationen är glömd.</translation>
    </message>
    <message>
        <source>The client ID of %1 is now %2; it was %3.</source>
        <extracomment>%1 is an organisation, %2 and %3 are IDs of apps</extracomment>
        <translation>Klient-ID:t för %1 är nu %2; det var %3.</translation>
    </message>
    <message>
        <source>%1 is known with the client ID %2, so %3 is not used for it. To change it: ententectl sign-in %4 --client-id %3</source>
        <extracomment>%1 is an organisation, %2 and %3 are IDs of apps, %4 is the tenant&apos;s domain</extracomment>
        <translation>%1 är känd med klient-ID:t %2, så %3 används inte för den. Så här ändras det: ententectl sign-in %4 --client-id %3</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. It takes: %3.</source>
        <extracomment>%1 is what was typed, %2 the ID of a setting, %3 a list of what it takes, as it is typed</extracomment>
        <translation>”%1” är inget värde för %2. Möjliga värden: %3.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <source>texts with commas between them</source>
        <translation>texter med kommatecken emellan</translation>
    </message>
    <message>
        <source>Write --set %1=VALUE. It takes: %2.</source>
        <extracomment>%1 is the ID of a setting, %2 a list of what it takes</extracomment>
        <translation>Skriv --set %1=VÄRDE. Möjliga värden: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. ententectl catalogue lists them.</source>
        <translation>Inställningen ”%1” finns inte. ententectl catalogue visar vilka som finns.</translation>
    </message>
    <message>
        <source>“%1” counts for the whole tenant: leave --partner out to change it.</source>
        <translation>”%1” gäller hela klientorganisationen: utelämna --partner för att ändra den.</translation>
    </message>
    <message>
        <source>“%1” stands on partners only: say with --partner PARTNER on which.</source>
        <translation>”%1” finns bara för partner: ange vilken med --partner PARTNER.</translation>
    </message>
    <message>
        <source>Give the group “%1” by its ID, or name the tenant instead of its snapshot: a snapshot cannot be searched.</source>
        <translation>Ange gruppen ”%1” med dess ID eller ange klientorganisationen i stället för dess ögonblicksbild: en ögonblicksbild går inte att söka i.</translation>
    </message>
    <message>
        <source>The snapshot knows no partner “%1”. Give the partner&apos;s tenant ID, or name the tenant instead of its snapshot: then the partner is looked up.</source>
        <translation>Ögonblicksbilden känner inte till någon partner ”%1”. Ange partnerns klientorganisations-ID eller ange klientorganisationen i stället för dess ögonblicksbild: då slås partnern upp.</translation>
    </message>
    <message>
        <source>The snapshot has no entry and no name for the partner %1. Check the ID: a snapshot cannot look it up.</source>
        <translation>Ögonblicksbilden har ingen post och inget namn för partnern %1. Kontrollera ID:t: en ögonblicksbild kan inte slå upp det.</translation>
    </message>
    <message>
        <source>The option %1 does not go with --set. Leave it out, or make a plan of its own for it.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>Alternativet %1 kan inte kombineras med --set. Utelämna det eller gör en egen plan för det.</translation>
    </message>
    <message>
        <source>The option %1 needs --shared-channels in, out or both.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>Alternativet %1 kräver --shared-channels in, out eller both.</translation>
    </message>
    <message>
        <source>Say what is to change: --shared-channels, --trust-mfa (or another --trust- option), or --set.</source>
        <translation>Ange vad som ska ändras: --shared-channels, --trust-mfa (eller ett annat alternativ --trust-) eller --set.</translation>
    </message>
    <message>
        <source>Without the licence, for everyone and with all applications: %1</source>
        <translation>Utan licensen, för alla och med alla program: %1</translation>
    </message>
    <message>
        <source>Trust settings for %1</source>
        <extracomment>Title of a plan; %1 is an organisation</extracomment>
        <translation>Förtroendeinställningar för %1</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 är glömd.</translation>
    </message>
    <message>
        <source>Not read: %1, %2. %3</source>
        <extracomment>%1 is a group of settings or what else there is to know, %2 a tenant, %3 a sentence that says why</extracomment>
        <translation>Inte läst: %1, %2. %3</translation>
    </message>
    <message>
        <source>“%1” is the tenant itself. Name the other organisation as the partner.</source>
        <extracomment>%1 is what was typed: a domain, a name or an ID</extracomment>
        <translation>”%1” är klientorganisationen själv. Ange den andra organisationen som partner.</translation>
    </message>
    <message>
        <source>What %1 has now could not be read, so the plan&apos;s own values and IDs are shown. %2</source>
        <extracomment>%1 is a tenant, %2 a sentence that says why</extracomment>
        <translation>Det som %1 har nu kunde inte läsas, så planens egna värden och ID:n visas. %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n step(s) in %1?</source>
        <extracomment>A question: %1 is a list of tenants</extracomment>
        <translation>
            <numerusform>Verkställa %n steg i %1?</numerusform>
            <numerusform>Verkställa %n steg i %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>only this group (one direction), whoever is chosen now; may be repeated</source>
        <translation>endast den här gruppen (en riktning), oavsett vilka som är valda nu; får upprepas</translation>
    </message>
    <message>
        <source>only this group of the partner&apos;s, whoever is chosen now; may be repeated</source>
        <translation>endast den här gruppen hos partnern, oavsett vilka som är valda nu; får upprepas</translation>
    </message>
    <message>
        <source>only this group of our own, whoever is chosen now; may be repeated</source>
        <translation>endast den här egna gruppen, oavsett vilka som är valda nu; får upprepas</translation>
    </message>
    <message>
        <source>Without the licence, the shared channels of that tenant can only be open to everyone and with all applications. Make a plan of its own for each tenant, and use --set for that one.</source>
        <translation>Utan licensen kan de delade kanalerna i den klientorganisationen bara vara öppna för alla och med alla program. Gör en egen plan för varje klientorganisation och använd --set för just den.</translation>
    </message>
    <message>
        <source>This plan has no part for %1, only for %2. Name one of these, by its ID where it is not known here yet, or make another plan with ententectl plan.</source>
        <extracomment>%1 is a tenant, %2 a list of tenants</extracomment>
        <translation>Den här planen har ingen del för %1, bara för %2. Ange en av dessa, med dess ID om den inte är känd här än, eller gör en annan plan med ententectl plan.</translation>
    </message>
    <message>
        <source>Nothing was applied: the plan could not be written to standard output, so nobody could review it. Check where it goes and its free space.</source>
        <translation>Ingenting verkställdes: det gick inte att skriva planen till standardutdata, så ingen kunde granska den. Kontrollera målet och det lediga utrymmet där.</translation>
    </message>
    <message>
        <source>Everything is already as planned: there is nothing to change.</source>
        <translation>Allt är redan som planerat: det finns inget att ändra.</translation>
    </message>
    <message>
        <source>Nothing was applied: the steps above would be refused. Make the plan again.</source>
        <translation>Ingenting verkställdes: stegen ovan skulle nekas. Gör om planen.</translation>
    </message>
    <message>
        <source>Changes were made, but what was done could not be written to standard output. It is in the history: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Ändringar gjordes, men det gick inte att skriva till standardutdata vad som gjordes. Det står i historiken: %1</translation>
    </message>
    <message>
        <source>{partner tenant ID}</source>
        <extracomment>Stands in a path for what each partner&apos;s is: keep the braces</extracomment>
        <translation>{partnerns klientorganisations-ID}</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Ingenting ändrades. Så här verkställer du planen: %1</translation>
    </message>
    <message>
        <source>--drop takes GET, POST, PATCH, PUT or DELETE.</source>
        <translation>Alternativet --drop kan vara GET, POST, PATCH, PUT eller DELETE.</translation>
    </message>
    <message>
        <source>Not verified that the directory of %2 has %1. %3</source>
        <extracomment>%1 is a list of IDs, %2 a tenant, %3 a sentence that says why</extracomment>
        <translation>Inte kontrollerat om katalogen för %2 innehåller detta: %1. %3</translation>
    </message>
    <message>
        <source>There is no group “%1” in the directory of %2. Check the ID.</source>
        <translation>Det finns ingen grupp ”%1” i katalogen för %2. Kontrollera ID:t.</translation>
    </message>
    <message>
        <source>There is no user “%1” in the directory of %2. Check the ID.</source>
        <translation>Det finns ingen användare ”%1” i katalogen för %2. Kontrollera ID:t.</translation>
    </message>
    <message>
        <source>A snapshot cannot be searched.</source>
        <translation>En ögonblicksbild går inte att söka i.</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>partnern</translation>
    </message>
    <message>
        <source>Only a sign-in to that tenant lets it be asked.</source>
        <translation>Bara en inloggning i den klientorganisationen gör det möjligt.</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <extracomment>Head of a column of moments; %1 is the time zone that they are in</extracomment>
        <translation>När (%1)</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>The form of a date with a time, in the letters that Qt takes for it (QDateTime::toString), such as 1 Dec 2026, 14:05</extracomment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Nothing was applied: nobody answered. Give --yes where the plan was reviewed.</source>
        <translation>Ingenting verkställdes: ingen svarade. Ange --yes om planen har granskats.</translation>
    </message>
    <message>
        <source>Nothing was applied: it was stopped at the question.</source>
        <translation>Ingenting verkställdes: det stoppades vid frågan.</translation>
    </message>
    <message>
        <source>Nothing was applied: the question could not be written to standard error. Let it go to a terminal.</source>
        <translation>Ingenting verkställdes: det gick inte att skriva frågan till standardfelutdata. Låt det gå till en terminal.</translation>
    </message>
    <message>
        <source>%1: it is as planned already; nothing will be sent.</source>
        <extracomment>%1 is a step of a plan</extracomment>
        <translation>%1: det är redan som planerat; inget skickas.</translation>
    </message>
    <message>
        <source>“%1” is no client ID. It is the application (client) ID of the app registration, such as 6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01.</source>
        <translation>”%1” är inget klient-ID. Det är appregistreringens program-ID (klient), till exempel 6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a value as it is typed, %2 says what it means</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing for all partners, only for one</source>
        <extracomment>Instead of a list of the values that a setting takes</extracomment>
        <translation>inget för alla partner, bara för en</translation>
    </message>
    <message>
        <source>This organisation&apos;s own app registration is needed. Register the console in its Entra admin center and give the application (client) ID with --client-id.</source>
        <translation>Organisationens egen appregistrering behövs. Registrera konsolen i organisationens administrationscenter för Entra och ange program-ID (klient) med --client-id.</translation>
    </message>
    <message>
        <source>“%1” is no file, and neither a domain nor a tenant ID. Check what was typed.</source>
        <translation>”%1” är varken en fil, en domän eller ett klientorganisations-ID. Kontrollera vad som skrevs.</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>This cloud definition is not a JSON object with the expected members. Ask for it again where you got it.</source>
        <translation>Den här molndefinitionen är inte ett JSON-objekt med de förväntade medlemmarna. Be om en ny där du fick den.</translation>
    </message>
    <message>
        <source>The cloud definition lacks “%1”. Add it to the file.</source>
        <translation>Molndefinitionen saknar ”%1”. Lägg till det i filen.</translation>
    </message>
    <message>
        <source>The address “%1” in the cloud definition must be a full https address; plain http is accepted for this computer only. Correct the file.</source>
        <extracomment>%1 is the name of a member in a file, such as graph</extracomment>
        <translation>Adressen ”%1” i molndefinitionen måste vara en fullständig https-adress; vanlig http godtas endast för den här datorn. Rätta filen.</translation>
    </message>
    <message>
        <source>The cloud definition %1 cannot be read. Check the path and your rights.</source>
        <translation>Det gick inte att läsa molndefinitionen %1. Kontrollera sökvägen och dina rättigheter.</translation>
    </message>
    <message>
        <source>%1 is too large to be a cloud definition. Choose another file.</source>
        <translation>%1 är för stor för att vara en molndefinition. Välj en annan fil.</translation>
    </message>
    <message>
        <source>There is no cloud or definition file called “%1”. Use global, gcchigh, dod, china or the path of a definition file.</source>
        <translation>Det finns inget moln och ingen definitionsfil som heter ”%1”. Använd global, gcchigh, dod, china eller sökvägen till en definitionsfil.</translation>
    </message>
    <message>
        <source>The cloud definition calls itself a practice cloud, but has an address on another computer. Remove “practice” from the file, or choose another file.</source>
        <translation>Molndefinitionen kallar sig ett övningsmoln men har en adress på en annan dator. Ta bort ”practice” från filen eller välj en annan fil.</translation>
    </message>
    <message>
        <source>The cloud definition calls itself “%1”, which is the name of a built-in cloud. Change the name in the file.</source>
        <extracomment>%1 is the name of a cloud, such as global</extracomment>
        <translation>Molndefinitionen kallar sig ”%1”, vilket är namnet på ett inbyggt moln. Ändra namnet i filen.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 and %2 for each other</source>
        <extracomment>%1 and %2 are organisations; a heading above the settings that each has for the other</extracomment>
        <translation>%1 och %2 för varandra</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lika</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Olika</translation>
    </message>
    <message>
        <source>On the left only</source>
        <translation>Endast till vänster</translation>
    </message>
    <message>
        <source>On the right only</source>
        <translation>Endast till höger</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
</context>
<context>
    <name>DialogHooks</name>
    <message>
        <source>Cannot make a plan</source>
        <translation>Det gick inte att skapa en plan</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) on %1 left out, because the tenant has not been read. Refresh it and review again.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>
            <numerusform>%n väntande ändring för %1 är utelämnad, eftersom klientorganisationen inte har lästs. Uppdatera den och granska igen.</numerusform>
            <numerusform>%n väntande ändringar för %1 är utelämnade, eftersom klientorganisationen inte har lästs. Uppdatera den och granska igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>No organisation in this cloud is known as &quot;%1&quot;. Check the spelling, and whether it is in another Microsoft cloud.</source>
        <translation>Ingen organisation i det här molnet är känd som ”%1”. Kontrollera stavningen och om den finns i ett annat Microsoft-moln.</translation>
    </message>
    <message>
        <source>The service gave an answer that makes no sense. Try again in a few minutes.</source>
        <translation>Tjänsten gav ett orimligt svar. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>Type a domain of the organisation, such as fabrikam.com, or its tenant ID.</source>
        <translation>Skriv en domän för organisationen, till exempel fabrikam.com, eller dess klientorganisations-ID.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This was cancelled. Start it again when you want to.</source>
        <translation>Detta avbröts. Starta det igen när du vill.</translation>
    </message>
    <message>
        <source>The console built an address that cannot be right; report this with the details.</source>
        <translation>Konsolen skapade en adress som inte kan stämma; rapportera detta med informationen.</translation>
    </message>
    <message>
        <source>This cloud has no address for the service; choose another cloud, or add the address to its definition file.</source>
        <translation>Det här molnet har ingen adress för tjänsten; välj ett annat moln eller lägg till adressen i dess definitionsfil.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not encrypted; use https in the cloud&apos;s definition file.</source>
        <translation>Tjänstens adress är inte krypterad; använd https i molnets definitionsfil.</translation>
    </message>
    <message>
        <source>The service&apos;s answer points to another server, which was not followed; check the network and the cloud&apos;s definition.</source>
        <translation>Tjänstens svar hänvisar till en annan server, vilket inte följdes; kontrollera nätverket och molnets definition.</translation>
    </message>
    <message>
        <source>The answer was a redirection, which is not followed; check the network, the proxy and the cloud&apos;s definition.</source>
        <translation>Svaret var en omdirigering, som inte följs; kontrollera nätverket, proxyn och molnets definition.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in; sign in to this tenant again.</source>
        <translation>Tjänsten godtar inte längre inloggningen; logga in i klientorganisationen igen.</translation>
    </message>
    <message>
        <source>This tenant or cloud does not offer this function; leave it out, or use the admin center instead.</source>
        <translation>Klientorganisationen eller molnet erbjuder inte den här funktionen; utelämna den eller använd administrationscentret i stället.</translation>
    </message>
    <message>
        <source>The service did not answer in time; try again later.</source>
        <translation>Tjänsten svarade inte i tid; försök igen senare.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; read it again before changing it.</source>
        <translation>Någon annan har ändrat detta under tiden; läs det på nytt innan du ändrar det.</translation>
    </message>
    <message>
        <source>The service has locked this for the moment; try again later.</source>
        <translation>Tjänsten har låst detta för tillfället; försök igen senare.</translation>
    </message>
    <message>
        <source>The service did not get to this because something before it failed; solve that first.</source>
        <translation>Tjänsten kom inte fram till detta eftersom något tidigare misslyckades; åtgärda det först.</translation>
    </message>
    <message>
        <source>Too many requests; wait some minutes, then try again.</source>
        <translation>För många begäranden; vänta några minuter och försök sedan igen.</translation>
    </message>
    <message>
        <source>The service refused this as invalid; read the details, correct the value and try again.</source>
        <translation>Tjänsten nekade detta som ogiltigt; läs informationen, rätta värdet och försök igen.</translation>
    </message>
    <message>
        <source>You lack a role or permission for this; ask an administrator of this tenant for it, then sign in again.</source>
        <translation>Du saknar en roll eller behörighet för detta; be en administratör för klientorganisationen om den och logga sedan in igen.</translation>
    </message>
    <message>
        <source>The service does not know this object; read the tenant again and check whether it was removed.</source>
        <translation>Tjänsten känner inte till objektet; läs klientorganisationen på nytt och kontrollera om det har tagits bort.</translation>
    </message>
    <message>
        <source>It exists already, or somebody else is changing it; read the tenant again and compare.</source>
        <translation>Det finns redan, eller så håller någon annan på att ändra det; läs klientorganisationen på nytt och jämför.</translation>
    </message>
    <message>
        <source>The service failed; try again later, and give its support the request ID if it keeps failing.</source>
        <translation>Tjänsten fungerade inte; försök igen senare, och ge dess support begärande-ID:t om felet kvarstår.</translation>
    </message>
    <message>
        <source>The service gave an answer that makes no sense; try again later, and report it with the details if it stays.</source>
        <translation>Tjänsten gav ett orimligt svar; försök igen senare, och rapportera det med informationen om felet kvarstår.</translation>
    </message>
    <message>
        <source>A web page came in place of the service&apos;s answer; check whether the network asks for a sign-in, and the proxy.</source>
        <translation>En webbsida kom i stället för tjänstens svar; kontrollera om nätverket kräver inloggning, och kontrollera proxyn.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read; try again, and check the proxy if it stays.</source>
        <translation>Tjänstens svar går inte att läsa; försök igen, och kontrollera proxyn om felet kvarstår.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is empty; try again later.</source>
        <translation>Tjänstens svar är tomt; försök igen senare.</translation>
    </message>
    <message>
        <source>The service&apos;s answer broke off; check the connection and try again.</source>
        <translation>Tjänstens svar bröts; kontrollera anslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is larger than %1 and was not read; ask for less at once, or check the network.</source>
        <translation>Tjänstens svar är större än %1 och lästes inte; begär mindre åt gången eller kontrollera nätverket.</translation>
    </message>
    <message>
        <source>The service left a part of its answer out or sent it twice; try again later.</source>
        <translation>Tjänsten utelämnade en del av svaret eller skickade den två gånger; försök igen senare.</translation>
    </message>
    <message>
        <source>The service&apos;s answer holds something else than a list; try again later, and report it with the details if it stays.</source>
        <translation>Tjänstens svar innehåller något annat än en lista; försök igen senare, och rapportera det med informationen om felet kvarstår.</translation>
    </message>
    <message>
        <source>The service sends the same page of the list again and again; try again later.</source>
        <translation>Tjänsten skickar samma sida i listan om och om igen; försök igen senare.</translation>
    </message>
    <message>
        <source>The list has more than %1 pages and was not read to its end; ask for a part of it.</source>
        <translation>Listan har fler än %1 sidor och lästes inte till slutet; begär en del av den.</translation>
    </message>
    <message>
        <source>The connection broke off; check the network and try again.</source>
        <translation>Anslutningen bröts; kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>No answer came in time; check the network and the proxy, then try again.</source>
        <translation>Inget svar kom i tid; kontrollera nätverket och proxyn och försök sedan igen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached; check the proxy in the system&apos;s settings.</source>
        <translation>Proxyn går inte att nå; kontrollera proxyn i systemets inställningar.</translation>
    </message>
    <message>
        <source>The server does not take connections; check the network, the firewall and the cloud&apos;s definition.</source>
        <translation>Servern tar inte emot anslutningar; kontrollera nätverket, brandväggen och molnets definition.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found; check the network, the name server and the cloud&apos;s definition.</source>
        <translation>Serverns namn hittades inte; kontrollera nätverket, namnservern och molnets definition.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused (%1); check the date of this computer and its certificates, and whether a proxy opens the connection.</source>
        <translation>Serverns certifikat avvisades (%1); kontrollera datorns datum och certifikat och om en proxy öppnar anslutningen.</translation>
    </message>
    <message>
        <source>The connection broke after the change was sent; read the setting again before you repeat it.</source>
        <translation>Anslutningen bröts efter att ändringen hade skickats; läs inställningen på nytt innan du upprepar den.</translation>
    </message>
    <message>
        <source>The service asks for a stronger sign-in; sign in to this tenant again and confirm what is asked.</source>
        <translation>Tjänsten kräver en starkare inloggning; logga in i klientorganisationen igen och bekräfta det som efterfrågas.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests; wait %n second(s), then try again.</source>
        <translation>
            <numerusform>För många begäranden; vänta %n sekund och försök sedan igen.</numerusform>
            <numerusform>För många begäranden; vänta %n sekunder och försök sedan igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and password; enter them, or put them into its address in http_proxy and https_proxy, and try again.</source>
        <translation>Proxyn kräver ett användarnamn och lösenord; ange dem eller skriv in dem i proxyns adress i http_proxy och https_proxy och försök igen.</translation>
    </message>
    <message>
        <source>The list is larger than %1 and was not read to its end; ask for a part of it.</source>
        <translation>Listan är större än %1 och lästes inte till slutet; begär en del av den.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened. Check its name, its place and your rights to it.</source>
        <translation>Det gick inte att öppna filen ”%1”. Kontrollera dess namn, plats och dina rättigheter till den.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is too large. Choose another file.</source>
        <translation>Filen ”%1” är för stor. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be saved. Check the folder and the free space, then try again.</source>
        <translation>Det gick inte att spara filen ”%1”. Kontrollera mappen och det lediga utrymmet och försök sedan igen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>”%1” är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Make it, or choose another place for the file.</source>
        <translation>Mappen ”%1” finns inte. Skapa den eller välj en annan plats för filen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist. Check its name and the folder that it is in.</source>
        <translation>Filen ”%1” finns inte. Kontrollera dess namn och mappen den ligger i.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe. Choose an ordinary file.</source>
        <translation>”%1” är en enhet eller en pipe. Välj en vanlig fil.</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Open two practice tenants; no account is needed.</source>
        <translation>Öppna två övningsmiljöer; inget konto behövs.</translation>
    </message>
    <message>
        <source>The Microsoft cloud, or a file that describes one.</source>
        <translation>Microsoft-molnet, eller en fil som beskriver ett.</translation>
    </message>
    <message>
        <source>The data folder.</source>
        <translation>Datamappen.</translation>
    </message>
    <message>
        <source>The language.</source>
        <translation>Språket.</translation>
    </message>
    <message>
        <source>Do the main job on practice tenants and write pictures of it to this folder.</source>
        <translation>Gör huvuduppgiften med övningsmiljöer och skriv bilder av den till den här mappen.</translation>
    </message>
    <message>
        <source>There is no display to show a window on. Use ententectl, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>Det finns ingen skärm att visa ett fönster på. Använd ententectl, eller ange DISPLAY eller WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>The tour could not go on at “%1”.</source>
        <translation>Rundturen kunde inte fortsätta vid ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n bild i %1</numerusform>
            <numerusform>%n bilder i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>Set up, compare and keep the sharing between two Microsoft 365 organisations.</source>
        <translation>Konfigurera, jämför och upprätthåll delningen mellan två Microsoft 365-organisationer.</translation>
    </message>
    <message>
        <source>LEFT and RIGHT are a tenant (domain or ID) or a snapshot file.</source>
        <translation>LEFT och RIGHT är en klientorganisation (domän eller ID) eller en ögonblicksbildsfil.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>For the administrator of %1</source>
        <extracomment>%1 is the partner</extracomment>
        <translation>Till administratören för %1</translation>
    </message>
    <message>
        <source>Object ID of the group %1: %2</source>
        <extracomment>%1 is a group&apos;s name, %2 its id</extracomment>
        <translation>Objekt-ID för gruppen %1: %2</translation>
    </message>
    <message>
        <source>Where: Microsoft Entra admin center, External Identities, Cross-tenant access settings, Organizational settings. It takes up to 6 hours until the change works everywhere.</source>
        <translation>Var: administrationscentret för Microsoft Entra, Externa identiteter, Inställningar för åtkomst mellan klientorganisationer, Organisationsinställningar. Det tar upp till 6 timmar innan ändringen fungerar överallt.</translation>
    </message>
    <message>
        <source>The same in PowerShell:</source>
        <translation>Samma sak i PowerShell:</translation>
    </message>
    <message>
        <source>What %1 has set for %2 now:</source>
        <extracomment>%1 and %2 are tenants</extracomment>
        <translation>Vad %1 har ställt in för %2 nu:</translation>
    </message>
    <message>
        <source>Object ID of the user %1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 their id</extracomment>
        <translation>Objekt-ID för användaren %1: %2</translation>
    </message>
    <message>
        <source>Object ID of a user: %1</source>
        <translation>Objekt-ID för en användare: %1</translation>
    </message>
    <message>
        <source>Object ID of a group: %1</source>
        <translation>Objekt-ID för en grupp: %1</translation>
    </message>
    <message>
        <source>The text for the administrator of %1 comes once every change is made in %2. Set up the partner again when what stood in the way is gone.</source>
        <extracomment>%1 is the partner, %2 the own tenant</extracomment>
        <translation>Texten till administratören för %1 kommer när alla ändringar har genomförts i %2. Konfigurera partnern igen när hindret är borta.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not read</source>
        <translation>Inte läst</translation>
    </message>
    <message>
        <source>Planned: %1 (%2)</source>
        <extracomment>History of a step that was not sent: %1 is the value that was wanted, %2 the state that it ended in</extracomment>
        <translation>Planerat: %1 (%2)</translation>
    </message>
    <message>
        <source>Not read back (planned: %1)</source>
        <extracomment>History of a step: %1 is the value that was wanted</extracomment>
        <translation>Inte kontrolläst (planerat: %1)</translation>
    </message>
    <message>
        <source>As recorded then: %1</source>
        <extracomment>%1 is a sentence that says what went wrong, maybe in another language</extracomment>
        <translation>Som det antecknades då: %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal has no run %1. Choose one from the list of runs.</source>
        <translation>Journalen har ingen körning %1. Välj en i listan över körningar.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Move it to another folder, where somebody can repair it, and start again: a new one is then made.</source>
        <translation>Journalen %1 är skadad. Flytta den till en annan mapp, där någon kan reparera den, och starta om: då skapas en ny.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program. Close that program, then try again.</source>
        <translation>Journalen %1 används av ett annat program. Stäng det programmet och försök sedan igen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written. Give yourself the right to write to it, then try again.</source>
        <translation>Det går inte att skriva i journalen %1. Ge dig själv rätt att skriva i den och försök sedan igen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: the disk is full or fails. Free some space, then try again.</source>
        <translation>Det går inte att skriva i journalen %1: disken är full eller fungerar inte. Frigör utrymme och försök sedan igen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. Check the folder and its permissions, then try again.</source>
        <translation>Det går inte att använda journalen %1. Kontrollera mappen och dess behörigheter och försök sedan igen.</translation>
    </message>
    <message>
        <source>The file %1 is not a journal of Entente. Move it to another folder, then start again.</source>
        <translation>Filen %1 är inte en journal från Entente. Flytta den till en annan mapp och starta sedan om.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Entente. Install that version, then start again.</source>
        <translation>Journalen %1 skrevs av en nyare version av Entente. Installera den versionen och starta sedan om.</translation>
    </message>
    <message>
        <source>Another Entente is making changes with the journal %1. Wait until it has finished, then try again.</source>
        <translation>En annan Entente gör ändringar med journalen %1. Vänta tills den är klar och försök sedan igen.</translation>
    </message>
</context>
<context>
    <name>NameBook</name>
    <message>
        <source>not resolvable from this side: %1</source>
        <translation>går inte att slå upp från den här sidan: %1</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>own</source>
        <extracomment>Where a value comes from: the entry itself. A small label in a cell</extracomment>
        <translation>egen</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: the tenant&apos;s default settings. A small label in a cell</extracomment>
        <translation>standard</translation>
    </message>
    <message>
        <source>service default</source>
        <extracomment>Where a value comes from: Microsoft&apos;s defaults, never changed. A small label in a cell</extracomment>
        <translation>tjänststandard</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Where a value comes from could not be told. A small label in a cell</extracomment>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Cross-tenant access settings</source>
        <translation>Inställningar för åtkomst mellan klientorganisationer</translation>
    </message>
    <message>
        <source>Facts about the tenant</source>
        <translation>Fakta om klientorganisationen</translation>
    </message>
    <message>
        <source>Names of users and groups</source>
        <translation>Namn på användare och grupper</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>This is no undamaged plan of Entente. Make the plan again, or use an undamaged copy.</source>
        <translation>Det här är ingen oskadad plan från Entente. Skapa planen på nytt eller använd en oskadad kopia.</translation>
    </message>
    <message>
        <source>Step %1 of the plan would send something else than it shows. Do not use this file; make the plan again.</source>
        <translation>Steg %1 i planen skulle skicka något annat än det visar. Använd inte filen; skapa planen på nytt.</translation>
    </message>
    <message>
        <source>This plan was written by a newer version of Entente. Install that version, or make the plan again.</source>
        <translation>Planen skrevs av en nyare version av Entente. Installera den versionen eller skapa planen på nytt.</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a step of a plan does with an entry.</extracomment>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What a step of a plan does with an entry.</extracomment>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Step %1 of the plan changes “%2”, which this version does not know. Install a newer version, or make the plan again.</source>
        <translation>Steg %1 i planen ändrar ”%2”, som den här versionen inte känner till. Installera en nyare version eller skapa planen på nytt.</translation>
    </message>
    <message>
        <source>Step %1 of the plan makes no sense. Make the plan again.</source>
        <translation>Steg %1 i planen är orimligt. Skapa planen på nytt.</translation>
    </message>
    <message>
        <source>Step %1 of the plan has values for “%2” that do not fit together. Make the plan again.</source>
        <translation>Steg %1 i planen har värden för ”%2” som inte stämmer med varandra. Skapa planen på nytt.</translation>
    </message>
    <message>
        <source>Step %1 of the plan breaks a rule of the service: %2</source>
        <extracomment>%1 is a number, %2 the whole sentence that says which rule</extracomment>
        <translation>Steg %1 i planen bryter mot en regel i tjänsten: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of settings, %2 the partner that they are for: &quot;Partner settings: Fabrikam (&lt;tenant ID&gt;)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a value, %2 where it comes from: &quot;Blocked, all users (service default)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes between %1 and %2</source>
        <extracomment>Title of a plan: %1 and %2 are organisations</extracomment>
        <translation>Ändringar mellan %1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partner</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is too large for a file that can be read back. Make several plans with fewer changes each.</source>
        <translation>Planen är för stor för en fil som kan läsas in igen. Skapa flera planer med färre ändringar i varje.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>Title of a plan: %1 says what is changed, &quot;Fabrikam&quot;, &quot;3 partners and Default settings&quot;</extracomment>
        <translation>Ändringar: %1</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Set along with it, as the default settings have it now, because the service takes it only as a whole: %1</source>
        <extracomment>%1 is a list of technical names with their values: &quot;isCompliantNetworkAccepted: false&quot;</extracomment>
        <translation>Ställs in samtidigt, så som det är i standardinställningarna nu, eftersom tjänsten bara tar emot det som en helhet: %1</translation>
    </message>
    <message>
        <source>“%1” does not name one entry of “%2”. Choose the entry from the list.</source>
        <translation>”%1” pekar inte ut en enda post i ”%2”. Välj posten i listan.</translation>
    </message>
    <message>
        <source>“%1” cannot have this value. Choose one of those that the console offers.</source>
        <translation>”%1” kan inte ha det här värdet. Välj ett av dem som konsolen erbjuder.</translation>
    </message>
    <message>
        <source>“%1” is wished for twice with different values. Keep one of them.</source>
        <translation>”%1” önskas två gånger med olika värden. Behåll ett av dem.</translation>
    </message>
    <message>
        <source>“%1” has to be written too, and what it stands on now could not be told from the default settings. Read the tenant again.</source>
        <translation>”%1” måste också skrivas, men det gick inte att avgöra ur standardinställningarna vad som gäller nu. Läs klientorganisationen på nytt.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. “ententectl catalogue” lists all of them.</source>
        <translation>Inställningen ”%1” finns inte. ”ententectl catalogue” listar alla.</translation>
    </message>
    <message>
        <source>“%1” can only go back to the default together with what belongs to it. Take back both, or neither.</source>
        <translation>”%1” kan bara återgå till standardinställningen tillsammans med det som hör dit. Återställ båda eller ingen.</translation>
    </message>
    <message>
        <source>“%1” of %2 could not be read, so no change to it can be planned. Read the tenant again, with a role that may.</source>
        <translation>”%1” för %2 gick inte att läsa, så ingen ändring av det kan planeras. Läs klientorganisationen på nytt med en roll som får det.</translation>
    </message>
    <message>
        <source>“%1” has no entry “%2”, and none can be made here. Choose an entry that exists.</source>
        <translation>”%1” har ingen post ”%2”, och ingen kan skapas här. Välj en post som finns.</translation>
    </message>
    <message>
        <source>“%1” of %2 holds something that this version does not know and that would get lost. Change it in Microsoft&apos;s own portal.</source>
        <translation>”%1” för %2 innehåller något som den här versionen inte känner till och som skulle gå förlorat. Ändra det i Microsofts egen portal.</translation>
    </message>
    <message>
        <source>Which partners follow this default could not be read.</source>
        <translation>Det gick inte att läsa vilka partner som följer den här standardinställningen.</translation>
    </message>
    <message>
        <source>%1 gets an entry of its own; what is not listed here keeps following the default settings.</source>
        <translation>%1 får en egen post; det som inte står här fortsätter att följa standardinställningarna.</translation>
    </message>
    <message>
        <source>This counts for the whole tenant and so for every partner.</source>
        <translation>Detta gäller för hela klientorganisationen och därmed för alla partner.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) without a value of their own follow it: %1.</source>
        <extracomment>%1 is a list of partners, &quot;Fabrikam, Tailspin Toys and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%n partner utan eget värde följer den: %1.</numerusform>
            <numerusform>%n partner utan eget värde följer den: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant cannot be its own partner. Choose another organisation.</source>
        <translation>En klientorganisation kan inte vara sin egen partner. Välj en annan organisation.</translation>
    </message>
    <message>
        <source>This is a default: it counts for every organisation that has no entry of its own.</source>
        <translation>Det här är en standardinställning: den gäller för alla organisationer som inte har en egen post.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n user(s) or group(s) named now lose access.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>
            <numerusform>”%1”: %n användare eller grupp som nu är angiven förlorar åtkomst.</numerusform>
            <numerusform>”%1”: %n användare eller grupper som nu är angivna förlorar åtkomst.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” opens everything that “%2” allows already, not only what is meant here.</source>
        <extracomment>%1 and %2 are settings</extracomment>
        <translation>”%1” öppnar allt som ”%2” redan tillåter, inte bara det som avses här.</translation>
    </message>
    <message>
        <source>Changes along with it, because the service takes these back to the default only together: %1</source>
        <extracomment>%1 is a list of settings in quotes</extracomment>
        <translation>Ändras samtidigt, eftersom tjänsten bara återställer dessa till standard tillsammans: %1</translation>
    </message>
    <message>
        <source>You probably may not make this change: it takes the role %1.</source>
        <extracomment>%1 is a role of Microsoft Entra</extracomment>
        <translation>Du får troligen inte göra den här ändringen: den kräver rollen %1.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera alla</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Stega u&amp;ppåt</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Stega &amp;nedåt</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna listrutan</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Visar versionen.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Visar hjälp om kommandoradens alternativ.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Visar hjälp, även om Qt:s egna alternativ.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Okänt alternativ ”%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Okända alternativ: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Ett värde saknas efter ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Oväntat värde efter ”%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[alternativ]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Alternativ:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Jobbhantering</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Schemalagd utskrift:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Faktureringsinformation:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Jobbprioritet:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Slut:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut direkt</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Håll kvar tills vidare</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (06:00 till 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (18:00 till 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Andra skiftet (16:00 till 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Tredje skiftet (00:00 till 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Helg (lördag till söndag)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Bestämd tid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Oklassificerad</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidentiell</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Klassificerad</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlig</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Kvalificerat hemlig</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till den överordnade mappen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt till listvy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvy</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt till detaljvy</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista över platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Filn&amp;amn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ny &amp;mapp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Sök mapp</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att mappens namn är rätt.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att filens namn är rätt.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Det gick inte att ta bort mappen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändringsdatum</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Gör &amp;om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera alla</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Visa detaljer…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Dölj detaljer…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidstorlek:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höjd:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papperskälla:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvänt liggande</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvänt stående</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>övre marginal</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vänstermarginal</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>högermarginal</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>nedre marginal</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidlayout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidordning:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sidor per ark:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Anpassat</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tum (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativ &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativ &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Udda sidor</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Jämna sidor</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vänster till höger, uppifrån och ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vänster till höger, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Höger till vänster, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Höger till vänster, uppifrån och ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedifrån och upp, vänster till höger</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedifrån och upp, höger till vänster</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Uppifrån och ned, vänster till höger</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Uppifrån och ned, höger till vänster</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv ut till fil (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv ut till fil…</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Det går inte att skriva filen %1.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finns redan.
Vill du skriva över den?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Alternativen ”Sidor per ark” och ”Siduppsättning” kan inte användas tillsammans.
Stäng av ett av dem.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ogiltig angivelse av sidor</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 är inte rätt skrivet. Skilj intervall och sidor åt med kommatecken, ange intervall med bindestreck och låt inte intervall överlappa varandra.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikter i inställningarna för dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Inställningarna för dubbelsidig utskrift står i konflikt med varandra. Vill du åtgärda dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Skrivaregenskaper</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Jobbalternativ</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikter i utskriftsformatet</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Alternativen för utskriftsformat står i konflikt med varandra. Vill du åtgärda dem?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikter i de avancerade alternativen</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Några avancerade alternativ står i konflikt med varandra. Vill du åtgärda dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Några alternativ står i konflikt med varandra. Åtgärda dem.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut allt</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sidor från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuell sida</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Siduppsättning:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ange sidor eller intervall åtskilda med kommatecken. Ett intervall anges med två tal och ett bindestreck emellan. 3,5-7,9 skriver till exempel ut sidorna 3, 5, 6, 7 och 9.</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsinställningar</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopior:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvänd ordning</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Färgläge</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Långsidan</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kortsidan</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plats:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Utdatafil:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkanten</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkanten</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En sida åt vänster</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En sida uppåt</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En sida åt höger</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En sida nedåt</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla nedåt</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänsterpil</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Högerpil</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Uppil</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedpil</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Gör &amp;om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera alla</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Till&amp;baka</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Nästa &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Reading settings</source>
        <translation>Läser inställningar</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Slår upp namn</translation>
    </message>
    <message>
        <source>The service gave an answer that makes no sense. Try again in a few minutes.</source>
        <translation>Tjänsten gav ett orimligt svar. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>The service answered for another tenant. Sign in to this tenant again.</source>
        <translation>Tjänsten svarade för en annan klientorganisation. Logga in i klientorganisationen igen.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” has to name either everyone or at least one chosen target. Choose again.</source>
        <translation>”%1” måste ange antingen alla eller minst ett valt mål. Välj igen.</translation>
    </message>
    <message>
        <source>“%1” can only be everyone in the default settings. Choose users and groups in the settings for one partner instead.</source>
        <translation>”%1” kan bara vara alla i standardinställningarna. Välj användare och grupper i inställningarna för en enskild partner i stället.</translation>
    </message>
    <message>
        <source>“%1” blocks everyone, so all applications must be blocked too. Block all applications, or allow somebody.</source>
        <translation>”%1” blockerar alla, så alla program måste också blockeras. Blockera alla program eller tillåt någon.</translation>
    </message>
    <message>
        <source>“%1” allows somebody, so at least one application must be allowed. Allow an application, or block everyone.</source>
        <translation>”%1” tillåter någon, så minst ett program måste tillåtas. Tillåt ett program eller blockera alla.</translation>
    </message>
    <message>
        <source>“%1” blocks the chosen ones only: everybody else gets to every application, although all applications are blocked.</source>
        <translation>”%1” blockerar bara de valda: alla andra når alla program, trots att alla program blockeras.</translation>
    </message>
    <message>
        <source>“%1”: with users and applications both blocked, only the chosen users together with the chosen applications are blocked. Everything else stays open.</source>
        <translation>”%1”: när både användare och program blockeras, blockeras endast de valda användarna tillsammans med de valda programmen. Allt annat förblir öppet.</translation>
    </message>
    <message>
        <source>“%1”: with all applications blocked your people cannot read rights-protected mail of the other side either. Microsoft suggests to allow the application %2.</source>
        <translation>”%1”: när alla program blockeras kan dina användare inte heller läsa rättighetsskyddad e-post från den andra sidan. Microsoft föreslår att programmet %2 tillåts.</translation>
    </message>
    <message>
        <source>This needs Microsoft Entra ID P1 (%1); whether the tenant has it could not be read.</source>
        <translation>Detta kräver Microsoft Entra ID P1 (%1); det gick inte att läsa om klientorganisationen har det.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in the default settings. Change it for one partner instead.</source>
        <translation>”%1” kan inte ändras i standardinställningarna. Ändra det för en enskild partner i stället.</translation>
    </message>
    <message>
        <source>“%1” cannot name “%2”: it takes object IDs such as “6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01”, or one of the service&apos;s own names.</source>
        <translation>”%1” kan inte ange ”%2”: här används objekt-ID:n som ”6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01” eller något av tjänstens egna namn.</translation>
    </message>
    <message>
        <source>“%1” for chosen users or groups needs Microsoft Entra ID P1 (%2), which %3 does not have. Choose all users instead, or get the licence.</source>
        <translation>”%1” för valda användare eller grupper kräver Microsoft Entra ID P1 (%2), som %3 inte har. Välj alla användare i stället eller skaffa licensen.</translation>
    </message>
    <message>
        <source>“%1” for chosen applications needs Microsoft Entra ID P1 (%2), which %3 does not have. Choose all applications instead, or get the licence.</source>
        <translation>”%1” för valda program kräver Microsoft Entra ID P1 (%2), som %3 inte har. Välj alla program i stället eller skaffa licensen.</translation>
    </message>
    <message>
        <source>“%1” with this value needs Microsoft Entra ID P1 (%2), which %3 does not have. Leave it as it is, or get the licence.</source>
        <translation>”%1” med det här värdet kräver Microsoft Entra ID P1 (%2), som %3 inte har. Behåll det som det är eller skaffa licensen.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The console does not know the tenant %1 yet. Add it by signing in first.</source>
        <translation>Konsolen känner inte till klientorganisationen %1 än. Lägg till den genom att först logga in.</translation>
    </message>
    <message>
        <source>This organisation&apos;s own app registration is needed. Register the console in its Entra admin center and give the application (client) ID.</source>
        <translation>Organisationens egen appregistrering behövs. Registrera konsolen i organisationens administrationscenter för Entra och ange program-ID (klient).</translation>
    </message>
    <message>
        <source>A person has to sign in for this. Run the sign-in first, or allow questions.</source>
        <translation>För detta måste en person logga in. Gör inloggningen först, eller tillåt frågor.</translation>
    </message>
    <message>
        <source>%1 belongs to another Microsoft cloud (%2). Direct connect does not work between clouds; choose a partner of your own cloud.</source>
        <translation>%1 hör till ett annat Microsoft-moln (%2). Direktanslutning fungerar inte mellan moln; välj en partner i ditt eget moln.</translation>
    </message>
    <message>
        <source>The cloud&apos;s definition %2 cannot be read, so the token of %1 cannot be found. The keychain may still hold it: restore the definition and sign out, or remove the entry Entente there.</source>
        <extracomment>%1 is an organisation, %2 a file</extracomment>
        <translation>Molnets definition %2 går inte att läsa, så token för %1 går inte att hitta. Den kan finnas kvar i nyckelringen: återställ definitionen och logga ut, eller ta bort posten Entente där.</translation>
    </message>
    <message>
        <source>A person has to enter the device code. Allow questions, or do without the device code: in practice nobody is needed then.</source>
        <translation>En person måste ange enhetskoden. Tillåt frågor, eller avstå från enhetskoden: i övning behövs då ingen.</translation>
    </message>
    <message>
        <source>A person has to sign in for this, and without a keychain this computer keeps no sign-in. Allow questions, or start a keychain (GNOME Keyring or KWallet) and sign in before this.</source>
        <translation>För detta måste en person logga in, och utan nyckelring sparar den här datorn ingen inloggning. Tillåt frågor, eller starta en nyckelring (GNOME Keyring eller KWallet) och logga in i förväg.</translation>
    </message>
    <message>
        <source>Changes are being applied as %1, so nobody else can sign in to this tenant now. Sign in as %1, or wait for the end.</source>
        <extracomment>%1 is an account name such as anna@contoso.com</extracomment>
        <translation>Ändringar verkställs som %1, så ingen annan kan logga in i klientorganisationen nu. Logga in som %1 eller vänta tills det är klart.</translation>
    </message>
</context>
<context>
    <name>SetupRules</name>
    <message>
        <source>Enter the partner&apos;s domain or tenant ID.</source>
        <translation>Ange partnerns domän eller klientorganisations-ID.</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant ID. A domain looks like fabrikam.com.</source>
        <translation>Detta är varken en domän eller ett klientorganisations-ID. En domän ser ut som fabrikam.com.</translation>
    </message>
    <message>
        <source>“%1” is not an object ID. Object IDs look like 1b2c3d4e-5f60-4718-a9ba-cbdcedfe0f10.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>”%1” är inget objekt-ID. Ett objekt-ID ser ut som 1b2c3d4e-5f60-4718-a9ba-cbdcedfe0f10.</translation>
    </message>
    <message>
        <source>Choose at least one group, or choose everyone.</source>
        <translation>Välj minst en grupp, eller välj alla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tenant, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is your own tenant. Enter the domain of the other organisation.</source>
        <translation>Detta är din egen klientorganisation. Ange den andra organisationens domän.</translation>
    </message>
    <message>
        <source>%1 has no Microsoft Entra ID P1. Shared channels with another organisation need it in both tenants.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>%1 har inte Microsoft Entra ID P1. Delade kanaler med en annan organisation kräver det i båda klientorganisationerna.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Sign in with a device code instead.</source>
        <translation>Ingen port på den här datorn är ledig för webbläsarens svar. Logga in med en enhetskod i stället.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Sign in again, or use a device code.</source>
        <translation>Webbläsaren kom inte tillbaka i tid. Logga in igen eller använd en enhetskod.</translation>
    </message>
    <message>
        <source>The cloud&apos;s sign-in address is not safe to use. Check the cloud definition.</source>
        <translation>Molnets inloggningsadress är inte säker att använda. Kontrollera molndefinitionen.</translation>
    </message>
    <message>
        <source>The sign-in service gave no usable device code. Sign in in the browser instead.</source>
        <translation>Inloggningstjänsten gav ingen användbar enhetskod. Logga in i webbläsaren i stället.</translation>
    </message>
    <message>
        <source>The sign-in service does not describe itself. Check the cloud.</source>
        <translation>Inloggningstjänsten beskriver inte sig själv. Kontrollera molnet.</translation>
    </message>
    <message>
        <source>“%1” is neither a domain nor a tenant ID. Correct it.</source>
        <translation>”%1” är varken en domän eller ett klientorganisations-ID. Rätta det.</translation>
    </message>
    <message>
        <source>This tenant lives in another Microsoft cloud. Choose the cloud %1 and sign in there.</source>
        <extracomment>%1 is the name of a Microsoft cloud, such as gcchigh</extracomment>
        <translation>Klientorganisationen finns i ett annat Microsoft-moln. Välj molnet %1 och logga in där.</translation>
    </message>
    <message>
        <source>The sign-in service names an address without https, so nothing was sent to it. Check the cloud definition.</source>
        <translation>Inloggningstjänsten anger en adress utan https, så ingenting skickades dit. Kontrollera molndefinitionen.</translation>
    </message>
    <message>
        <source>The sign-in service did not say properly who signed in. Try again, and check the cloud if it stays so.</source>
        <translation>Inloggningstjänsten angav inte tydligt vem som loggade in. Försök igen, och kontrollera molnet om felet kvarstår.</translation>
    </message>
    <message>
        <source>The answer is meant for another app or comes from another service, so it was refused. Check the cloud and client ID.</source>
        <translation>Svaret är avsett för en annan app eller kommer från en annan tjänst, så det avvisades. Kontrollera molnet och program-ID:t (klient).</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in attempt, so it was refused. Sign in again.</source>
        <translation>Svaret hör till ett annat inloggningsförsök, så det avvisades. Logga in igen.</translation>
    </message>
    <message>
        <source>The answer has expired already. Check this computer&apos;s clock and sign in again.</source>
        <translation>Svaret har redan upphört att gälla. Kontrollera datorns klocka och logga in igen.</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account. Sign in with a work or school account of the tenant.</source>
        <translation>Det här är ett personligt Microsoft-konto. Logga in med ett arbets- eller skolkonto i klientorganisationen.</translation>
    </message>
    <message>
        <source>You were signed in to another tenant than the one asked for, so it was refused. Pick another account.</source>
        <translation>Du var inloggad i en annan klientorganisation än den som begärdes, så det avvisades. Välj ett annat konto.</translation>
    </message>
    <message>
        <source>The sign-in could not be removed from the system&apos;s keychain. Remove the entry Entente there.</source>
        <translation>Det gick inte att ta bort inloggningen från systemets nyckelring. Ta bort posten Entente där.</translation>
    </message>
    <message>
        <source>No keychain answered on this computer, so sign-ins are kept in memory only, until the program ends.</source>
        <translation>Ingen nyckelring svarade på den här datorn, så inloggningar hålls endast i minnet tills programmet avslutas.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in, so it was refused. Sign in again.</source>
        <translation>Webbläsaren kom tillbaka med svaret på en annan inloggning, så det avvisades. Logga in igen.</translation>
    </message>
    <message>
        <source>The browser came back without a usable answer. Sign in again.</source>
        <translation>Webbläsaren kom tillbaka utan ett användbart svar. Logga in igen.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this tenant yet. Sign in.</source>
        <translation>Ingen är inloggad i klientorganisationen än. Logga in.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in memory only, until the program ends.</source>
        <translation>Inloggningar hålls endast i minnet tills programmet avslutas.</translation>
    </message>
    <message>
        <source>The practice cloud did not finish the sign-in. Restart it, then sign in again.</source>
        <translation>Övningsmolnet slutförde inte inloggningen. Starta om det och logga sedan in igen.</translation>
    </message>
    <message>
        <source>The sign-in service refused for a reason that we do not know. See the details, then try again.</source>
        <translation>Inloggningstjänsten nekade av en anledning som vi inte känner till. Se informationen och försök sedan igen.</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer valid. Sign in again.</source>
        <translation>Den sparade inloggningen är inte längre giltig. Logga in igen.</translation>
    </message>
    <message>
        <source>The saved sign-in expired because it was not used for a long time. Sign in again.</source>
        <translation>Den sparade inloggningen har upphört att gälla eftersom den inte har använts på länge. Logga in igen.</translation>
    </message>
    <message>
        <source>This tenant asks administrators to sign in again every so often. Sign in again.</source>
        <translation>Klientorganisationen kräver att administratörer loggar in igen med jämna mellanrum. Logga in igen.</translation>
    </message>
    <message>
        <source>The password was changed or the sign-in was revoked. Sign in again.</source>
        <translation>Lösenordet har ändrats eller inloggningen har återkallats. Logga in igen.</translation>
    </message>
    <message>
        <source>This tenant asks for another check, such as multifactor authentication. Sign in again in the browser.</source>
        <translation>Klientorganisationen kräver ytterligare en kontroll, till exempel multifaktorautentisering. Logga in igen i webbläsaren.</translation>
    </message>
    <message>
        <source>A permission was not granted yet. Sign in and grant it, or ask an administrator for consent.</source>
        <translation>En behörighet har inte beviljats än. Logga in och bevilja den, eller be en administratör om medgivande.</translation>
    </message>
    <message>
        <source>The permissions were declined, so nothing was changed. Sign in again when you want to grant them.</source>
        <translation>Behörigheterna avböjdes, så ingenting ändrades. Logga in igen när du vill bevilja dem.</translation>
    </message>
    <message>
        <source>Only an administrator can grant these permissions. Send the admin consent address to one.</source>
        <translation>Endast en administratör kan bevilja de här behörigheterna. Skicka adressen för administratörsmedgivande till en administratör.</translation>
    </message>
    <message>
        <source>This application is not registered in the tenant. Check the client ID, or register the app first.</source>
        <translation>Programmet är inte registrerat i klientorganisationen. Kontrollera program-ID:t (klient) eller registrera appen först.</translation>
    </message>
    <message>
        <source>The app registration lacks the redirect address http://localhost. Add it under mobile and desktop apps.</source>
        <translation>Appregistreringen saknar omdirigeringsadressen http://localhost. Lägg till den under mobila appar och skrivbordsappar.</translation>
    </message>
    <message>
        <source>The app registration does not allow this way to sign in. Allow public client flows in it.</source>
        <translation>Appregistreringen tillåter inte det här sättet att logga in. Tillåt offentliga klientflöden i den.</translation>
    </message>
    <message>
        <source>This account does not exist in the tenant. Pick another account or another tenant.</source>
        <translation>Kontot finns inte i klientorganisationen. Välj ett annat konto eller en annan klientorganisation.</translation>
    </message>
    <message>
        <source>This account is not assigned to the app. Ask an administrator of the tenant to assign it.</source>
        <translation>Kontot är inte tilldelat till appen. Be en administratör för klientorganisationen att tilldela det.</translation>
    </message>
    <message>
        <source>No such tenant was found in this cloud. Check the domain or tenant ID.</source>
        <translation>Klientorganisationen hittades inte i det här molnet. Kontrollera domänen eller klientorganisations-ID:t.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks this sign-in. Give the request ID below to your administrator.</source>
        <translation>En princip för villkorsstyrd åtkomst blockerar inloggningen. Ge begärande-ID:t nedan till din administratör.</translation>
    </message>
    <message>
        <source>The outbound cross-tenant access settings of your home tenant block this sign-in. Check its partner entry.</source>
        <translation>Inställningarna för utgående åtkomst mellan klientorganisationer i din hemklientorganisation blockerar inloggningen. Kontrollera dess partnerpost.</translation>
    </message>
    <message>
        <source>The inbound cross-tenant access settings of this tenant block this sign-in. Check its partner entry.</source>
        <translation>Inställningarna för inkommande åtkomst mellan klientorganisationer i den här klientorganisationen blockerar inloggningen. Kontrollera dess partnerpost.</translation>
    </message>
    <message>
        <source>Tenant restrictions on this network do not let you sign in to this tenant. Ask your network administrator.</source>
        <translation>Klientorganisationsbegränsningar i nätverket hindrar dig från att logga in i den här klientorganisationen. Fråga nätverksadministratören.</translation>
    </message>
    <message>
        <source>The service stopped us because we asked the same thing too often. Wait a few minutes, then report this.</source>
        <translation>Tjänsten stoppade oss eftersom vi frågade samma sak för ofta. Vänta några minuter och rapportera sedan detta.</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist here. Compare the app registration with the script.</source>
        <translation>En behörighet som begärdes finns inte här. Jämför appregistreringen med skriptet.</translation>
    </message>
    <message>
        <source>A service that was asked for is not set up in this tenant. Leave it out, or add its service principal.</source>
        <translation>En tjänst som begärdes är inte konfigurerad i klientorganisationen. Utelämna den eller lägg till dess tjänsthuvudnamn.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Try again in a few minutes.</source>
        <translation>Inloggningstjänsten har problem just nu. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the tenant.</source>
        <translation>Kontot är inaktiverat. Fråga en administratör för klientorganisationen.</translation>
    </message>
    <message>
        <source>This account is locked after too many attempts. Wait, or ask an administrator to unlock it.</source>
        <translation>Kontot är låst efter för många försök. Vänta, eller be en administratör att låsa upp det.</translation>
    </message>
    <message>
        <source>The password of this account has expired. Change it in the browser, then sign in again.</source>
        <translation>Kontots lösenord har upphört att gälla. Ändra det i webbläsaren och logga sedan in igen.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again when you want to go on.</source>
        <translation>Inloggningen avböjdes. Logga in igen när du vill fortsätta.</translation>
    </message>
    <message>
        <source>The device code has expired. Ask for a new code and enter it in time.</source>
        <translation>Enhetskoden har upphört att gälla. Begär en ny kod och ange den i tid.</translation>
    </message>
    <message>
        <source>The sign-in service did not accept the request. Check the client ID and the tenant.</source>
        <translation>Inloggningstjänsten godtog inte begäran. Kontrollera program-ID:t (klient) och klientorganisationen.</translation>
    </message>
    <message>
        <source>No tenant with the domain or ID %1 was found. Check the spelling.</source>
        <translation>Ingen klientorganisation med domänen eller ID:t %1 hittades. Kontrollera stavningen.</translation>
    </message>
    <message>
        <source>This cloud does not tell which tenant a domain belongs to. Enter the tenant ID instead.</source>
        <translation>Det här molnet anger inte vilken klientorganisation en domän hör till. Ange klientorganisations-ID:t i stället.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not part of a sign-in. Check the cloud and the network you are on.</source>
        <translation>Inloggningstjänsten svarade något som inte hör till en inloggning. Kontrollera molnet och nätverket som du är ansluten till.</translation>
    </message>
    <message>
        <source>Not granted yet: %1. Sign in again to grant it, or ask an administrator for consent.</source>
        <extracomment>%1 is a list of permissions such as Policy.ReadWrite.CrossTenantAccess</extracomment>
        <translation>Inte beviljat än: %1. Logga in igen för att bevilja det, eller be en administratör om medgivande.</translation>
    </message>
    <message>
        <source>Every organisation registers this app itself. Give the client ID of its app registration.</source>
        <translation>Varje organisation registrerar appen själv. Ange klient-ID:t för dess appregistrering.</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not accept this device. Use a device that your organisation manages.</source>
        <translation>En princip för villkorsstyrd åtkomst godtar inte enheten. Använd en enhet som hanteras av din organisation.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>There is nothing here</source>
        <translation>Här finns ingenting</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in.</source>
        <translation>Den här adressen tar endast emot svaret på en inloggning.</translation>
    </message>
    <message>
        <source>Back to Entente</source>
        <translation>Tillbaka till Entente</translation>
    </message>
    <message>
        <source>Entente goes on with the sign-in. You can close this window.</source>
        <translation>Entente fortsätter med inloggningen. Du kan stänga det här fönstret.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Inloggningen fungerade inte</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation>Du kan stänga det här fönstret.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>&quot;%1&quot; was not read. Read the tenant again.</source>
        <translation>”%1” har inte lästs. Läs klientorganisationen på nytt.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is not known to this version. Use a newer one.</source>
        <translation>Inställningen ”%1” är inte känd i den här versionen. Använd en nyare.</translation>
    </message>
    <message>
        <source>This is no snapshot of Entente. Choose another file.</source>
        <translation>Det här är ingen ögonblicksbild från Entente. Välj en annan fil.</translation>
    </message>
    <message>
        <source>This snapshot was made by a newer version of Entente. Update to open it.</source>
        <translation>Ögonblicksbilden togs med en nyare version av Entente. Uppdatera för att öppna den.</translation>
    </message>
    <message>
        <source>This snapshot is damaged. Use an undamaged copy or take it anew.</source>
        <translation>Ögonblicksbilden är skadad. Använd en oskadad kopia eller ta en ny.</translation>
    </message>
    <message>
        <source>This snapshot is too large for a file that can be opened again. Read the tenant anew whenever you need it.</source>
        <translation>Ögonblicksbilden är för stor för en fil som kan öppnas igen. Läs in klientorganisationen på nytt när du behöver uppgifterna.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>High risk</source>
        <translation>Hög risk</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Medelhög risk</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Låg risk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a setting, %2 its old value, %3 its new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 (written along)</source>
        <extracomment>%1 is a setting with its old and new value; the service takes it only together with another one</extracomment>
        <translation>%1 (skrivs samtidigt)</translation>
    </message>
</context>
<context>
    <name>Tenants</name>
    <message>
        <source>The list of tenants in %1 is damaged. Move the file away or restore it, then add your tenants again.</source>
        <translation>Listan över klientorganisationer i %1 är skadad. Flytta undan filen eller återställ den, och lägg sedan till dina klientorganisationer igen.</translation>
    </message>
    <message>
        <source>The list of tenants in %1 cannot be read. Check your rights to the data folder.</source>
        <translation>Det gick inte att läsa listan över klientorganisationer i %1. Kontrollera dina rättigheter till datamappen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Entente. Update Entente to use it.</source>
        <translation>%1 skrevs av en nyare version av Entente. Uppdatera Entente för att använda den.</translation>
    </message>
    <message>
        <source>The list of tenants in %1 cannot be written. Check the free space and your rights to the data folder.</source>
        <translation>Det gick inte att skriva listan över klientorganisationer i %1. Kontrollera det lediga utrymmet och dina rättigheter till datamappen.</translation>
    </message>
    <message>
        <source>The list of tenants in %1 is full. Remove tenants that you no longer use, then try again.</source>
        <translation>Listan över klientorganisationer i %1 är full. Ta bort dem som du inte längre använder och försök igen.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Name of the organisation</source>
        <extracomment>A part of a tenant that could not be read</extracomment>
        <translation>Organisationens namn</translation>
    </message>
    <message>
        <source>Domains</source>
        <extracomment>A part of a tenant that could not be read</extracomment>
        <translation>Domäner</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>A part of a tenant that could not be read: what it has subscribed to</extracomment>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Roles of the signed-in person</source>
        <extracomment>A part of a tenant that could not be read: the roles of whoever is signed in</extracomment>
        <translation>Roller för den inloggade personen</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <extracomment>A part of a tenant that could not be read</extracomment>
        <translation>Vem som är inloggad</translation>
    </message>
    <message>
        <source>Names of users, groups, applications and partners</source>
        <extracomment>A part of a tenant that could not be read: those of the users, groups, applications and partners in settings</extracomment>
        <translation>Namn på användare, grupper, program och partner</translation>
    </message>
</context>
<context>
    <name>entente::ui::AddTenantDialog</name>
    <message>
        <source>In the &amp;browser on this computer</source>
        <translation>I &amp;webbläsaren på den här datorn</translation>
    </message>
    <message>
        <source>With a d&amp;evice code, also on another computer or a phone</source>
        <translation>Med en &amp;enhetskod, även på en annan dator eller en telefon</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Logga in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation>Lägg till klientorganisation</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>Lägg till en klientorganisation</translation>
    </message>
    <message>
        <source>Domain or tenant ID</source>
        <translation>Domän eller klientorganisations-ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Program-ID (klient)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>&amp;How to register the app…</source>
        <translation>Så &amp;registrerar du appen…</translation>
    </message>
    <message>
        <source>The console reads with the least permission and changes nothing before you have reviewed it. It can never do more than your own role allows.</source>
        <translation>Konsolen läser med minsta möjliga behörighet och ändrar ingenting innan du har granskat det. Den kan aldrig göra mer än din egen roll tillåter.</translation>
    </message>
    <message>
        <source>&amp;Domain or tenant ID</source>
        <translation>&amp;Domän eller klientorganisations-ID</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <translation>&amp;Moln</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>Progr&amp;am-ID (klient)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the sign-in. It is kept in memory and forgotten when you close the console.</source>
        <translation>Den här datorn har ingen nyckelring som kan spara inloggningen. Den hålls i minnet och glöms när du stänger konsolen.</translation>
    </message>
    <message>
        <source>Microsoft 365 worldwide</source>
        <translation>Microsoft 365 globalt</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>Amerikanska myndigheter GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <translation>Amerikanska myndigheter DoD</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Kina (21Vianet)</translation>
    </message>
    <message>
        <source>Cloud definition file…</source>
        <translation>Molndefinitionsfil…</translation>
    </message>
    <message>
        <source>Choose a cloud definition</source>
        <translation>Välj en molndefinition</translation>
    </message>
    <message>
        <source>Cloud definitions (*.json)</source>
        <translation>Molndefinitioner (*.json)</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Väntar på inloggningen</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>Väntar på inloggningen…</translation>
    </message>
    <message>
        <source>Enter the tenant&apos;s domain or ID.</source>
        <translation>Ange klientorganisationens domän eller ID.</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant ID. A domain looks like contoso.com.</source>
        <translation>Detta är varken en domän eller ett klientorganisations-ID. En domän ser ut som contoso.com.</translation>
    </message>
    <message>
        <source>This is not an application (client) ID. It has 36 characters, like a tenant ID.</source>
        <translation>Detta är inget program-ID (klient). Det har 36 tecken, precis som ett klientorganisations-ID.</translation>
    </message>
    <message>
        <source>Each organisation registers the console as its own app, once.</source>
        <translation>Varje organisation registrerar konsolen en gång som sin egen app.</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of the app that your organisation registered for the console.</source>
        <translation>Ange program-ID (klient) för den app som din organisation har registrerat för konsolen.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ApplyPage</name>
    <message>
        <source>Apply</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Applying the changes</source>
        <translation>Ändringarna verkställs</translation>
    </message>
    <message>
        <source>Each change is checked, sent once and read back.</source>
        <translation>Varje ändring kontrolleras, skickas en gång och läses tillbaka.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppa</translation>
    </message>
</context>
<context>
    <name>entente::ui::ApplyView</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Stopping after the step that is under way…</source>
        <translation>Stoppar efter det steg som pågår…</translation>
    </message>
    <message>
        <source>Stop applying the changes?</source>
        <translation>Vill du sluta verkställa ändringarna?</translation>
    </message>
    <message>
        <source>The step that is under way is finished, read back and kept in the history. The steps after it are not sent.</source>
        <translation>Det pågående steget slutförs, läses tillbaka och sparas i historiken. Stegen därefter skickas inte.</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Stoppa efter det här steget</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
</context>
<context>
    <name>entente::ui::AudienceBox</name>
    <message>
        <source>Everyone in %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Alla i %1</translation>
    </message>
    <message>
        <source>Only some groups of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Endast vissa grupper i %1</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Grupper i %1</translation>
    </message>
    <message>
        <source>Object IDs of groups of %1</source>
        <translation>Objekt-ID:n för grupper i %1</translation>
    </message>
    <message>
        <source>One ID per line; their administrator can send them to you. Not verified: their directory cannot be read from here, so a wrong ID lets nobody in and gives no error.</source>
        <translation>Ett ID per rad; deras administratör kan skicka dem till dig. Inte kontrollerat: deras katalog kan inte läsas härifrån, så ett felaktigt ID släpper inte in någon och ger inget fel.</translation>
    </message>
    <message>
        <source>This list replaces the one that counts now: whoever is removed from it here loses access.</source>
        <translation>Den här listan ersätter den som gäller nu: den som tas bort här förlorar sin åtkomst.</translation>
    </message>
    <message>
        <source>Only some groups and users of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Endast vissa grupper och användare i %1</translation>
    </message>
    <message>
        <source>Groups and users of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Grupper och användare i %1</translation>
    </message>
    <message>
        <source>Object IDs of groups and users of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Objekt-ID:n för grupper och användare i %1</translation>
    </message>
    <message>
        <source>The settings block chosen people now and allow all others. What you choose here replaces that: with everyone, the blocked people are allowed too.</source>
        <translation>Inställningarna blockerar nu vissa personer och tillåter alla andra. Det du väljer här ersätter det: med alla tillåts även de blockerade personerna.</translation>
    </message>
    <message>
        <source>This version does not understand whom the settings allow now, so the list begins empty. What you choose here replaces what is set.</source>
        <translation>Den här versionen förstår inte vilka inställningarna tillåter nu, så listan är tom från början. Det du väljer här ersätter det som är inställt.</translation>
    </message>
    <message>
        <source>Whom the settings allow now could not be read, so the list begins empty. What you choose here replaces what is set.</source>
        <translation>Det gick inte att läsa vilka inställningarna tillåter nu, så listan är tom från början. Det du väljer här ersätter det som är inställt.</translation>
    </message>
    <message>
        <source>Everyone is allowed in your tenant now, but not everyone in the partner&apos;s. What you choose here is set in both.</source>
        <translation>I din klientorganisation tillåts alla nu, men inte i partnerns. Det du väljer här ställs in i båda.</translation>
    </message>
</context>
<context>
    <name>entente::ui::CellText</name>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>%1, default settings</source>
        <comment>the name of a tenant</comment>
        <translation>%1, standardinställningar</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>settings of the first tenant for the second</comment>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Inte läst än</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, and how its two sides differ</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <comment>the value before a pending change</comment>
        <translation>var: %1</translation>
    </message>
    <message>
        <source>set along with it</source>
        <comment>a value that a pending change writes too</comment>
        <translation>ställs in samtidigt</translation>
    </message>
    <message>
        <source>%1 (snapshot of %2)</source>
        <comment>%1 is a tenant, %2 a date and time</comment>
        <translation>%1 (ögonblicksbild från %2)</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangeTable</name>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>written along</source>
        <extracomment>Small label at a field that nobody asked for, but that the service takes only together with another one</extracomment>
        <translation>skrivs samtidigt</translation>
    </message>
    <message>
        <source>The service takes these settings only together, so this one is written too.</source>
        <translation>Tjänsten godtar bara de här inställningarna tillsammans, så även den här skrivs.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChoiceEditor</name>
    <message>
        <source>Use the default (inherited: %1)</source>
        <comment>%1 is a value in words</comment>
        <translation>Använd standardinställningen (ärvt: %1)</translation>
    </message>
</context>
<context>
    <name>entente::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Face of the Copy button for two seconds after it was pressed</extracomment>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>entente::ui::DirectorySearch</name>
    <message>
        <source>user</source>
        <comment>kind of a directory object</comment>
        <translation>användare</translation>
    </message>
    <message>
        <source>group</source>
        <comment>kind of a directory object</comment>
        <translation>grupp</translation>
    </message>
    <message>
        <source>application</source>
        <comment>kind of a directory object</comment>
        <translation>program</translation>
    </message>
    <message>
        <source>tenant</source>
        <comment>kind of a directory object</comment>
        <translation>klientorganisation</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name was found.</source>
        <translation>Ingenting med det namnet hittades.</translation>
    </message>
</context>
<context>
    <name>entente::ui::EntraPanel</name>
    <message>
        <source>Entra B2B</source>
        <comment>a tab</comment>
        <translation>Entra B2B</translation>
    </message>
    <message>
        <source>Own values are bold, the others come from the default settings. Arrows show who goes where: → out, ← in.</source>
        <translation>Egna värden visas i fetstil, övriga kommer från standardinställningarna. Pilarna visar vem som går vart: → ut, ← in.</translation>
    </message>
    <message>
        <source>These count for every organisation that has no settings of its own. Arrows show who goes where: → out, ← in.</source>
        <translation>De här gäller för alla organisationer som inte har egna inställningar. Pilarna visar vem som går vart: → ut, ← in.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ExplainStrip</name>
    <message>
        <source>Microsoft&apos;s page</source>
        <translation>Microsofts sida</translation>
    </message>
    <message>
        <source>Copy the request and the cmdlet</source>
        <translation>Kopiera begäran och cmdleten</translation>
    </message>
    <message>
        <source>Choose a setting to see what it decides.</source>
        <translation>Välj en inställning för att se vad den avgör.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <comment>%1 is low, medium or high</comment>
        <translation>Risk: %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::FirstPage</name>
    <message>
        <source>Open one tenant to see what it shares with whom. Open a second one to see both side by side.</source>
        <translation>Öppna en klientorganisation för att se vad den delar och med vem. Öppna en till för att se båda bredvid varandra.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Öva</translation>
    </message>
    <message>
        <source>Try everything on three practice tenants inside this program. No account is needed and no real tenant is touched.</source>
        <translation>Prova allt med tre övningsmiljöer i programmet. Inget konto behövs och ingen verklig klientorganisation berörs.</translation>
    </message>
    <message>
        <source>Add a tenant…</source>
        <translation>Lägg till klientorganisation…</translation>
    </message>
    <message>
        <source>Open a snapshot…</source>
        <translation>Öppna ögonblicksbild…</translation>
    </message>
    <message>
        <source>Look at the settings of a tenant as they were saved in a file.</source>
        <translation>Titta på en klientorganisations inställningar så som de sparades i en fil.</translation>
    </message>
    <message>
        <source>Known tenants</source>
        <translation>Kända klientorganisationer</translation>
    </message>
    <message>
        <source>Set up, compare and keep the sharing between two organisations</source>
        <translation>Konfigurera, jämför och upprätthåll delningen mellan två organisationer</translation>
    </message>
    <message>
        <source>Sign in to your organisation. First only reading is asked for; permission to change is asked for when you apply something.</source>
        <translation>Logga in i din organisation. Först begärs endast läsning; behörighet att ändra begärs när du verkställer något.</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <comment>%1 is a tenant</comment>
        <translation>%1 (övningsmiljö)</translation>
    </message>
</context>
<context>
    <name>entente::ui::GroupPicker</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Type the beginning of a group&apos;s name</source>
        <translation>Skriv början på gruppens namn</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the name of a search field</extracomment>
        <translation>Hittades: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Valda: %1</translation>
    </message>
    <message>
        <source>Add the group that was found</source>
        <translation>Lägg till den hittade gruppen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>No group has a name that begins like this.</source>
        <translation>Ingen grupp har ett namn som börjar så.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the name of a group or person, %2 a mail address or description</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Ta bort den valda posten</translation>
    </message>
</context>
<context>
    <name>entente::ui::HeaderBar</name>
    <message>
        <source>Stop</source>
        <comment>button: end the reading that is under way</comment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Byt plats på sidorna</translation>
    </message>
    <message>
        <source>Set up partner…</source>
        <translation>Konfigurera partner…</translation>
    </message>
</context>
<context>
    <name>entente::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Every change that was applied from this computer, kept for good.</source>
        <translation>Alla ändringar som har verkställts från den här datorn, sparas permanent.</translation>
    </message>
    <message>
        <source>Nothing has been applied yet</source>
        <translation>Ingenting har verkställts än</translation>
    </message>
    <message>
        <source>When you apply changes, each step is kept here: who, when, the values before and after, and Microsoft&apos;s request ID.</source>
        <translation>När du verkställer ändringar sparas varje steg här: vem, när, värdena före och efter och Microsofts begärande-ID.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>Show older runs</source>
        <translation>Visa äldre körningar</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Information om körningen</translation>
    </message>
    <message>
        <source>Choose a run to see what it changed.</source>
        <translation>Välj en körning för att se vad den ändrade.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>No run fits this filter.</source>
        <translation>Ingen körning matchar filtret.</translation>
    </message>
</context>
<context>
    <name>entente::ui::IdPaste</name>
    <message>
        <source>Object IDs of groups, one a line</source>
        <translation>Objekt-ID:n för grupper, ett per rad</translation>
    </message>
    <message>
        <source>A&amp;dd these IDs</source>
        <translation>Lägg till de här &amp;ID:na</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for the IDs. They cannot be checked from here, because nobody is signed in there.</source>
        <translation>Be administratören för %1 om ID:na. De kan inte kontrolleras härifrån, eftersom ingen är inloggad där.</translation>
    </message>
</context>
<context>
    <name>entente::ui::LeaveQuestion</name>
    <message numerus="yes">
        <source>Discard %n pending change(s) on %1?</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>
            <numerusform>Vill du förkasta %n väntande ändring för %1?</numerusform>
            <numerusform>Vill du förkasta %n väntande ändringar för %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>The tenant leaves this window. Nothing of them has been sent to it.</source>
        <translation>Klientorganisationen försvinner från det här fönstret. Ingen av ändringarna har skickats till den.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Förkasta</translation>
    </message>
    <message>
        <source>Close and lose the pending changes?</source>
        <translation>Vill du stänga och förlora de väntande ändringarna?</translation>
    </message>
    <message>
        <source>Nothing of them has been sent to a tenant.</source>
        <translation>Ingen av dem har skickats till någon klientorganisation.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>entente::ui::MainWindow</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>entente::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Klientorganisation</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>Pa&amp;rtner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <translation>Öppna ögo&amp;nblicksbild…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Av&amp;sluta</translation>
    </message>
    <message>
        <source>&amp;Add a tenant…</source>
        <translation>&amp;Lägg till klientorganisation…</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>&amp;Byt plats på sidorna</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Stoppa läsningen</translation>
    </message>
    <message>
        <source>&amp;Set up partner…</source>
        <translation>&amp;Konfigurera partner…</translation>
    </message>
    <message>
        <source>&amp;Find a partner</source>
        <translation>&amp;Sök partner</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>Granska och &amp;verkställ…</translation>
    </message>
    <message>
        <source>&amp;Discard pending changes</source>
        <translation>&amp;Förkasta väntande ändringar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrera</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;About Entente</source>
        <translation>&amp;Om Entente</translation>
    </message>
    <message>
        <source>&amp;First tenant</source>
        <translation>&amp;Första klientorganisationen</translation>
    </message>
    <message>
        <source>S&amp;econd tenant</source>
        <translation>&amp;Andra klientorganisationen</translation>
    </message>
</context>
<context>
    <name>entente::ui::MessageStrip</name>
    <message>
        <source>Copy error details</source>
        <translation>Kopiera felinformation</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>%1 is an id that Microsoft&apos;s support asks for</extracomment>
        <translation>Begärande-ID: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::PartnerModel</name>
    <message>
        <source>Default settings</source>
        <translation>Standardinställningar</translation>
    </message>
    <message>
        <source>everyone not listed above</source>
        <translation>alla som inte står ovanför</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>inte läst än</translation>
    </message>
    <message>
        <source>default only</source>
        <comment>a partner without settings of its own</comment>
        <translation>endast standard</translation>
    </message>
    <message>
        <source>not listed at %1</source>
        <comment>%1 is a tenant</comment>
        <translation>finns inte i listan hos %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a partner and how it is set up</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n own setting(s)</source>
        <comment>what is set for a partner</comment>
        <translation>
            <numerusform>%n egen inställning</numerusform>
            <numerusform>%n egna inställningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending · %1</source>
        <comment>%1 says how a partner is set up, %n counts pending changes</comment>
        <translation>
            <numerusform>%n väntande · %1</numerusform>
            <numerusform>%n väntande · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PartnerPage</name>
    <message>
        <source>Partner</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Who do you want to work with?</source>
        <translation>Vem vill du samarbeta med?</translation>
    </message>
    <message>
        <source>You set up %1. Nothing is sent to any tenant before you have seen and confirmed every change.</source>
        <extracomment>%1 is the own tenant</extracomment>
        <translation>Du konfigurerar %1. Ingenting skickas till någon klientorganisation innan du har sett och bekräftat varje ändring.</translation>
    </message>
    <message>
        <source>&amp;Domain or tenant ID of the partner</source>
        <translation>Partnerns &amp;domän eller klientorganisations-ID</translation>
    </message>
    <message>
        <source>Domain or tenant ID of the partner</source>
        <translation>Partnerns domän eller klientorganisations-ID</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>S&amp;lå upp</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Slår upp %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Läser %1…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Tenant ID %1</source>
        <extracomment>%1 is a tenant id</extracomment>
        <translation>Klientorganisations-ID %1</translation>
    </message>
    <message>
        <source>There are settings for this partner already. Only what you choose here is changed.</source>
        <translation>Det finns redan inställningar för den här partnern. Endast det som du väljer här ändras.</translation>
    </message>
    <message>
        <source>There are no settings for this partner yet. They are created.</source>
        <translation>Det finns inga inställningar för den här partnern än. De skapas.</translation>
    </message>
    <message>
        <source>You are signed in on their side too, so both sides can be set up together.</source>
        <translation>Du är inloggad även på deras sida, så båda sidor kan konfigureras tillsammans.</translation>
    </message>
    <message>
        <source>Their side could not be read, so only yours is set up. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Deras sida gick inte att läsa, så endast din konfigureras. %1</translation>
    </message>
    <message>
        <source>Their side is not signed in here. At the end you get a text for their administrator.</source>
        <translation>Deras sida är inte inloggad här. I slutet får du en text till deras administratör.</translation>
    </message>
</context>
<context>
    <name>entente::ui::PartnerPane</name>
    <message>
        <source>Search partners</source>
        <translation>Sök partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>Part&amp;ner</translation>
    </message>
</context>
<context>
    <name>entente::ui::PendingBar</name>
    <message numerus="yes">
        <source>%n pending change(s) on %1</source>
        <comment>%1 is a tenant</comment>
        <translation>
            <numerusform>%n väntande ändring för %1</numerusform>
            <numerusform>%n väntande ändringar för %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Granska och v&amp;erkställ…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Förkasta</translation>
    </message>
    <message>
        <source>%1, default settings</source>
        <comment>the name of a tenant</comment>
        <translation>%1, standardinställningar</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>settings of the first tenant for the second</comment>
        <translation>%1 för %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Name of a wizard step: who takes part</extracomment>
        <translation>Personer</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>För vem?</translation>
    </message>
    <message>
        <source>A group keeps the circle small and is easier to end later. Members of a group count; groups within it may not.</source>
        <translation>En grupp håller kretsen liten och är lättare att ta bort senare. Medlemmar i en grupp räknas; grupper inuti den kanske inte gör det.</translation>
    </message>
</context>
<context>
    <name>entente::ui::PlanView</name>
    <message>
        <source>Planned changes</source>
        <translation>Planerade ändringar</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Övningsmiljö</translation>
    </message>
    <message>
        <source>Live tenant</source>
        <extracomment>Small label at a tenant that is not a practice tenant</extracomment>
        <translation>Produktionsmiljö</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>läst %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::Problems</name>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1, not read: %2. %3</source>
        <extracomment>%1 is a tenant, %2 a list of what could not be read, %3 sentences that say why</extracomment>
        <translation>%1, inte läst: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a tenant, %2 what went wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::ProxyCredentialsDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Inloggning i proxyn</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are</source>
        <extracomment>%1 is the host name of a proxy</extracomment>
        <translation>Proxyn %1 frågar vem du är</translation>
    </message>
    <message>
        <source>Name and password are kept in memory until the console is closed.</source>
        <translation>Namn och lösenord hålls i minnet tills konsolen stängs.</translation>
    </message>
</context>
<context>
    <name>entente::ui::RegistrationDialog</name>
    <message>
        <source>List the permissions to &amp;change settings too</source>
        <translation>Ta även med behörigheterna för att ändra &amp;inställningar</translation>
    </message>
    <message>
        <source>PowerShell script</source>
        <translation>PowerShell-skript</translation>
    </message>
    <message>
        <source>Copy PowerShell script</source>
        <translation>Kopiera PowerShell-skript</translation>
    </message>
    <message>
        <source>Azure CLI script</source>
        <translation>Azure CLI-skript</translation>
    </message>
    <message>
        <source>Copy Azure CLI script</source>
        <translation>Kopiera Azure CLI-skript</translation>
    </message>
    <message>
        <source>Register the app</source>
        <translation>Registrera appen</translation>
    </message>
    <message>
        <source>Otherwise they are asked for when you first apply something.</source>
        <translation>Annars begärs de när du verkställer något första gången.</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Register the console as your own app</source>
        <translation>Registrera konsolen som en egen app</translation>
    </message>
    <message>
        <source>What the console may read</source>
        <translation>Vad konsolen får läsa</translation>
    </message>
    <message>
        <source>Your organisation registers the console in its own tenant, without any secret. An administrator runs one of these scripts once, as Global Administrator or Cloud Application Administrator. It prints the client ID that you enter here.</source>
        <translation>Din organisation registrerar konsolen i sin egen klientorganisation, utan någon hemlighet. En administratör kör ett av skripten en gång, som global administratör eller molnprogramadministratör. Det skriver ut klient-ID:t som du anger här.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ResultPage</name>
    <message>
        <source>Result</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Så är det nu</translation>
    </message>
    <message>
        <source>Reading back what the tenants say…</source>
        <translation>Kontrolläser vad klientorganisationerna anger…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Läser %1…</translation>
    </message>
    <message>
        <source>The settings could not be read back. The history shows what was sent.</source>
        <translation>Inställningarna gick inte att läsa tillbaka. Historiken visar vad som skickades.</translation>
    </message>
    <message>
        <source>Everything was set like this already.</source>
        <translation>Allt var redan inställt så.</translation>
    </message>
    <message>
        <source>Not every change was made. The history shows what was done, step by step.</source>
        <translation>Alla ändringar genomfördes inte. Historiken visar steg för steg vad som gjordes.</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Kopiera resultatet</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Kopiera resultatet</translation>
    </message>
    <message>
        <source>What %1 has set for %2</source>
        <extracomment>%1 is a tenant, %2 its partner</extracomment>
        <translation>Vad %1 har ställt in för %2</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Det som återstår att göra</translation>
    </message>
    <message>
        <source>It works once %1 has set its side too. Send this text to their administrator.</source>
        <extracomment>%1 is the partner</extracomment>
        <translation>Det fungerar när %1 också har konfigurerat sin sida. Skicka den här texten till deras administratör.</translation>
    </message>
    <message>
        <source>For the partner&apos;s administrator</source>
        <translation>Till partnerns administratör</translation>
    </message>
    <message>
        <source>Copy the text for the partner&apos;s administrator</source>
        <translation>Kopiera texten till partnerns administratör</translation>
    </message>
    <message>
        <source>Every change was confirmed by reading it back. It takes up to 6 hours until it works everywhere.</source>
        <translation>Varje ändring har bekräftats genom att den lästs tillbaka. Det kan ta upp till 6 timmar innan allt fungerar överallt.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Granska ändringar</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each change shows how it is now and how it will be.</source>
        <translation>Ingenting har skickats än. Varje ändring visar hur det är nu och hur det blir.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Verkställ</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>&amp;Spara plan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>Ends a run of changes after the one that is under way</extracomment>
        <translation>S&amp;toppa</translation>
    </message>
    <message>
        <source>Copy the outcome</source>
        <translation>Kopiera utfallet</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopiera rapport</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Stä&amp;ng</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of high risk still to be confirmed</source>
        <translation>
            <numerusform>%n ändring med hög risk kvar att bekräfta</numerusform>
            <numerusform>%n ändringar med hög risk kvar att bekräfta</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Ändringar verkställs</translation>
    </message>
    <message>
        <source>Each change is checked, sent once and read back.</source>
        <translation>Varje ändring kontrolleras, skickas en gång och läses tillbaka.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>What was done is kept in the history.</source>
        <translation>Det som gjordes sparas i historiken.</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Spara plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Planer (*.json)</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>Planen sparades som %1.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Granska</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Det som ändras</translation>
    </message>
    <message>
        <source>Everything is set like this already. Nothing is sent.</source>
        <translation>Allt är redan inställt så. Ingenting skickas.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each change shows how it is now and how it will be.</source>
        <translation>Ingenting har skickats än. Varje ändring visar hur det är nu och hur det blir.</translation>
    </message>
</context>
<context>
    <name>entente::ui::RunDetailsView</name>
    <message>
        <source>The program was ended before this run was, or it is still going.</source>
        <translation>Programmet avslutades innan den här körningen var klar, eller så pågår den fortfarande.</translation>
    </message>
    <message>
        <source>Copy this run</source>
        <translation>Kopiera den här körningen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Begärande-ID: %1</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Kopiera begärande-ID</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Kopiera ID</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a tenant, %2 what was changed in it, %3 what became of that</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>entente::ui::RunsModel</name>
    <message>
        <source>Done</source>
        <extracomment>What became of a run of changes</extracomment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Done in part</source>
        <extracomment>What became of a run of changes</extracomment>
        <translation>Delvis klar</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>What became of a run of changes</extracomment>
        <translation>Inget ändrat</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>What became of a run of changes: it is still going, or the program was ended in its middle</extracomment>
        <translation>Inte slutförd</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is the title of a run of changes</extracomment>
        <translation>%1 (övningsmiljö)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <extracomment>%1 of %n: steps that were done</extracomment>
        <translation>
            <numerusform>%1 av %n</numerusform>
            <numerusform>%1 av %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a column&apos;s heading, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Klara steg</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
</context>
<context>
    <name>entente::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>entente::ui::SettingDelegate</name>
    <message>
        <source>was: %1</source>
        <comment>the value before a pending change</comment>
        <translation>var: %1</translation>
    </message>
    <message>
        <source>set along with it</source>
        <comment>a value that a pending change writes too</comment>
        <translation>ställs in samtidigt</translation>
    </message>
</context>
<context>
    <name>entente::ui::SettingRow</name>
    <message>
        <source>The service does not let the default of this setting be changed.</source>
        <translation>Tjänsten tillåter inte att inställningens standardvärde ändras.</translation>
    </message>
    <message>
        <source>This could not be read, so it cannot be changed safely.</source>
        <translation>Detta gick inte att läsa, så det kan inte ändras på ett säkert sätt.</translation>
    </message>
</context>
<context>
    <name>entente::ui::SettingsModel</name>
    <message>
        <source>partner</source>
        <comment>origin of a value: set for this partner</comment>
        <translation>partner</translation>
    </message>
</context>
<context>
    <name>entente::ui::SettingsPanel</name>
    <message>
        <source>Own values are bold, the others come from the default settings.</source>
        <translation>Egna värden visas i fetstil, övriga kommer från standardinställningarna.</translation>
    </message>
    <message>
        <source>%1: default settings</source>
        <comment>%1 is a workload</comment>
        <translation>%1: standardinställningar</translation>
    </message>
    <message>
        <source>%1: what is set for %2</source>
        <translation>%1: det som är inställt för %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alla inställningar</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Skillnader (%1)</translation>
    </message>
    <message>
        <source>Set for this partner (%1)</source>
        <translation>Inställt för den här partnern (%1)</translation>
    </message>
    <message>
        <source>No setting fits this filter. Choose All settings or clear the filter.</source>
        <translation>Ingen inställning matchar filtret. Välj Alla inställningar eller rensa filtret.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Ingenting har lästs än.</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>Inställningar sida vid sida</translation>
    </message>
    <message>
        <source>How the two sides are set beside each other</source>
        <translation>Hur de två sidorna ställs bredvid varandra</translation>
    </message>
    <message>
        <source>Mirror: out ↔ in</source>
        <translation>Speglat: ut ↔ in</translation>
    </message>
    <message>
        <source>Like with like: out ↔ out</source>
        <translation>Motsvarande: ut ↔ ut</translation>
    </message>
    <message>
        <source>Mirror sets what one tenant lets out beside what the other lets in.</source>
        <translation>Speglat visar det som den ena klientorganisationen släpper ut bredvid det som den andra släpper in.</translation>
    </message>
</context>
<context>
    <name>entente::ui::SetupPartnerWizard</name>
    <message>
        <source>Set up partner</source>
        <translation>Konfigurera partner</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Verkställ</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>entente::ui::SharePage</name>
    <message>
        <source>Sharing</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Delning</translation>
    </message>
    <message>
        <source>What do you want to share?</source>
        <translation>Vad vill du dela?</translation>
    </message>
    <message>
        <source>Choose one direction or both. What you do not choose stays as it is.</source>
        <translation>Välj en riktning eller båda. Det som du inte väljer förblir som det är.</translation>
    </message>
    <message>
        <source>Now in %1: %2 (%3)</source>
        <extracomment>%1 is the own tenant, %2 the value of a setting, %3 where it comes from (&quot;default&quot;)</extracomment>
        <translation>Nu i %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>entente::ui::Side</name>
    <message>
        <source>A snapshot cannot be changed. Sign in to the tenant to change its settings.</source>
        <translation>En ögonblicksbild kan inte ändras. Logga in i klientorganisationen för att ändra dess inställningar.</translation>
    </message>
    <message>
        <source>Nothing has been read here yet.</source>
        <translation>Ingenting har lästs här än.</translation>
    </message>
    <message>
        <source>Your built-in roles do not allow changing this. It takes the role %1, or a custom role that allows it.</source>
        <translation>Dina inbyggda roller tillåter inte att du ändrar det här. Det kräver rollen %1 eller en anpassad roll som tillåter det.</translation>
    </message>
</context>
<context>
    <name>entente::ui::SideCard</name>
    <message>
        <source>SNAPSHOT</source>
        <comment>word on a tenant&apos;s card: a file, not the live tenant</comment>
        <translation>ÖGONBLICKSBILD</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>word on a tenant&apos;s card: not a real tenant</comment>
        <translation>ÖVNINGSMILJÖ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>word on a tenant&apos;s card: a real tenant, signed in</comment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Choose a tenant or a snapshot</source>
        <translation>Välj en klientorganisation eller en ögonblicksbild</translation>
    </message>
    <message>
        <source>Reading: %1 (%2 of %3)</source>
        <comment>%1 is what is being read</comment>
        <translation>Läser: %1 (%2 av %3)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kunde inte läsas</translation>
    </message>
    <message>
        <source>snapshot of %1</source>
        <comment>%1 is a date and time</comment>
        <translation>ögonblicksbild från %1</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>inloggad som %1</translation>
    </message>
    <message>
        <source>practice tenant</source>
        <translation>övningsmiljö</translation>
    </message>
    <message>
        <source>First tenant</source>
        <translation>Första klientorganisationen</translation>
    </message>
    <message>
        <source>Second tenant</source>
        <translation>Andra klientorganisationen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>a tenant</comment>
        <translation>inte läst än</translation>
    </message>
</context>
<context>
    <name>entente::ui::SideMenu</name>
    <message>
        <source>&amp;Add a tenant…</source>
        <translation>&amp;Lägg till klientorganisation…</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <translation>Öppna ögo&amp;nblicksbild…</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <comment>%1 is a tenant</comment>
        <translation>%1 (övningsmiljö)</translation>
    </message>
    <message>
        <source>&amp;Save as a snapshot…</source>
        <translation>&amp;Spara som ögonblicksbild…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>S&amp;ign out</source>
        <translation>L&amp;ogga ut</translation>
    </message>
    <message>
        <source>&amp;Close this side</source>
        <translation>Stäng den här si&amp;dan</translation>
    </message>
</context>
<context>
    <name>entente::ui::SignInCard</name>
    <message>
        <source>The code has expired.</source>
        <extracomment>%1 is minutes and seconds, &quot;4:05&quot;</extracomment>
        <translation>Koden har upphört att gälla.</translation>
    </message>
    <message>
        <source>The code is valid for another %1</source>
        <translation>Koden gäller i %1 till</translation>
    </message>
    <message>
        <source>Sign in to %1 with a device code</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Logga in i %1 med en enhetskod</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Logga in i %1 i webbläsaren</translation>
    </message>
    <message>
        <source>Enter this code only if you started this sign-in yourself. This goes on by itself when you are done.</source>
        <translation>Ange koden endast om du själv startade den här inloggningen. Det fortsätter av sig självt när du är klar.</translation>
    </message>
    <message>
        <source>The sign-in page was opened in your browser. This goes on by itself when you are done there.</source>
        <translation>Inloggningssidan öppnades i webbläsaren. Det fortsätter av sig självt när du är klar där.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address below yourself.</source>
        <translation>Det gick inte att öppna någon webbläsare. Öppna själv adressen nedan.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Enhetskod</translation>
    </message>
    <message>
        <source>Copy device code</source>
        <translation>Kopiera enhetskod</translation>
    </message>
    <message>
        <source>Enter the code on this page, on any computer or phone:</source>
        <translation>Ange koden på den här sidan, på valfri dator eller telefon:</translation>
    </message>
    <message>
        <source>If no browser opened, copy this address into one on this computer:</source>
        <translation>Om ingen webbläsare öppnades kopierar du den här adressen till en webbläsare på den här datorn:</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>Adress att logga in på</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiera adress</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Öppna i webbläsaren</translation>
    </message>
</context>
<context>
    <name>entente::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>entente::ui::StatusLine</name>
    <message>
        <source>%1 read on %2</source>
        <comment>%1 is a tenant, %2 a date and time</comment>
        <translation>%1 läst %2</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Ingenting har lästs än</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n begäran pågår</numerusform>
            <numerusform>%n begäranden pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>throttled, next try in %n second(s)</source>
        <translation>
            <numerusform>begränsad av tjänsten, nytt försök om %n sekund</numerusform>
            <numerusform>begränsad av tjänsten, nytt försök om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>no requests are under way</comment>
        <translation>Inga begäranden pågår</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepCard</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What follows</source>
        <extracomment>Heading above what a change exposes, how long it takes and the like</extracomment>
        <translation>Vad det leder till</translation>
    </message>
    <message>
        <source>Request and command</source>
        <translation>Begäran och kommando</translation>
    </message>
    <message>
        <source>Request to Microsoft Graph</source>
        <translation>Begäran till Microsoft Graph</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Kopiera begäran</translation>
    </message>
    <message>
        <source>The same in PowerShell</source>
        <translation>Samma sak i PowerShell</translation>
    </message>
    <message>
        <source>Copy PowerShell command</source>
        <translation>Kopiera PowerShell-kommando</translation>
    </message>
    <message>
        <source>Permission: %1</source>
        <extracomment>%1 is a list of permission names</extracomment>
        <translation>Behörighet: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>%1 is the name of a directory role</extracomment>
        <translation>Roll: %1</translation>
    </message>
    <message>
        <source>I confirm this change of high risk in %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Jag bekräftar den här ändringen med hög risk i %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what is changed, %2 the tenant</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the wizard</extracomment>
        <translation>%1, aktuellt steg</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, klart</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepRow</name>
    <message>
        <source>Request ID: %1</source>
        <translation>Begärande-ID: %1</translation>
    </message>
    <message>
        <source>Read the tenant again to see how it stands now.</source>
        <translation>Läs klientorganisationen på nytt för att se hur det är nu.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs på nytt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepsModel</name>
    <message>
        <source>Somebody changed a setting since it was read. Read again and review what is to change.</source>
        <translation>Någon har ändrat en inställning sedan den lästes. Läs på nytt och granska det som ska ändras.</translation>
    </message>
    <message>
        <source>A change was sent but does not show yet. Read again in a few minutes before you send anything.</source>
        <translation>En ändring har skickats men syns inte än. Läs på nytt om några minuter innan du skickar något.</translation>
    </message>
    <message>
        <source>The steps after the one that failed were not sent.</source>
        <translation>Stegen efter det som misslyckades skickades inte.</translation>
    </message>
    <message>
        <source>The remaining steps were not sent.</source>
        <translation>De återstående stegen skickades inte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <extracomment>%1 of %n: steps that are finished</extracomment>
        <translation>
            <numerusform>%1 av %n steg klart</numerusform>
            <numerusform>%1 av %n steg klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done.</source>
        <translation>
            <numerusform>%1 av %n steg klart.</numerusform>
            <numerusform>%1 av %n steg klara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done. Every change was confirmed by reading it back.</source>
        <translation>
            <numerusform>%n steg klart. Varje ändring har bekräftats genom att den lästs tillbaka.</numerusform>
            <numerusform>%n steg klara. Varje ändring har bekräftats genom att den lästs tillbaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>Flikar</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
</context>
<context>
    <name>entente::ui::TargetsDialog</name>
    <message>
        <source>Change a setting</source>
        <translation>Ändra inställning</translation>
    </message>
    <message>
        <source>&amp;Add to pending changes</source>
        <translation>&amp;Lägg till i väntande ändringar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>A&amp;llowed</source>
        <translation>&amp;Tillåts</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Blockeras</translation>
    </message>
    <message>
        <source>Use the &amp;default settings</source>
        <translation>Använd &amp;standardinställningarna</translation>
    </message>
    <message>
        <source>Inherited: %1</source>
        <comment>%1 is a value in words</comment>
        <translation>Ärvt: %1</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>All a&amp;pplications</source>
        <translation>&amp;Alla program</translation>
    </message>
    <message>
        <source>All &amp;users</source>
        <translation>Alla anvä&amp;ndare</translation>
    </message>
    <message>
        <source>&amp;Chosen applications</source>
        <translation>&amp;Valda program</translation>
    </message>
    <message>
        <source>&amp;Chosen users and groups</source>
        <translation>Valda använ&amp;dare och grupper</translation>
    </message>
    <message>
        <source>The service takes only all or nobody in these default settings.</source>
        <translation>Tjänsten godtar endast alla eller ingen i de här standardinställningarna.</translation>
    </message>
    <message>
        <source>Choosing takes Microsoft Entra ID P1, which was not found in this tenant.</source>
        <translation>Att välja kräver Microsoft Entra ID P1, som inte hittades i klientorganisationen.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valda</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ta b&amp;ort</translation>
    </message>
    <message>
        <source>Add from the directory of %1</source>
        <translation>Lägg till från katalogen i %1</translation>
    </message>
    <message>
        <source>Name of an application</source>
        <translation>Namn på ett program</translation>
    </message>
    <message>
        <source>Name of a group or a user</source>
        <translation>Namn på en grupp eller en användare</translation>
    </message>
    <message>
        <source>All Microsoft apps</source>
        <translation>Alla Microsoft-appar</translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <comment>an object id of another directory</comment>
        <translation>%1 (inte kontrollerat)</translation>
    </message>
    <message>
        <source>Choose at least one, or choose all.</source>
        <translation>Välj minst en, eller välj alla.</translation>
    </message>
    <message>
        <source>No object ID was found in this text. An ID looks like 8 letters and digits, a hyphen, and so on.</source>
        <translation>Inget objekt-ID hittades i texten. Ett ID ser ut som 8 bokstäver och siffror, ett bindestreck och så vidare.</translation>
    </message>
</context>
<context>
    <name>entente::ui::TrustPage</name>
    <message>
        <source>Trust and privacy</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Förtroende och sekretess</translation>
    </message>
    <message>
        <source>What do you take on trust?</source>
        <translation>Vad litar du på?</translation>
    </message>
    <message>
        <source>Where Conditional Access asks outsiders for multifactor authentication or a managed device, people in shared channels can show it only from home: without trust they are blocked.</source>
        <translation>Där villkorsstyrd åtkomst kräver multifaktorautentisering eller en hanterad enhet av utomstående kan personer i delade kanaler bara visa upp det från sin egen organisation: utan förtroende blockeras de.</translation>
    </message>
    <message>
        <source>What %1 accepts from %2</source>
        <extracomment>%1 is the tenant that trusts, %2 the other one</extracomment>
        <translation>Vad %1 godtar från %2</translation>
    </message>
    <message>
        <source>Leave as it is: %1 (%2)</source>
        <extracomment>%1 is the present value of a setting, %2 where it comes from</extracomment>
        <translation>Behåll som det är: %1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Godta inte</translation>
    </message>
    <message>
        <source>%1 can look up people of %2 by their full address, and sees their names, mail addresses and photos.</source>
        <extracomment>%1 is the partner, %2 the own tenant</extracomment>
        <translation>%1 kan slå upp personer i %2 med deras fullständiga adress och ser deras namn, e-postadresser och foton.</translation>
    </message>
    <message>
        <source>What people of %1 write and share in channels of %2 is kept in %2, under the rules of %2.</source>
        <translation>Det som personer i %1 skriver och delar i kanaler hos %2 sparas hos %2, enligt reglerna hos %2.</translation>
    </message>
    <message>
        <source>People of %1 get no account in %2. Their names, mail addresses and photos show in the channels that they are let into.</source>
        <translation>Personer i %1 får inget konto i %2. Deras namn, e-postadresser och foton syns i de kanaler som de släpps in i.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a setting, %2 the tenant that it is set in</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::WindowCommands</name>
    <message>
        <source>%1 is neither a known tenant nor a snapshot file. Add the tenant first.</source>
        <translation>%1 är varken en känd klientorganisation eller en ögonblicksbildsfil. Lägg till klientorganisationen först.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n pending change(s)?</source>
        <translation>
            <numerusform>Vill du förkasta %n väntande ändring?</numerusform>
            <numerusform>Vill du förkasta %n väntande ändringar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them has been sent to a tenant.</source>
        <translation>Ingen av dem har skickats till någon klientorganisation.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Förkasta</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>Öppna ögonblicksbild</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>Ögonblicksbilder (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Save as a snapshot</source>
        <translation>Spara som ögonblicksbild</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Ögonblicksbilder (*.json)</translation>
    </message>
    <message>
        <source>The snapshot was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ögonblicksbilden sparades som %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;p&gt;Sets up, compares and keeps the sharing between two Microsoft 365 organisations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;p&gt;Konfigurerar, jämför och upprätthåller delningen mellan två Microsoft 365-organisationer.&lt;/p&gt;&lt;p&gt;Fri programvara under GNU General Public License, version 3 eller senare.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>entente::ui::WizardPage</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
</context>
</TS>
