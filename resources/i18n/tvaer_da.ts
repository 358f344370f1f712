<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Everyone has accepted the framing</source>
        <translation>Alle har sagt ja til rammen</translation>
    </message>
    <message>
        <source>All statements rest on something</source>
        <translation>Alle udsagn hviler på noget</translation>
    </message>
    <message>
        <source>There is a worry</source>
        <translation>Der er en bekymring</translation>
    </message>
    <message>
        <source>There is a strength</source>
        <translation>Der er en styrke</translation>
    </message>
    <message>
        <source>The life situation is told</source>
        <translation>Livssituationen er fortalt</translation>
    </message>
    <message>
        <source>The child has been heard</source>
        <translation>Barnet er hørt</translation>
    </message>
    <message>
        <source>Everyone has been heard</source>
        <translation>Alle er hørt</translation>
    </message>
    <message>
        <source>There is a shared understanding</source>
        <translation>Der er en fælles forståelse</translation>
    </message>
    <message>
        <source>The understanding builds on what you have told</source>
        <translation>Forståelsen bygger på det, I har fortalt</translation>
    </message>
    <message>
        <source>There is a need</source>
        <translation>Der er et behov</translation>
    </message>
    <message>
        <source>Every need has a goal</source>
        <translation>Hvert behov har et mål</translation>
    </message>
    <message>
        <source>Every goal answers a need</source>
        <translation>Hvert mål svarer på et behov</translation>
    </message>
    <message>
        <source>Every goal has signs you can see</source>
        <translation>Hvert mål har tegn, I kan se</translation>
    </message>
    <message>
        <source>Every need has an offer</source>
        <translation>Hvert behov har et tilbud</translation>
    </message>
    <message>
        <source>The family has had answers to its wishes</source>
        <translation>Familien har fået svar på sine ønsker</translation>
    </message>
    <message>
        <source>Every need has an agreement</source>
        <translation>Hvert behov har en aftale</translation>
    </message>
    <message>
        <source>Every agreement serves a goal</source>
        <translation>Hver aftale hører til et mål</translation>
    </message>
    <message>
        <source>Every agreement has an owner</source>
        <translation>Hver aftale har en ejer</translation>
    </message>
    <message>
        <source>Every agreement has a date</source>
        <translation>Hver aftale har en dato</translation>
    </message>
    <message>
        <source>You know how you will follow each agreement</source>
        <translation>I ved, hvordan I følger hver aftale</translation>
    </message>
    <message>
        <source>The child’s own view is there</source>
        <translation>Barnets eget syn er med</translation>
    </message>
    <message>
        <source>Worries and wellbeing goals answer each other</source>
        <translation>Bekymringer og trivselsmål svarer til hinanden</translation>
    </message>
    <message>
        <source>The next meeting is planned</source>
        <translation>Næste møde er aftalt</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>Ask %1 about the framing</source>
        <translation>Spørg %1 om rammen</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) without seen, heard or assessed</source>
        <translation>
            <numerusform>1 udsagn uden set, hørt eller vurderet</numerusform>
            <numerusform>%n udsagn uden set, hørt eller vurderet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask what worries you</source>
        <translation>Spørg, hvad der bekymrer</translation>
    </message>
    <message>
        <source>Ask what works well</source>
        <translation>Spørg, hvad der fungerer</translation>
    </message>
    <message>
        <source>Ask more about the life of %1</source>
        <translation>Spørg mere til livet omkring %1</translation>
    </message>
    <message>
        <source>Let %1 be heard, in person or through someone</source>
        <translation>Lad %1 blive hørt, selv eller gennem en anden</translation>
    </message>
    <message>
        <source>Give %1 the floor</source>
        <translation>Giv ordet til %1</translation>
    </message>
    <message>
        <source>Ask how you understand it</source>
        <translation>Spørg, hvordan I forstår det</translation>
    </message>
    <message>
        <source>What does “%1” build on?</source>
        <translation>Hvad bygger „%1“ på?</translation>
    </message>
    <message>
        <source>Ask what %1 needs more of</source>
        <translation>Spørg, hvad %1 mangler</translation>
    </message>
    <message>
        <source>“%1” has no goal yet</source>
        <translation>„%1“ har intet mål endnu</translation>
    </message>
    <message>
        <source>Which need does “%1” answer?</source>
        <translation>Hvilket behov svarer „%1“ på?</translation>
    </message>
    <message>
        <source>What would you see when “%1” succeeds?</source>
        <translation>Hvad ville I se, når „%1“ lykkes?</translation>
    </message>
    <message>
        <source>“%1” has no offer yet</source>
        <translation>„%1“ har intet tilbud endnu</translation>
    </message>
    <message>
        <source>Answer the wish “%1”</source>
        <translation>Svar på ønsket „%1“</translation>
    </message>
    <message>
        <source>“%1”: no agreement yet</source>
        <translation>„%1“: ingen aftale endnu</translation>
    </message>
    <message>
        <source>Which goal does “%1” serve?</source>
        <translation>Hvilket mål hører „%1“ til?</translation>
    </message>
    <message>
        <source>Who takes “%1”?</source>
        <translation>Hvem tager „%1“?</translation>
    </message>
    <message>
        <source>By when: “%1”?</source>
        <translation>Hvornår: „%1“?</translation>
    </message>
    <message>
        <source>How do you follow “%1”?</source>
        <translation>Hvordan følger I „%1“?</translation>
    </message>
    <message>
        <source>What does %1 say to the plan?</source>
        <translation>Hvad siger %1 til planen?</translation>
    </message>
    <message>
        <source>Choose a day for the next meeting</source>
        <translation>Vælg en dag til næste møde</translation>
    </message>
    <message>
        <source>Which worry does “%1” answer?</source>
        <translation>Hvilken bekymring svarer „%1“ på?</translation>
    </message>
    <message>
        <source>What would you like to see instead of “%1”?</source>
        <translation>Hvad vil I hellere se end „%1“?</translation>
    </message>
    <message>
        <source>It may stay open until next time.</source>
        <translation>Det må gerne stå åbent til næste gang.</translation>
    </message>
    <message>
        <source>A short note is enough.</source>
        <translation>Et kort notat er nok.</translation>
    </message>
    <message>
        <source>Every goal can be seen</source>
        <translation>Alle mål kan ses</translation>
    </message>
    <message>
        <source>How could you see or count “%1”?</source>
        <translation>Hvordan kan I se eller tælle „%1“?</translation>
    </message>
    <message>
        <source>You have measured again</source>
        <translation>I har målt igen</translation>
    </message>
    <message>
        <source>Ask again: “%1”</source>
        <translation>Spørg igen: „%1“</translation>
    </message>
    <message>
        <source>Ctrl+E opens the scale.</source>
        <translation>Ctrl+E åbner skalaen.</translation>
    </message>
</context>
<context>
    <name>AdviceLine</name>
    <message>
        <source>Enter goes there</source>
        <translation>Enter går derhen</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tast: %1</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>When the others have gone:</source>
        <translation>Når de andre er gået:</translation>
    </message>
    <message>
        <source>a question to you as the leader. It is not shown at the table.</source>
        <translation>et spørgsmål til dig som mødeleder. Det vises ikke her ved bordet.</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Svar på det nu</translation>
    </message>
    <message>
        <source>I am alone now</source>
        <translation>Jeg er alene nu</translation>
    </message>
    <message>
        <source>Everyone can see the table screen. Close it first (F11).</source>
        <translation>Alle kan se bordskærmen. Luk den først (F11).</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Time of the agenda</source>
        <translation>Dagsordenens tid</translation>
    </message>
    <message>
        <source>Take the steps of the method</source>
        <translation>Hent metodens trin</translation>
    </message>
    <message>
        <source>Add a point (Enter)</source>
        <translation>Tilføj et punkt (Enter)</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 af %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too much.</source>
        <translation>
            <numerusform>%n minut for meget.</numerusform>
            <numerusform>%n minutter for meget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorten a step, or plan more time.</source>
        <translation>Forkort et trin, eller sæt mere tid af.</translation>
    </message>
    <message>
        <source>Shorten a step, or let the meeting end at %1.</source>
        <translation>Forkort et trin, eller lad mødet slutte kl. %1.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Hvad punktet skal</translation>
    </message>
    <message>
        <source>Whose point</source>
        <translation>Hvis punkt</translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation>Slags punkt</translation>
    </message>
    <message>
        <source>Step of the method</source>
        <translation>Metodens trin</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Intet trin</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Minutes for %1</source>
        <translation>Minutter til %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mere om %1</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>AgendaKind</name>
    <message>
        <source>Information</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøftelse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
</context>
<context>
    <name>AgreementStatus</name>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Delvist holdt</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Ikke holdt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>The input line rests. What you have written in other steps is safe.</source>
        <translation>Skrivelinjen hviler. Det, der er skrevet i andre trin, er gemt.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n cards added</source>
        <translation>
            <numerusform>%n kort tilføjet</numerusform>
            <numerusform>%n kort tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards moved</source>
        <translation>
            <numerusform>%n kort flyttet</numerusform>
            <numerusform>%n kort flyttet</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1, %2</source>
        <translation>Tilføjet: %1, %2</translation>
    </message>
    <message>
        <source>Moved to what belongs elsewhere</source>
        <translation>Flyttet til det, der hører til et andet sted</translation>
    </message>
    <message>
        <source>Taken back to the meeting</source>
        <translation>Taget med tilbage til mødet</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Flyttet til %1</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Til dels</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not relevant here</source>
        <translation>Ikke relevant her</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Invited</source>
        <translation>Inviteret</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Hele mødet</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>En del af mødet</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommer senere</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>Sent regrets</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Chose not to come</source>
        <translation>Har valgt fra</translation>
    </message>
    <message>
        <source>Not to take part</source>
        <translation>Skal ikke være med</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Ikke inviteret</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Fagpersoner</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Family</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Fagpersoner</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hørt</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Vurderet</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>Flyt kort</translation>
    </message>
    <message>
        <source>Moved to %1, %2 of %3</source>
        <translation>Flyttet til %1, %2 af %3</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 af %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tast %1</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Tilføj til „%1“</translation>
    </message>
    <message>
        <source>Without a column</source>
        <translation>Uden kolonne</translation>
    </message>
    <message>
        <source>Here we see it differently</source>
        <translation>Her ser vi forskelligt</translation>
    </message>
    <message>
        <source>Kept for step %1</source>
        <translation>Gemt til trin %1</translation>
    </message>
    <message>
        <source>Show cards from</source>
        <translation>Vis kort fra</translation>
    </message>
    <message>
        <source>Put a worry together</source>
        <translation>Saml en bekymring</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Mindre kort</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>Større kort</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Kortenes størrelse</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a worry or a goal</source>
        <translation>
            <numerusform>%n mangler sin modpart</numerusform>
            <numerusform>%n mangler deres modpart</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards are at their smallest</source>
        <translation>Kortene er så små, som de kan blive</translation>
    </message>
    <message>
        <source>The cards are at their largest</source>
        <translation>Kortene er så store, som de kan blive</translation>
    </message>
    <message>
        <source>To step %1</source>
        <translation>Til trin %1</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>Til „%1“</translation>
    </message>
    <message>
        <source>Worries without a wellbeing goal, and wellbeing goals without a worry</source>
        <translation>Bekymringer uden trivselsmål, og trivselsmål uden bekymring</translation>
    </message>
</context>
<context>
    <name>BreakNotice</name>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>There is a break since %1. You can still write.</source>
        <translation>Der er pause siden %1. I kan stadig skrive.</translation>
    </message>
    <message>
        <source>Go on after the break</source>
        <translation>Videre efter pausen</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>Genvej: %1</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Who is speaking</source>
        <translation>Hvem taler</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Hviler på</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Anden slags</translation>
    </message>
    <message>
        <source>Write what is said, and press Enter</source>
        <translation>Skriv det, der bliver sagt, og tryk Enter</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Det, der bliver sagt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Rests on …</source>
        <translation>Hviler på …</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andet …</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Tilføj udsagn</translation>
    </message>
    <message>
        <source>S&amp;een</source>
        <translation>S&amp;et</translation>
    </message>
    <message>
        <source>&amp;Heard</source>
        <translation>&amp;Hørt</translation>
    </message>
    <message>
        <source>Assesse&amp;d</source>
        <translation>V&amp;urderet</translation>
    </message>
    <message>
        <source>Wo&amp;rry</source>
        <translation>&amp;Bekymring</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>S&amp;tyrke</translation>
    </message>
    <message>
        <source>Life s&amp;ituation</source>
        <translation>Li&amp;vssituation</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>Som ét</translation>
    </message>
    <message>
        <source>Taken down as %1. Esc keeps it as words.</source>
        <translation>Skrives ned som %1. Esc beholder det som ord.</translation>
    </message>
    <message numerus="yes">
        <source>You pasted %n line(s).</source>
        <translation>
            <numerusform>Du indsatte %n linje.</numerusform>
            <numerusform>Du indsatte %n linjer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add as %n statement(s)</source>
        <translation>
            <numerusform>Tilføj som %n udsagn</numerusform>
            <numerusform>Tilføj som %n udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>Også til %1</translation>
    </message>
    <message>
        <source>Also for the children</source>
        <translation>Også til børnene</translation>
    </message>
    <message>
        <source>Turned off while %1 is out of the room.</source>
        <translation>Slået fra, mens %1 er ude af lokalet.</translation>
    </message>
    <message>
        <source>Turned off while the children are out of the room.</source>
        <translation>Slået fra, mens børnene er ude af lokalet.</translation>
    </message>
</context>
<context>
    <name>CardDrag</name>
    <message>
        <source>To the step “%1”</source>
        <translation>Til trinnet “%1”</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Words of the card</source>
        <translation>Kortets ord</translation>
    </message>
    <message>
        <source>Go to the place with the arrows. Enter cuts there, Esc leaves it whole.</source>
        <translation>Gå til stedet med pilene. Enter deler der, Esc lader det være.</translation>
    </message>
    <message>
        <source>Enter when you are done.</source>
        <translation>Enter, når du er færdig.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>&amp;Panel with the rest</source>
        <translation>&amp;Panel med resten</translation>
    </message>
    <message>
        <source>&amp;Keep it out of all minutes</source>
        <translation>&amp;Må ikke komme i referatet</translation>
    </message>
    <message>
        <source>&amp;Keep it in the minutes after all</source>
        <translation>&amp;Må gerne komme i referatet</translation>
    </message>
    <message>
        <source>&amp;Edit the words</source>
        <translation>&amp;Ret ordene</translation>
    </message>
    <message>
        <source>&amp;Divide it in two</source>
        <translation>&amp;Del det i to</translation>
    </message>
    <message>
        <source>&amp;Join with the card above</source>
        <translation>&amp;Saml med kortet ovenfor</translation>
    </message>
    <message>
        <source>Make a &amp;need of it</source>
        <translation>Gør det til et &amp;behov</translation>
    </message>
    <message>
        <source>Make an o&amp;ffer of it</source>
        <translation>Gør det til et &amp;tilbud</translation>
    </message>
    <message>
        <source>&amp;Someone sees it differently</source>
        <translation>Her er I &amp;uenige</translation>
    </message>
    <message>
        <source>An e&amp;xplanation builds on it</source>
        <translation>En for&amp;klaring bygger på det</translation>
    </message>
    <message>
        <source>&amp;Belongs somewhere else</source>
        <translation>Hører til et &amp;andet sted</translation>
    </message>
    <message>
        <source>&amp;Move to another step</source>
        <translation>&amp;Flyt til et andet trin</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;let</translation>
    </message>
    <message>
        <source>Divided a card</source>
        <translation>Delte et kort</translation>
    </message>
    <message>
        <source>It is two cards now.</source>
        <translation>Det er to kort nu.</translation>
    </message>
    <message>
        <source>Joined two cards</source>
        <translation>Samlede to kort</translation>
    </message>
    <message>
        <source>They are one card now.</source>
        <translation>De er ét kort nu.</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Hvem der må læse det</translation>
    </message>
    <message>
        <source>It may be shared.</source>
        <translation>Det må gerne deles.</translation>
    </message>
    <message>
        <source>It stays out of all minutes.</source>
        <translation>Det kommer ikke i noget referat.</translation>
    </message>
    <message>
        <source>Moved to another step</source>
        <translation>Flyttede til et andet trin</translation>
    </message>
    <message>
        <source>It stands in “%1” now.</source>
        <translation>Det står i “%1” nu.</translation>
    </message>
    <message>
        <source>What an explanation builds on</source>
        <translation>Hvad en forklaring bygger på</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Hvis ord det er</translation>
    </message>
    <message>
        <source>It stands with %1 now.</source>
        <translation>Det står hos %1 nu.</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Hvad I kan gøre med det</translation>
    </message>
    <message>
        <source>The child may read it t&amp;oo</source>
        <translation>&amp;Også til barnet</translation>
    </message>
    <message>
        <source>The child may read it too.</source>
        <translation>Barnet må også læse det.</translation>
    </message>
    <message>
        <source>It is not for the child.</source>
        <translation>Det er ikke til barnet.</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>come along on the agenda</source>
        <translation>kommer med på dagsordenen</translation>
    </message>
    <message>
        <source>Agreements from before</source>
        <translation>Aftaler fra sidst</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen frist</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Brothers and sisters</source>
        <translation>Søskende</translation>
    </message>
    <message>
        <source>Add a sibling</source>
        <translation>Tilføj søskende</translation>
    </message>
    <message>
        <source>Caseworkers</source>
        <translation>Rådgivere</translation>
    </message>
    <message>
        <source>Add a caseworker</source>
        <translation>Tilføj rådgiver</translation>
    </message>
    <message>
        <source>What the child is called on screen and in documents.</source>
        <translation>Det, barnet kaldes på skærmen og i dokumenter.</translation>
    </message>
    <message>
        <source>The child&apos;s name here</source>
        <translation>Barnets navn her</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Fødselsår</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>School or day care</source>
        <translation>Skole eller institution</translation>
    </message>
    <message>
        <source>The child as a person</source>
        <translation>Barnet som person</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Forældremyndighed</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Bor</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Tovholder</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
    <message>
        <source>Support began</source>
        <translation>Støtten begyndte</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Opret sagen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>den nye person</translation>
    </message>
    <message>
        <source>the change of the case</source>
        <translation>ændringen af sagen</translation>
    </message>
    <message>
        <source>Write the year with four digits, like 2017.</source>
        <translation>Skriv året med fire cifre, for eksempel 2017.</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>Sibling %1</source>
        <translation>Søskende %1</translation>
    </message>
    <message>
        <source>Name used</source>
        <translation>Kaldes</translation>
    </message>
    <message>
        <source>School, class or day care</source>
        <translation>Skole, klasse eller institution</translation>
    </message>
    <message>
        <source>Caseworker %1</source>
        <translation>Rådgiver %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Hvorfor det skiftede</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan er det gået?</translation>
    </message>
    <message>
        <source>Note about how it went (write it first)</source>
        <translation>Note om, hvordan det er gået (skriv den først)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Forløbet</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier meeting(s)</source>
        <translation>
            <numerusform>%n tidligere møde</numerusform>
            <numerusform>%n tidligere møder</numerusform>
        </translation>
    </message>
    <message>
        <source>Support began</source>
        <translation>Støtten begyndte</translation>
    </message>
    <message>
        <source>No meetings yet. The first one will stand here.</source>
        <translation>Ingen møder endnu. Det første kommer til at stå her.</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Rådgiver</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>tovholder</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Ingen er skrevet på endnu.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
    <message>
        <source>Goals and signs</source>
        <translation>Mål og tegn</translation>
    </message>
    <message>
        <source>Goals come from the meetings. None are set yet.</source>
        <translation>Mål kommer fra møderne. Der er ingen endnu.</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Åbne aftaler</translation>
    </message>
    <message>
        <source>No open agreements right now.</source>
        <translation>Ingen åbne aftaler lige nu.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Only the open ones</source>
        <translation>Kun de åbne</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Seneste beslutning</translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation>Ret sagen</translation>
    </message>
    <message>
        <source>About the child</source>
        <translation>Om barnet</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Hele navnet</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Bor</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Forældremyndighed</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Søskende</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Her er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Behov: %1</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Ingen aftale endnu</translation>
    </message>
    <message>
        <source>The need is still open</source>
        <translation>Behovet er åbent endnu</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>the agreement&apos;s status</source>
        <translation>aftalens status</translation>
    </message>
    <message>
        <source>The agreement is noted.</source>
        <translation>Aftalen er noteret.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Åbne aftaler</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Tovholder</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Hvilken liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Find en sag</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find en person</translation>
    </message>
    <message>
        <source>Your cases will be here. Make the first one when you are ready.</source>
        <translation>Her kommer dine sager. Opret den første, når du er klar.</translation>
    </message>
    <message>
        <source>The people around the children will be here.</source>
        <translation>Her kommer personerne rundt om børnene.</translation>
    </message>
    <message>
        <source>Make the first case</source>
        <translation>Opret den første sag</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>%1 needs help with this: %2</source>
        <translation>%1 har brug for hjælp til det her: %2</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Done: %1</source>
        <translation>På plads: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Åbent endnu: %1</translation>
    </message>
</context>
<context>
    <name>ChildChoice</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen card(s)</source>
        <translation>
            <numerusform>Det valgte kort</numerusform>
            <numerusform>De %n valgte kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s)</source>
        <translation>
            <numerusform>Det ene kort</numerusform>
            <numerusform>Alle %n kort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildTheme</name>
    <message>
        <source>What I am good at</source>
        <translation>Det er jeg god til</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>I skolen</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Hvem kan hjælpe</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>Det håber jeg</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Derhjemme</translation>
    </message>
</context>
<context>
    <name>Close</name>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Sammen med</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Say who</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>Hvornår?</translation>
    </message>
    <message>
        <source>Write how</source>
        <translation>Skriv, hvordan</translation>
    </message>
    <message>
        <source>Agreement %1. %2</source>
        <translation>Aftale %1. %2</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>The agreements come here. Write the first when you are ready.</source>
        <translation>Her kommer aftalerne. Skriv den første, når I er klar.</translation>
    </message>
    <message>
        <source>From earlier meetings, still open</source>
        <translation>Fra tidligere møder, åbne endnu</translation>
    </message>
    <message>
        <source>Removed decision</source>
        <translation>Fjernet beslutning</translation>
    </message>
    <message>
        <source>Moved agreement</source>
        <translation>Flyttet aftale</translation>
    </message>
    <message>
        <source>Does it hang together?</source>
        <translation>Hænger det sammen?</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Ny beslutning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Hvad der blev besluttet</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>By the right of</source>
        <translation>Med hvilken ret</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Who saw it otherwise, and how</source>
        <translation>Hvem så det anderledes, og hvordan</translation>
    </message>
    <message>
        <source>Change of a decision</source>
        <translation>Ændring af en beslutning</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Did you decide something that is no agreement? Write it here.</source>
        <translation>Besluttede I noget, der ikke er en aftale? Skriv det her.</translation>
    </message>
    <message>
        <source>Seen otherwise: %1</source>
        <translation>Set anderledes: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Til familien</translation>
    </message>
    <message>
        <source>Minutes with what the family may read</source>
        <translation>Referat med det, familien må læse</translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>Til fagpersoner</translation>
    </message>
    <message>
        <source>Minutes with what professionals may read</source>
        <translation>Referat med det, fagpersoner må læse</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Den samme til alle</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Læs igennem</translation>
    </message>
    <message>
        <source>Read through: %1</source>
        <translation>Læs igennem: %1</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Slags møde</translation>
    </message>
    <message>
        <source>What you meet about</source>
        <translation>Hvad I mødes om</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Forslag: %1</translation>
    </message>
    <message>
        <source>Suggested so that at most three months pass from the start (Barnets lov § 95). You can choose another day.</source>
        <translation>Foreslået, så der højst går 3 måneder fra start (barnets lov § 95). Du kan vælge en anden dag.</translation>
    </message>
    <message>
        <source>Whole minutes, such as 75</source>
        <translation>Hele minutter, for eksempel 75</translation>
    </message>
    <message>
        <source>Where you saw it differently</source>
        <translation>Hvor I så forskelligt på det</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Start runden</translation>
    </message>
    <message>
        <source>Round about the meeting</source>
        <translation>Runde om mødet</translation>
    </message>
    <message>
        <source>A few questions each</source>
        <translation>Få spørgsmål til hver</translation>
    </message>
    <message>
        <source>Show the scale</source>
        <translation>Vis skalaen</translation>
    </message>
    <message>
        <source>The scale again</source>
        <translation>Skalaen igen</translation>
    </message>
    <message>
        <source>Has it moved today?</source>
        <translation>Har den flyttet sig i dag?</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>For you alone</source>
        <translation>Kun til dig</translation>
    </message>
    <message>
        <source>Is a report of concern due?</source>
        <translation>Er der grund til en underretning?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Hvorfor, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gør det</translation>
    </message>
    <message>
        <source>Nobody has this name here yet.</source>
        <translation>Ingen her har det navn endnu.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senest hvornår</translation>
    </message>
    <message>
        <source>A day, such as 1.12 or Friday</source>
        <translation>En dag, fx 1.12 eller fredag</translation>
    </message>
    <message>
        <source>The program reports to nobody: you do that where you usually do. Your answer stands here and nowhere else, in no minutes, no list and on no other screen.</source>
        <translation>Programmet underretter ingen: det gør du, hvor du plejer. Dit svar står kun her, ikke i noget referat, på ingen liste og på ingen anden skærm.</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Dit eget svar</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in the calendar (F4)</source>
        <translation>Vælg i kalenderen (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næste måned</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
</context>
<context>
    <name>DecisionLevel</name>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Own mandate</source>
        <translation>Eget mandat</translation>
    </message>
    <message>
        <source>A leader</source>
        <translation>En leder</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>Myndigheden</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>What it is about</source>
        <translation>Hvad det handler om</translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation>Set forskelligt</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Hvilken</translation>
    </message>
    <message>
        <source>What you see differently</source>
        <translation>Hvad I ser forskelligt på</translation>
    </message>
    <message>
        <source>You do not have to agree. It stands with everyone’s own words.</source>
        <translation>I behøver ikke at blive enige. Det står med jeres egne ord.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Hvad der sker med det</translation>
    </message>
    <message>
        <source>One more matter</source>
        <translation>Endnu et emne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>No more readers than the cards it is about have.</source>
        <translation>Ikke flere læsere end de kort, det handler om.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>En ny</translation>
    </message>
    <message>
        <source>Change of a disagreement</source>
        <translation>Ændring af noget, I ser forskelligt på</translation>
    </message>
    <message>
        <source>Something you see differently</source>
        <translation>Noget, I ser forskelligt på</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Det er fjernet.</translation>
    </message>
    <message>
        <source>How each of you sees it</source>
        <translation>Sådan ser I hver især på det</translation>
    </message>
    <message>
        <source>One more sees it in a way of their own</source>
        <translation>Én til ser det på sin egen måde</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Fjern denne</translation>
    </message>
    <message>
        <source>Who sees it like this</source>
        <translation>Hvem der ser det sådan</translation>
    </message>
    <message>
        <source>How they see it</source>
        <translation>Sådan ser de på det</translation>
    </message>
</context>
<context>
    <name>DisagreementStatus</name>
    <message>
        <source>Stands in the minutes</source>
        <translation>Står i referatet</translation>
    </message>
    <message>
        <source>Waits for another time</source>
        <translation>Venter til en anden gang</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Back to the meeting</source>
        <translation>Tilbage til mødet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>The document as it will be printed</source>
        <translation>Dokumentet, som det bliver på papir</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Udgave</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Making the document …</source>
        <translation>Laver dokumentet …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>1 side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is being made.</source>
        <translation>Dokumentet er på vej.</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Gemt som „%1“ i %2.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>Til fagpersoner</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Til familien</translation>
    </message>
    <message>
        <source>For the child</source>
        <translation>Til barnet</translation>
    </message>
    <message>
        <source>For the plan</source>
        <translation>Til planen</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Everyone at the same table.
The child too.</source>
        <translation>Alle om samme bord.
Barnet med.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Godmorgen</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Goddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Godaften</translation>
    </message>
    <message>
        <source>The folder is copied to other computers by %1. The cases are encrypted, but two copies at once can damage each other. A folder on this computer alone is better.</source>
        <translation>Mappen kopieres til andre computere af %1. Sagerne er krypteret, men to kopier på én gang kan skade hinanden. En mappe på denne computer alene er bedre.</translation>
    </message>
    <message>
        <source>The folder lies on another computer. If the connection breaks, saving stops. A folder on this computer is better.</source>
        <translation>Mappen ligger på en anden computer. Falder forbindelsen ud, stopper lagringen. En mappe på denne computer er bedre.</translation>
    </message>
    <message>
        <source>There are %1 MB left on the disk. Make some room before a long meeting.</source>
        <translation>Der er %1 MB tilbage på drevet. Gør lidt plads før et langt møde.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Vælg en anden mappe …</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Gendan fra kopi</translation>
    </message>
    <message>
        <source>Capital letters are on (Caps Lock).</source>
        <translation>Store bogstaver er slået til (Caps Lock).</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser op …</translation>
    </message>
    <message>
        <source>Write your passphrase to open your cases.</source>
        <translation>Skriv din adgangssætning for at åbne dine sager.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery code</source>
        <translation>Glemt den? Brug gendannelseskoden</translation>
    </message>
    <message>
        <source>Your cases stay on this computer</source>
        <translation>Dine sager bliver på denne computer</translation>
    </message>
    <message>
        <source>They lie encrypted in the folder %1. Tvær sends nothing out. Only your passphrase or your recovery code can open them.</source>
        <translation>De ligger krypteret i mappen %1. Tvær sender ikke noget ud. Kun din adgangssætning eller din gendannelseskode kan åbne dem.</translation>
    </message>
    <message>
        <source>Practice: the passphrase is “%1”.</source>
        <translation>Øvelse: Adgangssætningen er „%1“.</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <translation>Senest åbnet %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Du kan prøve igen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something happened that Tvær did not foresee. What says “Saved” is saved. Try again; if it happens again, the log in the data folder tells what it was.</source>
        <translation>Der skete noget, Tvær ikke havde forudset. Det, der står „Gemt“ ved, er gemt. Prøv igen; sker det igen, fortæller loggen i datamappen, hvad det var.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again, or use the recovery code.</source>
        <translation>Sætningen passer ikke. Prøv igen, eller brug gendannelseskoden.</translation>
    </message>
    <message>
        <source>The recovery code does not add up. One character may have been read or typed differently.</source>
        <translation>Gendannelseskoden går ikke op. Måske er et enkelt tegn læst eller tastet anderledes.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>Sætningen skal have mindst %n tegn.</numerusform>
            <numerusform>Sætningen skal have mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an archive in this folder already. Open it, or choose another folder.</source>
        <translation>Der er allerede et arkiv i mappen. Åbn det, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The key file is not in the folder. Nothing is lost, but without it the archive cannot be opened. Each backup has a key file of its own.</source>
        <translation>Nøglefilen er ikke i mappen. Der er ikke slettet noget, men uden den kan arkivet ikke åbnes. Hver kopi har sin egen nøglefil.</translation>
    </message>
    <message>
        <source>The key file cannot be read. The archive itself has not been touched. Each backup has a key file of its own.</source>
        <translation>Nøglefilen kan ikke læses. Selve arkivet er urørt. Hver kopi har sin egen nøglefil.</translation>
    </message>
    <message>
        <source>The key file was made by a newer Tvær. Nothing has been changed. Install the newest Tvær to open it.</source>
        <translation>Nøglefilen er lavet med en nyere Tvær. Der er ikke ændret noget. Installér den nyeste Tvær for at åbne.</translation>
    </message>
    <message>
        <source>The key file is here, but not the archive. Perhaps the folder was moved only in part. A backup can take its place.</source>
        <translation>Nøglefilen er her, men arkivet mangler. Måske er kun en del af mappen flyttet. En kopi kan tage dets plads.</translation>
    </message>
    <message>
        <source>The archive was written by a newer Tvær than this one. Nothing has been changed. Install the newest Tvær to open it.</source>
        <translation>Arkivet er skrevet med en nyere Tvær end denne. Der er ikke ændret noget. Installér den nyeste Tvær for at åbne det.</translation>
    </message>
    <message>
        <source>The archive was written by Tvær %1, which is newer than this one. Nothing has been changed. Install that version or a later one to open it.</source>
        <translation>Arkivet er skrevet med Tvær %1, som er nyere end denne. Der er ikke ændret noget. Installér den version eller en senere for at åbne det.</translation>
    </message>
    <message>
        <source>Part of the archive cannot be read any more. Nothing has been deleted. The newest backup can take its place.</source>
        <translation>En del af arkivet kan ikke læses længere. Der er ikke slettet noget. Den nyeste kopi kan tage dets plads.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. The text is still here, and what says “Saved” is safe. Make some room, then try again.</source>
        <translation>Drevet er fuldt, så dette blev ikke gemt. Teksten er her stadig, og det, der står „Gemt“ ved, er i sikkerhed. Gør lidt plads, og prøv igen.</translation>
    </message>
    <message>
        <source>Tvær is not allowed to write in the folder. What was there before has not been changed. Ask for access, or choose another folder.</source>
        <translation>Tvær har ikke lov til at skrive i mappen. Det, der var der før, er ikke ændret. Bed om adgang, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The archive is open for reading only, so this was not saved. The text is still here; copy it to keep it.</source>
        <translation>Arkivet er kun åbent til læsning, så dette blev ikke gemt. Teksten er her stadig; kopiér den for at beholde den.</translation>
    </message>
    <message>
        <source>Could not read or write on the drive. The text is still here. Check that the drive is connected, and try again in a moment.</source>
        <translation>Kunne ikke læse eller gemme på drevet. Teksten er her stadig. Se efter, at drevet er tilsluttet, og prøv igen om lidt.</translation>
    </message>
    <message>
        <source>The archive was busy, so this is not saved yet. The text is still here. Try again in a moment.</source>
        <translation>Arkivet var optaget, så dette er ikke gemt endnu. Teksten er her stadig. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>Tvær is open already with these cases. Go on in the window that is open.</source>
        <translation>Tvær er allerede åben med disse sager. Fortsæt i det vindue, der er åbent.</translation>
    </message>
    <message>
        <source>Tvær is locked. Unlock it, and try again.</source>
        <translation>Tvær er låst. Lås op, og prøv igen.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not used. Nothing has been changed. Try the one before it.</source>
        <translation>Kopien er beskadiget og blev ikke brugt. Der er ikke ændret noget. Prøv kopien før den.</translation>
    </message>
    <message>
        <source>Tvær is not allowed to write the file there. Nothing has been changed. Choose another place.</source>
        <translation>Tvær har ikke lov til at lægge filen der. Der er ikke ændret noget. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Another program has the file open, so it was not replaced. Close it there, or choose another name.</source>
        <translation>Et andet program har filen åben, så den blev ikke erstattet. Luk den der, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>The file could not be written. What was there before is unchanged, and your cases are safe. Choose another place, or try again in a moment.</source>
        <translation>Filen kunne ikke skrives. Det, der var der før, er uændret, og dine sager er i sikkerhed. Vælg et andet sted, eller prøv igen om lidt.</translation>
    </message>
    <message>
        <source>This has been deleted in the meantime. Nothing else has been changed.</source>
        <translation>Det er slettet i mellemtiden. Andet er ikke ændret.</translation>
    </message>
    <message>
        <source>This was changed somewhere else in the meantime. The newest is shown; what you wrote has not replaced it.</source>
        <translation>Det er ændret et andet sted i mellemtiden. Det nyeste vises; det, du skrev, har ikke erstattet det.</translation>
    </message>
    <message>
        <source>Write a few words first. Nothing has been saved or changed.</source>
        <translation>Skriv et par ord først. Der er ikke gemt eller ændret noget.</translation>
    </message>
    <message>
        <source>One of the cards is put aside or waits for a later step, so the two are not joined. Nothing has been changed.</source>
        <translation>Det ene kort er lagt til side eller venter til et senere trin, så de to bliver ikke samlet. Intet er ændret.</translation>
    </message>
    <message>
        <source>This person is in the room already. Nothing has been changed.</source>
        <translation>Personen er her allerede. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>This person has left already. Nothing has been changed.</source>
        <translation>Personen er allerede gået. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>The meeting has been started already. Resume it instead.</source>
        <translation>Mødet er allerede startet. Genoptag det i stedet.</translation>
    </message>
    <message>
        <source>The meeting is not running, so there is no step to go to. Start it first.</source>
        <translation>Mødet er ikke i gang, så der er ikke noget trin at gå til. Start det først.</translation>
    </message>
    <message>
        <source>The meeting is not closed, so it is open already.</source>
        <translation>Mødet er ikke lukket, så det er åbent i forvejen.</translation>
    </message>
    <message>
        <source>The meeting method “%1” is not on this computer. The meeting&apos;s contents are untouched.</source>
        <translation>Mødemetoden „%1“ er ikke på denne computer. Mødets indhold er urørt.</translation>
    </message>
    <message>
        <source>The method file %1 cannot be read as text, so it is left out. Your cases are untouched.</source>
        <translation>Metodefilen %1 kan ikke læses som tekst, så den er sprunget over. Dine sager er urørt.</translation>
    </message>
    <message>
        <source>The method file %1 has a fault in line %2 and is left out: %3. Your cases are untouched. Correct the line and open Tvær again.</source>
        <translation>Metodefilen %1 har en fejl i linje %2 og er sprunget over: %3. Dine sager er urørt. Ret linjen, og åbn Tvær igen.</translation>
    </message>
    <message>
        <source>The child has said of each who may know it, so the two cards are not joined. Nothing has been changed.</source>
        <translation>Barnet har sagt for hvert kort, hvem der må vide det, så de to bliver ikke samlet. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Round about the meeting</source>
        <translation>Runde om mødet</translation>
    </message>
    <message>
        <source>The answers are for your own work together. They are in no minutes.</source>
        <translation>Svarene er til jeres eget samarbejde. De står ikke i noget referat.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Hvem svarer</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Hvem var med?</translation>
    </message>
    <message>
        <source>Whom did you miss?</source>
        <translation>Hvem manglede I?</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Hvad handlede det om?</translation>
    </message>
    <message>
        <source>Did it make sense?</source>
        <translation>Gav det mening?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Hvad gik godt?</translation>
    </message>
    <message>
        <source>What do we work on?</source>
        <translation>Hvad arbejder vi på?</translation>
    </message>
    <message>
        <source>What do we do together?</source>
        <translation>Hvad gør vi sammen?</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Videre til %1</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>%n character(s) to go. Length counts most.</source>
        <translation>
            <numerusform>%n tegn endnu. Længden tæller mest.</numerusform>
            <numerusform>%n tegn endnu. Længden tæller mest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but easy to foresee. Four or five odd words are better.</source>
        <translation>Lang nok, men let at gætte. Fire-fem skæve ord er bedre.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it much better.</source>
        <translation>Nogenlunde. Et ord mere gør den meget bedre.</translation>
    </message>
    <message>
        <source>Good. It takes very long to guess.</source>
        <translation>God. Den tager meget lang tid at gætte.</translation>
    </message>
    <message>
        <source>Strong. It is very hard to guess.</source>
        <translation>Stærk. Den er meget svær at gætte.</translation>
    </message>
    <message>
        <source>Welcome to Tvær</source>
        <translation>Velkommen til Tvær</translation>
    </message>
    <message>
        <source>Tvær helps you hold the meeting where a child, its family and the professions agree.</source>
        <translation>Tvær hjælper dig med mødet, hvor barnet, familien og fagfolkene finder ud af det sammen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Vælg en adgangssætning</translation>
    </message>
    <message>
        <source>It encrypts everything you write. Tvær cannot find it again for you.</source>
        <translation>Den krypterer alt, hvad du skriver. Tvær kan ikke finde den frem for dig.</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>Opret arkivet</translation>
    </message>
    <message>
        <source>Cases, meetings and backups lie encrypted in the folder %1, on this computer alone. Language and window size lie unencrypted in your settings.</source>
        <translation>Sager, møder og kopier ligger krypteret i mappen %1, kun på denne computer. Sprog og vinduets størrelse ligger ukrypteret i dine indstillinger.</translation>
    </message>
    <message>
        <source>Making the archive …</source>
        <translation>Opretter arkivet …</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Din gendannelseskode</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code opens the archive. It is shown only now. Print it or write it down, and keep it away from the computer.</source>
        <translation>Glemmer du sætningen, åbner denne kode arkivet. Den vises kun nu. Udskriv den, eller skriv den ned, og gem den et andet sted end ved computeren.</translation>
    </message>
    <message>
        <source>First say that you have kept the code.</source>
        <translation>Sæt først hak ved, at du har gemt koden.</translation>
    </message>
    <message>
        <source>Who sends the documents?</source>
        <translation>Hvem er afsender på dokumenterne?</translation>
    </message>
    <message>
        <source>It stands at the head of agenda and minutes. You can change it in the settings.</source>
        <translation>Det står øverst på dagsorden og referat. Du kan ændre det i indstillingerne.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>School or organisation</source>
        <translation>Skole eller organisation</translation>
    </message>
    <message>
        <source>Start using Tvær</source>
        <translation>Tag Tvær i brug</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Den samme en gang til</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>Sætningen skal have mindst %n tegn.</numerusform>
            <numerusform>Sætningen skal have mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De to er ikke ens endnu.</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence only you would say is easy to remember.</source>
        <translation>Mindst 12 tegn. En sætning, kun du ville sige, er let at huske.</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>%1 has the floor</source>
        <translation>%1 har ordet</translation>
    </message>
    <message>
        <source>The child has the floor</source>
        <translation>Barnet har ordet</translation>
    </message>
    <message>
        <source>The parents have the floor</source>
        <translation>Forældrene har ordet</translation>
    </message>
    <message>
        <source>The network has the floor</source>
        <translation>Netværket har ordet</translation>
    </message>
    <message>
        <source>A professional has the floor</source>
        <translation>En fagperson har ordet</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Write it like 12.11. or 12 November.</source>
        <translation>Skriv for eksempel 12.11. eller 12. november.</translation>
    </message>
    <message>
        <source>Write it like 10.15.</source>
        <translation>Skriv for eksempel 10.15.</translation>
    </message>
    <message>
        <source>Nobody here has that name yet. Choose one from the list.</source>
        <translation>Ingen her hedder det endnu. Vælg en fra listen.</translation>
    </message>
    <message>
        <source>Nobody here has that name yet. Press Enter here to add it.</source>
        <translation>Ingen her hedder det endnu. Tryk Enter i feltet for at oprette personen.</translation>
    </message>
    <message>
        <source>Nothing here matches what you typed.</source>
        <translation>Ingen passer til det, du har skrevet.</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>This is how we do it today</source>
        <translation>Sådan gør vi i dag</translation>
    </message>
    <message>
        <source>Say the points in your own words. You can change them here.</source>
        <translation>Sig punkterne med dine egne ord. Du kan rette dem her.</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Tilføj et punkt</translation>
    </message>
    <message>
        <source>Is everyone with us?</source>
        <translation>Er alle med?</translation>
    </message>
    <message>
        <source>Everyone accepts</source>
        <translation>Alle siger ja</translation>
    </message>
    <message>
        <source>Someone who comes late gets the framing in short, and a tick then.</source>
        <translation>Kommer nogen senere, får de rammen kort fortalt og et flueben dér.</translation>
    </message>
    <message>
        <source>Point %1 of the framing</source>
        <translation>Rammens punkt %1</translation>
    </message>
    <message>
        <source>Change the framing</source>
        <translation>Ret rammen</translation>
    </message>
    <message>
        <source>Who says the framing</source>
        <translation>Hvem siger rammen</translation>
    </message>
    <message>
        <source>Everyone has accepted.</source>
        <translation>Alle har sagt ja.</translation>
    </message>
    <message>
        <source>Note on the framing</source>
        <translation>Bemærkning til rammen</translation>
    </message>
    <message>
        <source>Accept the framing</source>
        <translation>Sig ja til rammen</translation>
    </message>
    <message>
        <source>Said to it</source>
        <translation>Sagde til det</translation>
    </message>
    <message>
        <source>What %1 said to the framing</source>
        <translation>Det, %1 sagde til rammen</translation>
    </message>
    <message>
        <source>It stands here alone, in no version of the minutes.</source>
        <translation>Det står kun her, ikke i nogen udgave af referatet.</translation>
    </message>
</context>
<context>
    <name>Function</name>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Forælder</translation>
    </message>
    <message>
        <source>Own network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Bisidder</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fagperson</translation>
    </message>
    <message>
        <source>Leads the meeting</source>
        <translation>Ordstyrer</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Former caseworker</source>
        <translation>Tidligere rådgiver</translation>
    </message>
    <message>
        <source>Outside the meeting</source>
        <translation>Uden for mødet</translation>
    </message>
</context>
<context>
    <name>GoalStatus</name>
    <message>
        <source>Active</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Lagt væk</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide to this step</source>
        <translation>Vejledning til trinnet</translation>
    </message>
    <message>
        <source>You can always go on. What is missing is ready next time.</source>
        <translation>I kan altid gå videre. Det, der mangler, står klar næste gang.</translation>
    </message>
    <message>
        <source>Ask for example</source>
        <translation>Spørg for eksempel</translation>
    </message>
    <message>
        <source>If a solution comes, keep it for step 4: Alt K</source>
        <translation>Kommer der en løsning, så gem den til trin 4: Alt K</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>1 gemt</numerusform>
            <numerusform>%n gemt</numerusform>
        </translation>
    </message>
    <message>
        <source>Does it hang together?</source>
        <translation>Hænger det sammen?</translation>
    </message>
    <message>
        <source>Before step %1</source>
        <translation>Før trin %1</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Før „%1“</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>You see this differently: %1.</source>
        <translation>Her ser I forskelligt: %1.</translation>
    </message>
    <message>
        <source>We are worried that %1.</source>
        <translation>Vi er bekymrede for, at %1.</translation>
    </message>
    <message>
        <source>%1 is worried that %2.</source>
        <translation>%1 er bekymret for, at %2.</translation>
    </message>
    <message>
        <source>%1 are worried that %2.</source>
        <translation>%1 er bekymrede for, at %2.</translation>
    </message>
    <message>
        <source>We are worried that %1, and that %2.</source>
        <translation>Vi er bekymrede for, at %1, og for, at %2.</translation>
    </message>
    <message>
        <source>%1 is worried that %2, and that %3.</source>
        <translation>%1 er bekymret for, at %2, og for, at %3.</translation>
    </message>
    <message>
        <source>%1 are worried that %2, and that %3.</source>
        <translation>%1 er bekymrede for, at %2, og for, at %3.</translation>
    </message>
    <message>
        <source>We would like to see that %1.</source>
        <translation>Vi vil gerne se, at %1.</translation>
    </message>
    <message>
        <source>%1 would like to see that %2.</source>
        <translation>%1 vil gerne se, at %2.</translation>
    </message>
    <message>
        <source>We would like to see that %1, so that %2.</source>
        <translation>Vi vil gerne se, at %1, så %2.</translation>
    </message>
    <message>
        <source>%1 would like to see that %2, so that %3.</source>
        <translation>%1 vil gerne se, at %2, så %3.</translation>
    </message>
    <message>
        <source>Put a worry together</source>
        <translation>Saml en bekymring</translation>
    </message>
    <message>
        <source>Something you see differently</source>
        <translation>Noget, I ser forskelligt på</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>Sådan kommer det til at stå</translation>
    </message>
    <message>
        <source>On the card it stays as it was said.</source>
        <translation>På kortet bliver det stående, som det blev sagt.</translation>
    </message>
    <message>
        <source>Answer it with a wellbeing goal</source>
        <translation>Svar med et trivselsmål</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Læg det på tavlen</translation>
    </message>
    <message>
        <source>A wellbeing goal</source>
        <translation>Et trivselsmål</translation>
    </message>
    <message>
        <source>Who hopes for it</source>
        <translation>Hvem håber det</translation>
    </message>
    <message>
        <source>What would you like to see</source>
        <translation>Hvad vil I gerne se</translation>
    </message>
    <message>
        <source>Write what comes after “see that”.</source>
        <translation>Skriv det, der kan stå efter „se, at“.</translation>
    </message>
    <message>
        <source>What it would mean for the child</source>
        <translation>Hvad det ville betyde for barnet</translation>
    </message>
    <message>
        <source>Who worries</source>
        <translation>Hvem er bekymret</translation>
    </message>
    <message>
        <source>About what behaviour</source>
        <translation>For hvad</translation>
    </message>
    <message>
        <source>Write what comes after “worried that”: something you can see.</source>
        <translation>Skriv det, der kan stå efter „bekymret for, at“: noget, man kan se.</translation>
    </message>
    <message>
        <source>What it may do to the child</source>
        <translation>Hvad det kan gøre ved barnet</translation>
    </message>
    <message>
        <source>Which worry it answers</source>
        <translation>Hvilken bekymring det svarer på</translation>
    </message>
    <message>
        <source>Wellbeing goal</source>
        <translation>Trivselsmål</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>The sentence grows here as you write.</source>
        <translation>Sætningen kommer her, mens du skriver.</translation>
    </message>
    <message>
        <source>Edit the worry or goal</source>
        <translation>Ret bekymring eller mål</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Absence</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Social and emotional</source>
        <translation>Socialt og følelsesmæssigt</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Læring</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sundhed</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empati</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Find your way</source>
        <translation>Find vej</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Time and turns</source>
        <translation>Tid og ord</translation>
    </message>
    <message>
        <source>Board and table screen</source>
        <translation>Tavle og bordskærm</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Taster her</translation>
    </message>
    <message>
        <source>Alt + letter</source>
        <translation>Alt + bogstav</translation>
    </message>
    <message>
        <source>Who speaks, what kind it is, and what it rests on</source>
        <translation>Hvem der taler, hvilken slags det er, og hvad det hviler på</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>%1 has not added anything yet.</source>
        <translation>%1 har ikke lagt noget til endnu.</translation>
    </message>
    <message>
        <source>Give %1 the floor</source>
        <translation>Giv ordet til %1</translation>
    </message>
    <message>
        <source>Some of it told by %1.</source>
        <translation>Noget af det er fortalt af %1.</translation>
    </message>
    <message>
        <source>Read the children’s words</source>
        <translation>Læs børnenes ord op</translation>
    </message>
    <message>
        <source>Read the words of %1</source>
        <translation>Læs, hvad %1 har sagt</translation>
    </message>
    <message>
        <source>Write down the children’s words</source>
        <translation>Skriv børnenes ord ned</translation>
    </message>
    <message>
        <source>Write down the words of %1</source>
        <translation>Skriv, hvad %1 har sagt</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>%1 has come: say the framing in short.</source>
        <translation>%1 er kommet til: sig rammerne i kort form.</translation>
    </message>
    <message>
        <source>%1 accepts it</source>
        <translation>%1 er med på det</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Are you still here?</source>
        <translation>Er I her stadig?</translation>
    </message>
    <message>
        <source>The meeting is still running, and everything is kept. It is covered until you answer.</source>
        <translation>Mødet er i gang, og alt er gemt. Det er dækket til, indtil I svarer.</translation>
    </message>
    <message>
        <source>Your text is not saved yet, so it is not locked. It is covered until you answer.</source>
        <translation>Din tekst er ikke gemt endnu, så der er ikke låst. Den er dækket til, indtil du svarer.</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, fortsæt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Practice. Everything here is invented, and is gone when you close.</source>
        <translation>Øvelse. Alt her er opdigtet og er væk, når du lukker.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gemt %1</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Everybody’s marks</source>
        <translation>Alles tal</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 har ikke svaret endnu</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 har svaret</translation>
    </message>
    <message>
        <source>%1 will not set a number</source>
        <translation>%1 vil ikke sætte tal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Consultative network meeting</source>
        <translation>Konsultativt netværksmøde</translation>
    </message>
    <message>
        <source>Interprofessional network meeting</source>
        <translation>Tværfagligt netværksmøde</translation>
    </message>
    <message>
        <source>Interprofessional collaboration meeting</source>
        <translation>Tværfagligt samarbejdsmøde</translation>
    </message>
    <message>
        <source>Family group conference</source>
        <translation>Familierådslagning</translation>
    </message>
    <message>
        <source>Coordination team meeting</source>
        <translation>Koordinationsteammøde</translation>
    </message>
    <message>
        <source>TRIO meeting</source>
        <translation>TRIO-møde</translation>
    </message>
    <message>
        <source>Follow-up meeting</source>
        <translation>Opfølgningsmøde</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Being prepared</source>
        <translation>Under forberedelse</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Held, minutes final</source>
        <translation>Holdt, referat færdigt</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>uden tidspunkt endnu</translation>
    </message>
    <message>
        <source>should have begun at %1</source>
        <translation>skulle være begyndt kl. %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mødetype</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Find et møde</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlæg det første møde</translation>
    </message>
    <message>
        <source>Meetings will be here, coming ones first.</source>
        <translation>Her kommer møderne, de næste først.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ikke holdt endnu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
</context>
<context>
    <name>MethodFault</name>
    <message>
        <source>“%1” does not fit</source>
        <translation>„%1“ passer ikke</translation>
    </message>
    <message>
        <source>the line is not written as TOML</source>
        <translation>linjen er ikke skrevet som TOML</translation>
    </message>
    <message>
        <source>the file is not saved as UTF-8 text</source>
        <translation>filen er ikke gemt som UTF-8-tekst</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ mangler</translation>
    </message>
    <message>
        <source>“%1” is not a key Tvær knows</source>
        <translation>„%1“ er ikke en nøgle, Tvær kender</translation>
    </message>
    <message>
        <source>“%1” should be a section</source>
        <translation>„%1“ skal være et afsnit</translation>
    </message>
    <message>
        <source>“%1” should be a list</source>
        <translation>„%1“ skal være en liste</translation>
    </message>
    <message>
        <source>“%1” should be text</source>
        <translation>„%1“ skal være tekst</translation>
    </message>
    <message>
        <source>“%1” should be a whole number</source>
        <translation>„%1“ skal være et helt tal</translation>
    </message>
    <message>
        <source>“%1” should be true or false</source>
        <translation>„%1“ skal være true eller false</translation>
    </message>
    <message>
        <source>“%1” may hold only small letters, digits and underscores</source>
        <translation>„%1“ må kun have små bogstaver, cifre og understreger</translation>
    </message>
    <message>
        <source>“%1” has a value Tvær does not know</source>
        <translation>„%1“ har en værdi, Tvær ikke kender</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>„%1“ står der to gange</translation>
    </message>
    <message>
        <source>“%1” has too few entries</source>
        <translation>„%1“ har for få led</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ er tom</translation>
    </message>
    <message>
        <source>“%1” is too long</source>
        <translation>„%1“ er for lang</translation>
    </message>
    <message>
        <source>“%1” is too small or too large</source>
        <translation>„%1“ er for lille eller for stor</translation>
    </message>
    <message>
        <source>“%1” has a placeholder Tvær does not know</source>
        <translation>„%1“ har en pladsholder, Tvær ikke kender</translation>
    </message>
    <message>
        <source>“%1” names a kind the step does not have</source>
        <translation>„%1“ nævner en art, trinnet ikke har</translation>
    </message>
    <message>
        <source>the file is written for a newer Tvær</source>
        <translation>filen er skrevet til en nyere Tvær</translation>
    </message>
    <message>
        <source>another file in the folder has the same id</source>
        <translation>en anden fil i mappen har samme id</translation>
    </message>
    <message>
        <source>“%1” should be letters only, at most 12</source>
        <translation>“%1” skal være bogstaver, højst 12</translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>Kind of meeting</source>
        <translation>Mødetype</translation>
    </message>
    <message>
        <source>One child or several. Leave it empty for a meeting about no child.</source>
        <translation>Et barn eller flere. Lad feltet stå tomt, hvis mødet ikke handler om et barn.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynder kl.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planlagte minutter</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Opret mødet</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 om %2</translation>
    </message>
</context>
<context>
    <name>NewScale</name>
    <message>
        <source>Ask the same as before</source>
        <translation>Spørg om det samme som før</translation>
    </message>
    <message>
        <source>Kind of scale</source>
        <translation>Slags skala</translation>
    </message>
    <message>
        <source>About which child</source>
        <translation>Om hvilket barn</translation>
    </message>
    <message>
        <source>Begin the scale</source>
        <translation>Begynd skalaen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>Et nyt spørgsmål</translation>
    </message>
    <message>
        <source>1 means (best)</source>
        <translation>1 betyder (bedst)</translation>
    </message>
    <message>
        <source>0 means</source>
        <translation>0 betyder</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5 betyder</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10 betyder</translation>
    </message>
    <message>
        <source>Write what you will put a number on.</source>
        <translation>Skriv, hvad I vil sætte tal på.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>My own notes</source>
        <translation>Mine egne noter</translation>
    </message>
    <message>
        <source>Only you see them, here. They stand in no minutes and on no screen.</source>
        <translation>Kun du ser dem, her. De kommer ikke i noget referat og ikke på nogen skærm.</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Kun til dig</translation>
    </message>
</context>
<context>
    <name>OfferKind</name>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Det gør jeg selv</translation>
    </message>
</context>
<context>
    <name>OfferOutcome</name>
    <message>
        <source>Met</source>
        <translation>Imødekommet</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Givet videre</translation>
    </message>
    <message>
        <source>Not possible by the rules</source>
        <translation>Kan ikke efter reglerne</translation>
    </message>
</context>
<context>
    <name>Onward</name>
    <message>
        <source>Before you go on, if you like. Press once more to go on all the same.</source>
        <translation>Før I går videre, hvis I vil. Tryk en gang til, så går I videre alligevel.</translation>
    </message>
</context>
<context>
    <name>OwnHalf</name>
    <message>
        <source>Note that it lies outside</source>
        <translation>Noter, at det ligger udenfor</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Lad det stå</translation>
    </message>
    <message>
        <source>%1 asks something of others. Only the family may wish for that.</source>
        <translation>%1 beder andre om noget. Det kan kun familien ønske.</translation>
    </message>
    <message>
        <source>Say it as a question to %1</source>
        <translation>Sig det som et spørgsmål til %1</translation>
    </message>
    <message>
        <source>Say it as a question</source>
        <translation>Sig det som et spørgsmål</translation>
    </message>
    <message>
        <source>Own half of the court</source>
        <translation>Egen banehalvdel</translation>
    </message>
</context>
<context>
    <name>Parking</name>
    <message>
        <source>Belongs somewhere else</source>
        <translation>Hører til et andet sted</translation>
    </message>
    <message>
        <source>Nothing is put aside. On a card: Enter, and then the letter for it.</source>
        <translation>Der er ikke lagt noget til side. På et kort: Enter og så bogstavet for det.</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Tilbage til mødet</translation>
    </message>
    <message>
        <source>Who takes it up</source>
        <translation>Hvor det tages op</translation>
    </message>
    <message>
        <source>It is back in the meeting.</source>
        <translation>Det er tilbage i mødet.</translation>
    </message>
    <message>
        <source>It is put aside.</source>
        <translation>Det er lagt til side.</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Function</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Knows the child as</source>
        <translation>Kender barnet som</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Only when somebody comes later or leaves. Several with a comma.</source>
        <translation>Kun når nogen kommer senere eller går. Flere med komma imellem.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Gets afterwards</source>
        <translation>Får bagefter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Ret personen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Write it like 14:06–15:02, 15:10–.</source>
        <translation>Skriv for eksempel 14:06–15:02, 15:10–.</translation>
    </message>
    <message>
        <source>Gets no version</source>
        <translation>Får ingen udgave</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Udgave: %1</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes, Alt and arrows move</source>
        <translation>Enter retter, Delete fjerner, Alt og pile flytter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Type a name and press Enter, also for somebody new.</source>
        <translation>Skriv et navn, og tryk Enter. Det må gerne være en ny.</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Tilføj en deltager</translation>
    </message>
    <message>
        <source>It has to end after it begins, and after the meeting begins.</source>
        <translation>Det skal slutte, efter at det begynder, og efter at mødet begynder.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Profession or relation</source>
        <translation>Fag eller relation</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Who is here</source>
        <translation>Hvem er her</translation>
    </message>
    <message>
        <source>Type a name and press Enter. The time is noted.</source>
        <translation>Skriv et navn, og tryk Enter. Tiden bliver noteret.</translation>
    </message>
    <message>
        <source>Somebody else has come</source>
        <translation>Der er kommet en til</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Taletid</translation>
    </message>
    <message>
        <source>Talk time is in no document. It is for you and the team. You can delete it after the meeting.</source>
        <translation>Taletiden står ikke i noget dokument. Den er til dig og teamet, og du kan slette den efter mødet.</translation>
    </message>
    <message>
        <source>Keep the two totals when it is deleted</source>
        <translation>Behold de to totaler, når den slettes</translation>
    </message>
    <message>
        <source>Delete the talk time</source>
        <translation>Slet taletiden</translation>
    </message>
    <message>
        <source>When the meeting is closed, it can be deleted here.</source>
        <translation>Når mødet er afsluttet, kan den slettes her.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gik</translation>
    </message>
    <message>
        <source>Everything about talk time goes. It cannot be undone.</source>
        <translation>Alt om taletid bliver slettet. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The totals of the family and the professionals stay. It cannot be undone.</source>
        <translation>Familiens og fagpersonernes totaler bliver. Resten kan ikke hentes igen.</translation>
    </message>
    <message>
        <source>Delete the talk time?</source>
        <translation>Slet taletiden?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Kommer nu</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Går nu</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ikke kommet endnu</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Har ordet</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Has heard the framing and accepts it</source>
        <translation>Har hørt rammerne og siger ja</translation>
    </message>
    <message>
        <source>Has not accepted the framing yet.</source>
        <translation>Har ikke sagt ja til rammerne endnu.</translation>
    </message>
    <message>
        <source>Several with a comma. Empty: the whole meeting.</source>
        <translation>Flere med komma. Tomt: hele mødet.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>I lokalet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Her siden %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Gik %1</translation>
    </message>
    <message>
        <source>Has the floor now</source>
        <translation>Har ordet nu</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Giv ordet</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Fag</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Relation til barnet</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Har brug for tolk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep in the list of people</source>
        <translation>Behold på listen over personer</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Opret person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>the change of a person</source>
        <translation>ændringen af en person</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>den nye person</translation>
    </message>
    <message>
        <source>%1 is added. Next?</source>
        <translation>%1 er oprettet. Den næste?</translation>
    </message>
</context>
<context>
    <name>Perspective</name>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Forældre</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>PPR (school psychology)</source>
        <translation>PPR</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Socialrådgiver</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sundhed</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Show all (F4)</source>
        <translation>Vis alle (F4)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A few words are needed here.</source>
        <translation>Her skal der stå et par ord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>A number, such as 3 or 2.5</source>
        <translation>Et tal, for eksempel 3 eller 2,5</translation>
    </message>
    <message>
        <source>A day, such as 1.12 or Friday</source>
        <translation>En dag, for eksempel 1.12 eller fredag</translation>
    </message>
    <message>
        <source>A time, such as 10.15</source>
        <translation>Et klokkeslæt, for eksempel 10.15</translation>
    </message>
    <message>
        <source>Nobody has this name here yet.</source>
        <translation>Ingen her hedder sådan endnu.</translation>
    </message>
    <message>
        <source>Choose one from the list (F4).</source>
        <translation>Vælg et fra listen (F4).</translation>
    </message>
    <message>
        <source>May stand in the minutes for</source>
        <translation>Må stå i referatet til</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>What would you see?</source>
        <translation>Hvad ville I se?</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation>Tilføj et tegn</translation>
    </message>
    <message>
        <source>No signs yet</source>
        <translation>Ingen tegn endnu</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>Tegn: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>Aftal det</translation>
    </message>
    <message>
        <source>Agree on it: %1</source>
        <translation>Aftal det: %1</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What shall be different</source>
        <translation>Hvad der skal blive anderledes</translation>
    </message>
    <message>
        <source>Answers the need</source>
        <translation>Svarer på behovet</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>Hvor det står nu</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Målt den</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Målt af</translation>
    </message>
    <message>
        <source>Where it shall stand</source>
        <translation>Hvor det skal hen</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Forslag: %1</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Sammen med</translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation>Tjener målet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Inden</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Hvad der skrives ned</translation>
    </message>
    <message>
        <source>Who writes it down</source>
        <translation>Hvem skriver det ned</translation>
    </message>
    <message>
        <source>In the documents</source>
        <translation>I dokumenterne</translation>
    </message>
    <message>
        <source>In the child’s own version</source>
        <translation>I barnets egen udgave</translation>
    </message>
    <message>
        <source>Which child</source>
        <translation>Hvilket barn</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hvordan det går</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Began as the offer</source>
        <translation>Begyndte som tilbuddet</translation>
    </message>
    <message>
        <source>Takes the place of the agreement</source>
        <translation>Afløser aftalen</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>Overtaget fra</translation>
    </message>
    <message>
        <source>Note (not in the minutes)</source>
        <translation>Bemærkning (ikke i referatet)</translation>
    </message>
    <message>
        <source>Change of an agreement</source>
        <translation>Ændring af en aftale</translation>
    </message>
    <message>
        <source>Removed agreement</source>
        <translation>Fjernet aftale</translation>
    </message>
    <message>
        <source>Takes the place of the goal</source>
        <translation>Afløser målet</translation>
    </message>
    <message>
        <source>Signs you can see</source>
        <translation>Tegn, vi kan se</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>ud af</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>af hvad</translation>
    </message>
    <message>
        <source>How you follow it</source>
        <translation>Hvordan I følger med</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Følger</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ingen af dem</translation>
    </message>
    <message>
        <source>Works for it</source>
        <translation>Arbejder for det</translation>
    </message>
    <message>
        <source>Writes down how it goes</source>
        <translation>Skriver ned, hvordan det går</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor tit</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Kig på det igen</translation>
    </message>
    <message>
        <source>How far, in your own words</source>
        <translation>Hvor langt, med jeres egne ord</translation>
    </message>
    <message>
        <source>Change of a goal</source>
        <translation>Ændring af et mål</translation>
    </message>
    <message>
        <source>Removed goal</source>
        <translation>Fjernet mål</translation>
    </message>
    <message>
        <source>+2, much better than hoped</source>
        <translation>+2, meget bedre end håbet</translation>
    </message>
    <message>
        <source>+1, better than hoped</source>
        <translation>+1, bedre end håbet</translation>
    </message>
    <message>
        <source>0, as hoped</source>
        <translation>0, som håbet</translation>
    </message>
    <message>
        <source>−1, a little of it</source>
        <translation>−1, lidt af det</translation>
    </message>
    <message>
        <source>−2, as it is now</source>
        <translation>−2, som det er nu</translation>
    </message>
    <message>
        <source>The needs will be here, each with its goal and its signs.</source>
        <translation>Her kommer behovene, hvert med sit mål og sine tegn.</translation>
    </message>
    <message>
        <source>Write a need, and press Enter</source>
        <translation>Skriv et behov, og tryk Enter</translation>
    </message>
    <message>
        <source>Enter adds the need. Enter once more goes on to its goal, and from there to the signs.</source>
        <translation>Enter tilføjer behovet. Enter en gang til går videre til målet, og derfra til tegnene.</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nyt behov</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Hvad der er brug for</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Write some words of what was said in steps 1 and 2, and press Enter.</source>
        <translation>Skriv nogle ord af det, der blev sagt i trin 1 og 2, og tryk Enter.</translation>
    </message>
    <message>
        <source>Change of a need</source>
        <translation>Ændring af et behov</translation>
    </message>
    <message>
        <source>Removed need</source>
        <translation>Fjernet behov</translation>
    </message>
    <message>
        <source>New offer or wish</source>
        <translation>Nyt tilbud eller ønske</translation>
    </message>
    <message>
        <source>Offer or wish</source>
        <translation>Tilbud eller ønske</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What can you offer yourself, from your own half of the court?</source>
        <translation>Hvad kan du selv tilbyde på din egen banehalvdel?</translation>
    </message>
    <message>
        <source>Only the family wishes for something from others.</source>
        <translation>Kun familien ønsker noget af andre.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>For the need</source>
        <translation>Til behovet</translation>
    </message>
    <message>
        <source>Own half of the court</source>
        <translation>Egen banehalvdel</translation>
    </message>
    <message>
        <source>Comes from what was said</source>
        <translation>Kommer af det, der blev sagt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad kom der ud af det</translation>
    </message>
    <message>
        <source>Answered by the offer</source>
        <translation>Besvaret med tilbuddet</translation>
    </message>
    <message>
        <source>Became instead</source>
        <translation>Blev i stedet til</translation>
    </message>
    <message>
        <source>Change of an offer or wish</source>
        <translation>Ændring af et tilbud eller ønske</translation>
    </message>
    <message>
        <source>Offers and agreements of the professionals</source>
        <translation>Fagpersonernes tilbud og aftaler</translation>
    </message>
    <message>
        <source>Removed offer or wish</source>
        <translation>Fjernet tilbud eller ønske</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>There are no needs yet. You write them in step 3; what the family wishes can be written here.</source>
        <translation>Der er ingen behov endnu. Dem skriver I i trin 3; familiens ønsker kan I skrive her.</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nyt ønske</translation>
    </message>
    <message>
        <source>Own step</source>
        <translation>Eget skridt</translation>
    </message>
    <message>
        <source>What would you as a family like help with, and what will you do yourself?</source>
        <translation>Hvad vil I som familie gerne have hjælp til, og hvad vil I selv gøre?</translation>
    </message>
    <message>
        <source>The family’s wishes and own steps</source>
        <translation>Familiens ønsker og egne skridt</translation>
    </message>
    <message>
        <source>Only the family can wish for something from others.</source>
        <translation>Kun familien kan ønske noget af andre.</translation>
    </message>
    <message>
        <source>Does not apply (a wish of the family)</source>
        <translation>Gælder ikke (familiens ønske)</translation>
    </message>
    <message>
        <source>Yes, can be done without asking others</source>
        <translation>Ja, kan gøres uden at spørge andre</translation>
    </message>
    <message>
        <source>No, lies with somebody else</source>
        <translation>Nej, ligger hos en anden</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>All of the children</source>
        <translation>Alle børnene</translation>
    </message>
    <message>
        <source>from an earlier meeting</source>
        <translation>fra et tidligere møde</translation>
    </message>
    <message>
        <source>In whom</source>
        <translation>Hos hvem</translation>
    </message>
    <message>
        <source>What you would see</source>
        <translation>Hvad I ville se</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Fjern tegnet</translation>
    </message>
    <message>
        <source>How you notice it</source>
        <translation>Hvordan I lægger mærke til det</translation>
    </message>
    <message>
        <source>One more sign</source>
        <translation>Endnu et tegn</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Shall be: %1</source>
        <translation>Skal blive: %1</translation>
    </message>
    <message>
        <source>looked at again %1</source>
        <translation>kig igen %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>inden %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Nogen</translation>
    </message>
    <message>
        <source>%1 has answered with an offer</source>
        <translation>%1 har svaret med et tilbud</translation>
    </message>
    <message>
        <source>Offer, not agreed yet</source>
        <translation>Tilbud, ikke aftalt endnu</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikke besvaret endnu</translation>
    </message>
    <message>
        <source>Their own step</source>
        <translation>Deres eget skridt</translation>
    </message>
    <message>
        <source>Their own step, for: %1</source>
        <translation>Deres eget skridt, til: %1</translation>
    </message>
    <message>
        <source>%1 will do</source>
        <translation>%1 gør selv</translation>
    </message>
    <message>
        <source>%1 wishes of %2</source>
        <translation>%1 ønsker af %2</translation>
    </message>
    <message>
        <source>%1 wishes</source>
        <translation>%1 ønsker</translation>
    </message>
    <message>
        <source>New sign</source>
        <translation>Nyt tegn</translation>
    </message>
    <message>
        <source>Which need is it for?</source>
        <translation>Hvilket behov er det til?</translation>
    </message>
    <message>
        <source>Open what stands here, and choose the need.</source>
        <translation>Åbn det, der står her, og vælg behovet.</translation>
    </message>
    <message>
        <source>From an earlier meeting</source>
        <translation>Fra et tidligere møde</translation>
    </message>
    <message numerus="yes">
        <source>Builds on %n statement(s)</source>
        <translation>
            <numerusform>Bygger på %n udsagn</numerusform>
            <numerusform>Bygger på %n udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a goal</source>
        <translation>Skriv et mål</translation>
    </message>
    <message>
        <source>What shall be different?</source>
        <translation>Hvad skal blive anderledes?</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Intet mål endnu</translation>
    </message>
    <message>
        <source>What would you see if the need were met?</source>
        <translation>Hvad ville I se, hvis behovet var mødt?</translation>
    </message>
    <message>
        <source>Write an offer</source>
        <translation>Skriv et tilbud</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>The need is open still</source>
        <translation>Behovet er åbent endnu</translation>
    </message>
    <message>
        <source>Offers and agreements</source>
        <translation>Tilbud og aftaler</translation>
    </message>
    <message>
        <source>Who can offer something from their own half of the court?</source>
        <translation>Hvem kan tilbyde noget inden for sit eget område?</translation>
    </message>
    <message>
        <source>How would you see it? What would {child} do on an ordinary Tuesday?</source>
        <translation>Hvordan ville I se det? Hvad ville {child} gøre en helt almindelig tirsdag?</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>How would you see it?</source>
        <translation>Hvordan ville I se det?</translation>
    </message>
    <message>
        <source>Say it as a question</source>
        <translation>Sig det som et spørgsmål</translation>
    </message>
    <message>
        <source>Note that it lies outside</source>
        <translation>Noter, at det ligger udenfor</translation>
    </message>
    <message>
        <source>Said as a question</source>
        <translation>Sagt som et spørgsmål</translation>
    </message>
    <message>
        <source>It stands as a question now.</source>
        <translation>Det står som et spørgsmål nu.</translation>
    </message>
    <message>
        <source>Lies outside the own half of the court</source>
        <translation>Ligger uden for egen banehalvdel</translation>
    </message>
    <message>
        <source>Say it as a question to %1</source>
        <translation>Sig det som et spørgsmål til %1</translation>
    </message>
    <message>
        <source>The wish goes to</source>
        <translation>Ønsket går til</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Making the case ready …</source>
        <translation>Gør sagen klar …</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Everything in it is invented, and it is deleted when you close Tvær.</source>
        <translation>Alt i den er fundet på, og den slettes, når du lukker Tvær.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>More about the meeting</source>
        <translation>Mere om mødet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynder kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planlagte minutter</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Indkaldt af</translation>
    </message>
    <message>
        <source>Leads the meeting</source>
        <translation>Ordstyrer</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Mødetype</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Second title</source>
        <translation>Undertitel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Four columns</source>
        <translation>Fire kolonner</translation>
    </message>
    <message>
        <source>No board</source>
        <translation>Ingen tavle</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Helps to lead</source>
        <translation>Medordstyrer</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Inviteret den</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <translation>Forrige møde</translation>
    </message>
    <message>
        <source>The parents take part</source>
        <translation>Forældrene er med</translation>
    </message>
    <message>
        <source>There is a screen on the wall</source>
        <translation>Der er en skærm på væggen</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minutter, det varede</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>Forbered mødet</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start mødet</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Fortsæt mødet</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>the change of the meeting</source>
        <translation>ændringen af mødet</translation>
    </message>
    <message>
        <source>the change of a participant</source>
        <translation>ændringen af en deltager</translation>
    </message>
    <message>
        <source>the change of a point</source>
        <translation>ændringen af et punkt</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>den nye person</translation>
    </message>
    <message>
        <source>the new participant</source>
        <translation>den nye deltager</translation>
    </message>
    <message>
        <source>the removed participant</source>
        <translation>den fjernede deltager</translation>
    </message>
    <message>
        <source>The participant is removed.</source>
        <translation>Deltageren er fjernet.</translation>
    </message>
    <message>
        <source>the moved participant</source>
        <translation>den flyttede deltager</translation>
    </message>
    <message>
        <source>the new point</source>
        <translation>det nye punkt</translation>
    </message>
    <message>
        <source>the steps of the method</source>
        <translation>metodens trin</translation>
    </message>
    <message>
        <source>the removed point</source>
        <translation>det fjernede punkt</translation>
    </message>
    <message>
        <source>The point is removed.</source>
        <translation>Punktet er fjernet.</translation>
    </message>
    <message>
        <source>the moved point</source>
        <translation>det flyttede punkt</translation>
    </message>
    <message>
        <source>Delete the meeting?</source>
        <translation>Slet mødet?</translation>
    </message>
    <message>
        <source>Its preparation goes with it, and cannot be brought back.</source>
        <translation>Forberedelsen forsvinder også og kan ikke hentes igen.</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Slet mødet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Less about the meeting</source>
        <translation>Mindre om mødet</translation>
    </message>
    <message>
        <source>The child’s words</source>
        <translation>Barnets ord</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>I have put the code in a safe place</source>
        <translation>Jeg har gemt koden et sikkert sted</translation>
    </message>
    <message>
        <source>Recovery code for Tvær</source>
        <translation>Gendannelseskode til Tvær</translation>
    </message>
    <message>
        <source>The code opens the archive when the passphrase is forgotten. Whoever has both the code and the computer can read the cases. Keep the sheet locked away, and not beside the computer.</source>
        <translation>Koden åbner arkivet, når adgangssætningen er glemt. Den, der har både koden og computeren, kan læse sagerne. Gem arket under lås og ikke ved computeren.</translation>
    </message>
    <message>
        <source>To use it: open Tvær and choose “Forgotten? Use the recovery code”.</source>
        <translation>Sådan bruges den: Åbn Tvær, og vælg „Glemt den? Brug gendannelseskoden“.</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Åbn med gendannelseskoden</translation>
    </message>
    <message>
        <source>It stands on the sheet you printed. Nothing is deleted by trying.</source>
        <translation>Den står på arket, du har gemt. Der bliver ikke slettet noget af at prøve.</translation>
    </message>
    <message>
        <source>Eight groups of four. Capitals, spaces and hyphens do not matter.</source>
        <translation>Otte grupper med fire tegn. Store bogstaver, mellemrum og bindestreger er lige meget.</translation>
    </message>
    <message>
        <source>The code does not fit this archive. Look at it once more.</source>
        <translation>Koden passer ikke til arkivet. Se på den en gang til.</translation>
    </message>
    <message>
        <source>It is open. Choose a new passphrase</source>
        <translation>Der er åbent. Vælg en ny adgangssætning</translation>
    </message>
    <message>
        <source>The old one stops working. The recovery code stays the same.</source>
        <translation>Den gamle holder op med at virke. Gendannelseskoden er den samme.</translation>
    </message>
    <message>
        <source>Use the new passphrase</source>
        <translation>Brug den nye sætning</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Skifter adgangssætning …</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Daily copy</source>
        <translation>Dagens kopi</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Lavet i hånden</translation>
    </message>
    <message>
        <source>Before an update of Tvær</source>
        <translation>Før en opdatering af Tvær</translation>
    </message>
    <message>
        <source>Set aside at an earlier restore</source>
        <translation>Lagt til side ved en gendannelse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopi</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Leder efter kopier …</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Gendan fra kopi</translation>
    </message>
    <message>
        <source>A backup is an encrypted copy of everything, with its own key file.</source>
        <translation>En kopi er alt sammen i krypteret form, med sin egen nøglefil.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Kopier, nyeste først</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of that backup</source>
        <translation>Adgangssætning eller gendannelseskode til den kopi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>There are no backups in this folder.</source>
        <translation>Der er ingen kopier i denne mappe.</translation>
    </message>
    <message>
        <source>The archive becomes as it was %1. What was written later is not in it. The archive of today is kept as a copy in this list.</source>
        <translation>Arkivet bliver, som det var %1. Det, der er skrevet senere, er ikke med. Arkivet, som det er nu, gemmes som en kopi i listen.</translation>
    </message>
    <message>
        <source>Write the passphrase of the backup first.</source>
        <translation>Skriv først kopiens adgangssætning.</translation>
    </message>
    <message>
        <source>Checking the backup and putting it in place …</source>
        <translation>Ser kopien efter og lægger den på plads …</translation>
    </message>
    <message>
        <source>Done. The archive of before lies among the backups as “Set aside at an earlier restore”.</source>
        <translation>Færdig. Det tidligere arkiv ligger blandt kopierne som „Lagt til side ved en gendannelse“.</translation>
    </message>
    <message>
        <source>It does not open this backup. Perhaps you used another then.</source>
        <translation>Den åbner ikke denne kopi. Måske brugte du en anden dengang.</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>The round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Enter gives the floor. Alt and the arrows change the order.</source>
        <translation>Enter giver ordet. Alt og piletaster ændrer rækkefølgen.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>Den sædvanlige rækkefølge</translation>
    </message>
    <message>
        <source>This is the usual order.</source>
        <translation>Det er den sædvanlige rækkefølge.</translation>
    </message>
    <message>
        <source>Order of the round</source>
        <translation>Rundens rækkefølge</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Har ordet</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Har talt</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Hide the round</source>
        <translation>Skjul runden</translation>
    </message>
    <message>
        <source>Asked now: %1.</source>
        <translation>Ordet har: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n not heard yet.</source>
        <translation>
            <numerusform>%n mangler at tale.</numerusform>
            <numerusform>%n mangler at tale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone has had a say in this step.</source>
        <translation>Alle har haft ordet i dette trin.</translation>
    </message>
    <message>
        <source>Not heard yet: %1.</source>
        <translation>Mangler at tale: %1.</translation>
    </message>
</context>
<context>
    <name>RunKeys</name>
    <message>
        <source>Go to the step</source>
        <translation>Gå til trinnet</translation>
    </message>
    <message>
        <source>Go to the framing</source>
        <translation>Gå til rammesætningen</translation>
    </message>
    <message>
        <source>To the input line</source>
        <translation>Til skrivelinjen</translation>
    </message>
    <message>
        <source>Keep for step 4</source>
        <translation>Gem til trin 4</translation>
    </message>
    <message>
        <source>The next lines: also for the child</source>
        <translation>De næste linjer: også til barnet</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nyt ønske</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mine egne noter</translation>
    </message>
    <message>
        <source>Someone sees it differently</source>
        <translation>Nogen ser det anderledes</translation>
    </message>
    <message>
        <source>What belongs elsewhere</source>
        <translation>Det, der hører til et andet sted</translation>
    </message>
    <message>
        <source>Questions and keys</source>
        <translation>Spørgsmål og taster</translation>
    </message>
    <message>
        <source>The child’s words</source>
        <translation>Barnets ord</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem er her</translation>
    </message>
    <message>
        <source>Give the floor to the next</source>
        <translation>Giv ordet til den næste</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Næste område</translation>
    </message>
    <message>
        <source>What is said in this step</source>
        <translation>Det, der er sagt i trinnet</translation>
    </message>
    <message>
        <source>5 minutes more for this step</source>
        <translation>5 minutter mere til trinnet</translation>
    </message>
    <message>
        <source>Take a break, and go on</source>
        <translation>Hold pause, og fortsæt</translation>
    </message>
    <message>
        <source>The board, and back</source>
        <translation>Tavlen, og tilbage</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalaen</translation>
    </message>
    <message>
        <source>Table screen on and off</source>
        <translation>Bordskærm til og fra</translation>
    </message>
    <message>
        <source>Hold the table screen still</source>
        <translation>Hold bordskærmen stille</translation>
    </message>
    <message>
        <source>The child speaks</source>
        <translation>Barnet taler</translation>
    </message>
    <message>
        <source>The parents speak</source>
        <translation>Forældrene taler</translation>
    </message>
    <message>
        <source>The network speaks</source>
        <translation>Netværket taler</translation>
    </message>
    <message>
        <source>A professional speaks</source>
        <translation>En fagperson taler</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Ingen taler</translation>
    </message>
    <message>
        <source>Empty the table screen, and back</source>
        <translation>Tøm bordskærmen, og vis igen</translation>
    </message>
    <message>
        <source>Table screen: earlier cards</source>
        <translation>Bordskærmen: tidligere kort</translation>
    </message>
    <message>
        <source>Table screen: later cards</source>
        <translation>Bordskærmen: senere kort</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Videre til næste trin</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Tilbage til trinnet før</translation>
    </message>
    <message>
        <source>Table screen: which cards the child may see, too</source>
        <translation>Bordskærmen: hvilke kort barnet også må se</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Close the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>1 til stede</numerusform>
            <numerusform>%n til stede</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Trin %1, %2</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation>Åbn mødet igen</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Tilbage til planen</translation>
    </message>
    <message numerus="yes">
        <source>Said in this step: %n</source>
        <translation>
            <numerusform>Sagt i trinnet: %n</numerusform>
            <numerusform>Sagt i trinnet: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On to step %1</source>
        <translation>Videre til trin %1</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ScaleEntry</name>
    <message>
        <source>Will not say</source>
        <translation>Vil ikke sige</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Næste person</translation>
    </message>
    <message>
        <source>Whose mark</source>
        <translation>Hvis tal</translation>
    </message>
    <message>
        <source>May be read by</source>
        <translation>Må læses af</translation>
    </message>
    <message>
        <source>The answer is kept. Write only what is to be changed.</source>
        <translation>Svaret er gemt. Skriv kun det, der skal ændres.</translation>
    </message>
    <message>
        <source>Mark on the scale</source>
        <translation>Tal på skalaen</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Tag tallet tilbage</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Which scale</source>
        <translation>Hvilken skala</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mål igen</translation>
    </message>
    <message>
        <source>New scale</source>
        <translation>Ny skala</translation>
    </message>
    <message>
        <source>Delete the scale</source>
        <translation>Slet skalaen</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Skjul tallene</translation>
    </message>
    <message>
        <source>Show the numbers now</source>
        <translation>Vis tallene nu</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Vis tallene</translation>
    </message>
</context>
<context>
    <name>ScaleStrip</name>
    <message>
        <source>1 is best</source>
        <translation>1 er bedst</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 af %2 har svaret</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Ingen tal</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>All at %1</source>
        <translation>Alle på %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Har svaret: %1</translation>
    </message>
    <message>
        <source>The numbers show when you all have answered.</source>
        <translation>Tallene kommer frem, når I alle har svaret.</translation>
    </message>
    <message>
        <source>Will not set a number: %1</source>
        <translation>Vil ikke sætte tal: %1</translation>
    </message>
    <message>
        <source>Dashed: %1</source>
        <translation>Stiplet: %1</translation>
    </message>
    <message>
        <source>Ask: What do you see that makes it just that number?</source>
        <translation>Spørg: Hvad ser du, som gør det til netop dét tal?</translation>
    </message>
    <message>
        <source>%1 would not set a number</source>
        <translation>%1 ville ikke sætte tal</translation>
    </message>
    <message>
        <source>Earlier, %1: %2</source>
        <translation>Tidligere, %1: %2</translation>
    </message>
    <message>
        <source>an earlier meeting</source>
        <translation>et tidligere møde</translation>
    </message>
    <message>
        <source>the first time today</source>
        <translation>første gang i dag</translation>
    </message>
    <message>
        <source>You can put a number on how it is going.</source>
        <translation>I kan sætte tal på, hvordan det går.</translation>
    </message>
    <message>
        <source>No scale yet</source>
        <translation>Ingen skala endnu</translation>
    </message>
</context>
<context>
    <name>ScaleWords</name>
    <message>
        <source>Wellbeing ruler 1–5</source>
        <translation>Trivselslinealen 1–5</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>How well is %1 doing in everyday life right now?</source>
        <translation>Hvor godt har %1 det i sin hverdag lige nu?</translation>
    </message>
    <message>
        <source>is doing really well</source>
        <translation>trives rigtig godt</translation>
    </message>
    <message>
        <source>is having a hard time</source>
        <translation>har det rigtig svært</translation>
    </message>
    <message>
        <source>as hard as it can be</source>
        <translation>så svært, som det kan være</translation>
    </message>
    <message>
        <source>as good as it can be</source>
        <translation>så godt, som det kan være</translation>
    </message>
    <message>
        <source>What makes it as good as it is?</source>
        <translation>Hvad gør det så godt, som det er?</translation>
    </message>
    <message>
        <source>Why not lower?</source>
        <translation>Hvorfor ikke lavere?</translation>
    </message>
    <message>
        <source>What would be one step closer to 1?</source>
        <translation>Hvad ville være ét skridt tættere på 1?</translation>
    </message>
    <message>
        <source>What would be one step higher?</source>
        <translation>Hvad ville være ét skridt højere?</translation>
    </message>
    <message>
        <source>Number, 1 to 5 (1 is best)</source>
        <translation>Tal, 1 til 5 (1 er bedst)</translation>
    </message>
    <message>
        <source>Number, 0 to 10</source>
        <translation>Tal, 0 til 10</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 5.</source>
        <translation>Skriv et helt tal fra 1 til 5.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 10.</source>
        <translation>Skriv et helt tal fra 0 til 10.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Målt igen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>About Tvær</source>
        <translation>Om Tvær</translation>
    </message>
    <message>
        <source>Licences …</source>
        <translation>Licenser …</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the Mozilla Public License 2.0.</source>
        <translation>Fri software under Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>What Tvær is made of</source>
        <translation>Det er Tvær lavet af</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The file with the licences is not part of this installation.</source>
        <translation>Filen med licenser er ikke med i denne installation.</translation>
    </message>
    <message>
        <source>Archive and backups</source>
        <translation>Arkiv og kopier</translation>
    </message>
    <message>
        <source>Everything lies encrypted in %1.</source>
        <translation>Alt ligger krypteret i %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lav en kopi nu</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Gendan fra kopi …</translation>
    </message>
    <message>
        <source>A backup is made each day you use Tvær; the newest 14 are kept. They lie in the same folder: copy the folder to another disk now and then.</source>
        <translation>Der laves en kopi hver dag, du bruger Tvær; de nyeste 14 gemmes. De ligger i samme mappe: Læg en kopi af mappen på et andet drev en gang imellem.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>og %n ældre</numerusform>
            <numerusform>og %n ældre</numerusform>
        </translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Ingen kopier endnu.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Laver en kopi …</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Kopien er lavet og set efter.</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Nuværende adgangssætning eller gendannelseskode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Vælg en ny adgangssætning</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Lav en ny gendannelseskode</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Lav en ny kode</translation>
    </message>
    <message>
        <source>Making a new code …</source>
        <translation>Laver en ny kode …</translation>
    </message>
    <message>
        <source>The old code no longer works. The new one is shown only now.</source>
        <translation>Den gamle kode virker ikke længere. Den nye vises kun nu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Brevhoved</translation>
    </message>
    <message>
        <source>Stands at the head of agenda and minutes.</source>
        <translation>Står øverst på dagsorden og referat.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprog og udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Tekststørrelse i procent</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− do the same everywhere.</source>
        <translation>Ctrl++ og Ctrl+− gør det samme overalt.</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>Lås og nøgler</translation>
    </message>
    <message>
        <source>Minutes until it locks itself</source>
        <translation>Minutter, før det låser selv</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Skift adgangssætning …</translation>
    </message>
    <message>
        <source>New recovery code …</source>
        <translation>Ny gendannelseskode …</translation>
    </message>
    <message>
        <source>While a meeting runs, it asks first. Ctrl+L locks at once.</source>
        <translation>Mens et møde er i gang, spørger det først. Ctrl+L låser med det samme.</translation>
    </message>
    <message>
        <source>The new passphrase is in use, for the backups too. The recovery code is the same.</source>
        <translation>Den nye sætning gælder nu, også for kopierne. Gendannelseskoden er den samme.</translation>
    </message>
    <message>
        <source>Underline words that the Danish dictionary does not have</source>
        <translation>Sæt streg under ord, som den danske ordbog ikke kender</translation>
    </message>
    <message>
        <source>Table screen</source>
        <translation>Bordskærm</translation>
    </message>
    <message>
        <source>Names on the table screen</source>
        <translation>Navne på bordskærmen</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Fornavne</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen navne</translation>
    </message>
    <message>
        <source>Colours of the table screen</source>
        <translation>Bordskærmens farver</translation>
    </message>
    <message>
        <source>Which screen</source>
        <translation>Hvilken skærm</translation>
    </message>
    <message>
        <source>What everybody in the room reads along on. It opens with F11 during a meeting.</source>
        <translation>Det, alle i rummet læser med på. Den åbnes med F11 under et møde.</translation>
    </message>
    <message>
        <source>With no names, the child is called “the child” there, also in the cards. Other names in the cards stay as they were written.</source>
        <translation>Uden navne hedder barnet „barnet“ dér, også i kortene. Andre navne i kortene står, som de er skrevet.</translation>
    </message>
    <message>
        <source>The one without the program</source>
        <translation>Den, programmet ikke er på</translation>
    </message>
    <message>
        <source>Screen %1, %2 × %3</source>
        <translation>Skærm %1, %2 × %3</translation>
    </message>
    <message>
        <source>Our framing</source>
        <translation>Vores rammesætning</translation>
    </message>
    <message>
        <source>What the leader says before step 1. Each line is a point; {child} becomes the child’s name. Nothing here: as the method has it.</source>
        <translation>Det, mødelederen siger før trin 1. Hver linje er et punkt; {child} bliver til barnets navn. Står her intet, gælder metodens ord.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Punkterne</translation>
    </message>
    <message>
        <source>Begin with the method’s words</source>
        <translation>Begynd med metodens ord</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>SignOf</name>
    <message>
        <source>In the child</source>
        <translation>Hos barnet</translation>
    </message>
    <message>
        <source>In the other children</source>
        <translation>Hos de andre børn</translation>
    </message>
    <message>
        <source>In brothers and sisters</source>
        <translation>Hos søskende</translation>
    </message>
    <message>
        <source>In the adults</source>
        <translation>Hos de voksne</translation>
    </message>
</context>
<context>
    <name>SpeakerGroup</name>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>Forældrene</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Netværket</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Fagpersoner</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Looking for “%1” …</source>
        <translation>Leder efter „%1“ …</translation>
    </message>
    <message>
        <source>Let the word stand</source>
        <translation>Lad ordet stå</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>told by %1</source>
        <translation>fortalt af %1</translation>
    </message>
    <message numerus="yes">
        <source>builds on %n statement(s)</source>
        <translation>
            <numerusform>bygger på 1 udsagn</numerusform>
            <numerusform>bygger på %n udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for step 4</source>
        <translation>gemt til trin 4</translation>
    </message>
    <message>
        <source>only for %1</source>
        <translation>kun for %1</translation>
    </message>
    <message>
        <source>in no minutes</source>
        <translation>kommer ikke i referatet</translation>
    </message>
    <message>
        <source>you see this differently</source>
        <translation>I ser forskelligt på det</translation>
    </message>
    <message>
        <source>%1 sees it differently</source>
        <translation>%1 ser det anderledes</translation>
    </message>
    <message>
        <source>%1 and %2 see it differently</source>
        <translation>%1 og %2 ser det anderledes</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Det, der blev sagt</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Hvis ord</translation>
    </message>
    <message>
        <source>Told by someone else</source>
        <translation>Fortalt af en anden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Hviler på</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>På tavlen</translation>
    </message>
    <message>
        <source>More precisely</source>
        <translation>Mere præcist</translation>
    </message>
    <message>
        <source>About which child</source>
        <translation>Om hvilket barn</translation>
    </message>
    <message>
        <source>Wait for step 4</source>
        <translation>Vent til trin 4</translation>
    </message>
    <message>
        <source>With a name here, the ticks above go away.</source>
        <translation>Står der et navn her, forsvinder hakkerne ovenfor.</translation>
    </message>
    <message>
        <source>May be read by</source>
        <translation>Må læses af</translation>
    </message>
    <message>
        <source>Only for these people</source>
        <translation>Kun for disse personer</translation>
    </message>
    <message>
        <source>In the child’s version it says</source>
        <translation>I barnets udgave står der</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Which knowledge lies behind</source>
        <translation>Hvilken viden ligger bag</translation>
    </message>
    <message>
        <source>Said in another language</source>
        <translation>Sagt på et andet sprog</translation>
    </message>
    <message>
        <source>Interpreted by</source>
        <translation>Tolket af</translation>
    </message>
    <message>
        <source>Only %1 may read it.</source>
        <translation>Kun %1 må læse det.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not on the board</source>
        <translation>Ikke på tavlen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Edit statement</source>
        <translation>Ret udsagn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Belongs somewhere else</source>
        <translation>Hører til et andet sted</translation>
    </message>
    <message>
        <source>For instance the family’s doctor</source>
        <translation>For eksempel familiens læge</translation>
    </message>
    <message>
        <source>Where it is taken up</source>
        <translation>Hvor det tages op</translation>
    </message>
    <message>
        <source>Asks something of another profession</source>
        <translation>Beder om noget fra et andet fag</translation>
    </message>
    <message>
        <source>The offer it became</source>
        <translation>Tilbuddet, det blev til</translation>
    </message>
    <message>
        <source>About the goal</source>
        <translation>Om målet</translation>
    </message>
    <message>
        <source>About the agreement</source>
        <translation>Om aftalen</translation>
    </message>
    <message>
        <source>Who worries, about what, with what effect</source>
        <translation>Hvem er bekymret, for hvad og hvorfor</translation>
    </message>
    <message>
        <source>Who hopes for what, and what it would mean</source>
        <translation>Hvem håber hvad, og hvad det ville betyde</translation>
    </message>
</context>
<context>
    <name>StatementKind</name>
    <message>
        <source>Worry</source>
        <translation>Bekymring</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>About a goal</source>
        <translation>Om mål</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Det gør jeg selv</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Om mødet</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>you are here</source>
        <translation>her er I</translation>
    </message>
    <message>
        <source>has been visited</source>
        <translation>har været besøgt</translation>
    </message>
    <message>
        <source>lies ahead</source>
        <translation>ligger foran</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Mødets trin</translation>
    </message>
    <message>
        <source>F2 gives it another name</source>
        <translation>F2 giver det et andet navn</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n minut over</numerusform>
            <numerusform>%n minutter over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <translation>%1, %2 over</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Et andet navn til „%1“</translation>
    </message>
</context>
<context>
    <name>StepTime</name>
    <message>
        <source>More time</source>
        <translation>Mere tid</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End of the break</source>
        <translation>Pausen slut</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Trinnets navn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>not on the agenda</source>
        <translation>ikke på dagsordenen</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 af %2 min</translation>
    </message>
    <message>
        <source>%1 from “%2”</source>
        <translation>%1 fra „%2“</translation>
    </message>
    <message numerus="yes">
        <source>the meeting lasts %n minutes longer</source>
        <translation>
            <numerusform>mødet varer %n minut længere</numerusform>
            <numerusform>mødet varer %n minutter længere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes more: %2.</source>
        <translation>%1 minutter mere: %2.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Færre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Flere</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Nothing is written here yet. The line below is ready.</source>
        <translation>Her er ikke skrevet noget endnu. Linjen nedenfor er klar.</translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation>Slet udsagn</translation>
    </message>
    <message>
        <source>The statement is deleted.</source>
        <translation>Udsagnet er slettet.</translation>
    </message>
    <message>
        <source>Move statement</source>
        <translation>Flyt udsagn</translation>
    </message>
</context>
<context>
    <name>TableScreen</name>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>the child’s</source>
        <translation>barnets</translation>
    </message>
    <message>
        <source>+%1 above</source>
        <translation>+%1 ovenfor</translation>
    </message>
    <message>
        <source>+%1 below</source>
        <translation>+%1 nedenfor</translation>
    </message>
    <message>
        <source>Say so if something should be written differently.</source>
        <translation>Sig til, hvis noget skal skrives anderledes.</translation>
    </message>
    <message>
        <source>How we hold the meeting</source>
        <translation>Sådan holder vi mødet</translation>
    </message>
    <message>
        <source>What we have told each other about %1</source>
        <translation>Det, vi har fortalt hinanden om %1</translation>
    </message>
    <message>
        <source>How we understand it together</source>
        <translation>Sådan forstår vi det sammen</translation>
    </message>
    <message>
        <source>What %1 needs</source>
        <translation>Det har %1 brug for</translation>
    </message>
    <message>
        <source>What we can do together</source>
        <translation>Det kan vi gøre sammen</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>Det har vi aftalt</translation>
    </message>
    <message>
        <source>What we agreed last time</source>
        <translation>Det aftalte vi sidst</translation>
    </message>
    <message>
        <source>We meet again %1.</source>
        <translation>Vi ses igen %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Then we see</source>
        <translation>Så ser vi</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>På bordet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Here come the needs and the goals as we find them.</source>
        <translation>Her kommer behov og mål, når vi finder dem.</translation>
    </message>
    <message>
        <source>Here comes what each of us can offer, and what the family wishes.</source>
        <translation>Her kommer det, vi hver især kan tilbyde, og det, familien ønsker.</translation>
    </message>
    <message>
        <source>Here come the agreements as we make them.</source>
        <translation>Her kommer aftalerne, når vi laver dem.</translation>
    </message>
    <message>
        <source>Nothing was agreed last time.</source>
        <translation>Der blev ikke aftalt noget sidst.</translation>
    </message>
    <message>
        <source>Life around %1</source>
        <translation>Livet omkring %1</translation>
    </message>
    <message>
        <source>Here comes what makes us stop and wonder.</source>
        <translation>Her kommer det, der får os til at standse op.</translation>
    </message>
    <message>
        <source>Here comes what goes well, and who helps.</source>
        <translation>Her kommer det, der går godt, og hvem der hjælper.</translation>
    </message>
    <message>
        <source>We find that out together in step %1.</source>
        <translation>Det finder vi ud af sammen i trin %1.</translation>
    </message>
    <message>
        <source>Right now we listen to each other and tell what we see.</source>
        <translation>Lige nu lytter vi til hinanden og fortæller, hvad vi ser.</translation>
    </message>
    <message>
        <source>Here comes what we find out together.</source>
        <translation>Her kommer det, vi finder ud af sammen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>… the rest is in the minutes</source>
        <translation>… resten står i referatet</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Turn off the screen</source>
        <translation>Sluk tavlen</translation>
    </message>
    <message>
        <source>Screen for all</source>
        <translation>Tavle for alle</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>Tidligere kort</translation>
    </message>
    <message>
        <source>Later cards</source>
        <translation>Senere kort</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Følg med igen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Hold stille</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vis igen</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Tøm den</translation>
    </message>
    <message>
        <source>The table screen is empty. Nobody can read along.</source>
        <translation>Bordskærmen er tom. Ingen kan læse med.</translation>
    </message>
    <message>
        <source>The table screen stands still.</source>
        <translation>Bordskærmen står stille.</translation>
    </message>
    <message>
        <source>All see %1 of %2 cards. The others are for some only.</source>
        <translation>Alle ser %1 af %2 kort. De andre er kun for nogle.</translation>
    </message>
    <message>
        <source>All in the room can read along.</source>
        <translation>Alle i rummet kan læse med.</translation>
    </message>
    <message>
        <source>May %1 see them, too?</source>
        <translation>Må %1 også se dem?</translation>
    </message>
    <message>
        <source>May the children see them, too?</source>
        <translation>Må børnene også se dem?</translation>
    </message>
    <message numerus="yes">
        <source>%1 may read %n card(s) now.</source>
        <translation>
            <numerusform>%1 må læse kortet nu.</numerusform>
            <numerusform>%1 må læse %n kort nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The children may read %n card(s) now.</source>
        <translation>
            <numerusform>Børnene må læse kortet nu.</numerusform>
            <numerusform>Børnene må læse %n kort nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkFoot</name>
    <message>
        <source>Talk time</source>
        <translation>Taletid</translation>
    </message>
    <message>
        <source>the whole meeting</source>
        <translation>hele mødet</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Ingen har ordet</translation>
    </message>
    <message>
        <source>The family %1 %</source>
        <translation>Familien %1 %</translation>
    </message>
    <message>
        <source>Professionals %1 %</source>
        <translation>Fagpersoner %1 %</translation>
    </message>
    <message>
        <source>No time taken yet.</source>
        <translation>Ingen tid er taget endnu.</translation>
    </message>
    <message>
        <source>The family has had under a third. Maybe they would like the floor.</source>
        <translation>Familien har haft under en tredjedel. Måske vil de gerne have ordet.</translation>
    </message>
    <message>
        <source>The family has had %1 %, professionals %2 %</source>
        <translation>Familien har haft %1 %, fagpersoner %2 %</translation>
    </message>
    <message>
        <source>has the floor now</source>
        <translation>har ordet nu</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Time of day</source>
        <translation>Klokkeslæt</translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <source>The step has used</source>
        <translation>Trinnet har brugt</translation>
    </message>
    <message>
        <source>Step %1 has used</source>
        <translation>Trin %1 har brugt</translation>
    </message>
    <message>
        <source>Break since %1</source>
        <translation>Pause siden %1</translation>
    </message>
    <message>
        <source>Meeting until %1</source>
        <translation>Mødet til %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes used</source>
        <translation>
            <numerusform>%n minut brugt</numerusform>
            <numerusform>%n minutter brugt</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over time. Stay, or go on.</source>
        <translation>
            <numerusform>Trinnet er gået %n minut over. Bliv, eller gå videre.</numerusform>
            <numerusform>Trinnet er gået %n minutter over. Bliv, eller gå videre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left of the step</source>
        <translation>
            <numerusform>%n minut tilbage af trinnet</numerusform>
            <numerusform>%n minutter tilbage af trinnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting lasted</source>
        <translation>Mødet varede</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>No meetings are planned right now.</source>
        <translation>Der er ikke planlagt møder lige nu.</translation>
    </message>
    <message>
        <source>Make the first case</source>
        <translation>Opret den første sag</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Your cases will be here. Make the first one when you are ready.</source>
        <translation>Her kommer dine sager. Opret den første, når du er klar.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a look</source>
        <translation>
            <numerusform>%n venter på et kig</numerusform>
            <numerusform>%n venter på et kig</numerusform>
        </translation>
    </message>
    <message>
        <source>No agreements are due in the next two weeks.</source>
        <translation>Ingen aftaler har frist de næste to uger.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest cases</source>
        <translation>Seneste sager</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ikke holdt endnu</translation>
    </message>
    <message>
        <source>Next meeting %1</source>
        <translation>Næste møde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open agreement(s)</source>
        <translation>
            <numerusform>%n åben aftale</numerusform>
            <numerusform>%n åbne aftaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the preparation</source>
        <translation>Åbn forberedelsen</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start mødet</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Leads and writes</source>
        <translation>Leder og skriver</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agenda in minutes</source>
        <translation>Dagsorden i minutter</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Fortsæt mødet</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Formål: %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>%1 of %2 are coming</source>
        <translation>%1 af %2 kommer</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Ingen valgt endnu</translation>
    </message>
    <message>
        <source>%1 takes the minutes</source>
        <translation>%1 skriver referat</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 leder</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too much</source>
        <translation>
            <numerusform>%n minut for meget</numerusform>
            <numerusform>%n minutter for meget</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Ikke lavet endnu</translation>
    </message>
    <message>
        <source>The meeting is running</source>
        <translation>Mødet er i gang</translation>
    </message>
    <message>
        <source>Next meeting, %1</source>
        <translation>Næste møde, %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n answer(s)</source>
        <translation>
            <numerusform>Venter på %n svar</numerusform>
            <numerusform>Venter på %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Venter på svar fra %1</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle møder</translation>
    </message>
    <message>
        <source>This week and next</source>
        <translation>Denne uge og næste</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Ingen møder</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Ask everyone before you part</source>
        <translation>Spørg alle, før I går</translation>
    </message>
    <message>
        <source>Do the story, the understanding and the plan hang together?</source>
        <translation>Hænger historien, forståelsen og planen sammen?</translation>
    </message>
    <message>
        <source>If not: what is missing</source>
        <translation>Hvis ikke: hvad mangler</translation>
    </message>
    <message>
        <source>Has everyone been heard?</source>
        <translation>Er alle blevet hørt?</translation>
    </message>
    <message>
        <source>Does the plan make sense to the family?</source>
        <translation>Giver planen mening for familien?</translation>
    </message>
    <message>
        <source>The plan is read aloud</source>
        <translation>Planen er læst højt</translation>
    </message>
    <message>
        <source>An answer at the end</source>
        <translation>Et svar til slut</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The folder: %1</source>
        <translation>Mappen: %1</translation>
    </message>
    <message>
        <source>No backup with a key file was found in this folder. Look in another folder.</source>
        <translation>Der er ingen kopi med en nøglefil i denne mappe. Se efter i en anden mappe.</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Nøglefilen mangler</translation>
    </message>
    <message>
        <source>The key file cannot be read</source>
        <translation>Nøglefilen kan ikke læses</translation>
    </message>
    <message>
        <source>Made by a newer Tvær</source>
        <translation>Lavet med en nyere Tvær</translation>
    </message>
    <message>
        <source>The archive is not in the folder</source>
        <translation>Arkivet er ikke i mappen</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>Arkivet kan ikke læses</translation>
    </message>
    <message>
        <source>Part of the archive is damaged</source>
        <translation>En del af arkivet er beskadiget</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Kun åbent til læsning</translation>
    </message>
    <message>
        <source>Tvær may not write in the folder</source>
        <translation>Tvær må ikke skrive i mappen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Drevet er fuldt</translation>
    </message>
    <message>
        <source>Tvær is open already</source>
        <translation>Tvær er åben i forvejen</translation>
    </message>
    <message>
        <source>This could not be opened</source>
        <translation>Det lykkedes ikke at åbne</translation>
    </message>
    <message>
        <source>You can read what is whole, but not write. Nothing has been deleted. The newest backup can take the archive&apos;s place; the damaged one is kept aside.</source>
        <translation>Du kan læse det, der er helt, men ikke skrive. Der er ikke slettet noget. Den nyeste kopi kan tage arkivets plads; det beskadigede bliver gemt ved siden af.</translation>
    </message>
    <message>
        <source>Tvær is not allowed to write in the folder. You can read everything and print it, but not change it.</source>
        <translation>Tvær har ikke lov til at skrive i mappen. Du kan læse alt og udskrive det, men ikke ændre det.</translation>
    </message>
    <message>
        <source>There is no room to open the archive. What is in it is untouched. Make some room, then try again.</source>
        <translation>Der er ikke plads til at åbne arkivet. Det, der er i det, er urørt. Gør lidt plads, og prøv igen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Take the key file of the newest backup</source>
        <translation>Tag nøglefilen fra den nyeste kopi</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Åbn til læsning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Unforeseen</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noget gik galt</translation>
    </message>
    <message>
        <source>In the log it is called %1.</source>
        <translation>I loggen hedder det %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>Family version</source>
        <translation>Familiens udgave</translation>
    </message>
    <message>
        <source>Professional version</source>
        <translation>Fagpersonernes udgave</translation>
    </message>
    <message>
        <source>Child version</source>
        <translation>Barnets udgave</translation>
    </message>
    <message>
        <source>The plan alone</source>
        <translation>Planen alene</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>The child’s words</source>
        <translation>Barnets ord</translation>
    </message>
    <message>
        <source>Which child</source>
        <translation>Hvilket barn</translation>
    </message>
    <message>
        <source>Write down the talk</source>
        <translation>Skriv samtalen ned</translation>
    </message>
    <message>
        <source>How I am doing</source>
        <translation>Sådan har jeg det</translation>
    </message>
    <message>
        <source>The talk itself</source>
        <translation>Selve samtalen</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>Det har %1 sagt</translation>
    </message>
    <message>
        <source>The talk with %1 before the meeting is not written down yet.</source>
        <translation>Samtalen med %1 før mødet er ikke skrevet ned endnu.</translation>
    </message>
    <message>
        <source>%1 decides who may know what. Ctrl+Enter lays the words on the table.</source>
        <translation>%1 bestemmer, hvem der må vide hvad. Ctrl+Enter lægger ordene på bordet.</translation>
    </message>
    <message>
        <source>First ask %1 who may know it.</source>
        <translation>Spørg først %1, hvem der må vide det.</translation>
    </message>
    <message>
        <source>It lies on the table.</source>
        <translation>Det ligger på bordet.</translation>
    </message>
    <message>
        <source>The child’s words on the table</source>
        <translation>Barnets ord på bordet</translation>
    </message>
    <message>
        <source>Lay on the table</source>
        <translation>Læg på bordet</translation>
    </message>
    <message>
        <source>%1, in the child’s words</source>
        <translation>%1, med barnets ord</translation>
    </message>
    <message>
        <source>May be read by</source>
        <translation>Må læses af</translation>
    </message>
    <message>
        <source>It stays here until %1 says who may know it.</source>
        <translation>Det bliver her, til %1 har sagt, hvem der må vide det.</translation>
    </message>
    <message>
        <source>Only for these people</source>
        <translation>Kun til dem her</translation>
    </message>
    <message>
        <source>Why, for your own record</source>
        <translation>Hvorfor, til dig selv</translation>
    </message>
    <message>
        <source>Only %2 may know it. %1 has decided that.</source>
        <translation>Kun %2 må vide det. Det har %1 bestemt.</translation>
    </message>
    <message>
        <source>Who talked with the child</source>
        <translation>Hvem talte med barnet</translation>
    </message>
    <message>
        <source>Nobody has this name here yet.</source>
        <translation>Ingen her har det navn endnu.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>A day, such as 1.12 or Friday</source>
        <translation>En dag, fx 1.12 eller fredag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Told about the duty to report</source>
        <translation>Kender underretningspligten</translation>
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
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Sådan blev det sagt</translation>
    </message>
    <message>
        <source>Whole minutes, such as 30</source>
        <translation>Hele minutter, fx 30</translation>
    </message>
</context>
<context>
    <name>Wellbeing</name>
    <message>
        <source>Safe</source>
        <translation>Tryg</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Rask</translation>
    </message>
    <message>
        <source>Learning and growing</source>
        <translation>Lærer og udvikler mig</translation>
    </message>
    <message>
        <source>Cared for</source>
        <translation>Bliver passet på</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Respected</source>
        <translation>Bliver hørt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Har ansvar</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Er med</translation>
    </message>
</context>
<context>
    <name>WellbeingMark</name>
    <message>
        <source>Good</source>
        <translation>Godt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandet</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Svært</translation>
    </message>
</context>
</TS>
