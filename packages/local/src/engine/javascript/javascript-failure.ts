import { valueFailure } from '../../errors/duckdb-failures.ts'
import type { JavascriptCode } from './javascript-code.ts'

/**
 * What a function threw, as Snowflake tells it: `JavaScript execution error: Uncaught ReferenceError: n is not defined in F at
 * 'return n + 5;' position 7`.
 *
 * @param compiles - whether the code could not be read at all
 */
export function javascriptFailure(
  { name, body }: Pick<JavascriptCode, 'name' | 'body'>,
  thrown: unknown,
  compiles: boolean,
) {
  const { what, stack } = told(thrown)
  const place = placeIn(body, stack.split('\n').find((line) => line.includes(`${name}:`)) ?? '')
  return valueFailure(
    compiles ? '100131' : '100132',
    'P0000',
    `JavaScript ${compiles ? 'compilation' : 'execution'} error: Uncaught ${what} in ${name}${place.text}${
      place.line === 0 ? '' : `\nstackstrace: \n${name} line: ${place.line}`
    }`,
  )
}

/** Where in the code it happened; the first line of what was run is not the function's. */
function placeIn(body: string, trace: string): { readonly text: string; readonly line: number } {
  const [, lineText, columnText] = /:(\d+):(\d+)\)?\s*$/.exec(trace) ?? []
  const line = Number(lineText ?? 0) - 1
  const written = body.split('\n')[line - 1]
  if (written === undefined) return { text: '', line: 0 }
  const indent = written.length - written.trimStart().length
  const position = Math.max(0, Number(columnText) - 1 - indent)
  return { text: ` at '${written.trim()}' position ${position}`, line }
}

function told(thrown: unknown): { readonly what: string; readonly stack: string } {
  if (typeof thrown !== 'object' || thrown === null) return { what: String(thrown), stack: '' }
  const { name, message, stack } = thrown as Partial<Record<'name' | 'message' | 'stack', unknown>>
  if (typeof name !== 'string' && typeof message !== 'string') return { what: '#<Object>', stack: '' }
  return {
    what: `${String(name ?? 'Error')}: ${String(message ?? '').replace(/^'(.+)' is not defined$/, '$1 is not defined')}`,
    stack: String(stack ?? ''),
  }
}
