import fc from "fast-check";
import { columnPoints } from "../../../src/workbook/plan/columnWidth";
import {
  leastLegible,
  legiblePrint,
  margins,
  pageSetup,
  printScale,
  widthScale,
} from "../../../src/workbook/plan/pageSetup";
import { intervalLengths } from "../../../src/workbook/request/intervals";
import { samplePlan, sampleRequest } from "../../support/sample";

const area = (columns: number) => ({ row: 0, column: 0, rows: 10, columns });

test("a sheet broken across is as large as its widest part allows, title columns counted on each page after the first", () => {
  const print = { area: area(4), titleRows: 1, landscape: true };
  const scale = (columnWidths: number[], columnBreaks: number[], titleColumns = 0) =>
    pageSetup({ columnWidths, rowHeights: [], print: { ...print, columnBreaks, titleColumns } }).scale!;
  expect(scale([10, 10, 10, 10], [2])).toBe(100);
  const wide = 100 * ((720 * 0.94) / (2 * columnPoints(100)));
  expect(scale([100, 100, 100, 100], [2])).toBe(Math.floor(wide));
  expect(scale([100, 100, 100, 100], [2], 1)).toBe(Math.floor((wide * 2) / 3));
  expect(scale([100, 100, 100, 100], [2], 1)).toBeLessThan(scale([100, 100, 100, 100], [2]));
  expect(scale([5000, 1, 1, 1], [2])).toBe(10);
  expect(scale([100, 100, 100, 100], [])).toBe(null);
});

test("every part fits the page at the scale, and one would not at a percent more", () => {
  const widths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(
      widths,
      fc.array(fc.nat(11), { maxLength: 3 }),
      fc.nat(2),
      fc.boolean(),
      (columnWidths, at, titleColumns, landscape) => {
        const breaks = [...new Set(at)].filter((column) => column > titleColumns && column < columnWidths.length);
        const columnBreaks = breaks.sort((a, b) => a - b);
        fc.pre(columnBreaks.length > 0);
        const print = { area: area(columnWidths.length), titleRows: 1, titleColumns, columnBreaks, landscape };
        const scale = pageSetup({ columnWidths, rowHeights: [], print }).scale ?? 0;
        const points = columnWidths.map(columnPoints);
        const sum = (from: number, to?: number) => points.slice(from, to).reduce((total, each) => total + each, 0);
        const parts = [0, ...columnBreaks].map(
          (from, index) => sum(from, columnBreaks[index]) + (from === 0 ? 0 : sum(0, titleColumns)),
        );
        const page = 0.94 * (landscape ? 720 : 523);
        const widest = Math.max(...parts);
        expect(Number.isInteger(scale)).toBe(true);
        expect((widest * scale) / 100 <= page * (1 + 1e-12) || scale === 10).toBe(true);
        expect((widest * (scale + 1)) / 100 > page * (1 - 1e-12) || scale === 100).toBe(true);
      },
    ),
  );
});

test("where each part is to have a page of its own, the highest one fits it, title rows counted on each page after the first", () => {
  const columnWidths = [10];
  const print = {
    area: { row: 0, column: 0, rows: 101, columns: 1 },
    titleRows: 1,
    landscape: false,
    isPartAPage: true,
  };
  const page = 792 - margins.top - margins.bottom;
  const scale = (rowBreaks: number[], rowHeights: { row: number; points: number }[] = []) =>
    pageSetup({ columnWidths, rowHeights, print: { ...print, rowBreaks } }).scale;
  expect(scale([])).toBe(Math.floor((99 * page) / (24 + 100 * 15)));
  expect(scale([51])).toBe(Math.floor((99 * page) / (24 + 50 * 15)));
  expect(scale([40])).toBe(Math.floor((99 * page) / (24 + 61 * 15)));
  expect(scale([51], [{ row: 50, points: 100 }])).toBe(Math.floor((99 * page) / (24 + 49 * 15 + 100)));
});

test("of several ways to print the first is taken that can be read, or else the largest", () => {
  const way = (columns: number) => ({ area: area(columns), titleRows: 1, landscape: false });
  const looks = { columnWidths: [100, 68, 200, 400], rowHeights: [] };
  const [one, two, three, four] = [way(1), way(2), way(3), way(4)] as const;
  expect([one, two, three, four].map((print) => printScale({ ...looks, print }))).toEqual([92, 55, 25, 12]);
  expect(legiblePrint(looks, [three, two, one])).toBe(two);
  expect(legiblePrint(looks, [four, three])).toBe(three);
});

test.each([
  ["en", "USD", 1],
  ["da", "DKK", 6.87],
  ["fil", "PHP", 58],
] as const)(
  "four options in %s print legibly on the sheets that a board reads",
  (language, currency, currencyPerDollar) => {
    const others = ["about", "audit"];
    const { sheets } = samplePlan({ language, currency, currencyPerDollar });
    const small = sheets.filter((plan) => !others.includes(plan.id) && printScale(plan) < leastLegible);
    expect(small.map(({ id }) => id)).toEqual([]);
  },
);

test.each(intervalLengths)("a week in intervals of %i minutes prints legibly", (intervalMinutes) => {
  const staffing = samplePlan({ intervalMinutes }).sheets.find(({ id }) => id === "staffing")!;
  expect(printScale(staffing)).toBeGreaterThanOrEqual(leastLegible);
});

test("eight options, too, print at half their size or larger, but on Audit", () => {
  const options = Array.from({ length: 8 }, (_, index) => ({
    name: `Site ${index}`,
    arrangement: "offshore" as const,
  }));
  const scales = samplePlan({ options }).sheets.map((plan) => [plan.id, printScale(plan)] as const);
  expect(scales.filter(([id, scale]) => id !== "audit" && scale < 50)).toEqual([]);
});

test("breaks lie inside what is printed, below the title rows, and no chart lies across one or beside what is printed", () => {
  const { options } = sampleRequest();
  for (const plan of [samplePlan(), samplePlan({ options: options.slice(0, 2), intervalMinutes: 15 })])
    for (const { title, print, charts } of plan.sheets) {
      const { rowBreaks = [], columnBreaks = [], titleRows, area: printed } = print;
      expect([title, rowBreaks.filter((row) => row < titleRows || row >= printed.rows)]).toEqual([title, []]);
      expect([title, columnBreaks.filter((column) => column >= printed.columns)]).toEqual([title, []]);
      const cut = charts.filter(({ position: { row, rows } }) => rowBreaks.some((at) => at > row && at < row + rows));
      expect([title, cut.map(({ name }) => name)]).toEqual([title, []]);
      const beside = charts.filter(({ position: { column, columns } }) => column + columns > printed.columns);
      expect([title, beside.map(({ name }) => name)]).toEqual([title, []]);
    }
});

test("without breaks a whole sheet is as wide as a page at its scale, and is not made larger", () => {
  const print = { area: area(2), titleRows: 1, landscape: true };
  const [narrow, broad] = [400, 100].map((width) =>
    widthScale({ columnWidths: [width, width], rowHeights: [], print }),
  );
  expect([narrow! < broad!, broad! < 100]).toEqual([true, true]);
  expect((broad! * 2 * columnPoints(100)) / 100).toBeLessThanOrEqual(792 - margins.left - margins.right);
  expect(widthScale({ columnWidths: [5, 5], rowHeights: [], print })).toBe(100);
});
