import { messages } from "../../../src/locale/messages";
import { decisionHeading } from "../../../src/taskpane/decision/decisionHeading";
import { resultOf } from "../../support/fakeGateway";
import { sampleRequest } from "../../support/sample";

const { decision: words } = messages.en.pane;
const running = resultOf(sampleRequest());
const [baseline, vendor] = running.options.map(({ name }) => name);

const only = (recommended: string | null) => ({ recommended, equal: null });

test("one stays with a baseline that runs today, and chooses any other option", () => {
  expect(decisionHeading(words, only(baseline!), running)).toBe(words.stay(baseline!));
  expect(decisionHeading(words, only(vendor!), running)).toBe(words.choose(vendor!));
});

test("one chooses a centre that is to be built, though it be the baseline", () => {
  expect(decisionHeading(words, only(baseline!), resultOf(sampleRequest({ today: "none" })))).toBe(
    words.choose(baseline!),
  );
});

test("nothing is advised where nothing is recommended", () => {
  expect(decisionHeading(words, only(null), running)).toBe(words.none);
});

test("nobody is recommended while a check fails, whatever the sheet still names", () => {
  expect(decisionHeading(words, only(vendor!), { ...running, verdict: "failed" })).toBe(words.none);
});

test("both are named where another option is as good", () => {
  const choice = { recommended: vendor!, equal: running.options[2]!.name };
  expect(decisionHeading(words, choice, running)).toBe(`Choose ${vendor} or ${running.options[2]!.name}`);
  expect(decisionHeading(words, choice, { ...running, verdict: "failed" })).toBe(words.none);
});
