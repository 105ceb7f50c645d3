import { amountWords, magnitudeWords } from "./amount-words";
import type { DataOf, WordsFor } from "./message-shape";
import { listOf, quoted } from "./lists";
import { namePlaces, placesWords, placeWords, quotedForm } from "./place-words";
import { isOfOneLine, type tieMessages } from "./ties";

export const tieWordsZh: WordsFor<typeof tieMessages> = {
  tieBroken: (data) => {
    const { left, right } = sides(data);
    return `${noted(data)}${left}，${right}，相差${magnitudeWords(data.difference, "zh")}。请核对后改正。`;
  },
  exceedsWhole: (data) => {
    const { left, right } = sides(data);
    return `${noted(data)}${left}，${right}，前者多出${magnitudeWords(data.difference, "zh")}。${isOfOneLine(data) ? "前者不应大于后者" : "前者是后者的一部分，不应更大"}，请核对。`;
  },
  wrongAmount: ({ note, place, actual, expected, difference, ties }) =>
    `${noted({ note })}${placeWords(place, "zh")}填列${amountWords(actual, "zh")}，按勾稽关系应为${amountWords(expected, "zh")}，` +
    `相差${magnitudeWords(difference, "zh")}${ties > 1 ? `，因此有${ties}处对不上` : ""}。` +
    `请核对，建议改为${amountWords(expected, "zh")}。`,
  cannotDecide: ({ note, places, difference }) =>
    `${noted({ note })}${placesWords(places, "zh")}之间相差${magnitudeWords(difference, "zh")}，其中至少一处有误，` +
    `仅凭表中数字不能判断是哪一处。请逐一核对。`,
  linesExchanged: ({ note, forms, first, second, ties }) => {
    const names = listOf(forms).map((form) => quotedForm(String(form), "zh"));
    const where = names.length === 1 ? "" : "，写反的是其中一张表，仅凭表中数字不能判断是哪一张";
    return (
      `${noted({ note })}${names.join("或")}中${quoted(first)}与${quoted(second)}两行的金额疑似对调，` +
      `因此有${ties}处对不上，互换后各表相符${where}。请核对后改正。`
    );
  },
  tail: (data) => {
    const { left, right } = sides(data);
    return `${noted(data)}${left}，${right}，差${magnitudeWords(data.difference, "zh")}，系四舍五入形成，不需修改。`;
  },
};

function noted({ note }: { readonly note?: string | undefined }): string {
  return note ? `${note.replace(/[。：:]$/, "")}：` : "";
}

/** Both sides with their amounts; the form or row they share is said with the left one. */
function sides(data: DataOf<typeof tieMessages.tieBroken>): {
  readonly left: string;
  readonly right: string;
} {
  const { left, right, less = [], leftSum, rightSum } = data;
  const { shared, list } = namePlaces([...left, ...right, ...less], "zh");
  const sum = (places: typeof left) => `${list(places)}${places.length > 1 ? "合计" : ""}`;
  const whole = less.length > 0 ? `${sum(right)}减去${sum(less)}后` : sum(right);
  return {
    left: `${shared}${sum(left)}为${amountWords(leftSum, "zh")}`,
    right: `${whole}为${amountWords(rightSum, "zh")}`,
  };
}
