import type { ReactNode } from "react";
import { helpTexts } from "../locale/helpTexts";
import type { Language } from "../locale/language";
import { messages } from "../locale/messages";
import { evidenceIn } from "../model/catalogue/catalogueDefault";
import { arrangements } from "../model/catalogue/driver";
import { catalogueCurrency } from "../model/catalogue/country";
import { type CatalogueDriver, type RowId, driverById } from "../model/catalogue/drivers";
import { driverValueText } from "../workbook/plan/driverValueText";

/** The headings of a table of drivers. */
export function driverHeader(language: Language): string[] {
  const { driver, id, meaning, unit, source } = helpTexts[language].factorPage;
  const { arrangements: names, headers } = messages[language].choices;
  return [driver, id, meaning, unit, ...arrangements.map((each) => names[each]), source, headers.grade];
}

/** A driver as a row under those headings: what it is, its default for each arrangement, and where that comes from. */
export function driverRow(id: RowId, language: Language): ReactNode[] {
  const { drivers, units } = messages[language];
  const { name, help } = drivers[id];
  const identity = [name, <code key={id}>{id}</code>, help];
  if (id === "arrangement" || id === "country") return [...identity, "", ...arrangements.map(() => ""), "", ""];
  const driver = driverById[id];
  const { source, year, grade, address } = evidenceIn(driver, "us");
  const evidence = [source, ...(year === null ? [] : [year])].filter((part) => part !== "").join(", ");
  return [
    ...identity,
    units[driver.unit](catalogueCurrency),
    ...arrangements.map((each) => written(driver, driver.defaults[each], language)),
    <span key="source" lang="en">
      {address === undefined ? evidence : <a href={address}>{evidence}</a>}
    </span>,
    grade ?? "",
  ];
}

function written({ id }: CatalogueDriver, value: number | string, language: Language): string {
  return typeof value === "number" ? driverValueText(id, value, language) : value;
}
