import type { Plan, ProfiledPlan } from 'neo4j-driver';
import { CellWriter, type Cell } from './cells.ts';

/** One operator of a plan, with those that feed it. */
export interface PlanStep {
  readonly operator: string;
  readonly identifiers: readonly string[];
  readonly details: Readonly<Record<string, Cell>>;
  /** With PROFILE: rows that it gave, and times that it asked the store. */
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly children: readonly PlanStep[];
}

const shallow = 4;

/** A plan as it travels. */
export function planOf(plan: Plan | ProfiledPlan): PlanStep {
  const writer = new CellWriter(shallow);
  const details = Object.entries(plan.arguments).map(
    ([name, value]) => [name, writer.cellOf(value)] as const,
  );
  return {
    operator: plan.operatorType,
    identifiers: plan.identifiers,
    details: Object.fromEntries(details),
    rows: 'rows' in plan ? Number(plan.rows) : null,
    dbHits: 'dbHits' in plan ? Number(plan.dbHits) : null,
    children: plan.children.map(planOf),
  };
}
