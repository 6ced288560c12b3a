import { writeFileSync } from "node:fs";
import path from "node:path";
import { installCustomFunctions } from "../support/customFunctions";
import type { Group } from "./group";
import { libraryGroups } from "./libraryGroups";
import { moneyRivals } from "./moneyRivals";
import { type MeasuredGroup, performancePage, performanceTable } from "./performancePage";
import { samplingErrors } from "./samplingErrors";
import { scoringRivals } from "./scoringRivals";
import { sideBySide } from "./sideBySide";
import { simulationGroups } from "./simulationGroups";
import { staffingRivals } from "./staffingRivals";
import { endThreads } from "./webWorkers";
import { recalculated } from "./workbookRivals";

async function measured(group: Group): Promise<MeasuredGroup> {
  const timed = { group, timings: await sideBySide(group.rivals, group.clock) };
  const { header, rows } = performanceTable(timed);
  console.log(`\n${[group.title, ...(group.notes ?? [])].join("\n")}`);
  for (const [name, ...cells] of [header, ...rows])
    console.log(
      `  ${name}`.padEnd(56) + cells.map((cell, index) => cell.padStart(header[index + 1]!.length + 8)).join(""),
    );
  return timed;
}

async function bench(): Promise<void> {
  installCustomFunctions();
  const { groups, numpy } = await simulationGroups();
  const staffing = [100, 1000].flatMap((busiest) =>
    [true, false].map((inWholeCalls) => ({
      title: `Agents of 17,520 half-hours, up to ${busiest} ${inWholeCalls ? "whole" : "fractional"} calls`,
      rivals: staffingRivals(busiest, inWholeCalls),
    })),
  );
  const all: Group[] = [
    ...groups,
    ...libraryGroups(),
    ...staffing,
    { title: "18 factors, 4 options", rivals: scoringRivals() },
    { title: "Total cost", rivals: moneyRivals() },
    recalculated(),
  ];
  const results = [];
  for (const group of all) results.push(await measured(group));
  numpy?.end();
  await endThreads();
  writeFileSync(
    path.resolve(__dirname, "../../docs/performance.md"),
    await performancePage(results, numpy?.versions, [samplingErrors()]),
  );
}

void bench();
