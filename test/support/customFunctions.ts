import { installCellRuntime } from "../../src/file/cellRuntime";

/** Puts the part of Excel's runtime that the cell functions use where they look for it; the viewer reads English. */
export function installCustomFunctions(): void {
  const navigator = { value: { language: "en-GB" }, configurable: true };
  Object.defineProperty(globalThis, "navigator", navigator);
  installCellRuntime();
}
