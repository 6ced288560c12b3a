/** Whether a source printed the numbers, or only the question, or neither. */
export type Provenance = "published" | "published inputs" | "computed";

interface Source {
  /** How the page names it. */
  readonly name: string;
  /** Holds for cases that do not say it themselves. */
  readonly provenance: Provenance;
}

/** What the sources of the cases begin with. */
const sources: Readonly<Record<string, Source>> = {
  "rodrigo-arenas/pyworkforce": { name: "pyworkforce", provenance: "published" },
  "Erlang B table": { name: "Collins", provenance: "published" },
  "Standard Erlang-B": { name: "ITU-D tables", provenance: "published inputs" },
  "Hillier & Lieberman": {
    name: "Hillier & Lieberman",
    provenance: "published inputs",
  },
  "Gross & Harris": { name: "Gross & Harris", provenance: "published inputs" },
  "mitan.co.uk": { name: "mitan.co.uk", provenance: "published inputs" },
  "Mandelbaum & Zeltyn": { name: "Mandelbaum & Zeltyn", provenance: "published inputs" },
  "CRAN ErlangC": { name: "CRAN ErlangC", provenance: "published" },
  mpmath: { name: "mpmath", provenance: "computed" },
  "load>=agents": { name: "theory", provenance: "computed" },
  "python fractions": { name: "exact fractions", provenance: "computed" },
  CTMC: { name: "Markov chain", provenance: "computed" },
  "splitting volume": { name: "mpmath", provenance: "computed" },
  "PHPOffice/PhpSpreadsheet": { name: "PhpSpreadsheet", provenance: "published" },
  "numpy/numpy-financial": { name: "numpy-financial", provenance: "published" },
  formulajs: { name: "formulajs", provenance: "published" },
  "Wikipedia AHP": { name: "Wikipedia (AHP leader)", provenance: "published" },
  definition: { name: "theory", provenance: "computed" },
  "Hwang & Yoon": { name: "Hwang & Yoon (1981)", provenance: "published" },
  "Triantaphyllou & Sanchez": { name: "Triantaphyllou & Sanchez (1997)", provenance: "published inputs" },
  "numpy closed form": { name: "Triantaphyllou & Sanchez (1997), by numpy", provenance: "published inputs" },
  numpy: { name: "numpy", provenance: "computed" },
  "Saaty 1980": { name: "Saaty (1980)", provenance: "published" },
  scipy: { name: "scipy", provenance: "computed" },
  "closed form": { name: "theory", provenance: "computed" },
};

/** Digits recalled and then worked out again are not taken for the source's own: only its question is. */
const ownWords: Readonly<Record<string, Provenance>> = {
  published: "published",
  "published-recalled-verified": "published inputs",
  "published-inputs-computed": "published inputs",
  computed: "computed",
};

/** Where a case comes from; one of an unknown source is a mistake of ours. */
export function sourceOf({ source, provenance }: { source: string; provenance?: string }): Source {
  const beginning = Object.keys(sources).find((each) => source.startsWith(each));
  if (beginning === undefined) throw new Error(`Name the source "${source}" in test/accuracy/sources.ts.`);
  const known = sources[beginning]!;
  return provenance === undefined ? known : { ...known, provenance: ownWords[provenance]! };
}
