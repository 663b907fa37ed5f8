import { Center, Loader } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Frame.module.css';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import { NoScreen } from './NoScreen.tsx';
import { Search } from './Search.tsx';
import { screens } from './screens.tsx';
import { useUndoKeys } from './useUndo.ts';

/** The window: navigation at the left, the header above, the open screen. */
export function Frame(): ReactNode {
  const texts = useMessages().app;
  useUndoKeys();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content" onClick={focusContent}>
        {texts.skipToContent}
      </a>
      <Navigation />
      <div className={classes.right}>
        <Header />
        <main id="content" tabIndex={-1} className={classes.content}>
          <Suspense
            fallback={
              <Center h="100%">
                <Loader aria-label={texts.loading} />
              </Center>
            }
          >
            <Switch>
              {screens.flatMap((screen) =>
                screen.patterns.map((pattern) => (
                  <Route key={pattern} path={pattern} component={screen.component} />
                )),
              )}
              <Route component={NoScreen} />
            </Switch>
          </Suspense>
        </main>
      </div>
      <Search />
    </div>
  );
}

/** The address behind `#` belongs to the router, so the skip link moves the focus itself. */
function focusContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
