import { isRecord } from '../validate/rule.ts'

const pairs = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const

/**
 * A document of ODCS v3.0 with its exclusive limits as the model has them. There `exclusiveMinimum: true` makes `minimum`
 * exclusive; since v3.1.0 `exclusiveMinimum` is the limit itself.
 */
export function withExclusiveLimits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExclusiveLimits)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'logicalTypeOptions' && isRecord(each) ? limitsOf(each) : withExclusiveLimits(each),
    ]),
  )
}

function limitsOf(options: Readonly<Record<string, unknown>>): unknown {
  const limits: Record<string, unknown> = { ...options }
  for (const [limit, exclusive] of pairs) {
    const flag = options[exclusive]
    if (typeof flag !== 'boolean') continue
    delete limits[exclusive]
    if (!flag || options[limit] === undefined) continue
    delete limits[limit]
    limits[exclusive] = options[limit]
  }
  return limits
}
