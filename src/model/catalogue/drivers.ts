import { arrangements, priceUnits } from "./driver";
import type { Arrangement, Driver, DriverGroup, Grade, PriceUnit } from "./driver";
import type { Domain } from "../domain";

/** Judgement: no source was found. */
const unsourced = { grade: "U", source: "", year: null } as const;
/** A choice, or a value the workbook links. */
const needsNoEvidence = { grade: null, source: "", year: null } as const;

/**
 * The catalogue: every driver with its domain, its default for each arrangement, its uncertainty and its evidence.
 *
 * In order of the driver's number in the random stream. A number is never changed or used again; a new driver takes the next
 * free one. Its money is scaled by `default-currency-rate`.
 */
export const drivers = [
  // Demand
  {
    ...head("calls-per-year", 1, "demand", "shared", "callsPerYear"),
    ...amount(1, 1e9),
    essential: "all",
    defaults: everywhere(500_000),
    ...varies(0.8, 1.25, null),
    ...unsourced,
  },
  {
    ...head("call-growth", 2, "demand", "shared", "sharePerYear"),
    ...amount(-0.5, 1),
    movesFrom: 1,
    defaults: everywhere(0),
    ...varies(0.94, 1.04, null),
    ...sourced(
      "U",
      "Judgement; range shaped by Gartner, October 2025: most leaders expect fewer agents as automation takes contacts away",
      2025,
    ),
  },
  {
    ...head("handle-time", 3, "demand", "shared", "seconds"),
    ...amount(1, 36_000),
    essential: "all",
    defaults: everywhere(360),
    ...varies(0.83, 1.33, "high"),
    ...sourced("C", "Celsius Industries and CTPL Apps, benchmark pages, average handle time of about 6 minutes", null),
  },
  {
    ...head("fcr-today", 4, "demand", "shared", "share"),
    ...amount(0.01, 1),
    essential: "all",
    defaults: everywhere(0.7),
    ...certain(null),
    ...sourced("B", "SQM Group, first call resolution benchmark, mean of 70%", 2022),
  },
  {
    ...head("repeat-share", 5, "demand", "shared", "shareOfUnresolved"),
    ...amount(0, 1),
    defaults: everywhere(0.75),
    ...varies(0.8, 1.3, null),
    ...sourced("B", "SQM Group, 30% must call back and 52% of calls are second or later ones", 2022),
  },
  {
    ...head("order-share", 6, "demand", "shared", "shareOfContacts"),
    ...amount(0, 1),
    defaults: everywhere(0),
    ...varies(0.7, 1.3, null),
    ...unsourced,
  },
  {
    ...head("order-margin", 7, "demand", "shared", "moneyPerOrder"),
    ...amount(0, 1e12),
    defaults: everywhere(0),
    ...varies(0.7, 1.3, null),
    ...unsourced,
  },

  // Service
  {
    ...head("handle-uplift", 8, "service", "option", "shareOfHandleTime"),
    ...amount(-0.5, 3),
    defaults: byArrangement(0, 0, 0.05, 0.11),
    ...varies(0, 2.9, "high"),
    ...sourced(
      "B",
      "Marchex in destinationCRM, 28 August 2015, offshore talk 40 s longer and hold 75 s; nearshore is judgement",
      2015,
    ),
  },
  {
    ...head("first-year-uplift", 9, "service", "option", "shareOfHandleTime"),
    ...amount(-0.5, 3),
    defaults: byArrangement(0, 0.05, 0.1, 0.1),
    ...varies(0, 2, "high"),
    ...sourced("B", "Meta Group in CIO, Overby, 1 September 2003, productivity loss of up to 20%", 2003),
  },
  {
    ...head("first-contact-resolution", 10, "service", "option", "share"),
    ...amount(0.01, 1),
    defaults: byArrangement(0.7, 0.7, 0.609, 0.525),
    ...varies(0.83, 1.1, "low"),
    ...sourced(
      "B",
      "Site Selection Group, 18 August 2025, 50% offshore against 67%; CFI Group 2010; nearshore is judgement",
      2025,
      "https://info.siteselectiongroup.com",
    ),
  },
  {
    ...head("escalation-share", 11, "service", "option", "shareOfContacts"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0.03, 0.06, 0.1),
    ...varies(0.5, 2, "high"),
    ...sourced("B", "SQM Group, December 2021, 19% of contacts transferred; Gistly, 5-15% escalated", 2021),
  },
  {
    ...head("escalation-cost", 12, "service", "shared", "moneyPerEscalation"),
    ...amount(0, 1e12),
    defaults: everywhere(6),
    ...varies(0.7, 1.5, "high"),
    ...unsourced,
  },
  {
    ...head("dissatisfied-share", 13, "service", "option", "shareOfContacts"),
    ...amount(0, 1),
    defaults: byArrangement(0.21, 0.21, 0.31, 0.42),
    ...varies(0.5, 1.5, "high"),
    ...sourced(
      "B",
      "Site Selection Group 2025; CFI Group 2010, satisfaction of 79 onshore and 58 offshore; nearshore is judgement",
      2025,
    ),
  },
  {
    ...head("churn-rate", 14, "service", "shared", "shareOfDissatisfied"),
    ...amount(0, 1),
    defaults: everywhere(0.02),
    ...varies(0.25, 4, "high"),
    ...sourced("U", "Judgement, shaped by SQM Group, 19 April 2022: 5 to 25% of callers intend to leave", 2022),
  },
  {
    ...head("customer-margin", 15, "service", "shared", "moneyPerCustomer"),
    ...amount(0, 1e12),
    essential: "all",
    defaults: everywhere(100),
    ...varies(0.5, 2, null),
    ...unsourced,
  },
  {
    ...head("order-loss", 16, "service", "option", "shareOfOrders"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0, 0.02, 0.05),
    ...varies(0, 2, "high"),
    ...unsourced,
  },

  // Workforce
  {
    ...head("occupancy", 17, "workforce", "option", "share"),
    ...amount(0.01, 1),
    defaults: byArrangement(0.8, 0.85, 0.85, 0.85),
    ...certain("low"),
    ...sourced("B", "ICMI, recommended occupancy of 75-85%", null),
  },
  {
    ...head("shrinkage", 18, "workforce", "option", "share"),
    ...amount(0, 0.95),
    defaults: everywhere(0.3),
    ...varies(0.8, 1.17, "high"),
    ...sourced("B", "GoTo, call centre shrinkage of 30-35%", null),
  },
  {
    ...head("paid-hours", 19, "workforce", "option", "hoursPerFteYear"),
    ...amount(1, 3000),
    defaults: everywhere(2080),
    ...certain(null),
    ...sourced("A", "BLS, full-time year of 2,080 hours", null),
  },
  {
    ...head("agent-pay", 20, "workforce", "option", "moneyPerFteYear"),
    ...amount(0, 1e12),
    essential: "own",
    defaults: byArrangement(42_830, 0, 0, 0),
    ...varies(0.83, 1.17, "high"),
    ...sourced(
      "A",
      "BLS via StartRight Careers, Occupational Outlook, customer service representatives, median pay",
      2024,
      "https://startrightcareers.com/occupation/customer-service-representatives",
    ),
  },
  {
    ...head("benefits-rate", 21, "workforce", "option", "shareOfPay"),
    ...amount(0, 5),
    defaults: everywhere(0.31),
    ...varies(0.75, 1.45, "high"),
    ...sourced(
      "A",
      "BLS, Employer Costs for Employee Compensation, March 2026, less paid leave",
      2026,
      "https://www.bls.gov/news.release/ecec.t04.htm",
    ),
  },
  {
    ...head("wage-inflation", 22, "workforce", "option", "sharePerYear"),
    ...amount(-0.5, 1),
    defaults: everywhere(0.035),
    ...varies(0, 2, "high"),
    ...sourced("A", "BLS, Employment Cost Index, office and administrative support, year to March 2026", 2026),
  },
  {
    ...head("price-inflation", 23, "workforce", "shared", "sharePerYear"),
    ...amount(-0.5, 1),
    defaults: everywhere(0.035),
    ...varies(0, 2, "high"),
    ...sourced("A", "BLS, Consumer Price Index, 3.8% in April and 4.2% in May 2026, judged downwards", 2026),
  },
  {
    ...head("attrition", 24, "workforce", "option", "sharePerYear"),
    ...amount(0, 5),
    defaults: byArrangement(0.3, 0.45, 0.45, 0.45),
    ...varies(0.67, 1.5, "high"),
    ...sourced("B", "ContactBabel 2014, US attrition; Cornell 2007, Global Call Center Report", 2014),
  },
  {
    ...head("cost-per-hire", 25, "workforce", "option", "moneyPerHire"),
    ...amount(0, 1e12),
    defaults: byArrangement(12_500, 0, 0, 0),
    ...varies(0.6, 1.6, "high"),
    ...sourced("A", "Cornell, Global Call Center Report (Holman, Batt, Holtgrewe), 3-4 months' pay per leaver", 2007),
  },
  {
    ...head("agents-per-supervisor", 26, "workforce", "option", "fte"),
    ...amount(1, 1000),
    defaults: everywhere(11),
    ...varies(0.73, 1.27, "low"),
    ...sourced("B", "ICMI, 22 June 2022, 8 to 12 agents a supervisor", 2022),
  },
  {
    ...head("supervisor-pay", 27, "workforce", "option", "moneyPerFteYear"),
    ...amount(0, 1e12),
    defaults: byArrangement(60_000, 0, 0, 0),
    ...varies(0.83, 1.17, "high"),
    ...unsourced,
  },
  {
    ...head("workplace-cost", 28, "workforce", "option", "moneyPerFteYear"),
    ...amount(0, 1e12),
    defaults: byArrangement(6000, 0, 0, 0),
    ...varies(0.7, 1.5, "high"),
    ...unsourced,
  },
  {
    ...head("technology-cost", 29, "workforce", "option", "moneyPerFteYear"),
    ...amount(0, 1e12),
    defaults: byArrangement(3000, 0, 0, 0),
    ...varies(0.7, 1.5, "high"),
    ...unsourced,
  },
  {
    ...head("telephony-rate", 30, "workforce", "option", "moneyPerMinute"),
    ...amount(0, 1e6),
    defaults: byArrangement(0.02, 0, 0, 0),
    ...varies(0.7, 1.5, "high"),
    ...unsourced,
  },

  // Contract
  {
    ...head("price-unit", 31, "contract", "option", "choice"),
    ...choice(priceUnits),
    essential: "vendor",
    defaults: everywhere<PriceUnit>("productive-hour"),
    ...certain(null),
    ...needsNoEvidence,
  },
  {
    ...head("price", 32, "contract", "option", "moneyPerUnit"),
    ...amount(0, 1e12),
    essential: "vendor",
    defaults: byArrangement(0, 40, 20, 12),
    ...varies(0.75, 1.5, "high"),
    ...sourced(
      "C",
      "Quotes published by CertainlyCX, PITON-Global and others in 2025-26; that they are per productive hour is judgement",
      2026,
      "https://www.piton-global.com/blog/the-economics-of-offshore-vs-nearshore-a-decision-framework-for-bpo-buyers",
    ),
  },
  {
    ...head("minimum-fee", 33, "contract", "option", "moneyPerYear"),
    ...amount(0, 1e12),
    defaults: everywhere(0),
    ...certain("high"),
    ...unsourced,
  },
  {
    ...head("fee-tax-rate", 34, "contract", "option", "shareOfFee"),
    ...amount(0, 1),
    defaults: everywhere(0),
    ...certain("high"),
    ...unsourced,
  },
  {
    ...head("price-indexation", 35, "contract", "option", "sharePerYear"),
    ...amount(-0.5, 1),
    defaults: byArrangement(0, 0.03, 0.03, 0.03),
    ...varies(0.67, 1.67, "high"),
    ...sourced("C", "Globalify, yearly price escalation of 2-5%", null),
  },
  {
    ...head("currency-drift", 36, "contract", "option", "sharePerYear"),
    ...amount(-0.5, 1),
    movesFrom: 1,
    defaults: everywhere(0),
    ...varies(0.97, 1.03, "high"),
    ...unsourced,
  },

  // Governance
  {
    ...head("oversight-rate", 37, "governance", "option", "shareOfFee"),
    ...amount(0, 5),
    defaults: byArrangement(0, 0.03, 0.05, 0.06),
    ...certain(null),
    ...sourced("B", "Mastering Risk Management, chapter 18, governance of 3-6% of the contract", null),
  },
  {
    ...head("oversight-fte", 38, "governance", "option", "fte"),
    ...amount(0, 1e6),
    defaults: everywhere(0),
    ...certain(null),
    ...unsourced,
  },
  {
    ...head("oversight-pay", 39, "governance", "shared", "moneyPerFteYear"),
    ...amount(0, 1e12),
    defaults: everywhere(80_000),
    ...certain("high"),
    ...unsourced,
  },
  {
    ...head("change-cost", 40, "governance", "option", "moneyPerYear"),
    ...amount(0, 1e12),
    defaults: byArrangement(10_000, 20_000, 20_000, 20_000),
    ...varies(0.5, 2, "high"),
    ...unsourced,
  },
  {
    ...head("released-hours", 41, "governance", "option", "hoursPerYear"),
    ...amount(0, 1e6),
    defaults: byArrangement(0, 250, 250, 250),
    ...varies(0, 2, "low"),
    ...unsourced,
  },
  {
    ...head("management-rate", 42, "governance", "shared", "moneyPerHour"),
    ...amount(0, 1e6),
    defaults: everywhere(75),
    ...certain(null),
    ...unsourced,
  },

  // Start
  {
    ...head("infrastructure-investment", 43, "start", "option", "moneyOnce"),
    ...amount(0, 1e12),
    defaults: byArrangement(0, 0, 0, 0, 500_000),
    ...varies(0.7, 1.5, "high"),
    ...unsourced,
  },
  {
    ...head("selection-rate", 44, "start", "option", "shareOfFirstYearFee"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0.01, 0.01, 0.01),
    ...certain(null),
    ...sourced("B", "CIO, Overby, 1 September 2003, vendor selection of 0.2-2% of the contract", 2003),
  },
  {
    ...head("transition-cost", 45, "start", "option", "moneyOnce"),
    ...amount(0, 1e12),
    defaults: byArrangement(0, 20_000, 30_000, 40_000, 0, 100_000),
    ...varies(0.5, 2.5, "high"),
    ...unsourced,
  },
  {
    ...head("parallel-months", 46, "start", "option", "months"),
    ...amount(0, 60),
    defaults: byArrangement(0, 2, 2, 3),
    ...varies(0.5, 2, "high"),
    ...unsourced,
  },
  {
    ...head("stranded-cost", 47, "start", "option", "moneyOnce"),
    ...amount(0, 1e12),
    defaults: everywhere(0),
    ...varies(0.5, 2, "high"),
    ...unsourced,
  },
  {
    ...head("start-delay", 48, "start", "option", "months"),
    ...amount(0, 60),
    defaults: byArrangement(0, 3, 6, 6, 9),
    ...varies(0.5, 2, "high"),
    ...sourced(
      "B",
      "CIO, Overby, 1 September 2003, transition of 3-12 months; a new in-house centre is judgement",
      2003,
    ),
  },
  {
    ...head("delay-value", 49, "start", "shared", "moneyPerMonth"),
    ...amount(0, 1e12),
    defaults: everywhere(0),
    ...certain("high"),
    ...unsourced,
  },
  {
    ...head("old-cost", 50, "start", "option", "moneyPerMonth"),
    ...amount(0, 1e12),
    defaults: everywhere(0),
    ...certain("high"),
    ...needsNoEvidence,
  },

  // People
  {
    ...head("displaced-jobs", 51, "people", "option", "fte"),
    ...amount(0, 1e6),
    defaults: everywhere(0),
    ...certain("high"),
    ...needsNoEvidence,
  },
  {
    ...head("displaced-pay", 52, "people", "shared", "moneyPerFteYear"),
    ...amount(0, 1e12),
    defaults: everywhere(42_830),
    ...certain("high"),
    ...sourced(
      "A",
      "BLS via StartRight Careers, Occupational Outlook, customer service representatives, median pay",
      2024,
      "https://startrightcareers.com/occupation/customer-service-representatives",
    ),
  },
  {
    ...head("severance-months", 53, "people", "option", "monthsOfPay"),
    ...amount(0, 60),
    defaults: everywhere(0.75),
    ...varies(0.5, 2, "high"),
    ...sourced("B", "ASE, February 2024, 125 employers: one to two weeks of pay for each year of service", 2024),
  },
  {
    ...head("remaining-staff", 54, "people", "option", "fte"),
    ...amount(0, 1e6),
    defaults: everywhere(20),
    ...certain(null),
    ...unsourced,
  },
  {
    ...head("morale-loss", 55, "people", "option", "shareOfYearsPay"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0.05, 0.05, 0.05),
    ...varies(0, 3, "high"),
    ...unsourced,
  },
  {
    ...head("local-multiplier", 56, "people", "shared", "shareOfPay"),
    ...amount(0, 5),
    defaults: everywhere(0.5),
    ...certain(null),
    ...unsourced,
  },
  {
    ...head("include-local-impact", 57, "people", "shared", "zeroOrOne"),
    ...whole(0, 1),
    defaults: everywhere(0),
    ...certain(null),
    ...needsNoEvidence,
  },

  // Risk
  {
    ...head("exit-probability", 58, "risk", "option", "probabilityPerYear"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0.12, 0.12, 0.12),
    ...varies(0.67, 1.67, "high"),
    ...sourced("B", "Dun & Bradstreet, 20-25% fail within 2 years; Deloitte, half end within 5", null),
  },
  {
    ...head("notice-months", 59, "risk", "option", "monthsOfFee"),
    ...amount(0, 60),
    defaults: byArrangement(0, 3, 3, 6),
    ...varies(0.5, 2, "high"),
    ...unsourced,
  },
  {
    ...head("exit-cost", 60, "risk", "option", "moneyPerEvent"),
    ...amount(0, 1e12),
    defaults: byArrangement(0, 100_000, 150_000, 200_000),
    ...varies(0.5, 2, "high"),
    ...unsourced,
  },
  {
    ...head("breach-probability", 61, "risk", "option", "probabilityPerYear"),
    ...amount(0, 1),
    defaults: byArrangement(0.01, 0.015, 0.02, 0.02),
    ...varies(0.3, 3, "high"),
    ...unsourced,
  },
  {
    ...head("records-exposed", 62, "risk", "shared", "records"),
    ...amount(0, 1e10),
    essential: "all",
    defaults: everywhere(5000),
    ...varies(0.3, 3, "high"),
    ...unsourced,
  },
  {
    ...head("cost-per-record", 63, "risk", "shared", "moneyPerRecord"),
    ...amount(0, 1e6),
    defaults: everywhere(160),
    ...varies(0.5, 2, "high"),
    ...sourced("B", "IBM and Ponemon Institute, Cost of a Data Breach, customers' personal data, USD 160", 2025),
  },
  {
    ...head("reputation-probability", 64, "risk", "option", "probabilityPerYear"),
    ...amount(0, 1),
    defaults: byArrangement(0.01, 0.03, 0.04, 0.05),
    ...varies(0.3, 3, "high"),
    ...unsourced,
  },
  {
    ...head("reputation-impact", 65, "risk", "shared", "moneyPerEvent"),
    ...amount(0, 1e12),
    defaults: everywhere(500_000),
    ...varies(0.3, 3, "high"),
    ...unsourced,
  },
  {
    ...head("service-failure-probability", 66, "risk", "option", "probabilityPerYear"),
    ...amount(0, 1),
    defaults: byArrangement(0.02, 0.05, 0.06, 0.08),
    ...varies(0.3, 3, "high"),
    ...unsourced,
  },
  {
    ...head("service-failure-impact", 67, "risk", "shared", "moneyPerEvent"),
    ...amount(0, 1e12),
    defaults: everywhere(250_000),
    ...varies(0.3, 3, "high"),
    ...unsourced,
  },
  {
    ...head("other-risk", 68, "risk", "option", "moneyPerYear"),
    ...amount(0, 1e12),
    defaults: everywhere(0),
    ...certain("high"),
    ...needsNoEvidence,
  },

  // Finance
  {
    ...head("horizon-years", 69, "finance", "shared", "years"),
    ...whole(1, 10),
    defaults: everywhere(5),
    ...certain(null),
    ...convention("Convention"),
  },
  {
    ...head("discount-rate", 70, "finance", "shared", "sharePerYear"),
    ...amount(-0.5, 1),
    defaults: everywhere(0.075),
    ...certain(null),
    ...sourced(
      "A",
      "Damodaran, cost of capital by industry, January 2026, business and consumer services 7.2%",
      2026,
      "https://pages.stern.nyu.edu/~adamodar/",
    ),
  },
  {
    ...head("discount-timing", 71, "finance", "shared", "shareOfYear"),
    ...amount(0, 1),
    defaults: everywhere(0.5),
    ...certain(null),
    ...convention("Convention"),
  },
  {
    ...head("tax-rate", 72, "finance", "shared", "share"),
    ...amount(0, 1),
    defaults: everywhere(0),
    ...certain(null),
    ...convention("Convention, before tax"),
  },
  {
    ...head("default-currency-rate", 73, "finance", "shared", "currencyPerDollar"),
    ...amount(1e-6, 1e9),
    defaults: everywhere(1),
    ...certain(null),
    ...needsNoEvidence,
  },
  // Since the second version of the model; each shows in its group.
  {
    ...head("unresolved-churn", 74, "service", "shared", "shareOfSilent"),
    ...amount(0, 1),
    defaults: everywhere(0.025),
    ...varies(0.2, 4, "high"),
    ...sourced("U", "Judgement, shaped by SQM Group, 19 April 2022: 25% of unresolved callers intend to leave", 2022),
  },
  {
    ...head("support-ratio", 75, "workforce", "option", "ftePerAgent"),
    ...amount(0, 5),
    defaults: byArrangement(0.08, 0, 0, 0),
    ...varies(0.6, 1.6, "high"),
    ...sourced("C", "SWPP, one planner for 50 agents; quality and training by rules of the trade", null),
  },
  {
    ...head("leakage-rate", 76, "contract", "option", "shareOfFee"),
    ...amount(0, 5),
    defaults: byArrangement(0, 0.06, 0.06, 0.06),
    ...varies(0.3, 3, "high"),
    ...sourced("B", "TPI 2006 in CIO, 6% of the contract's value", 2006),
  },
  {
    ...head("committed-share", 77, "contract", "option", "shareOfFirstYearUnits"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0.8, 0.8, 0.8),
    ...certain("high"),
    ...unsourced,
  },
  {
    ...head("automated-share", 78, "demand", "option", "shareOfContacts"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0, 0, 0, 0, 0.25),
    ...varies(0.5, 1.5, "low"),
    ...sourced("C", "Vendors' claims of 20-60%; a bank measured 22-26%", 2026),
  },
  {
    ...head("automated-again", 79, "demand", "option", "shareOfAutomated"),
    ...amount(0, 1),
    defaults: everywhere(0.3),
    ...varies(0.5, 1.7, "high"),
    ...unsourced,
  },
  {
    ...head("automation-price", 80, "demand", "option", "moneyPerContact"),
    ...amount(0, 1e6),
    defaults: everywhere(1),
    ...varies(0.4, 2, "high"),
    ...sourced("C", "List prices per outcome or conversation, Intercom Fin .99 and Salesforce Agentforce 2", 2026),
  },
  {
    ...head("automation-cost", 81, "demand", "option", "moneyPerYear"),
    ...amount(0, 1e12),
    defaults: byArrangement(0, 0, 0, 0, 0, 100_000),
    ...varies(0.5, 2, "high"),
    ...unsourced,
  },
  {
    ...head("residual-uplift", 82, "demand", "option", "shareOfHandleTime"),
    ...amount(0, 5),
    defaults: everywhere(0.3),
    ...varies(0, 2, "high"),
    ...unsourced,
  },
  {
    ...head("oversight-norm", 83, "governance", "option", "shareOfFee"),
    ...amount(0, 5),
    defaults: byArrangement(0, 0.03, 0.05, 0.06),
    ...certain(null),
    ...sourced("B", "Mastering Risk Management, chapter 18, governance of 3-6% of the contract", null),
  },
  {
    ...head("neglect-effect", 84, "risk", "shared", "share"),
    ...amount(0, 10),
    defaults: everywhere(1),
    ...varies(0.3, 2, "high"),
    ...sourced(
      "U",
      "Judgement on the articles' own point: standards fall without oversight, and some vendors are better than others",
      null,
    ),
  },
  {
    ...head("selection-norm", 85, "start", "option", "shareOfFirstYearFee"),
    ...amount(0, 1),
    defaults: byArrangement(0, 0.01, 0.01, 0.01),
    ...certain(null),
    ...sourced("B", "CIO, Overby, 1 September 2003, vendor selection of 0.2-2% of the contract", 2003),
  },
  {
    ...head("jobs-kept", 86, "people", "option", "shareOfDisplaced"),
    ...amount(0, 1),
    defaults: byArrangement(1, 1, 0, 0, 1, 0),
    ...certain("low"),
    ...convention("By definition of the place; a machine keeps no job"),
  },
  {
    ...head("transfer-share", 87, "people", "option", "shareOfDisplaced"),
    ...amount(0, 1),
    defaults: everywhere(0),
    ...certain("low"),
    ...unsourced,
  },
  {
    ...head("training-hours", 88, "start", "option", "hoursPerAgent"),
    ...amount(0, 5000),
    defaults: byArrangement(0, 168, 168, 168, 168, 0),
    ...varies(0.5, 2, "high"),
    ...sourced("A", "Batt, Doellgast and Kwon, US call centres, initial training of 4.2 weeks", 2005),
  },
  {
    ...head("training-price", 89, "start", "option", "moneyPerHour"),
    ...amount(0, 1e6),
    defaults: byArrangement(0, 20, 12, 10, 20.59, 0),
    ...varies(0.7, 1.5, "high"),
    ...unsourced,
  },
  {
    ...head("vetted-share", 90, "governance", "option", "shareOfAgents"),
    ...amount(0, 1),
    defaults: byArrangement(1, 0, 0, 0),
    ...certain("low"),
    ...convention("As the Danish article says of a vendor's agents (D1)"),
  },
  {
    ...head("price-rate", 91, "contract", "option", "currencyPerQuoted"),
    ...amount(1e-6, 1e9),
    defaults: everywhere(1),
    ...certain("high"),
    ...needsNoEvidence,
  },
  {
    ...head("agents-per-overseer", 92, "governance", "option", "fte"),
    ...amount(1, 1e6),
    defaults: everywhere(50),
    ...certain(null),
    ...unsourced,
  },
] as const satisfies readonly Driver[];

export type CatalogueDriver = (typeof drivers)[number];

export type DriverId = CatalogueDriver["id"];
/** Every driver but the choices. */
export type NumericDriver = Exclude<CatalogueDriver, { kind: "choice" }>;
export type NumericDriverId = NumericDriver["id"];
/** The drivers that uncertainty, a scenario or a break-even can move: neither choices nor whole numbers. */
export type MovableDriverId = Extract<CatalogueDriver, { kind: "amount" }>["id"];
/** The keys of the units' names in `locale`. */
export type UnitKey = CatalogueDriver["unit"];

export const driverById = Object.fromEntries(drivers.map((driver) => [driver.id, driver])) as {
  readonly [Id in DriverId]: Extract<CatalogueDriver, { id: Id }>;
};

/** The drivers that only the user can know, those that all options share first: a decision on their defaults is provisional. */
const essentials: readonly CatalogueDriver[] = drivers.filter((driver: Driver) => driver.essential !== null);
export const essentialDrivers = [
  ...essentials.filter(({ scope }) => scope === "shared"),
  ...essentials.filter(({ scope }) => scope === "option"),
];

export const numericDrivers: readonly NumericDriver[] = drivers.filter((driver) => driver.kind !== "choice");

/** The longest horizon. */
export const mostYears = driverById["horizon-years"].domain.most;

/** What a row of an assumptions table may hold: a driver, how an option is run, or where the running centre is. */
export type RowId = DriverId | "arrangement" | "country";

/** Whether uncertainty, a scenario or a break-even can move a row of an assumptions table. */
export function isMovable(id: RowId): id is MovableDriverId {
  return id in driverById && driverById[id as DriverId].kind === "amount";
}

function head<Id extends string, Unit extends string>(
  id: Id,
  variable: number,
  group: DriverGroup,
  scope: Driver["scope"],
  unit: Unit,
) {
  return { id, variable, group, scope, unit, money: unit.startsWith("money"), essential: null };
}

function amount(least: number, most: number) {
  return { kind: "amount" as const, domain: { least, most } as Domain, movesFrom: 0 as 0 | 1 };
}

function whole(least: number, most: number) {
  return { kind: "whole" as const, domain: { least, most, whole: true } as Domain, movesFrom: 0 as const };
}

function choice<Choice extends string>(choices: readonly Choice[]) {
  return { kind: "choice" as const, domain: choices };
}

function everywhere<Value>(value: Value): Record<Arrangement, Value> {
  return Object.fromEntries(arrangements.map((arrangement) => [arrangement, value])) as Record<Arrangement, Value>;
}

function byArrangement(
  inHouse: number,
  onshore: number,
  nearshore: number,
  offshore: number,
  inHouseNew = inHouse,
  automated = inHouse,
) {
  return { "in-house": inHouse, "in-house-new": inHouseNew, automated, onshore, nearshore, offshore };
}

function varies(low: number, high: number, bad: Driver["bad"]) {
  return { low, high, bad, distribution: "pert" as const };
}

function certain(bad: Driver["bad"]) {
  return { low: null, high: null, bad, distribution: "pert" as const };
}

function sourced(grade: Grade, source: string, year: number | null, address?: string) {
  return { grade, source, year, ...(address !== undefined && { address }) };
}

function convention(source: string) {
  return { grade: null, source, year: null };
}
