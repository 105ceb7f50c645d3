import type { Finding, NotChecked } from "../../audit/finding";
import type { PublicationRecord } from "../../finance/disclosure/publication";
import { publicationState, type PublicationStatus } from "../../finance/disclosure/publication-state";
import { bookParts, type BookPart, type PartPlace } from "../../narrative/book-parts";
import type { BookKind } from "../../templates/form-layout";
import { layoutsOf } from "../../templates/form-layouts";
import { templateById, templateSets } from "../../templates/sets";
import { titleWords } from "../../templates/titles-in-english/title-words";
import type { CellRef } from "../../workbook/address";
import type { AuditedBook } from "../findings/findings-sheet";
import { outcomeOfRule } from "../findings/outcomes-by-rule";
import { verdictOf, type CheckItem, type CheckSubject, type Verdict } from "./check-item";
import { rulesOf } from "./rules-of-subjects";

/** An audited book with what the inspector looks for beside its findings. */
export interface CheckedBook extends AuditedBook {
  readonly bookKind?: BookKind;
  readonly set: string | undefined;
  readonly parts: readonly PartPlace[];
  /** When it was approved and published, where a 公开台账 tells it. */
  readonly publication?: PublicationRecord;
}

/** Parts that stand before the tables; the others follow them, as in the bureau's own sheet. */
const partsBefore: readonly BookPart[] = [
  "cover",
  "contents",
  "functions",
  "organisation",
  "terms",
  "explanation",
];

/** What is not published while there is time left neither meets nor misses the requirement. */
const verdictsOfPublication: Readonly<Record<PublicationStatus, Verdict>> = {
  inTime: "met",
  late: "notMet",
  unpublished: "notChecked",
  notChecked: "notChecked",
};

/** A unit's book has no 项目经费情况说明: it is asked about only where it is there. */
const isOptional = (subject: CheckSubject) => subject.kind === "part" && subject.part === "projectNotes";

/**
 * The inspector's check (检查内容), a row for each part and each form the book should have. Every finding and
 * everything left unchecked stands in exactly one row; what belongs to none of them makes a row of its own.
 */
export function checkItems(book: CheckedBook): CheckItem[] {
  const { result } = book;
  const subjects = subjectsOf(book);
  return [...subjects, undefined].flatMap((subject): CheckItem[] => {
    const findings = result.findings.filter(
      (finding) => subjectOfFinding(finding, subjects, book) === subject,
    );
    const notChecked = result.notChecked.filter((item) => subjectOfRule(item, subjects) === subject);
    if (!subject && findings.length + notChecked.length === 0) return [];
    const isThere = !subject || isInBook(subject, book);
    const isChecked = !subject || (isThere && couldBeAsked(subject, book));
    const verdict =
      subject?.kind === "timeliness" ? timelinessOf(book) : verdictOf({ findings, notChecked, isChecked });
    return [{ subject: subject ?? { kind: "rest" }, verdict, isThere, findings, notChecked }];
  });
}

function timelinessOf({ publication, on }: CheckedBook): Verdict {
  return verdictsOfPublication[publication ? publicationState(publication, on).status : "notChecked"];
}

function subjectsOf(book: CheckedBook): CheckSubject[] {
  const [before, after] = [true, false].map((isBefore) =>
    bookParts
      .filter((part) => partsBefore.includes(part) === isBefore)
      .map((part): CheckSubject => ({ kind: "part", part }))
      .filter((subject) => isInBook(subject, book) || !isOptional(subject)),
  );
  return [{ kind: "timeliness" }, ...before!, ...formsOf(book), ...after!];
}

/** The forms of the set the book is meant to be, then those it has beside them. */
function formsOf({ set, forms, bookKind }: CheckedBook): CheckSubject[] {
  const present = new Set(forms.map(({ template }) => template));
  const ofSet = (templateSets.find(({ id }) => id === set)?.forms ?? []).map(
    ({ printedTitle, templates }): CheckSubject & { kind: "form" } => {
      const form = templates.find(({ id }) => present.has(id)) ?? templates[0];
      const ofUnit = bookKind === "unit" ? unitsTitle(set!, form.id) : undefined;
      return {
        kind: "form",
        template: form.id,
        title: { ...titleWords(form.title), zh: ofUnit ?? printedTitle },
      };
    },
  );
  const expected = new Set(ofSet.map(({ template }) => template));
  const besides = [...present].filter((id) => !expected.has(id));
  return [
    ...ofSet,
    ...besides.flatMap((id): CheckSubject[] => {
      const title = templateById(id)?.title;
      return title === undefined ? [] : [{ kind: "form", template: id, title: titleWords(title) }];
    }),
  ];
}

/** A unit's book calls a form 预算单位收入预算总表 where a department's says 部门; most sets know but one title. */
function unitsTitle(set: string, template: string): string | undefined {
  const title = layoutsOf(set).find((layout) => layout.template === template)?.title;
  return title && title.unit !== title.department ? title.unit : undefined;
}

/** Where a finding is to be mended decides; one without cells names its form. */
function subjectOfFinding(
  { cells: [cell], data }: Finding,
  subjects: readonly CheckSubject[],
  book: CheckedBook,
): CheckSubject | undefined {
  const template = cell ? formAt(cell, book) : data["form"];
  const form = subjects.find((subject) => subject.kind === "form" && subject.template === template);
  if (form || !cell) return form;
  const place = book.parts.find(
    ({ sheet, from, to }) => sheet === cell.sheet && cell.row >= from && cell.row <= to,
  );
  return subjects.find((subject) => subject.kind === "part" && subject.part === place?.part);
}

/** The form whose title stands last above a cell. */
function formAt(cell: CellRef, { forms }: CheckedBook): string | undefined {
  const onSheet = forms.filter((form) => form.sheet === cell.sheet);
  return (onSheet.findLast((form) => form.cell.row <= cell.row) ?? onSheet[0])?.template;
}

function subjectOfRule(
  { rule, data }: NotChecked,
  subjects: readonly CheckSubject[],
): CheckSubject | undefined {
  return (
    subjects.find((subject) => subject.kind === "form" && subject.template === data["form"]) ??
    subjects.find((subject) => subject.kind !== "part" && rulesOf(subject).includes(rule)) ??
    subjects.find((subject) => subject.kind === "part" && rulesOf(subject).includes(rule))
  );
}

function isInBook(subject: CheckSubject, { forms, parts }: CheckedBook): boolean {
  switch (subject.kind) {
    case "form":
      return forms.some(({ template }) => template === subject.template);
    case "part":
      return parts.some((place) => place.part === subject.part && place.hasContents);
    default:
      return false;
  }
}

/** Whether any rule had an answer: 未检查 must never look like a pass. */
function couldBeAsked(subject: CheckSubject, { result }: CheckedBook): boolean {
  return rulesOf(subject).some((rule) => {
    const { kind } = outcomeOfRule(rule, result);
    return kind !== "notChecked" && kind !== "notApplicable";
  });
}
