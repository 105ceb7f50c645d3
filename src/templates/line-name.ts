import { foldLabel } from "./headings";

/** 一、 （一） 1. 1、 (1) and 其中： before a line's name. */
const ordinal =
  /^(?:(?:[一二三四五六七八九十廿]+|\d{1,2})[、.．,，]|\((?:[一二三四五六七八九十]+|\d{1,2})\)|其中[:：]|[#*★])+/;

/** A line's name, folded, its ordinal taken off. */
export function lineName(text: string): string {
  return foldLabel(text).replace(ordinal, "");
}
