import { type NumericDriverId, numericDrivers } from "../catalogue/drivers";
import { Columns } from "./columns";
import { valueAt } from "./quantity";
import { drawnOptions } from "./drawnOptions";
import { eventProbability } from "./eventCosts";
import { eventTrials } from "./eventTrials";
import { feltQuantities } from "./feltQuantities";
import { type YearlyEvent, yearlyEvents } from "../catalogue/yearlyEvent";
import { sharedTerms } from "./sharedTerms";
import type { Simulation } from "./simulation";
import { trialCosts } from "./trialCosts";
import { trialWork } from "./trialWork";

/** Everything that one trial drew for an option, and what it came to. */
export interface PerformedTrial {
  readonly drivers: Readonly<Record<NumericDriverId, number>>;
  /** Whether each event happens in year 1, 2, ... of the horizon. */
  readonly events: Readonly<Record<YearlyEvent, readonly boolean[]>>;
  readonly npv: number;
}

/** Performs one trial so that it can be followed: by option, the same to the last bit as in `simulatedCosts`. */
export function performedTrial(simulation: Simulation, trial: number): PerformedTrial[] {
  const columns = new Columns(1);
  const drawn = drawnOptions(simulation)(columns, trial);
  const shared = sharedTerms(columns, drawn[0]!);
  return simulation.options.map((option, index) => {
    const { number, values } = option;
    const draw = eventTrials(simulation, trial, number, 1);
    const at = (driver: NumericDriverId) => valueAt(drawn[index]![driver], 0);
    const years = Array.from({ length: values["horizon-years"] }, (_, year) => year + 1);
    const harm = feltQuantities(columns, drawn[index]!, trialWork(columns, drawn[index]!, shared).firstFte);
    const happens = (event: YearlyEvent) => {
      const add = draw(event, eventProbability(event, drawn[index]!, harm));
      return years.map((year) => {
        const count = new Float64Array(1);
        add(count, year, [[1, 1]]);
        return count[0] === 1;
      });
    };
    return {
      drivers: Object.fromEntries(numericDrivers.map(({ id }) => [id, at(id)])) as Record<NumericDriverId, number>,
      events: Object.fromEntries(yearlyEvents.map((event) => [event, happens(event)])) as Record<
        YearlyEvent,
        boolean[]
      >,
      npv: valueAt(trialCosts(columns, drawn[index]!, shared, option, draw), 0),
    };
  });
}
