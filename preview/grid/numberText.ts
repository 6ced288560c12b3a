import { numfmt } from "@univerjs/core";

type Mark = "." | ",";

/** Numbers as the session's language writes and types them; the engine itself knows only English ones. */
export class NumberText {
  private readonly decimal: Mark;
  private readonly group: Mark;
  private readonly typed: RegExp;

  /** The language alone, as `da`. */
  get tag(): string {
    return this.language.split("-")[0]!;
  }

  constructor(private readonly language: string) {
    this.decimal = (0.5).toLocaleString(language).includes(",") ? "," : ".";
    this.group = this.decimal === "," ? "." : ",";
    const [decimal, group] = [`\\${this.decimal}`, `\\${this.group}`];
    this.typed = new RegExp(`^[+-]?(\\d+|[1-9]\\d{0,2}(${group}\\d{3})+)?(${decimal}\\d*)?\\s*%?$`);
  }

  /** A number as Excel's format code shows it; a code that cannot be read leaves the plain number. */
  format(pattern: string, value: number): string {
    try {
      return String(numfmt.format(pattern, value, { locale: this.language }));
    } catch {
      return this.fromEnglish(String(value));
    }
  }

  /** An English number in the session's language: `1,234.5%` as `1.234,5%`. */
  fromEnglish(english: string): string {
    return english.replace(/[.,]/g, (mark) => (mark === "." ? this.decimal : this.group));
  }

  /**
   * What has been typed, in English: `320.000` as `320,000` where a point parts thousands. Digits and marks that are no number in
   * the session's language become text, as `2.9` does in Danish, rather than another number than was meant. In a cell that shows
   * percent, 30 and 0.3 both are 30%.
   */
  toEnglish(text: string, cellPattern?: string): string {
    const trimmed = text.trim();
    if (!/^[+-]?[\d.,]*\d[\d.,]*\s*%?$/.test(trimmed)) return text;
    if (!this.typed.test(trimmed)) return `'${text}`;
    const english = trimmed.replace(/[.,]/g, (mark) => (mark === this.decimal ? "." : ","));
    const isWholePercent = Math.abs(Number(english.replaceAll(",", ""))) >= 1;
    return isWholePercent && cellPattern?.includes("%") ? `${english}%` : english;
  }
}
