/** The longest text a cell takes, in characters. */
export const longestText = 32_767;

/** The longest formula a cell takes, in characters. */
export const longestFormula = 8_192;
