import { appAddress } from './appPage.ts';

/** Documents that are being printed, by the path under which the program's protocol hands them out. */
export class HeldDocuments {
  readonly #documents = new Map<string, string>();

  /** Keeps a document until `release`; its addresses are relative to the window's, as in a preview. */
  hold(html: string): { readonly url: string; readonly release: () => void } {
    const path = `/print-${crypto.randomUUID()}.html`;
    this.#documents.set(path, html);
    return { url: appAddress(path), release: () => this.#documents.delete(path) };
  }

  find(path: string): string | undefined {
    return this.#documents.get(path);
  }
}
