import { evidenceIn } from "./catalogueDefault";
import type { Country } from "./country";
import type { Driver, Evidence } from "./driver";
import type { NumericDriverId } from "./drivers";

interface Law extends Required<Omit<Evidence, "grade">> {
  /** What the law sets; null where it depends on the case. */
  readonly value: number | null;
}

/** What the law of a country says of drivers whose default leaves it out, as it does not hold for every buyer. */
export const countryLaw: Readonly<Record<Country, Readonly<Partial<Record<NumericDriverId, Law>>>>> = {
  us: {
    "tax-rate": law(
      0.21,
      "By law 21% of profit, federal (OECD, by ProCon); the default is before tax",
      2018,
      "https://corporatetax.procon.org/view.resource.php?resourceID=005128",
    ),
  },
  dk: {
    "tax-rate": law(
      0.22,
      "By law 22% of profit (KPMG, corporate tax rates); the default is before tax",
      2025,
      "https://kpmg.com/dk/en/home/insights/2016/11/tax-rates-online.html",
    ),
    "fee-tax-rate": law(
      0.25,
      "By law 25% VAT, also on services from abroad, which banks, insurers and others exempt from VAT bear (BDO); the default is a buyer who recovers all of it",
      2025,
      "https://www.bdo.dk/da-dk/faglig-info/skat-og-moms/skat-og-moms-2025/momsfrie-virksomheders-kob-af-varer-og-ydelser-i-udlandet-hvad-skal-du-vare-opmarksom-pa",
    ),
    "transfer-share": law(
      null,
      "By Virksomhedsoverdragelsesloven staff may follow the work to a vendor, where the unit keeps its identity (Dansk Socialrådgiverforening); the default moves nobody",
      null,
      "https://socialraadgiverne.dk/raad-og-vejledning/virksomhedsoverdragelse/hvad-er-virksomhedsoverdragelse/",
    ),
  },
  ph: {
    "tax-rate": law(
      0.25,
      "By law 25% of profit, 20% for small firms and registered enterprises (BIR RR 7-2025 and 9-2025, by Grant Thornton); the default is before tax",
      2025,
      grantThornton(),
    ),
    "fee-tax-rate": law(
      0.12,
      "By law 12% VAT, borne by the buyer where a registered enterprise sells at home (Grant Thornton); the default is a buyer who recovers all of it",
      2025,
      grantThornton(),
    ),
  },
  gb: {
    "tax-rate": law(
      0.25,
      "By law 25% of profit, 19% of small profits (OIYO calculations); the default is before tax",
      2026,
      "https://glama.ai/mcp/connectors/io.github.yuli3/oiyo-calculations/tools/calculate_uk_corporate_tax",
    ),
    "fee-tax-rate": law(
      0.2,
      "By law 20% VAT, also on services from abroad, of which banks and insurers recover a part only (Lexology); the default is a buyer who recovers all of it",
      2010,
      "https://www.lexology.com/library/detail.aspx?g=0f089fe5-3262-4293-b102-a7115a20d56b",
    ),
    "transfer-share": law(
      null,
      "By TUPE staff may follow the work to a vendor, where it stays fundamentally the same (HRreview); the default moves nobody",
      2015,
      "https://www.hrreview.co.uk/hr-news/strategy-news/naomi-sansom-employment-law-outsourcing-tupe-not-tupe/56417",
    ),
  },
};

/** Where a driver's default comes from in a country, or what the law there says that the default leaves out. */
export function evidenceByLaw(driver: Driver, country: Country): Evidence {
  const evidence = evidenceIn(driver, country);
  const said = countryLaw[country][driver.id as NumericDriverId];
  return said ? { ...evidence, source: said.source, year: said.year, address: said.address } : evidence;
}

function law(value: number | null, source: string, year: number | null, address: string): Law {
  return { value, source, year, address };
}

function grantThornton(): string {
  return "https://grantthornton.com.ph/insights/articles-and-updates1/tax-notes/create-more-reduced-income-tax-rates-for-rbes-and-additional-allowable-deductions-to-gross-income";
}
