import { columnPoints } from "../../../src/workbook/plan/columnWidth";
import { languages } from "../../../src/locale/language";
import { SimulationLayout } from "../../../src/workbook/layout/simulation";
import { wrappedHeight } from "../../../src/workbook/sheets/common/wrappedHeight";
import { samplePlan, sampleRequest } from "../../support/sample";

test("Excel's usual column of 8.43 characters is 48 points wide", () => {
  expect(columnPoints(8.43)).toBeCloseTo(48, 1);
});

test("each character adds as much", () => {
  expect(columnPoints(11) - columnPoints(10)).toBe(5.25);
  expect(columnPoints(10)).toBe(56.25);
});

describe.each(languages)("the Simulation sheet in %s", (language) => {
  const layout = new SimulationLayout(4);
  const simulation = (changes: Parameters<typeof samplePlan>[0] = {}) =>
    samplePlan({ language, ...changes }).sheets.find(({ id }) => id === "simulation")!;

  test("shows four options with their unit beside a pane of 350 pixels in a window of 1,400", () => {
    const shown = simulation().columnWidths.slice(0, layout.columns.unit + 1);
    const pixels = shown.reduce((sum, width) => sum + columnPoints(width) / 0.75, 0);
    const rowHeaders = 46;
    expect(pixels).toBeLessThan(1400 - 350 - rowHeaders);
  });

  test("has rows in which a driver can be read whose option has the longest name", () => {
    const { options } = sampleRequest();
    const name = "Contact Centre Manila Makati 12";
    const { columnWidths, rowHeights } = simulation({
      options: options.map((each, n) => (n ? each : { ...each, name })),
    });
    const text = `Supervisors and team leaders, pay (${name})`;
    const { points } = wrappedHeight(0, [{ text, columnWidth: columnWidths[layout.columns.label]!, size: 9 }]);
    expect(points).toBeGreaterThan(15);
    const row = layout.informationOf(1);
    expect(rowHeights.find((each) => each.row === row)?.points).toBeGreaterThanOrEqual(points);
  });
});
