import type { Language } from "../../audit/words/language";
import { evaluateTies, type TestedTie } from "../../audit/engine/evaluate-ties";
import { ruleBook } from "../../audit/rule-book";
import { narrativeOf } from "../../narrative/narrative";
import type { Facts } from "../../templates/facts";
import { assumedOf } from "../../templates/assumptions";
import { recognise } from "../../templates/recognise";
import { allTemplates } from "../../templates/sets";
import { addressOf, type CellRef } from "../../workbook/address";
import { WorkbookView } from "../../workbook/snapshot";
import type { Environment } from "../environment";
import { ExitCode } from "../exit-code";
import { commandWords } from "../words";

/** What a stage of the audit makes of a workbook, one line each, fields parted by tabs. */
type Stage = (facts: Facts, book: WorkbookView) => readonly (readonly (string | number)[])[];

const stages: Readonly<Record<string, Stage>> = { recognise: recognised, facts: amounts, ties, figures };

/** `caishen debug STAGE FILE`: prints what one stage makes of a workbook, for those who mend a template or a rule. */
export async function debugCommand(
  stageName: string,
  file: string,
  language: Language,
  environment: Pick<Environment, "open" | "explain" | "print" | "complain">,
): Promise<ExitCode> {
  const stage = Object.hasOwn(stages, stageName) ? stages[stageName] : undefined;
  if (!stage) {
    environment.complain(commandWords[language].badOption("debug", Object.keys(stages)));
    return ExitCode.trouble;
  }
  try {
    const host = await environment.open(file);
    const book = new WorkbookView(await host.read("all", ["formulas", "numberFormats", "hidden"]));
    const lines = stage(recognise(book, allTemplates), book);
    environment.print(lines.map((fields) => `${fields.join("\t")}\n`).join(""));
    return ExitCode.clean;
  } catch (error) {
    environment.complain(environment.explain(error, file, language).reason);
    return ExitCode.trouble;
  }
}

function recognised({ tables, year, bookKind, organisation }: Facts): (string | number)[][] {
  return [
    ["book", organisation ?? "", year ?? "", bookKind ?? ""],
    ...tables.map(({ template, sheet, parts: { unit, step, evidence } }) => [
      template.id,
      sheet.trim(),
      unit,
      step.toString(),
      ...evidence.map(({ kind, text }) => `${kind}: ${text}`),
      ...[assumedOf(template)].flatMap((assumed) => (assumed ? [`assumed: ${assumed}`] : [])),
    ]),
  ];
}

function amounts({ tables }: Facts): (string | number)[][] {
  return tables.flatMap(({ template, facts }) =>
    facts.map(({ section, row, column, amount, step, origin, isBlank, cell }) => [
      template.id,
      section.key,
      row.key,
      row.occurrence,
      column.key,
      isBlank ? "blank" : amount.toString(),
      step.toString(),
      origin,
      cellText(cell),
    ]),
  );
}

function ties(facts: Facts): (string | number)[][] {
  const { tested, notApplicable, notChecked } = evaluateTies(ruleBook.ties, facts);
  return [
    ...tested.map(tieLine),
    ...notApplicable.map(({ rule, reason }) => ["notApplicable", rule, reason]),
    ...notChecked.map(({ rule, reason }) => ["notChecked", rule, reason]),
  ];
}

function tieLine({ tie, instance, left, right, verdict }: TestedTie): (string | number)[] {
  const cells = (side: TestedTie["instance"]["left"]) => side.map(({ cell }) => cellText(cell)).join(" + ");
  const relation = instance.relation === "equal" ? "=" : "<=";
  const less = instance.less ? ` - (${cells(instance.less)})` : "";
  return [
    verdict,
    tie.number,
    tie.id,
    `${cells(instance.left)} ${relation} ${cells(instance.right)}${less}`,
    left.toString(),
    right.toString(),
  ];
}

function figures(facts: Facts, book: WorkbookView): (string | number)[][] {
  const { bindings, coverage } = narrativeOf(book, facts);
  return [
    ["coverage", `${coverage.bound} bound, ${coverage.derived} derived, of ${coverage.quantities}`],
    ...bindings.map(({ statement: { figure, role, subject }, fact, agreement, reason, derivation }) => {
      const cell = figure.paragraph.cellAt(figure.span.start);
      return [
        cell ? cellText(cell) : "",
        figure.text,
        role,
        subject?.id ?? "",
        fact ? `${fact.table.template.id} ${cellText(fact.cell)}` : "",
        agreement?.kind ?? derivation?.kind ?? reason ?? "",
      ];
    }),
  ];
}

function cellText(cell: CellRef): string {
  return `${cell.sheet.trim()}!${addressOf(cell)}`;
}
