import distributions from "../cases/distributions.json";
import erlang from "../cases/erlang.json";
import finance from "../cases/finance.json";
import mcdm from "../cases/mcdm.json";
import { moneyReaders } from "./moneyReaders";
import { queueReaders } from "./queueReaders";
import type { Ask, Case, Reader, Reading } from "./reading";
import { scoringReaders } from "./scoringReaders";
import { type Provenance, sourceOf } from "./sources";

/** What the cases say of one cell function. */
export interface Measured {
  readonly caseCount: Readonly<Record<Provenance, number>>;
  readonly sources: readonly string[];
  /** The largest error against printed numbers, and against those known to all digits; undefined where there are none. */
  readonly printedError: number | undefined;
  readonly error: number | undefined;
}

export const cases: readonly Case[] = [...erlang, ...finance, ...mcdm, ...distributions];

const readers: Readonly<Record<string, unknown>> = { ...queueReaders, ...moneyReaders, ...scoringReaders };

/** The functions whose errors are relative to the number expected; all others answer shares, rates, points or counts. */
export const relative: ReadonlySet<string> = new Set([
  "OUTSOURCE_ASA",
  "OUTSOURCE_BREAKEVEN",
  "OUTSOURCE_FEE",
  "OUTSOURCE_RISK",
]);

/** The readings of a case; none where no cell can be asked what it asks. */
export function readingsOf(each: Case, ask: Ask): readonly Reading[] {
  const reader = readers[each.kind] as Reader<unknown, unknown> | undefined;
  if (!reader) throw new Error(`Say how a cell is asked for ${each.id}, of the kind ${each.kind}, in test/accuracy.`);
  return reader(each.inputs, each.expected, ask);
}

/** What the cases say, by the name of the cell function. */
export function measured(ask: Ask): Map<string, Measured> {
  const found = cases.flatMap((each) => readingsOf(each, ask).map((reading) => foundIn(each, reading)));
  const names = [...new Set(found.map(({ cell }) => cell))];
  return new Map(names.map((name) => [name, summary(found.filter(({ cell }) => cell === name))]));
}

/** A reading as it counts for the page. */
interface Found {
  readonly id: string;
  readonly cell: string;
  readonly source: string;
  readonly provenance: Provenance;
  readonly isPrinted: boolean;
  readonly error: number;
}

/** A source that printed something else than what is read here, only posed the question. */
function foundIn(each: Case, reading: Reading): Found {
  const { name, provenance } = sourceOf(each);
  const isPrinted = reading.isPrinted ?? provenance === "published";
  return {
    ...{ id: each.id, cell: reading.cell, source: name, isPrinted, error: Math.max(...errorsOf(reading)) },
    provenance: provenance === "published" && !isPrinted ? "published inputs" : provenance,
  };
}

function summary(found: readonly Found[]): Measured {
  const idsOf = (provenance: Provenance) =>
    new Set(found.filter((each) => each.provenance === provenance).map(({ id }) => id));
  const published = idsOf("published");
  const largest = (some: readonly Found[]) =>
    some.length > 0 ? Math.max(...some.map(({ error }) => error)) : undefined;
  return {
    caseCount: {
      published: published.size,
      "published inputs": [...idsOf("published inputs")].filter((id) => !published.has(id)).length,
      computed: idsOf("computed").size,
    },
    sources: [...new Set(found.map(({ source }) => source))],
    printedError: largest(found.filter(({ isPrinted }) => isPrinted)),
    error: largest(found.filter(({ isPrinted }) => !isPrinted)),
  };
}

function errorsOf({ cell, actual, expected }: Reading): number[] {
  if (actual.length !== expected.length) return [Infinity];
  return expected.map((value, index) => {
    if (Object.is(actual[index], value)) return 0;
    const error = Math.abs(actual[index]! - value) / (relative.has(cell) ? Math.abs(value) : 1);
    return Number.isNaN(error) ? Infinity : error;
  });
}
