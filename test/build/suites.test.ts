import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

interface Project {
  readonly displayName: string;
  readonly testRegex?: readonly string[];
  readonly testPathIgnorePatterns?: readonly string[];
}

const root = path.resolve(__dirname, "../..");
const { projects } = jest.requireActual<{ projects: readonly Project[] }>("../../jest.config.js");

const suites = ["test", "preview/test"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `/${folder}/${file.replaceAll(path.sep, "/")}`),
);

const matches = (suite: string, patterns: readonly string[]) => patterns.some((each) => new RegExp(each).test(suite));

function projectsOf(suite: string): string[] {
  return projects
    .filter(
      ({ testRegex = [""], testPathIgnorePatterns = [] }) =>
        matches(suite, testRegex) && !matches(suite, testPathIgnorePatterns),
    )
    .map(({ displayName }) => displayName);
}

test("every suite runs once in `npm test`", () => {
  expect(suites.filter((suite) => projectsOf(suite).length !== 1)).toEqual([]);
});

test("no quick suite computes a workbook, opens one or looks at what is built", () => {
  const slow =
    /\b(valuesOf|recomputed|planValues|openWorkbook|startHeadless|describeInBrowser|describeInLibreOffice)\(/;
  const quick = suites.filter((suite) => projectsOf(suite).includes("quick"));
  expect(quick.length).toBeGreaterThan(100);
  expect(quick.filter((suite) => slow.test(readFileSync(path.join(root, suite), "utf8")))).toEqual([]);
});

test("the tests that meet the model's mutants need nothing that is left out of their copy", () => {
  const needed = JSON.stringify(jest.requireActual<object>("../../scripts/mutants/jest.config.cjs")).match(
    /<rootDir>[\w./]+/g,
  );
  const { ignorePatterns } = JSON.parse(
    readFileSync(path.join(root, "scripts/mutants/stryker.config.json"), "utf8"),
  ) as {
    ignorePatterns: string[];
  };
  expect(needed).toContain("<rootDir>/scripts/assemblyScript.cjs");
  expect(needed?.filter((file) => ignorePatterns.some((left) => file.startsWith(`<rootDir>${left}/`)))).toEqual([]);
});
