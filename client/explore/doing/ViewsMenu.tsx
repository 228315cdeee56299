import { useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Form } from 'react-aria-components/Form';
import { Heading } from 'react-aria-components/Heading';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import { Icon } from '../../parts/Icon.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import { useSavedViews } from '../../parts/useSavedViews.ts';
import { useLanguage, useTexts, useWording } from '../../parts/useTexts.ts';
import {
  areViewsKept,
  deleteView,
  openView,
  renameView,
  savedViewsFile,
  saveView,
  takeInViews,
  type SavedView,
} from '../../state/savedViews.ts';
import { useView } from '../../state/useView.ts';
import { doingTexts } from '../../../wording/doingTexts.ts';
import { termed } from '../../../wording/punctuation.ts';
import './savedViews.css';

/** A field for a name, with the button that takes it. */
function NameForm({
  label,
  initial,
  button,
  onName,
}: {
  readonly label: string;
  readonly initial: string;
  readonly button: string;
  readonly onName: (name: string) => void;
}) {
  const [name, setName] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onName(name);
    setName('');
  };
  return (
    <Form className="saved-views__form" onSubmit={submit}>
      <TextField value={name} onChange={setName} maxLength={200}>
        <Label>{label}</Label>
        <Input />
      </TextField>
      <Button type="submit" className="act" isDisabled={name.trim() === ''}>
        {button}
      </Button>
    </Form>
  );
}

/** One saved view: it opens, and can be renamed and deleted. */
function SavedRow({
  saved,
  onOpened,
}: {
  readonly saved: SavedView;
  readonly onOpened: () => void;
}) {
  const word = useWording();
  const language = useLanguage();
  const view = useView();
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming)
    return (
      <li>
        <NameForm
          label={word(doingTexts.viewName)}
          initial={saved.name}
          button={word(doingTexts.rename)}
          onName={(name) => {
            renameView(saved, name);
            setRenaming(false);
          }}
        />
      </li>
    );
  const about = (deed: string): string => termed(deed, saved.name, language);
  return (
    <li className="saved-views__row">
      <Button
        className="saved-views__open"
        onPress={() => {
          openView(saved, view);
          onOpened();
        }}
      >
        <bdi>{saved.name}</bdi>
      </Button>
      <Button
        className="chip"
        aria-label={about(word(doingTexts.rename))}
        onPress={() => setRenaming(true)}
      >
        {word(doingTexts.rename)}
      </Button>
      <Button
        className="chip"
        aria-label={about(word(doingTexts.delete))}
        onPress={() => deleteView(saved)}
      >
        {word(doingTexts.delete)}
      </Button>
    </li>
  );
}

/** Views out into a file, and in from one. */
function ViewsFile({ views, dataset }: { views: readonly SavedView[]; dataset: string }) {
  const word = useWording();
  const [isWrong, setWrong] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file === undefined) return;
    file.text().then(
      (text) => setWrong(takeInViews(text) === null),
      () => setWrong(true),
    );
  };
  return (
    <>
      <p className="saved-views__files">
        <Button
          className="chip"
          isDisabled={views.length === 0}
          onPress={() => saveFile(savedViewsFile(views), `${dataset}-views.json`)}
        >
          {word(doingTexts.saveFile)}
        </Button>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={take}>
          <Button className="chip">{word(doingTexts.openFile)}</Button>
        </FileTrigger>
      </p>
      {isWrong && (
        <p role="alert" className="warning">
          {word(doingTexts.notViews)}
        </p>
      )}
    </>
  );
}

/** Saved views: what is seen now can be saved under a name, and opened again. */
export function ViewsMenu({ dataset }: { readonly dataset: string }) {
  const word = useWording();
  const text = useTexts();
  const view = useView();
  const [isOpen, setOpen] = useState(false);
  const views = useSavedViews().filter((saved) => saved.dataset === dataset);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="map-tool" aria-label={word(doingTexts.viewsTitle)}>
        <Icon name="views" size={16} />
        <span>{word(doingTexts.views)} ▾</span>
      </Button>
      <Popover className="saved-views" placement="top start" offset={1}>
        <Dialog className="saved-views__dialog">
          <div className="saved-views__head">
            <Heading slot="title" level={2}>
              {word(doingTexts.viewsTitle)}
            </Heading>
            <Button slot="close" aria-label={text.close}>
              <Icon name="close" />
            </Button>
          </div>
          <NameForm
            label={word(doingTexts.viewName)}
            initial=""
            button={word(doingTexts.saveView)}
            onName={(name) => saveView(name, dataset, view)}
          />
          {views.length === 0 ? (
            <p className="key__note">{word(doingTexts.noViews)}</p>
          ) : (
            <ul>
              {views.map((saved) => (
                <SavedRow key={saved.name} saved={saved} onOpened={() => setOpen(false)} />
              ))}
            </ul>
          )}
          <ViewsFile views={views} dataset={dataset} />
          <p className="key__note">
            {word(areViewsKept() ? doingTexts.viewsNote : doingTexts.viewsNotKept)}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
