import { type Language, regionalTag } from "./language";

/** An Intl object takes longer to make than hundreds of texts to write, so each is made once and kept. */
function kept<Options, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (language: Language, options: Options): Format => {
    const key = language + JSON.stringify(options);
    const format = made.get(key) ?? make(regionalTag[language], options);
    made.set(key, format);
    return format;
  };
}

export const numberFormat = /* @__PURE__ */ kept(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
export const dateFormat = /* @__PURE__ */ kept(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
export const listFormat = /* @__PURE__ */ kept(
  (tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options),
);
export const pluralRules = /* @__PURE__ */ kept(
  (tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options),
);
export const displayNames = /* @__PURE__ */ kept(
  (tag, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options),
);
