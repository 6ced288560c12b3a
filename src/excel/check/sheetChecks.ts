import { onSheet } from "../../workbook/plan/address";
import { type Bench, type Check, triedName } from "./bench";

const footer = "&P / &N";
const points = 60;

/** Whether charts, names, pages and events are as the add-in takes them to be. */
export const sheetChecks: readonly Check[] = [
  { id: "chart", wanted: ["One, Two"], find: seriesNames },
  { id: "names", wanted: ["$A$1, $B$2"], find: namedPlaces },
  {
    id: "page",
    wanted: [`Landscape, 1, ${footer}`],
    async find({ context, sheet }) {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea("A1:C9");
      pageLayout.setPrintTitleRows("$1:$1");
      const each = pageLayout.headersFooters.defaultForAllPages;
      each.centerFooter = footer;
      pageLayout.load({ orientation: true, zoom: true });
      each.load({ centerFooter: true });
      await context.sync();
      return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, each.centerFooter].join(", ");
    },
  },
  {
    id: "sheet",
    wanted: [`false, true, ${points}`],
    async find({ context, sheet, cells, title }) {
      const cell = cells(0, 0);
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      cell.hyperlink = { documentReference: onSheet(title, "A1"), textToDisplay: "A1" };
      cell.format.columnWidth = points;
      sheet.load({ showGridlines: true });
      cell.load({ hyperlink: true });
      cell.format.load({ columnWidth: true });
      await context.sync();
      const { columnWidth } = cell.format;
      // A width is kept in whole pixels.
      const width = Math.abs(columnWidth - points) < 1 ? points : columnWidth;
      return [sheet.showGridlines, Boolean(cell.hyperlink?.documentReference), width].join(", ");
    },
  },
  { id: "calculation", wanted: ["Automatic, told", "AutomaticExceptTables, told"], find: toldOfCalculation },
];

/** The names of a chart's series where a cell is blank and another shows an error. */
async function seriesNames({ context, sheet, cells }: Bench): Promise<string> {
  cells(0, 0, 4, 3).formulas = [
    ["", "One", "Two"],
    ["a", 1, "=NA()"],
    ["b", "", 4],
    ["c", 5, 6],
  ];
  const chart = sheet.charts.add("ColumnClustered", cells(0, 1, 4, 2), "Columns");
  chart.series.getItemAt(0).setXAxisValues(cells(1, 0, 3));
  chart.series.load({ name: true });
  await context.sync();
  return chart.series.items.map(({ name }) => name).join(", ");
}

/** Where a name points to when it is made, and when it is moved. */
async function namedPlaces({ context, title }: Bench): Promise<string> {
  const { names } = context.workbook;
  const pointedTo = async (item: Excel.NamedItem) => {
    item.load({ formula: true });
    await context.sync();
    return String(item.formula).split("!").at(-1);
  };
  const made = await pointedTo(names.add(triedName, `=${onSheet(title, "$A$1")}`));
  const item = names.getItem(triedName);
  item.formula = `=${onSheet(title, "$B$2")}`;
  return [made, await pointedTo(item)].join(", ");
}

/** How Excel calculates, and whether it tells of it. */
async function toldOfCalculation(bench: Bench): Promise<string> {
  const { context, patience, cells } = bench;
  const application = context.application.load({ calculationMode: true });
  let tell = () => {};
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const told = new Promise<string>((resolve) => {
    tell = () => resolve("told");
  });
  const handler = context.workbook.worksheets.onCalculated.add(() => Promise.resolve(tell()));
  await context.sync();
  try {
    const cell = cells(0, 0);
    cell.formulas = [["=1+1"]];
    await bench.answers(cell);
    const silence = new Promise<string>((resolve) => {
      waiting = setTimeout(() => resolve("not told"), patience.most);
    });
    return [application.calculationMode, await Promise.race([told, silence])].join(", ");
  } finally {
    clearTimeout(waiting);
    handler.remove();
    await context.sync();
  }
}
