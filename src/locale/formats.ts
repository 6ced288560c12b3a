import { type Language, regionalTag } from "./language";

/** An Intl object takes longer to make than hundreds of texts to write, so each is made once and kept. */
function kept<Options, Format>(IntlFormat: new (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (language: Language, options: Options): Format => {
    const key = language + JSON.stringify(options);
    const format = made.get(key) ?? new IntlFormat(regionalTag[language], options);
    made.set(key, format);
    return format;
  };
}

export const numberFormat = /* @__PURE__ */ kept<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
export const dateFormat = /* @__PURE__ */ kept<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
export const listFormat = /* @__PURE__ */ kept<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);
export const pluralRules = /* @__PURE__ */ kept<Intl.PluralRulesOptions, Intl.PluralRules>(Intl.PluralRules);
export const displayNames = /* @__PURE__ */ kept<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames);
