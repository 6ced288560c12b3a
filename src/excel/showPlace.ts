import { foldName } from "../locale/foldName";
import { driverById } from "../model/catalogue/drivers";
import type { ComparisonFigure } from "../workbook/layout/comparisonRows";
import { scenarioName } from "../workbook/layout/inputs";
import { identityNames } from "../workbook/plan/sheetId";
import { type DriverPlace, GatewayError, type MissingFigure } from "./Gateway";
import { loadProtection } from "./read/loadProtection";

/** Selects an option's figure among the key figures, wherever its row stands. Two syncs. */
export async function showFigure(
  context: Excel.RequestContext,
  figure: ComparisonFigure,
  option: number,
): Promise<void> {
  const figures = namedRange(context, identityNames.comparison).load({ values: true });
  await context.sync();
  const row = (figures.values as unknown[][]).findIndex((cells) => cells.at(-1) === figure);
  await select(context, figures.getCell(row, option + 1));
}

/** Selects the cell in which a driver is typed. Two syncs. */
export async function showInput(context: Excel.RequestContext, place: DriverPlace): Promise<void> {
  const [cell] = (await typedCells(context, [place])) as [Excel.Range];
  await select(context, cell);
}

/** Selects the first cell in which a missing figure is to be typed. Three syncs. */
export async function showMissing(context: Excel.RequestContext, { driver, options }: MissingFigure): Promise<void> {
  const cells = await typedCells(
    context,
    options.map((option) => ({ driver, option })),
  );
  for (const cell of cells) cell.load({ values: true });
  await context.sync();
  const isBlank = ({ values }: Excel.Range) => (values as unknown[][])[0]?.[0] === "";
  await select(context, cells.find(isBlank) ?? cells[0]!);
}

/** The cells in which drivers are typed: as far below the country's as their rows stand below the country's. One sync. */
async function typedCells(context: Excel.RequestContext, asked: readonly DriverPlace[]): Promise<Excel.Range[]> {
  const inForce = namedRange(context, identityNames.inputs).load({ values: true, worksheet: { name: true } });
  await context.sync();
  const [header = [], ...rows] = inForce.values as unknown[][];
  const places = [inForce.worksheet.name];
  const found = (index: number) => {
    if (index < 0) throw new GatewayError({ kind: "cellsGone", places });
    return index;
  };
  const rowOf = (id: string) => found(rows.findIndex(([each]) => each === id));
  const columnOf = (option: string) =>
    found(header.slice(1).findIndex((name) => foldName(String(name)) === foldName(option)));
  return asked.map(({ driver, option }) => {
    const isShared = option === null || driverById[driver].scope === "shared";
    const column = isShared ? 0 : columnOf(option);
    return namedRange(context, "Outsource_Country").getOffsetRange(rowOf(driver) - rowOf("country"), column);
  });
}

/** Writes the scenario in its cell. Two syncs. */
export async function chooseScenario(context: Excel.RequestContext, scenario: string): Promise<void> {
  const cell = namedRange(context, scenarioName);
  const refuseProtected = loadProtection([cell.worksheet]);
  await context.sync();
  refuseProtected();
  cell.values = [[scenario]];
  await context.sync();
}

async function select(context: Excel.RequestContext, cell: Excel.Range): Promise<void> {
  cell.worksheet.activate();
  cell.select();
  await context.sync();
}

function namedRange({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  return workbook.names.getItem(name).getRange();
}
