import { type ChangedMeaning, changedMeanings } from "../../../src/model/catalogue/changedMeanings";
import { messages } from "../../../src/locale/messages";
import { InputsLayout } from "../../../src/workbook/layout/inputs";
import { StaffingLayout } from "../../../src/workbook/layout/staffing";
import { relative } from "../../../src/workbook/plan/address";
import type { WorkbookPlan } from "../../../src/workbook/plan/plan";
import { sheetIds } from "../../../src/workbook/plan/sheetId";
import { originOf, thisAddin } from "../../../src/workbook/request/madeBy";
import type { Origins } from "../../../src/workbook/request/seen";
import type { ComparisonRequest } from "../../../src/workbook/request/request";
import { type PlannedWriting, plannedWriting } from "../../../src/workbook/standing/plannedWriting";
import { type StandingComparison, readStanding } from "../../../src/workbook/standing/readStanding";
import { sampleRequest } from "../../support/sample";
import { type PlainWorkbook, typedIn, workbookAfter, workbookWith } from "./workbookAfter";

/** What each plan was asked of; one of the same facts is made once for all tests. */
const mockMade: string[] = [];
const mockPlans = new Map<string, WorkbookPlan>();
jest.mock("../../../src/workbook/comparisonWorkbook", () => {
  const actual = jest.requireActual<typeof import("../../../src/workbook/comparisonWorkbook")>(
    "../../../src/workbook/comparisonWorkbook",
  );
  const comparisonWorkbook: typeof actual.comparisonWorkbook = (...facts) => {
    const made = JSON.stringify(facts);
    const plan = mockPlans.get(made) ?? actual.comparisonWorkbook(...facts);
    mockMade.push(made);
    mockPlans.set(made, plan);
    return plan;
  };
  return { ...actual, comparisonWorkbook };
});

const all = sampleRequest().options;
const request = sampleRequest({ options: all.slice(0, 2) });
const { titles } = messages.en.sheets;
const inputs = new InputsLayout(2);
const price = { row: inputs.rowOf("price"), column: inputs.columns.typed + 1 };

function standingIn({ located, sheets }: PlainWorkbook): StandingComparison | null {
  const read = readStanding(located, sheets);
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

/** Reading takes as long as planning: one workbook is read once. */
const readings = new Map<PlainWorkbook, StandingComparison | null>();

function attempted(workbook: PlainWorkbook, asked: ComparisonRequest, isLaidOutAnew = false, origins?: Origins) {
  const standing = readings.has(workbook) ? readings.get(workbook)! : standingIn(workbook);
  readings.set(workbook, standing);
  return plannedWriting(workbook.located, standing, asked, isLaidOutAnew, undefined, {}, origins);
}

function planned(
  workbook: PlainWorkbook,
  asked: ComparisonRequest,
  isLaidOutAnew = false,
  origins?: Origins,
): PlannedWriting {
  const writing = attempted(workbook, asked, isLaidOutAnew, origins);
  if (!writing.ok) throw new Error(writing.refusal.kind);
  return writing.value;
}

const empty = workbookWith("Sheet1");
const firstWriting = planned(empty, request);
const written = workbookAfter(empty, firstWriting);

/** How many cells of each sheet are written. */
const countsOf = ({ sheets }: PlannedWriting) =>
  Object.fromEntries(
    sheets.map(({ plan, change }) => [plan.id, change.cells.flat().filter((cell) => cell !== undefined).length]),
  );
const cellOf = ({ plan }: PlannedWriting, id: string, row: number, column: number) =>
  plan.sheets.find((sheet) => sheet.id === id)?.cells[row]?.[column];
/** The same workbook as another one remembers it. */
const remembering = ({ located, sheets }: PlainWorkbook, memory: Partial<PlainWorkbook["located"]["memory"]>) => ({
  located: { ...located, memory: { ...located.memory, ...memory } },
  sheets,
});

describe("a first comparison", () => {
  test("adds every sheet whole, notes that it was created, and keeps nothing aside", () => {
    const { sheets, kept, movedNames, news } = firstWriting;
    expect(sheets.map(({ plan }) => plan.title)).toEqual(sheetIds.map((id) => titles[id]));
    expect(sheets.every(({ present, change }) => present === null && change.before === null)).toBe(true);
    expect([kept, movedNames]).toEqual([null, []]);
    expect(news).toMatchObject({ request, companySheets: new Set(), isOurs: true });
    expect(news.log).toEqual([{ kind: "created", on: request.writtenOn, version: "0.1.0" }]);
  });

  test("leaves the user's titles alone", () => {
    const { titles: chosen } = planned(workbookWith("inputs", "Costs", "Costs (2)"), request);
    expect(chosen).toEqual({ ...titles, inputs: "Inputs (2)", costs: "Costs (3)" });
  });
});

describe("the same comparison once more", () => {
  test("writes the sheet that its log has grown on, and no cell of any other", () => {
    const again = planned(written, request);
    expect(again.sheets.filter(({ change }) => change.isMoved).map(({ plan }) => plan.id)).toEqual(["about"]);
    const { about, ...others } = countsOf(again);
    expect(about).toBeGreaterThan(2);
    expect(Object.values(others)).toEqual(Object.values(others).map(() => 0));
    expect(again.news.log?.map(({ kind }) => kind)).toEqual(["created", "updated"]);
    expect(again.news.planMark).toBe(firstWriting.news.planMark);
  });

  test("keeps what was typed, and the user's own words over ours aside", () => {
    const typed = typedIn(typedIn(written, "inputs", price.row, price.column, 31.5), "costs", 1, 0, "typed over");
    const again = planned(typed, request);
    expect(cellOf(again, "inputs", price.row, price.column)).toBe(31.5);
    expect(countsOf(again)).toMatchObject({ inputs: 0, costs: 1 });
  });

  test("is refused where two options have one name, however it is written, and says which", () => {
    const [first, second] = all.map(({ name }) => name);
    const { headerRow, columns } = new InputsLayout(2);
    const onSheet = (name: string) => typedIn(written, "inputs", headerRow, columns.typed + 1, name);
    const calling = (name: string) => ({
      ...request,
      options: request.options.map((option, place) => (place === 1 ? { ...option, name } : option)),
    });
    for (const name of [first!, first!.toUpperCase(), ` ${first!}`])
      expect(attempted(onSheet(name), calling(name))).toEqual({
        ok: false,
        refusal: { kind: "sameNames", places: [name] },
      });
    expect(attempted(onSheet(`${second!} B`), calling(`${second!} B`)).ok).toBe(true);
    const typed = typedIn(onSheet(first!), "inputs", price.row, price.column, 31.5);
    const renamed = planned(typed, calling("Acme"));
    expect(cellOf(renamed, "inputs", price.row, price.column)).toBe(31.5);
    expect(cellOf(renamed, "inputs", price.row, price.column - 1)).toBeNull();
  });

  test("makes each plan once: of what stands, unless it was read last, of what is written, and of a fingerprint that is not known yet", () => {
    const madeFor = (asked: ComparisonRequest) => {
      mockMade.length = 0;
      planned({ ...written }, asked);
      expect(new Set(mockMade).size).toBe(mockMade.length);
      return mockMade.length;
    };
    standingIn(remembering(written, { request: { ...request, years: 4 } }));
    expect(madeFor(request)).toBe(2);
    expect(madeFor(request)).toBe(1);
    expect(madeFor({ ...request, language: "da" })).toBe(3);
    expect(madeFor({ ...request, years: 4 })).toBe(2);
  });

  test("parts the figure of a formula that reads another day of the week, and keeps the formula aside, as intervals get shorter", () => {
    const { shape, intervalRow, columns } = new StaffingLayout(request.options.length);
    const [at, monday, tuesday] = [shape.row + 20, shape.column, shape.column + 1];
    const reading = `=${relative(at, monday)}*2`;
    const cells: [row: number, column: number, cell: string | number, shown?: number][] = [
      [at, monday, 10],
      [at, tuesday, reading, 20],
      [at, tuesday + 1, "=Inputs!C20*3", 60],
      [intervalRow, columns.value, 15],
    ];
    const typed = cells.reduce(
      (workbook, [row, column, cell, value]) => typedIn(workbook, "staffing", row, column, cell, value),
      written,
    );
    const shorter = planned(typed, request);
    const [first, second] = [0, 1].map((part) => shape.row + 40 + part);
    const days = [monday, tuesday, tuesday + 1].map((column) =>
      [first, second].map((row) => cellOf(shorter, "staffing", row!, column)),
    );
    expect(days.slice(0, 2)).toEqual([
      [5, 5],
      [10, 10],
    ]);
    for (const cell of days[2]!) expect(cell).toMatch(/^=\(Inputs!\$?C\$?\d+\*3\)\/2$/);
    expect(shorter.kept?.cells.slice(4).map((row) => row.at(-1))).toEqual([`'${reading}`]);
  });

  test("keeps a formula for a name, an arrangement or the horizon aside once something else is asked for", () => {
    const [home, other] = request.options;
    const years = [inputs.rowOf("horizon-years"), inputs.columns.typed] as const;
    const name = [inputs.headerRow, inputs.columns.typed + 1] as const;
    const arrangement = [inputs.rowOf("arrangement"), inputs.columns.typed] as const;
    const formulas: [place: readonly [row: number, column: number], formula: string, shown: string | number][] = [
      [years, "=3+2", request.years],
      [name, "=Deal!A1", other!.name],
      [arrangement, "=Deal!A2", messages.en.choices.arrangements[home!.arrangement]],
    ];
    const typed = formulas.reduce(
      (workbook, [place, formula, shown]) => typedIn(workbook, "inputs", ...place, formula, shown),
      written,
    );
    const same = planned(typed, request);
    expect(formulas.map(([place]) => cellOf(same, "inputs", ...place))).toEqual(formulas.map(([, formula]) => formula));
    expect(same.kept).toBeNull();
    const options = [{ ...home!, arrangement: "in-house-new" } as const, { ...other!, name: "Acme" }];
    const changed = planned(typed, { ...request, years: 4, options });
    expect(cellOf(changed, "inputs", ...years)).toBe(4);
    expect(changed.kept?.cells.flat()).toEqual(expect.arrayContaining(["'=3+2", "'=Deal!A1", "'=Deal!A2"]));
    expect(changed.kept?.cells).toHaveLength(4 + formulas.length);
  });

  test("keeps formulas that say a choice by its word aside once its words are others", () => {
    const { scenarioRow, valueColumn } = inputs;
    const typed = typedIn(written, "inputs", scenarioRow, valueColumn, "=B99");
    expect(cellOf(planned(typed, request), "inputs", scenarioRow, valueColumn)).toBe("=B99");
    const danish = planned(typed, { ...request, language: "da" });
    expect(cellOf(danish, "inputs", scenarioRow, valueColumn)).toBe(messages.da.sheets.inputs.scenarios.base);
    expect(danish.kept?.cells.flat()).toContain("'=B99");
    expect(planned(written, { ...request, language: "da" }).kept).toBeNull();
  });
});

describe("a comparison that changes", () => {
  test("lays other options out anew, and lists what was typed for one that is gone", () => {
    const typed = typedIn(written, "inputs", price.row, price.column, 31.5);
    const wider = planned(typed, { ...request, options: all.slice(0, 3) });
    expect(wider.titles).toEqual(titles);
    expect(wider.sheets.find(({ plan }) => plan.id === "inputs")?.change.isMoved).toBe(true);
    expect(cellOf(wider, "inputs", price.row, price.column)).toBe(31.5);
    expect(wider.kept).toBeNull();
    const after = workbookAfter(typed, wider);
    expect(planned(after, request).kept).toBeNull();
    const fewer = planned(typedIn(after, "inputs", price.row, price.column + 1, 29), request);
    expect(cellOf(fewer, "inputs", price.row, price.column)).toBe(31.5);
    expect(fewer.kept?.title).toBe(messages.en.sheets.kept.title);
    expect(fewer.kept?.cells).toContainEqual([
      "Inputs",
      expect.stringMatching(/^[A-Z]+\d+$/),
      `${messages.en.drivers.price.name}, ${all[2]!.name}`,
      29,
    ]);
  });

  test("gives no option the figures of another that goes, though it takes its place or its name", () => {
    const [home, vendor] = request.options;
    const typed = typedIn(written, "inputs", price.row, price.column, 31.5);
    const asking = (name: string) => ({ ...request, options: [home!, { ...vendor!, name }] });
    for (const name of ["Quite new", vendor!.name]) {
      const replaced = planned(typed, asking(name), false, [0, null]);
      expect([name, cellOf(replaced, "inputs", price.row, price.column)]).toEqual([name, null]);
      expect(replaced.kept?.cells.map((row) => row.at(-1))).toContain(31.5);
    }
    const renamed = planned(typed, asking("Quite new"), false, [0, 1]);
    expect(cellOf(renamed, "inputs", price.row, price.column)).toBe(31.5);
    expect(renamed.kept).toBeNull();
  });

  test("takes the titles of its new language, unless the workbook is protected or the title is the user's", () => {
    const own = { ...written.located.titles, costs: "Our costs" };
    const sheets = written.sheets.map((sheet) => (sheet.id === "costs" ? { ...sheet, title: "Our costs" } : sheet));
    const allTitles = ["Sheet1", ...Object.values(own)];
    const named = { located: { ...written.located, titles: own, allTitles }, sheets };
    const danish = messages.da.sheets.titles;
    const asked: ComparisonRequest = { ...request, language: "da" };
    expect(planned(named, asked).titles).toEqual({ ...danish, costs: "Our costs" });
    const locked = { ...named, located: { ...named.located, isProtected: true } };
    const stays = planned(locked, asked);
    expect(stays.titles).toEqual(own);
    expect(stays.plan.sheets.map(({ title }) => title)).toEqual(sheetIds.map((id) => own[id]));
  });

  test("takes the user's names along to cells that move and sheets that are renamed", () => {
    const name = "=Inputs!$A$1";
    const named = {
      ...written,
      located: { ...written.located, nameFormulas: new Map([...written.located.nameFormulas, ["Mine", name]]) },
    };
    expect(planned(named, request).movedNames).toEqual([]);
    const { movedNames } = planned(named, { ...request, language: "da" });
    expect(movedNames).toEqual([{ name: "Mine", formula: `='${messages.da.sheets.titles.inputs}'!$A$1` }]);
  });

  test("writes every cell where the sheets are not known to be as they were planned", () => {
    const other = remembering(written, { planMark: "of another version" });
    const { sheets } = planned(other, request);
    expect(sheets.every(({ change }) => change.isMoved)).toBe(true);
  });
});

describe("a week in intervals of another length", () => {
  const week = new StaffingLayout(2);
  const asking = (workbook: PlainWorkbook, minutes: number | null) =>
    typedIn(workbook, "staffing", week.intervalRow, week.columns.value, minutes);
  /** The weights of Tuesday. */
  const tuesdayOf = ({ plan, news }: PlannedWriting) => {
    const { shape } = new StaffingLayout(2, news.request!.intervalMinutes);
    const { cells } = plan.sheets.find(({ id }) => id === "staffing")!;
    return cells.slice(shape.row, shape.row + shape.rows).map((row) => row[shape.column + 1]);
  };
  const typed = typedIn(written, "staffing", week.shape.row + 20, week.shape.column + 1, 77);
  const quarters = planned(asking(typed, 15), request);
  const after = workbookAfter(asking(typed, 15), quarters);

  test("is written once its length is typed, with what was typed in the longer ones, and remembered", () => {
    expect(quarters.news.request).toEqual({ ...request, intervalMinutes: 15 });
    expect(tuesdayOf(quarters)).toHaveLength(96);
    expect(tuesdayOf(quarters).slice(40, 42)).toEqual([38.5, 38.5]);
    expect(quarters.kept).toBeNull();
    const { area } = quarters.plan.names.find(({ name }) => name === "Outsource_StaffingProfile")!;
    expect(area.rows).toBe(96);
  });

  test("stays as long when the comparison is written again, or the cell is cleared", () => {
    const again = planned(after, request);
    expect(again.news.planMark).toBe(quarters.news.planMark);
    expect(countsOf(again)).toMatchObject({ staffing: 0, costs: 0 });
    expect(planned(asking(after, null), request).news.request?.intervalMinutes).toBe(15);
    expect(planned(asking(after, 20), request).news.request?.intervalMinutes).toBe(15);
  });

  test("is the week that it was once the first length is asked for again", () => {
    const back = planned(asking(after, 30), request);
    expect(back.news.request).toEqual(request);
    expect(tuesdayOf(back)).toEqual(tuesdayOf(planned(typed, request)));
    expect(cellOf(back, "staffing", week.shape.row + 20, week.shape.column + 1)).toBe(77);
  });

  test("takes the user's own cell along to the time that it stands beside", () => {
    const { lastColumn } = week;
    const beside = typedIn(asking(written, 15), "staffing", week.shape.row + 20, lastColumn + 1, "a note");
    const { kept, sheets } = planned(beside, request);
    expect(kept).toBeNull();
    const { users } = sheets.find(({ plan }) => plan.id === "staffing")!.present!;
    const { shape } = new StaffingLayout(2, 15);
    expect(users).toMatchObject([{ cell: "a note", to: { row: shape.row + 40, column: lastColumn + 1 } }]);
  });
});

describe("a comparison of another version's model", () => {
  const origin = originOf({ ...thisAddin(), addin: "0.0.9", model: "1.4.0" });
  const writing = planned(remembering(written, { origin }), { ...request, writtenOn: "2026-12-01" });

  test("is brought up to date with a line on About for each driver that means something else", () => {
    const { heading, meaningChanged, line } = messages.en.handOff.log;
    const about = writing.sheets.find(({ plan }) => plan.id === "about")!.plan.cells;
    const first = about.findIndex(([label]) => label === heading) + 1;
    const lines = about.slice(first).map(([, text]) => text);
    const { drivers, handOff } = messages.en;
    const changes = (Object.keys(changedMeanings) as ChangedMeaning[]).map((driver) =>
      line(meaningChanged(drivers[driver].name, handOff.origin.meanings[driver]), "0.1.0"),
    );
    expect(changes).toHaveLength(11);
    expect(lines.filter((text) => changes.includes(String(text)))).toEqual(changes);
  });
});

describe("a comparison from before countries could be chosen", () => {
  const { country, countryRate } = inputs.linkRows;
  const gone = new Set([inputs.rowOf("country"), country, countryRate]);
  const without = <Cell>(cells: readonly (readonly Cell[])[]) =>
    cells.filter((_, row) => !gone.has(row)).map((row) => row.slice(0, inputs.columns.countries));
  const old = {
    ...remembering(written, { planMark: "of another version" }),
    sheets: written.sheets.map((sheet) =>
      sheet.id === "inputs" ? { ...sheet, cells: without(sheet.cells), values: without(sheet.values) } : sheet,
    ),
  };
  const typed = typedIn(old, "inputs", price.row - 1, price.column, 31.5);

  test("gets a country, and keeps what was typed", () => {
    const writing = planned(typed, request);
    expect(cellOf(writing, "inputs", price.row, price.column)).toBe(31.5);
    const chosen = writing.plan.names.find(({ name }) => name === "Outsource_Country")!.area;
    expect(cellOf(writing, "inputs", chosen.row, chosen.column)).toBe(messages.en.choices.countries.us);
    expect(writing.kept).toBeNull();
    const { sheets } = workbookAfter(typed, writing);
    const ours = writing.plan.sheets.find(({ id }) => id === "inputs")!.cells;
    expect(sheets.find(({ id }) => id === "inputs")?.cells).toEqual(ours);
  });
});

describe("another country", () => {
  const rate = { row: inputs.rowOf("default-currency-rate"), column: inputs.columns.typed };

  test("is asked about where typed amounts change their currency with it, and not where they keep it", () => {
    const typed = typedIn(written, "inputs", price.row, price.column, 31.5);
    const danish: ComparisonRequest = { ...request, country: "dk", currency: "DKK", currencyPerDollar: 6.354 };
    expect(attempted(typed, danish)).toMatchObject({
      ok: false,
      refusal: { kind: "typedMoney", change: { from: "USD", to: "DKK", rate: 6.354, amounts: [{ amount: 31.5 }] } },
    });
    expect(attempted(written, danish)).toMatchObject({ ok: true });
    const writing = planned(typed, { ...request, country: "dk" });
    expect(cellOf(writing, "inputs", price.row, price.column)).toBe(31.5);
    expect(cellOf(writing, "inputs", inputs.rowOf("country"), inputs.columns.typed)).toBe("Denmark");
  });

  test("takes its own rate in its own currency, whatever was typed for the country before", () => {
    const american = planned(empty, { ...request, currency: "DKK", currencyPerDollar: 6.87 });
    expect(cellOf(american, "inputs", rate.row, rate.column)).toBe(6.87);
    const kroner = workbookAfter(empty, american);
    const danish: ComparisonRequest = { ...request, country: "dk", currency: "DKK", currencyPerDollar: 6.354 };
    expect(cellOf(planned(kroner, danish), "inputs", rate.row, rate.column)).toBeNull();
    const own = typedIn(workbookAfter(kroner, planned(kroner, danish)), "inputs", rate.row, rate.column, 6.9);
    expect(cellOf(planned(own, { ...danish, years: 7 }), "inputs", rate.row, rate.column)).toBe(6.9);
    const onSheet = typedIn(kroner, "inputs", inputs.rowOf("country"), inputs.columns.typed, "Denmark");
    expect(cellOf(planned(onSheet, danish), "inputs", rate.row, rate.column)).toBe(6.87);
  });
});

describe("a company's template", () => {
  const company = remembering(written, {
    companySheets: new Set(sheetIds),
    planMark: null,
    origin: { kind: "unknown" },
  });

  test("is filled where it stands, in its own words and look", () => {
    const word = typedIn(company, "inputs", price.row, 0, "What the vendor charges");
    const writing = planned(word, { ...request, years: 4 });
    expect(writing.sheets.every(({ change }) => change.keepsLook && !change.isMoved)).toBe(true);
    expect(countsOf(writing)["inputs"]).toBe(1);
    expect(writing.news.companySheets).toEqual(new Set(sheetIds));
    expect(writing.news.log?.at(-1)?.kind).toBe("created");
  });

  test("without room is refused by the titles of its sheets, until it may be laid out anew", () => {
    const wider: ComparisonRequest = { ...request, options: all.slice(0, 3) };
    const refusal = attempted(company, wider);
    expect(refusal).toMatchObject({ ok: false, refusal: { kind: "otherShape" } });
    expect(!refusal.ok && "places" in refusal.refusal && refusal.refusal.places).toContain("Inputs");
    const anew = planned(company, wider, true);
    expect(anew.news.companySheets).toEqual(new Set());
    expect(anew.sheets.every(({ change }) => !change.keepsLook)).toBe(true);
  });

  test("that is laid out otherwise is refused by name", () => {
    const place = sheetIds.indexOf("costs");
    const costs = { ...written.sheets[place]!, cells: [["Budget", "Mine"]], values: [["Budget", "Mine"]] };
    const sheets = company.sheets.map((sheet) => (sheet.id === "costs" ? costs : sheet));
    const read = readStanding(company.located, sheets);
    expect(read).toEqual({ ok: false, refusal: { kind: "strangeSheets", places: ["Costs"] } });
  });
});
