/**
 * The classes a page saved by Excel gives to cells of the text format (`mso-number-format:"\@"`): what they hold is
 * no number, however it looks.
 */
export function textClasses(page: string): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const [, style] of page.matchAll(/<style[^>]{0,200}>([^<]{0,200000})/gi)) {
    for (const [, name, rules] of style!.matchAll(/\.([\w-]{1,40})\s*\{([^{}]{0,2000})\}/g)) {
      if (isTextFormat(rules!)) classes.add(name!);
    }
  }
  return classes;
}

/** Whether a style says that a cell holds a text. */
export function isTextFormat(style: string): boolean {
  return /mso-number-format:\s*["']?\\@/i.test(style);
}
