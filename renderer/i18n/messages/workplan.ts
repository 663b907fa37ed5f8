import { bilingual } from '../bilingual.ts';

export const workplan = bilingual({ title: '' }, { title: '' });
