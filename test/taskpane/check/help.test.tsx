/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import { type ExcelCheck, GatewayError } from "../../../src/excel/Gateway";
import { excelCheckTexts } from "../../../src/locale/excelCheckTexts";
import { languages, regionalTag } from "../../../src/locale/language";
import { menuTexts } from "../../../src/locale/menuTexts";
import { faultTexts } from "../../../src/locale/faultTexts";
import { messages } from "../../../src/locale/messages";
import { Pane } from "../../../src/taskpane/Pane";
import { FakeGateway, request, resultOf } from "../../support/fakeGateway";

const { frame, views, tryAgain } = messages.en.pane;
const { check, diagnostics, copied, copyReport, report } = excelCheckTexts.en;
// The views come when they are asked for.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });

const passed: ExcelCheck = { id: "areas", isAsWanted: true, wanted: [",", ";"], found: ";", ms: 12 };
const failed: ExcelCheck = { id: "names", isAsWanted: false, wanted: ["$A$1, $B$2"], found: "R1C1, R2C2", ms: 7 };

beforeAll(() => void jest.spyOn(Intl, "supportedValuesOf").mockReturnValue(["CHF", "USD"]));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function open(gateway: FakeGateway) {
  render(<Pane gateway={gateway} />);
  await screen.findByRole("heading", { level: 1 });
  return gateway;
}
const press = (name: string) => user.click(screen.getByRole("button", { name }));

/** Opens a view by its line of the menu. */
async function openView(view: "checkExcel" | "diagnostics", language: keyof typeof messages = "en") {
  const words = messages[language].pane;
  await press(words.frame.openMenu);
  await press(`${words.views[view]} ${menuTexts[language].hints[view]}`);
  await screen.findByRole("heading", { name: words.views[view] });
}

function checking(tag = "en-GB", sheetsLeft: string[] = []) {
  const gateway = new FakeGateway(tag, resultOf(request));
  gateway.excelReport = { ...gateway.excelReport, checks: [passed, failed], sheetsLeft };
  return gateway;
}

describe("checking this Excel", () => {
  test.each(languages)("says in %s what it will do, and tries nothing before it is asked to", async (language) => {
    const gateway = await open(checking(regionalTag[language]));
    const words = excelCheckTexts[language].check;
    await openView("checkExcel", language);
    expect(screen.getByText(words.lead)).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(gateway.done).toEqual([]);
    await press(messages[language].pane.views.checkExcel);
    expect(await screen.findByText(words.toKnow(1))).toBeInTheDocument();
    expect(screen.getByText(words.asWanted(1, 2))).toBeInTheDocument();
    expect(gateway.done).toEqual([`check ${words.sheet}`]);
  });

  test("shows each check with what was found, and what follows where that is not as wanted", async () => {
    await open(checking("en-GB", ["Excel check"]));
    await openView("checkExcel");
    await press(views.checkExcel);
    const rows = (await screen.findAllByRole("row")).slice(1);
    expect(within(rows[0]!).getByLabelText(check.passes)).toBeInTheDocument();
    expect(rows[0]).toHaveTextContent(`${check.checks.areas.name};`);
    expect(within(rows[1]!).getByLabelText(check.differs)).toBeInTheDocument();
    expect(rows[1]).toHaveTextContent(`${check.checks.names.otherwise} ${check.wanted("$A$1, $B$2")}R1C1, R2C2`);
    expect(screen.getByText(check.sheetsLeft("Excel check"))).toBeInTheDocument();
    expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  });

  test("says why it could not begin, and tries again", async () => {
    const gateway = await open(checking());
    await openView("checkExcel");
    gateway.refusal = new GatewayError({ kind: "editingCell" });
    await press(views.checkExcel);
    expect(await screen.findByText(faultTexts.en.editingCell.title)).toBeInTheDocument();
    await press(tryAgain);
    expect(await screen.findByText(check.toKnow(1))).toBeInTheDocument();
  });

  test("copies the report; where that is not allowed, the report can be copied by hand", async () => {
    const gateway = await open(checking());
    await openView("checkExcel");
    await press(views.checkExcel);
    await press(await screen.findByText(copyReport).then(() => copyReport));
    expect(await screen.findByText(copied)).toBeInTheDocument();
    expect(JSON.parse(await navigator.clipboard.readText())).toEqual(gateway.excelReport);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("not allowed"));
    await press(copyReport);
    const text = await screen.findByRole("textbox", { name: report });
    expect(JSON.parse((text as HTMLTextAreaElement).value)).toEqual(gateway.excelReport);
  });

  test("opens from the ribbon, gives way to what the ribbon asks for elsewhere, and goes back to where it was opened", async () => {
    const gateway = await open(checking());
    act(() => gateway.press("checkExcel"));
    expect(await screen.findByText(check.lead)).toBeInTheDocument();
    act(() => gateway.press("repair"));
    expect(await screen.findByText(messages.en.handOff.area.repair.question)).toBeInTheDocument();
    await openView("checkExcel");
    await press(frame.backTo(frame.menu));
    await waitFor(() => expect(screen.getByRole("heading", { name: frame.menu })).toHaveFocus());
  });
});

test("diagnostics show this Excel, the functions and the last calls, and lead to the check", async () => {
  const gateway = checking();
  gateway.diagnostics = {
    ...gateway.diagnostics,
    functions: { called: 1234, inFlight: 2, slowest: { name: "OUTSOURCE_SIMULATE", ms: 98.7 } },
    calls: [{ at: "2026-01-02T03:04:05Z", task: "repair", ms: 31, code: "AccessDenied", place: "Range.formulas" }],
  };
  await open(gateway);
  await openView("diagnostics");
  expect(await screen.findByText(diagnostics.sheets(14, 1))).toBeInTheDocument();
  expect(screen.getByText("1,234 called, 2 still computing, slowest OUTSOURCE_SIMULATE, 99 ms")).toBeInTheDocument();
  expect(screen.getByText("1,234.5")).toBeInTheDocument();
  expect(screen.getByRole("row", { name: /repair 31 AccessDenied, Range\.formulas/ })).toBeInTheDocument();
  expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  await press(views.checkExcel);
  expect(await screen.findByText(check.lead)).toBeInTheDocument();
});
