import type { Example, ExampleArgument, ExampleCell } from "../../src/workbook/examples/example";
import { examples } from "../../src/workbook/examples/examples";
import type { ExampleAnswer } from "../../src/help/examples/exampleAnswers";
import { languages } from "../../src/locale/language";
import { cellFunctions } from "../accuracy/cellFunctions";
import { handedOver } from "../support/handedOver";

/** Rows and columns that a page shows of a large answer. */
const mostRows = 8;
const mostColumns = 6;

/** Enough to see an answer, and few enough to be the same on every machine. */
const shownDigits = 6;

type Call = (...given: unknown[]) => unknown;

/** What the cell functions answer to the examples, as JSON. */
export async function exampleAnswers(): Promise<string> {
  const functions = await cellFunctions();
  const named = Object.keys(examples);
  const missing = [...functions.keys()].filter((name) => !named.includes(name));
  if (missing.length > 0)
    throw new Error(`Say in src/workbook/examples/examples.ts an example of ${missing.join(", ")}.`);

  const answers: Record<string, ExampleAnswer> = {};
  for (const name of named.toSorted()) answers[name] = await answerOf(functions.get(name)!, examples[name]!);
  return `${JSON.stringify(answers, null, 2)}\n`;
}

async function answerOf(call: Call, example: Example): Promise<ExampleAnswer> {
  const answer = await call(...handedOver(example, example.given));
  const cells = (Array.isArray(answer) ? answer : [[answer]]) as ExampleCell[][];
  return {
    cells: cells.slice(0, mostRows).map((row) => row.slice(0, mostColumns).map(rounded)),
    rows: cells.length,
    columns: cells[0]!.length,
    refusal: example.refused && (await refusalOf(call, example, example.refused)),
  };
}

function rounded(cell: ExampleCell): ExampleCell {
  return typeof cell === "number" ? Number(cell.toPrecision(shownDigits)) : cell;
}

/** The error with its sentence in every language: the cell functions speak the language of the page. */
async function refusalOf(call: Call, example: Example, refused: readonly ExampleArgument[]) {
  const sentences: Record<string, string> = {};
  let error = "";
  for (const language of languages) {
    Object.defineProperty(globalThis, "navigator", { value: { language }, configurable: true });
    try {
      await call(...handedOver(example, refused));
    } catch (fault) {
      const { code, message } = fault as { code?: string; message: string };
      if (code === undefined) throw fault;
      error = code;
      sentences[language] = message;
    }
  }
  if (error === "") throw new Error(`Nothing is refused in the example ${JSON.stringify(refused)}.`);
  return { error, sentences } as ExampleAnswer["refusal"];
}
