import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { repaymentMethods } from "../../../finance/debt/repayment-method";
import {
  scenarioFields,
  scenarioFrom,
  type ScenarioField,
  type TypedScenario,
} from "../../../jobs/debt/debt-scenario";
import type { ScenarioRequest } from "../../../jobs/debt/debt-report";
import { useDebtText } from "./debt-text";

interface Props {
  readonly isDisabled: boolean;
  /** A scenario stands beside the base and can be taken away. */
  readonly isShown: boolean;
  readonly onScenario: (scenario: ScenarioRequest | undefined) => void;
}

const blank: TypedScenario = { amount: "", rate: "", years: "", method: "bullet" };

/** One new debt that is thought of: how much, at what rate, how long, repaid how. */
export function ScenarioForm({ isDisabled, isShown, onScenario }: Props) {
  const styles = useStyles();
  const { scenario: text } = useDebtText();
  const [typed, setTyped] = useState(blank);
  const [wrong, setWrong] = useState<ScenarioField>();
  const compute = () => {
    const asked = scenarioFrom(typed);
    setWrong("wrong" in asked ? asked.wrong : undefined);
    if (!("wrong" in asked)) onScenario(asked);
  };
  return (
    <form
      aria-label={text.title}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        compute();
      }}
    >
      <div className={styles.title}>{text.title}</div>
      <div className={styles.fields}>
        {scenarioFields.map((field) => (
          <Field
            key={field}
            size="small"
            label={text.fields[field]}
            className={styles.field}
            {...(wrong === field ? { validationMessage: text.wrongFields[field] } : {})}
          >
            <Input
              inputMode="decimal"
              value={typed[field]}
              onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}
            />
          </Field>
        ))}
        <Field size="small" label={text.method} className={styles.field}>
          <Select
            value={typed.method}
            onChange={(_, { value }) =>
              setTyped({ ...typed, method: repaymentMethods.find((each) => each === value) ?? "bullet" })
            }
          >
            {repaymentMethods.map((method) => (
              <option key={method} value={method}>
                {text.methods[method]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabled={isDisabled}>
          {text.compute}
        </Button>
        {isShown && (
          <Button
            size="small"
            appearance="subtle"
            disabled={isDisabled}
            onClick={() => onScenario(undefined)}
          >
            {text.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    "& input, & select": { minWidth: 0, width: "100%" },
  },
  field: { minWidth: 0 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
