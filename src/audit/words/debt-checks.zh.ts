import { amountWords } from "./amount-words";
import type { debtCheckMessages } from "./debt-checks";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import { placeWords } from "./place-words";

export const debtCheckWordsZh: WordsFor<typeof debtCheckMessages> = {
  "printed-formulas-are-readable.unreadable": ({ formula }) =>
    `“公式”栏写为${quoted(formula)}，读不出表中各行的关系，这一关系没有核对。请核对公式中的字母。`,
  "debt-within-ceiling.above": ({ place, debt, ceiling, excess }) =>
    `${placeWords(place, "zh")}为${amountWords(debt, "zh")}，超过限额${amountWords(ceiling, "zh")}，多出${amountWords(excess, "zh")}。请核对余额和限额。`,
  "debt-within-ceiling.aboveWithinRounding": ({ place, debt, ceiling, excess }) =>
    `${placeWords(place, "zh")}为${amountWords(debt, "zh")}，比限额${amountWords(ceiling, "zh")}多${amountWords(excess, "zh")}。` +
    `两数都经过四舍五入，请按未舍入的数核对是否超过限额。`,
  "debt-amounts-fit-the-nation.tooLarge": ({ place, unit, amount, nation }) =>
    `表上写明单位为${unit}，${placeWords(place, "zh")}则为${amountWords(amount, "zh")}，比全国地方政府债务限额${amountWords(nation, "zh")}还大。` +
    `单位可能有误，请核对是否应为万元。`,
  "debt-labels-are-resolved.unresolved": ({ label }) =>
    `栏目名称${quoted(label)}中的年份没有算出，是模板中的算式。请改为实际年份。`,
  "debt-entries-are-complete.missing": ({ debt, fields }) =>
    `${quoted(debt)}缺少${listOf(fields).join("、")}。请补填。`,
  "debt-entries-are-complete.columnsMissing": ({ sheet, fields }) =>
    `台账${quoted(sheet)}没有${listOf(fields).join("、")}等栏，这些内容没有核对。请补栏填写，或说明在何处登记。`,
  "debt-documents-are-complete.columnsMissing": ({ sheet, fields }) =>
    `台账${quoted(sheet)}没有${listOf(fields).join("、")}等栏，证明材料是否齐全没有核对。`,
  "debt-documents-are-complete.missing": ({ debt, papers }) =>
    `${quoted(debt)}缺少${listOf(papers).join("、")}。请补齐证明材料，确实没有的请说明。`,
  "debt-balances-roll-forward.differs": (data) =>
    `${quoted(data.debt)}期初${amountWords(data.opening, "zh")}，新增${amountWords(data.borrowed, "zh")}，偿还${amountWords(data.repaid, "zh")}，` +
    `期末应为${amountWords(data.expected, "zh")}，表中为${amountWords(data.closing, "zh")}，相差${amountWords(data.difference, "zh")}。请核对。`,
  "debt-ledger-continues-the-audited-one.opensOtherwise": ({ debt, opening, audited, difference }) =>
    `${quoted(debt)}期初余额${amountWords(opening, "zh")}，上次审计的台账期末余额${amountWords(audited, "zh")}，相差${amountWords(difference, "zh")}。请核对，有调整的请说明。`,
  "debt-ledger-continues-the-audited-one.notAudited": ({ debt, opening }) =>
    `${quoted(debt)}期初余额${amountWords(opening, "zh")}，上次审计的台账没有这笔债务。请说明补记的原因。`,
  "debt-ledger-continues-the-audited-one.leftOut": ({ debt, audited }) =>
    `上次审计的台账有${quoted(debt)}，余额${amountWords(audited, "zh")}，本台账没有这笔债务。已还清的请列出并填写本期偿还，划转核销的请说明。`,
  "debt-ledger-continues-the-audited-one.borrowedLater": ({ debt, borrowedOn, day, opening }) =>
    `${quoted(debt)}于${borrowedOn}举借，${day}却已有余额${amountWords(opening, "zh")}。请核对举债日期和期初余额。`,
  "debt-class-follows-its-marks.differs": ({ debt, entered, suggested }) =>
    `${quoted(debt)}甄别为${quoted(entered)}，按项目有无收益和偿债资金来源应为“${suggested}”。请核对，维持原结果的请说明。`,
  "debt-class-follows-its-marks.undecided": ({ debt, source }) =>
    `${quoted(debt)}的项目收益与偿债资金来源${quoted(source)}不能同时指向一类债务，请人工甄别。`,
  "debt-purposes-are-permitted.notPermitted": ({ debt, purpose }) =>
    `${quoted(debt)}的资金用途写为${quoted(purpose)}。政府债务只能用于公益性资本支出，不得用于经常性支出和竞争性项目。请核对。`,
  "no-guarantees-are-given.guarantee": ({ debt, amount }) =>
    `${quoted(debt)}列为担保责任，余额${amountWords(amount, "zh")}。除经国务院批准的转贷外，政府及部门不得提供担保。请附批准文件或说明。`,
  "internal-borrowing-does-not-rise.rises": ({ opening, closing, difference }) =>
    `内部借款期初${amountWords(opening, "zh")}，期末${amountWords(closing, "zh")}，增加${amountWords(difference, "zh")}。` +
    `按本地办法内部借款余额应逐年下降，请说明。`,
  "debts-are-not-overdue.overdue": ({ debt, maturity, on, amount }) =>
    `${quoted(debt)}于${maturity}到期，截至${on}仍有余额${amountWords(amount, "zh")}，已经逾期。请填明偿还安排。`,
  "projects-are-funded.short": ({ debt, planned, inPlace, toCome, gap }) =>
    `${quoted(debt)}总投资${amountWords(planned, "zh")}，已落实${amountWords(inPlace, "zh")}，后续${amountWords(toCome, "zh")}，` +
    `尚缺${amountWords(gap, "zh")}。请说明资金来源。`,
  "projects-are-funded.over": ({ debt, planned, inPlace, toCome, gap }) =>
    `${quoted(debt)}总投资${amountWords(planned, "zh")}，已落实${amountWords(inPlace, "zh")}，后续${amountWords(toCome, "zh")}，` +
    `超过总投资${amountWords(gap, "zh")}。请核对是否超概算。`,
  "projects-are-funded.noSource": ({ debt, toCome }) =>
    `${quoted(debt)}后续资金${amountWords(toCome, "zh")}没有填写来源。请补填。`,
  "platform-debtors-have-their-form.missing": ({ debt, debtor }) =>
    `${quoted(debt)}的债务单位${quoted(debtor)}是融资平台公司，应填报《融资平台资产情况表》。请补报。`,
  "secret-columns-are-left-out.notRead": ({ sheet }) =>
    `工作表${quoted(sheet)}有涉密债务栏目，该栏内容没有读取，也不参与计算。请确认本工作簿可以在当前电脑上保存。`,
};
