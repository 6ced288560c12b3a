import type { FactorId } from "../../model/catalogue/factors";

export interface FactorText {
  readonly title: string;
  readonly summary: string;
  /** What a rating of 1 means. */
  readonly at1: string;
  /** What a rating of 5 means. */
  readonly at5: string;
}

export const enFactors: Readonly<Record<FactorId, FactorText>> = {
  "lower-operating-cost": {
    title: "Lower operating cost",
    summary:
      "One vendor fee takes the place of pay, benefits, training and workplaces, and is usually the smaller sum.",
    at1: "No cheaper to run than in-house",
    at5: "Far cheaper to run than in-house",
  },
  "faster-start": {
    title: "Faster start",
    summary:
      "The vendor already has lines, systems and seats, so calls can be answered sooner and without an investment.",
    at1: "Late start or large investment",
    at5: "Quick start, no investment",
  },
  "adjustable-quality": {
    title: "Quality can still be adjusted",
    summary:
      "The company goes on setting scripts, tasks and requirements, and can change them while the contract runs.",
    at1: "Changes are slow, costly or refused",
    at5: "Changes are quick and cheap",
  },
  "location-choice": {
    title: "Free choice of location",
    summary:
      "A call centre can run almost anywhere, so price and service can be matched and the risk of loss kept down.",
    at1: "Tied to one place",
    at5: "The best-value place can be chosen",
  },
  "core-focus": {
    title: "Focus on the core business",
    summary: "Money and management time go to what the company does best.",
    at1: "No management time freed",
    at5: "Much management time freed",
  },
  "no-say-in-hiring": {
    title: "No say in hiring",
    summary: "The company decides how calls are handled, not who handles them.",
    at1: "We choose the people",
    at5: "The vendor alone chooses the people",
  },
  "language-gap": {
    title: "Language gap",
    summary: "Accent and language can make a problem hard to solve, or make the service seem worse than it is.",
    at1: "Easy to understand each other",
    at5: "Frequent misunderstandings",
  },
  "customer-loss": {
    title: "Loss of customers",
    summary: "Callers who are let down may move to a competitor.",
    at1: "Few customers leave because of service",
    at5: "Many customers leave because of service",
  },
  "local-jobs-lost": {
    title: "Local jobs lost",
    summary: "Pay that used to be spent nearby leaves the local economy.",
    at1: "No local jobs go",
    at5: "Most local jobs go",
  },
  "oversight-burden": {
    title: "Oversight takes time",
    summary: "Quality has to be watched and the vendor's supervisors relied on, so little time is saved.",
    at1: "Little follow-up needed",
    at5: "Constant follow-up needed",
  },
  "reputation-damage": {
    title: "Damage to reputation",
    summary: "When service slips or jobs are moved away, the company's name suffers, not the vendor's.",
    at1: "Our name is hardly exposed",
    at5: "Our name is badly exposed",
  },
  "contract-lock-in": {
    title: "Contract lock-in",
    summary: "A poor contract can be hard to leave, and exit terms may not hold in every country.",
    at1: "Easy and cheap to leave",
    at5: "Hard and costly to leave",
  },
  "vendor-selection": {
    title: "Choosing the right vendor",
    summary: "Vendors differ a good deal, so careful checks are needed before signing.",
    at1: "Safe choice, few checks",
    at5: "Uncertain choice, many checks",
  },
  "reduced-control": {
    title: "Less control",
    summary: "Daily operations lie with another company, which may fit the business and its standards less well.",
    at1: "Full control of operations",
    at5: "Hardly any control of operations",
  },
  confidentiality: {
    title: "Confidentiality at risk",
    summary: "Sensitive data, such as patient records, are only as safe as the vendor's procedures.",
    at1: "Data well protected",
    at5: "Data clearly exposed",
  },
  "layoffs-and-morale": {
    title: "Layoffs and low morale",
    summary: "Present agents may lose their jobs, and those who stay may lose heart.",
    at1: "No layoffs, morale holds",
    at5: "Many layoffs, morale falls",
  },
  "divided-focus": {
    title: "Divided attention",
    summary: "The vendor's agents serve several companies, so service may fall below what customers are used to.",
    at1: "Agents work only for us",
    at5: "Agents shared with many companies",
  },
  "system-implementation": {
    title: "Putting the system in place",
    summary: "The call-centre system itself has to be introduced and tested, and that belongs to the decision too.",
    at1: "Hardly any changeover",
    at5: "Long, costly changeover",
  },
};
