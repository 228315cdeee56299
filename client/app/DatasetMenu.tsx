import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { dataTexts } from '../../wording/dataTexts.ts';
import { layersAbove, layersInWords } from '../../wording/layersInWords.ts';
import { datasetsCall } from '../api/datasetCalls.ts';
import { LoadStatus } from '../data/LoadStatus.tsx';
import { useLoad } from '../data/useLoad.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import { DatasetName } from './DatasetName.tsx';
import { useOvertaken } from './useOvertaken.ts';
import './datasetMenu.css';

const pages = { '/import': 'import', '/datasets': 'datasets' } as const;

/** How many layers count above the dataset, and the way to them; nothing where it stands alone. */
function Layers({ attributes }: Pick<GraphMessage, 'attributes'>) {
  const language = useLanguage();
  const above = (attributes.stack ?? []).filter(({ kind, on }) => kind !== 'base' && on).length;
  if (above === 0) return null;
  return (
    <button
      type="button"
      className="bar__layers"
      title={layersInWords(attributes.stack, language) ?? ''}
      onClick={() => changeView({ page: 'layers' })}
    >
      {layersAbove(above)[language]}
    </button>
  );
}

/** Says that this page shows what is no longer loaded, and leads to what is. */
function Overtaken() {
  const word = useWording();
  return (
    <p className="bar__note" role="status">
      {word(dataTexts.otherLoaded)}{' '}
      <button type="button" className="act" onClick={() => window.location.assign('/')}>
        {word(dataTexts.showThem)}
      </button>
    </p>
  );
}

/** Which dataset is shown, and the way to another: by its name, or from files. */
export function DatasetMenu({ whole }: { readonly whole: GraphMessage | null }) {
  const word = useWording();
  const language = useLanguage();
  const { data } = useQuery(datasetsCall);
  const loading = useLoad();
  const isOvertaken = useOvertaken(
    whole?.attributes.revision ?? null,
    data?.loaded?.revision ?? null,
  );
  const shown = whole?.attributes ?? null;
  const name =
    shown === null ? <b>{word(dataTexts.datasets)}</b> : <DatasetName attributes={shown} />;
  const layers = shown !== null && <Layers attributes={shown} />;
  if (data?.mayEdit !== true)
    return (
      <p className="bar__set">
        {name} {layers}
      </p>
    );
  const isBusy = loading.work !== null || loading.failure !== null;
  const act = (key: string): void => {
    const page = Object.hasOwn(pages, key) ? pages[key as keyof typeof pages] : null;
    if (page === null) loading.begin(key);
    else changeView(page === 'import' ? { page, draft: null } : { page });
  };
  return (
    <div className="bar__set">
      <MenuTrigger>
        <Button className="dataset-button">
          <span className="vh">{word(dataTexts.switchTo)}: </span>
          <span className="dataset-button__name">{name}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="list" placement="bottom start" offset={1}>
          <Menu onAction={(key) => act(String(key))} disabledKeys={[data.loaded?.name ?? '']}>
            {data.items.map((one) => (
              <MenuItem key={one.name} id={one.name} className="list__item" textValue={one.title}>
                <bdi>{language === 'fr' ? (one.titleFr ?? one.title) : one.title}</bdi>
                {one.isLoaded && <span className="dataset-now">{word(dataTexts.loaded)}</span>}
              </MenuItem>
            ))}
            <MenuItem id="/import" className="list__item dataset-rule">
              {word(dataTexts.importFiles)}…
            </MenuItem>
            <MenuItem id="/datasets" className="list__item">
              {word(dataTexts.datasets)}, {word(dataTexts.revisions).toLowerCase()}…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {layers}
      {isBusy && (
        <div className="bar__note">
          <LoadStatus loading={loading} />
        </div>
      )}
      {isOvertaken && !isBusy && <Overtaken />}
    </div>
  );
}
