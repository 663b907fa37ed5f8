import { createContext } from 'react';
import type { OfficeDocument } from '#shared/documents/register/model.ts';

/** The issued papers that a letter may be answered by, the newest first; for the editor inside the table. */
export const AnswersContext = createContext<readonly OfficeDocument[]>([]);
