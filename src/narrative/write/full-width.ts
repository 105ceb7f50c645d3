/** A name with Chinese brackets, as printed text has it: labels of rows are read folded. */
export function inFullWidth(name: string): string {
  return name.replaceAll("(", "（").replaceAll(")", "）");
}
