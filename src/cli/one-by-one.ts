import path from "node:path";
import type { Language } from "../audit/words/language";
import type { Environment } from "./environment";
import type { Meant, MeantWorkbook, UnusableFile } from "./meant-workbooks";
import { commandWords } from "./words";

/**
 * Does one thing with each workbook meant, one after the other, and shows how far it has come. A file that fails stops
 * none of the others: it is among the answers, with why.
 */
export async function oneByOne<Done>(
  { nothing, workbooks }: Meant,
  language: Language,
  environment: Pick<Environment, "explain" | "progress">,
  work: (workbook: MeantWorkbook) => Promise<Done>,
): Promise<(Done | UnusableFile)[]> {
  const answers: (Done | UnusableFile)[] = [...nothing];
  for (const [index, workbook] of workbooks.entries()) {
    const { file } = workbook;
    environment.progress(commandWords[language].working(index + 1, workbooks.length, path.basename(file)));
    try {
      answers.push(await work(workbook));
    } catch (error) {
      answers.push({ path: file, ...environment.explain(error, file, language) });
    }
  }
  environment.progress();
  return answers;
}
