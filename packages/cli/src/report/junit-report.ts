import { type Diagnostic, formatDiagnostic } from '@mesh/core'
import { xmlAttribute, xmlText } from './xml-text.ts'

/**
 * A test case a file, which fails where a warning or an error is found: the report that every build server reads. What is only
 * information is output of its case; what belongs to no file is a case by the name of the tool.
 */
export function junitReport(tool: string, files: readonly string[], found: readonly Diagnostic[]): string {
  const byFile = new Map<string, Diagnostic[]>(files.map((file) => [file, []]))
  for (const each of found) {
    const file = each.where?.file ?? tool
    const others = byFile.get(file)
    if (others === undefined) byFile.set(file, [each])
    else others.push(each)
  }
  const cases = [...byFile].map(([file, findings]) => testCase(tool, file, findings))
  const failures = cases.filter(({ isFailed }) => isFailed).length
  const name = xmlAttribute(tool)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name=${name} tests="${cases.length}" failures="${failures}">
  <testsuite name=${name} tests="${cases.length}" failures="${failures}">
${cases.map(({ lines }) => lines.join('\n')).join('\n')}
  </testsuite>
</testsuites>`
}

interface TestCase {
  readonly isFailed: boolean
  readonly lines: readonly string[]
}

function testCase(tool: string, file: string, findings: readonly Diagnostic[]): TestCase {
  const head = `    <testcase name=${xmlAttribute(file)} classname=${xmlAttribute(tool.replaceAll(' ', '.'))}`
  const told = findings.filter(({ severity }) => severity !== 'info')
  const notes = findings.filter(({ severity }) => severity === 'info')
  const [first] = told
  const lines: string[] = []
  if (first !== undefined)
    lines.push(
      `      <failure message=${xmlAttribute(first.message)} type=${xmlAttribute(first.code)}>${textOf(told)}</failure>`,
    )
  if (notes.length > 0) lines.push(`      <system-out>${textOf(notes)}</system-out>`)
  return {
    isFailed: first !== undefined,
    lines: lines.length === 0 ? [`${head}/>`] : [`${head}>`, ...lines, '    </testcase>'],
  }
}

const textOf = (findings: readonly Diagnostic[]) => xmlText(findings.map(formatDiagnostic).join('\n'))
