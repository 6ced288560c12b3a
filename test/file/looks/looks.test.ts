import { Workbook } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { writeCharts } from "../../../src/excel/write/writeCharts";
import { writeSheet } from "../../../src/excel/write/writeSheet";
import { comparisonFile } from "../../../src/file/comparisonFile";
import { chartLooks } from "../../../src/workbook/plan/looks";
import type { SheetPlan } from "../../../src/workbook/plan/plan";
import { type StyleName, styles } from "../../../src/workbook/plan/styles";
import { wholeSheet } from "../../../src/workbook/standing/sheetChange";
import { type Recorded, recordOf, recordingObject } from "../../support/recordedExcel";
import { samplePlan, sampleRequest } from "../../support/sample";
import { cellStyles } from "./cellStyles";
import { askedChart, decidedChart, heldChart } from "./chart";
import type { Decision } from "./decision";
import { frame } from "./frame";
import { page } from "./page";
import { validationBoxes } from "./validationBoxes";
import { verdictColors } from "./verdictColors";

jest.setTimeout(60_000);

const plan = samplePlan({ options: sampleRequest().options.slice(1, 3) });
const charts = plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
const asked = new Map<SheetPlan, Recorded>();
const file = new Workbook();
const fileParts = new Map<string, string>();

beforeAll(async () => {
  for (const sheet of plan.sheets) {
    const target = recordingObject<Excel.Worksheet>();
    Array.from(writeSheet(target, sheet, plan, wholeSheet(sheet)));
    writeCharts(target, sheet, wholeSheet(sheet));
    asked.set(sheet, recordOf(target));
  }
  installChartSupport();
  const bytes = await comparisonFile(plan, "en", null, new Map());
  await file.xlsx.load(bytes);
  for await (const entry of unzip(bytes).entries())
    fileParts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
});

const decisions: [string, Decision][] = [
  ["the colours of verdicts", verdictColors],
  ["what cells accept and what their boxes say", validationBoxes],
  ["the styles of cells", cellStyles],
  ["widths, heights, panes and gridlines", frame],
  ["the page", page],
];

test.each(decisions)("Excel is asked for %s as the plan decides, and the file holds the same", (_, decision) => {
  for (const sheet of plan.sheets) {
    const decided = [sheet.title, decision.decided(sheet)];
    expect([sheet.title, decision.asked(asked.get(sheet)!, sheet)]).toEqual(decided);
    expect([sheet.title, decision.held(file.getWorksheet(sheet.title)!, sheet)]).toEqual(decided);
  }
});

test("Excel is asked for each chart as the plan decides, and the file holds the same", () => {
  for (const [index, { sheet, chart }] of charts.entries()) {
    expect(askedChart(asked.get(sheet)!, chart)).toEqual(decidedChart(chart));
    expect(heldChart(fileParts.get(`xl/charts/chart${index + 1}.xml`)!)).toEqual(decidedChart(chart));
  }
});

test("the sheets compared hold a chart of each kind, each kind of rule, and a cell for each style that the plan uses", () => {
  expect(new Set(charts.map(({ chart }) => chart.kind))).toEqual(new Set(Object.keys(chartLooks)));
  const rules = plan.sheets.flatMap(({ validations }) => validations.map(({ rule }) => rule.kind));
  expect(new Set(rules)).toEqual(new Set(["list", "text", "number"]));
  const worn = new Set(plan.sheets.flatMap((sheet) => sheet.styles.map(({ style }) => style)));
  expect((Object.keys(styles) as StyleName[]).filter((name) => !worn.has(name))).toEqual([]);
});
