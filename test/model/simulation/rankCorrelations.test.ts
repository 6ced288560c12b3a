import type { NumericDriverId } from "../../../src/model/catalogue/drivers";
import { driverById } from "../../../src/model/catalogue/drivers";
import { hdrUniforms } from "../../../src/model/random/hdrUniforms";
import { choleskyFactor } from "../../../src/model/simulation/choleskyFactor";
import { Columns } from "../../../src/model/simulation/columns";
import { correlated } from "../../../src/model/simulation/correlated";
import { rankCorrelations } from "../../../src/model/simulation/rankCorrelations";
import { expectRelative } from "../../support/expectRelative";

const factorOf = (drivers: NumericDriverId[], square: number[][]) => {
  const outcome = rankCorrelations(drivers, square);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
};

const faultOf = (drivers: NumericDriverId[], square: number[][]) => {
  const outcome = rankCorrelations(drivers, square);
  return outcome.ok ? undefined : outcome.fault;
};

/** The random numbers of drivers over many trials, correlated. */
function drawn(drivers: NumericDriverId[], square: number[][], trials: number, entity = 1): Float64Array[] {
  const columns = new Columns(trials);
  const uniforms = (driver: NumericDriverId, of: number) => {
    const column = columns.lend();
    hdrUniforms(column, { firstTrial: 1, variable: driverById[driver].variable, entity: of, event: 0, seed: 1 });
    return column;
  };
  const draw = correlated(factorOf(drivers, square), columns, uniforms);
  return drivers.map((driver) => draw(driver, driverById[driver].scope === "shared" ? 0 : entity));
}

function spearman(one: Float64Array, other: Float64Array): number {
  const ranks = (values: Float64Array) => {
    const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
    const rank = new Float64Array(values.length);
    for (const [place, index] of order.entries()) rank[index] = place;
    return rank;
  };
  const [a, b] = [ranks(one), ranks(other)];
  const middle = (one.length - 1) / 2;
  let [cross, square] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    cross += (a[i]! - middle) * (b[i]! - middle);
    square += (a[i]! - middle) ** 2;
  }
  return cross / square;
}

describe("the Cholesky factor", () => {
  it("by hand: of 1, .6 and .6, 1", () => {
    const { factor, failedRow } = choleskyFactor([
      [1, 0.6],
      [0.6, 1],
    ]);
    expect(failedRow).toBeNull();
    expect(factor[0]).toEqual([1]);
    expectRelative(factor[1]![0]!, 0.6, 1e-15);
    expectRelative(factor[1]![1]!, 0.8, 1e-15);
  });

  it("times its transpose is the matrix, also where a driver follows wholly from another", () => {
    const matrix = [
      [1, 1, 0.3],
      [1, 1, 0.3],
      [0.3, 0.3, 1],
    ];
    const { factor, failedRow } = choleskyFactor(matrix);
    expect(failedRow).toBeNull();
    for (const [i, row] of matrix.entries())
      for (const [j, value] of row.entries()) {
        const product = factor[i]!.reduce((sum, each, k) => sum + each * (factor[j]![k] ?? 0), 0);
        expect(Math.abs(product - value)).toBeLessThan(1e-12);
      }
  });
});

describe("rank correlations", () => {
  it("are reached within three standard errors, for shared drivers and an option's own together", () => {
    const drivers: NumericDriverId[] = ["price", "attrition", "handle-time", "churn-rate"];
    const square = [
      [1, 0.5, -0.3, 0],
      [0.5, 1, 0.2, 0.1],
      [-0.3, 0.2, 1, 0.6],
      [0, 0.1, 0.6, 1],
    ];
    const trials = 20_000;
    const columns = drawn(drivers, square, trials);
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < i; j++)
        expect(Math.abs(spearman(columns[i]!, columns[j]!) - square[i]![j]!)).toBeLessThan(3.2 / Math.sqrt(trials));
  });

  it("leave each driver uniform", () => {
    const square = [
      [1, 0.9],
      [0.9, 1],
    ];
    for (const column of drawn(["price", "attrition"], square, 20_000)) {
      const counts = new Array<number>(10).fill(0);
      for (const share of column) counts[Math.floor(share * 10)]! += 1;
      // Chi-squared with 9 degrees of freedom: above 27.9 in one case of a thousand.
      const chiSquared = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
      expect(chiSquared).toBeLessThan(27.9);
    }
  });

  it("leave the first driver, and those that correlate with nothing, as they were", () => {
    const square = [
      [1, 0.5, 0],
      [0.5, 1, 0],
      [0, 0, 1],
    ];
    const drivers: NumericDriverId[] = ["handle-time", "price", "attrition"];
    const [first, , third] = drawn(drivers, square, 200);
    const plain = (driver: NumericDriverId, entity: number) => {
      const column = new Float64Array(200);
      hdrUniforms(column, { firstTrial: 1, variable: driverById[driver].variable, entity, event: 0, seed: 1 });
      return column;
    };
    for (const [i, share] of plain("handle-time", 0).entries()) expectRelative(first![i]!, share, 1e-10);
    for (const [i, share] of plain("attrition", 1).entries()) expectRelative(third![i]!, share, 1e-10);
  });

  it("of 1 make two drivers move as one", () => {
    const [one, other] = drawn(
      ["price", "attrition"],
      [
        [1, 1],
        [1, 1],
      ],
      100,
    );
    for (const [i, share] of one!.entries()) expectRelative(other![i]!, share, 1e-9);
  });

  it("put shared drivers first, then go by the driver's number, whatever the order of the table", () => {
    const square = [
      [1, 0.2, 0.3],
      [0.2, 1, 0.4],
      [0.3, 0.4, 1],
    ];
    expect(factorOf(["price", "churn-rate", "attrition"], square).drivers).toEqual([
      "churn-rate",
      "attrition",
      "price",
    ]);
  });

  it("must be symmetric: the fault names the cell and its mirror, headers counted", () => {
    const square = [
      [1, 0.5],
      [0.4, 1],
    ];
    expect(faultOf(["price", "attrition"], square)).toEqual({
      kind: "notSymmetric",
      argument: "correlations",
      value: 0.5,
      place: { row: 2, column: 3 },
      mirrorValue: 0.4,
      mirrorPlace: { row: 3, column: 2 },
    });
  });

  it("must be possible together: the fault names the cell and from where to where it may lie", () => {
    const square = [
      [1, 0.9, 0.9],
      [0.9, 1, -0.5],
      [0.9, -0.5, 1],
    ];
    const drivers: NumericDriverId[] = ["calls-per-year", "handle-time", "churn-rate"];
    const fault = faultOf(drivers, square);
    if (fault?.kind !== "correlationsImpossible") throw new Error(JSON.stringify(fault));
    expect([fault.place, fault.driver, fault.otherDriver, fault.value]).toEqual([
      { row: 4, column: 2 },
      "churn-rate",
      "calls-per-year",
      0.9,
    ]);
    const { least, most } = fault.range!;
    const withCell = (value: number) =>
      faultOf(
        drivers,
        square.map((row, i) => row.map((each, j) => ((i === 2 && j === 0) || (i === 0 && j === 2) ? value : each))),
      );
    expect([withCell(least + 1e-6), withCell(most - 1e-6)]).toEqual([undefined, undefined]);
    expect(withCell(least - 1e-3)?.kind).toBe("correlationsImpossible");
    expect(withCell(most + 1e-3)?.kind).toBe("correlationsImpossible");
  });
});
