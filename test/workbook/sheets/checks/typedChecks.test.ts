import { messages } from "../../../../src/locale/messages";
import { checksIn } from "../../../../src/workbook/handOff/unsoundChecks";
import { type SingleCheck, isTypedCheck } from "../../../../src/workbook/layout/checks";
import { layoutsFor } from "../../../../src/workbook/layout/layouts";
import type { PlannedCell, WorkbookPlan } from "../../../../src/workbook/plan/plan";
import type { SheetId } from "../../../../src/workbook/plan/sheetId";
import { nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { valuesOf } from "../../../support/valuesOf";

jest.setTimeout(300_000);

const { checks, factors, inputs, staffing } = layoutsFor(3);
const { conditions } = messages.en.sheets.checks;
const { columns } = checks;

type Pasted = readonly [sheet: SheetId, row: number, column: number, cell: PlannedCell];

function pasted(cells: readonly Pasted[], money: Parameters<typeof samplePlan>[0] = {}) {
  const options = sampleRequest().options.slice(0, 3);
  const plan: WorkbookPlan = samplePlan({ options, ...money }, { ...nothingTyped, simulation: { trials: 10 } });
  const sheets = plan.sheets.map((sheet) => {
    const rows = sheet.cells.map((row) => [...row]);
    for (const [id, row, column, cell] of cells) if (id === sheet.id) rows[row]![column] = cell;
    return { ...sheet, cells: rows };
  });
  const values = valuesOf({ ...plan, sheets }).checks;
  const shown = (check: SingleCheck, column: number) => values[checks.checkRow(check)]?.[column];
  const { row, rows } = checks.namedResults;
  const { failed } = checksIn([[0]], values.slice(row, row + rows), "en");
  return {
    shown,
    failed: failed.map(({ name }) => name),
    first: values[checks.failedRow]?.[columns.unit],
    all: failed,
  };
}

beforeAll(installCustomFunctions);

test("of many checks that fail, the one of what is typed comes first, with the row it fails at", () => {
  const { failed, first, all } = pasted([["inputs", inputs.rowOf("horizon-years"), columns.value, 25]]);
  const cause = `${conditions.inputsInDomain}: ${messages.en.drivers["horizon-years"].name}`;
  expect([first, failed[0]]).toEqual([cause, cause]);
  // Money that is wrong by more years than there are columns stands above it on the sheet.
  expect(all.slice(1).some(({ index }) => index < all[0]!.index)).toBe(true);
  expect(all.map(({ index }) => isTypedCheck(index)).lastIndexOf(true)).toBe(0);
});

test("names that are blank, doubled, numbers, patterns or the word for all options are counted", () => {
  const name = (option: number, cell: PlannedCell): Pasted => [
    "inputs",
    inputs.headerRow,
    inputs.columns.typed + option,
    cell,
  ];
  const { shown } = pasted([name(0, "Both"), name(1, "Both"), name(2, "Manila ?")]);
  expect([shown("names", columns.value), shown("inputsInDomain", columns.place)]).toEqual([2, ""]);
  for (const wrong of ["ALL", 2027]) expect(pasted([name(1, wrong)]).shown("names", columns.value)).toBe(1);
  // A formula for a blank cell answers 0.
  expect(pasted([name(1, "=ZZ99"), name(2, null)]).shown("names", columns.value)).toBe(2);
});

test("a figure of all options that stands in another column, and numbers that are text, fail", () => {
  const calls: Pasted = ["inputs", inputs.rowOf("calls-per-year"), inputs.columns.typed + 1, 700_000];
  const { shape } = staffing;
  const texts: Pasted[] = [
    ["staffing", shape.row + 20, shape.column, "'12"],
    ["staffing", staffing.rowOf("chat-share"), staffing.optionColumn(1), "'0.3"],
    ["factors", factors.rowOf("language-gap"), factors.columns.points, "'3"],
  ];
  const wrong = pasted([calls, ...texts]);
  expect(wrong.shown("inputsInDomain", columns.place)).toBe(messages.en.drivers["calls-per-year"].name);
  expect(wrong.shown("textForNumber", columns.value)).toBe(texts.length);
});

test("so few calls that the agents are busy for less than Inputs takes fail the check of FTE, with the reason beside it", () => {
  const calls = (count: number) => pasted([["inputs", inputs.rowOf("calls-per-year"), inputs.columns.typed, count]]);
  const { occupancy } = messages.en.drivers;
  const few = calls(1);
  expect(few.failed).toEqual([`${conditions.staffing}: ${occupancy.name}`]);
  // 66 agent hours in each of 52 weeks, of which 1 % is 34.32 hours: 343.2 calls of 6 minutes.
  expect(calls(343).failed).toEqual(few.failed);
  const enough = calls(344);
  expect([enough.failed, enough.shown("staffing", columns.place)]).toEqual([[], ""]);
});

test("a handle time that is plausible in minutes only, or in hours, fails with what it was read as and its bounds beside it", () => {
  const row = inputs.rowOf("handle-time");
  const handled = (seconds: number) => pasted([["inputs", row, inputs.columns.typed, seconds]]);
  const { "handle-time": unit } = messages.en.sheets.inputs.wordedUnits;
  const minutes = handled(7.5);
  const cause = `${conditions.handleTime}: 7.5 ${unit}`;
  expect([minutes.first, minutes.failed]).toEqual([cause, [cause]]);
  expect((["least", "most"] as const).map((bound) => minutes.shown("handleTime", columns[bound]))).toEqual([20, 7200]);
  expect(handled(7201).failed).toContain(`${conditions.handleTime}: 7201 ${unit}`);
  for (const seconds of [20, 7200]) expect(handled(seconds).shown("handleTime", columns.value)).toBe(0);
});

describe("half a quote", () => {
  const { priceUnits } = messages.en.choices;
  const [, onshore, nearshore] = sampleRequest().options.map(({ name }) => name);
  const quoted = (id: "price" | "price-unit" | "price-rate", option: number, cell: PlannedCell): Pasted => [
    "inputs",
    inputs.rowOf(id),
    inputs.columns.typed + option,
    cell,
  ];

  test("fails where a vendor has a unit of its own or a rate and no price, with the option", () => {
    const half = pasted([quoted("price-unit", 1, priceUnits.call), quoted("price-unit", 2, priceUnits.minute)]);
    const cause = `${conditions.quotes}: ${onshore}`;
    expect([half.shown("quotes", columns.value), half.first, half.failed]).toEqual([2, cause, [cause]]);
    const rated = pasted([quoted("price-rate", 2, 0.11)]);
    expect([rated.shown("quotes", columns.value), rated.shown("quotes", columns.place)]).toEqual([1, nearshore]);
  });

  test("passes with the default's unit, with a unit of one's own centre, and with the whole of a quote", () => {
    const units = [quoted("price-unit", 0, priceUnits.call), quoted("price-unit", 1, priceUnits["productive-hour"])];
    const whole = [quoted("price-unit", 2, priceUnits.call), quoted("price", 2, 3.5)];
    expect(pasted([...units, ...whole]).failed).toEqual([]);
  });

  test("fails where a price without a unit is none of an hour, far below or above the default, with the option", () => {
    const alone = (...prices: number[]) => pasted(prices.map((price, index) => quoted("price", index + 1, price)));
    const minutes = alone(40, 0.5);
    const cause = `${conditions.priceAlone}: ${nearshore}`;
    expect([minutes.shown("priceAlone", columns.value), minutes.first, minutes.failed]).toEqual([1, cause, [cause]]);
    expect(alone(1001, 0.79).shown("priceAlone", columns.value)).toBe(2);
    expect(alone(1001).failed).toEqual([`${conditions.priceAlone}: ${onshore}`]);
    expect((["least", "most"] as const).map((bound) => minutes.shown("priceAlone", columns[bound]))).toEqual([
      0.04, 25,
    ]);
    // Defaults of 40 and 20, and a price of 0 is one in any unit.
    for (const [first, second] of [[1.6, 500] as const, [1000, 0.8] as const, [0, 0] as const])
      expect(alone(first, second).failed).toEqual([]);
    const named = [quoted("price", 2, 0.5), quoted("price-unit", 2, priceUnits.minute)];
    expect(pasted(named).failed).toEqual([]);
  });

  test("is measured by the default in the workbook's own currency", () => {
    const inKroner = { currency: "DKK", currencyPerDollar: 6.87 };
    const alone = (price: number) => pasted([quoted("price", 2, price)], inKroner).failed;
    // The default of 20 dollars is 137.4 kroner, and a twenty-fifth of that 5.5; of the dollars it would be 0.8.
    expect([5, 6].map(alone)).toEqual([[`${conditions.priceAlone}: ${nearshore}`], []]);
  });

  test("is none where the price is an error, which the check of what lies in its range names", () => {
    const wrong = pasted([quoted("price", 1, "=1/0")]);
    expect((["quotes", "priceAlone"] as const).map((check) => wrong.shown(check, columns.value))).toEqual([0, 0]);
    expect(wrong.first).toBe(`${conditions.inputsInDomain}: ${messages.en.drivers.price.name}`);
  });

  test("takes a price alone in the currency of its rate", () => {
    expect(pasted([quoted("price", 1, 280), quoted("price-rate", 1, 0.14)]).failed).toEqual([]);
  });
});
