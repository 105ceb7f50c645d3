/**
 * Points of a column as wide as so many characters: 7 pixels for a digit of the standard font, 5 around the text,
 * three quarters of a point for a pixel. Where a workbook's usual font is a wider one, its columns are wider.
 */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
