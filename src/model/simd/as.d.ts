/** AssemblyScript, compiled as it is imported (scripts/assemblyScript.cjs). */
declare module "*.as" {
  export const wasm: Uint8Array<ArrayBuffer>;
}
