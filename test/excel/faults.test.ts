import { isDeepStrictEqual } from "node:util";
import { type AnswerPlace, type Gateway, GatewayError } from "../../src/excel/Gateway";
import { excelGateway } from "../../src/excel/excelGateway";
import { cellAt } from "../../src/workbook/plan/address";
import { type Outcome, type State, outcomes } from "../docs/faultsPage";
import { everythingIn } from "../support/everythingIn";
import { readInput } from "excel-preview/headless";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

jest.setTimeout(600_000);

const all = sampleRequest().options;
const request = sampleRequest({ options: all.slice(0, 2) });
const day = "2026-01-05";

const answerPlace: AnswerPlace = {
  ...{ sheet: "Theirs", area: cellAt(4, 4), address: "'Theirs'!E5" },
  ...{ content: null, obstacle: null, isOnSheet: true },
};

const commands: Readonly<Record<string, (gateway: Gateway) => Promise<unknown>>> = {
  readComparison: (gateway) => gateway.readComparison(),
  readState: (gateway) => gateway.readState(),
  readDiagnostics: (gateway) => gateway.readDiagnostics(),
  createComparison: (gateway) => gateway.createComparison(request),
  updateComparison: (gateway) => gateway.updateComparison(day),
  keepAsItIs: (gateway) => gateway.keepAsItIs(),
  keepActuals: (gateway) => gateway.keepActuals({ fte: 120, seats: null, cost: null }),
  // Nothing is calculated here, so no check holds.
  handOff: (gateway) => gateway.handOff({ language: "en", on: day, despiteChecks: true }),
  restore: (gateway) => gateway.restore(day),
  repair: (gateway) => gateway.repair(),
  showSheet: (gateway) => gateway.showSheet("Costs"),
  showCheck: (gateway) => gateway.showCheck({ name: "first", index: 0 }),
  runSimulation: (gateway) => gateway.runSimulation(),
  checkExcel: (gateway) => gateway.checkExcel("Excel check", () => {}),
  readInputs: (gateway) => gateway.readInputs(),
  readCentre: (gateway) => gateway.readCentre(),
  readSettings: (gateway) => gateway.readSettings(),
  writeSetting: (gateway) => gateway.writeSetting("trials", null),
  readFactors: (gateway) => gateway.readFactors(),
  writeFactors: (gateway) => gateway.writeFactors([{ kind: "balance", value: 0.5 }]),
  readSelection: (gateway) => gateway.readSelection(),
  readCells: (gateway) => gateway.readCells("Theirs!A1"),
  readAnswerPlace: (gateway) => gateway.readAnswerPlace(1, 1),
  insertFormula: (gateway) => gateway.insertFormula(answerPlace, "=OUTSOURCE_VERSION()"),
  showFigure: (gateway) => gateway.showFigure("npv", 0),
  // Nor does a name stand over any option in force.
  showInput: (gateway) => gateway.showInput({ driver: "price", option: null }),
  showMissing: (gateway) =>
    gateway.showMissing({ driver: "handle-time", name: "", options: request.options.map(({ name }) => name) }),
  chooseScenario: (gateway) => gateway.chooseScenario("Base"),
  explainCost: (gateway) => gateway.explainCost(0),
  readSimulated: (gateway) => gateway.readSimulated(),
  typeInputs: (gateway) => gateway.typeInputs([{ driver: "price", option: 1, value: 12 }]),
};
const codes: Partial<Record<State, string>> = {
  inactive: "InactiveWorkbook",
  denied: "AccessDenied",
  general: "GeneralException",
};

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: false });
  await excelGateway.createComparison(request);
  // A formula that a repair would write again.
  await book.add("Theirs", own);
});
afterAll(() => book.close());

/** What comes of a command whose first batch Excel refuses with a code. */
async function outcomeOf(command: string, code: string): Promise<Outcome> {
  Object.assign(book.batches, { count: 0, failure: { batch: 0, done: 0, code } });
  const outcome = await commands[command]!(excelGateway).then(() => "done" as const, faultIn);
  book.batches.failure = null;
  return outcome;
}

function faultIn(error: unknown): Outcome {
  if (error instanceof GatewayError) return error.fault.kind;
  throw error;
}

test("every command is tried", () => {
  const asked = Object.entries(excelGateway).flatMap(([name, member]) => (typeof member === "function" ? [name] : []));
  // Excel is not asked for anything by these; the template opens as another workbook, and nothing of this one is touched.
  const others = ["watchComparison", "watchSelection", "onRibbon", "missingSets", "displayLanguage", "openTemplate"];
  expect(Object.keys(commands).sort()).toEqual(asked.filter((name) => !others.includes(name)).sort());
  expect(Object.keys(outcomes)).toEqual(Object.keys(commands));
});

test.each(Object.keys(codes) as State[])(
  "each command tells its fault where Excel is so (%s), and changes nothing",
  async (state) => {
    const before = everythingIn(book.host);
    const found: Record<string, Outcome> = {};
    for (const command of Object.keys(commands)) found[command] = await outcomeOf(command, codes[state]!);
    expect(found).toEqual(
      Object.fromEntries(Object.entries(outcomes).map(([command, each]) => [command, each[state]])),
    );
    expect(everythingIn(book.host)).toEqual(before);
  },
);

test("while a cell is edited what was not asked for waits, and every command says so", async () => {
  const before = everythingIn(book.host);
  for (const [command, { editing }] of Object.entries(outcomes)) {
    const end = book.host.habits.beginEdit();
    const outcome = commands[command]!(excelGateway).then(() => "done" as const, faultIn);
    if (editing === "waits") {
      const waiting = new Promise<Outcome>((resolve) => setTimeout(() => resolve("waits"), 50));
      expect([command, await Promise.race([outcome, waiting])]).toEqual([command, "waits"]);
      end();
      expect([command, await outcome]).toEqual([command, "done"]);
    } else {
      expect([command, await outcome]).toEqual([command, editing]);
      end();
    }
  }
  expect(everythingIn(book.host)).toEqual(before);
});

test("what would write on a protected sheet names the fault, and changes nothing", async () => {
  const turn = (to: "protect" | "unprotect") =>
    Excel.run(async (context) => {
      for (const title of book.titles()) context.workbook.worksheets.getItem(title).protection[to]();
      await context.sync();
    });
  await turn("protect");
  const before = everythingIn(book.host);
  for (const [command, { guarded }] of Object.entries(outcomes)) {
    if (guarded === "done") continue;
    const outcome = await commands[command]!(excelGateway).then(() => "done" as const, faultIn);
    expect([command, outcome]).toEqual([command, guarded]);
  }
  await turn("unprotect");
  expect(everythingIn(book.host)).toEqual(before);
});

/** What Excel comes to between the first two batches of a command, or is from the start. */
interface Turn {
  readonly half?: () => void;
  readonly start?: () => void;
}

const turns: Partial<Record<State, Turn>> = {
  left: { half: () => void (book.host.habits.isInFront = false) },
  deleted: { half: deleteSheets },
  joined: { half: typeElsewhere },
  byNumber: { start: () => void (book.host.habits.namesInR1C1 = true) },
  older: { start: lackSet },
};

const removed = ["Costs", "Theirs"];
const own = { A1: "=_xldudf_OUTSOURCE_SCORE()" };

function deleteSheets(): void {
  for (const title of removed) book.host.removeSheet(book.grid.tabs.find(title)!.id);
}

function typeElsewhere(): void {
  const { grid, host } = book;
  host.habits.isOfCoauthor = true;
  grid.cells.enter(grid.tabs.find("Inputs")!.id, 0, 40, [[readInput("theirs")]]);
  host.habits.isOfCoauthor = false;
}

function lackSet(): void {
  book.host.habits.apiLevel = 11;
  const { requirements } = Office.context;
  const isSupported = requirements.isSetSupported.bind(requirements);
  jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation(
      (set, version) => !(set === "ExcelApi" && Number(String(version).slice(2)) > 11) && isSupported(set, version),
    );
}

/** A kind Excel again, and what it has lost. */
async function recover(): Promise<void> {
  Object.assign(book.host.habits, { isInFront: true, namesInR1C1: false, apiLevel: 15 });
  jest.restoreAllMocks();
  if ((await excelGateway.readState()).handOffSheet !== null) await excelGateway.restore(day);
  if (book.titles().includes("Theirs")) return;
  await excelGateway.createComparison(request);
  await book.add("Theirs", own);
}

/** The mark of a function that was unknown goes where its formula is written back. */
const asTyped = (everything: unknown) => JSON.parse(JSON.stringify(everything).replaceAll("_xldudf_", "")) as unknown;

function expectAsTyped(command: string, before: Record<string, unknown>): void {
  const now = everythingIn(book.host);
  if (!isDeepStrictEqual(now, before)) expect([command, asTyped(now)]).toEqual([command, asTyped(before)]);
}

/** Trying takes long, and nothing of these states bears on it. */
const untried = (command: string, state: State) => command === "checkExcel" && outcomes[command]![state] === "done";

test.each(Object.keys(turns) as State[])(
  "each command says how Excel has turned (%s), leaves all as it was that it does not do, and does it when it is tried again",
  async (state) => {
    const { start, half } = turns[state]!;
    for (const [command, expected] of Object.entries(outcomes)) {
      if (untried(command, state)) continue;
      const run = () => commands[command]!(excelGateway).then(() => "done" as const, faultIn);
      let before = everythingIn(book.host);
      start?.();
      const happens = () => {
        half?.();
        before = everythingIn(book.host);
      };
      Object.assign(book.batches, { count: 0, between: half ? { batch: 1, happens } : null });
      const outcome = await run();
      book.batches.between = null;
      expect([command, outcome]).toEqual([command, expected[state]]);
      if (outcome !== "done") expectAsTyped(command, before);
      await recover();
      const isAsEver = outcome === "done" || outcome === expected.guarded || command === "checkExcel";
      if (!isAsEver) expect([command, await run()]).toEqual([command, "done"]);
      await recover();
    }
  },
);

test("while the formulas are frozen no command writes over them, and a restoration brings them back", async () => {
  await commands["handOff"]!(excelGateway);
  const before = everythingIn(book.host);
  for (const [command, { handedOff }] of Object.entries(outcomes)) {
    if (handedOff === "done") continue;
    const outcome = await commands[command]!(excelGateway).then(() => "done" as const, faultIn);
    expect([command, outcome]).toEqual([command, handedOff]);
  }
  expect(everythingIn(book.host)).toEqual(before);
  expect((await excelGateway.restore(day)).left).toEqual([]);
});
