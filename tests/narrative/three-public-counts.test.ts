import { narrativeOf } from "../../src/narrative/narrative";
import { threePublicCountsIn } from "../../src/narrative/three-public-counts";
import { recognise } from "../../src/templates/recognise";
import { allTemplates } from "../../src/templates/sets";
import { bookOf } from "../support/book";
import { smallFinalAccounts } from "../support/small-final-accounts";

/** What the text of the small final accounts counts, when these words stand in it. */
function countsOf(words: string): string[] {
  const sheets = smallFinalAccounts();
  sheets["决算情况说明"]!.push([words]);
  const book = bookOf(sheets);
  const { figures } = narrativeOf(book, recognise(book, allTemplates));
  return threePublicCountsIn(figures).map(({ kind, figure }) => `${kind} ${figure.value.toFixed()}`);
}

test.each([
  {
    words: "因公出国（境）费支出0.00万元，全年安排因公出国（境）团组2个，累计8人次。",
    counts: ["visitGroups 2", "visitPersons 8"],
  },
  { words: "组织因公出国（境）团组1个、5人次。", counts: ["visitGroups 1", "visitPersons 5"] },
  { words: "公务用车购置支出0万元，购置公务用车0辆。", counts: ["vehiclesPurchased 0"] },
  {
    words: "2024年更新公务用车1辆，年末公务用车保有量为3辆。",
    counts: ["vehiclesPurchased 1", "vehiclesHeld 3"],
  },
  { words: "公务用车购置数2辆，公务用车保有量5辆。", counts: ["vehiclesPurchased 2", "vehiclesHeld 5"] },
  { words: "国内公务接待12批次、120人次。", counts: ["receptionBatches 12", "receptionPersons 120"] },
  {
    words: "国内公务接待批次12个（其中外事接待批次1个），国内公务接待人次120人（其中外事接待人次6人）。",
    counts: ["receptionBatches 12", "receptionPersons 120"],
  },
  { words: "国（境）外公务接待3批次、9人次。", counts: [] },
  { words: "公务接待费比上年减少，上年公务接待20批次。", counts: [] },
  { words: "国内公务接待12批次。全年国内公务接待13批次。", counts: [] },
  { words: "报废公务用车2辆，在编人员35人，下属单位3个。", counts: [] },
  { words: "主要用于外事团组接待交流2个项目。", counts: [] },
])("$words", ({ words, counts }) => {
  expect(countsOf(words)).toEqual(counts);
});
