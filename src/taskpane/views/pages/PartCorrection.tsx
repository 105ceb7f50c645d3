import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CorrectionRequest } from "../../../jobs/audit/correct-recognition";
import { usePagesText } from "./pages-text";

interface Props {
  /** Labels of the table that its form does not define. */
  readonly labels: readonly string[];
  /** What the form calls its columns and lines. */
  readonly parts: readonly string[];
  readonly onCorrect: (part: NonNullable<CorrectionRequest["part"]>) => void;
}

/** Says which column or line of its form a label of a table means. */
export function PartCorrection({ labels, parts, onCorrect }: Props) {
  const styles = useStyles();
  const { forms } = usePagesText();
  const [printed, setPrinted] = useState("");
  const [means, setMeans] = useState("");
  const choices = [
    { label: forms.unknownLabel, options: labels, value: printed, choose: setPrinted },
    { label: forms.means, options: parts, value: means, choose: setMeans },
  ];
  return (
    <>
      {choices.map(({ label, options, value, choose }) => (
        <Field key={label} label={label} className={styles.choice}>
          <Select value={value} onChange={(_, chosen) => choose(chosen.value)}>
            {["", ...options].map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {printed !== "" && means !== "" && (
        <Button className={styles.button} size="small" onClick={() => onCorrect({ printed, means })}>
          {forms.apply}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  choice: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { width: "100%" } },
  button: { alignSelf: "flex-start" },
});
