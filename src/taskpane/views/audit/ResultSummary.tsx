import { makeStyles, tokens } from "@fluentui/react-components";
import type { Presenter } from "../../pane-words";
import { headline } from "../../present/headline";
import type { FinishedAudit } from "../../session/audit-session";
import { useLanguage, useText } from "../../text";
import { OutcomeReasons } from "./OutcomeReasons";

interface Props {
  readonly result: FinishedAudit;
  readonly presenter: Presenter | undefined;
}

/** The line that answers the question, what was read and when, what became of every rule, and why of some nothing. */
export function ResultSummary({ result, presenter }: Props) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { report, at } = result;
  const { outcomes } = report.result;
  const { consolidated } = report;
  return (
    <div>
      <h2 className={styles.leading}>{headline(report, text, language)}</h2>
      <div className={styles.secondary}>{text.summary.read(report.forms.length, report.sheetCount, at)}</div>
      {consolidated && (
        <div className={styles.secondary}>
          {text.summary.consolidated(consolidated.units.length, consolidated.leftOut)}
        </div>
      )}
      {report.status === "checked" && (
        <div className={styles.secondary}>
          {text.summary.outcomes(
            outcomes.passed,
            outcomes.withinRounding,
            outcomes.failed,
            outcomes.notApplicable,
            outcomes.notChecked,
          )}
        </div>
      )}
      {report.status === "checked" && presenter && (
        <OutcomeReasons result={report.result} presenter={presenter} />
      )}
    </div>
  );
}

/** Chinese breaks after punctuation only, so that 未检查 stays in one piece, and no count stands alone on the last line. */
const wholeWords = { wordBreak: "keep-all", overflowWrap: "anywhere", textWrap: "pretty" } as const;

const useStyles = makeStyles({
  leading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ...wholeWords,
  },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ...wholeWords,
  },
});
