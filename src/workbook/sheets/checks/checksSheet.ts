import { type CostMetric, costMetrics } from "../../../model/catalogue/metric";
import { lineGroups } from "../../../model/cost/moneyLine";
import { drivers } from "../../../model/catalogue/drivers";
import { absolute, areaAddress, cellAt, onSheet, relative, rowFixed } from "../../plan/address";
import { type SingleCheck, frozenCheck, singleChecks } from "../../layout/checks";
import { type Context, areaOn, cellOn, optionName } from "../context";
import { headerHeight, putBand, putHeading } from "../shared/heading";
import { checkFormat, numberFormats, priceFormat } from "../../plan/numberFormat";
import { type LinkedDriver, linkedDrivers } from "../../layout/inputs";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** Relative: what two ways of adding up the same doubles may differ by. */
const costTolerance = 1e-9;

/** Relative: what two ways of computing a quantile may differ by. */
const drawTolerance = 1e-6;

/** Every figure computed twice and compared, and the conditions the workbook relies on; one master check over all. */
export function checksSheet(context: Context): SheetPlan {
  const {
    messages,
    audit,
    checks: layout,
    comparison,
    costs,
    factors,
    inputs,
    risks,
    sensitivity,
    simulation,
    staffing,
    titles,
  } = context;
  const texts = messages.sheets.checks;
  const { columns } = layout;
  const sheet = new SheetBuilder("checks", titles.checks);
  const options = Array.from({ length: layout.optionCount }, (_, option) => option);
  const widths = (width: number) => options.map(() => width);
  const verdict = checkFormat(texts.pass, texts.fail, texts.frozen);

  putHeading(sheet, context, titles.checks, texts.howTo);
  putMaster();
  putReconciliation();
  putSingles();

  return sheet.plan({
    columnWidths: [46, 20, 12, 12, 14, ...widths(15), ...widths(15), ...widths(15)],
    rowHeights: [{ row: layout.headerRow, points: headerHeight }],
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.checkRow("errors") + 1, columns: layout.lastColumn + 1 },
      titleRows: 1,
      landscape: true,
    },
  });

  function putMaster(): void {
    const results = areaAddress(layout.results, absolute);
    sheet.text(layout.masterRow, columns.check, texts.masterLong, "total");
    const unlessFrozen = `IF(SUM(${results})<COUNT(${results}),${frozenCheck},1)`;
    const master = `IF(SUMSQ(${results})<COUNT(${results}),0,${unlessFrozen})`;
    sheet.formula(layout.masterRow, columns.unit, master, verdict, "check");
    sheet.check(cellAt(layout.masterRow, columns.unit));
  }

  /**
   * A failed comparison that is an error counts as failed, not as an error. `byFunction` is a cell of the function that the
   * check compares with: once that cell holds a frozen value, there is nothing to compare with.
   */
  function putResult(row: number, value: string, tolerance: number, format: string, byFunction?: string): void {
    sheet.formula(row, columns.value, value, format);
    sheet.number(row, columns.tolerance, tolerance, format);
    const cells = [relative(row, columns.value), relative(row, columns.tolerance)];
    const verdictOf = `IFERROR(IF(${cells[0]}<=${cells[1]},1,0),0)`;
    const result = byFunction === undefined ? verdictOf : `IF(ISFORMULA(${byFunction}),${verdictOf},${frozenCheck})`;
    sheet.formula(row, columns.result, result, verdict, "check");
    sheet.check(cellAt(row, columns.result));
  }

  function putReconciliation(): void {
    const { headerRow } = layout;
    putBand(sheet, headerRow - 2, texts.bandReconciled, layout.lastColumn + 1);
    sheet.text(headerRow - 1, columns.sheet, texts.bySheet, "band");
    sheet.text(headerRow - 1, columns.computed, texts.byFunction, "band");
    sheet.text(headerRow - 1, columns.difference, texts.difference, "band");
    sheet.text(headerRow, columns.check, texts.figure, "header");
    sheet.text(headerRow, columns.unit, messages.choices.headers.unit, "header");
    for (const first of [columns.sheet, columns.computed, columns.difference])
      for (const option of options)
        sheet.formula(headerRow, first + option, optionName(context, option), "General", "optionHeader");
    putResultHeaders(headerRow);
    for (const metric of costMetrics) putMetric(metric);
  }

  function putResultHeaders(row: number): void {
    sheet.text(row, columns.value, texts.value, "optionHeader");
    sheet.text(row, columns.tolerance, texts.tolerance, "optionHeader");
    sheet.text(row, columns.result, texts.result, "header");
  }

  function putMetric(metric: CostMetric): void {
    const row = layout.metricRow(metric);
    const isSmall = metric === "per-call" || metric === "per-resolved-call" || metric === "fte";
    const format = isSmall ? priceFormat(context.request.currency, 2) : numberFormats.money;
    sheet.text(row, columns.check, messages.lines.metrics[metric], "label");
    sheet.text(row, columns.unit, metric === "fte" ? messages.units.fte("") : context.request.currency, "unit");
    sheet.formula(row, columns.computed, `OUTSOURCE_TCO(Outsource_Assumptions,,"${metric}")`, format);
    sheet.reserve({ row, column: columns.computed, rows: 1, columns: layout.optionCount }, format);
    for (const option of options) {
      sheet.formula(row, columns.sheet + option, onSheets(metric, option), format, "linked");
      const [native, computed] = [relative(row, columns.sheet + option), relative(row, columns.computed + option)];
      const relativeDifference = `ABS(${native}-${computed})/MAX(1,ABS(${native}))`;
      sheet.formula(row, columns.difference + option, relativeDifference, numberFormats.difference);
    }
    const differences = areaAddress({ row, column: columns.difference, rows: 1, columns: layout.optionCount });
    const byFunction = relative(row, columns.computed);
    putResult(row, `MAX(${differences})`, costTolerance, numberFormats.difference, byFunction);
  }

  function onSheets(metric: CostMetric, option: number): string {
    switch (metric) {
      case "one-off":
      case "run":
      case "quality":
      case "risk":
      case "outside":
        return cellOn(context, "costs", costs.rowOf(metric, option), costs.columns.present);
      default:
        return onSheet(titles.comparison, rowFixed(comparison.rowOf(metric), comparison.optionColumn(option)));
    }
  }

  function putSingles(): void {
    putBand(sheet, layout.singlesRow - 1, texts.bandConditions, columns.result + 1);
    sheet.text(layout.singlesRow, columns.check, texts.condition, "header");
    sheet.text(layout.singlesRow, columns.unit, messages.choices.headers.unit, "header");
    putResultHeaders(layout.singlesRow);
    for (const check of singleChecks) {
      const row = layout.checkRow(check);
      sheet.text(row, columns.check, texts.conditions[check], "label");
      const { value, tolerance, format } = singleCheck(check);
      sheet.text(row, columns.unit, format === numberFormats.difference ? texts.relative : texts.count, "unit");
      putResult(row, value, tolerance, format, functionOf(check));
    }
  }

  function singleCheck(check: SingleCheck): { value: string; tolerance: number; format: string } {
    const count = { tolerance: 0, format: numberFormats.whole };
    switch (check) {
      case "groups":
        return { value: groupsDifference(), tolerance: costTolerance, format: numberFormats.difference };
      case "inputsInDomain":
        return { value: valuesOutsideDomain(), ...count };
      case "ratings": {
        const ratings = areaOn(context, "factors", factors.ratings);
        const highest = cellOn(context, "factors", factors.scaleRow, factors.columns.side);
        return { value: `SUMPRODUCT((${ratings}<1)+(${ratings}>${highest}))`, ...count };
      }
      case "weights": {
        const weights = areaOn(context, "factors", factors.weights);
        return { value: `SUMPRODUCT(--(${weights}<0))+IF(SUM(${weights})>0,0,1)`, ...count };
      }
      case "names": {
        const names = areaOn(context, "inputs", optionNames());
        return { value: `COLUMNS(${names})-SUMPRODUCT((${names}<>"")/COUNTIF(${names},${names}&""))`, ...count };
      }
      case "load":
        return { value: `SUM(${areaOn(context, "staffing", staffing.across("overloaded"))})`, ...count };
      case "staffing": {
        const value = `MAX(${areaOn(context, "staffing", staffing.across("fte-difference"))})`;
        return { value, tolerance: costTolerance, format: numberFormats.difference };
      }
      case "rateOfReturn": {
        const proofs = areaOn(context, "comparison", comparison.across(comparison.rowOf("irr-proof")));
        const baseline = cellOn(context, "comparison", comparison.rowOf("npv"), comparison.firstOptionColumn);
        const value = `MAX(MAX(${proofs}),-MIN(${proofs}))/MAX(1,ABS(${baseline}))`;
        return { value, tolerance: costTolerance, format: numberFormats.difference };
      }
      case "payback": {
        const differences = areaOn(context, "comparison", comparison.across(comparison.aidRow("payback-difference")));
        return { value: `MAX(${differences})`, tolerance: costTolerance, format: numberFormats.difference };
      }
      case "register": {
        const value = `MAX(${areaOn(context, "risks", risks.across(risks.costsDifferenceRow))})`;
        return { value, tolerance: costTolerance, format: numberFormats.difference };
      }
      case "ownRisks": {
        const value = `MAX(${areaOn(context, "risks", risks.across(risks.resultRow("difference")))})`;
        return { value, tolerance: costTolerance, format: numberFormats.difference };
      }
      case "baseWorkings":
        return { value: baseDifference(), tolerance: costTolerance, format: numberFormats.difference };
      case "ownRiskRows":
        return { value: cellOn(context, "risks", risks.resultRow("incomplete"), risks.columns.status), ...count };
      case "audit": {
        const value = cellOn(context, "audit", audit.resultRow("largest"), audit.columns.value);
        return { value, tolerance: drawTolerance, format: numberFormats.difference };
      }
      case "errors":
        return { value: errorCells(), ...count };
    }
  }

  /** A cell of the function that a check compares with, where it does. */
  function functionOf(check: SingleCheck): string | undefined {
    switch (check) {
      case "staffing":
        return cellOn(context, "staffing", staffing.rowOf("fte"), staffing.optionColumn(0));
      case "rateOfReturn":
        return cellOn(context, "comparison", comparison.rowOf("irr"), comparison.firstOptionColumn);
      case "payback":
        return cellOn(context, "comparison", comparison.aidRow("payback-computed"), comparison.firstOptionColumn);
      case "ownRisks":
        return cellOn(context, "risks", risks.resultRow("byFunction"), risks.columns.loss);
      case "audit":
        return cellOn(context, "audit", audit.answer.row, audit.answer.column);
      default:
        return undefined;
    }
  }

  /** The largest relative gap between an option's net present cost by year and the sum of its groups. */
  function groupsDifference(): string {
    const gaps = options.map((option) => {
      const present = (id: (typeof lineGroups)[number] | "present") =>
        cellOn(context, "costs", costs.rowOf(id, option), costs.columns.present);
      const groups = lineGroups.map(present).join("+");
      return `ABS(${groups}-${present("present")})/MAX(1,ABS(${present("present")}))`;
    });
    return `MAX(${gaps.join(",")})`;
  }

  /** In the base scenario the linked drivers, worked out apart for the base, are those in force. */
  function baseDifference(): string {
    const across = (driver: LinkedDriver, column: number) =>
      areaOn(context, "inputs", { row: inputs.rowOf(driver), column, rows: 1, columns: layout.optionCount });
    const gaps = linkedDrivers.map((driver) => {
      const [moved, base] = [across(driver, inputs.columns.inForce), across(driver, inputs.columns.base)];
      return `SUMPRODUCT(ABS(${moved}-${base}))/MAX(1,SUMPRODUCT(ABS(${base})))`;
    });
    const direction = cellOn(context, "inputs", inputs.scenarioRow, inputs.columns.multiplier);
    return `IF(${direction}=0,MAX(${gaps.join(",")}),0)`;
  }

  function optionNames() {
    const { headerRow, columns: at, optionCount } = inputs;
    return { row: headerRow, column: at.typed, rows: 1, columns: optionCount };
  }

  /** Counts values in force outside the catalogue's bounds, and text where a number belongs. */
  function valuesOutsideDomain(): string {
    const blocks = numericBlocks().map(({ first, last }) => {
      const rows = { row: first, rows: last - first + 1 };
      const values = areaOn(context, "inputs", {
        ...rows,
        column: inputs.columns.inForce,
        columns: layout.optionCount,
      });
      const least = areaOn(context, "inputs", { ...rows, column: inputs.columns.least, columns: 1 });
      const most = areaOn(context, "inputs", { ...rows, column: inputs.columns.most, columns: 1 });
      return `SUMPRODUCT((${values}<${least})+(${values}>${most}))`;
    });
    return blocks.join("+");
  }

  /** Runs of rows that hold numbers only. */
  function numericBlocks(): { first: number; last: number }[] {
    const rows = drivers
      .filter(({ kind }) => kind !== "choice")
      .map(({ id }) => inputs.rowOf(id))
      .sort((one, other) => one - other);
    const blocks: { first: number; last: number }[] = [];
    for (const row of rows) {
      const block = blocks.at(-1);
      if (block && block.last === row - 1) block.last = row;
      else blocks.push({ first: row, last: row });
    }
    return blocks;
  }

  function errorCells(): string {
    const areas = [
      areaOn(context, "inputs", inputs.inForceArea),
      areaOn(context, "factors", factors.ratings),
      areaOn(context, "staffing", staffing.body),
      areaOn(context, "risks", risks.figures),
      areaOn(context, "sensitivity", sensitivity.tornado),
      areaOn(context, "sensitivity", sensitivity.costs),
      areaOn(context, "simulation", simulation.costAnswer),
      areaOn(context, "simulation", simulation.savingAnswer),
      areaOn(context, "simulation", simulation.histogramAnswer),
      areaOn(context, "simulation", simulation.shown),
      areaOn(context, "audit", audit.draws),
      areaOn(context, "costs", {
        row: costs.yearRow,
        column: costs.columns.present,
        rows: costs.lastRow - costs.yearRow + 1,
        columns: costs.lastColumn - costs.columns.present + 1,
      }),
      areaOn(context, "factors", factors.explanation),
      areaOn(context, "factors", factors.stability),
      areaOn(context, "comparison", comparison.checkedCells),
    ];
    return areas.map((area) => `SUMPRODUCT(--ISERROR(${area}))`).join("+");
  }
}
