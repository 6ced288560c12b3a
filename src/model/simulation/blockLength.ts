/** No block has more trials: what is kept of a block has room for as many. */
export const longestBlock = 2048;

/**
 * Trials computed together. Longer blocks read the rings of random numbers in longer runs, shorter ones keep their columns in a
 * processor's nearer memory: of 256 to 16,384, those below 2,048 took longer and those above were no faster. With more options
 * there is room for fewer.
 */
export const blockLength = (optionCount: number) => (optionCount <= 8 ? longestBlock : 512);
