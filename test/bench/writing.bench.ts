import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { excelGateway } from "../../src/excel/excelGateway";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import { openWorkbook } from "../support/openWorkbook";
import { markdownPage, markdownTable } from "../support/markdownPage";
import { sampleRequest } from "../support/sample";

jest.setTimeout(900_000);

/** `npm run bench` measures the largest comparison too, and adds what it finds to docs/performance.md. */
const isBench = process.env["BENCH"] === "1";
const measured: string[][] = [];
const sizes = isBench ? [[4, 5] as const, [8, 10] as const] : [[4, 5] as const];

test.each(sizes)(
  "%i options over %i years are written in 3 syncs, again in 4 and little text",
  async (count, years) => {
    const book = await openWorkbook({ calculates: true });
    const { options } = sampleRequest();
    const request = (optionCount: number): ComparisonRequest => ({
      ...sampleRequest({ years }),
      options: Array.from({ length: optionCount }, (_, index) => ({
        ...options[index % 4]!,
        name: `Option no. ${index}`,
      })),
    });
    const cost = async (asked: ComparisonRequest) => {
      Object.assign(book.batches, { count: 0, bytes: 0 });
      const start = performance.now();
      await excelGateway.createComparison(asked);
      const seconds = (performance.now() - start) / 1000;
      return { syncs: book.batches.count, characters: book.batches.bytes, seconds };
    };
    try {
      const costs = {
        first: await cost(request(count)),
        again: await cost(request(count)),
        "an option fewer": await cost(request(count - 1)),
      };
      for (const [what, { syncs, characters, seconds }] of Object.entries(costs))
        measured.push([
          `${count} options over ${years} years, ${what}`,
          String(syncs),
          characters.toLocaleString("en"),
          seconds.toFixed(1),
        ]);
      expect(costs.first.syncs).toBe(3);
      expect(costs.again.syncs).toBe(4);
      expect(costs["an option fewer"].syncs).toBe(4);
      expect(costs.again.characters).toBeLessThan(costs.first.characters / 4);
    } finally {
      book.close();
    }
  },
);

afterAll(async () => {
  if (!isBench) return;
  const file = path.resolve(__dirname, "../../docs/performance.md");
  const heading = "## Writing a comparison";
  const [others] = readFileSync(file, "utf8").split(heading);
  const section = [
    heading,
    "What the task pane asks of Excel: how often (each `context.sync()` is one round trip), how much text it sends in all, and how long that takes on the preview's host, whose engine calculates the native formulas meanwhile. Excel's own time is not in it.",
    markdownTable(["", "syncs", "characters", "s"], measured),
  ];
  writeFileSync(file, await markdownPage([others!, ...section]));
});
