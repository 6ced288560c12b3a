/**
 * Answers what was computed for an object before, as long as somebody holds the object: a recalculation asks for many figures of the
 * same few options.
 *
 * Domain: objects that are never changed.
 */
export function rememberedFor<Of extends object, Answer>(compute: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    let answer = known.get(of);
    if (answer === undefined) known.set(of, (answer = compute(of)));
    return answer;
  };
}
