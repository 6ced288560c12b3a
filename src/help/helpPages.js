/**
 * Writes the help into the built add-in, below `help/`: from functions.json and its siblings, which the build has made before,
 * from the catalogue, and from two pages of `docs/`.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const fromDocs = (name) => readFileSync(path.join(root, "docs", name), "utf8");

/** The webpack plugin. */
class HelpPages {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;

    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, () => {
        const pages = this.pagesOf((name) => compilation.getAsset(name).source.source().toString());
        for (const [name, text] of pages) compilation.emitAsset(`help/${name}`, new sources.RawSource(text));
      });
    });
  }

  /** The pages, made anew only where the functions are described otherwise than before. */
  pagesOf(readAsset) {
    require("../../scripts/typescript.cjs");
    const { languages, regionalTag } = require("../locale/language.ts");
    const nameFor = (language) => `functions${language === "en" ? "" : `.${regionalTag[language]}`}.json`;
    const described = languages.map((language) => [language, readAsset(nameFor(language))]);
    const key = JSON.stringify(described);
    if (key !== this.key) {
      const { helpSite } = require("./site.tsx");
      const metadata = Object.fromEntries(described.map(([language, json]) => [language, JSON.parse(json)]));
      this.pages = helpSite({ metadata, accuracy: fromDocs("accuracy.md"), performance: fromDocs("performance.md") });
      this.pages.set("style.css", readFileSync(path.join(__dirname, "style.css"), "utf8"));
      this.key = key;
    }
    return this.pages;
  }
}

module.exports = { HelpPages };
