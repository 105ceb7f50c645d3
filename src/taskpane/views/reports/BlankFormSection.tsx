import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BlankForm } from "../../../jobs/report/blank-form";
import { groupedBy } from "../../../workbook/grouped-by";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import { useLoaded } from "../../session/use-loaded";
import { useLanguage } from "../../text";
import { Section } from "../parts/Section";
import { useReportsText } from "./reports-text";

interface Props {
  readonly load: () => Promise<readonly BlankForm[]>;
  readonly year: number;
  readonly organisation: string;
  readonly isDisabled: boolean;
  readonly onAsk: (request: WriteRequest) => void;
}

/** Any form or ledger, blank, on a new sheet. */
export function BlankFormSection({ load, year, organisation, isDisabled, onAsk }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { blank: text } = useReportsText();
  const forms = useLoaded(load).value;
  const [chosen, setChosen] = useState<string>();
  const groups = useMemo(
    () => [...groupedBy(forms ?? [], ({ group }) => group[language])],
    [forms, language],
  );
  const form = chosen ?? forms?.[0]?.id;
  if (form === undefined) return null;
  return (
    <Section title={text.title}>
      <div className={styles.row}>
        <Field label={text.form} size="small" className={styles.field}>
          <Select value={form} onChange={(_, { value }) => setChosen(value)}>
            {groups.map(([group, members]) => (
              <optgroup key={group} label={group}>
                {members.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[language]}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          disabled={isDisabled}
          onClick={() => onAsk({ kind: "blankForm", request: { form, year, organisation } })}
        >
          {text.insert}
        </Button>
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "end", columnGap: tokens.spacingHorizontalS },
  field: { flex: 1, minWidth: 0, "& select": { width: "100%" } },
});
