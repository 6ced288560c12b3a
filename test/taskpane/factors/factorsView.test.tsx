/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import { GatewayError } from "../../../src/excel/Gateway";
import { type Language, languages } from "../../../src/locale/language";
import { faultTexts } from "../../../src/locale/faultTexts";
import { messages } from "../../../src/locale/messages";
import { FactorsView } from "../../../src/taskpane/factors/FactorsView";
import { smallestSwings } from "../../../src/taskpane/factors/weighing";
import { LanguageContext } from "../../../src/taskpane/frame/words";
import { untouchedFactors } from "../../support/factorsStanding";
import { FakeGateway, request, resultOf } from "../../support/fakeGateway";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
afterEach(cleanup);

const words = messages.en.factorsView;
const title = (id: keyof typeof messages.en.factors) => messages.en.factors[id].title;
const shown: string[] = [];

async function open(gateway = new FakeGateway(), language: Language = "en") {
  gateway.factors ??= untouchedFactors();
  const pane = { result: resultOf(request), subject: null, showSheet: (sheet: string) => void shown.push(sheet) };
  render(
    <LanguageContext value={language}>
      <main>
        <FactorsView gateway={gateway} pane={pane} />
      </main>
    </LanguageContext>,
  );
  await screen.findByText(messages[language].factors["language-gap"].title);
  return gateway;
}
const row = (id: keyof typeof messages.en.factors) => screen.getByText(title(id)).closest("button")!;
const openFactor = async (id: keyof typeof messages.en.factors, gateway?: FakeGateway) => {
  const opened = await open(gateway);
  await user.click(row(id));
  return opened;
};

describe("the factors", () => {
  test.each(languages)("stand by side in %s, each with its item, its weight and its ratings", async (language) => {
    await open(new FakeGateway(), language);
    const { factorsView, factors, sheets } = messages[language];
    const side = within(screen.getByRole("region", { name: factorsView.sides.disadvantage }));
    expect(side.getAllByRole("listitem")).toHaveLength(13);
    const gap = side.getByText(factors["language-gap"].title).closest("button")!;
    expect(gap).toHaveTextContent(sheets.factors.cite({ ...emptyFactor, danishItems: ["D1"], filipinoItems: ["2"] }));
    expect(screen.getByText(factorsView.notWeighed)).toBeInTheDocument();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("are found by a word of their title, their text or a driver, whatever the marks on its letters", async () => {
    await open();
    await user.type(screen.getByRole("searchbox"), "ACCENT");
    expect(screen.getByText(title("language-gap"))).toBeInTheDocument();
    expect(screen.queryByText(title("core-focus"))).toBeNull();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "zebra");
    expect(screen.getByText(words.nothingFound("zebra"))).toBeInTheDocument();
  });

  test("of a sheet that has lost a row are not shown as if it were whole", async () => {
    const gateway = new FakeGateway();
    render(<FactorsView gateway={gateway} pane={{ result: null, subject: null, showSheet: () => {} }} />);
    expect(await screen.findByText(words.unreadable)).toBeInTheDocument();
  });

  test("take another balance of the sides, and count as weighted from then on", async () => {
    const gateway = await open();
    fireEvent.change(screen.getByRole("slider", { name: words.balance }), { target: { value: "70" } });
    expect(screen.getByText(words.balanceValue(0.7))).toBeInTheDocument();
    await waitFor(() => expect(gateway.factorsChanges).toEqual([{ kind: "balance", value: 0.7 }]));
    expect(await screen.findByText(words.weighed)).toBeInTheDocument();
  });
});

describe("a factor", () => {
  test("says what the articles say, what 1 and 5 mean, and which figures it moves", async () => {
    await openFactor("customer-loss");
    const { summary, at1, at5 } = messages.en.factors["customer-loss"];
    for (const text of [summary, words.means(1, at1), words.means(5, at5)])
      expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByText(messages.en.drivers["churn-rate"].name)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: words.showInputs("Inputs") }));
    expect(shown).toContain("Inputs");
  });

  test("takes a rating from 1 to 5 for its cell, refuses any other, and gives the suggested one back when it is cleared", async () => {
    const gateway = await openFactor("customer-loss");
    const field = () => screen.getByLabelText("Manila");
    await user.type(field(), "6");
    expect(screen.getByText(words.ratingProblem)).toBeInTheDocument();
    await user.tab();
    expect(gateway.factorsChanges).toEqual([]);
    await user.clear(field());
    await user.type(field(), "3,125{Enter}");
    expect(screen.getByText(messages.en.pane.rateProblems.ambiguous("3,125"))).toBeInTheDocument();
    expect(gateway.factorsChanges).toEqual([]);
    await user.clear(field());
    await user.type(field(), "4.5{Enter}");
    expect(gateway.factorsChanges).toEqual([{ kind: "rating", factor: "customer-loss", option: 1, value: 4.5 }]);
    await user.clear(field());
    await user.tab();
    expect(gateway.factorsChanges.at(-1)).toEqual({ kind: "rating", factor: "customer-loss", option: 1, value: null });
  });

  test("leaves a formula of the user's own to the sheet", async () => {
    const gateway = new FakeGateway();
    const standing = untouchedFactors();
    gateway.factors = {
      ...standing,
      factors: standing.factors.map((factor) =>
        factor.id === "customer-loss" ? { ...factor, points: "=A1*2", counted: 4 } : factor,
      ),
    };
    await openFactor("customer-loss", gateway);
    expect(screen.getByRole("slider", { name: words.points })).toBeDisabled();
    expect(screen.getByLabelText(words.points, { selector: "input:not([type=range])" })).toHaveAttribute("readonly");
    expect(screen.getByText(words.ownFormula("=A1*2"))).toBeInTheDocument();
  });

  test("says why what was typed could not be written, and keeps it until it is", async () => {
    const gateway = await openFactor("customer-loss");
    gateway.refusal = new GatewayError({ kind: "editingCell" });
    await user.type(screen.getByLabelText("Manila"), "3{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent(faultTexts.en.editingCell.title);
    expect(screen.getByLabelText("Manila")).toHaveValue("3");
    fireEvent.keyDown(screen.getByLabelText("Manila"), { key: "Enter" });
    fireEvent.blur(screen.getByLabelText("Manila"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(gateway.factorsChanges).toEqual([{ kind: "rating", factor: "customer-loss", option: 1, value: 3 }]);
  });

  test("keeps the points that its slider has come to just before its page is left, and says so where it cannot", async () => {
    const gateway = await openFactor("language-gap");
    const movePoints = (value: string) =>
      fireEvent.change(screen.getByRole("slider", { name: words.points }), { target: { value } });
    movePoints("12");
    movePoints("14");
    await user.click(screen.getByRole("button", { name: words.next }));
    expect(gateway.factorsChanges).toEqual([{ kind: "points", factor: "language-gap", value: 7 }]);
    movePoints("4");
    gateway.refusal = new GatewayError({ kind: "editingCell" });
    await user.click(screen.getByRole("button", { name: messages.en.pane.frame.backTo(words.heading) }));
    expect(await screen.findByRole("alert")).toHaveTextContent(faultTexts.en.editingCell.title);
  });

  test("keeps the points that are typed after its slider has moved", async () => {
    const gateway = await openFactor("language-gap");
    fireEvent.change(screen.getByRole("slider", { name: words.points }), { target: { value: "12" } });
    await user.type(screen.getByLabelText(words.points, { selector: "input:not([type=range])" }), "8{Enter}");
    await user.click(screen.getByRole("button", { name: words.next }));
    expect(gateway.factorsChanges).toEqual([{ kind: "points", factor: "language-gap", value: 8 }]);
  });

  test("says with how many points another option leads, and the list names the smallest such changes", async () => {
    await open();
    const standing = untouchedFactors();
    const [{ id, now, swing }] = smallestSwings(standing, 1) as [ReturnType<typeof smallestSwings>[number]];
    const name = standing.options[swing.leader]!;
    expect(screen.getByText(words.swing(title(id), now, swing.share, name))).toBeInTheDocument();
    await user.click(row(id));
    expect(
      screen.getByText(words.swings[swing.way](name, swing.points, swing.share), { exact: false }),
    ).toBeInTheDocument();
  });

  test("leads to the next one, and back to its own row", async () => {
    await openFactor("language-gap");
    await user.click(screen.getByRole("button", { name: words.next }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(title("customer-loss"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: messages.en.pane.frame.backTo(words.heading) }));
    expect(row("customer-loss")).toHaveFocus();
  });
});

describe("pairs", () => {
  test("give points to the factors compared, whose sum stays, once each pair is answered", async () => {
    const gateway = await open();
    await user.click(screen.getByRole("button", { name: words.compare }));
    for (const id of ["language-gap", "customer-loss", "confidentiality"] as const)
      await user.click(screen.getByLabelText(title(id)));
    expect(screen.getByRole("button", { name: words.pairs.use })).toBeDisabled();
    const answer = (value: string) => fireEvent.change(screen.getByRole("slider"), { target: { value } });
    for (const value of ["-1", "-3", "-1"]) {
      answer(value);
      await user.click(screen.getByRole("button", { name: words.pairs.next }));
    }
    expect(screen.getByText(`${words.pairs.ratio} ${words.pairs.consistent(0)}`)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: words.pairs.use }));
    await screen.findByRole("heading", { name: words.heading });
    expect(gateway.factorsChanges).toEqual([
      { kind: "points", factor: "language-gap", value: 1.71 },
      { kind: "points", factor: "customer-loss", value: 0.86 },
      { kind: "points", factor: "confidentiality", value: 0.43 },
    ]);
  });
});

const emptyFactor = { id: "", side: "disadvantage" as const, danishItems: [], filipinoItems: [], drivers: [] };
