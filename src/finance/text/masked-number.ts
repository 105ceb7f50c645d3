/** A personal number as a report may repeat it: the last four digits alone. */
export function maskedNumber(number: string): string {
  return `${"*".repeat(Math.max(0, number.length - 4))}${number.slice(-4)}`;
}
