/** Excel's limit. */
const longestTitle = 31;

/** A title as it stands, or with a number where a sheet has it already; `taken` in lower case. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = title.slice(0, longestTitle - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
