import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { completeCypher } from './completeCypher.ts';
import { cypherLanguage } from './cypherLanguage.ts';

/** A mark in the text: what is wrong there, or may be. */
export interface EditorMark {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

interface EditorSetup {
  readonly text: string;
  readonly label: string;
  readonly empty: string;
  readonly onChange: (text: string) => void;
  /** Gets the text as it stands: what the page last drew may be older. */
  readonly onRun: (text: string) => void;
  readonly onLeave: (text: string) => void;
}

/** An editor that is open. */
export interface Editor {
  readonly write: (text: string) => void;
  readonly insert: (text: string) => void;
  readonly mark: (marks: readonly EditorMark[]) => void;
  readonly seek: (place: number) => void;
  readonly close: () => void;
}

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--allegiance-text)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--mediation-text)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: tags.number, color: 'var(--position-text)' },
  { tag: tags.atom, color: 'var(--position-text)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--conflict-text)' },
  { tag: tags.propertyName, color: 'var(--ink)' },
]);

const look = EditorView.theme({
  '&': {
    fontSize: 'var(--text-sm)',
    color: 'var(--ink)',
    backgroundColor: 'var(--raised)',
    border: '1px solid var(--rule-color)',
    maxHeight: '45vh',
    minHeight: '9rem',
  },
  '&.cm-focused': { outline: '2px solid var(--focus-ring)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '6px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--ink-3)',
    border: '0',
  },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--wash) !important',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--rule-color)',
    fontFamily: 'var(--font)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--sheet)',
  },
  '.cm-completionDetail': { color: 'inherit', opacity: '1', fontStyle: 'normal' },
  '.cm-diagnostic': { fontFamily: 'var(--font)', padding: '4px 8px' },
});

/**
 * Typing over a selection. Chromium would do it by elements with a style of their own, to keep the look of what was there,
 * which the page's content policy refuses.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { data, inputType, isComposing } = event;
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== 'insertText' || isComposing || empty || data === null) return false;
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type' });
    const isTaken = view.state
      .facet(EditorView.inputHandler)
      .some((handle) => handle(view, from, to, data, insert));
    if (!isTaken) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});

/** Marks what the page wrote into the editor, and need not be told. */
const byPage = Annotation.define<boolean>();

/** The lines of the text wrap, so that nothing of a query hides at the side. */
const extensionsOf = ({ label, empty, onChange, onRun, onLeave }: EditorSetup) => [
  lineNumbers(),
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  typeOver,
  EditorView.lineWrapping,
  autocompletion({ override: [completeCypher], icons: false, defaultKeymap: true }),
  cypherLanguage,
  syntaxHighlighting(colors),
  look,
  placeholder(empty),
  EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
  keymap.of([
    {
      key: 'Mod-Enter',
      run: (view) => {
        // Else Escape would first close what is offered, and only then stop the query.
        closeCompletion(view);
        onRun(view.state.doc.toString());
        return true;
      },
    },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]),
  EditorView.updateListener.of(({ docChanged, state, focusChanged, view, transactions }) => {
    const isTyped = transactions.some((change) => change.annotation(byPage) !== true);
    if (docChanged && isTyped) onChange(state.doc.toString());
    if (focusChanged && !view.hasFocus) onLeave(state.doc.toString());
  }),
];

/**
 * Opens an editor in an element, behind a shadow root: there CodeMirror brings its style sheets as objects, which the page's
 * content policy allows, and not as elements, which it does not.
 */
export function openEditor(host: HTMLElement, setup: EditorSetup): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // Whoever types is ahead of what the page draws: what comes back to the editor may be what stood there some letters ago.
  const told: string[] = [];
  const onChange = (text: string): void => {
    told.push(text);
    setup.onChange(text);
  };
  const cameBack = (text: string): boolean => told.splice(0, told.lastIndexOf(text) + 1).length > 0;
  const extensions = extensionsOf({ ...setup, onChange });
  const state = EditorState.create({ doc: setup.text, extensions });
  const view = new EditorView({ state, parent: root, root });
  return {
    write: (text) => {
      const now = view.state.doc.toString();
      if (cameBack(text) || text === now) return;
      const changes = { from: 0, to: now.length, insert: text };
      view.dispatch({ changes, annotations: byPage.of(true) });
    },
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    mark: (marks) => {
      const end = view.state.doc.length;
      const diagnostics: Diagnostic[] = marks
        .filter(({ from }) => from <= end)
        .map((mark) => ({ ...mark, to: Math.min(mark.to, end) }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    seek: (place) => {
      view.dispatch({ selection: { anchor: Math.min(place, view.state.doc.length) } });
      view.focus();
    },
    close: () => view.destroy(),
  };
}
