import { useEffect, useEffectEvent, useRef, type Ref, useImperativeHandle } from 'react';
import { useLanguage } from '../parts/useTexts.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { openEditor, type Editor, type EditorMark } from './openEditor.ts';

/** What the page does with the editor. */
export type EditorHandle = Pick<Editor, 'insert' | 'seek'>;

interface CypherEditorProperties {
  readonly text: string;
  readonly marks: readonly EditorMark[];
  readonly onChange: (text: string) => void;
  readonly onRun: (text: string) => void;
  readonly onLeave: (text: string) => void;
  readonly ref?: Ref<EditorHandle>;
}

/** The editor for Cypher. Letters typed in it are no shortcuts of the page; Tab leaves it. */
export function CypherEditor({
  text,
  marks,
  onChange,
  onRun,
  onLeave,
  ref,
}: CypherEditorProperties) {
  const words = queryTexts[useLanguage()];
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const change = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const leave = useEffectEvent(onLeave);
  const first = useEffectEvent(() => text);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const opened = openEditor(element, {
      text: first(),
      label: words.editor,
      empty: words.placeholder,
      onChange: (typed) => change(typed),
      onRun: (typed) => run(typed),
      onLeave: (typed) => leave(typed),
    });
    editor.current = opened;
    const keep = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') event.stopPropagation();
    };
    element.addEventListener('keydown', keep);
    return () => {
      element.removeEventListener('keydown', keep);
      opened.close();
    };
  }, [words]);
  useEffect(() => editor.current?.write(text), [text]);
  useEffect(() => editor.current?.mark(marks), [marks, text]);
  useImperativeHandle(ref, () => ({
    insert: (typed) => editor.current?.insert(typed),
    seek: (place) => editor.current?.seek(place),
  }));
  return <div ref={host} className="cypher-editor" />;
}
