/** A number that carries its unit in its type, so that two of them cannot be swapped by mistake and still compile. */
export type Unit<Name extends string> = number & { readonly unit: Name };

export type Share = Unit<"share">;
export type Seconds = Unit<"seconds">;
export type Minutes = Unit<"minutes">;
export type Erlangs = Unit<"erlangs">;

export const share = (value: number) => value as Share;
export const seconds = (value: number) => value as Seconds;
export const minutes = (value: number) => value as Minutes;
export const erlangs = (value: number) => value as Erlangs;
