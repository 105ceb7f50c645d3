import { amountWords } from "./amount-words";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import type { textWordingMessages } from "./text-wording";

export const textWordingWordsZh: WordsFor<typeof textWordingMessages> = {
  "reasons-are-given.missing": ({ sentence }) => `${quoted(sentence)}没有写明原因。请补写。`,
  "reasons-are-given.unfilled": ({ blank, count, sentence }) =>
    `说明中有${count}处【${blank}】尚未填写，如“…${inPrint(sentence)}【${blank}】”。请填写。`,
  "marks-are-printed-once.doubled": ({ examples, count }) =>
    `说明中有${count}处标点重复，如“${listOf(examples).join("”、“")}”。建议删去多余的标点。`,
  "units-are-printed.missing": ({ subject, printed, missing, likely, sentence }) =>
    `${subject ? `${quoted(subject)}` : "说明中有一处"}写为“${printed}”，${missingWords(missing)}${likely ? `，按表中数额应为“${likely}”` : ""}（${quoted(sentence)}）。请补写。`,
  "units-are-printed.tenThousandMissing": ({ subject, word, printed, meant, beside }) =>
    `${subject ? quoted(subject) : "说明中有一处"}写为${word ?? ""}${printed}，按${amountWords(meant, "zh")}计，与同处所写的${listOf(beside).join("、")}相符，疑漏写“万”。请核对，建议改为${amountWords(meant, "zh")}。`,
  "units-are-printed.tenThousandMissingInPart": ({ subject, word, printed, meant, whole, total }) =>
    `${subject ? quoted(subject) : "说明中有一处"}写为${word ?? ""}${printed}，按${amountWords(meant, "zh")}计，各项合计与${quoted(whole)}${total}相符，疑漏写“万”。请核对，建议改为${amountWords(meant, "zh")}。`,
  "years-of-amounts-agree.amountYear": ({ subject, amount, printed, year, lastYear }) =>
    `${quoted(subject)}${amount}写为${printed}年的数，本册为${year}年，说明只应列${year}年或${lastYear}年的数。疑沿用旧稿，请核对。`,
  "years-of-amounts-agree.baseYear": ({ subject, printed, year, lastYear }) =>
    `${quoted(subject)}与“${printed}”比较，本册为${year}年，应与${lastYear}年比较。疑沿用旧稿，请核对。`,
  "years-of-amounts-agree.dayYear": ({ day, year }) =>
    `“截至${day}”与本册年度（${year}年）不相称，疑沿用旧稿。请核对日期及所列数字。`,
  "years-of-amounts-agree.dayBeforeYearEnd": ({ day, year }) =>
    `决算中的资产写为截至${quoted(day)}的数，不是年末（${year}年12月31日）的数。请核对日期及所列数字。`,
  "equipment-price-fits-the-year.otherPrice": ({ printed, year, expected }) =>
    `说明列示单价${printed}以上的设备，${year}年度决算一般列示单价${amountWords(expected, "zh")}（含）以上的设备。请核对。`,
  "names-in-text-are-present.oldName": ({ printed, present }) =>
    `科目${quoted(inPrint(printed))}为旧名称，现行名称为${quoted(inPrint(present))}。建议改用现行名称。`,
  "names-in-text-are-present.spelling": ({ printed, present }) =>
    `科目写作${quoted(inPrint(printed))}，现行名称为${quoted(inPrint(present))}。建议改为一致。`,
  "use-fits-its-item.useOfAnother": ({ subject, use, other }) =>
    `${quoted(inPrint(subject))}的用途写为${quoted(use)}，说的是${quoted(inPrint(other))}，与科目不符，疑照抄其他项目。请核对。`,
  "income-is-broken-down-by-source.byExpenditure": ({ subject, total, kinds }) =>
    `${quoted(subject)}${total}其中列了${listOf(kinds).join("、")}，是支出的分类。收入宜按财政拨款、事业收入等来源列示。`,
  "contents-agree-with-headings.differs": ({ inContents, inText }) =>
    `目录写为${quoted(inPrint(inContents))}，正文标题写为${quoted(inPrint(inText))}。建议改为一致。`,
  "performance-projects-are-counted.fewerThanTargets": ({ stated, printed }) =>
    `说明写编报绩效目标的项目${stated}个，而本册有项目支出绩效目标表${printed}张。请核对项目数。`,
  "performance-projects-are-counted.otherMoney": ({ stated, printed }) =>
    `说明写绩效目标涉及资金${stated}，而各项目支出绩效目标表年度资金总额合计${amountWords(printed, "zh")}。请核对。`,
  "performance-projects-are-counted.otherFunds": ({ budget, stated, printed }) =>
    `说明写绩效目标涉及${budget}资金${stated}，项目数与《项目支出表》所列相同，而该表合计为${amountWords(printed, "zh")}。请核对。`,
  "performance-projects-are-counted.moreThanTargets": ({ stated, printed }) =>
    `说明写编报绩效目标的项目${stated}个，而本册有项目支出绩效目标表${printed}张。请核对项目数；只公开重点项目的，请注明。`,
  "performance-projects-are-counted.moreThanProjects": ({ stated, printed }) =>
    `说明写编报绩效目标的项目${stated}个，而《项目支出表》只列有${printed}个项目。请核对项目数。`,
  "wording-fits-the-book.otherKindInForm": ({ printed, word, expected }) =>
    `表上写为${quoted(printed)}，其他各表都称“${expected}”，此处称“${word}”。建议统一。`,
  "wording-fits-the-book.otherKind": ({ word, expected, example, count }) =>
    `本册宜称“${expected}”，说明中有${count}处写为“${word}”（如“${example}”）。建议统一。`,
};

function missingWords(missing: string | undefined): string {
  switch (missing) {
    case "percentSign":
      return "缺少百分号";
    case "yuan":
      return "计量单位不全，缺少“元”";
    default:
      return "缺少计量单位";
  }
}

/** The text is read with brackets of half width; Chinese type prints them full. */
function inPrint(name: string): string {
  return name
    .replaceAll("(", "（")
    .replaceAll(")", "）")
    .replace(/"([^"]*)"/g, "‘$1’");
}
