/** AssemblyScript, compiled as it is imported (scripts/assemblyScript.cjs): WebAssembly in base 64. */
declare module "*.as" {
  export const wasm: string;
}
