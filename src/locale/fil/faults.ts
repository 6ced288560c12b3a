import type { Domain } from "../../model/domain";
import type { Place, Typed } from "../../model/fault";
import { type FaultSentences, ceil3, floor3 } from "../en/faults";
import { writeTruth } from "../truth";
import { listFormat } from "../formats";
import { isNumberAsText } from "../isNumberAsText";
import { formatNumber, formatShare } from "../numbers";

const number = (value: number) => formatNumber(value, "fil");
const percent = (share: number) => formatShare(share, "fil");
const list = (items: readonly string[]) => listFormat("fil", { type: "disjunction" }).format(items);
const at = (place: Place | undefined) => (place ? `, row ${place.row}, column ${place.column}` : "");

function typed(value: Typed): string {
  if (typeof value === "boolean") return writeTruth(value, "fil");
  return typeof value === "number" ? number(value) : `“${value}”`;
}

const times = { seconds: "segundo", minutes: "minuto" };

function allowed({ least, most, whole, aboveLeast, belowMost, orZero, time }: Domain): string {
  const count = time ? `bilang ng ${times[time]} na` : whole ? "buong numerong" : "numerong";
  const kind = (orZero ? "0 o " : "") + count;
  const above = `${kind} higit sa ${number(least)}`;
  if (most === Infinity) return aboveLeast ? above : `${kind} ${number(least)} o higit pa`;
  if (belowMost) return `${aboveLeast ? above : `${kind} mula ${number(least)}`} pero mas mababa sa ${number(most)}`;
  return `${aboveLeast ? above : `${kind} mula ${number(least)}`} hanggang ${number(most)}`;
}

function timeOfDay(value: number, domain: Domain): string {
  const time = domain.time ?? "seconds";
  const perDay = number(time === "minutes" ? 1440 : 86_400);
  return `hindi magagamit ang ${number(Number(value.toPrecision(4)))}; dapat ay ${allowed(domain)}. Bahagi ng isang araw ang laman ng cell na nagpapakita ng h:mm:ss: i-multiply ito sa ${perDay} para maging ${times[time]}.`;
}

function notANumber(value: Typed): string {
  return isNumberAsText(value)
    ? `text ang ${typed(value)} at hindi numero; gawing General ang format ng cell, at i-type ang numero lang, walang espasyo, currency o unit.`
    : `hindi numero ang ${typed(value)}.`;
}

export const filFaults: FaultSentences = {
  argumentMissing: ({ argument }) => `Kulang ang ${argument}.`,
  answerTooLarge: () =>
    "Mas malaki ang sagot sa kayang hawakan ng cell: may numerong pinagbatayan nito na sobrang laki o sobrang lapit sa 0.",
  notANumber: ({ argument, value, place }) => `${argument}${at(place)}: ${notANumber(value)}`,
  notTrueOrFalse: ({ argument, value }) => `${argument}: hindi magagamit ang ${typed(value)}; dapat ay TRUE o FALSE.`,
  outsideDomain: ({ argument, value, domain, place }) =>
    `${argument}${at(place)}: hindi magagamit ang ${number(value)}; dapat ay ${allowed(domain)}.`,
  timeOfDay: ({ argument, value, domain, place }) => `${argument}${at(place)}: ${timeOfDay(value, domain)}`,
  judgementOutside: ({ argument, value, domain, place }) =>
    `${argument}${at(place)}: hindi magagamit ang ${number(value)}; dapat ay ${allowed(domain)}. Nag-type ba ng fraction gaya ng 1/7? Ginagawa itong petsa ng Excel; i-type ang =1/7.`,
  ratingOfZero: ({ argument, domain, place }) =>
    `${argument}${at(place)}: hindi magagamit ang 0; dapat ay ${allowed(domain)}. Gawing 0 ang lowest kung mula 0 ang scale; iwang blangko ang cell kung walang rating.`,
  unknownChoice: ({ argument, value, allowed, place }) =>
    `${argument}${at(place)}: hindi kilala ang ${typed(value)}; gamitin ang ${list(allowed)}.`,
  blankCell: ({ argument, place }) => `${argument}${at(place)}: blangko ang cell; kailangan ng value rito.`,
  shapesDiffer: (f) =>
    `Ang ${f.argument} ay ${f.rows} × ${f.columns}, pero ang ${f.otherArgument} ay ${f.otherRows} × ${f.otherColumns} (row × column); dapat magkasinlaki ang mga ito.`,
  allWeightsZero: ({ argument }) => `${argument}: 0 ang lahat ng weight; dapat higit sa 0 ang kahit isa.`,
  ratingMissing: ({ argument, place }) =>
    `${argument}${at(place)}: walang rating; kailangang may rating ang bawat cell dito.`,
  notALine: (f) =>
    `Ang ${f.argument} ay ${f.rows} × ${f.columns} (row × column); dapat isang column o isang row lang ito.`,
  notOnePerRow: (f) =>
    `Ang ${f.argument} ay ${f.rows} × ${f.columns} (row × column); dapat isang column o isang row ito na kasindami ng row ng ${f.otherArgument} ang cell, ${f.otherRows}.`,
  wrongColumnCount: ({ argument, columns, expected }) =>
    `${argument}: ang bilang ng column ay ${columns}; dapat ay ${expected}.`,
  notSquare: ({ argument, rows, columns }) =>
    `Ang ${argument} ay ${rows} × ${columns} (row × column); dapat magkasindami ang row at column.`,
  notExactly: ({ argument, value, expected, place }) =>
    `${argument}${at(place)}: hindi magagamit ang ${number(value)}; dapat ay ${number(expected)}.`,
  notReciprocal: (f) =>
    `${f.argument}${at(f.place)}: dapat ay 1, na may palugit na 2%, ang product ng ${number(f.value)} at ng katapat nito sa row ${f.mirrorPlace.row}, column ${f.mirrorPlace.column}, ${number(f.mirrorValue)}; iwang blangko ang isa para mapunan.`,
  notSymmetric: (f) =>
    `${f.argument}${at(f.place)}: iba ang ${number(f.value)} sa katapat nito sa row ${f.mirrorPlace.row}, column ${f.mirrorPlace.column}, ${number(f.mirrorValue)}; dapat magkapareho ang dalawa.`,
  headersDiffer: ({ argument, value, place, expected }) =>
    `${argument}${at(place)}: dapat ${expected} ang ${typed(value)}; ang mga input sa unang row ay dapat kapareho ng nasa unang column, sa parehong ayos.`,
  repeatedDriver: ({ argument, driver, place, firstPlace }) =>
    `${argument}${at(place)}: nasa row ${firstPlace.row} na ang ${driver}; isa lang ang panatilihin.`,
  cannotCorrelate: ({ argument, driver, place }) =>
    `${argument}${at(place)}: laging tiyak ang ${driver}, kaya hindi ito puwedeng magkaroon ng correlation.`,
  correlationsImpossible: ({ argument, driver, otherDriver, value, place, range }) =>
    `${argument}${at(place)}: hindi puwedeng ${number(value)} ang correlation ng ${driver} at ${otherDriver} kung ganito ang iba; ` +
    (range
      ? `dapat mula ${number(ceil3(range.least))} hanggang ${number(floor3(range.most))} ito.`
      : "ilapit sa 0 ang mga correlation sa row na ito."),
  tiersFromNeither0Nor1: ({ argument, value, place }) =>
    `${argument}${at(place)}: hindi magagamit ang ${number(value)}; dapat ay 0 o 1 ang unang simula ng volume.`,
  tiersNotRising: ({ argument, value, previous, place }) =>
    `${argument}${at(place)}: dapat higit ang ${number(value)} sa naunang simula ng volume, ${number(previous)}.`,
  belowOther: ({ argument, value, place, otherArgument, otherValue }) =>
    `${argument}${at(place)}: ang ${number(value)} ay mas mababa sa ${otherArgument}, na ${number(otherValue)} doon.`,
  latticeTooSmall: ({ argument, options, most }) =>
    `${argument}: hanggang ${number(most)} opsyon ang kasya sa lattice, at ${number(options)} ang nasa talahanayan; gamitin ang random.`,

  unknownDriverArgument: ({ argument, value, place }) =>
    `${argument}${at(place)}: hindi input ang ${typed(value)}; nasa OUTSOURCE_DRIVERS ang listahan.`,
  driverCannotMove: ({ driver }) => `driver: pagpipilian o buong numero ang ${driver}; gumamit ng ibang input.`,

  tableTooSmall: () =>
    "Kailangan ng assumptions ng header row, ng unang column na may mga id ng input, at ng kahit isang column para sa opsyon.",
  blankOptionHeader: ({ row, column }) =>
    `assumptions, row ${row}, column ${column}: blangko ang header; bigyan ng pangalan ang opsyon.`,
  duplicateHeader: ({ header, row, column, firstColumn }) =>
    `assumptions, row ${row}, column ${column}: “${header}” na ang header ng column ${firstColumn}.`,
  reservedOptionHeader: ({ header, value, place }) =>
    `assumptions${at(place)}: nasa ilalim ng “${header}” ang ${typed(value)}; hindi ito puwedeng pangalan ng opsyon dahil header ito ng ibang uri ng column. Palitan ang header ng column, o i-clear ang cell.`,
  unknownDriver: ({ name, row }) =>
    `assumptions, row ${row}: hindi input ang “${name}”; nasa OUTSOURCE_DRIVERS ang listahan.`,
  duplicateDriver: ({ driver, row, firstRow }) =>
    `assumptions, row ${row}: nasa row ${firstRow} na ang ${driver}; magtira lang ng isa.`,
  headingHoldsValue: ({ value, place }) =>
    `assumptions${at(place)}: may ${typed(value)} sa isang row na walang id ng input.`,
  driverNotANumber: ({ driver, header, value, place }) =>
    `assumptions${at(place)}: ${driver} ng ${header}: ${notANumber(value)}`,
  driverOutsideDomain: ({ driver, header, value, domain, place }) =>
    `assumptions${at(place)}: ang ${driver} ng ${header} ay ${number(value)}; dapat ay ${allowed(domain)}.`,
  driverTimeOfDay: ({ driver, header, value, domain, place }) =>
    `assumptions${at(place)}: ${driver} ng ${header}: ${timeOfDay(value, domain)}`,
  driverUnknownChoice: ({ driver, header, value, allowed, place }) =>
    `assumptions${at(place)}: ang ${driver} ng ${header} ay ${typed(value)}; gamitin ang ${list(allowed)}.`,
  sharedValuesDiffer: ({ driver, value, place, firstValue, firstPlace }) =>
    `assumptions: iisa ang ${driver} para sa lahat ng opsyon, pero ${typed(firstValue)} ang nasa row ${firstPlace.row}, column ${firstPlace.column} at ${typed(value)} ang nasa row ${place.row}, column ${place.column}.`,
  quoteWithoutPrice: ({ option, rate }) =>
    `assumptions: ${number(rate)} ang price-rate ng ${option}, pero blangko ang presyo; ilagay ang presyo ayon sa quote, o iwang 1 ang price-rate.`,
  arrangementMissing: ({ option, allowed }) =>
    `assumptions: walang uri ng operasyon ang ${option}; magdagdag ng row na arrangement na may ${list(allowed)}.`,
  uncertaintyNotAllowed: ({ driver, header, place, reason }) =>
    reason === "certain"
      ? `assumptions${at(place)}: laging tiyak ang ${driver}, kaya dapat blangko ang ${header}.`
      : `assumptions${at(place)}: iisa ang ${driver} para sa lahat ng opsyon, kaya dapat blangko ang ${header}.`,
  metalogInfeasible: ({ driver, low, high, row }) =>
    `assumptions, row ${row}: walang metalog na tugma sa ${driver} na may mababang ${number(low)} at mataas na ${number(high)}; gawing mas magkalapit ang layo ng mga ito sa 1, o gumamit ng ibang distribution.`,
  unknownOption: ({ argument, value, options }) =>
    `${argument}: hindi opsyon ang ${typed(value)}; gamitin ang ${list(options)}, o numero mula 1 hanggang ${options.length}.`,

  neverPaysBack: ({ shortfall }) =>
    `Hindi kailanman nababawi ang puhunan: kulang ng ${number(Math.round(shortfall))} ang natitipid sa sakop na panahon.`,
  noRateOfReturn: () => "Walang IRR: walang rate mula -99% hanggang 1,000% na gumagawang 0 sa halaga ng natitipid.",
  severalRatesOfReturn: ({ rates }) =>
    `Walang iisang IRR: ginagawang 0 ng ${list(rates.map((rate) => number(Number(rate.toPrecision(6)))))} ang halaga ng natitipid.`,
  flowsBorrow: ({ rate }) =>
    `Walang IRR: nauuna ang natitipid at saka binabayaran, kaya isa itong utang. Tabla ito sa ${number(Number((100 * rate).toPrecision(4)))}% bawat taon, at may pakinabang lang kung mas mahal kaysa roon ang pera.`,
  simulationCancelled: () =>
    "Itinigil ang simulation bago ito natapos; i-recalculate ang cell para patakbuhin itong muli.",
  simulationFailed: ({ reason }) =>
    `Hindi nakuwenta ang simulation (${reason}); isara ang ibang workbook o humingi ng mas kaunting trial, saka i-recalculate ang cell.`,
  noBreakEven: ({ driver, from, to }) =>
    `Walang break-even: walang halaga ng ${driver} mula ${number(from)} hanggang ${number(to)} kung saan pareho ang gastos ng mga opsyon.`,
  equalEverywhere: ({ driver }) => `Walang break-even: pareho ang gastos ng mga opsyon sa bawat halaga ng ${driver}.`,
  noWalkAway: ({ driver, from, to, confidence, lowest, highest }) =>
    `Walang ganoong halaga: walang ${driver} mula ${number(from)} hanggang ${number(to)} kung saan ${percent(confidence)} ang tsansang mas mura kaysa sa baseline; nasa ${percent(lowest)} hanggang ${percent(highest)} ito.`,
  noRatings: () => "Walang score dahil walang rating ang opsyon.",
  queueNeverClears: ({ agents, load }) =>
    `Hindi mauubos ang pila: ang agents ay ${number(agents)}, pero higit sa ${number(load)} ang kailangan ng mga tawag; magdagdag ng agent, o ilagay ang patience.`,
  consistencyUnknown: ({ size, largestSize }) =>
    `Walang consistency ratio para sa ${size} salik dahil hanggang ${largestSize} lang ang random index ni Saaty.`,
  baselineNotACost: ({ npv }) =>
    `Walang natitipid sa porsiyento dahil ang NPV ng gastos ng baseline ay ${number(npv)}, na hindi higit sa 0.`,
};
