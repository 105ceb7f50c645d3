/** A name no sheet of the workbook has: where it is taken, with a number behind it. Names differ by more than their case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}
