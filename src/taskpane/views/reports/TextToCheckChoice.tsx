import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { RadioRow } from "../parts/RadioRow";
import { useReportsText } from "./reports-text";

/** Which explanation text is to be checked: that of the workbook, or the one a person pasted. */
export interface TextToCheck {
  readonly from: "workbook" | "pasted";
  readonly pasted: string;
}

interface Props {
  readonly text: TextToCheck;
  /** There is nothing to check where it should have been pasted. */
  readonly isMissing: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (text: TextToCheck) => void;
}

const sources: readonly TextToCheck["from"][] = ["workbook", "pasted"];

/** Chooses the text to check; what was pasted is kept while the other is looked at. */
export function TextToCheckChoice({ text, isMissing, isDisabled, onChange }: Props) {
  const styles = useStyles();
  const { pasted: words } = useReportsText();
  return (
    <>
      <RadioRow
        label={words.label}
        value={text.from}
        names={words.sources}
        values={sources}
        isDisabled={isDisabled}
        onChoose={(from) => onChange({ ...text, from })}
      />
      {text.from === "pasted" && (
        <Field
          label={words.field}
          size="small"
          {...(isMissing ? { validationMessage: words.missing } : { hint: words.hint })}
        >
          <Textarea
            rows={5}
            resize="vertical"
            className={styles.text}
            value={text.pasted}
            onChange={(_, { value }) => onChange({ ...text, pasted: value })}
          />
        </Field>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { width: "100%" },
});
