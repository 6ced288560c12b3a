import type { OpenedPreview } from "excel-preview/page";
import { outsourceAgents } from "../../src/functions/staffing";
import { messages } from "../../src/locale/messages";
import { StaffingLayout, type StaffingRowId } from "../../src/workbook/layout/staffing";
import { type Area, relative } from "../../src/workbook/plan/address";
import type { IntervalMinutes } from "../../src/workbook/request/intervals";

const title = messages.en.sheets.titles.staffing;

/** The week that Staffing shows of the first of two options, in intervals of so many minutes. */
export function shownWeek({ page }: OpenedPreview, minutes: IntervalMinutes) {
  const layout = new StaffingLayout(2, minutes);
  const shown = (row: number, column: number) =>
    page.evaluate(([sheet, at]) => window.preview.cell(sheet!, at!).value, [title, relative(row, column)]);
  const ofOption = (id: StaffingRowId) => shown(layout.rowOf(id), layout.optionColumn(0));
  const shownIn = ({ row, column, rows, columns }: Area) => {
    const places = Array.from({ length: rows * columns }, (_, index) =>
      relative(row + Math.floor(index / columns), column + (index % columns)),
    );
    return page.evaluate(
      ([sheet, ...cells]) => cells.map((at) => Number(window.preview.cell(sheet!, at).value)),
      [title, ...places],
    );
  };
  return {
    layout,
    shown,
    ofOption,
    shownIn,
    type: (row: number, column: number, typed: string) =>
      page.evaluate(
        ([sheet, at, text]) => window.preview.type(sheet!, at!, text!),
        [title, relative(row, column), typed],
      ),
    /** The agents on the sheet, and those that its calls need by the function beside its other queues. */
    async agents() {
      const [calls, others, staffed] = [
        await shownIn(layout.grid("calls", 0)),
        await shownIn(layout.grid("others", 0)),
        await shownIn(layout.grid("agents", 0)),
      ];
      const handle = Number(await ofOption("call-handle"));
      const needs = outsourceAgents(
        calls.map((each) => [each]),
        [[handle]],
        [[0.8]],
        [[20]],
        [[minutes]],
        undefined,
        [[0.85]],
        true,
      ) as number[][];
      return { staffed, needed: needs.map(([need], index) => Math.ceil(need! + others[index]!)) };
    },
  };
}
