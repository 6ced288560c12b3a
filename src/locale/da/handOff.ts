import type { enHandOff } from "../en/handOff";
import { listFormat } from "../formats";
import { formatNumber, plural } from "../numbers";

const formulas = (count: number) =>
  plural(count, "da", { one: `${count} formel`, other: `${formatNumber(count, "da")} formler` });
const list = (names: readonly string[]) => listFormat("da", {}).format(names);

const failing = (checks: readonly string[]) =>
  checks.length === 0 ? "De havde intet resultat eller var forældede" : `Fejl i: ${checks.join("; ")}`;

export const daHandOff: typeof enHandOff = {
  sheet: {
    title: "Overdragelse",
    explanation:
      "Formlerne herunder kræver tilføjelsesprogrammet Outsource. Deres værdier står i stedet for dem, så filen kan åbnes uden det. Alle andre formler beregnes stadig.",
    wayBack:
      "Med tilføjelsesprogrammet skriver ”Gendan formler” i opgaveruden dem tilbage. Slet kun arket, hvis de ikke skal bruges mere.",
    watched: "Input ved overdragelsen; kontrolarket tæller, hvad der siden er ændret",
    on: "Overdraget den",
    count: "Formler",
    unsound: (failed) => `Frosset, selv om kontrollerne ikke holdt. ${failing(failed)}`,
    version: "Programversion",
    columns: {
      sheet: "Ark",
      cell: "Celler",
      formula: "Formel",
      value: "Første værdi nu",
      rows: "Rækker",
      columns: "Kolonner",
      mark: "Mærke",
    },
  },

  log: {
    heading: "Ændringslog",
    created: "Oprettet",
    updated: "Skrevet igen fra opgaveruden",
    migrated: "Bragt ajour",
    meaningChanged: (driver, meaning) => `”${driver}” betyder siden noget andet: ${meaning}`,
    defaultsChanged: (drivers) => `Andre standardværdier siden: ${list(drivers)}`,
    othersChanged: (drivers) => `Nye grænser, enheder eller kilder siden: ${list(drivers)}`,
    moneyConverted: (count, from, to, rate) =>
      `Indtastede beløb omregnet fra ${from} til ${to}, gange ${formatNumber(rate, "da")}: ${count}`,
    moneyKept: (count, from, to) => `Indtastede beløb beholdt som tal, fra ${from} til ${to}: ${count}`,
    handedOff: (count, unsound) =>
      `Overdraget: ${formulas(count)} frosset til værdier${unsound ? `, selv om kontrollerne ikke holdt. ${failing(unsound)}` : ""}`,
    restored: (count, left) =>
      left.length === 0
        ? `${formulas(count)} gendannet`
        : `${formulas(count)} gendannet; ikke skrevet tilbage: ${left.join("; ")}`,
    line: (done, version) => `${done}. Programversion ${version}.`,
  },

  area: {
    frozen: (sheet) =>
      `Tilføjelsesprogrammets formler er frosset til værdier og står på arket ”${sheet}”. Filen kan åbnes uden tilføjelsesprogrammet.`,
    checksFrozen:
      "Ingen kontrol viser fejl. Kontroller mod tilføjelsesprogrammets funktioner kan ikke udføres: Formlerne er frosset.",
    checksOutOfDate: (sheet: string) =>
      `Forældet: Input er ændret siden overdragelsen. Omkostninger er aktuelle, medmindre arket ”${sheet}” markerer agenttimer; score, intern rente, chancer og break-even er udeladt. Gendan formlerne for at beregne dem.`,
    checksWithoutList:
      "Forældet: Listen over det frosne er væk. Opdater sammenligningen under Opsætning, så skrives dens formler igen. Frosne formler på dine egne ark forbliver værdier.",
    close: "Luk",
    handOff: {
      question: "Frys tilføjelsesprogrammets formler?",
      consequence:
        "På alle ark, også dine egne, bliver formler, der kalder tilføjelsesprogrammet, til værdier, så filen kan åbnes uden det. Andre formler beregnes stadig. Et nyt ark viser de frosne formler, og du kan gendanne dem. Excels Fortryd kan måske ikke gøre det om.",
      confirm: "Frys til værdier",
      failing,
      despiteChecks: "Frys alligevel",
      working: "Fryser formler…",
      done: (count, sheet) => `${formulas(count)} er frosset og står på arket ”${sheet}”. Gem filen for at dele den.`,
    },
    restore: {
      question: "Gendan de frosne formler?",
      consequence:
        "Hver formel på listen skrives tilbage, hvor den stod, også efter at ark er omdøbt eller rækker indsat. Celler, som du har skrevet noget andet i, røres ikke. Derefter fjernes listen. Excels Fortryd kan ikke gøre det om.",
      confirm: "Gendan formler",
      working: "Gendanner formler…",
      done: (count) => `${formulas(count)} er gendannet.`,
      left: "Ikke skrevet tilbage, hver som en engelsk Excel skriver den:",
      reasons: {
        typedOver: "der er skrevet noget andet",
        reshaped: "rækker eller kolonner er indsat eller slettet inde i området",
        gone: "cellerne er slettet",
      },
    },
    repair: {
      question: "Reparer formler, der viser en fejl?",
      consequence:
        "Celler, hvis formel kalder tilføjelsesprogrammet, men viser #NAVN?, #REFERENCE! eller #VÆRDI!, får den samme formel én gang til, så Excel søger efter tilføjelsesprogrammet igen. Intet andet ændres.",
      confirm: "Reparer formler",
      working: "Reparerer formler…",
      done: (count) => `${formulas(count)} er repareret.`,
      nothing: "Ingen af tilføjelsesprogrammets formler viser #NAVN?, #REFERENCE! eller #VÆRDI!.",
      left: "Stadig #NAVN?; se efter et forkert stavet navn i:",
      doubled:
        "Stadig #REFERENCE!; tilføjelsesprogrammet er nok installeret to gange: Fjern det ene under Hjem > Tilføjelsesprogrammer, og reparer igen:",
      faulty: "Stadig #VÆRDI!; markér cellen for at læse, hvad der er galt i den:",
    },
  },

  origin: {
    heading: "Skrevet af en anden version",
    newer: (version, current) =>
      `Sammenligningen er skrevet af version ${version} af tilføjelsesprogrammet; dette er version ${current}. Den røres ikke: Installer den nyere version, før du ændrer den.`,
    unknown: "Sammenligningen er skrevet, før versioner blev noteret, så det kan ikke vises, hvad der er ændret siden.",
    other: (version, current) =>
      `Sammenligningen er skrevet af version ${version} af tilføjelsesprogrammet; dette er version ${current}. En opdatering giver:`,
    model: (before, now) => `Formler efter model ${now} i stedet for ${before}: Resultater kan ændre sig.`,
    assumedCountry: (country) =>
      `Et land vælger standardværdierne. Sammenligningen nævner intet og læses som en fra dette land: ${country}. Det, du har skrevet, bevares.`,
    newSheets: (names) => `Nye ark: ${list(names)}.`,
    newDrivers: (names) => `Nye forudsætninger: ${list(names)}.`,
    goneDrivers: (ids) => `Forudsætninger, der er udgået: ${list(ids)}. Det, du har skrevet for dem, følger ikke med.`,
    changedMeaning: (driver, meaning) => `”${driver}” betyder noget andet: ${meaning}.`,
    meanings: {
      price:
        "pr. produktiv time, hvor intet prisgrundlag er skrevet, ikke længere pr. betalt time; og i tilbuddets egen valuta, hvor dens kurs er skrevet",
      "first-contact-resolution": "tom følger den det, der løses i dag, i stedet for en fast standardværdi",
      "displaced-jobs":
        "tom er det de agenter i det nuværende center, som alternativet ikke selv har, i stedet for en fast standardværdi",
      "displaced-pay": "tom er den lønnen til de nuværende agenter",
      "transition-cost": "oplæring før start er ikke længere en del af den, men har sine egne forudsætninger",
      "oversight-rate": "mindre end det, der slår til, gør nu skade mere sandsynlig",
      "selection-rate": "mindre, end et grundigt leverandørvalg koster, gør nu førtidigt ophør mere sandsynligt",
      "dissatisfied-share": "som den er, når leverandørstyringen er tilstrækkelig; forsømmelse øger den",
      "reputation-probability": "som den er, når leverandørstyringen er tilstrækkelig; forsømmelse øger den",
      "service-failure-probability": "som den er, når leverandørstyringen er tilstrækkelig; forsømmelse øger den",
      "exit-probability": "som den er efter et grundigt leverandørvalg; forsømmelse øger den",
    },
    changedDefault: (driver, arrangement, before, now) =>
      `Standardværdi for ”${driver}”, ${arrangement}: ${now} i stedet for ${before}.`,
    otherDrivers: (names) => `Nye grænser, enheder eller kilder: ${list(names)}.`,
    newFactors: (names) => `Nye faktorer: ${list(names)}.`,
    goneFactors: (ids) => `Faktorer, der er udgået: ${list(ids)}. Dine vurderinger af dem følger ikke med.`,
    note: "Det, du har skrevet, bevares. Excels Fortryd kan måske ikke gøre det om. Gem derefter projektmappen, og åbn den igen: Indtil da kan celler med nye funktioner vise #NAVN?.",
    update: "Opdater",
    updating: "Opdaterer…",
    keep: "Behold som den er",
  },
};
