import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import './tokens.css';
import './base.css';
import './acts.css';
import { adoptModel } from './adoptModel.ts';
import { App } from './App.tsx';

/** Draws the explorer, once the terms of the dataset are known. */
export async function startPage(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element with the id “app”.');
  await adoptModel();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
