import { cashFlow, groupByYear } from "../../../src/model/cost/cashFlow";
import { type LineId, moneyLines } from "../../../src/model/cost/moneyLine";
import { expectNear } from "../../support/expectNear";
import { read, tableOf } from "../../support/table";

// Two options, two years, every line above 0. The rows stand in the order of model.md section 2.
const table = tableOf(["Own", "Vendor"], {
  arrangement: ["in-house", "offshore"],
  ...{ "calls-per-year": 120000, "call-growth": 0.1, "handle-time": 300, "fcr-today": 0.8, "repeat-share": 0.5 },
  ...{ "order-share": 0.02, "order-margin": 50, "handle-uplift": [0.02, 0.1], "first-year-uplift": [0.08, 0.2] },
  ...{ "first-contact-resolution": [0.8, 0.6], "escalation-share": [0.01, 0.03], "escalation-cost": 4 },
  ...{ "dissatisfied-share": [0.1, 0.2], "churn-rate": 0.01, "customer-margin": 200, "order-loss": [0.01, 0.05] },
  ...{ occupancy: [0.8, 0.75], shrinkage: [0.2, 0.25], "paid-hours": [1718.75, 2000], "agent-pay": [36000, 1000] },
  ...{ "benefits-rate": [0.25, 0.3], "wage-inflation": [0.03, 0.04], "price-inflation": 0.05, attrition: [0.3, 0.5] },
  ...{ "cost-per-hire": [9000, 400], "agents-per-supervisor": [12, 10], "supervisor-pay": [48000, 2000] },
  ...{ "workplace-cost": [5000, 500], "technology-cost": [2500, 300], "telephony-rate": [0.02, 0.01] },
  ...{
    "price-unit": ["call", "paid-hour"],
    price: [0.5, 6],
    "price-rate": [1, 2],
    "minimum-fee": [0, 100],
    "fee-tax-rate": [0.05, 0.1],
  },
  ...{ "price-indexation": [0.02, 0.05], "currency-drift": [0.01, 0.02], "oversight-rate": [0.02, 0.04] },
  ...{ "oversight-fte": [0.1, 0.5], "oversight-pay": 70000, "change-cost": [10000, 8000] },
  ...{ "released-hours": [50, 200], "management-rate": 60, "infrastructure-investment": [30000, 4000] },
  ...{ "selection-rate": [0.02, 0.01], "transition-cost": [9000, 90000], "parallel-months": [1, 3] },
  ...{ "stranded-cost": [700, 6000], "start-delay": [1, 4], "delay-value": 5000, "old-cost": [20000, 40000] },
  ...{ "displaced-jobs": [1, 9], "displaced-pay": 36000, "severance-months": [2, 4], "remaining-staff": [20, 6] },
  ...{ "morale-loss": [0.01, 0.05], "local-multiplier": 0.5, "include-local-impact": 1 },
  ...{ "exit-probability": [0.05, 0.12], "notice-months": [2, 6], "exit-cost": [10000, 150000] },
  ...{ "breach-probability": [0.01, 0.02], "records-exposed": 1000, "cost-per-record": 150 },
  ...{ "reputation-probability": [0.01, 0.05], "reputation-impact": 400000 },
  ...{ "service-failure-probability": [0.02, 0.08], "service-failure-impact": 200000, "other-risk": [1200, 3400] },
  ...{ "unresolved-churn": 0.02, "support-ratio": [0.1, 0.05], "leakage-rate": [0.03, 0.06] },
  ...{ "committed-share": [0.5, 0.95], "automated-share": [0, 0.2], "automated-again": [0.3, 0.5] },
  ...{ "automation-price": [1, 2], "automation-cost": [500, 3000], "residual-uplift": [0.3, 0.5] },
  ...{ "oversight-norm": [0, 0.05], "agents-per-overseer": [50, 2.52], "neglect-effect": 1 },
  ...{ "selection-norm": [0, 0.02], "jobs-kept": [0, 0.5], "transfer-share": [0.5, 0.25] },
  ...{ "training-hours": [0, 100], "training-price": [20, 15] },
  "horizon-years": 2,
});

/**
 * Years 0, 1 and 2, by hand. Contacts: 120 000 and 132 000 at home; abroad (1 - .1) / (1 - .2) = 1.125 times as many.
 * Work at home: contacts x 330 s and 306 s are 11 000 h and 11 220 h; / .8 / .8 / 1718.75 is 10 and 10.2 FTE.
 * Abroad: automation takes a fifth, of which half come back, so that agents get 121 500 and 133 650; 420 s and 360 s are 14 175 h and
 * 13 365 h; / .75 = 18 900 and 17 820; / .75 = 25 200 and 23 760; 12.6 and 11.88 FTE. 95 % of 25 200 hours, 23 940, are committed.
 * Oversight lacks 1 - .04 / .05 - .5 x 2.52 / 12.6 = .1, so that harm is 1.1 times as likely; selection lacks half, so that an exit is
 * 1.5 times as likely.
 */
const home: Record<LineId, [number, number, number]> = {
  wages: [0, 360000, 10.2 * 36000 * 1.03],
  benefits: [0, 90000, 10.2 * 36000 * 1.03 * 0.25],
  supervision: [0, (10 / 12) * 48000 * 1.25, (10.2 / 12) * 48000 * 1.25 * 1.03],
  support: [0, 48000 * 1.25, 1.02 * 48000 * 1.25 * 1.03],
  hiring: [0, 27000, 10.2 * 0.3 * 9000 * 1.03],
  workplace: [0, 50000, 10.2 * 5000 * 1.05],
  technology: [0, 25000, 10.2 * 2500 * 1.05],
  telephony: [0, 11000 * 60 * 0.02, 11220 * 60 * 0.02 * 1.05],
  automation: [0, 500, 525],
  "vendor-fee": [0, 60000, 66000 * 1.02 * 1.01],
  "fee-tax": [0, 3000, 3300 * 1.02 * 1.01],
  leakage: [0, 1800, 1980 * 1.02 * 1.01],
  oversight: [0, 60000 * 0.02 + 7000 * 1.25, 66000 * 1.02 * 1.01 * 0.02 + 7000 * 1.25 * 1.03],
  changes: [0, 10000, 10500],
  escalation: [0, 4800, 5280 * 1.05],
  focus: [0, -3000, -3090],
  churn: [0, 120000 * 0.1 * 0.01 * 200, 132000 * 0.1 * 0.01 * 200 * 1.05],
  unresolved: [0, 120000 * 0.2 * 0.5 * 0.02 * 200, 132000 * 0.2 * 0.5 * 0.02 * 200 * 1.05],
  "lost-orders": [0, 120000 * 0.02 * 0.01 * 50, 132000 * 0.02 * 0.01 * 50 * 1.05],
  morale: [0, 20 * 36000 * 0.01, 0],
  breach: [0, 1500, 1575],
  reputation: [0, 4000, 4200],
  "service-failure": [0, 4000, 4200],
  exit: [0, 0.05 * (10000 + 10000), 0.05 * ((66000 * 1.02 * 1.01) / 6 + 10500)],
  "other-risk": [0, 1200, 1260],
  "local-impact": [0, 18000, 18540],
  infrastructure: [30000, 0, 0],
  selection: [1200, 0, 0],
  transition: [9000 + (1 / 12) * 36000 * 1.25, 0, 0],
  severance: [3000, 0, 0],
  stranded: [700, 0, 0],
  delay: [1 * (5000 + 20000 - 5000), 0, 0],
};
const abroad: Record<LineId, [number, number, number]> = {
  wages: [0, 12600, 11880 * 1.04],
  benefits: [0, 3780, 11880 * 1.04 * 0.3],
  supervision: [0, 1.26 * 2000 * 1.3, 1.188 * 2000 * 1.3 * 1.04],
  support: [0, 0.63 * 2000 * 1.3, 0.594 * 2000 * 1.3 * 1.04],
  hiring: [0, 12.6 * 0.5 * 400, 11.88 * 0.5 * 400 * 1.04],
  workplace: [0, 6300, 5940 * 1.05],
  technology: [0, 3780, 3564 * 1.05],
  telephony: [0, 14175 * 60 * 0.01, 13365 * 60 * 0.01 * 1.05],
  automation: [0, 27000 * 2 + 3000, (29700 * 2 + 3000) * 1.05],
  "vendor-fee": [0, 302400, 287280 * 1.05 * 1.02],
  "fee-tax": [0, 30240, 28728 * 1.05 * 1.02],
  leakage: [0, 302400 * 0.06, 287280 * 1.05 * 1.02 * 0.06],
  oversight: [0, 302400 * 0.04 + 35000 * 1.3, 287280 * 1.05 * 1.02 * 0.04 + 35000 * 1.3 * 1.04],
  changes: [0, 8000, 8400],
  escalation: [0, 121500 * 0.03 * 4, 133650 * 0.03 * 4 * 1.05],
  focus: [0, -12000, -12480],
  churn: [0, 135000 * 0.22 * 0.01 * 200, 148500 * 0.22 * 0.01 * 200 * 1.05],
  unresolved: [0, 135000 * 0.4 * 0.5 * 0.02 * 200, 148500 * 0.4 * 0.5 * 0.02 * 200 * 1.05],
  "lost-orders": [0, 135000 * 0.02 * 0.05 * 50, 148500 * 0.02 * 0.05 * 50 * 1.05],
  morale: [0, 6 * 36000 * 0.05, 0],
  breach: [0, 3000, 3150],
  reputation: [0, 22000, 23100],
  "service-failure": [0, 17600, 18480],
  exit: [0, 0.18 * (151200 + 150000), 0.18 * ((287280 * 1.05 * 1.02) / 2 + 157500)],
  "other-risk": [0, 3400, 3570],
  "local-impact": [0, 4.5 * 36000 * 0.5, 4.5 * 36000 * 0.5 * 1.04],
  infrastructure: [4000, 0, 0],
  selection: [3024, 0, 0],
  transition: [90000 + 100 * 12.6 * 15 + 0.25 * 9 * 36000 * 1.3, 0, 0],
  severance: [0.75 * 9 * 3000 * 4, 0, 0],
  stranded: [6000, 0, 0],
  delay: [4 * (5000 + 40000 - 25200), 0, 0],
};

describe.each([
  ["in-house", 0, home],
  ["offshore", 1, abroad],
] as const)("the worked case, %s", (_, index, byHand) => {
  const flow = () => cashFlow(read(table)[index]!);

  it.each(moneyLines.map(({ id }) => id))("%s is what it is by hand in years 0, 1 and 2", (id) => {
    expectNear(flow().lines[id], byHand[id], 1e-12);
  });

  it.each(["one-off", "run", "quality", "risk", "outside"] as const)("%s adds up its lines, year by year", (group) => {
    const lines = moneyLines.filter((line) => line.group === group).map(({ id }) => byHand[id]);
    const sums = [0, 1, 2].map((year) => lines.reduce((sum, line) => sum + line[year]!, 0));
    expectNear(groupByYear(flow(), group), sums, 1e-12);
  });
});
