import { formatNumber } from "../../src/locale/numbers";
import soak from "../soak/measured.json";
import { markdownPage, markdownTable } from "../support/markdownPage";
import { conventions } from "./conventions";
import { heldBy } from "./heldBy";
import { type Measured, cases, measured, readingsOf, relative } from "./measured";
import type { Ask } from "./reading";

/** Errors below this are rounding, which may differ between machines. */
const rounding = 1e-15;

/** The text of docs/accuracy.md, as prettier leaves it. */
export function accuracyPage(names: readonly string[], ask: Ask): Promise<string> {
  const byName = measured(ask);
  const unheld = names.filter((name) => !byName.has(name) && !(name in heldBy));
  if (unheld.length > 0) throw new Error(`Say in test/accuracy/heldBy.ts what holds ${unheld.join(", ")}.`);

  const listed = names.toSorted();
  return markdownPage([
    "# Accuracy",
    introduction,
    "## Conventions that differ from peers",
    conventions.map((convention) => `- ${convention}`).join("\n"),
    "## Against reference cases",
    legend(ask),
    markdownTable(
      ["function", "published", "inputs", "computed", "printed error", "error", "sources"],
      listed.filter((name) => byName.has(name)).map((name) => measuredRow(name, byName.get(name)!)),
    ),
    "## Held by other tests",
    "No case of `test/cases` asks for these, so there is no error to state. The files are in `test/`.",
    markdownTable(["function", "held by", "in"], listed.filter((name) => !byName.has(name)).map(heldRow)),
    "## Whatever a cell hands over",
    soakText(),
  ]);
}

const introduction =
  "How far each cell function is from numbers that others published or computed. This page is generated: `npm run docs` calls the functions on the cases of `test/cases/*.json`, where each names its source in full, and writes it; a test fails where it no longer holds.";

/** What the last run of `npm run soak` found. */
function soakText(): string {
  const { model, calls, seed, unshowable } = soak;
  const count = formatNumber(calls, "en");
  return `\`npm run soak\` calls every function with arguments at the edges of numbers, texts that look like numbers, rich cells, errors, and ranges that are empty, blank or of odd shapes, alone and in place of a part of a usable call. In its last run, of model ${model} with seed ${seed}, ${unshowable} of ${count} calls gave something else than finite cells, or \`#VALUE!\` or \`#N/A\` with a sentence. The tests make the first ten thousand of them.`;
}

/** What the columns mean, and which cases no cell can be asked. */
function legend(ask: Ask): string {
  const unasked = cases.filter((each) => readingsOf(each, ask).length === 0);
  const kinds = [...new Set(unasked.map(({ kind }) => kind))].sort().join(", ");
  const counts = `There are ${cases.length} cases; a case counts for each function it asks. **Published**: its source printed the numbers. **Inputs**: its source posed the question, and the numbers were computed, or recalled and computed again. **Computed**: both are ours, worked out by other means than the code.`;
  const errors = `**Error** is the largest difference from numbers known to all their digits, **printed error** the largest from numbers with the few digits their source prints, most of which is that source's rounding. Both are absolute (shares, rates, points of a score; years; whole agents and lines, where 0 is exact) but for the functions marked _relative_, and rounded to one digit. Where a case has no answer, 0 means that the function says so.`;
  const left = `${unasked.length} cases (${kinds}: ${unasked.map(({ id }) => id).join(", ")}) have flows that no table of assumptions makes; \`test/model/cost/rateOfReturn.test.ts\` asks the function below the cell for them.`;
  return [counts, errors, left].join("\n\n");
}

function measuredRow(name: string, { caseCount, printedError, error, sources }: Measured): string[] {
  return [
    `\`${name}\`${relative.has(name) ? " _relative_" : ""}`,
    ...[caseCount.published, caseCount["published inputs"], caseCount.computed].map(String),
    errorText(printedError),
    errorText(error),
    sources.join("; "),
  ];
}

function heldRow(name: string): string[] {
  const { how, files } = heldBy[name]!;
  return [`\`${name}\``, how, files.map((file) => `\`${file}\``).join(", ")];
}

function errorText(error: number | undefined): string {
  if (error === undefined) return "";
  if (error > 0 && error < rounding) return `below ${rounding}`;
  return String(Number(error.toPrecision(1)));
}
