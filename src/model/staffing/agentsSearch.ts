import type { Erlangs, Seconds } from "../units";
import { type ServiceTarget, agentsNeeded } from "./agentsNeeded";
import type { Demand } from "./demand";

/** The least and the greatest load found to need a number of agents. */
interface Span {
  readonly agentCount: number;
  least: Erlangs;
  greatest: Erlangs;
}

/**
 * Answers agentsNeeded for one demand after another, where callers give up (Erlang A) faster than each by itself.
 *
 * More load never needs fewer agents. So while only the load changes, a load between two that need 14 agents needs 14, and
 * any other is searched for between the numbers of its neighbours: a year of 17 520 half-hours, with up to 1000 calls of 5
 * minutes in one, takes a quarter of the time. Erlang C's own search is as fast as looking a load up.
 *
 * Domain and Accuracy: as agentsNeeded.
 * @example agentsSearch()(demand(100, seconds(180), minutes(30)), target) // => 14 for 80 % in 20 seconds
 */
export function agentsSearch(): (demand: Demand, target: ServiceTarget) => number {
  let terms: readonly number[] = [];
  const spansByHandleTime = new Map<Seconds, Span[]>();
  return (demand, target) => {
    if (demand.patience === Infinity) return agentsNeeded(demand, target);

    const given = [demand.patience, target.serviceLevel, target.answerWithin, target.maxOccupancy];
    if (given.some((value, index) => value !== terms[index])) {
      terms = given;
      spansByHandleTime.clear();
    }
    let spans = spansByHandleTime.get(demand.handleTime);
    if (!spans) spansByHandleTime.set(demand.handleTime, (spans = []));
    return agentCountAmong(spans, demand, target);
  };
}

/** The agents needed, and the load added to the spans, which stay in order. */
function agentCountAmong(spans: Span[], demand: Demand, target: ServiceTarget): number {
  const { load } = demand;
  const place = placeOf(load, spans);
  const below = spans[place - 1];
  const above = spans[place];
  if (below && load <= below.greatest) return below.agentCount;

  const bounds = { atLeast: below?.agentCount ?? 0, atMost: above?.agentCount ?? Infinity };
  const agentCount = agentsNeeded(demand, target, bounds);
  if (agentCount === below?.agentCount) below.greatest = load;
  else if (agentCount === above?.agentCount) above.least = load;
  else spans.splice(place, 0, { agentCount, least: load, greatest: load });
  return agentCount;
}

/** How many spans begin at the load or below it. */
function placeOf(load: Erlangs, spans: readonly Span[]): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (spans[middle]!.least <= load) from = middle + 1;
    else to = middle;
  }
  return from;
}
