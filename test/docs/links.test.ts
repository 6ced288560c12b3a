import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const pagesIn = (folder: string, recursive = false) =>
  readdirSync(path.join(root, folder), { recursive, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file));
const pages = [...pagesIn("."), ...pagesIn(".github"), ...pagesIn("preview"), ...pagesIn("docs", true)];

interface Link {
  readonly page: string;
  readonly target: string;
}

/** The links of a page to what stands in the repository, without those in code. */
function linksIn(page: string): Link[] {
  const text = readFileSync(path.join(root, page), "utf8")
    .replace(/^```.*?^```/gms, "")
    .replace(/`[^`\n]*`/g, "");
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = ""]) => ({ page, target }))
    .filter(({ target }) => !/^[a-z]+:/.test(target));
}

/** The fragments that lead to the headings of a page, as GitHub makes them. */
function headingsOf(page: string): string[] {
  const text = readFileSync(path.join(root, page), "utf8").replace(/^```.*?^```/gms, "");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

const links = pages.flatMap(linksIn);

test("the pages of the repository link to each other", () => {
  expect(pages).toContain("README.md");
  expect(links.length).toBeGreaterThan(30);
});

test("every link leads to a file that is there, and to a heading in it where it names one", () => {
  const broken = links.filter(({ page, target }) => {
    const [file = "", heading] = target.split("#");
    const resolved = file === "" ? page : path.join(path.dirname(page), file);
    if (!existsSync(path.join(root, resolved))) return true;
    return heading !== undefined && !headingsOf(resolved).includes(heading);
  });
  expect(broken).toEqual([]);
});
