import { excelGateway } from "../../src/excel/excelGateway";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

jest.setTimeout(240_000);

test("four options over five years are written in 3 syncs and one more the first time, again in 4 and little text, and in 9 with an option fewer, one to look for formulas that follow and the last 4 for groups of rows on two sheets; and one that nobody waits for stops hearing others", async () => {
  const book = await openWorkbook({ calculates: false });
  const { options } = sampleRequest();
  const cost = async (count: number) => {
    Object.assign(book.batches, { count: 0, bytes: 0 });
    await excelGateway.createComparison(sampleRequest({ options: options.slice(0, count) }));
    return { syncs: book.batches.count, characters: book.batches.bytes };
  };
  try {
    const [first, again, fewer] = [await cost(4), await cost(4), await cost(3)];
    expect([first, again, fewer].map(({ syncs }) => syncs)).toEqual([5, 5, 10]);
    expect(again.characters).toBeLessThan(first.characters / 4);
  } finally {
    book.close();
  }
});
