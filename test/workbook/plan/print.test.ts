import { samplePlan, sampleRequest } from "../../support/sample";

test("breaks lie inside what is printed, below the title rows, and no chart lies across one", () => {
  const { options } = sampleRequest();
  for (const plan of [samplePlan(), samplePlan({ options: options.slice(0, 2) })])
    for (const { title, print, charts } of plan.sheets) {
      const { rowBreaks = [], columnBreaks = [], titleRows, area: printed } = print;
      expect([title, rowBreaks.filter((row) => row < titleRows || row >= printed.rows)]).toEqual([title, []]);
      expect([title, columnBreaks.filter((column) => column >= printed.columns)]).toEqual([title, []]);
      const cut = charts.filter(({ position: { row, rows } }) => rowBreaks.some((at) => at > row && at < row + rows));
      expect([title, cut.map(({ name }) => name)]).toEqual([title, []]);
    }
});
