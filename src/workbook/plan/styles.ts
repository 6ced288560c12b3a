/** How a kind of cell looks. Colours keep a contrast of at least 4.5 to 1, and none of them carries meaning alone. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Steps away from the cell before. */
  readonly indent?: number;
  /** A line above or below the cells. */
  readonly lineAbove?: string;
  readonly lineBelow?: string;
  /** A thin frame around every cell. */
  readonly frame?: string;
}

const ink = "#1B1A19";
const brand = "#0B4F6C";
const quiet = "#605E5C";
const hairline = "#C8C6C4";

export const fontName = "Calibri";

export const styles = {
  title: { bold: true, size: 18, color: brand },
  subtitle: { color: quiet, italic: true, size: 9 },
  header: { bold: true, fill: brand, color: "#FFFFFF", wrap: true },
  optionHeader: { bold: true, fill: brand, color: "#FFFFFF", wrap: true, align: "right" },
  optionInput: { bold: true, fill: "#FFF8E1", color: "#0033A0", wrap: true, align: "right", frame: hairline },
  band: { bold: true, color: brand, lineBelow: brand },
  group: { bold: true, fill: "#DDEAF0", color: ink },
  /** Under tables of many rows, that more of them go on a page. */
  small: { size: 10 },
  label: { color: ink },
  text: { color: ink, wrap: true },
  /** A label of two names. */
  smallText: { color: ink, size: 9, wrap: true },
  unit: { color: quiet, indent: 1 },
  unitText: { color: quiet, indent: 1, size: 9, wrap: true },
  id: { color: quiet, fill: "#F3F2F1", size: 8 },
  idText: { color: quiet, fill: "#F3F2F1", size: 8, wrap: true },
  input: { color: "#0033A0", fill: "#FFF8E1", frame: hairline },
  inputText: { color: "#0033A0", fill: "#FFF8E1", frame: hairline, wrap: true },
  formula: { color: ink },
  /** Words among figures. */
  rightAligned: { color: ink, align: "right", wrap: true },
  leftAligned: { color: ink, align: "left" },
  linked: { color: "#0B6A3B" },
  linkedLeft: { color: "#0B6A3B", align: "left" },
  /** Words among figures. */
  linkedRight: { color: "#0B6A3B", align: "right" },
  closed: { fill: "#F3F2F1", color: quiet },
  subtotal: { bold: true, lineAbove: hairline },
  total: { bold: true, lineAbove: brand, lineBelow: brand },
  evidence: { color: quiet, size: 9 },
  evidenceRight: { color: quiet, size: 9, align: "right", wrap: true },
  evidenceText: { color: quiet, size: 9, wrap: true },
  check: { bold: true, size: 9, align: "left", indent: 1 },
  scenario: { bold: true },
  failure: { bold: true, color: "#A4262C" },
  decision: { bold: true, size: 12, color: brand, fill: "#DDEAF0", align: "left" },
  link: { color: "#0B4F9E", underline: true },
  /** On top of another style: what may stand right of a figure steps away from it. */
  beside: { indent: 1 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** A colour for each group of costs, in the order of the chart; distinguishable in grey print and with colour blindness. */
export const groupColors = {
  "one-off": "#5B5F97",
  run: "#0B4F6C",
  quality: "#E0A030",
  risk: "#B23A48",
  outside: "#8DA9B5",
} as const;

/** A colour for each option, in their order; told apart by position and legend too. */
export const optionColors = [
  "#0B4F6C",
  "#E0A030",
  "#B23A48",
  "#3F7D58",
  "#5B5F97",
  "#8C5E3C",
  "#2E9CCA",
  "#6B6B6B",
] as const;
