import type { StaffingSheetTexts } from "../en/staffingSheet";

const row = (label: string, unit: string) => ({ label, unit });

export const daStaffingSheet: StaffingSheetTexts = {
  howTo:
    "Agenter for hver halve time i en typisk uge i år 1 inkl. årets ekstra behandlingstid. Skriv i de gule celler.",
  weeks: row("Uger pr. år", "uger pr. år"),
  weeksHelp: "Årets henvendelser og de betalte timer pr. årsværk divideres med dette tal, så de gælder for én uge.",
  interval: row("Intervallets længde", "minutter"),
  bandTargets: "Mål og mængder",
  bandResults: "Ugens behov",
  bandShape: "Ugens fordeling af opkald",
  bandAverages: "Gennemsnitlig hverdag, mandag til fredag",
  rows: {
    "service-level": row("Serviceniveau", "andel af opkald"),
    "answer-within": row("Besvaret inden for", "sekunder"),
    patience: row("Gennemsnitlig tålmodighed", "sekunder"),
    "max-occupancy": row("Højeste belægningsgrad", "andel"),
    "contacts-per-week": row("Henvendelser i år 1", "henvendelser pr. uge"),
    "handle-seconds": row("Behandlingstid pr. henvendelse, år 1", "sekunder"),
    shrinkage: row("Shrinkage (tabt tid)", "andel"),
    "hours-per-fte": row("Betalte timer pr. årsværk", "timer pr. uge"),
    "peak-calls": row("Opkald i den travleste halve time", "opkald"),
    "peak-agents": row("Nødvendige agenter i den halve time", "agenter"),
    "peak-agents-uncapped": row("Uden loft over belægningsgraden", "agenter"),
    binding: row("Det mål, der bestemmer antallet", "mål"),
    "agent-hours": row("Agenttimer ved telefonen", "timer pr. uge"),
    "week-service-level": row("Ugens serviceniveau", "andel af opkald"),
    "busy-share": row("Belægningsgrad: andel af tid optaget", "andel"),
    occupancy: row("Belægningsgrad til ”Forudsætninger”", "andel"),
    fte: row("Årsværk for ugen", "årsværk"),
    "costs-fte": row("Årsværk på ”Omkostninger”, år 1", "årsværk"),
    "fte-difference": row("Relativ forskel mellem de to", "relativ"),
    overloaded: row("Halve timer med for få agenter", "halve timer"),
  },
  targetHelp: {
    "service-level":
      "Andel af opkald, der skal besvares i tide. 80\u00a0% inden for 20 sekunder er det sædvanlige 80/20-mål. Tom: 80\u00a0%.",
    "answer-within": "Hvor mange sekunder der tæller som i tide. Tom: 20.",
    patience:
      "Hvor længe den, der ringer, i gennemsnit venter, før opkaldet opgives (Erlang A). Tom: Ingen giver op (Erlang C), og det er det forsigtige valg.",
    "max-occupancy":
      "Der sættes flere agenter på, hvor de ellers ville være optaget en større andel af tiden. ICMI anbefaler 75–85\u00a0%. Tom: intet loft.",
  },
  occupancyNote:
    "Til ”Forudsætninger” går det tilbudte arbejde pr. agenttime, så ”Omkostninger” betaler for agenterne her; tallet er kun højere end andelen af tid optaget, hvor opkald opgives.",
  differenceNote:
    "Forskellen i årsværk er tom, når du selv har skrevet en belægningsgrad i ”Forudsætninger”, eller scenariet flytter den.",
  shape: "Den halve times vægt",
  shapeHelp:
    "Opkald i den halve time i forhold til de andre: Brug gerne tal fra en tilfældig uge, for kun forholdet mellem dem tæller. Tom eller 0: lukket.",
  shapeNote:
    "Et eksempel uden kilde (kildeklasse U). Skriv eller indsæt dine egne tal: Kun forholdet mellem dem tæller, og tom eller 0 er lukket.",
  daySum: row("Dagens sum", "vægt"),
  weekSum: row("Ugens sum", "vægt"),
  time: "Fra",
  grids: {
    calls: "Opkald pr. halve time",
    agents: "Agenter",
    serviceLevel: "Serviceniveau, andel besvaret i tide",
    occupancy: "Belægningsgrad, andel af tid optaget",
  },
  callsChart: "Opkald på en gennemsnitlig hverdag",
  agentsChart: "Agenter på en gennemsnitlig hverdag",
};
