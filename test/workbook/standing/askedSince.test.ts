import { askedSince } from "../../../src/workbook/standing/askedSince";
import { sampleRequest } from "../../support/sample";

const seen = sampleRequest();
const renamed = (index: number, name: string) =>
  seen.options.map((option, place) => (place === index ? { ...option, name } : option));

test("what was left as it was seen is as it stands now", () => {
  const now = { ...seen, years: 7, today: "none", country: "gb", currencyPerDollar: 0.8 } as const;
  const named = { ...now, options: renamed(1, "Acme") };
  expect(askedSince({ ...seen, language: "da", writtenOn: "2026-12-01" }, seen, named)).toEqual({
    ...named,
    language: "da",
    writtenOn: "2026-12-01",
  });
});

test("what was changed is asked for, whatever stands there now", () => {
  const asked = { ...seen, years: 3, options: renamed(2, "Globex") };
  const now = { ...seen, years: 7, options: renamed(2, "Initech") };
  expect(askedSince(asked, seen, now)).toEqual(asked);
});

test("an option that is renamed here has the arrangement that was typed there", () => {
  const asked = { ...seen, options: renamed(2, "Globex") };
  const moved = seen.options.map((option, place) =>
    place === 2 ? { ...option, arrangement: "onshore" as const } : option,
  );
  expect(askedSince(asked, seen, { ...seen, options: moved }).options[2]).toEqual({
    name: "Globex",
    arrangement: "onshore",
  });
});

test("options that come, go or change places keep what was typed for those that stay", () => {
  const [home, onshore, nearshore, offshore] = seen.options;
  const added = { name: "Another", arrangement: "offshore" } as const;
  const now = { ...seen, options: renamed(3, "Acme") };
  const optionsFor = (options: typeof seen.options) => askedSince({ ...seen, options }, seen, now).options;
  const acme = { ...offshore!, name: "Acme" };
  expect(optionsFor([offshore!, home!])).toEqual([acme, home]);
  expect(optionsFor([home!, onshore!, nearshore!, offshore!, added])).toEqual([home, onshore, nearshore, acme, added]);
  expect(optionsFor([home!, added, onshore!, offshore!])).toEqual([home, added, onshore, acme]);
});
