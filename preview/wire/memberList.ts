/** What a member of Excel's API is, as read from @types/office-js by excelMembers.cjs. */
export interface Member {
  kind: "property" | "method";
  type: string | null;
  settable: boolean;
  /** The requirement set that it came with, ExcelApi 1.x. */
  since: number;
}

const ofEveryObject = new Set(["context", "set", "load", "toJSON", "track", "untrack", "isNullObject"]);

/** Answers which members Excel has, by type. */
export class MemberList {
  constructor(private readonly types: Record<string, Record<string, Member>>) {}

  find(typeName: string, member: string): Member | undefined {
    const members = this.types[typeName];
    return members && Object.hasOwn(members, member) ? members[member] : undefined;
  }

  /** The plain values of a type: what `load()` without names asks for. */
  scalars(typeName: string): string[] {
    return Object.entries(this.types[typeName] ?? {})
      .filter(([name, { kind, type }]) => kind === "property" && !this.isObject(type) && !ofEveryObject.has(name))
      .map(([name]) => name)
      .filter((name) => !/^on[A-Z]/.test(name) && name !== "items");
  }

  /** Whether a type is an object of its own (with members to load) and not a plain value such as an enumeration. */
  isObject(type: string | null): type is string {
    return type !== null && this.types[type] !== undefined;
  }
}
