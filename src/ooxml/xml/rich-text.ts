import { ByteScanner, TagKind } from "./byte-scanner";
import { cellText } from "./byte-text";

/**
 * The text of an `<si>` or `<is>`: its `<t>`, alone or in runs. Phonetic runs (`rPh`), which say how a Japanese
 * text is read, are no part of it.
 *
 * @param start - Behind the start tag of the element.
 * @param prefix - The prefix of the part's elements with its colon, or nothing; one character for each byte.
 */
export function richText(bytes: Uint8Array, start: number, prefix: string, part: string): string {
  const scanner = new ByteScanner(bytes, start, part);
  let text = "";
  for (let depth = 0; ;) {
    if (scanner.nextTag() === TagKind.close) {
      if (depth === 0) return text;
      depth -= 1;
      scanner.skipEndTag();
      continue;
    }
    const isText = scanner.isNamed(prefix, "t");
    const isRun = !isText && scanner.isNamed(prefix, "r");
    scanner.skipTag();
    if (isText) {
      const from = scanner.at;
      if (scanner.isEmptyTag) continue;
      if (scanner.nextTag() === TagKind.open) throw scanner.cutOff();
      text += cellText(bytes, from, scanner.tagStart, scanner.isMarked);
      scanner.skipEndTag();
    } else if (isRun && !scanner.isEmptyTag) {
      depth += 1;
    } else {
      scanner.skipContent();
    }
  }
}
