import type { HelpTexts } from "../en/help";
import { formatNumber } from "../numbers";

const number = (count: number) => formatNumber(count, "da");

export const daHelp: HelpTexts = {
  site: "Hjælp til Outsource for Excel",
  language: "Dansk",
  skip: "Gå til sidens tekst",
  navigation: "Hjælpens sider",
  languages: "Siden på andre sprog",
  inEnglish: "Denne del findes kun på engelsk.",
  footer: (version) => `Model og katalog ${version}. Alt beregnes på din egen computer.`,
  pages: {
    index: "Indhold",
    reading: "Sådan læses sammenligningen",
    model: "Modellen",
    accuracy: "Nøjagtighed",
    performance: "Hastighed",
    privacy: "Beskyttelse af data",
    support: "Support",
  },
  index: {
    lead: "Outsource for Excel hjælper med at afgøre, om et callcenter skal outsources, hvor og til hvem. Programmet skriver en sammenligning i din projektmappe og besvarer de samme spørgsmål som funktioner i en hvilken som helst celle.",
    start:
      "Vælg ”Sammenlign alternativer” på fanen Hjem for at skrive en sammenligning, eller skriv =OUTSOURCE_ i en celle for at se funktionerne.",
    functions: "Cellefunktioner",
    factors: "Fordele og ulemper",
    pages: "Mere",
  },
  functionPage: {
    typed: "Sådan skrives den",
    optional: "Det, der står i kantede parenteser, kan udelades.",
    arguments: "Argumenter",
    argument: "Argument",
    presence: "Skal angives",
    meaning: "Betydning, enhed og standardværdi",
    isNeeded: "ja",
    isOptional: "nej",
    choices: (argument) => `Hvad ${argument} kan være`,
    choice: "Valg",
    example: "Eksempel",
    sheet: "På arket",
    formula: "Formel",
    answer: "Svar",
    excerpt: (rows, columns) => `De første celler af et svar på ${number(rows)} rækker og ${number(columns)} kolonner.`,
    rounded: "Tallene er her afrundet til seks cifre.",
    errors: "Fejl",
    errorsAre: (wrong, missing) =>
      `Et argument, der ikke kan bruges, giver ${wrong}, og et svar, der ikke findes, giver ${missing}. Begge har en sætning, der siger, hvad der er galt, hvor, og hvad der er tilladt: peg på cellens advarselstegn for at læse den. Intet forkert input giver et tal.`,
    mistake: "En fejl, og hvad der svares",
    noArguments: "Funktionen har ingen argumenter, så der kan ikke være fejl i dem.",
    exactness: "Hvor nøjagtig funktionen er, og hvad den er afprøvet mod, står på siden om nøjagtighed.",
  },
  factorPage: {
    at: (rating) => `Vurderingen ${rating} betyder`,
    item: "Hvor artiklerne siger det",
    side: "Hvad den taler for",
    driver: "Forudsætning",
    unit: "Enhed",
    meaning: "Betydning",
    id: "Id",
    source: "Standardværdiens kilde",
    noLines: "Den vurderes kun: den når ingen omkostning.",
    defaults:
      "Standardværdierne er USA's, i amerikanske dollar, hvor de er beløb; OUTSOURCE_DRIVERS viser dem for de andre lande.",
  },
  reading: {
    lead: "Sammenligningen begynder med sit svar og går videre til det, svaret bygger på. Læs arket ”Sammenligning” fra toppen; ethvert tal på det kan følges tilbage til en celle, du har skrevet i, eller til en standardværdi med kilde.",
    decision: "Beslutningen",
    decisionText: [
      "Blandt de alternativer, hvis nutidsværdi af omkostninger ligger inden for et bånd over den laveste, anbefales det med den højeste score. Står scorerne lige, anbefales det, hvis omkostning er sikrest.",
      "Beslutningen kaldes foreløbig, indtil de tal er skrevet, som kun du kan kende: dine opkald, din behandlingstid, løn, priser og lignende. Arket nævner dem, der mangler.",
      "Taler en af sætningerne om kontroller, om tal, der stadig beregnes, eller om forudsætninger, der er ændret, så tag det først: tallene under den holder måske ikke.",
    ],
    figures: "Tallene",
    figuresText: [
      "Nutidsværdi af omkostninger er, hvad et alternativ koster over tidshorisonten i dagens penge, efter skat. Lavest er bedst. En besparelse er basisalternativets omkostning minus alternativets.",
      "P10 og P90 er de omkostninger, som ét gennemløb af ti ligger under, og som ét af ti overskrider: imellem dem ligger otte af ti gennemløb.",
      "Chancen for at være billigst tæller de gennemløb, hvor alternativet koster mindst af alle. En lille besparelse med stor chance kan være et bedre valg end en stor med lille chance.",
      "Et break-even er den værdi, hvor to alternativer koster det samme, mens alt andet bliver stående. Jo tættere det er på dagens værdi, jo mindre kan man stole på beslutningen.",
      "Scoren vejer de 18 fordele og ulemper, 0 til 100. Den indeholder ingen penge selv, men nogle vurderinger følger af de samme tal.",
    ],
    states: "Tilstande, et tal kan have",
    statesText: [
      "Beregner: Funktionen har ikke svaret endnu. Vent med at bruge tallet.",
      "Frosset: Projektmappen er overdraget, og tallet er den værdi, det havde dengang.",
      "Forældet: En forudsætning er ændret siden overdragelsen, så det frosne tal hører ikke længere til den.",
      "Fejl: To måder at beregne det samme tal på er uenige, eller en betingelse er brudt. Arket ”Kontroller” siger hvilken.",
    ],
    settings: "Beslutningens indstillinger",
    sheets: "Arkene",
    rules: "Fortegn og enheder",
    colours: "Farver",
  },
  model: {
    lead: "Alle alternativer beregnes med de samme formler; kun deres forudsætninger er forskellige. Arket ”Omkostninger” har formlerne i åbne celler, og funktionen OUTSOURCE_TCO beregner dem en gang til; arket ”Kontroller” sammenligner de to.",
    formulas: "Fra opkald til leverandørens enheder, for hvert år",
    lines: "Omkostninger, for hvert år",
    sums: "Summer, for hvert år",
    line: "Linje",
    group: "Gruppe",
    formula: "Formel",
    ofYear: (name, year) => `${name}, år ${year}`,
    ofForecast: (name) => `${name}, år 1 ifølge prognosen`,
    discounting:
      "År 0 er forberedelse og diskonteres ikke. Nutidsværdien af omkostningerne er summen af de diskonterede totaler; en gruppe tæller kun én gang i en total. Det, der ligger uden for virksomheden, beskattes aldrig.",
    risk: "Usikkerhed",
    riskText: [
      "Hver usikker forudsætning har en lav og en høj ende, som gange af dens værdi, og en fordeling imellem dem. Et gennemløb trækker dem alle og for hvert år, om hver risikohændelse indtræffer; det, alternativerne deler, deler de i hvert gennemløb.",
      "Tilfældighedstallene er ens på alle maskiner: Samme startværdi giver samme tal. Arket ”Efterprøvning” trækker et hvilket som helst gennemløb igen i almindelige formler.",
      "Gennemløb trækkes tilfældigt eller fra et gitter, som ligger jævnt over alt, der kan ske: Med lige så mange gennemløb bliver gennemsnit og besparelser meget sikrere, fraktiler noget, sandsynligheder næppe. Arket ”Simulering” har en celle til valget, og ”Efterprøvning” trækker gennemløb af begge slags.",
    ],
    drivers: "Forudsætninger og deres standardværdier",
  },
  accuracy: {
    lead: "Hver cellefunktion sammenlignes med tal, som andre har offentliggjort, eller som er beregnet på anden vis. Tabellerne skrives af testene selv; en test fejler, hvor de ikke længere holder.",
  },
  performance: {
    lead: "Målte tider for funktionerne ved siden af andre måder at beregne det samme på. Tiderne afhænger af maskinen; forholdet mellem dem gør det mindre.",
  },
  privacy: {
    lead: "Tilføjelsesprogrammet beregner alt på din egen maskine og sender intet om dig eller din projektmappe nogen steder hen.",
    points: [
      "Det læser og skriver den åbne projektmappe og intet andet af dit.",
      "Det sender intet indhold fra projektmappen, ingen statistik og ingen fejlrapporter, hverken til os eller til andre.",
      "Dets sider henter deres egne filer fra den adresse, programmet leveres fra, og Microsofts bibliotek office.js fra Microsoft. Begge servere ser det, som enhver webserver ser af en forespørgsel, fx din netværksadresse.",
      "Det gemmer rudens sprog i lageret i den browser, Excel bruger, og intet andet dér. Det sætter ingen cookies.",
      "I projektmappen gemmer det, hvad en sammenligning er lavet ud fra: dens alternativer, land, valuta, sprog, dag og version, en log over, hvad der er gjort ved den, og det, der er skrevet under Kalibrer om det nuværende callcenter: antal ansatte, pladser og omkostning. Den, der får projektmappen, får også dette.",
      "Microsoft kan indsamle data om Excel og om tilføjelsesprogrammer efter sine egne vilkår; det har tilføjelsesprogrammet ingen del i.",
      "Hjælpens sider kører intet script og henter intet andre steder fra.",
    ],
    removal:
      "Slet sammenligningens ark og tilføjelsesprogrammet for at fjerne det hele. Det, som projektmappen gemmer om en sammenligning, bliver i filen uden at stå på noget ark: Kopier dine egne ark til en ny projektmappe for at slippe af med det. Rudens sprog forsvinder sammen med browserens lager.",
  },
  support: {
    lead: "Spørgsmål og fejl besvares på projektets side; alle kan læse, hvad der skrives dér.",
    project: "Projektets side",
    problems: "Almindelige problemer",
    problem: "Hvad du ser",
    remedy: "Hvad du gør",
    remedies: (name) => [
      {
        problem: `Celler viser ${name}.`,
        remedy:
          "Tilføjelsesprogrammet er ikke installeret her, eller det blev det først, da Excel allerede havde åbnet projektmappen. Installér det, og vælg derefter Deling > Reparer formler på fanen Hjem.",
      },
      {
        problem: "Funktionerne foreslås ikke, mens en formel skrives.",
        remedy:
          "De kræver Microsoft 365 på Windows, Mac eller nettet. Excel på iPad og Excel købt som engangskøb kan ikke bruge dem.",
      },
      {
        problem: "Ruden siger, at en celle redigeres i Excel.",
        remedy: "Tryk på Enter eller Esc i arket, og gør det samme igen i ruden.",
      },
      {
        problem: "En kollega uden tilføjelsesprogrammet skal læse projektmappen.",
        remedy:
          "Vælg Deling > Overdrag: Alle tilføjelsesprogrammets formler bliver til deres værdier og kan gendannes senere.",
      },
      {
        problem: "Et tal ser forkert ud.",
        remedy:
          "Se først på arket ”Kontroller”. Er alle kontroller i orden, så skriv formlen ned, dens input og det, du ventede, og meld det.",
      },
    ],
    report: "Hvad en fejlmelding bør sige",
    reportPoints: [
      "Hvad du gjorde, hvad du ventede, og hvad der kom i stedet.",
      "Din Excel: version og build, og om den er på Windows, Mac eller nettet.",
      "Hvad =OUTSOURCE_VERSION() svarer.",
      "Intet fortroligt: find på eksemplets tal.",
    ],
    security:
      "Meld en sårbarhed fortroligt, med Security > Report a vulnerability på projektets side, og ikke dér, hvor alle kan læse det.",
  },
};
