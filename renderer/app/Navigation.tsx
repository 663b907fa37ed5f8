import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import classes from './Navigation.module.css';
import { screens, type ScreenEntry } from './screens.tsx';

function isOpen(screen: ScreenEntry, location: string): boolean {
  return screen.path === '/'
    ? location === '/'
    : location === screen.path || location.startsWith(`${screen.path}/`);
}

/** The screens, at the left. In a narrow window (or at 200 % zoom) only their icons, with tooltips. */
export function Navigation(): ReactNode {
  const { app } = useMessages();
  const [location] = useLocation();
  const narrow = useMediaQuery('(max-width: 1100px)');
  return (
    <nav className={classes.nav} aria-label={app.navigation} data-narrow={narrow || undefined}>
      <div className={classes.brand}>
        <span className={classes.mark} aria-hidden>
          <svg viewBox="0 0 24 24" width="22" height="22">
            <path
              d="M12 2c2 3 2 6 0 9-2-3-2-6 0-9Zm-6.5 4c3 .6 5 2.600 6 5.500-3-.2-5.300-2.100-6-5.500Zm13 0c-.7 3.400-3 5.300-6 5.500 1-2.900 3-4.900 6-5.500ZM3 13.500c3.300-.9 6.300-.3 9 1.500 2.700-1.800 5.700-2.400 9-1.500-2 4-5 6.500-9 6.500s-7-2.500-9-6.500Z"
              fill="currentColor"
            />
          </svg>
        </span>
        {!narrow && <span className={classes.name}>{app.name}</span>}
      </div>
      <ul className={classes.list}>
        {screens.map((screen) => {
          const label = app.nav[screen.key];
          const open = isOpen(screen, location);
          return (
            <li key={screen.key}>
              <Tooltip label={label} position="right" disabled={!narrow}>
                <Link
                  href={screen.path}
                  className={classes.link}
                  aria-current={open ? 'page' : undefined}
                  aria-label={label}
                >
                  <screen.icon size={18} stroke={1.6} aria-hidden />
                  {!narrow && <span>{label}</span>}
                </Link>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
