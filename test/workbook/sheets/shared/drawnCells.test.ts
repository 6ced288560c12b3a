import { samplePlan, valuesOf } from "../../../support/sample";

test("no chart draws a text, which Excel would take for 0", () => {
  const plan = samplePlan();
  const values = valuesOf(plan);
  const drawn = plan.sheets.flatMap(({ id, charts }) =>
    charts.flatMap(({ name, source: { row, column, rows, columns } }) =>
      values[id]
        .slice(row + 1, row + rows)
        .flatMap((cells) => cells.slice(column + 1, column + columns))
        .map((value) => ({ name, value })),
    ),
  );
  expect(drawn.length).toBeGreaterThan(500);
  expect(drawn.filter(({ value }) => typeof value === "string" && value !== "#N/A")).toEqual([]);
});
