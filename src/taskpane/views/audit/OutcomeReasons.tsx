import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { natureWords } from "../../../audit/words/natures";
import type { AuditReport } from "../../../jobs/audit/audit-report";
import type { Presenter } from "../../pane-words";
import { useLanguage, useText } from "../../text";

interface Props {
  readonly result: AuditReport["result"];
  readonly presenter: Presenter;
}

/** Why comparisons were not made (未检查、不适用), by reason; folded away until someone asks. */
export function OutcomeReasons({ result, presenter }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { summary } = useText();
  const parts = useMemo(
    () =>
      [
        { title: natureWords[language].notChecked, groups: presenter.reasons(result.notChecked) },
        { title: summary.notApplicable, groups: presenter.reasons(result.notApplicable) },
      ].filter(({ groups }) => groups.length > 0),
    [language, presenter, result, summary],
  );
  if (parts.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{summary.reasons}</summary>
      <div role="region" aria-label={summary.reasons} tabIndex={0} className={styles.reasons}>
        {parts.map(({ title, groups }) => (
          <Fragment key={title}>
            <h3 className={styles.heading}>{title}</h3>
            <dl className={styles.list}>
              {groups.map(({ reason, count, titles }) => (
                <Fragment key={reason}>
                  <dt>{summary.reason(reason, count)}</dt>
                  {titles.map((each) => (
                    <dd key={each} className={styles.title}>
                      {each}
                    </dd>
                  ))}
                </Fragment>
              ))}
            </dl>
          </Fragment>
        ))}
      </div>
    </details>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, ...small },
  // What is found below stays in sight.
  reasons: { maxHeight: "30vh", overflowY: "auto", overflowWrap: "anywhere", ...small },
  heading: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold, ...small },
  list: { margin: 0 },
  title: { margin: 0, paddingLeft: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});
