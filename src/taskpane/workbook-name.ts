/**
 * The name of a workbook by its address: a path of the machine, or what Excel on the web says of it, percent signs and
 * all.
 *
 * @returns `undefined` where it was never saved, or Excel does not say.
 */
export function workbookName(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const path = /^https?:/i.test(address) ? address.replace(/[?#].*$/, "") : address;
  const name = path.split(/[\\/]/).at(-1) ?? "";
  return name === "" ? undefined : decoded(name);
}

/** A name of the machine may hold a percent sign of its own. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
