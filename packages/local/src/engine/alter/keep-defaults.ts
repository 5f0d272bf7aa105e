import type { Catalog } from '../../catalog/catalog.ts'
import { listObjects } from '../../catalog/list-objects.ts'
import type { Column } from '../../catalog/object/column.ts'
import type { Sequence } from '../../catalog/object/sequence.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { isNextValue } from '../sequence/default-text.ts'

/** Does work that gives objects other names; defaults that are sequences stay the sequences that they are. */
export function keepDefaults({ account }: Catalog, work: () => void): void {
  const columns: Column[] = []
  const sequences = new Map<string, Sequence>()
  for (const each of listObjects(account)) {
    if (each.kind === 'SEQUENCE') sequences.set(`${fullName(each)}.NEXTVAL`, each)
    if (each.kind === 'TABLE') columns.push(...each.columns.filter((column) => isNextValue(column.default)))
  }
  const numbered = columns.flatMap((column) => {
    const sequence = sequences.get(column.default ?? '')
    return sequence === undefined ? [] : [[column, sequence] as const]
  })
  work()
  for (const [column, sequence] of numbered) column.default = `${fullName(sequence)}.NEXTVAL`
}
