/** What was asked of an object of Excel: the values set on it, its parts by name, and the calls of its methods. */
export interface Recorded {
  readonly set: Record<string, unknown>;
  readonly parts: Record<string, Recorded>;
  readonly calls: { readonly name: string; readonly given: readonly unknown[]; readonly result: Recorded }[];
}

const records = new WeakMap<object, Recorded>();

/** An object that takes whatever is asked of it, as an object of Excel does before a sync, and answers more of its kind. */
export function recordingObject<Of extends object>(): Of {
  const record: Recorded = { set: {}, parts: {}, calls: [] };
  const parts: Record<string, object> = {};
  const part = (name: string) => {
    const object = (parts[name] ??= recordingObject());
    record.parts[name] = recordOf(object);
    return object;
  };
  const object = new Proxy(() => undefined, {
    get: (_, name) =>
      new Proxy(part(String(name)), {
        apply: (_target, _this, given: unknown[]) => {
          const result = recordingObject();
          record.calls.push({ name: String(name), given, result: recordOf(result) });
          return result;
        },
      }),
    set: (_, name, value) => {
      record.set[String(name)] = value;
      return true;
    },
  });
  records.set(object, record);
  return object as unknown as Of;
}

export function recordOf(object: object): Recorded {
  return records.get(object)!;
}

/** The calls of a method, with what was asked of each answer. */
export const callsOf = (record: Recorded, name: string) => record.calls.filter((call) => call.name === name);

/** What was asked of a part, or of a part's part. */
export const partOf = (record: Recorded, ...names: readonly string[]): Recorded =>
  names.reduce((whole, name) => whole.parts[name] ?? { set: {}, parts: {}, calls: [] }, record);
