const asyncHooks = require("node:async_hooks");
const path = require("node:path");
const { default: Runtime } = require("jest-runtime");

const root = path.resolve(__dirname, "../..");

/** What keeps nothing of a suite's that another could see, or only what it computed. */
const pure = /^(node_modules|preview|src[\\/](model|locale|workbook))[\\/]/;
/** What is to be there anew for each suite: hooks of the tests, and which words have come. */
const ofOneSuite = /[\\/](@?jest[\w-]*|@testing-library|test|openPreview\.ts|openingMessages\.ts)(?=[\\/]|$)/;

function isKept(file) {
  const place = path.relative(root, file);
  return pure.test(place) && !ofOneSuite.test(place);
}

/** Of what jest itself needs within an environment: what holds the tests, mocks and timers of one suite. */
const jestsOfOneSuite = /[\\/]node_modules[\\/](jest-circus|@jest[\\/](?!expect)[\w-]+|jest-mock|@sinonjs)[\\/]/;

/** The modules that are kept in an environment, by file, jest's own among them, and the runtime of the suite that uses it. */
const keptIn = new WeakMap();
const runtimeOf = new WeakMap();

/**
 * What tells Jest which test a promise belongs to. A storage that is not ended is handed on with every promise that is ever made
 * afterwards, which after a hundred suites takes as long as the tests, and what it told of lives as long as those promises.
 */
function storagesOfASuite() {
  const storages = [];
  const told = [];
  class AsyncLocalStorage extends asyncHooks.AsyncLocalStorage {
    constructor() {
      super();
      storages.push(this);
    }

    run(store, ...called) {
      const held = { store };
      told.push(held);
      return super.run(held, ...called);
    }

    getStore() {
      return super.getStore()?.store;
    }
  }
  const end = () => {
    for (const storage of storages) storage.disable();
    for (const held of told) held.store = undefined;
  };
  return { hooks: { ...asyncHooks, AsyncLocalStorage }, end };
}

/**
 * Jest evaluates every module anew for each suite. Here packages, the preview and the pure rooms of the source are evaluated once in
 * each worker: they need not be read and compiled again, and their loops stay fast. A suite that mocks has all modules for itself.
 */
module.exports = class KeptRuntime extends Runtime {
  constructor(...details) {
    super(...details);
    this.storages = storagesOfASuite();
    runtimeOf.set(this._environment, this);
    const { own = [], jests = [] } = keptIn.get(this._environment) ?? {};
    for (const [file, module] of own) this.registries.getActiveCjsRegistry().set(file, module);
    for (const [file, module] of jests) this.registries.getInternalCjsRegistry().set(file, module);
  }

  /** A kept module imports through the runtime of the suite that first imported it. */
  requireModuleOrMock(from, name) {
    const runtime = runtimeOf.get(this._environment);
    return runtime === this ? super.requireModuleOrMock(from, name) : runtime.requireModuleOrMock(from, name);
  }

  requireInternalModule(from, name) {
    if (name === "node:async_hooks") return this.storages.hooks;
    const runtime = runtimeOf.get(this._environment);
    return runtime === this ? super.requireInternalModule(from, name) : runtime.requireInternalModule(from, name);
  }

  setMock(...details) {
    if (!this.mocks) this.resetModules();
    this.mocks = true;
    super.setMock(...details);
  }

  teardown() {
    if (!this.mocks) {
      const loaded = (modules, isKept) => [...modules].filter(([file, module]) => module.loaded && isKept(file));
      keptIn.set(this._environment, {
        own: loaded(this.registries.getActiveCjsRegistry(), isKept),
        jests: loaded(this.registries.getInternalCjsRegistry(), (file) => !jestsOfOneSuite.test(file)),
      });
    }
    this.storages.end();
    super.teardown();
  }
};
