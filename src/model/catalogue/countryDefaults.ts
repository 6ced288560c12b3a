import type { Evidence } from "./driver";
import type { Country } from "./country";
import type { NumericDriverId } from "./drivers";

/** A default that a country has of its own; its money is in the country's own currency. */
export interface CountryDefault extends Evidence {
  /** For every option; or for those who employ agents, or for those who work for a price, the catalogue's own for the others. */
  readonly value:
    number | { readonly ownCentres: number } | Readonly<Record<"onshore" | "nearshore" | "offshore", number>>;
}

/** What a country replaces in the catalogue. The United States are the catalogue itself. */
export const countryDefaults: Readonly<
  Record<Exclude<Country, "us">, Readonly<Partial<Record<NumericDriverId, CountryDefault>>>>
> = {
  dk: {
    "agent-pay": {
      value: { ownCentres: 461_000 },
      ...from(
        "B",
        "Statistics Denmark LONS20 by Prowi, contact-centre salespersons (DISCO 5244), median of 42,300 a month with the employer's pension, taken out",
        2025,
        "https://raw.githubusercontent.com/Prowi-ApS/prowi-web/5170e1711129e61c42a0e9d67fe3ad7fdb5ead79/downloads/report/sales-salary-denmark-2026.csv",
      ),
    },
    "benefits-rate": {
      value: 0.12,
      ...from(
        "B",
        "dfkf.dk, employer's pension of 10% in the agreement of 2023; employer's contributions of about 1.7%",
        2023,
        "https://dfkf.dk/MitDFKF/3_Medlemsfordele/N_Pensionsordning.aspx",
      ),
    },
    "paid-hours": {
      value: 1924,
      ...from(
        "A",
        "Statistics Denmark LONS20 by Prowi, 160.33 hours a month: 37 hours in 52 weeks",
        2025,
        "https://raw.githubusercontent.com/Prowi-ApS/prowi-web/5170e1711129e61c42a0e9d67fe3ad7fdb5ead79/downloads/report/sales-salary-denmark-2026.csv",
      ),
    },
    shrinkage: {
      value: 0.35,
      ...from(
        "U",
        "Judgement: .20 and the leave of 25 days by the Holidays Act (IDA), 5 more and 8 public holidays",
        null,
        "https://english.ida.dk/holiday",
      ),
    },
    "supervisor-pay": { value: { ownCentres: 560_000 }, ...from("U", "Judgement: 1.2 times an agent's pay", null) },
    "cost-per-hire": {
      value: { ownCentres: 115_000 },
      ...from(
        "B",
        "Sørensen and El-Salanti, Call Centers in Denmark 2004, 22 days of training and 17 weeks to proficiency, at the pay above",
        2005,
        "http://www.ilr.cornell.edu/globalcallcenter/research/denmark.html",
      ),
    },
    attrition: { value: { ownCentres: 0.2 }, ...from("U", "Judgement: no Danish figure was found", null) },
    "workplace-cost": {
      value: { ownCentres: 26_000 },
      ...from(
        "C",
        "Office rents of Colliers, EDC and Lokalebasen 2025, 13 square metres at 1,250 and 60% for running them",
        2025,
        "https://at-finde-investeringsejendomme.dk/sammenligning-af-lejepriser-for-erhvervsejendomme-i-forstaeder-og-centrum-af-stoerre-byer-i-danmark",
      ),
    },
    "technology-cost": { value: { ownCentres: 19_000 }, ...from("C", "The US figure at the exchange rate", 2026) },
    "wage-inflation": {
      value: 0.035,
      ...from(
        "B",
        "Dansk Erhverv and DA, pay rises of 4.3 to 5.6% in 2024, judged downwards",
        2024,
        "https://danskerhverv.dk/radgivning/statistik-om-lon-og-personale/tal-om-lonudviklingen-i-danmark",
      ),
    },
    "price-inflation": {
      value: 0.02,
      ...from(
        "A",
        "Statistics Denmark, consumer prices, 1.9% in 2025",
        2025,
        "https://www.finanznachrichten.de/nachrichten-2026-01/67407177-denmark-inflation-eases-to-1-9-lowest-in-6-months-020.htm",
      ),
    },
    "discount-rate": { value: 0.075, ...from("U", "The US figure: no Danish one was found", null) },
    "severance-months": {
      value: 2,
      ...from(
        "U",
        "Judgement: notice of 3 to 6 months by Funktionærloven § 2, less what is worked while both centres run",
        null,
        "http://www.tekniq.dk/videncenter/oversigt/ansaettelseogoverenskomst/afsked/varslerogblanketter/funktionaerer",
      ),
    },
    price: {
      value: { onshore: 430, nearshore: 185, offshore: 185 },
      ...from(
        "U",
        "Judgement from Dutch and British quotes: no Danish quote, and none for Danish spoken abroad, was found",
        null,
      ),
    },
    "default-currency-rate": { value: 6.354, ...euroRates("7.4726/1.1761") },
  },
  ph: {
    "agent-pay": {
      value: { ownCentres: 300_000 },
      ...from(
        "B",
        "Site Selection Group, base wage of USD 2 to 3 an hour, without the 13th month",
        2024,
        "https://info.siteselectiongroup.com/blog/labor-cost-comparison-of-nearshore-and-offshore-call-center-locations",
      ),
    },
    "benefits-rate": {
      value: 0.3,
      ...from(
        "B",
        "By law 21.8%: SSS, PhilHealth, Pag-IBIG and the 13th month; Site Selection Group 40 to 50% with health plan and allowances",
        2025,
        "https://asksonnie.info/strengthen-and-strategize/corporate-governance-compliance/2025-sss-philhealth-pagibig-hdmf-premium",
      ),
    },
    "paid-hours": { value: 2080, ...from("U", "Judgement: 8 hours on 260 days", null) },
    shrinkage: { value: 0.3, ...from("U", "The US figure: no Philippine one was found", null) },
    "supervisor-pay": {
      value: { ownCentres: 420_000 },
      ...from(
        "C",
        "PayScale, a call-centre manager's 501,509 a year, judged downwards",
        null,
        "https://idcallcenter.com/manager-salary-philippines",
      ),
    },
    "cost-per-hire": { value: { ownCentres: 60_000 }, ...from("U", "Judgement: two to four weeks of training", null) },
    attrition: {
      value: { ownCentres: 0.35 },
      ...from(
        "B",
        "CCAP and WTW, 45% in 2022 and 28% in the first half of 2023",
        2024,
        "https://newsbytes.ph/2024/05/28/attrition-rates-in-ph-contact-center-firms-continue-to-go-down/",
      ),
    },
    "workplace-cost": { value: { ownCentres: 65_000 }, ...pitonPrice() },
    "technology-cost": { value: { ownCentres: 90_000 }, ...pitonPrice() },
    "wage-inflation": {
      value: 0.055,
      ...from(
        "B",
        "Mercer Philippines, median increases of 6.0% in 2023 and 6.2% in 2024, judged downwards",
        2024,
        "http://sinoinvest.biz/index-46.html",
      ),
    },
    "price-inflation": {
      value: 0.04,
      ...from(
        "A",
        "PSA, consumer prices, 4.5% in January to May 2026, judged towards the target of 2 to 4%",
        2026,
        "https://mb.com.ph/2026/06/05/may-inflation-eases-slightly-to-68",
      ),
    },
    "discount-rate": { value: 0.1, ...from("U", "Judgement: no Philippine figure was found", null) },
    "severance-months": {
      value: 2.5,
      ...from(
        "A",
        "Labor Code art. 298, a month for each year of service; 2.5 years of service are judgement",
        2025,
        "https://www.respicio.ph/commentaries/authorized-causes-for-dismissal-under-philippine-labor-code",
      ),
    },
    price: {
      value: { onshore: 480, nearshore: 480, offshore: 480 },
      ...from("U", "Judgement from export quotes of USD 7 to 12: no quote for a Philippine buyer was found", null),
    },
    "default-currency-rate": { value: 60.48, ...euroRates("71.136/1.1761") },
  },
  gb: {
    "agent-pay": {
      value: { ownCentres: 26_100 },
      ...from(
        "B",
        "ContactBabel, a new agent's median of 12.05 an hour in November 2024, raised with the National Living Wage to 13.39",
        2024,
        "https://dhirubhai.net/pulse/what-2025-bring-uk-contact-centre-pay-rewards-steve-morrell-32zze",
      ),
    },
    "benefits-rate": {
      value: 0.145,
      ...from(
        "A",
        "National Insurance of 15% above 5,000 a year and a pension of 3%, rates of 2026-27",
        2026,
        "https://glama.ai/mcp/connectors/io.github.yuli3/oiyo-calculations/tools/calculate_uk_employer_cost",
      ),
    },
    "paid-hours": {
      value: 1950,
      ...from(
        "B",
        "eCommerceNews UK, a week of 37.5 hours, in 52 weeks",
        2025,
        "https://ecommercenews.uk/story/uk-bpos-and-contact-centres-look-offshore-as-payroll-costs-rise",
      ),
    },
    shrinkage: {
      value: 0.32,
      ...from(
        "U",
        "Judgement: .20 and the leave of 28 to 33 days",
        null,
        "https://glama.ai/mcp/connectors/io.github.yuli3/oiyo-calculations/tools/calculate_uk_labor_exit",
      ),
    },
    "supervisor-pay": {
      value: { ownCentres: 38_000 },
      ...from("B", "ONS, ASHE 2021, managers' and supervisors' pay at 1.457 times an agent's", 2021),
    },
    "cost-per-hire": {
      value: { ownCentres: 6000 },
      ...from(
        "C",
        "ccplanning.net, 1,500 direct and three to five times that in all",
        null,
        "https://ccplanning.net/articles/cost-of-attrition.html",
      ),
    },
    attrition: {
      value: { ownCentres: 0.22 },
      ...from(
        "B",
        "ContactBabel 2018, a mean above 20%; CX Today 2026, about 12%",
        2018,
        "https://www.greenbeanrpo.com/blog/9th-annual-edition-uk-contact-centre-hr-operational-benchmarking-report/",
      ),
    },
    "workplace-cost": { value: { ownCentres: 5000 }, ...from("U", "Judgement: no readable figure was found", null) },
    "technology-cost": { value: { ownCentres: 2200 }, ...from("C", "The US figure at the exchange rate", 2026) },
    "wage-inflation": {
      value: 0.035,
      ...from(
        "B",
        "Brightmine, a median award of 3.2% to January 2026; ONS, private pay 4.2% higher in 2025",
        2026,
        "https://www.tradevae.com/news/economy/uk-pay-awards-tick-up-to-32-as-employers-signal-early-movement-on-2026-deals",
      ),
    },
    "price-inflation": {
      value: 0.03,
      ...from(
        "B",
        "ONS, consumer prices, 3.6% to October 2025, and 2.8% to May 2026 as quoted",
        2025,
        "https://businessquarter.co.uk/?p=9909",
      ),
    },
    "discount-rate": { value: 0.08, ...from("U", "Judgement: no British figure was found", null) },
    "severance-months": {
      value: 0.5,
      ...from(
        "U",
        "Judgement: 1.8 by law with notice at four years' service, less what is worked while both centres run",
        null,
        "https://glama.ai/mcp/connectors/io.github.yuli3/oiyo-calculations/tools/calculate_uk_labor_exit",
      ),
    },
    price: {
      value: { onshore: 29, nearshore: 17, offshore: 9.5 },
      ...from("C", "Vendors' quotes relative to in-house cost, and Dutch quotes in euro, 2025-26", 2026),
    },
    "default-currency-rate": { value: 0.7347, ...euroRates(".86410/1.1761") },
  },
};

function from(grade: Evidence["grade"], source: string, year: number | null, address = ""): Evidence {
  return { grade, source, year, address };
}

function euroRates(ratio: string): Evidence {
  return from(
    "A",
    `European Central Bank, reference rates of 8 May 2026: ${ratio}`,
    2026,
    "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml",
  );
}

/** The published parts of an offshore price an hour. */
function pitonPrice(): Evidence {
  return from(
    "U",
    "Judgement from PITON-Global in Manila Bulletin, 10% of a price of USD 12 for premises and technology",
    2021,
    "https://mb.com.ph/2021/12/18/call-center-philippines-the-hourly-cost-breakdown/",
  );
}
