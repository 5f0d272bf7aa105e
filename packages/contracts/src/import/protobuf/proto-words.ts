/** A word, number, text or sign of a proto file. */
export interface ProtoWord {
  readonly text: string
  readonly line: number
  /** The comment directly above it. */
  readonly comment: string
  /** The comment behind it, on its own line. */
  after: string
}

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|[\w.+-]+|[{}[\]()<>=;,:]|\S/g

/** Splits a proto file. A comment belongs to what it stands behind on the line, else to what follows without a blank line. */
export function protoWords(text: string): ProtoWord[] {
  const words: ProtoWord[] = []
  let line = 1
  let next = text.indexOf('\n')
  let comment = ''
  let lastLine = 0
  for (const { 0: found, index } of text.matchAll(token)) {
    for (; next !== -1 && next < index; next = text.indexOf('\n', next + 1)) line += 1
    const last = words.at(-1)
    if (line > lastLine + 1) comment = ''
    if (!/^\/[/*]/.test(found)) {
      words.push({ text: found, line, comment: comment.trim(), after: '' })
      comment = ''
    } else if (last !== undefined && last.line === line && /^[;{}]$/.test(last.text))
      last.after = plain(found)
    else comment += `${plain(found)}\n`
    lastLine = line + (found.match(/\n/g)?.length ?? 0)
  }
  return words
}

/** The words of a comment: without its signs, and without the stars that blocks have at the start of their lines. */
function plain(comment: string): string {
  if (comment.startsWith('//')) return comment.replace(/^\/+/, '').trim()
  return comment
    .slice(2, -2)
    .replace(/^\*+/, '')
    .split('\n')
    .map((line) => line.trim().replace(/^\* ?/, ''))
    .join('\n')
    .trim()
}
