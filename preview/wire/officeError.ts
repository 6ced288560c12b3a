/** An error as Excel reports it to the add-in: the batch stops there and `code` reaches its catch. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that failed, where it is not the one that the batch names. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (what: string): OfficeError =>
  new OfficeError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);

export const itemAlreadyExists = (what: string): OfficeError =>
  new OfficeError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${what}.`);

export const invalidArgument = (what: string): OfficeError =>
  new OfficeError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
