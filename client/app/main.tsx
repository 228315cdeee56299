import './withoutEval.ts';
import { startPage } from './startPage.tsx';

await startPage();
