import type { enPane } from "../en/pane";
import { daPaneDecision } from "./paneDecision";
import { daPaneFrame } from "./paneFrame";
import { formatNumber } from "../numbers";

export const daPane: typeof enPane = {
  ...daPaneFrame,
  ...daPaneDecision,

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
    update: "Opdater sammenligning",
  },

  nameProblems: {
    blank: "Giv alternativet et navn.",
    tooLong: (most) => `Brug højst ${most} tegn.`,
    duplicate: "Et andet alternativ har samme navn. Vælg et andet.",
    number: "Brug også bogstaver: Et tal alene læses som alternativets nummer.",
    reserved: "Projektmappen bruger selv dette ord. Vælg et andet navn.",
    firstCharacter: "Begynd med et bogstav eller et tal: Excel kan læse andre tegn som en formel.",
    wildcard: "Udelad *, ? og ~: Excel læser dem som vilkårlige andre tegn, når det leder efter et navn.",
  },
  rateProblems: {
    blank: (currency) => `Skriv, hvor mange ${currency} én US-dollar koster.`,
    unreadable: "Skriv et tal, fx 12,5.",
    ambiguous: (typed) => `”${typed}” kan læses på to måder. Skriv decimaler med komma og tusinder uden punktum.`,
    outsideDomain: (least, most) => `Brug et tal fra ${formatNumber(least, "da")} til ${formatNumber(most, "da")}.`,
  },
  readAs: (value) => `Læst som ${formatNumber(value, "da")}: Komma står foran decimaler.`,

  result: {
    baseline: "Basisalternativ",
    npv: "Nutidsværdi af omkostninger",
    saving: "Besparelse",
    noFigure: "Kan ikke vises",
    missing:
      "Nogle tal kan ikke vises: Excel beregner stadig eller viser fejl. Vent et øjeblik. Viser celler #NAVN?, så vælg Reparer formler i menuen; ellers ret den celle, som fejlen nævner.",
    kept: (sheet) => `Noget af det, der var skrevet på arkene, kunne ikke blive stående. Det står på arket ”${sheet}”.`,
    calculatedByHand:
      "Excel beregner kun manuelt her: Det, der er ændret siden sidste beregning, er ikke med i tallene. Tryk på F9, eller vælg Formler > Beregningsindstillinger > Automatisk.",
    calculating: "Beregner: Tallene er endnu ikke endelige.",
    checksPass: "Alle kontroller er OK.",
    checksFail: (sheet) => `En kontrol viser fejl. Se arket ”${sheet}”, før du bruger tallene.`,
    checksUnknown: (sheet) => `Kontrollerne kan ikke læses. Se efter fejl på arket ”${sheet}”.`,
  },

  about: {
    version: (addin, model) => `Version ${addin}, model ${model}`,
    articles: "De to artikler",
    factors: (count) => `Deres fordele og ulemper er de ${count} faktorer i enhver sammenligning.`,
    privacy: "Fortrolighed",
    private:
      "Alt beregnes på denne maskine. Tilføjelsesprogrammet sender ingen tal nogen steder hen og gemmer ingen uden for projektmappen.",
    writes: "Hvad tilføjelsesprogrammet skriver",
    writing: [
      "Opret sammenligning tilføjer sine ark; Opdater skriver dem igen og bevarer det, du har skrevet.",
      "Overdrag sætter værdier i stedet for sine formler og tilføjer et ark, der viser dem; Gendan skriver dem tilbage.",
      "Reparer skriver sine formler igen, hvor de viser #NAVN?, #REFERENCE! eller #VÆRDI!.",
      "Kontrollér denne Excel tilføjer sine egne ark og sletter dem igen.",
      "Det, du skriver, vælger eller kører i ruden, skrives i den celle, der nævnes; det, du skriver under Kalibrer, gemmes i filen og på intet ark.",
    ],
  },

  missingSets: {
    title: "Denne Excel mangler det, som tilføjelsesprogrammet har brug for",
    sentence: (sets) =>
      `Den har ikke ${sets}. Tilføjelsesprogrammet kræver Microsoft 365 på Windows, Mac eller internettet: Opdater Excel under Filer > Konto > Opdateringsindstillinger, eller åbn projektmappen i Excel på internettet. Indtil da kan det, du ser her, være forkert.`,
  },
};
