import { consistencyRatio } from "../../model/scoring/consistencyRatio";
import { pairwiseWeights } from "../../model/scoring/pairwiseWeights";

/** Two of the factors that are compared, by their places. */
export type Pair = readonly [number, number];

/** The contradiction that Saaty accepts. */
export const mostContradiction = 0.1;

/** Every pair once. */
export function pairsOf(count: number): Pair[] {
  return Array.from({ length: count }, (_, one) => one).flatMap((one) =>
    Array.from({ length: count - one - 1 }, (_, step): Pair => [one, one + 1 + step]),
  );
}

/** A step of the scale from -8 to 8 as a judgement: 0 is as much, 8 nine times as much, -8 a ninth. */
export function judgementAt(step: number): number {
  return step < 0 ? 1 / (1 - step) : 1 + step;
}

/** What judgements of all pairs come to. */
export interface PairsResult {
  /** Of 1. */
  readonly weights: readonly number[];
  readonly ratio: number;
  /** The pair whose judgement is farthest from what the weights say. */
  readonly worst: number;
}

/** The weights that follow, where every pair has been judged; null until then. */
export function pairsResult(count: number, steps: readonly (number | null)[]): PairsResult | null {
  if (steps.includes(null)) return null;
  const pairs = pairsOf(count);
  const judgements = steps.map((step) => judgementAt(step ?? 0));
  const matrix = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => {
      const index = pairs.findIndex(([one, other]) => one === Math.min(row, column) && other === Math.max(row, column));
      if (index < 0) return 1;
      return row < column ? judgements[index]! : 1 / judgements[index]!;
    }),
  );
  const weights = pairwiseWeights(matrix);
  const ratio = consistencyRatio(matrix);
  const misfits = pairs.map(([one, other], index) =>
    Math.abs(Math.log((judgements[index]! * weights[other]!) / weights[one]!)),
  );
  return {
    weights,
    ratio: ratio.ok ? ratio.value : Infinity,
    worst: misfits.indexOf(Math.max(...misfits)),
  };
}
