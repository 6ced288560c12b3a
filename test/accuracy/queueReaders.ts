import { type Ask, type Reader, leftOut } from "./reading";

type Numbers = Readonly<Record<string, number>>;
type QueueReader = Reader<Numbers, Numbers>;

interface Queue {
  readonly agents: number;
  readonly calls: number;
  readonly handleSeconds: number;
  readonly interval: number;
  readonly patience?: number;
}

const loadHandleSeconds = 1800;

/** A load without times: as many calls of half an hour in half an hour. */
const ofLoad = ({ load, agents }: Numbers): Queue => ({
  ...{ agents: agents!, calls: load! },
  ...{ handleSeconds: loadHandleSeconds, interval: 30 },
});
const ofHour = ({ lambda_per_h, mu_per_h, agents }: Numbers): Queue => ({
  ...{ agents: agents!, calls: lambda_per_h! },
  ...{ handleSeconds: 3600 / mu_per_h!, interval: 60 },
});
const ofInterval = ({ calls, aht_s, interval_s, patience_s, agents }: Numbers): Queue => ({
  ...{ agents: agents!, calls: calls!, patience: patience_s },
  ...{ handleSeconds: aht_s!, interval: interval_s! / 60 },
});

function agentsFor(ask: Ask, { calls, handleSeconds, interval, patience }: Queue, { sl, target_s, maxOcc }: Numbers) {
  return ask("OUTSOURCE_AGENTS", calls, handleSeconds, sl, target_s, interval, patience ?? leftOut, maxOcc ?? leftOut);
}

/** The measures of a queue that a case expects; null where the queue never clears. Those who wait are those not answered within 0 seconds. */
function measures(inputs: Numbers, queue: Queue, expected: Numbers, ask: Ask) {
  const { agents, calls, handleSeconds, interval, patience = leftOut } = queue;
  const inTime = (seconds: number, agentCount = agents) =>
    ask("OUTSOURCE_SERVICELEVEL", agentCount, calls, handleSeconds, seconds, interval, patience)[0]!;
  const wait = () => ask("OUTSOURCE_ASA", agents, calls, handleSeconds, interval, patience)[0]!;
  const occupancy = () => ask("OUTSOURCE_OCCUPANCY", agents, calls, handleSeconds, interval, patience)[0]!;
  const abandoned = () => ask("OUTSOURCE_ABANDONMENT", agents, calls, handleSeconds, interval, patience)[0]!;
  const ways: Readonly<Record<string, readonly [cell: string, measure: () => number]>> = {
    sl: ["SERVICELEVEL", () => inTime(inputs.target_s!)],
    slAtOneLess: ["SERVICELEVEL", () => inTime(inputs.target_s!, agents - 1)],
    answeredWithin_of_offered: ["SERVICELEVEL", () => inTime(inputs.target_s!)],
    immediate: ["SERVICELEVEL", () => inTime(0)],
    pWait: ["SERVICELEVEL", () => 1 - inTime(0)],
    slAtTenthAht: ["SERVICELEVEL", () => inTime(handleSeconds / 10)],
    pWaitGreater: ["SERVICELEVEL", () => 1 - inTime(inputs.tOverAht! * handleSeconds)],
    asa_s: ["ASA", wait],
    meanWait_s: ["ASA", wait],
    meanWait_min: ["ASA", () => wait() / 60],
    asaOverAht: ["ASA", () => wait() / handleSeconds],
    Wq: ["ASA", () => wait() / 3600],
    Lq: ["ASA", () => (wait() * calls) / (interval * 60)],
    occupancy: ["OCCUPANCY", occupancy],
    pAbandon: ["ABANDONMENT", abandoned],
  };
  return Object.entries(expected)
    .filter(([name]) => name in ways)
    .map(([name, value]) => {
      const [cell, measure] = ways[name]!;
      return { cell: `OUTSOURCE_${cell}`, actual: [measure()], expected: [value ?? NaN] };
    });
}

/** As many lines as the share of blocked calls is known for. */
function lines(ask: Ask, load: number, blocking: number, lineCount: number) {
  const actual = ask("OUTSOURCE_LINES", load, loadHandleSeconds, blocking);
  return { cell: "OUTSOURCE_LINES", actual, expected: [lineCount] };
}

const agents = (actual: number[], expected: number) => ({ cell: "OUTSOURCE_AGENTS", actual, expected: [expected] });

const ofLoadReader: QueueReader = (inputs, expected, ask) => {
  const { load, agents } = inputs;
  const blocked = "blocking" in expected ? [lines(ask, load!, expected.blocking, agents!)] : [];
  return [...measures(inputs, ofLoad(inputs), expected, ask), ...blocked];
};

/** The cases of `test/cases/erlang.json`, by their kind. */
export const queueReaders: Readonly<Record<string, QueueReader>> = {
  "erlangC.required": (inputs, expected, ask) => {
    const queue = ofInterval({ ...inputs, agents: expected.agents! });
    return [agents(agentsFor(ask, queue, inputs), expected.agents!), ...measures(inputs, queue, expected, ask)];
  },
  erlangC: (inputs, expected, ask) => measures(inputs, ofInterval(inputs), expected, ask),
  "erlangC.eval": (inputs, expected, ask) => {
    // A load that the agents cannot clear has no service level, in a cell no number.
    if (!("stable" in expected)) return ofLoadReader(inputs, expected, ask);
    return ofLoadReader(inputs, { slAtTenthAht: NaN, blocking: expected.blocking! }, ask);
  },
  "erlangC.exact": ofLoadReader,
  "erlangC.waitTail": ofLoadReader,
  erlangB: ({ load, channels }, { blocking }, ask) => [lines(ask, load!, blocking!, channels!)],
  // Tables print a load with one decimal: half a unit of it below, the lines suffice; half a unit above, they do not.
  "erlangB.inverse": ({ channels, blocking }, { load }, ask) => {
    const decimals = String(load).split(".")[1]?.length ?? 0;
    const half = 0.501 * 10 ** -decimals;
    return [lines(ask, load! - half, blocking!, channels!), lines(ask, load! + half, blocking!, channels! + 1)];
  },
  mmc: (inputs, expected, ask) => measures(inputs, ofHour(inputs), expected, ask),
  "mmc.tail": (inputs, { pWaitGreater }, ask) => {
    const { t_h } = inputs as unknown as { t_h: number[] };
    const { calls, handleSeconds, interval, agents } = ofHour(inputs);
    const late = t_h.map(
      (hours) => 1 - ask("OUTSOURCE_SERVICELEVEL", agents, calls, handleSeconds, hours * 3600, interval)[0]!,
    );
    const expected = pWaitGreater as unknown as number[];
    return [{ cell: "OUTSOURCE_SERVICELEVEL", actual: late, expected, isPrinted: true }];
  },
  erlangA: (inputs, expected, ask) => measures(inputs, ofInterval(inputs), expected, ask),
  // OUTSOURCE_AGENTS has no limit to abandonment, so only where 1 is the limit is the number its own.
  "erlangA.required": (inputs, expected, ask) => {
    const queue = ofInterval({ ...inputs, agents: expected.agents! });
    const patient = agentsFor(ask, { ...queue, patience: undefined }, inputs);
    const own = agents(agentsFor(ask, queue, inputs), expected.agents!);
    return [
      agents(patient, expected.erlangCAgents!),
      ...(inputs.maxAbandon === 1 ? [own] : []),
      ...measures(inputs, queue, expected, ask),
    ];
  },
  pooling: (inputs, { single, perSite }, ask) => [
    agents(agentsFor(ask, ofInterval(inputs), inputs), single!),
    agents(agentsFor(ask, ofInterval({ ...inputs, calls: inputs.calls! / inputs.sites! }), inputs), perSite!),
  ],
};
