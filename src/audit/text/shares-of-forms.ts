import { shareInterval, shareOf } from "../../finance/money/rates";
import type { Narrative } from "../../narrative/narrative";
import type { ShareStatement } from "../../narrative/ratio-statements";
import type { Statement } from "../../narrative/statement";
import type { Fact } from "../../templates/facts";
import type { Breach } from "../check";
import { sideOf, sideOfFact, type AmountsCompared } from "./compared-amounts";
import { printedRate, testRate } from "./rates";
import { cellsOf, shownAs, subjectName } from "./said";

/**
 * Shares of a whole that the text names and the forms alone print (占“三公”经费的96.71%). Where another amount of the
 * sentence has that share, the words do not say of which it is, and nothing is told.
 */
export function sharesOfForms({ shares }: Narrative, compared: AmountsCompared): Breach[] {
  return shares.flatMap((share) => {
    const { part, wholeInForms } = share;
    if (!part || !wholeInForms) return [];
    const may = [part, ...compared.besides(part)];
    return may.some((each) => isShare(each, share, wholeInForms, compared))
      ? []
      : shareDiffers(share, part, wholeInForms);
  });
}

function isShare(part: Statement, { rate }: ShareStatement, whole: Fact, compared: AmountsCompared): boolean {
  const over = compared.inForm(part) ?? sideOf(part);
  const possible = over && shareInterval(over.values, sideOfFact(whole).values);
  return possible === undefined || testRate(rate.figure, possible) !== "differs";
}

function shareDiffers({ rate, wholeName }: ShareStatement, part: Statement, whole: Fact): Breach[] {
  const { yuan } = part.figure;
  const expected = yuan && shareOf(yuan, whole.amount);
  if (!expected) return [];
  return [
    {
      messageId: "shareDiffers",
      cells: cellsOf(rate),
      data: {
        subject: subjectName(part),
        printed: rate.figure.text,
        part: shownAs(part.figure, yuan),
        whole: shownAs(part.figure, whole.amount),
        wholeName,
        expected: printedRate(expected, rate.figure),
      },
      identity: [part.subject?.id ?? "", wholeName, rate.figure.text],
    },
  ];
}
