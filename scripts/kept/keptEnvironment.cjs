/** Puts back what stood on an object. */
function putBack(object, stood) {
  for (const key of Reflect.ownKeys(object)) if (!Object.hasOwn(stood, key)) delete object[key];
  for (const key of Reflect.ownKeys(stood)) {
    const now = Object.getOwnPropertyDescriptor(object, key);
    const isAsBefore = now && ["value", "get", "set"].every((part) => now[part] === stood[key][part]);
    if (!isAsBefore) Object.defineProperty(object, key, stood[key]);
  }
}

/** Leaves a page empty for the next suite. */
function empty({ document, localStorage, sessionStorage }) {
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  localStorage.clear();
  sessionStorage.clear();
}

/**
 * An environment that the suites of a worker use one after another, so that what they import can be kept (see keptRuntime.cjs).
 * Each suite finds the globals as the first one did, but for what cannot be put back (see docs/decisions/kept-modules.md).
 */
function keptEnvironment(Environment) {
  const kept = {};
  return class KeptEnvironment extends Environment {
    constructor(config, context) {
      kept.console = context.console;
      if (kept.environment) return kept.environment;
      const console = new Proxy({}, { get: (_, method) => kept.console[method] });
      super(config, { ...context, console });
      this.stood = Object.getOwnPropertyDescriptors(this.global);
      kept.environment = this;
    }

    async teardown() {
      this.fakeTimers.useRealTimers();
      this.fakeTimersModern.useRealTimers();
      putBack(this.global, this.stood);
      // All that was ever put there, which Node's environment keeps until it ends.
      if (this._globalProxy) this._globalProxy.leftovers = [];
      if (this.global.document) empty(this.global);
    }
  };
}

module.exports = { keptEnvironment };
