import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../../workbook/address";
import type { AuditReport, RecognisedForm } from "../../../jobs/audit/audit-report";
import type { CorrectionRequest } from "../../../jobs/audit/correct-recognition";
import type { FormChoice } from "../../pane-jobs/page-jobs";
import type { Presenter } from "../../pane-words";
import { addressWords } from "../../present/address-list";
import type { VariantsControl } from "../../session/use-variants";
import { useText } from "../../text";
import { Page } from "./Page";
import { PartCorrection } from "./PartCorrection";
import { VariantsSection } from "./VariantsSection";
import { usePagesText } from "./pages-text";

interface Props {
  readonly report: AuditReport | undefined;
  readonly presenter: Presenter | undefined;
  readonly choices: readonly FormChoice[];
  readonly variants: VariantsControl;
  readonly onGoTo: (cell: CellRef) => void;
  /** Absent where corrections cannot be kept. */
  readonly onCorrect: ((correction: CorrectionRequest) => void) | undefined;
  readonly onToAudit: () => void;
  readonly onBack: () => void;
}

/** How this place prints the forms; which sheet was taken for which form, by what evidence; the means to say otherwise. */
export default function FormsPage({
  report,
  presenter,
  choices,
  variants,
  onGoTo,
  onCorrect,
  onToAudit,
  onBack,
}: Props) {
  const styles = useStyles();
  const { forms } = usePagesText();
  return (
    <Page title={forms.title} onBack={onBack}>
      <VariantsSection variants={variants} />
      {report && presenter ? (
        <>
          {onCorrect && <p className={styles.hint}>{forms.hint}</p>}
          <ul className={styles.list}>
            {report.forms.map((form) => (
              <li key={addressWords(form.cell)} className={styles.item}>
                <Recognised
                  form={form}
                  presenter={presenter}
                  choices={choices}
                  onGoTo={onGoTo}
                  onCorrect={onCorrect}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className={styles.hint}>{forms.none}</p>
          <Button className={styles.button} onClick={onToAudit}>
            {forms.toAudit}
          </Button>
        </>
      )}
    </Page>
  );
}

interface RecognisedProps extends Pick<Props, "choices" | "onGoTo" | "onCorrect"> {
  readonly form: RecognisedForm;
  readonly presenter: Presenter;
}

function Recognised({ form, presenter, choices, onGoTo, onCorrect }: RecognisedProps) {
  const styles = useStyles();
  const text = useText();
  const [chosen, setChosen] = useState<string>();
  const { forms } = usePagesText();
  const own = { template: form.template, title: presenter.formTitle(form.template), parts: [] };
  const offered = choices.some(({ template }) => template === form.template) ? choices : [own, ...choices];
  const isOther = chosen !== undefined && chosen !== form.template;
  return (
    <>
      <div className={styles.title}>{presenter.formTitle(form.template)}</div>
      <div className={styles.secondary}>
        {[
          addressWords(form.cell),
          ...(form.year === undefined ? [] : [forms.year(form.year)]),
          forms.unit(presenter.unitName(form.unit)),
        ].join(" · ")}
      </div>
      <ul className={styles.evidence} aria-label={forms.evidence}>
        {form.evidence.map(({ kind, text: seen }) => (
          <li key={`${kind} ${seen}`}>{forms.evidenceOf(kind, seen)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" className={styles.action} onClick={() => onGoTo(form.cell)}>
          {text.finding.goTo}
        </Button>
        {onCorrect && chosen === undefined && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            onClick={() => setChosen(form.template)}
          >
            {forms.correct}
          </Button>
        )}
      </div>
      {chosen !== undefined && (
        <Field label={forms.field(form.sheet)} className={styles.choice}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {offered.map(({ template, title }) => (
              <option key={template} value={template}>
                {title}
              </option>
            ))}
            <option value="">{forms.notAForm}</option>
          </Select>
        </Field>
      )}
      {onCorrect && isOther && (
        <Button
          className={styles.button}
          size="small"
          onClick={() => onCorrect({ cell: form.cell, template: chosen === "" ? null : chosen })}
        >
          {forms.apply}
        </Button>
      )}
      {onCorrect && chosen === form.template && form.unknownLabels && (
        <PartCorrection
          labels={form.unknownLabels}
          parts={choices.find(({ template }) => template === form.template)?.parts ?? []}
          onCorrect={(part) => onCorrect({ cell: form.cell, template: form.template, part })}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  evidence: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  action: { minWidth: "auto" },
  actions: { display: "flex", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { alignSelf: "flex-start" },
  // The longest name of a form is wider than a narrow pane.
  choice: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { width: "100%" } },
});
