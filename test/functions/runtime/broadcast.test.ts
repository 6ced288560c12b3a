import { broadcast } from "../../../src/functions/runtime/broadcast";
import { answer, noAnswer } from "../../../src/model/outcome";

const sum = (values: readonly number[]) => answer(values.reduce((sum, value) => sum + value, 0));
const column = (...values: number[]) => values.map((value) => [value]);

describe("broadcast", () => {
  it("answers single values with one cell", () => {
    const args = [
      { argument: "a", cells: [[1]] },
      { argument: "b", cells: [[2]] },
    ];
    expect(broadcast(args, sum)).toEqual({ ok: true, value: [[3]] });
  });

  it("takes ranges of one shape cell by cell", () => {
    const grid = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const args = [
      { argument: "a", cells: grid },
      { argument: "b", cells: grid },
    ];
    const doubled = grid.map((row) => row.map((value) => 2 * value));
    expect(broadcast(args, sum)).toEqual({ ok: true, value: doubled });
  });

  it("repeats a single value, a row and a column along the others", () => {
    const args = [
      { argument: "a", cells: column(10, 20) },
      { argument: "b", cells: [[1, 2, 3]] },
      { argument: "c", cells: [[100]] },
    ];
    const table = [
      [111, 112, 113],
      [121, 122, 123],
    ];
    expect(broadcast(args, sum)).toEqual({ ok: true, value: table });
  });

  it("refuses other shapes, and names the two arguments", () => {
    const args = [
      { argument: "a", cells: column(1, 2, 3) },
      { argument: "b", cells: column(1, 2) },
    ];
    const fault = {
      kind: "shapesDiffer",
      argument: "b",
      rows: 2,
      columns: 1,
      otherArgument: "a",
      otherRows: 3,
      otherColumns: 1,
    };
    expect(broadcast(args, sum)).toEqual({ ok: false, fault });
    expect(
      broadcast(
        [
          { argument: "a", cells: [[1, 2, 3]] },
          { argument: "b", cells: [[1, 2]] },
        ],
        sum,
      ).ok,
    ).toBe(false);
  });

  it("ends at the first fault", () => {
    const fault = { kind: "argumentMissing", argument: "a" } as const;
    const compute = jest.fn((values: readonly number[]) => (values[0] === 2 ? noAnswer(fault) : answer(1)));
    expect(broadcast([{ argument: "a", cells: column(1, 2, 3) }], compute)).toEqual({ ok: false, fault });
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("works a repeated value out once where only one argument varies", () => {
    const compute = jest.fn(sum);
    const args = [
      { argument: "a", cells: column(5, 7, 5, 5, 7) },
      { argument: "b", cells: [[1]] },
    ];
    expect(broadcast(args, compute)).toEqual({ ok: true, value: column(6, 8, 6, 6, 8) });
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
