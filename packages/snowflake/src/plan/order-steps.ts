import { dependencyCycle } from '../errors.ts'
import type { PlanStep } from './plan.ts'
import type { StepDraft } from './step-draft.ts'

/**
 * Puts every step after those it depends on, and otherwise by rank and key: the same steps in any order give the same list.
 *
 * @throws SNOWFLAKE.DEPENDENCY_CYCLE when steps wait for each other.
 */
export function orderSteps(drafts: readonly StepDraft[]): readonly PlanStep[] {
  const sorted = drafts.map((draft, index) => ({ draft, index })).sort(compare)
  const byKey = Map.groupBy(
    sorted.map(({ draft }) => draft),
    ({ about }) => about,
  )
  const done = new Set<string>()
  const ordered: PlanStep[] = []
  for (const { draft } of sorted) visit(draft.about, [])
  return ordered

  function visit(key: string, open: readonly string[]): void {
    if (done.has(key)) return
    if (open.includes(key)) throw dependencyCycle([...open.slice(open.indexOf(key)), key])
    const group = byKey.get(key) ?? []
    const needed = [...new Set(group.flatMap(({ after }) => after))].filter(
      (each) => each !== key && byKey.has(each),
    )
    for (const each of needed.sort()) visit(each, [...open, key])
    done.add(key)
    ordered.push(...group.map(({ step }) => step))
  }
}

interface Indexed {
  readonly draft: StepDraft
  readonly index: number
}

function compare(left: Indexed, right: Indexed): number {
  if (left.draft.rank !== right.draft.rank) return left.draft.rank - right.draft.rank
  if (left.draft.about !== right.draft.about) return left.draft.about < right.draft.about ? -1 : 1
  return left.index - right.index
}
