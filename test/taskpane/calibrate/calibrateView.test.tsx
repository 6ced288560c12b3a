/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import { GatewayError } from "../../../src/excel/Gateway";
import { faultTexts } from "../../../src/locale/faultTexts";
import { messages } from "../../../src/locale/messages";
import { Pane } from "../../../src/taskpane/Pane";
import type { ComparisonRequest } from "../../../src/workbook/request/request";
import { FakeGateway, request, resultOf } from "../../support/fakeGateway";

const { calibrateView, drivers, pane: words } = messages.en;
const { frame, views } = words;
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
afterEach(() => {
  cleanup();
  localStorage.clear();
});

// 180,000 calls of 360 s are 18,000 hours of work; at an occupancy of .8, a shrinkage of .25 and 2,000 paid hours, 15 FTE.
const values = {
  "calls-per-year": 180_000,
  "handle-time": 360,
  occupancy: 0.8,
  shrinkage: 0.25,
  "paid-hours": 2000,
  "agent-pay": 40_000,
};
const assumptionsOf = (options: ComparisonRequest["options"]) => [
  ["id", ...options.map(({ name }) => name)],
  ["arrangement", ...options.map(({ arrangement }) => arrangement)],
  ...Object.entries(values).map(([id, value]) => [id, ...options.map(() => value)]),
];
const assumptions = assumptionsOf(request.options);

async function open(typed = {}, shown = resultOf(request)) {
  const gateway = new FakeGateway("en-GB", shown);
  const { options } = shown.request;
  const names = options.map(({ name }) => name);
  gateway.inputs = {
    ...{ title: "Inputs", options: names, currency: "USD" },
    ...{ typed, leftToSheet: {}, assumptions: assumptionsOf(options) },
  };
  gateway.seats = 12;
  render(<Pane gateway={gateway} />);
  await screen.findByRole("heading", { level: 1 });
  await press(frame.openMenu);
  return gateway;
}

const openCalibrate = async (typed = {}, shown = resultOf(request)) => {
  const gateway = await open(typed, shown);
  await press(new RegExp(`^${views.calibrate}`));
  await screen.findByRole("heading", { name: views.calibrate });
  return gateway;
};
/** Puts in a figure whole: each key would have the view computed anew. */
async function enter(id: Parameters<typeof field>[0], figure: string) {
  await user.clear(field(id));
  await user.paste(figure);
}
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const field = (id: keyof typeof calibrateView.figures) => screen.getByLabelText(calibrateView.figures[id]("USD"));
const row = (id: keyof typeof calibrateView.figures) => within(field(id).closest("tr")!).getAllByRole("cell");

/** An amount as the table shows it, to its last decimal. */
const amountIn = (text: string) =>
  parseFloat(text.replaceAll(",", "")) * (text.endsWith("m") ? 1e6 : text.endsWith("k") ? 1e3 : 1);

test("what the model says stands beside what is typed, with the gap, and no cell is written", async () => {
  const gateway = await openCalibrate();
  expect(screen.getByText(calibrateView.nothingTyped)).toBeInTheDocument();
  await enter("fte", "18");
  await enter("seats", "10");
  expect(
    row("fte")
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(["15.0", "+3.0"]);
  expect(
    row("seats")
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(["12", "-2"]);
  expect(gateway.done).toEqual([]);
});

test("the head count's gap is told by line in one unit, and what it does not explain of the cost", async () => {
  await openCalibrate();
  await enter("fte", "18");
  const wages = () => within(screen.getByText(messages.en.lines.lines.wages).closest("tr")!).getAllByRole("cell");
  expect(wages().map(({ textContent }) => textContent)).toEqual(["720.00k", "600.00k", "+120.00k"]);
  expect(screen.queryByText(calibrateView.rest)).toBeNull();
  await enter("cost", "2,000,000");
  const cellsOf = (name: string) => within(screen.getByText(name).closest("tr")!).getAllByRole("cell");
  // 2,000,000 is what the lines come to, and the rest.
  const [rest, , restGap] = cellsOf(calibrateView.rest).map(({ textContent }) => textContent);
  expect(restGap).toBe(`+${rest}`);
  const rows = within(cellsOf(calibrateView.rest)[0]!.closest("tbody")!).getAllByRole("row");
  const heads = rows.map((each) => amountIn(within(each).getAllByRole("cell")[0]!.textContent));
  expect(heads.reduce((sum, each) => sum + each, 0)).toBeCloseTo(2_000_000, -3);
  expect(cellsOf(calibrateView.total)[0]).toHaveTextContent("2,000.00k");
});

test("a gap that counts as one keeps its digits beside totals of millions", async () => {
  await openCalibrate();
  await enter("fte", "18");
  await enter("cost", "2,000,000");
  const rest = () => within(screen.getByText(calibrateView.rest).closest("tr")!).getAllByRole("cell")[2]!.textContent;
  const explained = 2_000_000 - amountIn(rest());
  await enter("cost", String(explained + 4000));
  expect(amountIn(rest())).toBeCloseTo(4000, -2);
  // 15 FTE cost less than 18 do: the model's cost is typed, and 4,000.
  const model = amountIn(row("cost")[1]!.textContent);
  await enter("cost", String(model + 4000));
  expect(amountIn(row("cost")[2]!.textContent)).toBeCloseTo(4000, -2);
});

test("the figure that would close the gap is written when it is pressed, in its one cell", async () => {
  const gateway = await openCalibrate();
  await enter("fte", "18");
  const { shrinkage } = drivers;
  expect(screen.getByLabelText(`${shrinkage.name}: 25% → 37.5%`)).toBeChecked();
  await user.click(screen.getByLabelText(`${drivers["handle-time"].name}: 360 → 432`));
  await press(calibrateView.use("432", drivers["handle-time"].name));
  expect(gateway.typedInputs).toEqual([{ driver: "handle-time", option: 0, value: 432 }]);
  expect(
    await screen.findByText(calibrateView.written("432", drivers["handle-time"].name, "Inputs"), { exact: false }),
  ).toBeInTheDocument();
});

describe("where the centre of today is among the options once more, with calls automated", () => {
  const options: ComparisonRequest["options"] = [
    { name: "Today", arrangement: "in-house" },
    { name: "Bots", arrangement: "automated" },
    { name: "New site", arrangement: "in-house-new" },
    { name: "Manila", arrangement: "offshore" },
  ];
  const openThese = (typed = {}) => openCalibrate(typed, resultOf({ ...request, options }));
  const { shrinkage } = drivers;
  const useShrinkage = () => press(calibrateView.use("37.5%", shrinkage.name));

  test("a figure of its staff is typed in the columns of both, which are named", async () => {
    const gateway = await openThese();
    await enter("fte", "18");
    expect(screen.getByText(/Writes 2 cells/)).toBeInTheDocument();
    await useShrinkage();
    expect(gateway.typedInputs).toEqual([0, 1].map((option) => ({ driver: "shrinkage", option, value: 0.375 })));
    expect(await screen.findByText(calibrateView.columns("Today and Bots"), { exact: false })).toBeInTheDocument();
  });

  test("a figure that the user has typed for the other stays, and that is said", async () => {
    const gateway = await openThese({ shrinkage: { Bots: 0.2 } });
    await enter("fte", "18");
    await useShrinkage();
    expect(gateway.typedInputs).toEqual([{ driver: "shrinkage", option: 0, value: 0.375 }]);
    expect(await screen.findByText(calibrateView.columns("Today"), { exact: false })).toHaveTextContent(
      calibrateView.left("Bots"),
    );
  });

  test("one that is typed for both alike, as here before, is written over in both", async () => {
    const gateway = await openThese({ shrinkage: { Today: 0.25, Bots: 0.25 } });
    await enter("fte", "18");
    await useShrinkage();
    expect(gateway.typedInputs.map(({ option }) => option)).toEqual([0, 1]);
  });

  test("each figure says whom it moves, and what the others seem to save then", async () => {
    const gateway = await openThese();
    await enter("fte", "18");
    const radio = (driver: "shrinkage" | "handle-time") =>
      screen.getByRole("radio", { name: new RegExp(`^${drivers[driver].name}: `) });
    expect(radio("shrinkage")).toHaveAccessibleDescription(calibrateView.typedAlone.dearer("Today and Bots"));
    expect(radio("handle-time")).toHaveAccessibleDescription(calibrateView.movesAll);
    await enter("fte", "12");
    expect(radio("shrinkage")).toHaveAccessibleDescription(calibrateView.typedAlone.cheaper("Today and Bots"));
    await user.click(radio("handle-time"));
    await press(calibrateView.use("288", drivers["handle-time"].name));
    expect(gateway.typedInputs).toEqual([{ driver: "handle-time", option: 0, value: 288 }]);
    expect(await screen.findByText(calibrateView.forAll, { exact: false })).toBeInTheDocument();
  });

  test("no other is said to save more or less where there is none", async () => {
    await openCalibrate({}, resultOf({ ...request, options: options.slice(0, 2) }));
    await enter("fte", "18");
    expect(screen.getAllByText(calibrateView.moves("Today and Bots"))).not.toHaveLength(0);
  });
});

test("a value that Excel has not calculated with yet is not said to be in the model, and is not written twice", async () => {
  const shown = { ...resultOf(request), isCalculatedByHand: true };
  const gateway = await openCalibrate({}, shown);
  const inputs = gateway.inputs!;
  gateway.typeInputs = async ([change]) => {
    const { driver, value } = change!;
    gateway.inputs = { ...inputs, typed: { [driver]: { "In-house": value } } };
  };
  expect(screen.getByText(words.result.calculatedByHand)).toBeInTheDocument();
  await enter("fte", "18");
  const { name } = drivers.shrinkage;
  await press(calibrateView.use("37.5%", name));
  expect(await screen.findByText(calibrateView.awaited("37.5%", name, "Inputs"), { exact: false })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: calibrateView.use("37.5%", name) })).toBeNull();

  const calculated = assumptions.map((cells) => (cells[0] === "shrinkage" ? cells.with(1, 0.375) : cells));
  gateway.inputs = { ...gateway.inputs!, assumptions: calculated };
  act(() => gateway.recalculate({ ...shown }));
  expect(await screen.findByText(calibrateView.written("37.5%", name, "Inputs"), { exact: false })).toBeInTheDocument();
  expect(screen.getByText(calibrateView.noGap)).toBeInTheDocument();
});

test("figures from before the last change stand in grey", async () => {
  const lookOf = () => field("fte").closest("table")!.parentElement!.className;
  await openCalibrate();
  const upToDate = lookOf();
  cleanup();
  await openCalibrate({}, { ...resultOf(request), verdict: "outOfDate" });
  expect(lookOf()).not.toBe(upToDate);
});

test("seats that differ are not said to agree, whatever the head count does", async () => {
  await openCalibrate();
  await enter("seats", "10");
  expect(screen.getByText(calibrateView.seatsGap("Staffing"))).toBeInTheDocument();
  expect(screen.queryByText(calibrateView.nothingTyped)).toBeNull();
  await enter("fte", "15");
  expect(screen.getByText(calibrateView.seatsGap("Staffing"))).toBeInTheDocument();
  expect(screen.queryByText(calibrateView.noGap)).toBeNull();
  await enter("seats", "12");
  expect(screen.getByText(calibrateView.noGap)).toBeInTheDocument();
});

test("seats that Staffing does not show are not said to agree", async () => {
  const gateway = await openCalibrate();
  gateway.seats = null;
  act(() => gateway.recalculate({ ...resultOf(request) }));
  await waitFor(() => expect(screen.queryByText("12")).toBeNull());
  await enter("seats", "10");
  expect(screen.getByText(calibrateView.seatsUnknown("Staffing"))).toBeInTheDocument();
});

test("a gap that counts as closed reads 0, and one that its decimals do not show has no sign", async () => {
  await openCalibrate();
  await enter("fte", "15.01");
  expect(row("fte")[2]).toHaveTextContent(/^0\.0$/);
  expect(screen.getByText(calibrateView.noGap)).toBeInTheDocument();
  cleanup();
  await openCalibrate();
  await enter("fte", "15.04");
  expect(row("fte")[2]).toHaveTextContent(/^0\.0$/);
  expect(screen.queryByText(calibrateView.noGap)).toBeNull();
});

test("under another scenario head count and cost are said to be those before it", async () => {
  await openCalibrate();
  expect(screen.queryByText(calibrateView.beforeScenario("Base"))).toBeNull();
  cleanup();
  await openCalibrate({}, { ...resultOf(request), scenario: "Adverse" });
  expect(screen.getByText(calibrateView.beforeScenario("Adverse"))).toBeInTheDocument();
});

test("a formula of the user's own is not written over", async () => {
  await openCalibrate({ shrinkage: { "In-house": "=B2" } });
  await enter("fte", "18");
  expect(screen.queryByLabelText(new RegExp(`^${drivers.shrinkage.name}: `))).toBeNull();
  expect(screen.getByLabelText(`${drivers["handle-time"].name}: 360 → 432`)).toBeChecked();
});

test("what is typed is remembered by the workbook, and is there when the view opens again, in its language", async () => {
  const gateway = await openCalibrate();
  await enter("fte", "112.5");
  await enter("cost", "48,000,000");
  await press(frame.backTo(frame.menu));
  expect(gateway.actuals).toEqual({ fte: 112.5, seats: null, cost: { amount: 48_000_000, currency: "USD" } });
  expect(gateway.typedInputs).toEqual([]);
  await user.selectOptions(screen.getByLabelText(words.language), "da");
  const { calibrateView: danish, pane } = messages.da;
  await user.click(await screen.findByRole("button", { name: new RegExp(`^${pane.views.calibrate}`) }));
  expect(await screen.findByLabelText(danish.figures.fte())).toHaveValue("112,5");
  expect(screen.getByLabelText(danish.figures.cost("USD"))).toHaveValue("48.000.000");
});

test("fields that are left one after the other are all remembered, and one that is emptied no longer is", async () => {
  const gateway = await openCalibrate();
  await enter("fte", "18");
  await user.type(field("seats"), "10{Enter}");
  expect(gateway.actuals).toMatchObject({ fte: 18, seats: 10 });
  await waitFor(() => expect(field("seats")).toHaveValue("10"));
  await user.clear(field("fte"));
  await user.tab();
  expect(gateway.actuals).toMatchObject({ fte: null, seats: 10 });
});

test("what is typed while the sheets are read anew stays, and what they are found to say is shown, without another reading", async () => {
  const gateway = await openCalibrate();
  const before = await gateway.readCentre();
  const changed = before && {
    ...before,
    assumptions: assumptions.map((cells) => (cells[0] === "shrinkage" ? cells.with(1, 0.375) : cells)),
  };
  let answer = () => {};
  const slow = jest
    .spyOn(gateway, "readCentre")
    .mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve(changed))));
  act(() => gateway.recalculate(resultOf(request)));
  await waitFor(() => expect(slow).toHaveBeenCalled());
  await enter("fte", "18");
  await user.tab();
  await waitFor(() => expect(gateway.actuals.fte).toBe(18));
  await act(async () => answer());
  expect(field("fte")).toHaveValue("18");
  expect(row("fte")[1]).toHaveTextContent("18.0");
  expect(slow).toHaveBeenCalledTimes(1);
});

test("a cost in another currency is told, not compared, and stays until one in the currency of now is typed", async () => {
  const gateway = await open();
  const cost = { amount: 2_000_000, currency: "EUR" };
  gateway.actuals = { ...gateway.actuals, cost };
  await press(new RegExp(`^${views.calibrate}`));
  await screen.findByText(calibrateView.otherCurrency("€2,000,000.00", "USD"));
  expect(field("cost")).toHaveValue("");
  expect(row("cost")[2]).toHaveTextContent("");
  await enter("cost", "3");
  await user.clear(field("cost"));
  await enter("fte", "18");
  await user.tab();
  expect(gateway.actuals).toMatchObject({ fte: 18, cost });
  await enter("cost", "2,100,000");
  await user.keyboard("{Enter}");
  expect(gateway.actuals.cost).toEqual({ amount: 2_100_000, currency: "USD" });
  expect(screen.queryByText(calibrateView.otherCurrency("€2,000,000.00", "USD"))).toBeNull();
});

test("a text that is no number is refused and not remembered, and a refusal of Excel's is told, what was typed still there", async () => {
  const gateway = await openCalibrate();
  await user.type(field("fte"), "eighteen{Enter}");
  expect(screen.getByText(words.rateProblems.unreadable)).toBeInTheDocument();
  expect(gateway.actuals.fte).toBeNull();
  await enter("fte", "18");
  gateway.refusal = new GatewayError({ kind: "editingCell" });
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(faultTexts.en.editingCell.title);
  expect(field("fte")).toHaveValue("18");
  expect(gateway.actuals.fte).toBeNull();
  await user.tab();
  expect(gateway.actuals.fte).toBe(18);
  gateway.refusal = new GatewayError({ kind: "editingCell" });
  await press(calibrateView.use("37.5%", drivers.shrinkage.name));
  expect(await screen.findByRole("alert")).toHaveTextContent(faultTexts.en.editingCell.title);
  expect(gateway.typedInputs).toEqual([]);
});

test("a decimal mark that may have been meant to part thousands is told with what was read, also once it is kept", async () => {
  const gateway = await openCalibrate();
  await user.type(field("cost"), "620.000");
  expect(field("cost")).toHaveAccessibleDescription(words.readAs(620));
  expect(field("cost")).not.toBeInvalid();
  await user.tab();
  expect(gateway.actuals.cost).toMatchObject({ amount: 620 });
  expect(field("cost")).toHaveValue("620");
  expect(field("cost")).toHaveAccessibleDescription(words.readAs(620));
  await enter("cost", "620,000");
  await user.tab();
  expect(field("cost")).not.toHaveAccessibleDescription();
});

test("it is there only where a centre of one's own runs", async () => {
  await open({}, resultOf({ ...request, today: "none" }));
  expect(screen.queryByRole("button", { name: new RegExp(`^${views.calibrate}`) })).toBeNull();
});

test("has no fault that axe finds", async () => {
  await openCalibrate();
  await enter("fte", "18");
  const { violations } = await axe.run(
    { exclude: [["[data-tabster-dummy]"]] },
    {
      rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false } },
      resultTypes: ["violations"],
    },
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
});
