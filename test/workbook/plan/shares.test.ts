import { languages } from "../../../src/locale/language";
import { driverById, drivers } from "../../../src/model/catalogue/drivers";
import { InputsLayout } from "../../../src/workbook/layout/inputs";
import { StaffingLayout } from "../../../src/workbook/layout/staffing";
import { isShare } from "../../../src/workbook/plan/unitFormat";
import { samplePlan } from "../../support/sample";

const inputs = new InputsLayout(4);
const staffing = new StaffingLayout(4);
const { columns } = inputs;
const percent = "0.0%";

const sheetOf = (language: (typeof languages)[number], id: "inputs" | "staffing") =>
  samplePlan({ language }).sheets.find((sheet) => sheet.id === id)!;

test("a share is in percent where it is typed, in force, a base, a default and a bound, and its value stays from 0 to 1", () => {
  const { cells, numberFormats } = sheetOf("en", "inputs");
  const shares = drivers.filter(({ unit }) => isShare(unit));
  expect(shares.length).toBeGreaterThan(25);
  const ofDenmark = inputs.ofCountry("dk").defaults;
  const places = [
    columns.typed,
    columns.inForce,
    columns.base,
    columns.defaults,
    ofDenmark,
    columns.least,
    columns.most,
  ];
  for (const { id } of shares) {
    const row = inputs.rowOf(id);
    for (const column of places) expect([id, column, numberFormats[row]![column]]).toEqual([id, column, percent]);
  }
  expect(cells[inputs.rowOf("shrinkage")]![inputs.ofCountry("us").defaults]).toBe(
    driverById.shrinkage.defaults["in-house"],
  );
  expect(numberFormats[inputs.rowOf("calls-per-year")]![columns.most]).toBe("General");
});

test("the targets and the outcome of staffing are in percent too", () => {
  const { numberFormats } = sheetOf("en", "staffing");
  for (const id of [
    "service-level",
    "max-occupancy",
    "shrinkage",
    "week-service-level",
    "busy-share",
    "occupancy",
  ] as const)
    expect([id, numberFormats[staffing.rowOf(id)]![staffing.optionColumn(0)]]).toEqual([id, percent]);
});

test.each([
  ["en", "Enter a number from 0% to 95%."],
  ["da", "Skriv et tal fra 0\u00a0% til 95\u00a0%."],
  ["fil", "Maglagay ng numero mula 0% hanggang 95%."],
] as const)("a share out of its bounds is refused in percent, in %s", (language, refusal) => {
  const row = inputs.rowOf("shrinkage");
  const found = sheetOf(language, "inputs").validations.find(({ areas }) =>
    areas.some((area) => area.row === row && area.column === columns.typed),
  );
  expect(found?.refusal).toBe(refusal);
});
