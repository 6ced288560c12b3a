/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { MessageBar } from "@fluentui/react-components";
import { act, cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import { GatewayError } from "../../../src/excel/Gateway";
import { type Language, languages, regionalTag } from "../../../src/locale/language";
import { menuTexts } from "../../../src/locale/menuTexts";
import { faultTexts } from "../../../src/locale/faultTexts";
import { messages } from "../../../src/locale/messages";
import { Pane } from "../../../src/taskpane/Pane";
import type { Differences } from "../../../src/workbook/request/madeBy";
import { FakeGateway, request, resultOf } from "../../support/fakeGateway";

const { area, origin } = messages.en.handOff;
const { frame, result: resultWords, tryAgain } = messages.en.pane;
const { undo } = frame;
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });

beforeAll(() => void jest.spyOn(Intl, "supportedValuesOf").mockReturnValue(["CHF", "USD"]));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The message of what was done, which is told in the status as well. */
const outcomeShown = (text: string) =>
  screen.getAllByText(text).flatMap((element) => element.closest<HTMLElement>(".fui-MessageBar") ?? [])[0]!;

/** The icon of a message, which says how good or bad it is. */
const iconIn = (element: HTMLElement) => element.querySelector(".fui-MessageBar__icon svg")!.innerHTML;
const iconOf = (intent: "success" | "warning") => iconIn(render(<MessageBar intent={intent}>.</MessageBar>).container);

async function open(gateway = new FakeGateway("en-GB", resultOf(request))) {
  render(<Pane gateway={gateway} />);
  await screen.findByRole("heading", { level: 1 });
  return gateway;
}
const press = (name: string) => user.click(screen.getByRole("button", { name }));

type TaskName = "handOff" | "restore" | "repair";
const menuLine = (task: TaskName, language: Language = "en") =>
  `${messages[language].pane.views[task]} ${menuTexts[language].hints[task]}`;

async function openTask(task: TaskName, language: keyof typeof messages = "en") {
  const { pane, handOff } = messages[language];
  await press(pane.frame.openMenu);
  await press(menuLine(task, language));
  await screen.findByRole("heading", { name: handOff.area[task].question });
}

describe("handing off", () => {
  test.each(languages)("says in %s what it will do, and does it only when confirmed", async (language) => {
    const gateway = await open(new FakeGateway(regionalTag[language], resultOf(request)));
    const { frame: frameWords } = messages[language].pane;
    const words = messages[language].handOff.area;
    await openTask("handOff", language);
    expect(screen.getByRole("heading", { name: words.handOff.question })).toHaveFocus();
    expect(screen.getByText(words.handOff.consequence)).toBeInTheDocument();
    expect(gateway.done).toEqual([]);
    await press(frameWords.backTo(frameWords.menu));
    expect(gateway.done).toEqual([]);

    await press(menuLine("handOff", language));
    await press(words.handOff.confirm);
    const done = `${words.handOff.done(77, "Hand-off")} ${messages[language].pane.frame.undo.inOneStep}`;
    expect(await screen.findAllByText(done)).not.toEqual([]);
    expect(gateway.done).toEqual([expect.stringMatching(`^handOff ${language} \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$`)]);
    expect(screen.getByRole("status")).toHaveTextContent(done);
    expect(iconIn(outcomeShown(done))).toBe(iconOf("success"));
    expect(screen.getByText(words.frozen("Hand-off"))).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: words.handOff.confirm })).toBeNull();
    // The button that was pressed is gone: reading goes on at what has come of it.
    expect(document.activeElement).toContainElement(outcomeShown(done));
    await press(words.close);
    expect(screen.getByText(words.handOff.consequence).parentElement).toHaveFocus();
  });

  test("cells without a value to keep are named, and can be tried again", async () => {
    const gateway = await open();
    gateway.refusal = new GatewayError({ kind: "unfinishedCells", places: ["'Costs'!B4", "'Mine'!C3"] });
    await openTask("handOff");
    await press(area.handOff.confirm);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(faultTexts.en.unfinishedCells.advice);
    expect(alert).toHaveTextContent("'Costs'!B4, 'Mine'!C3");
    await press(tryAgain);
    const done = `${area.handOff.done(77, "Hand-off")} ${undo.inOneStep}`;
    expect(await screen.findAllByText(done)).not.toEqual([]);
  });

  test.each(languages)(
    "where the checks fail it says so in %s, and freezes only when it is told to all the same",
    async (language) => {
      const gateway = await open(new FakeGateway(regionalTag[language], resultOf(request)));
      const { handOff } = messages[language];
      gateway.refusal = new GatewayError({ kind: "checksFail", places: ["Net present cost", "Wages, by year"] });
      await openTask("handOff", language);
      expect(screen.queryByRole("button", { name: handOff.area.handOff.despiteChecks })).toBeNull();
      await press(handOff.area.handOff.confirm);
      const alert = await screen.findByRole("alert");
      const { advice } = faultTexts[language].checksFail;
      expect(alert).toHaveTextContent(
        `${advice}${handOff.area.handOff.failing(["Net present cost", "Wages, by year"])}`,
      );
      expect(alert).toHaveTextContent("Net present cost; Wages, by year");
      expect(gateway.done).toEqual([]);
      await press(handOff.area.handOff.despiteChecks);
      await waitFor(() => expect(gateway.done).toEqual([expect.stringMatching(/^handOff \w+ [-\dT:]+ despite$/)]));
      expect(screen.queryByRole("button", { name: handOff.area.handOff.despiteChecks })).toBeNull();
    },
  );

  test.each(languages)(
    "where no check fails and none holds it says in %s that there is no verdict",
    async (language) => {
      const gateway = await open(new FakeGateway(regionalTag[language], resultOf(request)));
      const { handOff } = messages[language];
      gateway.refusal = new GatewayError({ kind: "checksFail", places: [] });
      await openTask("handOff", language);
      await press(handOff.area.handOff.confirm);
      const noVerdict = handOff.sheet.unsound([]).split(". ")[1]!;
      expect(await screen.findByRole("alert")).toHaveTextContent(
        `${faultTexts[language].checksFail.advice}${noVerdict}`,
      );
    },
  );

  test.each(languages)(
    "what was frozen despite its checks is told as a warning in %s, with the checks that fail",
    async (language) => {
      const gateway = await open(new FakeGateway(regionalTag[language], resultOf(request)));
      const { pane, handOff } = messages[language];
      gateway.refusal = new GatewayError({ kind: "checksFail", places: ["Net present cost"] });
      gateway.unsound = ["Net present cost"];
      await openTask("handOff", language);
      await press(handOff.area.handOff.confirm);
      await screen.findByRole("alert");
      await press(handOff.area.handOff.despiteChecks);
      const caveat = `${handOff.sheet.unsound(["Net present cost"])}.`;
      const done = `${handOff.area.handOff.done(77, "Hand-off")} ${caveat} ${pane.frame.undo.inOneStep}`;
      expect(await screen.findAllByText(done)).not.toEqual([]);
      expect(iconIn(outcomeShown(done))).toBe(iconOf("warning"));
    },
  );

  test("a comparison that is frozen says that its checks are", async () => {
    await open(new FakeGateway("en-GB", { ...resultOf(request), verdict: "frozen" }));
    expect(screen.getByText(area.checksFrozen)).toBeInTheDocument();
    expect(screen.queryByText(resultWords.checksFail("Checks"))).toBeNull();
  });

  test("a comparison whose inputs have changed since says so, in place of a verdict and of scores", async () => {
    const { options, decision, ...found } = resultOf(request);
    const stale = options.map((option) => ({ ...option, score: null }));
    const flips = decision.flips.map((flip) => ({ ...flip, choice: null, baseline: null }));
    const changed = { ...found, options: stale, decision: { ...decision, flips }, verdict: "outOfDate" } as const;
    const gateway = new FakeGateway("en-GB", changed);
    gateway.state = { handOffSheet: "Hand-off", origin: null };
    await open(gateway);
    expect(screen.getByText(area.checksOutOfDate("Checks"))).toBeInTheDocument();
    const words = messages.en.pane.decision;
    // Costs follow, break-evens are not known, and what it is worth to know is of before.
    for (const text of [
      resultWords.checksFail("Checks"),
      resultWords.missing,
      words.stale,
      words.never,
      words.findings,
    ])
      expect(screen.queryByText(text)).toBeNull();
    expect(screen.getByText(words.flips)).toBeInTheDocument();
  });

  test("a comparison whose inputs have changed since leads to its restoration, before figures that are missing", async () => {
    const found = resultOf(request);
    const missing = [{ driver: "price", name: "Price", options: ["Manila"] }] as const;
    const changed = { ...found, decision: { ...found.decision, missing, essentialCount: 8 } };
    const { typeMissing } = messages.en.pane.decision;
    await open(new FakeGateway("en-GB", changed));
    expect(screen.getByRole("button", { name: typeMissing })).toBeInTheDocument();
    cleanup();
    // Where the list of what was frozen is gone, there is nothing to restore.
    await open(new FakeGateway("en-GB", { ...changed, verdict: "outOfDate" }));
    expect(await screen.findByText(area.checksWithoutList)).toBeInTheDocument();
    for (const name of [typeMissing, messages.en.pane.views.restore])
      expect(screen.queryByRole("button", { name })).toBeNull();
    cleanup();
    const gateway = new FakeGateway("en-GB", { ...changed, verdict: "outOfDate" });
    gateway.state = { handOffSheet: "Hand-off", origin: null };
    await open(gateway);
    expect(screen.queryByRole("button", { name: typeMissing })).toBeNull();
    await press(messages.en.pane.views.restore);
    await screen.findByRole("heading", { name: area.restore.question });
    cleanup();
    const failing = new FakeGateway("en-GB", { ...changed, verdict: "failed" });
    failing.state = { handOffSheet: "Hand-off", origin: null };
    await open(failing);
    expect(screen.queryByRole("button", { name: typeMissing })).toBeNull();
    expect(screen.getByRole("button", { name: messages.en.pane.views.restore })).toBeInTheDocument();
  });

  test("costs that follow inputs which have changed since are not in grey, and those that do not are", async () => {
    const found = resultOf(request);
    const heading = messages.en.pane.decision.options;
    const looks: string[] = [];
    for (const change of [
      {},
      { verdict: "outOfDate", decision: { ...found.decision, costsFollow: true } },
      { verdict: "outOfDate" },
    ] as const) {
      cleanup();
      await open(new FakeGateway("en-GB", { ...found, ...change }));
      looks.push(screen.getByRole("region", { name: heading }).parentElement!.className);
    }
    expect(looks[1]).toBe(looks[0]);
    expect(looks[2]).not.toBe(looks[0]);
  });
});

test("a handed-off simulation says how many trials it is of, and offers no run that could not be made", async () => {
  const gateway = new FakeGateway("en-GB", { ...resultOf(request), trials: { shown: 10_000, asked: 1_000_000 } });
  gateway.state = { handOffSheet: "Hand-off", origin: null };
  await open(gateway);
  expect(screen.getByText(messages.en.pane.decision.fewerTrials(10_000, 1_000_000))).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: messages.en.pane.decision.runAll })).toBeNull();
});

test("restoring reports each formula that was not written back, with its reason", async () => {
  const gateway = new FakeGateway("en-GB", resultOf(request));
  gateway.state = { handOffSheet: "Hand-off", origin: null };
  gateway.restored = { count: 76, left: [{ place: "'Costs'!B4", formula: "=OUTSOURCE_SCORE()", reason: "typedOver" }] };
  await open(gateway);
  await press(frame.openMenu);
  expect(screen.queryByRole("button", { name: menuLine("handOff") })).toBeNull();
  await press(frame.closeMenu);
  await openTask("restore");
  await press(area.restore.confirm);
  expect(await screen.findByText(/'Costs'!B4: something was typed there \(=OUTSOURCE_SCORE\(\)\)/)).toBeInTheDocument();
  await press(frame.openMenu);
  expect(screen.getByRole("button", { name: menuLine("handOff") })).toBeInTheDocument();
});

test("the ribbon's command asks in the pane before anything is done, also where there is no comparison", async () => {
  const gateway = await open(new FakeGateway("en-GB"));
  act(() => gateway.press("repair"));
  expect(await screen.findByText(area.repair.consequence)).toBeInTheDocument();
  expect(gateway.done).toEqual([]);
  await press(area.repair.confirm);
  expect(await screen.findAllByText(area.repair.nothing)).not.toEqual([]);
});

test("what a repair leaves is listed by what is wrong with it", async () => {
  const gateway = await open();
  gateway.undo = "notWhole";
  gateway.repaired = { count: 1, left: [], doubled: ["'Mine'!A1"], faulty: ["'Mine'!B2"] };
  await openTask("repair");
  await press(area.repair.confirm);
  expect(await screen.findAllByText(`${area.repair.done(1)} ${undo.notWhole}`)).not.toEqual([]);
  expect(screen.getByText(area.repair.doubled).nextSibling).toHaveTextContent("'Mine'!A1");
  expect(screen.getByText(area.repair.faulty).nextSibling).toHaveTextContent("'Mine'!B2");
  expect(screen.queryByText(area.repair.left)).not.toBeInTheDocument();
});

test.each(languages)(
  "in %s an Excel that lacks what the add-in needs is told so, with what it lacks",
  async (language) => {
    const gateway = new FakeGateway(regionalTag[language]);
    gateway.lackedSets = ["CustomFunctionsRuntime 1.4"];
    await open(gateway);
    const { title, sentence } = messages[language].pane.missingSets;
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(screen.getByText(sentence("CustomFunctionsRuntime 1.4"))).toBeInTheDocument();
  },
);

describe("a comparison of another version", () => {
  const differences: Differences = {
    model: null,
    assumedCountry: null,
    newSheets: ["inputs", "factors"],
    newDrivers: [],
    goneDrivers: [],
    changedMeanings: [],
    changedDefaults: [],
    otherDrivers: [],
    newFactors: [],
    goneFactors: [],
  };

  test("says what differs, and is updated only when the user says so", async () => {
    const gateway = new FakeGateway("en-GB", resultOf(request));
    gateway.state = { handOffSheet: null, origin: { kind: "other", version: "0.0.9", differences } };
    await open(gateway);
    expect(screen.getByText(origin.other("0.0.9", "0.1.0"))).toBeInTheDocument();
    expect(screen.getByText(origin.newSheets(["Inputs", "Factors"]))).toBeInTheDocument();
    expect(gateway.done).toEqual([]);
    await press(origin.update);
    await screen.findAllByText(frame.done(undo.inOneStep));
    expect(gateway.done).toEqual(["update"]);
    await waitFor(() => expect(screen.queryByText(origin.heading)).toBeNull());
  });

  test("can be kept as it is", async () => {
    const gateway = new FakeGateway("en-GB", resultOf(request));
    gateway.state = { handOffSheet: null, origin: { kind: "unknown" } };
    await open(gateway);
    await press(origin.keep);
    expect(gateway.done).toEqual(["keep"]);
    expect(screen.queryByText(origin.unknown)).toBeNull();
  });

  test("has no update where it is newer", async () => {
    const gateway = new FakeGateway("en-GB", resultOf(request));
    gateway.state = { handOffSheet: null, origin: { kind: "newer", version: "9.0.0" } };
    await open(gateway);
    expect(screen.getByText(origin.newer("9.0.0", "0.1.0"))).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: origin.update })).toBeNull();
  });
});

test("question, outcome and notice have no fault that axe finds", async () => {
  const violations = async () => {
    const { violations: found } = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      {
        rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false } },
        resultTypes: ["violations"],
      },
    );
    return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  const gateway = new FakeGateway("en-GB", resultOf(request));
  gateway.state = { handOffSheet: "Hand-off", origin: { kind: "unknown" } };
  gateway.restored = { count: 76, left: [{ place: "'Costs'!B4", formula: "=OUTSOURCE_SCORE()", reason: "gone" }] };
  await open(gateway);
  await openTask("restore");
  expect(await violations()).toEqual([]);
  await press(area.restore.confirm);
  await screen.findByText(area.restore.left);
  expect(await violations()).toEqual([]);
});
