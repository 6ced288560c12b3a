import type { ComparisonRequest } from "../request/request";
import type { Origins } from "../request/seen";

/** Before the name of an option that goes, where another takes that name: no option is called so. */
const goneMark = "\u0000";

export const isGoneName = (name: string) => name.startsWith(goneMark);

/**
 * Under which names what was typed for the options on a sheet is kept: those that they have from now on.
 *
 * @param origins which of them each option was that is asked for; told by their names where it is left out
 */
export function followRenames(onSheet: readonly string[], request: ComparisonRequest, origins?: Origins): string[] {
  if (!origins) return byName(onSheet, request);
  const asked = request.options.map(({ name }) => name);
  return onSheet.map((name, place) => {
    const now = asked[origins.indexOf(place)];
    return now ?? (asked.includes(name) ? goneMark + name : name);
  });
}

/**
 * An option whose name is gone has been renamed when a new name stands in its place: what was typed for it stays with it. Of two that the
 * sheet calls alike, one keeps the name that is asked for: the one in its place, or else the first.
 */
function byName(onSheet: readonly string[], { options }: ComparisonRequest): string[] {
  const asked = options.map(({ name }) => name);
  return onSheet.map((name, index) => {
    const taken = asked[index];
    const keeper = onSheet.findIndex((other, place) => other === name && asked[place] === name);
    const isStill = asked.includes(name) && (keeper < 0 ? onSheet.indexOf(name) : keeper) === index;
    return isStill || taken === undefined || onSheet.includes(taken) ? name : taken;
  });
}
