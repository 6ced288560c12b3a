import type { NumericDriverId } from "../../../src/model/catalogue/drivers";
import { driverById, numericDrivers } from "../../../src/model/catalogue/drivers";
import { hdrUniforms } from "../../../src/model/random/hdrUniforms";
import { choleskyFactor, feasibleRange } from "../../../src/model/simulation/choleskyFactor";
import { Columns } from "../../../src/model/simulation/columns";
import { correlated } from "../../../src/model/simulation/correlated";
import { rankCorrelations } from "../../../src/model/simulation/rankCorrelations";
import { expectRelative } from "../../support/expectRelative";
import { expectSameBits } from "../../support/expectSameBits";

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

  it("is refused where a driver follows wholly from another, but correlates otherwise with a third", () => {
    const { factor, failedRow } = choleskyFactor([
      [1, 1, 0.3],
      [1, 1, 0.5],
      [0.3, 0.5, 1],
    ]);
    expect([factor.length, failedRow]).toEqual([2, 2]);
  });
});

describe("the range of a correlation", () => {
  const rangeIn = (matrix: number[][], row: number, column: number) =>
    feasibleRange(matrix, choleskyFactor(matrix).factor, row, column);

  // Beside correlations of .6 and .8 between the others: .48 - .6 x .8 to .48 + .6 x .8.
  it("by hand: beside .6 and .8 is from 0 to .96, whichever of a row it is", () => {
    const square = [
      [1, 0.6, 0.8],
      [0.6, 1, -0.9],
      [0.8, -0.9, 1],
    ];
    const { least, most } = rangeIn(square, 2, 1)!;
    expect([Math.abs(least), most].map((end) => Number(end.toFixed(12)))).toEqual([0, 0.96]);
    const turned = [
      [1, 0.6, -0.9],
      [0.6, 1, 0.8],
      [-0.9, 0.8, 1],
    ];
    const range = rangeIn(turned, 2, 0)!;
    expect([Math.abs(range.least), range.most].map((end) => Number(end.toFixed(12)))).toEqual([0, 0.96]);
  });

  it.each([-1, 0, 1])(
    "is none beside drivers of which one follows from another, where a third has %d with one",
    (given) => {
      const matrix = [
        [1, 1, 0.5],
        [1, 1, given],
        [0.5, given, 1],
      ];
      expect(rangeIn(matrix, 2, 0)).toBeNull();
    },
  );

  it("is none where the others of its row are impossible together", () => {
    const matrix = [
      [1, 0, 0, 0.1],
      [0, 1, 0.9, 0.9],
      [0, 0.9, 1, -0.9],
      [0.1, 0.9, -0.9, 1],
    ];
    expect(rangeIn(matrix, 3, 0)).toBeNull();
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
    expectSameBits([first!, third!], [plain("handle-time", 0), plain("attrition", 1)]);
  });

  it("take the numbers of each driver once, and of those alone that correlate", () => {
    const square = [
      [1, 0.5, 0, 0.5],
      [0.5, 1, 0, 0.5],
      [0, 0, 1, 0],
      [0.5, 0.5, 0, 1],
    ];
    const asked: string[] = [];
    const columns = new Columns(4);
    const draw = correlated(
      factorOf(["handle-time", "churn-rate", "attrition", "price"], square),
      columns,
      (driver, of) => {
        asked.push(`${driver} ${of}`);
        return columns.lend().fill(0.3);
      },
    );
    for (const driver of ["price", "churn-rate"] as const) draw(driver, 2);
    expect(asked.sort()).toEqual(["churn-rate 0", "handle-time 0", "price 2"]);
    // A driver of which nothing is said keeps its own.
    expect([...draw("occupancy", 2)]).toEqual([0.3, 0.3, 0.3, 0.3]);
    expect(asked).toContain("occupancy 2");
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
    // A number before a shared driver's does not put an option's own before it.
    const [own, shared] = [
      numericDrivers.find(({ scope }) => scope === "option")!,
      numericDrivers.findLast(({ scope }) => scope === "shared")!,
    ];
    expect(own.variable).toBeLessThan(shared.variable);
    expect(
      factorOf(
        [own.id, shared.id],
        [
          [1, 0.2],
          [0.2, 1],
        ],
      ).drivers,
    ).toEqual([shared.id, own.id]);
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
    expect([fault.argument, fault.place, fault.driver, fault.otherDriver, fault.value]).toEqual([
      "correlations",
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

  it.each([0.95, -0.95])(
    "doubt the strongest correlation of a driver that is impossible: here that of %d",
    (strongest) => {
      const between = strongest > 0 ? -0.5 : 0.5;
      const square = [
        [1, between, 0.5],
        [between, 1, strongest],
        [0.5, strongest, 1],
      ];
      expect(faultOf(["calls-per-year", "handle-time", "churn-rate"], square)).toMatchObject({
        ...{ kind: "correlationsImpossible", place: { row: 4, column: 3 }, value: strongest },
      });
    },
  );
});
