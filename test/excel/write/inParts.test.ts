import { inParts, lengthOf, pauseExcel, rangeCost } from "../../../src/excel/write/inParts";

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

test("the values of a range are counted as they are sent, and the range itself besides", () => {
  expect(lengthOf([[1.5, "Æblegrød", null, true]])).toBe(rangeCost + '[[1.5,"Æblegrød",null,true]]'.length);
});
