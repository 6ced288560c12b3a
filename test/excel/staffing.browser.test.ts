import { messages } from "../../src/locale/messages";
import { outsourceAgents } from "../../src/functions/staffing";
import { type Area, areaAddress, cellAt } from "../../src/workbook/plan/address";
import { ChecksLayout } from "../../src/workbook/layout/checks";
import { StaffingLayout, type StaffingRowId } from "../../src/workbook/layout/staffing";
import type { IntervalMinutes } from "../../src/workbook/request/intervals";
import { type OpenedPreview, describeInBrowser } from "excel-preview/page";
import { installCustomFunctions } from "../support/customFunctions";
import { panePaths } from "../support/panePaths";
import { openStanding } from "../support/standing";

jest.setTimeout(240_000);
beforeAll(installCustomFunctions);

const { titles } = messages.en.sheets;
const [halfHours, quarters] = [new StaffingLayout(2), new StaffingLayout(2, 15)];
const checks = new ChecksLayout(2);

describeInBrowser("a week on Staffing", () => {
  let preview: OpenedPreview;

  const settled = () => preview.page.evaluate(() => window.preview.settled());
  const shown = (sheet: string, row: number, column: number) =>
    preview.page.evaluate(
      ([title, at]) => window.preview.cell(title!, at!).value,
      [sheet, areaAddress(cellAt(row, column))],
    );
  const ofOption = (week: StaffingLayout, id: StaffingRowId) =>
    shown(titles.staffing, week.rowOf(id), week.optionColumn(0));
  const type = (row: number, column: number, typed: string) =>
    preview.page.evaluate(
      ([title, at, text]) => window.preview.type(title!, at!, text!),
      [titles.staffing, areaAddress(cellAt(row, column)), typed],
    );
  const shownIn = ({ row, column, rows, columns }: Area) => {
    const places = Array.from({ length: rows * columns }, (_, index) =>
      areaAddress(cellAt(row + Math.floor(index / columns), column + (index % columns))),
    );
    return preview.page.evaluate(
      ([title, ...cells]) => cells.map((at) => Number(window.preview.cell(title!, at).value)),
      [titles.staffing, ...places],
    );
  };
  const verdict = (check: "channels" | "staffing" | "load") =>
    shown(titles.checks, checks.checkRow(check), checks.columns.result);

  /** The agents on the sheet, and those that its calls need by the function beside its other queues. */
  const agents = async (week: StaffingLayout, minutes: IntervalMinutes) => {
    const [calls, others, staffed] = [
      await shownIn(week.grid("calls", 0)),
      await shownIn(week.grid("others", 0)),
      await shownIn(week.grid("agents", 0)),
    ];
    const handle = Number(await ofOption(week, "call-handle"));
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
  };

  beforeAll(async () => {
    preview = await openStanding({ width: 1200 });
  }, 180_000);

  afterAll(() => preview.close());

  test("staffs chats and e-mails beside the calls as they are typed", async () => {
    const before = Number(await ofOption(halfHours, "agent-hours"));
    const chat = { "chat-share": "25%", "chat-handle": "600", "chats-at-once": "2" };
    const mail = { "mail-share": "10%", "mail-handle": "300", "mail-hours": "4" };
    for (const [id, typed] of Object.entries({ ...chat, ...mail }))
      await type(halfHours.rowOf(id as StaffingRowId), halfHours.optionColumn(0), typed);
    await settled();
    const { staffed, needed } = await agents(halfHours, 30);
    expect(staffed).toEqual(needed);
    expect(Math.max(...staffed)).toBeGreaterThan(10);
    expect(await ofOption(halfHours, "agent-hours")).not.toBe(before);
    expect((await shownIn(halfHours.mailGrid("worked"))).filter((weight) => weight > 0)).toHaveLength(5 * 24 + 12);
    expect([await verdict("channels"), await verdict("staffing"), await verdict("load")]).toEqual([1, 1, 1]);
  });

  test("has as many rows as its intervals ask for once the comparison is laid out anew", async () => {
    const { intervalRow, columns } = halfHours;
    await type(intervalRow, columns.value, "15");
    await settled();
    expect(await shown(titles.staffing, intervalRow, columns.value + 1)).toMatch(/still of 30 minutes/);
    await panePaths(preview).open("setUp");
    await preview.pane.getByTestId("create-comparison").click();
    await preview.pane.getByRole("button", { name: messages.en.pane.layOutAnew }).click();
    await panePaths(preview).decision(150_000);
    await settled();
    const { shape } = quarters;
    expect(await shown(titles.staffing, shape.row + 95, columns.label)).toBe("23:45");
    expect(await shown(titles.staffing, intervalRow, columns.value + 1)).toBe("");
    expect(await ofOption(quarters, "chat-share")).toBe(0.25);
    const { staffed, needed } = await agents(quarters, 15);
    expect(staffed).toHaveLength(7 * 96);
    expect(staffed).toEqual(needed);
    expect([await verdict("channels"), await verdict("staffing"), await verdict("load")]).toEqual([1, 1, 1]);
    expect(await preview.page.evaluate(() => window.preview.misses)).toEqual([]);
  });
});
