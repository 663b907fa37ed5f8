import { readFile } from 'node:fs/promises';
import type { CustomScheme } from 'electron';
import { findRendererFile } from '../start/rendererFiles.mjs';
import { printPolicy, responseHeaders } from '../start/securityHeaders.mjs';
import { appPath, appScheme } from './appPage.ts';
import type { HeldDocuments } from './heldDocuments.ts';

/** An origin of its own that keeps a store, and nothing that a page of the web would not have. */
export const appProtocol: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

function refuse(status: number, text: string): Response {
  return new Response(text, { status, headers: responseHeaders('text/plain; charset=utf-8') });
}

/** Answers the program's protocol: the built window's files and the documents being printed, nothing else. */
export function appAnswers(
  folder: string,
  documents: HeldDocuments,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET') return refuse(405, 'Only reading is possible here.');
    const path = appPath(url);
    if (path === null) return refuse(403, 'This address is not allowed.');
    const document = documents.find(path);
    if (document !== undefined)
      return new Response(document, {
        headers: responseHeaders('text/html; charset=utf-8', printPolicy),
      });
    const found = findRendererFile(folder, path);
    if (found.kind === 'refused') return refuse(403, 'This address is not allowed.');
    if (found.kind === 'missing') return refuse(404, 'There is no such file.');
    return new Response(await readFile(found.path), { headers: responseHeaders(found.type) });
  };
}
