// Writes docs/errors.md from the factories in packages/*/src/errors.ts and packages/*/src/errors/*.ts; `--check` says whether the page is up to date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

const page = 'docs/errors.md'

const sections = readdirSync('packages').flatMap((name) => {
  const rows = factoriesOf(`packages/${name}/src`).flatMap(failuresOf)
  return rows.length === 0 ? [] : [`## ${name}\n\n| code | when |\n| --- | --- |\n${rows.join('\n')}\n`]
})

const reasons = sqlReasons()
const text = `# Failures

Every failure that Mesh throws is a \`MeshError\`: a stable \`code\`, a message, \`why\` it happened, a \`hint\` that says what to do, and \`where\` in a file
or statement when there is a place. Recognise one with \`isMeshError(error, code)\`; never with \`instanceof\`. What is wrong with a *definition* or with
*data* is not a failure: it comes back as a \`Diagnostic\` or a check result.

This page is made from the sources by \`node scripts/errors-page.mjs\`; a test compares.

## Statements

What an engine refuses is translated, in one file per vendor, into a closed list of reasons. The engine's query id and SQLSTATE are in \`meta\`.

| code | may the same call succeed when made again |
| --- | --- |
${reasons.join('\n')}

${sections.join('\n')}`

if (process.argv.includes('--check')) {
  if (existsSync(page) && readFileSync(page, 'utf8') === text) process.exit(0)
  process.stderr.write(
    `${page} does not list the failures of the sources: run node scripts/errors-page.mjs\n`,
  )
  process.exit(1)
}
writeFileSync(page, text)

/** The files of a package that make failures. */
function factoriesOf(source) {
  const room = `${source}/errors`
  if (existsSync(room))
    return readdirSync(room)
      .sort()
      .map((file) => `${room}/${file}`)
  return existsSync(`${room}.ts`) ? [`${room}.ts`] : []
}

/** One row a factory: the code is the first argument of `new MeshError` or follows from the reason of `sqlFailure`. */
function failuresOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const rows = []
  for (const statement of source.statements) {
    const codes = codesIn(statement)
    if (codes.length === 0) continue
    const [comment] = ts.getJSDocCommentsAndTags(statement)
    const when = ts
      .getTextOfJSDocComment(comment?.comment)
      ?.replaceAll(/\{@link (\w+)\}/g, '$1')
      .replaceAll(/\s+/g, ' ')
      .trim()
    if (!when) throw new SyntaxError(`${file}: ${codes.join(', ')} has no sentence above it`)
    rows.push(...codes.map((code) => `| \`${code}\` | ${when.replaceAll('|', '\\|')} |`))
  }
  return rows
}

function codesIn(node) {
  const codes = []
  const visit = (each) => {
    const isError = ts.isNewExpression(each) && each.expression.getText() === 'MeshError'
    const code = isError ? each.arguments?.[0] : undefined
    if (code && ts.isStringLiteral(code)) codes.push(code.text)
    if (ts.isCallExpression(each) && each.expression.getText() === 'sqlFailure') {
      const reason = each.arguments[0]
      if (ts.isStringLiteral(reason)) codes.push(`SQL.${reason.text.toUpperCase().replaceAll('-', '_')}`)
    }
    ts.forEachChild(each, visit)
  }
  visit(node)
  return [...new Set(codes)]
}

function sqlReasons() {
  const source = readFileSync('packages/core/src/client/sql-error.ts', 'utf8')
  const list = (start) =>
    [
      ...source
        .slice(source.indexOf(start))
        .split(']')[0]
        .matchAll(/'([a-z-]+)'/g),
    ].map(([, reason]) => reason)
  const retryable = list('new Set([')
  return list('sqlFailureReasons = [').map(
    (reason) =>
      `| \`SQL.${reason.toUpperCase().replaceAll('-', '_')}\` | ${retryable.includes(reason) ? 'yes' : 'no'} |`,
  )
}
