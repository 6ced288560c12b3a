import type { ComparisonRequest } from "../request/request";

/**
 * An option whose name is gone has been renamed when a new name stands in its place: what was typed for it stays with it. Of two that the
 * sheet calls alike, one keeps the name that is asked for: the one in its place, or else the first.
 */
export function followRenames(onSheet: readonly string[], { options }: ComparisonRequest): string[] {
  const asked = options.map(({ name }) => name);
  return onSheet.map((name, index) => {
    const taken = asked[index];
    const keeper = onSheet.findIndex((other, place) => other === name && asked[place] === name);
    const isStill = asked.includes(name) && (keeper < 0 ? onSheet.indexOf(name) : keeper) === index;
    return isStill || taken === undefined || onSheet.includes(taken) ? name : taken;
  });
}
