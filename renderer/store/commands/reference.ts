import type { BodyId, ProvinceCode } from '#shared/base/ids.ts';
import type { Bilingual } from '#shared/base/language.ts';
import type { Holiday } from '#shared/calendar/holiday.model.ts';
import { plainDate, dateParts, type PlainDate } from '#shared/calendar/plainDate.ts';
import type { Province } from '#shared/matrix/bodies.model.ts';
import { commit, write, type Edge } from '../commit.ts';

/** Says whom printed forms mean; the query about a form that was mapped by hand is settled by it. */
export async function mapSpellings(
  edge: Edge,
  changes: readonly { readonly printed: string; readonly bodies: readonly BodyId[] }[],
): Promise<void> {
  await commit(
    edge,
    { key: 'spelling.edit', subject: changes.map(({ printed }) => printed).join(', ') },
    changes.map(({ printed, bodies }) =>
      write.patch('bodySpellings', printed, { bodies, query: null }),
    ),
  );
}

export async function renameProvinces(
  edge: Edge,
  changes: readonly {
    readonly code: ProvinceCode;
    readonly fields: Partial<Pick<Province, 'name'>>;
  }[],
): Promise<void> {
  await commit(
    edge,
    { key: 'province.edit', subject: changes.map(({ code }) => code).join(', ') },
    changes.map(({ code, fields }) => write.patch('provinces', code, fields)),
  );
}

/** The days by which a step about holidays is told. */
function days(holidays: readonly Holiday[]): string {
  return [...new Set(holidays.map(({ date }) => date))].join(', ');
}

export async function editHolidays(
  edge: Edge,
  changes: readonly {
    readonly holiday: Holiday;
    readonly fields: Partial<Omit<Holiday, 'id'>>;
  }[],
): Promise<void> {
  await commit(
    edge,
    { key: 'holiday.edit', subject: days(changes.map(({ holiday }) => holiday)) },
    changes.map(({ holiday, fields }) =>
      write.patch('holidays', holiday.id, { ...fields, source: 'user' }),
    ),
  );
}

export async function addHoliday(
  edge: Edge,
  holiday: { readonly date: PlainDate; readonly name: Bilingual },
): Promise<void> {
  await commit(edge, { key: 'holiday.edit', subject: holiday.date }, [
    write.put('holidays', { id: edge.makeId(), source: 'user', ...holiday }),
  ]);
}

export async function removeHolidays(edge: Edge, holidays: readonly Holiday[]): Promise<void> {
  await commit(
    edge,
    { key: 'holiday.edit', subject: days(holidays) },
    holidays.map(({ id }) => write.remove('holidays', id)),
  );
}

/** Takes the holidays of fixed date over into another year; the movable ones are the sub-decree's to say. */
export async function copyFixedHolidays(
  edge: Edge,
  from: readonly Holiday[],
  year: number,
): Promise<void> {
  await commit(
    edge,
    { key: 'holiday.edit', subject: `${year}` },
    from
      .filter((holiday) => holiday.source === 'fixed')
      .map(({ date, name }) => {
        const { month, day } = dateParts(date);
        return write.put('holidays', {
          id: edge.makeId(),
          date: plainDate(year, month, day),
          name,
          source: 'fixed',
        });
      }),
  );
}
