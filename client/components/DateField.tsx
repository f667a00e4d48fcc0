/** The date that something is told for, as precise as a person types it; empty for any time. */
import { useState } from 'react';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { useWords } from '../messages/words.ts';
import { readDate, type AsOf } from '../state/asOf.ts';

interface DateFieldProps {
  asOf: AsOf;
  onTell: (asOf: AsOf) => void;
  /** Enter was pressed on a date, or on none for any time. */
  onEntered?: (asOf: AsOf) => void;
  hasFocus?: boolean;
}

export function DateField({ asOf, onTell, onEntered = onTell, hasFocus = false }: DateFieldProps) {
  const { say } = useWords();
  const [{ typed, of }, setTyped] = useState({ typed: asOf ?? '', of: asOf });
  if (of !== asOf) setTyped({ typed: asOf ?? '', of: asOf });
  const read = readDate(typed);
  const isInvalid = typed.trim() !== '' && read === null;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isInvalid) onEntered(read);
      }}
    >
      <TextField
        className="field"
        value={typed}
        onChange={(text) => setTyped({ typed: text, of: asOf })}
        isInvalid={isInvalid}
        autoFocus={hasFocus}
      >
        <Label>{say('asOf.date')}</Label>
        <Input
          placeholder={say('asOf.anyTime')}
          inputMode="numeric"
          autoComplete="off"
          onBlur={() => !isInvalid && read !== asOf && onTell(read)}
        />
        <Text slot="description">{say('asOf.dateHint')}</Text>
        <FieldError>{say('asOf.dateInvalid')}</FieldError>
      </TextField>
    </Form>
  );
}
