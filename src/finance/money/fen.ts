/** A thousand million yuan: sums of ninety thousand such numbers are still exact. */
const largest = 1e11;

/**
 * A number of yuan that ends at the fen (分), as a whole number of fen: it divides back to the very number, so that no
 * digit is lost, and needs no text to say so.
 *
 * @returns `undefined` for a number with more decimals, one too large, NaN and infinities.
 */
export function wholeFen(yuan: number): number | undefined {
  const fen = Math.round(yuan * 100);
  return fen / 100 === yuan && Math.abs(fen) < largest ? fen : undefined;
}
