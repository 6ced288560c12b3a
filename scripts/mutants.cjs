/**
 * Changes the model in thousands of places and tells which changes no test notices: `npm run mutants`, or `npm run mutants cost`
 * for one room. A room's mutants meet the tests of that room alone. What was found before and cannot have changed is kept from
 * the last run. The score of a whole run is written to docs/mutants.md.
 */
const { spawnSync } = require("node:child_process");
const { readFileSync, readdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const stryker = path.join(path.dirname(require.resolve("@stryker-mutator/core/package.json")), "bin/stryker.js");
const rooms = readdirSync("src/model", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync("test/model").includes(entry.name))
  .map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.find((room) => !rooms.includes(room));
if (unknown !== undefined) throw new Error(`No room ${unknown}; there are ${rooms.join(", ")}`);

for (const room of asked.length > 0 ? asked : rooms) {
  const mutate = ["--mutate", `src/model/${room}/**/*.ts`];
  const { status } = spawnSync(process.execPath, [stryker, "run", "scripts/stryker.config.json", ...mutate], {
    stdio: "inherit",
    env: { ...process.env, MUTANTS_OF: room },
  });
  if (status !== 0) process.exit(status ?? 1);
}
if (asked.length === 0) writeFileSync("docs/mutants.md", page());

function page() {
  const { files } = JSON.parse(readFileSync("build/mutants/report.json", "utf8"));
  const rows = rooms.map((room) => {
    const mutants = Object.entries(files)
      .filter(([file]) => file.startsWith(`src/model/${room}/`))
      .flatMap(([, file]) => file.mutants);
    return row(room, mutants);
  });
  const all = row(
    "**all**",
    Object.values(files).flatMap((file) => file.mutants),
  );
  return [
    "# Mutants of the model",
    "",
    "Written by `npm run mutants`. Each mutant is the model with one small change: an operator, a bound, a constant. A test that",
    "fails notices it. Which ones nobody noticed stands in the run's report, `build/mutants/report.html`.",
    "",
    "| room | mutants | noticed | not noticed | score |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
    all,
    "",
    "Most of what is not noticed changes no answer: `<` in place of `<=` where both sides give the same, a loop that goes on after",
    "the sum has settled, a shortcut that only saves time, the words of an error that no caller can cause.",
    "",
  ].join("\n");
}

function row(room, mutants) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const missed = count("Survived", "NoCoverage");
  const score = noticed + missed === 0 ? "" : `${((100 * noticed) / (noticed + missed)).toFixed(1)} %`;
  return `| ${room} | ${noticed + missed} | ${noticed} | ${missed} | ${score} |`;
}
