/**
 * What a cell of a yes-or-no column says: 否 or 无 is no, anything else typed is yes: 是, 有, a number of a paper, a tick.
 *
 * @returns `undefined` where nothing is typed.
 */
export function yesOrNo(text: string): boolean | undefined {
  if (text === "") return undefined;
  return !/^(否|无|没有|未提供|缺|0|×|x|N|no|false)$/i.test(text);
}
