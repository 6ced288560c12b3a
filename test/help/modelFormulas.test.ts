import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Formula, modelFormulas } from "../../src/help/modelFormulas";
import { ModelPage } from "../../src/help/pages/ModelPage";
import { moneyLines } from "../../src/model/cost/moneyLine";
import { sums, workings } from "../../src/workbook/layout/costBlock";

const formulas = modelFormulas();

const written = (formula: Formula) =>
  formula.map((part) => (typeof part === "string" ? part : "id" in part ? `[${part.id}]` : `[${part.kind}]`)).join("");

test("every row of the Costs sheet has its formula in words", () => {
  const rows = [...workings, ...moneyLines.map(({ id }) => id), ...sums];
  expect(Object.keys(formulas).sort()).toEqual([...rows].sort());
});

test("no formula names a cell: everything it refers to has a name", () => {
  const withCells = Object.entries(formulas).filter(([, formula]) =>
    formula.some((part) => typeof part === "string" && /[A-Z]+\$?\d|[{}]/.test(part)),
  );
  expect(withCells.map(([id]) => id)).toEqual([]);
});

test("the formulas read as the model has them", () => {
  expect(written(formulas.wages)).toBe("[fte]*[agent-pay]*[wage-index]");
  expect(written(formulas.selection)).toBe("[year0]*[selection-rate]*[vendor-fee]");
  expect(written(formulas.committed)).toBe("[inHorizon]*[committed-share]*[forecast]");
});

test("the page of the model names each of them", () => {
  const page = renderToStaticMarkup(createElement(ModelPage, { language: "en" }));
  expect(page).toContain("<var>Full-time agents</var> × <var>Agent pay per year</var> × <var>Wage index</var>");
  expect(page).toContain("<var>Vendor fee, year 1</var>");
});
