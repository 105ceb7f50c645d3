import type { Language } from "../../audit/words/language";

/** One figure of policy as it holds on the day of the audit. */
export interface PolicyLine {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly from: string;
  readonly source: string;
  readonly status: "active" | "warningOnly" | "suspended";
  /** 政策参数 of this workbook won over the built-in value. */
  readonly overridden: boolean;
  /** The built-in value that an entry of the bureau set aside. */
  readonly setAside?: string;
}

/** A form the workbook may be said to hold. */
export interface FormChoice {
  readonly template: string;
  readonly title: string;
  /** What the form calls its columns and lines, in Chinese as the sheet 识别更正 does. */
  readonly parts: readonly string[];
}

/** One thing this machine's Excel was asked, and what it answered. */
export interface SelfTestLine {
  readonly question: string;
  readonly answer: string;
  readonly ok: boolean;
}

/** What the pages behind the menu show. */
export interface PageJobs {
  policy(on: string, language: Language): Promise<readonly PolicyLine[]>;
  forms(language: Language): Promise<readonly FormChoice[]>;
  selfTest(language: Language): Promise<readonly SelfTestLine[]>;
}
