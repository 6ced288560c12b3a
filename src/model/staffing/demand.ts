import { type Erlangs, type Minutes, type Seconds, erlangs, seconds } from "../units";

/** What reaches a group of agents in an interval. */
export interface Demand {
  /** The agents that the calls would keep busy if none ever waited. */
  readonly load: Erlangs;
  /** The mean time a call occupies an agent. */
  readonly handleTime: Seconds;
  /** The mean time a caller waits before giving up; Infinity when nobody gives up. */
  readonly patience: Seconds;
}

/**
 * The demand that calls make: their load is calls x handle time / the length of the interval.
 *
 * Domain: calls 0 or more; all times above 0, patience may be Infinity.
 * @example demand(100, seconds(180), minutes(30)).load // => 10
 */
export function demand(calls: number, handleTime: Seconds, interval: Minutes, patience = seconds(Infinity)): Demand {
  return { load: erlangs((calls * handleTime) / (interval * 60)), handleTime, patience };
}
