/** An option as people type it (`--fail-on`); cac names it in camel case (`failOn`, or `--failOn` where it refuses it). */
export function spelt(name: string): string {
  const hyphened = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return hyphened.startsWith("-") ? hyphened : `--${hyphened}`;
}
