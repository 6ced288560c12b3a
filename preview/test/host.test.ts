import { readChart } from "../charts/chartData";
import { openOffice, startHeadless } from "../headless";
import type { OfficeWindow } from "../headless";

const page = { missed: jest.fn(), showPane: jest.fn(), chartsChanged: jest.fn(), openWorkbook: jest.fn() };
let preview: ReturnType<typeof startHeadless>;
let office: { window: OfficeWindow; close: () => void };
let run: typeof Excel.run;

beforeAll(async () => {
  preview = startHeadless({ page });
  office = await openOffice(preview.host);
  run = office.window.Excel.run.bind(office.window.Excel);
}, 60_000);

afterAll(() => {
  office.close();
  preview.close();
});

/** The code of the error that a batch ends with. */
async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  return run(batch).then(
    () => "no error",
    (error: { code: string }) => error.code,
  );
}

let sheetCount = 0;
function newSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.add(`Test ${++sheetCount}`);
}

test("office.js takes the host for Excel on the web", async () => {
  await expect(office.window.Office.onReady()).resolves.toMatchObject({ host: "Excel", platform: "OfficeOnline" });
});

test("a workbook that is opened is handed to the page, and is refused where the user keeps the one at hand", async () => {
  const { Excel } = office.window;
  const codeOfOpening = (file?: string) =>
    Excel.createWorkbook(file).then(
      () => "no error",
      (error: { code: string }) => error.code,
    );
  page.openWorkbook.mockReturnValueOnce(true).mockReturnValueOnce(false);
  expect(await codeOfOpening(btoa("PK"))).toBe("no error");
  expect([...page.openWorkbook.mock.calls[0][0]]).toEqual([0x50, 0x4b]);
  expect(await codeOfOpening(btoa("PK"))).toBe("RequestAborted");
  expect(await codeOfOpening("%")).toBe("InvalidArgument");
  const missed = preview.host.misses.length;
  expect(await codeOfOpening()).toBe("ApiNotFound");
  expect(preview.host.misses.splice(missed)).toEqual(["Excel.createWorkbook without a file"]);
});

test("rows are hidden with the details of their group, and shown again", async () => {
  const hidden = await run(async (context) => {
    const sheet = newSheet(context);
    const [rows, mixed] = [sheet.getRange("2:3"), sheet.getRange("3:4")];
    rows.group("ByRows");
    rows.hideGroupDetails("ByRows");
    for (const range of [rows, mixed]) range.load({ rowHidden: true });
    await context.sync();
    const before = [rows.rowHidden, mixed.rowHidden];
    rows.rowHidden = false;
    rows.load({ rowHidden: true });
    await context.sync();
    return [...before, rows.rowHidden];
  });
  expect(hidden).toEqual([true, null, false]);
});

test("what is written is read back, calculated", async () => {
  const values = await run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange("A1:B2").values = [
      [1, "two"],
      [true, "5%"],
    ];
    sheet.getRange("C1:C2").formulas = [["=A1*10"], ["=SUM(A1,C1)"]];
    const range = sheet.getRange("A1:C2").load({ values: true, formulas: true, valueTypes: true });
    await context.sync();
    return range.toJSON();
  });
  expect(values.values).toEqual([
    [1, "two", 10],
    [true, 0.05, 11],
  ]);
  expect(values.formulas).toEqual([
    [1, "two", "=A1*10"],
    [true, 0.05, "=SUM(A1,C1)"],
  ]);
  expect(values.valueTypes).toEqual([
    ["Double", "String", "Double"],
    ["Boolean", "Double", "Double"],
  ]);
});

test("a chart draws a text as 0, and leaves gaps where a cell is empty or an error", async () => {
  const sheetId = await run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange("A1:B6").formulas = [
      ["", "Agents"],
      ["08:00", 4],
      ["08:30", "none"],
      ["09:00", '=""'],
      ["09:30", "=NA()"],
      ["10:00", ""],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B6"), "Columns");
    sheet.load({ id: true });
    await context.sync();
    return sheet.id;
  });
  const [chart] = preview.host.charts.of(sheetId);
  expect(readChart(preview.grid, chart!).series.map(({ values }) => values)).toEqual([[4, 0, 0, null, null]]);
});

test("text keeps its look in a cell formatted as text, and behind an apostrophe", async () => {
  const values = await run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1:A2").values = [["007"], ["'5%"]];
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["007"], ["5%"]]);
});

test("null leaves a cell as it is and an empty text empties it", async () => {
  const values = await run(async (context) => {
    const range = newSheet(context).getRange("A1:B1");
    range.values = [[1, 2]];
    range.values = [[null, ""]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1, ""]]);
});

test("an array of another shape than the range is an invalid argument", async () => {
  const code = await codeOf(async (context) => {
    newSheet(context).getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("more cells than travel in one piece arrive whole", async () => {
  const rows = Array.from({ length: 900 }, (_, row) => [row, row * 2, row * 3]);
  const values = await run(async (context) => {
    const range = newSheet(context).getRange("B2:D901");
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual(rows);
});

test("a missing sheet is an error or a null object, as asked", async () => {
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    }),
  ).toBe("ItemNotFound");
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
});

test.each([
  ["a title that is taken", "Sheet1", "ItemAlreadyExists"],
  ["a title that differs in case only", "sHEET1", "ItemAlreadyExists"],
  ["a title with a colon", "A:B", "InvalidArgument"],
  ["a title of 32 letters", "x".repeat(32), "InvalidArgument"],
])("%s is refused for a new sheet", async (_, title, code) => {
  expect(
    await codeOf(async (context) => {
      context.workbook.worksheets.add(title);
      await context.sync();
    }),
  ).toBe(code);
});

test("a sheet is found in a later batch by the object of the first", async () => {
  await run(async (context) => {
    const sheet = newSheet(context);
    await context.sync();
    sheet.showGridlines = false;
    sheet.load("showGridlines,position,visibility");
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.visibility).toBe("Visible");
  });
});

test("a sheet that is put elsewhere among the others stands there, and nowhere beyond them", async () => {
  await run(async (context) => {
    const sheet = newSheet(context);
    const front = context.workbook.worksheets.getActiveWorksheet().load("id");
    sheet.position = 0;
    sheet.load("id,position");
    const all = context.workbook.worksheets.load("items/id");
    const stillInFront = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    expect([sheet.position, all.items[0]!.id, stillInFront.id]).toEqual([0, sheet.id, front.id]);
    sheet.position = all.items.length;
    await expect(context.sync()).rejects.toThrow();
  });
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const other = startHeadless();
  const sheet = other.host.workbookRoot().worksheets.getActiveWorksheet();
  expect(() => sheet.delete()).toThrow("visible");
  expect(() => (sheet.visibility = "Hidden")).toThrow("visible");
  other.close();
});

test("ranges are found from ranges", async () => {
  const addresses = await run(async (context) => {
    const sheet = newSheet(context);
    const range = sheet.getRange("B2:D5");
    const found = [
      range.getCell(1, 1),
      range.getOffsetRange(1, -1),
      range.getAbsoluteResizedRange(3, 5),
      range.getLastRow(),
      range.getEntireColumn(),
      sheet.getRangeByIndexes(0, 0, 2, 2),
    ].map((one) => one.load("address"));
    await context.sync();
    return found.map(({ address }) => address.split("!")[1]);
  });
  expect(addresses).toEqual(["C3", "A3:C6", "B2:F4", "B5:D5", "B:D", "A1:B2"]);
});

test("the used range of an empty sheet is a null object", async () => {
  await run(async (context) => {
    const sheet = newSheet(context);
    const before = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(before.isNullObject).toBe(true);
    sheet.getRange("B3").values = [[1]];
    const after = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect(after.address).toContain("!B3");
  });
});

test("formats are read back as they were set, and as null or empty where cells differ", async () => {
  await run(async (context) => {
    const sheet = newSheet(context);
    const range = sheet.getRange("A1:A2");
    range.format.fill.color = "#ffe699";
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Right";
    range.format.wrapText = true;
    range.numberFormat = [["0.0%"], ["#,##0"]];
    sheet.getRange("A2").format.font.italic = true;
    range.load("numberFormat");
    range.format.load("horizontalAlignment,wrapText");
    range.format.fill.load("color");
    range.format.font.load("bold,italic,name,size");
    await context.sync();
    expect(range.numberFormat).toEqual([["0.0%"], ["#,##0"]]);
    expect(range.format.fill.color).toBe("#FFE699");
    expect(range.format.horizontalAlignment).toBe("Right");
    expect(range.format.font).toMatchObject({ bold: true, italic: null, name: "Calibri", size: 11 });
  });
});

test("formats reach several areas and whole columns", async () => {
  await run(async (context) => {
    const sheet = newSheet(context);
    sheet.getRanges("A1,C3:D3").format.fill.color = "#FF0000";
    sheet.getRange("F:F").format.font.bold = true;
    const fill = sheet.getRange("D3").format.fill.load("color");
    const font = sheet.getRange("F700").format.font.load("bold");
    await context.sync();
    expect(fill.color).toBe("#FF0000");
    expect(font.bold).toBe(true);
  });
});

describe("defined names", () => {
  test("a name of cells gives its range, value and formula, and formulas can use it", async () => {
    await run(async (context) => {
      const sheet = newSheet(context);
      sheet.load("name");
      sheet.getRange("B2").values = [[21]];
      const name = context.workbook.names.add("Test_Rate", sheet.getRange("B2"));
      sheet.getRange("C2").formulas = [["=Test_Rate*2"]];
      name.load("formula,value,type");
      const range = name.getRange().load("values");
      const result = sheet.getRange("C2").load("values");
      await context.sync();
      expect(name.formula).toBe(`='${sheet.name}'!$B$2`);
      expect(name.type).toBe("Range");
      expect(range.values).toEqual([[21]]);
      expect(result.values).toEqual([[42]]);
    });
  });

  test.each(["rate", "Q1", "1st", "has space"])("%s is refused", async (name) => {
    expect(
      await codeOf(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    ).toBe("InvalidArgument");
  });

  test("a second name alike is refused, and a deleted one can be added again", async () => {
    const add = (context: Excel.RequestContext) => context.workbook.names.add("Test_Twice", "=1");
    await run(async (context) => {
      add(context);
      await context.sync();
    });
    expect(
      await codeOf(async (context) => {
        add(context);
        await context.sync();
      }),
    ).toBe("ItemAlreadyExists");
    await run(async (context) => {
      context.workbook.names.getItem("Test_Twice").delete();
      const gone = context.workbook.names.getItemOrNullObject("Test_Twice");
      add(context);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("a sheet with names is renamed: the names follow, and what reads them goes on calculating", async () => {
    await run(async (context) => {
      const [sheet, other] = [newSheet(context), newSheet(context)];
      sheet.getRange("A1").values = [[5]];
      const name = context.workbook.names.add("Test_Fixed", sheet.getRange("A1"));
      other.getRange("A1").formulas = [["=Test_Fixed*2"]];
      const first = other.getRange("A1").load("values");
      await context.sync();
      expect(first.values).toEqual([[10]]);
      sheet.name = "Renamed";
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("=Renamed!$A$1");
      sheet.getRange("A1").values = [[7]];
      const reader = other.getRange("A1").load("formulas,values");
      await context.sync();
      expect(reader.formulas).toEqual([["=Test_Fixed*2"]]);
      expect(reader.values).toEqual([[14]]);
    });
  });

  test("a cell that is only restyled keeps its formula while others beside it are filled", async () => {
    await run(async (context) => {
      const sheet = newSheet(context);
      sheet.getRange("A1:B1").formulas = [["=1+1", "=2+2"]];
      await context.sync();
      sheet.getRange("A1:B1").formulas = [[null, "=3+3"]];
      sheet.getRange("A1").numberFormat = [["0.00"]];
      const both = sheet.getRange("A1:B1").load("formulas,values");
      await context.sync();
      expect(both.formulas).toEqual([["=1+1", "=3+3"]]);
      expect(both.values).toEqual([[2, 6]]);
    });
  });

  test("a sheet without names is renamed, and formulas follow", async () => {
    await run(async (context) => {
      const [sheet, other] = [newSheet(context), newSheet(context)];
      sheet.load("name");
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      other.getRange("A1").formulas = [[`='${sheet.name}'!A1*2`]];
      await context.sync();
      sheet.name = "Renamed $& sheet";
      const reader = other.getRange("A1").load("formulas,values");
      await context.sync();
      expect(reader.formulas).toEqual([["='Renamed $& sheet'!A1*2"]]);
      expect(reader.values).toEqual([[10]]);
    });
  });
});

test("a deleted sheet is gone with its formulas, and what mentions it in a cell or by a name is an error", async () => {
  const read = await run(async (context) => {
    const [gone, stays] = [newSheet(context), newSheet(context)];
    gone.load("name");
    await context.sync();
    gone.getRange("A1:A2").formulas = [[7], ["=A1*2"]];
    context.workbook.names.add("Gone_Cell", gone.getRange("A2"));
    context.workbook.names.add("Kept_Cell", stays.getRange("A3"));
    stays.getRange("A1:A3").formulas = [[`='${gone.name}'!A2+1`], ["=Gone_Cell"], [5]];
    await context.sync();
    gone.activate();
    gone.delete();
    const names = ["Gone_Cell", "Kept_Cell"].map((name) => context.workbook.names.getItem(name).load("formula"));
    const cells = stays.getRange("A1:A3").load("values");
    await context.sync();
    const formulas = names.map(({ formula }) => formula);
    for (const name of names) name.delete();
    await context.sync();
    return { values: cells.values, formulas };
  });
  expect(read.values).toEqual([["#REF!"], ["#REF!"], [5]]);
  expect(read.formulas[0]).toBe("=#REF!");
  expect(read.formulas[1]).toMatch(/A\$3$/);
});

test("settings are kept and found again", async () => {
  await run(async (context) => {
    context.workbook.settings.add("plan", { version: 2 });
    await context.sync();
    const plan = context.workbook.settings.getItem("plan").load("value");
    const none = context.workbook.settings.getItemOrNullObject("other");
    await context.sync();
    expect(plan.value).toEqual({ version: 2 });
    expect(none.isNullObject).toBe(true);
  });
});

test("panes are frozen down to the end of a range", async () => {
  const id = await run(async (context) => {
    const sheet = newSheet(context).load("id");
    sheet.freezePanes.freezeAt("A1:B3");
    await context.sync();
    return sheet.id;
  });
  expect(preview.grid.tabs.sheet(id).getFreeze()).toMatchObject({ xSplit: 2, ySplit: 3 });
});

test("a handler hears what the user types, with the cell's address", async () => {
  const heard: string[] = [];
  let sheetId = "";
  await run(async (context) => {
    const sheet = newSheet(context);
    sheet.load("id");
    await context.sync();
    sheetId = sheet.id;
    sheet.onChanged.add(async ({ address, triggerSource }) => {
      heard.push(`${address} ${triggerSource}`);
    });
    await context.sync();
  });
  preview.grid.cells.enter(sheetId, 2, 1, [[{ value: 7 }]]);
  await preview.grid.cells.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["B3 Unknown"]);
});

test("Office.addin shows and hides the pane and remembers how the add-in starts", async () => {
  const { Office } = office.window;
  await Office.addin.hide();
  expect(page.showPane).toHaveBeenLastCalledWith(false);
  await Office.addin.showAsTaskpane();
  expect(page.showPane).toHaveBeenLastCalledWith(true);
  await Office.addin.setStartupBehavior(office.window.Office.StartupBehavior.load);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe("Load");
});

describe("what the host does not do", () => {
  test("a member that Excel does not have is an error and a miss", async () => {
    const code = await codeOf(async (context) => {
      newSheet(context).getRange("A1").load("colour");
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
    expect(preview.host.misses.at(-1)).toContain("Range.colour");
  });

  test("a member that Excel has and the host has not is an error, a miss and a notice", async () => {
    const code = await codeOf(async (context) => {
      newSheet(context).getRange("A1").removeDuplicates([0], false);
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
    expect(preview.host.misses.at(-1)).toBe("Range.removeDuplicates");
    expect(page.missed).toHaveBeenLastCalledWith("Range.removeDuplicates");
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["a kind of chart", "chart type Pie", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2"))],
    [
      "a conditional format",
      "conditional format DataBar",
      (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
    ],
    [
      "a comparison in a conditional format",
      "conditional format GreaterThan =1",
      (sheet) =>
        (sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = {
          formula1: "=1",
          operator: "GreaterThan",
        }),
    ],
    [
      "a data validation",
      'data validation {"custom":{"formula":"=TRUE"}}',
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["a line", "border style Dash", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dash")],
    [
      "a member that is only read",
      "Chart.chartType",
      (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B2")).chartType = "Line"),
    ],
    ["a member that is only written", "Range.formulasR1C1", (sheet) => sheet.getRange("A1").load("formulasR1C1")],
    [
      "an event",
      "WorksheetCollection.onActivated",
      (sheet) => {
        sheet.context.workbook.worksheets.onActivated.add(async () => undefined);
      },
    ],
  ])("%s that is not drawn or answered is an error and counted", async (_, miss, attempt) => {
    const before = preview.host.misses.length;
    const code = await codeOf(async (context) => {
      attempt(newSheet(context));
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
    expect(preview.host.misses.slice(before)).toEqual([miss]);
  });

  test("what comes before an error stays done, and what comes after is not", async () => {
    await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("Nowhere").activate();
      sheet.getRange("A2").values = [["not done"]];
      await context.sync();
    });
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").load("values");
      await context.sync();
      expect(range.values).toEqual([["done"], [""]]);
    });
  });

  test("page layout is kept, given back and listed", async () => {
    await run(async (context) => {
      const { pageLayout } = newSheet(context);
      pageLayout.orientation = "Landscape";
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      pageLayout.load("orientation");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
    });
    expect([...preview.host.kept]).toEqual(
      expect.arrayContaining(["PageLayout.orientation", "HeaderFooter.centerFooter"]),
    );
  });
});
