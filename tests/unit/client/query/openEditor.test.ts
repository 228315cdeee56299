// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view';
import { afterEach, expect, test, vi } from 'vitest';
import { openEditor } from '../../../../client/query/openEditor.ts';

const opened: { close: () => void }[] = [];
afterEach(() => opened.splice(0).forEach((editor) => editor.close()));

/** An editor, and what somebody does in it. */
function open(text: string) {
  const host = document.createElement('div');
  document.body.append(host);
  const heard = { onChange: vi.fn(), onRun: vi.fn(), onLeave: vi.fn() };
  const editor = openEditor(host, { text, label: 'Query', empty: '', ...heard });
  opened.push(editor);
  const content = host.shadowRoot?.querySelector<HTMLElement>('.cm-editor');
  const view = content ? EditorView.findFromDOM(content) : null;
  if (view === null) throw new Error('There is no editor.');
  const type = (letters: string) =>
    view.dispatch({ changes: { from: view.state.doc.length, insert: letters } });
  return { editor, view, type, ...heard };
}

test('what runs is what stands in the editor, though the page has not drawn it yet', () => {
  const { view, type, onRun } = open('RETURN 1');
  type('23');
  view.contentDOM.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
  );
  expect(onRun).toHaveBeenCalledExactlyOnceWith('RETURN 123');
});

test('a page that draws late takes no letter back', () => {
  const { editor, view, type, onChange } = open('');
  type('RET');
  type('URN 1');
  editor.write('RET');
  expect(view.state.doc.toString()).toBe('RETURN 1');
  editor.write('RETURN 1');
  expect(onChange.mock.calls).toEqual([['RET'], ['RETURN 1']]);
});

test('what the page puts in stands there, also what stood there before, and is not told back', () => {
  const { editor, view, type, onChange } = open('RETURN 1');
  for (const text of ['RETURN 2', 'RETURN 3', 'RETURN 2']) {
    editor.write(text);
    expect(view.state.doc.toString()).toBe(text);
  }
  expect(onChange).not.toHaveBeenCalled();
  type('0');
  editor.write('RETURN 20');
  editor.write('RETURN 2');
  expect(view.state.doc.toString()).toBe('RETURN 2');
});
