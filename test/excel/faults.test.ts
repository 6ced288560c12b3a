import { type AnswerPlace, type Gateway, GatewayError } from "../../src/excel/Gateway";
import { excelGateway } from "../../src/excel/excelGateway";
import { cellAt } from "../../src/workbook/plan/address";
import { type Outcome, type State, outcomes } from "../docs/faultsPage";
import { everythingIn } from "../support/everythingIn";
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
  showInput: (gateway) => gateway.showInput({ driver: "price", option: request.options[1]!.name }),
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
  await book.add("Theirs", { A1: "=_xldudf_OUTSOURCE_SCORE()" });
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
  const others = ["watchComparison", "watchSelection", "onRibbon", "missingSets", "displayLanguage"];
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
