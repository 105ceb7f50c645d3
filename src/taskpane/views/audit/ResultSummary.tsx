import { makeStyles, tokens } from "@fluentui/react-components";
import { leadingLine } from "../../../audit/words/natures";
import type { FinishedAudit } from "../../session/audit-session";
import { useLanguage, useText } from "../../text";

/** The line that answers the question, what was read and when, and what became of every rule. */
export function ResultSummary({ result }: { readonly result: FinishedAudit }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { report, at } = result;
  const { findings, notChecked, outcomes } = report.result;
  return (
    <div>
      <h2 className={styles.leading}>{leadingLine({ findings, notChecked }, language)}</h2>
      <div className={styles.secondary}>{text.summary.read(report.forms.length, report.sheetCount, at)}</div>
      <div className={styles.secondary}>
        {text.summary.outcomes(
          outcomes.passed,
          outcomes.withinRounding,
          outcomes.failed,
          outcomes.notApplicable,
          outcomes.notChecked,
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  leading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
