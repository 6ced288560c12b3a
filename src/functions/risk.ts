import { vocabulary } from "../locale/vocabulary";
import type { Domain } from "../model/domain";
import { answer } from "../model/outcome";
import { hdrUniform } from "../model/random/hdrUniform";
import { hdrDomain } from "../model/random/limits";
import { type ImpactDistribution, expectedLoss, impactDistributions } from "../model/risk/expectedLoss";
import { choiceArgument, isLeftOut, numbersArgument } from "./arguments/arguments";
import { broadcast } from "./runtime/broadcast";
import { toCell } from "./runtime/cellError";
import { risksArgument } from "./arguments/risksArgument";

/**
 * The shapes an impact may have between its low and its high.
 * @customenum {string}
 */
export enum ImpactShape {
  /** Mean (low + 4 mode + high) / 6 */
  pert = "pert",
  /** Mean (low + mode + high) / 3 */
  triangular = "triangular",
  /** Mean (low + high) / 2, without a mode */
  uniform = "uniform",
}

/**
 * The loss to expect from a register of risks: the sum of probability x exposure x mean impact. Blank rows are skipped; a single cell holds for all rows.
 * @customfunction OUTSOURCE_RISK OUTSOURCE_RISK
 * @param {any[][]} probability Chance of the event in the period, from 0 to 1; one cell per risk
 * @param {any[][]} low The lowest impact, as money per unit of exposure
 * @param {any[][]} mode The most likely impact; not read when the distribution is uniform
 * @param {any[][]} high The highest impact
 * @param {any[][]} [exposure] What an impact is counted on, such as records, 0 or more; 1 if left out
 * @param {ImpactShape} [distribution] pert, triangular or uniform; pert if left out
 * @returns Money per period
 */
export function outsourceRisk(
  probability: any[][],
  low: any[][],
  mode: any[][],
  high: any[][],
  exposure?: any[][],
  distribution?: ImpactShape,
): number {
  const shape = toCell(choiceArgument("distribution", distribution, impactDistribution, impactDistributions, "pert"));
  return expectedLoss(toCell(risksArgument({ probability, low, mode, high, exposure }, shape)), shape);
}

function impactDistribution(name: string): ImpactDistribution | undefined {
  return impactDistributions.find((shape) => shape === vocabulary.distribution(name));
}

/**
 * The HDR random number of a trial and a variable, above 0 and below 1, the same on every machine. OUTSOURCE_TRIAL uses it with the option's number as entity and the year as event. The seed is 0 when left out here, but 1 in OUTSOURCE_SIMULATE.
 * @customfunction OUTSOURCE_UNIFORM OUTSOURCE_UNIFORM
 * @param {any[][]} trial A whole number from 0 to 100,000,000 (0 to 7 also shift a lattice); a number or a range
 * @param {any[][]} variable The driver's variable number, a whole number from 0 to 100,000,000; a number or a range
 * @param {any[][]} [entity] The option's number, or 0 for what all options share; 0 if left out; a number or a range
 * @param {any[][]} [event] The year of a yearly event, else 0; 0 if left out; a number or a range
 * @param {any[][]} [seed] A whole number from 0 to 100,000,000; 0 if left out; a number or a range
 * @returns A number above 0 and below 1, in the shape of the ranges
 */
export function outsourceUniform(
  trial: any[][],
  variable: any[][],
  entity?: any[][],
  event?: any[][],
  seed?: any[][],
): any[][] {
  const numbers = [
    wholeNumbers("trial", trial, hdrDomain),
    wholeNumbers("variable", variable, hdrDomain),
    wholeNumbers("entity", isLeftOut(entity) ? 0 : entity, hdrDomain),
    wholeNumbers("event", isLeftOut(event) ? 0 : event, hdrDomain),
    wholeNumbers("seed", isLeftOut(seed) ? 0 : seed, hdrDomain),
  ];
  return toCell(
    broadcast(numbers, (values) => answer(hdrUniform(...(values as [number, number, number, number, number])))),
  );
}

function wholeNumbers(argument: string, raw: unknown, domain: Domain) {
  return { argument, cells: toCell(numbersArgument(argument, raw, domain)) };
}
