import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { parseXml } from "@cj-tech-master/excelts/xml";
import type { CellValue } from "../../src/file/sheetCells";
import { comparisonFile } from "../../src/file/comparisonFile";
import { planValues } from "../../src/file/planValues";
import { parseArea } from "excel-preview/a1";
import { absolute, areaAddress, isWithin, onSheet, relative } from "../../src/workbook/plan/address";
import { frozenCheck } from "../../src/workbook/layout/checks";
import { StaffingLayout } from "../../src/workbook/layout/staffing";
import type { SheetPlan } from "../../src/workbook/plan/plan";
import { installCustomFunctions } from "../support/customFunctions";
import { samplePlan, sampleRequest } from "../support/sample";

jest.setTimeout(120_000);

const plan = samplePlan({ language: "fil", options: sampleRequest().options.slice(1, 3) });
const staffing = new StaffingLayout(2);
const handedOff = { language: "fil", on: "2026-11-28", version: "1.0.0" } as const;
let values: Map<string, CellValue[][]>;
let live: Uint8Array;
let file: Workbook;

beforeAll(async () => {
  installCustomFunctions();
  installChartSupport();
  values = planValues(plan, "fil");
  live = await comparisonFile(plan, "fil", null, values, "https://example.org/help/");
  file = await opened(live);
});

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries())
    parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  return parts;
}

const sheetOf = (workbook: Workbook, { title }: SheetPlan): Worksheet => workbook.getWorksheet(title)!;

/** The number that Excel has for 1 January 1970. */
const firstDay = 25_569;

/** What a cell of a file shows: its value, or its formula's. */
function shown({ value }: Cell): unknown {
  const own = typeof value === "object" && value !== null && "formula" in value ? value.result : value;
  if (own instanceof Date) return own.getTime() / 86_400_000 + firstDay;
  if (typeof own === "object" && own !== null && "error" in own) return own.error;
  if (typeof own === "object" && own !== null && "hyperlink" in own) return own.text;
  return own ?? "";
}

const formulaOf = ({ formula }: Cell) => formula?.replace(/_xlfn\.(_xlws\.)?|_xldudf_/g, "");

/** Every cell of the plan with the one in the file. */
function cellByCell<T>(
  workbook: Workbook,
  see: (cell: Cell, sheet: SheetPlan, row: number, column: number) => T[],
): T[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, r) =>
      row.flatMap((_, c) => see(sheetOf(workbook, sheet).getCell(r + 1, c + 1), sheet, r, c)),
    ),
  );
}

test("every cell has the plan's formula and number format, and the value that calculation gave it", () => {
  const differences = cellByCell(file, (cell, sheet, r, c) => {
    const planned = sheet.cells[r]![c]!;
    const formula = typeof planned === "string" && planned.startsWith("=") ? planned.slice(1) : undefined;
    const blank = formula === undefined ? "" : 0;
    const expected = [formula, values.get(sheet.title)![r]![c] ?? blank, sheet.numberFormats[r]![c]];
    const found = [formulaOf(cell), shown(cell), cell.numFmt ?? "General"];
    return JSON.stringify(found) === JSON.stringify(expected)
      ? []
      : [{ at: `${sheet.title}!${cell.address}`, found, expected }];
  });
  expect(differences).toEqual([]);
});

test("a formula with a function of ours is a dynamic array over exactly the cells it fills", () => {
  const filled = new Map<string, number>();
  const spills = cellByCell(file, (cell, sheet) => {
    const { value } = cell;
    if (!cell.formula?.includes("OUTSOURCE_")) return [];
    expect(value).toMatchObject({ shareType: "array", isDynamicArray: true });
    const ref = (value as { ref: string }).ref;
    for (const address of addressesIn(ref)) {
      const at = `${sheet.title}!${address}`;
      filled.set(at, (filled.get(at) ?? 0) + 1);
    }
    return [ref];
  });
  const spilledInto = cellByCell(file, (cell, sheet, r, c) =>
    sheet.cells[r]![c] === null && shown(cell) !== "" ? [`${sheet.title}!${cell.address}`] : [],
  );
  expect(spilledInto.length).toBeGreaterThan(100);
  expect(spilledInto.filter((at) => filled.get(at) !== 1)).toEqual([]);
  expect(spills).toContain("I31:J48");
});

function addressesIn(ref: string): string[] {
  const { top, left, bottom, right } = parseArea(ref)!;
  const addresses: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) addresses.push(relative(row, column));
  return addresses;
}

test("with the functions as values no formula needs the add-in, and every cell shows the same or that its check is frozen", async () => {
  const frozen = await opened(await comparisonFile(plan, "fil", handedOff, values));
  const differences = cellByCell(frozen, (cell, sheet, r, c) => {
    const isCheck = sheet.checkAreas.some((area) => isWithin(area, r, c));
    if (isCheck && shown(cell) === frozenCheck) return [];
    // The table of agent hours, which the hand-off fills in, and what is read off.
    if (sheet.id === "staffing" && r >= staffing.hoursTable.row && r < staffing.hoursRow("hours")) return [];
    const expected = values.get(sheet.title)![r]![c] ?? (cell.formula ? 0 : "");
    return shown(cell) === expected && !cell.formula?.includes("OUTSOURCE") ? [] : [`${sheet.title}!${cell.address}`];
  });
  expect(differences).toEqual([]);
});

test("the names are those of the plan and point to its areas", () => {
  const found = file.definedNames.getAllEntries().map(({ name, ranges }) => [name, ranges.join().replaceAll("'", "")]);
  const titleOf = (id: string) => plan.sheets.find((sheet) => sheet.id === id)!.title;
  const expected = plan.names.map(({ name, sheet, area }) => [
    name,
    onSheet(titleOf(sheet), areaAddress(area, absolute)).replaceAll("'", ""),
  ]);
  expect(found.sort()).toEqual(expected.sort());
});

test("every input has its rule, its prompt and its refusal", () => {
  for (const sheet of plan.sheets)
    for (const { areas, rule, prompt, refusal } of sheet.validations)
      for (const area of areas)
        for (const address of addressesIn(areaAddress(area))) {
          const found = sheetOf(file, sheet).dataValidations.find(address);
          const formulae =
            rule.kind === "list" ? [rule.source] : rule.kind === "text" ? [1, rule.longest] : [rule.least, rule.most];
          expect(found).toMatchObject({ showInputMessage: true, showErrorMessage: true, error: refusal });
          expect(prompt.text.startsWith((found!.prompt ?? "").replace(/…$/, ""))).toBe(true);
          expect((found as { formulae: unknown[] }).formulae.map(String)).toEqual(formulae.map(String));
        }
});

const linksIn = (workbook: Workbook) =>
  plan.sheets.flatMap((sheet) =>
    sheet.links.map((link) => ({
      link,
      at: sheetOf(workbook, sheet).getCell(link.cell.row + 1, link.cell.column + 1),
    })),
  );

test("sheets stand in the plan's order, and links lead to the head of their sheet or to a page of the help", async () => {
  expect(file.worksheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ title }) => title));
  for (const { link, at } of linksIn(file)) {
    const target = "sheet" in link ? /^#'.+'!A1$/ : `https://example.org/help/${link.helpPage}`;
    expect(at.value).toHaveProperty("hyperlink", expect.stringMatching(target));
    expect(at.font?.underline).toBe(true);
  }
  // Excel takes what stands outside the workbook only where a part of its own says so.
  const outside = [...(await partsOf(live))].filter(([path, xml]) => /_rels/.test(path) && xml.includes("example.org"));
  expect(outside).toHaveLength(1);
  expect(outside[0]![1]).toContain('TargetMode="External"');
});

test("where the help is served is not known, its lines are words alone", async () => {
  const silent = await opened(await comparisonFile(plan, "fil", handedOff, values));
  for (const { link, at } of linksIn(silent)) if ("helpPage" in link) expect(at.hyperlink).toBeUndefined();
});

test("charts stand where they are planned, under their names, with their titles and a series for each colour", async () => {
  const parts = await partsOf(live);
  const names = [...parts]
    .filter(([path]) => /drawings\/drawing\d/.test(path))
    .flatMap(([, xml]) => attributes(xml, "name"));
  expect(names).toEqual(plan.sheets.flatMap(({ charts }) => charts.map(({ name }) => name)));
  const charts = plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  charts.forEach(({ sheet, chart }, index) => {
    const xml = parts.get(`xl/charts/chart${index + 1}.xml`)!;
    const { categoryAxisTitle, colors, position, title, valueAxisTitle } = chart;
    for (const text of [title, valueAxisTitle, categoryAxisTitle ?? ""])
      expect(xml.replaceAll("&apos;", "'").replaceAll("&amp;", "&")).toContain(text);
    expect(xml.match(/<c:ser>/g)).toHaveLength(colors.length);
    for (const color of colors) expect(xml).toContain(color.slice(1));
    const anchors = sheetOf(file, sheet)
      .getCharts()
      .map(({ range }) => [range.tl.nativeRow, range.tl.nativeCol]);
    expect(anchors).toContainEqual([position.row, position.column]);
  });
});

function attributes(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<xdr:cNvPr [^>]*${name}="([^"]*)"`, "g"))].map(([, value]) => value!);
}

test("all parts are well-formed, and none asks for a new calculation when the file is opened", async () => {
  const parts = await partsOf(live);
  for (const xml of parts.values()) expect(() => parseXml(xml)).not.toThrow();
  expect(parts.get("xl/workbook.xml")).toMatch(/<calcPr calcId="191029"\/>/);
});
