import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { evidenceByLaw } from "../../../../src/model/catalogue/countryLaw";
import { drivers } from "../../../../src/model/catalogue/drivers";
import { colourKey } from "../../../../src/workbook/sheets/about/colourKey";
import { priceFormat } from "../../../../src/workbook/plan/numberFormat";
import type { StyleName } from "../../../../src/workbook/plan/styles";
import { nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan } from "../../../support/sample";
import { valuesOf } from "../../../support/valuesOf";

beforeAll(installCustomFunctions);

/** What is read as a word or a line anyway, and needs no key. */
const plainStyles: ReadonlySet<StyleName> = new Set<StyleName>([
  "failure",
  "scenario",
  "title",
  "subtitle",
  "band",
  "group",
  "label",
  "text",
  "link",
  "decision",
  "beside",
  "small",
]);

/** Styles that look like one in the key but for alignment, wrapping or weight. */
const sameAs: Partial<Record<StyleName, StyleName>> = {
  optionHeader: "header",
  optionInput: "input",
  smallText: "text",
  inputText: "input",
  leftAligned: "formula",
  rightAligned: "formula",
  linkedLeft: "linked",
  linkedRight: "linked",
  evidenceText: "evidence",
  subtotal: "total",
  unitText: "unit",
  idText: "id",
  evidenceRight: "evidence",
};

test("the colour key says what every colour on the sheets means", () => {
  const used = new Set(samplePlan().sheets.flatMap(({ styles }) => styles.map(({ style }) => sameAs[style] ?? style)));
  const keyed = new Set(Object.keys(colourKey({ messages: messages.en })));
  expect([...used].filter((style) => !plainStyles.has(style) && !keyed.has(style))).toEqual([]);
  expect([...keyed].filter((style) => !used.has(style as StyleName))).toEqual([]);
});

test("About counts the defaults without a source, and those whose source is older than the user says", () => {
  const shown = (sourceAge?: number) => {
    const rows = valuesOf(samplePlan({ writtenOn: "2026-11-23" }, { ...nothingTyped, sourceAge })).about;
    const { old, unsourced, written } = messages.en.sheets.about;
    const of = (label: string) => rows.find(([first]) => first === label)?.[1];
    return { old: of(old), unsourced: of(unsourced), written: of(written) };
  };
  const years = drivers.map((driver) => evidenceByLaw(driver, "us").year);
  const olderThan = (age: number) => years.filter((year) => year !== null && 2026 - year > age).length;
  const usual = shown();
  expect(usual.unsourced).toBe(drivers.filter(({ grade }) => grade === "U").length);
  expect(usual.old).toBe(olderThan(5));
  expect(shown(12).old).toBe(olderThan(12));
  expect(olderThan(12)).toBeLessThan(olderThan(5));
  // 46,349 days after the last but one of 1899.
  expect(usual.written).toBe(46_349);
});

test("a price has the decimals of its currency", () => {
  expect(["USD", "DKK", "PHP", "JPY", "KWD"].map((currency) => priceFormat(currency))).toEqual([
    "#,##0.00",
    "#,##0.00",
    "#,##0.00",
    "#,##0",
    "#,##0.000",
  ]);
  expect(priceFormat("JPY", 1)).toBe("#,##0.0");
});

test.each(languages)("every sheet in %s shows the master check and leads back to the list of sheets", (language) => {
  for (const { id, links, checkAreas, cells } of samplePlan({ language }).sheets) {
    expect(checkAreas).toContainEqual({ row: 0, column: 1, rows: 1, columns: 1 });
    expect(cells[0]?.[1]).toBe("=Outsource_MasterCheck");
    const sheets = links.flatMap((link) => ("sheet" in link ? [link.sheet] : []));
    if (id !== "about") expect(sheets).toContain("about");
  }
});

test.each(languages)("every sheet with amounts in %s says what their signs mean", (language) => {
  const { signs } = messages[language].sheets.about;
  const silent = samplePlan({ language }).sheets.filter(
    ({ cells }) => !cells.flat().some((cell) => typeof cell === "string" && cell.includes(signs)),
  );
  expect(silent.map(({ id }) => id).filter((id) => !["about", "factors", "staffing"].includes(id))).toEqual([]);
});
