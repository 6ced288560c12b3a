import { type Arrangement, isVendors } from "./driver";
import { type CatalogueDriver, essentialDrivers } from "./drivers";

/** Whether only the user can know a driver of an option that is run this way. */
export function isEssentialTo({ essential }: Pick<CatalogueDriver, "essential">, arrangement: Arrangement): boolean {
  return essential === "all" || (essential !== null && isVendors[arrangement] === (essential === "vendor"));
}

/**
 * The figures that only the user can know, of options that are run in these ways, by their drivers. A price and what it is
 * quoted for are one figure, however many vendors have one.
 */
export function essentialFigures(arrangements: readonly Arrangement[]): readonly CatalogueDriver[] {
  return essentialDrivers.filter(
    (driver) => driver.id !== "price-unit" && arrangements.some((arrangement) => isEssentialTo(driver, arrangement)),
  );
}
