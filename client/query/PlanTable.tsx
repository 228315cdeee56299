import type { ConsoleMessage } from '../../model/messages/console.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { numberIn } from '../../wording/counted.ts';
import { queryTexts } from '../../wording/queryTexts.ts';

type Plan = NonNullable<ConsoleMessage['plan']>;

interface Step {
  readonly plan: Plan;
  readonly depth: number;
}

/** The steps of a plan, each below what it feeds. */
const stepsOf = (plan: Plan, depth = 0): Step[] => [
  { plan, depth },
  ...plan.children.flatMap((child) => stepsOf(child, depth + 1)),
];

const detailOf = ({ details }: Plan): string =>
  typeof details['Details'] === 'string' ? details['Details'] : '';

/** How the database goes about a query: with EXPLAIN as it would, with PROFILE as it did. */
export function PlanTable({ plan }: { plan: Plan }) {
  const language = useLanguage();
  const text = queryTexts[language];
  const count = (value: number | null) => (value === null ? '' : numberIn(value, language));
  return (
    <div className="result" role="region" aria-label={text.plan} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.planStep}</th>
            <th scope="col">{text.planRows}</th>
            <th scope="col">{text.planHits}</th>
          </tr>
        </thead>
        <tbody>
          {stepsOf(plan).map((step, index) => (
            <tr key={index}>
              <td>
                <span aria-hidden="true">{'· '.repeat(step.depth)}</span>
                {step.plan.operator.split('@')[0]} <small>{detailOf(step.plan)}</small>
              </td>
              <td data-number>{count(step.plan.rows)}</td>
              <td data-number>{count(step.plan.dbHits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
