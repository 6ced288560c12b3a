import type { AuditTexts } from "../en/auditSheet";

export const daAuditSheet: AuditTexts = {
  howTo:
    "Ét gennemløb af simuleringen, trukket og beregnet igen med almindelige formler ved siden af tilføjelsesprogrammets svar. Forudsætningerne er dem før scenariet.",
  settings: {
    trial: "Gennemløb",
    shown: "Vist gennemløb",
    option: "Alternativ",
    optionShown: "Vist alternativ",
    number: "Alternativets nummer",
    seed: "Startværdi fra ”Simulering”",
  },
  trialHelp: "Det gennemløb, der skal beregnes igen; 1 er det første. Lad cellen være tom for at bruge det første.",
  optionHelp:
    "Det alternativ, hvis omkostninger skal beregnes igen. Lad cellen være tom for at bruge det første alternativ efter basisalternativet.",
  bandAnswer: "Er formlerne og tilføjelsesprogrammet enige?",
  agree:
    "Gennemløb {trial}, {option}: Formlerne på dette ark giver de samme trukne værdier og den samme omkostning som tilføjelsesprogrammet.",
  differ:
    "Gennemløb {trial}, {option}: Formlerne og tilføjelsesprogrammet er ikke enige; den sidste kolonne ved trækningerne viser hvor.",
  answers: {
    native: "Nutidsværdi af omkostninger, formler",
    computed: "Samme, med OUTSOURCE_TRIAL",
    largest: "Største forskel i en række",
    tolerance: "Tolerance fra ”Kontroller”",
  },
  relative: "relativ",
  bandConstants: "Konstanter for de tilfældige tal og fordelingerne",
  constantsNote:
    "De tilfældige tal følger Hubbards åbne HDR-standard, så enhver kan trække dem igen. Dens store tal divideres i to trin, fordi nogle regneark ellers mister et ciffer.",
  constant: "Konstant",
  first: "Første halvdel",
  second: "Anden halvdel",
  constants: {
    trial: "Faktor for gennemløbet",
    variable: "Faktor for variabelnummeret",
    entity: "Faktor for alternativets nummer",
    event: "Faktor for året",
    seed: "Faktor for startværdien",
    modulus: "Summens modulus",
    factor: "Divisor: faktor for resten",
    shift: "Divisor: lægges til",
    scale: "Faktor for det store tals rest",
    base: "Halvdelens modulus",
    weight: "Halvdelens vægt",
    start: "Gennemløb og startværdi i summen",
    leading: "Stort tal: de første cifre",
    thousand: "Stort tal: deres faktor",
    trailing: "Stort tal: de sidste cifre",
    range: "Antal mulige tal, 2^32",
    middle: "Et halvt trin",
    modeWeight: "PERT: vægt for mest sandsynlig",
    odds: "Metalog: odds ved P90, 9 til 1",
    logOdds: "Metalog: to gange log til odds",
    within: "Metalog: andel fra P10 til P90",
  },
  bandDraws: "Trækninger: forudsætningerne, de årlige hændelser og den omkostning, de fører til",
  drawsNote:
    "u er det tilfældige tal; alternativ 0 står for en forudsætning, som alle alternativer deler. En hændelse indtræffer, vist som 1, når u er under dens trukne sandsynlighed.",
  variable: "Variabel-nummer",
  entity: "Alternativ-nummer",
  year: "År",
  base: "Basis",
  firstDivisor: "Første divisor",
  secondDivisor: "Anden divisor",
  uniform: "u",
  multiplier: "Multiplikator eller sandsynlighed",
  drawn: "Trukket",
  difference: "Relativ forskel",
  happens: "1 = indtræffer",
  bandCosts:
    "Gennemløbets omkostninger pr. år: linjerne i ”Omkostninger” med de trukne værdier og de hændelser, der indtræffer",
};
