import { factors } from "../../model/catalogue/factors";
import { catalogueFingerprint, modelVersion } from "../../model/catalogue/version";
import { type FunctionCalls, functionCallsKey } from "../../model/functionCalls";
import { type Bench, type Check } from "./bench";

const version = "=OUTSOURCE_VERSION()";
/** 200 calls of 5 minutes in half an hour, 80% of them answered in two minutes: 36 agents, by an inverse-B series in 40 digits. */
const agents = (calls: string, target: string) => `=OUTSOURCE_AGENTS(${calls},300,${target},120,30)`;
/** More than are computed in a cell's own turn. */
const longTrials = 120_000;

/** Whether the cell functions are there, and are called as they expect to be. */
export const functionChecks: readonly Check[] = [
  {
    id: "functions",
    wanted: [`${modelVersion} ${catalogueFingerprint()}`],
    find: (bench) => shown(bench, bench.cells(0, 0), version, (answer) => !/^(#|0$)/.test(String(answer))),
  },
  {
    id: "sameFormula",
    wanted: [version],
    async find(bench) {
      const cell = bench.cells(0, 0);
      await shown(bench, cell, version);
      cell.load({ formulas: true });
      await bench.context.sync();
      return String(cell.formulas[0]?.[0]);
    },
  },
  {
    id: "spill",
    wanted: [`${factors.length + 1} x 7`],
    async find(bench) {
      const cell = bench.cells(0, 0);
      const answer = await shown(bench, cell, "=OUTSOURCE_FACTORS()");
      const spill = cell.getSpillingToRangeOrNullObject().load({ rowCount: true, columnCount: true });
      await bench.context.sync();
      return spill.isNullObject ? answer : `${spill.rowCount} x ${spill.columnCount}`;
    },
  },
  { id: "model", wanted: ["36"], find: (bench) => shown(bench, bench.cells(0, 0), agents("200", "0.8")) },
  // A percentage, a blank cell, and an error that reaches the function.
  { id: "arguments", wanted: ["36, 36, #VALUE!", "36, 36, #VÆRDI!"], find: answersToArguments },
  { id: "sharedRuntime", wanted: ["yes"], find: sharesRuntime },
  { id: "longRun", wanted: [String(longTrials)], find: secondRun },
];

/** On the web a cell shows 0 at first (office-js#6577). */
const isAnswer = (value: unknown) => value !== 0;

/** What a cell shows once a formula in it has answered. */
async function shown(
  bench: Bench,
  cell: Excel.Range,
  formula: string,
  isHopedFor: (answer: unknown) => boolean = isAnswer,
): Promise<string> {
  cell.formulas = [[formula]];
  return String(await bench.answers(cell, ([answer]) => isHopedFor(answer)));
}

async function answersToArguments(bench: Bench): Promise<string> {
  const { cells, address } = bench;
  cells(0, 0, 1, 2).formulas = [[0.8, "=NA()"]];
  cells(0, 0).numberFormat = [["0%"]];
  const answers = cells(1, 0, 1, 3);
  answers.formulas = [[agents("200", address(0, 0)), agents("200", address(0, 2)), agents(address(0, 1), "0.8")]];
  return (await bench.answers(answers, (values) => values.every(isAnswer))).join(", ");
}

/** Whether a call of a function is counted on the page of the pane. */
async function sharesRuntime(bench: Bench): Promise<string> {
  const called = () => (globalThis as { [functionCallsKey]?: FunctionCalls })[functionCallsKey]?.called ?? 0;
  const before = called();
  await shown(bench, bench.cells(0, 0), version);
  return called() > before ? "yes" : "no";
}

/** How many trials a long simulation answers with that has taken the place of another while that one ran. */
async function secondRun(bench: Bench): Promise<string> {
  const { context, cells, address } = bench;
  cells(0, 0, 2, 2).values = [
    ["driver", "A"],
    ["arrangement", "in-house"],
  ];
  const table = `${address(0, 0)}:${address(1, 1)}`;
  const answer = cells(3, 0, 2, 2);
  for (const seed of [1, 2]) {
    cells(3, 0).formulas = [[`=OUTSOURCE_SIMULATE(${table},,${longTrials},${seed})`]];
    await context.sync();
  }
  const [first, , , trials] = await bench.answers(answer, (values) => values[3] === longTrials);
  return String(trials === "" ? first : trials);
}
