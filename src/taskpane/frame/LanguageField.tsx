import { Field, Select } from "@fluentui/react-components";
import { displayNames } from "../../locale/formats";
import { type Language, languages } from "../../locale/language";
import { useWords } from "./words";

/** The pane's language, each under its own name. */
export function LanguageField({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { words, language } = useWords();
  return (
    <Field label={words.language}>
      <Select value={language} onChange={(_, { value }) => onLanguage(value as Language)}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownName(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A language's name in itself, with a capital. */
function ownName(language: Language): string {
  const name = displayNames(language, { type: "language" }).of(language)!;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
