import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Desktop } from '#shared/desktop/contract.ts';
import { DesktopContext } from '#renderer/desktop/DesktopContext.tsx';
import { LanguageProvider } from '#renderer/i18n/LanguageContext.tsx';
import { Boot } from './Boot.tsx';
import { CrashBoundary } from './CrashBoundary.tsx';
import { Frame } from './Frame.tsx';
import { cssVariables, theme } from './theme.ts';

export function App({ desktop }: { readonly desktop: Desktop }): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LanguageProvider>
        <CrashBoundary>
          <DesktopContext value={desktop}>
            <Notifications position="bottom-right" autoClose={6000} />
            <Boot>
              {/* oxlint-disable-next-line react/hooks -- the router takes its source of locations as a prop */}
              <Router hook={useHashLocation}>
                <Frame />
              </Router>
            </Boot>
          </DesktopContext>
        </CrashBoundary>
      </LanguageProvider>
    </MantineProvider>
  );
}
