import { Fragment } from "react";
import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { drivers } from "../../model/catalogue/drivers";
import { factorsOfLine, lineGroups, moneyLines } from "../../model/cost/moneyLine";
import { type CostRowId, sums, workings } from "../../workbook/layout/costBlock";
import { driverHeader, driverRow } from "../driverRow";
import { Paragraphs } from "../frame/Paragraphs";
import { HelpTable } from "../frame/HelpTable";
import { type Formula, type FormulaId, type ModelReference, modelFormulas } from "../modelFormulas";
import { factorPath } from "./FactorHelpPage";

/** Every formula of the model, from calls to the net present cost, and every driver with its default. */
export function ModelPage({ language }: { language: Language }) {
  const { model, factorPage } = helpTexts[language];
  const { lines, sheets } = messages[language];
  const { costs } = sheets;
  const formulas = modelFormulas();
  const written = (id: FormulaId) => <WrittenFormula key={id} formula={formulas[id]} language={language} />;
  const linesInOrder = lineGroups.flatMap((group) => moneyLines.filter((line) => line.group === group));
  return (
    <>
      <p className="lead">{model.lead}</p>
      <h2>{model.formulas}</h2>
      <HelpTable
        caption={model.formulas}
        header={[model.line, factorPage.unit, model.formula]}
        rows={workings.map((id) => [costs.workings[id].label, costs.workings[id].unit, written(id)])}
      />
      <h2>{model.lines}</h2>
      <HelpTable
        caption={model.lines}
        header={[model.line, model.group, model.formula, sheets.factors.named]}
        rows={linesInOrder.map(({ id, group }) => [
          lines.lines[id],
          lines.groups[group],
          written(id),
          <FactorsOfLine key={id} line={id} language={language} />,
        ])}
      />
      <h2>{model.sums}</h2>
      <HelpTable
        caption={model.sums}
        header={[model.line, model.formula]}
        rows={sums.map((id) => [rowName(id, language), written(id)])}
      />
      <p>{model.discounting}</p>
      <h2>{model.risk}</h2>
      <Paragraphs texts={model.riskText} />
      <h2>{model.drivers}</h2>
      <p>{factorPage.defaults}</p>
      <p>{sheets.about.defaultsNote}</p>
      <HelpTable
        caption={model.drivers}
        header={driverHeader(language)}
        rows={drivers.map(({ id }) => driverRow(id, language))}
      />
    </>
  );
}

function FactorsOfLine({ line, language }: { line: (typeof moneyLines)[number]["id"]; language: Language }) {
  const { factors: texts, sheets } = messages[language];
  const factors = factorsOfLine(line);
  if (factors.length === 0) return sheets.factors.unnamed;
  return factors.map((factor, index) => (
    <Fragment key={factor.id}>
      {index > 0 && "; "}
      <a href={factorPath(factor)}>{texts[factor.id].title}</a> ({sheets.factors.cite(factor)})
    </Fragment>
  ));
}

/** A formula with the names of what it refers to, so that it can be read without the sheet. */
function WrittenFormula({ formula, language }: { formula: Formula; language: Language }) {
  return (
    <span className="formula">
      {formula.map((part, index) =>
        typeof part === "string" ? signs(part) : <var key={index}>{nameOf(part, language)}</var>,
      )}
    </span>
  );
}

/** Excel's signs as a book prints them. */
function signs(text: string): string {
  return text
    .replaceAll("*", " × ")
    .replaceAll("/", " / ")
    .replaceAll("+", " + ")
    .replace(/-/g, " − ")
    .replaceAll(",", ", ");
}

function nameOf(reference: ModelReference, language: Language): string {
  const { drivers: names, sheets } = messages[language];
  const { costs } = sheets;
  const { ofForecast, ofYear } = helpTexts[language].model;
  switch (reference.kind) {
    case "driver":
      return names[reference.id].name;
    case "row":
      return rowName(reference.id, language);
    case "firstYear":
      return ofYear(rowName(reference.id, language), 1);
    case "forecast":
      return ofForecast(costs.workings.units.label);
    case "year":
      return costs.timeline;
    case "year0":
      return costs.year0;
    case "isFirstYear":
      return costs.firstYear;
    case "inHorizon":
      return costs.inHorizon;
    case "discount":
      return costs.discountFactor;
  }
}

function rowName(id: CostRowId, language: Language): string {
  const { lines, sheets } = messages[language];
  const { presentCost, workings: labels } = sheets.costs;
  const named: Readonly<Record<string, string>> = {
    ...lines.lines,
    ...lines.groups,
    ...lines.sums,
    present: presentCost,
    ...Object.fromEntries(workings.map((each) => [each, labels[each].label])),
  };
  return named[id]!;
}
