import { TextInput } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { SignInSheet } from '#shared/events/model.ts';
import { readPageCode } from '#shared/events/signIn/pageCode.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { findSheet } from '#renderer/store/commands/signIn.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';

/** Finds the sheet whose code is typed, or scanned by a reader that types it: of this event or of another. */
export function FindSheet(props: { readonly onFound: (sheet: SignInSheet) => void }): ReactNode {
  const { onFound } = props;
  const edge = useStore();
  const { signIn: texts } = useMessages();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const find = async (): Promise<void> => {
    if (typed.trim() === '') return;
    const read = readPageCode(typed);
    if (read === null) {
      setProblem(texts.notACode(typed.trim()));
      return;
    }
    const sheet = await findSheet(edge, read.code);
    if (sheet === null) {
      setProblem(texts.noSheet(read.code));
      return;
    }
    setTyped('');
    onFound(sheet);
  };
  return (
    <TextInput
      w={340}
      label={texts.find}
      placeholder={texts.findHint}
      leftSection={<IconQrcode size={16} stroke={1.6} aria-hidden />}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      error={problem}
      onChange={(event) => {
        setProblem(null);
        setTyped(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void find();
      }}
    />
  );
}
