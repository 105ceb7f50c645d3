import path from "node:path";
import type { Language } from "../audit/words/language";
import type { Environment } from "./environment";
import { findWorkbooks } from "./find-workbooks";
import { commandWords } from "./words";

/** A file that nothing could be done with, and why. */
export interface UnusableFile {
  readonly path: string;
  readonly code: string;
  readonly reason: string;
}

/** A workbook to work on. */
export interface MeantWorkbook {
  readonly file: string;
  /** The folder it was found in, so that copies keep the folders between. */
  readonly root: string;
}

/** Every workbook that the paths mean, each once, and the paths that mean none. */
export interface Meant {
  readonly workbooks: readonly MeantWorkbook[];
  readonly nothing: readonly UnusableFile[];
  /** One workbook was named outright. */
  readonly isOneFile: boolean;
}

/** @param besides - Files that the command reads or writes itself, such as `--output`: not audited. */
export async function meantWorkbooks(
  paths: readonly string[],
  besides: readonly string[],
  language: Language,
  environment: Pick<Environment, "explain" | "complain">,
): Promise<Meant> {
  const seen = new Set(besides.map((file) => path.resolve(file)));
  const workbooks: MeantWorkbook[] = [];
  const nothing: UnusableFile[] = [];
  let named = 0;
  for (const start of paths) {
    try {
      const { files: found, ownCopies } = await findWorkbooks(start);
      if (ownCopies.length > 0) environment.complain(commandWords[language].ownCopies(ownCopies));
      const isNamed = found.length === 1 && found[0] === start;
      if (isNamed) named += 1;
      const root = isNamed ? path.dirname(start) : start;
      for (const file of found) {
        if (seen.has(path.resolve(file))) continue;
        seen.add(path.resolve(file));
        workbooks.push({ file, root });
      }
      if (found.length === 0) {
        nothing.push({ path: start, code: "noWorkbook", reason: commandWords[language].noWorkbook(start) });
      }
    } catch (error) {
      nothing.push({ path: start, ...environment.explain(error, start, language) });
    }
  }
  return { workbooks, nothing, isOneFile: paths.length === 1 && named === 1 };
}
