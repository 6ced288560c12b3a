import { calculated } from "../../src/file/calculated";
import { Portion } from "../../src/file/portion";
import { namedAreas } from "../../src/file/planValues";
import { installCustomFunctions } from "../support/customFunctions";
import { samplePlan } from "../support/sample";
test("x", () => {
  installCustomFunctions();
  const kinds = ["in-house","automated","onshore","nearshore","offshore"] as const;
  const options = Array.from({length: 5}, (_, i) => ({ name: `Opt ${i}`, arrangement: kinds[i % 5]! }));
  const plan = samplePlan({ options });
  const proto = Portion.prototype as any; const original = proto.calculate;
  proto.calculate = function (v: any) { const r = original.call(this, v); process.stderr.write(`P ${[...r.keys()].length} ${[...r.keys()][0]} right ${this.last.isRight} S ${r.get("Summary")?.[5]?.[1]}\n`); return r; };
  const sheets = [{ title: "Sheet1", cells: [["=OUTSOURCE_TCO(Outsource_Assumptions,9)"]] }, ...plan.sheets.map(({ title, cells }) => ({ title, cells }))];
  const v = calculated(sheets as any, namedAreas(plan));
  process.stderr.write(`S1 ${JSON.stringify(v.get("Sheet1"))} ${JSON.stringify(v.get("Summary")![5])}\n`);
}, 300000);
