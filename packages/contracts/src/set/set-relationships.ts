import type { SchemaProperty } from '../odcs/schema.ts'
import type { SetContract } from './contract-set.ts'

/** A target of a relationship, with its place. */
export interface SetRelationship {
  readonly from: SetContract
  readonly table: string
  readonly reference: string
  readonly pointer: string
}

/** Every target of every relationship of a contract, those of nested properties too. */
export function* setRelationships(from: SetContract): Generator<SetRelationship> {
  for (const [index, table] of (from.contract.schema ?? []).entries()) {
    const base = `/schema/${index}`
    const targets = function* (to: string | readonly string[], pointer: string): Generator<SetRelationship> {
      if (typeof to === 'string') yield { from, table: table.name, reference: to, pointer }
      else
        for (const [at, reference] of to.entries())
          yield { from, table: table.name, reference, pointer: `${pointer}/${at}` }
    }
    const inside = function* (
      properties: readonly SchemaProperty[],
      pointer: string,
    ): Generator<SetRelationship> {
      for (const [at, property] of properties.entries()) {
        const place = `${pointer}/properties/${at}`
        for (const [number, { to }] of (property.relationships ?? []).entries())
          yield* targets(to, `${place}/relationships/${number}/to`)
        yield* inside(property.properties ?? [], place)
        yield* inside(property.items?.properties ?? [], `${place}/items`)
      }
    }
    for (const [number, { to }] of (table.relationships ?? []).entries())
      yield* targets(to, `${base}/relationships/${number}/to`)
    yield* inside(table.properties ?? [], base)
  }
}
