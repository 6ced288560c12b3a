import { type MovedGroups, moveGroups } from "../../../src/excel/write/rowGroups";

class ExcelError extends Error {}

/** A sheet with rows in groups, which refuses to ungroup rows that are in none. */
function groupedSheet(levels: readonly number[]) {
  const rows = levels.map((level) => ({ level, isHidden: false }));
  const queue: (() => void)[] = [];
  const getRange = (address: string) => {
    const [first, last] = address.split(":").map(Number) as [number, number];
    const within = () => rows.slice(first - 1, last);
    return {
      group: () => queue.push(() => within().forEach((row) => row.level++)),
      hideGroupDetails: () => queue.push(() => within().forEach((row) => (row.isHidden = true))),
      ungroup: () =>
        queue.push(() => {
          const grouped = within().filter(({ level }) => level > 0);
          if (grouped.length === 0) throw new ExcelError();
          for (const row of grouped) row.level--;
        }),
    };
  };
  const sync = async () => {
    for (const action of queue.splice(0)) action();
  };
  return { target: { getRange } as unknown as Excel.Worksheet, context: { sync } as Excel.RequestContext, rows };
}

const [before, after] = [[{ first: 1, last: 2 }], [{ first: 4, last: 5 }]];

async function levelsAfter(levels: readonly number[], changes: Partial<MovedGroups> = {}) {
  Object.assign(globalThis, { OfficeExtension: { Error: ExcelError } });
  const { target, context, rows } = groupedSheet(levels);
  await moveGroups(context, [{ target, before, after, areClosed: true, ...changes }]);
  return { levels: rows.map(({ level }) => level), hidden: rows.map(({ isHidden }) => isHidden) };
}

test("a closed group goes to where its rows have moved, and stays closed", async () => {
  expect(await levelsAfter([0, 1, 1, 0, 0, 0])).toEqual({
    levels: [0, 0, 0, 0, 1, 1],
    hidden: [false, false, false, false, true, true],
  });
});

test("an open group stays open", async () => {
  const { levels, hidden } = await levelsAfter([0, 1, 1, 0, 0, 0], { areClosed: false });
  expect(levels).toEqual([0, 0, 0, 0, 1, 1]);
  expect(hidden).not.toContain(true);
});

test("a group of the user's around ours, and one beside it, stay as they are", async () => {
  expect((await levelsAfter([1, 2, 2, 1, 0, 0, 1])).levels).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("where the user has taken groups of ours away none is made, and the next sheet has its own all the same", async () => {
  const bare = await levelsAfter([0, 0, 0, 0, 0, 0]);
  expect(bare.levels).toEqual([0, 0, 0, 0, 0, 0]);
  const { target, context, rows } = groupedSheet([0, 0, 0, 0, 0, 0]);
  const other = groupedSheet([0, 1, 1, 0, 0, 0]);
  const both = { sync: () => context.sync().then(() => other.context.sync()) } as Excel.RequestContext;
  await moveGroups(
    both,
    [target, other.target].map((each) => ({ target: each, before, after, areClosed: true })),
  );
  expect(rows.every(({ level }) => level === 0)).toBe(true);
  expect(other.rows.map(({ level }) => level)).toEqual([0, 0, 0, 0, 1, 1]);
});

test("an error that is not Excel's is told", async () => {
  const { target } = groupedSheet([0, 1, 1]);
  const broken = { sync: () => Promise.reject(new TypeError("ours")) } as unknown as Excel.RequestContext;
  await expect(moveGroups(broken, [{ target, before, after, areClosed: true }])).rejects.toThrow("ours");
});
