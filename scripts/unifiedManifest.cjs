/**
 * The unified manifest of Microsoft 365 (manifest.json, and a file of texts for each other language) from manifest.xml, so that
 * both say the same. The fields that the XML has no place for are made from those it has.
 */
const { JSDOM } = require("jsdom");

const schemaVersion = "1.30";
const schemaOf = (name) =>
  `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.${name}schema.json`;

/** Of the icon. */
const accentColor = "#0F6CBD";

/**
 * @param {string} xml
 * @param {string} origin The address that the add-in is served from
 * @returns {Record<string, object>} The files by name
 */
function unifiedManifest(xml, origin) {
  const source = new ManifestSource(xml);
  const manifest = {
    $schema: schemaOf(""),
    manifestVersion: schemaVersion,
    id: source.text("Id"),
    version: source.text("Version").replace(/\.0$/, ""),
    name: { short: source.text("ProviderName"), full: source.localised("name.full", "DisplayName") },
    description: {
      short: source.localised("description.short", "DisplayName"),
      full: source.localised("description.full", "Description"),
    },
    developer: {
      name: source.text("ProviderName"),
      websiteUrl: `${origin}/help/en/index.html`,
      privacyUrl: `${origin}/help/en/privacy.html`,
      termsOfUseUrl: `${origin}/LICENSE.txt`,
    },
    icons: { outline: "assets/icon-32.png", color: "assets/icon-192.png" },
    accentColor,
    localizationInfo: localizationInfo(source),
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    validDomains: [new URL(origin).host],
    extensions: [extension(source)],
  };
  return { "manifest.json": manifest, ...source.languageFiles() };
}

function localizationInfo(source) {
  return {
    defaultLanguageTag: source.text("DefaultLocale").toLowerCase(),
    additionalLanguages: source.locales.map((locale) => ({
      languageTag: locale.toLowerCase(),
      file: `manifest.${locale}.json`,
    })),
  };
}

function extension(source) {
  const capabilities = source.all("Sets > Set").map((set) => ({
    name: set.getAttribute("Name"),
    minVersion: set.getAttribute("MinVersion"),
  }));
  return {
    requirements: { scopes: ["workbook"], capabilities },
    runtimes: [runtime(source)],
    ribbons: [{ contexts: ["default"], tabs: [ribbonTab(source)] }],
    getStartedMessages: [
      {
        title: source.resource("extensions[0].getStartedMessages[0].title", "GetStarted > Title"),
        description: source.resource("extensions[0].getStartedMessages[0].description", "GetStarted > Description"),
        learnMoreUrl: source.resource("extensions[0].getStartedMessages[0].learnMoreUrl", "GetStarted > LearnMoreUrl"),
      },
    ],
  };
}

/** The pane and the functions share one runtime. No namespace: a function is typed by its own name. */
function runtime(source) {
  const pages = source.all("Action").filter((action) => action.querySelector("TaskpaneId"));
  const functions = source.all("FunctionName").map(({ textContent: id }) => ({ id, type: "executeFunction" }));
  const place = "extensions[0].runtimes[0].customFunctions.metadataUrl";
  return {
    id: "SharedRuntime",
    type: "general",
    code: {
      page: source.resource(null, "Page > SourceLocation"),
      script: source.resource(null, "Script > SourceLocation"),
    },
    lifetime: source.all("Runtime")[0].getAttribute("lifetime"),
    actions: [
      ...pages.map((action) => ({
        id: actionOf(action.parentElement),
        type: "openPage",
        view: action.querySelector("TaskpaneId").textContent,
      })),
      ...functions,
    ],
    customFunctions: {
      allowCustomDataForDataTypeAny: true,
      metadataUrl: source.resource(place, "Metadata > SourceLocation"),
    },
  };
}

function actionOf(control) {
  return control.querySelector(":scope > Action > FunctionName")?.textContent ?? control.id;
}

function ribbonTab(source) {
  const [tab] = source.all("OfficeTab");
  const place = "extensions[0].ribbons[0].tabs[0].groups";
  const groups = [...tab.querySelectorAll(":scope > Group")].map((group, index) => ({
    id: group.id,
    label: source.resourceOf(`${place}[${index}].label`, group.querySelector(":scope > Label")),
    icons: icons(source, group),
    controls: [...group.querySelectorAll(":scope > Control")].map((control, at) =>
      ribbonControl(source, control, `${place}[${index}].controls[${at}]`),
    ),
  }));
  return { builtInTabId: tab.id, groups };
}

function ribbonControl(source, control, place) {
  const items = [...control.querySelectorAll(":scope > Items > Item")];
  if (items.length === 0) return commandOf(source, control, place, "button");
  return {
    ...commandOf(source, control, place, "menu"),
    items: items.map((item, at) => commandOf(source, item, `${place}.items[${at}]`, "menuItem")),
  };
}

function commandOf(source, control, place, type) {
  const part = (name, selector) => source.resourceOf(`${place}.${name}`, control.querySelector(`:scope > ${selector}`));
  return {
    id: control.id,
    type,
    label: part("label", "Label"),
    icons: icons(source, control),
    supertip: {
      title: part("supertip.title", "Supertip > Title"),
      description: part("supertip.description", "Supertip > Description"),
    },
    ...(type === "menu" ? {} : { actionId: actionOf(control) }),
  };
}

function icons(source, owner) {
  return [...owner.querySelectorAll(":scope > Icon > *")].map((image) => ({
    size: Number(image.getAttribute("size")),
    url: source.resourceOf(null, image),
  }));
}

/** manifest.xml, read so that what it says in another language is noted under the place of the English text. */
class ManifestSource {
  constructor(xml) {
    this.document = new JSDOM(xml, { contentType: "application/xml" }).window.document;
    this.locales = [...new Set(this.all("DisplayName > Override").map((each) => each.getAttribute("Locale")))];
    this.texts = Object.fromEntries(this.locales.map((locale) => [locale, {}]));
  }

  all(selector) {
    return [...this.document.querySelectorAll(selector)];
  }

  text(name) {
    return this.all(name)[0].textContent;
  }

  localised(place, name) {
    return this.#valueOf(place, this.all(name)[0]);
  }

  resource(place, selector) {
    return this.resourceOf(place, this.all(selector)[0]);
  }

  /** The text or the address that an element names by its `resid`. */
  resourceOf(place, element) {
    return this.#valueOf(place, this.document.getElementById(element.getAttribute("resid")));
  }

  languageFiles() {
    return Object.fromEntries(
      this.locales.map((locale) => [
        `manifest.${locale}.json`,
        { $schema: schemaOf("Localization."), "name.short": this.text("ProviderName"), ...this.texts[locale] },
      ]),
    );
  }

  #valueOf(place, node) {
    for (const override of node.children)
      if (place !== null) this.texts[override.getAttribute("Locale")][place] = override.getAttribute("Value");
    return node.getAttribute("DefaultValue");
  }
}

/** The webpack plugin. */
class UnifiedManifest {
  /** @param {string} origin The address that the add-in is served from, without a slash at its end */
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;

    compiler.hooks.thisCompilation.tap("UnifiedManifest", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "UnifiedManifest", stage }, () => {
        const xml = compilation.getAsset("manifest.xml").source.source().toString();
        for (const [name, content] of Object.entries(unifiedManifest(xml, this.origin)))
          compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
      });
    });
  }
}

module.exports = { UnifiedManifest, unifiedManifest };
