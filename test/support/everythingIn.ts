import { formatArea } from "excel-preview/a1";
import type { Host } from "excel-preview/headless";

/** What a sheet held and how it looked, under the mark that it had then. */
interface KnownSheet {
  readonly mark: string;
  readonly cells: Readonly<Record<string, string>>;
}

const known = new WeakMap<Host, Map<string, KnownSheet>>();

/**
 * Everything that a user could find changed: sheets, cells with their looks, names, settings, charts, what is in front. Quotes
 * around a title come and go, as they do in Excel. A sheet of which nothing has changed is the same object as it was before.
 */
export function everythingIn(host: Host): Record<string, unknown> {
  const { grid } = host;
  const root = host.workbookRoot();
  const before = known.get(host);
  const styles = grid.cells.markOfStyles();
  const now = new Map(
    grid.tabs.all().map(({ id }) => {
      const mark = `${grid.cells.mark(id)}${styles}`;
      const last = before?.get(id);
      return [id, last?.mark === mark ? last : { mark, cells: cellsOf(host, id) }] as const;
    }),
  );
  known.set(host, now);
  const sheets = grid.tabs.all().map(({ id, title }) => ({ title, cells: now.get(id)!.cells }));
  return {
    sheets,
    active: grid.tabs.title(grid.tabs.activeId()),
    names: grid.names.all().map(({ name, formula }) => `${name}: ${unquoted(formula)}`),
    settings: root.settings.itemObjects().map((setting) => [setting.identity(), (setting as { value: unknown }).value]),
    charts: host.charts
      .all()
      .map((chart) => `${grid.tabs.title(chart.sheetId)}: ${chart.name}`)
      .sort(),
    rules: grid.tabs.all().map(({ id }) => host.conditionalFormats.ofSheet(id).map(({ areas }) => areas)),
  };
}

function cellsOf({ grid }: Host, id: string): Record<string, string> {
  const area = grid.cells.usedArea(id, true);
  const cells: Record<string, string> = {};
  if (area)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const parent = grid.cells.spillParent(id, row, column);
        const isSpilled = parent !== null && (parent.row !== row || parent.column !== column);
        const formula = isSpilled ? "" : unquoted(String(grid.cells.formula(id, row, column)));
        if (formula !== "")
          cells[formatArea({ top: row, left: column, bottom: row, right: column })] =
            `${formula} ${textOf(grid.cells.style(id, row, column))}`;
      }
  return cells;
}

/** The texts of styles: many cells look alike, and the host answers one object for all of them. */
const texts = new WeakMap<object, string>();

function textOf(style: object): string {
  const text = texts.get(style) ?? JSON.stringify(style);
  texts.set(style, text);
  return text;
}

const unquoted = (formula: string) => formula.replaceAll(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!");
