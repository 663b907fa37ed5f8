import { CloseButton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BodyId } from '#shared/base/ids.ts';
import { bodyLabel } from '#renderer/directory/bodyLabel.ts';
import { BodyPicker } from '#renderer/directory/BodyPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useBodies } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from '../Groups.module.css';

/** The organisations of a rule: chosen one after the other, each with a way to take it away. */
export function RuleBodies(props: {
  readonly value: readonly BodyId[];
  readonly onChange: (bodies: readonly BodyId[]) => void;
}): ReactNode {
  const { value, onChange } = props;
  const { rule: texts } = useMessages().groups;
  const { language } = useLanguage();
  const today = useStore().today();
  const bodies = useBodies() ?? [];
  return (
    <>
      <BodyPicker
        // A new field for the next one: it begins empty.
        key={value.join(' ')}
        label={texts.bodies}
        placeholder={texts.addBody}
        value={null}
        onChange={(body) => {
          if (body !== null && !value.includes(body)) onChange([...value, body]);
        }}
      />
      {value.length > 0 && (
        <ul className={classes.chips} aria-label={texts.bodies}>
          {value.map((id) => {
            const body = bodies.find((one) => one.id === id);
            const name = body === undefined ? id : bodyLabel(body, language, today);
            return (
              <li key={id} className={classes.chip}>
                <Text span size="sm">
                  {name}
                </Text>
                <CloseButton
                  size="xs"
                  aria-label={texts.removeBody(name)}
                  onClick={() => onChange(value.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
