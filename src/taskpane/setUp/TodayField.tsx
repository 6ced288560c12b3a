import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ComparisonForm } from "./comparisonForm";
import { useWords } from "../frame/words";

type Today = ComparisonForm["today"];

export function TodayField({ today, onChange }: { today: Today; onChange: (today: Today) => void }) {
  const { setUp } = useWords().words;
  return (
    <Field label={{ children: setUp.today, weight: "semibold" }} hint={setUp.todayHints[today]}>
      <RadioGroup value={today} onChange={(_, { value }) => onChange(value as Today)}>
        <Radio value="running" label={setUp.todayChoices.running} />
        <Radio value="none" label={setUp.todayChoices.none} />
      </RadioGroup>
    </Field>
  );
}
