/**
 * Changes the model in thousands of places and tells which changes no test notices: `npm run mutants`, or `npm run mutants cost`
 * for one room, or `npm run mutants simulation/draws` for a part of one. A room's mutants meet the tests of that room alone, and
 * those of a part the tests of that part. What was found before and cannot have changed is kept from the last run. docs/mutants.md
 * has each room's score and the day on which it was tried; a room that was not asked for keeps its own.
 */
const { spawnSync } = require("node:child_process");
const { existsSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const parts = require("./parts.cjs");

const stryker = path.join(path.dirname(require.resolve("@stryker-mutator/core/package.json")), "bin/stryker.js");
const rooms = readdirSync("src/model", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync("test/model").includes(entry.name))
  .flatMap(({ name }) => (parts[name] ? Object.keys(parts[name]).map((part) => `${name}/${part}`) : [name]));
for (const [room, those] of Object.entries(parts)) {
  const inParts = new Set(Object.values(those).flatMap(({ files }) => files));
  const missing = readdirSync(`src/model/${room}`).filter((file) => !inParts.has(path.basename(file, ".ts")));
  if (missing.length > 0) throw new Error(`In no part of ${room}: ${missing.join(", ")}`);
}
const asked = process.argv.slice(2).flatMap((what) => {
  const found = rooms.filter((room) => room === what || room.startsWith(`${what}/`));
  if (found.length === 0) throw new Error(`No room ${what}; there are ${rooms.join(", ")}`);
  return found;
});

const page = "docs/mutants.md";
const scores = new Map(existsSync(page) ? readFileSync(page, "utf8").split("\n").flatMap(readScore) : []);

for (const room of asked.length > 0 ? asked : rooms) {
  const mutate = ["--mutate", (filesOf(room) ?? [`src/model/${room}/**/*.ts`]).join()];
  const { status } = spawnSync(process.execPath, [stryker, "run", "scripts/mutants/stryker.config.json", ...mutate], {
    stdio: "inherit",
    env: { ...process.env, MUTANTS_OF: room },
  });
  if (status !== 0) process.exit(status ?? 1);
  scores.set(room, scoreOf(room));
  writeFileSync(page, text());
  spawnSync(process.execPath, [require.resolve("prettier/bin/prettier.cjs"), "--write", page], { stdio: "inherit" });
}

/** The files of a part; undefined for a whole room. */
function filesOf(what) {
  const [room, part] = what.split("/");
  return parts[room]?.[part]?.files.map((file) => `src/model/${room}/${file}.ts`);
}

function scoreOf(room) {
  const { files } = JSON.parse(readFileSync("build/mutants/report.json", "utf8"));
  const own = filesOf(room);
  const mutants = Object.entries(files)
    .filter(([file]) => (own ? own.includes(file) : file.startsWith(`src/model/${room}/`)))
    .flatMap(([, file]) => file.mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const day = new Date().toISOString().slice(0, 10);
  return { noticed: count("Killed", "Timeout"), missed: count("Survived", "NoCoverage"), day };
}

/** A row of the page as it was written; any other line is nothing. */
function readScore(line) {
  const [room, , noticed, missed, , day] = line
    .split("|")
    .slice(1)
    .map((cell) => cell.trim());
  return rooms.includes(room) ? [[room, { noticed: Number(noticed), missed: Number(missed), day }]] : [];
}

function text() {
  const tried = rooms.filter((room) => scores.has(room));
  const untried = rooms.filter((room) => !scores.has(room));
  const sum = (what) => tried.reduce((so, room) => so + scores.get(room)[what], 0);
  return [
    "# Mutants of the model",
    "",
    "Written by `npm run mutants`. Each mutant is the model with one small change: an operator, a bound, a constant. A test that",
    "fails notices it. Which ones nobody noticed stands in the run's report, `build/mutants/report.html`.",
    "",
    "The mutants of a room meet the tests of that room alone. Those of a part of a room meet these alone, each property with 25",
    "examples at most:",
    "",
    ...Object.entries(parts).flatMap(([room, those]) =>
      Object.entries(those).map(([part, { tests }]) => `- ${room}/${part}: ${tests.join(", ")}`),
    ),
    "",
    "| room | mutants | noticed | not noticed | score | tried on |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
    ...tried.map((room) => row(room, scores.get(room))),
    row("**together**", { noticed: sum("noticed"), missed: sum("missed"), day: "" }),
    "",
    ...(untried.length > 0 ? [`Not tried yet: ${untried.join(", ")}.`, ""] : []),
    "Most of what is not noticed changes no answer: `<` in place of `<=` where both sides give the same, a loop that goes on after",
    "the sum has settled or writes one number beyond the end of a column, where none stands, a shortcut that only saves time, as",
    "that of the loops in WebAssembly, the words of an error that no caller can cause.",
    "",
  ].join("\n");
}

function row(room, { noticed, missed, day }) {
  const all = noticed + missed;
  const score = all === 0 ? "" : `${((100 * noticed) / all).toFixed(1)} %`;
  return `| ${room} | ${all} | ${noticed} | ${missed} | ${score} | ${day} |`;
}
