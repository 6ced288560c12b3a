/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  renderHook,
  screen,
  waitFor,
  within,
} from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { type ComparisonResult, GatewayError } from "../../../src/excel/Gateway";
import { type Language, languages } from "../../../src/locale/language";
import { faultTexts } from "../../../src/locale/faultTexts";
import { messages } from "../../../src/locale/messages";
import { Pane } from "../../../src/taskpane/Pane";
import { nothingTried } from "../../../src/taskpane/frame/whatIfStanding";
import { LanguageContext } from "../../../src/taskpane/frame/words";
import { WhatIfView } from "../../../src/taskpane/whatIf/WhatIfView";
import { useWhatIf } from "../../../src/taskpane/whatIf/useWhatIf";
import { FakeGateway, request, resultOf } from "../../support/fakeGateway";
import { untouchedRatings, untouchedSimulation } from "../../support/simulatedComparison";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
afterEach(cleanup);

const { handOff, whatIf, drivers, pane } = messages.en;
const found = resultOf(request);
const manila = whatIf.ofOption(drivers.price.name, "Manila");

interface Opening {
  readonly gateway?: FakeGateway;
  readonly language?: Language;
  readonly result?: ComparisonResult;
}

interface ShownProps {
  readonly gateway: FakeGateway;
  readonly result: ComparisonResult;
  readonly onCheck?: Parameters<typeof WhatIfView>[0]["pane"]["showCheck"];
}

/** The view, in a pane that keeps what is tried. */
function Shown({ gateway, result, onCheck = () => {} }: ShownProps) {
  const [standing, setStanding] = useState(nothingTried);
  const pane = { result, whatIf: standing, changeWhatIf: setStanding, showCheck: onCheck };
  return <WhatIfView gateway={gateway} pane={pane} />;
}

async function open({ gateway = new FakeGateway(), language = "en", result = found }: Opening = {}) {
  gateway.simulated ??= untouchedSimulation();
  gateway.factors ??= untouchedRatings();
  render(
    <LanguageContext value={language}>
      <main>
        <Shown gateway={gateway} result={result} onCheck={(check) => void gateway.showCheck(check)} />
      </main>
    </LanguageContext>,
  );
  await screen.findByRole("img");
  return gateway;
}
const slider = (name = manila) => screen.getByRole("slider", { name });
const field = () => screen.getByRole("textbox", { name: whatIf.typeIn(manila) });
const type = async (text: string) => {
  await user.clear(field());
  await user.type(field(), `${text}{Enter}`);
};
const lookOf = () => screen.getByRole("region", { name: /^Saving a year/ }).parentElement!.className;
const row = (name: string) => screen.getByRole("row", { name: new RegExp(`^${name}`) }).textContent;

test.each(languages)(
  "five figures have a slider and a field in %s, and nothing is at fault for axe",
  async (language) => {
    await open({ language });
    expect(screen.getAllByRole("slider")).toHaveLength(5);
    expect(screen.getAllByRole("textbox")).toHaveLength(5);
    expect(screen.getByText(messages[language].whatIf.nothingMoved)).toBeInTheDocument();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

test("a slider that moves moves the figures, and writes nothing until they are used", async () => {
  const gateway = await open();
  const before = row("Manila");
  fireEvent.change(slider(), { target: { value: slider().getAttribute("max") } });
  await waitFor(() => expect(row("Manila")).not.toBe(before));
  expect(screen.getByText(whatIf.notWritten)).toBeInTheDocument();
  expect(screen.getByText(whatIf.writes(1, "Inputs"))).toBeInTheDocument();
  expect(screen.getByText(whatIf.before)).toBeInTheDocument();
  expect(gateway.typedInputs).toEqual([]);

  await user.click(screen.getByRole("button", { name: whatIf.reset }));
  await waitFor(() => expect(row("Manila")).toBe(before));
  expect(screen.queryByText(whatIf.notWritten)).toBeNull();
});

test("all that is moved is written at once, and nothing counts as moved then", async () => {
  const gateway = await open();
  await type("14.5");
  const other = screen.getAllByRole("slider").find((each) => each !== slider())!;
  fireEvent.change(other, { target: { value: "0" } });
  await user.click(screen.getByRole("button", { name: whatIf.use(2) }));
  await screen.findByText(whatIf.used("Inputs"));
  expect(gateway.typedInputs).toHaveLength(2);
  expect(gateway.typedInputs).toContainEqual({ driver: "price", option: 1, value: 14.5 });
  expect(screen.queryByText(whatIf.notWritten)).toBeNull();
});

test("a typed number that the driver cannot have is refused with what it can have", async () => {
  await open();
  await type("-3");
  expect(screen.getByText(/^Use a number from/)).toBeInTheDocument();
  expect(screen.queryByText(whatIf.notWritten)).toBeNull();
  await type("12,5");
  expect(slider()).toHaveAttribute("aria-valuetext", "12.5");
  expect(field()).toHaveValue("12.5");
});

test("one thousands mark is read in a typed amount, and asked about where three decimals may be meant", async () => {
  await open();
  await type("12,345");
  expect(screen.getByText(pane.rateProblems.ambiguous("12,345"), { exact: false })).toBeInTheDocument();
  expect(screen.queryByText(whatIf.notWritten)).toBeNull();
  const pay = () => screen.getByRole("textbox", { name: new RegExp(`^${drivers["agent-pay"].name}`) });
  await user.clear(pay());
  await user.type(pay(), "45,000{Enter}");
  expect(pay()).toHaveValue("45000");
  expect(screen.getByText(whatIf.notWritten)).toBeInTheDocument();
});

test("a decimal mark that may have been meant to part thousands is told with what was read", async () => {
  await open();
  await user.clear(field());
  await user.type(field(), "12.345");
  expect(field()).toHaveAccessibleDescription(pane.readAs(12.345));
  expect(field()).not.toBeInvalid();
  await user.type(field(), "{Enter}");
  expect(slider()).toHaveAttribute("aria-valuetext", "12.345");
  // It is still told once it is taken, until the figure is another.
  expect(field()).toHaveAccessibleDescription(pane.readAs(12.345));
  fireEvent.change(slider(), { target: { value: "0" } });
  expect(field()).not.toHaveAccessibleDescription(pane.readAs(12.345));
});

describe("an entry that is not understood, after one that was", () => {
  const use = () => screen.getByRole("button", { name: whatIf.use(1) });

  test("keeps anything from being written, says so, and stays", async () => {
    const gateway = await open();
    await type("14.5");
    for (const wrong of ["-5", "4o", ""]) {
      await user.clear(field());
      if (wrong !== "") await user.type(field(), wrong);
      expect(use()).toHaveAttribute("aria-disabled", "true");
      expect(use()).toHaveAccessibleDescription(whatIf.inTheWay(manila));
      await user.click(use());
      expect(gateway.typedInputs).toEqual([]);
      expect(field()).toHaveValue(wrong);
    }
    await type("15");
    await user.click(use());
    expect(gateway.typedInputs).toEqual([{ driver: "price", option: 1, value: 15 }]);
  });

  test("leaves figures in grey that say which value they use, until it is corrected or taken back", async () => {
    await open();
    await type("14.5");
    const understood = lookOf();
    await type("4o");
    expect(lookOf()).not.toBe(understood);
    expect(screen.getByText(whatIf.without(manila))).toBeInTheDocument();
    expect(field()).toHaveAccessibleDescription(new RegExp(`${whatIf.stillAt("14.5")}$`));
    await user.type(field(), "{Escape}");
    expect(field()).toHaveValue("14.5");
    expect(lookOf()).toBe(understood);
    expect(screen.queryByText(whatIf.without(manila))).toBeNull();
  });

  test("is said to be in the way also where nothing is moved, and a slider that moves takes its place", async () => {
    await open();
    await type("4o");
    expect(screen.getByText(whatIf.inTheWay(manila))).toBeInTheDocument();
    fireEvent.change(slider(), { target: { value: "0" } });
    expect(field()).not.toBeInvalid();
    expect(screen.queryByText(whatIf.inTheWay(manila))).toBeNull();
  });
});

test("an entry that is still being typed is taken before anything is written", async () => {
  const gateway = await open();
  await type("14.5");
  await user.clear(field());
  await user.type(field(), "15");
  // Pressed without leaving the field, as software for reading the screen may do it.
  fireEvent.click(screen.getByRole("button", { name: whatIf.use(1) }));
  expect(gateway.typedInputs).toEqual([]);
  expect(slider()).toHaveAttribute("aria-valuetext", "15");
  fireEvent.click(screen.getByRole("button", { name: whatIf.use(1) }));
  await waitFor(() => expect(gateway.typedInputs).toEqual([{ driver: "price", option: 1, value: 15 }]));
});

test("what was used is listed with the value before it and the one of now, also where its slider is gone", async () => {
  const gateway = await open({ result: { ...found, decision: { ...found.decision, findings: [] } } });
  const before = slider().getAttribute("aria-valuetext")!;
  const typeInputs = gateway.typeInputs.bind(gateway);
  gateway.typeInputs = async (changes) => {
    await typeInputs(changes);
    const { table, ...others } = gateway.simulated!;
    // What is certain moves nothing, and no slider either.
    const certain = table.map((cells) => (cells[0] === "price" ? cells.with(4, 1).with(5, 1) : cells));
    gateway.simulated = { ...others, table: certain };
  };
  await type("14.5");
  await user.click(screen.getByRole("button", { name: whatIf.use(1) }));
  const list = await screen.findByRole("list", { name: whatIf.usedCaption });
  expect(list).toHaveTextContent(`${whatIf.changed(manila, before, "14.5")} ${whatIf.wasEmpty}`);
  expect(screen.queryByRole("slider", { name: manila })).toBeNull();
  fireEvent.change(screen.getAllByRole("slider")[0]!, { target: { value: "0" } });
  expect(screen.queryByRole("list", { name: whatIf.usedCaption })).toBeNull();
});

test("figures that Excel does not take stay moved, and may be used again", async () => {
  const gateway = await open();
  await type("14.5");
  gateway.refusal = new GatewayError({ kind: "editingCell" });
  await user.click(screen.getByRole("button", { name: whatIf.use(1) }));
  expect(await screen.findByRole("alert")).toHaveTextContent(faultTexts.en.editingCell.title);
  expect(field()).toHaveValue("14.5");
  expect(gateway.typedInputs).toEqual([]);
});

test("figures other than the sheets' are not passed off as theirs, and fewer trials and another scenario are named", async () => {
  await open({ gateway: Object.assign(new FakeGateway(), { simulated: untouchedSimulation({ trials: 20_000 }) }) });
  expect(screen.getByText(whatIf.differs)).toBeInTheDocument();
  expect(screen.getByText(whatIf.fewerTrials(10_000, 20_000))).toBeInTheDocument();
  cleanup();
  await open({ result: { ...found, scenario: "Adverse" } });
  expect(screen.getByText(whatIf.base("Base", "Adverse"))).toBeInTheDocument();
  expect(screen.queryByText(whatIf.differs)).toBeNull();
});

test("the chart shows the option that is chosen, and says its numbers", async () => {
  await open();
  await user.selectOptions(screen.getByRole("combobox", { name: whatIf.option }), "Łódź");
  expect(screen.getByRole("heading", { name: whatIf.saving("Łódź") })).toBeInTheDocument();
  expect(
    within(screen.getByRole("figure")).getByRole("img", { name: /^Łódź: .* a year, eight of ten trials/ }),
  ).toBeInTheDocument();
});

test("what the options save is counted in one unit, also where one saves much less than another", async () => {
  const simulated = untouchedSimulation();
  // A third option that is all but the baseline.
  const table = simulated.table.map((cells, row) => (row === 0 ? cells : cells.with(3, cells[1]!)));
  await open({ gateway: Object.assign(new FakeGateway(), { simulated: { ...simulated, table } }) });
  expect(row("Manila")).toMatch(/^Manila\d\.\d\dm\d\.\d\dm – \d\.\d\dm/);
  expect(row("Łódź")).toMatch(/^Łódź0-0\.\d\dm – 0\.\d\dm/);
});

test("what cannot be read is said", async () => {
  const gateway = new FakeGateway();
  gateway.factors = untouchedRatings();
  render(<Shown gateway={gateway} result={found} />);
  expect(await screen.findByText(whatIf.unreadable("Inputs", "Simulation"))).toBeInTheDocument();
});

test("what warns of the decision warns of the figures that are tried: defaults, a check that fails and calculation by hand", async () => {
  const failed = { name: "Every input within its domain", index: 3 };
  const gateway = await open({
    result: { ...found, verdict: "failed", failedChecks: [failed], isCalculatedByHand: true },
  });
  expect(screen.getByText(pane.decision.provisional)).toBeInTheDocument();
  expect(screen.getByText(pane.decision.missing(1, 7))).toBeInTheDocument();
  expect(screen.getByText(pane.result.checksFail("Checks"), { exact: false })).toBeInTheDocument();
  expect(screen.getByText(pane.result.calculatedByHand)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: failed.name }));
  expect(gateway.shownSheets).toEqual([failed.name]);
});

test("figures from before the last change say so, and stand in grey", async () => {
  await open();
  const upToDate = lookOf();
  cleanup();
  await open({ result: { ...found, verdict: "calculating" } });
  expect(screen.getByText(pane.decision.stale)).toBeInTheDocument();
  expect(screen.getByText(pane.frame.states.calculating)).toBeInTheDocument();
  expect(lookOf()).not.toBe(upToDate);
});

test("where inputs have changed since a hand-off it says so, and costs stand in grey only where they do not follow", async () => {
  await open();
  const upToDate = lookOf();
  for (const costsFollow of [true, false]) {
    cleanup();
    await open({ result: { ...found, verdict: "outOfDate", decision: { ...found.decision, costsFollow } } });
    expect(screen.getByText(pane.frame.states.outOfDate)).toBeInTheDocument();
    expect(screen.getByText(handOff.area.checksWithoutList)).toBeInTheDocument();
    expect(screen.queryByText(pane.decision.stale)).toBeNull();
    expect(lookOf() === upToDate).toBe(costsFollow);
  }
});

test("what is written stays moved, and is not used twice, until Excel has calculated with it", async () => {
  const gateway = new FakeGateway();
  const before = untouchedSimulation();
  const isPrice = ({ driver, option }: (typeof before.typed)[number]) => driver === "price" && option === 1;
  gateway.typeInputs = async ([change]) => {
    const typed = before.typed.map((each) => (isPrice(each) ? { ...each, content: change!.value } : each));
    gateway.simulated = { ...before, typed };
  };
  const pane = (result: ComparisonResult) => <Shown gateway={gateway} result={result} />;
  gateway.simulated = before;
  gateway.factors = untouchedRatings();
  const { rerender } = render(pane({ ...found, isCalculatedByHand: true }));
  await screen.findByRole("img");
  await type("14.5");
  await user.click(screen.getByRole("button", { name: whatIf.use(1) }));
  expect(await screen.findByText(whatIf.awaited("Inputs"))).toBeInTheDocument();
  expect(screen.getByText(whatIf.notCalculated)).toBeInTheDocument();
  expect(field()).toHaveValue("14.5");
  expect(screen.queryByRole("button", { name: whatIf.use(1) })).toBeNull();
  const tried = row("Manila");

  const table = before.table.map((cells) => (cells[0] === "price" ? cells.with(2, 14.5) : cells));
  gateway.simulated = { ...gateway.simulated, table };
  rerender(pane({ ...found, isCalculatedByHand: true }));
  await screen.findByText(whatIf.used("Inputs"));
  expect(screen.queryByText(whatIf.notCalculated)).toBeNull();
  expect(field()).toHaveValue("14.5");
  expect(row("Manila")).toBe(tried);
});

test("figures that have yet to follow a move are told from those that have", async () => {
  const gateway = Object.assign(new FakeGateway(), { simulated: untouchedSimulation(), factors: untouchedRatings() });
  const seen: ReturnType<typeof useWhatIf>[] = [];
  renderHook(() => {
    const [standing, setStanding] = useState(nothingTried);
    const tried = useWhatIf(gateway, { result: found, whatIf: standing, changeWhatIf: setStanding });
    seen.push(tried);
  });
  await waitFor(() => expect(seen.at(-1)!.drivers).toHaveLength(5));
  const { drivers: movable, now } = seen.at(-1)!;
  act(() => seen.at(-1)!.move(movable[0]!, movable[0]!.stops.at(-1)!));
  const behind = seen.filter(({ isBehind }) => isBehind);
  expect(behind.map((each) => [each.moved.length, each.now === now])).toContainEqual([1, true]);
  expect(seen.at(-1)!.isBehind).toBe(false);
  expect(seen.at(-1)!.now).not.toBe(now);
});

describe("what is tried in the pane", () => {
  const { views, frame } = pane;
  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  const goTo = async (view: "decision" | "whatIf") => {
    await press(views[view]);
    await screen.findByRole("button", { name: views[view], current: "page" });
    if (view === "whatIf") await screen.findByRole("slider", { name: manila });
  };
  const notWritten = () => screen.queryByText(whatIf.notWritten);

  async function tryPrice() {
    const gateway = new FakeGateway("en-GB", found);
    gateway.simulated = untouchedSimulation();
    gateway.factors = untouchedRatings();
    render(<Pane gateway={gateway} />);
    await screen.findByRole("heading", { level: 1 });
    await goTo("whatIf");
    await type("14.5");
    return gateway;
  }

  test("is still there after a look at another view, also once Excel has calculated meanwhile", async () => {
    const gateway = await tryPrice();
    await goTo("decision");
    act(() => gateway.recalculate({ ...found, scenario: "Adverse" }));
    await goTo("whatIf");
    expect(field()).toHaveValue("14.5");
    expect(notWritten()).toBeInTheDocument();
    expect(screen.getByRole("button", { name: whatIf.use(1) })).toBeEnabled();
  });

  test("is still there after a look at another view where it is not understood", async () => {
    await tryPrice();
    await type("4o");
    await goTo("decision");
    await goTo("whatIf");
    expect(field()).toHaveValue("4o");
    expect(field()).toBeInvalid();
  });

  test("is forgotten once it is used, also where the view was left before Excel has calculated with it", async () => {
    const gateway = await tryPrice();
    const before = gateway.simulated!;
    const holding = (content: number) =>
      before.typed.map((each) => (each.driver === "price" && each.option === 1 ? { ...each, content } : each));
    gateway.typeInputs = async () => {
      gateway.simulated = { ...before, typed: holding(14.5) };
    };
    await press(whatIf.use(1));
    await screen.findByText(whatIf.awaited("Inputs"));
    await goTo("decision");
    await goTo("whatIf");
    expect(screen.getByText(whatIf.notCalculated)).toBeInTheDocument();
    await goTo("decision");
    const table = before.table.map((cells) => (cells[0] === "price" ? cells.with(2, 16) : cells));
    gateway.simulated = { ...before, typed: holding(16), table };
    await goTo("whatIf");
    await waitFor(() => expect(field()).toHaveValue("16"));
    expect(screen.getByText(whatIf.nothingMoved)).toBeInTheDocument();
  });

  test("counts as moved no longer once it stands on the sheet", async () => {
    const gateway = await tryPrice();
    await goTo("decision");
    const { table, ...simulated } = gateway.simulated!;
    gateway.simulated = {
      ...simulated,
      table: table.map((cells) => (cells[0] === "price" ? cells.with(2, 14.5) : cells)),
    };
    await goTo("whatIf");
    expect(field()).toHaveValue("14.5");
    expect(notWritten()).toBeNull();
  });

  test("is forgotten once the comparison is written anew", async () => {
    const gateway = await tryPrice();
    await press(frame.openMenu);
    await press(new RegExp(`^${views.setUp}`));
    await user.click(await screen.findByTestId("create-comparison"));
    await screen.findByRole("button", { name: views.decision, current: "page" });
    expect(gateway.requests).toHaveLength(1);
    await goTo("whatIf");
    expect(field()).not.toHaveValue("14.5");
    expect(screen.getByText(whatIf.nothingMoved)).toBeInTheDocument();
  });

  test("is forgotten where another comparison stands in the workbook", async () => {
    const gateway = await tryPrice();
    act(() => gateway.recalculate(resultOf({ ...request, writtenOn: "2025-11-24" })));
    await waitFor(() => expect(field()).not.toHaveValue("14.5"));
  });
});
