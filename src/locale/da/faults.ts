import type { Domain } from "../../model/domain";
import type { Place, Typed } from "../../model/fault";
import { type FaultSentences, ceil3, floor3 } from "../en/faults";
import { writeTruth } from "../truth";
import { listFormat } from "../formats";
import { isNumberAsText } from "../isNumberAsText";
import { formatNumber, formatShare } from "../numbers";

const number = (value: number) => formatNumber(value, "da");
const percent = (share: number) => formatShare(share, "da");
const list = (items: readonly string[]) => listFormat("da", { type: "disjunction" }).format(items);
const at = (place: Place | undefined) => (place ? `, række ${place.row}, kolonne ${place.column}` : "");

function typed(value: Typed): string {
  if (typeof value === "boolean") return writeTruth(value, "da");
  return typeof value === "number" ? number(value) : `”${value}”`;
}

const times = { seconds: "sekunder", minutes: "minutter" };

function allowed({ least, most, whole, aboveLeast, belowMost, orZero, time }: Domain): string {
  const kind = (orZero ? "0 eller " : "") + (time ? `et antal ${times[time]}` : whole ? "et helt tal" : "et tal");
  if (most === Infinity) return `${kind} ${aboveLeast ? "over" : "på mindst"} ${number(least)}`;
  if (aboveLeast) return `${kind} over ${number(least)} og ${belowMost ? "under" : "højst"} ${number(most)}`;
  return `${kind} fra ${number(least)} til ${belowMost ? "under " : ""}${number(most)}`;
}

function timeOfDay(value: number, domain: Domain): string {
  const time = domain.time ?? "seconds";
  const perDay = number(time === "minutes" ? 1440 : 86_400);
  return `${number(Number(value.toPrecision(4)))} kan ikke bruges; det skal være ${allowed(domain)}. En celle, der viser t:mm:ss, indeholder en andel af et døgn: Gang den med ${perDay} for at få ${times[time]}.`;
}

function notANumber(value: Typed): string {
  return isNumberAsText(value)
    ? `${typed(value)} er tekst og ikke et tal; giv cellen formatet Standard, og tast tallet alene, uden mellemrum, valuta eller enhed.`
    : `${typed(value)} er ikke et tal.`;
}

export const daFaults: FaultSentences = {
  argumentMissing: ({ argument }) => `${argument} mangler.`,
  answerTooLarge: () =>
    "Svaret er større, end en celle kan indeholde: Et af de tal, det beregnes ud fra, er alt for stort eller alt for tæt på 0.",
  notANumber: ({ argument, value, place }) => `${argument}${at(place)}: ${notANumber(value)}`,
  notTrueOrFalse: ({ argument, value }) =>
    `${argument}: ${typed(value)} kan ikke bruges; det skal være SAND eller FALSK.`,
  outsideDomain: ({ argument, value, domain, place }) =>
    `${argument}${at(place)}: ${number(value)} kan ikke bruges; det skal være ${allowed(domain)}.`,
  timeOfDay: ({ argument, value, domain, place }) => `${argument}${at(place)}: ${timeOfDay(value, domain)}`,
  judgementOutside: ({ argument, value, domain, place }) =>
    `${argument}${at(place)}: ${number(value)} kan ikke bruges; det skal være ${allowed(domain)}. Blev der tastet en brøk som 1/7? Excel gør den til en dato; tast =1/7.`,
  ratingOfZero: ({ argument, domain, place }) =>
    `${argument}${at(place)}: 0 kan ikke bruges; det skal være ${allowed(domain)}. Angiv lowest som 0, hvis skalaen begynder ved 0; lad cellen være tom, hvis der ingen vurdering er.`,
  unknownChoice: ({ argument, value, allowed, place }) =>
    `${argument}${at(place)}: ${typed(value)} er ukendt; brug ${list(allowed)}.`,
  blankCell: ({ argument, place }) => `${argument}${at(place)}: cellen er tom; der skal stå en værdi.`,
  shapesDiffer: (f) =>
    `${f.argument} er ${f.rows} × ${f.columns}, men ${f.otherArgument} er ${f.otherRows} × ${f.otherColumns} (rækker × kolonner); de skal være lige store.`,
  allWeightsZero: ({ argument }) => `${argument}: alle vægte er 0; mindst én skal være over 0.`,
  ratingMissing: ({ argument, place }) =>
    `${argument}${at(place)}: der er ingen vurdering; her skal alle celler have en.`,
  notALine: (f) =>
    `${f.argument} er ${f.rows} × ${f.columns} (rækker × kolonner); området skal være en enkelt kolonne eller en enkelt række.`,
  notOnePerRow: (f) =>
    `${f.argument} er ${f.rows} × ${f.columns} (rækker × kolonner); området skal være én kolonne eller én række med lige så mange celler, som ${f.otherArgument} har rækker, ${f.otherRows}.`,
  wrongColumnCount: ({ argument, columns, expected }) =>
    `${argument}: antallet af kolonner er ${columns}; det skal være ${expected}.`,
  notSquare: ({ argument, rows, columns }) =>
    `${argument} er ${rows} × ${columns} (rækker × kolonner); området skal have lige mange rækker og kolonner.`,
  notExactly: ({ argument, value, expected, place }) =>
    `${argument}${at(place)}: ${number(value)} kan ikke bruges; det skal være ${number(expected)}.`,
  notReciprocal: (f) =>
    `${f.argument}${at(f.place)}: ${number(f.value)} ganget med spejlcellen i række ${f.mirrorPlace.row}, kolonne ${f.mirrorPlace.column}, ${number(f.mirrorValue)}, skal give 1 inden for 2\u00a0%; lad den ene være tom, så udfyldes den.`,
  notSymmetric: (f) =>
    `${f.argument}${at(f.place)}: ${number(f.value)} er forskellig fra spejlcellen i række ${f.mirrorPlace.row}, kolonne ${f.mirrorPlace.column}, ${number(f.mirrorValue)}; de to skal være ens.`,
  headersDiffer: ({ argument, value, place, expected }) =>
    `${argument}${at(place)}: ${typed(value)} skal være ${expected}; første række skal have de samme forudsætninger som første kolonne, i samme rækkefølge.`,
  repeatedDriver: ({ argument, driver, place, firstPlace }) =>
    `${argument}${at(place)}: ${driver} står allerede i række ${firstPlace.row}; behold kun den ene.`,
  cannotCorrelate: ({ argument, driver, place }) =>
    `${argument}${at(place)}: ${driver} er aldrig usikker og kan derfor ikke korrelere med noget.`,
  correlationsImpossible: ({ argument, driver, otherDriver, value, place, range }) =>
    `${argument}${at(place)}: Korrelationen mellem ${driver} og ${otherDriver} kan ikke være ${number(value)}, når de andre er, som de er; ` +
    (range
      ? `den skal ligge fra ${number(ceil3(range.least))} til ${number(floor3(range.most))}.`
      : "bring rækkens korrelationer tættere på 0."),
  tiersFromNeither0Nor1: ({ argument, value, place }) =>
    `${argument}${at(place)}: ${number(value)} kan ikke bruges; den første mængdegrænse skal være 0 eller 1.`,
  tiersNotRising: ({ argument, value, previous, place }) =>
    `${argument}${at(place)}: ${number(value)} skal være over den foregående mængdegrænse, ${number(previous)}.`,
  belowOther: ({ argument, value, place, otherArgument, otherValue }) =>
    `${argument}${at(place)}: ${number(value)} er under ${otherArgument}, som dér er ${number(otherValue)}.`,
  latticeTooSmall: ({ argument, options, most }) =>
    `${argument}: lattice har plads til ${number(most)} alternativer, og tabellen har ${number(options)}; brug random.`,

  unknownDriverArgument: ({ argument, value, place }) =>
    `${argument}${at(place)}: ${typed(value)} er ikke en forudsætning. OUTSOURCE_DRIVERS viser dem alle.`,
  driverCannotMove: ({ driver }) => `driver: ${driver} er et valg eller et helt tal; brug en anden forudsætning.`,

  tableTooSmall: () =>
    "assumptions skal have en overskriftsrække, en første kolonne med forudsætningernes id'er og mindst én kolonne til et alternativ.",
  blankOptionHeader: ({ row, column }) =>
    `assumptions, række ${row}, kolonne ${column}: overskriften er tom; giv alternativet et navn.`,
  duplicateHeader: ({ header, row, column, firstColumn }) =>
    `assumptions, række ${row}, kolonne ${column}: ”${header}” er allerede overskrift i kolonne ${firstColumn}.`,
  reservedOptionHeader: ({ header, value, place }) =>
    `assumptions${at(place)}: ${typed(value)} står under ”${header}”, som intet alternativ må hedde, for det er overskrift for en anden slags kolonne; giv kolonnen en anden overskrift, eller ryd cellen.`,
  unknownDriver: ({ name, row }) =>
    `assumptions, række ${row}: ”${name}” er ikke en forudsætning; OUTSOURCE_DRIVERS viser dem alle.`,
  duplicateDriver: ({ driver, row, firstRow }) =>
    `assumptions, række ${row}: ${driver} står allerede i række ${firstRow}; behold kun den ene.`,
  headingHoldsValue: ({ value, place }) =>
    `assumptions${at(place)}: ${typed(value)} står i en række uden en forudsætnings id.`,
  driverNotANumber: ({ driver, header, value, place }) =>
    `assumptions${at(place)}: ${driver} for ${header}: ${notANumber(value)}`,
  driverOutsideDomain: ({ driver, header, value, domain, place }) =>
    `assumptions${at(place)}: ${driver} for ${header} er ${number(value)}; det skal være ${allowed(domain)}.`,
  driverTimeOfDay: ({ driver, header, value, domain, place }) =>
    `assumptions${at(place)}: ${driver} for ${header}: ${timeOfDay(value, domain)}`,
  driverUnknownChoice: ({ driver, header, value, allowed, place }) =>
    `assumptions${at(place)}: ${driver} for ${header} er ${typed(value)}; brug ${list(allowed)}.`,
  sharedValuesDiffer: ({ driver, value, place, firstValue, firstPlace }) =>
    `assumptions: ${driver} er fælles for alle alternativer, men række ${firstPlace.row}, kolonne ${firstPlace.column} indeholder ${typed(firstValue)}, og række ${place.row}, kolonne ${place.column} indeholder ${typed(value)}.`,
  quoteWithoutPrice: ({ option, rate }) =>
    `assumptions: price-rate for ${option} er ${number(rate)}, men prisen er tom; skriv prisen, som den står i tilbuddet, eller lad price-rate være 1.`,
  arrangementMissing: ({ option, allowed }) =>
    `assumptions: ${option} mangler en driftsform; tilføj rækken arrangement med ${list(allowed)}.`,
  uncertaintyNotAllowed: ({ driver, header, place, reason }) =>
    reason === "certain"
      ? `assumptions${at(place)}: ${driver} er aldrig usikker, så ${header} skal være tom.`
      : `assumptions${at(place)}: ${driver} er fælles for alle alternativer, så ${header} skal være tom.`,
  metalogInfeasible: ({ driver, low, high, row }) =>
    `assumptions, række ${row}: ingen metalog passer til ${driver} med lav ${number(low)} og høj ${number(high)}; bring dem tættere på samme afstand fra 1, eller brug en anden fordeling.`,
  unknownOption: ({ argument, value, options }) =>
    `${argument}: ${typed(value)} er ikke et alternativ; brug ${list(options)} eller et tal fra 1 til ${options.length}.`,

  neverPaysBack: ({ shortfall }) =>
    `Alternativet tjener sig aldrig hjem: Besparelserne mangler ${number(Math.round(shortfall))} inden for tidshorisonten.`,
  noRateOfReturn: () => "Der er ingen intern rente: Ingen rente mellem -99 % og 1.000 % gør besparelserne 0 værd.",
  severalRatesOfReturn: ({ rates }) =>
    `Der er ikke én intern rente: ${list(rates.map((rate) => number(Number(rate.toPrecision(6)))))} gør alle besparelserne 0 værd.`,
  flowsBorrow: ({ rate }) =>
    `Der er ingen intern rente: Besparelserne kommer først og betales senere, og det er et lån. Det går lige op ved ${number(Number((100 * rate).toPrecision(4)))}\u00a0% om året og er kun en gevinst, hvor penge koster mere end det.`,
  simulationCancelled: () => "Simuleringen blev stoppet, før den var færdig; genberegn cellen for at køre den igen.",
  simulationFailed: ({ reason }) =>
    `Simuleringen kunne ikke beregnes (${reason}); luk andre projektmapper, eller bed om færre gennemløb, og genberegn så cellen.`,
  noBreakEven: ({ driver, from, to }) =>
    `Der er intet break-even: Alternativerne koster ikke det samme ved nogen værdi af ${driver} fra ${number(from)} til ${number(to)}.`,
  equalEverywhere: ({ driver }) =>
    `Der er intet break-even: Alternativerne koster det samme ved enhver værdi af ${driver}.`,
  noWalkAway: ({ driver, from, to, confidence, lowest, highest }) =>
    `Der er ingen sådan værdi: Ved ingen værdi af ${driver} fra ${number(from)} til ${number(to)} er chancen for at koste mindre end basisalternativet ${percent(confidence)}; den ligger fra ${percent(lowest)} til ${percent(highest)}.`,
  noRatings: () => "Der er ingen score, for alternativet har ingen vurderinger.",
  queueNeverClears: ({ agents, load }) =>
    `Køen bliver aldrig tom: agents er ${number(agents)}, men opkaldene kræver mere end ${number(load)}; sæt flere agenter på, eller angiv patience.`,
  consistencyUnknown: ({ size, largestSize }) =>
    `Der er ingen konsistensratio for ${size} faktorer, for Saatys tilfældighedsindeks slutter ved ${largestSize}.`,
  baselineNotACost: ({ npv }) =>
    `Der er ingen besparelse i procent, for basisalternativets nutidsværdi af omkostninger er ${number(npv)}, som ikke er over 0.`,
};
