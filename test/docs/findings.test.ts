import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/findings.md"), "utf8");
const [held = "", left = ""] = page.split("\n## Left as it is\n");

/** The rows of all tables, without their headers. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| (.*?) *\| (.*?) *\|$/gm)].map(([, found = "", what = ""]) => ({ found, what }));
const findings = rowsOf(held).filter(({ found }) => !/^(-+|What was wrong)$/.test(found));

interface NamedTest {
  readonly title: string;
  readonly file: string;
}

const testsIn = (what: string): NamedTest[] =>
  [...what.matchAll(/\[(.+?)\]\(\.\.\/([^)]+)\)/g)].map(([, title = "", file = ""]) => ({ title, file }));

/** Whether a file has a test of that title: the first argument of a call. */
function isThere({ title, file }: NamedTest): boolean {
  const text = readFileSync(path.join(root, file), "utf8");
  return [`("${title}",`, `(\`${title}\`,`].some((start) => text.replace(/\(\s+/g, "(").includes(start));
}

test("every finding names tests that hold it, each of which is there", () => {
  expect(findings.length).toBeGreaterThan(80);
  const named = findings.map(({ found, what }) => ({ found, tests: testsIn(what) }));
  expect(named.filter(({ tests }) => tests.length === 0)).toEqual([]);
  expect(named.flatMap(({ tests }) => tests).filter((each) => !isThere(each))).toEqual([]);
});

test("a finding that stays says why", () => {
  const reasons = rowsOf(left).filter(({ found }) => !/^(-+|What was found)$/.test(found));
  expect(reasons.length).toBeGreaterThan(0);
  for (const { what } of reasons) expect(what).toMatch(/\w+ \w+/);
});

test("a test that is not there is missed", () => {
  expect(isThere({ title: "a title that no test has", file: "test/docs/findings.test.ts" })).toBe(false);
});
