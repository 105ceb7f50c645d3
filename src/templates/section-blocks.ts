import { lowestLabel, type Heading } from "./headings";
import { side } from "./row-labels";
import type { SectionDefinition } from "./template";

const numbering = /^(序号|行次|栏次)$/;

/**
 * The blocks of a section, from the left. Headings repeat from block to block: each begins where the first of them
 * recurs. Whose it is, is printed over it, or else follows from its place; in those left over the last section runs on.
 */
export function sectionBlocks(
  headings: readonly Heading[],
  section: SectionDefinition,
  sections: readonly SectionDefinition[],
): Heading[][] {
  const first = headings.find((heading) => heading.isOwn && !numbering.test(lowestLabel(heading)));
  const blocks: Heading[][] = [];
  for (const heading of headings) {
    if (first && heading.isOwn && plainLabel(heading) === plainLabel(first)) blocks.push([]);
    blocks.at(-1)?.push(heading);
  }
  const runningOn = sections.findLast(({ blockHeading }) => blockHeading);
  const isOver = ({ blockHeading }: SectionDefinition, block: readonly Heading[]) =>
    block[0]!.path.slice(0, -1).some((label) => blockHeading?.test(label));
  return blocks.filter((block, place) => {
    const named = sections.find((each) => isOver(each, block));
    return (named ?? sections.find((each) => each.block === place) ?? runningOn) === section;
  });
}

/** 项目（按功能分类） of one block is 项目（按支出性质和经济分类） of the next, and so are 收入 and 支出. */
function plainLabel(heading: Heading): string {
  return lowestLabel(heading)
    .replace(/\(按[^()]+\)$/, "")
    .replace(side, "项目")
    .replace(/^(收入|支出)(?=项目|科目)/, "");
}
