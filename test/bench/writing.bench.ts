import { excelGateway } from "../../src/excel/excelGateway";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import { markdownTable } from "../support/markdownPage";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";
import { writeSection } from "./pageSection";

jest.setTimeout(900_000);

const measured: string[][] = [];

function requestOf(optionCount: number, years: number): ComparisonRequest {
  const { options } = sampleRequest();
  const asked = Array.from({ length: optionCount }, (_, index) => ({
    ...options[index % 4]!,
    name: `Option no. ${index}`,
  }));
  return sampleRequest({ years, options: asked });
}

test.each([
  [4, 5],
  [8, 10],
])("%i options over %i years are written, again, and with an option fewer", async (count, years) => {
  const book = await openWorkbook({ calculates: true });
  try {
    for (const [what, optionCount] of [
      ["first", count],
      ["again", count],
      ["an option fewer", count - 1],
    ] as const) {
      Object.assign(book.batches, { count: 0, bytes: 0 });
      const start = performance.now();
      await excelGateway.createComparison(requestOf(optionCount, years));
      const seconds = (performance.now() - start) / 1000;
      const { count: syncs, bytes } = book.batches;
      measured.push([
        `${count} options over ${years} years, ${what}`,
        String(syncs),
        bytes.toLocaleString("en"),
        seconds.toFixed(1),
      ]);
    }
  } finally {
    book.close();
  }
});

afterAll(() =>
  writeSection("## Writing a comparison", [
    "What the task pane asks of Excel: how often (each `context.sync()` is one round trip), how much text it sends in all, and how long that takes on the preview's host, whose engine calculates the native formulas meanwhile. Excel's own time is not in it.",
    markdownTable(["", "syncs", "characters", "s"], measured),
  ]),
);
