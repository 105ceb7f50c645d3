import { amountWords, saidWords } from "./amount-words";
import { quoted } from "./lists";
import type { WordsFor } from "./message-shape";
import type { narrativeCheckMessages } from "./narrative-checks";
import { placeWords } from "./place-words";
import { inFormAndText } from "./table-amount";

const shownItems = 5;

export const narrativeCheckWordsEn: WordsFor<typeof narrativeCheckMessages> = {
  "agency-operation-within-operating-expenditure.exceeds": ({ printed, place, whole, difference }) =>
    `The text gives agency operation as ${saidWords(printed, "en")}, more than the ${amountWords(whole, "en")} of ${placeWords(place, "en")} ` +
    `by ${amountWords(difference, "en")}. It is part of operating expenditure; please check, or say what is counted otherwise.`,
  "text-agrees-with-tables.differs": ({ subject, printed, expected, place, slip, digit }) =>
    `The text states “${subject}” as ${saidWords(printed, "en")}; ${placeWords(place, "en")} is ${inFormAndText(expected, place, "en")}` +
    `${slipWords(slip, digit)}. Please check; ${amountWords(expected, "en")} is suggested.`,
  "text-agrees-with-tables.truncated": ({ items, count }) =>
    `${count} amounts of the text are cut off instead of rounded: ` +
    items
      .slice(0, shownItems)
      .map(([printed, expected]) => `${saidWords(printed, "en")} should be ${saidWords(expected, "en")}`)
      .join(", ") +
    `${items.length > shownItems ? " and others" : ""}. Rounding half up is suggested.`,
  "text-is-printed-once.repeated": ({ heading, count }) =>
    `The passage ${quoted(heading)} is printed ${count} times. Please check and remove what is superfluous.`,
};

function slipWords(slip: string | undefined, digit: Parameters<typeof saidWords>[0] | undefined): string {
  const which = digit === undefined ? "" : ` “${saidWords(digit, "en")}”`;
  switch (slip) {
    case "extraDigit":
      return `, perhaps with a digit${which} too many`;
    case "missingDigit":
      return `, perhaps with a digit${which} missing`;
    case "timesTen":
      return ", perhaps with the decimal point misplaced";
    case "transposed":
      return ", perhaps with two digits exchanged";
    case "tenThousandMissing":
      return ", 万 seems to be missing";
    case "tenThousandTooMuch":
      return ", one 万 seems too much";
    case "unit":
      return ", perhaps in the wrong unit";
    default:
      return "";
  }
}
