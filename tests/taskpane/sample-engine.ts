import { executorOf, type Answers, type Engine, type Executor } from "../../src/taskpane/engine/executor";
import { sampleDebtReport } from "./sample-debt";
import { sampleReport } from "./sample-jobs";
import { sampleNarrativeReport } from "./sample-reports";
import { sampleThreePublicReport } from "./sample-three-public";

/** What the engine answers where a test does not say otherwise. */
export function sampleAnswers(): Answers {
  return {
    audit: sampleReport(),
    debt: sampleDebtReport(),
    ownRules: { rules: [], withoutHeadings: [] },
    threePublic: sampleThreePublicReport(),
    narrative: sampleNarrativeReport(),
    disclosure: sampleReport(),
    publicVersion: { bytes: new Uint8Array(), formulas: 0, withoutValue: [], sheets: [] },
    report: { sources: [] },
    textPlan: { purpose: "write-narrative", edits: [] },
    blankFormPlan: { purpose: "add-blank-form", edits: [] },
    ledgerPlan: { purpose: "disclosure-ledger", edits: [] },
    reconciliationPlan: { purpose: "add-reconciliation-sheets", edits: [] },
    learnVariants: { variants: [], tooShort: [] },
  };
}

/** An engine that answers as told without any work. */
export function sampleEngine(given: Partial<Answers> = {}): Engine {
  const answers = { ...sampleAnswers(), ...given };
  return {
    audit: () => answers.audit,
    debt: () => answers.debt,
    ownRules: () => answers.ownRules,
    threePublic: () => answers.threePublic,
    narrative: () => answers.narrative,
    disclosure: () => answers.disclosure,
    publicVersion: () => answers.publicVersion,
    report: () => answers.report,
    textPlan: () => answers.textPlan,
    blankFormPlan: () => answers.blankFormPlan,
    ledgerPlan: () => answers.ledgerPlan,
    reconciliationPlan: () => answers.reconciliationPlan,
    learnVariants: () => answers.learnVariants,
  };
}

/** An executor that answers as told without any work. */
export function sampleExecutor(given: Partial<Answers> = {}): Executor {
  const answers = { ...sampleAnswers(), ...given };
  return executorOf((task) => Promise.resolve(answers[task]));
}
