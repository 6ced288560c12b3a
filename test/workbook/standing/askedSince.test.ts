import { askedSince } from "../../../src/workbook/standing/askedSince";
import type { ComparisonRequest } from "../../../src/workbook/request/request";
import type { Origins } from "../../../src/workbook/request/seen";
import { sampleRequest } from "../../support/sample";

const seen = sampleRequest();
/** Each option asked for was the one in its place, unless it is said. */
const since = (asked: ComparisonRequest, now: ComparisonRequest, origins: Origins = asked.options.map((_, at) => at)) =>
  askedSince(asked, { request: seen, origins }, now);
const renamed = (index: number, name: string) =>
  seen.options.map((option, place) => (place === index ? { ...option, name } : option));

test("what was left as it was seen is as it stands now", () => {
  const now = { ...seen, years: 7, today: "none", country: "gb", currencyPerDollar: 0.8 } as const;
  const named = { ...now, options: renamed(1, "Acme") };
  expect(since({ ...seen, language: "da", writtenOn: "2026-12-01" }, named).request).toEqual({
    ...named,
    language: "da",
    writtenOn: "2026-12-01",
  });
});

test("what was changed is asked for, whatever stands there now", () => {
  const asked = { ...seen, years: 3, options: renamed(2, "Globex") };
  const now = { ...seen, years: 7, options: renamed(2, "Initech") };
  expect(since(asked, now).request).toEqual(asked);
});

test("the currency that a price was quoted in stays with its option", () => {
  const quote = { currency: "EUR", rate: 7.46 };
  const asked = {
    ...seen,
    options: seen.options.map((option, place) => (place === 2 ? { ...option, quote } : option)),
  };
  expect(since(asked, { ...seen, years: 7, options: renamed(2, "Acme") }).request.options[2]).toMatchObject({
    name: "Acme",
    quote,
  });
  expect(since(asked, seen, [0, 1, null, 3]).request.options[2]).toMatchObject({ quote });
});

test("an option that is renamed here has the arrangement that was typed there", () => {
  const asked = { ...seen, options: renamed(2, "Globex") };
  const moved = seen.options.map((option, place) =>
    place === 2 ? { ...option, arrangement: "onshore" as const } : option,
  );
  expect(since(asked, { ...seen, options: moved }).request.options[2]).toEqual({
    name: "Globex",
    arrangement: "onshore",
  });
});

test("options that come, go or change places keep what was typed for those that stay", () => {
  const [home, onshore, nearshore, offshore] = seen.options;
  const added = { name: "Another", arrangement: "offshore" } as const;
  const now = { ...seen, options: renamed(3, "Acme") };
  const acme = { ...offshore!, name: "Acme" };
  const optionsFor = (options: typeof seen.options, origins: Origins) =>
    since({ ...seen, options }, now, origins).request.options;
  expect(optionsFor([offshore!, home!], [3, 0])).toEqual([acme, home]);
  expect(optionsFor([...seen.options, added], [0, 1, 2, 3, null])).toEqual([home, onshore, nearshore, acme, added]);
  expect(optionsFor([home!, added, onshore!, offshore!], [0, null, 1, 3])).toEqual([home, added, onshore, acme]);
});

test("an option is where its name stands once others have come or gone there, and new where that is gone too", () => {
  const now = { ...seen, options: seen.options.slice(1) };
  expect(since(seen, now, [0, 1, 2, null]).origins).toEqual([null, 0, 1, null]);
});
