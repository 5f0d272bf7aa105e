import { isMeshError } from '@mesh/core'
import type { QuickJSWASMModule } from 'quickjs-emscripten-core'
import { valueFailure } from '../../errors/duckdb-failures.ts'
import type { JavascriptCode } from './javascript-code.ts'
import type { SandboxLimits } from './open-context.ts'
import { type ProcedureRun, type ProcedureStep, procedureStep } from './procedure-step.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'

/** Runs the functions in JavaScript of an account, each call of a statement in a sandbox of its own. */
export interface JavascriptHost {
  /** What to wait for before a statement runs that may call a function; undefined for nothing. Loads nothing before the first time. */
  ready(): Promise<void> | undefined
  /** A name by which a function can be called in one place of a statement. */
  prepare(code: JavascriptCode): string
  /** The result for each row; the first column is the name, the others are the arguments. */
  values(columns: readonly Texts[]): Texts
  /** The rows that a table function gives for rows of arguments, both as JSON: each behind the place of its row, from 1. */
  rows(columns: readonly Texts[]): Texts
  /** Runs a procedure until it ends or executes a statement whose answer is not among those that are known. */
  step(run: ProcedureRun): Promise<ProcedureStep>
  close(): void
}

/** A column of texts. */
export type Texts = readonly (string | null)[]

const limits: SandboxLimits = { memoryBytes: 64 * 1024 * 1024, timeMs: 10_000 }

/** Rows that a function is given at once, under one limit of time. */
const sliceRows = 64

/** Sandboxes that are kept. One that was closed is made again when it is called: a function may not rely on what it left there. */
const keptSandboxes = 8

/** A host that has loaded nothing. */
export function createJavascriptHost(wanted: Partial<SandboxLimits> = {}): JavascriptHost {
  /** By number; those that are the same share one. */
  const codes: JavascriptCode[] = []
  const numbers = new Map<string, number>()
  const sandboxes = new Map<string, Sandbox>()
  let module: QuickJSWASMModule | null = null
  let calls = 0

  const closeAll = () => {
    for (const each of sandboxes.values()) each.close()
    sandboxes.clear()
  }
  async function load(): Promise<QuickJSWASMModule> {
    const [{ newQuickJSWASMModuleFromVariant }, variant] = await Promise.all([
      import('quickjs-emscripten-core'),
      import('@jitl/quickjs-wasmfile-release-sync'),
    ])
    module = await newQuickJSWASMModuleFromVariant(variant.default as never)
    return module
  }
  function sandboxOf(name: string): Sandbox {
    const known = sandboxes.get(name)
    if (known !== undefined) return known
    const code = codes[Number(name.split('/')[0])]
    if (code === undefined || module === null)
      throw valueFailure(
        '100132',
        'P0000',
        'JavaScript execution error: the engine of functions starts again',
      )
    if (sandboxes.size >= keptSandboxes) {
      const [[oldest, sandbox] = []] = sandboxes
      sandbox?.close()
      sandboxes.delete(oldest ?? '')
    }
    const made = createSandbox(module, code, { ...limits, ...wanted })
    sandboxes.set(name, made)
    return made
  }
  function call(name: string, rows: string): string {
    try {
      return sandboxOf(name).call(rows)
    } catch (error) {
      if (isMeshError(error)) {
        sandboxes.get(name)?.close()
        sandboxes.delete(name)
        throw error
      }
      throw broken()
    }
  }
  /** The engine itself ran out of stack: what is in it can no longer be relied on. */
  function broken() {
    module = null
    sandboxes.clear()
    return valueFailure(
      '100132',
      'P0000',
      'JavaScript execution error: Uncaught RangeError: Maximum call stack size exceeded',
    )
  }
  function guarded<Value>(work: () => Value): Value {
    try {
      return work()
    } catch (error) {
      throw isMeshError(error) ? error : broken()
    }
  }

  return {
    ready: () => (codes.length === 0 || module !== null ? undefined : load().then(() => undefined)),
    prepare: (code) => {
      const key = JSON.stringify(code)
      const number = numbers.get(key) ?? codes.push(code) - 1
      numbers.set(key, number)
      calls += 1
      return `${number}/${calls}`
    },
    values: ([names = [], ...columns]) => {
      const result: (string | null)[] = []
      for (let from = 0; from < names.length; ) {
        const name = names[from] ?? ''
        let to = from + 1
        while (to < names.length && to - from < sliceRows && names[to] === name) to += 1
        const rows = names.slice(from, to).map((_, at) => columns.map((column) => column[from + at] ?? null))
        result.push(...textsOf(call(name, JSON.stringify(rows)), to - from))
        from = to
      }
      return result
    },
    rows: ([names = [], rows = []]) => names.map((name, at) => call(name ?? '', rows[at] ?? '[]')),
    step: async (run) => {
      const loaded = module ?? (await load())
      return guarded(() => procedureStep(loaded, run, { ...limits, ...wanted }))
    },
    close: closeAll,
  }
}

/** What came out of a sandbox, which may have been tampered with there. */
function textsOf(text: string, count: number): Texts {
  const found: unknown = JSON.parse(text)
  const isSound =
    Array.isArray(found) &&
    found.length === count &&
    found.every((each) => each === null || typeof each === 'string')
  if (!isSound) throw valueFailure('100132', 'P0000', 'JavaScript execution error: the result cannot be read')
  return found as Texts
}
