import type { PaneWindow } from "./paneWindow";

const watched = Symbol.for("preview.watched");

/**
 * office.js accepts `range.colour = "red"` without a word: the value lands on its proxy and goes nowhere. Between
 * the proxies' prototypes and `Object.prototype` a watcher is put that sees such a member, so that it is reported.
 */
export function watchLostMembers(pane: PaneWindow, report: (member: string) => void): void {
  const known = pane.OfficeExtension?.ClientObject.prototype;
  if (!known || watched in known) return;
  const root = lastBeforeObject(known);
  const watcher = new Proxy(Object.create(Object.getPrototypeOf(root) as object) as object, {
    has: (target, key) => key === watched || Reflect.has(target, key),
    set: (_target, key, value, receiver: object) => {
      const isProxy = !Object.hasOwn(receiver, "constructor") && "_className" in receiver;
      if (typeof key === "string" && isProxy && !isOwnField(key)) {
        report(`${String(receiver._className)}.${key}, which Excel does not have,`);
      }
      return Reflect.defineProperty(receiver, key, { value, writable: true, configurable: true, enumerable: true });
    },
  });
  Object.setPrototypeOf(root, watcher);
}

/** office.js names its own fields with an underscore or `m_`. */
const isOwnField = (key: string): boolean => key.startsWith("_") || key.startsWith("m_");

function lastBeforeObject(prototype: object): object {
  const next = Object.getPrototypeOf(prototype) as object | null;
  return next === null || Object.getPrototypeOf(next) === null ? prototype : lastBeforeObject(next);
}
