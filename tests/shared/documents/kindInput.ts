import type { DocumentLanguage } from '#shared/base/language.ts';
import { parsePlainDate } from '#shared/calendar/plainDate.ts';
import { dataFilling } from '#shared/documents/fields/dataFilling.ts';
import { dataSchema } from '#shared/documents/fields/dataSchema.ts';
import type { Filling } from '#shared/documents/fields/filling.ts';
import type { AnyKind, BuildInput } from '#shared/documents/kinds/kind.ts';
import { officeWording } from '#shared/documents/officeWording.ts';
import { templateWith } from '#shared/documents/template/defaults.ts';
import type { OfficeFacts, TemplateChanges } from '#shared/documents/template/model.ts';
import { usualRanks } from '#shared/people/precedence.ts';

const office: OfficeFacts = { ...officeWording, era: 'ព.ស.', ranks: usualRanks, emblem: null };

/** What a kind is built from where a filling is given: its original template, the office as the program has it. */
export function templateInput(
  kind: AnyKind,
  filling: Filling,
  language: DocumentLanguage,
  changes: TemplateChanges = {},
): BuildInput {
  return { filling, template: templateWith(kind, office, changes), office, language };
}

/** What a kind is built from where its data are given as a file has them. */
export function kindInput(
  kind: AnyKind,
  given: unknown,
  language: DocumentLanguage,
  changes: TemplateChanges = {},
): BuildInput {
  const data = dataSchema(kind.fields).parse(given);
  const date = data['date'];
  const filling = dataFilling(kind.fields, kind.calculations, data, {
    era: office.era,
    ranks: office.ranks,
    date: typeof date === 'string' ? parsePlainDate(date) : null,
  });
  return templateInput(kind, filling, language, changes);
}
