import type { Language } from "../../audit/words/language";
import type { DebtChangeKind } from "../../templates/debt/debt-changes";
import type { Words } from "../../templates/template";

/** What became of a debt since the last audit, in a word. */
export const debtChangeWords: Readonly<Record<DebtChangeKind, Words>> = {
  new: { zh: "新增", en: "new" },
  paidOff: { zh: "还清", en: "paid off" },
  rose: { zh: "余额增加", en: "balance rose" },
  fell: { zh: "余额减少", en: "balance fell" },
  turnedOver: { zh: "有借有还", en: "borrowed and repaid" },
  missing: { zh: "本台账未列", en: "not in this ledger" },
};

/** What is said of all debts together. */
interface SaidChanges {
  readonly since: string | null;
  readonly unchanged: number;
  readonly changed: readonly { readonly kind: DebtChangeKind }[];
}

/** One line on the changes of a ledger: since when, how many of each kind, how many none. */
export function saidChanges({ since, unchanged, changed }: SaidChanges, language: Language): string {
  const kinds = Object.keys(debtChangeWords) as DebtChangeKind[];
  const counted = kinds.flatMap((kind) => {
    const count = changed.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [{ word: debtChangeWords[kind][language], count }];
  });
  if (language === "zh") {
    const day = since ? `上次审计日（${since}）以来` : "上次审计日以来";
    const parts = counted.map(({ word, count }) => `${word}${count}笔`).join("、");
    return `${day}${changed.length === 0 ? "没有变动" : `变动${changed.length}笔：${parts}`}；未变动${unchanged}笔。`;
  }
  const day = since ? `Since the last audited day (${since})` : "Since the last audited day";
  const parts = counted.map(({ word, count }) => `${count} ${word}`).join(", ");
  return `${day}: ${changed.length === 0 ? "no debt changed" : `${changed.length} changed (${parts})`}; ${unchanged} unchanged.`;
}
