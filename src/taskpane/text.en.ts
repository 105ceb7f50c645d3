import type { PaneText } from "./text.zh";
import type { WriteKind } from "./pane-jobs/write-jobs";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const writes: Record<WriteKind, string> = {
  marks: "Mark in the sheets",
  clearMarks: "Clear marks",
  findingsSheet: "Write the findings sheet",
  policySheet: "Write the policy sheet",
  explanation: "Write the explanation",
  correction: "Write the correction",
  fixes: "Put right",
  ownRulesSheet: "Add the sheet 自定义勾稽",
  debtSheets: "Make the debt monitoring sheet",
  debtForm: "Insert a blank debt form",
  threePublicSheets: "Make the list of three public expenses",
  expenseForm: "Insert a blank expense ledger",
  reportForms: "Make the forms",
  blankForm: "Insert a blank form",
  checkSheet: "Make the check sheet",
  narrative: "Write the explanation text",
  textCorrections: "Correct the explanation text",
  disclosureLedger: "Make the ledger of publication",
  reconciliation: "Reconcile with the treasury",
  functionCall: "Insert a function",
  convertFunctions: "Turn into built-in formulas or values",
  other: "Write",
};

/** The same in English. */
export const en: PaneText = {
  product: "Caishen",
  language: "en",
  tabs: { label: "Work", audit: "Audit", threePublic: "Expenses", debt: "Debt", reports: "Reports" },
  menu: {
    label: "More",
    forms: "Recognised forms",
    policy: "Policy values",
    ownRules: "Own rules",
    functions: "Functions",
    settings: "Settings",
    help: "Help",
    back: "Back",
  },
  scope: {
    label: "What to audit",
    names: { workbook: "Workbook", sheet: "Sheet", selection: "Selection" },
    actions: {
      workbook: "Audit this workbook",
      sheet: "Audit this sheet",
      selection: "Audit the selection",
    },
  },
  otherBooks: {
    choose: {
      lastYear: "Last year's workbook",
      approved: "Approved or exported",
      units: "Its units",
      ownBudget: "The year's budget",
      auditedLedger: "The audited ledger",
    },
    chosen: {
      lastYear: (name) => `Last year: ${name}`,
      approved: (name) => `Approved or exported: ${name}`,
      units: (name) => `Its units: ${name}`,
      ownBudget: (name) => `The year's budget: ${name}`,
      auditedLedger: (name) => `Last audit: ${name}`,
    },
    fromFile: "From a file…",
    fromSheets: "Sheets of this workbook",
    remove: "Remove",
  },
  progress: {
    stages: {
      reading: "Reading cells",
      recognising: "Recognising forms",
      checking: "Checking",
    },
    stop: "Stop",
    label: "Progress of the audit",
  },
  summary: {
    read: (forms, sheets, time) =>
      `${plural(forms, "form")} recognised in ${plural(sheets, "sheet")}, ${time}`,
    outcomes: (passed, tails, failed, notApplicable, notChecked) =>
      `${passed} hold, ${tails} within rounding, ${failed} do not hold, ${notApplicable} not applicable, ${notChecked} not checked`,
    consolidated: (units, leftOut) =>
      `Held against the sum of its units: ${units}` +
      (leftOut.length > 0
        ? `; of another year, without a known form or of a unit already counted, so left out: ${leftOut.join(", ")}`
        : ""),
    unrecognised: "No form was recognised and no figure was checked",
    unrecognisedNext: "Please check titles and headings, or see the recognised forms.",
    toForms: "See recognised forms",
    reasons: "Why some do not apply or were not checked",
    notApplicable: "Not applicable",
    reason: (reason, count) => `${reason} (${count})`,
  },
  empty: "Not audited yet. An audit only reads; it changes nothing.",
  stopped: "Stopped. The workbook was not changed.",
  stoppedKept: "Stopped. The workbook was not changed and the last result is still here.",
  stale: { sentence: "Out of date: the workbook was changed after the audit.", again: "Audit again" },
  failure: {
    title: {
      audit: "The audit did not finish",
      write: "The write did not finish",
      other: "That did not finish",
    },
    resultKept: " The last result is still here.",
    again: "Try again",
    dismiss: "Close",
  },
  filter: {
    button: "Filter and group",
    natures: "Nature",
    sheets: "Sheet",
    group: "Group",
    groups: { nature: "By nature", form: "By form", rule: "By rule" },
    shown: (shown, all) => `Filtered: ${shown} of ${all} shown`,
    clear: "Clear filter",
    nothingLeft: "Nothing matches the filter.",
  },
  list: {
    label: "Results of the audit",
    count: (count) => String(count),
    noForm: "Whole workbook",
  },
  finding: {
    figures: { actual: "In the form", expected: "Checked", difference: "Difference" },
    unit: (unit) => `Unit: ${unit}`,
    goTo: "Show cell",
    explain: "Explain",
    why: "Why",
    purpose: "Why it is checked",
    example: "Example",
    falseAlarms: "May be wrong where",
    fix: "Put right",
    place: "Row and column",
    line: (number) => `Line ${number}`,
    rule: "Rule",
    basis: "Basis",
    explains: "The same cell also breaks",
    cells: "Cells concerned",
    explained: (text) => `Explanation: ${text}`,
    lapsed: "The figures have changed and the explanation no longer holds. Please write it again.",
  },
  jump: {
    at: (address) => `At ${address}`,
    back: "Back",
    nothing: (address) => `Nothing was found in the selected cell ${address}.`,
  },
  explanation: {
    title: "Explanation",
    field: "Explanation",
    hint: "Kept in the sheet 审核说明 of this workbook. It lapses when the figures change.",
    required: "Please write an explanation.",
    next: "Preview",
    cancel: "Cancel",
  },
  write: {
    menu: "Write",
    names: writes,
    previewing: "Preparing the preview",
    cell: "Cell",
    before: "Old",
    after: "New",
    blank: "(blank)",
    fill: (color) => (color === null ? "no fill" : `fill ${color}`),
    markFill: (nature) => `pale yellow (${nature})`,
    comment: (text) => `comment: ${text}`,
    noComment: "no comment",
    locked: "The sheet is protected",
    lockedSheets: (names, kind) =>
      `${names.map((name) => `“${name}”`).join(", ")} ${names.length === 1 ? "is" : "are"} protected, and cells there cannot be written. Please unprotect under Review and try again, or ${kind === "marks" ? "write the findings sheet" : "write to a new sheet"} instead.`,
    rowsPutIn: (count: number) => (count === 1 ? "one row put in" : `${count} rows put in`),
    all: "All",
    choose: (address) => `Write ${address}`,
    addsSheets: (names) =>
      `Adds the ${names.length === 1 ? "sheet" : "sheets"} ${names.map((name) => `“${name}”`).join(", ")} and changes no other sheet.`,
    nothing: "There is nothing to write.",
    confirm: (count) => `Write ${plural(count, "cell")}`,
    confirmSheets: (count) => (count === 1 ? "Add the sheet" : `Add ${count} sheets`),
    changesSheet: { title: "Proposed changes", headings: ["Sheet", "Cell", "Now", "Then"] },
    withComments: "Add a comment that says why",
    withCommentsHint:
      "The comments go with the marks when these are cleared or undone; a cell that has a comment gets no other.",
    destination: { label: "Write to", inPlace: "The same sheet", newSheet: "A new sheet" },
    cancel: "Cancel",
    writing: "Writing; please do not edit cells",
  },
  undo: {
    done: (kind, count) => `${writes[kind]}: ${plural(count, "cell")} written.`,
    doneSheet: (kind, sheet) => `${writes[kind]}: written to “${sheet}”.`,
    commented: (count) => ` ${plural(count, "cell")} had a comment already and got no other.`,
    button: "Undo",
    undone: (count) => `Undone; ${plural(count, "cell")} restored.`,
    refused: (addresses) =>
      `Not undone: ${addresses} changed after the write. Please check and mend by hand.`,
  },
  recovery: {
    finished: (kind) => `The last “${writes[kind]}” was cut off and is now finished; it can be undone.`,
    takenBack: (kind) => `The last “${writes[kind]}” was cut off and has been taken back.`,
    changed: (addresses) => ` ${addresses} changed in between and were left alone; please check.`,
  },
  variants: {
    title: "Variants of the forms",
    hint: "A file of variants says which form a local title means, and which column or line a local label, as for the command. Once loaded, audits, expenses, debt, reports and the buttons of the ribbon on this machine recognise forms by it.",
    inUse: (name, version, forms) => `In use: ${name} (${version}, ${plural(forms, "form")})`,
    load: "Load variants",
    exportFile: "Export as variants",
    exported: ({ name, forms, tooShort }) =>
      [
        name === undefined
          ? "The sheet 识别更正 holds no correction to learn from; nothing was exported. Please correct below what was recognised wrongly."
          : `The sheet 识别更正 was exported as ${name}: ${plural(forms, "form")}.`,
        ...tooShort.map((title) => `The title “${title}” is too short to tell a form by and was left out.`),
      ].join(" "),
    fileName: (on) => `form-variants-${on}.json`,
    workbook: "Workbook",
    noJson: (name, line) =>
      `${name} is no valid JSON from line ${line} on and was not loaded. Please check brackets, quotes and commas.`,
    faults: (name, faults) =>
      `${name} was not loaded: ${faults.slice(0, 5).join("; ")}${faults.length > 5 ? `; and ${faults.length - 5} more` : ""}.`,
  },
};
