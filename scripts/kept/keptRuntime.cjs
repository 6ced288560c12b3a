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

/** The modules that are kept in an environment, by file, and the runtime of the suite that uses it. */
const keptIn = new WeakMap();
const runtimeOf = new WeakMap();

/**
 * Jest evaluates every module anew for each suite. Here packages, the preview and the pure rooms of the source are evaluated once in
 * each worker: they need not be read and compiled again, and their loops stay fast. A suite that mocks has all modules for itself.
 */
module.exports = class KeptRuntime extends Runtime {
  constructor(...details) {
    super(...details);
    runtimeOf.set(this._environment, this);
    const modules = this.registries.getActiveCjsRegistry();
    for (const [file, module] of keptIn.get(this._environment) ?? []) modules.set(file, module);
  }

  /** A kept module imports through the runtime of the suite that first imported it. */
  requireModuleOrMock(from, name) {
    const runtime = runtimeOf.get(this._environment);
    return runtime === this ? super.requireModuleOrMock(from, name) : runtime.requireModuleOrMock(from, name);
  }

  setMock(...details) {
    if (!this.mocks) this.resetModules();
    this.mocks = true;
    super.setMock(...details);
  }

  teardown() {
    if (!this.mocks) {
      const loaded = [...this.registries.getActiveCjsRegistry()].filter(
        ([file, module]) => module.loaded && isKept(file),
      );
      keptIn.set(this._environment, new Map(loaded));
    }
    super.teardown();
  }
};
