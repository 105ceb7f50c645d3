import { PackError } from "../finance/packs/pack-error";
import { titleWords } from "./titles-in-english/title-words";
import type { Words } from "./template";

/** A pack of variants that cannot be used, and why in the words of each language, place by place. */
export class VariantsPackError extends PackError {
  constructor(readonly sentences: readonly Words[]) {
    super(
      "template-variants",
      sentences.map(({ en }) => en),
    );
    this.name = "VariantsPackError";
  }
}

/** What may be wrong with a pack of variants; a place is said as the file says it: `variants[0].titles`. */
export const variantsFaults = {
  otherKind: (schema: unknown, kind: unknown): Words => ({
    zh: `文件不是本版本的地方表样（kind 为“${String(kind)}”，schema 为“${String(schema)}”）`,
    en: `schema ${String(schema)} of kind ${String(kind)}`,
  }),
  noVersion: (): Words => ({ zh: "没有写版本（version）", en: "no version" }),
  noList: (): Words => ({ zh: "variants 不是列表", en: "variants is no list" }),
  unknownForm: (where: string, template: unknown): Words => ({
    zh: `${where}.template：没有编号为“${String(template)}”的报表`,
    en: `${where}: no form ${String(template)}`,
  }),
  noSource: (where: string): Words => ({
    zh: `${where}.source：没有写出处`,
    en: `${where} cites no source`,
  }),
  titleTooShort: (where: string, title: string): Words => ({
    zh: `${where}：表题“${title}”太短，不足以识别报表`,
    en: `${where}: the title ${title} is too short to tell`,
  }),
  unknownKey: (where: string, key: string, known: readonly { readonly title: string }[]): Words => ({
    zh:
      `${where}：该表没有“${key}”这一栏或行` +
      (known.length > 0 ? `，可填${known.map(({ title }) => `“${title}”`).join("、")}` : ""),
    en:
      `${where}: the form has no ${key}` +
      (known.length > 0 ? `; it has ${known.map(({ title }) => titleWords(title).en).join(", ")}` : ""),
  }),
  labelTwice: (where: string, label: string): Words => ({
    zh: `${where}：“${label}”已用于另一栏或行，一种叫法只能对应一处`,
    en: `${where}: ${label} already means another column or line`,
  }),
  noTexts: (where: string): Words => ({
    zh: `${where}：应为文字的列表，如 ["支出总表"]`,
    en: `${where} is no list of texts`,
  }),
};
