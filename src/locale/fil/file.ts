import { languageIds } from "../language";
import type { Messages } from "../en";

export const filFile: Messages["file"] = {
  usage: `Isinusulat ang paghahambing bilang .xlsx file, nang walang Excel.

  npm run workbook -- [mga pagpipilian]

  --out FILE             ang file na isusulat; comparison.xlsx kung wala
  --language WIKA        ${languageIds("o")}; en kung wala
  --option PANGALAN=URI  isang opsyon at ang uri ng operasyon nito, in-house, in-house-new, automated, onshore,
                         nearshore o offshore; isa para sa bawat opsyon, una ang baseline; kung wala, tig-isa
                         maliban sa in-house-new, o kung may --none-today maliban sa in-house at automated
  --country BANSA        us, dk, ph o gb, kung nasaan ang kasalukuyang sentro: ito ang pumipili ng mga default; ayon sa
                         wika kung wala (en: us, da: dk, fil: ph)
  --currency CODE        ISO 4217, gaya ng PHP; ang sa bansa kung wala
  --rate NUMERO          kung ilan sa currency na iyon ang katumbas ng isang US dollar; puwedeng wala kung ang currency
                         ay sa bansa
  --years NUMERO         ang horizon, 1 hanggang 10; 5 kung wala
  --interval MINUTO      kung gaano kahaba ang mga interval ng linggo sa Tauhan, 15, 30 o 60; 30 kung wala
  --none-today           wala pang tumatakbong call center: in-house-new ang baseline
  --values               nakasulat bilang value ang mga formula na OUTSOURCE_, para sa mga walang add-in
  --origin ADDRESS       kung saan nakalagay ang add-in, gaya ng https://example.org/outsource: may link sa tulong nito
                         ang sheet na Tungkol sa modelo; walang link kung wala`,
  written: (path) => `Naisulat ang ${path}.`,
  notWritten: (path, reason) => `Hindi maisulat ang ${path}: ${reason}`,
  currencyUnknown: (typed) => `--currency: hindi ISO 4217 code ng currency ang '${typed}'; halimbawa nito ang PHP.`,
  originUnreadable: (typed) =>
    `--origin: hindi address na nagsisimula sa https:// o http:// ang '${typed}'; halimbawa ang https://example.org/outsource.`,
  rateOfDollar: "--rate: huwag itong ilagay kung USD ang currency.",
  baselineIsNew: "--option: in-house-new dapat ang una kung may --none-today, dahil wala pang tumatakbong call center.",
  takesNoValue: (flag, value) => `${flag}: wala itong value; alisin ang '${value}', o ang buong ${flag}.`,
  optionCount: (given, least, most) => `--option: ${given} ang inilagay; maglagay ng ${least} hanggang ${most}.`,
};
