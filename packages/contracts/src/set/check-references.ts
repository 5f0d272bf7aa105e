import { isExternalReference } from '../reference/resolve-column.ts'
import type { SetContract } from './contract-set.ts'
import { findCycles } from './find-cycles.ts'
import { resolveInSet } from './resolve-in-set.ts'
import type { SetFinding } from './set-finding.ts'
import { setRelationships } from './set-relationships.ts'

/** Relationships that name nothing in the set, and tables that refer to each other in a circle. */
export function checkReferences(contracts: readonly SetContract[]): readonly SetFinding[] {
  const found: SetFinding[] = []
  const edges = new Map<string, Set<string>>()
  const places = new Map<string, Place>()
  for (const each of contracts) {
    for (const { table, reference, pointer } of setRelationships(each)) {
      const target = resolveInSet(contracts, reference, each.path)
      const where = { document: each, pointer }
      if (target === undefined) {
        // Those inside a contract are a finding of lintContract; those of the web cannot be looked up.
        if (isExternalReference(reference)) found.push(dangling(reference, where))
        continue
      }
      const start = `${each.contract.id}/${table}`
      const end = `${target.contract.id}/${target.table.name}`
      edges.set(start, (edges.get(start) ?? new Set()).add(end))
      if (!places.has(`${start} ${end}`)) places.set(`${start} ${end}`, where)
    }
  }
  for (const cycle of findCycles(edges)) {
    const where = places.get(`${cycle[0]} ${cycle[1]}`)
    if (where === undefined) continue
    found.push({
      rule: 'REFERENCE_CYCLE',
      message: `Tables refer to each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
      ...where,
      hint: 'Rows of such tables can be checked only when all are loaded; take one of the relationships away.',
    })
  }
  return found
}

function dangling(reference: string, where: Place): SetFinding {
  const isWeb = /^https?:/.test(reference)
  return {
    rule: isWeb ? 'WEB_REFERENCE' : 'DANGLING_RELATIONSHIP',
    message: isWeb
      ? `${JSON.stringify(reference)} is on the web and is not looked up`
      : `${JSON.stringify(reference)} names no column of the files given`,
    ...where,
    hint: isWeb
      ? 'Keep a copy of that contract beside this one to have the relationship checked.'
      : 'Correct the file, the table or the column, or pass the file that it names.',
  }
}

type Place = Pick<SetFinding, 'document' | 'pointer'>
