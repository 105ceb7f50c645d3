/** Functional items whose money has one use, by the words that tell it; a use in the words of another is left over. */
export const usesOfItems: readonly { readonly item: RegExp; readonly words: RegExp }[] = [
  { item: /住房公积金$/, words: /公积金/ },
  { item: /(?:购房补贴|提租补贴)$/, words: /购房|提租|租房|住房补贴|房改/ },
  { item: /医疗(?:补助)?$/, words: /医疗|医保/ },
  { item: /养老保险缴费支出$/, words: /养老/ },
  { item: /职业年金缴费支出$/, words: /年金/ },
  { item: /离退休$/, words: /离休|退休/ },
];
