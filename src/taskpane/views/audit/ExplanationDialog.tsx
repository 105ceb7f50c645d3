import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../../text";

interface Props {
  readonly sentence: string;
  /** What was kept before, lapsed or not. */
  readonly kept: string;
  readonly onNext: (text: string) => void;
  readonly onCancel: () => void;
}

/** Where the unit says why a figure is as it is (审核说明). */
export default function ExplanationDialog({ sentence, kept, onNext, onCancel }: Props) {
  const styles = useStyles();
  const { explanation } = useText();
  const [written, setWritten] = useState(kept);
  const [isMissing, setMissing] = useState(false);
  const next = () => (written.trim() === "" ? setMissing(true) : onNext(written.trim()));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{explanation.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.sentence}>{sentence}</p>
            <Field
              label={explanation.field}
              hint={explanation.hint}
              required
              {...(isMissing ? { validationMessage: explanation.required } : {})}
            >
              <Textarea
                rows={5}
                resize="vertical"
                value={written}
                onChange={(_, { value }) => setWritten(value)}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{explanation.cancel}</Button>
            <Button appearance="primary" onClick={next}>
              {explanation.next}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
