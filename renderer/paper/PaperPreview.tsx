import { Center, Loader, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { layOutPages } from '#renderer/writers/html/textHtmlPages.ts';
import { documentHtml } from '#renderer/writers/writeDocument.ts';
import type { DocumentTree } from '#renderer/writers/writing.worker.ts';
import classes from './PaperPreview.module.css';

const margin = 32;

/** Shrinks the sheets of a preview to the width that there is. */
function fit(frame: HTMLIFrameElement, page: Document): void {
  const sheets = [...page.querySelectorAll<HTMLElement>('.sheet, .page')];
  page.documentElement.style.zoom = '1';
  const widest = Math.max(1, ...sheets.map((sheet) => sheet.offsetWidth));
  page.documentElement.style.zoom = String(Math.min(1, (frame.clientWidth - margin) / widest));
}

/** The document as it will be printed, drawn from the same tree as the files. Nothing in it can run. */
export function PaperPreview({ tree }: { readonly tree: DocumentTree }): ReactNode {
  const texts = useMessages().paper;
  const frame = useRef<HTMLIFrameElement>(null);
  const [drawn, setDrawn] = useState<{ readonly tree: DocumentTree; readonly html: string } | null>(
    null,
  );
  const [pages, setPages] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** What the frame shows, and how far it is scrolled once its pages are laid out. */
  const shown = useRef<{ html: string; place: number; isLaidOut: boolean }>({
    html: '',
    place: 0,
    isLaidOut: false,
  });
  useEffect(() => {
    let current = true;
    documentHtml(tree).then(
      (html) => {
        if (!current) return;
        const now = shown.current;
        // The same page is not loaded again, and nothing would tell that it is there.
        if (html !== now.html) {
          if (now.isLaidOut) now.place = frame.current?.contentWindow?.scrollY ?? 0;
          now.html = html;
          now.isLaidOut = false;
          setPages(null);
        }
        setProblem(null);
        setDrawn({ tree, html });
      },
      (error: unknown) => {
        if (current) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      current = false;
    };
  }, [tree]);

  const layOut = async (): Promise<void> => {
    const element = frame.current;
    const page = element?.contentDocument ?? null;
    if (element === null || page === null || drawn === null) return;
    const count =
      drawn.tree.kind === 'text' ? await layOutPages(page) : page.querySelectorAll('.page').length;
    fit(element, page);
    // Whoever changes the end of a document goes on seeing it.
    element.contentWindow?.scrollTo(0, shown.current.place);
    shown.current.isLaidOut = true;
    setPages(count);
  };
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.contentDocument !== null && pages !== null) fit(element, element.contentDocument);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pages]);

  const waiting = drawn?.tree !== tree || pages === null;
  return (
    <div className={classes.preview} aria-busy={waiting}>
      {drawn !== null && (
        <iframe
          ref={frame}
          className={classes.frame}
          title={texts.preview}
          sandbox="allow-same-origin"
          srcDoc={drawn.html}
          onLoad={() => void layOut()}
        />
      )}
      {problem !== null ? (
        <Center className={classes.over}>
          <Text role="alert">{texts.faulty(problem)}</Text>
        </Center>
      ) : (
        waiting && (
          <Center className={classes.over}>
            <Loader aria-hidden />
          </Center>
        )
      )}
      <Text size="xs" className={classes.pages} role="status">
        {waiting ? texts.drawing : texts.pages(pages)}
      </Text>
    </div>
  );
}
