const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const cache = path.resolve(__dirname, "../node_modules/.cache/assemblyscript");
const compiler = path.resolve(__dirname, "../node_modules/assemblyscript/bin/asc.js");
const options = ["-O3", "--enable", "simd", "--runtime", "stub", "--importMemory", "--noAssert"];

/**
 * Compiles AssemblyScript to a module of JavaScript that exports its WebAssembly in base 64. The compiler takes seconds, so what it
 * made is kept beside the packages, by the source it was made from.
 */
function compiled(source, kind) {
  const version = readFileSync(path.resolve(compiler, "../../package.json"), "utf8");
  const key = createHash("sha256")
    .update([version, ...options, source].join("\0"))
    .digest("hex")
    .slice(0, 32);
  const wasm = path.join(cache, `${key}.wasm`);
  if (!existsSync(wasm)) {
    mkdirSync(cache, { recursive: true });
    // By a name of its own until it is whole: several processes may compile at once.
    const own = path.join(cache, `${key}.${process.pid}`);
    writeFileSync(`${own}.ts`, source);
    execFileSync(process.execPath, [compiler, `${own}.ts`, "-o", `${own}.wasm`, ...options], { cwd: cache });
    renameSync(`${own}.wasm`, wasm);
    rmSync(`${own}.ts`);
  }
  const text = JSON.stringify(readFileSync(wasm, "base64"));
  return kind === "esm" ? `export const wasm = ${text};` : `exports.wasm = ${text};`;
}

/** For webpack. */
module.exports = (source) => compiled(source, "esm");
module.exports.compiled = compiled;
/** For jest. */
module.exports.process = (source) => ({ code: compiled(source, "commonjs") });
