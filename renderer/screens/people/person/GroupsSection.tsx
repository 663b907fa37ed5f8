import type { ReactNode } from 'react';
import type { BodyId, PersonId } from '#shared/base/ids.ts';
import { inLanguage } from '#shared/base/language.ts';
import type { Body } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import type { Group } from '#shared/people/groups/model.ts';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { LinkedList } from './LinkedList.tsx';
import { spanText } from './postText.ts';
import { Nothing, Section } from './Section.tsx';

/** The groups in which the person holds or held a seat. */
export function GroupsSection(props: {
  readonly id: PersonId;
  readonly groups: readonly Group[];
  readonly bodies: ReadonlyMap<BodyId, Body>;
}): ReactNode {
  const { id, groups, bodies } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const today = useStore().today();
  const seats = groups.flatMap((group) =>
    group.members.filter(({ person }) => person === id).map((seat) => ({ group, seat })),
  );
  const bodyName = (body: BodyId | null): string => {
    const found = body === null ? undefined : bodies.get(body);
    return found === undefined ? '' : inLanguage(bodyNameOn(found, today).name, language);
  };
  return (
    <Section title={texts.groups}>
      {seats.length === 0 ? (
        <Nothing>{texts.noGroups}</Nothing>
      ) : (
        <LinkedList
          label={texts.groups}
          items={seats.map(({ group, seat }) => ({
            key: `${group.id} ${seat.id}`,
            href: paths.group(group.id),
            title: inLanguage(group.name, language) || texts.untitledGroup,
            details: [
              texts.groupRoles[seat.role],
              bodyName(seat.body),
              seat.from === null && seat.to === null ? '' : spanText(seat, texts),
            ],
          }))}
        />
      )}
    </Section>
  );
}
