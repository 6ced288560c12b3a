/** The part of jStat that the bench uses; it comes without types. */
declare module "jstat" {
  export const jStat: { readonly beta: { inv(share: number, first: number, second: number): number } };
}
