import { mostHops } from '../../model/reachLimits.ts';
import { NumberInput } from '../parts/NumberInput.tsx';
import { useReachTexts } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import { mostRoutes, type View } from '../state/view.ts';
import { countChanged } from '../state/assumptions.ts';
import { isFullList } from './isFullList.ts';
import { Assumptions } from './Assumptions.tsx';
import { Basket } from './Basket.tsx';
import { Suppose } from './Suppose.tsx';
import type { Telling } from './useTelling.ts';
import './question.css';

/** What the API takes where the address says nothing. */
const usualHops = 6;
const usualRoutes = 5;

interface QuestionProperties {
  readonly view: View;
  readonly telling: Telling;
}

/** Who asks for whom, past whom and through whom. */
function Baskets({ view, telling }: QuestionProperties) {
  const text = useReachTexts();
  const { from, to, avoid, through, without } = view;
  const anybody = (other: readonly string[]): string | null =>
    other.length > 0 ? text.anybody : null;
  return (
    <>
      <Basket
        label={text.from}
        ids={from}
        telling={telling}
        empty={anybody(to)}
        onChange={(ids) => changeView({ from: ids })}
      />
      <Basket
        label={text.to}
        ids={to}
        telling={telling}
        empty={anybody(from)}
        onChange={(ids) => changeView({ to: ids })}
      />
      <Basket
        label={text.avoid}
        ids={avoid}
        telling={telling}
        kinds
        onChange={(ids) => changeView({ avoid: ids })}
      />
      <Basket
        label={text.through}
        ids={through}
        telling={telling}
        kinds
        onChange={(ids) => changeView({ through: ids })}
      />
      {without.length > 0 && (
        <Basket
          label={text.without}
          ids={without}
          telling={telling}
          onChange={(ids) => changeView({ without: ids })}
        />
      )}
    </>
  );
}

/** How far and how many. */
function Bounds({ view }: Pick<QuestionProperties, 'view'>) {
  const text = useReachTexts();
  return (
    <div className="brief__options">
      <NumberInput
        label={text.hops}
        value={view.hops ?? usualHops}
        least={1}
        most={mostHops}
        onChange={(hops) => changeView({ hops }, { gesture: 'hops' })}
      />
      {view.from.length > 0 && view.to.length > 0 && (
        <NumberInput
          label={text.atMost}
          value={view.routes ?? usualRoutes}
          least={1}
          most={mostRoutes}
          onChange={(routes) => changeView({ routes }, { gesture: 'routes' })}
        />
      )}
      <label>
        <input
          type="checkbox"
          checked={view.detours}
          onChange={({ target }) => changeView({ detours: target.checked })}
        />{' '}
        {text.detours}
      </label>
    </div>
  );
}

/** The question: baskets and suppositions; bounds and weights where the full list is read, or where they were changed. */
export function Question({ view, telling }: QuestionProperties) {
  const isFull = isFullList(view);
  return (
    <>
      <Baskets view={view} telling={telling} />
      {isFull && <Bounds view={view} />}
      {(isFull || countChanged(view.assume) > 0) && (
        <Assumptions assume={view.assume} onChange={(assume, how) => changeView({ assume }, how)} />
      )}
      <Suppose
        suppose={view.suppose}
        telling={telling}
        onChange={(suppose) => changeView({ suppose })}
      />
    </>
  );
}
