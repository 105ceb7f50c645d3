import { unitIn } from "../templates/printed-unit";
import type { TextSheet } from "./text-sheet";

const declaration = /(?:^|\()(?:金额)?单位:(?:人民币)?[千万亿]?元(?:\)|$)/;

/** Whether a text says once for all in what its amounts are (金额单位：万元), so that they need no unit of their own. */
export function declaresUnit({ paragraphs }: TextSheet): boolean {
  return paragraphs.some(({ text }) => declaration.test(text) && unitIn(text) !== undefined);
}
