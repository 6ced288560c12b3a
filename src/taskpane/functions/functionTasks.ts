import type { DescribedFunction } from "./functionBook";

/** What the functions are for, in the order of a decision, and which ones serve it. */
const namesOf = {
  price: ["QUOTE", "FEE"],
  cost: ["TCO", "CASHFLOW", "SAVING"],
  sensitivity: ["BREAKEVEN", "TORNADO", "SPLIT", "WALKAWAY"],
  staffing: ["AGENTS", "SERVICELEVEL", "ASA", "OCCUPANCY", "ABANDONMENT", "LINES", "FTE"],
  score: ["SCORE", "EXPLAIN", "RATINGS", "WEIGHTS", "CONSISTENCY", "STABILITY", "ROBUSTNESS", "TOPSIS"],
  risk: ["SIMULATE", "HISTOGRAM", "EVPPI", "RISK", "TRIAL", "UNIFORM"],
  catalogue: ["FACTORS", "FACTOR", "DRIVERS", "VERSION"],
} as const;

export type FunctionTask = keyof typeof namesOf | "other";

export interface TaskFunctions<Each extends Pick<DescribedFunction, "name">> {
  readonly task: FunctionTask;
  readonly functions: readonly Each[];
}

/** The functions by what they are for; one that serves no task yet stands under "other". Tasks without any are left out. */
export function functionsByTask<Each extends Pick<DescribedFunction, "name">>(
  functions: readonly Each[],
): TaskFunctions<Each>[] {
  const left = new Map(functions.map((each) => [each.name, each]));
  const groups = Object.entries(namesOf).map(([task, names]) => ({
    task: task as FunctionTask,
    functions: names.flatMap((name) => {
      const found = left.get(`OUTSOURCE_${name}`);
      left.delete(`OUTSOURCE_${name}`);
      return found ? [found] : [];
    }),
  }));
  return [...groups, { task: "other" as const, functions: [...left.values()] }].filter(
    (group) => group.functions.length > 0,
  );
}
