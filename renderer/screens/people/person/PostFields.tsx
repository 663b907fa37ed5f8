import { Select, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import type { PersonPost } from '#shared/people/directory/model.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { BodyPicker } from '#renderer/directory/BodyPicker.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { DateField } from './DateField.tsx';

export type PostContent = Omit<PersonPost, 'id'>;

/** What there is to say of a post. */
export function PostFields(props: {
  readonly post: PostContent;
  /** A new post says only since when; it ends when the next one begins. */
  readonly withoutEnd?: boolean;
  readonly onEdit: (fields: Partial<PostContent>) => void;
}): ReactNode {
  const { post, withoutEnd = false, onEdit } = props;
  const { person: texts } = useMessages();
  const { language } = useLanguage();
  const ranks = useOffice()?.ranks ?? [];
  const bilingual = (field: 'title' | 'bodyText', each: 'km' | 'en'): ReactNode => (
    <KeptText
      key={`${field} ${each}`}
      lang={each}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the fields appear where somebody asked for them
      autoFocus={field === 'title' && each === 'km'}
      label={field === 'title' ? texts.postTitle[each] : texts.bodyText[each]}
      value={post[field][each]}
      onKeep={(text) => onEdit({ [field]: { ...post[field], [each]: text.trim() } })}
    />
  );
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
      {bilingual('title', 'km')}
      {bilingual('title', 'en')}
      <BodyPicker
        label={texts.body}
        value={post.body}
        onChange={(body) =>
          onEdit(body === null ? { body } : { body, bodyText: { km: '', en: '' } })
        }
      />
      <Select
        label={texts.rank}
        placeholder={texts.noRank}
        searchable
        clearable
        value={post.rank === '' ? null : post.rank}
        onChange={(rank) => onEdit({ rank: rank ?? '' })}
        data={ranks.map(({ key, label }) => ({ value: key, label: inLanguage(label, language) }))}
      />
      {post.body === null && bilingual('bodyText', 'km')}
      {post.body === null && bilingual('bodyText', 'en')}
      <DateField label={texts.from} value={post.from} onKeep={(from) => onEdit({ from })} />
      {!withoutEnd && (
        <DateField
          label={texts.to}
          placeholder={texts.openEnd}
          value={post.to}
          onKeep={(to) => onEdit({ to })}
        />
      )}
    </SimpleGrid>
  );
}
