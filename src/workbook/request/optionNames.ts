import { foldName } from "../../locale/foldName";
import type { Arrangement } from "../../model/catalogue/driver";

export interface NamedOption {
  /** Null until the user types one: the name then follows the arrangement and the language. */
  readonly name: string | null;
  readonly arrangement: Arrangement;
}

/** Each option's name; a default name that an earlier option has gets the next free number. */
export function optionNames(
  options: readonly NamedOption[],
  defaults: Readonly<Record<Arrangement, string>>,
): string[] {
  const taken = new Set<string>();
  return options.map(({ name, arrangement }) => {
    let free = name ?? defaults[arrangement];
    for (let number = 2; name === null && taken.has(foldName(free)); number++)
      free = `${defaults[arrangement]} ${number}`;
    taken.add(foldName(free));
    return free;
  });
}
