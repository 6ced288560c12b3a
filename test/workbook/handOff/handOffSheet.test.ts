import { handOffPlan } from "../../../src/workbook/handOff/handOffSheet";

test("a text of the user's is kept as text, whatever Excel would take it for", () => {
  const texts = ["Jan 5", "Mar 2026", "true", "-", "=A1", "7", "Acme"];
  const watched = [{ input: "targets", values: [[...texts, 3, ""]] }] as const;
  const facts = { title: "Frozen", language: "en", on: "2026-01-05", version: "1.0.0", unsound: null } as const;
  const { cells } = handOffPlan([], { ...facts, watched }).sheets[0]!;
  const written = cells.flat().filter((cell) => texts.includes(String(cell).replace(/^'/, "")) || cell === 3);
  expect(written).toEqual([...texts.map((text) => `'${text}`), 3]);
});
