import type { Demand } from "../../../src/model/staffing/demand";
import { erlangs, seconds } from "../../../src/model/units";

/**
 * Erlang A from one call in five minutes to 10 000 agents and from 1 to 1e6 seconds of patience, computed with mpmath at 30
 * digits: Erlang B by its recursion, the rest by quadrature over the density of the wait.
 */
export const impatientReference = [
  {
    agentCount: 1,
    load: 0.001,
    handle: 300,
    patience: 1,
    within: 20,
    answered: 0.9990043146310699,
    abandoned: 0.0009956853689237059,
    busy: 0.0009990043146310763,
  },
  {
    agentCount: 1,
    load: 100,
    handle: 1800,
    patience: 1,
    within: 0.5,
    answered: 0.009578310188930915,
    abandoned: 0.9900937123174302,
    busy: 0.9906287682569796,
  },
  {
    agentCount: 10000,
    load: 9900,
    handle: 360,
    patience: 600,
    within: 1,
    answered: 0.8831249880444878,
    abandoned: 0.0006357867653366784,
    busy: 0.9893705711023167,
  },
  {
    agentCount: 10000,
    load: 10001,
    handle: 60,
    patience: 1000000,
    within: 20,
    answered: 0.05996257093698973,
    abandoned: 0.0001146724498318392,
    busy: 0.9999853160829232,
  },
  {
    agentCount: 10000,
    load: 9999,
    handle: 60,
    patience: 1000000,
    within: 20,
    answered: 0.39358400992520461,
    abandoned: 3.5930498856717743e-5,
    busy: 0.99986407309419317,
  },
  {
    agentCount: 10000,
    load: 10000,
    handle: 360,
    patience: 300,
    within: 20,
    answered: 0.9958289008623422,
    abandoned: 0.004171098337259544,
    busy: 0.9958289016627405,
  },
  {
    agentCount: 9500,
    load: 10000,
    handle: 360,
    patience: 300,
    within: 20,
    answered: 0.8692016263429466,
    abandoned: 0.05000000384255311,
    busy: 0.9999999959552072,
  },
  { agentCount: 3000, load: 30000, handle: 5, patience: 600, within: 1500, answered: 0.1, abandoned: 0.9, busy: 1.0 },
  {
    agentCount: 14,
    load: 10,
    handle: 180,
    patience: 1000000,
    within: 20,
    answered: 0.888366630644291,
    abandoned: 7.833095054794021e-6,
    busy: 0.714280119217818,
  },
  {
    agentCount: 200,
    load: 400,
    handle: 180,
    patience: 120,
    within: 90,
    answered: 0.3803745631768685,
    abandoned: 0.5,
    busy: 1.0,
  },
  {
    agentCount: 50,
    load: 500,
    handle: 60,
    patience: 3600,
    within: 8000,
    answered: 4.304712308145062e-7,
    abandoned: 0.9,
    busy: 1.0,
  },
];

export function demandOf({ load, handle, patience }: (typeof impatientReference)[number]): Demand {
  return { load: erlangs(load), handleTime: seconds(handle), patience: seconds(patience) };
}
