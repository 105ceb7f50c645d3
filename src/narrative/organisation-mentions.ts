import { organisationKinds } from "../finance/text/organisation-kinds";
import type { Paragraph, TextSheet } from "./text-sheet";

/** An organisation that a text gives figures of (云岭县水务局2026年收入预算…). */
export interface OrganisationMention {
  readonly name: string;
  readonly sheet: string;
  readonly paragraph: Paragraph;
  /** Where the name begins in the paragraph. */
  readonly at: number;
}

/** Words of a sentence and no part of a name, or of one that is spoken of as another's. */
const noName =
  /根据|按照|由于|部门|单位|所属|下属|直属|委托|拨付|支付|划拨|划入|划出|转隶|主管|本|我|该|各|原|等|包括|其中|纳入|合并|撤销|及其|项目|补助/;
const name = `([\\u4e00-\\u9fff]{2,24}?(?:${organisationKinds}))(?:\\((?:部门|本级|本部|汇总|机关)\\))?(?:本级|机关)?`;
const ofItsBook =
  '(?:部门|单位)?(?:收支|收入|支出|财政拨款|一般公共预算|政府性基金|国有资本|"?三公"?经费|机关运行|政府采购|预算|决算)';
const year = "20\\d\\d年(?:度)?,?";
const frames: readonly RegExp[] = [
  // ××局2026年收入预算, at the head of a sentence or heading.
  new RegExp(`(?<=^|[。;]|部分|[一二三四五六七八九十\\d]、|\\))${name}${year}${ofItsBook}`, "g"),
  // 2026年××局收入预算.
  new RegExp(`(?<=${year})${name}${ofItsBook}`, "g"),
];

/** The organisations whose budgets or accounts the sentences and headings of a text give. */
export function organisationMentions(sheets: readonly TextSheet[]): OrganisationMention[] {
  return sheets
    .filter(({ kind }) => kind === "explanation")
    .flatMap(({ name: sheet, paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        frames.flatMap((frame) =>
          [...paragraph.text.matchAll(frame)]
            .filter((match) => !noName.test(match[1]!))
            .map((match) => ({ name: match[1]!, sheet, paragraph, at: match.index })),
        ),
      ),
    );
}

const kindAtEnd = new RegExp(`(${organisationKinds})$`);
const oneKind: Readonly<Record<string, string>> = { 委: "委员会", 街道: "街道办事处" };

/** What an organisation is called by its last word: 局, 委员会, 中心. */
export function kindOfOrganisation(organisation: string): string | undefined {
  const kind = kindAtEnd.exec(organisation)?.[1];
  return kind && (oneKind[kind] ?? kind);
}

/** 发改委 is short for 发展和改革委员会, 万里街道 for 上海市普陀区人民政府万里街道办事处: every character of it in order. */
export function isShortFor(short: string, long: string): boolean {
  let found = 0;
  for (const character of long) if (character === short[found]) found += 1;
  return found === short.length;
}
