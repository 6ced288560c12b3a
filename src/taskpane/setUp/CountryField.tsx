import { Field, Select } from "@fluentui/react-components";
import { type Country, countries } from "../../model/catalogue/country";
import { messages } from "../../locale/messages";
import { useWords } from "../frame/words";

/** Where the law may move a centre's staff to a vendor that takes over its work nearby. */
const movesStaff: Readonly<Record<Country, boolean>> = { us: false, dk: true, ph: false, gb: true };

interface Props {
  readonly country: Country;
  readonly onChange: (country: Country) => void;
}

/** Where the centre is, which chooses the default values. */
export function CountryField({ country, onChange }: Props) {
  const { words, choices, language } = useWords();
  const { drivers, sheets } = messages[language];
  const { setUp } = words;
  const transfer = setUp.transferHint(drivers["transfer-share"].name, sheets.titles.inputs);
  return (
    <Field
      label={{ children: setUp.country, weight: "semibold" }}
      hint={movesStaff[country] ? `${setUp.countryHint} ${transfer}` : setUp.countryHint}
    >
      <Select value={country} onChange={(_, { value }) => onChange(value as Country)}>
        {countries.map((each) => (
          <option key={each} value={each}>
            {choices.countries[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
