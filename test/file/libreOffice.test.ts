import { messages } from "../../src/locale/messages";
import { type Cell, Workbook } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { CellValue } from "../../src/file/sheetCells";
import { comparisonFile } from "../../src/file/comparisonFile";
import { frozenCheck } from "../../src/workbook/layout/checks";
import { frozenPlan } from "../../src/file/frozenPlan";
import { asText } from "../../src/workbook/plan/asText";
import { isFormula } from "../../src/workbook/plan/isFormula";
import type { SheetId } from "../../src/workbook/plan/sheetId";
import { relative } from "../../src/workbook/plan/address";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import { verdicts } from "../../src/workbook/plan/verdicts";
import { type TypedInputs, nothingTyped } from "../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../support/customFunctions";
import { costMetrics } from "../../src/model/catalogue/metric";
import { recomputed } from "../support/recomputed";
import { withQuickEngine } from "../support/quickEngine";
import { samplePlan } from "../support/sample";
import { describeInLibreOffice, savedByLibreOffice } from "../support/soffice";

jest.setTimeout(300_000);

/** Another scenario, other prices, a rating, a weight and another week: what the formulas of every sheet rest on. */
const changed: TypedInputs = {
  ...nothingTyped,
  scenario: "adverse",
  drivers: {
    "handle-time": { "The in-house one": 450.5 },
    "call-growth": { "The in-house one": 0.04 },
    "tax-rate": { "The in-house one": 0.22 },
    "price-unit": { "The offshore one": "minute", "The nearshore one": "minute" },
    price: { "The offshore one": 14.5, "The nearshore one": 9 },
  },
  ratings: { "language-gap": { "The offshore one": 4 } },
  weights: { "language-gap": 3 },
  staffing: {
    weeksPerYear: 52,
    targets: {},
    shape: Array.from({ length: 48 }, (_, interval) =>
      Array.from({ length: 7 }, (_, day) => (interval > 15 && interval < 40 && day < 5 ? (interval % 5) + day : null)),
    ),
    queues: {
      "chat-share": { "The offshore one": 0.2 },
      "chat-handle": { "The offshore one": 15 },
      "chats-at-once": { "The offshore one": 2.5 },
      "mail-share": { "The offshore one": 0.15 },
      "mail-handle": { "The offshore one": 10 },
    },
    mailHours: 6,
  },
};

const plans: Record<string, WorkbookPlan> = {
  english: samplePlan(),
  danish: samplePlan({ language: "da", currency: "DKK", currencyPerDollar: 6.87, years: 10 }),
  filipino: samplePlan({ language: "fil", currency: "PHP", currencyPerDollar: 58 }, changed),
};

/** Every formula says that it is -1, so that a right answer can only be LibreOffice's own. */
async function withEveryValueWrong(file: Uint8Array): Promise<Uint8Array> {
  const archive = zip();
  for await (const entry of unzip(file).entries()) {
    const text = new TextDecoder().decode(await entry.bytes());
    archive.add(entry.path, text.replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1<v>-1</v>"));
  }
  return archive.bytes();
}

/** Dates are days since then. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

/** What a cell shows; a date as its number. */
function shown({ value }: Cell): unknown {
  const own = typeof value === "object" && value !== null && "result" in value ? value.result : value;
  if (own instanceof Date) return (own.getTime() - dayZero) / millisecondsOfDay;
  if (typeof own === "object" && own !== null && "error" in own) return own.error;
  return typeof own === "object" && own !== null ? "" : (own ?? "");
}

/** 1e-9 relative. Amounts of some 1e8 add up to 0 only to the last digit of each, and LibreOffice calls that 0. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(100, Math.abs(one));
  return one === other;
}

/** The sheets that are printed to be read by those who decide. */
function read({ sheets }: WorkbookPlan): WorkbookPlan["sheets"] {
  const others: readonly SheetId[] = ["about", "staffing", "audit", "workings", "checks"];
  return sheets.filter(({ id }) => !others.includes(id));
}

/** Those sheets alone, as they show. */
function asPrinted(plan: WorkbookPlan, values: ReadonlyMap<string, CellValue[][]>): Promise<Uint8Array> {
  const sheets = read(plan).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row, r) =>
      row.map((cell, c) => {
        if (!isFormula(cell)) return cell;
        const value = values.get(sheet.title)?.[r]?.[c] ?? null;
        return typeof value === "string" ? asText(value) : Number(value);
      }),
    ),
    links: [],
  }));
  return comparisonFile({ sheets, names: [] }, "en", null, new Map());
}

const handedOff = { language: "en", on: "2026-11-28", version: "1.0.0" } as const;

describeInLibreOffice("a comparison's file in LibreOffice", () => {
  const values = new Map<string, Map<string, CellValue[][]>>();
  const saved = new Map<string, Workbook>();
  let asOpened: Workbook;
  let printed: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    installCustomFunctions();
    installChartSupport();
    const files = new Map<string, Uint8Array>();
    for (const [name, plan] of Object.entries(plans)) {
      const calculated = recomputed(plan);
      values.set(name, recomputed(frozenPlan(plan, calculated, handedOff)));
      // One with the engine as it ships; the others with the suites' own, until a file first waits for something.
      const written = () => comparisonFile(plan, "en", handedOff, calculated);
      files.set(name, await withEveryValueWrong(await (name === "english" ? written() : withQuickEngine(written))));
      if (name === "english") files.set("with-functions", await comparisonFile(plan, "en", null, calculated));
    }
    for (const [name, bytes] of savedByLibreOffice(files)) saved.set(name, await opened(bytes));
    const live = new Map([["live", files.get("with-functions")!]]);
    asOpened = await opened(savedByLibreOffice(live, "xlsx", false).get("live")!);
    const papers = new Map<string, Uint8Array>();
    for (const [name, plan] of Object.entries(plans)) papers.set(name, await asPrinted(plan, values.get(name)!));
    printed = savedByLibreOffice(papers, "pdf");
  });

  test.each(Object.keys(plans))("the %s one shows no error, and says that its checks are frozen", (name) => {
    const errors: string[] = [];
    for (const sheet of saved.get(name)!.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (/^#(NAME|REF|VALUE)/.test(String(shown(cell)))) errors.push(`${sheet.name}!${cell.address}`);
        }),
      );
    expect(errors).toEqual([]);
    const checks = plans[name]!.sheets.find(({ id }) => id === "checks")!;
    expect(shown(saved.get(name)!.getWorksheet(checks.title)!.getCell("B4"))).toBe(frozenCheck);
  });

  test.each(Object.keys(plans))(
    "every formula of the %s one comes to the model's value, whatever value the file held",
    (name) => {
      const formulas = { count: 0, wrong: [] as string[] };
      for (const { title, cells } of plans[name]!.sheets) {
        const sheet = saved.get(name)!.getWorksheet(title)!;
        cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            if (typeof cell !== "string" || !cell.startsWith("=") || cell.includes("OUTSOURCE_")) return;
            const found = sheet.getCell(r + 1, c + 1);
            const expected = values.get(name)!.get(title)![r]![c] ?? 0;
            formulas.count++;
            if (!isSame(expected, shown(found)))
              formulas.wrong.push(
                `${title}!${found.address}: ${String(shown(found))}, not ${String(expected)}, for ${cell}`,
              );
          }),
        );
      }
      expect(formulas.wrong).toEqual([]);
      expect(formulas.count).toBeGreaterThan(5000);
    },
  );

  // A part that did not fit its page would take another: ten years are too wide for two options on an upright page.
  test.each([
    ["english", 12],
    ["danish", 14],
    ["filipino", 12],
  ])("of the %s one the sheets that a board reads print on as many pages as they have parts", (name, pages) => {
    const parts = read(plans[name]!).map(({ print }) => 1 + (print.rowBreaks?.length ?? 0));
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(pages);
    const pdf = new TextDecoder("latin1").decode(printed.get(name));
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(pages);
  });

  test("with the functions in it, only what rests on a function that LibreOffice does not know shows an error", () => {
    const { sheets } = plans["english"]!;
    const errors = sheets.flatMap(({ title, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const at = saved
            .get("with-functions")!
            .getWorksheet(title)!
            .getCell(r + 1, c + 1);
          return /^#/.test(String(shown(at))) ? [{ at: `${title}!${at.address}`, error: shown(at), cell }] : [];
        }),
      ),
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ error }) => error !== "#NAME?")).toEqual([]);
  });

  const { lines, sheets: texts } = messages.en;
  test.each([
    ["as it opens it", texts.checks.conditions.errors, () => asOpened],
    ["calculated anew", lines.metrics[costMetrics[0]], () => saved.get("with-functions")!],
  ])("with the functions in it, %s, every sheet says that %s fails", (_, failing, workbook) => {
    const plan = plans["english"]!;
    const banners = plan.sheets.map(({ title }) => shown(workbook().getWorksheet(title)!.getCell("B1")));
    expect(banners).toEqual(plan.sheets.map(() => verdicts.failed.value));
    const failures = plan.sheets
      .filter(({ id }) => id !== "checks")
      .map(({ title }) => shown(workbook().getWorksheet(title)!.getCell("I1")));
    expect(failures).toEqual(failures.map(() => failing));
  });

  test.each(Object.keys(plans))("the %s one keeps its sheets, names, rules and charts", (name) => {
    const plan = plans[name]!;
    const workbook = saved.get(name)!;
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      ...plan.sheets.map(({ title }) => title),
      messages.en.handOff.sheet.title,
    ]);
    const names = workbook.definedNames.getAllEntries().map((entry) => entry.name);
    expect(names).toEqual(expect.arrayContaining(plan.names.map((each) => each.name)));
    for (const { title, charts, validations } of plan.sheets) {
      const sheet = workbook.getWorksheet(title)!;
      expect(sheet.getCharts()).toHaveLength(charts.length);
      for (const { areas, prompt } of validations) {
        const { row, column } = areas[0]!;
        const found = sheet.dataValidations.find(relative(row, column))?.promptTitle ?? "none";
        expect(prompt.title.startsWith(found.replace(/…$/, ""))).toBe(true);
      }
    }
  });
});
