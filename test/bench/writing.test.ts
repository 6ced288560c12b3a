import { excelGateway } from "../../src/excel/gateway";
import type { ComparisonRequest } from "../../src/workbook/request";
import { openWorkbook } from "../excel/office";
import { sampleRequest } from "../workbook/sample";

jest.setTimeout(900_000);

/** `npm run bench` measures the largest comparison too, and prints. */
const isBench = process.env["BENCH"] === "1";
const sizes = isBench ? [[4, 5] as const, [8, 10] as const] : [[4, 5] as const];

test.each(sizes)(
  "%i options over %i years are written in 3 syncs, again in 4 and little text",
  async (count, years) => {
    const book = await openWorkbook();
    const { options } = sampleRequest();
    const request = (optionCount: number): ComparisonRequest => ({
      ...sampleRequest({ years }),
      options: Array.from({ length: optionCount }, (_, index) => ({
        ...options[index % 4]!,
        name: `Option no. ${index}`,
      })),
    });
    const cost = async (asked: ComparisonRequest) => {
      Object.assign(book.control, { count: 0, bytes: 0 });
      await excelGateway.createComparison(asked);
      return { syncs: book.control.count, characters: book.control.bytes };
    };
    try {
      const costs = {
        first: await cost(request(count)),
        again: await cost(request(count)),
        "an option fewer": await cost(request(count - 1)),
      };
      if (isBench) console.log(`${count} options over ${years} years`, costs);
      expect(costs.first.syncs).toBe(3);
      expect(costs.again.syncs).toBe(4);
      expect(costs["an option fewer"].syncs).toBe(4);
      expect(costs.again.characters).toBeLessThan(costs.first.characters / 4);
    } finally {
      book.close();
    }
  },
);
