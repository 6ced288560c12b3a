import type { Area } from "../../../src/workbook/plan/address";
import { AuditLayout } from "../../../src/workbook/layout/audit";
import { ChecksLayout } from "../../../src/workbook/layout/checks";
import { ComparisonLayout } from "../../../src/workbook/layout/comparison";
import { CostsLayout } from "../../../src/workbook/layout/costs";
import { FactorsLayout } from "../../../src/workbook/layout/factors";
import { InputsLayout } from "../../../src/workbook/layout/inputs";
import { RisksLayout } from "../../../src/workbook/layout/risks";
import { SensitivityLayout } from "../../../src/workbook/layout/sensitivity";
import type { SheetId } from "../../../src/workbook/plan/sheetId";
import { SimulationLayout } from "../../../src/workbook/layout/simulation";
import { StaffingLayout } from "../../../src/workbook/layout/staffing";
import { SummaryLayout } from "../../../src/workbook/layout/summary";
import { WorkingsLayout } from "../../../src/workbook/layout/workings";

/** The blocks of a sheet in which every row is one formula, across the options or across the years. */
export function blocksOf(sheet: SheetId, optionCount: number): Area[] {
  return blocks[sheet](optionCount);
}

const blocks: Readonly<Record<SheetId, (optionCount: number) => Area[]>> = {
  summary: summaryBlocks,
  about: () => [],
  inputs: inputsBlocks,
  factors: factorsBlocks,
  staffing: staffingBlocks,
  costs: costsBlocks,
  risks: risksBlocks,
  comparison: comparisonBlocks,
  sensitivity: sensitivityBlocks,
  simulation: simulationBlocks,
  audit: auditBlocks,
  workings: workingsBlocks,
  checks: checksBlocks,
};

/** Columns side by side, from one row to the last. */
const down = (column: number, columns: number, row: number, last: number): Area => ({
  row,
  column,
  rows: last - row + 1,
  columns,
});

function summaryBlocks(optionCount: number): Area[] {
  const { figuresRow, chartsRow, firstOptionColumn, groups, savings } = new SummaryLayout(optionCount);
  const figures = down(firstOptionColumn, optionCount, figuresRow + 1, chartsRow - 1);
  return [figures, ...[groups, savings].map((area) => ({ ...area, column: 1, columns: area.columns - 1 }))];
}

function inputsBlocks(optionCount: number): Area[] {
  const { columns, headerRow, lastDriverRow, linkRows } = new InputsLayout(optionCount);
  const across = (column: number) => down(column, optionCount, headerRow, lastDriverRow);
  const links = down(columns.typed, optionCount, lastDriverRow + 1, linkRows.ownRisks);
  return [across(columns.inForce), across(columns.base), links];
}

function factorsBlocks(optionCount: number): Area[] {
  const { columns, headerRow, scoreRow } = new FactorsLayout(optionCount);
  return [columns.suggested, columns.typed, columns.inForce].map((column) =>
    down(column, optionCount, headerRow, scoreRow - 1),
  );
}

function staffingBlocks(optionCount: number): Area[] {
  const layout = new StaffingLayout(optionCount);
  return [down(layout.columns.value, optionCount, layout.targetsHeaderRow, layout.notesRow - 1)];
}

function costsBlocks(optionCount: number): Area[] {
  const { yearRow, lastRow, lastColumn, columns } = new CostsLayout(optionCount);
  return [down(columns.firstYear, lastColumn - columns.firstYear + 1, yearRow, lastRow)];
}

function risksBlocks(optionCount: number): Area[] {
  const layout = new RisksLayout(optionCount);
  const { columns, eventsHeaderRow } = layout;
  return [columns.probability, columns.loss].map((column) =>
    down(column, optionCount, eventsHeaderRow, layout.resultRow("incomplete") - 1),
  );
}

function comparisonBlocks(optionCount: number): Area[] {
  const layout = new ComparisonLayout(optionCount);
  const { figures, groups, savings, cumulative, drawnSavings } = layout.sections;
  return [figures, groups, savings, cumulative, drawnSavings].map(({ header, first, rows }) =>
    down(layout.firstOptionColumn, optionCount, header, first + rows - 1),
  );
}

function sensitivityBlocks(): Area[] {
  const { costs } = new SensitivityLayout();
  return [{ ...costs, row: costs.row + 1, rows: costs.rows - 1, column: costs.column + 1, columns: costs.columns - 1 }];
}

function simulationBlocks(optionCount: number): Area[] {
  const layout = new SimulationLayout(optionCount);
  const acrossOptions = (row: number, last: number) => down(layout.columns.firstOption, optionCount, row, last);
  const headers = (["costs", "saving", "chances", "bridge"] as const).map((table) =>
    acrossOptions(layout.headerRow(table), layout.headerRow(table)),
  );
  return [...headers, acrossOptions(layout.headerRow("walkAway"), layout.walkAwayRow("room"))];
}

function auditBlocks(optionCount: number): Area[] {
  const { block } = new AuditLayout(optionCount);
  return [down(block.yearColumn(0), block.lastColumn - block.yearColumn(0) + 1, block.headerRow, block.lastRow)];
}

function workingsBlocks(optionCount: number): Area[] {
  const layout = new WorkingsLayout(optionCount);
  const { aids, payback, flips, distances } = layout.sections;
  return [aids, payback, flips, distances].map(({ header, first, rows }) =>
    down(layout.firstOptionColumn, optionCount, header, first + rows - 1),
  );
}

function checksBlocks(optionCount: number): Area[] {
  const { columns, headerRow, singlesRow } = new ChecksLayout(optionCount);
  return [columns.sheet, columns.computed, columns.difference].map((column) =>
    down(column, optionCount, headerRow, singlesRow - 1),
  );
}

/** Sheets with a block of rows per option, or with several, and how high each is. */
export function blockHeightsOf(optionCount: number): Partial<Record<SheetId, readonly number[]>> {
  const [costs, staffing] = [new CostsLayout(optionCount), new StaffingLayout(optionCount)];
  return {
    costs: [costs.amounts.height, costs.workings.height],
    staffing: [staffing.blockRow(1) - staffing.blockRow(0)],
  };
}
