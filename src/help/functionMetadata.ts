/** What Excel is told of a cell function, as far as the help shows it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly customEnumId?: string;
  }[];
}

/** The functions and their lists of choices, in one language: functions.json and its siblings. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly {
      readonly stringValue?: string;
      readonly numberValue?: number;
      readonly tooltip: string;
    }[];
  }[];
}

/** Where a function's page lies below its language's folder; the same rule writes the `helpUrl` of the metadata. */
export function functionPath(id: string): string {
  return `functions/${id.toLowerCase()}.html`;
}
