import { GatewayError } from "../Gateway";

/** Queues the question which of some sheets are protected; call the result after a sync, to refuse them with the way out. */
export function loadProtection(sheets: readonly Excel.Worksheet[]): () => void {
  const loaded = sheets.map((sheet) => ({
    sheet: sheet.load({ name: true }),
    protection: sheet.protection.load({ protected: true }),
  }));
  return () => {
    const places = loaded.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet.name);
    if (places.length > 0) throw new GatewayError({ kind: "protectedSheets", places });
  };
}
