import { Center, Loader, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { layOutPages } from '#renderer/writers/html/textHtmlPages.ts';
import { waitingPage } from '#renderer/writers/html/textHtmlReveal.ts';
import { shapeOf, type PaperSource } from '#renderer/writers/paperSource.ts';
import { documentHtml } from '#renderer/writers/writeDocument.ts';
import classes from './PaperPreview.module.css';

const margin = 32;

/** Shrinks the sheets of a preview to the width that there is. */
function fit(frame: HTMLIFrameElement, page: Document): void {
  const sheets = [...page.querySelectorAll<HTMLElement>('.sheet, .page')];
  page.documentElement.style.zoom = '1';
  const widest = Math.max(1, ...sheets.map((sheet) => sheet.offsetWidth));
  page.documentElement.style.zoom = String(Math.min(1, (frame.clientWidth - margin) / widest));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The document as it will be printed, drawn from the same source as the files. Nothing in it can run. */
export function PaperPreview({ source }: { readonly source: PaperSource }): ReactNode {
  const texts = useMessages().paper;
  const frame = useRef<HTMLIFrameElement>(null);
  const [drawn, setDrawn] = useState<{
    readonly source: PaperSource;
    readonly html: string;
  } | null>(null);
  const [pages, setPages] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** What the frame shows, and how far it is scrolled once its pages are laid out. */
  const shown = useRef<{ html: string; place: number; isLaidOut: boolean }>({
    html: '',
    place: 0,
    isLaidOut: false,
  });
  const laying = useRef<AbortController | null>(null);
  useEffect(() => () => laying.current?.abort(), []);
  useEffect(() => {
    // What is still being drawn of an older source is given up.
    const outdated = new AbortController();
    documentHtml(source, outdated.signal).then(
      (text) => {
        if (outdated.signal.aborted) return;
        const html = shapeOf(source) === 'text' ? waitingPage(text) : text;
        const now = shown.current;
        // The same page is not loaded again, and nothing would tell that it is there.
        if (html !== now.html) {
          if (now.isLaidOut) now.place = frame.current?.contentWindow?.scrollY ?? 0;
          now.html = html;
          now.isLaidOut = false;
          laying.current?.abort();
          setPages(null);
        }
        setProblem(null);
        setDrawn({ source, html });
      },
      (error: unknown) => {
        if (!outdated.signal.aborted) setProblem(messageOf(error));
      },
    );
    return () => outdated.abort();
  }, [source]);

  const layOut = async (): Promise<void> => {
    const element = frame.current;
    const page = element?.contentDocument ?? null;
    if (element === null || page === null || drawn === null) return;
    const own = new AbortController();
    laying.current = own;
    let count = page.querySelectorAll('.page').length;
    try {
      if (shapeOf(drawn.source) === 'text') count = await layOutPages(page, own.signal);
    } catch (error) {
      if (!own.signal.aborted) setProblem(messageOf(error));
      return;
    }
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

  const waiting = drawn?.source !== source || pages === null;
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
