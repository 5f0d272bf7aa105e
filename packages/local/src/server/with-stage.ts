import { snowflakeDialect, tokenize } from '@mesh/sql'
import type { Bind } from '../engine/bind.ts'

/** A statement and what is bound to it. */
interface Bound {
  readonly text: string
  readonly binds: readonly Bind[]
}

/** A PUT whose stage is bound, `PUT file://name ? key=value`, with the stage in its place, as its grammar has it. */
export function withStage({ text, binds }: Bound): Bound {
  const [bind] = binds
  if (binds.length !== 1 || typeof bind?.value !== 'string' || !/^\s*PUT\s/i.test(text))
    return { text, binds }
  const place = tokenize(text).find(({ kind }) => kind === 'question')
  if (place === undefined) return { text, binds }
  const { start, end } = place
  return { text: text.slice(0, start) + snowflakeDialect.literal(bind.value) + text.slice(end), binds: [] }
}
