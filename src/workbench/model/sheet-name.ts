import { ExcelError } from "./excel-error";

/** Refuses a name that Excel refuses for a sheet. `taken` are the names of the other sheets. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const isValid =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isValid) throw new ExcelError("InvalidArgument", "The sheet name is invalid.");
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new ExcelError("ItemAlreadyExists");
}

/** The first of Sheet1, Sheet2, … that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let count = taken.length + 1;
  while (names.has(`sheet${count}`)) count += 1;
  return `Sheet${count}`;
}
