import ts from 'typescript'
import * as contracts from '../../../src/exports/index.ts'

/** Runs generated code; what it exports. */
export function evaluate(code: string): Readonly<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const exports = {}
  new Function('require', 'exports', outputText)(() => contracts, exports)
  return exports
}
