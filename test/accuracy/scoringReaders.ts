import { type Reader, leftOut } from "./reading";

type Matrix = readonly (readonly number[])[];

/** A case has options down and factors across, a sheet factors down and options across. */
const factorsDown = (matrix: Matrix) => matrix[0]!.map((_, factor) => matrix.map((option) => option[factor]!));
/** Values of 0 to 1 as ratings of 1 to 5. */
const ratingsOf = (matrix: Matrix) => factorsDown(matrix).map((row) => row.map((value) => 1 + 4 * value));
const column = (values: readonly number[]) => values.map((value) => [value]);

interface Ahp {
  readonly published?: { readonly weights: readonly number[] };
  readonly exact: { readonly weights: readonly number[]; readonly cr: number };
}

const ahp: Reader<{ matrix: Matrix }, Ahp> = ({ matrix }, { published, exact }, ask) => {
  const weights = ask("OUTSOURCE_WEIGHTS", matrix, "ahp");
  return [
    ...(published
      ? [{ cell: "OUTSOURCE_WEIGHTS", actual: weights, expected: published.weights, isPrinted: true }]
      : []),
    { cell: "OUTSOURCE_WEIGHTS", actual: weights, expected: exact.weights, isPrinted: false },
    {
      cell: "OUTSOURCE_CONSISTENCY",
      actual: ask("OUTSOURCE_CONSISTENCY", matrix),
      expected: [exact.cr],
      isPrinted: false,
    },
  ];
};

/** Each of n factors weighs 9 times the next in a circle: all weights are equal, and the eigenvalue is a row's sum. */
const circle = (size: number) =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, other) => {
      if ((row + 1) % size === other) return 9;
      return (other + 1) % size === row ? 1 / 9 : 1;
    }),
  );

const randomIndex: Reader<{ n: readonly number[] }, { saaty1980: readonly number[] }> = ({ n }, { saaty1980 }, ask) => {
  const sizes = n.filter((size) => size > 2);
  const indexOf = (size: number) => (9 + 1 / 9 + (size - 2) - size) / (size - 1);
  const actual = sizes.flatMap((size) => ask("OUTSOURCE_CONSISTENCY", circle(size)));
  const expected = sizes.map((size) => indexOf(size) / saaty1980[n.indexOf(size)]!);
  return [{ cell: "OUTSOURCE_CONSISTENCY", actual, expected, isPrinted: false }];
};

interface Weighed {
  readonly matrix: Matrix;
  readonly weights: readonly number[];
}

const topsis: Reader<
  Weighed & { types: readonly number[] },
  { published?: readonly number[]; closeness: readonly number[] }
> = ({ matrix, weights, types }, { published, closeness }, ask) => {
  const actual = ask("OUTSOURCE_TOPSIS", factorsDown(matrix), column(weights), column(types));
  return [
    ...(published ? [{ cell: "OUTSOURCE_TOPSIS", actual, expected: published, isPrinted: true }] : []),
    { cell: "OUTSOURCE_TOPSIS", actual, expected: closeness, isPrinted: false },
  ];
};

const weightedSum: Reader<Weighed, { published: readonly number[]; scores: readonly number[] }> = (
  { matrix, weights },
  { published, scores },
  ask,
) => {
  // The published weights sum to 1.0001, and the published scores are not divided by that.
  const sum = weights.reduce((total, weight) => total + weight);
  const points = (values: readonly number[]) => values.map((value) => (100 * value) / sum);
  const actual = ask("OUTSOURCE_SCORE", ratingsOf(matrix), column(weights));
  return [
    { cell: "OUTSOURCE_SCORE", actual, expected: points(published), isPrinted: true },
    { cell: "OUTSOURCE_SCORE", actual, expected: points(scores), isPrinted: false },
  ];
};

const weightStability: Reader<{ scores: Matrix; weights: readonly number[] }, { topInterval: Matrix }> = (
  { scores, weights },
  { topInterval },
  ask,
) => {
  const actual = ask("OUTSOURCE_STABILITY", ratingsOf(scores), column(weights), leftOut);
  return [{ cell: "OUTSOURCE_STABILITY", actual, expected: topInterval.flat(), isPrinted: false }];
};

/** The cases of `test/cases/mcdm.json`, by their kind. */
export const scoringReaders = { ahp, "ahp.ri": randomIndex, topsis, weightedSum, weightStability };
