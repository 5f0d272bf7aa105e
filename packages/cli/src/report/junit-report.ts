import { type Diagnostic, formatDiagnostic } from '@mesh/core'

/** A test case a file, which fails where something is found: the report that every build server reads. */
export function junitReport(tool: string, files: readonly string[], found: readonly Diagnostic[]): string {
  const cases = files.map((file) => {
    const findings = found.filter(({ where, severity }) => where?.file === file && severity !== 'info')
    const [first] = findings
    const name = `name="${escapeXml(file)}" classname="${tool.replaceAll(' ', '.')}"`
    if (first === undefined) return `    <testcase ${name}/>`
    const text = findings.map(formatDiagnostic).join('\n')
    return `    <testcase ${name}>
      <failure message="${escapeXml(first.message)}" type="${first.code}">${escapeXml(text)}</failure>
    </testcase>`
  })
  const failures = cases.filter((each) => each.includes('<failure')).length
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="${tool}" tests="${files.length}" failures="${failures}">
${cases.join('\n')}
  </testsuite>
</testsuites>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string =>
  [...text]
    .map((each) => entities[each] ?? (each < ' ' && !'\t\n\r'.includes(each) ? '\uFFFD' : each))
    .join('')
