import { arch, availableParallelism, cpus, loadavg, platform } from "node:os";
import { markdownPage, markdownTable } from "../support/markdownPage";
import type { Group } from "./group";
import type { Numpy } from "./numpySimulation";
import type { Timing } from "./sideBySide";

/** A group as it was measured. */
export interface MeasuredGroup {
  readonly group: Group;
  readonly timings: ReadonlyMap<string, Timing>;
}

/** A table of docs/performance.md that holds no times. */
export interface Table {
  readonly title: string;
  readonly notes: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A group's table: how long each rival takes, and how many times as long as the first. */
export function performanceTable({ group, timings }: MeasuredGroup): { header: string[]; rows: string[][] } {
  const { work } = group;
  const amountOf = (name: string) => work?.amounts[name] ?? 1;
  const [[baseName, base]] = [...timings] as [[string, Timing]];
  const rows = [...timings].map(([name, { median, fastest }]) => [
    name,
    digits(3).format(median),
    digits(3).format(fastest),
    ...(work ? [digits(3).format((median / amountOf(name)) * 1e6)] : []),
    digits(2).format(median / amountOf(name) / (base.median / amountOf(baseName))),
  ]);
  return { header: ["", "ms", "fastest", ...(work ? [`ns per ${work.unit}`] : []), "ratio"], rows };
}

/** The text of docs/performance.md. */
export function performancePage(
  measured: readonly MeasuredGroup[],
  numpy: Numpy["versions"] | undefined,
  tables: readonly Table[],
): Promise<string> {
  return markdownPage([
    "# Performance",
    introduction,
    machine(numpy),
    ...measured.flatMap((each) => {
      const { header, rows } = performanceTable(each);
      return [`## ${each.group.title}`, ...(each.group.notes ?? []), markdownTable(header, rows)];
    }),
    ...tables.flatMap(({ title, notes, header, rows }) => [`## ${title}`, ...notes, markdownTable(header, rows)]),
  ]);
}

const introduction =
  "How long the cell functions take. This page is generated: `npm run bench` measures and writes it. The rivals of a table take turns, round by round, so that whatever else the machine does falls on all of them: **ms** is the median time of a call, **fastest** the shortest, and **ratio** how many times as long as the first row. Times depend on the machine; ratios do so less.";

function machine(numpy: Numpy["versions"] | undefined): string {
  const python = numpy ? `Python ${numpy.python} with numpy ${numpy.numpy}` : "numpy not measured";
  return `Measured on ${platform()} (${arch()}), ${cpus()[0]?.model ?? "an unknown processor"}, ${availableParallelism()} cores, of which ${loadavg()[1]!.toFixed(1)} were busy on average in the last five minutes; Node ${process.versions.node} (V8 ${process.versions.v8}); ${python}.`;
}

function digits(count: number): Intl.NumberFormat {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: count });
}
