import { Link } from 'wouter';
import type { BodyId, ProvinceCode } from '#shared/base/ids.ts';
import { inLanguage, type Bilingual, type Language } from '#shared/base/language.ts';
import { failure, success, type Outcome } from '#shared/base/outcome.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { bodyKinds, type Body, type BodyName } from '#shared/matrix/bodies.model.ts';
import { bodyNameOn } from '#shared/matrix/bodies.ts';
import { withTexts, type NameTexts } from '#shared/people/organisations/bodyNames.ts';
import { phoneText } from '#shared/people/phoneText.ts';
import { dayText } from '#renderer/components/field/dayText.ts';
import type { GridColumn } from '#renderer/components/grid/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';
import { paths } from '#renderer/navigation/paths.ts';
import classes from './Organisations.module.css';

/** A change of one cell, made upon the organisation as the cells before have left it. */
export type BodyPatch = (body: Body) => Partial<Pick<Body, 'names' | 'kind' | 'province'>>;

type BodyColumn = GridColumn<Body, BodyPatch>;

interface ColumnsInput {
  readonly messages: Messages;
  readonly language: Language;
  readonly today: PlainDate;
  readonly provinces: ReadonlyMap<ProvinceCode, Bilingual>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly open: (id: BodyId) => void;
}

function presentOf(today: PlainDate, change: (present: BodyName) => Partial<NameTexts>): BodyPatch {
  return (body) => {
    const present = bodyNameOn(body, today);
    return { names: withTexts(body.names, body.names.indexOf(present), change(present)) };
  };
}

/** The columns of the list of organisations: the name opens it, the others are edited in place. */
export function organisationColumns(input: ColumnsInput): readonly BodyColumn[] {
  const { messages, language, today, provinces, bodies, open } = input;
  const { organisations: texts, terms } = messages;
  const { columns: heads } = texts;
  const named = (body: Body): BodyName => bodyNameOn(body, today);
  const calledOf = (body: Body): string => inLanguage(named(body).name, language);
  const provinceOf = ({ province }: Body): string => {
    const name = province === null ? undefined : provinces.get(province);
    return name === undefined ? '' : inLanguage(name, language);
  };
  const parentOf = ({ parent }: Body): string => {
    const body = parent === null ? undefined : bodies.get(parent);
    return body === undefined ? '' : named(body).abbreviation || calledOf(body);
  };
  const earlierOf = (body: Body): string =>
    body.names
      .filter((name) => name !== named(body))
      .map((name) => {
        const called = name.abbreviation || inLanguage(name.name, language);
        return `${called} (${name.to === null ? dayText(name.from) : `–${dayText(name.to)}`})`;
      })
      .join('; ');
  const nameIn = (script: Language, hidden: boolean): BodyColumn => ({
    id: script,
    header: script === 'km' ? heads.nameKm : heads.nameEn,
    width: 260,
    grow: 1,
    lang: script,
    hidden,
    text: (body) => named(body).name[script],
    edit: {
      editor: 'text',
      parse: (typed, body): Outcome<BodyPatch, string> => {
        const name = { ...named(body).name, [script]: typed.trim() };
        if (name.km === '' && name.en === '') return failure(texts.nameMissing);
        return success(
          presentOf(today, (present) => ({ name: { ...present.name, [script]: typed.trim() } })),
        );
      },
    },
  });
  return [
    {
      id: 'name',
      header: heads.name,
      width: 320,
      grow: 2,
      freeze: true,
      hideable: false,
      text: calledOf,
      display: (body) => (
        <Link href={paths.organisation(body.id)} className={classes.name} tabIndex={-1}>
          {calledOf(body)}
        </Link>
      ),
      onActivate: ({ id }) => open(id),
    },
    {
      id: 'abbreviation',
      header: heads.abbreviation,
      width: 110,
      text: (body) => named(body).abbreviation,
      edit: {
        editor: 'text',
        parse: (typed) => success(presentOf(today, () => ({ abbreviation: typed.trim() }))),
      },
    },
    nameIn(language === 'km' ? 'en' : 'km', false),
    nameIn(language, true),
    {
      id: 'kind',
      header: heads.kind,
      width: 170,
      text: ({ kind }) => terms.bodyKinds[kind],
      edit: {
        editor: {
          select: bodyKinds.map((kind) => ({ value: kind, label: terms.bodyKinds[kind] })),
        },
        text: ({ kind }) => kind,
        parse: (typed) => {
          const kind = bodyKinds.find((one) => one === typed);
          return kind === undefined
            ? failure(texts.unknownChoice(typed))
            : success(() => ({ kind }));
        },
      },
    },
    {
      id: 'province',
      header: heads.province,
      width: 140,
      text: provinceOf,
      edit: {
        editor: {
          select: [...provinces].map(([code, name]) => ({
            value: code,
            label: inLanguage(name, language),
          })),
        },
        text: ({ province }) => province ?? '',
        parse: (typed) => {
          if (typed === '') return success(() => ({ province: null }));
          const province = [...provinces.keys()].find((code) => code === typed);
          return province === undefined
            ? failure(texts.unknownChoice(typed))
            : success(() => ({ province }));
        },
      },
    },
    { id: 'parent', header: heads.parent, width: 130, text: parentOf },
    { id: 'earlier', header: heads.earlier, width: 170, text: earlierOf },
    {
      id: 'phones',
      header: heads.phones,
      width: 140,
      text: ({ contacts }) => contacts.phones.map(phoneText).join(', '),
    },
    {
      id: 'note',
      header: heads.note,
      width: 260,
      hidden: true,
      text: ({ note }) => note?.[language] ?? '',
      tone: ({ note }) => (note === undefined ? undefined : 'doubt'),
    },
  ];
}
