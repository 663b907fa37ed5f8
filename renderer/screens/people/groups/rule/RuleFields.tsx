import { MultiSelect, TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { inLanguage } from '#shared/base/language.ts';
import { success } from '#shared/base/outcome.ts';
import { bodyKinds } from '#shared/matrix/bodies.model.ts';
import type { GroupRule } from '#shared/people/groups/model.ts';
import { usualRanks } from '#shared/people/precedence.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useOffice } from '#renderer/store/live/useOffice.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import classes from '../Groups.module.css';
import { RuleBodies } from './RuleBodies.tsx';

/** The parts of a rule; each that is empty asks for nothing. */
export function RuleFields(props: {
  readonly rule: GroupRule;
  readonly onKeep: (part: Partial<GroupRule>) => void;
  readonly onType: (words: string) => void;
}): ReactNode {
  const { rule, onKeep, onType } = props;
  const { groups, terms } = useMessages();
  const texts = groups.rule;
  const { language } = useLanguage();
  const ranks = useOffice()?.ranks ?? usualRanks;
  const provinces = useProvinces() ?? [];
  return (
    <div className={classes.rule}>
      <KeptText
        className={classes.wide ?? ''}
        label={texts.words}
        description={texts.wordsHint}
        placeholder={texts.wordsPlaceholder}
        value={rule.title}
        judge={(typed) => success(typed.trim())}
        onType={onType}
        onKeep={(title) => onKeep({ title })}
      />
      <div className={classes.wide}>
        <RuleBodies value={rule.bodies} onChange={(bodies) => onKeep({ bodies })} />
      </div>
      <MultiSelect
        label={texts.bodyKinds}
        placeholder={rule.bodyKinds.length === 0 ? texts.any : ''}
        searchable
        hidePickedOptions
        data={bodyKinds.map((value) => ({ value, label: terms.bodyKinds[value] }))}
        value={[...rule.bodyKinds]}
        onChange={(values) =>
          onKeep({ bodyKinds: bodyKinds.filter((kind) => values.includes(kind)) })
        }
      />
      <MultiSelect
        label={texts.provinces}
        placeholder={rule.provinces.length === 0 ? texts.any : ''}
        searchable
        hidePickedOptions
        data={provinces.map(({ code, name }) => ({
          value: code,
          label: inLanguage(name, language),
        }))}
        value={[...rule.provinces]}
        onChange={(values) =>
          onKeep({
            provinces: provinces.flatMap(({ code }) => (values.includes(code) ? [code] : [])),
          })
        }
      />
      <MultiSelect
        label={texts.ranks}
        placeholder={rule.ranks.length === 0 ? texts.any : ''}
        searchable
        hidePickedOptions
        data={ranks.map(({ key, label }) => ({ value: key, label: inLanguage(label, language) }))}
        value={[...rule.ranks]}
        onChange={(values) => onKeep({ ranks: values })}
      />
      <TagsInput
        label={texts.tags}
        placeholder={rule.tags.length === 0 ? texts.tagsHint : ''}
        acceptValueOnBlur
        value={[...rule.tags]}
        onChange={(tags) => onKeep({ tags })}
      />
      <Choice
        label={texts.sex}
        value={rule.sex ?? 'any'}
        data={(['any', 'F', 'M'] as const).map((value) => ({ value, label: texts.sexes[value] }))}
        onChange={(value) => onKeep({ sex: value === 'any' ? null : value })}
      />
    </div>
  );
}
