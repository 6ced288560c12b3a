import type { enPane } from "../en/pane";
import { daHandOffFaults } from "./handOff";
import { daPaneDecision } from "./paneDecision";
import { daPaneFrame } from "./paneFrame";
import { formatNumber } from "../numbers";

export const daPane: typeof enPane = {
  ...daPaneFrame,
  ...daPaneDecision,
  product: "Outsource",
  language: "Sprog",
  opening: "Leder efter en sammenligning i projektmappen…",

  setUp: {
    newHeading: "Ny sammenligning",
    heading: "Opsætning",
    today: "Er der et callcenter nu?",
    todayChoices: {
      running: "Vi driver et callcenter",
      vendor: "En leverandør driver det",
      none: "Intet callcenter endnu",
    },
    todayHints: {
      running: "Alternativer med en leverandør erstatter dets agenter og omkostninger.",
      vendor: "Kontrakten i dag er basisalternativet; de andre alternativer erstatter den.",
      none: "Der er hverken agenter eller omkostninger at erstatte.",
    },
    country: "Hvor callcentret ligger",
    countryHint: "Landet vælger standardværdierne og sin egen valuta.",
    options: "Alternativer",
    optionsHint: (least, most) =>
      `${least} til ${most} alternativer. Driftsformen bestemmer standardværdierne; du kan ændre dem i arkene.`,
    option: (number) => `Alternativ ${number}`,
    baselineOption: "Basisalternativ",
    arrangement: (number) => `Driftsform for alternativ ${number}`,
    optionNames: {
      "in-house": "Internt",
      "in-house-new": "Nyt internt callcenter",
      automated: "Internt med automatisering",
      onshore: "Onshore-leverandør",
      nearshore: "Nearshore-leverandør",
      offshore: "Offshore-leverandør",
    },
    add: "Tilføj alternativ",
    remove: (number) => `Fjern alternativ ${number}`,
    currency: "Valuta",
    likelyCurrencies: "Ofte brugt",
    allCurrencies: "Alle valutaer",
    ownCurrencyHint: (currency) => `Standardbeløbene er landets, i ${currency}.`,
    dollarHint: "Landets standardbeløb omregnes til US-dollar.",
    rate: (currency) => `${currency} pr. US-dollar`,
    rateHint:
      "Så meget koster én US-dollar. Landets standardbeløb omregnes til kursen; beløb, du selv skriver, omregnes ikke.",
    horizon: "Tidshorisont",
    yearCount: (years) => `${years} år`,
    moneyQuestion: {
      heading: (from) => `Hvad skal der ske med beløbene indtastet i ${from}?`,
      note: (to) => `Intet skrives, før du vælger. Disse beløb kommer til at stå i ${to}:`,
      becomes: "bliver til",
      stays: "(en formel, forbliver som den er)",
      convert: (to, rate) => `Omregn til ${to} (gange ${rate})`,
      keep: (to) => `Behold tallene som ${to}`,
      cancel: "Annuller",
    },
    newNote:
      "Der tilføjes ark i projektmappen; de ark, der er der i forvejen, ændres ikke. Excel kan ikke altid fortryde det.",
    note: "Sammenligningen skrives igen, og det, du selv har skrevet i den, bevares; andre ark ændres ikke. Excel kan ikke altid fortryde det.",
    languageNote: "Arkene skifter til dansk.",
    create: "Opret sammenligning",
    creating: "Opretter sammenligning…",
    update: "Opdater sammenligning",
    updating: "Opdaterer sammenligning…",
  },

  nameProblems: {
    blank: "Giv alternativet et navn.",
    tooLong: (most) => `Brug højst ${most} tegn.`,
    duplicate: "Et andet alternativ har samme navn. Vælg et andet.",
    number: "Brug også bogstaver: Et tal alene læses som alternativets nummer.",
    reserved: "Projektmappen bruger navnet som overskrift. Vælg et andet.",
    firstCharacter: "Begynd med et bogstav eller et tal: Excel kan læse andre tegn som en formel.",
  },
  rateProblems: {
    blank: (currency) => `Skriv, hvor mange ${currency} én US-dollar koster.`,
    unreadable: "Skriv et tal, fx 12,5.",
    ambiguous: (typed) => `”${typed}” kan læses på to måder. Skriv decimaler med komma og tusinder uden punktum.`,
    outsideDomain: (least, most) => `Brug et tal fra ${formatNumber(least, "da")} til ${formatNumber(most, "da")}.`,
  },

  result: {
    done: "Sammenligningen er klar.",
    baseline: "Basisalternativ",
    npv: "Nutidsværdi af omkostninger",
    saving: "Besparelse",
    noFigure: "Kan ikke vises",
    missing:
      "Nogle tal kan ikke vises: Excel beregner stadig eller viser fejl. Vent et øjeblik. Viser celler #NAVN?, så vælg Reparer formler i menuen; ellers ret den celle, som fejlen nævner.",
    undo: {
      inOneStep: "Fortryd i Excel tager det hele tilbage i ét trin.",
      notWhole: "Fortryd i Excel tager ikke det hele tilbage.",
    },
    kept: (sheet) => `Noget af det, der var skrevet på arkene, kunne ikke blive stående. Det står på arket ”${sheet}”.`,
    calculatedByHand:
      "Excel beregner kun manuelt her: Det, der er ændret siden sidste beregning, er ikke med i tallene. Tryk på F9, eller vælg Formler > Beregningsindstillinger > Automatisk.",
    calculating: "Beregner: Tallene er endnu ikke endelige.",
    checksPass: "Alle kontroller er OK.",
    checksFail: (sheet) => `En kontrol viser fejl. Se arket ”${sheet}”, før du bruger tallene.`,
    checksUnknown: (sheet) => `Kontrollerne kan ikke læses. Se efter fejl på arket ”${sheet}”.`,
    sheets: "Ark",
  },

  simulation: {
    running: "Simulerer",
    done: (done: number, trials: number) => `${formatNumber(done, "da")} af ${formatNumber(trials, "da")} gennemløb`,
    stop: "Stop",
    fewer: (shown, asked) =>
      `Chancerne er af ${formatNumber(shown, "da")} af de ${formatNumber(asked, "da")} gennemløb, der er bedt om.`,
    run: "Kør",
  },

  missingSets: {
    title: "Denne Excel mangler det, som tilføjelsesprogrammet har brug for",
    sentence: (sets) =>
      `Den har ikke ${sets}. Tilføjelsesprogrammet kræver Microsoft 365 på Windows, Mac eller internettet: Opdater Excel under Filer > Konto > Opdateringsindstillinger, eller åbn projektmappen i Excel på internettet. Indtil da kan det, du ser her, være forkert.`,
  },

  tryAgain: "Prøv igen",
  layOutAnew: "Sæt arkene op igen",
  faults: {
    editingCell: { title: "Excel redigerer en celle", advice: "Tryk på Enter i arket, og prøv igen." },
    protectedWorkbook: {
      title: "Projektmappen er beskyttet",
      advice: "Der kan ikke tilføjes ark. Ophæv beskyttelsen under Gennemse > Beskyt projektmappe, og prøv igen.",
    },
    otherWorkbookInFront: {
      title: "En anden projektmappe er forrest",
      advice: "Excel skriver kun i den forreste projektmappe. Hent denne frem, lad den blive forrest, og prøv igen.",
    },
    readOnlyWorkbook: {
      title: "Projektmappen kan ikke ændres",
      advice:
        "Den er åbnet skrivebeskyttet eller i Beskyttet visning. Vælg Aktivér redigering, eller gem en kopi, og prøv igen.",
    },
    notPutBack: {
      title: "Projektmappen kunne ikke føres tilbage",
      advice:
        "Excel fejlede under skrivningen og igen, da arkene skulle føres tilbage. Luk projektmappen uden at gemme. Disse ark kan være ufærdige:",
    },
    excelError: {
      title: "Excel blev ikke færdig",
      advice:
        "Er flere ark markeret som en gruppe, så vælg ét af dem. Prøv derefter igen. Sker det igen, så gem projektmappen, luk den, og åbn den på ny.",
    },
    unexpected: {
      title: "Der opstod en fejl i tilføjelsesprogrammet",
      advice: "Prøv igen. Sker det igen, så luk ruden, og åbn den fra fanen Hjem.",
    },
    ...daHandOffFaults,
  },
};
