/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import { GatewayError, type WritingAnswers } from "../../../src/excel/Gateway";
import { languages } from "../../../src/locale/language";
import { menuTexts } from "../../../src/locale/menuTexts";
import { messages } from "../../../src/locale/messages";
import { Pane } from "../../../src/taskpane/Pane";
import type { ComparisonRequest } from "../../../src/workbook/request/request";
import type { CurrencyChange } from "../../../src/workbook/standing/currencyChange";
import { FakeGateway, request, resultOf } from "../../support/fakeGateway";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
beforeAll(() => void jest.spyOn(Intl, "supportedValuesOf").mockReturnValue(["CHF", "DKK", "USD"]));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const change: CurrencyChange = {
  from: "USD",
  to: "DKK",
  rate: 6.87,
  amounts: [
    { driver: "price", option: "Manila", amount: 13 },
    { driver: "change-cost", option: "Manila", amount: "=F44*2" },
    { risk: "Strike", impact: "mode", amount: 1000 },
  ],
};

/** A workbook with typed dollars, which is not written in kroner before the user has answered. */
class WithTypedMoney extends FakeGateway {
  readonly answers: (WritingAnswers | undefined)[] = [];

  override createComparison(asked: ComparisonRequest, answers?: WritingAnswers) {
    this.answers.push(answers);
    if (asked.currency === "DKK" && !answers?.money) this.refusal = new GatewayError({ kind: "typedMoney", change });
    return super.createComparison(asked);
  }
}

async function openSetUp(language: (typeof languages)[number] = "en") {
  const { frame, views } = messages[language].pane;
  await user.click(await screen.findByRole("button", { name: frame.openMenu }));
  await user.click(await screen.findByRole("button", { name: `${views.setUp} ${menuTexts[language].hints.setUp}` }));
}

const decisionTab = () => screen.findByRole("button", { name: messages.en.pane.views.decision, current: "page" });

async function askForKroner(language: (typeof languages)[number] = "en") {
  const { setUp } = messages[language].pane;
  const gateway = new WithTypedMoney(language, resultOf({ ...request, language }));
  render(<Pane gateway={gateway} />);
  await openSetUp(language);
  await user.selectOptions(await screen.findByLabelText(setUp.currency), "DKK");
  await user.type(screen.getByLabelText(setUp.rate("DKK"), { exact: false }), language === "da" ? "6,87" : "6.87");
  await user.click(screen.getByTestId("create-comparison"));
  const heading = await screen.findByRole("heading", { name: setUp.moneyQuestion.heading("USD") });
  return { gateway, setUp, heading };
}

describe("another currency where amounts are typed", () => {
  test.each(languages)(
    "is asked about in %s: reading starts at the question, over a list of what is typed",
    async (language) => {
      const { heading, setUp } = await askForKroner(language);
      expect(heading).toHaveFocus();
      const lines = within(screen.getByRole("group", { name: setUp.moneyQuestion.heading("USD") }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
      const { drivers } = messages[language];
      expect(lines[0]).toContain(`${drivers.price.name}, Manila: 13`);
      expect(lines[0]).toMatch(/89[.,]31$/);
      expect(lines[1]).toBe(`${drivers["change-cost"].name}, Manila: =F44*2 ${setUp.moneyQuestion.stays}`);
      expect(lines[2]).toContain("Strike");
      const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );

  test.each(["convert", "keep"] as const)("is written when the user answers with the keyboard: %s", async (money) => {
    const { gateway, setUp } = await askForKroner();
    // Past the list, which scrolls, to the buttons.
    await user.tab();
    await user.tab();
    if (money === "keep") await user.tab();
    const { moneyQuestion } = setUp;
    expect(document.activeElement).toHaveTextContent(
      money === "convert" ? moneyQuestion.convert("DKK", "6.87") : moneyQuestion.keep("DKK"),
    );
    await user.keyboard("{Enter}");
    await decisionTab();
    expect(gateway.answers).toEqual([undefined, { money }]);
  });

  test("is not written when the user cancels: the form stands as it was, and the keyboard on its button", async () => {
    const { gateway, setUp } = await askForKroner();
    for (let tabs = 0; tabs < 4; tabs++) await user.tab();
    expect(document.activeElement).toHaveTextContent(setUp.moneyQuestion.cancel);
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("heading", { name: setUp.moneyQuestion.heading("USD") })).toBeNull();
    expect(screen.getByTestId("create-comparison")).toHaveFocus();
    expect(screen.getByLabelText(setUp.currency)).toHaveValue("DKK");
    expect(gateway.answers).toEqual([undefined]);
  });

  test("is asked about where it comes with another country, and written with that country when answered", async () => {
    const { setUp } = messages.en.pane;
    const gateway = new WithTypedMoney("en", resultOf(request));
    render(<Pane gateway={gateway} />);
    await openSetUp();
    await user.selectOptions(await screen.findByLabelText(setUp.country), "dk");
    await user.click(screen.getByTestId("create-comparison"));
    expect(await screen.findByRole("heading", { name: setUp.moneyQuestion.heading("USD") })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: setUp.moneyQuestion.keep("DKK") }));
    await decisionTab();
    expect(gateway.answers).toEqual([undefined, { money: "keep" }]);
    expect(gateway.requests.at(-1)).toMatchObject({ country: "dk", currency: "DKK", currencyPerDollar: 6.354 });
  });

  test("is not asked about where the country changes and the currency stays", async () => {
    const { setUp } = messages.en.pane;
    const kroner = { ...request, currency: "DKK", currencyPerDollar: 6.87 };
    const gateway = new FakeGateway("en", resultOf(kroner));
    render(<Pane gateway={gateway} />);
    await openSetUp();
    await user.selectOptions(await screen.findByLabelText(setUp.country), "dk");
    await user.click(screen.getByTestId("create-comparison"));
    await decisionTab();
    expect(gateway.requests).toMatchObject([{ country: "dk", currency: "DKK", currencyPerDollar: 6.354 }]);
  });

  test("is asked about no longer once the form changes", async () => {
    const { setUp } = await askForKroner();
    await user.selectOptions(screen.getByLabelText(setUp.currency), "USD");
    expect(screen.queryByRole("heading", { name: setUp.moneyQuestion.heading("USD") })).toBeNull();
    expect(screen.getByTestId("create-comparison")).toHaveTextContent(messages.en.setUpView.updateNow);
  });
});
