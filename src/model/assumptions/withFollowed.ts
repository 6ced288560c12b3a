import type { Arrangement } from "../catalogue/driver";
import { driverById } from "../catalogue/drivers";
import { workloadOfYear } from "./workload";
import { defaultValue } from "./defaultValue";
import type { DriverValues, FollowingDriver, OptionAssumptions } from "./assumptions";

/** What an arrangement resolves at first contact, as a share of what is resolved today. */
const resolutionRatio: Readonly<Record<Arrangement, number>> = {
  "in-house": 1,
  "in-house-new": 1,
  automated: 1,
  onshore: 1,
  nearshore: 0.87,
  offshore: 0.75,
};

/** Whether an arrangement is the centre that runs today, whose own people and resolution its figures are. */
export function isTodaysCentre(arrangement: Arrangement): boolean {
  return arrangement === "in-house" || arrangement === "automated";
}

/**
 * An option whose following drivers stand where the values that they follow put them.
 *
 * `first-contact-resolution` is today's times a ratio, `displaced-pay` the pay of the first option's own agents, and `displaced-jobs`
 * the agents of the first option that the option has no agents of its own for.
 */
export function withFollowed(option: OptionAssumptions): OptionAssumptions {
  if (option.following.size === 0) return option;
  const values = { ...option.values };
  const moving = { ...option, values };
  // In the catalogue's order: an option's own agents, whom displaced jobs leave out, follow its resolution.
  for (const driver of option.following) values[driver] = followedValue(driver, moving);
  return moving;
}

/** Where the values that a following driver follows put it. */
export function followedValue(driver: FollowingDriver, option: OptionAssumptions): number {
  return follow[driver](option);
}

const follow: Readonly<Record<FollowingDriver, (option: OptionAssumptions) => number>> = {
  "first-contact-resolution": ({ arrangement, first, values }) => {
    // A vendor that comes first runs the centre of today.
    const ratio = first === null ? 1 : resolutionRatio[arrangement];
    const { least, most } = driverById["first-contact-resolution"].domain;
    return Math.max(least, Math.min(most, values["fcr-today"] * ratio));
  },
  "displaced-pay": (option) => {
    const first = option.first ?? option;
    if (isTodaysCentre(first.arrangement)) return first.values["agent-pay"];
    return defaultValue(driverById["displaced-pay"], option, option.values["default-currency-rate"]);
  },
  "displaced-jobs": ({ first, values }) => {
    if (first === null || !isTodaysCentre(first.arrangement)) return 0;
    const ownAgents = values["agent-pay"] > 0 ? agents(values) : 0;
    return Math.max(0, agents(first.values) - ownAgents);
  },
};

function agents(values: DriverValues): number {
  return workloadOfYear(values, 1).fte;
}
