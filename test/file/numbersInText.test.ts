import { messages } from "../../src/locale/messages";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { planValues } from "../../src/file/planValues";
import { installCustomFunctions } from "../support/customFunctions";
import { samplePlan, sampleRequest } from "../support/sample";

jest.setTimeout(120_000);

beforeAll(installCustomFunctions);

/** A point between two digits that parts no thousands, or a comma that does. */
const english = /\d\.\d(?!\d\d(?!\d))|\d,\d{3}(?!\d)/;
/** A time of day, which Danish writes with a point, its day before it. */
const time = /^(\p{L}+ )?\d\d\.\d\d$/u;
/** The same as Danish writes it. */
const danish = /\d,\d(?!\d)|\d\.\d{3}(?!\d)/;

test("no text in a Danish file but a source, which is quoted, holds a number in English, and many hold one in Danish", () => {
  const options = sampleRequest().options.slice(0, 3);
  const plan = samplePlan({ language: "da", currency: "DKK", currencyPerDollar: 6.87, options });
  const values = planValues(plan, "da");
  const { titles } = messages.da.sheets;
  const inputs = new InputsLayout(options.length);
  const texts = plan.sheets.flatMap(({ title, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const value = values.get(title)![r]![c];
        if (typeof cell !== "string" || typeof value !== "string") return [];
        const isSource = title === titles.inputs && c === inputs.columns.source;
        return cell.startsWith("=") && !cell.startsWith("=OUTSOURCE_VERSION") && !isSource ? [value] : [];
      }),
    ),
  );
  expect(texts.filter((text) => english.test(text) && !time.test(text))).toEqual([]);
  expect(texts.filter((text) => danish.test(text)).length).toBeGreaterThan(20);
});
