import { makeStyles, tokens } from "@fluentui/react-components";
import { headline } from "../../present/headline";
import type { FinishedAudit } from "../../session/audit-session";
import { useLanguage, useText } from "../../text";

/** The line that answers the question, what was read and when, and what became of every rule. */
export function ResultSummary({ result }: { readonly result: FinishedAudit }) {
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
