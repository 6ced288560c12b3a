import { abandonedShare } from "../../../src/model/staffing/abandonedShare";
import { agentsNeeded } from "../../../src/model/staffing/agentsNeeded";
import { answeredShare } from "../../../src/model/staffing/answeredShare";
import { averageWait } from "../../../src/model/staffing/averageWait";
import { blockedShare } from "./blockedShare";
import { type Demand, demand } from "../../../src/model/staffing/demand";
import { impatientQueue } from "../../../src/model/staffing/impatientQueue";
import { leastWhole } from "../../../src/model/staffing/leastWhole";
import { linesNeeded } from "../../../src/model/staffing/linesNeeded";
import { occupancy } from "../../../src/model/staffing/occupancy";
import { serviceLevel } from "../../../src/model/staffing/serviceLevel";
import { waitShare } from "../../../src/model/staffing/waitShare";
import type { Outcome } from "../../../src/model/outcome";
import { erlangs, minutes, seconds, share } from "../../../src/model/units";
import cases from "../../cases/erlang.json";

type Numbers = Readonly<Record<string, number>>;
type Measures = Readonly<Record<string, () => number | null>>;

/** The value; null, as in the cases, where the queue never clears. */
const valueOf = (outcome: Outcome<number>) => (outcome.ok ? outcome.value : null);

const demandOf = ({ calls, aht_s, interval_s, patience_s }: Numbers) =>
  demand(calls!, seconds(aht_s!), minutes(interval_s! / 60), seconds(patience_s ?? Infinity));

/** A load without times: one handle time lasts a second. */
const loadOf = ({ load }: Numbers): Demand => ({
  load: erlangs(load!),
  handleTime: seconds(1),
  patience: seconds(Infinity),
});

const hourly = ({ lambda_per_h, mu_per_h }: Numbers) => demand(lambda_per_h!, seconds(3600 / mu_per_h!), minutes(60));

const needed = (given: Demand, { sl, target_s, maxOcc }: Numbers) =>
  agentsNeeded(given, {
    serviceLevel: share(sl!),
    answerWithin: seconds(target_s!),
    maxOccupancy: share(maxOcc ?? 1),
  });

/** What an Erlang C queue is measured by, under the names of the cases. */
const patientMeasures = (given: Demand, agentCount: number, within: number): Measures => ({
  load: () => given.load,
  agents: () => agentCount,
  pWait: () => valueOf(waitShare(given.load, agentCount)),
  immediate: () => 1 - valueOf(waitShare(given.load, agentCount))!,
  sl: () => valueOf(serviceLevel(given, agentCount, seconds(within))),
  slAtOneLess: () => valueOf(serviceLevel(given, agentCount - 1, seconds(within))),
  asa_s: () => valueOf(averageWait(given, agentCount)),
  occupancy: () => valueOf(occupancy(given, agentCount)),
});

/** How to work out what a kind of case expects. */
const measuresOf: Readonly<Record<string, (inputs: Numbers, expected: Numbers) => Measures>> = {
  "erlangC.required": (inputs) => patientMeasures(demandOf(inputs), needed(demandOf(inputs), inputs), inputs.target_s!),
  erlangC: (inputs) => patientMeasures(demandOf(inputs), inputs.agents!, inputs.target_s!),
  "erlangC.eval": (inputs) => ({
    blocking: () => blockedShare(erlangs(inputs.load!), inputs.agents!),
    pWait: () => valueOf(waitShare(erlangs(inputs.load!), inputs.agents!)),
    asaOverAht: () => valueOf(averageWait(loadOf(inputs), inputs.agents!)),
    slAtTenthAht: () => valueOf(serviceLevel(loadOf(inputs), inputs.agents!, seconds(0.1))),
  }),
  "erlangC.exact": (inputs) => ({
    blocking: () => blockedShare(erlangs(inputs.load!), inputs.agents!),
    pWait: () => valueOf(waitShare(erlangs(inputs.load!), inputs.agents!)),
  }),
  "erlangC.waitTail": (inputs) => ({
    pWaitGreater: () => 1 - valueOf(serviceLevel(loadOf(inputs), inputs.agents!, seconds(inputs.tOverAht!)))!,
  }),
  erlangB: ({ load, channels }) => ({ blocking: () => blockedShare(erlangs(load!), channels!) }),
  mmc: (inputs) => ({
    pWait: () => valueOf(waitShare(hourly(inputs).load, inputs.agents!)),
    Wq: () => valueOf(averageWait(hourly(inputs), inputs.agents!))! / 3600,
    Lq: () => (valueOf(averageWait(hourly(inputs), inputs.agents!))! / 3600) * inputs.lambda_per_h!,
  }),
  erlangA: (inputs) => {
    const given = demandOf(inputs);
    return {
      pWait: () => impatientQueue(given, inputs.agents!).waitShare,
      pAbandon: () => abandonedShare(given, inputs.agents!),
      meanWait_s: () => valueOf(averageWait(given, inputs.agents!)),
      meanWait_min: () => valueOf(averageWait(given, inputs.agents!))! / 60,
      Lq: () => (valueOf(averageWait(given, inputs.agents!))! * inputs.calls!) / inputs.interval_s!,
      occupancy: () => valueOf(occupancy(given, inputs.agents!)),
      answeredWithin_of_offered: () => answeredShare(given, inputs.agents!, seconds(inputs.target_s!)),
    };
  },
  "erlangA.required": (inputs, { agents }) => {
    const given = demandOf(inputs);
    const keeps = (agentCount: number) => abandonedShare(given, agentCount) <= inputs.maxAbandon!;
    return {
      agents: () => Math.max(needed(given, inputs), leastWhole(-1, 1e6, keeps)),
      erlangCAgents: () => needed({ ...given, patience: seconds(Infinity) }, inputs),
      answeredWithin_of_offered: () => answeredShare(given, agents!, seconds(inputs.target_s!)),
      pAbandon: () => abandonedShare(given, agents!),
    };
  },
  pooling: (inputs) => ({
    single: () => needed(demandOf(inputs), inputs),
    perSite: () => needed(demandOf({ ...inputs, calls: inputs.calls! / inputs.sites! }), inputs),
  }),
};

interface Tolerance {
  readonly rel: number;
}

function expectWithin(actual: number | null, expected: number | null, tolerance: number | Tolerance) {
  if (actual === null || expected === null) return expect(actual).toBe(expected);
  const scale = typeof tolerance === "number" ? Math.max(1, Math.abs(expected)) : Math.abs(expected);
  const allowed = typeof tolerance === "number" ? tolerance : tolerance.rel;
  expect(Math.abs(actual - expected) / scale).toBeLessThanOrEqual(allowed);
}

const stable = cases.filter(({ kind, expected }) => kind in measuresOf && !("stable" in expected));
const unstable = cases.filter(({ expected }) => "stable" in expected);
const byKind = (kind: string) => cases.filter((each) => each.kind === kind);

describe("the reference cases", () => {
  it.each(stable)("$id, $provenance, $kind: $source", ({ kind, inputs, expected, tolerance }) => {
    const known = measuresOf[kind]!(inputs as unknown as Numbers, expected as unknown as Numbers);
    const measured = Object.entries(expected as unknown as Numbers).filter(([name]) => name in known);
    expect(measured.length).toBeGreaterThan(0);
    for (const [name, value] of measured) {
      const isCount = name.toLowerCase().endsWith("agents");
      expectWithin(known[name]!(), value, isCount ? 0 : tolerance);
    }
  });

  it.each(unstable)(
    "$id, $provenance: $inputs.load erlangs on $inputs.agents agents never clear",
    ({ inputs, expected }) => {
      const { load, agents } = inputs as unknown as Numbers;
      const fault = { kind: "queueNeverClears", load, agents };
      expect(waitShare(erlangs(load!), agents!)).toEqual({ ok: false, fault });
      expect(serviceLevel(loadOf({ load: load! }), agents!, seconds(20))).toEqual({ ok: false, fault });
      expectWithin(blockedShare(erlangs(load!), agents!), (expected as unknown as Numbers).blocking!, { rel: 1e-10 });
    },
  );

  it.each(byKind("erlangB.inverse"))("$id, $provenance, lines for a printed load: $source", (each) => {
    const { channels, blocking } = each.inputs as unknown as Numbers;
    const { load } = each.expected as unknown as Numbers;
    const printed = each.tolerance as number;
    expect(linesNeeded(erlangs(load! - printed), share(blocking!))).toBe(channels);
    expect(linesNeeded(erlangs(load! + printed), share(blocking!))).toBe(channels! + 1);
  });

  it.each(byKind("mmc.tail"))("$id, $provenance, longer waits: $source", ({ inputs, expected, tolerance }) => {
    const given = hourly(inputs as unknown as Numbers);
    const { agents, t_h } = inputs as unknown as { agents: number; t_h: number[] };
    const { pWaitGreater } = expected as unknown as { pWaitGreater: number[] };
    for (const [index, hours] of t_h.entries()) {
      const late = 1 - valueOf(serviceLevel(given, agents, seconds(hours * 3600)))!;
      expectWithin(late, pWaitGreater[index]!, tolerance);
    }
  });
});
