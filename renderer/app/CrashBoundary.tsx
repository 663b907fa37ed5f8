import { Component, type ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { Message } from './Message.tsx';

function Crash({ error }: { readonly error: Error }): ReactNode {
  const { problem } = useMessages().app;
  return (
    <Message
      title={problem.crashedTitle}
      text={problem.crashed(error.message)}
      action={{ label: problem.reload, run: () => window.location.reload() }}
    />
  );
}

/** A fault of the program shows a sentence instead of an empty window; the error still reaches the console. */
export class CrashBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} />;
  }
}
