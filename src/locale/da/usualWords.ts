import type { UsualWords } from "../en/usualWords";

export const daUsualWords: UsualWords = {
  drivers: {
    "calls-per-year": ["årlige opkald", "opkald om året", "antal opkald pr. år", "henvendelser pr. år"],
    "handle-time": ["behandlingstid", "gennemsnitlig behandlingstid", "ekspeditionstid"],
    price: ["enhedspris", "leverandørpris", "leverandørens pris"],
    "agent-pay": ["agentløn", "årsløn pr. agent"],
    attrition: ["personaleomsætning", "årlig personaleomsætning"],
    "discount-rate": ["diskonteringsrente", "kalkulationsrente", "kapitalomkostning"],
    "horizon-years": ["tidshorisont", "horisont"],
    "tax-rate": ["skattesats", "selskabsskat"],
  },
  arrangements: {
    "in-house": ["intern", "egen drift", "eget callcenter"],
    onshore: ["indenlandsk"],
  },
  priceUnits: {
    minute: ["minutter", "minutpris"],
    call: ["opkaldspris", "kontakt", "henvendelse", "henvendelser"],
    "resolved-call": ["løste opkald", "løst henvendelse", "løst sag"],
    "productive-hour": ["time", "timer", "timepris", "timesats", "agenttime", "arbejdstime", "produktive timer"],
    "paid-hour": ["betalte timer", "lønnet time", "løntime"],
    "fte-month": ["FTE-måned", "fuldtidsansat", "agentmåned", "FTE pr. måned", "plads"],
    month: ["måned", "måneder", "månedlig", "månedspris", "fast", "fast pris", "fast månedspris"],
  },
  distributions: { triangular: ["trekant"], uniform: ["jævn", "lige"] },
  sides: {
    advantage: ["fordele", "højere er bedre", "maksimer"],
    disadvantage: ["ulemper", "omkostning", "lavere er bedre", "minimer"],
  },
  weightMethods: { swing: ["point"], roc: ["rang", "rangering"], ahp: ["parvis"] },
  feeModes: { marginal: ["trinvis", "progressiv"], "all-units": ["mængderabat"] },
  samplings: {
    random: ["tilfældigt"],
    lattice: ["kvasitilfældig"],
  },
};
