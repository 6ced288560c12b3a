import type { UsualWords } from "../en/usualWords";

export const filUsualWords: UsualWords = {
  drivers: {
    "calls-per-year": ["tawag kada taon", "taunang tawag"],
    "handle-time": ["average na handle time", "tagal ng tawag"],
    price: ["presyo ng vendor"],
    "agent-pay": ["sahod ng agent", "taunang sahod ng agent"],
    "discount-rate": ["nominal na discount rate"],
    "tax-rate": ["buwis", "rate ng buwis"],
  },
  arrangements: { "in-house": ["panloob", "sariling call center"], onshore: ["lokal", "sa loob ng bansa"] },
  priceUnits: {
    minute: ["minutong tawag"],
    call: ["mga tawag"],
    "resolved-call": ["nalutas", "nalutas na mga tawag"],
    "productive-hour": ["oras", "oras ng trabaho", "oras ng agent"],
    "paid-hour": ["bayad na oras", "oras na may bayad"],
    "fte-month": ["FTE bawat buwan", "FTE kada buwan", "upuan"],
    month: ["buwan", "buwanan", "nakapirming presyo"],
  },
  distributions: { triangular: ["tatsulok"], uniform: ["pantay"] },
  sides: {
    advantage: ["mga bentahe", "benepisyo", "mas mataas mas mabuti"],
    disadvantage: ["mga disbentahe", "gastos", "mas mababa mas mabuti"],
  },
  weightMethods: { swing: ["puntos"], roc: ["ranggo"], ahp: ["pares-pares"] },
  feeModes: { marginal: ["paunti-unti"], "all-units": ["ayon sa dami"] },
  samplings: {
    random: ["sapalaran"],
    lattice: ["quasi-random"],
  },
};
