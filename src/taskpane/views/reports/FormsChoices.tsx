import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportDraft, ReportRequest } from "../../../jobs/report/report-types";
import { reportWords } from "../../../jobs/report/report-words";
import type { BookKind } from "../../../templates/form-layout";
import type { ReportAnswer } from "../../pane-jobs/report-jobs";
import { useLanguage } from "../../text";
import { RadioRow } from "../parts/RadioRow";
import { Section } from "../parts/Section";
import { requestOf } from "./forms-answer";
import { useReportsText } from "./reports-text";

interface Props {
  readonly answer: ReportAnswer;
  readonly proposal: ReportDraft;
  /** `YYYY-MM-DD`: the day on the cover of a book. */
  readonly today: string;
  readonly isDisabled: boolean;
  readonly onLook: (request: ReportRequest) => void;
}

const bookKinds: readonly BookKind[] = ["department", "unit"];

/** Which set, from which source, for which year and whom; what the source itself says is filled in already. */
export function FormsChoices({ answer, proposal, today, isDisabled, onLook }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { forms: text } = useReportsText();
  const [asked, setAsked] = useState<ReportRequest>(() => requestOf(proposal));
  const [year, setYear] = useState(String(proposal.year ?? ""));
  const [isWrong, setWrong] = useState(false);
  const source = answer.sources.find(({ kind }) => kind === asked.source) ?? answer.sources[0];
  const sets = answer.sets.filter(({ id }) => source?.sets.includes(id) ?? true);
  const titleOf = (set: (typeof sets)[number] | undefined) =>
    set && text.setTitle(set.title[language], set.region[language]);
  const look = () => {
    const isYear = /^20\d\d$/.test(year.trim());
    setWrong(!isYear);
    if (isYear) onLook({ ...asked, year: Number(year) });
  };
  return (
    <Section title={text.choices}>
      {answer.sources.length > 1 && (
        <Field label={text.source} size="small" className={styles.choice}>
          <Select
            value={source?.kind ?? ""}
            onChange={(_, { value }) => {
              const chosen = answer.sources.find(({ kind }) => kind === value);
              if (chosen) setAsked({ ...asked, source: chosen.kind, set: chosen.sets[0] ?? asked.set });
            }}
          >
            {answer.sources.map(({ kind }) => (
              <option key={kind} value={kind}>
                {reportWords[language].sources[kind]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={text.set} size="small" className={styles.choice}>
        <Select
          value={asked.set}
          title={titleOf(sets.find(({ id }) => id === asked.set))}
          onChange={(_, { value }) => setAsked({ ...asked, set: value })}
        >
          {sets.map((set) => (
            <option key={set.id} value={set.id}>
              {titleOf(set)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Field
          label={text.year}
          size="small"
          className={styles.field}
          {...(isWrong ? { validationMessage: text.wrongYear } : {})}
        >
          <Input inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
        </Field>
        <Field label={text.organisation} size="small" className={styles.field}>
          <Input
            value={asked.organisation ?? ""}
            onChange={(_, { value }) => setAsked({ ...asked, organisation: value })}
          />
        </Field>
      </div>
      <RadioRow
        label={text.bookKind}
        value={asked.bookKind ?? "unit"}
        names={text.bookKinds}
        values={bookKinds}
        onChoose={(bookKind) => setAsked({ ...asked, bookKind })}
      />
      <Checkbox
        className={styles.check}
        label={text.pack}
        checked={asked.packOn !== undefined}
        onChange={(_, { checked }) => {
          const { packOn: _packOn, ...forms } = asked;
          setAsked(checked === true ? { ...forms, packOn: today } : forms);
        }}
      />
      <Button size="small" className={styles.button} disabled={isDisabled} onClick={look}>
        {text.again}
      </Button>
    </Section>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(80px, 1fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalM,
    "& input": { minWidth: 0, width: "100%" },
  },
  field: { minWidth: 0 },
  // The longest name of a set is wider than a narrow pane.
  choice: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { width: "100%", textOverflow: "ellipsis" } },
  // A box has room around it, as a radio has.
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { alignSelf: "flex-start" },
});
