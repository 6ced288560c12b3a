import { writeFile } from "node:fs/promises";
import { localDay } from "../locale/localDay";
import { messages } from "../locale/messages";
import { comparisonWorkbook } from "../workbook/comparisonWorkbook";
import { comparisonFile } from "./comparisonFile";
import { addinVersion } from "../workbook/request/madeBy";
import { failingChecks } from "./failingChecks";
import { settledValues } from "./planValues";
import { readCommand } from "./readCommand";

void run();

/** `npm run workbook -- ...` */
async function run(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.kind !== "write") {
    const say = command.kind === "help" ? console.log : fail;
    return say(command.text);
  }
  const { path, ownFormulas, helpFolder } = command;
  const request = { ...command.request, writtenOn: localDay(new Date()) };
  const { sheets, file, handOff } = messages[request.language];
  const { language, writtenOn: on } = request;
  const handedOff = ownFormulas === "values" ? { language, on, version: addinVersion } : null;
  const plan = comparisonWorkbook(request, sheets.titles);
  const values = await settledValues(plan, language);
  const bytes = await comparisonFile(plan, language, handedOff, values, helpFolder);
  try {
    await writeFile(path, bytes);
  } catch (error) {
    return fail(file.notWritten(path, (error as Error).message));
  }
  console.log(file.written(path));
  const unsound = handedOff && failingChecks(plan, values, language);
  if (unsound) console.warn(`${handOff.sheet.unsound(unsound)}.`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
