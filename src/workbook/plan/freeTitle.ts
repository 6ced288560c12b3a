/** Excel's limit. */
const longestTitle = 31;

/** A title as it stands, or with a number where a sheet has it already: Excel tells no case apart. */
export function freeTitle(title: string, titles: Iterable<string>): string {
  const taken = new Set([...titles].map((each) => each.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = title.slice(0, longestTitle - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
