import { chineseNumeral } from "../../finance/text/chinese-numeral";
import type { FormLayout } from "../../templates/form-layout";
import { yuanOf } from "../sheets/live-amount";
import type { FormLine } from "./form-sheet";

/** Lines without the rare classes that have no money; the classes after them are numbered anew (二十四、…). */
export function withoutRareClasses(
  lines: readonly FormLine[],
  { rareClasses = [] }: Pick<FormLayout, "rareClasses">,
): readonly FormLine[] {
  const hasMoney = ({ amounts }: FormLine) =>
    Object.values(amounts).some((amount) => !yuanOf(amount).isZero());
  const left = lines.filter((line) => !rareClasses.includes(line.item ?? "") || hasMoney(line));
  if (left.length === lines.length) return lines;
  const classes = left.filter(({ item }) => /^\d{3}$/.test(item ?? ""));
  return left.map((line) => {
    const at = classes.indexOf(line);
    return at < 0 ? line : { ...line, label: line.label.replace(/^.*?、/, `${chineseNumeral(at + 1)}、`) };
  });
}
