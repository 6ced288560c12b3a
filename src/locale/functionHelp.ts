/** What Excel says of the cell functions in one language; English stands above the functions themselves. */
export interface FunctionHelp {
  /** By the function's id: what it answers, and what each argument means. */
  readonly functions: Readonly<Record<string, { description: string; parameters: Readonly<Record<string, string>> }>>;
  /** What each choice of an argument means, by the name of the list and the choice's id. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
