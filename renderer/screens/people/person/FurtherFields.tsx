import { ActionIcon, TagsInput, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Person } from '#shared/people/directory/model.ts';
import { KeptArea } from '#renderer/components/field/KeptArea.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Person.module.css';
import { Section } from './Section.tsx';
import type { EditPerson } from './usePersonEdit.ts';

/** Tags, notes, and the names under which the person is known elsewhere. */
export function FurtherFields(props: {
  readonly person: Person;
  readonly onEdit: EditPerson;
}): ReactNode {
  const { person, onEdit } = props;
  const { person: texts } = useMessages();
  return (
    <Section title={texts.moreAbout}>
      <div className={classes.fields}>
        <TagsInput
          label={texts.tags}
          placeholder={person.tags.length === 0 ? texts.tagsHint : ''}
          clearable
          value={[...person.tags]}
          onChange={(tags) => onEdit(() => ({ tags }))}
        />
        <KeptArea
          label={texts.notes}
          minRows={2}
          value={person.notes}
          onKeep={(notes) => onEdit(() => ({ notes }))}
        />
        {person.otherNames.length > 0 && (
          <div role="group" aria-label={texts.otherNames}>
            <Text size="sm" fw={500} aria-hidden>
              {texts.otherNames}
            </Text>
            <Text size="xs" className={classes.hint}>
              {texts.otherNamesHint}
            </Text>
            <ul className={classes.plain}>
              {person.otherNames.map(({ khmerName, latinName }) => {
                const shown = [khmerName, latinName].filter((name) => name !== '').join(' · ');
                return (
                  <li key={`${khmerName}\n${latinName}`} className={classes.otherName}>
                    <span>{shown}</span>
                    <ActionIcon
                      size="sm"
                      aria-label={texts.removeName(shown)}
                      onClick={() =>
                        onEdit(({ otherNames }) => ({
                          otherNames: otherNames.filter(
                            (name) => name.khmerName !== khmerName || name.latinName !== latinName,
                          ),
                        }))
                      }
                    >
                      <IconX size={14} stroke={1.6} aria-hidden />
                    </ActionIcon>
                  </li>
                );
              })}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
