import {
  editDoneMessage,
  editPreviewMessage,
  editQuestion,
  editsMessage,
  patchComparison,
  patchMessage,
  patchQuestion,
  patchTakenMessage,
  stackMessage,
  switchQuestion,
  takePatchQuestion,
} from '../../model/messages/edits.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import { call, type Call } from './call.ts';

/** The calls that are for editors: layers, and edits of one's own. */
export const ownCalls: readonly Call[] = [
  call(
    'get',
    '/stack',
    'The layers that are laid over one another, and whether whoever asks may edit',
    emptyQuestion,
    stackMessage,
  ),
  call('post', '/stack', 'Switches a layer on or off', switchQuestion, stackMessage),
  call(
    'get',
    '/edits',
    'The edits of the private layer, the newest first',
    emptyQuestion,
    editsMessage,
  ),
  call(
    'post',
    '/edits',
    'Makes an edit: checked as the loader checks, written to the disk, loaded as a difference',
    editQuestion,
    editDoneMessage,
  ),
  call(
    'post',
    '/edits/preview',
    'What an edit would write, how it would read and what is wrong with it; nothing is written',
    editQuestion,
    editPreviewMessage,
  ),
  call('post', '/edits/undo', 'Takes the last edit back', emptyQuestion, editDoneMessage),
  call('delete', '/edits/{id}', 'Takes an edit back', emptyQuestion, editDoneMessage),
  call('get', '/edits/patch', 'The edits as a patch for a colleague', emptyQuestion, patchMessage),
  call(
    'post',
    '/edits/patch/compare',
    'What a patch would bring and what conflicts with it; nothing is written',
    patchQuestion,
    patchComparison,
  ),
  call(
    'post',
    '/edits/patch',
    'Takes a patch, with a decision for each edit that conflicts',
    takePatchQuestion,
    patchTakenMessage,
  ),
];
