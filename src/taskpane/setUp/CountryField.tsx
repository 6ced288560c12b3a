import { Field, Select } from "@fluentui/react-components";
import { type Country, countries } from "../../model/catalogue/country";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly country: Country;
  /** Why it is chosen on the sheet; undefined where it is chosen here. */
  readonly note: string | undefined;
  readonly onChange: (country: Country) => void;
}

/** Where the centre is, which chooses the default values. */
export function CountryField({ country, note, onChange }: Props) {
  const { words, choices } = useAllWords();
  const { setUp } = words;
  return (
    <Field label={{ children: setUp.country, weight: "semibold" }} hint={note ?? setUp.countryHint}>
      <Select value={country} disabled={note !== undefined} onChange={(_, { value }) => onChange(value as Country)}>
        {countries.map((each) => (
          <option key={each} value={each}>
            {choices.countries[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
