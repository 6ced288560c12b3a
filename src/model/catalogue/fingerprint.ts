const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Eight hexadecimal digits that change when the text does: the FNV-1a hash of its UTF-8 bytes. It shows that two texts differ,
 * not that nobody tampered.
 *
 * Source: Fowler, Noll and Vo, the FNV-1a hash in its 32-bit form.
 * @example fingerprint("foobar") // => "bf9cf968"
 */
export function fingerprint(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce((sofar, byte) => Math.imul(sofar ^ byte, prime), offsetBasis);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
