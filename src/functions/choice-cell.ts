import { CellError } from "./cell-error";
import { say } from "./words";

/**
 * Which of some words a cell says.
 *
 * @throws CellError `value` for another word; its sentence lists the choices.
 */
export function choiceOf<Choice extends string>(
  cell: unknown,
  words: Readonly<Record<Choice, string>>,
): Choice {
  const said = String(cell ?? "")
    .normalize("NFKC")
    .trim();
  const choices = Object.keys(words) as Choice[];
  const found = choices.find((choice) => words[choice] === said);
  if (!found) throw new CellError("value", say().noChoice(said, Object.values(words)));
  return found;
}
