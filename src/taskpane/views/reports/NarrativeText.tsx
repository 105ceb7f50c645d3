import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { NarrativeReport, ReportedFigure } from "../../../jobs/narrative-report";
import type { CellRef } from "../../../workbook/address";
import { cellOf, stateOf, stretchesOf } from "./figure-state";
import { useReportsText } from "./reports-text";

interface Props {
  readonly report: NarrativeReport;
  readonly onGoTo: (cell: CellRef) => void;
}

/** The text as it is printed; each figure says what it rests on and leads there. */
export function NarrativeText({ report, onGoTo }: Props) {
  const styles = useStyles();
  const { narrative: text } = useReportsText();
  const byId = useMemo(() => new Map(report.figures.map((figure) => [figure.id, figure])), [report.figures]);
  return (
    <>
      <p className={styles.key}>{text.key}</p>
      {report.paragraphs.map((paragraph, index) => (
        <p key={index} className={styles.paragraph}>
          {stretchesOf(
            paragraph,
            paragraph.figures.flatMap((id) => byId.get(id) ?? []),
          ).map(({ text: words, figure }, at) =>
            figure ? <Figure key={at} words={words} figure={figure} onGoTo={onGoTo} /> : words,
          )}
        </p>
      ))}
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
  paragraph: { margin: 0, overflowWrap: "anywhere" },
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
