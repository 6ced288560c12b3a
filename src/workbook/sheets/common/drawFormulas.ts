import { distributions } from "../../../model/catalogue/driver";
import type { AuditLayout, Half } from "../../layout/audit";

/** The larger number that the HDR sum is divided into: one a half, from the cells that name the draw. */
export function divisorFormula(
  layout: AuditLayout,
  half: Half,
  { variable, entity, year }: { readonly variable: string; readonly entity: string; readonly year: string },
): string {
  const constant = (id: Parameters<AuditLayout["half"]>[0]) => layout.half(id, half);
  const sum = `${constant("start")}+${variable}*${constant("variable")}+${entity}*${constant("entity")}+${year}*${constant("event")}`;
  return `MOD(${sum},${constant("modulus")})*${constant("factor")}+${constant("shift")}`;
}

/** The HDR random number, from the divisors of its two halves. */
export function uniformFormula(layout: AuditLayout, divisors: Readonly<Record<Half, string>>): string {
  const [leading, thousand, trailing] = [layout.whole("leading"), layout.whole("thousand"), layout.whole("trailing")];
  const [range, middle] = [layout.whole("range"), layout.whole("middle")];
  const weighted = (half: Half) => {
    const divisor = divisors[half];
    const base = layout.half("base", half);
    const remainder = `MOD(MOD(${leading},${divisor})*${thousand}+${trailing},${divisor})`;
    return `MOD(MOD(${remainder},${base})*${layout.half("scale", half)},${base})*${layout.half("weight", half)}`;
  };
  return `(MOD(${weighted("first")}+${weighted("second")},${range})+${middle})/${range}`;
}

/** The cells of a driver's uncertainty, and the list in which its distribution stands. */
export interface UncertaintyCells {
  readonly low: string;
  readonly high: string;
  readonly distribution: string;
  readonly distributionList: string;
}

/** The multiplier at a random number: the quantile of (low, 1, high); 1 for a driver that is certain. */
export function multiplierFormula(layout: AuditLayout, cells: UncertaintyCells, u: string): string {
  const { low, high } = cells;
  const [below, above, width] = [`(1-${low})`, `(${high}-1)`, `(${high}-${low})`];
  const weight = layout.whole("modeWeight");
  const logit = `LN(${u}/(1-${u}))`;
  const slope = `${width}/${layout.whole("logOdds")}`;
  const skew = `(${above}-${below})*(1+1)/(${layout.whole("within")}*${layout.whole("logOdds")})`;
  return byDistribution(cells, {
    pert: `BETA.INV(${u},1+${weight}*${below}/${width},1+${weight}*${above}/${width},${low},${high})`,
    triangular: `IF(${u}<${below}/${width},${low}+SQRT(${u}*${width}*${below}),${high}-SQRT((1-${u})*${width}*${above}))`,
    uniform: `${low}+${u}*${width}`,
    metalog: `1+${slope}*${logit}+${skew}*(${u}-${layout.whole("middle")})*${logit}`,
  });
}

/** The mean of the multiplier. */
export function meanMultiplierFormula(
  { modeWeight, within, logOdds }: Readonly<Record<"modeWeight" | "within" | "logOdds", string>>,
  cells: UncertaintyCells,
): string {
  const { low, high } = cells;
  return byDistribution(cells, {
    pert: `(${low}+${modeWeight}+${high})/(${modeWeight}+1+1)`,
    triangular: `(${low}+1+${high})/(1+1+1)`,
    uniform: `(${low}+${high})/(1+1)`,
    metalog: `1+(${high}+${low}-1-1)/(${within}*${logOdds})`,
  });
}

function byDistribution(
  { low, high, distribution, distributionList }: UncertaintyCells,
  formulas: Readonly<Record<(typeof distributions)[number], string>>,
): string {
  const choices = distributions.map((each) => formulas[each]).join(",");
  return `IF(AND(${low}=1,${high}=1),1,CHOOSE(MATCH(${distribution},${distributionList},0),${choices}))`;
}
