import type { QuickJSWASMModule } from 'quickjs-emscripten-core'
import { procedureFailed } from '../../errors/scripting-failures.ts'
import { driverSource } from './driver-source.ts'
import type { JavascriptCode } from './javascript-code.ts'
import { openContext, type SandboxLimits } from './open-context.ts'
import { procedureSource } from './procedure-source.ts'
import { spellCode } from './spell-code.ts'

/** A call of a procedure, as far as it came. */
export interface ProcedureRun {
  readonly code: JavascriptCode
  /** The arguments as texts that the sandbox reads. */
  readonly given: readonly (string | null)[]
  /** What is known of the statements that it executes, in their order: each an answer in JSON. */
  readonly answers: readonly string[]
  /** When it was called, in milliseconds, and the seed of its chance. */
  readonly seed: { readonly at: number; readonly chance: number }
}

/** What a procedure returned, or the statement that it executes next, in JSON. */
export type ProcedureStep =
  | { readonly kind: 'returned'; readonly text: string | null }
  | { readonly kind: 'asked'; readonly request: string }

/**
 * Runs a procedure from its start in a sandbox of its own, with the answers that are known.
 *
 * @throws SQL.CONSTRAINT with what it threw, SQL.SYNTAX when a statement of its failed and it let that.
 */
export function procedureStep(
  module: QuickJSWASMModule,
  { code, given, answers, seed }: ProcedureRun,
  limits: SandboxLimits,
): ProcedureStep {
  let asked: string | null = null
  const { context, limited, hold, close } = openContext(module, code, limits, () => asked !== null)
  try {
    const { body, ...facts } = code
    const ask = hold(
      context.newFunction('ask', (text) => {
        asked = context.getString(text)
      }),
    )
    const json = (value: unknown) =>
      hold(limited(() => context.evalCode(`(${JSON.stringify(value)})`, 'driver.js')))
    const driver = hold(limited(() => context.evalCode(driverSource, 'driver.js')))
    const maker = hold(limited(() => context.evalCode(procedureSource, 'procedure.js')))
    const compiled = hold(limited(() => context.evalCode(spellCode(code), code.name), true))
    const known = hold(context.newString(`[${answers.join(',')}]`))
    const described = [driver, ask, json({ ...facts, body }), json(seed), known]
    const run = hold(limited(() => context.callFunction(maker, context.undefined, ...described)))
    const texts = hold(context.newString(JSON.stringify(given)))
    const found = limited(() => context.callFunction(run, context.undefined, compiled, texts))
    return returned(
      code.name,
      found.consume((each) => context.getString(each)),
    )
  } catch (error) {
    if (asked === null) throw error
    return { kind: 'asked', request: asked }
  } finally {
    close()
  }
}

function returned(name: string, text: string): ProcedureStep {
  const found = JSON.parse(text) as { text: string | null } | { message: string; where: string }
  if ('where' in found) throw procedureFailed(name, String(found.message), String(found.where))
  return { kind: 'returned', text: found.text === null ? null : String(found.text) }
}
