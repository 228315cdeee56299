import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/frame.css';
import './theme/panels.css';
import './theme/dossier.css';
import './theme/reach.css';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element with the id “app”.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
