import type { TableRules } from '../../history/reverseStanding.ts';

/** How the parts of a merge go back when it is taken back after other steps. */
export const partRules: Readonly<Record<string, TableRules>> = {
  people: { together: [['birthYear', 'ageBand']], oneOf: ['khmerName', 'latinName'] },
  participants: {
    together: [
      ['status', 'days'],
      ['body', 'bodyName', 'post', 'rank', 'province'],
    ],
    belongsTo: { event: 'events' },
  },
  groups: { lists: { members: 'id' } },
  signInSheets: { lists: { rows: 'number', named: 'text' } },
};
