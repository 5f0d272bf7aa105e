import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core'
import { driverSource } from './driver-source.ts'
import type { JavascriptCode } from './javascript-code.ts'
import { javascriptFailure } from './javascript-failure.ts'

/** One function in an engine of its own. It knows nothing of this process: neither files nor network nor other functions. */
export interface Sandbox {
  /** Calls the function: rows of texts in JSON, rows of texts out. @throws SQL.CONSTRAINT with what it threw. */
  call(rows: string): string
  close(): void
}

/** What a function may use. */
export interface SandboxLimits {
  readonly memoryBytes: number
  /** Of one {@link Sandbox.call}. */
  readonly timeMs: number
}

/** Deep enough for recursion, and less than the stack of this process. */
const stackBytes = 256 * 1024

/** A sandbox with the code of a function in it. @throws SQL.CONSTRAINT for code that cannot be read. */
export function createSandbox(
  module: QuickJSWASMModule,
  code: JavascriptCode,
  { memoryBytes, timeMs }: SandboxLimits,
): Sandbox {
  const runtime = module.newRuntime({ memoryLimitBytes: memoryBytes, maxStackSizeBytes: stackBytes })
  const context = runtime.newContext()
  let deadline = 0
  runtime.setInterruptHandler(() => performance.now() > deadline)

  function limited(work: () => ReturnType<QuickJSContext['evalCode']>, compiles = false): QuickJSHandle {
    deadline = performance.now() + timeMs
    const result = work()
    if (result.error === undefined) return result.value
    const thrown = result.error.consume((error) => context.dump(error) as unknown)
    throw javascriptFailure(code, thrown, compiles)
  }

  const made: QuickJSHandle[] = []
  const hold = (handle: QuickJSHandle): QuickJSHandle => {
    made.push(handle)
    return handle
  }
  const close = () => {
    for (const each of made.reverse()) each.dispose()
    context.dispose()
    runtime.dispose()
  }
  try {
    const { body: _, ...facts } = code
    const driver = hold(limited(() => context.evalCode(driverSource, 'driver.js')))
    const maker = hold(context.getProp(driver, isTable(code) ? 'table' : 'scalar'))
    const described = hold(limited(() => context.evalCode(`(${JSON.stringify(facts)})`, 'driver.js')))
    const compiled = hold(limited(() => context.evalCode(spell(code), code.name), true))
    const run = hold(limited(() => context.callFunction(maker, context.undefined, described, compiled)))
    return {
      call: (rows) => {
        const text = context.newString(rows)
        try {
          return limited(() => context.callFunction(run, context.undefined, text)).consume((found) =>
            context.getString(found),
          )
        } finally {
          text.dispose()
        }
      },
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

const isTable = ({ returns }: JavascriptCode): boolean => Array.isArray(returns)

/** A scalar function can call itself by its name; a table function is an object. */
function spell(code: JavascriptCode): string {
  if (isTable(code)) return `(\n${code.body}\n)`
  const names = code.parameters.map((each) => each.name).join(', ')
  return `globalThis[${JSON.stringify(code.name)}] = function (${names}) {\n${code.body}\n}`
}
