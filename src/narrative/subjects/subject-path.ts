import type { PathSubject } from "./subject";

/**
 * The functional subject a phrase ends in: `"一般公共服务支出(类)财政事务(款)行政运行(项)"`, with or without quotes,
 * or `"一般公共服务支出-财政事务-行政运行"科目`. Names of 项 recur under many 款, so the whole path is kept.
 */
export function parsePath(phrase: string): PathSubject | undefined {
  return parseMarked(phrase) ?? parseHyphened(phrase) ?? parseCoded(phrase);
}

const codeBehind = /([\u4e00-\u9fff()、]+)\((2\d{2}(?:\d{2}){0,2})\)(?:科目)?(?:支出)?$/;
const codeBefore = /(?<![\d.])(2\d{2}(?:\d{2}){1,2})-?([\u4e00-\u9fff()、]+)$/;

/** 行政运行(2010301), 2010301行政运行: the code tells the line. */
function parseCoded(phrase: string): PathSubject | undefined {
  const [, nameFirst, codeLast] = codeBehind.exec(phrase) ?? [];
  const [, codeFirst, nameLast] = codeBefore.exec(phrase) ?? [];
  const [code, name] = [codeLast ?? codeFirst, nameFirst ?? nameLast];
  if (!code || !name) return undefined;
  return { kind: "path", id: `path:${code}`, names: [name], code, isComplete: true };
}

const markedEnd = /\((类|款|项)\)"?(?:科目)?(?:支出)?$/;
const levels = ["类", "款", "项"];

/** "教育支出"(类)"普通教育"(款): each name in quotes of its own. */
const quoteBeforeLevel = /"(?=\((?:类|款|项)\))/g;

function parseMarked(quoted: string): PathSubject | undefined {
  const phrase = quoted.replace(quoteBeforeLevel, "");
  const end = markedEnd.exec(phrase);
  if (!end) return undefined;
  const names: string[] = [];
  let rest = phrase.slice(0, end.index + 3);
  for (let level = levels.indexOf(end[1]!); level >= 0; level -= 1) {
    const marker = `(${levels[level]!})`;
    if (!rest.endsWith(marker)) break;
    const body = rest.slice(0, -marker.length);
    const upper = level === 0 ? -1 : body.lastIndexOf(`(${levels[level - 1]!})`);
    const start = upper >= 0 ? upper + 3 : startOfName(body);
    names.unshift(body.slice(start).replace(/^"/, ""));
    rest = body.slice(0, start);
  }
  return pathOf(names, levels.indexOf(end[1]!) + 1 === names.length);
}

/** Where a name begins that nothing marks: after a quote, a mark or an ordinal. */
function startOfName(body: string): number {
  const mark = Math.max(...['"', ",", "。", ";", ":", "、"].map((character) => body.lastIndexOf(character)));
  const ordinal = /^(?:\d{1,2}[.]|\(\d{1,2}\)|\([一二三四五六七八九十]+\))/.exec(body.slice(mark + 1));
  return mark + 1 + (ordinal?.[0].length ?? 0);
}

function parseHyphened(phrase: string): PathSubject | undefined {
  const quoted = /"([^"]+)"(?:科目)?$/.exec(phrase);
  if (!quoted || !quoted[1]!.includes("-")) return undefined;
  return pathOf(quoted[1]!.split("-"), true);
}

function pathOf(names: readonly string[], isComplete: boolean): PathSubject | undefined {
  if (names.length === 0 || names.some((name) => name === "")) return undefined;
  return { kind: "path", id: `path:${names.join("/")}`, names, isComplete };
}
