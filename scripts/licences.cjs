/**
 * Writes build/sbom.json, the list of all packages that the add-in and its development use (CycloneDX, by `npm sbom`), and ends
 * with 1 where one of them has a licence that is not allowed.
 */
const { execFileSync } = require("node:child_process");
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { dependencies } = require("../package.json");

/** Licences of what is shipped to users. */
const shippedLicences = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Licences of what is only built and tested with: nothing of it is passed on. */
const otherLicences = [...shippedLicences, "BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "MIT-0", "MPL-2.0"];

/** Packages that name no licence in their package.json, with what their licence file says. */
const readByHand = {
  "@microsoft/office-js":
    "Microsoft's terms for Office add-ins; the preview and the tests run it, unchanged, and nothing ships it",
  "@univerjs/telemetry": "Apache-2.0",
};

/** The components of a bill of materials whose licence is not allowed, in words. */
function licenceFaults({ components, dependencies: graph }, shippedNames) {
  const shipped = reachedFrom(shippedNames, components, graph);
  return components.flatMap((component) => {
    const { name, version } = component;
    const licence = licenceOf(component);
    const allowed = shipped.has(component["bom-ref"]) ? shippedLicences : otherLicences;
    if (licence === "" ? name in readByHand : isAllowed(licence, allowed)) return [];
    return [`${name} ${version}: ${licence || "no licence"} is not allowed here.`];
  });
}

/** The references of packages by name, and of all that they need. */
function reachedFrom(names, components, graph) {
  const needs = new Map(graph.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const reached = new Set();
  const follow = (ref) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    (needs.get(ref) ?? []).forEach(follow);
  };
  for (const component of components) if (names.includes(component.name)) follow(component["bom-ref"]);
  return reached;
}

function licenceOf({ licenses = [] }) {
  return licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(" AND ");
}

/** Whether one of the alternatives of a licence expression asks for allowed licences alone. */
function isAllowed(expression, allowed) {
  const alternatives = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((alternative) => alternative.split(" AND ").every((each) => allowed.includes(each)));
}

function run() {
  const root = path.resolve(__dirname, "..");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26, shell: process.platform === "win32" };
  const sbom = execFileSync(npm, ["sbom", "--sbom-format", "cyclonedx"], options);
  mkdirSync(path.join(root, "build"), { recursive: true });
  writeFileSync(path.join(root, "build/sbom.json"), sbom);

  const bill = JSON.parse(sbom);
  const faults = licenceFaults(bill, Object.keys(dependencies));
  for (const fault of faults) console.error(fault);
  if (faults.length === 0)
    console.log(`The licences of ${bill.components.length} packages are allowed: build/sbom.json`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (require.main === module) run();

module.exports = { licenceFaults };
