import type { StaffingSheetTexts } from "../en/staffingSheet";

const row = (label: string, unit: string) => ({ label, unit });

export const daStaffingSheet: StaffingSheetTexts = {
  howTo: "Agenter for hvert interval i en typisk uge i år 1 inkl. årets ekstra behandlingstid. Skriv i de gule celler.",
  weeks: row("Uger pr. år", "uger pr. år"),
  weeksHelp: "Årets henvendelser og de betalte timer pr. årsværk divideres med dette tal, så de gælder for én uge.",
  allPatience: row("Tålmodighed, alle alternativer", "sekunder"),
  allPatienceHelp:
    "Så længe venter de, der ringer, i gennemsnit, før de giver op (Erlang A): Det afhænger af dem, så der er én værdi for alle alternativer. Tom: Ingen giver op (Erlang C), hvilket er det forsigtige valg.",
  interval: row("Intervallets længde", "minutter"),
  intervalHelp:
    "15, 30 eller 60 minutter, som jeres telefonsystem tæller. Vælg, og brug så ”Opdater sammenligning” i ruden: Ugens rækker følger med, og du kan indsætte lige så mange antal.",
  otherInterval: (minutes) =>
    `Rækkerne nedenfor er stadig på ${minutes} minutter, og det er alle tal også. ”Opdater sammenligning” i ruden stiller dem op på ny med den uge, du har skrevet.`,
  peakWeek: row("Årets travleste uge", "af en typisk uge"),
  peakWeekHelp:
    "Hvor mange henvendelser den travleste uge giver, når en typisk uge er 100\u00a0%. 120\u00a0% er fx en femtedel flere. Tom: Ugen vises ikke.",
  bandTargets: "Mål og mængder",
  bandResults: "Ugens behov",
  bandPeakWeek: "Behovet i den travleste uge, når den er skrevet",
  bandShrinkage: "Shrinkage efter art, hvis du kender den",
  bandShape: "Ugens fordeling af opkald",
  bandAverages: "Gennemsnitlig hverdag, mandag til fredag",
  rows: {
    "service-level": row("Serviceniveau", "andel af opkald"),
    "answer-within": row("Besvaret inden for", "sekunder"),
    patience: row("Tålmodighed for ét alternativ", "sekunder"),
    "patience-in-force": row("Gældende tålmodighed", "sekunder"),
    "max-occupancy": row("Højeste belægningsgrad", "andel"),
    "contacts-per-week": row("Henvendelser i år 1", "henvendelser pr. uge"),
    "peak-contacts": row("Henvendelser i den travleste uge", "henvendelser pr. uge"),
    "handle-seconds": row("Behandlingstid pr. henvendelse, år 1", "sekunder"),
    shrinkage: row("Shrinkage (tabt tid)", "andel"),
    "hours-per-fte": row("Betalte timer pr. årsværk", "timer pr. uge"),
    "peak-interval": row("Det travleste interval", "ugedag, tid"),
    "peak-calls": row("Opkald i det travleste interval", "opkald"),
    "peak-agents": row("Nødvendige agenter i spidsen", "agenter"),
    seats: row("Pladser: én til hver i spidsen", "pladser"),
    "peak-agents-uncapped": row("Uden loft over belægningsgraden", "agenter"),
    binding: row("Det mål, der bestemmer antallet", "mål"),
    "agent-hours": row("Agenttimer på henvendelser", "timer pr. uge"),
    "week-service-level": row("Ugens serviceniveau", "andel af opkald"),
    asa: row("Gennemsnitlig svartid (ASA)", "sekunder"),
    abandonment: row("Opkaldere, der giver op", "andel af opkald"),
    "busy-share": row("Belægningsgrad: andel af tid optaget", "andel"),
    occupancy: row("Belægningsgrad til ”Forudsætninger”", "andel"),
    fte: row("Årsværk for ugen", "årsværk"),
    "function-fte": row("FTE efter OUTSOURCE_FTE", "FTE"),
    "costs-fte": row("Årsværk på ”Omkostninger”, år 1", "årsværk"),
    "fte-difference": row("Relativ forskel mellem de to", "relativ"),
    overloaded: row("Intervaller med for få agenter", "intervaller"),
    "peak-week-agents": row("Agenter og pladser i dens spids", "agenter"),
    "peak-week-hours": row("Agenttimer i den uge", "timer pr. uge"),
    "peak-week-occupancy": row("Tilbudt arbejde pr. agenttime", "andel"),
    "peak-week-fte": row("Årsværk for den uge", "årsværk"),
    "peak-week-more": row("Flere end i en typisk uge", "årsværk"),
    "shrinkage-holiday": row("Ferie og anden frihed", "af betalte timer"),
    "shrinkage-sick": row("Sygdom", "af betalte timer"),
    "shrinkage-training": row("Uddannelse og coaching", "af betalte timer"),
    "shrinkage-meetings": row("Møder", "af betalte timer"),
    "shrinkage-other": row("Pauser og alt andet", "af betalte timer"),
    "shrinkage-sum": row("Shrinkage til ”Forudsætninger”", "af betalte timer"),
    "shrinkage-own": row("Gælder i stedet: fra ”Forudsætninger”", "af betalte timer"),
    "chat-share": row("Henvendelser på chat", "andel af alle"),
    "chat-handle": row("Behandlingstid for en chat", "sekunder"),
    "chats-at-once": row("Chats på én gang pr. agent", "chats"),
    "chat-within": row("Første svar på en chat inden for", "sekunder"),
    "chats-per-week": row("Chats i år 1", "chats pr. uge"),
    "mail-share": row("Henvendelser på e-mail", "andel af alle"),
    "mail-handle": row("Behandlingstid for en e-mail", "sekunder"),
    "mail-hours": row("Svar på e-mail inden for, alle", "åbningstimer"),
    "mails-per-week": row("E-mails i år 1", "e-mails pr. uge"),
    "other-agents": row("Agenter på begge, når der er flest", "agenter"),
    "other-hours": row("Agenttimer på begge", "timer pr. uge"),
    "calls-per-week": row("Opkald, der er tilbage", "opkald pr. uge"),
    "call-handle": row("Behandlingstid tilbage pr. opkald", "sekunder"),
  },
  targetHelp: {
    "service-level":
      "Andel af opkald, der skal besvares i tide. 80\u00a0% inden for 20 sekunder er det sædvanlige 80/20-mål. Tom: 80\u00a0%.",
    "answer-within": "Hvor mange sekunder der tæller som i tide. Tom: 20.",
    patience: "Kun hvis det er andre, der ringer til dette alternativ. Tom: som for alle alternativer.",
    "max-occupancy":
      "Der sættes flere agenter på, hvor de ellers ville være optaget en større andel af tiden. ICMI anbefaler 75–85\u00a0%. Tom: intet loft.",
  },
  occupancyNote:
    "Til ”Forudsætninger” går det tilbudte arbejde pr. agenttime, så ”Omkostninger” betaler for agenterne her; tallet er kun højere end andelen af tid optaget, hvor opkald opgives.",
  differenceNote:
    "Forskellen i årsværk er tom, når du selv har skrevet en belægningsgrad i ”Forudsætninger”, eller scenariet flytter den. Er den for lav til ”Forudsætninger”, betaler ”Omkostninger” for for få agenter.",
  peakWeekNote:
    "”Omkostninger” betaler for den typiske uge: Det ekstra i den travleste uge dækkes af overarbejde, flyttet ferie eller vikarer og er ikke med i omkostningerne.",
  shrinkageHelp: {
    "shrinkage-holiday": "Betalt ferie og anden betalt frihed som andel af de betalte timer. 0, hvis der ingen er.",
    "shrinkage-sick": "Betalt sygefravær som andel af de betalte timer. 0, hvis der intet er.",
    "shrinkage-training":
      "Uddannelse og coaching væk fra kunderne som andel af de betalte timer. 0, hvis der ingen er.",
    "shrinkage-meetings": "Teammøder og samtaler som andel af de betalte timer. 0, hvis der ingen er.",
    "shrinkage-other":
      "Betalte pauser og alt andet, der holder agenterne fra kunderne, som andel af de betalte timer. 0, hvis der intet er.",
  },
  shrinkageRemark:
    "Skriv alle fem arter for et alternativ, 0 hvor der ingen er, og højst 95\u00a0% i alt: Indtil da går dets shrinkage ikke til ”Forudsætninger”.",
  bandQueues: "Chat og e-mail, hvis nogle af henvendelserne kommer ad den vej",
  queueHelp: {
    "chat-share":
      "Hvor stor en andel af henvendelserne i ”Forudsætninger” der er chats. De fordeler sig over ugen som opkaldene. Tom: ingen chat.",
    "chat-handle":
      "Fra den første besked til den sidste, mens andre chats kører ved siden af. Den ekstra behandlingstid i ”Forudsætninger” lægges til som for opkald.",
    "chats-at-once": "Hvor mange chats en agent har på samme tid: Hver af dem tager sin del af agentens tid. Tom: én.",
    "chat-within":
      "Hvor mange sekunder der tæller som i tide for det første svar; serviceniveauet ovenfor siger for hvor stor en andel. Tom: som for opkald.",
    "mail-share":
      "Hvor stor en andel af henvendelserne i ”Forudsætninger” der er e-mails. De fordeler sig over ugen som opkaldene. Tom: ingen e-mail.",
    "mail-handle":
      "Agentens tid til én e-mail. Den ekstra behandlingstid i ”Forudsætninger” lægges til som for opkald.",
  },
  mailHoursTitle: "Svar på e-mail inden for",
  mailHoursHelp:
    "Antal åbningstimer, inden for hvilke en e-mail besvares, for alle alternativer. Den behandles jævnt indtil da, så efterslæb klares i stille timer og efter lukketid. Hele timer.",
  queuesRemark:
    "Skriv både andelen og behandlingstiden for et alternativs chats eller e-mails, og for e-mails timerne: Indtil da har det ingen sådan kø.",
  queuesNote:
    "Køerne deler agenter: Deres behov lægges sammen, før der rundes op. Opkald pr. år × behandlingstid i ”Forudsætninger” er arbejdet med alle, og opkaldene har det, de andre levner.",
  shape: "Intervallets vægt",
  shapeHelp:
    "Opkald i intervallet i forhold til de andre: Brug gerne tal fra en tilfældig uge, for kun forholdet mellem dem tæller. Tom eller 0: lukket.",
  shapeNote:
    "Et eksempel uden kilde (kildeklasse U). Skriv eller indsæt dine egne tal i hele tabellen: Kun forholdet mellem dem tæller, og tom eller 0 er lukket. Er tallene pr. time, så vælg først 60 minutter øverst.",
  daySum: row("Dagens sum", "vægt"),
  weekSum: row("Ugens sum", "vægt"),
  yearSum: row("Et år af den uge", "opkald pr. år"),
  otherYear:
    "”Forudsætninger” har et andet antal opkald pr. år. Kun ugens forhold tæller: Er det dine egne antal, så ret ét af de to.",
  time: "Fra",
  grids: {
    calls: "Opkald pr. interval",
    others: "Agenter på chat og e-mail, før afrunding",
    agents: "Agenter",
    serviceLevel: "Serviceniveau, andel besvaret i tide",
    occupancy: "Belægningsgrad, andel af tid optaget",
  },
  bandMail: "E-mail: hvornår der arbejdes med dem",
  mailNote:
    "E-mails kommer efter ugens fordeling. Hver behandles jævnt i de åbne intervaller, til dens tid er gået, ved den højeste belægningsgrad; ugen går i ring fra slutningen til begyndelsen.",
  openIntervals: row("Ugens åbne intervaller", "intervaller"),
  answerIntervals: row("Intervaller til et svar", "intervaller"),
  mailGrids: { order: "Det åbne intervals nummer", worked: "Vægt af e-mails, der arbejdes med" },
  hours: {
    band: "Agenttimer efter belastning",
    note: "Så længe tilføjelsesprogrammet svarer, kommer agenttimerne fra OUTSOURCE_AGENTS. En overdragelse udfylder denne tabel, og derefter aflæses de mellem dens punkter: rette linjer, og det sidste forhold udenfor.",
    limits:
      "Tabellen følger kald og behandlingstid. Andre mål, tålmodighed, chat, e-mail, åbningstider eller en anden ugeprofil kræver tilføjelsesprogrammet: indtil da gælder de som forældede.",
    inForce: "Gældende",
    base: "Basis, intet scenarie",
    point: row("Agenttimer ved en andel af det arbejde", "timer/uge"),
    rows: {
      contacts: row("Ugens henvendelser", "henvendelser/uge"),
      handle: row("Behandlingstid pr. henvendelse", "sekunder"),
      chats: row("Ugens chats", "chats/uge"),
      "chat-seconds": row("Agentens tid pr. chat", "sekunder"),
      "chat-within": row("Første svar på en chat inden for", "sekunder"),
      mails: row("Ugens e-mails", "e-mails/uge"),
      "mail-seconds": row("Agentens tid pr. e-mail", "sekunder"),
      calls: row("Ugens opkald", "opkald/uge"),
      "call-seconds": row("Behandlingstid pr. opkald", "sekunder"),
      "queue-work": row("Arbejdet i alle køer", "timer/uge"),
      work: row("Ugens arbejde", "timer/uge"),
      "function-hours": row("Agenttimer efter OUTSOURCE_AGENTS", "timer/uge"),
      "work-then": row("Ugens arbejde ved overdragelsen", "timer/uge"),
      share: row("Arbejdet nu som andel af det", "andel"),
      point: row("Tabellens punkt under det", "nummer"),
      "table-hours": row("Agenttimer efter tabellen", "timer/uge"),
      hours: row("Gældende agenttimer", "timer/uge"),
    },
  },
  occupancyChart: "Belægningsgrad på en gennemsnitlig hverdag",
  agentsChart: "Agenter på en gennemsnitlig hverdag",
};
