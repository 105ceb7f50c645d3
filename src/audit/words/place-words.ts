import { templateById } from "../../templates/sets";
import { titleWords } from "../../templates/titles-in-english/title-words";
import { addressOf } from "../../workbook/address";
import type { PlaceInForm } from "../finding";
import { formTitle } from "./form-titles";
import type { Language } from "./language";

const shownPlaces = 4;

/** A form's title as a sentence quotes it. */
export function quotedForm(id: string, language: Language): string {
  return language === "zh" ? `《${formTitle(id, language)}》` : `“${formTitle(id, language)}”`;
}

/** A place in the form's own words: 《支出预算总表》2010301 行政运行行“基本支出”栏（F11）. */
export function placeWords(place: PlaceInForm, language: Language): string {
  const address = addressOf(place.cell);
  const [row, column] = [rowWords(place, language), columnWords(place, language)];
  const form = quotedForm(place.template, language);
  if (language === "zh") return `${form}${row && `${row}行`}${column}栏（${address}）`;
  return [form, row && `row ${row}`, `column ${column} (${address})`].filter(Boolean).join(", ");
}

/** How a sentence names several places: what they all share is said once, before them. */
export interface PlaceNaming {
  /** The form and, where they have one in common, the row or the column; empty where they stand in several forms. */
  readonly shared: string;
  /** Some of the places, by what sets them apart; beyond four the rest are counted. */
  list(places: readonly PlaceInForm[]): string;
}

/** Finds what places have in common: the form, the row, the column. */
export function namePlaces(places: readonly PlaceInForm[], language: Language): PlaceNaming {
  const [first] = places;
  const allShare = (part: (place: PlaceInForm) => string) =>
    first !== undefined && places.every((place) => part(place) === part(first));
  if (!first || !allShare(({ template }) => template)) {
    return { shared: "", list: (some) => listWords(some, (place) => placeWords(place, language), language) };
  }
  const sharesRow = allShare(({ section, row }) => `${section}|${row}`);
  const sharesColumn = !sharesRow && allShare((place) => columnWords(place, language));
  const [form, row, column] = [
    quotedForm(first.template, language),
    sharesRow ? rowWords(first, language) : "",
    sharesColumn ? columnWords(first, language) : "",
  ];
  const name = (place: PlaceInForm) => {
    const parts = [
      sharesRow ? "" : rowWords(place, language),
      sharesColumn ? "" : columnWords(place, language),
    ];
    const words = parts.filter(Boolean).join(language === "zh" ? "" : ", ");
    return language === "zh" ? `${words}（${addressOf(place.cell)}）` : `${words} (${addressOf(place.cell)})`;
  };
  const shared =
    language === "zh"
      ? `${form}${row && `${row}行`}${column && `${column}栏`}：`
      : `${[form, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(", ")}: `;
  return { shared, list: (some) => listWords(some, name, language) };
}

/** Several places in one breath. */
export function placesWords(places: readonly PlaceInForm[], language: Language): string {
  const { shared, list } = namePlaces(places, language);
  return `${shared}${list(places)}`;
}

function listWords(
  places: readonly PlaceInForm[],
  name: (place: PlaceInForm) => string,
  language: Language,
): string {
  const listed = places
    .slice(0, shownPlaces)
    .map(name)
    .join(language === "zh" ? "、" : ", ");
  if (places.length <= shownPlaces) return listed;
  return language === "zh"
    ? `${listed}等${places.length}项`
    : `${listed} and others, ${places.length} in all`;
}

/** The row and the column of a place, for the column 行/栏 of the findings sheet. */
export function rowAndColumnWords(place: PlaceInForm, language: Language): string {
  return [rowWords(place, language), columnWords(place, language)].filter(Boolean).join(" / ");
}

/** What the form prints at the head of the row; nothing where the form has one row. */
const ofUnits: Readonly<Record<Language, string>> = { zh: "（各单位合计）", en: " (all units)" };

function rowWords({ template, section, row, rowLabel, isOfUnits }: PlaceInForm, language: Language): string {
  const rows = templateById(template)?.sections.find(({ key }) => key === section)?.rows;
  if (rows?.by === "single") return "";
  const label = inPrint(rowLabel.trim());
  if (rows?.by === "code" && row !== "total")
    return `${row}${label && ` ${label}`}${isOfUnits ? ofUnits[language] : ""}`;
  const item = rows?.by === "item" ? rows.items.find(({ key }) => key === row) : undefined;
  const title = item && titleWords(item.title)[language];
  const fallback = row === "total" ? { zh: "合计", en: "Total" }[language] : row.replace(/^name:/, "");
  const words = language === "zh" ? label || title || fallback : (title ?? (label || fallback));
  return `“${words}”`;
}

function columnWords({ template, section, column }: PlaceInForm, language: Language): string {
  const columns = templateById(template)?.sections.find(({ key }) => key === section)?.columns;
  const title = columns?.find(({ key }) => key === column)?.title ?? column;
  return `“${titleWords(title)[language]}”`;
}

/** Labels are read with brackets of half width; Chinese type prints them full. */
function inPrint(label: string): string {
  return label.replace(/\(/g, "（").replace(/\)/g, "）");
}
