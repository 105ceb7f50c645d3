import { builtInClassification } from "./built-in-classification";

/** A former name of an item that needs no code beside it to be known for one. */
export interface CertainOldName {
  readonly printed: string;
  readonly present: string;
}

/** Shorter names are also said of other things: 其他文化支出. */
const tellingCharacters = 8;

/**
 * The former names of functional items (旧科目名称) that nothing else bears: a recent document confirms the present name,
 * the year of the change is known, and the name ends in 支出. The longest come first, since one may hold another.
 *
 * @param year - The year of the book; a name still in use then is left out.
 */
export function certainOldNames(
  year: number,
  classification = builtInClassification(),
): readonly CertainOldName[] {
  return classification
    .entriesOf("functional")
    .filter(({ isConfirmed }) => isConfirmed)
    .flatMap(({ name: present, oldNames }) =>
      oldNames
        .filter(({ replaced: { from, to } }) => from === to && to <= year)
        .map(({ name: printed }) => ({ printed, present })),
    )
    .filter(({ printed }) => printed.length >= tellingCharacters && printed.endsWith("支出"))
    .sort((a, b) => b.printed.length - a.printed.length);
}
