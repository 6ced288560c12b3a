import type { ComparisonRequest } from "../request/request";

const facts = ["country", "currency", "currencyPerDollar", "today", "years"] as const;

/**
 * What is asked for by a user who has seen the comparison as it was: what they left as they saw it is as it stands now, for they may have
 * typed on its sheets since.
 */
export function askedSince(
  asked: ComparisonRequest,
  seen: ComparisonRequest,
  now: ComparisonRequest,
): ComparisonRequest {
  const left = facts.filter((fact) => asked[fact] === seen[fact]).map((fact) => [fact, now[fact]] as const);
  const standing = Object.fromEntries(left) as Partial<ComparisonRequest>;
  return { ...asked, ...standing, options: optionsSince(asked.options, seen.options, now.options) };
}

type Options = ComparisonRequest["options"];

/** An option is the one of its name, or where that is new, the one whose place it has taken. */
function optionsSince(asked: Options, seen: Options, now: Options): Options {
  const names = asked.map(({ name }) => name);
  return asked.map(({ name, arrangement }, index) => {
    const same = seen.findIndex((option) => option.name === name);
    const isRenamed = same < 0 && asked.length === seen.length && !names.includes(seen[index]!.name);
    const [before, present] = [seen, now].map((options) => options[isRenamed ? index : same]);
    if (!before || !present) return { name, arrangement };
    return {
      name: name === before.name ? present.name : name,
      arrangement: arrangement === before.arrangement ? present.arrangement : arrangement,
    };
  });
}
