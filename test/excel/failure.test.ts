import { GatewayError } from "../../src/excel/Gateway";
import { excelGateway } from "../../src/excel/excelGateway";
import type { ComparisonRequest } from "../../src/workbook/request/request";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { sampleRequest } from "../support/sample";
import { readInput } from "excel-preview/headless";
import { everythingIn } from "../support/everythingIn";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(600_000);

let book: Awaited<ReturnType<typeof openWorkbook>>;

beforeAll(async () => {
  book = await openWorkbook({ calculates: false });
  await type("Sheet1", "B2", "='My own'!A1*2", "kept");
});

afterAll(() => book.close());

const all = sampleRequest().options;
const two = sampleRequest({ options: all.slice(0, 2) });

async function type(sheet: string, address: string, ...entries: unknown[]) {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const target = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const cells = (target.isNullObject ? worksheets.add(sheet) : target).getRange(address);
    cells.getAbsoluteResizedRange(1, entries.length).values = [entries];
    await context.sync();
  });
}

/** Lets each batch fail in turn, in several ways, and expects an untouched workbook each time, until nothing is left to fail. */
async function failEveryBatch(request: ComparisonRequest): Promise<number> {
  const before = everythingIn(book.host);
  for (let batch = 0; ; batch++)
    for (const done of [0, 0.6, 1]) {
      if (done > 0 && !book.batches.isLong) break;
      Object.assign(book.batches, { count: 0, failure: { batch, done } });
      const outcome = await excelGateway.createComparison(request, { money: "keep" }).catch((error: unknown) => error);
      book.batches.failure = null;
      if (!(outcome instanceof GatewayError)) return batch;
      expect({ batch, done, ...everythingIn(book.host) }).toEqual({ batch, done, ...before });
    }
}

test("a first comparison that fails leaves the workbook as it was, whichever batch fails and how far it came", async () => {
  expect(await failEveryBatch(two)).toBe(3);
});

test("an update with other figures, currency and language leaves all as it was, titles and the user's cells included", async () => {
  const inputs = new InputsLayout(2);
  const at = (row: number, column: number) => areaAddress(cellAt(row, column));
  await type("Inputs", at(inputs.rowOf("price"), inputs.columns.typed + 1), 31.5);
  await type("Inputs", at(inputs.rowOf("price"), inputs.lastColumn + 3), "beside our tables", "2026-01-05");
  await type("Costs", "A2", "typed over");
  await type("Sheet1", "B3", `=Inputs!${at(inputs.rowOf("price"), inputs.lastColumn + 3)}`);
  expect(await failEveryBatch({ ...two, years: 7, currency: "PHP", currencyPerDollar: 58, language: "da" })).toBe(4);
});

test("an update with an option more and one fewer leaves everything as it was", async () => {
  expect(await failEveryBatch({ ...two, language: "da", options: [all[2]!, all[0]!, all[3]!] })).toBe(6);
});

test("a protected sheet with a formula that would have to follow is named, and nothing is written", async () => {
  const protect = (isProtected: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      if (isProtected) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  try {
    const before = everythingIn(book.host);
    await expect(excelGateway.createComparison(two, { money: "keep" })).rejects.toMatchObject({
      fault: { kind: "protectedSheets", places: ["Sheet1"] },
    });
    expect(everythingIn(book.host)).toEqual(before);
  } finally {
    await protect(false);
  }
});

/** The batch that writes, and then the one that reads what came of it. */
const [writing, reading] = [4, 5];

describe("what happens beside a writing that fails", () => {
  const attempt = async (change: Partial<typeof book.batches>) => {
    Object.assign(book.batches, { count: 0, ...change });
    const error = await excelGateway.createComparison({ ...two, years: 9 }).catch((error: unknown) => error);
    Object.assign(book.batches, { failure: null, between: null });
    return error;
  };

  test("a sheet and a name that the user adds meanwhile stay, and so does the title of another of theirs", async () => {
    const { tabs, names, cells } = book.grid;
    const before = everythingIn(book.host);
    const own = tabs.find("Sheet1")!;
    const happens = () => {
      tabs.add("added", "Notes");
      cells.enter("added", 0, 0, [[readInput("mine")]]);
      names.add("Ours", "Notes!$A$1", "");
      tabs.rename(own.id, "Renamed");
    };
    const failure = { batch: writing, done: 0.6 };
    const error = await attempt({ failure, between: { batch: writing, happens } });
    expect(error).toMatchObject({ fault: { kind: "excelError", code: "GeneralException" } });
    expect([cells.value("added", 0, 0), names.find("Ours")?.formula, tabs.title(own.id)]).toEqual([
      "mine",
      "Notes!$A$1",
      "Renamed",
    ]);
    names.remove(names.find("Ours")!);
    tabs.remove("added");
    tabs.rename(own.id, "Sheet1");
    expect(everythingIn(book.host)).toEqual(before);
  });

  test("a cell that the user has begun to edit is waited for before the workbook is put back", async () => {
    const before = everythingIn(book.host);
    let isEditing = true;
    const happens = () => {
      const end = book.host.habits.beginEdit();
      setTimeout(() => {
        isEditing = false;
        end();
      }, 1500);
    };
    expect(await attempt({ between: { batch: reading, happens } })).toMatchObject({ fault: { kind: "editingCell" } });
    expect(isEditing).toBe(false);
    expect(everythingIn(book.host)).toEqual(before);
  });
});

describe("where Excel fails again while the workbook is put back", () => {
  const attempt = async (times: number) => {
    Object.assign(book.batches, { count: 0, failure: { batch: writing, done: 0.6, times } });
    const error = await excelGateway.createComparison({ ...two, years: 9 }).catch((error: unknown) => error);
    book.batches.failure = null;
    return error;
  };

  test("it is put back a moment later, and the first error is told", async () => {
    const before = everythingIn(book.host);
    expect(await attempt(2)).toMatchObject({ fault: { kind: "excelError", code: "GeneralException" } });
    expect(everythingIn(book.host)).toEqual(before);
  });

  test("and once more, the sheets are named that may be unfinished; asked for again, the comparison is written", async () => {
    expect(await attempt(3)).toMatchObject({
      fault: { kind: "notPutBack", places: expect.arrayContaining(["Comparison"]) as string[] },
    });
    await excelGateway.createComparison(two, { money: "keep" });
    expect((await excelGateway.readComparison())?.request.years).toBe(two.years);
  });
});

test("a sheet that is deleted at any moment of an update costs no other, and all is written when it is asked for again", async () => {
  const asked = { ...two, years: 8, language: "da" } as const;
  const others = () => {
    const sheets = everythingIn(book.host)["sheets"] as readonly { readonly title: string }[];
    return {
      titles: book.titles().filter((title) => title !== "Costs"),
      own: sheets.find(({ title }) => title === "Sheet1"),
    };
  };
  await excelGateway.createComparison(two, { money: "keep" });
  for (const batch of [1, 2]) {
    const before = others();
    const { id } = book.grid.tabs.find("Costs")!;
    Object.assign(book.batches, { count: 0, between: { batch, happens: () => book.host.removeSheet(id) } });
    const error = await excelGateway.createComparison(asked, { money: "keep" }).catch((error: unknown) => error);
    book.batches.between = null;
    expect([batch, error]).toMatchObject([batch, { fault: { kind: "partGone" } }]);
    expect([batch, others()]).toEqual([batch, before]);
    await excelGateway.createComparison(two, { money: "keep" });
    expect(book.titles()).toContain("Costs");
  }
});
