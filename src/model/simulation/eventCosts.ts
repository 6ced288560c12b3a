import type { Columns } from "./columns";
import type { Quantity } from "./quantity";
import type { DrawnValues } from "./drawnOptions";
import type { EventTrials, Events, Product } from "./eventTrials";
import type { FeltQuantities } from "./feltQuantities";
import { type YearlyEvent, yearlyEvents } from "../catalogue/yearlyEvent";
import type { SharedTerms } from "./sharedTerms";

/**
 * The cost of the events that happen in each trial, discounted to year 1, as are the fees of each year. Events are rare: a trial
 * without one takes no more time than its random numbers.
 */
export function eventCosts(
  c: Columns,
  values: DrawnValues,
  shared: SharedTerms,
  harm: FeltQuantities,
  fees: readonly Quantity[],
  events: Events,
): Quantity {
  const eventsInOrder = possibleEvents(c, values, shared, harm);
  return events === "expected"
    ? expectedCosts(c, eventsInOrder, shared, fees)
    : costsOfTrials(c, eventsInOrder, shared, fees, events);
}

/** An event that may happen: how likely it is in a year, what it costs at prices of year 1, and how many years' fees it brings. */
interface PossibleEvent {
  readonly event: YearlyEvent;
  readonly probability: Quantity;
  readonly impact: Quantity;
  readonly noticeYears: Quantity;
}

function possibleEvents(c: Columns, values: DrawnValues, shared: SharedTerms, harm: FeltQuantities): PossibleEvent[] {
  const impacts: Record<YearlyEvent, Quantity> = {
    breach: shared.breachCost,
    reputation: values["reputation-impact"],
    "service-failure": values["service-failure-impact"],
    exit: values["exit-cost"],
  };
  return yearlyEvents
    .map((event) => ({
      event,
      probability: eventProbability(event, values, harm),
      impact: impacts[event],
      noticeYears: event === "exit" ? c.over(values["notice-months"], 12) : 0,
    }))
    .filter(({ probability, impact, noticeYears }) => probability !== 0 && (impact !== 0 || noticeYears !== 0));
}

function costsOfTrials(
  c: Columns,
  events: readonly PossibleEvent[],
  { priceByYear }: SharedTerms,
  fees: readonly Quantity[],
  happens: EventTrials,
): Quantity {
  if (events.length === 0) return 0;
  const ofEvents = events.flatMap(({ probability, impact, noticeYears }) => [probability, impact, noticeYears]);
  return c.outside([...priceByYear, ...fees, ...ofEvents], (costs, now) => {
    costs.fill(0);
    let place = 2 * priceByYear.length;
    for (const { event } of events) {
      const add = happens(event, now[place++]!);
      const [impact, noticeYears] = [now[place++]!, now[place++]!];
      for (let year = 0; year < priceByYear.length; year++) {
        const atPrices: Product = [impact, now[year]!];
        const notice: Product = [noticeYears, now[priceByYear.length + year]!];
        add(costs, year + 1, noticeYears === 0 ? [atPrices] : [atPrices, notice]);
      }
    }
  });
}

function expectedCosts(
  c: Columns,
  events: readonly PossibleEvent[],
  { prices }: SharedTerms,
  fees: readonly Quantity[],
): Quantity {
  const costs = events.map(({ probability, impact, noticeYears }) =>
    c.times(probability, c.sumOfProducts([impact, prices], [noticeYears, c.sum(...fees)])),
  );
  return c.sum(...costs);
}

/** How likely an event is in a year, as oversight and selection leave it. */
export function eventProbability(event: YearlyEvent, values: DrawnValues, harm: FeltQuantities): Quantity {
  const driver = `${event}-probability` as const;
  return driver === "breach-probability" ? values[driver] : harm[driver];
}
