/**
 * Writes what Excel needs to know of the cell functions: functions.json in English, from the comments above the functions,
 * and one file for each other language, from `src/locale/<language>/functionHelp.ts`.
 */
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");
const { swcForNode } = require("../../../scripts/swcOptions.cjs");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const locale = path.resolve(__dirname, "../../locale");

/** The metadata of all cell functions in a folder, in English. Throws a list of what is wrong. */
async function readFunctions(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files.map((name) => path.join(folder, name)));
  refuse(errors);

  const metadata = JSON.parse(metadataJson);
  for (const described of describedItems(metadata)) described.item.description = oneLine(described.item.description);
  refuse([...metadata.functions.flatMap(faultsOfName), ...repeatedEnums(metadata), ...missingDescriptions(metadata)]);
  refuse(faultsOfFlags(metadata));
  return metadata;
}

/** The same metadata with another language's texts. Throws a list of the texts that are missing. */
function translate(english, help) {
  const metadata = structuredClone(english);
  const missing = [];
  const textOf = (text, place) => {
    if (!text) missing.push(`${place} has no text.`);
    return text;
  };
  for (const { item, place, find } of describedItems(metadata)) item.description = textOf(find(help), place);
  for (const { id, values } of metadata.enums ?? []) {
    for (const value of values) {
      const key = value.stringValue ?? value.numberValue;
      value.tooltip = textOf(help.choices[id]?.[key], `${id} ${key}`);
    }
  }
  refuse(missing);
  return metadata;
}

/** The same metadata with the page of the help that Excel opens for each function, at the address the add-in is served from. */
function withHelp(metadata, origin, language) {
  const pageOf = ({ id }) => `${origin}/help/${language}/functions/${id.toLowerCase()}.html`;
  return { ...metadata, functions: metadata.functions.map((each) => ({ ...each, helpUrl: pageOf(each) })) };
}

/** Every function and parameter, with its place in words and the way to its text in a translation. */
function describedItems({ functions }) {
  return functions.flatMap((item) => [
    { item, place: item.id, find: (help) => help.functions[item.id]?.description },
    ...item.parameters.map((parameter) => ({
      item: parameter,
      place: `${item.id} ${parameter.name}`,
      find: (help) => help.functions[item.id]?.parameters[parameter.name],
    })),
  ]);
}

/** The prefix also keeps a name from looking like a cell address, as `FEE1` would. */
function faultsOfName({ id, name }) {
  return /^OUTSOURCE_[A-Z]+$/.test(id) && id === name
    ? []
    : [`${name} (${id}) must be OUTSOURCE_ and capital letters.`];
}

/**
 * With this flag an error in a cell reaches us as a value, so that the answer can say where it stands. It wants version 1.4 of
 * the custom functions runtime; beside `allowErrorForDataTypeAny`, which it makes needless, it crashes Excel LTSC 2021
 * (office-js#4385).
 */
function faultsOfFlags({ allowCustomDataForDataTypeAny, allowErrorForDataTypeAny }) {
  return allowCustomDataForDataTypeAny && allowErrorForDataTypeAny === undefined
    ? []
    : ["Data types must be allowed, and errors not once more beside them."];
}

function repeatedEnums({ enums = [] }) {
  const ids = enums.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `The choices ${id} are declared twice.`);
}

function missingDescriptions(metadata) {
  const missing = describedItems(metadata).filter(({ item }) => !item.description);
  return missing.map(({ place }) => `${place} has no description.`);
}

function oneLine(text) {
  return text?.replace(/\s+/g, " ").trim();
}

function refuse(faults) {
  if (faults.length > 0) throw new Error(`The cell functions cannot be described:\n${faults.join("\n")}`);
}

/** The exports of a module of plain data, which can be run as it stands. */
function readModule(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), swcForNode({ tsx: false }));
  const exports = {};
  new Function("exports", code)(exports);
  return exports;
}

/** The webpack plugin. */
class FunctionMetadata {
  /** @param {string} origin The address that the add-in is served from, without a slash at its end */
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;

    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      const emit = (name, metadata, language) => {
        const text = JSON.stringify(withHelp(metadata, this.origin, language), null, 2);
        compilation.emitAsset(name, new sources.RawSource(text));
      };

      compilation.hooks.processAssets.tapPromise({ name: "FunctionMetadata", stage }, async () => {
        const english = await readFunctions(path.resolve(__dirname, ".."));
        emit("functions.json", english, "en");
        const { languages, regionalTag } = readModule(path.join(locale, "language.ts"));
        for (const language of languages.filter((each) => each !== "en")) {
          const file = path.join(locale, language, "functionHelp.ts");
          compilation.fileDependencies.add(file);
          emit(`functions.${regionalTag[language]}.json`, translate(english, readModule(file).functionHelp), language);
        }
      });
    });
  }
}

module.exports = { FunctionMetadata, readFunctions, translate, withHelp };
