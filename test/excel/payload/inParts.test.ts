import { inParts, inStrips, pauseExcel, rangeCost } from "../../../src/excel/payload/inParts";

/** Excel on the web takes no more in one request. */
const most = 5_000_000;

/** An Excel that notes how many characters are queued when it is sent something, and how often it is told to pause. */
function countingExcel() {
  const seen = { queued: 0, sent: [] as number[], pauses: 0 };
  const context = {
    application: {
      suspendScreenUpdatingUntilNextSync: () => seen.pauses++,
      suspendApiCalculationUntilNextSync: () => seen.pauses++,
    },
    sync: () => {
      seen.sent.push(seen.queued);
      seen.queued = 0;
      return Promise.resolve();
    },
  } as unknown as Excel.RequestContext;
  return { context, seen };
}

async function sentFor(lengths: readonly number[], again?: typeof pauseExcel) {
  const { context, seen } = countingExcel();
  const order: number[] = [];
  const queue = (length: number, index: number) => {
    order.push(index);
    seen.queued += length;
    return length;
  };
  await inParts(context, lengths, queue, again);
  expect(order).toEqual(lengths.map((_, index) => index));
  return { sent: seen.sent, left: seen.queued, pauses: seen.pauses };
}

test("what goes in one request is not sent before its caller sends it", async () => {
  expect(await sentFor([900_000, 800_000, 700_000])).toEqual({ sent: [], left: 2_400_000, pauses: 0 });
  expect(await sentFor([])).toEqual({ sent: [], left: 0, pauses: 0 });
});

test("Excel pauses for each part where its caller had it pause, and for none where it did not", async () => {
  const long = [2_600_000, 2_600_000, 100];
  expect(await sentFor(long, pauseExcel)).toMatchObject({ sent: [2_600_000, 2_600_000], pauses: 4 });
  expect(await sentFor(long)).toMatchObject({ sent: [2_600_000, 2_600_000], pauses: 0 });
});

test("twelve thousand frozen cells of 800 characters go in requests that Excel on the web takes, none of them lost", async () => {
  const { sent, left } = await sentFor(Array.from({ length: 12_000 }, () => 800));
  expect(sent).toHaveLength(3);
  expect([...sent, left].reduce((sum, each) => sum + each, 0)).toBe(9_600_000);
  expect(Math.max(...sent, left)).toBeLessThan(most);
});

test("a sheet of nearly the most that may be sent goes with what is queued before it, if that is little", async () => {
  const { sent, left } = await sentFor([2_400_000, 2_400_000, 100, 2_600_000]);
  expect([...sent, left]).toEqual([4_800_000, 2_600_100, 0]);
});

test("what comes in pieces is sent between them too", async () => {
  const { context, seen } = countingExcel();
  await inParts(context, [5], function* (pieces) {
    for (let piece = 0; piece < pieces; piece++) {
      seen.queued += 1_000_000;
      yield 1_000_000;
    }
  });
  expect([...seen.sent, seen.queued]).toEqual([3_000_000, 2_000_000]);
});

test("the rows of a range that is longer than a request go in strips, each with its characters, in order and none lost", () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [row, "Æ".repeat(2000), null]);
  const strips = inStrips(rows);
  expect(strips.flatMap((strip) => strip.rows)).toEqual(rows);
  expect(strips.length).toBeGreaterThan(5);
  for (const { first, rows: some, characters } of strips) {
    expect(some[0]).toBe(rows[first]);
    // Brackets around all rows besides, and no comma after the last.
    expect(characters).toBe(rangeCost + JSON.stringify(some).length - 1);
    expect(characters).toBeLessThan(most / 2);
  }
});

test("a single row that is longer still goes in a strip of its own", () => {
  const long = ["x".repeat(1_500_000)];
  expect(inStrips([["a"], long, ["b"]]).map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});
