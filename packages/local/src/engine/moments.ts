import { parseQualifiedName } from '@mesh/core'
import { type SqlNode, type TimeTravel, walkSql } from '@mesh/sql'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { beyondRetention } from '../errors/transaction-failures.ts'
import type { Emitted } from '../translate/emitted.ts'
import { emptyScope } from '../translate/scope.ts'
import { asMoment } from '../translate/translate-cast.ts'
import { translateExpression } from '../translate/translate-expression.ts'
import { instantOf } from '../translate/zone/instant-of.ts'
import { activeRoles, assertPrivilege } from './access.ts'
import { createTranslation } from './create-translation.ts'
import type { Execution } from './execution.ts'
import { findStream } from './find-object.ts'
import { type Moments, noMoments, type PastMoment } from './no-moments.ts'
import { type PlacedBinds, placeBinds } from './placed-binds.ts'
import { queryInDuckDb } from './run-in-duckdb.ts'

/**
 * Computes the moments that a statement names; the statement itself can then be translated without waiting.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/at-before
 *
 * @throws SQL.NOT_FOUND for a statement that is not known, SQL.SYNTAX for a time in the future.
 */
export async function readMoments(execution: Execution, statement: SqlNode): Promise<Moments> {
  const places: TimeTravel[] = []
  walkSql(statement, { timeTravel: (place) => void places.push(place) })
  if (places.length === 0) return noMoments
  const binds = placeBinds(statement, execution.binds)
  const moments = new Map<number, PastMoment>()
  for (const place of places) moments.set(place.span.start, await readMoment(execution, place, binds))
  return moments
}

async function readMoment(execution: Execution, place: TimeTravel, binds: PlacedBinds): Promise<PastMoment> {
  const { clock, commits, queries } = execution.state
  const before = place.type === 'BEFORE' ? 1 : 0
  switch (place.by) {
    case 'OFFSET': {
      const seconds = Number(await constantOf(execution, place, binds, ({ sql }) => `CAST(${sql} AS DOUBLE)`))
      if (seconds > 0) throw invalidStatement('an OFFSET of time travel has to be zero or negative')
      const time = clock.now() + seconds * 1000 - before
      return { moment: commits.at(time), time }
    }
    case 'TIMESTAMP': {
      const time = Number(
        await constantOf(execution, place, binds, (value) => `epoch_ms(${instantOf(asMoment(value))})`),
      )
      if (time > clock.now()) throw beyondRetention('The requested time is in the future')
      return { moment: commits.at(time - before), time: time - before }
    }
    case 'STATEMENT': {
      const id = String(await constantOf(execution, place, binds, ({ sql }) => `CAST(${sql} AS VARCHAR)`))
      const found = queries.find(id)
      if (found === undefined) throw beyondRetention(`Statement ${id} cannot be found`)
      const moment = before === 1 ? found.before : (found.after ?? found.before)
      return { moment, time: found.startedAt }
    }
    case 'STREAM': {
      const name = String(await constantOf(execution, place, binds, ({ sql }) => `CAST(${sql} AS VARCHAR)`))
      const { catalog } = execution.state
      const stream = findStream(catalog, parseQualifiedName(name), execution.session)
      if (stream === undefined) throw doesNotExist('Stream', name)
      assertPrivilege(catalog, activeRoles(catalog, execution.session), stream, ['SELECT'])
      return { moment: stream.offset, time: null }
    }
  }
}

async function constantOf(
  execution: Execution,
  { value, span }: TimeTravel,
  binds: PlacedBinds,
  spell: (value: Emitted) => string,
): Promise<unknown> {
  const translation = createTranslation(execution, { binds })
  const emitted = translateExpression(value, emptyScope, translation)
  const query = { sql: `SELECT ${spell(emitted)}`, columns: [] }
  const { batches } = await queryInDuckDb(execution, query, binds.values())
  for await (const { values } of batches) {
    const found = values[0]?.[0]
    if (found !== null && found !== undefined) return found
  }
  throw invalidStatement('a moment of time travel is NULL', translation.locate(span))
}
