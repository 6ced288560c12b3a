import { languageIds } from "../language";
import type { Messages } from "../en";

export const daFile: Messages["file"] = {
  usage: `Skriver en sammenligning som en .xlsx-fil, uden Excel.

  npm run workbook -- [tilvalg]

  --out FIL              filen, der skrives; comparison.xlsx, hvis det udelades
  --language SPROG       ${languageIds("eller")}; en, hvis det udelades
  --option NAVN=FORM     et alternativ med sin driftsform, in-house, in-house-new, automated, onshore, nearshore eller
                         offshore; én gang for hvert alternativ, basisalternativet først; hvis det udelades, ét af hver
                         undtagen in-house-new, eller med --none-today undtagen in-house og automated
  --country LAND         us, dk, ph eller gb, hvor det nuværende callcenter ligger: det vælger standardværdierne; efter
                         sproget, hvis det udelades (en: us, da: dk, fil: ph)
  --currency KODE        ISO 4217, f.eks. DKK; landets egen, hvis det udelades
  --rate TAL             hvor mange af den valuta, en amerikansk dollar koster; kan udelades, når den er landets egen
  --years TAL            horisonten, 1 til 10; 5, hvis det udelades
  --interval MINUTTER    hvor lange intervallerne i ugen på Bemanding er, 15, 30 eller 60; 30, hvis det udelades
  --none-today           der er endnu ikke noget callcenter i drift: basisalternativet er in-house-new
  --values               OUTSOURCE_-formler står som deres værdier, til læsere uden tilføjelsesprogrammet
  --origin ADRESSE       hvor tilføjelsesprogrammet ligger, f.eks. https://example.org/outsource: Links på arket
                         Om modellen fører da til dets hjælp; ingen links, hvis det udelades`,
  written: (path) => `${path} er skrevet.`,
  notWritten: (path, reason) => `${path} kunne ikke skrives: ${reason}`,
  currencyUnknown: (typed) => `--currency: "${typed}" er ikke ISO 4217-koden for en valuta, f.eks. DKK.`,
  originUnreadable: (typed) =>
    `--origin: "${typed}" er ikke en adresse, der begynder med https:// eller http://, f.eks. https://example.org/outsource.`,
  rateOfDollar: "--rate: Udelad den, når valutaen er USD.",
  baselineIsNew: "--option: Det første skal være in-house-new med --none-today, for intet callcenter er i drift endnu.",
  takesNoValue: (flag, value) => `${flag} tager ingen værdi: Udelad "${value}", eller hele ${flag}.`,
  optionCount: (given, least, most) => `--option: Der er angivet ${given}; angiv ${least} til ${most}.`,
};
