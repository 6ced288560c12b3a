import { recommendationSentences } from "../../../src/workbook/layout/comparisonRows";
import { layoutsFor } from "../../../src/workbook/layout/layouts";
import { areaAddress, cellAt, isWithin } from "../../../src/workbook/plan/address";
import { isFormula } from "../../../src/workbook/plan/isFormula";
import { samplePlan } from "../../support/sample";

test("every formula below the banner may not hold an error, but for what rests on the checks", () => {
  const layouts = layoutsFor(4);
  const { about, comparison, summary, workings } = layouts;
  const followsChecks = [
    ...[
      { sheet: "comparison", first: comparison.recommendationRow },
      { sheet: "summary", first: summary.sentencesRow - 1 },
    ],
    { sheet: "workings", first: workings.sections.sentences.header },
  ];
  const unchecked = samplePlan().sheets.flatMap(({ id, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const isOwn = typeof cell === "string" && isFormula(cell) && r > 0 && id !== "checks";
        const isChecked = layouts[id].checkedCells.some((area) => isWithin(area, r, c));
        return isOwn && !isChecked ? [{ sheet: id, row: r, address: areaAddress(cellAt(r, c)) }] : [];
      }),
    ),
  );
  const strays = unchecked.filter(
    ({ sheet, row }) =>
      !followsChecks.some(
        (each) => each.sheet === sheet && row > each.first && row <= each.first + recommendationSentences.length,
      ) && !(sheet === "about" && row > about.sheetsRow),
  );
  expect(strays).toEqual([]);
});
