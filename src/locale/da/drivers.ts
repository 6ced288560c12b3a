import type { enDrivers } from "../en/drivers";

export const daDrivers: typeof enDrivers = {
  arrangement: {
    name: "Driftsform",
    help: "Hvem der driver callcentret, og hvor, hvilket bestemmer alternativets standardværdier; skift den, hvis arbejdet skal ligge et andet sted.",
  },
  country: {
    name: "Land",
    help: "Hvor det nuværende callcenter ligger: landet vælger standardværdier for løn, timer, personalegoder m.m.",
  },

  "calls-per-year": {
    name: "Opkald pr. år",
    help: "Antal indgående opkald på et år, som det er i dag, inklusive gentagne opkald; angiv først og fremmest dit eget tal.",
  },
  "call-growth": {
    name: "Vækst i opkald pr. år",
    help: "Årlig vækst i opkald i procent; ret den, hvis du venter flere eller færre opkald.",
  },
  "handle-time": {
    name: "Behandlingstid pr. opkald",
    help: "Gennemsnitligt antal sekunder, en agent bruger på et opkald, inklusive efterarbejde; brug tallet fra telefonsystemet.",
  },
  "fcr-today": {
    name: "Løst ved første kontakt i dag",
    help: "Andel af henvendelser, der i dag løses ved første kontakt; brug din egen måling, for den viser, hvor mange af opkaldene der er gentagelser.",
  },
  "repeat-share": {
    name: "Uløste, der ringer igen",
    help: "Andel af dem, der ikke fik løst deres problem, som ringer igen; ret den, hvis opkaldsdata viser et andet tal.",
  },
  "order-share": {
    name: "Henvendelser med ordre",
    help: "Andel af henvendelser, der fører til en ordre; lad den stå på 0, medmindre callcentret sælger.",
  },
  "order-margin": {
    name: "Dækningsbidrag pr. ordre",
    help: "Dækningsbidraget på én ordre; angiv det, hvis callcentret modtager ordrer.",
  },

  "handle-uplift": {
    name: "Ekstra behandlingstid",
    help: "Ekstra behandlingstid ved dette alternativ som andel af den nuværende; ret den, hvis en prøveperiode eller leverandørens andre kunder viser en anden forskel.",
  },
  "first-year-uplift": {
    name: "Ekstra behandlingstid, første år",
    help: "Yderligere behandlingstid kun i år 1, mens agenterne lærer, som andel af den nuværende; tilpas den til den planlagte oplæring.",
  },
  "first-contact-resolution": {
    name: "Løst ved første kontakt (FCR)",
    help: "Andel af henvendelser, som alternativet løser ved første kontakt; brug, hvad leverandøren kan dokumentere, eller kontrakten kræver.",
  },
  "escalation-share": {
    name: "Henvendelser sendt retur",
    help: "Andel af henvendelser, der sendes retur, så virksomhedens egne medarbejdere gør dem færdige; angiv den, hvis nogle sager skal blive i huset.",
  },
  "escalation-cost": {
    name: "Omkostning pr. returneret henvendelse",
    help: "Omkostningen ved at gøre én returneret henvendelse færdig; angiv den sammen med andelen af henvendelser, der sendes retur.",
  },
  "dissatisfied-share": {
    name: "Utilfredse henvendelser",
    help: "Andel af henvendelser, der efterlader kunden utilfreds; brug din egen måling eller leverandørens for lignende opgaver.",
  },
  "churn-rate": {
    name: "Utilfredse, der forlader os",
    help: "Andel af utilfredse henvendelser, hvorefter kunden forlader virksomheden; ret den, hvis kundedata viser et andet kundefrafald.",
  },
  "customer-margin": {
    name: "Dækningsbidrag pr. kunde",
    help: "Det dækningsbidrag, der mistes, når én kunde forsvinder; brug den værdi, en kunde har i dit eget regnskab.",
  },
  "order-loss": {
    name: "Mistede ordrer",
    help: "Andel af ordrer, der mistes på grund af måden, opkaldet håndteres på; ret den, hvis salget pr. henvendelse afhænger af alternativet.",
  },

  occupancy: {
    name: "Belægningsgrad",
    help: "Andel af agentens tid ved telefonen, der bruges på henvendelser; er cellen tom i en projektmappe, kommer tallet fra bemandingsarket.",
  },
  shrinkage: {
    name: "Shrinkage (tabt tid)",
    help: "Andel af den betalte tid, hvor agenten ikke er ved telefonen, fx ferie, sygdom, pauser og kurser; brug dine egne tal.",
  },
  "paid-hours": {
    name: "Betalte timer pr. årsværk",
    help: "Antal timer, der betales for ét årsværk på et år; tilpas det til arbejdsåret i landet.",
  },
  "agent-pay": {
    name: "Løn pr. agent pr. år",
    help: "Årlig løn til én fuldtidsagent, virksomheden selv ansætter; brug lønregnskabet, og behold 0, hvis leverandøren ansætter agenterne.",
  },
  "benefits-rate": {
    name: "Lønafledte omkostninger, andel af løn",
    help: "Pension, bidrag og andre lønafledte omkostninger som andel af lønnen, uden betalt ferie, der indgår i shrinkage; brug din egen sats.",
  },
  "wage-inflation": {
    name: "Lønstigning pr. år",
    help: "Årlig stigning i lønningerne som andel; brug overenskomsten eller prognosen for stedet.",
  },
  "price-inflation": {
    name: "Prisstigning pr. år",
    help: "Årlig stigning i andre priser end løn og leverandørens pris, som andel; brug den prognose, du budgetterer med.",
  },
  attrition: {
    name: "Personaleomsætning pr. år",
    help: "Andel af virksomhedens egne agenter, der stopper på et år; brug dine egne tal, men ikke for en leverandør, hvis pris allerede rummer det.",
  },
  "cost-per-hire": {
    name: "Omkostning pr. ansættelse",
    help: "Omkostningen ved at erstatte én agent, der stopper, både rekruttering og oplæring; brug, hvad en ny agent koster virksomheden.",
  },
  "agents-per-supervisor": {
    name: "Agenter pr. teamleder",
    help: "Antal fuldtidsagenter, én teamleder har ansvar for; tilpas det til din egen organisation.",
  },
  "supervisor-pay": {
    name: "Løn pr. teamleder pr. år",
    help: "Årlig løn til én teamleder på fuld tid; brug lønregnskabet, og behold 0, hvis leverandøren står for teamledelsen.",
  },
  "workplace-cost": {
    name: "Kontorplads pr. årsværk",
    help: "Årlig omkostning til lokaler, møbler og forbrug for ét årsværk; behold 0, hvis leverandøren stiller kontorpladsen til rådighed.",
  },
  "technology-cost": {
    name: "It og systemer pr. årsværk",
    help: "Årlig omkostning til systemer, licenser og support for ét årsværk; behold 0, hvis den indgår i leverandørens pris.",
  },
  "telephony-rate": {
    name: "Telefoni pr. minut",
    help: "Omkostning til telefoni for ét minuts behandlingstid; brug din egen takst, og behold 0, hvis leverandøren betaler.",
  },

  "price-unit": {
    name: "Prisgrundlag",
    help: "Det, leverandørens pris beregnes efter, fx minutter eller betalte timer; vælg det, der står i tilbuddet.",
  },
  price: {
    name: "Leverandørens enhedspris",
    help: "Leverandørens pris for én enhed af prisgrundlaget; angiv prisen fra tilbuddet, i tilbuddets egen valuta, hvis du angiver dens kurs under ”Tilbuddets valutakurs”.",
  },
  "minimum-fee": {
    name: "Minimumsbetaling pr. år",
    help: "Det mindste, leverandøren får betalt på et år; angiv det, hvis kontrakten garanterer et minimum.",
  },
  "fee-tax-rate": {
    name: "Moms uden fradragsret",
    help: "Moms af betalingen, som virksomheden ikke kan trække fra, som andel af betalingen; angiv den, hvis fradragsretten er begrænset.",
  },
  "price-indexation": {
    name: "Prisregulering pr. år",
    help: "Årlig stigning i leverandørens pris som andel; brug kontraktens reguleringsklausul.",
  },
  "currency-drift": {
    name: "Valutaudvikling pr. år",
    help: "Årlig ændring i værdien af leverandørens valuta som andel, over 0, når den stiger; angiv den, hvis der betales i en anden valuta.",
  },

  "oversight-rate": {
    name: "Leverandørstyring, andel af betaling",
    help: "Omkostningen ved at følge op på leverandøren som andel af betalingen; tilpas den til den opfølgning, kontrakten kræver.",
  },
  "oversight-fte": {
    name: "Leverandørstyring, årsværk",
    help: "Årsværk, der følger op på leverandøren og ikke indgår i andelen af betalingen; angiv dem, hvis du planlægger pr. person.",
  },
  "oversight-pay": {
    name: "Løn til leverandørstyring pr. år",
    help: "Årlig løn for ét årsværk, der følger op på leverandøren; brug lønregnskabet.",
  },
  "change-cost": {
    name: "Ændringer pr. år",
    help: "Årlig omkostning ved at ændre scripts, opgaver og krav; tilpas den til leverandørens takster og de ændringer, du venter.",
  },
  "released-hours": {
    name: "Frigjorte ledertimer pr. år",
    help: "Antal ledertimer pr. år, der frigøres til andet arbejde; brug den tid, lederne i dag bruger på callcentret.",
  },
  "management-rate": {
    name: "Værdi af en ledertime",
    help: "Hvad én times ledertid er værd; brug den fulde omkostning pr. time for virksomhedens ledere.",
  },

  "infrastructure-investment": {
    name: "Investering i infrastruktur",
    help: "Investering i lokaler, systemer og udstyr før start, én gang; angiv den, hvis et callcenter skal bygges op.",
  },
  "selection-rate": {
    name: "Leverandørvalg, andel af betaling",
    help: "Omkostningen ved at finde og undersøge en leverandør, én gang, som andel af første års betaling; ret den, hvis du bruger rådgivere eller rejser.",
  },
  "transition-cost": {
    name: "Overgangsomkostninger",
    help: "Omkostninger ved at flytte arbejdet, én gang, fx projektfolk, oplæring og nye systemer; brug tallet fra overgangsplanen.",
  },
  "parallel-months": {
    name: "Måneder med paralleldrift",
    help: "Antal måneder, hvor det nuværende callcenter kører ved siden af det nye; brug tallet fra overgangsplanen.",
  },
  "stranded-cost": {
    name: "Tilbageværende forpligtelser",
    help: "Omkostninger, som det nuværende callcenter efterlader, én gang, fx en lejekontrakt eller en nedskrivning; angiv dem, hvis der er sådanne forpligtelser.",
  },
  "start-delay": {
    name: "Forsinkelse før start",
    help: "Antal måneder fra beslutningen, til alternativet tager imod opkald; brug den dato, leverandøren eller projektet forpligter sig til.",
  },
  "delay-value": {
    name: "Tab pr. måneds forsinkelse",
    help: "Den værdi, der tabes hver måned, indtil alternativet er i drift, ud over det nuværende callcenters omkostning; angiv den, hvis ventetiden fx koster salg.",
  },
  "old-cost": {
    name: "Nuværende omkostning pr. måned",
    help: "Hvad det nuværende callcenter koster pr. måned, indtil alternativet er i drift; en ny projektmappe henter tallet fra basisalternativet, så ret det kun, hvis du ved bedre.",
  },

  "displaced-jobs": {
    name: "Nedlagte stillinger",
    help: "Antal årsværk, der nedlægges ved dette alternativ; en ny projektmappe henter tallet fra den interne bemanding, så ret det, hvis agenter får andet arbejde.",
  },
  "displaced-pay": {
    name: "Løn i nedlagte stillinger",
    help: "Årlig løn i én fuldtidsstilling, der nedlægges; brug, hvad agenterne tjener i dag.",
  },
  "severance-months": {
    name: "Fratrædelsesgodtgørelse, månedslønninger",
    help: "Fratrædelsesgodtgørelse for hver nedlagt stilling i månedslønninger; tilpas den til gældende lov og overenskomst.",
  },
  "remaining-staff": {
    name: "Tilbageværende medarbejdere",
    help: "Antal årsværk, der bliver og mærker ændringen; tilpas det til de afdelinger, der arbejder tæt på callcentret.",
  },
  "morale-loss": {
    name: "Motivationstab, andel af løn",
    help: "Tabt arbejde i år 1 blandt dem, der bliver, som andel af en årsløn; ret den, hvis tidligere ændringer peger på et andet tal.",
  },
  "local-multiplier": {
    name: "Lokal multiplikator",
    help: "Tabet for den lokale økonomi som andel af den løn, der forsvinder; ret den, hvis en lokal undersøgelse giver et andet tal.",
  },
  "include-local-impact": {
    name: "Medregn lokal effekt (0 eller 1)",
    help: "1 medregner tabet for den lokale økonomi, 0 udelader det; vælg 1, hvis tabet skal tælle med i beslutningen.",
  },

  "exit-probability": {
    name: "Sandsynlighed for førtidigt ophør pr. år",
    help: "Sandsynligheden fra 0\u00a0% til 100\u00a0% for, at kontrakten ophører før tid i et givet år; ret den, hvis du kender leverandørens historik.",
  },
  "notice-months": {
    name: "Opsigelsesvarsel, måneder",
    help: "Antal måneders betaling, der stadig skal falde efter en opsigelse; brug kontraktens varsel.",
  },
  "exit-cost": {
    name: "Omkostning ved førtidigt ophør",
    help: "Omkostningen ved at vælge en ny leverandør og flytte arbejdet igen efter ét førtidigt ophør; brug dit eget skøn.",
  },
  "breach-probability": {
    name: "Sandsynlighed for databrud pr. år",
    help: "Sandsynligheden fra 0\u00a0% til 100\u00a0% for et databrud i et givet år; brug vurderingen fra dem, der kontrollerer datasikkerheden.",
  },
  "records-exposed": {
    name: "Udsatte dataposter",
    help: "Antal kundedataposter, der berøres af ét databrud; brug det antal, agenterne har adgang til.",
  },
  "cost-per-record": {
    name: "Omkostning pr. datapost",
    help: "Omkostningen ved én udsat datapost, fra besked til kunden til bøder; ret den, hvis oplysningerne er mere eller mindre følsomme.",
  },
  "reputation-probability": {
    name: "Sandsynlighed for omdømmetab pr. år",
    help: "Sandsynligheden fra 0\u00a0% til 100\u00a0% for en hændelse i et givet år, der skader virksomhedens navn; brug din egen vurdering.",
  },
  "reputation-impact": {
    name: "Tab ved skadet omdømme",
    help: "Tabet ved én hændelse, der skader virksomhedens navn; brug, hvad den ville koste i mistet salg og kampagner.",
  },
  "service-failure-probability": {
    name: "Sandsynlighed for servicesvigt pr. år",
    help: "Sandsynligheden fra 0\u00a0% til 100\u00a0% for et alvorligt servicesvigt i et givet år; brug leverandørens historik.",
  },
  "service-failure-impact": {
    name: "Tab ved servicesvigt",
    help: "Tabet ved ét alvorligt servicesvigt; brug, hvad en dag eller mere uden besvarede opkald ville koste.",
  },
  "other-risk": {
    name: "Øvrige risici pr. år",
    help: "Forventet tab pr. år for risici uden deres egen linje; en ny projektmappe henter tallet fra sin liste over risici, så ret det dér.",
  },

  "horizon-years": {
    name: "Tidshorisont, år",
    help: "Antal hele år efter start, der sammenlignes, fra 1 til 10; tilpas det til, hvor længe beslutningen skal holde.",
  },
  "discount-rate": {
    name: "Kalkulationsrente, nominel",
    help: "Den årlige rente, som andel og inklusive inflation, der omregner senere beløb til nutidsværdi; brug virksomhedens eget afkastkrav.",
  },
  "discount-timing": {
    name: "Diskonteringstidspunkt i året",
    help: "Hvornår på året beløb regnes som betalt, som andel af et år (0\u00a0% er årets slutning, 50\u00a0% midten); følg virksomhedens praksis.",
  },
  "tax-rate": {
    name: "Skattesats",
    help: "Skat af overskud som andel; lad den stå på 0, hvis kalkulationsrenten er før skat.",
  },
  "default-currency-rate": {
    name: "Valutaenheder pr. US-dollar",
    help: "Enheder af projektmappens valuta pr. US-dollar; angiv den, hvis du bruger en anden valuta, for den omregner standardbeløb, men ikke beløb, du selv skriver.",
  },

  "unresolved-churn": {
    name: "Uløste, der forlader virksomheden",
    help: "Andel af de uløste henvendelser, som ikke ringer igen og koster kunden; ret den, hvis dine kundedata viser noget andet.",
  },
  "support-ratio": {
    name: "Støttepersonale pr. agent",
    help: "Fuldtidsansatte til kvalitet, planlægning og oplæring pr. agent, til en teamleders løn; ret den til din egen organisation, og behold 0, hvor leverandørens pris dækker dem.",
  },
  "leakage-rate": {
    name: "Faktureret uden for prisen",
    help: "Det, leverandøren fakturerer uden for prisen, fx ekstraarbejde og rettelser, som andel af betalingen; ret den efter dine erfaringer.",
  },
  "committed-share": {
    name: "Aftalt mindstemængde",
    help: "Andel af det første års forventede enheder, som betales uanset hvad; ret den til kontraktens mindstemængde.",
  },
  "automated-share": {
    name: "Automatiserede henvendelser",
    help: "Andel af henvendelser, som automatisering tager før en agent; ret den til det, et forsøg har vist, ikke til et løfte.",
  },
  "automated-again": {
    name: "Automatiserede, der vender tilbage",
    help: "Andel af de automatiserede henvendelser, som vender tilbage til en agent; ret den til det, et forsøg har vist.",
  },
  "automation-price": {
    name: "Pris pr. automatiseret henvendelse",
    help: "Prisen for én henvendelse, som automatiseringen tager; erstat den med prisen i tilbuddet.",
  },
  "automation-cost": {
    name: "Automatisering pr. år",
    help: "Årlig omkostning til platformen og de medarbejdere, der driver automatiseringen; angiv den, hvor henvendelser automatiseres.",
  },
  "residual-uplift": {
    name: "Ekstra tid efter automatisering",
    help: "Behandlingstid, der lægges til de henvendelser, agenterne stadig får, som andel, hvis alle blev automatiseret: de lette forsvinder først; ret den til det, et forsøg har vist.",
  },
  "oversight-norm": {
    name: "Leverandørstyring, der slår til",
    help: "Andel af betalingen, som leverandørstyring skal koste, for at standarden holder; ret den til det, dine egne kontrakter krævede, for mindre gør skade mere sandsynlig.",
  },
  "neglect-effect": {
    name: "Virkning af forsømmelse",
    help: "Hvor meget mere sandsynlig skade bliver helt uden leverandørstyring eller leverandørvalg, som andel: 1 fordobler den; ret den, hvis dine egne erfaringer siger noget andet.",
  },
  "selection-norm": {
    name: "Leverandørvalg, der slår til",
    help: "Andel af første års betaling, som et grundigt leverandørvalg koster; ret den til det, dine egne udbud krævede, for mindre gør førtidigt ophør mere sandsynligt.",
  },
  "jobs-kept": {
    name: "Stillinger, der bliver i nærområdet",
    help: "Andel af de nedlagte stillinger, som bliver i den lokale økonomi; ret den, hvis leverandøren arbejder eller ansætter i nærheden.",
  },
  "transfer-share": {
    name: "Medarbejdere, der overtages",
    help: "Andel af de berørte medarbejdere, som leverandøren overtager, og som ikke får fratrædelsesgodtgørelse; i Danmark og Storbritannien kan loven kræve det.",
  },
  "training-hours": {
    name: "Oplæring før start",
    help: "Timer, der faktureres eller betales for hver agent før starten; ret dem efter overgangsplanen.",
  },
  "training-price": {
    name: "Pris pr. oplæringstime",
    help: "Hvad én times oplæring koster for én agent; erstat den med prisen i tilbuddet.",
  },
  "vetted-share": {
    name: "Agenter, du kan godkende",
    help: "Andel af agenterne, som du kan godkende eller afvise; ret den til det, kontrakten giver dig: den flytter ingen omkostning selv, men viser sig i løsning ved første kontakt.",
  },
  "price-rate": {
    name: "Tilbuddets valutakurs",
    help: "Enheder af projektmappens valuta for én enhed af den valuta, prisen er angivet i; 1, når tilbuddet er i projektmappens valuta, så prisen kan skrives, som den står i tilbuddet.",
  },
  "agents-per-overseer": {
    name: "Agenter pr. leverandørstyrer",
    help: "Antal fuldtidsagenter, som én medarbejder i leverandørstyringen følger; ret det til din egen organisation.",
  },
};
