/** A word in both languages of the product. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** Where a value comes from: a law, a measure, a form or a custom of the trade, and the place in it. */
export interface Reference {
  /** As printed, in Chinese. */
  readonly title: string;
  /** Document number (文号), such as 财预〔2016〕143号. */
  readonly number?: string;
  /** The place in it, as printed: 第四十条, 附件2, 第三章. */
  readonly place?: string;
}

/** A law or measure that values cite, whole or by the article (条). */
export interface CitedDocument extends Reference {
  /** The day from which it is in force, where that is known. */
  readonly from?: string;
  article(place: string): Reference;
}

/** Declares a law, measure or form once, so that every value cites it in the same words. */
export function defineDocument(document: {
  readonly title: string;
  readonly number?: string;
  readonly from?: string;
}): CitedDocument {
  const { title, number } = document;
  return {
    ...document,
    article: (place) => ({ title, ...(number === undefined ? {} : { number }), place }),
  };
}

/** A reference as a person cites it: 《中华人民共和国预算法》（2014年修正）第四十条. */
export function citationOf({ title, number, place }: Reference): string {
  return `${title}${number ? `（${number}）` : ""}${place ?? ""}`;
}
