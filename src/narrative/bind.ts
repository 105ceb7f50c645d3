import type { Fact, Facts } from "../templates/facts";
import { agrees, compareWithFact, type AgreementKind } from "./agreement";
import type { Binding, UnboundReason } from "./binding";
import { FactFinder } from "./find-fact";
import { isQuantity } from "./figure";
import { bindLinesTogether } from "./lines-told-together";
import { LineFacts } from "./line-facts";
import type { Statement } from "./statement";
import { WithoutCarryOver } from "./without-carry-over";

/** Binds each amount that states this year's quantity to the fact it speaks of; every other amount and rate gets its reason. */
export function bindStatements(statements: readonly Statement[], facts: Facts): Binding[] {
  const finder = new FactFinder(facts);
  const lines = new LineFacts(facts);
  const bindings = statements
    .filter(({ figure }) => isQuantity(figure))
    .map((statement) => {
      const binding = bindOne(statement, finder, facts.year);
      if (binding.fact) return classOfAllBudgets(binding, lines) ?? binding;
      const found = agreeingLine(binding, finder, lines) ?? budgetInAccount(binding, finder, facts.year);
      return found ? { statement, ...found } : binding;
    });
  const carryOver = new WithoutCarryOver(facts);
  return bindLinesTogether(bindings, lines).map((binding) => carryOver.withoutFactOfBoth(binding));
}

/** 农林水支出（类） of all expenditure, which the forms by budget print in part: the line of another form that holds it. */
function classOfAllBudgets({ statement, agreement }: Binding, lines: LineFacts): Binding | undefined {
  const { subject, passage, figure } = statement;
  if (agreement?.kind !== "differs" || subject?.kind !== "path" || passage.budget !== "") return undefined;
  const [name, ...below] = subject.names;
  const found = name !== undefined && below.length === 0 ? lines.agreeing(name, figure) : undefined;
  return found && { statement, ...found };
}

/** What is said by the way, or of a line by its bare name: bound where the amount is the line's, and else no matter. */
function agreeingLine(
  { statement, reason }: Binding,
  finder: FactFinder,
  lines: LineFacts,
): Pick<Binding, "fact" | "agreement"> | undefined {
  const { subject, figure } = statement;
  if (!subject || subject.kind === "path" || subject.kind === "partOfLine" || statement.direction)
    return undefined;
  if (reason !== "noForm" && reason !== "aside") return undefined;
  if (subject.kind === "other") return lines.agreeing(subject.name, figure);
  const closestFact = closest(statement, finder.ofNamed(subject));
  return agrees(closestFact.agreement) ? closestFact : undefined;
}

/**
 * 预算为5.00万元，支出决算为4.50万元: the form prints both. 年初 and 调整预算 may be other numbers than its 预算数, and are bound
 * where they are that.
 */
function budgetInAccount(
  { statement, reason }: Binding,
  finder: FactFinder,
  bookYear: number | undefined,
): Pick<Binding, "fact" | "agreement"> | undefined {
  const { subject, measure, year } = statement;
  if (reason !== "otherMeasure" || subject?.kind !== "named" || !measure?.toLowerCase().endsWith("budget"))
    return undefined;
  if (year !== undefined && bookYear !== undefined && year !== bookYear) return undefined;
  const found = closest(statement, finder.ofBudget(subject));
  const isThatOfForm = measure === "budget" || measure === "wholeYearBudget";
  return found.fact && (isThatOfForm || agrees(found.agreement)) ? found : undefined;
}

function bindOne(statement: Statement, finder: FactFinder, year: number | undefined): Binding {
  const reason = reasonOfRole(statement, year);
  if (reason) return { statement, reason };
  const candidates = candidateFacts(statement, finder);
  if (typeof candidates !== "string") return { statement, ...closest(statement, candidates) };
  const meant = candidates === "rowNotFound" ? meantFact(statement, finder) : undefined;
  return { statement, reason: candidates, ...(meant && { meant }) };
}

/** Where no row bears the whole path: the one row of its 类 whose amount is the one stated. */
function meantFact(statement: Statement, finder: FactFinder): Fact | undefined {
  const { subject, figure } = statement;
  if (subject?.kind !== "path" || figure.value.isZero()) return undefined;
  const agreeing = finder.underClassOf(subject).filter((fact) => agrees(compareWithFact(figure, fact)));
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

function reasonOfRole(
  { role, year, figure }: Statement,
  bookYear: number | undefined,
): UnboundReason | undefined {
  if (role === "aside" || role === "limit" || role === "otherMeasure") return role;
  if (role === "lastYear") return "notOfThisYear";
  if (role !== "stated") return "toBeDerived";
  if (!figure.unit) return "unitMissing";
  return year !== undefined && bookYear !== undefined && year !== bookYear ? "notOfThisYear" : undefined;
}

function candidateFacts({ subject }: Statement, finder: FactFinder): readonly Fact[] | UnboundReason {
  if (!subject) return "noSubject";
  if (subject.kind === "other") {
    const found = finder.ofProject(subject);
    return found.length > 0 ? found : "noForm";
  }
  if (subject.kind === "partOfLine") {
    const found = finder.ofPath(subject.line, subject.column);
    return found.length > 0 ? found : "noForm";
  }
  if (subject.kind === "path") {
    if (!finder.hasPathForm) return subject.isComplete ? "formMissing" : "pathIncomplete";
    const found = subject.isComplete ? finder.ofPath(subject) : finder.ofEndOfPath(subject);
    if (found.length === 0 && !subject.isComplete) return "pathIncomplete";
    return found.length > 0 ? found : "rowNotFound";
  }
  if (subject.definition.targets.length === 0) return "noForm";
  const found = finder.ofNamed(subject);
  return found.length > 0 ? found : subject.definition.isSeldomPrinted ? "noForm" : "formMissing";
}

const fromBestToWorst: readonly AgreementKind[] = ["equal", "rounded", "truncated", "differs"];

/** Where several forms print the quantity, the first that agrees best; they are tied to each other elsewhere. */
function closest({ figure }: Statement, facts: readonly Fact[]): Pick<Binding, "fact" | "agreement"> {
  let best: Pick<Binding, "fact" | "agreement"> = {};
  let rank = fromBestToWorst.length;
  for (const fact of facts) {
    const agreement = compareWithFact(figure, fact);
    const itsRank = agreement ? fromBestToWorst.indexOf(agreement.kind) : rank;
    if (agreement && itsRank < rank) {
      best = { fact, agreement };
      rank = itsRank;
    }
  }
  return best;
}
