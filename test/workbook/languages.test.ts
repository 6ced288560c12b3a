import { languages } from "../../src/locale/language";
import { areaAddress, cellAt } from "../../src/workbook/plan/address";
import { samplePlan } from "../support/sample";

/** Every formula of a comparison with its place, the sheets' titles replaced by their ids. */
function formulasIn(language: (typeof languages)[number]): string[] {
  const { sheets } = samplePlan({ language });
  const untitled = (formula: string) =>
    sheets.reduce((text, { id, title }) => text.replaceAll(`'${title}'!`, `${id}!`), formula);
  return sheets.flatMap(({ id, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        typeof cell === "string" && cell.startsWith("=")
          ? [`${id}!${areaAddress(cellAt(r, c))} ${untitled(cell)}`]
          : [],
      ),
    ),
  );
}

// What a workbook comes to is looked at in one language for this reason.
test.each(languages.filter((language) => language !== "en"))(
  "every formula in %s is the English one, but for the sheets' titles",
  (language) => {
    const formulas = formulasIn(language);
    expect(formulas).toEqual(formulasIn("en"));
    expect(formulas.length).toBeGreaterThan(5000);
  },
);
