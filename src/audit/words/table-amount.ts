import { templateById } from "../../templates/sets";
import type { PlaceInForm, ShownAmount } from "../finding";
import { amountWords } from "./amount-words";
import type { Language } from "./language";

/** An amount as its form prints it and, where the text speaks in another unit, as the text would: 873,617.00元（87.36万元）. */
export function inFormAndText(amount: ShownAmount, place: PlaceInForm, language: Language): string {
  const template = templateById(place.template);
  if (!template || template.unit === amount.unit) return amountWords(amount, language);
  const inForm = amountWords(
    { yuan: amount.yuan, unit: template.unit, decimals: template.decimals },
    language,
  );
  const inText = amountWords(amount, language);
  return language === "zh" ? `${inForm}（${inText}）` : `${inForm} (${inText})`;
}
