/**
 * Builds with webpack in a process of its own, so that several builds take a core each.
 * `node preview/build.mjs configuration.js [name] [--watch]`
 */
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(import.meta.url);
const builtMessage = "built";

/** Builds the preview's page. */
export const buildPage = () => build(join(dirname(script), "webpack.config.js"));

/**
 * Resolves when what a file configures is built; the cache is written after that.
 * @param {string} file A configuration of webpack, or several by name
 * @param {{ name?: string, rebuilt?: () => void }} [settings] `rebuilt`: called when a change of the
 * source has been built; where it is left out, nothing is watched
 * @returns {Promise<void>}
 */
export function build(file, { name, rebuilt } = {}) {
  const child = fork(script, [file, ...(name ? [name] : []), ...(rebuilt ? ["--watch"] : [])]);
  return new Promise((resolve, reject) => {
    let isFirst = true;
    child.on("message", () => {
      if (!isFirst) rebuilt?.();
      isFirst = false;
      resolve();
    });
    child.on("exit", (code) => reject(new Error(`The build of ${name ?? file} ended with ${code}.`)));
  });
}

async function run([file, ...options]) {
  const { default: webpack } = await import("webpack");
  const isWatching = options.includes("--watch");
  const name = options.find((option) => !option.startsWith("--"));
  const configurations = createRequire(script)(file);
  const compiler = webpack(name ? configurations[name] : configurations);
  const report = (error, stats) => {
    const failure = error ?? (stats.hasErrors() ? stats.toString({ all: false, errors: true }) : null);
    if (failure) console.error(failure);
    else process.send?.(builtMessage);
    if (isWatching) return;
    // What remains is the cache for the next time.
    setPriority(10);
    compiler.close(() => process.exit(failure ? 1 : 0));
  };
  // Whoever has started this process may end without a word to it.
  process.on("disconnect", () => process.exit());
  if (isWatching) compiler.watch({}, report);
  else compiler.run(report);
}

if (process.argv[1] === script) await run(process.argv.slice(2));
