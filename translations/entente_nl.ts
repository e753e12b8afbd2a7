<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>There is no language “%1”. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 a list such as &quot;en, nl, sv&quot;</extracomment>
        <translation>De taal ‘%1’ is er niet. Kies een van deze: %2.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Check its rights, or choose another with --data.</source>
        <translation>Kan niet schrijven in de gegevensmap %1. Controleer de rechten of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>The practice cloud cannot listen on port %1 of this computer. Choose another port.</source>
        <translation>De oefencloud kan niet luisteren op poort %1 van deze computer. Kies een andere poort.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that the disk is not full.</source>
        <translation>Kan het bestand %1 niet schrijven. Controleer of de schijf niet vol is.</translation>
    </message>
</context>
<context>
    <name>Apply</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Huidige stand controleren</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Teruglezen</translation>
    </message>
    <message>
        <source>Done and read back</source>
        <translation>Gereed en teruggelezen</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Was al zo</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Sent, but does not show yet</source>
        <translation>Verzonden, maar nog niet zichtbaar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>The plan is for %1 (%2), which is not connected. Sign in to that tenant, or choose its plan.</source>
        <translation>Het plan is voor %1 (%2), die niet is verbonden. Meld u aan bij die tenant of kies een plan voor de tenant waarbij u bent aangemeld.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” since the plan was made. Look at what is there now and make a new plan.</source>
        <translation>Iemand heeft ‘%1’ gewijzigd sinds het plan is gemaakt. Bekijk wat er nu staat en maak een nieuw plan.</translation>
    </message>
    <message>
        <source>The change to “%1” was sent but does not show yet. Read the tenant again later.</source>
        <translation>De wijziging van ‘%1’ is verzonden, maar is nog niet zichtbaar. Lees de tenant later opnieuw.</translation>
    </message>
    <message>
        <source>The plan changes practice tenants and real ones together. Apply it to each of them by itself.</source>
        <translation>Het plan wijzigt oefentenants en echte tenants samen. Pas het op elk daarvan afzonderlijk toe.</translation>
    </message>
    <message>
        <source>The tenant does not let you make this change. It takes the role %1, or a custom role that may do the same: ask an administrator for it, then sign in again.</source>
        <extracomment>%1 is a role of Microsoft Entra</extracomment>
        <translation>U mag deze wijziging in de tenant niet aanbrengen. Daarvoor is de rol %1 nodig, of een aangepaste rol die hetzelfde mag: vraag een beheerder erom en meld u dan opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Shared channels in Teams</source>
        <translation>Gedeelde kanalen in Teams</translation>
    </message>
    <message>
        <source>People work together in a channel without a guest account and without switching tenants. Each channel&apos;s owner still decides who is let in.</source>
        <translation>Mensen werken samen in een kanaal zonder gastaccount en zonder van tenant te wisselen. De eigenaar van elk kanaal bepaalt nog steeds wie wordt toegelaten.</translation>
    </message>
    <message>
        <source>People of %1 may take part in shared channels of %2</source>
        <extracomment>%1 is the own organization, %2 the partner
----------
%1 is the partner, %2 the own organization</extracomment>
        <translation>Personen van %1 mogen deelnemen aan gedeelde kanalen van %2</translation>
    </message>
    <message>
        <source>Shared channels with %1</source>
        <extracomment>%1 is the partner</extracomment>
        <translation>Gedeelde kanalen met %1</translation>
    </message>
    <message>
        <source>%1 has set up shared channels in Teams with your organisation. They work once these settings stand in your tenant too, in the cross-tenant access settings for that organisation:</source>
        <extracomment>%1 is the own tenant with its domain and id</extracomment>
        <translation>%1 heeft gedeelde kanalen in Teams met uw organisatie ingericht. Ze werken zodra ook in uw tenant deze instellingen staan, bij de instellingen voor toegang tussen tenants voor die organisatie:</translation>
    </message>
    <message>
        <source>Who of %1 may work with %2</source>
        <extracomment>%1 is the own tenant, %2 the partner</extracomment>
        <translation>Wie van %1 met %2 mag samenwerken</translation>
    </message>
    <message>
        <source>Who of %1 may come to %2</source>
        <extracomment>%1 is the partner, %2 the own tenant</extracomment>
        <translation>Wie van %1 toegang krijgt tot %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Low</source>
        <extracomment>How risky it is to open a setting</extracomment>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>How risky it is to open a setting</extracomment>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>How risky it is to open a setting</extracomment>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>The file holds a value that is damaged. Use an undamaged copy.</source>
        <translation>Het bestand bevat een beschadigde waarde. Gebruik een onbeschadigde kopie.</translation>
    </message>
    <message>
        <source>all users</source>
        <translation>alle gebruikers</translation>
    </message>
    <message>
        <source>all applications</source>
        <translation>alle toepassingen</translation>
    </message>
    <message>
        <source>all Microsoft apps</source>
        <translation>alle Microsoft-apps</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n toepassing</numerusform>
            <numerusform>%n toepassingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, but the list is empty</source>
        <translation>Toegestaan, maar de lijst is leeg</translation>
    </message>
    <message>
        <source>Blocked, but the list is empty</source>
        <translation>Geblokkeerd, maar de lijst is leeg</translation>
    </message>
    <message>
        <source>Allowed, %1</source>
        <extracomment>%1 is who or what: &quot;all users&quot;, &quot;Office 365&quot;, &quot;“Project Delta” and “Sales”&quot;
----------
%1 is who or what: &quot;all users&quot;, &quot;Office 365&quot;, &quot;2 groups&quot;</extracomment>
        <translation>Toegestaan, %1</translation>
    </message>
    <message>
        <source>Blocked, %1</source>
        <extracomment>%1 is who or what: &quot;all users&quot;, &quot;Office 365&quot;, &quot;2 groups&quot;</extracomment>
        <translation>Geblokkeerd, %1</translation>
    </message>
    <message>
        <source>Not known: role missing</source>
        <translation>Onbekend: rol ontbreekt</translation>
    </message>
    <message>
        <source>Not known: permission missing</source>
        <translation>Onbekend: machtiging ontbreekt</translation>
    </message>
    <message>
        <source>Not known: not available in this tenant</source>
        <translation>Onbekend: niet beschikbaar in deze tenant</translation>
    </message>
    <message>
        <source>Not known: the service did not answer</source>
        <translation>Onbekend: de service gaf geen antwoord</translation>
    </message>
    <message>
        <source>Not known: could not be read</source>
        <translation>Onbekend: kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Unknown value: %1</source>
        <translation>Onbekende waarde: %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Direct connect: shared channels</source>
        <translation>Direct Connect: gedeelde kanalen</translation>
    </message>
    <message>
        <source>Users who may go out</source>
        <translation>Gebruikers met uitgaande toegang</translation>
    </message>
    <message>
        <source>Which of our people may take part in the partner&apos;s shared channels.</source>
        <translation>Welke van onze gebruikers mogen deelnemen aan de gedeelde kanalen van de partner.</translation>
    </message>
    <message>
        <source>The partner can find these people by their full address and sees their names.</source>
        <translation>De partner kan deze personen vinden op hun volledige adres en ziet hun naam.</translation>
    </message>
    <message>
        <source>Takes up to 6 hours.</source>
        <translation>Duurt maximaal 6 uur.</translation>
    </message>
    <message>
        <source>Applications, out</source>
        <translation>Toepassingen, uitgaand</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s applications our people may reach by direct connect. Shared channels need Office 365.</source>
        <translation>Welke toepassingen van de partner onze gebruikers via Direct Connect mogen gebruiken. Gedeelde kanalen hebben Office 365 nodig.</translation>
    </message>
    <message>
        <source>What our people do in these applications happens where our own rules for data do not reach.</source>
        <translation>Wat onze gebruikers in deze toepassingen doen, valt buiten onze eigen regels voor gegevens.</translation>
    </message>
    <message>
        <source>Users who may come in</source>
        <translation>Gebruikers met binnenkomende toegang</translation>
    </message>
    <message>
        <source>Owners of shared channels can let these people in without a guest account that anyone could see or remove in our directory.</source>
        <translation>Eigenaren van gedeelde kanalen kunnen deze personen toelaten zonder gastaccount dat iemand in onze directory kan zien of verwijderen.</translation>
    </message>
    <message>
        <source>Applications, in</source>
        <translation>Toepassingen, binnenkomend</translation>
    </message>
    <message>
        <source>Which of our applications the partner&apos;s people may reach by direct connect. Shared channels need Office 365.</source>
        <translation>Welke van onze toepassingen gebruikers van de partner via Direct Connect mogen gebruiken. Gedeelde kanalen hebben Office 365 nodig.</translation>
    </message>
    <message>
        <source>Every application that is allowed here opens to the partner&apos;s people, also one that was never meant for outsiders.</source>
        <translation>Elke toepassing die hier is toegestaan, staat open voor gebruikers van de partner, ook als die nooit voor buitenstaanders was bedoeld.</translation>
    </message>
    <message>
        <source>B2B collaboration: guests</source>
        <translation>B2B-samenwerking: gasten</translation>
    </message>
    <message>
        <source>Which of our people may work as guests in the partner&apos;s tenant.</source>
        <translation>Welke van onze gebruikers als gast mogen werken in de tenant van de partner.</translation>
    </message>
    <message>
        <source>These people can take information to a tenant whose rules we do not set.</source>
        <translation>Deze personen kunnen informatie meenemen naar een tenant waarvan wij de regels niet bepalen.</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s applications our people may open as guests. Blocking all of them also ends reading mail that the partner protected with rights management.</source>
        <translation>Welke toepassingen van de partner onze gebruikers als gast mogen openen. Wie ze allemaal blokkeert, kan ook geen e-mail meer lezen die de partner met rechtenbeheer heeft beveiligd.</translation>
    </message>
    <message>
        <source>Our people can sign in to these applications of the partner.</source>
        <translation>Onze gebruikers kunnen zich bij deze toepassingen van de partner aanmelden.</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s people may be guests here. Guests who are here already are checked at every sign-in.</source>
        <translation>Welke gebruikers van de partner hier gast mogen zijn. Gasten die er al zijn, worden bij elke aanmelding gecontroleerd.</translation>
    </message>
    <message>
        <source>These people can be invited as guests and keep their access until somebody removes it.</source>
        <translation>Deze personen kunnen als gast worden uitgenodigd en houden hun toegang totdat iemand die intrekt.</translation>
    </message>
    <message>
        <source>Which of our applications guests of the partner may open.</source>
        <translation>Welke van onze toepassingen gasten van de partner mogen openen.</translation>
    </message>
    <message>
        <source>Guests can sign in to every application that is allowed here and does not ask for an assignment of its own.</source>
        <translation>Gasten kunnen zich aanmelden bij elke toepassing die hier is toegestaan en waarvoor geen aparte toewijzing nodig is.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>Accept their multifactor authentication</source>
        <translation>Hun meervoudige verificatie accepteren</translation>
    </message>
    <message>
        <source>Whether our sign-in rules take the partner&apos;s multifactor authentication for our own. Where our rules ask for it and this is off, people of shared channels are blocked and guests do it again here.</source>
        <translation>Of onze aanmeldingsregels de meervoudige verificatie van de partner als die van ons laten gelden. Als onze regels erom vragen en dit uit staat, worden gebruikers in gedeelde kanalen geblokkeerd en moeten gasten de verificatie hier nog eens doen.</translation>
    </message>
    <message>
        <source>Our sign-in is then as strong as the partner&apos;s multifactor authentication.</source>
        <translation>Onze aanmelding is dan zo sterk als de meervoudige verificatie van de partner.</translation>
    </message>
    <message>
        <source>Accept their compliant devices</source>
        <translation>Hun compatibele apparaten accepteren</translation>
    </message>
    <message>
        <source>Whether a device that the partner calls compliant counts as such where our sign-in rules ask for one.</source>
        <translation>Of een apparaat dat de partner compatibel noemt, als zodanig geldt als onze aanmeldingsregels daarom vragen.</translation>
    </message>
    <message>
        <source>The partner decides what a compliant device is; we cannot see or check it.</source>
        <translation>De partner bepaalt wat een compatibel apparaat is; wij kunnen dat niet zien of controleren.</translation>
    </message>
    <message>
        <source>Accept their hybrid joined devices</source>
        <translation>Hun hybride gekoppelde apparaten accepteren</translation>
    </message>
    <message>
        <source>Whether a device that is joined to the partner&apos;s own network and to Microsoft Entra ID counts as ours where our sign-in rules ask for one.</source>
        <translation>Of een apparaat dat aan het eigen netwerk van de partner en aan Microsoft Entra ID is gekoppeld, als dat van ons geldt als onze aanmeldingsregels daarom vragen.</translation>
    </message>
    <message>
        <source>The partner decides which devices are joined; we cannot see or check them.</source>
        <translation>De partner bepaalt welke apparaten zijn gekoppeld; wij kunnen ze niet zien of controleren.</translation>
    </message>
    <message>
        <source>Redeem invitations without a prompt, in</source>
        <translation>Uitnodigingen zonder vraag inwisselen, binnenkomend</translation>
    </message>
    <message>
        <source>Whether the partner&apos;s people become guests here without being asked for consent. It works only where the partner allows it for its own people too.</source>
        <translation>Of gebruikers van de partner hier gast worden zonder dat om toestemming wordt gevraagd. Dit werkt alleen als de partner het ook voor de eigen gebruikers toestaat.</translation>
    </message>
    <message>
        <source>Guests no longer see our privacy statement before they come in.</source>
        <translation>Gasten zien onze privacyverklaring niet meer voordat ze binnenkomen.</translation>
    </message>
    <message>
        <source>Redeem invitations without a prompt, out</source>
        <translation>Uitnodigingen zonder vraag inwisselen, uitgaand</translation>
    </message>
    <message>
        <source>Whether our people become guests of the partner without being asked for consent. It works only where the partner allows it too.</source>
        <translation>Of onze gebruikers gast van de partner worden zonder dat om toestemming wordt gevraagd. Dit werkt alleen als de partner het ook toestaat.</translation>
    </message>
    <message>
        <source>The partner can make accounts for our people without their knowing.</source>
        <translation>De partner kan accounts voor onze gebruikers maken zonder dat zij het weten.</translation>
    </message>
    <message>
        <source>Nobody, administrators neither</source>
        <translation>Niemand, ook beheerders niet</translation>
    </message>
    <message>
        <source>Administrators and guest inviters</source>
        <translation>Beheerders en gastuitnodigers</translation>
    </message>
    <message>
        <source>Administrators, guest inviters and all members</source>
        <translation>Beheerders, gastuitnodigers en alle leden</translation>
    </message>
    <message>
        <source>Everyone, guests too</source>
        <translation>Iedereen, ook gasten</translation>
    </message>
    <message>
        <source>Restricted: only what is their own</source>
        <translation>Beperkt: alleen wat van henzelf is</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>The same as members</source>
        <translation>Hetzelfde als leden</translation>
    </message>
    <message>
        <source>Invitations and guests</source>
        <translation>Uitnodigingen en gasten</translation>
    </message>
    <message>
        <source>Who can invite guests</source>
        <translation>Wie gasten mag uitnodigen</translation>
    </message>
    <message>
        <source>Who in this tenant may invite people from elsewhere as guests. It counts for every partner and plays no part in shared channels.</source>
        <translation>Wie in deze tenant personen van elders als gast mag uitnodigen. Dit geldt voor elke partner en speelt geen rol bij gedeelde kanalen.</translation>
    </message>
    <message>
        <source>The more people may invite, the less anyone knows which outsiders have an account here.</source>
        <translation>Hoe meer mensen mogen uitnodigen, hoe minder duidelijk is welke buitenstaanders hier een account hebben.</translation>
    </message>
    <message>
        <source>What guests may see in the directory</source>
        <translation>Wat gasten in de directory mogen zien</translation>
    </message>
    <message>
        <source>Which users, groups and other objects of the directory every guest can look up, whatever partner the guest comes from.</source>
        <translation>Welke gebruikers, groepen en andere objecten in de directory elke gast kan opzoeken, van welke partner de gast ook komt.</translation>
    </message>
    <message>
        <source>A guest with the rights of a member can list all users and groups of this tenant.</source>
        <translation>Een gast met de rechten van een lid kan alle gebruikers en groepen van deze tenant in een lijst opvragen.</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Standaardinstellingen</translation>
    </message>
    <message>
        <source>Partner settings</source>
        <translation>Partnerinstellingen</translation>
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
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <extracomment>%1 is a name or an id that stands for a user here</extracomment>
        <translation>%1 (gebruiker)</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <extracomment>%1 is a name or an id that stands for a group here</extracomment>
        <translation>%1 (groep)</translation>
    </message>
    <message>
        <source>%1 (application)</source>
        <extracomment>%1 is a name or an id that stands for an application here</extracomment>
        <translation>%1 (toepassing)</translation>
    </message>
    <message>
        <source>Which of the partner&apos;s people may be added to our shared channels. Users and groups are chosen by their object IDs in the partner&apos;s directory.</source>
        <translation>Welke gebruikers van de partner aan onze gedeelde kanalen mogen worden toegevoegd. Gebruikers en groepen kiest u met hun object-id’s in de directory van de partner.</translation>
    </message>
    <message>
        <source>Who loses access keeps it until the present sign-in ends, for up to an hour.</source>
        <translation>Wie de toegang verliest, houdt die tot de huidige aanmelding eindigt, hoogstens een uur.</translation>
    </message>
    <message>
        <source>Our people who lose access can no longer sign in as guests there.</source>
        <translation>Onze mensen die de toegang verliezen, kunnen zich daar niet meer als gast aanmelden.</translation>
    </message>
    <message>
        <source>Guests who lose access can no longer sign in here; their accounts stay until somebody removes them.</source>
        <translation>Gasten die de toegang verliezen, kunnen zich hier niet meer aanmelden; hun accounts blijven tot iemand ze verwijdert.</translation>
    </message>
    <message>
        <source>Where our sign-in rules ask for multifactor authentication, the partner&apos;s people are then blocked in shared channels, and guests have to do it again here.</source>
        <translation>Waar onze aanmeldingsregels om meervoudige verificatie vragen, worden de mensen van de partner dan in gedeelde kanalen geblokkeerd en moeten gasten zich hier opnieuw verifiëren.</translation>
    </message>
    <message>
        <source>Where our sign-in rules ask for a compliant device, the partner&apos;s people are then blocked.</source>
        <translation>Waar onze aanmeldingsregels om een compatibel apparaat vragen, worden de mensen van de partner dan geblokkeerd.</translation>
    </message>
    <message>
        <source>Where our sign-in rules ask for a hybrid joined device, the partner&apos;s people are then blocked.</source>
        <translation>Waar onze aanmeldingsregels om een hybride gekoppeld apparaat vragen, worden de mensen van de partner dan geblokkeerd.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: somebody has changed this since the plan was made, so it will be refused. Make the plan again.</source>
        <extracomment>%1 is a step of a plan</extracomment>
        <translation>%1: iemand heeft dit gewijzigd sinds het plan is gemaakt, dus deze stap wordt geweigerd. Maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>There is no option %1 here. --help lists those there are.</source>
        <translation>De optie %1 bestaat hier niet. --help toont welke er zijn.</translation>
    </message>
    <message>
        <source>Give the option %1 once only.</source>
        <translation>Geef de optie %1 maar één keer op.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>De optie %1 heeft geen waarde.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>Achter de optie %1 hoort een waarde.</translation>
    </message>
    <message>
        <source>The option %1 takes a whole number from %2 up.</source>
        <extracomment>%1 is an option such as --port, %2 the least number it takes</extracomment>
        <translation>De optie %1 verwacht een geheel getal vanaf %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. --help shows the form.</source>
        <translation>‘%1’ is een woord te veel. --help toont de vorm.</translation>
    </message>
    <message>
        <source>%1 is missing. --help shows the form.</source>
        <extracomment>%1 is the name of a word to type, such as PLANFILE</extracomment>
        <translation>%1 ontbreekt. --help toont de vorm.</translation>
    </message>
    <message>
        <source>the cloud: global, gcchigh, dod, china, or a definition file</source>
        <translation>de cloud: global, gcchigh, dod, china of een definitiebestand</translation>
    </message>
    <message>
        <source>the data folder ($ENTENTE_DATA_DIR, else the platform&apos;s)</source>
        <translation>de gegevensmap ($ENTENTE_DATA_DIR, anders die van het platform)</translation>
    </message>
    <message>
        <source>the language: en, nl or sv</source>
        <translation>de taal: en, nl of sv</translation>
    </message>
    <message>
        <source>how the result is written to standard output</source>
        <translation>hoe het resultaat naar de standaarduitvoer wordt geschreven</translation>
    </message>
    <message>
        <source>sign in with a code on another device</source>
        <translation>aanmelden met een code op een ander apparaat</translation>
    </message>
    <message>
        <source>never wait for a person (exit code 3 instead)</source>
        <translation>nooit op een persoon wachten (dan afsluitcode 3)</translation>
    </message>
    <message>
        <source>log requests, without secrets, to standard error</source>
        <translation>een logboek van aanvragen, zonder geheimen, naar de standaardfoutuitvoer schrijven</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp weergeven</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>de versie weergeven</translation>
    </message>
    <message>
        <source>ententectl sets up, compares and keeps the sharing between two Microsoft 365 tenants.</source>
        <translation>ententectl richt het delen tussen twee Microsoft 365-tenants in, vergelijkt het en houdt het in stand.</translation>
    </message>
    <message>
        <source>Verbs (ententectl VERB --help says more):</source>
        <translation>Opdrachten (ententectl VERB --help vertelt meer):</translation>
    </message>
    <message>
        <source>LEFT, RIGHT and SIDE are a tenant (domain or ID) or a snapshot file.</source>
        <translation>LEFT, RIGHT en SIDE zijn een tenant (domein of id) of een momentopnamebestand.</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Opties van elke opdracht:</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine or nothing differs, 1 differences, 2 usage, 3 sign-in failed, 4 a service refused or failed, 5 applied in part.</source>
        <translation>Afsluitcodes: 0 in orde of geen verschillen, 1 verschillen, 2 gebruik, 3 aanmelden mislukt, 4 een service weigerde of faalde, 5 gedeeltelijk toegepast.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>ententectl --help lists the options of every verb.</source>
        <translation>ententectl --help geeft de opties van elke opdracht weer.</translation>
    </message>
    <message>
        <source>a file that ententectl plan or the window wrote</source>
        <translation>een bestand dat door ententectl plan of het venster is gemaakt</translation>
    </message>
    <message>
        <source>only the part of the plan for this tenant</source>
        <translation>alleen het deel van het plan voor deze tenant</translation>
    </message>
    <message>
        <source>apply without asking</source>
        <translation>toepassen zonder te vragen</translation>
    </message>
    <message>
        <source>Nothing was applied: nobody may be asked. Give --yes where the plan was reviewed.</source>
        <translation>Er is niets toegepast: er mag niets worden gevraagd. Geef --yes op als het plan is beoordeeld.</translation>
    </message>
    <message>
        <source>Nothing was applied, as you answered.</source>
        <translation>Er is niets toegepast, zoals u hebt geantwoord.</translation>
    </message>
    <message>
        <source>Done: the tenant says so.</source>
        <translation>Gereed: de tenant bevestigt het.</translation>
    </message>
    <message>
        <source>Not everything was done; the steps above say why.</source>
        <translation>Niet alles is gedaan; bij de stappen hierboven staat waarom.</translation>
    </message>
    <message>
        <source>In the history: %1</source>
        <translation>In de geschiedenis: %1</translation>
    </message>
    <message>
        <source>Show a plan, carry it out step by step and read back what was done.</source>
        <translation>Een plan weergeven, stap voor stap uitvoeren en teruglezen wat er is gedaan.</translation>
    </message>
    <message>
        <source>only settings whose ID contains this</source>
        <translation>alleen instellingen met deze tekst in de id</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>%1; role %2</source>
        <extracomment>%1 are permissions, %2 is the name of a role</extracomment>
        <translation>%1; rol %2</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Om te lezen</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Om te schrijven</translation>
    </message>
    <message>
        <source>No setting has an ID with “%1” in it.</source>
        <translation>Geen instelling heeft een id met ‘%1’ erin.</translation>
    </message>
    <message>
        <source>List every setting with its path, permissions and role.</source>
        <translation>Elke instelling met pad, machtigingen en rol weergeven.</translation>
    </message>
    <message>
        <source>a tenant (domain or ID), or a snapshot file</source>
        <translation>een tenant (domein of id) of een momentopnamebestand</translation>
    </message>
    <message>
        <source>their partnership: LEFT&apos;s outbound beside RIGHT&apos;s inbound, and back</source>
        <translation>hun partnerschap: uitgaand van LEFT naast binnenkomend van RIGHT, en omgekeerd</translation>
    </message>
    <message>
        <source>list what is the same too</source>
        <translation>ook weergeven wat hetzelfde is</translation>
    </message>
    <message>
        <source>Lay two tenants or snapshots side by side (exit code 1: they differ).</source>
        <translation>Twee tenants of momentopnamen naast elkaar zetten (afsluitcode 1: ze verschillen).</translation>
    </message>
    <message>
        <source>the ID of a run: what it did, step by step</source>
        <translation>de id van een uitvoering: wat die stap voor stap heeft gedaan</translation>
    </message>
    <message>
        <source>at most N runs, the newest first (100 without this)</source>
        <translation>hoogstens N uitvoeringen, de nieuwste eerst (anders 100)</translation>
    </message>
    <message>
        <source>Show what was really done, from the journal.</source>
        <translation>Tonen wat er echt is gedaan, uit het logboek.</translation>
    </message>
    <message>
        <source>whose settings are to change: a tenant, or a snapshot of it</source>
        <translation>waarvan de instellingen moeten wijzigen: een tenant of een momentopname ervan</translation>
    </message>
    <message>
        <source>the other tenant (domain, name or tenant ID)</source>
        <translation>de andere tenant (domein, naam of tenant-id)</translation>
    </message>
    <message>
        <source>in: the partner&apos;s people in our shared channels; out: our people in theirs</source>
        <translation>in: gebruikers van de partner in onze gedeelde kanalen; out: onze gebruikers in die van hen</translation>
    </message>
    <message>
        <source>whether the partner&apos;s multifactor authentication counts</source>
        <translation>of de meervoudige verificatie van de partner geldt</translation>
    </message>
    <message>
        <source>whether the partner&apos;s compliant devices count</source>
        <translation>of de compatibele apparaten van de partner gelden</translation>
    </message>
    <message>
        <source>whether the partner&apos;s Microsoft Entra hybrid joined devices count</source>
        <translation>of de hybride aan Microsoft Entra gekoppelde apparaten van de partner gelden</translation>
    </message>
    <message>
        <source>plan the partner&apos;s tenant too, where you are an administrator of it</source>
        <translation>ook de tenant van de partner plannen, als u daar beheerder bent</translation>
    </message>
    <message>
        <source>change any setting, of the partner&apos;s entry where --partner is given; may be repeated</source>
        <translation>een willekeurige instelling wijzigen, van de partnervermelding als --partner is opgegeven; mag worden herhaald</translation>
    </message>
    <message>
        <source>Shared channels with %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Gedeelde kanalen met %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Instellingen van %1</translation>
    </message>
    <message>
        <source>Say with -o FILE where the plan is to be written.</source>
        <translation>Geef met -o BESTAND op waar het plan moet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Say with whom: --partner PARTNER.</source>
        <translation>Geef op met wie: --partner PARTNER.</translation>
    </message>
    <message>
        <source>Make a plan, a file, from what is wanted; changes nothing.</source>
        <translation>Een plan (een bestand) maken van wat er gewenst is; wijzigt niets.</translation>
    </message>
    <message>
        <source>the port to listen on; a free one without this</source>
        <translation>de poort waarop wordt geluisterd; anders een vrije poort</translation>
    </message>
    <message>
        <source>milliseconds that every answer takes</source>
        <translation>milliseconden die elk antwoord duurt</translation>
    </message>
    <message>
        <source>refuse every Nth request with 429 and Retry-After</source>
        <translation>elke N-de aanvraag weigeren met 429 en Retry-After</translation>
    </message>
    <message>
        <source>seconds that Retry-After asks for</source>
        <translation>seconden waar Retry-After om vraagt</translation>
    </message>
    <message>
        <source>let every Nth request fail with 503</source>
        <translation>elke N-de aanvraag laten mislukken met 503</translation>
    </message>
    <message>
        <source>reads after a write that do not show it yet</source>
        <translation>aantal keren lezen waarin een wijziging nog niet te zien is</translation>
    </message>
    <message>
        <source>seconds that an access token is good for</source>
        <translation>seconden dat een toegangstoken geldig is</translation>
    </message>
    <message>
        <source>add a made-up tenant, large.example, with N partners</source>
        <translation>een verzonnen tenant, large.example, met N partners toevoegen</translation>
    </message>
    <message>
        <source>end when standard input is closed, too</source>
        <translation>ook stoppen als de standaardinvoer wordt gesloten</translation>
    </message>
    <message>
        <source>A port is a number up to 65535.</source>
        <translation>Een poort is een getal tot en met 65535.</translation>
    </message>
    <message>
        <source>The practice cloud answers at %1 until you press Ctrl+C.</source>
        <translation>De oefencloud antwoordt op %1 totdat u op Ctrl+C drukt.</translation>
    </message>
    <message>
        <source>Serve the practice cloud to other programs.</source>
        <translation>De oefencloud aan andere programma’s aanbieden.</translation>
    </message>
    <message>
        <source>what counts for this partner (domain, name or tenant ID)</source>
        <translation>wat voor deze partner geldt (domein, naam of tenant-id)</translation>
    </message>
    <message>
        <source>%1 (%2), read %3</source>
        <extracomment>%1 is an organisation, %2 its domain, %3 a date and time</extracomment>
        <translation>%1 (%2), gelezen op %3</translation>
    </message>
    <message>
        <source>(practice tenant)</source>
        <translation>(oefentenant)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-id</translation>
    </message>
    <message>
        <source>What counts for %1</source>
        <extracomment>%1 is an organisation</extracomment>
        <translation>Wat geldt voor %1</translation>
    </message>
    <message>
        <source>Show the settings of a tenant and where each value comes from.</source>
        <translation>De instellingen van een tenant tonen en waar elke waarde vandaan komt.</translation>
    </message>
    <message>
        <source>the tenant: one of its domains, or its ID</source>
        <translation>de tenant: een van de domeinen of de id</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <extracomment>%1 is an organisation, %2 the name that a person signs in with</extracomment>
        <translation>Bij %1 aangemeld als %2.</translation>
    </message>
    <message>
        <source>Sign in to a tenant and remember it.</source>
        <translation>Aanmelden bij een tenant en die onthouden.</translation>
    </message>
    <message>
        <source>No tenant “%1” is known here. ententectl tenants lists them.</source>
        <translation>De tenant ‘%1’ is hier niet bekend. ententectl tenants geeft de bekende weer.</translation>
    </message>
    <message>
        <source>Signed out of %1; its token is gone.</source>
        <translation>Afgemeld bij %1; het token is verwijderd.</translation>
    </message>
    <message>
        <source>Forget the token of a tenant.</source>
        <translation>Het token van een tenant vergeten.</translation>
    </message>
    <message>
        <source>Say with -o FILE where the snapshot is to be written.</source>
        <translation>Geef met -o BESTAND op waar de momentopname moet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The settings of %1 are in %2.</source>
        <extracomment>%1 is an organisation, %2 a file</extracomment>
        <translation>De instellingen van %1 staan in %2.</translation>
    </message>
    <message>
        <source>Write the settings of a tenant to a file.</source>
        <translation>De instellingen van een tenant in een bestand opslaan.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No tenant is known yet: ententectl sign-in TENANT.</source>
        <translation>Er is nog geen tenant bekend: ententectl sign-in TENANT.</translation>
    </message>
    <message>
        <source>List the tenants that are known on this computer.</source>
        <translation>De tenants weergeven die op deze computer bekend zijn.</translation>
    </message>
    <message>
        <source>Sign in to two practice tenants</source>
        <translation>Aanmelden bij twee oefentenants</translation>
    </message>
    <message>
        <source>Plan: one group of Contoso in the shared channels of Fabrikam</source>
        <translation>Plan: één groep van Contoso in de gedeelde kanalen van Fabrikam</translation>
    </message>
    <message>
        <source>Apply, and read back what was done</source>
        <translation>Toepassen en teruglezen wat er is gedaan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Read both and lay them side by side</source>
        <translation>Beide lezen en naast elkaar zetten</translation>
    </message>
    <message>
        <source>The partnership afterwards</source>
        <translation>Het partnerschap daarna</translation>
    </message>
    <message>
        <source>Do the whole main job on practice tenants; needs no account and no display.</source>
        <translation>De hele hoofdtaak uitvoeren met oefentenants; hiervoor is geen account en geen beeldscherm nodig.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A setting of the left tenant and the one that faces it in the right tenant</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n verschil</numerusform>
            <numerusform>%n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>deels gereed</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>niets gedaan</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>niet beëindigd</translation>
    </message>
    <message>
        <source>Nothing has been applied yet.</source>
        <translation>Er is nog niets toegepast.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>There is no group “%1” in the directory. Check the name.</source>
        <translation>De groep ‘%1’ staat niet in de directory. Controleer de naam.</translation>
    </message>
    <message>
        <source>Several groups are named “%1”. Give the group&apos;s ID.</source>
        <translation>Meerdere groepen heten ‘%1’. Geef de id van de groep op.</translation>
    </message>
    <message>
        <source>--shared-channels takes in, out or both.</source>
        <translation>--shared-channels verwacht in, out of both.</translation>
    </message>
    <message>
        <source>Say which groups are meant: --in-group for the partner&apos;s, --out-group for your own.</source>
        <translation>Geef op welke groepen worden bedoeld: --in-group voor die van de partner, --out-group voor die van uzelf.</translation>
    </message>
    <message>
        <source>Groups were given for a direction that is not asked for.</source>
        <translation>Er zijn groepen opgegeven voor een richting waar niet om is gevraagd.</translation>
    </message>
    <message>
        <source>Give the partner&apos;s group “%1” by its ID: its directory cannot be searched from here.</source>
        <translation>Geef de groep ‘%1’ van de partner op met de id: in die directory kan van hieruit niet worden gezocht.</translation>
    </message>
    <message>
        <source>The option %1 takes yes or no.</source>
        <translation>De optie %1 verwacht yes of no.</translation>
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
        <translation>(wordt tegelijk geschreven)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Cmdlet</source>
        <translation>Cmdlet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>There is no verb “%1”. --help lists those there are.</source>
        <translation>De opdracht ‘%1’ bestaat niet. --help toont welke er zijn.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Choose text or json.</source>
        <translation>De indeling ‘%1’ bestaat niet. Kies text of json.</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Aanvraag-id: %1</translation>
    </message>
    <message>
        <source>To sign in to %1, use the browser. If none opens, copy this address into one:</source>
        <translation>Gebruik de browser om u bij %1 aan te melden. Als er geen wordt geopend, kopieert u dit adres naar een browser:</translation>
    </message>
    <message>
        <source>To sign in to %1, open %2 on any device and type the code %3.</source>
        <translation>Open %2 op een willekeurig apparaat en typ de code %3 om u bij %1 aan te melden.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Aanmelden bij %1…</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: you stay signed in until this command ends.</source>
        <translation>Op deze computer is geen sleutelbos beschikbaar: u blijft aangemeld totdat deze opdracht eindigt.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path, or name a tenant.</source>
        <translation>Het bestand %1 bestaat niet. Controleer het pad of geef een tenant op.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 lezen…</translation>
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
            <numerusform>In de tenant van %1, %n stap:</numerusform>
            <numerusform>In de tenant van %1, %n stappen:</numerusform>
        </translation>
    </message>
    <message>
        <source>how long to wait for a sign-in in the browser (300)</source>
        <translation>hoelang op een aanmelding in de browser wordt gewacht (300)</translation>
    </message>
    <message>
        <source>carry out the first request of this method, and drop the connection without an answer</source>
        <translation>de eerste aanvraag met deze methode uitvoeren en de verbinding zonder antwoord verbreken</translation>
    </message>
    <message>
        <source>sign-in kept</source>
        <extracomment>State of a tenant: the keychain holds a sign-in of an earlier run</extracomment>
        <translation>aanmelding bewaard</translation>
    </message>
    <message>
        <source>no keychain answers</source>
        <extracomment>State of a tenant: whether a sign-in is kept cannot be found out</extracomment>
        <translation>geen sleutelbos beschikbaar</translation>
    </message>
    <message>
        <source>Has an entry of its own</source>
        <extracomment>A row of a table of differences: whether a tenant has an entry for a partner at all</extracomment>
        <translation>Heeft een eigen vermelding</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading of what a step does: &quot;Create&quot; or &quot;Change&quot;</extracomment>
        <translation>Actie</translation>
    </message>
    <message>
        <source>%1, step %2, %3: %4</source>
        <extracomment>One step of an apply: %1 is the tenant, %2 a number, %3 what it changes, %4 its state</extracomment>
        <translation>%1, stap %2, %3: %4</translation>
    </message>
    <message>
        <source>User name for the proxy %1: </source>
        <extracomment>%1 is a host with a port</extracomment>
        <translation>Gebruikersnaam voor de proxy %1: </translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <extracomment>%1 is a host with a port</extracomment>
        <translation>Wachtwoord voor de proxy %1: </translation>
    </message>
    <message>
        <source>A verb is missing. --help lists those there are.</source>
        <translation>Er ontbreekt een opdracht. --help toont welke er zijn.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check the free space where it goes.</source>
        <translation>Het resultaat kan niet naar de standaarduitvoer worden geschreven. Controleer de vrije ruimte op de bestemming.</translation>
    </message>
    <message>
        <source>Do you confirm step %1 of high risk in %2 (%3)?</source>
        <extracomment>A question: %1 is a number, %2 a tenant, %3 what the step changes</extracomment>
        <translation>Bevestigt u stap %1 met hoog risico in %2 (%3)?</translation>
    </message>
    <message>
        <source>Names could not be looked up, so IDs are shown. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>De namen konden niet worden opgezocht; daarom worden id’s weergegeven. %1</translation>
    </message>
    <message>
        <source>ententectl: The history could not keep all that was done, so keep what stands above. %1</source>
        <extracomment>%1 is a sentence that says why and what to do</extracomment>
        <translation>ententectl: De geschiedenis kon niet alles bewaren wat is gedaan; bewaar daarom wat hierboven staat. %1</translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation>het bestand dat wordt geschreven; - is de standaarduitvoer</translation>
    </message>
    <message>
        <source>The partners could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>De partners konden niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>Several partners are called “%1”: %2. Give the ID of the one that is meant.</source>
        <extracomment>%1 is what was typed, %2 a list of tenant IDs</extracomment>
        <translation>Meerdere partners heten ‘%1’: %2. Geef de id op van de partner die u bedoelt.</translation>
    </message>
    <message>
        <source>the app that your organisation registered for Entente; sign-in corrects it</source>
        <translation>de app die uw organisatie voor Entente heeft geregistreerd; een aanmelding met sign-in corrigeert die</translation>
    </message>
    <message>
        <source>forget the tenant as well; the history keeps what was done in it</source>
        <translation>de tenant ook vergeten; de geschiedenis bewaart wat erin is gedaan</translation>
    </message>
    <message>
        <source>Signed out of %1; its token is gone and the tenant is forgotten.</source>
        <translation>Afgemeld bij %1; het token is weg en de tenant is vergeten.</translation>
    </message>
    <message>
        <source>The client ID of %1 is now %2; it was %3.</source>
        <extracomment>%1 is an organisation, %2 and %3 are IDs of apps</extracomment>
        <translation>De client-id van %1 is nu %2; het was %3.</translation>
    </message>
    <message>
        <source>%1 is known with the client ID %2, so %3 is not used for it. To change it: ententectl sign-in %4 --client-id %3</source>
        <extracomment>%1 is an organisation, %2 and %3 are IDs of apps, %4 is the tenant&apos;s domain</extracomment>
        <translation>%1 is bekend met de client-id %2, dus %3 wordt er niet voor gebruikt. Om dit te wijzigen: ententectl sign-in %4 --client-id %3</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. It takes: %3.</source>
        <extracomment>%1 is what was typed, %2 the ID of a setting, %3 a list of what it takes, as it is typed</extracomment>
        <translation>‘%1’ is geen waarde van %2. Mogelijke waarden: %3.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>texts with commas between them</source>
        <translation>teksten met komma’s ertussen</translation>
    </message>
    <message>
        <source>Write --set %1=VALUE. It takes: %2.</source>
        <extracomment>%1 is the ID of a setting, %2 a list of what it takes</extracomment>
        <translation>Schrijf --set %1=WAARDE. Mogelijke waarden: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. ententectl catalogue lists them.</source>
        <translation>De instelling ‘%1’ bestaat niet. ententectl catalogue toont welke er zijn.</translation>
    </message>
    <message>
        <source>“%1” counts for the whole tenant: leave --partner out to change it.</source>
        <translation>‘%1’ geldt voor de hele tenant: laat --partner weg om dit te wijzigen.</translation>
    </message>
    <message>
        <source>“%1” stands on partners only: say with --partner PARTNER on which.</source>
        <translation>‘%1’ staat alleen bij partners: geef met --partner PARTNER aan bij welke.</translation>
    </message>
    <message>
        <source>Give the group “%1” by its ID, or name the tenant instead of its snapshot: a snapshot cannot be searched.</source>
        <translation>Geef de groep ‘%1’ op met de id, of noem de tenant in plaats van de momentopname: een momentopname kan niet worden doorzocht.</translation>
    </message>
    <message>
        <source>The snapshot knows no partner “%1”. Give the partner&apos;s tenant ID, or name the tenant instead of its snapshot: then the partner is looked up.</source>
        <translation>De momentopname kent geen partner ‘%1’. Geef de tenant-id van de partner op, of noem de tenant in plaats van de momentopname: dan wordt de partner opgezocht.</translation>
    </message>
    <message>
        <source>The snapshot has no entry and no name for the partner %1. Check the ID: a snapshot cannot look it up.</source>
        <translation>De momentopname heeft geen vermelding en geen naam van de partner %1. Controleer de id: een momentopname kan die niet opzoeken.</translation>
    </message>
    <message>
        <source>The option %1 does not go with --set. Leave it out, or make a plan of its own for it.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>De optie %1 gaat niet samen met --set. Laat die weg, of maak er een eigen plan voor.</translation>
    </message>
    <message>
        <source>The option %1 needs --shared-channels in, out or both.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>De optie %1 vereist --shared-channels in, out of both.</translation>
    </message>
    <message>
        <source>Say what is to change: --shared-channels, --trust-mfa (or another --trust- option), or --set.</source>
        <translation>Geef de wijziging op: --shared-channels, --trust-mfa (of een andere optie --trust-) of --set.</translation>
    </message>
    <message>
        <source>Without the licence, for everyone and with all applications: %1</source>
        <translation>Zonder de licentie, voor iedereen en met alle toepassingen: %1</translation>
    </message>
    <message>
        <source>Trust settings for %1</source>
        <extracomment>Title of a plan; %1 is an organisation</extracomment>
        <translation>Vertrouwensinstellingen voor %1</translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 is vergeten.</translation>
    </message>
    <message>
        <source>Not read: %1, %2. %3</source>
        <extracomment>%1 is a group of settings or what else there is to know, %2 a tenant, %3 a sentence that says why</extracomment>
        <translation>Niet gelezen: %1, %2. %3</translation>
    </message>
    <message>
        <source>“%1” is the tenant itself. Name the other organisation as the partner.</source>
        <extracomment>%1 is what was typed: a domain, a name or an ID</extracomment>
        <translation>‘%1’ is de tenant zelf. Noem de andere organisatie als partner.</translation>
    </message>
    <message>
        <source>What %1 has now could not be read, so the plan&apos;s own values and IDs are shown. %2</source>
        <extracomment>%1 is a tenant, %2 a sentence that says why</extracomment>
        <translation>Wat %1 nu heeft, kon niet worden gelezen, dus staan er de waarden en id’s uit het plan. %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n step(s) in %1?</source>
        <extracomment>A question: %1 is a list of tenants</extracomment>
        <translation>
            <numerusform>%n stap toepassen in %1?</numerusform>
            <numerusform>%n stappen toepassen in %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>only this group (one direction), whoever is chosen now; may be repeated</source>
        <translation>alleen deze groep (één richting), wie er nu ook gekozen is; mag worden herhaald</translation>
    </message>
    <message>
        <source>only this group of the partner&apos;s, whoever is chosen now; may be repeated</source>
        <translation>alleen deze groep van de partner, wie er nu ook gekozen is; mag worden herhaald</translation>
    </message>
    <message>
        <source>only this group of our own, whoever is chosen now; may be repeated</source>
        <translation>alleen deze groep van uzelf, wie er nu ook gekozen is; mag worden herhaald</translation>
    </message>
    <message>
        <source>Without the licence, the shared channels of that tenant can only be open to everyone and with all applications. Make a plan of its own for each tenant, and use --set for that one.</source>
        <translation>Zonder de licentie kunnen de gedeelde kanalen van die tenant alleen openstaan voor iedereen en met alle toepassingen. Maak voor elke tenant een eigen plan en gebruik --set voor die ene.</translation>
    </message>
    <message>
        <source>This plan has no part for %1, only for %2. Name one of these, by its ID where it is not known here yet, or make another plan with ententectl plan.</source>
        <extracomment>%1 is a tenant, %2 a list of tenants</extracomment>
        <translation>Dit plan heeft geen deel voor %1, alleen voor %2. Noem een van deze tenants, met de id als die hier nog niet bekend is, of maak een ander plan met ententectl plan.</translation>
    </message>
    <message>
        <source>Nothing was applied: the plan could not be written to standard output, so nobody could review it. Check where it goes and its free space.</source>
        <translation>Er is niets toegepast: het plan kan niet naar de standaarduitvoer worden geschreven, dus niemand kan het beoordelen. Controleer de bestemming en de vrije ruimte daar.</translation>
    </message>
    <message>
        <source>Everything is already as planned: there is nothing to change.</source>
        <translation>Alles is al zoals gepland: er is niets te wijzigen.</translation>
    </message>
    <message>
        <source>Nothing was applied: the steps above would be refused. Make the plan again.</source>
        <translation>Er is niets toegepast: de stappen hierboven zouden worden geweigerd. Maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>Changes were made, but what was done could not be written to standard output. It is in the history: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Er zijn wijzigingen aangebracht, maar wat er is gedaan, kan niet naar de standaarduitvoer worden geschreven. Het staat in de geschiedenis: %1</translation>
    </message>
    <message>
        <source>{partner tenant ID}</source>
        <extracomment>Stands in a path for what each partner&apos;s is: keep the braces</extracomment>
        <translation>{id van de partnertenant}</translation>
    </message>
    <message>
        <source>Nothing was changed. To do it: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Er is niets gewijzigd. Om het uit te voeren: %1</translation>
    </message>
    <message>
        <source>--drop takes GET, POST, PATCH, PUT or DELETE.</source>
        <translation>De optie --drop kan GET, POST, PATCH, PUT of DELETE zijn.</translation>
    </message>
    <message>
        <source>Not verified that the directory of %2 has %1. %3</source>
        <extracomment>%1 is a list of IDs, %2 a tenant, %3 a sentence that says why</extracomment>
        <translation>Niet gecontroleerd of de directory van %2 dit bevat: %1. %3</translation>
    </message>
    <message>
        <source>There is no group “%1” in the directory of %2. Check the ID.</source>
        <translation>Er is geen groep ‘%1’ in de directory van %2. Controleer de id.</translation>
    </message>
    <message>
        <source>There is no user “%1” in the directory of %2. Check the ID.</source>
        <translation>Er is geen gebruiker ‘%1’ in de directory van %2. Controleer de id.</translation>
    </message>
    <message>
        <source>A snapshot cannot be searched.</source>
        <translation>Een momentopname kan niet worden doorzocht.</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>de partner</translation>
    </message>
    <message>
        <source>Only a sign-in to that tenant lets it be asked.</source>
        <translation>Alleen een aanmelding bij die tenant maakt dat mogelijk.</translation>
    </message>
    <message>
        <source>When (%1)</source>
        <extracomment>Head of a column of moments; %1 is the time zone that they are in</extracomment>
        <translation>Wanneer (%1)</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>The form of a date with a time, in the letters that Qt takes for it (QDateTime::toString), such as 1 Dec 2026, 14:05</extracomment>
        <translation>dd-MM-yyyy HH:mm</translation>
    </message>
    <message>
        <source>Nothing was applied: nobody answered. Give --yes where the plan was reviewed.</source>
        <translation>Er is niets toegepast: niemand heeft geantwoord. Geef --yes op als het plan is beoordeeld.</translation>
    </message>
    <message>
        <source>Nothing was applied: it was stopped at the question.</source>
        <translation>Er is niets toegepast: het is bij de vraag gestopt.</translation>
    </message>
    <message>
        <source>Nothing was applied: the question could not be written to standard error. Let it go to a terminal.</source>
        <translation>Er is niets toegepast: de vraag kan niet naar de standaardfoutuitvoer worden geschreven. Laat die naar een terminal gaan.</translation>
    </message>
    <message>
        <source>%1: it is as planned already; nothing will be sent.</source>
        <extracomment>%1 is a step of a plan</extracomment>
        <translation>%1: dit is al zoals gepland; er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>“%1” is no client ID. It is the application (client) ID of the app registration, such as 6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01.</source>
        <translation>‘%1’ is geen client-id. Dat is de toepassings-id (client) van de app-registratie, zoals 6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a value as it is typed, %2 says what it means</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing for all partners, only for one</source>
        <extracomment>Instead of a list of the values that a setting takes</extracomment>
        <translation>niets voor alle partners, alleen voor één partner</translation>
    </message>
    <message>
        <source>This organisation&apos;s own app registration is needed. Register the console in its Entra admin center and give the application (client) ID with --client-id.</source>
        <translation>De eigen app-registratie van deze organisatie is nodig. Registreer de console in het Entra-beheercentrum van de organisatie en geef de toepassings-id (client) op met --client-id.</translation>
    </message>
    <message>
        <source>“%1” is no file, and neither a domain nor a tenant ID. Check what was typed.</source>
        <translation>‘%1’ is geen bestand, en ook geen domein of tenant-id. Controleer wat er is getypt.</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>This cloud definition is not a JSON object with the expected members. Ask for it again where you got it.</source>
        <translation>Deze clouddefinitie is geen JSON-object met de verwachte leden. Vraag de definitie opnieuw op waar u die hebt gekregen.</translation>
    </message>
    <message>
        <source>The cloud definition lacks “%1”. Add it to the file.</source>
        <translation>In de clouddefinitie ontbreekt ‘%1’. Voeg dit aan het bestand toe.</translation>
    </message>
    <message>
        <source>The address “%1” in the cloud definition must be a full https address; plain http is accepted for this computer only. Correct the file.</source>
        <extracomment>%1 is the name of a member in a file, such as graph</extracomment>
        <translation>Het adres ‘%1’ in de clouddefinitie moet een volledig https-adres zijn; gewoon http wordt alleen voor deze computer geaccepteerd. Corrigeer het bestand.</translation>
    </message>
    <message>
        <source>The cloud definition %1 cannot be read. Check the path and your rights.</source>
        <translation>Kan de clouddefinitie %1 niet lezen. Controleer het pad en uw rechten.</translation>
    </message>
    <message>
        <source>%1 is too large to be a cloud definition. Choose another file.</source>
        <translation>%1 is te groot voor een clouddefinitie. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is no cloud or definition file called “%1”. Use global, gcchigh, dod, china or the path of a definition file.</source>
        <translation>Er is geen cloud of definitiebestand met de naam ‘%1’. Gebruik global, gcchigh, dod, china of het pad van een definitiebestand.</translation>
    </message>
    <message>
        <source>The cloud definition calls itself a practice cloud, but has an address on another computer. Remove “practice” from the file, or choose another file.</source>
        <translation>De clouddefinitie noemt zichzelf een oefencloud, maar heeft een adres op een andere computer. Verwijder ‘practice’ uit het bestand of kies een ander bestand.</translation>
    </message>
    <message>
        <source>The cloud definition calls itself “%1”, which is the name of a built-in cloud. Change the name in the file.</source>
        <extracomment>%1 is the name of a cloud, such as global</extracomment>
        <translation>De clouddefinitie noemt zichzelf ‘%1’, de naam van een ingebouwde cloud. Wijzig de naam in het bestand.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 and %2 for each other</source>
        <extracomment>%1 and %2 are organisations; a heading above the settings that each has for the other</extracomment>
        <translation>%1 en %2 voor elkaar</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>On the left only</source>
        <translation>Alleen links</translation>
    </message>
    <message>
        <source>On the right only</source>
        <translation>Alleen rechts</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>DialogHooks</name>
    <message>
        <source>Cannot make a plan</source>
        <translation>Kan geen plan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) on %1 left out, because the tenant has not been read. Refresh it and review again.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>
            <numerusform>%n openstaande wijziging voor %1 is weggelaten, omdat de tenant niet is gelezen. Vernieuw de tenant en beoordeel opnieuw.</numerusform>
            <numerusform>%n openstaande wijzigingen voor %1 zijn weggelaten, omdat de tenant niet is gelezen. Vernieuw de tenant en beoordeel opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>No organisation in this cloud is known as &quot;%1&quot;. Check the spelling, and whether it is in another Microsoft cloud.</source>
        <translation>In deze cloud is geen organisatie bekend als ‘%1’. Controleer de spelling en of de organisatie zich in een andere Microsoft-cloud bevindt.</translation>
    </message>
    <message>
        <source>The service gave an answer that makes no sense. Try again in a few minutes.</source>
        <translation>De service gaf een antwoord dat niet kan kloppen. Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>Type a domain of the organisation, such as fabrikam.com, or its tenant ID.</source>
        <translation>Typ een domein van de organisatie, zoals fabrikam.com, of de tenant-id.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This was cancelled. Start it again when you want to.</source>
        <translation>Dit is geannuleerd. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>The console built an address that cannot be right; report this with the details.</source>
        <translation>De console heeft een adres gemaakt dat niet kan kloppen; meld dit met de details.</translation>
    </message>
    <message>
        <source>This cloud has no address for the service; choose another cloud, or add the address to its definition file.</source>
        <translation>Deze cloud heeft geen adres voor de service; kies een andere cloud of voeg het adres toe aan het definitiebestand.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not encrypted; use https in the cloud&apos;s definition file.</source>
        <translation>Het adres van de service is niet versleuteld; gebruik https in het definitiebestand van de cloud.</translation>
    </message>
    <message>
        <source>The service&apos;s answer points to another server, which was not followed; check the network and the cloud&apos;s definition.</source>
        <translation>Het antwoord van de service verwijst naar een andere server en is niet gevolgd; controleer het netwerk en de definitie van de cloud.</translation>
    </message>
    <message>
        <source>The answer was a redirection, which is not followed; check the network, the proxy and the cloud&apos;s definition.</source>
        <translation>Het antwoord was een omleiding en die wordt niet gevolgd; controleer het netwerk, de proxy en de definitie van de cloud.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in; sign in to this tenant again.</source>
        <translation>De service accepteert de aanmelding niet meer; meld u opnieuw aan bij deze tenant.</translation>
    </message>
    <message>
        <source>This tenant or cloud does not offer this function; leave it out, or use the admin center instead.</source>
        <translation>Deze tenant of cloud biedt deze functie niet; laat die weg of gebruik het beheercentrum.</translation>
    </message>
    <message>
        <source>The service did not answer in time; try again later.</source>
        <translation>De service heeft niet op tijd geantwoord; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile; read it again before changing it.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd; lees het opnieuw voordat u het wijzigt.</translation>
    </message>
    <message>
        <source>The service has locked this for the moment; try again later.</source>
        <translation>De service heeft dit op dit moment vergrendeld; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The service did not get to this because something before it failed; solve that first.</source>
        <translation>De service is hier niet aan toegekomen omdat eerder iets is mislukt; los dat eerst op.</translation>
    </message>
    <message>
        <source>Too many requests; wait some minutes, then try again.</source>
        <translation>Te veel aanvragen; wacht enkele minuten en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service refused this as invalid; read the details, correct the value and try again.</source>
        <translation>De service heeft dit als ongeldig geweigerd; lees de details, corrigeer de waarde en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You lack a role or permission for this; ask an administrator of this tenant for it, then sign in again.</source>
        <translation>U hebt hiervoor niet de juiste rol of machtiging; vraag die aan een beheerder van deze tenant en meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>The service does not know this object; read the tenant again and check whether it was removed.</source>
        <translation>De service kent dit object niet; lees de tenant opnieuw en controleer of het is verwijderd.</translation>
    </message>
    <message>
        <source>It exists already, or somebody else is changing it; read the tenant again and compare.</source>
        <translation>Het bestaat al of iemand anders is het aan het wijzigen; lees de tenant opnieuw en vergelijk.</translation>
    </message>
    <message>
        <source>The service failed; try again later, and give its support the request ID if it keeps failing.</source>
        <translation>De service werkte niet; probeer het later opnieuw en geef de aanvraag-id door aan de ondersteuning als het blijft mislukken.</translation>
    </message>
    <message>
        <source>The service gave an answer that makes no sense; try again later, and report it with the details if it stays.</source>
        <translation>De service gaf een antwoord dat niet kan kloppen; probeer het later opnieuw en meld het met de details als het zo blijft.</translation>
    </message>
    <message>
        <source>A web page came in place of the service&apos;s answer; check whether the network asks for a sign-in, and the proxy.</source>
        <translation>Er kwam een webpagina in plaats van het antwoord van de service; controleer of het netwerk om aanmelding vraagt, en controleer de proxy.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read; try again, and check the proxy if it stays.</source>
        <translation>Het antwoord van de service is onleesbaar; probeer het opnieuw en controleer de proxy als het zo blijft.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is empty; try again later.</source>
        <translation>Het antwoord van de service is leeg; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The service&apos;s answer broke off; check the connection and try again.</source>
        <translation>Het antwoord van de service is afgebroken; controleer de verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is larger than %1 and was not read; ask for less at once, or check the network.</source>
        <translation>Het antwoord van de service is groter dan %1 en is niet gelezen; vraag minder tegelijk of controleer het netwerk.</translation>
    </message>
    <message>
        <source>The service left a part of its answer out or sent it twice; try again later.</source>
        <translation>De service heeft een deel van het antwoord weggelaten of twee keer verzonden; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The service&apos;s answer holds something else than a list; try again later, and report it with the details if it stays.</source>
        <translation>Het antwoord van de service bevat iets anders dan een lijst; probeer het later opnieuw en meld het met de details als het zo blijft.</translation>
    </message>
    <message>
        <source>The service sends the same page of the list again and again; try again later.</source>
        <translation>De service stuurt steeds dezelfde pagina van de lijst; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The list has more than %1 pages and was not read to its end; ask for a part of it.</source>
        <translation>De lijst heeft meer dan %1 pagina’s en is niet tot het einde gelezen; vraag een deel ervan op.</translation>
    </message>
    <message>
        <source>The connection broke off; check the network and try again.</source>
        <translation>De verbinding is verbroken; controleer het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No answer came in time; check the network and the proxy, then try again.</source>
        <translation>Er kwam niet op tijd antwoord; controleer het netwerk en de proxy en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached; check the proxy in the system&apos;s settings.</source>
        <translation>De proxy is niet bereikbaar; controleer de proxy in de systeeminstellingen.</translation>
    </message>
    <message>
        <source>The server does not take connections; check the network, the firewall and the cloud&apos;s definition.</source>
        <translation>De server accepteert geen verbindingen; controleer het netwerk, de firewall en de definitie van de cloud.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found; check the network, the name server and the cloud&apos;s definition.</source>
        <translation>De naam van de server is niet gevonden; controleer het netwerk, de naamserver en de definitie van de cloud.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused (%1); check the date of this computer and its certificates, and whether a proxy opens the connection.</source>
        <translation>Het certificaat van de server is geweigerd (%1); controleer de datum van deze computer, de certificaten ervan en of een proxy de verbinding opent.</translation>
    </message>
    <message>
        <source>The connection broke after the change was sent; read the setting again before you repeat it.</source>
        <translation>De verbinding is verbroken nadat de wijziging was verzonden; lees de instelling opnieuw voordat u de wijziging herhaalt.</translation>
    </message>
    <message>
        <source>The service asks for a stronger sign-in; sign in to this tenant again and confirm what is asked.</source>
        <translation>De service vraagt om een sterkere aanmelding; meld u opnieuw aan bij deze tenant en bevestig wat er wordt gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests; wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Te veel aanvragen; wacht %n seconde en probeer het dan opnieuw.</numerusform>
            <numerusform>Te veel aanvragen; wacht %n seconden en probeer het dan opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and password; enter them, or put them into its address in http_proxy and https_proxy, and try again.</source>
        <translation>De proxy vraagt om een gebruikersnaam en wachtwoord; voer deze in of zet ze in het adres van de proxy in http_proxy en https_proxy en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list is larger than %1 and was not read to its end; ask for a part of it.</source>
        <translation>De lijst is groter dan %1 en is niet tot het einde gelezen; vraag een deel ervan op.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened. Check its name, its place and your rights to it.</source>
        <translation>Kan het bestand ‘%1’ niet openen. Controleer de naam, de plaats en uw rechten.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is too large. Choose another file.</source>
        <translation>Het bestand ‘%1’ is te groot. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be saved. Check the folder and the free space, then try again.</source>
        <translation>Kan het bestand ‘%1’ niet opslaan. Controleer de map en de vrije ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>‘%1’ is een map. Kies een bestand in die map.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Make it, or choose another place for the file.</source>
        <translation>De map ‘%1’ bestaat niet. Maak die aan of kies een andere plaats voor het bestand.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist. Check its name and the folder that it is in.</source>
        <translation>Het bestand ‘%1’ bestaat niet. Controleer de naam en de map waarin het staat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe. Choose an ordinary file.</source>
        <translation>‘%1’ is een apparaat of een pipe. Kies een gewoon bestand.</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Open two practice tenants; no account is needed.</source>
        <translation>Twee oefentenants openen; er is geen account nodig.</translation>
    </message>
    <message>
        <source>The Microsoft cloud, or a file that describes one.</source>
        <translation>De Microsoft-cloud of een bestand dat er een beschrijft.</translation>
    </message>
    <message>
        <source>The data folder.</source>
        <translation>De gegevensmap.</translation>
    </message>
    <message>
        <source>The language.</source>
        <translation>De taal.</translation>
    </message>
    <message>
        <source>Do the main job on practice tenants and write pictures of it to this folder.</source>
        <translation>De hoofdtaak uitvoeren met oefentenants en afbeeldingen ervan in deze map opslaan.</translation>
    </message>
    <message>
        <source>There is no display to show a window on. Use ententectl, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>Er is geen beeldscherm om een venster op weer te geven. Gebruik ententectl of stel DISPLAY of WAYLAND_DISPLAY in.</translation>
    </message>
    <message>
        <source>The tour could not go on at “%1”.</source>
        <translation>De rondleiding kon niet verder bij ‘%1’.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n afbeelding in %1</numerusform>
            <numerusform>%n afbeeldingen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp weergeven.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie weergeven.</translation>
    </message>
    <message>
        <source>Set up, compare and keep the sharing between two Microsoft 365 organisations.</source>
        <translation>Het delen tussen twee Microsoft 365-organisaties inrichten, vergelijken en in stand houden.</translation>
    </message>
    <message>
        <source>LEFT and RIGHT are a tenant (domain or ID) or a snapshot file.</source>
        <translation>LEFT en RIGHT zijn een tenant (domein of id) of een momentopnamebestand.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>For the administrator of %1</source>
        <extracomment>%1 is the partner</extracomment>
        <translation>Voor de beheerder van %1</translation>
    </message>
    <message>
        <source>Object ID of the group %1: %2</source>
        <extracomment>%1 is a group&apos;s name, %2 its id</extracomment>
        <translation>Object-id van de groep %1: %2</translation>
    </message>
    <message>
        <source>Where: Microsoft Entra admin center, External Identities, Cross-tenant access settings, Organizational settings. It takes up to 6 hours until the change works everywhere.</source>
        <translation>Waar: Microsoft Entra-beheercentrum, Externe identiteiten, Instellingen voor toegang tussen tenants, Organisatie-instellingen. Het kan tot 6 uur duren voordat de wijziging overal werkt.</translation>
    </message>
    <message>
        <source>The same in PowerShell:</source>
        <translation>Hetzelfde in PowerShell:</translation>
    </message>
    <message>
        <source>What %1 has set for %2 now:</source>
        <extracomment>%1 and %2 are tenants</extracomment>
        <translation>Wat %1 nu voor %2 heeft ingesteld:</translation>
    </message>
    <message>
        <source>Object ID of the user %1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 their id</extracomment>
        <translation>Object-id van de gebruiker %1: %2</translation>
    </message>
    <message>
        <source>Object ID of a user: %1</source>
        <translation>Object-id van een gebruiker: %1</translation>
    </message>
    <message>
        <source>Object ID of a group: %1</source>
        <translation>Object-id van een groep: %1</translation>
    </message>
    <message>
        <source>The text for the administrator of %1 comes once every change is made in %2. Set up the partner again when what stood in the way is gone.</source>
        <extracomment>%1 is the partner, %2 the own tenant</extracomment>
        <translation>De tekst voor de beheerder van %1 komt zodra elke wijziging in %2 is uitgevoerd. Richt de partner opnieuw in zodra het probleem is verholpen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>Planned: %1 (%2)</source>
        <extracomment>History of a step that was not sent: %1 is the value that was wanted, %2 the state that it ended in</extracomment>
        <translation>Gepland: %1 (%2)</translation>
    </message>
    <message>
        <source>Not read back (planned: %1)</source>
        <extracomment>History of a step: %1 is the value that was wanted</extracomment>
        <translation>Niet teruggelezen (gepland: %1)</translation>
    </message>
    <message>
        <source>As recorded then: %1</source>
        <extracomment>%1 is a sentence that says what went wrong, maybe in another language</extracomment>
        <translation>Zoals toen vastgelegd: %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal has no run %1. Choose one from the list of runs.</source>
        <translation>Het logboek bevat geen uitvoering %1. Kies er een uit de lijst met uitvoeringen.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. Move it to another folder, where somebody can repair it, and start again: a new one is then made.</source>
        <translation>Het logboek %1 is beschadigd. Verplaats het naar een andere map, waar iemand het kan herstellen, en start opnieuw: er wordt dan een nieuw logboek gemaakt.</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program. Close that program, then try again.</source>
        <translation>Het logboek %1 wordt door een ander programma gebruikt. Sluit dat programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written. Give yourself the right to write to it, then try again.</source>
        <translation>Kan niet schrijven in het logboek %1. Geef uzelf het recht om erin te schrijven en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: the disk is full or fails. Free some space, then try again.</source>
        <translation>Kan niet schrijven in het logboek %1: de schijf is vol of werkt niet goed. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. Check the folder and its permissions, then try again.</source>
        <translation>Kan het logboek %1 niet gebruiken. Controleer de map en de machtigingen ervan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 is not a journal of Entente. Move it to another folder, then start again.</source>
        <translation>Het bestand %1 is geen logboek van Entente. Verplaats het naar een andere map en start opnieuw.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of Entente. Install that version, then start again.</source>
        <translation>Het logboek %1 is door een nieuwere versie van Entente geschreven. Installeer die versie en start opnieuw.</translation>
    </message>
    <message>
        <source>Another Entente is making changes with the journal %1. Wait until it has finished, then try again.</source>
        <translation>Een andere Entente brengt wijzigingen aan met het logboek %1. Wacht tot die klaar is en probeer het dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>NameBook</name>
    <message>
        <source>not resolvable from this side: %1</source>
        <translation>vanaf deze kant niet te herleiden: %1</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>own</source>
        <extracomment>Where a value comes from: the entry itself. A small label in a cell</extracomment>
        <translation>eigen</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a value comes from: the tenant&apos;s default settings. A small label in a cell</extracomment>
        <translation>standaard</translation>
    </message>
    <message>
        <source>service default</source>
        <extracomment>Where a value comes from: Microsoft&apos;s defaults, never changed. A small label in a cell</extracomment>
        <translation>servicestandaard</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Where a value comes from could not be told. A small label in a cell</extracomment>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Cross-tenant access settings</source>
        <translation>Instellingen voor toegang tussen tenants</translation>
    </message>
    <message>
        <source>Facts about the tenant</source>
        <translation>Gegevens over de tenant</translation>
    </message>
    <message>
        <source>Names of users and groups</source>
        <translation>Namen van gebruikers en groepen</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>This is no undamaged plan of Entente. Make the plan again, or use an undamaged copy.</source>
        <translation>Dit is geen onbeschadigd plan van Entente. Maak het plan opnieuw of gebruik een onbeschadigde kopie.</translation>
    </message>
    <message>
        <source>Step %1 of the plan would send something else than it shows. Do not use this file; make the plan again.</source>
        <translation>Stap %1 van het plan zou iets anders verzenden dan wordt getoond. Gebruik dit bestand niet; maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>This plan was written by a newer version of Entente. Install that version, or make the plan again.</source>
        <translation>Dit plan is door een nieuwere versie van Entente geschreven. Installeer die versie of maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>What a step of a plan does with an entry.</extracomment>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What a step of a plan does with an entry.</extracomment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Step %1 of the plan changes “%2”, which this version does not know. Install a newer version, or make the plan again.</source>
        <translation>Stap %1 van het plan wijzigt ‘%2’, die in deze versie niet bekend is. Installeer een nieuwere versie of maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>Step %1 of the plan makes no sense. Make the plan again.</source>
        <translation>Stap %1 van het plan kan niet kloppen. Maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>Step %1 of the plan has values for “%2” that do not fit together. Make the plan again.</source>
        <translation>Stap %1 van het plan heeft waarden voor ‘%2’ die niet bij elkaar passen. Maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>Step %1 of the plan breaks a rule of the service: %2</source>
        <extracomment>%1 is a number, %2 the whole sentence that says which rule</extracomment>
        <translation>Stap %1 van het plan is in strijd met een regel van de service: %2</translation>
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
        <translation>Wijzigingen tussen %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message>
        <source>This plan is too large for a file that can be read back. Make several plans with fewer changes each.</source>
        <translation>Dit plan is te groot voor een bestand dat weer kan worden gelezen. Maak meerdere plannen met elk minder wijzigingen.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>Title of a plan: %1 says what is changed, &quot;Fabrikam&quot;, &quot;3 partners and Default settings&quot;</extracomment>
        <translation>Wijzigingen: %1</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Set along with it, as the default settings have it now, because the service takes it only as a whole: %1</source>
        <extracomment>%1 is a list of technical names with their values: &quot;isCompliantNetworkAccepted: false&quot;</extracomment>
        <translation>Wordt tegelijk ingesteld, zoals het nu in de standaardinstellingen staat, omdat de service het alleen als geheel accepteert: %1</translation>
    </message>
    <message>
        <source>“%1” does not name one entry of “%2”. Choose the entry from the list.</source>
        <translation>‘%1’ wijst niet één vermelding van ‘%2’ aan. Kies de vermelding in de lijst.</translation>
    </message>
    <message>
        <source>“%1” cannot have this value. Choose one of those that the console offers.</source>
        <translation>‘%1’ kan deze waarde niet hebben. Kies een van de waarden die de console aanbiedt.</translation>
    </message>
    <message>
        <source>“%1” is wished for twice with different values. Keep one of them.</source>
        <translation>‘%1’ is twee keer gewenst met verschillende waarden. Houd één waarde over.</translation>
    </message>
    <message>
        <source>“%1” has to be written too, and what it stands on now could not be told from the default settings. Read the tenant again.</source>
        <translation>‘%1’ moet ook worden geschreven, maar uit de standaardinstellingen is niet af te leiden wat er nu staat. Lees de tenant opnieuw.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. “ententectl catalogue” lists all of them.</source>
        <translation>De instelling ‘%1’ bestaat niet. ‘ententectl catalogue’ geeft ze allemaal weer.</translation>
    </message>
    <message>
        <source>“%1” can only go back to the default together with what belongs to it. Take back both, or neither.</source>
        <translation>‘%1’ kan alleen terug naar de standaardinstelling samen met wat erbij hoort. Zet beide terug of geen van beide.</translation>
    </message>
    <message>
        <source>“%1” of %2 could not be read, so no change to it can be planned. Read the tenant again, with a role that may.</source>
        <translation>‘%1’ van %2 kon niet worden gelezen, dus er kan geen wijziging van worden gepland. Lees de tenant opnieuw met een rol die dat mag.</translation>
    </message>
    <message>
        <source>“%1” has no entry “%2”, and none can be made here. Choose an entry that exists.</source>
        <translation>‘%1’ heeft geen vermelding ‘%2’ en die kan hier niet worden gemaakt. Kies een vermelding die bestaat.</translation>
    </message>
    <message>
        <source>“%1” of %2 holds something that this version does not know and that would get lost. Change it in Microsoft&apos;s own portal.</source>
        <translation>‘%1’ van %2 bevat iets wat deze versie niet kent en wat verloren zou gaan. Wijzig het in de portal van Microsoft.</translation>
    </message>
    <message>
        <source>Which partners follow this default could not be read.</source>
        <translation>Kon niet lezen welke partners deze standaardinstelling volgen.</translation>
    </message>
    <message>
        <source>%1 gets an entry of its own; what is not listed here keeps following the default settings.</source>
        <translation>%1 krijgt een eigen vermelding; wat hier niet staat, blijft de standaardinstellingen volgen.</translation>
    </message>
    <message>
        <source>This counts for the whole tenant and so for every partner.</source>
        <translation>Dit geldt voor de hele tenant en dus voor elke partner.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) without a value of their own follow it: %1.</source>
        <extracomment>%1 is a list of partners, &quot;Fabrikam, Tailspin Toys and 3 more&quot;</extracomment>
        <translation>
            <numerusform>%n partner zonder eigen waarde volgt deze instelling: %1.</numerusform>
            <numerusform>%n partners zonder eigen waarde volgen deze instelling: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant cannot be its own partner. Choose another organisation.</source>
        <translation>Een tenant kan niet zijn eigen partner zijn. Kies een andere organisatie.</translation>
    </message>
    <message>
        <source>This is a default: it counts for every organisation that has no entry of its own.</source>
        <translation>Dit is een standaardinstelling: die geldt voor elke organisatie zonder eigen vermelding.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n user(s) or group(s) named now lose access.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>
            <numerusform>‘%1’: %n gebruiker of groep die nu is genoemd, verliest toegang.</numerusform>
            <numerusform>‘%1’: %n gebruikers of groepen die nu zijn genoemd, verliezen toegang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” opens everything that “%2” allows already, not only what is meant here.</source>
        <extracomment>%1 and %2 are settings</extracomment>
        <translation>‘%1’ opent alles wat ‘%2’ al toestaat, niet alleen wat hier is bedoeld.</translation>
    </message>
    <message>
        <source>Changes along with it, because the service takes these back to the default only together: %1</source>
        <extracomment>%1 is a list of settings in quotes</extracomment>
        <translation>Wijzigt mee, omdat de service deze alleen samen op de standaard terugzet: %1</translation>
    </message>
    <message>
        <source>You probably may not make this change: it takes the role %1.</source>
        <extracomment>%1 is a role of Microsoft Entra</extracomment>
        <translation>U mag deze wijziging waarschijnlijk niet aanbrengen: daarvoor is de rol %1 nodig.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snelkoppeling</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Alles &amp;selecteren</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Stap om&amp;hoog</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Stap o&amp;mlaag</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>De keuzelijst openen</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Toont hulp bij de opties van de opdrachtregel.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Toont hulp, ook bij de opties van Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Onbekende optie ‘%1’.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Onbekende opties: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Er ontbreekt een waarde na ‘%1’.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Onverwachte waarde na ‘%1’.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opties]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenten:</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Taakbeheer</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Gepland afdrukken:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Factureringsgegevens:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Taakprioriteit:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Voorbladen</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Einde:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Begin:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Direct afdrukken</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Voor onbepaalde tijd vasthouden</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Overdag (06:00 tot 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>’s Nachts (18:00 tot 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Tweede dienst (16:00 tot 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Derde dienst (00:00 tot 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Weekend (zaterdag en zondag)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Bepaalde tijd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Niet geclassificeerd</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Geclassificeerd</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Zeer geheim</translation>
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
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Bovenliggende map</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Naar de bovenliggende map</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Nieuwe map maken</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Een nieuwe map maken</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lijstweergave</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Lijstweergave gebruiken</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detailweergave</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Detailweergave gebruiken</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lijst met plaatsen en bladwijzers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Bestanden van het type:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Bestands&amp;naam:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Naam &amp;wijzigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ver&amp;borgen bestanden weergeven</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nieuwe &amp;map</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Map zoeken</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tonen </translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recente plaatsen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Map niet gevonden.
Controleer of de naam van de map klopt.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Bestand niet gevonden.
Controleer of de naam van het bestand klopt.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 bestaat al.
Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ is tegen schrijven beveiligd.
Wilt u het toch verwijderen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Wilt u ‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kan de map niet verwijderen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Datum gewijzigd</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kn&amp;ippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Details weergeven…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details verbergen…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Paginaformaat:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Breedte:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Hoogte:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papierbron:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Afdrukstand</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omgekeerd liggend</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omgekeerd staand</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>bovenmarge</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>linkermarge</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>rechtermarge</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ondermarge</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Pagina-indeling</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Paginavolgorde:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pagina’s per vel:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inch (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punten (pt)</translation>
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
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja op &amp;alles</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nee &amp;op alles</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Opnieuw instellen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standaardwaarden herstellen</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>A&amp;fdrukken</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opties &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opties &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle pagina’s</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oneven pagina’s</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even pagina’s</translation>
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
        <translation>Van links naar rechts, van boven naar beneden</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Van links naar rechts, van beneden naar boven</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Van rechts naar links, van beneden naar boven</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Van rechts naar links, van boven naar beneden</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Van beneden naar boven, van links naar rechts</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Van beneden naar boven, van rechts naar links</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Van boven naar beneden, van links naar rechts</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Van boven naar beneden, van rechts naar links</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Afdrukken naar bestand (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokaal bestand</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF-bestand schrijven</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Afdrukken naar bestand…</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is een map.
Kies een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Kan het bestand %1 niet schrijven.
Kies een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 bestaat al.
Wilt u het overschrijven?</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>De opties ‘Pagina’s per vel’ en ‘Paginaset’ kunnen niet samen worden gebruikt.
Schakel een van beide uit.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ongeldige opgave van pagina’s</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 is niet goed geschreven. Scheid reeksen en pagina’s met een komma, geef reeksen aan met een streepje en laat reeksen elkaar niet overlappen.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflicten in de instellingen voor dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>De instellingen voor dubbelzijdig afdrukken zijn met elkaar in strijd. Wilt u dit oplossen?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Printereigenschappen</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Taakopties</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflicten in de pagina-instelling</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>De opties van de pagina-instelling zijn met elkaar in strijd. Wilt u dit oplossen?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflicten in de geavanceerde opties</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Sommige geavanceerde opties zijn met elkaar in strijd. Wilt u dit oplossen?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Sommige opties zijn met elkaar in strijd. Los dit op.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Afdrukbereik</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alles afdrukken</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pagina’s van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Huidige pagina</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Paginaset:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Geef pagina’s of reeksen op, gescheiden door komma’s. Een reeks bestaat uit twee getallen met een streepje ertussen. 3,5-7,9 drukt bijvoorbeeld pagina 3, 5, 6, 7 en 9 af.</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Uitvoerinstellingen</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplaren:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omgekeerd</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Kleurmodus</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grijswaarden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange zijde</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Korte zijde</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenschappen</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Locatie:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Uitvoerbestand:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierheen schuiven</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linkerrand</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Bovenkant</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechterrand</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Onderkant</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Pagina naar links</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Pagina omhoog</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Pagina naar rechts</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Pagina omlaag</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Naar links schuiven</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Omhoog schuiven</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Naar rechts schuiven</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Omlaag schuiven</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatiebalk</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
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
        <translation>Pijl-links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pijl-rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pijl-omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pijl-omlaag</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Naar links schuiven</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Naar rechts schuiven</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kn&amp;ippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Adres van koppeling kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Terug</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Volgende &gt;</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Volt&amp;ooien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Reading settings</source>
        <translation>Instellingen lezen</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Namen opzoeken</translation>
    </message>
    <message>
        <source>The service gave an answer that makes no sense. Try again in a few minutes.</source>
        <translation>De service gaf een antwoord dat niet kan kloppen. Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>The service answered for another tenant. Sign in to this tenant again.</source>
        <translation>De service antwoordde voor een andere tenant. Meld u opnieuw aan bij deze tenant.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” has to name either everyone or at least one chosen target. Choose again.</source>
        <translation>‘%1’ moet iedereen of minstens één geselecteerd doel aanwijzen. Kies opnieuw.</translation>
    </message>
    <message>
        <source>“%1” can only be everyone in the default settings. Choose users and groups in the settings for one partner instead.</source>
        <translation>‘%1’ kan in de standaardinstellingen alleen iedereen zijn. Kies gebruikers en groepen in de instellingen voor één partner.</translation>
    </message>
    <message>
        <source>“%1” blocks everyone, so all applications must be blocked too. Block all applications, or allow somebody.</source>
        <translation>‘%1’ blokkeert iedereen, dus alle toepassingen moeten ook worden geblokkeerd. Blokkeer alle toepassingen of sta iemand toe.</translation>
    </message>
    <message>
        <source>“%1” allows somebody, so at least one application must be allowed. Allow an application, or block everyone.</source>
        <translation>‘%1’ staat iemand toe, dus minstens één toepassing moet zijn toegestaan. Sta een toepassing toe of blokkeer iedereen.</translation>
    </message>
    <message>
        <source>“%1” blocks the chosen ones only: everybody else gets to every application, although all applications are blocked.</source>
        <translation>‘%1’ blokkeert alleen de geselecteerde gebruikers: alle anderen komen bij elke toepassing, hoewel alle toepassingen zijn geblokkeerd.</translation>
    </message>
    <message>
        <source>“%1”: with users and applications both blocked, only the chosen users together with the chosen applications are blocked. Everything else stays open.</source>
        <translation>‘%1’: als gebruikers en toepassingen beide worden geblokkeerd, worden alleen de geselecteerde gebruikers samen met de geselecteerde toepassingen geblokkeerd. Al het andere blijft open.</translation>
    </message>
    <message>
        <source>“%1”: with all applications blocked your people cannot read rights-protected mail of the other side either. Microsoft suggests to allow the application %2.</source>
        <translation>‘%1’: als alle toepassingen worden geblokkeerd, kunnen uw gebruikers ook geen met rechtenbeheer beveiligde e-mail van de andere kant lezen. Microsoft raadt aan de toepassing %2 toe te staan.</translation>
    </message>
    <message>
        <source>This needs Microsoft Entra ID P1 (%1); whether the tenant has it could not be read.</source>
        <translation>Dit vereist Microsoft Entra ID P1 (%1); er kon niet worden vastgesteld of de tenant dat heeft.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in the default settings. Change it for one partner instead.</source>
        <translation>‘%1’ kan niet in de standaardinstellingen worden gewijzigd. Wijzig de instelling voor één partner.</translation>
    </message>
    <message>
        <source>“%1” cannot name “%2”: it takes object IDs such as “6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01”, or one of the service&apos;s own names.</source>
        <translation>‘%1’ kan ‘%2’ niet noemen: verwacht worden object-id’s zoals ‘6a5bb6a4-1d5c-4c3f-8f4f-6d2e2e5b7a01’, of een van de eigen namen van de service.</translation>
    </message>
    <message>
        <source>“%1” for chosen users or groups needs Microsoft Entra ID P1 (%2), which %3 does not have. Choose all users instead, or get the licence.</source>
        <translation>‘%1’ voor geselecteerde gebruikers of groepen vereist Microsoft Entra ID P1 (%2) en %3 heeft dat niet. Kies in plaats daarvan alle gebruikers of schaf de licentie aan.</translation>
    </message>
    <message>
        <source>“%1” for chosen applications needs Microsoft Entra ID P1 (%2), which %3 does not have. Choose all applications instead, or get the licence.</source>
        <translation>‘%1’ voor geselecteerde toepassingen vereist Microsoft Entra ID P1 (%2) en %3 heeft dat niet. Kies in plaats daarvan alle toepassingen of schaf de licentie aan.</translation>
    </message>
    <message>
        <source>“%1” with this value needs Microsoft Entra ID P1 (%2), which %3 does not have. Leave it as it is, or get the licence.</source>
        <translation>‘%1’ met deze waarde vereist Microsoft Entra ID P1 (%2) en %3 heeft dat niet. Laat het zoals het is of schaf de licentie aan.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>The console does not know the tenant %1 yet. Add it by signing in first.</source>
        <translation>De tenant %1 is nog niet bekend bij de console. Voeg die toe door u eerst aan te melden.</translation>
    </message>
    <message>
        <source>This organisation&apos;s own app registration is needed. Register the console in its Entra admin center and give the application (client) ID.</source>
        <translation>De eigen app-registratie van deze organisatie is nodig. Registreer de console in het Entra-beheercentrum van de organisatie en geef de toepassings-id (client) op.</translation>
    </message>
    <message>
        <source>A person has to sign in for this. Run the sign-in first, or allow questions.</source>
        <translation>Hiervoor moet een persoon zich aanmelden. Voer eerst de aanmelding uit of sta vragen toe.</translation>
    </message>
    <message>
        <source>%1 belongs to another Microsoft cloud (%2). Direct connect does not work between clouds; choose a partner of your own cloud.</source>
        <translation>%1 hoort bij een andere Microsoft-cloud (%2). Direct Connect werkt niet tussen clouds; kies een partner uit uw eigen cloud.</translation>
    </message>
    <message>
        <source>The cloud&apos;s definition %2 cannot be read, so the token of %1 cannot be found. The keychain may still hold it: restore the definition and sign out, or remove the entry Entente there.</source>
        <extracomment>%1 is an organisation, %2 a file</extracomment>
        <translation>De definitie %2 van de cloud is niet te lezen, dus het token van %1 is niet te vinden. Misschien staat het nog in de sleutelbos: u kunt de definitie terugzetten en u afmelden, of daar de vermelding Entente verwijderen.</translation>
    </message>
    <message>
        <source>A person has to enter the device code. Allow questions, or do without the device code: in practice nobody is needed then.</source>
        <translation>Een persoon moet de apparaatcode invoeren. Sta vragen toe of laat de apparaatcode weg: bij het oefenen is dan niemand nodig.</translation>
    </message>
    <message>
        <source>A person has to sign in for this, and without a keychain this computer keeps no sign-in. Allow questions, or start a keychain (GNOME Keyring or KWallet) and sign in before this.</source>
        <translation>Hiervoor moet een persoon zich aanmelden, en zonder sleutelbos bewaart deze computer geen aanmelding. Sta vragen toe, of start een sleutelbos (GNOME Keyring of KWallet) en meld u vooraf aan.</translation>
    </message>
    <message>
        <source>Changes are being applied as %1, so nobody else can sign in to this tenant now. Sign in as %1, or wait for the end.</source>
        <extracomment>%1 is an account name such as anna@contoso.com</extracomment>
        <translation>Er worden wijzigingen toegepast als %1, dus niemand anders kan zich nu bij deze tenant aanmelden. Meld u aan als %1 of wacht tot dat klaar is.</translation>
    </message>
</context>
<context>
    <name>SetupRules</name>
    <message>
        <source>Enter the partner&apos;s domain or tenant ID.</source>
        <translation>Voer het domein of de tenant-id van de partner in.</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant ID. A domain looks like fabrikam.com.</source>
        <translation>Dit is geen domein en geen tenant-id. Een domein ziet eruit als fabrikam.com.</translation>
    </message>
    <message>
        <source>“%1” is not an object ID. Object IDs look like 1b2c3d4e-5f60-4718-a9ba-cbdcedfe0f10.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ is geen object-id. Een object-id ziet eruit als 1b2c3d4e-5f60-4718-a9ba-cbdcedfe0f10.</translation>
    </message>
    <message>
        <source>Choose at least one group, or choose everyone.</source>
        <translation>Kies minstens één groep of kies iedereen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tenant, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is your own tenant. Enter the domain of the other organisation.</source>
        <translation>Dit is uw eigen tenant. Voer het domein van de andere organisatie in.</translation>
    </message>
    <message>
        <source>%1 has no Microsoft Entra ID P1. Shared channels with another organisation need it in both tenants.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>%1 heeft geen Microsoft Entra ID P1. Voor gedeelde kanalen met een andere organisatie is dat in beide tenants nodig.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Sign in with a device code instead.</source>
        <translation>Op deze computer is geen poort vrij voor het antwoord van de browser. Meld u aan met een apparaatcode.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Sign in again, or use a device code.</source>
        <translation>De browser kwam niet op tijd terug. Meld u opnieuw aan of gebruik een apparaatcode.</translation>
    </message>
    <message>
        <source>The cloud&apos;s sign-in address is not safe to use. Check the cloud definition.</source>
        <translation>Het aanmeldingsadres van de cloud is niet veilig om te gebruiken. Controleer de clouddefinitie.</translation>
    </message>
    <message>
        <source>The sign-in service gave no usable device code. Sign in in the browser instead.</source>
        <translation>De aanmeldingsservice gaf geen bruikbare apparaatcode. Meld u aan in de browser.</translation>
    </message>
    <message>
        <source>The sign-in service does not describe itself. Check the cloud.</source>
        <translation>De aanmeldingsservice geeft geen beschrijving van zichzelf. Controleer de cloud.</translation>
    </message>
    <message>
        <source>“%1” is neither a domain nor a tenant ID. Correct it.</source>
        <translation>‘%1’ is geen domein en geen tenant-id. Corrigeer de invoer.</translation>
    </message>
    <message>
        <source>This tenant lives in another Microsoft cloud. Choose the cloud %1 and sign in there.</source>
        <extracomment>%1 is the name of a Microsoft cloud, such as gcchigh</extracomment>
        <translation>Deze tenant bevindt zich in een andere Microsoft-cloud. Kies de cloud %1 en meld u daar aan.</translation>
    </message>
    <message>
        <source>The sign-in service names an address without https, so nothing was sent to it. Check the cloud definition.</source>
        <translation>De aanmeldingsservice noemt een adres zonder https; daar is dus niets naar verzonden. Controleer de clouddefinitie.</translation>
    </message>
    <message>
        <source>The sign-in service did not say properly who signed in. Try again, and check the cloud if it stays so.</source>
        <translation>De aanmeldingsservice gaf niet goed aan wie zich heeft aangemeld. Probeer het opnieuw en controleer de cloud als het zo blijft.</translation>
    </message>
    <message>
        <source>The answer is meant for another app or comes from another service, so it was refused. Check the cloud and client ID.</source>
        <translation>Het antwoord is voor een andere app bedoeld of komt van een andere service en is daarom geweigerd. Controleer de cloud en de toepassings-id (client).</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in attempt, so it was refused. Sign in again.</source>
        <translation>Het antwoord hoort bij een andere aanmeldpoging en is daarom geweigerd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The answer has expired already. Check this computer&apos;s clock and sign in again.</source>
        <translation>Het antwoord is al verlopen. Controleer de klok van deze computer en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account. Sign in with a work or school account of the tenant.</source>
        <translation>Dit is een persoonlijk Microsoft-account. Meld u aan met een werk- of schoolaccount van de tenant.</translation>
    </message>
    <message>
        <source>You were signed in to another tenant than the one asked for, so it was refused. Pick another account.</source>
        <translation>U was aangemeld bij een andere tenant dan werd gevraagd; dat is daarom geweigerd. Kies een ander account.</translation>
    </message>
    <message>
        <source>The sign-in could not be removed from the system&apos;s keychain. Remove the entry Entente there.</source>
        <translation>Kan de aanmelding niet uit de sleutelbos van het systeem verwijderen. Verwijder daar de vermelding Entente.</translation>
    </message>
    <message>
        <source>No keychain answered on this computer, so sign-ins are kept in memory only, until the program ends.</source>
        <translation>Op deze computer is geen sleutelbos beschikbaar, dus aanmeldingen worden alleen in het geheugen bewaard totdat het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in, so it was refused. Sign in again.</source>
        <translation>De browser kwam terug met het antwoord op een andere aanmelding; dat is daarom geweigerd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The browser came back without a usable answer. Sign in again.</source>
        <translation>De browser kwam terug zonder bruikbaar antwoord. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this tenant yet. Sign in.</source>
        <translation>Er is nog niemand bij deze tenant aangemeld. Meld u aan.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in memory only, until the program ends.</source>
        <translation>Aanmeldingen worden alleen in het geheugen bewaard totdat het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>The practice cloud did not finish the sign-in. Restart it, then sign in again.</source>
        <translation>De oefencloud heeft de aanmelding niet voltooid. Start die opnieuw en meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in service refused for a reason that we do not know. See the details, then try again.</source>
        <translation>De aanmeldingsservice weigerde om een reden die wij niet kennen. Bekijk de details en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer valid. Sign in again.</source>
        <translation>De opgeslagen aanmelding is niet meer geldig. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The saved sign-in expired because it was not used for a long time. Sign in again.</source>
        <translation>De opgeslagen aanmelding is verlopen omdat die lang niet is gebruikt. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This tenant asks administrators to sign in again every so often. Sign in again.</source>
        <translation>In deze tenant moeten beheerders zich regelmatig opnieuw aanmelden. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The password was changed or the sign-in was revoked. Sign in again.</source>
        <translation>Het wachtwoord is gewijzigd of de aanmelding is ingetrokken. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This tenant asks for another check, such as multifactor authentication. Sign in again in the browser.</source>
        <translation>Deze tenant vraagt om nog een controle, zoals meervoudige verificatie. Meld u opnieuw aan in de browser.</translation>
    </message>
    <message>
        <source>A permission was not granted yet. Sign in and grant it, or ask an administrator for consent.</source>
        <translation>Een machtiging is nog niet verleend. Meld u aan en verleen die, of vraag een beheerder om toestemming.</translation>
    </message>
    <message>
        <source>The permissions were declined, so nothing was changed. Sign in again when you want to grant them.</source>
        <translation>De machtigingen zijn geweigerd, dus er is niets gewijzigd. Meld u opnieuw aan als u ze wilt verlenen.</translation>
    </message>
    <message>
        <source>Only an administrator can grant these permissions. Send the admin consent address to one.</source>
        <translation>Alleen een beheerder kan deze machtigingen verlenen. Stuur het adres voor beheerderstoestemming naar een beheerder.</translation>
    </message>
    <message>
        <source>This application is not registered in the tenant. Check the client ID, or register the app first.</source>
        <translation>Deze toepassing is niet geregistreerd in de tenant. Controleer de toepassings-id (client) of registreer de app eerst.</translation>
    </message>
    <message>
        <source>The app registration lacks the redirect address http://localhost. Add it under mobile and desktop apps.</source>
        <translation>In de app-registratie ontbreekt het omleidingsadres http://localhost. Voeg dat toe onder mobiele en bureaubladtoepassingen.</translation>
    </message>
    <message>
        <source>The app registration does not allow this way to sign in. Allow public client flows in it.</source>
        <translation>De app-registratie staat deze manier van aanmelden niet toe. Sta daarin openbare clientstromen toe.</translation>
    </message>
    <message>
        <source>This account does not exist in the tenant. Pick another account or another tenant.</source>
        <translation>Dit account bestaat niet in de tenant. Kies een ander account of een andere tenant.</translation>
    </message>
    <message>
        <source>This account is not assigned to the app. Ask an administrator of the tenant to assign it.</source>
        <translation>Dit account is niet aan de app toegewezen. Vraag een beheerder van de tenant om het toe te wijzen.</translation>
    </message>
    <message>
        <source>No such tenant was found in this cloud. Check the domain or tenant ID.</source>
        <translation>Deze tenant is in deze cloud niet gevonden. Controleer het domein of de tenant-id.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks this sign-in. Give the request ID below to your administrator.</source>
        <translation>Een beleidsregel voor voorwaardelijke toegang blokkeert deze aanmelding. Geef de onderstaande aanvraag-id aan uw beheerder.</translation>
    </message>
    <message>
        <source>The outbound cross-tenant access settings of your home tenant block this sign-in. Check its partner entry.</source>
        <translation>De instellingen voor uitgaande toegang tussen tenants van uw thuistenant blokkeren deze aanmelding. Controleer daar de partnervermelding.</translation>
    </message>
    <message>
        <source>The inbound cross-tenant access settings of this tenant block this sign-in. Check its partner entry.</source>
        <translation>De instellingen voor binnenkomende toegang tussen tenants van deze tenant blokkeren deze aanmelding. Controleer daar de partnervermelding.</translation>
    </message>
    <message>
        <source>Tenant restrictions on this network do not let you sign in to this tenant. Ask your network administrator.</source>
        <translation>Door tenantbeperkingen in dit netwerk kunt u zich niet bij deze tenant aanmelden. Vraag het de beheerder van het netwerk.</translation>
    </message>
    <message>
        <source>The service stopped us because we asked the same thing too often. Wait a few minutes, then report this.</source>
        <translation>De service hield ons tegen omdat we te vaak hetzelfde vroegen. Wacht enkele minuten en meld dit dan.</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist here. Compare the app registration with the script.</source>
        <translation>Een gevraagde machtiging bestaat hier niet. Vergelijk de app-registratie met het script.</translation>
    </message>
    <message>
        <source>A service that was asked for is not set up in this tenant. Leave it out, or add its service principal.</source>
        <translation>Een gevraagde service is niet ingericht in deze tenant. Laat die weg of voeg de service-principal ervan toe.</translation>
    </message>
    <message>
        <source>The sign-in service has a problem at the moment. Try again in a few minutes.</source>
        <translation>De aanmeldingsservice heeft op dit moment een probleem. Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask an administrator of the tenant.</source>
        <translation>Dit account is uitgeschakeld. Vraag het een beheerder van de tenant.</translation>
    </message>
    <message>
        <source>This account is locked after too many attempts. Wait, or ask an administrator to unlock it.</source>
        <translation>Dit account is vergrendeld na te veel pogingen. Wacht, of vraag een beheerder om het te ontgrendelen.</translation>
    </message>
    <message>
        <source>The password of this account has expired. Change it in the browser, then sign in again.</source>
        <translation>Het wachtwoord van dit account is verlopen. Wijzig het in de browser en meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Sign in again when you want to go on.</source>
        <translation>De aanmelding is geweigerd. Meld u opnieuw aan als u verder wilt gaan.</translation>
    </message>
    <message>
        <source>The device code has expired. Ask for a new code and enter it in time.</source>
        <translation>De apparaatcode is verlopen. Vraag een nieuwe code aan en voer die op tijd in.</translation>
    </message>
    <message>
        <source>The sign-in service did not accept the request. Check the client ID and the tenant.</source>
        <translation>De aanmeldingsservice heeft de aanvraag niet geaccepteerd. Controleer de toepassings-id (client) en de tenant.</translation>
    </message>
    <message>
        <source>No tenant with the domain or ID %1 was found. Check the spelling.</source>
        <translation>Er is geen tenant met het domein of de id %1 gevonden. Controleer de spelling.</translation>
    </message>
    <message>
        <source>This cloud does not tell which tenant a domain belongs to. Enter the tenant ID instead.</source>
        <translation>Deze cloud geeft niet aan bij welke tenant een domein hoort. Voer de tenant-id in.</translation>
    </message>
    <message>
        <source>The sign-in service answered something that is not part of a sign-in. Check the cloud and the network you are on.</source>
        <translation>De aanmeldingsservice antwoordde iets wat niet bij een aanmelding hoort. Controleer de cloud en het netwerk waarop u werkt.</translation>
    </message>
    <message>
        <source>Not granted yet: %1. Sign in again to grant it, or ask an administrator for consent.</source>
        <extracomment>%1 is a list of permissions such as Policy.ReadWrite.CrossTenantAccess</extracomment>
        <translation>Nog niet verleend: %1. Meld u opnieuw aan om de machtiging te verlenen of vraag een beheerder om toestemming.</translation>
    </message>
    <message>
        <source>Every organisation registers this app itself. Give the client ID of its app registration.</source>
        <translation>Elke organisatie registreert deze app zelf. Geef de client-id van die app-registratie op.</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not accept this device. Use a device that your organisation manages.</source>
        <translation>Een beleid voor voorwaardelijke toegang accepteert dit apparaat niet. Gebruik een apparaat dat door uw organisatie wordt beheerd.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>There is nothing here</source>
        <translation>Hier is niets te vinden</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in.</source>
        <translation>Dit adres neemt alleen het antwoord op een aanmelding aan.</translation>
    </message>
    <message>
        <source>Back to Entente</source>
        <translation>Terug naar Entente</translation>
    </message>
    <message>
        <source>Entente goes on with the sign-in. You can close this window.</source>
        <translation>Entente gaat verder met de aanmelding. U kunt dit venster sluiten.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>De aanmelding is niet gelukt</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <translation>U kunt dit venster sluiten.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>&quot;%1&quot; was not read. Read the tenant again.</source>
        <translation>‘%1’ is niet gelezen. Lees de tenant opnieuw.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is not known to this version. Use a newer one.</source>
        <translation>De instelling ‘%1’ is in deze versie niet bekend. Gebruik een nieuwere versie.</translation>
    </message>
    <message>
        <source>This is no snapshot of Entente. Choose another file.</source>
        <translation>Dit is geen momentopname van Entente. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This snapshot was made by a newer version of Entente. Update to open it.</source>
        <translation>Deze momentopname is met een nieuwere versie van Entente gemaakt. Werk Entente bij om die te openen.</translation>
    </message>
    <message>
        <source>This snapshot is damaged. Use an undamaged copy or take it anew.</source>
        <translation>Deze momentopname is beschadigd. Gebruik een onbeschadigde kopie of maak een nieuwe.</translation>
    </message>
    <message>
        <source>This snapshot is too large for a file that can be opened again. Read the tenant anew whenever you need it.</source>
        <translation>Deze momentopname is te groot voor een bestand dat weer kan worden geopend. Lees de tenant opnieuw wanneer u de gegevens nodig hebt.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>High risk</source>
        <translation>Hoog risico</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Gemiddeld risico</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Laag risico</translation>
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
        <translation>%1 (wordt tegelijk geschreven)</translation>
    </message>
</context>
<context>
    <name>Tenants</name>
    <message>
        <source>The list of tenants in %1 is damaged. Move the file away or restore it, then add your tenants again.</source>
        <translation>De lijst met tenants in %1 is beschadigd. U kunt het bestand verplaatsen of terugzetten; voeg daarna uw tenants opnieuw toe.</translation>
    </message>
    <message>
        <source>The list of tenants in %1 cannot be read. Check your rights to the data folder.</source>
        <translation>Kan de lijst met tenants in %1 niet lezen. Controleer uw rechten voor de gegevensmap.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Entente. Update Entente to use it.</source>
        <translation>%1 is door een nieuwere versie van Entente geschreven. Werk Entente bij om het bestand te gebruiken.</translation>
    </message>
    <message>
        <source>The list of tenants in %1 cannot be written. Check the free space and your rights to the data folder.</source>
        <translation>Kan de lijst met tenants in %1 niet schrijven. Controleer de vrije ruimte en uw rechten voor de gegevensmap.</translation>
    </message>
    <message>
        <source>The list of tenants in %1 is full. Remove tenants that you no longer use, then try again.</source>
        <translation>De lijst met tenants in %1 is vol. Verwijder tenants die u niet meer gebruikt en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Name of the organisation</source>
        <extracomment>A part of a tenant that could not be read</extracomment>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>Domains</source>
        <extracomment>A part of a tenant that could not be read</extracomment>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>A part of a tenant that could not be read: what it has subscribed to</extracomment>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Roles of the signed-in person</source>
        <extracomment>A part of a tenant that could not be read: the roles of whoever is signed in</extracomment>
        <translation>Rollen van de aangemelde persoon</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <extracomment>A part of a tenant that could not be read</extracomment>
        <translation>Wie er is aangemeld</translation>
    </message>
    <message>
        <source>Names of users, groups, applications and partners</source>
        <extracomment>A part of a tenant that could not be read: those of the users, groups, applications and partners in settings</extracomment>
        <translation>Namen van gebruikers, groepen, toepassingen en partners</translation>
    </message>
</context>
<context>
    <name>entente::ui::AddTenantDialog</name>
    <message>
        <source>In the &amp;browser on this computer</source>
        <translation>In de &amp;browser op deze computer</translation>
    </message>
    <message>
        <source>With a d&amp;evice code, also on another computer or a phone</source>
        <translation>Met een apparaat&amp;code, ook op een andere computer of een telefoon</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation>Tenant toevoegen</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>Een tenant toevoegen</translation>
    </message>
    <message>
        <source>Domain or tenant ID</source>
        <translation>Domein of tenant-id</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Toepassings-id (client)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>&amp;How to register the app…</source>
        <translation>De app &amp;registreren…</translation>
    </message>
    <message>
        <source>The console reads with the least permission and changes nothing before you have reviewed it. It can never do more than your own role allows.</source>
        <translation>De console leest met de minimale machtiging en wijzigt niets voordat u het hebt beoordeeld. De console kan nooit meer dan uw eigen rol toestaat.</translation>
    </message>
    <message>
        <source>&amp;Domain or tenant ID</source>
        <translation>&amp;Domein of tenant-id</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <translation>C&amp;loud</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>&amp;Toepassings-id (client)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the sign-in. It is kept in memory and forgotten when you close the console.</source>
        <translation>Deze computer heeft geen sleutelbos die de aanmelding kan bewaren. De aanmelding blijft in het geheugen en wordt vergeten als u de console sluit.</translation>
    </message>
    <message>
        <source>Microsoft 365 worldwide</source>
        <translation>Microsoft 365 wereldwijd</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>Amerikaanse overheid GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <translation>Amerikaanse overheid DoD</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Cloud definition file…</source>
        <translation>Definitiebestand van een cloud…</translation>
    </message>
    <message>
        <source>Choose a cloud definition</source>
        <translation>Een clouddefinitie kiezen</translation>
    </message>
    <message>
        <source>Cloud definitions (*.json)</source>
        <translation>Clouddefinities (*.json)</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Wachten op de aanmelding</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>Wachten op de aanmelding…</translation>
    </message>
    <message>
        <source>Enter the tenant&apos;s domain or ID.</source>
        <translation>Voer het domein of de id van de tenant in.</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant ID. A domain looks like contoso.com.</source>
        <translation>Dit is geen domein en geen tenant-id. Een domein ziet eruit als contoso.com.</translation>
    </message>
    <message>
        <source>This is not an application (client) ID. It has 36 characters, like a tenant ID.</source>
        <translation>Dit is geen toepassings-id (client). Die heeft 36 tekens, net als een tenant-id.</translation>
    </message>
    <message>
        <source>Each organisation registers the console as its own app, once.</source>
        <translation>Elke organisatie registreert de console één keer als eigen app.</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of the app that your organisation registered for the console.</source>
        <translation>Voer de toepassings-id (client) in van de app die uw organisatie voor de console heeft geregistreerd.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ApplyPage</name>
    <message>
        <source>Apply</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Applying the changes</source>
        <translation>De wijzigingen worden toegepast</translation>
    </message>
    <message>
        <source>Each change is checked, sent once and read back.</source>
        <translation>Elke wijziging wordt gecontroleerd, één keer verzonden en teruggelezen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
</context>
<context>
    <name>entente::ui::ApplyView</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Stopping after the step that is under way…</source>
        <translation>Stoppen na de stap die bezig is…</translation>
    </message>
    <message>
        <source>Stop applying the changes?</source>
        <translation>Stoppen met toepassen van de wijzigingen?</translation>
    </message>
    <message>
        <source>The step that is under way is finished, read back and kept in the history. The steps after it are not sent.</source>
        <translation>De stap die bezig is, wordt voltooid, teruggelezen en in de geschiedenis bewaard. De stappen daarna worden niet verzonden.</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Stoppen na deze stap</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
</context>
<context>
    <name>entente::ui::AudienceBox</name>
    <message>
        <source>Everyone in %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Iedereen in %1</translation>
    </message>
    <message>
        <source>Only some groups of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Alleen bepaalde groepen van %1</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Groepen van %1</translation>
    </message>
    <message>
        <source>Object IDs of groups of %1</source>
        <translation>Object-id’s van groepen van %1</translation>
    </message>
    <message>
        <source>One ID per line; their administrator can send them to you. Not verified: their directory cannot be read from here, so a wrong ID lets nobody in and gives no error.</source>
        <translation>Eén id per regel; hun beheerder kan ze u sturen. Niet gecontroleerd: hun directory kan van hieruit niet worden gelezen, dus een onjuiste id laat niemand binnen en geeft geen fout.</translation>
    </message>
    <message>
        <source>This list replaces the one that counts now: whoever is removed from it here loses access.</source>
        <translation>Deze lijst vervangt de lijst die nu geldt: wie hier wordt verwijderd, verliest de toegang.</translation>
    </message>
    <message>
        <source>Only some groups and users of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Alleen bepaalde groepen en gebruikers van %1</translation>
    </message>
    <message>
        <source>Groups and users of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Groepen en gebruikers van %1</translation>
    </message>
    <message>
        <source>Object IDs of groups and users of %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Object-id’s van groepen en gebruikers van %1</translation>
    </message>
    <message>
        <source>The settings block chosen people now and allow all others. What you choose here replaces that: with everyone, the blocked people are allowed too.</source>
        <translation>De instellingen blokkeren nu bepaalde mensen en staan alle anderen toe. Wat u hier kiest, vervangt dat: met iedereen worden ook de geblokkeerde mensen toegestaan.</translation>
    </message>
    <message>
        <source>This version does not understand whom the settings allow now, so the list begins empty. What you choose here replaces what is set.</source>
        <translation>Deze versie begrijpt niet wie de instellingen nu toestaan; daarom begint de lijst leeg. Wat u hier kiest, vervangt wat is ingesteld.</translation>
    </message>
    <message>
        <source>Whom the settings allow now could not be read, so the list begins empty. What you choose here replaces what is set.</source>
        <translation>Wie de instellingen nu toestaan, kon niet worden gelezen; daarom begint de lijst leeg. Wat u hier kiest, vervangt wat is ingesteld.</translation>
    </message>
    <message>
        <source>Everyone is allowed in your tenant now, but not everyone in the partner&apos;s. What you choose here is set in both.</source>
        <translation>In uw tenant is nu iedereen toegestaan, maar in die van de partner niet iedereen. Wat u hier kiest, wordt in beide ingesteld.</translation>
    </message>
</context>
<context>
    <name>entente::ui::CellText</name>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>%1, default settings</source>
        <comment>the name of a tenant</comment>
        <translation>%1, standaardinstellingen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>settings of the first tenant for the second</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, and how its two sides differ</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <comment>the value before a pending change</comment>
        <translation>was: %1</translation>
    </message>
    <message>
        <source>set along with it</source>
        <comment>a value that a pending change writes too</comment>
        <translation>wordt tegelijk ingesteld</translation>
    </message>
    <message>
        <source>%1 (snapshot of %2)</source>
        <comment>%1 is a tenant, %2 a date and time</comment>
        <translation>%1 (momentopname van %2)</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangeTable</name>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>written along</source>
        <extracomment>Small label at a field that nobody asked for, but that the service takes only together with another one</extracomment>
        <translation>wordt tegelijk geschreven</translation>
    </message>
    <message>
        <source>The service takes these settings only together, so this one is written too.</source>
        <translation>De service accepteert deze instellingen alleen samen, dus deze wordt ook geschreven.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChoiceEditor</name>
    <message>
        <source>Use the default (inherited: %1)</source>
        <comment>%1 is a value in words</comment>
        <translation>De standaardinstelling gebruiken (overgenomen: %1)</translation>
    </message>
</context>
<context>
    <name>entente::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Face of the Copy button for two seconds after it was pressed</extracomment>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>entente::ui::DirectorySearch</name>
    <message>
        <source>user</source>
        <comment>kind of a directory object</comment>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>group</source>
        <comment>kind of a directory object</comment>
        <translation>groep</translation>
    </message>
    <message>
        <source>application</source>
        <comment>kind of a directory object</comment>
        <translation>toepassing</translation>
    </message>
    <message>
        <source>tenant</source>
        <comment>kind of a directory object</comment>
        <translation>tenant</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name was found.</source>
        <translation>Niets gevonden met die naam.</translation>
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
        <translation>Eigen waarden zijn vet, de andere komen uit de standaardinstellingen. De pijlen tonen wie waarheen gaat: → uit, ← in.</translation>
    </message>
    <message>
        <source>These count for every organisation that has no settings of its own. Arrows show who goes where: → out, ← in.</source>
        <translation>Deze gelden voor elke organisatie zonder eigen instellingen. De pijlen tonen wie waarheen gaat: → uit, ← in.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ExplainStrip</name>
    <message>
        <source>Microsoft&apos;s page</source>
        <translation>Pagina van Microsoft</translation>
    </message>
    <message>
        <source>Copy the request and the cmdlet</source>
        <translation>De aanvraag en de cmdlet kopiëren</translation>
    </message>
    <message>
        <source>Choose a setting to see what it decides.</source>
        <translation>Kies een instelling om te zien wat die bepaalt.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <comment>%1 is low, medium or high</comment>
        <translation>Risico: %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::FirstPage</name>
    <message>
        <source>Open one tenant to see what it shares with whom. Open a second one to see both side by side.</source>
        <translation>Open een tenant om te zien wat die met wie deelt. Open een tweede tenant om beide naast elkaar te zien.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Try everything on three practice tenants inside this program. No account is needed and no real tenant is touched.</source>
        <translation>Probeer alles uit met drie oefentenants in dit programma. U hebt geen account nodig en er wordt geen echte tenant geraakt.</translation>
    </message>
    <message>
        <source>Add a tenant…</source>
        <translation>Tenant toevoegen…</translation>
    </message>
    <message>
        <source>Open a snapshot…</source>
        <translation>Momentopname openen…</translation>
    </message>
    <message>
        <source>Look at the settings of a tenant as they were saved in a file.</source>
        <translation>De instellingen van een tenant bekijken zoals ze in een bestand zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Known tenants</source>
        <translation>Bekende tenants</translation>
    </message>
    <message>
        <source>Set up, compare and keep the sharing between two organisations</source>
        <translation>Het delen tussen twee organisaties inrichten, vergelijken en in stand houden</translation>
    </message>
    <message>
        <source>Sign in to your organisation. First only reading is asked for; permission to change is asked for when you apply something.</source>
        <translation>Meld u aan bij uw organisatie. Eerst wordt alleen om leesrechten gevraagd; de machtiging om te wijzigen wordt gevraagd als u iets toepast.</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <comment>%1 is a tenant</comment>
        <translation>%1 (oefentenant)</translation>
    </message>
</context>
<context>
    <name>entente::ui::GroupPicker</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Type the beginning of a group&apos;s name</source>
        <translation>Typ het begin van de naam van een groep</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the name of a search field</extracomment>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Geselecteerd: %1</translation>
    </message>
    <message>
        <source>Add the group that was found</source>
        <translation>De gevonden groep toevoegen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>No group has a name that begins like this.</source>
        <translation>Er is geen groep waarvan de naam zo begint.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the name of a group or person, %2 a mail address or description</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Het geselecteerde item verwijderen</translation>
    </message>
</context>
<context>
    <name>entente::ui::HeaderBar</name>
    <message>
        <source>Stop</source>
        <comment>button: end the reading that is under way</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Kanten omwisselen</translation>
    </message>
    <message>
        <source>Set up partner…</source>
        <translation>Partner inrichten…</translation>
    </message>
</context>
<context>
    <name>entente::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Every change that was applied from this computer, kept for good.</source>
        <translation>Elke wijziging die vanaf deze computer is toegepast, voorgoed bewaard.</translation>
    </message>
    <message>
        <source>Nothing has been applied yet</source>
        <translation>Er is nog niets toegepast</translation>
    </message>
    <message>
        <source>When you apply changes, each step is kept here: who, when, the values before and after, and Microsoft&apos;s request ID.</source>
        <translation>Als u wijzigingen toepast, wordt elke stap hier bewaard: wie, wanneer, de waarden ervoor en erna en de aanvraag-id van Microsoft.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Uitvoeringen</translation>
    </message>
    <message>
        <source>Show older runs</source>
        <translation>Oudere uitvoeringen weergeven</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Details van de uitvoering</translation>
    </message>
    <message>
        <source>Choose a run to see what it changed.</source>
        <translation>Kies een uitvoering om te zien wat die heeft gewijzigd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No run fits this filter.</source>
        <translation>Er zijn geen uitvoeringen die bij dit filter passen.</translation>
    </message>
</context>
<context>
    <name>entente::ui::IdPaste</name>
    <message>
        <source>Object IDs of groups, one a line</source>
        <translation>Object-id’s van groepen, één per regel</translation>
    </message>
    <message>
        <source>A&amp;dd these IDs</source>
        <translation>Deze &amp;id’s toevoegen</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for the IDs. They cannot be checked from here, because nobody is signed in there.</source>
        <translation>Vraag de beheerder van %1 om de id’s. Ze kunnen van hieruit niet worden gecontroleerd, omdat daar niemand is aangemeld.</translation>
    </message>
</context>
<context>
    <name>entente::ui::LeaveQuestion</name>
    <message numerus="yes">
        <source>Discard %n pending change(s) on %1?</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>
            <numerusform>%n openstaande wijziging voor %1 verwerpen?</numerusform>
            <numerusform>%n openstaande wijzigingen voor %1 verwerpen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The tenant leaves this window. Nothing of them has been sent to it.</source>
        <translation>De tenant verdwijnt uit dit venster. Er is nog niets van naar de tenant verzonden.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>Close and lose the pending changes?</source>
        <translation>Sluiten en de openstaande wijzigingen kwijtraken?</translation>
    </message>
    <message>
        <source>Nothing of them has been sent to a tenant.</source>
        <translation>Er is nog niets van naar een tenant verzonden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>entente::ui::MainWindow</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>entente::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>Pa&amp;rtner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <translation>Momentopname &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Add a tenant…</source>
        <translation>Tenant &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>&amp;Kanten omwisselen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Lezen &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Set up partner…</source>
        <translation>Partner &amp;inrichten…</translation>
    </message>
    <message>
        <source>&amp;Find a partner</source>
        <translation>Partner &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>&amp;Beoordelen en toepassen…</translation>
    </message>
    <message>
        <source>&amp;Discard pending changes</source>
        <translation>&amp;Openstaande wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filteren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;About Entente</source>
        <translation>&amp;Info over Entente</translation>
    </message>
    <message>
        <source>&amp;First tenant</source>
        <translation>&amp;Eerste tenant</translation>
    </message>
    <message>
        <source>S&amp;econd tenant</source>
        <translation>T&amp;weede tenant</translation>
    </message>
</context>
<context>
    <name>entente::ui::MessageStrip</name>
    <message>
        <source>Copy error details</source>
        <translation>Foutdetails kopiëren</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>%1 is an id that Microsoft&apos;s support asks for</extracomment>
        <translation>Aanvraag-id: %1</translation>
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
        <translation>Standaardinstellingen</translation>
    </message>
    <message>
        <source>everyone not listed above</source>
        <translation>iedereen die hierboven niet staat</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>default only</source>
        <comment>a partner without settings of its own</comment>
        <translation>alleen standaard</translation>
    </message>
    <message>
        <source>not listed at %1</source>
        <comment>%1 is a tenant</comment>
        <translation>niet vermeld bij %1</translation>
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
            <numerusform>%n eigen instelling</numerusform>
            <numerusform>%n eigen instellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending · %1</source>
        <comment>%1 says how a partner is set up, %n counts pending changes</comment>
        <translation>
            <numerusform>%n openstaand · %1</numerusform>
            <numerusform>%n openstaand · %1</numerusform>
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
        <translation>Met wie wilt u samenwerken?</translation>
    </message>
    <message>
        <source>You set up %1. Nothing is sent to any tenant before you have seen and confirmed every change.</source>
        <extracomment>%1 is the own tenant</extracomment>
        <translation>U stelt dit in voor %1. Er wordt niets naar een tenant verzonden voordat u elke wijziging hebt gezien en bevestigd.</translation>
    </message>
    <message>
        <source>&amp;Domain or tenant ID of the partner</source>
        <translation>&amp;Domein of tenant-id van de partner</translation>
    </message>
    <message>
        <source>Domain or tenant ID of the partner</source>
        <translation>Domein of tenant-id van de partner</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Op&amp;zoeken</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 opzoeken…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 lezen…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Tenant ID %1</source>
        <extracomment>%1 is a tenant id</extracomment>
        <translation>Tenant-id %1</translation>
    </message>
    <message>
        <source>There are settings for this partner already. Only what you choose here is changed.</source>
        <translation>Er zijn al instellingen voor deze partner. Alleen wat u hier kiest, wordt gewijzigd.</translation>
    </message>
    <message>
        <source>There are no settings for this partner yet. They are created.</source>
        <translation>Er zijn nog geen instellingen voor deze partner. Ze worden gemaakt.</translation>
    </message>
    <message>
        <source>You are signed in on their side too, so both sides can be set up together.</source>
        <translation>U bent ook aan hun kant aangemeld, dus beide kanten kunnen samen worden ingesteld.</translation>
    </message>
    <message>
        <source>Their side could not be read, so only yours is set up. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Hun kant kon niet worden gelezen, dus alleen die van u wordt ingesteld. %1</translation>
    </message>
    <message>
        <source>Their side is not signed in here. At the end you get a text for their administrator.</source>
        <translation>Aan hun kant is hier niemand aangemeld. Aan het einde krijgt u een tekst voor hun beheerder.</translation>
    </message>
</context>
<context>
    <name>entente::ui::PartnerPane</name>
    <message>
        <source>Search partners</source>
        <translation>Partners zoeken</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>Part&amp;ners</translation>
    </message>
</context>
<context>
    <name>entente::ui::PendingBar</name>
    <message numerus="yes">
        <source>%n pending change(s) on %1</source>
        <comment>%1 is a tenant</comment>
        <translation>
            <numerusform>%n openstaande wijziging voor %1</numerusform>
            <numerusform>%n openstaande wijzigingen voor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and &amp;apply…</source>
        <translation>Beoordelen en t&amp;oepassen…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>%1, default settings</source>
        <comment>the name of a tenant</comment>
        <translation>%1, standaardinstellingen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>settings of the first tenant for the second</comment>
        <translation>%1 voor %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Name of a wizard step: who takes part</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>A group keeps the circle small and is easier to end later. Members of a group count; groups within it may not.</source>
        <translation>Een groep houdt het aantal personen klein en is later gemakkelijker in te trekken. Leden van een groep tellen mee; groepen daarbinnen mogelijk niet.</translation>
    </message>
</context>
<context>
    <name>entente::ui::PlanView</name>
    <message>
        <source>Planned changes</source>
        <translation>Geplande wijzigingen</translation>
    </message>
    <message>
        <source>Practice tenant</source>
        <translation>Oefentenant</translation>
    </message>
    <message>
        <source>Live tenant</source>
        <extracomment>Small label at a tenant that is not a practice tenant</extracomment>
        <translation>Productietenant</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>gelezen op %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::Problems</name>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1, not read: %2. %3</source>
        <extracomment>%1 is a tenant, %2 a list of what could not be read, %3 sentences that say why</extracomment>
        <translation>%1, niet gelezen: %2. %3</translation>
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
        <translation>Aanmelden bij de proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Gebr&amp;uikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The proxy %1 asks who you are</source>
        <extracomment>%1 is the host name of a proxy</extracomment>
        <translation>De proxy %1 vraagt wie u bent</translation>
    </message>
    <message>
        <source>Name and password are kept in memory until the console is closed.</source>
        <translation>Naam en wachtwoord worden in het geheugen bewaard totdat de console wordt gesloten.</translation>
    </message>
</context>
<context>
    <name>entente::ui::RegistrationDialog</name>
    <message>
        <source>List the permissions to &amp;change settings too</source>
        <translation>Ook de machtigingen om instellingen te &amp;wijzigen opnemen</translation>
    </message>
    <message>
        <source>PowerShell script</source>
        <translation>PowerShell-script</translation>
    </message>
    <message>
        <source>Copy PowerShell script</source>
        <translation>PowerShell-script kopiëren</translation>
    </message>
    <message>
        <source>Azure CLI script</source>
        <translation>Azure CLI-script</translation>
    </message>
    <message>
        <source>Copy Azure CLI script</source>
        <translation>Azure CLI-script kopiëren</translation>
    </message>
    <message>
        <source>Register the app</source>
        <translation>De app registreren</translation>
    </message>
    <message>
        <source>Otherwise they are asked for when you first apply something.</source>
        <translation>Anders wordt erom gevraagd als u voor het eerst iets toepast.</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Register the console as your own app</source>
        <translation>De console als eigen app registreren</translation>
    </message>
    <message>
        <source>What the console may read</source>
        <translation>Wat de console mag lezen</translation>
    </message>
    <message>
        <source>Your organisation registers the console in its own tenant, without any secret. An administrator runs one of these scripts once, as Global Administrator or Cloud Application Administrator. It prints the client ID that you enter here.</source>
        <translation>Uw organisatie registreert de console in de eigen tenant, zonder geheim. Een beheerder voert een van deze scripts één keer uit, als globale beheerder of cloudtoepassingsbeheerder. Het script toont de client-id die u hier invoert.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ResultPage</name>
    <message>
        <source>Result</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Hoe het nu is</translation>
    </message>
    <message>
        <source>Reading back what the tenants say…</source>
        <translation>Teruglezen wat de tenants aangeven…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 lezen…</translation>
    </message>
    <message>
        <source>The settings could not be read back. The history shows what was sent.</source>
        <translation>De instellingen konden niet worden teruggelezen. De geschiedenis toont wat is verzonden.</translation>
    </message>
    <message>
        <source>Everything was set like this already.</source>
        <translation>Alles was al zo ingesteld.</translation>
    </message>
    <message>
        <source>Not every change was made. The history shows what was done, step by step.</source>
        <translation>Niet elke wijziging is uitgevoerd. De geschiedenis toont stap voor stap wat er is gedaan.</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Het resultaat kopiëren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>Resultaat &amp;kopiëren</translation>
    </message>
    <message>
        <source>What %1 has set for %2</source>
        <extracomment>%1 is a tenant, %2 its partner</extracomment>
        <translation>Wat %1 heeft ingesteld voor %2</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Wat er nog moet gebeuren</translation>
    </message>
    <message>
        <source>It works once %1 has set its side too. Send this text to their administrator.</source>
        <extracomment>%1 is the partner</extracomment>
        <translation>Het werkt zodra %1 ook de eigen kant heeft ingesteld. Stuur deze tekst aan hun beheerder.</translation>
    </message>
    <message>
        <source>For the partner&apos;s administrator</source>
        <translation>Voor de beheerder van de partner</translation>
    </message>
    <message>
        <source>Copy the text for the partner&apos;s administrator</source>
        <translation>De tekst voor de beheerder van de partner kopiëren</translation>
    </message>
    <message>
        <source>Every change was confirmed by reading it back. It takes up to 6 hours until it works everywhere.</source>
        <translation>Elke wijziging is bevestigd door haar terug te lezen. Het kan tot 6 uur duren voordat alles overal werkt.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Wijzigingen beoordelen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each change shows how it is now and how it will be.</source>
        <translation>Er is nog niets verzonden. Bij elke wijziging ziet u hoe het nu is en hoe het wordt.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>Plan op&amp;slaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>Ends a run of changes after the one that is under way</extracomment>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Copy the outcome</source>
        <translation>De uitkomst kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Rapport &amp;kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of high risk still to be confirmed</source>
        <translation>
            <numerusform>%n wijziging met hoog risico nog te bevestigen</numerusform>
            <numerusform>%n wijzigingen met hoog risico nog te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Wijzigingen worden toegepast</translation>
    </message>
    <message>
        <source>Each change is checked, sent once and read back.</source>
        <translation>Elke wijziging wordt gecontroleerd, één keer verzonden en teruggelezen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What was done is kept in the history.</source>
        <translation>Wat er is gedaan, wordt in de geschiedenis bewaard.</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan opslaan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plannen (*.json)</translation>
    </message>
    <message>
        <source>The plan was saved as %1.</source>
        <translation>Het plan is opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Wat er wijzigt</translation>
    </message>
    <message>
        <source>Everything is set like this already. Nothing is sent.</source>
        <translation>Alles is al zo ingesteld. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each change shows how it is now and how it will be.</source>
        <translation>Er is nog niets verzonden. Bij elke wijziging ziet u hoe het nu is en hoe het wordt.</translation>
    </message>
</context>
<context>
    <name>entente::ui::RunDetailsView</name>
    <message>
        <source>The program was ended before this run was, or it is still going.</source>
        <translation>Het programma is gestopt voordat deze uitvoering klaar was, of de uitvoering is nog bezig.</translation>
    </message>
    <message>
        <source>Copy this run</source>
        <translation>Deze uitvoering kopiëren</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Aanvraag-id: %1</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Aanvraag-id kopiëren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Id kopiëren</translation>
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
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Done in part</source>
        <extracomment>What became of a run of changes</extracomment>
        <translation>Deels gereed</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>What became of a run of changes</extracomment>
        <translation>Niets gewijzigd</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>What became of a run of changes: it is still going, or the program was ended in its middle</extracomment>
        <translation>Niet voltooid</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is the title of a run of changes</extracomment>
        <translation>%1 (oefentenant)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <extracomment>%1 of %n: steps that were done</extracomment>
        <translation>
            <numerusform>%1 van %n</numerusform>
            <numerusform>%1 van %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a column&apos;s heading, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Stappen gereed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>entente::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>entente::ui::SettingDelegate</name>
    <message>
        <source>was: %1</source>
        <comment>the value before a pending change</comment>
        <translation>was: %1</translation>
    </message>
    <message>
        <source>set along with it</source>
        <comment>a value that a pending change writes too</comment>
        <translation>wordt tegelijk ingesteld</translation>
    </message>
</context>
<context>
    <name>entente::ui::SettingRow</name>
    <message>
        <source>The service does not let the default of this setting be changed.</source>
        <translation>De service laat niet toe dat de standaardwaarde van deze instelling wordt gewijzigd.</translation>
    </message>
    <message>
        <source>This could not be read, so it cannot be changed safely.</source>
        <translation>Dit kon niet worden gelezen en kan dus niet veilig worden gewijzigd.</translation>
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
        <translation>Eigen waarden zijn vet, de andere komen uit de standaardinstellingen.</translation>
    </message>
    <message>
        <source>%1: default settings</source>
        <comment>%1 is a workload</comment>
        <translation>%1: standaardinstellingen</translation>
    </message>
    <message>
        <source>%1: what is set for %2</source>
        <translation>%1: wat er is ingesteld voor %2</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle instellingen</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Verschillen (%1)</translation>
    </message>
    <message>
        <source>Set for this partner (%1)</source>
        <translation>Ingesteld voor deze partner (%1)</translation>
    </message>
    <message>
        <source>No setting fits this filter. Choose All settings or clear the filter.</source>
        <translation>Er zijn geen instellingen die bij dit filter passen. Kies Alle instellingen of wis het filter.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Er is nog niets gelezen.</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>Instellingen naast elkaar</translation>
    </message>
    <message>
        <source>How the two sides are set beside each other</source>
        <translation>Hoe de twee kanten naast elkaar worden gezet</translation>
    </message>
    <message>
        <source>Mirror: out ↔ in</source>
        <translation>Gespiegeld: uit ↔ in</translation>
    </message>
    <message>
        <source>Like with like: out ↔ out</source>
        <translation>Hetzelfde naast hetzelfde: uit ↔ uit</translation>
    </message>
    <message>
        <source>Mirror sets what one tenant lets out beside what the other lets in.</source>
        <translation>Gespiegeld zet wat de ene tenant naar buiten laat naast wat de andere binnenlaat.</translation>
    </message>
</context>
<context>
    <name>entente::ui::SetupPartnerWizard</name>
    <message>
        <source>Set up partner</source>
        <translation>Partner inrichten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>To&amp;epassen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Volt&amp;ooien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>entente::ui::SharePage</name>
    <message>
        <source>Sharing</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Delen</translation>
    </message>
    <message>
        <source>What do you want to share?</source>
        <translation>Wat wilt u delen?</translation>
    </message>
    <message>
        <source>Choose one direction or both. What you do not choose stays as it is.</source>
        <translation>Kies één richting of beide. Wat u niet kiest, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Now in %1: %2 (%3)</source>
        <extracomment>%1 is the own tenant, %2 the value of a setting, %3 where it comes from (&quot;default&quot;)</extracomment>
        <translation>Nu in %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>entente::ui::Side</name>
    <message>
        <source>A snapshot cannot be changed. Sign in to the tenant to change its settings.</source>
        <translation>Een momentopname kan niet worden gewijzigd. Meld u aan bij de tenant om de instellingen te wijzigen.</translation>
    </message>
    <message>
        <source>Nothing has been read here yet.</source>
        <translation>Hier is nog niets gelezen.</translation>
    </message>
    <message>
        <source>Your built-in roles do not allow changing this. It takes the role %1, or a custom role that allows it.</source>
        <translation>Uw ingebouwde rollen staan niet toe dat u dit wijzigt. Daarvoor is de rol %1 nodig, of een aangepaste rol die dit toestaat.</translation>
    </message>
</context>
<context>
    <name>entente::ui::SideCard</name>
    <message>
        <source>SNAPSHOT</source>
        <comment>word on a tenant&apos;s card: a file, not the live tenant</comment>
        <translation>MOMENTOPNAME</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>word on a tenant&apos;s card: not a real tenant</comment>
        <translation>OEFENTENANT</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>word on a tenant&apos;s card: a real tenant, signed in</comment>
        <translation>PRODUCTIE</translation>
    </message>
    <message>
        <source>Choose a tenant or a snapshot</source>
        <translation>Kies een tenant of een momentopname</translation>
    </message>
    <message>
        <source>Reading: %1 (%2 of %3)</source>
        <comment>%1 is what is being read</comment>
        <translation>Lezen: %1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kon niet worden gelezen</translation>
    </message>
    <message>
        <source>snapshot of %1</source>
        <comment>%1 is a date and time</comment>
        <translation>momentopname van %1</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>aangemeld als %1</translation>
    </message>
    <message>
        <source>practice tenant</source>
        <translation>oefentenant</translation>
    </message>
    <message>
        <source>First tenant</source>
        <translation>Eerste tenant</translation>
    </message>
    <message>
        <source>Second tenant</source>
        <translation>Tweede tenant</translation>
    </message>
    <message>
        <source>not read yet</source>
        <comment>a tenant</comment>
        <translation>nog niet gelezen</translation>
    </message>
</context>
<context>
    <name>entente::ui::SideMenu</name>
    <message>
        <source>&amp;Add a tenant…</source>
        <translation>Tenant &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <translation>Momentopname &amp;openen…</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <comment>%1 is a tenant</comment>
        <translation>%1 (oefentenant)</translation>
    </message>
    <message>
        <source>&amp;Save as a snapshot…</source>
        <translation>Als momentopname op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>S&amp;ign out</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>&amp;Close this side</source>
        <translation>Deze &amp;kant sluiten</translation>
    </message>
</context>
<context>
    <name>entente::ui::SignInCard</name>
    <message>
        <source>The code has expired.</source>
        <extracomment>%1 is minutes and seconds, &quot;4:05&quot;</extracomment>
        <translation>De code is verlopen.</translation>
    </message>
    <message>
        <source>The code is valid for another %1</source>
        <translation>De code is nog %1 geldig</translation>
    </message>
    <message>
        <source>Sign in to %1 with a device code</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Meld u aan bij %1 met een apparaatcode</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Meld u aan bij %1 in uw browser</translation>
    </message>
    <message>
        <source>Enter this code only if you started this sign-in yourself. This goes on by itself when you are done.</source>
        <translation>Voer deze code alleen in als u deze aanmelding zelf hebt gestart. Als u klaar bent, gaat het hier vanzelf verder.</translation>
    </message>
    <message>
        <source>The sign-in page was opened in your browser. This goes on by itself when you are done there.</source>
        <translation>De aanmeldingspagina is in uw browser geopend. Als u daar klaar bent, gaat het hier vanzelf verder.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address below yourself.</source>
        <translation>Er kon geen browser worden geopend. Open het onderstaande adres zelf.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Apparaatcode</translation>
    </message>
    <message>
        <source>Copy device code</source>
        <translation>Apparaatcode kopiëren</translation>
    </message>
    <message>
        <source>Enter the code on this page, on any computer or phone:</source>
        <translation>Voer de code in op deze pagina, op een willekeurige computer of telefoon:</translation>
    </message>
    <message>
        <source>If no browser opened, copy this address into one on this computer:</source>
        <translation>Als er geen browser is geopend, kopieert u dit adres naar een browser op deze computer:</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>Adres om u aan te melden</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
</context>
<context>
    <name>entente::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>entente::ui::StatusLine</name>
    <message>
        <source>%1 read on %2</source>
        <comment>%1 is a tenant, %2 a date and time</comment>
        <translation>%1 gelezen op %2</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Er is nog niets gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n aanvraag bezig</numerusform>
            <numerusform>%n aanvragen bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>throttled, next try in %n second(s)</source>
        <translation>
            <numerusform>beperkt door de service, nieuwe poging over %n seconde</numerusform>
            <numerusform>beperkt door de service, nieuwe poging over %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>no requests are under way</comment>
        <translation>Geen aanvragen bezig</translation>
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
        <translation>Na</translation>
    </message>
    <message>
        <source>What follows</source>
        <extracomment>Heading above what a change exposes, how long it takes and the like</extracomment>
        <translation>Wat hieruit volgt</translation>
    </message>
    <message>
        <source>Request and command</source>
        <translation>Aanvraag en opdracht</translation>
    </message>
    <message>
        <source>Request to Microsoft Graph</source>
        <translation>Aanvraag aan Microsoft Graph</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Aanvraag kopiëren</translation>
    </message>
    <message>
        <source>The same in PowerShell</source>
        <translation>Hetzelfde in PowerShell</translation>
    </message>
    <message>
        <source>Copy PowerShell command</source>
        <translation>PowerShell-opdracht kopiëren</translation>
    </message>
    <message>
        <source>Permission: %1</source>
        <extracomment>%1 is a list of permission names</extracomment>
        <translation>Machtiging: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>%1 is the name of a directory role</extracomment>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>I confirm this change of high risk in %1</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Ik bevestig deze wijziging met hoog risico in %1</translation>
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
        <translation>Stappen</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <extracomment>%1 is a step of the wizard</extracomment>
        <translation>%1, huidige stap</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, gereed</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepRow</name>
    <message>
        <source>Request ID: %1</source>
        <translation>Aanvraag-id: %1</translation>
    </message>
    <message>
        <source>Read the tenant again to see how it stands now.</source>
        <translation>Lees de tenant opnieuw om te zien hoe het nu is.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>entente::ui::StepsModel</name>
    <message>
        <source>Somebody changed a setting since it was read. Read again and review what is to change.</source>
        <translation>Iemand heeft een instelling gewijzigd sinds die is gelezen. Lees opnieuw en beoordeel wat er moet wijzigen.</translation>
    </message>
    <message>
        <source>A change was sent but does not show yet. Read again in a few minutes before you send anything.</source>
        <translation>Een wijziging is verzonden, maar is nog niet zichtbaar. Lees over enkele minuten opnieuw voordat u iets verzendt.</translation>
    </message>
    <message>
        <source>The steps after the one that failed were not sent.</source>
        <translation>De stappen na de mislukte stap zijn niet verzonden.</translation>
    </message>
    <message>
        <source>The remaining steps were not sent.</source>
        <translation>De overige stappen zijn niet verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) finished</source>
        <extracomment>%1 of %n: steps that are finished</extracomment>
        <translation>
            <numerusform>%1 van %n stap afgerond</numerusform>
            <numerusform>%1 van %n stappen afgerond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done.</source>
        <translation>
            <numerusform>%1 van %n stap gereed.</numerusform>
            <numerusform>%1 van %n stappen gereed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done. Every change was confirmed by reading it back.</source>
        <translation>
            <numerusform>%n stap gereed. Elke wijziging is bevestigd door haar terug te lezen.</numerusform>
            <numerusform>%n stappen gereed. Elke wijziging is bevestigd door haar terug te lezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::TabArea</name>
    <message>
        <source>Tabs</source>
        <translation>Tabbladen</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filteren (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
</context>
<context>
    <name>entente::ui::TargetsDialog</name>
    <message>
        <source>Change a setting</source>
        <translation>Instelling wijzigen</translation>
    </message>
    <message>
        <source>&amp;Add to pending changes</source>
        <translation>&amp;Toevoegen aan openstaande wijzigingen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>A&amp;llowed</source>
        <translation>T&amp;oegestaan</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>Ge&amp;blokkeerd</translation>
    </message>
    <message>
        <source>Use the &amp;default settings</source>
        <translation>De &amp;standaardinstellingen gebruiken</translation>
    </message>
    <message>
        <source>Inherited: %1</source>
        <comment>%1 is a value in words</comment>
        <translation>Overgenomen: %1</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Van toepassing op</translation>
    </message>
    <message>
        <source>All a&amp;pplications</source>
        <translation>&amp;Alle toepassingen</translation>
    </message>
    <message>
        <source>All &amp;users</source>
        <translation>Alle geb&amp;ruikers</translation>
    </message>
    <message>
        <source>&amp;Chosen applications</source>
        <translation>G&amp;eselecteerde toepassingen</translation>
    </message>
    <message>
        <source>&amp;Chosen users and groups</source>
        <translation>Geselecteer&amp;de gebruikers en groepen</translation>
    </message>
    <message>
        <source>The service takes only all or nobody in these default settings.</source>
        <translation>In deze standaardinstellingen accepteert de service alleen iedereen of niemand.</translation>
    </message>
    <message>
        <source>Choosing takes Microsoft Entra ID P1, which was not found in this tenant.</source>
        <translation>Voor een selectie is Microsoft Entra ID P1 nodig; dat is in deze tenant niet gevonden.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Geselecteerd</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Add from the directory of %1</source>
        <translation>Toevoegen uit de directory van %1</translation>
    </message>
    <message>
        <source>Name of an application</source>
        <translation>Naam van een toepassing</translation>
    </message>
    <message>
        <source>Name of a group or a user</source>
        <translation>Naam van een groep of een gebruiker</translation>
    </message>
    <message>
        <source>All Microsoft apps</source>
        <translation>Alle Microsoft-apps</translation>
    </message>
    <message>
        <source>%1 (not checked)</source>
        <comment>an object id of another directory</comment>
        <translation>%1 (niet gecontroleerd)</translation>
    </message>
    <message>
        <source>Choose at least one, or choose all.</source>
        <translation>Kies er minstens één of kies alle.</translation>
    </message>
    <message>
        <source>No object ID was found in this text. An ID looks like 8 letters and digits, a hyphen, and so on.</source>
        <translation>Deze tekst bevat geen object-id. Een id bestaat uit 8 letters en cijfers, een koppelteken enzovoort.</translation>
    </message>
</context>
<context>
    <name>entente::ui::TrustPage</name>
    <message>
        <source>Trust and privacy</source>
        <extracomment>Name of a wizard step</extracomment>
        <translation>Vertrouwen en privacy</translation>
    </message>
    <message>
        <source>What do you take on trust?</source>
        <translation>Wat neemt u op vertrouwen aan?</translation>
    </message>
    <message>
        <source>Where Conditional Access asks outsiders for multifactor authentication or a managed device, people in shared channels can show it only from home: without trust they are blocked.</source>
        <translation>Als voorwaardelijke toegang van buitenstaanders meervoudige verificatie of een beheerd apparaat vraagt, kunnen personen in gedeelde kanalen dat alleen vanuit hun eigen organisatie aantonen: zonder vertrouwen worden ze geblokkeerd.</translation>
    </message>
    <message>
        <source>What %1 accepts from %2</source>
        <extracomment>%1 is the tenant that trusts, %2 the other one</extracomment>
        <translation>Wat %1 accepteert van %2</translation>
    </message>
    <message>
        <source>Leave as it is: %1 (%2)</source>
        <extracomment>%1 is the present value of a setting, %2 where it comes from</extracomment>
        <translation>Laten zoals het is: %1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Niet accepteren</translation>
    </message>
    <message>
        <source>%1 can look up people of %2 by their full address, and sees their names, mail addresses and photos.</source>
        <extracomment>%1 is the partner, %2 the own tenant</extracomment>
        <translation>%1 kan personen van %2 opzoeken op hun volledige adres en ziet hun naam, e-mailadres en foto.</translation>
    </message>
    <message>
        <source>What people of %1 write and share in channels of %2 is kept in %2, under the rules of %2.</source>
        <translation>Wat personen van %1 in kanalen van %2 schrijven en delen, wordt bij %2 bewaard, volgens de regels van %2.</translation>
    </message>
    <message>
        <source>People of %1 get no account in %2. Their names, mail addresses and photos show in the channels that they are let into.</source>
        <translation>Personen van %1 krijgen geen account in %2. Hun naam, e-mailadres en foto zijn zichtbaar in de kanalen waarin ze worden toegelaten.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
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
        <translation>%1 is geen bekende tenant en geen momentopnamebestand. Voeg de tenant eerst toe.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n pending change(s)?</source>
        <translation>
            <numerusform>%n openstaande wijziging verwerpen?</numerusform>
            <numerusform>%n openstaande wijzigingen verwerpen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them has been sent to a tenant.</source>
        <translation>Er is nog niets van naar een tenant verzonden.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <translation>Momentopname openen</translation>
    </message>
    <message>
        <source>Snapshots (*.json);;All files (*)</source>
        <translation>Momentopnamen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save as a snapshot</source>
        <translation>Opslaan als momentopname</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Momentopnamen (*.json)</translation>
    </message>
    <message>
        <source>The snapshot was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De momentopname is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;p&gt;Sets up, compares and keeps the sharing between two Microsoft 365 organisations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;p&gt;Richt het delen tussen twee Microsoft 365-organisaties in, vergelijkt het en houdt het in stand.&lt;/p&gt;&lt;p&gt;Vrije software onder de GNU General Public License, versie 3 of hoger.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>entente::ui::WizardPage</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
</TS>
