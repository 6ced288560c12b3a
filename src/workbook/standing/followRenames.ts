import type { ComparisonRequest } from "../request/request";

/** An option whose name is gone has been renamed when a new name stands in its place: what was typed for it stays with it. */
export function followRenames(onSheet: readonly string[], { options }: ComparisonRequest): string[] {
  const asked = options.map(({ name }) => name);
  return onSheet.map((name, index) => {
    const inPlace = asked[index];
    return asked.includes(name) || inPlace === undefined || onSheet.includes(inPlace) ? name : inPlace;
  });
}
