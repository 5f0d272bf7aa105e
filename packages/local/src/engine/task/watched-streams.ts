import { parseExpression, walkSql } from '@mesh/sql'

/** The streams that a condition of a task asks for data, by the names that it uses. */
export function watchedStreams(condition: string | null): readonly string[] {
  if (condition === null) return []
  const names: string[] = []
  walkSql(parseExpression(condition), {
    functionCall: ({ name, arguments: [stream] }) => {
      if (name.parts.at(-1)?.name === 'SYSTEM$STREAM_HAS_DATA' && stream?.kind === 'stringLiteral')
        names.push(stream.value)
    },
  })
  return names
}
