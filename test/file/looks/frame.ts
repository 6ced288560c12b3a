import type { Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "excel-preview/a1";
import { columnPoints } from "../../../src/workbook/plan/columnWidth";
import type { SheetPlan } from "../../../src/workbook/plan/plan";
import { type Recorded, callsOf, partOf, recordOf } from "../../support/recordedExcel";
import type { Decision } from "./decision";

const pointsPerCharacter = 7 * 0.75;

/** Widths and heights, closed groups, panes, gridlines and where text stands between the lines of its row. */
export const frame: Decision = {
  decided: ({ columnWidths, rowHeights, closedRows, frozen }) => ({
    widths: columnWidths.map(columnPoints).map(round),
    heights: rowHeights.map(({ row, points }) => [row, points]),
    closed: closedRows,
    frozen,
    showsGridlines: false,
    isCentred: true,
  }),
  asked: (sheet, { cells }) => {
    const ranges = callsOf(sheet, "getRange").map(({ given, result }) => ({ address: String(given[0]), result }));
    const widths: number[] = [];
    for (const { address, result } of ranges)
      for (const { result: columns } of callsOf(result, "getEntireColumn")) {
        const { left, right } = parseArea(address)!;
        widths.splice(left, 0, ...Array(right - left + 1).fill(partOf(columns, "format").set["columnWidth"]));
      }
    const centred = ranges.find(({ result }) => partOf(result, "format").set["verticalAlignment"] === "Center")!;
    return {
      widths: widths.map(round),
      heights: ranges.flatMap(({ address, result }) => {
        const { rowHeight } = partOf(result, "format").set;
        return rowHeight === undefined ? [] : [[parseInt(address) - 1, rowHeight]];
      }),
      closed: ranges.flatMap(({ address, result }) => {
        const isClosed = ["group", "hideGroupDetails"].every((name) => callsOf(result, name)[0]?.given[0] === "ByRows");
        const { top, bottom } = parseArea(address)!;
        return isClosed ? [{ first: top, last: bottom }] : [];
      }),
      frozen: frozenPanes(partOf(sheet, "freezePanes"), ranges),
      showsGridlines: sheet.set["showGridlines"],
      isCentred: parseArea(centred.address)!.bottom === cells.length - 1,
    };
  },
  held: (sheet: Worksheet, { columnWidths, rowHeights, cells }: SheetPlan) => {
    const { xSplit, ySplit, showGridLines } = sheet.views[0] as {
      xSplit: number;
      ySplit: number;
      showGridLines: boolean;
    };
    const alignments = cells.flatMap((row, r) => row.map((_, c) => sheet.getCell(r + 1, c + 1).alignment?.vertical));
    return {
      widths: columnWidths.map((_, column) => round((sheet.getColumn(column + 1).width ?? 0) * pointsPerCharacter)),
      heights: rowHeights.map(({ row }) => [row, sheet.getRow(row + 1).height]),
      closed: closedIn(sheet, cells.length),
      frozen: { rows: ySplit, columns: xSplit },
      showsGridlines: showGridLines,
      isCentred: alignments.every((vertical) => vertical === "middle"),
    };
  },
};

const round = (points: number) => Math.round(points * 1e6) / 1e6;

/** The runs of rows that a file hides within a group. */
function closedIn(sheet: Worksheet, rows: number): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let row = 0; row < rows; row++) {
    const { hidden, outlineLevel } = sheet.getRow(row + 1);
    if (!hidden || outlineLevel !== 1) continue;
    const last = found.at(-1);
    if (last?.last === row - 1) last.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}

function frozenPanes(panes: Recorded, ranges: readonly { readonly address: string; readonly result: Recorded }[]) {
  const [rows] = callsOf(panes, "freezeRows");
  if (rows) return { rows: rows.given[0], columns: 0 };
  const corner = recordOf(callsOf(panes, "freezeAt")[0]!.given[0] as object);
  const { bottom, right } = parseArea(ranges.find(({ result }) => result === corner)!.address)!;
  return { rows: bottom + 1, columns: right + 1 };
}
