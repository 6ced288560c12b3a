import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { type Today, todays } from "./comparisonForm";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly today: Today;
  /** Why it is said on the sheet; undefined where it is said here. */
  readonly note: string | undefined;
  readonly onChange: (today: Today) => void;
}

export function TodayField({ today, note, onChange }: Props) {
  const { setUp } = useAllWords().words;
  return (
    <Field label={{ children: setUp.today, weight: "semibold" }} hint={note ?? setUp.todayHints[today]}>
      <RadioGroup value={today} disabled={note !== undefined} onChange={(_, { value }) => onChange(value as Today)}>
        {todays.map((each) => (
          // Office on the web stops at every radio button with a tab stop; a group has one, and arrow keys do the rest.
          <Radio
            key={each}
            value={each}
            label={setUp.todayChoices[each]}
            input={{ tabIndex: each === today ? 0 : -1 }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
