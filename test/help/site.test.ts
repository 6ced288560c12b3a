import { readFileSync } from "node:fs";
import path from "node:path";
import { HtmlValidate } from "html-validate";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { examples } from "../../src/workbook/examples/examples";
import { contentSecurityPolicy } from "../../src/help/frame/PageHead";
import { FunctionHelpPage } from "../../src/help/pages/FunctionHelpPage";
import { IndexPage } from "../../src/help/pages/IndexPage";
import { helpSite } from "../../src/help/site";
import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { factors } from "../../src/model/catalogue/factors";
import { describedFunctions } from "../support/describedFunctions";
import { samplePlan } from "../support/sample";

const docs = (name: string) => readFileSync(path.resolve(__dirname, "../../docs", name), "utf8");

let site: ReadonlyMap<string, string>;
let names: readonly string[];
beforeAll(async () => {
  const metadata = await describedFunctions();
  names = metadata.en.functions.map(({ id }) => id);
  site = helpSite({ metadata, accuracy: docs("accuracy.md"), performance: docs("performance.md") });
});

const pathsIn = (language: string) => [...site.keys()].filter((name) => name.startsWith(`${language}/`));
const withoutLanguage = (name: string) => name.slice(name.indexOf("/"));
const characters: Readonly<Record<string, string>> = {
  "&#x27;": "'",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};
const plain = (html: string) => html.replace(/&[^;]+;/g, (each) => characters[each] ?? each);
const textOf = (html: string) => plain(html.replace(/<[^>]*>/g, ""));

test("every function and every factor has a page of its own, in every language", () => {
  for (const language of languages) {
    for (const name of names)
      expect(site.get(`${language}/functions/${name.toLowerCase()}.html`)).toContain(`>${name}<`);
    for (const { id } of factors) {
      const { title, at5 } = messages[language].factors[id];
      const text = textOf(site.get(`${language}/factors/${id}.html`)!);
      expect([id, text.includes(title), text.includes(at5)]).toEqual([id, true, true]);
    }
  }
});

test("every page that a sheet leads to is there, in the language of the sheet", () => {
  const pages = languages.map((language) =>
    samplePlan({ language }).sheets.flatMap(({ links }) =>
      links.flatMap((link) => ("helpPage" in link ? [link.helpPage] : [])),
    ),
  );
  for (const [index, language] of languages.entries()) {
    expect(pages[index]?.map((page) => page.split("/")[0])).toContain(language);
    for (const page of pages[index]!) expect(site.get(page)).toContain(`<html lang="${language}"`);
  }
});

test("the languages have the same pages", () => {
  const english = pathsIn("en").map(withoutLanguage);
  for (const language of languages) expect(pathsIn(language).map(withoutLanguage)).toEqual(english);
});

test("every link leads to a page of the help, or out of it over https", () => {
  const broken = [...site].flatMap(([name, html]) =>
    [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
      .map(([, address = ""]) => ({ name, address }))
      .filter(({ address }) => !/^(https:\/\/|#text$)/.test(address))
      .map(({ address }) => ({ name, target: path.posix.join("help", path.posix.dirname(name), address) }))
      .filter(({ target }) => !isBuilt(target)),
  );
  expect(broken).toEqual([]);
});

function isBuilt(target: string): boolean {
  return ["help/style.css", "assets/icon-32.png"].includes(target) || site.has(target.replace(/^help\//, ""));
}

test("pages are valid and accessible HTML", () => {
  const { validateStringSync } = lenient();
  // Pages of a kind differ by their texts alone, so that a few functions and factors stand for all.
  const kinds = pathsIn("en").filter((name) => name.split("/").length === 2);
  const some = [
    "en/functions/outsource_score.html",
    "da/functions/outsource_tco.html",
    "fil/factors/language-gap.html",
  ];
  const faults = ["index.html", ...kinds, ...some].flatMap((name) =>
    validateStringSync(site.get(name)!).results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`),
    ),
  );
  expect(faults).toEqual([]);
});

/** As strict as the validator is, but for the way React writes what HTML leaves open. */
function lenient() {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: { "void-style": "off", "long-title": "off", "attr-case": "off" },
  });
  return { validateStringSync: (html: string) => validator.validateStringSync(html) };
}

test("no page runs a script, styles itself or loads anything from elsewhere", () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toContain("unsafe");
  for (const [name, html] of site) {
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html) ?? [];
    expect([name, plain(policy)]).toEqual([name, contentSecurityPolicy]);
    expect([name, /<script|<style| style=| on[a-z]+=/.exec(html)?.[0]]).toEqual([name, undefined]);
  }
});

test("a function's page shows its example as it is typed where the reader lives, and a mistake with its sentence", () => {
  const [english, danish] = ["en", "da"].map((language) =>
    textOf(site.get(`${language}/functions/outsource_agents.html`)!),
  );
  expect(english).toContain("=OUTSOURCE_AGENTS(120, 300, 0.8, 20)");
  expect(english).toContain("#VALUE! serviceLevel: 80 cannot be used");
  expect(danish).toContain("=OUTSOURCE_AGENTS(120; 300; 0,8; 20)");
  expect(danish).toContain("#VÆRDI! serviceLevel: 80 kan ikke bruges");
});

test("a function that has no example yet has a page all the same", () => {
  const described = { id: "OUTSOURCE_ADDED", description: "Added later.", parameters: [] };
  const page = renderToStaticMarkup(createElement(FunctionHelpPage, { described, enums: [], language: "fil" }));
  const index = renderToStaticMarkup(createElement(IndexPage, { functions: [described], language: "fil" }));
  expect(examples[described.id]).toBeUndefined();
  expect(textOf(page)).toContain("Added later.");
  expect(index).toContain('href="functions/outsource_added.html"');
});
