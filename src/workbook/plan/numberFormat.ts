import { currencyDecimals } from "../../locale/numbers";

/** Excel's codes. Separators follow the reader's own settings; the currency stands in the unit column. */
export const numberFormats = {
  general: "General",
  whole: "#,##0",
  money: "#,##0;-#,##0;0",
  /** By year, where most years of most lines have none: nothing for 0, and so for the years after the horizon. */
  yearlyMoney: "#,##0;-#,##0;",
  /** On an axis, in millions; of round steps in tenths of them. */
  millions: "#,##0.0#,,",
  tenths: "#,##0.0,,",
  share: "0.0%",
  drawnShare: "0.0##%",
  rate: "0.0000",
  months: "0.0",
  count: "#,##0.0",
  decimal: "#,##0.00",
  percent: "0.0%",
  factor: "0.0000",
  rating: "0.0",
  points: "0.0",
  year: "0",
  anyDriver: "#,##0.00##",
  /** The same for who reads results: the larger a figure, the fewer its decimals. */
  anyFigure: "[>=1000]#,##0;[>=10]#,##0.00;#,##0.00##",
  difference: "[<0.000000001]0;0.0E+00",
} as const;

/** A price in the smallest coin of its currency, or in finer parts of it. */
export function priceFormat(currency: string, finerDecimals = 0): string {
  const decimals = currencyDecimals(currency) + finerDecimals;
  return `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
}

/** Shows a check's 1 as the word for pass, 0 as the word for fail, -1 as the word for frozen, and a word as it is. */
export function checkFormat(pass: string, fail: string, frozen = fail, before = ""): string {
  return `"${before}${pass}";"${before}${frozen}";"${before}${fail}";"${before}"@`;
}
