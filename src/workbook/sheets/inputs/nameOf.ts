import type { Typed } from "../../../model/fault";

/** A choice's name, or what the user typed in its place. */
export function nameOf(names: Readonly<Record<string, string>>, typed: Typed | null): Typed | null {
  return names[String(typed)] ?? typed;
}
