import { GatewayError } from "../../excel/Gateway";
import type { GatewayFault } from "../../excel/Gateway";

/** What went wrong, with the facts to show; "unexpected" is our own mistake. */
export type PaneFault = GatewayFault | { readonly kind: "unexpected"; readonly message: string };

export function faultOf(error: unknown): PaneFault {
  if (error instanceof GatewayError) return error.fault;
  return { kind: "unexpected", message: error instanceof Error ? error.message : String(error) };
}
