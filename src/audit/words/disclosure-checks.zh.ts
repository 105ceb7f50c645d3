import type { disclosureCheckMessages } from "./disclosure-checks";
import { listOf, quoted } from "./lists";
import type { WordsFor } from "./message-shape";

const remedy = "另存公开版时会去掉。";

export const disclosureCheckWordsZh: WordsFor<typeof disclosureCheckMessages> = {
  "no-identity-numbers.found": ({ sheet, count, example }) =>
    `${quoted(sheet)}中有${count}个身份证号码（如${example}）。请删去后再公开。`,
  "no-bank-card-numbers.found": ({ sheet, count, example }) =>
    `${quoted(sheet)}中有${count}个银行卡号（如${example}）。请删去后再公开。`,
  "no-sheets-stay-hidden.hidden": ({ sheet, count }) =>
    `${quoted(sheet)}是隐藏的工作表，有${count}个单元格有内容，取消隐藏即可看到。${remedy}`,
  "no-sheets-stay-hidden.veryHidden": ({ sheet, count }) =>
    `${quoted(sheet)}是深度隐藏的工作表，有${count}个单元格有内容，在“取消隐藏”中看不到，但随文件带出。${remedy}`,
  "no-cells-stay-hidden.hidden": ({ sheet, count }) =>
    `${quoted(sheet)}的隐藏行、列中有${count}个单元格有内容。另存公开版时会清空其内容；应当公开的，请先取消隐藏。`,
  "no-working-sheets-stay.sheet": ({ sheet }) => `${quoted(sheet)}是审核工作表，不宜公开。${remedy}`,
  "no-working-sheets-stay.source": ({ sheet }) =>
    `${quoted(sheet)}是生成公开表的取数来源，不宜公开。${remedy}`,
  "no-working-sheets-stay.journal": () => `文件中保存着改动记录，其中有改动前的数字。${remedy}`,
  "no-comments-stay.signed": ({ sheet, count, authors }) =>
    `${quoted(sheet)}中有${count}条批注，带有姓名“${listOf(authors).join("、")}”。${remedy}`,
  "no-comments-stay.unsigned": ({ sheet, count }) => `${quoted(sheet)}中有${count}条批注。${remedy}`,
  "no-names-of-people-stay.creator": ({ value }) => `文档属性中的作者是${quoted(value)}。${remedy}`,
  "no-names-of-people-stay.lastModifiedBy": ({ value }) =>
    `文档属性中的最后保存者是${quoted(value)}。${remedy}`,
  "no-names-of-people-stay.manager": ({ value }) => `文档属性中的经理是${quoted(value)}。${remedy}`,
  "no-names-of-people-stay.company": ({ value }) => `文档属性中的单位是${quoted(value)}。${remedy}`,
  "no-names-of-people-stay.folder": ({ value }) => `文件中记有保存时的文件夹${quoted(value)}。${remedy}`,
  "no-links-to-other-files.linked": ({ count, files }) =>
    `文件链接到${count}个其他文件：${listOf(files).map(quoted).join("、")}。${remedy}`,
  "no-source-data-stays.pivotCache": () =>
    "数据透视表带有全部源数据的副本，另存公开版时不会去掉。请将数据透视表粘贴为数值后再公开。",
  "no-source-data-stays.connections": () =>
    "文件中有数据连接，记有数据库或文件的地址，另存公开版时不会去掉。请在“数据—查询和连接”中删除后再公开。",
};
