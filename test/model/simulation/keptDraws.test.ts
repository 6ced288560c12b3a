import { longestBlock } from "../../../src/model/simulation/blockLength";
import { keptDraws, mostKept } from "../../../src/model/simulation/keptDraws";

/** Asks for a column of a name, that would be filled with a number; tells whether it was. */
function asked(name: string, fill: number, length = 4): { column: Float64Array; isWritten: boolean } {
  let isWritten = false;
  const column = keptDraws(name, length, (to) => {
    isWritten = true;
    to.fill(fill);
  });
  return { column, isWritten };
}

describe("kept draws", () => {
  it("are written once, and read from then on", () => {
    const first = asked("once", 7);
    const again = asked("once", 8);
    expect([first.isWritten, again.isWritten]).toEqual([true, false]);
    expect(again.column).toBe(first.column);
    expect([...first.column]).toEqual([7, 7, 7, 7]);
  });

  it("have room of their own, up to the longest block", () => {
    const columns = [1, 2, 3].map((fill) => asked(`room ${fill}`, fill, longestBlock).column);
    expect(columns.map((column) => [column.length, new Set(column)])).toEqual(
      [1, 2, 3].map((fill) => [longestBlock, new Set([fill])]),
    );
  });

  it("stay as they are while no more others are asked for than are kept, those asked for last the longest", () => {
    const askedFor = (names: string, count: number) => {
      for (let place = 0; place < count; place++) asked(`${names} ${place}`, 0);
    };
    const early = asked("early", 1).column;
    askedFor("before", mostKept / 2);
    const late = asked("late", 2).column;
    askedFor("between", mostKept / 2 - 2);
    expect(asked("early", 3).isWritten).toBe(false);
    askedFor("after", mostKept / 2 - 1);
    expect([...early, ...late]).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
    expect(asked("late", 4).isWritten).toBe(false);
    askedFor("last", mostKept - 1);
    expect([...late]).toEqual([2, 2, 2, 2]);
    // The one asked for the longest ago gives its place.
    asked("one more", 5);
    expect([...late]).toEqual([5, 5, 5, 5]);
    expect(asked("late", 6).isWritten).toBe(true);
  });
});
