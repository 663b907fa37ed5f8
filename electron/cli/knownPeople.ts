import { z } from 'zod';
import type { KnownPerson } from '#shared/people/list/model.ts';
import { readProvince } from '#shared/people/list/readProvince.ts';
import { honorificOf, splitHonorific } from '#shared/people/list/splitHonorific.ts';
import { readPhones } from '#shared/people/phones.ts';
import { readData } from './dataProblems.ts';
import { Misuse } from './command.ts';
import { readJson } from './readJson.ts';

const text = z.string().max(2_000).nullish();

/** As `read-list --json` prints people, each with an id; what else stands there is not needed. */
const schema = z.array(
  z.object({
    id: z.string().min(1),
    khmerName: text,
    latinName: text,
    honorific: text,
    sex: z.enum(['F', 'M']).nullish(),
    post: text,
    organisation: text,
    province: text,
    phone: text,
    phones: z.array(z.string().max(2_000)).nullish(),
    email: text,
    remarks: text,
  }),
);

type Given = z.infer<typeof schema>[number];

/** The people of a file that are known. @throws Misuse that names every fault with its path */
export async function readKnownPeople(path: string): Promise<readonly KnownPerson[]> {
  const read = readData(schema, await readJson('--known', path));
  if ('value' in read) return read.value.map(knownPerson);
  throw new Misuse(`--known "${path}": ${read.problems}.`);
}

function knownPerson(given: Given): KnownPerson {
  const sex = given.sex ?? null;
  const { titles } = splitHonorific(`${given.honorific ?? ''} `);
  const phones = [given.phone ?? '', ...(given.phones ?? [])].flatMap(
    (phone) => readPhones(phone).phones,
  );
  return {
    id: given.id,
    khmerName: given.khmerName ?? '',
    latinName: given.latinName ?? '',
    honorific: honorificOf(titles, sex).key,
    sex,
    post: given.post ?? '',
    organisation: given.organisation ?? '',
    province: readProvince(given.province ?? ''),
    phones: [...new Set(phones)],
    email: given.email ?? '',
    remarks: given.remarks ?? '',
  };
}
