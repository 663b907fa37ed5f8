import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-khmer/wght.css';
import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { findDesktop } from './desktop/findDesktop.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App desktop={findDesktop()} />
  </StrictMode>,
);
