/** The add-in's functions.json, as far as the host reads it. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: FunctionParameter[];
  options?: { stream?: boolean; cancelable?: boolean; requiresAddress?: boolean };
}

/** The whole of functions.json. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
  /** Whether an error among the arguments reaches a function that takes a cell of any kind. */
  allowCustomDataForDataTypeAny?: boolean;
}
