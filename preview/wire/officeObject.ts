/** A set that is only asked what belongs to it. */
export type Membership = Pick<ReadonlySet<string>, "has">;

const none: Membership = new Set<string>();

/**
 * An object of Excel's API. A member is implemented by being there under Excel's own name; the host compares every
 * name with Excel's list before it looks, so helpers of a class cannot be reached from outside.
 */
export abstract class OfficeObject {
  /** The class in Excel's API whose members count. */
  abstract readonly typeName: string;

  /** Members whose answer needs a finished calculation. */
  readonly calculated: Membership = none;

  /** Members that are stored and given back, but change nothing that the page shows. */
  readonly keeps: Membership = none;

  /** What has been stored, and the parts that hang on this object. */
  readonly kept = new Map<string, unknown>();

  /** The keys that office.js needs to find the object again in a later batch. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** The members of a collection; undefined where the object is none. */
  itemObjects(): OfficeObject[] | undefined {
    return undefined;
  }

  /** Called when a stored member changes. */
  keptChanged(): void {}
}
