/** @jest-environment ./scripts/kept/keptWindow.cjs */
import { preferDark } from "../support/paneBrowser";
import "@testing-library/jest-dom";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import { GatewayError } from "../../src/excel/Gateway";
import { type Language, languages, regionalTag } from "../../src/locale/language";
import { menuTexts } from "../../src/locale/menuTexts";
import { faultTexts } from "../../src/locale/faultTexts";
import { messages } from "../../src/locale/messages";
import { startTexts } from "../../src/locale/startTexts";
import { cancelEvent, progressEvent } from "../../src/model/simulation/simulationProgress";
import { Pane } from "../../src/taskpane/Pane";
import { FakeGateway, request, resultOf } from "../support/fakeGateway";

const { setUp, views, frame, decision, result: resultWords, nameProblems, rateProblems, tryAgain } = messages.en.pane;
const start = startTexts.en;
const { setUpView } = messages.en;
// jsdom works out styles slowly: nothing in the pane is hidden from one sense only by its style.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });

// A short list of currencies: jsdom is slow with three hundred.
beforeAll(() => void jest.spyOn(Intl, "supportedValuesOf").mockReturnValue(["CHF", "USD"]));
afterEach(() => {
  cleanup();
  localStorage.clear();
  act(() => preferDark(false));
});

async function open(gateway = new FakeGateway()) {
  render(<Pane gateway={gateway} />);
  await screen.findByRole("heading", { level: 1 });
  return gateway;
}

async function openForm(gateway = new FakeGateway(), language: Language = "en") {
  await open(gateway);
  await press(startTexts[language].create);
  await screen.findByText(new RegExp(`^${messages[language].pane.setUp.newHeading}: `));
  return gateway;
}

async function openSetUp() {
  await press(frame.openMenu);
  await press(new RegExp(`^${views.setUp}`));
  await screen.findByRole("heading", { name: setUpView.headings[1] });
}

async function chooseLanguage(language: string, label = messages.en.pane.language) {
  await press(frame.openMenu);
  await choose(label, language);
}

const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));

const createButton = () => screen.getByTestId("create-comparison");
const nameField = (number: number) => screen.getByLabelText(number === 1 ? setUp.baselineOption : setUp.option(number));
const choose = (label: string, value: string) => user.selectOptions(screen.getByLabelText(label), value);

describe("the first comparison", () => {
  test.each(languages)("needs no typing in %s, and is asked for with the texts of that language", async (language) => {
    const gateway = await open(new FakeGateway(regionalTag[language]));
    const words = messages[language].pane;
    expect(document.documentElement.lang).toBe(language);
    expect(createButton()).toHaveTextContent(startTexts[language].example);

    await user.click(createButton());
    const heading = await screen.findByRole("heading", {
      name: words.decision.choose(words.setUp.optionNames.automated),
    });
    expect(gateway.requests).toHaveLength(1);
    const place = {
      en: { country: "us", currency: "USD", currencyPerDollar: 1 },
      da: { country: "dk", currency: "DKK", currencyPerDollar: 6.354 },
      fil: { country: "ph", currency: "PHP", currencyPerDollar: 60.48 },
    }[language];
    expect(gateway.requests[0]).toMatchObject({ language, ...place, years: 5 });
    expect(gateway.requests[0]!.options.map(({ name }) => name)).toEqual([
      words.setUp.optionNames["in-house"],
      words.setUp.optionNames.automated,
      words.setUp.optionNames.onshore,
      words.setUp.optionNames.nearshore,
      words.setUp.optionNames.offshore,
    ]);
    expect(gateway.requests[0]!.writtenOn).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
    expect(heading).toHaveFocus();
    const { done, undo } = words.frame;
    expect(screen.getByRole("status")).toHaveTextContent(done(undo.inOneStep));
    expect(screen.getAllByText(done(undo.inOneStep))).toHaveLength(2);
  });

  test("carries everything the user chose", async () => {
    const gateway = await openForm(new FakeGateway("da-DK"), "da");
    const words = messages.da.pane.setUp;
    await user.click(screen.getByLabelText(words.todayChoices.none));
    await choose(words.country, "gb");
    await choose(words.currency, "DKK");
    await user.type(screen.getByLabelText(words.rate("DKK"), { exact: false }), "6,87");
    await choose(words.horizon, "3");
    await press(messages.da.setUpView.next);
    await user.clear(screen.getByLabelText(words.option(2)));
    await user.type(screen.getByLabelText(words.option(2)), "Aarhus");
    await choose(words.arrangement(3), "onshore");
    await user.click(screen.getByRole("button", { name: words.remove(4) }));
    await choose(words.arrangement(2), "onshore");
    await user.click(createButton());
    await screen.findByRole("button", { name: messages.da.pane.views.decision, current: "page" });
    expect(gateway.requests[0]).toMatchObject({
      language: "da",
      country: "gb",
      currency: "DKK",
      currencyPerDollar: 6.87,
      today: "none",
      options: [
        { name: "Nyt internt callcenter", arrangement: "in-house-new" },
        { name: "Aarhus", arrangement: "onshore" },
        { name: "Onshore-leverandør", arrangement: "onshore" },
      ],
      years: 3,
    });
  });

  test("is written once, however often the button is pressed", async () => {
    let finish = () => {};
    const writing = new Promise<void>((resolve) => (finish = resolve));
    const gateway = await open(new FakeGateway("en-GB", null, writing));
    await user.click(createButton());
    expect(createButton()).toHaveTextContent(frame.creating);
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(frame.creating);
    await user.click(createButton());
    expect(gateway.requests).toHaveLength(1);
    finish();
    await screen.findByRole("button", { name: views.decision, current: "page" });
  });
});

describe("our template", () => {
  test.each(languages)("is opened as a workbook of its own, in %s", async (language) => {
    const gateway = await open(new FakeGateway(regionalTag[language]));
    const texts = startTexts[language];
    expect(screen.getByText(texts.templateHint)).toBeInTheDocument();
    await press(texts.template);
    expect(await screen.findByText(texts.templateStates.opened)).toHaveRole("status");
    expect(gateway.done).toEqual(["template"]);
    expect(screen.queryByRole("link")).toBeNull();
  });

  test("is there to download where Excel does not open it, until it does", async () => {
    const gateway = await open();
    gateway.refusal = new GatewayError({ kind: "excelError", code: "ApiNotFound", message: "Not here." });
    await press(start.template);
    expect(await screen.findByText(start.templateStates.refused)).toHaveRole("status");
    expect(screen.getByRole("link", { name: start.download })).toHaveAttribute("href", "assets/template.xlsx");
    await press(start.template);
    expect(await screen.findByText(start.templateStates.opened)).toBeInTheDocument();
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("the form", () => {
  test("a language that is chosen changes every text, is kept for the next time and told to the page", async () => {
    await openForm();
    await chooseLanguage("fil");
    await user.click(await screen.findByRole("button", { name: messages.fil.pane.frame.closeMenu }));
    expect(await screen.findByTestId("create-comparison")).toHaveTextContent(messages.fil.setUpView.createNow);
    expect(document.documentElement.lang).toBe("fil");
    cleanup();
    await openForm(new FakeGateway("da-DK"), "fil");
    expect(createButton()).toHaveTextContent(messages.fil.setUpView.createNow);
  });

  test("each language is offered under its own name", async () => {
    await open();
    await press(frame.openMenu);
    const choices = within(screen.getByLabelText(messages.en.pane.language)).getAllByRole("option");
    expect(choices.map(({ textContent }) => textContent)).toEqual(["English", "Dansk", "Filipino"]);
  });

  test("a problem shows when its field is left, and goes when it is solved", async () => {
    await openForm();
    await press(setUpView.next);
    await user.clear(nameField(2));
    expect(screen.queryByText(nameProblems.blank)).toBeNull();
    await user.tab();
    expect(nameField(2)).toHaveAccessibleDescription(nameProblems.blank);
    await user.type(nameField(2), "Cebu");
    expect(screen.queryByText(nameProblems.blank)).toBeNull();
  });

  test("a comparison with a problem is not written: focus goes to the first field that has one, in its step", async () => {
    const gateway = await openForm();
    await press(setUpView.next);
    await user.clear(nameField(4));
    await user.type(nameField(4), "onshore VENDOR");
    await press(setUpView.back);
    await user.click(createButton());
    expect(gateway.requests).toEqual([]);
    await waitFor(() => expect(nameField(3)).toHaveFocus());
    expect(screen.getAllByText(nameProblems.duplicate)).toHaveLength(2);
    await press(setUpView.back);
    await choose(setUp.currency, "DKK");
    await press(setUpView.next);
    expect(screen.getByText(rateProblems.blank("DKK"))).toBeInTheDocument();
    expect(screen.getByLabelText(setUp.rate("DKK"), { exact: false })).toHaveFocus();
  });

  test("a country brings its own currency, without asking for a rate", async () => {
    await openForm();
    expect(screen.getByText(setUp.ownCurrencyHint("USD"))).toBeInTheDocument();
    await choose(setUp.country, "dk");
    expect(screen.getByLabelText(setUp.currency)).toHaveValue("DKK");
    expect(screen.getByText(setUp.ownCurrencyHint("DKK"))).toBeInTheDocument();
    expect(screen.queryByText(setUp.rateHint)).toBeNull();
    await choose(setUp.currency, "USD");
    expect(screen.getByText(setUp.dollarHint)).toBeInTheDocument();
    expect(screen.queryByText(setUp.rateHint)).toBeNull();
  });

  test("only a currency other than the country's and the US dollar asks for a rate", async () => {
    await openForm();
    expect(screen.queryByText(setUp.rateHint)).toBeNull();
    await choose(setUp.currency, "PHP");
    expect(screen.getByLabelText(setUp.rate("PHP"), { exact: false })).toBeRequired();
    await choose(setUp.currency, "USD");
    expect(screen.queryByText(setUp.rateHint)).toBeNull();
  });

  test("a price is asked for where only its unit is chosen, and says which defaults and rate its worth rests on", async () => {
    const gateway = await openForm();
    await press(setUpView.next);
    await press(setUpView.next);
    const name = setUp.optionNames.offshore;
    const price = screen.getByLabelText(setUpView.price(name));
    expect(price).not.toHaveAttribute("placeholder", "");
    await choose(setUpView.unit(name), "call");
    expect(price).toHaveAttribute("placeholder", "");
    await user.click(createButton());
    expect(gateway.requests).toEqual([]);
    await waitFor(() => expect(price).toHaveFocus());
    expect(price).toHaveAccessibleDescription(setUpView.problems.noPrice);
    await user.type(price, "5.1");
    const { drivers } = messages.en;
    const defaults = (["handle-time", "handle-uplift", "first-contact-resolution", "occupancy"] as const).map(
      (id) => drivers[id].name,
    );
    expect(price).toHaveAccessibleDescription(
      expect.stringContaining(setUpView.defaultsInConversion(defaults.join(", "))),
    );
    expect(price).toHaveAccessibleDescription(expect.stringMatching(/^USD 5\.10 a call ≈ /));
    await choose(setUpView.quoteCurrency(name), "DKK");
    const rate = screen.getByLabelText(setUpView.rate("DKK", "USD"));
    const written = rate.getAttribute("placeholder")!;
    expect(Number(written)).toBeGreaterThan(0);
    expect(rate).toHaveAccessibleDescription(setUpView.rateHint(written));
  });

  test.each(languages)(
    "says in %s how a number was read whose decimal mark may have been meant to part thousands, and leaves it as typed",
    async (language) => {
      const { drivers, setUpView, pane } = messages[language];
      const mark = language === "da" ? "," : ".";
      const typeIn = async (field: HTMLElement, [whole, decimals]: readonly [number, string]) => {
        const text = `${whole}${mark}${decimals}`;
        await user.type(field, text);
        await user.tab();
        expect(field).toHaveValue(text);
        const said = pane.readAs(Number(`${whole}.${decimals}`));
        expect(field).toHaveAccessibleDescription(expect.stringContaining(said));
        expect(field).not.toHaveAttribute("aria-invalid", "true");
      };
      await openForm(new FakeGateway(regionalTag[language]), language);
      await choose(pane.setUp.currency, "CHF");
      const rate = screen.getByLabelText(pane.setUp.rate("CHF"), { exact: false });
      await typeIn(rate, [1, "125"]);
      expect(rate).toHaveAccessibleDescription(expect.stringContaining(`1${mark}125`));
      await press(setUpView.next);
      await press(setUpView.next);
      const calls = screen.getByLabelText(drivers["calls-per-year"].name);
      await typeIn(calls, [620, "000"]);
      expect(calls).toHaveAccessibleDescription(expect.stringMatching(/ 620: /));
      const name = pane.setUp.optionNames.offshore;
      await typeIn(screen.getByLabelText(setUpView.price(name)), [18, "750"]);
      await choose(setUpView.quoteCurrency(name), "DKK");
      await typeIn(screen.getByLabelText(setUpView.rate("DKK", "CHF")), [2, "125"]);

      await user.clear(calls);
      await user.type(calls, `620${mark}00`);
      await user.tab();
      expect(calls).toHaveValue("620");
      expect(calls).not.toHaveAccessibleDescription(expect.stringMatching(/ 620: /));
    },
  );

  test("focus follows an option that is added or removed, and the baseline cannot be removed", async () => {
    await openForm();
    await press(setUpView.next);
    await user.click(screen.getByRole("button", { name: setUp.add }));
    expect(nameField(6)).toHaveFocus();
    expect(nameField(6)).toHaveValue("Offshore vendor 2");
    await user.click(screen.getByRole("button", { name: setUp.remove(2) }));
    expect(nameField(5)).toHaveFocus();
    expect(screen.queryByRole("button", { name: setUp.remove(1) })).toBeNull();
  });

  test("the system's dark theme is followed as it changes", async () => {
    await open();
    const provider = document.querySelector(".fui-FluentProvider");
    expect(provider).toHaveStyle({ colorScheme: "light" });
    act(() => preferDark(true));
    expect(provider).toHaveStyle({ colorScheme: "dark" });
  });
});

describe("the result", () => {
  const found = resultOf(request);
  const openResult = (comparison = found) => open(new FakeGateway("en-GB", comparison));

  test("a comparison that stands in the workbook is shown, cheapest first, with exact money for screen readers", async () => {
    await openResult();
    const list = screen.getByRole("region", { name: decision.options });
    const rows = within(list)
      .getAllByRole("listitem")
      .filter(({ textContent }) => /\d/.test(textContent));
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "1ManilaRecommended31.90m61.460%",
      "2Łódź36.55m66.938%",
      "3In-houseBaseline48.21m48.22%",
    ]);
    expect(
      screen.getByRole("button", { name: decision.explain(decision.cost, "Manila", "31.90m (US$31,904,112.40)") }),
    ).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /^Running 19\.14m, One-off 3\.19m, Quality 6\.38m/ })).toBeInTheDocument();
  });

  test("names and marks both of two options that are as good", async () => {
    await openResult({ ...found, decision: { ...found.decision, equal: "Łódź" } });
    expect(
      screen.getByRole("heading", { level: 1, name: decision.chooseEither("Manila", "Łódź") }),
    ).toBeInTheDocument();
    expect(screen.getAllByText(decision.recommended)).toHaveLength(2);
  });

  test("says beside what is needed before the start how much of that is no payment", async () => {
    const payback = "Manila needs USD 900,000 more before the start than In-house.";
    const forgone = "Of this, USD 400,000 is saving forgone until it is live.";
    const sentences = { ...found.decision.sentences, payback, forgone };
    await openResult({ ...found, decision: { ...found.decision, sentences } });
    expect(screen.getByText(payback).nextElementSibling).toHaveTextContent(forgone);
  });

  test("recommends in the workbook's own words, and says what is still missing, with the way to each of its cells", async () => {
    const gateway = await openResult();
    expect(screen.getByRole("heading", { level: 1, name: decision.choose("Manila") })).toBeInTheDocument();
    expect(screen.getByText("Choose Manila: it costs least.")).toBeInTheDocument();
    expect(screen.getByText(decision.missing(1, 7))).toBeInTheDocument();
    await press("Calls a year");
    await press(decision.typeMissing);
    expect(gateway.shownSheets).toEqual(["missing calls-per-year", "missing calls-per-year"]);
  });

  test("names nobody while the workbook names nobody, and stays with a baseline that it recommends", async () => {
    const gateway = await openResult({ ...found, decision: { ...found.decision, recommended: null } });
    expect(screen.getByRole("heading", { level: 1, name: decision.none })).toBeInTheDocument();
    act(() => gateway.recalculate({ ...found, decision: { ...found.decision, recommended: "In-house" } }));
    expect(screen.getByRole("heading", { level: 1, name: decision.stay("In-house") })).toBeInTheDocument();
  });

  test("each option leads to its figures, and each driver to where it is typed", async () => {
    const gateway = await openResult();
    await press(decision.toFigures("Łódź"));
    await press(decision.toInput("Discount rate"));
    await press(decision.toInput("Price (Manila)"));
    expect(gateway.shownSheets).toEqual(["npv 2", "discount-rate all", "price Manila"]);
  });

  test("each driver says where the choice changes and where costs meet the baseline's, that nothing does it, or that it is linked", async () => {
    const [price, rate] = found.decision.flips;
    const pay = { ...price!, driver: "agent-pay", name: "Agent pay", choice: "linked", baseline: "linked" } as const;
    await openResult({ ...found, decision: { ...found.decision, flips: [price!, rate!, pay] } });
    const section = screen.getByRole("heading", { name: decision.flips }).closest("section")!;
    const rows = within(section).getAllByRole("listitem");
    const said = rows.map((row) => [...row.querySelectorAll("dd")].slice(1).map(({ textContent }) => textContent));
    expect(said).toEqual([
      ["15.4", "17"],
      [decision.never, decision.never],
      [decision.linked, decision.linked],
    ]);
    expect(within(section).getByText(decision.flipsNote)).toBeInTheDocument();
  });

  test("says between which ends a saving lies, and that there are none where the workbook has none", async () => {
    await openResult();
    const text = decision.savingText("Manila", "4.08m", "2.58m", "5.08m");
    expect(screen.getByRole("img", { name: text })).toBeInTheDocument();
    cleanup();
    const options = found.options.map((option) => ({ ...option, savingYearLow: null, savingYearHigh: null }));
    await openResult({ ...found, options });
    expect(screen.getByText(decision.noRange)).toBeInTheDocument();
  });

  test("the scenario that is pressed is written in the workbook", async () => {
    const gateway = await openResult();
    expect(screen.getByRole("button", { name: "Base" })).toHaveAttribute("aria-pressed", "true");
    await press("Adverse");
    expect(gateway.done).toEqual(["scenario Adverse"]);
  });

  test("a scenario that a formula of the user's chooses is left to the sheet", async () => {
    await openResult({ ...found, isScenarioByFormula: true });
    expect(screen.getByRole("button", { name: "Adverse" })).toBeDisabled();
    expect(screen.getByRole("group", { name: decision.scenario })).toHaveAccessibleDescription(
      setUpView.ownFormula("Inputs"),
    );
  });

  test("what a formula or something impossible stands for on Inputs is left to the sheet by the set-up", async () => {
    const gateway = new FakeGateway("en-GB", found);
    const own = { "": "=Board!B2" };
    gateway.inputs = {
      title: "Inputs",
      options: found.options.map(({ name }) => name),
      currency: "USD",
      typed: {},
      leftToSheet: {
        country: own,
        today: own,
        "horizon-years": { "": 25 },
        name: { Manila: "=Board!B3" },
        arrangement: { Łódź: "=Board!B4" },
      },
      assumptions: [],
    };
    await open(gateway);
    await openSetUp();
    const byFormula = setUpView.ownFormula("Inputs");
    const years = await screen.findByLabelText(setUp.horizon);
    await waitFor(() => expect(years).toBeDisabled());
    expect(years).toHaveAccessibleDescription(setUpView.noChoice("Inputs", "25"));
    expect(screen.getByLabelText(setUp.country)).toBeDisabled();
    expect(screen.getByLabelText(setUp.country)).toHaveAccessibleDescription(byFormula);
    expect(screen.getByRole("radiogroup", { name: setUp.today })).toHaveAccessibleDescription(byFormula);
    for (const choice of screen.getAllByRole("radio")) expect(choice).toBeDisabled();
    expect(screen.getByLabelText(setUp.currency)).toBeEnabled();
    await press(setUpView.next);
    expect(nameField(2)).toHaveAttribute("readonly");
    expect(nameField(2)).toHaveAccessibleDescription(byFormula);
    expect(screen.getByLabelText(setUp.arrangement(3))).toBeDisabled();
    expect(screen.getByLabelText(setUp.arrangement(3))).toHaveAccessibleDescription(byFormula);
    for (const field of [nameField(1), nameField(3)]) expect(field).not.toHaveAttribute("readonly");
    for (const number of [1, 2]) expect(screen.getByLabelText(setUp.arrangement(number))).toBeEnabled();
    // Once the formulas are gone, what the sheet has is asked for here again.
    gateway.inputs = { ...gateway.inputs, leftToSheet: {} };
    act(() => gateway.recalculate({ ...found, scenario: "Adverse" }));
    await waitFor(() => expect(nameField(2)).not.toHaveAttribute("readonly"));
    expect(screen.getByLabelText(setUp.arrangement(3))).toBeEnabled();
  });

  test("a formula for the baseline's arrangement keeps who runs the centre to the sheet, and one for a name keeps a default name", async () => {
    const gateway = new FakeGateway("en-GB", found);
    const names = request.options.map(({ name }) => name);
    const leftToSheet = { arrangement: { [names[0]!]: "=Board!B1" }, name: { [names[0]!]: "=Board!B2" } };
    gateway.inputs = { title: "Inputs", options: names, currency: "USD", typed: {}, leftToSheet, assumptions: [] };
    await open(gateway);
    await openSetUp();
    await waitFor(() => expect(screen.getAllByRole("radio")[0]).toBeDisabled());
    // In another language the words of the sheet are none: the form writes its own, and the name of the formula stays.
    await chooseLanguage("da");
    await user.click(await screen.findByRole("button", { name: new RegExp(`^${messages.da.pane.views.setUp}`) }));
    await waitFor(() => expect(screen.getAllByRole("radio")[0]).toBeEnabled());
    await press(messages.da.setUpView.next);
    const nameInDanish = screen.getByLabelText(messages.da.pane.setUp.baselineOption);
    await waitFor(() => expect(nameInDanish).toHaveValue(names[0]));
    await user.click(createButton());
    await waitFor(() => expect(gateway.requests).toHaveLength(1));
    expect(gateway.requests[0]!.options[0]!.name).toBe(names[0]);
  });

  test("what a cost is made of is explained by its largest lines, which add up to it, with their factors", async () => {
    const gateway = await openResult();
    await press(decision.explain(decision.cost, "Manila", "31.90m (US$31,904,112.40)"));
    expect(await screen.findByRole("heading", { level: 1, name: "31.90m" })).toHaveFocus();
    const lines = await screen.findAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "Vendor fee20.00m62.7% of the totalLower operating cost: item 4",
      "Customer churn6.00m18.8% of the totalLoss of customers: item 2",
      "Oversight4.00m12.5% of the totalLoss of control: item 1",
    ]);
    expect(screen.getByText(decision.others(1)).nextSibling).toHaveTextContent("1.90m");
    await press(decision.showCell);
    expect(gateway.shownSheets).toEqual(["npv 1"]);
    await press(frame.backTo(views.decision));
    const heading = await screen.findByRole("heading", { name: decision.choose("Manila") });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  test("a saving is explained by the lines that differ most from the baseline's, and leads to its cell", async () => {
    const gateway = await openResult();
    await press(decision.explain(resultWords.saving, "Manila", "4.08m"));
    expect(await screen.findByRole("heading", { level: 1, name: "4.08m" })).toHaveFocus();
    const [first] = await screen.findAllByRole("listitem");
    expect(first).toHaveTextContent("Vendor fee4.00mLower operating cost: item 4");
    // The rest of the 16.31m saved over all years is no line's, and is called nothing else.
    expect(screen.getByText(decision.unexplained).nextSibling).toHaveTextContent("12.31m");
    await press(decision.showCell);
    expect(gateway.shownSheets).toEqual(["saving 1"]);
  });

  test("the lines of a saving, what is left of them and the saving are counted in one unit, also where a line is more than it", async () => {
    const options = found.options.map((option, index) => (index === 1 ? { ...option, saving: 900_000 } : option));
    await openResult({ ...found, options });
    await press(decision.explain(resultWords.saving, "Manila", "4.08m"));
    const [first] = await screen.findAllByRole("listitem");
    expect(first).toHaveTextContent("Vendor fee4.00m");
    expect(screen.getByText(decision.unexplained).nextSibling).toHaveTextContent("-3.10m");
    expect(screen.getByText(decision.savedInAll).nextSibling).toHaveTextContent("0.90m");
  });

  test("a saving of thousands keeps its digits while its lines are read and beside them, which are counted in its unit", async () => {
    const options = found.options.map((option, index) => (index === 1 ? { ...option, savingYear: 4_000 } : option));
    await openResult({ ...found, options });
    await press(decision.explain(resultWords.saving, "Manila", "4.00k"));
    expect(await screen.findByRole("heading", { level: 1, name: "4.00k" })).toBeInTheDocument();
    const [first] = await screen.findAllByRole("listitem");
    expect(first).toHaveTextContent("Vendor fee4,000.00k");
    expect(screen.getByRole("heading", { level: 1, name: "4.00k" })).toBeInTheDocument();
  });

  test("a score leads to the factors that it is made of, and to its cell", async () => {
    const gateway = await openResult();
    await press(decision.explain(decision.score, "Łódź", "66.9"));
    await screen.findByText(new RegExp(decision.scoreNote));
    await press(decision.showCell);
    expect(gateway.shownSheets).toEqual(["score 2"]);
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: views.factors }));
    expect(await screen.findByRole("heading", { level: 1, name: messages.en.factorsView.heading })).toHaveFocus();
  });

  test("a figure that Excel stops answering while it is explained is not available, and leads to its cell and back", async () => {
    const gateway = await openResult();
    await press(decision.explain(decision.score, "Manila", "61.4"));
    await screen.findByRole("heading", { level: 1, name: "61.4" });
    const [baseline, manila, other] = found.options;
    const unknown = { ...manila!, score: null, chanceBest: null };
    await act(async () => gateway.recalculate({ ...found, options: [baseline!, unknown, other!] }));
    expect(screen.getByRole("heading", { level: 1, name: resultWords.noFigure })).toBeInTheDocument();
    await press(decision.showCell);
    expect(gateway.shownSheets).toEqual(["score 1"]);
    await act(async () => gateway.recalculate({ ...found, options: [baseline!, other!] }));
    expect(screen.getByRole("heading", { level: 1, name: resultWords.noFigure })).toBeInTheDocument();
    await press(frame.backTo(views.decision));
    expect(await screen.findByRole("heading", { name: decision.choose("Manila") })).toBeInTheDocument();
  });

  test("a score is explained where the cost is not known", async () => {
    const [baseline, manila, other] = found.options;
    await openResult({ ...found, options: [baseline!, { ...manila!, npv: null }, other!] });
    await press(decision.explain(decision.score, "Manila", "61.4"));
    expect(await screen.findByText(new RegExp(decision.scoreNote))).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1, name: "61.4" })).toBeInTheDocument();
  });

  test("shows each option once after two of them had one name", async () => {
    const gateway = await openResult();
    const found = resultOf(request);
    const doubled = found.options.map((option, index) => (index > 0 ? { ...option, name: "Łódź" } : option));
    await act(async () => gateway.recalculate({ ...found, options: doubled }));
    await act(async () => gateway.recalculate(found));
    const savings = screen.getByRole("region", { name: decision.savings("In-house") });
    expect(within(savings).getAllByRole("listitem")).toHaveLength(2);
    const [ranking] = within(screen.getByRole("region", { name: decision.options })).getAllByRole("list");
    expect(within(ranking!).getAllByRole("listitem")).toHaveLength(3);
  });

  test("follows the workbook when Excel recalculates", async () => {
    const gateway = await openResult();
    const [baseline, manila, other] = found.options;
    const dearer = { ...manila!, npv: 60_000_000, saving: -11_786_543.22, rankByCost: 3 };
    await act(async () => gateway.recalculate({ ...found, verdict: "failed", options: [baseline!, dearer, other!] }));
    expect(screen.getByText("60.00m")).toBeInTheDocument();
    expect(screen.getByText(resultWords.checksFail("Checks"))).toBeInTheDocument();
  });

  test("leaves chances out beside another scenario, and says why where one is explained", async () => {
    const gateway = await openResult();
    await press(decision.explain(decision.chance, "Manila", "60%"));
    expect(await screen.findByRole("heading", { level: 1, name: "60%" })).toBeInTheDocument();
    act(() => gateway.recalculate({ ...found, scenario: "Adverse" }));
    expect(await screen.findByText(decision.chanceOfBase)).toBeInTheDocument();
    expect(screen.queryByText("60%")).not.toBeInTheDocument();
    cleanup();
    await openResult({ ...found, scenario: "Adverse" });
    const rows = within(screen.getByRole("region", { name: decision.options })).getAllByRole("listitem");
    for (const row of rows) expect(row).not.toHaveTextContent(/\d%/);
  });

  test("names the scenario in force", async () => {
    await openResult({ ...found, scenario: "Adverse" });
    expect(screen.getByText(/checks pass · Adverse · USD/)).toBeInTheDocument();
  });

  test("names each check that fails, with a link that brings it to the front", async () => {
    const failedChecks = [{ name: "Weights are not negative", index: 19 }];
    const gateway = await openResult({ ...found, verdict: "failed", failedChecks });
    await user.click(screen.getByRole("button", { name: "Weights are not negative" }));
    expect(gateway.shownSheets).toEqual(["Weights are not negative"]);
  });

  test("functions that still compute are no failure: nothing warns, and no figure is missed", async () => {
    const nothing = { npv: null, saving: null, score: null, rankByCost: null };
    const [baseline, manila, other] = found.options;
    await openResult({
      ...found,
      verdict: "calculating",
      options: [baseline!, { ...manila!, ...nothing }, other!],
    });
    expect(screen.getByText(resultWords.calculating)).toBeInTheDocument();
    expect(screen.getByText(decision.stale)).toBeInTheDocument();
    expect(screen.queryByText(resultWords.missing)).toBeNull();
    expect(screen.queryByText(resultWords.checksUnknown("Checks"))).toBeNull();
  });

  test("fewer trials than are asked for are named, and a button runs them all", async () => {
    const gateway = await openResult({ ...found, trials: { shown: 340_000, asked: 1_000_000 } });
    expect(screen.getByText(messages.en.pane.decision.fewerTrials(340_000, 1_000_000))).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: messages.en.pane.decision.runAll }));
    expect(gateway.done).toEqual(["run"]);
  });

  test("figures that Excel does not answer are explained, and no winner is named", async () => {
    const nothing = { npv: null, saving: null, score: null, rankByCost: null };
    const [baseline, manila, other] = found.options;
    await openResult({ ...found, verdict: null, options: [baseline!, { ...manila!, ...nothing }, other!] });
    expect(screen.getByText(resultWords.missing)).toBeInTheDocument();
    const unknown = decision.toCell(decision.cost, "Manila", resultWords.noFigure);
    expect(screen.getByRole("button", { name: unknown })).toHaveTextContent("–");
    expect(screen.getByText(resultWords.checksUnknown("Checks"))).toBeInTheDocument();
  });

  test("every sheet has a link in the menu that brings it to the front", async () => {
    const gateway = await openResult();
    await press(frame.openMenu);
    const links = within(screen.getByRole("navigation", { name: menuTexts.en.sheets })).getAllByRole("button");
    expect(links.map(({ textContent }) => textContent)).toEqual(found.sheets.map(({ title }) => title));
    await user.click(links[3]!);
    expect(gateway.shownSheets).toEqual(["Costs"]);
  });

  test("its set-up starts from the workbook, is updated rather than created, and leads back to the menu", async () => {
    const gateway = await openResult();
    await openSetUp();
    expect(screen.getByText(setUpView.step(setUp.heading, 1, 3))).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: setUpView.headings[1] })).toHaveFocus();
    await press(setUpView.next);
    expect(nameField(2)).toHaveValue("Manila");
    expect(createButton()).toHaveTextContent(setUpView.updateNow);
    await press(frame.backTo(frame.menu));
    await waitFor(() => expect(screen.getByRole("heading", { name: frame.menu })).toHaveFocus());
    await choose(messages.en.pane.language, "da");
    const words = messages.da.pane;
    await press(new RegExp(`^${words.views.setUp}`));
    expect(await screen.findByText(words.setUp.languageNote, { exact: false })).toBeInTheDocument();
    await user.click(createButton());
    await screen.findByRole("heading", { name: words.decision.choose("Manila") });
    expect(gateway.requests[0]!.options.map(({ name }) => name)).toEqual(["Internt", "Manila", "Łódź"]);
    // What was typed on the sheets since is told by what the set-up was opened with.
    expect(gateway.seen[0]?.request.options.map(({ name }) => name)).toEqual(["In-house", "Manila", "Łódź"]);
    expect(gateway.seen[0]?.origins).toEqual([0, 1, 2]);
  });

  test("says where Excel calculates only by hand, and no longer once it does so by itself", async () => {
    const gateway = await open(new FakeGateway("en-GB", { ...resultOf(request), isCalculatedByHand: true }));
    expect(screen.getByText(resultWords.calculatedByHand)).toBeVisible();
    act(() => gateway.recalculate(resultOf(request)));
    expect(screen.queryByText(resultWords.calculatedByHand)).toBeNull();
  });

  test("one watch stands at a time, and none when the pane is closed", async () => {
    const gateway = await openResult();
    expect(gateway.watcherCount).toBe(1);
    await openSetUp();
    await user.click(createButton());
    await screen.findByRole("button", { name: views.decision, current: "page" });
    expect(gateway.watcherCount).toBe(1);
    cleanup();
    await act(async () => {});
    expect(gateway.watcherCount).toBe(0);
  });
});

describe("the set-up of a comparison that stands", () => {
  test("stays as it was left while one looks at the menu, and starts anew from another view", async () => {
    await open(new FakeGateway("en-GB", resultOf(request)));
    await openSetUp();
    await press(setUpView.next);
    await user.clear(nameField(2));
    await user.type(nameField(2), "Cebu");
    await press(frame.openMenu);
    await press(frame.closeMenu);
    expect(await screen.findByLabelText(setUp.option(2))).toHaveValue("Cebu");
    await press(views.decision);
    await openSetUp();
    await press(setUpView.next);
    expect(nameField(2)).toHaveValue("Manila");
  });
});

describe("what goes wrong", () => {
  test.each(languages)(
    "a cell being edited is explained in %s, and trying again creates the comparison",
    async (language) => {
      const gateway = await open(new FakeGateway(regionalTag[language]));
      const words = messages[language].pane;
      gateway.refusal = new GatewayError({ kind: "editingCell" });
      await user.click(createButton());
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent(faultTexts[language].editingCell.title);
      expect(alert).toHaveTextContent(faultTexts[language].editingCell.advice);
      await user.click(within(alert).getByRole("button", { name: words.tryAgain }));
      await screen.findByRole("heading", { name: words.decision.choose(words.setUp.optionNames.automated) });
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );

  test.each([
    ["a protected workbook", new GatewayError({ kind: "protectedWorkbook" }), faultTexts.en.protectedWorkbook.advice],
    [
      "an error of Excel's",
      new GatewayError({ kind: "excelError", code: "Busy", message: "Not now." }),
      "Busy: Not now.",
    ],
    ["our own mistake", new TypeError("x is undefined"), "x is undefined"],
    ["what is thrown but no error", "no error at all", "no error at all"],
  ])("%s is shown", async (_, refusal, shown) => {
    const gateway = await open();
    gateway.refusal = refusal;
    await user.click(createButton());
    expect(await screen.findByRole("alert")).toHaveTextContent(shown);
    expect(createButton()).toHaveTextContent(start.example);
  });

  test("trying again after a change writes the form as it stands now", async () => {
    const gateway = await openForm();
    gateway.refusal = new GatewayError({ kind: "editingCell" });
    await user.click(createButton());
    await screen.findByRole("alert");
    await choose(setUp.horizon, "10");
    await user.click(screen.getByRole("button", { name: tryAgain }));
    await screen.findByRole("button", { name: views.decision, current: "page" });
    expect(gateway.requests.map(({ years }) => years)).toEqual([5, 10]);
  });

  test("a workbook that cannot be read at first can be read again", async () => {
    const gateway = new FakeGateway("en-GB", resultOf(request));
    gateway.refusal = new GatewayError({ kind: "editingCell" });
    await open(gateway);
    await user.click(await screen.findByRole("button", { name: tryAgain }));
    expect(await screen.findByRole("heading", { name: decision.choose("Manila") })).toHaveFocus();
  });

  test("a watch that fails says so, and is set up again", async () => {
    const gateway = await open(new FakeGateway("en-GB", resultOf(request)));
    act(() => gateway.fail({ kind: "editingCell" }));
    await user.click(await screen.findByRole("button", { name: tryAgain }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(gateway.watcherCount).toBe(0);
    await waitFor(() => expect(gateway.watcherCount).toBe(1));
  });

  test("a sheet that is gone is reported", async () => {
    const gateway = await open(new FakeGateway("en-GB", resultOf(request)));
    gateway.refusal = new GatewayError({ kind: "excelError", code: "ItemNotFound", message: "It is gone." });
    await press(frame.openMenu);
    await press("Costs");
    expect(await screen.findByRole("alert")).toHaveTextContent("It is gone.");
  });
});

describe("for everyone", () => {
  // jsdom draws nothing, so contrast is left to a real browser; the title is the page's; the elements Fluent traps focus
  // with are its own.
  async function violations() {
    const { violations: found } = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      {
        rules: { "color-contrast": { enabled: false }, "document-title": { enabled: false } },
        resultTypes: ["violations"],
      },
    );
    return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }

  test("the form with its problems has no fault that axe finds", async () => {
    await openForm();
    await choose(setUp.currency, "DKK");
    await user.click(createButton());
    expect(await violations()).toEqual([]);
    await choose(setUp.currency, "USD");
    await press(setUpView.next);
    await user.clear(nameField(2));
    await user.click(createButton());
    expect(await violations()).toEqual([]);
    await user.type(nameField(2), "Automated");
    await press(setUpView.next);
    await user.type(screen.getByLabelText(messages.en.drivers["calls-per-year"].name), "many");
    await user.click(createButton());
    expect(await violations()).toEqual([]);
  });

  test("the form with an error has no fault that axe finds", async () => {
    const gateway = await openForm();
    gateway.refusal = new GatewayError({ kind: "editingCell" });
    await user.click(createButton());
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
  });

  test("the start has no fault that axe finds", async () => {
    const gateway = await open();
    expect(await violations()).toEqual([]);
    gateway.refusal = new GatewayError({ kind: "excelError", code: "ApiNotFound", message: "Not here." });
    await press(start.template);
    await screen.findByText(start.templateStates.refused);
    expect(await violations()).toEqual([]);
  });

  test("the result, the menu and what is said about the add-in have no fault that axe finds", async () => {
    await open(new FakeGateway("en-GB", resultOf(request)));
    expect(await violations()).toEqual([]);
    await press(frame.openMenu);
    expect(await violations()).toEqual([]);
    await press(/^About version/);
    await screen.findByRole("heading", { name: messages.en.pane.product });
    expect(await violations()).toEqual([]);
  });
});

describe("a long simulation", () => {
  const tell = (done: number, trials: number) =>
    act(() => void dispatchEvent(new CustomEvent(progressEvent, { detail: { done, trials } })));

  test("shows how far it is until it is done", async () => {
    await open();
    expect(screen.queryByRole("progressbar")).toBeNull();
    tell(40_000, 1_000_000);
    expect(screen.getByRole("progressbar", { name: messages.en.pane.simulation.running })).toHaveValue(40_000);
    expect(screen.getByText("40,000 of 1,000,000 trials")).toBeInTheDocument();
    tell(1_000_000, 1_000_000);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("can be stopped", async () => {
    await open();
    const stopped = jest.fn();
    addEventListener(cancelEvent, stopped);
    tell(40_000, 1_000_000);
    await user.click(screen.getByRole("button", { name: messages.en.pane.simulation.stop }));
    removeEventListener(cancelEvent, stopped);
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});
