import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { NarrativeReport, ReportedFigure } from "../../../jobs/narrative/narrative-report";
import type { SpokenSentence } from "../../../jobs/narrative/spoken-of";
import type { CellRef } from "../../../workbook/address";
import { cellOf, stateOf } from "./figure-state";
import { useReportsText } from "./reports-text";
import { markedParts, stretchesOf } from "./stretches";

interface Props {
  readonly report: NarrativeReport;
  /** The sentences that speak of the selected cells. */
  readonly marked: readonly SpokenSentence[];
  readonly onGoTo: (cell: CellRef) => void;
}

/** The id of a paragraph by its number, to be led to. */
export const paragraphId = (paragraph: number) => `narrative-paragraph-${paragraph}`;

/** The text as it is printed; each figure says what it rests on and leads there. */
export function NarrativeText({ report, marked, onGoTo }: Props) {
  const styles = useStyles();
  const { narrative: text } = useReportsText();
  const byId = useMemo(() => new Map(report.figures.map((figure) => [figure.id, figure])), [report.figures]);
  return (
    <>
      <p className={styles.key}>{text.key}</p>
      {report.paragraphs.map((paragraph, index) => {
        const figures = paragraph.figures.flatMap((id) => byId.get(id) ?? []);
        const spans = marked.filter((each) => each.paragraph === index).map(({ span }) => span);
        return (
          <p key={index} id={paragraphId(index)} tabIndex={-1} className={styles.paragraph}>
            {markedParts(paragraph.text, spans).map((part) => {
              const words = stretchesOf(paragraph.text, figures, part).map((stretch, at) =>
                stretch.figure ? (
                  <Figure key={at} words={stretch.text} figure={stretch.figure} onGoTo={onGoTo} />
                ) : (
                  stretch.text
                ),
              );
              return part.isMarked ? (
                <mark key={part.start} className={styles.marked}>
                  {words}
                </mark>
              ) : (
                <Fragment key={part.start}>{words}</Fragment>
              );
            })}
          </p>
        );
      })}
    </>
  );
}

interface FigureProps {
  readonly words: string;
  readonly figure: ReportedFigure;
  readonly onGoTo: (cell: CellRef) => void;
}

function Figure({ words, figure: { binding }, onGoTo }: FigureProps) {
  const styles = useStyles();
  const { narrative: text } = useReportsText();
  const state = stateOf(binding);
  const cell = cellOf(binding);
  const said =
    binding.kind === "cell" && state === "differs"
      ? text.expected(words, text.states.differs, binding.expected)
      : text.figure(words, text.states[state]);
  const look = mergeClasses(styles.figure, cell && styles.leading, styles[state]);
  return cell ? (
    <button type="button" className={look} aria-label={said} title={said} onClick={() => onGoTo(cell)}>
      {words}
    </button>
  ) : (
    <span className={look} title={said}>
      {words}
    </span>
  );
}

const useStyles = makeStyles({
  key: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  paragraph: {
    margin: 0,
    overflowWrap: "anywhere",
    // Led to, it comes to stand above the bar at the foot.
    scrollMarginBottom: "30vh",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  marked: { color: "inherit", backgroundColor: tokens.colorBrandBackground2 },
  figure: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textUnderlineOffset: "3px",
    textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  leading: { cursor: "pointer", color: tokens.colorBrandForegroundLink },
  equal: { textDecorationStyle: "solid" },
  rounded: { textDecorationStyle: "solid" },
  truncated: { textDecorationStyle: "solid" },
  differs: {
    textDecorationStyle: "double",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
  },
  derived: { textDecorationStyle: "dotted" },
  limit: { textDecorationLine: "none" },
  unexplained: { textDecorationStyle: "dashed" },
});
