import fc from "fast-check";
import type { Columns } from "../../../src/model/simulation/columns";
import { type Quantity, valueAt } from "../../../src/model/simulation/quantity";
import { plainColumns } from "../../../src/model/simulation/simulatedCosts";
import { simdColumns } from "../../../src/model/simulation/simdColumns";
import { eachColumns } from "../../support/eachColumns";
import { expectRelative } from "../../support/expectRelative";

const length = 5;
const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: length, maxLength: length });

/** An amount as it may stand in a simulation: certain, or a column. */
const quantity = fc.record({ values: amounts, isCertain: fc.boolean() });
type Given = Readonly<{ values: readonly number[]; isCertain: boolean }>;

const inColumns = (columns: Columns, { values, isCertain }: Given): Quantity => {
  if (isCertain) return values[0]!;
  const column = columns.lend();
  column.set(values);
  return column;
};

/** What a quantity is in each trial; a 0 without a sign, as a sum that begins at 0 has. */
const inTrials = (of: Quantity) => Array.from({ length }, (_, trial) => valueAt(of, trial) + 0);

type Operation = "plus" | "minus" | "times" | "over" | "atLeast";
const arithmetic: Record<Operation, (one: number, other: number) => number> = {
  plus: (one, other) => one + other,
  minus: (one, other) => one - other,
  times: (one, other) => one * other,
  over: (one, other) => one / other,
  atLeast: (one, other) => Math.max(one, other),
};

describe.each(eachColumns)("quantities %s", (_, columnsOf) => {
  it.each(Object.keys(arithmetic) as Operation[])("%s each other trial by trial, certain or not", (operation) => {
    fc.assert(
      fc.property(quantity, quantity, (first, second) => {
        const columns = columnsOf(length);
        const [one, other] = [inColumns(columns, first), inColumns(columns, second)];
        const result = columns[operation](one, other);
        if (first.isCertain && second.isCertain) expect(typeof result).toBe("number");
        const expected = (trial: number) => arithmetic[operation](valueAt(one, trial), valueAt(other, trial)) + 0;
        expect(inTrials(result)).toEqual(Array.from({ length }, (_each, trial) => expected(trial)));
      }),
    );
  });

  it("that 0 is added to, or that are multiplied by 1, are left where they stand; 0 times any is 0", () => {
    const columns = columnsOf(length);
    const column = columns.lend().fill(7);
    for (const same of [columns.plus(column, 0), columns.plus(0, column), columns.times(1, column)])
      expect(same).toBe(column);
    expect(columns.minus(column, 0)).toBe(column);
    expect([columns.times(column, 0), columns.times(0, column)]).toEqual([0, 0]);
    expect([columns.sum(column), columns.product(column)]).toEqual([column, column]);
  });

  it("by hand: 1 + 2 + 4 are 7, and one term is 1", () => {
    const columns = columnsOf(length);
    const twos = columns.lend().fill(2);
    for (const ratio of [2, twos])
      expect([3, 1].map((terms) => inTrials(columns.geometricSum(ratio, terms)))).toEqual([
        [7, 7, 7, 7, 7],
        [1, 1, 1, 1, 1],
      ]);
  });

  it("by hand: a sum of products is 2 x 3 + 4 x 5 + 6 x 7, whatever of it is certain, and without a term 0", () => {
    for (const certain of [0, 1, 2, 3, 4, 5, 6]) {
      const columns = columnsOf(length);
      const [two, three, four, five, six, seven] = [2, 3, 4, 5, 6, 7].map((value, index) =>
        index < certain ? value : columns.lend().fill(value),
      ) as [Quantity, Quantity, Quantity, Quantity, Quantity, Quantity];
      for (const sum of [
        columns.sumOfProducts([two, three], [0, five], [four, five], [six, 0], [six, seven]),
        columns.sumOfProducts([three, two], [five, 0], [five, four], [0, six], [seven, six]),
      ]) {
        expect(inTrials(sum)).toEqual([68, 68, 68, 68, 68]);
        expect(typeof sum === "number").toBe(certain === 6);
      }
      expect([columns.sumOfProducts([0, seven]), columns.sumOfProducts([seven, 0])]).toEqual([0, 0]);
      expect(inTrials(columns.sum(two, three, four))).toEqual([9, 9, 9, 9, 9]);
      expect(inTrials(columns.product(five, six, seven))).toEqual([210, 210, 210, 210, 210]);
    }
    expect(columnsOf(length).sumOfProducts()).toBe(0);
  });

  it("are raised to powers as `**` does, to 1e-14", () => {
    fc.assert(
      fc.property(quantity, quantity, ({ values, ...base }, { values: powers, ...exponent }) => {
        const columns = columnsOf(length);
        const [x, y] = [
          inColumns(columns, { ...base, values: values.map((value) => 0.1 + Math.abs(value) / 1e5) }),
          inColumns(columns, { ...exponent, values: powers.map((value) => value / 1e6) }),
        ];
        for (const [trial, raised] of inTrials(columns.power(x, y)).entries())
          expectRelative(raised, valueAt(x, trial) ** valueAt(y, trial), 1e-14);
        expect(typeof columns.power(x, y) === "number").toBe(base.isCertain && exponent.isCertain);
      }),
    );
  });

  it("by hand: are held between the ends of a domain", () => {
    const columns = columnsOf(length);
    const domain = { least: 0, most: 1 };
    const column = columns.lend();
    column.set([-1, 0, 0.5, 1, 2]);
    expect(inTrials(columns.clamped(column, domain))).toEqual([0, 0, 0.5, 1, 1]);
    expect([-1, 0.5, 2].map((certain) => columns.clamped(certain, domain))).toEqual([0, 0.5, 1]);
    expect([...column]).toEqual([-1, 0, 0.5, 1, 2]);
  });

  it("become columns: a certain one in every trial, a column as it stands", () => {
    const columns = columnsOf(length);
    const column = columns.lend().fill(7);
    expect(columns.columnOf(column)).toBe(column);
    expect([...columns.columnOf(3)]).toEqual([3, 3, 3, 3, 3]);
    expect([...column]).toEqual([7, 7, 7, 7, 7]);
  });

  it("are written outside the loops from what others are", () => {
    const columns = columnsOf(length);
    const written = columns.outside([columns.lend().fill(2), 5], (to, [column, certain]) =>
      to.fill(valueAt(column!, 4) * (certain as number)),
    );
    expect([...written]).toEqual([10, 10, 10, 10, 10]);
  });

  it("stand in columns of their own until these are taken back, and then again in the same", () => {
    const columns = columnsOf(length);
    const kept = columns.lend().fill(1);
    let inside: Float64Array[] = [];
    columns.within(() => (inside = [columns.lend().fill(2), columns.lend().fill(3)]));
    expect([kept, ...inside].map((column) => [...column])).toEqual(
      [1, 2, 3].map((value) => [0, 0, 0, 0, 0].fill(value)),
    );
    expect(columns.lend()).toBe(inside[0]);
    columns.takeBack();
    expect(columns.lend()).toBe(kept);
  });
});

describe("columns in the memory of the SIMD loops", () => {
  it("are the same each time for a length, and all taken back", () => {
    const columns = simdColumns(3);
    expect([columns.isSimd, plainColumns(3).isSimd]).toEqual([true, false]);
    const first = columns.lend();
    expect(simdColumns(3)).toBe(columns);
    expect(columns.lend()).toBe(first);
  });

  it("are computed as those in TypeScript are, in each of the loops", () => {
    const [ratio, other] = [2, 3].map((value) => ({
      values: [0.5, 1, 2, 3, 4].map((step) => value / step),
      isCertain: false,
    }));
    // Of a length that nothing else has: the loops are made for it.
    const computedIn = (columnsOf: (length: number) => Columns) => {
      const columns = columnsOf(5 + length);
      const given = [ratio!, other!].map(({ values }) => ({ values: [...values, ...values], isCertain: false }));
      const [one, two] = given.map((each) => inColumns(columns, each)) as [Quantity, Quantity];
      return [
        ...[columns.plus(one, two), columns.minus(one, two), columns.times(one, two), columns.over(one, two)],
        ...[columns.atLeast(one, two), columns.clamped(one, { least: 1, most: 2 }), columns.geometricSum(one, 4)],
        ...[columns.sumOfProducts([one, two], [two, two]), columns.power(one, two), columns.columnOf(7)],
      ].map(inTrials);
    };
    expect(computedIn(simdColumns)).toEqual(computedIn(plainColumns));
  });

  it("are known by their length, and made anew once those of sixteen others were asked for", () => {
    const first = simdColumns(100);
    expect(simdColumns(100)).toBe(first);
    for (let length = 101; length <= 117; length++) simdColumns(length);
    expect(simdColumns(100)).not.toBe(first);
  });

  it("are as long as a block, and none begins in another, whatever the length", () => {
    for (const length of [1, 7, 8, 9, 603]) {
      const columns = simdColumns(length);
      const lent = Array.from({ length: 3 }, () => columns.lend());
      for (const [index, column] of lent.entries()) column.fill(index);
      expect(lent.map((column) => [column.length, new Set(column)])).toEqual(
        [0, 1, 2].map((index) => [length, new Set([index])]),
      );
    }
  });
});
