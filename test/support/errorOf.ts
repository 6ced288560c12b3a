/** The error a cell shows and its sentence, as "#VALUE! ratings is missing."; the answer where there is one. */
export function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined) throw error;
    return `${code} ${message}`;
  }
}
