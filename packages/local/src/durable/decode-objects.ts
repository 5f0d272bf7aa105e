import { join } from 'node:path'
import { InternalError } from '@mesh/core'
import { noLogin } from '../catalog/catalog.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'

/** The objects that {@link encodeObject} wrote, by id, as they were. Stages are folders of `stageRoot`. */
export function decodeObjects(
  bodies: readonly string[],
  stageRoot: string,
): ReadonlyMap<number, AnySecurable> {
  const encoded = bodies.map((body) => JSON.parse(body) as Record<string, unknown> & { id: number })
  // Objects refer to each other in circles: all exist before any is filled.
  const objects = new Map(encoded.map(({ id }) => [id, {} as Record<string, unknown>]))
  for (const { id, ...rest } of encoded) {
    const object = found(objects, id)
    object.id = id
    for (const [key, value] of Object.entries(rest)) object[key] = decode(value, objects)
    Object.assign(object, startingState(rest.kind, id, stageRoot))
    if (rest.kind === 'ACCOUNT') {
      object.objects ??= new Map()
      object.mounted = new Map()
    }
    if (rest.kind === 'USER') {
      object.login ??= noLogin
      object.settings ??= new Map()
    }
  }
  return objects as unknown as ReadonlyMap<number, AnySecurable>
}

function startingState(kind: unknown, id: number, stageRoot: string): object {
  switch (kind) {
    case 'TABLE':
    case 'VIEW':
      return { version: 0 }
    case 'DYNAMIC_TABLE':
      // The versions of its inputs begin anew: it is refreshed when it is read next.
      return { version: 0, inputs: null, refreshedOn: null }
    case 'STAGE':
      return { folder: join(stageRoot, `s${id}`) }
    case 'STREAM':
      return { offset: 0 }
    case 'USER':
      // Whoever starts the server says them.
      return { credentials: null }
    default:
      return {}
  }
}

/** What {@link encode} wrote. */
export function decode(value: unknown, objects: ReadonlyMap<number, object>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => decode(each, objects))
  if ('$object' in value) return found(objects, value.$object as number)
  if ('$bigint' in value) return BigInt(value.$bigint as string)
  if ('$set' in value) return new Set((value.$set as unknown[]).map((each) => decode(each, objects)))
  if ('$map' in value)
    return new Map((value.$map as [unknown, unknown][]).map(([key, each]) => [key, decode(each, objects)]))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decode(each, objects)]))
}

function found<Found>(objects: ReadonlyMap<number, Found>, id: number): Found {
  const object = objects.get(id)
  if (object === undefined)
    throw new InternalError(`the account file speaks of an object ${id} that it does not have`)
  return object
}
