import { bilingual } from '../bilingual.ts';

export const plans = bilingual({ title: '' }, { title: '' });
