import '../../client/app/withoutEval.ts';
import { openHeld } from './openHeld.ts';

await openHeld();
