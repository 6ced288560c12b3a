/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import axe from "axe-core";
import type { CellBlock } from "../../../src/excel/Gateway";
import { cellFunctions } from "../../../src/functions/entry/cellFunctions";
import { languages } from "../../../src/locale/language";
import type { Language } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { keepCellFunctions } from "../../../src/model/cellFunctions";
import { LanguageContext } from "../../../src/taskpane/frame/words";
import type { FunctionBook } from "../../../src/taskpane/functions/functionBook";
import { FunctionsView } from "../../../src/taskpane/functions/FunctionsView";
import { installCustomFunctions } from "../../support/customFunctions";
import { FakeGateway } from "../../support/fakeGateway";
import { builtFunctionBook } from "../../support/functionBook";

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
const user = userEvent.setup({
  delay: null,
  pointerEventsCheck: PointerEventsCheckLevel.Never,
  advanceTimers: jest.advanceTimersByTime,
});
let book: FunctionBook;
beforeAll(async () => {
  installCustomFunctions();
  keepCellFunctions(cellFunctions);
  book = await builtFunctionBook();
});
afterEach(cleanup);

const words = messages.en.functionsView;
const { stale } = messages.en.pane.decision;
const calls: CellBlock = {
  sheet: "Calls today",
  address: "'Calls today'!B5:B7",
  area: { row: 4, column: 1, rows: 3, columns: 1 },
  values: [[18], [26], [34]],
};

async function open(gateway = new FakeGateway(), language: Language = "en") {
  gateway.selection = calls;
  gateway.cells.set(calls.address, calls);
  const readBook = () => Promise.resolve(book);
  render(
    <LanguageContext value={language}>
      <main>
        <FunctionsView gateway={gateway} readBook={readBook} />
      </main>
    </LanguageContext>,
  );
  await screen.findByText("OUTSOURCE_AGENTS");
  return gateway;
}
const row = (name: string) => screen.getByText(name).closest("button")!;
const openPage = async (name: string, gateway?: FakeGateway) => {
  const opened = await open(gateway);
  await user.click(row(name));
  return opened;
};
const field = (argument: string) => screen.getByLabelText(new RegExp(`^${argument}( |$)`));
const insertButton = () => screen.findByRole("button", { name: words.insert("E5") });

describe("the functions", () => {
  test.each(languages)("stand under what they are for in %s, with their names", async (language) => {
    await open(new FakeGateway(), language);
    const { tasks, names } = messages[language].functionsView;
    const staffing = within(screen.getByRole("region", { name: tasks.staffing }));
    expect(staffing.getByText(names.OUTSOURCE_AGENTS.title)).toBeInTheDocument();
    expect(screen.getAllByText(/^OUTSOURCE_/)).toHaveLength(cellFunctions.size);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("are searched as one types, and the way back from one leads to its row", async () => {
    await open();
    await user.type(screen.getByRole("searchbox"), "bemanding");
    expect(screen.getByRole("status")).toHaveTextContent(words.found(1));
    await user.click(row("OUTSOURCE_AGENTS"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: messages.en.pane.frame.backTo(words.heading) }));
    expect(row("OUTSOURCE_AGENTS")).toHaveFocus();
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "zebra");
    expect(screen.getByRole("status")).toHaveTextContent(words.nothingFound("zebra"));
  });

  test("that cannot be read say so, and are read once more when the user asks", async () => {
    const readBook = jest.fn<Promise<FunctionBook>, []>().mockRejectedValueOnce(new Error("offline"));
    readBook.mockResolvedValue(book);
    render(<FunctionsView gateway={new FakeGateway()} readBook={readBook} />);
    expect(await screen.findByRole("alert")).toHaveTextContent(words.notLoaded);
    await user.click(screen.getByRole("button", { name: messages.en.pane.tryAgain }));
    expect(await screen.findByText("OUTSOURCE_AGENTS")).toBeInTheDocument();
  });
});

describe("a function's page", () => {
  // It rests before each answer.
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("computes its example", async () => {
    await openPage("OUTSOURCE_CONSISTENCY");
    const example = within(await screen.findByRole("region", { name: words.example }));
    expect(example.getByText('=OUTSOURCE_CONSISTENCY({1,3,5;"",1,2;"","",1})')).toBeInTheDocument();
    expect(example.getByRole("cell")).toHaveTextContent(/^0\.00\d+$/);
  });

  test("takes the selected cells, previews the answer and inserts the formula in the active cell", async () => {
    const gateway = await openPage("OUTSOURCE_AGENTS");
    await user.click(screen.getByRole("button", { name: words.take("calls") }));
    await user.type(field("aht"), "360");
    const button = await insertButton();
    const answer = within(screen.getByRole("region", { name: words.preview }));
    expect(answer.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["6", "8", "10"]);
    expect(button).toHaveAccessibleDescription(words.insertNote("E5:E7"));
    await user.click(button);
    expect(await screen.findByText(words.inserted("E5"), { exact: false })).toBeInTheDocument();
    expect(gateway.inserted).toEqual(["'Sheet1'!E5 =OUTSOURCE_AGENTS('Calls today'!B5:B7,360)"]);
  });

  test.each([
    ["en", "true", "=OUTSOURCE_AGENTS(120,300,,,,,,TRUE)"],
    ["da", "falsk", "=OUTSOURCE_AGENTS(120;300;;;;;;FALSK)"],
    ["fil", "TRUE", "=OUTSOURCE_AGENTS(120,300,,,,,,TRUE)"],
  ] as const)(
    "shows the formula with %s's own word for a truth, and hands Excel the one that it knows everywhere",
    async (language, typed, shown) => {
      const gateway = await open(new FakeGateway(), language);
      const { functionsView } = messages[language];
      await user.click(row("OUTSOURCE_AGENTS"));
      await user.type(field("calls"), "120");
      await user.type(field("aht"), "300");
      await user.click(screen.getByRole("button", { expanded: false }));
      await user.type(field("fractional"), typed);
      await user.click(await screen.findByRole("button", { name: functionsView.insert("E5") }));
      expect(screen.getByText(shown)).toBeInTheDocument();
      const inserted = shown.replaceAll(";", ",").replace("FALSK", "FALSE");
      expect(gateway.inserted).toEqual([`'Sheet1'!E5 ${inserted}`]);
    },
  );

  test("asks before it replaces what stands in the active cell", async () => {
    const gateway = new FakeGateway();
    gateway.place = { ...gateway.place, content: "=SUM(A1:A3)" };
    await openPage("OUTSOURCE_FTE", gateway);
    await user.type(field("agents"), "20");
    await user.click(await insertButton());
    expect(gateway.inserted).toEqual([]);
    expect(screen.getByText(words.replaceQuestion("E5", "=SUM(A1:A3)"))).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: words.replace("E5") }));
    expect(gateway.inserted).toEqual(["'Sheet1'!E5 =OUTSOURCE_FTE(20)"]);
  });

  test("inserts nothing of what was typed before, and shows its answer in grey until the new one is there", async () => {
    const gateway = await openPage("OUTSOURCE_AGENTS");
    await user.type(field("calls"), "100");
    await user.type(field("aht"), "360");
    const button = await insertButton();
    const look = () => screen.getByRole("region", { name: words.preview });
    const upToDate = look().className;
    await user.clear(field("calls"));
    await user.type(field("calls"), "2500");
    expect(look().className).not.toBe(upToDate);
    await user.click(button);
    expect(gateway.inserted).toEqual([]);
    await user.click(await insertButton());
    expect(gateway.inserted).toEqual(["'Sheet1'!E5 =OUTSOURCE_AGENTS(2500,360)"]);
    expect(look().className).toBe(upToDate);
  });

  test("answers anew once cells that it reads have changed, and stands still where they have not", async () => {
    const gateway = await openPage("OUTSOURCE_AGENTS");
    await user.click(screen.getByRole("button", { name: words.take("calls") }));
    await user.type(field("aht"), "360");
    const button = await insertButton();
    act(() => gateway.move());
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(button).toBeEnabled();
    expect(button).toBeInTheDocument();
    gateway.cells.set(calls.address, { ...calls, values: [[180], [260], [340]] });
    act(() => gateway.move());
    await waitFor(() => expect(button).not.toBeInTheDocument());
    await insertButton();
    const answer = within(screen.getByRole("region", { name: words.preview }));
    expect(answer.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["42", "59", "76"]);
  });

  test("does not insert where the answer finds no room or stands among the cells it reads", async () => {
    const gateway = new FakeGateway();
    gateway.place = { ...gateway.place, obstacle: "E6" };
    await openPage("OUTSOURCE_AGENTS", gateway);
    await user.click(screen.getByRole("button", { name: words.take("calls") }));
    await user.type(field("aht"), "360");
    expect(await insertButton()).toBeDisabled();
    expect(screen.getByText(words.obstacle("E5:E7", "E6"))).toBeInTheDocument();
    gateway.place = { ...gateway.place, sheet: "Calls today", obstacle: null };
    gateway.selection = { ...calls, area: { row: 4, column: 4, rows: 3, columns: 1 } };
    gateway.cells.set(calls.address, gateway.selection);
    await user.click(screen.getByRole("button", { name: words.take("calls") }));
    act(() => gateway.move());
    expect(await screen.findByText(words.overlaps("E5:E7", "calls"))).toBeInTheDocument();
    expect(await insertButton()).toBeDisabled();
  });

  test("says what is wrong with an argument in the function's own words, and how a number was read that may be another", async () => {
    await openPage("OUTSOURCE_ASA");
    await user.type(field("agents"), "10");
    await user.type(field("calls"), "90");
    await user.type(field("aht"), "300");
    expect(await screen.findByText("#N/A")).toBeInTheDocument();
    await user.clear(field("aht"));
    await user.tab();
    expect(await screen.findByText(words.problems.missing)).toBeInTheDocument();
    await user.type(field("aht"), "1,234");
    expect(await screen.findByText(words.problems.ambiguous("1,234"))).toBeInTheDocument();
    await user.clear(field("aht"));
    await user.type(field("aht"), "1.234");
    await waitFor(() => expect(field("aht")).not.toBeInvalid());
    expect(field("aht")).toHaveAccessibleDescription(expect.stringContaining(messages.en.pane.readAs(1.234)));
  });

  test("waits to be asked for an answer that may take long, and asked again once cells that it reads have changed", async () => {
    const table = [
      ["", "A", "B"],
      ["arrangement", "in-house", "offshore"],
    ];
    const gateway = new FakeGateway();
    const area = { row: 0, column: 0, rows: 2, columns: 3 };
    const block = { sheet: "Sheet1", address: "Sheet1!A1:C2", area, values: table };
    gateway.cells.set("Sheet1!A1:C2", block);
    await openPage("OUTSOURCE_SIMULATE", gateway);
    await user.type(field("assumptions"), "Sheet1!A1:C2");
    await user.type(field("trials"), "100");
    await user.click(await screen.findByRole("button", { name: words.compute }));
    expect(await insertButton()).toBeEnabled();
    expect(screen.getByText("=OUTSOURCE_SIMULATE(Sheet1!A1:C2,,100)")).toBeInTheDocument();

    gateway.cells.set("Sheet1!A1:C2", { ...block, values: [...table, ["price", 0, 12]] });
    act(() => gateway.move());
    expect(await screen.findByText(stale)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: words.insert("E5") })).toBeNull();
    await user.click(screen.getByRole("button", { name: words.compute }));
    expect(await insertButton()).toBeEnabled();
    expect(screen.queryByText(stale)).toBeNull();
  });

  describe("while a function computes", () => {
    /** What answers a call, by the arguments that it was given. */
    const calls = new Map<string, (answer: number) => void>();
    const late = (...given: unknown[]) => new Promise((resolve) => calls.set(given.join(" ").trim(), resolve));
    const end = (given: string, answer: number) => act(async () => calls.get(given)!(answer));
    const computing = () => screen.queryByText(words.computing);

    beforeAll(() =>
      keepCellFunctions(new Map([...cellFunctions, ["OUTSOURCE_FTE", late], ["OUTSOURCE_SIMULATE", late]])),
    );
    afterAll(() => keepCellFunctions(cellFunctions));

    test("a call that another one has followed does not end what is told of that one", async () => {
      await openPage("OUTSOURCE_FTE");
      await user.type(field("agents"), "2");
      await waitFor(() => expect(calls.has("2")).toBe(true));
      await user.type(field("agents"), "5");
      expect(computing()).toBeNull();
      await waitFor(() => expect(calls.has("25")).toBe(true));
      await end("2", 3);
      expect(computing()).toBeInTheDocument();
      await end("25", 31);
      expect(computing()).toBeNull();
      expect(screen.getByRole("cell")).toHaveTextContent("31");
    });

    test("another argument gives back the choice to compute", async () => {
      await openPage("OUTSOURCE_SIMULATE");
      await user.type(field("assumptions"), "A");
      await user.type(field("trials"), "10");
      await user.click(await screen.findByRole("button", { name: words.compute }));
      await waitFor(() => expect(calls.has("A  10")).toBe(true));
      expect(computing()).toBeInTheDocument();
      await user.type(field("trials"), "0");
      expect(computing()).toBeNull();
      expect(await screen.findByRole("button", { name: words.compute })).toBeEnabled();
    });
  });
});
