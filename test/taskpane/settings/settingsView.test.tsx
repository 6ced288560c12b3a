/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { GatewayError } from "../../../src/excel/Gateway";
import { faultTexts } from "../../../src/locale/faultTexts";
import { messages } from "../../../src/locale/messages";
import { Pane } from "../../../src/taskpane/Pane";
import { FakeGateway, request, resultOf } from "../../support/fakeGateway";

const { settingsView, sheets, pane: words, factorsView } = messages.en;
const { settings: names } = sheets.simulation;
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));

async function open(automatic: number | string | null = null) {
  const gateway = new FakeGateway("en-GB", resultOf(request));
  gateway.settings = {
    title: "Simulation",
    settings: {
      trials: { typed: null, byDefault: 10_000 },
      atOnce: { typed: 50_000, byDefault: 100_000 },
      automatic: { typed: automatic, byDefault: 0 },
    },
  };
  render(<Pane gateway={gateway} />);
  await screen.findByRole("heading", { level: 1 });
  await press(words.frame.openMenu);
  await press(new RegExp(`^${words.views.settings}`));
  await screen.findByLabelText(settingsView.longRuns);
  return gateway;
}

test("each setting shows what its cell holds or its default, and is typed there", async () => {
  const gateway = await open();
  expect(screen.getByLabelText(names.trials)).toHaveAttribute("placeholder", "10,000");
  expect(screen.getByLabelText(names.atOnce)).toHaveValue("50000");
  await user.type(screen.getByLabelText(names.trials), "250000{Enter}");
  await user.selectOptions(screen.getByLabelText(settingsView.longRuns), settingsView.automatic);
  await user.selectOptions(screen.getByLabelText(settingsView.longRuns), settingsView.byHand);
  expect(gateway.done).toEqual(["set trials 250000", "set automatic 1", "set automatic null"]);
});

test("more trials than there can be are refused, a formula is left to the sheet, and what Excel refuses stays to be entered again", async () => {
  const gateway = await open("=B1");
  expect(screen.getByLabelText(settingsView.longRuns)).toBeDisabled();
  expect(screen.getByText(factorsView.ownFormula("=B1"))).toBeInTheDocument();
  await user.type(screen.getByLabelText(names.trials), "2000000{Enter}");
  expect(screen.getByText(words.rateProblems.outsideDomain(1, 1_000_000))).toBeInTheDocument();
  expect(gateway.done).toEqual([]);
  await user.clear(screen.getByLabelText(names.trials));
  gateway.refusal = new GatewayError({ kind: "editingCell" });
  await user.type(screen.getByLabelText(names.trials), "9{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(faultTexts.en.editingCell.title);
  expect(screen.getByLabelText(names.trials)).toHaveValue("9");
  await user.type(screen.getByLabelText(names.trials), "{Enter}");
  await waitFor(() => expect(gateway.done).toEqual(["set trials 9"]));
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["en", "100,000"],
  ["da", "250.000"],
  ["fil", "100,000"],
] as const)("a number is taken in %s as its placeholder parts thousands", async (language, text) => {
  const gateway = await open();
  await user.selectOptions(screen.getByLabelText(words.language), language);
  const names = messages[language].sheets.simulation.settings;
  await user.type(await screen.findByLabelText(names.trials), `${text}{Enter}`);
  expect(gateway.done).toEqual([`set trials ${text.replace(/\D/, "")}`]);
});

test("a decimal mark that may have been meant to part thousands is told with what was read, also once it is written", async () => {
  await open();
  const trials = screen.getByLabelText(names.trials);
  await user.type(trials, "250.000");
  expect(trials).toHaveAccessibleDescription(expect.stringContaining(words.readAs(250)));
  expect(trials).not.toBeInvalid();
  await user.tab();
  await waitFor(() => expect(trials).toHaveValue("250"));
  expect(trials).toHaveAccessibleDescription(expect.stringContaining(words.readAs(250)));
  await user.type(trials, "0");
  expect(trials).not.toHaveAccessibleDescription(expect.stringContaining(words.readAs(250)));
});

test("the language is chosen there too", async () => {
  await open();
  await user.selectOptions(screen.getByLabelText(words.language), "da");
  expect(await screen.findByRole("heading", { name: messages.da.pane.views.settings })).toBeInTheDocument();
});

test("where the sheets are in another language it is said beside their sentences and here, with the way to update them", async () => {
  await open();
  const { otherLanguage, views } = messages.da.pane;
  expect(screen.queryByText(words.otherLanguage.sheets.en, { exact: false })).toBeNull();
  await user.selectOptions(screen.getByLabelText(words.language), "da");
  expect(await screen.findByText(otherLanguage.sheets.en, { exact: false })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: views.decision }));
  expect(await screen.findAllByText(otherLanguage.sheets.en, { exact: false })).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: otherLanguage.update }));
  expect(await screen.findByTestId("create-comparison")).toBeInTheDocument();
});
