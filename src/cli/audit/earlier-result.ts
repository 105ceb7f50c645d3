import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Severity } from "../../audit/finding";
import type { Language } from "../../audit/words/language";
import type { EarlierFinding } from "../../reports/findings/earlier-findings";
import { UsageError } from "../usage-error";
import { jsonFormat } from "../json-frame";
import { auditWords } from "./audit-words";

/** The findings of an earlier run (`--baseline`), by workbook. */
export interface EarlierResult {
  /**
   * What was found then in a workbook: by its path, else by its name, else by whose it is. A workbook that was not
   * there has nothing to be compared with, and all its findings are new.
   */
  findingsOf(file: string, organisation: string | undefined): readonly EarlierFinding[];
}

interface StoredWorkbook {
  readonly path: string;
  readonly organisation?: string | null;
  readonly findings?: readonly {
    readonly id: string;
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
}

/**
 * Reads the JSON of an earlier `caishen audit`.
 *
 * @throws UsageError when it cannot be read or is something else.
 */
export async function earlierResult(file: string, language: Language): Promise<EarlierResult> {
  const words = auditWords[language];
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(words.baselineUnread(file));
  });
  const workbooks = workbooksIn(text);
  if (!workbooks) throw new UsageError(words.baselineNotOurs(file));
  return {
    findingsOf(book, organisation) {
      const isIt: readonly ((stored: StoredWorkbook) => boolean)[] = [
        (stored) => path.resolve(stored.path) === path.resolve(book),
        (stored) => path.basename(stored.path) === path.basename(book),
        (stored) => organisation !== undefined && stored.organisation === organisation,
      ];
      const found = isIt.flatMap((test) => workbooks.filter(test).slice(0, 1))[0];
      return found?.findings ?? [];
    },
  };
}

function workbooksIn(text: string): readonly StoredWorkbook[] | undefined {
  try {
    const frame = JSON.parse(text) as { format?: unknown; tool?: { name?: unknown }; workbooks?: unknown };
    const isOurs =
      frame.format === jsonFormat && frame.tool?.name === "caishen" && Array.isArray(frame.workbooks);
    return isOurs ? (frame.workbooks as StoredWorkbook[]) : undefined;
  } catch {
    return undefined;
  }
}
