import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { derivedColumn, type Emitted } from '../emitted.ts'
import { isPlain, isRepeatable } from '../once.ts'

/** How the values of arguments are said in the body of a function: each is computed once, however often the body names it. */
export interface BoundArguments {
  readonly values: readonly Emitted[]
  /** Puts around the body, which is an expression, what computes the values. */
  around(body: string): string
  /** The same around a body that is a query. */
  aroundQuery(body: string): string
}

/**
 * Values as the body of a function names them: themselves where they are plain, else the columns of a row that is computed first.
 *
 * @param hasQuery - whether the body reads rows: a value that is not plain would be computed for each of them
 */
export function withArguments(args: readonly Emitted[], hasQuery: boolean, id: number): BoundArguments {
  const isDirect = ({ sql }: Emitted) => isPlain(sql) || (!hasQuery && isRepeatable(sql))
  const computed = args.filter((each) => !isDirect(each))
  if (computed.length === 0) return { values: args, around: (body) => body, aroundQuery: (body) => body }
  const name = `a${id}`
  // In a query of its own a window would be over one row.
  if (computed.some(({ sql }) => /\bOVER\b/.test(sql))) return withList(args, computed, hasQuery, name)
  const row = `(SELECT ${computed.map(({ sql }, index) => `${sql} AS ${derivedColumn(index)}`).join(', ')}) AS ${name}`
  return {
    values: args.map((each) => {
      const place = computed.indexOf(each)
      return place < 0 ? each : { sql: `${name}.${derivedColumn(place)}`, type: each.type }
    }),
    around: (body) => `(SELECT ${body} FROM ${row})`,
    aroundQuery: (body) => `SELECT b${id}.* FROM ${row}, LATERAL (${body}) AS b${id}`,
  }
}

/** The values as items of a list, for bodies that are no query. */
function withList(
  args: readonly Emitted[],
  computed: readonly Emitted[],
  hasQuery: boolean,
  name: string,
): BoundArguments {
  const refuse = (): never => {
    throw unsupportedFeature('a window function as an argument of a function that reads rows')
  }
  if (hasQuery) return refuse()
  const lists = computed.map(({ sql }) => `[${sql}]`)
  return {
    values: args.map((each) => {
      const place = computed.indexOf(each)
      return place < 0 ? each : { sql: `${name}[${place + 1}]`, type: each.type }
    }),
    // A lambda cannot hold a query.
    around: (body) =>
      /\bSELECT\b/.test(body)
        ? refuse()
        : `(list_transform(list_zip(${lists.join(', ')}, [NULL]), lambda ${name} : ${body})[1])`,
    aroundQuery: refuse,
  }
}
