import type { ComparisonRequest } from "../request/request";
import type { Origins, Seen } from "../request/seen";

const facts = ["country", "currency", "currencyPerDollar", "today", "years"] as const;

/** What is asked for, and which of the options that stand each option was. */
export interface AskedNow {
  readonly request: ComparisonRequest;
  readonly origins: Origins;
}

/**
 * What is asked for by a user who has seen the comparison as it was: what they left as they saw it is as it stands now, for they may have
 * typed on its sheets since.
 */
export function askedSince(
  asked: ComparisonRequest,
  { request: seen, origins }: Seen,
  now: ComparisonRequest,
): AskedNow {
  const left = facts.filter((fact) => asked[fact] === seen[fact]).map((fact) => [fact, now[fact]] as const);
  const standing = Object.fromEntries(left) as Partial<ComparisonRequest>;
  const places = origins.map((origin) => (origin === null ? null : placeNow(origin, seen, now)));
  const options = asked.options.map((option, index) => {
    const { name, arrangement } = option;
    const [before, present] = [seen.options[origins[index] ?? -1], now.options[places[index] ?? -1]];
    if (!before || !present) return option;
    return {
      ...option,
      name: name === before.name ? present.name : name,
      arrangement: arrangement === before.arrangement ? present.arrangement : arrangement,
    };
  });
  return { request: { ...asked, ...standing, options }, origins: places };
}

/** Where an option stands that was seen: in its place, or, of another number of options, where its name does. */
function placeNow(origin: number, seen: ComparisonRequest, now: ComparisonRequest): number | null {
  if (now.options.length === seen.options.length) return origin;
  const place = now.options.findIndex(({ name }) => name === seen.options[origin]?.name);
  return place < 0 ? null : place;
}
